"""Whether a source's files are other than the catalog has them, at the price of one look."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from scanner.catalog.photos import Photos
from scanner.domain.photo import Glimpse, SourceId
from scanner.jobs.sync import BATCH
from scanner.jobs.task import Task
from scanner.ports import PhotoSource

T = TypeVar("T")


def difference(task: Task, photos: Photos, number: SourceId, source: PhotoSource) -> str:
    """
    Return what tells the files of a source from the catalog's photos, as a sum; "" if nothing.

    It costs one stat a file, reads none and writes nothing. The same difference gives the same
    sum: a file that no sync can take in is there every time, and is no news the second time.

    Raises SourceUnavailable if the source is out of reach; Cancelled.
    """
    other = hashlib.sha256()
    seen, differs = 0, False
    with photos.syncing(number) as walk:
        for batch in _batches(source.glimpses(task.checkpoint)):
            task.checkpoint()
            glimpses = [item for item in batch if isinstance(item, Glimpse)]
            known = walk.known([glimpse.key for glimpse in glimpses])
            for glimpse in glimpses:
                was = known.get(glimpse.key)
                if was is not None and not was.gone:
                    seen += 1
                if was is None or was.gone or was.stamp != glimpse.stamp:
                    differs = True
                    other.update(f"{glimpse.key}\0{glimpse.stamp}\0".encode(errors="replace"))
    missing = photos.count(number) - seen
    if not differs and not missing:
        return ""
    other.update(str(missing).encode())
    return other.hexdigest()


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch
