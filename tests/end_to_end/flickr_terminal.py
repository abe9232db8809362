"""The installed command beside a pretend Flickr: who is signed in, and that no secret is told."""

import os
import signal
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr
from scanner.demo.world import PretendPhoto, PretendToken
from tests.end_to_end.terminal import Terminal

ENDS_SOON = 15
"""Seconds in which a command that was told to end has to; every wait of its own is longer."""

SLUGS = {
    0: "all-rights-reserved",
    1: "cc-by-nc-sa-2.0",
    2: "cc-by-nc-2.0",
    3: "cc-by-nc-nd-2.0",
    4: "cc-by-2.0",
    5: "cc-by-sa-2.0",
    6: "cc-by-nd-2.0",
    7: "no-known-copyright-restrictions",
    8: "us-government-work",
    9: "cc0-1.0",
    10: "cc-pdm-1.0",
    11: "cc-by-4.0",
    12: "cc-by-sa-4.0",
    13: "cc-by-nd-4.0",
    14: "cc-by-nc-4.0",
    15: "cc-by-nc-sa-4.0",
    16: "cc-by-nc-nd-4.0",
    17: "flickr-license-17",
}
PRIVACY = {1: "public", 2: "friends", 3: "family", 4: "friends-family", 5: "private"}


class FlickrTerminal(Terminal):
    """
    Runs commands on one home whose Flickr is the pretend one, and keeps all that they say.

    The API key is in the environment, and the token too for the one who is
    signed in; no keyring is there.
    """

    def __init__(self, home: Path, server: PretendFlickr) -> None:
        super().__init__(home)
        self.server = server
        self.said: list[bytes] = []
        self._secrets: set[str] = set()
        world = server.world
        self.environment |= {
            "SAFELIGHT_FLICKR_URL": server.url,
            "SAFELIGHT_FLICKR_KEY": world.key,
            "SAFELIGHT_FLICKR_SECRET": world.secret,
        }

    def signed_in(self, nsid: str = NSID) -> PretendToken:
        """Put a token of an account into the environment."""
        token = self.server.world.token_for(nsid)
        self.environment |= {
            "SAFELIGHT_FLICKR_TOKEN": token.token,
            "SAFELIGHT_FLICKR_TOKEN_SECRET": token.secret,
        }
        return token

    def without_waits(self) -> None:
        """Let calls follow each other at once."""
        self.run("settings", "flickr.calls_per_second", "1000")

    def run(
        self, *words: str | bytes, code: int = 0, given: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end; what it says holds no traceback, and is kept."""
        done = super().run(*words, code=code, given=given, **variables)
        self.heard(done.stdout, done.stderr)
        return done

    def sentence(self, *words: str, code: int) -> str:
        """Return the one line on standard error of a command that has to fail with `code`."""
        (line,) = self.run(*words, code=code).stderr.decode().splitlines()
        return line

    def begin(self, *words: str, **options: Any) -> subprocess.Popen[bytes]:
        """Start a command whose output is kept once it is `ended`."""
        return self.start(*words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def ended(self, process: subprocess.Popen[bytes], within: float = 60) -> tuple[int, str]:
        """Wait for the end of a command; return its exit code and its standard error."""
        printed, said = process.communicate(timeout=within)
        self.heard(printed, said)
        return process.returncode, said.decode()

    def interrupted(self, process: subprocess.Popen[bytes]) -> tuple[int, str]:
        """Press Ctrl-C, and return how the command ended, which has to be soon."""
        os.killpg(process.pid, signal.SIGINT)
        return self.ended(process, ENDS_SOON)

    def killed(self, process: subprocess.Popen[bytes]) -> None:
        """End a command as a power cut does."""
        process.kill()
        assert self.ended(process)[0] == -signal.SIGKILL

    def heard(self, *said: bytes) -> None:
        """Keep what a command said, and what must not be in it."""
        self.said += said
        assert b"Traceback" not in b"".join(said)
        world = self.server.world
        with world.lock:
            self._secrets |= {text for key in world.keys.values() for text in (key.key, key.secret)}
            self._secrets |= {t for k in world.tokens.values() for t in (k.token, k.secret)}
            for request in world.requests.values():
                self._secrets |= {request.secret, request.verifier} - {""}

    def tells_no_secret(self, *more: bytes) -> None:
        """Look for every key, token, secret and code in all files of the home and all output."""
        files = [file for file in self.home.rglob("*") if file.is_file()]
        told = {str(file): file.read_bytes() + str(file).encode() for file in files}
        told["what was said"] = b"\n".join(self.said)
        told["the rest"] = b"\n".join(more)
        assert len(self._secrets) >= 2
        for secret in self._secrets:
            for forms in (secret, secret.replace("-", "")):
                where = [name for name, content in told.items() if forms.encode() in content]
                assert not where, f"a secret stands in {where}"

    def photos(self, *filters: str) -> dict[str, Any]:
        """Return the photos of the catalog by their ids on Flickr."""
        return {photo["key"]: photo for photo in self.json("photos", *filters)}


def listed(photos: Iterable[PretendPhoto]) -> set[str]:
    return {str(photo.id) for photo in photos}


def license_of(photo: PretendPhoto) -> str:
    return SLUGS[photo.license]


def is_true(terminal: FlickrTerminal, nsid: str = NSID) -> None:
    """Compare the catalog with the account: ids, licenses, visibility and titles."""
    stream = terminal.server.world.stream(nsid, nsid)
    expected = {
        str(photo.id): (license_of(photo), PRIVACY[photo.privacy], photo.title) for photo in stream
    }
    found = terminal.photos()
    assert {
        key: (photo["license"], photo["visibility"], photo["title"])
        for key, photo in found.items()
        if not photo["gone"]
    } == expected
