"""Rights fields of files: read, written into sidecars and photos, and taken back."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.domain.change import Kept, Seen, kept_text
from scanner.domain.job import Cancelled
from scanner.domain.rights import rights_text
from scanner.errors import BadData, Conflict, LeftAlone
from scanner.folders.beside import beside
from scanner.folders.changer import NEEDS_EXIFTOOL, FileChanger, can_embed
from scanner.folders.exiftool import ExifTool
from scanner.folders.source import FolderSource
from scanner.reference import license_table
from tests.photo_files import CC_BY, app1_exif, app1_xmp, exif, jpeg, picture, png, png_text
from tests.photo_files import xmp as packet_of
from tests.rights_files import (
    WISH,
    a_changer,
    absent,
    change,
    facts,
    keep_on,
    names_in,
    seen,
    stated,
    undo,
    undo_of,
    write,
)

JPEG = jpeg(app1_exif(exif(Make="Canon")))
LICENSED = packet_of(f'<cc:license rdf:resource="{CC_BY}"/>')
PROHIBITED = {"data_mining": "DMI-PROHIBITED"}


@pytest.fixture(scope="module")
def beside_it() -> Iterator[FileChanger]:
    """Yield the changer that writes sidecars; its workers serve all tests."""
    changer = a_changer()
    yield changer
    changer.close()


@pytest.fixture(scope="module")
def inside() -> Iterator[FileChanger]:
    """Yield the changer that writes into photos, without ExifTool."""
    changer = a_changer(embed=True)
    yield changer
    changer.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    file = folder / "a.jpg"
    file.write_bytes(JPEG)
    return file


def _refused(
    changer: FileChanger, photo: Path, sentence: str, kind: type[Exception] = LeftAlone, **f: str
) -> None:
    """Try a change that is to be refused; nothing in the folder is another afterwards."""
    folder = photo.parent
    before = {name: facts(folder / name) for name in names_in(folder)}
    wanted = change(photo, **f)
    was = seen(changer, wanted)
    with pytest.raises(kind, match=sentence):
        changer.write(replace(wanted, before=was.value), was, keep_on)
    assert {name: facts(folder / name) for name in names_in(folder)} == before


# -- reading


def test_the_value_is_what_file_and_sidecars_state_together(
    photo: Path, beside_it: FileChanger
) -> None:
    photo.write_bytes(jpeg(app1_exif(exif(Copyright="Zoe")), app1_xmp(LICENSED)))
    (photo.parent / "a.xmp").write_bytes(packet_of("<photoshop:Credit>Agency</photoshop:Credit>"))
    wanted = change(photo, copyright="", credit="", license_url="", data_mining="x")
    assert seen(beside_it, wanted).value == rights_text(
        {"copyright": "Zoe", "credit": "Agency", "license_url": CC_BY, "data_mining": ""}
    )


def test_a_photo_that_is_gone_is_absent(photo: Path, beside_it: FileChanger) -> None:
    assert "not there" in absent(beside_it, change(photo.parent / "b.jpg", credit="x")).why
    assert "not there" in absent(beside_it, change(photo / "b" / "c.jpg", credit="x")).why


def test_answers_come_in_order(photo: Path, beside_it: FileChanger) -> None:
    names = [f"{n}.jpg" for n in range(20)]
    for name in names[::2]:
        packet = packet_of(f"<photoshop:Credit>{name}</photoshop:Credit>")
        (photo.parent / name).write_bytes(jpeg(app1_xmp(packet)))
    answers = beside_it.read([change(photo.parent / n, credit="") for n in names], keep_on)
    assert [isinstance(answer, Seen) for answer in answers] == [True, False] * 10
    assert [json.loads(a.value)["credit"] for a in answers[::2] if isinstance(a, Seen)] == names[
        ::2
    ]


def test_looking_can_be_stopped(photo: Path, beside_it: FileChanger) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        beside_it.read([change(photo, credit="")], stop)
    with pytest.raises(Cancelled):
        beside_it.write(change(photo, credit=""), Seen("", ""), stop)


# -- sidecars


def test_a_new_sidecar_says_everything_and_the_photo_is_not_touched(
    photo: Path, beside_it: FileChanger
) -> None:
    before = facts(photo)
    write(beside_it, photo, **WISH)
    sidecar = photo.parent / "a.jpg.xmp"
    assert stated(photo, sidecar) == WISH
    assert facts(photo) == before
    assert names_in(photo.parent) == ["a.jpg", "a.jpg.xmp"]


def test_an_undo_removes_the_sidecar_that_was_made(photo: Path, beside_it: FileChanger) -> None:
    made, kept = write(beside_it, photo, **WISH)
    undo(beside_it, made, kept)
    assert names_in(photo.parent) == ["a.jpg"]


def test_an_undo_can_be_undone(photo: Path, beside_it: FileChanger) -> None:
    made, kept = write(beside_it, photo, **WISH)
    whole = (photo.parent / "a.jpg.xmp").read_bytes()
    back, again = undo(beside_it, made, kept)
    undo(beside_it, back, again)
    assert (photo.parent / "a.jpg.xmp").read_bytes() == whole


@pytest.mark.parametrize("name", ["a.xmp", "a.jpg.xmp", "a.JPG.XMP", "a.XMP"])
def test_the_sidecar_that_is_there_is_written_and_comes_back_exactly(
    photo: Path, beside_it: FileChanger, name: str
) -> None:
    sidecar = photo.parent / name
    old = packet_of('<dc:title>Keep &amp; me</dc:title><!-- "this" -->', wrap=False)
    sidecar.write_bytes(old)
    os.utime(sidecar, ns=(10**18, 10**18))
    made, kept = write(beside_it, photo, **WISH)
    assert names_in(photo.parent) == sorted(["a.jpg", name])
    assert b"Keep &amp; me" in sidecar.read_bytes()
    assert b'<!-- "this" -->' in sidecar.read_bytes()
    assert sidecar.stat().st_mtime_ns > 10**18

    undo(beside_it, made, kept)
    assert sidecar.read_bytes() == old
    assert sidecar.stat().st_mtime_ns == 10**18


def test_a_sidecar_that_two_photos_share_is_not_written(
    photo: Path, beside_it: FileChanger
) -> None:
    (photo.parent / "a.cr2").write_bytes(b"raw")
    shared = photo.parent / "a.xmp"
    shared.write_bytes(LICENSED)
    write(beside_it, photo, **PROHIBITED)
    assert shared.read_bytes() == LICENSED
    assert names_in(photo.parent) == ["a.cr2", "a.jpg", "a.jpg.xmp", "a.xmp"]
    _refused(beside_it, photo, "another sidecar, says .* cannot change that", license_url="")


def test_photos_that_differ_in_case_alone_have_no_sidecar_of_their_own(
    photo: Path, beside_it: FileChanger
) -> None:
    (photo.parent / "a.JPG").write_bytes(JPEG)
    if len(names_in(photo.parent)) == 1:
        pytest.skip("this file system takes both names for one")
    _refused(beside_it, photo, r"would be about a\.JPG, too", **PROHIBITED)


def test_of_two_sidecars_the_weightier_is_written(photo: Path, beside_it: FileChanger) -> None:
    for name in ("a.xmp", "a.jpg.xmp"):
        (photo.parent / name).write_bytes(packet_of())
    assert beside(str(photo)).target == str(photo.parent / "a.jpg.xmp")
    write(beside_it, photo, **PROHIBITED)
    assert (photo.parent / "a.xmp").read_bytes() == packet_of()


def test_what_a_sidecar_cannot_take_away_is_left_alone(photo: Path, beside_it: FileChanger) -> None:
    photo.write_bytes(jpeg(app1_exif(exif(Copyright="Zoe"))))
    _refused(beside_it, photo, "a.jpg would still have another copyright", copyright="")
    write(beside_it, photo, copyright="Anna")


def test_a_sidecar_that_is_no_xmp_is_left_alone(photo: Path, beside_it: FileChanger) -> None:
    (photo.parent / "a.xmp").write_bytes(b"Notes on this photo")
    _refused(beside_it, photo, "XMP packet is not well-formed", **PROHIBITED)


def test_a_linked_photo_gets_its_sidecar_beside_the_link(
    photo: Path, beside_it: FileChanger
) -> None:
    link = photo.parent / "b.jpg"
    link.symlink_to(photo)
    write(beside_it, link, **PROHIBITED)
    assert names_in(photo.parent) == ["a.jpg", "b.jpg", "b.jpg.xmp"]


def test_a_linked_or_shared_sidecar_is_left_alone(photo: Path, beside_it: FileChanger) -> None:
    other = photo.parent / "elsewhere"
    other.write_bytes(packet_of())
    (photo.parent / "a.xmp").symlink_to(other)
    _refused(beside_it, photo, "is a link", **PROHIBITED)
    (photo.parent / "a.xmp").unlink()
    os.link(other, photo.parent / "a.xmp")
    _refused(beside_it, photo, "one file under 2 names", **PROHIBITED)


def test_names_of_any_bytes_are_written(tmp_path: Path, beside_it: FileChanger) -> None:
    for name in ("größe_写真 \n.jpg", os.fsdecode(b"Ta\xdfe.jpg"), "-x%d.jpg", "no suffix"):
        file = tmp_path / name
        file.write_bytes(JPEG)
        made, kept = write(beside_it, file, **WISH)
        assert os.path.lexists(f"{file}.xmp")
        undo(beside_it, made, kept)


def test_the_next_sync_sees_what_was_written(photo: Path, beside_it: FileChanger) -> None:
    (photo.parent / "a.xmp").write_bytes(packet_of())
    source = FolderSource(photo.parent, licenses=license_table(), processes=1)
    before = list(source.glimpses(keep_on))
    write(beside_it, photo, license_url=CC_BY, usage_terms="CC BY 4.0")
    after = list(source.glimpses(keep_on))
    assert before != after
    (told,) = source.describe(["a.jpg"])
    assert getattr(told, "license", "") == "cc-by-4.0"
    source.close()


# -- into the photo


def test_a_jpeg_says_everything_and_comes_back_byte_by_byte(
    photo: Path, inside: FileChanger
) -> None:
    for data in (JPEG, jpeg(app1_xmp(LICENSED)), jpeg(), JPEG + b"what follows"):
        photo.write_bytes(data)
        os.utime(photo, ns=(10**18, 10**18))
        made, kept = write(inside, photo, **WISH)
        assert stated(photo) == WISH
        undo(inside, made, kept)
        assert photo.read_bytes() == data
        assert photo.stat().st_mtime_ns == 10**18
    assert names_in(photo.parent) == ["a.jpg"]


def test_a_sidecar_that_says_otherwise_is_told_and_nothing_is_embedded(
    photo: Path, inside: FileChanger
) -> None:
    (photo.parent / "a.xmp").write_bytes(LICENSED)
    _refused(inside, photo, "license url: beside it", license_url="https://example.com/")
    write(inside, photo, **PROHIBITED)


def test_a_linked_photo_is_not_embedded_into(photo: Path, inside: FileChanger) -> None:
    link = photo.parent / "b.jpg"
    link.symlink_to(photo)
    _refused(inside, link, "is a link", **PROHIBITED)


def test_raw_files_and_formats_of_no_writer_are_refused_with_a_reason(
    photo: Path, inside: FileChanger
) -> None:
    tool = ExifTool("/nothing")
    folder = photo.parent
    for name in ("a.CR2", "b.cr3", "c.nef", "d.arw", "e.raf", "f.rw2", "g.orf"):
        assert "raw file is never written" in can_embed(str(folder / name), tool)
    assert "does not write into such a file" in can_embed(str(folder / "a.gif"), tool)
    assert can_embed(str(photo), None) == ""
    for name in ("a.tif", "b.png", "c.webp", "d.heic", "e.avif", "f.DNG"):
        assert can_embed(str(folder / name), tool) == ""
        assert can_embed(str(folder / name), None) == NEEDS_EXIFTOOL
    bare = folder / "bare"
    bare.write_bytes(JPEG)
    assert can_embed(str(bare), None) == ""
    bare.write_bytes(picture("PNG"))
    assert can_embed(str(bare), None) == NEEDS_EXIFTOOL
    assert "cannot be read" in can_embed(str(folder / "gone"), None)

    tiff = folder / "a.tif"
    tiff.write_bytes(picture("TIFF"))
    _refused(inside, tiff, "ExifTool", **PROHIBITED)


def test_a_png_called_jpg_is_not_embedded_into_as_a_jpeg(photo: Path, inside: FileChanger) -> None:
    photo.write_bytes(picture("PNG"))
    _refused(inside, photo, "ExifTool", **PROHIBITED)


def test_a_damaged_photo_is_left_alone(photo: Path, inside: FileChanger) -> None:
    for data in (b"", b"\xff\xd8", JPEG[:200], b"This is no photo."):
        photo.write_bytes(data)
        _refused(inside, photo, "It was left as it is", **PROHIBITED)
    photo.write_bytes(jpeg(app1_xmp(LICENSED), app1_xmp(packet_of())))
    _refused(inside, photo, "two XMP packets", **PROHIBITED)


# -- what changed meanwhile


def test_what_changed_since_it_was_seen_is_a_conflict(photo: Path, inside: FileChanger) -> None:
    wanted = change(photo, **PROHIBITED)
    was = seen(inside, wanted)
    photo.write_bytes(jpeg(app1_xmp(packet_of("<dc:title>New</dc:title>"))))
    with pytest.raises(Conflict, match="has changed since"):
        inside.write(replace(wanted, before=was.value), was, keep_on)

    was = seen(inside, wanted)
    (photo.parent / "a.xmp").write_bytes(
        packet_of("<plus:DataMining>DMI-ALLOWED</plus:DataMining>")
    )
    with pytest.raises(Conflict, match="has changed since"):
        inside.write(replace(wanted, before=was.value), was, keep_on)


def test_a_sidecar_that_came_meanwhile_is_a_conflict(photo: Path, beside_it: FileChanger) -> None:
    wanted = change(photo, **PROHIBITED)
    was = seen(beside_it, wanted)
    (photo.parent / "a.xmp").write_bytes(LICENSED)
    with pytest.raises(Conflict, match="another sidecar now"):
        beside_it.write(replace(wanted, before=was.value), was, keep_on)
    assert (photo.parent / "a.xmp").read_bytes() == LICENSED


def test_a_photo_that_went_away_is_left_alone(photo: Path, inside: FileChanger) -> None:
    wanted = change(photo, **PROHIBITED)
    was = seen(inside, wanted)
    photo.unlink()
    with pytest.raises(LeftAlone, match="not there any more"):
        inside.write(replace(wanted, before=was.value), was, keep_on)


@pytest.mark.parametrize("embed", [True, False])
def test_writing_twice_does_no_harm(
    photo: Path, inside: FileChanger, beside_it: FileChanger, embed: bool
) -> None:
    changer = inside if embed else beside_it
    wanted = change(photo, **PROHIBITED)
    was = seen(changer, wanted)
    wanted = replace(wanted, before=was.value)
    first = changer.write(wanted, was, keep_on)
    before = {name: facts(photo.parent / name) for name in names_in(photo.parent)}
    assert changer.write(wanted, was, keep_on) == first
    assert {name: facts(photo.parent / name) for name in names_in(photo.parent)} == before


@pytest.mark.parametrize("embed", [True, False])
def test_an_undo_is_refused_where_the_file_changed_since(
    photo: Path, inside: FileChanger, beside_it: FileChanger, embed: bool
) -> None:
    changer = inside if embed else beside_it
    made, kept = write(changer, photo, **PROHIBITED)
    changed = photo if embed else photo.parent / "a.jpg.xmp"
    data = changed.read_bytes() + b"\n"
    changed.write_bytes(data)
    back = undo_of(made, kept)
    with pytest.raises(Conflict, match="has changed since; it was left as it is"):
        changer.write(back, seen(changer, back), keep_on)
    assert changed.read_bytes() == data


@pytest.mark.parametrize("embed", [True, False])
@pytest.mark.parametrize("new", [True, False])
def test_an_undo_without_a_receipt_goes_by_what_the_packet_says(
    photo: Path, inside: FileChanger, beside_it: FileChanger, embed: bool, new: bool
) -> None:
    changer = inside if embed else beside_it
    if not new:
        photo.write_bytes(jpeg(app1_xmp(LICENSED)))
        if not embed:
            (photo.parent / "a.xmp").write_bytes(LICENSED)
    before = {name: (photo.parent / name).read_bytes() for name in names_in(photo.parent)}
    made, kept = write(changer, photo, **WISH)
    undo(changer, made, Kept(kept.keep))
    assert {n: (photo.parent / n).read_bytes() for n in names_in(photo.parent)} == before

    made, kept = write(changer, photo, **WISH)
    target = Path(json.loads(kept.keep)["path"])
    mine = b'<t:t xmlns:t="http://example.com/">Mine</t:t></rdf:Description>'
    data = target.read_bytes().replace(b"</rdf:Description>", mine, 1)
    if embed:  # the padding gives way, so that the segment keeps its length
        data = data.replace(b" " * len(mine), b" " * 18, 1)
        assert len(data) == target.stat().st_size
    target.write_bytes(data)
    back = undo_of(made, Kept(kept.keep))
    with pytest.raises(LeftAlone):
        changer.write(back, seen(changer, back), keep_on)
    assert target.read_bytes() == data


def test_an_undo_of_another_file_or_of_nonsense_is_refused(
    photo: Path, beside_it: FileChanger
) -> None:
    made, kept = write(beside_it, photo, **PROHIBITED)
    elsewhere = json.dumps(json.loads(kept.keep) | {"path": "/etc/passwd"})
    for keep in (elsewhere, "nonsense", "{}", '{"path": "/a", "sha256": null, "packet": "§"}'):
        back = replace(undo_of(made, kept), restores=kept_text(Kept(keep)))
        assert absent(beside_it, back).why
        with pytest.raises(BadData, match="What the journal kept"):
            beside_it.write(back, Seen(back.before, kept.keep), keep_on)


# -- hostile and odd


def test_a_packet_that_is_a_bomb_costs_that_photo_alone(photo: Path, inside: FileChanger) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    photo.write_bytes(jpeg(app1_xmp(bomb.encode())))
    _refused(inside, photo, "document type", **PROHIBITED)


def test_a_photo_that_keeps_its_reader_busy_is_left_alone(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    photo.write_bytes(png(*(png_text(packet_of("<dc:title>x</dc:title>" * 20_000)),) * 5))
    changer = FileChanger(embed=False, licenses=license_table(), exiftool=None, seconds=0.001)
    assert "took longer than" in absent(changer, change(photo, credit="")).why
    changer.close()
    assert names_in(tmp_path) == ["a.png"]
