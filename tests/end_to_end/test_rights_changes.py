"""Rights fields of files by the installed command: planned, written, verified, taken back."""

import csv
import hashlib
import io
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.end_to_end.terminal import Terminal
from tests.photo_files import CC_BY, alt, app1_xmp, items, jpeg, xmp

RESERVED = "DMI-PROHIBITED"
PLAN = (
    *("plan", "rights", "--license", "all-rights-reserved", "--data-mining", "prohibited"),
    *("--creator", "Anna Example"),
)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder of JPEGs: plain, one that grants reuse, one with a sidecar, one odd name."""
    folder = tmp_path / "photos"
    (folder / "sub").mkdir(parents=True)
    (folder / "plain.jpg").write_bytes(jpeg())
    granting = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY}"/>'))
    (folder / "granting.jpg").write_bytes(jpeg(granting))
    (folder / "sub" / "beside.jpg").write_bytes(jpeg())
    (folder / "sub" / "beside.xmp").write_bytes(xmp(alt("dc:rights", "somebody's")))
    (folder / os.fsdecode(b"=odd \x1b[31m\xdf.jpg")).write_bytes(jpeg())
    return folder


@pytest.fixture
def terminal(tmp_path: Path, photos: Path) -> Terminal:
    terminal = Terminal(tmp_path / "home")
    terminal.run("source", "add", "folder", str(photos))
    terminal.run("scan", "--sync-only")
    return terminal


def held(folder: Path) -> dict[str, str]:
    """Return what lies in a folder: every file's bytes, hashed."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def rights(terminal: Terminal, key: str) -> Any:
    return terminal.json("photo", key)["rights"]


def test_sidecars_are_written_and_taken_away_and_no_file_is_touched(
    terminal: Terminal, photos: Path
) -> None:
    before = held(photos)
    made = terminal.json(*PLAN, "--of-license", "unknown")
    assert (made["kind"], made["changes"]) == ("rights", 3)
    assert held(photos) == before

    done = terminal.json("apply", "1", "--yes")
    assert (done["done"], done["verified"], done["left"], done["calls"]) == (3, 3, 0, 0)
    after = held(photos)
    assert {name: after[name] for name in before if name.endswith(".jpg")} == {
        name: text for name, text in before.items() if name.endswith(".jpg")
    }
    assert len(after) == len(before) + 2
    for key in ("plain.jpg", "sub/beside.jpg"):
        told = rights(terminal, key)
        assert (told["data_mining"], told["creator"]) == (RESERVED, "Anna Example")
    assert rights(terminal, "sub/beside.jpg")["copyright"] == "somebody's"
    reserved = {p["key"] for p in terminal.json("photos", "--license", "all-rights-reserved")}
    assert len(reserved) == 3

    assert terminal.json("verify", "1")["verified"] == 3
    undone = terminal.json("undo", "1", "--yes")
    assert (undone["plan"], undone["undoes"], undone["verified"]) == (2, 1, 3)
    assert terminal.json("verify", "2")["verified"] == 3
    assert held(photos) == before
    assert terminal.json("plan", "rights", "--creator", "")["changes"] == 0


def test_what_a_sidecar_cannot_take_back_is_left_alone_and_said(
    terminal: Terminal, photos: Path
) -> None:
    before = held(photos)
    terminal.run(*PLAN, "--key", "granting.jpg")
    process = terminal.run("apply", "1", "--yes", code=6)
    assert "granting.jpg: failed: " in process.stderr.decode()
    assert held(photos) == before


def test_files_themselves_are_written_and_show_the_same_picture(
    terminal: Terminal, photos: Path
) -> None:
    shutil.rmtree(photos / "sub")
    terminal.run("scan", "--sync-only")
    before = held(photos)
    pixels = {path.name: Image.open(path).tobytes() for path in photos.glob("*.jpg")}
    done = terminal.json(*PLAN, "--embed")
    assert terminal.json("apply", "1", "--yes")["verified"] == done["changes"] == 3
    after = held(photos)
    assert set(after) == set(before)
    assert all(after[name] != before[name] for name in before)
    for path in photos.glob("*.jpg"):
        assert Image.open(io.BytesIO(path.read_bytes())).tobytes() == pixels[path.name]
    assert rights(terminal, "granting.jpg")["data_mining"] == RESERVED
    assert terminal.json("undo", "1", "--yes")["verified"] == 3
    assert rights(terminal, "granting.jpg")["license_url"] == CC_BY
    assert rights(terminal, "plain.jpg")["creator"] is None
    assert held(photos) == before


def test_what_changed_or_went_since_is_left_alone_and_named(
    terminal: Terminal, photos: Path
) -> None:
    terminal.run(*PLAN, "--embed", "--key", "plain.jpg", "--key", "granting.jpg")
    other = app1_xmp(xmp(alt("dc:rights", "somebody else")))
    changed = jpeg(app1_xmp(xmp('<cc:license rdf:resource="https://example.org/"/>')), other)
    (photos / "granting.jpg").write_bytes(changed)
    (photos / "plain.jpg").unlink()
    process = terminal.run("apply", "1", "--yes", "--format", "json", code=6)
    said = process.stderr.decode().splitlines()
    assert {line.split(":")[0] for line in said if line.endswith(".")} >= {
        "granting.jpg",
        "plain.jpg",
    }
    assert (photos / "granting.jpg").read_bytes() == changed
    assert not (photos / "plain.jpg").exists()


def test_an_undo_refuses_a_file_that_was_changed_since(terminal: Terminal, photos: Path) -> None:
    terminal.run(*PLAN, "--embed", "--key", "plain.jpg", "--key", "granting.jpg")
    terminal.run("apply", "1", "--yes")
    edited = jpeg(app1_xmp(xmp(items("dc:creator", "Somebody else", kind="Seq"))))
    (photos / "plain.jpg").write_bytes(edited)
    undone = terminal.json("undo", "1", "--yes")
    assert undone["done"] == 1
    assert (photos / "plain.jpg").read_bytes() == edited
    assert rights(terminal, "granting.jpg")["license_url"] == CC_BY
    shown = terminal.json("plan", "show", str(undone["plan"]))
    assert any("changed again since" in sentence for sentence in shown["warnings"])


def test_an_undo_refuses_a_file_whose_rights_are_the_same_and_whose_bytes_are_not(
    terminal: Terminal, photos: Path
) -> None:
    terminal.run(*PLAN, "--embed", "--key", "plain.jpg", "--key", "granting.jpg")
    terminal.run("apply", "1", "--yes")
    edited = (photos / "plain.jpg").read_bytes() + b"a trailer that somebody else wrote"
    (photos / "plain.jpg").write_bytes(edited)
    undone = terminal.json("undo", "1", "--yes", code=6)
    assert (undone["done"], undone["conflict"]) == (1, 1)
    assert (photos / "plain.jpg").read_bytes() == edited


def test_photos_of_flickr_and_exports_are_not_planned_for(terminal: Terminal) -> None:
    for words in (("license", "cc-by-4.0"), ("tag", "no_cv"), ("location", "--remove")):
        made = terminal.json("plan", *words)
        assert made["changes"] == 0
        assert any("left out" in sentence for sentence in made["warnings"])


def test_nothing_of_a_file_name_is_obeyed_by_a_terminal_or_a_spreadsheet(
    terminal: Terminal,
) -> None:
    terminal.run("plan", "rights", "--creator", "Anna Example")
    terminal.run("apply", "1", "--yes")
    for words in (("plan", "show", "1"), ("journal",), ("journal", "--format", "csv")):
        assert "\x1b" not in terminal.words(*words)
    table = csv.DictReader(io.StringIO(terminal.words("journal", "--format", "csv")))
    odd = {row["subject"] for row in table if "odd" in row["subject"]}
    assert len(odd) == 1
    assert odd.pop().startswith("'=odd")
