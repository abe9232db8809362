"""Flickr accounts: who they are, how they stand, and what of the hour's calls is left."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class SignInState(StrEnum):
    """Whether Safelight may act for an account; REVOKED: it might, and Flickr no longer agrees."""

    SIGNED_IN = "signed-in"
    SIGNED_OUT = "signed-out"
    REVOKED = "revoked"


class SecretPlace(StrEnum):
    """Where a secret is kept; MEMORY is forgotten when Safelight closes."""

    KEYRING = "keyring"
    MEMORY = "memory"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """
    What Flickr says of an account; None is "it does not say".

    `photos` counts what it holds as far as the caller may see. `uploads` and
    `upload_limit` are what a Free account's limit is measured by (no limit:
    None), `limit_status` is Flickr's own word for it. `at` is when Flickr was
    asked, aware.
    """

    nsid: str
    username: str
    fullname: str = ""
    alias: str = ""
    pro: bool | None = None
    photos: int | None = None
    uploads: int | None = None
    upload_limit: int | None = None
    limit_status: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountState:
    """
    An account that was signed in to, and how it stands.

    `kept` is where its token lies, None while there is none. `source` is the
    number of the source that reads it, if it was added; `synced` when that was
    last read.
    """

    account: Account
    state: SignInState
    kept: SecretPlace | None = None
    source: int | None = None
    synced: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBudget:
    """
    Flickr's budget of calls for one API key: `left` of `limit` in this hour.

    `more_at` is when the next call comes free if none is left, aware.
    """

    limit: int
    left: int
    more_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringState:
    """
    Whether secrets can be kept beyond this session.

    `name` is the keyring's, for people; `why` is one sentence where `usable` is False.
    """

    usable: bool
    name: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlickrState:
    """
    How Safelight stands with Flickr: key, keyring, accounts, calls.

    `key_kept` is where the API key lies, None while there is none; `budget` is
    None as long as there is no key. `host` is shown where it is not Flickr's own.
    """

    key_kept: SecretPlace | None
    keyring: KeyringState
    accounts: tuple[AccountState, ...] = ()
    budget: CallBudget | None = None
    host: str = ""


class SigningIn(Protocol):
    """A sign-in that is under way: the user is asked on Flickr's page."""

    @property
    def address(self) -> str:
        """The page to open in a browser."""
        ...

    def give(self, text: str) -> None:
        """
        Take what the user typed: the nine-digit code, or the whole address they were sent to.

        Raises BadWish if it is neither.
        """
        ...

    def close(self) -> None:
        """Let go of it, where nobody waits for the answer."""
        ...
