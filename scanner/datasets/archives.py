"""
Files inside zip and tar archives: found where they lie, and read in chunks, never unpacked to disk.

Names in an archive are somebody else's: they are shown, and open nothing. A tar that is itself
compressed can only be read from its start, file after file; it is to be unpacked first.

Sources: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT and
https://www.gnu.org/software/tar/manual/html_node/Standard.html
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scanner.datasets.files import CHUNK
from scanner.datasets.unpack import BLOCK, Limits
from scanner.errors import BadData

_LONGEST_NAME = 200
_LONGEST_DIRECTORY = 12 << 20
"""Bytes; a zip of 118,000 pictures says with so many what it holds, one of lists with few."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_LOCAL = 30
_STORED, _DEFLATED = 0, 8
_ENCRYPTED = 1
_LINK = 0o120000

_RECORD = 512
_REGULAR = (b"0", b"\0", b"7")
_PAX, _SPARSE = b"x", b"S"
_LONGEST_PAX = 1 << 20
_PAX_SIZE = re.compile(rb"(?:^|\n)[0-9]+ size=([0-9]{1,18})\n")


@dataclass(frozen=True, slots=True)
class Inside:
    """
    A file inside an archive.

    `at` is where its bytes begin, in a zip its header before them; `size` is how many bytes it
    takes there, and `plain` how many it has. `crc` is their checksum, None in a tar.
    """

    name: str
    at: int
    size: int
    plain: int
    deflated: bool = False
    crc: int | None = None

    def stored(self, file: io.FileIO, name: str) -> Iterator[bytes]:
        """Yield the bytes that it takes in the archive; `name` is what it is called in errors."""
        try:
            file.seek(self.at)
            if self.crc is not None:
                header = file.read(_LOCAL)
                if len(header) < _LOCAL or not header.startswith(_ZIP[0]):
                    raise BadData(f"{name} is damaged: it is not where the archive says.")
                skipped = (header[26:28], header[28:30])  # how long its name and notes are
                file.seek(sum(int.from_bytes(n, "little") for n in skipped), io.SEEK_CUR)
            left = self.size
            while left:
                chunk = file.read(min(CHUNK, left))
                if not chunk:
                    raise BadData(f"{name} is cut off: its archive ends before it does.")
                left -= len(chunk)
                yield chunk
        except OSError as err:
            raise BadData(f"{name} cannot be read on: {err.strerror}.") from err

    def unpacked(self, stored: Iterable[bytes], name: str) -> Iterator[bytes]:
        """Yield the file's own bytes; raises BadData if they are not what the archive says."""
        given = crc = 0
        for block in _inflated(stored, name) if self.deflated else stored:
            given += len(block)
            crc = zlib.crc32(block, crc) if self.crc is not None else 0
            if given > self.plain:
                break
            yield block
        if given != self.plain or (self.crc is not None and crc != self.crc):
            raise BadData(f"{name} is damaged: it is not what its archive says of it.")


def files_inside(file: io.FileIO, name: str, limits: Limits) -> list[Inside] | None:
    """
    Return the files inside an archive, in the order of their names; None for what is no archive.

    Hidden ones, folders and links are left out. Raises BadData for an archive that is damaged,
    encrypted, or a bomb.
    """
    start = file.read(_RECORD)
    if start.startswith(_ZIP):
        found = list(_in_zip(file, name, limits))
    elif is_tar(start):
        found = list(_in_tar(file, name, limits))
    else:
        return None
    plain = sum(each.plain for each in found)
    size = file.seek(0, io.SEEK_END)
    if plain > limits.free_bytes and plain > size * limits.ratio:
        raise BadData(f"{name} is not read: it would become {plain:,} bytes, as no list does.")
    return sorted(found, key=lambda each: each.name.split("/"))


def is_tar(start: bytes) -> bool:
    """Tell whether these bytes begin a tar archive."""
    if len(start) < _RECORD or start[257:262] != b"ustar":
        return False
    said = _octal(start[148:156])
    return said == sum(start[:148]) + 8 * ord(" ") + sum(start[156:_RECORD])


def _in_zip(file: io.FileIO, name: str, limits: Limits) -> Iterator[Inside]:
    try:
        with zipfile.ZipFile(_Directory(file.fileno(), closefd=False)) as archive:
            infos = archive.infolist()
    except BadData as err:
        raise BadData(f"{name} is not read: {err}.") from err
    # What zipfile raises for damage besides its own: an offset, a version or a name it cannot take.
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, OverflowError) as err:
        raise BadData(f"{name} is damaged, or no whole zip archive. Get the file again.") from err
    if len(infos) > limits.files:
        raise _too_many(name, limits)
    names = {info.filename for info in infos}
    if "[Content_Types].xml" in names:
        raise BadData(f"{name} is an office document. Save its table as CSV.")
    if any(each.endswith("/data.pkl") for each in names):
        raise BadData(
            f"{name} cannot be checked: it holds objects of PyTorch and no addresses, as "
            "LAION-Face's, which are numbers of rows in LAION-400M."
        )
    for info in infos:
        shown = _shown(info.filename)
        if info.is_dir() or _hidden(shown) or info.external_attr >> 16 & 0o170000 == _LINK:
            continue
        if info.flag_bits & _ENCRYPTED:
            raise BadData(f"{name} is encrypted. Unpack it first.")
        if info.compress_type not in (_STORED, _DEFLATED):
            raise BadData(f"{name} is packed in an unusual way. Unpack it first.")
        deflated = info.compress_type == _DEFLATED
        yield Inside(
            shown, info.header_offset, info.compress_size, info.file_size, deflated, info.CRC
        )


class _Directory(io.FileIO):
    """An archive as `zipfile` reads it, but for a directory that would fill the memory."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read bytes of the archive; raises BadData for more than a list's directory has."""
        if size is not None and size > _LONGEST_DIRECTORY:
            raise BadData("it holds more files than a list does")
        return super().read(-1 if size is None else size)


def _in_tar(file: io.FileIO, name: str, limits: Limits) -> Iterator[Inside]:
    end = file.seek(0, io.SEEK_END)
    at = 0
    longer: int | None = None  # what an extended header says of the next file's size
    for _ in range(4 * limits.files):
        file.seek(at)
        header = file.read(_RECORD)
        if not header.strip(b"\0"):
            return
        if not is_tar(header):
            raise BadData(f"{name} is damaged: at byte {at:,} no file of a tar archive begins.")
        kind, size = header[156:157], _octal(header[124:136])
        if kind in _REGULAR and longer is not None:
            size = longer
        data = at + _RECORD
        if size is None or data + size > end:
            raise BadData(f"{name} is cut off: at byte {at:,} begins a file that is not whole.")
        if kind == _SPARSE:
            raise BadData(f"{name} is packed in an unusual way. Unpack it first.")
        if kind == _PAX:
            if size > _LONGEST_PAX:
                raise BadData(f"{name} is damaged: near byte {at:,} a header has no end.")
            said = _PAX_SIZE.search(file.read(size))
            longer = int(said[1]) if said else None
        elif kind in _REGULAR:
            longer = None
            folder, own = header[345:500], header[:100]
            parts = (part.partition(b"\0")[0].decode("utf-8", "replace") for part in (folder, own))
            shown = _shown("/".join(filter(None, parts)))
            if not _hidden(shown) and not shown.endswith("/"):
                yield Inside(shown, data, size, size)
        at = data + -(-size // _RECORD) * _RECORD
    raise _too_many(name, limits)


def _octal(value: bytes) -> int | None:
    """Return a number as tar has it: octal digits, or bytes where it is too large for those."""
    if value[:1] == b"\x80":
        return int.from_bytes(value[1:], "big")
    digits = value.strip(b" \0")
    return int(digits or b"0", 8) if not digits.strip(b"01234567") else None


def _inflated(stored: Iterable[bytes], name: str) -> Iterator[bytes]:
    inner = zlib.decompressobj(wbits=-15)
    try:
        for chunk in stored:
            data = chunk
            while data and not inner.eof:
                if block := inner.decompress(data, BLOCK):
                    yield block
                data = inner.unconsumed_tail
        while block := inner.decompress(inner.unconsumed_tail, BLOCK):
            yield block
    except zlib.error as err:
        raise BadData(f"{name} is damaged: it is not what zip writes.") from err


def _hidden(name: str) -> bool:
    return any(part.startswith(".") and part != "." for part in name.split("/")) or (
        name.startswith("__MACOSX/")
    )


def _shown(name: str) -> str:
    """Return a name as it can be shown: no control characters, and no longer than a line."""
    return "".join(c if c.isprintable() else "?" for c in name[-_LONGEST_NAME:])


def _too_many(name: str, limits: Limits) -> BadData:
    return BadData(f"{name} holds more than {limits.files:,} files, as no list does.")
