"""Above the reviewed photo: which queue, and how many are left; below it: what each key does."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.face import Verdict
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.narrow import narrow
from ui.words import translate


class QueueBar(QWidget):
    """The two queues, and how far one is."""

    queue_wanted = Signal(bool)
    """The other queue: True for the missed faces."""

    anew_wanted = Signal()

    thorough_wanted = Signal()
    """All photos are to be looked at again, more thoroughly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to_found = self._tab(
            translate("review", "Faces to decide"),
            translate("review", "Faces that were found and that nobody spoke of (F3)"),
        )
        self.to_missed = self._tab(
            translate("review", "Missed faces"),
            translate(
                "review",
                "Photos in which no face was found, the most doubtful first (Shift+F3)",
            ),
        )
        self.thorough = QPushButton(translate("review", "Look more thoroughly…"), self)
        self.thorough.setToolTip(
            translate("review", "Let the detector look again at all photos, finer and slower")
        )
        for tab in (self.to_found, self.to_missed):
            tab.setMinimumHeight(self.thorough.sizeHint().height())
        self.to_found.setChecked(True)
        tabs = QButtonGroup(self)
        tabs.addButton(self.to_found)
        tabs.addButton(self.to_missed)
        self._left = plain_label("", self, bold=True, wraps=False)
        self._place = plain_label("", self, quiet=True, wraps=False)
        self.anew = QPushButton(translate("review", "Read the queue anew"), self)
        self.anew.setToolTip(
            translate("review", "Photos were listed or looked at since it was read (Ctrl+F3)")
        )
        queues, rest = QHBoxLayout(), QHBoxLayout()
        for queue in (self.to_found, self.to_missed):
            queues.addWidget(queue)
        queues.addStretch(1)
        rest.addStretch(1)
        for widget in (self.thorough, self.anew, self._place, self._left):
            rest.addWidget(widget)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for line in (queues, rest):
            line.setSpacing(8)
            self._lines.addLayout(line)
        self.to_found.picked.connect(lambda: self.queue_wanted.emit(False))
        self.to_missed.picked.connect(lambda: self.queue_wanted.emit(True))
        self.thorough.clicked.connect(lambda _=False: self.thorough_wanted.emit())
        self.anew.clicked.connect(lambda _=False: self.anew_wanted.emit())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Go on in a second line where one has no room for all."""
        lines = (self._lines.itemAt(n) for n in range(self._lines.count()))
        needed = sum(line.sizeHint().width() for line in lines if line is not None)
        needed += self._lines.spacing()
        one, two = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = one if needed <= self.width() else two
        if self._lines.direction() is not wanted:
            self._lines.setDirection(wanted)

    @property
    def left(self) -> str:
        """How many are left, in words."""
        return self._left.text()

    @property
    def place(self) -> str:
        """Where one is, in words."""
        return self._place.text()

    def choose(self, *, missed: bool) -> None:
        """Show which queue is gone through."""
        (self.to_missed if missed else self.to_found).setChecked(True)

    def say(self, *, left: str, place: str, can_read_anew: bool, can_look: bool) -> None:
        """Show how far one is, and whether the detector can look more thoroughly."""
        self._left.setText(left)
        self._place.setText(place)
        self.anew.setVisible(can_read_anew)
        self.thorough.setVisible(can_look)

    def _tab(self, words: str, hint: str) -> ChoiceButton:
        # Only the chosen one is raised: in the dark palette it is the only one with an edge.
        tab = ChoiceButton(self)
        tab.setText(words)
        tab.setToolTip(hint)
        return tab


class ReviewButtons(QWidget):
    """Every key of the review as a button that names it; each stays where it is."""

    said = Signal(object)
    """The Verdict on the current face."""

    none_said = Signal()
    draw_wanted = Signal()
    undo_wanted = Signal()

    step_wanted = Signal(int)
    """1 for the next photo, -1 for the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(spacing=4)
        # A widget with a flowing layout inside a column has to be given its height by a layout.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        verdicts = (
            (translate("review", "A face"), "F", Verdict.CONFIRMED),
            (translate("review", "Not a face"), "N", Verdict.REJECTED),
            (translate("review", "Released"), "R", Verdict.RELEASED),
        )
        self._of_a_face = [self._button(words, key) for words, key, _ in verdicts]
        for button, (_, _, verdict) in zip(self._of_a_face, verdicts, strict=True):
            button.clicked.connect(lambda _=False, verdict=verdict: self.said.emit(verdict))
        none = self._button(translate("review", "No faces in this picture"), "A")
        none.clicked.connect(lambda _=False: self.none_said.emit())
        draw = self._button(translate("review", "Draw a missed one"), "D")
        draw.clicked.connect(lambda _=False: self.draw_wanted.emit())
        self._of_a_photo = [none, draw]
        back, on = ("→", "←") if self.isRightToLeft() else ("←", "→")
        before = self._button(translate("review", "Before"), back)
        before.clicked.connect(lambda _=False: self.step_wanted.emit(-1))
        after = self._button(translate("review", "Next"), on)
        after.clicked.connect(lambda _=False: self.step_wanted.emit(1))
        undo = self._button(translate("review", "Undo"), "Z")
        undo.clicked.connect(lambda _=False: self.undo_wanted.emit())

    def offer(self, *, face: bool, photo: bool) -> None:
        """Know whether there is a face, and a photo, to say something of."""
        for button in self._of_a_face:
            button.setEnabled(face)
        for button in self._of_a_photo:
            button.setEnabled(photo)

    def _button(self, words: str, key: str) -> QPushButton:
        button = QPushButton(f"{words}  {key}", self)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key})")
        narrow(button)
        self._row.addWidget(button)
        return button
