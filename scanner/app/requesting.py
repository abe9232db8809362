"""Drafts requests: the ground, the photos, the letter; nothing is sent."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime

from scanner.app.address_book import AddressBook
from scanner.app.letter_photos import LetterPhotos, day_of, selection
from scanner.catalog import Catalog
from scanner.catalog.request_events import COMPLAINT
from scanner.catalog.request_rows import NewRequest
from scanner.domain.change import ChangeKind, Selected, Wish, clean_tag
from scanner.domain.exposure import Rules
from scanner.domain.following import CARRIES_ON
from scanner.domain.grounds import channels_for, fields_of, grounds, no_ground_sentence
from scanner.domain.letter import LANGUAGES, LetterPhoto, LetterWish, Sender
from scanner.domain.license import ALL_RIGHTS_RESERVED
from scanner.domain.photo import SourceKind, Visibility
from scanner.domain.planning import Subject
from scanner.domain.recipient import (
    Addressed,
    Asker,
    Channel,
    ChannelKind,
    Ground,
    Law,
    Recipient,
    Role,
)
from scanner.domain.request import Request, RequestFile, RequestId, RequestState
from scanner.errors import BadWish
from scanner.jobs.task import Task
from scanner.mail.letter import field_label, required_fields, write_letter
from scanner.ports import DatasetLists
from scanner.settings import Settings

NO_CV = "no_cv"
"""The tag by which a photographer asks that a photo be left out of computer vision."""

_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_SENDER = frozenset(one.name for one in fields(Sender))

_HAPPENED = {RequestState.REFUSED: "refused", RequestState.PARTLY_GRANTED: "partly"}
"""What a complaint is about, as letters name it, by how the request stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a user asks to be drafted; see `RequestsDoor.start_request`."""

    recipient: Recipient
    asker: Asker
    selected: Selected
    law: str | None = None
    language: str | None = None
    urls: Sequence[str] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    about: RequestId | None = None
    template: str | None = None


class Requesting:
    """All that a request rests on, and the drafting itself."""

    def __init__(
        self,
        catalog: Catalog,
        lists: DatasetLists,
        book: AddressBook,
        laws: tuple[Law, ...],
        templates: Callable[[], Mapping[tuple[str, str], str]],
        *,
        settings: Callable[[], Settings],
        rules: Callable[[], Rules],
    ) -> None:
        self._catalog = catalog
        self._lists = lists
        self._book = book
        self._laws = {law.slug: law for law in laws}
        self._templates = templates
        self._settings = settings
        self._rules = rules

    # -- the ground

    def law(self, slug: str) -> Law | None:
        """Return a law; None where an old request rests on one that is shipped no more."""
        return self._laws.get(slug)

    def grounds(
        self,
        recipient: Recipient,
        asker: Asker,
        country: str | None,
        photos: Sequence[LetterPhoto] = (),
    ) -> tuple[Ground, ...]:
        """Return on what a request may rest, best first; with `photos`, as far as they tell."""
        where = self._settings().letters_country if country is None else country.strip().upper()
        datasets = {photo.dataset for photo in photos if photo.dataset}
        licenses = {photo.license_then or photo.license_now for photo in photos}
        return grounds(
            recipient,
            asker,
            where,
            tuple(self._laws.values()),
            datasets=datasets,
            licenses=licenses if photos else None,
        )

    def sender(self) -> Sender:
        """Return who writes, with the first account that is known."""
        settings = self._settings()
        sender = Sender(
            name=settings.letters_name,
            email=settings.letters_email,
            address=settings.letters_address,
            country=settings.letters_country,
        )
        accounts = {account.nsid: account.username for account, _ in self._catalog.accounts.all()}
        sources = self._catalog.photos.sources()
        named = [
            source for source in sources if source.nsid and (source.own or source.nsid in accounts)
        ] or [source for source in sources if source.nsid and source.kind is SourceKind.EXPORT]
        nsid = named[0].nsid if named else next(iter(accounts), None)
        if not nsid:
            return sender
        name = accounts.get(nsid) or (named[0].name if named else "")
        page = f"https://www.flickr.com/photos/{nsid}/"
        return replace(sender, flickr_name=name, nsid=nsid, flickr_url=page)

    def required(
        self, recipient: Recipient, law: str, language: str, asker: Asker
    ) -> tuple[tuple[str, str, str], ...]:
        """Return what a letter has to say: slug, label, and the value where it is known."""
        template = self._template(self._offered(law, recipient, asker).letter, language)
        slugs = dict.fromkeys((*required_fields(template, asker), *fields_of(recipient, asker)))
        sender = self.sender()
        return tuple(
            (slug, field_label(language, slug), getattr(sender, slug) if slug in _SENDER else "")
            for slug in slugs
        )

    def _offered(self, slug: str, recipient: Recipient, asker: Asker) -> Law:
        """Return a law that a user chose; raises BadWish for one that cannot be a ground here."""
        law = self._laws.get(slug)
        if law is None:
            known = ", ".join(one.slug for one in self._laws.values() if one.offered)
            raise BadWish(f"There is no ground {slug!r}; there are {known}.")
        if not law.offered:
            raise BadWish(f"No request is offered on {law.name}. {law.caution or law.about}")
        if asker not in law.serves:
            raise BadWish(f"{law.name} is not for who asks as {asker}.")
        if (law.letter == COMPLAINT) != (recipient.role is Role.AUTHORITY):
            whom = "a supervisory authority" if law.letter == COMPLAINT else "who holds photos"
            raise BadWish(f"{law.name} is for letters to {whom}; {recipient.name} is not one.")
        return law

    def _template(self, slug: str, language: str) -> str:
        text = self._templates().get((language, slug))
        if text is None:
            raise BadWish(
                f"There is no letter {slug!r} in {language!r}; "
                f"the languages are {', '.join(LANGUAGES)}."
            )
        return text

    # -- what is to be done first

    def preconditions(self, recipient: Recipient, selected: Selected) -> tuple[Wish, ...]:
        """Return the plans that a recipient wants carried out first; any one is enough."""
        if not recipient.no_cv:
            return ()
        mine = [
            subject
            for subject in self._catalog.subjects.of(selection(self._catalog, selected))
            if subject.may_be(ChangeKind.TAG)
        ]
        if not any(_done(subject) == "" for subject in mine):
            return ()
        return (
            Wish(ChangeKind.TAG, NO_CV),
            Wish(ChangeKind.LICENSE, ALL_RIGHTS_RESERVED),
            Wish(ChangeKind.VISIBILITY, Visibility.PRIVATE),
        )

    # -- drafting

    def checked(self, asked: Asked) -> Asked:
        """Return what was asked with its language; raises BadWish for what cannot be."""
        if (asked.about is None) != (asked.template is None):
            raise BadWish("A further letter of a request needs both: about which, and what letter.")
        if asked.template is not None and asked.template not in CARRIES_ON | {COMPLAINT}:
            known = ", ".join(sorted(CARRIES_ON | {COMPLAINT}))
            raise BadWish(f"There is no further letter {asked.template!r}; there are {known}.")
        language = asked.language or self._settings().letters_language
        if language not in LANGUAGES:
            raise BadWish(f"Letters are in {', '.join(LANGUAGES)}; not in {language!r}.")
        if asked.law is not None:
            self._offered(asked.law, asked.recipient, asked.asker)
        if asked.about is None and asked.asker not in asked.recipient.serves:
            raise BadWish(no_ground_sentence(asked.recipient, asked.asker))
        return replace(asked, language=language)

    def draft(self, task: Task, asked: Asked, former: RequestFile | None = None) -> NewRequest:
        """
        Return the draft that was asked for; `former` is the file of the request that it is about.

        Raises BadWish, Cancelled.
        """
        if former is not None:
            return self._further(asked, former)
        gather = LetterPhotos(
            task, self._catalog, self._lists, self._rules(), asked.recipient.datasets
        )
        photos = gather.of(asked.selected, asked.urls)
        if not photos:
            raise BadWish("No photo is selected and no address was given: there is nothing to ask.")
        law = self._law_for(asked, photos)
        given = dict(asked.fields)
        if asked.recipient.no_cv and not given.get("precondition"):
            given["precondition"] = self._precondition(photos)
        return self._written(asked, law, law.letter, photos, given, reference=_new_reference())

    def _law_for(self, asked: Asked, photos: Sequence[LetterPhoto]) -> Law:
        if asked.law is not None:
            return self._offered(asked.law, asked.recipient, asked.asker)
        found = self.grounds(asked.recipient, asked.asker, None, photos)
        if not found:
            raise BadWish(no_ground_sentence(asked.recipient, asked.asker))
        return found[0].law

    def _further(self, asked: Asked, former: RequestFile) -> NewRequest:
        """Return the next letter of a conversation, or a complaint about it."""
        request, template = former.request, asked.template or ""
        if request.sent is None:
            raise BadWish(f"Request {request.id} was not sent yet; nothing can follow it.")
        if template == COMPLAINT:
            complaint = replace(asked, asker=request.asker)
            law = self._law_for(complaint, ())
            reference = _new_reference()
        else:
            complaint = replace(asked, recipient=self._as_written_to(request), asker=request.asker)
            law = self._laws.get(request.law) or next(iter(self._laws.values()))
            reference = request.reference
        given = {**_of_former(request, former), **asked.fields}
        return self._written(
            complaint,
            law,
            template,
            former.photos,
            given,
            reference=reference,
            channel=None if template == COMPLAINT else request.to.channel,
        )

    def _as_written_to(self, request: Request) -> Recipient:
        """Return a request's recipient, with the name that stood in its letter."""
        known = {one.slug: one for one in self._book.all()}.get(request.to.recipient)
        if known is None:
            return Recipient(slug=request.to.recipient, name=request.to.name, role=Role.COMPANY)
        return replace(known, name=request.to.name)

    def _written(
        self,
        asked: Asked,
        law: Law,
        template: str,
        photos: Sequence[LetterPhoto],
        given: Mapping[str, str],
        *,
        reference: str,
        channel: Channel | None = None,
    ) -> NewRequest:
        recipient, language = asked.recipient, asked.language or LANGUAGES[0]
        channel = channel or next(
            iter(channels_for(recipient, law)), Channel(kind=ChannelKind.EMAIL)
        )
        sender = self.sender()
        if asked.asker is Asker.SUBJECT:
            # The photos are in somebody else's account; whose the user's own is, is nobody's.
            sender = replace(sender, flickr_name="", nsid="", flickr_url="")
        names = {one.slug: one.name for one in self._rules().datasets}
        held = [slug for slug in recipient.datasets if _concerns(slug, photos)]
        is_first = asked.about is None
        letter = write_letter(
            LetterWish(
                template=template,
                language=language,
                asker=asked.asker,
                sender=sender,
                recipient_name=recipient.name,
                recipient_address=channel.value if channel.kind is ChannelKind.POST else "",
                dataset_names=tuple(names.get(slug, slug) for slug in held or recipient.datasets),
                law=law.slug,
                law_name=law.name,
                law_article=law.article,
                photos=tuple(photos),
                day=datetime.now().astimezone().date(),
                reference=reference,
                required=fields_of(recipient, asked.asker) if is_first else (),
                fields={slug: text for slug, text in given.items() if text},
            ),
            self._templates(),
        )
        return NewRequest(
            to=Addressed(recipient.slug, recipient.name, channel),
            asker=asked.asker,
            law=law.slug,
            template=template,
            language=language,
            country=sender.country,
            reference=reference,
            letter=letter,
            photos=photos,
            about=asked.about,
        )

    def _precondition(self, photos: Sequence[LetterPhoto]) -> str:
        """Return what all of the photos are already that a holder wants, "" if nothing."""
        ids = [photo.photo for photo in photos if photo.photo]
        done = {_done(subject) for subject in self._catalog.subjects.of(ids)}
        return done.pop() if len(done) == 1 and len(ids) == len(photos) else ""


def _done(subject: Subject) -> str:
    """Return which of the things that a holder wants first is so of a photo, "" if none is."""
    if clean_tag(NO_CV) in map(clean_tag, subject.tags):
        return "no-cv"
    if subject.license == ALL_RIGHTS_RESERVED:
        return "all-rights-reserved"
    if "-nd-" in subject.license:
        return "no-derivatives"
    return "private" if subject.visibility is Visibility.PRIVATE else ""


def _concerns(dataset: str, photos: Sequence[LetterPhoto]) -> bool:
    return any(photo.dataset == dataset or dataset in photo.possible for photo in photos)


def _of_former(request: Request, former: RequestFile) -> dict[str, str]:
    """Return what a further letter says of the first one, by the letters' slugs."""
    last = {event.state: event.at for event in former.events}
    days = {
        "sent_on": request.sent,
        "asked_on": last.get(RequestState.INFO_REQUESTED),
        "granted_on": last.get(RequestState.GRANTED) or last.get(RequestState.PARTLY_GRANTED),
        "consent_on": last.get(RequestState.INFO_SENT),
    }
    return {
        **{slug: day_of(at) for slug, at in days.items() if at is not None},
        "due_on": "" if request.due is None else request.due.isoformat(),
        "message_id": request.message_id or "",
        "first_reference": request.reference,
        "first_law": request.law,
        "holder": request.to.name,
        "happened": _HAPPENED.get(request.state, "no-answer"),
    }


def _new_reference() -> str:
    """Return a tag that nobody guesses, of signs that nobody mistakes: "SL-7QK3-M2XP"."""
    signs = [secrets.choice(_SIGNS) for _ in range(8)]
    return f"SL-{''.join(signs[:4])}-{''.join(signs[4:])}"
