"""Adding sources: a folder once, an export to the account it belongs to, a Flickr account."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scanner.app.accounts import NOBODY, FlickrAccounts
from scanner.catalog import Catalog
from scanner.catalog.photos import Photos
from scanner.domain.photo import Source, SourceKind, Trouble
from scanner.errors import BadWish, NotAuthorized, NotFound
from scanner.export.discover import ExportSet, discover
from scanner.ports import Checkpoint


@dataclass(frozen=True, slots=True)
class AddedExports:
    """What came of adding exports: a source an account, and what is missing or unreadable."""

    sources: tuple[Source, ...]
    troubles: tuple[Trouble, ...]


def add_folder(photos: Photos, path: Path) -> Source:
    """
    Remember a folder of photos, or return the source that it already is.

    Raises NotFound if it is no folder, BadWish if it overlaps another one.
    """
    root = path.expanduser().absolute()
    root = root.resolve() if root.exists() else root
    if not root.is_dir():
        raise NotFound(f"{root} is not a folder.")
    for source in photos.sources():
        if source.kind is not SourceKind.FOLDER:
            continue
        other = Path(source.places[0])
        if other == root:
            return source
        if other in root.parents:
            raise BadWish(f"{root} lies in {other}, which is source {source.id} already.")
        if root in other.parents:
            raise BadWish(
                f"{root} holds {other}, which is source {source.id} already; "
                "remove that source first."
            )
    return photos.add_source(SourceKind.FOLDER, root.name or str(root), [str(root)])


def add_exports(photos: Photos, paths: Sequence[Path]) -> AddedExports:
    """
    Remember exports, a source an account; parts of an account that is there already join it.

    Zips of originals alone belong to an account that was added before. Raises
    NotFound for a path that is not there, BadData if nothing among them is
    part of an export.
    """
    wanted = [path.expanduser().absolute() for path in paths]
    for path in wanted:
        if not path.exists():
            raise NotFound(f"{path} is not there.")
    known = [source for source in photos.sources() if source.kind is SourceKind.EXPORT]
    before = [Path(place) for source in known for place in source.places]
    sets, troubles = discover([*(place for place in before if place.exists()), *wanted])
    sources = []
    for found in sets:
        if not any(_lies_in(place, wanted) for place in found.places):
            continue
        sources.append(_joined(photos, found, known))
        troubles += [Trouble(found.name, sentence) for sentence in found.missing]
    return AddedExports(tuple(sources), tuple(troubles))


def add_flickr(
    catalog: Catalog, accounts: FlickrAccounts, user: str | None, *, checkpoint: Checkpoint
) -> Source:
    """
    Remember a Flickr account, or return the source that it already is.

    One that is signed in is read as its owner, private photos too; anyone
    else's public photos as anybody. Raises NotFound, BadWish, NotAuthorized.
    """
    signed_in = accounts.signed_in(checkpoint)
    names = {account.nsid: account.username for account, _ in catalog.accounts.all()}
    if user is not None:
        person = accounts.person(user, checkpoint)
        nsid, name = person.nsid, person.username
    elif not signed_in:
        accounts.key()  # without one, where to get it comes before signing in
        raise NotAuthorized(NOBODY)
    elif len(signed_in) > 1:
        several = ", ".join(f"{names[one]} ({one})" for one in signed_in)
        raise BadWish(f"Several accounts are signed in: {several}. Say which one with --user.")
    else:
        nsid = signed_in[0]
        name = names[nsid]
    own = nsid in signed_in
    for source in catalog.photos.sources():
        if source.kind is SourceKind.FLICKR and source.nsid == nsid:
            # Once read as its owner it is never read as anybody: private photos would seem gone.
            return catalog.photos.own_source(source.id, name=name, own=own or source.own)
    return catalog.photos.add_source(SourceKind.FLICKR, name or nsid, [], nsid=nsid, own=own)


def _joined(photos: Photos, found: ExportSet, known: Sequence[Source]) -> Source:
    """Return the source of an account, with what was found of it added to what it had."""
    for source in known:
        same_account = found.nsid is not None and source.nsid == found.nsid
        if same_account or set(source.places) & set(found.places):
            # A place that is out of reach now is not forgotten: it may be a disk that comes back.
            places = [*source.places, *(p for p in found.places if p not in source.places)]
            moments = [at for at in (source.snapshot, found.snapshot) if at is not None]
            return photos.change_source(
                source.id, places=places, snapshot=max(moments, default=None)
            )
    return photos.add_source(
        SourceKind.EXPORT,
        found.name,
        found.places,
        nsid=found.nsid,
        snapshot=found.snapshot,
    )


def _lies_in(place: str, wanted: Sequence[Path]) -> bool:
    path = Path(place)
    real = path.resolve()
    return any(path.is_relative_to(one) or real.is_relative_to(one.resolve()) for one in wanted)
