"""What a source says, into the catalog."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from scanner.catalog.photos import Photos, Syncing
from scanner.domain.photo import Glimpse, Photo, SourceId, Trouble
from scanner.jobs.task import Task
from scanner.ports import PhotoSource

BATCH = 500
"""Photos whose stamps are compared at once, and that are committed together."""


@dataclass(frozen=True, slots=True)
class Synced:
    """How many photos a sync found new, changed (or there again), and gone."""

    new: int = 0
    changed: int = 0
    gone: int = 0

    def __add__(self, other: "Synced") -> "Synced":
        return Synced(self.new + other.new, self.changed + other.changed, self.gone + other.gone)


def sync(task: Task, photos: Photos, number: SourceId, source: PhotoSource) -> Synced:
    """
    Bring the catalog's picture of one source up to date.

    A photo whose stamp is the catalog's is not described again: an unchanged
    library costs one look into each directory. Only a walk that reached its
    end marks photos as gone, and only where nothing was hidden from it.

    Raises SourceUnavailable if the source is out of reach; Cancelled.
    """
    total = Synced()
    done = 0
    with photos.syncing(number) as walk:
        for batch in _batches(source.glimpses(task.checkpoint)):
            task.checkpoint()
            glimpses = [item for item in batch if isinstance(item, Glimpse)]
            for item in batch:
                if isinstance(item, Trouble):
                    walk.note(item)
            total += _take(task, walk, source, glimpses)
            done += len(glimpses)
            task.report(done)
        gone = walk.finish(source.covers)
    return total + Synced(gone=gone)


def _take(task: Task, walk: Syncing, source: PhotoSource, glimpses: list[Glimpse]) -> Synced:
    """Describe and store what of a batch is new or changed."""
    known = walk.known([glimpse.key for glimpse in glimpses])
    todo = [
        glimpse.key
        for glimpse in glimpses
        if (was := known.get(glimpse.key)) is None or was.gone or was.stamp != glimpse.stamp
    ]
    if not todo:
        return Synced()
    described: list[Photo] = []
    for answer in source.describe(todo):
        task.checkpoint()
        if isinstance(answer, Trouble):
            walk.note(answer)
        else:
            described.append(answer)
    walk.store(described)
    changed = sum(photo.key in known for photo in described)
    return Synced(new=len(described) - changed, changed=changed)


def _batches(items: Iterable[Glimpse | Trouble]) -> Iterator[list[Glimpse | Trouble]]:
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch
