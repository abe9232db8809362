"""
Every format with every field, ExifTool as the witness; and the odd files, none of which is harmed.

The witness knows plus:DataMining by a configuration of its own: version 12.57 does not.
"""

import hashlib
import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scanner.errors import ScannerError
from scanner.folders.changer import FileChanger, can_embed
from scanner.folders.exiftool import ExifTool
from scanner.pictures.decode import decode
from scanner.pictures.files import Limits
from tests import odd_files
from tests.photo_files import (
    CAMERA,
    CONTAINERS,
    DMI,
    LICENSED,
    app1_exif,
    app1_xmp,
    app13,
    box,
    iim,
    jpeg,
    picture,
    resources,
    segment,
)
from tests.rights_files import (
    WISH,
    a_changer,
    an_exiftool,
    change,
    keep_on,
    names_in,
    seen,
    stated,
    undo,
    write,
)

CONFIG = """%Image::ExifTool::UserDefined = ('Image::ExifTool::PLUS::XMP' => {
  DataMining => { Writable => 'string' } }); 1;
"""
TOLD = {
    "XMP-dc:Rights": WISH["copyright"],
    "XMP-dc:Creator": WISH["creator"],
    "XMP-photoshop:Credit": WISH["credit"],
    "XMP-xmpRights:UsageTerms": WISH["usage_terms"],
    "XMP-xmpRights:WebStatement": WISH["web_statement"],
    "XMP-cc:License": WISH["license_url"],
    "XMP-plus:DataMining": DMI + WISH["data_mining"],
}
"""How ExifTool names the fields."""

CLAIM = box(b"jumb", box(b"jumd", bytes(16) + b"\x03c2pa\0"))
"""A box as content credentials begin with."""

PLACES = ("Offset", "Offsets", "Start", "MediaData", "MediaDataSize")


def _rich_jpeg() -> bytes:
    """Return a JPEG with segments of every kind that editors have lost, and a trailer."""
    return (
        jpeg(
            app1_exif(CAMERA),
            app1_xmp(LICENSED),
            segment(0xE2, b"ICC_PROFILE\0\x01\x01" + bytes(200)),
            segment(0xEB, b"JP\0\x01\0\0\0\x01" + CLAIM),
            app13(resources(iim((2, 116, b"Old notice"), (2, 25, b"tower")))),
            segment(0xEF, b"Vendor\0" + bytes(range(256))),
            segment(0xFE, b"a comment"),
        )
        + b"what follows the end" * 50
    )


def _formats() -> dict[str, bytes]:
    face = odd_files.astronaut().resize((256, 224))
    own = {
        "rich.jpg": _rich_jpeg(),
        "plain.jpg": picture("JPEG"),
        "with.png": CONTAINERS["png"],
        "with.webp": CONTAINERS["webp"],
        "with.tif": CONTAINERS["tiff"],
        "with.heic": CONTAINERS["heic"],
        "with.avif": CONTAINERS["avif"],
        "mosaic.dng": odd_files.dng(face),
        "preview.dng": odd_files.dng(face, preview=odd_files.jpeg(face)),
    }
    kinds = {"png": "PNG", "webp": "WEBP", "tif": "TIFF", "heic": "HEIF", "avif": "AVIF"}
    return own | {f"plain.{suffix}": picture(kind) for suffix, kind in kinds.items()}


FORMATS = _formats()


@pytest.fixture(scope="module")
def tool() -> ExifTool:
    return an_exiftool()


@pytest.fixture(scope="module")
def inside(tool: ExifTool) -> Iterator[FileChanger]:
    changer = a_changer(embed=True, exiftool=tool)
    yield changer
    changer.close()


@pytest.fixture(scope="module")
def beside_it() -> Iterator[FileChanger]:
    changer = a_changer()
    yield changer
    changer.close()


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("witness") / "config"
    file.write_text(CONFIG)
    return file


def _tags(tool: ExifTool, config: Path, file: Path) -> dict[str, Any]:
    """Return all that ExifTool says of a file, a process by itself."""
    said = subprocess.run(
        [tool.program, "-config", str(config), "-j", "-a", "-u", "-n", "-G1:4", str(file)],
        capture_output=True,
        check=True,
    ).stdout
    (tags,) = json.loads(said)
    return dict(tags)


def _others(tags: dict[str, Any]) -> dict[str, Any]:
    """Return the tags that no change of XMP may change."""
    passing = ("SourceFile", "File", "System", "Composite", "ExifTool", "RIFF")
    return {
        name: value
        for name, value in tags.items()
        if name.split(":")[0] not in passing
        and name not in TOLD
        and not name.startswith("XMP-xmpRights:Marked")
        and not name.startswith("XMP-x:")
        and not name.endswith(PLACES)
    }


def _pixels(data: bytes) -> str:
    pixels = decode(data, long_side=1 << 20, limits=Limits()).pixels
    return hashlib.sha256(pixels.tobytes()).hexdigest()


@pytest.mark.parametrize("name", FORMATS)
def test_every_field_stands_in_the_file_and_nothing_else_changed(
    tmp_path: Path, inside: FileChanger, tool: ExifTool, config: Path, name: str
) -> None:
    data, photo = FORMATS[name], tmp_path / name
    photo.write_bytes(data)
    before = _tags(tool, config, photo)

    made, kept = write(inside, photo, **WISH)
    after = _tags(tool, config, photo)
    assert {tag: after.get(tag) for tag in TOLD} == TOLD
    assert _others(after) == _others(before)
    assert after.get("ExifTool:Warning") == before.get("ExifTool:Warning")
    assert _pixels(photo.read_bytes()) == _pixels(data)
    assert names_in(tmp_path) == [name]

    undo(inside, made, kept)
    back = _tags(tool, config, photo)
    assert {tag: back.get(tag) for tag in TOLD} == {tag: before.get(tag) for tag in TOLD}
    assert _others(back) == _others(before)
    assert _pixels(photo.read_bytes()) == _pixels(data)
    assert names_in(tmp_path) == [name]
    if name.endswith(".jpg"):
        assert photo.read_bytes() == data


@pytest.mark.parametrize(
    "mining", [f"DMI-{end}" for end in ("UNSPECIFIED", "ALLOWED", "PROHIBITED")]
)
def test_a_value_takes_the_place_of_another_in_every_format(
    tmp_path: Path, inside: FileChanger, tool: ExifTool, config: Path, mining: str
) -> None:
    for name in ("rich.jpg", "with.png", "with.webp", "with.tif", "with.heic", "mosaic.dng"):
        photo = tmp_path / name
        photo.write_bytes(FORMATS[name])
        write(inside, photo, data_mining="DMI-PROHIBITED-AIMLTRAINING")
        write(inside, photo, data_mining=mining)
        assert _tags(tool, config, photo)["XMP-plus:DataMining"] == DMI + mining
        write(inside, photo, data_mining="")
        assert "XMP-plus:DataMining" not in _tags(tool, config, photo)


def test_a_sidecar_says_every_field_to_exiftool_too(
    tmp_path: Path, beside_it: FileChanger, tool: ExifTool, config: Path
) -> None:
    for name in ("a.jpg", "b.cr2", "c.nef", "d.heic"):
        photo = tmp_path / name
        photo.write_bytes(FORMATS["plain.jpg"])
        write(beside_it, photo, **WISH)
        told = _tags(tool, config, tmp_path / f"{name}.xmp")
        assert {tag: told.get(tag) for tag in TOLD} == TOLD


def test_no_odd_file_is_harmed_embedded_or_beside(
    tmp_path: Path, inside: FileChanger, beside_it: FileChanger, tool: ExifTool
) -> None:
    written, refused = [], []
    for name, odd in odd_files.odd_files().items():
        if name.startswith("bomb_200mp.png"):
            continue  # half a minute of unpacking, and the next one is larger
        for changer in (inside, beside_it):
            folder = tmp_path / str(len(written) + len(refused))
            folder.mkdir()
            photo = folder / name
            photo.write_bytes(odd.data)
            wanted = change(photo, **WISH)
            was = seen(changer, wanted)
            wanted = replace(wanted, before=was.value)
            try:
                changer.write(wanted, was, keep_on)
            except ScannerError:
                refused.append(name)
                assert photo.read_bytes() == odd.data
                assert names_in(folder) == [name]
                assert changer is inside
                assert "unreadable" in odd.outcomes or can_embed(str(photo), tool)
                continue
            written.append(name)
            if changer is inside:
                assert stated(photo) == WISH
                assert names_in(folder) == [name]
            else:
                assert photo.read_bytes() == odd.data
                assert stated(photo, f"{photo}.xmp") == WISH
    assert {"palette.gif", "cut_80.jpg", "cut.png", "text.jpg"} <= set(refused)
    assert len(written) > 100
