"""
Rights fields into an XMP packet, and nothing else of it touched. Pure.

A field that is written is removed first in every form and place in which it may
stand: a program that reads the one form would otherwise still see what
the other says. Seen 2026: a packet that said DMI-ALLOWED as an attribute and
DMI-PROHIBITED-AIMLTRAINING as an element, of which no two programs read the same.

Sources: XMP specification parts 1 and 3; IPTC Photo Metadata 2023.1; the
namespaces of PLUS 2.0 and ccREL.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from scanner.domain.photo import Rights
from scanner.errors import BadData
from scanner.folders.blocks import MOST_XMP
from scanner.folders.metadata import read_sidecar
from scanner.folders.statements import descriptions, statements
from scanner.folders.xmp import DATA_MINING, MOST, parse_packet

PADDING: Final = 2048
"""Bytes of white space in a packet within a photo, for the next program to grow into."""

VOCABULARY: Final = "http://ns.useplus.org/ldf/vocab/"

_META = "adobe:ns:meta/"
_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "cc": "http://creativecommons.org/ns#",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}
_PREFIXES = {uri: prefix for prefix, uri in _NAMESPACES.items()}
_RDF = f"{{{_NAMESPACES['rdf']}}}"
_DC = f"{{{_NAMESPACES['dc']}}}"
_RIGHTS = f"{{{_NAMESPACES['xmpRights']}}}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_NOTE = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
_MARKED = f"{_RIGHTS}Marked"
_LICENSE = f"{{{_NAMESPACES['cc']}}}license"
_OLD_LICENSE = "{http://web.resource.org/cc/}license"

_PROPERTIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        # The first is the one that is written; all are removed.
        "copyright": (f"{_DC}rights",),
        "creator": (f"{_DC}creator",),
        "credit": (f"{{{_NAMESPACES['photoshop']}}}Credit",),
        "usage_terms": (f"{_RIGHTS}UsageTerms",),
        "web_statement": (f"{_RIGHTS}WebStatement",),
        "license_url": (_LICENSE, _OLD_LICENSE),
        "data_mining": (f"{{{_NAMESPACES['plus']}}}DataMining",),
    }
)
_CLAIMS = frozenset({"copyright", "usage_terms", "license_url"})
"""The fields that say whether somebody holds rights, which xmpRights:Marked repeats."""

_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_END = b'<?xpacket end="w"?>'
_WHITE = b" \t\r\n"

_MINIMAL = (
    f'<x:xmpmeta xmlns:x="{_META}">\n <rdf:RDF xmlns:rdf="{_NAMESPACES["rdf"]}">\n'
    '  <rdf:Description rdf:about=""/>\n </rdf:RDF>\n</x:xmpmeta>'
).encode()


def with_rights(
    packet: bytes | None,
    fields: Mapping[str, str],
    *,
    padding: int = PADDING,
    extended: bytes | None = None,
) -> bytes:
    """
    Return the packet with these fields, named as in domain.photo.Rights; "" removes one.

    Everything else it says stays as it is, comments included. None is no
    packet yet. The answer is UTF-8 in a wrapper, with `padding` bytes of white space: 0 for
    a sidecar. Of a text in several languages only the new one is left, since
    the others would contradict it. ``xmpRights:Marked`` follows where a claim is among the fields:
    "False" for a public domain license, "True" for any other claim, none without one.

    Raises BadData if the packet cannot be read, if it would be too large, or
    if one of the fields stands in `extended`, the JPEG's extended packet.
    """
    _check(fields)
    if extended is not None and (held := stated_in(extended, fields)):
        raise BadData(
            f"Its extended XMP states {_words(held)}, and that part is not written by Safelight."
        )
    root = parse_packet(_MINIMAL if packet is None else packet, whole=True)
    home = _home(root)
    places = list(descriptions(root))
    for name in fields:
        for tag in _PROPERTIES[name]:
            _remove(places, tag)
    claims = not _CLAIMS.isdisjoint(fields)
    if claims:
        _remove(places, _MARKED)
    # All is taken out before anything is put in: so the second time finds what the first did.
    for name in _PROPERTIES:
        if value := fields.get(name, "").strip():
            _set(home, name, value)
    if claims:
        _mark(home, places)
    written = _wrapped(root, padding)
    if len(written) > MOST:
        raise BadData("The XMP packet would be larger than any real one.")
    return written


def rights_in(packet: bytes | None) -> Rights:
    """Return the rights fields that a packet states; raises BadData if it cannot be read."""
    return Rights() if packet is None else read_sidecar(packet).rights


def same_but_rights(before: bytes | None, after: bytes, names: Collection[str]) -> None:
    """
    Raise BadData if two packets differ in more than the fields `names`.

    With a claim among them, ``xmpRights:Marked`` may differ as well. Compared is what
    the packets say: in which of RDF's forms and in what order is the writer's choice.
    """
    freed = {tag for name in names for tag in _PROPERTIES[name]}
    if not _CLAIMS.isdisjoint(names):
        freed.add(_MARKED)
    was = Counter(statements(before, freed) if before is not None else ())
    now = Counter(statements(after, freed))
    changed = sorted(tag.rpartition("}")[2] for _, tag, _ in (was - now) + (now - was))
    if changed:
        raise BadData(f"The new XMP packet differs from the old one in {changed[0]}, too.")


def stated_in(packet: bytes, names: Collection[str]) -> list[str]:
    """
    Return which of these fields stand in a packet in whatever form, even without a value.

    ``xmpRights:Marked`` counts as copyright if a claim is asked for.
    """
    places = list(descriptions(parse_packet(packet, most=MOST_XMP)))
    held = {name for name in names if any(_has(places, tag) for tag in _PROPERTIES[name])}
    if not _CLAIMS.isdisjoint(names) and _has(places, _MARKED):
        held.add("copyright")
    return sorted(held)


def extension_of(packet: bytes) -> str:
    """Return the name of the extended packet that a packet names, "" if it names none."""
    for place in descriptions(parse_packet(packet)):
        found = place.get(_NOTE) or place.findtext(_NOTE)
        if found and found.strip():
            return found.strip().upper()
    return ""


def padded_to(packet: bytes, size: int) -> bytes:
    """
    Return a packet that `with_rights` made at exactly `size` bytes, by its white space.

    Raises BadData if it does not fit, or is not in a UTF-8 wrapper.
    """
    bare = unpadded(packet)
    at = bare.rfind(b"<?xpacket end")
    if len(packet) == size:
        return packet
    if at < 0 or len(bare) > size:
        raise BadData("The XMP packet does not fit into the room there is.")
    return bare[:at] + _space(size - len(bare)) + bare[at:]


def unpadded(packet: bytes) -> bytes:
    """Return a packet without the white space before its UTF-8 wrapper's end, if it has one."""
    at = packet.rfind(b"<?xpacket end")
    if at < 0:
        return packet
    return packet[:at].rstrip(_WHITE) + b"\n" + packet[at:].rstrip(_WHITE)


def _check(fields: Mapping[str, str]) -> None:
    for name, value in fields.items():
        if name not in _PROPERTIES:
            raise BadData(f"{name!r} is no rights field.")
        if name == "data_mining" and value.strip() and value.strip() not in DATA_MINING:
            raise BadData(f"{value!r} is no value of data mining.")


def _words(names: Collection[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)


def _home(root: etree._Element) -> etree._Element:
    """Return the rdf:Description that new properties go into; one is made where none is."""
    rdf = next(root.iter(f"{_RDF}RDF"), None)
    if rdf is None:
        if root.tag not in (f"{{{_META}}}xmpmeta", f"{{{_META}}}xapmeta"):
            raise BadData("The XMP packet is some other XML.")
        rdf = _added(root, f"{_RDF}RDF")
    home = next(rdf.iterchildren(f"{_RDF}Description"), None)
    if home is None:
        first = next(rdf.iterchildren(etree.Element), None)
        about = "" if first is None else first.get(f"{_RDF}about", "")
        home = _added(rdf, f"{_RDF}Description")
        home.set(f"{_RDF}about", about)
    return home


def _has(places: list[etree._Element], tag: str) -> bool:
    return any(place.get(tag) is not None or place.find(tag) is not None for place in places)


def _remove(places: list[etree._Element], tag: str) -> None:
    """Remove a property in both forms from every description."""
    for place in places:
        if place.get(tag) is not None:
            del place.attrib[tag]
        for child in list(place.iterchildren(tag)):
            # What stands behind an element goes with it in lxml; only white space may.
            if child.tail and child.tail.strip():
                before = child.getprevious()
                if before is None:
                    place.text = (place.text or "") + child.tail
                else:
                    before.tail = (before.tail or "") + child.tail
            place.remove(child)


def _set(home: etree._Element, name: str, value: str) -> None:
    """Write one field in the form that its specification gives it."""
    element = _added(home, _PROPERTIES[name][0])
    try:
        if name == "license_url":
            element.set(f"{_RDF}resource", value)
        elif name == "data_mining":
            element.text = VOCABULARY + value
        elif name in ("copyright", "usage_terms"):
            (entry,) = _listed(element, "Alt", [value])
            entry.set(f"{_XML}lang", "x-default")
        elif name == "creator":
            _listed(element, "Seq", _people(value))
        else:
            element.text = value
    except ValueError as err:
        raise BadData(f"The {_words([name])} holds a sign that no XMP packet can.") from err


def _mark(home: etree._Element, places: list[etree._Element]) -> None:
    """Let xmpRights:Marked say what the claims in the packet say, and nothing if there is none."""
    claims = [text for name in _CLAIMS for text in _stated(places, name)]
    if claims:
        licenses = _stated(places, "license_url")
        free = bool(licenses) and all("/publicdomain/" in text for text in licenses)
        _added(home, _MARKED).text = "False" if free else "True"


def _stated(places: list[etree._Element], name: str) -> list[str]:
    tags = _PROPERTIES[name]
    return [text for place in places for tag in tags for text in _texts(place, tag)]


def _texts(description: etree._Element, tag: str) -> list[str]:
    """Return every text of a property that is not blank, whatever form it has."""
    found = [description.get(tag, "")]
    for child in description.iterchildren(tag):
        for element in child.iter(etree.Element):
            found += [element.text or "", element.get(f"{_RDF}resource", "")]
            found.append(element.get(f"{_RDF}value", ""))
    return [text for text in found if text.strip()]


def _people(value: str) -> list[str]:
    """
    Return the creators whom the reader would join to this text.

    >>> _people("Anna; Bert"), _people("Anna; Anna"), _people("Anna;")
    (['Anna', 'Bert'], ['Anna; Anna'], ['Anna;'])
    """
    names = value.split("; ")
    each_once = len(set(names)) == len(names)
    return names if each_once and all(n and n == n.strip() for n in names) else [value]


def _listed(element: etree._Element, kind: str, values: list[str]) -> list[etree._Element]:
    """Give a property a list of texts, and return the entries."""
    held = etree.SubElement(element, f"{_RDF}{kind}")
    entries = []
    for value in values:
        entry = etree.SubElement(held, f"{_RDF}li")
        entry.text = value
        entries.append(entry)
    return entries


def _added(parent: etree._Element, tag: str) -> etree._Element:
    """Return a new last child on a line of its own, if only white space stands there now."""
    depth = sum(1 for _ in parent.iterancestors()) + 1
    last = parent[-1] if len(parent) else None
    before = (parent.text if last is None else last.tail) or ""
    if not before.strip():
        if last is None:
            parent.text = "\n" + " " * depth
        else:
            last.tail = "\n" + " " * depth
    uri = tag[1:].partition("}")[0]
    element = etree.SubElement(parent, tag, nsmap={_PREFIXES[uri]: uri})
    element.tail = "\n" + " " * (depth - 1)
    return element


def _wrapped(root: etree._Element, padding: int) -> bytes:
    # The tree, not its root: comments may stand before and behind it.
    body = etree.tostring(root.getroottree(), encoding="utf-8", xml_declaration=False)
    return _BEGIN + body.rstrip(_WHITE) + b"\n" + _space(padding) + _END


def _space(size: int) -> bytes:
    """Return this many bytes of white space, in lines of a hundred."""
    return (b" " * 99 + b"\n") * (size // 100) + b" " * (size % 100)
