"""The synthetic export of the shared facts: what its expected.json says, to the letter."""

import hashlib
import json
import shutil
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scanner.domain.license import UNKNOWN
from scanner.domain.photo import Media, Photo, Visibility
from scanner.export.discover import ExportSet, discover
from scanner.reference import license_table
from tests.export_files import read

SAMPLE = Path(__file__).parents[2].parent / "shared" / "flickr-export" / "sample"

pytestmark = pytest.mark.skipif(
    not SAMPLE.is_dir(), reason="the synthetic export lies beside the project, and does not here"
)


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    document: dict[str, Any] = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))
    return document


@pytest.fixture(scope="module", params=["zips", "unpacked", "mixed"])
def places(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the export as zips, as folders, or as both."""
    if request.param == "zips":
        return SAMPLE
    folder = tmp_path_factory.mktemp("export")
    for path in sorted(SAMPLE.glob("*.zip")):
        if request.param == "mixed" and "part1" in path.name:
            shutil.copy(path, folder)
            shutil.copy(path, folder / f"{path.stem} (1).zip")
        else:
            with zipfile.ZipFile(path) as file:
                file.extractall(folder / path.stem)
    return folder


@pytest.fixture(scope="module")
def found(places: Path) -> tuple[ExportSet, dict[str, Photo]]:
    (one,), troubles = discover([places])
    photos, more = read(*(Path(path) for path in one.places), nsid=one.nsid)
    assert troubles == more == []
    return one, {str(number): photo for number, photo in photos.items()}


Found = tuple[ExportSet, dict[str, Photo]]


def test_account_and_counts(found: Found, expected: dict[str, Any]) -> None:
    one, photos = found

    assert (one.nsid, one.path_alias) == (expected["nsid"], expected["path_alias"])
    assert one.photos == len(photos) == expected["photos"]
    by_zip = {Path(path).name.removesuffix(".zip"): n for path, n in one.photos_in.items()}
    assert by_zip == {name.removesuffix(".zip"): n for name, n in expected["by_zip"].items()}
    ids = "\n".join(sorted(photos, key=int)).encode()
    assert hashlib.sha256(ids).hexdigest() == expected["photo_ids_sha256"]
    assert one.snapshot is not None


def test_licenses(found: Found, expected: dict[str, Any]) -> None:
    _, photos = found
    table = license_table()
    counted = Counter(photo.license for photo in photos.values())
    by_id = {
        "None" if slug == UNKNOWN else str(table.by_slug(slug).flickr_id): n
        for slug, n in counted.items()
    }

    assert by_id == expected["licence_ids"]


def test_privacy(found: Found, expected: dict[str, Any]) -> None:
    _, photos = found
    counted = Counter((photo.visibility, photo.visibility_exact) for photo in photos.values())

    assert counted == {
        (Visibility.PUBLIC, True): expected["privacy"]["public"],
        (Visibility.PRIVATE, True): expected["privacy"]["private"],
        (Visibility.FRIENDS_FAMILY, False): expected["privacy"]["friend & family"],
    }


def test_originals(found: Found, expected: dict[str, Any]) -> None:
    one, photos = found
    names = {
        key: photo.picture.member or Path(photo.picture.path).name
        for key, photo in photos.items()
        if photo.picture
    }

    assert one.originals == len(names) == expected["media_files"]
    without = sorted(photos.keys() - names.keys(), key=int)
    assert without == expected["photos_without_media"]
    assert f"Photos without an original among the files: {len(without)} of 200." in one.missing
    videos = [key for key, photo in photos.items() if photo.media is Media.VIDEO]
    assert sorted(videos) == expected["videos"]
    assert {key: names[key] for key in expected["media_examples"]} == expected["media_examples"]


def test_albums_places_tags_and_dates(found: Found, expected: dict[str, Any]) -> None:
    _, photos = found
    albums = Counter(album.key for photo in photos.values() for album in photo.albums)
    assert albums == expected["albums"]
    assert sum(photo.geotagged is True for photo in photos.values()) == expected["photos_with_geo"]
    for key, place in expected["geo_examples"].items():
        assert [photos[key].latitude, photos[key].longitude] == place
    no_cv = [key for key, photo in photos.items() if "no_cv" in photo.tags]
    assert sorted(no_cv, key=int) == expected["photos_tagged_no_cv"]
    unknown = [key for key, photo in photos.items() if photo.taken is None]
    assert unknown == expected["date_taken_unknown"]


def test_a_cut_zip_of_originals_still_gives_those_that_are_whole(tmp_path: Path) -> None:
    for path in SAMPLE.glob("*.zip"):
        data = path.read_bytes()
        keep = len(data) // 2 if path.name.startswith("data-download") else len(data)
        (tmp_path / path.name).write_bytes(data[:keep])
    photos, troubles = read(tmp_path)

    assert len(photos) == 200
    assert 50 < sum(photo.picture is not None for photo in photos.values()) < 190
    assert [Path(trouble.key).name for trouble in troubles] == ["data-download-1.zip"]
    assert "Download it again" in troubles[0].why
