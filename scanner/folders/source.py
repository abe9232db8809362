"""The PhotoSource for a tree of folders on this machine."""

import os
import stat
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Glimpse, Photo, Picture, Trouble, Visibility
from scanner.errors import BadData, SourceUnavailable
from scanner.folders.kinds import SUFFIXES, suffix_of
from scanner.folders.metadata import Metadata
from scanner.folders.names import path_of, shown
from scanner.folders.reading import VANISHED, Job, read_photo
from scanner.folders.stated import stated_license
from scanner.folders.walk import Listings, Sniffs, Walk, reason, stamp_of, stamp_with
from scanner.pictures.workers import Failure, Workers
from scanner.ports import Checkpoint, WalkedWhole

BATCH = 500
"""Photos whose descriptions are under way at once."""

SECONDS = 20.0
"""What reading one photo's metadata may take; real ones take milliseconds."""

MEMORY_MB = 512

_GONE = "It is not there any more."


@dataclass(frozen=True, slots=True)
class _Seen:
    """A photo that is there: what has to be known of it before it is read."""

    key: str
    path: str
    sidecars: tuple[str, ...]
    revision: str
    stamp: str


class FolderSource(WalkedWhole):
    """
    The photos below one folder.

    `root` may hold bytes that are no UTF-8, as os.fsdecode gives them. What is
    in files is read in `processes` worker processes (0: one a core, up to
    four), each file for `seconds` at most; they start with the first
    `describe` and end with `close`, or with this object.
    """

    def __init__(
        self,
        root: Path | str,
        *,
        licenses: LicenseTable,
        processes: int = 0,
        seconds: float = SECONDS,
        memory_mb: int = MEMORY_MB,
    ) -> None:
        self._root = os.path.abspath(os.path.expanduser(root))  # noqa: PTH100, PTH111
        self._licenses = licenses
        self._sniffs = Sniffs()
        self._listings = Listings()
        self._workers: Workers[Job, Metadata | None] = Workers(
            read_photo,
            processes=processes or min(4, os.cpu_count() or 1),
            seconds=seconds,
            memory_mb=memory_mb,
        )
        self.close = weakref.finalize(self, self._workers.close)

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Trouble]:
        """Yield every photo below the folder; see ports.PhotoSource."""
        return Walk(self._root, self._sniffs).glimpses(checkpoint)

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        """Read what the files of these photos and their sidecars say; see ports.PhotoSource."""
        for begin in range(0, len(keys), BATCH):
            yield from self._describe(keys[begin : begin + BATCH])

    def covers(self, trouble: Trouble, key: str) -> bool:
        """Tell whether a photo lies at or below what a trouble names."""
        return not trouble.key or key == trouble.key or key.startswith(f"{trouble.key}/")

    def _describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        looked = [self._look(key) for key in keys]
        if any(isinstance(item, Trouble) for item in looked) and not os.path.isdir(self._root):  # noqa: PTH112
            raise SourceUnavailable(shown(self._root), "the folder is not there")
        jobs = [
            Job(n, item.path, item.sidecars)
            for n, item in enumerate(looked)
            if isinstance(item, _Seen)
        ]
        answers: dict[int, Photo | Trouble] = {
            n: item for n, item in enumerate(looked) if isinstance(item, Trouble)
        }
        following = 0
        for job, result in self._workers.run(jobs):
            item = looked[job.number]
            if isinstance(item, _Seen):
                answers[job.number] = self._answer(item, result)
            while following in answers:
                yield answers.pop(following)
                following += 1
        while following in answers:
            yield answers.pop(following)
            following += 1

    def _look(self, key: str) -> _Seen | Trouble:
        """Look at a photo before it is read: what changes afterwards changes its next stamp."""
        try:
            path = os.path.join(self._root, path_of(key))  # noqa: PTH118
            status = os.stat(path)  # noqa: PTH116
        except BadData as err:
            return Trouble(key, str(err))
        except VANISHED:
            return Trouble(key, _GONE)
        except OSError as err:
            return Trouble(key, f"It cannot be read: {reason(err)}.")
        suffix = suffix_of(path)
        if not stat.S_ISREG(status.st_mode) or (suffix and suffix not in SUFFIXES):
            return Trouble(key, "It is no photo.")
        folder, name = os.path.split(path)
        beside = self._listings.of(folder)
        sidecars = beside.of(name)
        revision = stamp_of(status)
        return _Seen(
            key, path, tuple(sidecars), revision, stamp_with(revision, beside.stamps(sidecars))
        )

    def _answer(self, seen: _Seen, said: Metadata | Failure | None) -> Photo | Trouble:
        if said is None:
            return Trouble(seen.key, _GONE)
        if isinstance(said, Failure):
            # Its metadata broke the reader; the photo is there, and its pixels may be fine.
            said = Metadata()
        elif not said.format and not said.faults and not suffix_of(seen.path):
            return Trouble(seen.key, "It is no photo.")
        return Photo(
            key=seen.key,
            stamp=seen.stamp,
            title=said.title or shown(os.path.basename(seen.path)),  # noqa: PTH119
            description=said.description,
            url=Path(seen.path).as_uri(),
            taken=said.taken or said.digitized,
            license=stated_license(said.rights, said.licenses, self._licenses),
            visibility=Visibility.LOCAL,
            width=said.width,
            height=said.height,
            geotagged=said.geotagged,
            people_tagged=said.people_tagged,
            camera=said.camera,
            tags=said.tags,
            rights=said.rights,
            picture=Picture(seen.path),
            revision=seen.revision,
        )
