"""A tree of folders as a source of photos, on a real file system."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from scanner.domain.photo import Glimpse, Photo, Rights, Trouble, Visibility
from scanner.errors import BadData, SourceUnavailable
from scanner.folders.names import key_of, path_of
from scanner.folders.source import FolderSource
from scanner.reference import license_table
from tests.photo_files import CC_BY, CC_BY_NC, alt, app1_exif, app1_xmp, exif, items, jpeg
from tests.photo_files import picture as plain_picture
from tests.photo_files import xmp as packet_of

NOT_UTF8 = os.fsdecode(b"Ta\xdfe.jpg")
JPEG = plain_picture()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


def _source(root: Path, **limits: float) -> FolderSource:
    return FolderSource(root, licenses=license_table(), processes=1, **limits)  # type: ignore[arg-type]


def _put(file: Path, data: bytes = JPEG) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


def _keep_on() -> None:
    """Stand in for a job that nobody asks to stop."""


def _look(source: FolderSource) -> list[Glimpse | Trouble]:
    return list(source.glimpses(_keep_on))


def _keys(source: FolderSource) -> list[str]:
    return [item.key for item in _look(source) if isinstance(item, Glimpse)]


def _stamps(source: FolderSource) -> dict[str, str]:
    return {item.key: item.stamp for item in _look(source) if isinstance(item, Glimpse)}


def _describe(source: FolderSource, key: str) -> Photo:
    (answer,) = source.describe([key])
    assert isinstance(answer, Photo), answer
    return answer


def _made_later(file: Path) -> None:
    """Move a file's time on: a clock that ticks slowly must not hide a change from the test."""
    status = file.stat()
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))


# -- which files are photos


def test_photos_are_known_by_suffix_in_any_case(root: Path) -> None:
    for name in ("a.jpg", "b.JPEG", "c.Png", "d.tif", "e.webp", "f.gif", "g.HEIC", "h.avif"):
        _put(root / name)
    for name in ("i.cr2", "j.CR3", "k.nef", "l.arw", "m.raf", "n.rw2", "o.orf", "p.dng", "q.raw"):
        _put(root / name)
    for name in ("a.mp4", "b.mov", "c.txt", "d.jpg.part", "e.xmp", "f.avi", "jpg", "g.zip"):
        _put(root / name, b"no photo")
    assert "".join(key[0] for key in _keys(_source(root))) == "abcdefghijklmnopq"


def test_a_file_without_a_suffix_is_a_photo_if_its_first_bytes_say_so(root: Path) -> None:
    _put(root / "IMG_1")
    _put(root / "IMG_2.", plain_picture("PNG"))
    _put(root / "Makefile", b"all:\n")
    _put(root / "empty", b"")
    _put(root / "film", b"\0\0\0\x18ftypmp42\0\0\0\0isommp42")
    assert _keys(_source(root)) == ["IMG_1", "IMG_2."]


def test_a_text_named_jpg_is_a_photo_of_which_nothing_is_known(root: Path) -> None:
    _put(root / "text.jpg", b"not a picture")
    photo = _describe(_source(root), "text.jpg")
    assert (photo.title, photo.license, photo.width) == ("text.jpg", "unknown", None)
    assert photo.picture is not None


def test_what_macs_and_other_programs_hide_is_passed_over(root: Path) -> None:
    _put(root / "._a.jpg")
    _put(root / ".thumbnails/b.jpg")
    _put(root / "album/.cache/c.jpg")
    _put(root / ".DS_Store", JPEG)
    _put(root / "album/d.jpg")
    assert _keys(_source(root)) == ["album/d.jpg"]


def test_a_pipe_named_like_a_photo_is_no_photo_and_does_not_hang(root: Path) -> None:
    os.mkfifo(root / "pipe.jpg")
    os.mkfifo(root / "pipe")
    source = _source(root)
    assert _look(source) == []
    assert isinstance(next(source.describe(["pipe.jpg"])), Trouble)


# -- names


@pytest.mark.parametrize(
    "name",
    [
        "two\nlines.jpg",
        " spaces  everywhere .jpg",
        "größe_写真.jpg",
        "👩‍👩‍👧 🏖️.jpg",
        "a\\b.jpg",
        r"\xdf.jpg",
        "-rf *.jpg",
        "tab\tand\x1b[31mred.jpg",
        "x" * 251 + ".jpg",
        "写" * 83 + ".jpg",
        NOT_UTF8,
    ],
)
def test_a_file_of_any_name_is_seen_and_described(root: Path, name: str) -> None:
    try:
        _put(root / "ålbum" / name, jpeg(app1_xmp(packet_of(items("dc:subject", "sea")))))
    except OSError:
        pytest.skip("this file system does not take such names")
    source = _source(root)
    (key,) = _keys(source)

    photo = _describe(source, key)

    assert key.encode()
    assert photo.title.encode()
    assert photo.url is not None
    assert photo.url.encode()
    assert photo.tags == ("sea",)
    assert photo.picture is not None
    assert Path(photo.picture.path) == root / "ålbum" / name


def test_a_name_that_is_no_utf8_keeps_its_bytes_in_key_title_and_address(root: Path) -> None:
    try:
        _put(root / NOT_UTF8)
    except OSError:
        pytest.skip("this file system does not take such names")
    photo = _describe(_source(root), r"Ta\xdfe.jpg")
    assert photo.title == r"Ta\xdfe.jpg"
    assert photo.url is not None
    assert photo.url.endswith("/photos/Ta%DFe.jpg")


@pytest.mark.parametrize(
    "key", ["../secret.jpg", "/etc/passwd", "a/../b.jpg", "", "a//b.jpg", "./a.jpg", "a\0.jpg"]
)
def test_a_key_that_leaves_the_folder_is_no_photo_of_it(root: Path, key: str) -> None:
    _put(root.parent / "secret.jpg")
    (answer,) = _source(root).describe([key])
    assert isinstance(answer, Trouble)


@pytest.mark.parametrize("key", [r"\x41.jpg", r"\xc3\xa4.jpg", "a\\b.jpg", r"\ud83d\ude00.jpg"])
def test_a_file_has_one_key_only(key: str) -> None:
    with pytest.raises(BadData):
        path_of(key)


def test_very_deep_folders_are_walked(root: Path) -> None:
    folder = root
    for n in range(300):
        folder = folder / f"folder{n:03}"
    _put(folder / "a.jpg")
    assert len(_keys(_source(root))) == 1


# -- order, stamps, and what a walk costs


def test_photos_come_in_one_order_whatever_order_they_were_made_in(root: Path) -> None:
    for name in ("b/2.jpg", "a/1.jpg", "c.jpg", "a/0.jpg", "a/z/9.jpg", "B.jpg"):
        _put(root / name)
    assert _keys(_source(root)) == ["B.jpg", "c.jpg", "a/0.jpg", "a/1.jpg", "a/z/9.jpg", "b/2.jpg"]


class _Opened:
    """Counts what this process opens while it is asked to; an audit hook cannot be removed."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self.folders: list[str] = []
        self._on = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._on and event == "open":
            self.files.append(str(arguments[0]))
        elif self._on and event in ("os.scandir", "os.listdir"):
            self.folders.append(str(arguments[0]))

    @contextlib.contextmanager
    def counting(self) -> Iterator[None]:
        self.files, self.folders, self._on = [], [], True
        try:
            yield
        finally:
            self._on = False


@pytest.fixture(scope="module")
def opened() -> _Opened:
    return _Opened()


def test_two_thousand_photos_are_looked_at_without_opening_one(
    root: Path, opened: _Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(2_000):
        _put(root / f"album{n % 20}" / f"{n}.jpg", b"")
    _put(root / "album0" / "0.xmp", b"")
    _put(root / "album1" / "no suffix")
    first = _stamps(_source(root))
    source = _source(root)
    assert len(first) == 2_001
    assert _stamps(source) == first

    status_of = os.stat
    asked: list[object] = []

    def counted(path: str) -> os.stat_result:
        asked.append(path)
        return status_of(path)

    monkeypatch.setattr(os, "stat", counted)
    with opened.counting():
        again = _stamps(source)

    assert again == first
    assert opened.files == []
    assert len(opened.folders) == 21
    # Before and after the walk the root, and the one sidecar; photos cost the stat of their entry.
    assert len(asked) == 3


def test_a_changed_photo_has_a_new_stamp_and_a_new_revision(root: Path) -> None:
    file = _put(root / "a.jpg")
    _put(root / "b.jpg")
    source = _source(root)
    before, was = _stamps(source), _describe(source, "a.jpg")
    _put(file, JPEG + b"more")
    after, now = _stamps(source), _describe(source, "a.jpg")
    assert before["a.jpg"] != after["a.jpg"]
    assert before["b.jpg"] == after["b.jpg"]
    assert was.revision != now.revision


def test_a_file_of_the_same_size_and_time_in_its_place_is_seen(root: Path) -> None:
    file = _put(root / "a.jpg")
    before, status = _stamps(_source(root)), file.stat()
    other = _put(root.parent / "other", JPEG[:-1] + b"\0")
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(file)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert _stamps(_source(root)) != before


@pytest.mark.parametrize("sidecar", ["a.xmp", "a.jpg.xmp", "a.XMP", "a.JPG.Xmp"])
def test_a_sidecar_changes_what_is_said_and_not_what_is_looked_at(root: Path, sidecar: str) -> None:
    _put(root / "a.jpg")
    source = _source(root)
    bare, seen = _describe(source, "a.jpg"), _stamps(source)

    _put(root / sidecar, packet_of(f'<cc:license rdf:resource="{CC_BY}"/>'))
    licensed = _describe(source, "a.jpg")
    assert _stamps(source) == {"a.jpg": licensed.stamp} != seen

    _put(root / sidecar, packet_of(f'<cc:license rdf:resource="{CC_BY_NC}"/>'))
    _made_later(root / sidecar)
    relicensed = _describe(source, "a.jpg")
    assert _stamps(source) == {"a.jpg": relicensed.stamp} != {"a.jpg": licensed.stamp}

    (root / sidecar).unlink()
    assert _stamps(source) == seen
    licenses = [photo.license for photo in (bare, licensed, relicensed)]
    assert licenses == ["unknown", "cc-by-4.0", "cc-by-nc-4.0"]
    assert len({photo.revision for photo in (bare, licensed, relicensed)}) == 1


def test_a_sidecar_of_both_raw_and_jpeg_speaks_of_both(root: Path) -> None:
    _put(root / "IMG_1.CR2", b"II*\0")
    _put(root / "IMG_1.JPG")
    _put(root / "IMG_10.JPG")
    source = _source(root)
    before = _stamps(source)
    _put(root / "IMG_1.xmp", packet_of(alt("dc:rights", "Jane")))
    after = _stamps(source)
    assert {key for key in after if after[key] != before[key]} == {"IMG_1.CR2", "IMG_1.JPG"}
    said = [_describe(source, key).rights.copyright for key in sorted(after)]
    assert said == ["Jane", "Jane", ""]


# -- what a photo says


def test_a_photo_says_what_its_file_holds(root: Path) -> None:
    block = exif(
        Make="Canon", Model="Canon EOS 5D", DateTimeOriginal="2019:05:04 10:11:12",
        Copyright="Jane Doe", orientation=6, place=True,
    )  # fmt: skip
    packet = packet_of(
        alt("dc:title", "A lighthouse")
        + items("dc:subject", "sea", "tower")
        + items("Iptc4xmpExt:PersonInImage", "Somebody")
        + f'<cc:license rdf:resource="{CC_BY}"/>'
    )
    file = _put(root / "a.jpg", jpeg(app1_exif(block), app1_xmp(packet)))

    photo = _describe(_source(root), "a.jpg")

    assert photo.title == "A lighthouse"
    assert photo.taken == datetime(2019, 5, 4, 10, 11, 12)
    assert photo.camera == "Canon EOS 5D"
    assert (photo.width, photo.height) == (48, 64)
    assert (photo.geotagged, photo.latitude, photo.longitude) == (True, None, None)
    assert photo.people_tagged is True
    assert photo.tags == ("sea", "tower")
    assert photo.rights == Rights(copyright="Jane Doe", license_url=CC_BY)
    assert photo.license == "cc-by-4.0"
    assert photo.visibility is Visibility.LOCAL
    assert photo.url == file.as_uri()
    assert photo.picture is not None
    assert photo.picture.path == str(file)
    assert "Somebody" not in repr(photo)


def test_a_size_that_may_be_a_previews_is_not_told_of_a_raw_file(root: Path) -> None:
    for name in ("a.tif", "b.CR2"):
        _put(root / name, plain_picture("TIFF"))
    source = _source(root)
    assert [_describe(source, key).width for key in _keys(source)] == [64, None]


def test_sidecars_win_field_by_field_and_the_one_with_the_whole_name_most(root: Path) -> None:
    embedded = (
        alt("dc:rights", "1") + alt("dc:title", "1") + "<photoshop:Credit>1</photoshop:Credit>"
    )
    _put(root / "a.jpg", jpeg(app1_xmp(packet_of(embedded))))
    _put(root / "a.xmp", packet_of(alt("dc:rights", "2") + alt("dc:title", "2")))
    _put(root / "a.jpg.xmp", packet_of(alt("dc:rights", "3")))
    photo = _describe(_source(root), "a.jpg")
    assert (photo.rights.copyright, photo.title, photo.rights.credit) == ("3", "2", "1")


def test_a_sidecar_that_contradicts_the_file_states_no_license(root: Path) -> None:
    _put(root / "a.jpg", jpeg(app1_xmp(packet_of(attributes=f'xmpRights:WebStatement="{CC_BY}"'))))
    source = _source(root)
    assert _describe(source, "a.jpg").license == "cc-by-4.0"
    _put(root / "a.xmp", packet_of(alt("xmpRights:UsageTerms", "All rights reserved")))
    assert _describe(source, "a.jpg").license == "unknown"


@pytest.mark.parametrize("data", [b"", b"<broken", b"<!DOCTYPE x><x/>", b"\xff" * 100])
def test_a_broken_sidecar_costs_nothing_but_itself(root: Path, data: bytes) -> None:
    _put(root / "a.jpg", jpeg(app1_xmp(packet_of(alt("dc:title", "A lighthouse")))))
    _put(root / "a.xmp", data)
    assert _describe(_source(root), "a.jpg").title == "A lighthouse"


def test_a_photo_whose_metadata_is_too_much_for_a_worker_is_still_a_photo(root: Path) -> None:
    _put(root / "a.jpg")
    _put(root / "a.xmp", packet_of("<dc:source>" + "x" * 900_000 + "</dc:source>"))
    _put(root / "b.jpg", jpeg(app1_xmp(packet_of(alt("dc:title", "b")))))
    source = FolderSource(root, licenses=license_table(), processes=1, memory_mb=1)
    keys = _keys(source)
    answers = list(source.describe(keys))
    assert [answer.key for answer in answers] == ["a.jpg", "b.jpg"]
    assert isinstance(answers[0], Photo)
    assert isinstance(answers[1], Photo)
    assert (answers[0].title, answers[0].geotagged) == ("a.jpg", None)


def test_a_thousand_and_more_photos_are_described_in_order(root: Path) -> None:
    for n in range(1_100):
        _put(root / f"{n:04}.jpg", b"no picture")
    source = FolderSource(root, licenses=license_table(), processes=2)
    keys = _keys(source)
    assert [answer.key for answer in source.describe(keys)] == keys


# -- links


def test_a_linked_file_counts_under_its_own_name(root: Path) -> None:
    _put(root.parent / "elsewhere/x.jpg")
    (root / "a.jpg").symlink_to(root.parent / "elsewhere/x.jpg")
    source = _source(root)
    assert _keys(source) == ["a.jpg"]
    assert _describe(source, "a.jpg").title == "a.jpg"


def test_a_link_to_a_folder_inside_is_not_followed_and_one_outside_once(root: Path) -> None:
    _put(root / "album/a.jpg")
    _put(root.parent / "disk/b.jpg")
    (root / "inside").symlink_to(root / "album")
    (root / "one").symlink_to(root.parent / "disk")
    (root / "two").symlink_to(root.parent / "disk")
    (root / "hidden").symlink_to(root / ".kept")
    _put(root / ".kept/c.jpg")
    assert _keys(_source(root)) == ["album/a.jpg", "hidden/c.jpg", "one/b.jpg"]


def test_loops_of_links_end(root: Path) -> None:
    _put(root / "album/a.jpg")
    _put(root.parent / "disk/b.jpg")
    (root / "album/up").symlink_to("..")
    (root / "self").symlink_to(root)
    (root / "above").symlink_to(root.parent)
    (root.parent / "disk/back").symlink_to(root)
    (root.parent / "disk/own").symlink_to(root.parent / "disk")
    (root / "x.jpg").symlink_to("y.jpg")
    (root / "y.jpg").symlink_to("x.jpg")
    items_seen = _look(_source(root))
    assert {item.key for item in items_seen if isinstance(item, Glimpse)} == {
        "above/disk/b.jpg",
        "album/a.jpg",
    }
    assert {item.key for item in items_seen if isinstance(item, Trouble)} == {"x.jpg", "y.jpg"}


def test_a_broken_link_is_a_trouble_that_covers_what_lay_behind_it(root: Path) -> None:
    (root / "disk").symlink_to(root.parent / "unplugged")
    (root / "a.jpg").symlink_to("nowhere.jpg")
    _put(root / "b.jpg")
    source = _source(root)
    found = _look(source)
    troubles = {item.key: item for item in found if isinstance(item, Trouble)}
    assert set(troubles) == {"disk", "a.jpg"}
    assert source.covers(troubles["disk"], "disk/2019/a.jpg")
    assert not source.covers(troubles["disk"], "disk2/a.jpg")
    assert source.covers(troubles["a.jpg"], "a.jpg")


# -- what goes wrong


def test_a_root_that_is_not_there_is_out_of_reach(root: Path) -> None:
    for wrong in (root / "missing", _put(root / "a.jpg")):
        with pytest.raises(SourceUnavailable):
            _look(_source(wrong))


def test_a_root_that_goes_away_during_a_walk_is_out_of_reach(root: Path) -> None:
    _put(root / "a/1.jpg")
    _put(root / "b/2.jpg")
    folders = []

    def unplug() -> None:
        folders.append(1)
        if len(folders) == 3:
            root.rename(root.with_name("unplugged"))

    with pytest.raises(SourceUnavailable):
        list(_source(root).glimpses(unplug))


def test_a_folder_that_is_deleted_during_a_walk_is_no_trouble(root: Path) -> None:
    _put(root / "a/1.jpg")
    _put(root / "b/2.jpg")
    folders = []

    def delete() -> None:
        folders.append(1)
        if len(folders) == 3:
            (root / "b/2.jpg").unlink()
            (root / "b").rmdir()

    assert [item.key for item in _source(root).glimpses(delete)] == ["a/1.jpg"]


def test_a_photo_that_vanishes_between_look_and_description_is_a_trouble(root: Path) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        _put(root / name)
    source = _source(root)
    keys = _keys(source)
    (root / "b.jpg").unlink()
    answers = list(source.describe(keys))
    assert [type(answer) for answer in answers] == [Photo, Trouble, Photo]
    assert [answer.key for answer in answers] == keys


def test_a_photo_that_changes_between_look_and_description_is_read_again_next_time(
    root: Path,
) -> None:
    file = _put(root / "a.jpg")
    source = _source(root)
    seen = _stamps(source)
    _put(file, jpeg(app1_xmp(packet_of(alt("dc:title", "new")))))
    told = _describe(source, "a.jpg")
    assert told.title == "new"
    assert told.stamp != seen["a.jpg"]
    assert told.stamp == _stamps(source)["a.jpg"]


UNREADABLE = """
import json, os, sys
from scanner.domain.photo import Glimpse, Trouble
from scanner.folders.source import FolderSource
from scanner.reference import license_table

source = FolderSource(sys.argv[1], licenses=license_table(), processes=1)
if os.geteuid() == 0:
    os.setuid(65534)  # nobody: root may read everything
found = list(source.glimpses(lambda: None))
print(json.dumps([[type(item).__name__, item.key] for item in found]))
"""


def test_unreadable_folders_are_troubles_and_the_walk_goes_on(root: Path) -> None:
    with tempfile.TemporaryDirectory() as made:  # pytest's own folders are closed to others
        base = Path(made)
        base.chmod(0o755)
        for name in ("a/1.jpg", "closed/2.jpg", "listed/3.jpg", "z/4.jpg", "z/no suffix"):
            _put(base / name)
        (base / "closed").chmod(0o000)
        (base / "listed").chmod(0o744)
        if os.geteuid() != 0:
            (base / "listed").chmod(0o600)
        (base / "z/no suffix").chmod(0o000)
        (base / "z/4.jpg").chmod(0o000)
        done = subprocess.run(
            [sys.executable, "-c", UNREADABLE, str(base)],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        for name in ("closed", "listed"):
            (base / name).chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        ["Glimpse", "a/1.jpg"],
        ["Trouble", "closed"],
        ["Trouble", "listed"],
        ["Glimpse", "z/4.jpg"],
        ["Trouble", "z/no suffix"],
    ]


def test_the_odd_photos_are_all_seen_and_their_sizes_known(shared: Path) -> None:
    odd = shared / "faces/dev/odd"
    expected = json.loads((odd / "expected.json").read_text())["files"]
    source = _source(odd)
    photos = {photo.key: photo for photo in source.describe(_keys(source))}
    assert set(photos) == {key_of(name) for name in expected}
    for name, facts in expected.items():
        photo = photos[name]
        assert isinstance(photo, Photo)
        if facts["outcome"] != "unreadable":
            assert [photo.width, photo.height] == facts["size"], name
