"""The one signed call, against a server that does everything that can go wrong."""

import hashlib
import hmac
import json
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.domain.job import Cancelled
from scanner.errors import (
    AnswerLost,
    KeyRejected,
    NotAuthorized,
    NotFound,
    Refused,
    ScannerError,
    SourceUnavailable,
    TokenRejected,
)
from scanner.flickr import signer
from scanner.flickr.api import Flickr, Key, Token
from scanner.flickr.budget import Budget
from scanner.flickr.methods import METHODS
from scanner.flickr.patience import Patience, Tally
from scanner.flickr.place import place_of
from scanner.flickr.transport import Limits
from tests import flickr_faults as faults
from tests.flickr_faults import Answer, Asked, FaultServer, fault_server

KEY = Key("0123456789abcdef0123456789abcdef", "fedcba9876543210")
TOKEN = Token(
    "72157600000000001-aaaaaaaaaaaaaaaa",
    "bbbbbbbbbbbbbbbb",
    nsid="12345678@N00",
    username="maker",
    fullname="A Maker",
    perms="write",
)
# As Flickr has sent it when it was down, although it is no JSON with that comma.
DOWN = b"""{
  "stat": "fail",
  "code": 201,
  "message": "Sorry, the Flickr API service is not currently available.",
}"""


@dataclass
class Clock:
    """Time that passes only where somebody sleeps; `chance` 0.5 leaves waits as they are."""

    time: float = 1_000_000_000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds
        self.slept.append(seconds)

    def patience(self, **more: float) -> Patience:
        return Patience(now=self.now, sleep=self.sleep, chance=lambda: 0.5, **more)  # type: ignore[arg-type]


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with fault_server() as server:
        yield server


@pytest.fixture
def clock() -> Clock:
    return Clock()


Make = Callable[..., Flickr]


@pytest.fixture
def make(server: FaultServer, clock: Clock, tmp_path: Path) -> Iterator[Make]:
    """Return what makes clients of the server; they are closed at the end."""
    made = []

    def client(
        token: Token | None = TOKEN,
        *,
        patience: Patience | None = None,
        limits: Limits = Limits(),  # noqa: B008
        url: str = server.url,
        budget: Budget | None = None,
    ) -> Flickr:
        if budget is None:
            budget = Budget(
                tmp_path, KEY.key, per_hour=3600, per_second=1000, now=clock.now, sleep=clock.sleep
            )
        made.append(
            Flickr(
                place_of(url),
                KEY,
                token,
                budget,
                patience=patience or clock.patience(),
                limits=limits,
            )
        )
        return made[-1]

    yield client
    for each in made:
        each.close()


def waits_between(clock: Clock, work: Callable[[], object]) -> float:
    before = clock.time
    work()
    return clock.time - before


def signature_of(asked: Asked, url: str) -> str:
    """Sign a request as RFC 5849 says, with code that is not the client's."""

    def escape(text: str) -> str:
        return quote(text, safe="-._~")

    said = {n: v for n, v in asked.oauth.items() if n != "oauth_signature"} | asked.form
    pairs = sorted((escape(n), escape(v)) for n, v in said.items())
    base = "&".join(["POST", escape(url), escape("&".join(f"{n}={v}" for n, v in pairs))])
    token_secret = TOKEN.secret if "oauth_token" in said else ""
    key = f"{escape(KEY.secret)}&{escape(token_secret)}".encode()
    return b64encode(hmac.new(key, base.encode(), hashlib.sha1).digest()).decode()


# -- a call that works


def test_a_call_is_signed_and_answered(server: FaultServer, make: Make) -> None:
    server.then(faults.ok({"user": {"id": "12345678@N00"}}))

    answer = make().call("people.getInfo", {"user_id": "me & you / ü+%", "page": 2})

    assert answer == {"user": {"id": "12345678@N00"}}
    (asked,) = server.asked
    assert asked.line == "POST /services/rest/ HTTP/1.1"
    assert asked.form == {
        "method": "flickr.people.getInfo",
        "format": "json",
        "nojsoncallback": "1",
        "user_id": "me & you / ü+%",
        "page": "2",
    }
    assert asked.oauth["oauth_consumer_key"] == KEY.key
    assert asked.oauth["oauth_token"] == TOKEN.token
    assert asked.oauth["oauth_signature"] == signature_of(asked, f"{server.url}/services/rest/")
    assert asked.headers["user-agent"].startswith("Safelight/")


def test_without_a_token_the_key_alone_signs(server: FaultServer, make: Make) -> None:
    make(token=None).call("people.getInfo", {"user_id": "12345678@N00"})

    (asked,) = server.asked
    assert "oauth_token" not in asked.oauth
    assert asked.oauth["oauth_signature"] == signature_of(asked, f"{server.url}/services/rest/")


def test_an_account_is_needed_before_flickr_is_asked(server: FaultServer, make: Make) -> None:
    with pytest.raises(NotAuthorized):
        make(token=None).call("photos.recentlyUpdated", {"min_date": 1})

    assert server.asked == []


def test_connections_are_kept_and_no_cookie_is(server: FaultServer, make: Make) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n"
    server.then(faults.kept({}), faults.raw(head + b"Set-Cookie: ccc=1\r\n\r\n" + b'{"stat":"ok"}'))
    flickr = make()

    for _ in range(3):
        flickr.call("test.null")

    assert server.connections == 2
    assert [a.headers.get("cookie") for a in server.asked] == [None] * 3
    # That a kept connection was closed shows, now and then, only once it is used again.
    assert flickr.calls <= 4


def test_netrc_and_proxies_have_no_part_in_a_call_to_loopback(
    server: FaultServer, make: Make, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".netrc").write_text("machine 127.0.0.1 login somebody password hidden-in-netrc\n")
    (home / ".netrc").chmod(0o600)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    make().call("test.null")

    assert server.asked[0].headers["authorization"].startswith("OAuth ")


@pytest.mark.parametrize("method", ["people.getphotos", "photos.delete", "", "people_getInfo"])
def test_methods_that_safelight_does_not_know_are_a_bug(make: Make, method: str) -> None:
    with pytest.raises(ValueError, match="calls no method"):
        make().call(method)


@pytest.mark.parametrize(
    "name", ["method", "format", "oauth_token", "api_key", "nojsoncallback", "timeout", "X", "a-b"]
)
def test_arguments_cannot_reach_the_envelope(make: Make, name: str) -> None:
    with pytest.raises(ValueError, match="not an argument"):
        make().call("test.null", {name: "1"})


def test_the_traps_of_flickrapi_are_closed(make: Make) -> None:
    api = signer.Signer(place_of(None), KEY, TOKEN, Limits())._api

    for name in ["token_valid", "authenticate_via_browser", "authenticate_console", "walk"]:
        with pytest.raises(AttributeError):
            getattr(api, name)
    for name in ["walk_user", "photos", "get_access_token", "upload", "data_walker"]:
        with pytest.raises(AttributeError):
            getattr(api, name)
    assert api.cache is None
    assert api.flickr_oauth.session is not type(api.flickr_oauth).session
    assert KEY.key not in repr(api) + str(api)


def test_no_file_is_left_in_the_home(make: Make, home: Path) -> None:
    before = sorted(home.rglob("*"))

    make().call("test.null")

    assert sorted(home.rglob("*")) == before


def test_echo_keeps_the_signature_to_itself(server: FaultServer, make: Make) -> None:
    server.then(faults.ok({"method": {"_content": "x"}, "oauth_signature": {"_content": "s"}}))

    assert make().call("test.echo") == {"method": {"_content": "x"}}


def test_every_write_needs_leave_to_write() -> None:
    writes = {name for name, method in METHODS.items() if method.writes}

    assert {"photos.licenses.setLicense", "photos.setPerms", "photos.removeTag"} <= writes
    assert not {name for name in writes if name.rpartition(".")[2].startswith("get")}


# -- what passes: tried again, each time signed anew

SET_LICENSE = "photos.licenses.setLicense"

PASSING: dict[str, Answer] = {
    "reset before the reply": faults.reset_at_once,
    "reset in the reply": faults.reset_after(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "closed without a byte": faults.hang_up,
    "500 with HTML": faults.web_page(500),
    "502 with HTML": faults.web_page(502),
    "503 with HTML": faults.web_page(503),
    "503 with Retry-After": faults.web_page(503, Retry_After="7"),
    "200 with HTML": faults.web_page(),
    "200 with nothing": faults.reply(),
    "204": faults.reply(204),
    "truncated body": faults.cut_short(b'{"stat":"ok"', missing=40),
    "length too small": faults.reply(body=b'{"stat":"ok"}', Content_Length="5"),
    "length is no number": faults.reply(body=b"{", Content_Length="many"),
    "truncated JSON": faults.reply(body=b'{"photos":{"photo":[{"id":"1"'),
    "not Flickr's JSON": faults.reply(body=b'{"hello":"world"}'),
    "a JSON list": faults.reply(body=b'["stat","ok"]'),
    "the comma of 201": faults.reply(body=DOWN, kind="application/json"),
    "error 201 in XML": faults.reply(
        body=b'<?xml version="1.0"?><rsp stat="fail"><err code="201" msg="Sorry, x" /></rsp>',
        kind="text/xml",
    ),
    "XML cut short": faults.reply(body=b'<rsp stat="ok"><user>', kind="text/xml"),
    "error 105": faults.fail(105, "Service currently unavailable"),
    "error 106": faults.fail("106", "Write operation failed"),
    "error 0": faults.fail(0, "Sorry, the Flickr API service is not currently available."),
    "a code that is no number": faults.fail("x", "y"),
    "a picture": faults.reply(body=b"\xff\xd8\xff\xe0", kind="image/jpeg"),
    "deep nesting": faults.reply(body=b"[" * 200_000),
    "no UTF-8": faults.reply(body=b'{"stat":"\xff\xfe"}'),
    "an unknown coding": faults.reply(body=b'{"stat":"ok"}', Content_Encoding="br"),
    "gzip that is none": faults.reply(body=b'{"stat":"ok"}', Content_Encoding="gzip"),
    "gzip cut short": faults.gzipped(b'{"stat":"ok"}' + b" " * 9999, keep=30),
    "chunks cut short": faults.chunked(b'{"stat":', end=b""),
    "a bad chunk": faults.raw(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n"
    ),
    "no HTTP": faults.raw(b"220 mail.example.org ESMTP\r\n"),
    "garbage": faults.raw(os.urandom(2000)),
    "endless headers": faults.raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500),
    "a used nonce": faults.problem("nonce_used"),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_may_pass_is_tried_again(server: FaultServer, make: Make, name: str) -> None:
    server.then(PASSING[name], faults.ok({"user": {"id": "1"}}))
    flickr = make()

    assert flickr.call("test.login") == {"user": {"id": "1"}}

    assert flickr.calls == 2
    first, second = (asked.oauth for asked in server.asked)
    assert first["oauth_nonce"] != second["oauth_nonce"]
    assert first["oauth_signature"] != second["oauth_signature"]


@pytest.mark.parametrize("name", PASSING)
def test_a_write_that_may_have_been_carried_out_is_not_sent_again(
    server: FaultServer, make: Make, name: str
) -> None:
    server.then(PASSING[name], faults.ok({}))
    flickr = make()

    with pytest.raises(AnswerLost):
        flickr.call(SET_LICENSE, {"photo_id": 1, "license_id": 0})
    assert len(server.asked) == 1


def test_a_write_that_was_one_too_many_is_sent_again(server: FaultServer, make: Make) -> None:
    server.then(faults.web_page(429), faults.ok({}))

    make().call(SET_LICENSE, {"photo_id": 1, "license_id": 0})

    assert len(server.asked) == 2


@pytest.mark.parametrize("name", PASSING)
def test_what_does_not_pass_ends_with_one_sentence(
    server: FaultServer, make: Make, clock: Clock, name: str
) -> None:
    server.usual = PASSING[name]
    flickr = make(patience=clock.patience(tries=3))

    with pytest.raises(SourceUnavailable, match=r"^Flickr could not be reached: [^<>{}]+\.$"):
        flickr.call("test.login")

    assert flickr.calls == len(server.asked) == 3


@pytest.mark.parametrize(
    "answer",
    [
        faults.reply(body=b'{"stat":"ok","a":1}', kind="text/plain"),
        faults.reply(body=b'{"stat":"ok","a":1}', kind="text/html"),
        faults.reply(body=b'{"stat":"ok","a":1}', kind="image/png"),
        faults.reply(body=b'{"stat":"ok","a":1}', kind=""),
        faults.reply(body=b'\xef\xbb\xbf{"stat":"ok","a":1}\r\n'),
        faults.reply(body=b'jsonFlickrApi({"stat":"ok","a":1})', kind="text/javascript"),
        faults.gzipped(b'{"stat":"ok","a":1}'),
        faults.chunked(b'{"stat":', b'"ok","a":1}'),
        faults.raw(b'HTTP/1.0 200 OK\r\n\r\n{"stat":"ok","a":1}'),
    ],
)
def test_an_answer_in_odd_clothes_is_read_all_the_same(
    server: FaultServer, make: Make, answer: Answer
) -> None:
    server.then(answer)

    assert make().call("test.null") == {"a": 1}
    assert len(server.asked) == 1


def test_an_answer_in_xml_is_read_as_if_it_were_json(server: FaultServer, make: Make) -> None:
    xml = (
        b'<?xml version="1.0"?><rsp stat="ok"><user id="1@N00"><username>me</username></user></rsp>'
    )
    server.then(faults.reply(body=xml, kind="text/xml; charset=utf-8"))

    answer = make().call("test.login")

    assert answer == {"user": {"id": "1@N00", "username": {"_content": "me"}}}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(garbage=st.binary(max_size=300), prefix=st.sampled_from([b"", b"HTTP/1.1 200 OK\r\n"]))
def test_no_bytes_make_a_call_end_otherwise_than_it_says(
    server: FaultServer, make: Make, garbage: bytes, prefix: bytes
) -> None:
    server.usual = faults.raw(prefix + garbage)

    with pytest.raises((ScannerError, ValueError)) as caught:
        make(patience=Patience(tries=1)).call("test.null")
    assert isinstance(caught.value, ScannerError)


# -- waits


def test_waits_grow_and_are_jittered(server: FaultServer, make: Make, clock: Clock) -> None:
    server.usual = faults.web_page(500)
    dice = iter([0.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.5])
    patience = Patience(now=clock.now, sleep=clock.sleep, chance=lambda: next(dice), longest=10)
    marks: list[float] = []

    with pytest.raises(SourceUnavailable, match="HTTP 500"):
        make(patience=patience).call(
            "test.null", checkpoint=lambda: marks.append(clock.time) if not marks else None
        )

    # 1 s shortened and 2 s stretched by a quarter, 4 and 8 as they are, then the longest.
    assert clock.time - marks[0] == pytest.approx(0.75 + 2.5 + 4 + 8 + 10 + 10 + 10, abs=0.1)
    assert max(clock.slept) <= 0.1


def test_a_cap_on_the_total_ends_the_waits(server: FaultServer, make: Make, clock: Clock) -> None:
    server.usual = faults.web_page(500)
    flickr = make(patience=clock.patience(tries=1000, longest=8, total=30))

    def calls() -> None:
        with pytest.raises(SourceUnavailable):
            flickr.call("test.null")

    # 1 + 2 + 4 + 8 + 8, and 8 more would be too much.
    assert waits_between(clock, calls) == pytest.approx(23, abs=0.1)
    assert flickr.calls == 6


@pytest.mark.parametrize("status", [429, 503])
def test_the_time_that_the_server_names_is_kept(
    server: FaultServer, make: Make, clock: Clock, status: int
) -> None:
    server.then(faults.web_page(status, Retry_After="77"), faults.ok({}))

    assert waits_between(clock, lambda: make().call("test.null")) == pytest.approx(77, abs=0.3)


def test_a_retry_after_may_be_a_date(server: FaultServer, make: Make, clock: Clock) -> None:
    date, later = formatdate(1e9, usegmt=True), formatdate(1e9 + 90, usegmt=True)
    server.then(faults.web_page(429, Retry_After=later, Date=date), faults.ok({}))

    assert waits_between(clock, lambda: make().call("test.null")) == pytest.approx(90, abs=0.3)


@pytest.mark.parametrize("after", ["soon", "-5", "", "9" * 4000, "Thu, 99 Foo 1970"])
def test_a_retry_after_that_makes_no_sense_stops_nobody(
    server: FaultServer, make: Make, clock: Clock, after: str
) -> None:
    server.then(faults.web_page(503, Retry_After=after), faults.ok({}))
    flickr = make()
    if after.startswith("9"):
        with pytest.raises(SourceUnavailable):
            flickr.call("test.null")
    else:
        assert flickr.call("test.null") == {}


def test_too_many_calls_slow_down_everybody_with_that_key(
    server: FaultServer, make: Make, clock: Clock, tmp_path: Path
) -> None:
    server.then(faults.web_page(429, Retry_After="3000"))

    with pytest.raises(SourceUnavailable, match="fewer calls"):
        make().call("test.null")

    # Given up at once, as that is more than one call is worth; and no other call goes out early.
    assert len(server.asked) == 1
    budget = Budget(
        tmp_path, KEY.key, per_hour=3600, per_second=1000, now=clock.now, sleep=clock.sleep
    )
    assert waits_between(clock, lambda: budget.spend(lambda: None)) == pytest.approx(3000, abs=0.3)


def test_429_without_a_time_waits_longer_each_time(
    server: FaultServer, make: Make, clock: Clock
) -> None:
    server.then(*[faults.web_page(429)] * 3, faults.ok({}))

    took = waits_between(clock, lambda: make().call("test.null"))

    assert took == pytest.approx(15 + 30 + 60, abs=1)


def test_every_try_takes_a_call_of_the_budget(
    server: FaultServer, make: Make, clock: Clock, tmp_path: Path
) -> None:
    budget = Budget(
        tmp_path, KEY.key, per_hour=100, per_second=1000, now=clock.now, sleep=clock.sleep
    )
    server.then(faults.web_page(500), faults.hang_up, faults.ok({}))

    make(budget=budget).call("test.null")

    assert budget.state().left == 97


def test_no_network_is_told_soon(make: Make, clock: Clock) -> None:
    with fault_server() as gone:
        url = gone.url
    flickr = make(url=url)

    with pytest.raises(SourceUnavailable, match="is there a network"):
        flickr.call("test.null")

    assert flickr.calls == 3


def test_a_name_that_is_not_found_says_so(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*args: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SourceUnavailable, match="name could not be found"):
        make(url="https://flickr.invalid").call("test.null")


def test_http_where_tls_belongs_is_no_way_in(server: FaultServer, make: Make) -> None:
    flickr = make(
        url=f"https://127.0.0.1:{server.port}",
        patience=Patience(tries=1),
        limits=Limits(connect_seconds=0.3),
    )

    with pytest.raises(SourceUnavailable):
        flickr.call("test.null")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate with")
def test_a_certificate_that_nobody_vouches_for_is_refused(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
    subprocess.run([*command, "-out", cert, "-keyout", key], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    with fault_server(tls=context) as server:
        url = server.url.replace("http:", "https:")
        stranger = make(url=url)
        with pytest.raises(SourceUnavailable, match="certificate could not be verified"):
            stranger.call("test.null")
        assert stranger.calls == 1
        assert server.asked == []

        # One that the user's own list of certificates vouches for is taken.
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(cert))
        assert make(url=url).call("test.null") == {}


# -- what lasts: told at once

LASTING: dict[str, tuple[Answer, str]] = {
    "elsewhere": (
        faults.reply(302, Location="https://portal.example.net/login?x=<b>"),
        r"sent us to portal\.example\.net, where nothing is sent",
    ),
    "elsewhere by 307": (faults.reply(307, Location="http://example.net/"), r"example\.net"),
    "elsewhere, unsaid": (faults.reply(308), "another address"),
    "too large by its word": (
        faults.reply(body=b"{}", Content_Length="99999999999"),
        "more than 32 MB",
    ),
    "a bomb": (faults.bomb(40), "more than 32 MB"),
    "404": (faults.web_page(404), "HTTP 404"),
    "403": (faults.web_page(403), "HTTP 403"),
    "401 of somebody else": (faults.web_page(401), "HTTP 401"),
}


@pytest.mark.parametrize("name", LASTING)
def test_what_lasts_is_told_at_once(server: FaultServer, make: Make, name: str) -> None:
    answer, sentence = LASTING[name]
    server.usual = answer

    with pytest.raises(SourceUnavailable, match=sentence):
        make().call("test.null")

    assert len(server.asked) == 1


def test_more_than_the_limit_is_not_read_to_its_end(server: FaultServer, make: Make) -> None:
    sent = threading.Event()

    def endless(conn, asked) -> None:  # type: ignore[no-untyped-def]
        conn.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        try:
            while True:
                conn.sendall(b"a" * 65536)
        finally:
            sent.set()

    server.usual = endless

    with pytest.raises(SourceUnavailable, match="more than 1 MB"):
        make(limits=Limits(megabytes=1)).call("test.null")
    assert sent.wait(10)


def test_a_signed_request_follows_no_redirect(server: FaultServer, make: Make) -> None:
    with fault_server() as other:
        server.usual = faults.reply(307, b"x" * 100, Location=f"{other.url}/services/rest/")
        with pytest.raises(SourceUnavailable):
            make().call("test.null")

        assert other.asked == []


# -- refusals, sorted


def sentence_of(server: FaultServer, flickr: Flickr, answer: Answer, method: str) -> ScannerError:
    server.then(answer)
    with pytest.raises(ScannerError) as caught:
        flickr.call(method)
    assert len(server.asked) == 1
    return caught.value


@pytest.mark.parametrize(
    ("method", "code", "message", "error"),
    [
        ("photos.getInfo", 1, 'Photo "1" not found (invalid ID)', NotFound),
        ("photos.getInfo", 2, "Photo is private", Refused),
        ("photos.getSizes", 2, "Permission denied", Refused),
        ("photos.licenses.setLicense", 1, "Photo not found", NotFound),
        ("photos.licenses.setLicense", 2, "License not found", Refused),
        ("photos.licenses.setLicense", 3, "Cannot change license", Refused),
        ("photos.licenses.setLicense", 4, "License not available", Refused),
        ("photos.licenses.getAvailable", 2, "User not found", NotFound),
        ("people.getPhotos", 2, "Unknown user", NotFound),
        ("people.getPhotos", 5, "User deleted", NotFound),
        ("people.findByUsername", 1, "User not found", NotFound),
        ("photos.geo.removeLocation", 2, "Photo has no location information", Refused),
        ("photos.addTags", 2, "Maximum number of tags reached", Refused),
        ("test.login", 98, "Invalid auth token", TokenRejected),
        ("test.login", 99, "Insufficient permissions.", NotAuthorized),
        ("test.login", 100, "Invalid API Key (Key has invalid format)", KeyRejected),
        ("test.login", 100, "Invalid API Key (Key has expired)", KeyRejected),
    ],
)
def test_a_refusal_is_what_its_number_says(
    server: FaultServer,
    make: Make,
    method: str,
    code: int,
    message: str,
    error: type[ScannerError],
) -> None:
    caught = sentence_of(server, make(), faults.fail(code, message), method)

    assert type(caught) is error
    if isinstance(caught, Refused):
        assert caught.code == code
        assert message in str(caught)


def test_an_expired_key_is_told_from_an_unknown_one(server: FaultServer, make: Make) -> None:
    server.then(faults.fail(100, "Invalid API Key (Key has expired)"))
    with pytest.raises(KeyRejected, match="has expired"):
        make().call("test.null")

    server.then(faults.fail(100, "Invalid API Key (Key has invalid format)"))
    with pytest.raises(KeyRejected, match="does not know this API key"):
        make().call("test.null")


@pytest.mark.parametrize(
    ("name", "status", "error"),
    [
        ("token_rejected", 401, TokenRejected),
        ("token_revoked", 401, TokenRejected),
        ("token_expired", 401, TokenRejected),
        ("consumer_key_unknown", 401, KeyRejected),
        ("consumer_key_rejected", 401, KeyRejected),
        ("permission_denied", 401, NotAuthorized),
        ("something_new", 401, SourceUnavailable),
        ("<script>", 400, SourceUnavailable),
        ("", 400, SourceUnavailable),
    ],
)
def test_a_problem_is_what_oauth_calls_it(
    server: FaultServer, make: Make, name: str, status: int, error: type[ScannerError]
) -> None:
    caught = sentence_of(server, make(), faults.problem(name, status=status), "test.login")

    assert type(caught) is error
    assert "<" not in str(caught)


def test_a_call_that_wants_an_account_says_so(server: FaultServer, make: Make) -> None:
    absent = faults.problem(
        "parameter_absent", status=400, more="&oauth_parameters_absent=oauth_token"
    )

    caught = sentence_of(server, make(token=None), absent, "people.getInfo")

    assert type(caught) is NotAuthorized


@pytest.mark.parametrize(
    "answer",
    [
        faults.fail(111, "Format not found"),
        faults.fail(97, "Missing signature"),
        faults.fail(1, "Required argument missing."),
        faults.problem("parameter_absent", status=400, more="&oauth_parameters_absent=oauth_nonce"),
    ],
)
def test_what_we_asked_wrongly_is_a_bug(server: FaultServer, make: Make, answer: Answer) -> None:
    server.then(answer)

    with pytest.raises(RuntimeError, match="could not read what it was asked"):
        make().call("photos.recentlyUpdated", {"min_date": 1})


@pytest.mark.parametrize(
    "bad", [faults.problem("signature_invalid"), faults.fail(96, "Invalid signature")]
)
def test_a_bad_signature_is_the_tokens_fault_if_the_key_alone_signs_well(
    server: FaultServer, make: Make, bad: Answer
) -> None:
    server.then(bad, faults.ok({}))
    flickr = make()

    with pytest.raises(TokenRejected):
        flickr.call("test.login")

    assert "oauth_token" not in server.asked[1].oauth
    assert flickr.calls == 2


def test_a_bad_signature_is_the_keys_fault_if_it_signs_badly_alone(
    server: FaultServer, make: Make
) -> None:
    server.usual = faults.problem("signature_invalid")

    with pytest.raises(KeyRejected, match="secret"):
        make().call("test.login")
    with pytest.raises(KeyRejected, match="secret"):
        make(token=None).call("people.getInfo")


def test_flickrs_wording_is_cut_to_what_a_person_may_read(server: FaultServer, make: Make) -> None:
    message = f"no\r\n\x1b[31m {KEY.key} {TOKEN.token} " + "x" * 5000
    caught = sentence_of(server, make(), faults.fail(7, message), "photos.getInfo")

    assert str(caught).isprintable()
    assert KEY.key not in str(caught)
    assert TOKEN.token not in str(caught)
    assert len(str(caught)) < 300


# -- clocks


def only_at(skew: float) -> Answer:
    """A server whose clock is `skew` seconds ahead, and that keeps to it."""

    def answer(conn, asked) -> None:  # type: ignore[no-untyped-def]
        off = time.time() + skew - int(asked.oauth["oauth_timestamp"])
        right = faults.ok({}) if abs(off) < 120 else faults.problem("timestamp_refused", skew=skew)
        right(conn, asked)

    return answer


@pytest.mark.parametrize("skew", [-7200.0, 1020.0, 86400.0])
def test_a_wrong_clock_is_corrected_for_the_signature(
    server: FaultServer, make: Make, skew: float
) -> None:
    server.usual = only_at(skew)
    flickr = make()

    flickr.call("test.null")
    flickr.call("test.null")

    assert len(server.asked) == 3
    assert flickr.clock_off == pytest.approx(skew, abs=60)


def test_a_clock_that_cannot_be_corrected_is_named(server: FaultServer, make: Make) -> None:
    server.usual = faults.problem("timestamp_refused", skew=1020)

    with pytest.raises(SourceUnavailable, match="clock is wrong by about 17 minutes"):
        make().call("test.null")

    assert len(server.asked) == 2


def test_a_refused_time_without_a_date_is_told(server: FaultServer, make: Make) -> None:
    server.usual = faults.reply(401, b"oauth_problem=timestamp_refused", kind="text/plain")

    with pytest.raises(SourceUnavailable, match="clock"):
        make().call("test.null")


# -- the user can go at any moment


class Impatient:
    """A checkpoint that raises once `armed`."""

    def __init__(self) -> None:
        self.armed = threading.Event()

    def __call__(self) -> None:
        if self.armed.is_set():
            raise Cancelled


def test_a_call_to_one_who_is_silent_can_be_cancelled(server: FaultServer, make: Make) -> None:
    server.then(faults.silence, faults.ok({"a": 1}))
    checkpoint, flickr = Impatient(), make()
    threading.Thread(target=lambda: (server.came.acquire(), checkpoint.armed.set())).start()

    with pytest.raises(Cancelled):
        flickr.call("test.null", checkpoint=checkpoint)

    # The same object goes on, with a connection of its own.
    assert flickr.call("test.null") == {"a": 1}
    assert server.connections == 2


def test_a_trickle_has_an_end(server: FaultServer, make: Make) -> None:
    drops = b'HTTP/1.1 200 OK\r\n\r\n{"stat":"ok"' + b" " * 1000
    server.then(faults.trickle(drops, 0.02), faults.ok({"a": 1}))

    assert make(limits=Limits(whole_seconds=0.5)).call("test.null") == {"a": 1}


def test_silence_has_an_end(server: FaultServer, make: Make) -> None:
    server.usual = faults.silence

    with pytest.raises(SourceUnavailable, match="stopped answering"):
        make(limits=Limits(silence_seconds=0.2), patience=Patience(tries=1)).call("test.null")


def test_a_wait_between_tries_can_be_cancelled(server: FaultServer, make: Make) -> None:
    server.usual = faults.web_page(503, Retry_After="600")
    checkpoint = Impatient()
    threading.Thread(target=lambda: (server.came.acquire(), checkpoint.armed.set())).start()

    with pytest.raises(Cancelled):
        make(patience=Patience()).call("test.null", checkpoint=checkpoint)

    assert len(server.asked) == 1


def test_a_wait_for_the_budget_can_be_cancelled(
    server: FaultServer, make: Make, tmp_path: Path
) -> None:
    budget = Budget(tmp_path, KEY.key, per_hour=1, per_second=1)
    flickr = make(budget=budget)
    flickr.call("test.null")
    looks = iter(range(100))

    def checkpoint() -> None:
        if next(looks) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        flickr.call("test.null", checkpoint=checkpoint)
    assert len(server.asked) == 1


def test_one_who_waits_for_another_thread_can_be_cancelled(server: FaultServer, make: Make) -> None:
    server.usual = faults.silence
    flickr, first, second = make(), Impatient(), Impatient()
    ended: list[str] = []

    def call(checkpoint: Impatient, name: str) -> None:
        with pytest.raises(Cancelled):
            flickr.call("test.null", checkpoint=checkpoint)
        ended.append(name)

    one = threading.Thread(target=call, args=(first, "first"))
    one.start()
    server.came.acquire()
    two = threading.Thread(target=call, args=(second, "second"))
    two.start()
    second.armed.set()
    two.join(30)
    first.armed.set()
    one.join(30)

    assert ended == ["second", "first"]
    assert len(server.asked) == 1


def test_many_threads_take_turns(server: FaultServer, make: Make) -> None:
    server.usual = faults.ok({"a": 1})
    flickr = make()
    answers: list[object] = []

    def call() -> None:
        for _ in range(5):
            answers.append(flickr.call("test.null"))

    threads = [threading.Thread(target=call) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert answers == [{"a": 1}] * 30
    assert flickr.calls == 30
    nonces = {asked.oauth["oauth_nonce"] for asked in server.asked}
    assert len(nonces) == 30


def test_a_closed_client_calls_again_if_asked(server: FaultServer, make: Make) -> None:
    flickr = make()
    flickr.call("test.null")
    flickr.close()

    assert flickr.call("test.null") == {}


# -- answers as they were recorded from Flickr


def test_refusals_as_recorded_are_understood(server: FaultServer, make: Make, shared: Path) -> None:
    recorded = shared / "flickr" / "recorded"
    for name, error in {
        "oauth.access_token.01.http401.txt": TokenRejected,
        "oauth.request_token.01.http401.txt": KeyRejected,
        "flickr.photos.comments.addComment.01.http401.txt": KeyRejected,
    }.items():
        server.usual = faults.reply(401, (recorded / name).read_bytes(), kind="text/plain")
        with pytest.raises(error):
            make().call("test.login")


def test_the_broken_body_as_recorded_passes(server: FaultServer, make: Make, shared: Path) -> None:
    recorded = shared / "flickr" / "recorded"
    broken = (recorded / "flickr.photos.getInfo.11.json").read_bytes()
    with pytest.raises(json.JSONDecodeError):
        json.loads(broken)
    xml = (recorded / "flickr.photos.getInfo.10.xml").read_bytes()
    server.then(
        faults.reply(body=broken), faults.reply(body=xml, kind="text/xml"), faults.ok({"a": 1})
    )

    assert make().call("photos.getInfo", {"photo_id": "1"}) == {"a": 1}


def test_a_method_that_flickr_does_not_offer_any_more_is_refused(
    server: FaultServer, make: Make
) -> None:
    server.then(faults.fail(112, "Method not found"))

    with pytest.raises(Refused, match="Method not found"):
        make().call("photos.recentlyUpdated", {"min_date": 1})


def test_a_server_that_stays_silent_is_given_up_after_about_two_minutes() -> None:
    tally, spent = Tally(Patience(chance=lambda: 0.5)), 0.0
    while True:
        spent += 30
        wait = tally.next_wait(took=30)
        if wait is None:
            break
        spent += wait
    assert 60 < spent < 150
