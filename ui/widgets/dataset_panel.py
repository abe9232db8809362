"""One dataset: what is known of one's own photos and it, what can be done, and all its facts."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scanner.domain.dataset import Checkable, DatasetState
from scanner.domain.license import LicenseTable
from ui.dataset_facts import facts_of
from ui.dataset_words import has_list, name_of, verdict
from ui.widgets.flow import Flow
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.sheet import LARGER, Sentence, Sheet
from ui.words import count_words

LEAST_WIDE = 250
"""Width of the panel in pixels, at least."""


class DatasetPanel(QScrollArea):
    """The dataset that is looked at."""

    import_wanted = Signal(str)
    """The slug of the dataset whose list is to be imported; so the slugs of the others."""

    verify_wanted = Signal(str)
    remove_wanted = Signal(str)
    photos_wanted = Signal(str)
    possible_wanted = Signal(str)
    write_wanted = Signal(str)

    def __init__(self, licenses: LicenseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licenses = licenses
        self._state: DatasetState | None = None
        self._heading = plain_label("", self, size=LARGER, bold=True)
        self._verdict = Sheet(self.tr("What is known of your photos"), self)
        self.show_photos = PrimaryButton(self.tr("Show my photos"), self)
        self.show_possible = QPushButton(self.tr("Show what may be in it"), self)
        self.write = QPushButton(self.tr("Write to its holder…"), self)
        self.import_ = QPushButton(self.tr("Import list…"), self)
        self.verify = QPushButton(self.tr("Verify"), self)
        self.remove = QPushButton(self.tr("Remove list…"), self)
        self._facts = Sheet(self.tr("What is known of the dataset"), self)
        self._build()
        self._connect()
        self.show_state(None, {})

    @property
    def state(self) -> DatasetState | None:
        """The dataset that is shown."""
        return self._state

    @property
    def words(self) -> str:
        """All that is said of it."""
        parts = (self._heading.text(), self._verdict.toPlainText(), self._facts.toPlainText())
        return "\n".join(parts)

    def show_state(
        self,
        state: DatasetState | None,
        known: Mapping[str, DatasetState],
        *,
        importing: str | None = None,
    ) -> None:
        """Show a dataset; `importing` is the one whose list is being read, of whichever."""
        is_other = self._slug(self._state) != self._slug(state)
        self._state = state
        self._inside.setVisible(state is not None)
        if state is None:
            return
        self._heading.setText(name_of(state.dataset))
        said = verdict(state, known)
        if importing == state.dataset.slug:
            said.insert(0, self.tr("Its list is being read; what was imported before stands."))
        self._verdict.fill([Sentence(text, strong=n == 0) for n, text in enumerate(said)])
        self._facts.fill(facts_of(state, known, self._licenses))
        self._offer(state, importing)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def _offer(self, state: DatasetState, importing: str | None) -> None:
        """Show what can be done with this dataset, and enable what can be done now."""
        listed = has_list(state)
        words = count_words(state.mine, "Show my %n photo", "Show my %n photos")
        self.show_photos.setText(words)
        self.show_photos.setVisible(state.mine > 0)
        words = count_words(
            state.possible, "Show %n photo that may be in it", "Show %n photos that may be in it"
        )
        self.show_possible.setText(words)
        self.show_possible.setVisible(state.possible > 0)
        self.write.setVisible(bool(state.mine or state.possible))
        can_import = state.dataset.checkable is not Checkable.NO
        self.import_.setVisible(can_import or listed)
        self.import_.setText(self.tr("Import another list…") if listed else self.tr("Import list…"))
        self.import_.setEnabled(importing is None)
        self.import_.setToolTip(
            self.tr("Read the list from a file on this machine (Ctrl+Shift+D)")
            if importing is None
            else self.tr("Another list is being read")
        )
        for button in (self.verify, self.remove):
            button.setVisible(listed)
            button.setEnabled(importing != state.dataset.slug)

    @staticmethod
    def _slug(state: DatasetState | None) -> str | None:
        return None if state is None else state.dataset.slug

    def _build(self) -> None:
        self.setAccessibleName(self.tr("The dataset that is looked at"))
        self.show_photos.setToolTip(self.tr("Open the library with these photos only (Enter)"))
        self.show_possible.setToolTip(
            self.tr("Open the library with the photos only that may be in it, as no list tells")
        )
        self.write.setToolTip(
            self.tr(
                "Draft a letter that asks to take your photos out; nothing is sent yet (Ctrl+Alt+H)"
            )
        )
        self.verify.setToolTip(self.tr("Read the imported list whole: is it as it was imported?"))
        self.remove.setToolTip(self.tr("Forget the imported list and what it told of your photos"))
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(8)
        buttons = Flow(spacing=8)
        for button in (
            self.show_photos,
            self.show_possible,
            self.write,
            self.import_,
            self.verify,
            self.remove,
        ):
            buttons.addWidget(button)
        column.addWidget(self._heading)
        column.addWidget(self._verdict)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(self._facts)
        column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDE)

    def _connect(self) -> None:
        for button, signal in (
            (self.show_photos, self.photos_wanted),
            (self.show_possible, self.possible_wanted),
            (self.write, self.write_wanted),
            (self.import_, self.import_wanted),
            (self.verify, self.verify_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._emit(signal))

    def _emit(self, signal: Signal) -> None:
        if self._state is not None:
            signal.emit(self._state.dataset.slug)  # type: ignore[attr-defined]
