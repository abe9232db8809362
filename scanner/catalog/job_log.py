"""What ran, when, and how it ended: the job table."""

from datetime import UTC, datetime

from scanner.catalog.database import Database
from scanner.catalog.values import moment, text_of_moment
from scanner.domain.job import Job, JobId, JobState

KEPT = 1000
"""Jobs that are remembered; older ones are forgotten."""


class JobLog:
    """Remembers jobs. What is to be done is never read from here: it is a query over the photos."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, kind: str, lane: str) -> JobId:
        """Note that a job begins, and return its number."""
        with self._database.write("job") as db:
            row = db.execute(
                "INSERT INTO job (kind, lane, state, started, error) VALUES (?, ?, ?, ?, '') "
                "RETURNING id",
                (kind, lane, JobState.RUNNING, text_of_moment(datetime.now(UTC))),
            ).fetchone()
            db.execute("DELETE FROM job WHERE id <= ?", (row[0] - KEPT,))
        return JobId(row[0])

    def end(self, job: JobId, state: JobState, error: str = "") -> None:
        """Note how a job ended."""
        with self._database.write("job") as db:
            db.execute(
                "UPDATE job SET state = ?, ended = ?, error = ? WHERE id = ?",
                (state, text_of_moment(datetime.now(UTC)), error, job),
            )

    def last(self, count: int = 50) -> list[Job]:
        """Return the newest jobs first; one that a crash cut off stands as running, without end."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT id, kind, lane, state, started, ended, error FROM job "
                "ORDER BY id DESC LIMIT ?",
                (count,),
            ).fetchall()
        return [
            Job(
                JobId(row[0]),
                row[1],
                row[2],
                JobState(row[3]),
                started=moment(row[4]),
                ended=moment(row[5]),
                error=row[6],
            )
            for row in rows
        ]
