"""
PASCAL VOC: a folder of XML files, one photo each; 2007 has ids in source/flickrid, 2012 has none.

owner/flickrid is the owner's alias or screen name. What is in a picture, and where, is not read.
"""

from collections.abc import Iterator

from lxml import etree

from scanner.datasets.flickr_ids import packed
from scanner.datasets.readers.words import LONGEST_NAME, id_in
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "PASCAL VOC"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = True

_LONGEST_FILE = 1 << 20


def sniff(head: Head) -> bool:
    """Tell whether it is XML whose first element is an annotation."""
    start = head.data.lstrip()
    if start.startswith(b"<?xml"):
        start = start.partition(b"?>")[2].lstrip()
    return start.startswith((b"<annotation>", b"<annotation "))


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield a row a file, in the order of their paths."""
    del column
    gather = Gather(source, named=True)
    for file in source.files:
        gather.row()
        if why := _take(gather, file):
            gather.reject(f"{file.name}: {why}")
        if gather.full:
            yield gather.batch()
    yield gather.batch()


def _take(gather: Gather, file: ListFile) -> str:
    text = bytearray()
    for block in file.blocks():
        if len(text) <= _LONGEST_FILE:
            text += block
    if len(text) > _LONGEST_FILE:
        return "longer than an annotation may be"
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        return "a document type, which annotations never have"
    reader = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
    try:
        root = etree.fromstring(bytes(text), reader)
    except etree.XMLSyntaxError:
        return "not whole XML"
    photo = (root.findtext("source/flickrid") or "").strip()
    if not photo:
        return "no flickrid"
    if not (number := id_in(photo.encode())):
        return "NULL, ? or the like where an id belongs"
    owner = (root.findtext("owner/flickrid") or "").strip()
    nsid = packed(owner)
    gather.take(number, nsid or 0, name="" if nsid else owner[:LONGEST_NAME])
    return ""
