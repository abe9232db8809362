"""
What an XMP packet says: rights, title, tags, whether a place and people are named.

A packet comes from anywhere, so it is read by a parser that resolves nothing
and fetches nothing, up to MOST bytes, and never with a document type.
A property may stand as an attribute or an element, in any rdf:Description,
and hold a text, an rdf:resource, or a list of either; all of that is read.

Source: XMP specification parts 1 and 2; IPTC Photo Metadata 2023.1;
Metadata Working Group guidelines 2.0 (regions).
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from scanner.errors import BadData

MOST: Final = 1 << 20
"""Bytes of a packet as programs write it, and of a sidecar."""

MOST_VALUES = 1000
MOST_TEXT = 10_000
"""Characters of one value; what is longer is cut."""

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
_CC = "{http://creativecommons.org/ns#}"
_OLD_CC = "{http://web.resource.org/cc/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_PLUS = "{http://ns.useplus.org/ldf/xmp/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_XAP = "{http://ns.adobe.com/xap/1.0/}"
_EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_REGIONS = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_MICROSOFT = "{http://ns.microsoft.com/photo/1.2/t/Region#}"

_READ = (
    *(f"{_DC}{name}" for name in ("title", "description", "rights", "creator", "subject")),
    *(f"{_RIGHTS}{name}" for name in ("UsageTerms", "WebStatement")),
    *(f"{_CC}license", f"{_OLD_CC}license", f"{_PLUS}DataMining"),
    *(f"{_PHOTOSHOP}{name}" for name in ("Credit", "DateCreated")),
    *(f"{_EXIF}{name}" for name in ("DateTimeOriginal", "DateTimeDigitized")),
    *(f"{_EXIF}{name}" for name in ("GPSLatitude", "GPSLongitude")),
    *(f"{_XAP}CreateDate", f"{_TIFF}Make", f"{_TIFF}Model"),
)
"""The properties that `_xmp` knows."""

DATA_MINING = frozenset(
    {
        "DMI-UNSPECIFIED",
        "DMI-ALLOWED",
        "DMI-PROHIBITED",
        "DMI-PROHIBITED-AIMLTRAINING",
        "DMI-PROHIBITED-GENAIMLTRAINING",
        "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
        "DMI-PROHIBITED-SEECONSTRAINT",
        "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR",
        "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR",
    }
)
"""The values of plus:DataMining that IPTC 2023.1 knows, and no more."""

# The lengths have a bound, so that a packet of nothing but beginnings is not searched for hours.
_DECLARATION = re.compile(r"<\?xml\s[^>]{0,300}?\?>")
_WRAPPER = re.compile(r"<\?xpacket\s[^>]{0,300}?\?>")
_ENCODING = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)

# IPTC's persons, Microsoft's regions, and MWG's that are a face or do not say what they are.
# Each field may be an attribute or an element. As XPath, for a packet may have a million of them.
_NAMES_PEOPLE = etree.XPath(
    """boolean(
        //@ext:PersonInImage[normalize-space()] | //ext:PersonInImage[normalize-space()]
        | //@ext:PersonName[normalize-space()] | //ext:PersonName[normalize-space()]
        | //@ms:PersonDisplayName[normalize-space()] | //ms:PersonDisplayName[normalize-space()]
        | //*[normalize-space(@mwg:Name) or normalize-space(mwg:Name)]
             [not(@mwg:Type or mwg:Type)
              or translate(normalize-space(concat(@mwg:Type, mwg:Type)), "FACE", "face") = "face"]
    )""",
    namespaces={
        "ext": _EXT.strip("{}"),
        "ms": _MICROSOFT.strip("{}"),
        "mwg": _REGIONS.strip("{}"),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Xmp:
    """
    What a packet says; empty where it says nothing.

    `licenses` and `data_mining` are all values that stand in it: programs have
    left an old one beside the new one. `located` and `people` say only that a
    place and that people are named.
    """

    title: str = ""
    description: str = ""
    copyright: str = ""
    creator: str = ""
    credit: str = ""
    usage_terms: str = ""
    web_statement: str = ""
    licenses: tuple[str, ...] = ()
    data_mining: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    taken: str = ""
    digitized: str = ""
    make: str = ""
    model: str = ""
    located: bool = False
    people: bool = False


def read_xmp(packet: bytes, *, most: int = MOST) -> Xmp:
    """
    Return what an XMP packet says.

    The packet may be UTF-8, UTF-16 or UTF-32, with or without its wrapper.
    Raises BadData if it is larger than `most` bytes, has a document type, or
    is no XML.
    """
    root = parse_packet(packet, most=most)
    found: dict[str, list[str]] = {}
    for rdf in root.iter(f"{_RDF}RDF"):
        for description in rdf.iterchildren(etree.Element):
            for name, values in _properties(description):
                held = found.setdefault(name, [])
                held += values[: MOST_VALUES - len(held)]
    return _xmp(found, people=bool(_NAMES_PEOPLE(root)))


def parse_packet(packet: bytes, *, most: int = MOST, whole: bool = False) -> etree._Element:
    """
    Return the root of an XMP packet in any of the Unicode encodings, without its wrapper.

    `whole` is for a packet that will be written again: comments and
    instructions are kept, and a byte that is no text is refused, not replaced.
    Raises BadData as `read_xmp` does.
    """
    if len(packet) > most:
        raise BadData("The XMP packet is larger than any real one.")
    text = text_of(packet)
    if whole and text != text_of(packet, errors="ignore"):
        raise BadData("The XMP packet holds bytes that are no text.")
    return _parse(text, whole=whole)


def _xmp(found: dict[str, list[str]], *, people: bool) -> Xmp:
    def first(*names: str) -> str:
        return next((value for name in names for value in found.get(name, ())), "")

    def every(*names: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for name in names for value in found.get(name, ())))

    mining = {value.rstrip("/").rpartition("/")[2] for value in every(f"{_PLUS}DataMining")}
    return Xmp(
        title=first(f"{_DC}title"),
        description=first(f"{_DC}description"),
        copyright=first(f"{_DC}rights"),
        creator="; ".join(every(f"{_DC}creator"))[:MOST_TEXT],
        credit=first(f"{_PHOTOSHOP}Credit"),
        usage_terms=first(f"{_RIGHTS}UsageTerms"),
        web_statement=first(f"{_RIGHTS}WebStatement"),
        licenses=every(f"{_CC}license", f"{_OLD_CC}license"),
        data_mining=tuple(sorted(mining & DATA_MINING)),
        tags=every(f"{_DC}subject"),
        taken=first(f"{_EXIF}DateTimeOriginal", f"{_PHOTOSHOP}DateCreated"),
        digitized=first(f"{_EXIF}DateTimeDigitized", f"{_XAP}CreateDate"),
        make=first(f"{_TIFF}Make"),
        model=first(f"{_TIFF}Model"),
        located=bool(first(f"{_EXIF}GPSLatitude") and first(f"{_EXIF}GPSLongitude")),
        people=people,
    )


def text_of(packet: bytes, *, errors: str = "replace") -> str:
    """Return a packet as text without its wrapper, whatever of the Unicode encodings it is in."""
    head = packet.lstrip(b"\t\n\r ") if packet[:1] in b"\t\n\r " else packet
    encoding = next((name for start, name in _BOMS if head.startswith(start)), "")
    if not encoding:
        declared = _ENCODING.search(head[:300])
        encoding = declared[1].decode().lower() if declared else "utf-8"
        # A declaration that could be read as ASCII is wrong if it says UTF-16.
        if encoding not in ("iso-8859-1", "latin-1", "windows-1252", "us-ascii"):
            encoding = "utf-8"
    text = head.decode(encoding, errors).lstrip("\ufeff")
    begin, end = text.find("<"), text.rfind(">")
    # The wrapper goes, too: programs have written marks into it that no XML may hold.
    return _WRAPPER.sub("", _DECLARATION.sub("", text[max(begin, 0) : end + 1], count=1))


def _parse(text: str, *, whole: bool = False) -> etree._Element:
    if "<!DOCTYPE" in text:
        raise BadData("The XMP packet has a document type, which no real one has.")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=not whole,
        remove_pis=not whole,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as err:
        raise BadData(f"The XMP packet is not well-formed: {err}.") from err
    if root is None:
        raise BadData("The XMP packet is empty.")
    return root


def _properties(description: etree._Element) -> Iterator[tuple[str, list[str]]]:
    """Yield name and values of each property of one rdf:Description that is read, in both forms."""
    # Asked for by name: to list all attributes of an element takes lxml the square of their number.
    for name in _READ:
        value = description.get(name, "")
        if value.strip():
            yield name, [_clean(value)]
    for child in description.iterchildren(*_READ):
        yield str(child.tag), _values(child)


def _values(element: etree._Element) -> list[str]:
    """Return the texts of a property: its own, or its list's; of alternatives the default first."""
    resource = element.get(f"{_RDF}resource")
    if resource is not None:
        return [_clean(resource)] if resource.strip() else []
    for kind in ("Alt", "Bag", "Seq"):
        held = element.find(f"{_RDF}{kind}")
        if held is not None:
            entries = list(held.iterchildren(f"{_RDF}li"))
            if kind == "Alt":
                entries.sort(key=lambda entry: entry.get(f"{_XML}lang") != "x-default")
            return [text for entry in entries[:MOST_VALUES] if (text := _text(entry))]
    text = _text(element)
    return [text] if text else []


def _text(element: etree._Element) -> str:
    """Return an element's text, its rdf:resource, or the rdf:value that qualifiers stand beside."""
    text = element.get(f"{_RDF}resource") or element.text or ""
    if not text.strip():
        text = element.get(f"{_RDF}value") or element.findtext(f".//{_RDF}value") or ""
    return _clean(text)


def _clean(text: str) -> str:
    return text.strip()[:MOST_TEXT]
