"""
Drives flickr-photos-api (PyPI, for Python 3.12 or later); see talk.py.

It is imported as `flickr_api`, as another client is, so it lives in a folder
of its own, which the test puts first on the path. It signs nothing itself:
Authlib does, as its documentation shows. There is no `begin` here.
"""

import ast
from typing import Any

import httpx
from authlib.integrations.httpx_client import OAuth1Client
from flickr_api import FlickrApi, UnrecognisedFlickrApiException

from tests.clients.talk import Refused, serve


class Client:
    """flickr-photos-api; its address is the HTTP client's, and is set after it set its own."""

    def __init__(self, url: str, key: str, secret: str, token: str, token_secret: str) -> None:
        if token:
            signs = {"token": token, "token_secret": token_secret, "signature_type": "QUERY"}
            self.flickr = FlickrApi(OAuth1Client(client_id=key, client_secret=secret, **signs))
        else:
            self.flickr = FlickrApi.with_api_key(api_key=key, user_agent="a test")
        self.flickr.client.base_url = httpx.URL(f"{url}/services/rest/")

    def call(self, method: str, verb: str = "GET", **arguments: Any) -> Any:
        try:
            return self.flickr.call(
                http_method=verb, method=f"flickr.{method}", params=arguments, exceptions={}
            )
        except UnrecognisedFlickrApiException as error:
            told = ast.literal_eval(str(error))
            raise Refused(int(told["code"]), told["msg"]) from error

    def info(self, photo: str) -> str:
        answer = self.call("photos.getInfo", photo_id=photo)
        return str(self.flickr.parse_single_photo_info(answer, photo_id=photo)["title"])

    def page(self, user: str, per_page: int, page: int) -> list[tuple[str, int]]:
        wish = {"user_id": user, "per_page": per_page, "page": page}
        found = self.call("people.getPhotos", extras="license,last_update,tags", **wish)
        return [(row.attrib["id"], int(row.attrib["license"])) for row in found.iter("photo")]

    def license(self, photo: str, license: int) -> None:
        self.call("photos.licenses.setLicense", "POST", photo_id=photo, license_id=license)

    def tags(self, photo: str, tags: str) -> None:
        self.call("photos.addTags", "POST", photo_id=photo, tags=tags)

    def perms(self, photo: str, public: int, friend: int, family: int) -> None:
        flags = {"is_public": public, "is_friend": friend, "is_family": family}
        self.call("photos.setPerms", "POST", photo_id=photo, **flags)


if __name__ == "__main__":
    serve(Client)
