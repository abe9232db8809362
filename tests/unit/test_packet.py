"""Rights fields into an XMP packet: what is written, what is removed, what is never touched."""

import itertools
import re
from typing import Any

import pytest

from scanner.domain.photo import Rights
from scanner.errors import BadData
from scanner.folders.packet import (
    PADDING,
    extension_of,
    padded_to,
    rights_in,
    same_but_rights,
    unpadded,
    with_rights,
)
from scanner.folders.statements import statements
from scanner.folders.xmp import DATA_MINING, MOST, read_xmp
from tests.photo_files import CC_BY, CC_BY_NC, DMI, LICENSED, alt, items, xmp

CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
EVERYTHING = {
    "copyright": "© 2019 Zoë & <Söhne> 写真",
    "creator": "Zoë",
    "credit": 'Agency "A"',
    "usage_terms": "Ask me",
    "web_statement": "https://example.com/?a=1&b=2",
    "license_url": CC_BY,
    "data_mining": "DMI-PROHIBITED-AIMLTRAINING",
}
BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'.encode()
DESCRIPTION = '<rdf:Description rdf:about=""'


def marked(packet: bytes) -> list[str]:
    """Return every value of xmpRights:Marked, in either form."""
    found = re.findall(r"<xmpRights:Marked[^>]*>(\w+)<|xmpRights:Marked=\"(\w+)\"", packet.decode())
    return [element or attribute for element, attribute in found]


def second_description(inside: str, attributes: str = "", packet: bytes = LICENSED) -> bytes:
    """Return a packet with one more description, whose prefixes are declared there."""
    declared = re.search(r'rdf:about="" (xmlns:[^>]*?) ?>', packet.decode())
    assert declared
    more = f"{DESCRIPTION} {declared[1]} {attributes}>{inside}</rdf:Description></rdf:RDF>"
    return packet.replace(b"</rdf:RDF>", more.encode())


# -- What is written


@pytest.mark.parametrize("padding", [0, 1, 99, 100, PADDING])
def test_all_fields_are_read_back_from_a_packet_that_was_none(padding: int) -> None:
    packet = with_rights(None, EVERYTHING, padding=padding)
    assert rights_in(packet) == Rights(**EVERYTHING)
    assert len(packet) == len(with_rights(None, EVERYTHING, padding=0)) + padding


def test_a_packet_is_utf_8_in_a_wrapper_that_may_be_written() -> None:
    packet = with_rights(xmp(encoding="utf-16", wrap=False), EVERYTHING)
    assert packet.startswith(BEGIN)
    assert packet.endswith(b'<?xpacket end="w"?>')
    assert "© 2019 Zoë &amp; &lt;Söhne&gt; 写真".encode() in packet


def test_each_field_has_the_form_that_its_specification_gives_it() -> None:
    text = with_rights(xmp(), {**EVERYTHING, "creator": "Zoë; Anna"}, padding=0).decode()
    default = '<rdf:Alt><rdf:li xml:lang="x-default">'
    assert f"<dc:rights>{default}© 2019 Zoë" in text
    assert f"<xmpRights:UsageTerms>{default}Ask me</rdf:li></rdf:Alt>" in text
    assert (
        "<dc:creator><rdf:Seq><rdf:li>Zoë</rdf:li><rdf:li>Anna</rdf:li></rdf:Seq></dc:creator>"
        in text
    )
    assert f'<cc:license rdf:resource="{CC_BY}"/>' in text
    assert f"<plus:DataMining>{DMI}DMI-PROHIBITED-AIMLTRAINING</plus:DataMining>" in text
    assert '<photoshop:Credit>Agency "A"</photoshop:Credit>' in text
    assert "<xmpRights:WebStatement>https://example.com/?a=1&amp;b=2<" in text


@pytest.mark.parametrize("value", sorted(DATA_MINING))
def test_every_value_of_data_mining_is_written_as_its_full_address(value: str) -> None:
    packet = with_rights(None, {"data_mining": value})
    assert f">{DMI}{value}<".encode() in packet
    assert rights_in(packet).data_mining == value


@pytest.mark.parametrize("creator", ["Anna; Bert", "Anna; Anna", "Anna;", "; Anna", "A;B", "A;  B"])
def test_creators_are_read_back_as_they_were_given(creator: str) -> None:
    assert rights_in(with_rights(None, {"creator": creator})).creator == creator


@pytest.mark.parametrize(
    "fields", [{"data_mining": "ALLOWED"}, {"data_mining": "DMI-MAYBE"}, {"license": "cc0"}]
)
def test_what_is_no_field_and_no_value_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(BadData):
        with_rights(None, fields)


@pytest.mark.parametrize("sign", ["\0", "\x0b", "\ufffe", "\ud800"])
@pytest.mark.parametrize("name", ["copyright", "creator", "credit", "license_url"])
def test_a_sign_that_no_xml_may_hold_is_refused(name: str, sign: str) -> None:
    with pytest.raises(BadData, match="sign that no XMP"):
        with_rights(None, {name: f"a{sign}b"})


# -- What is removed

OLD = "https://creativecommons.org/licenses/by-sa/2.0/"
OLD_LICENSES: dict[str, dict[str, Any]] = {
    "attribute": {"attributes": f'cc:license="{OLD}"'},
    "element": {"elements": f"<cc:license>{OLD}</cc:license>"},
    "resource": {"elements": f'<cc:license rdf:resource="{OLD}"/>'},
    "list": {"elements": items("cc:license", OLD, CC_BY_NC)},
    "twice": {"elements": f"<cc:license>{OLD}</cc:license><cc:license>{CC_BY_NC}</cc:license>"},
    "structure": {
        "elements": '<cc:license rdf:parseType="Resource">'
        f"<rdf:value>{OLD}</rdf:value></cc:license>"
    },
    "old namespace, element": {
        "elements": f'<o:license xmlns:o="http://web.resource.org/cc/" rdf:resource="{OLD}"/>'
    },
    "old namespace, attribute": {
        "attributes": f'xmlns:o="http://web.resource.org/cc/" o:license="{OLD}"'
    },
    "other prefix": {
        "elements": f'<z:license xmlns:z="http://creativecommons.org/ns#">{OLD}</z:license>'
    },
}


@pytest.mark.parametrize("wanted", [CC_BY, ""])
@pytest.mark.parametrize("form", OLD_LICENSES)
def test_an_old_license_goes_in_whatever_form_it_stands(form: str, wanted: str) -> None:
    packet = with_rights(xmp(**OLD_LICENSES[form]), {"license_url": wanted})
    assert read_xmp(packet).licenses == ((wanted,) if wanted else ())
    assert OLD.encode() not in packet
    assert CC_BY_NC.encode() not in packet


def test_a_field_goes_from_every_description() -> None:
    packet = second_description(
        f'<cc:license rdf:resource="{OLD}"/>', f'plus:DataMining="{DMI}DMI-ALLOWED"'
    )
    packet = second_description("", f'cc:license="{CC_BY_NC}"', packet)
    written = with_rights(packet, {"license_url": CC0, "data_mining": "DMI-PROHIBITED"})
    assert read_xmp(written).licenses == (CC0,)
    assert read_xmp(written).data_mining == ("DMI-PROHIBITED",)


def test_data_mining_as_an_attribute_in_a_packet_of_40_kb_does_not_survive_the_new_value() -> None:
    """exiv2 writes attributes: a writer that removed elements only left both values (2026)."""
    history = items("dc:subject", *(f"keyword number {n}" for n in range(1200)))
    packet = xmp(history, attributes=f'plus:DataMining="{DMI}DMI-ALLOWED"')
    assert len(packet) > 40_000

    written = with_rights(packet, {"data_mining": "DMI-PROHIBITED-AIMLTRAINING"})

    assert b"DMI-ALLOWED" not in written
    assert read_xmp(written).data_mining == ("DMI-PROHIBITED-AIMLTRAINING",)
    assert read_xmp(written).tags == read_xmp(packet).tags


def test_a_text_in_other_languages_goes_with_the_old_one() -> None:
    packet = xmp(alt("dc:rights", "old", ("de-DE", "alt")) + alt("dc:title", "a", ("de-DE", "b")))
    written = with_rights(packet, {"copyright": "new"})
    assert b">alt<" not in written
    assert b">old<" not in written
    assert b">b<" in written


def test_nothing_is_a_wish_to_remove() -> None:
    full = with_rights(None, EVERYTHING)
    emptied = with_rights(full, dict.fromkeys(EVERYTHING, "  "))
    assert rights_in(emptied) == Rights()
    assert statements(emptied) == []


# -- Marked


@pytest.mark.parametrize(
    ("start", "fields", "value"),
    [
        ({}, {"copyright": "Anna"}, ["True"]),
        ({}, {"usage_terms": "Ask"}, ["True"]),
        ({}, {"license_url": CC_BY}, ["True"]),
        ({}, {"license_url": CC0}, ["False"]),
        ({}, {"license_url": CC0, "usage_terms": "CC0 1.0"}, ["False"]),
        ({}, {"credit": "Anna", "data_mining": "DMI-PROHIBITED"}, []),
        ({"license_url": CC0}, {"credit": "Anna"}, ["False"]),
        ({"license_url": CC0}, {"license_url": CC_BY}, ["True"]),
        ({"license_url": CC0, "copyright": "A"}, {"license_url": ""}, ["True"]),
        ({"copyright": "A"}, {"copyright": ""}, []),
        ({"copyright": "A", "usage_terms": "B"}, {"copyright": ""}, ["True"]),
        ({"copyright": "A"}, {"copyright": "", "usage_terms": "", "license_url": ""}, []),
    ],
)
def test_marked_repeats_what_the_claims_say(
    start: dict[str, str], fields: dict[str, str], value: list[str]
) -> None:
    packet = with_rights(None, start)
    assert marked(with_rights(packet, fields)) == value


def test_marked_is_left_as_it_is_where_no_claim_is_written() -> None:
    packet = xmp(attributes='xmpRights:Marked="False"')
    assert marked(with_rights(packet, {"credit": "Anna"})) == ["False"]


def test_marked_stands_once_whatever_form_it_had() -> None:
    packet = second_description(
        "<xmpRights:Marked>False</xmpRights:Marked>",
        packet=xmp(attributes='xmpRights:Marked="False"'),
    )
    assert marked(with_rights(packet, {"copyright": "Anna"})) == ["True"]


# -- What is never touched

RICH = xmp(
    """<!-- kept -->
    <xmpMM:History xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
        xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"><rdf:Seq>
      <rdf:li stEvt:action="saved" stEvt:changed="/"/>
      <rdf:li rdf:parseType="Resource"><stEvt:action>made</stEvt:action></rdf:li>
    </rdf:Seq></xmpMM:History>
    <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
      <rdf:li><rdf:Description mwg-rs:Name="Anna"><mwg-rs:Area stArea:x="0.5"/></rdf:Description>
      </rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
    <?photo keep this?>"""
    + alt("dc:title", "A &amp; B", ("de-DE", "A und B"))
    + f'<cc:license rdf:resource="{OLD}"/>',
    attributes='crs:Exposure2012="+0.35" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"',
)


def test_what_else_the_packet_says_stays_comments_and_instructions_included() -> None:
    written = with_rights(RICH, EVERYTHING)
    same_but_rights(RICH, written, EVERYTHING)
    assert b"<!-- kept -->" in written
    assert b"<?photo keep this?>" in written
    assert len(statements(written)) == len(statements(RICH)) + 7  # the license was there already


def test_comments_around_the_packet_stay() -> None:
    bare = xmp(wrap=False)
    written = with_rights(b"<!-- before -->" + bare + b"<!-- behind -->", EVERYTHING)
    assert written.index(b"<!-- before -->") < written.index(b"<x:xmpmeta")
    assert written.index(b"</x:xmpmeta>") < written.index(b"<!-- behind -->")


@pytest.mark.parametrize(
    "damage",
    [
        (b"+0.35", b"+0.36"),
        (b">A und B<", b">A and B<"),
        (b'"de-DE"', b'"de-AT"'),
        (b'stEvt:action="saved"', b'stEvt:action="lost"'),
        (b' stEvt:changed="/"', b""),
        (b'stArea:x="0.5"', b'stArea:y="0.5"'),
        (b'rdf:about=""', b'rdf:about="x"'),
        (b"rdf:Alt", b"rdf:Bag"),
        (b"</dc:title>", b"</dc:title><dc:title/>"),
    ],
)
def test_any_other_difference_is_found(damage: tuple[bytes, bytes]) -> None:
    written = with_rights(RICH, {"credit": "Anna"})
    changed = written.replace(*damage)
    assert changed != written
    with pytest.raises(BadData, match="differs"):
        same_but_rights(RICH, changed, ["credit"])


def test_a_field_that_was_not_named_must_be_as_it_was() -> None:
    written = with_rights(RICH, {"credit": "Anna", "copyright": "Anna"})
    with pytest.raises(BadData, match=r"rights|Marked"):
        same_but_rights(RICH, written, ["credit"])
    same_but_rights(RICH, written, ["credit", "copyright"])


def test_the_form_in_which_a_thing_is_said_is_no_difference() -> None:
    attributes = xmp(attributes='xmp:Rating="3" photoshop:City="Rome"')
    elements = xmp("<photoshop:City>Rome</photoshop:City><xmp:Rating>3</xmp:Rating>")
    same_but_rights(attributes, elements, [])
    three = [
        '<xmp:A rdf:parseType="Resource"><xmp:B>1</xmp:B></xmp:A>',
        "<xmp:A><rdf:Description><xmp:B>1</xmp:B></rdf:Description></xmp:A>",
        '<xmp:A xmp:B="1"/>',
        '<xmp:A><rdf:Description xmp:B="1"/></xmp:A>',
    ]
    for one, other in itertools.permutations(three, 2):
        same_but_rights(xmp(one), xmp(other), [])


def test_no_packet_and_one_with_the_fields_alone_are_the_same_but_for_them() -> None:
    written = with_rights(None, EVERYTHING)
    same_but_rights(None, written, EVERYTHING)
    with pytest.raises(BadData, match="differs"):
        same_but_rights(None, written, [name for name in EVERYTHING if name != "credit"])


# -- Packets of every kind

FIELDS = {"copyright": "Anna", "license_url": CC_BY}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("wrap", [True, False])
def test_every_unicode_encoding_is_written_as_utf_8(encoding: str, wrap: bool) -> None:
    packet = xmp(alt("dc:title", "größe 写真 😀"), encoding=encoding, wrap=wrap)
    written = with_rights(packet, FIELDS)
    assert "größe 写真 😀".encode() in written
    same_but_rights(packet, written, FIELDS)


def test_a_sidecar_in_latin_1_that_says_so_becomes_utf_8() -> None:
    text = xmp(alt("dc:title", "größe"), wrap=False).decode()
    packet = f'<?xml version="1.0" encoding="ISO-8859-1"?>\n{text}'.encode("latin-1")
    written = with_rights(packet, FIELDS, padding=0)
    assert read_xmp(written).title == "größe"
    assert b"<?xml " not in written


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"no packet",
        LICENSED[:200],
        LICENSED.replace(b"lighthouse", b"light\xffhouse"),
        LICENSED.replace(b"<x:xmpmeta", b'<!DOCTYPE a [<!ENTITY b "c">]><x:xmpmeta'),
        LICENSED.replace(b"lighthouse", b"&b;"),
        LICENSED.replace(b"lighthouse", b"&#0;"),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<x>" * 300 + b"</x>" * 300,
        LICENSED + b" " * MOST,
    ],
)
def test_what_cannot_be_read_is_never_overwritten(packet: bytes) -> None:
    with pytest.raises(BadData):
        with_rights(packet, FIELDS)


def test_a_wrapper_with_bytes_that_are_no_text_does_not_cost_the_packet() -> None:
    packet = LICENSED.replace("\ufeff".encode(), b"\xff\xfe") + b"\0\xff\0"
    assert rights_in(with_rights(packet, FIELDS)) == Rights(**FIELDS)


@pytest.mark.parametrize(
    "packet",
    [
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        b"<p:Photo xmlns:p='urn:p' rdf:about='a'/></rdf:RDF>",
        xmp().replace(b"xmlns:dc=", b"xmlns:cc2=").replace(b'xmlns:cc="', b'xmlns:dc="'),
    ],
)
def test_a_packet_that_lacks_places_or_prefixes_gets_them(packet: bytes) -> None:
    written = with_rights(packet, EVERYTHING)
    assert rights_in(written) == Rights(**EVERYTHING)
    same_but_rights(packet, written, EVERYTHING)


def test_writing_twice_gives_the_same_bytes() -> None:
    for packet in (None, RICH, LICENSED):
        once = with_rights(packet, EVERYTHING)
        assert with_rights(once, EVERYTHING) == once


def test_a_packet_that_would_be_too_large_is_refused() -> None:
    packet = xmp(f"<xmp:Label>{'x' * (MOST - 3000)}</xmp:Label>")
    assert with_rights(packet, {"credit": "Anna"}, padding=0)
    with pytest.raises(BadData, match="larger"):
        with_rights(packet, {"credit": "Anna" * 1000}, padding=0)


@pytest.mark.parametrize(
    "inside", [{"attributes": f'plus:DataMining="{DMI}DMI-ALLOWED"'}, {"elements": "<dc:rights/>"}]
)
def test_a_field_that_stands_in_the_extended_packet_is_left_alone(inside: dict[str, Any]) -> None:
    fields = {"data_mining": "DMI-PROHIBITED", "copyright": "Anna"}
    with pytest.raises(BadData, match=r"extended XMP states (data mining|copyright)"):
        with_rights(LICENSED, fields, extended=xmp(**inside))
    assert with_rights(LICENSED, {"credit": "Anna"}, extended=xmp(**inside))


def test_what_an_extended_packet_says_of_marked_counts_as_a_claim() -> None:
    extended = xmp(attributes='xmpRights:Marked="False"')
    with pytest.raises(BadData, match="extended XMP"):
        with_rights(LICENSED, FIELDS, extended=extended)


@pytest.mark.parametrize(
    "packet",
    [
        xmp(attributes=f'xmpNote:HasExtendedXMP="{"a" * 32}"'),
        xmp(f"<xmpNote:HasExtendedXMP> {'A' * 32} </xmpNote:HasExtendedXMP>", encoding="utf-16"),
    ],
)
def test_the_name_of_the_extended_packet_is_found_and_kept(packet: bytes) -> None:
    assert extension_of(packet) == "A" * 32
    assert extension_of(with_rights(packet, EVERYTHING)) == "A" * 32
    assert extension_of(LICENSED) == ""


def test_a_packet_takes_any_length_from_its_bare_one_on() -> None:
    packet = with_rights(LICENSED, EVERYTHING)
    bare = unpadded(packet)
    assert len(bare) == len(packet) - PADDING
    for size in (len(bare), len(bare) + 1, len(packet), len(packet) + 5000):
        padded = padded_to(packet, size)
        assert len(padded) == size
        assert rights_in(padded) == rights_in(packet)
    with pytest.raises(BadData, match="does not fit"):
        padded_to(packet, len(bare) - 1)
    with pytest.raises(BadData, match="does not fit"):
        padded_to(xmp(wrap=False), 5000)


def test_a_packet_nested_too_deeply_to_compare_is_refused() -> None:
    deep = xmp("<xmp:A>" * 100 + "</xmp:A>" * 100)
    with pytest.raises(BadData, match="deeper"):
        same_but_rights(deep, deep, [])


def test_a_packet_of_a_million_attributes_is_refused_soon() -> None:
    many = xmp(attributes=" ".join(f'xmp:a{n}=""' for n in range(60_000)))
    with pytest.raises(BadData, match="more attributes"):
        same_but_rights(many, many, [])
