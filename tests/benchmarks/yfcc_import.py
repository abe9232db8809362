"""
What importing YFCC100M takes by the command that users have, from a list made here.

    python -m tests.benchmarks.yfcc_import [--lines N] [--packed bz2|zst] [--command PATH]

Makes N lines in the 25-column layout (a million by default; 100 million are some 60 GB unpacked,
and want `--packed zst`), imports them with `safelight dataset import`, verifies the index and
looks one photo up. The baseline is bare decompression of the same file. The command is the one
beside this Python, else the checkout itself.
"""

import argparse
import bz2
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO

import zstandard

from tests.list_files import photo_id, yfcc_lines

CHUNK = 1 << 20
_PACKERS: dict[str, Callable[[Path], IO[bytes]]] = {
    "bz2": partial(bz2.open, mode="wb"),
    "zst": partial(zstandard.open, mode="wb", cctx=zstandard.ZstdCompressor(level=1)),
}
_UNPACKERS: dict[str, Callable[[Path], IO[bytes]]] = {
    "bz2": partial(bz2.open, mode="rb"),
    "zst": partial(zstandard.open, mode="rb"),
}


def make(path: Path, lines: int, packed: str) -> None:
    """Write the list, as it would be downloaded."""
    with _PACKERS[packed](path) as file:
        for block in _blocks(yfcc_lines(lines, columns=25)):
            file.write(block)


def _blocks(lines: Iterator[bytes]) -> Iterator[bytes]:
    held: list[bytes] = []
    for line in lines:
        held.append(line)
        if len(held) == 2000:
            yield b"".join(held)
            held = []
    yield b"".join(held)


def bare(path: Path, packed: str) -> tuple[float, int]:
    """Return the seconds that decompressing takes, and the bytes that come out."""
    began, size = time.perf_counter(), 0
    with _UNPACKERS[packed](path) as file:
        while block := file.read(CHUNK):
            size += len(block)
    return time.perf_counter() - began, size


def run(command: list[str], home: Path, *words: str) -> tuple[str, float, float, int]:
    """Return what a command prints, its seconds by the clock and of processor, its peak in MB."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        full = [*command, "--home", str(home), *words]
        moves = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1)]
        pid = os.posix_spawn(full[0], full, os.environ, file_actions=moves)
        _, status, used = os.wait4(pid, 0)
        seconds = time.perf_counter() - began
        if code := os.waitstatus_to_exitcode(status):
            raise SystemExit(f"{' '.join(words)} ended with {code}")
        out.seek(0)
        printed = out.read().decode()
    return printed, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def main() -> int:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    asked.add_argument("--lines", type=int, default=1_000_000)
    asked.add_argument("--packed", choices=sorted(_PACKERS), default="bz2")
    asked.add_argument("--command", type=Path, default=Path(sys.executable).parent / "safelight")
    wish = asked.parse_args()
    installed = wish.command.is_file()
    command = [str(wish.command)] if installed else [sys.executable, "-m", "scanner"]
    print("the installed command" if installed else "the checkout, as nothing is installed")
    with tempfile.TemporaryDirectory() as folder:
        path, home = Path(folder, f"yfcc100m_dataset.{wish.packed}"), Path(folder, "home")
        make(path, wish.lines, wish.packed)
        base, size = bare(path, wish.packed)
        words = ("dataset", "import", "yfcc100m", str(path), "--format", "json")
        printed, seconds, processor, peak = run(command, home, *words)
        summary = json.loads(printed)
        if summary["photos"] != wish.lines:
            raise SystemExit(f"{summary['photos']} photos of {wish.lines}")
        index = sum(file.stat().st_size for file in (home / "datasets").rglob("*.parquet"))
        print(
            f"{wish.lines:,} lines, {size / 1e9:.2f} GB from {path.stat().st_size / 1e9:.2f}: "
            f"unpacked alone in {base:.1f} s, imported in {seconds:.1f} s "
            f"({seconds / base:.2f} of that; {processor:.1f} s of processor), "
            f"{wish.lines / seconds:,.0f} lines/s, peak {peak} MB, index {index / 1e6:.0f} MB"
        )
        _, seconds, _, peak = run(command, home, "dataset", "verify", "yfcc100m")
        print(f"verified in {seconds:.1f} s, peak {peak} MB")
        wanted = str(photo_id(wish.lines // 2))
        printed, seconds, _, _ = run(command, home, "lookup", wanted, "--format", "json")
        (answer,) = json.loads(printed)
        if not answer["matches"]:
            raise SystemExit(f"{wanted} is not found again")
        print(f"one photo looked up in {seconds:.1f} s, start of the program included")
    return 0


if __name__ == "__main__":
    sys.exit(main())
