"""Who may speak to the pretend Flickr: signatures, keys, tokens, permissions, sign-in."""

import re
import time
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit

import flickrapi
import flickrapi.auth
import pytest
import requests

from scanner.demo.account import FRIEND, NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import PretendToken
from tests.pretend import API, anybody, ask, send, signer, unsigned

LOGIN = {"method": "flickr.test.login", "format": "json", "nojsoncallback": "1"}
WAYS = ("form+header", "form", "multipart", "get+header", "get", "query-post", "query-post+header")


@pytest.fixture(scope="module")
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=3)) as server:
        yield server


@pytest.fixture
def token(server: PretendFlickr) -> PretendToken:
    return server.world.token_for(NSID)


@pytest.mark.parametrize("path", ["/services/rest", "/services/rest/"])
@pytest.mark.parametrize("way", WAYS)
def test_arguments_are_read_wherever_a_client_puts_them(
    server: PretendFlickr, token: PretendToken, way: str, path: str
) -> None:
    arguments = {**LOGIN, "note": "a b+c&d=é~*/%"}

    assert send(server, arguments, token, way=way, path=path).json()["user"]["id"] == NSID


@pytest.mark.parametrize(
    "over", [API, API.rstrip("/"), "https://www.flickr.com/services/rest/", "http://{}"]
)
@pytest.mark.parametrize("way", ["form+header", "get", "multipart"])
def test_a_signature_over_flickrs_own_addresses_is_good_too(
    server: PretendFlickr, token: PretendToken, over: str, way: str
) -> None:
    over = over.format(urlsplit(server.url).netloc + "/services/rest")

    assert send(server, LOGIN, token, way=way, over=over).json()["stat"] == "ok"


@pytest.mark.parametrize("over", ["https://api.example.org/services/rest/", f"{API}other"])
def test_a_signature_over_another_address_is_refused(
    server: PretendFlickr, token: PretendToken, over: str
) -> None:
    answer = send(server, LOGIN, token, over=over)

    assert answer.status_code == 401
    assert answer.text.startswith("oauth_problem=signature_invalid&debug_sbs=POST&")
    assert answer.headers["Content-Type"] == "text/plain;charset=UTF-8"


@pytest.mark.parametrize("way", WAYS)
def test_a_wrong_secret_is_refused_in_every_way(
    server: PretendFlickr, token: PretendToken, way: str
) -> None:
    answer = send(server, LOGIN, token, way=way, client_secret="wrong")

    assert (answer.status_code, "signature_invalid" in answer.text) == (401, True)


def test_an_argument_that_was_not_signed_spoils_the_signature(
    server: PretendFlickr, token: PretendToken
) -> None:
    uri, headers, _ = signer(server, token).sign(f"{server.url}/services/rest/?method=x", "GET")

    answer = requests.get(f"{uri}&photo_id=1", headers=headers, timeout=30)

    assert answer.text.startswith("oauth_problem=signature_invalid")


def test_the_same_request_twice_is_refused(server: PretendFlickr, token: PretendToken) -> None:
    first = send(server, LOGIN, token, nonce="once", timestamp=str(int(time.time())))
    again = send(server, LOGIN, token, nonce="once", timestamp=str(int(time.time())))
    other = send(server, LOGIN, token, nonce="twice", timestamp=str(int(time.time())))

    assert [answer.status_code for answer in (first, again, other)] == [200, 401, 200]
    assert again.text == "oauth_problem=nonce_used"


def test_a_nonce_that_another_token_used_in_the_same_second_is_good(
    server: PretendFlickr, token: PretendToken
) -> None:
    other, now = server.world.token_for(NSID), str(int(time.time()))
    answers = [send(server, LOGIN, each, nonce="once", timestamp=now) for each in (token, other)]

    assert [answer.status_code for answer in answers] == [200, 200]


@pytest.mark.parametrize("off", [-700, 700, "soon", "9" * 400])
def test_a_timestamp_that_is_not_of_now_is_refused(
    server: PretendFlickr, token: PretendToken, off: int | str
) -> None:
    stamp = off if isinstance(off, str) else str(int(time.time()) + off)

    answer = send(server, LOGIN, token, timestamp=stamp)

    assert (answer.status_code, answer.text) == (401, "oauth_problem=timestamp_refused")


def test_a_server_whose_clock_is_wrong_refuses_and_says_its_time() -> None:
    with PretendFlickr(pretend_world(photos=1)) as server:
        token = server.world.token_for(NSID)
        server.world.skew = 3600.0
        refused = send(server, LOGIN, token)
        theirs = str(int(time.time()) + 3600)

        assert refused.text == "oauth_problem=timestamp_refused"
        assert abs(_seconds(refused.headers["Date"]) - int(theirs)) < 60
        assert send(server, LOGIN, token, timestamp=theirs).status_code == 200


def test_what_is_missing_is_named(server: PretendFlickr) -> None:
    key = server.world.key
    response = requests.get(
        f"{server.url}/services/rest/", params={**LOGIN, "oauth_consumer_key": key}, timeout=30
    )

    assert response.status_code == 400
    assert response.text == (
        "oauth_problem=parameter_absent&oauth_parameters_absent="
        "oauth_signature_method&oauth_signature&oauth_timestamp&oauth_nonce"
    )


def test_a_signature_without_a_token_reads_what_is_public_and_nothing_else(
    server: PretendFlickr,
) -> None:
    answer = send(server, LOGIN)

    assert ask(server, "people.getPublicPhotos", user_id=NSID)["stat"] == "ok"
    assert answer.status_code == 400
    assert answer.text == "oauth_problem=parameter_absent&oauth_parameters_absent=oauth_token"


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("", "Invalid API Key (Key has invalid format)"),
        ("x' OR 1", "Invalid API Key (Key has invalid format)"),
        ("0" * 32, "Invalid API Key (Key not found)"),
    ],
)
def test_a_key_that_is_none_is_error_100(server: PretendFlickr, key: str, message: str) -> None:
    answer = anybody(server, "test.echo", api_key=key)

    assert answer == {"stat": "fail", "code": 100, "message": message}


def test_an_expired_key_says_so_signed_or_not(server: PretendFlickr) -> None:
    old = server.world.add_key(expired=True)
    token = server.world.token_for(NSID, key=old.key)

    for answer in (
        anybody(server, "test.echo", api_key=old.key),
        send(server, LOGIN, token, client_key=old.key, client_secret=old.secret).json(),
    ):
        assert (answer["code"], answer["message"]) == (100, "Invalid API Key (Key has expired)")


def test_an_unknown_key_that_signs_is_refused_outside_the_envelope(
    server: PretendFlickr, token: PretendToken
) -> None:
    answer = send(server, LOGIN, token, client_key="1" * 32)

    assert (answer.status_code, answer.text) == (401, "oauth_problem=consumer_key_unknown")


def test_a_token_is_good_for_its_own_key_only(server: PretendFlickr, token: PretendToken) -> None:
    other = server.world.add_key()

    answer = send(server, LOGIN, token, client_key=other.key, client_secret=other.secret)

    assert (answer.status_code, answer.text) == (401, "oauth_problem=token_rejected")


def test_a_revoked_token_fails_in_either_way_and_others_stay() -> None:
    with PretendFlickr(pretend_world(photos=1)) as server:
        mine, friends = server.world.token_for(NSID), server.world.token_for(FRIEND)
        server.world.revoke(NSID)

        assert send(server, LOGIN, mine).text == "oauth_problem=token_rejected"
        server.behavior.revoked = "98"
        assert send(server, LOGIN, mine).json()["code"] == 98
        assert send(server, LOGIN, friends).json()["user"]["id"] == FRIEND


@pytest.mark.parametrize(
    ("perms", "method", "message"),
    [
        ("write", "photos.delete", "Method requires delete privileges; write granted."),
        ("read", "photos.setMeta", "Method requires write privileges; read granted."),
    ],
)
def test_each_permission_has_its_limit(
    server: PretendFlickr, perms: str, method: str, message: str
) -> None:
    answer = ask(server, method, server.world.token_for(NSID, perms=perms), photo_id=1)

    assert (answer["code"], answer["message"]) == (99, f"Insufficient permissions. {message}")


def test_nobody_signed_in_lacks_even_reading(server: PretendFlickr) -> None:
    assert anybody(server, "test.null") == {
        "stat": "fail",
        "code": 99,
        "message": "Insufficient permissions. Method requires read privileges; none granted.",
    }


def test_a_write_needs_post_and_takes_its_arguments_from_the_query_then(
    server: PretendFlickr, token: PretendToken
) -> None:
    photo = server.world.upload(NSID, title="before")
    change = {"method": "flickr.photos.setMeta", "photo_id": photo.id, "title": "after"}

    assert send(server, change, token, way="get").status_code == 405
    assert photo.title == "before"
    assert 'stat="ok"' in send(server, change, token, way="query-post").text
    assert photo.title == "after"


def _flickrapi(server: PretendFlickr, **more: Any) -> flickrapi.FlickrAPI:
    """Return flickrapi as it is, with its addresses moved."""
    base = f"{server.url}/services/oauth/"

    class Here(flickrapi.auth.OAuthFlickrInterface):  # type: ignore[misc]
        REQUEST_TOKEN_URL = f"{base}request_token"
        AUTHORIZE_URL = f"{base}authorize"
        ACCESS_TOKEN_URL = f"{base}access_token"

    class Local(flickrapi.FlickrAPI):  # type: ignore[misc]
        REST_URL = f"{server.url}/services/rest/"

    key, secret = server.world.key, server.world.secret
    more.setdefault("format", "parsed-json")
    client = Local(key, secret, store_token=False, timeout=30, **more)
    client.flickr_oauth = Here(key, secret, client.token_cache, default_timeout=30)
    client.flickr_oauth.session = requests.Session()
    return client


def _form(page: str) -> dict[str, str]:
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return {name: unescape(value) for name, value in fields}


def _answer(server: PretendFlickr, address: str, **fields: str) -> requests.Response:
    """Open the authorize page and send its form, as a browser does."""
    page = requests.get(address, timeout=30)
    assert page.status_code == 200
    assert "pretend Flickr" in page.text
    return requests.post(
        f"{server.url}/services/oauth/authorize",
        data={**_form(page.text), **fields},
        allow_redirects=False,
        timeout=30,
    )


def test_flickrapi_signs_in_with_the_typed_code(server: PretendFlickr) -> None:
    client = _flickrapi(server)
    client.get_request_token(oauth_callback="oob")
    page = _answer(server, client.auth_url(perms="write"), choice="allow", account=NSID)
    code = re.search(r'<code id="code">(\d{3}-\d{3}-\d{3})</code>', page.text)
    assert code is not None

    client.get_access_token(code[1])

    token = client.token_cache.token
    assert (token.user_nsid, token.username) == (NSID, "Imaginary Photographer")
    known = client.auth.oauth.checkToken(oauth_token=token.token)["oauth"]
    assert (known["perms"]["_content"], known["user"]["nsid"]) == ("write", NSID)
    assert client.test.login()["user"]["id"] == NSID
    assert client.people.getPhotos(user_id="me", per_page=500)["photos"]["total"] >= 3


def test_flickrapi_reads_xml_too(server: PretendFlickr) -> None:
    token = server.world.token_for(NSID)
    known = flickrapi.auth.FlickrAccessToken(
        token.token, token.secret, "write", token.fullname, token.username, token.nsid
    )
    client = _flickrapi(server, token=known, format="etree")

    answer = client.people.getPhotos(user_id="me", extras="description", per_page=2)

    assert [photo.get("owner") for photo in answer.find("photos")] == [NSID, NSID]
    assert answer.find("photos/photo/description") is not None


def test_the_browser_is_sent_back_with_a_verifier_that_is_good_once(
    server: PretendFlickr, caplog: pytest.LogCaptureFixture
) -> None:
    client = _flickrapi(server)
    client.get_request_token(oauth_callback="http://127.0.0.1:9/back?a=b")
    sent = _answer(server, client.auth_url(perms="read"), choice="allow", account=FRIEND)
    back = urlsplit(sent.headers["Location"])
    query = parse_qs(back.query)

    assert (sent.status_code, back.netloc, query["a"]) == (302, "127.0.0.1:9", ["b"])
    assert query["oauth_token"] == [client.flickr_oauth.resource_owner_key]
    client.flickr_oauth.verifier = query["oauth_verifier"][0]
    client.get_access_token()
    assert client.test.login()["user"]["id"] == FRIEND
    with pytest.raises(flickrapi.FlickrError):
        client.get_access_token(query["oauth_verifier"][0])


def test_who_refuses_gives_no_token(
    server: PretendFlickr, caplog: pytest.LogCaptureFixture
) -> None:
    client = _flickrapi(server)
    client.get_request_token(oauth_callback="http://127.0.0.1:9/")
    sent = _answer(server, client.auth_url(perms="read"), choice="deny", account=NSID)

    assert "oauth_problem=user_refused" in sent.headers["Location"]
    with pytest.raises(flickrapi.FlickrError):
        client.get_access_token("any")


def test_a_wrong_code_gives_no_token_and_the_right_one_still_does(
    server: PretendFlickr, caplog: pytest.LogCaptureFixture
) -> None:
    client = _flickrapi(server)
    client.get_request_token(oauth_callback="oob")
    code = server.allow(client.auth_url(perms="write"))

    with pytest.raises(flickrapi.FlickrError):
        client.get_access_token("000-000-00x")
    client.get_access_token(code.replace("-", ""))
    assert client.test.login()["user"]["id"] == NSID


def test_another_sites_form_cannot_say_yes(server: PretendFlickr) -> None:
    client = _flickrapi(server)
    client.get_request_token(oauth_callback="oob")
    address = client.auth_url(perms="delete")

    answer = _answer(server, address, choice="allow", account=NSID, form="guess")

    assert answer.status_code == 403
    assert requests.get(address, timeout=30).status_code == 200
    elsewhere = requests.get(address, headers={"Host": "evil.example"}, timeout=30)
    assert elsewhere.status_code == 421


def test_the_page_escapes_what_others_wrote() -> None:
    world = pretend_world(photos=1)
    world.accounts[NSID].username = "<script>alert(1)</script>"
    with PretendFlickr(world) as server:
        client = _flickrapi(server)
        client.get_request_token(oauth_callback="oob")
        page = requests.get(client.auth_url(perms="read"), timeout=30)
        odd = requests.get(client.auth_url(perms="read") + "%22><b>", timeout=30)

    assert "<script>" not in page.text
    assert "&lt;script&gt;" in page.text
    assert (odd.status_code, "<b>" in odd.text) == (400, False)
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]


@pytest.mark.parametrize("callback", ["javascript:alert(1)", "data:text/html,x", "http://a\r\nb"])
def test_no_browser_is_sent_to_what_is_no_address(
    server: PretendFlickr, callback: str, caplog: pytest.LogCaptureFixture
) -> None:
    client = _flickrapi(server)
    with pytest.raises(flickrapi.FlickrError):
        client.get_request_token(oauth_callback=callback)


def test_unsigned_sign_in_requests_are_refused(server: PretendFlickr) -> None:
    for step in ("request_token", "access_token"):
        answer = requests.get(f"{server.url}/services/oauth/{step}", timeout=30)
        assert answer.status_code == 400
        assert answer.text.startswith("oauth_problem=parameter_absent")


def test_an_unknown_token_is_code_98_when_it_is_checked(server: PretendFlickr) -> None:
    assert unsigned(server, "auth.oauth.checkToken", oauth_token="no").text.count('code="98"') == 1


def _seconds(date: str) -> float:
    from email.utils import parsedate_to_datetime

    return parsedate_to_datetime(date).timestamp()
