"""A small App in memory, for tests of single widgets: same methods, no files, no detector."""

import threading
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

from PIL import Image

from scanner import settings as settings_file
from scanner.domain.account import (
    Account,
    AccountState,
    CallBudget,
    FlickrState,
    KeyringState,
    SecretPlace,
    SignInState,
)
from scanner.domain.change import ChangeRow, Plan, PlanId
from scanner.domain.dataset import DatasetState
from scanner.domain.exposure import Exposure, Level, PhotoFacts, Reason, Rules, assess
from scanner.domain.face import (
    Box,
    Face,
    FaceReview,
    FoundFace,
    Verdict,
    faces_of,
    with_verdict,
)
from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.domain.license import License
from scanner.domain.link import Basis, Link, LinkedPhoto, LinkVerdict
from scanner.domain.listing import (
    Facets,
    Order,
    PhotoDetail,
    PhotoFilter,
    PhotoRow,
    SourceState,
)
from scanner.domain.overview import Overview
from scanner.domain.part import Part, Region
from scanner.domain.photo import (
    Media,
    PhotoId,
    Picture,
    Rights,
    Source,
    SourceId,
    SourceKind,
    Visibility,
)
from scanner.domain.reader import Reader
from scanner.domain.recipient import Law
from scanner.domain.request import Request
from scanner.errors import BadData, BadWish, NotFound
from scanner.reference import datasets, license_table
from tests.ui.at_home import FakeAtHome

AN_EXPORT = Source(SourceId(1), SourceKind.EXPORT, "Ann's Flickr", ("/exports/ann",), "1@N01")
LICENSES = ("cc-by-2.0", "all-rights-reserved", "cc0-1.0", "unknown")


def a_row(number: int, **more: object) -> PhotoRow:
    """Return a row of a public photo that nobody looked at yet."""
    values: dict[str, object] = {
        "id": PhotoId(number),
        "source": AN_EXPORT.id,
        "kind": AN_EXPORT.kind,
        "key": f"{49834850000 + number}",
        "title": f"Photo {number}",
        "url": None,
        "taken": datetime(2009, 5, 4, 10, 11, 12),
        "uploaded": datetime(2009, 5, 5, tzinfo=UTC),
        "license": LICENSES[number % len(LICENSES)],
        "visibility": Visibility.PUBLIC,
        "visibility_exact": True,
        "width": 4000,
        "height": 3000,
        "geotagged": False,
        "faces": None,
        "severity": 0,
        "level": Level.NONE,
        "reasons": (),
        "datasets": (),
        "media": Media.PHOTO,
        "error": None,
        "gone": False,
        "has_picture": True,
    }
    return PhotoRow(**{**values, **more})  # type: ignore[arg-type]


def an_open_row(number: int, **more: object) -> PhotoRow:
    """Return a row of a photo that shows a face and may be reused by anyone."""
    reasons = (Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE)
    values: dict[str, object] = {
        "license": "cc-by-2.0",
        "faces": 1,
        "severity": 2,
        "level": Level.OPEN,
        "reasons": reasons,
    }
    return a_row(number, **{**values, **more})


def a_jpeg(
    width: int = 256, height: int = 171, color: tuple[int, int, int] = (90, 120, 80)
) -> bytes:
    """Return a plain JPEG."""
    out = BytesIO()
    Image.new("RGB", (width, height), color).save(out, "JPEG")
    return out.getvalue()


A_KEYRING = KeyringState(usable=True, name="Secret Service")
NO_KEYRING = KeyringState(
    usable=False, why="No system keyring answers here, so keys are kept in memory."
)
ANN = Account(nsid="1@N01", username="ann", fullname="Ann Example", pro=True, photos=41_207)
BOB = Account(nsid="2@N01", username="bob", pro=False, photos=812, uploads=812, upload_limit=1000)
ANNS = Source(
    SourceId(7),
    SourceKind.FLICKR,
    "ann",
    nsid="1@N01",
    own=True,
    synced=datetime(2026, 5, 3, 14, tzinfo=UTC),
)


def signed_in(account: Account = ANN, **more: object) -> AccountState:
    """Return an account that is signed in, was read, and is kept in the keyring."""
    values: dict[str, object] = {
        "state": SignInState.SIGNED_IN,
        "kept": SecretPlace.KEYRING,
        "source": ANNS.id,
        "synced": ANNS.synced,
    }
    return AccountState(account=account, **{**values, **more})  # type: ignore[arg-type]


class FakeSigningIn:
    """A sign-in whose page is on a pretend Flickr; takes nine digits or an address."""

    address = "http://127.0.0.1:8042/services/oauth/authorize?oauth_token=1-2&perms=write"

    def __init__(self) -> None:
        self.given: list[str] = []
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()

    def give(self, text: str) -> None:
        digits = text.replace("-", "")
        if not (digits.isdecimal() and len(digits) == 9) and "oauth_verifier=" not in text:
            raise BadWish("That is neither the nine digits nor the address.")
        self.given.append(text)


class FakeRunning:
    """A job that a test drives: tell(), then end with finish() or fail()."""

    def __init__(self, app: "FakeApp", job: Job) -> None:
        self._app = app
        self.job = job
        self.progress = Progress()
        self.future: Future[object] = Future()
        self.wishes: list[str] = []

    def tell(self, progress: Progress, state: JobState = JobState.RUNNING, error: str = "") -> None:
        """Report, as a job's thread would."""
        self.job = replace(self.job, state=state, error=error)
        self.progress = progress
        for told in list(self._app.on_job):
            told(self.job, progress)

    def finish(self, given: object) -> None:
        """End well."""
        self.tell(self.progress, JobState.DONE)
        self._app.running.remove(self)
        self.future.set_result(given)

    def fail(self, error: BaseException, state: JobState = JobState.FAILED) -> None:
        """End otherwise."""
        self.tell(self.progress, state, str(error))
        self._app.running.remove(self)
        self.future.set_exception(error)

    def cancel(self) -> None:
        self.wishes.append("cancel")

    def pause(self) -> None:
        self.wishes.append("pause")
        self.tell(self.progress, JobState.PAUSED)

    def resume(self) -> None:
        self.wishes.append("resume")
        self.tell(self.progress, JobState.RUNNING)


class FakeApp(FakeAtHome):
    """App's methods over rows that a test gives."""

    def __init__(self, rows: Iterable[PhotoRow] = (), *, home: Path | None = None) -> None:
        super().__init__()
        self.home = home or Path("/nowhere")
        self.licenses = license_table()
        self.settings = settings_file.Settings()
        self.table: dict[int, PhotoRow] = {row.id: row for row in rows}
        self.found: dict[int, list[FoundFace]] = {}
        self.reviews: dict[int, tuple[FaceReview, ...]] = {}
        self.known: list[Source] = [AN_EXPORT] if self.table else []
        self.on_job: list[Callable[[Job, Progress], None]] = []
        self.on_commit: list[Callable[[frozenset[str]], None]] = []
        self.running: list[FakeRunning] = []
        self._count = 0
        self.is_export: Callable[[Path], bool] = lambda path: True
        self.asked_rows: list[int] = []
        self.scanned: list[list[int] | None] = []
        self.reports: list[tuple[Path, PhotoFilter, Reader, Collection[int] | None]] = []
        self.asked_filters: list[PhotoFilter] = []
        self.pictures: dict[int, bytes | BaseException] = {}
        self.wholes: list[bool] = []
        self.state = FlickrState(key_kept=None, keyring=A_KEYRING)
        self.keyring_answers = threading.Event()
        self.keyring_answers.set()
        self.keyring_error: BaseException | None = None
        self.asked_flickr = 0
        self.keys: list[tuple[str, str]] = []
        self.ways: list[bool] = []
        self.signing_in = FakeSigningIn()
        self.added_users: list[str | None] = []
        self.left: CallBudget | None = None
        self.linked: list[Link] = []
        self._asking = ThreadPoolExecutor(1)
        self._newest: dict[str, Future[object]] = {}
        self._showing = ThreadPoolExecutor(1)
        self.parts_asked: list[tuple[PhotoId, Region]] = []

    def close(self) -> None:
        self._asking.shutdown(wait=True, cancel_futures=True)
        self._showing.shutdown(wait=True, cancel_futures=True)

    # -- being told

    def listen(self, *, on_job=None, on_commit=None):  # type: ignore[no-untyped-def]
        if on_job:
            self.on_job.append(on_job)
        if on_commit:
            self.on_commit.append(on_commit)

        def forget() -> None:
            if on_job in self.on_job:
                self.on_job.remove(on_job)
            if on_commit in self.on_commit:
                self.on_commit.remove(on_commit)

        return forget

    def commit(self, *tables: str) -> None:
        """Tell that tables were written."""
        for told in list(self.on_commit):
            told(frozenset(tables))

    # -- sources and work

    def add_folder(self, path: Path) -> Source:
        if not path.is_dir():
            raise NotFound(f"{path} is not a folder.")
        source = Source(SourceId(len(self.known) + 1), SourceKind.FOLDER, path.name, (str(path),))
        self.known.append(source)
        self.commit("source")
        return source

    def add_export(self, paths: Sequence[Path]) -> SimpleNamespace:
        if not self.is_export(paths[0]):
            raise BadData(f"{paths[0]} is not an export.")
        self.known.append(AN_EXPORT)
        self.commit("source")
        return SimpleNamespace(sources=(AN_EXPORT,), troubles=())

    def sources(self) -> tuple[SourceState, ...]:
        return tuple(
            SourceState(
                source=source,
                photos=sum(row.source == source.id for row in self.table.values()),
                exposed=sum(
                    row.source == source.id and row.severity > 0 for row in self.table.values()
                ),
            )
            for source in self.known
        )

    def remove_source(self, source: SourceId) -> None:
        self.known = [other for other in self.known if other.id != source]
        self.table = {n: row for n, row in self.table.items() if row.source != source}
        self.commit("source", "photo")

    def start_scan(
        self,
        sources: Iterable[SourceId] | None = None,
        *,
        sync: bool = True,
        detect: bool = True,
        whole: bool = False,
        histories: bool = False,
    ) -> FakeRunning:
        self.wholes.append(whole)
        self.scanned.append(None if sources is None else list(sources))
        return self._start("scan")

    def start_histories(self) -> FakeRunning:
        return self._start("history")

    # -- Flickr

    def flickr(self) -> FlickrState:
        self.asked_flickr += 1
        # A keyring's prompt waits for the user, on any thread but the window's.
        assert threading.current_thread() is not threading.main_thread()
        assert self.keyring_answers.wait(20)
        if self.keyring_error is not None:
            raise self.keyring_error
        return self.state

    def budget(self) -> CallBudget | None:
        return self.left

    def set_flickr_key(self, key: str, secret: str) -> FakeRunning:
        self.keys.append((key, secret))
        return self._start("flickr", "sign-in")

    def forget_flickr_key(self) -> None:
        assert threading.current_thread() is not threading.main_thread()
        self.sign_out(None)
        self.state = replace(self.state, key_kept=None)

    def start_sign_in(self, *, browser: bool) -> FakeRunning:
        self.ways.append(browser)
        return self._start("sign-in", "sign-in")

    def finish_sign_in(self, signing_in: FakeSigningIn) -> FakeRunning:
        return self._start("sign-in", "sign-in")

    def sign_out(self, nsid: str | None = None) -> None:
        assert threading.current_thread() is not threading.main_thread()
        self.state = replace(
            self.state,
            accounts=tuple(
                replace(one, state=SignInState.SIGNED_OUT, kept=None)
                if nsid in (None, one.account.nsid)
                else one
                for one in self.state.accounts
            ),
        )
        self.commit("account")

    def add_flickr(self, user: str | None = None) -> FakeRunning:
        self.added_users.append(user)
        return self._start("flickr", "sign-in")

    def refresh_account(self, nsid: str) -> FakeRunning:
        return self._start("flickr", "sign-in")

    # -- links

    def links(self, *, unreviewed: bool = False) -> tuple[Link, ...]:
        return tuple(link for link in self.linked if not unreviewed or link.verdict is None)

    def say_of_link(self, local: PhotoId, remote: PhotoId, verdict: LinkVerdict | None) -> None:
        for place, link in enumerate(self.linked):
            if (link.local, link.remote) == (local, remote):
                self.linked[place] = replace(link, verdict=verdict)
                self.commit("link", "exposure")
                return
        raise NotFound("These two photos are not linked.")

    def link(
        self,
        local: int,
        remote: int,
        basis: Basis = Basis.LOOKS_ALIKE,
        verdict: LinkVerdict | None = None,
        differs: tuple[str, ...] = (),
    ) -> None:
        """Link two photos."""
        self.linked.append(Link(PhotoId(local), PhotoId(remote), basis, verdict, differs))

    def _links_of(self, photo: int) -> tuple[LinkedPhoto, ...]:
        others = [
            (link.remote if link.local == photo else link.local, link)
            for link in self.linked
            if photo in (link.local, link.remote)
        ]
        return tuple(
            LinkedPhoto(other, row.key, row.source, row.kind, link.basis, link.verdict)
            for other, link in others
            for row in [self.table[other]]
        )

    # -- changes: tests/ui/plans.py has more

    def plans(self, *, discarded: bool = False) -> list[Plan]:
        return []

    def plan_rows(self, plan: PlanId, numbers: Sequence[int]) -> list[ChangeRow]:
        return []

    def settable_licenses(self) -> tuple[License, ...]:
        unoffered = ("no-known-copyright-restrictions", "us-government-work")
        return tuple(one for one in self.licenses.licenses if one.slug not in unoffered)

    # -- datasets: tests/ui/lists.py has more

    def datasets(self) -> tuple[DatasetState, ...]:
        return ()

    # -- requests: the tests of their page use a real App

    def requests(self, *, due: bool = False) -> tuple[Request, ...]:
        return ()

    def laws(self) -> tuple[Law, ...]:
        return ()

    # -- work

    def start_assessing(self) -> FakeRunning:
        return self._start("assess")

    def _start(self, kind: str, lane: str = "scan") -> FakeRunning:
        self._count += 1
        running = FakeRunning(self, Job(JobId(self._count), kind, lane, JobState.WAITING))
        self.running.append(running)
        return running

    def write_report(
        self,
        path: Path,
        wanted: PhotoFilter,
        *,
        reader: Reader = Reader.ONESELF,
        ids: Collection[int] | None = None,
    ) -> FakeRunning:
        self.reports.append((path, wanted, reader, ids))
        return self._start("report")

    def jobs(self) -> list[FakeRunning]:
        return list(self.running)

    # -- lists

    def ask(self, question):  # type: ignore[no-untyped-def]
        return self._asking.submit(question)

    def ask_list(self, question):  # type: ignore[no-untyped-def]
        return self._ask_instead("list", question)

    def ask_counts(self, question):  # type: ignore[no-untyped-def]
        return self._ask_instead("counts", question)

    def _ask_instead(self, kind, question):  # type: ignore[no-untyped-def]
        before = self._newest.get(kind)
        if before is not None:
            before.cancel()
        self._newest[kind] = future = self.ask(question)
        return future

    def list_photos(self, wanted, order, begun):  # type: ignore[no-untyped-def]
        return self.find(wanted, order)

    def ask_surely(self, question):  # type: ignore[no-untyped-def]
        return self.ask(question)

    def find(self, wanted: PhotoFilter, order: Order = Order.EXPOSED) -> "array[int]":
        self.asked_filters.append(wanted)
        rows = [row for row in self.table.values() if passes(row, wanted)]
        if order is Order.EXPOSED:
            rows.sort(key=lambda row: -row.severity)
        return array("q", [row.id for row in rows])

    def count(self, wanted: PhotoFilter) -> int:
        return len(self.find(wanted))

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        self.asked_rows.append(len(ids))
        return [self.table[n] for n in ids if n in self.table]

    def facets(self, wanted: PhotoFilter) -> Facets:
        rows = [row for row in self.table.values() if passes(row, wanted)]
        faces = ["not-looked-at" if r.faces is None else "yes" if r.faces else "no" for r in rows]
        reasons = [reason for row in rows for reason in row.reasons]
        return Facets(
            total=len(rows),
            exposed=sum(row.severity > 0 for row in rows),
            sources=_counted(row.source for row in rows),
            licenses=_counted(row.license for row in rows),
            visibilities=_counted(row.visibility for row in rows),
            faces=_counted(faces),
            severities=_counted(row.severity for row in rows),
            reasons=_counted(reasons),
            datasets=_counted(slug for row in rows for slug in row.datasets),
            years=_counted(row.taken.year for row in rows if row.taken),
        )

    def overview(self) -> Overview:
        counts = self.facets(PhotoFilter())
        return Overview(
            day=datetime.now().date(),
            photos=counts.total,
            with_faces=counts.faces.get("yes", 0),
            exposed=counts.exposed,
            open=counts.reasons.get(Reason.LICENSE_PERMISSIVE, 0),
        )

    # -- one photo

    def photo(self, photo: PhotoId) -> PhotoDetail:
        if photo not in self.table:
            raise NotFound("That photo is not in the catalog any more.")
        row = self.table[photo]
        return PhotoDetail(
            row=row,
            source=next((s for s in self.known if s.id == row.source), AN_EXPORT),
            faces=self._faces(photo),
            description="",
            tags=(),
            albums=(),
            rights=Rights(),
            camera="",
            latitude=None,
            longitude=None,
            picture=Picture(f"/exports/ann/{row.key}.jpg") if row.has_picture else None,
            history=(),
            matches=(),
            detector=None if row.faces is None else "fake",
            looked_at=None if row.faces is None else datetime(2026, 1, 1, tzinfo=UTC),
            links=self._links_of(photo),
        )

    def _faces(self, photo: int) -> tuple[Face, ...]:
        return faces_of(self.found.get(photo, ()), self.reviews.get(photo, ()))

    def review(
        self, photo: PhotoId, n: int, verdict: Verdict | None, note: str = ""
    ) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        before = self.reviews.get(photo, ())
        found = self.found.get(photo, [])
        try:
            after = with_verdict(found, before, n=n, verdict=verdict, note=note)
        except LookupError:
            raise NotFound(f"That photo has no face {n}.") from None
        return self.restore_reviews(photo, after), before

    def add_face(
        self, photo: PhotoId, box: Box, note: str = ""
    ) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        before = self.reviews.get(photo, ())
        drawn = FaceReview(box, Verdict.CONFIRMED, drawn=True, note=note)
        return self.restore_reviews(photo, [*before, drawn]), before

    def restore_reviews(self, photo: PhotoId, reviews: Sequence[FaceReview]) -> PhotoDetail:
        self.reviews[photo] = tuple(reviews)
        row, faces = self.table[photo], self._faces(photo)
        now = self._assess(row, faces)
        self.table[photo] = replace(
            row,
            faces=sum(face.counts for face in faces),
            severity=now.severity,
            level=now.level,
            reasons=now.reasons,
        )
        self.commit("face_review", "exposure")
        return self.photo(photo)

    def _assess(self, row: PhotoRow, faces: Sequence[Face]) -> Exposure:
        facts = PhotoFacts(kind=row.kind, license=row.license, visibility=row.visibility)
        rules = Rules(self.licenses, self.settings.exposure_profile, datasets())
        return assess(facts, faces=faces, matches=(), history=(), rules=rules)

    # -- pictures

    def thumbnail(self, photo: PhotoId) -> "Future[bytes]":
        return self.picture(photo, 256)

    def picture(self, photo: PhotoId, long_side: int) -> "Future[bytes]":
        return self._showing.submit(self.picture_now, photo, long_side)

    def picture_now(self, photo: PhotoId, long_side: int) -> bytes:
        given = self.pictures.get(photo)
        if isinstance(given, BaseException):
            raise given
        return given or a_jpeg(long_side, long_side * 2 // 3)

    def picture_part(self, photo: PhotoId, region: Region) -> "Future[Part]":
        self.parts_asked.append((photo, region))
        return self._showing.submit(self._part_now, photo, region)

    def _part_now(self, photo: PhotoId, region: Region) -> Part:
        given = self.pictures.get(photo)
        if isinstance(given, BaseException):
            raise given
        row = self.table[photo]
        wide, high = row.width or 300, row.height or 200
        columns = max(min(region.width, wide - region.x), 0) // region.step
        rows = max(min(region.height, high - region.y), 0) // region.step
        return Part(wide, high, columns, rows, bytes(3 * columns * rows))

    def let_go_of_parts(self) -> None:
        self.parts_asked.clear()

    # -- settings

    def change_setting(self, name: str, text: str) -> settings_file.Settings:
        self.settings = settings_file.with_value(self.settings, name, text)
        return self.settings


def passes(row: PhotoRow, wanted: PhotoFilter) -> bool:
    """Tell whether a row passes those parts of a filter that the tests use."""
    return (
        (not wanted.sources or row.source in wanted.sources)
        and (not wanted.licenses or row.license in wanted.licenses)
        and (not wanted.visibilities or row.visibility in wanted.visibilities)
        and (not wanted.datasets or bool(wanted.datasets & set(row.datasets)))
        and (not wanted.reasons or bool(wanted.reasons & set(row.reasons)))
        and (wanted.severity is None or row.severity >= wanted.severity)
        and (wanted.faces is None or (row.faces is not None and (row.faces > 0) is wanted.faces))
        and (wanted.looked_at is None or (row.faces is not None) is wanted.looked_at)
        and (wanted.unreadable is None or (row.error is not None) is wanted.unreadable)
        and (wanted.geotagged is None or row.geotagged is wanted.geotagged)
        and (not wanted.keys or row.key in wanted.keys)
        and all(word.casefold() in row.title.casefold() for word in wanted.text.split())
    )


def _counted(values):  # type: ignore[no-untyped-def]
    counts: dict[object, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts
