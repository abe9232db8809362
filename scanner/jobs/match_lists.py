"""
The library against the imported lists of datasets.

What is asked are Flickr's numbers, and the MD5 of local files where a list names that of
originals. A list is looked at again when it, or what is asked of it, has changed since; a
million photos cost 16 MB.
"""

import hashlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from scanner.catalog import Catalog
from scanner.catalog.matches import Unhashed
from scanner.domain.dataset import ImportedList
from scanner.domain.photo import PhotoId
from scanner.errors import BadData, NotFound
from scanner.jobs.task import Task
from scanner.pictures.files import Limits, Reader
from scanner.ports import DatasetLists

RULE_VERSION = 1
"""Counts changes of what is asked of a list: what an older one was told is asked anew."""

PAGE = 100_000
"""Photos that a list is asked about at once."""

FILES = 500
"""Files on the to-do list that are read from the catalog at once."""

LARGEST_MB = 200
"""Flickr takes no larger photo, so that a larger file is no original of one, and is not read."""


def match_lists(task: Task, catalog: Catalog, lists: DatasetLists) -> int:
    """
    Bring up to date which photos stand in which imported list; return how many stand in any.

    Each list's answer is kept by itself, so that a run that is cut off goes on where it stopped;
    one that nothing has changed for is not asked again. What a list that is no more had told is
    forgotten; what one told that is damaged since stands until it is imported anew or removed.

    Raises Cancelled; and BadData for a damaged list, once all others were asked.
    """
    imported = lists.imported()
    if any(one.hashes for one in imported):
        hash_files(task, catalog)
    task.begin("match-lists", total=len(imported))
    for dataset in set(catalog.matches.datasets()) - set(lists.datasets()):
        task.checkpoint()
        catalog.matches.remove_list(dataset, checkpoint=task.checkpoint)
    if not imported:
        return catalog.matches.found()  # nobody to ask: the library need not be gone through
    asked = _asked_by_id(task, catalog)
    files = _asked_by_hash(task, catalog) if any(one.hashes for one in imported) else _Files()
    damaged: BadData | None = None
    for done, one in enumerate(imported, 1):
        task.checkpoint()
        stamp = _stamp(one, asked, files)
        known = catalog.matches.checked(one.dataset)
        if known is None or known.stamp != stamp:
            try:
                _match(task, catalog, lists, one, stamp=stamp, asked=asked, files=files)
            except BadData as err:
                damaged = damaged or err
        task.report(done, note=one.dataset)
    if damaged is not None:
        raise damaged
    return catalog.matches.found()


def hash_files(task: Task, catalog: Catalog) -> None:
    """
    Compute the MD5 of every local file that has none at its revision.

    Each is kept by itself. One that is away, changes meanwhile or cannot be read is left for the
    next run: to find that out costs next to nothing.
    """
    total = catalog.matches.count_unhashed()
    if not total:
        return
    task.begin("hash", total=total)
    reader = Reader(Limits(file_mb=LARGEST_MB))
    done = last = 0
    try:
        while page := catalog.matches.unhashed(last, FILES):
            for file in page:
                task.checkpoint()
                _hash(catalog, reader, file)
                done += 1
                task.report(done)
            last = page[-1].photo
    finally:
        reader.close()


def _hash(catalog: Catalog, reader: Reader, file: Unhashed) -> None:
    try:
        data = reader.read(file.picture).data
    except (NotFound, BadData):
        return
    # Not for safety: it is what Open Images publishes of each original.
    md5 = hashlib.md5(data, usedforsecurity=False).digest()
    catalog.matches.set_hash(file.photo, file.revision, md5)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Photos and Flickr's number of each, in parallel, and a checksum of both."""

    photos: "array[int]" = field(default_factory=lambda: array("q"))
    keys: "array[int]" = field(default_factory=lambda: array("q"))
    seal: str = ""


@dataclass(frozen=True, slots=True)
class _Files:
    """Local files and the MD5 of each, in parallel, and a checksum of both."""

    photos: "array[int]" = field(default_factory=lambda: array("q"))
    hashes: list[bytes] = field(default_factory=list)
    seal: str = ""


def _asked_by_id(task: Task, catalog: Catalog) -> _Asked:
    photos, keys = array("q"), array("q")
    last = 0
    while page := catalog.matches.flickr_ids(last, PAGE):
        task.checkpoint()
        photos.extend(photo for photo, _ in page)
        keys.extend(key for _, key in page)
        last = page[-1][0]
    seal = hashlib.blake2b(photos.tobytes(), digest_size=16)
    seal.update(keys.tobytes())
    return _Asked(photos, keys, seal.hexdigest())


def _asked_by_hash(task: Task, catalog: Catalog) -> _Files:
    photos = array("q")
    hashes: list[bytes] = []
    last = 0
    while page := catalog.matches.hashes(last, PAGE):
        task.checkpoint()
        photos.extend(photo for photo, _ in page)
        hashes.extend(md5 for _, md5 in page)
        last = page[-1][0]
    seal = hashlib.blake2b(photos.tobytes(), digest_size=16)
    seal.update(b"".join(hashes))
    return _Files(photos, hashes, seal.hexdigest())


def _stamp(one: ImportedList, asked: _Asked, files: _Files) -> str:
    """Return what changes with a list, and with what is asked of it."""
    # Not the bytes alone: the same file, imported by another column, is another list.
    facts = (RULE_VERSION, one.file, one.sha256, one.rows, one.photos, one.at, one.hashes)
    seal = hashlib.blake2b(repr(facts).encode("utf-8", "surrogatepass"), digest_size=16)
    seal.update(asked.seal.encode())
    if one.hashes:
        seal.update(files.seal.encode())
    return seal.hexdigest()


def _match(
    task: Task,
    catalog: Catalog,
    lists: DatasetLists,
    one: ImportedList,
    *,
    stamp: str,
    asked: _Asked,
    files: _Files,
) -> None:
    """Ask one list about all, and keep what it says, unless it was replaced meanwhile."""
    hits: dict[PhotoId, int | None] = {}
    if one.hashes:
        hits |= _found_by_hash(task, lists, one.dataset, files)
    # Flickr's number is the stronger word: of a photo that both find, its row is kept.
    hits |= _found_by_id(task, lists, one.dataset, asked)
    if one not in lists.imported():
        return  # who replaced or removed it matches anew
    catalog.matches.set_list(
        one.dataset, one.file, one.sha256, hits, stamp=stamp, checkpoint=task.checkpoint
    )


def _found_by_id(
    task: Task, lists: DatasetLists, dataset: str, asked: _Asked
) -> dict[PhotoId, int | None]:
    found: dict[PhotoId, int | None] = {}
    for begin in range(0, len(asked.keys), PAGE):
        task.checkpoint()
        keys = asked.keys[begin : begin + PAGE]
        rows: dict[int, int | None] = {}
        for hit in lists.hits(dataset, array("q", sorted(set(keys)))):
            # A list may name a photo more than once: its first row is the one to show.
            before = rows.get(hit.photo)
            rows[hit.photo] = hit.row if before is None else min(before, hit.row or before)
        for photo, key in zip(asked.photos[begin : begin + PAGE], keys, strict=True):
            if key in rows:
                found.setdefault(PhotoId(photo), rows[key])
    return found


def _found_by_hash(
    task: Task, lists: DatasetLists, dataset: str, files: _Files
) -> dict[PhotoId, int | None]:
    found: dict[PhotoId, int | None] = {}
    for begin in range(0, len(files.hashes), PAGE):
        task.checkpoint()
        hashes: Sequence[bytes] = files.hashes[begin : begin + PAGE]
        hits = lists.hits_of_hashes(dataset, sorted(set(hashes)))
        for photo, md5 in zip(files.photos[begin : begin + PAGE], hashes, strict=True):
            if md5 in hits:
                found[PhotoId(photo)] = hits[md5].row
    return found
