"""
App: builds everything from Settings, and has one method for each thing a user can ask for.

The window and the command line call nothing else of the core. Methods that
take longer than a blink start a job and return it at once; the others may be
called from any thread, the window's own only for `rows` (about 1 ms a page).
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from pathlib import Path

import platformdirs

from scanner import settings as settings_file
from scanner.app import adding
from scanner.app.accounts import FlickrAccounts
from scanner.app.adding import AddedExports
from scanner.app.changes_door import ChangesDoor
from scanner.app.datasets_door import DatasetsDoor
from scanner.app.doctor import Check, examine
from scanner.app.flickr import FlickrVisit
from scanner.app.flickr_door import FlickrDoor
from scanner.app.links import LinkDoor
from scanner.app.log_door import LogDoor
from scanner.app.opening import (
    LatePictures,
    account_of,
    detector_of,
    files_of,
    pictures_of,
    store_of,
)
from scanner.app.report_door import ReportDoor
from scanner.app.review_door import ReviewDoor
from scanner.app.scan import Outside, scan
from scanner.app.watch_door import WatchDoor
from scanner.catalog import Catalog
from scanner.catalog.listing import Standing
from scanner.datasets.index import Lists
from scanner.domain.exposure import Rules
from scanner.domain.job import Job, Progress
from scanner.domain.license import LicenseTable
from scanner.domain.listing import (
    ScanSummary,
    SourceState,
    Unreadable,
)
from scanner.domain.photo import Source, SourceId, SourceKind
from scanner.errors import Busy, SourceUnavailable
from scanner.flickr.place import place_of
from scanner.jobs.assess import assess_stale
from scanner.jobs.history import read_histories
from scanner.jobs.runner import JobRunner, Running
from scanner.jobs.task import Task
from scanner.keychain import Keychain
from scanner.ports import PhotoSource, SecretStore
from scanner.reference import datasets, license_table
from scanner.settings import Settings

OnJob = Callable[[Job, Progress], None]
OnCommit = Callable[[frozenset[str]], None]

CANCEL_SECONDS = 10.0
"""How long a job in the background may take to stop; it looks ten times a second."""


def default_home(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of all that Safelight keeps: SAFELIGHT_HOME, or the user's data folder."""
    named = environ.get("SAFELIGHT_HOME")
    return Path(named).expanduser() if named else platformdirs.user_data_path("safelight", False)


def _made(home: Path) -> Path:
    """Return a home folder that is there; a new one is this user's alone to read."""
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as err:
        raise SourceUnavailable(str(home), err.strerror or str(err)) from err
    return home


class App(
    FlickrDoor, LinkDoor, ReviewDoor, ChangesDoor, DatasetsDoor, ReportDoor, WatchDoor, LogDoor
):
    """Safelight, without a screen."""

    def __init__(
        self,
        home: Path | None = None,
        *,
        environ: Mapping[str, str] = os.environ,
        secrets: SecretStore | None = None,
    ) -> None:
        """
        Open a home folder, making it if need be.

        `environ` says where Flickr is, and may hold key and token (COMMANDS.md);
        `secrets` keeps them otherwise (None: the system's keyring).

        Raises BadData for a settings file or catalog that cannot be understood,
        BadWish for a Flickr that is neither https nor on loopback,
        SourceUnavailable if the folder cannot be written.
        """
        place = place_of(environ.get("SAFELIGHT_FLICKR_URL") or None)
        self.home = _made((home or default_home()).absolute())
        self._settings_path = self.home / "settings.toml"
        self._settings = settings_file.load(self._settings_path)
        self.licenses: LicenseTable = license_table()
        self._datasets = datasets()
        self._rules = Rules(self.licenses, self._settings.exposure_profile, self._datasets)
        self._lists = Lists(self.home / "datasets")
        self._log, store = self._begin_log(secrets or Keychain(), environ)
        self._on_job: list[OnJob] = [self._log_job]
        self._on_commit: list[OnCommit] = []
        with ExitStack() as undo:
            undo.callback(self._log.close)
            self._catalog = Catalog(
                self.home / "catalog.sqlite", self._rules, on_commit=self._committed
            )
            undo.callback(self._catalog.close)
            self._runner = JobRunner(self._catalog.jobs, self._reported)
            self._asking = ThreadPoolExecutor(1, thread_name_prefix="safelight-ask")
            self._showing = ThreadPoolExecutor(1, thread_name_prefix="safelight-show")
            self._words = set()
            self._pictures = store_of(self.home, self._settings)
            self._remote = LatePictures(lambda: pictures_of(self.home, place, self._settings))
            self._accounts = FlickrAccounts(
                self._catalog,
                store,
                place,
                folder=self.home / "budget",
                settings=lambda: self._settings,
                environ=environ,
            )
            self._open_requests(store, environ)
            undo.pop_all()
        if not self._catalog.findings.settled():
            # The settings file was changed by hand, or this Safelight knows newer rules.
            self.start_assessing()
        self._open_lists()
        self._asking.submit(self._sweep)
        self._asking.submit(self._lists.sweep)

    def close(self) -> None:
        """Stop every job, wait for it, and close the catalog."""
        self._runner.close()
        self._showing.shutdown(wait=True, cancel_futures=True)
        wait(self._words.copy())
        self._close_lists()
        self._asking.shutdown(wait=True, cancel_futures=True)
        self._pictures.close()
        self._remote.close()
        self._catalog.close()
        self._log.close()

    def __enter__(self) -> "App":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- being told

    def listen(
        self, *, on_job: OnJob | None = None, on_commit: OnCommit | None = None
    ) -> Callable[[], None]:
        """
        Be told how jobs go and which tables were written, on the threads that did it.

        Returns a function that ends it.
        """
        if on_job is not None:
            self._on_job.append(on_job)
        if on_commit is not None:
            self._on_commit.append(on_commit)

        def forget() -> None:
            if on_job in self._on_job:
                self._on_job.remove(on_job)
            if on_commit in self._on_commit:
                self._on_commit.remove(on_commit)

        return forget

    def _reported(self, job: Job, progress: Progress) -> None:
        for told in list(self._on_job):
            told(job, progress)

    def _committed(self, tables: frozenset[str]) -> None:
        for told in list(self._on_commit):
            told(tables)

    # -- sources

    def add_folder(self, path: Path) -> Source:
        """
        Remember a folder of photos; nothing is read yet.

        Adding one twice gives the source that is there. Raises NotFound if it
        is no folder, BadWish if it overlaps a folder that was added before.
        """
        return adding.add_folder(self._catalog.photos, Path(path))

    def add_export(self, paths: Sequence[Path]) -> AddedExports:
        """
        Remember the zips or folders of 'Your Flickr Data' exports, a source an account.

        Parts of an account that is there already join it. Raises NotFound for a
        path that is not there, BadData if nothing among them is part of one.
        """
        return adding.add_exports(self._catalog.photos, paths)

    def sources(self) -> tuple[SourceState, ...]:
        """Return every source and how its photos stand."""
        standings = self._catalog.listing.standings()
        return tuple(
            SourceState(
                source=source,
                photos=stand.photos,
                with_faces=stand.with_faces,
                exposed=stand.exposed,
                not_looked_at=stand.not_looked_at,
                troubles=tuple(
                    Unreadable(t.key, t.why) for t in self._catalog.photos.troubles([source.id])
                ),
            )
            for source in self._catalog.photos.sources()
            for stand in [standings.get(source.id, Standing())]
        )

    def remove_source(self, source: SourceId) -> None:
        """
        Forget a source and all that is known of its photos; the files stay where they are.

        License histories that are being asked for in the background are stopped.
        Raises NotFound; Busy while another job runs.
        """
        background = [one for one in self._runner.alive() if one.job.kind == "history"]
        for running in background:
            running.cancel()
        wait([running.future for running in background], CANCEL_SECONDS)
        if any(not running.future.done() for running in self._runner.alive()):
            raise Busy("A scan is running; cancel it before removing a source.")
        fetched = self._catalog.photos.addresses(source)
        self._catalog.photos.remove_source(source)
        if fetched:
            self._remote().forget(fetched)
        # On the thread that fills the store: it serves one at a time.
        self._showing.submit(self._pictures.clear).result()

    # -- work

    def start_scan(
        self,
        sources: Iterable[SourceId] | None = None,
        *,
        sync: bool = True,
        detect: bool = True,
        whole: bool = False,
        histories: bool = False,
    ) -> Running[ScanSummary]:
        """
        Start to sync, look for faces and assess; resumes by itself where an earlier scan stopped.

        `whole` reads Flickr accounts from end to end, not only what changed.
        License histories are asked for during the seconds that the settings
        say; with `histories` until none is missing, or the hour's calls run
        low (see `start_histories`).

        The job raises NotFound for a source that is not there, Busy if another
        Safelight is scanning, Damaged if the detector's files are.
        """
        wanted = None if sources is None else list(sources)

        def run(task: Task) -> ScanSummary:
            with closing(self._visit(task)) as visit:
                return scan(
                    task,
                    self._catalog,
                    wanted,
                    Outside(
                        source=lambda source: self._reader(source, visit, task, whole=whole),
                        detector=lambda: detector_of(self._settings),
                        pictures=self._remote,
                        histories=visit.histories,
                        enough=visit.enough(
                            None if histories else self._settings.flickr_history_seconds
                        ),
                        revoked=self._accounts.revoked,
                        calls=lambda: visit.calls,
                        lists=self._lists,
                    ),
                    lock=self.home / "scan.lock",
                    sync_first=sync,
                    look=detect,
                )

        return self._runner.start("scan", "scan", run)

    def _visit(self, task: Task) -> FlickrVisit:
        return FlickrVisit(self._accounts, self._catalog, self.licenses, task.checkpoint)

    def _reader(
        self, source: Source, visit: FlickrVisit, task: Task, *, whole: bool = False
    ) -> PhotoSource:
        if source.kind is not SourceKind.FLICKR:
            return files_of(source, self.licenses)
        client = visit.client(source)
        visit.refresh_facts(source, task.checkpoint)
        return account_of(
            source,
            client,
            self._settings,
            licenses=self.licenses,
            known=self._catalog.photos.count(source.id),
            whole=whole,
        )

    def start_histories(self) -> Running[int]:
        """
        Start to ask Flickr for the license histories of photos with faces, one call each.

        It leaves a third of the hour's calls to what is more urgent; the job
        gives how many are still to be asked for.
        """

        def run(task: Task) -> int:
            sources = [s for s in self._catalog.photos.sources() if s.kind is SourceKind.FLICKR]
            with closing(self._visit(task)) as visit:
                return read_histories(
                    task,
                    self._catalog.findings,
                    [source.id for source in sources],
                    visit.histories,
                    enough=visit.enough(None),
                )

        return self._runner.start("history", "history", run)

    def start_assessing(self) -> Running[int]:
        """Start to assess every photo whose exposure another profile or rule had given."""
        return self._runner.start(
            "assess", "scan", lambda task: assess_stale(task, self._catalog.findings)
        )

    def jobs(self) -> list[Running[object]]:
        """Return the jobs that have not ended."""
        return self._runner.alive()

    # -- settings

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change_setting(self, name: str, text: str) -> Settings:
        """
        Change one setting and write the file; raises BadWish.

        Another permissive profile holds from now on; `start_assessing` brings
        the stored exposures after it. With other limits on pictures, the next
        scan looks again at those that could not be read.
        """
        self._settings = settings_file.with_value(self._settings, name, text)
        settings_file.save(self._settings_path, self._settings)
        self._rules = Rules(self.licenses, self._settings.exposure_profile, self._rules.datasets)
        self._catalog.findings.rules = self._rules
        if name.startswith(("flickr.", "pictures.")) and not self._runner.alive():
            # A scan under way ends as it began; the next start takes the new limits as well.
            self._remote.close()
        if name.startswith("pictures."):
            self._catalog.findings.look_again_at_unreadable()
        return self._settings

    def doctor(self) -> tuple[Check, ...]:
        """Check what Safelight needs of this machine; see `scanner.app.doctor`."""
        return examine(self.home)
