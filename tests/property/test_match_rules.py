"""
Whatever lists say, replace, lose or leave half told, and whatever is said of faces and licenses:

* every stored exposure is what assess() gives for the facts stored beside it;
* what a photo may be in is what possible_matches() gives, less what was told;
* a photo stands in the lists that said so last, and the counts are theirs;
* a list that was cut off is not held to be checked.
"""

import hashlib
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from scanner.catalog import Catalog, matches
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import LicenseChange, PhotoFacts, Rules, assess, possible_matches
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.job import Cancelled
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId, SourceKind, Visibility
from scanner.jobs.assess import assess_stale
from scanner.jobs.match_lists import match_lists
from scanner.jobs.task import Task
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.fake_lists import FakeLists
from tests.fakes import photo

TABLE = license_table()
DATASETS = datasets()
SLUGS = ["ibm-dif", "yfcc100m", "ffhq", "pipa"]
LICENSES = ["cc-by-2.0", "cc-by-nc-nd-2.0", "cc0-1.0", "all-rights-reserved", "unknown"]
BOXES = [Box(0.1, 0.1, 0.2, 0.2), Box(0.5, 0.1, 0.2, 0.2)]
NUMBERS = range(1, 7)

which = st.integers(0, 100)
slugs = st.sampled_from(SLUGS)
lists = st.dictionaries(st.sampled_from([*NUMBERS, 99]), st.integers(1, 9))
checksums = st.sampled_from(["a" * 64, "b" * 64])
moments = st.datetimes(datetime(2003, 1, 1), datetime(2020, 1, 1), timezones=st.just(UTC))
histories = st.dictionaries(moments, st.sampled_from(LICENSES), max_size=3)
reviews = st.lists(
    st.builds(FaceReview, st.sampled_from(BOXES), st.sampled_from(Verdict), st.booleans()),
    max_size=2,
)


def quiet() -> Task:
    return Task(lambda progress: None)


class MatchRules(RuleBasedStateMachine):
    @initialize(
        licenses=st.lists(st.sampled_from(LICENSES), min_size=6, max_size=6),
        seen=st.lists(st.sampled_from(list(Visibility)), min_size=6, max_size=6),
        faces=st.lists(st.booleans(), min_size=6, max_size=6),
    )
    def begin(self, licenses: list[str], seen: list[Visibility], faces: list[bool]) -> None:
        self.page, matches.PAGE = matches.PAGE, 2
        self.folder = tempfile.TemporaryDirectory()
        self.catalog = Catalog(
            Path(self.folder.name) / "catalog.sqlite", Rules(TABLE, datasets=DATASETS)
        )
        source = self.catalog.photos.add_source(SourceKind.FLICKR, "me", [], nsid="1@N01").id
        with self.catalog.photos.syncing(source) as walk:
            self.ids = walk.store(
                [
                    photo(str(n), license=license_, visibility=visibility)
                    for n, license_, visibility in zip(NUMBERS, licenses, seen, strict=True)
                ]
            )
        found = (FoundFace(BOXES[0], 0.9),)
        self.catalog.findings.record(
            "d",
            [
                (Look(photo=id_, content="c", faces=found if shows else ()), "1")
                for id_, shows in zip(self.ids, faces, strict=True)
            ],
        )
        self.lists = FakeLists()
        self.told: dict[str, dict[PhotoId, int]] = {}
        self.unfinished: set[str] = set()

    def hits(self, rows: dict[int, int]) -> dict[PhotoId, int]:
        return {self.ids[n - 1]: row for n, row in rows.items() if n in NUMBERS}

    @rule(slug=slugs, rows=lists, sha256=checksums)
    def a_list_is_set(self, slug: str, rows: dict[int, int], sha256: str) -> None:
        hits = self.hits(rows)
        self.catalog.matches.set_list(slug, f"{slug}.txt", sha256, hits)
        self.told[slug] = hits
        self.unfinished.discard(slug)

    @rule(slug=slugs, rows=lists, sha256=checksums, after=st.integers(0, 3))
    def a_list_is_cut_off(self, slug: str, rows: dict[int, int], sha256: str, after: int) -> None:
        left = after

        def stop() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        hits = self.hits(rows)
        try:
            self.catalog.matches.set_list(slug, f"{slug}.txt", sha256, hits, checkpoint=stop)
        except Cancelled:
            self.unfinished.add(slug)
            self.told.pop(slug, None)
        else:
            self.told[slug] = hits
            self.unfinished.discard(slug)

    @rule(slug=slugs)
    def a_list_is_removed(self, slug: str) -> None:
        self.catalog.matches.remove_list(slug)
        self.told.pop(slug, None)
        self.unfinished.discard(slug)

    @rule(imported=st.dictionaries(slugs, lists))
    def the_library_is_matched(self, imported: dict[str, dict[int, int]]) -> None:
        self.lists = FakeLists()
        for slug, rows in imported.items():
            # Other rows are other bytes.
            self.lists.put(slug, rows, sha256=hashlib.sha256(repr(rows).encode()).hexdigest())
        match_lists(quiet(), self.catalog, self.lists)
        self.told = {slug: self.hits(rows) for slug, rows in imported.items()}
        self.unfinished.clear()

    @rule(at=which, history=histories)
    def a_history_is_read(self, at: int, history: dict[datetime, str]) -> None:
        changes = [LicenseChange(when, slug) for when, slug in history.items()]
        self.catalog.findings.set_history(self.ids[at % len(self.ids)], changes)

    @rule(at=which, said=reviews)
    def a_person_speaks(self, at: int, said: list[FaceReview]) -> None:
        self.catalog.findings.set_reviews(self.ids[at % len(self.ids)], said)

    @rule(profile=st.sampled_from(list(TABLE.profiles)))
    def the_profile_changes(self, profile: str) -> None:
        self.catalog.findings.rules = Rules(TABLE, profile, DATASETS)
        assess_stale(quiet(), self.catalog.findings)

    def details(self) -> list[PhotoDetail]:
        (source,) = self.catalog.photos.sources()
        return [
            self.catalog.listing.detail(id_, source=source, faces=self.catalog.findings.faces(id_))
            for id_ in self.ids
        ]

    @invariant()
    def every_stored_exposure_is_what_assess_gives(self) -> None:
        if not hasattr(self, "catalog"):
            return
        for detail in self.details():
            row = detail.row
            expected = assess(
                PhotoFacts(kind=row.kind, license=row.license, visibility=row.visibility),
                faces=detail.faces,
                matches=detail.matches,
                history=detail.history,
                rules=self.catalog.findings.rules,
            )
            assert (row.level, row.severity, row.reasons) == (
                expected.level,
                expected.severity,
                expected.reasons,
            )

    @invariant()
    def what_a_photo_may_be_in_is_guessed_only_where_nothing_was_told(self) -> None:
        if not hasattr(self, "catalog"):
            return
        rules = self.catalog.findings.rules
        counts = dict.fromkeys(SLUGS, 0)
        for detail in self.details():
            matched = {match.dataset for match in detail.matches}
            guessed = possible_matches(
                detail.history,
                any(face.counts for face in detail.faces),
                [one for one in DATASETS if one.slug not in matched | self.told.keys()],
                TABLE,
                profile=rules.profile,
            )
            assert set(detail.possible) == set(guessed)
            assert not matched & {one.dataset for one in detail.possible}
            for one in guessed:
                counts[one.dataset] = counts.get(one.dataset, 0) + 1
        assert {slug: self.catalog.matches.possible(slug) for slug in counts} == counts

    @invariant()
    def photos_stand_in_the_lists_that_said_so_last(self) -> None:
        if not hasattr(self, "catalog"):
            return
        stored: dict[str, dict[PhotoId, DatasetMatch]] = {slug: {} for slug in SLUGS}
        for detail in self.details():
            for match in detail.matches:
                stored[match.dataset][detail.row.id] = match
        for slug in SLUGS:
            checked = self.catalog.matches.checked(slug)
            assert self.catalog.matches.mine(slug) == len(stored[slug])
            if slug in self.unfinished:
                assert checked is None
                continue
            rows = {id_: match.row for id_, match in stored[slug].items()}
            assert rows == self.told.get(slug, {})
            assert (checked is not None) == (slug in self.told)
            if checked is not None:
                assert checked.photos == len(rows)
                assert {one.list_sha256 for one in stored[slug].values()} <= {checked.sha256}

    def teardown(self) -> None:
        if hasattr(self, "catalog"):
            matches.PAGE = self.page
            self.catalog.close()
            self.folder.cleanup()


TestMatchRules = MatchRules.TestCase
# A step reads every photo whole, three times over: fewer and shorter walks than by default.
TestMatchRules.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
