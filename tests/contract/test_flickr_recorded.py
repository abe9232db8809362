"""
What Flickr really sent is read without loss, and so is what is made here in the same shapes.

Each body is read a second time by other means - the standard library's XML and
JSON, by hand - and both readings are compared. The recorded bodies lie beside
the checkout; those made by code are always here.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

import pytest

from scanner.domain.photo import Media, Visibility
from scanner.errors import BadData
from scanner.flickr import parse
from scanner.flickr.rows import Rows, id_of, row_of
from scanner.reference import license_table
from tests.flickr_account import row

NSID = "12345678@N01"
TABLE = license_table()
RECORDED = Path(__file__).parents[2].parent / "shared" / "flickr" / "recorded"

OF_PHOTOS = re.compile(
    r"flickr\.(?:people\.getP\w*hotos(?:Of)?|photos\.(?:search|getRecent|getNotInSet|getUntagged|"
    r"recentlyUpdated|getWith\w*GeoData)|galleries\.getPhotos|groups\.pools\.getPhotos|"
    r"photosets\.getPhotos)\b"
)


# -- the other reading


def _by_hand(body: bytes) -> dict[str, Any]:
    """Return a body as its JSON, read by the standard library alone; all values as text."""
    text = body.decode()
    if text.lstrip().startswith("<"):
        return _element(ElementTree.fromstring(text))
    told: dict[str, Any] = _texts(json.loads(text))
    return told


def _element(element: ElementTree.Element) -> dict[str, Any]:
    told: dict[str, Any] = dict(element.attrib)
    for child in element:
        told.setdefault(child.tag, []).append(_element(child))
    if element.text is not None and not len(element) and element.tag != "rsp":
        told["_content"] = element.text
    return told


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: _texts(one if isinstance(one, list) or not isinstance(one, dict) else [one])
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_texts(one) for one in value]
    return "" if value is None else str(value)


def _leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text with its name, whatever it is nested in; empty ones do not count."""
    if isinstance(value, dict):
        for one, more in value.items():
            yield from _leaves(more, one if one != "_content" else f"{name}/text")
    elif isinstance(value, list):
        for more in value:
            yield from _leaves(more, name)
    elif value not in (None, ""):
        yield name, str(value)


def _only(told: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return the one node at the end of a path of names."""
    for name in names:
        told = told[name][0]
    return told


def _said(told: dict[str, Any], name: str) -> str:
    """Return a text that stands in an element of its own, empty if there is none."""
    found = told.get(name, "")
    if isinstance(found, list):
        found = found[0].get("_content", "")
    return str(found)


def _seconds(text: str) -> datetime | None:
    at = datetime.fromtimestamp(int(text), tz=UTC) if text else None
    return at if at is not None and at.year >= 2004 else None


def _clock(text: str) -> datetime | None:
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S") if text and text[0] in "12" else None


def _who(public: str, friend: str, family: str) -> Visibility:
    if public == "":
        return Visibility.UNKNOWN
    return {
        "000": Visibility.PRIVATE,
        "010": Visibility.FRIENDS,
        "001": Visibility.FAMILY,
        "011": Visibility.FRIENDS_FAMILY,
    }.get(public + friend + family, Visibility.PUBLIC)


# -- what is compared


def check_nothing_is_lost(body: bytes, kind: str) -> None:
    """Compare every value of a body, by name and number."""
    document, by_hand = parse.document(body, kind), _by_hand(body)
    assert Counter(_leaves(document)) == Counter(_leaves(by_hand))


def check_list(body: bytes, kind: str) -> tuple[int, set[str]]:
    """Compare a page of photos; return how many it has, and their license numbers."""
    page, by_hand = parse.page(parse.document(body, kind)), _by_hand(body)
    (listed,) = by_hand.get("photos") or by_hand["photoset"]
    rows = listed.get("photo", [])
    assert str(page.page) == listed["page"]
    assert str(page.pages) == listed["pages"]
    assert str(page.total) == listed["total"]
    assert str(page.per_page) == listed.get("perpage", listed.get("per_page"))
    assert [str(id_of(one)) for one in page.rows] == [one["id"] for one in rows]

    reader = Rows(TABLE, owner=NSID, own=False, long_side=640)
    for found, one in zip(page.rows, rows, strict=True):
        photo = reader.photo(found)
        assert photo.key == one["id"]
        assert " ".join(photo.title.split()) == " ".join(one["title"].split())
        _check_license(photo.license, one.get("license"))
        flags = [one.get(name, "") for name in ("ispublic", "isfriend", "isfamily")]
        assert photo.visibility is _who(*flags)
        assert photo.uploaded == _seconds(one.get("dateupload", ""))
        if one.get("datetakenunknown", "0") == "0":
            assert photo.taken == _clock(one.get("datetaken", ""))
        else:
            assert photo.taken is None
        assert (photo.media is Media.VIDEO) is (one.get("media") == "video")
        assert photo.tags == tuple(dict.fromkeys(one.get("tags", "").split()))
        if one.get("latitude", "0") != "0":
            assert (photo.latitude, photo.longitude) == (
                float(one["latitude"]),
                float(one["longitude"]),
            )
        assert (photo.geotagged is True) is (one.get("latitude", "0") != "0")
        assert (photo.original_downloadable is True) is ("url_o" in one)
        _check_picture(photo.picture.url if photo.picture else None, one)
    return len(rows), {one["license"] for one in rows if "license" in one}


def _check_license(slug: str, stated: str | None) -> None:
    if stated is None:
        assert slug == "unknown"
    else:
        assert TABLE.by_slug(slug).flickr_id == int(stated)


def _check_picture(url: str | None, one: dict[str, str]) -> None:
    sizes = {
        one[f"url_{name}"]: max(int(one[f"width_{name}"]), int(one[f"height_{name}"]))
        for name in ("n", "m", "z", "c", "l", "o")
        if f"url_{name}" in one
    }
    if one.get("media") == "video" or not sizes:
        assert url is None
        return
    assert url is not None
    enough = [side for side in sizes.values() if side >= 640]
    assert sizes[url] == (min(enough) if enough else max(sizes.values()))


def check_photo(body: bytes, kind: str) -> tuple[int, set[str]]:
    """Compare one photo's own description; return its license as `check_list` does."""
    document = parse.document(body, kind)
    told = _only(_by_hand(body), "photo")
    photo = Rows(TABLE, owner=NSID, own=False, long_side=640).photo(row_of(document, {}))
    assert photo.key == told["id"]
    assert photo.title == _said(told, "title").strip()
    _check_license(photo.license, told["license"])
    visible = _only(told, "visibility")
    assert photo.visibility is _who(*(visible[n] for n in ("ispublic", "isfriend", "isfamily")))
    dates = _only(told, "dates")
    assert photo.uploaded == _seconds(dates["posted"]) == _seconds(told["dateuploaded"])
    if dates.get("takenunknown", "0") == "0":
        assert photo.taken == _clock(dates["taken"])
    tags = [tag["_content"] for tag in _only(told, "tags").get("tag", [])] if told["tags"] else []
    assert photo.tags == tuple(dict.fromkeys(" ".join(tags).split()))
    assert (photo.media is Media.VIDEO) is (told["media"] == "video")
    owner = _only(told, "owner")
    assert photo.url in (
        f"https://www.flickr.com/photos/{owner.get('path_alias') or owner['nsid']}/{told['id']}/",
        f"https://www.flickr.com/photos/{owner['nsid']}/{told['id']}/",
    )
    where = told.get("location")
    assert (photo.geotagged is True) is bool(where)
    if where:
        place = (float(where[0]["latitude"]), float(where[0]["longitude"]))
        assert (photo.latitude, photo.longitude) == place
    return 1, {told["license"]}


def check_person(body: bytes, kind: str) -> None:
    account, told = parse.person(parse.document(body, kind)), _only(_by_hand(body), "person")
    assert account.nsid == told["nsid"]
    assert account.username == _said(told, "username")
    assert account.fullname == _said(told, "realname")
    assert account.alias == told.get("path_alias", "")
    assert account.pro is (told["ispro"] == "1")
    assert str(account.photos) == _said(_only(told, "photos"), "count")
    for name, value in (("upload_count", account.uploads), ("upload_limit", account.upload_limit)):
        assert value == (int(told[name]) if name in told else None)
    assert account.limit_status == told.get("upload_limit_status", "")


def check_status(body: bytes, kind: str) -> None:
    told = _only(_by_hand(body), "user")
    before = parse.user(parse.document(body, kind))
    account = parse.upload_status(parse.document(body, kind), before)
    assert (account.nsid, account.username) == (told["id"], _said(told, "username"))
    assert account.pro is (told["ispro"] == "1")
    assert account.upload_limit == (int(told["upload_limit"]) if "upload_limit" in told else None)
    assert account.uploads == (int(told["upload_count"]) if "upload_count" in told else None)


def check_user(body: bytes, kind: str) -> None:
    account, told = parse.user(parse.document(body, kind)), _only(_by_hand(body), "user")
    assert account.nsid == told.get("nsid", told.get("id"))
    assert account.username == _said(told, "username")
    assert account.alias == told.get("path_alias", "")


def check_licenses(body: bytes, kind: str) -> None:
    listed = parse.licenses(parse.document(body, kind))
    told = _only(_by_hand(body), "licenses")["license"]
    assert [(str(one.flickr_id), one.name, one.url) for one in listed] == [
        (one["id"], one["name"], one["url"]) for one in told
    ]
    for one in listed:
        known = TABLE.by_flickr_id(one.flickr_id)
        assert TABLE.by_name(one.name) == known
        assert TABLE.by_url(one.url) in (known, None), "an address names no other license"


def check_history(body: bytes, kind: str) -> None:
    history = parse.history(parse.document(body, kind), TABLE)
    told = _by_hand(body)["license_history"]
    told.sort(key=lambda one: int(one["date_change"]))
    assert history is not None
    known = [(one["date_change"], TABLE.by_name(one["new_license"])) for one in told]
    assert [(change.at, change.license) for change in history.changes] == [
        (_seconds(at), license_.slug) for at, license_ in known if license_ is not None
    ]
    assert TABLE.by_slug(history.first) == TABLE.by_name(told[0]["old_license"])
    assert (history.uploaded is None) is bool(history.changes)


def check_sizes(body: bytes, kind: str) -> None:
    told = _only(_by_hand(body), "sizes")["size"]
    sizes = parse.document(body, kind)
    made = row_of({"photo": {"id": "7"}}, sizes)
    labels = {"Small 320": "n", "Medium 640": "z", "Large": "l", "Original": "o"}
    shown = {labels[one["label"]]: one for one in told if one["label"] in labels}
    for name, one in shown.items():
        if one["media"] == "photo":
            assert made[f"url_{name}"] == one["source"]
            assert (str(made[f"width_{name}"]), str(made[f"height_{name}"])) == (
                one["width"],
                one["height"],
            )


def check_refusal(body: bytes, kind: str) -> tuple[str, str]:
    """Compare a refusal; return its code and message."""
    told = parse.document(body, kind)
    assert told["stat"] == "fail"
    by_hand = _by_hand(body)
    if "err" in by_hand:
        (failed,) = by_hand["err"]
        by_hand = {"code": failed["code"], "message": failed["msg"]}
    assert str(told["code"]) == by_hand["code"]
    assert told["message"] == by_hand["message"]
    return str(told["code"]), str(told["message"])


CHECKS: dict[str, Callable[[bytes, str], None]] = {
    "flickr.people.getInfo": check_person,
    "flickr.people.getUploadStatus": check_status,
    "flickr.people.findByUsername": check_user,
    "flickr.urls.lookupUser": check_user,
    "flickr.test.login": check_user,
    "flickr.photos.licenses.getInfo": check_licenses,
    "flickr.photos.licenses.getLicenseHistory": check_history,
    "flickr.photos.getSizes": check_sizes,
}


# -- recorded bodies


def _index() -> list[dict[str, Any]]:
    """Return what is known of each recorded answer; nothing where there are none."""
    try:
        told = json.loads((RECORDED / "index.json").read_text())
    except FileNotFoundError:
        return []
    return [entry for entry in told if entry["format"] in ("xml", "json")]


def _entries(which: Callable[[dict[str, Any]], bool]) -> pytest.MarkDecorator:
    chosen = [pytest.param(entry, id=entry["file"]) for entry in _index() if which(entry)]
    reason = "no recorded answers beside this checkout"
    return pytest.mark.parametrize(
        "entry", chosen or [pytest.param(None, marks=pytest.mark.skip(reason=reason), id="none")]
    )


def _body(entry: dict[str, Any]) -> tuple[bytes, str]:
    kind = entry["content_type"] or ("text/xml" if entry["format"] == "xml" else "application/json")
    return (RECORDED / entry["file"]).read_bytes(), kind


def _is_ok(entry: dict[str, Any]) -> bool:
    return bool(entry["live"] and entry["http_status"] == 200 and entry["stat"] == "ok")


@_entries(_is_ok)
def test_no_value_of_a_live_answer_is_lost(entry: dict[str, Any]) -> None:
    check_nothing_is_lost(*_body(entry))


@_entries(lambda entry: _is_ok(entry) and OF_PHOTOS.match(entry["method"]) is not None)
def test_a_live_list_of_photos_is_read_as_it_is(entry: dict[str, Any]) -> None:
    count, licenses = check_list(*_body(entry))
    assert count == entry["photos"]
    assert licenses == set(entry["licences"])


@_entries(lambda entry: _is_ok(entry) and entry["method"] == "flickr.photos.getInfo")
def test_a_live_photo_is_read_as_it_is(entry: dict[str, Any]) -> None:
    count, licenses = check_photo(*_body(entry))
    assert (count, licenses) == (entry["photos"], set(entry["licences"]))


@_entries(lambda entry: _is_ok(entry) and entry["method"] in CHECKS)
def test_a_live_answer_about_people_and_licenses_is_read_as_it_is(entry: dict[str, Any]) -> None:
    CHECKS[entry["method"]](*_body(entry))


@_entries(lambda entry: entry["live"] and entry["stat"] == "fail" and entry["http_status"] == 200)
def test_a_live_refusal_is_read_as_it_is(entry: dict[str, Any]) -> None:
    code, message = check_refusal(*_body(entry))
    assert code == str(entry["error"])
    assert message


@_entries(lambda entry: not entry["live"] and entry["format"] == "json")
def test_the_broken_answer_of_a_flickr_that_is_down_is_bad_data(entry: dict[str, Any]) -> None:
    with pytest.raises(BadData):
        parse.document(*_body(entry))


@_entries(lambda entry: OF_PHOTOS.match(entry["method"]) is not None)
def test_every_recorded_list_is_compared(entry: dict[str, Any]) -> None:
    assert _is_ok(entry) or entry["stat"] == "fail"


# -- bodies made here


def _json(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer | {"stat": "ok"}).replace("/", "\\/").encode()


def _xml(answer: dict[str, Any]) -> bytes:
    """Return an answer as XML by Flickr's rule: values are attributes, nodes are elements."""
    out = ['<?xml version="1.0" encoding="utf-8" ?>\n<rsp stat="ok">\n']
    for name, value in answer.items():
        for one in value if isinstance(value, list) else [value]:
            _write(name, one, out)
    return "".join([*out, "</rsp>\n"]).encode()


def _write(name: str, node: dict[str, Any], out: list[str]) -> None:
    out.append(f"<{name}")
    inside: list[str] = []
    for key, value in node.items():
        if key == "_content":
            inside.append(quoteattr(str(value))[1:-1])
        elif isinstance(value, dict | list):
            for one in value if isinstance(value, list) else [value]:
                _write(key, one, inside)
        else:
            out.append(f" {key}={quoteattr('' if value is None else str(value))}")
    out.append(f">{''.join(inside)}</{name}>\n" if inside else " />\n")


def _text_of(name: str, value: object) -> dict[str, Any]:
    return {name: {"_content": value}}


PHOTOS = [
    row(55_000_000_001),
    row(2, license="17", ispublic=0, isfriend=1, isfamily=1, title='"Æ" & <b>'),
    row(3, dateupload="2013", datetaken="0000-01-01 00:00:00", media="video", license=0),
    row(4, datetakenunknown=1, latitude="-7.25", longitude=8.5, accuracy=16, ispublic="0"),
    row(5, pathalias="anna", tags="a b a", description={"_content": "<i>x</i> &amp; y"}),
    {"id": "6", "secret": "s", "title": "", "ispublic": 1, "isfriend": 0, "isfamily": 0},
]


def _list(photos: list[dict[str, Any]], name: str = "photos", **more: Any) -> dict[str, Any]:
    head = {"page": 1, "pages": 1 if photos else 0, "perpage": 500, "total": str(len(photos))}
    return {name: head | more | {"photo": photos}}


LISTED = {
    "several": _list(PHOTOS),
    "one": _list(PHOTOS[:1]),
    "none": _list([]),
    "numbers as numbers": _list(PHOTOS, total=6),
    "short": _list(PHOTOS[:5], pages=2, total=481, perpage=100),
    "an album": _list(PHOTOS, "photoset", id="72157600000000000", per_page=500),
}

ANSWERS: dict[str, tuple[str, dict[str, Any]]] = {
    "a pro account": (
        "flickr.people.getInfo",
        {
            "person": {
                "nsid": NSID,
                "ispro": 1,
                "path_alias": None,
                **_text_of("username", "Ånna & co"),
                "photos": {**_text_of("firstdate", "2013"), **_text_of("count", 100_000)},
            }
        },
    ),
    "a free account near its limit": (
        "flickr.people.getInfo",
        {
            "person": {
                "id": NSID,
                "nsid": NSID,
                "ispro": "0",
                "path_alias": "anna",
                "upload_count": "990",
                "upload_limit": 1000,
                "upload_limit_status": "near_limit",
                **_text_of("username", "anna"),
                **_text_of("realname", "Anna A."),
                "photos": _text_of("count", "990"),
            }
        },
    ),
    "an upload status": (
        "flickr.people.getUploadStatus",
        {
            "user": {
                "id": NSID,
                "ispro": 0,
                "upload_count": 35,
                "upload_limit": 1000,
                "upload_limit_status": "below_limit",
                **_text_of("username", "anna"),
                "sets": {"created": None, "remaining": "lots"},
            }
        },
    ),
    "a login": ("flickr.test.login", {"user": {"id": NSID, **_text_of("username", "anna")}}),
    "the licenses": (
        "flickr.photos.licenses.getInfo",
        {
            "licenses": {
                "license": [
                    {"id": str(one.flickr_id), "name": one.name, "url": one.url or ""}
                    for one in TABLE.licenses
                ]
            }
        },
    ),
    "a license that never changed": (
        "flickr.photos.licenses.getLicenseHistory",
        {
            "license_history": [
                {
                    "date_change": "1600000000",
                    "old_license": "CC BY 2.0",
                    "old_license_url": "https://creativecommons.org/licenses/by/2.0/",
                    "new_license": "",
                    "new_license_url": "",
                }
            ]
        },
    ),
    "a license that changed": (
        "flickr.photos.licenses.getLicenseHistory",
        {
            "license_history": [
                {
                    "date_change": str(at),
                    "old_license": old,
                    "old_license_url": "",
                    "new_license": new,
                    "new_license_url": "",
                }
                for at, old, new in (
                    (1_600_000_000, "All Rights Reserved", "Attribution License"),
                    (1_700_000_000, "CC BY 2.0", "Public Domain Mark"),
                )
            ]
        },
    ),
    "sizes": (
        "flickr.photos.getSizes",
        {
            "sizes": {
                "canblog": 0,
                "size": [
                    {
                        "label": label,
                        "width": width,
                        "height": str(width * 3 // 4),
                        "source": f"https://live.staticflickr.com/1/7_s_{width}.jpg",
                        "media": "photo",
                    }
                    for label, width in (("Square", 75), ("Medium 640", 640), ("Original", 4000))
                ],
            }
        },
    ),
}

PHOTO = {
    "photo": {
        "id": "49834857326",
        "secret": "s",
        "dateuploaded": "1600000000",
        "license": "12",
        "media": "photo",
        "owner": {"nsid": NSID, "path_alias": None},
        **_text_of("title", "One & two"),
        **_text_of("description", ""),
        "visibility": {"ispublic": 0, "isfriend": 0, "isfamily": 1},
        "dates": {"posted": "1600000000", "taken": "2020-09-13 12:26:40", "takenunknown": 0},
        "tags": {"tag": [{"id": "1-2-3", "raw": "A tag", "_content": "atag"}]},
        "location": {"latitude": "47.5", "longitude": 8.25, "accuracy": 16},
    }
}

formats = pytest.mark.parametrize(
    ("written", "kind"), [(_json, "application/json"), (_xml, "text/xml; charset=utf-8")]
)
Written = Callable[[dict[str, Any]], bytes]


@formats
@pytest.mark.parametrize("answer", LISTED.values(), ids=LISTED)
def test_a_made_list_is_read_as_it_is(answer: dict[str, Any], written: Written, kind: str) -> None:
    body = written(answer)
    check_nothing_is_lost(body, kind)
    ((_, listed),) = answer.items()
    count, _ = check_list(body, kind)
    assert count == len(listed["photo"])


@formats
@pytest.mark.parametrize(("method", "answer"), ANSWERS.values(), ids=ANSWERS)
def test_a_made_answer_is_read_as_it_is(
    method: str, answer: dict[str, Any], written: Written, kind: str
) -> None:
    body = written(answer)
    check_nothing_is_lost(body, kind)
    CHECKS[method](body, kind)


@formats
def test_a_made_photo_is_read_as_it_is(written: Written, kind: str) -> None:
    check_nothing_is_lost(written(PHOTO), kind)
    assert check_photo(written(PHOTO), kind) == (1, {"12"})


def test_both_formats_of_a_list_make_the_same_photos() -> None:
    reader = Rows(TABLE, owner=NSID, own=True, long_side=640)
    in_json, in_xml = (
        [reader.photo(one) for one in parse.page(parse.document(body, "")).rows]
        for body in (_json(_list(PHOTOS)), _xml(_list(PHOTOS)))
    )
    assert in_json == in_xml


def test_a_made_refusal_is_read_as_it_is() -> None:
    in_xml = b'<rsp stat="fail"><err code="2" msg="Photo is &quot;private&quot;" /></rsp>'
    in_json = b'{"stat":"fail","code":2,"message":"Photo is \\"private\\""}'
    for body in (in_xml, in_json):
        assert check_refusal(body, "text/plain") == ("2", 'Photo is "private"')


def test_the_other_reading_notices_what_is_lost() -> None:
    whole = _by_hand(_xml(_list(PHOTOS)))
    less = _by_hand(_xml(_list(PHOTOS[:-1])))
    assert Counter(_leaves(whole)) != Counter(_leaves(less))
