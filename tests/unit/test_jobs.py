import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.job import Cancelled, Job, JobId, JobState, Progress
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import SourceKind, Trouble
from scanner.errors import SourceUnavailable
from scanner.jobs.assess import assess_stale
from scanner.jobs.detect import BATCH, Detected, detect
from scanner.jobs.runner import JobRunner
from scanner.jobs.sync import Synced, sync
from scanner.jobs.task import Task
from scanner.reference import license_table
from tests.fakes import FakeDetector, FakeSource, photo

TABLE = license_table()
FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(TABLE))
    made.photos.add_source(SourceKind.FOLDER, "Photos", ["/photos"])
    yield made
    made.close()


def quiet() -> Task:
    return Task(lambda progress: None)


def synced(catalog: Catalog, source: FakeSource) -> Synced:
    return sync(quiet(), catalog.photos, catalog.photos.sources()[0].id, source)


def test_only_new_and_changed_photos_are_described_again(catalog: Catalog) -> None:
    assert synced(catalog, FakeSource([photo("a"), photo("b"), photo("c")])) == Synced(new=3)

    second = FakeSource([photo("a"), photo("b", stamp="2"), photo("d")])

    assert synced(catalog, second) == Synced(new=1, changed=1, gone=1)
    assert second.described == ["b", "d"]


def test_a_photo_that_came_back_is_there_again(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo("a")]))
    synced(catalog, FakeSource([]))

    assert synced(catalog, FakeSource([photo("a")])) == Synced(changed=1)
    assert catalog.listing.count(PhotoFilter()) == 1


def test_a_photo_that_could_not_be_described_keeps_what_was_known(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo("a"), photo("b")]))

    class Vanishing(FakeSource):
        def describe(self, keys):  # type: ignore[no-untyped-def]
            for key in keys:
                yield Trouble(key, "it went away")

    counted = synced(catalog, Vanishing([photo("a", stamp="2"), photo("b")]))

    assert counted == Synced()
    assert catalog.listing.count(PhotoFilter()) == 2
    assert catalog.photos.troubles([1]) == [Trouble("a", "it went away")]


def test_a_source_that_goes_out_of_reach_marks_nothing_as_gone(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo("a"), photo("b")]))

    def unplug(n: int) -> None:
        if n == 1:
            raise SourceUnavailable("the disk", "it was unplugged")

    with pytest.raises(SourceUnavailable):
        synced(catalog, FakeSource([photo("a"), photo("b")], on_glimpse=unplug))

    assert catalog.listing.count(PhotoFilter()) == 2


def test_a_cancelled_sync_keeps_what_it_committed_and_marks_nothing_as_gone(
    catalog: Catalog,
) -> None:
    synced(catalog, FakeSource([photo("old")]))
    task = quiet()
    source = FakeSource(
        [photo(f"{n:04}") for n in range(1200)],
        on_glimpse=lambda n: task.cancel() if n == 700 else None,
    )

    with pytest.raises(Cancelled):
        sync(task, catalog.photos, catalog.photos.sources()[0].id, source)

    assert catalog.listing.count(PhotoFilter()) == 501
    assert synced(catalog, FakeSource(source.photos)) == Synced(new=700, gone=1)


def test_a_cancelled_run_goes_on_where_it_stopped(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo(f"{n:03}") for n in range(300)]))
    task = quiet()
    first = FakeDetector(
        before_look=lambda path: task.cancel() if path == "/pictures/150" else None
    )

    with pytest.raises(Cancelled):
        detect(task, catalog.findings, first, [1])

    second = FakeDetector()
    assert detect(quiet(), catalog.findings, second, [1]).looked_at == len(second.looked)
    assert len(first.looked) >= 150 - BATCH
    assert sorted(first.looked + second.looked) == [f"/pictures/{n:03}" for n in range(300)]
    assert detect(quiet(), catalog.findings, FakeDetector(), [1]) == Detected()


def test_a_picture_that_cannot_be_read_costs_itself_and_no_other(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo("a"), photo("b"), photo("c")]))
    detector = FakeDetector(
        found={"/pictures/c": [FACE]},
        errors={"/pictures/b": "it is cut off"},
        vanished={"/pictures/a"},
    )

    detected = detect(quiet(), catalog.findings, detector, [1])

    assert detected.looked_at == 3
    assert list(detected.vanished) == [1]
    assert detected.unreachable is None
    rows = {r.key: r for r in catalog.listing.rows(catalog.listing.find(PhotoFilter()))}
    assert (rows["a"].faces, rows["b"].faces, rows["c"].faces) == (None, None, 1)
    assert rows["b"].error == "it is cut off"
    assert detect(quiet(), catalog.findings, FakeDetector(), [1]).looked_at == 1


def test_a_better_detector_looks_again_and_an_unchanged_one_never_does(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo("a")]))
    detect(quiet(), catalog.findings, FakeDetector(), [1])

    assert detect(quiet(), catalog.findings, FakeDetector(), [1]).looked_at == 0
    assert detect(quiet(), catalog.findings, FakeDetector(name="fake-2"), [1]).looked_at == 1


def test_a_touched_file_with_the_same_bytes_is_not_looked_at_again(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo("a")]))
    detect(quiet(), catalog.findings, FakeDetector(found={"/pictures/a": [FACE]}), [1])
    synced(catalog, FakeSource([photo("a", stamp="2")]))
    detector = FakeDetector()

    detect(quiet(), catalog.findings, detector, [1])

    assert detector.looked == []
    assert len(catalog.findings.faces(1)) == 1  # type: ignore[arg-type]


def test_time_left_follows_the_rate_and_is_unknown_at_first() -> None:
    told: list[Progress] = []
    clock = Clock()
    task = Task(told.append, clock=clock)
    task.begin("detect", total=100)
    assert told[-1].seconds_left is None

    for done in range(1, 51):
        clock.now += 1
        task.report(done)

    assert told[-1].rate == pytest.approx(1)
    assert told[-1].seconds_left == pytest.approx(50)


def test_reports_close_together_are_thinned_and_the_last_one_is_told() -> None:
    told: list[Progress] = []
    clock = Clock()
    task = Task(told.append, clock=clock)
    task.begin("detect", total=1000)
    for done in range(1, 1001):
        clock.now += 0.001
        task.report(done)

    assert len(told) < 20
    assert told[-1].done == 1000


class Log:
    def __init__(self) -> None:
        self.ended: list[tuple[JobState, str]] = []

    def begin(self, kind: str, lane: str) -> JobId:
        return JobId(1)

    def end(self, job: JobId, state: JobState, error: str = "") -> None:
        self.ended.append((state, error))


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def states() -> list[JobState]:
    return []


@pytest.fixture
def runner(log: Log, states: list[JobState]) -> Iterator[JobRunner]:
    def told(job: Job, progress: Progress) -> None:
        if not states or states[-1] is not job.state:
            states.append(job.state)

    made = JobRunner(log, told)
    yield made
    made.close()


def test_a_job_gives_what_its_function_returns(
    runner: JobRunner, log: Log, states: list[JobState]
) -> None:
    assert runner.start("sum", "a", lambda task: 1 + 1).result(10) == 2
    assert log.ended == [(JobState.DONE, "")]
    assert states == [JobState.RUNNING, JobState.DONE]


def test_a_failed_job_says_why_and_a_bug_is_not_hidden(runner: JobRunner, log: Log) -> None:
    def fail(task: Task) -> None:
        raise SourceUnavailable("Flickr", "it is down")

    def bug(task: Task) -> None:
        raise ZeroDivisionError("oh")

    with pytest.raises(SourceUnavailable):
        runner.start("x", "a", fail).result(10)
    with pytest.raises(ZeroDivisionError):
        runner.start("x", "a", bug).result(10)
    assert log.ended == [
        (JobState.FAILED, "Flickr could not be reached: it is down."),
        (JobState.FAILED, "ZeroDivisionError: oh"),
    ]


def test_a_paused_job_waits_and_a_cancelled_one_stops_even_while_paused(
    runner: JobRunner, states: list[JobState]
) -> None:
    reached, go = threading.Event(), threading.Event()

    def work(task: Task) -> None:
        reached.set()
        go.wait(10)
        while True:
            task.checkpoint()

    running = runner.start("x", "a", work)
    reached.wait(10)
    running.pause()
    go.set()
    running.cancel()

    with pytest.raises(Cancelled):
        running.result(10)
    assert states == [JobState.RUNNING, JobState.PAUSED, JobState.CANCELLED]


def test_jobs_of_one_lane_take_turns_and_lanes_do_not_wait_for_each_other(
    runner: JobRunner,
) -> None:
    first_may_end, order = threading.Event(), []

    def slow(task: Task) -> None:
        first_may_end.wait(10)
        order.append("slow")

    one = runner.start("x", "a", slow)
    two = runner.start("x", "a", lambda task: order.append("after"))
    runner.start("x", "b", lambda task: order.append("beside")).result(10)
    first_may_end.set()
    one.result(10)
    two.result(10)

    assert order == ["beside", "slow", "after"]


def test_a_job_cancelled_before_its_turn_never_begins(runner: JobRunner, log: Log) -> None:
    hold = threading.Event()
    first = runner.start("x", "a", lambda task: hold.wait(10))
    second = runner.start("x", "a", lambda task: pytest.fail("it ran"))
    second.cancel()
    hold.set()
    first.result(10)

    with pytest.raises(Cancelled):
        second.result(10)
    assert log.ended == [(JobState.DONE, "")]
    assert runner.alive() == []


def test_exposures_of_another_profile_are_noticed_when_the_catalog_is_opened(
    catalog: Catalog, tmp_path: Path
) -> None:
    synced(catalog, FakeSource([photo("a"), photo("b")]))
    assert assess_stale(quiet(), catalog.findings) == 0
    assert catalog.findings.settled()

    other = Catalog(tmp_path / "catalog.sqlite", Rules(TABLE, "open"))
    assert not other.findings.settled()
    assert assess_stale(quiet(), other.findings) == 2
    assert other.findings.settled()
    assert not catalog.findings.settled()
    other.close()


def test_an_assessment_that_was_cut_off_goes_on_where_it_stopped(catalog: Catalog) -> None:
    synced(catalog, FakeSource([photo(f"{n:04}") for n in range(1200)]))
    assess_stale(quiet(), catalog.findings)
    catalog.findings.rules = Rules(TABLE, "open")
    clock = Clock()

    def stop(progress: Progress) -> None:
        clock.now += 1
        if progress.done >= 500:
            task.cancel()

    task = Task(stop, clock=clock)

    with pytest.raises(Cancelled):
        assess_stale(task, catalog.findings)

    assert not catalog.findings.settled()
    assert 0 < catalog.findings.stale() < 1200
    left = catalog.findings.stale()
    assert assess_stale(quiet(), catalog.findings) == left


class FullDisk(Log):
    def __init__(self, *, full_from: str) -> None:
        super().__init__()
        self._full_from = full_from

    def begin(self, kind: str, lane: str) -> JobId:
        if self._full_from == "begin":
            raise SourceUnavailable("the catalog", "the disk is full")
        return super().begin(kind, lane)

    def end(self, job: JobId, state: JobState, error: str = "") -> None:
        raise SourceUnavailable("the catalog", "the disk is full")


@pytest.mark.parametrize("full_from", ["begin", "end"])
def test_a_job_ends_even_where_its_end_cannot_be_remembered(
    full_from: str, states: list[JobState]
) -> None:
    runner = JobRunner(FullDisk(full_from=full_from), lambda job, _: states.append(job.state))

    def fill(task: Task) -> None:
        raise SourceUnavailable("the catalog", "the disk is full")

    with pytest.raises(SourceUnavailable, match="full"):
        runner.start("scan", "a", fill).result(10)
    runner.close()

    assert states[-1] is JobState.FAILED
    assert runner.alive() == []
