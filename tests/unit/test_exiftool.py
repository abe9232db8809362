"""ExifTool as a process: found, fed, watched, ended."""

import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.errors import BadData, LeftAlone
from scanner.folders.exiftool import ExifTool, find_exiftool, version_in
from scanner.folders.metadata import read_metadata
from tests.conftest import ROOT
from tests.photo_files import CONTAINERS, DMI, picture, xmp
from tests.rights_files import an_exiftool, names_in

PACKET = xmp(f"<plus:DataMining>{DMI}DMI-PROHIBITED</plus:DataMining>")


@pytest.fixture
def tool() -> Iterator[ExifTool]:
    tool = an_exiftool()
    yield tool
    tool.close()


def _program(folder: Path, code: str) -> Path:
    """Put a program called exiftool into a folder."""
    program = folder / "exiftool"
    program.write_text(f"#!{sys.executable}\nimport sys\n{code}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def _put(folder: Path, data: bytes, packet: bytes = PACKET) -> tuple[str, str]:
    folder.mkdir(parents=True, exist_ok=True)
    file, beside = folder / ".a.safelight-tmp", folder / ".b.safelight-tmp"
    file.write_bytes(data)
    beside.write_bytes(packet)
    return str(file), str(beside)


@pytest.mark.parametrize("name", ["png", "webp", "tiff", "heic", "avif"])
def test_a_packet_goes_in_and_all_other_tags_stay(
    tmp_path: Path, tool: ExifTool, name: str
) -> None:
    file, packet = _put(tmp_path, CONTAINERS[name])
    before = tool.tags(file)
    assert any("Model" in tag for tag in before)
    tool.put_packet(file, packet)

    assert read_metadata(Path(file).read_bytes()).rights.data_mining == "DMI-PROHIBITED"
    assert tool.tags(file) == before
    tool.put_packet(file, None)
    assert read_metadata(Path(file).read_bytes()).rights.data_mining == ""


@pytest.mark.parametrize(
    "folder",
    [
        '100%done %d $HOME @x "q" \'s',
        "-overwrite_original",
        " blank at both ends ",
        "#[CSTR]",
        "größe_写真",
        os.fsdecode(b"Ta\xdfe"),
    ],
)
def test_no_name_of_a_folder_is_taken_for_anything_else(
    tmp_path: Path, tool: ExifTool, folder: str
) -> None:
    file, packet = _put(tmp_path / folder, picture("PNG"))
    tool.put_packet(file, packet)
    assert read_metadata(Path(file).read_bytes()).rights.data_mining == "DMI-PROHIBITED"
    assert len(names_in(tmp_path / folder)) == 2


def test_a_folder_with_a_line_break_is_left_alone(tmp_path: Path, tool: ExifTool) -> None:
    file, packet = _put(tmp_path / "a\n-execute", picture("PNG"))
    with pytest.raises(LeftAlone, match="line break"):
        tool.put_packet(file, packet)
    with pytest.raises(LeftAlone, match="line break"):
        tool.tags(file)


def test_a_warning_is_an_error(tmp_path: Path, tool: ExifTool) -> None:
    file, packet = _put(tmp_path, CONTAINERS["png, packed, behind the picture"])
    with pytest.raises(BadData, match=r"chunk.* found after PNG IDAT"):
        tool.put_packet(file, packet)


def test_an_error_of_one_file_is_said_without_our_names(tmp_path: Path, tool: ExifTool) -> None:
    file, packet = _put(tmp_path, b"This is no photo.")
    with pytest.raises(BadData) as told:
        tool.put_packet(file, packet)
    assert "safelight-tmp" not in str(told.value)
    good, packet = _put(tmp_path, picture("PNG"))
    tool.put_packet(good, packet)


def test_the_users_own_configuration_is_not_read(
    tmp_path: Path, tool: ExifTool, home: Path
) -> None:
    marker = tmp_path / "was run"
    (home / ".ExifTool_config").write_text(f"open(F,'>','{marker}'); print STDERR 'mine'; 1;")
    file, packet = _put(tmp_path / "x", picture("PNG"))
    tool.put_packet(file, packet)
    assert not marker.exists()


def test_one_that_hangs_is_ended_and_the_next_command_starts_another(tmp_path: Path) -> None:
    log = tmp_path / "log"
    program = _program(
        tmp_path,
        "import time, os\n"
        f"open({str(log)!r}, 'a').write(f'{{os.getpid()}}\\n')\n"
        "for line in sys.stdin: pass\n"
        "time.sleep(600)",
    )
    tool = ExifTool(str(program), seconds=0.5)
    for _ in range(2):
        with pytest.raises(LeftAlone, match=r"took longer than 0\.5 seconds"):
            tool.tags("/a")
    tool.close()
    for process in map(int, log.read_text().split()):
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_one_that_dies_is_said(tmp_path: Path) -> None:
    tool = ExifTool(str(_program(tmp_path, "sys.exit(3)")), seconds=20)
    with pytest.raises(LeftAlone, match="it ended"):
        tool.tags("/a")
    tool.close()
    missing = ExifTool(str(tmp_path / "nothing"), seconds=20)
    with pytest.raises(LeftAlone):
        missing.tags("/a")
    missing.close()


def test_one_that_babbles_is_ended(tmp_path: Path) -> None:
    tool = ExifTool(str(_program(tmp_path, "while True: print('x' * 1000000)")), seconds=60)
    with pytest.raises(LeftAlone, match="more than of any real file"):
        tool.tags("/a")
    tool.close()


def test_it_ends_with_us_even_if_we_are_killed(tmp_path: Path) -> None:
    an_exiftool().close()
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv, of util-linux, is not installed")
    file, _ = _put(tmp_path, picture("PNG"))
    code = (
        "import sys, time; from scanner.folders.exiftool import find_exiftool\n"
        "tool = find_exiftool(); tool.tags(sys.argv[1])\n"
        "print(tool._process.pid, flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, file], cwd=ROOT, stdout=subprocess.PIPE
    ) as ours:
        assert ours.stdout is not None
        theirs = int(ours.stdout.readline())
        ours.kill()
    deadline = time.monotonic() + 30
    while _lives(theirs):
        assert time.monotonic() < deadline


def _lives(process: int) -> bool:
    try:
        return b") Z " not in Path(f"/proc/{process}/stat").read_bytes()
    except OSError:
        return False


@pytest.mark.parametrize(
    ("told", "found"),
    [("12.14", False), ("12.15", True), ("13.59", True), ("9.99", False), ("no", False)],
)
def test_only_a_version_that_is_new_enough_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str, found: bool
) -> None:
    _program(tmp_path, f"print({told!r})")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert (find_exiftool() is not None) is found


def test_none_is_found_where_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_exiftool() is None
    _program(tmp_path, "sys.exit(1)")
    assert find_exiftool() is None
    assert version_in(b"") is None
