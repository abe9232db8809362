"""
What a picture of 100 megapixels costs the window when it is looked at at full size.

    PYTHONPATH=. python tests/benchmarks/full_size.py

Makes a JPEG of 12,000 x 8,400 pixels, opens it through the front door in a
view as large as a screen of 2560 x 1440, zooms to 100 %, walks all over it,
and prints the memory of the window's process and how long each step took.
Fails if the process grew by more than BUDGET_MB.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import simplejpeg
from PySide6.QtWidgets import QApplication

from scanner.app import App
from ui.bridge import Bridge
from ui.widgets.photo_view import PhotoView

WIDE, HIGH = 12_000, 8_400
SCREEN = 2560, 1440
BUDGET_MB = 200


def rss_mb() -> float:
    """Return the memory that this process has now, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def write_picture(path: Path) -> None:
    """Write a JPEG of 100 megapixels, in another process: what it takes is none of ours."""
    child = os.fork()
    if child == 0:
        y, x = np.mgrid[0:HIGH, 0:WIDE].astype(np.uint16)
        layers = [(x // 40) % 256, (y // 30) % 256, ((x + y) // 64) % 256]
        pixels = np.ascontiguousarray(np.dstack(layers), np.uint8)
        path.write_bytes(simplejpeg.encode_jpeg(pixels, quality=90))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        sys.exit("the picture could not be made")


def wait_for(met: Callable[[], object], seconds: float = 120) -> float:
    """Run Qt's events until something is so; return how many seconds that took."""
    began = time.perf_counter()
    while not met():
        QApplication.processEvents()
        time.sleep(0.002)
        if time.perf_counter() - began > seconds:
            sys.exit("it took too long")
    return time.perf_counter() - began


def main() -> None:
    """Look at it, and print what it took."""
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        photos = Path(folder) / "photos"
        photos.mkdir()
        write_picture(photos / "large.jpg")
        print(f"{WIDE} x {HIGH} pixels, {(photos / 'large.jpg').stat().st_size / 1e6:.1f} MB")
        with App(Path(folder) / "home") as app:
            app.add_folder(photos)
            app.start_scan(detect=False).result(120)
            bridge = Bridge(app)
            view = PhotoView(app, bridge)
            view.resize(*SCREEN)
            view.show()
            qt.processEvents()
            before = rss_mb()
            view.show_photo(app.photo_of_key("large.jpg"))
            took = wait_for(lambda: view.has_picture)
            print(f"first picture after {took:.2f} s, {rss_mb() - before:+.0f} MB")
            wait_for(lambda: not view._resting.isActive())
            view.show_actual()
            took = wait_for(lambda: view.full.is_complete)
            view.grab()
            print(f"100 % after {took:.2f} s, {rss_mb() - before:+.0f} MB")
            worst = slowest = 0.0
            for row in range(0, 8):
                for column in range(0, 8):
                    target = view.viewport
                    photo = target.photo
                    dx = (column / 7 - target.x) * photo.width()
                    dy = (row / 7 - target.y) * photo.height()
                    view._look_at(target.panned(-dx, -dy))
                    slowest = max(slowest, wait_for(lambda: view.full.is_complete))
                    view.grab()
                    worst = max(worst, rss_mb() - before)
            held = view.full.bytes_held / 1e6
            print(
                f"64 places, the slowest {slowest:.2f} s, at most {worst:+.0f} MB, kept {held:.0f}"
            )
            for words, zoom in (("800 %", 8.0), ("50 %", 0.5), ("35 %", 0.35)):
                view._look_at(view.viewport.at_zoom(view.viewport.actual * zoom, view._middle()))
                wait_for(lambda: not view._resting.isActive())
                took = wait_for(lambda: view.full.is_complete)
                view.grab()
                worst = max(worst, rss_mb() - before)
                print(f"{words} after {took:.2f} s, {rss_mb() - before:+.0f} MB")
            view.show_photo(None)
            bridge.close()
        print(f"the window's process: {before:.0f} MB before, at most {worst:+.0f} MB")
        print(f"budget: {BUDGET_MB} MB; the picture alone would be {WIDE * HIGH * 4 / 1e6:.0f} MB")
        if worst > BUDGET_MB:
            sys.exit("more than the budget")


if __name__ == "__main__":
    main()
