"""Which local file is which Flickr photo: what links them, what does not, and a person's word."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.exposure import Reason, Rules
from scanner.domain.job import Cancelled
from scanner.domain.license import LicenseTable
from scanner.domain.link import Basis, Link, LinkVerdict
from scanner.domain.photo import Photo, PhotoId, Source, SourceKind
from scanner.errors import NotFound
from scanner.jobs.match import CROWD, MOST_TWINS, Matched, match_local
from scanner.jobs.task import Task
from scanner.pictures.similar import ALIKE, DIFFERENT, SAME
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo

NUMBER = "49834857326"
ANOTHER = "49834857999"
NOON = datetime(2019, 5, 4, 12, 0, 0)
BEACH = 0x0F3C_55AA_1234_9876
"""A picture's hash."""

TABLE: LicenseTable = license_table()


def bits(count: int) -> int:
    """Return BEACH with so many bits turned."""
    return BEACH ^ ((1 << count) - 1)


@dataclass
class Library:
    """A catalog with a folder, and with an account or an export as a test needs it."""

    catalog: Catalog

    def source(self, kind: SourceKind) -> Source:
        for source in self.catalog.photos.sources():
            if source.kind is kind:
                return source
        return self.catalog.photos.add_source(kind, kind.value, [f"/{kind.value}"])

    def put(
        self,
        kind: SourceKind,
        *photos: Photo,
        phash: int | None = None,
        size: tuple[int, int] = (640, 480),
        content: str = "x",
    ) -> list[PhotoId]:
        """Add photos to what a source has; with a hash, they were looked at."""
        with self.catalog.photos.syncing(self.source(kind).id) as walk:
            ids = walk.store(photos)
        if phash is not None:
            look = {"content": content, "width": size[0], "height": size[1], "phash": phash}
            self.catalog.findings.record(
                "fake",
                [
                    (Look(photo=id_, **look), one.revision)  # type: ignore[arg-type]
                    for id_, one in zip(ids, photos, strict=True)
                ],
            )
        return ids

    def file(self, key: str, *, phash: int | None = None, **more: object) -> PhotoId:
        return self.put(SourceKind.FOLDER, photo(key, **more), phash=phash)[0]

    def on_flickr(self, key: str, *, phash: int | None = None, **more: object) -> PhotoId:
        return self.put(SourceKind.FLICKR, photo(key, **more), phash=phash)[0]

    def in_export(self, key: str, *, phash: int | None = None, **more: object) -> PhotoId:
        return self.put(SourceKind.EXPORT, photo(key, **more), phash=phash)[0]

    def remove(self, kind: SourceKind, *keys: str) -> None:
        with self.catalog.photos.syncing(self.source(kind).id) as walk:
            walk.unsee(keys)

    def match(self) -> Matched:
        return match_local(Task(lambda progress: None), self.catalog)

    def links(self) -> dict[tuple[PhotoId, PhotoId], Basis]:
        """Search for links, and return what is listed."""
        self.match()
        return {(link.local, link.remote): link.basis for link in self.catalog.links.all()}

    def link(self) -> Link:
        (one,) = self.catalog.links.all()
        return one

    def drifts(self, id_: PhotoId) -> bool:
        (row,) = self.catalog.listing.rows([id_])
        return Reason.DRIFT in row.reasons


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    catalog = Catalog(tmp_path / "catalog.sqlite", Rules(TABLE))
    yield Library(catalog)
    catalog.close()


# -- by number


@pytest.mark.parametrize(
    "name",
    [
        "49834857326_0a1b2c3d4e_k.jpg",
        "49834857326_0a1b2c3d4e_o.jpg",
        "2019/beach-at-noon_49834857326_o.jpg",
        "img_1234_49834857326_o.JPG",
        "49834857326.jpg",
        "49834857326_1234567890_b.jpg",
        "film_49834857326.mov",
        "20190504_49834857326_o.jpg",
    ],
)
def test_a_file_named_by_flickr_is_the_photo_of_that_number(library: Library, name: str) -> None:
    file, there = library.file(name), library.on_flickr(NUMBER)

    assert library.links() == {(file, there): Basis.FILE_NAME_ID}
    assert library.link().holds


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("IMG_20190504_101112.jpg", "20190504"),
        ("IMG_1234567.jpg", "1234567"),
        ("x49834857326.jpg", NUMBER),
        ("49834857326_49834857999_o.jpg", NUMBER),
        ("49834857326/beach.jpg", NUMBER),
    ],
    ids=["a day", "a camera's count", "part of a word", "two photos' numbers", "a folder"],
)
def test_digits_that_may_mean_something_else_link_nothing(
    library: Library, name: str, number: str
) -> None:
    library.file(name)
    library.on_flickr(number)
    library.on_flickr(ANOTHER)

    assert library.links() == {}


def test_an_export_and_an_account_have_a_photo_under_one_number(library: Library) -> None:
    old, now = library.in_export(NUMBER), library.on_flickr(NUMBER)

    assert library.links() == {(old, now): Basis.SAME_ID}


def test_a_file_is_linked_to_the_export_only_where_no_account_has_the_photo(
    library: Library,
) -> None:
    file = library.file(f"{NUMBER}_o.jpg")
    old = library.in_export(NUMBER)
    assert library.links() == {(file, old): Basis.FILE_NAME_ID}

    now = library.on_flickr(NUMBER)
    assert library.links() == {(old, now): Basis.SAME_ID, (file, now): Basis.FILE_NAME_ID}


# -- by time and size


def test_one_photo_of_a_second_with_the_same_proportions_is_linked(library: Library) -> None:
    file = library.file(
        "a.jpg", taken=NOON + timedelta(microseconds=500_000), width=4000, height=3000
    )
    library.file("b.jpg", taken=NOON + timedelta(seconds=1), width=4000, height=3000)
    there = library.on_flickr(NUMBER, taken=NOON, width=4000, height=3000)

    assert library.links() == {(file, there): Basis.TAKEN_AND_SIZE}
    assert not library.link().holds


@pytest.mark.parametrize(
    ("mine", "theirs", "linked"),
    [
        ((4000, 3000), (640, 480), True),
        ((4032, 2268), (640, 360), True),
        ((3000, 4000), (480, 640), True),
        ((5184, 3456), (640, 427), True),
        ((4000, 3000), (640, 427), False),
        ((4000, 3000), (480, 640), False),
        ((4000, 3000), (None, None), False),
        ((None, None), (None, None), False),
    ],
)
def test_a_scaled_size_has_the_proportions_of_the_original(
    library: Library,
    mine: tuple[int | None, int | None],
    theirs: tuple[int | None, int | None],
    linked: bool,
) -> None:
    library.file("a.jpg", taken=NOON, width=mine[0], height=mine[1])
    library.on_flickr(NUMBER, taken=NOON, width=theirs[0], height=theirs[1])

    assert bool(library.links()) is linked


def test_a_burst_is_not_told_apart_by_its_time(library: Library) -> None:
    for name in ("a.jpg", "b.jpg"):
        library.file(name, taken=NOON, width=4000, height=3000)
    library.on_flickr(NUMBER, taken=NOON, width=4000, height=3000)

    assert library.links() == {}


def test_of_a_burst_the_pictures_that_agree_most_are_linked(library: Library) -> None:
    size = {"width": 4000, "height": 3000}
    first = library.file("a.jpg", taken=NOON, phash=bits(0), **size)
    second = library.file("b.jpg", taken=NOON, phash=bits(2), **size)
    library.file("c.jpg", taken=NOON, phash=bits(30), **size)
    there = library.on_flickr(NUMBER, taken=NOON, phash=bits(0), **size)
    later = library.on_flickr(ANOTHER, taken=NOON, phash=bits(2), **size)

    assert library.links() == {
        (first, there): Basis.TAKEN_AND_SIZE,
        (second, later): Basis.TAKEN_AND_SIZE,
    }


def test_a_photo_that_is_on_flickr_twice_is_linked_to_both(library: Library) -> None:
    size = {"width": 4000, "height": 3000}
    file = library.file("a.jpg", taken=NOON, phash=BEACH, **size)
    twice = [library.on_flickr(n, taken=NOON, phash=BEACH, **size) for n in (NUMBER, ANOTHER)]

    assert set(library.links()) == {(file, there) for there in twice}


def test_pictures_that_are_clearly_different_are_not_linked_by_their_time(
    library: Library,
) -> None:
    size = {"width": 4000, "height": 3000}
    library.file("a.jpg", taken=NOON, phash=bits(0), **size)
    library.on_flickr(NUMBER, taken=NOON, phash=bits(DIFFERENT + 1), **size)

    assert library.links() == {}


def test_a_clock_that_was_never_set_says_nothing(library: Library) -> None:
    unset, size = datetime(2000, 1, 1), {"width": 4000, "height": 3000}
    files = [library.file("a.jpg", taken=unset, phash=BEACH, **size)]
    files += [library.file(f"{n}.jpg", taken=unset, **size) for n in range(CROWD)]
    there = library.on_flickr(NUMBER, taken=unset, phash=BEACH, **size)

    assert library.links() == {(files[0], there): Basis.LOOKS_ALIKE}


# -- by looks


def test_pictures_that_look_alike_are_linked_up_to_a_measured_limit(library: Library) -> None:
    file = library.file("a.jpg", phash=BEACH)
    near = library.on_flickr(NUMBER, phash=bits(ALIKE))
    assert library.links() == {(file, near): Basis.LOOKS_ALIKE}

    library.on_flickr(NUMBER, stamp="2", phash=bits(ALIKE + 1))
    assert library.links() == {}


def test_pictures_of_other_proportions_do_not_look_alike(library: Library) -> None:
    library.put(SourceKind.FOLDER, photo("a.jpg"), phash=BEACH, size=(4000, 3000))
    library.put(SourceKind.FLICKR, photo(NUMBER), phash=BEACH, size=(640, 427))

    assert library.links() == {}


@pytest.mark.parametrize(
    ("apart", "differ", "linked"),
    [
        (timedelta(0), ALIKE, True),
        (timedelta(seconds=1), 0, False),
        (timedelta(minutes=5), 0, False),
        (timedelta(hours=2), ALIKE, True),
        (timedelta(hours=5, minutes=45), ALIKE, True),
        (timedelta(hours=2, seconds=7), ALIKE, False),
        (timedelta(hours=2, seconds=7), SAME, True),
        (timedelta(days=3650), SAME, True),
        (timedelta(days=3650), ALIKE, False),
    ],
    ids=str,
)
def test_what_the_clocks_say_counts_beside_the_looks(
    library: Library, apart: timedelta, differ: int, linked: bool
) -> None:
    library.file("a.jpg", phash=BEACH, taken=NOON)
    library.on_flickr(NUMBER, phash=bits(differ), taken=NOON + apart)

    assert bool(library.links()) is linked


def test_a_picture_that_looks_like_very_many_is_not_linked(library: Library) -> None:
    for n in range(MOST_TWINS + 1):
        library.file(f"{n}.jpg", phash=BEACH)
    library.on_flickr(NUMBER, phash=BEACH)

    assert library.links() == {}


def test_a_picture_that_changed_since_it_was_looked_at_is_not_judged_by_its_looks(
    library: Library,
) -> None:
    library.file("a.jpg", phash=BEACH)
    library.on_flickr(NUMBER, phash=BEACH)
    assert len(library.links()) == 1

    library.file("a.jpg", stamp="2")
    assert library.links() == {}


def test_a_smaller_copy_that_lost_its_time_is_linked_beside_the_original(library: Library) -> None:
    files = [library.file("a.jpg", phash=bits(0)), library.file("small.jpg", phash=bits(2))]
    there = library.on_flickr(NUMBER, phash=bits(0))

    assert set(library.links()) == {(file, there) for file in files}


# -- again and again


def test_a_second_search_finds_that_nothing_has_changed(library: Library) -> None:
    library.file(f"{NUMBER}.jpg")
    library.on_flickr(NUMBER)

    assert library.match() == Matched(new=1)
    assert library.match() == Matched()


def test_a_link_of_which_nobody_spoke_goes_when_it_no_longer_holds(library: Library) -> None:
    library.file(f"{NUMBER}.jpg")
    library.on_flickr(NUMBER)
    library.match()

    library.remove(SourceKind.FLICKR, NUMBER)

    assert library.match() == Matched(gone=1)
    assert library.links() == {}


@pytest.mark.parametrize("verdict", LinkVerdict)
def test_what_a_person_said_outlives_what_is_found(library: Library, verdict: LinkVerdict) -> None:
    file = library.file("a.jpg", phash=BEACH)
    there = library.on_flickr(NUMBER, phash=BEACH)
    library.match()
    library.catalog.links.say(file, there, verdict)

    library.on_flickr(NUMBER, stamp="2", phash=bits(40))
    library.match()
    assert library.link() == Link(file, there, Basis.LOOKS_ALIKE, verdict)

    library.on_flickr(NUMBER, stamp="3", taken=NOON, phash=bits(0), width=640, height=480)
    library.file("a.jpg", stamp="3", taken=NOON, phash=bits(0), width=640, height=480)
    library.match()
    assert library.link() == Link(file, there, Basis.TAKEN_AND_SIZE, verdict)
    assert library.catalog.links.all(unreviewed=True) == ()


def test_what_was_said_can_be_taken_back_and_then_holds_by_itself_or_goes(
    library: Library,
) -> None:
    file = library.file("a.jpg", phash=BEACH)
    there = library.on_flickr(NUMBER, phash=BEACH)
    library.match()
    library.catalog.links.say(file, there, LinkVerdict.REJECTED)
    library.catalog.links.say(file, there, None)
    assert library.links() == {(file, there): Basis.LOOKS_ALIKE}

    library.catalog.links.say(file, there, LinkVerdict.CONFIRMED)
    library.on_flickr(NUMBER, stamp="2", phash=bits(40))
    assert len(library.links()) == 1
    library.catalog.links.say(file, there, None)
    assert library.links() == {}


def test_a_word_on_a_photo_in_an_export_holds_for_the_same_photo_on_the_account(
    library: Library,
) -> None:
    file = library.file("a.jpg", phash=BEACH)
    old = library.in_export(NUMBER, phash=BEACH)
    library.match()
    library.catalog.links.say(file, old, LinkVerdict.REJECTED)

    now = library.on_flickr(NUMBER, phash=BEACH)
    library.match()

    said = {(k.local, k.remote): k.verdict for k in library.catalog.links.all()}
    assert said[file, now] is LinkVerdict.REJECTED
    assert said[old, now] is None


def test_a_word_on_two_photos_that_are_not_linked_is_refused(library: Library) -> None:
    file, there = library.file("a.jpg"), library.on_flickr(NUMBER)

    with pytest.raises(NotFound):
        library.catalog.links.say(file, there, LinkVerdict.CONFIRMED)


def test_a_search_that_was_stopped_is_done_by_the_next(library: Library) -> None:
    library.file(f"{NUMBER}.jpg")
    library.on_flickr(NUMBER)
    task = Task(lambda progress: None)
    task.cancel()

    with pytest.raises(Cancelled):
        match_local(task, library.catalog)

    assert library.match() == Matched(new=1)


# -- where the two disagree


def licensed(library: Library, mine: str, theirs: str) -> tuple[PhotoId, PhotoId]:
    file = library.file(f"{NUMBER}.jpg", license=mine, geotagged=True)
    there = library.on_flickr(NUMBER, license=theirs, taken=NOON, geotagged=False)
    library.match()
    return file, there


def test_a_file_and_flickr_that_name_two_licenses_disagree(library: Library) -> None:
    file, there = licensed(library, "all-rights-reserved", "cc-by-2.0")

    assert library.drifts(file)
    assert not library.drifts(there)
    assert library.link().differs == ("license", "geotagged")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("cc-by-2.0", "cc-by-2.0"),
        ("unknown", "cc-by-2.0"),
        ("cc-by-2.0", "unknown"),
        ("cc-by-2.0", "flickr-license-77"),
    ],
)
def test_licenses_that_are_the_same_or_not_known_do_not_disagree(
    library: Library, mine: str, theirs: str
) -> None:
    file, _ = licensed(library, mine, theirs)

    assert not library.drifts(file)
    assert "license" not in library.link().differs


def test_a_link_that_is_not_sure_counts_once_a_person_has_confirmed_it(library: Library) -> None:
    file = library.file("a.jpg", phash=BEACH, license="all-rights-reserved")
    there = library.on_flickr(NUMBER, phash=BEACH, license="cc-by-2.0")
    library.match()
    assert not library.drifts(file)

    library.catalog.links.say(file, there, LinkVerdict.CONFIRMED)
    assert library.drifts(file)
    library.catalog.links.say(file, there, None)
    assert not library.drifts(file)


def test_a_sure_link_that_a_person_rejected_no_longer_counts(library: Library) -> None:
    file, there = licensed(library, "all-rights-reserved", "cc-by-2.0")

    library.catalog.links.say(file, there, LinkVerdict.REJECTED)

    assert not library.drifts(file)


def test_the_file_is_judged_anew_when_flickrs_photo_changes_goes_or_is_forgotten(
    library: Library,
) -> None:
    file, _ = licensed(library, "all-rights-reserved", "cc-by-2.0")

    library.on_flickr(NUMBER, stamp="2", license="all-rights-reserved")
    assert not library.drifts(file)
    library.on_flickr(NUMBER, stamp="3", license="cc0-1.0")
    assert library.drifts(file)
    library.remove(SourceKind.FLICKR, NUMBER)
    assert not library.drifts(file)
    library.on_flickr(NUMBER, stamp="4", license="cc0-1.0")
    assert library.drifts(file)
    with library.catalog.photos.syncing(library.source(SourceKind.FLICKR).id) as walk:
        walk.finish(lambda trouble, key: False)
    assert not library.drifts(file)
    library.on_flickr(NUMBER, stamp="5", license="cc0-1.0")
    assert library.drifts(file)
    library.catalog.photos.remove_source(library.source(SourceKind.FLICKR).id)
    assert not library.drifts(file)


def test_what_the_account_says_counts_instead_of_what_an_export_said(library: Library) -> None:
    file = library.file(f"{NUMBER}.jpg", license="cc-by-2.0")
    old = library.in_export(NUMBER, license="all-rights-reserved")
    library.match()
    library.catalog.links.say(file, old, LinkVerdict.CONFIRMED)
    assert library.drifts(file)

    library.on_flickr(NUMBER, license="cc-by-2.0")
    assert not library.drifts(file)
    library.match()
    assert not library.drifts(file)
    assert library.drifts(old)


# -- what is listed


def test_a_photo_knows_what_it_is_linked_with_on_either_side(library: Library) -> None:
    file, there = library.file(f"{NUMBER}.jpg"), library.on_flickr(NUMBER)
    library.match()

    for one, other in ((file, there), (there, file)):
        (row,) = library.catalog.listing.rows([one])
        source = library.catalog.photos.source(row.source)
        (link,) = library.catalog.listing.detail(one, source=source, faces=()).links
        assert (link.id, link.basis, link.verdict) == (other, Basis.FILE_NAME_ID, None)


def test_the_strongest_links_are_listed_first(library: Library) -> None:
    library.file("z.jpg", phash=BEACH)
    library.on_flickr(ANOTHER, phash=BEACH)
    library.file(f"{NUMBER}.jpg")
    library.in_export(NUMBER)
    library.on_flickr(NUMBER)
    library.match()

    assert [link.basis for link in library.catalog.links.all()] == [
        Basis.SAME_ID,
        Basis.FILE_NAME_ID,
        Basis.LOOKS_ALIKE,
    ]
