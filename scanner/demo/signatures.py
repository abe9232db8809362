"""
OAuth 1.0a as Flickr checks it: who calls, with which permission, and whether that is true.

What is wrong is answered outside the API's envelope, as plain text:
``oauth_problem=signature_invalid&debug_sbs=...`` with 401, or 400 where a
parameter is missing.
"""

import hashlib
import hmac
import threading
from base64 import b64encode
from collections.abc import Collection, Iterable, Sequence
from urllib.parse import quote

from scanner.demo.wire import Asked
from scanner.demo.world import ApiKey, World

CANONICAL = ("https://api.flickr.com", "https://www.flickr.com", "https://flickr.com")
"""Hosts over which a signature is also good: some clients sign these wherever they send it."""

OLDEST = 600
"""Seconds that a timestamp may lie in the past or the future."""

NEEDED = (
    "oauth_consumer_key",
    "oauth_signature_method",
    "oauth_signature",
    "oauth_timestamp",
    "oauth_nonce",
)


class Problem(Exception):
    """Something is wrong with the signature or its parts: an HTTP status and a body."""

    def __init__(self, status: int, name: str, details: str = "") -> None:
        super().__init__(name)
        self.status = status
        self.body = f"oauth_problem={name}" + (f"&{details}" if details else "")


def is_signed(asked: Asked) -> bool:
    """Tell whether a request claims to be signed."""
    return "oauth_signature" in asked.oauth or "oauth_consumer_key" in asked.oauth


def base_string(verb: str, url: str, pairs: Iterable[tuple[str, str]]) -> str:
    """
    Return what a signature is made over (RFC 5849, section 3.4.1).

    >>> base_string("get", "http://127.0.0.1/x", [("b", "2 3"), ("a", "/")])
    'GET&http%3A%2F%2F127.0.0.1%2Fx&a%3D%252F%26b%3D2%25203'
    """
    encoded = sorted((_quoted(k), _quoted(v)) for k, v in pairs if k != "oauth_signature")
    text = "&".join(f"{key}={value}" for key, value in encoded)
    return "&".join(_quoted(part) for part in (verb.upper(), url, text))


def signature(base: str, secret: str, token_secret: str) -> str:
    """Return the HMAC-SHA1 signature of a base string."""
    key = f"{_quoted(secret)}&{_quoted(token_secret)}".encode()
    return b64encode(hmac.digest(key, base.encode(), hashlib.sha1)).decode()


class Gate:
    """Checks signatures; remembers the nonces that were used."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lock = threading.Lock()
        self._nonces: dict[tuple[str, ...], float] = {}
        self._sweep_at = 0.0

    def check(
        self, asked: Asked, hosts: Sequence[str], *, token_secret: str, paths: Collection[str]
    ) -> ApiKey:
        """
        Return the key that signed a request, over one of `hosts` and one of `paths`.

        Raises Problem.
        """
        arguments = asked.oauth
        absent = [name for name in NEEDED if not arguments.get(name)]
        if absent:
            raise Problem(400, "parameter_absent", f"oauth_parameters_absent={'&'.join(absent)}")
        if arguments["oauth_signature_method"] != "HMAC-SHA1":
            raise Problem(400, "signature_method_rejected")
        if arguments.get("oauth_version", "1.0") != "1.0":
            raise Problem(400, "version_rejected", "oauth_acceptable_versions=1.0-1.0")
        key = self._world.keys.get(arguments["oauth_consumer_key"])
        if key is None:
            raise Problem(401, "consumer_key_unknown")
        self._check_signature(asked, key, token_secret, [h + p for h in hosts for p in paths])
        self._check_fresh(arguments)
        return key

    def _check_signature(
        self, asked: Asked, key: ApiKey, token_secret: str, urls: Sequence[str]
    ) -> None:
        given = asked.oauth["oauth_signature"].encode()
        for url in urls:
            base = base_string(asked.verb, url, asked.pairs)
            if hmac.compare_digest(signature(base, key.secret, token_secret).encode(), given):
                return
        first = base_string(asked.verb, urls[0], asked.pairs)
        raise Problem(401, "signature_invalid", f"debug_sbs={first}")

    def _check_fresh(self, arguments: dict[str, str]) -> None:
        """Refuse an old timestamp and a nonce that came before."""
        text, now = arguments["oauth_timestamp"], self._world.now()
        if not (text.isascii() and text.isdecimal()) or abs(int(text[:15]) - now) > OLDEST:
            raise Problem(401, "timestamp_refused")
        # One nonce may serve two tokens in one second (RFC 5849, section 3.3): Flickr::API asks for
        # the request token and exchanges it with the same one.
        token = arguments.get("oauth_token", "")
        nonce = (arguments["oauth_consumer_key"], token, text, arguments["oauth_nonce"])
        with self._lock:
            if now > self._sweep_at:
                self._sweep_at = now + OLDEST
                old = [n for n, at in self._nonces.items() if abs(now - at) > 3 * OLDEST]
                for one in old:
                    del self._nonces[one]
            if nonce in self._nonces:
                raise Problem(401, "nonce_used")
            self._nonces[nonce] = now


def _quoted(text: str) -> str:
    return quote(text, safe="~")
