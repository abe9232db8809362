"""The sample export that the demonstration runs on, and the pictures in it."""

import io
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from scanner.demo import sample
from scanner.demo.portrait import portrait, scene
from scanner.demo.sample import NSID, make_sample_export, photo_id
from scanner.domain.face import COUNTS_FROM
from scanner.domain.license import UNKNOWN
from scanner.domain.photo import Media, Photo, PhotoId, Visibility
from scanner.export.discover import discover
from scanner.faces.pool import FacePool
from scanner.ports import Assignment
from tests.export_files import read

PHOTOS = 30


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample")
    make_sample_export(path, photos=PHOTOS)
    return path


@pytest.fixture(scope="module")
def photos(folder: Path) -> dict[int, Photo]:
    found, troubles = read(folder, nsid=NSID)
    assert troubles == []
    return found


def test_it_is_read_as_one_export_of_one_account(folder: Path) -> None:
    (one,), troubles = discover([folder])

    assert troubles == []
    assert (one.nsid, one.photos, len(one.places)) == (NSID, PHOTOS, 3)
    assert one.missing == ("Photos without an original among the files: 2 of 30.",)


def test_it_holds_what_real_exports_hold(photos: dict[int, Photo]) -> None:
    some = list(photos.values())

    assert min(photos) == photo_id(0) > 88_000_000_000
    assert len({photo.license for photo in some}) >= 7
    assert any(photo.license == UNKNOWN for photo in some)
    assert {photo.visibility for photo in some} == {
        Visibility.PUBLIC,
        Visibility.PRIVATE,
        Visibility.FRIENDS_FAMILY,
    }
    assert {photo.media for photo in some} == {Media.PHOTO, Media.VIDEO}
    assert any(photo.picture is None for photo in some)
    assert any(photo.geotagged for photo in some)
    assert any(photo.taken is None for photo in some)
    assert any("&" in photo.title for photo in some)
    assert any("no_cv" in photo.tags for photo in some)
    assert all(len(photo.albums) == 1 for photo in some)
    assert any(p.picture and "." not in (p.picture.member or "") for p in some)


def test_the_detector_finds_a_face_where_one_was_drawn_and_nowhere_else(
    photos: dict[int, Photo],
) -> None:
    pictures = [photo.picture if photo.media is Media.PHOTO else None for photo in photos.values()]
    work = [Assignment(PhotoId(n), picture) for n, picture in enumerate(pictures) if picture]
    looks = list(FacePool(processes=1).look(work))

    assert len(looks) == len(work) >= 25
    assert [look.error for look in looks if look.error] == []
    seen = {
        int(look.photo): sum(face.score >= COUNTS_FROM for face in look.faces) for look in looks
    }
    assert {n: count > 0 for n, count in seen.items()} == {n: sample.shows_face(n) for n in seen}
    assert max(seen.values()) == 2


def test_every_original_opens_and_no_two_are_the_same(photos: dict[int, Photo]) -> None:
    seen: Counter[bytes] = Counter()
    for photo in photos.values():
        if photo.picture is None:
            continue
        with zipfile.ZipFile(photo.picture.path) as file:
            data = file.read(str(photo.picture.member))
        seen[data] += 1
        if photo.media is Media.PHOTO:
            with Image.open(io.BytesIO(data)) as picture:
                assert max(ImageOps.exif_transpose(picture).size) >= 600

    assert set(seen.values()) == {1}


def test_the_same_seed_gives_the_same_zips(tmp_path: Path) -> None:
    first = make_sample_export(tmp_path / "a", photos=6, seed=2)
    second = make_sample_export(tmp_path / "b", photos=6, seed=2)
    other = make_sample_export(tmp_path / "c", photos=6, seed=3)

    assert [path.name for path in first] == [path.name for path in second]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    assert [path.read_bytes() for path in first] != [path.read_bytes() for path in other]


def test_pictures_are_the_same_for_the_same_seed_and_differ_for_others() -> None:
    for draw in (portrait, scene):
        first = draw(4, width=90, height=120)

        assert first.shape == (120, 90, 3)
        assert first.dtype == np.uint8
        assert np.array_equal(first, draw(4, width=90, height=120))
        assert not np.array_equal(first, draw(7, width=90, height=120))


def test_faces_are_drawn_in_about_three_photos_of_five() -> None:
    drawn = sum(sample.shows_face(n) for n in range(100))

    assert 50 <= drawn <= 65
