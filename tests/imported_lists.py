"""Lists of datasets to import, in the layouts of YFCC100M and Open Images, and importing them."""

import base64
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from scanner.datasets.index import Lists
from scanner.domain.dataset import ImportSummary

Line = tuple[int, str, str]
"""A line of YFCC100M: the photo's id, its owner's NSID, and their screen name."""

ANN, BO = "12037949754@N01", "44124404307@N07"


def line(photo: int, nsid: str = ANN, name: str = "ann") -> Line:
    """Return a line that names a photo, unless told otherwise of Ann's."""
    return photo, nsid, name


def yfcc_text(lines: Iterable[Line]) -> bytes:
    """Return lines in the layout of 23 columns."""
    return b"".join(
        (
            f"{photo}\t{nsid}\t{name}\t2013-05-01 12:00:00.0\t1367409600\tCanon"
            "\ttitle\twords\ttags\t"
            f"\t\t\t\thttp://www.flickr.com/photos/{nsid}/{photo}/"
            f"\thttp://farm9.staticflickr.com/8001/{photo}_0123456789.jpg"
            "\tAttribution License\thttp://creativecommons.org/licenses/by/2.0/"
            "\t8001\t9\t0123456789\tabcdef0123\tjpg\t0\n"
        ).encode()
        for photo, nsid, name in lines
    )


def yfcc(path: Path, lines: Iterable[Line]) -> Path:
    """Write a list of YFCC100M."""
    path.write_bytes(yfcc_text(lines))
    return path


def open_images(path: Path, rows: Iterable[tuple[int, bytes]]) -> Path:
    """Write a list of Open Images: photos, and the MD5 of their originals."""
    head = (
        "ImageID,Subset,OriginalURL,OriginalLandingURL,License,AuthorProfileURL,Author,Title,"
        "OriginalSize,OriginalMD5,Thumbnail300KURL,Rotation\n"
    )
    text = "".join(
        f"{number:016x},train,https://farm4.staticflickr.com/3016/{photo}_0123456789_o.jpg,"
        f"https://www.flickr.com/photos/ann/{photo},"
        "https://creativecommons.org/licenses/by/2.0/,https://www.flickr.com/people/ann/,Ann,"
        f"A title,1000,{base64.b64encode(md5).decode()},"
        f"https://c4.staticflickr.com/4/3016/{photo}_0123456789_z.jpg,0.0\n"
        for number, (photo, md5) in enumerate(rows)
    )
    path.write_text(head + text)
    return path


def bring(
    lists: Lists,
    dataset: str,
    paths: Path | Sequence[Path],
    *,
    checkpoint: Callable[[], None] = lambda: None,
    report: Callable[[int, int | None, str], None] = lambda done, total, step: None,
) -> ImportSummary:
    """Import a list, telling nobody."""
    files = [paths] if isinstance(paths, Path) else paths
    return lists.import_list(dataset, files, report=report, checkpoint=checkpoint)


def go_on() -> None:
    """Never stop what is under way."""
