"""
The library at a million photos: `python -m tests.benchmarks.million [--photos N] [--keep DIR]`.

Fills a catalog by the catalog's own writers, then measures in a process of its own what a
photographer waits for: opening, filters, orders, menus with counts, frames while scrolling with
thumbnails arriving, memory. Beside each stands the least that could be done in the same run: for
the window a bare QTableView over the same rows, for questions one reading of a bare table of the
same facts. With --keep DIR the filled catalog stays there, and is found there by the next run.
"""

import argparse
import json
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from scanner.app import App
from scanner.catalog import Catalog
from scanner.catalog.listing import Listing
from scanner.domain.exposure import Reason, Rules
from scanner.domain.listing import DateRange, Order, PhotoFilter, PhotoRow
from scanner.domain.photo import PhotoId, Visibility
from scanner.reference import datasets, license_table
from tests.benchmarks.million_photos import fill

T = TypeVar("T")

EVERYTHING = PhotoFilter()
FRAMES = 400
PAGE = 200
WINDOW = (1280, 860)


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return milliseconds and what `work` gave."""
    start = time.perf_counter()
    given = work()
    return (time.perf_counter() - start) * 1000, given


def median_of(work: Callable[[], object], times: int = 3) -> float:
    """Return the median of some runs, in milliseconds."""
    return statistics.median(timed(work)[0] for _ in range(times))


def memory_mb() -> float:
    """Return the most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# -- questions


FILTERS: dict[str, PhotoFilter] = {
    "everything": EVERYTHING,
    "license (a fifth)": PhotoFilter(licenses=frozenset({"cc-by-2.0"})),
    "permissive (two fifths)": PhotoFilter(permissive="any-cc-or-public-domain"),
    "faces (a tenth)": PhotoFilter(faces=True),
    "no faces (nine tenths)": PhotoFilter(faces=False),
    "severity 1 and up": PhotoFilter(severity=1),
    "a reason": PhotoFilter(reasons=frozenset({Reason.GEOTAGGED})),
    "in a dataset": PhotoFilter(datasets=frozenset({"megaface"})),
    "taken in a year": PhotoFilter(taken=DateRange(date(2015, 1, 1), date(2015, 12, 31))),
    "taken in some days": PhotoFilter(taken=DateRange(date(2015, 3, 5), date(2015, 4, 2))),
    "combined": PhotoFilter(
        faces=True, licenses=frozenset({"cc-by-2.0"}), visibilities=frozenset({Visibility.PUBLIC})
    ),
    "text: swans 4711 (few)": PhotoFilter(text="swans 4711"),
    "text: swans (a twelfth)": PhotoFilter(text="swans"),
    "text: aber (a tenth)": PhotoFilter(text="aber"),
    "text: street (a third)": PhotoFilter(text="street"),
    "text: img_ (a quarter)": PhotoFilter(text="img_"),
    "text: 東京 (two signs)": PhotoFilter(text="東京"),
    "text: not there": PhotoFilter(text="zzzyx"),
    "text and faces": PhotoFilter(text="wedding", faces=True),
}


def measure_questions(home: Path) -> None:
    """Print what each filter, order and count costs, beside one reading of a bare table."""
    bare = _bare_ms(home)
    print(f"one reading of a bare table of the same facts   {bare:7.0f} ms = 1.0")
    catalog = Catalog(home / "catalog.sqlite", Rules(license_table(), datasets=datasets()))
    listing = catalog.listing
    first, _ = timed(lambda: listing.find(EVERYTHING))
    print(f"first find() of everything                      {first:7.0f} ms  {first / bare:5.1f}")
    first, _ = timed(lambda: listing.find(PhotoFilter(text="first search")))
    print(f"first search (may index an updated catalog)     {first:7.0f} ms  {first / bare:5.1f}")
    print("filter: to the first page of rows (at most 300 ms), to all ids, to all counts of menus")
    for name, wanted in FILTERS.items():
        found = len(listing.find(wanted))
        page = median_of(lambda wanted=wanted: _first_page(listing, wanted))  # type: ignore[misc]
        whole = median_of(lambda wanted=wanted: listing.find(wanted))  # type: ignore[misc]
        counts = median_of(lambda wanted=wanted: listing.facets(wanted), 1)  # type: ignore[misc]
        took = (("page", page), ("list", whole), ("counts", counts))
        words = "   ".join(f"{what} {ms:6.0f} ms {ms / bare:5.1f}" for what, ms in took)
        print(f"  {name:27} {found:9,}  {words}")
    print("order: of everything, to the first page (at most 300 ms), to all ids; the first time")
    for order in Order:
        page, _ = timed(lambda order=order: _first_page(listing, EVERYTHING, order))  # type: ignore[misc]
        whole, _ = timed(lambda order=order: listing.find(EVERYTHING, order))  # type: ignore[misc]
        print(f"  {order:27} {page:6.0f} ms {page / bare:5.1f}   list {whole:6.0f} ms")
    print(f"memory of this process, at most {memory_mb():.0f} MB")
    catalog.close()


def _first_page(
    listing: Listing, wanted: PhotoFilter, order: Order = Order.EXPOSED
) -> list[PhotoRow]:
    """Return the rows that a window shows first."""
    first = listing.first(wanted, order, photos=PAGE)
    return listing.rows(listing.find(wanted, order)[:PAGE] if first is None else first)


def _bare_ms(home: Path) -> float:
    """Return milliseconds for the ids of a quarter of a bare table of what lists filter by."""
    path = home / "bare.sqlite"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.execute("ATTACH ? AS catalog", (str(home / "catalog.sqlite"),))
    db.execute(
        "CREATE TABLE bare AS SELECT p.id, license, visibility, taken, geotagged, severity, "
        "reasons, faces FROM catalog.photo p JOIN catalog.exposure e ON e.photo = p.id"
    )
    db.commit()
    db.execute("DETACH catalog")
    ms = median_of(lambda: db.execute("SELECT id FROM bare WHERE geotagged = 1").fetchall(), 5)
    db.close()
    path.unlink()
    return ms


# -- windows


class Drawn(App):
    """App whose pictures are all one JPEG, which comes from another thread as real ones do."""

    picture_bytes = b""

    def thumbnail(self, photo: PhotoId) -> "Future[bytes]":
        return self._showing.submit(lambda: self.picture_bytes)


def measure_window(home: Path) -> dict[str, float]:
    """Return how long the window takes to show its first page, and frames while scrolling."""
    # As at a first start: on the overview, which is counted meanwhile.
    (home / "window.ini").unlink(missing_ok=True)
    started = time.perf_counter()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop

    from ui.application import make_application
    from ui.bridge import Bridge
    from ui.main_window import MainWindow

    application = make_application()
    Drawn.picture_bytes = _jpeg()
    app = Drawn(home)
    window = MainWindow(app, Bridge(app))
    window.resize(*WINDOW)
    window.show()
    grid = window.page.grid
    # Asleep between events, as a window is: a loop that spins would keep the threads waiting.
    asleep = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not (grid.isVisible() and len(window.library.photos)):
        application.processEvents(asleep)
        if len(window.library.photos) and not grid.isVisible():
            # The window may open on another page; the list stands behind it.
            window.show_library()
    grid.grab()
    figures = {"open_ms": (time.perf_counter() - started) * 1000}
    while window.library.counts is None:
        application.processEvents(asleep)
    figures["counts_ms"] = (time.perf_counter() - started) * 1000
    figures |= _filtered(lambda: application.processEvents(asleep), window)
    figures |= _sorted(lambda: application.processEvents(asleep), window)
    bar = grid.verticalScrollBar()
    figures |= _scrolled(application, bar, grid.viewport())
    figures["peak_mb"] = memory_mb()
    window.bridge.close()
    window.close()
    app.close()
    return figures


def _filtered(wait: Callable[[], object], window: Any) -> dict[str, float]:
    """Return how long the window takes to show the first page of a filter, and of none again."""
    figures = {}
    for name, wanted in (
        ("filter_ms", PhotoFilter(faces=True)),
        ("filter_wide_ms", PhotoFilter(faces=False)),
        ("search_ms", PhotoFilter(text="swans")),
        ("facet_license_ms", PhotoFilter(licenses=frozenset({"cc-by-2.0"}))),
        ("facet_year_ms", PhotoFilter(taken=DateRange(date(2015, 1, 1), date(2015, 12, 31)))),
        ("facet_dataset_ms", PhotoFilter(datasets=frozenset({"megaface"}))),
        ("all_again_ms", EVERYTHING),
    ):
        shown = window.library.photos.ids
        start = time.perf_counter()
        window.library.filters.set(wanted)
        while window.library.photos.ids is shown:
            wait()
        window.page.grid.grab()
        figures[name] = (time.perf_counter() - start) * 1000
        while window.library.is_loading or not window.library._counting.done():
            wait()
    return figures


def _sorted(wait: Callable[[], object], window: Any) -> dict[str, float]:
    """Return how long the window takes to show the first page of all in another order."""
    figures = {}
    for name, order in (("sort_newest_ms", Order.NEWEST), ("sort_title_ms", Order.TITLE)):
        shown = window.library.photos.ids
        start = time.perf_counter()
        window.library.sort(order)
        while window.library.photos.ids is shown:
            wait()
        window.page.grid.grab()
        figures[name] = (time.perf_counter() - start) * 1000
        while window.library.is_loading:
            wait()
    return figures


def _scrolled(application: Any, bar: Any, viewport: Any) -> dict[str, float]:
    """Scroll by steps and by leaps; return how long frames took, in milliseconds."""
    frames = []
    height = viewport.height()
    for frame in range(FRAMES):
        start = time.perf_counter()
        # Mostly as a wheel does, and every twentieth to somewhere else.
        leap = bar.maximum() * (frame * 7919 % FRAMES) // FRAMES
        bar.setValue(leap if frame % 20 == 0 else bar.value() + height // 4)
        viewport.repaint()
        application.processEvents()
        frames.append((time.perf_counter() - start) * 1000)
        # What is left of a sixtieth of a second is for pictures to come.
        while (time.perf_counter() - start) * 1000 < 16:
            application.processEvents()
            time.sleep(0.0005)
    frames.sort()
    return {
        "frame_p50_ms": frames[len(frames) // 2],
        "frame_p95_ms": frames[len(frames) * 95 // 100],
        "frame_worst_ms": frames[-1],
        "frames_within_33": 100 * sum(ms <= 33 for ms in frames) / len(frames),
    }


def measure_bare(home: Path) -> dict[str, float]:
    """Return the same of a QTableView that shows titles of the same rows, and nothing else."""
    started = time.perf_counter()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtWidgets import QApplication, QTableView

    application = QApplication([])
    db = sqlite3.connect(home / "catalog.sqlite")
    ids = array("q", (row[0] for row in db.execute("SELECT id FROM photo")))
    columns, page = 7, PAGE

    kept: dict[int, list[str]] = {}

    class Titles(QAbstractTableModel):
        def rowCount(self, parent: Any = None) -> int:  # noqa: N802 - Qt calls it
            return (len(ids) + columns - 1) // columns

        def columnCount(self, parent: Any = None) -> int:  # noqa: N802 - Qt calls it
            return columns

        def data(self, index: Any, role: int = 0) -> Any:
            if role != Qt.ItemDataRole.DisplayRole:
                return None
            number, place = divmod(index.row() * columns + index.column(), page)
            if number not in kept:
                if len(kept) > 32:
                    kept.clear()
                wanted = json.dumps(list(ids[number * page : (number + 1) * page]))
                sql = "SELECT title FROM photo WHERE id IN (SELECT value FROM json_each(?))"
                kept[number] = [row[0] for row in db.execute(sql, (wanted,))]
            titles = kept[number]
            return titles[place] if place < len(titles) else None

    view = QTableView()
    model = Titles()
    view.setModel(model)
    view.verticalHeader().setDefaultSectionSize(180)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(*WINDOW)
    view.show()
    view.grab()
    figures = {"open_ms": (time.perf_counter() - started) * 1000}
    figures |= _scrolled(application, view.verticalScrollBar(), view.viewport())
    figures["peak_mb"] = memory_mb()
    db.close()
    return figures


def _jpeg() -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    image = QImage(256, 192, QImage.Format.Format_RGB32)
    for y in range(192):
        for x in range(256):
            image.setPixel(x, y, (x * y * 2654435761) & 0xFFFFFF)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)
    return bytes(buffer.data().data())


def print_window(figures: dict[str, float], bare: dict[str, float]) -> None:
    """Print what the window took, what is promised, and the ratio to the bare table."""
    to_page = ("filter", "search", "facet", "all_again", "sort")
    promised = {"open_ms": 1500, "frame_p95_ms": 33, "peak_mb": 350}
    promised |= {name: 300 for name in figures if name.startswith(to_page)}
    load = os.getloadavg()[0]
    print(f"the window, imports included; beside it a bare QTableView over the same rows: {load=}")
    for name, value in figures.items():
        beside = f"{bare[name]:8.1f}  {value / bare[name]:5.1f}" if bare.get(name) else ""
        most = f"at most {promised[name]}" if name in promised else ""
        most = "at least 95" if name == "frames_within_33" else most
        print(f"  {name:18} {value:8.1f}  {most:14} {beside}")


def main(photos: int, keep: Path | None, only: Sequence[str]) -> None:
    """Fill a catalog if there is none yet, and print every figure."""
    with tempfile.TemporaryDirectory() as folder:
        home = keep or Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        if not (home / "filled").exists():
            took, _ = timed(lambda: fill(home, photos))
            (home / "filled").touch()
            print(f"{photos:,} photos written, {took / photos:.2f} ms a photo")
        print(f"catalog of {(home / 'catalog.sqlite').stat().st_size / 1e6:,.0f} MB")
        for part in only:
            ask = [sys.executable, "-m", "tests.benchmarks.million", "--part", part]
            if part == "questions":
                subprocess.run([*ask, "--keep", str(home)], check=True)
                continue
            given = [
                json.loads(
                    subprocess.run(
                        [*ask[:-1], one, "--keep", str(home)], check=True, stdout=subprocess.PIPE
                    ).stdout.splitlines()[-1]
                )
                for one in ("window", "bare")
            ]
            print_window(*given)


PARTS: dict[str, Callable[[Path], Any]] = {
    "questions": measure_questions,
    "window": measure_window,
    "bare": measure_bare,
}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path, help="where the catalog is kept, and looked for")
    parser.add_argument("--only", choices=["questions", "window"], action="append")
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.part:
        measured = PARTS[asked.part](asked.keep)
        if measured is not None:
            print(json.dumps(measured))
    else:
        main(asked.photos, asked.keep, asked.only or ["questions", "window"])
