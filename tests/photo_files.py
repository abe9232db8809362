"""Photo files with metadata in them, made byte by byte: a test says exactly what stands where."""

import hashlib
import io
import struct
import zlib
from typing import Any

import pillow_heif
from PIL import Image

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "cc": "http://creativecommons.org/ns#",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
}
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
CC_BY_NC = "https://creativecommons.org/licenses/by-nc/4.0/"
DMI = "http://ns.useplus.org/ldf/vocab/"

_PACKET_ID = "W5M0MpCehiHzreSzNTczkc9d"


def xmp(
    elements: str = "", *, attributes: str = "", encoding: str = "utf-8", wrap: bool = True
) -> bytes:
    """Return an XMP packet whose one rdf:Description holds `elements` and `attributes`."""
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    text = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces} {attributes}>{elements}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    )
    if wrap:
        text = f'<?xpacket begin="\ufeff" id="{_PACKET_ID}"?>{text}{" " * 50}<?xpacket end="w"?>'
    return text.encode(encoding)


def alt(name: str, text: str, *more: tuple[str, str]) -> str:
    """Return a property with alternatives; `text` is the default one, which stands last."""
    others = "".join(f'<rdf:li xml:lang="{lang}">{other}</rdf:li>' for lang, other in more)
    default = f'<rdf:li xml:lang="x-default">{text}</rdf:li>'
    return f"<{name}><rdf:Alt>{others}{default}</rdf:Alt></{name}>"


def items(name: str, *texts: str, kind: str = "Bag") -> str:
    """Return a property with a list."""
    entries = "".join(f"<rdf:li>{text}</rdf:li>" for text in texts)
    return f"<{name}><rdf:{kind}>{entries}</rdf:{kind}></{name}>"


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    """Return a small plain picture."""
    out = io.BytesIO()
    image = Image.new("RGB", size, (90, 120, 150))
    if kind == "HEIF":
        pillow_heif.from_pillow(image).save(out, quality=50, **options)
    else:
        image.save(out, kind, **options)
    return out.getvalue()


def exif(*, orientation: int | None = None, place: bool = False, **texts: str) -> bytes:
    """Return an EXIF block with its six letters; `texts` are named as Pillow names the tags."""
    tags = {
        "Make": 0x10F, "Model": 0x110, "DateTime": 0x132, "Artist": 0x13B, "Copyright": 0x8298,
    }  # fmt: skip
    inner = {"DateTimeOriginal": 0x9003, "DateTimeDigitized": 0x9004}
    block = Image.Exif()
    if orientation is not None:
        block[0x112] = orientation
    for name, text in texts.items():
        if name in tags:
            block[tags[name]] = text
        else:
            block.get_ifd(0x8769)[inner[name]] = text
    if place:
        gps = block.get_ifd(0x8825)
        gps[1], gps[2], gps[3], gps[4] = "N", (52.0, 31.0, 12.0), "E", (13.0, 24.0, 18.0)
    return block.tobytes()


def segment(marker: int, body: bytes) -> bytes:
    """Return one JPEG segment."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def jpeg(*segments: bytes, size: tuple[int, int] = (64, 48)) -> bytes:
    """Return a JPEG with these segments right behind its start."""
    plain = picture("JPEG", size)
    return plain[:2] + b"".join(segments) + plain[2:]


def app1_xmp(packet: bytes) -> bytes:
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


def app1_exif(block: bytes) -> bytes:
    return segment(0xE1, block)


def extended(packet: bytes, *, part: int = 65_000) -> tuple[str, list[bytes]]:
    """Return an extension's name, and the segments that carry it."""
    name = hashlib.md5(packet).hexdigest().upper()
    head = b"http://ns.adobe.com/xmp/extension/\0" + name.encode() + struct.pack(">I", len(packet))
    parts = range(0, len(packet), part)
    return name, [
        segment(0xE1, head + struct.pack(">I", at) + packet[at : at + part]) for at in parts
    ]


def iim(*records: tuple[int, int, bytes]) -> bytes:
    """Return IPTC records."""
    return b"".join(
        bytes([0x1C, record, number]) + struct.pack(">H", len(value)) + value
        for record, number, value in records
    )


def resources(records: bytes, *, before: bytes = b"") -> bytes:
    """Return Photoshop resources: one of another kind with an odd name, then IPTC."""
    other = b"8BIM" + struct.pack(">H", 0x03ED) + b"\x02ab\0" + struct.pack(">I", 3) + b"xyz\0"
    padded = records + b"\0" * (len(records) % 2)
    return before + other + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + padded


def app13(data: bytes) -> bytes:
    return segment(0xED, b"Photoshop 3.0\0" + data)


def chunk(kind: bytes, body: bytes) -> bytes:
    """Return one PNG chunk."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*chunks: bytes, at_end: bool = False) -> bytes:
    """Return a PNG with these chunks behind its header, or before its end."""
    plain = picture("PNG")
    at = len(plain) - 12 if at_end else 33
    return plain[:at] + b"".join(chunks) + plain[at:]


def png_text(packet: bytes, *, packed: bool = False) -> bytes:
    text = zlib.compress(packet) if packed else packet
    return chunk(b"iTXt", b"XML:com.adobe.xmp\0" + bytes([packed, 0]) + b"\0\0" + text)


def gif(packet: bytes) -> bytes:
    """Return a GIF with an XMP block before its end."""
    plain = picture("GIF")
    trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return plain[:-1] + b"\x21\xff\x0bXMP DataXMP" + packet + trailer + b"\x3b"


def tiff(
    *, tags: dict[int, bytes] | None = None, block: bytes = b"", size: tuple[int, int] = (64, 48)
) -> bytes:
    """Return a TIFF with further tags as bytes, and an EXIF block's tags."""
    info = Image.Exif()
    if block:
        info.load(block)
    for tag, value in (tags or {}).items():
        info[tag] = value
    return picture("TIFF", size, exif=info)


def box(kind: bytes, body: bytes) -> bytes:
    """Return one box of an ISO base media file."""
    return struct.pack(">I", len(body) + 8) + kind + body


def small_tiff(*entries: tuple[int, int, int, bytes], magic: bytes = b"II*\0") -> bytes:
    """Return a TIFF structure with these entries: tag, type, count, value bytes."""
    order = "<" if magic[:2] == b"II" else ">"
    data_at = 8 + 2 + 12 * len(entries) + 4
    table, data = b"", b""
    for tag, kind, count, value in entries:
        table += struct.pack(f"{order}HHI", tag, kind, count)
        if len(value) <= 4:
            table += value.ljust(4, b"\0")
        else:
            table += struct.pack(f"{order}I", data_at + len(data))
            data += value
    head = magic + struct.pack(f"{order}IH", 8, len(entries))
    return head + table + b"\0\0\0\0" + data


def cr3(camera: bytes, exposure: bytes, gps: bytes, packet: bytes) -> bytes:
    """Return what of a Canon CR3 file holds metadata."""
    canon = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    uuid = box(b"CMT1", camera) + box(b"CMT2", exposure) + box(b"CMT4", gps)
    xmp_uuid = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
    return (
        box(b"ftyp", b"crx \0\0\0\x01crx isom")
        + box(b"moov", box(b"uuid", canon + uuid))
        + box(b"uuid", xmp_uuid + packet)
        + box(b"mdat", b"\0" * 64)
    )


def raf(inside: bytes) -> bytes:
    """Return a Fujifilm RAW file around a JPEG."""
    head = b"FUJIFILMCCD-RAW 0201FF393101".ljust(84, b"\0")
    return head + struct.pack(">II", 160, len(inside)) + b"\0" * (160 - 92) + inside + b"\0" * 64


def mrw(block: bytes) -> bytes:
    """Return a Minolta RAW file around a TIFF structure."""
    blocks = (
        b"\0PRD" + struct.pack(">I", 4) + b"abcd" + b"\0TTW" + struct.pack(">I", len(block)) + block
    )
    return b"\0MRM" + struct.pack(">I", len(blocks)) + blocks + b"\0" * 64


LICENSED = xmp(f'<cc:license rdf:resource="{CC_BY}"/>' + alt("dc:title", "A lighthouse"))
CAMERA = exif(
    Make="Canon", Model="Canon EOS 5D", DateTimeOriginal="2019:05:04 10:11:12", place=True
)
"""A packet and an EXIF block that say one thing each, for every container to hold."""

CONTAINERS = {
    "jpeg": jpeg(app1_exif(CAMERA), app1_xmp(LICENSED)),
    "png": png(chunk(b"eXIf", CAMERA[6:]), png_text(LICENSED)),
    "png, packed, behind the picture": png(
        chunk(b"eXIf", CAMERA[6:]), png_text(LICENSED, packed=True), at_end=True
    ),
    "webp": picture("WEBP", exif=CAMERA, xmp=LICENSED),
    "tiff": tiff(tags={700: LICENSED}, block=CAMERA),
    "heic": picture("HEIF", exif=CAMERA, xmp=LICENSED),
    "avif": picture("AVIF", exif=CAMERA, xmp=LICENSED),
    "raf": raf(jpeg(app1_exif(CAMERA), app1_xmp(LICENSED))),
}
"""The same two in every format that has both; the names say which."""
