"""
Delimited text as records and fields: RFC 4180 where lines hold quotes, plain cuts where not.

Works on bytes, so that mixed encodings and NUL bytes pass through, and holds at most one record of
at most a given length, so that a quote that is never closed costs itself and not the file.

Source: https://www.rfc-editor.org/rfc/rfc4180
"""

from collections import deque
from collections.abc import Iterable, Iterator

from scanner.datasets.rows import OVERLONG

QUOTE = b'"'
TAB = b"\t"

UNCLOSED = b"\0a quotation mark that is never closed\0"
"""Stands for a line in which a quoted value opens and does not end within the longest record."""


def fields(record: bytes, delimiter: bytes) -> list[bytes]:
    """
    Return the values of a whole record.

    A quotation mark within a value that does not begin with one is only a mark.

    >>> fields(b'1,"a ""b"", c",5" lens,', b",")
    [b'1', b'a "b", c', b'5" lens', b'']
    """
    if QUOTE not in record:
        return record.split(delimiter)
    values = []
    at = 0
    while True:
        if record[at : at + 1] == QUOTE:
            close = _closing(record, at + 1)
            close = len(record) if close < 0 else close
            end = record.find(delimiter, close + 1)
            end = len(record) if end < 0 else end
            value = record[at + 1 : close].replace(b'""', b'"') + record[close + 1 : end]
        else:
            end = record.find(delimiter, at)
            end = len(record) if end < 0 else end
            value = record[at:end]
        values.append(value)
        if end >= len(record):
            return values
        at = end + 1


def _closing(record: bytes, at: int) -> int:
    """Return where the quoted value that goes on at `at` is closed, -1 if it is not."""
    while (found := record.find(QUOTE, at)) >= 0 and record[found + 1 : found + 2] == QUOTE:
        at = found + 2
    return found


def _open_after(line: bytes, delimiter: bytes, inside: bool) -> bool:
    """Tell whether a quoted value is open at the end of `line`; `inside`: at its start."""
    if QUOTE not in line:
        return inside
    at = 0
    while True:
        if not inside and line[at : at + 1] == QUOTE:
            inside, at = True, at + 1
        if inside:
            close = _closing(line, at)
            if close < 0:
                return True
            inside, at = False, close + 1
        end = line.find(delimiter, at)
        if end < 0:
            return False
        at = end + 1


def records(
    lines: Iterable[list[bytes]], delimiter: bytes, longest: int, *, quoted: bool = True
) -> Iterator[bytes]:
    """
    Yield the records of `lines`, without their ends; blank lines are none.

    A value in quotation marks may go over lines. What opens and is not closed within `longest`
    bytes comes as UNCLOSED, and the next line begins anew.
    """
    if not quoted:
        for some in lines:
            whole = (line.rstrip(b"\r") for line in some)
            yield from (line for line in whole if line and not line.isspace())
        return
    ahead: deque[bytes] = deque()
    held: list[bytes] = []
    size = 0
    source = (line for some in lines for line in some)
    while True:
        line: bytes | None = ahead.popleft() if ahead else next(source, None)
        if line is not None and line != OVERLONG:
            bare = line.rstrip(b"\r")
            if not held and QUOTE not in bare:
                if bare and not bare.isspace():
                    yield bare
                continue
            held.append(line)
            size += len(line) + 1
            if not _open_after(bare, delimiter, len(held) > 1):
                yield b"\n".join(held).rstrip(b"\r")
                held, size = [], 0
                continue
            if size <= longest:
                continue
        elif line == OVERLONG and not held:
            yield line
            continue
        elif not held:
            return
        # The quote that opened in the first line held is not closed: the others stand alone.
        yield UNCLOSED
        ahead.extendleft([line] if line == OVERLONG else [])
        ahead.extendleft(reversed(held[1:]))
        held, size = [], 0


def delimiter_of(lines: list[bytes]) -> bytes | None:
    r"""
    Return what parts the values of `lines`: the mark that parts most of them alike.

    None if nothing does: then a line is a value.

    >>> delimiter_of([b"a\tb, c", b"d\te"]), delimiter_of([b"https://flic.kr/p/2"])
    (b'\t', None)
    """
    best: tuple[float, int] = (0.5, 0)
    found = None
    longest = sum(map(len, lines)) + len(lines)
    for mark, quoted in ((TAB, False), (b",", True), (b";", True), (b"|", True), (TAB, True)):
        rows = records([lines], mark, longest, quoted=quoted)
        counts = [len(fields(row, mark) if quoted else row.split(mark)) for row in rows]
        for width in set(counts) - {1}:
            share = counts.count(width) / len(counts)
            if (share, width) > best:
                best, found = (share, width), mark
    return found
