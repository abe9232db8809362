"""Drives flickr_api (PyPI); see talk.py."""

from collections.abc import Callable
from typing import Any

import flickr_api
from flickr_api import auth, method_call
from flickr_api.flickrerrors import FlickrAPIError

from tests.clients.talk import Refused, serve


def _move(url: str) -> None:
    """Move all its addresses; that of the calls is also the default of an argument."""
    rest = f"{url}/services/rest/"
    function = method_call.call_api
    function.__defaults__ = tuple(
        rest if value == method_call.REST_URL else value for value in function.__defaults__
    )
    method_call.REST_URL = rest
    auth.TOKEN_REQUEST_URL = f"{url}/services/oauth/request_token"
    auth.AUTHORIZE_URL = f"{url}/services/oauth/authorize"
    auth.ACCESS_TOKEN_URL = f"{url}/services/oauth/access_token"


class Client:
    """flickr_api, which is one for the whole process."""

    def __init__(self, url: str, key: str, secret: str, token: str, token_secret: str) -> None:
        _move(url)
        flickr_api.set_keys(api_key=key, api_secret=secret)
        flickr_api.set_retry_config(max_retries=0)
        self.handler: Any = None
        if token:
            flickr_api.set_auth_handler(
                auth.AuthHandler(
                    callback="oob", access_token_key=token, access_token_secret=token_secret
                )
            )

    def info(self, photo: str) -> Any:
        return _told(lambda: flickr_api.Photo(id=photo).getInfo()["title"])

    def page(self, user: str, per_page: int, page: int) -> Any:
        found = _told(
            lambda: flickr_api.Person(id=user).getPhotos(
                extras="license,last_update,tags", per_page=per_page, page=page
            )
        )
        return [[photo.id, int(photo.license)] for photo in found]

    def license(self, photo: str, license: int) -> None:
        _told(lambda: flickr_api.Photo(id=photo).setLicence(license))

    def tags(self, photo: str, tags: str) -> None:
        _told(lambda: flickr_api.Photo(id=photo).addTags(tags))

    def perms(self, photo: str, public: int, friend: int, family: int) -> None:
        flags = {"is_public": public, "is_friend": friend, "is_family": family}
        _told(lambda: flickr_api.Photo(id=photo).setPerms(**flags))

    def begin(self, perms: str) -> str:
        self.handler = auth.AuthHandler(callback="oob")
        return str(self.handler.get_authorization_url(perms))

    def finish(self, verifier: str) -> str:
        self.handler.set_verifier(verifier)
        flickr_api.set_auth_handler(self.handler)
        return str(self.handler.access_token_key)


def _told(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except FlickrAPIError as error:
        raise Refused(int(error.code), error.message) from error


if __name__ == "__main__":
    serve(Client)
