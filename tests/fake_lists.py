"""Imported lists of datasets that are kept in memory, for whoever only asks them."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from scanner.domain.dataset import Hit, ImportedList

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass
class FakeLists:
    """Lists by dataset: Flickr ids with their rows, and MD5s with theirs; counts what is asked."""

    known: dict[str, ImportedList] = field(default_factory=dict)
    ids: dict[str, dict[int, int]] = field(default_factory=dict)
    md5s: dict[str, dict[bytes, int]] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)
    damaged: set[str] = field(default_factory=set)
    """Datasets whose list lies there and cannot be read."""
    before_hits: Callable[[str], None] = lambda dataset: None

    def put(
        self,
        dataset: str,
        ids: dict[int, int],
        *,
        md5s: dict[bytes, int] | None = None,
        sha256: str = "a" * 64,
    ) -> None:
        """Import a list in the place of the former one."""
        self.ids[dataset] = ids
        self.md5s[dataset] = md5s or {}
        self.known[dataset] = ImportedList(
            dataset=dataset,
            file=f"{dataset}.txt",
            sha256=sha256,
            size=1,
            rows=len(ids),
            photos=len(ids),
            rows_without_id=0,
            at=AT,
            hashes=md5s is not None,
        )

    def again(self, dataset: str) -> None:
        """Import the same file once more, a day later."""
        one = self.known[dataset]
        self.known[dataset] = replace(one, at=one.at.replace(day=24))

    def remove(self, dataset: str) -> None:
        del self.known[dataset]

    def imported(self) -> tuple[ImportedList, ...]:
        return tuple(self.known[slug] for slug in sorted(self.known.keys() - self.damaged))

    def datasets(self) -> tuple[str, ...]:
        return tuple(sorted(self.known.keys() | self.damaged))

    def hits(self, dataset: str, photos: "array[int]") -> list[Hit]:
        self.before_hits(dataset)
        self.asked.append((dataset, len(photos)))
        rows = self.ids[dataset] if dataset in self.known else {}
        return [Hit(photo, None, rows[photo]) for photo in photos if photo in rows]

    def hits_of_hashes(self, dataset: str, hashes: Sequence[bytes]) -> dict[bytes, Hit]:
        rows = self.md5s[dataset] if dataset in self.known else {}
        return {md5: Hit(0, None, rows[md5]) for md5 in hashes if md5 in rows}
