"""
Text in a column: headings, sentences and facts, to be read, selected and copied.

Everything is inserted as characters, never parsed: an outsider's text cannot
become markup. Long names break anywhere rather than widen the column.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QFontMetricsF,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

LARGER, SMALLER = 1.2, 0.9
"""Headings and captions, by the size of the other text."""

MOST_CAPTION_PX, MOST_CAPTION_SHARE = 112, 0.3
"""
Width of the captions' column at most, or as a share of a wide sheet's width.

A longer caption moves its own value to the right.
"""

WITHIN = "within"
"""The scheme of links that stay in the window; no text from outside makes one: see `Fact`."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above what belongs together."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph; `strong` for the one to be read first."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """
    A caption and its value.

    `url` makes the value a link, if it is an address of the web; `leads_to` makes it one within
    the window, to what the sheet's `led` then names.
    """

    label: str
    value: str
    url: str | None = None
    leads_to: str = ""


Entry = Heading | Sentence | Fact


class Sheet(QTextBrowser):
    """As high as its text is; the column around it scrolls."""

    led = Signal(str)
    """A link within the window was followed: what it leads to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._indented = 0.0
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these and nothing else; the same ones again change nothing, not even a selection."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        indent = self._indented = self._indent()
        for n, entry in enumerate(self._entries):
            if n:
                cursor.insertBlock()
            if isinstance(entry, Heading):
                cursor.setBlockFormat(_block(above=14 if n else 0, below=2))
                cursor.insertText(entry.text, self._heading())
            elif isinstance(entry, Sentence):
                cursor.setBlockFormat(_block(above=4 if n else 0))
                cursor.insertText(entry.text, self._plain(strong=entry.strong))
            else:
                cursor.setBlockFormat(_block(above=4 if n else 0, indent=indent))
                cursor.insertText(entry.label + "\t", self._caption())
                value = entry.value.replace("\n", "\u2028")  # a line, not another block
                cursor.insertText(value, self._value(entry))
        self._fit()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == WITHIN:
            self.led.emit(url.path())
        else:
            QDesktopServices.openUrl(url)

    def _indent(self) -> float:
        """Return where values begin, in pixels: beside the longest caption, within reason."""
        metrics = QFontMetricsF(self._caption_font())
        labels = [entry.label for entry in self._entries if isinstance(entry, Fact)]
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0.0)
        most = max(MOST_CAPTION_PX, self.viewport().width() * MOST_CAPTION_SHARE)
        return min(widest + 12, most)

    def _plain(self, *, strong: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self.palette().color(QPalette.ColorRole.WindowText))
        if strong:
            form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def _heading(self) -> QTextCharFormat:
        form = self._plain(strong=True)
        form.setFontPointSize(self.font().pointSizeF() * LARGER)
        return form

    def _caption(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        form.setFontPointSize(self._caption_font().pointSizeF())
        return form

    def _caption_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALLER)
        return font

    def _value(self, fact: Fact) -> QTextCharFormat:
        form = self._plain()
        address = web_address(fact.url)
        if address is None and fact.leads_to:
            address = QUrl(f"{WITHIN}:{fact.leads_to}")
        if address is not None:
            form.setAnchor(True)
            form.setAnchorHref(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
            form.setForeground(self.palette().color(QPalette.ColorRole.Link))
            form.setFontUnderline(True)
        return form

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(ceil(self.document().size().height()) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._indent() != self._indented:
            self._write()
        elif event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def web_address(text: str | None) -> QUrl | None:
    """Return an address that a browser may be sent to: http or https with a host; else None."""
    url = QUrl(text or "", QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme() in ("http", "https") and url.host() else None


def _block(*, above: int = 0, below: int = 0, indent: float = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    if indent:
        # The first line hangs out to the left, and its tab ends where the other lines begin.
        form.setLeftMargin(indent)
        form.setTextIndent(-indent)
        form.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
    form.setTopMargin(above)
    form.setBottomMargin(below)
    return form
