"""
The part of the front door that is about requests: letters to who holds photos, and the answers.

A request is made as a draft, edited, planned and sent as any other change, and then followed:
what came back is noted by a person, with its day. Nothing here is legal advice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from shutil import rmtree

from scanner.app.address_book import AddressBook
from scanner.app.letter_photos import checked_url
from scanner.app.recipients_door import RecipientsDoor
from scanner.app.request_case import Cases
from scanner.app.request_following import Following
from scanner.app.request_sending import SENDING, Letters, mail_address, require_certain
from scanner.app.requesting import Asked, Requesting
from scanner.catalog.request_events import COMPLAINT
from scanner.datasets.index import Lists
from scanner.domain.address import wrong_with
from scanner.domain.change import Plan, PlanId, RunSummary, Selected
from scanner.domain.exposure import Rules
from scanner.domain.photo import PhotoId
from scanner.domain.recipient import Asker, Channel
from scanner.domain.request import (
    NextStep,
    Reply,
    Request,
    RequestFile,
    RequestId,
    RequestState,
    Via,
)
from scanner.errors import BadWish
from scanner.jobs.lock import alone
from scanner.jobs.runner import JobRunner, Running
from scanner.jobs.task import Task
from scanner.mail.message import mailto
from scanner.ports import SecretStore
from scanner.reference import laws, letter_templates, recipients

LANE = "mail"
"""One letter at a time is made, sent or put into a file."""

NO_FIELDS: Mapping[str, str] = {}

MOST_SUBJECT = 300
MOST_TEXT = 100_000
"""Characters of a letter."""


class RequestsDoor(RecipientsDoor):
    """What a user can ask for about requests; a part of App, which sets these."""

    home: Path
    _runner: JobRunner
    _lists: Lists
    _rules: Rules
    _applied: Callable[..., RunSummary]

    def _open_requests(self, secrets: SecretStore, environ: Mapping[str, str]) -> None:
        """Make what the rest of this door needs; raises Damaged for a shipped table."""
        self._laws = laws()
        self._book = AddressBook(recipients(), self._catalog.own_addresses)
        self._requesting = Requesting(
            self._catalog,
            self._lists,
            self._book,
            self._laws,
            letter_templates,
            settings=lambda: self._settings,
            rules=lambda: self._rules,
        )
        self._letters = Letters(
            self._catalog,
            self.home,
            secrets,
            settings=lambda: self._settings,
            sender=self._requesting.sender,
            environ=environ,
        )
        self._following = Following(
            self._catalog, self._letters, self._book, self._lists, law=self._requesting.law
        )
        self._cases = Cases(self._catalog, self._letters, self._following, law=self._requesting.law)

    def _requests_of(self, photo: PhotoId) -> tuple[Request, ...]:
        """Return the requests that are about a photo, the newest first."""
        return self._following.of_photo(photo)

    def _check_granted(self, dataset: str) -> int:
        """Look up the photos of granted requests in a list that was just imported."""
        return self._following.check_granted(dataset)

    def _sent(self, task: Task, n: RequestId, plan: PlanId) -> RunSummary:
        # A draft that was begun and cut off is begun anew; a letter never is.
        self._letters.settle_drafts(n)
        return self._applied(task, plan, retry=True)

    # -- drafts

    def start_request(
        self,
        recipient: str,
        selected: Selected,
        *,
        asker: Asker,
        law: str | None = None,
        language: str | None = None,
        urls: Sequence[str] = (),
        fields: Mapping[str, str] = NO_FIELDS,
        about: RequestId | None = None,
        template: str | None = None,
    ) -> Running[Request]:
        """
        Start to draft a request about photos; nothing is sent.

        `law` None is the best ground, `language` None that of the settings. `urls` are addresses
        of others' photos (somebody whom they show has none in the catalog). Of the selected
        photos, a dataset's holder gets those that are in its lists, or may be; all if none is.
        With `urls`, a selection that nothing narrows down means none of the library's photos.
        `fields` are further values of the letter by slug (see `required`).

        `about` with `template` ("reminder", "consent", "information", "downstream",
        "withdrawal", "complaint") writes the next letter of a request's conversation: it has that
        request's photos (`selected` does not count), and its recipient but for a complaint.
        Once it is sent, that request says so.

        Raises NotFound, BadWish; the job raises BadWish naming every field that is empty,
        and for no photo at all.
        """
        asked = self._requesting.checked(
            Asked(
                recipient=self._book.get(recipient),
                asker=asker,
                selected=self._checked_selection(selected),
                law=law,
                language=language,
                urls=tuple(checked_url(url) for url in urls),
                fields=dict(fields),
                about=about,
                template=template,
            )
        )
        former = None if about is None else self._following.file(about)

        def run(task: Task) -> Request:
            task.begin("letter")
            draft = self._requesting.draft(task, asked, former)
            if former is not None and asked.template == COMPLAINT:
                kept = self._cases.as_attachments(former)
                attachments = (*draft.letter.attachments, *kept)
                draft = replace(draft, letter=replace(draft.letter, attachments=attachments))
            return self._following.get(self._catalog.requests.make(draft))

        return self._runner.start("request", LANE, run)

    def requests(self, *, due: bool = False) -> tuple[Request, ...]:
        """
        Return the requests, the newest first; `due`: those with something to do by today.

        Letters that went on with a request (`about`) are not listed by themselves once they were
        sent, complaints excepted: they stand in that request's file.
        """
        return self._following.listed(due=due)

    def request(self, n: RequestId) -> RequestFile:
        """Return all that is kept of a request; raises NotFound."""
        return self._following.file(n)

    def edit_letter(
        self, n: RequestId, *, subject: str, body: str, to: Channel | None = None
    ) -> RequestFile:
        """
        Change a draft's letter, and with `to` where it goes.

        A plan to send the former letter is discarded. Raises NotFound, BadWish for a letter that
        was sent or whose sending is uncertain, an empty text, a subject of several lines.
        """
        found = self._catalog.requests.file(n)
        line = subject.strip()
        if not line or not line.isprintable() or len(line) > MOST_SUBJECT:
            raise BadWish(f"A subject is one line of at most {MOST_SUBJECT} characters.")
        text = body.replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip() or len(text) > MOST_TEXT:
            raise BadWish(f"A letter has some text, and at most {MOST_TEXT:,} characters.")
        channel = found.request.to.channel
        if to is not None:
            wrong = wrong_with(to.kind, to.value.strip())
            if wrong:
                raise BadWish(f"{to.value[:100]!r} {wrong}.")
            channel = replace(to, value=to.value.strip())
        with alone(self._letters.lock, SENDING):
            self._letters.settle_drafts(n)
            require_certain(self._catalog.requests.get(n))
            self._catalog.requests.edit(n, subject=line, body=text, channel=channel)
            self._letters.discard_plans(n)
        return self._following.file(n)

    def delete_draft(self, n: RequestId) -> None:
        """
        Delete a draft that nothing was done with, and its files.

        Raises NotFound, BadWish for one that was handed over or tried to be sent.
        """
        with alone(self._letters.lock, SENDING):
            self._catalog.requests.delete(n)
            for plan in self._catalog.requests.plans_to_send(n):
                if not self._catalog.changes.plan(plan).discarded:
                    self._catalog.changes.discard(plan)
        rmtree(self._letters.folder(n), ignore_errors=True)

    def mailto_of(self, n: RequestId) -> str:
        """Return a mailto address that opens the short form in the user's mail program."""
        found = self._catalog.requests.file(n)
        return mailto(found.letter, mail_address(found.request.to))

    def form_text(self, n: RequestId) -> str:
        """Return the letter as text to paste into a form, with all photos' addresses."""
        found = self._catalog.requests.file(n)
        pages = [photo.url or photo.key for photo in found.photos]
        listed = [page for page in pages if page and page not in found.letter.body]
        more = "\n".join(listed)
        return f"{found.letter.body.rstrip()}\n\n{more}".strip() + "\n"

    def message_bytes(self, n: RequestId) -> bytes:
        """
        Return the letter as an .eml: as it was sent or handed over, else as a draft.

        A draft opens in a mail program as one that is not sent yet.
        """
        found = self._catalog.requests.file(n)
        stored = self._letters.last_stored(found.request)
        return stored if stored is not None else self._letters.draft_bytes(found)

    # -- sending

    def plan_send(self, n: RequestId, via: Via) -> Plan:
        """
        Plan to send a letter: the exact message is stored, and its SHA-256 is in the plan.

        A former plan that has not sent it is discarded: no two could both send. Raises
        NotFound; BadWish for a letter that was sent, whose sending is uncertain, or that has no
        e-mail address, and naming what SMTP lacks (see `mail_ready`); Busy while one is sent.
        """
        return self._letters.plan(n, via)

    def start_send(self, n: RequestId, plan: PlanId) -> Running[RunSummary]:
        """
        Start to carry out a plan to send a request's letter; see `App.start_apply`.

        OUTBOX leaves an .eml in the folder `outbox` of the home, and the request a draft until
        the user notes that it was sent. SMTP sends it. What was refused or not taken is
        tried again by the same plan; what is uncertain never is: `settle_send`.
        """
        if plan not in self._catalog.requests.plans_to_send(n):
            raise BadWish(f"Plan {plan} is not one that sends request {n}.")
        require_certain(self._following.get(n))
        return self._runner.start("send", LANE, lambda task: self._sent(task, n, plan))

    def settle_send(self, n: RequestId, arrived: bool) -> Request:
        """
        Note the user's word on a letter of which nobody knows whether it was taken.

        Arrived: the request is sent. Not: another plan may send it. Raises NotFound, BadWish
        where nothing is uncertain, Busy while a letter is sent.
        """
        self._letters.settle(n, arrived=arrived)
        return self._following.get(n)

    def mail_ready(self) -> str:
        """Return "" if SMTP can be used, else one sentence: what is missing."""
        return self._letters.ready()

    def set_mail_password(self, text: str) -> None:
        """Keep the password of the mail account in the keyring; an empty one forgets it."""
        self._letters.set_password(text)

    def start_test_mail(self, to: str) -> Running[None]:
        """
        Start to send a short test message, so that settings are known to work before a letter.

        The job raises what a Mailer does (ports.py), BadWish for settings that are missing.
        """
        return self._runner.start("test-mail", LANE, lambda task: self._letters.test(task, to))

    # -- following

    def note(
        self,
        n: RequestId,
        state: RequestState,
        *,
        text: str = "",
        reply: Path | bytes | None = None,
        at: datetime | None = None,
    ) -> Request:
        """
        Note how a request stands, with words, and the reply that said so (an .eml).

        The same state again is a further note. SENT of a draft: the user sent it. `at` None is
        the reply's own date or now; it lies neither in the future nor before the request.

        Raises NotFound, BadWish for a move that cannot be, BadData for a file that is no message.
        """
        return self._following.note(n, state, text=text, reply=reply, at=at)

    def match_reply(self, data: bytes) -> tuple[RequestId | None, Reply]:
        """
        Return which request a reply (.eml) answers, None if that is not known, and what it says.

        By the Message-IDs that it names, else by the reference in its subject. Raises BadData.
        """
        return self._following.match_reply(data)

    def set_due(self, n: RequestId, day: date | None) -> Request:
        """Set the day by which an answer is owed; None: by the law's rule again."""
        return self._following.set_due(n, day)

    def extend(self, n: RequestId) -> Request:
        """Note that the recipient took the extension of the law; raises BadWish if it has none."""
        return self._following.extend(n)

    def next_step(self, n: RequestId) -> NextStep:
        """Return what to do next about a request, and why."""
        return self._following.next_step(n)

    def overdue(self) -> int:
        """Return how many requests wait for an answer that was owed before today."""
        return self._following.overdue()

    def start_export(self, n: RequestId, path: Path) -> Running[Path]:
        """
        Start to write a request's whole file as one .zip: letters, journal, lists, replies.

        The job raises BadWish for another ending, NotFound if the folder is not there,
        SourceUnavailable if it cannot be written.
        """
        target = Path(path).expanduser().absolute()
        self._catalog.requests.get(n)
        return self._runner.start(
            "report", "report", lambda task: self._cases.export(task, n, target)
        )

    def write_reminder(self, n: RequestId, path: Path) -> Path:
        """
        Write the day by which an answer is owed as an .ics file for a calendar.

        Raises BadWish for another ending or a request that nothing is due from.
        """
        return self._following.write_reminder(n, path)
