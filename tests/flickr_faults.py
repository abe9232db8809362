"""
A server on loopback that misbehaves to the byte: each request is answered by the next of a list.

It knows nothing of Flickr but how an answer looks; what it was asked, signature
and all, stands in `asked`.
"""

import contextlib
import gzip
import json
import re
import socket
import ssl
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import formatdate
from urllib.parse import parse_qsl, unquote


@dataclass(frozen=True)
class Asked:
    """One request as it came in: `line`, headers by lower-case name, and all parameters."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode("ascii"), keep_blank_values=True))

    @property
    def oauth(self) -> dict[str, str]:
        """What the Authorization header holds, decoded."""
        pairs = re.findall(r'(\w+)="([^"]*)"', self.headers.get("authorization", ""))
        return {name: unquote(value) for name, value in pairs}


Answer = Callable[[socket.socket, Asked], None]
"""Writes what it likes to the connection; afterwards it is closed unless `kept` was used."""


class FaultServer:
    """Answers each request by the next of `script`, then by `usual`."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.script: deque[Answer] = deque()
        self.usual: Answer = ok({})
        self.asked: list[Asked] = []
        self.connections = 0
        self.came = threading.Semaphore(0)  # released once a request was read
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._start(self._listen)

    def then(self, *answers: Answer) -> None:
        self.script.extend(answers)

    def close(self) -> None:
        self._closed = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for each in list(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _listen(self) -> None:
        while not self._closed:
            try:
                conn, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(conn)
            self._start(lambda conn=conn: self._serve(conn))  # type: ignore[misc]

    def _serve(self, conn: socket.socket) -> None:
        with conn, contextlib.suppress(OSError):
            if self._tls is not None:
                conn = self._tls.wrap_socket(conn, server_side=True)
            with conn, conn.makefile("rb") as stream:
                while (request := _read(stream)) is not None:
                    self.asked.append(request)
                    answer = self.script.popleft() if self.script else self.usual
                    self.came.release()
                    answer(conn, request)
                    if not getattr(answer, "keeps", False):
                        break
                conn.shutdown(socket.SHUT_WR)
        self._open.discard(conn)


def _read(stream) -> Asked | None:  # type: ignore[no-untyped-def]
    line = stream.readline(65536).decode("latin-1").strip()
    if not line:
        return None
    headers = {}
    while (field := stream.readline(65536).decode("latin-1").strip()) != "":
        name, _, value = field.partition(":")
        headers[name.lower()] = value.strip()
    return Asked(line, headers, stream.read(int(headers.get("content-length", "0"))))


# -- what can be answered


def raw(data: bytes) -> Answer:
    return lambda conn, asked: conn.sendall(data)


def reply(
    status: int = 200, body: bytes = b"", *, kind: str = "application/json", **headers: str
) -> Answer:
    """A well-formed answer; a header's underscores are dashes."""
    fields = {"Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return raw(f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode("latin-1") + body)


def ok(content: dict[str, object]) -> Answer:
    return reply(body=json.dumps({**content, "stat": "ok"}).encode())


def kept(content: dict[str, object]) -> Answer:
    """Like `ok`, and the connection stays open for the next request."""
    body = json.dumps({**content, "stat": "ok"}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"

    def answer(conn: socket.socket, asked: Asked) -> None:
        conn.sendall(f"{head}\r\n".encode() + body)

    answer.keeps = True  # type: ignore[attr-defined]
    return answer


def fail(code: int | str, message: str) -> Answer:
    envelope = {"stat": "fail", "code": code, "message": message}
    return reply(body=json.dumps(envelope).encode())


def problem(name: str, *, status: int = 401, more: str = "", skew: float = 0.0) -> Answer:
    """What OAuth calls a problem, from a server whose clock is `skew` seconds ahead."""
    return reply(
        status,
        f"oauth_problem={name}{more}".encode(),
        kind="text/plain;charset=UTF-8",
        Date=formatdate(time.time() + skew, usegmt=True),
    )


def web_page(status: int = 200, **headers: str) -> Answer:
    page = b"<!DOCTYPE html><html><body>We&rsquo;ll be back soon</body></html>"
    return reply(status, page, kind="text/html; charset=utf-8", **headers)


def reset_at_once(conn: socket.socket, asked: Asked) -> None:
    """Reset the connection in place of an answer."""
    conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    conn.close()
    raise OSError("reset")


def reset_after(data: bytes) -> Answer:
    """Reset the connection once part of an answer was sent."""

    def answer(conn: socket.socket, asked: Asked) -> None:
        conn.sendall(data)
        time.sleep(0.05)  # else the reset would overtake what was sent
        reset_at_once(conn, asked)

    return answer


def hang_up(conn: socket.socket, asked: Asked) -> None:
    """Close the connection without a byte."""


def silence(conn: socket.socket, asked: Asked) -> None:
    """Never answer; ends when the other side does."""
    while conn.recv(4096):
        pass


def trickle(data: bytes, seconds: float) -> Answer:
    """Send a byte every so often."""

    def answer(conn: socket.socket, asked: Asked) -> None:
        for n in range(len(data)):
            conn.sendall(data[n : n + 1])
            time.sleep(seconds)

    return answer


def cut_short(body: bytes, *, missing: int) -> Answer:
    """Promise more bytes than come."""
    return reply(body=body, Content_Length=str(len(body) + missing))


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> Answer:
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    return raw(head + b"".join(b"%x\r\n%s\r\n" % (len(c), c) for c in chunks) + end)


def gzipped(body: bytes, *, keep: int | None = None) -> Answer:
    return reply(body=gzip.compress(body)[:keep], Content_Encoding="gzip")


def bomb(megabytes: int) -> Answer:
    """A small answer that unpacks to a large one."""
    return gzipped(b'{"stat":"ok","a":"' + b"a" * megabytes * 1_000_000 + b'"}')


@contextlib.contextmanager
def fault_server(tls: ssl.SSLContext | None = None) -> Iterator[FaultServer]:
    server = FaultServer(tls)
    try:
        yield server
    finally:
        server.close()
