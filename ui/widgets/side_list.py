"""The list on the left: every source and a few filters worth a name, with their counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from scanner.domain.exposure import Reason
from scanner.domain.listing import Facets, PhotoFilter, SourceState
from scanner.domain.photo import Source, SourceKind
from scanner.domain.saved import SavedFilter
from ui.counting import number, photos
from ui.icons import icon
from ui.palettes import colors_of
from ui.words import shown, when_words

ENTRY = Qt.ItemDataRole.UserRole
SIDE = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it filters by, and the source or the saved filter it stands for, if any."""

    wanted: PhotoFilter
    source: Source | None = None
    saved: SavedFilter | None = None


class Place(Enum):
    """A line that leads to a page of its own."""

    ACCOUNTS = "accounts"
    LINKS = "links"


SAVE = "save"
"""The line that saves the filter that is shown."""


ICONS = {SourceKind.FLICKR: "online", SourceKind.EXPORT: "export", SourceKind.FOLDER: "folder"}

EVERYTHING = PhotoFilter()
EXPOSED = PhotoFilter(severity=1)
WITH_FACES = PhotoFilter(faces=True)
UNREADABLE = PhotoFilter(unreadable=True)
GEOTAGGED = PhotoFilter(geotagged=True)
IN_A_LIST = PhotoFilter(severity=3)


class SideList(QTreeWidget):
    """Sources and saved filters; a click shows one."""

    chosen = Signal(object)
    """The PhotoFilter of the line that was clicked."""

    scan_wanted = Signal(object)
    """A Source to be scanned."""

    removal_wanted = Signal(object)
    """A Source to be forgotten."""

    whole_wanted = Signal(object)
    """A Flickr account, a Source, to be read from end to end."""

    page_wanted = Signal(object)
    """A Place: the page that a line leads to."""

    save_wanted = Signal()
    """The filter that is shown is to be saved."""

    saved_chosen = Signal(object)
    """The SavedFilter of the line that was clicked."""

    renaming_wanted = Signal(object)
    """A SavedFilter to be called otherwise."""

    forgetting_wanted = Signal(object)
    """A SavedFilter to be forgotten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[PhotoFilter, QTreeWidgetItem] = {}
        self._shown: tuple[Sequence[SourceState], Facets] | None = None
        self._links = 0
        self._saved: tuple[SavedFilter, ...] = ()
        self._saved_counts: Mapping[int, int] = {}
        self._save: QTreeWidgetItem | None = None
        self._now = EVERYTHING
        self.setAccessibleName(self.tr("Sources and saved filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setViewportMargins(8, 8, 8, 8)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        head = self.header()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(24)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.customContextMenuRequested.connect(self._menu)

    def show_counts(self, sources: Sequence[SourceState], all_of_it: Facets) -> None:
        """Show these sources, and how many photos each line would give."""
        self._shown = (sources, all_of_it)
        self._save = None
        self.clear()
        self._entries = {}
        ink = colors_of(self.palette()).quiet
        counts = all_of_it.sources
        self._line(self.tr("All photos"), all_of_it.total, Entry(EVERYTHING), "photos", ink)
        self._heading(self.tr("SOURCES"))
        for state in sources:
            source = state.source
            entry = Entry(PhotoFilter(sources=frozenset({source.id})), source)
            item = self._line(
                shown(source.name, 80),
                counts.get(source.id, state.photos),
                entry,
                ICONS[source.kind],
                ink,
            )
            item.setToolTip(0, f"<qt>{escape(_about(state))}</qt>".replace("\n", "<br>"))
        self._page_line(self.tr("Accounts…"), Place.ACCOUNTS, "accounts", ink)
        self._heading(self.tr("SAVED"))
        self._line(self.tr("Exposed"), all_of_it.exposed, Entry(EXPOSED), "look", ink)
        listed = all_of_it.severities.get(3, 0)
        self._line(self.tr("In a list"), listed, Entry(IN_A_LIST), "dataset", ink)
        with_faces = all_of_it.faces.get("yes", 0)
        self._line(self.tr("With faces"), with_faces, Entry(WITH_FACES), "faces", ink)
        geotagged = all_of_it.reasons.get(Reason.GEOTAGGED, 0)
        self._line(self.tr("Geotagged"), geotagged, Entry(GEOTAGGED), "place", ink)
        unreadable = all_of_it.faces.get("unreadable", 0)
        self._line(self.tr("Unreadable"), unreadable, Entry(UNREADABLE), "broken", ink)
        for saved in self._saved:
            self._saved_line(saved, ink)
        if self._links:
            item = self._page_line(self.tr("Pairs"), Place.LINKS, "same", ink)
            item.setText(1, number(self._links))
            item.setToolTip(0, self.tr("A file here and a photo on Flickr: the same picture?"))
        self._save = self._item(self.tr("Save filter…"), "save", ink)
        self._save.setData(0, ENTRY, SAVE)
        self._save.setToolTip(0, self.tr("Keep the filter that is shown under a name (Ctrl+S)"))
        self.follow(self._now)

    def show_links(self, count: int) -> None:
        """Show how many pairs of photos are to be reviewed; a line only where there are any."""
        if count != self._links:
            self._links = count
            if self._shown is not None:
                self.show_counts(*self._shown)

    @property
    def can_save(self) -> bool:
        """Whether the filter that is shown has no line of its own: it could have one."""
        return self._now not in self._entries

    def show_saved(self, filters: Sequence[SavedFilter], counts: Mapping[int, int]) -> None:
        """Show these saved filters, each with its count where it is known by now."""
        self._saved, self._saved_counts = tuple(filters), dict(counts)
        if self._shown is not None:
            self.show_counts(*self._shown)

    def follow(self, wanted: PhotoFilter) -> None:
        """Mark the line that shows this filter, if one does."""
        self._now = wanted
        item = self._entries.get(wanted)
        if self._save is not None:
            # What stands in the list already, or is no filter, is nothing to save.
            self._save.setDisabled(item is not None)
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.setCurrentIndex(QModelIndex())

    def _line(
        self, words: str, count: int | None, entry: Entry, name: str, ink: str
    ) -> QTreeWidgetItem:
        item = self._item(words, name, ink)
        item.setData(0, ENTRY, entry)
        spoken = words
        if count is not None:
            item.setText(1, number(count))
            spoken = self.tr("{name}, {photos}").format(name=words, photos=photos(count))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        # Long names are shortened; who adds more to the tooltip does so later.
        item.setToolTip(0, f"<qt>{escape(words)}</qt>")
        self._entries.setdefault(entry.wanted, item)
        return item

    def _saved_line(self, saved: SavedFilter, ink: str) -> None:
        name = shown(saved.name, 80)
        if saved.wanted is None:
            item = self._item(name, "caution", ink)
            item.setData(0, ENTRY, saved)
            words = shown(saved.trouble)
        else:
            entry = Entry(saved.wanted, saved=saved)
            item = self._line(name, self._saved_counts.get(saved.id), entry, "filter", ink)
            words = name
        item.setToolTip(0, f"<qt>{escape(words)}</qt>")

    def _page_line(self, words: str, place: Place, name: str, ink: str) -> QTreeWidgetItem:
        item = self._item(words, name, ink)
        item.setData(0, ENTRY, place)
        item.setToolTip(0, f"<qt>{escape(words)}</qt>")
        return item

    def _item(self, words: str, name: str, ink: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([words])
        item.setIcon(0, icon(name, ink, SIDE, selected=colors_of(self.palette()).on_accent))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 10))
        self.addTopLevelItem(item)
        return item

    def _heading(self, words: str) -> None:
        item = QTreeWidgetItem([words])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        item.setFont(0, font)
        item.setForeground(0, self.palette().placeholderText())
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 20))
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _choose(self, item: QTreeWidgetItem) -> None:
        entry: Entry | Place | SavedFilter | str | None = item.data(0, ENTRY)
        if isinstance(entry, Place):
            self.page_wanted.emit(entry)
        elif entry == SAVE:
            self.save_wanted.emit()
        elif isinstance(entry, SavedFilter):
            self.saved_chosen.emit(entry)
        elif isinstance(entry, Entry):
            self.chosen.emit(entry.wanted)

    def _menu(self, where: QPoint) -> None:
        item = self.itemAt(where)
        entry = None if item is None else item.data(0, ENTRY)
        saved = entry if isinstance(entry, SavedFilter) else getattr(entry, "saved", None)
        if saved is not None:
            menu = self.menu_of_saved(saved)
        elif isinstance(entry, Entry) and entry.source is not None:
            menu = self.menu_of(entry.source)
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(where))

    def menu_of(self, source: Source) -> QMenu:
        """Return what can be done with a source."""
        menu = QMenu(self)
        self._action(menu, self.tr("Scan")).triggered.connect(
            lambda _=False: self.scan_wanted.emit(source)
        )
        if source.kind is SourceKind.FLICKR:
            self._action(menu, self.tr("Read whole again")).triggered.connect(
                lambda _=False: self.whole_wanted.emit(source)
            )
            self._action(menu, self.tr("Accounts…")).triggered.connect(
                lambda _=False: self.page_wanted.emit(Place.ACCOUNTS)
            )
        else:
            reveal = self._action(menu, self.tr("Show where it lies"))
            reveal.triggered.connect(lambda _=False: _reveal(source))
            reveal.setEnabled(bool(source.places))
        menu.addSeparator()
        self._action(menu, self.tr("Remove from Safelight…")).triggered.connect(
            lambda _=False: self.removal_wanted.emit(source)
        )
        return menu

    def menu_of_saved(self, saved: SavedFilter) -> QMenu:
        """Return what can be done with a saved filter."""
        menu = QMenu(self)
        self._action(menu, self.tr("Rename…")).triggered.connect(
            lambda _=False: self.renaming_wanted.emit(saved)
        )
        self._action(menu, self.tr("Remove")).triggered.connect(
            lambda _=False: self.forgetting_wanted.emit(saved)
        )
        return menu

    @staticmethod
    def _action(menu: QMenu, words: str) -> QAction:
        return menu.addAction(words)


def _about(state: SourceState) -> str:
    """Return a source's facts, a line each."""
    lines = [shown(state.source.name, 300)]
    lines += [shown(place, 300) for place in state.source.places]
    if state.source.kind is SourceKind.FLICKR:
        lines.append(
            _tr("A Flickr account, read as its owner")
            if state.source.own
            else _tr("The public photos of a Flickr account")
        )
    if state.source.snapshot is not None:
        lines.append(_tr("As of {when}").format(when=when_words(state.source.snapshot)))
    if state.source.synced is not None:
        lines.append(_tr("Last read {when}").format(when=when_words(state.source.synced)))
    return "\n".join(lines)


def _reveal(source: Source) -> None:
    place = Path(source.places[0])
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place if place.is_dir() else place.parent)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("sources", text)
