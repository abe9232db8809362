"""A combo box that is chosen from by typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.widgets.typed_choice import TypedChoice

# Said by the offscreen platform when a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ENTRIES = ("They ask for something", "They did what I asked", "They refused", "Über alles: no")


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> Iterator[TypedChoice]:
    interval = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(60_000)  # a busy machine types slowly
    made = TypedChoice()
    made.addItems(ENTRIES)
    made.setCurrentIndex(-1)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    delete(made)
    qapp.setKeyboardInputInterval(interval)


def test_an_entry_is_chosen_by_its_beginning_spaces_and_all(box: TypedChoice) -> None:
    QTest.keyClicks(box, "they r")
    assert box.currentText() == "They refused"
    assert not box.view().isVisible()


def test_an_entry_is_chosen_by_the_beginning_of_a_word(box: TypedChoice) -> None:
    QTest.keyClicks(box, "did")
    assert box.currentText() == "They did what I asked"


def test_what_no_entry_has_changes_nothing(box: TypedChoice) -> None:
    box.setCurrentIndex(2)
    QTest.keyClicks(box, "xyz")
    assert box.currentText() == "They refused"


def test_the_same_letter_later_goes_on_to_the_next(box: TypedChoice, qapp: QApplication) -> None:
    qapp.setKeyboardInputInterval(0)  # each letter is a beginning of its own
    said = []
    for _ in range(4):
        QTest.keyClicks(box, "t")
        said.append(box.currentText())
    assert said == [*ENTRIES[:3], ENTRIES[0]]


def test_the_open_list_is_chosen_from_by_typing_and_space_or_return(
    qtbot: QtBot, box: TypedChoice, qapp: QApplication
) -> None:
    for key, typed, wanted in (
        (Qt.Key.Key_Return, "ref", "They refused"),
        (Qt.Key.Key_Space, "did", "They did what I asked"),
    ):
        QTest.keyClick(box, Qt.Key.Key_Space)
        view = box.view()
        qtbot.waitUntil(view.isVisible)
        QTest.keyClicks(view, typed)
        assert view.currentIndex().data() == wanted
        qapp.setKeyboardInputInterval(0)  # what was typed is over
        QTest.keyClick(view, key)
        qapp.setKeyboardInputInterval(60_000)
        qtbot.waitUntil(lambda view=view: not view.isVisible())
        assert box.currentText() == wanted
