"""The part of the front door that is about reviewing faces: what is next, and 'no face here'."""

from array import array
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from scanner.app.library_door import LibraryDoor
from scanner.domain.face import FaceReview, with_nothing_here
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId

T = TypeVar("T")


class ReviewDoor(LibraryDoor):
    """What a user can ask for about the review of many faces; a part of App."""

    _words: "set[Future[Any]]"

    def ask_surely(self, question: Callable[[], T]) -> "Future[T]":
        """
        Do as `ask` does for what a person said: `close` waits until it is written.

        Any other question that waits is dropped then, for nobody is there to hear the answer.
        """
        future = self._asking.submit(question)
        self._words.add(future)
        future.add_done_callback(self._words.discard)
        return future

    def review_queue(self, missed: bool = False) -> "array[int]":
        """
        Return the ids of the photos that wait for a person's word, what matters first.

        `missed`: photos in which no face was found, to be looked through for those that the
        detector missed; otherwise photos with faces that nobody spoke of. The orders stand in
        `catalog/review.py`.
        """
        return self._catalog.review.queue(missed=missed)

    def say_nothing_here(self, photo: PhotoId) -> tuple[PhotoDetail, tuple[FaceReview, ...]]:
        """
        Note that a person looked at a photo and saw no face in it; what was found there is none.

        Returns as `review` does. Raises NotFound.
        """
        self.photo(photo)
        findings = self._catalog.findings
        before = findings.reviews(photo)
        findings.set_reviews(photo, with_nothing_here(findings.found(photo), before))
        return self.photo(photo), before
