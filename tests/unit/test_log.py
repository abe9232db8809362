"""The log: what gets into it, what never does, how large it grows, and how it is read."""

import json
import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.app import App
from scanner.app.log import (
    DIARY,
    FILES,
    LARGEST,
    LONGEST,
    NAME,
    LogSession,
    Redactor,
    Weight,
    clear_log,
    entries_in,
    note_error,
    read_log,
    text_of,
)
from scanner.errors import NotFound
from scanner.keychain import MemoryStore

SECRET = "xyzzy-plugh-42"


def noted(home: Path, *lines: str, redactor: Redactor | None = None) -> list[str]:
    session = LogSession(home, redactor or Redactor())
    for line in lines:
        DIARY.info("%s", line)
    session.close()
    return [entry.text for entry in read_log(home)]


def bytes_of(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in (home / "log").glob(f"{NAME}*"))


def test_what_is_noted_is_read_again_in_order(tmp_path: Path) -> None:
    assert noted(tmp_path, "one", "two\nlines") == ["one", "two\nlines"]


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    noted(tmp_path, "one")
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "log" / NAME).stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700


def test_no_text_can_pass_for_a_record_or_give_a_terminal_orders(tmp_path: Path) -> None:
    forged = "photo\n2026-03-01T12:00:00.000Z ERROR safelight: forged\x1b[31m"
    assert noted(tmp_path, forged) == [forged.replace("\x1b", "\\x1b")]
    assert b"\x1b" not in bytes_of(tmp_path)


def test_a_record_that_is_too_long_is_cut(tmp_path: Path) -> None:
    (text,) = noted(tmp_path, "x y " * LONGEST)
    assert len(text) < LONGEST + 10


def test_it_never_grows_beyond_its_files(tmp_path: Path) -> None:
    session = LogSession(tmp_path, Redactor())
    line = "gone with the wind " * 500
    for number in range(FILES * LARGEST // len(line) + 600):
        DIARY.info("%d %s", number, line)
    session.close()

    files = sorted(path.name for path in (tmp_path / "log").glob(f"{NAME}*"))
    assert files == [NAME, *(f"{NAME}.{n}" for n in range(1, FILES))]
    assert len(bytes_of(tmp_path)) <= FILES * (LARGEST + LONGEST)
    numbers = [int(entry.text.split(" ", 1)[0]) for entry in read_log(tmp_path)]
    assert numbers == list(range(numbers[0], number + 1))
    assert numbers[0] > 0


def test_two_processes_write_to_one_log(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from scanner.app.log import DIARY, LogSession, Redactor\n"
        "session = LogSession(Path(sys.argv[1]), Redactor())\n"
        "[DIARY.info('%s %d', sys.argv[2], n) for n in range(400)]\n"
        "session.close()\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path), who]) for who in "ab"
    ]
    assert [one.wait() for one in running] == [0, 0]

    texts = [entry.text for entry in read_log(tmp_path)]
    for who in "ab":
        assert [t for t in texts if t.startswith(who)] == [f"{who} {n}" for n in range(400)]


def test_what_a_library_says_is_redacted_before_it_is_written(tmp_path: Path) -> None:
    redactor = Redactor(lambda: ["privacy@example.com"])
    redactor.know(SECRET, None, "")
    session = LogSession(tmp_path, redactor)
    library = logging.getLogger("some.library")
    # Not above INFO, or the house's own rule of unexpected warnings would speak up.
    library.setLevel(logging.INFO)
    library.info("sent oauth_token=%s for ann@example.org to privacy@example.com", "abcdefgh")
    library.info("it answered %r in %s", SECRET, Path.home() / "x")
    session.close()
    library.setLevel(logging.NOTSET)

    assert [entry.text for entry in read_log(tmp_path)] == [
        "sent oauth_token=[hidden] for [address] to privacy@example.com",
        "it answered '[hidden]' in ~/x",
    ]


def test_a_traceback_is_redacted_too(tmp_path: Path) -> None:
    redactor = Redactor()
    redactor.know(SECRET)
    session = LogSession(tmp_path, redactor)
    try:
        raise ValueError(SECRET)
    except ValueError:
        DIARY.info("a fault", exc_info=True)
    session.close()

    assert SECRET.encode() not in bytes_of(tmp_path)
    assert "ValueError: [hidden]" in read_log(tmp_path)[0].text


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    session = LogSession(tmp_path, Redactor())
    DIARY.info("one")
    session.close()


def test_nothing_of_it_reaches_a_terminal_and_nothing_stays_after_it_is_closed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    held = list(DIARY.handlers)
    before = list(logging.getLogger().handlers), logging.getLogger("scanner").level
    noted(tmp_path, "one")
    assert (list(logging.getLogger().handlers), logging.getLogger("scanner").level) == before
    assert DIARY.handlers == held
    assert capfd.readouterr() == ("", "")


def test_what_is_no_record_is_passed_over() -> None:
    text = "torn\n2026-03-01T12:00:00.000Z SHOUT x: y\n2026-13-01T12:00:00.000Z INFO x: y\n"
    assert list(entries_in(text)) == []
    (one,) = entries_in(f"{text}2026-03-01T12:00:00.000Z WARNING a.b: c\n")
    assert (one.weight, one.where, one.text) == (Weight.WARNING, "a.b", "c")
    assert list(entries_in(text_of([one]))) == [one]


def test_it_can_be_cleared_and_goes_on(tmp_path: Path) -> None:
    noted(tmp_path, "one")
    clear_log(tmp_path)
    assert read_log(tmp_path) == []
    assert noted(tmp_path, "two") == ["two"]


def test_an_open_home_notes_its_jobs_and_hides_every_secret_that_came_by(tmp_path: Path) -> None:
    store = MemoryStore()
    entry = {"key": "a-key-of-ann", "secret": SECRET, "fullname": "Ann Bergstrom"}
    store.set("account", json.dumps(entry))
    environ = {"SAFELIGHT_SMTP_PASSWORD": "from the environment"}
    with App(tmp_path / "home", environ=environ, secrets=store) as app:
        app.start_scan().result(60)
        app._accounts._secrets.get("account")
        error = NotFound(f"{SECRET}, a-key-of-ann, from the environment, ann@example.org")
        note_error(error, str(error))
        assert app.for_others(str(error)) == "[hidden], [hidden], [hidden], [address]"
        note_error(NotFound("x"), "Ann Bergstrom")
    texts = [entry.text for entry in read_log(tmp_path / "home")]

    assert "job 1, scan: begins" in texts
    assert "job 1, scan: done at 0" in texts
    assert "shown in the window: NotFound: [hidden], [hidden], [hidden], [address]" in texts
    assert "shown in the window: NotFound: Ann Bergstrom" in texts
    assert SECRET.encode() not in bytes_of(tmp_path / "home")


def test_a_job_that_fails_is_a_warning_with_its_reason(tmp_path: Path) -> None:
    with App(tmp_path / "home") as app:
        running = app.start_scan([99])  # type: ignore[list-item]
        with pytest.raises(NotFound):
            running.result(60)
    (failed,) = [e for e in read_log(tmp_path / "home") if e.weight is Weight.WARNING]
    assert failed.text.startswith("job 1, scan: failed")


def test_what_is_saved_is_redacted_by_what_is_known_by_then(tmp_path: Path) -> None:
    with App(tmp_path / "home", secrets=MemoryStore()) as app:
        note_error(NotFound("x"), f"not known yet: {SECRET}")
        app._accounts._secrets.set("password", SECRET)
        app._log.close()
        app.save_log(tmp_path / "saved.txt", app.log())
    saved = (tmp_path / "saved.txt").read_text()
    assert "not known yet: [hidden]" in saved


def test_the_command_prints_the_newest_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from scanner.cli import main

    noted(tmp_path, *(f"line {n}" for n in range(9)))

    def never(home: Path | None, demo: object = None, **more: object) -> int:
        raise AssertionError("no window is opened")

    assert main(["--home", str(tmp_path), "log", "--lines", "2"], never) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.rpartition(": ")[2] for line in lines] == ["line 7", "line 8"]

    assert main(["--home", str(tmp_path), "log", "--level", "error"], never) == 0
    assert capsys.readouterr().err == "Nothing of that is in the log.\n"

    assert main(["--home", str(tmp_path), "log", "--format", "json"], never) == 0
    shapes = json.loads(capsys.readouterr().out)
    assert shapes[-1] | {"at": ""} == {
        "at": "",
        "level": "info",
        "where": "safelight",
        "text": "line 8",
    }
