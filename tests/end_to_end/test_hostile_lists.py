"""Lists that were cut, damaged or made to do harm: refused by the installed command."""

import bz2
import gzip
import io
import sqlite3
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from tests.end_to_end.terminal import Terminal

STRANGER = 99_000_000_001


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "home")


def row(n: int, photo: int) -> str:
    """Return a row as PIPA has them; the first number is the album."""
    return f"72157600{n:07d} {photo} 10 20 30 40 {n} 1\n"


def a_list(folder: Path, *photos: int) -> str:
    path = folder / "all_data.txt"
    path.write_text("".join(row(n, photo) for n, photo in enumerate(photos)))
    return str(path)


def files_of(terminal: Terminal) -> dict[str, bytes]:
    """Return every file of the imported lists, wherever it lies among them."""
    folder = terminal.home / "datasets"
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


def _cut_bz2(path: Path) -> None:
    rows = "".join(row(n, STRANGER + n) for n in range(60_000)).encode()
    whole = bz2.compress(rows)
    path.write_bytes(whole[: len(whole) // 2])


def _cut_gzip(path: Path) -> None:
    whole = gzip.compress("".join(row(n, STRANGER + n) for n in range(5_000)).encode())
    path.write_bytes(whole[:-20])


def _flipped_gzip(path: Path) -> None:
    whole = bytearray(gzip.compress("".join(row(n, STRANGER + n) for n in range(5_000)).encode()))
    whole[len(whole) // 2] ^= 0xFF
    path.write_bytes(bytes(whole))


def _bomb(path: Path) -> None:
    with gzip.open(path, "wb", compresslevel=9) as file:
        for _ in range(2_000):
            file.write(b"0" * 1_000_000)


def _deep_json(path: Path) -> None:
    path.write_bytes(b'{"images": ' + b"[" * 200_000 + b"]" * 200_000 + b"}")


def _cut_json(path: Path) -> None:
    entry = (
        f'{{"id": 1, "flickr_url": "http://farm9.staticflickr.com/1/{STRANGER}_ab12cd34ef_z.jpg"}}'
    )
    path.write_text('{"info": {}, "images": [' + entry + "," + entry)


def _no_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE something (a INTEGER)")
        db.commit()


def _wrong_types(path: Path) -> None:
    table = pyarrow.table({"URL": pyarrow.array([1.5, 2.5]), "TEXT": pyarrow.array([1, 2])})
    pyarrow.parquet.write_table(table, path)


def _cut_parquet(path: Path) -> None:
    pyarrow.parquet.write_table(pyarrow.table({"URL": ["http://example.org/"] * 10_000}), path)
    path.write_bytes(path.read_bytes()[:-10])


def _beyond(path: Path) -> None:
    path.write_text("".join(row(n, 2**63 + n) for n in range(20)))


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _bomb_in_zip(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("list.txt", "w", force_zip64=True) as file,
    ):
        for _ in range(2_000):
            file.write(b"0" * 1_000_000)


def _cut_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("list.txt", "".join(row(n, STRANGER + n) for n in range(5_000)))
    path.write_bytes(path.read_bytes()[:-30])


def _compressed_tar(path: Path) -> None:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("list.txt")
        data = row(1, STRANGER).encode() * 9
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))


HOSTILE: dict[str, Callable[[Path], object]] = {
    "cut.bz2": _cut_bz2,
    "cut.gz": _cut_gzip,
    "flipped.gz": _flipped_gzip,
    "bomb.gz": _bomb,
    "bomb.zip": _bomb_in_zip,
    "cut.zip": _cut_zip,
    "list.tar.gz": _compressed_tar,
    "deep.json": _deep_json,
    "cut.json": _cut_json,
    "no-table.sql": _no_table,
    "wrong-types.parquet": _wrong_types,
    "cut.parquet": _cut_parquet,
    "ids-beyond-63-bits.txt": _beyond,
    "loop.txt": _loop,
    "empty.txt": lambda path: path.write_bytes(b""),
    "nul.txt": lambda path: path.write_bytes(b"\0" * 100_000),
    "noise": lambda path: path.write_bytes(bytes(range(256)) * 400),
    "folder": lambda path: path.mkdir(),
    "prose.txt": lambda path: path.write_text("This is a letter.\nIt names no photo.\n"),
    "face-labels.csv": lambda path: path.write_text(
        "file,age,gender,race,service_test\ntrain/1.jpg,50-59,Male,East Asian,True\n"
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_list_ends_with_5_and_one_sentence(
    terminal: Terminal, tmp_path: Path, name: str
) -> None:
    terminal.run("dataset", "import", "pipa", a_list(tmp_path, STRANGER))
    before = files_of(terminal)
    HOSTILE[name](tmp_path / name)
    done = terminal.run("dataset", "import", "pipa", str(tmp_path / name), code=5)
    assert done.stdout == b""
    said = done.stderr.decode()
    assert said.startswith("safelight: ")
    assert said.count("\n") == 1, said
    assert files_of(terminal) == before


def test_a_line_of_10_mb_costs_one_row_and_not_the_list(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "all_data.txt"
    with path.open("w") as file:
        file.writelines(row(n, STRANGER + n) for n in range(1_000))
        for _ in range(3):
            file.write("9" * 10_000_000 + "\n")
        file.writelines(row(n, STRANGER + n) for n in range(1_000, 2_000))
    told = terminal.json("dataset", "import", "pipa", str(path))
    assert (told["rows"], told["photos"], told["rows_without_id"]) == (2_003, 2_000, 3)
    assert [rejected["row"] for rejected in told["rejected"]] == [1_001, 1_002, 1_003]
    assert all(len(rejected["why"]) < 200 for rejected in told["rejected"])


def test_ids_beyond_63_bits_and_nul_bytes_cost_their_rows_only(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "all_data.txt"
    bad = [row(1, 2**63), row(2, 0), "7215\0 88 1 1 1 1 1 1\n", "caf\udce9 1 1 1 1 1 1 1\n"]
    good = [row(3, 2**63 - 1), *(row(4 + n, STRANGER + n) for n in range(20))]
    path.write_bytes("".join(good[:10] + bad + good[10:]).encode("utf-8", "surrogateescape"))
    told = terminal.json("dataset", "import", "pipa", str(path))
    assert (told["rows"], told["photos"], told["rows_without_id"]) == (25, 21, 4)
    (answer,) = terminal.json("lookup", str(2**63 - 1))
    assert [match["dataset"] for match in answer["matches"]] == ["pipa"]
