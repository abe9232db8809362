"""What a file says of its photo: every container, every block, every way of writing a field."""

import struct
from datetime import datetime
from typing import Any

import pytest

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Rights
from scanner.folders import metadata
from scanner.folders.metadata import Metadata, merged, read_metadata, read_sidecar
from scanner.folders.stated import stated_license
from scanner.reference import license_table
from tests.photo_files import (
    CAMERA,
    CC_BY,
    CC_BY_NC,
    CONTAINERS,
    LICENSED,
    alt,
    app1_exif,
    app1_xmp,
    app13,
    box,
    cr3,
    exif,
    extended,
    gif,
    iim,
    items,
    jpeg,
    mrw,
    picture,
    resources,
    segment,
    small_tiff,
    tiff,
    xmp,
)


@pytest.fixture(scope="module")
def table() -> LicenseTable:
    return license_table()


def _webp(**options: Any) -> bytes:
    return picture("WEBP", **options)


# -- containers


@pytest.mark.parametrize("name", CONTAINERS)
def test_exif_and_xmp_are_found_in_every_format(name: str) -> None:
    said = read_metadata(CONTAINERS[name])

    assert said.faults == ()
    assert said.title == "A lighthouse"
    assert said.licenses == (CC_BY,)
    assert said.taken == datetime(2019, 5, 4, 10, 11, 12)
    assert said.camera == "Canon EOS 5D"
    assert said.geotagged is True
    assert said.people_tagged is False
    assert (said.width, said.height) == ((None, None) if name == "raf" else (64, 48))


def test_xmp_is_found_in_a_gif() -> None:
    said = read_metadata(gif(LICENSED))
    assert (said.licenses, said.faults, said.width, said.height) == ((CC_BY,), (), 64, 48)


def test_metadata_of_a_canon_cr3_lies_in_boxes_of_its_own() -> None:
    camera = small_tiff((0x10F, 2, 6, b"Canon\0"), (0x110, 2, 13, b"Canon EOS R5\0"))
    exposure = small_tiff((0x9003, 2, 20, b"2021:02:03 04:05:06\0"))
    place = small_tiff((2, 5, 3, b"\x01\0\0\0" * 6), (4, 5, 3, b"\x01\0\0\0" * 6))

    said = read_metadata(cr3(camera, exposure, place, LICENSED))

    assert said.camera == "Canon EOS R5"
    assert said.taken == datetime(2021, 2, 3, 4, 5, 6)
    assert said.geotagged is True
    assert said.licenses == (CC_BY,)


@pytest.mark.parametrize("magic", [b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"II*\0", b"MM\0*"])
def test_raw_files_with_magic_numbers_of_their_own_are_read_as_tiff(magic: bytes) -> None:
    block = small_tiff(
        (0x10F, 2, 8, b"OLYMPUS\0"),
        (0x110, 2, 5, b"E-M5\0"),
        (0x2BC, 1, len(LICENSED), LICENSED),
        magic=magic,
    )
    said = read_metadata(block)
    assert (said.camera, said.licenses) == ("OLYMPUS E-M5", (CC_BY,))


def test_a_minolta_raw_file_is_read() -> None:
    said = read_metadata(mrw(small_tiff((0x10F, 2, 14, b"Konica Minolta"))))
    assert (said.camera, said.width) == ("Konica Minolta", None)


def test_the_small_first_picture_of_a_raw_file_does_not_tell_its_size() -> None:
    numbers = [(tag, 4, 1, struct.pack("<I", value)) for tag, value in ((0x100, 160), (0x101, 120))]
    dng = small_tiff((0xFE, 4, 1, b"\x01\0\0\0"), *numbers, (0x14A, 4, 1, b"\0\0\0\0"))
    assert (read_metadata(dng).width, read_metadata(dng).height) == (None, None)


def test_bigtiff_gives_size_and_xmp_and_says_that_its_exif_is_not_known() -> None:
    rows = [(0x100, 4, 1, (64).to_bytes(8, "little")), (0x101, 4, 1, (48).to_bytes(8, "little"))]
    at = 16 + 8 + 20 * 3 + 8
    rows.append((0x2BC, 1, len(LICENSED), at.to_bytes(8, "little")))
    table = b"".join(struct.pack("<HHQ", *row[:3]) + row[3] for row in rows)
    big = b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 3) + table + bytes(8) + LICENSED

    said = read_metadata(big)

    assert (said.width, said.height, said.licenses) == (64, 48, (CC_BY,))
    assert said.geotagged is None


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"<html>404</html>", b"\0\0\0\x18ftypmp42\0\0\0\0isom", b"\xff\xd8"]
)
def test_what_is_no_photo_says_nothing(data: bytes) -> None:
    assert read_metadata(data) == Metadata()


def test_the_content_and_not_a_name_says_which_format_it_is() -> None:
    assert read_metadata(picture("JPEG")).format == "jpeg"
    assert read_metadata(picture("HEIF")).format == "bmff"


# -- sizes and orientation


@pytest.mark.parametrize("orientation", range(1, 9))
def test_width_and_height_are_those_of_the_photo_as_shown(orientation: int) -> None:
    said = read_metadata(jpeg(app1_exif(exif(orientation=orientation))))
    assert (said.width, said.height) == ((48, 64) if orientation >= 5 else (64, 48))


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_as_if_there_were_none(orientation: int) -> None:
    said = read_metadata(jpeg(app1_exif(exif(orientation=orientation))))
    assert (said.width, said.height) == (64, 48)


def test_a_rotated_heic_is_shown_upright() -> None:
    said = read_metadata(picture("HEIF", exif=exif(orientation=6)))
    assert (said.width, said.height) == (48, 64)


@pytest.mark.parametrize("options", [{}, {"lossless": True}])
def test_a_plain_webp_tells_its_size(options: dict[str, bool]) -> None:
    said = read_metadata(_webp(**options))
    assert (said.width, said.height, said.geotagged) == (64, 48, False)


# -- EXIF


@pytest.mark.parametrize(
    "text",
    ["0000:00:00 00:00:00", "    :  :     :  :  ", "2019:13:40 10:00:00", "1000:01:01 00:00:00"],
)
def test_a_nonsense_date_is_no_date(text: str) -> None:
    assert read_metadata(jpeg(app1_exif(exif(DateTimeOriginal=text)))).taken is None


def test_the_moment_falls_back_from_taken_to_digitized_to_the_files_own() -> None:
    both = exif(DateTimeDigitized="2018:01:02 03:04:05", DateTime="2020:01:01 00:00:00")
    assert read_metadata(jpeg(app1_exif(both))).digitized == datetime(2018, 1, 2, 3, 4, 5)
    last = read_metadata(jpeg(app1_exif(exif(DateTime="2020:01:01 00:00:00"))))
    assert last.digitized == datetime(2020, 1, 1)
    packet = xmp(attributes='photoshop:DateCreated="2015-06-07T08:09:10.5+02:00"')
    assert read_metadata(jpeg(app1_xmp(packet))).taken == datetime(2015, 6, 7, 8, 9, 10)


def test_a_gps_block_without_coordinates_is_no_place() -> None:
    version_only = (
        small_tiff((0x8825, 4, 1, struct.pack("<I", 26)))
        + small_tiff((0, 1, 4, b"\x02\x03\0\0"))[8:]
    )
    said = read_metadata(jpeg(app1_exif(b"Exif\0\0" + version_only)))
    assert (said.geotagged, said.faults) == (False, ())


def test_coordinates_of_a_camera_without_a_fix_are_no_place() -> None:
    nothing = b"\0" * 24
    place = small_tiff((2, 5, 3, nothing), (4, 5, 3, nothing))
    moved = bytearray(place[8:])  # the directory, whose offsets count from the block's start
    for n, at in enumerate((2 + 8, 2 + 12 + 8)):
        moved[at : at + 4] = struct.pack("<I", 26 + 2 + 24 + 4 + 24 * n)
    block = small_tiff((0x8825, 4, 1, struct.pack("<I", 26))) + bytes(moved)
    assert read_metadata(jpeg(app1_exif(b"Exif\0\0" + block))).geotagged is False


def test_an_artist_in_an_old_alphabet_is_still_read() -> None:
    block = small_tiff((0x13B, 2, 6, "Jürgen".encode("cp1252")))
    assert read_metadata(jpeg(app1_exif(b"Exif\0\0" + block))).rights.creator == "Jürgen"


def test_exif_behind_nineteen_megabytes_of_extended_xmp_is_found() -> None:
    _, parts = extended(bytes(19 << 20))
    said = read_metadata(jpeg(*parts, app1_exif(CAMERA)))
    assert (said.camera, said.faults) == ("Canon EOS 5D", ())


def test_an_exif_block_made_to_keep_a_reader_busy_ends_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """4,000 tags of 999 values each, in a ring of directories, would be read for minutes."""
    row = struct.pack("<HHII", 0xFFFF, 1, 999, 8)
    block = b"II*\0\x08\0\0\0" + struct.pack("<H", 4000) + row * 4000 + struct.pack("<I", 8)
    asked = []
    monkeypatch.setattr(
        "scanner.folders.stretch.Budget.spend", lambda self, size: asked.append(size)
    )
    read_metadata(jpeg(segment(0xE1, b"Exif\0\0" + block), app1_xmp(LICENSED)))
    assert len(asked) < 60_000


# -- one broken block costs no other


@pytest.mark.parametrize(
    "broken",
    [
        b"Exif\0\0",
        b"Exif\0\0XX*\0\x08\0\0\0",
        b"Exif\0\0II*\0\xff\xff\xff\x7f",
        b"Exif\0\0" + small_tiff((0x8769, 4, 1, b"\xff\xff\xff\xff")),
        b"Exif\0\0" + small_tiff((0x112, 3, 0, b"")),
    ],
)
def test_a_broken_exif_block_does_not_cost_the_xmp(broken: bytes) -> None:
    said = read_metadata(jpeg(segment(0xE1, broken), app1_xmp(LICENSED)))
    assert (said.licenses, said.title) == ((CC_BY,), "A lighthouse")


def test_what_a_broken_exif_block_may_have_said_is_not_known() -> None:
    said = read_metadata(jpeg(segment(0xE1, b"Exif\0\0XX"), app1_xmp(LICENSED)))
    assert said.geotagged is None
    assert said.faults


def test_broken_xmp_does_not_cost_the_exif_nor_the_iptc() -> None:
    said = read_metadata(
        jpeg(
            app1_exif(CAMERA), app1_xmp(b"<x:xmpmeta"), app13(resources(iim((2, 116, b"(c) Jane"))))
        )
    )
    assert (said.camera, said.rights.copyright) == ("Canon EOS 5D", "(c) Jane")
    assert said.people_tagged is None


def test_a_jpeg_that_ends_in_its_header_says_what_came_before() -> None:
    whole = jpeg(app1_xmp(LICENSED), app1_exif(CAMERA))
    said = read_metadata(whole[: 2 + len(app1_xmp(LICENSED)) + 40])
    assert said.licenses == (CC_BY,)
    assert said.geotagged is None


def test_a_heic_whose_exif_item_lies_outside_keeps_its_xmp() -> None:
    data = bytearray(picture("HEIF", exif=CAMERA, xmp=LICENSED))
    at = data.find(b"Exif\0\0")
    data[at - 4 : at] = b"\xff\xff\xff\xff"  # where in the item the TIFF structure begins
    said = read_metadata(bytes(data))
    assert (said.licenses, said.geotagged) == ((CC_BY,), None)


# -- JPEG: extended XMP, several packets


def _main(name: str) -> bytes:
    return xmp(attributes=f'xmpNote:HasExtendedXMP="{name}"')


def test_extended_xmp_is_put_together() -> None:
    packet = xmp(alt("dc:title", "A lighthouse") + alt("dc:rights", "x" * 9_000), wrap=False)
    name, parts = extended(packet, part=1_000)
    said = read_metadata(jpeg(app1_xmp(_main(name)), *reversed(parts)))
    assert (said.title, len(parts)) == ("A lighthouse", 11)


@pytest.mark.parametrize("damage", ["another name", "a part missing", "a byte changed"])
def test_extended_xmp_that_is_not_whole_does_not_count(damage: str) -> None:
    name, parts = extended(xmp(alt("dc:title", "A lighthouse" * 200), wrap=False), part=500)
    if damage == "another name":
        name = "0" * 32
    elif damage == "a part missing":
        del parts[1]
    else:
        parts[1] = parts[1][:-1] + b"!"
    said = read_metadata(jpeg(app1_xmp(_main(name)), *parts))
    assert said.title == ""


def test_of_several_packets_each_counts_and_a_contradiction_is_seen(table: LicenseTable) -> None:
    other = xmp(f'<cc:license rdf:resource="{CC_BY_NC}"/>' + alt("dc:rights", "Jane"))
    said = read_metadata(jpeg(app1_xmp(LICENSED), app1_xmp(other)))
    assert said.licenses == (CC_BY, CC_BY_NC)
    assert (said.title, said.rights.copyright) == ("A lighthouse", "Jane")
    assert stated_license(said.rights, said.licenses, table) == "unknown"


# -- IPTC


def test_iptc_fields_are_read() -> None:
    records = iim(
        (1, 90, b"\x1b%G"),
        (2, 116, "© Zoë".encode()),
        (2, 80, b"Zo\xc3\xab"),
        (2, 80, b"Ann"),
        (2, 110, b"Agency"),
        (2, 25, b"sea"),
        (2, 25, b"tower"),
    )
    said = read_metadata(jpeg(app13(resources(records))))
    assert said.rights == Rights(copyright="© Zoë", creator="Zoë; Ann", credit="Agency")
    assert said.tags == ("sea", "tower")


def test_iptc_without_a_character_set_is_utf8_or_else_windows_latin() -> None:
    for coded in ("© Zoë".encode(), "© Zoë".encode("cp1252")):
        said = read_metadata(jpeg(app13(resources(iim((2, 116, coded))))))
        assert said.rights.copyright == "© Zoë"


def test_a_photoshop_resource_may_go_on_in_the_next_segment() -> None:
    data = resources(iim((2, 116, b"c" * 5_000)))
    said = read_metadata(jpeg(app13(data[:2_000]), app13(data[2_000:])))
    assert said.rights.copyright == "c" * 5_000


def test_iptc_in_a_tiff_is_read_from_either_of_its_two_tags() -> None:
    records = iim((2, 116, b"Jane Doe"))
    for tags in ({0x83BB: records}, {0x8649: resources(records)}):
        assert read_metadata(tiff(tags=tags)).rights.copyright == "Jane Doe"


def test_xmp_counts_before_iptc_and_iptc_before_exif() -> None:
    block = exif(Copyright="exif", Artist="exif")
    records = iim((2, 116, b"iptc"), (2, 80, b"iptc"))
    packet = xmp(alt("dc:rights", "xmp"))
    segments = (app1_exif(block), app13(resources(records)), app1_xmp(packet))
    assert read_metadata(jpeg(*segments[:1])).rights == Rights(copyright="exif", creator="exif")
    assert read_metadata(jpeg(*segments[:2])).rights == Rights(copyright="iptc", creator="iptc")
    assert read_metadata(jpeg(*segments)).rights == Rights(copyright="xmp", creator="iptc")


def test_tags_of_xmp_and_iptc_are_put_together_once_each() -> None:
    packet = xmp(items("dc:subject", "sea", "sand"))
    said = read_metadata(
        jpeg(app1_xmp(packet), app13(resources(iim((2, 25, b"sea"), (2, 25, b"tower")))))
    )
    assert said.tags == ("sea", "sand", "tower")


def test_texts_have_no_control_characters() -> None:
    said = read_metadata(jpeg(app13(resources(iim((2, 116, b"a\0b\x1b[31mc\nd"))))))
    assert said.rights.copyright == "ab[31mc\nd"


# -- layers


def test_a_layer_wins_field_by_field_and_presence_adds_up() -> None:
    sidecar = read_sidecar(
        xmp(alt("dc:rights", "new") + items("Iptc4xmpExt:PersonInImage", "Jane"))
    )
    embedded = Metadata(
        format="jpeg",
        title="old title",
        width=64,
        height=48,
        geotagged=False,
        people_tagged=False,
        rights=Rights(copyright="old", credit="old credit"),
    )
    said = merged([sidecar, embedded])
    assert (said.format, said.title, said.width, said.height) == ("jpeg", "old title", 64, 48)
    assert said.rights == Rights(copyright="new", credit="old credit")
    assert (said.geotagged, said.people_tagged) == (False, True)


def test_the_reader_knows_every_field_of_rights() -> None:
    """A field added to Rights must be merged, too."""
    full = Rights(**{name: name for name in Rights.__dataclass_fields__})
    assert merged([Metadata(), Metadata(rights=full)]).rights == full
    assert metadata.MOST_TAGS >= 100


def test_boxes_that_claim_nonsense_do_not_stop_the_reader() -> None:
    head = box(b"ftyp", b"heic\0\0\0\0mif1")
    for tail in (
        box(b"meta", b"\0" * 4 + box(b"iloc", b"\xff" * 40)),
        b"\0\0\0\x01meta",
        b"\0\0\0\x02meta",
    ):
        assert read_metadata(head + tail).format == "bmff"
