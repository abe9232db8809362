import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import skimage.data
from filelock import FileLock
from PIL import Image

from scanner.app import App, default_home
from scanner.demo.sample import make_sample_export
from scanner.domain.face import Box, Verdict
from scanner.domain.job import Cancelled, Job, JobState, Progress
from scanner.domain.listing import PhotoFilter, ScanSummary
from scanner.domain.photo import SourceKind
from scanner.errors import BadData, BadWish, Busy, NotFound, SourceUnavailable


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with App(tmp_path / "home") as made:
        yield made


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(skimage.data.astronaut()).save(folder / "astronaut.jpg")
    Image.fromarray(skimage.data.coffee()).save(folder / "coffee.png")
    return folder


def scanned(app: App) -> ScanSummary:
    return app.start_scan().result(120)


def test_home_is_what_the_environment_names() -> None:
    assert default_home({"SAFELIGHT_HOME": "/somewhere"}) == Path("/somewhere")
    assert default_home({}).name == "safelight"


def test_a_new_home_is_its_users_alone_to_read(app: App) -> None:
    assert app.home.stat().st_mode & 0o077 == 0


def test_a_home_that_cannot_be_made_is_said_to_be_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(SourceUnavailable):
        App(tmp_path / "file" / "home")


def test_a_folder_is_added_once_and_overlaps_are_refused(app: App, photos: Path) -> None:
    (photos / "inner").mkdir()
    first = app.add_folder(photos)

    assert app.add_folder(photos / "inner" / "..").id == first.id
    with pytest.raises(BadWish, match="lies in"):
        app.add_folder(photos / "inner")
    with pytest.raises(BadWish, match="remove that source first"):
        app.add_folder(photos.parent)
    with pytest.raises(NotFound):
        app.add_folder(photos / "coffee.png")
    with pytest.raises(NotFound):
        app.add_folder(photos / "nowhere")


def test_the_parts_of_an_export_join_their_account_in_any_order(app: App, tmp_path: Path) -> None:
    zips = make_sample_export(tmp_path / "export", photos=6)
    media = [path for path in zips if "data-download" in path.name]
    account = [path for path in zips if path not in media]

    first = app.add_export(account)
    second = app.add_export(media)
    again = app.add_export(zips)

    assert {s.id for added in (first, second, again) for s in added.sources} == {1}
    (state,) = app.sources()
    assert sorted(state.source.places) == sorted(map(str, zips))


def test_what_is_no_export_is_refused_by_name(app: App, photos: Path, tmp_path: Path) -> None:
    with pytest.raises(BadData, match="photos"):
        app.add_export([photos])
    with pytest.raises(NotFound, match="nowhere"):
        app.add_export([tmp_path / "nowhere.zip"])
    assert app.sources() == ()


def test_a_scan_finds_the_face_and_a_second_one_looks_at_nothing(app: App, photos: Path) -> None:
    app.add_folder(photos)

    first = scanned(app)
    second = scanned(app)

    assert (first.photos, first.new, first.looked_at, first.with_faces) == (2, 2, 2, 1)
    assert (second.photos, second.new, second.looked_at, second.with_faces) == (2, 0, 0, 1)
    assert first.unreadable == first.unreachable == ()


def test_a_source_that_went_away_is_named_and_the_others_go_on(
    app: App, photos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "usb"
    other.mkdir()
    app.add_folder(other)
    app.add_folder(photos)
    other.rmdir()

    summary = scanned(app)

    assert [item.key for item in summary.unreachable] == ["usb"]
    assert summary.new == 2


def test_another_safelight_that_scans_is_not_joined(app: App, photos: Path) -> None:
    app.add_folder(photos)
    with FileLock(app.home / "scan.lock"), pytest.raises(Busy):
        scanned(app)


def test_a_photo_is_found_by_its_key_and_by_its_files_path(
    app: App, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.add_folder(photos)
    app.start_scan(detect=False).result(60)
    monkeypatch.chdir(photos)

    found = {
        app.photo_of_key(key).row.id
        for key in ("coffee.png", str(photos / "coffee.png"), "./coffee.png")
    }

    assert len(found) == 1
    with pytest.raises(NotFound):
        app.photo_of_key("tea.png")


def test_a_key_that_two_folders_have_is_asked_about(app: App, photos: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin"
    twin.mkdir()
    (twin / "coffee.png").write_bytes((photos / "coffee.png").read_bytes())
    app.add_folder(photos)
    app.add_folder(twin)
    app.start_scan(detect=False).result(60)

    with pytest.raises(BadWish, match="sources 1 and 2"):
        app.photo_of_key("coffee.png")
    assert app.photo_of_key("coffee.png", 2).row.source == 2


def test_a_persons_word_is_noted_and_can_be_undone(app: App, photos: Path) -> None:
    app.add_folder(photos)
    scanned(app)
    photo = app.photo_of_key("astronaut.jpg").row.id

    rejected, before = app.review(photo, 1, Verdict.REJECTED)
    assert rejected.row.faces == 0
    drawn, _ = app.add_face(photo, Box(0.7, 0.7, 0.1, 0.1))
    assert [(face.n, face.by) for face in drawn.faces] == [(1, "detector"), (2, "person")]
    restored = app.restore_reviews(photo, before)

    assert restored.row.faces == 1
    assert [face.review for face in restored.faces] == [None]
    with pytest.raises(NotFound):
        app.review(photo, 9, Verdict.REJECTED)


def test_a_removed_source_is_forgotten_and_its_files_stay(app: App, photos: Path) -> None:
    source = app.add_folder(photos)
    scanned(app)
    photo = app.photo_of_key("astronaut.jpg").row.id
    assert app.thumbnail(photo).result(60).startswith(b"\xff\xd8")

    app.remove_source(source.id)

    assert app.sources() == ()
    assert app.count(PhotoFilter(gone=True)) == 0
    assert not list((app.home / "thumbnails").glob("*/*.jpg"))
    assert len(list(photos.iterdir())) == 2


def test_nothing_is_removed_under_a_running_job(app: App, photos: Path) -> None:
    source = app.add_folder(photos)
    hold, held = threading.Event(), threading.Event()

    def wait(job: Job, progress: Progress) -> None:
        if job.state is JobState.RUNNING:
            held.set()
            hold.wait(30)

    forget = app.listen(on_job=wait)
    running = app.start_scan()
    held.wait(30)
    with pytest.raises(Busy):
        app.remove_source(source.id)
    forget()
    running.cancel()
    hold.set()
    with pytest.raises(Cancelled):
        running.result(60)


def test_a_profile_license_or_source_that_does_not_exist_is_refused(app: App) -> None:
    with pytest.raises(BadWish, match="no profile"):
        app.find(PhotoFilter(permissive="generous"))
    with pytest.raises(BadWish, match="no license"):
        app.find(PhotoFilter(licenses=frozenset({"cc-by"})))
    with pytest.raises(NotFound, match="no source 9"):
        app.count(PhotoFilter(sources=frozenset({9})))


def test_a_settings_file_changed_by_hand_is_noticed_at_the_next_start(
    app: App, tmp_path: Path
) -> None:
    export = make_sample_export(tmp_path / "export", photos=12)
    app.add_export(export)
    before = {**scanned(app).exposed}
    app.close()
    (app.home / "settings.toml").write_text("[exposure]\nprofile = 'open'\n")

    with App(app.home) as again:
        for job in again.jobs():
            job.result(60)
        after = again.facets(PhotoFilter()).severities

    assert before[2] > after.get(2, 0)
    assert before[1] < after.get(1, 0)


def test_other_limits_look_again_at_what_could_not_be_read_and_at_nothing_else(
    app: App, photos: Path
) -> None:
    app.add_folder(photos)
    app.change_setting("pictures.max_megapixels", "1")
    Image.new("RGB", (1500, 1000)).save(photos / "large.png")
    first = scanned(app)
    assert [item.key for item in first.unreadable] == ["large.png"]
    assert scanned(app).looked_at == 0

    app.change_setting("pictures.max_megapixels", "2")
    second = scanned(app)

    assert (second.looked_at, second.unreadable) == (1, ())


def test_sources_say_how_their_photos_stand(app: App, photos: Path) -> None:
    app.add_folder(photos)
    app.start_scan(detect=False).result(60)

    (state,) = app.sources()

    assert (state.source.kind, state.photos, state.not_looked_at) == (SourceKind.FOLDER, 2, 2)
