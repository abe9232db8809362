"""
What an XMP packet states, in one form for all the forms that RDF allows. Pure.

A property is the same as attribute or as element, in one rdf:Description or
another about the same thing; a structure is the same as rdf:Description, as
parseType Resource or as attributes. White space between elements, comments,
prefixes and the order of properties say nothing; the order of a list does.

Source: XMP specification part 1, section 7; RDF/XML syntax (W3C).
"""

from collections.abc import Collection, Iterator

from lxml import etree

from scanner.errors import BadData
from scanner.folders.xmp import parse_packet

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"

_DEEPEST = 60
_MOST_ATTRIBUTES = 5000
"""Attributes of one element that are read; lxml takes the square of their number."""

Value = tuple[object, ...]
Statement = tuple[str, str, Value]
"""About what, which property, which value."""


def descriptions(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what holds properties: every element in every rdf:RDF, as the reader sees it."""
    for rdf in root.iter(f"{_RDF}RDF"):
        yield from rdf.iterchildren(etree.Element)


def statements(packet: bytes, freed: Collection[str] = ()) -> list[Statement]:
    """
    Return all that a packet states, except in the properties named `freed`, in no certain order.

    Raises BadData for a packet that cannot be read, or is larger or deeper than any real one.
    """
    root = parse_packet(packet, whole=True)
    if any(depth > _DEEPEST for depth in _depths(root)):
        raise BadData("The XMP packet is nested deeper than any real one.")
    found: list[Statement] = []
    for place in descriptions(root):
        about = place.get(f"{_RDF}about", "")
        if place.tag != f"{_RDF}Description":
            found.append((about, f"{_RDF}type", ("text", str(place.tag))))
        found += [(about, tag, value) for tag, value in _fields(place) if tag not in freed]
    return found


def _depths(root: etree._Element) -> Iterator[int]:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        yield depth


def _fields(element: etree._Element) -> Iterator[tuple[str, Value]]:
    """Yield the properties of a description or a structure, in either form."""
    for tag, text in _attributes(element):
        if not tag.startswith((_RDF, _XML)) or tag in (f"{_RDF}value", f"{_RDF}type"):
            yield tag, ("text", text)
    for child in element.iterchildren(etree.Element):
        yield str(child.tag), _value(child)


def _value(element: etree._Element) -> Value:
    """Return a property's value and its language: a text, an address, a list or a structure."""
    language = element.get(f"{_XML}lang", "")
    kind = element.get(f"{_RDF}parseType", "")
    plain = [(t, x) for t, x in _attributes(element) if not t.startswith((_RDF, _XML))]
    inner = list(element.iterchildren(etree.Element))
    if kind not in ("", "Resource"):
        return ("literal", etree.tostring(element, method="c14n", with_tail=False))
    if (address := element.get(f"{_RDF}resource")) is not None:
        return ("address", address, language, *sorted(plain))
    if kind == "Resource" or (plain and not inner):
        return ("structure", language, *sorted(_fields(element), key=repr))
    if len(inner) == 1 and inner[0].tag in (f"{_RDF}Alt", f"{_RDF}Bag", f"{_RDF}Seq"):
        entries = (_value(entry) for entry in inner[0].iterchildren(etree.Element))
        return (str(inner[0].tag), language, *entries)
    if inner:
        held = (
            (str(node.tag), node.get(f"{_RDF}about", ""), *sorted(_fields(node), key=repr))
            if node.tag != f"{_RDF}Description"
            else ("", node.get(f"{_RDF}about", ""), *sorted(_fields(node), key=repr))
            for node in inner
        )
        return ("structure", language, *held) if len(inner) > 1 else _single(language, *held)
    text = "".join(str(part) for part in element.itertext(with_tail=False) if part)
    return ("text", text, language) if language else ("text", text)


def _single(language: str, held: Value) -> Value:
    """Return one structure in the same words for rdf:Description as for parseType Resource."""
    kind, about, *inside = held
    return (
        ("structure", language, *inside) if not (kind or about) else ("structure", language, held)
    )


def _attributes(element: etree._Element) -> list[tuple[str, str]]:
    if len(element.attrib) > _MOST_ATTRIBUTES:
        raise BadData("The XMP packet has more attributes than any real one.")
    return [(str(tag), str(text)) for tag, text in element.attrib.items()]
