"""Which exports lie at given places: an ExportSet for each account, and what it lacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from scanner.domain.photo import Trouble
from scanner.errors import BadData
from scanner.export import parse
from scanner.export.accounts import Group, group
from scanner.export.places import Opened, shown
from scanner.export.survey import Part, survey
from scanner.pictures.archive import Limits
from scanner.ports import Checkpoint

DEFAULT = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSet:
    """
    What there is of one account's exports.

    `nsid` is None where account_profile.json is not among the files and no
    photo's page names it. `snapshot` is the date of the newest member: what
    the export says was so then; its zone is not stated and taken as UTC.
    `places` are the absolute paths of the zips and folders, copies left out;
    `photos_in` counts the photo_*.json of each. `missing` are sentences.
    """

    nsid: str | None
    path_alias: str
    screen_name: str
    snapshot: datetime | None
    places: tuple[str, ...]
    photos: int
    originals: int
    photos_in: Mapping[str, int]
    missing: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return what to call the source."""
        return self.screen_name or self.path_alias or self.nsid or "Flickr export"


def discover(
    paths: Sequence[Path], *, checkpoint: Checkpoint = lambda: None, limits: Limits = DEFAULT
) -> tuple[list[ExportSet], list[Trouble]]:
    """
    Return the exports among and below `paths`: zips and unpacked folders, mixed, in any order.

    A Trouble names what is damaged, refused, or belongs to nobody that is known.

    Raises BadData if there is no account data at all, with a sentence that
    names what was given.
    """
    parts, troubles = survey(paths, checkpoint, limits)
    groups, unclear = group(parts)
    troubles += unclear
    if not groups:
        raise BadData(_nothing(paths, troubles))
    sets = []
    with Opened(limits) as opened:
        for one in groups:
            checkpoint()
            sets.append(_set_of(one, opened))
            troubles += [trouble for part in one.parts for trouble in part.troubles]
    return sets, troubles


def missing_parts(one: Group) -> list[tuple[Part, str]]:
    """Return the names of zips of account data that are not there, each beside a neighbor."""
    exports: dict[tuple[str, str], dict[int, Part]] = {}
    for part in one.data:
        if part.place.part:
            digits, token, number = part.place.part
            exports.setdefault((digits, token), {})[number] = part
    return [
        (next(iter(there.values())), f"{digits}_{token}_part{number}.zip")
        for (digits, token), there in sorted(exports.items())
        for number in _holes(there)
    ]


def _holes(numbers: Mapping[int, object]) -> list[int]:
    """Return the first hundred numbers from 1 to the largest that are not there."""
    holes: list[int] = []
    for number in range(1, max(numbers, default=0)):
        if number not in numbers:
            holes.append(number)
        if len(holes) == 100:
            break
    return holes


def _set_of(one: Group, opened: Opened) -> ExportSet:
    ids = one.ids()
    candidates = [part.media_ids for part in one.originals]
    matched = np.intersect1d(ids, np.concatenate(candidates)) if candidates else ids[:0]
    newest = max((part.rank for part in one.data), default=0)
    account = one.account
    return ExportSet(
        nsid=one.nsid,
        path_alias=account.path_alias if account else _alias(one),
        screen_name=account.screen_name if account else "",
        snapshot=datetime.fromtimestamp(newest, UTC) if 0 < newest < 1 << 37 else None,
        places=tuple(part.place.path for part in one.parts),
        photos=len(ids),
        originals=sum(part.media for part in one.originals),
        photos_in={part.place.path: len(part.photos) for part in one.data if len(part.photos)},
        missing=tuple(_missing(one, len(ids), len(matched), opened)),
    )


def _alias(one: Group) -> str:
    return one.owner if one.owner and "@" not in one.owner else ""


def _missing(one: Group, photos: int, matched: int, opened: Opened) -> list[str]:
    """Say in sentences what the files given do not hold, though they should."""
    said = [f"{name} is missing: its photos are not known." for _, name in missing_parts(one)]
    numbers = {n: part for part in one.originals if (n := part.place.media_number)}
    said += [
        f"data-download-{n}.zip is missing, with up to 500 originals." for n in _holes(numbers)
    ]
    if one.account is None:
        said.append("account_profile.json is missing: whose photos these are is not certain.")
    if photos > matched:
        said.append(
            f"Photos without an original among the files: {photos - matched:,} of {photos:,}."
        )
    strangers = sum(
        not np.isin(part.media_ids, one.ids()).any() and part.media for part in one.originals
    )
    if strangers:
        said.append(
            f"Originals that belong to no photo of the account data: {strangers:,}; "
            "a part of it may be missing."
        )
    if one.account and (one.account.geotags or 0) > photos:
        said.append(
            f"Flickr counts {one.account.geotags:,} geotagged photos, but the files hold "
            f"{photos:,} photos in all."
        )
    return [*said, *_unknown_in_albums(one, opened), *_not_in_newest(one)]


def _unknown_in_albums(one: Group, opened: Opened) -> list[str]:
    """Say how many photos the albums name that have no JSON."""
    part = albums_part(one)
    if part is None or part.albums is None:
        return ["albums.json is missing: albums may be incomplete."]
    try:
        named = {n for _, ids in parse.albums(opened.json(part.place, part.albums)) for n in ids}
    except BadData as err:
        return [f"albums.json in {part.place.name} {err}."]
    strange = len(named) - int(np.isin(np.array(sorted(named), np.int64), one.ids()).sum())
    return [f"Photos that albums name and the files do not hold: {strange:,}."] if strange else []


def albums_part(one: Group) -> Part | None:
    """Return the part of the newest export that holds albums.json."""
    return next((part for part in reversed(one.data) if part.albums), None)


def _not_in_newest(one: Group) -> list[str]:
    newest = max((part.rank for part in one.data), default=0)
    recent = [part.photos["id"] for part in one.data if part.rank == newest]
    older = [part.photos["id"] for part in one.data if part.rank != newest]
    if not older:
        return []
    count = len(np.setdiff1d(np.concatenate(older), np.concatenate(recent)))
    if not count:
        return []
    return [f"Photos that only an older export has, deleted since or not exported: {count:,}."]


def _nothing(paths: Sequence[Path], troubles: Sequence[Trouble]) -> str:
    """Return the sentence for files among which there is no account data."""
    if troubles:
        return troubles[0].why
    named = ", ".join(shown(str(path)) for path in paths[:3])
    return (
        f"{named or 'Nothing'} is not a 'Your Flickr Data' export: there are neither zips nor "
        "photo_*.json files of one in it."
    )
