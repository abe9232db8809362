"""
The one way a signed request leaves this machine, and the checks on what comes back.

flickrapi is handed an answer only when it is worth reading: status, type,
size, time and address were looked at before.
"""

import contextlib
import re
import time
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import parse_qs

import requests
import urllib3

from scanner.flickr import quiet
from scanner.flickr.connection import PlainSession, proxies_for
from scanner.flickr.patience import moment_of, seconds_asked

quiet.hush()

CHUNK = 64 << 10
REFUSAL_BYTES = 64 << 10
"""How much of a refusal is read; Flickr's are a line or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one request may cost: seconds to connect, of silence, in all; megabytes unpacked."""

    connect_seconds: float = 5.0
    silence_seconds: float = 30.0
    whole_seconds: float = 120.0
    megabytes: int = 32


class Passing(Exception):
    """
    A failure that may be over next time; `why` ends "Flickr could not be reached: ...".

    `asked` is how many seconds the server wants to be left alone, `crowded`
    that there were too many calls, `unreachable` that nobody was there.
    """

    def __init__(
        self,
        why: str,
        *,
        asked: float | None = None,
        crowded: bool = False,
        unreachable: bool = False,
    ) -> None:
        super().__init__(why)
        self.why = why
        self.asked = asked
        self.crowded = crowded
        self.unreachable = unreachable

    @property
    def may_be_done(self) -> bool:
        """Whether what was asked for may have been carried out all the same, whatever was said."""
        return not (self.crowded or self.unreachable)


class Lasting(Exception):
    """A failure that the same request would meet again."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Problem(Exception):
    """
    What OAuth calls a problem: Flickr did not accept the signature, key or token.

    `name` is OAuth's word for it, `absent` the parameter that was missed,
    `date` the server's own time in seconds since 1970.

    Source: https://wiki.oauth.net/w/page/12238543/ProblemReporting
    """

    def __init__(self, name: str, *, absent: str = "", date: float | None = None) -> None:
        super().__init__(name)
        self.name = name
        self.absent = absent
        self.date = date


class GuardedSession(PlainSession):
    """
    A session that asks only a few addresses, by POST, and hands on only what is sound.

    Its requests raise Passing, Lasting and Problem, and nothing of the
    libraries' own: theirs carry the signed request with them.
    """

    def __init__(self, addresses: Collection[str], limits: Limits) -> None:
        # gzip alone: it is unpacked here, to a limit.
        super().__init__(accept="*/*", encoding="gzip")
        self._addresses = frozenset(addresses)
        self._limits = limits

    def request(self, method: Any, url: Any, **options: Any) -> requests.Response:  # type: ignore[override]
        """POST to one of the known addresses; the answer comes whole and within limits."""
        if method != "POST" or url not in self._addresses:
            raise RuntimeError("a signed request was about to go where none belongs")
        with _our_words():
            response = super().request(
                "POST",
                url,
                data=options.get("data"),
                auth=options.get("auth"),
                stream=True,
                allow_redirects=False,
                timeout=(self._limits.connect_seconds, self._limits.silence_seconds),
                proxies=proxies_for(url),
            )
            with response:
                _check(response)
                body = _body(response, self._limits.megabytes * 1_000_000)
        response._content = body
        response._content_consumed = True
        return response


def _check(response: requests.Response) -> None:
    """Raise what an answer's status means, unless it is 200."""
    status, headers = response.status_code, response.headers
    date = moment_of(headers.get("Date"))
    asked = seconds_asked(headers.get("Retry-After"), now=time.time() if date is None else date)
    if status == 200:
        return
    if status == 429:
        raise Passing("it asks for fewer calls", asked=asked, crowded=True)
    if 300 <= status < 400:
        raise Lasting(_elsewhere(headers.get("Location")))
    if status in (408, 425) or not 400 <= status < 500:
        raise Passing(f"it is not available at the moment (HTTP {status})", asked=asked)
    with contextlib.suppress(Passing, Lasting):
        problem = problem_in(_body(response, REFUSAL_BYTES), date)
        if problem is not None:
            raise problem
    raise Lasting(f"it answered with HTTP {status}")


def problem_in(body: bytes, date: float | None = None) -> Problem | None:
    """
    Return the OAuth problem that a body reports, None if it reports none.

    >>> problem_in(b"oauth_problem=parameter_absent&oauth_parameters_absent=oauth_token")
    Problem('parameter_absent')

    The body may repeat what was signed (`debug_sbs`); nothing else of it is kept.
    """
    text = body[:REFUSAL_BYTES].decode("latin-1").strip()
    if not text.startswith(("oauth_problem=", "oauth_parameters_absent=")):
        return None
    said = parse_qs(text, max_num_fields=1000)
    name, absent = (said.get(f"oauth_{n}", [""])[0] for n in ("problem", "parameters_absent"))
    if not re.fullmatch(r"[a-z_]{1,60}", name):
        name = "unknown"
    return Problem(
        name, absent=absent if re.fullmatch(r"[a-z_&]{1,200}", absent) else "", date=date
    )


def _elsewhere(location: str | None) -> str:
    # A plain host name, or nothing: what stands before an @ may be anything.
    host = re.match(r"https?://((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20})(?:[:/?#]|$)", location or "")
    if host is None:
        return "it sent us to another address, where nothing is sent"
    return (
        f"it sent us to {host[1]}, where nothing is sent; "
        "a network that asks for a sign-in of its own does so"
    )


def _body(response: requests.Response, limit: int) -> bytes:
    """Read an answer to its end, unpacked, at most `limit` bytes."""
    too_large = Lasting(f"it sent more than {limit // 1_000_000} MB, which is the limit")
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and int(length[:20]) > limit:
        raise too_large
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip"):
        raise Passing("it sent an answer in a coding that was not asked for")
    unzip = zlib.decompressobj(wbits=31) if "gzip" in coding else None
    body = bytearray()
    for chunk in response.raw.stream(CHUNK, decode_content=False):
        body += chunk if unzip is None else unzip.decompress(chunk, limit + 1 - len(body))
        if len(body) > limit:
            raise too_large
    if unzip is not None and not unzip.eof:
        raise Passing("its answer broke off")
    return bytes(body)


@contextlib.contextmanager
def _our_words() -> Iterator[None]:
    """
    Say in our words what a failure of the transport means.

    The libraries' exceptions are not chained: each holds the signed request.
    """
    try:
        yield
    except (
        requests.RequestException,
        urllib3.exceptions.HTTPError,
        HTTPException,
        zlib.error,
        OSError,
    ) as err:
        meant = _meaning(err)
    else:
        return
    raise meant


def _meaning(err: Exception) -> Passing | Lasting:
    text = str(err)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        if "not yet valid" in text or "has expired" in text:
            return Lasting(
                "its certificate is out of date by this computer's clock; is the clock right?"
            )
        return Lasting("its certificate could not be verified")
    if isinstance(err, requests.exceptions.InvalidProxyURL):
        return Lasting("the address of the proxy cannot be read")
    if isinstance(err, requests.exceptions.ProxyError):
        return Passing("the proxy did not let it through", unreachable=True)
    if isinstance(err, requests.exceptions.ConnectTimeout):
        return Passing("it did not answer", unreachable=True)
    late = requests.exceptions.Timeout | urllib3.exceptions.TimeoutError | TimeoutError
    if isinstance(err, late) or "Read timed out" in text:
        return Passing("it stopped answering")
    if "NameResolutionError" in text or "Name or service not known" in text:
        return Passing("its name could not be found; is there a network?", unreachable=True)
    if "NewConnectionError" in text:
        return Passing("nobody answers at its address; is there a network?", unreachable=True)
    if isinstance(err, zlib.error | requests.exceptions.ContentDecodingError):
        return Passing("its answer could not be unpacked")
    return Passing("the connection failed or was cut")
