"""Pieces of 'Your Flickr Data' exports, made by code: a test says exactly what stands in them."""

import io
import json
import os
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from scanner.domain.photo import Glimpse, Photo, Trouble
from scanner.export.source import ExportSource
from scanner.reference import license_table

ANN, BOB = "914000001@N01", "914000002@N02"
FIRST, SECOND, THIRD = 88_700_000_001, 88_700_000_002, 88_700_000_003
"""Ids above all that Flickr has given out."""

ANNS_PART_1 = "72157788800000021_0a1b2c3d4e5k_part1.zip"
ANNS_PART_2 = "72157788800000021_0a1b2c3d4e5k_part2.zip"
BOBS_PART_1 = "72157788800000099_9f8e7d6c5b4z_part1.zip"
OLD, NEW = (2025, 1, 2, 3, 4, 6), (2026, 1, 2, 3, 4, 6)

JPEG = b"\xff\xd8\xff\xe0 an original, as far as this test is concerned \xff\xd9"

Members = Mapping[str, object]


def profile(nsid: str = ANN, **more: object) -> dict[str, object]:
    return {"nsid": nsid, "path_alias": "", "screen_name": f"name of {nsid}", **more}


def photo(number: int, **fields: object) -> dict[str, object]:
    return {"id": str(number), "name": f"Photo {number}", "privacy": "public", **fields}


def photos(*numbers: int, **fields: object) -> dict[str, object]:
    return {f"photo_{number}.json": photo(number, **fields) for number in numbers}


def as_bytes(content: object) -> bytes:
    return content if isinstance(content, bytes) else json.dumps(content).encode()


def write_zip(path: Path, members: Members, *, date: tuple[int, ...] = NEW, **options: Any) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as file:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, date)  # type: ignore[arg-type]
            file.writestr(info, as_bytes(content), zipfile.ZIP_DEFLATED)
    return path


def zipped(members: Members) -> bytes:
    """Return a zip, in memory."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, as_bytes(content))
    return out.getvalue()


class _OneWay(io.RawIOBase):
    """Where one can write and never go back."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.parts.append(bytes(data))
        return len(data)


def streamed(members: Members) -> bytes:
    """Return a zip as a server writes it that does not know sizes in advance."""
    out = _OneWay()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, as_bytes(content))
    return b"".join(out.parts)


def write_folder(path: Path, members: Members, *, date: tuple[int, ...] = NEW) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    for name, content in members.items():
        (path / name).write_bytes(as_bytes(content))
        moment = datetime(*date).timestamp()  # type: ignore[arg-type]
        os.utime(path / name, (moment, moment))
    return path


def source(*paths: Path, **options: Any) -> ExportSource:
    return ExportSource(paths, licenses=license_table(), **options)


def read(*paths: Path, **options: Any) -> tuple[dict[int, Photo], list[Trouble]]:
    """Return what an export says, by photo, and everything that went wrong."""
    it = source(*paths, **options)
    seen = list(it.glimpses(lambda: None))
    keys = [item.key for item in seen if isinstance(item, Glimpse)]
    answers = list(it.describe(keys))
    assert len(answers) == len(keys)
    troubles = [item for item in (*seen, *answers) if isinstance(item, Trouble)]
    return {int(item.key): item for item in answers if isinstance(item, Photo)}, troubles


class ExportPlace:
    """Photos that lie each in a zip of account data of its own; see tests/contract."""

    def __init__(self, base: Path) -> None:
        self._folder = base / "export"
        self._folder.mkdir()
        write_zip(
            self._folder / "account.zip", {"account_profile.json": profile(), "albums.json": []}
        )

    def source(self) -> ExportSource:
        return source(self._folder, nsid=ANN)

    def put(self, name: str) -> str:
        write_zip(self._zip(name), photos(int(name)))
        return name

    def change(self, name: str) -> str:
        write_zip(self._zip(name), photos(int(name), license="CC BY 2.0"))
        return name

    def remove(self, name: str) -> str:
        self._zip(name).unlink()
        return name

    def hide(self, name: str) -> str:
        self._zip(name).write_bytes(b"no zip any more")
        return name

    def take_away(self) -> None:
        self._folder.rename(self._folder.with_name("elsewhere"))

    def _zip(self, name: str) -> Path:
        return self._folder / f"7215778880000{name}_0a1b2c3d4e5k_part1.zip"
