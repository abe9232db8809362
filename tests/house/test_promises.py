"""What docs/privacy.md promises: each promise names the test that holds it, and it is there."""

import ast
import contextlib
import re
import sqlite3
from pathlib import Path

import onnxruntime
import pytest

from scanner.app import App
from scanner.faces import detector
from scanner.faces.detector import model
from scanner.faces.level import MODELS
from scanner.settings import Settings

ROOT = Path(__file__).parents[2]
STATEMENT = ROOT / "docs" / "privacy.md"

PROMISES = ("## What leaves, and when", "## What never leaves, and what Safelight never does")
PROMISE = re.compile(r"^(?:- |\| )(?!(?:what|---) ).*$", re.MULTILINE)
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")

NETWORK = frozenset(
    {"socket", "ssl", "http", "urllib", "urllib3", "requests", "requests_oauthlib", "flickrapi"}
    | {"smtplib", "imaplib", "poplib", "ftplib", "xmlrpc", "asyncio", "aiohttp", "httpx"}
    | {"websockets", "socketserver"}
)
"""Packages by which a program reaches another machine."""

ROOMS = ("scanner/flickr/", "scanner/mail/", "scanner/demo/")
SIGNALS = frozenset({"ui/application.py", "scanner/datasets/spark.py"})
"""A pair of sockets that wakes the window at a signal; whether Spark's own door is on loopback."""


def promises() -> list[str]:
    """Return each line of the statement that promises something."""
    text = STATEMENT.read_text(encoding="utf-8")
    parts = [text.partition(f"{heading}\n")[2].partition("\n## ")[0] for heading in PROMISES]
    return [line for part in parts for line in PROMISE.findall(part)]


def test_every_promise_names_a_test() -> None:
    found = promises()

    assert len(found) >= 12
    assert [line for line in found if not NAMED.search(line)] == []


def test_every_test_that_a_promise_names_is_there() -> None:
    named = NAMED.findall(STATEMENT.read_text(encoding="utf-8"))

    missing = [
        f"{file}::{name}"
        for file, name in named
        if not (ROOT / file).is_file()
        or f"\ndef {name}(" not in (ROOT / file).read_text(encoding="utf-8")
    ]
    assert missing == []


def test_only_flickrs_and_the_mails_room_can_reach_another_machine() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for top in ("scanner", "ui")
        for path in (ROOT / top).rglob("*.py")
        if imported(path) & NETWORK
    }

    assert {name for name in found if not name.startswith(ROOMS)} <= SIGNALS
    assert any(name.startswith("scanner/flickr/") for name in found)
    assert any(name.startswith("scanner/mail/") for name in found)


def imported(path: Path) -> set[str]:
    """Return the packages that a file imports, without what only takes addresses apart."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module)
    assert not {name for name in found if name.startswith("PySide6.QtNetwork")}
    assert not {name for name in found if name.startswith("PySide6.QtWebEngine")}
    return {name.partition(".")[0] for name in found - {"urllib.parse"}}


def test_no_table_holds_what_a_face_looks_like(tmp_path: Path) -> None:
    with App(tmp_path):
        pass
    with contextlib.closing(sqlite3.connect(tmp_path / "catalog.sqlite")) as catalog:
        columns = {
            table: {row[1] for row in catalog.execute(f"PRAGMA table_info({table})")}
            for table in ("face", "face_review")
        }
        tables = {row[0] for row in catalog.execute("SELECT name FROM sqlite_master")}

    place = {"photo", "n", "x", "y", "w", "h"}
    assert columns["face"] == place | {"score"}
    assert columns["face_review"] == place | {"verdict", "drawn", "note", "at"}
    assert not {name for name in tables if re.search("embed|person|identit|descriptor", name)}


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_network_tells_where_faces_are_and_not_whose(name: str) -> None:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    network = onnxruntime.InferenceSession(model(name), options, ["CPUExecutionProvider"])

    # A score, two or four numbers of a box, five points of a face; a description has a hundred.
    wide = {size for out in network.get_outputs() for size in out.shape if isinstance(size, int)}
    assert wide <= {1, 2, 4, 10}


def test_onnx_runtime_is_told_to_report_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    monkeypatch.setattr(onnxruntime, "disable_telemetry_events", lambda: told.append(True))
    detector._session(model(sorted(MODELS)[0]))

    assert told


def test_no_setting_lets_anything_be_reported_or_looked_for() -> None:
    names = " ".join(Settings.__dataclass_fields__)

    assert not re.search("telemetry|update|report_to|statistics|crash|beacon|analytics", names)
