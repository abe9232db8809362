"""
A pretend 'Your Flickr Data' export, made by code, to try Safelight on.

Account, photos, places and people are invented; the ids lie above all that
Flickr has given out. It is made like a real one: account data in two parts,
originals in zips of up to 500, mixed licenses and visibilities, titles with
entities, some originals missing, a video, and mail that nobody is to read.
"""

import io
import json
import random
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image

from scanner.demo.portrait import Head, Pixels, portrait, scene

NSID = "914141414@N08"
ALIAS = "imaginary-photographer"
EXPORT = "72157788800000014_5e1f71k0d3mx"
FIRST_ID, STEP = 88_600_000_007, 3_141_593
MADE = (2026, 10, 4, 9, 30, 0)
PER_ZIP = 500
PAGE = f"https://www.flickr.com/photos/{ALIAS}/"

LICENSES: tuple[str | None, ...] = (
    "CC BY 2.0",
    "All Rights Reserved",
    "CC BY-NC-SA 2.0",
    "CC BY-SA 4.0",
    "All Rights Reserved",
    "CC BY-NC-ND 2.0",
    "Public Domain Dedication (CC0)",
    "Attribution License",
    "CC BY-NC 4.0",
    "All Rights Reserved",
    None,
)
PRIVACY = ("public", "public", "public", "friend & family", "public", "private", "public")
PORTRAIT_TITLES = (
    "Anna in the garden",
    "Portrait of a baker",
    "",
    "IMG_4711",
    "Before &amp; after",
    "\u4eac\u90fd",
    "Marie &lt;3",
    "Family day 2016",
    "\U0001f4f7",
    "5897",
)
SCENE_TITLES = ("Blue hills", "Still life", "DSC_0815", "", "Fish &amp; chips", "Caf\u00e9 wall")
PORTRAITS, SCENES = 18, 9
"""Pictures that are drawn; from then on they come again, mirrored and cut a little differently."""

_PORTRAIT, _COUPLE, _SCENE = (512, 640), (720, 600), (720, 576)

Document = Mapping[str, Any]


def make_sample_export(folder: Path, *, photos: int = 60, seed: int = 1) -> tuple[Path, ...]:
    """
    Write an export of `photos` photos into `folder`, and return its zips.

    The same arguments give the same pictures and words. About three photos in
    five show a face. The folder is made if need be; zips of the same names in
    it are replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    documents = [photo_document(n, seed) for n in range(photos)]
    half = (photos + 1) // 2
    data = [*_account_members(documents), *_photo_members(documents[:half])]
    written = [_write(folder / f"{EXPORT}_part1.zip", data)]
    if photos > half:
        rest = list(_photo_members(documents[half:]))
        written.append(_write(folder / f"{EXPORT}_part2.zip", rest))
    held = [n for n in range(photos) if not is_missing(n)]
    for begin in range(0, len(held), PER_ZIP):
        some = held[begin : begin + PER_ZIP]
        originals = ((original_name(n, seed), original(n, seed)) for n in some)
        path = folder / f"data-download-{begin // PER_ZIP + 1}.zip"
        written.append(_write(path, originals, how=zipfile.ZIP_STORED))
    return tuple(written)


def photo_id(n: int) -> int:
    """Return the id of the photo that is made as number `n`, from 0."""
    return FIRST_ID + n * STEP


def shows_face(n: int) -> bool:
    """Tell whether a face was drawn for a photo."""
    return n % 5 in (0, 2, 3) and not is_video(n)


def is_video(n: int) -> bool:
    """Tell whether a photo is a video."""
    return n % 25 == 9


def is_missing(n: int) -> bool:
    """Tell whether a photo's original is left out, as happens in real exports."""
    return n % 15 == 11


def photo_document(n: int, seed: int) -> Document:
    """Return what photo_<id>.json says."""
    choice = random.Random(f"photo {seed} {n}")  # noqa: S311  (nothing secret is made of it)
    number = photo_id(n)
    titles = PORTRAIT_TITLES if shows_face(n) else SCENE_TITLES
    taken = datetime(2009, 5, 3, 10, 20, 30) + timedelta(days=61 * n, minutes=17 * n)
    uploaded = taken + timedelta(hours=choice.randint(5, 300))
    tags = (("portrait", "no_cv") if n % 10 == 5 else ("portrait", "caf\u00e9")) * shows_face(n)
    document: dict[str, Any] = {
        "id": str(number),
        "name": titles[n % len(titles)],
        "description": ""
        if n % 4
        else 'First line\n<b>second</b> line &amp; <a href="https://'
        'example.org/" rel="noreferrer nofollow">a link</a>',
        "count_views": str(choice.randint(0, 5000)),
        "count_faves": str(choice.randint(0, 40)),
        "count_comments": "1" if n % 8 == 0 else "0",
        "date_taken": "0000-00-00 00:00:00" if n % 20 == 13 else f"{taken:%Y-%m-%d %H:%M:%S}",
        "count_tags": str(len(tags)),
        "count_notes": "0",
        "rotation": 0,
        "date_imported": f"{uploaded:%Y-%m-%d %H:%M:%S}",
        "photopage": f"{PAGE}{number}/",
        "original": f"https://live.staticflickr.com/65535/{number}_{_secret(n, seed)}_o.jpg",
        "license": LICENSES[n % len(LICENSES)],
        "geo": _geo(n, choice),
        "groups": [],
        "albums": [_album(n // 20, "sets/")] if n % 2 else [],
        "tags": [{"tag": t, "user": PAGE, "date_create": f"{uploaded:%F %T}"} for t in tags],
        "people": [],
        "notes": [],
        "privacy": PRIVACY[n % len(PRIVACY)],
        "comment_permissions": "any flickr member",
        "tagging_permissions": "people you follow",
        "safety": "safe",
        "comments": [_comment(number, uploaded)] if n % 8 == 0 else [],
    }
    if n % 6 == 0:
        document["exif"] = {
            f"IFD0:{name}": {"full": value, "label": name, "value": value, "raw_value": value}
            for name, value in (("Make", "Imaginary"), ("Model", "Camera 2"))
        }
    return document


def original_name(n: int, seed: int) -> str:
    """Return the name that an original has in its zip, in one of the forms that real ones have."""
    number, title = photo_id(n), str(photo_document(n, seed)["name"])
    slug = "".join(c if c.isascii() and (c.isalnum() or c == "_") else " " for c in title.lower())
    slug = "-".join(slug.split())[:60]
    if is_video(n):
        return f"{slug or 'video'}_{number}.mov"
    if n % 30 == 17:
        return f"{slug or 'photo'}_{number}_o"  # of an old export: without suffix
    suffix = "png" if _is_png(n) else "JPG" if n % 12 == 3 else "jpg"
    return f"{slug}_{number}_o.{suffix}" if slug else f"{number}_{_secret(n, seed)}_o.{suffix}"


def original(n: int, seed: int) -> bytes:
    """Return the bytes of an original: JPEG, PNG, or the first bytes of a film."""
    if is_video(n):
        return b"\0\0\0\x14ftypqt  \0\0\0\0qt  \0\0\0\x08free" + bytes([n % 256])
    picture = Image.fromarray(pixels(n, seed))
    out = io.BytesIO()
    if _is_png(n):
        picture.save(out, "PNG")
        return out.getvalue()
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Imaginary", "Camera 2"
    if n % 10 == 2:  # held upright, stored lying down
        picture, exif[0x0112] = picture.transpose(Image.Transpose.ROTATE_90), 6
    picture.save(out, "JPEG", quality=88, exif=exif)
    return out.getvalue()


def pixels(n: int, seed: int) -> Pixels:
    """Return what a photo shows, upright, as drawn."""
    return _variant(_subject(n, seed), n)


def shape(n: int, seed: int) -> tuple[int, int]:
    """Return height and width of `pixels`, without drawing them."""
    width, height = _SCENE if not shows_face(n) else _PORTRAIT
    if shows_face(n) and _is_couple(n, seed):
        width, height = _COUPLE
    return height - n % 7 - n // 7 % 5, width - n % 7 - n // 35 % 9


def _is_couple(n: int, seed: int) -> bool:
    return n % 5 == 3 and (n // 5 + seed) % 3 == 1


def _is_png(n: int) -> bool:
    return n % 14 == 6


def _subject(n: int, seed: int) -> Callable[[], Pixels]:
    """Return what draws a photo's picture: one face, two, or none."""
    turn = n // 5 + seed
    if not shows_face(n):
        return lambda: _scene((2 * turn + n % 2) % SCENES)
    if _is_couple(n, seed):
        return lambda: _couple(turn % 4)
    return lambda: _portrait((3 * turn + n % 5) % PORTRAITS)


@cache
def _portrait(seed: int) -> Pixels:
    return portrait(seed, width=_PORTRAIT[0], height=_PORTRAIT[1])


@cache
def _couple(seed: int) -> Pixels:
    heads = (Head(0.29, 0.44, 0.20), Head(0.71, 0.47, 0.21))
    return portrait(100 + seed, width=_COUPLE[0], height=_COUPLE[1], heads=heads)


@cache
def _scene(seed: int) -> Pixels:
    return scene(seed, width=_SCENE[0], height=_SCENE[1])


def _variant(draw: Callable[[], Pixels], n: int) -> Pixels:
    """Return a picture a little different for each photo: no two originals are the same bytes."""
    whole = draw()
    cut = n % 7
    part = whole[cut : whole.shape[0] - n // 7 % 5, cut : whole.shape[1] - n // 35 % 9]
    return part[:, ::-1].copy() if n // 30 % 2 else part.copy()


def _secret(n: int, seed: int) -> str:
    """Return the ten hexadecimal digits in an original's name; now and then all are decimal."""
    choice = random.Random(f"secret {seed} {n}")  # noqa: S311  (nothing secret is made of it)
    digits = "0123456789" if n % 11 == 2 else "0123456789abcdef"
    return "".join(choice.choice(digits) for _ in range(10))


def _geo(n: int, choice: random.Random) -> list[dict[str, str]]:
    if n % 4 != 1:
        return []
    latitude, longitude = choice.randint(-60_000_000, 60_000_000), choice.randint(-170, 170)
    return [{"latitude": str(latitude), "longitude": str(longitude * 1_000_003), "accuracy": "16"}]


def _album(n: int, path: str) -> dict[str, str]:
    number = f"72157788811{n:06d}"
    return {"id": number, "title": f"Days &amp; years {n}", "url": f"{PAGE}{path}{number}/"}


def _comment(number: int, at: datetime) -> dict[str, str]:
    return {
        "id": f"914141414-{number}-72157788822000000",
        "date": f"{at:%Y-%m-%d %H:%M:%S}",
        "user": "914141415@N03",
        "comment": "What a lovely light!",
        "url": f"{PAGE}{number}/#comment72157788822000000",
    }


def _account_members(documents: list[Document]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the account itself, with the ones that Safelight leaves alone."""
    ids = [str(document["id"]) for document in documents]
    albums = [
        {
            **_album(n, "albums/"),
            "photo_count": str(len(ids[20 * n : 20 * n + 20])),
            "description": "",
            "view_count": "1",
            "created": "1517485941",
            "last_updated": "1518767690",
            "cover_photo": "",
            "photos": ids[20 * n : 20 * n + 20],
        }
        for n in range((len(ids) + 19) // 20)
    ]
    yield _member("account_profile.json", _profile(documents))
    yield _member("albums.json", {"albums": albums})
    yield _member("contacts_part001.json", {"contacts": {"A Friend": "https://www.flickr.com/"}})
    yield _member("faves_part001.json", {"faves": [{"photo_id": "88599999999", "photo_url": ""}]})
    mail = {"id": "1", "subject": "Hello", "message": "A private letter.", "date_sent": ""}
    yield _member("received_flickrmail_part001.json", {"flickrmail": [mail]})
    yield _member("sent_flickrmail_part001.json", {"flickrmail": []})
    yield _member("photos_comments_part001.json", {"comments": []})
    yield _member("groups.json", {"groups": []})
    yield _member("galleries.json", {"galleries": []})


def _profile(documents: list[Document]) -> Document:
    return {
        "real_name": "Imaginary Photographer",
        "join_date": "2009-05-03 10:00:00",
        "description": "An invented account.",
        "email": "imaginary@example.invalid",
        "profile_url": f"https://www.flickr.com/people/{ALIAS}/",
        "nsid": NSID,
        "path_alias": ALIAS,
        "screen_name": "Imaginary Photographer",
        "pro_user": "no",
        "showcase": {"photos": []},
        "settings": {
            "who_can_download_photos": "anyone",
            "default_license": "CC BY 4.0",
            "photostream_safety_level": "safe",
        },
        "stats": {
            "tags_count": sum(len(document["tags"]) for document in documents),
            "geotags_count": str(sum(bool(document["geo"]) for document in documents)),
            "faves_count": "1",
        },
    }


def _photo_members(documents: Iterable[Document]) -> Iterator[tuple[str, bytes]]:
    for document in documents:
        yield _member(f"photo_{document['id']}.json", document)


def _member(name: str, document: Document) -> tuple[str, bytes]:
    return name, json.dumps(document, ensure_ascii=False, indent=1).encode()


def _write(
    path: Path, members: Iterable[tuple[str, bytes]], *, how: int = zipfile.ZIP_DEFLATED
) -> Path:
    """Write a zip whose bytes depend on its members alone."""
    with zipfile.ZipFile(path, "w") as file:
        for name, data in members:
            member = zipfile.ZipInfo(name, MADE)
            member.create_system, member.external_attr = 3, 0o644 << 16
            file.writestr(member, data, how)
    return path
