"""The first page: its sentence, its numbers, and where they lead."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.exposure import Level
from scanner.domain.overview import (
    OPEN,
    DatasetShare,
    ExposedOn,
    Overview,
    RequestsShare,
    SourceShare,
    Step,
    StepName,
    YearShare,
)
from scanner.domain.photo import SourceId, SourceKind
from scanner.errors import SourceUnavailable
from tests.ui.fakes import FakeApp, an_open_row
from tests.ui.windows import Open, focused, forty_photos, name_of, shown, windows
from ui.main_window import MainWindow
from ui.overview_words import figures, requests_words, sentence, step_words
from ui.widgets.figure_card import CountButton

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

DAY = date(2026, 5, 3)
FULL = Overview(
    day=DAY,
    photos=41_207,
    looked_at=41_200,
    with_faces=9_001,
    exposed=853,
    severities={3: 41, 2: 700, 1: 112},
    open=812,
    was_open=3,
    visible=112,
    in_datasets=41,
    uncertain=12,
    datasets=(DatasetShare(dataset="pipa", name="PIPA", photos=41),),
    checked=("pipa",),
    sources=(
        SourceShare(
            source=SourceId(1),
            name="Ann & Bob",
            kind=SourceKind.EXPORT,
            photos=41_207,
            with_faces=9_001,
            only_faces=8_148,
            exposed=853,
        ),
    ),
    years=(
        YearShare(year=2009, license="cc-by-2.0", photos=812),
        YearShare(year=2011, license="all-rights-reserved", photos=8_000),
        YearShare(year=None, license="unknown", photos=189),
    ),
    permissive=frozenset({"cc-by-2.0"}),
    history=(
        ExposedOn(day=date(2026, 5, 1), levels={Level.OPEN: 900}),
        ExposedOn(day=DAY, levels={Level.OPEN: 812}),
    ),
    requests=RequestsShare(open=3, drafts=1, due=1, overdue=1, next_due=date(2026, 5, 20)),
)


@pytest.fixture
def open_overview(qtbot: QtBot, open_window: Open) -> Callable[..., MainWindow]:
    def open_(app: FakeApp, found: Overview | None = None) -> MainWindow:
        if found is not None:
            app.overview = lambda: found  # type: ignore[method-assign]
        window = open_window(app)
        window.actions_["overview"].trigger()
        qtbot.waitUntil(lambda: window.overview.page.found is not None)
        return window

    return open_


def button(window: MainWindow, words: str) -> CountButton:
    (found,) = [
        one
        for card in window.overview.page.cards
        for one in card.buttons
        if words in one.accessibleName()
    ]
    return found


def test_one_sentence_says_the_whole() -> None:
    assert sentence(FULL) == (
        "812 of your 41,207 photos show faces and may be reused by anyone; 41 are listed in PIPA."
    )


def test_the_sentence_claims_nothing_that_nobody_can_know() -> None:
    said = sentence(Overview(day=DAY, photos=9, looked_at=5, to_look=4, checked=("pipa",)))
    assert said == (
        "Of your 9 photos, none found so far is public, shows a face and may be reused; none is in "
        "the lists you imported. 4 were not looked at for faces yet."
    )
    assert sentence(Overview(day=DAY)).startswith("No photos are listed yet.")


@pytest.mark.parametrize(
    ("files", "said", "counted"),
    [
        (
            1,
            "1 file here shows a face and lets whoever gets it reuse it.",
            "file that grants reuse",
        ),
        (
            1200,
            "1,200 files here show faces and let whoever gets them reuse them.",
            "files that grant reuse",
        ),
    ],
)
def test_the_sentence_and_the_number_agree_about_files_that_grant_reuse(
    files: int, said: str, counted: str
) -> None:
    found = Overview(day=DAY, photos=1300, exposed=files, granted_by_file=files)
    assert sentence(found) == (
        f"Of your 1,300 photos, none found so far is public, shows a face and may be reused. {said}"
    )
    (part,) = figures(found)[2].parts
    assert (part.value, part.words) == (files, counted)


def test_several_datasets_are_counted_together() -> None:
    two = (*FULL.datasets, DatasetShare(dataset="ffhq", name="FFHQ", photos=2))
    assert sentence(replace(FULL, datasets=two, in_datasets=42)).endswith(
        "42 are listed in 2 datasets."
    )


def test_requests_say_what_is_due() -> None:
    assert requests_words(FULL) == (
        "3 requests are open, 1 of them a draft, 1 answer overdue, "
        "the next answer is due on 5/20/2026."
    )
    assert requests_words(Overview(day=DAY)) == "No request is open."


@pytest.mark.parametrize("name", StepName)
def test_every_step_has_words_for_one_and_for_many(name: StepName) -> None:
    assert step_words(Step(name, 1)).startswith("1 ")
    assert step_words(Step(name, 1200)).startswith("1,200 ")
    assert step_words(Step(name, 1)) != step_words(Step(name, 1200)).replace("1,200", "1")


def test_it_is_the_first_thing_seen_where_there_are_photos(qtbot: QtBot) -> None:
    with windows(qtbot, at_library=False) as open_:
        window = open_(forty_photos())
        assert window.stack.currentWidget() is window.overview.page
        assert window.header.overview.isChecked()
        qtbot.waitUntil(lambda: bool(window.overview.page.sentence.text()))
        assert window.overview.page.sentence.text().startswith("2 of your 40 photos show faces")


def test_where_there_are_no_sources_the_welcome_page_stays(open_window: Open) -> None:
    window = open_window(FakeApp())
    window.actions_["overview"].trigger()
    assert window.stack.currentWidget() is window.welcome


def test_a_window_that_was_left_in_the_library_opens_there(qtbot: QtBot, tmp_path: Path) -> None:
    def opened(*, leave: bool) -> bool:
        with windows(qtbot, at_library=False) as open_:
            app = FakeApp([an_open_row(1)], home=tmp_path)
            window = open_(app)
            was = window.overview.is_shown
            if leave:
                window.actions_["library"].trigger()
            window.close()
            return was

    assert opened(leave=True)
    assert not opened(leave=False)


def test_a_number_opens_its_photos(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, replace(FULL, photos=40, open=2))
    button(window, "open to reuse").click()

    qtbot.waitUntil(lambda: shown(window) == [2, 5])
    assert window.page.isVisible()
    assert window.library.filters.now == OPEN


def test_a_source_opens_its_photos(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, FULL)
    one = button(window, "from Ann & Bob")
    assert name_of(one) == "41,207 from Ann & Bob: show them"
    one.click()
    qtbot.waitUntil(lambda: window.library.filters.now.sources == {1})
    assert window.page.isVisible()


def test_every_number_is_a_button_with_a_name_and_the_keyboard_reaches_it(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, FULL)
    page = window.overview.page
    numbers = [one for card in page.cards for one in card.buttons]
    assert name_of(numbers[0]) == "41,207 photos: show them"
    assert all(name_of(one).endswith(": show them") for one in numbers)

    seen = set()
    numbers[0].setFocus()
    for _ in range(40):
        seen.add(focused(window))
        QTest.keyClick(focused(window), Qt.Key.Key_Tab)
    assert set(numbers) <= seen
    assert {*page.steps, page.requests, page.years, page.history, page.sources} <= seen


def test_a_chart_can_be_heard(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, FULL)
    years = window.overview.page.years
    assert name_of(years) == "Photos with faces, by year and license"
    assert years.accessibleDescription() == (
        "2009: may be reused 812; 2010: 0; 2011: all rights reserved 8,000. "
        "189 more photos with faces do not say when they were taken."
    )
    assert "5/1/2026: Open 900" in window.overview.page.history.accessibleDescription()


def test_a_past_that_is_not_known_is_not_drawn(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, replace(FULL, history=()))
    assert window.overview.page.history.chart.is_empty
    assert "Nothing was changed with Safelight yet" in (
        window.overview.page.history.accessibleDescription()
    )


def test_what_is_next_is_three_lines_that_lead_there(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, FULL)
    steps = window.overview.page.steps
    assert [one.text() for one in steps] == [
        "1 answer is overdue: remind them",
        "812 photos with faces are open: change their license",
        "12 exposed photos have uncertain faces: review them",
    ]
    assert steps[0].hasFocus()

    steps[1].click()
    qtbot.waitUntil(lambda: shown(window) == [2, 5])
    window.actions_["overview"].trigger()
    steps[0].click()
    assert window.requests.is_shown


def test_new_numbers_come_by_themselves_and_the_keyboard_stays(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos)
    first = window.overview.page.cards[0]
    first.buttons[0].setFocus()
    photos.table[99] = an_open_row(99)
    photos.commit("photo", "exposure")

    qtbot.waitUntil(lambda: first.buttons[0].count.value == 41)
    assert focused(window) is first.buttons[0]


def test_nothing_is_counted_while_the_page_is_not_seen(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    asked = []
    window = open_window(photos)
    counts = photos.overview
    photos.overview = lambda: asked.append(1) or counts()  # type: ignore[method-assign, func-returns-value]
    photos.commit("photo")
    qtbot.waitUntil(lambda: window.library.counts is not None)
    assert asked == []


def test_what_is_searched_for_is_shown_in_the_library(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos)
    window.actions_["find"].trigger()
    QTest.keyClicks(window.header.search, "anna")

    qtbot.waitUntil(lambda: shown(window) == [2])
    assert window.page.isVisible()
    assert window.header.search.hasFocus()


def test_esc_leads_to_the_library(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos)
    QTest.keyClick(focused(window), Qt.Key.Key_Escape)
    assert window.page.isVisible()


def test_a_source_without_photos_says_what_to_do(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, Overview(day=DAY))
    empty = window.overview.page.empty
    assert empty.isVisible()
    assert empty.heading == "No photos are listed yet"
    empty.button.click()
    assert photos.scanned == [None]


def test_a_catalog_that_cannot_be_read_is_told(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    told: list[object] = []
    window.bridge.failed.disconnect(window.show_error)
    window.bridge.failed.connect(told.append)

    def broken() -> Overview:
        raise SourceUnavailable("the catalog", "the disk is gone")

    photos.overview = broken  # type: ignore[method-assign]
    window.actions_["overview"].trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert "the disk is gone" in str(told[0])


def test_a_narrow_window_sets_the_cards_below_each_other(
    qtbot: QtBot, open_overview: Callable[..., MainWindow], photos: FakeApp
) -> None:
    window = open_overview(photos, FULL)
    cards = window.overview.page.cards
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: cards[3].y() == cards[0].y())
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: cards[3].y() > cards[0].y())


def test_the_filter_of_visible_leaves_out_what_may_be_reused() -> None:
    wanted = FULL.visible_filter
    assert wanted.licenses == {"all-rights-reserved", "unknown"}
