"""
Every page, dialog and menu of the window: empty and full, light and dark, in three sizes.

    python packaging/pictures.py --every FOLDER [--language de] [--page library]

What there is to show, and how it is opened, tests/ui/every_window.py says, which a
test holds complete. Each picture is PAGE-STATE-SIZE-PALETTE-LANGUAGE.png; a dialog and
a menu have the size that they take: "own".
"""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pictures_home import PHOTOS, fill, scan
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from scanner.app import App
from scanner.app.demo import Demo
from scanner.keychain import MemoryStore
from tests.left_open import left_in_the_library
from tests.photo_files import picture
from tests.ui.every_window import DIALOGS, EVERY, MENUS, PAGES, EveryWindow, Shown
from ui.bridge import Bridge
from ui.language import LANGUAGES, speak
from ui.main_window import MainWindow
from ui.palettes import put_on, scheme_for

SIZES = {"1280x800": (1280, 800), "860x640": (860, 640), "1920x1080": (1920, 1080)}
PALETTES = ("light", "dark")
OWN = "own"
EMPTY, FULL = "empty", "full"
FAST = 80
"""Of Qt's 100: larger files than the smallest, in a third of the time."""

SECONDS, STILL_MS, SETTLE_MS = 20, 60, 3000
"""A page is given up after so long; what does not change for so long stands still; what never
does, such as a bar that runs to and fro, is shown as it is after the last."""


class BareWindow(EveryWindow):
    """The window on a home in which there is next to nothing: `filled` is not there."""

    def __init__(
        self, window: MainWindow, app: App, until: Callable[[Callable[[], bool]], None]
    ) -> None:
        self.window, self.app, self.until = window, app, until

    def clear(self) -> None:
        """Close dialogs and menus, and go back to the library or to the first page."""
        self.dismiss_all()
        self.window.leave_page()


def _shown(name: str) -> Shown:
    return next(one for one in EVERY if one.name == name)


def _page(name: str, page: Callable[[MainWindow], QWidget]) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        stage.trigger(name)
        shown = page(stage.window)
        stage.until(shown.isVisible)
        return shown

    return open_


def _family_tree(stage: EveryWindow) -> QWidget:
    stage.trigger("datasets")
    stage.window.datasets.page.show_tree()
    return stage.window.datasets.page


def _lookup(stage: EveryWindow) -> QWidget:
    stage.trigger("look-up")
    return stage.window.datasets.page


def _nothing_passes(stage: EveryWindow) -> QWidget:
    stage.trigger("show-exposed")
    stage.until(lambda: not stage.window.library.is_loading)
    stage.until(lambda: not stage.window.library.photos.ids)
    return stage.window.page


def _table_of_nothing(stage: EveryWindow) -> QWidget:
    page = _nothing_passes(stage)
    stage.trigger("table")
    return page


NO_SOURCE = (
    *map(_shown, ("welcome", "settings", "shortcuts", "commands", "about", "version", "help")),
    *map(_shown, ("keep-watch", "recipient", "write-whom")),
    Shown("accounts", _page("accounts", lambda window: window.accounts_page)),
    Shown("datasets", _page("datasets", lambda window: window.datasets.page)),
    Shown("datasets-tree", _family_tree),
    Shown("datasets-lookup", _lookup),
    Shown("requests", _page("requests", lambda window: window.requests.page)),
    *(one for one in MENUS if one.name.startswith("menu-")),
)
"""What there is to see where nothing was added yet."""

NOTHING_FOUND = (
    Shown("overview", _page("overview", lambda window: window.overview.page)),
    Shown("library", _nothing_passes),
    Shown("library-table", _table_of_nothing),
    Shown("review", _page("review", lambda window: window.review.page)),
    Shown("review-missed", _page("review-missed", lambda window: window.review.page)),
    Shown("changes", _page("changes", lambda window: window.changes.page)),
    Shown("links", _page("links", lambda window: window.links_page)),
)
"""What there is to see in a folder of photos that show nobody, of which nothing was made yet."""

NEVER_EMPTY = frozenset(
    {"library-selected", "library-face", "library-link", "photo", "compare"}
    | {"preview", "request-draft", "request-sent"}
)
"""Pages that are about something: they are not shown without it."""


@dataclass(slots=True)
class Studio:
    """Shows things one after the other and writes what they look like; keeps what failed."""

    application: QApplication
    folder: Path
    language: str
    wanted: frozenset[str] = frozenset()
    made: int = 0
    _palette: str = ""
    failed: list[str] = field(default_factory=list)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Let Qt work until something holds; raise TimeoutError if it never does."""
        deadline = QDeadlineTimer(SECONDS * 1000)
        while not holds():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if deadline.hasExpired():
                raise TimeoutError(f"it did not come within {SECONDS} seconds")

    def take(self, stage: EveryWindow, state: str, things: tuple[Shown, ...]) -> None:
        """Write the pictures of `things`, or of those of them that were asked for."""
        for one in things:
            if self.wanted and one.name not in self.wanted:
                continue
            name = f"{one.name}-{state}"
            try:
                self._take_one(stage, one, name)
            except Exception as err:  # noqa: BLE001  a page that is broken must not hide the others
                self.failed.append(f"{name}-{self.language}: {type(err).__name__}: {err}")
                print(f"not made: {self.failed[-1]}", file=sys.stderr, flush=True)
        stage.clear()

    def _take_one(self, stage: EveryWindow, one: Shown, name: str) -> None:
        window = stage.window
        window.resize(*SIZES["1280x800"])
        shown = stage.open(one).window()
        sizes = SIZES if shown is window else {OWN: None}
        # A palette takes longer to put on than a picture to make: begin with the one that is on.
        for palette in sorted(PALETTES, key=lambda name: name != self._palette):
            if palette != self._palette:
                put_on(self.application, scheme_for(palette))
                self._palette = palette
            for size, pixels in sizes.items():
                if pixels is not None:
                    window.resize(*pixels)
                still = self._settled(shown, stage)
                path = self.folder / f"{name}-{size}-{palette}-{self.language}.png"
                if not still.save(str(path), "PNG", FAST):  # type: ignore[call-overload]
                    raise OSError(f"{path} cannot be written")
                self.made += 1

    def _settled(self, shown: QWidget, stage: EveryWindow) -> QImage:
        """Return what a window looks like once nothing about it changes any more."""
        deadline = QDeadlineTimer(SETTLE_MS)
        before, now = QImage(), shown.grab().toImage()
        while not deadline.hasExpired() and (before != now or not _is_drawn(stage.window)):
            pause = QDeadlineTimer(STILL_MS)
            while not pause.hasExpired():
                self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            before, now = now, shown.grab().toImage()
        return now


def _is_drawn(window: MainWindow) -> bool:
    """Tell whether every photo in sight has its thumbnail."""
    if not window.page.isVisible():
        return True
    photos, known = window.library.photos, window.thumbnails
    ids = [photos.id_at(place) for place in window.page.view.places_in_sight()]
    return all(number is not None and known.get(number) is not None for number in ids)


@contextmanager
def _window_on(studio: Studio, app: App, *, pretend: bool) -> Iterator[MainWindow]:
    left_in_the_library(app.home)
    window = MainWindow(app, Bridge(app), pretend=pretend)
    try:
        window.resize(*SIZES["1280x800"])
        window.show()
        studio.wait_until(lambda: window.library.counts is not None)
        studio.wait_until(lambda: window.requests.known.is_known)
        studio.wait_until(lambda: not pretend or window.flickr.state is not None)
        yield window
    finally:
        window.bridge.close()
        # At once: what it still wants to know, nobody answers any more.
        delete(window)


def take_empty(studio: Studio, home: Path) -> None:
    """Write the pictures of homes in which there is next to nothing; `home` is an empty folder."""
    # Keys in memory: the pictures are not to show what the system's keyring holds.
    with App(home / "home", environ={}, secrets=MemoryStore()) as app:
        with _window_on(studio, app, pretend=False) as window:
            studio.take(BareWindow(window, app, studio.wait_until), EMPTY, NO_SOURCE)
        if studio.wanted and not studio.wanted & {one.name for one in NOTHING_FOUND}:
            return
        photos = home / "Photos"
        photos.mkdir()
        for n in range(3):
            (photos / f"meadow-{n}.jpg").write_bytes(picture(size=(320 + n, 240)))
        app.add_folder(photos)
        app.start_scan().result()
        with _window_on(studio, app, pretend=False) as window:
            studio.take(BareWindow(window, app, studio.wait_until), EMPTY, NOTHING_FOUND)


def _take_full(studio: Studio) -> None:
    with Demo(PHOTOS) as demo:
        scan(demo)
        with demo.open() as app:
            filled = fill(demo, app)
            with _window_on(studio, app, pretend=True) as window:
                stage = EveryWindow(window, filled, studio.wait_until)
                studio.take(stage, FULL, (*PAGES, *DIALOGS, *MENUS))


def take_every(
    application: QApplication, folder: Path, language: str, wanted: frozenset[str] = frozenset()
) -> Studio:
    """
    Write what everything looks like in one language into a folder; return what was made.

    `wanted` are names of the register, all if there are none. What could not be
    shown is told on stderr and kept in `failed`; the others are made all the same.
    """
    names = frozenset(one.name for one in EVERY)
    if unknown := wanted - names:
        raise ValueError(f"there is no {', '.join(sorted(unknown))} in tests/ui/every_window.py")
    if language not in LANGUAGES:
        raise ValueError(f"the window does not speak {language}")
    speak(application, language)
    application.setCursorFlashTime(0)
    folder.mkdir(parents=True, exist_ok=True)
    studio = Studio(application, folder, language, wanted)
    homes = Path(tempfile.mkdtemp(prefix="pictures-"))
    before, tempfile.tempdir = tempfile.tempdir, str(homes)
    try:
        if not wanted or wanted & {one.name for one in (*NO_SOURCE, *NOTHING_FOUND)}:
            take_empty(studio, homes)
        _take_full(studio)
    finally:
        tempfile.tempdir = before
        shutil.rmtree(homes, ignore_errors=True)
    return studio
