"""An evening of reviewing faces, in the real window: keys only, and nothing said is lost."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from scanner.app import App
from scanner.domain.face import Box, FoundFace, Verdict
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import PhotoId
from scanner.ports import Look
from tests.end_to_end.screen import accessible, need, window_on

pytestmark = pytest.mark.window

PHOTOS, WITH_FACES = 14, 12
FACE = Box(0.36, 0.1, 0.18, 0.3)


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home with twelve faces to decide, the first the least certain; two show none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    portrait = Image.fromarray(data.astronaut())
    for n in range(PHOTOS):
        portrait.rotate(3 * (n % 4)).save(folder / f"{n:02}.jpg", quality=90)
    with App(tmp_path / "home") as app:
        app.add_folder(folder)
        app.start_scan(detect=False).result(120)
        for row in app.rows(app.find(PhotoFilter())):
            n = int(row.key.removesuffix(".jpg"))
            faces = (FoundFace(FACE, 0.5 + n / 100),) if n < WITH_FACES else ()
            look = Look(photo=row.id, content=row.key, width=512, height=512, faces=faces)
            app._catalog.findings.record("test", [(look, "1")])
    return tmp_path / "home"


def words_of(home: Path) -> dict[str, list[Verdict]]:
    """Return what was said of each photo, as a program that opens the home anew reads it."""
    with App(home) as app:
        return {
            row.key: [face.review for face in app.photo(PhotoId(row.id)).faces if face.review]
            for row in app.rows(app.find(PhotoFilter()))
        }


def test_faces_are_decided_by_keys_alone_and_a_kill_loses_no_word(
    desktop: dict[str, str], home: Path
) -> None:
    with window_on(home, desktop) as screen:
        screen.wait_for_name("14 photos")
        screen.focus("Safelight")
        screen.key("F3")
        screen.wait_for_name("12 photos left to decide")
        screen.wait_for_name("Face 1 of 1, found", "score 50 %")
        screen.key("f")
        screen.wait_for_name("11 photos left to decide")
        screen.wait_for_name("Photo 01.jpg")
        screen.wait_for_name("Face 1 of 1, found", "score 51 %")
        screen.key("n")
        screen.wait_for_name("10 photos left to decide")
        screen.wait_for_name("Face 1 of 1, found", "score 52 %")
        screen.key("r")
        screen.wait_for_name("9 photos left to decide")

        screen.key("ctrl+z")
        screen.wait_for_name("Photo 02.jpg")
        screen.wait_for_name("10 photos left to decide")
        screen.key("z")
        screen.wait_for_name("Photo 01.jpg")
        screen.wait_for_name("11 photos left to decide")
        screen.wait_for_name("Face 1 of 1, found", "score 51 %")
        screen.key("a")
        screen.wait_for_name("10 photos left to decide")
        screen.wait_for_name("Photo 02.jpg")
        screen.send(signal.SIGKILL)
        assert screen.wait_until_closed() == -signal.SIGKILL

    said = words_of(home)
    assert said["00.jpg"] == [Verdict.CONFIRMED]
    assert said["01.jpg"] == [Verdict.REJECTED]
    assert not any(said[f"{n:02}.jpg"] for n in range(2, PHOTOS))


def test_missed_faces_are_looked_for_apart_and_a_drawn_one_stays(
    desktop: dict[str, str], home: Path
) -> None:
    with window_on(home, desktop) as screen:
        screen.wait_for_name("14 photos")
        screen.focus("Safelight")
        screen.key("shift+F3")
        screen.wait_for_name("2 photos left to look through")
        screen.wait_for_name("Photo 12.jpg")
        screen.wait_for_name("None found at this setting")
        screen.key("a")
        screen.wait_for_name("Photo 13.jpg")
        screen.key("d")
        screen.wait_for_name("Drag around the face")
        screen.key("Return")
        screen.wait_for_name("Face 1 of 1, drawn by hand")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    said = words_of(home)
    assert said["12.jpg"] == []
    assert said["13.jpg"] == [Verdict.CONFIRMED]
    with App(home) as app:
        assert len(app.review_queue(missed=True)) == 0
        assert len(app.review_queue()) == WITH_FACES
