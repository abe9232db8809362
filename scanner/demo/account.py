"""
A pretend account for the pretend Flickr: the same one as in the sample export, read today.

Ids, titles, dates taken and pictures are those of scanner/demo/sample.py, so
that its files and these photos belong together; licenses and visibility are
mixed anew, with every license there is and one that nobody knows yet. A
hundred thousand photos take a second or two: pictures are drawn when asked for.
"""

import time
from calendar import timegm
from datetime import datetime, timedelta
from hashlib import blake2b
from html import unescape

from scanner.demo import sample
from scanner.demo.pictures import size_of
from scanner.demo.world import (
    LicenseStep,
    Place,
    PretendAccount,
    PretendAlbum,
    PretendPhoto,
    Tag,
    Tagged,
    World,
)

NSID, ALIAS = sample.NSID, sample.ALIAS
FRIEND, STRANGER = "914141415@N03", "914141416@N05"
UNKNOWN_LICENSE = 17
LICENSES = (4, 0, 1, 12, 0, 3, 9, 11, 14, 0, 2, 5, 6, 7, 8, 10, 13, 15, 16, UNKNOWN_LICENSE)
"""Turn by turn; 0, All Rights Reserved, as often as three others."""

VISIBILITIES = ((1, 0, 0), (1, 0, 0), (1, 0, 0), (0, 1, 1), (1, 0, 0), (0, 0, 0), (0, 1, 0))
"""Turn by turn: public, friends, family; the family's own comes in now and then."""

CONTROLLED = 'Marie <3 & "Jean" d\'Été ]]> \U0001f4f7'


def pretend_world(*, photos: int = 60, seed: int = 1, pro: bool = True) -> World:
    """
    Return a world with one account of `photos` photos, a friend of its owner, and a stranger.

    The same arguments give the same accounts and photos; keys are new each time.
    """
    world = World(seed=seed)
    account = PretendAccount(
        nsid=NSID,
        username="Imaginary Photographer",
        fullname="Imaginary Photographer",
        alias=ALIAS,
        location="Nowhere, Atlantis",
        description='An invented account. <b>Nobody</b> & "nothing" is real.',
        pro=pro,
        contacts={FRIEND: (True, False)},
    )
    world.add_account(account)
    friend = PretendAccount(
        nsid=FRIEND, username="A Friend", fullname="Amie Imaginée", pro=False, privacy=5
    )
    world.add_account(friend)
    world.add_account(PretendAccount(nsid=STRANGER, username="stranger_3", alias="stranger-3"))
    made = [_photo(world, account, n) for n in range(photos)]
    world.add_photos(made)
    account.albums = [_album(n, made) for n in range(min(3, (photos + 19) // 20))]
    first = sample.photo_id(photos) + 1
    for n in range(min(3, photos)):
        world.upload(
            FRIEND,
            id=first + n,
            title=f"Guest {n}",
            license=(0, 4, 0)[n],
            is_public=int(n < 2),
            is_friend=int(n == 2),
            uploaded=1_600_000_000 + n,
            updated=1_600_000_000 + n,
            drawn=2 * n,
            width=800,
            height=1000,
            people=(Tagged(NSID, FRIEND, (100, 80, 160, 200)),) if n == 0 else (),
        )
    return world


def _photo(world: World, account: PretendAccount, n: int) -> PretendPhoto:
    number = sample.photo_id(n)
    random = int.from_bytes(blake2b(f"{world.seed} {n}".encode(), digest_size=8).digest(), "big")
    # As in the export; from the hundredth on the years begin again, some minutes later.
    taken = datetime(2009, 5, 3, 10, 20, 30) + timedelta(
        days=61 * (n % 100), minutes=17 * (n % 100), seconds=1277 * (n // 100)
    )
    uploaded = timegm(taken.timetuple()) + 3600 * (5 + random % 295)
    titles = sample.PORTRAIT_TITLES if sample.shows_face(n) else sample.SCENE_TITLES
    license_id = LICENSES[n % len(LICENSES)]
    public, friend, family = (0, 0, 1) if n % 35 == 20 else VISIBILITIES[n % len(VISIBILITIES)]
    width, height = size_of(n, world.seed)
    photo = PretendPhoto(
        id=number,
        owner=account.nsid,
        secret=f"{random & 0xFFFFFFFFFF:010x}",
        original_secret=f"{random >> 24:010x}",
        title=CONTROLLED if n % 50 == 8 else unescape(titles[n % len(titles)]),
        description="First line\n<b>second</b> line & more" if n % 4 == 0 else "",
        license=license_id,
        is_public=public,
        is_friend=friend,
        is_family=family,
        uploaded=uploaded,
        updated=uploaded + random % 86400,
        taken=f"{taken:%Y-%m-%d %H:%M:%S}",
        width=width,
        height=height,
        views=random % 5000,
        faves=random % 41,
        comments=int(n % 8 == 0),
        drawn=n,
        safety=int(n % 40 == 28),
        content_type=2 if n % 45 == 32 else 1,
    )
    photo.steps = _steps(photo, n)
    if n % 20 == 13:
        photo.taken, photo.taken_unknown = _utc(uploaded), 1
    if n % 33 == 21:
        photo.taken, photo.granularity = f"{taken.year}-01-01 00:00:00", 6
    if n % 4 == 1:
        photo.place = Place(
            round(random % 120_000_000 / 1e6 - 60, 6),
            round(random % 339_999_999 / 1e6 - 170, 6),
            is_public=int(n % 8 == 1),
        )
    if sample.is_video(n):
        photo.media, photo.taken = "video", "0000-00-00 00:00:00"
    if sample.shows_face(n):
        photo.tags = _tags(world, account, photo, "portrait", "no_cv" if n % 10 == 5 else "Café 2")
        if n % 15 == 3:
            photo.people = (Tagged(FRIEND, account.nsid, (150, 90, 120, 160)),)
    return photo


def _steps(photo: PretendPhoto, n: int) -> tuple[LicenseStep, ...]:
    """Return a photo's licenses: some were permissive for years before somebody thought of it."""
    if photo.license == 0 and n % 3 == 1:
        return (
            LicenseStep(photo.uploaded + 60, 0, 4),
            LicenseStep(photo.uploaded + 3 * 365 * 86400, 4, 0),
        )
    if photo.license in (11, 12) and n % 2:
        return (LicenseStep(photo.uploaded + 400 * 86400, photo.license - 7, photo.license),)
    return ()


def _tags(world: World, account: PretendAccount, photo: PretendPhoto, *raw: str) -> tuple[Tag, ...]:
    return tuple(world.tag(account, photo.id, text) for text in raw)


def _album(n: int, made: list[PretendPhoto]) -> PretendAlbum:
    some = [photo.id for photo in made[20 * n : 20 * n + 20] if photo.id % 2]
    return PretendAlbum(
        id=f"72157788811{n:06d}",
        title=f"Days & years {n}",
        description="" if n else "The <i>first</i> one",
        photos=some or [photo.id for photo in made[:1]],
        created=1_517_485_941 + n,
        updated=1_518_767_690 + n,
    )


def _utc(seconds: int) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(seconds))
