"""What of a file speaks about the picture, before anybody has read it."""

from dataclasses import dataclass, field

from scanner.errors import BadData
from scanner.folders.stretch import Stretch

MOST_PACKETS = 16
MOST_XMP = 8 << 20
"""Bytes of XMP that one file may bring in all; one packet may have xmp.MOST."""

MOST_IPTC = 1 << 20


@dataclass(slots=True)
class Blocks:
    """
    The metadata blocks of one file; a container's reader fills them as it finds them.

    `exif` are TIFF structures, `xmp` are packets, `iptc` are IIM records.
    `size` is width and height as stored, `upright` whether that is as shown
    already. `gps` is for the one format (CR3) whose GPS directory stands
    alone. `searched` says that all of the file was looked through, so that
    what was not found is not there.
    """

    exif: list[Stretch] = field(default_factory=list)
    xmp: list[bytes] = field(default_factory=list)
    iptc: list[bytes] = field(default_factory=list)
    gps: Stretch | None = None
    size: tuple[int, int] | None = None
    upright: bool = False
    searched: bool = False
    faults: list[str] = field(default_factory=list)

    def add_xmp(self, packet: bytes) -> None:
        """Keep a packet; raises BadData if the file brings more than any real one."""
        held = sum(map(len, self.xmp))
        if len(self.xmp) >= MOST_PACKETS or held + len(packet) > MOST_XMP:
            raise BadData("It brings more XMP than any real photo.")
        self.xmp.append(packet)

    def add_iptc(self, records: bytes) -> None:
        """Keep IPTC records; raises BadData if the file brings more than any real one."""
        if len(self.iptc) >= MOST_PACKETS or len(records) > MOST_IPTC:
            raise BadData("It brings more IPTC than any real photo.")
        self.iptc.append(records)

    def add_exif(self, block: Stretch) -> None:
        """Keep an EXIF block, with or without the six letters that JPEG puts before it."""
        if block.some(0, 6) in (b"Exif\0\0", b"Exif\0\xff"):
            block = block.part(6)
        self.exif.append(block)
