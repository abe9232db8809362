"""Signing in: a page in the browser or a typed code, whatever else knocks at the listener."""

import http.client
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.job import Cancelled
from scanner.errors import BadWish, KeyRejected, NotAuthorized, ScannerError, SourceUnavailable
from scanner.flickr.api import Key
from scanner.flickr.budget import Budget
from scanner.flickr.oauth import SignIn
from scanner.flickr.patience import Patience
from scanner.flickr.place import place_of
from tests import flickr_faults as faults
from tests.flickr_faults import Answer, Asked, FaultServer, fault_server

KEY = Key("0123456789abcdef0123456789abcdef", "fedcba9876543210")
REQUEST = "72157600000000000-1111111111111111"
LASTING = "72157600000000001-aaaaaaaaaaaaaaaa"
NSID = "12345678@N00"
CODE = "123-456-789"


def form(text: str) -> Answer:
    return faults.reply(body=text.encode(), kind="text/plain;charset=UTF-8")


class SignInDesk:
    """Just enough of Flickr to sign in to; `perms` and `user` are what it says afterwards."""

    def __init__(self, server: FaultServer) -> None:
        self.perms = "write"
        self.user = NSID
        self.verifier = CODE
        self.callback = ""
        server.usual = self.answer

    def answer(self, conn: socket.socket, asked: Asked) -> None:
        self._answer(asked)(conn, asked)

    def _answer(self, asked: Asked) -> Answer:
        path = asked.line.split()[1]
        if path == "/services/oauth/request_token":
            self.callback = asked.form["oauth_callback"]
            return form(
                f"oauth_callback_confirmed=true&oauth_token={REQUEST}&oauth_token_secret=2222"
            )
        if path == "/services/oauth/access_token":
            if asked.oauth["oauth_token"] != REQUEST:
                return faults.problem("token_rejected")
            if asked.oauth["oauth_verifier"] != self.verifier:
                return faults.problem("verifier_invalid")
            who = f"fullname=A%20Maker&user_nsid={quote(NSID)}&username=maker"
            return form(f"{who}&oauth_token={LASTING}&oauth_token_secret=bbbb")
        method = asked.form["method"]
        if method == "flickr.auth.oauth.checkToken":
            return faults.ok({"oauth": {"perms": {"_content": self.perms}}})
        if method == "flickr.test.login":
            return faults.ok({"user": {"id": self.user, "username": {"_content": "maker"}}})
        return faults.fail(112, "Method not found")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with fault_server() as server:
        yield server


@pytest.fixture
def flickr(server: FaultServer) -> SignInDesk:
    return SignInDesk(server)


Begin = Callable[..., SignIn]


@pytest.fixture
def begin(server: FaultServer) -> Iterator[Begin]:
    """Return what opens a sign-in at the server; they are closed at the end."""
    begun = []

    def sign_in(*, browser: bool = False, **more: object) -> SignIn:
        one = SignIn(place_of(server.url), KEY, browser=browser, **more)  # type: ignore[arg-type]
        begun.append(one)
        one.open()
        return one

    yield sign_in
    for each in begun:
        each.close()


def get(url: str, *, method: str = "GET", host: str | None = None) -> tuple[int, str]:
    """Ask as a browser does; return status and page."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=30)
    try:
        connection.putrequest(method, f"{parts.path}?{parts.query}", skip_host=True)
        connection.putheader("Host", host or parts.netloc)
        connection.endheaders()
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def never() -> None:
    """Be a checkpoint that stops nobody."""


def yes(flickr: SignInDesk) -> str:
    """Return where Flickr sends the browser of a user who agreed."""
    return f"{flickr.callback}?oauth_token={REQUEST}&oauth_verifier={CODE}"


# -- the page and the code


def test_the_page_asks_for_leave_to_write(
    server: FaultServer, begin: Begin, flickr: SignInDesk
) -> None:
    address = urlsplit(begin().address)

    assert f"{address.scheme}://{address.netloc}" == server.url
    assert address.path == "/services/oauth/authorize"
    assert parse_qs(address.query) == {"oauth_token": [REQUEST], "perms": ["write"]}
    assert flickr.callback == "oob"


@pytest.mark.parametrize(
    "text",
    [
        "123-456-789",
        "123456789",
        " 123 456 789 ",
        "123 - 456 - 789\n",
        "123\N{EN DASH}456\N{EN DASH}789",
        f"http://127.0.0.1:4242/x?oauth_token={REQUEST}&oauth_verifier={CODE}",
        f" https://127.0.0.1:4242/?oauth_verifier={CODE}&oauth_token={REQUEST}#top ",
    ],
)
@pytest.mark.parametrize("browser", [False, True])
def test_a_code_or_the_whole_address_can_be_typed(
    begin: Begin, flickr: SignInDesk, text: str, browser: bool
) -> None:
    sign_in = begin(browser=browser)

    sign_in.give(text)
    token = sign_in.finish(never)

    assert (token.token, token.secret) == (LASTING, "bbbb")
    assert (token.nsid, token.username, token.fullname) == (NSID, "maker", "A Maker")
    assert token.perms == "write"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345678",
        "1234567890",
        "12-345-6789-0",
        "abc-def-ghi",
        "١٢٣-٤٥٦-٧٨٩",
        "https://www.flickr.com/",
        "https://www.flickr.com/services/oauth/authorize?perms=write",
        "http://127.0.0.1/?oauth_verifier=123456789",
        f"http://127.0.0.1/?oauth_token=another&oauth_verifier={CODE}",
        f"http://127.0.0.1/?oauth_token={REQUEST}&oauth_token={REQUEST}&oauth_verifier={CODE}",
        f"http://127.0.0.1/?oauth_token={REQUEST}&oauth_verifier=<b>",
        f"oauth_token={REQUEST}&oauth_verifier={CODE}",
        "http://[",
    ],
)
def test_anything_else_that_is_typed_is_refused(
    begin: Begin, flickr: SignInDesk, text: str
) -> None:
    with pytest.raises(BadWish):
        begin().give(text)


@given(text=st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_typing_nonsense_breaks_nothing(begin: Begin, flickr: SignInDesk, text: str) -> None:
    sign_in = SignIn(place_of("http://127.0.0.1:9"), KEY, browser=False)
    for typed in (text, f"https://{text}", f"http://127.0.0.1/?{text}"):
        with pytest.raises(BadWish):
            sign_in.give(typed)


def test_a_wrong_code_can_be_typed_again(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin()
    sign_in.give("999-999-999")
    with pytest.raises(BadWish, match="does not take this code"):
        sign_in.finish(never)

    sign_in.give(CODE)

    assert sign_in.finish(never).nsid == NSID


def test_a_code_typed_while_it_waits_ends_the_wait(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin()
    waiting = threading.Event()
    threading.Thread(target=lambda: (waiting.wait(30), sign_in.give(CODE))).start()

    assert sign_in.finish(waiting.set).nsid == NSID


def test_a_sign_in_must_be_opened_first() -> None:
    with pytest.raises(RuntimeError):
        _ = SignIn(place_of(None), KEY, browser=False).address


# -- the browser


def test_the_browser_brings_the_answer(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin(browser=True)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{32}", flickr.callback)

    status, page = get(yes(flickr))

    assert status == 200
    assert "You can close this page" in page
    assert sign_in.finish(never).token == LASTING


def test_the_page_for_the_browser_is_plain_and_kept_by_nobody(
    begin: Begin, flickr: SignInDesk
) -> None:
    begin(browser=True)
    parts = urlsplit(yes(flickr))
    connection = http.client.HTTPConnection(parts.netloc, timeout=30)
    connection.request("GET", f"{parts.path}?{parts.query}")
    response = connection.getresponse()
    page = response.read().decode()
    connection.close()

    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert not re.search(r"https?:|<script|<img|<link|src=|href=", page)
    assert REQUEST not in page
    assert CODE not in page


def test_strangers_at_the_listener_change_nothing(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin(browser=True)
    parts = urlsplit(flickr.callback)
    base, right = f"http://{parts.netloc}", yes(flickr)

    assert get(f"{base}/favicon.ico?")[0] == 404
    assert get(f"{base}/?oauth_token={REQUEST}&oauth_verifier=1")[0] == 404
    assert get(right, method="HEAD") == (405, "")
    assert get(right, method="POST")[0] == 405
    assert get(right, method="OPTIONS")[0] == 405
    assert get(right, host="evil.example.org")[0] == 400
    assert get(right, host=f"localhost:{parts.port}")[0] == 400
    assert get(right.replace(REQUEST, "another"))[0] == 400
    assert get(f"{flickr.callback}?oauth_token={REQUEST}&oauth_verifier=%3Cscript%3E")[0] == 400
    assert get(f"{flickr.callback}?oauth_verifier={CODE}")[0] == 400
    assert get(f"{flickr.callback}?denied=another")[0] == 400
    assert get(f"{flickr.callback}?utm_source=somebody")[0] == 400
    assert get(f"{flickr.callback}?{'&'.join('x=1' for _ in range(99))}")[0] == 400
    assert not sign_in._answered.is_set()

    assert get(right)[0] == 200
    assert sign_in.finish(never).token == LASTING


def test_noise_at_the_listener_is_survived(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin(browser=True)
    address = urlsplit(flickr.callback)
    to = (address.hostname or "", address.port or 0)
    noises = [
        b"",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)),
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET  HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /" + b"a" * 100_000,
        b"X" * 1000 + b"\r\n\r\n",
        b"\xff\xfe\x00\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: \xff\r\n\r\n",
    ]
    for noise in noises:
        with socket.create_connection(to, timeout=30) as caller:
            try:
                caller.sendall(noise)
                caller.shutdown(socket.SHUT_WR)
                while caller.recv(4096):
                    pass
            except OSError:
                pass  # it hung up on what is too long

    assert get(yes(flickr))[0] == 200
    assert sign_in.finish(never).token == LASTING


def test_those_who_send_nothing_keep_nobody_out(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin(browser=True)
    address = urlsplit(flickr.callback)
    slow = [
        socket.create_connection((address.hostname or "", address.port or 0), timeout=30)
        for _ in range(40)
    ]
    try:
        for each in slow:
            with suppress(ConnectionError):  # one of the first, who made room
                each.sendall(b"GET / HT")
        assert get(yes(flickr))[0] == 200
    finally:
        for each in slow:
            each.close()
    assert sign_in.finish(never).token == LASTING


@pytest.mark.parametrize(
    "query",
    [
        "",
        f"?oauth_token={REQUEST}",
        f"?oauth_token={REQUEST}&oauth_verifier=",
        f"?denied={REQUEST}",
        "?oauth_problem=user_refused",
    ],
)
def test_a_no_on_flickrs_page_is_understood(begin: Begin, flickr: SignInDesk, query: str) -> None:
    sign_in = begin(browser=True)

    assert get(flickr.callback + (query or "?"))[0] == 200

    with pytest.raises(BadWish, match="not allowed to sign in"):
        sign_in.finish(never)


def test_nobody_listens_once_it_is_closed(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin(browser=True)

    sign_in.close()
    sign_in.close()

    with pytest.raises(ConnectionRefusedError):
        get(flickr.callback)


def test_no_answer_ends_after_its_time(begin: Begin, flickr: SignInDesk) -> None:
    with pytest.raises(SourceUnavailable, match="no answer"):
        begin(browser=True, answer_seconds=0.1).finish(never)


def test_the_wait_for_an_answer_can_be_cancelled(begin: Begin, flickr: SignInDesk) -> None:
    looks = iter(range(100))

    def checkpoint() -> None:
        if next(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        begin(browser=True).finish(checkpoint)


# -- what Flickr says


def test_leave_to_delete_is_more_than_enough(begin: Begin, flickr: SignInDesk) -> None:
    flickr.perms = "delete"
    sign_in = begin()
    sign_in.give(CODE)

    assert sign_in.finish(never).perms == "delete"


@pytest.mark.parametrize("perms", ["read", "none", ""])
def test_less_than_was_asked_for_is_no_sign_in(
    begin: Begin, flickr: SignInDesk, perms: str
) -> None:
    flickr.perms = perms
    sign_in = begin()
    sign_in.give(CODE)

    with pytest.raises(NotAuthorized, match="allows no changes"):
        sign_in.finish(never)


def test_a_token_of_somebody_else_is_no_sign_in(begin: Begin, flickr: SignInDesk) -> None:
    flickr.user = "87654321@N00"
    sign_in = begin()
    sign_in.give(CODE)

    with pytest.raises(NotAuthorized):
        sign_in.finish(never)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (faults.problem("consumer_key_unknown"), KeyRejected),
        (faults.problem("signature_invalid"), KeyRejected),
        (faults.web_page(404), SourceUnavailable),
        (faults.reply(302, Location="https://portal.example.net/"), SourceUnavailable),
    ],
)
def test_a_key_that_is_not_taken_is_told_when_it_opens(
    server: FaultServer, answer: Answer, error: type[ScannerError]
) -> None:
    server.usual = answer

    with pytest.raises(error):
        SignIn(place_of(server.url), KEY, browser=False).open()


def test_a_request_token_that_ran_out_asks_to_begin_again(
    server: FaultServer, begin: Begin, flickr: SignInDesk
) -> None:
    sign_in = begin()
    sign_in.give(CODE)
    server.then(faults.problem("token_expired"))

    with pytest.raises(NotAuthorized, match="once more"):
        sign_in.finish(never)


def test_faults_on_the_way_are_tried_again_and_counted(
    server: FaultServer, begin: Begin, flickr: SignInDesk, tmp_path: Path
) -> None:
    budget = Budget(tmp_path, KEY.key, per_hour=100, per_second=1000)
    quick = Patience(first=0.01)
    server.then(faults.web_page(503), form("oauth_callback_confirmed=true"), faults.hang_up)
    sign_in = begin(budget=budget, patience=quick)
    sign_in.give(CODE)
    server.then(faults.web_page(), faults.reply())

    assert sign_in.finish(never).token == LASTING

    # 3 + 1 to open, 2 + 1 to exchange, and two to see that it works.
    assert budget.state().left == 100 - 9


@pytest.mark.parametrize("browser", [False, True])
def test_the_pretend_flickr_is_signed_in_to_both_ways(browser: bool) -> None:
    with PretendFlickr(pretend_world(photos=1)) as pretend:
        key = Key(pretend.world.key, pretend.world.secret)
        with closing(SignIn(place_of(pretend.url), key, browser=browser)) as sign_in:
            sign_in.open()
            answer = pretend.allow(sign_in.address)
            if browser:
                assert get(answer)[0] == 200
            else:
                sign_in.give(answer)
            token = sign_in.finish(never)

        assert token.may_write
        assert token.nsid in pretend.world.accounts


def test_the_pretend_flickr_tells_a_wrong_secret_and_a_wrong_code() -> None:
    with PretendFlickr(pretend_world(photos=1)) as pretend:
        place, right = place_of(pretend.url), Key(pretend.world.key, pretend.world.secret)
        with pytest.raises(KeyRejected, match="secret"):
            SignIn(place, Key(right.key, "0123456789abcdef"), browser=False).open()
        with pytest.raises(KeyRejected, match="does not know"):
            SignIn(place, Key("f" * 32, right.secret), browser=False).open()
        sign_in = SignIn(place, right, browser=False)
        sign_in.open()
        sign_in.give("000-000-000")
        with pytest.raises(BadWish):
            sign_in.finish(never)


def test_nothing_secret_shows_in_what_is_printed(begin: Begin, flickr: SignInDesk) -> None:
    sign_in = begin(browser=True)
    sign_in.give(CODE)
    token = sign_in.finish(never)
    shown = " ".join(map(repr, [sign_in, sign_in._listener, KEY, token])) + f"{KEY}{token}"

    for secret in (KEY.key, KEY.secret, REQUEST, LASTING, "bbbb", CODE, "2222"):
        assert secret not in shown
