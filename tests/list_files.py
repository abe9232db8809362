"""
Published lists, made by code: every layout with invented rows, whole or hostile.

Ids are from 80,000,000,000 on and accounts 9xxxxxxxx@N0x, above all that are in use. Everything is
a function of a row's number, so that a test can say what must be found.
"""

import base64
import bz2
import gzip
import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import zstandard

FIRST_ID = 80_000_000_000


def photo_id(number: int) -> int:
    """Return the photo of row `number`, from 0; all differ."""
    return FIRST_ID + number * 7919


def nsid(number: int) -> str:
    """Return the account of row `number`: twenty rows in a row have one."""
    return f"{900_000_000 + number // 20}@N0{number // 20 % 9}"


def packed(number: int) -> int:
    """Return the account of row `number` as one number."""
    return int(nsid(number).replace("@N", ""))


def secret(number: int) -> str:
    """Return ten hex digits, as Flickr's secrets have."""
    return hashlib.md5(b"%d" % number).hexdigest()[:10]


def picture(number: int) -> str:
    """Return the address of a photo's picture."""
    server = 1 + number % 7000
    return f"https://live.staticflickr.com/{server}/{photo_id(number)}_{secret(number)}_b.jpg"


def page(number: int) -> str:
    """Return the address of a photo's page."""
    return f"https://www.flickr.com/photos/{nsid(number)}/{photo_id(number)}/"


def original_md5(number: int) -> bytes:
    """Return the MD5 of a photo's invented original."""
    return hashlib.md5(b"original %d" % number).digest()


def yfcc_lines(count: int, *, columns: int = 23) -> Iterator[bytes]:
    """Yield lines of YFCC100M, of about 580 bytes, which bzip2 makes a fifth of."""
    for number in range(count):
        noise = hashlib.sha512(b"%d" % number).hexdigest()
        account, photo, part = nsid(number), photo_id(number), secret(number)
        values = [
            str(photo),
            account,
            f"User+name+{number // 20}+%26+Co",
            "2010-02-02 14:27:24.0" if number % 50 else "null",
            str(1_203_796_507 + number),
            "OLYMPUS+IMAGING+CORP.+E-410",
            f"%E6%9D%B1%E4%BA%AC+{number % 9973}",
            f"A+day+at+the+%22lake%22%0Aand+more+{noise[: 60 + number % 60]}",
            f"portrait,lake,{noise[100:112]},summer",
            "",
            f"{-71 - number % 97 / 10:.6f}",
            f"{-55 + number % 89 / 10:.6f}",
            "16",
            f"http://www.flickr.com/photos/{account}/{photo}/",
            f"http://farm{1 + number % 9}.staticflickr.com/{number % 7000}/{photo}_{part}.jpg",
            "Attribution-NoDerivs License",
            "http://creativecommons.org/licenses/by-nd/2.0/",
            str(number % 7000),
            str(1 + number % 9),
            part,
            noise[:10],
            "jpg",
            "0" if number % 100 else "1",
        ]
        if columns == 25:
            values = [str(number), values[0], noise[:32], *values[1:]]
        yield "\t".join(values).encode() + b"\n"


def _pipa(number: int) -> str:
    return f"72157799999{number // 30:06} {photo_id(number)} {number} 2 80 100 {number % 40} 1"


def _adience(number: int) -> str:
    name = f"{photo_id(number)}_{secret(number)}_o.jpg"
    return f"{nsid(number)}\t{name}\t{number}\t(25, 32)\tf\t0\t414\t1086\t1383\t-115\t30\t17\r"


def _fec(number: int) -> str:
    faces = [f"{picture(3 * number + face)},0.1,0.5,0.2,0.7" for face in range(3)]
    return ",".join([*faces, "ONE_CLASS_TRIPLET", "annotator_0", "1"])


def _open_images(number: int, *, rotation: bool = True) -> str:
    md5 = base64.b64encode(original_md5(number)).decode()
    end = ",0.0" if number % 2 else ","
    return (
        f"{number:016x},train,{picture(number)},{page(number)},"
        f"https://creativecommons.org/licenses/by/2.0/,https://www.flickr.com/people/{nsid(number)}/,"
        f'"User, {number // 20}","A ""title"" over\nlines",123456,{md5},'
        f"https://c1.staticflickr.com/5/4/{photo_id(number)}_{secret(number)}_z.jpg"
    ) + (end if rotation else "")


_OPEN_IMAGES = (
    "ImageID,Subset,OriginalURL,OriginalLandingURL,License,AuthorProfileURL,Author,Title,"
    "OriginalSize,OriginalMD5,Thumbnail300KURL"
)
_ADIENCE = (
    "user_id\toriginal_image\tface_id\tage\tgender\tx\ty\tdx\tdy\ttilt_ang\t"
    "fiducial_yaw_angle\tfiducial_score\r"
)

# name: header or None, a row
_LAYOUTS: dict[str, tuple[str | None, Callable[[int], str]]] = {
    "yfcc-hash": (None, lambda n: f"{photo_id(n)}\t{secret(n) * 3}ab"),
    "yfcc-autotags": (
        None,
        lambda n: f"{photo_id(n)}\t" + ("people:0.93,portrait:0.7" if n % 3 else ""),
    ),
    "yfcc15m": (None, lambda n: f"{n * 7}\t{photo_id(n)}\t{secret(n) * 3}ab"),
    "pipa-8": (None, _pipa),
    "pipa-9": (None, lambda n: _pipa(n) + " 3"),
    "adience": (_ADIENCE, _adience),
    "megaface": (None, lambda n: f"FlickrFinal2/{nsid(n)[:3]}/{nsid(n)}/{photo_id(n)}_{n % 3}.jpg"),
    "diveface": (None, lambda n: f"{nsid(n)}_identity_{n}/{photo_id(n)}_0.jpg\r"),
    "openimages-faces": (None, lambda n: f"{picture(n)},336,795,2424,2424"),
    "google-fec": (None, _fec),
    "open-images-12": (_OPEN_IMAGES + ",Rotation", _open_images),
    "open-images-11": (_OPEN_IMAGES, lambda n: _open_images(n, rotation=False)),
    "flickr30k": (None, lambda n: f'{photo_id(n)}.jpg#{n % 5}\tA "man" in, a lake .'),
    "flickr30k-ids": (None, lambda n: str(photo_id(n))),
    "flickr8k": (None, lambda n: f"{photo_id(n)}_{secret(n)}.jpg#0\tA dog ."),
    "cc12m": (None, lambda n: f'{picture(n)}\t"caption {n}" <PERSON>'),
    "cc3m": (None, lambda n: f'" caption {n} , with a mark\t{picture(n)}'),
    "imagenet": (None, lambda n: f"n01440764_{n}\t{picture(n)}"),
    "sbu": (None, picture),
    "any-csv": ("n,note,Image Link,age", lambda n: f'{n},"note ""{n}""\nmore",{page(n)},30'),
    "any-csv-semicolons": ("n;link", lambda n: f"{n};{picture(n)}"),
    "any-tsv-ids": (
        "nsid\tphoto_id\tage",
        lambda n: f"{nsid(n)}\t{photo_id(n)}\t30",
    ),
}

LAYOUTS = ("yfcc-23", "yfcc-25", *_LAYOUTS)
"""Every layout that `text_list` makes."""

OWNED = {"yfcc-23", "yfcc-25", "adience", "megaface", "diveface", "open-images-12",
         "open-images-11", "any-csv", "any-tsv-ids"}  # fmt: skip
"""Those that name the photos' owners."""

PHOTOS_A_ROW = {"google-fec": 3}


def text_list(layout: str, rows: int) -> bytes:
    """Return a list of `rows` rows; row n, from 0, names photo n (or its three)."""
    if layout.startswith("yfcc-2"):
        return b"".join(yfcc_lines(rows, columns=int(layout[-2:])))
    header, row = _LAYOUTS[layout]
    lines = [] if header is None else [header]
    lines += [row(number) for number in range(rows)]
    return "".join(line + "\n" for line in lines).encode()


def annotation(photo: str | None, owner: str = "somebody") -> bytes:
    """Return an annotation of PASCAL VOC; None leaves the id out."""
    flickrid = "" if photo is None else f"<flickrid>{photo}</flickrid>"
    return (
        f"<annotation><folder>VOC2007</folder><source><image>flickr</image>{flickrid}</source>"
        f"<owner><flickrid>{owner}</flickrid></owner></annotation>"
    ).encode()


def voc_folder(folder: Path, photos: Iterable[str | None]) -> Path:
    """Write annotations, among pictures and lists as the real folder has them."""
    notes = folder / "VOC2007" / "Annotations"
    notes.mkdir(parents=True)
    for number, photo in enumerate(photos, 1):
        notes.joinpath(f"{number:06}.xml").write_bytes(annotation(photo))
    sets = folder / "VOC2007" / "ImageSets"
    sets.mkdir()
    sets.joinpath("train.txt").write_text("000001\n")
    sets.joinpath("000001.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(2000))
    return folder


COMPRESSIONS: dict[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "bz2": bz2.compress,
    "gz": lambda data: gzip.compress(data, mtime=0),
    "zst": lambda data: zstandard.ZstdCompressor(level=3).compress(data),
}


def in_streams(compress: Callable[[bytes], bytes], data: bytes, parts: int) -> bytes:
    """Return `data` compressed as several streams, cut anywhere."""
    step = len(data) // parts + 1
    return b"".join(compress(data[at : at + step]) for at in range(0, len(data), step))
