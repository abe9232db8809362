"""Which photos a letter is about, and what it says of each: as known on the day of the letter."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from scanner.catalog import Catalog
from scanner.catalog.evidence import PhotoEvidence
from scanner.datasets.flickr_ids import photo_of
from scanner.domain.change import Selected
from scanner.domain.dataset import Dataset, ImportedList
from scanner.domain.exposure import Rules, held_while_collected, taken_under
from scanner.domain.letter import LetterPhoto
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import SourceKind
from scanner.errors import BadWish
from scanner.jobs.task import Task
from scanner.ports import DatasetLists

MOST_PHOTOS = 50_000
"""Photos of one letter: their table stays below what mail servers take."""

MOST_URLS = 2_000
MOST_URL = 2_000

PAGE = 500

EVERYTHING = Selected()
"""A selection that nobody narrowed down."""


class LetterPhotos:
    """Gathers the photos of one letter. To be used on a job's thread."""

    def __init__(
        self, task: Task, catalog: Catalog, lists: DatasetLists, rules: Rules, holds: Sequence[str]
    ) -> None:
        """Gather for a recipient that `holds` these datasets."""
        self._task = task
        self._catalog = catalog
        self._lists = lists
        self._rules = rules
        self._holds = holds
        self._datasets = {dataset.slug: dataset for dataset in rules.datasets}

    def of(self, selected: Selected, urls: Sequence[str]) -> tuple[LetterPhoto, ...]:
        """
        Return the photos of a letter, the most exposed first, those at addresses behind them.

        A holder gets those that are in its datasets or may be; all if none is. Of two
        that are one on Flickr, the first. Raises BadWish for too many, Cancelled.
        """
        ids = array("q") if urls and selected == EVERYTHING else selection(self._catalog, selected)
        self._task.begin("letter", total=len(ids))
        known = list(self._known(ids))
        held = [photo for photo in known if photo.dataset or photo.possible]
        found = {photo.key or photo.photo: photo for photo in reversed(held or known)}
        there = {photo.key for photo in found.values() if photo.key}
        at = [photo for photo in self._at(urls) if not (photo.key and photo.key in there)]
        photos = (*reversed(found.values()), *at)
        if len(photos) > MOST_PHOTOS:
            raise BadWish(
                f"{len(photos):,} photos are too many for one letter; {MOST_PHOTOS:,} at most: "
                "choose fewer, such as those that show a face."
            )
        return photos

    def _known(self, ids: Sequence[int]) -> Iterator[LetterPhoto]:
        for start in range(0, len(ids), PAGE):
            self._task.checkpoint()
            for one in self._catalog.evidence.of(ids[start : start + PAGE]):
                yield self._photo(one)
            self._task.report(min(start + PAGE, len(ids)))

    def _photo(self, one: PhotoEvidence) -> LetterPhoto:
        key, url = self._on_flickr(one)
        wanted = self._holds or tuple(sorted(one.matches))
        match = next((one.matches[slug] for slug in wanted if slug in one.matches), None)
        possible = tuple(slug for slug in self._holds if slug in one.possible)
        slug = match.dataset if match is not None else next(iter(possible), "")
        dataset = self._datasets.get(slug)
        return LetterPhoto(
            photo=one.photo,
            key=key,
            url=url,
            title=one.title,
            uploaded=None if one.uploaded is None else one.uploaded.date(),
            dataset=match.dataset if match is not None else "",
            list_name=match.list_name if match is not None else "",
            list_sha256=match.list_sha256 if match is not None else "",
            row=match.row if match is not None else None,
            possible=possible,
            license_then=self._license_then(one, dataset),
            license_now=one.license,
            collected_from=dataset.collected_from if dataset is not None else None,
            collected_to=dataset.collected_to if dataset is not None else None,
        )

    def _license_then(self, one: PhotoEvidence, dataset: Dataset | None) -> str:
        """Return what a photo stood under when a dataset was collected, "" if that is not known."""
        if dataset is None:
            return ""
        taken = taken_under(
            one.history, dataset, licenses=self._rules.licenses, profile=self._rules.profile
        )
        held = taken or next(iter(held_while_collected(one.history, dataset)), None)
        return held.license if held is not None else ""

    def _on_flickr(self, one: PhotoEvidence) -> tuple[str, str]:
        """Return a photo's number on Flickr and its page there, "" each where not known."""
        if one.kind is not SourceKind.FOLDER:
            return (one.key if one.key.isdecimal() else ""), one.url
        for photo, number in self._catalog.matches.flickr_ids(one.photo - 1, 1):
            if photo == one.photo:
                rows = self._catalog.listing.with_key(str(number))
                pages = [row.url for row in rows if row.kind is not SourceKind.FOLDER and row.url]
                return str(number), next(iter(pages), "")
        return "", one.url

    def _at(self, urls: Sequence[str]) -> list[LetterPhoto]:
        """Return photos at addresses, with their rows in the imported lists of the recipient."""
        texts = tuple(dict.fromkeys(checked_url(url) for url in urls))
        if len(texts) > MOST_URLS:
            raise BadWish(f"{len(texts):,} addresses are too many; {MOST_URLS:,} at most.")
        found = [photo_of(text) for text in texts]
        numbers = array("q", [one[0] for one in found if one is not None])
        rows = self._rows(numbers)
        photos = []
        for text, one in zip(texts, found, strict=True):
            held, row = rows.get(one[0] if one is not None else 0, (None, None))
            dataset = None if held is None else self._datasets.get(held.dataset)
            photos.append(
                LetterPhoto(
                    key="" if one is None else str(one[0]),
                    url=text,
                    dataset=held.dataset if held is not None else "",
                    list_name=held.file if held is not None else "",
                    list_sha256=held.sha256 if held is not None else "",
                    row=row,
                    collected_from=dataset.collected_from if dataset is not None else None,
                    collected_to=dataset.collected_to if dataset is not None else None,
                )
            )
        return photos

    def _rows(self, numbers: "array[int]") -> Mapping[int, tuple[ImportedList | None, int | None]]:
        imported = {one.dataset: one for one in self._lists.imported()} if numbers else {}
        rows: dict[int, tuple[ImportedList | None, int | None]] = {}
        for slug in self._holds:
            self._task.checkpoint()
            if slug in imported:
                for hit in self._lists.hits(slug, numbers):
                    rows.setdefault(hit.photo, (imported[slug], hit.row))
        return rows


def selection(catalog: Catalog, selected: Selected) -> "array[int]":
    """Return the ids of the selected photos, the most exposed first."""
    if selected.ids is None:
        found = catalog.listing.find(selected.wanted, Order.EXPOSED)
    else:
        everything = catalog.listing.find(PhotoFilter(), Order.EXPOSED)
        found = array("q", [n for n in everything if n in selected.ids])
    return array("q", [n for n in found if n not in selected.without])


def checked_url(text: str) -> str:
    """Return an address of a page or picture; raises BadWish if it is none."""
    url = text.strip()
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        fits = False
    if not fits or len(url) > MOST_URL or not url.isprintable() or " " in url:
        raise BadWish(f"{url[:200]!r} is no address of a photo; it begins with https://.")
    return url


def day_of(moment: datetime) -> str:
    """Return the user's own day of a moment, as ISO text."""
    return moment.astimezone().date().isoformat()
