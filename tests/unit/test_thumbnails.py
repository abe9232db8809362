"""Small pictures of untrusted ones."""

import io
import multiprocessing
import threading
from pathlib import Path

import pytest
from PIL import Image

from scanner.domain.photo import Picture
from scanner.errors import BadData, SourceUnavailable
from scanner.pictures.files import Limits
from scanner.pictures.thumbnails import WorkerThumbnailer
from tests.odd_files import astronaut, claiming, exif, jpeg, stored


def put(folder: Path, data: bytes, name: str = "a.jpg") -> Picture:
    (folder / name).write_bytes(data)
    return Picture(str(folder / name))


def test_a_thumbnail_is_an_upright_jpeg_of_the_wanted_size(tmp_path: Path) -> None:
    picture = put(tmp_path, jpeg(stored(astronaut(), 6), exif=exif(6)))
    thumbnailer = WorkerThumbnailer()
    small = thumbnailer.jpeg(picture, long_side=256)
    large = thumbnailer.jpeg(picture, long_side=1600)
    thumbnailer.close()
    with Image.open(io.BytesIO(small)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (256, 224))
        assert image.getexif() == {}
    with Image.open(io.BytesIO(large)) as image:
        assert image.size == (512, 448)


def test_what_cannot_be_read_is_said_and_the_next_picture_comes(tmp_path: Path) -> None:
    bomb = put(tmp_path, claiming(jpeg(astronaut()), 65000, 65000), "bomb.jpg")
    text = put(tmp_path, b"This is no photo.", "text.jpg")
    good = put(tmp_path, jpeg(astronaut()))
    thumbnailer = WorkerThumbnailer()
    for bad in (bomb, text):
        with pytest.raises(BadData):
            thumbnailer.jpeg(bad, long_side=256)
    with pytest.raises(SourceUnavailable, match=r"gone\.jpg"):
        thumbnailer.jpeg(Picture(str(tmp_path / "gone.jpg")), long_side=256)
    assert thumbnailer.jpeg(good, long_side=256)
    thumbnailer.close()


def test_a_picture_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    slow = put(tmp_path, jpeg(astronaut().resize((8000, 7000)), progressive=True))
    thumbnailer = WorkerThumbnailer(limits=Limits(seconds=0))
    with pytest.raises(BadData, match="took longer than 0 seconds"):
        thumbnailer.jpeg(slow, long_side=1600)
    thumbnailer.close()


def test_one_process_serves_every_thread_and_ends_with_close(tmp_path: Path) -> None:
    picture = put(tmp_path, jpeg(astronaut()))
    thumbnailer = WorkerThumbnailer()
    made: list[bytes] = []

    def ask() -> None:
        made.extend(thumbnailer.jpeg(picture, long_side=side) for side in (64, 128))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 2
    assert len(made) == 8
    assert len(multiprocessing.active_children()) == 1
    thumbnailer.close()
    assert multiprocessing.active_children() == []
    assert thumbnailer.jpeg(picture, long_side=64) in made
    thumbnailer.close()
