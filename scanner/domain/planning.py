"""
From a wish to changes: what would change of each photo, and what to know of that; pure.

A plan's numbers come from here too: what it costs in calls, and how long the
hour's budget makes it.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from scanner.domain.account import Account, CallBudget
from scanner.domain.cautions import FREE_PRIVATE_MOST
from scanner.domain.change import (
    Caution,
    CautionKind,
    Change,
    ChangeKind,
    PlanId,
    Wish,
    clean_tag,
    is_stricter,
    location_text,
)
from scanner.domain.license import ALL_RIGHTS_RESERVED, License, LicenseTable
from scanner.domain.photo import PhotoId, Rights, SourceId, SourceKind, Visibility
from scanner.domain.rights import checked, rights_change, rights_fields, rights_text
from scanner.errors import BadWish

UNOFFERED = frozenset({"no-known-copyright-restrictions", "us-government-work"})
"""Licenses that Flickr gives to institutions only."""

CALLS: Mapping[ChangeKind, int] = MappingProxyType(
    {
        ChangeKind.LICENSE: 1,
        ChangeKind.VISIBILITY: 2,  # its permissions are read first, to be kept
        ChangeKind.TAG: 1,
        ChangeKind.LOCATION: 1,
        ChangeKind.RIGHTS: 0,
    }
)
"""Calls that one change costs, apart from reading in pages."""

PER_PAGE = 500
"""Photos that one call reads."""

MOST_AT_ONCE = 400
"""Changes that are looked at together: what they change fits on one page of what changed since."""

FEWEST_AT_ONCE = 5
ONE_BY_ONE = 30
"""A plan as small as this is looked at change by change."""

SECONDS_A_CALL = 0.02
"""What a call takes at least, however many a second are allowed."""

SECONDS_A_FILE = 0.1
HOUR = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """
    A photo as a plan needs to know it.

    `place` is the NSID of its account or the path of its file, `own` whether the account
    is read as its owner.
    """

    photo: PhotoId
    source: SourceId
    kind: SourceKind
    own: bool
    key: str
    place: str
    title: str = ""
    uploaded: datetime | None = None
    license: str = "unknown"
    visibility: Visibility = Visibility.UNKNOWN
    tags: tuple[str, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    rights: Rights = field(default_factory=Rights)

    def may_be(self, kind: ChangeKind) -> bool:
        """Tell whether a change of this kind can be about this photo at all."""
        if kind is ChangeKind.RIGHTS:
            return self.kind is SourceKind.FOLDER
        return self.kind is SourceKind.FLICKR and self.own


def checked_wish(wish: Wish, licenses: LicenseTable) -> Wish:
    """Return a wish as it is stored; raises BadWish if it cannot be had."""
    match wish.kind:
        case ChangeKind.LICENSE:
            value = wish.value
            known = {item.slug for item in settable(licenses)}
            if value not in known:
                raise BadWish(f"Flickr gives no license {value!r}; it gives {', '.join(known)}.")
        case ChangeKind.VISIBILITY:
            value = wish.value
            if value not in {item.value for item in Visibility} - {"local", "unknown"}:
                raise BadWish(
                    f"Nobody can see a photo as {value!r}: "
                    "public, friends, family, friends-family or private."
                )
        case ChangeKind.TAG:
            value = " ".join(wish.value.split())
            if not clean_tag(value) or '"' in value or len(value) > 255 or not value.isprintable():
                raise BadWish(f"{wish.value!r} cannot be a tag.")
        case ChangeKind.LOCATION:
            value = ""
            if wish.value:
                raise BadWish("A location can only be removed.")
        case ChangeKind.RIGHTS:
            value = rights_text(checked(rights_fields(wish.value), licenses))
        case ChangeKind.LETTER:
            raise BadWish("A letter is planned by its request: safelight request send.")
    return Wish(wish.kind, value, embed=wish.embed and wish.kind is ChangeKind.RIGHTS)


def settable(licenses: LicenseTable) -> tuple[License, ...]:
    """Return the licenses that a photographer may ask Flickr for, its reserved ones left out."""
    return tuple(
        item
        for item in licenses.licenses
        if item.flickr_id is not None and item.slug not in UNOFFERED
    )


def value_of(kind: ChangeKind, subject: Subject, wish: Wish) -> str:
    """Return how a photo is now, as `Change.before` is written; not for RIGHTS."""
    match kind:
        case ChangeKind.LICENSE:
            return subject.license
        case ChangeKind.VISIBILITY:
            return subject.visibility.value
        case ChangeKind.TAG:
            tags = {clean_tag(tag) for tag in subject.tags}
            return wish.value if clean_tag(wish.value) in tags else ""
        case _:
            return location_text(subject.latitude, subject.longitude)


def proposed(wish: Wish, subject: Subject, licenses: LicenseTable) -> tuple[str, str]:
    """Return how a photo is, and how it is to be; equal where nothing is to be done."""
    if wish.kind is ChangeKind.RIGHTS:
        before, after = rights_change(subject.rights, rights_fields(wish.value), licenses)
        return rights_text(before), rights_text(after)
    return value_of(wish.kind, subject, wish), wish.value


def change_of(subject: Subject, before: str, after: str, *, restores: str = "") -> Change:
    """Return the change of one photo; the plan numbers it when it is stored."""
    return Change(
        plan=PlanId(0),
        n=0,
        photo=subject.photo,
        source=subject.source,
        subject=subject.key,
        place=subject.place,
        title=subject.title,
        uploaded=subject.uploaded,
        before=before,
        after=after,
        restores=restores,
    )


def nearest(slug: str, offered: Iterable[str], licenses: LicenseTable) -> str:
    """
    Return the offered license that lets others do the same as one that is not, nothing if none.

    That is the same Creative Commons license in its newest version.
    """
    elements = licenses.by_slug(slug).elements
    alike = [one for one in offered if elements and licenses.by_slug(one).elements == elements]
    return max(alike, default="")


def is_old(slug: str) -> bool:
    """
    Tell whether Flickr may not give a license again.

    That is what it gave until 2025, gives to institutions only, or is not known to us.

    >>> is_old("cc-by-2.0"), is_old("cc-by-4.0"), is_old("flickr-license-17")
    (True, False, True)
    """
    return slug.endswith("-2.0") or slug in UNOFFERED or slug.startswith("flickr-license-")


def gives_reuse(slug: str, licenses: LicenseTable) -> bool:
    """Tell whether a license lets others reuse a photo in any way."""
    found = licenses.by_slug(slug)
    return found.elements is not None or found.public_domain


@dataclass(slots=True)
class Tally:
    """What a plan holds, counted while it is made: how many go from what to what at each place."""

    kind: ChangeKind
    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    unchanged: int = 0

    def add(self, place: str, before: str, after: str, photos: int = 1) -> None:
        """Count a change of so many photos, or so many that are so already."""
        if before == after:
            self.unchanged += photos
        else:
            self.counts[place if self.kind.on_flickr else "", before, after] += photos

    @property
    def changes(self) -> int:
        """How many changes there are."""
        return self.counts.total()

    def leaving(self, value: str) -> int:
        """How many changes there are of what has this value now."""
        return self.count(lambda before, _: before == value)

    def reaching(self, value: str) -> int:
        """How many changes there are to this value."""
        return self.count(lambda _, after: after == value)

    def cautions(self, licenses: LicenseTable, accounts: Mapping[str, Account]) -> list[Caution]:
        """Return what follows from the values alone, and from what kind of account they are in."""
        match self.kind:
            case ChangeKind.LICENSE:
                found = self._of_licenses(licenses)
            case ChangeKind.VISIBILITY:
                found = self._of_visibility()
            case ChangeKind.LOCATION:
                gone = self.count(lambda before, after: bool(before) and not after)
                found = [Caution(CautionKind.LOCATION_PERMISSIONS, gone)]
            case _:
                found = []
        for place, account in accounts.items():
            if account.pro is False:
                found += self._of_free(place, account, licenses)
        return [caution for caution in found if caution.photos]

    def _of_licenses(self, licenses: LicenseTable) -> list[Caution]:
        given = self.count(
            lambda before, after: (
                gives_reuse(before, licenses) and _permits_less(before, after, licenses)
            )
        )
        return [Caution(CautionKind.COPIES_KEEP_LICENSE, given)]

    def _of_visibility(self) -> list[Caution]:
        stricter = self.count(is_stricter)
        wider = self.count(lambda before, after: not is_stricter(before, after))
        return [Caution(CautionKind.STRICTER, stricter), Caution(CautionKind.WIDER, wider)]

    def _of_free(self, place: str, account: Account, licenses: LicenseTable) -> list[Caution]:
        name = account.username or account.nsid
        found = []
        if self.kind is ChangeKind.LICENSE:
            leaving = self.count(
                lambda before, after: (
                    gives_reuse(before, licenses) and not gives_reuse(after, licenses)
                ),
                place,
            )
            found.append(Caution(CautionKind.FREE_DOWNLOADS, leaving, (name,)))
        else:
            leaving = self.count(lambda before, after: before == "public" != after, place)
        near = account.uploads is not None and account.upload_limit
        if near and leaving and self.kind is not ChangeKind.TAG:
            facts = (name, str(account.uploads), str(account.upload_limit))
            found.append(Caution(CautionKind.FREE_LIMIT, leaving, facts))
        return found

    def count(self, holds: Callable[[str, str], bool], place: str | None = None) -> int:
        """Return how many changes go from a before to an after for which `holds`."""
        return sum(
            n
            for (where, before, after), n in self.counts.items()
            if holds(before, after) and place in (None, where)
        )


_COUNTED = frozenset(
    {
        CautionKind.COPIES_KEEP_LICENSE,
        CautionKind.FREE_LIMIT,
        CautionKind.FREE_DOWNLOADS,
        CautionKind.STRICTER,
        CautionKind.WIDER,
        CautionKind.LOCATION_PERMISSIONS,
    }
)
"""What `Tally.cautions` gives."""

_OF_SOME = frozenset({CautionKind.CHANGED_ELSEWHERE, CautionKind.SIGNED_OUT, CautionKind.SIDECAR})


def recounted(
    cautions: Iterable[Caution],
    tally: Tally,
    licenses: LicenseTable,
    accounts: Mapping[str, Account],
) -> list[Caution]:
    """Return a plan's cautions once rows are left out of it; `tally` is of those that stay."""
    fresh = tally.cautions(licenses, accounts)
    for caution in cautions:
        photos = caution.photos
        facts = caution.facts
        match caution.kind:
            case kind if kind in _COUNTED:
                continue
            case CautionKind.NO_WAY_BACK:
                photos = tally.leaving(facts[0])
            case CautionKind.COMES_BACK_AS:
                photos = min(photos, tally.reaching(facts[1]))
            case CautionKind.FREE_PRIVATE:
                hidden = tally.count(lambda before, after: before == "public" != after)
                shown = tally.count(lambda before, after: before != "public" == after)
                photos, would = hidden - shown, int(facts[1]) - caution.photos + hidden - shown
                facts = (facts[0], str(would))
                photos = photos if would > FREE_PRIVATE_MOST else 0
            case kind if kind in _OF_SOME:
                photos = min(photos, tally.changes)
        if photos > 0:
            fresh.append(Caution(caution.kind, photos, facts))
    return fresh


def private_caution(account: Account, hidden: int, more: int) -> Caution | None:
    """Return what a Free account of `hidden` photos that are not public is to know of `more`."""
    would = hidden + more
    if account.pro is not False or more <= 0 or would <= FREE_PRIVATE_MOST:
        return None
    return Caution(CautionKind.FREE_PRIVATE, more, (account.username or account.nsid, str(would)))


def _permits_less(before: str, after: str, licenses: LicenseTable) -> bool:
    """Tell whether somebody may do less under the second; the same elements permit the same."""
    if after == ALL_RIGHTS_RESERVED:
        return True
    one, other = licenses.by_slug(before), licenses.by_slug(after)
    if one.public_domain:
        return not other.public_domain
    less = {"nc", "nd", "sa"}
    mine, its = (set((item.elements or "").split("-")) & less for item in (one, other))
    return not other.public_domain and not its <= mine


def batch_of(changes: int, reading: int) -> int:
    """
    Return how many changes to look at together, at the price of a call, before they are written.

    What is changed elsewhere between the look and the write is overwritten: the fewer the
    better. Reading the account took `reading` calls. In all, a plan is to cost no more than 1 %
    and 100 calls beside its writes.

    >>> [batch_of(n, -(-n // 500)) for n in (20, 200, 2_000, 20_000)]
    [1, 5, 40, 191]
    """
    if changes <= ONE_BY_ONE:
        return 1
    spare = changes / 100 + 100 - reading - changes / PER_PAGE - 10
    at_once = math.ceil(changes / max(spare / 2, 1))
    return max(FEWEST_AT_ONCE, min(at_once, MOST_AT_ONCE))


def calls_of(kind: ChangeKind, changes: int, photos: int, *, undo: bool = False) -> int:
    """Return what a plan costs in calls, in accounts of `photos` photos, checked afterwards too."""
    if not kind.on_flickr or not changes:
        return 0
    # A place is put back by one call, and who may know it by another.
    each = CALLS[kind] + (undo and kind is ChangeKind.LOCATION)
    reading = min(changes, -(-photos // PER_PAGE))
    looks = -(-changes // batch_of(changes, reading))
    return changes * each + 2 * reading + looks + 2


def seconds_of(calls: int, budget: CallBudget | None, per_second: int) -> float:
    """
    Return how long so many calls take: what is left of the hour's at once, the rest as it comes.

    >>> seconds_of(20_000, CallBudget(limit=3600, left=3600), 1) / 3600
    5.555555555555555
    """
    if budget is None:
        return calls * max(1 / per_second, SECONDS_A_CALL)
    pace = max(1 / per_second, SECONDS_A_CALL)
    at_once = min(calls, budget.left)
    rest = calls - at_once
    # Calls come back as the hour that they were made in goes by.
    return max(calls * pace, at_once * pace + rest * max(HOUR / budget.limit, pace))
