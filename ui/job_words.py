"""What the job bar says: what is being done, and what came of it."""

from PySide6.QtCore import QCoreApplication

from scanner.domain.job import Job, JobState, Progress
from scanner.domain.listing import ScanSummary
from ui.counting import number, photos, rate_words, time_left
from ui.words import count_words, shown


def doing(job: Job, progress: Progress) -> str:
    """Return what a job is at, in a few words."""
    if job.state is JobState.WAITING:
        return _tr("About to begin")
    if job.state is JobState.PAUSED:
        return _tr("Paused")
    return {
        "list": _tr("Reading what is there"),
        "read": _tr("Reading what is there"),
        "detect": _tr("Looking for faces"),
        "assess": _tr("Working out what is exposed"),
        "report": _tr("Writing the report"),
    }.get(progress.step, _tr("Working"))


def how_far(job: Job, progress: Progress) -> str:
    """Return count, rate and time left: "12,340 of 41,207 · 28 a second · 17 min left"."""
    parts = []
    if progress.total is not None:
        parts.append(
            _tr("{done} of {total}").format(
                done=number(progress.done), total=number(progress.total)
            )
        )
    elif progress.done:
        parts.append(photos(progress.done))
    if job.state is JobState.RUNNING:
        if progress.rate:
            parts.append(rate_words(progress.rate))
        if progress.seconds_left is not None and progress.done != progress.total:
            parts.append(time_left(progress.seconds_left))
    return " · ".join(parts)


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
    return " ".join(sentences)


def stopped(progress: Progress) -> str:
    """Return what a cancelled job leaves behind."""
    if progress.step == "detect" and progress.total is not None:
        return _tr(
            "Stopped: {done} of {total} are looked at and kept; the rest wait. Scan goes on there."
        ).format(done=number(progress.done), total=number(progress.total))
    return _tr("Stopped. What was read so far is kept; Scan goes on there.")


def failed(job: Job, progress: Progress) -> str:
    """Return what went wrong, what was kept, what to do."""
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
