"""What the window tells of one request, as entries of a sheet: its facts, and its conversation."""

from collections.abc import Sequence
from datetime import date

from scanner.domain.letter import Attachment
from scanner.domain.recipient import Channel, ChannelKind, Law, Recipient
from scanner.domain.request import EventKind, RequestEvent, RequestFile, RequestState
from ui.counting import size_words
from ui.request_words import (
    LONGEST_FACT,
    LONGEST_NAME,
    LONGEST_TEXT,
    about_photos,
    address_words,
    asker_words,
    day_of,
    due_fact,
    event_word,
    language_word,
    law_words,
    note_words,
    seen_words,
    term_words,
)
from ui.table_words import of_table
from ui.widgets.sheet import Entry, Fact, Heading, Sentence
from ui.words import shown, translate, when_words


def _tr(text: str) -> str:
    return translate("requests", text)


def _of_table(text: str) -> str:
    return shown(of_table("recipients", text), LONGEST_FACT)


def address_facts(channel: Channel) -> list[Entry]:
    """Return an address with where it was seen, when, and how sure it is."""
    is_page = channel.kind in (ChannelKind.WEBFORM, ChannelKind.WEB)
    facts: list[Entry] = [
        Fact(_caption(channel.kind), address_words(channel), channel.value if is_page else None)
    ]
    if channel.use:
        facts.append(Fact(_tr("For"), _of_table(channel.use)))
    facts.append(Fact(_tr("Known from"), seen_words(channel)))
    if channel.note:
        facts.append(Fact(_tr("Note"), _of_table(channel.note)))
    return facts


def _caption(kind: ChannelKind) -> str:
    """Return how somebody is reached, as short as a caption is."""
    return {
        ChannelKind.EMAIL: _tr("E-mail"),
        ChannelKind.WEBFORM: _tr("Form"),
        ChannelKind.WEB: _tr("Page"),
        ChannelKind.POST: _tr("Post"),
    }[kind]


def recipient_facts(recipient: Recipient) -> list[Entry]:
    """Return what a recipient says of itself: what to do first, what they ask for, what happens."""
    asks = "; ".join(_of_table(one) for one in recipient.asks_for)
    said = (
        (_tr("They ask for"), asks),
        (_tr("To be done first"), _of_table(recipient.before)),
        (_tr("What they do"), _of_table(recipient.effect)),
        (_tr("Note"), _of_table(recipient.note)),
    )
    return [Fact(label, value) for label, value in said if value]


def facts_of(file: RequestFile, law: Law | None, day: date) -> list[Entry]:
    """Return the facts of a request, by a day."""
    request = file.request
    facts: list[Entry] = [
        Heading(_tr("To")),
        Fact(_tr("Name"), shown(request.to.name, LONGEST_NAME)),
        *address_facts(request.to.channel),
        Heading(_tr("About")),
        Fact(_tr("Photos"), about_photos(request)),
        Fact(_tr("As whom"), asker_words(request.asker)),
        Fact(_tr("Ground"), law_words(law, request.law)),
    ]
    if law is not None:
        facts.append(Fact(_tr("Time"), term_words(law.term)))
    facts.append(Heading(_tr("Days")))
    facts.append(Fact(_tr("Drafted"), when_words(request.made)))
    if request.sent is not None:
        facts.append(Fact(_tr("Sent"), when_words(request.sent)))
    if request.state.awaits_answer:
        facts.append(Fact(_tr("Owed by"), due_fact(request, day)))
    facts.append(Heading(_tr("File")))
    facts.append(Fact(_tr("Number"), str(request.id)))
    if request.about is not None:
        facts.append(Fact(_tr("About"), str(request.about)))
    facts.append(Fact(_tr("Reference"), shown(request.reference, 80)))
    facts.append(Fact(_tr("Language"), language_word(request.language)))
    if request.message_id:
        facts.append(Fact("Message-ID", shown(request.message_id, 300)))
    attached = attachment_words(file.letter.attachments)
    if attached:
        facts.append(Fact(_tr("Attached"), attached))
    return facts


def attachment_words(attachments: Sequence[Attachment]) -> str:
    """Return what goes with a letter, a line each."""
    return "\n".join(f"{shown(one.name, 120)}, {size_words(len(one.data))}" for one in attachments)


def conversation_of(file: RequestFile) -> list[Entry]:
    """
    Return what happened to a request, the newest on top, the letter where it left.

    What others wrote is text: nothing of it is opened, fetched or followed.
    """
    entries: list[Entry] = []
    former: RequestState | None = None
    for event in file.events:
        part = _of_event(event, former)
        former = event.state
        entries = [*part, *entries]
    return entries


def _of_event(event: RequestEvent, former: RequestState | None) -> list[Entry]:
    words = event_word(event.kind)
    moved = event.state is not former and event.kind in (EventKind.NOTED, EventKind.REPLY)
    if moved:
        words = f"{words}: {note_words(event.state)}"
    names = ", ".join(shown(name, 120) for name in event.files)
    kept = _tr("kept as {files}").format(files=names) if names else ""
    entries: list[Entry] = [Heading(words), Fact(when_words(event.at), kept)]
    text = event.text.strip()
    if event.kind is EventKind.DUE:
        text = _due_text(text)
    if text:
        entries.append(Sentence(shown(text, LONGEST_TEXT, lines=True)))
    return entries


def _due_text(text: str) -> str:
    """Return what a change of the due day says: a day as text, nothing for the law's rule."""
    if not text:
        return _tr("By the law's rule again.")
    try:
        return _tr("Set to {day}.").format(day=day_of(date.fromisoformat(text)))
    except ValueError:
        return text
