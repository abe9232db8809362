"""The catalog as a whole: its file, and the modules that each write their tables."""

from pathlib import Path

from scanner.catalog.accounts import Accounts
from scanner.catalog.changes import Changes
from scanner.catalog.database import Database, OnCommit
from scanner.catalog.evidence import Evidence
from scanner.catalog.findings import Findings
from scanner.catalog.job_log import JobLog
from scanner.catalog.links import Links
from scanner.catalog.listing import Listing
from scanner.catalog.matches import Matches
from scanner.catalog.overview import Overviews
from scanner.catalog.own_addresses import OwnAddresses
from scanner.catalog.photos import Photos
from scanner.catalog.picking import Picking
from scanner.catalog.requests import Requests
from scanner.catalog.review import ReviewQueues
from scanner.catalog.saved import SavedFilters
from scanner.catalog.search import Words
from scanner.catalog.subjects import Subjects
from scanner.catalog.timeline import Timelines
from scanner.domain.exposure import Rules


class Catalog:
    """One open catalog. Any thread may use it; each gets a connection of its own."""

    def __init__(self, path: Path, rules: Rules, *, on_commit: OnCommit | None = None) -> None:
        """Open or make the file; raises BadData if it is no catalog, or a newer Safelight's."""
        self._database = Database(path, on_commit=on_commit)
        self.findings = Findings(self._database, rules)
        self.photos = Photos(self._database, self.findings)
        self.links = Links(self._database, self.findings)
        self.matches = Matches(self._database, self.findings)
        self.listing = Listing(self._database, rules.licenses)
        self.words = Words(self._database)
        self.saved = SavedFilters(self._database)
        self.timelines = Timelines(self._database)
        self.picking = Picking(self._database)
        self.review = ReviewQueues(self._database)
        self.overviews = Overviews(self._database)
        self.accounts = Accounts(self._database)
        self.changes = Changes(self._database, self.findings)
        self.subjects = Subjects(self._database)
        self.evidence = Evidence(self._database)
        self.requests = Requests(self._database)
        self.own_addresses = OwnAddresses(self._database)
        self.jobs = JobLog(self._database)

        self.given_up_when = self._database.given_up_when

    def close(self) -> None:
        """Close every connection."""
        self._database.close()
