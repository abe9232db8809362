"""The part of the front door that is about photos: lists, one photo, words on faces, pictures."""

from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from scanner.app.newest import Newest
from scanner.app.opening import LatePictures
from scanner.app.saved_door import SavedDoor
from scanner.catalog import Catalog
from scanner.domain.face import Box, FaceReview, Verdict, with_verdict
from scanner.domain.license import LicenseTable
from scanner.domain.listing import Facets, Order, PhotoDetail, PhotoFilter, PhotoRow
from scanner.domain.part import Part, Region
from scanner.domain.photo import PhotoId, Picture, SourceId, SourceKind
from scanner.domain.request import Request
from scanner.errors import BadWish, NotFound
from scanner.folders.names import key_of
from scanner.jobs.indexing import index_words
from scanner.jobs.runner import JobRunner, Running
from scanner.pictures.store import PictureStore

T = TypeVar("T")

FIRST = 200
"""Photos that a list begins with while the rest of it is still being sorted."""

INDEX = "index"
"""The kind of the job that makes photos searchable by word, and its lane."""

THUMBNAIL = 256
"""Longer side of a thumbnail, in pixels."""


class LibraryDoor(SavedDoor):
    """What a user can ask for about photos; a part of App, which sets these."""

    licenses: LicenseTable
    _catalog: Catalog
    _asking: ThreadPoolExecutor
    _showing: ThreadPoolExecutor
    _lists_shown: Newest
    _counts_shown: Newest
    _runner: JobRunner
    _pictures: PictureStore
    _remote: LatePictures
    _requests_of: Callable[[PhotoId], tuple[Request, ...]]

    # -- lists

    def _open_lists(self) -> None:
        self._lists_shown = Newest("safelight-list", self._catalog.given_up_when)
        self._counts_shown = Newest("safelight-count", self._catalog.given_up_when)
        if not self._catalog.words.are_indexed():
            # The catalog is from before there was search.
            self.start_indexing()

    def _close_lists(self) -> None:
        self._lists_shown.close()
        self._counts_shown.close()

    def ask(self, question: Callable[[], T]) -> "Future[T]":
        """Answer a question, such as ``lambda: app.find(...)``, on another thread; in order."""
        return self._asking.submit(question)

    def ask_list(self, question: Callable[[], T]) -> "Future[T]":
        """Answer on a thread of its own what list to show; the one asked for before is given up."""
        return self._lists_shown.ask(question)

    def ask_counts(self, question: Callable[[], T]) -> "Future[T]":
        """Answer on a thread of its own what to count beside the list that is shown; as above."""
        return self._counts_shown.ask(question)

    def find(self, wanted: PhotoFilter, order: Order = Order.EXPOSED) -> "array[int]":
        """Return the ids of the photos that pass a filter, in order, as array("q")."""
        return self._catalog.listing.find(self._checked(wanted), order)

    def list_photos(
        self, wanted: PhotoFilter, order: Order, begun: Callable[["array[int]"], object]
    ) -> "array[int]":
        """
        Return what `find` does, for a window; `begun` is told the first of many ids, if sooner.

        While photos are made searchable by word, a text is found in those that are by now.
        """
        listing, as_indexed = self._catalog.listing, self._is_indexing(wanted)
        if not wanted.text or as_indexed or self._catalog.words.are_indexed():
            first = listing.first(self._checked(wanted), order, photos=FIRST)
            if first is not None and len(first) < FIRST:
                return first
            if first is not None:
                begun(first)
        return listing.find(self._checked(wanted), order, as_indexed=as_indexed)

    def _is_indexing(self, wanted: PhotoFilter) -> bool:
        return bool(wanted.text) and any(one.job.kind == INDEX for one in self._runner.alive())

    def start_indexing(self) -> Running[int]:
        """Start to make photos searchable by word; resumes by itself where it was cut off."""
        return self._runner.start(INDEX, INDEX, lambda task: index_words(task, self._catalog.words))

    def count(self, wanted: PhotoFilter) -> int:
        """Return how many photos pass a filter."""
        return self._catalog.listing.count(self._checked(wanted))

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        """Return the rows of these photos, in that order; those that are no more are left out."""
        return self._catalog.listing.rows(ids)

    def facets(self, wanted: PhotoFilter) -> Facets:
        """Count what a filter lets through, and what each further choice would give."""
        as_indexed = self._is_indexing(wanted)
        return self._catalog.listing.facets(self._checked(wanted), as_indexed=as_indexed)

    def _checked(self, wanted: PhotoFilter) -> PhotoFilter:
        if wanted.permissive is not None and wanted.permissive not in self.licenses.profiles:
            known = ", ".join(self.licenses.profiles)
            raise BadWish(f"There is no profile {wanted.permissive!r}; there are {known}.")
        for number in wanted.sources:
            self._catalog.photos.source(SourceId(number))
        for slug in wanted.licenses:
            if not self.licenses.knows(slug):
                raise BadWish(f"There is no license {slug!r}, such as cc-by-2.0 or unknown.")
        return wanted

    # -- one photo

    def photo(self, photo: PhotoId) -> PhotoDetail:
        """Return everything known about one photo; raises NotFound."""
        rows = self._catalog.listing.rows([photo])
        if not rows:
            raise NotFound("That photo is not in the catalog any more.")
        detail = self._catalog.listing.detail(
            photo,
            source=self._catalog.photos.source(rows[0].source),
            faces=self._catalog.findings.faces(photo),
        )
        return replace(
            detail,
            changes=tuple(self._catalog.changes.of_photo(photo)),
            requests=self._requests_of(photo),
        )

    def photo_of_key(self, key: str, source: int | None = None) -> PhotoDetail:
        """
        Return everything known about the photo of a key, or of a file's path.

        A key that both Flickr and an export have means Flickr's. Raises
        NotFound; BadWish if two folders have it and `source` does not say which.
        """
        rows = self._rows_of_key(key) or self._rows_of_path(Path(key))
        if source is not None:
            rows = [row for row in rows if row.source == source]
        if not rows:
            raise NotFound(f"There is no photo {key!r} in the catalog.")
        rivals = [row for row in rows[1:] if row.kind is rows[0].kind and row.gone == rows[0].gone]
        if rivals:
            where = " and ".join(str(row.source) for row in [rows[0], *rivals])
            raise BadWish(f"{key!r} is in sources {where}; say which with --source.")
        return self.photo(rows[0].id)

    def _rows_of_key(self, key: str) -> list[PhotoRow]:
        # A path may hold bytes that are no UTF-8, as surrogates; no key does.
        is_text = not any("\ud800" <= sign <= "\udfff" for sign in key)
        return self._catalog.listing.with_key(key) if is_text else []

    def _rows_of_path(self, path: Path) -> list[PhotoRow]:
        """Return the photo that a file's path means, if it lies in a folder that was added."""
        file = path.expanduser().parent.resolve() / path.name
        for state in self._catalog.photos.sources():
            if state.kind is SourceKind.FOLDER and file.is_relative_to(state.places[0]):
                key = key_of(file.relative_to(state.places[0]).as_posix())
                return [r for r in self._catalog.listing.with_key(key) if r.source == state.id]
        return []

    def review(
        self, photo: PhotoId, n: int, verdict: Verdict | None, note: str = ""
    ) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        """
        Note what a person says of face `n`; None takes it back.

        Returns the photo as it is then, and the reviews as they were before,
        for `restore_reviews`. Raises NotFound.
        """
        findings = self._catalog.findings
        before = findings.reviews(photo)
        try:
            after = with_verdict(findings.found(photo), before, n=n, verdict=verdict, note=note)
        except LookupError:
            raise NotFound(f"That photo has no face {n}.") from None
        findings.set_reviews(photo, after)
        return self.photo(photo), before

    def add_face(
        self, photo: PhotoId, box: Box, note: str = ""
    ) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        """Note a face that the detector missed; returns as `review` does. Raises NotFound."""
        self.photo(photo)
        before = self._catalog.findings.reviews(photo)
        drawn = FaceReview(box, Verdict.CONFIRMED, drawn=True, note=note)
        self._catalog.findings.set_reviews(photo, [*before, drawn])
        return self.photo(photo), before

    def restore_reviews(self, photo: PhotoId, reviews: Sequence[FaceReview]) -> PhotoDetail:
        """Put a photo's reviews back as they were: the undo of `review` and `add_face`."""
        self._catalog.findings.set_reviews(photo, reviews)
        return self.photo(photo)

    # -- pictures

    def thumbnail(self, photo: PhotoId) -> "Future[bytes]":
        """
        Return a small JPEG of a photo, later.

        The future raises BadData if the picture cannot be read, NotFound if
        there is none. Cancel it when the photo has scrolled away.
        """
        return self.picture(photo, THUMBNAIL)

    def picture(self, photo: PhotoId, long_side: int) -> "Future[bytes]":
        """Return a JPEG of a photo whose longer side is at most `long_side` pixels, later."""
        return self._showing.submit(self.picture_now, photo, long_side)

    def picture_now(self, photo: PhotoId, long_side: int) -> bytes:
        """Return what `picture` gives, at once; for threads that may wait."""
        picture, revision = self._catalog.photos.picture(photo)
        if picture.url is not None and not self._pictures.has(
            picture, revision, long_side=long_side
        ):
            picture = self._remote().fetch_now(picture)
        return self._pictures.jpeg(picture, revision, long_side=long_side)

    def picture_part(self, photo: PhotoId, region: Region) -> "Future[Part]":
        """
        Return a part of a photo's picture at full size, later; cancel it when one looks away.

        A picture on Flickr is the one that was fetched to look for faces, or is
        fetched now. The future raises what `picture` does.
        """

        def find() -> tuple[Picture, str]:
            picture, revision = self._catalog.photos.picture(photo)
            return picture if picture.url is None else self._remote().fetch_now(picture), revision

        return self._pictures.parts.ask(find, region)

    def let_go_of_parts(self) -> None:
        """Free the memory that pictures at full size took; nobody looks at one any more."""
        self._pictures.parts.let_go()
