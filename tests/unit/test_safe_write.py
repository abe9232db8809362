"""Replacing a file: whole and as it was dressed, or not at all."""

import errno
import fcntl
import hashlib
import os
import resource
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner.errors import BadData, Conflict, LeftAlone
from scanner.folders.safe_write import (
    SUFFIX,
    copy_name,
    create_file,
    remove_file,
    replace_file,
    sweep,
)
from tests.conftest import ROOT
from tests.rights_files import facts, names_in

OLD, NEW = b"old" * 1000, b"the new one"
IS_ROOT = os.geteuid() == 0


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def writing(data: bytes) -> Callable[[str], None]:
    return lambda copy: Path(copy).write_bytes(data) and None


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    file = folder / "a.jpg"
    file.write_bytes(OLD)
    return file


def _left_alone(file: Path, sentence: str, kind: type[LeftAlone] = LeftAlone) -> None:
    """Try to replace a file that is not to be; it is as it was, and nothing is beside it."""
    before, names = facts(file), names_in(file.parent)
    with pytest.raises(kind, match=sentence):
        replace_file(str(file), writing(NEW), sha256=sha(OLD))
    assert facts(file) == before
    assert names_in(file.parent) == names


def test_a_file_is_replaced_and_its_hash_told(file: Path) -> None:
    assert replace_file(str(file), writing(NEW), sha256=sha(OLD)) == sha(NEW)
    assert file.read_bytes() == NEW
    assert names_in(file.parent) == ["a.jpg"]


def test_the_copy_holds_the_bytes_if_that_is_asked_for(file: Path) -> None:
    def make(copy: str) -> None:
        assert Path(copy).read_bytes() == OLD
        assert stat.S_IMODE(Path(copy).stat().st_mode) == 0o600
        with Path(copy).open("ab") as more:
            more.write(b"!")

    replace_file(str(file), make, sha256=sha(OLD), copied=True)
    assert file.read_bytes() == OLD + b"!"


def test_mode_owner_and_attributes_stay_and_the_time_is_new(file: Path) -> None:
    file.chmod(0o640)
    os.utime(file, ns=(10**18, 10**18))
    if IS_ROOT:
        os.chown(file, 1234, 2345)
    try:
        os.setxattr(file, "user.note", b"mine")
        held = [b"mine"]
    except OSError:
        held = []  # this file system has none
    before = file.stat()
    replace_file(str(file), writing(NEW), sha256=sha(OLD))

    after = file.stat()
    assert after.st_mode == before.st_mode
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)
    assert [os.getxattr(file, name) for name in os.listxattr(file) if name == "user.note"] == held
    assert after.st_mtime_ns > before.st_mtime_ns
    assert after.st_ino != before.st_ino


def test_the_time_that_the_maker_gives_is_kept(file: Path) -> None:
    def make(copy: str) -> None:
        Path(copy).write_bytes(NEW)
        os.utime(copy, ns=(10**18, 10**18))

    replace_file(str(file), make, sha256=sha(OLD))
    assert file.stat().st_mtime_ns == 10**18


def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path) -> None:
    for name in ("n" * 251 + ".jpg", "ü" * 125 + ".jpg", os.fsdecode(b"\xff" * 251 + b".jpg")):
        file = tmp_path / name
        file.write_bytes(OLD)
        replace_file(str(file), writing(NEW), sha256=sha(OLD))
        assert file.read_bytes() == NEW


# -- left alone


def test_a_file_that_is_not_the_one_that_was_hashed_is_a_conflict(file: Path) -> None:
    file.write_bytes(b"other")
    _left_alone(file, r"a\.jpg has changed since", Conflict)


def test_a_file_that_changes_while_it_is_written_is_a_conflict(file: Path) -> None:
    def make(copy: str) -> None:
        Path(copy).write_bytes(NEW)
        file.write_bytes(b"by somebody else")

    with pytest.raises(Conflict, match="changed while it was written"):
        replace_file(str(file), make, sha256=sha(OLD))
    assert file.read_bytes() == b"by somebody else"
    assert names_in(file.parent) == ["a.jpg"]


def test_a_change_that_hides_behind_size_and_time_is_seen(file: Path) -> None:
    before = file.stat()

    def make(copy: str) -> None:
        Path(copy).write_bytes(NEW)
        file.write_bytes(OLD[::-1])
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    with pytest.raises(Conflict):
        replace_file(str(file), make, sha256=sha(OLD))
    assert file.read_bytes() == OLD[::-1]


def test_what_the_maker_refuses_leaves_nothing(file: Path) -> None:
    def refuse(copy: str) -> None:
        Path(copy).write_bytes(NEW)
        Path(f"{copy}_exiftool_tmp").write_bytes(NEW)
        raise BadData("It is no photo.")

    with pytest.raises(BadData, match="no photo"):
        replace_file(str(file), refuse, sha256=sha(OLD))
    assert (file.read_bytes(), names_in(file.parent)) == (OLD, ["a.jpg"])


def test_a_link_is_left_alone(file: Path) -> None:
    link = file.parent / "b.jpg"
    link.symlink_to(file)
    _left_alone(link, "is a link to a file elsewhere")


def test_a_file_of_two_names_is_left_alone(file: Path) -> None:
    os.link(file, file.parent / "b.jpg")
    _left_alone(file, "one file under 2 names")


def test_a_read_only_file_is_left_alone(file: Path) -> None:
    file.chmod(0o444)
    _left_alone(file, "is read-only")


def test_a_read_only_folder_is_left_alone(file: Path) -> None:
    file.parent.chmod(0o555)
    try:
        _left_alone(file, r"The folder of a\.jpg is read-only")
    finally:
        file.parent.chmod(0o755)


def test_what_is_no_file_is_left_alone(file: Path) -> None:
    folder, pipe = file.parent / "folder.jpg", file.parent / "pipe.jpg"
    folder.mkdir()
    os.mkfifo(pipe)
    _left_alone(folder, "is no file")
    _left_alone(pipe, "is no file")


def test_a_file_that_is_gone_is_said_so(file: Path) -> None:
    with pytest.raises(LeftAlone, match=r"b\.jpg is not there any more"):
        replace_file(str(file.parent / "b.jpg"), writing(NEW), sha256=sha(OLD))
    with pytest.raises(LeftAlone, match="is not there any more"):
        replace_file(str(file.parent / "gone" / "b.jpg"), writing(NEW), sha256=sha(OLD))


def test_a_file_locked_as_a_whole_is_left_alone(file: Path) -> None:
    with file.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_SH)
        _left_alone(file, r"Another program has locked a\.jpg")
    replace_file(str(file), writing(NEW), sha256=sha(OLD))


def test_a_file_of_which_another_process_locked_a_part_is_left_alone(file: Path) -> None:
    code = (
        "import fcntl,sys; f=open(sys.argv[1],'r+b'); fcntl.lockf(f, fcntl.LOCK_EX, 10);"
        "print('locked', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"locked\n"
        _left_alone(file, "Another program has locked")


@pytest.mark.skipif(not IS_ROOT, reason="only root can be somebody else for a while")
def test_a_file_of_somebody_else_is_left_alone() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        file = Path(folder) / "a.jpg"
        file.write_bytes(OLD)
        file.chmod(0o666)
        os.seteuid(65534)
        try:
            _left_alone(file, "belongs to another user")
        finally:
            os.seteuid(0)


def test_a_full_disk_leaves_the_file_alone(file: Path) -> None:
    def fill(copy: str) -> None:
        with Path(copy).open("wb") as begun:
            begun.write(NEW)
        with Path("/dev/full").open("wb", buffering=0) as full:
            full.write(NEW)

    with pytest.raises(LeftAlone, match=r"The disk is full; a\.jpg was left as it is"):
        replace_file(str(file), fill, sha256=sha(OLD))
    assert (file.read_bytes(), names_in(file.parent)) == (OLD, ["a.jpg"])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Yield a folder that is a disk of 64 KB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if not IS_ROOT or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_runs_full_is_said_so(small_disk: Path) -> None:
    file = small_disk / "a.jpg"
    file.write_bytes(OLD)
    with pytest.raises(LeftAlone, match="The disk is full"):
        replace_file(str(file), writing(bytes(100_000)), sha256=sha(OLD))
    assert (file.read_bytes(), names_in(small_disk)) == (OLD, ["a.jpg"])


def test_a_file_that_may_not_grow_is_left_alone(file: Path) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))

    code = (
        "import sys, hashlib; from pathlib import Path\n"
        "from scanner.folders.safe_write import replace_file\n"
        "from scanner.errors import LeftAlone\n"
        "sha = hashlib.sha256(Path(sys.argv[1]).read_bytes()).hexdigest()\n"
        "try: replace_file(sys.argv[1], lambda c: Path(c).write_bytes(bytes(9000)), sha256=sha)\n"
        "except LeftAlone as err: print(err)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(file)],
        preexec_fn=limited,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert os.strerror(errno.EFBIG).lower() in told
    assert (file.read_bytes(), names_in(file.parent)) == (OLD, ["a.jpg"])


# -- new files, and none


def test_a_new_file_has_the_mode_of_what_it_stands_beside(file: Path) -> None:
    new = file.parent / "a.jpg.xmp"
    assert create_file(str(new), writing(NEW), mode=0o100755) == sha(NEW)
    assert (new.read_bytes(), stat.S_IMODE(new.stat().st_mode)) == (NEW, 0o644)
    assert new.stat().st_nlink == 1
    assert names_in(file.parent) == ["a.jpg", "a.jpg.xmp"]


def test_a_new_file_never_takes_the_place_of_another(file: Path) -> None:
    def late(copy: str) -> None:
        Path(copy).write_bytes(NEW)
        (file.parent / "b").write_bytes(OLD)

    for name, make in (("a.jpg", writing(NEW)), ("b", late)):
        with pytest.raises(Conflict, match="is there by now"):
            create_file(str(file.parent / name), make, mode=0o644)
        assert (file.parent / name).read_bytes() == OLD
    assert names_in(file.parent) == ["a.jpg", "b"]


def test_only_the_file_that_was_hashed_is_removed(file: Path) -> None:
    with pytest.raises(Conflict):
        remove_file(str(file), sha256=sha(NEW))
    assert file.read_bytes() == OLD
    remove_file(str(file), sha256=sha(OLD))
    assert names_in(file.parent) == []


# -- sweeping


def _ended_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_copies_of_ended_processes_go_and_no_other_file(file: Path) -> None:
    mine = Path(copy_name(str(file)))
    theirs = mine.with_name(mine.name.replace(f"-{os.getpid()}-", f"-{_ended_process()}-"))
    by_exiftool = theirs.with_name(f"{theirs.name}_exiftool_tmp")
    alike = [file.parent / f".a.jpg{SUFFIX}", file.parent / f"a.1-2-3-4{SUFFIX}"]
    linked = theirs.with_name(f".x{theirs.name}")
    for path in (mine, theirs, by_exiftool, *alike):
        path.write_bytes(NEW)
    linked.symlink_to(file)

    assert sweep([str(file.parent), str(file.parent), str(file.parent / "gone")]) == 2
    assert set(names_in(file.parent)) == {p.name for p in (file, mine, linked, *alike)}


def test_a_copy_is_not_swept_while_it_is_written(file: Path) -> None:
    def make(copy: str) -> None:
        Path(copy).write_bytes(NEW)
        assert sweep([str(file.parent)]) == 0

    replace_file(str(file), make, sha256=sha(OLD))
    assert file.read_bytes() == NEW


def test_a_process_of_the_same_number_is_not_the_same_process(file: Path) -> None:
    mine = Path(copy_name(str(file)))
    parts = mine.name.split("-")
    parts[2] = "1"  # started one tick after the system
    (file.parent / "-".join(parts)).write_bytes(NEW)
    assert sweep([str(file.parent)]) == 1


def test_a_copy_of_another_machine_goes_after_a_day(file: Path) -> None:
    name = Path(copy_name(str(file))).name
    machine = name.removeprefix(".a.jpg.").partition("-")[0]
    other = file.parent / name.replace(machine, "0" * 8 if machine != "0" * 8 else "1" * 8)
    other.write_bytes(NEW)
    assert sweep([str(file.parent)]) == 0
    os.utime(other, (0, 0))
    assert sweep([str(file.parent)]) == 1
