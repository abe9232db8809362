"""The listener that a browser brings Flickr's answer to, when it is closed."""

import http.client
import socket
import threading
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scanner.app import App
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.job import Cancelled
from scanner.flickr.listener import Listener
from scanner.keychain import MemoryStore

PATIENCE = 30.0


def port_of(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


def test_who_is_being_answered_gets_the_whole_page_though_it_is_closed_meanwhile() -> None:
    asked, go_on = threading.Event(), threading.Event()

    def answer(_query: str) -> tuple[int, str]:
        asked.set()
        assert go_on.wait(PATIENCE)
        return 200, "Flickr has answered."

    listener = Listener(answer)
    address = urlsplit(listener.address)
    with (
        closing(http.client.HTTPConnection(address.netloc, timeout=PATIENCE)) as browser,
        socket.create_connection(port_of(listener.address), timeout=PATIENCE) as silent,
    ):
        browser.request("GET", f"{address.path}?oauth_verifier=1")
        assert asked.wait(PATIENCE)
        closer = threading.Thread(target=listener.close)
        closer.start()
        # Who had asked for nothing is hung up on: the listener is being closed.
        assert silent.recv(1) == b""
        go_on.set()
        reply = browser.getresponse()
        assert reply.status == 200
        assert b"Flickr has answered." in reply.read()
        closer.join(PATIENCE)
        assert not closer.is_alive()
    with pytest.raises(OSError, match=r"refused|reset"):
        socket.create_connection(port_of(listener.address), timeout=PATIENCE).close()


def test_a_sign_in_that_is_given_up_before_its_turn_lets_go_of_its_port(tmp_path: Path) -> None:
    with PretendFlickr(pretend_world(photos=1)) as server:
        environ = {
            "SAFELIGHT_FLICKR_URL": server.url,
            "SAFELIGHT_FLICKR_KEY": server.world.key,
            "SAFELIGHT_FLICKR_SECRET": server.world.secret,
        }
        with App(tmp_path / "home", environ=environ, secrets=MemoryStore()) as app:
            first = app.start_sign_in(browser=True).result(PATIENCE)
            second = app.start_sign_in(browser=True).result(PATIENCE)
            waits = app.finish_sign_in(first)
            never_runs = app.finish_sign_in(second)
            never_runs.cancel()
            waits.cancel()
            with pytest.raises(Cancelled):
                never_runs.result(PATIENCE)
        back = server.allow(second.address)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(port_of(back), timeout=PATIENCE).close()
