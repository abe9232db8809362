"""Compressed lists as plain bytes: bzip2, gzip and Zstandard by content, with limits."""

import bz2
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import zstandard

from scanner.errors import BadData

BLOCK = 1 << 19
"""At most so many bytes are decompressed at once; they still lie in the cache when read."""

_PIECE = 512
"""Zstandard has no limit on what one call gives: 4 bytes can be 128 KB, so 512 can be 16 MB."""

_WINDOW = 1 << 27
"""The largest back reference that a Zstandard list may need; `zstd --ultra -22` needs no more."""

_MAGIC = {b"BZh": "bz2", b"\x1f\x8b": "gz", b"\x28\xb5\x2f\xfd": "zst"}
_SAID = {"bz2": "bzip2", "gz": "gzip", "zst": "Zstandard"}


@dataclass(frozen=True, slots=True)
class Limits:
    """
    What a list may ask of the reader.

    A file that has given more than `free_bytes` and more than `ratio` times the bytes that it
    took is a bomb: YFCC100M's text gives 4 times. A line longer than `line_bytes` is a rejected
    row; a folder holds at most `files`.
    """

    ratio: int = 1000
    free_bytes: int = 1 << 30
    line_bytes: int = 1 << 20
    files: int = 200_000


def compression(start: bytes) -> str:
    """
    Return how a file that starts so is compressed: "bz2", "gz", "zst", or "" for not at all.

    >>> compression(b"BZh91AY&SY"), compression(b"87817712278")
    ('bz2', '')
    """
    return next((kind for magic, kind in _MAGIC.items() if start.startswith(magic)), "")


class _Stream(Protocol):
    """One compressed stream of perhaps several in a file."""

    eof: bool
    unused: bytes

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decompresses to; `unused` is what lies behind the stream's end."""
        ...


class _Bz2:
    def __init__(self) -> None:
        self._inner = bz2.BZ2Decompressor()
        self.eof = False
        self.unused = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        while not self._inner.eof:
            yield self._inner.decompress(data, BLOCK)
            data = b""
            if self._inner.needs_input:
                return
        self.eof = True
        self.unused = self._inner.unused_data


class _Gzip:
    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=31)
        self.eof = False
        self.unused = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        while not self._inner.eof:
            block = self._inner.decompress(data, BLOCK)
            yield block
            data = self._inner.unconsumed_tail
            if not data and len(block) < BLOCK:  # a full block may leave more behind it
                break
        self.eof = self._inner.eof
        self.unused = self._inner.unused_data


class _Zstandard:
    def __init__(self) -> None:
        self._inner = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
        self.eof = False
        self.unused = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        held: list[bytes] = []
        size = 0
        for at in range(0, len(data), _PIECE):
            held.append(self._inner.decompress(data[at : at + _PIECE]))
            size += len(held[-1])
            if size >= BLOCK or self._inner.eof:
                yield b"".join(held)
                held, size = [], 0
            if self._inner.eof:
                self.eof = True
                self.unused = self._inner.unused_data + data[at + _PIECE :]
                return
        yield b"".join(held)


_STREAMS: dict[str, type[_Stream]] = {"bz2": _Bz2, "gz": _Gzip, "zst": _Zstandard}
_BROKEN = (OSError, EOFError, ValueError, zlib.error, zstandard.ZstdError)


def unpack(kind: str, chunks: Iterable[bytes], *, name: str, limits: Limits) -> Iterator[bytes]:
    """
    Yield the bytes behind `chunks`, which are compressed as `kind` says, stream after stream.

    One block is decompressed ahead, by another thread, while the last one is read: decompressing
    leaves Python free, so that a list takes hardly longer than its decompression. `chunks` are
    taken by that thread. Zero bytes behind a stream are padding. Raises BadData, naming the file
    and the byte, for what is damaged, cut off, or a bomb.
    """
    blocks = _blocks(kind, chunks, name, limits)
    with ThreadPoolExecutor(1, "unpack") as other:
        coming = other.submit(next, blocks, None)
        while (block := coming.result()) is not None:
            coming = other.submit(next, blocks, None)
            yield block


def _blocks(kind: str, chunks: Iterable[bytes], name: str, limits: Limits) -> Iterator[bytes]:
    taken = given = 0
    stream: _Stream | None = None
    begun = False
    for chunk in chunks:
        data = chunk
        taken += len(chunk)
        while data:
            if stream is None:
                data = data.lstrip(b"\0") if begun else data
                if not data:
                    break
                stream = _STREAMS[kind]()
            try:
                for block in stream.feed(data):
                    given += len(block)
                    if given > limits.free_bytes and given > taken * limits.ratio:
                        raise BadData(
                            f"{name} is not read on: by byte {taken:,} it has become {given:,} "
                            "bytes, as no list does."
                        )
                    if block:
                        yield block
            except _BROKEN as err:
                raise BadData(
                    f"{name} is damaged: near byte {taken - len(data):,} it is not what "
                    f"{_SAID[kind]} writes."
                ) from err
            begun, data = True, stream.unused
            if stream.eof:
                stream = None
    if stream is not None:
        raise BadData(
            f"{name} is cut off: at byte {taken:,} its {_SAID[kind]} data should go on. Get the "
            "file again."
        )
