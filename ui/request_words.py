"""
The screen's words for requests: how they stand, whom they go to, what to do next.

What the tables say of laws and recipients is English, as their sources are; it is shown as plain
text. No address is called right: beside it stands where it was seen, and how sure that is.
"""

import re
from datetime import date, datetime

from scanner.domain.change import Plan
from scanner.domain.dataset import Sure
from scanner.domain.letter import LetterPhoto
from scanner.domain.recipient import (
    Asker,
    Channel,
    ChannelKind,
    Law,
    Recipient,
    Role,
    Term,
    Unit,
)
from scanner.domain.request import EventKind, Request, RequestState, StepKind, Via
from ui.counting import day, number, photos
from ui.table_words import of_table
from ui.words import count_words, day_words, shown, translate

LONGEST_NAME, LONGEST_FACT, LONGEST_TEXT = 160, 600, 40_000
"""Characters of a name, of a fact and of a reply or note that are shown."""


def _tr(text: str) -> str:
    return translate("requests", text)


def not_advice() -> str:
    """Return what is said once, where a request begins."""
    return _tr(
        "This is information, and no legal advice. Which law applies to you, a lawyer or your "
        "supervisory authority can tell."
    )


def biometrics_words() -> str:
    """Return what to know before anything goes to a firm that searches by faces."""
    return _tr(
        "They search by faces, and may ask for a picture of yours or for an identity card. "
        "Whatever you hand them is a biometric sample that they did not have before. This letter "
        "holds none, and asks them to find you by the addresses of the photos."
    )


# -- how a request stands


def state_word(state: RequestState) -> str:
    """Return how a request stands, as a card has room for."""
    return {
        RequestState.DRAFT: _tr("Draft"),
        RequestState.SENT: _tr("Sent"),
        RequestState.ACKNOWLEDGED: _tr("Receipt confirmed"),
        RequestState.INFO_REQUESTED: _tr("They ask for something"),
        RequestState.INFO_SENT: _tr("You answered them"),
        RequestState.GRANTED: _tr("Granted"),
        RequestState.PARTLY_GRANTED: _tr("Granted in part"),
        RequestState.REFUSED: _tr("Refused"),
        RequestState.DOWNSTREAM_CONFIRMED: _tr("Passed on, and confirmed"),
        RequestState.OVERDUE: _tr("Overdue"),
        RequestState.COMPLAINED: _tr("Complained to an authority"),
        RequestState.WITHDRAWN: _tr("Withdrawn"),
    }[state]


def note_words(state: RequestState) -> str:
    """Return what one notes by a state, as a choice in a list."""
    return {
        RequestState.SENT: _tr("I sent the letter"),
        RequestState.ACKNOWLEDGED: _tr("They confirmed that they have it"),
        RequestState.INFO_REQUESTED: _tr("They ask me for something"),
        RequestState.INFO_SENT: _tr("I gave them what they asked for"),
        RequestState.GRANTED: _tr("They did what I asked"),
        RequestState.PARTLY_GRANTED: _tr("They did a part of it"),
        RequestState.REFUSED: _tr("They said no"),
        RequestState.DOWNSTREAM_CONFIRMED: _tr("They told those whom they gave it to"),
        RequestState.COMPLAINED: _tr("I complained to an authority"),
        RequestState.WITHDRAWN: _tr("I take the request back"),
    }.get(state, state_word(state))


def standing_words(request: Request, today: date) -> str:
    """Return how a request stands by a day; what is not known of its sending comes first."""
    if request.uncertain:
        return _tr("Did it arrive?")
    if request.state is RequestState.DRAFT and request.message_id is not None:
        return _tr("Handed to your mail program")
    return state_word(request.standing(today))


def day_of(when: date) -> str:
    """Return a day as the locale writes it in full."""
    return day_words(datetime(when.year, when.month, when.day))


def due_words(request: Request, today: date) -> str:
    """Return by when an answer is owed and how far that is, empty where nothing is due."""
    if request.due is None:
        return ""
    days = (request.due - today).days
    if days < 0:
        form = count_words(-days, "due {day}, %n day ago", "due {day}, %n days ago")
    elif days == 0:
        form = _tr("due today")
    else:
        form = count_words(days, "due {day}, in %n day", "due {day}, in %n days")
    return form.replace("{day}", day(request.due))


def due_fact(request: Request, today: date) -> str:
    """Return the due day with where it comes from: the law's rule, its extension, the user."""
    if request.due is None:
        return _tr("no day is set")
    parts = [day_of(request.due)]
    days = (request.due - today).days
    if days < 0:
        parts.append(count_words(-days, "%n day ago", "%n days ago"))
    if request.due_own:
        parts.append(_tr("as you set it"))
    elif request.extended:
        parts.append(_tr("extended once, by the law's rule"))
    else:
        parts.append(_tr("by the law's rule"))
    return ", ".join(parts)


# -- recipients and their addresses


def asker_words(asker: Asker) -> str:
    """Return as whom one asks."""
    return {
        Asker.PHOTOGRAPHER: _tr("I took the photos"),
        Asker.SUBJECT: _tr("I am shown in them"),
    }[asker]


def role_words(role: Role) -> str:
    """Return what a recipient has to do with photos."""
    return {
        Role.HOLDER: _tr("holds a dataset"),
        Role.PLATFORM: _tr("hosts what others publish"),
        Role.FACE_SEARCH: _tr("searches by faces"),
        Role.COMPANY: _tr("company"),
        Role.REGISTRY: _tr("registry of opt-outs"),
        Role.AUTHORITY: _tr("supervisory authority"),
    }[role]


def recipient_words(recipient: Recipient) -> str:
    """Return who a recipient is, in one quiet line."""
    parts = [role_words(recipient.role)]
    if recipient.country:
        parts.append(shown(recipient.country, 10))
    if recipient.datasets:
        parts.append(", ".join(shown(slug, 40) for slug in recipient.datasets))
    if recipient.own:
        parts.append(_tr("added by you"))
    if recipient.channel(ChannelKind.EMAIL, ChannelKind.WEBFORM, ChannelKind.POST) is None:
        parts.append(_tr("no address known"))
    return " · ".join(parts)


def channel_word(kind: ChannelKind) -> str:
    """Return how somebody is reached."""
    return {
        ChannelKind.EMAIL: _tr("E-mail"),
        ChannelKind.WEBFORM: _tr("Form on the web"),
        ChannelKind.WEB: _tr("Page on the web"),
        ChannelKind.POST: _tr("Post"),
    }[kind]


def address_words(channel: Channel) -> str:
    """Return an address in one line."""
    lines = [line.strip() for line in channel.value.splitlines() if line.strip()]
    return shown(", ".join(lines), LONGEST_FACT) or _tr("no address known")


def channel_words(channel: Channel) -> str:
    """Return a way to reach somebody: what kind, where, and what for."""
    words = f"{channel_word(channel.kind)}: {address_words(channel)}"
    use = shown(of_table("recipients", channel.use), 200)
    return f"{words} ({use})" if use else words


def sure_words(sure: Sure | None) -> str:
    """Return how sure an address is."""
    return {
        Sure.HIGH: _tr("read in their own words"),
        Sure.MEDIUM: _tr("told by others"),
        Sure.LOW: _tr("not verified"),
    }[sure or Sure.LOW]


def seen_words(channel: Channel) -> str:
    """Return where and when an address was seen, and how sure it is."""
    if channel.own:
        where = shown(channel.seen_in, 300)
        said = _tr("entered by you")
        return _tr("{said}; seen in {where}").format(said=said, where=where) if where else said
    place = ", ".join(shown(one, 300) for one in (channel.seen_in, channel.seen_on) if one)
    where = (
        _tr("seen in {place}").format(place=place)
        if place
        else _tr("where it was seen is not on record")
    )
    return f"{where}; {sure_words(channel.sure)}"


# -- laws


def law_words(law: Law | None, slug: str = "") -> str:
    """Return a ground by its name and article; of one that is not known any more, its slug."""
    if law is None:
        return shown(slug, 40)
    name = shown(of_table("laws", law.name), LONGEST_NAME)
    article = shown(of_table("laws", law.article), LONGEST_NAME)
    return f"{name} ({article})" if article else name


def term_words(term: Term) -> str:
    """Return how long a recipient has to answer."""
    if term.first is None:
        if term.reminder is None:
            return _tr("no law names a day for the answer")
        return count_words(
            term.reminder,
            "no law names a day for the answer; a reminder after %n day is suggested",
            "no law names a day for the answer; a reminder after %n days is suggested",
        )
    said = _tr("{span} to answer").format(span=_span(term.unit, term.first))
    if term.extension:
        said += ", " + _tr("{span} more with reasons").format(span=_span(term.unit, term.extension))
    return said


def _span(unit: Unit, n: int) -> str:
    return {
        Unit.DAY: count_words(n, "%n day", "%n days"),
        Unit.BUSINESS_DAY: count_words(n, "%n business day", "%n business days"),
        Unit.MONTH: count_words(n, "%n calendar month", "%n calendar months"),
    }[unit]


def language_word(language: str) -> str:
    """Return a letter's language by its own name."""
    return {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}.get(
        language, shown(language, 20)
    )


# -- what happened, and what to do


def event_word(kind: EventKind) -> str:
    """Return what happened to a request."""
    return {
        EventKind.MADE: _tr("Drafted"),
        EventKind.EDITED: _tr("Edited"),
        EventKind.HANDED_OVER: _tr("Left as a draft for your mail program"),
        EventKind.SENT: _tr("Sent"),
        EventKind.FAILED: _tr("Not sent"),
        EventKind.UNCERTAIN: _tr("Perhaps sent"),
        EventKind.NOTED: _tr("Noted"),
        EventKind.REPLY: _tr("Reply"),
        EventKind.DUE: _tr("Due day"),
        EventKind.CHECKED: _tr("Looked up in a newer list"),
    }[kind]


def step_word(kind: StepKind) -> str:
    """Return the button that does what is next; empty where there is nothing to do here."""
    return {
        StepKind.SEND: _tr("Send…"),
        StepKind.SAY_SENT: _tr("I sent it"),
        StepKind.SETTLE: _tr("Did it arrive?"),
        StepKind.WAIT: "",
        StepKind.ANSWER: _tr("Answer them…"),
        StepKind.REMIND: _tr("Write a reminder…"),
        StepKind.COMPLAIN: _tr("Write a complaint…"),
        StepKind.CHECK_LIST: _tr("Import a list…"),
        StepKind.NOTHING: "",
    }[kind]


def template_words(template: str) -> str:
    """Return what a further letter of a conversation is."""
    return {
        "reminder": _tr("A reminder"),
        "consent": _tr("The consent they asked for"),
        "information": _tr("An answer to their question"),
        "downstream": _tr("Whom did you pass it on to?"),
        "complaint": _tr("A complaint to an authority"),
        "withdrawal": _tr("Consent or request taken back"),
    }[template]


def about_photos(request: Request) -> str:
    """Return how many photos a request is about."""
    return photos(request.photos)


def overdue_words(n: int) -> str:
    """Return how many answers are overdue; empty for none."""
    if not n:
        return ""
    return count_words(
        n,
        "%n answer to your requests is overdue.",
        "%n answers to your requests are overdue.",
    )


def photo_place(photo: LetterPhoto) -> str:
    """Return in which list a photo of a letter stood, or may have, on the letter's day."""
    if photo.dataset and photo.row is not None:
        return _tr("{dataset}, row {row}").format(
            dataset=shown(photo.dataset, 60), row=number(photo.row)
        )
    if photo.dataset:
        return shown(photo.dataset, 60)
    if photo.possible:
        names = ", ".join(shown(slug, 60) for slug in photo.possible)
        return _tr("may be in {datasets}").format(datasets=names)
    return ""


# -- the plan that sends a letter


def letter_plan_title(plan: Plan) -> str:
    """Return what a plan does that sends letters, or leaves them as drafts."""
    if plan.wish.value == Via.OUTBOX:
        return count_words(
            plan.changes,
            "Leave %n letter as a draft for your mail program",
            "Leave %n letters as drafts for your mail program",
        )
    return count_words(
        plan.changes,
        "Send %n letter through your mail server",
        "Send %n letters through your mail server",
    )


def letter_value(value: str) -> str:
    """Return what a letter's plan goes from and to: an exact message, and its Message-ID."""
    if re.fullmatch(r"[0-9a-f]{64}", value):
        return _tr("the letter {checksum}…").format(checksum=value[:10])
    return shown(value, LONGEST_NAME)
