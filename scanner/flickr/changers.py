"""
Changers of photos on Flickr: license, who sees it, a tag, the place.

One Changer for all four; what tells them apart stands in kinds.py, and how
photos stand is read in few calls by standing.py. Flickr changes one photo a
call; all of it is sent by POST, as every call is.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from scanner.domain.change import Absent, Change, ChangeKind, Seen
from scanner.domain.license import LicenseTable
from scanner.domain.planning import PER_PAGE, batch_of
from scanner.errors import BadData, NotAuthorized, SourceUnavailable
from scanner.flickr.caller import Caller
from scanner.flickr.kinds import kind_of
from scanner.flickr.parse import licenses as listed_licenses
from scanner.flickr.parse import user
from scanner.flickr.standing import Standing
from scanner.ports import Checkpoint


class FlickrChanger:
    """
    Changes one kind of value of the photos of one account; see ports.Changer.

    `flickr` calls as the account `nsid`; that it does is asked of Flickr before anything
    else. `read` takes few calls, if `expect` was told what will be read: lists of 500
    the first time, one call or two each time after that.
    """

    def __init__(
        self, flickr: Caller, kind: ChangeKind, *, nsid: str, licenses: LicenseTable
    ) -> None:
        """Raise ValueError for a kind that is not of photos on Flickr."""
        self._flickr = flickr
        self._nsid = nsid
        self._calls = self._expected = self._reading = 0
        self._is_account = False
        self._checkpoint: Checkpoint = _go_on
        self._kind = kind_of(kind, self._ask, licenses)
        self._standing = Standing(self._ask, nsid=nsid, licenses=licenses, extras=self._kind.extras)

    @property
    def readable(self) -> bool:
        """Flickr tells how photos stand."""
        return True

    @property
    def reversible(self) -> bool:
        """What is changed can be changed back, as far as Flickr still offers it."""
        return True

    @property
    def batch(self) -> int:
        """How many changes to look at before they are written one by one."""
        reading = self._reading or -(-self._expected // PER_PAGE)
        return batch_of(self._expected, reading)

    @property
    def calls(self) -> int:
        """How many calls were made through this object."""
        return self._calls

    def expect(self, changes: Sequence[Change]) -> None:
        """Say which changes will be read from now on; forgets what was read before."""
        self._expected, self._reading = len(changes), 0
        self._standing.expect(changes)

    def read(self, changes: Sequence[Change], checkpoint: Checkpoint) -> list[Seen | Absent]:
        """
        Return how the subjects are now, one answer a change, in order.

        Raises SourceUnavailable, NotAuthorized.
        """
        self._checkpoint = checkpoint
        if not changes:
            return []
        self._be_the_account()
        before = self._calls
        stands = self._standing.read(changes)
        self._reading = self._reading or self._calls - before
        return [
            stand if isinstance(stand, Absent) else self._kind.seen(stand, change)
            for change, stand in zip(changes, stands, strict=True)
        ]

    def write(self, change: Change, seen: Seen, checkpoint: Checkpoint) -> str:
        """
        Let a photo be as `change.after` says, and return the receipt that its undo wants.

        Raises LeftAlone, Conflict, NotFound, Refused; SourceUnavailable, NotAuthorized.
        """
        self._checkpoint = checkpoint
        self._be_the_account()
        self._standing.forget(change.subject)
        return self._kind.write(change, seen)

    def close(self) -> None:
        """Let go of what was read; the client is for its maker to close."""
        self._standing.expect(())

    def _ask(self, method: str, arguments: Mapping[str, str | int]) -> dict[str, Any]:
        self._checkpoint()
        self._calls += 1
        return self._flickr.call(method, arguments, checkpoint=self._checkpoint)

    def _be_the_account(self) -> None:
        """Raise NotAuthorized unless Flickr takes the caller for the account, asked once."""
        if self._is_account:
            return
        try:
            who = user(self._ask("test.login", {}))
        except BadData as err:
            raise SourceUnavailable("Flickr", "it does not say whose permission this is") from err
        if who.nsid != self._nsid:
            raise NotAuthorized(
                f"The permission is that of {who.username or who.nsid} ({who.nsid}), and the "
                f"photos are those of {self._nsid}: sign in to that account."
            )
        self._is_account = True


def available_licenses(
    flickr: Caller, key: str, licenses: LicenseTable, checkpoint: Checkpoint, owner: str = ""
) -> frozenset[str]:
    """
    Return the slugs of the licenses that Flickr offers for a photo of the caller's.

    `owner` is the NSID of the photo's owner, where it is stated.

    Raises NotFound, Refused, SourceUnavailable, NotAuthorized.

    Source: https://www.flickr.com/services/api/flickr.photos.licenses.getAvailable.html
    """
    asked = {"photo_id": key} | ({"owner_id": owner} if owner else {})
    told = flickr.call("photos.licenses.getAvailable", asked, checkpoint=checkpoint)
    return frozenset(
        licenses.by_flickr_id(item.flickr_id).slug
        for item in listed_licenses(told)
        if item.flickr_id >= 0
    )


def _go_on() -> None:
    """Be a checkpoint of work that nobody asks to stop."""
