"""
App: builds everything from Settings, and has one method for each thing a user can ask for.

The window and the command line call nothing else of the core. Methods that
take longer than a blink start a job and return it at once; the others may be
called from any thread, the window's own only for `rows` (about 1 ms a page).
"""

import os
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import platformdirs

from scanner import settings as settings_file
from scanner.app import adding
from scanner.app.adding import AddedExports
from scanner.app.doctor import Check, examine
from scanner.app.opening import detector_of, source_of, thumbnailer_of
from scanner.app.report import WrittenReport, write_report
from scanner.app.scan import scan
from scanner.catalog import Catalog
from scanner.catalog.listing import Standing
from scanner.domain.exposure import Rules
from scanner.domain.face import Box, FaceReview, Verdict, with_verdict
from scanner.domain.job import Job, Progress
from scanner.domain.license import LicenseTable
from scanner.domain.listing import (
    Facets,
    Order,
    PhotoDetail,
    PhotoFilter,
    PhotoRow,
    ScanSummary,
    SourceState,
    Unreadable,
)
from scanner.domain.photo import PhotoId, Source, SourceId, SourceKind
from scanner.errors import BadWish, Busy, NotFound, SourceUnavailable
from scanner.folders.names import key_of
from scanner.jobs.assess import assess_stale
from scanner.jobs.runner import JobRunner, Running
from scanner.pictures.store import PictureStore
from scanner.reference import datasets, license_table
from scanner.settings import Settings

T = TypeVar("T")
OnJob = Callable[[Job, Progress], None]
OnCommit = Callable[[frozenset[str]], None]

THUMBNAIL = 256
"""Longer side of a thumbnail, in pixels."""


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


class App:
    """Safelight, without a screen."""

    def __init__(self, home: Path | None = None) -> None:
        """
        Open a home folder, making it if need be.

        Raises BadData for a settings file or catalog that cannot be understood,
        SourceUnavailable if the folder cannot be written.
        """
        self.home = _made((home or default_home()).absolute())
        self._settings_path = self.home / "settings.toml"
        self._settings = settings_file.load(self._settings_path)
        self.licenses: LicenseTable = license_table()
        self._rules = Rules(self.licenses, self._settings.exposure_profile, datasets())
        self._on_job: list[OnJob] = []
        self._on_commit: list[OnCommit] = []
        with ExitStack() as undo:
            self._catalog = Catalog(
                self.home / "catalog.sqlite", self._rules, on_commit=self._committed
            )
            undo.callback(self._catalog.close)
            self._runner = JobRunner(self._catalog.jobs, self._reported)
            self._asking = ThreadPoolExecutor(1, thread_name_prefix="safelight-ask")
            self._showing = ThreadPoolExecutor(1, thread_name_prefix="safelight-show")
            self._pictures = PictureStore(self.home / "thumbnails", thumbnailer_of(self._settings))
            undo.pop_all()
        if not self._catalog.findings.settled():
            # The settings file was changed by hand, or this Safelight knows newer rules.
            self.start_assessing()

    def close(self) -> None:
        """Stop every job, wait for it, and close the catalog."""
        self._runner.close()
        self._showing.shutdown(wait=True, cancel_futures=True)
        self._asking.shutdown(wait=True, cancel_futures=True)
        self._pictures.close()
        self._catalog.close()

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

        Raises NotFound; Busy while a job runs.
        """
        if self._runner.alive():
            raise Busy("A scan is running; cancel it before removing a source.")
        self._catalog.photos.remove_source(source)
        # On the thread that fills the store: it serves one at a time.
        self._showing.submit(self._pictures.clear).result()

    # -- work

    def start_scan(
        self,
        sources: Iterable[SourceId] | None = None,
        *,
        sync: bool = True,
        detect: bool = True,
    ) -> Running[ScanSummary]:
        """
        Start to sync, look for faces and assess; resumes by itself where an earlier scan stopped.

        The job raises NotFound for a source that is not there, Busy if another
        Safelight is scanning, Damaged if the detector's files are.
        """
        wanted = None if sources is None else list(sources)

        return self._runner.start(
            "scan",
            "scan",
            lambda task: scan(
                task,
                self._catalog,
                wanted,
                lock=self.home / "scan.lock",
                open_source=lambda source: source_of(source, self.licenses),
                open_detector=(lambda: detector_of(self._settings)) if detect else None,
                sync_first=sync,
            ),
        )

    def start_assessing(self) -> Running[int]:
        """Start to assess every photo whose exposure another profile or rule had given."""
        return self._runner.start(
            "assess", "scan", lambda task: assess_stale(task, self._catalog.findings)
        )

    def write_report(self, path: Path, wanted: PhotoFilter) -> Running[WrittenReport]:
        """
        Start to write the photos that pass a filter to a .html, .csv or .json file.

        The job raises BadWish for another ending, NotFound if the folder is not
        there, SourceUnavailable if the file cannot be written.
        """
        checked, target = self._checked(wanted), Path(path).expanduser().absolute()
        return self._runner.start(
            "report",
            "report",
            lambda task: write_report(
                task,
                target,
                checked,
                catalog=self._catalog,
                licenses=self.licenses,
                settings=self._settings,
                detector=detector_of(self._settings).name,
                picture=lambda photo: self.thumbnail(photo).result(),
            ),
        )

    def jobs(self) -> list[Running[object]]:
        """Return the jobs that have not ended."""
        return self._runner.alive()

    # -- lists

    def ask(self, question: Callable[[], T]) -> "Future[T]":
        """Answer a question, such as ``lambda: app.find(...)``, on another thread; in order."""
        return self._asking.submit(question)

    def find(self, wanted: PhotoFilter, order: Order = Order.EXPOSED) -> "array[int]":
        """Return the ids of the photos that pass a filter, in order, as array("q")."""
        return self._catalog.listing.find(self._checked(wanted), order)

    def count(self, wanted: PhotoFilter) -> int:
        """Return how many photos pass a filter."""
        return self._catalog.listing.count(self._checked(wanted))

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        """Return the rows of these photos, in that order; those that are no more are left out."""
        return self._catalog.listing.rows(ids)

    def facets(self, wanted: PhotoFilter) -> Facets:
        """Count what a filter lets through, and what each further choice would give."""
        return self._catalog.listing.facets(self._checked(wanted))

    def _checked(self, wanted: PhotoFilter) -> PhotoFilter:
        if wanted.permissive is not None and wanted.permissive not in self.licenses.profiles:
            known = ", ".join(self.licenses.profiles)
            raise BadWish(f"There is no profile {wanted.permissive!r}; there are {known}.")
        for number in wanted.sources:
            self._catalog.photos.source(SourceId(number))
        for slug in wanted.licenses:
            if not self.licenses.knows(slug):
                raise BadWish(f"There is no license {slug!r}, such as cc-by-2.0 or unknown.")
        return wanted

    # -- one photo

    def photo(self, photo: PhotoId) -> PhotoDetail:
        """Return everything known about one photo; raises NotFound."""
        rows = self._catalog.listing.rows([photo])
        if not rows:
            raise NotFound("That photo is not in the catalog any more.")
        return self._catalog.listing.detail(
            photo,
            source=self._catalog.photos.source(rows[0].source),
            faces=self._catalog.findings.faces(photo),
        )

    def photo_of_key(self, key: str, source: int | None = None) -> PhotoDetail:
        """
        Return everything known about the photo of a key, or of a file's path.

        A key that both Flickr and an export have means Flickr's. Raises
        NotFound; BadWish if two folders have it and `source` does not say which.
        """
        # A path may hold bytes that are no UTF-8, as surrogates; no key does.
        is_text = not any("\ud800" <= sign <= "\udfff" for sign in key)
        rows = self._catalog.listing.with_key(key) if is_text else []
        rows = rows or self._rows_of_path(Path(key))
        if source is not None:
            rows = [row for row in rows if row.source == source]
        if not rows:
            raise NotFound(f"There is no photo {key!r} in the catalog.")
        rivals = [row for row in rows[1:] if row.kind is rows[0].kind and row.gone == rows[0].gone]
        if rivals:
            where = " and ".join(str(row.source) for row in [rows[0], *rivals])
            raise BadWish(f"{key!r} is in sources {where}; say which with --source.")
        return self.photo(rows[0].id)

    def _rows_of_path(self, path: Path) -> list[PhotoRow]:
        """Return the photo that a file's path means, if it lies in a folder that was added."""
        file = path.expanduser().parent.resolve() / path.name
        for state in self._catalog.photos.sources():
            if state.kind is SourceKind.FOLDER and file.is_relative_to(state.places[0]):
                key = key_of(file.relative_to(state.places[0]).as_posix())
                return [r for r in self._catalog.listing.with_key(key) if r.source == state.id]
        return []

    def review(
        self, photo: PhotoId, n: int, verdict: Verdict | None, note: str = ""
    ) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        """
        Note what a person says of face `n`; None takes it back.

        Returns the photo as it is then, and the reviews as they were before,
        for `restore_reviews`. Raises NotFound.
        """
        findings = self._catalog.findings
        before = findings.reviews(photo)
        try:
            after = with_verdict(findings.found(photo), before, n=n, verdict=verdict, note=note)
        except LookupError:
            raise NotFound(f"That photo has no face {n}.") from None
        findings.set_reviews(photo, after)
        return self.photo(photo), before

    def add_face(
        self, photo: PhotoId, box: Box, note: str = ""
    ) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        """Note a face that the detector missed; returns as `review` does. Raises NotFound."""
        self.photo(photo)
        before = self._catalog.findings.reviews(photo)
        drawn = FaceReview(box, Verdict.CONFIRMED, drawn=True, note=note)
        self._catalog.findings.set_reviews(photo, [*before, drawn])
        return self.photo(photo), before

    def restore_reviews(self, photo: PhotoId, reviews: Sequence[FaceReview]) -> PhotoDetail:
        """Put a photo's reviews back as they were: the undo of `review` and `add_face`."""
        self._catalog.findings.set_reviews(photo, reviews)
        return self.photo(photo)

    # -- pictures

    def thumbnail(self, photo: PhotoId) -> "Future[bytes]":
        """
        Return a small JPEG of a photo, later.

        The future raises BadData if the picture cannot be read, NotFound if
        there is none. Cancel it when the photo has scrolled away.
        """
        return self.picture(photo, THUMBNAIL)

    def picture(self, photo: PhotoId, long_side: int) -> "Future[bytes]":
        """Return a JPEG of a photo whose longer side is at most `long_side` pixels, later."""
        return self._showing.submit(self.picture_now, photo, long_side)

    def picture_now(self, photo: PhotoId, long_side: int) -> bytes:
        """Return what `picture` gives, at once; for threads that may wait."""
        picture, revision = self._catalog.photos.picture(photo)
        return self._pictures.jpeg(picture, revision, long_side=long_side)

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
        if name.startswith("pictures."):
            self._catalog.findings.look_again_at_unreadable()
        return self._settings

    def doctor(self) -> tuple[Check, ...]:
        """Check what Safelight needs of this machine; see `scanner.app.doctor`."""
        return examine(self.home)
