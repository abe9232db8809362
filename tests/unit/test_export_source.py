"""The photos of an export: what is there, what is said of it, and where its original lies."""

import zipfile
from pathlib import Path

import pytest

from scanner.domain.photo import Album, Glimpse, Media, Picture, Trouble, Visibility
from scanner.errors import BadData, SourceUnavailable
from scanner.pictures.archive import Limits
from tests.export_files import (
    ANN,
    ANNS_PART_1,
    ANNS_PART_2,
    BOB,
    BOBS_PART_1,
    FIRST,
    JPEG,
    OLD,
    SECOND,
    THIRD,
    photos,
    profile,
    read,
    source,
    write_folder,
    write_zip,
)

ACCOUNT = {"account_profile.json": profile(), "albums.json": []}


def stamps(*paths: Path) -> dict[str, str]:
    seen = source(*paths).glimpses(lambda: None)
    return {item.key: item.stamp for item in seen if isinstance(item, Glimpse)}


def test_a_photo_has_its_original_as_a_member_of_a_zip(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST, SECOND, THIRD)})
    name = f"film_{SECOND}.mov"
    media = {f"img_1234_{FIRST}_o.jpg": JPEG, name: b"film", "img_99999_o.jpg": JPEG}
    path = write_zip(tmp_path / "data-download-1.zip", media)
    found, troubles = read(tmp_path)

    name_of_photo = f"img_1234_{FIRST}_o.jpg"

    assert troubles == []
    assert found[FIRST].picture == Picture(str(path), name_of_photo)
    assert (found[FIRST].media, found[SECOND].media) == (Media.PHOTO, Media.VIDEO)
    assert found[SECOND].picture == Picture(str(path), name)
    assert (found[THIRD].picture, found[THIRD].revision) == (None, "")
    with zipfile.ZipFile(path) as file:
        assert file.read(name_of_photo) == JPEG


def test_in_an_unpacked_folder_it_is_a_file(tmp_path: Path) -> None:
    name = f"a_{FIRST}_o.jpg"
    write_folder(tmp_path, {**ACCOUNT, **photos(FIRST), name: JPEG})
    found, troubles = read(tmp_path)

    assert troubles == []
    assert found[FIRST].picture == Picture(str(tmp_path / name))
    assert found[FIRST].title == f"Photo {FIRST}"


def test_an_original_that_could_be_two_photos_is_named_and_given_to_none(tmp_path: Path) -> None:
    name = f"{FIRST}_{SECOND}_o.jpg"
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST, SECOND)})
    path = write_zip(tmp_path / "data-download-1.zip", {name: JPEG})
    found, troubles = read(tmp_path)

    assert [one.picture for one in found.values()] == [None, None]
    assert [trouble.key for trouble in troubles] == [f"{path}/{name}"]
    assert "more than one photo" in troubles[0].why


def test_glimpses_unpack_no_photo(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    data = path.read_bytes()
    with zipfile.ZipFile(path) as file:
        at = file.getinfo(f"photo_{FIRST}.json").header_offset
    path.write_bytes(data[:at] + b"\0" * 30 + data[at + 30 :])

    assert list(stamps(path)) == [str(FIRST)]
    _, troubles = read(path)
    assert [trouble.key for trouble in troubles] == [str(FIRST)]


def test_a_stamp_changes_with_everything_that_is_said_of_a_photo(tmp_path: Path) -> None:
    part, media = tmp_path / ANNS_PART_1, tmp_path / "data-download-1.zip"
    members = {**ACCOUNT, **photos(FIRST, SECOND)}
    write_zip(part, members)
    before = stamps(tmp_path)
    assert stamps(tmp_path) == before

    write_zip(part, {**members, **photos(SECOND, license="CC BY 2.0")})
    changed = stamps(tmp_path)
    assert changed[str(FIRST)] == before[str(FIRST)]
    assert changed[str(SECOND)] != before[str(SECOND)]

    write_zip(media, {f"a_{FIRST}_o.jpg": JPEG})
    with_original = stamps(tmp_path)
    assert with_original[str(FIRST)] != changed[str(FIRST)]
    assert with_original[str(SECOND)] == changed[str(SECOND)]

    media.rename(tmp_path / "data-download-2.zip")
    moved = stamps(tmp_path)
    assert moved[str(FIRST)] != with_original[str(FIRST)]

    write_zip(part, {**members, "albums.json": [{"id": "7", "photos": [str(FIRST)]}]})
    assert stamps(tmp_path)[str(FIRST)] != moved[str(FIRST)]


def test_the_stamp_of_a_description_is_that_of_the_glimpse(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST, SECOND)})
    found, _ = read(tmp_path)

    assert {str(number): one.stamp for number, one in found.items()} == stamps(tmp_path)


def test_a_revision_is_that_of_the_bytes_wherever_the_zip_lies(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    media = write_zip(tmp_path / "data-download-1.zip", {f"a_{FIRST}_o.jpg": JPEG})
    before = read(tmp_path)[0][FIRST].revision
    media.rename(tmp_path / "data-download-2.zip")
    moved = read(tmp_path)[0][FIRST].revision
    write_zip(tmp_path / "data-download-2.zip", {f"a_{FIRST}_o.jpg": JPEG + b"!"})

    assert before == moved != read(tmp_path)[0][FIRST].revision


def test_the_newest_export_wins_photo_by_photo(tmp_path: Path) -> None:
    old = {**ACCOUNT, **photos(FIRST, SECOND, license="CC BY 2.0")}
    new = {**ACCOUNT, **photos(FIRST, license="All Rights Reserved", privacy="private")}
    write_zip(tmp_path / ANNS_PART_1, old, date=OLD)
    write_zip(tmp_path / BOBS_PART_1, new)
    found, troubles = read(tmp_path)

    assert troubles == []
    assert (found[FIRST].license, found[FIRST].visibility) == (
        "all-rights-reserved",
        Visibility.PRIVATE,
    )
    assert found[SECOND].license == "cc-by-2.0"


def test_albums_are_the_union_of_both_lists(tmp_path: Path) -> None:
    albums = {"albums": [{"id": "71", "title": "One", "photos": [str(FIRST), str(SECOND)]}]}
    own = [{"id": "71", "title": "One"}, {"id": "72", "title": "Two"}]
    members = {**ACCOUNT, "albums.json": albums, **photos(FIRST, albums=own), **photos(SECOND)}
    write_zip(tmp_path / ANNS_PART_1, members)
    found, _ = read(tmp_path)

    assert found[FIRST].albums == (Album("71", "One"), Album("72", "Two"))
    assert found[SECOND].albums == (Album("71", "One"),)


def test_a_photo_that_holds_another_id_is_a_trouble_and_the_rest_is_read(tmp_path: Path) -> None:
    swapped = {f"photo_{FIRST}.json": {"id": str(SECOND)}}
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **swapped, **photos(THIRD)})
    found, troubles = read(tmp_path)

    assert list(found) == [THIRD]
    assert [trouble.key for trouble in troubles] == [str(FIRST)]
    assert f"another photo's id, '{SECOND}'" in troubles[0].why


def test_a_json_larger_than_the_limit_is_a_trouble(tmp_path: Path) -> None:
    long = photos(FIRST, description="x" * 3000)
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **long, **photos(SECOND)})
    found, troubles = read(tmp_path, limits=Limits(json_bytes=2000))

    assert list(found) == [SECOND]
    assert [trouble.key for trouble in troubles] == [str(FIRST)]


def test_a_link_in_an_unpacked_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("{}")
    folder = write_folder(tmp_path / "export", {**ACCOUNT, **photos(SECOND)})
    (folder / f"photo_{FIRST}.json").symlink_to(tmp_path / "secret")
    it = source(folder)
    seen = list(it.glimpses(lambda: None))
    (trouble,) = (item for item in seen if isinstance(item, Trouble))

    assert [item.key for item in seen if isinstance(item, Glimpse)] == [str(SECOND)]
    assert "is a link" in trouble.why
    assert it.covers(trouble, str(FIRST))
    assert not it.covers(trouble, str(THIRD))


def test_of_several_accounts_the_wanted_one_is_read(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    bobs = {"account_profile.json": profile(BOB), **photos(SECOND)}
    write_zip(tmp_path / BOBS_PART_1, bobs)

    assert list(read(tmp_path, nsid=ANN)[0]) == [FIRST]
    assert list(read(tmp_path, nsid=BOB)[0]) == [SECOND]
    with pytest.raises(BadData, match="several accounts"):
        read(tmp_path)


def test_an_export_that_went_away_is_out_of_reach(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    it = source(path, nsid=ANN)
    path.unlink()

    with pytest.raises(SourceUnavailable, match="is not there"):
        list(it.glimpses(lambda: None))


def test_a_part_that_went_away_hides_its_photos_and_does_not_lose_them(tmp_path: Path) -> None:
    part1 = write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    part2 = tmp_path / ANNS_PART_2
    it = source(part1, part2)
    seen = list(it.glimpses(lambda: None))
    (trouble,) = (item for item in seen if isinstance(item, Trouble))

    assert trouble.key == str(part2)
    assert it.covers(trouble, str(SECOND))


def test_a_hole_in_the_part_numbers_hides_photos(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_2, {**ACCOUNT, **photos(FIRST)})
    it = source(path)
    (trouble, _) = it.glimpses(lambda: None)

    assert isinstance(trouble, Trouble)
    assert trouble.key == str(tmp_path / ANNS_PART_1)
    assert it.covers(trouble, str(SECOND))


def test_a_cut_zip_of_account_data_hides_photos_and_one_of_originals_does_not(
    tmp_path: Path,
) -> None:
    part = write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST, SECOND)})
    media = write_zip(
        tmp_path / "data-download-1.zip", {f"{n}_o.jpg": JPEG for n in (FIRST, SECOND)}
    )
    for path in (part, media):
        data = path.read_bytes()
        path.write_bytes(data[: data.rindex(b"PK\3\4") + 50])
    it = source(part, media)
    seen = list(it.glimpses(lambda: None))
    by_key = {item.key: item for item in seen if isinstance(item, Trouble)}

    assert [item.key for item in seen if isinstance(item, Glimpse)] == [str(FIRST)]
    assert it.covers(by_key[str(part)], str(SECOND))
    assert not it.covers(by_key[str(media)], str(SECOND))


def test_a_zip_that_is_replaced_while_it_is_read_is_noticed(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    it = source(path)
    assert len(list(it.glimpses(lambda: None))) == 1
    write_zip(path, {**ACCOUNT, **photos(FIRST, name="a longer title than before")})
    (answer,) = it.describe([str(FIRST)])

    assert isinstance(answer, Trouble)
    assert "scan again" in answer.why


def test_a_key_that_is_not_there_is_a_trouble(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    answers = list(source(path).describe(["nonsense", str(SECOND), str(FIRST), ""]))

    assert [type(one).__name__ for one in answers] == ["Trouble", "Trouble", "Photo", "Trouble"]
    assert [one.key for one in answers] == ["nonsense", str(SECOND), str(FIRST), ""]


def test_a_run_can_be_stopped_at_every_zip(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    with pytest.raises(Stopped):
        list(source(tmp_path).glimpses(stop))


def test_mail_and_comments_are_never_unpacked(tmp_path: Path) -> None:
    private = {
        "received_flickrmail_part001.json": b'{"flickrmail": [{"message": "between us"}]}',
        "photos_comments_part001.json": b"not even JSON",
        "contacts_part001.json": b"{",
    }
    path = write_zip(tmp_path / ANNS_PART_1, {**private, **ACCOUNT, **photos(FIRST)})
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as file:
        for name in private:  # whoever reads one of these meets garbage
            at = file.getinfo(name).header_offset
            data[at : at + 30] = b"\0" * 30
    path.write_bytes(bytes(data))
    found, troubles = read(path)

    assert troubles == []
    assert "between us" not in repr(found)


def test_a_name_in_an_old_code_page_is_matched_and_opens(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**ACCOUNT, **photos(FIRST)})
    path = write_zip(tmp_path / "data-download-1.zip", {f"cafX_{FIRST}_o.jpg": JPEG})
    path.write_bytes(path.read_bytes().replace(b"cafX_", b"caf\x82_"))
    found, _ = read(tmp_path)
    picture = found[FIRST].picture

    assert picture == Picture(str(path), f"caf\u00e9_{FIRST}_o.jpg")
    with zipfile.ZipFile(path) as file:
        assert file.read(str(picture.member)) == JPEG
