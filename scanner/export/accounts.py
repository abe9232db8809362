"""
Which zips and folders belong together: a group for each account.

Account data says whose it is, in account_profile.json. Its other parts share
the digits in front of the first "_" of their names; where those were renamed,
a photo's page names the owner. Originals say nothing but ids.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scanner.domain.photo import Trouble
from scanner.export.parse import Account
from scanner.export.survey import Part


@dataclass(slots=True)
class Group:
    """
    The parts of one account's exports, oldest export first.

    `account` is None where no account_profile.json is among them; `owner` is
    then what the photos' pages say, if anything.
    """

    account: Account | None = None
    owner: str | None = None
    data: list[Part] = field(default_factory=list)
    originals: list[Part] = field(default_factory=list)

    @property
    def nsid(self) -> str | None:
        """Return the account's NSID as far as it is known."""
        if self.account:
            return self.account.nsid
        return self.owner if self.owner and "@" in self.owner else None

    @property
    def parts(self) -> list[Part]:
        """Return every part once, in order of place."""
        unique = {part.place.path: part for part in (*self.data, *self.originals)}
        return [unique[path] for path in sorted(unique)]

    def ids(self) -> npt.NDArray[np.int64]:
        """Return the ids of the photos that the account data describes, in order."""
        found = [part.photos["id"] for part in self.data]
        return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)

    def may_own(self, owner: str | None) -> bool:
        """Tell whether nothing speaks against this being the account that a page names."""
        if owner is None or self.account is None:
            return True
        if "@" in owner:
            return owner == self.account.nsid
        return owner.casefold() == (self.account.path_alias or owner).casefold()


def group(parts: Iterable[Part]) -> tuple[list[Group], list[Trouble]]:
    """
    Return the accounts that parts belong to, and the parts of which that cannot be told.

    Each group's parts get their `rank`: the larger, the newer the export.
    """
    parts = list(parts)
    data = [part for part in parts if part.holds_account_data]
    groups, troubles = _by_account(data)
    for one in groups:
        _rank(one)
    troubles += _join_originals(parts, groups)
    return groups, troubles


def _by_account(data: list[Part]) -> tuple[list[Group], list[Trouble]]:
    groups: dict[str, Group] = {}
    by_digits: dict[str, set[str]] = {}
    for part in data:
        if part.account:
            groups.setdefault(part.account.nsid, Group()).data.append(part)
            if part.place.digits:
                by_digits.setdefault(part.place.digits, set()).add(part.account.nsid)
    named = list(groups.values())
    for one in named:
        one.account = max(one.data, key=lambda part: part.newest).account
    troubles: list[Trouble] = []
    for part in data:
        if part.account:
            continue
        nsids = by_digits.get(part.place.digits or "", set())
        fits = [groups[nsid] for nsid in nsids] or [g for g in named if _names(g, part.owner)]
        if not fits and len(named) == 1 and named[0].may_own(part.owner):
            fits = named
        if not named:
            key = part.owner or part.place.digits or part.place.path
            fits = [groups.setdefault(key, Group(owner=part.owner))]
        if len(fits) == 1:
            fits[0].data.append(part)
        else:
            troubles.append(_whose(part))
    return list(groups.values()), troubles


def _names(one: Group, owner: str | None) -> bool:
    return (
        owner is not None
        and one.account is not None
        and one.may_own(owner)
        and ("@" in owner or bool(one.account.path_alias))
    )


def _join_originals(parts: list[Part], groups: list[Group]) -> list[Trouble]:
    """Give each part with originals to the account whose photos they are."""
    troubles: list[Trouble] = []
    ids = [one.ids() for one in groups]
    for part in (part for part in parts if part.media):
        counts = [int(np.isin(part.media_ids, known, assume_unique=True).sum()) for known in ids]
        best = max(counts, default=0)
        fits = [one for one, count in zip(groups, counts, strict=True) if count == best]
        meant = part.place.media_number is not None or _is_meant(part, parts)
        if len(fits) == 1 and (best or meant):
            fits[0].originals.append(part)
        elif meant and not part.holds_account_data:
            troubles.append(_whose(part) if groups else _originals_alone(part))
    return troubles


def _is_meant(part: Part, parts: list[Part]) -> bool:
    """Tell whether the user named this very place: a folder around an export may hold anything."""
    around = part.place.is_folder and any(
        other.place.path.startswith(part.place.path + os.sep) for other in parts
    )
    return part.place.given and not around


def _rank(one: Group) -> None:
    """Put the parts of each export at the date of its newest member."""
    exports: dict[object, list[Part]] = {}
    for part in one.data:
        named = part.place.part
        exports.setdefault(named[:2] if named else part.place.path, []).append(part)
    for together in exports.values():
        newest = max(part.newest for part in together)
        for part in together:
            part.rank = newest
    one.data.sort(key=lambda part: (part.rank, part.place.path))


def _whose(part: Part) -> Trouble:
    return Trouble(
        part.place.path,
        f"Whose photos {part.place.name} holds cannot be told: add it together with the zip of the "
        "same account that holds account_profile.json, and no other account's.",
    )


def _originals_alone(part: Part) -> Trouble:
    return Trouble(
        part.place.path,
        f"{part.place.name} holds originals, but their licenses and visibility are in the account "
        "data: add it together with the zips that hold photo_*.json.",
    )
