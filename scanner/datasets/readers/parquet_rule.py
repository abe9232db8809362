"""
What every engine that reads Parquet lists goes by: which column names the photos, and how.

The SQL here runs unchanged on DuckDB 2 and Spark 4; how a column becomes `address`, and how rows
are read, is each engine's own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scanner.datasets.flickr_ids import OWNER_SQL, PHOTO_ID_SQL
from scanner.datasets.readers.json_layout import EMPTY, EXACT, HIGHEST, ID_NAMES
from scanner.datasets.readers.words import NO_ADDRESS
from scanner.errors import BadData

LOOKED_AT = 20_000
"""Rows by whose content a column is chosen, from a file's first."""

LONGEST_ADDRESS = 8192
"""Bytes; a longer text counts as none."""

SUMMARIES = frozenset({"_metadata", "_common_metadata"})
"""Files beside the parts of a list that have footers and no rows."""

TEXTS = frozenset({"VARCHAR", "BLOB"})
NUMBERS = frozenset(
    {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"}
    | {"UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"}
)
DOUBLE = "DOUBLE"
"""Ids among which some are missing come as this from pandas."""

IDS = NUMBERS | {DOUBLE}

_ADDRESSES = (
    "photo_url",
    "flickr_url",
    "page_url",
    "pageurl",
    "originallandingurl",
    "url",
    "image_url",
    "url_highres",
    "downloadurl",
    "originalurl",
)
"""
What columns of addresses are called in lists, by how much they tell: a page names the owner. Others
with "url" in their names are looked at with them.
"""

_NUMBER = "regexp_extract(address || '|', '^[1-9][0-9]{0,18}[|]', 0) <> ''"
"""What an id as text is; the bar stands for the end, which `$` is not to every engine."""


@dataclass(frozen=True, slots=True)
class Column:
    """
    A column of a list, its type as DuckDB calls it, and whether a bare number in it is an id.

    `photo` and `owner` are of a column called `address`, which holds this one's values: what is no
    text, or longer than LONGEST_ADDRESS, as NULL.
    """

    name: str
    kind: str
    ids: bool = False

    @property
    def photo(self) -> str:
        """SQL for the photo's id, NULL where the row names none."""
        if self.kind == DOUBLE:
            whole = f"address BETWEEN 1 AND {EXACT} AND address = floor(address)"
            return f"CASE WHEN {whole} THEN CAST(address AS BIGINT) END"
        if self.kind in NUMBERS:
            return f"CASE WHEN address BETWEEN 1 AND {HIGHEST} THEN CAST(address AS BIGINT) END"
        found = PHOTO_ID_SQL("address")
        if not self.ids:
            return found
        return f"CASE WHEN {_NUMBER} THEN TRY_CAST(address AS BIGINT) ELSE {found} END"

    @property
    def owner(self) -> str:
        """SQL for the packed owner, 0 where it is not named."""
        return "CAST(0 AS BIGINT)" if self.kind in IDS else OWNER_SQL("address")

    @property
    def empty(self) -> str:
        """SQL for whether the row holds nothing where the photo belongs."""
        return "(address IS NULL OR CAST(address AS STRING) = '')"

    def why_not(self, *, empty: bool) -> str:
        """Return why a row names no photo."""
        if empty:
            return EMPTY
        return "not a Flickr photo id" if self.kind in IDS else NO_ADDRESS


def choose(
    columns: Sequence[Column],
    wanted: str | None,
    file: str,
    looked: Callable[[Column], tuple[int, int]],
) -> Column:
    """
    Return the column that names photos: the one that the user names, by name or number from 1,
    one that is called as such columns are, or one in which such addresses stand.

    `looked` counts the photos, and the owners, that the first LOOKED_AT rows of a column of texts
    name; it is asked only where that decides. Raises BadData, naming `file`, if there is none.
    """
    if wanted is not None:
        return _named(columns, wanted, file)
    usual = [each for each in columns if each.name.casefold() in _ADDRESSES]
    texts = [each for each in columns if each.kind in TEXTS]
    candidates = [each for each in texts if each in usual or "url" in each.name.casefold()]
    if usual and not candidates:
        raise _wrong(usual[0], file)
    if len(candidates) == 1:
        return candidates[0]
    best = _by_content(candidates or texts, looked)
    if best is not None:
        return best
    if candidates:
        return min(candidates, key=_usual)
    for each in columns:
        if each.name.casefold() in ID_NAMES:
            if each.kind not in TEXTS | IDS:
                raise _wrong(each, file)
            return Column(each.name, each.kind, ids=True)
    raise BadData(
        f"{file} cannot be checked: no column of it holds addresses of photos on Flickr. If one "
        "holds their ids, name it."
    )


def _named(columns: Sequence[Column], wanted: str, file: str) -> Column:
    same = [each for each in columns if each.name == wanted]
    same += [each for each in columns if each.name.casefold() == wanted.casefold()]
    if not same and wanted.isascii() and wanted.isdecimal():
        same = list(columns[int(wanted) - 1 : int(wanted)]) if int(wanted) else []
    if not same:
        names = ", ".join(each.name for each in columns[:20])
        raise BadData(f"{file} has no column called {wanted!r}; it has {names}.")
    if same[0].kind not in TEXTS | IDS:
        raise _wrong(same[0], file)
    return Column(same[0].name, same[0].kind, ids=True)


def _by_content(
    columns: Sequence[Column], looked: Callable[[Column], tuple[int, int]]
) -> Column | None:
    """Return the column whose first rows name the most photos, then the most owners."""
    best: tuple[int, int] = (0, 0)
    found = None
    for column in sorted(columns, key=_usual):
        seen = looked(column)
        if seen > best:
            best, found = seen, column
    return found


def _usual(column: Column) -> int:
    name = column.name.casefold()
    return _ADDRESSES.index(name) if name in _ADDRESSES else len(_ADDRESSES)


def _wrong(column: Column, file: str) -> BadData:
    return BadData(
        f"{file} has values of type {column.kind[:40]} in its column {column.name}, where "
        "addresses or ids of photos belong."
    )
