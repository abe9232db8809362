"""The first page: where to begin, and what leaves this machine."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.flickr_words import leaves_words
from ui.icons import pixmap
from ui.palettes import colors_of
from ui.widgets.labels import plain_label
from ui.widgets.wrapped import WrappedButton

MOST_EM = 36
"""The most of the column's width, in the width of an M, where letters are large."""


class Choice(QPushButton):
    """A large button: an icon, what it does, and one line more."""

    def __init__(self, name: str, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._title = title
        self._body = body
        self.setAccessibleName(title)
        self.setAccessibleDescription(body)
        self.setToolTip(body)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(600, round(self.fontMetrics().height() * 2.4) + 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        box = self.rect().adjusted(2, 2, -2, -2)
        painter.setBrush(self.palette().base() if not self.isDown() else self.palette().mid())
        pen = QPen(self.palette().highlight().color() if lit else self.palette().mid().color())
        pen.setWidthF(2 if self.hasFocus() else 1)
        painter.setPen(pen)
        painter.drawRoundedRect(box, 8, 8)
        side = 28
        picture = pixmap(self._name, colors.text, side)
        painter.drawPixmap(20, (self.height() - side) // 2, picture)
        left, right = 68, self.width() - 16
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        middle = self.height() // 2
        top = middle - painter.fontMetrics().height()
        painter.drawText(
            left, top, right - left, painter.fontMetrics().height(), _LEFT, self._title
        )
        painter.setFont(self.font())
        painter.setPen(QColor(colors.quiet))
        body = painter.fontMetrics().elidedText(
            self._body, Qt.TextElideMode.ElideRight, right - left
        )
        painter.drawText(
            left, middle + 3, right - left, painter.fontMetrics().height(), _LEFT, body
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WelcomePage(QWidget):
    """What one can begin with, while there is no source."""

    sign_in_wanted = Signal()
    folder_wanted = Signal()
    export_wanted = Signal()
    demo_wanted = Signal()

    lookup_wanted = Signal()
    """Something is to be looked up in lists of datasets: that needs no photos here."""

    def __init__(self, parent: QWidget | None = None, *, demo: bool = True) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("See which of your photos show faces, and who may reuse them"))
        heading.setWordWrap(True)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        heading.setFont(font)
        self.sign_in = Choice(
            "online",
            self.tr("Sign in to Flickr"),
            self.tr("Your whole account, private photos too; or anyone's public photos"),
        )
        self.export = Choice(
            "export",
            self.tr("Open a Flickr export"),
            self.tr("The zips of 'Your Flickr Data': all of them, or those you have"),
        )
        self.folder = Choice(
            "folder",
            self.tr("Add a folder"),
            self.tr("Photos on this machine, with all folders inside"),
        )
        self.demo = Choice(
            "look",
            self.tr("Look around on a pretend account"),
            self.tr("A small made-up account, to try everything without your own photos"),
        )
        self.demo.setVisible(demo)
        self.sign_in.clicked.connect(lambda _=False: self.sign_in_wanted.emit())
        self.export.clicked.connect(lambda _=False: self.export_wanted.emit())
        self.folder.clicked.connect(lambda _=False: self.folder_wanted.emit())
        self.demo.clicked.connect(lambda _=False: self.demo_wanted.emit())
        drop = QLabel(self.tr("Or drop folders and zips anywhere in this window."))
        drop.setWordWrap(True)
        leaves = plain_label(leaves_words())
        self.look_up = WrappedButton(self.tr("Look up a photo or a person in datasets' lists"))
        self.look_up.setToolTip(
            self.tr("For who is pictured, or whose account is gone: no photos needed here (Alt+F8)")
        )
        self.look_up.clicked.connect(lambda _=False: self.lookup_wanted.emit())
        across = QHBoxLayout()
        across.addWidget(self.look_up)
        across.addStretch(1)
        drop.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(heading)
        column.addSpacing(8)
        for widget in (self.sign_in, self.export, self.folder, self.demo):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(drop)
        column.addLayout(across)
        column.addWidget(leaves)
        self._place(column)

    def _place(self, column: QVBoxLayout) -> None:
        """Set the column into the middle; where there is no room for all of it, it is scrolled."""
        middle = QWidget(self)
        middle.setLayout(column)
        middle.setMaximumWidth(max(600, MOST_EM * self.fontMetrics().horizontalAdvance("M")))
        middle.setMinimumWidth(320)
        inside = QWidget(self)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        down = QVBoxLayout(inside)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self.sign_in.setFocus()
