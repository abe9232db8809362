"""What a script may rely on: commands, JSON keys, filters, exit codes; the real program."""

import csv
import io
import json
import os
import pty
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image
from skimage import data

from scanner.demo.sample import make_sample_export
from tests.end_to_end.terminal import Terminal
from tests.pdf_pages import text_of_pdf
from tests.photo_files import CC_BY, app1_xmp, xmp

pillow_heif.register_heif_opener()

WITH_A_FACE = ("astronaut.jpg", "astronaut.png", "astronaut.heic", "astronaut.webp", "reused.jpg")
WITHOUT = ("coffee.jpg", "coffee.tif", "coffee.gif")
FORMULA = "=1+1,\x1b]0;owned\x07 \u202egpj.png"
NO_UTF8 = b"stra\xdfe.png"
NO_UTF8_KEY = "stra\\xdfe.png"
CONTRACT = {
    "photo": "id source kind key title url taken uploaded license visibility width height "
    "geotagged faces severity reasons datasets",
    "box": "n x y w h score by review",
    "scan": "photos new changed gone looked_at with_faces unreadable exposed calls seconds",
    "detail": "boxes license_history matches links changes requests",
}


def keys(kind: str) -> set[str]:
    return set(CONTRACT[kind].split())


def make_photos(folder: Path) -> None:
    folder.mkdir()
    astronaut, coffee = Image.fromarray(data.astronaut()), Image.fromarray(data.coffee())
    for name in WITH_A_FACE[:4]:
        astronaut.save(folder / name, quality=90)
    for name in WITHOUT:
        coffee.save(folder / name)
    plain = (folder / "astronaut.jpg").read_bytes()
    said = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY}"/>'))
    (folder / "reused.jpg").write_bytes(plain[:2] + said + plain[2:])
    coffee.resize((64, 48)).save(folder / FORMULA)
    (folder / "small.png").write_bytes((folder / FORMULA).read_bytes())
    (folder / "small.png").rename(folder / os.fsdecode(NO_UTF8))
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut short")


PHOTOS = {*WITH_A_FACE, *WITHOUT, FORMULA, NO_UTF8_KEY, "broken.jpg"}


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """Return a home in which a folder was scanned; tests of this module only look at it."""
    place = tmp_path_factory.mktemp("commands")
    make_photos(place / "photos")
    terminal = Terminal(place / "home")
    terminal.json("source", "add", "folder", str(place / "photos"))
    summary = terminal.json("scan", code=6)
    assert keys("scan") <= set(summary)
    assert (summary["photos"], summary["new"], summary["looked_at"]) == (11, 11, 11)
    assert summary["with_faces"] == len(WITH_A_FACE)
    assert summary["exposed"] == {"3": 0, "2": 0, "1": 1}
    assert [item["key"] for item in summary["unreadable"]] == ["broken.jpg"]
    return terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "home")


# -- lists


def test_photos_have_the_promised_keys_and_say_what_they_show(scanned: Terminal) -> None:
    photos = {item["key"]: item for item in scanned.json("photos")}
    assert set(photos) == PHOTOS
    assert all(keys("photo") <= set(item) for item in photos.values())
    assert {key for key, item in photos.items() if item["faces"]} == set(WITH_A_FACE)
    assert photos["broken.jpg"]["faces"] is None
    assert photos["astronaut.heic"]["width"] == photos["astronaut.heic"]["height"] == 512
    reused = photos["reused.jpg"]
    assert (reused["license"], reused["severity"]) == ("cc-by-4.0", 1)
    assert {"face", "file-grants-reuse"} <= set(reused["reasons"])
    assert (reused["kind"], reused["visibility"], reused["datasets"]) == ("folder", "local", [])


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (["--faces"], set(WITH_A_FACE)),
        (["--no-faces"], {*WITHOUT, FORMULA, NO_UTF8_KEY}),
        (["--license", "cc-by-4.0"], {"reused.jpg"}),
        (["--license", "cc-by-4.0", "--license", "unknown"], PHOTOS),
        (["--permissive"], {"reused.jpg"}),
        (["--permissive", "any_cc", "--faces"], {"reused.jpg"}),
        (["--severity", "1"], {"reused.jpg"}),
        (["--severity", "2"], set()),
        (["--reason", "file-grants-reuse"], {"reused.jpg"}),
        (["--visibility", "local", "--visibility", "public"], PHOTOS),
        (["--visibility", "public"], set()),
        (["--text", "coffee GIF"], {"coffee.gif"}),
        (["--key", "coffee.gif", "--key", NO_UTF8_KEY], {"coffee.gif", NO_UTF8_KEY}),
        (["--key", "coffee.gif", "--faces"], set()),
        (["--source", "1"], PHOTOS),
        (["--taken", "2019..2020"], set()),
        (["--geotagged"], set()),
        (["--dataset", "pipa"], set()),
        (["--unreadable"], {"broken.jpg"}),
        (["--limit", "0"], set()),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_filters_choose_photos(scanned: Terminal, filters: list[str], expected: set[str]) -> None:
    assert {item["key"] for item in scanned.json("photos", *filters)} == expected


def test_keys_come_through_a_pipe(scanned: Terminal) -> None:
    chosen = scanned.json("photos", "--keys-from", "-", given=b"coffee.gif\nnone\n")
    assert [item["key"] for item in chosen] == ["coffee.gif"]
    assert scanned.json("photos", "--keys-from", "-") == []


def test_a_list_has_an_order_and_an_end(scanned: Terminal) -> None:
    rows = scanned.json("photos", "--order", "key", "--limit", "3")
    assert [item["key"] for item in rows] == sorted(PHOTOS)[:3]
    assert scanned.json("photos", "--limit", "1")[0]["key"] == "reused.jpg"


def test_csv_holds_every_photo_and_no_formula(scanned: Terminal) -> None:
    text = scanned.words("photos", "--format", "csv")
    rows = {row["key"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert len(rows) == len(PHOTOS)
    begins = {cell[0] for row in rows.values() for cell in row.values() if cell}
    assert begins.isdisjoint("=+-@\t\r")
    assert "'=1+1,\\x1b]0;owned\\x07 \\u202egpj.png" in rows
    assert rows["reused.jpg"]["reasons"].startswith("face ")


# -- one photo


def test_one_photo_is_found_by_key_and_by_path_and_shows_its_boxes(scanned: Terminal) -> None:
    detail = scanned.json("photo", "astronaut.jpg")
    assert keys("photo") | keys("detail") <= set(detail)
    (box,) = detail["boxes"]
    assert keys("box") <= set(box)
    assert (box["n"], box["by"], box["review"]) == (1, "detector", None)
    # The astronaut's face, by eye: 180..270 of 512 across, 60..180 down.
    assert 0.3 < box["x"] + box["w"] / 2 < 0.55
    assert 0.1 < box["y"] + box["h"] / 2 < 0.4
    place = Path(scanned.json("source", "list")[0]["places"][0])
    assert scanned.json("photo", str(place / "astronaut.jpg")) == detail
    words = scanned.words("photo", "astronaut.jpg")
    assert "512 x 512" in words
    assert "none found at this setting" in scanned.words("photo", "coffee.jpg")


def test_a_photo_of_any_name_can_be_asked_for(scanned: Terminal) -> None:
    for key in (FORMULA, NO_UTF8_KEY):
        assert scanned.json("photo", key)["key"] == key
    place = os.fsencode(scanned.json("source", "list")[0]["places"][0])
    assert scanned.json("photo", place + b"/" + NO_UTF8)["key"] == NO_UTF8_KEY
    assert scanned.json("photos", "--key", NO_UTF8)[0]["key"] == NO_UTF8_KEY
    scanned.run("photo", "nothing.jpg", code=2)


def test_names_that_a_terminal_would_obey_are_written_out(scanned: Terminal) -> None:
    for words in (["photos"], ["photos", "--format", "json"], ["photo", FORMULA]):
        printed = scanned.run(*words).stdout
        assert b"\x1b" not in printed
        assert b"\x07" not in printed
        assert "\u202e".encode() not in printed
        printed.decode("utf-8")


def test_a_drawn_table_and_progress_are_for_terminals_only(scanned: Terminal) -> None:
    shown = _on_a_terminal(scanned, "photos", "--limit", "3", "--order", "key")
    assert "─" in shown
    assert "\x1b]" not in shown
    assert "─" not in scanned.words("photos")
    assert "Looking" not in scanned.run("scan", code=6).stderr.decode()


def _on_a_terminal(terminal: Terminal, *words: str) -> str:
    """Return what a command writes to a terminal."""
    ours, theirs = pty.openpty()
    process = terminal.start(*words, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    read = b""
    while True:
        try:
            some = os.read(ours, 65536)
        except OSError:  # Linux tells the end of a terminal like this
            break
        if not some:
            break
        read += some
    os.close(ours)
    assert process.wait() == 0, read
    return read.decode()


# -- faces


def test_what_a_person_says_of_a_face_outlives_a_re_scan(
    terminal: Terminal, tmp_path: Path
) -> None:
    make_photos(tmp_path / "all")
    (tmp_path / "photos").mkdir()
    for name in ("reused.jpg", "coffee.jpg"):
        (tmp_path / "all" / name).rename(tmp_path / "photos" / name)
    terminal.run("source", "add", "folder", str(tmp_path / "photos"))
    terminal.run("scan")
    assert terminal.json("face", "reject", "reused.jpg", "1")["boxes"][0]["review"] == "rejected"
    assert terminal.json("photos", "--severity", "1") == []
    terminal.run("settings", "detector.level", "thorough")
    assert terminal.json("scan")["looked_at"] == 2
    listed = terminal.json("face", "list", "reused.jpg")
    assert [box["review"] for box in listed["boxes"]] == ["rejected"]
    assert listed["faces"] == 0

    added = terminal.json("face", "add", "coffee.jpg", "0.5", "0.25", "0.25", "0.5")
    assert added["boxes"][-1] == {
        **{"n": 1, "x": 0.5, "y": 0.25, "w": 0.25, "h": 0.5, "score": None},
        **{"by": "person", "review": "confirmed", "note": ""},
    }
    assert terminal.json("face", "forget", "reused.jpg", "1")["severity"] == 1
    released = terminal.json("face", "release", "reused.jpg", "1", "--note", "signed in May")
    assert (released["severity"], released["boxes"][0]["note"]) == (0, "signed in May")
    assert "released" in released["reasons"]
    assert terminal.json("face", "confirm", "reused.jpg", "1")["severity"] == 1
    terminal.run("face", "reject", "reused.jpg", "7", code=2)
    terminal.run("face", "add", "coffee.jpg", "0.9", "0.9", "0.2", "0.2", code=2)


# -- sources


def test_a_source_is_added_once_listed_and_removed(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "photos" / "inner").mkdir(parents=True)
    added = terminal.json("source", "add", "folder", str(tmp_path / "photos"))
    assert terminal.json("source", "add", "folder", str(tmp_path / "photos")) == added
    (listed,) = terminal.json("source", "list")
    assert (listed["id"], listed["kind"], listed["photos"]) == (added["id"], "folder", 0)
    terminal.run("source", "add", "folder", str(tmp_path / "photos" / "inner"), code=2)
    terminal.run("source", "add", "folder", str(tmp_path / "none"), code=2)
    terminal.run("source", "remove", str(added["id"]))
    assert terminal.json("source", "list") == []
    terminal.run("source", "remove", str(added["id"]), code=2)


def test_a_flickr_export_says_license_and_visibility(terminal: Terminal, tmp_path: Path) -> None:
    zips = make_sample_export(tmp_path / "export", photos=12)
    terminal.json("source", "add", "export", *map(str, zips))
    summary = terminal.json("scan", "--sync-only")
    assert (summary["photos"], summary["looked_at"]) == (12, 0)
    photos = terminal.json("photos")
    assert {item["kind"] for item in photos} == {"export"}
    assert "cc-by-2.0" in {item["license"] for item in photos}
    assert {"public", "private", "friends-family"} <= {item["visibility"] for item in photos}
    assert all(item["uploaded"].endswith("Z") for item in photos)
    assert all(item["url"].startswith("https://www.flickr.com/photos/") for item in photos)
    assert len(terminal.json("photos", "--not-looked-at")) == 12


def test_what_is_no_export_is_bad_data(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "holiday.zip").write_bytes(b"PK no zip at all")
    terminal.run("source", "add", "export", str(tmp_path / "holiday.zip"), code=5)
    terminal.run("source", "add", "export", str(tmp_path / "none.zip"), code=2)


def test_a_folder_that_went_away_is_out_of_reach_and_its_photos_stay(
    terminal: Terminal, tmp_path: Path
) -> None:
    make_photos(tmp_path / "photos")
    terminal.run("source", "add", "folder", str(tmp_path / "photos"))
    terminal.run("scan", "--sync-only")
    (tmp_path / "photos").rename(tmp_path / "unplugged")
    summary = terminal.json("scan", code=3)
    assert summary["gone"] == 0
    assert len(summary["unreachable"]) == 1
    assert len(terminal.json("photos")) == len(PHOTOS)


# -- reports


def test_a_report_is_a_page_a_spreadsheet_or_data(scanned: Terminal, tmp_path: Path) -> None:
    scanned.run("report", str(tmp_path / "audit.html"))
    html = (tmp_path / "audit.html").read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert html.count("data:image/jpeg;base64,") == 1
    assert "Content-Security-Policy" in html
    assert "<script" not in html
    assert "broken.jpg" in html
    scanned.run("report", str(tmp_path / "audit.csv"), "--faces")
    with (tmp_path / "audit.csv").open(newline="", encoding="utf-8") as file:
        assert {row["key"] for row in csv.DictReader(file)} == set(WITH_A_FACE)
    scanned.run("report", str(tmp_path / "audit.json"), "--severity", "1")
    document = json.loads((tmp_path / "audit.json").read_text(encoding="utf-8"))
    assert [item["key"] for item in document["photos"]] == ["reused.jpg"]
    assert document["filters"] == {"severity": 1}
    scanned.run("report", str(tmp_path / "audit.pdf"))
    assert "reused.jpg" in text_of_pdf(tmp_path / "audit.pdf")
    scanned.run("report", str(tmp_path / "audit.docx"), code=2)
    scanned.run("report", str(tmp_path / "none" / "audit.csv"), code=2)


def test_a_report_is_written_for_its_reader(scanned: Terminal, tmp_path: Path) -> None:
    chosen = ("--key", "reused.jpg")
    for ending in ("html", "pdf"):
        for reader in ("pictured", "lawyer"):
            path = tmp_path / f"{reader}.{ending}"
            scanned.run("report", str(path), "--for", reader, *chosen)
            text = text_of_pdf(path) if ending == "pdf" else path.read_text(encoding="utf-8")
            # A lawyer is told of which file; who is pictured of nothing that has a name.
            assert ("reused.jpg" in text) == (reader == "lawyer")
            assert "broken.jpg" not in text
            assert str(tmp_path) not in text
    refused = scanned.run("report", str(tmp_path / "all.pdf"), "--for", "pictured", code=2)
    assert b"chosen photos" in refused.stderr
    assert not (tmp_path / "all.pdf").exists()
    scanned.run("report", str(tmp_path / "all.pdf"), "--for", "everyone", code=2)


# -- who reads it


def test_a_reader_that_has_had_enough_is_no_error(scanned: Terminal) -> None:
    process = scanned.start("photos", stdout=-1, stderr=-1)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0


def test_names_are_printed_whatever_the_locale(scanned: Terminal) -> None:
    done = scanned.run("photos", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert NO_UTF8_KEY.encode() in done.stdout


def test_the_pictures_before_a_cut_in_a_zip_are_looked_at(
    terminal: Terminal, tmp_path: Path
) -> None:
    zips = make_sample_export(tmp_path / "export", photos=12)
    (media,) = [path for path in zips if "data-download" in path.name]
    data = media.read_bytes()
    media.write_bytes(data[: len(data) * 6 // 10])

    assert terminal.run("source", "add", "export", *map(str, zips), code=6)
    summary = terminal.json("scan", code=6)

    assert summary["photos"] == 12
    assert 0 < summary["looked_at"] < 12
    assert summary["with_faces"] > 0
    assert media.name in json.dumps(summary["unreadable"])
