"""A camera's raw file: the preview that the camera put into it, else its pixels at half size."""

import io
from dataclasses import dataclass

import numpy as np
import rawpy

from scanner.errors import BadData
from scanner.pictures import jpeg
from scanner.pictures.exif import SIDEWAYS, Pixels

_BEGINNING = 64

_TURNS = {3: 3, 5: 8, 6: 6}
"""LibRaw's names for a turned camera (3: half round, 5: left, 6: right) as EXIF orientations."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Pixels of a raw file, the orientation they want, and the size of the whole upright photo."""

    pixels: Pixels
    orientation: int
    width: int
    height: int


def decode(data: bytes, *, long_side: int, megapixels: int) -> Raw:
    """
    Return a picture of a raw file, its longer side at least `long_side` pixels if it has them.

    The embedded JPEG is taken if it is large enough. Some cameras turn it
    upright themselves, some write an orientation into it, some leave it as the
    sensor saw it: it is turned by its own word, else by the raw file's unless
    its shape shows that it was turned already.

    Raises BadData if it is larger than `megapixels`, rawpy's errors if it is damaged.
    """
    with rawpy.imread(io.BytesIO(data)) as raw:
        sizes = raw.sizes
        stored = (sizes.width, sizes.height)
        if sizes.raw_width * sizes.raw_height > megapixels * 1_000_000:
            raise BadData(
                f"The raw file claims {stored[0]} x {stored[1]} pixels; "
                f"pictures of more than {megapixels} megapixels are not opened."
            )
        orientation = _TURNS.get(sizes.flip, 1)
        width, height = stored[::-1] if orientation in SIDEWAYS else stored
        preview = _preview(raw, data)
        if preview is not None:
            header = jpeg.read_header(preview)
            if max(header.width, header.height) >= min(long_side, max(stored)):
                pixels = jpeg.decode(preview, header, long_side=long_side, at_least=long_side)
                turned = (header.width > header.height) != (stored[0] > stored[1])
                own = header.orientation or (1 if turned else orientation)
                return Raw(pixels, own, width, height)
        pixels = raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8)
        return Raw(np.asarray(pixels, np.uint8), 1, width, height)


def _preview(raw: rawpy.RawPy, data: bytes) -> bytes | None:
    """
    Return the embedded JPEG as the camera wrote it, None if there is none.

    LibRaw puts EXIF before a JPEG that does not begin with it, with the raw
    file's orientation; the JPEG's own would come too late.
    """
    try:
        thumb = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    if thumb.format != rawpy.ThumbFormat.JPEG:
        return None
    preview = bytes(thumb.data)
    if preview[:_BEGINNING] not in data and preview[2:4] == b"\xff\xe1":
        added = int.from_bytes(preview[4:6], "big")
        preview = preview[:2] + preview[4 + added :]
    return preview
