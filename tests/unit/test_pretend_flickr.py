"""What the pretend Flickr knows and does: formats, lists, privacy, changes, pictures."""

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from scanner.demo import sample
from scanner.demo.account import ALIAS, FRIEND, NSID, STRANGER, UNKNOWN_LICENSE
from scanner.demo.answers import Refusal, as_json, as_xml
from scanner.demo.behavior import Behavior
from scanner.demo.calling import METHODS, Call
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import PretendPhoto, PretendToken, World
from tests.pretend import anybody, ask, unsigned

PHOTOS = 60
SIZES = ("sq", "q", "t", "s", "n", "w", "m", "z", "c", "l", "h", "k", "o")
ALL_SIZES = ",".join(f"url_{size}" for size in SIZES)


@pytest.fixture(scope="module")
def still() -> Iterator[PretendFlickr]:
    """Return a server that no test changes."""
    with PretendFlickr(pretend_world(photos=PHOTOS)) as server:
        yield server


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=5)) as server:
        yield server


@pytest.fixture
def token(server: PretendFlickr) -> PretendToken:
    return server.world.token_for(NSID)


@pytest.fixture
def photo(server: PretendFlickr) -> PretendPhoto:
    return server.world.upload(NSID, title="Mine", license=4, updated=1)


def ids(answer: Any) -> list[str]:
    return [photo["id"] for photo in answer["photos"]["photo"]]


# The world.


def test_the_same_seed_makes_the_same_account_and_another_makes_another() -> None:
    def facts(world: World) -> list[Any]:
        return [(p.id, p.secret, p.title, p.license, p.uploaded) for p in world.photos.values()]

    assert facts(pretend_world(photos=9, seed=2)) == facts(pretend_world(photos=9, seed=2))
    assert facts(pretend_world(photos=9, seed=2)) != facts(pretend_world(photos=9, seed=3))


def test_the_account_holds_all_that_real_ones_hold(still: PretendFlickr) -> None:
    photos = [photo for photo in still.world.photos.values() if photo.owner == NSID]

    assert {photo.license for photo in photos} == {*range(17), UNKNOWN_LICENSE}
    assert {photo.privacy for photo in photos} == {1, 2, 3, 4, 5}
    assert {photo.media for photo in photos} == {"photo", "video"}
    assert any("&" in photo.title and "<" in photo.title for photo in photos)
    assert any(not photo.title.isascii() for photo in photos)
    assert any(photo.place for photo in photos)
    assert any(photo.people for photo in photos)
    assert any(photo.steps for photo in photos)
    assert any(photo.granularity for photo in photos)
    assert [photo.id for photo in photos] == [sample.photo_id(n) for n in range(PHOTOS)]


def test_a_hundred_thousand_photos_are_made_and_listed_without_drawing_one() -> None:
    drawn = sample._portrait.cache_info().misses, sample._scene.cache_info().misses
    with PretendFlickr(pretend_world(photos=100_000)) as server:
        token = server.world.token_for(NSID)
        seen: set[str] = set()
        for page in (1, 2, 100, 200):
            answer = ask(
                server,
                "people.getPhotos",
                token,
                user_id="me",
                per_page=500,
                page=page,
                extras=f"license,{ALL_SIZES}",
            )
            seen.update(ids(answer))
        taken = [photo.taken for photo in server.world.photos.values()]

    assert (answer["photos"]["total"], answer["photos"]["pages"]) == (100_000, 200)
    assert len(seen) == 2000
    assert max(taken) < "2026"
    assert drawn == (sample._portrait.cache_info().misses, sample._scene.cache_info().misses)


# Formats.


def test_json_comes_bare_or_in_a_callback_with_escaped_slashes(still: PretendFlickr) -> None:
    bare = unsigned(still, "test.echo", format="json", nojsoncallback=1, text="a/b")
    wrapped = unsigned(still, "test.echo", format="json", text="a/b")
    named = unsigned(still, "test.echo", format="json", jsoncallback="alert(1);x", text="a/b")

    assert bare.headers["Content-Type"] == "application/json"
    assert bare.json()["text"] == {"_content": "a/b"}
    assert '"a\\/b"' in bare.text
    assert wrapped.text == f"jsonFlickrApi({unsigned_body(wrapped.text)})"
    assert named.text.startswith("jsonFlickrApi(")


def unsigned_body(text: str) -> str:
    body = text.removeprefix("jsonFlickrApi(").removesuffix(")")
    assert json.loads(body)["stat"] == "ok"
    return body


def test_xml_is_the_default_and_says_the_same_as_json(still: PretendFlickr) -> None:
    extras = "description,tags,license,geo,date_taken,url_z"
    for page in range(1, 5):
        asked: dict[str, Any] = {
            "user_id": NSID,
            "per_page": 9,
            "page": page,
            "extras": extras,
        }
        rows = anybody(still, "people.getPhotos", **asked)["photos"]["photo"]
        answer = unsigned(still, "people.getPhotos", **asked)
        elements = list(etree.fromstring(answer.content).iter("photo"))

        assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
        for row, element in zip(rows, elements, strict=True):
            description = row.pop("description")["_content"]
            assert (element.findtext("description") or "") == description
            assert dict(element.attrib) == {name: str(value) for name, value in row.items()}


def test_no_text_breaks_the_xml(server: PretendFlickr) -> None:
    nasty = '<a b="c">\'&amp; \x00\x0b ]]> \ufffe \U0001f600'
    photo = server.world.upload(NSID, title=nasty, description=nasty)

    answer = unsigned(server, "photos.getInfo", photo_id=photo.id)

    kept = '<a b="c">\'&amp;  ]]>  \U0001f600'
    root = etree.fromstring(answer.content)
    assert (root.findtext("photo/title"), root.findtext("photo/description")) == (kept, kept)


def test_errors_come_in_both_formats_with_200(still: PretendFlickr) -> None:
    answer = unsigned(still, "photos.getInfo", photo_id='1"2')

    assert answer.status_code == 200
    assert answer.text.splitlines() == [
        '<?xml version="1.0" encoding="utf-8" ?>',
        '<rsp stat="fail">',
        '\t<err code="1" msg="Photo &quot;1&quot;2&quot; not found (invalid ID)" />',
        "</rsp>",
    ]
    assert anybody(still, "photos.getInfo", photo_id="7")["message"] == (
        'Photo "7" not found (invalid ID)'
    )
    assert 'code="111"' in unsigned(still, "test.echo", format="php_serial").text
    assert anybody(still, "photos.nothing") == {
        "stat": "fail",
        "code": 112,
        "message": 'Method "flickr.photos.nothing" not found',
    }


# Who sees what.


def test_everybody_sees_public_photos_friends_more_and_the_owner_all(
    still: PretendFlickr,
) -> None:
    def kinds(token: PretendToken | None) -> set[int]:
        answer = ask(still, "people.getPhotos", token, user_id=NSID, per_page=500, safe_search=3)
        return {still.world.photos[int(number)].privacy for number in ids(answer)}

    owner, friend, stranger = (still.world.token_for(n) for n in (NSID, FRIEND, STRANGER))

    assert kinds(None) == kinds(stranger) == {1}
    assert kinds(friend) == {1, 2, 4}
    assert kinds(owner) == {1, 2, 3, 4, 5}


def test_nobody_signed_in_sees_safe_photos_only(still: PretendFlickr) -> None:
    seen = ids(anybody(still, "people.getPublicPhotos", user_id=NSID, per_page=500, safe_search=3))
    public = [p for p in still.world.photos.values() if p.owner == NSID and p.is_public]

    assert any(photo.safety for photo in public)
    assert len(seen) == sum(not photo.safety for photo in public)


def test_a_private_photo_is_error_2_unless_its_secret_is_known(still: PretendFlickr) -> None:
    photo = next(photo for photo in still.world.photos.values() if photo.privacy == 5)

    refused = anybody(still, "photos.getInfo", photo_id=photo.id)
    shown = anybody(still, "photos.getInfo", photo_id=photo.id, secret=photo.secret)
    owner = ask(still, "photos.getInfo", still.world.token_for(NSID), photo_id=photo.id)

    assert (refused["code"], refused["message"]) == (2, "Photo is private")
    assert "permissions" not in shown["photo"]
    assert owner["photo"]["permissions"] == {"permcomment": 3, "permaddmeta": 2}
    assert anybody(still, "photos.getSizes", photo_id=photo.id)["code"] == 2
    assert anybody(still, "photos.licenses.getLicenseHistory", photo_id=photo.id)["code"] == 1


@pytest.mark.parametrize("privacy", [1, 2, 3, 4, 5])
def test_the_owner_filters_by_privacy(still: PretendFlickr, privacy: int) -> None:
    token = still.world.token_for(NSID)
    answer = ask(still, "people.getPhotos", token, user_id="me", privacy_filter=privacy)

    assert {still.world.photos[int(number)].privacy for number in ids(answer)} == {privacy}


def test_people_are_found_by_name_and_address(still: PretendFlickr) -> None:
    name = still.world.accounts[NSID].username
    for address in (
        f"https://www.flickr.com/photos/{ALIAS}/",
        f"flickr.com/people/{NSID}",
        f"{still.url}/photos/{ALIAS}/123/",
    ):
        assert anybody(still, "urls.lookupUser", url=address)["user"]["id"] == NSID
    assert anybody(still, "people.findByUsername", username=name.upper())["user"]["nsid"] == NSID
    assert anybody(still, "people.findByUsername", username="nobody")["code"] == 1
    assert anybody(still, "urls.lookupUser", url="https://example.org/photos/x")["code"] == 1
    assert anybody(still, "people.getPhotos", user_id="1@N00")["message"] == "Unknown user"


@pytest.mark.parametrize(("pro", "status"), [(True, "no_limit"), (False, "above_limit")])
def test_pro_and_free_accounts_tell_their_limits_to_their_owner_only(
    pro: bool, status: str
) -> None:
    world = pretend_world(photos=12, pro=pro)
    world.accounts[NSID].upload_limit = 10
    with PretendFlickr(world) as server:
        token = world.token_for(NSID)
        own = ask(server, "people.getInfo", token, user_id=NSID)["person"]
        upload = ask(server, "people.getUploadStatus", token)["user"]
        others = anybody(server, "people.getInfo", user_id=NSID)["person"]

    assert own["ispro"] == int(pro)
    assert own["upload_limit_status"] == upload["upload_limit_status"] == status
    assert own["upload_count"] == own["photos"]["count"]["_content"] == 12
    assert own.get("upload_limit") == (None if pro else 10)
    assert "upload_count" not in others
    assert others["photos"]["count"]["_content"] < 12


# Lists.


def test_a_walk_gives_every_photo_once_newest_first(still: PretendFlickr) -> None:
    token = still.world.token_for(NSID)
    pages = [
        ask(still, "people.getPhotos", token, user_id="me", per_page=25, page=n) for n in (1, 2, 3)
    ]
    seen = [number for page in pages for number in ids(page)]
    uploaded = [still.world.photos[int(number)].uploaded for number in seen]

    assert (len(seen), len(set(seen))) == (PHOTOS, PHOTOS)
    assert uploaded == sorted(uploaded, reverse=True)
    assert {(p["photos"]["pages"], p["photos"]["total"]) for p in pages} == {(3, PHOTOS)}


def test_pages_hold_at_most_500_and_100_if_nothing_is_said(still: PretendFlickr) -> None:
    asked = {"": 100, "0": 100, "x": 100, "7": 7, "501": 500, "99999999": 500}
    for text, per_page in asked.items():
        answer = anybody(still, "people.getPhotos", user_id=NSID, per_page=text)
        assert answer["photos"]["perpage"] == per_page


def test_beyond_the_last_page_the_last_comes_again_or_nothing(server: PretendFlickr) -> None:
    def page(number: int) -> list[str]:
        return ids(anybody(server, "people.getPhotos", user_id=NSID, per_page=2, page=number))

    last = page(2)
    assert last
    assert page(9) == last
    server.behavior.repeat_last_page = False
    assert page(9) == []


def test_an_empty_list_has_no_pages(still: PretendFlickr) -> None:
    answer = anybody(still, "people.getPhotos", user_id=STRANGER)["photos"]

    assert answer == {"page": 1, "pages": 0, "perpage": 100, "total": 0, "photo": []}
    assert '<photos page="1" pages="0" perpage="100" total="0" />' in (
        unsigned(still, "people.getPhotos", user_id=STRANGER).text
    )


def test_lists_may_be_short_and_totals_wrong_and_old(server: PretendFlickr) -> None:
    token = server.world.token_for(NSID)
    server.behavior.short_every = 2
    server.behavior.total_off = 3
    server.behavior.old_types = True

    answer = ask(server, "people.getPhotos", token, user_id="me", extras="url_s")["photos"]

    assert (answer["total"], len(answer["photo"])) == ("8", 3)
    assert isinstance(answer["photo"][0]["width_s"], str)


def test_search_ends_at_its_cap_and_repeats(server: PretendFlickr) -> None:
    server.behavior.search_cap = 4
    for _ in range(6):
        server.world.upload(NSID, title="cap")

    def page(number: int) -> Any:
        return anybody(server, "photos.search", text="CAP", per_page=2, page=number)

    assert (page(1)["photos"]["total"], page(1)["photos"]["pages"]) == (6, 3)
    assert ids(page(3)) == ids(page(2)) != ids(page(1))
    assert anybody(server, "photos.search")["code"] == 3


def test_windows_of_upload_dates_part_the_stream(still: PretendFlickr) -> None:
    token = still.world.token_for(NSID)
    dates = sorted(photo.uploaded for photo in still.world.stream(NSID, NSID))
    middle = dates[30]

    def count(**window: Any) -> int:
        return int(ask(still, "people.getPhotos", token, user_id="me", **window)["photos"]["total"])

    assert count(max_upload_date=middle - 1) == 30
    assert count(min_upload_date=middle) == 30
    assert count(min_upload_date=middle, max_upload_date=middle) == 1
    assert count(min_taken_date="2015-01-01 00:00:00") < PHOTOS


def test_extras_come_if_asked_for_and_sizes_if_they_exist(still: PretendFlickr) -> None:
    token = still.world.token_for(NSID)
    plain = ask(still, "people.getPhotos", token, user_id="me")["photos"]["photo"]
    full = ask(still, "people.getPhotos", token, user_id="me", extras=ALL_SIZES)["photos"]["photo"]

    assert {len(row) for row in plain} == {9}
    assert any("url_k" not in row for row in full)
    assert any("url_k" in row for row in full)
    for row in full:
        photo = still.world.photos[int(row["id"])]
        assert (row["width_o"], row["height_o"]) == (photo.width, photo.height)
        assert ("url_l" in row) == (max(photo.width, photo.height) >= 1024)


def test_recently_updated_gives_what_was_changed_since(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    def since(moment: float) -> list[str]:
        return ids(ask(server, "photos.recentlyUpdated", token, min_date=int(moment)))

    now = server.world.now()
    assert str(photo.id) not in since(now - 5)
    ask(server, "photos.licenses.setLicense", token, photo_id=photo.id, license_id=0)
    assert since(now - 5) == [str(photo.id)]
    assert ask(server, "photos.recentlyUpdated", token, min_date="soon")["code"] == 2


def test_albums_list_their_photos(still: PretendFlickr) -> None:
    first = anybody(still, "photosets.getList", user_id=NSID)["photosets"]["photoset"][0]
    token = still.world.token_for(NSID)
    answer = ask(still, "photosets.getPhotos", token, photoset_id=first["id"], per_page=4)
    album = answer["photoset"]

    assert (album["perpage"], album["per_page"], len(album["photo"])) == (4, 4, 4)
    assert [photo["isprimary"] for photo in album["photo"]] == ["1", "0", "0", "0"]
    assert "owner" not in album["photo"][0]
    assert anybody(still, "photosets.getInfo", photoset_id="1")["message"] == "Photoset not found"


def test_readers_and_writers_do_not_disturb_each_other(server: PretendFlickr) -> None:
    done = threading.Event()

    def upload() -> None:
        for number in range(200):
            server.world.upload(NSID, title=f"{number}")
        done.set()

    writer = threading.Thread(target=upload)
    writer.start()
    while True:
        last = done.is_set()
        answer = anybody(server, "people.getPhotos", user_id=NSID, per_page=500)["photos"]
        assert len(answer["photo"]) == answer["total"]
        if last:
            break
    writer.join()
    assert answer["total"] >= 200


text = st.text(max_size=12) | st.sampled_from(["0", "1", "-1", "me", NSID, "9" * 30, "\ud800"])
ARGUMENTS = (
    *("user_id", "owner_id", "photo_id", "photoset_id", "tag_id", "url", "username", "secret"),
    *("page", "per_page", "extras", "sort", "filter", "format", "jsoncallback", "oauth_token"),
    *("min_date", "min_upload_date", "max_upload_date", "min_taken_date", "max_taken_date"),
    *("license", "license_id", "content_type", "content_types", "safe_search", "privacy_filter"),
    *("is_public", "is_friend", "is_family", "safety_level", "hidden", "tags", "title", "text"),
    *("lat", "lon", "accuracy", "context"),
)


@settings(max_examples=300)
@given(
    st.sampled_from(sorted(METHODS)),
    st.dictionaries(st.sampled_from(ARGUMENTS), text, max_size=6),
    st.booleans(),
)
def test_no_argument_is_a_bug(name: str, arguments: dict[str, str], signed: bool) -> None:
    world, behavior = pretend_world(photos=3), Behavior()
    world.add_photos(list(world.photos.values()))
    call = Call(
        world, behavior, "http://127.0.0.1:1", arguments, NSID if signed else None, "delete"
    )
    try:
        answer: Any = METHODS[name].run(call)
    except Refusal as refusal:
        answer = refusal
    etree.fromstring(as_xml(answer).encode())
    assert json.loads(as_json(answer))["stat"] in ("ok", "fail")
