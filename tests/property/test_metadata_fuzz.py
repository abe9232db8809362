"""
Whatever bytes a file holds, reading its metadata ends soon and raises only the project's errors.

"Soon" is counted, not timed: every reader reads through a Budget, and what it
spends is bounded by a constant however large the numbers in the file are.
"""

import contextlib
import io
import os
import zlib
from unittest import mock

from hypothesis import example, given
from hypothesis import strategies as st

from scanner.domain.license import UNKNOWN
from scanner.domain.photo import Rights
from scanner.errors import BadData, ScannerError
from scanner.folders import stretch
from scanner.folders.blocks import Blocks
from scanner.folders.chunks import PACKET as PACKET_LIMIT
from scanner.folders.exif import moment_of, read_exif
from scanner.folders.iptc import read_iptc, records_in_resources
from scanner.folders.jpeg import read_jpeg
from scanner.folders.kinds import HEAD, format_of
from scanner.folders.metadata import Metadata, merged, read_metadata, read_sidecar
from scanner.folders.names import key_of, path_of
from scanner.folders.stated import stated_license
from scanner.folders.stretch import READS, Stretch
from scanner.folders.xmp import DATA_MINING
from scanner.reference import license_table
from tests.photo_files import (
    CC_BY,
    CC_BY_NC,
    DMI,
    alt,
    app1_exif,
    app1_xmp,
    app13,
    chunk,
    cr3,
    exif,
    extended,
    gif,
    iim,
    items,
    jpeg,
    mrw,
    picture,
    png,
    png_text,
    raf,
    resources,
    segment,
    small_tiff,
    tiff,
    xmp,
)

TABLE = license_table()
LONGEST = 20_000
"""Bytes of a made-up file: mutations matter in the first thousands."""

PACKET = xmp(
    alt("dc:title", "A lighthouse", ("de", "Ein Leuchtturm"))
    + items("dc:subject", "sea", "tower")
    + items("Iptc4xmpExt:PersonInImage", "Jane")
    + f'<cc:license rdf:resource="{CC_BY}"/>'
    + '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li>'
    '<rdf:Description mwg-rs:Name="Jane" mwg-rs:Type="Face"/></rdf:li></rdf:Bag>'
    "</mwg-rs:RegionList></mwg-rs:Regions>",
    attributes=f'plus:DataMining="{DMI}DMI-PROHIBITED" exif:GPSLatitude="1,2N"',
)
BLOCK = exif(
    Make="Canon", Model="Canon EOS 5D", DateTimeOriginal="2019:05:04 10:11:12", Artist="Jane",
    orientation=6, place=True,
)  # fmt: skip
RECORDS = iim((1, 90, b"\x1b%G"), (2, 116, b"Jane"), (2, 25, b"sea"), (2, 80, b"x" * 300))
NAME, PARTS = extended(xmp(alt("dc:rights", "x" * 900), wrap=False), part=400)
MAIN = xmp(attributes=f'xmpNote:HasExtendedXMP="{NAME}"')
FILES = [
    jpeg(app1_exif(BLOCK), app1_xmp(PACKET), app13(resources(RECORDS))),
    jpeg(app1_xmp(MAIN), *PARTS),
    png(chunk(b"eXIf", BLOCK[6:]), png_text(PACKET, packed=True)),
    picture("WEBP", exif=BLOCK, xmp=PACKET),
    gif(PACKET),
    tiff(tags={700: PACKET, 0x83BB: RECORDS, 0x8649: resources(RECORDS)}, block=BLOCK),
    picture("HEIF", exif=BLOCK, xmp=PACKET),
    picture("AVIF", exif=BLOCK, xmp=PACKET),
    cr3(BLOCK[6:], BLOCK[6:], BLOCK[6:], PACKET),
    raf(jpeg(app1_exif(BLOCK))),
    mrw(BLOCK[6:]),
    small_tiff((0x10F, 2, 6, b"Canon\0"), (0x8769, 4, 1, b"\x08\0\0\0"), magic=b"IIRO"),
]

anything = st.binary(max_size=3_000)


@st.composite
def mutated(draw: st.DrawFn, wholes: list[bytes]) -> bytes:
    """Return one of `wholes` with bytes changed, cut out, doubled, put in, or the end cut off."""
    data = bytearray(draw(st.sampled_from(wholes)))
    for _ in range(draw(st.integers(0, 8))):
        # Most of what is read stands near the start; numbers in files are two or four bytes wide.
        at = draw(st.integers(0, min(len(data), 700) or 1) | st.integers(0, len(data)))
        length = draw(st.integers(0, 40))
        how = draw(st.sampled_from(["set", "flip", "number", "cut", "double", "insert", "end"]))
        if how == "set":
            new = draw(st.binary(max_size=8))
            data[at : at + len(new)] = new
        elif how == "flip" and at < len(data):
            data[at] ^= 1 << draw(st.integers(0, 7))
        elif how == "number":
            data[at : at + 4] = draw(
                st.sampled_from([b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f"])
            )
        elif how == "cut":
            del data[at : at + length]
        elif how == "double":
            data[at:at] = data[at : at + length]
        elif how == "insert":
            data[at:at] = draw(st.binary(max_size=40))
        elif how == "end":
            del data[at:]
    return bytes(data[:LONGEST])


def _check(said: Metadata) -> None:
    """Fail if metadata is not what the rest of the program may rely on."""
    texts = [said.title, said.description, said.camera, *said.tags, *said.licenses, *said.faults]
    texts += [getattr(said.rights, name) for name in Rights.__dataclass_fields__]
    assert all(text.encode() is not None and "\0" not in text for text in texts)
    assert max(map(len, texts), default=0) <= 10_000
    assert said.rights.data_mining in DATA_MINING | {""}
    assert (said.width is None) == (said.height is None)
    assert said.width is None or said.width > 0
    assert all(moment is None or moment.tzinfo is None for moment in (said.taken, said.digitized))
    assert TABLE.knows(stated_license(said.rights, said.licenses, TABLE))


class _Counting(stretch.Budget):
    """A budget that tells how many reads it granted, all objects together."""

    granted = 0

    def spend(self, size: int) -> None:
        super().spend(size)
        _Counting.granted += 1


@given(mutated(FILES) | anything)
@example(b"\xff\xd8" + b"\xff" * 5_000)
@example(b"\xff\xd8" + segment(0xE0, b"") * 5_000)
@example(b"\x89PNG\r\n\x1a\n" + chunk(b"abcd", b"") * 1_000)
@example(b"GIF89a" + bytes(7) + b"\x21\xfe\x01a" * 3 + b"\x01a" * 5_000)
@example(b"RIFF\xff\xff\xff\xffWEBP" + b"XMP \0\0\0\0" * 1_000)
@example(b"\0\0\0\x0cftypheic" + b"\0\0\0\x08free" * 2_000)
@example(b"II*\0\x08\0\0\0\xff\xff" + b"\xff" * 5_000)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    _Counting.granted = 0
    with mock.patch.object(stretch, "Budget", _Counting):
        _check(read_metadata(data))
    assert _Counting.granted <= READS


@given(mutated([BLOCK[6:], FILES[5], FILES[-1]]) | anything)
@example(b"II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0")
def test_any_exif_block_is_read_or_refused(data: bytes) -> None:
    try:
        said = read_exif(Stretch(io.BytesIO(data)))
    except BadData:
        return
    assert said.orientation in range(1, 9)


@given(
    mutated([PACKET, PACKET.decode().encode("utf-16"), MAIN, xmp(encoding="utf-32-be")]) | anything
)
@example(b"<a " + b" ".join(b'b%d=""' % n for n in range(2_000)) + b"/>")
@example(b"<a>" * 5_000)
@example(b"<?xml version='1.0' encoding='utf-7'?><a/>")
@example("<?xml version='1.0' encoding='\ud800'?><a/>".encode("utf-16-le", "surrogatepass"))
@example(b"<x:a/>")
@example(b"<a>&undefined;</a>")
def test_any_xmp_packet_is_read_or_refused(data: bytes) -> None:
    try:
        said = read_sidecar(data)
    except BadData:
        return
    _check(said)


@given(st.text(max_size=300))
def test_any_text_in_a_property_comes_out_as_a_text(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    try:
        said = read_sidecar(xmp(alt("dc:rights", escaped)))
    except (BadData, UnicodeEncodeError):
        return  # XML has no way to write most control characters
    _check(said)
    kept = "".join(c for c in text if c > "\x1f" and c != "\x7f")
    assert "".join(said.rights.copyright.split()) == "".join(kept.split())


@given(mutated([RECORDS, resources(RECORDS)]) | anything)
@example(iim((2, 116, b"\x1b%G\xff\xfe")))
@example(b"\x1c\x02\x74\xff\xff" + b"\xff" * 50)
def test_any_iptc_block_is_read_or_refused(data: bytes) -> None:
    for reader in (lambda: read_iptc(data), lambda: list(records_in_resources(data))):
        try:
            reader()
        except BadData:
            continue


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=120)), max_size=12), anything)
def test_any_jpeg_segments_are_read_or_refused(
    segments: list[tuple[int, bytes]], tail: bytes
) -> None:
    data = b"\xff\xd8" + b"".join(segment(marker, body) for marker, body in segments) + tail
    blocks = Blocks()
    with contextlib.suppress(BadData):
        read_jpeg(Stretch(io.BytesIO(data)), blocks)
    assert len(blocks.exif) <= 1


@given(st.lists(st.binary(max_size=200), max_size=6), st.integers(0, 2**32 - 1), st.data())
def test_any_extension_of_xmp_is_whole_or_left_out(
    bodies: list[bytes], length: int, data: st.DataObject
) -> None:
    head = b"http://ns.adobe.com/xmp/extension/\0" + NAME.encode() + length.to_bytes(4, "big")
    parts = [
        segment(0xE1, head + data.draw(st.integers(0, 2**32 - 1)).to_bytes(4, "big") + body)
        for body in bodies
    ]
    said = read_metadata(jpeg(app1_xmp(MAIN), *parts))
    assert said.rights.copyright == ""


@given(st.integers(0, 1 << 24), st.integers(0, 255))
def test_a_packed_packet_never_unpacks_beyond_its_limit(size: int, byte: int) -> None:
    packed = zlib.compress(bytes([byte]) * size, 1)
    text = chunk(b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0" + packed)
    faults = read_metadata(png(text)).faults
    assert len(faults) == 1
    assert ("larger" in faults[0]) == (size > PACKET_LIMIT)


@given(st.binary(max_size=HEAD))
def test_any_first_bytes_have_a_format_or_none(head: bytes) -> None:
    assert isinstance(format_of(head), str)


@given(st.text(max_size=40))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    assert moment_of(text) is None or moment_of(text).tzinfo is None  # type: ignore[union-attr]


statements = st.sampled_from(
    ["", CC_BY, CC_BY_NC, f"see {CC_BY}", "All rights reserved", "CC BY 2.0", "https://example.com"]
) | st.text(max_size=60)


@given(st.lists(statements, max_size=3), statements, statements, statements)
def test_a_stated_license_is_one_that_somebody_stated(
    licenses: list[str], web: str, terms: str, notice: str
) -> None:
    rights = Rights(web_statement=web, usage_terms=terms, copyright=notice)
    slug = stated_license(rights, tuple(licenses), TABLE)
    assert TABLE.knows(slug)
    alone = [
        *(stated_license(Rights(), (value,), TABLE) for value in licenses),
        stated_license(Rights(web_statement=web), (), TABLE),
        stated_license(Rights(usage_terms=terms), (), TABLE),
        stated_license(Rights(copyright=notice), (), TABLE),
    ]
    assert slug == UNKNOWN or set(alone) - {UNKNOWN} == {slug}


layers = st.builds(
    Metadata,
    title=st.sampled_from(["", "a", "b"]),
    geotagged=st.sampled_from([None, True, False]),
    people_tagged=st.sampled_from([None, True, False]),
    width=st.just(1),
    height=st.just(1),
)


@given(layers, layers, layers)
def test_layers_may_be_laid_one_by_one_or_at_once(a: Metadata, b: Metadata, c: Metadata) -> None:
    assert merged([a, b, c]) == merged([merged([a, b]), c]) == merged([a, merged([b, c])])


# -- keys

part = st.binary(min_size=1, max_size=40).filter(
    lambda name: b"/" not in name and b"\0" not in name and name not in (b".", b"..")
)
paths = st.lists(part, min_size=1, max_size=4).map(b"/".join)
tricky = st.sampled_from(
    [
        b"\\",
        b"\\\\",
        b"\\xff",
        b"\xff",
        b"\\\xff",
        b"\xed\xb2\x80",
        b"a\nb",
        b"\\x5c",
        "写".encode(),
    ]
)


@given(paths | st.lists(tricky, min_size=1, max_size=4).map(b"".join))
def test_every_name_has_a_key_that_leads_back_to_it(name: bytes) -> None:
    key = key_of(os.fsdecode(name))
    assert key.encode().decode() == key
    assert os.fsencode(path_of(key)) == name


@given(paths, paths)
def test_two_names_never_share_a_key(one: bytes, other: bytes) -> None:
    assert (key_of(os.fsdecode(one)) == key_of(os.fsdecode(other))) == (one == other)


@given(st.text(max_size=60))
def test_any_text_is_a_key_or_refused(key: str) -> None:
    try:
        path = path_of(key)
    except ScannerError:
        return
    assert key_of(path) == key
    assert not path.startswith("/")
    assert ".." not in path.split("/")
