"""
The Changer whose write is: send the letter.

A letter cannot be read back, nor taken back; so it is never sent twice, and of every way in which
sending can end it is known whether the letter may have left.
"""

import hashlib
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.parser import BytesHeaderParser
from typing import Final

from scanner.domain.change import Absent, Change, Seen
from scanner.domain.job import Cancelled
from scanner.errors import AnswerLost, BadData, LeftAlone, NotAuthorized, SourceUnavailable
from scanner.ports import Checkpoint, Mailer

UNREADABLE: Final = "A letter that was sent cannot be read back; only its recipient can tell."
STOPPED: Final = "It was stopped before the letter was sent; nothing has left."

SLICE = 0.05
"""Seconds between two looks at whether to go on, while it waits for a recipient's turn."""


def _never(_address: str) -> datetime | None:
    return None


def _silent(_sentence: str) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """
    At most one message to a recipient in so many `seconds`; 0 for drafts, which nobody receives.

    `last` tells when one left for an address before (aware), None if that is not known: what the
    journal remembers of other runs. `tell` is given one sentence, which says how long it
    waits. `now` (seconds since 1970, the wall's clock) and `sleep` are for tests to bring.
    """

    seconds: float = 60.0
    last: Callable[[str], datetime | None] = _never
    tell: Callable[[str], None] = _silent
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


class LetterChanger:
    """
    Sends letters, one a change; see ports.Changer.

    `message` gives the whole message of a request, by the request's number as text. The
    changes of one object go out one by one, at the recipients' pace.
    """

    def __init__(
        self, mailer: Mailer, message: Callable[[str], bytes], pace: Pace | None = None
    ) -> None:
        """Send by `mailer`, in the pace of ports.Mailer's rule if none is given."""
        self._mailer = mailer
        self._message = message
        self._pace = pace or Pace()
        self._left: dict[str, float] = {}
        self._receipts: dict[str, str] = {}
        self._lost: dict[str, AnswerLost] = {}
        self._calls = 0

    @property
    def readable(self) -> bool:
        """Nobody but the recipient can tell whether a letter arrived."""
        return False

    @property
    def reversible(self) -> bool:
        """What was sent is sent."""
        return False

    @property
    def batch(self) -> int:
        """One by one: there is nothing to look at before."""
        return 1

    @property
    def calls(self) -> int:
        """How often a message was handed to the mailer, tries that failed included."""
        return self._calls

    def expect(self, changes: Sequence[Change]) -> None:
        """Do nothing: there is nothing to be read."""

    def read(self, changes: Sequence[Change], checkpoint: Checkpoint) -> list[Seen | Absent]:
        """Say of each that it cannot be read."""
        checkpoint()
        return [Absent(UNREADABLE) for _ in changes]

    def write(self, change: Change, seen: Seen, checkpoint: Checkpoint) -> str:  # noqa: ARG002
        """
        Send the letter of a change, unless this object did so before, and return the receipt.

        What is sent must be the message whose SHA-256 was agreed to; `seen` says nothing here.

        Raises LeftAlone where nothing has left, for whatever reason: the server or the network
        is away, sign-in failed, or it was stopped; trying again does no harm. Refused for a
        message or an address that the server does not take, BadData if the message is not what
        was agreed to. AnswerLost if it may have arrived, each time this object is asked again.
        """
        if change.after in self._receipts:
            return self._receipts[change.after]
        if change.after in self._lost:
            raise self._lost[change.after]
        message = self._agreed(change)
        try:
            self._wait_for(change.place, checkpoint)
            self._calls += 1
            receipt = self._mailer.send(message, change.place, checkpoint)
        except AnswerLost as err:
            self._left[_key(change.place)] = self._pace.now()
            self._lost[change.after] = err
            raise
        except Cancelled as err:
            # Mailers heed it only while nothing has left. As a change that was begun and cut
            # off it would have to be settled by a person, who knows less than we do here.
            raise LeftAlone(STOPPED) from err
        except (SourceUnavailable, NotAuthorized) as err:
            raise LeftAlone(f"The letter was not sent. {err}", because=err) from err
        self._left[_key(change.place)] = self._pace.now()
        self._receipts[change.after] = receipt
        return receipt

    def close(self) -> None:
        """Let go of nothing: a mailer connects for each message."""

    def _agreed(self, change: Change) -> bytes:
        """Return the message of a change; raises BadData if it is not the one agreed to."""
        message = self._message(change.subject)
        if hashlib.sha256(message).hexdigest() != change.before:
            raise BadData("The letter is not the one that the preview showed; it was not sent.")
        try:
            head = BytesHeaderParser(policy=policy.compat32).parsebytes(message)
            ours = str(head.get("Message-ID", "")).strip()
        except (MessageError, ValueError) as err:
            raise BadData("The letter is no message; it was not sent.") from err
        if ours != change.after:
            raise BadData("The letter bears another Message-ID than agreed to; it was not sent.")
        return message

    def _wait_for(self, address: str, checkpoint: Checkpoint) -> None:
        """Wait until it is the address's turn, and say how long that will be."""
        pace = self._pace
        checkpoint()
        seconds = self._seconds_left(address)
        if seconds <= 0:
            return
        whole = math.ceil(seconds)
        unit = "second" if whole == 1 else "seconds"
        pace.tell(f"Waiting {whole} {unit}: at most one letter a minute goes to {address}.")
        left, began = seconds, pace.now()
        while left > 0:
            checkpoint()
            step = min(left, SLICE)
            pace.sleep(step)
            # By the clock, which goes on while the machine sleeps; by the count if it was set back.
            left = min(left - step, seconds - (pace.now() - began))
        checkpoint()

    def _seconds_left(self, address: str) -> float:
        """Return how long an address is still to be left in peace."""
        pace = self._pace
        told = pace.last(address)
        known = [self._left.get(_key(address)), told.timestamp() if told else None]
        lasts = [last for last in known if last is not None]
        if not lasts:
            return 0.0
        # One in the future: a clock was set back, and how far nobody knows.
        return min(pace.seconds, pace.seconds - (pace.now() - max(lasts)))


def _key(address: str) -> str:
    return address.strip().casefold()
