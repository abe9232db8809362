"""
A zip's directory and members, read in place and distrusted throughout.

Nothing is written anywhere, and nothing of a member is unpacked until it is
asked for, with a cap on what comes out. The standard library's zipfile is not
used because it gives up a whole zip for one bad entry or a lost end, keeps
every entry in memory, and must read the directory again at each opening.

Understood: stored and deflated members, Zip64, names in UTF-8 and cp437,
bytes in front of the zip. Everything else is refused by name.

Source: APPNOTE.TXT 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
"""

import hashlib
import re
import stat
import struct
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import BinaryIO, NamedTuple

from scanner.errors import BadData

STORED, DEFLATED = 0, 8

END = struct.Struct("<4s4H2LH")
END64_LOCATOR = struct.Struct("<4sLQL")
END64 = struct.Struct("<4sQ2H2L4Q")
ENTRY = struct.Struct("<4s6H3L5H2L")
LOCAL = struct.Struct("<4s5H3L2H")

END_SIGN, LOCATOR_SIGN, END64_SIGN = b"PK\5\6", b"PK\6\7", b"PK\6\6"
ENTRY_SIGN, LOCAL_SIGN, DESCRIPTOR_SIGN = b"PK\1\2", b"PK\3\4", b"PK\7\x08"

ENCRYPTED, SIZES_BEHIND, IN_UTF_8 = 0x1, 0x8, 0x800
MADE_BY_UNIX = 3
CHUNK = 1 << 16
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Limits:
    """
    What an export may be before it is refused; generous against any real one.

    `ratio` is unpacked by packed size, and counts from `ratio_from` bytes on.
    `salvage_bytes` is what may be unpacked to find the members of a cut zip.
    `entries` counts what a walk through given folders looks at, `depth` how
    many folders deep it goes.
    """

    members: int = 500_000
    directory_bytes: int = 256 << 20
    json_bytes: int = 16 << 20
    ratio: int = 200
    ratio_from: int = 1 << 20
    salvage_bytes: int = 256 << 20
    entries: int = 2_000_000
    depth: int = 4


class Member(NamedTuple):
    """
    One member, and where it lies.

    `seal` changes with the content: the CRC-32 in a zip, the time of last
    change in nanoseconds in a folder. `date` is in seconds since 1970, 0 where
    unknown; a zip's clock has no zone and is taken as UTC. `offset` is that of
    the local header in the file.
    """

    name: str
    size: int
    packed: int
    seal: int
    date: int
    offset: int
    method: int


class Refused(NamedTuple):
    """A member that is not read, and why: a clause that goes on from its name."""

    name: str
    why: str


@dataclass(slots=True)
class Directory:
    """
    What a place holds.

    `damaged` says in a clause what is wrong with the whole, empty if nothing.
    `print` is the same for copies of one zip, whatever their names.
    """

    members: list[Member] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    damaged: str = ""
    print: bytes = b""

    def add(self, member: Member, why: str) -> None:
        """Take a member in, or refuse it if `why` says so."""
        if why:
            self.refused.append(Refused(member.name, why))
        else:
            self.members.append(member)


class _Bounds(NamedTuple):
    """Where the central directory begins and ends, and how many bytes stand before the zip."""

    begin: int
    end: int
    before: int


def read_directory(file: BinaryIO, limits: Limits) -> Directory:
    """
    Return the members of a zip, from its central directory alone.

    A directory that breaks off gives what stands before the break and says so
    in `damaged`. Raises BadData if there is no directory at all: the file is no
    zip, or was cut off (see salvage.py).
    """
    bounds = _find_directory(file)
    if bounds.end - bounds.begin > limits.directory_bytes:
        raise BadData("its list of contents is absurdly long")
    directory = Directory()
    digest = hashlib.blake2b(digest_size=16)
    file.seek(bounds.begin)
    count = 0
    while file.tell() < bounds.end:
        head = file.read(ENTRY.size)
        if len(head) < ENTRY.size or head[:4] != ENTRY_SIGN:
            directory.damaged = f"its list of contents breaks off after {count:,} entries"
            break
        fields = ENTRY.unpack(head)
        tail_size = fields[10] + fields[11] + fields[12]
        tail = file.read(tail_size)
        if len(tail) < tail_size:
            directory.damaged = f"its list of contents breaks off after {count:,} entries"
            break
        count += 1
        if count > limits.members:
            directory.damaged = f"it has more than {limits.members:,} members"
            break
        digest.update(head[12:28] + tail[: fields[10]])
        member, why = _entry(fields, tail, bounds, limits)
        if not member.name.endswith("/") or why:
            directory.add(member, why)
    _refuse_overlaps(directory)
    directory.print = digest.digest() + count.to_bytes(8, "little")
    return directory


def read_member(file: BinaryIO, member: Member, *, cap: int) -> bytes:
    """
    Return the unpacked bytes of a member, at most `cap` of them.

    Raises BadData, with a clause that goes on from the member's name, for one
    that is larger, is not what the directory says, or does not unpack.
    """
    if member.size > cap:
        raise BadData(f"is larger than {cap >> 20} MB")
    file.seek(member.offset)
    head = file.read(LOCAL.size)
    if len(head) < LOCAL.size or head[:4] != LOCAL_SIGN:
        raise BadData("is not where the zip says")
    fields = LOCAL.unpack(head)
    name = file.read(fields[9])
    if decoded(name, fields[2]) != member.name:
        raise BadData("has another name than the zip's list of contents says")
    file.seek(fields[10], 1)
    data = _unpacked(file, member)
    if len(data) != member.size:
        raise BadData("has another size than the zip says")
    if zlib.crc32(data) != member.seal:
        raise BadData("is damaged: its checksum is wrong")
    return data


def _unpacked(file: BinaryIO, member: Member) -> bytes:
    """Return at most one byte more than the member's stated size: never more than was agreed to."""
    if member.method == STORED:
        return file.read(min(member.packed, member.size + 1))
    if member.method != DEFLATED:
        raise BadData(f"is packed by a method ({member.method}) that Safelight does not know")
    inflate, out, left = zlib.decompressobj(-zlib.MAX_WBITS), bytearray(), member.packed
    try:
        while left > 0 and not inflate.eof and len(out) <= member.size:
            chunk = file.read(min(CHUNK, left))
            if not chunk:
                break
            left -= len(chunk)
            out += inflate.decompress(chunk, member.size + 1 - len(out))
            while inflate.unconsumed_tail and len(out) <= member.size:
                out += inflate.decompress(inflate.unconsumed_tail, member.size + 1 - len(out))
    except zlib.error as err:
        raise BadData("is damaged: it does not unpack") from err
    return bytes(out)


def decoded(name: bytes, flags: int) -> str:
    """Return a member's name; what is no UTF-8 where that was promised raises BadData."""
    try:
        return name.decode("utf-8" if flags & IN_UTF_8 else "cp437")
    except UnicodeDecodeError as err:
        raise BadData("has a name that is no UTF-8") from err


def why_refused(member: Member, *, flags: int, mode: int, limits: Limits) -> str:
    """
    Return why a member is not to be read, empty if nothing speaks against it.

    Nothing is ever unpacked to disk here; a name that would leave the folder
    shows that the zip was made to do harm, or is not what it says.
    """
    name = member.name
    if not name or "\0" in name:
        return "has a name that no file can have"
    if "\\" in name or name.startswith("/") or _DRIVE.match(name):
        return "has a name that leads out of the zip"
    if ".." in name.split("/"):
        return "has a name that leads out of the zip"
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) and stat.S_IFMT(mode):
        return "is a link or a device, no file"
    if flags & ENCRYPTED:
        return "is encrypted"
    if member.method not in (STORED, DEFLATED):
        return f"is packed by a method ({member.method}) that Safelight does not know"
    if member.method == STORED and member.packed != member.size:
        return "has two sizes that contradict each other"
    if member.size > limits.ratio_from and member.size > limits.ratio * max(1, member.packed):
        return (
            f"would unpack to {member.size / max(1, member.packed):,.0f} times its size: a zip bomb"
        )
    return ""


def zip64_values(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """
    Return size, packed size and offset; those beyond 32 bits are taken from the extra field.

    Raises BadData if one is promised there and is not.
    """
    wanted = [value == 0xFFFFFFFF for value in (size, packed, offset)]
    if not any(wanted):
        return size, packed, offset
    values, at = [size, packed, offset], 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == 1:
            body, used = extra[at + 4 : at + 4 + length], 0
            for n, want in enumerate(wanted):
                if want:
                    if used + 8 > len(body):
                        break
                    (values[n],) = struct.unpack_from("<Q", body, used)
                    wanted[n], used = False, used + 8
            break
        at += 4 + length
    if any(wanted) or max(values) >= 1 << 62:
        raise BadData("has no size that makes sense")
    return values[0], values[1], values[2]


@lru_cache(maxsize=4096)
def seconds(date: int, time: int) -> int:
    """
    Return a zip's date and time in seconds since 1970, taken as UTC; 0 if it is no date.

    >>> datetime.fromtimestamp(seconds(0x5D61, 0x6000), UTC).isoformat()
    '2026-11-01T12:00:00+00:00'
    """
    year, month, day = 1980 + (date >> 9), date >> 5 & 15, date & 31
    try:
        moment = datetime(
            year, month, day, time >> 11, time >> 5 & 63, min((time & 31) * 2, 59), tzinfo=UTC
        )
    except ValueError:
        return 0
    return int(moment.timestamp())


def _entry(
    fields: tuple[int, ...], tail: bytes, bounds: _Bounds, limits: Limits
) -> tuple[Member, str]:
    """Return one entry of the central directory, and why it is refused."""
    _, made, _, flags, method, time, date, crc, packed, size, n, x = fields[:12]
    attributes, offset = fields[15], fields[16]
    name, extra = tail[:n], tail[n : n + x]
    why = ""
    try:
        text = decoded(name, flags)
        size, packed, offset = zip64_values(extra, size, packed, offset)
    except BadData as err:
        text, why = name.decode("ascii", "backslashreplace"), str(err)
    member = Member(text, size, packed, crc, seconds(date, time), offset + bounds.before, method)
    mode = attributes >> 16 if made >> 8 == MADE_BY_UNIX else 0
    why = why or why_refused(member, flags=flags, mode=mode, limits=limits)
    if not why and member.offset + LOCAL.size + n + packed > bounds.begin:
        why = "runs on beyond its place in the zip"
    return member, why


def _refuse_overlaps(directory: Directory) -> None:
    """Refuse members that begin inside another: the mark of a zip bomb made of shared bytes."""
    inside: set[int] = set()
    reach = 0
    for n, member in sorted(enumerate(directory.members), key=lambda item: item[1].offset):
        if member.offset < reach:
            inside.add(n)
        reach = max(reach, member.offset + LOCAL.size + member.packed)
    if inside:
        why = "shares its bytes with another: a zip bomb"
        directory.refused += [Refused(directory.members[n].name, why) for n in sorted(inside)]
        directory.members = [m for n, m in enumerate(directory.members) if n not in inside]


def _find_directory(file: BinaryIO) -> _Bounds:
    """Return where the central directory lies; raise BadData if the end of the zip is not there."""
    length = file.seek(0, 2)
    file.seek(max(0, length - END.size - 0xFFFF))
    start = file.tell()
    tail = file.read()
    at = len(tail)
    for _ in range(16):  # a comment may hold the sign, too
        at = tail.rfind(END_SIGN, 0, at)
        if at < 0:
            break
        if at + END.size <= len(tail):
            bounds = _bounds_of(file, END.unpack_from(tail, at), start + at)
            if bounds is not None:
                return bounds
    raise BadData("its end is missing")


def _bounds_of(file: BinaryIO, end: tuple[int, ...], at: int) -> _Bounds | None:
    """Return where the directory lies by the end record at `at`, None if it does not."""
    _, disk, first_disk, _, entries, size, offset, _ = end
    stop = at
    if 0xFFFF in (disk, first_disk, entries) or 0xFFFFFFFF in (size, offset):
        large = _end64(file, at)
        if large is not None:
            disk, first_disk, entries, size, offset, stop = large
    begin = stop - size
    if begin < 0 or offset > begin:
        return None
    if size:
        file.seek(begin)
        if file.read(4) != ENTRY_SIGN:
            return None
    if disk != first_disk or disk not in (0, 0xFFFF):
        raise BadData("it is one piece of a zip that was split")
    return _Bounds(begin, stop, begin - offset)


def _end64(file: BinaryIO, at: int) -> tuple[int, int, int, int, int, int] | None:
    """Return the Zip64 end record of a zip: disks, entries, size, offset and its own place."""
    if at < END64_LOCATOR.size:
        return None
    file.seek(at - END64_LOCATOR.size)
    sign, _, stated, _ = END64_LOCATOR.unpack(file.read(END64_LOCATOR.size))
    if sign != LOCATOR_SIGN:
        return None
    # Bytes in front of the zip make the stated place wrong; it is right before the locator.
    for place in (stated, at - END64_LOCATOR.size - END64.size):
        if 0 <= place <= at - END64_LOCATOR.size - END64.size:
            file.seek(place)
            fields = END64.unpack(file.read(END64.size))
            if fields[0] == END64_SIGN:
                return fields[4], fields[5], fields[7], fields[8], fields[9], place
    return None
