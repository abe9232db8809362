"""
flickrapi, as the signer that it is good at being, and nothing else of it.

flickrapi 2.4.0 also deletes tokens when Flickr has an outage (token_valid, and
with it every authenticate_*), walks by a method that Python no longer has,
shares one session among all threads, keeps tokens in a plain file and answers
from a cache after a write. None of that can be reached from here.
"""

import time
from collections.abc import Mapping
from typing import Any, NoReturn

import flickrapi
from flickrapi.auth import FlickrAccessToken

from scanner.flickr import quiet
from scanner.flickr.keys import Key, Token
from scanner.flickr.place import Place
from scanner.flickr.transport import GuardedSession, Limits

_LEVEL = "read"
"""flickrapi wants to be told what a token allows; it does nothing with it here."""


class _Closed:
    """In the place of what must not be used of flickrapi."""

    def __get__(self, instance: object, owner: type) -> NoReturn:
        raise AttributeError("this part of flickrapi is not to be used")


class _Api(flickrapi.FlickrAPI):  # type: ignore[misc]
    """flickrapi's calls, without its traps; any other name is an error here, not at Flickr."""

    token_valid = authenticate_console = authenticate_via_browser = _Closed()
    authenticate_for_test = get_request_token = get_access_token = auth_url = _Closed()
    walk = walk_user = walk_user_updates = walk_set = walk_contacts = walk_photosets = _Closed()
    data_walker = upload = replace = trait_names = _Closed()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)

    def __repr__(self) -> str:
        return "<flickrapi, closed>"

    __str__ = __repr__


class Signer:
    """
    Signs and sends, each time with a nonce and a time of its own.

    One thread at a time; another may `cut` it, after which it is of no more use.
    `clock_off` is how many seconds this computer's clock is behind Flickr's.

    Its methods raise what GuardedSession does: Passing, Lasting, Problem.
    """

    def __init__(
        self, place: Place, key: Key, token: Token | None, limits: Limits, *, clock_off: float = 0.0
    ) -> None:
        self._place = place
        self._clock_off = clock_off
        addresses = (place.rest_url, place.request_token_url, place.access_token_url)
        self._session = GuardedSession(addresses, limits)
        access = None
        if token is not None:
            access = FlickrAccessToken(token.token, token.secret, _LEVEL)
        self._api: Any = _Api(
            key.key, key.secret, token=access, format="json", store_token=False, cache=False
        )
        self._api.REST_URL = place.rest_url
        self._api.flickr_oauth.session = self._session  # its own is shared by the whole process
        quiet.hush()

    def rest(self, method: str, arguments: Mapping[str, str]) -> bytes:
        """Call a method; return the body, which is to be JSON."""
        self._set_time()
        body: bytes = self._api.do_flickr_call(f"flickr.{method}", **arguments)
        return body

    def request_token(self, callback: str) -> bytes:
        """Ask for a token to sign in with; return the body, a form."""
        return self._oauth(self._place.request_token_url, {"oauth_callback": callback})

    def access_token(self, verifier: str) -> bytes:
        """Exchange the token that was signed in with for a lasting one; return the body, a form."""
        self._api.flickr_oauth.verifier = verifier
        return self._oauth(self._place.access_token_url, None)

    def cut(self) -> None:
        """End a request that is under way in another thread, as far as its connection is made."""
        self._session.cut()

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _oauth(self, url: str, parameters: Mapping[str, str] | None) -> bytes:
        self._set_time()
        body: bytes = self._api.flickr_oauth.do_request(url, parameters)
        return body

    def _set_time(self) -> None:
        client: Any = self._api.flickr_oauth.oauth.client
        client.timestamp = str(int(time.time() + self._clock_off)) if self._clock_off else None
