"""
On what a request may rest: which of the known laws are proposed, and why.

Nothing is proposed beyond what laws.toml and recipients.toml say. Where it is not certain
that a law binds the recipient, the sentence says so. No legal advice.
"""

from collections.abc import Collection, Sequence

from scanner.domain.recipient import (
    Asker,
    Channel,
    ChannelKind,
    Ground,
    Law,
    Recipient,
    Role,
)

COMPLAINT = "complaint"
"""The letter of a law that is for supervisory authorities, and for nobody else."""

_OF_DATA = (Role.HOLDER, Role.PLATFORM, Role.FACE_SEARCH, Role.COMPANY)
_ADDRESSES = (ChannelKind.EMAIL, ChannelKind.WEBFORM, ChannelKind.POST)
_ACCOUNT = frozenset({"flickr_name", "nsid", "flickr_url"})
_BY = "cc-by"

_PLACES = {
    "gdpr": "in the EU or EEA",
    "uk-gdpr": "in the United Kingdom",
    "ccpa": "in California",
    "swiss-fadp": "in Switzerland",
    "lgpd": "in Brazil",
}
_OWN_DATA = (
    " As the photographer you can ask for your own data only: your user name, your account's "
    "number, pictures of yourself, places."
)


def grounds(
    recipient: Recipient,
    asker: Asker,
    country: str,
    laws: Sequence[Law],
    *,
    datasets: Collection[str] = (),
    licenses: Collection[str] | None = None,
) -> tuple[Ground, ...]:
    """
    Return the laws that a request to `recipient` may rest on, best first.

    `country` is where the user lives (two capital letters, "US-CA" for a state, "" if not told);
    `datasets` are the slugs of those that the photos are in, empty if not known; `licenses` those
    that the photos stood or stand under, None if not known. Nobody is given a ground whom the
    recipient does not serve, and no law is given that is only told as a fact.

    Best for a photographer is what a holder offers by itself, then credit that a license asks
    for, then a law on data; for a person shown, a law on data that surely binds the recipient,
    then one that may, then the holder's offer.
    """
    if asker not in recipient.serves:
        return ()
    found = []
    for number, law in enumerate(laws):
        if not law.offered or asker not in law.serves:
            continue
        rank, why = _why(recipient, asker, country, law, datasets=datasets, licenses=licenses)
        if why:
            found.append((rank, number, Ground(law, why)))
    return tuple(ground for _, _, ground in sorted(found, key=lambda each: each[:2]))


def only_told(asker: Asker, laws: Sequence[Law]) -> tuple[Law, ...]:
    """Return the laws that concern who asks and are told as facts only, such as BIPA."""
    return tuple(law for law in laws if not law.offered and asker in law.serves)


def makes_an_offer(recipient: Recipient) -> bool:
    """Tell whether a recipient says of itself that it removes photos, or under what condition."""
    return bool(recipient.before or recipient.effect)


def has_address(recipient: Recipient) -> bool:
    """Tell whether a letter or a form can reach a recipient; a page that informs is none."""
    return recipient.channel(*_ADDRESSES) is not None


def channels_for(recipient: Recipient, law: Law) -> tuple[Channel, ...]:
    """
    Return the channels that have an address, in the order to try them for this law.

    The user's own come first, then those meant for the law's regime, then those for any, and
    last those for another one: nvidia's privacy address gets GDPR letters, its team of
    researchers the wish to be removed. Pages that only inform are left out.
    """

    def rank(channel: Channel) -> int:
        if channel.own:
            return 0
        if law.regime in channel.regimes:
            return 1
        return 3 if channel.regimes else 2

    usable = [c for c in recipient.channels if c.kind in _ADDRESSES and c.value]
    return tuple(sorted(usable, key=rank))


def fields_of(recipient: Recipient, asker: Asker) -> tuple[str, ...]:
    """
    Return the slugs of what a letter to a recipient must hold.

    Somebody who is shown has no account that the photos are in: nothing of one is asked of them.
    """
    if asker is Asker.PHOTOGRAPHER:
        return recipient.fields
    return tuple(slug for slug in recipient.fields if slug not in _ACCOUNT)


def nearest(
    recipient: Recipient, recipients: Sequence[Recipient], *, country: str = ""
) -> tuple[Recipient, ...]:
    """
    Return whom to turn to where a recipient has no address or does not answer, nearest first.

    Those that it names itself, its own supervisory authority, those of its country, and those of
    the `country` where the user lives; only such as can be reached.
    """
    by_slug = {each.slug: each for each in recipients}
    named = [by_slug[slug] for slug in (*recipient.nearest, recipient.authority) if slug in by_slug]
    places = [place.split("-")[0] for place in (recipient.country, country) if place]
    there = [
        each
        for place in places
        for each in recipients
        if each.role is Role.AUTHORITY and each.country == place
    ]
    found = {
        each.slug: each
        for each in (*named, *there)
        if each.slug != recipient.slug and each.channel(*ChannelKind) is not None
    }
    return tuple(found.values())


def no_address_sentence(recipient: Recipient) -> str:
    """
    Return what to tell where no address of a recipient is known, "" where one is.

    It names the recipient's page if there is one, and says whom to ask for the address.
    """
    if has_address(recipient):
        return ""
    page = recipient.channel(ChannelKind.WEB)
    look = f" Its page may name one: {page.value}." if page else ""
    if recipient.role is Role.AUTHORITY:
        ask = "Ask the authority itself, and enter the address with where you saw it."
    else:
        ask = (
            "Ask there for the data-protection officer or privacy office, and enter the address "
            "with where you saw it; or turn to a supervisory authority."
        )
    return f"No address of {recipient.name} is known for such letters.{look} {ask}"


def no_ground_sentence(recipient: Recipient, asker: Asker) -> str:
    """Return what to tell where `grounds` proposes nothing."""
    if asker not in recipient.serves:
        whom = {
            Asker.PHOTOGRAPHER: "people who are shown in photos",
            Asker.SUBJECT: "photographers",
        }[asker]
        return f"{recipient.name} takes such requests from {whom} only."
    if recipient.role is Role.REGISTRY:
        return f"{recipient.name} is a registry: you enter works there yourself, without a letter."
    return (
        f"Nothing that is known here gives you a ground towards {recipient.name}: it makes no "
        "offer to remove photos, and no law is known to bind it towards you."
    )


def _why(
    recipient: Recipient,
    asker: Asker,
    country: str,
    law: Law,
    *,
    datasets: Collection[str],
    licenses: Collection[str] | None,
) -> tuple[int, str]:
    """Return how good a law is as a ground, 0 best, and why it is one; "" if it is none."""
    if (recipient.role is Role.AUTHORITY) != (law.letter == COMPLAINT):
        return 0, ""
    if law.letter == COMPLAINT:
        return 0, _complaint(recipient, law)
    elsewhere = bool(datasets) and not set(datasets) & set(recipient.datasets)
    if law.regime == "courtesy":
        why = "" if elsewhere and recipient.datasets else _courtesy(recipient, asker)
        return (0 if asker is Asker.PHOTOGRAPHER else 5), why
    if law.regime == "license":
        holds = recipient.role is Role.HOLDER and not elsewhere
        return (1 if licenses else 4), (_credit(recipient, licenses) if holds else "")
    return _statute(recipient, asker, country, law)


def _courtesy(recipient: Recipient, asker: Asker) -> str:
    if not makes_an_offer(recipient):
        return ""
    if not recipient.before:
        return f"{recipient.name} says what it does about such a request: {recipient.effect}"
    if asker is Asker.SUBJECT:
        return (
            f"{recipient.name} removes photos on request, mostly for the photographer, who is "
            "to do something first: ask them as well."
        )
    return f"{recipient.name} removes photos on request. To be done first: {recipient.before}"


def _credit(recipient: Recipient, licenses: Collection[str] | None) -> str:
    if licenses is None:
        return (
            f"If your photos stood under a Creative Commons license with BY and {recipient.name} "
            "gave no credit, the license was broken; whether a list of links needs credit is open."
        )
    if not any(slug.startswith(_BY) for slug in licenses):
        return ""
    return (
        "Your photos stood under a Creative Commons license that asks for credit. If "
        f"{recipient.name} gave none, it was broken; whether a list of links needs it is open."
    )


def _complaint(recipient: Recipient, law: Law) -> str:
    if not _holds(law, recipient.country):
        return ""
    return f"{recipient.name} takes complaints about how a request was dealt with."


def _statute(recipient: Recipient, asker: Asker, country: str, law: Law) -> tuple[int, str]:
    if recipient.role not in _OF_DATA or law.regime not in _PLACES or not law.countries:
        return 0, ""
    place = _PLACES[law.regime]
    lives = _holds(law, country)
    # California's law is for who lives there, wherever the recipient is.
    bound = law.regime != "ccpa" and _bound(recipient, law)
    if not lives and not bound:
        return 0, ""
    if bound:
        you = f"You live {place}, and" if lives else "Wherever you live,"
        why = f"{you} {recipient.name} {_there(recipient, law, place)}."
    else:
        why = f"You live {place}. {_open(recipient, law)}, so this is proposed, not certain."
    own = _OWN_DATA if asker is Asker.PHOTOGRAPHER else ""
    return (2 if bound else 3), why + own


def _there(recipient: Recipient, law: Law, place: str) -> str:
    if _holds(law, recipient.country):
        return f"is {place}"
    return f"answers to a supervisory authority {place}"


def _open(recipient: Recipient, law: Law) -> str:
    """Return why it is not certain that a law binds a recipient, as a sentence without its end."""
    if law.regime == "ccpa":
        return f"Whether California's law applies to {recipient.name} is not known here"
    where = "is not there" if recipient.country else "may not be there"
    rule = " (Art. 3(2))" if law.regime in ("gdpr", "uk-gdpr") else ""
    return f"{recipient.name} {where}, and whether the law reaches it{rule} is open"


def _bound(recipient: Recipient, law: Law) -> bool:
    """Tell whether a recipient is where a law holds, or answers to an authority there."""
    # The slug of an authority begins with its country.
    return _holds(law, recipient.country) or _holds(law, recipient.authority[:2].upper())


def _holds(law: Law, place: str) -> bool:
    """Tell whether a law holds in a place; a state is in its country."""
    return bool(place) and (place in law.countries or place.split("-")[0] in law.countries)
