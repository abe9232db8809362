"""
What every PhotoSource keeps to, the fake and the real ones.

Another source joins by a Place of its own (see fakes.py) and one line in PLACES.
"""

from collections.abc import Callable
from pathlib import Path, PurePath

import pytest

from scanner.domain.job import Cancelled
from scanner.domain.photo import Glimpse, Photo, Trouble
from scanner.errors import SourceUnavailable
from scanner.ports import PhotoSource
from scanner.reference import license_table
from tests.contract.fakes import FolderPlace, ListedPlace, Place
from tests.export_files import ExportPlace
from tests.flickr_account import FlickrPlace

PLACES: dict[str, Callable[[Path], Place]] = {
    "fake": lambda base: ListedPlace(),
    "folder": FolderPlace,
    "export": ExportPlace,
    "flickr": FlickrPlace,
}


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return PLACES[request.param](tmp_path)


def _keep_on() -> None:
    """Stand in for a job that nobody asks to stop."""


def _seen(source: PhotoSource) -> dict[str, str]:
    """Return key and stamp of what is there; fail on a key that comes twice."""
    glimpses = [item for item in source.glimpses(_keep_on) if isinstance(item, Glimpse)]
    assert len({glimpse.key for glimpse in glimpses}) == len(glimpses)
    return {glimpse.key: glimpse.stamp for glimpse in glimpses}


def test_an_empty_place_has_no_photos(place: Place) -> None:
    assert list(place.source().glimpses(_keep_on)) == []


def test_every_photo_is_seen_once_and_in_one_order(place: Place) -> None:
    keys = {place.put(name) for name in ("3", "1", "2")}
    seen = _seen(place.source())
    assert set(seen) == keys
    assert list(_seen(place.source())) == list(seen)


def test_a_key_is_text_that_any_file_can_hold(place: Place) -> None:
    place.put("1")
    for key, stamp in _seen(place.source()).items():
        assert key.encode()
        assert stamp.encode()
        assert "\0" not in key


def test_looking_asks_whether_to_go_on(place: Place) -> None:
    place.put("1")

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(place.source().glimpses(stop))


def test_what_did_not_change_keeps_its_stamp(place: Place) -> None:
    place.put("1")
    assert _seen(place.source()) == _seen(place.source())


def test_only_what_changed_has_another_stamp(place: Place) -> None:
    same, other = place.put("1"), place.put("2")
    before = _seen(place.source())
    assert place.change("2") == other
    after = _seen(place.source())
    assert after[same] == before[same]
    assert after[other] != before[other]


def test_what_was_removed_is_not_seen_and_no_trouble_hides_it(place: Place) -> None:
    kept, gone = place.put("1"), place.put("2")
    place.remove("2")
    source = place.source()
    items = list(source.glimpses(_keep_on))
    assert [item.key for item in items if isinstance(item, Glimpse)] == [kept]
    assert not any(source.covers(item, gone) for item in items if isinstance(item, Trouble))


def test_what_is_hidden_is_covered_by_a_trouble_and_nothing_else_is(place: Place) -> None:
    shown, hidden = place.put("1"), place.put("2")
    place.hide("2")
    source = place.source()
    items = list(source.glimpses(_keep_on))
    troubles = [item for item in items if isinstance(item, Trouble)]
    assert shown in [item.key for item in items if isinstance(item, Glimpse)]
    assert any(source.covers(trouble, hidden) for trouble in troubles)
    assert not any(source.covers(trouble, shown) for trouble in troubles)
    assert all(trouble.why.endswith((".", "!")) for trouble in troubles)


def test_a_trouble_does_not_cover_what_only_begins_alike(place: Place) -> None:
    place.put("2")
    also = place.put("22")
    place.hide("2")
    source = place.source()
    troubles = [item for item in source.glimpses(_keep_on) if isinstance(item, Trouble)]
    assert not any(source.covers(trouble, also) for trouble in troubles)


def test_descriptions_come_one_a_key_in_the_order_asked_for(place: Place) -> None:
    for name in ("1", "2", "3"):
        place.put(name)
    source = place.source()
    keys = list(_seen(source))
    for asked in (keys, keys[::-1], [keys[1], keys[1]], []):
        assert [answer.key for answer in source.describe(asked)] == asked


def test_a_description_has_the_stamp_that_was_seen(place: Place) -> None:
    place.put("1")
    place.put("2")
    source = place.source()
    seen = _seen(source)
    told = [answer for answer in source.describe(list(seen)) if isinstance(answer, Photo)]
    assert {photo.key: photo.stamp for photo in told} == seen


def test_a_description_keeps_to_what_the_catalog_can_hold(place: Place) -> None:
    place.put("1")
    source = place.source()
    table = license_table()
    (photo,) = source.describe(list(_seen(source)))
    assert isinstance(photo, Photo)
    assert table.knows(photo.license)
    assert photo.uploaded is None or photo.uploaded.tzinfo is not None
    assert photo.taken is None or photo.taken.tzinfo is None
    picture = photo.picture
    if picture is not None and picture.url is not None:
        assert picture.path == "", "it has no path until it was fetched"
        assert picture.url.startswith("https://")
    elif picture is not None:
        assert PurePath(picture.path).is_absolute()
    assert (photo.width is None) == (photo.height is None)
    assert all(text.encode() is not None for text in (photo.title, photo.camera, *photo.tags))


def test_a_photo_that_went_meanwhile_is_a_trouble_and_the_others_are_told(place: Place) -> None:
    place.put("1")
    place.put("2")
    source = place.source()
    keys = list(_seen(source))
    gone = place.remove("2")
    answers = {answer.key: answer for answer in place.source().describe(keys)}
    assert isinstance(answers.pop(gone), Trouble)
    assert all(isinstance(answer, Photo) for answer in answers.values())


def test_describing_may_be_given_up_and_begun_again(place: Place) -> None:
    for name in ("1", "2", "3"):
        place.put(name)
    source = place.source()
    keys = list(_seen(source))
    answers = source.describe(keys)
    next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert [answer.key for answer in source.describe(keys)] == keys


def test_a_place_out_of_reach_says_so_and_says_nothing_of_its_photos(place: Place) -> None:
    key = place.put("1")
    source = place.source()
    place.take_away()
    for wish in (source.glimpses(_keep_on), source.describe([key])):
        with pytest.raises(SourceUnavailable):
            list(wish)
