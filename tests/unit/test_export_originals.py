"""Which photo an original belongs to, by its name."""

import pytest

from scanner.domain.photo import Media
from scanner.export.originals import match, media_of, photo_number

PHOTO = 88_700_000_001
SECRET_OF_DIGITS = 1_234_567_890


@pytest.mark.parametrize(
    "name",
    [
        "harbour-at-dawn_88700000001_o.jpg",
        "88700000001_0a1b2c3d4e_o.jpg",
        "88700000001_1234567890_o.jpg",
        "88700000001_o.png",
        "img_1234_88700000001_o.JPG",
        "5897_88700000001_o.jpg",
        "2015-08-09_88700000001_o.gif",
        "film_88700000001.mov",
        "video_88700000001.mp4",
        "harbour_88700000001_o",
        "data-download-1/harbour_88700000001_o.heic",
    ],
)
def test_every_form_of_name_leads_to_its_photo(name: str) -> None:
    assert match(name, {PHOTO}) == [PHOTO]


@pytest.mark.parametrize(
    "name", ["img_1234_o.jpg", "88700000001-o.jpg", "x88700000001_o.jpg", "088700000001_o.jpg"]
)
def test_digits_that_are_no_known_id_lead_nowhere(name: str) -> None:
    assert match(name, {PHOTO}) == []


def test_a_secret_that_is_another_photos_id_is_not_decided_by_guessing() -> None:
    name = "88700000001_1234567890_o.jpg"

    assert match(name, {PHOTO, SECRET_OF_DIGITS}) == [SECRET_OF_DIGITS, PHOTO]


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("a_1234567_o.jpg", Media.PHOTO),
        ("a_1234567_o.TIFF", Media.PHOTO),
        ("a_1234567.MOV", Media.VIDEO),
        ("video_1234567.webm", Media.VIDEO),
        ("a_1234567_o", Media.PHOTO),
        ("README", None),
        ("photo_1234567.json", None),
        ("__MACOSX/._a_1234567_o.jpg", None),
        ("notes.txt", None),
    ],
)
def test_the_suffix_tells_photo_from_video(name: str, media: Media | None) -> None:
    assert media_of(name) is media


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("photo_88700000001.json", PHOTO),
        ("my export/photo_88700000001.json", PHOTO),
        ("photo_1.json", 1),
        ("photo_01.json", None),
        ("photo_.json", None),
        ("photos_comments_part001.json", None),
        ("photo_88700000001 (1).json", None),
        ("__MACOSX/._photo_88700000001.json", None),
        ("photo_\u0661\u0662.json", None),
    ],
)
def test_a_photos_json_is_known_by_its_name(name: str, number: int | None) -> None:
    assert photo_number(name) == number
