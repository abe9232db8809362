"""A catalog of a million photos, written by the catalog's own writers: no picture is read."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

from scanner.catalog import Catalog
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.photo import Album, Photo, Picture, SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import datasets, license_table

BATCH = 5_000
FACE = (FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.98),)
LICENSES = ("cc-by-2.0", "all-rights-reserved", "cc0-1.0", "unknown", "all-rights-reserved")
PLACES = ("Oslo", "Kraków", "Lago Maggiore", "東京", "Harbour", "Aberdeen", "Nice", "Zürich")
THINGS = ("wedding", "market", "swans", "concert", "family", "bridge", "snow", "marathon", "garden")
TAGS = ("street", "portrait", "2016", "blackandwhite", "été", "nikon", "travel", "no_cv", "kids")


def described(n: int) -> Photo:
    """Return photo `n`: mixed as an account of twenty years is."""
    place, thing = PLACES[n * 7 % 8], THINGS[n * 5 % 9]
    return Photo(
        key=f"{3_000_000_000 + 37 * n}",
        stamp="1",
        title=f"{place}, {thing} {n % 5_000}" if n % 4 else f"IMG_{n:07}",
        tags=tuple(TAGS[(n + step) % 9] for step in range(n % 4)),
        albums=(Album(f"{n // 400}", f"{place} {2005 + n // 400 % 20}"),) if n % 3 else (),
        taken=None if n % 50 == 0 else datetime(2005, 1, 1) + timedelta(minutes=10.1 * n),
        license=LICENSES[n % 5],
        visibility=Visibility.PUBLIC if n % 3 else Visibility.PRIVATE,
        geotagged=n % 4 == 0,
        picture=Picture(f"/exports/ann/data-{n // 10_000}.zip", f"{n}_o.jpg"),
        revision="1",
    )


def fill(home: Path, photos: int) -> None:
    """Write a catalog: every tenth photo shows a face, one in a hundred is in a dataset's list."""
    catalog = Catalog(home / "catalog.sqlite", Rules(license_table(), datasets=datasets()))
    source = catalog.photos.add_source(SourceKind.EXPORT, "Ann's Flickr", ["/exports/ann"])
    with catalog.photos.syncing(source.id) as walk:
        for start in range(0, photos, BATCH):
            ids = walk.store([described(n) for n in range(start, min(photos, start + BATCH))])
            looks = [
                (Look(photo=id_, faces=FACE if n % 10 == 0 else ()), "1")
                for n, id_ in enumerate(ids)
            ]
            catalog.findings.record("fake", looks)
            for id_ in ids[::100]:
                found = DatasetMatch("megaface" if id_ % 2 else "yfcc100m", "list", "0" * 64, 1)
                catalog.findings.set_matches(id_, [found])
            sys.stderr.write(f"\r{start:,} photos written")
        walk.finish(lambda trouble, key: False)
    catalog.close()
    sys.stderr.write("\r")
