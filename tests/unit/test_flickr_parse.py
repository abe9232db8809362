"""Flickr's answers of every year and format come out the same; nonsense costs nothing else."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from scanner.domain.exposure import LicenseChange
from scanner.domain.html_text import MOST_TEXT
from scanner.domain.photo import Media, Photo, Visibility
from scanner.errors import BadData
from scanner.flickr import parse
from scanner.flickr.parse import document
from scanner.flickr.rows import Rows, id_of, row_of
from scanner.reference import license_table
from tests.flickr_account import NSID, FlickrAccount, row

TABLE = license_table()
JSON = "application/json"
XML = "text/xml; charset=utf-8"


def _rows(*, own: bool = True, long_side: int = 640) -> Rows:
    return Rows(TABLE, owner=NSID, own=own, long_side=long_side)


def _photo(own: bool = True, long_side: int = 640, **more: Any) -> Photo:
    return _rows(own=own, long_side=long_side).photo(row(7) | more)


def _without(*names: str, **more: Any) -> Photo:
    kept = {name: value for name, value in (row(7) | more).items() if name not in names}
    return _rows().photo(kept)


# -- documents


def test_json_wrapped_json_and_xml_say_the_same() -> None:
    told = {"photos": {"page": 1, "pages": 1, "perpage": 500, "total": "1", "photo": [row(7)]}}
    plain = json.dumps(told | {"stat": "ok"}).encode()
    attributes = " ".join(
        f'{name}="{"" if value is None else value}"'
        for name, value in row(7).items()
        if name != "description"
    )
    as_xml = (
        '<?xml version="1.0" encoding="utf-8" ?>\n<rsp stat="ok">\n'
        '<photos page="1" pages="1" perpage="500" total="1">\n\t'
        f"<photo {attributes}>\n<description />\n</photo></photos>\n</rsp>"
    ).encode()
    pages = [
        parse.page(document(body, kind))
        for body, kind in (
            (plain, JSON),
            (b"jsonFlickrApi(" + plain + b")", "text/javascript"),
            (b"\xef\xbb\xbf" + plain, "text/plain"),
            (as_xml, XML),
        )
    ]
    assert {(p.page, p.pages, p.per_page, p.total, len(p.rows)) for p in pages} == {
        (1, 1, 500, 1, 1)
    }
    photos = {_rows().photo(p.rows[0]) for p in pages}
    assert len(photos) == 1, "a number as text is still that number"


def test_a_refusal_reads_the_same_in_json_and_xml() -> None:
    in_json = document(b'{"stat":"fail","code":1,"message":"Photo \\"x\\" not found"}', JSON)
    in_xml = document(
        b'<rsp stat="fail">\n<err code="1" msg="Photo &quot;x&quot; not found" />\n</rsp>', XML
    )
    assert in_json["message"] == in_xml["message"] == 'Photo "x" not found'
    assert parse.number(in_json["code"]) == parse.number(in_xml["code"]) == 1


LAUGHS = b'<!DOCTYPE rsp [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", JSON),
        (b"{", JSON),
        (b"[]", JSON),
        (b"null", JSON),
        (b'{"photos":{}}', JSON),
        (b'{"stat":"fail","code":201,"message":"Sorry",}', JSON),
        (b'{"stat":NaN}', JSON),
        (b'{"stat":"ok","n":' + b"9" * 5000 + b"}", JSON),
        (b'{"stat":"ok","n":' + b"[" * 100_000, JSON),
        (b"<html><body>Bad Gateway</body></html>", XML),
        (b'{"stat":"ok"}', "text/html"),
        (b"<!DOCTYPE html><p>Sign in", JSON),
        (LAUGHS + b'<rsp stat="ok">&b;</rsp>', XML),
        (LAUGHS + b'<rsp stat="&b;"/>', XML),
        (b'<!DOCTYPE rsp SYSTEM "file:///etc/passwd"><rsp stat="ok"/>', XML),
        (b'<rsp stat="ok"><photos></rsp>', XML),
        (b"<photos/>", XML),
        (b"<rsp/>", XML),
        (b'<rsp stat="fail"/>', XML),
        (b'<rsp stat="ok">' + b"<a>" * 100_000, XML),
        ("<rsp stat='ok'/>".encode("utf-16"), XML),
        (b'<rsp stat="\xff"/>', XML),
        (b"\xff\xfe", JSON),
    ],
)
def test_what_is_no_answer_is_bad_data_and_nothing_worse(body: bytes, kind: str) -> None:
    with pytest.raises(BadData) as caught:
        document(body, kind)
    assert str(caught.value).endswith(".")


# -- pages


def test_one_photo_may_come_without_a_list_and_none_with_nothing() -> None:
    assert [id_of(one) for one in parse.page({"photos": {"photo": row(7)}}).rows] == [7]
    empty = parse.page({"photos": {"page": 1, "pages": 0, "perpage": 500, "total": "0"}})
    assert (empty.rows, empty.pages, empty.total) == ([], 0, 0)


def test_a_list_without_a_total_has_another_page_where_it_says_so() -> None:
    told: dict[str, Any] = {"page": 2, "per_page": "20", "photo": [row(7)]}
    last = parse.page({"photos": told | {"has_next_page": 0}})
    more = parse.page({"photos": told | {"has_next_page": "1"}})
    assert (last.page, last.pages, last.total, last.per_page) == (2, 2, None, 20)
    assert parse.page({"photos": told | {"has_next_page": 1}}).pages == 3
    assert more.pages == 3


def test_an_album_is_a_list_of_photos_too_and_anything_else_is_none() -> None:
    assert len(parse.page({"photoset": {"page": "1", "pages": 1, "photo": [row(7)]}}).rows) == 1
    strange: dict[str, Any]
    for strange in ({}, {"photos": None}, {"photos": []}, {"photos": "1"}):
        with pytest.raises(BadData):
            parse.page(strange)


def test_a_row_that_is_no_row_costs_the_others_nothing() -> None:
    told = parse.page({"photos": {"photo": ["x", None, row(7), {}, 3]}})
    assert [id_of(one) for one in told.rows] == [None, None, 7, None, None]


@pytest.mark.parametrize("stated", [None, "", "0", "-1", "1.5", "12a", " 7", "9" * 19, True, [7]])
def test_what_is_no_id_is_none(stated: object) -> None:
    assert id_of({"id": stated}) is None


def test_ids_need_sixty_four_bits() -> None:
    assert id_of({"id": "55000000000"}) == 55_000_000_000 == id_of({"id": 55_000_000_000})


# -- photos


def test_a_row_becomes_a_photo() -> None:
    photo = _photo(
        title=" A title ",
        description={"_content": "One &amp; <i>two</i><br />three"},
        pathalias="anna",
        latitude="47.5",
        longitude=8.25,
        accuracy="16",
    )
    assert photo.key == "7"
    assert photo.title == "A title"
    assert photo.description == "One & two\nthree"
    assert photo.url == "https://www.flickr.com/photos/anna/7/"
    assert photo.taken == datetime(2017, 7, 14, 2, 40)
    assert photo.uploaded == datetime(2017, 7, 14, 2, 40, tzinfo=UTC)
    assert photo.license == "cc-by-2.0"
    assert photo.visibility is Visibility.PUBLIC
    assert (photo.width, photo.height) == (4000, 3000)
    assert (photo.geotagged, photo.latitude, photo.longitude) == (True, 47.5, 8.25)
    assert photo.tags == ("one", "two")
    assert photo.media is Media.PHOTO


def test_an_id_is_enough() -> None:
    photo = _rows().photo({"id": "7"})
    assert photo.license == "unknown"
    assert photo.visibility is Visibility.UNKNOWN
    assert photo.url == f"https://www.flickr.com/photos/{NSID}/7/"
    assert photo.picture is None
    assert photo.geotagged is None
    with pytest.raises(BadData):
        _rows().photo({"title": "no id"})


@pytest.mark.parametrize(
    ("flags", "who"),
    [
        ((1, 0, 0), Visibility.PUBLIC),
        (("1", "0", "0"), Visibility.PUBLIC),
        ((1, 1, 1), Visibility.PUBLIC),
        ((0, 1, 0), Visibility.FRIENDS),
        ((0, 0, 1), Visibility.FAMILY),
        (("0", "1", "1"), Visibility.FRIENDS_FAMILY),
        ((0, 0, 0), Visibility.PRIVATE),
        ((None, None, None), Visibility.UNKNOWN),
        ((None, 0, 0), Visibility.UNKNOWN),
        (("", "x", []), Visibility.UNKNOWN),
    ],
)
def test_visibility_by_three_flags(flags: tuple[object, ...], who: Visibility) -> None:
    named: dict[str, Any] = dict(zip(("ispublic", "isfriend", "isfamily"), flags, strict=True))
    assert _photo(**named).visibility is who


@pytest.mark.parametrize(
    ("stated", "slug"),
    [
        ("0", "all-rights-reserved"),
        (0, "all-rights-reserved"),
        ("11", "cc-by-4.0"),
        ("17", "flickr-license-17"),
        ("123456", "flickr-license-123456"),
        ("99999999999", "unknown"),
        (None, "unknown"),
        ("", "unknown"),
        ("-1", "unknown"),
        ({}, "unknown"),
    ],
)
def test_a_license_by_its_number_and_one_not_known_yet_keeps_it(stated: object, slug: str) -> None:
    assert _photo(license=stated).license == slug


@pytest.mark.parametrize(
    "stated", ["2013", "0", "", None, "-5", "99999999999999", "1e9", [], "9" * 40]
)
def test_an_upload_date_that_is_none_is_not_known(stated: object) -> None:
    assert _photo(dateupload=stated).uploaded is None


@pytest.mark.parametrize(
    "stated",
    ["0000-00-00 00:00:00", "2010-00-01 00:00:00", "2013", "", None, 5, "2010-13-01 1:1:1"],
)
def test_a_camera_date_that_is_none_is_not_known(stated: object) -> None:
    assert _photo(datetaken=stated).taken is None


@pytest.mark.parametrize("unknown", [1, "1"])
def test_a_camera_date_that_is_the_uploads_is_not_known(unknown: object) -> None:
    assert _photo(datetakenunknown=unknown).taken is None


@pytest.mark.parametrize("granularity", ["4", 6, 8])
def test_a_date_known_to_the_month_or_year_stands_as_its_beginning(granularity: object) -> None:
    told = _photo(datetaken="1939-01-01 00:00:00", datetakengranularity=granularity)
    assert told.taken == datetime(1939, 1, 1)


@pytest.mark.parametrize(
    ("latitude", "longitude", "accuracy"),
    [(0, 0, 0), ("0", "0", "0"), (0, 0, None), ("x", 1, 1), (91, 0, 1), (float("nan"), 1, 1)],
)
def test_no_place_is_no_place(latitude: object, longitude: object, accuracy: object) -> None:
    told = _photo(latitude=latitude, longitude=longitude, accuracy=accuracy)
    assert (told.geotagged, told.latitude) == (False, None)


def test_the_gulf_of_guinea_is_a_place() -> None:
    assert _photo(latitude=0, longitude=0, accuracy=16).geotagged is True


# -- pictures


@pytest.mark.parametrize(
    ("long_side", "end"),
    [(100, "_n"), (321, ""), (640, "_z"), (641, "_b"), (1024, "_b"), (1025, "_o")],
)
def test_the_smallest_size_that_is_large_enough_is_looked_at(long_side: int, end: str) -> None:
    picture = _photo(long_side=long_side).picture
    assert picture is not None
    assert picture.path == ""
    assert picture.url is not None
    assert picture.url.endswith(f"7_abcdef0123{end}.jpg")


def test_the_largest_size_is_looked_at_where_none_is_large_enough() -> None:
    small = _without("url_l", "url_o", "url_z")
    assert small.picture is not None
    assert small.picture.url is not None
    assert small.picture.url.endswith("_abcdef0123.jpg")


def test_an_upright_photo_is_measured_by_its_longer_side() -> None:
    upright = _photo(width_z=480, height_z=640, width_n="240", height_n="320")
    assert upright.picture is not None
    assert upright.picture.url is not None
    assert upright.picture.url.endswith("_z.jpg")


def test_a_size_without_numbers_has_those_of_its_name() -> None:
    names = [f"{side}_{name}" for side in ("width", "height") for name in "nmzlo"]
    told = _without(*names)
    assert told.picture is not None
    assert told.picture.url is not None
    assert told.picture.url.endswith("_z.jpg")


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "file:///etc/passwd", "https://a b", 7])
def test_what_is_no_address_is_no_picture(url: object) -> None:
    told = _without("url_m", "url_l", "url_o", "url_n", url_z=url)
    assert told.picture is None
    assert told.revision == ""


def test_a_video_is_listed_and_has_no_picture() -> None:
    told = _photo(media="video")
    assert (told.media, told.picture, told.revision) == (Media.VIDEO, None, "")


def test_another_secret_or_size_is_another_revision_and_another_title_is_not() -> None:
    here = _photo()
    assert _photo(title="Another").revision == here.revision
    assert _photo(secret="0000000000").revision != here.revision
    assert _photo(long_side=1024).revision != here.revision


def test_dimensions_are_the_originals_or_not_known() -> None:
    assert (_without("o_width", "o_height").width, _photo().height) == (4000, 3000)
    neither = _without("o_width", "o_height", "width_o", "height_o")
    assert (neither.width, neither.height) == (None, None)
    assert _photo(o_width="0", o_height="0", width_o="", height_o="").width is None


def test_dimensions_from_before_a_turn_are_turned() -> None:
    turned = _photo(width_n=240, height_n=320)
    assert (turned.width, turned.height) == (3000, 4000)


def test_who_may_download_the_original_shows_in_what_a_stranger_is_given() -> None:
    assert _photo(own=True).original_downloadable is None
    assert _photo(own=False).original_downloadable is True
    without = {name: value for name, value in row(7).items() if name != "url_o"}
    assert _rows(own=False).photo(without).original_downloadable is False
    assert _rows(own=False).photo({"id": "7"}).original_downloadable is None


# -- stamps


def _as_text(told: dict[str, Any]) -> dict[str, Any]:
    """Return a row as XML would give it: every number as text, null as nothing."""
    return {
        name: value if isinstance(value, dict) else "" if value is None else str(value)
        for name, value in told.items()
    }


def test_a_stamp_does_not_depend_on_types_or_on_who_looked() -> None:
    told = row(7)
    stamp = _rows().stamp(told)
    assert _rows().stamp(_as_text(told)) == stamp
    assert _rows().stamp(told | {"views": "99", "count_comments": 5, "lastupdate": "9"}) == stamp
    assert _rows().stamp(told | {"description": ""}) == stamp
    assert len(stamp) == 32


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another"},
        {"license": "0"},
        {"ispublic": 0},
        {"isfamily": 1},
        {"secret": "0"},
        {"tags": "one"},
        {"description": {"_content": "x"}},
        {"dateupload": "1500000001"},
        {"datetaken": "2017-07-14 02:40:01"},
        {"datetakenunknown": "1"},
        {"latitude": 1.5},
        {"media": "video"},
        {"pathalias": "anna"},
        {"o_width": "4001"},
        {"url_z": "https://live.staticflickr.com/1/7_other_z.jpg"},
    ],
)
def test_a_stamp_changes_with_what_a_photo_is_made_of(change: dict[str, Any]) -> None:
    assert _rows().stamp(row(7) | change) != _rows().stamp(row(7))


def test_a_stamp_changes_with_the_reader() -> None:
    told = row(7)
    stamps = {
        _rows().stamp(told),
        _rows(own=False).stamp(told),
        _rows(long_side=1024).stamp(told),
    }
    assert len(stamps) == 3


def test_a_photo_has_the_stamp_of_its_row() -> None:
    assert _photo().stamp == _rows().stamp(row(7))


# -- foreign text


def test_foreign_text_is_cleaned_of_what_nothing_can_store() -> None:
    told = _photo(title="a\x00b\ud800c\nd", tags="x\ud800 y y", description={"_content": "\x01"})
    assert told.title == "a\ufffdb\ufffdc\nd"
    assert told.tags == ("x\ufffd", "y")
    assert told.description == "\ufffd"


def test_a_text_without_end_is_cut() -> None:
    assert len(_photo(title="x" * 10**6).title) == MOST_TEXT
    assert len(_photo(tags=" ".join(f"t{n}" for n in range(5000))).tags) == 1000


@pytest.mark.parametrize("tag", ["<" * 50_000, "<a " * 30_000, "&" * 50_000, "<!--" * 20_000])
def test_a_description_of_nothing_but_beginnings_is_soon_read(tag: str) -> None:
    _photo(description={"_content": tag})


# -- one photo by itself


def test_a_photo_by_itself_is_the_photo_of_the_list() -> None:
    account = FlickrAccount()
    account.upload(7, pathalias="anna", license="10", isfriend=1, ispublic=0)
    alone = row_of(
        account.call("photos.getInfo", {"photo_id": "7"}),
        account.call("photos.getSizes", {"photo_id": "7"}),
    )
    listed = account.call("people.getPhotos", {"per_page": 500, "page": 1})["photos"]["photo"][0]
    assert _rows().photo(alone, stamp="") == _rows().photo(listed, stamp="")


# -- people and licenses


def test_who_an_account_is_and_how_it_stands() -> None:
    told = parse.person(
        {
            "person": {
                "nsid": NSID,
                "ispro": "0",
                "path_alias": "anna",
                "username": {"_content": "Anna"},
                "realname": {"_content": "Anna A."},
                "upload_count": 35,
                "upload_limit": "1000",
                "upload_limit_status": "below_limit",
                "photos": {"count": {"_content": "35"}},
            }
        }
    )
    assert (told.nsid, told.username, told.fullname, told.alias) == (
        NSID,
        "Anna",
        "Anna A.",
        "anna",
    )
    assert (told.pro, told.photos, told.uploads, told.upload_limit) == (False, 35, 35, 1000)
    assert told.limit_status == "below_limit"


def test_the_upload_status_adds_what_it_knows_and_takes_nothing_away() -> None:
    before = parse.person({"person": {"id": NSID, "username": "Anna", "upload_count": 3}})
    told = {"user": {"id": NSID, "ispro": 1, "sets": {"created": None, "remaining": "lots"}}}
    after = parse.upload_status(told, before)
    assert (after.pro, after.uploads, after.upload_limit) == (True, 3, None)
    with pytest.raises(BadData):
        parse.upload_status({"user": {"id": "99@N01"}}, before)


def test_an_account_that_is_not_named_is_bad_data() -> None:
    answer: dict[str, Any]
    for answer in ({}, {"person": None}, {"person": {"nsid": "anna"}}, {"person": []}):
        with pytest.raises(BadData):
            parse.person(answer)
    with pytest.raises(BadData):
        parse.user({"user": {"id": "'; DROP TABLE"}})


def test_licenses_are_listed_with_their_numbers() -> None:
    told = parse.licenses({"licenses": {"license": [{"id": "4", "name": "A", "url": "u"}, {}]}})
    assert [(one.flickr_id, one.name, one.url) for one in told] == [(4, "A", "u")]
    assert [one.flickr_id for one in parse.licenses({"licenses": {"license": {"id": 4}}})] == [4]
    assert parse.licenses({}) == ()


def test_a_license_history_by_address_and_by_the_names_of_its_day() -> None:
    told = parse.history(
        {
            "license_history": [
                {
                    "date_change": "1600000100",
                    "old_license": "Attribution License",
                    "old_license_url": "",
                    "new_license": "Something of tomorrow",
                    "new_license_url": "https://example.org/tomorrow",
                },
                {
                    "date_change": 1600000000,
                    "old_license": "All Rights Reserved",
                    "old_license_url": "",
                    "new_license": "whatever it is called",
                    "new_license_url": "http://creativecommons.org/licenses/by/2.0/",
                },
            ]
        },
        TABLE,
    )
    assert told is not None
    assert told.first == "all-rights-reserved"
    assert told.uploaded is None
    assert told.changes == (
        LicenseChange(datetime.fromtimestamp(1600000000, UTC), "cc-by-2.0"),
        LicenseChange(datetime.fromtimestamp(1600000100, UTC), "unknown"),
    )


def test_a_license_that_never_changed_dates_from_the_upload() -> None:
    only = {"date_change": "1600000000", "old_license": "CC BY 4.0", "new_license": ""}
    told = parse.history({"license_history": only}, TABLE)
    assert told is not None
    assert (told.first, told.changes) == ("cc-by-4.0", ())
    assert told.uploaded == datetime.fromtimestamp(1600000000, UTC)
    assert parse.history({}, TABLE) is None
    assert parse.history({"license_history": [{"date_change": "2013"}]}, TABLE) is None
