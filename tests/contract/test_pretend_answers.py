"""
The pretend Flickr answers in the shapes of the real one: names, types, wrappers.

Compared with answers that were recorded from the live API between 2012 and
2025, where a folder of them lies beside the checkout. What differs on purpose
is listed below with its reason; anything else fails.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import requests
from lxml import etree

from scanner.demo.account import ALIAS, FRIEND, NSID
from scanner.demo.calling import METHODS
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import Place, PretendToken, Tagged
from tests.pretend import send, signer

Shape = dict[str, set[str]]
"""
What stands at each path of names, such as photos/photo/title.

In JSON: object, list, text (an object with `_content`), or the value's type;
in XML: attribute or element.
"""

EXTRAS = (
    "description,license,date_upload,date_taken,owner_name,icon_server,original_format,"
    "last_update,geo,tags,machine_tags,o_dims,views,media,path_alias,safety_level,realname,"
    "count_views,count_comments,url_sq,url_t,url_s,url_q,url_m,url_n,url_z,url_c,url_l,url_h,"
    "url_k,url_o"
)

ROWS = ("photos/photo/", "photoset/photo/")
"""
Rows of lists are compared as one thing, `row`.

They have the same fields in whichever list they stand; what was recorded there
depends on the extras that were asked for.
"""

ONLY_LIVE = {
    # A pattern of paths that the pretend Flickr leaves out, and why.
    "photo/owner/gift*": "offers presents to strangers who are Pro",
    "person/mbox_sha1sum": "the hash of a mail address; a pretend account has none",
    "person/pro_badge": "the pretend account here is Free",
    "person/expire": "the pretend account here is Free",
    "photo/notes/note*": "a note that somebody wrote on one recorded photo",
    "photo/location/county*": "has no part in the one place that is invented",
    "photo/location/*place_id": "of a service of 2012; gone in 2018",
    "photo/location/*woeid": "of a service of 2012; gone in 2018",
    "photosets/photoset/primary_photo_extras*": "comes where it was asked for",
    "row/dateadded": "of groups' pools",
    "row/is_primary": "of galleries",
    "row/has_comment": "of galleries",
}
ONLY_PRETEND = {
    # A pattern of paths that were never recorded, and why they are answered all the same.
    "photos/has_next_page": "people.getPhotosOf for another's photos: documented, not recorded",
}
DRIFT = {
    # A pattern of paths whose JSON type is another one than in the recordings of 2012 to 2015.
    "*/total": ("int", "text until 2020"),
    "row/height_*": ("int", "text or number until 2013, in every mixture"),
    "row/width_*": ("int", "text or number until 2013, in every mixture"),
    "*granularity": ("int", "text until 2020"),
    "*path_alias": ("str", "recorded for members without one"),
    "*pathalias": ("str", "recorded for members without one"),
    "photosets/photoset/photos": ("int", "a number in photosets.getInfo"),
    "photoset/count_videos": ("int", "photosets.getList has its `videos` as a number"),
    "user/sets/created": ("int", "recorded for a member without albums"),
}


@pytest.fixture(scope="module")
def server() -> Iterator[PretendFlickr]:
    world = pretend_world(photos=40, pro=False)
    account = world.accounts[NSID]
    facts: dict[str, Any] = {
        "description": "Words",
        "place": Place(1.5, 2.5),
        "people": (Tagged(FRIEND, NSID, (1, 2, 3, 4)),),
        "width": 4000,
        "height": 3000,
    }
    photo = world.upload(NSID, title="Everything", **facts)
    world.change(photo.id, tags=(world.tag(account, photo.id, "one"),))
    world.set_license(photo.id, 11)
    other = world.upload(NSID, title="To be changed", **facts)
    world.change(other.id, tags=(world.tag(account, other.id, "one"),))
    account.albums[0].photos.insert(0, photo.id)
    with PretendFlickr(world) as server:
        yield server


@pytest.fixture(scope="module")
def recorded() -> Path:
    folder = Path(__file__).parents[2].parent / "shared" / "flickr" / "recorded"
    if not folder.is_dir():
        pytest.skip("no recorded answers beside this checkout")
    return folder


def _of_json(value: Any, path: str, out: Shape) -> None:
    if isinstance(value, list):
        out[path].add("list")
        for item in value:
            # A list of texts is one of objects too: {"tag": [{"_content": "x", "id": "1"}]}.
            for name, one in item.items():
                _of_json(one, _joined(path, name), out)
    elif isinstance(value, dict):
        out[path].add("text" if "_content" in value else "object")
        for name, one in value.items():
            if name != "_content":
                _of_json(one, _joined(path, name), out)
    else:
        out[path].add(type(value).__name__)


def _of_xml(element: Any, path: str, out: Shape) -> None:
    for name in element.attrib if path else ():
        out[_joined(path, name)].add("attribute")
    for child in element:
        out[_joined(path, child.tag)].add("element")
        _of_xml(child, _joined(path, child.tag), out)


def _joined(path: str, name: str) -> str:
    whole = f"{path}/{name}" if path else name
    for begin in ROWS:
        if whole.startswith(begin):
            return f"row/{whole.removeprefix(begin)}"
    return whole


def _shape(body: bytes, form: str) -> Shape:
    out: Shape = defaultdict(set)
    if form == "json":
        document = json.loads(body)
        assert document.pop("stat") == "ok"
        for name, value in document.items():
            _of_json(value, name, out)
    else:
        root = etree.fromstring(body)
        assert (root.tag, dict(root.attrib)) == ("rsp", {"stat": "ok"})
        _of_xml(root, "", out)
    return {path: kinds for path, kinds in out.items() if not path.endswith("_content")}


def _live(recorded: Path) -> dict[tuple[str, str], Shape]:
    """Return the shape of every method's answers, by method and format."""
    found: dict[tuple[str, str], Shape] = defaultdict(lambda: defaultdict(set))
    for entry in json.loads((recorded / "index.json").read_text()):
        form, method = entry["format"], entry["method"]
        if entry["stat"] == "ok" and form in ("json", "xml"):
            for path, kinds in _shape((recorded / entry["file"]).read_bytes(), form).items():
                # Rows of every list, also of lists that are not to be had here.
                if method in METHODS or path.startswith("row/"):
                    found[method, form][path] |= kinds
    return found


def _arguments(server: PretendFlickr, method: str) -> dict[str, Any]:
    world = server.world
    changed, whole, *_ = world.stream(NSID, NSID)
    if changed.title == "Everything":
        changed, whole = whole, changed
    photo = changed if METHODS[method].writes else whole
    arguments: dict[str, Any] = {
        "user_id": NSID,
        "photo_id": photo.id,
        "photoset_id": world.accounts[NSID].albums[0].id,
        "username": world.accounts[NSID].username,
        "url": f"https://www.flickr.com/photos/{ALIAS}/",
    }
    special: Mapping[str, dict[str, Any]] = {
        "setPerms": {"is_public": 1, "is_friend": 0, "is_family": 0},
        "setLicense": {"license_id": 12},
        "setSafetyLevel": {"safety_level": 1},
        "setContentType": {"content_type": 1},
        "setMeta": {"title": "t", "description": "d"},
        "setTags": {"tags": "one two"},
        "addTags": {"tags": f"new{len(server.calls)}"},
        "removeTag": {"tag_id": changed.tags[-1].id if changed.tags else ""},
        "recentlyUpdated": {"min_date": 1},
        "search": {"per_page": 500},
    }
    last = method.rpartition(".")[2]
    if "getP" in last or last in ("recentlyUpdated", "search"):
        arguments |= {"extras": EXTRAS, "per_page": 500}
    return arguments | special.get(last, {})


def _pretend(server: PretendFlickr, methods: Iterable[str]) -> dict[tuple[str, str], Shape]:
    """Return the same of the pretend Flickr, as its owner and as nobody see it."""
    owner = server.world.token_for(NSID, perms="delete")
    found: dict[tuple[str, str], Shape] = defaultdict(lambda: defaultdict(set))
    # Reads first: what is written then would not be there to be read.
    for method in sorted(methods, key=lambda name: METHODS[name].writes):
        whos: list[PretendToken | None] = [owner]
        if METHODS[method].perms == "none" and not method.startswith("flickr.urls.getUser"):
            whos.append(None)
        for who in whos:
            for form in ("json", "xml"):
                arguments = {"method": method, **_arguments(server, method)}
                if form == "json":
                    arguments |= {"format": "json", "nojsoncallback": 1}
                answer = send(server, arguments, who)
                assert answer.status_code == 200, answer.text
                for path, kinds in _shape(answer.content, form).items():
                    found[method, form][path] |= kinds
    return found


@pytest.fixture(scope="module")
def shapes(
    server: PretendFlickr, recorded: Path
) -> tuple[dict[tuple[str, str], Shape], dict[tuple[str, str], Shape]]:
    live = _live(recorded)
    return live, _pretend(server, {m for m, _ in live if m in METHODS and m not in DELETING})


DELETING = ("flickr.photos.delete", "flickr.photos.geo.removeLocation")
"""Compared elsewhere: an empty answer."""


def _names(shapes: Mapping[tuple[str, str], Shape]) -> dict[str, set[str]]:
    """Return every path of a method, in whichever format; those of rows under `row`."""
    found: dict[str, set[str]] = defaultdict(set)
    for (method, _), shape in shapes.items():
        for path in shape:
            found["row" if path.startswith("row/") else method].add(path)
    return found


def _listed(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)


Both = tuple[dict[tuple[str, str], Shape], dict[tuple[str, str], Shape]]


def test_many_methods_are_compared(shapes: Both) -> None:
    live, pretend = shapes

    assert len({method for method, _ in pretend if (method, "json") in live}) >= 15
    assert len({method for method, _ in pretend if (method, "xml") in live}) >= 30
    assert len(_names(live)["row"]) > 60


def test_it_answers_every_name_that_was_recorded(shapes: Both) -> None:
    live, pretend = map(_names, shapes)
    missing = {
        f"{method}: {path}"
        for method in live
        if method not in DELETING
        for path in live[method] - pretend[method]
        if not _listed(path, ONLY_LIVE)
    }

    assert missing == set()


def test_it_answers_no_name_of_its_own(shapes: Both) -> None:
    live, pretend = map(_names, shapes)
    invented = {
        f"{method}: {path}"
        for method in pretend
        for path in pretend[method] - live[method]
        if not _listed(path, ONLY_PRETEND)
    }

    assert invented == set()


def test_types_and_wrappers_are_the_recorded_ones(shapes: Both) -> None:
    live, pretend = shapes
    rows: dict[str, Shape] = {form: defaultdict(set) for form in ("json", "xml")}
    for (_, form), shape in live.items():
        for path, kinds in shape.items():
            rows[form][path] |= kinds
    other = set()
    for (method, form), shape in pretend.items():
        for path, kinds in shape.items():
            known = rows[form] if path.startswith("row/") else live.get((method, form), {})
            allowed = {kind for pattern, (kind, _) in DRIFT.items() if fnmatchcase(path, pattern)}
            if path in known and form == "xml":
                allowed = set()
            if path in known and not kinds <= known[path] | allowed:
                other.add(f"{method} {form} {path}: {sorted(kinds)}, not {sorted(known[path])}")

    assert other == set()


def test_every_allowed_difference_is_one(shapes: Both) -> None:
    live, pretend = map(_names, shapes)
    unmet = {path for method in live for path in live[method] - pretend[method]}
    invented = {path for method in pretend for path in pretend[method] - live[method]}

    assert [p for p in ONLY_LIVE if not any(fnmatchcase(path, p) for path in unmet)] == []
    assert [p for p in ONLY_PRETEND if not any(fnmatchcase(path, p) for path in invented)] == []


REFUSED = {
    "flickr.people.getInfo.05.xml": ("people.getInfo", {"user_id": FRIEND}),
    "flickr.photos.getInfo.03.xml": ("photos.getInfo", {"photo_id": "28092341876"}),
    "flickr.photos.getInfo.04.xml": ("photos.getInfo", {"photo_id": "private"}),
    "flickr.photos.getSizes.08.xml": ("photos.getSizes", {"photo_id": "1"}),
    "flickr.photos.licenses.getLicenseHistory.01.xml": (
        "photos.licenses.getLicenseHistory",
        {"photo_id": "1"},
    ),
    "flickr.photos.people.getList.01.xml": ("photos.people.getList", {"photo_id": "1"}),
    "flickr.photosets.getPhotos.03.xml": ("photosets.getPhotos", {"photoset_id": "1"}),
    "flickr.test.null.01.xml": ("test.null", {}),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_refusals_are_the_recorded_ones_to_the_letter(
    server: PretendFlickr, recorded: Path, name: str
) -> None:
    method, arguments = REFUSED[name]
    hidden = next(p for p in server.world.photos.values() if p.privacy == 5)
    if arguments.get("photo_id") == "private":
        arguments = {"photo_id": str(hidden.id)}
    server.world.accounts[FRIEND].deleted = True
    values = {"method": f"flickr.{method}", "api_key": server.world.key, **arguments}

    answer = requests.get(f"{server.url}/services/rest/", params=values, timeout=30)
    server.world.accounts[FRIEND].deleted = False

    assert answer.text.split() == (recorded / name).read_text().split()


def test_a_write_without_the_right_is_refused_to_the_letter(
    server: PretendFlickr, recorded: Path
) -> None:
    arguments = {"method": "flickr.photos.delete", "photo_id": 1}

    answer = send(server, arguments, server.world.token_for(NSID, perms="write"))

    assert answer.text.split() == (recorded / "flickr.photos.delete.02.xml").read_text().split()


def test_nothing_more_to_say_is_said_as_recorded(server: PretendFlickr, recorded: Path) -> None:
    photo = server.world.upload(NSID, place=Place(1, 2))
    token = server.world.token_for(NSID, perms="delete")
    for method, name in (
        ("photos.geo.removeLocation", "flickr.photos.geo.removeLocation.01.xml"),
        ("photos.delete", "flickr.photos.setTags.02.xml"),
    ):
        answer = send(server, {"method": f"flickr.{method}", "photo_id": photo.id}, token)
        assert answer.text.split() == (recorded / name).read_text().split()


def test_sign_in_answers_have_the_recorded_names_in_their_order(
    server: PretendFlickr, recorded: Path
) -> None:
    def names(text: str) -> list[str]:
        return [name for name, _ in parse_qsl(text, keep_blank_values=True)]

    def step(name: str, signs: Any, callback: str = "oob") -> requests.Response:
        uri = f"{server.url}/services/oauth/{name}?oauth_callback={callback}"
        uri, headers, _ = signs.sign(uri, "GET")
        return requests.get(uri, headers=headers, timeout=30)

    begun = step("request_token", signer(server))
    values = dict(parse_qsl(begun.text))
    code = server.allow(f"x?oauth_token={values['oauth_token']}&perms=write")
    signs = signer(server)
    signs.resource_owner_key = values["oauth_token"]
    signs.resource_owner_secret = values["oauth_token_secret"]
    signs.verifier = code
    done, again = step("access_token", signs), step("access_token", signs)
    unknown = step("request_token", signer(server, client_key="0" * 32))
    login = {"method": "flickr.test.login"}

    assert names(begun.text) == names((recorded / "oauth.request_token.02.txt").read_text())
    assert names(done.text) == names((recorded / "oauth.access_token.02.txt").read_text())
    for answer, name in (
        (again, "oauth.access_token.01.http401.txt"),
        (unknown, "oauth.request_token.01.http401.txt"),
        (send(server, login), "flickr.test.login.01.http400.txt"),
    ):
        assert answer.text == (recorded / name).read_text().strip()
        assert f".http{answer.status_code}." in name
    wrong = send(server, login, server.world.token_for(NSID), client_secret="x")
    live = (recorded / "flickr.photos.comments.addComment.01.http401.txt").read_text()
    assert wrong.text.split("&")[0] == live.split("&")[0]
    assert wrong.text.split("&")[1] == live.split("&")[1] == "debug_sbs=POST"
