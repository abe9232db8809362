"""
What everything that changes photos keeps to: the fake, four kinds of change on Flickr, files.

Another Changer joins as a Ground of its own in GROUNDS.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, Protocol

import pytest

from scanner.demo.account import NSID
from scanner.demo.faults import reset
from scanner.demo.server import PretendFlickr
from scanner.demo.things import Place, PretendAccount
from scanner.demo.world import World as FlickrWorld
from scanner.domain.change import (
    Absent,
    Change,
    ChangeKind,
    Kept,
    PlanId,
    Seen,
    kept_text,
    location_text,
)
from scanner.domain.job import Cancelled
from scanner.domain.photo import PhotoId, SourceId
from scanner.domain.rights import rights_text
from scanner.errors import LeftAlone, NotFound, Refused, SourceUnavailable
from scanner.ports import Changer
from tests.fake_changers import FakeChanger, World
from tests.flickr_changes import Changing, change_of, changing, go_on
from tests.photo_files import app1_exif, exif, jpeg
from tests.rights_files import WISH, a_changer, stated
from tests.rights_files import change as file_change

COUNT = 6
"""Changes on a ground: more than are looked at one by one."""


class Ground(Protocol):
    """
    Where a Changer works: `changes` can all be made, and what is so is seen without the Changer.

    `is_far` is whether the Changer calls anybody outside of this machine.
    """

    changes: list[Change]
    is_far: bool

    def changer(self) -> Changer:
        """Return a new Changer."""
        ...

    def value(self, change: Change) -> str:
        """Return how a subject is."""
        ...

    def change_elsewhere(self, change: Change) -> str:
        """Let somebody else change a subject, and return how it is then."""
        ...

    def remove(self, change: Change) -> None:
        """Let a subject be no more."""
        ...

    def cut_off(self) -> None:
        """Let nothing be reached from now on, if the Changer `is_far`."""
        ...


class FakeGround:
    is_far = True

    def __init__(self) -> None:
        self.world = World()
        self.changes = [
            Change(
                plan=PlanId(1),
                n=n,
                photo=PhotoId(n),
                source=SourceId(1),
                subject=f"photo {n}",
                place="anna",
                before="cc-by-4.0",
                after="cc0-1.0",
            )
            for n in range(1, COUNT + 1)
        ]
        self.world.values = {change.subject: change.before for change in self.changes}

    def changer(self) -> Changer:
        return FakeChanger(self.world)

    def value(self, change: Change) -> str:
        return self.world.values[change.subject]

    def change_elsewhere(self, change: Change) -> str:
        self.world.meddle(change.subject)
        return self.world.foreign

    def remove(self, change: Change) -> None:
        del self.world.values[change.subject]

    def cut_off(self) -> None:
        self.world.away.add("anna")


class FlickrGround:
    """Photos of a pretend account; `kind` is what of them is changed."""

    is_far = True
    VALUES: ClassVar = {
        ChangeKind.LICENSE: ("cc-by-4.0", "all-rights-reserved"),
        ChangeKind.VISIBILITY: ("public", "friends"),
        ChangeKind.TAG: ("", "no_cv"),
        ChangeKind.LOCATION: ("52.500000,13.400000", ""),
    }

    def __init__(self, kind: ChangeKind, made: Changing) -> None:
        self.kind = kind
        self.made = made
        before, after = self.VALUES[kind]
        place = Place(52.5, 13.4) if kind is ChangeKind.LOCATION else None
        self.changes = [
            change_of(
                made.server.world.upload(
                    NSID, license=11, uploaded=1_400_000_000 + n, updated=1_400_000_900, place=place
                ),
                before,
                after,
                n=n,
            )
            for n in range(1, COUNT + 1)
        ]

    def changer(self) -> Changer:
        return self.made.changer(self.kind)

    def value(self, change: Change) -> str:
        photo = self.made.photo(int(change.subject))
        match self.kind:
            case ChangeKind.LICENSE:
                names = {0: "all-rights-reserved", 9: "cc0-1.0", 11: "cc-by-4.0"}
                return names[photo.license]
            case ChangeKind.VISIBILITY:
                return ["public", "friends", "family", "friends-family", "private"][
                    photo.privacy - 1
                ]
            case ChangeKind.TAG:
                return "no_cv" if any(tag.clean == "nocv" for tag in photo.tags) else ""
            case _:
                place = photo.place
                return location_text(place.latitude, place.longitude) if place else ""

    def change_elsewhere(self, change: Change) -> str:
        world, photo = self.made.server.world, int(change.subject)
        match self.kind:
            case ChangeKind.LICENSE:
                world.set_license(photo, 9)
            case ChangeKind.VISIBILITY:
                world.set_visibility(photo, public=0, friend=0, family=1)
            case ChangeKind.TAG:
                tag = world.tag(world.accounts[NSID], photo, "No CV")
                world.change(photo, tags=(tag,))
            case _:
                world.change(photo, place=Place(48.1, 11.5))
        return self.value(change)

    def remove(self, change: Change) -> None:
        self.made.server.world.delete(int(change.subject))

    def cut_off(self) -> None:
        self.made.server.faults.add(reset(), times=None)


class FileGround:
    """JPEG files; `embed`: they are written themselves, else sidecars beside them."""

    is_far = False

    def __init__(self, folder: Path, *, embed: bool) -> None:
        self.embed = embed
        self.changes: list[Change] = []
        for n in range(1, COUNT + 1):
            file = folder / f"{n}.jpg"
            file.write_bytes(jpeg(app1_exif(exif(Copyright="Zoe"))))
            wanted = file_change(file, before="", **WISH)
            before = rights_text({**dict.fromkeys(WISH, ""), "copyright": "Zoe"})
            self.changes.append(replace(wanted, n=n, before=before))

    def changer(self) -> Changer:
        return a_changer(embed=self.embed)

    def value(self, change: Change) -> str:
        sidecars = sorted(Path(change.place).parent.glob(f"{Path(change.place).name}.xmp"))
        held = stated(Path(change.place), *sidecars)
        return rights_text({**dict.fromkeys(WISH, ""), **held})

    def change_elsewhere(self, change: Change) -> str:
        Path(change.place).write_bytes(jpeg(app1_exif(exif(Copyright="Anna"))))
        return self.value(change)

    def remove(self, change: Change) -> None:
        Path(change.place).unlink()

    def cut_off(self) -> None:
        """Files are always within reach, each by itself."""


@contextmanager
def the_fake(folder: Path) -> Iterator[Ground]:
    yield FakeGround()


def on_flickr(kind: ChangeKind) -> Callable[[Path], AbstractContextManager[Ground]]:
    @contextmanager
    def opened(folder: Path) -> Iterator[Ground]:
        world = FlickrWorld()
        world.add_account(PretendAccount(nsid=NSID, username="Owner"))
        with changing(PretendFlickr(world)) as made:
            yield FlickrGround(kind, made)

    return opened


def files(*, embed: bool) -> Callable[[Path], AbstractContextManager[Ground]]:
    @contextmanager
    def opened(folder: Path) -> Iterator[Ground]:
        yield FileGround(folder, embed=embed)

    return opened


GROUNDS: dict[str, Callable[[Path], AbstractContextManager[Ground]]] = {
    "fake": the_fake,
    **{
        f"flickr {kind}": on_flickr(kind)
        for kind in (
            ChangeKind.LICENSE,
            ChangeKind.VISIBILITY,
            ChangeKind.TAG,
            ChangeKind.LOCATION,
        )
    },
    "files, sidecars": files(embed=False),
    "files, embedded": files(embed=True),
}
"""Each Changer by a name; called with a folder of its own, it gives a Ground."""


@pytest.fixture(params=GROUNDS)
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    with GROUNDS[request.param](tmp_path) as made:
        yield made


@pytest.fixture
def changer(ground: Ground) -> Iterator[Changer]:
    with closing(ground.changer()) as made:
        yield made


def values(answers: list[Seen | Absent]) -> list[str | None]:
    return [answer.value if isinstance(answer, Seen) else None for answer in answers]


def read(changer: Changer, *changes: Change) -> list[str | None]:
    return values(changer.read(changes, go_on))


def make(changer: Changer, change: Change) -> Kept:
    """Make a change as the engine does, and return what it left for its undo."""
    (seen,) = changer.read([change], go_on)
    assert isinstance(seen, Seen)
    return Kept(seen.keep, changer.write(change, seen, go_on))


def undo_of(change: Change, kept: Kept) -> Change:
    return Change(
        plan=PlanId(2),
        n=change.n,
        photo=change.photo,
        source=change.source,
        subject=change.subject,
        place=change.place,
        uploaded=change.uploaded,
        before=change.after,
        after=change.before,
        restores=kept_text(kept),
    )


def test_it_can_be_read_and_taken_back(changer: Changer) -> None:
    assert changer.readable
    assert changer.reversible
    assert changer.batch >= 1


def test_there_is_one_answer_a_change_in_the_order_asked_for(
    ground: Ground, changer: Changer
) -> None:
    ground.remove(ground.changes[1])
    asked = list(reversed(ground.changes))
    changer.expect(asked)

    answers = changer.read(asked, go_on)

    before = [change.before for change in asked]
    before[-2] = "?"
    assert ["?" if value is None else value for value in values(answers)] == before
    (absent,) = [answer for answer in answers if isinstance(answer, Absent)]
    assert absent.why.endswith(".")


def test_a_subject_can_be_asked_for_twice(ground: Ground, changer: Changer) -> None:
    first, second, *rest = ground.changes
    changer.expect(ground.changes)

    answers = read(changer, first, second, first, *rest)

    assert answers == [first.before, second.before, first.before, *(r.before for r in rest)]


def test_nothing_asked_is_nothing_answered(changer: Changer) -> None:
    changer.expect([])
    assert changer.read([], go_on) == []


def test_what_was_not_expected_can_be_read_and_written(ground: Ground, changer: Changer) -> None:
    changer.expect(ground.changes[:1])
    assert read(changer, *ground.changes) == [change.before for change in ground.changes]

    last = ground.changes[-1]
    make(changer, last)

    assert ground.value(last) == last.after


def test_what_is_written_is_so_and_is_read_so(ground: Ground, changer: Changer) -> None:
    changer.expect(ground.changes)
    seen = changer.read(ground.changes, go_on)
    for change, before in zip(ground.changes[:4], seen, strict=False):
        assert isinstance(before, Seen)
        assert isinstance(changer.write(change, before, go_on), str)

    expected = [change.after for change in ground.changes[:4]]
    expected += [change.before for change in ground.changes[4:]]
    assert [ground.value(change) for change in ground.changes] == expected
    assert read(changer, *ground.changes) == expected
    changer.expect(ground.changes)
    assert read(changer, *ground.changes) == expected
    with closing(ground.changer()) as another:
        assert read(another, *ground.changes) == expected


def test_every_answer_is_as_new_as_the_call(ground: Ground, changer: Changer) -> None:
    changer.expect(ground.changes)
    read(changer, *ground.changes)
    now = ground.change_elsewhere(ground.changes[2])

    answers = read(changer, *ground.changes)

    assert answers[2] == now
    assert answers[0] == ground.changes[0].before


def test_that_one_is_gone_is_seen_once_it_is_expected_anew(
    ground: Ground, changer: Changer
) -> None:
    changer.expect(ground.changes)
    read(changer, *ground.changes)
    ground.remove(ground.changes[4])
    changer.expect(ground.changes)

    answers = read(changer, *ground.changes)

    assert answers[4] is None
    assert answers[0] == ground.changes[0].before


def test_writing_twice_does_no_harm(ground: Ground, changer: Changer) -> None:
    change = ground.changes[0]
    (seen,) = changer.read([change], go_on)
    assert isinstance(seen, Seen)

    changer.write(change, seen, go_on)
    with suppress(LeftAlone):  # it may notice that this is not what was seen
        changer.write(change, seen, go_on)

    assert ground.value(change) == change.after
    assert [ground.value(other) for other in ground.changes[1:]] == [
        other.before for other in ground.changes[1:]
    ]


def test_one_that_is_gone_since_the_look_fails_alone(ground: Ground, changer: Changer) -> None:
    gone, other = ground.changes[:2]
    changer.expect(ground.changes)
    seen = changer.read(ground.changes, go_on)
    assert isinstance(seen[0], Seen)
    assert isinstance(seen[1], Seen)
    ground.remove(gone)

    with pytest.raises((NotFound, LeftAlone, Refused)):
        changer.write(gone, seen[0], go_on)

    changer.write(other, seen[1], go_on)
    assert ground.value(other) == other.after


def test_what_was_made_can_be_taken_back_and_made_again(ground: Ground, changer: Changer) -> None:
    change = ground.changes[0]
    undo = undo_of(change, make(changer, change))

    redo = undo_of(undo, make(changer, undo))
    assert ground.value(change) == change.before
    assert read(changer, undo) == [undo.after]

    make(changer, redo)
    assert ground.value(change) == change.after


def test_what_was_made_can_be_taken_back_though_the_answer_was_lost(
    ground: Ground, changer: Changer
) -> None:
    change = ground.changes[0]
    kept = make(changer, change)

    make(changer, undo_of(change, Kept(kept.keep, "")))

    assert ground.value(change) == change.before


def test_reading_and_writing_can_be_cancelled(ground: Ground, changer: Changer) -> None:
    def stop() -> None:
        raise Cancelled

    change = ground.changes[0]
    (seen,) = changer.read([change], go_on)
    assert isinstance(seen, Seen)

    with pytest.raises(Cancelled):
        changer.read(ground.changes, stop)
    with pytest.raises(Cancelled):
        changer.write(change, seen, stop)

    # Whether it was carried out is known by reading.
    assert read(changer, change) == [ground.value(change)]
    assert ground.value(change) in (change.before, change.after)


def test_what_is_out_of_reach_is_a_source_that_is_unavailable(
    ground: Ground, changer: Changer
) -> None:
    if not ground.is_far:
        pytest.skip("what lies on this machine is in reach, or absent by itself")
    change = ground.changes[0]
    changer.expect(ground.changes)
    (seen,) = changer.read([change], go_on)
    assert isinstance(seen, Seen)
    ground.cut_off()

    with pytest.raises(SourceUnavailable):
        changer.read(ground.changes, go_on)
    with pytest.raises(SourceUnavailable):
        changer.write(change, seen, go_on)


def test_calls_are_counted(ground: Ground, changer: Changer) -> None:
    before = changer.calls
    make(changer, ground.changes[0])

    assert (changer.calls > before) == ground.is_far


def test_it_can_be_closed_more_than_once(changer: Changer) -> None:
    changer.close()
    changer.close()
