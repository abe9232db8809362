"""
Whatever is found, changed, lost, searched for and said, in any order:

* every stored exposure is what assess() gives, drift between file and Flickr included;
* what a person said of a link stays as long as both photos are known;
* after a search, photos are linked by number exactly where numbers say so, and no
  link of which nobody spoke leads to a photo that is gone.
"""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from scanner.catalog import Catalog
from scanner.domain.exposure import PhotoFacts, Rules, assess
from scanner.domain.link import Basis, LinkVerdict
from scanner.domain.listing import PhotoFilter, PhotoRow
from scanner.domain.photo import PhotoId, SourceId, SourceKind
from scanner.errors import NotFound
from scanner.jobs.match import Matched, match_local
from scanner.jobs.task import Task
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo

TABLE = license_table()
NUMBERS = ["49834857001", "49834857002", "49834857003"]
NAMES = [
    f"{NUMBERS[0]}_o.jpg",
    f"a_{NUMBERS[1]}.jpg",
    f"{NUMBERS[0]}_{NUMBERS[1]}.jpg",
    "IMG_1.jpg",
]
SLUGS = ["cc-by-2.0", "all-rights-reserved", "unknown", "flickr-license-77"]
NOON = datetime(2019, 5, 4, 12, 0, 0)
HASHES = [None, 0x1234_5678_9ABC_DEF0, 0x1234_5678_9ABC_DEF1, -1]

facts = st.fixed_dictionaries(
    {
        "license": st.sampled_from(SLUGS),
        "taken": st.sampled_from([None, NOON, NOON + timedelta(hours=1)]),
        "width": st.sampled_from([None, 640]),
        "height": st.just(480),
    }
)


class LinkRules(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.catalog = Catalog(Path(self.folder.name) / "catalog.sqlite", Rules(TABLE))
        self.sources: dict[SourceKind, SourceId] = {}
        self.said: dict[tuple[PhotoId, PhotoId], LinkVerdict] = {}
        self.epoch = 0

    def source(self, kind: SourceKind) -> SourceId:
        if kind not in self.sources:
            self.sources[kind] = self.catalog.photos.add_source(kind, kind.value, ["/x"]).id
        return self.sources[kind]

    def rows(self, *, gone: bool = True) -> dict[PhotoId, PhotoRow]:
        ids = self.catalog.listing.find(PhotoFilter(gone=gone))
        return {row.id: row for row in self.catalog.listing.rows(ids)}

    @rule(
        kind=st.sampled_from(SourceKind),
        which=st.integers(0, 3),
        values=facts,
        phash=st.sampled_from(HASHES),
    )
    def a_photo_comes_or_changes(
        self, kind: SourceKind, which: int, values: dict[str, object], phash: int | None
    ) -> None:
        keys = NAMES if kind is SourceKind.FOLDER else NUMBERS
        self.epoch += 1
        one = photo(keys[which % len(keys)], stamp=f"{self.epoch}", **values)
        with self.catalog.photos.syncing(self.source(kind)) as walk:
            (id_,) = walk.store([one])
        look = Look(photo=id_, content="x", width=640, height=480, phash=phash)
        self.catalog.findings.record("fake", [(look, one.revision)])

    @rule(kind=st.sampled_from(SourceKind), which=st.integers(0, 3))
    def a_photo_goes(self, kind: SourceKind, which: int) -> None:
        keys = NAMES if kind is SourceKind.FOLDER else NUMBERS
        with self.catalog.photos.syncing(self.source(kind)) as walk:
            walk.unsee([keys[which % len(keys)]])

    @rule(kind=st.sampled_from(SourceKind))
    def a_whole_walk_sees_nothing(self, kind: SourceKind) -> None:
        with self.catalog.photos.syncing(self.source(kind)) as walk:
            walk.finish(lambda trouble, key: False)

    @rule(kind=st.sampled_from(SourceKind))
    def a_source_is_forgotten(self, kind: SourceKind) -> None:
        if kind in self.sources:
            self.catalog.photos.remove_source(self.sources.pop(kind))

    @rule(which=st.integers(0, 20), verdict=st.sampled_from([*LinkVerdict, None]))
    def a_person_speaks(self, which: int, verdict: LinkVerdict | None) -> None:
        links = self.catalog.links.all()
        if not links:
            return
        link = links[which % len(links)]
        self.catalog.links.say(link.local, link.remote, verdict)
        self.said.pop((link.local, link.remote), None)
        if verdict is not None:
            self.said[link.local, link.remote] = verdict

    @rule()
    def links_are_searched_for(self) -> None:
        self.search()
        assert self.search() == Matched()
        there = self.rows(gone=False)
        links = {(link.local, link.remote): link for link in self.catalog.links.all()}
        for pair, link in links.items():
            assert link.verdict is not None or set(pair) <= there.keys()
        by_number = {pair for pair in links if set(pair) <= there.keys()} & {
            pair
            for pair, link in links.items()
            if link.basis in (Basis.SAME_ID, Basis.FILE_NAME_ID)
        }
        expected = self.expected(there)
        assert expected <= by_number
        assert all(links[pair].verdict is not None for pair in by_number - expected)

    def search(self) -> Matched:
        return match_local(Task(lambda progress: None), self.catalog)

    @staticmethod
    def expected(there: dict[PhotoId, PhotoRow]) -> set[tuple[PhotoId, PhotoId]]:
        """Return which photos are the same by their numbers, in the plainest words."""
        on_account = {r.key for r in there.values() if r.kind is SourceKind.FLICKR}
        pairs = set()
        for mine in there.values():
            named = [number for number in NUMBERS if number in mine.key]
            known = [n for n in named if any(row.key == n for row in there.values())]
            for theirs in there.values():
                newest = theirs.kind is SourceKind.FLICKR or theirs.key not in on_account
                same_number = (
                    mine.kind is SourceKind.EXPORT
                    and theirs.kind is SourceKind.FLICKR
                    and mine.key == theirs.key
                )
                named_so = (
                    mine.kind is SourceKind.FOLDER
                    and theirs.kind is not SourceKind.FOLDER
                    and newest
                    and known == [theirs.key]
                )
                if same_number or named_so:
                    pairs.add((mine.id, theirs.id))
        return pairs

    @invariant()
    def every_stored_exposure_is_what_assess_gives(self) -> None:
        if not hasattr(self, "catalog"):
            return
        rows = self.rows()
        drifted = self.drifted(rows)
        for row in rows.values():
            expected = assess(
                PhotoFacts(
                    kind=row.kind,
                    license=row.license,
                    visibility=row.visibility,
                    visibility_exact=row.visibility_exact,
                    geotagged=row.geotagged,
                    drift=row.id in drifted,
                ),
                faces=(),
                matches=(),
                history=(),
                rules=self.catalog.findings.rules,
            )
            assert (row.level, row.reasons) == (expected.level, expected.reasons)

    def drifted(self, rows: dict[PhotoId, PhotoRow]) -> set[PhotoId]:
        """Return the local photos that Flickr contradicts, in the plainest words."""
        on_account = {r.key for r in rows.values() if r.kind is SourceKind.FLICKR and not r.gone}
        known = {"cc-by-2.0", "all-rights-reserved"}
        found = set()
        for link in self.catalog.links.all():
            mine, theirs = rows[link.local], rows[link.remote]
            newest = theirs.kind is SourceKind.FLICKR or theirs.key not in on_account
            sure = link.basis in (Basis.SAME_ID, Basis.FILE_NAME_ID) and link.verdict is None
            if (
                (sure or link.verdict is LinkVerdict.CONFIRMED)
                and newest
                and not theirs.gone
                and {mine.license, theirs.license} == known
            ):
                found.add(mine.id)
        return found

    @invariant()
    def what_a_person_said_stays(self) -> None:
        if not hasattr(self, "catalog"):
            return
        known = self.rows().keys()
        links = {(link.local, link.remote): link.verdict for link in self.catalog.links.all()}
        self.said = {pair: said for pair, said in self.said.items() if set(pair) <= known}
        for pair, said in self.said.items():
            assert links[pair] is said

    @rule(local=st.integers(1, 20), remote=st.integers(1, 20))
    def a_word_on_what_is_not_linked_is_refused(self, local: int, remote: int) -> None:
        pair = PhotoId(local), PhotoId(remote)
        if all((link.local, link.remote) != pair for link in self.catalog.links.all()):
            try:
                self.catalog.links.say(*pair, LinkVerdict.CONFIRMED)
            except NotFound:
                return
            raise AssertionError("a link came out of nothing")

    def teardown(self) -> None:
        if hasattr(self, "catalog"):
            self.catalog.close()
            self.folder.cleanup()


TestLinkRules = LinkRules.TestCase
