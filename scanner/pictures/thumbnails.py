"""Small pictures of untrusted ones, made in one worker process."""

import threading

from scanner.domain.photo import Picture
from scanner.errors import BadData, SourceUnavailable
from scanner.pictures.files import Limits, Reader, Vanished
from scanner.pictures.workers import Failure, Workers

QUALITY = 85


class WorkerThumbnailer:
    """
    A Thumbnailer whose one process lives from the first picture to `close`.

    Threads may ask at the same time; they are served one after the other.
    """

    def __init__(self, *, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        maker = Maker(limits)
        self._turn = threading.Lock()
        self._workers: Workers[tuple[Picture, int], bytes | Trouble] = Workers(
            maker.make,
            prepare=maker.load,
            processes=1,
            seconds=limits.seconds,
            memory_mb=limits.worker_mb,
        )

    def jpeg(self, picture: Picture, *, long_side: int) -> bytes:
        """
        Return the upright picture as JPEG, its longer side at most `long_side` pixels.

        Raises BadData if it cannot be read, SourceUnavailable if it is not there.
        """
        with self._turn:
            ((_, made),) = self._workers.run([(picture, long_side)])
        if isinstance(made, Failure):
            raise BadData(f"Reading the picture {made.why}.")
        if isinstance(made, Trouble):
            if made.vanished:
                raise SourceUnavailable(picture.path, made.why)
            raise BadData(made.why)
        return made

    def close(self) -> None:
        """End the process; the next picture starts another."""
        with self._turn:
            self._workers.close()


class Trouble:
    """Why a picture could not be made small, brought from the worker."""

    def __init__(self, why: str, *, vanished: bool = False) -> None:
        self.why = why
        self.vanished = vanished


class Maker:
    """What the worker does: made in the parent, loaded in the worker."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._reader = Reader(limits)

    def load(self) -> None:
        """Load the image libraries, so that the first picture's time is its own."""
        from scanner.pictures.decode import one_thread

        one_thread()

    def make(self, wish: tuple[Picture, int]) -> "bytes | Trouble":
        """Return the JPEG of a picture at a long side, or why there is none."""
        from scanner.pictures.decode import decode, fitted
        from scanner.pictures.jpeg import encode

        picture, long_side = wish
        try:
            contents = self._reader.read(picture)
            decoded = decode(contents.data, long_side=long_side, limits=self._limits)
        except Vanished:
            return Trouble("it is not there any more", vanished=True)
        except BadData as err:
            return Trouble(str(err))
        return encode(fitted(decoded.pixels, long_side), quality=QUALITY)
