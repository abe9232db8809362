"""A window on a real App with faces to review, and a hand that types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.domain.face import Box, FoundFace, Verdict
from scanner.domain.listing import PhotoFilter
from ui.main_window import MainWindow
from ui.pages.review import ReviewPage

LEFT, RIGHT = Box(0.1, 0.2, 0.2, 0.3), Box(0.6, 0.2, 0.2, 0.3)
CONFIRMED, REJECTED, RELEASED = Verdict.CONFIRMED, Verdict.REJECTED, Verdict.RELEASED
LONG_MS = 60_000

FACES = {
    "a.jpg": (FoundFace(LEFT, 0.55),),
    "b.jpg": (FoundFace(LEFT, 0.9), FoundFace(RIGHT, 0.6)),
    "c.jpg": (FoundFace(LEFT, 0.7),),
    "d.jpg": (FoundFace(LEFT, 0.8),),
    "e.jpg": (),
    "f.jpg": (FoundFace(LEFT, 0.4),),
}
"""The queue is a, b, c, d by their least certain face; f, then e were missed."""


class Stage:
    """A window on a real App, opened at the review."""

    def __init__(self, qtbot: QtBot, app: App, window: MainWindow) -> None:
        self.qtbot, self.app, self.window = qtbot, app, window
        self.ids = {row.key: row.id for row in app.rows(app.find(PhotoFilter()))}
        self.page: ReviewPage = window.review.page

    def open(self, *, missed: bool = False) -> None:
        self.window.actions_["review-missed" if missed else "review"].trigger()
        self.qtbot.waitUntil(lambda: not self.page.is_loading)
        self.seen()

    def seen(self) -> None:
        """Wait until the photo that one is at can be judged."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: page.photo is None or (page.can_review and page.view.has_picture),
            timeout=LONG_MS,
        )

    def at(self) -> str | None:
        photo = self.page.photo
        return next((key for key, id_ in self.ids.items() if id_ == photo), None)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.seen()
            self.qtbot.keyClick(self.focused(), key)

    def focused(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def words(self, key: str) -> list[Verdict | None]:
        return [face.review for face in self.app.photo(self.ids[key]).faces]

    def said(self, key: str, *verdicts: Verdict | None) -> None:
        self.qtbot.waitUntil(lambda: self.words(key) == list(verdicts))
