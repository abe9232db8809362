"""
What an EXIF block says: moment, camera, orientation, whose it is, whether a place is in it.

ExifRead does the reading. It raises whatever Python raises on a broken block,
and a block made for it keeps it busy for hours; so it is given a view of the
block that ends after a number of reads, and only the first directory with
what hangs on it: no thumbnail, no maker notes, no further pages.
"""

import logging
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any, BinaryIO, Protocol, cast

import exifread
from exifread.core.exceptions import ExifError

from scanner.errors import BadData
from scanner.folders.stretch import Stretch
from scanner.folders.tiff import Directory, first_directory

VIEW_READS = 50_000
"""Reads that ExifRead may take; a camera's block needs some hundreds."""

VIEW_SIZE = 64 << 10
"""Bytes of one read; longer texts are cut."""

FIRST_YEAR, LAST_YEAR = 1826, 2100
"""Photos were taken from 1826 on; outside of these years a clock was not set."""

_MOMENT = re.compile(
    r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?"
)
_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    ExifError,
)
"""What ExifRead raises, or may, on broken blocks; an OSError is the file's, not the block's."""

# A broken photo is that photo's own matter: it is said there, not on the terminal.
logging.getLogger("exifread").disabled = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Exif:
    """What a block says; None or empty where it says nothing."""

    taken: datetime | None = None
    digitized: datetime | None = None
    make: str = ""
    model: str = ""
    orientation: int = 1
    located: bool = False
    copyright: str = ""
    creator: str = ""


class _Tag(Protocol):
    values: Any


def read_exif(block: Stretch) -> Exif:
    """Return what a TIFF structure with EXIF in it says; raises BadData if it cannot be read."""
    directory = first_directory(block)
    view = _View(block, _patches(directory))
    try:
        tags = exifread.process_file(cast(BinaryIO, view), details=False, extract_thumbnail=False)
        return _exif(tags)
    except _FAULTS as err:
        raise BadData(f"The EXIF block is broken: {type(err).__name__} while reading it.") from err


def has_place(directory_of_gps: Stretch) -> bool:
    """Tell whether a GPS directory that stands alone (CR3) holds a latitude and a longitude."""
    entries = first_directory(directory_of_gps).entries
    return all(tag in entries and entries[tag].count for tag in (2, 4))


def moment_of(text: str) -> datetime | None:
    """
    Return the camera's clock from EXIF's or XMP's writing of it, None if that is no moment.

    A zone behind it is left out: the clock on the wall is what is meant.

    >>> moment_of("2019:05:04 10:11:12"), moment_of("2019-05-04T10:11:12.50+02:00")
    (datetime.datetime(2019, 5, 4, 10, 11, 12), datetime.datetime(2019, 5, 4, 10, 11, 12))
    >>> moment_of("0000:00:00 00:00:00")
    """
    found = _MOMENT.match(text)
    if not found or not text.isascii():
        return None
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        moment = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    return moment if FIRST_YEAR <= moment.year <= LAST_YEAR else None


def _exif(tags: Mapping[str, _Tag]) -> Exif:
    def text(*names: str) -> str:
        return next((found for name in names if (found := _text(tags.get(name)))), "")

    # In CR3 the exposure directory stands alone, and ExifRead calls any first one "Image".
    orientation = tags.get("Image Orientation")
    turned = orientation.values[0] if orientation is not None and orientation.values else 1
    return Exif(
        taken=moment_of(text("EXIF DateTimeOriginal", "Image DateTimeOriginal")),
        digitized=moment_of(text("EXIF DateTimeDigitized", "Image DateTimeDigitized"))
        or moment_of(text("Image DateTime")),
        make=text("Image Make"),
        model=text("Image Model"),
        orientation=turned if turned in range(1, 9) else 1,
        located=all(_is_number(tags.get(f"GPS GPS{name}")) for name in ("Latitude", "Longitude")),
        copyright=text("Image Copyright"),
        creator=text("Image Artist"),
    )


def _text(tag: _Tag | None) -> str:
    """Return a tag's text, "" if it has none; ExifRead gives bytes where it is no UTF-8."""
    values = tag.values if tag is not None else ""
    if isinstance(values, bytes):
        values = values.decode("cp1252", "replace")
    return values.strip() if isinstance(values, str) else ""


def _is_number(tag: _Tag | None) -> bool:
    """Tell whether a coordinate holds a number; cameras without a fix write 0/0."""
    values = tag.values if tag is not None else ()
    if isinstance(values, str | bytes):
        return bool(values.strip())
    return any(not isinstance(value, Fraction) or value.denominator for value in values)


def _patches(directory: Directory) -> dict[int, bytes]:
    """Return what ExifRead is to see otherwise: RAW as TIFF, and no second directory."""
    if directory.big:
        raise BadData("EXIF in a BigTIFF file cannot be read.")
    magic = b"*\0" if directory.order == "little" else b"\0*"
    return {2: magic, directory.next_at: b"\0\0\0\0"}


class _View:
    """A stretch as ExifRead wants to see it: a file, which ends when too much of it was read."""

    def __init__(self, block: Stretch, patches: Mapping[int, bytes]) -> None:
        self._block = block
        self._patches = patches
        self._at = 0
        self._left = VIEW_READS
        # ExifRead reads number by number, and cameras put all of them near the start.
        self._head = self._patched(0, block.some(0, VIEW_SIZE))

    def seek(self, offset: int, whence: int = 0) -> int:
        base = {0: 0, 1: self._at, 2: self._block.length}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, size: int = -1) -> bytes:
        self._left -= 1
        if self._left < 0:
            return b""
        size = VIEW_SIZE if size < 0 else min(size, VIEW_SIZE)
        end = self._at + size
        if end <= len(self._head):
            data = self._head[self._at : end]
        else:
            data = self._patched(self._at, self._block.some(self._at, size))
        self._at += len(data)
        return data

    def _patched(self, at: int, data: bytes) -> bytes:
        for place, patch in self._patches.items():
            begin = place - at
            if -len(patch) < begin < len(data):
                low, high = max(begin, 0), min(begin + len(patch), len(data))
                data = data[:low] + patch[low - begin : high - begin] + data[high:]
        return data
