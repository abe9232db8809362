"""Every format as its holder publishes it, in all the shapes in which such files come about."""

import base64
import csv
import gzip
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from scanner.datasets.readers import read_list
from scanner.domain.dataset import RejectedRow
from scanner.errors import BadData
from tests.list_files import (
    COMPRESSIONS,
    LAYOUTS,
    OWNED,
    PHOTOS_A_ROW,
    nsid,
    original_md5,
    packed,
    page,
    photo_id,
    picture,
    secret,
    text_list,
)

ROWS = 30
EACH = range(ROWS)
ELSEWHERE = "https://example.org/{}.jpg"


@dataclass
class Found:
    """All that a list gave."""

    format: str
    photos: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    seen: int = 0


def read(*paths: Path, column: str | None = None) -> Found:
    reading = read_list(paths, column=column, checkpoint=lambda: None)
    found = Found(reading.format)
    for batch in reading.batches():
        found.photos += batch.photos
        found.owners += batch.owners
        found.numbers += batch.numbers
        found.hashes += batch.hashes or []
        found.rejected += batch.rejected
        found.seen += batch.seen
    assert reading.source.done == reading.source.size
    assert reading.source.sha256
    return found


def written(folder: Path, data: bytes | str, name: str = "list") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def lines(*rows: str) -> str:
    return "".join(row + "\n" for row in rows)


def csv_of(*rows: Sequence[object], delimiter: str = ",") -> str:
    made = io.StringIO()
    csv.writer(made, delimiter=delimiter).writerows(rows)
    return made.getvalue()


# --- the shapes that any text may come in --------------------------------------------------------

SHAPES: dict[str, Callable[[bytes], bytes]] = {
    "as it is": bytes,
    "returns": lambda data: data.replace(b"\r", b"").replace(b"\n", b"\r\n"),
    "returns alone": lambda data: data.replace(b"\r", b"").replace(b"\n", b"\r"),
    "mark": lambda data: b"\xef\xbb\xbf" + data,
    "utf-16": lambda data: data.decode().encode("utf-16"),
    "no last end": lambda data: data.rstrip(b"\r\n"),
    "blank lines": lambda data: b"\n" + data + b"\r\n \n",
    **{kind: make for kind, make in COMPRESSIONS.items() if kind != "plain"},
    "compressed twice over": lambda data: gzip.compress(data[:40]) + gzip.compress(data[40:]),
}
QUOTES_OVER_LINES = {"open-images-12", "open-images-11", "any-csv"}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_is_read_in_every_shape(tmp_path: Path, layout: str, shape: str) -> None:
    path = written(tmp_path, SHAPES[shape](text_list(layout, ROWS)), "LIST.JPEG")

    found = read(path)

    count = ROWS * PHOTOS_A_ROW.get(layout, 1)
    assert found.photos == [photo_id(n) for n in range(count)]
    assert found.owners == [packed(n) if layout in OWNED else 0 for n in range(count)]
    assert (found.seen, found.rejected) == (ROWS, [])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_is_read_in_parts(tmp_path: Path, layout: str) -> None:
    whole = text_list(layout, ROWS)
    header = whole.partition(b"\n")[0] + b"\n" if whole.count(b"\n") % ROWS else b""
    a_row = whole.removeprefix(header).count(b"\n") // ROWS
    rows = whole.removeprefix(header).splitlines(keepends=True)
    parts = [rows[at * a_row : (at + 10) * a_row] for at in range(0, ROWS, 10)]

    with_header = [
        written(tmp_path, header + b"".join(part), f"a/{k}") for k, part in enumerate(parts)
    ]
    cut = [
        written(tmp_path, (b"" if k else header) + b"".join(part), f"b/{k}")
        for k, part in enumerate(parts)
    ]

    expected = [photo_id(n) for n in range(ROWS * PHOTOS_A_ROW.get(layout, 1))]
    assert read(*with_header).photos == expected
    assert read(tmp_path / "a").photos == expected
    if layout != "adience":  # whose rows are known by their header
        assert read(*cut).photos == expected
        assert read(*cut).seen == ROWS


@pytest.mark.parametrize(
    ("layout", "header"),
    [
        ("yfcc-hash", "photo id\thash"),
        ("yfcc15m", "line\tphotoid\thash"),
        ("pipa-8", "photoset_id photo_id x y w h identity_id subset_id"),
        ("megaface", "path"),
        ("diveface", "Path"),
        ("openimages-faces", "url,x,y,w,h"),
        ("cc12m", "URL\tCAPTION"),
        ("imagenet", "name\turl"),
        ("flickr8k", "image,caption"),
        ("flickr30k", '"file_name"\t"text"'),
    ],
)
def test_a_header_where_none_is_published_is_no_row(
    tmp_path: Path, layout: str, header: str
) -> None:
    found = read(written(tmp_path, header.encode() + b"\r\n" + text_list(layout, ROWS)))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.numbers == [n + 1 for n in EACH]
    assert (found.seen, found.rejected) == (ROWS, [])


# --- YFCC100M ------------------------------------------------------------------------------------


def test_the_companions_of_yfcc_name_their_photos(tmp_path: Path) -> None:
    places = lines(
        *(f"{photo_id(n)}\t2487956:San+Francisco:Town,23424977:US:Country" for n in EACH)
    )
    exif = lines(
        *(f"{photo_id(n)}\tExif+IFD0:Make:Canon,Exif+SubIFD:Exposure:1%2F60" for n in EACH)
    )
    none = lines(*(f"{photo_id(n)}\t" for n in EACH))

    for text in (places, exif, none):
        assert read(written(tmp_path, text)).photos == [photo_id(n) for n in EACH]


def test_many_colons_are_looked_through_once(tmp_path: Path) -> None:
    text = lines(*(f"{photo_id(n)}\t{'a:' * 5000}\tx" for n in EACH))

    with pytest.raises(BadData):
        read(written(tmp_path, text))


def test_yfcc15m_in_json_lines_is_read(tmp_path: Path) -> None:
    rows = [
        {
            "photoid": photo_id(n),
            "uid": nsid(n),
            "pageurl": page(n),
            "downloadurl": picture(n),
            "title": "x",
            "marker": 0,
        }
        for n in EACH
    ]
    data = gzip.compress(lines(*map(json.dumps, rows)).encode())

    found = read(written(tmp_path, data, "metadata_000.jsonl.gz"))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.owners == [packed(n) for n in EACH]


# --- Open Images ---------------------------------------------------------------------------------

COLUMNS = [
    "ImageID",
    "Subset",
    "OriginalURL",
    "OriginalLandingURL",
    "License",
    "AuthorProfileURL",
    "Author",
    "Title",
    "OriginalSize",
    "OriginalMD5",
    "Thumbnail300KURL",
    "Rotation",
]


def open_image(n: int) -> dict[str, str]:
    return {
        "ImageID": f"{n:016x}",
        "Subset": "train",
        "OriginalURL": picture(n),
        "OriginalLandingURL": page(n),
        "License": "https://creativecommons.org/licenses/by/2.0/",
        "AuthorProfileURL": f"https://www.flickr.com/people/{nsid(n)}/",
        "Author": 'A "B", C',
        "Title": "over\nlines, and more",
        "OriginalSize": "123456",
        "OriginalMD5": base64.b64encode(original_md5(n)).decode(),
        "Thumbnail300KURL": "",
        "Rotation": "",
    }


@pytest.mark.parametrize(
    "columns",
    [
        COLUMNS,
        COLUMNS[:11],
        [COLUMNS[0], *COLUMNS[2:8]],
        COLUMNS[::-1],
        [*COLUMNS, "Confidence"],
    ],
    ids=["12", "11", "7", "other order", "one more"],
)
@pytest.mark.parametrize("header", [True, False])
def test_every_version_of_open_images_is_read(
    tmp_path: Path, columns: list[str], header: bool
) -> None:
    rows = [[open_image(n)[c] if c in COLUMNS else "1" for c in columns] for n in EACH]
    published = columns[0] == "ImageID" and "Confidence" not in columns
    text = csv_of(*([columns] if header else []), *rows)

    found = read(written(tmp_path, text))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.owners == [packed(n) for n in EACH]
    if "OriginalMD5" in columns and (header or published):
        assert found.hashes == [original_md5(n) for n in EACH]
    if header or published:
        assert found.format == "Open Images"


@pytest.mark.parametrize("header", ["TsvHttpData-1.0\n", ""])
def test_open_images_for_google_s_transfer_is_read(tmp_path: Path, header: str) -> None:
    rows = [f"{picture(n)}\t{n + 1000}\t{base64.b64encode(original_md5(n)).decode()}" for n in EACH]

    found = read(written(tmp_path, header + lines(*rows), "open-images-dataset-train0.tsv"))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.hashes == [original_md5(n) for n in EACH]
    assert (found.seen, found.format) == (ROWS, "Open Images")


# --- JSON ----------------------------------------------------------------------------------------


def meta(n: int) -> dict[str, Any]:
    return {"photo_url": page(n), "photo_title": "x", "author": f"User {n}", "license": "CC BY 2.0"}


def coco_image(n: int, **more: object) -> dict[str, Any]:
    return {
        "license": 3,
        "file_name": f"{n:012}.jpg",
        "coco_url": f"http://images.cocodataset.org/train2017/{n:012}.jpg",
        "flickr_url": f"http://farm4.staticflickr.com/3153/{photo_id(n)}_{secret(n)}_z.jpg",
        "id": n + 1,
        **more,
    }


PUBLISHED: dict[str, tuple[Any, bool]] = {
    "FFHQ v1 and v2": (
        {
            str(n): {
                "category": "training",
                "metadata": meta(n),
                "image": {"file_url": "x"},
                "in_the_wild": {"face_rect": [1, 2]},
            }
            for n in EACH
        },
        True,
    ),
    "FFHQ processed": (
        {str(n): {"url": page(n), "title": "x", "author": "y"} for n in EACH},
        True,
    ),
    "FDF": (
        {str(n): {**meta(n), "bounding_box": [1, 2, 3, 4], "yfcc100m_line_idx": "7"} for n in EACH},
        True,
    ),
    "FDF256 as an array": ([{**meta(n), "bounding_box": [1]} for n in EACH], True),
    "FSXL": ([{"image_name": f"{photo_id(n)}.jpg", **meta(n)} for n in EACH], True),
    "LPFF": (
        {
            f"{nsid(n)}_{photo_id(n)}_00": {
                "image_info": {
                    "photo_id": str(photo_id(n)),
                    "user_id": nsid(n),
                    "username": "x",
                    "license": {"name": "x"},
                }
            }
            for n in EACH
        },
        True,
    ),
    "COCO instances": (
        {
            "info": {},
            "licenses": [{"id": 1, "url": "x"}],
            "images": [coco_image(n) for n in EACH],
            "annotations": [{"image_id": 1, "id": 9}],
            "categories": [],
        },
        False,
    ),
    "COCO captions 2014, annotations first": (
        {
            "annotations": [
                {"image_id": n + 1, "id": n, "caption": "a https://www.flickr.com dog"}
                for n in EACH
            ],
            "images": [coco_image(n, date_captured="2013") for n in EACH],
        },
        False,
    ),
    "COCO test": (
        {"images": [coco_image(n) for n in EACH], "licenses": [], "categories": []},
        False,
    ),
    "Visual Genome 1.0": (
        [
            {
                "id": n + 1,
                "url": "https://cs.stanford.edu/1.jpg",
                "width": 1,
                "height": 1,
                "coco_id": None,
                "flickr_id": str(photo_id(n)),
            }
            for n in EACH
        ],
        False,
    ),
    "Visual Genome 1.2": (
        [
            {
                "image_id": n + 1,
                "url": "https://cs.stanford.edu/1.jpg",
                "coco_id": n,
                "flickr_id": photo_id(n),
            }
            for n in EACH
        ],
        False,
    ),
    "MegaFace features": (
        {
            "id": [str(n) for n in EACH],
            "path": [f"{nsid(n)[:3]}/{nsid(n)}/{photo_id(n)}_0.jpg" for n in EACH],
        },
        True,
    ),
    "SBU": (
        {
            "captions": ["x"] * ROWS,
            "user_ids": [nsid(n) for n in EACH],
            "image_urls": [picture(n) for n in EACH],
        },
        False,
    ),
    "ids under their name": ({"photo_id": [str(photo_id(n)) for n in EACH]}, False),
    "RedCaps": (
        {
            "info": {"url": "https://redcaps.xyz"},
            "annotations": [
                {
                    "image_id": f"x{n}",
                    "author": "x",
                    "url": picture(n),
                    "subreddit": "itookapicture",
                    "permalink": "/r/itookapicture/x",
                }
                for n in EACH
            ],
        },
        False,
    ),
    "Flickr30k split": (
        {
            "images": [
                {
                    "sentids": [n],
                    "imgid": n,
                    "sentences": [],
                    "split": "train",
                    "filename": f"{photo_id(n)}.jpg",
                }
                for n in EACH
            ],
            "dataset": "flickr30k",
        },
        False,
    ),
    "Flickr8k split": (
        {
            "images": [
                {"sentids": [n], "imgid": n, "filename": f"{photo_id(n)}_{secret(n)}.jpg"}
                for n in EACH
            ]
        },
        False,
    ),
}


@pytest.mark.parametrize("shape", ["plain", "indented", "mark", "gz", "zst", "bz2"])
@pytest.mark.parametrize("name", PUBLISHED)
def test_a_json_list_is_read_as_published(tmp_path: Path, name: str, shape: str) -> None:
    listed, owned = PUBLISHED[name]
    data = json.dumps(listed, indent=2 if shape == "indented" else None).encode()
    data = b"\xef\xbb\xbf" + data if shape == "mark" else COMPRESSIONS.get(shape, bytes)(data)

    found = read(written(tmp_path, data, "LIST.TXT"))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.owners == [packed(n) if owned else 0 for n in EACH]
    assert (found.seen, found.rejected) == (ROWS, [])


@pytest.mark.parametrize("name", ["dataset_coco", "lvis_v1", "coco-text"])
def test_json_that_names_coco_s_photos_only_cannot_be_checked(tmp_path: Path, name: str) -> None:
    listed: dict[str, Any] = {
        "dataset_coco": {
            "images": [
                {"filename": f"COCO_val2014_{n:012}.jpg", "sentids": [n], "cocoid": n} for n in EACH
            ]
        },
        "lvis_v1": {
            "images": [
                {"id": n, "coco_url": f"http://images.cocodataset.org/{n:012}.jpg"} for n in EACH
            ]
        },
        "coco-text": {"imgs": {str(n): {"file_name": f"COCO_train2014_{n:012}.jpg"} for n in EACH}},
    }

    with pytest.raises(BadData, match="cannot be checked"):
        read(written(tmp_path, json.dumps(listed[name])))


def test_a_part_that_names_no_photo_by_chance_is_part_of_the_list(tmp_path: Path) -> None:
    for part, addresses in enumerate([[picture(n) for n in EACH], [ELSEWHERE.format(1)] * 9]):
        rows = [{"uid": "x", "url": address, "text": "y"} for address in addresses]
        written(tmp_path, lines(*map(json.dumps, rows)), f"jsonl/{part}.jsonl")
        made = csv_of(["url", "text"], *([address, "a, b"] for address in addresses))
        written(tmp_path, made, f"csv/{part}.csv")
        red = [{"url": address, "subreddit": "x"} for address in addresses]
        written(tmp_path, json.dumps({"annotations": red}), f"redcaps/{part}.json")

    for folder in ("jsonl", "csv", "redcaps"):
        for found in (read(tmp_path / folder), read(*sorted((tmp_path / folder).iterdir()))):
            assert found.photos == [photo_id(n) for n in EACH]
            assert found.seen == ROWS + 9


# --- captions and web addresses ------------------------------------------------------------------


def sparse(n: int) -> str:
    """Return an address of which one in ten is Flickr's, as in lists of the whole web."""
    return picture(n) if n % 10 == 0 else ELSEWHERE.format(n)


FEW = [photo_id(n) for n in range(0, 200, 10)]
WEB: dict[str, str] = {
    "CC12M": lines(*(f"{sparse(n)}\ta caption, <PERSON>" for n in range(200))),
    "CC12M with a header": "url\tcaption\n" + lines(*(f"{sparse(n)}\tx" for n in range(200))),
    "CC3M": lines(*(f"a caption .\t{sparse(n)}" for n in range(200))),
    "CC3M with a header": "caption\turl\n" + lines(*(f"x\t{sparse(n)}" for n in range(200))),
    "CC3M with labels": lines(
        *(f"x\t{sparse(n)}\tdog,cat\t/m/0bt9lr,/m/01yrx\t0.9,0.8" for n in range(200))
    ),
    "CC3M as CSV": csv_of(["caption", "url"], *(["a, b", sparse(n)] for n in range(200))),
    "LAION as CSV": csv_of(
        ["SAMPLE_ID", "URL", "TEXT"], *([n, sparse(n), 'a "b"\nc'] for n in range(200))
    ),
    "COYO as CSV": csv_of(["id", "url", "text"], *([n, sparse(n), "x"] for n in range(200))),
    "LAION as TSV": csv_of(
        ["url", "text"], *([sparse(n), 'a "b"\nc\td'] for n in range(200)), delimiter="\t"
    ),
    "ImageNet": lines(*(f"n01440764_{n}\t{sparse(n)}" for n in range(200))),
}


@pytest.mark.parametrize("name", WEB)
def test_addresses_of_the_whole_web_are_read_for_flickr_s(tmp_path: Path, name: str) -> None:
    found = read(written(tmp_path, WEB[name]))

    assert found.photos == FEW
    assert found.numbers == list(range(1, 200, 10))
    assert found.seen == 200


def test_sbu_s_addresses_are_read_beside_its_captions(tmp_path: Path) -> None:
    written(tmp_path, lines(*map(picture, EACH)), "SBU_captioned_photo_dataset_urls.txt")
    written(tmp_path, "A dog, in a lake.\n" * ROWS, "SBU_captioned_photo_dataset_captions.txt")

    assert read(tmp_path).photos == [photo_id(n) for n in EACH]


# --- file names ----------------------------------------------------------------------------------

NAMES: dict[str, str] = {
    "Flickr30k tokens": lines(*(f"{photo_id(n)}.jpg#0\tA dog ." for n in EACH)),
    "Flickr30k as CSV with bars": "image_name| comment_number| comment\n"
    + lines(*(f"{photo_id(n)}.jpg| 0| A dog, a | b ." for n in EACH)),
    "Flickr30k as CSV": csv_of(
        ["image_name", "caption"], *([f"{photo_id(n)}.jpg", "A, b"] for n in EACH)
    ),
    "Flickr30k ids": lines(*(str(photo_id(n)) for n in EACH)),
    "Flickr30k as Karpathy's CSV": csv_of(
        ["raw", "sentids", "split", "filename", "img_id"],
        *(['["A ""dog"".", "Two\n"]', "[0, 1]", "train", f"{photo_id(n)}.jpg", n] for n in EACH),
    ),
    "Flickr8k as CSV": csv_of(
        ["image", "caption"], *([f"{photo_id(n)}_{secret(n)}.jpg", 'A "dog", b'] for n in EACH)
    ),
    "Flickr8k splits": lines(*(f"{photo_id(n)}_{secret(n)}.jpg" for n in EACH)),
    "in its folder": lines(*(f"flickr30k-images/{photo_id(n)}.jpg" for n in EACH)),
}


@pytest.mark.parametrize("name", NAMES)
def test_flickr30k_and_8k_are_read_as_published(tmp_path: Path, name: str) -> None:
    found = read(written(tmp_path, NAMES[name]))

    assert found.photos == [photo_id(n) for n in EACH]
    assert (found.seen, found.rejected) == (ROWS, [])


@pytest.mark.parametrize(
    "text",
    [
        lines(*(f"{2_300_000 + n}.jpg" for n in EACH)),
        lines(*(str(2_300_000 + n) for n in EACH)),
        lines(*(f"{391_895 + n:012}.jpg" for n in EACH)),
        lines(*(str(391_895 + n) for n in EACH)),
        "filename\n" + lines(*(f"{20_300_000 + n:09}.jpg" for n in EACH)),
        csv_of(["filename", "x"], *([f"{photo_id(n)}.jpg", 1] for n in EACH)).replace(
            ".jpg", ".png"
        ),
    ],
    ids=["Visual Genome's files", "its numbers", "COCO's files", "its numbers ", "padded", "png"],
)
def test_numbers_that_other_lists_give_their_files_are_not_flickr_s(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(BadData):
        read(written(tmp_path, text))


# --- faces ---------------------------------------------------------------------------------------


def test_adience_is_read_with_commas_or_without_its_header(tmp_path: Path) -> None:
    header = ["user_id", "original_image", "face_id", "age", "gender", "x", "y", "dx", "dy"]
    rows = [
        [nsid(n), f"{photo_id(n)}_{secret(n)}_o.jpg", n, "(25, 32)", "f", 0, 1, 2, 3] for n in EACH
    ]

    for text in (csv_of(header, *rows), csv_of(*rows, delimiter="\t"), csv_of(*rows)):
        found = read(written(tmp_path, text))

        assert found.photos == [photo_id(n) for n in EACH]
        assert found.owners == [packed(n) for n in EACH]


def test_the_folds_of_adience_are_one_list(tmp_path: Path) -> None:
    for fold in range(5):
        written(tmp_path, text_list("adience", 4), f"fold_{fold}_data.txt")
        written(tmp_path, text_list("adience", 2), f"fold_frontal_{fold}_data.txt")
    written(tmp_path, "Unfiltered faces.\n\nThese are folds.\n", "readme.txt")

    assert read(tmp_path).seen == 5 * 6


def test_google_s_faces_are_read_with_quotes_and_any_number_of_annotators(tmp_path: Path) -> None:
    rows: list[list[object]] = []
    for n in EACH:
        row: list[object] = []
        for face in range(3):
            row += [picture(3 * n + face), "0.1", "0.5", "0.2", "0.7"]
        rows.append([*row, "TWO_CLASS_TRIPLET", *["annotator", 1] * (3 + n % 5)])
    made = io.StringIO()
    csv.writer(made, quoting=csv.QUOTE_ALL).writerows(rows)

    for text in (csv_of(*rows), made.getvalue()):
        assert read(written(tmp_path, text)).photos == [photo_id(n) for n in range(3 * ROWS)]


def test_paths_of_megaface_are_read_as_any_system_writes_them(tmp_path: Path) -> None:
    paths = [f"{nsid(n)[:3]}/{nsid(n)}/{photo_id(n)}_{n % 4}.jpg" for n in EACH]

    for text in (
        lines(*paths),
        lines(*(f"./FlickrFinal2/{path}" for path in paths)),
        lines(*(path.replace("/", "\\") for path in paths)),
        lines(*(f"D:\\megaface\\{path}".replace("/", "\\") for path in paths)),
        lines(*(path.replace(".jpg", ".JPG") for path in paths)),
        lines(*(f"{path} {n}" for n, path in enumerate(paths))),
    ):
        found = read(written(tmp_path, text))
        assert found.photos == [photo_id(n) for n in EACH]
        assert found.owners == [packed(n) for n in EACH]


def test_no_group_of_diveface_is_kept_as_a_name(tmp_path: Path) -> None:
    for group in ("Asian_Female", "Asian_Male"):
        written(tmp_path, text_list("diveface", 5), f"DiveFace4K_{group}.txt")

    reading = read_list([tmp_path], column=None, checkpoint=lambda: None)

    assert "ale" not in reading.name
    assert sum(batch.seen for batch in reading.batches()) == 10


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            '"file","age","gender","race","service_test"\n"val/1.jpg","3-9","x","y",True\n',
            "FairFace",
        ),
        ("SUBJECT_ID,FILENAME,SIGHTING_ID,FACE_X\n1,img/3.png,2,4\n", "IJB-C"),
        ("ILSVRC2012_val_00000001.JPEG 65\nILSVRC2012_val_00000002.JPEG 970\n", "ImageNet"),
    ],
)
def test_what_names_no_photo_is_refused_by_name(tmp_path: Path, text: str, kind: str) -> None:
    for data in (text, "\ufeff" + text, text.replace("\n", "\r\n")):
        with pytest.raises(BadData, match=f"cannot be checked: {kind}"):
            read(written(tmp_path, data))


# --- tables --------------------------------------------------------------------------------------

TABLES: dict[str, tuple[str, bool]] = {
    "page and picture": (
        csv_of(["n", "picture", "page"], *([n, picture(n), page(n)] for n in EACH)),
        True,
    ),
    "page and picture, no header": (csv_of(*([n, picture(n), page(n)] for n in EACH)), True),
    "quotes between TABs": (
        csv_of(
            ["page", "title", "x"], *([page(n), 'a "b"\nc\td', n] for n in EACH), delimiter="\t"
        ),
        True,
    ),
    "bare quotes between TABs": (
        "page\ttitle\n" + lines(*(f'{page(n)}\t"a" {n}" lens' for n in EACH)),
        True,
    ),
    "an NSID beside an id": (
        csv_of(["owner", "flickr_id"], *([nsid(n), photo_id(n)] for n in EACH)),
        True,
    ),
    "quoted ids": (
        csv_of(["photo_id"], *([photo_id(n)] for n in EACH)).replace("\r\n", '"\r\n"').join('""'),
        False,
    ),
    "semicolons": (
        csv_of(["a", "photo id"], *(["x", photo_id(n)] for n in EACH), delimiter=";"),
        False,
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_any_table_is_read_for_photos_and_owners(tmp_path: Path, name: str) -> None:
    text, owned = TABLES[name]

    found = read(written(tmp_path, text))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.owners == [packed(n) if owned else 0 for n in EACH]


def test_a_row_of_several_photos_names_them_all(tmp_path: Path) -> None:
    pairs = [[picture(2 * n), page(2 * n + 1), "same"] for n in EACH]

    for rows in (pairs, [["first", "second", "verdict"], *pairs]):
        found = read(written(tmp_path, csv_of(*rows, delimiter=";")))

        assert sorted(found.photos) == [photo_id(n) for n in range(2 * ROWS)]
        assert found.seen == ROWS


def test_ids_that_pandas_wrote_with_a_point_are_ids(tmp_path: Path) -> None:
    text = csv_of(["photo_id", "x"], *([f"{photo_id(n)}.0", 1] for n in EACH), ["", 2])

    found = read(written(tmp_path, text))

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.rejected[0].row == ROWS + 1


def test_a_part_without_header_is_read_by_the_column_that_was_named(tmp_path: Path) -> None:
    first = written(tmp_path, csv_of(["x", "number"], *([n, photo_id(n)] for n in range(5))), "a")
    second = written(tmp_path, csv_of(*([n, photo_id(n)] for n in range(5, 9))), "b")

    assert read(first, second, column="number").photos == [photo_id(n) for n in range(9)]


# --- Parquet -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "columns",
    [
        ["SAMPLE_ID", "URL", "TEXT", "HEIGHT", "WIDTH", "LICENSE", "NSFW", "similarity"],
        ["url", "key", "caption", "hash", "punsafe", "pwatermark"],
        ["id", "url", "text", "image_phash", "num_faces"],
        ["uid", "url", "text", "original_width", "sha256"],
        ["URL", "TEXT", "top_caption", "all_captions"],
        ["image_url", "caption"],
        ["index", "link_to_picture", "words"],
    ],
    ids=["LAION", "Re-LAION", "COYO", "DataComp", "LAION-COCO", "other", "unknown"],
)
@pytest.mark.parametrize("text", [pyarrow.string(), pyarrow.large_string(), pyarrow.binary()])
def test_parquet_of_the_web_is_read_by_any_of_its_columns(
    tmp_path: Path, columns: list[str], text: pyarrow.DataType
) -> None:
    table = {
        name: pyarrow.array([sparse(n) for n in range(200)], text)
        if name.lower() in ("url", "image_url", "link_to_picture")
        else pyarrow.array([photo_id(n) for n in range(200)])
        if name.lower() in ("sample_id", "id", "key", "index")
        else pyarrow.array(["word"] * 200)
        for name in columns
    }
    for part in range(2):
        path = tmp_path / "sub" / f"PART-{part}.SNAPPY"
        path.parent.mkdir(exist_ok=True)
        pyarrow.parquet.write_table(pyarrow.table(table), path)
    written(tmp_path, "# LAION\n", "README.md")

    assert read(tmp_path).photos == FEW * 2


def test_megalith_names_owners_by_its_pages(tmp_path: Path) -> None:
    table = {"url_highres": [picture(n) for n in EACH], "url_source": [page(n) for n in EACH]}
    path = tmp_path / "train.parquet"
    pyarrow.parquet.write_table(pyarrow.table(table), path)

    found = read(path)

    assert found.photos == [photo_id(n) for n in EACH]
    assert found.owners == [packed(n) for n in EACH]


# --- lists that are cut --------------------------------------------------------------------------


def test_a_list_of_ids_that_ends_within_one_says_so(tmp_path: Path) -> None:
    for layout, column in (
        ("flickr30k-ids", None),
        ("any-tsv-ids", None),
        ("any-csv", "Image Link"),
    ):
        data = text_list(layout, ROWS)
        last = str(photo_id(ROWS - 1)).encode()
        cut = data[: data.rindex(last) + 8]

        found = read(written(tmp_path, cut), column=column)

        assert found.photos == [photo_id(n) for n in range(ROWS - 1)]
        assert found.rejected[-1].row == ROWS


def test_a_whole_list_without_a_last_line_end_loses_nothing(tmp_path: Path) -> None:
    ids = [photo_id(n) for n in EACH] + [12345678]
    unended = written(tmp_path, "\n".join(map(str, ids[:-1])), "a")
    ended = written(tmp_path, lines(*map(str, ids)), "b")

    assert read(unended).photos == ids[:-1]
    assert read(ended).photos == ids


def test_an_address_that_is_cut_within_its_id_is_not_anothers(tmp_path: Path) -> None:
    text = lines(*(f"x,https://www.flickr.com/photos/{nsid(n)}/{photo_id(n)}" for n in EACH))[:-5]

    found = read(written(tmp_path, "a,b\n" + text))

    assert found.photos == [photo_id(n) for n in range(ROWS - 1)]
    assert "ends within it" in found.rejected[0].why
