"""
What a person says of the faces of a photo: shown at once, written later, taken back in order.

A word is shown as if it were written already (`faces`), while App writes it on
its own thread. If that fails, what is known to be written is shown again and
the reason is said. Undo goes back over photos, newest word first.
"""

from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scanner.domain.face import COUNTS_FROM, Box, Face, FaceReview, Verdict
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from scanner.errors import BadWish, NotFound, ScannerError
from ui.bridge import Bridge
from ui.widgets.face_overlay import same_place
from ui.words import shown, translate, verdict_words

if TYPE_CHECKING:
    from scanner.app import App

STEPS = 100_000
"""How many words can be taken back: more than anybody says in a day, at some 1 kB each."""

Said = frozenset[tuple[Box, Verdict]]


@dataclass(slots=True, eq=False)
class Step:
    """
    One word of a person, as undo needs it.

    `before` and `after` are known once it is written: App's questions run one
    after the other, so an undo that is asked later finds them.
    """

    photo: PhotoId
    title: str
    faces: tuple[Face, ...]
    current: int
    before: tuple[FaceReview, ...] | None = None
    after: Said = frozenset()


def said_of(faces: Sequence[Face]) -> Said:
    """Return a person's words on a photo, whatever the detector finds."""
    return frozenset((face.box, face.review) for face in faces if face.review is not None)


def predicted(faces: Sequence[Face], n: int, verdict: Verdict | None) -> tuple[Face, ...]:
    """Return the faces as they will be once `verdict` is said of face `n`."""
    after = []
    for face in faces:
        if face.n != n:
            after.append(face)
        elif verdict is not None:
            after.append(replace(face, review=verdict))
        elif face.score is not None and face.score >= COUNTS_FROM:
            after.append(replace(face, review=None, note=""))
    return tuple(replace(face, n=n) for n, face in enumerate(after, 1))


class Reviewing(QObject):
    """The faces of one photo, and a person's words on them."""

    changed = Signal()
    """Other faces, other words on them, or another current one."""

    reviewed = Signal(int)
    """A word on this photo was written, or taken back."""

    detail_changed = Signal(object)
    """PhotoDetail of the photo that is shown, as it is after a word was written."""

    decided = Signal(int)
    """Every face of this photo was spoken of, or that it shows none; it may not be written yet."""

    undone = Signal(int)
    """A word on this photo is being taken back; it need not be the one that is shown."""

    not_kept = Signal(int)
    """A word on this photo could not be written."""

    said = Signal(str)
    """One sentence on what just happened."""

    failed = Signal(str, object)
    """One sentence on what could not be done, and the exception."""

    def __init__(self, app: "App", bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._known: PhotoDetail | None = None
        self._pending: Counter[PhotoId] = Counter()
        self._steps: deque[Step] = deque(maxlen=STEPS)
        self.faces: tuple[Face, ...] = ()
        self.current = 0

    @property
    def photo(self) -> PhotoId | None:
        """The photo that is shown."""
        return self._known.row.id if self._known is not None else None

    @property
    def face(self) -> Face | None:
        """The current face."""
        return next((face for face in self.faces if face.n == self.current), None)

    def show(self, detail: PhotoDetail | None) -> None:
        """Show the faces of a photo; a word that is still being written is not forgotten."""
        other = detail is None or detail.row.id != self.photo
        self._known = detail
        if other or detail is None:
            self.faces = detail.faces if detail is not None else ()
            self.current = self._unreviewed_after(0) or min(1, len(self.faces))
            self.changed.emit()
        elif not self._pending[detail.row.id]:
            self._show(detail.faces)

    def select(self, n: int) -> None:
        """Make face `n` the current one; nothing happens if there is none."""
        if n != self.current and any(face.n == n for face in self.faces):
            self.current = n
            self.changed.emit()

    # -- a person's words

    def say(self, verdict: Verdict | None) -> None:
        """Say `verdict` of the current face and go on to the next; None takes a word back."""
        detail, face = self._known, self.face
        if detail is None:
            return
        if face is None:
            self.said.emit(self._none_words())
            return
        if face.review is verdict:
            if verdict is None:
                self.said.emit(translate("review", "There is no word on this face to take back."))
            else:
                self._advance()
                self._tell_if_decided(detail)
            return
        words = translate("review", "Face {n}: {verdict}. Z takes it back.").format(
            n=face.n, verdict=verdict_words(verdict)
        )
        self._say(detail, [face], verdict, words)
        if verdict is not None:
            self._advance()
            self._tell_if_decided(detail)

    def reject_all(self) -> None:
        """Say of every face that it is none."""
        detail = self._known
        wrong = [face for face in self.faces if face.counts]
        if detail is None or not wrong:
            self.said.emit(self._none_words())
            return
        words = translate("review", "All {n} are marked as not a face. Z takes it back.")
        self._say(detail, wrong, Verdict.REJECTED, words.format(n=len(wrong)))
        self._tell_if_decided(detail)

    def say_nothing_here(self) -> None:
        """Say that the photo shows no face, where none counts: it is not asked about again."""
        detail = self._known
        if detail is None:
            return
        step = self._step(detail)

        def write() -> PhotoDetail:
            after, step.before = self._app.say_nothing_here(step.photo)
            step.after = said_of(after.faces)
            return after

        self._write(step, write, translate("review", "You saw no face in it. Z takes it back."))
        self.decided.emit(step.photo)

    def add(self, box: Box) -> None:
        """Note a face that the detector missed."""
        detail = self._known
        if detail is None:
            return
        step = self._step(detail)
        n = len(self.faces) + 1
        self.faces = (*self.faces, Face(n, box, None, Verdict.CONFIRMED))
        self.current = n

        def write() -> PhotoDetail:
            after, step.before = self._app.add_face(step.photo, box)
            step.after = said_of(after.faces)
            return after

        self._write(step, write, translate("review", "A face was added. Z takes it back."))

    def undo(self) -> None:
        """Take back the newest word, on whichever photo it was."""
        if not self._steps:
            self.said.emit(translate("review", "There is nothing to take back."))
            return
        step = self._steps.pop()
        here = step.photo == self.photo
        if here:
            self.faces, self.current = step.faces, step.current

        def restore() -> PhotoDetail:
            now = self._app.photo(step.photo)
            if step.before is None:
                return now
            if said_of(now.faces) != step.after:
                raise BadWish(
                    translate("review", "Something else was said of this photo since, elsewhere.")
                )
            return self._app.restore_reviews(step.photo, step.before)

        words = (
            translate("review", "Taken back.")
            if here
            else translate("review", "Taken back on another photo: {title}").format(
                title=shown(step.title, 80)
            )
        )
        self._ask(step, restore, words, lambda: self._steps.append(step))
        # After it was asked: whoever reads the photo now reads it as it is then.
        self.undone.emit(step.photo)

    # -- writing

    def _say(
        self, detail: PhotoDetail, faces: Sequence[Face], verdict: Verdict | None, words: str
    ) -> None:
        step = self._step(detail)
        for face in reversed(faces):
            self.faces = predicted(self.faces, face.n, verdict)
        self.current = min(self.current, len(self.faces))
        boxes = [face.box for face in faces]

        def write() -> PhotoDetail:
            try:
                after = self._app.photo(step.photo)
                for box in boxes:
                    # By place, not by number: numbers may have moved since they were shown.
                    face = same_place(after.faces, box)
                    if face is None:
                        raise NotFound(translate("review", "That face is not there any more."))
                    after, before = self._app.review(step.photo, face.n, verdict, face.note)
                    step.before = step.before if step.before is not None else before
            except BaseException:
                if step.before is not None:
                    self._app.restore_reviews(step.photo, step.before)
                    step.before = None
                raise
            step.after = said_of(after.faces)
            return after

        self._write(step, write, words)

    def _write(self, step: Step, question: Callable[[], PhotoDetail], words: str) -> None:
        self._steps.append(step)

        def drop() -> None:
            if step in self._steps:
                self._steps.remove(step)

        self._ask(step, question, words, drop)

    def _ask(
        self,
        step: Step,
        question: Callable[[], PhotoDetail],
        words: str,
        put_back: Callable[[], None],
    ) -> None:
        self._pending[step.photo] += 1
        self.changed.emit()
        self.said.emit(words)

        def written(detail: PhotoDetail) -> None:
            self._settle(step.photo, detail)
            self.reviewed.emit(step.photo)

        def refused(err: BaseException) -> None:
            put_back()
            self._settle(step.photo, None)
            self.not_kept.emit(step.photo)
            self.failed.emit(_not_kept(err), err)

        future = self._app.ask_surely(question)
        self._bridge.when_done(future, written, refused, owner=self)

    def _settle(self, photo: PhotoId, detail: PhotoDetail | None) -> None:
        """Show what is written, once nothing more is on its way."""
        self._pending[photo] -= 1
        waits = self._pending[photo] > 0
        if not waits:
            del self._pending[photo]
        if photo != self.photo or self._known is None:
            return
        if detail is not None:
            self._known = detail
        if not waits:
            self._show(self._known.faces)
        if detail is not None:
            self.detail_changed.emit(detail)

    def _show(self, faces: tuple[Face, ...]) -> None:
        """Show faces as they are written; the current one stays where it lies."""
        was = self.face
        if faces != self.faces:
            self.faces = faces
            there = same_place(faces, was.box) if was is not None else None
            self.current = there.n if there else min(max(self.current, 1), len(faces))
            self.changed.emit()

    # -- moving on

    def step(self, by: int) -> bool:
        """Make the next face (by 1) or the one before (by -1) current; False at the ends."""
        n = self.current + by
        if not any(face.n == n for face in self.faces):
            return False
        self.select(n)
        return True

    def _advance(self) -> None:
        self.select(self._unreviewed_after(self.current) or self.current)

    def _tell_if_decided(self, detail: PhotoDetail) -> None:
        if not self._unreviewed_after(0):
            self.decided.emit(detail.row.id)

    def _unreviewed_after(self, n: int) -> int:
        """Return the next face that nobody spoke of, round again after the last; 0 if none."""
        waiting = [face.n for face in self.faces if face.review is None]
        return next((m for m in waiting if m > n), waiting[0] if waiting else 0)

    def _step(self, detail: PhotoDetail) -> Step:
        row = detail.row
        return Step(row.id, row.title or row.key, self.faces, self.current)

    def _none_words(self) -> str:
        return translate("review", "None found at this setting. D draws one that was missed.")


def _not_kept(err: BaseException) -> str:
    if isinstance(err, ScannerError):
        return translate("review", "That was not kept. {reason}").format(
            reason=shown(str(err), 300)
        )
    return translate("review", "That was not kept: Safelight has a fault here.")
