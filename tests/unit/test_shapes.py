import csv
import io
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.dataset import Dataset, DatasetMatch
from scanner.domain.exposure import Level, LicenseChange, Reason
from scanner.domain.face import Box, Face, Verdict
from scanner.domain.link import Basis, Link, LinkedPhoto, LinkVerdict
from scanner.domain.listing import PhotoDetail, PhotoRow, ScanSummary, SourceState, Unreadable
from scanner.domain.photo import (
    Media,
    PhotoId,
    Picture,
    Rights,
    Source,
    SourceId,
    SourceKind,
    Visibility,
)
from scanner.domain.photo_shapes import detail_shape
from scanner.domain.shapes import (
    COLUMNS,
    LINK_COLUMNS,
    camera_time,
    csv_row,
    link_csv,
    link_shape,
    moment,
    photo_shape,
    safe_cell,
    safe_json,
    scan_shape,
    shown,
    source_state_shape,
)

CONTRACT = (
    "id",
    "source",
    "kind",
    "key",
    "title",
    "url",
    "taken",
    "uploaded",
    "license",
    "visibility",
    "width",
    "height",
    "geotagged",
    "faces",
    "severity",
    "reasons",
    "datasets",
)
"""The keys of a photo as docs/commands.md promises them."""


def row(**changed: object) -> PhotoRow:
    values: dict[str, object] = {
        "id": PhotoId(17),
        "source": SourceId(1),
        "kind": SourceKind.EXPORT,
        "key": "49834857326",
        "title": "Beach",
        "url": "https://www.flickr.com/photos/someone/49834857326/",
        "taken": datetime(2019, 5, 4, 10, 11, 12),
        "uploaded": datetime(2020, 5, 1, tzinfo=UTC),
        "license": "cc-by-2.0",
        "visibility": Visibility.PUBLIC,
        "visibility_exact": True,
        "width": 4000,
        "height": 3000,
        "geotagged": False,
        "faces": 2,
        "severity": 2,
        "level": Level.OPEN,
        "reasons": (Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE),
        "datasets": ("pipa",),
        "media": Media.PHOTO,
        "error": None,
        "gone": False,
        "has_picture": True,
        **changed,
    }
    return PhotoRow(**values)  # type: ignore[arg-type]


UNKNOWN = {
    "url": None,
    "taken": None,
    "uploaded": None,
    "width": None,
    "height": None,
    "geotagged": None,
    "faces": None,
}


def test_a_photo_has_the_keys_and_values_of_the_contract() -> None:
    shape = photo_shape(row())
    assert {name: shape[name] for name in CONTRACT} == {
        "id": 17,
        "source": 1,
        "kind": "export",
        "key": "49834857326",
        "title": "Beach",
        "url": "https://www.flickr.com/photos/someone/49834857326/",
        "taken": "2019-05-04T10:11:12",
        "uploaded": "2020-05-01T00:00:00Z",
        "license": "cc-by-2.0",
        "visibility": "public",
        "width": 4000,
        "height": 3000,
        "geotagged": False,
        "faces": 2,
        "severity": 2,
        "reasons": ["face", "public", "license-permissive"],
        "datasets": ["pipa"],
    }
    assert tuple(shape) == COLUMNS


def test_what_is_not_known_is_null_and_its_key_is_there() -> None:
    shape = photo_shape(row(**UNKNOWN))
    assert {name: shape[name] for name in UNKNOWN} == dict.fromkeys(UNKNOWN)
    assert json.loads(json.dumps(shape)) == shape


def test_a_moment_of_another_zone_is_told_in_utc_and_whole_seconds() -> None:
    noon = datetime(2020, 5, 1, 12, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2)))
    assert moment(noon) == "2020-05-01T10:00:00Z"
    assert camera_time(datetime(987, 5, 4, 10, 11, 12, 500)) == "0987-05-04T10:11:12"


def test_one_photo_has_boxes_history_matches_links_and_empty_lists_for_what_is_not_built_yet() -> (
    None
):
    detail = PhotoDetail(
        row=row(),
        source=Source(SourceId(1), SourceKind.EXPORT, "Someone"),
        faces=(
            Face(1, Box(0.1, 0.2, 0.1, 0.1), 0.98123456, Verdict.REJECTED),
            Face(2, Box(0.5, 0.5, 0.2, 0.2), None, Verdict.CONFIRMED, "my aunt"),
            Face(3, Box(0.7, 0.5, 0.2, 0.2), 0.61),
        ),
        description="",
        tags=("no_cv",),
        albums=(),
        rights=Rights(creator="A. Photographer"),
        camera="",
        latitude=None,
        longitude=None,
        picture=Picture("/zips/data-download-1.zip", "beach_49834857326_o.jpg"),
        history=(LicenseChange(datetime(2012, 1, 2, tzinfo=UTC), "cc-by-2.0"),),
        matches=(DatasetMatch("pipa", "list.tsv", "ab" * 32, 7),),
        detector="two-stage-1",
        looked_at=datetime(2026, 11, 23, tzinfo=UTC),
        links=(
            LinkedPhoto(
                PhotoId(3),
                "beach.jpg",
                SourceId(2),
                SourceKind.FOLDER,
                Basis.LOOKS_ALIKE,
                LinkVerdict.CONFIRMED,
            ),
        ),
    )
    shape = detail_shape(detail)
    assert {name: shape[name] for name in CONTRACT} == {
        name: value for name, value in photo_shape(row()).items() if name in CONTRACT
    }
    assert [
        {name: box[name] for name in ("n", "x", "y", "w", "h", "score", "by", "review")}
        for box in shape["boxes"]
    ] == [
        {"n": 1, "x": 0.1, "y": 0.2, "w": 0.1, "h": 0.1, "score": 0.9812}
        | {"by": "detector", "review": "rejected"},
        {"n": 2, "x": 0.5, "y": 0.5, "w": 0.2, "h": 0.2, "score": None}
        | {"by": "person", "review": "confirmed"},
        {"n": 3, "x": 0.7, "y": 0.5, "w": 0.2, "h": 0.2, "score": 0.61}
        | {"by": "detector", "review": None},
    ]
    assert shape["license_history"] == [{"at": "2012-01-02T00:00:00Z", "license": "cc-by-2.0"}]
    (match,) = shape["matches"]
    assert {name: match[name] for name in ("dataset", "list", "sha256", "row")} == {
        "dataset": "pipa",
        "list": "list.tsv",
        "sha256": "ab" * 32,
        "row": 7,
    }
    assert (match["at"], match["licenses_then"], match["recipients"]) == (None, [], [])
    assert shape["was_open"] == []
    pipa = Dataset(
        slug="pipa",
        name="PIPA",
        holder="Berkeley",
        year=2015,
        collected_from=date(2011, 1, 1),
        collected_to=date(2014, 12, 31),
        recipients=("berkeley", "meta"),
    )
    (match,) = detail_shape(detail, {"pipa": pipa})["matches"]
    assert match["published"] == 2015
    assert (match["collected_from"], match["collected_to"]) == ("2011-01-01", "2014-12-31")
    assert match["licenses_then"] == [{"license": "cc-by-2.0", "since": "2012-01-02T00:00:00Z"}]
    assert match["license_now"] == "cc-by-2.0"
    assert (match["holder"], match["recipients"]) == ("Berkeley", ["berkeley", "meta"])
    assert shape["links"] == [
        {"id": 3, "key": "beach.jpg", "source": 2, "kind": "folder"}
        | {"basis": "looks-alike", "verdict": "confirmed"}
    ]
    assert (shape["changes"], shape["requests"]) == ([], [])


def test_a_link_has_the_keys_and_values_of_the_contract_and_is_one_line_of_csv() -> None:
    link = Link(PhotoId(3), PhotoId(17), Basis.SAME_ID, None, ("license", "taken"))
    shape = link_shape(link, row(id=3, key="=1+1.jpg", source=2), row())
    assert shape == {
        "local": {"id": 3, "key": "=1+1.jpg", "source": 2},
        "remote": {"id": 17, "key": "49834857326", "source": 1},
        "basis": "same-id",
        "verdict": None,
        "differs": ["license", "taken"],
        "sure": True,
    }
    assert csv_row(link_csv(shape), LINK_COLUMNS) == [
        *("3", "'=1+1.jpg", "2", "17", "49834857326", "1"),
        *("same-id", "", "license taken", "true"),
    ]


def test_a_scan_always_names_all_three_severities() -> None:
    shape = scan_shape(
        ScanSummary(photos=3, unreadable=(Unreadable("a.jpg", "It is cut short."),), seconds=1.5)
    )
    assert shape["exposed"] == {"3": 0, "2": 0, "1": 0}
    assert shape["unreadable"] == [{"key": "a.jpg", "error": "It is cut short."}]
    contract = "photos new changed gone looked_at with_faces unreadable exposed calls seconds"
    assert set(contract.split()) <= set(shape)


def test_a_source_says_where_it_is_and_how_its_photos_stand() -> None:
    source = Source(SourceId(2), SourceKind.FOLDER, "Pictures", ("/photos/mine",))
    shape = source_state_shape(SourceState(source=source, photos=5, not_looked_at=2))
    assert (shape["id"], shape["kind"], shape["places"]) == (2, "folder", ["/photos/mine"])
    assert (shape["photos"], shape["not_looked_at"], shape["synced"]) == (5, 2, None)


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_begins_like_a_formula_is_quoted_as_text(begin: str) -> None:
    assert safe_cell(f"{begin}cmd|' /C calc'!A0") == f"'{begin}cmd|' /C calc'!A0"


def test_a_cell_of_plain_text_is_left_as_it_is() -> None:
    assert [safe_cell(text) for text in ("", "a=b", "2019/beach.jpg", "東京")] == [
        "",
        "a=b",
        "2019/beach.jpg",
        "東京",
    ]


@given(st.text())
def test_no_text_becomes_a_formula_or_two_cells(text: str) -> None:
    out = io.StringIO()
    csv.writer(out).writerow(csv_row(photo_shape(row(title=text, key=text or "k"))))
    cells = next(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert len(cells) == len(COLUMNS)
    assert not any(cell[:1] in set("=+-@\t\r") for cell in cells)


def test_a_list_of_reasons_is_one_cell_and_a_fact_is_true_or_false() -> None:
    cells = dict(zip(COLUMNS, csv_row(photo_shape(row(faces=None))), strict=True))
    assert cells["reasons"] == "face public license-permissive"
    assert (cells["geotagged"], cells["faces"], cells["width"]) == ("false", "", "4000")


HOSTILE = "\x1b]0;owned\x07\x9b31m\u202egpj.exe\u2028\udcff\n"


def test_a_terminal_never_gets_what_it_would_obey() -> None:
    seen = shown(HOSTILE)
    assert seen == "\\x1b]0;owned\\x07\\x9b31m\\u202egpj.exe\\u2028\\xff\\x0a"
    assert seen.isprintable()


@given(st.text())
def test_json_is_read_back_as_it_was_and_holds_nothing_that_a_terminal_obeys(text: str) -> None:
    for value in (text, text + HOSTILE):
        document = safe_json(json.dumps({"title": value}, ensure_ascii=False))
        assert json.loads(document) == {"title": value}
        assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in document)
