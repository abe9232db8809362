"""Changes of rights fields in files, as the engine makes them, and files to make them in."""

import os
import random
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from scanner.domain.change import Absent, Change, Kept, PlanId, Seen, kept_text
from scanner.domain.photo import PhotoId, SourceId
from scanner.domain.rights import rights_text
from scanner.folders.changer import FileChanger
from scanner.folders.exiftool import ExifTool, find_exiftool
from scanner.folders.reading import Job, read_photo
from scanner.reference import license_table
from tests.photo_files import picture

WISH = {
    "copyright": "© 2026 Zoë & Söhne <A>",
    "creator": "Zoë",
    "credit": "Agency",
    "usage_terms": "Ask me",
    "web_statement": "https://example.com/rights?a=1&b=2",
    "license_url": "https://creativecommons.org/licenses/by-nc/4.0/",
    "data_mining": "DMI-PROHIBITED-AIMLTRAINING",
}
"""Every field that can be wished for."""


def keep_on() -> None:
    """Stand in for a job that nobody asks to stop."""


def an_exiftool() -> ExifTool:
    """Return this machine's ExifTool; skips the test where there is none."""
    found = find_exiftool()
    if found is None:
        pytest.skip("ExifTool 12.15 or newer is not installed; ./test installs it where apt is")
    return found


def a_changer(*, embed: bool = False, exiftool: ExifTool | None = None) -> FileChanger:
    return FileChanger(embed=embed, licenses=license_table(), exiftool=exiftool)


def change(photo: Path | str, *, before: str = "", restores: str = "", **fields: str) -> Change:
    """Return the change of these fields of a photo."""
    return Change(
        plan=PlanId(1),
        n=1,
        photo=PhotoId(1),
        source=SourceId(1),
        subject=Path(photo).name,
        place=os.fspath(photo),
        before=before,
        after=rights_text(fields),
        restores=restores,
    )


def seen(changer: FileChanger, wanted: Change) -> Seen:
    """Look at a change's file, which is there."""
    (answer,) = changer.read([wanted], keep_on)
    assert isinstance(answer, Seen), answer
    return answer


def absent(changer: FileChanger, wanted: Change) -> Absent:
    (answer,) = changer.read([wanted], keep_on)
    assert isinstance(answer, Absent), answer
    return answer


def write(changer: FileChanger, photo: Path | str, **fields: str) -> tuple[Change, Kept]:
    """Look, write, look again; return the change and what it left for its undo."""
    wanted = change(photo, **fields)
    was = seen(changer, wanted)
    wanted = replace(wanted, before=was.value)
    receipt = changer.write(wanted, was, keep_on)
    assert seen(changer, wanted).value == wanted.after
    return wanted, Kept(was.keep, receipt)


def undo_of(made: Change, kept: Kept) -> Change:
    return replace(made, before=made.after, after=made.before, restores=kept_text(kept))


def undo(changer: FileChanger, made: Change, kept: Kept) -> tuple[Change, Kept]:
    """Take a change back; return that change and what it left for its own undo."""
    back = undo_of(made, kept)
    now = seen(changer, back)
    receipt = changer.write(back, now, keep_on)
    assert seen(changer, back).value == back.after
    return back, Kept(now.keep, receipt)


def stated(photo: Path | str, *sidecars: Path | str) -> dict[str, str]:
    """Return what a photo and its sidecars state, as a sync reads it."""
    found = read_photo(Job(0, os.fspath(photo), tuple(map(os.fspath, sidecars))))
    assert found is not None
    return asdict(found.rights)


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in Path(folder).iterdir())


def facts(path: Path) -> tuple[int, ...]:
    """Return what changes whenever a file does; when it was read last is not among it."""
    found = path.lstat()
    whose = (found.st_ino, found.st_mode, found.st_nlink, found.st_uid, found.st_gid)
    return (*whose, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def large_jpeg(megabytes: int) -> bytes:
    """Return a JPEG whose scan goes on for so many megabytes; it ends as any does."""
    plain = picture("JPEG")
    noise = random.Random(1).randbytes(1 << 20).replace(b"\xff", b"\0")  # no marker within
    return plain[:-2] + noise * megabytes + plain[-2:]
