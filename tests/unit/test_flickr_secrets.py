"""No secret in any log, error, traceback or repr, whatever happens and however much is logged."""

import http.client
import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote, unquote

import flickrapi
import pytest
import urllib3

from scanner.domain.job import Cancelled
from scanner.errors import ScannerError
from scanner.flickr import quiet
from scanner.flickr.api import Flickr, Key, Token
from scanner.flickr.budget import Budget
from scanner.flickr.oauth import SignIn
from scanner.flickr.patience import Patience
from scanner.flickr.place import place_of
from scanner.flickr.transport import Limits
from tests import flickr_faults as faults
from tests.flickr_faults import Answer, FaultServer, fault_server

KEY = Key("0123456789abcdef0123456789abcdef", "fedcba9876543210")
TOKEN = Token(
    "72157600000000001-aaaaaaaaaaaaaaaa",
    "bbbbbbbbbbbbbbbb",
    nsid="12345678@N00",
    username="maker",
    fullname="A Maker",
    perms="write",
)
REQUEST, REQUEST_SECRET = "72157600000000000-1111111111111111", "cccccccccccccccc"
VERIFIER = "987-654-321"
LOUD = [
    "",
    "flickrapi",
    "flickrapi.core",
    "flickrapi.auth",
    "flickrapi.auth.OAuthFlickrInterface",
    "flickrapi.tokencache",
    "requests",
    "requests_oauthlib",
    "requests_oauthlib.oauth1_auth",
    "oauthlib",
    "oauthlib.oauth1.rfc5849",
    "urllib3",
    "urllib3.connectionpool",
    "urllib3.not.there.yet",
    "scanner",
    "filelock",
]


class Listening(logging.Handler):
    """Keeps all that is logged, formatted, with the arguments and the trace."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name} {self.format(record)} {record.args!r} {vars(record)!r}")


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Turn every logger to DEBUG, after import, with a handler at each."""
    handler = Listening()
    before = {name: logging.getLogger(name).level for name in LOUD}
    for name in LOUD:
        logger = logging.getLogger(name)
        logger.disabled = False
        logger.propagate = True
        logger.setLevel(logging.DEBUG)
        logger.addHandler(handler)
    logging.getLogger("test").debug("the handler hears")
    assert len(handler.heard) == 1
    try:
        yield handler.heard
    finally:
        for name, level in before.items():
            logging.getLogger(name).removeHandler(handler)
            logging.getLogger(name).setLevel(level)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with fault_server() as server:
        yield server


def secrets_of(server: FaultServer) -> set[str]:
    """Return what must show nowhere: the fixed secrets, and what each request was signed with."""
    found = {KEY.key, KEY.secret, TOKEN.token, TOKEN.secret, REQUEST, REQUEST_SECRET, VERIFIER}
    for asked in server.asked:
        oauth = asked.oauth
        found |= {oauth["oauth_nonce"], oauth["oauth_signature"], asked.headers["authorization"]}
        found |= {quote(oauth["oauth_signature"], safe="")}
    return found | {"oauth_nonce", "oauth_signature", "debug_sbs", "Authorization"}


def traced(err: BaseException) -> str:
    """Return an error as a log, a terminal or a report would show it, chain and attributes too."""
    text = ["".join(traceback.format_exception(err)), str(err), repr(err), repr(vars(err))]
    seen: BaseException | None = err
    while seen is not None:
        text += [str(seen), repr(seen), repr(seen.args)]
        # Ours stand alone: those of the libraries hold the request that was signed.
        assert seen.__cause__ is None
        seen = seen.__context__
        assert seen is None
    return "\n".join(text)


ECHO = (
    f"&debug_sbs=POST&{quote('https://x/', safe='')}&oauth_consumer_key%3D{KEY.key}"
    f"%26oauth_token%3D{TOKEN.token}"
)
TOLD_BACK = f"{KEY.key} {KEY.secret} {TOKEN.token} {TOKEN.secret} oauth_token={TOKEN.token}"

ANSWERS: dict[str, Answer] = {
    "fine": faults.ok({"user": {"id": "1"}}),
    "reset before": faults.reset_at_once,
    "reset after": faults.reset_after(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
    "closed": faults.hang_up,
    "429": faults.web_page(429),
    "429 for long": faults.web_page(429, Retry_After="5000"),
    "500": faults.web_page(500),
    "500 that repeats": faults.reply(500, TOLD_BACK.encode(), kind="text/plain"),
    "503 at a date": faults.web_page(503, Retry_After=formatdate(0, usegmt=True)),
    "a page": faults.web_page(),
    "truncated": faults.cut_short(b"{", missing=10),
    "broken": faults.reply(body=b'{"stat":"fail","code":201,"message":"x",}'),
    "broken and repeats": faults.reply(body=TOLD_BACK.encode()),
    "too large": faults.bomb(3),
    "no gzip": faults.reply(body=b"{}", Content_Encoding="gzip"),
    "redirect": faults.reply(307, Location=f"http://e.example/?oauth_token={TOKEN.token}"),
    "odd redirect": faults.reply(302, Location=f"http://{TOKEN.token}@{KEY.key}/"),
    "404 that repeats": faults.reply(404, TOLD_BACK.encode(), kind="text/plain"),
    "garbage": faults.raw(b"\x00\x01" + TOLD_BACK.encode() + b"\r\n\r\n"),
    "a bad header": faults.raw(
        b"HTTP/1.1 200 OK\r\n" + TOLD_BACK.encode() + b"\r\nContent-Length: x\r\n\r\n"
    ),
    "silence": faults.silence,
    "trickle": faults.trickle(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 500, 0.02),
    "signature": faults.problem("signature_invalid", more=ECHO),
    "token": faults.problem("token_rejected", more=ECHO),
    "key": faults.problem("consumer_key_unknown", more=ECHO),
    "clock": faults.problem("timestamp_refused", more=ECHO, skew=9999),
    "unheard of": faults.problem(KEY.key[:20].replace("0", "a"), more=ECHO),
    "absent": faults.problem("parameter_absent", more=f"&oauth_parameters_absent={TOKEN.token}"),
    "1": faults.fail(1, f"Photo {TOLD_BACK} not found"),
    "3": faults.fail(3, TOLD_BACK),
    "98": faults.fail(98, TOLD_BACK),
    "99": faults.fail(99, TOLD_BACK),
    "100": faults.fail(100, TOLD_BACK),
    "112": faults.fail(112, TOLD_BACK),
}


def caught_from(work: Callable[[], object]) -> str:
    try:
        work()
    except (ScannerError, RuntimeError, Cancelled) as err:
        return traced(err)
    return ""


@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize("again", [False, True], ids=["then well", "and again"])
def test_no_secret_shows_whatever_a_call_meets(
    server: FaultServer, tmp_path: Path, everything_logged: list[str], name: str, again: bool
) -> None:
    answer = ANSWERS[name]
    server.then(answer)
    server.usual = answer if again else faults.ok({})
    budget = Budget(tmp_path, KEY.key, per_hour=100, per_second=1000, sleep=lambda s: None)
    flickr = Flickr(
        place_of(server.url),
        KEY,
        TOKEN,
        budget,
        patience=Patience(tries=2, first=0.01, crowded=0.01),
        limits=Limits(silence_seconds=0.3, whole_seconds=0.5, megabytes=1),
    )
    with closing(flickr):
        shown = caught_from(lambda: flickr.call("photos.getInfo", {"photo_id": "1"}))
        shown += repr(flickr) + repr(vars(flickr._asking)) + repr(budget)

    shown += "\n".join(everything_logged) + "".join(p.name for p in tmp_path.iterdir())
    assert server.asked
    for secret in secrets_of(server):
        assert secret not in shown
        assert secret not in unquote(shown)


def test_no_secret_shows_when_a_call_is_cancelled(
    server: FaultServer, tmp_path: Path, everything_logged: list[str]
) -> None:
    server.usual = faults.silence
    stop = threading.Event()
    threading.Thread(target=lambda: (server.came.acquire(), stop.set())).start()

    def checkpoint() -> None:
        if stop.is_set():
            raise Cancelled

    budget = Budget(tmp_path, KEY.key, per_hour=100, per_second=1000)
    with closing(Flickr(place_of(server.url), KEY, TOKEN, budget)) as flickr:
        shown = caught_from(lambda: flickr.call("test.login", checkpoint=checkpoint))

    assert "Cancelled" in shown
    shown += "\n".join(everything_logged)
    for secret in secrets_of(server):
        assert secret not in shown


FORM = f"oauth_token={REQUEST}&oauth_token_secret={REQUEST_SECRET}"


@pytest.mark.parametrize(
    "answer",
    [
        faults.reply(body=FORM.encode(), kind="text/plain"),
        faults.reply(body=FORM.replace("oauth_token=", "token=").encode(), kind="text/plain"),
        faults.problem("verifier_invalid", more=ECHO),
        faults.problem("token_rejected", more=ECHO),
        faults.problem("signature_invalid", more=ECHO),
        faults.web_page(500),
        faults.reply(403, FORM.encode()),
        faults.hang_up,
    ],
)
@pytest.mark.parametrize("step", [1, 2])
def test_no_secret_shows_whatever_a_sign_in_meets(
    server: FaultServer, everything_logged: list[str], answer: Answer, step: int
) -> None:
    good = faults.reply(body=FORM.encode(), kind="text/plain")
    server.usual = answer
    server.then(*[good] * (step - 1))
    sign_in = SignIn(
        place_of(server.url), KEY, browser=True, patience=Patience(tries=2, first=0.01)
    )

    def work() -> None:
        sign_in.open()
        sign_in.give(VERIFIER)
        sign_in.finish(lambda: None)

    with closing(sign_in):
        shown = caught_from(work) + repr(sign_in)

    shown += "\n".join(everything_logged)
    for secret in secrets_of(server):
        assert secret not in shown
        assert secret not in unquote(shown)


def test_wrongly_typed_answers_are_not_repeated(server: FaultServer) -> None:
    server.usual = faults.reply(body=FORM.encode(), kind="text/plain")
    with closing(SignIn(place_of(server.url), KEY, browser=False)) as sign_in:
        sign_in.open()
        for text in ("98765432", f"https://x/?oauth_token=x&oauth_verifier={VERIFIER}"):
            shown = caught_from(lambda text=text: sign_in.give(text))  # type: ignore[misc]
            assert shown
            assert VERIFIER not in shown
            assert "98765432" not in shown


def test_headers_are_not_printed_when_http_client_is_told_to(
    server: FaultServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    budget = Budget(tmp_path, KEY.key, per_hour=100, per_second=1000)

    with closing(Flickr(place_of(server.url), KEY, TOKEN, budget)) as flickr:
        flickr.call("test.null")

    out, err = capfd.readouterr()
    for secret in secrets_of(server):
        assert secret not in out + err


def test_a_closed_logger_cannot_be_opened(everything_logged: list[str]) -> None:
    quiet.hush()
    del everything_logged[:]

    for name in LOUD[1:-2]:
        logger = logging.getLogger(name)
        logger.error("an open word of %s", name)
        logger.log(logging.CRITICAL, "and another")
        assert not logger.isEnabledFor(logging.CRITICAL)
    # One that came after, below one that is closed.
    child = logging.getLogger(f"flickrapi.made.{time.monotonic_ns()}")
    child.setLevel(logging.DEBUG)
    child.critical("a word from below")

    assert [line for line in everything_logged if "not.there.yet" not in line] == []


def test_the_libraries_do_log_what_must_not_show() -> None:
    """The danger is real: what flickrapi would have said is what `quiet` keeps in."""
    assert flickrapi.auth.FlickrAccessToken("t-secret", "s", "read").__str__().count("t-secret")
    assert isinstance(logging.getLogger("flickrapi.auth.OAuthFlickrInterface"), quiet._Closed)
    assert isinstance(urllib3.connectionpool.log, quiet._Closed)
