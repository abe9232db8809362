"""Looking up a photo or a person on the page of datasets."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.dataset import DatasetState, Lookup, LookupMatch
from scanner.errors import BadWish
from tests.ui.lists import DIF, FAIRFACE, MARKUP, YFCC, ListsApp, a_list
from tests.ui.windows import Open, name_of
from ui.bridge import Bridge
from ui.lookup_facts import MOST_KEYS, beyond, lookup_entries
from ui.widgets.lookup_view import LookupView
from ui.widgets.sheet import Fact, Sentence, Sheet

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

OWNER = "12037949754@N01"
PAGE = f"https://www.flickr.com/photos/{OWNER}/49834857326/"
STATES = {
    "yfcc100m": DatasetState(dataset=YFCC, imported=a_list()),
    "ibm-dif": DatasetState(dataset=DIF),
    "fairface": DatasetState(dataset=FAIRFACE),
}
HELD = Lookup(
    query=PAGE,
    owner=OWNER,
    matches=(LookupMatch(dataset="yfcc100m", photos=1, keys=("49834857326",), rows=(40_712,)),),
)


@pytest.fixture
def app() -> Iterator[ListsApp]:
    made = ListsApp()
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, app: ListsApp) -> Iterator[LookupView]:
    bridge = Bridge(app)
    made = LookupView(app, bridge)  # type: ignore[arg-type]
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    bridge.close()
    delete(made)


def ask(qtbot: QtBot, app: ListsApp, view: LookupView, query: str) -> None:
    before = len(app.asked)
    view.field.setText(query)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(app.asked) > before)


def facts(entries: object) -> dict[str, Fact]:
    return {one.label: one for one in entries if isinstance(one, Fact)}  # type: ignore[attr-defined]


def sentences(entries: object) -> list[str]:
    return [one.text for one in entries if isinstance(one, Sentence)]  # type: ignore[attr-defined]


def test_without_a_list_it_says_what_to_do(view: LookupView) -> None:
    assert "import one first" in view.words
    assert name_of(view.field) == "Photo or person to look up"


def test_what_is_asked_is_answered_with_what_the_lists_do_not_tell(
    qtbot: QtBot, app: ListsApp, view: LookupView
) -> None:
    view.show_states(STATES)
    ask(qtbot, app, view, f"  {PAGE} ")
    assert app.asked == [[PAGE]]
    assert view.words == "Looking it up…"
    assert app.looking is not None
    with qtbot.waitSignal(view.answered):
        app.looking.finish((HELD,))
    for words in (
        "1 photo in the list of Yahoo Flickr Creative Commons 100M, published by Yahoo (Webscope).",
        OWNER,
        "49834857326, row 40,712",
        "Yahoo; UAM BiDA",
        "Not imported, so not asked\tDiversity in Faces",
        "Cannot be checked\tFairFace",
    ):
        assert words in view.words


def test_an_answer_that_comes_late_does_not_take_the_place_of_the_newer(
    qtbot: QtBot, app: ListsApp, view: LookupView
) -> None:
    view.show_states(STATES)
    ask(qtbot, app, view, "1")
    first = app.looking
    ask(qtbot, app, view, "2")
    second = app.looking
    assert first is not None
    assert second is not None
    with qtbot.waitSignal(view.answered):
        second.finish((Lookup(query="2"),))
    first.finish((Lookup(query="1", matches=HELD.matches),))
    qtbot.waitUntil(lambda: first.future.done())
    ask(qtbot, app, view, "3")  # all that was delivered before it was heard
    assert view.words == "Looking it up…"
    assert "1 photo" not in view.words


def test_a_question_that_cannot_be_answered_is_told(
    qtbot: QtBot, app: ListsApp, view: LookupView
) -> None:
    ask(qtbot, app, view, "x")
    assert app.looking is not None
    with qtbot.waitSignal(view.failed) as told:
        app.looking.fail(BadWish("Ask for an address."))
    assert str(told.args[0]) == "Ask for an address."
    assert "Looking it up" not in view.words


def test_nothing_is_asked_of_an_empty_field(app: ListsApp, view: LookupView) -> None:
    view.field.setText("   ")
    view.button.click()
    assert app.asked == []


def test_a_miss_names_the_list_its_day_and_who_could_not_be_asked() -> None:
    miss = Lookup(query="4")
    assert sentences(lookup_entries(miss, STATES)) == [
        "Not in the list imported on May 3, 2026: Yahoo Flickr Creative Commons 100M."
    ]
    unasked = Lookup(query=MARKUP, unasked=("yfcc100m",), by_name=True)
    said = sentences(lookup_entries(unasked, STATES))
    assert said[0].startswith("To be asked by a photo's number or address")
    assert said[1].startswith("Asked by a name: people change theirs")
    broken = {"yfcc100m": replace(STATES["yfcc100m"], imported=None, damaged=True)}
    assert facts(beyond(broken))["Damaged, so not asked"].value == short(YFCC.name)
    assert sentences(lookup_entries(miss, broken)) == []


def short(name: str) -> str:
    return name.split(" (")[0]


def test_photos_lead_to_flickr_or_to_its_stand_in_and_only_some_are_named() -> None:
    photo = facts(lookup_entries(HELD, STATES))["Photo"]
    assert photo.url == PAGE
    elsewhere = facts(lookup_entries(HELD, STATES, "127.0.0.1:8042"))["Photo"].url
    assert elsewhere == f"http://127.0.0.1:8042/photos/{OWNER}/49834857326/"
    nobodys = facts(lookup_entries(replace(HELD, owner=None), STATES))["Photo"].url
    assert nobodys == "https://www.flickr.com/photo.gne?id=49834857326"
    keys = tuple(str(n) for n in range(1, 101))
    many = replace(HELD, matches=(LookupMatch(dataset="yfcc100m", photos=1204, keys=keys),))
    entries = lookup_entries(many, STATES)
    assert sum(isinstance(one, Fact) and one.label == "Photo" for one in entries) == MOST_KEYS
    assert "And 1,184 more." in sentences(entries)


def test_a_list_without_rows_names_the_photo_only() -> None:
    rows = replace(HELD, matches=(replace(HELD.matches[0], rows=(None,)),))
    assert facts(lookup_entries(rows, STATES))["Photo"].value == "49834857326"


def test_whom_to_write_to_leads_there_by_keyboard_with_the_photos_addresses(
    qtbot: QtBot, app: ListsApp, view: LookupView
) -> None:
    view.show_states(STATES)
    ask(qtbot, app, view, PAGE)
    assert app.looking is not None
    with qtbot.waitSignal(view.answered):
        app.looking.finish((HELD,))
    sheet = view.findChild(Sheet)
    assert sheet is not None
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        if sheet.textCursor().selectedText() == "Yahoo; UAM BiDA":
            break
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.write_wanted) as told:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert told.args == ["yfcc100m", (PAGE,)]


def test_where_nobody_is_known_to_write_to_nothing_leads_there() -> None:
    assert facts(lookup_entries(HELD, STATES))["Whom to write to"].leads_to == "yfcc100m"
    nobody = replace(STATES["yfcc100m"], dataset=replace(YFCC, recipients=(), write_to=()))
    to_whom = facts(lookup_entries(HELD, {"yfcc100m": nobody}))["Whom to write to"]
    assert to_whom.leads_to == ""


def test_who_has_no_photos_here_can_look_up_too(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(ListsApp())
    assert window.stack.currentWidget() is window.welcome
    window.actions_["look-up"].trigger()
    page = window.datasets.page
    qtbot.waitUntil(page.lookup.isVisible)
    window.library.count()
    qtbot.waitUntil(lambda: window.library.counts is not None)
    assert window.datasets.is_shown
    window.actions_["back"].trigger()
    assert window.stack.currentWidget() is window.welcome
