"""One connection: reads requests within limits, sends replies, and does what faults say."""

import socket
import struct
from dataclasses import replace
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from typing import Any

from scanner.demo.answers import Refusal
from scanner.demo.api import in_format
from scanner.demo.faults import Fault, Kind
from scanner.demo.reply import HTML, Reply, plain
from scanner.demo.wire import Asked

LARGEST = 2 * 2**20
"""Bytes of a request's body that are read."""

IDLE = 120
"""Seconds after which a connection on which nothing comes is closed."""

PIECE = 64 * 1024
_RESET = struct.pack("ii", 1, 0)
_PAGE = b"<!DOCTYPE html><html><head><title>Error</title></head><body>We'll be right back.</body>"


class TooLarge(Exception):
    """A body is larger than is read, or its size is not told in a way that is read here."""


class Handler(BaseHTTPRequestHandler):
    """Serves one connection, request after request."""

    protocol_version = "HTTP/1.1"
    server_version = "pretend-flickr"
    sys_version = ""
    timeout = IDLE
    disable_nagle_algorithm = True
    wbufsize = PIECE  # head and body leave together; http.server flushes after each request

    server: Any

    def do_GET(self) -> None:
        """Serve a GET."""
        self._serve()

    do_POST = do_HEAD = do_GET  # noqa: N815

    def version_string(self) -> str:
        """Return what the Server header says."""
        return self.server_version

    def log_message(self, *_args: object) -> None:
        """Log nothing."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        """Return the server's time, which a test may have set wrong."""
        world = self.server.flickr.world
        return formatdate(world.now() if timestamp is None else timestamp, usegmt=True)

    def _serve(self) -> None:
        flickr = self.server.flickr
        try:
            body = self._body()
        except TooLarge as err:
            self.close_connection = True
            self._send(plain(413, str(err)))
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        verb = "GET" if self.command == "HEAD" else self.command
        asked = Asked(verb, self.path, headers, body)
        name, photo = flickr.name_of(asked)
        fault = flickr.faults.take(name, photo)
        if fault is None:
            self._send(flickr.reply(asked))
        elif fault.applied:
            self._go_wrong(fault, flickr.reply(asked), asked)
        else:
            self._go_wrong(fault, plain(200, ""), asked)

    def _go_wrong(self, fault: Fault, reply: Reply, asked: Asked) -> None:
        """Do what a fault says with the right reply, if that was made."""
        match fault.kind:
            case Kind.HANG:
                self.server.flickr.faults.hold()
                if fault.answers:
                    self._send(reply)
                else:
                    self.close_connection = True
            case Kind.RESET:
                self._reset()
            case Kind.STOP:
                self._reset()
                self.server.flickr.stop()
            case Kind.STATUS:
                self._send(_failing(fault))
            case Kind.BODY:
                self._send(Reply(200, fault.text, fault.body))
            case Kind.OVERSIZED:
                self._send_blanks(fault)
            case Kind.TRUNCATED:
                self._send(reply, half=True)
            case Kind.TYPE:
                self._send(replace(reply, content_type=fault.text))
            case Kind.REDIRECT:
                self._send(Reply(302, HTML, _PAGE, (("Location", fault.text),)))
            case Kind.REFUSAL:
                self._send(in_format(Refusal(fault.code, fault.text), asked))

    def _body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return self._chunks()
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdecimal()) or int(length) > LARGEST:
            raise TooLarge("the request is too large")
        return self.rfile.read(int(length))

    def _chunks(self) -> bytes:
        """Read a body that is sent in chunks."""
        body = bytearray()
        while True:
            line = self.rfile.readline(100).partition(b";")[0].strip()
            try:
                size = int(line, 16)
            except ValueError as err:
                raise TooLarge("the request's chunks cannot be read") from err
            if size < 0 or len(body) + size > LARGEST:
                raise TooLarge("the request is too large")
            body += self.rfile.read(size)
            if not size:
                while self.rfile.readline(1000).strip():
                    pass
                return bytes(body)
            self.rfile.readline(10)

    def _send(self, reply: Reply, *, half: bool = False) -> None:
        """Send a reply; `half`: announce it whole, send half of its body and hang up."""
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.status != 304:
            self.send_header("Content-Length", str(len(reply.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        body = b"" if self.command == "HEAD" else reply.body
        if half:
            body = body[: len(body) // 2]
            self.close_connection = True
        self.end_headers()
        self.wfile.write(body)

    def _send_blanks(self, fault: Fault) -> None:
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", fault.text)
        if fault.answers:
            self.send_header("Content-Length", str(fault.code))
        self.send_header("Connection", "close")
        self.end_headers()
        for _ in range(-(-fault.code // PIECE)):
            self.wfile.write(b" " * PIECE)

    def _reset(self) -> None:
        """Let the connection end by a reset, once this request is left."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.server.to_reset.add(self.connection.fileno())
        self.close_connection = True


def _failing(fault: Fault) -> Reply:
    after = (("Retry-After", fault.retry_after),) if fault.retry_after is not None else ()
    return Reply(fault.code, HTML, _PAGE, after)
