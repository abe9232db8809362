"""A host of pictures on loopback that answers as a test wants it to."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from scanner.domain.photo import Picture
from tests.photo_files import picture


class Request(BaseHTTPRequestHandler):
    """One request, as an answer sees it."""

    protocol_version = "HTTP/1.1"
    host: "PictureHost"

    def do_GET(self) -> None:
        self.host.met(self)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Send a whole answer; ``Retry_After`` stands for ``Retry-After``."""
        self.send_response(status)
        said = {"Content_Type": "image/jpeg", "Content_Length": str(len(body)), **headers}
        for name, value in said.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def reset(self) -> None:
        """Cut the connection as a crashed host does: with RST."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.rfile.close()
        self.wfile.close()
        self.connection.close()


Answer = Callable[[Request], None]


def says(status: int, body: bytes = b"", **headers: str) -> Answer:
    """Return an answer of this status, body and headers."""
    return lambda request: request.answer(status, body, **headers)


GIVES = says(200, picture())


@dataclass
class PictureHost:
    """
    Answers each request by the next of `answers` for its path, the last one over and over.

    What is not listed is a picture. `seen` holds the path and headers of each
    request, `most_at_once` how many were being answered at the same moment.
    """

    url: str = ""
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    seen: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    most_at_once: int = 0
    closing: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._turn = threading.Lock()
        self._now = 0

    def picture(self, name: str = "1234_abcd_z.jpg", *answers: Answer) -> Picture:
        """Return a picture that lies here, got by these answers."""
        if answers:
            self.answers[f"/{name}"] = list(answers)
        return Picture("", url=f"{self.url}/{name}")

    def asked_for(self, name: str) -> int:
        """Return how often a picture was asked for."""
        return sum(path == f"/{name}" for path, _ in self.seen)

    def met(self, request: Request) -> None:
        with self._turn:
            self.seen.append((request.path, dict(request.headers)))
            left = self.answers.get(request.path, [GIVES])
            answer = left.pop(0) if len(left) > 1 else left[0]
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
        try:
            answer(request)
        finally:
            with self._turn:
                self._now -= 1

    def is_silent(self, request: Request) -> None:
        """Answer nothing until the test ends."""
        self.closing.wait(60)
        request.close_connection = True


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever asked went away in the middle: that is what some tests are about."""


@contextmanager
def picture_host(tls: ssl.SSLContext | None = None) -> Iterator[PictureHost]:
    """Run a host of pictures, over TLS if it is given what it needs for that."""
    host = PictureHost()
    handler = type("Handler", (Request,), {"host": host})
    with _Server(("127.0.0.1", 0), handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        host.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield host
        finally:
            host.closing.set()
            server.shutdown()
            thread.join()
