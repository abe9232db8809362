"""Flickr accounts: the API key, signing in and out, and a client for whoever reads or writes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scanner.catalog import Catalog
from scanner.domain.account import (
    Account,
    AccountState,
    CallBudget,
    FlickrState,
    SecretPlace,
    SignInState,
)
from scanner.domain.photo import Source, SourceKind
from scanner.errors import BadData, BadWish, NotAuthorized, SourceUnavailable, TokenRejected
from scanner.flickr.budget import Budget
from scanner.flickr.keys import Key, Token
from scanner.flickr.people import account_of, find_person
from scanner.flickr.place import Place
from scanner.ports import Checkpoint, SecretStore
from scanner.settings import Settings

if TYPE_CHECKING:
    # What speaks to Flickr takes a while to load, and only a call needs it.
    from scanner.flickr.api import Flickr
    from scanner.flickr.oauth import SignIn

MOST_CALLS = 3600
"""What Flickr allows one key in an hour; a pretend Flickr may be asked more."""

KEY = "flickr-key"
TOKEN_OF = "flickr-token"  # noqa: S105 - the name of an entry
TOKEN = ("token", "secret", "nsid", "username", "fullname", "perms")
KEY_WANTED = (
    "Safelight has no Flickr API key yet: get one at https://www.flickr.com/services/apps/create/ "
    "(Flickr gives them to Pro members), then sign in."
)
NOBODY = "Nobody is signed in to Flickr: sign in first (safelight sign-in)."


class FlickrAccounts:
    """
    The accounts that Safelight may act for, and the key that it does so with.

    A key or token in the environment comes before one in the keyring, and is
    never written there. Any thread may use this; most of it waits for the
    keyring or for Flickr, so none of it is for the window's thread but `budget_left`.
    """

    def __init__(
        self,
        catalog: Catalog,
        secrets: SecretStore,
        place: Place,
        *,
        folder: Path,
        settings: Callable[[], Settings],
        environ: Mapping[str, str],
    ) -> None:
        self.place = place
        self._catalog = catalog
        self._secrets = secrets
        self._folder = folder
        self._settings = settings
        self._environ = environ
        self._visitor: Token | None = None
        self._known_key: Key | None = None
        self.asked = 0
        """How many calls were made here, beside those of the clients that were given away."""

    # -- the key

    def key(self) -> Key:
        """Return the API key; raises NotAuthorized if there is none."""
        given = self._given("KEY", "SECRET")
        if given is not None:
            self._known_key = Key(*given)
        else:
            kept = self._secrets.get(self._entry(KEY))
            self._known_key = None if kept is None else Key(**_fields(kept, "key", "secret"))
        if self._known_key is None:
            raise NotAuthorized(KEY_WANTED)
        return self._known_key

    def set_key(self, key: str, secret: str, checkpoint: Checkpoint) -> None:
        """
        Keep an API key once Flickr has taken it.

        Raises BadWish if it cannot be one, KeyRejected if Flickr does not know
        it, SourceUnavailable.
        """
        from scanner.flickr.oauth import SignIn

        new = Key(key.strip(), secret.strip())
        if not new.key or not new.secret:
            raise BadWish("Both are needed: the API key and its secret.")
        # Asking for a sign-in page is the one question that needs both and nobody's permission.
        budget = self.budget(new)
        with closing(SignIn(self.place, new, browser=False, budget=budget)) as trial:
            trial.open(checkpoint)
        self._secrets.set(self._entry(KEY), json.dumps({"key": new.key, "secret": new.secret}))
        self._known_key = new

    def forget_key(self) -> None:
        """Forget the API key; tokens are of no use without it, and go too."""
        self.sign_out(None)
        self._secrets.delete(self._entry(KEY))
        self._known_key = None

    # -- who

    def open_sign_in(self, *, browser: bool, checkpoint: Checkpoint) -> SignIn:
        """Begin to sign in; raises NotAuthorized without a key, KeyRejected, SourceUnavailable."""
        from scanner.flickr.oauth import SignIn

        key = self.key()
        sign_in = SignIn(self.place, key, browser=browser, budget=self.budget(key))
        try:
            sign_in.open(checkpoint)
        except BaseException:
            sign_in.close()
            raise
        return sign_in

    def finish_sign_in(self, sign_in: SignIn, checkpoint: Checkpoint) -> AccountState:
        """
        Wait for the user's answer, keep the token, and read who it is.

        Raises BadWish if they refused, NotAuthorized if they gave less than is
        asked for, SourceUnavailable if no answer came; Cancelled.
        """
        with closing(sign_in):
            token = sign_in.finish(checkpoint)
        place = self._secrets.set(self._entry_of(token.nsid), _written(token))
        with self._asking(token) as flickr:
            account = account_of(flickr, token.nsid, own=True, checkpoint=checkpoint)
        self._catalog.accounts.put(account, SignInState.SIGNED_IN)
        for source in self._sources():
            if source.nsid == account.nsid:
                self._catalog.photos.own_source(source.id, name=account.username, own=True)
        return self._state_of(account, SignInState.SIGNED_IN, place)

    def sign_out(self, nsid: str | None) -> None:
        """
        Forget the token of an account, or of all.

        Raises BadWish for one never signed in, SourceUnavailable if the keyring
        is locked and so still has it.
        """
        known = {account.nsid for account, _ in self._catalog.accounts.all()}
        if nsid is not None and nsid not in known:
            raise BadWish(f"{nsid} is not signed in.")
        locked: SourceUnavailable | None = None
        for one in sorted(known if nsid is None else {nsid}):
            try:
                self._secrets.delete(self._entry_of(one))
            except SourceUnavailable as err:
                # The others go all the same; of this one it is not said that it is forgotten.
                locked = err
            else:
                self._catalog.accounts.set_state(one, SignInState.SIGNED_OUT)
        if locked is not None:
            raise locked

    def refresh(self, nsid: str, checkpoint: Checkpoint) -> AccountState:
        """
        Ask Flickr how an account stands.

        Raises NotAuthorized if it is signed out, TokenRejected if its owner
        took the permission back (and remembers that), SourceUnavailable.
        """
        token = self.token(nsid, checkpoint)
        try:
            with self._asking(token) as flickr:
                account = account_of(flickr, nsid, own=True, checkpoint=checkpoint)
        except TokenRejected:
            self.revoked(nsid)
            raise
        self._catalog.accounts.put(account, SignInState.SIGNED_IN)
        return self._state_of(account, SignInState.SIGNED_IN, self._kept(nsid))

    def revoked(self, nsid: str) -> None:
        """Remember that Flickr no longer takes an account's token; it is not deleted."""
        self._catalog.accounts.set_state(nsid, SignInState.REVOKED)

    def signed_in(self, checkpoint: Checkpoint) -> list[str]:
        """Return the NSIDs of the accounts that there is a token for."""
        found = [
            account.nsid
            for account, state in self._catalog.accounts.all()
            if state is SignInState.SIGNED_IN and self._kept(account.nsid) is not None
        ]
        visitor = self._token_of_environment(checkpoint)
        if visitor is not None and visitor.nsid not in found:
            found.append(visitor.nsid)
            if visitor.nsid not in {a.nsid for a, _ in self._catalog.accounts.all()}:
                self.refresh(visitor.nsid, checkpoint)
        return found

    def person(self, text: str, checkpoint: Checkpoint) -> Account:
        """Return whom a name, NSID or address means; raises NotFound, BadWish."""
        with self._asking(None) as flickr:
            return find_person(flickr, text, also_at=self.place.host, checkpoint=checkpoint)

    # -- clients

    def token(self, nsid: str, checkpoint: Checkpoint) -> Token:
        """Return an account's token; raises NotAuthorized if there is none."""
        visitor = self._visitor
        if visitor is not None and visitor.nsid == nsid:
            return visitor
        kept = self._secrets.get(self._entry_of(nsid))
        if kept is not None:
            return Token(**_fields(kept, *TOKEN))
        visitor = self._token_of_environment(checkpoint)
        if visitor is not None and visitor.nsid == nsid:
            return visitor
        raise NotAuthorized(f"{self._name_of(nsid)} is signed out: sign in to read it.")

    def client_of(self, source: Source, checkpoint: Checkpoint) -> Flickr:
        """Return what calls Flickr for a source: as its owner, or as anybody."""
        if source.own and source.nsid is not None:
            return self._client(self.token(source.nsid, checkpoint))
        return self._client(None)

    # -- how it stands

    def state(self) -> FlickrState:
        """Return how Safelight stands with Flickr; may wait for the keyring, and never raises."""
        keyring = self._secrets.state()
        key_kept = self._key_kept()
        return FlickrState(
            key_kept=key_kept,
            keyring=keyring,
            accounts=tuple(
                self._state_of(account, state, self._kept(account.nsid))
                for account, state in self._catalog.accounts.all()
            ),
            budget=self._budget_now() if key_kept is not None else None,
            host=self.place.host,
        )

    def budget(self, key: Key) -> Budget:
        """Return the budget of calls that everything done with a key shares."""
        settings = self._settings()
        most = settings.flickr_calls_per_hour
        return Budget(
            self._folder,
            key.key,
            per_hour=most if self.place.is_loopback else min(most, MOST_CALLS),
            per_second=settings.flickr_calls_per_second,
        )

    def budget_left(self) -> CallBudget | None:
        """Return what is left of the hour's calls, None before a key was used; never waits."""
        return None if self._known_key is None else self.budget(self._known_key).state()

    # -- inside

    def _client(self, token: Token | None) -> Flickr:
        from scanner.flickr.api import Flickr

        key = self.key()
        return Flickr(self.place, key, token, self.budget(key))

    @contextmanager
    def _asking(self, token: Token | None) -> Iterator[Flickr]:
        client = self._client(token)
        try:
            yield client
        finally:
            self.asked += client.calls
            client.close()

    def _token_of_environment(self, checkpoint: Checkpoint) -> Token | None:
        """Return the token that the environment holds, once Flickr has said whose it is."""
        given = self._given("TOKEN", "TOKEN_SECRET")
        if self._visitor is None and given is not None:
            token, secret = given
            nameless = Token(token, secret, nsid="", username="", fullname="", perms="")
            with self._asking(nameless) as flickr:
                user = flickr.call("test.login", checkpoint=checkpoint).get("user", {})
            nsid, name = user.get("id"), user.get("username", {}).get("_content", "")
            if not isinstance(nsid, str) or not nsid:
                raise BadData("Flickr does not say whose the token in the environment is.")
            self._visitor = Token(token, secret, nsid, str(name), fullname="", perms="")
        return self._visitor

    def _key_kept(self) -> SecretPlace | None:
        given = self._given("KEY", "SECRET")
        return self._place(KEY) if given is None else SecretPlace.ENVIRONMENT

    def _given(self, name: str, secret: str) -> tuple[str, str] | None:
        """Return a pair that the environment holds; half of one is none."""
        one, other = (self._environ.get(f"SAFELIGHT_FLICKR_{part}") for part in (name, secret))
        return (one, other) if one and other else None

    def _kept(self, nsid: str) -> SecretPlace | None:
        if self._visitor is not None and self._visitor.nsid == nsid:
            return SecretPlace.ENVIRONMENT
        return self._place(f"{TOKEN_OF} {nsid}")

    def _place(self, name: str) -> SecretPlace | None:
        try:
            return self._secrets.place(self._entry(name))
        except SourceUnavailable:
            # It is locked: what lies in it is not gone, and nobody is signed out by that.
            return SecretPlace.KEYRING

    def _budget_now(self) -> CallBudget | None:
        try:
            return self.budget(self.key()).state()
        except (NotAuthorized, SourceUnavailable):
            return self.budget_left()

    def _state_of(
        self, account: Account, state: SignInState, kept: SecretPlace | None
    ) -> AccountState:
        source = next((s for s in self._sources() if s.nsid == account.nsid), None)
        if state is SignInState.SIGNED_IN and kept is None:
            # It was kept in memory only, or the user removed it from the keyring.
            state = SignInState.SIGNED_OUT
        return AccountState(
            account=account,
            state=state,
            kept=kept,
            source=None if source is None else source.id,
            synced=None if source is None else source.synced,
        )

    def _sources(self) -> list[Source]:
        return [s for s in self._catalog.photos.sources() if s.kind is SourceKind.FLICKR]

    def _name_of(self, nsid: str) -> str:
        names = {account.nsid: account.username for account, _ in self._catalog.accounts.all()}
        return names.get(nsid) or nsid

    def _entry_of(self, nsid: str) -> str:
        return self._entry(f"{TOKEN_OF} {nsid}")

    def _entry(self, name: str) -> str:
        """Return a secret's name; a pretend Flickr's are never mistaken for the real one's."""
        return name if self.place.is_flickr else f"{name} at {urlsplit(self.place.rest_url).netloc}"


def _written(token: Token) -> str:
    return json.dumps({name: getattr(token, name) for name in TOKEN})


def _fields(text: str, *names: str) -> dict[str, str]:
    """Return what an entry of the keyring says; its text never stands in an error."""
    try:
        found = json.loads(text)
        return {name: str(found[name]) for name in names}
    except (ValueError, KeyError, TypeError):
        raise NotAuthorized(
            "What the keyring holds for Safelight cannot be read: sign out, and sign in again."
        ) from None
