"""
What writing rights fields into files costs, to a plain copy of the same files.

`python -m tests.benchmarks.rights [--files N] [--megabytes M]`. The baseline copies
each file, brings the copy to the disk and renames it over the file; then the same files are looked
at and written by FileChanger: embedded, in sidecars, and taken back.
"""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from scanner.domain.change import Kept
from tests.rights_files import WISH, a_changer, change, keep_on, large_jpeg, seen, undo_of


def copied(photo: Path) -> None:
    """Replace a file by a copy that is on the disk."""
    copy = photo.with_suffix(".tmp")
    shutil.copyfile(photo, copy)
    with copy.open("rb") as file:
        os.fsync(file.fileno())
    copy.replace(photo)


def timed(work: Callable[[Path], object], photos: list[Path]) -> float:
    """Return milliseconds a file."""
    start = time.perf_counter()
    for photo in photos:
        work(photo)
    return (time.perf_counter() - start) / len(photos) * 1000


def measure(folder: Path, files: int, data: bytes) -> None:
    """Print the costs."""
    photos = [folder / f"{n}.jpg" for n in range(files)]
    for photo in photos:
        photo.write_bytes(data)
    plain = timed(copied, photos)
    print(f"copy, fsync, rename: {plain:.1f} ms a file, which is 1.0")
    for embed in (True, False):
        changer = a_changer(embed=embed)
        seen(changer, change(photos[0], **WISH))  # its workers run
        kept: dict[Path, Kept] = {}

        def write(photo: Path, changer=changer, kept=kept) -> None:  # type: ignore[no-untyped-def]
            wanted = change(photo, **WISH)
            was = seen(changer, wanted)
            wanted = replace(wanted, before=was.value)
            kept[photo] = Kept(was.keep, changer.write(wanted, was, keep_on))

        def back(photo: Path, changer=changer, kept=kept) -> None:  # type: ignore[no-untyped-def]
            made = change(photo, **dict.fromkeys(WISH, ""))
            made = replace(made, before=made.after, after=change(photo, **WISH).after)
            undone = undo_of(made, kept[photo])
            changer.write(undone, seen(changer, undone), keep_on)

        where = "embedded" if embed else "in a sidecar"
        for what, work in ((where, write), (f"{where}, undone", back)):
            took = timed(work, photos)
            print(f"{what:24} {took / plain:5.1f}   {took:6.1f} ms")
        changer.close()
    changed = [photo for photo in photos if photo.read_bytes() != data]
    print(f"{len(changed)} of {files} files are not as they were")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--megabytes", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=".") as place:
        measure(Path(place).absolute(), given.files, large_jpeg(given.megabytes))
