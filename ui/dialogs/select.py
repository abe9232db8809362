"""Select by a rule: what it comes to is counted before anything is selected."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.listing import Facets, PhotoFilter
from scanner.domain.photo import PhotoId
from scanner.domain.picking import Likeness
from scanner.errors import ScannerError
from ui.accessible import name_choice
from ui.bridge import Bridge
from ui.counting import number
from ui.models.choosing import How, with_rule
from ui.models.filters import Filters
from ui.models.library import Library
from ui.models.selection import Chosen
from ui.widgets.chips import Chips
from ui.widgets.filter_bar import FilterBar
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.large_enough import LargeEnough
from ui.widgets.search_field import SearchField
from ui.widgets.wrapped import WrappedRadio
from ui.words import count_words, shown, translate

if TYPE_CHECKING:
    from scanner.app import App


@dataclass(frozen=True, slots=True)
class Rule:
    """What photos have to match: a filter, or what they have in common with one photo."""

    wanted: PhotoFilter
    likeness: Likeness | None = None
    photo: PhotoId | None = None

    def found(self, app: App) -> array[int]:
        """Return the photos that match, in any order; to be asked off the main thread."""
        if self.likeness is not None and self.photo is not None:
            return app.alike(self.photo, self.likeness)
        return app.find(self.wanted)


class SelectDialog(QDialog):
    """A rule, what is done with the photos that match it, and how many are selected then."""

    def __init__(
        self,
        app: App,
        bridge: Bridge,
        library: Library,
        *,
        photo: PhotoId | None,
        name: str,
        likeness: Likeness | None = None,
        datasets: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """
        Offer rules for the list; `photo` is the current one, called `name`.

        `likeness` is chosen already; `datasets` are called by these names.
        """
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._library = library
        self._photo = photo
        self._asked: Future[tuple[Chosen, int]] | None = None
        self._facets: Future[Facets] | None = None
        self._result: Chosen | None = None
        self.filters = Filters(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Select by a rule"))
        self.setMinimumWidth(560)
        self.rule = QComboBox(self)
        name_choice(self.rule, self.tr("Which photos"))
        self.search = SearchField(self.filters, self)
        self.bar = FilterBar(self.filters, app.licenses, self)
        self.chips = Chips(self.filters, app.licenses, self)
        self.hows = {how: WrappedRadio(_how_words(how), self) for how in How}
        self._count = plain_label("", self, bold=True)
        self.agree = PrimaryButton(self.tr("Select"), self)
        self._build(name, likeness)
        LargeEnough(self)
        counts = library.counts
        if counts is not None:
            names = {int(state.source.id): state.source.name for state in counts.sources}
            self.bar.show_facets(counts.everything, names)
            self.chips.name_sources(names)
        self.bar.name_datasets(dict(datasets or {}))
        self.chips.name_datasets(dict(datasets or {}))
        self.filters.changed.connect(lambda _: self._ask_for_facets())
        self.filters.changed.connect(lambda _: self._ask())
        self.rule.currentIndexChanged.connect(lambda _: self._ask())
        library.loaded.connect(self._ask)
        library.selection.changed.connect(self._ask)
        self._ask()

    # -- building

    def _build(self, name: str, likeness: Likeness | None) -> None:
        self.rule.addItem(self.tr("Photos that pass this filter"), None)
        if self._photo is not None:
            for one in Likeness:
                words = _likeness_words(one).format(name=shown(name, 40))
                self.rule.addItem(words, one)
        if likeness is not None:
            self.rule.setCurrentIndex(max(0, self.rule.findData(likeness)))
        self._group = QButtonGroup(self)
        choices = QGridLayout()
        for n, button in enumerate(self.hows.values()):
            self._group.addButton(button)
            choices.addWidget(button, n // 2, n % 2)
            button.toggled.connect(lambda on: self._ask() if on else None)
        self.hows[How.ADD if likeness is None else How.INSTEAD].setChecked(True)
        self.agree.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.rule)
        column.addWidget(self.search)
        column.addWidget(self.bar)
        column.addWidget(self.chips)
        column.addSpacing(8)
        column.addLayout(choices)
        column.addSpacing(8)
        column.addWidget(self._count)
        column.addStretch(1)
        column.addWidget(buttons)

    @property
    def how(self) -> How:
        """What is done with the photos that match."""
        return next(how for how, button in self.hows.items() if button.isChecked())

    @property
    def words(self) -> str:
        """What is said of the rule: how many are selected then, or why there are none."""
        return self._count.text()

    # -- what it comes to

    def _ask_for_facets(self) -> None:
        if self._facets is not None:
            self._facets.cancel()
        wanted, counts = self.filters.now, self._library.counts
        if counts is None:
            return
        names = {int(state.source.id): state.source.name for state in counts.sources}
        self._facets = self._bridge.ask(
            lambda: self._app.facets(wanted),
            lambda facets: self.bar.show_facets(facets, names),
            owner=self,
        )

    def _ask(self) -> None:
        """Work out what the rule comes to; the answer to an older question is dropped."""
        # Qt keeps the text of a StrEnum, and not which it is.
        data = self.rule.currentData()
        likeness = None if data is None else Likeness(data)
        for part in (self.search, self.bar, self.chips):
            part.setEnabled(likeness is None)
        if self._asked is not None:
            self._asked.cancel()
        self._result = None
        self.agree.setEnabled(False)
        rule = Rule(self.filters.now, likeness, self._photo)
        chosen, matching, how = self._library.selection.chosen(), self._library.photos.ids, self.how
        if likeness is None and rule.wanted == PhotoFilter():
            self._asked = None
            self._count.setText(self.tr("Choose what the photos have to match."))
            return
        self._count.setText(self.tr("Counting…"))

        def answer() -> tuple[Chosen, int]:
            result = with_rule(chosen, rule.found(self._app), matching, how)
            return result, result.count(len(matching))

        self._asked = future = self._bridge.ask(
            answer,
            lambda told: self._show(future, *told, chosen.count(len(matching))),
            lambda error: self._fail(future, error),
            owner=self,
        )

    def _show(
        self, future: Future[tuple[Chosen, int]], result: Chosen, count: int, before: int
    ) -> None:
        if future is not self._asked:
            return
        self._result = result
        words = count_words(count, "%n photo will be selected", "%n photos will be selected")
        self._count.setText(
            self.tr("{photos}. Now: {before}.").format(photos=words, before=number(before))
        )
        self.agree.setEnabled(True)

    def _fail(self, future: Future[tuple[Chosen, int]], error: BaseException) -> None:
        if future is not self._asked:
            return
        if isinstance(error, ScannerError):
            self._count.setText(shown(str(error), 300))
        else:
            self._count.setText("")
            self._bridge.failed.emit(error)

    def _agree(self) -> None:
        if self._result is not None:
            result = self._result
            self._library.selection.changed.disconnect(self._ask)
            self._library.selection.take(result)
            self.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._asked is not None:
            self._asked.cancel()
        super().closeEvent(event)


def _how_words(how: How) -> str:
    return {
        How.ADD: translate("select", "Add them to the selection"),
        How.TAKE_OUT: translate("select", "Take them out of the selection"),
        How.KEEP_ONLY: translate("select", "Keep only these of the selection"),
        How.INSTEAD: translate("select", "Select these instead"),
    }[how]


def _likeness_words(likeness: Likeness) -> str:
    return {
        Likeness.DAY: translate("select", "Photos of the same day as {name}"),
        Likeness.ALBUM: translate("select", "Photos in an album with {name}"),
        Likeness.TAGS: translate("select", "Photos with all the tags of {name}"),
    }[likeness]
