"""The part of the front door that is about Flickr: key, sign-in, accounts, calls left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scanner.app import adding
from scanner.app.accounts import FlickrAccounts
from scanner.catalog import Catalog
from scanner.domain.account import AccountState, CallBudget, FlickrState
from scanner.domain.photo import Source
from scanner.jobs.runner import JobRunner, Running

if TYPE_CHECKING:
    from scanner.flickr.oauth import SignIn


class FlickrDoor:
    """What a user can ask for about Flickr; a part of App, which sets these."""

    _accounts: FlickrAccounts
    _catalog: Catalog
    _runner: JobRunner

    def flickr(self) -> FlickrState:
        """Return how Safelight stands with Flickr; may wait for the keyring."""
        return self._accounts.state()

    def budget(self) -> CallBudget | None:
        """Return what is left of the hour's calls, None before a key was used; never waits."""
        return self._accounts.budget_left()

    def set_flickr_key(self, key: str, secret: str) -> Running[None]:
        """Start to check an API key with Flickr, and to keep it; the job raises KeyRejected."""
        return self._runner.start(
            "flickr", "sign-in", lambda task: self._accounts.set_key(key, secret, task.checkpoint)
        )

    def forget_flickr_key(self) -> None:
        """Forget the API key and every token; may wait for the keyring."""
        self._accounts.forget_key()

    def start_sign_in(self, *, browser: bool) -> Running[SignIn]:
        """
        Start to sign in: the job gives the page to open, and `finish_sign_in` waits for the answer.

        With `browser` the page answers by itself; without, it shows a code to
        type. The job raises NotAuthorized without a key, KeyRejected, SourceUnavailable.
        """
        return self._runner.start(
            "sign-in",
            "sign-in",
            lambda task: self._accounts.open_sign_in(browser=browser, checkpoint=task.checkpoint),
        )

    def finish_sign_in(self, signing_in: SignIn) -> Running[AccountState]:
        """Start to wait for the answer to a sign-in; cancel the job to give up."""
        running = self._runner.start(
            "sign-in",
            "sign-in",
            lambda task: self._accounts.finish_sign_in(signing_in, task.checkpoint),
        )
        # A job that is given up before its turn never runs, and would never let go of the port.
        running.future.add_done_callback(lambda _: signing_in.close())
        return running

    def sign_out(self, nsid: str | None = None) -> None:
        """Forget the token of an account, or of all; may wait for the keyring."""
        self._accounts.sign_out(nsid)

    def refresh_account(self, nsid: str) -> Running[AccountState]:
        """Start to ask Flickr how an account stands; the job raises TokenRejected if revoked."""
        return self._runner.start(
            "flickr", "sign-in", lambda task: self._accounts.refresh(nsid, task.checkpoint)
        )

    def signed_in(self) -> Running[list[str]]:
        """Start to find the NSIDs of the accounts that there is a token for."""
        return self._runner.start(
            "flickr", "sign-in", lambda task: self._accounts.signed_in(task.checkpoint)
        )

    def add_flickr(self, user: str | None = None) -> Running[Source]:
        """
        Start to add a Flickr account: one that is signed in, or anyone's public photos.

        `user` is a name, NSID or address; None is the account that is signed
        in. The job raises NotFound, BadWish, NotAuthorized if nobody is.
        """
        return self._runner.start(
            "flickr",
            "sign-in",
            lambda task: adding.add_flickr(
                self._catalog, self._accounts, user, checkpoint=task.checkpoint
            ),
        )
