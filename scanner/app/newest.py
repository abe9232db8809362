"""Answers one question at a time, and only the newest: a list that nobody waits for is given up."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any, TypeVar

from scanner.domain.job import Cancelled

T = TypeVar("T")

Stale = Callable[[], bool]
"""Tells whether nobody wants to know any more."""

GivenUp = Callable[[Stale], AbstractContextManager[None]]
"""Lets what is asked within it end with Cancelled once it is stale."""


class Newest:
    """A thread of its own, on which each question takes the place of the one before it."""

    def __init__(self, name: str, given_up_when: GivenUp) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._given_up_when = given_up_when
        self._lock = threading.Lock()
        self._last: tuple[Future[Any], threading.Event] | None = None

    def ask(self, question: Callable[[], T]) -> "Future[T]":
        """
        Answer a question instead of the last one, if that is not answered yet.

        The future of the last one is cancelled, or raises Cancelled where it was under way.
        """
        stale = threading.Event()
        with self._lock:
            before, future = self._last, self._pool.submit(self._answer, question, stale)
            self._last = future, stale
        if before is not None:
            before[0].cancel()
            before[1].set()
        return future

    def close(self) -> None:
        """Give up what is asked, and wait until that has ended."""
        with self._lock:
            if self._last is not None:
                self._last[1].set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _answer(self, question: Callable[[], T], stale: threading.Event) -> T:
        with self._given_up_when(stale.is_set):
            answer = question()
        if stale.is_set():
            raise Cancelled
        return answer
