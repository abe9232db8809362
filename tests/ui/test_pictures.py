"""The script that makes pictures of every page: it knows each, and shows what is there."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.every_window import DIALOGS, EVERY, PAGES, EveryWindow, Shown
from tests.ui.heard import heard
from ui.language import ENGLISH, speak

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

PACKAGING = Path(__file__).parents[2] / "packaging"
PIXELS = {"1280x800": (1280, 800), "860x640": (860, 640), "1920x1080": (1920, 1080)}


@pytest.fixture
def pictures(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(PACKAGING)
    before = set(sys.modules)
    yield importlib.import_module("pictures_every")
    for name in set(sys.modules) - before:
        if name.startswith("pictures_"):
            del sys.modules[name]


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet, flash = qapp.palette(), qapp.styleSheet(), qapp.cursorFlashTime()
    yield qapp
    speak(qapp, ENGLISH)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setCursorFlashTime(flash)


def colors_in(picture: QImage) -> int:
    """Return how many colors a picture has, looked at every few pixels; 1 is a blank one."""
    places = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 3))
    return len({picture.pixel(x, y) for x, y in places})


def listening(one: Shown, said: set[str]) -> Shown:
    """Return the same thing to see, which adds what it tells a screen reader to `said`."""

    def open_(stage: EveryWindow) -> QWidget:
        shown = one.open(stage)
        said.update(thing.name for thing in heard(shown.window()))
        return shown

    return Shown(one.name, open_)


def test_every_page_is_shown_full_and_empty_or_is_never_empty(pictures: ModuleType) -> None:
    pages = {one.name for one in PAGES}
    empty = {one.name for one in (*pictures.NO_SOURCE, *pictures.NOTHING_FOUND)}

    assert pages - empty == pictures.NEVER_EMPTY
    assert not pictures.NEVER_EMPTY & empty
    assert empty <= {one.name for one in EVERY}
    assert not pages & {one.name for one in DIALOGS}


def test_a_picture_is_of_the_page_in_its_size_palette_and_language(
    pictures: ModuleType, application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: set[str] = set()
    wanted = frozenset({"welcome", "settings"})
    things = [listening(one, said) for one in pictures.NO_SOURCE if one.name in wanted]
    monkeypatch.setattr(pictures, "NO_SOURCE", tuple(things))
    speak(application, "de")
    (tmp_path / "home").mkdir()
    studio = pictures.Studio(application, tmp_path, "de", wanted)
    pictures.take_empty(studio, tmp_path / "home")

    assert studio.failed == []
    made = {path.stem: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert len(made) == studio.made == 2 * len(PIXELS) + 2
    for size, pixels in PIXELS.items():
        light, dark = (made[f"welcome-empty-{size}-{name}-de"] for name in ("light", "dark"))
        assert (light.width(), light.height()) == (dark.width(), dark.height()) == pixels
        assert light.pixelColor(2, pixels[1] // 2).lightness() > 200
        assert dark.pixelColor(2, pixels[1] // 2).lightness() < 60
        assert min(colors_in(light), colors_in(dark)) > 20
    assert colors_in(made["settings-empty-own-light-de"]) > 20
    assert {"Willkommen", "Einstellungen"} <= said


def test_a_page_that_cannot_be_shown_is_told_and_does_not_hide_the_others(
    pictures: ModuleType,
    application: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(stage: EveryWindow) -> QWidget:
        raise LookupError("it is not there any more")

    (about,) = (one for one in pictures.NO_SOURCE if one.name == "about")
    monkeypatch.setattr(pictures, "NO_SOURCE", (Shown("welcome", broken), about))
    (tmp_path / "home").mkdir()
    studio = pictures.Studio(application, tmp_path, "en", frozenset({"welcome", "about"}))
    pictures.take_empty(studio, tmp_path / "home")

    assert len(studio.failed) == 1
    assert "welcome-empty-en: LookupError: it is not there any more" in capsys.readouterr().err
    assert {path.name for path in tmp_path.glob("*.png")} == {
        "about-empty-own-light-en.png",
        "about-empty-own-dark-en.png",
    }


def test_a_name_that_nobody_knows_is_refused(
    pictures: ModuleType, application: QApplication, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match="there is no atlantis"):
        pictures.take_every(application, tmp_path / "made", "en", frozenset({"atlantis"}))
    assert not (tmp_path / "made").exists()
