"""What a source says, into the catalog."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from scanner.catalog.photos import Photos, Syncing
from scanner.domain.photo import Glimpse, Gone, Photo, SourceId, Trouble
from scanner.jobs.task import Task
from scanner.ports import PhotoSource

BATCH = 500
"""Photos whose stamps are compared at once, and that are committed together."""


Item: TypeAlias = Glimpse | Gone | Trouble


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
    library costs one look into each directory. Only a complete walk that
    reached its end marks what it did not see as gone, and only where nothing
    was hidden from it.

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
            lost = [item.key for item in batch if isinstance(item, Gone)]
            if lost:
                total += Synced(gone=walk.unsee(lost))
            done += len(glimpses)
            task.report(done, source.expected)
        gone = walk.finish(source.covers, complete=source.complete, memory=source.memory)
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


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch
