"""Connections that send nothing of the user's, and that another thread can cut off."""

import contextlib
import os
import socket
from collections.abc import Callable
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakSet

import requests
import urllib3
from requests.adapters import HTTPAdapter

import scanner
from scanner.flickr.place import is_loopback_host

AGENT = f"Safelight/{scanner.__version__}"


class PlainSession(requests.Session):
    """
    A session that follows no redirect, keeps no cookie and sends no credentials.

    Neither an address nor .netrc can make it. Certificates are those of the
    environment; proxies too, where `proxies_for` is asked.
    """

    def __init__(self, *, accept: str, encoding: str) -> None:
        super().__init__()
        self.trust_env = False  # it would read .netrc
        bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
        self.verify = bundle or True
        self.headers.clear()
        self.headers.update({"User-Agent": AGENT, "Accept": accept, "Accept-Encoding": encoding})
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._is_cut = False
        adapter = _Adapter(self._connected)
        self.mount("https://", adapter)
        self.mount("http://", adapter)

    def cut(self) -> None:
        """Wake the thread that waits for the other side: nothing more is sent or read."""
        self._is_cut = True
        for each in list(self._sockets):
            with contextlib.suppress(OSError):
                # The plain socket's: that of TLS would take the state from under the reader.
                socket.socket.shutdown(each, socket.SHUT_RDWR)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Know of no redirect; a session would read all of its body to prepare for it."""

    def _connected(self, sock: socket.socket) -> None:
        self._sockets.add(sock)
        if self._is_cut:
            raise OSError("given up while it was connecting")


def proxies_for(url: str) -> dict[str, str]:
    """Return the environment's proxies for an address; loopback is never asked through one."""
    if is_loopback_host(urlsplit(url).hostname or ""):
        return {}
    return dict(requests.utils.get_environ_proxies(url))


class _Adapter(HTTPAdapter):
    """Tells of every socket that is connected, by way of a proxy or not."""

    def __init__(self, connected: Callable[[socket.socket], None]) -> None:
        self._connected = connected
        super().__init__(pool_connections=2, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(*args, **more)
        self.poolmanager.pool_classes_by_scheme = _pools(self._connected)

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **more)
        manager.pool_classes_by_scheme = _pools(self._connected)
        return manager


def _pools(connected: Callable[[socket.socket], None]) -> dict[str, Any]:
    """Return connection pools whose connections report their sockets, and never print headers."""

    class Plain(urllib3.connection.HTTPConnection):
        debuglevel = 0

        def connect(self) -> None:
            super().connect()
            connected(self.sock)

    class Secure(urllib3.connection.HTTPSConnection):
        debuglevel = 0

        def connect(self) -> None:
            super().connect()
            connected(self.sock)

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
