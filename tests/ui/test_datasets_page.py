"""The page of datasets: what can be checked, import by dialog and by dropping, what came of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.job import Cancelled, JobState
from scanner.errors import BadData
from tests.ui.lists import MARKUP, ListsApp
from tests.ui.windows import name_of
from ui.bridge import Bridge
from ui.models.datasets import DatasetColumn, Datasets
from ui.pages.datasets import DatasetsPage
from ui.palettes import COLORS, Colors, palette_of

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key = Qt.Key


@pytest.fixture
def app() -> Iterator[ListsApp]:
    made = ListsApp()
    yield made
    made.close()


@pytest.fixture
def bridge(app: ListsApp) -> Iterator[Bridge]:
    made = Bridge(app)
    yield made
    made.close()


@pytest.fixture
def datasets(app: ListsApp, bridge: Bridge) -> Iterator[Datasets]:
    made = Datasets(app, bridge)  # type: ignore[arg-type]
    yield made
    delete(made)


@pytest.fixture
def page(qtbot: QtBot, app: ListsApp, bridge: Bridge, datasets: Datasets) -> Iterator[DatasetsPage]:
    made = DatasetsPage(app, bridge, datasets)  # type: ignore[arg-type]
    made.resize(860, 440)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.current is not None)
    yield made
    bridge.close()
    delete(made)


@pytest.fixture
def a_file(tmp_path: Path) -> Path:
    path = tmp_path / "some list.tsv"
    path.write_bytes(b"1" * 2048)
    return path


def slugs(page: DatasetsPage) -> list[str]:
    states = [page.table.lines.state_at(n) for n in range(page.table.lines.rowCount())]
    return [state.dataset.slug for state in states if state is not None]


def cell(page: DatasetsPage, slug: str, column: DatasetColumn, role: int = 0) -> object:
    return page.table.lines.index_of(slug).siblingAtColumn(column).data(role)


def import_(qtbot: QtBot, page: DatasetsPage, path: Path, wanted: str | None = None) -> None:
    """Ask about a file, and agree to what the sheet says."""
    page.importing.ask_whose([path], wanted)
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    assert page.importing.dialog is not None
    page.importing.dialog.import_.click()


def test_what_was_checked_comes_first_then_what_can_be_and_last_what_cannot(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage
) -> None:
    assert slugs(page)[-2:] == ["ibm-dif", "fairface"]
    app.put("yfcc100m", mine=41)
    qtbot.waitUntil(lambda: page.panel.show_photos.isVisible() or "1 list" in page.overview)
    before = slugs(page)
    page.open_()
    qtbot.waitUntil(lambda: slugs(page)[0] == "yfcc100m")
    assert before != slugs(page)


def test_no_line_moves_while_one_looks(qtbot: QtBot, app: ListsApp, page: DatasetsPage) -> None:
    before = slugs(page)
    app.put("yfcc100m", mine=41)
    qtbot.waitUntil(lambda: cell(page, "yfcc100m", DatasetColumn.MINE) == "41")
    assert slugs(page) == before


def test_before_the_first_list_the_page_says_what_to_do(page: DatasetsPage) -> None:
    assert page.overview.startswith("No list imported yet. Choose a dataset that can be checked")


def test_what_is_not_known_is_not_said_to_be_none(page: DatasetsPage) -> None:
    assert cell(page, "yfcc100m", DatasetColumn.MINE) == ""
    said = cell(page, "yfcc100m", DatasetColumn.MINE, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "not known: no list imported"
    page.choose("fairface")
    assert "It cannot be checked." in page.panel.words
    assert "names its own files only" in page.panel.words
    assert not page.panel.import_.isVisible()


def test_the_panel_says_what_a_dataset_is_and_where_that_is_known_from(
    page: DatasetsPage,
) -> None:
    page.choose("yfcc100m")
    for words in (
        "Yahoo Flickr Creative Commons 100M",
        "Not checked yet: import its list to see which of your photos are in it.",
        "multimedia research",
        "99,171,688",
        "CC BY 2.0, CC BY-SA 2.0",
        "2004–2014",
        "given out on request: on request",
        "told by others",
        "https://multimediacommons.wordpress.com/yfcc100m-core-dataset/",
        "Yahoo; UAM BiDA",
        "Diversity in Faces, MegaFace",
        "November 23, 2026",
    ):
        assert words in page.panel.words


def test_a_list_is_imported_counted_and_its_photos_shown(
    qtbot: QtBot, app: ListsApp, datasets: Datasets, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "yfcc100m"
    import_(qtbot, page, a_file)
    qtbot.waitUntil(lambda: bool(app.imports))
    assert app.imports == [("yfcc100m", [a_file], None)]
    assert cell(page, "yfcc100m", DatasetColumn.LIST) == "being read…"
    assert "Its list is being read" in page.panel.words
    assert not page.panel.import_.isEnabled()

    with qtbot.waitSignal(datasets.said) as told:
        app.end_import("yfcc100m", mine=41)
    assert told.args == [
        "Yahoo Flickr Creative Commons 100M: 98 photos in the list, imported from "
        "yfcc100m-0.bz2. 2 rows name no photo; the first are listed beside the dataset."
    ]
    qtbot.waitUntil(page.panel.show_photos.isVisible)
    assert "41 of your photos are in the list published by Yahoo (Webscope)." in page.panel.words
    assert page.panel.show_photos.text() == "Show my 41 photos"
    with qtbot.waitSignal(page.photos_wanted) as wanted:
        page.panel.show_photos.click()
    assert wanted.args == ["yfcc100m"]


def test_rows_that_name_no_photo_are_shown_with_number_and_reason_as_they_are(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "yfcc100m"
    import_(qtbot, page, a_file)
    qtbot.waitUntil(lambda: bool(app.imports))
    app.end_import("yfcc100m", mine=0)
    qtbot.waitUntil(lambda: "Rows that name no photo" in page.panel.words)
    assert "no address in it" in page.panel.words
    assert MARKUP in page.panel.words
    assert "Your photos are not in the list imported on May 3, 2026." in page.panel.words


def test_the_sheet_says_what_the_file_seems_to_be_and_the_user_may_choose_otherwise(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "megaface"
    app.put("coco")
    qtbot.waitUntil(lambda: cell(page, "coco", DatasetColumn.MINE) == "0")
    page.importing.ask_whose([a_file])
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    dialog = page.importing.dialog
    assert dialog is not None
    assert dialog.chosen == "megaface"
    assert dialog.words == "This seems to be the list of MegaFace."
    dialog.dataset.setCurrentIndex(dialog.dataset.findData("coco"))
    assert "seems to be the list of MegaFace, not of the one chosen below." in dialog.words
    assert "takes the place of the list imported on May 3, 2026, coco-0.bz2." in dialog.words
    assert dialog.dataset.findData("fairface") == -1
    dialog.column.setText(" url ")
    QTest.keyClick(dialog.column, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(app.imports))
    assert app.imports == [("coco", [a_file], "url")]
    assert page.current is not None
    assert page.current.dataset.slug == "coco"


def test_a_file_that_seems_to_be_anothers_list_is_not_imported_under_the_name_asked_for(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "megaface"
    page.importing.ask_whose([a_file], "coco")
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    dialog = page.importing.dialog
    assert dialog is not None
    assert dialog.chosen == "megaface"
    assert dialog.words == (
        "This seems to be the list of MegaFace, not of Common Objects in Context."
    )
    dialog.close()


def test_a_file_of_which_nothing_can_be_told_is_imported_only_once_the_user_chose(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    page.importing.ask_whose([a_file])
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    dialog = page.importing.dialog
    assert dialog is not None
    assert "cannot tell which dataset's list this is" in dialog.words
    assert not dialog.import_.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.importing.dialog is None)
    assert app.imports == []


def test_a_table_whose_column_is_not_found_may_be_imported_by_naming_it(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    app.no_list = BadData("No column of some list.tsv holds addresses {of} photos.")
    page.importing.ask_whose([a_file], "ibm-dif")
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    dialog = page.importing.dialog
    assert dialog is not None
    assert dialog.words == "No column of some list.tsv holds addresses {of} photos."
    dialog.column.setText("image_url")
    dialog.import_.click()
    qtbot.waitUntil(lambda: bool(app.imports))
    assert app.imports == [("ibm-dif", [a_file], "image_url")]


def test_a_dropped_file_is_asked_about(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "diveface"
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(a_file))])
    how = (Qt.DropAction.CopyAction, dropped)
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(9, 9), *how, *keys)
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    assert page.overview.startswith("Drop the list here.")
    page.dropEvent(QDropEvent(QPointF(9, 9), *how, *keys))
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    assert page.importing.dialog is not None
    assert page.importing.dialog.chosen == "diveface"
    assert page.overview.startswith("No list imported yet")


def test_an_import_that_cannot_be_says_why_and_the_next_may_begin(
    qtbot: QtBot, app: ListsApp, datasets: Datasets, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "yfcc100m"
    import_(qtbot, page, a_file)
    qtbot.waitUntil(lambda: app.importing is not None)
    assert app.importing is not None
    app.importing.fail(BadData("some list.tsv ends in the middle of row 12."))
    qtbot.waitUntil(lambda: page.problem.words == "some list.tsv ends in the middle of row 12.")
    assert datasets.importing is None
    assert page.panel.import_.isEnabled()


def test_a_cancelled_import_leaves_the_way_free(
    qtbot: QtBot, app: ListsApp, datasets: Datasets, page: DatasetsPage, a_file: Path
) -> None:
    app.seems = "yfcc100m"
    import_(qtbot, page, a_file)
    qtbot.waitUntil(lambda: app.importing is not None)
    assert app.importing is not None
    page.importing.ask_whose([a_file])
    assert "Another list is being read" in page.problem.words
    app.importing.fail(Cancelled(), JobState.CANCELLED)
    qtbot.waitUntil(lambda: datasets.importing is None)
    qtbot.waitUntil(page.panel.import_.isEnabled)


def test_a_list_is_removed_only_once_the_user_agreed(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage
) -> None:
    app.put("megaface", mine=3)
    page.choose("megaface")
    qtbot.waitUntil(page.panel.remove.isVisible)
    page.panel.remove.click()
    box = page.question
    assert box is not None
    assert "The file that you imported stays where it is" in box.informativeText()
    default = box.defaultButton()
    assert box.standardButton(default) is QMessageBox.StandardButton.Cancel
    default.click()
    qtbot.waitUntil(lambda: page.question is None)
    assert app.removed == []

    page.panel.remove.click()
    box = page.question
    assert box is not None
    next(one for one in box.buttons() if one is not box.defaultButton()).click()
    qtbot.waitUntil(lambda: app.removed == ["megaface"])
    qtbot.waitUntil(lambda: not page.panel.remove.isVisible())


def test_a_damaged_list_is_named(
    qtbot: QtBot, app: ListsApp, datasets: Datasets, page: DatasetsPage
) -> None:
    app.put("megaface")
    page.choose("megaface")
    qtbot.waitUntil(page.panel.verify.isVisible)
    page.panel.verify.click()
    qtbot.waitUntil(lambda: app.other is not None)
    assert app.verified == ["megaface"]
    assert app.other is not None
    with qtbot.waitSignal(datasets.said) as told:
        app.other.finish((("megaface", "its checksum is another one"),))
    assert told.args == ["MegaFace: its checksum is another one"]


def test_possible_is_never_said_to_be_in(qtbot: QtBot, app: ListsApp, page: DatasetsPage) -> None:
    app.put("ibm-dif", possible=128, listed=False)
    page.choose("ibm-dif")
    qtbot.waitUntil(lambda: "128 of your photos may be in it" in page.panel.words)
    assert "nobody publishes the list" in page.panel.words
    assert not page.panel.show_photos.isVisible()
    assert cell(page, "ibm-dif", DatasetColumn.POSSIBLE) == "128"


def test_everything_is_reached_by_keyboard(qtbot: QtBot, app: ListsApp, page: DatasetsPage) -> None:
    app.put("coco", mine=2)
    page.show_table()
    QTest.keyClick(page.table, Key.Key_Home)
    seen = [page.current]
    for _ in range(page.table.lines.rowCount() - 1):
        QTest.keyClick(page.table, Key.Key_Down)
        seen.append(page.current)
    assert len({one.dataset.slug for one in seen if one is not None}) == len(app.states)
    page.choose("coco")
    qtbot.waitUntil(page.panel.show_photos.isVisible)
    with qtbot.waitSignal(page.photos_wanted):
        QTest.keyClick(page.table, Key.Key_Return)
    reached = set()
    for _ in range(12):
        widget = page.focusWidget()
        if isinstance(widget, QAbstractButton):
            reached.add(widget)
        QTest.keyClick(widget or page, Key.Key_Tab)
    panel = page.panel
    assert {panel.show_photos, panel.import_, panel.verify, panel.remove} <= reached
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.table, Key.Key_Escape)


def test_everything_that_is_shown_has_a_name(page: DatasetsPage) -> None:
    page.choose("yfcc100m")
    nameless = [
        widget
        for widget in page.findChildren(QAbstractButton)
        if widget.isVisible() and not name_of(widget)
    ]
    assert nameless == []
    assert all(name_of(widget) for widget in (page.table, page.panel, page.tree))


@pytest.mark.parametrize("colors", COLORS.values(), ids=list(COLORS))
def test_the_page_fits_and_is_painted_in_every_palette(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, colors: Colors
) -> None:
    app.put("yfcc100m", mine=41)
    page.choose("yfcc100m")
    qtbot.waitUntil(page.panel.show_photos.isVisible)
    page.setPalette(palette_of(colors))
    for size in ((860, 440), (1280, 700), (2400, 1300)):
        page.resize(*size)
        for show in (page.show_table, page.show_tree):
            show()
            picture = QPixmap(page.size())
            page.render(picture)
            corner = picture.toImage().pixelColor(page.width() - 30, page.height() - 3)
            assert corner.name() == colors.ground
            assert page.panel.show_photos.visibleRegion().boundingRect().height() > 10
        assert page.table.horizontalScrollBar().maximum() == 0
        assert page.panel.horizontalScrollBar().maximum() == 0


def test_files_are_asked_for_and_nothing_is_read_before_the_user_agreed(
    qtbot: QtBot, app: ListsApp, page: DatasetsPage, a_file: Path
) -> None:
    page.choose("coco")
    page.panel.import_.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(a_file)])
    dialog.close()
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    assert page.importing.dialog is not None
    assert page.importing.dialog.chosen == "coco"
    assert app.imports == []
