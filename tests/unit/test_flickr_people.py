"""Whose photos are meant by a name, a number or an address; and which licenses a photo had."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from scanner.domain.exposure import LicenseChange
from scanner.errors import BadData, BadWish, NotFound, Refused, SourceUnavailable
from scanner.flickr.history import FlickrHistories
from scanner.flickr.people import account_of, find_person
from scanner.ports import Checkpoint
from scanner.reference import license_table
from tests.flickr_account import keep_on

ANNA = "12037949754@N01"
BEN = "22222222@N02"
BASE_58 = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"


class People:
    """Two people: Anna, whose address is anna_walks, and Ben, who has none."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, str | int]]] = []
        self.aliases = {"anna_walks": ANNA}
        self.names = {"Anna": ANNA, "ben": BEN}
        self.deleted: set[str] = set()

    def call(
        self,
        method: str,
        arguments: Mapping[str, str | int] = {},
        *,
        checkpoint: Checkpoint = keep_on,
    ) -> dict[str, Any]:
        checkpoint()
        self.calls.append((method, dict(arguments)))
        if method == "people.getInfo":
            return self._info(str(arguments["user_id"]))
        if method == "people.getUploadStatus":
            told = {"id": ANNA, "ispro": 0, "upload_count": 990, "upload_limit": 1000}
            return {"user": told | {"upload_limit_status": "near_limit"}}
        if method == "people.findByUsername":
            return self._user(self.names.get(str(arguments["username"])))
        if method == "urls.lookupUser":
            url = str(arguments["url"])
            assert url.startswith(("https://www.flickr.com/photos/", "https://flic.kr/ps/"))
            return self._user(self.aliases.get(url.rstrip("/").rpartition("/")[2]))
        assert method == "photos.getInfo"
        if arguments["photo_id"] != "49834857326":
            raise NotFound("Flickr does not have it.")
        return {"photo": {"id": "49834857326", "owner": {"nsid": ANNA}}}

    def _user(self, nsid: str | None) -> dict[str, Any]:
        if nsid is None:
            raise NotFound("Flickr does not have it: User not found.")
        return {"user": {"id": nsid, "nsid": nsid, "username": {"_content": "someone"}}}

    def _info(self, nsid: str) -> dict[str, Any]:
        if nsid in self.deleted:
            raise Refused("Flickr refused it: User deleted.", 5)
        if nsid not in (ANNA, BEN):
            raise NotFound("Flickr does not have it: User not found.")
        name = "Anna" if nsid == ANNA else "ben"
        return {"person": {"nsid": nsid, "username": name, "photos": {"count": 3}}}


def _short(photo: int) -> str:
    code = ""
    while photo:
        photo, digit = divmod(photo, 58)
        code = BASE_58[digit] + code
    return code


@pytest.mark.parametrize(
    "words",
    [
        ANNA,
        f"  {ANNA.lower()} ",
        "Anna",
        "anna_walks",
        "https://www.flickr.com/photos/anna_walks",
        "http://flickr.com/photos/anna_walks/",
        "https://www.flickr.com/photos/anna_walks/49834857326/in/photostream/",
        "https://www.flickr.com/people/anna_walks/",
        "www.flickr.com/photos/anna_walks/",
        "flickr.com/people/anna_walks",
        "HTTPS://WWW.FLICKR.COM/photos/anna_walks/?view=lg#x",
        f"https://www.flickr.com/photos/{ANNA}/",
        f"https://www.flickr.com/people/{ANNA.replace('@', '%40')}",
        f"https://m.flickr.com/photos/{ANNA.lower()}/with/1",
        f"https://flic.kr/p/{_short(49834857326)}",
        f"flic.kr/p/{_short(49834857326)}",
    ],
)
def test_an_account_is_found_by_any_of_its_names(words: str) -> None:
    found = find_person(People(), words)
    assert (found.nsid, found.username, found.photos) == (ANNA, "Anna", 3)
    assert found.at is not None
    assert found.at.tzinfo is not None


def test_a_short_address_of_a_photostream_is_looked_up() -> None:
    people = People()
    people.aliases["2Ab"] = BEN
    assert find_person(people, "https://flic.kr/ps/2Ab").nsid == BEN


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "a\nb",
        "x" * 5000,
        "https://www.flickr.com.evil.example/photos/anna_walks/",
        "https://evil-flickr.com/photos/anna_walks/",
        "flickr.com.evil.example/photos/anna_walks",
        "https://flickr.com@evil.example/photos/anna_walks/",
        "https://anna:pass@www.flickr.com/photos/anna_walks/",
        "https://www.flickr.com:8443/photos/anna_walks/",
        "ftp://www.flickr.com/photos/anna_walks/",
        "file:///photos/anna_walks",
        "javascript://www.flickr.com/photos/anna_walks/",
        "https://www.flìckr.com/photos/anna_walks/",
        "https://www.flickr.com/",
        "flickr.com",
        "https://www.flickr.com/explore",
        "https://www.flickr.com/photos/",
        "https://www.flickr.com/groups/anna_walks/",
        "https://www.flickr.com/photos/an%20na/",
        "https://www.flickr.com/photos/..%2f..%2fx/",
        "https://[::1/photos/anna_walks",
        "https://www.flickr.com:x/photos/anna_walks",
        "https://flic.kr/p/0OIl",
        "https://flic.kr/x/2Ab",
        "https://flic.kr/p/",
    ],
)
def test_what_can_mean_nobody_is_refused_before_anything_is_asked(words: str) -> None:
    people = People()
    with pytest.raises(BadWish) as caught:
        find_person(people, words)
    assert people.calls == []
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    "words",
    [
        "nobody",
        "99999999@N09",
        "https://www.flickr.com/photos/nobody/",
        "https://flic.kr/p/2",
        "No Body / 2",
    ],
)
def test_whom_flickr_does_not_know_is_not_found(words: str) -> None:
    with pytest.raises(NotFound):
        find_person(People(), words)


def test_a_name_of_two_people_is_asked_about() -> None:
    people = People()
    people.aliases["ben"] = ANNA
    with pytest.raises(BadWish, match=f"{BEN}.*{ANNA}"):
        find_person(people, "ben")
    people.aliases["ben"] = BEN
    assert find_person(people, "ben").nsid == BEN


def test_an_own_account_says_how_it_stands() -> None:
    people = People()
    mine = account_of(people, ANNA, own=True)
    assert (mine.pro, mine.uploads, mine.upload_limit) == (False, 990, 1000)
    assert mine.limit_status == "near_limit"
    assert [method for method, _ in people.calls] == ["people.getInfo", "people.getUploadStatus"]


def test_the_standing_of_another_account_is_not_taken_for_its_own() -> None:
    with pytest.raises(BadData):
        account_of(People(), BEN, own=True)


def test_a_deleted_account_is_not_found() -> None:
    people = People()
    people.deleted.add(ANNA)
    with pytest.raises(NotFound, match="or has it no longer"):
        account_of(people, ANNA)


# -- license histories


class Histories:
    """One photo, its history and its upload."""

    def __init__(self, rows: object, info: dict[str, Any] | Exception) -> None:
        self.rows = rows
        self.info = info
        self.calls: list[str] = []

    def call(
        self,
        method: str,
        arguments: Mapping[str, str | int] = {},
        *,
        checkpoint: Checkpoint = keep_on,
    ) -> dict[str, Any]:
        checkpoint()
        assert arguments == {"photo_id": "7"}
        self.calls.append(method)
        if method == "photos.licenses.getLicenseHistory":
            return {"license_history": self.rows} if self.rows is not None else {}
        if isinstance(self.info, Exception):
            raise self.info
        return {"photo": self.info}


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _change(at: int, old: str, new: str) -> dict[str, str]:
    return {"date_change": str(at), "old_license": old, "new_license": new}


def _history(source: Histories) -> tuple[LicenseChange, ...]:
    return FlickrHistories(source, license_table()).history("7", keep_on)


ARR = "All Rights Reserved"
CHANGES = [
    _change(1_600_000_000, ARR, "Attribution License"),
    _change(1_700_000_000, "CC BY 2.0", ARR),
]


def test_a_license_that_never_changed_costs_one_call() -> None:
    source = Histories(_change(1_500_000_000, "CC BY 2.0", ""), {})
    assert _history(source) == (LicenseChange(_at(1_500_000_000), "cc-by-2.0"),)
    assert source.calls == ["photos.licenses.getLicenseHistory"]


def test_the_license_before_the_first_change_dates_from_the_upload() -> None:
    source = Histories(CHANGES[::-1], {"dates": {"posted": "1500000000"}})
    assert _history(source) == (
        LicenseChange(_at(1_500_000_000), "all-rights-reserved"),
        LicenseChange(_at(1_600_000_000), "cc-by-2.0"),
        LicenseChange(_at(1_700_000_000), "all-rights-reserved"),
    )


@pytest.mark.parametrize(
    "info", [{}, {"dates": {"posted": "2013"}}, {"dateuploaded": "1650000000"}, {"dates": []}]
)
def test_a_license_since_nobody_knows_when_is_left_out(info: dict[str, Any]) -> None:
    assert [change.at for change in _history(Histories(CHANGES, info))] == [
        _at(1_600_000_000),
        _at(1_700_000_000),
    ]


def test_a_photo_without_a_history_has_none() -> None:
    assert _history(Histories(None, {})) == ()


def test_a_photo_that_is_gone_or_private_is_not_found_and_a_lost_line_stays_one() -> None:
    with pytest.raises(NotFound):
        _history(Histories(CHANGES, NotFound("Flickr does not have it.")))
    with pytest.raises(NotFound):
        _history(Histories(CHANGES, Refused("Flickr refused it: Photo is private.", 2)))
    with pytest.raises(SourceUnavailable):
        _history(Histories(CHANGES, SourceUnavailable("Flickr", "it is away")))
