"""
What a file says of its photo, from the bytes of its EXIF, XMP and IPTC blocks. Pure.

`read_metadata` finds the blocks in any of the formats that photos come in and
reads each by itself, so that a broken one costs no other; `read_sidecar` reads
an .xmp file; `merged` lays what counts more over what counts less.
"""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import BinaryIO, TypeVar

from scanner.domain.photo import Rights
from scanner.errors import BadData
from scanner.folders.blocks import MOST_XMP, Blocks
from scanner.folders.bmff import read_bmff
from scanner.folders.chunks import read_gif, read_png, read_webp
from scanner.folders.exif import Exif, has_place, moment_of, read_exif
from scanner.folders.iptc import Iptc, read_iptc
from scanner.folders.jpeg import read_jpeg
from scanner.folders.kinds import HEAD, format_of
from scanner.folders.stretch import Stretch
from scanner.folders.tiff import jpeg_in_raf, read_mrw, read_tiff
from scanner.folders.xmp import Xmp, read_xmp

B = TypeVar("B")
F = TypeVar("F")

MOST_TAGS = 1000
_LONGEST = 10_000
"""Characters of any one text that are kept."""

_EXIF_OPTIONAL = ("jpeg", "png", "webp", "gif", "bmff")
"""Formats in which EXIF, where there is any, is found; a photo without it is an ordinary one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """
    What is said of one photo; empty or None where nothing is.

    `format` is "" for a file that is no photo. `taken` and `digitized` are
    the camera's clock, without a zone. `width` and `height` are of the photo
    as shown. `geotagged` and `people_tagged` are None where a block that might
    say so could not be read. `licenses` are all values of ``cc:license`` (one
    of them is in `rights`). `faults` are sentences on what could not be read.
    """

    format: str = ""
    title: str = ""
    description: str = ""
    taken: datetime | None = None
    digitized: datetime | None = None
    camera: str = ""
    width: int | None = None
    height: int | None = None
    geotagged: bool | None = None
    people_tagged: bool | None = None
    tags: tuple[str, ...] = ()
    rights: Rights = field(default_factory=Rights)
    licenses: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def read_metadata(file: bytes | BinaryIO) -> Metadata:
    """
    Return what a photo's file says, given its bytes or a stream that can be sought in.

    Broken metadata is said in `faults`; whatever else was found is there. Of a
    large file only the metadata is read.
    """
    whole = Stretch(io.BytesIO(file) if isinstance(file, bytes) else file)
    kind = format_of(whole.some(0, HEAD))
    blocks = Blocks()
    try:
        _read_blocks(kind, whole, blocks)
        blocks.searched = kind not in ("", "crw", "x3f")  # these two keep it where we do not look
    except BadData as err:
        blocks.faults.append(str(err))
    return _speak(kind, blocks)


def read_sidecar(packet: bytes) -> Metadata:
    """Return what an .xmp file says; raises BadData if it is no XMP packet."""
    return _of_xmp(read_xmp(packet))


def merged(layers: Iterable[Metadata]) -> Metadata:
    """
    Return what several layers say together, field by field: the first that says anything wins.

    A place or people that any layer names are named.
    """
    found = tuple(layers)
    if not found:
        return Metadata()

    def first(name: str) -> object:
        values = [getattr(layer, name) for layer in found]
        return next((value for value in values if value not in ("", None, ())), values[0])

    fields = ("format", "title", "description", "taken", "digitized", "camera", "tags", "licenses")
    sized = next((layer for layer in found if layer.width and layer.height), found[0])
    return replace(
        found[0],
        **{name: first(name) for name in fields},  # type: ignore[arg-type]
        width=sized.width,
        height=sized.height,
        geotagged=_any(layer.geotagged for layer in found),
        people_tagged=_any(layer.people_tagged for layer in found),
        rights=_merged_rights([layer.rights for layer in found]),
        faults=tuple(fault for layer in found for fault in layer.faults),
    )


def _read_blocks(kind: str, file: Stretch, blocks: Blocks) -> None:
    readers: dict[str, Callable[[Stretch, Blocks], None]] = {
        "jpeg": read_jpeg,
        "png": read_png,
        "webp": read_webp,
        "gif": read_gif,
        "tiff": read_tiff,
        "mrw": read_mrw,
        "bmff": read_bmff,
    }
    if kind == "raf":
        try:
            read_jpeg(jpeg_in_raf(file), blocks)
        finally:
            blocks.size = None  # the preview's, not the photo's
    elif kind in readers:
        readers[kind](file, blocks)


def _speak(kind: str, blocks: Blocks) -> Metadata:
    """Read each block by itself; XMP counts before IPTC and EXIF, but EXIF knows the camera."""
    faults = list(blocks.faults)
    exif = _tried(read_exif, blocks.exif, faults)
    xmp = _tried(lambda packet: read_xmp(packet, most=MOST_XMP), blocks.xmp, faults)
    iptc = _tried(read_iptc, blocks.iptc, faults)
    placed = _tried(has_place, [blocks.gps] if blocks.gps else [], faults)

    camera = merged(map(_of_exif, exif))
    written = [*map(_of_xmp, xmp), *map(_of_iptc, iptc)]
    said = merged([*written, camera])
    sure = blocks.searched and not faults
    # A RAW file whose EXIF was not found is one that we cannot read: it may well hold a place.
    looked = sure and (bool(blocks.exif) or kind in _EXIF_OPTIONAL)
    turned = next((found.orientation for found in exif if found.orientation != 1), 1)
    width, height = _size(blocks, turned)
    return replace(
        said,
        format=kind,
        taken=camera.taken or said.taken,
        digitized=camera.digitized or said.digitized,
        camera=camera.camera or said.camera,
        width=width,
        height=height,
        geotagged=True if any(placed) or said.geotagged else (False if looked else None),
        people_tagged=True if said.people_tagged else (False if sure else None),
        tags=_each_once(tag for layer in written for tag in layer.tags),
        licenses=_each_once(value for layer in written for value in layer.licenses),
        rights=replace(said.rights, data_mining=_only(v for p in xmp for v in p.data_mining)),
        faults=tuple(faults),
    )


def _tried(reader: Callable[[B], F], held: Iterable[B], faults: list[str]) -> list[F]:
    """Read each block; what is broken is noted and left out."""
    read = []
    for block in held:
        try:
            read.append(reader(block))
        except BadData as err:
            faults.append(str(err))
    return read


def _of_exif(exif: Exif) -> Metadata:
    return Metadata(
        taken=exif.taken,
        digitized=exif.digitized,
        camera=_camera(exif.make, exif.model),
        geotagged=True if exif.located else None,
        rights=Rights(copyright=_plain(exif.copyright), creator=_plain(exif.creator)),
    )


def _of_iptc(iptc: Iptc) -> Metadata:
    return Metadata(
        tags=_plain_each(iptc.keywords),
        rights=Rights(
            copyright=_plain(iptc.copyright),
            creator=_plain(iptc.creator),
            credit=_plain(iptc.credit),
        ),
    )


def _of_xmp(xmp: Xmp) -> Metadata:
    licenses = _plain_each(xmp.licenses)
    return Metadata(
        title=_plain(xmp.title),
        description=_plain(xmp.description),
        taken=moment_of(xmp.taken),
        digitized=moment_of(xmp.digitized),
        camera=_camera(xmp.make, xmp.model),
        geotagged=True if xmp.located else None,
        people_tagged=True if xmp.people else None,
        tags=_plain_each(xmp.tags),
        licenses=licenses,
        rights=Rights(
            copyright=_plain(xmp.copyright),
            creator=_plain(xmp.creator),
            credit=_plain(xmp.credit),
            usage_terms=_plain(xmp.usage_terms),
            web_statement=_plain(xmp.web_statement),
            license_url=next(iter(licenses), ""),
            data_mining=_only(xmp.data_mining),
        ),
    )


def _merged_rights(layers: list[Rights]) -> Rights:
    return Rights(
        **{
            name: next((text for layer in layers if (text := getattr(layer, name))), "")
            for name in Rights.__dataclass_fields__
        }
    )


def _only(values: Iterable[str]) -> str:
    """Return the one value that is stated; values that contradict each other state nothing."""
    stated = set(values)
    return stated.pop() if len(stated) == 1 else ""


def _any(values: Iterable[bool | None]) -> bool | None:
    """Return True if any is, False if some is False and none True, None if nobody knows."""
    seen = set(values)
    return True if True in seen else (False if False in seen else None)


def _camera(make: str, model: str) -> str:
    """
    Return a camera's name, its maker's once.

    >>> _camera("Canon", "Canon EOS 5D"), _camera("NIKON CORPORATION", "NIKON D700")
    ('Canon EOS 5D', 'NIKON D700')
    >>> _camera("SONY", "ILCE-7M3")
    'SONY ILCE-7M3'
    """
    make, model = " ".join(_plain(make).split())[:100], " ".join(_plain(model).split())[:100]
    if make and model and model.casefold().startswith(make.split()[0].casefold()):
        return model
    return f"{make} {model}".strip()


def _size(blocks: Blocks, orientation: int) -> tuple[int | None, int | None]:
    """Return width and height as shown: orientations 5 to 8 lie on their side."""
    if blocks.size is None:
        return None, None
    width, height = blocks.size
    return (height, width) if orientation >= 5 and not blocks.upright else (width, height)


def _plain(text: str) -> str:
    """Return text without control characters other than line breaks and tabs."""
    kept = "".join(c for c in text[:_LONGEST] if (c >= " " and c != "\x7f") or c in "\n\t")
    return kept.encode("utf-8", "replace").decode().strip()


def _plain_each(texts: Iterable[str]) -> tuple[str, ...]:
    return _each_once(plain for text in texts if (plain := _plain(text)))


def _each_once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))[:MOST_TAGS]
