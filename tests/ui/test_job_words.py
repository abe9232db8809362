import pytest

from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.domain.listing import ScanSummary, Unreadable
from ui.counting import day, rate_words, time_left
from ui.job_words import came_of_it, doing, failed, how_far, list_stopped, stopped

RUNNING = Job(JobId(1), "scan", "scan", JobState.RUNNING)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "a few seconds left"),
        (33, "30 seconds left"),
        (89, "1 min left"),
        (1020, "17 min left"),
        (7380, "2 h 3 min left"),
        (200_000, "more than a day left"),
    ],
)
def test_time_left_is_as_coarse_as_it_can_be_known(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_a_slow_rate_has_a_digit_behind_the_point() -> None:
    assert rate_words(0.42) == "0.4 a second"
    assert rate_words(28.3) == "28 a second"


def test_days_have_four_digits_for_the_year() -> None:
    from datetime import date

    assert day(date(2009, 5, 4)) == "5/4/2009"


@pytest.mark.parametrize("step", ["list", "detect", "assess", "report", "something new"])
def test_every_step_has_words_that_are_no_slug(step: str) -> None:
    assert doing(RUNNING, Progress(step)) != step


def test_an_import_counts_bytes() -> None:
    job = Job(JobId(1), "import", "lists", JobState.RUNNING)
    reading = Progress("import", 1_234_000_000, 15_000_000_000, 19_300_000.0, 720.0)
    assert doing(job, reading) == "Importing a list"
    said = how_far(job, reading).replace("\u00a0", " ")
    assert said == "1.2 of 15.0 GB · 19.3 MB a second · 12 min left"
    small = how_far(job, Progress("import", 900_000, 2_000_000)).replace("\u00a0", " ")
    assert small == "900.0 kB of 2.0 MB"
    assert how_far(job, Progress("import")) == ""


def test_work_on_lists_says_what_it_does_and_what_a_stopped_one_leaves() -> None:
    match = Job(JobId(1), "match", "lists", JobState.RUNNING)
    assert doing(match, Progress("match", 5, 10)) == "Comparing your photos with the lists"
    assert how_far(match, Progress("match", 5, 10)) == "5 of 10"
    verify = Job(JobId(1), "verify-lists", "lists", JobState.RUNNING)
    assert doing(verify, Progress("verify", 1, 3)) == "Verifying the imported lists"
    assert how_far(verify, Progress("verify", 1, 3)) == "1 of 3 lists"
    assert list_stopped(Job(JobId(1), "import", "lists", JobState.CANCELLED)) == (
        "Stopped: nothing of the list is kept; one imported before stands as it was."
    )


def test_a_count_without_a_total_is_said_as_it_is() -> None:
    assert how_far(RUNNING, Progress("list", done=500)) == "500 photos"
    assert how_far(RUNNING, Progress("list")) == ""


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        (
            ScanSummary(photos=1204, looked_at=1204, with_faces=96, exposed={2: 10, 1: 2}),
            "Looked at 1,204 photos: 96 show faces, 12 are exposed.",
        ),
        (
            ScanSummary(photos=1204, looked_at=20, with_faces=1, exposed={2: 1}),
            "Looked at 20 photos. Of 1,204 in all, 1 shows faces, 1 is exposed.",
        ),
        (
            ScanSummary(photos=3, with_faces=0),
            "Nothing new to look at. Of 3 photos, 0 show faces, 0 are exposed.",
        ),
        (ScanSummary(), "No photos there yet."),
    ],
)
def test_what_came_of_a_scan_is_one_sentence(summary: ScanSummary, words: str) -> None:
    assert came_of_it(summary) == words


def test_what_could_not_be_read_is_said_with_it() -> None:
    summary = ScanSummary(
        photos=2,
        looked_at=2,
        unreadable=(Unreadable("a.jpg", "It is cut off."),),
        unreachable=(Unreadable("disk", "The disk could not be reached: it is not there."),),
    )
    said = came_of_it(summary)
    assert "1 could not be read." in said
    assert said.endswith("The disk could not be reached: it is not there.")


def test_no_end_of_a_job_says_that_a_photo_is_out_of_danger() -> None:
    ends = [
        came_of_it(ScanSummary(photos=3)),
        stopped(Progress("detect", 1, 2)),
        stopped(Progress("list")),
        failed(RUNNING, Progress("detect", 1, 2)),
    ]
    for words in ends:
        for never in ("safe", "protected", "no faces", "!"):
            assert never not in words.lower()
