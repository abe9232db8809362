"""
Readers of published lists: one module a format, told apart by content, never by name.

Adding a format: a module with `NAME`, `TAKES_COLUMN`, `KEEPS_NAME`, `FROM_FOLDERS`, `sniff` and
`batches` as `Format` says, and its place in `FORMATS`: what is most particular comes first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from scanner.datasets.archives import is_tar
from scanner.datasets.readers import (
    adience,
    captions,
    faces,
    file_names,
    ids,
    json_lists,
    jsonl_list,
    named_column,
    open_images,
    parquet_lists,
    paths,
    refused,
    sqlite_list,
    tables,
    voc,
    yfcc,
)
from scanner.datasets.rows import Batch, Gather, Head, Source
from scanner.datasets.unpack import Limits
from scanner.errors import BadData
from scanner.ports import Checkpoint


class Format(Protocol):
    """
    A published format.

    `TAKES_COLUMN` says that a user may name the column to read; `KEEPS_NAME` that the file's
    name says nothing of the people in it and may be kept; `FROM_FOLDERS` that a folder is read
    for the files of this format alone, whatever else lies in it.
    """

    @property
    def NAME(self) -> str:  # noqa: N802 - a module's constant
        """What the format is called: "YFCC100M, 23 columns"."""
        ...

    @property
    def TAKES_COLUMN(self) -> bool:  # noqa: N802
        """Whether `column` may name what to read."""
        ...

    @property
    def KEEPS_NAME(self) -> bool:  # noqa: N802
        """Whether the file's name may be kept."""
        ...

    @property
    def FROM_FOLDERS(self) -> bool:  # noqa: N802
        """Whether other files in a folder are left out rather than refused."""
        ...

    def sniff(self, head: Head) -> bool:
        """Tell whether a file that starts so is of this format."""
        ...

    def batches(self, source: Source, column: str | None) -> Iterator[Batch]:
        """Yield the list's rows; raise BadData for what cannot be read or names no photo."""
        ...


FORMATS: tuple[Format, ...] = (
    sqlite_list,
    parquet_lists,
    jsonl_list,
    json_lists,
    voc,
    yfcc,
    ids,
    paths,
    adience,
    open_images,
    faces,
    captions,
    file_names,
    refused,
    tables,
    named_column,
)
"""Every format that can be read, and those that are refused, in the order of asking."""


_PACKED = {
    b"\xfd7zXZ\0": "compressed with xz",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"PK\x03\x04": "a zip archive inside another archive",
}


@dataclass(slots=True)
class Reading:
    """A list whose format is known, to be read through once."""

    source: Source
    _reader: Format
    _column: str | None

    @property
    def format(self) -> str:
        """What the format is called."""
        return self._reader.NAME

    @property
    def name(self) -> str:
        """
        What may be kept of its files' names: that of the first, or of the archive that holds it.

        The format's where a name itself tells something of the people pictured.
        """
        return self.source.files[0].path.name if self._reader.KEEPS_NAME else self.format

    def batches(self) -> Iterator[Batch]:
        """
        Yield the list's rows.

        Raises BadData, naming file and place, for what is damaged; and at the end for a list that
        has no rows, or none that names a photo of Flickr's.
        """
        seen = photos = 0
        for archive in self.source.archives:
            for _ in archive.digesting():
                yield Gather(self.source).batch()
        for batch in self._reader.batches(self.source, self._column):
            seen += batch.seen
            photos += len(batch.photos)
            yield batch
        if not seen:
            raise BadData(f"{self.source.files[0].name} has no rows.")
        if not photos:
            raise BadData(
                f"{self.source.files[0].name} cannot be checked: none of its {seen:,} rows names a "
                f"photo on Flickr, read as {self.format}."
            )


def read_list(
    paths: Sequence[Path],
    *,
    column: str | None,
    checkpoint: Checkpoint,
    limits: Limits | None = None,
) -> Reading:
    """
    Open the files of one list, and tell its format by their first 256 KB.

    `column` is the header or the number, from 1, of the column that holds a photo's address or
    id. Raises BadData for what is no list, or several of different formats.
    """
    source = Source(paths, checkpoint=checkpoint, limits=limits, archives=True)
    reader = _reader_of(source, column)
    return Reading(source, reader, column)


def _reader_of(source: Source, column: str | None) -> Format:
    """
    Return the one format of all files of a list.

    What else a folder or an archive holds is left out: beside annotations and Parquet whatever it
    is, else only what is no list at all. A file that the user named is never left out.
    """
    formats = [
        each
        for each in FORMATS
        if (each is not named_column if column is None else each.TAKES_COLUMN)
    ]
    if source.is_folder:
        for each in formats:
            if each.FROM_FOLDERS and (own := source.files_that(each.sniff)):
                source.keep(own)
                return each
    reader: Format | None = None
    first: Head | None = None
    own = []
    for file in source.files:
        source.consumed(b"")
        head = file.head()
        if (packed := _packed(head)) and not file.inside:
            raise BadData(packed)
        if reader is None or first is None:
            reader, first = next((each for each in formats if each.sniff(head)), None), head
            if reader is None and file.named:
                raise BadData(_no_list(head, column))
        elif not (reader.sniff(head) or (reader is tables and tables.goes_on(first, head))):
            if file.named or any(each.sniff(head) for each in formats):
                raise BadData(
                    f"{file.name} and {first.name} are not of one list: only the latter is in the "
                    f"format of {reader.NAME}. Import them one by one."
                )
            continue
        if reader is not None:
            own.append(file)
    if reader is None:
        raise BadData(_no_list(source.files[0].head(), column))
    source.keep(own)
    return reader


def _packed(head: Head) -> str:
    """Return what is said of a file that has to be unpacked before it can be read, "" if not."""
    said = next((name for magic, name in _PACKED.items() if head.data.startswith(magic)), "")
    if not said and head.compression and is_tar(head.data[:512]):
        said = "a compressed tar archive"
    return f"{head.name} is {said}. Unpack it first." if said else ""


def _no_list(head: Head, column: str | None) -> str:
    """Say that a file is no list that can be read."""
    if not head.data:
        return f"{head.name} is empty."
    if packed := _packed(head):
        return packed
    if column is not None:
        return f"{head.name} has no columns that could be named: it is no table."
    return (
        f"{head.name} is no list that Safelight can read: it is in no known format, and no column "
        "of it holds addresses of photos on Flickr. If one holds their ids, name it."
    )
