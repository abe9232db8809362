"""
PhotoSource for a Flickr account: its owner's whole stream, or what anybody sees of it.

The whole account is read by people.getPhotos, 500 photos a call. An account
that reads itself is told by photos.recentlyUpdated what changed since, so that
a sync of one that did not change is two calls.
"""

import time
from collections import OrderedDict
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias, TypeVar

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Glimpse, Gone, Photo, Trouble
from scanner.errors import BadData, NotFound, Refused
from scanner.flickr.caller import Caller
from scanner.flickr.memory import Memory, memory_of
from scanner.flickr.parse import BEGIN, Node, Page, number, page, text
from scanner.flickr.rows import EXTRAS, READER_VERSION, Rows, id_of, row_of
from scanner.flickr.seen import ALL, Seen, Window
from scanner.flickr.walk import PER_PAGE, Reading, Walk
from scanner.flickr.windows import read_all
from scanner.ports import Checkpoint

__all__ = ["Caller", "FlickrSource"]

KEPT: Final = 1500
"""Rows that are kept to be described; a little more than the last thousand that were given."""

MOST_QUESTIONS: Final = 100
"""Photos asked after one by one where the account's numbers do not agree; the rest stay."""

SLACK_SECONDS: Final = 300
"""So much before the last known change is asked for again: changes may show up late."""

MOST_ROUNDS: Final = 3
"""How often changes are asked for anew while uploads come in; then all is read."""

DAY_SECONDS: Final = 86_400

NO_ACCOUNT: Final = frozenset({2, 5})
"""The codes of people.getPhotos for an account that is not known, or deleted."""

PRIVATE: Final = 2
"""The code of photos.getInfo for a photo that the caller may not see (seen live in 2023)."""

NOT_THERE: Final = "The photo is not there any more."
UNSTEADY: Final = "The account changed faster than it could be read; the next scan reads it again."

T = TypeVar("T")
Found: TypeAlias = Glimpse | Gone | Trouble
Steps: TypeAlias = Generator[Found, None, T]


@dataclass(slots=True)
class _Changes:
    """What recentlyUpdated told: photos with their upload dates, and the last change of all."""

    given: dict[int, int] = field(default_factory=dict)
    updated: int = 0
    unlisted: int = 0

    def uploaded_since(self, before: Memory) -> dict[int, int]:
        """Return those that were uploaded after the last sync."""
        return {
            photo: uploaded
            for photo, uploaded in self.given.items()
            if uploaded > before.uploaded
            or (uploaded == before.uploaded and photo not in before.newest)
        }


class FlickrSource:
    """
    The photos of one account, by NSID.

    `own`: `flickr` calls as the account itself, and sees private photos.
    `known` is how many of its photos the catalog holds; with none, what the
    source remembers is of no use. Once `whole_after_days` have passed since it
    was read whole, it is again; 0: now. See ports.PhotoSource for the rest.
    """

    def __init__(
        self,
        flickr: Caller,
        *,
        nsid: str,
        own: bool,
        licenses: LicenseTable,
        long_side: int,
        memory: str,
        known: int,
        whole_after_days: int,
    ) -> None:
        self._flickr = flickr
        self._nsid = nsid
        self._own = own
        self._known = known
        self._whole_after = whole_after_days * DAY_SECONDS
        self._reader = f"{READER_VERSION} {long_side} {nsid} {'own' if own else 'anybody'}"
        self._rows = Rows(licenses, owner=nsid, own=own, long_side=long_side)
        self._kept: OrderedDict[str, tuple[Node, str]] = OrderedDict()
        self._before = memory_of(memory, reader=self._reader)
        self._memory = memory
        self._seen = Seen()
        self._expected: int | None = known or None
        self._complete = False
        self._answered: dict[str, bool] = {}
        self._checkpoint: Checkpoint = _go_on

    # -- ports.PhotoSource

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Found]:
        """
        Yield what changed since the last walk where that can be known, else every photo.

        Raises NotFound if there is no such account (any more), BadData if
        Flickr answers what was not asked; SourceUnavailable, NotAuthorized.
        """
        self._checkpoint = checkpoint
        self._complete = False
        self._answered.clear()
        checkpoint()
        changes = _Changes()
        before = self._before
        if before is not None and self._is_start(before):
            try:
                enough = yield from self._changed(before, changes)
            except Refused:
                enough = False  # Flickr does not tell what changed: the whole will
            if enough:
                return
        yield from self._all(changes)
        self._complete = True

    @property
    def expected(self) -> int | None:
        """How many photos Flickr says will come."""
        return self._expected

    @property
    def complete(self) -> bool:
        """Whether the whole account was read, and not only what changed."""
        return self._complete

    @property
    def memory(self) -> str:
        """What the next source for this account is to be told."""
        return self._memory

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        """Yield photos as their lists told of them; one of no list costs two calls."""
        for key in keys:
            kept = self._kept.get(key)
            yield self._rows.photo(kept[0], stamp=kept[1]) if kept else self._single(key)

    def covers(self, trouble: Trouble, key: str) -> bool:
        """
        Tell whether a photo is still there though its account, listed in part, lacks it.

        Asks Flickr about the photo itself. After MOST_QUESTIONS it is taken to
        be there, until the numbers agree.
        """
        if trouble.key != self._nsid:
            return trouble.key == key
        if key.isdecimal() and int(key) in self._seen:
            return False
        if key not in self._answered:
            if len(self._answered) >= MOST_QUESTIONS:
                return True
            self._answered[key] = self._is_there(key)
        return self._answered[key]

    def close(self) -> None:
        """Let go of what was read; the client is for its maker to close."""
        self._kept.clear()

    # -- the account since the last sync

    def _is_start(self, before: Memory) -> bool:
        """Tell whether it is enough to ask what changed since."""
        age = time.time() - before.whole
        remembers = before.whole > 0 and before.updated > 0
        return self._own and self._known > 0 and remembers and 0 <= age < self._whole_after

    def _changed(self, before: Memory, changes: _Changes) -> Steps[bool]:
        """
        Yield what changed since, and return whether that is all there is to know.

        Flickr tells of uploads and changes, never of a deletion: that shows
        only in the account's total, which must be what it was and the uploads.
        """
        since = max(1, before.updated - SLACK_SECONDS)
        self._expected = None
        for _ in range(MOST_ROUNDS):
            walk = Walk(lambda at, _: self._updated(since, at, changes))
            reading = Reading()
            for row in walk.stream(ALL, reading):
                photo, uploaded = id_of(row), number(row.get("dateupload"))
                if photo is None or photo in changes.given:
                    continue
                changes.given[photo] = uploaded or 0
                yield self._glimpse(photo, row)
            changes.unlisted = walk.gap
            if not reading.whole or walk.unsteady or walk.gap not in (0, before.unlisted):
                return False
            total = self._photos(1, ALL, per_page=1).total
            uploads = changes.uploaded_since(before)
            if total is None or total < before.total + len(uploads):
                return False
            if total == before.total + len(uploads):
                self._remember_changes(before, changes, uploads, total)
                yield from self._troubles(total, total - before.gap, odd=walk.odd)
                return True
        return False

    def _remember_changes(
        self, before: Memory, changes: _Changes, uploads: Mapping[int, int], total: int
    ) -> None:
        last = max([before.uploaded, *uploads.values()])
        newest = [photo for photo, uploaded in uploads.items() if uploaded == last]
        if last == before.uploaded:
            newest += before.newest
        memory = replace(
            before,
            updated=max(before.updated, changes.updated),
            uploaded=last,
            newest=tuple(newest),
            total=total,
            unlisted=changes.unlisted,
        )
        self._memory = memory.text()

    # -- the whole account

    def _all(self, changes: _Changes) -> Steps[None]:
        """Yield every photo but those that `changes` told of, and what turned out to be gone."""
        # Before anything is read: what changes meanwhile changes after this.
        updated = changes.updated or self._last_change()
        before = self._before
        walk = Walk(self._photos, there=lambda photo: self._is_there(str(photo)))
        self._seen = walk.seen
        for item in read_all(walk, gap=before.gap if before else 0):
            self._expected = walk.total
            if isinstance(item, Gone):
                yield item
                continue
            photo = id_of(item)
            if photo is not None and photo not in changes.given:
                yield self._glimpse(photo, item)
        for photo in [one for one in changes.given if one not in walk.seen][:MOST_QUESTIONS]:
            if not self._is_there(str(photo)):
                yield Gone(str(photo))
        uploaded, newest = walk.seen.newest()
        self._memory = Memory(
            reader=self._reader,
            whole=0 if walk.unsteady else int(time.time()),
            updated=updated,
            uploaded=uploaded,
            newest=tuple(newest),
            total=walk.total or 0,
            gap=walk.gap,
            unlisted=changes.unlisted,
        ).text()
        if walk.unsteady:
            yield Trouble(self._nsid, UNSTEADY)
        yield from self._troubles(walk.total, len(walk.seen), odd=walk.odd)

    def _troubles(self, total: int | None, listed: int, *, odd: int) -> Iterator[Trouble]:
        """Yield what is not as it should be with the account's numbers."""
        if total is not None and total != listed:
            yield Trouble(
                self._nsid, f"Flickr counts {total} photos in this account, and lists {listed}."
            )
        if odd:
            yield Trouble(self._nsid, f"Flickr listed {odd} photos without their ids.")

    def _glimpse(self, photo: int, row: Node) -> Glimpse:
        """Return that a photo is there, and keep its row to be described."""
        key, stamp = str(photo), self._rows.stamp(row)
        self._kept[key] = (row, stamp)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return Glimpse(key, stamp)

    # -- calls

    def _photos(self, at: int, window: Window, *, per_page: int = PER_PAGE) -> Page:
        """Return a page of the account's photos, newest upload first."""
        arguments: dict[str, str | int] = {"user_id": "me" if self._own else self._nsid}
        if self._own:
            # Restricted photos too, whatever the owner has set for looking at other people's.
            arguments["safe_search"] = 3
        if window.first is not None:
            arguments["min_upload_date"] = window.first
        if window.last is not None:
            arguments["max_upload_date"] = window.last
        return self._page("people.getPhotos", arguments, at, per_page)

    def _updated(self, since: int, at: int, changes: _Changes) -> Page:
        """Return a page of what changed, and note from the first one when the last change was."""
        told = self._page("photos.recentlyUpdated", {"min_date": since}, at, PER_PAGE)
        self._expected = told.total
        if not changes.updated:
            changes.updated = _last_change_on(told)
        return told

    def _last_change(self) -> int:
        """Return when the last change of an own account was, by Flickr's clock; 0: not known."""
        if not self._own:
            return 0
        try:
            return _last_change_on(self._page("photos.recentlyUpdated", {"min_date": 1}, 1, 1))
        except Refused:
            return 0

    def _page(
        self, method: str, arguments: Mapping[str, str | int], at: int, per_page: int
    ) -> Page:
        asked = {**arguments, "extras": EXTRAS, "per_page": per_page, "page": at}
        try:
            told = page(self._call(method, asked))
        except NotFound as err:
            raise self._no_account() from err
        except Refused as err:
            if err.code in NO_ACCOUNT:
                raise self._no_account() from err
            raise
        for row in told.rows:
            owner = text(row.get("owner"))
            if owner and owner != self._nsid:
                # A token of somebody else: their photos must not take the place of these.
                raise BadData(f"Flickr listed photos of {owner} as those of {self._nsid}.")
        return told

    def _no_account(self) -> NotFound:
        return NotFound(f"Flickr has no account {self._nsid}, or has it no longer.")

    def _is_there(self, key: str) -> bool:
        """Ask whether the account has a photo, as far as the caller may see."""
        try:
            self._call("photos.getInfo", {"photo_id": key})
        except NotFound:
            return False
        except Refused as err:
            return err.code != PRIVATE or self._own
        return True

    def _single(self, key: str) -> Photo | Trouble:
        """Return one photo by calls of its own."""
        try:
            info = self._call("photos.getInfo", {"photo_id": key})
            sizes = self._call("photos.getSizes", {"photo_id": key})
            return self._rows.photo(row_of(info, sizes))
        except NotFound:
            return Trouble(key, NOT_THERE)
        except Refused as err:
            return Trouble(key, str(err))

    def _call(self, method: str, arguments: Mapping[str, str | int]) -> dict[str, Any]:
        self._checkpoint()
        return self._flickr.call(method, arguments, checkpoint=self._checkpoint)


def _last_change_on(told: Page) -> int:
    """Return the last change that a page tells of, 0 if none; never one of days to come."""
    latest = time.time() + DAY_SECONDS
    changes = (number(row.get("lastupdate")) or 0 for row in told.rows)
    return max((change for change in changes if BEGIN <= change <= latest), default=0)


def _go_on() -> None:
    """Be a checkpoint of work that nobody asks to stop."""
