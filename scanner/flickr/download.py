"""One download that can be given up at any moment, whatever the other side does or fails to do."""

import contextlib
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path

import requests
import urllib3

from scanner.errors import BadData, SourceUnavailable
from scanner.flickr.cache import UNFINISHED
from scanner.flickr.connection import PlainSession, proxies_for
from scanner.pictures.formats import format_of
from scanner.ports import Checkpoint

SLICE = 0.05
"""Seconds between two looks at whether to go on."""

CHUNK = 64 << 10
LAST_WORDS_SECONDS = 0.2
"""How long a download that was given up is waited for; it ends by itself afterwards."""


class Broken(Exception):
    """The transport failed; `why` ends the sentence "... could not be reached: ..."."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What one download may cost."""

    max_mb: int
    connect_seconds: float = 10.0
    silence_seconds: float = 20.0
    whole_seconds: float = 300.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What the host said; `file` is the picture if it gave one, for the caller to move away."""

    status: int
    location: str | None = None
    retry_after: str | None = None
    date: str | None = None
    file: Path | None = None


class Line:
    """
    A connection, kept open between downloads; used by one thread at a time.

    It follows no redirect; see connection.PlainSession.
    """

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._session: _Session | None = None

    def get(self, url: str, folder: Path, checkpoint: Checkpoint) -> Reply:
        """
        Ask for `url`; a picture in the answer is written to a new file in `folder`.

        The transfer has its own thread, so that `checkpoint` can end the wait
        at any moment: name resolution and TLS cannot be asked to hurry.

        Raises BadData if what came is no picture or too large, Broken if the
        transport failed, SourceUnavailable for what trying again will not mend.
        """
        session = self._session = self._session or _Session()
        outcome: Future[Reply] = Future()
        given_up = threading.Event()
        transfer = _Transfer(session, self._terms, url, folder, given_up.is_set)
        thread = threading.Thread(
            target=transfer.run, args=(outcome,), name="safelight-download", daemon=True
        )
        deadline = time.monotonic() + self._terms.whole_seconds
        thread.start()
        try:
            while not wait([outcome], SLICE).done:
                checkpoint()
                if time.monotonic() > deadline:
                    raise Broken("it took too long to send a picture")
                if not thread.is_alive() and not outcome.done():
                    raise RuntimeError("a download ended without a result; its traceback is above")
            return outcome.result()
        except BaseException:
            # Cancelled, too late, or a failure: this session is in no known state.
            self._session = None
            given_up.set()
            session.cut()
            thread.join(LAST_WORDS_SECONDS)
            if not thread.is_alive():
                transfer.clear_away()
            raise

    def close(self) -> None:
        """End the connection; the next download makes another."""
        if self._session is not None:
            self._session.close()
            self._session = None


class _Session(PlainSession):
    """Asks for pictures, as they are."""

    def __init__(self) -> None:
        super().__init__(accept="image/*", encoding="identity")


class _Transfer:
    """What the thread of one download does."""

    def __init__(
        self,
        session: _Session,
        terms: Terms,
        url: str,
        folder: Path,
        given_up: Callable[[], bool],
    ) -> None:
        self._session = session
        self._terms = terms
        self._url = url
        self._folder = folder
        self._given_up = given_up
        self._file: Path | None = None

    def run(self, outcome: "Future[Reply]") -> None:
        """Ask, and say what came of it."""
        try:
            reply = self._ask()
        except (BadData, Broken, SourceUnavailable) as err:
            outcome.set_exception(err)
        else:
            outcome.set_result(reply)
        finally:
            if self._given_up():
                self.clear_away()

    def clear_away(self) -> None:
        """Leave nothing of a download that was given up."""
        self._discard()
        self._session.close()

    def _discard(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.unlink()

    def _ask(self) -> Reply:
        terms = self._terms
        with _network():
            response = self._session.get(
                self._url,
                stream=True,
                allow_redirects=False,
                timeout=(terms.connect_seconds, terms.silence_seconds),
                proxies=proxies_for(self._url),
            )
        with response:
            if response.status_code == 200:
                self._check(response)
                self._save(response)
            said = response.headers
            return Reply(
                response.status_code,
                location=said.get("Location"),
                retry_after=said.get("Retry-After"),
                date=said.get("Date"),
                file=self._file,
            )

    def _check(self, response: requests.Response) -> None:
        """Raise BadData if the headers say already that this is nothing to read."""
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if not kind.startswith("image/"):
            raise BadData("Flickr sent something that is no picture.")
        length = response.headers.get("Content-Length", "")
        if length.isdecimal() and int(length[:20]) > self._limit:
            raise BadData(self._too_large)

    def _save(self, response: requests.Response) -> None:
        held, start = 0, b""
        with _disk(self._folder):
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=UNFINISHED)
            self._file = Path(name)
            with os.fdopen(handle, "wb") as out:
                for chunk in _chunks(response):
                    if self._given_up():
                        raise Broken("it was given up")
                    if held < CHUNK:
                        start += chunk
                    held += len(chunk)
                    if held > self._limit:
                        raise BadData(self._too_large)
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
        if format_of(start) is None:
            raise BadData("Flickr sent something that is no picture.")

    @property
    def _limit(self) -> int:
        return self._terms.max_mb * 1_000_000

    @property
    def _too_large(self) -> str:
        return f"The picture is larger than {self._terms.max_mb} MB, which is the limit."


def _chunks(response: requests.Response) -> Iterator[bytes]:
    with _network():
        yield from response.raw.stream(CHUNK, decode_content=False)


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[None]:
    """Say in our words what a disk refuses; what the network refuses is in them already."""
    try:
        yield
    except OSError as err:
        raise SourceUnavailable(str(folder), err.strerror or "it failed") from err


@contextlib.contextmanager
def _network() -> Iterator[None]:
    """Say in our words what a failure of the transport means, with no address in it."""
    try:
        yield
    except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema) as err:
        raise BadData("The address of this picture is none that can be asked for.") from err
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as err:
        if "CERTIFICATE_VERIFY_FAILED" in str(err):
            why = "its certificate could not be verified"
            raise SourceUnavailable("Flickr's pictures", why) from err
        raise Broken(_why(err)) from err


def _why(err: Exception) -> str:
    if isinstance(err, requests.exceptions.ConnectTimeout):
        return "it did not answer"
    late = requests.exceptions.Timeout | urllib3.exceptions.TimeoutError | TimeoutError
    if isinstance(err, late):
        return "it stopped answering"
    if "NameResolutionError" in str(err):
        return "its name could not be found; is there a network?"
    return "the connection failed or was cut"
