"""
How the photos of an account stand now, many of them in few calls.

The first reading lists the account by people.getPhotos, 500 photos a call, and
seeks: each list begins at the upload of the newest photo that is still wanted, so
stretches with nothing wanted are passed over, and neither uploads nor
deletions shift a page. Every later reading asks photos.recentlyUpdated what
changed since, mostly one call. Both lists are known to leave photos out: one that was
not listed is asked after by itself.
"""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any, Final, TypeAlias

from scanner.domain.change import Absent, Change, clean_tag
from scanner.domain.license import LicenseTable
from scanner.domain.photo import Visibility
from scanner.errors import BadData, NotAuthorized, NotFound, Refused, SourceUnavailable
from scanner.flickr.parse import BEGIN, Node, Page, node, number, page, text
from scanner.flickr.rows import Rows, id_of, row_of

Ask: TypeAlias = Callable[[str, Mapping[str, str | int]], dict[str, Any]]
"""Calls a method of Flickr's with its arguments, as the account itself."""

PER_PAGE: Final = 500

FEW: Final = 3
"""So many photos are asked after one by one: surely fresh, and no dearer than lists."""

SLACK_SECONDS: Final = 5
"""So much before the last known change is asked for again: changes may show up late."""

PRIVATE: Final = 2
"""The code of photos.getInfo for a photo that the caller may not see (seen live in 2023)."""

SEEN_BY: Final = ("public", "contact", "friend", "family")
"""Who may know a place, in the order of `Spot.seen_by`."""

NOT_THERE: Final = "The photo is not there any more."
NOT_YOURS: Final = "The photo is private, and not this account's."

_DAY_SECONDS: Final = 86_400
_DATES: Final = "date_upload,last_update"


@dataclass(frozen=True, slots=True)
class Spot:
    """
    Where Flickr says that a photo was taken, in degrees.

    `accuracy` is 1 (world) to 16 (street), None where Flickr states none; `context` 0
    not defined, 1 indoors, 2 outdoors. `seen_by`: who may know, of public, contacts,
    friends, family; None where that is not stated.
    """

    latitude: float
    longitude: float
    accuracy: int | None = None
    context: int = 0
    seen_by: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """How a photo stands, as far as the extras that were asked for tell; `tags` are clean."""

    license: str
    visibility: Visibility
    tags: frozenset[str]
    spot: Spot | None


class Standing:
    """
    Reads how photos of the account `nsid` stand; `ask` calls as this account.

    `extras` are those of photo lists that tell what is wanted to be known.
    """

    def __init__(self, ask: Ask, *, nsid: str, licenses: LicenseTable, extras: str) -> None:
        self._ask = ask
        self._nsid = nsid
        self._rows = Rows(licenses, owner=nsid, own=True, long_side=0)
        self._extras = f"{extras},{_DATES}"
        self._wanted: dict[str, int | None] = {}
        self._to_seek: set[str] = set()
        self._found: dict[str, Stand] = {}
        self._began: int | None = None
        self._since: int | None = None
        self._is_read = False
        self._written: set[str] = set()
        self._written_since: set[str] = set()
        self._recent: dict[str, int] = {}
        self._unlisted = 0

    def expect(self, changes: Iterable[Change]) -> None:
        """Forget what was read, and remember what will be wanted; nothing is called."""
        self._found.clear()
        self._to_seek.clear()
        self._wanted.clear()
        self._is_read = False
        self._want(changes)

    def read(self, changes: Sequence[Change]) -> list[Stand | Absent]:
        """
        Return how the subjects stand, one answer a change, in order.

        Raises SourceUnavailable, NotAuthorized.
        """
        self._want(change for change in changes if change.subject not in self._wanted)
        if len(changes) <= FEW:
            return [self._single(change.subject) for change in changes]
        if not self._is_read:
            self._begin()
            self._seek(self._to_seek)
            self._is_read = True
        else:
            self._refresh([change.subject for change in changes])
        self._to_seek.clear()
        return [
            self._found.get(change.subject) or self._single(change.subject) for change in changes
        ]

    def forget(self, key: str) -> None:
        """Take note that a photo was written to: what is known of it is old."""
        self._found.pop(key, None)
        self._written.add(key)
        self._written_since.add(key)
        self._recent.pop(key, None)

    def _want(self, changes: Iterable[Change]) -> None:
        for change in changes:
            at = change.uploaded
            self._wanted[change.subject] = None if at is None else int(at.timestamp())
            self._to_seek.add(change.subject)

    # -- what changed

    def _begin(self) -> None:
        """
        Note Flickr's own clock, before anything is read: the account's newest change of all.

        Where most of what is wanted was written to by way of this very object, the list of what
        changed since it began holds it, which takes fewer calls than the account.
        """
        self._found.clear()  # of a reading that was cut off, or of single photos
        self._to_seek.update(self._wanted)
        ours = len(self._written & self._wanted.keys())
        try:
            if self._began is not None and 2 * ours > len(self._wanted):
                self._changed_since(self._began)
                return
            newest = self._newest(self._list("photos.recentlyUpdated", {"min_date": 1}, 1, 1).rows)
        except Refused:
            self._since = None
            return
        self._since = newest
        self._recent.clear()
        self._written_since.clear()
        if self._began is None:
            self._began = newest

    def _refresh(self, keys: Collection[str]) -> None:
        """Bring what is known up to date; `keys` are wanted now."""
        if self._since is not None:
            try:
                unlisted = self._changed_since(
                    self._since, self._recent.keys() | self._written_since
                )
            except Refused:
                self._since = None  # Flickr does not tell (any more) what changed
            else:
                if unlisted > self._unlisted:
                    # Something else changed, and is not listed: nothing that is known is sure.
                    self._unlisted = unlisted
                    self._found.clear()
                    self._to_seek.update(self._wanted)
        if self._since is None:
            for key in keys:
                self._found.pop(key, None)
            self._to_seek.update(keys)
        self._seek(self._to_seek)

    def _changed_since(self, since: int, known: Collection[str] = ()) -> int:
        """
        Take in what changed from `since` on; return how many of these Flickr counts and lists not.

        Photos of `known` are among them, and need not be listed: their pages are passed over.
        """
        asked: dict[str, str | int] = {"min_date": max(1, since - SLACK_SECONDS)}
        unread = set(known)
        listed: dict[str, int] = {}
        newest, at = since, 1
        while True:
            told = self._list("photos.recentlyUpdated", asked, at)
            for key, row in self._take(told.rows):
                listed[key] = number(row.get("lastupdate")) or 0
            newest = max(newest, self._newest(told.rows) or 0)
            unread.difference_update(listed)
            unlisted = 0 if told.total is None else told.total - len(listed) - len(unread)
            if at >= told.pages or (told.total is not None and unlisted <= self._unlisted):
                break
            at += 1
        # The next list begins so early; what was just written and not listed yet will be on it.
        begin = newest - SLACK_SECONDS
        recent = {key: self._recent.get(key, newest) for key in unread} | listed
        self._recent = {key: updated for key, updated in recent.items() if updated >= begin}
        self._since = newest
        self._written_since.clear()
        return unlisted

    def _newest(self, rows: Iterable[Node]) -> int | None:
        """Return the last change that rows tell of, None if none; never one of days to come."""
        latest = time.time() + _DAY_SECONDS
        changes = (number(row.get("lastupdate")) or 0 for row in rows)
        return max((change for change in changes if BEGIN <= change <= latest), default=None)

    # -- the account

    def _seek(self, keys: Iterable[str]) -> None:
        """List the account as far as that finds photos that are wanted, newest first."""
        todo = sorted(
            (
                (at, key)
                for key in keys
                if key not in self._found and (at := self._wanted[key]) is not None
            ),
            reverse=True,
        )
        if not todo:
            return
        oldest, next_one = todo[-1][0], 0
        while next_one < len(todo):
            at, key = todo[next_one]
            if key in self._found:
                next_one += 1
                continue
            below = self._window(oldest, at)
            while next_one < len(todo) and todo[next_one][0] > below:
                next_one += 1

    def _window(self, oldest: int, newest: int) -> int:
        """
        List photos uploaded from `newest` back to `oldest`, one page, and return how far it went.

        All that were uploaded after the returned second, which is before `newest`, have been
        listed. Where one second holds more than a page, so many pages are read.
        """
        asked: dict[str, str | int] = {
            "user_id": "me",
            # Restricted photos too, whatever the owner has set for looking at other people's.
            "safe_search": 3,
            "min_upload_date": oldest,
            "max_upload_date": newest,
        }
        seen: set[str] = set()
        at = 1
        while True:
            told = self._list("people.getPhotos", asked, at)
            known, last = len(seen), newest
            for key, row in self._take(told.rows):
                seen.add(key)
                uploaded = number(row.get("dateupload"))
                if uploaded is not None and oldest <= uploaded <= newest:
                    last = uploaded
            # Totals have been seen to be wrong: only a page with room left is the last.
            is_end = at >= told.pages and len(told.rows) < told.per_page
            if is_end:
                return oldest - 1
            if last < newest:
                return last
            if at >= told.pages or len(seen) == known:
                return newest - 1
            at += 1

    def _take(self, rows: Iterable[Node]) -> Iterator[tuple[str, Node]]:
        """Keep what rows say of photos that are wanted; yield all, by their ids."""
        for row in rows:
            photo = id_of(row)
            if photo is None or text(row.get("owner")) not in ("", self._nsid):
                continue
            key = str(photo)
            if key in self._wanted:
                self._found[key] = self._stand(row)
            yield key, row

    def _list(
        self, method: str, arguments: Mapping[str, str | int], at: int, per_page: int = PER_PAGE
    ) -> Page:
        """
        Return a page of the account's photos.

        Raises SourceUnavailable, NotAuthorized; Refused of photos.recentlyUpdated only.
        """
        asked = {**arguments, "extras": self._extras, "per_page": per_page, "page": at}
        try:
            return page(self._ask(method, asked))
        except BadData as err:
            raise SourceUnavailable("Flickr", "it sent an answer that cannot be read") from err
        except NotFound as err:
            raise NotAuthorized(
                f"Flickr has no account {self._nsid}, or has it no longer."
            ) from err
        except Refused as err:
            if method == "photos.recentlyUpdated":
                raise
            raise SourceUnavailable("Flickr", "it does not list this account's photos") from err

    # -- one photo

    def _single(self, key: str) -> Stand | Absent:
        """Ask after one photo by itself."""
        try:
            info = self._ask("photos.getInfo", {"photo_id": key})
            row = row_of(info, {})
        except NotFound:
            return Absent(NOT_THERE)
        except Refused as err:
            return Absent(NOT_YOURS if err.code == PRIVATE else str(err))
        except BadData as err:
            return Absent(str(err))
        if text(row.get("owner")) not in ("", self._nsid):
            return Absent(f"The photo belongs to {text(row['owner'])}, not to this account.")
        told = node(info.get("photo"))
        row["context"] = node(told.get("location")).get("context")
        row |= {f"geo_is_{who}": node(told.get("geoperms")).get(f"is{who}") for who in SEEN_BY}
        stand = self._stand(row)
        if key in self._wanted:
            self._found[key] = stand
        return stand

    def _stand(self, row: Node) -> Stand:
        """Return how a row says that its photo stands: as the account's own scan reads it."""
        photo = self._rows.photo(row, stamp="")
        spot = None
        if photo.latitude is not None and photo.longitude is not None:
            spot = Spot(
                photo.latitude,
                photo.longitude,
                accuracy=number(row.get("accuracy")) or None,
                context=number(row.get("context")) or 0,
                seen_by=_seen_by(row),
            )
        return Stand(
            license=intern(photo.license),
            visibility=photo.visibility,
            tags=frozenset(intern(clean_tag(tag)) for tag in photo.tags),
            spot=spot,
        )


def _seen_by(row: Node) -> tuple[int, int, int, int] | None:
    public, contact, friend, family = (number(row.get(f"geo_is_{who}")) for who in SEEN_BY)
    if public is None or contact is None or friend is None or family is None:
        return None
    return int(public == 1), int(contact == 1), int(friend == 1), int(family == 1)
