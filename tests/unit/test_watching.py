"""Looks by themselves and watched folders, through the front door, on real photos."""

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import skimage.data
from filelock import FileLock
from PIL import Image

from scanner.app import App
from scanner.app.audit import exposed_in
from scanner.domain.job import Cancelled, Job, Progress
from scanner.domain.watching import LookState
from scanner.errors import Busy
from scanner.schedule.desktop import tell
from scanner.schedule.notices import Notices
from tests.photo_files import CC_BY, app1_xmp, xmp
from tests.scheduling import path_without


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with App(tmp_path / "home") as made:
        yield made


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder with a photo that shows a face, and one that shows none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(skimage.data.astronaut()).save(folder / "astronaut.jpg", quality=90)
    Image.fromarray(skimage.data.coffee()).save(folder / "coffee.png")
    return folder


def expose(folder: Path, name: str) -> None:
    """Put a photo into a folder that shows a face and lets anyone reuse it."""
    plain = (folder / "astronaut.jpg").read_bytes()
    said = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY}"/>'))
    (folder / name).write_bytes(plain[:2] + said + plain[2:])


def keys_of_notices(app: App) -> list[tuple[str, ...]]:
    return [notice.keys for notice in app.notices()]


# -- looks by themselves


def test_only_what_is_newly_exposed_makes_a_notice(app: App, photos: Path) -> None:
    app.add_folder(photos)

    assert app.start_audit().result(120).notice is None
    expose(photos, "reused.jpg")
    found = app.start_audit().result(120).notice
    assert found is not None
    assert (found.exposed, found.keys, found.told) == ({1: 1}, ("reused.jpg",), False)
    assert app.start_audit().result(120).notice is None

    expose(photos, "again.jpg")
    (photos / "reused.jpg").unlink()
    app.start_audit().result(120)
    assert keys_of_notices(app) == [("reused.jpg",), ("again.jpg",)]
    app.forget_notices(app.notices()[0])
    assert keys_of_notices(app) == [("again.jpg",)]


def test_what_the_user_saw_exposed_in_a_scan_of_theirs_is_no_news(app: App, photos: Path) -> None:
    expose(photos, "reused.jpg")
    app.add_folder(photos)
    app.start_scan().result(120)

    assert app.start_audit().result(120).notice is None


def test_what_a_look_that_was_cut_off_had_committed_is_news_to_the_next(
    app: App, photos: Path
) -> None:
    expose(photos, "reused.jpg")
    app.add_folder(photos)
    Notices(app.home / "watch").set_before(exposed_in(app._catalog))
    app.start_scan().result(120)

    found = app.start_audit().result(120).notice

    assert found is not None
    assert found.keys == ("reused.jpg",)
    assert app.start_audit().result(120).notice is None


def test_while_another_scans_a_look_leaves_off_and_leaves_nothing(app: App, photos: Path) -> None:
    app.add_folder(photos)

    with FileLock(app.home / "scan.lock"), pytest.raises(Busy):
        app.start_audit().result(120)
    with FileLock(app.home / "audit.lock"), pytest.raises(Busy):
        app.start_audit().result(120)

    assert not (app.home / "watch" / "look.json").exists()
    assert not (app.home / "watch" / "before.json").exists()
    assert app.audit_due("7d")


def test_a_look_that_is_cancelled_stops_its_scan_and_is_made_up_for(app: App, photos: Path) -> None:
    for number in range(20):
        expose(photos, f"{number}.jpg")
    app.add_folder(photos)
    looking = threading.Event()

    def told(job: Job, progress: Progress) -> None:
        if progress.step == "detect":
            looking.set()

    app.listen(on_job=told)

    running = app.start_audit()
    assert looking.wait(120)
    running.cancel()
    with pytest.raises(Cancelled):
        running.result(120)
    assert app.audit_due("7d")

    found = app.start_audit().result(240).notice
    assert found is not None
    assert found.photos == 20


def test_a_look_that_could_read_nothing_is_not_the_look_of_that_week(
    app: App, photos: Path
) -> None:
    app.add_folder(photos)
    app.start_audit().result(120)
    assert not app.audit_due("7d")
    photos.rename(photos.with_name("away"))

    app.start_audit().result(120)

    last = app.schedule().last
    assert last is not None
    assert last.state is LookState.FAILED
    assert "photos" in last.says
    assert app.audit_due("7d")


def test_a_desktop_that_is_not_there_is_told_nothing(tmp_path: Path) -> None:
    environ = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    nobody = f"unix:path={tmp_path / 'nobody'}"

    assert not tell("Safelight", "3 photos", environ)
    assert not tell("Safelight", "3 photos", {**environ, "DBUS_SESSION_BUS_ADDRESS": nobody})
    without = {**environ, "PATH": path_without("busctl", "notify-send")}
    assert not tell("Safelight", "3 photos", {**without, "DBUS_SESSION_BUS_ADDRESS": nobody})


# -- folders, while a window is open


def test_a_folder_is_told_of_when_its_files_are_not_those_of_the_catalog(
    app: App, photos: Path
) -> None:
    (source,) = [app.add_folder(photos).id]

    assert app.start_look().result(60) == (source,)
    app.start_scan().result(120)
    assert app.start_look().result(60) == ()

    expose(photos, "new.jpg")
    assert app.start_look().result(60) == (source,)
    app.start_scan().result(120)
    os.utime(photos / "coffee.png", (1, 1))
    assert app.start_look().result(60) == (source,)
    app.start_scan().result(120)
    (photos / "new.jpg").unlink()
    assert app.start_look().result(60) == (source,)
    app.start_scan().result(120)
    assert app.start_look().result(60) == ()


def test_the_same_difference_is_told_once_and_another_one_again(app: App, photos: Path) -> None:
    source = app.add_folder(photos).id
    app.start_scan().result(120)
    expose(photos, "new.jpg")

    assert app.start_look().result(60) == (source,)
    assert app.start_look().result(60) == ()
    expose(photos, "newer.jpg")
    assert app.start_look().result(60) == (source,)


def test_a_folder_that_is_away_is_not_told_of_and_nothing_is_thought_gone(
    app: App, photos: Path
) -> None:
    app.add_folder(photos)
    app.start_scan().result(120)
    photos.rename(photos.with_name("away"))

    assert app.start_look().result(60) == ()
    (state,) = app.sources()
    assert state.photos == 2


def test_a_look_at_folders_reads_no_file_and_writes_nothing_of_theirs(
    app: App, photos: Path
) -> None:
    app.add_folder(photos)
    app.start_scan().result(120)
    wrote: list[frozenset[str]] = []
    app.listen(on_commit=wrote.append)

    app.start_look().result(60)

    assert set().union(*wrote) <= {"job"}


def test_a_damaged_memory_of_looks_keeps_nobody_from_looking(app: App, photos: Path) -> None:
    app.add_folder(photos)
    (app.home / "watch").mkdir()
    (app.home / "watch" / "before.json").write_text(json.dumps({"3": ["no number"]}))
    (app.home / "watch" / "look.json").write_text("{")

    assert app.audit_due("7d")
    assert app.start_audit().result(120).notice is None
