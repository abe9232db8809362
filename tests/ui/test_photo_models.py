from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scanner.domain.exposure import Level
from scanner.domain.listing import PhotoRow
from scanner.domain.photo import Media
from scanner.reference import license_table
from tests.ui.fakes import a_row, an_open_row
from ui.models.paged import KEPT, PAGE, PagedPhotos
from ui.models.photos import Column, PhotoGridModel, PhotoTableModel, spoken
from ui.models.selection import Selection

MILLION = 1_000_000
LICENSES = license_table()


class Catalog:
    """Rows made on demand, and a note of how many were asked for each time."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        self.asked.append(len(ids))
        return [a_row(n) for n in ids if n not in self.gone]


@pytest.fixture
def catalog() -> Catalog:
    return Catalog()


def photos_of(catalog: Catalog, count: int) -> PagedPhotos:
    photos = PagedPhotos(catalog.rows)
    photos.show(array("q", range(1, count + 1)))
    return photos


def test_a_page_is_read_once_however_often_its_rows_are_asked_for(catalog: Catalog) -> None:
    photos = photos_of(catalog, MILLION)

    for _ in range(3):
        for place in (0, 1, PAGE - 1, MILLION - 1):
            row = photos.row_at(place)
            assert row is not None
            assert row.id == place + 1

    assert catalog.asked == [PAGE, PAGE]


def test_pages_seen_longest_ago_are_forgotten(catalog: Catalog) -> None:
    photos = photos_of(catalog, MILLION)
    for page in range(KEPT + 1):
        photos.row_at(page * PAGE)
    photos.row_at(KEPT * PAGE)
    assert len(catalog.asked) == KEPT + 1

    photos.row_at(0)
    assert len(catalog.asked) == KEPT + 2


def test_a_photo_that_is_no_more_is_an_empty_cell_and_the_others_stay_in_place(
    catalog: Catalog,
) -> None:
    catalog.gone = {2}
    photos = photos_of(catalog, 3)

    assert photos.row_at(1) is None
    third = photos.row_at(2)
    assert third is not None
    assert third.id == 3


def test_a_commit_reads_rows_anew_and_keeps_the_list(catalog: Catalog) -> None:
    photos = photos_of(catalog, 10)
    photos.row_at(0)
    photos.forget_rows()
    photos.row_at(0)

    assert catalog.asked == [10, 10]
    assert len(photos) == 10


def test_another_width_asks_for_no_row(catalog: Catalog) -> None:
    photos = photos_of(catalog, MILLION)
    grid = PhotoGridModel(photos, LICENSES)
    for columns in (3, 12, 7, 1):
        grid.set_columns(columns)
        assert grid.rowCount() == -(-MILLION // columns)
        last = grid.index_of(MILLION - 1)
        assert grid.place(last) == MILLION - 1
    assert catalog.asked == []


def test_cells_past_the_last_photo_are_empty_and_cannot_be_chosen(catalog: Catalog) -> None:
    grid = PhotoGridModel(photos_of(catalog, 5), LICENSES)
    grid.set_columns(4)
    past = grid.index(1, 1)

    assert grid.place(past) is None
    assert grid.flags(past) == Qt.ItemFlag.NoItemFlags
    assert grid.data(past) == ""


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester, catalog: Catalog) -> None:
    photos = photos_of(catalog, 23)
    table = PhotoTableModel(photos, LICENSES)
    grid = PhotoGridModel(photos, LICENSES)
    grid.set_columns(5)
    qtmodeltester.check(table)
    qtmodeltester.check(grid)
    photos.show(array("q", range(1, 8)))
    photos.forget_rows()
    photos.show(array("q"))


def test_the_table_shows_a_photo_in_words(qtbot: QtBot) -> None:
    row = an_open_row(7, title="Anna at the lake", faces=2)
    photos = PagedPhotos(lambda ids: [row])
    photos.show(array("q", [7]))
    table = PhotoTableModel(photos, LICENSES)
    table.name_sources({1: "Ann's Flickr"})
    shown = [table.data(table.index(0, column)) for column in Column]

    assert shown[Column.TITLE] == "Anna at the lake"
    assert shown[Column.FACES] == "2"
    assert shown[Column.LICENSE] == "CC BY 2.0"
    assert shown[Column.SOURCE] == "Ann's Flickr"
    assert "2009" in shown[Column.TAKEN]


def test_a_screen_reader_hears_title_faces_license_and_exposure() -> None:
    row = an_open_row(7, title="Anna", faces=2)
    assert spoken(row, LICENSES) == "Anna, 2 faces, CC BY 2.0, open"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"faces": 0}, "none found"),
        ({"faces": None}, "not looked at yet"),
        ({"error": "It is cut off."}, "unreadable"),
        ({"media": Media.VIDEO}, "video"),
        ({"faces": 1}, "1 face"),
    ],
)
def test_what_nobody_knows_is_never_said_to_be_none(facts: dict[str, object], words: str) -> None:
    heard = spoken(a_row(1, level=Level.NONE, **facts), LICENSES)
    assert f", {words}, " in heard
    assert "no faces" not in heard


def test_a_selection_is_by_photo_and_outlives_a_new_list() -> None:
    selection = Selection()
    selection.select_only([3, 1])
    selection.toggle(2)
    selection.toggle(3)
    selection.list_changed()

    assert 1 in selection
    assert 3 not in selection
    assert list(selection.chosen().resolve(array("q", [2, 5, 1]))) == [2, 1]


def test_all_that_match_is_a_wish_and_not_a_list() -> None:
    selection = Selection()
    selection.select_all()
    selection.toggle(4)

    assert selection.count(MILLION) == MILLION - 1
    assert 5 in selection
    assert 4 not in selection
    assert list(selection.chosen().resolve(array("q", [3, 4, 5]))) == [3, 5]

    selection.list_changed()
    assert selection.count(MILLION) == 0
