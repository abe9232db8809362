"""Changes, and photos that they are about, for tests of the catalog."""

from scanner.catalog import Catalog
from scanner.domain.change import Change, ChangeKind, ChangeState, Entry, PlanId, Wish
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import Photo, PhotoId, Picture, Source, SourceId, SourceKind, Visibility
from tests.fakes import photo

CLOSED = "all-rights-reserved"
CLOSE = Wish(ChangeKind.LICENSE, CLOSED)
NOWHERE = PlanId(77)
ANNA, BORIS = "1@N01", "2@N02"


def account(catalog: Catalog, nsid: str = ANNA) -> Source:
    """Return a new account that is read as its owner."""
    return catalog.photos.add_source(SourceKind.FLICKR, nsid, [], nsid=nsid, own=True)


def on_flickr(key: str, **more: object) -> Photo:
    """Return a public CC BY photo whose picture has an address."""
    values = {
        "license": "cc-by-2.0",
        "visibility": Visibility.PUBLIC,
        "picture": Picture("", url=f"https://live.staticflickr.com/1/{key}_0ab12_z.jpg"),
        **more,
    }
    return photo(key, **values)  # type: ignore[arg-type]


def synced(catalog: Catalog, source: Source, *photos: Photo) -> list[PhotoId]:
    """Let a source say these photos, and return their numbers."""
    with catalog.photos.syncing(source.id) as walk:
        ids = walk.store(photos)
        walk.finish(lambda trouble, key: False)
    return ids


def change(n: int, **more: object) -> Change:
    """Return the n-th photo's change; plan and number are what a plan would not keep."""
    values: dict[str, object] = {
        "plan": NOWHERE,
        "n": 1000 - n,
        "photo": PhotoId(n),
        "source": SourceId(1),
        "subject": f"8810000000{n}",
        "place": ANNA,
        "before": "cc-by-2.0",
        "after": CLOSED,
        **more,
    }
    return Change(**values)  # type: ignore[arg-type]


def of(catalog: Catalog, plan: PlanId) -> list[Change]:
    """Return the changes of a small plan, as stored."""
    return [
        row.change for row in catalog.changes.page(plan, "", list(ChangeState), after=0, limit=99)
    ]


def say(
    catalog: Catalog, change: Change, state: ChangeState, seen: str = "", **more: object
) -> None:
    """Write one journal line."""
    catalog.changes.record([Entry(change=change, state=state, seen=seen, **more)])  # type: ignore[arg-type]


def detail(catalog: Catalog, id_: PhotoId, source: Source) -> PhotoDetail:
    """Return everything known about a photo."""
    return catalog.listing.detail(id_, source=source, faces=())
