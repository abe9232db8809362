"""A JPEG's XMP packet out and in again: every other byte stays, or the file is left alone."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from scanner.errors import BadData
from scanner.folders import splice as module
from scanner.folders.metadata import read_metadata
from scanner.folders.packet import padded_to, rights_in, unpadded, with_rights
from scanner.folders.splice import ROOM, Packets, packets_of, prove, splice
from tests.odd_files import odd_files
from tests.photo_files import (
    CAMERA,
    CC_BY,
    DMI,
    LICENSED,
    alt,
    app1_exif,
    app1_xmp,
    app13,
    extended,
    iim,
    items,
    jpeg,
    picture,
    resources,
    segment,
    small_tiff,
    xmp,
)

FIELDS = {
    "copyright": "© 2019 Zoë & Söhne",
    "creator": "Zoë; Anna",
    "credit": "Agency <A>",
    "usage_terms": "Ask me",
    "web_statement": "https://example.com/rights",
    "license_url": CC_BY,
    "data_mining": "DMI-PROHIBITED-AIMLTRAINING",
}
NEW = with_rights(LICENSED, FIELDS)
ODD = odd_files()
SHARED = Path(__file__).parents[2].parent / "shared"

JUMBF = segment(0xEB, b"JP\0\x01\0\0\0\x01\0\0\0\x1ajumb\0\0\0\x12jumdc2pa\0\x11\0\x10")
VENDOR = segment(0xEF, b"VENDOR\0" + bytes(range(256)))
COMMENT = segment(0xFE, "größe".encode("latin-1"))
COLORS = segment(
    0xE2,
    b"ICC_PROFILE\0\x01\x01" + ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
)
IPTC = app13(resources(iim((2, 116, b"(c) Anna"), (2, 25, b"sea"))))
JFIF = picture()[2:20]
REST = picture()[20:]
TRAILER = bytes(range(256)) * 20
"""What follows the end; no other picture in it."""


def spliced(data: bytes, packet: bytes | None) -> bytes:
    """Return a JPEG with another packet, and see that nothing else of it differs."""
    target = io.BytesIO()
    splice(io.BytesIO(data), target, packet)
    prove(io.BytesIO(data), target)
    return target.getvalue()


def packets(data: bytes) -> Packets:
    return packets_of(io.BytesIO(data))


def two_pictures(*segments: bytes) -> bytes:
    """Return a multi-picture file; `segments` stand before its index."""
    out = io.BytesIO()
    first, second = Image.new("RGB", (64, 48), "red"), Image.new("RGB", (32, 24), "blue")
    first.save(out, "MPO", save_all=True, append_images=[second])
    data = out.getvalue()
    at = data.index(b"\xff\xe2")
    return data[:at] + b"".join(segments) + data[at:]


def refused(data: bytes, packet: bytes | None, why: str) -> None:
    """See that a file is refused before anything is written."""
    target = io.BytesIO()
    with pytest.raises(BadData, match=why):
        splice(io.BytesIO(data), target, packet)
    assert target.getvalue() == b""


# -- Where the packet stands


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ([], [REST]),
        ([JFIF], [REST]),
        ([JFIF, app1_exif(CAMERA)], [REST]),
        ([app1_exif(CAMERA), JFIF], [COLORS, REST]),
        ([app1_exif(CAMERA)], [COLORS, JFIF, REST]),
        ([], [COMMENT, JFIF, REST]),
        ([JFIF], [b"\xff\xff\xff" + COMMENT, REST]),
    ],
)
def test_a_first_packet_goes_behind_the_last_of_the_leading_app0_and_app1(
    before: list[bytes], behind: list[bytes]
) -> None:
    data = b"\xff\xd8" + b"".join(before + behind)
    now = spliced(data, NEW)
    assert now == b"\xff\xd8" + b"".join([*before, app1_xmp(NEW), *behind])
    assert packets(now) == Packets(NEW)
    assert spliced(now, None) == data


@pytest.mark.parametrize("at", range(8))
@pytest.mark.parametrize("packet", [NEW, unpadded(NEW), xmp(encoding="utf-16")])
def test_a_packet_is_replaced_where_it_stands(at: int, packet: bytes) -> None:
    pieces = [JFIF, app1_exif(CAMERA), COLORS, IPTC, JUMBF, VENDOR, COMMENT]

    def holding(main: bytes) -> bytes:
        return b"\xff\xd8" + b"".join([*pieces[:at], app1_xmp(main), *pieces[at:]]) + REST + TRAILER

    now = spliced(holding(LICENSED), packet)
    assert now == holding(packet)
    assert spliced(now, LICENSED) == holding(LICENSED)
    assert spliced(now, None) == b"\xff\xd8" + b"".join(pieces) + REST + TRAILER


def test_fill_bytes_before_the_packet_stay() -> None:
    data = jpeg(b"\xff\xff" + app1_xmp(LICENSED), b"\xff" * 5000 + COMMENT)
    assert spliced(data, NEW) == jpeg(b"\xff\xff" + app1_xmp(NEW), b"\xff" * 5000 + COMMENT)


@pytest.mark.parametrize(
    "name",
    [
        "progressive.jpg", "gray.jpg", "cmyk.jpg", "restarts.jpg", "two_pictures.jpg",
        "trailing_bytes.jpg", "1x1.jpg", "strip.jpg", "thumbnail_shows_face.jpg",
        "orientation_6.jpg",
    ],
)  # fmt: skip
def test_every_odd_but_whole_jpeg_takes_a_packet_and_gives_it_back(name: str) -> None:
    data = ODD[name].data
    now = spliced(data, NEW)
    assert len(now) == len(data) + len(app1_xmp(NEW))
    assert rights_in(packets(now).main) == rights_in(NEW)
    assert spliced(now, None) == data


def test_a_large_file_is_copied_by_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    data = ODD["progressive.jpg"].data + TRAILER
    whole = spliced(data, NEW)
    for size in (2, 3, 7, 1000):
        monkeypatch.setattr(module, "_CHUNK", size)
        assert spliced(data, NEW) == whole


# -- What is left alone


@pytest.mark.parametrize("cut", [0, 1, 2, 3, 10, 100, 400, -1, -2, -50])
def test_a_file_that_is_cut_off_is_left_alone(cut: int) -> None:
    data = jpeg(app1_exif(CAMERA))
    refused(data[:cut], NEW, "cut off|no JPEG")
    refused(jpeg(app1_xmp(LICENSED))[:cut], NEW, "cut off|no JPEG")


@pytest.mark.parametrize(
    "data",
    [
        jpeg(b"\0"),
        jpeg(COMMENT, b"garbage", COLORS),
        jpeg(b"\xff\0"),
        jpeg(b"\xff\xfe\0\1"),
        jpeg(b"\xff\xd8"),
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8" + COMMENT + b"\xff\xd9",
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_what_is_no_whole_jpeg_is_left_alone(data: bytes) -> None:
    refused(data, NEW, "JPEG")
    with pytest.raises(BadData):
        packets(data)


@pytest.mark.parametrize(
    "data",
    [
        jpeg(app1_xmp(LICENSED), app1_xmp(xmp())),
        jpeg(app1_xmp(LICENSED), COLORS, app1_xmp(LICENSED)),
    ],
)
def test_two_packets_are_left_alone(data: bytes) -> None:
    refused(data, NEW, "two XMP packets")


UNMARKED = {
    "wrapper": b"",
    "no zero": b"http://ns.adobe.com/xap/1.0/",
    "Flickr's": b"XMP\0://ns.adobe.com/xap/1.0/\0",
}


@pytest.mark.parametrize("mark", UNMARKED)
@pytest.mark.parametrize("wrap", [True, False])
def test_rights_in_xmp_that_is_not_marked_as_such_are_left_alone(mark: str, wrap: bool) -> None:
    title = xmp(alt("dc:title", "A lighthouse"), wrap=wrap)
    data = jpeg(app1_exif(CAMERA), segment(0xE1, UNMARKED[mark] + title))
    assert spliced(spliced(data, NEW), None) == data
    for inside in ("<dc:rights>Anna</dc:rights>", f'<cc:license rdf:resource="{CC_BY}"/>'):
        body = UNMARKED[mark] + xmp(inside, wrap=wrap)
        refused(jpeg(app1_exif(CAMERA), segment(0xE1, body)), NEW, "not marked as XMP")


def test_unmarked_xmp_that_cannot_be_read_is_left_alone() -> None:
    refused(jpeg(segment(0xE1, LICENSED[:200])), NEW, "not well-formed")


def test_a_packet_behind_the_picture_is_left_alone() -> None:
    plain = picture()
    refused(plain[:-2] + app1_xmp(LICENSED) + plain[-2:], NEW, "stands behind")


def test_a_file_of_nothing_but_segments_is_left_alone() -> None:
    refused(jpeg(*[segment(0xFE, b"")] * 100_001), NEW, "more segments")


# -- Room


def test_a_packet_without_room_for_its_padding_sheds_it() -> None:
    bare = unpadded(with_rights(xmp(alt("dc:title", "x" * 64_000)), {"credit": "Anna"}))
    packet = padded_to(bare, ROOM + 1)
    assert packets(spliced(jpeg(), packet)).main == bare


@pytest.mark.parametrize("more", [0, 1])
def test_a_segment_is_filled_to_the_last_byte_and_no_further(more: int) -> None:
    packet = xmp(alt("dc:title", "x" * 60_000), wrap=False)
    packet = packet.replace(b"xxx", b"x" * (3 + ROOM - len(packet) + more), 1)
    if more:
        refused(jpeg(), packet, "larger than the 65,504 bytes")
    else:
        assert packets(spliced(jpeg(), packet)).main == packet
        assert spliced(spliced(jpeg(app1_xmp(packet)), NEW), packet) == jpeg(app1_xmp(packet))


# -- Extended XMP

WHOLE = xmp(items("dc:subject", *(f"keyword {n}" for n in range(4000))), wrap=False)
NAME, PARTS = extended(WHOLE)
NAMING = xmp(alt("dc:title", "A lighthouse"), attributes=f'xmpNote:HasExtendedXMP="{NAME}"')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_an_extended_packet_stays_and_stays_named(encoding: str) -> None:
    main = NAMING.decode().encode(encoding)
    assert len(PARTS) > 1
    data = jpeg(app1_exif(CAMERA), app1_xmp(main), *PARTS)
    found = packets(data)
    assert found == Packets(main, WHOLE)

    now = spliced(data, with_rights(found.main, FIELDS, extended=found.extended))

    assert packets(now).extended == WHOLE
    assert len(read_metadata(now).tags) == 1000
    assert read_metadata(now).rights.copyright == FIELDS["copyright"]


@pytest.mark.parametrize("packet", [NEW, None, with_rights(None, FIELDS)])
def test_a_packet_that_drops_the_name_of_the_extended_one_is_refused(packet: bytes | None) -> None:
    refused(jpeg(app1_xmp(NAMING), *PARTS), packet, "drops the name")


def test_an_extended_packet_that_nobody_names_or_that_is_incomplete_is_none() -> None:
    assert packets(jpeg(app1_xmp(LICENSED), *PARTS)) == Packets(LICENSED)
    assert packets(jpeg(app1_xmp(NAMING), *PARTS[1:])) == Packets(NAMING)
    assert packets(jpeg(*PARTS)) == Packets(None)


def test_a_field_in_the_extended_packet_is_found() -> None:
    name, parts = extended(xmp(attributes=f'plus:DataMining="{DMI}DMI-ALLOWED"'))
    main = xmp(attributes=f'xmpNote:HasExtendedXMP="{name}"')
    found = packets(jpeg(app1_xmp(main), *parts))
    with pytest.raises(BadData, match="extended XMP states data mining"):
        with_rights(found.main, FIELDS, extended=found.extended)


def test_more_extended_xmp_than_can_be_looked_through_is_left_alone() -> None:
    name, parts = extended(b" " * (9 << 20))
    main = xmp(attributes=f'xmpNote:HasExtendedXMP="{name}"')
    with pytest.raises(BadData, match="more extended XMP"):
        packets(jpeg(app1_xmp(main), *parts))


# -- What counts bytes across the packet


def second_picture(data: bytes) -> bytes:
    """Return the second picture of a multi-picture file, as Pillow finds it by the index."""
    with Image.open(io.BytesIO(data)) as image:
        assert image.n_frames == 2  # type: ignore[attr-defined]
        image.seek(1)
        return image.convert("RGB").tobytes()


def test_a_packet_goes_before_the_index_of_a_multi_picture_file() -> None:
    data = two_pictures(COMMENT)
    now = spliced(data, NEW)
    assert now.index(NEW) < now.index(b"MPF\0")
    assert second_picture(now) == second_picture(data)


def behind_the_index(packet: bytes) -> bytes:
    """Return a multi-picture file whose packet stands behind its index, which knows of it."""
    data = two_pictures()
    at = data.index(b"\xff\xe2")
    index = data[at : at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")]
    more = app1_xmp(packet)
    # The last entry's offset is the second picture's: 8 bytes before the entry's end.
    order = "<" if index[8:10] == b"II" else ">"
    where = index.index(struct.pack(f"{order}I", data.index(b"\xff\xd8", at) - (at + 8)))
    (offset,) = struct.unpack_from(f"{order}I", index, where)
    moved = index[:where] + struct.pack(f"{order}I", offset + len(more)) + index[where + 4 :]
    return data[:at] + moved + more + data[at + len(index) :]


def test_a_packet_behind_the_index_keeps_its_length() -> None:
    old = with_rights(LICENSED, {"copyright": "Anna"}, padding=4000)
    data = behind_the_index(old)
    seen = second_picture(data)

    now = spliced(data, NEW)

    assert len(now) == len(data)
    assert second_picture(now) == seen
    assert rights_in(packets(now).main) == rights_in(NEW)
    assert spliced(now, old) == data


def test_a_packet_behind_the_index_that_would_grow_is_left_alone() -> None:
    data = behind_the_index(with_rights(None, {"credit": "A"}, padding=0))
    assert second_picture(data)
    refused(data, NEW, "second picture")
    refused(data, None, "second picture")


def test_prove_knows_a_copy_whose_index_would_miss_the_second_picture() -> None:
    old = with_rights(LICENSED, {"copyright": "Anna"}, padding=4000)
    data = behind_the_index(old)
    longer = data.replace(app1_xmp(old), app1_xmp(padded_to(old, len(old) + 1)))
    with pytest.raises(BadData, match="miss"):
        prove(io.BytesIO(data), io.BytesIO(longer))


def pointing(order: str, *segments: bytes, absolute: bool = False) -> bytes:
    """Return a file whose EXIF points to a preview behind its end, as some cameras write it."""
    preview = picture(size=(16, 16))
    base = 0 if absolute else 2 + 4 + 6

    def holding(offset: int) -> bytes:
        magic = b"II*\0" if order == "<" else b"MM\0*"
        entry = (0x2001, 4, 1, struct.pack(f"{order}I", offset))
        block = app1_exif(b"Exif\0\0" + small_tiff(entry, magic=magic))
        return b"\xff\xd8" + block + b"".join(segments) + picture()[2:]

    data = holding(len(holding(0)) - base)
    return data + preview


@pytest.mark.parametrize("absolute", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
def test_a_file_whose_exif_points_behind_its_end_keeps_its_length(
    order: str, absolute: bool
) -> None:
    refused(pointing(order, absolute=absolute), NEW, "sidecar")
    old = with_rights(LICENSED, {"copyright": "Anna"}, padding=4000)
    data = pointing(order, app1_xmp(old), absolute=absolute)
    now = spliced(data, NEW)
    assert len(now) == len(data)
    assert rights_in(packets(now).main) == rights_in(NEW)
    refused(data, None, "sidecar")


def test_a_picture_behind_the_end_that_nothing_points_to_does_not_matter() -> None:
    data = jpeg(app1_exif(CAMERA)) + picture(size=(16, 16))
    assert len(spliced(data, NEW)) > len(data)


def test_a_file_whose_end_counts_from_its_start_keeps_its_length() -> None:
    end = b"AXS!" + struct.pack(">II", 700, 0)
    refused(jpeg() + b"x" * 100 + end, NEW, "sidecar")
    assert spliced(jpeg() + b"AXS!", NEW)


# -- The proof


def test_a_copy_with_another_byte_is_no_copy_and_the_part_is_named() -> None:
    parts = [app1_exif(CAMERA), app1_xmp(LICENSED), COLORS, IPTC, JUMBF, VENDOR, COMMENT]
    data = jpeg(*parts) + TRAILER
    now = spliced(data, NEW)
    for inside, name in [
        (b"Canon", "APP1 segment 'Exif'"),
        (COLORS[30:60], "APP2 segment 'ICC_PROFILE'"),
        (b"(c) Anna", "APP13 segment 'Photoshop 3.0'"),
        (b"c2pa", "APP11"),
        (b"VENDOR", "APP15"),
        (b"gr\xf6\xdfe", "a comment"),
        (REST[30:60], "a coding table"),
        (REST[-40:-20], "the picture's data"),
        (TRAILER[-20:], "what follows the end"),
    ]:
        at = now.rindex(inside) + 1
        other = now[:at] + bytes([now[at] ^ 1]) + now[at + 1 :]
        with pytest.raises(BadData, match=name):
            prove(io.BytesIO(data), io.BytesIO(other))


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (jpeg(app1_xmp(NEW), COLORS, COMMENT), "APP2|comment"),  # another order
        (jpeg(app1_xmp(NEW), COMMENT), "APP2|comment"),  # one lost
        (jpeg(app1_xmp(NEW), COMMENT, COLORS, VENDOR), "APP0|APP15"),  # one more
        (jpeg(COMMENT, app1_xmp(NEW), COLORS), "elsewhere"),
        (jpeg(app1_xmp(NEW), COMMENT, COLORS) + b"\0", "follows the end"),
        (jpeg(app1_xmp(NEW), app1_xmp(NEW), COMMENT, COLORS), "two XMP"),
        (jpeg(b"\xff" + app1_xmp(NEW), COMMENT, COLORS), "elsewhere"),
        (jpeg(app1_xmp(NEW), COMMENT, COLORS, size=(72, 48)), "coding table|picture's data"),
        (jpeg(app1_xmp(NEW), COMMENT, COLORS)[:-2], "cut off"),
    ],
)
def test_what_is_no_copy_is_found(other: bytes, why: str) -> None:
    data = jpeg(app1_xmp(LICENSED), COMMENT, COLORS)
    prove(io.BytesIO(data), io.BytesIO(jpeg(app1_xmp(NEW), COMMENT, COLORS)))
    with pytest.raises(BadData, match=why):
        prove(io.BytesIO(data), io.BytesIO(other))


# -- Real photos


@pytest.mark.skipif(not (SHARED / "faces").is_dir(), reason="the shared photos are not here")
def test_real_photos_take_a_packet_and_give_it_back() -> None:
    files = sorted((SHARED / "faces").rglob("*.jpg"))[::5]
    written = 0
    for file in files:
        data = file.read_bytes()
        try:
            found = packets(data)
        except BadData:
            continue  # among them are broken ones, and some that Flickr has unmarked
        written += 1
        now = spliced(data, with_rights(found.main, FIELDS, extended=found.extended))
        assert rights_in(packets(now).main).license_url == CC_BY
        assert spliced(now, found.main) == data
    assert written > len(files) * 0.9
