"""The requests: a board of what is asked of whom, and one of them opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from scanner.domain.request import NextStep, Request, RequestFile, RequestId
from scanner.errors import NotFound, ScannerError
from ui.bridge import Bridge
from ui.models.requests import Requests, today
from ui.request_words import overdue_words
from ui.requesting import RequestDeeds
from ui.widgets.banner import Banner
from ui.widgets.empty_page import EmptyPage
from ui.widgets.labels import plain_label
from ui.widgets.request_board import RequestBoard
from ui.widgets.request_view import RequestView
from ui.words import count_words, shown

if TYPE_CHECKING:
    from scanner.app import App


class RequestsPage(QWidget):
    """
    The board, or one request in its place.

    A reply that was saved as .eml can be dropped anywhere here; on an opened request it is taken
    for an answer to that one, unless it names another.
    """

    new_wanted = Signal()
    """A request is to be written, about what is selected."""

    photo_wanted = Signal(int)

    turned = Signal()
    """Another request is looked at, or the same stands otherwise."""

    closed = Signal()

    def __init__(
        self,
        app: App,
        bridge: Bridge,
        requests: Requests,
        deeds: RequestDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._requests = requests
        self._deeds = deeds
        self._opened: RequestId | None = None
        self._asks = self._again = self._is_dropped_on = False
        self.problem = Banner(self)
        self._overview = plain_label("", self)
        self.new = QPushButton(self.tr("Write to somebody…"), self)
        self.new.setToolTip(self.tr("About the selected photos, or pictures of you (Ctrl+Alt+W)"))
        self.add_reply = QPushButton(self.tr("Add a reply…"), self)
        self.add_reply.setToolTip(self.tr("Read a reply that was saved as .eml; or drop it here"))
        self.board = RequestBoard(self)
        self.view = RequestView(app.licenses, self)
        self.empty = EmptyPage(self)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.problem.say("")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._overview, 1)
        top.addWidget(self.add_reply)
        top.addWidget(self.new)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.board, 1)
        self._whole = whole
        self._stack = QStackedWidget(self)
        for page in (self.empty, whole, self.view):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.problem)
        layout.addWidget(self._stack, 1)
        self.empty.say(self.tr("Reading the requests…"), "", "")

    def _connect(self) -> None:
        self._requests.changed.connect(self._show)
        self._requests.looked.connect(self._refresh)
        self._requests.failed.connect(self.fail)
        self._deeds.failed.connect(self.fail)
        self._deeds.said.connect(lambda _: self.problem.say(""))
        self.problem.dismissed.connect(lambda: self.problem.say(""))
        self.empty.acted.connect(self.new_wanted)
        self.new.clicked.connect(lambda _=False: self.new_wanted.emit())
        self.add_reply.clicked.connect(lambda _=False: self._deeds.ask_reply())
        self.board.opened.connect(self.open_request)
        self.view.closed.connect(self.show_board)
        self.view.wanted.connect(self._do)
        self.view.follow_wanted.connect(self._follow)
        self.view.save_wanted.connect(self._save)
        self.view.photo_wanted.connect(self.photo_wanted)

    # -- what is looked at

    @property
    def opened(self) -> RequestFile | None:
        """The request that is opened."""
        return self.view.file if self._stack.currentWidget() is self.view else None

    @property
    def overview(self) -> str:
        """What is said above the board."""
        return self._overview.text()

    def open_(self, number: RequestId | None = None) -> None:
        """Begin to look at requests: at this one, else at what was looked at last."""
        self._requests.load()
        if number is not None:
            self.open_request(number)
        elif self._opened is not None:
            self._refresh()
        self.focus_first()

    def open_request(self, number: RequestId) -> None:
        """Open a request in place of the board."""
        self._opened = number
        self.problem.say("")
        self._refresh()

    def show_board(self) -> None:
        """Go back to the board; the card that was opened is chosen there."""
        number, self._opened = self._opened, None
        self._show()
        self.turned.emit()
        if number is not None:
            self.board.choose(number)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        now = self._stack.currentWidget()
        if now is self.view:
            self.view.focus_first()
        elif now is self._whole:
            self.board.focus_first()
        else:
            self.empty.button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._requests.load()

    def _show(self) -> None:
        requests = self._requests.requests
        had = self._stack.currentWidget()
        self._say_overview()
        self.board.show_requests(requests, self._requests.laws, today())
        if self._opened is not None:
            return
        self._stack.setCurrentWidget(self._whole if requests else self.empty)
        if not requests and self._requests.is_known:
            self.empty.say(
                self.tr("No requests yet"),
                self.tr(
                    "Ask who holds your photos to take them out: select photos in the library, or "
                    "begin from a dataset that lists them. Safelight drafts the letter and keeps "
                    "the file; nothing is sent before you agree."
                ),
                self.tr("Write to somebody…"),
            )
        if had is self.empty and self.isVisible():
            self.focus_first()

    def _say_overview(self) -> None:
        if self._is_dropped_on:
            self._overview.setText(self.tr("Drop the reply here. It is read as plain text."))
            return
        n, overdue = len(self._requests.requests), self._requests.overdue
        parts = [count_words(n, "%n request.", "%n requests."), overdue_words(overdue)]
        self._overview.setText(" ".join(part for part in parts if part))

    def _refresh(self) -> None:
        """Read the opened request; what is asked for meanwhile is asked for once more."""
        number = self._opened
        if number is None:
            return
        if self._asks:
            self._again = True
            return
        self._asks = True

        def arrived(found: tuple[RequestFile, NextStep]) -> None:
            self._asks = False
            file, step = found
            if number == self._opened:
                is_new = self._stack.currentWidget() is not self.view
                law = self._requests.laws.get(file.request.law)
                self.view.show_file(file, step, law, today())
                self._stack.setCurrentWidget(self.view)
                self.turned.emit()
                if is_new and self.isVisible():
                    self.view.focus_first()
            self._look_again()

        def refused(error: BaseException) -> None:
            self._asks = False
            if isinstance(error, NotFound):
                self._opened = None
                self._show()
            else:
                self.fail(error)
            self._look_again()

        self._bridge.ask(
            lambda: (self._app.request(number), self._app.next_step(number)),
            arrived,
            refused,
            owner=self,
        )

    def _look_again(self) -> None:
        again, self._again = self._again, False
        if again:
            self._refresh()

    # -- what is done

    @property
    def deeds_now(self) -> frozenset[str]:
        """What can be done with the request that is opened."""
        return self.view.can_do if self.opened is not None else frozenset()

    def do(self, deed: str) -> None:
        """Do something with the request that is opened, if it can be done."""
        if deed in self.deeds_now:
            self._do(deed)

    def _do(self, deed: str) -> None:
        file, step = self.view.file, self.view.next
        if file is None or step is None:
            return
        self.problem.say("")
        if self.view.letter.is_changed and deed in ("step", "send", "address", "pdf"):
            self.problem.say(self.tr("Save the letter first, or take back what you changed."))
            return
        self._deeds.do(deed, file, step.kind)

    def _follow(self, template: str) -> None:
        if self.view.file is not None:
            self._deeds.follow(self.view.file, template)

    def _save(self) -> None:
        file, editor = self.view.file, self.view.letter
        if file is not None and editor.is_changed:
            self._deeds.save(file, editor.line, editor.text)

    def fail(self, error: BaseException) -> None:
        """Say what went wrong; what is a bug is shown as one."""
        if isinstance(error, ScannerError):
            self.problem.say(shown(str(error), 600))
        else:
            self._bridge.failed.emit(error)

    def current(self) -> Request | None:
        """Return the request that is opened, or whose card is chosen."""
        opened = self.opened
        return opened.request if opened is not None else self.board.current

    # -- dropping

    @staticmethod
    def _path_of(dropped: QMimeData) -> Path | None:
        local = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        return local[0] if local else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._path_of(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._mark_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(False)
        path = self._path_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.problem.say("")
            opened = self.opened
            self._deeds.read_reply(path, opened.request.id if opened is not None else None)

    def _mark_drop(self, dropped_on: bool) -> None:
        self._is_dropped_on = dropped_on
        self._say_overview()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_dropped_on:
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """Go one step back: to the board, then to the library."""
        if self._opened is not None:
            self.show_board()
        else:
            self.closed.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
