"""What changes a photo at the pretend Flickr, and what is refused."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from scanner.demo.account import FRIEND, NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import Place, PretendPhoto, PretendToken
from tests.pretend import ask


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=2)) as server:
        yield server


@pytest.fixture
def token(server: PretendFlickr) -> PretendToken:
    return server.world.token_for(NSID)


@pytest.fixture
def photo(server: PretendFlickr) -> PretendPhoto:
    return server.world.upload(NSID, title="Mine", license=4, uploaded=1_400_000_000, updated=1)


def test_a_license_is_changed_and_the_history_grows(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    def history() -> Any:
        return ask(server, "photos.licenses.getLicenseHistory", photo_id=photo.id)

    never = history()["license_history"]
    assert [(row["date_change"], row["new_license"]) for row in never] == [(1_400_000_000, "")]
    assert never[0]["old_license"] == "Attribution License"

    assert ask(server, "photos.licenses.setLicense", token, photo_id=photo.id, license_id=0) == {
        "stat": "ok"
    }

    (row,) = history()["license_history"]
    assert (row["old_license"], row["new_license"]) == ("CC BY 2.0", "All Rights Reserved")
    assert row["old_license_url"] == "https://creativecommons.org/licenses/by/2.0/"
    assert photo.updated > 1


@pytest.mark.parametrize(
    ("before", "arguments", "error"),
    [
        (4, {"license_id": 99}, (2, "License not found")),
        (4, {"license_id": 17}, (2, "License not found")),
        (4, {"license_id": "CC"}, (2, "License not found")),
        (4, {"licence_id": 0}, (2, "License not found")),
        (7, {"license_id": 0}, (3, "Cannot change license")),
        (0, {"license_id": 7}, (4, "License not available")),
        (0, {"license_id": 4}, (4, "License not available")),
        (4, {"license_id": 0, "photo_id": 1}, (1, "Photo not found")),
    ],
)
def test_a_license_is_refused_for_each_reason_there_is(
    server: PretendFlickr,
    token: PretendToken,
    photo: PretendPhoto,
    before: int,
    arguments: dict[str, Any],
    error: tuple[int, str],
) -> None:
    photo.license = before

    answer = ask(server, "photos.licenses.setLicense", token, **{"photo_id": photo.id, **arguments})

    assert (answer["code"], answer["message"]) == error
    assert photo.license == before


def test_what_is_available_can_be_set_and_nothing_else(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    photo.license = 0
    answer = ask(server, "photos.licenses.getAvailable", token, photo_id=photo.id)
    listed = {int(item["id"]) for item in answer["available_licenses"]["license"]}
    taken = set()
    for number in range(17):
        photo.license = 0
        done = ask(
            server, "photos.licenses.setLicense", token, photo_id=photo.id, license_id=number
        )
        if done["stat"] == "ok":
            taken.add(number)

    assert listed == taken == {0, 9, 10, 11, 12, 13, 14, 15, 16}
    server.behavior.old_licenses_settable = True
    again = ask(server, "photos.licenses.setLicense", token, photo_id=photo.id, license_id=4)
    assert again == {"stat": "ok"}


def test_another_ones_photo_is_not_found_when_it_is_to_be_changed(
    server: PretendFlickr, token: PretendToken
) -> None:
    theirs = server.world.upload(FRIEND, title="Theirs", license=0)
    for method, arguments in {
        "photos.licenses.setLicense": {"license_id": 11},
        "photos.setPerms": {"is_public": 0, "is_friend": 0, "is_family": 0},
        "photos.setMeta": {"title": "mine"},
        "photos.addTags": {"tags": "mine"},
        "photos.geo.removeLocation": {},
    }.items():
        answer = ask(server, method, token, photo_id=theirs.id, **arguments)
        assert (answer["code"], answer["message"]) == (1, "Photo not found")
    assert theirs.title == "Theirs"


def test_stricter_visibility_gives_new_secrets_and_ends_old_addresses(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    old = f"{server.url}/live/{photo.server}/{photo.id}_{photo.secret}_t.jpg"
    assert requests.get(old, timeout=30).status_code == 200

    answer = ask(
        server,
        "photos.setPerms",
        token,
        photo_id=photo.id,
        is_public=0,
        is_friend=1,
        is_family=0,
    )["photoid"]

    assert (photo.privacy, answer["_content"]) == (2, str(photo.id))
    assert (answer["secret"], answer["originalsecret"]) == (photo.secret, photo.original_secret)
    assert requests.get(old, timeout=30).status_code == 404
    assert requests.get(old.replace(old.split("_")[1], photo.secret), timeout=30).ok
    missing = ask(server, "photos.setPerms", token, photo_id=photo.id, is_public=1)
    assert (missing["code"], photo.privacy) == (2, 2)


def test_tags_are_added_once_replaced_and_removed_by_their_full_id(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    def tags() -> list[str]:
        answer = ask(server, "tags.getListPhoto", photo_id=photo.id)
        return [tag["_content"] for tag in answer["photo"]["tags"]["tag"]]

    added = ask(
        server, "photos.addTags", token, photo_id=photo.id, tags='no_cv "Blue Hills" a:b=c'
    )["tags"]["tag"]
    again = ask(server, "photos.addTags", token, photo_id=photo.id, tags="no_cv")

    assert [tag["raw"] for tag in added] == ["no_cv", "Blue Hills", "a:b=c"]
    assert [tag["machine_tag"] for tag in added] == ["", "", 1]
    assert again["tags"] == {"tag": []}
    assert tags() == ["nocv", "bluehills", "a:b=c"]
    ask(server, "photos.removeTag", token, tag_id=added[1]["full_tag_id"])
    assert tags() == ["nocv", "a:b=c"]
    assert ask(server, "photos.removeTag", token, tag_id=added[1]["full_tag_id"])["code"] == 1
    ask(server, "photos.setTags", token, photo_id=photo.id, tags="only")
    assert tags() == ["only"]
    many = " ".join(f"t{n}" for n in range(80))
    assert ask(server, "photos.addTags", token, photo_id=photo.id, tags=many)["code"] == 2
    assert tags() == ["only"]


def test_a_place_is_set_shown_hidden_and_removed(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    def place(who: PretendToken | None) -> Any:
        return ask(server, "photos.geo.getLocation", who, photo_id=photo.id)

    assert place(None)["code"] == 2
    ask(server, "photos.geo.setLocation", token, photo_id=photo.id, lat="-12.3456789", lon="8")
    assert photo.place == Place(-12.345679, 8.0)
    assert place(None)["photo"]["location"]["latitude"] == -12.345679
    nobody = {"is_public": 0, "is_contact": 0, "is_friend": 0, "is_family": 0}
    ask(server, "photos.geo.setPerms", token, photo_id=photo.id, **nobody)
    assert (place(None)["code"], place(token)["stat"]) == (2, "ok")
    assert ask(server, "photos.geo.getPerms", token, photo_id=photo.id)["perms"]["ispublic"] == 0
    ask(server, "photos.geo.removeLocation", token, photo_id=photo.id)
    assert photo.place is None
    assert ask(server, "photos.geo.removeLocation", token, photo_id=photo.id)["code"] == 2
    for wrong, code in (({"lat": 91, "lon": 0}, 3), ({"lat": 0, "lon": "x"}, 4), ({}, 2)):
        answer = ask(server, "photos.geo.setLocation", token, photo_id=photo.id, **wrong)
        assert answer["code"] == code


def test_safety_is_written_from_1_and_read_from_0(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    ask(server, "photos.setSafetyLevel", token, photo_id=photo.id, safety_level=3, hidden=1)
    info = ask(server, "photos.getInfo", token, photo_id=photo.id)["photo"]

    assert (info["safety_level"], photo.hidden) == ("2", 1)
    assert ask(server, "photos.search", user_id=NSID, text="Mine")["photos"]["total"] == 0
    assert ask(server, "photos.setSafetyLevel", token, photo_id=photo.id)["code"] == 2


def test_words_and_kind_are_changed(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    ask(server, "photos.setContentType", token, photo_id=photo.id, content_type=2)
    done = ask(server, "photos.setMeta", token, photo_id=photo.id, description="<i>x</i>")

    assert (photo.content_type, photo.title, photo.description) == (2, "Mine", "<i>x</i>")
    assert done["photo"]["title"] == {"_content": "Mine"}
    assert ask(server, "photos.setMeta", token, photo_id=photo.id)["code"] == 2
    assert ask(server, "photos.setContentType", token, photo_id=photo.id)["code"] == 2


def test_who_may_delete_deletes(server: PretendFlickr, photo: PretendPhoto) -> None:
    token = server.world.token_for(NSID, perms="delete")

    assert ask(server, "photos.delete", token, photo_id=photo.id) == {"stat": "ok"}
    assert ask(server, "photos.delete", token, photo_id=photo.id)["code"] == 1
    assert photo.id not in server.world.photos


def test_what_the_owner_does_elsewhere_is_seen(
    server: PretendFlickr, token: PretendToken, photo: PretendPhoto
) -> None:
    server.world.set_license(photo.id, 11)
    server.world.set_visibility(photo.id, public=0, friend=1, family=1)
    info = ask(server, "photos.getInfo", token, photo_id=photo.id)["photo"]

    assert (info["license"], info["secret"]) == ("11", photo.secret)
    assert info["visibility"] == {"ispublic": 0, "isfriend": 1, "isfamily": 1}
    assert ask(server, "photos.getPerms", token, photo_id=photo.id)["perms"]["isfriend"] == 1


def test_preferences_are_told_to_their_owner(server: PretendFlickr, token: PretendToken) -> None:
    account = server.world.accounts[NSID]
    account.privacy, account.safety = 5, 2
    for method, name, value in (
        ("getPrivacy", "privacy", 5),
        ("getSafetyLevel", "safety_level", 2),
        ("getContentType", "content_type", 1),
        ("getHidden", "hidden", 1),
        ("getGeoPerms", "geoperms", 1),
    ):
        person = ask(server, f"prefs.{method}", token)["person"]
        assert (person["nsid"], person[name]) == (NSID, value)


def test_named_people_are_listed_and_found(server: PretendFlickr, token: PretendToken) -> None:
    of_me = ask(server, "people.getPhotosOf", token, user_id="me")["photos"]
    by_others = ask(server, "people.getPhotosOf", user_id=NSID)["photos"]
    number = of_me["photo"][0]["id"]
    (person,) = ask(server, "photos.people.getList", photo_id=number)["people"]["person"]

    assert (of_me["total"], by_others["has_next_page"]) == (1, 0)
    assert "total" not in by_others
    assert (person["nsid"], person["added_by"], person["x"]) == (NSID, FRIEND, 100)


def test_contacts_are_listed_by_kind(server: PretendFlickr, token: PretendToken) -> None:
    def total(**arguments: str) -> Any:
        return ask(server, "contacts.getList", token, **arguments)["contacts"]["total"]

    assert (total(), total(filter="friends"), total(filter="family")) == (1, 1, 0)
