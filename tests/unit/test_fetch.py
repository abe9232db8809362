import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.job import Cancelled, Progress
from scanner.domain.listing import PhotoFilter, PhotoRow
from scanner.domain.photo import Photo, SourceKind
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.jobs import fetch
from scanner.jobs.detect import Detected, detect
from scanner.jobs.sync import sync
from scanner.jobs.task import Task
from scanner.ports import Assignment, Checkpoint, Look
from scanner.reference import license_table
from tests.fake_pictures import FakePictures, remote_photo
from tests.fakes import FakeDetector, FakeSource, photo

FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)
AWAY = SourceUnavailable("Flickr's pictures", "the connection failed")


class Library:
    """A catalog of one account, and what comes of detecting in it."""

    def __init__(self, path: Path) -> None:
        self.committed = threading.Event()
        self.catalog = Catalog(path, Rules(license_table()), on_commit=self._committed)
        self.source = self.catalog.photos.add_source(SourceKind.FLICKR, "Anna", [])

    def _committed(self, tables: frozenset[str]) -> None:
        if "inspection" in tables:
            self.committed.set()

    def hold(self, photos: Sequence[Photo]) -> None:
        sync(quiet(), self.catalog.photos, self.source.id, FakeSource(list(photos)))

    def detect(
        self,
        pictures: FakePictures | None,
        detector: FakeDetector | None = None,
        task: Task | None = None,
    ) -> Detected:
        return detect(
            task or quiet(),
            self.catalog.findings,
            detector or FakeDetector(),
            [self.source.id],
            pictures=pictures,
        )

    def rows(self) -> dict[str, PhotoRow]:
        listing = self.catalog.listing
        return {row.key: row for row in listing.rows(listing.find(PhotoFilter()))}

    def unseen(self) -> int:
        return self.catalog.findings.count_unseen("fake-1", [self.source.id])


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "catalog.sqlite")
    yield made
    made.catalog.close()


def quiet() -> Task:
    return Task(lambda progress: None)


def fetching_threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith("safelight-fetch")]


def test_pictures_here_and_elsewhere_are_looked_at(library: Library) -> None:
    library.hold([photo("a"), remote_photo("b"), photo("c"), remote_photo("d")])
    detector = FakeDetector(found={"/fetched/b": [FACE], "/pictures/c": [FACE]})
    pictures = FakePictures()

    assert library.detect(pictures, detector) == Detected(looked_at=4)

    assert sorted(detector.looked) == ["/fetched/b", "/fetched/d", "/pictures/a", "/pictures/c"]
    assert {key: row.faces for key, row in library.rows().items()} == {
        "a": 0,
        "b": 1,
        "c": 1,
        "d": 0,
    }
    assert sorted(pictures.fetched) == ["b", "d"]
    assert library.detect(pictures) == Detected()


def test_pictures_elsewhere_stay_unseen_where_nobody_fetches_them(library: Library) -> None:
    library.hold([photo("a"), remote_photo("b")])
    assert library.detect(None) == Detected(looked_at=1)
    assert library.unseen() == 1


def test_a_thousand_pictures_are_fetched_by_as_many_threads_as_are_allowed_and_a_little_ahead(
    library: Library,
) -> None:
    library.hold([remote_photo(f"{n:04}") for n in range(1000)])
    pictures = FakePictures(connections=3)
    ahead: list[int] = []
    detector = FakeDetector(
        before_look=lambda path: ahead.append(len(pictures.fetched) - len(detector.looked))
    )

    assert library.detect(pictures, detector).looked_at == 1000

    assert len(set(pictures.fetched)) == len(pictures.fetched) == 1000
    assert len(pictures.threads) <= 3
    assert max(ahead) <= 3 * fetch.AHEAD + 2
    assert fetching_threads() == []


def test_a_picture_that_is_not_there_is_asked_for_again_by_a_later_scan(library: Library) -> None:
    library.hold([remote_photo("a"), remote_photo("b")])
    pictures = FakePictures(errors={"a": NotFound("Flickr does not have it.")})

    detected = library.detect(pictures)

    assert detected == Detected(looked_at=1, vanished={1: "Flickr does not have it."})  # type: ignore[dict-item]
    assert library.rows()["a"].error is None
    assert library.unseen() == 1
    pictures.errors.clear()
    assert library.detect(pictures) == Detected(looked_at=1)


def test_what_is_no_picture_is_unreadable_until_its_address_changes(library: Library) -> None:
    library.hold([remote_photo("a"), remote_photo("b")])
    pictures = FakePictures(errors={"a": BadData("It is no picture.")})

    assert library.detect(pictures) == Detected(looked_at=1)

    assert library.rows()["a"].error == "It is no picture."
    assert library.rows()["a"].faces is None
    pictures.fetched.clear()
    assert library.detect(pictures) == Detected()
    assert pictures.fetched == []
    library.hold([remote_photo("a", stamp="2"), remote_photo("b")])
    pictures.errors.clear()
    assert library.detect(pictures) == Detected(looked_at=1)
    assert library.rows()["a"].error is None


def test_a_host_that_is_away_ends_the_fetching_and_nothing_else(library: Library) -> None:
    far = [remote_photo(f"far {n:03}") for n in range(100)]
    near = [photo(f"near {n:03}") for n in range(100)]
    library.hold([each for pair in zip(far, near, strict=True) for each in pair])
    pictures = FakePictures(errors={each.key: AWAY for each in far})

    detected = library.detect(pictures)

    assert detected == Detected(looked_at=100, unreachable=str(AWAY))
    assert len(pictures.fetched) < 20
    assert library.unseen() == 100
    assert not any(row.error for row in library.rows().values())
    pictures.errors.clear()
    assert library.detect(pictures) == Detected(looked_at=100)


def test_a_host_that_goes_away_in_the_middle_leaves_the_rest_for_later(library: Library) -> None:
    library.hold([remote_photo(f"{n:03}") for n in range(100)])
    pictures = FakePictures(errors={f"{n:03}": AWAY for n in range(50, 100)})

    detected = library.detect(pictures)

    assert (detected.unreachable, detected.vanished) == (str(AWAY), {})
    assert 50 - 2 * fetch.AHEAD <= detected.looked_at <= 50
    assert library.unseen() == 100 - detected.looked_at


def test_what_had_come_when_the_host_went_away_is_looked_at(library: Library) -> None:
    library.hold([photo("near"), *(remote_photo(key) for key in ("1", "2", "3"))])
    all_asked = threading.Barrier(4)

    def together(key: str, checkpoint: Checkpoint) -> None:
        all_asked.wait(10)

    pictures = FakePictures(connections=3, errors={"1": AWAY, "2": AWAY}, on_fetch=together)
    detector = FakeDetector(
        before_look=lambda path: all_asked.wait(10) and None if "near" in path else None
    )
    assert library.detect(pictures, detector) == Detected(looked_at=2, unreachable=str(AWAY))


def test_one_picture_that_never_comes_does_not_keep_the_others_away(library: Library) -> None:
    library.hold([remote_photo("first"), remote_photo("second"), remote_photo("third")])
    pictures = FakePictures(connections=1, errors={"first": AWAY})
    assert library.detect(pictures) == Detected(looked_at=2, vanished={1: str(AWAY)})  # type: ignore[dict-item]


def test_the_only_picture_that_does_not_come_speaks_for_its_host(library: Library) -> None:
    library.hold([remote_photo("a"), photo("b")])
    detected = library.detect(FakePictures(errors={"a": AWAY}))
    assert detected == Detected(looked_at=1, unreachable=str(AWAY))


def test_results_are_committed_while_a_fetch_waits_for_minutes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "GAP_SECONDS", 3600)
    library.hold([photo("near"), remote_photo("far 1"), remote_photo("far 2")])

    def waits(key: str, checkpoint: Checkpoint) -> None:
        while key == "far 2" and library.unseen() > 1:
            checkpoint()
            library.committed.wait(0.01)

    # The last waits for the results of the others, so this ends only if those are written.
    assert library.detect(FakePictures(on_fetch=waits)) == Detected(looked_at=3)


def test_a_detector_is_let_finish_while_a_fetch_waits_for_minutes(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "GAP_SECONDS", 0.2)
    library.hold([photo("near"), remote_photo("far 1"), remote_photo("far 2")])

    class HoldsBack(FakeDetector):
        """Gives its results once there is no more work, as processes with a queue may."""

        def look(self, work: Iterable[Assignment]) -> Iterator[Look]:
            yield from list(super().look(work))

    def waits(key: str, checkpoint: Checkpoint) -> None:
        while key == "far 2" and library.unseen() > 1:
            checkpoint()
            library.committed.wait(0.01)

    assert library.detect(FakePictures(on_fetch=waits), HoldsBack()) == Detected(looked_at=3)


def test_a_cancel_ends_a_wait_for_the_host_and_keeps_what_was_done(library: Library) -> None:
    library.hold([photo("near"), remote_photo("far")])
    task = quiet()

    def waits(key: str, checkpoint: Checkpoint) -> None:
        library.committed.wait(10)
        task.cancel()
        while True:
            checkpoint()

    with pytest.raises(Cancelled):
        library.detect(FakePictures(on_fetch=waits), task=task)

    assert fetching_threads() == []
    assert library.unseen() == 1
    assert library.detect(FakePictures()) == Detected(looked_at=1)


def test_a_failure_elsewhere_ends_the_fetching_too(library: Library) -> None:
    library.hold([remote_photo("far"), photo("near")])

    def waits(key: str, checkpoint: Checkpoint) -> None:
        while True:
            checkpoint()

    def fails(path: str) -> None:
        raise ZeroDivisionError("a bug of the detector")

    with pytest.raises(ZeroDivisionError):
        library.detect(FakePictures(on_fetch=waits), FakeDetector(before_look=fails))
    assert fetching_threads() == []


def test_a_bug_in_the_fetching_is_not_hidden(library: Library) -> None:
    library.hold([remote_photo("far")])

    def fails(key: str, checkpoint: Checkpoint) -> None:
        raise ZeroDivisionError("a bug of the fetching")

    with pytest.raises(ZeroDivisionError):
        library.detect(FakePictures(on_fetch=fails))
    assert fetching_threads() == []


def test_progress_counts_what_did_not_come_as_well(library: Library) -> None:
    library.hold([remote_photo(f"{n}") for n in range(10)])
    told: list[Progress] = []
    missing = {"1": NotFound("Gone."), "2": BadData("It is no picture.")}
    library.detect(FakePictures(errors=dict(missing)), task=Task(told.append))
    assert (told[-1].done, told[-1].total) == (10, 10)


def test_without_remote_pictures_no_thread_is_started(library: Library) -> None:
    library.hold([photo("a")])
    started: list[int] = []
    detector = FakeDetector(before_look=lambda path: started.append(len(fetching_threads())))
    library.detect(FakePictures(), detector)
    assert started == [0]
