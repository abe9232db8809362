"""Menus that narrow the library, each choice with its count."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget

from scanner.domain.exposure import Reason
from scanner.domain.license import LicenseTable
from scanner.domain.listing import DateRange, Facets, PhotoFilter
from ui.counting import number
from ui.filter_words import (
    FACES,
    faces_choice,
    faces_choice_of,
    profile_words,
    reason_word,
    severity_words,
    with_faces_choice,
)
from ui.models.filters import Filters
from ui.widgets.flow import Flow
from ui.words import license_words, shown, visibility_words

S = TypeVar("S")


class FilterMenu(QToolButton):
    """A button whose menu stays open while one ticks several choices."""

    def __init__(self, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(f"{text} ▾")
        self.setToolTip(hint)
        self.setAccessibleName(self.tr("Filter by: {what}").format(what=text))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRaise(True)
        self._menu = _StayingMenu(self)
        self.setMenu(self._menu)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        # Fusion draws its arrow over the last letter; ours is part of the text.
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu

    def begin(self) -> None:
        """Empty the menu, to be filled anew."""
        self._menu.clear()

    def heading(self, words: str) -> None:
        """Part the choices that follow from those before."""
        self._menu.addSection(words)

    def choice(
        self,
        words: str,
        count: int | None,
        *,
        checked: bool,
        chosen: Callable[[], None],
        group: QActionGroup | None = None,
    ) -> QAction:
        """Add a choice with its count."""
        # A tab sets the count apart, at the right edge; & would mark a shortcut.
        label = words.replace("&", "&&") + ("" if count is None else f"\t{number(count)}")
        action = self._menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(checked)
        action.setEnabled(checked or count != 0)
        if group is not None:
            group.addAction(action)
        action.triggered.connect(lambda _=False: chosen())
        return action

    def note(self, words: str) -> None:
        """Say why there is nothing to choose."""
        self._menu.addAction(words).setEnabled(False)


class _StayingMenu(QMenu):
    """A menu that a click on a tick box does not close."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.actionGroup() is None:
            if action.isEnabled():
                action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class FilterBar(QWidget):
    """The row of menus."""

    def __init__(
        self, filters: Filters, licenses: LicenseTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filters = filters
        self._licenses = licenses
        self._facets = Facets()
        self._sources: dict[int, str] = {}
        self._datasets: dict[str, str] = {}
        self._stale = True
        self.license = FilterMenu(self.tr("License"), self.tr("Under which license"), self)
        self.faces = FilterMenu(self.tr("Faces"), self.tr("Whether faces were found"), self)
        self.seen_by = FilterMenu(self.tr("Seen by"), self.tr("Who can see the photo"), self)
        self.exposure = FilterMenu(self.tr("Exposure"), self.tr("How exposed the photo is"), self)
        self.reason = FilterMenu(self.tr("Reason"), self.tr("Why a photo is flagged"), self)
        self.date = FilterMenu(self.tr("Date"), self.tr("The year it was taken"), self)
        self.dataset = FilterMenu(
            self.tr("Dataset"), self.tr("In the list of which dataset, or possibly in which"), self
        )
        self.source = FilterMenu(self.tr("Source"), self.tr("Where the photo comes from"), self)
        # In two lines where the window is narrow: a menu's name is never cut.
        layout = Flow(spacing=0)
        self.setLayout(layout)
        for menu in self.menus:
            layout.addWidget(menu)
            menu.menu().aboutToShow.connect(self._fill)
        filters.changed.connect(self._outdate)

    @property
    def menus(self) -> tuple[FilterMenu, ...]:
        """The menus from left to right."""
        return (
            self.license,
            self.faces,
            self.seen_by,
            self.exposure,
            self.reason,
            self.dataset,
            self.date,
            self.source,
        )

    def show_facets(self, facets: Facets, sources: dict[int, str]) -> None:
        """Offer these counts from now on."""
        self._facets, self._sources = facets, sources
        # Filled when next opened: under an open menu the entries stay where they are.
        self._stale = True

    def name_datasets(self, names: dict[str, str]) -> None:
        """Call datasets by these names from now on."""
        self._datasets, self._stale = names, True

    def _outdate(self, _wanted: PhotoFilter) -> None:
        self._stale = True

    def _fill(self) -> None:
        if not self._stale:
            return
        self._stale = False
        for menu in self.menus:
            menu.begin()
        self._fill_licenses()
        self._fill_faces()
        self._fill_exposure()
        self._fill_rest()

    def _change(self, **parts: object) -> Callable[[], None]:
        return lambda: self._filters.set(replace(self._filters.now, **parts))  # type: ignore[arg-type]

    def _toggle(self, name: str, value: object) -> Callable[[], None]:
        """Return what puts a value into one of the filter's sets, or takes it out."""

        def toggle() -> None:
            now = self._filters.now
            chosen: frozenset[object] = getattr(now, name)
            self._filters.set(replace(now, **{name: chosen ^ {value}}))  # type: ignore[arg-type]

        return toggle

    def _fill_licenses(self) -> None:
        menu, now = self.license, self._filters.now
        menu.heading(self.tr("Permissive, and so open to reuse"))
        group = _one_at_most(menu)
        for profile in reversed(list(self._licenses.profiles.values())):
            chosen = now.permissive == profile.slug
            menu.choice(
                profile_words(profile),
                None,
                checked=chosen,
                chosen=self._change(permissive=None if chosen else profile.slug),
                group=group,
            )
        menu.heading(self.tr("One by one"))
        for slug in _by_count(self._facets.licenses, now.licenses):
            menu.choice(
                license_words(slug, self._licenses),
                self._facets.licenses.get(slug, 0),
                checked=slug in now.licenses,
                chosen=self._toggle("licenses", slug),
            )
        if not self._facets.licenses:
            menu.note(self.tr("No photo yet"))

    def _fill_faces(self) -> None:
        now = self._filters.now
        choice = faces_choice_of(now)
        group = _one_at_most(self.faces)
        for key in FACES:
            self.faces.choice(
                faces_choice(key),
                self._facets.faces.get(key, 0),
                checked=key == choice,
                chosen=self._set(with_faces_choice, None if key == choice else key),
                group=group,
            )

    def _set(
        self, change: Callable[[PhotoFilter, str | None], PhotoFilter], key: str | None
    ) -> Callable[[], None]:
        return lambda: self._filters.set(change(self._filters.now, key))

    def _fill_exposure(self) -> None:
        now = self._filters.now
        group = _one_at_most(self.exposure)
        for severity in (1, 2, 3):
            count = sum(n for level, n in self._facets.severities.items() if level >= severity)
            chosen = now.severity == severity
            self.exposure.choice(
                severity_words(severity),
                count,
                checked=chosen,
                chosen=self._change(severity=None if chosen else severity),
                group=group,
            )
        for reason in Reason:
            count = self._facets.reasons.get(reason, 0)
            if count or reason in now.reasons:
                self.reason.choice(
                    reason_word(reason),
                    count,
                    checked=reason in now.reasons,
                    chosen=self._toggle("reasons", reason),
                )
        if not self._facets.reasons and not now.reasons:
            self.reason.note(self.tr("No reason found yet"))

    def _fill_rest(self) -> None:
        now = self._filters.now
        for visibility in _by_count(self._facets.visibilities, now.visibilities):
            self.seen_by.choice(
                visibility_words(visibility, True),
                self._facets.visibilities.get(visibility, 0),
                checked=visibility in now.visibilities,
                chosen=self._toggle("visibilities", visibility),
            )
        if not self._facets.visibilities:
            self.seen_by.note(self.tr("No photo yet"))
        self._fill_datasets()
        group = _one_at_most(self.date)
        for year in sorted(self._facets.years, reverse=True):
            range_ = DateRange(date(year, 1, 1), date(year, 12, 31))
            chosen = now.taken == range_
            self.date.choice(
                str(year),
                self._facets.years[year],
                checked=chosen,
                chosen=self._change(taken=None if chosen else range_),
                group=group,
            )
        if not self._facets.years:
            self.date.note(self.tr("No photo says when it was taken"))
        for source in _by_count(self._facets.sources, now.sources):
            self.source.choice(
                shown(self._sources.get(source, number(source)), 60),
                self._facets.sources.get(source, 0),
                checked=source in now.sources,
                chosen=self._toggle("sources", source),
            )
        if not self._facets.sources:
            self.source.note(self.tr("No source yet"))

    def _fill_datasets(self) -> None:
        now, found, possible = self._filters.now, self._facets.datasets, self._facets.possible
        if possible or now.possible:
            self.dataset.heading(self.tr("In the list of"))
        for slug in _by_count(found, now.datasets):
            self.dataset.choice(
                shown(self._datasets.get(slug, slug), 60),
                found.get(slug, 0),
                checked=slug in now.datasets,
                chosen=self._toggle("datasets", slug),
            )
        if not found and not now.datasets:
            self.dataset.note(self.tr("None found in the lists you imported (F8)"))
        if possible or now.possible:
            self.dataset.heading(self.tr("Possibly in, as no published list tells"))
        for slug in _by_count(possible, now.possible):
            self.dataset.choice(
                shown(self._datasets.get(slug, slug), 60),
                possible.get(slug, 0),
                checked=slug in now.possible,
                chosen=self._toggle("possible", slug),
            )


def _one_at_most(menu: FilterMenu) -> QActionGroup:
    """Return a group of which one choice, or none, can be ticked."""
    group = QActionGroup(menu.menu())
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    return group


def _by_count(counts: Mapping[S, int], chosen: Iterable[S]) -> list[S]:
    """Return what can be chosen, the most frequent first; what is chosen stays even at none."""
    return sorted({*counts, *chosen}, key=lambda one: (-counts.get(one, 0), str(one)))
