"""The window's part about being at home in the library: saved filters, dates, rules, copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scanner.domain.photo import PhotoId
from scanner.domain.picking import Likeness
from scanner.domain.saved import LONGEST_NAME, SavedFilter
from scanner.domain.timeline import Month
from scanner.errors import BadData
from ui.actions import Command, tr
from ui.carrying import Carrying
from ui.dialogs.jump import JumpDialog
from ui.dialogs.save_filter import NameFilterDialog
from ui.dialogs.select import SelectDialog
from ui.filter_words import chips
from ui.models.choosing import inverted
from ui.models.photos import name_of
from ui.models.saved import SavedFilters
from ui.models.timeline import Timeline
from ui.words import shown

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class LibraryPart(QObject):
    """Of one window: what makes a list of a million photos a place to live in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app, bridge, library = window.app, window.bridge, window.library
        self.saved = SavedFilters(app, bridge, library, self)
        self.timeline = Timeline(app, bridge, library, self)
        self.carrying = Carrying(app, bridge, library, window.thumbnails, self)
        self.wants_timeline = True

    # -- saved filters

    @property
    def saved_now(self) -> SavedFilter | None:
        """The saved filter that is shown, if one is."""
        return self.saved.of(self._window.library.filters.now)

    def ask_to_save(self) -> None:
        """Let the user name the filter that is shown."""
        window = self._window
        wanted = window.library.filters.now
        words = self._filter_words()
        dialog = NameFilterDialog(
            words, self.saved.named, name=words[:LONGEST_NAME].strip(), parent=window
        )
        dialog.agreed.connect(lambda name: self.saved.save(name, wanted))
        dialog.open()

    def ask_to_rename(self, saved: SavedFilter | None = None) -> None:
        """Let the user call a saved filter otherwise; left out: the one that is shown."""
        saved = saved or self.saved_now
        if saved is None:
            return
        dialog = NameFilterDialog(
            shown(saved.name), self.saved.named, name=saved.name, renames=saved, parent=self._window
        )
        dialog.agreed.connect(lambda name: self.saved.rename(saved, name))
        dialog.open()

    def remove(self, saved: SavedFilter | None = None) -> None:
        """Forget a saved filter; left out: the one that is shown."""
        saved = saved or self.saved_now
        if saved is not None:
            self.saved.remove(saved)
            self._window.jobs.say(
                self.tr("{name} is removed; Ctrl+Z brings it back.").format(name=shown(saved.name))
            )

    def show_saved(self, saved: SavedFilter) -> None:
        """Filter by a saved filter, or say why that cannot be."""
        if saved.wanted is None:
            self._window.show_error(BadData(saved.trouble))
        else:
            self._window.show_filter(saved.wanted)

    def _filter_words(self) -> str:
        window = self._window
        counts = window.library.counts
        sources = (
            {}
            if counts is None
            else {int(state.source.id): state.source.name for state in counts.sources}
        )
        found = chips(window.library.filters.now, window.app.licenses, sources, self._datasets())
        return " · ".join(chip.words for chip in found) or self.tr("All photos")

    def _datasets(self) -> dict[str, str]:
        return dict(self._window.datasets.known.names)

    # -- dates

    def ask_for_date(self) -> None:
        """Let the user jump to a date."""
        dialog = JumpDialog(self._window.library, self.timeline, self._window)
        dialog.arrived.connect(self.go_to_place)
        dialog.said.connect(self._window.jobs.say)
        dialog.open()

    def go_to_month(self, month: Month) -> None:
        """Show the first photo of a month; the keyboard stays where it is."""
        self._window.page.view.show_place(month.place, at_top=True)

    def go_to_place(self, place: int) -> None:
        """Show a photo of the list."""
        if 0 <= place < len(self._window.library.photos):
            self._window.show_library()
            view = self._window.page.view
            view.show_place(place, at_top=True)
            view.setFocus()

    def toggle_timeline(self) -> None:
        """Show the timeline or not."""
        self.wants_timeline = not self.wants_timeline
        self.months_changed()

    def months_changed(self) -> None:
        """Show the months of the list; of one month there is no line of time."""
        strip, months = self._window.page.timeline, self.timeline.months
        strip.show_months(months)
        self._window.page.show_timeline(self.wants_timeline and len(months) > 1)
        self.scrolled()

    def scrolled(self) -> None:
        """Mark the month that is in sight."""
        page = self._window.page
        if self.timeline.months:
            page.timeline.show_here(self.timeline.month_at(page.view.places_in_sight().start))

    # -- rules

    def ask_for_rule(self, likeness: Likeness | None = None) -> None:
        """Let the user select by a rule; with `likeness`, one about the current photo."""
        window = self._window
        library = window.library
        current = window.page.view.current
        place = None if current is None else library.photos.place_of(current)
        row = None if place is None else library.photos.row_at(place)
        SelectDialog(
            window.app,
            window.bridge,
            library,
            photo=None if row is None else PhotoId(row.id),
            name="" if row is None else name_of(row),
            likeness=likeness,
            datasets=self._datasets(),
            parent=window,
        ).open()

    def invert(self) -> None:
        """Select what is not selected, and nothing else."""
        library = self._window.library
        chosen, ids = library.selection.chosen(), library.photos.ids
        self._window.bridge.ask(
            lambda: inverted(chosen, ids),
            lambda result: library.selection.take(result) if ids is library.photos.ids else None,
            owner=self,
        )


def selection_commands(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands that select by rules."""
    part = window.comfort
    return (
        Command(
            name="select-invert",
            words=tr("&Invert the selection"),
            keys=("Ctrl+Shift+I",),
            run=part.invert,
        ),
        Command(
            name="select-rule",
            words=tr("&Select by a rule…"),
            keys=("Ctrl+G",),
            run=part.ask_for_rule,
        ),
        Command(
            name="select-day",
            words=tr("Select photos of the same &day…"),
            keys=("Ctrl+Alt+Y",),
            run=lambda: part.ask_for_rule(Likeness.DAY),
        ),
        Command(
            name="select-album",
            words=tr("Select photos of the same albu&m…"),
            keys=("Ctrl+Alt+A",),
            run=lambda: part.ask_for_rule(Likeness.ALBUM),
        ),
        Command(
            name="select-tags",
            words=tr("Select photos with the same &tags…"),
            keys=("Ctrl+Alt+G",),
            run=lambda: part.ask_for_rule(Likeness.TAGS),
        ),
    )


def copy_commands(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands that take photos out of the window."""
    return (
        Command(
            name="copy",
            words=tr("C&opy photos"),
            keys=("Ctrl+C",),
            run=window.comfort.carrying.copy,
        ),
        Command(
            name="copy-keys",
            words=tr("&Copy keys"),
            keys=("Ctrl+Shift+C",),
            run=window.reporting.copy_keys,
        ),
    )


def place_commands(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands about dates and saved filters."""
    part = window.comfort
    return (
        Command(
            name="jump",
            words=tr("&Jump to a date…"),
            keys=("Ctrl+J",),
            run=part.ask_for_date,
        ),
        Command(
            name="timeline",
            words=tr("Ti&meline beside the photos"),
            keys=("Ctrl+Shift+J",),
            run=part.toggle_timeline,
        ),
        Command(
            name="save-filter",
            words=tr("Sa&ve this filter…"),
            keys=("Ctrl+S",),
            run=part.ask_to_save,
        ),
        Command(
            name="rename-filter",
            words=tr("Re&name this saved filter…"),
            keys=("Ctrl+Alt+F",),
            run=part.ask_to_rename,
        ),
        Command(
            name="remove-filter",
            words=tr("Remove t&his saved filter"),
            keys=("Ctrl+Alt+X",),
            run=part.remove,
        ),
    )


def can_pick(window: MainWindow) -> dict[str, bool]:
    """Return which of these commands can do something now."""
    part, library = window.comfort, window.library
    photos = len(library.photos)
    selected = library.selection.count(photos) > 0
    # Of a list whose first photos only are there yet, no rule would mean all.
    whole = photos > 0 and not library.is_partial
    is_saved = part.saved_now is not None
    current = window.page.view.current is not None
    return {
        "copy": selected,
        "copy-keys": selected,
        "select-invert": whole,
        "select-rule": whole,
        "select-day": current and whole,
        "select-album": current and whole,
        "select-tags": current and whole,
        "jump": whole,
        "save-filter": window.side.can_save,
        "rename-filter": is_saved,
        "remove-filter": is_saved,
    }


def connect_library(window: MainWindow) -> None:
    """Let the parts of the window hear of all this, and it of them."""
    part, page, side = window.comfort, window.page, window.side
    saved, library = part.saved, window.library
    saved.changed.connect(lambda: side.show_saved(saved.filters, saved.counts))
    saved.failed.connect(window.show_error)
    side.save_wanted.connect(part.ask_to_save)
    side.saved_chosen.connect(part.show_saved)
    side.renaming_wanted.connect(part.ask_to_rename)
    side.forgetting_wanted.connect(part.remove)
    for steps in (library.filters, library.selection, saved):
        steps.stepped.connect(lambda steps=steps: window.undoing.did(steps))
    part.timeline.changed.connect(part.months_changed)
    page.timeline.chosen.connect(part.go_to_month)
    for view in (page.grid, page.table):
        view.verticalScrollBar().valueChanged.connect(lambda _: part.scrolled())
        view.drag_wanted.connect(lambda view=view: part.carrying.drag(view))
    part.carrying.said.connect(window.jobs.say)
    part.carrying.failed.connect(window.show_error)
