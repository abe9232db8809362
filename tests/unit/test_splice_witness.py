"""ExifTool as a witness of a splice: the new fields are there, all else is as before."""

import hashlib
import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from scanner.folders.packet import with_rights
from scanner.folders.splice import packets_of, prove, splice
from tests.photo_files import (
    CAMERA,
    CC_BY,
    DMI,
    alt,
    app1_exif,
    app1_xmp,
    app13,
    extended,
    iim,
    items,
    jpeg,
    picture,
    resources,
    segment,
    xmp,
)

FIELDS = {
    "copyright": "© 2019 Zoë & Söhne",
    "creator": "Zoë; Anna",
    "credit": "Agency <A>",
    "usage_terms": "Ask me",
    "web_statement": "https://example.com/rights",
    "license_url": CC_BY,
    "data_mining": "DMI-PROHIBITED-AIMLTRAINING",
}
JUMBF = segment(0xEB, b"JP\0\x01\0\0\0\x01\0\0\0\x1ajumb\0\0\0\x12jumdc2pa\0\x11\0\x10")
VENDOR = segment(0xEF, b"VENDOR\0" + bytes(range(256)))
COMMENT = segment(0xFE, "größe".encode("latin-1"))
COLORS = segment(
    0xE2,
    b"ICC_PROFILE\0\x01\x01" + ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
)
IPTC = app13(resources(iim((2, 116, b"(c) Anna"), (2, 25, b"sea"))))
TRAILER = bytes(range(256)) * 20
WHOLE = xmp(items("dc:subject", *(f"keyword {n}" for n in range(4000))), wrap=False)
NAME, PARTS = extended(WHOLE)
NAMING = xmp(alt("dc:title", "A lighthouse"), attributes=f'xmpNote:HasExtendedXMP="{NAME}"')


def spliced(data: bytes, packet: bytes | None) -> bytes:
    """Return a JPEG with another packet, and see that nothing else of it differs."""
    target = io.BytesIO()
    splice(io.BytesIO(data), target, packet)
    prove(io.BytesIO(data), target)
    return target.getvalue()


def two_pictures(*segments: bytes) -> bytes:
    """Return a multi-picture file; `segments` stand before its index."""
    out = io.BytesIO()
    first, second = Image.new("RGB", (64, 48), "red"), Image.new("RGB", (32, 24), "blue")
    first.save(out, "MPO", save_all=True, append_images=[second])
    data = out.getvalue()
    at = data.index(b"\xff\xe2")
    return data[:at] + b"".join(segments) + data[at:]


def cmyk() -> bytes:
    """Return a JPEG in four colors, as print shops have it."""
    out = io.BytesIO()
    Image.new("CMYK", (64, 48), (10, 200, 30, 40)).save(out, "JPEG")
    return out.getvalue()


CONFIG = """%Image::ExifTool::UserDefined = ('Image::ExifTool::PLUS::XMP' => {
  DataMining => { Writable => 'string' }, OtherConstraints => { Writable => 'lang-alt' } }); 1;
"""
SEEN = {
    "XMP-dc:Rights": FIELDS["copyright"],
    "XMP-dc:Creator": ["Zoë", "Anna"],
    "XMP-photoshop:Credit": FIELDS["credit"],
    "XMP-xmpRights:UsageTerms": FIELDS["usage_terms"],
    "XMP-xmpRights:WebStatement": FIELDS["web_statement"],
    "XMP-xmpRights:Marked": True,
    "XMP-cc:License": CC_BY,
    "XMP-plus:DataMining": f"{DMI}{FIELDS['data_mining']}",
}


class ExifTool:
    """The program, as a witness of what a file says."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("exiftool")
        if program is None:
            pytest.skip("exiftool is not installed")
        self._program, self._file = program, folder / "photo.jpg"
        self._config = folder / "exiftool.config"
        self._config.write_text(CONFIG)

    def run(self, data: bytes, *arguments: str) -> bytes:
        self._file.write_bytes(data)
        done = subprocess.run(
            [self._program, "-config", self._config, "-charset", "utf8", *arguments, self._file],
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def says(self, data: bytes) -> dict[str, Any]:
        """Return every tag, also unknown, repeated and binary ones."""
        said = json.loads(self.run(data, "-json", "-G1", "-a", "-u", "-U", "-b", "-api", "limit=0"))
        # Where things stand moves; when a file was touched is not what it says.
        moving = ("SourceFile", "System:", "ExifTool:", "MPImage2:MPImageStart")
        return {
            tag: value
            if len(str(value)) < 500
            else hashlib.sha256(repr(value).encode()).hexdigest()
            for tag, value in said[0].items()
            if not tag.startswith(moving)
        }

    def warnings(self, data: bytes) -> list[str]:
        out = self.run(data, "-validate", "-warning", "-error", "-a", "-s3").decode()
        return sorted(line for line in out.splitlines() if line)


@pytest.fixture
def exiftool(tmp_path: Path) -> ExifTool:
    return ExifTool(tmp_path)


OLD_XMP = xmp(
    alt("dc:title", "A lighthouse") + items("dc:subject", "sea") + "<dc:rights>old</dc:rights>",
    attributes=f'plus:DataMining="{DMI}DMI-ALLOWED" xmp:Rating="3"',
)


@pytest.mark.parametrize(
    "data",
    [
        jpeg(app1_exif(CAMERA), COLORS, IPTC, JUMBF, VENDOR, COMMENT) + TRAILER,
        jpeg(app1_exif(CAMERA), app1_xmp(OLD_XMP), COLORS, IPTC, JUMBF, VENDOR, COMMENT) + TRAILER,
        two_pictures(app1_exif(CAMERA), COLORS, IPTC),
        two_pictures(app1_exif(CAMERA), app1_xmp(OLD_XMP)),
        jpeg(app1_xmp(NAMING), *PARTS),
        cmyk(),
        picture(progressive=True),
    ],
    ids=["no packet", "packet", "two pictures", "two, packet", "extended", "cmyk", "progressive"],
)
def test_exiftool_reads_the_fields_and_sees_nothing_else_changed(
    exiftool: ExifTool, data: bytes
) -> None:
    found = packets_of(io.BytesIO(data))
    now = spliced(data, with_rights(found.main, FIELDS, extended=found.extended))

    said, was = exiftool.says(now), exiftool.says(data)
    assert {tag: said.get(tag) for tag in SEEN} == SEEN
    fresh = {"XMP-x:XMPToolkit", "ExifTool:ExifToolVersion", *SEEN}
    assert {tag: value for tag, value in said.items() if tag not in fresh} == {
        tag: value for tag, value in was.items() if tag not in fresh
    }
    assert exiftool.warnings(now) == exiftool.warnings(data)
    if b"MPF\0" in data:
        preview = exiftool.run(now, "-b", "-MPImage2")
        assert preview.startswith(b"\xff\xd8")
        assert preview == exiftool.run(data, "-b", "-MPImage2")


def test_exiftool_sees_one_value_where_an_attribute_stood(exiftool: ExifTool) -> None:
    history = items("dc:subject", *(f"keyword number {n}" for n in range(1200)))
    old = xmp(history, attributes=f'plus:DataMining="{DMI}DMI-ALLOWED" cc:license="urn:old"')
    assert len(old) > 40_000
    now = spliced(jpeg(app1_exif(CAMERA), app1_xmp(old)), with_rights(old, FIELDS))
    out = exiftool.run(now, "-a", "-s3", "-XMP-plus:DataMining", "-XMP-cc:License").decode()
    assert out.split() == [SEEN["XMP-plus:DataMining"], CC_BY]


def test_what_exiftool_writes_is_replaced(exiftool: ExifTool, tmp_path: Path) -> None:
    arguments = [f"-{tag}={v}" for tag, v in SEEN.items() if isinstance(v, str)]
    exiftool.run(jpeg(app1_exif(CAMERA)), "-overwrite_original", "-XMP-dc:Title=a", *arguments)
    data = (tmp_path / "photo.jpg").read_bytes()
    fields = {"license_url": "", "data_mining": "DMI-PROHIBITED", "copyright": "Bert"}
    now = spliced(data, with_rights(packets_of(io.BytesIO(data)).main, fields))
    said = exiftool.says(now)
    assert "XMP-cc:License" not in said
    assert said["XMP-plus:DataMining"] == f"{DMI}DMI-PROHIBITED"
    assert said["XMP-dc:Rights"] == "Bert"
    assert said["XMP-dc:Title"] == "a"
    assert said["XMP-photoshop:Credit"] == FIELDS["credit"]
