"""
What each zip and folder holds of an export, by its list of contents.

Only account_profile.json is unpacked, and of a part without one a single
photo's JSON, to learn whose it is.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from scanner.domain.file_name import numbers_in
from scanner.domain.photo import Trouble
from scanner.errors import BadData
from scanner.export import parse
from scanner.export.originals import media_of, photo_number
from scanner.export.places import Opened, Place, directory, find_places, shown, signature
from scanner.pictures.archive import Directory, Limits, Member, Refused
from scanner.ports import Checkpoint

ACCOUNT, ALBUMS = "account_profile.json", "albums.json"

MOST_TROUBLES = 50
"""Troubles of one place that are told one by one."""

ROW = np.dtype(
    [
        ("id", "i8"),
        ("rank", "i8"),
        ("part", "i4"),
        ("name", "i4"),
        ("size", "i8"),
        ("packed", "i8"),
        ("seal", "i8"),
        ("date", "i8"),
        ("offset", "i8"),
        ("method", "i2"),
    ]
)
"""
A photo's JSON or original: a Member in 66 bytes, for exports of a million.

`part` and `name` are places in lists: of the parts, and of names or folders.
"""

Rows = npt.NDArray[np.void]


@dataclass(slots=True)
class Part:
    """
    What one zip or folder holds.

    `photos` are ROWs of the photo_*.json, whose `name` counts in `folders`;
    `media_ids` every number in the name of an original that could be a photo's
    id. `rank` is larger for a newer export. `owner` is the NSID or alias that
    a photo's page names.
    """

    place: Place
    signature: tuple[int, int] = (0, 0)
    account: parse.Account | None = None
    owner: str | None = None
    account_seal: int = 0
    albums: Member | None = None
    photos: Rows = field(default_factory=lambda: np.zeros(0, ROW))
    folders: list[str] = field(default_factory=list)
    media: int = 0
    media_ids: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    newest: int = 0
    rank: int = 0
    print: bytes = b""
    damaged: str = ""
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def holds_account_data(self) -> bool:
        """Whether anything but originals is in it."""
        return self.account is not None or self.albums is not None or len(self.photos) > 0

    @property
    def may_hide_photos(self) -> bool:
        """Whether a photo that was not seen may be in it all the same."""
        return bool(self.damaged) and (self.holds_account_data or not self.media)


def survey(
    paths: Iterable[Path], checkpoint: Checkpoint, limits: Limits
) -> tuple[list[Part], list[Trouble]]:
    """
    Return what lies at `paths`, a Part a zip or folder, copies of one zip once.

    The Troubles are about what holds no part of an export, or is not there.
    """
    places, troubles = find_places(paths, checkpoint, limits)
    parts: list[Part] = []
    with Opened(limits) as opened:
        for place in places:
            checkpoint()
            part = _look(place, opened, limits)
            if part.holds_account_data or part.media:
                parts.append(part)
            elif place.given or place.part or place.media_number:
                troubles.extend(part.troubles)
                if not part.troubles and not place.is_folder:
                    troubles.append(_no_export(place))
    return _without_copies(parts), troubles


def member_key(place: Place, member: str) -> str:
    """Return what a Trouble about one member is called."""
    return f"{place.path}/{shown(member)}"


def _look(place: Place, opened: Opened, limits: Limits) -> Part:
    part = Part(place)
    try:
        part.signature = signature(place)
        found = directory(place, limits)
    except (BadData, OSError) as err:
        part.damaged = str(err)
        part.troubles.append(Trouble(place.path, f"{place.name}: {err}."))
        return part
    part.print, part.damaged = found.print, found.damaged
    _sort_in(part, found, opened)
    if part.damaged:
        part.troubles.append(Trouble(place.path, f"{place.name}: {part.damaged}."))
    part.troubles.extend(_refusals(place, found.refused))
    return part


def _sort_in(part: Part, found: Directory, opened: Opened) -> None:
    """Take from a list of contents what is of use."""
    rows: list[tuple[int, ...]] = []
    folders: dict[str, int] = {}
    numbers: list[int] = []
    first: Member | None = None
    for member in found.members:
        folder, slash, name = member.name.rpartition("/")
        number = photo_number(member.name)
        if number is not None:
            first = first or member
            n = folders.setdefault(folder + slash, len(folders))
            _, size, packed, seal, date, offset, method = member
            rows.append((number, 0, 0, n, size, packed, seal, date, offset, method))
            part.newest = max(part.newest, date)
        elif name == ACCOUNT and not folder.startswith("__MACOSX"):
            _read_account(part, member, opened)
        elif name == ALBUMS and not folder.startswith("__MACOSX"):
            part.albums = member
            part.newest = max(part.newest, member.date)
        elif media_of(member.name):
            part.media += 1
            numbers.extend(numbers_in(member.name))
    part.photos = np.array(rows, ROW)
    part.folders = list(folders)
    part.media_ids = np.unique(np.array(numbers, np.int64))
    if part.account is None and first is not None:
        with suppress(BadData):
            part.owner = parse.owner(parse.load(opened.json(part.place, first)))


def _read_account(part: Part, member: Member, opened: Opened) -> None:
    part.newest, part.account_seal = max(part.newest, member.date), member.seal
    try:
        part.account = parse.account(opened.json(part.place, member))
    except BadData as err:
        why = f"{shown(member.name)} in {part.place.name} {err}."
        part.troubles.append(Trouble(member_key(part.place, member.name), why))


def _refusals(place: Place, refused: Sequence[Refused]) -> list[Trouble]:
    """Name the refused members; of a folder, which may be any, only what would be of use."""
    if place.is_folder:
        refused = [one for one in refused if _of_use(one.name)]
    told = [
        Trouble(
            member_key(place, one.name),
            f"{shown(one.name)} in {place.name} is not read: it {one.why}.",
        )
        for one in refused[:MOST_TROUBLES]
    ]
    if len(refused) > MOST_TROUBLES:
        more = len(refused) - MOST_TROUBLES
        told.append(Trouble(place.path, f"{place.name}: {more:,} more members are not read."))
    return told


def _of_use(name: str) -> bool:
    return (
        name in (ACCOUNT, ALBUMS)
        or photo_number(name) is not None
        or (media_of(name) is not None and bool(numbers_in(name)))
    )


def _no_export(place: Place) -> Trouble:
    return Trouble(
        place.path,
        f"{place.name} is not part of a 'Your Flickr Data' export: it holds neither account data "
        "(photo_*.json, account_profile.json) nor originals.",
    )


def _without_copies(parts: list[Part]) -> list[Part]:
    """Leave out zips of the same content; of "x.zip" and "x (1).zip" the first stays."""
    kept: dict[bytes, Part] = {}
    for part in sorted(parts, key=lambda part: (len(part.place.path), part.place.path)):
        kept.setdefault(part.print or part.place.path.encode("utf-8", "surrogatepass"), part)
    order = {id(part) for part in kept.values()}
    return [part for part in parts if id(part) in order]
