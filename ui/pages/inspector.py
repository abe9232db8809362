"""The panel beside a list: one photo, why it is flagged, its faces, and all that is known of it."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.change import ChangeKind, PlanId
from scanner.domain.dataset import DatasetState
from scanner.domain.face import Verdict
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId, SourceKind
from scanner.errors import NotFound, ScannerError
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.opening import flickr_address
from ui.palettes import colors_of
from ui.photo_facts import entries_of, why_of
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.face_list import FaceList
from ui.widgets.flow import Flow
from ui.widgets.link_panel import LinkPanel
from ui.widgets.marks import level_icon
from ui.widgets.narrow import key_button, narrow
from ui.widgets.photo_view import PhotoView
from ui.widgets.sheet import LARGER, Sentence, Sheet
from ui.wish_words import title_words
from ui.words import level_word, shown, translate

if TYPE_CHECKING:
    from scanner.app import App

LEAST_WIDTH_PX = 280

PICTURE_SHARE = 0.4
"""The most of the panel's height that the picture takes, so that the reasons are seen below it."""

PICTURE_ASPECT = 0.75
LEAST_PICTURE_PX = 140

SIGN_PX = 16

SHOWN_TABLES = frozenset(
    {
        *("photo", "source", "album", "inspection", "face", "face_review"),
        *("exposure", "license_history", "dataset_match", "link", "plan", "change", "journal"),
        *("possible_match", "dataset_check"),
    }
)
"""Tables whose changes may be changes of what is shown."""


class Inspector(QWidget):
    """Explains one photo; the faces in it can be reviewed here."""

    reviewed = Signal(int)
    """A word on this photo's faces was written."""

    open_large = Signal(int)
    """This photo is to be shown large."""

    turned = Signal()
    """Another photo is shown, or the same with other facts."""

    online_wanted = Signal(str)
    """The address of this photo's page on Flickr, to be opened."""

    write_wanted = Signal()
    """Somebody is to be written to about this photo."""

    wish_wanted = Signal(object)
    """The ChangeKind of what is to be changed of this photo."""

    def __init__(self, app: "App", bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._photo: PhotoId | None = None
        self._detail: PhotoDetail | None = None
        self._asked: Future[PhotoDetail] | None = None
        self.setMinimumWidth(LEAST_WIDTH_PX)
        self.setAccessibleName(translate("inspector", "Photo and why it is flagged"))

        self.view = PhotoView(app, bridge)
        self._sign = QLabel()
        self._heading = QLabel()
        self._title = ElidedLabel()
        self._large = QPushButton(translate("inspector", "Show large"))
        self._online = QPushButton(translate("inspector", "Open on Flickr"))
        self._change = QPushButton()
        self._write = QPushButton(translate("inspector", "Write to…"))
        self._kinds: frozenset[ChangeKind] = frozenset()
        self._plans: dict[PlanId, ChangeKind] = {}
        self._host = ""
        self._datasets: dict[str, DatasetState] = {}
        self._why = Sheet(translate("inspector", "Why this is flagged"))
        self.faces = FaceList()
        self._face_buttons = self._buttons()
        self.links = LinkPanel()
        self._facts = Sheet(translate("inspector", "What is known of the photo"))
        self._panel = self._column()
        kept = self._panel.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._panel.setSizePolicy(kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self._panel, 1)

        self.view.reviewed.connect(self.reviewed)
        self.view.enlarged.connect(self.open_large)
        self.view.detail_changed.connect(self._show)
        self.view.faces_changed.connect(self._show_faces)
        self.view.hovered.connect(self.faces.highlight)
        self.faces.hovered.connect(self.view.highlight)
        self.faces.chosen.connect(self.view.select)
        self.faces.key_pressed.connect(self._key_for_view)
        self._large.clicked.connect(self._open_large)
        self._online.clicked.connect(lambda _=False: self.online_wanted.emit(self.address))
        self._change.clicked.connect(lambda _=False: self.wish_wanted.emit(self.change_kind))
        self._write.clicked.connect(lambda _=False: self.write_wanted.emit())
        bridge.committed.connect(self._committed)
        self._show(None)

    @property
    def photo(self) -> PhotoId | None:
        """The photo that is shown, or on its way."""
        return self._photo

    @property
    def why_text(self) -> str:
        """The reasons as they are shown."""
        return self._why.toPlainText()

    @property
    def facts_text(self) -> str:
        """The facts as they are shown."""
        return self._facts.toPlainText()

    @property
    def address(self) -> str:
        """The photo's page on Flickr, empty if it has none."""
        url = flickr_address(self._detail.row.url if self._detail else None, self._host)
        return "" if url is None else url.toString(QUrl.ComponentFormattingOption.FullyEncoded)

    @property
    def change_kind(self) -> ChangeKind | None:
        """What can be changed of this photo first: its license on Flickr, rights in its file."""
        if self._detail is None or self._detail.row.gone:
            return None
        source = self._detail.source
        on_flickr = source.kind is SourceKind.FLICKR and source.own
        kind = ChangeKind.LICENSE if on_flickr else ChangeKind.RIGHTS
        is_own = on_flickr or source.kind is SourceKind.FOLDER
        return kind if is_own and kind in self._kinds else None

    def offer(self, kinds: frozenset[ChangeKind]) -> None:
        """Know what can be changed at all."""
        self._kinds = kinds
        self._show_change()

    def _show_change(self) -> None:
        kind = self.change_kind
        self._change.setVisible(kind is not None)
        if kind is not None:
            self._change.setText(f"{title_words(kind)}…")
            narrow(self._change, 10)
            keys = "Ctrl+Shift+L" if kind is ChangeKind.LICENSE else "Ctrl+Shift+R"
            self._change.setToolTip(
                translate(
                    "inspector", "Say what is to be so, and see what would change ({keys})"
                ).format(keys=keys)
            )

    def know_host(self, host: str) -> None:
        """Know where Flickr is, if not at its own addresses: pages there are Flickr's, too."""
        if host != self._host:
            self._host = host
            if self._detail is not None:
                self._show_words(self._detail)

    def know_datasets(self, datasets: dict[str, DatasetState]) -> None:
        """Know the datasets and their lists: what a photo's matches mean."""
        self._datasets = datasets
        if self._detail is not None:
            self._show_words(self._detail)

    def show_photo(self, photo: PhotoId | int | None) -> None:
        """Show a photo as soon as it is read; the one before stays until then. None shows none."""
        self._photo = None if photo is None else PhotoId(photo)
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self._photo is None:
            self._show(None)
        else:
            self._read()

    def _read(self) -> None:
        photo = self._photo
        if photo is None:
            return

        def arrived(detail: PhotoDetail) -> None:
            self._asked = None
            if photo == self._photo:
                self._show(detail)

        def refused(err: BaseException) -> None:
            self._asked = None
            if photo == self._photo:
                self._refused(err)

        self._asked = self._bridge.ask(lambda: self._detail_of(photo), arrived, refused, owner=self)

    def _detail_of(self, photo: PhotoId) -> PhotoDetail:
        """Read a photo, and of what kind the plans for it are; not on the main thread."""
        detail = self._app.photo(photo)
        for row in detail.changes:
            plan = row.change.plan
            if plan not in self._plans:
                self._plans[plan] = self._app.plan(plan).wish.kind
        return detail

    def _refused(self, err: BaseException) -> None:
        self._show(None)
        if isinstance(err, NotFound):
            return
        if isinstance(err, ScannerError):
            self._panel.show()
            self._why.fill([Sentence(shown(str(err), lines=True))])
        else:
            show_error(self.window(), err)

    def _committed(self, tables: frozenset[str]) -> None:
        """Read again what may have changed, unless that is under way."""
        if self._photo is not None and self._asked is None and tables & SHOWN_TABLES:
            self._read()

    # -- showing

    def _show(self, detail: PhotoDetail | None) -> None:
        old, self._detail = self._detail, detail
        if detail is not None and detail == old:
            return
        self.view.show_photo(detail)
        self._panel.setVisible(detail is not None)
        if detail is None:
            self.turned.emit()
            return
        self._show_words(detail)
        self._show_faces()
        if old is None or old.row.id != detail.row.id:
            self._panel.verticalScrollBar().setValue(0)
        self.turned.emit()

    def _show_words(self, detail: PhotoDetail) -> None:
        row = detail.row
        licenses = self._app.licenses
        colors = colors_of(self.palette())
        self._sign.setPixmap(level_icon(row.level, colors, SIGN_PX).pixmap(SIGN_PX))
        self._sign.setAccessibleName(level_word(row.level))
        self._sign.setVisible(row.severity > 0)
        heading = (
            translate("inspector", "Why this is flagged")
            if row.severity
            else translate("inspector", "Why this is not flagged")
        )
        self._heading.setText(heading)
        self._why.setAccessibleName(heading)
        self._title.setText(shown(row.title or row.key, 300))
        profile = self._app.settings.exposure_profile
        known, plans, host = self._datasets, self._plans, self._host
        self._why.fill(why_of(detail, licenses, known, profile))
        entries = entries_of(
            detail, licenses, plans=plans, datasets=known, host=host, profile=profile
        )
        self._facts.fill(entries)
        self.links.fill(detail)
        self._online.setVisible(bool(self.address))
        self._show_change()

    def _show_faces(self) -> None:
        self.faces.fill(self.view.faces, self.view.current)
        for button in self._face_buttons:
            button.setEnabled(self.view.current > 0)

    # -- building

    def _column(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 16)
        column.setSpacing(8)
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self._heading.setFont(font)
        self._heading.setWordWrap(True)
        self._large.setToolTip(translate("inspector", "Show the photo large (Enter)"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._heading, 1)
        self._online.setToolTip(
            translate("inspector", "Open the photo's page in the browser (Ctrl+B)")
        )
        hint = translate("inspector", "Ask who holds it to take it out; nothing is sent yet")
        self._write.setToolTip(hint)
        for button in (self._large, self._online, self._write):
            narrow(button, 10)
        ways = Flow(spacing=4)
        ways.addWidget(self._change)
        ways.addWidget(self._write)
        ways.addWidget(self._large)
        ways.addWidget(self._online)
        column.addWidget(self._title)
        column.addLayout(ways)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self.faces)
        column.addLayout(self._button_rows())
        column.addWidget(self.links)
        column.addWidget(_line())
        column.addWidget(self._facts)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _buttons(self) -> list[QPushButton]:
        """Return the buttons that say something of the current face."""
        buttons = []
        for words, key, verdict in (
            (translate("inspector", "A face"), "F", Verdict.CONFIRMED),
            (translate("inspector", "Not a face"), "N", Verdict.REJECTED),
            (translate("inspector", "Released"), "R", Verdict.RELEASED),
        ):
            button = key_button(words, key)
            button.clicked.connect(lambda _=False, verdict=verdict: self.view.say(verdict))
            buttons.append(button)
        return buttons

    def _button_rows(self) -> Flow:
        """Return the buttons about faces, in as many lines as they need."""
        rows = Flow(spacing=4)
        draw = key_button(translate("inspector", "Draw a missed one"), "D")
        draw.clicked.connect(lambda _=False: self.view.start_drawing())
        undo = key_button(translate("inspector", "Undo"), "Z")
        undo.clicked.connect(self.view.undo)
        for button in (*self._face_buttons, draw, undo):
            rows.addWidget(button)
        return rows

    # -- being used

    def _open_large(self) -> None:
        if self._photo is not None:
            self.open_large.emit(self._photo)

    def _key_for_view(self, event: QKeyEvent) -> None:
        """Let the keys of the photo work from the list of its faces."""
        self.view.keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._detail is not None:
            self._show_words(self._detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = self.height() * PICTURE_SHARE
        self.view.setFixedHeight(
            round(max(min(self.width() * PICTURE_ASPECT, most), LEAST_PICTURE_PX))
        )


def _line() -> QFrame:
    line = QFrame()
    line.setFrameStyle(QFrame.Shape.HLine.value | QFrame.Shadow.Plain.value)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
