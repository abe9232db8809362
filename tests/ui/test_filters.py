from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.exposure import Reason
from scanner.domain.listing import DateRange, Facets, PhotoFilter
from scanner.domain.photo import Visibility
from scanner.reference import license_table
from ui.filter_words import (
    FACES,
    chips,
    faces_choice_of,
    profile_words,
    range_words,
    reason_word,
    severity_words,
    with_faces_choice,
)
from ui.models.filters import Filters
from ui.widgets.chips import Chips
from ui.widgets.filter_bar import FilterBar, FilterMenu
from ui.widgets.search_field import SearchField

LICENSES = license_table()
FACETS = Facets(
    total=41_207,
    exposed=812,
    licenses={"cc-by-2.0": 1_204, "all-rights-reserved": 40_000, "unknown": 3},
    visibilities={Visibility.PUBLIC: 41_000, Visibility.PRIVATE: 207},
    faces={"yes": 96, "no": 100, "not-looked-at": 41_000, "unreadable": 11},
    severities={0: 40_395, 1: 700, 2: 112},
    reasons={Reason.GEOTAGGED: 15, Reason.FACE: 812},
    years={2009: 30_000, 2016: 11_207},
    sources={1: 41_207},
)
EVERYTHING = PhotoFilter(
    sources=frozenset({1}),
    faces=True,
    licenses=frozenset({"cc-by-2.0"}),
    permissive="open",
    visibilities=frozenset({Visibility.PUBLIC}),
    severity=2,
    reasons=frozenset({Reason.GEOTAGGED}),
    taken=DateRange(date(2009, 1, 1), date(2009, 12, 31)),
    uploaded=DateRange(first=date(2010, 1, 1)),
    geotagged=True,
    text="lake",
)


# Said by the offscreen platform when a part of a window is made one of its own.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def filters(qtbot: QtBot) -> Filters:
    return Filters()


@pytest.fixture
def bar(qtbot: QtBot, filters: Filters) -> FilterBar:
    bar = FilterBar(filters, LICENSES)
    qtbot.addWidget(bar)
    bar.show_facets(FACETS, {1: "Ann's Flickr"})
    return bar


def entries(menu: FilterMenu) -> dict[str, QAction]:
    menu.menu().aboutToShow.emit()
    return {action.text(): action for action in menu.menu().actions() if action.isCheckable()}


def pick(menu: FilterMenu, words: str) -> None:
    action = next(a for text, a in entries(menu).items() if text.split("\t")[0] == words)
    action.trigger()


def test_every_choice_shows_how_many_photos_it_would_give(bar: FilterBar) -> None:
    assert "CC BY 2.0\t1,204" in entries(bar.license)
    assert "Shows faces\t96" in entries(bar.faces)
    assert "anyone\t41,000" in entries(bar.seen_by)
    assert "Exposed at all\t812" in entries(bar.exposure)
    assert "Open, was open or found\t112" in entries(bar.exposure)
    assert "Geotagged\t15" in entries(bar.reason)
    assert list(entries(bar.date)) == ["2016\t11,207", "2009\t30,000"]
    assert "Ann's Flickr\t41,207" in entries(bar.source)


def test_a_choice_that_would_give_nothing_cannot_be_chosen(bar: FilterBar) -> None:
    assert not entries(bar.exposure)["Found in a published list\t0"].isEnabled()


def test_choices_of_one_menu_add_and_of_two_narrow(bar: FilterBar, filters: Filters) -> None:
    pick(bar.license, "CC BY 2.0")
    pick(bar.license, "License not known")
    pick(bar.faces, "Shows faces")
    assert filters.now == PhotoFilter(licenses=frozenset({"cc-by-2.0", "unknown"}), faces=True)

    pick(bar.license, "CC BY 2.0")
    pick(bar.faces, "Shows faces")
    assert filters.now == PhotoFilter(licenses=frozenset({"unknown"}))


def test_what_is_chosen_is_ticked_even_when_it_gives_none(bar: FilterBar, filters: Filters) -> None:
    filters.set(PhotoFilter(licenses=frozenset({"cc0-1.0"})))
    chosen = [text for text, action in entries(bar.license).items() if action.isChecked()]
    assert chosen == [f"{LICENSES.by_slug('cc0-1.0').name}\t0"]


def test_a_profile_narrows_to_what_it_counts_as_permissive(
    bar: FilterBar, filters: Filters
) -> None:
    pick(bar.license, "Any Creative Commons")
    assert filters.now.permissive == "any-cc"
    pick(bar.license, "Any Creative Commons")
    assert filters.now.permissive is None


def test_what_a_photo_may_be_in_is_set_apart_from_what_it_is_in(
    bar: FilterBar, filters: Filters
) -> None:
    bar.show_facets(replace(FACETS, datasets={"pipa": 3}, possible={"ibm-dif": 41}), {})
    bar.name_datasets({"pipa": "PIPA", "ibm-dif": "Diversity in Faces"})
    bar.dataset.menu().aboutToShow.emit()
    assert [action.text() for action in bar.dataset.menu().actions()] == [
        "In the list of",
        "PIPA\t3",
        "Possibly in, as no published list tells",
        "Diversity in Faces\t41",
    ]
    pick(bar.dataset, "Diversity in Faces")
    assert filters.now == PhotoFilter(possible=frozenset({"ibm-dif"}))
    (chip,) = chips(filters.now, LICENSES, {}, {"ibm-dif": "Diversity in Faces"})
    assert chip.words == "Possibly in Diversity in Faces"
    assert chip.without == PhotoFilter()


def test_a_year_is_a_range_of_days(bar: FilterBar, filters: Filters) -> None:
    pick(bar.date, "2009")
    assert filters.now.taken == DateRange(date(2009, 1, 1), date(2009, 12, 31))


@pytest.mark.parametrize("key", FACES)
def test_each_choice_of_faces_is_known_again(key: str) -> None:
    wanted = with_faces_choice(PhotoFilter(severity=1), key)
    assert faces_choice_of(wanted) == key
    assert with_faces_choice(wanted, None) == PhotoFilter(severity=1)


def test_undo_takes_back_one_change_after_the_other(filters: Filters) -> None:
    filters.set(PhotoFilter(faces=True))
    filters.set(PhotoFilter(faces=True, severity=1))
    filters.undo()
    assert filters.now == PhotoFilter(faces=True)
    filters.undo()
    assert filters.now == PhotoFilter()
    filters.undo()
    assert not filters.can_undo


def test_a_word_typed_letter_by_letter_is_taken_back_whole(filters: Filters) -> None:
    for text in ("l", "la", "lake"):
        filters.set(PhotoFilter(text=text))
    filters.undo()
    assert filters.now == PhotoFilter()


def test_every_active_part_has_a_chip_that_takes_exactly_it_away() -> None:
    found = chips(EVERYTHING, LICENSES, {1: "Ann's Flickr"})
    assert len(found) == 11
    for chip in found:
        assert chip.without != EVERYTHING
        assert len(chips(chip.without, LICENSES, {})) == 10


def test_a_chip_is_removed_by_a_click(qtbot: QtBot, filters: Filters) -> None:
    bar = Chips(filters, LICENSES)
    qtbot.addWidget(bar)
    filters.set(PhotoFilter(faces=True, severity=1))
    bar.buttons[0].click()
    assert filters.now == PhotoFilter(severity=1)
    filters.set(replace(filters.now, text="lake"))
    bar.buttons[-1].click()
    assert filters.now == PhotoFilter()
    assert bar.buttons == []


def test_a_search_begins_when_one_stops_typing(qtbot: QtBot, filters: Filters) -> None:
    field = SearchField(filters)
    qtbot.addWidget(field)
    with qtbot.waitSignal(filters.changed) as changed:
        QTest.keyClicks(field, "lake ")
    assert changed.args == [PhotoFilter(text="lake")]

    filters.undo()
    assert field.text() == ""


def test_a_title_from_outside_can_add_no_shortcut_and_no_column(bar: FilterBar) -> None:
    bar.show_facets(FACETS, {1: "A & B\tC"})
    texts = list(entries(bar.source))
    assert len(texts) == 1
    assert texts[0].count("\t") == 1
    assert "&&" in texts[0]


def test_every_reason_profile_and_severity_has_its_words() -> None:
    assert len({reason_word(reason) for reason in Reason}) == len(Reason)
    assert len({profile_words(p) for p in LICENSES.profiles.values()}) == len(LICENSES.profiles)
    assert len({severity_words(n) for n in (1, 2, 3)}) == 3


def test_a_range_of_days_is_said_as_short_as_it_can_be() -> None:
    assert range_words(DateRange(date(2009, 1, 1), date(2009, 12, 31))) == "2009"
    assert range_words(DateRange(date(2009, 1, 1), date(2011, 12, 31))) == "2009–2011"
    assert "2010" in range_words(DateRange(first=date(2010, 1, 1)))
