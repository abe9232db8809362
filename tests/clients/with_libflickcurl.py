"""
Drives libflickcurl, a library in C (Debian: libflickcurl0), by ctypes; see talk.py.

Its addresses for signing in cannot be moved, so there is no `begin` here.
"""

import re
from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_long,
    c_size_t,
    c_void_p,
)
from typing import Any

from tests.clients.talk import Refused, serve

LIBRARY = "libflickcurl.so.0"
LICENSE, TITLE = 4, 26
"""Places in the fields of a photo, counted in flickcurl.h."""

REFUSED = re.compile(r"failed with error (\d+) - (.*)", re.DOTALL)


class Field(Structure):
    """flickcurl_photo_field."""

    _fields_ = (("string", c_char_p), ("integer", c_int), ("type", c_int))


class Photo(Structure):
    """The beginning of flickcurl_photo; the library makes and frees them."""

    _fields_ = (
        ("id", c_char_p),
        ("uri", c_char_p),
        ("tags", c_void_p),
        ("tags_count", c_int),
        ("fields", Field * (TITLE + 1)),
    )


class PhotosList(Structure):
    """flickcurl_photos_list."""

    _fields_ = (
        ("format", c_char_p),
        ("photos", POINTER(POINTER(Photo))),
        ("photos_count", c_int),
        ("content", c_void_p),
        ("content_length", c_size_t),
        ("page", c_int),
        ("per_page", c_int),
        ("total_count", c_int),
    )


class ListParams(Structure):
    """flickcurl_photos_list_params."""

    _fields_ = (
        ("version", c_int),
        ("format", c_char_p),
        ("extras", c_char_p),
        ("per_page", c_int),
        ("page", c_int),
    )


class Perms(Structure):
    """flickcurl_perms."""

    _fields_ = tuple(
        (name, c_int)
        for name in (
            "is_public",
            "is_contact",
            "is_friend",
            "is_family",
            "perm_comment",
            "perm_addmeta",
        )
    )


Listener = CFUNCTYPE(None, c_void_p, c_char_p)


def _declared() -> CDLL:
    """Load the library and tell ctypes what stands in flickcurl.h."""
    library = CDLL(LIBRARY)
    here, text, number = c_void_p, c_char_p, c_int
    functions: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "init": (number, ()),
        "new": (here, ()),
        "set_error_handler": (None, (here, Listener, c_void_p)),
        "set_request_delay": (None, (here, c_long)),
        "set_service_uri": (None, (here, text)),
        "set_api_key": (None, (here, text)),
        "set_shared_secret": (None, (here, text)),
        "set_oauth_client_key": (None, (here, text)),
        "set_oauth_client_secret": (None, (here, text)),
        "set_oauth_token": (None, (here, text)),
        "set_oauth_token_secret": (None, (here, text)),
        "photos_getInfo": (POINTER(Photo), (here, text)),
        "free_photo": (None, (POINTER(Photo),)),
        "photos_list_params_init": (number, (POINTER(ListParams),)),
        "people_getPhotos_params": (
            POINTER(PhotosList),
            (here, text, number, *[text] * 4, number, number, POINTER(ListParams)),
        ),
        "free_photos_list": (None, (POINTER(PhotosList),)),
        "photos_licenses_setLicense": (number, (here, text, number)),
        "photos_addTags": (number, (here, text, text)),
        "photos_setPerms": (number, (here, text, POINTER(Perms))),
    }
    for name, (result, arguments) in functions.items():
        function = getattr(library, f"flickcurl_{name}")
        function.restype, function.argtypes = result, arguments
    return library


class Client:
    """One session of the library's; it tells errors only by a callback."""

    def __init__(self, url: str, key: str, secret: str, token: str, token_secret: str) -> None:
        self.library = library = _declared()
        self.heard: list[str] = []
        self.listener = Listener(lambda _, message: self.heard.append(message.decode()))
        assert library.flickcurl_init() == 0
        self.session = session = library.flickcurl_new()
        library.flickcurl_set_error_handler(session, self.listener, None)
        library.flickcurl_set_request_delay(session, 0)
        library.flickcurl_set_service_uri(session, f"{url}/services/rest/".encode())
        if not token:
            # It wants the secret too, though it signs nothing with it.
            library.flickcurl_set_api_key(session, key.encode())
            library.flickcurl_set_shared_secret(session, secret.encode())
            return
        library.flickcurl_set_oauth_client_key(session, key.encode())
        library.flickcurl_set_oauth_client_secret(session, secret.encode())
        library.flickcurl_set_oauth_token(session, token.encode())
        library.flickcurl_set_oauth_token_secret(session, token_secret.encode())

    def info(self, photo: str) -> str:
        found = self.library.flickcurl_photos_getInfo(self.session, photo.encode())
        self._look(failed=not found)
        title = found.contents.fields[TITLE].string.decode()
        self.library.flickcurl_free_photo(found)
        return str(title)

    def page(self, user: str, per_page: int, page: int) -> list[tuple[str, int]]:
        wish = ListParams()
        assert self.library.flickcurl_photos_list_params_init(byref(wish)) == 0
        wish.extras, wish.per_page, wish.page = b"license,last_update,tags", per_page, page
        dates = [None] * 4
        found = self.library.flickcurl_people_getPhotos_params(
            self.session, user.encode(), 0, *dates, 0, 0, byref(wish)
        )
        self._look(failed=not found)
        photos = [found.contents.photos[n].contents for n in range(found.contents.photos_count)]
        rows = [(photo.id.decode(), int(photo.fields[LICENSE].integer)) for photo in photos]
        self.library.flickcurl_free_photos_list(found)
        return rows

    def license(self, photo: str, license: int) -> None:
        done = self.library.flickcurl_photos_licenses_setLicense(
            self.session, photo.encode(), license
        )
        self._look(failed=done != 0)

    def tags(self, photo: str, tags: str) -> None:
        done = self.library.flickcurl_photos_addTags(self.session, photo.encode(), tags.encode())
        self._look(failed=done != 0)

    def perms(self, photo: str, public: int, friend: int, family: int) -> None:
        wish = Perms(public, 0, friend, family, 3, 2)
        done = self.library.flickcurl_photos_setPerms(self.session, photo.encode(), byref(wish))
        self._look(failed=done != 0)

    def _look(self, *, failed: bool) -> None:
        """Raise what the library said of the call just made."""
        heard, self.heard = self.heard, []
        for message in heard:
            if match := REFUSED.search(message):
                raise Refused(int(match[1]), match[2])
        if failed or heard:
            raise RuntimeError("; ".join(heard) or "failed, and said nothing")


if __name__ == "__main__":
    serve(Client)
