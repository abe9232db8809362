"""The one loop that every request to Flickr goes through: budget, patience, clock, cancel."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from typing import TypeVar

from scanner.errors import AnswerLost, KeyRejected, SourceUnavailable, TokenRejected
from scanner.flickr import answers
from scanner.flickr.budget import Budget
from scanner.flickr.keys import Key, Token
from scanner.flickr.methods import METHODS
from scanner.flickr.patience import SLICE, Patience, Tally
from scanner.flickr.place import Place
from scanner.flickr.signer import Signer
from scanner.flickr.transport import Lasting, Limits, Passing, Problem
from scanner.ports import Checkpoint

T = TypeVar("T")
Send = Callable[[Signer], bytes]

SKEW_SECONDS = 30.0
"""A clock that is less off than this is not what Flickr refuses."""

log = logging.getLogger(__name__)


class Asking:
    """
    Asks Flickr with one key and one token, one request at a time.

    Any thread may ask; they take turns. A request has a thread of its own, so
    that `checkpoint` can end the wait for it at any moment: a name that is
    looked up and a server that is silent cannot be asked to hurry. A request
    that was given up is cut off and not waited for.
    """

    def __init__(
        self,
        place: Place,
        key: Key,
        token: Token | None,
        budget: Budget | None,
        *,
        patience: Patience,
        limits: Limits,
    ) -> None:
        self.calls = 0
        self.clock_off = 0.0
        self._place = place
        self._key = key
        self._token = token
        self._budget = budget
        self._patience = patience
        self._limits = limits
        self._turn = threading.Lock()
        self._signer: Signer | None = None
        self._answered = False

    def ask(
        self,
        send: Send,
        read: Callable[[bytes], T],
        checkpoint: Checkpoint,
        *,
        writes: bool = False,
    ) -> T:
        """
        Send a request until it is answered, and return what `read` makes of the answer.

        Each try is signed anew and takes one call of the budget. `read` may
        raise Passing, Problem, or an error for the user. What `writes` is not sent again
        where it may have been carried out.

        Raises SourceUnavailable (AnswerLost), KeyRejected, TokenRejected, NotAuthorized;
        whatever `checkpoint` and `read` raise.
        """
        with self._my_turn(checkpoint):
            tally, clock_set = Tally(self._patience), False
            while True:
                if self._budget is not None:
                    self._budget.spend(checkpoint)
                self.calls += 1
                began = self._patience.now()
                failed: Exception
                try:
                    body = self._sent(send, checkpoint)
                    self._answered = True
                    return read(body)
                except (Passing, Lasting, Problem) as err:
                    failed = err
                # Outside of the except, so that no error is chained to the transport's.
                if isinstance(failed, Problem):
                    if failed.name == "timestamp_refused" and not clock_set:
                        self._set_clock(failed)
                        clock_set = True
                        continue
                    failed = self._settled(failed, checkpoint)
                if not isinstance(failed, Passing):
                    raise _told(failed)
                if writes and failed.may_be_done:
                    self._answered = True
                    raise AnswerLost("Flickr", failed.why)
                self._wait(failed, tally, self._patience.now() - began, checkpoint)

    def close(self) -> None:
        """End the connection, and a request that is under way; asking on makes another."""
        signer, self._signer = self._signer, None
        if signer is not None:
            signer.cut()
            signer.close()

    # -- one try

    def _sent(self, send: Send, checkpoint: Checkpoint) -> bytes:
        signer = self._signer
        if signer is None:
            signer = self._signer = Signer(
                self._place, self._key, self._token, self._limits, clock_off=self.clock_off
            )
        outcome: Future[bytes] = Future()
        given_up = threading.Event()

        def work() -> None:
            try:
                outcome.set_result(send(signer))
            except BaseException as err:  # noqa: BLE001 - raised again by who waits for it
                outcome.set_exception(err)
            finally:
                if given_up.is_set():
                    signer.close()

        late = time.monotonic() + self._limits.whole_seconds
        threading.Thread(target=work, name="safelight-flickr", daemon=True).start()
        try:
            while not wait([outcome], SLICE).done:
                checkpoint()
                if time.monotonic() > late:
                    raise Passing("it took too long to answer")
        except BaseException:
            # Cancelled or too late: that thread still uses this signer, nobody else may.
            self._signer = None
            given_up.set()
            signer.cut()
            signer.close()
            raise
        return outcome.result()

    def _wait(self, failed: Passing, tally: Tally, took: float, checkpoint: Checkpoint) -> None:
        """Wait for the next try; raise SourceUnavailable if there is none."""
        self._answered = self._answered or not failed.unreachable
        pause = tally.next_wait(
            took=took,
            asked=failed.asked,
            crowded=failed.crowded,
            unreachable=not self._answered,
        )
        if failed.crowded and self._budget is not None:
            # spend() waits, in every process; also for the calls after one that is given up.
            self._budget.slow_down((failed.asked or 0.0) if pause is None else pause, checkpoint)
        if pause is None:
            raise SourceUnavailable("Flickr", failed.why)
        log.info("Flickr: %s; trying again in %.0f s", failed.why, pause)
        if not failed.crowded or self._budget is None:
            self._patience.wait(pause, checkpoint)

    # -- what OAuth calls problems

    def _settled(self, problem: Problem, checkpoint: Checkpoint) -> Exception:
        """Return what a problem means, once it is known whose fault it is."""
        if problem.name == "timestamp_refused":
            minutes = max(1, round(abs(self.clock_off) / 60))
            if self.clock_off:
                return Lasting(
                    f"this computer's clock is wrong by about {minutes} minutes; "
                    "set it, then try again"
                )
            return Lasting("it refuses the time of this computer's clock")
        if problem.name == "signature_invalid":
            return self._bad_signature(checkpoint)
        return answers.meaning(problem, signed_in=self._token is not None)

    def _bad_signature(self, checkpoint: Checkpoint) -> Exception:
        """
        Return which of the two secrets is wrong, the key's or the token's.

        A signature is made of both, so Flickr is asked again with the key alone.
        """
        if self._token is None:
            return KeyRejected(answers.WRONG_SECRET)
        alone = Asking(
            self._place, self._key, None, self._budget, patience=self._patience, limits=self._limits
        )
        alone.clock_off = self.clock_off
        try:
            alone.ask(
                lambda signer: signer.rest("test.echo", {}),
                lambda body: answers.opened(
                    body, METHODS["test.echo"], signed_in=False, secrets=(self._key.key,)
                ),
                checkpoint,
            )
        except KeyRejected as err:
            return err
        finally:
            self.calls += alone.calls
            alone.close()
        return TokenRejected(answers.TAKEN_BACK)

    def _set_clock(self, problem: Problem) -> None:
        """Sign by the server's time from now on, as far as it says what that is."""
        off = 0.0 if problem.date is None else problem.date - time.time()
        self.clock_off = off if abs(off) >= SKEW_SECONDS else 0.0
        self.close()
        if self.clock_off:
            log.info("this computer's clock is off by %.0f s; signing by Flickr's", self.clock_off)

    @contextmanager
    def _my_turn(self, checkpoint: Checkpoint) -> Iterator[None]:
        while not self._turn.acquire(timeout=SLICE):
            checkpoint()
        try:
            yield
        finally:
            self._turn.release()


def _told(failed: Exception) -> Exception:
    return SourceUnavailable("Flickr", failed.why) if isinstance(failed, Lasting) else failed
