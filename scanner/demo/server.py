"""
A small, faithful Flickr on loopback, to try everything on; nothing real is reached.

    with PretendFlickr(pretend_world(photos=60, seed=1)) as server:
        server.url                  # "http://127.0.0.1:PORT"; SAFELIGHT_FLICKR_URL takes it
        server.world                # accounts, photos, keys, tokens; change it at any time
        server.world.key, server.world.secret
        token = server.world.token_for(NSID, perms="write")   # signed in, without a browser
        code = server.allow(address)                          # ... or the owner says yes
        server.behavior.short_every = 7                       # see scanner/demo/behavior.py
        server.faults.add(status(503), on="people.getPhotos", times=2)   # see faults.py
        server.on_call = lambda call: ...                     # before each call is answered
        server.calls, server.pictures                         # what was asked so far
        server.stop(); server.start()                         # an outage; the port stays

It speaks HTTP/1.1 on 127.0.0.1 only, and answers

    /services/rest[/]           API calls by GET and POST: parameters in the header, the query,
                                a form or a multipart body; JSON, JSON in a callback, XML
    /services/oauth/...         request_token, authorize (a page with a form), access_token
    /live/SERVER/ID_SECRET.jpg  pictures
    /photos/..., /people/...    a page for what is public

Signatures are good over its own address and over Flickr's own ones. Nothing is
logged. A bug in here ends the connection, is kept in `bugs` and raised at the
end of the `with`.
"""

import socket
import sys
import threading
from collections.abc import Callable
from http.server import ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from scanner.demo.account import pretend_world
from scanner.demo.api import PATHS, Api, CallMade
from scanner.demo.behavior import Behavior
from scanner.demo.faults import Faults
from scanner.demo.host import Host
from scanner.demo.reply import Reply, page, plain
from scanner.demo.serving import Handler
from scanner.demo.sign_in import OUT_OF_BAND, SignIn, address_parts, back_address
from scanner.demo.signatures import Gate
from scanner.demo.wire import Asked, BadRequest
from scanner.demo.world import World

__all__ = ["PretendFlickr", "pretend_world"]

LOOPBACK = "127.0.0.1"
_START = "<p>The API is under <em>/services/rest/</em>.</p>"


class PretendFlickr:
    """The server; see the module. `port` 0 takes one that is free."""

    def __init__(self, world: World | None = None, *, port: int = 0) -> None:
        self.world = world if world is not None else pretend_world()
        self.behavior = Behavior()
        self.faults = Faults(self.world.seed)
        self.bugs: list[BaseException] = []
        self._port = port
        self._lock = threading.Lock()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._doors: _Doors | None = None

    @property
    def url(self) -> str:
        """The address, without a slash at its end; known from the first start on."""
        return f"http://{LOOPBACK}:{self._port}"

    @property
    def calls(self) -> list[CallMade]:
        """The API calls that were let in, in order."""
        return self._opened.api.calls

    @property
    def pictures(self) -> list[str]:
        """The paths of the pictures that were asked for, in order."""
        return self._opened.host.pictures

    @property
    def on_call(self) -> Callable[[CallMade], None] | None:
        """Is called before each API call is answered; may change the world."""
        return self._opened.api.on_call

    @on_call.setter
    def on_call(self, told: Callable[[CallMade], None] | None) -> None:
        self._opened.api.on_call = told

    def allow(self, address: str, nsid: str = "") -> str:
        """
        Answer yes on the authorize page at `address`, for the first account or `nsid`.

        Returns the nine-digit code, or the address that the browser is sent to.
        """
        token, perms = address_parts(address)
        whose = nsid or next(iter(self.world.accounts))
        request = self._opened.sign_in.allow(token, perms, whose)
        return request.verifier if request.callback == OUT_OF_BAND else back_address(request)

    def deny(self, address: str) -> str:
        """Answer no; returns the address that the browser is sent to, empty if to none."""
        request = self._opened.sign_in.deny(address_parts(address)[0])
        return "" if request.callback == OUT_OF_BAND else back_address(request)

    @property
    def _opened(self) -> "_Doors":
        if self._doors is None:
            raise RuntimeError("the pretend Flickr was not started")
        return self._doors

    def start(self) -> Self:
        """Listen; after `stop` again, on the same port. OSError if that is taken."""
        with self._lock:
            if self._server is not None:
                return self
            server = _Server((LOOPBACK, self._port), self)
            self._port = server.server_address[1]
            if self._doors is None:
                self._doors = _Doors(self.world, self.behavior, self.url)
            self._server = server
            self._thread = threading.Thread(
                target=server.serve_forever, args=(0.05,), name="pretend-flickr", daemon=True
            )
            self._thread.start()
        return self

    def stop(self) -> None:
        """Stop listening and end every connection; what is known stays."""
        with self._lock:
            server, thread = self._server, self._thread
            self._server = self._thread = None
        if server is None or thread is None:
            return
        server.shutdown()
        server.server_close()
        self.faults.release()
        server.end_connections()
        thread.join()

    def close(self) -> None:
        """Stop for good."""
        self.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()
        if kind is None and self.bugs:
            raise self.bugs[0]

    def name_of(self, asked: Asked) -> tuple[str, str]:
        """Return what rules of faults call a request: its method or path, and its photo."""
        if asked.path not in PATHS:
            return asked.path, ""
        try:
            arguments = asked.arguments
        except BadRequest:
            return asked.path, ""
        name = arguments.get("method", asked.path).removeprefix("flickr.")
        return name, arguments.get("photo_id", "")

    def reply(self, asked: Asked) -> Reply:
        """Answer a request."""
        try:
            return self._routed(asked)
        except BadRequest as bad:
            return plain(400, f"Bad request: {bad}")

    def _routed(self, asked: Asked) -> Reply:
        doors, path = self._opened, asked.path
        if path in PATHS:
            return doors.api.reply(asked)
        if path == "/services/oauth/request_token":
            return doors.sign_in.request_token(asked)
        if path == "/services/oauth/access_token":
            return doors.sign_in.access_token(asked)
        if path.startswith("/live/"):
            return doors.host.picture(asked)
        if not self._is_ours(asked.headers.get("host", "")):
            # What a browser shows is for this address only: no other name may lead here.
            return plain(421, "Not this host")
        if path == "/services/oauth/authorize":
            return doors.sign_in.authorize(asked)
        if path == "/":
            return page(200, "Pretend Flickr", _START)
        return doors.host.page(asked)

    def _is_ours(self, host: str) -> bool:
        return host in (urlsplit(self.url).netloc, f"localhost:{self._port}")


class _Doors:
    """What answers requests; it outlives stops."""

    def __init__(self, world: World, behavior: Behavior, url: str) -> None:
        gate = Gate(world)
        self.api = Api(world, gate, behavior, url)
        self.sign_in = SignIn(world, gate, url)
        self.host = Host(world, behavior)


class _Server(ThreadingHTTPServer):
    """The listening socket and a thread for each connection."""

    daemon_threads = True
    request_queue_size = 128
    server_address: tuple[str, int]

    def __init__(self, address: tuple[str, int], flickr: PretendFlickr) -> None:
        self.flickr = flickr
        self.to_reset: set[int] = set()
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(address, Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection; one that is to be reset without the word that ends it properly."""
        with self._guard:
            self._open.discard(request)
            rudely = request.fileno() in self.to_reset
            self.to_reset.discard(request.fileno())
        if rudely:
            request.close()
        else:
            super().shutdown_request(request)

    def end_connections(self) -> None:
        """End what is still open; the threads that serve it notice and end."""
        with self._guard:
            still_open = list(self._open)
        for one in still_open:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """Keep a bug for the test to see; that a client has hung up is none."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.flickr.bugs.append(error)
