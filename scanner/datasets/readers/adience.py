"""
Adience's folds: TAB, header, CRLF; the owner's NSID, and the id in a picture's file name.

Ages and genders stand there too, and are not read. Public copies are often cut in their last
record.
"""

from collections.abc import Iterator
from itertools import islice

from scanner.datasets.flickr_ids import packed
from scanner.datasets.readers.words import CUT, bare_lines, gathered, photo_in
from scanner.datasets.rows import Batch, Gather, Head, Source

NAME = "Adience"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_HEADER = b"user_id\toriginal_image\tface_id\t"


def sniff(head: Head) -> bool:
    """Tell whether it begins with Adience's header."""
    return head.data.startswith(_HEADER)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos and their owners."""
    del column
    return gathered(source, Gather(source), lambda file: (islice(bare_lines(file), 1, None), _take))


def _take(gather: Gather, row: bytes) -> str:
    values = row.split(b"\t", 2)
    if len(values) < 3:
        return CUT + ": no whole image name"
    if (found := photo_in(values[1])) is None:
        return "no image name with a photo's id"
    gather.take(found[0], packed(values[0].decode("ascii", "replace")) or found[1])
    return ""
