"""Parts of pictures at full size, cut in a worker process."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image

from scanner.domain.part import MOST_PIXELS, Part, Region
from scanner.domain.photo import Picture
from scanner.errors import BadData, SourceUnavailable
from scanner.pictures import parts as module
from scanner.pictures.files import Limits
from scanner.pictures.parts import Cutter, Parts
from tests.odd_files import astronaut, claiming, exif, jpeg, saved, stored


@pytest.fixture(scope="module")
def parts() -> Iterator[Parts]:
    made = Parts()
    yield made
    made.close()


def put(folder: Path, data: bytes, name: str = "a") -> Picture:
    (folder / name).write_bytes(data)
    return Picture(str(folder / name))


def ask(parts: Parts, picture: Picture, region: Region) -> "Future[Part]":
    return parts.ask(lambda: (picture, "1"), region)


def pixels(part: Part) -> np.ndarray:
    return np.frombuffer(part.pixels, np.uint8).reshape(part.rows, part.columns, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_part_holds_the_very_pixels_of_the_upright_picture(
    orientation: int, parts: Parts, tmp_path: Path
) -> None:
    face = astronaut()
    picture = put(tmp_path, saved(stored(face, orientation), "PNG", exif=exif(orientation)))
    part = ask(parts, picture, Region(100, 50, 200, 120)).result()
    assert (part.full_width, part.full_height) == face.size
    assert np.array_equal(pixels(part), np.asarray(face)[50:170, 100:300])


def test_a_step_gives_the_mean_of_so_many_pixels_each_way(parts: Parts, tmp_path: Path) -> None:
    face = astronaut()
    part = ask(parts, put(tmp_path, saved(face, "PNG")), Region(0, 0, 512, 448, 4)).result()
    assert (part.columns, part.rows) == (128, 112)
    assert np.array_equal(pixels(part), np.asarray(face.reduce(4)))


def test_what_reaches_beyond_the_picture_is_left_out(parts: Parts, tmp_path: Path) -> None:
    picture = put(tmp_path, jpeg(astronaut()))
    edge = ask(parts, picture, Region(500, 440, 100, 100)).result()
    assert (edge.columns, edge.rows, edge.full_width) == (12, 8, 512)
    beyond = ask(parts, picture, Region(9000, 0, 100, 100)).result()
    assert (beyond.columns, beyond.rows, beyond.pixels) == (0, 0, b"")


def test_a_file_that_was_written_anew_is_opened_anew(parts: Parts, tmp_path: Path) -> None:
    picture = put(tmp_path, saved(Image.new("RGB", (40, 30), "red"), "PNG"))
    assert ask(parts, picture, Region(0, 0, 1, 1)).result().pixels == b"\xff\0\0"
    put(tmp_path, saved(Image.new("RGB", (50, 30), "blue"), "PNG"))
    assert ask(parts, picture, Region(0, 0, 1, 1)).result().pixels == b"\0\0\xff"


def test_hostile_and_missing_pictures_are_said_and_the_next_one_comes(
    parts: Parts, tmp_path: Path
) -> None:
    one = Region(0, 0, 1, 1)
    for bad in (claiming(jpeg(astronaut()), 65000, 65000), b"This is no photo.", b""):
        with pytest.raises(BadData):
            ask(parts, put(tmp_path, bad), one).result()
    with pytest.raises(SourceUnavailable, match="gone"):
        ask(parts, Picture(str(tmp_path / "gone")), one).result()
    assert ask(parts, put(tmp_path, jpeg(astronaut())), one).result().columns == 1


def test_a_file_that_was_cut_says_so(parts: Parts, tmp_path: Path) -> None:
    data = jpeg(astronaut())
    part = ask(parts, put(tmp_path, data[: len(data) // 2]), Region(0, 0, 9, 9)).result()
    assert not part.whole


def test_what_was_cancelled_is_never_cut(parts: Parts, tmp_path: Path) -> None:
    picture, gate, found = put(tmp_path, jpeg(astronaut())), Event(), []
    first = parts.ask(lambda: (gate.wait(30), (picture, "1"))[1], Region(0, 0, 1, 1))
    second = parts.ask(lambda: (found.append(1), (picture, "1"))[1], Region(0, 0, 1, 1))
    assert second.cancel()
    gate.set()
    first.result()
    ask(parts, picture, Region(0, 0, 1, 1)).result()
    assert found == []


def test_letting_go_frees_the_pictures_unless_another_is_waited_for(tmp_path: Path) -> None:
    cutter = Cutter(Limits())
    picture = put(tmp_path, jpeg(astronaut()))
    cutter.cut((picture, "1", Region(0, 0, 1, 1)))
    assert len(cutter._opened) == 1
    assert cutter.cut(None) is None
    assert not cutter._opened


def test_the_worker_keeps_few_pictures_and_always_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "KEPT_MB", 1.5)  # an astronaut is 0.7 MB
    cutter = Cutter(Limits())
    pictures = [put(tmp_path, jpeg(astronaut()), name) for name in "abcd"]
    for picture in pictures:
        cutter.cut((picture, "1", Region(0, 0, 1, 1)))
    assert [name[0] for name in cutter._opened] == pictures[2:]


def test_no_process_is_left_after_close(tmp_path: Path) -> None:
    before = set(multiprocessing.active_children())
    made = Parts()
    ask(made, put(tmp_path, jpeg(astronaut())), Region(0, 0, 1, 1)).result()
    made.let_go()
    made.close()
    made.let_go()
    assert set(multiprocessing.active_children()) <= before


@pytest.mark.parametrize(
    "wrong", [(-1, 0, 5, 5), (0, 0, 0, 5), (0, 0, 5, 5, 0), (0, 0, MOST_PIXELS, 2)]
)
def test_a_region_that_is_none_or_too_much_is_refused(wrong: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="region"):
        Region(*wrong)
