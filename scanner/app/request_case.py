"""A request's whole file: gathered for the zip that others read, and for a complaint."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from scanner import __version__
from scanner.app.request_following import REPLY, Following
from scanner.app.request_sending import Letters
from scanner.catalog import Catalog
from scanner.domain.letter import Attachment
from scanner.domain.recipient import Law
from scanner.domain.request import RequestEvent, RequestFile, RequestId
from scanner.errors import BadData
from scanner.jobs.task import Task
from scanner.report.case_file import (
    CaseFile,
    CaseLetter,
    CaseReply,
    PhotoHistory,
    write_case_file,
)

PAGE = 500


class Cases:
    """Gathers all that is kept of a request."""

    def __init__(
        self,
        catalog: Catalog,
        letters: Letters,
        following: Following,
        *,
        law: Callable[[str], Law | None],
    ) -> None:
        self._catalog = catalog
        self._letters = letters
        self._following = following
        self._law = law

    def export(self, task: Task, n: RequestId, path: Path) -> Path:
        """Write a request's whole file as one .zip; raises BadWish, NotFound, SourceUnavailable."""
        task.begin("report")
        first = self._following.file(n)
        further = [
            self._following.file(one.id)
            for one in reversed(self._catalog.requests.all())
            if one.about == n and one.sent is not None
        ]
        files = [first, *further]
        plans = [
            plan for one in files for plan in self._catalog.requests.plans_to_send(one.request.id)
        ]
        case = CaseFile(
            letters=tuple(self._case_letter(one) for one in files),
            replies=tuple(reply for one in files for reply in self._case_replies(one)),
            journal=tuple(line for plan in plans for line in self._catalog.changes.journal(plan)),
            histories=tuple(self._histories(task, files)),
            at=datetime.now(UTC),
            version=__version__,
        )
        return write_case_file(path, case)

    def _case_letter(self, found: RequestFile) -> CaseLetter:
        law = self._law(found.request.law)
        stored = self._letters.last_stored(found.request)
        message = stored if stored is not None else self._letters.as_text(found)
        return CaseLetter(file=found, message=message, law=law.name if law is not None else "")

    def _case_replies(self, found: RequestFile) -> Iterator[CaseReply]:
        seen: set[str] = set()
        for event, name in _kept_replies(found.events):
            if name in seen:
                continue
            seen.add(name)
            path = self._letters.folder(found.request.id) / name
            try:
                data = path.read_bytes()
            except OSError as err:
                raise BadData(f"The reply {path} cannot be read any more.") from err
            yield CaseReply(
                request=found.request.id, at=event.at, data=data, name=name, text=event.text
            )

    def as_attachments(self, found: RequestFile) -> tuple[Attachment, ...]:
        """Return the letter of a request and the replies to it, to go with a complaint."""
        letter = self._case_letter(found).message
        return (
            Attachment("letter.eml", "message/rfc822", letter),
            *(
                Attachment(reply.name, "message/rfc822", reply.data)
                for reply in self._case_replies(found)
            ),
        )

    def _histories(self, task: Task, files: Sequence[RequestFile]) -> Iterator[PhotoHistory]:
        photos = {photo.photo: photo for one in files for photo in one.photos if photo.photo}
        ids = list(photos)
        for start in range(0, len(ids), PAGE):
            task.checkpoint()
            for one in self._catalog.evidence.of(ids[start : start + PAGE]):
                photo = photos[one.photo]
                if photo.key in ("", one.key):  # the number may mean another photo since
                    yield PhotoHistory(key=photo.key or one.key, url=photo.url, changes=one.history)


def _kept_replies(events: Sequence[RequestEvent]) -> Iterator[tuple[RequestEvent, str]]:
    for event in events:
        for name in event.files:
            if name.startswith(REPLY):
                yield event, name
