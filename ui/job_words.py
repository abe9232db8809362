"""What the job bar says: what is being done, and what came of it."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from scanner.domain.account import CallBudget
from scanner.domain.job import Job, JobState, Progress
from scanner.domain.listing import ScanSummary
from ui.counting import number, photos, rate_words, size_words, time_left
from ui.words import count_words, shown

IMPORT = "import"
"""The step that reads a list: it counts bytes."""

CALLS = {"list": 1 / 500, "history": 1.0}
"""Calls to Flickr that one photo costs, by step; a page of an account lists 500."""

CHANGES = frozenset({"look", "change", "verify"})
"""Steps of a run that change photos; on Flickr, they stop while no call is left."""

LISTS = frozenset({"import", "match", "verify-lists", "lookup"})
"""Kinds of jobs about the lists of datasets: no other has to wait for them."""

LETTERS = frozenset({"request", "send", "test-mail"})
"""Kinds of jobs about letters: no other has to wait for them, and who started one says its end."""

INDEX = "index"
"""The kind of the job, and the step, that makes photos searchable by word: in nobody's way."""

LONGEST_NOTE = 200

HOUR = 3600.0


def doing(job: Job, progress: Progress, budget: CallBudget | None = None) -> str:
    """Return what a job is at, in a few words."""
    if job.state is JobState.WAITING:
        return _tr("About to begin")
    if job.state is JobState.PAUSED:
        return _tr("Paused")
    if _waits_for_calls(progress, budget):
        return _tr("Waiting: Flickr allows no more calls for now")
    if job.kind == "plan":
        return _tr("Working out what would change")
    if job.kind in LISTS:
        return _doing_lists(job, progress)
    if job.kind in LETTERS:
        return _doing_letters(job, progress)
    return {
        "list": _tr("Reading what is there"),
        "read": _tr("Reading what is there"),
        "fetch": _tr("Fetching pictures from Flickr"),
        "detect": _tr("Looking for faces"),
        "history": _tr("Asking Flickr for license histories"),
        "match": _tr("Looking for the same pictures here and on Flickr"),
        "assess": _tr("Working out what is exposed"),
        INDEX: _tr("Making photos searchable"),
        "report": _tr("Writing the report"),
        "look": _tr("Looking at the photos as they are now"),
        "change": _tr("Making the changes"),
        "verify": _tr("Verifying the changes"),
    }.get(progress.step, _tr("Working"))


def how_far(
    job: Job, progress: Progress, budget: CallBudget | None = None, *, rate: bool = True
) -> str:
    """
    Return count, rate and time left: "12,340 of 41,207 · 28 a second · 17 min left".

    `budget` is what is left of the hour's calls to Flickr, None where none are
    made; without `rate` the rate is left out.
    """
    parts = []
    if progress.step == IMPORT:
        parts.append(_bytes_words(progress))
    elif job.kind in LISTS and progress.step == "verify" and progress.total is not None:
        done, total = number(progress.done), number(progress.total)
        parts.append(_tr("{done} of {total} lists").format(done=done, total=total))
    elif progress.total is not None:
        parts.append(
            _tr("{done} of {total}").format(
                done=number(progress.done), total=number(progress.total)
            )
        )
    elif progress.done:
        parts.append(photos(progress.done))
    if job.state is JobState.RUNNING:
        if rate and progress.rate and not _waits_for_calls(progress, budget):
            if progress.step == IMPORT:
                size = size_words(round(progress.rate))
                parts.append(_tr("{size} a second").format(size=size))
            else:
                parts.append(rate_words(progress.rate))
        seconds = seconds_left(progress, budget)
        if seconds is not None and progress.done != progress.total:
            parts.append(time_left(seconds))
    return " · ".join(part for part in parts if part)


def _doing_lists(job: Job, progress: Progress) -> str:
    """Return what a job about lists is at."""
    if job.kind == "lookup":
        return _tr("Looking it up in the lists")
    return {
        IMPORT: _tr("Importing a list"),
        "verify": _tr("Verifying the imported lists"),
        "assess": _tr("Working out what is exposed"),
    }.get(progress.step, _tr("Comparing your photos with the lists"))


def _doing_letters(job: Job, progress: Progress) -> str:
    """Return what a job about letters is at; why it waits, if it does."""
    if progress.note:
        return shown(progress.note, LONGEST_NOTE)
    return {
        "request": _tr("Writing a letter"),
        "test-mail": _tr("Sending the test message"),
    }.get(job.kind, _tr("Sending a letter"))


def _bytes_words(progress: Progress) -> str:
    """Return how much of a list is read: "1.2 of 15.0 GB"."""
    if progress.total is None:
        return size_words(progress.done) if progress.done else ""
    done, total = size_words(progress.done), size_words(progress.total)
    unit = total.rpartition("\u00a0")[2] if "\u00a0" in total else total.rpartition(" ")[2]
    if done.endswith(unit):
        done = done[: -len(unit)].rstrip()
    return _tr("{done} of {total}").format(done=done, total=total)


def list_stopped(job: Job) -> str:
    """Return what a cancelled job about lists leaves behind."""
    if job.kind == "import":
        return _tr("Stopped: nothing of the list is kept; one imported before stands as it was.")
    return _tr("Stopped. The imported lists are as they were.")


def aside_words(job: Job, progress: Progress, budget: CallBudget | None = None) -> str:
    """Return how far a job in the background is: "License histories: 12 of 400 · 6 min left"."""
    far = how_far(job, progress, budget, rate=False)
    return _tr("License histories: {far}").format(far=far) if far else _tr("License histories")


def seconds_left(
    progress: Progress, budget: CallBudget | None, *, now: datetime | None = None
) -> float | None:
    """
    Return how long a step takes yet: by its rate, or by the hour's calls where they do not last.

    None is not known. `now` is aware; None is this moment.
    """
    cost = CALLS.get(progress.step)
    if budget is None or cost is None or progress.total is None:
        return progress.seconds_left
    over = (progress.total - progress.done) * cost - budget.left
    if over <= 0 or budget.limit <= 0:
        return progress.seconds_left
    wait = 0.0
    if budget.more_at is not None:
        wait = max(0.0, (budget.more_at - (now or datetime.now(UTC))).total_seconds())
    return max(progress.seconds_left or 0.0, wait + over / budget.limit * HOUR)


def _waits_for_calls(progress: Progress, budget: CallBudget | None) -> bool:
    calls = progress.step in CALLS or progress.step in CHANGES
    return budget is not None and budget.left == 0 and calls


def histories_read(left: int) -> str:
    """Return what came of asking for license histories."""
    if left:
        return count_words(
            left,
            "The license history of %n photo is still to be asked for; Flickr's calls have to "
            "last for the hour.",
            "The license histories of %n photos are still to be asked for; Flickr's calls have to "
            "last for the hour.",
        )
    return _tr("The license histories of all photos with faces are known.")


def came_of_it(summary: ScanSummary) -> str:
    """Return what a scan found: "Looked at 1,204 photos: 96 show faces, 12 are exposed."."""
    exposed = sum(summary.exposed.values())
    shows = count_words(summary.with_faces, "%n shows faces", "%n show faces")
    are = count_words(exposed, "%n is exposed", "%n are exposed")
    if not summary.photos:
        sentences = [_tr("No photos there yet.")]
    elif summary.looked_at and summary.looked_at < summary.photos:
        sentences = [
            _tr("Looked at {some}. Of {all} in all, {shows}, {are}.").format(
                some=photos(summary.looked_at), all=number(summary.photos), shows=shows, are=are
            )
        ]
    elif summary.looked_at:
        sentences = [
            _tr("Looked at {all}: {shows}, {are}.").format(
                all=photos(summary.looked_at), shows=shows, are=are
            )
        ]
    else:
        sentences = [
            _tr("Nothing new to look at. Of {all}, {shows}, {are}.").format(
                all=photos(summary.photos), shows=shows, are=are
            )
        ]
    if summary.unreadable:
        sentences.append(
            count_words(len(summary.unreadable), "%n could not be read.", "%n could not be read.")
        )
    sentences += [shown(source.error, 200) for source in summary.unreachable]
    if summary.histories_left and not summary.unreachable:
        sentences.append(
            count_words(
                summary.histories_left,
                "%n license history is still to be asked for.",
                "%n license histories are still to be asked for.",
            )
        )
    return " ".join(sentences)


def stopped(progress: Progress) -> str:
    """Return what a cancelled job leaves behind."""
    if progress.step == INDEX:
        return _tr(
            "Stopped: {done} of {total} can be searched. The next search, or the next start, goes "
            "on there."
        ).format(done=number(progress.done), total=number(progress.total or 0))
    if progress.step == "detect" and progress.total is not None:
        return _tr(
            "Stopped: {done} of {total} are looked at and kept; the rest wait. Scan goes on there."
        ).format(done=number(progress.done), total=number(progress.total))
    return _tr("Stopped. What was read so far is kept; Scan goes on there.")


def failed(job: Job, progress: Progress) -> str:
    """Return what went wrong, what was kept, what to do."""
    if job.kind == INDEX:
        return _tr("{error} What can be searched is kept; the next start goes on.").format(
            error=shown(job.error, 400)
        )
    kept = (
        count_words(
            progress.done,
            "%n photo is looked at and kept.",
            "%n photos are looked at and kept.",
        )
        if progress.step == "detect"
        else _tr("What was read so far is kept.")
    )
    return _tr("{error} {kept} Scan again to go on.").format(error=shown(job.error, 400), kept=kept)


def _tr(text: str) -> str:
    return QCoreApplication.translate("jobs", text)
