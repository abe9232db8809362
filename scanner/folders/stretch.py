"""A stretch of bytes that is read here and there, within limits."""

from typing import BinaryIO

from scanner.errors import BadData

READS = 200_000
"""Reads a file may cost: every real one needs far fewer, a file made to keep us busy ends here."""

MOST = 64 << 20
"""Bytes that may be read of one file in all."""


class Budget:
    """How much reading is left for one file."""

    def __init__(self, reads: int = READS, size: int = MOST) -> None:
        self.reads = reads
        self.size = size

    def spend(self, size: int) -> None:
        """Take one read of `size` bytes; raises BadData if that is more than is left."""
        self.reads -= 1
        self.size -= size
        if self.reads < 0 or self.size < 0:
            raise BadData("Its metadata has more parts than any real file.")


class Stretch:
    """
    Bytes from `start` on, `length` of them at most, of a stream that can be sought in.

    Whatever an offset in a broken file says, reading stays inside, and costs
    the file's budget; a stretch cut out of another shares it.
    """

    def __init__(
        self,
        stream: BinaryIO,
        *,
        start: int = 0,
        length: int | None = None,
        budget: Budget | None = None,
    ) -> None:
        self._stream = stream
        self._start = start
        end = stream.seek(0, 2)
        room = max(0, end - start)
        self.length = room if length is None else max(0, min(length, room))
        self.budget = budget or Budget()

    def some(self, offset: int, size: int) -> bytes:
        """Return `size` bytes from `offset` on, or as many as there are."""
        size = min(size, self.length - offset)
        if offset < 0 or size <= 0:
            self.budget.spend(0)
            return b""
        self.budget.spend(size)
        self._stream.seek(self._start + offset)
        return self._stream.read(size)

    def all(self, offset: int, size: int) -> bytes:
        """Return exactly `size` bytes from `offset` on; raises BadData if the file ends before."""
        data = self.some(offset, size)
        if len(data) != size:
            raise BadData("It ends in the middle of its metadata.")
        return data

    def part(self, offset: int, length: int | None = None) -> "Stretch":
        """Return the stretch from `offset` on, `length` bytes or to the end of this one."""
        offset = max(0, min(offset, self.length))
        room = self.length - offset
        length = room if length is None else max(0, min(length, room))
        return Stretch(self._stream, start=self._start + offset, length=length, budget=self.budget)
