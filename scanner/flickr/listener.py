"""
The ear on loopback that a browser brings Flickr's answer to.

Browsers ask for more than they are sent to (icons, connections opened ahead of
need), and any program on the machine may call; so this reads little, waits for
nobody long, believes only its own address, and tells the rest apart.
"""

import contextlib
import hmac
import html
import secrets
import socket
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

REQUEST_BYTES = 16 << 10
REQUEST_SECONDS = 5.0
"""How long one caller may take, however it spreads its bytes."""

ANSWER_SECONDS = 2.0
"""How long `close` waits for a caller to take the answer that is on its way."""

MOST_AT_ONCE = 32

_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}

_PAGE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Safelight</title></head>
<body><h1>Safelight</h1><p>{}</p></body>
</html>
"""

Answering = Callable[[str], tuple[int, str]]
"""Takes the query of the address that was asked for; gives a status and a sentence to show."""


class Listener:
    """
    Listens on a port of 127.0.0.1 that the system picks, at a path that nobody can guess.

    `answering` is asked for what came to that path, on a thread of this
    object, until it is closed.
    """

    def __init__(self, answering: Answering) -> None:
        """Raise OSError if no port can be had."""
        self._answering = answering
        self._path = f"/{secrets.token_urlsafe(24)}"
        self._callers: OrderedDict[socket.socket, None] = OrderedDict()
        self._answered: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._told = threading.Condition(self._lock)
        self._closed = False
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=MOST_AT_ONCE)
        self._host = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._listen, name="safelight-callback", daemon=True)
        self._thread.start()

    def __repr__(self) -> str:
        return f"<Listener on {self._host}>"

    @property
    def address(self) -> str:
        """Where Flickr is to send the browser; by number, as localhost may mean IPv6."""
        return f"http://{self._host}{self._path}"

    def close(self) -> None:
        """Hear no more; who is being answered gets the rest of the page, if it takes it soon."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            unheard = [each for each in self._callers if each not in self._answered]
        for each in unheard:
            _hang_up(each)
        with self._told:
            self._told.wait_for(lambda: not self._answered, ANSWER_SECONDS)
            slow = list(self._answered)
        for each in slow:
            _hang_up(each)
        # Closing alone does not wake a thread in accept() on every system.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        with (
            contextlib.suppress(OSError),
            socket.create_connection(
                ("127.0.0.1", int(self._host.rpartition(":")[2])), timeout=0.2
            ),
        ):
            pass
        self._socket.close()
        self._thread.join(1)

    def _listen(self) -> None:
        while True:
            try:
                caller, _ = self._socket.accept()
            except OSError:
                if self._closed:
                    return
                time.sleep(0.05)  # out of file handles, or a caller that has gone: go on
                continue
            with self._lock:
                if self._closed:
                    caller.close()
                    return
                self._callers[caller] = None
                # Whoever is slow makes room for the browser.
                crowd = [next(iter(self._callers))] if len(self._callers) > MOST_AT_ONCE else []
            for each in crowd:
                _hang_up(each)
            threading.Thread(
                target=self._serve, args=(caller,), name="safelight-callback", daemon=True
            ).start()

    def _serve(self, caller: socket.socket) -> None:
        try:
            with caller, contextlib.suppress(OSError):
                request = _read(caller)
                if request is None or not self._begins_answer(caller):
                    return
                status, sentence = self._reply(request)
                caller.settimeout(REQUEST_SECONDS)
                caller.sendall(_page(status, sentence, body=not request.startswith("HEAD ")))
                caller.shutdown(socket.SHUT_WR)
        finally:
            with self._told:
                self._callers.pop(caller, None)
                self._answered.discard(caller)
                self._told.notify_all()

    def _begins_answer(self, caller: socket.socket) -> bool:
        """Note that a caller is being answered; False if nobody is any more."""
        with self._lock:
            if not self._closed:
                self._answered.add(caller)
            return not self._closed

    def _reply(self, request: str) -> tuple[int, str]:
        """Return a status and a sentence for the head of a request."""
        line, *fields = request.split("\r\n")
        parts = line.split(" ")
        if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
            return 400, "This is not what Safelight waits for."
        hosts = [f[5:].strip() for f in fields if f[:5].lower() == "host:"]
        if hosts != [self._host]:
            # Another name for this machine in a page's address: somebody plays with names.
            return 400, "This is not what Safelight waits for."
        path, _, query = parts[1].partition("?")
        if not hmac.compare_digest(path.encode(), self._path.encode()):
            return 404, "There is nothing here."
        if parts[0] != "GET":
            return 405, "This is not what Safelight waits for."
        return self._answering(query)


def _read(caller: socket.socket) -> str | None:
    """Return the head of a request, None if it does not come in time or is none."""
    deadline = time.monotonic() + REQUEST_SECONDS
    data = b""
    while b"\r\n\r\n" not in data:
        left = deadline - time.monotonic()
        if left <= 0 or len(data) > REQUEST_BYTES:
            return None
        caller.settimeout(left)
        more = caller.recv(4096)
        if not more:
            return None
        data += more
    return data.partition(b"\r\n\r\n")[0].decode("latin-1")


def _page(status: int, sentence: str, *, body: bool) -> bytes:
    page = _PAGE.format(html.escape(sentence)).encode()
    head = [
        f"HTTP/1.1 {status} {_REASONS[status]}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(page)}",
        "Cache-Control: no-store",
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Connection: close",
        *(["Allow: GET"] if status == 405 else []),
    ]
    return "\r\n".join([*head, "", ""]).encode() + (page if body else b"")


def _hang_up(caller: socket.socket) -> None:
    with contextlib.suppress(OSError):
        caller.shutdown(socket.SHUT_RDWR)
