"""
Decoding and detecting in worker processes: a bad picture costs its own result, never the run.

Little is imported here: image libraries and networks are loaded in the workers.
"""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from scanner.domain.face import COUNTS_FROM, FoundFace
from scanner.errors import BadData
from scanner.faces.level import Level, level_of
from scanner.pictures.files import Limits, Reader, Vanished
from scanner.pictures.workers import Failure, Workers
from scanner.ports import Assignment, Look

if TYPE_CHECKING:
    from scanner.faces.detector import Detector

CUT_SHORT = "The file is cut short, and no face shows in the part that is there."


class FacePool:
    """
    A FaceDetector that uses every core.

    Its processes live as long as a `look`, so nothing is held between two scans.
    """

    def __init__(
        self, *, level: str = "standard", processes: int = 0, limits: Limits | None = None
    ) -> None:
        """
        Choose how to look: `processes` 0 is one for each core that this process may use.

        Raises BadWish if there is no such level.
        """
        self._level = level_of(level)
        self._processes = processes or cores()
        self._limits = limits or Limits()
        self._at_work: set[Workers[Assignment, Look]] = set()

    @property
    def name(self) -> str:
        """Names all that a result depends on, such as "two-stage-1-standard-1a2b3c4d"."""
        return self._level.detector

    def look(self, work: Iterable[Assignment]) -> Iterator[Look]:
        """Yield one Look for each Assignment, as they are done; see ports.FaceDetector."""
        looker = Looker(self._level, self._limits)
        workers: Workers[Assignment, Look] = Workers(
            looker.look,
            prepare=looker.load,
            processes=self._processes,
            seconds=self._limits.seconds,
            memory_mb=self._limits.worker_mb,
        )
        self._at_work.add(workers)
        try:
            with workers:
                for assignment, look in workers.run(work):
                    if isinstance(look, Failure):
                        yield Look(photo=assignment.photo, error=f"Reading the picture {look.why}.")
                    else:
                        yield look
        finally:
            self._at_work.discard(workers)

    def close(self) -> None:
        """End the processes of a `look` whose iterator was neither finished nor closed."""
        for workers in list(self._at_work):
            workers.close()


class Looker:
    """What a worker does with an Assignment; made in the parent, loaded in the worker."""

    def __init__(self, level: Level, limits: Limits) -> None:
        self._level = level
        self._limits = limits
        self._reader = Reader(limits)
        self._detector: Detector | None = None

    def load(self) -> None:
        """Load the networks; raise Damaged if their files are missing or altered."""
        from scanner.faces.detector import Detector
        from scanner.pictures.decode import one_thread

        one_thread()
        self._detector = Detector(self._level)

    def look(self, assignment: Assignment) -> Look:
        """Read, decode and look at one picture; what is wrong with it is in the Look."""
        photo = assignment.photo
        try:
            contents = self._reader.read(assignment.picture)
        except Vanished:
            return Look(photo=photo, vanished=True)
        except BadData as err:
            return Look(photo=photo, error=str(err))
        if contents.content == assignment.content:
            return Look(photo=photo, content=contents.content, unchanged=True)
        return self._look_at(assignment, contents.data, contents.content)

    def _look_at(self, assignment: Assignment, data: bytes, content: str) -> Look:
        from scanner.pictures.decode import decode
        from scanner.pictures.similar import perceptual_hash

        photo = assignment.photo
        if self._detector is None:
            raise RuntimeError("a Looker looks after it has been loaded")
        level, limits, detector = self._level, self._limits, self._detector
        try:
            picture = decode(data, long_side=level.long_side, at_least=level.glance, limits=limits)
            faces = detector.faces(picture.pixels, says_up=picture.says_up)
            if picture.coarse and level.doubt <= _best(faces) < COUNTS_FROM:
                picture = decode(data, long_side=level.long_side, limits=limits)
                faces = detector.faces(picture.pixels, says_up=picture.says_up)
        except BadData as err:
            return Look(photo=photo, content=content, error=str(err))
        error = None if picture.whole or _best(faces) >= COUNTS_FROM else CUT_SHORT
        return Look(
            photo=photo,
            content=content,
            width=picture.width,
            height=picture.height,
            # Of a file that is cut short, a part may be gray that is not so in the photo.
            phash=perceptual_hash(picture.pixels) if picture.whole else None,
            faces=() if error else faces,
            error=error,
        )


def _best(faces: tuple[FoundFace, ...]) -> float:
    return max((face.score for face in faces), default=0.0)


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
