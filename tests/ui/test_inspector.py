from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Level, LicenseChange, Reason
from scanner.domain.face import Box, FoundFace, Verdict
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import Album, PhotoId, Picture, Rights, SourceKind, Visibility
from scanner.errors import SourceUnavailable
from tests.ui.fakes import FakeApp, a_row, an_open_row
from ui.bridge import Bridge
from ui.pages.inspector import Inspector
from ui.palettes import COLORS, Scheme, palette_of
from ui.widgets.sheet import web_address

# The offscreen platform says so of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ONE, TWO = PhotoId(1), PhotoId(2)
FACES = [FoundFace(Box(0.1, 0.2, 0.1, 0.2), 0.95), FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.6)]
HOSTILE = '<img src="http://evil.example/x.png" onerror=x><b>bold</b>&amp;'


class Told(FakeApp):
    """An App that knows more of its photos than rows say."""

    def __init__(self) -> None:
        row = an_open_row(1, title="Ann at the lake", faces=2, width=600, height=400)
        super().__init__([row, a_row(2, title="Empty", faces=0)])
        self.found = {1: list(FACES)}
        self.more: dict[int, dict[str, object]] = {}
        self.broken: BaseException | None = None

    def photo(self, photo: PhotoId) -> PhotoDetail:
        if self.broken is not None:
            raise self.broken
        return replace(super().photo(photo), **self.more.get(photo, {}))  # type: ignore[arg-type]


@pytest.fixture
def app() -> Iterator[Told]:
    made = Told()
    yield made
    made.close()


@pytest.fixture
def inspector(app: Told, qtbot: QtBot) -> Iterator[Inspector]:
    bridge = Bridge(app)
    made = Inspector(app, bridge)
    bridge.setParent(made)
    qtbot.addWidget(made)
    made.resize(280, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    bridge.close()


def show(inspector: Inspector, qtbot: QtBot, photo: int) -> None:
    inspector.show_photo(photo)
    qtbot.waitUntil(lambda: inspector._detail is not None and inspector._detail.row.id == photo)


def test_a_photo_is_explained_by_sentences(inspector: Inspector, qtbot: QtBot) -> None:
    show(inspector, qtbot, ONE)
    assert inspector.why_text == "Open: public, shows 2 faces, and CC BY 2.0 lets anyone reuse it."
    assert inspector._heading.text() == "Why this is flagged"
    show(inspector, qtbot, TWO)
    assert inspector.why_text.startswith("None found at this setting.")
    assert inspector._heading.text() == "Why this is not flagged"


@pytest.mark.parametrize("width", [240, 280, 420])
def test_the_reasons_are_seen_without_scrolling_in_a_small_window(
    width: int, inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    reasons = tuple(
        reason
        for reason in Reason
        if reason not in (Reason.FILE_GRANTS_REUSE, Reason.LICENSE_UNKNOWN)
    )
    app.table[ONE] = an_open_row(
        1, title=HOSTILE * 20, faces=2, reasons=reasons, level=Level.FOUND, severity=3,
        datasets=("pipa", "megaface"),
    )  # fmt: skip
    inspector.setMinimumWidth(width)
    # What is left of 800 pixels below a title bar, the header, and above the job bar.
    inspector.resize(width, 690)
    show(inspector, qtbot, ONE)
    why = inspector._why
    area = inspector._panel.viewport()
    strongest = why.cursorRect().top() + 3 * why.fontMetrics().lineSpacing()
    assert why.mapTo(area, QPoint(0, strongest)).y() < area.height()
    if width >= 280:
        assert why.mapTo(area, QPoint(0, why.height())).y() <= area.height()
    assert inspector._panel.verticalScrollBar().value() == 0


def test_everything_that_is_known_is_told(inspector: Inspector, app: Told, qtbot: QtBot) -> None:
    app.table[ONE] = replace(
        app.table[ONE],
        geotagged=True,
        url="https://www.flickr.com/photos/ann/1/",
        reasons=(*app.table[ONE].reasons, Reason.PEOPLE_TAGGED),
    )
    app.more[ONE] = {
        "camera": "Canon EOS 5D",
        "latitude": 52.1002,
        "longitude": -1.5,
        "tags": ("lake", "summer"),
        "albums": (Album("7", "Holidays"),),
        "rights": Rights(copyright="© Ann", data_mining="DMI-PROHIBITED"),
        "picture": Picture("/exports/data-1.zip", "lake_1_o.jpg"),
        "history": (
            LicenseChange(datetime(2009, 5, 5, tzinfo=UTC), "cc-by-2.0"),
            LicenseChange(datetime(2019, 5, 5, tzinfo=UTC), "all-rights-reserved"),
        ),
        "matches": (DatasetMatch("pipa", "pipa_ids.txt", "ab" * 32, 12),),
    }
    show(inspector, qtbot, ONE)
    facts = inspector.facts_text
    for words in (
        "License\tCC BY 2.0",
        "Seen by\tanyone",
        "Taken\t",
        "Uploaded\t",
        "Camera\tCanon EOS 5D",
        "Place\tyes: 52.1002; -1.5000",
        "People tagged\tyes",
        "Copyright\t© Ann",
        "Data mining\tDMI-PROHIBITED",
        "Albums\tHolidays",
        "Tags\tlake, summer",
        "Source\tAnn's Flickr",
        "File\t/exports/data-1.zip › lake_1_o.jpg",
        "On Flickr\thttps://www.flickr.com/photos/ann/1/",
        "License history",
        "All rights reserved",
        "In datasets",
        "pipa: in its published list.",
        "Row\t12",
        "File\tpipa_ids.txt",
        "SHA-256\tabab",
    ):
        assert words in facts
    assert facts.index("All rights reserved") < facts.rindex("CC BY 2.0")


def test_what_the_source_does_not_say_is_not_guessed(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    app.table[TWO] = a_row(
        2, faces=0, geotagged=None, taken=None, uploaded=None, license="unknown",
        visibility=Visibility.FRIENDS_FAMILY, visibility_exact=False,
    )  # fmt: skip
    show(inspector, qtbot, TWO)
    for words in (
        "License\tLicense not known",
        "Seen by\tfriends and/or family (the export cannot tell)",
        "Place\tnot known",
        "People tagged\tnot said",
        "Taken\tnot said",
    ):
        assert words in inspector.facts_text


def test_hostile_text_is_shown_as_text(inspector: Inspector, app: Told, qtbot: QtBot) -> None:
    app.table[ONE] = replace(
        app.table[ONE], title=HOSTILE, url="javascript:alert(1)", faces=None, error=HOSTILE,
        reasons=(), level=Level.NONE, severity=0,
    )  # fmt: skip
    app.more[ONE] = {
        "description": f"{HOSTILE}\nsecond line",
        "tags": (HOSTILE,),
        "camera": HOSTILE,
        "albums": (Album("7", HOSTILE),),
        "rights": Rights(copyright=HOSTILE, license_url="file:///etc/passwd"),
        "picture": Picture("/photos/\udcff\n<b>.jpg"),
    }
    show(inspector, qtbot, ONE)
    assert HOSTILE in inspector.why_text
    assert inspector.facts_text.count(HOSTILE) == 6
    assert "/photos/\ufffd␊<b>.jpg" in inspector.facts_text
    assert inspector._title.text == HOSTILE
    for sheet in (inspector._why, inspector._facts):
        html = sheet.toHtml().lower()
        assert "<img" not in html
        assert "javascript:" not in html
        assert 'href="file' not in html
    whole = QAccessible.queryAccessibleInterface(inspector.view)
    assert whole.text(QAccessible.Text.Name) == f"Photo {HOSTILE}"


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("https://creativecommons.org/licenses/by/2.0/", True),
        ("http://www.flickr.com/photos/1", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("https://", False),
        ("http://a b", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_links(text: str | None, goes: bool) -> None:
    assert (web_address(text) is not None) is goes


@pytest.mark.parametrize("width", [240, 280])
def test_a_long_name_without_a_blank_does_not_widen_the_panel(
    width: int, inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    inspector.setMinimumWidth(width)
    inspector.resize(width, 700)
    app.table[ONE] = replace(app.table[ONE], title="x" * 255, key="y" * 255)
    app.more[ONE] = {"picture": Picture("/" + "z" * 255), "tags": ("t" * 500,)}
    show(inspector, qtbot, ONE)
    assert inspector.width() == width
    assert inspector._panel.horizontalScrollBar().maximum() == 0
    assert inspector._facts.document().idealWidth() <= inspector._facts.viewport().width() + 1


def test_the_list_and_the_photo_point_at_the_same_face(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    show(inspector, qtbot, ONE)
    qtbot.waitUntil(lambda: inspector.view.has_picture)
    faces, view = inspector.faces, inspector.view
    assert [faces.item(n).text() for n in range(faces.count())] == [
        "very sure · not reviewed",
        "not quite sure · not reviewed",
    ]
    at = faces.visualItemRect(faces.item(1)).center()
    qtbot.mouseMove(faces.viewport(), at)
    assert view._hovered == 2
    over = view.viewport.to_widget(FACES[0].box).center()
    move(view, over)
    underlined = [faces.item(n).font().underline() for n in range(faces.count())]
    assert underlined == [True, False]
    qtbot.mouseClick(faces.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.current == 2
    view.select(1)
    assert faces.currentRow() == 0


def test_keys_in_the_list_review_the_face_that_is_chosen_there(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    show(inspector, qtbot, ONE)
    inspector.faces.setFocus()
    qtbot.keyClick(inspector.faces, Qt.Key.Key_Down)
    with qtbot.waitSignal(inspector.reviewed) as told:
        qtbot.keyClick(inspector.faces, Qt.Key.Key_N)
    assert told.args == [ONE]
    assert [(r.box, r.verdict) for r in app.reviews[ONE]] == [(FACES[1].box, Verdict.REJECTED)]
    assert inspector.faces.item(1).text() == "not quite sure · not a face"


def test_a_word_changes_the_reasons_at_once(inspector: Inspector, app: Told, qtbot: QtBot) -> None:
    show(inspector, qtbot, ONE)
    for words in ("Not a face", "Not a face"):
        button = next(b for b in inspector.findChildren(QPushButton) if b.text() == words)
        with qtbot.waitSignal(inspector.reviewed):
            button.click()
    assert inspector.why_text == "You marked 2 boxes as not a face; they do not count."
    assert inspector._heading.text() == "Why this is not flagged"


def test_drawing_from_the_panel_gives_the_keys_to_the_box_and_back(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    show(inspector, qtbot, ONE)
    qtbot.waitUntil(lambda: inspector.view.has_picture)
    inspector.activateWindow()
    inspector.faces.setFocus()
    inspector.view.start_drawing()
    assert inspector.view.hasFocus()
    with qtbot.waitSignal(inspector.reviewed):
        qtbot.keyClick(inspector.view, Qt.Key.Key_Return)
    assert inspector.faces.hasFocus()
    assert app.reviews[ONE][0].drawn


def test_the_panel_follows_what_is_written_elsewhere(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    show(inspector, qtbot, ONE)
    app.review(ONE, 1, Verdict.REJECTED)
    qtbot.waitUntil(lambda: "shows 1 face," in inspector.why_text)
    qtbot.waitUntil(lambda: inspector.faces.item(0).text() == "very sure · not a face")


def test_the_photo_large_is_wanted_by_button_key_and_double_click(
    inspector: Inspector, qtbot: QtBot
) -> None:
    show(inspector, qtbot, ONE)
    for act in (
        inspector._large.click,
        lambda: qtbot.keyClick(inspector.view, Qt.Key.Key_Return),
        lambda: qtbot.mouseDClick(inspector.view, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(inspector.open_large) as wanted:
            act()
        assert wanted.args == [ONE]


def test_a_photo_that_is_gone_from_the_catalog_leaves_an_empty_panel(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    show(inspector, qtbot, ONE)
    del app.table[ONE]
    app.commit("photo")
    qtbot.waitUntil(lambda: not inspector._panel.isVisible())
    inspector.show_photo(None)
    assert inspector.photo is None


def test_what_cannot_be_read_is_said(inspector: Inspector, app: Told, qtbot: QtBot) -> None:
    app.broken = SourceUnavailable("The catalog", "the disk is gone")
    inspector.show_photo(ONE)
    qtbot.waitUntil(lambda: "could not be reached" in inspector.why_text)


def test_whoever_leafs_quickly_sees_only_the_last_photo(inspector: Inspector, qtbot: QtBot) -> None:
    for photo in (ONE, TWO, ONE, TWO):
        inspector.show_photo(photo)
    show(inspector, qtbot, TWO)
    assert inspector._title.text == "Empty"


def test_another_palette_recolors_the_text(inspector: Inspector, qtbot: QtBot) -> None:
    show(inspector, qtbot, ONE)
    for scheme in Scheme:
        inspector.setPalette(palette_of(COLORS[scheme]))
        text = inspector.palette().color(QPalette.ColorRole.WindowText)
        block = inspector._why.document().firstBlock()
        assert block.begin().fragment().charFormat().foreground().color() == text
    assert inspector.why_text.startswith("Open:")


def test_a_folders_file_says_nothing_of_flickr(
    inspector: Inspector, app: Told, qtbot: QtBot
) -> None:
    app.table[TWO] = a_row(
        2, faces=0, kind=SourceKind.FOLDER, visibility=Visibility.LOCAL, uploaded=None
    )
    show(inspector, qtbot, TWO)
    assert "Flickr\t" not in inspector.facts_text
    assert "Uploaded" not in inspector.facts_text
    assert "Seen by\twho uses this machine" in inspector.facts_text


def move(widget: object, at: QPointF) -> None:
    """Move the mouse without a button, which QTest does not tell widgets of offscreen."""
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        widget.mapToGlobal(at),  # type: ignore[attr-defined]
        nothing,
        nothing,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]
