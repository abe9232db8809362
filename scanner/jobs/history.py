"""License histories of photos that show a face: what they were under, and since when."""

from collections.abc import Callable, Collection

from scanner.catalog.findings import Findings
from scanner.domain.photo import SourceId
from scanner.errors import NotFound, Refused
from scanner.jobs.task import Task
from scanner.ports import LicenseHistories


def read_histories(
    task: Task,
    findings: Findings,
    sources: Collection[int],
    histories: Callable[[SourceId], LicenseHistories],
    *,
    enough: Callable[[], bool],
) -> int:
    """
    Ask for the license history of each photo with a face, one call each, most exposed first.

    Each is committed as it comes: what is still to be asked is a query. Stops
    where `enough` says so, such as when the budget of calls is wanted for
    more urgent things. Returns how many are left to be asked.

    Raises SourceUnavailable, NotAuthorized; Cancelled.
    """
    total = findings.count_histories(sources)
    task.begin("history", total=total)
    done = 0
    while wanted := findings.histories_wanted(sources):
        for photo, key, source in wanted:
            task.checkpoint()
            if enough():
                return total - done
            try:
                history = histories(source).history(key, task.checkpoint)
            except (NotFound, Refused):
                # Deleted meanwhile, or not for us to know: the next sync tells which.
                history = ()
            findings.set_history(photo, history)
            done += 1
            task.report(done)
    return 0
