"""
Whatever is synced, looked at, said, crashed and repeated, in any order:

* every stored exposure is what assess() gives for the facts stored beside it;
* what a person said of a photo stays until they say otherwise;
* finishing leaves the catalog that an undisturbed run would have made.
"""

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from scanner.catalog import Catalog
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import LicenseChange, PhotoFacts, Rules, assess
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import Photo, PhotoId, SourceId, SourceKind, Visibility
from scanner.jobs.assess import assess_stale
from scanner.jobs.detect import detect
from scanner.jobs.sync import sync
from scanner.jobs.task import Task
from scanner.reference import datasets, license_table
from tests.fakes import FakeDetector, FakeSource, photo

TABLE = license_table()
DATASETS = datasets()
KEYS = [f"{n}" for n in range(6)]
SLUGS = ["cc-by-2.0", "cc-by-nc-nd-4.0", "all-rights-reserved", "unknown", "flickr-license-77"]
PLACES = [Box(0.1, 0.1, 0.2, 0.2), Box(0.5, 0.1, 0.2, 0.2), Box(0.12, 0.12, 0.2, 0.2)]

flags = st.sampled_from([None, True, False])
photos = st.dictionaries(
    st.sampled_from(KEYS),
    st.builds(
        dict,
        stamp=st.sampled_from(["1", "2"]),
        license=st.sampled_from(SLUGS),
        visibility=st.sampled_from(Visibility),
        visibility_exact=st.booleans(),
        geotagged=flags,
        people_tagged=flags,
        original_downloadable=flags,
    ),
)
found = st.lists(
    st.builds(FoundFace, st.sampled_from(PLACES), st.floats(0, 1)), max_size=2, unique_by=id
)
reviews = st.lists(
    st.builds(FaceReview, st.sampled_from(PLACES), st.sampled_from(Verdict), st.booleans()),
    max_size=2,
)
moments = st.datetimes(
    datetime(2010, 1, 1),
    datetime(2022, 1, 1),
    timezones=st.just(UTC),
)


class Crash(BaseException):
    """The process ends here."""


@dataclass
class World:
    """What is true outside: the source's photos, and what the detector would find in each."""

    photos: dict[str, Photo]
    faces: dict[str, list[FoundFace]]
    errors: dict[str, str]


def quiet() -> Task:
    return Task(lambda progress: None)


def finish(catalog: Catalog, source: SourceId, world: World) -> None:
    """Run sync, assess and detect to their ends, undisturbed."""
    sync(quiet(), catalog.photos, source, FakeSource(list(world.photos.values())))
    assess_stale(quiet(), catalog.findings)
    detect(quiet(), catalog.findings, detector(world), [source])


def detector(world: World) -> FakeDetector:
    """Return a detector that finds, by path and revision, what the world holds."""
    stamps = {f"/pictures/{p.key}": p.stamp for p in world.photos.values()}
    return FakeDetector(
        found={f"/pictures/{key}": some for key, some in world.faces.items()},
        errors={f"/pictures/{key}": why for key, why in world.errors.items()},
        contents={path: f"{path} {stamp}" for path, stamp in stamps.items()},
    )


def snapshot(catalog: Catalog, source: SourceId) -> list[object]:
    """Return all that a user can see of the photos that are there, by key, without our own ids."""
    ids = catalog.listing.find(PhotoFilter(), Order.KEY)
    return [
        (
            row.key,
            row.license,
            row.visibility,
            row.faces,
            row.severity,
            row.level,
            row.reasons,
            row.error,
            catalog.findings.faces(row.id),
        )
        for row in catalog.listing.rows(ids)
    ]


class CatalogRules(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "catalog.sqlite"
        self.profile = "any-cc-or-public-domain"
        self.world = World({}, {}, {})
        self.catalog = self.opened(self.path)
        self.source = self.catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"]).id
        self.said: dict[int, list[FaceReview]] = {}
        self.epoch = 0

    def opened(self, path: Path) -> Catalog:
        return Catalog(path, Rules(TABLE, self.profile, DATASETS))

    def ids(self) -> list[PhotoId]:
        return [PhotoId(n) for n in self.catalog.listing.find(PhotoFilter(gone=True), Order.KEY)]

    @rule(there=photos, faces=st.dictionaries(st.sampled_from(KEYS), found))
    def the_world_changes(
        self, there: dict[str, dict[str, object]], faces: dict[str, list[FoundFace]]
    ) -> None:
        # A picture whose stamp stays keeps its faces; a new stamp is one never seen before.
        before = self.world
        self.epoch += 1
        self.world = World({}, {}, {})
        for key, values in there.items():
            old = before.photos.get(key)
            if old is not None and old.stamp.startswith(str(values["stamp"])):
                self.world.photos[key] = old
                self.world.faces[key] = before.faces.get(key, [])
            else:
                stamp = f"{values['stamp']}-{self.epoch}"
                self.world.photos[key] = photo(key, **{**values, "stamp": stamp})  # type: ignore[arg-type]
                self.world.faces[key] = faces.get(key, [])

    @rule(after=st.integers(0, 8))
    def a_sync_crashes(self, after: int) -> None:
        def crash(n: int) -> None:
            if n == after:
                raise Crash

        source = FakeSource(list(self.world.photos.values()), on_glimpse=crash)
        try:
            sync(quiet(), self.catalog.photos, self.source, source)
        except Crash:
            self.reopen()

    @rule(after=st.integers(0, 5))
    def a_detection_crashes(self, after: int) -> None:
        count = 0

        def crash(path: str) -> None:
            nonlocal count
            count += 1
            if count > after:
                raise Crash

        looking = detector(self.world)
        looking.before_look = crash
        try:
            detect(quiet(), self.catalog.findings, looking, [self.source])
        except Crash:
            self.reopen()

    @rule()
    def a_scan_is_finished(self) -> None:
        finish(self.catalog, self.source, self.world)

    @rule(which=st.integers(0, 20), said=reviews)
    def a_person_speaks(self, which: int, said: list[FaceReview]) -> None:
        ids = self.ids()
        if ids:
            id_ = ids[which % len(ids)]
            self.catalog.findings.set_reviews(id_, said)
            self.said[id_] = said

    @rule(which=st.integers(0, 20), names=st.sets(st.sampled_from(["pipa", "ffhq"])))
    def a_list_is_matched(self, which: int, names: set[str]) -> None:
        ids = self.ids()
        if ids:
            self.catalog.findings.set_matches(
                ids[which % len(ids)], [DatasetMatch(name) for name in names]
            )

    @rule(
        which=st.integers(0, 20),
        history=st.dictionaries(moments, st.sampled_from(SLUGS), max_size=3),
    )
    def a_history_is_read(self, which: int, history: dict[datetime, str]) -> None:
        ids = self.ids()
        if ids:
            changes = [LicenseChange(at, slug) for at, slug in history.items()]
            self.catalog.findings.set_history(ids[which % len(ids)], changes)

    @rule(profile=st.sampled_from(list(TABLE.profiles)))
    def the_profile_changes(self, profile: str) -> None:
        self.profile = profile
        self.catalog.findings.rules = Rules(TABLE, profile, DATASETS)
        assess_stale(quiet(), self.catalog.findings)

    def reopen(self) -> None:
        self.catalog.close()
        self.catalog = self.opened(self.path)

    @invariant()
    def every_stored_exposure_is_what_assess_gives(self) -> None:
        if not hasattr(self, "catalog"):
            return
        for id_ in self.ids():
            row = self.catalog.listing.rows([id_])[0]
            faces = self.catalog.findings.faces(id_)
            detail = self.catalog.listing.detail(
                id_, source=self.catalog.photos.source(row.source), faces=faces
            )
            told = self.facts(detail.row.key)
            expected = assess(
                PhotoFacts(
                    kind=row.kind,
                    license=row.license,
                    visibility=row.visibility,
                    visibility_exact=row.visibility_exact,
                    geotagged=row.geotagged,
                    people_tagged=told.people_tagged,
                    original_downloadable=told.original_downloadable,
                    data_mining=detail.rights.data_mining,
                ),
                faces=faces,
                matches=detail.matches,
                history=detail.history,
                rules=self.catalog.findings.rules,
            )
            assert (row.level, row.severity, row.reasons) == (
                expected.level,
                expected.severity,
                expected.reasons,
            )
            if row.faces is not None:
                assert row.faces == sum(face.counts for face in faces)

    def facts(self, key: str) -> Photo:
        """Return what the catalog stored of a photo that rows do not show."""
        with self.catalog._database.read() as db:
            people, downloadable = db.execute(
                "SELECT people_tagged, original_downloadable FROM photo WHERE key = ?", (key,)
            ).fetchone()
        return Photo(
            key=key,
            stamp="",
            people_tagged=None if people is None else bool(people),
            original_downloadable=None if downloadable is None else bool(downloadable),
        )

    @invariant()
    def what_a_person_said_stays(self) -> None:
        for id_, said in getattr(self, "said", {}).items():
            kept = self.catalog.findings.reviews(PhotoId(id_))
            assert [(r.box, r.verdict, r.drawn) for r in kept] == [
                (r.box, r.verdict, r.drawn) for r in said
            ]

    def teardown(self) -> None:
        if not hasattr(self, "catalog"):
            return
        finish(self.catalog, self.source, self.world)
        disturbed = snapshot(self.catalog, self.source)
        fresh = self.opened(Path(self.folder.name) / "fresh.sqlite")
        source = fresh.photos.add_source(SourceKind.EXPORT, "me", ["/x"]).id
        finish(fresh, source, self.world)
        by_key = {row.key: row.id for row in self.catalog.listing.rows(self.ids())}
        for row in fresh.listing.rows(fresh.listing.find(PhotoFilter())):
            old = by_key[row.key]
            fresh.findings.set_reviews(row.id, self.catalog.findings.reviews(old))
            detail = self.catalog.listing.detail(
                old, source=self.catalog.photos.source(self.source), faces=()
            )
            fresh.findings.set_matches(row.id, detail.matches)
            fresh.findings.set_history(row.id, detail.history)
        undisturbed = snapshot(fresh, source)
        fresh.close()
        self.catalog.close()
        self.folder.cleanup()
        assert disturbed == undisturbed


TestCatalogRules = CatalogRules.TestCase
