"""One signed call: retried, within the budget, and Flickr's numbers turned into our errors."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from scanner.errors import NotAuthorized
from scanner.flickr import answers
from scanner.flickr.asking import Asking
from scanner.flickr.budget import Budget
from scanner.flickr.keys import Key, Token
from scanner.flickr.methods import METHODS, Needs
from scanner.flickr.patience import Patience
from scanner.flickr.place import Place
from scanner.flickr.transport import Limits
from scanner.ports import Checkpoint

__all__ = ["Flickr", "Key", "Token", "never"]

_NO_ARGUMENTS: Mapping[str, str | int] = MappingProxyType({})

_ARGUMENT = re.compile(r"(?!oauth_)[a-z][a-z0-9_]*")
_OF_THE_ENVELOPE = frozenset(
    {"api_key", "api_sig", "auth_token", "format", "jsoncallback", "method", "nojsoncallback"}
    | {"parse_format", "timeout", "wrapped_method"}  # flickrapi's own
)


def never() -> None:
    """Be a checkpoint of work that nobody asks to stop."""


class Flickr:
    """
    Calls Flickr for one account, or with the API key alone, as anybody.

    Any thread may call; one call is made at a time, the others wait for their
    turn. Two that are to call at once take an object each.
    """

    def __init__(
        self,
        place: Place,
        key: Key,
        token: Token | None,
        budget: Budget | None,
        *,
        patience: Patience = Patience(),  # noqa: B008 - frozen
        limits: Limits = Limits(),  # noqa: B008 - frozen
    ) -> None:
        """Call with `key`, as the one who gave `token`; calls count in `budget` if there is one."""
        self._token = token
        self._secrets = (key.key, key.secret, *((token.token, token.secret) if token else ()))
        self._asking = Asking(place, key, token, budget, patience=patience, limits=limits)

    def call(
        self,
        method: str,
        arguments: Mapping[str, str | int] = _NO_ARGUMENTS,
        *,
        checkpoint: Checkpoint = never,
    ) -> dict[str, Any]:
        """
        Call a method, such as "people.getPhotos", and return its answer without the envelope.

        `checkpoint` is looked at during every wait, so that a call can be given
        up at once; whether Flickr carried it out is then not known.

        Raises SourceUnavailable if there is no answer after all tries (AnswerLost at once
        if the method writes, and may have been carried out),
        KeyRejected, TokenRejected, NotAuthorized, NotFound if what is named is
        not there, Refused if Flickr said no to this one thing.
        """
        known = METHODS.get(method)
        if known is None:
            raise ValueError(f"Safelight calls no method {method!r} of Flickr's")
        for name in arguments:
            if not _ARGUMENT.fullmatch(name) or name in _OF_THE_ENVELOPE:
                raise ValueError(f"not an argument for a method of Flickr's: {name!r}")
        if known.needs is not Needs.NONE and self._token is None:
            raise NotAuthorized(answers.SIGN_IN)
        texts = {n: v if isinstance(v, str) else str(int(v)) for n, v in arguments.items()}

        answer = self._asking.ask(
            lambda signer: signer.rest(method, texts),
            lambda body: answers.opened(
                body, known, signed_in=self._token is not None, secrets=self._secrets
            ),
            checkpoint,
            writes=known.writes,
        )
        if method == "test.echo":
            # It echoes what was signed as well.
            return {n: v for n, v in answer.items() if n != "api_key" and n[:6] != "oauth_"}
        return answer

    @property
    def calls(self) -> int:
        """How many calls were made, tries that failed included."""
        return self._asking.calls

    @property
    def clock_off(self) -> float:
        """How many seconds this computer's clock was found to be behind Flickr's; 0 if right."""
        return self._asking.clock_off

    def close(self) -> None:
        """End the connection; the next call makes another."""
        self._asking.close()
