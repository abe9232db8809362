"""
The world behind the pretend Flickr, and what changes it.

Everything is done under one lock, `World.lock`, so that a test may change the
world while a client reads it: a photo is uploaded in the middle of a walk, the
owner chooses another license elsewhere, a permission is taken back.

    world = pretend_world(photos=60, seed=1)           # scanner/demo/account.py
    token = world.token_for(NSID, perms="write")       # signed in, without a browser
    photo = world.upload(NSID, title="New", license=4)
    world.set_license(photo.id, 0); world.delete(photo.id); world.revoke(NSID)
"""

import secrets
import threading
import time
from collections.abc import Callable, Iterable
from hashlib import blake2b
from itertools import count
from typing import Any

from scanner.demo.things import (
    PERMS,
    ApiKey,
    LicenseStep,
    Place,
    PretendAccount,
    PretendAlbum,
    PretendPhoto,
    PretendToken,
    Request,
    Tag,
    Tagged,
)

__all__ = [
    "PERMS",
    "ApiKey",
    "LicenseStep",
    "Place",
    "PretendAccount",
    "PretendAlbum",
    "PretendPhoto",
    "PretendToken",
    "Request",
    "Tag",
    "Tagged",
    "World",
]


class World:
    """
    Everything that the pretend Flickr knows; see the module.

    `clock` gives the time in unix seconds; `skew` is added to it: a server
    whose clock is wrong.
    """

    def __init__(self, *, seed: int = 1, clock: Callable[[], float] = time.time) -> None:
        self.seed = seed
        self.clock = clock
        self.skew = 0.0
        self.lock = threading.RLock()
        self.accounts: dict[str, PretendAccount] = {}
        self.photos: dict[int, PretendPhoto] = {}
        self.keys: dict[str, ApiKey] = {}
        self.tokens: dict[str, PretendToken] = {}
        self.requests: dict[str, Request] = {}
        self.deleted: set[int] = set()
        self._tag_numbers: dict[str, int] = {}
        self._numbers = count(1)
        self._lists: dict[Any, list[PretendPhoto]] = {}
        first = self.add_key()
        self.key, self.secret = first.key, first.secret

    def now(self) -> float:
        """Return the server's time in unix seconds."""
        return self.clock() + self.skew

    # Who may speak.

    def add_key(self, *, expired: bool = False) -> ApiKey:
        """Give out another API key."""
        key = ApiKey(secrets.token_hex(16), secrets.token_hex(8), expired)
        with self.lock:
            self.keys[key.key] = key
        return key

    def token_for(self, nsid: str, *, perms: str = "write", key: str = "") -> PretendToken:
        """Sign an account in without its owner: return a token for `key`, else the first one."""
        with self.lock:
            account = self.accounts[nsid]
            token = PretendToken(
                token=f"72157{secrets.randbelow(10**12):012d}-{secrets.token_hex(8)}",
                secret=secrets.token_hex(8),
                nsid=nsid,
                username=account.username,
                fullname=account.fullname,
                perms=perms,
                key=key or self.key,
            )
            self.tokens[token.token] = token
            return token

    def revoke(self, whose: str) -> None:
        """Take back one token, or all of an account (by NSID)."""
        with self.lock:
            for token in list(self.tokens.values()):
                if whose in (token.token, token.nsid):
                    del self.tokens[token.token]

    # What there is.

    def add_account(self, account: PretendAccount) -> PretendAccount:
        """Let a member join."""
        with self.lock:
            self.accounts[account.nsid] = account
            self._lists.clear()
        return account

    def upload(self, nsid: str, **facts: Any) -> PretendPhoto:
        """
        Add a photo, uploaded now unless `uploaded` says when; `facts` are PretendPhoto's fields.

        Without an `id` it gets the next one that is free.
        """
        with self.lock:
            number = facts.pop("id", None) or max(self.photos, default=88_000_000_000) + 11
            now = int(self.now())
            facts.setdefault("uploaded", now)
            facts.setdefault("updated", max(now, facts["uploaded"]))
            facts.setdefault("taken", _as_text(facts["uploaded"]))
            facts.setdefault("drawn", next(self._numbers))
            facts.setdefault("secret", self.secret_of(number, "photo"))
            facts.setdefault("original_secret", self.secret_of(number, "original"))
            photo = PretendPhoto(id=number, owner=self.accounts[nsid].nsid, **facts)
            self.photos[number] = photo
            self._lists.clear()
            return photo

    def add_photos(self, photos: Iterable[PretendPhoto]) -> None:
        """Add many photos at once."""
        with self.lock:
            self.photos.update((photo.id, photo) for photo in photos)
            self._lists.clear()

    def delete(self, photo_id: int) -> None:
        """Delete a photo, as by its owner."""
        with self.lock:
            del self.photos[photo_id]
            self.deleted.add(photo_id)
            for account in self.accounts.values():
                for album in account.albums:
                    if photo_id in album.photos:
                        album.photos.remove(photo_id)
            self._lists.clear()

    def change(self, photo_id: int, **facts: Any) -> PretendPhoto:
        """Change what is said of a photo, as by its owner elsewhere; `updated` moves."""
        with self.lock:
            photo = self.photos[photo_id]
            for name, value in facts.items():
                setattr(photo, name, value)
            photo.updated = max(int(self.now()), photo.updated)
            self._lists.clear()
            return photo

    def set_license(self, photo_id: int, license_id: int) -> PretendPhoto:
        """Put a photo under another license; its history grows."""
        with self.lock:
            photo = self.photos[photo_id]
            step = LicenseStep(int(self.now()), photo.license, license_id)
            steps = photo.steps if photo.license == license_id else (*photo.steps, step)
            return self.change(photo_id, license=license_id, steps=steps)

    def set_visibility(
        self, photo_id: int, *, public: int, friend: int, family: int, new_secrets: bool = True
    ) -> PretendPhoto:
        """Let others see a photo; what was shared by its old address is not found any more."""
        with self.lock:
            facts: dict[str, Any] = {"is_public": public, "is_friend": friend, "is_family": family}
            if new_secrets:
                again = f"{self.photos[photo_id].secret} again"
                facts["secret"] = self.secret_of(photo_id, f"photo {again}")
                facts["original_secret"] = self.secret_of(photo_id, f"original {again}")
            return self.change(photo_id, **facts)

    def tag(self, account: PretendAccount, photo_id: int, raw: str) -> Tag:
        """Return a tag as `account` would put it on a photo."""
        clean = "".join(c for c in raw.lower() if c.isalnum() or c in ":=") or raw.lower()
        with self.lock:
            number = self._tag_numbers.setdefault(clean, 300 + 7 * len(self._tag_numbers))
        return Tag(f"{account.number}-{photo_id}-{number}", raw, clean, account.nsid)

    def secret_of(self, photo_id: int, what: str) -> str:
        """Return ten hexadecimal digits that depend on the world's seed, the photo and `what`."""
        text = f"{self.seed} {photo_id} {what}".encode()
        return blake2b(text, digest_size=5).hexdigest()

    # Who sees what.

    def relation(self, owner: str, viewer: str | None) -> tuple[bool, bool, bool]:
        """Tell whether `viewer` is the owner, is a friend, is family."""
        if viewer is None:
            return False, False, False
        friend, family = self.accounts[owner].contacts.get(viewer, (False, False))
        return owner == viewer, friend, family

    def may_see(self, photo: PretendPhoto, viewer: str | None) -> bool:
        """Tell whether a viewer (None: nobody signed in) may see a photo."""
        if photo.is_public or photo.owner == viewer:
            return True
        _, friend, family = self.relation(photo.owner, viewer)
        return bool((friend and photo.is_friend) or (family and photo.is_family))

    def stream(self, nsid: str, viewer: str | None) -> list[PretendPhoto]:
        """Return what a viewer sees of an account's photos, newest first; not to be changed."""
        with self.lock:
            who = self.relation(nsid, viewer)
            return self.listed(
                ("stream", nsid, who),
                lambda: sorted(
                    (
                        p
                        for p in self.photos.values()
                        if p.owner == nsid and self.may_see(p, viewer)
                    ),
                    key=lambda photo: (-photo.uploaded, -photo.id),
                ),
            )

    def listed(self, key: Any, make: Callable[[], list[PretendPhoto]]) -> list[PretendPhoto]:
        """Return a list that was made before under `key`, or make it; any change forgets all."""
        with self.lock:
            found = self._lists.get(key)
            if found is None:
                found = self._lists[key] = make()
            return found


def _as_text(seconds: int) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(seconds))
