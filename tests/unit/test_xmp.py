"""What an XMP packet says, in whatever way it is written, and what is refused."""

import zlib
from pathlib import Path

import pytest

from scanner.errors import BadData
from scanner.folders.metadata import Metadata, read_metadata, read_sidecar
from scanner.folders.xmp import DATA_MINING, MOST, read_xmp
from tests.photo_files import (
    CAMERA,
    CC_BY,
    DMI,
    LICENSED,
    alt,
    app1_xmp,
    chunk,
    items,
    jpeg,
    png,
    xmp,
)

# -- XMP: every way of writing


@pytest.mark.parametrize(
    "packet",
    [
        xmp(f'<cc:license rdf:resource="{CC_BY}"/>'),
        xmp(f"<cc:license>{CC_BY}</cc:license>"),
        xmp(f"<cc:license>\n  {CC_BY}\n</cc:license>"),
        xmp(attributes=f'cc:license="{CC_BY}"'),
        xmp(items("cc:license", CC_BY)),
        xmp(f'<cc:license><rdf:Bag><rdf:li rdf:resource="{CC_BY}"/></rdf:Bag></cc:license>'),
        xmp(f'<cc:license rdf:parseType="Resource"><rdf:value>{CC_BY}</rdf:value></cc:license>'),
    ],
)
def test_a_license_is_read_in_every_form_of_rdf(packet: bytes) -> None:
    assert read_xmp(packet).licenses == (CC_BY,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("wrap", [True, False])
def test_a_packet_may_be_in_any_unicode_encoding(encoding: str, wrap: bool) -> None:
    said = read_xmp(xmp(alt("dc:title", "größe 写真"), encoding=encoding, wrap=wrap))
    assert said.title == "größe 写真"


def test_a_wrapper_with_a_mark_that_no_xml_may_hold_does_not_cost_the_packet() -> None:
    packet = LICENSED.replace("\ufeff".encode(), "\ufffe".encode())
    assert read_xmp(packet).licenses == (CC_BY,)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_and_a_declaration_are_understood(encoding: str) -> None:
    text = xmp(alt("dc:title", "größe"), wrap=False).decode()
    declared = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>\n{text}'
    assert read_xmp(declared.encode(encoding)).title == "größe"


def test_a_sidecar_in_latin_1_that_says_so_is_understood() -> None:
    text = xmp(alt("dc:title", "größe"), wrap=False).decode()
    packet = f'<?xml version="1.0" encoding="ISO-8859-1"?>{text}'.encode("latin-1")
    assert read_sidecar(packet).title == "größe"


def test_every_description_counts() -> None:
    whole = xmp(f'<cc:license rdf:resource="{CC_BY}"/>', wrap=False).decode()
    second = (
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        + alt("dc:title", "A lighthouse")
        + "</rdf:Description></rdf:RDF>"
    )
    said = read_xmp(whole.replace("</rdf:RDF>", second).encode())
    assert (said.licenses, said.title) == ((CC_BY,), "A lighthouse")


def test_of_alternatives_the_default_language_is_taken() -> None:
    said = read_xmp(xmp(alt("dc:title", "A lighthouse", ("de", "Ein Leuchtturm"))))
    assert said.title == "A lighthouse"


def test_rights_of_what_a_photo_was_made_from_are_not_its_own() -> None:
    ingredient = (
        "<photoshop:DocumentAncestors><rdf:Bag><rdf:li><rdf:Description>"
        f'<cc:license rdf:resource="{CC_BY}"/></rdf:Description></rdf:li></rdf:Bag>'
        "</photoshop:DocumentAncestors>"
    )
    assert read_xmp(xmp(ingredient)).licenses == ()


@pytest.mark.parametrize("value", sorted(DATA_MINING))
@pytest.mark.parametrize("prefix", [DMI, ""])
def test_a_data_mining_reservation_is_read_as_address_or_bare(value: str, prefix: str) -> None:
    for packet in (
        xmp(f"<plus:DataMining>{prefix}{value}</plus:DataMining>"),
        xmp(attributes=f'plus:DataMining="{prefix}{value}"'),
        xmp(f'<plus:DataMining rdf:resource="{prefix}{value}"/>'),
    ):
        assert read_sidecar(packet).rights.data_mining == value


@pytest.mark.parametrize("value", ["DMI-PROHIBITED-EVERYTHING", "PROHIBITED", "dmi-prohibited", ""])
def test_only_the_nine_values_of_data_mining_count(value: str) -> None:
    packet = xmp(f"<plus:DataMining>{DMI}{value}</plus:DataMining>")
    assert read_sidecar(packet).rights.data_mining == ""


def test_two_values_of_data_mining_reserve_nothing() -> None:
    packet = xmp(
        f"<plus:DataMining>{DMI}DMI-PROHIBITED</plus:DataMining>",
        attributes=f'plus:DataMining="{DMI}DMI-ALLOWED"',
    )
    assert read_metadata(jpeg(app1_xmp(packet))).rights.data_mining == ""


FACE = 'mwg-rs:Name="{name}" mwg-rs:Type="{kind}"'
REGION = (
    '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li>'
    "{inside}</rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
)


def _region(name: str, kind: str) -> str:
    return REGION.format(inside=f"<rdf:Description {FACE.format(name=name, kind=kind)}/>")


def _region_of_elements(name: str, kind: str) -> str:
    inside = f"<mwg-rs:Type>{kind}</mwg-rs:Type><mwg-rs:Name>{name}</mwg-rs:Name>"
    return REGION.format(inside=inside).replace("<rdf:li>", '<rdf:li rdf:parseType="Resource">')


MICROSOFT = (
    '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>'
    '<rdf:li MPReg:PersonDisplayName="Jane" MPReg:Rectangle="0.1, 0.1, 0.2, 0.2"/>'
    "</rdf:Bag></MPRI:Regions></MP:RegionInfo>"
)


@pytest.mark.parametrize(
    ("elements", "named"),
    [
        (items("Iptc4xmpExt:PersonInImage", "Jane"), True),
        (items("Iptc4xmpExt:PersonInImage"), False),
        (_region("Jane", "Face"), True),
        (_region("", "Face"), False),
        (_region("Rex", "Pet"), False),
        (_region_of_elements("Jane", "Face"), True),
        (_region_of_elements("Rex", "Pet"), False),
        (MICROSOFT, True),
        (MICROSOFT.replace("Jane", ""), False),
    ],
)
def test_that_people_are_named_is_known_and_their_names_are_not_kept(
    elements: str, named: bool
) -> None:
    said = read_metadata(jpeg(app1_xmp(xmp(elements))))
    assert said.people_tagged is named
    assert "Jane" not in repr(said)


def test_a_place_in_xmp_is_a_place_and_is_not_kept() -> None:
    packet = xmp(attributes='exif:GPSLatitude="52,31.2N" exif:GPSLongitude="13,24.3E"')
    said = read_metadata(jpeg(app1_xmp(packet)))
    assert said.geotagged is True
    assert "52,31" not in repr(said)


# -- XMP: what is refused


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(encoding: str) -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        + xmp(alt("dc:title", "&b;"), wrap=False).decode()
    )
    with pytest.raises(BadData, match="document type"):
        read_sidecar(bomb.encode(encoding))


def test_an_external_entity_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a secret")
    text = xmp(alt("dc:title", "&s;"), wrap=False).decode()
    packet = f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}">]>{text}'
    with pytest.raises(BadData):
        read_sidecar(packet.encode())


@pytest.mark.parametrize(
    "packet",
    [b"", b"   ", b"no xml", b"<a>", xmp()[:-200], xmp().replace(b"</rdf:RDF>", b""), b"<" * 1000],
)
def test_what_is_no_xml_is_bad_data(packet: bytes) -> None:
    with pytest.raises(BadData):
        read_sidecar(packet)


def test_xml_that_is_no_xmp_says_nothing() -> None:
    assert read_sidecar(b"<html><head/></html>") == Metadata()


def test_a_packet_over_the_limit_is_refused() -> None:
    with pytest.raises(BadData, match="larger"):
        read_sidecar(xmp("<!--" + "x" * MOST + "-->"))


@pytest.mark.parametrize(
    "piece",
    [
        "<?xpacket ",
        "<?xml ",
        "<mwg-rs:Name>a</mwg-rs:Name>",
        "<a><b/></a>",
        "<rdf:li/>",
        "<Iptc4xmpExt:PersonName> </Iptc4xmpExt:PersonName>",
    ],
)
def test_a_packet_of_one_thing_over_and_over_is_read_or_refused_in_one_go(piece: str) -> None:
    """Reading time that grows with the square of the size would be minutes here."""
    region = "<mwg-rs:Type>Pet</mwg-rs:Type>"
    pieces = piece * ((MOST - 4_000) // len(piece))
    packet = xmp(f'<dc:subject rdf:parseType="Resource">{pieces}{region}</dc:subject>')
    try:
        said = read_sidecar(packet)
    except BadData:
        return
    assert said.people_tagged is None


def test_a_description_of_seventy_thousand_attributes_is_read_in_one_go() -> None:
    """To list them all would take lxml half a minute."""
    many = " ".join(f'dc:a{n}=""' for n in range(70_000))
    assert read_xmp(xmp(attributes=f'{many} cc:license="{CC_BY}"')).licenses == (CC_BY,)


def test_a_packed_packet_over_the_limit_is_refused_before_it_is_unpacked() -> None:
    text = chunk(b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0" + zlib.compress(bytes(50 << 20)))
    said = read_metadata(png(text, chunk(b"eXIf", CAMERA[6:])))
    assert any("larger" in fault for fault in said.faults)
