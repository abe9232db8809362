"""The family tree: where each dataset stands, and how it is read and walked without a mouse."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.dataset import DatasetState
from scanner.reference import datasets
from tests.ui.lists import KNOWN, a_list
from tests.ui.windows import name_of
from ui.palettes import COLORS, Colors, palette_of
from ui.widgets.family_layout import Layout, layout_of
from ui.widgets.family_tree import FamilyTree, Node

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key = Qt.Key
FAMILY = {one.slug: one.parents for one in KNOWN}


def states(**mine: int) -> dict[str, DatasetState]:
    """Return the known datasets, some with a list that holds so many photos of one's own."""
    return {
        one.slug: DatasetState(
            dataset=one,
            imported=a_list(one.slug) if one.slug in mine else None,
            mine=mine.get(one.slug, 0),
        )
        for one in KNOWN
    }


@pytest.fixture
def tree(qtbot: QtBot) -> Iterator[FamilyTree]:
    made = FamilyTree()
    made.resize(700, 460)
    made.show_states(states(yfcc100m=41, megaface=0))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    delete(made)


def test_a_child_stands_right_of_its_parent_and_a_partner_next_to_the_child() -> None:
    made = layout_of(FAMILY)
    places = made.places
    assert places["yfcc100m"] == (0, 0)
    assert places["megaface"] == (1, 0)
    assert places["diveface"] == (2, 0)
    assert places["coco"][1] - places["visual-genome"][1] == 1
    assert ("coco", "visual-genome") in made.edges
    assert made.alone == ["ffhq"]


names = st.sampled_from("abcdefgh")


@given(st.dictionaries(names, st.lists(names, max_size=3, unique=True).map(tuple)))
def test_every_dataset_has_a_place_of_its_own_whatever_is_said_of_parents(
    parents: dict[str, tuple[str, ...]],
) -> None:
    made: Layout = layout_of(parents)
    assert sorted([*made.places, *made.alone]) == sorted(parents)
    assert len(set(made.places.values())) == len(made.places)
    for parent, child in made.edges:
        assert made.places[parent][0] < made.places[child][0]


def test_no_node_covers_another_in_the_shipped_table(qtbot: QtBot) -> None:
    tree = FamilyTree()
    tree.resize(585, 400)
    tree.show_states({one.slug: DatasetState(dataset=one) for one in datasets()})
    boxes = [node.geometry() for node in tree.nodes.values()]
    assert len(boxes) == len(datasets())
    for n, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[n + 1 :])
    delete(tree)


def test_a_screen_reader_hears_name_descent_and_count(tree: FamilyTree) -> None:
    first = tree.nodes["yfcc100m"]
    assert name_of(first) == "Yahoo Flickr Creative Commons 100M, 41 of mine"
    assert name_of(tree.nodes["megaface"]) == (
        "MegaFace, drawn from Yahoo Flickr Creative Commons 100M, none of mine in its list"
    )
    assert name_of(tree.nodes["fairface"]).endswith("cannot be checked")
    seen = QAccessible.queryAccessibleInterface(first)
    assert seen.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
    tree.choose("yfcc100m")
    assert seen.state().checked  # type: ignore[attr-defined]


def test_the_arrows_walk_and_choose(qtbot: QtBot, tree: FamilyTree) -> None:
    chosen: list[str] = []
    tree.chosen.connect(chosen.append)
    tree.choose("yfcc100m")
    tree.focus_current()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left):
        widget = tree.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)
    assert chosen == ["yfcc100m", "megaface", "diveface", "megaface"]
    assert tree.focusWidget() is tree.nodes["megaface"]


def test_every_dataset_is_reached_by_the_arrows_from_the_first(tree: FamilyTree) -> None:
    reached, waiting = set(), ["yfcc100m"]
    while waiting:
        slug = waiting.pop()
        if slug in reached:
            continue
        reached.add(slug)
        for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down):
            tree.choose(slug)
            tree.nodes[slug].setFocus()
            QTest.keyClick(tree.nodes[slug], key)
            assert tree.current is not None
            waiting.append(tree.current)
    assert reached == set(FAMILY)


def test_tab_stops_once_and_a_click_chooses(qtbot: QtBot, tree: FamilyTree) -> None:
    stops = [n for n in tree.nodes.values() if n.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1
    with qtbot.waitSignal(tree.chosen) as told:
        QTest.mouseClick(tree.nodes["coco"], Qt.MouseButton.LeftButton)
    assert told.args == ["coco"]
    with qtbot.waitSignal(tree.opened) as opened:
        QTest.mouseDClick(tree.nodes["coco"], Qt.MouseButton.LeftButton)
    assert opened.args == ["coco"]


def test_it_is_shown_from_the_top_whatever_was_chosen_while_it_was_hidden(
    qtbot: QtBot, tree: FamilyTree
) -> None:
    tree.resize(700, 200)
    tree.choose("ffhq")
    assert tree.verticalScrollBar().value() > 0
    tree.hide()
    tree.choose("megaface")
    tree.show()
    assert tree.verticalScrollBar().value() == 0


def test_counts_change_in_place(tree: FamilyTree) -> None:
    before = tree.nodes["megaface"]
    tree.show_states(states(megaface=3))
    assert tree.nodes["megaface"] is before
    assert name_of(before).endswith("3 of mine")


def inks(node: Node) -> set[str]:
    picture = node.grab().toImage()
    size = picture.size()
    return {
        picture.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())
    }


@pytest.mark.parametrize("colors", COLORS.values(), ids=list(COLORS))
def test_what_is_found_has_its_sign_and_color_in_every_palette(
    tree: FamilyTree, colors: Colors
) -> None:
    tree.setPalette(palette_of(colors))
    found = QColor(colors.found).name()
    assert found in inks(tree.nodes["yfcc100m"])
    assert found not in inks(tree.nodes["megaface"])


def test_an_unknown_parent_is_left_out() -> None:
    assert layout_of({"a": ("gone",)}).alone == ["a"]
