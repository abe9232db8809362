"""What every FaceDetector keeps to, the fake and the real one."""

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from scanner.domain.face import COUNTS_FROM, Box, FoundFace
from scanner.domain.photo import PhotoId, Picture
from scanner.errors import Damaged
from scanner.faces.pool import CUT_SHORT, FacePool, Looker
from scanner.pictures.files import Limits
from scanner.ports import Assignment, FaceDetector
from tests.fakes import FakeDetector
from tests.odd_files import astronaut, jpeg
from tests.photo_files import picture as blank

FACES, NOTHING, TEXT, GONE = "faces.jpg", "nothing.jpg", "text.jpg", "gone.jpg"


def fake(folder: Path) -> FaceDetector:
    return FakeDetector(
        found={str(folder / FACES): (FoundFace(Box(0.3, 0.1, 0.2, 0.3), 0.9),)},
        errors={str(folder / TEXT): "This is no picture."},
        vanished={str(folder / GONE)},
    )


def pool(folder: Path) -> FaceDetector:
    return FacePool(processes=2)


@pytest.fixture(params=[fake, pool])
def make(request: pytest.FixtureRequest) -> Callable[[Path], FaceDetector]:
    return request.param


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / FACES).write_bytes(jpeg(astronaut()))
    (tmp_path / NOTHING).write_bytes(blank())
    (tmp_path / TEXT).write_bytes(b"This is no photo.")
    return tmp_path


def assigned(folder: Path, *names: str, content: str | None = None) -> list[Assignment]:
    return [
        Assignment(PhotoId(n), Picture(str(folder / name)), content) for n, name in enumerate(names)
    ]


def test_each_picture_is_looked_at_once(make: Callable[[Path], FaceDetector], folder: Path) -> None:
    work = assigned(folder, *[FACES, NOTHING, TEXT, GONE] * 3)
    looks = list(make(folder).look(work))
    assert sorted(look.photo for look in looks) == list(range(12))


def test_faces_none_an_error_and_a_vanished_file_are_told_apart(
    make: Callable[[Path], FaceDetector], folder: Path
) -> None:
    work = assigned(folder, FACES, NOTHING, TEXT, GONE)
    face, none, text, gone = sorted(make(folder).look(work), key=lambda look: look.photo)

    assert any(found.score >= COUNTS_FROM for found in face.faces)
    assert (face.error, face.vanished, face.unchanged) == (None, False, False)
    assert face.width
    assert face.height
    assert (none.faces, none.error) == ((), None)
    assert none.content != face.content
    assert text.error is not None
    assert text.error.endswith(".")
    assert text.faces == ()
    assert text.content is not None  # so that it is not read again
    assert gone.vanished
    assert gone.error is None


def test_the_same_bytes_need_no_second_look(
    make: Callable[[Path], FaceDetector], folder: Path
) -> None:
    detector = make(folder)
    (first,) = detector.look(assigned(folder, FACES))
    (again,) = detector.look(assigned(folder, FACES, content=first.content))
    assert (again.unchanged, again.content, again.faces) == (True, first.content, ())
    (other,) = detector.look(assigned(folder, FACES, content="of other bytes"))
    assert other == first


def test_work_is_read_a_little_ahead_only(
    make: Callable[[Path], FaceDetector], folder: Path
) -> None:
    read = []

    def work() -> Iterator[Assignment]:
        for n in range(1000):
            read.append(n)
            yield Assignment(PhotoId(n), Picture(str(folder / NOTHING)))

    looks = make(folder).look(work())
    next(looks)
    assert len(read) <= 8
    looks.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_no_work_is_no_result(make: Callable[[Path], FaceDetector], folder: Path) -> None:
    assert list(make(folder).look([])) == []


def test_its_name_stays_and_says_nothing_of_places(
    make: Callable[[Path], FaceDetector], folder: Path
) -> None:
    assert make(folder).name == make(folder).name
    assert "/" not in make(folder).name


def test_closing_leaves_no_process(make: Callable[[Path], FaceDetector], folder: Path) -> None:
    detector = make(folder)
    looks = detector.look(assigned(folder, *[NOTHING] * 20))
    next(looks)
    detector.close()
    assert multiprocessing.active_children() == []


# Of the real one alone


def test_the_size_and_content_do_not_depend_on_the_level(folder: Path) -> None:
    (standard,) = FacePool(processes=1).look(assigned(folder, FACES))
    (thorough,) = FacePool(level="thorough", processes=1).look(assigned(folder, FACES))
    assert (standard.width, standard.height) == (thorough.width, thorough.height) == (512, 448)
    assert standard.content == thorough.content
    assert standard.faces != thorough.faces


def test_a_picture_that_takes_too_long_costs_itself_only(folder: Path) -> None:
    astronaut().resize((3000, 2600)).save(folder / "slow.png", compress_level=1)
    detector = FacePool(processes=1, limits=Limits(seconds=0))
    looks = list(detector.look(assigned(folder, "slow.png", "slow.png")))
    assert [look.error for look in looks] == ["Reading the picture took longer than 0 seconds."] * 2


class Tight(Limits):
    """Limits that let a large picture in and then give it too little memory."""

    @property
    def worker_mb(self) -> int:
        return 300


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory")
def test_a_picture_that_needs_too_much_memory_costs_itself_only(folder: Path) -> None:
    gray = Image.new("L", (14_000, 14_000), 128)
    gray.save(folder / "large.png", compress_level=1)
    names = [NOTHING, "large.png", FACES]
    found = list(FacePool(processes=1, limits=Tight()).look(assigned(folder, *names)))
    nothing, large, face = sorted(found, key=lambda look: look.photo)
    assert large.error == "Reading the picture needed more memory than allowed."
    assert nothing.error is None
    assert face.faces


def test_a_cut_photo_with_no_face_in_what_is_left_is_not_called_empty(folder: Path) -> None:
    whole = blank(size=(640, 480))
    (folder / "cut.jpg").write_bytes(whole[:-2])
    (look,) = FacePool(processes=1).look(assigned(folder, "cut.jpg"))
    assert look.error == CUT_SHORT
    face = jpeg(astronaut())
    (folder / "cut.jpg").write_bytes(face[: len(face) * 8 // 10])
    (look,) = FacePool(processes=1).look(assigned(folder, "cut.jpg"))
    assert look.error is None
    assert look.faces


class Incomplete(Looker):
    """What a worker does in an installation that lacks a network."""

    def load(self) -> None:
        raise Damaged("The face detector's file is missing.")


def test_a_missing_network_is_raised_and_not_told_of_each_photo(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scanner.faces.pool.Looker", Incomplete)
    with pytest.raises(Damaged, match="is missing"):
        list(FacePool(processes=2).look(assigned(folder, FACES, NOTHING)))
    assert multiprocessing.active_children() == []
