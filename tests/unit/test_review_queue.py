"""Which photos a person is asked about, in which order; what they said of a whole photo."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.app import App
from scanner.catalog import Catalog
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Rules
from scanner.domain.face import (
    NOTHING_HERE,
    Box,
    FaceReview,
    FoundFace,
    Verdict,
    faces_of,
    with_nothing_here,
    with_verdict,
)
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Media, PhotoId, Source, SourceKind, Visibility
from scanner.errors import NotFound
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo
from tests.photo_files import picture

LEFT, RIGHT, SMALL = Box(0.1, 0.1, 0.2, 0.2), Box(0.6, 0.1, 0.2, 0.2), Box(0.4, 0.7, 0.1, 0.1)
SURE, UNSURE, DOUBTFUL = FoundFace(LEFT, 0.98), FoundFace(RIGHT, 0.55), FoundFace(SMALL, 0.45)
OPEN = {"visibility": Visibility.PUBLIC, "license": "cc-by-2.0"}
VISIBLE = {"visibility": Visibility.PUBLIC, "license": "all-rights-reserved"}


class Photos:
    """An account in a catalog, filled photo by photo."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.source: Source = catalog.photos.add_source(
            SourceKind.EXPORT, "me", ["/a.zip"], nsid="1@N01"
        )
        self.ids: dict[str, PhotoId] = {}

    def add(
        self, *faces: FoundFace, key: str = "", error: str | None = None, **facts: object
    ) -> str:
        key = key or f"{len(self.ids) + 1:03}"
        with self.catalog.photos.syncing(self.source.id) as walk:
            walk.known([key])
            (id_,) = walk.store([photo(key, **facts)])
        self.ids[key] = id_
        self.look(key, *faces, error=error)
        return key

    def look(self, key: str, *faces: FoundFace, error: str | None = None) -> None:
        look = Look(
            photo=self.ids[key], content="c", width=800, height=600, faces=faces, error=error
        )
        self.catalog.findings.record("detector-1", [(look, "1")])

    def say(self, key: str, *reviews: FaceReview) -> None:
        self.catalog.findings.set_reviews(self.ids[key], reviews)

    def queue(self, *, missed: bool = False) -> list[str]:
        keys = {id_: key for key, id_ in self.ids.items()}
        return [keys[PhotoId(id_)] for id_ in self.catalog.review.queue(missed=missed)]


@pytest.fixture
def photos(tmp_path: Path) -> Iterator[Photos]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
    yield Photos(made)
    made.close()


def test_the_most_exposed_comes_first_then_the_least_certain_then_the_newest(
    photos: Photos,
) -> None:
    hidden = photos.add(UNSURE, visibility=Visibility.PRIVATE)
    sure = photos.add(SURE, **OPEN)
    visible = photos.add(UNSURE, **VISIBLE)
    older = photos.add(UNSURE, SURE, taken=datetime(2012, 5, 1, 9), **OPEN)
    newer = photos.add(UNSURE, taken=datetime(2019, 5, 1, 9), **OPEN)
    undated = photos.add(UNSURE, **OPEN)
    listed = photos.add(SURE, visibility=Visibility.PRIVATE)
    photos.catalog.findings.set_matches(
        photos.ids[listed], [DatasetMatch("pipa", "list.txt", "0" * 64, 1)]
    )

    assert photos.queue() == [listed, newer, older, undated, sure, visible, hidden]


def test_a_photo_leaves_the_queue_once_every_face_in_it_was_spoken_of(photos: Photos) -> None:
    key = photos.add(SURE, UNSURE, **OPEN)

    photos.say(key, FaceReview(LEFT, Verdict.CONFIRMED))
    assert photos.queue() == [key]
    photos.say(key, FaceReview(LEFT, Verdict.CONFIRMED), FaceReview(RIGHT, Verdict.RELEASED))
    assert photos.queue() == []


def test_how_certain_counts_only_of_faces_that_nobody_spoke_of(photos: Photos) -> None:
    half_done = photos.add(SURE, UNSURE, **OPEN)
    between = photos.add(FoundFace(LEFT, 0.7), **OPEN)
    photos.say(half_done, FaceReview(RIGHT, Verdict.CONFIRMED))

    assert photos.queue() == [between, half_done]


def test_a_word_given_a_little_elsewhere_counts_and_one_far_away_does_not(photos: Photos) -> None:
    near, far = photos.add(SURE, **OPEN), photos.add(SURE, **OPEN)
    photos.say(near, FaceReview(Box(0.12, 0.12, 0.2, 0.2), Verdict.REJECTED))
    photos.say(far, FaceReview(Box(0.25, 0.25, 0.2, 0.2), Verdict.REJECTED))

    assert photos.queue() == [far]


def test_a_face_that_a_better_detector_finds_later_is_asked_about(photos: Photos) -> None:
    key = photos.add(**OPEN)
    photos.say(key, NOTHING_HERE)
    assert photos.queue() == photos.queue(missed=True) == []

    photos.look(key, FoundFace(Box(0.05, 0.05, 0.9, 0.9), 0.9))

    assert photos.queue() == [key]
    (face,) = photos.catalog.findings.faces(photos.ids[key])
    assert face.review is None


def test_photos_without_a_found_face_wait_in_the_other_queue_the_doubtful_ones_first(
    photos: Photos,
) -> None:
    nothing = photos.add(taken=datetime(2020, 1, 1), **OPEN)
    doubtful = photos.add(DOUBTFUL, **OPEN)
    hidden = photos.add(FoundFace(SMALL, 0.49), visibility=Visibility.PRIVATE)
    photos.add(SURE, **OPEN)

    assert photos.queue(missed=True) == [doubtful, nothing, hidden]


def test_a_photo_of_which_anything_was_said_is_not_looked_through_again(photos: Photos) -> None:
    rejected = photos.add(SURE, **OPEN)
    drawn = photos.add(**OPEN)
    waits = photos.add(**OPEN)
    photos.say(rejected, FaceReview(LEFT, Verdict.REJECTED))
    photos.say(drawn, FaceReview(SMALL, Verdict.CONFIRMED, drawn=True))

    assert photos.queue(missed=True) == [waits]
    assert photos.queue() == []


def test_what_cannot_be_looked_at_is_in_neither_queue(photos: Photos) -> None:
    photos.add(error="It is cut off.", **OPEN)
    photos.add(SURE, media=Media.VIDEO, **OPEN)
    photos.add(SURE, picture=None, **OPEN)
    photos.add(picture=None, **OPEN)

    assert photos.queue() == photos.queue(missed=True) == []


def test_that_nothing_is_here_is_no_face_and_rejects_what_was_found() -> None:
    found = [SURE, UNSURE]
    before = with_verdict(found, (), n=1, verdict=Verdict.CONFIRMED, note="Anna?")

    after = with_nothing_here(found, before)

    faces = faces_of(found, after)
    assert [face.review for face in faces] == [Verdict.REJECTED] * 2
    assert faces[0].note == "Anna?"
    assert after[-1].says_nothing_here
    assert with_nothing_here(found, after) == after


def test_a_word_on_a_face_still_meets_it_beside_the_word_on_the_photo() -> None:
    large = FoundFace(Box(0.02, 0.02, 0.96, 0.96), 0.9)
    reviews = with_verdict([large], (NOTHING_HERE,), n=1, verdict=Verdict.CONFIRMED)

    assert [face.review for face in faces_of([large], reviews)] == [Verdict.CONFIRMED]
    assert with_verdict([large], reviews, n=1, verdict=None) == (NOTHING_HERE,)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(picture())
    with App(tmp_path / "home") as made:
        made.add_folder(folder)
        made.start_scan(detect=False).result(60)
        yield made


def test_app_notes_that_nothing_is_here_and_takes_it_back(app: App) -> None:
    (id_,) = app.find(PhotoFilter())
    one = PhotoId(id_)
    look = Look(photo=one, content="1", width=64, height=48, faces=(UNSURE,))
    app._catalog.findings.record("test", [(look, "1")])
    assert list(app.review_queue()) == [one]

    after, before = app.say_nothing_here(one)

    assert after.row.faces == 0
    assert list(app.review_queue()) == list(app.review_queue(missed=True)) == []
    app.restore_reviews(one, before)
    assert list(app.review_queue()) == [one]


def test_app_knows_no_photo_that_is_not_there(app: App) -> None:
    with pytest.raises(NotFound):
        app.say_nothing_here(PhotoId(99))


def test_a_word_keeps_the_day_it_was_given_on_beside_a_later_one(photos: Photos) -> None:
    key = photos.add(SURE, UNSURE, **OPEN)
    given = datetime(2024, 1, 2, tzinfo=UTC)
    photos.say(key, FaceReview(LEFT, Verdict.RELEASED, at=given))
    reviews = photos.catalog.findings.reviews(photos.ids[key])

    photos.say(key, *reviews, NOTHING_HERE)

    assert photos.catalog.findings.reviews(photos.ids[key])[0].at == given
