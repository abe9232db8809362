"""For tests of changers: a pretend Flickr, a signed-in client, and changes made of its photos."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr
from scanner.demo.things import PretendPhoto
from scanner.domain.change import Change, ChangeKind, Kept, PlanId, kept_text
from scanner.domain.photo import PhotoId, SourceId
from scanner.flickr.api import Flickr, Key, Token
from scanner.flickr.changers import FlickrChanger
from scanner.flickr.patience import Patience
from scanner.flickr.place import place_of
from scanner.reference import license_table

LICENSES = license_table()


def go_on() -> None:
    """Be a checkpoint of work that nobody asks to stop."""


@dataclass
class Changing:
    """A pretend Flickr and what changes its photos; every client is closed at the end."""

    server: PretendFlickr
    clients: list[Flickr] = field(default_factory=list)

    def client(self, nsid: str = NSID) -> Flickr:
        world = self.server.world
        given = world.token_for(nsid, perms="write")
        token = Token(given.token, given.secret, nsid, "", "", "write")
        key = Key(world.key, world.secret)
        patience = Patience(tries=3, first=0.01, longest=0.01)
        self.clients.append(Flickr(place_of(self.server.url), key, token, None, patience=patience))
        return self.clients[-1]

    def changer(self, kind: ChangeKind, *, nsid: str = NSID, token: str = "") -> FlickrChanger:
        client = self.client(token or nsid)
        return FlickrChanger(client, kind, nsid=nsid, licenses=LICENSES)

    def stream(self) -> list[PretendPhoto]:
        """Return the account's photos, newest upload first."""
        return self.server.world.stream(NSID, NSID)

    def photo(self, photo_id: int) -> PretendPhoto:
        return self.server.world.photos[photo_id]

    def methods(self) -> Counter[str]:
        """Count the calls that were let in by their names, without "flickr."."""
        return Counter(call.method.removeprefix("flickr.") for call in self.server.calls)


@contextmanager
def changing(server: PretendFlickr) -> Iterator[Changing]:
    with server:
        made = Changing(server)
        try:
            yield made
        finally:
            for client in made.clients:
                client.close()


def change_of(
    photo: PretendPhoto | int | str,
    before: str,
    after: str,
    *,
    n: int = 1,
    kept: Kept | None = None,
    uploaded: int | None = None,
) -> Change:
    """Return a change of a photo; `kept` is what the change that it undoes left."""
    key = str(photo.id if isinstance(photo, PretendPhoto) else photo)
    at = photo.uploaded if isinstance(photo, PretendPhoto) and uploaded is None else uploaded
    return Change(
        plan=PlanId(1),
        n=n,
        photo=PhotoId(n),
        source=SourceId(1),
        subject=key,
        place=NSID,
        uploaded=None if at is None else datetime.fromtimestamp(at, UTC),
        before=before,
        after=after,
        restores="" if kept is None else kept_text(kept),
    )
