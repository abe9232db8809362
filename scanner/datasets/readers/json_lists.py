"""
JSON lists: FFHQ, FDF, FSXL, LPFF, COCO, Visual Genome, MegaFace, SBU, RedCaps, and any other.

Read as a stream, so that COCO's one line of 450 MB takes no more memory than a short one.

Half of Visual Genome's rows know only COCO's number of their photo. Where COCO's list is given
together with Visual Genome's, it is looked at for them, and its own rows are not taken.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from scanner.datasets.readers.json_layout import COCO, VISUAL_GENOME, Survey, id_of
from scanner.datasets.readers.json_photos import nothing, photos_of, take
from scanner.datasets.readers.json_walk import Layout, Row, Rows, events
from scanner.datasets.readers.jsonl_list import is_lines
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source
from scanner.errors import BadData

NAME = "JSON"
TAKES_COLUMN = True
KEEPS_NAME = True
FROM_FOLDERS = False

MOST_NUMBERS = 1_000_000
"""Photos of COCO's that are held in memory, of which it has a third."""

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
    layouts = _layouts(source, column)
    genome = VISUAL_GENOME in {layout.name for layout in layouts.values()}
    coco = [file for file, layout in layouts.items() if genome and layout.name == COCO]
    layouts = dict(sorted(layouts.items(), key=lambda each: each[0] in coco))
    source.keep(list(layouts))
    elsewhere = _numbers(coco, layouts) if coco else None
    gather = Gather(source, named=any(each.screen_name is not None for each in layouts.values()))
    for file, layout in layouts.items():
        if file in coco:
            for _ in file.digesting():
                yield gather.batch()
            continue
        rows = Rows(layout, file.name)
        for row in _rows(file, rows):
            gather.row()
            take(gather, row, layout, elsewhere if layout.other else None)
            if gather.full:
                yield gather.batch()
        if not rows.found:
            raise nothing(file.name)
    yield gather.batch()


def _rows(file: ListFile, rows: Rows) -> Iterator[Row]:
    for found in events(pieces(file.blocks()), file.name):
        yield from rows.feed(found)


def _layouts(source: Source, column: str | None) -> dict[ListFile, Layout]:
    """Return where each file keeps its photos; leave out what a folder holds without any."""
    layouts: dict[ListFile, Layout] = {}
    for file in source.files:
        source.consumed(b"")
        layout = layout_of(file, column)
        if layout is not None:
            layouts[file] = layout
        elif file.named or (file is source.files[-1] and not layouts):
            if column is not None:
                raise BadData(f"{file.name} has no field called {column!r}.")
            raise nothing(file.name)
    return layouts


def _numbers(files: Sequence[ListFile], layouts: Mapping[ListFile, Layout]) -> dict[int, int]:
    """Return the photos of COCO's list by the numbers that it gives them."""
    photos: dict[int, int] = {}
    for file in files:
        layout = layouts[file]
        for row in _rows(file.aside(), Rows(layout, file.name)):
            number = id_of(row.first(layout.own))
            found = photos_of(row, layout)
            if number is not None and len(found) == 1:
                photos[number] = next(iter(found))
                if len(photos) > MOST_NUMBERS:
                    raise BadData(f"{file.name} names more than {MOST_NUMBERS:,} photos.")
    return photos


def layout_of(file: ListFile, column: str | None) -> Layout | None:
    """
    Return where `file` keeps its photos: told by its head, or else by the whole of it.

    None if no value of it is the address of a photo, or `column` is no field of it.
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
        survey = Survey(file.name)
        for found in events(pieces(file.aside().blocks()), file.name):
            survey.feed(found)
            if survey.photos >= ENOUGH or (column is not None and survey.named(column)):
                break
        layout = _chosen(survey, column)
    return layout


def pieces(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield `blocks` cut small enough for the parser."""
    for block in blocks:
        for at in range(0, len(block), PIECE):
            yield block[at : at + PIECE]


def _chosen(survey: Survey, column: str | None) -> Layout | None:
    if column is not None:
        return survey.named(column)
    return survey.published() or survey.by_content()
