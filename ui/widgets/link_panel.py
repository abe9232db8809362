"""The same picture elsewhere: what a photo seems to be linked with, and what to say of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from scanner.domain.link import LinkedPhoto, LinkVerdict
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId, SourceKind
from ui.flickr_words import basis_words, link_words, verdict_said
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.words import shown, translate

LOCAL_FIRST = {SourceKind.FOLDER: 0, SourceKind.EXPORT: 1, SourceKind.FLICKR: 2}
"""Of two linked photos the one of the lower number is the local one (see domain/link.py)."""


class LinkPanel(QWidget):
    """One part for each linked photo; hidden where there is none."""

    said = Signal(object, object, object, object)
    """Local id, remote id, the verdict (None: taken back), and the one before."""

    photo_wanted = Signal(int)
    """A linked photo is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[LinkedPhoto, ...] = ()
        self._photo: PhotoDetail | None = None
        self._parts: list[QWidget] = []
        self.buttons: dict[tuple[int, str], QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.setAccessibleName(translate("inspector", "The same picture elsewhere"))
        self.hide()

    @property
    def words(self) -> str:
        """All that is said."""
        return "\n".join(
            label.text() for part in self._parts for label in part.findChildren(QLabel)
        )

    def fill(self, detail: PhotoDetail) -> None:
        """Show what a photo is linked with; the same again changes nothing."""
        is_same = self._photo is not None and self._photo.row.id == detail.row.id
        self._photo = detail
        if is_same and detail.links == self._links:
            return
        focused = next((where for where, b in self.buttons.items() if b.hasFocus()), None)
        self._links = detail.links
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.buttons = [], {}
        for link in detail.links:
            part = self._part(link)
            self._parts.append(part)
            self._column.addWidget(part)
        self.setVisible(bool(detail.links))
        if is_same and focused is not None:
            self._focus(focused[0])

    def _focus(self, photo: int) -> None:
        """Let the keyboard stay with the link that was spoken of."""
        for (whose, _), button in self.buttons.items():
            if whose == photo:
                button.setFocus()
                return

    def _part(self, link: LinkedPhoto) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(link_words(link.basis, link.verdict), part, bold=True))
        column.addWidget(plain_label(_where(link), part))
        column.addWidget(plain_label(basis_words(link.basis), part, quiet=True))
        if link.verdict is not None:
            column.addWidget(plain_label(verdict_said(link.verdict), part))
        row = Flow(spacing=4)
        column.addLayout(row)
        for name, words, verdict in self._answers(link):
            button = QPushButton(words, part)
            button.setAccessibleDescription(_where(link))
            button.clicked.connect(
                lambda _=False, link=link, verdict=verdict: self._say(link, verdict)
            )
            self.buttons[(link.id, name)] = button
            row.addWidget(button)
        look = QPushButton(translate("inspector", "Show it"), part)
        look.setAccessibleDescription(_where(link))
        look.clicked.connect(lambda _=False, photo=link.id: self.photo_wanted.emit(photo))
        self.buttons[(link.id, "show")] = look
        row.addWidget(look)
        return part

    def _answers(self, link: LinkedPhoto) -> Sequence[tuple[str, str, LinkVerdict | None]]:
        if link.verdict is not None:
            return [("undo", translate("inspector", "Take it back"), None)]
        return [
            ("yes", translate("inspector", "Yes, the same"), LinkVerdict.CONFIRMED),
            ("no", translate("inspector", "No"), LinkVerdict.REJECTED),
        ]

    def _say(self, link: LinkedPhoto, verdict: LinkVerdict | None) -> None:
        if self._photo is not None:
            local, remote = ends(self._photo, link)
            self.said.emit(local, remote, verdict, link.verdict)


def ends(detail: PhotoDetail, link: LinkedPhoto) -> tuple[PhotoId, PhotoId]:
    """Return the local and the remote end of a photo's link."""
    if LOCAL_FIRST[detail.row.kind] <= LOCAL_FIRST[link.kind]:
        return detail.row.id, link.id
    return link.id, detail.row.id


def _where(link: LinkedPhoto) -> str:
    """Return where the other photo is."""
    key = shown(link.key, 300)
    return {
        SourceKind.FLICKR: translate("inspector", "On Flickr: number {key}"),
        SourceKind.EXPORT: translate("inspector", "In the Flickr export: number {key}"),
        SourceKind.FOLDER: translate("inspector", "File {key}"),
    }[link.kind].format(key=key)
