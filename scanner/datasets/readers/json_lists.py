"""
JSON lists: FFHQ, FDF, FSXL, LPFF, COCO, Visual Genome, MegaFace, SBU, RedCaps, and any other.

Read as a stream, so that COCO's one line of 450 MB takes no more memory than a short one.
"""

import re
from collections.abc import Iterable, Iterator

from scanner.datasets.readers.json_layout import Survey
from scanner.datasets.readers.json_photos import nothing, take
from scanner.datasets.readers.json_walk import Layout, Rows, events
from scanner.datasets.readers.jsonl_list import is_lines
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source
from scanner.errors import BadData

NAME = "JSON"
TAKES_COLUMN = True
KEEPS_NAME = True
FROM_FOLDERS = False

ENOUGH = 20
"""Photos that tell where a list keeps them, where its head has none."""

PIECE = 64 << 10
"""Bytes given to the parser at once: the events of a megabyte of brackets would take 100 MB."""

_BEGINS = re.compile(rb'\s*(?:\{\s*(?:["}]|\Z)|\[\s*(?:["\[\]{0-9tfn-]|\Z))')


def sniff(head: Head) -> bool:
    """Tell whether it begins as one JSON object or array, be it broken further on."""
    return _BEGINS.match(head.data) is not None and not is_lines(head)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """
    Yield the rows of every file, in the layout that each has.

    Raises BadData, naming the file and the byte, for what is not whole JSON, nests too deeply,
    holds a value beyond all measure, or names no photo.
    """
    layouts = [layout_of(file, source, column) for file in source.files]
    gather = Gather(source, named=any(layout.screen_name is not None for layout in layouts))
    for file, layout in zip(source.files, layouts, strict=True):
        rows = Rows(layout, file.name)
        for found in events(pieces(file.blocks()), file.name):
            for row in rows.feed(found):
                gather.row()
                take(gather, row, layout)
                if gather.full:
                    yield gather.batch()
        if not rows.found:
            raise nothing(file.name)
    yield gather.batch()


def layout_of(file: ListFile, source: Source, column: str | None) -> Layout:
    """
    Return where `file` keeps its photos: told by its head, or else by the whole of it.

    Raises BadData if no value of it is the address of a photo, or `column` is no field of it.
    """
    survey = Survey(file.name)
    head = file.head()
    try:
        for found in events(pieces([head.data]), file.name):
            survey.feed(found)
    except BadData:
        if head.whole:
            raise
    layout = _chosen(survey, column)
    if layout is None and not head.whole:
        # A second look at the file, which does not count as reading it: its photos come late.
        again = Source([file.path], checkpoint=lambda: source.consumed(b""), limits=source.limits)
        survey = Survey(file.name)
        for found in events(pieces(again.files[0].blocks()), file.name):
            survey.feed(found)
            if survey.photos >= ENOUGH or (column is not None and survey.named(column)):
                break
        layout = _chosen(survey, column)
    if layout is not None:
        return layout
    if column is not None:
        raise BadData(f"{file.name} has no field called {column!r}.")
    raise nothing(file.name)


def pieces(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield `blocks` cut small enough for the parser."""
    for block in blocks:
        for at in range(0, len(block), PIECE):
            yield block[at : at + PIECE]


def _chosen(survey: Survey, column: str | None) -> Layout | None:
    if column is not None:
        return survey.named(column)
    return survey.published() or survey.by_content()
