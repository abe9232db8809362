"""
Whatever a packet says and however it says it, writing rights changes these fields alone; whatever
a JPEG is made of, a splice changes its packet alone, and the proof finds everything else.
"""

import io
from dataclasses import asdict
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from scanner.domain.photo import Rights
from scanner.errors import BadData
from scanner.folders.packet import rights_in, same_but_rights, unpadded, with_rights
from scanner.folders.splice import ROOM, packets_of, prove, splice
from scanner.folders.xmp import DATA_MINING, text_of
from tests.photo_files import CC_BY, CC_BY_NC, DMI, NAMESPACES, app1_xmp, segment, xmp

# -- Packets: some properties in some forms, in some descriptions, in some encoding

TAGS = {
    "copyright": ("dc:rights",),
    "creator": ("dc:creator",),
    "credit": ("photoshop:Credit",),
    "usage_terms": ("xmpRights:UsageTerms",),
    "web_statement": ("xmpRights:WebStatement",),
    "license_url": ("cc:license", "old:license"),
    "data_mining": ("plus:DataMining",),
}
SPACES = {
    **NAMESPACES,
    "old": "http://web.resource.org/cc/",
    "own": "urn:own",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
CLAIMS = {"copyright", "usage_terms", "license_url"}

texts = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters=";") | st.just(" "),
    min_size=1,
    max_size=12,
).map(lambda text: " ".join(text.split()) or "x")
values = {
    **dict.fromkeys(TAGS, texts),
    "license_url": st.sampled_from([CC_BY, CC_BY_NC, "https://example.com/a?b=c&d='e'", "CC0"]),
    "data_mining": st.sampled_from(sorted(DATA_MINING)),
    "creator": st.lists(texts, min_size=1, max_size=3, unique=True).map("; ".join),
}
fields = st.fixed_dictionaries({}, optional={n: st.just("") | v for n, v in values.items()})


@st.composite
def elements(draw: st.DrawFn, tag: str, value: str, depth: int = 0) -> str:
    """Return a property as an element, in any of the forms that RDF has for it."""
    text, quoted = escape(value), quoteattr(value)
    form = draw(st.sampled_from(["text", "address", "list", "alternatives", "value", "structure"]))
    if form == "address":
        return f"<{tag} rdf:resource={quoted}/>"
    if form == "list":
        kind = draw(st.sampled_from(["Bag", "Seq"]))
        return f"<{tag}><rdf:{kind}>{f'<rdf:li>{text}</rdf:li>' * 2}</rdf:{kind}></{tag}>"
    if form == "alternatives":
        default = f'<rdf:li xml:lang="x-default">{text}</rdf:li>'
        return f'<{tag}><rdf:Alt><rdf:li xml:lang="de">d</rdf:li>{default}</rdf:Alt></{tag}>'
    if form == "value":
        return (
            f'<{tag} rdf:parseType="Resource"><rdf:value>{text}</rdf:value><own:q>1</own:q></{tag}>'
        )
    if form == "structure" and depth < 3:
        inner = draw(elements("own:inner", value, depth + 1))
        return f"<{tag}><rdf:Description own:a={quoted}>{inner}</rdf:Description></{tag}>"
    return f"<{tag}>{text}</{tag}>"


@st.composite
def descriptions(draw: st.DrawFn) -> str:
    """Return one rdf:Description with properties of ours and of others."""
    attributes, inside = {}, []
    ours = [(tag, values[name]) for name, tags in TAGS.items() for tag in tags]
    others = [(f"own:p{n}", texts) for n in range(6)] + [("xmpRights:Owner", texts)]
    marked = [("xmpRights:Marked", st.sampled_from(["True", "False"]))]
    for tag, strategy in draw(st.lists(st.sampled_from(ours + others + marked), max_size=8)):
        value = draw(strategy)
        if tag == "plus:DataMining":
            value = DMI + value
        if draw(st.booleans()):
            attributes[tag] = quoteattr(value)
        else:
            inside.append(draw(elements(tag, value)))
    between = draw(st.sampled_from(["", "\n  ", "<!-- a note -->", "<?own do?>"]))
    spaces = " ".join(f'xmlns:{p}="{uri}"' for p, uri in SPACES.items())
    plain = " ".join(f"{tag}={value}" for tag, value in attributes.items())
    about = draw(st.sampled_from(["", "uuid:1"]))
    return (
        f'<rdf:Description rdf:about="{about}" {spaces} {plain}>'
        f"{between}{between.join(inside)}</rdf:Description>"
    )


@st.composite
def packets(draw: st.DrawFn) -> bytes:
    inside = "".join(draw(st.lists(descriptions(), max_size=3)))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le"]))
    whole = xmp(wrap=draw(st.booleans())).decode()
    start, end = whole.index("<rdf:Description"), whole.index("</rdf:RDF>")
    return (whole[:start] + inside + whole[end:]).encode(encoding)


def rest_of(packet: bytes, names: set[str]) -> bytes:
    """Return, by other means than the product's, a packet without these fields and Marked."""
    text = text_of(packet)
    text = text[text.index("<x:xmpmeta") : text.index("</x:xmpmeta>") + len("</x:xmpmeta>")]
    root = etree.fromstring(text.encode())

    def found(path: str) -> list[Any]:
        return list(root.xpath(path, namespaces=SPACES))  # type: ignore[arg-type]

    tags = [tag for name in names for tag in TAGS[name]]
    tags += ["xmpRights:Marked"] if names & CLAIMS else []
    for tag in tags:
        prefix, _, local = tag.partition(":")
        for element in found(f"/*/rdf:RDF/rdf:Description/{tag}"):
            element.getparent().remove(element)
        for owner in found(f"/*/rdf:RDF/rdf:Description[@{tag}]"):
            del owner.attrib[f"{{{SPACES[prefix]}}}{local}"]
    for node in found("//comment() | //processing-instruction() | /*/rdf:RDF/* | /*/rdf:RDF/*/*"):
        node.tail = None
    for element in found("/*/rdf:RDF | /*/rdf:RDF/*"):
        element.text = None
    for element in found("/*/rdf:RDF/rdf:Description[not(node())]"):
        if list(element.attrib.values()) == [""]:  # one that was made, or says nothing
            element.getparent().remove(element)
    return etree.tostring(root, method="c14n", exclusive=True)


@settings(max_examples=150, deadline=None)
@given(packets(), fields)
def test_reading_back_gives_the_fields_and_all_else_is_the_same(
    packet: bytes, wish: dict[str, str]
) -> None:
    written = with_rights(packet, wish)
    assert asdict(rights_in(written)) == {**asdict(rights_in(packet)), **wish}
    same_but_rights(packet, written, wish)


@settings(max_examples=150, deadline=None)
@given(packets(), fields)
def test_all_else_is_the_same_by_another_way_of_looking(
    packet: bytes, wish: dict[str, str]
) -> None:
    names = set(wish)
    assert rest_of(with_rights(packet, wish), names) == rest_of(packet, names)


@settings(max_examples=100, deadline=None)
@given(st.none() | packets(), fields, st.integers(0, 300))
def test_twice_is_the_same_as_once(
    packet: bytes | None, wish: dict[str, str], padding: int
) -> None:
    once = with_rights(packet, wish, padding=padding)
    assert with_rights(once, wish, padding=padding) == once
    assert with_rights(with_rights(once, wish), wish, padding=padding) == once
    assert len(once) - len(unpadded(once)) == padding


@settings(max_examples=100, deadline=None)
@given(packets(), fields)
def test_setting_back_the_old_fields_gives_the_old_rights(
    packet: bytes, wish: dict[str, str]
) -> None:
    old = asdict(rights_in(packet))
    back = with_rights(with_rights(packet, wish), {name: old[name] for name in wish})
    assert asdict(rights_in(back)) == old
    same_but_rights(packet, back, wish)


@settings(max_examples=100, deadline=None)
@given(packets(), fields.filter(bool), st.data())
def test_a_field_that_is_not_named_may_not_differ(
    packet: bytes, wish: dict[str, str], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(wish)))
    start = with_rights(packet, {name: ""})
    value = data.draw(values[name])
    with pytest.raises(BadData, match="differs"):
        same_but_rights(start, with_rights(start, {name: value}), wish.keys() - {name})


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300) | packets().flatmap(lambda p: st.binary(max_size=3).map(
    lambda more: p[: len(p) // 2] + more + p[len(p) // 2 :]
)))  # fmt: skip
def test_whatever_the_bytes_only_bad_data_is_raised(packet: bytes) -> None:
    try:
        written = with_rights(packet, {"copyright": "Anna"})
    except BadData:
        return
    assert rights_in(written) == Rights(**{**asdict(rights_in(packet)), "copyright": "Anna"})
    same_but_rights(packet, written, ["copyright"])


# -- JPEGs: segments of all kinds, scans, fill bytes, something behind the end

OLD = with_rights(None, {"credit": "Anna"}, padding=300)
NEW = with_rights(None, {"copyright": "Anna", "data_mining": "DMI-PROHIBITED"})
FIRST, OTHERS = (0xE0, 0xE1), (*range(0xE2, 0xF0), 0xFE, 0xDB, 0xC4, 0xDD, 0xC0)


@st.composite
def foreign(draw: st.DrawFn, markers: tuple[int, ...] = (*FIRST, *OTHERS)) -> bytes:
    body = draw(st.binary(max_size=40))
    fill = draw(st.sampled_from([b"", b"", b"\xff", b"\xff\xff\xff"]))
    return fill + segment(draw(st.sampled_from(markers)), b"own\0" + body)


@st.composite
def scans(draw: st.DrawFn) -> bytes:
    """Return a scan: its header, data with stuffed zeros and restarts."""
    data = draw(st.binary(max_size=60)).replace(b"\xff", b"\xff\x00")
    restart = bytes([0xFF, 0xD0 + draw(st.integers(0, 7))])
    return segment(0xDA, b"\x01\x01\0\0\x3f\0") + data + restart + data


@st.composite
def layouts(draw: st.DrawFn, *, held: bool | None = None) -> tuple[bytes, bytes | None]:
    """Return a JPEG and the packet in it."""
    has = draw(st.booleans()) if held is None else held
    parts = draw(st.lists(foreign(), max_size=6))
    if has:
        at = draw(st.integers(0, len(parts)))
        fill = draw(st.sampled_from([b"", b"\xff\xff"]))
        parts.insert(at, fill + app1_xmp(OLD))
    body = b"".join(parts)
    for scan in draw(st.lists(scans(), min_size=1, max_size=3)):
        body += scan + b"".join(draw(st.lists(foreign(OTHERS), max_size=1)))
    # What ends so counts from the file's start; such a file has tests of its own.
    trailer = draw(
        st.binary(max_size=40).filter(lambda data: data[-12:-8] not in (b"AXS!", b"AXS*"))
    )
    return b"\xff\xd8" + body + b"\xff\xd9" + trailer, OLD if has else None


def places(data: bytes) -> list[int]:
    """Return where, before the first scan, a segment may be put in."""
    found, at = [], 2
    while True:
        found.append(at)
        while data[at + 1] == 0xFF:
            at += 1
        if data[at + 1] == 0xDA:
            return found
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")


def spliced(data: bytes, packet: bytes | None) -> bytes:
    target = io.BytesIO()
    splice(io.BytesIO(data), target, packet)
    return target.getvalue()


@settings(max_examples=200, deadline=None)
@given(layouts())
def test_a_splice_and_the_old_packet_back_is_the_file_byte_by_byte(
    layout: tuple[bytes, bytes | None],
) -> None:
    data, old = layout
    assert packets_of(io.BytesIO(data)).main == old
    now = spliced(data, NEW)
    prove(io.BytesIO(data), io.BytesIO(now))
    assert packets_of(io.BytesIO(now)).main == NEW
    assert spliced(now, old) == data
    gone = spliced(data, None)
    prove(io.BytesIO(data), io.BytesIO(gone))
    assert len(gone) <= len(data)
    assert packets_of(io.BytesIO(gone)).main is None


@settings(max_examples=100, deadline=None)
@given(layouts(), st.integers(1, ROOM))
def test_a_packet_of_any_length_that_fits_is_spliced(
    layout: tuple[bytes, bytes | None], size: int
) -> None:
    data, old = layout
    packet = b" " * size
    now = spliced(data, packet)
    prove(io.BytesIO(data), io.BytesIO(now))
    assert packets_of(io.BytesIO(now)).main == packet
    assert spliced(now, old) == data


@settings(max_examples=300, deadline=None)
@given(layouts(), st.data())
def test_the_proof_finds_any_byte_that_is_not_the_packets(
    layout: tuple[bytes, bytes | None], data: st.DataObject
) -> None:
    before, _ = layout
    after = spliced(before, NEW)
    start = after.index(NEW)
    outside = [*range(start), *range(start + len(NEW), len(after))]
    at = data.draw(st.sampled_from(outside))
    bit = data.draw(st.integers(1, 255))
    other = after[:at] + bytes([after[at] ^ bit]) + after[at + 1 :]
    with pytest.raises(BadData):
        prove(io.BytesIO(before), io.BytesIO(other))


@settings(max_examples=100, deadline=None)
@given(layouts(), st.data())
def test_the_proof_finds_any_byte_that_is_missing(
    layout: tuple[bytes, bytes | None], data: st.DataObject
) -> None:
    before, _ = layout
    after = spliced(before, NEW)
    start = after.index(NEW)
    outside = [*range(start), *range(start + len(NEW), len(after))]
    at = data.draw(st.sampled_from(outside))
    with pytest.raises(BadData):
        prove(io.BytesIO(before), io.BytesIO(after[:at] + after[at + 1 :]))


@settings(max_examples=300, deadline=None)
@given(layouts(), st.data())
def test_whatever_a_damaged_file_holds_it_is_spliced_whole_or_left_alone(
    layout: tuple[bytes, bytes | None], data: st.DataObject
) -> None:
    whole, _ = layout
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + 1 :]
    target = io.BytesIO()
    try:
        splice(io.BytesIO(damaged), target, NEW)
    except BadData:
        assert target.getvalue() == b""
        return
    prove(io.BytesIO(damaged), target)
    assert packets_of(target).main == NEW


@settings(max_examples=150, deadline=None)
@given(layouts(), st.integers(0, 8), st.sampled_from([OLD, NEW, unpadded(NEW), None]))
def test_what_lies_behind_the_index_of_second_pictures_stays_as_far_from_it(
    layout: tuple[bytes, bytes | None], before: int, packet: bytes | None
) -> None:
    data, old = layout
    at = places(data)[before % len(places(data))]
    data = data[:at] + segment(0xE2, b"MPF\0index") + data[at:]
    target = io.BytesIO()
    try:
        splice(io.BytesIO(data), target, packet)
    except BadData:
        assert target.getvalue() == b""
        assert old is not None
        assert data.index(b"MPF\0index") < data.index(OLD)
        assert packet is None or len(unpadded(packet)) > len(OLD)
        return
    now = target.getvalue()
    prove(io.BytesIO(data), target)
    assert len(now) - now.index(b"MPF\0index") == len(data) - data.index(b"MPF\0index")
