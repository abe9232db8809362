"""The photo of the review: as any photo with its faces, and it says what was done and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from scanner.domain.face import Face, Verdict
from scanner.domain.listing import PhotoDetail
from ui.bridge import Bridge
from ui.widgets.photo_view import PhotoView
from ui.words import face_words, score_words, translate

if TYPE_CHECKING:
    from scanner.app import App


class ReviewView(PhotoView):
    """A PhotoView in which 'none of them' is a word on every photo, with or without faces."""

    decided = Signal(int)
    """Every face of this photo was spoken of, or that it shows none."""

    undone = Signal(int)
    """A word on this photo is being taken back; it need not be the one that is shown."""

    not_kept = Signal(int)
    """A word on this photo could not be written."""

    resized = Signal()

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(app, bridge, parent)
        self._waits = False
        self._reviewing.decided.connect(self.decided)
        self._reviewing.undone.connect(self.undone)
        self._reviewing.not_kept.connect(self.not_kept)
        self.setMinimumSize(240, 160)

    @property
    def room(self) -> QSizeF:
        """What a photo is shown in, in pixels of the screen."""
        return QSizeF(self.size()) * self.devicePixelRatioF()

    @property
    def face(self) -> Face | None:
        """The current face."""
        return self._reviewing.face

    @property
    def face_said(self) -> str:
        """Which face of how many is current, and how sure the detector is of it."""
        return said_of_face(self._reviewing.face, len(self.faces))

    def wait(self) -> None:
        """Show what is shown, and take no word on it: another photo is on its way."""
        self._waits = True

    def show_photo(self, detail: PhotoDetail | None) -> None:
        self._waits = False
        super().show_photo(detail)

    def say(self, verdict: Verdict | None) -> None:
        if self._is_seen():
            super().say(verdict)

    def start_drawing(self) -> None:
        if self._is_seen():
            super().start_drawing()

    def reject_all(self) -> None:
        """Say that the photo shows no face."""
        if not self._is_seen():
            return
        if any(face.counts for face in self.faces):
            super().reject_all()
        else:
            self._reviewing.say_nothing_here()

    def _is_seen(self) -> bool:
        """Tell whether the photo is there to be judged; whoever types quickly judges no other."""
        if self._waits:
            return False
        if self._detail is None or self.has_picture or self.trouble:
            return True
        self._say(translate("review", "The picture is on its way; nothing was said of it yet."))
        return False

    def announce(self, words: str) -> None:
        """Tell a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def repeat(self, words: str) -> None:
        """Show a sentence again that belongs to the photo before."""
        if words:
            self._say(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _name(self) -> None:
        super()._name()
        if self._detail is not None:
            self.setAccessibleDescription(self.face_said)


def said_of_face(face: Face | None, total: int) -> str:
    """
    Return a face as it is shown and spoken beside the photo, such as "face 2 of 3, found, 61 %".

    A score is given in hundredths, as the detector gave it, after what it amounts to.
    """
    if face is None:
        return translate("review", "none found at this setting")
    words = face_words(face, total)
    if face.score is None:
        return words
    return translate("review", "{words}: {sure}, score {score} %").format(
        words=words, sure=score_words(face), score=round(face.score * 100)
    )
