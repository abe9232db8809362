"""JSON lines: a list with one JSON object or array a line."""

import json
from collections.abc import Iterator

from scanner.datasets.readers.json_layout import Survey
from scanner.datasets.readers.json_photos import nothing, take
from scanner.datasets.readers.json_walk import (
    DEEPEST,
    LONGEST_KEPT,
    MOST_IN_A_ROW,
    Event,
    Layout,
    Path,
    Row,
    Value,
)
from scanner.datasets.rows import OVERLONG, Batch, Gather, Head, ListFile, Source
from scanner.errors import BadData

NAME = "JSON lines"
TAKES_COLUMN = True
KEEPS_NAME = True
FROM_FOLDERS = False

_SURVEYED = 10_000
"""Lines that are looked at for the field that holds the photos, if the head shows none."""


def sniff(head: Head) -> bool:
    """Tell whether its lines are JSON objects, each for itself."""
    return is_lines(head)


def is_lines(head: Head) -> bool:
    """Tell whether the first two lines are whole JSON objects or arrays, each for itself."""
    if head.data.lstrip()[:1] not in (b"{", b"["):
        return False
    first = head.lines[:2]
    return len(first) == 2 and all(_parsed(line) is not None for line in first)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """
    Yield the rows of every file; a line that is not JSON is a rejected row.

    Raises BadData if no field of any file names a photo, or none is called `column`.
    """
    own = [_layout(file, column) for file in source.files]
    known = next((layout for layout in own if layout is not None), None)
    if known is None and column is not None:
        raise BadData(f"{source.files[0].name} has no field called {column!r}.")
    if known is None:
        raise nothing(source.files[0].name)
    layouts = [layout or known for layout in own]  # a part may happen to name no photo
    gather = Gather(source, named=any(layout.screen_name is not None for layout in layouts))
    for file, layout in zip(source.files, layouts, strict=True):
        for lines in file.lines():
            for line in lines:
                if not line.strip():
                    continue
                gather.row()
                _take(gather, line, layout)
                if gather.full:
                    yield gather.batch()
    yield gather.batch()


def _take(gather: Gather, line: bytes, layout: Layout) -> None:
    """Add the photos of the line that is the present row."""
    if line == OVERLONG:
        gather.reject("the line is too long")
        return
    found = _parsed(line)
    if found is None:
        gather.reject("the line is not a JSON object")
        return
    row = Row()
    for path in layout.paths:
        values = list(_at(found, path))
        if len(values) > MOST_IN_A_ROW:
            gather.reject("the line holds too many values")
            return
        row.values[path] = values
        if path and line.count(b'"' + path[-1].encode() + b'"') > 1:
            row.twice = row.twice or _is_twice(line, path[-1])
    take(gather, row, layout)


def _layout(file: ListFile, column: str | None) -> Layout | None:
    """Return where the lines of `file` keep their photos: told by its head, or by more lines."""
    head = file.head()
    layout = _surveyed(iter([head.lines]), file.name, column)
    if layout is None and not head.whole:
        layout = _surveyed(file.aside().lines(), file.name, column)
    return layout


def _surveyed(groups: Iterator[list[bytes]], name: str, column: str | None) -> Layout | None:
    """Return the layout that the lines show, at the earliest at the end of a group of lines."""
    survey = Survey(name)
    survey.feed([("start_array", None)])
    seen = 0
    for lines in groups:
        for line in lines:
            found = _parsed(line)
            if found is None:
                continue
            survey.feed(_events(found))
            seen += 1
        if seen >= _SURVEYED and (column is not None or survey.photos):
            break
    if column is not None:
        return survey.named(column)
    layout = survey.published()
    # What is published with its rows in the outermost container may as well come in lines.
    return layout if layout is not None and not layout.at else survey.by_content()


def _parsed(line: bytes) -> object | None:
    """Return the object or array that a line is, None if it is neither."""
    try:
        found = json.loads(line)
    # RecursionError: nested too deeply. UnicodeDecodeError and numbers without end: ValueError.
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict | list) else None


def _is_twice(line: bytes, key: str) -> bool:
    """Tell whether an object of the line has `key` twice, with two values."""
    twice = False

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal twice
        values = [value for name, value in pairs if name == key]
        twice = twice or any(value != values[0] for value in values)
        return dict(pairs)

    json.loads(line, object_pairs_hook=members)
    return twice


def _at(found: object, path: Path) -> Iterator[Value]:
    """Yield the values at `path`; arrays on the way are transparent."""
    waiting = [(found, path)]
    while waiting:
        value, rest = waiting.pop()
        if isinstance(value, list):
            waiting.extend((each, rest) for each in reversed(value))
        elif isinstance(value, dict):
            if rest and rest[0] in value:
                waiting.append((value[rest[0]], rest[1:]))
        elif not rest and (value is None or isinstance(value, str | int | float)):
            yield "" if isinstance(value, str) and len(value) > LONGEST_KEPT else value


def _events(found: object, depth: int = 0) -> Iterator[Event]:
    """Yield a value as the events that a stream of JSON has; what nests too deeply as null."""
    if isinstance(found, dict) and depth < DEEPEST - 2:
        yield "start_map", None
        for key, value in found.items():
            yield "map_key", key
            yield from _events(value, depth + 1)
        yield "end_map", None
    elif isinstance(found, list) and depth < DEEPEST - 2:
        yield "start_array", None
        for value in found:
            yield from _events(value, depth + 1)
        yield "end_array", None
    elif isinstance(found, str | int | float):
        yield "string", found
    else:
        yield "null", None
