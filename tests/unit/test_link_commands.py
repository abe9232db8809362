"""Links from real pictures to the command line: a folder and an export of the same photos."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skimage.data
from PIL import Image

from scanner.app import App
from scanner.cli import main
from scanner.cli.failing import Exit
from scanner.domain.link import Basis, LinkVerdict
from scanner.errors import BadWish, NotFound
from tests.export_files import ANNS_PART_1, FIRST, SECOND, photos, profile, write_zip
from tests.photo_files import CC_BY, app1_xmp, xmp


def jpeg(pixels: np.ndarray, *, side: int, quality: int, packet: bytes = b"") -> bytes:  # type: ignore[type-arg]
    """Return a picture scaled to a longer side, as JPEG, with XMP if there is any."""
    image = Image.fromarray(pixels)
    image.thumbnail((side, side))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    data = out.getvalue()
    return data[:2] + (app1_xmp(packet) if packet else b"") + data[2:]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home that has scanned a folder, and an export that holds two of its photos."""
    folder = tmp_path / "photos"
    folder.mkdir()
    grants = xmp(f'<cc:license rdf:resource="{CC_BY}"/>')
    named = jpeg(skimage.data.chelsea(), side=400, quality=90, packet=grants)
    (folder / f"chelsea_{FIRST}_o.jpg").write_bytes(named)
    (folder / "coffee.jpg").write_bytes(jpeg(skimage.data.coffee(), side=600, quality=95))
    (folder / "rocket.jpg").write_bytes(jpeg(skimage.data.rocket(), side=600, quality=95))
    license_ = {"license": "All Rights Reserved"}
    export = write_zip(
        tmp_path / ANNS_PART_1,
        {
            "account_profile.json": profile(),
            **photos(FIRST, SECOND, **license_),
            f"x_{SECOND}_o.jpg": jpeg(skimage.data.coffee(), side=320, quality=60),
        },
    )
    with App(tmp_path / "home") as app:
        app.add_folder(folder)
        app.add_export([export])
        app.start_scan().result(120)
    return tmp_path / "home"


def printed(home: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["--home", str(home), *words], lambda home: 0) == Exit.DONE
    return capsys.readouterr().out


def listed(home: Path, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        printed(home, capsys, "link", "list", "--format", "json", *words)
    )
    return found


def test_what_a_scan_links_is_listed_said_and_shown(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_name, by_looks = listed(home, capsys)
    assert (by_name["local"]["key"], by_name["remote"]["key"]) == (
        f"chelsea_{FIRST}_o.jpg",
        f"{FIRST}",
    )
    assert (by_name["basis"], by_name["verdict"], by_name["sure"]) == ("file-name-id", None, True)
    assert by_name["differs"] == ["license"]
    assert (by_looks["local"]["key"], by_looks["remote"]["key"]) == ("coffee.jpg", f"{SECOND}")
    assert (by_looks["basis"], by_looks["sure"]) == ("looks-alike", False)

    told = printed(home, capsys, "link", "confirm", "coffee.jpg", f"{SECOND}", "--format", "json")
    assert json.loads(told) == {**by_looks, "verdict": "confirmed"}
    assert listed(home, capsys, "--unreviewed") == [by_name]
    assert listed(home, capsys, "--basis", "looks-alike") == [{**by_looks, "verdict": "confirmed"}]

    coffee = json.loads(printed(home, capsys, "photo", "coffee.jpg", "--format", "json"))
    other = json.loads(printed(home, capsys, "photo", f"{SECOND}", "--format", "json"))
    assert coffee["links"] == [
        {name: other[name] for name in ("id", "key", "source", "kind")}
        | {"basis": "looks-alike", "verdict": "confirmed"}
    ]
    assert [link["id"] for link in other["links"]] == [coffee["id"]]

    numbers = f"{coffee['id']}", f"{other['id']}"
    printed(home, capsys, "link", "undo", *numbers)
    assert listed(home, capsys) == [by_name, by_looks]
    printed(home, capsys, "link", "reject", *numbers)
    assert [link["verdict"] for link in listed(home, capsys)] == [None, "rejected"]


def test_a_file_that_grants_what_flickr_does_not_is_among_the_photos_that_drift(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def drifting() -> list[str]:
        found = printed(home, capsys, "photos", "--reason", "drift", "--format", "json")
        return [photo["key"] for photo in json.loads(found)]

    assert drifting() == [f"chelsea_{FIRST}_o.jpg"]
    printed(home, capsys, "link", "reject", f"chelsea_{FIRST}_o.jpg", f"{FIRST}")
    assert drifting() == []


def test_links_are_printed_as_a_table_and_as_csv(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = printed(home, capsys, "link", "list")
    assert "file-name-id" in table
    assert "to be reviewed" in table

    head, *rows = csv.reader(io.StringIO(printed(home, capsys, "link", "list", "--format", "csv")))
    assert [dict(zip(head, row, strict=True))["basis"] for row in rows] == [
        "file-name-id",
        "looks-alike",
    ]
    assert "looks-alike" in printed(home, capsys, "photo", "coffee.jpg")


def test_a_second_scan_leaves_what_was_said(home: Path) -> None:
    with App(home) as app:
        link = app.link_of_keys("coffee.jpg", f"{SECOND}")
        app.say_of_link(link.local, link.remote, LinkVerdict.REJECTED)

        app.start_scan().result(120)

        assert app.link_of_keys("coffee.jpg", f"{SECOND}").verdict is LinkVerdict.REJECTED
        assert [link.basis for link in app.links(unreviewed=True)] == [Basis.FILE_NAME_ID]


def test_photos_that_are_not_linked_or_not_there_are_said_so(home: Path) -> None:
    with App(home) as app:
        with pytest.raises(NotFound, match="not linked"):
            app.link_of_keys("rocket.jpg", f"{SECOND}")
        with pytest.raises(NotFound, match="no photo"):
            app.link_of_keys("rocket.jpg", "77777777777")


def test_a_name_that_two_folders_have_is_asked_back(home: Path, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    (more / "coffee.jpg").write_bytes((tmp_path / "photos" / "coffee.jpg").read_bytes())
    with App(home) as app:
        app.add_folder(more)
        app.start_scan().result(120)

        with pytest.raises(BadWish, match="say which by number"):
            app.link_of_keys("coffee.jpg", f"{SECOND}")
        one = app.link_of_keys(str(more / "coffee.jpg"), f"{SECOND}")

        assert app.photo(one.local).picture is not None
        assert app.photo(one.local).source.name == "more"
