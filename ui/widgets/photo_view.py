"""
One photo with its faces: look closely, say of each whether it is one, draw a missed one.

Every word is one key; `key_words` lists them. The photo keeps its place while
one reviews, and what is said is shown before it is written.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, QPointF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from shiboken6 import isValid

from scanner.domain.face import Box, Face, Verdict
from scanner.domain.listing import PhotoDetail
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.widgets.drawing import first_box, moved, paint_draft, sized
from ui.widgets.face_overlay import FaceMarks, face_at, paint_faces
from ui.widgets.mirror import onward
from ui.widgets.photo_canvas import Action, PhotoCanvas
from ui.widgets.review_keys import VERDICTS, key_words, verdict_keys
from ui.widgets.reviewing import Reviewing
from ui.widgets.waiting import single_shot
from ui.widgets.zooming import ARROWS, COMMAND
from ui.words import face_words, shown, translate

if TYPE_CHECKING:
    from scanner.app import App

__all__ = ["PhotoView", "key_words"]

Key = Qt.Key

NOTICE_MS = 5000

CLICK_PX = 5.0
"""A mouse that moved less between press and release has clicked, not dragged."""


class PhotoView(PhotoCanvas):
    """A photo, its faces, and the keys that review them."""

    reviewed = Signal(int)
    """A word on this photo was written; lists may refresh its row, and must not move it."""

    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    enlarged = Signal(int)
    """The photo was double-clicked, or Enter pressed."""

    detail_changed = Signal(object)
    """PhotoDetail as it is after a word was written."""

    faces_changed = Signal()
    """Other faces, words on them, or another current one: see `faces` and `current`."""

    hovered = Signal(int)
    """The face under the mouse, 0 for none."""

    def __init__(self, app: "App", bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(app, bridge, parent)
        self._hovered = 0
        self._drawing = False
        self._draft: Box | None = None
        self._came_from: QWidget | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self._last = QPointF()

        self.bug.connect(self._show_bug)
        self._reviewing = Reviewing(app, bridge, self)
        self._reviewing.changed.connect(self._faces_changed)
        self._reviewing.reviewed.connect(self.reviewed)
        self._reviewing.detail_changed.connect(self._written)
        self._reviewing.said.connect(self._say)
        self._reviewing.failed.connect(self._failed)
        self._marks = FaceMarks(self)
        self._notice = _notice_label(self)
        self._fading = single_shot(self, NOTICE_MS, self._notice.hide)

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._name()

    # -- what is shown

    @property
    def faces(self) -> tuple[Face, ...]:
        """The faces as they are shown, words that are being written included."""
        return self._reviewing.faces

    @property
    def current(self) -> int:
        """The number of the current face, 0 for none."""
        return self._reviewing.current

    @property
    def notice(self) -> str:
        """The sentence that is shown at the bottom edge, empty for none."""
        return "" if self._notice.isHidden() else self._notice.text()

    def show_photo(self, detail: PhotoDetail | None) -> None:
        """Show a photo; the same one again keeps zoom, current face and a box being drawn."""
        if self._turn_to(detail):
            self._stop_drawing()
            self._notice.hide()
            self._hovered = 0
        self._reviewing.show(detail)
        self._name()
        self.update()

    def select(self, n: int) -> None:
        """Make face `n` the current one."""
        self._reviewing.select(n)

    def highlight(self, n: int) -> None:
        """Show face `n` as if the mouse were over it; 0 for none."""
        if n != self._hovered:
            self._hovered = n
            self.update()

    # -- a person's words, by key, menu or button

    def say(self, verdict: Verdict | None) -> None:
        """Say something of the current face; None takes a word back."""
        self._reviewing.say(verdict)

    def reject_all(self) -> None:
        """Say of every face that it is none."""
        self._reviewing.reject_all()

    def undo(self) -> None:
        """Take back the newest word that was said in this view."""
        self._reviewing.undo()

    def start_drawing(self) -> None:
        """Put a box in the middle of what is seen: keys move it, the mouse draws it anew."""
        if not self.has_picture:
            self._say(translate("photo", "A face can be drawn once the picture is shown."))
            return
        self._draft = first_box(self._viewport)
        self._drawing = True
        # The keys that follow are for the box, wherever the one that began it was pressed.
        self._came_from = None if self.hasFocus() else QApplication.focusWidget()
        self.setFocus()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._remind()
        self.update()

    def _remind(self) -> None:
        """Say what the keys do while a face is drawn."""
        hint = translate(
            "photo",
            "Drag around the face. By keys: arrows move, Shift+arrows size, Enter keeps, Esc "
            "drops.",
        )
        self._say(hint, lasting=True)

    def _keep_draft(self) -> None:
        box = self._draft
        self._stop_drawing()
        if box is not None:
            self._reviewing.add(box)

    def _stop_drawing(self) -> None:
        if self._drawing:
            self._drawing, self._draft, self._pressed = False, None, None
            self.unsetCursor()
            self._notice.hide()
            came_from, self._came_from = self._came_from, None
            if came_from is not None and isValid(came_from) and self.hasFocus():
                came_from.setFocus()
            self.update()

    def _arrow(self, dx: int, dy: int, *, sizes: bool) -> None:
        if self._draft is not None:
            change = sized if sizes else moved
            self._draft = change(self._draft, self._viewport, dx=dx, dy=dy)
            self.update()

    # -- keys

    def event(self, event: QEvent) -> bool:
        # Said here, or a shortcut of the window with the same key would take it.
        is_ours = (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._action_of(event) is not None
        )
        if is_ours:
            event.accept()
        return is_ours or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action_of(self, event: QKeyEvent) -> Action | None:
        """Return what a key does now, None if it does nothing here."""
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if (zooms := self.zoom_action(event)) is not None:
            return zooms
        if modifiers & COMMAND:
            plain = modifiers == Qt.KeyboardModifier.ControlModifier
            return self.undo if plain and key == Key.Key_Z and not self._drawing else None
        if self._drawing:
            if key in ARROWS:
                return partial(self._arrow, *ARROWS[key], sizes=shift)
            ends: dict[int, Action] = {
                Key.Key_Return: self._keep_draft,
                Key.Key_Enter: self._keep_draft,
                Key.Key_Escape: self._stop_drawing,
            }
            return ends.get(key, self._remind if event.text().strip() else None)
        if key in VERDICTS or key == Key.Key_A:
            if event.isAutoRepeat():
                # A key that is held down says its word once, not of every face that follows.
                return lambda: None
            return self.reject_all if key == Key.Key_A else partial(self.say, VERDICTS[key])
        if Key.Key_1 <= key <= Key.Key_9:
            return partial(self.select, key - Key.Key_0)
        if (pans := self.pan_action(event)) is not None:
            return pans
        if key in ARROWS or key == Key.Key_Space:
            back = shift if key == Key.Key_Space else (onward(self, key) or ARROWS[key][1]) < 0
            return self._told(self.previous_wanted if back else self.next_wanted)
        others: dict[int, Action | None] = {
            Key.Key_D: self.start_drawing,
            Key.Key_Z: self.undo,
            Key.Key_Return: self._enlarge,
            Key.Key_Enter: self._enlarge,
            Key.Key_Escape: self._told(self.closed),
        }
        return others.get(key)

    def _told(self, signal: SignalInstance) -> Action | None:
        """Return what emits a signal; None if nobody hears it: the key is left to the window."""
        heard = self.isSignalConnected(QMetaMethod.fromSignal(signal))
        return signal.emit if heard else None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from face to face, and on to the next control after the last."""
        if not self._drawing and self._reviewing.step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def _enlarge(self) -> None:
        if self._detail is not None:
            self.enlarged.emit(self._detail.row.id)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._last = event.position()
            self._dragged = False
        elif event.button() is Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._dragged_from is not None:
            super().mouseMoveEvent(event)
        elif self._pressed is None:
            face = face_at(self.faces, self._viewport, at) if self.has_picture else None
            self.highlight(face.n if face else 0)
            self.hovered.emit(face.n if face else 0)
        if self._pressed is None:
            return
        self._dragged |= (at - self._pressed).manhattanLength() >= CLICK_PX
        if self._drawing and self._dragged:
            self._draft = self._viewport.box_between(self._pressed, at)
        elif self._dragged:
            by = at - self._last
            self._look_at(self._viewport.panned(by.x(), by.y()))
        self._last = at
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._drawing and self._dragged:
            self._keep_draft()
        elif not self._drawing and not self._dragged:
            face = face_at(self.faces, self._viewport, event.position())
            self.select(face.n if face else 0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._drawing:
            # Where it is large already, a double click looks closer.
            closer = partial(self.toggle_zoom, event.position())
            (self._enlarge if self._told(self.enlarged) else closer)()

    def leaveEvent(self, event: QEvent) -> None:
        self.highlight(0)
        self.hovered.emit(0)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            face = face_at(self.faces, self._viewport, QPointF(event.pos()))
            self.select(face.n if face else 0)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words, verdict in verdict_keys():
            action = menu.addAction(f"{words}\t{key}", partial(self.say, verdict))
            action.setEnabled(self.current > 0)
        menu.addSeparator()
        for key, words, act in (
            ("A", translate("photo", "None of them is a face"), self.reject_all),
            ("D", translate("photo", "Draw a face that was missed"), self.start_drawing),
            ("Z", translate("photo", "Take back the last word"), self.undo),
        ):
            menu.addAction(f"{words}\t{key}", act)
        menu.popup(event.globalPos())

    # -- being told

    def _faces_changed(self) -> None:
        self._has_moved()
        self._name()
        self.update()
        self.faces_changed.emit()

    def _written(self, detail: PhotoDetail) -> None:
        self._detail = detail
        self.detail_changed.emit(detail)

    def _has_moved(self) -> None:
        self._marks.show(self.faces, self._viewport if self.has_picture else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_notice()

    def _name(self) -> None:
        """Say in words what is shown: the photo, how many faces, which one is current."""
        if self._detail is None:
            self.setAccessibleName(translate("photo", "No photo chosen"))
            self.setAccessibleDescription("")
            return
        row = self._detail.row
        self.setAccessibleName(
            translate("photo", "Photo {title}").format(title=shown(row.title or row.key, 120))
        )
        face = self._reviewing.face
        words = face_words(face, len(self.faces)) if face else ""
        self.setAccessibleDescription(words)

    def _say(self, words: str, *, lasting: bool = False) -> None:
        """Show a sentence at the bottom edge, and tell it to a screen reader."""
        self._notice.setText(words)
        self._place_notice()
        self._notice.show()
        self._fading.stop()
        if not lasting:
            self._fading.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _failed(self, words: str, err: BaseException) -> None:
        self._say(words, lasting=True)
        if not isinstance(err, ScannerError):
            self._show_bug(err)

    def _show_bug(self, err: BaseException) -> None:
        show_error(self.window(), err)

    def _place_notice(self) -> None:
        wide = min(self.width() - 16, 560)
        self._notice.setFixedWidth(max(wide, 1))
        high = self._notice.heightForWidth(wide)
        self._notice.setGeometry((self.width() - wide) // 2, self.height() - high - 8, wide, high)

    # -- painting

    def _paint_over(self, painter: QPainter) -> None:
        # While one draws, the others are seen below the darkening: what has a box needs no second.
        current = 0 if self._drawing else self.current
        paint_faces(painter, self.faces, self._viewport, current=current, hovered=self._hovered)
        if self._draft is not None:
            paint_draft(painter, self._draft, self._viewport)


def _notice_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(6)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setStyleSheet("background: rgba(20, 20, 20, 215); color: white; border-radius: 4px;")
    label.hide()
    return label
