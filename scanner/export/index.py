"""
Where each photo's JSON and original lie, in arrays.

A photo takes some 130 bytes and the name of its original, so that an export
of a million photos fits; nothing of a zip stays open or in memory.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from scanner.domain.photo import Media, Picture, Trouble
from scanner.errors import BadData
from scanner.export.accounts import Group
from scanner.export.originals import match, media_of
from scanner.export.places import Place, directory, shown
from scanner.export.survey import MOST_TROUBLES, ROW, Part, Rows, member_key
from scanner.pictures.archive import Limits, Member
from scanner.ports import Checkpoint


@dataclass(frozen=True, slots=True)
class Original:
    """A photo's original: where it lies, what it is, and a text that changes when its bytes do."""

    picture: Picture
    media: Media
    revision: str


class _Row(NamedTuple):
    """One ROW."""

    id: int
    rank: int
    part: int
    name: int
    size: int
    packed: int
    seal: int
    date: int
    offset: int
    method: int


class _Table:
    """ROWs in order of id, one each."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.ids = np.ascontiguousarray(rows["id"])  # searched a hundred times faster than a field

    def row(self, number: int) -> _Row | None:
        """Return the row of a photo, None if there is none."""
        at = int(self.ids.searchsorted(number))
        if at == len(self.ids) or self.ids[at] != number:
            return None
        return _Row(*self._rows[at].item())


class Index:
    """The photos of one account, the newest of each, in order of id."""

    def __init__(self, parts: list[Part], photos: Rows, originals: Rows, names: list[str]) -> None:
        self._parts, self._names = parts, names
        self._photos, self._originals = _Table(photos), _Table(originals)

    def ids(self) -> Iterator[int]:
        """Yield every photo's id in order."""
        for number in self._photos.ids:
            yield int(number)

    def document(self, number: int) -> tuple[Part, Member] | None:
        """Return where a photo's JSON lies, None if there is none."""
        row = self._photos.row(number)
        if row is None:
            return None
        part = self._parts[row.part]
        return part, Member(f"{part.folders[row.name]}photo_{number}.json", *row[4:])

    def original(self, number: int) -> Original | None:
        """Return a photo's original, None if none is known."""
        row = self._originals.row(number)
        if row is None:
            return None
        place, name = self._parts[row.part].place, self._names[row.name]
        if place.is_folder:
            picture = Picture(str(Path(place.path, name)))
            revision = f"time-{row.seal}-{row.size}"
        else:
            picture = Picture(place.path, name)
            revision = f"crc-{row.seal:08x}-{row.size}"
        return Original(picture, media_of(name) or Media.PHOTO, revision)


def build(one: Group, checkpoint: Checkpoint, limits: Limits) -> tuple[Index, list[Trouble]]:
    """
    Return the index of an account's photos and originals.

    A photo that several exports describe is taken from the newest, and so is
    its original. The Troubles are originals whose photo is not certain.
    """
    parts, names = one.parts, list[str]()
    photos = _best([_numbered(part.photos, n, part.rank) for n, part in enumerate(parts)])
    known = set(photos["id"].tolist())
    found: list[Rows] = []
    troubles: list[Trouble] = []
    matching = {part.place.path for part in one.originals}
    for n, part in enumerate(parts):
        if part.place.path in matching:
            checkpoint()
            found.append(_originals(part, n, known, names, limits, troubles))
    return Index(parts, photos, _best(found), names), troubles


def _originals(
    part: Part,
    n: int,
    known: set[int],
    names: list[str],
    limits: Limits,
    troubles: list[Trouble],
) -> Rows:
    """Return the originals in one part whose photo is certain."""
    try:
        members = directory(part.place, limits).members
    except BadData as err:
        troubles.append(Trouble(part.place.path, f"{part.place.name}: {err}."))
        return np.zeros(0, ROW)
    newest = max((member.date for member in members), default=0)
    rows: list[tuple[int, ...]] = []
    unclear: list[str] = []
    for member in members:
        if not media_of(member.name):
            continue
        numbers = match(member.name, known)
        if len(numbers) == 1:
            _, size, packed, seal, date, offset, method = member
            place = (numbers[0], newest, n, len(names))
            rows.append((*place, size, packed, seal, date, offset, method))
            names.append(member.name)
        elif numbers:
            unclear.append(member.name)
    troubles.extend(_ambiguous(part.place, unclear))
    return np.array(rows, ROW)


def _ambiguous(place: Place, names: list[str]) -> Iterable[Trouble]:
    for name in names[:MOST_TROUBLES]:
        why = f"{shown(name)} in {place.name} could be the original of more than one photo."
        yield Trouble(member_key(place, name), why)
    if len(names) > MOST_TROUBLES:
        more = f"{len(names) - MOST_TROUBLES:,} more originals could belong to more than one photo"
        yield Trouble(f"{place.path}/", f"{place.name}: {more}.")


def _numbered(rows: Rows, n: int, rank: int) -> Rows:
    rows = rows.copy()
    rows["part"], rows["rank"] = n, rank
    return rows


def _best(found: list[Rows]) -> Rows:
    """Return one row an id, in order of id: of the newest export, the newest, the first."""
    rows = np.concatenate([np.zeros(0, ROW), *found])
    rows = rows[np.lexsort((rows["part"], -rows["date"], -rows["rank"], rows["id"]))]
    first = np.ones(len(rows), bool)
    first[1:] = rows["id"][1:] != rows["id"][:-1]
    return rows[first]
