"""Drives flickrapi (PyPI); see talk.py."""

from typing import Any

import flickrapi
import requests

from tests.clients.talk import Refused, serve


class Client:
    """flickrapi, all its addresses moved to one server."""

    def __init__(self, url: str, key: str, secret: str, token: str, token_secret: str) -> None:
        class LocalOAuth(flickrapi.auth.OAuthFlickrInterface):
            REQUEST_TOKEN_URL = f"{url}/services/oauth/request_token"
            AUTHORIZE_URL = f"{url}/services/oauth/authorize"
            ACCESS_TOKEN_URL = f"{url}/services/oauth/access_token"

        class LocalFlickr(flickrapi.FlickrAPI):
            REST_URL = f"{url}/services/rest/"

        known = None
        if token:
            known = flickrapi.auth.FlickrAccessToken(token, token_secret, "write")
        self.flickr = LocalFlickr(
            key, secret, token=known, store_token=False, format="parsed-json", timeout=30
        )
        cache = self.flickr.token_cache
        self.flickr.flickr_oauth = LocalOAuth(key, secret, cache, default_timeout=30)
        self.flickr.flickr_oauth.session = requests.Session()

    def call(self, method: str, **arguments: Any) -> Any:
        whole = self.flickr
        for part in method.split("."):
            whole = getattr(whole, part)
        try:
            return whole(**arguments)
        except flickrapi.FlickrError as error:
            if error.code is None:
                raise
            message = str(error).partition(": ")[2]
            raise Refused(int(error.code), message.partition(": ")[2]) from error

    def info(self, photo: str) -> Any:
        return self.call("photos.getInfo", photo_id=photo)["photo"]["title"]["_content"]

    def page(self, user: str, per_page: int, page: int) -> Any:
        found = self.call(
            "people.getPhotos",
            user_id=user,
            extras="license,last_update,tags",
            per_page=per_page,
            page=page,
        )
        return [[row["id"], int(row["license"])] for row in found["photos"]["photo"]]

    def license(self, photo: str, license: int) -> None:
        self.call("photos.licenses.setLicense", photo_id=photo, license_id=license)

    def tags(self, photo: str, tags: str) -> None:
        self.call("photos.addTags", photo_id=photo, tags=tags)

    def perms(self, photo: str, public: int, friend: int, family: int) -> None:
        self.call(
            "photos.setPerms",
            photo_id=photo,
            is_public=public,
            is_friend=friend,
            is_family=family,
        )

    def begin(self, perms: str) -> str:
        self.flickr.get_request_token(oauth_callback="oob")
        return str(self.flickr.auth_url(perms=perms))

    def finish(self, verifier: str) -> str:
        self.flickr.get_access_token(verifier)
        return str(self.flickr.token_cache.token.token)


if __name__ == "__main__":
    serve(Client)
