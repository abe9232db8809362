"""What a scan asks of Flickr: one client an account, counted, and license histories in reserve."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from scanner.app.accounts import FlickrAccounts
from scanner.catalog import Catalog
from scanner.domain.account import SignInState
from scanner.domain.license import LicenseTable
from scanner.domain.photo import Source, SourceId
from scanner.errors import BadData, NotAuthorized, NotFound, Refused
from scanner.flickr.budget import Budget
from scanner.flickr.history import FlickrHistories
from scanner.ports import Checkpoint

if TYPE_CHECKING:
    from scanner.flickr.api import Flickr

RESERVE = 1 / 3
"""The share of the hour's calls that license histories leave for what the user asks for."""

FACTS_AGE = timedelta(days=1)
"""Whether an account is Pro, and its limits, are asked again after this."""


class FlickrVisit:
    """
    The clients of one job: made when first needed, closed together.

    Used by one thread at a time. `checkpoint` is the job's: Flickr may have to be
    asked whose a token of the environment is, and that can be a wait for the budget.
    """

    def __init__(
        self,
        accounts: FlickrAccounts,
        catalog: Catalog,
        licenses: LicenseTable,
        checkpoint: Checkpoint,
    ) -> None:
        self._accounts = accounts
        self._catalog = catalog
        self._licenses = licenses
        self._checkpoint = checkpoint
        self._clients: dict[SourceId, Flickr] = {}
        self._before = accounts.asked

    def client(self, source: Source) -> Flickr:
        """Return what calls Flickr for a source; raises NotAuthorized."""
        client = self._clients.get(source.id)
        if client is None:
            client = self._clients[source.id] = self._accounts.client_of(source, self._checkpoint)
        return client

    def histories(self, number: SourceId) -> FlickrHistories:
        """Return what knows the license histories of a source; raises NotAuthorized."""
        return FlickrHistories(self.client(self._catalog.photos.source(number)), self._licenses)

    def refresh_facts(self, source: Source, checkpoint: Checkpoint) -> None:
        """
        Ask how an own account stands where that is not known, or not of today.

        What Flickr does not tell of it keeps nobody from reading its photos.
        """
        if not source.own or source.nsid is None:
            return
        for account, state in self._catalog.accounts.all():
            if account.nsid == source.nsid:
                fresh = account.at is not None and datetime.now(UTC) - account.at < FACTS_AGE
                if fresh and state is SignInState.SIGNED_IN:
                    return
        with suppress(BadData, NotFound, Refused):
            self._accounts.refresh(source.nsid, checkpoint)

    @property
    def calls(self) -> int:
        """How many calls were made."""
        here = sum(client.calls for client in self._clients.values())
        return here + self._accounts.asked - self._before

    def enough(self, seconds: float | None) -> Callable[[], bool]:
        """
        Return what tells that no more license histories are to be asked for now.

        That is so after `seconds` (None: no such end) from its first answer,
        and while what is left of the hour's calls is the reserve.
        """

        @cache
        def begun() -> tuple[float, Budget]:
            # The key is asked for once: the keyring takes longer than a call's own work.
            return time.monotonic(), self._accounts.budget(self._accounts.key())

        def answer() -> bool:
            try:
                since, budget = begun()
            except NotAuthorized:
                return True
            if seconds is not None and time.monotonic() - since >= seconds:
                return True
            now = budget.state()
            return now.left <= now.limit * RESERVE

        return answer

    def close(self) -> None:
        """End every client's connections."""
        for client in self._clients.values():
            client.close()
