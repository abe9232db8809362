"""
JSON of any size as a stream: the rows of a list, each reduced to the few values that are wanted.

Nothing of a list is held but the row being read. What a published list never holds, a hostile one
may: nesting without end, a value of gigabytes, a number of a million digits. Each ends the reading.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

import ijson

from scanner.errors import BadData

Value = str | int | float | Decimal | bool | None
Path = tuple[str, ...]
Event = tuple[str, Value]

ANY = "*"
"""In a path: every element of an array, every member of an object."""

DEEPEST = 100
"""Containers within containers; published lists have six at most."""

LONGEST_VALUE = 16 * 1024 * 1024
"""Bytes of one text or number; the parser takes ever longer for longer ones."""

MOST_DIGITS = 4000
"""Python makes no whole number of more than 4,300, and says so in the midst of the C parser."""

LONGEST_KEPT = 4096
"""Characters of a value that may be an address; of a longer one nothing is kept."""

MOST_IN_A_ROW = 10_000
"""Values that one row may name."""

_STEPS = {"start_map": 1, "start_array": 1, "end_map": -1, "end_array": -1}
"""How each kind of event changes the depth; the others do not."""

_DIGITS = bytes.maketrans(b"0123456789", b"0" * 10)
_TOO_MANY = b"0" * MOST_DIGITS


def events(chunks: Iterable[bytes], name: str) -> Iterator[list[Event]]:
    """
    Yield the events of one JSON text, those of a chunk at a time.

    Raises BadData that names the file `name` and the byte near which it is not JSON, or goes
    beyond the limits above.
    """
    found: list[Event] = ijson.sendable_list()
    parser = ijson.basic_parse_coro(found)
    read = quiet = 0
    tail = b""
    first = True
    try:
        for chunk in chunks:
            if first:
                chunk = chunk.removeprefix(b"\xef\xbb\xbf")
                first = False
            digits = tail + chunk.translate(_DIGITS)
            if _TOO_MANY in digits:
                raise BadData(f"{name}: near byte {read} stands a number of too many digits.")
            tail = digits[1 - MOST_DIGITS :]
            parser.send(chunk)
            read += len(chunk)
            quiet = 0 if found else quiet + len(chunk)
            if quiet > LONGEST_VALUE:
                raise BadData(f"{name}: near byte {read} stands a value of more than 16 MB.")
            if found:
                yield found
                del found[:]
        parser.close()
    # ValueError and ArithmeticError: a number that Python refuses. SystemError: the same, met
    # in the midst of the C parser, which is not used again.
    except (ijson.JSONError, ValueError, ArithmeticError, SystemError) as err:
        raise BadData(f"{name} is not whole JSON: near byte {read}, {_said(err)}.") from err
    if found:
        yield found


def _said(err: Exception) -> str:
    """Return the parser's own words without the cut of the file that it adds."""
    text = str(err).removeprefix("b'").splitlines()
    words = text[0].split("\\n")[0] if text else ""
    if "premature EOF" in words or "ncomplete" in words:
        return "it ends in the middle"
    if isinstance(err, ijson.JSONError) and words.isascii() and words.isprintable():
        return words.removesuffix(".")[:120]
    return "a number is out of range"


@dataclass(frozen=True, slots=True)
class Layout:
    """
    Where a list keeps its rows, and what of a row is read.

    `at` are the keys that lead to the container of the rows, none where it is the outermost.
    The others are paths within a row, the empty path being the row itself: `addresses` of photos,
    the first that names one counts; `ids`, where a bare number is an id; `files`, whose names are
    ids or begin with one; the owner's NSID; the screen name; `own`, the number that the list gives
    its row; `other`, such a number of another list, by which its photo can be found there.
    """

    name: str
    at: Path = ()
    addresses: tuple[Path, ...] = ()
    ids: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    owner: Path | None = None
    screen_name: Path | None = None
    own: Path | None = None
    other: Path | None = None

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every path that is read."""
        single = (self.owner, self.screen_name, self.own, self.other)
        several = (*self.addresses, *self.ids, *self.files)
        return tuple(dict.fromkeys((*several, *(p for p in single if p))))


@dataclass(slots=True)
class Row:
    """What was read of one row: the values at each path; `twice` if a key gives two of them."""

    values: dict[Path, list[Value]] = field(default_factory=dict)
    twice: bool = False

    def first(self, path: Path | None) -> Value:
        """Return the first value at `path`, None where there is none."""
        found = self.values.get(path) if path is not None else None
        return found[0] if found else None


class _Node:
    """One step of the wanted paths: what lies below, and the path that ends here."""

    __slots__ = ("below", "path", "rows")

    def __init__(self) -> None:
        self.below: dict[str, _Node] = {}
        self.path: Path | None = None
        self.rows = False


def _tree(layout: Layout) -> _Node:
    root = _Node()
    node = root
    for key in layout.at:
        node = node.below.setdefault(key, _Node())
    node.rows = True
    row = node.below.setdefault(ANY, _Node())
    for path in layout.paths:
        node = row
        for key in path:
            node = node.below.setdefault(key, _Node())
        node.path = path
    return root


class Rows:
    """
    Cuts events into rows.

    An array within a row is transparent: its elements are read as if each stood in its place.
    """

    def __init__(self, layout: Layout, name: str) -> None:
        self._name = name
        self._root: _Node = _tree(layout)
        self._stack: list[_Node] = []
        self._arrays: list[bool] = []
        self._skipped = 0  # how deep within a container in which nothing is wanted
        self._next: _Node | None = self._root
        self._row: Row | None = None
        self._row_depth = 0
        self.found = False
        """Whether the container of the rows was met."""

    def feed(self, found: Iterable[Event]) -> Iterator[Row]:
        """Yield the rows that end within these events; raises BadData where nested too deeply."""
        stack = self._stack
        skipped = self._skipped
        for kind, value in found:
            if skipped:  # most of COCO: outlines, number by number
                if step := _STEPS.get(kind):
                    skipped += step
                    self._check_depth(skipped)
            elif kind == "map_key":
                top = stack[-1]
                self._next = top.below.get(ANY if top.rows else str(value))
            elif kind in ("start_map", "start_array"):
                if self._starts_row():
                    self._row, self._row_depth = Row(), len(stack)
                node = self._coming()
                if node is None:
                    skipped = 1
                    continue
                self._check_depth(0)
                self.found = self.found or (node.rows and self._row is None)
                stack.append(node)
                self._arrays.append(kind == "start_array")
            elif kind in ("end_map", "end_array"):
                stack.pop()
                self._arrays.pop()
                if self._row is not None and len(stack) == self._row_depth:
                    yield self._row
                    self._row = None
            elif self._starts_row():
                row = Row()
                self._keep(row, self._coming(), value)
                yield row
            elif self._row is not None:
                self._keep(self._row, self._coming(), value)
        self._skipped = skipped

    def _check_depth(self, skipped: int) -> None:
        if len(self._stack) + skipped > DEEPEST:
            raise BadData(f"{self._name} nests more than {DEEPEST} levels deep.")

    def _coming(self) -> _Node | None:
        """Return what the value that comes is to be read as."""
        if not self._stack:
            return self._root
        if not self._arrays[-1]:
            return self._next
        top = self._stack[-1]
        return top.below[ANY] if top.rows else top

    def _starts_row(self) -> bool:
        return self._row is None and bool(self._stack) and self._stack[-1].rows

    def _keep(self, row: Row, node: _Node | None, value: Value) -> None:
        if node is None or node.path is None:
            return
        if isinstance(value, str) and len(value) > LONGEST_KEPT:
            value = ""
        held = row.values.setdefault(node.path, [])
        if not held:
            held.append(value)
        elif True in self._arrays[self._row_depth :] and self._row is row:
            if len(held) >= MOST_IN_A_ROW:
                raise BadData(f"{self._name}: one row holds more than {MOST_IN_A_ROW} values.")
            held.append(value)
        elif held[0] != value:
            row.twice = True
