"""What the export's JSON says: every form that was seen, and whatever else may come."""

import json
from datetime import UTC, datetime

import pytest

from scanner.domain.photo import Album, Photo, Visibility
from scanner.errors import BadData
from scanner.export import parse
from scanner.export.parse import Account
from scanner.reference import license_table

KEY = "88700000001"
LICENSES = license_table()
ANN = Account(nsid="914000001@N01", path_alias="ann", download="anyone")


def read(owned_by: Account | None = ANN, **fields: object) -> Photo:
    data = json.dumps({"id": KEY, "privacy": "public", **fields}).encode()
    return parse.photo(data, key=KEY, stamp="s", owned_by=owned_by, licenses=LICENSES)


def test_a_photo_of_which_nothing_is_said_is_a_photo_of_which_nothing_is_known() -> None:
    photo = parse.photo(b"{}", key=KEY, stamp="s", owned_by=None, licenses=LICENSES)

    assert photo == Photo(key=KEY, stamp="s")


@pytest.mark.parametrize(
    ("number", "old", "new"),
    [
        (0, "All Rights Reserved", "all rights  reserved"),
        (1, "Attribution-NonCommercial-ShareAlike License", "CC BY-NC-SA 2.0"),
        (2, "Attribution-NonCommercial License", "CC BY-NC 2.0"),
        (3, "Attribution-NonCommercial-NoDerivs License", "CC BY-NC-ND 2.0"),
        (4, "Attribution License", "CC BY 2.0"),
        (5, "Attribution-ShareAlike License", "CC BY-SA 2.0"),
        (6, "Attribution-NoDerivs License", "CC BY-ND 2.0"),
        (7, "No known copyright restrictions", "NO KNOWN COPYRIGHT RESTRICTIONS"),
        (8, "United States Government Work", " united states government work "),
        (9, "Public Domain Dedication (CC0)", "Public Domain Dedication (cc0)"),
        (10, "Public Domain Mark", "public domain mark"),
        (11, "CC BY 4.0", "cc by 4.0"),
        (12, "CC BY-SA 4.0", "cc by-sa 4.0"),
        (13, "CC BY-ND 4.0", "cc by-nd 4.0"),
        (14, "CC BY-NC 4.0", "cc by-nc 4.0"),
        (15, "CC BY-NC-SA 4.0", "CC  BY-NC-SA  4.0"),
        (16, "CC BY-NC-ND 4.0", "cc by-nc-nd 4.0"),
    ],
)
def test_a_license_is_known_by_its_old_and_new_name(number: int, old: str, new: str) -> None:
    slug = LICENSES.by_flickr_id(number).slug

    assert read(license=old).license == slug
    assert read(license=new).license == slug


@pytest.mark.parametrize("license", [None, "", "A license of next year", 4, ["CC BY 2.0"], {}])
def test_a_license_that_is_not_stated_is_unknown_and_never_reserved(license: object) -> None:
    assert read(license=license).license == "unknown"


@pytest.mark.parametrize(
    ("text", "visibility", "exact"),
    [
        ("public", Visibility.PUBLIC, True),
        ("Public ", Visibility.PUBLIC, True),
        ("private", Visibility.PRIVATE, True),
        ("only you", Visibility.PRIVATE, True),
        ("friend & family", Visibility.FRIENDS_FAMILY, False),
        ("friend &amp; family", Visibility.FRIENDS_FAMILY, False),
        ("friends & family", Visibility.FRIENDS_FAMILY, False),
        ("friends and family", Visibility.FRIENDS_FAMILY, False),
        ("Friends-Family", Visibility.FRIENDS_FAMILY, False),
        ("friends", Visibility.FRIENDS, True),
        ("friend", Visibility.FRIENDS, True),
        ("family", Visibility.FAMILY, True),
        ("", Visibility.UNKNOWN, True),
        ("not public", Visibility.UNKNOWN, True),
        ("public & family", Visibility.UNKNOWN, True),
        (None, Visibility.UNKNOWN, True),
        (1, Visibility.UNKNOWN, True),
        (["public"], Visibility.UNKNOWN, True),
    ],
)
def test_only_what_is_certainly_public_is_public(
    text: object, visibility: Visibility, exact: bool
) -> None:
    photo = read(privacy=text)

    assert (photo.visibility, photo.visibility_exact) == (visibility, exact)


@pytest.mark.parametrize(
    ("geo", "place"),
    [
        (
            [{"latitude": "52100200", "longitude": "-1500250", "accuracy": "16"}],
            (52.1002, -1.50025),
        ),
        (
            {"latitude": "49100300", "longitude": "-120400500", "accuracy": "15"},
            (49.1003, -120.4005),
        ),
        ([{"latitude": 52100200, "longitude": -1500250}], (52.1002, -1.50025)),
        ([{"latitude": "52.1002", "longitude": "-1.5"}], (52.1002, -1.5)),
        ([{"latitude": 52.1002, "longitude": -1.5}], (52.1002, -1.5)),
        ([{"latitude": "0", "longitude": "0"}, {"latitude": "5", "longitude": "0"}], (5e-6, 0)),
    ],
)
def test_a_place_is_read_in_all_forms(geo: object, place: tuple[float, float]) -> None:
    photo = read(geo=geo)

    assert photo.geotagged is True
    assert (photo.latitude, photo.longitude) == pytest.approx(place)


@pytest.mark.parametrize("geo", [[], {}, [{"latitude": "0", "longitude": "0"}]])
def test_an_empty_place_is_none(geo: object) -> None:
    photo = read(geo=geo)

    assert (photo.geotagged, photo.latitude, photo.longitude) == (False, None, None)


@pytest.mark.parametrize(
    "geo",
    [
        None,
        "52100200",
        [{"latitude": "91000000", "longitude": "0"}],
        [{"latitude": "1"}],
        [{"latitude": "north", "longitude": "east"}],
        [{"latitude": True, "longitude": 1e300}],
        [[]],
    ],
)
def test_a_place_that_makes_no_sense_is_not_known(geo: object) -> None:
    photo = read(geo=geo)

    assert (photo.geotagged, photo.latitude, photo.longitude) == (None, None, None)


def test_dates_are_read_and_zeros_are_not_known() -> None:
    photo = read(date_taken="2008-07-01 13:04:18", date_imported="2008-07-02 00:00:00")

    assert photo.taken == datetime(2008, 7, 1, 13, 4, 18)
    assert photo.uploaded == datetime(2008, 7, 2, tzinfo=UTC)
    for nothing in ("0000-00-00 00:00:00", "0000-00-00", "", None, 0, "2008-02-31 00:00:00"):
        assert read(date_taken=nothing, date_imported=nothing).taken is None
        assert read(date_taken=nothing, date_imported=nothing).uploaded is None


def test_a_title_is_unescaped_once() -> None:
    assert read(name="Tom &amp; Jerry &lt;3").title == "Tom & Jerry <3"
    assert read(name="R&amp;amp;B &copycat \U0001f4f7").title == "R&amp;B &copycat \U0001f4f7"


def test_a_description_becomes_plain_text() -> None:
    html = (
        'One\n<a href="https://example.org/?a=1&amp;b=2" rel="nofollow">two</a> &lt;b&gt; <b>x</b>'
    )

    assert read(description=html).description == "One\ntwo <b> x"
    assert read(description="5 < 6 and 7 > 3 <3").description == "5 < 6 and 7 > 3 <3"


def test_text_that_no_database_takes_is_made_harmless() -> None:
    data = b'{"name": "half \\ud83d and \\u0000 zero", "description": "&#0;&#xd800;&#99999999999;"}'
    photo = parse.photo(data, key=KEY, stamp="s", owned_by=None, licenses=LICENSES)

    assert photo.title == "half \ufffd and \ufffd zero"
    assert photo.description == "\ufffd\ufffd&#99999999999;"
    photo.title.encode()


def test_an_empty_list_of_people_proves_nothing() -> None:
    assert read(people=[]).people_tagged is None
    assert read().people_tagged is None
    assert read(people=[{"nsid": "914000009@N09", "username": "x"}]).people_tagged is True


def test_an_original_can_be_downloaded_only_where_the_account_says_so_of_a_public_photo() -> None:
    closed = Account(nsid="914000001@N01", download="only you")

    assert read().original_downloadable is True
    assert read(privacy="private").original_downloadable is None
    assert read(closed).original_downloadable is None
    assert read(None).original_downloadable is None


@pytest.mark.parametrize(
    ("page", "url"),
    [
        (f"https://www.flickr.com/photos/ann/{KEY}/", f"https://www.flickr.com/photos/ann/{KEY}/"),
        (f"http://flickr.com/photos/1@N01/{KEY}", f"http://flickr.com/photos/1@N01/{KEY}"),
        ("javascript:alert(1)", f"https://www.flickr.com/photos/914000001@N01/{KEY}/"),
        (f"https://flickr.com.evil.example/photos/ann/{KEY}/", None),
        (f"https://evil.example/www.flickr.com/photos/ann/{KEY}/", None),
        (f"https://www.flickr.com@evil.example/photos/ann/{KEY}/", None),
        ("https://www.flickr.com/photos/ann/88700000002/", None),
        (None, None),
        (7, None),
    ],
)
def test_a_photos_page_is_on_flickr_or_made_from_its_id(page: object, url: str | None) -> None:
    made = f"https://www.flickr.com/photos/914000001@N01/{KEY}/"

    assert read(photopage=page).url == (url or made)


def test_tags_albums_and_camera_are_read() -> None:
    photo = read(
        tags=[{"tag": "no_cv", "user": "x"}, {"tag": "caf\u00e9"}, {"tag": "no_cv"}, 5, {"tag": 6}],
        albums=[{"id": "72157", "title": "A &amp; B"}, {"title": "no id"}, None],
        exif={"IFD0:Make": {"value": "Canon"}, "IFD0:Model": {"raw_value": "Canon EOS 5D"}},
    )

    assert photo.tags == ("no_cv", "caf\u00e9")
    assert photo.albums == (Album("72157", "A & B"),)
    assert photo.camera == "Canon EOS 5D"


def test_comments_leave_no_trace() -> None:
    photo = read(comments=[{"user": "914000009@N09", "comment": "between us"}])

    assert "between us" not in repr(photo)
    assert "914000009@N09" not in repr(photo)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is no JSON"),
        (b"[" * 100_000, "is nested beyond reason"),
        (b'{"a":' * 100_000, "is nested beyond reason"),
        (b"\xff\xfe\x00", "is no text in UTF-8"),
        (b'{"id": NaN}', "NaN is no number"),
        (b'{"id": -Infinity}', "-Infinity is no number"),
        (b'{"license": "CC0", "license": "CC BY 2.0"}', "names one thing twice"),
        (b'{"id": ' + b"9" * 10_000 + b"}", "a number beyond reason"),
        (b"[]", "does not describe a photo"),
        (b"null", "does not describe a photo"),
        (b'{"id": "88700000002"}', "holds another photo's id, '88700000002'"),
    ],
)
def test_a_document_that_cannot_be_trusted_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(BadData, match=why):
        parse.photo(data, key=KEY, stamp="s", owned_by=ANN, licenses=LICENSES)


def test_albums_come_bare_or_wrapped() -> None:
    album = {"id": "72157", "title": "One", "photos": ["88700000001", 88700000002, "x", None]}
    wanted = [(Album("72157", "One"), [88700000001, 88700000002])]

    assert list(parse.albums(json.dumps([album]).encode())) == wanted
    assert list(parse.albums(json.dumps({"albums": [album, 3, {}]}).encode())) == wanted
    with pytest.raises(BadData, match="is no list of albums"):
        list(parse.albums(b'"albums"'))


def test_an_account_is_read_with_numbers_as_text() -> None:
    document = {
        "nsid": "914000001@N01",
        "path_alias": "",
        "screen_name": "Ann &amp; Co",
        "settings": {"who_can_download_photos": "Anyone"},
        "stats": {"geotags_count": "12"},
    }

    assert parse.account(json.dumps(document).encode()) == Account(
        nsid="914000001@N01", screen_name="Ann & Co", download="anyone", geotags=12
    )


@pytest.mark.parametrize("nsid", [None, "", "ann", 5, "914000001@N01/../x"])
def test_an_account_without_its_number_is_refused(nsid: object) -> None:
    with pytest.raises(BadData, match="does not say whose account it is"):
        parse.account(json.dumps({"nsid": nsid}).encode())
