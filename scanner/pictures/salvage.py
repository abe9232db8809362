"""
The whole members of a zip that was cut off, found without its directory.

A download that broke off has lost its end, where the list of contents stands.
Each member still begins with a header of its own: they are followed one by
one until the bytes run out. The result is never called complete.
"""

import zlib
from typing import BinaryIO

from scanner.errors import BadData
from scanner.pictures.archive import (
    CHUNK,
    DEFLATED,
    DESCRIPTOR_SIGN,
    ENTRY_SIGN,
    LOCAL,
    LOCAL_SIGN,
    SIZES_BEHIND,
    Directory,
    Limits,
    Member,
    decoded,
    seconds,
    why_refused,
    zip64_values,
)


def salvage(file: BinaryIO, limits: Limits) -> Directory:
    """
    Return the members that are whole, as far as headers lead.

    A member whose size stands behind it has to be unpacked to be passed; that
    stops at `limits.salvage_bytes`. Raises BadData if the file does not even
    begin like a zip.
    """
    length = file.seek(0, 2)
    file.seek(0)
    if file.read(4) != LOCAL_SIGN:
        raise BadData("it is no zip")
    directory, at, budget = Directory(), 0, limits.salvage_bytes
    while len(directory.members) + len(directory.refused) < limits.members:
        found = _member_at(file, at, length, budget)
        if found is None:
            break
        member, flags, following = found
        if flags & SIZES_BEHIND:
            budget -= member.size
        if not member.name.endswith("/"):
            directory.add(member, why_refused(member, flags=flags, mode=0, limits=limits))
        at = following
    directory.damaged = (
        f"it is cut off; {len(directory.members):,} whole members could be found. Download it again"
    )
    return directory


def _member_at(file: BinaryIO, at: int, length: int, budget: int) -> tuple[Member, int, int] | None:
    """Return the whole member at `at`, its flags and where the next one begins."""
    file.seek(at)
    head = file.read(LOCAL.size)
    if len(head) < LOCAL.size or head[:4] != LOCAL_SIGN:
        return None
    _, _, flags, method, time, date, crc, packed, size, n, x = LOCAL.unpack(head)
    name, extra = file.read(n), file.read(x)
    begin = at + LOCAL.size + n + x
    try:
        text = decoded(name, flags)
        size, packed, _ = zip64_values(extra, size, packed, 0)
    except BadData:
        return None
    following = begin + packed
    if flags & SIZES_BEHIND and not packed:
        if method != DEFLATED:
            return None
        unpacked = _inflated(file, begin, budget)
        if unpacked is None:
            return None
        packed, size, crc = unpacked
        behind = _behind_descriptor(file, begin + packed)
        if behind is None:
            return None
        following = behind
    if following > length:
        return None
    return Member(text, size, packed, crc, seconds(date, time), at, method), flags, following


def _inflated(file: BinaryIO, begin: int, budget: int) -> tuple[int, int, int] | None:
    """Return packed size, size and CRC-32 of what is deflated at `begin`, if it ends in bounds."""
    inflate, size, crc, read = zlib.decompressobj(-zlib.MAX_WBITS), 0, 0, 0
    file.seek(begin)
    pending = b""
    while not inflate.eof:
        if not pending:
            pending = file.read(CHUNK)
            read += len(pending)
            if not pending:
                return None
        try:
            out = inflate.decompress(pending, CHUNK)
        except zlib.error:
            return None
        pending = inflate.unconsumed_tail
        size, crc = size + len(out), zlib.crc32(out, crc)
        if size > budget:
            return None
    return read - len(inflate.unused_data), size, crc


def _behind_descriptor(file: BinaryIO, at: int) -> int | None:
    """Return where the next header stands behind a member's sizes, which have four forms."""
    file.seek(at)
    data = file.read(32)
    signed = data.startswith(DESCRIPTOR_SIGN)
    for length in (16, 24) if signed else (12, 20):
        if data[length : length + 4] in (LOCAL_SIGN, ENTRY_SIGN):
            return at + length
    # The last whole member: what follows is lost, so any of the forms will do.
    shortest = 16 if signed else 12
    return at + shortest if len(data) >= shortest else None
