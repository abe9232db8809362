"""
What the command line and the files that it writes say of requests, in English.

The window has words of its own, which go through Qt's translation. Nothing here says more than is
known: an address comes with where it was seen and how sure that is.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from scanner.domain.dataset import Sure
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
from scanner.domain.words import count

NOT_ADVICE = (
    "This is information, and no legal advice. Which law applies to you, a lawyer or your "
    "supervisory authority can tell."
)
"""Said once, where a request begins, and in what is handed to others."""

BIOMETRICS = (
    "They search by faces, and may ask for a picture of yours or for an identity card. Whatever "
    "you hand them is a biometric sample that they did not have before. This letter holds none, "
    "and asks them to find you by the addresses of the photos."
)
"""Said before anything goes to a firm that searches by faces."""

STATES: Mapping[RequestState, str] = MappingProxyType(
    {
        RequestState.DRAFT: "a draft; nothing was sent",
        RequestState.SENT: "sent; no answer yet",
        RequestState.ACKNOWLEDGED: "they confirmed that they have it",
        RequestState.INFO_REQUESTED: "they ask you for something; it is your turn",
        RequestState.INFO_SENT: "you gave what they asked for; it is their turn",
        RequestState.GRANTED: "they did what was asked",
        RequestState.PARTLY_GRANTED: "they did a part of what was asked",
        RequestState.REFUSED: "they said no",
        RequestState.DOWNSTREAM_CONFIRMED: "they told whom they gave it to, and had it confirmed",
        RequestState.OVERDUE: "the day by which they owe an answer is over",
        RequestState.COMPLAINED: "a complaint about it lies with an authority",
        RequestState.WITHDRAWN: "you took it back",
    }
)
"""How a request stands, in a sentence's part."""

EVENTS: Mapping[EventKind, str] = MappingProxyType(
    {
        EventKind.MADE: "drafted",
        EventKind.EDITED: "edited",
        EventKind.HANDED_OVER: "put into the outbox",
        EventKind.SENT: "sent",
        EventKind.FAILED: "not sent",
        EventKind.UNCERTAIN: "perhaps sent",
        EventKind.NOTED: "noted",
        EventKind.REPLY: "reply",
        EventKind.DUE: "due day",
        EventKind.CHECKED: "list checked",
    }
)
"""What happened to a request."""

STEPS: Mapping[StepKind, str] = MappingProxyType(
    {
        StepKind.SEND: "send it",
        StepKind.SAY_SENT: "say that you sent it",
        StepKind.SETTLE: "say whether it arrived",
        StepKind.WAIT: "wait",
        StepKind.ANSWER: "answer them",
        StepKind.REMIND: "remind them",
        StepKind.COMPLAIN: "complain to the authority",
        StepKind.CHECK_LIST: "check the next list",
        StepKind.NOTHING: "nothing",
    }
)
"""What to do next about a request."""

ROLES: Mapping[Role, str] = MappingProxyType(
    {
        Role.HOLDER: "holds a dataset",
        Role.PLATFORM: "hosts what others publish",
        Role.FACE_SEARCH: "searches by faces",
        Role.COMPANY: "company",
        Role.REGISTRY: "registry of opt-outs",
        Role.AUTHORITY: "supervisory authority",
    }
)
"""What a recipient has to do with photos."""

CHANNELS: Mapping[ChannelKind, str] = MappingProxyType(
    {
        ChannelKind.EMAIL: "e-mail",
        ChannelKind.WEBFORM: "web form",
        ChannelKind.WEB: "web page",
        ChannelKind.POST: "post",
    }
)
"""How a recipient can be reached."""

ASKERS: Mapping[Asker, str] = MappingProxyType(
    {Asker.PHOTOGRAPHER: "the person who took them", Asker.SUBJECT: "a person whom they show"}
)
"""As whom a user asks."""

VIAS: Mapping[Via, str] = MappingProxyType(
    {
        Via.OUTBOX: "as a draft in the outbox; you send it with your own mail program",
        Via.SMTP: "sent by Safelight through your mail server, once",
    }
)
"""How a letter leaves."""

SURE: Mapping[Sure, str] = MappingProxyType(
    {
        Sure.HIGH: "read in their own words",
        Sure.MEDIUM: "told by others",
        Sure.LOW: "not verified",
    }
)
"""How sure an address is."""

_UNITS: Mapping[Unit, tuple[str, str]] = MappingProxyType(
    {
        Unit.DAY: ("day", "days"),
        Unit.BUSINESS_DAY: ("business day", "business days"),
        Unit.MONTH: ("calendar month", "calendar months"),
    }
)


def channel_words(channel: Channel) -> str:
    """
    Return a way to reach somebody, as an address with its kind.

    >>> channel_words(Channel(kind=ChannelKind.EMAIL, value="privacy@example.org"))
    'privacy@example.org (e-mail)'
    >>> channel_words(Channel(kind=ChannelKind.POST))
    'no address known (post)'
    """
    # A postal address is written in lines, and stands in one here.
    address = ", ".join(line.strip() for line in channel.value.splitlines() if line.strip())
    return f"{address or 'no address known'} ({CHANNELS[channel.kind]})"


def seen_words(channel: Channel) -> str:
    """
    Return where and when an address was seen, and how sure it is; whoever entered it is named.

    >>> seen_words(Channel(kind=ChannelKind.EMAIL, seen_in="example.org/privacy", seen_on="2022"))
    'seen in example.org/privacy, 2022; not verified'
    >>> seen_words(Channel(kind=ChannelKind.EMAIL, own=True))
    'entered by you'
    """
    if channel.own:
        return "entered by you"
    place = ", ".join(part for part in (channel.seen_in, channel.seen_on) if part)
    where = f"seen in {place}" if place else "where it was seen is not on record"
    return f"{where}; {SURE[channel.sure or Sure.LOW]}"


def recipient_words(recipient: Recipient) -> str:
    """Return who a recipient is: what they have to do with photos, and where."""
    where = f", {recipient.country}" if recipient.country else ""
    own = "; added by you" if recipient.own else ""
    return f"{recipient.name} ({ROLES[recipient.role]}{where}{own})"


def term_words(term: Term) -> str:
    """
    Return how long a recipient has to answer.

    >>> term_words(Term(unit=Unit.MONTH, first=1, extension=2))
    '1 calendar month, once 2 calendar months more with reasons'
    >>> term_words(Term(unit=Unit.DAY, reminder=14))
    'the law names no term; a reminder after 14 days is suggested'
    """
    if term.first is None:
        if term.reminder is None:
            return "the law names no term"
        days = count(term.reminder, "day", "days")
        return f"the law names no term; a reminder after {days} is suggested"
    words = count(term.first, *_UNITS[term.unit])
    if term.extension:
        words += f", once {count(term.extension, *_UNITS[term.unit])} more with reasons"
    if term.acknowledge:
        days = count(term.acknowledge, "business day", "business days")
        words += f"; the receipt is to be confirmed in {days}"
    return words


def law_words(law: Law) -> str:
    """
    Return a ground by its name and article.

    >>> once = Term(unit=Unit.DAY)
    >>> law_words(Law(slug="x", name="GDPR", regime="gdpr", article="Art. 17", term=once))
    'GDPR, Art. 17'
    """
    return f"{law.name}, {law.article}" if law.article else law.name


def standing_words(request: Request, today: date) -> str:
    """Return how a request stands by a day: what is not known of its sending comes first."""
    if request.uncertain:
        return "perhaps sent: nobody knows whether their server took it"
    return STATES[request.standing(today)]


def due_words(request: Request, today: date) -> str:
    """
    Return the day by which an answer is owed and how far it is, empty where nothing is due.

    The day is the law's, unless the user set it.
    """
    if request.due is None:
        return ""
    days = (request.due - today).days
    if days < 0:
        far = f"{count(-days, 'day', 'days')} ago"
    else:
        far = "today" if days == 0 else f"in {count(days, 'day', 'days')}"
    own = ", as you set it" if request.due_own else ""
    longer = ", extended once" if request.extended else ""
    return f"{request.due} ({far}{own}{longer})"
