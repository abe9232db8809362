"""
Signing in: Flickr's page asks the account's owner, and answers by browser or by a typed code.

Source: https://www.flickr.com/services/api/auth.oauth.html
"""

import hmac
import re
import threading
import time
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import replace
from urllib.parse import parse_qs, quote

from scanner.errors import BadWish, NotAuthorized, SourceUnavailable, TokenRejected
from scanner.flickr import answers
from scanner.flickr.api import Flickr, never
from scanner.flickr.asking import Asking
from scanner.flickr.budget import Budget
from scanner.flickr.keys import Key, Token
from scanner.flickr.listener import Listener
from scanner.flickr.patience import SLICE, Patience
from scanner.flickr.place import Place
from scanner.flickr.transport import Limits
from scanner.ports import Checkpoint

ANSWER_SECONDS = 300.0

_CODE = re.compile(
    r"(\d{3})[\s\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}-]*(\d{3})"
    r"[\s\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}-]*(\d{3})",
    re.ASCII,
)
_VERIFIER = re.compile(r"[A-Za-z0-9-]{1,200}")

_WELCOME = "Flickr has answered. You can close this page and go back to Safelight."
_REFUSED_PAGE = "You did not allow it. You can close this page and go back to Safelight."
_STRAY = "This is not the answer that Safelight waits for; it goes on waiting."

REFUSED = "On Flickr's page Safelight was not allowed to sign in; nothing was changed."
NEITHER = (
    "That is neither the nine-digit code that Flickr shows, nor the address of the page "
    "that you were sent to."
)
ANOTHER = "That address is of another sign-in; use the page that was opened last."
STALE = "Flickr does not take this answer any more: begin to sign in once more."
READ_ONLY = (
    "Flickr gave a permission that allows no changes; sign in again, and allow Safelight "
    "to edit, as its page asks."
)


class SignIn:
    """
    A sign-in that is under way: `open` it, show `address`, and `finish` it.

    With `browser` the page answers to a listener on this machine; without, it
    shows a code to type. What the user pastes is taken either way: browsers
    have been sent to https on loopback, which no browser opens.

    With a `budget`, each step takes a call of it, as a call of the API does,
    and every retry another.

    `give` and `address` may be used from any thread; the rest from one at a time.
    """

    def __init__(
        self,
        place: Place,
        key: Key,
        *,
        browser: bool,
        budget: Budget | None = None,
        patience: Patience = Patience(),  # noqa: B008 - frozen
        limits: Limits = Limits(),  # noqa: B008 - frozen
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        self._place = place
        self._key = key
        self._browser = browser
        self._budget = budget
        self._patience = patience
        self._limits = limits
        self._answer_seconds = answer_seconds
        self._request: Token | None = None
        self._listener: Listener | None = None
        self._answered = threading.Event()
        self._verifier = ""

    def __repr__(self) -> str:
        return f"<SignIn at {self._place.host or 'Flickr'}>"

    def open(self, checkpoint: Checkpoint = never) -> None:
        """
        Ask Flickr for a page to sign in on; that also tells whether the key is good.

        Raises KeyRejected, SourceUnavailable.
        """
        if self._browser and self._listener is None:
            try:
                self._listener = Listener(self._from_browser)
            except OSError:
                self._browser = False  # no port on loopback: the page shows the code
        callback = self._listener.address if self._listener else "oob"
        with closing(self._asking(None)) as asking:
            said = asking.ask(
                lambda signer: signer.request_token(callback),
                lambda body: answers.form(body, "oauth_token", "oauth_token_secret"),
                checkpoint,
            )
        self._request = _token(said)

    @property
    def address(self) -> str:
        """The page to open in a browser; it asks for leave to change, not to delete."""
        return (
            f"{self._place.authorize_url}?oauth_token={quote(self._opened.token, safe='')}"
            "&perms=write"
        )

    def give(self, text: str) -> None:
        """
        Take what the user typed: the nine-digit code, or the whole address they were sent to.

        Raises BadWish if it is neither, or the address is another sign-in's.
        """
        text = text.strip()
        code = _CODE.fullmatch(text)
        if code is not None:
            self._take("-".join(code.groups()))
            return
        query = ""
        if text.startswith(("http://", "https://")):
            query = text.partition("#")[0].partition("?")[2]
        if not query:
            raise BadWish(NEITHER)
        understood = self._understood(query)
        if understood is None:
            raise BadWish(ANOTHER if "oauth_token=" in query else NEITHER)
        self._take(understood)

    def finish(self, checkpoint: Checkpoint) -> Token:
        """
        Wait for the answer of Flickr's page, and return what it allows, seen to work.

        Raises BadWish if the user refused, or typed a code that is not the
        page's: then another can be given and this called again. NotAuthorized
        if less was allowed than was asked for; SourceUnavailable if no answer
        came in five minutes; what `checkpoint` raises.
        """
        verifier = self._awaited(checkpoint)
        token = self._exchanged(verifier, checkpoint)
        return self._seen_to_work(token, checkpoint)

    def close(self) -> None:
        """Stop to listen."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    # -- the page's answer

    def _from_browser(self, query: str) -> tuple[int, str]:
        understood = "" if not query else self._understood(query)
        if understood is None:
            return 400, _STRAY
        self._take(understood)
        return 200, _WELCOME if understood else _REFUSED_PAGE

    def _understood(self, query: str) -> str | None:
        """Return the verifier that an answer brings, "" if it is a no, None if not for us."""
        try:
            said = parse_qs(query, max_num_fields=20)
        except ValueError:
            return None
        tokens = [*said.get("oauth_token", []), *said.get("denied", [])]
        if self._request is None or len(tokens) > 1:
            return None
        if tokens and not _same(tokens[0], self._request.token):
            return None
        if "denied" in said or "oauth_problem" in said:
            return ""
        if not tokens:
            return None
        verifiers = said.get("oauth_verifier", [""])
        if verifiers == [""]:
            return ""
        return verifiers[0] if _VERIFIER.fullmatch(verifiers[0]) else None

    def _take(self, verifier: str) -> None:
        self._verifier = verifier
        self._answered.set()

    def _awaited(self, checkpoint: Checkpoint) -> str:
        until = time.monotonic() + self._answer_seconds
        while not self._answered.wait(SLICE):
            checkpoint()
            if time.monotonic() > until:
                minutes = max(1, round(self._answer_seconds / 60))
                raise SourceUnavailable(
                    "Flickr", f"its page brought no answer within {minutes} minutes"
                )
        self._answered.clear()
        if not self._verifier:
            raise BadWish(REFUSED)
        return self._verifier

    # -- what becomes of it

    def _exchanged(self, verifier: str, checkpoint: Checkpoint) -> Token:
        said: dict[str, str] = {}
        with closing(self._asking(self._opened)) as asking, suppress(TokenRejected):
            said = asking.ask(
                lambda signer: signer.access_token(verifier),
                lambda body: answers.form(body, "oauth_token", "oauth_token_secret", "user_nsid"),
                checkpoint,
            )
        if not said:
            raise NotAuthorized(STALE)
        return _token(said)

    def _seen_to_work(self, token: Token, checkpoint: Checkpoint) -> Token:
        """Return the token with what it allows, once Flickr has said so and whose it is."""
        with closing(
            Flickr(
                self._place,
                self._key,
                token,
                self._budget,
                patience=self._patience,
                limits=self._limits,
            )
        ) as flickr:
            checked = flickr.call("auth.oauth.checkToken", checkpoint=checkpoint)
            known = replace(token, perms=_text(checked, "oauth", "perms", "_content"))
            if not known.may_write:
                raise NotAuthorized(READ_ONLY)
            user = flickr.call("test.login", checkpoint=checkpoint)
        if _text(user, "user", "id") != known.nsid:
            raise NotAuthorized(STALE)
        return known

    @property
    def _opened(self) -> Token:
        if self._request is None:
            raise RuntimeError("a sign-in is to be opened first")
        return self._request

    def _asking(self, token: Token | None) -> Asking:
        return Asking(
            self._place,
            self._key,
            token,
            self._budget,
            patience=self._patience,
            limits=self._limits,
        )


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(*(t.encode(errors="backslashreplace") for t in (one, other)))


def _token(said: Mapping[str, str]) -> Token:
    return Token(
        said["oauth_token"],
        said["oauth_token_secret"],
        nsid=said.get("user_nsid", ""),
        username=said.get("username", ""),
        fullname=said.get("fullname", ""),
        perms="",
    )


def _text(answer: object, *path: str) -> str:
    """Return the text at a place in an answer, "" where there is none."""
    for name in path:
        answer = answer.get(name) if isinstance(answer, dict) else None
    return answer if isinstance(answer, str) else ""
