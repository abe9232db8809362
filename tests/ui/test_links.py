"""Links: what the inspector says of the same picture elsewhere, and the review of pairs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from scanner.domain.link import Basis, LinkVerdict
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Source, SourceId, SourceKind, Visibility
from tests.ui.fakes import ANNS, FakeApp, a_row
from tests.ui.test_accounts_page import with_ann
from tests.ui.windows import Open, find, focused, name_of
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key = Qt.Key
FILE, THERE, OTHER = 60, 50, 51
FOLDER = Source(SourceId(9), SourceKind.FOLDER, "Photos", ("/photos",))


@pytest.fixture
def linked(photos: FakeApp) -> FakeApp:
    """One file that looks like photo 50 of Ann's account, and one that has 51's number."""
    app = with_ann(photos)
    app.known.append(FOLDER)
    for number, license_ in ((THERE, "all-rights-reserved"), (OTHER, "cc-by-2.0")):
        app.table[number] = a_row(
            number, source=ANNS.id, kind=SourceKind.FLICKR, license=license_, title="On Flickr"
        )
    for number in (FILE, FILE + 1):
        app.table[number] = a_row(
            number,
            source=FOLDER.id,
            kind=SourceKind.FOLDER,
            visibility=Visibility.LOCAL,
            key=f"lake/{number}.jpg",
            title="",
            license="cc-by-2.0",
        )
    app.link(FILE, THERE, Basis.LOOKS_ALIKE, differs=("license",))
    app.link(FILE + 1, OTHER, Basis.FILE_NAME_ID)
    return app


def inspect(qtbot: QtBot, window: MainWindow, photo: int) -> None:
    window.page.view.setFocus()
    window.page.view.show_photo(photo)
    qtbot.waitUntil(lambda: bool(window.inspector.links.buttons))


def review(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["links"].trigger()
    qtbot.waitUntil(lambda: window.links_page.link is not None)


def test_the_inspector_asks_whether_it_is_the_same_and_says_why(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    inspect(qtbot, window, FILE)
    words = window.inspector.links.words
    assert "The same picture?" in words
    assert f"On Flickr: number {linked.table[THERE].key}" in words
    assert "They look alike." in words


def test_flickrs_own_number_needs_no_question_mark_but_can_be_denied(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    inspect(qtbot, window, FILE + 1)
    assert window.inspector.links.words.startswith("The same picture\n")
    window.inspector.links.buttons[(OTHER, "no")].click()
    qtbot.waitUntil(lambda: "Not the same picture" in window.inspector.links.words)
    assert linked.linked[1].verdict is LinkVerdict.REJECTED


@pytest.mark.parametrize("photo", [FILE, THERE])
def test_a_word_of_either_end_is_of_the_same_link(
    qtbot: QtBot, open_window: Open, linked: FakeApp, photo: int
) -> None:
    window = open_window(linked)
    inspect(qtbot, window, photo)
    other = THERE if photo == FILE else FILE
    window.inspector.links.buttons[(other, "yes")].click()
    qtbot.waitUntil(lambda: linked.linked[0].verdict is LinkVerdict.CONFIRMED)
    qtbot.waitUntil(lambda: "You said: the same." in window.inspector.links.words)

    window.inspector.links.buttons[(other, "undo")].click()
    qtbot.waitUntil(lambda: linked.linked[0].verdict is None)


def test_ctrl_z_takes_back_a_word_on_a_link(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    inspect(qtbot, window, FILE)
    with qtbot.waitSignal(window.links.said):
        window.inspector.links.buttons[(THERE, "no")].click()
    window.page.view.setFocus()
    with qtbot.waitSignal(window.links.said):
        QTest.keyClick(focused(window), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert linked.linked[0].verdict is None


def test_ctrl_z_on_a_word_taken_back_brings_it_again(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    linked.say_of_link(FILE, THERE, LinkVerdict.CONFIRMED)  # type: ignore[arg-type]
    window = open_window(linked)
    inspect(qtbot, window, FILE)
    with qtbot.waitSignal(window.links.said):
        window.inspector.links.buttons[(THERE, "undo")].click()
    assert linked.linked[0].verdict is None
    with qtbot.waitSignal(window.links.said):
        window.undo()
    assert linked.linked[0].verdict is LinkVerdict.CONFIRMED


def test_the_linked_photo_is_shown_even_past_the_filter(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    find(qtbot, window, PhotoFilter(sources=frozenset({FOLDER.id})), 2)
    inspect(qtbot, window, FILE)
    window.inspector.links.buttons[(THERE, "show")].click()
    qtbot.waitUntil(lambda: window.page.view.current == THERE)
    assert window.library.filters.now == PhotoFilter()


def test_the_side_list_counts_the_pairs_to_review(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)

    def lines() -> dict[str, str]:
        side = window.side
        items = [side.topLevelItem(n) for n in range(side.topLevelItemCount())]
        return {item.text(0): item.text(1) for item in items}

    qtbot.waitUntil(lambda: lines().get("Pairs") == "2")
    linked.say_of_link(FILE, THERE, LinkVerdict.CONFIRMED)  # type: ignore[arg-type]
    linked.say_of_link(FILE + 1, OTHER, LinkVerdict.CONFIRMED)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "Pairs" not in lines())


def test_a_pair_is_shown_side_by_side_with_what_differs(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    review(qtbot, window)
    page = window.links_page
    qtbot.waitUntil(lambda: page.here.picture.has_picture and page.there.picture.has_picture)
    assert page.here.name.text == f"lake/{FILE}.jpg"
    assert "Photos" in page.here.facts
    assert page.there.name.text == "On Flickr"
    qtbot.waitUntil(lambda: "License: CC BY 2.0 here, All rights reserved on Flickr." in page.words)


def test_y_and_n_say_it_and_go_on_and_z_goes_back(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    review(qtbot, window)
    page = window.links_page
    with qtbot.waitSignal(window.links.said):
        QTest.keyClick(page, Key.Key_Y)
    assert linked.linked[0].verdict is LinkVerdict.CONFIRMED
    assert page.link is not None
    assert page.link.local == FILE + 1
    with qtbot.waitSignal(window.links.said):
        QTest.keyClick(page, Key.Key_N)
    assert linked.linked[1].verdict is LinkVerdict.REJECTED
    assert "You said: not the same." in page.words

    for verdicts in ([LinkVerdict.CONFIRMED, None], [None, None]):
        with qtbot.waitSignal(window.links.said):
            QTest.keyClick(page, Key.Key_Z)
        assert [link.verdict for link in linked.linked] == verdicts
    assert page.link.local == FILE
    assert not page.undo.isEnabled()


def test_a_key_that_is_held_down_says_its_word_once(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    window = open_window(linked)
    review(qtbot, window)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Y, Qt.KeyboardModifier.NoModifier, "y", autorep=True
    )
    window.links_page.keyPressEvent(held)
    with qtbot.waitSignal(window.links.loaded):
        window.links.load()
    assert [link.verdict for link in linked.linked] == [None, None]


def test_new_pairs_join_at_the_end_and_move_nothing(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    review(qtbot, window)
    QTest.keyClick(window.links_page, Key.Key_Right)
    before = window.links_page.link
    linked.linked.insert(0, linked.linked[0].__class__(FILE, OTHER, Basis.LOOKS_ALIKE))  # type: ignore[arg-type]
    with qtbot.waitSignal(window.links.loaded):
        linked.commit("link")
    assert window.links_page.link is before


def test_nothing_to_review_says_what_would_be_here_and_leads_back(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.actions_["links"].trigger()
    page = window.links_page
    qtbot.waitUntil(lambda: page.empty.heading == "Nothing to review")
    page.empty.button.click()
    assert window.page.isVisible()


def test_esc_leaves_the_review(qtbot: QtBot, open_window: Open, linked: FakeApp) -> None:
    window = open_window(linked)
    review(qtbot, window)
    QTest.keyClick(window.links_page, Key.Key_Escape)
    assert window.page.isVisible()
    assert window.links_page.link is None


def test_every_control_of_the_review_has_a_name(
    qtbot: QtBot, open_window: Open, linked: FakeApp
) -> None:
    window = open_window(linked)
    review(qtbot, window)
    for button in window.links_page.findChildren(QAbstractButton):
        assert name_of(button) or not button.isVisible()
    qtbot.waitUntil(lambda: window.links_page.here.picture.accessibleName() != "")
