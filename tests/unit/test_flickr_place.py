"""Where Flickr is, and which addresses pictures may be asked for at."""

import pytest

from scanner.errors import BadWish
from scanner.flickr.place import place_of


def test_without_a_base_it_is_flickr_itself() -> None:
    place = place_of(None)

    assert place.is_flickr
    assert not place.is_loopback
    assert place.host == ""
    assert place.rest_url == "https://api.flickr.com/services/rest/"
    assert place.request_token_url == "https://www.flickr.com/services/oauth/request_token"
    assert place.authorize_url == "https://www.flickr.com/services/oauth/authorize"
    assert place.access_token_url == "https://www.flickr.com/services/oauth/access_token"


@pytest.mark.parametrize(
    ("base", "rest", "host"),
    [
        ("http://127.0.0.1:8042", "http://127.0.0.1:8042/services/rest/", "127.0.0.1:8042"),
        ("http://127.0.0.1:8042/", "http://127.0.0.1:8042/services/rest/", "127.0.0.1:8042"),
        ("HTTP://LOCALHOST:80", "http://localhost/services/rest/", "localhost"),
        ("http://[::1]:8042", "http://[::1]:8042/services/rest/", "[::1]:8042"),
        (" https://Example.org:443/f/ ", "https://example.org/f/services/rest/", "example.org"),
        ("https://example.org:8443", "https://example.org:8443/services/rest/", "example.org:8443"),
    ],
)
def test_one_base_moves_everything_together(base: str, rest: str, host: str) -> None:
    place = place_of(base)

    assert place.rest_url == rest
    assert place.host == host
    assert not place.is_flickr
    start = rest.removesuffix("services/rest/")
    for url in (place.request_token_url, place.authorize_url, place.access_token_url):
        assert url.startswith(f"{start}services/oauth/")


@pytest.mark.parametrize(
    "base",
    [
        "",
        "example.org",
        "http://example.org",
        "http://127.0.0.1.example.org:80",
        "http://10.0.0.1",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "https://user@example.org",
        "https://user:word@127.0.0.1",
        "https://example.org?x=1",
        "https://example.org/#x",
        "https://example.org:99999",
        "https://exa mple.org",
        "https://example.org\\@127.0.0.1",
        "https://example.org/\r\nHost: x",
    ],
)
def test_what_is_neither_https_nor_loopback_is_refused(base: str) -> None:
    with pytest.raises(BadWish):
        place_of(base)


@pytest.mark.parametrize(
    "url",
    [
        "https://live.staticflickr.com/65535/49834857326_0123456789_z.jpg",
        "https://farm2.staticflickr.com/1103/567229075_2cf8456f01_z.jpg?zz=1",
        "https://LIVE.StaticFlickr.com:443/65535/1_a_z.jpg",
        "https://www.flickr.com/photos/1",
        "https://flickr.com/1.jpg",
    ],
)
def test_pictures_come_from_flickrs_hosts(url: str) -> None:
    assert place_of(None).may_fetch(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://live.staticflickr.com/65535/1_a_z.jpg",
        "https://live.staticflickr.com.example.org/1_a_z.jpg",
        "https://notflickr.com/1.jpg",
        "https://example.org/live.staticflickr.com/1.jpg",
        "https://live.staticflickr.com@example.org/1.jpg",
        "https://example.org\\@live.staticflickr.com/1.jpg",
        "https://example.org#@live.staticflickr.com/1.jpg",
        "https://live.staticflickr.com:8443/1.jpg",
        "https://live.staticflickr.com/1.jpg\r\nX: y",
        "http://127.0.0.1:8042/1.jpg",
        "https://127.0.0.1/1.jpg",
        "file:///etc/passwd",
        "//live.staticflickr.com/1.jpg",
        "",
    ],
)
def test_pictures_come_from_nowhere_else(url: str) -> None:
    assert not place_of(None).may_fetch(url)


def test_a_base_on_loopback_never_leaves_the_machine() -> None:
    place = place_of("http://127.0.0.1:8042")

    assert place.is_loopback
    assert place.may_fetch("http://127.0.0.1:8042/1.jpg")
    assert place.may_fetch("http://127.0.0.1:9001/1.jpg")
    assert place.may_fetch("http://localhost:9001/1.jpg")
    assert not place.may_fetch("https://live.staticflickr.com/65535/1_a_z.jpg")
    assert not place.may_fetch("http://10.0.0.1/1.jpg")


def test_a_base_elsewhere_adds_its_own_host_by_https() -> None:
    place = place_of("https://flickr.example.org:8443")

    assert place.may_fetch("https://flickr.example.org:8443/1.jpg")
    assert not place.may_fetch("https://flickr.example.org/1.jpg")
    assert not place.may_fetch("http://flickr.example.org:8443/1.jpg")
    assert place.may_fetch("https://live.staticflickr.com/65535/1_a_z.jpg")
