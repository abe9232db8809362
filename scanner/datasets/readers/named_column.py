"""Any CSV or TSV of which the user names the column that holds photos' addresses or ids."""

from collections.abc import Iterator

from scanner.datasets.readers.tables import read_tables, table_of
from scanner.datasets.rows import Batch, Head, Source

NAME = "table with a named column"
TAKES_COLUMN = True
KEEPS_NAME = True
FROM_FOLDERS = False


def sniff(head: Head) -> bool:
    """Tell whether it is a table at all."""
    return table_of(head) is not None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos that the named column holds; raise BadData if there is no such column."""
    return read_tables(source, column)
