"""
Bytes to and from a mail server: each wait has an end, and can be given up at once.

Sockets here never block. `smtplib` with a time limit would wait its whole length with no way
to stop it, and for ever for a server that sends one byte before each limit.
"""

import contextlib
import selectors
import socket
import ssl
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from threading import Thread
from typing import TypeVar

from scanner.ports import Checkpoint

T = TypeVar("T")

SLICE = 0.05
"""Seconds between two looks at whether to go on, in every wait."""

MOST_LINE = 4096
"""Bytes of one line of a server's; RFC 5321 allows 512."""

PIECE = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """
    How many seconds each step may take.

    `connect` with the search for the server's name, `command` each command until its whole
    answer, or each 64 kB of a message. `accept` is for the answer to the whole message: servers
    look for viruses meanwhile. If the user asks to stop then, the answer is waited for until
    `grace` seconds have passed, because without it nobody knows whether the message was
    taken. `leave` is for the good-bye. `now` is a clock.
    """

    connect: float = 30.0
    command: float = 60.0
    accept: float = 300.0
    grace: float = 10.0
    leave: float = 3.0
    now: Callable[[], float] = time.monotonic


class Garbled(ConnectionError):
    """What came is not what a mail server says."""


def connect(host: str, port: int, limits: Limits, checkpoint: Checkpoint) -> socket.socket:
    """
    Return a connection to a server.

    The search for its name cannot be stopped, so that it runs on a thread that is left behind
    if need be. Raises OSError (TimeoutError after the limit), and what `checkpoint` raises.
    """
    made: Future[socket.socket] = Future()

    def work() -> None:
        try:
            made.set_result(socket.create_connection((host, port), timeout=limits.connect))
        except (OSError, UnicodeError) as err:
            made.set_exception(err)

    Thread(target=work, name="mail-connect", daemon=True).start()
    until = limits.now() + limits.connect
    try:
        while True:
            checkpoint()
            with contextlib.suppress(TimeoutError):
                return made.result(timeout=SLICE)
            if made.done():
                return made.result()
            if limits.now() > until:
                raise TimeoutError
    except BaseException:
        made.add_done_callback(_close)
        raise


def _close(made: "Future[socket.socket]") -> None:
    if made.exception() is None:
        made.result().close()


class Wire:
    """One connection; every method may raise OSError, and what `checkpoint` raises."""

    def __init__(self, sock: socket.socket, limits: Limits, checkpoint: Checkpoint) -> None:
        """Take over a connected socket."""
        sock.setblocking(False)
        self._socket = sock
        self._limits = limits
        self._checkpoint = checkpoint
        self._heed_from = float("-inf")
        self._received = bytearray()

    def heed_in(self, seconds: float) -> None:
        """Do not ask whether to go on before so many seconds have passed."""
        self._heed_from = self._limits.now() + seconds

    def encrypt(self, context: ssl.SSLContext, host: str, seconds: float) -> None:
        """
        Speak TLS from now on, with a server whose certificate proves that it is `host`.

        Raises ssl.SSLCertVerificationError, another ssl.SSLError, and Garbled if the server
        said more before than it was asked: that could pass for an encrypted answer.
        """
        if self._received:
            raise Garbled("bytes before TLS")
        until = self._limits.now() + seconds
        wrapped = context.wrap_socket(
            self._socket, server_hostname=host, do_handshake_on_connect=False
        )
        self._socket = wrapped
        self._until_done(wrapped.do_handshake, until, selectors.EVENT_READ)

    def send(self, data: bytes, seconds: float) -> None:
        """Send bytes, each piece within so many seconds."""
        left = memoryview(data)
        while left:
            until = self._limits.now() + seconds
            piece = left[:PIECE]
            sent = self._until_done(partial(self._socket.send, piece), until, selectors.EVENT_WRITE)
            left = left[sent:]

    def line(self, until: float) -> bytes:
        """Return the next line, without its end; Garbled if it is too long."""
        while (end := self._received.find(b"\n")) < 0:
            if len(self._received) > MOST_LINE:
                raise Garbled("a line without end")
            more = self._until_done(partial(self._socket.recv, PIECE), until, selectors.EVENT_READ)
            if not more:
                raise ConnectionResetError("the connection was closed")
            self._received += more
        found = bytes(self._received[:end])
        del self._received[: end + 1]
        return found.rstrip(b"\r")

    def close(self) -> None:
        """End the connection, whatever the other side says to that."""
        with contextlib.suppress(OSError):
            self._socket.close()

    def _until_done(self, step: Callable[[], T], until: float, event: int) -> T:
        """Return what a step gives, tried again each time the socket is ready for it."""
        self._look_up(until)
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                self._wait(selectors.EVENT_READ, until)
            except ssl.SSLWantWriteError:
                self._wait(selectors.EVENT_WRITE, until)
            except BlockingIOError:
                self._wait(event, until)

    def _wait(self, event: int, until: float) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._socket, event)
            while not selector.select(SLICE):
                self._look_up(until)

    def _look_up(self, until: float) -> None:
        """Ask whether to go on; raises TimeoutError when time is up."""
        now = self._limits.now()
        if now >= self._heed_from:
            self._checkpoint()
        if now > until:
            raise TimeoutError
