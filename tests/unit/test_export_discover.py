"""Which exports lie at given places, whose they are, and what they lack."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.errors import BadData
from scanner.export.discover import ExportSet, discover
from tests.export_files import (
    ANN,
    ANNS_PART_1,
    ANNS_PART_2,
    BOB,
    BOBS_PART_1,
    FIRST,
    JPEG,
    NEW,
    OLD,
    SECOND,
    THIRD,
    photo,
    photos,
    profile,
    write_folder,
    write_zip,
)

ALBUMS: dict[str, object] = {"albums.json": {"albums": []}}


def only(paths: list[Path]) -> ExportSet:
    sets, troubles = discover(paths)
    assert troubles == []
    (found,) = sets
    return found


def account(nsid: str = ANN, **more: object) -> dict[str, object]:
    return {"account_profile.json": profile(nsid, **more), **ALBUMS}


def test_zips_and_unpacked_folders_in_any_order_are_one_export(tmp_path: Path) -> None:
    part1 = write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    part2 = write_folder(tmp_path / "72157788800000021_0a1b2c3d4e5k_part2", photos(SECOND))
    media = write_folder(tmp_path / "pictures", {f"a_{FIRST}_o.jpg": JPEG, f"b_{SECOND}.mov": b""})

    for paths in ([part1, part2, media], [media, part2, part1], [tmp_path]):
        found = only(paths)

        assert (found.nsid, found.photos, found.originals) == (ANN, 2, 2)
        assert set(found.places) == {str(part1), str(part2), str(media)}
        assert found.photos_in == {str(part1): 1, str(part2): 1}
        assert found.missing == ()


def test_a_set_says_whose_it_is_and_when_it_was_made(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_1, {**account(path_alias="ann"), **photos(FIRST)})
    found = only([path])

    assert (found.path_alias, found.screen_name) == ("ann", f"name of {ANN}")
    assert found.name == f"name of {ANN}"
    assert found.snapshot == datetime(*NEW, tzinfo=UTC)


def test_a_zip_that_was_downloaded_twice_counts_once(tmp_path: Path) -> None:
    part = write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    media = write_zip(tmp_path / "data-download-1.zip", {f"a_{FIRST}_o.jpg": JPEG})
    shutil.copy(part, tmp_path / ANNS_PART_1.replace(".zip", " (1).zip"))
    shutil.copy(media, tmp_path / "data-download-1 (1).zip")
    found = only([tmp_path])

    assert found.places == (str(part), str(media))
    assert (found.photos, found.originals) == (1, 1)


def test_two_accounts_in_one_folder_stay_apart(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    write_zip(tmp_path / ANNS_PART_2, photos(SECOND))
    write_zip(tmp_path / BOBS_PART_1, {**account(BOB), **photos(THIRD)})
    write_zip(tmp_path / "data-download-1.zip", {f"a_{SECOND}_o.jpg": JPEG})
    write_zip(tmp_path / "data-download-2.zip", {f"b_{THIRD}_o.jpg": JPEG})
    sets, troubles = discover([tmp_path])

    assert troubles == []
    assert {one.nsid: (one.photos, one.originals) for one in sets} == {ANN: (2, 1), BOB: (1, 1)}


def test_a_renamed_part_is_known_by_the_page_of_a_photo(tmp_path: Path) -> None:
    page = f"https://www.flickr.com/photos/{BOB}/{SECOND}/"
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    write_zip(tmp_path / BOBS_PART_1, {**account(BOB), **photos(THIRD)})
    write_zip(tmp_path / "renamed.zip", photos(SECOND, photopage=page))
    sets, troubles = discover([tmp_path])

    assert troubles == []
    assert {one.nsid: one.photos for one in sets} == {ANN: 1, BOB: 2}


def test_a_part_that_could_be_anybodys_is_asked_about(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    write_zip(tmp_path / BOBS_PART_1, {**account(BOB), **photos(THIRD)})
    stray = write_zip(tmp_path / "renamed.zip", photos(SECOND))
    media = write_zip(tmp_path / "data-download-7.zip", {"a_123456789_o.jpg": JPEG})
    sets, troubles = discover([tmp_path])

    assert {one.nsid: one.photos for one in sets} == {ANN: 1, BOB: 1}
    assert {trouble.key for trouble in troubles} == {str(stray), str(media)}
    assert all("cannot be told" in trouble.why for trouble in troubles)


def test_a_strangers_part_does_not_join_the_only_account(tmp_path: Path) -> None:
    page = f"https://www.flickr.com/photos/{BOB}/{SECOND}/"
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    stray = write_zip(tmp_path / "renamed.zip", photos(SECOND, photopage=page))
    sets, troubles = discover([tmp_path])

    assert [one.photos for one in sets] == [1]
    assert [trouble.key for trouble in troubles] == [str(stray)]


def test_a_part_without_account_file_is_an_export_of_somebody(tmp_path: Path) -> None:
    page = f"https://www.flickr.com/photos/{ANN}/{FIRST}/"
    write_zip(tmp_path / ANNS_PART_1, photos(FIRST, photopage=page))
    found = only([tmp_path])

    assert found.nsid == ANN
    assert (
        "account_profile.json is missing: whose photos these are is not certain." in found.missing
    )


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    albums = {"albums": [{"id": "72157", "photos": [str(FIRST), str(THIRD)]}]}
    stats = {"geotags_count": "40"}
    part1 = {"account_profile.json": profile(stats=stats), "albums.json": albums, **photos(FIRST)}
    write_zip(tmp_path / ANNS_PART_1, part1)
    write_zip(tmp_path / ANNS_PART_1.replace("part1", "part3"), photos(SECOND))
    write_zip(tmp_path / "data-download-2.zip", {f"a_{FIRST}_o.jpg": JPEG})
    write_zip(tmp_path / "data-download-4.zip", {"b_987654321_o.jpg": JPEG})

    assert only([tmp_path]).missing == (
        f"{ANNS_PART_2} is missing: its photos are not known.",
        "data-download-1.zip is missing, with up to 500 originals.",
        "data-download-3.zip is missing, with up to 500 originals.",
        "Photos without an original among the files: 1 of 2.",
        "Originals that belong to no photo of the account data: 1; a part of it may be missing.",
        "Flickr counts 40 geotagged photos, but the files hold 2 photos in all.",
        "Photos that albums name and the files do not hold: 1.",
    )


def test_ids_in_albums_that_are_none_do_no_harm(tmp_path: Path) -> None:
    strange = [10**30, "9" * 40, -1, None, 1.5, True]
    albums = {"albums": [{"id": "72157", "photos": [*strange, str(FIRST)]}, {"id": 10**30}]}
    members = {"account_profile.json": profile(), "albums.json": albums, **photos(FIRST)}
    write_zip(tmp_path / ANNS_PART_1, members)

    assert only([tmp_path]).photos == 1


def test_a_photo_that_only_an_older_export_has_is_said(tmp_path: Path) -> None:
    write_zip(tmp_path / BOBS_PART_1, {**account(), **photos(FIRST, SECOND)}, date=OLD)
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    write_zip(tmp_path / "data-download-1.zip", {f"{n}_o.jpg": JPEG for n in (FIRST, SECOND)})
    found = only([tmp_path])

    assert found.photos == 2
    assert found.snapshot == datetime(*NEW, tzinfo=UTC)
    assert found.missing == (
        "Photos that only an older export has, deleted since or not exported: 1.",
    )


def test_a_file_that_is_no_export_is_refused_by_name(tmp_path: Path) -> None:
    text = tmp_path / "holiday.txt"
    text.write_text("no zip")
    other = write_zip(tmp_path / "recipes.zip", {"soup.txt": b"leek"})
    empty = tmp_path / "empty"
    empty.mkdir()

    with pytest.raises(BadData, match=r"holiday\.txt: it is no zip\."):
        discover([text])
    with pytest.raises(BadData, match=r"recipes\.zip is not part of a 'Your Flickr Data' export"):
        discover([other])
    with pytest.raises(BadData, match="empty is not a 'Your Flickr Data' export"):
        discover([empty])
    with pytest.raises(BadData, match=r"nowhere\.zip is not there"):
        discover([tmp_path / "nowhere.zip"])


def test_originals_alone_ask_for_the_account_data(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "data-download-1.zip", {f"a_{FIRST}_o.jpg": JPEG})

    with pytest.raises(BadData, match=r"add it together with the zips that hold photo_\*\.json"):
        discover([path])


def test_other_files_in_a_folder_do_not_disturb(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    write_zip(tmp_path / "recipes.zip", {"soup.txt": b"leek"})
    (tmp_path / "broken.zip").write_bytes(b"PK\3\4 no more than that")
    (tmp_path / "IMG_2041.jpg").write_bytes(JPEG)
    (tmp_path / "loop").symlink_to(tmp_path)
    found = only([tmp_path])

    assert found.places == (str(tmp_path / ANNS_PART_1),)


def test_a_folder_of_originals_that_match_nothing_is_said(tmp_path: Path) -> None:
    part = write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    pictures = write_folder(tmp_path / "pictures", {"a_987654321_o.jpg": JPEG})

    assert (
        "Originals that belong to no photo of the account data: 1; a part of it may be missing."
        in only([part, pictures]).missing
    )


def test_a_zip_that_was_cut_off_is_named_and_its_whole_photos_kept(tmp_path: Path) -> None:
    write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST)})
    cut = write_zip(tmp_path / ANNS_PART_2, photos(SECOND, THIRD))
    data = cut.read_bytes()
    cut.write_bytes(data[: data.rindex(b"PK\3\4") + 20])
    sets, troubles = discover([tmp_path])

    assert [one.photos for one in sets] == [2]
    assert [trouble.why for trouble in troubles] == [
        f"{ANNS_PART_2}: it is cut off; 1 whole members could be found. Download it again."
    ]


def test_members_that_lead_out_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    bad = {"../../.bashrc": b"x", "/etc/photo_7.json": photo(7)}
    path = write_zip(tmp_path / ANNS_PART_1, {**account(), **photos(FIRST), **bad})
    sets, troubles = discover([path])

    assert [one.photos for one in sets] == [1]
    assert [trouble.key for trouble in troubles] == [
        f"{path}/../../.bashrc",
        f"{path}//etc/photo_7.json",
    ]
    assert not (tmp_path.parent / ".bashrc").exists()


def test_an_account_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = write_zip(tmp_path / ANNS_PART_1, {"account_profile.json": b"{", **photos(FIRST)})
    sets, troubles = discover([path])

    assert [(one.nsid, one.photos) for one in sets] == [(None, 1)]
    assert "account_profile.json" in troubles[0].why
