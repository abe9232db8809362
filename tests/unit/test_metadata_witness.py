"""ExifTool as a witness: what it writes is read, and what these tests make it can read."""

import json
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Rights
from scanner.folders.metadata import read_metadata, read_sidecar
from scanner.folders.stated import stated_license
from scanner.reference import license_table
from tests.photo_files import (
    CC_BY,
    CONTAINERS,
    DMI,
    picture,
)


@pytest.fixture(scope="module")
def table() -> LicenseTable:
    return license_table()


# -- ExifTool as a witness

CONFIG = """%Image::ExifTool::UserDefined = ('Image::ExifTool::PLUS::XMP' => {
  DataMining => { Writable => 'string' }, OtherConstraints => { Writable => 'lang-alt' } }); 1;
"""
WRITTEN = {
    "XMP-dc:Title": "Ein Leuchtturm – 灯台",
    "XMP-dc:Description": "By the sea",
    "XMP-dc:Rights": "© 2019 Zoë & Söhne",
    "XMP-dc:Creator": "Zoë",
    "XMP-dc:Subject": "sea",
    "XMP-photoshop:Credit": "Agency <A>",
    "XMP-xmpRights:UsageTerms": "Ask me",
    "XMP-xmpRights:WebStatement": "https://example.com/rights",
    "XMP-cc:License": CC_BY,
    "XMP-plus:DataMining#": f"{DMI}DMI-PROHIBITED-AIMLTRAINING",
}


def _exiftool(folder: Path, *arguments: str) -> str:
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool is not installed")
    config = folder / "exiftool.config"
    config.write_text(CONFIG)
    done = subprocess.run(
        [program, "-config", str(config), "-charset", "utf8", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.gif", "a.heic", "a.avif"])
def test_what_exiftool_writes_is_read(tmp_path: Path, table: LicenseTable, name: str) -> None:
    kinds = {"jpg": "JPEG", "tif": "TIFF", "heic": "HEIF"}
    suffix = name.partition(".")[2]
    file = tmp_path / name
    file.write_bytes(picture(kinds.get(suffix, suffix.upper())))
    tags = [f"-{tag}={value}" for tag, value in WRITTEN.items()]
    _exiftool(tmp_path, "-overwrite_original", *tags, str(file))

    said = read_metadata(file.read_bytes())

    assert said.faults == ()
    assert said.title == "Ein Leuchtturm – 灯台"
    assert said.description == "By the sea"
    assert said.tags == ("sea",)
    assert said.rights == Rights(
        copyright="© 2019 Zoë & Söhne",
        creator="Zoë",
        credit="Agency <A>",
        usage_terms="Ask me",
        web_statement="https://example.com/rights",
        license_url=CC_BY,
        data_mining="DMI-PROHIBITED-AIMLTRAINING",
    )
    assert stated_license(said.rights, said.licenses, table) == "cc-by-4.0"


def test_what_exiftool_writes_into_a_sidecar_is_read(tmp_path: Path) -> None:
    sidecar = tmp_path / "a.xmp"
    tags = [f"-{tag}={value}" for tag, value in WRITTEN.items()]
    _exiftool(tmp_path, *tags, "-XMP-iptcExt:PersonInImage=Jane", str(sidecar))
    said = read_sidecar(sidecar.read_bytes())
    assert (said.title, said.licenses) == ("Ein Leuchtturm – 灯台", (CC_BY,))
    assert said.people_tagged is True


def test_exif_iptc_and_regions_of_exiftool_are_read(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(picture())
    _exiftool(
        tmp_path,
        "-overwrite_original",
        "-EXIF:DateTimeOriginal=2019:05:04 10:11:12",
        "-EXIF:Make=NIKON CORPORATION",
        "-EXIF:Model=NIKON D700",
        "-EXIF:Orientation#=6",
        "-EXIF:Artist=Zoë",
        "-EXIF:GPSLatitude=52.52",
        "-EXIF:GPSLatitudeRef=N",
        "-EXIF:GPSLongitude=13.4",
        "-EXIF:GPSLongitudeRef=E",
        "-IPTC:CopyrightNotice=© Zoë",
        "-IPTC:CodedCharacterSet=UTF8",
        "-IPTC:Keywords=tower",
        "-RegionInfo={AppliedToDimensions={W=64,H=48,Unit=pixel},"
        "RegionList=[{Area={X=0.5,Y=0.5,W=0.2,H=0.2,Unit=normalized},Name=Jane,Type=Face}]}",
        str(file),
    )
    said = read_metadata(file.read_bytes())
    assert said.faults == ()
    assert said.taken == datetime(2019, 5, 4, 10, 11, 12)
    assert said.camera == "NIKON D700"
    assert (said.width, said.height) == (48, 64)
    assert (said.geotagged, said.people_tagged) == (True, True)
    assert said.rights == Rights(copyright="© Zoë", creator="Zoë")
    assert said.tags == ("tower",)


def test_exiftool_finds_what_the_files_made_here_hold(tmp_path: Path) -> None:
    """The byte-made files of this test file are what ExifTool, too, takes them for."""
    for number, (name, data) in enumerate(CONTAINERS.items()):
        file = tmp_path / f"{number}.{name.split(',')[0].replace('jpeg', 'jpg')}"
        file.write_bytes(data)
        told = json.loads(_exiftool(tmp_path, "-j", "-XMP-cc:License", "-EXIF:Model", str(file)))
        assert (told[0]["License"], told[0].get("Model")) == (CC_BY, "Canon EOS 5D"), name
