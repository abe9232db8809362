import io
import json
import os
import signal
import subprocess
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from scanner import errors
from scanner.cli import main, output, whole_parser
from scanner.cli.failing import Exit, code_of
from scanner.cli.filters import days, filter_of
from scanner.cli.manual import manual
from scanner.cli.progress import line_of, wait_for
from scanner.domain.exposure import Reason
from scanner.domain.job import Cancelled, JobId, JobState, Progress
from scanner.domain.license import DEFAULT_PROFILE
from scanner.domain.listing import DateRange, PhotoFilter
from scanner.domain.photo import Visibility
from scanner.jobs.runner import JobRunner
from scanner.jobs.task import Task
from scanner.settings import PROFILES

ROOT = Path(__file__).parents[2]


def parse(*words: str) -> Namespace:
    return whole_parser(lambda home: 0).parse_args(words)


def filters(*words: str) -> PhotoFilter:
    return filter_of(parse("photos", *words), DEFAULT_PROFILE)


def parsers(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for child in action.choices.values():
                yield from parsers(child)


# -- commands


def test_every_command_has_help_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    for command in parsers(whole_parser(lambda home: 0)):
        words = command.prog.split()[1:]
        with pytest.raises(SystemExit) as ended:
            parse(*words, "-h")
        assert ended.value.code == 0
        assert f"example:\n  {' '.join(command.prog.split()[:2])}" in capsys.readouterr().out


def test_every_command_of_the_contract_is_there() -> None:
    names = {command.prog.removeprefix("safelight ") for command in parsers(whole_parser(id))}
    assert {
        "source add folder",
        "source add export",
        "source list",
        "source remove",
        "scan",
        "photos",
        "photo",
        "face list",
        "face reject",
        "face confirm",
        "face release",
        "face add",
        "link list",
        "link confirm",
        "link reject",
        "link undo",
        "plan license",
        "plan visibility",
        "plan tag",
        "plan location",
        "plan rights",
        "plan list",
        "plan show",
        "apply",
        "verify",
        "undo",
        "journal",
        "report",
        "demo",
        "settings",
        "doctor",
    } <= names


def test_the_home_may_stand_before_or_after_the_command() -> None:
    for words in (
        ["--home", "a", "source", "add", "folder", "b"],
        ["source", "--home", "a", "add", "folder", "b"],
        ["source", "add", "folder", "b", "--home", "a"],
    ):
        given = parse(*words)
        assert (given.home, given.path) == (Path("a"), Path("b"))
    assert parse("--home", "a", "scan", "--home", "b").home == Path("b")
    assert not hasattr(parse("scan"), "home")


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["source"],
        ["source", "add"],
        ["source", "add", "flickr", "somebody"],
        ["source", "add", "export"],
        ["source", "remove", "one"],
        ["face", "reject", "key"],
        ["face", "reject", "key", "first"],
        ["face", "add", "key", "0", "0", "1"],
        ["link", "list", "--basis", "a-feeling"],
        ["link", "list", "--format", "xml"],
        ["link", "confirm", "key"],
        ["scan", "--sync-only", "--no-sync"],
        ["scan", "--format", "csv"],
        ["photos", "--faces", "--no-faces"],
        ["photos", "--permissive", "everything"],
        ["photos", "--visibility", "everybody"],
        ["photos", "--severity", "4"],
        ["photos", "--reason", "because"],
        ["photos", "--taken", "yesterday"],
        ["photos", "--taken", "2020..2019"],
        ["photos", "--uploaded", ".."],
        ["photos", "--limit", "-1"],
        ["photos", "--order", "random"],
        ["photos", "--format", "xml"],
        ["photos", "--sev", "2"],
        ["report"],
        ["settings", "a", "b", "c"],
        ["demo", "--photos", "0"],
        ["completion", "cmd.exe"],
        ["--home", "", "scan"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        sys.exit(main(words, lambda home: 0))
    assert ended.value.code == Exit.WRONG_USAGE
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err != ""


def test_without_a_command_the_window_opens_on_the_home() -> None:
    opened: list[Path | None] = []

    def window(home: Path | None) -> int:
        opened.append(home)
        return 0

    assert main([], window) == 0
    assert main(["--home", "a"], window) == 0
    assert opened == [None, Path("a")]


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_shell_can_complete(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell], lambda home: 0) == 0
    script = capsys.readouterr().out
    assert all(word in script for word in ("safelight", "photos", "severity", "folder"))


def test_help_loads_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from scanner.__main__ import main\n"
        "sys.argv = ['safelight', '--help']\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        "heavy = 'numpy onnxruntime PySide6 lxml PIL rawpy sqlite3 jinja2 rich shtab'.split()\n"
        "print(sorted(set(heavy) & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.startswith("usage: safelight")
    assert done.stderr == "[]\n"


def test_the_manual_is_what_the_code_says() -> None:
    written = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert written.endswith(manual()), "run: python -m scanner.cli.manual docs/commands.md"


# -- filters


def test_no_filter_means_all() -> None:
    assert filters() == PhotoFilter()


def test_a_filter_that_is_given_twice_means_either() -> None:
    wanted = filters(
        *("--source", "1", "--source", "2", "--license", "CC_BY_2.0", "--license", "cc0-1.0"),
        *("--visibility", "public", "--visibility", "friends_family"),
        *("--reason", "geotagged", "--reason", "license-permissive"),
        *("--dataset", "pipa", "--dataset", "megaface", "--key", "1", "--key", "=1"),
    )
    assert wanted == PhotoFilter(
        sources=frozenset({1, 2}),
        licenses=frozenset({"cc-by-2.0", "cc0-1.0"}),
        visibilities=frozenset({Visibility.PUBLIC, Visibility.FRIENDS_FAMILY}),
        reasons=frozenset({Reason.GEOTAGGED, Reason.LICENSE_PERMISSIVE}),
        datasets=frozenset({"pipa", "megaface"}),
        keys=frozenset({"1", "=1"}),
    )


def test_faces_geotagged_severity_text_and_state_are_understood() -> None:
    assert filters("--faces", "--geotagged", "--severity", "2", "--text", "a b") == PhotoFilter(
        faces=True, geotagged=True, severity=2, text="a b"
    )
    assert filters("--no-faces", "--gone").faces is False
    assert filters("--not-looked-at").looked_at is False
    assert filters("--unreadable").unreadable is True


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_may_be_named_with_dashes_or_underscores(profile: str) -> None:
    assert filters("--permissive", profile).permissive == profile
    assert filters("--permissive", profile.replace("-", "_").upper()).permissive == profile


def test_permissive_without_a_name_means_the_profile_that_is_set() -> None:
    given = parse("photos", "--permissive", "--faces")
    assert filter_of(given, "ffhq-like").permissive == "ffhq-like"
    assert filter_of(parse("photos"), "ffhq-like").permissive is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019-05-04..2019-06-30", date(2019, 5, 4), date(2019, 6, 30)),
        ("2019..2020", date(2019, 1, 1), date(2020, 12, 31)),
        ("..2015", None, date(2015, 12, 31)),
        ("2015..", date(2015, 1, 1), None),
        ("2019-05", date(2019, 5, 1), date(2019, 5, 31)),
        ("2020-02..2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-05-04", date(2019, 5, 4), date(2019, 5, 4)),
    ],
)
def test_days_may_be_open_and_may_be_months_or_years(
    text: str, first: date | None, last: date | None
) -> None:
    assert days(text) == DateRange(first, last)


def test_keys_come_from_a_file_and_from_the_command_line_alike(tmp_path: Path) -> None:
    keys = tmp_path / "keys.txt"
    keys.write_bytes("\ufeffone\r\ntwo words\n\n東京\n".encode())
    wanted = filters("--keys-from", str(keys), "--key", "four")
    assert wanted.keys == {"one", "two words", "東京", "four"}
    keys.write_bytes(b"a\nb\0c")
    assert filters("--keys-from", str(keys)).keys == {"a\nb", "c"}


def test_keys_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"1\n2\n")))
    assert filters("--keys-from", "-").keys == {"1", "2"}


def test_a_list_without_keys_chooses_none_and_not_all(tmp_path: Path) -> None:
    keys = tmp_path / "keys.txt"
    keys.write_text("\n")
    assert filters("--keys-from", str(keys)).keys == {""}


def test_a_list_of_keys_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(errors.NotFound, match="could not be read"):
        filters("--keys-from", str(tmp_path / "none"))
    (tmp_path / "zip").write_bytes(b"PK\x03\x04\xff\xfe")
    with pytest.raises(errors.BadData, match="no UTF-8"):
        filters("--keys-from", str(tmp_path / "zip"))


# -- how it ends


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.SourceUnavailable("The disk", "it is not mounted"), 3),
        (errors.Busy("Another Safelight is scanning."), 3),
        (errors.NotAuthorized("Signed out."), 4),
        (errors.NotFound("Not there."), 2),
        (errors.BadWish("It cannot be."), 2),
        (errors.BadData("No zip."), 5),
        (errors.Damaged("Altered."), 5),
        (Cancelled(), 130),
        (KeyboardInterrupt(), 130),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_error_has_its_exit_code(
    error: BaseException, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def window(home: Path | None) -> int:
        raise error

    assert main([], window) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Traceback" not in printed.err


def test_no_error_that_a_user_can_meet_is_taken_for_a_bug() -> None:
    for kind in errors.ScannerError.__subclasses__():
        more = {errors.SourceUnavailable: ("it is gone",), errors.Refused: (3,)}.get(kind, ())
        assert code_of(kind("It cannot be", *more)) is not Exit.BUG


def test_a_bug_is_shown_with_its_traceback_and_where_to_report_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def window(home: Path | None) -> int:
        raise RuntimeError("\x1b[2Jboom")

    assert main([], window) == Exit.BUG
    said = capsys.readouterr().err
    assert "Traceback" in said
    assert "\\x1b[2Jboom" in said
    assert "issue tracker" in said
    assert "\x1b" not in said


# -- waiting for a job


class NoLog:
    def begin(self, kind: str, lane: str) -> JobId:
        return JobId(1)

    def end(self, job: JobId, state: JobState, error: str = "") -> None:
        pass


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner(NoLog(), lambda job, progress: None)
    yield runner
    runner.close()


def test_a_job_gives_what_it_found(runner: JobRunner) -> None:
    assert wait_for(runner.start("count", "test", lambda task: 42)) == 42


def test_ctrl_c_lets_a_job_end_in_order_and_says_that_it_goes_on(
    runner: JobRunner, capfd: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGINT)

    def work(task: Task) -> None:
        while signal.getsignal(signal.SIGINT) is before:
            task.checkpoint()
        os.kill(os.getpid(), signal.SIGINT)
        while True:
            task.checkpoint()

    with pytest.raises(Cancelled):
        wait_for(runner.start("endless", "test", work))
    assert "goes on where it stopped" in capfd.readouterr().err
    assert signal.getsignal(signal.SIGINT) is before


def test_progress_says_step_count_rate_and_time_left() -> None:
    progress = Progress("detect", 12_340, 41_207, 28.2, 1024.0, "Sum\x1bmer")
    assert line_of(progress) == (
        "Looking for faces   12,340 of 41,207 · 28 a second · 17 min left · Sum\\x1bmer"
    )
    assert line_of(Progress("list", 7)) == "Listing photos   7"


# -- what is printed


def test_many_rows_are_aligned_without_being_held(capsys: pytest.CaptureFixture[str]) -> None:
    output.table(["key", "n"], ([f"k{n}", n] for n in range(1000)))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "key     n"
    assert lines[1] == "k0      0"
    assert lines[1000] == "k999  999"
    assert len(lines) == 1001


@pytest.mark.parametrize("items", [[], [{"a": 1}], [{"a": 1}, {"b": "\x9b"}]])
def test_an_array_is_one_document(
    items: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    output.array(iter(items))
    assert json.loads(capsys.readouterr().out) == items
