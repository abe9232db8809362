"""
What another engine found in a list: how many rows, and which of the list's are not among them.

The files are Parquet with a column `row`, each row's number in the list, from 1, in any order.
"""

# ruff: noqa: S608 - its SQL is put together from its own constants; texts are quoted

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from scanner.datasets.engine import opened, text

_SPAN = 100_000
"""Rows of which is looked at once which are missing."""


def count(parts: Sequence[Path]) -> int:
    """Return how many rows the files have, by their footers."""
    if not parts:
        return 0
    with opened(_folders(parts), memory="200MB") as connection:
        ((rows,),) = connection.execute(
            f"SELECT sum(num_rows) FROM parquet_file_metadata({_listed(parts)})"
        ).fetchall()
    return int(rows)


def missing(parts: Sequence[Path], rows: int) -> Iterator[int]:
    """
    Yield which of a list's `rows` rows are in none of the files, from the first.

    The files are read once to count, and once more for every span in which rows are missing, as
    far as they are asked for.
    """
    files = f"read_parquet({_listed(parts)})"
    with opened(_folders(parts), memory="200MB") as connection:
        there = dict(
            connection.execute(
                f"SELECT (row - 1) // {_SPAN}, count(*) FROM {files} GROUP BY ALL"
            ).fetchall()
        )
        for span, start in enumerate(range(1, rows + 1, _SPAN)):
            end = min(start + _SPAN, rows + 1)
            if there.get(span, 0) == end - start:
                continue
            named = connection.execute(
                f"SELECT row FROM {files} WHERE row >= {start} AND row < {end}"
            ).fetchnumpy()["row"]
            absent = np.ones(end - start, dtype=bool)
            absent[np.asarray(named, dtype=np.int64) - start] = False
            yield from (np.flatnonzero(absent) + start).tolist()


def _folders(parts: Sequence[Path]) -> list[Path]:
    return sorted({part.parent for part in parts})


def _listed(parts: Sequence[Path]) -> str:
    return f"[{', '.join(text(str(part)) for part in parts)}]"
