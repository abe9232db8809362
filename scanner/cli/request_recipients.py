"""`safelight request recipients` and its like: whom to write to, where, and on what ground."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import slug
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.request_telling import add_address, address_of
from scanner.domain.grounds import nearest, no_address_sentence, no_ground_sentence
from scanner.domain.letter import LANGUAGES
from scanner.domain.recipient import Asker, ChannelKind, Recipient, Role
from scanner.domain.request_shapes import ground_shape, recipient_shape
from scanner.domain.request_words import (
    NOT_ADVICE,
    ROLES,
    channel_words,
    law_words,
    recipient_words,
    seen_words,
    term_words,
)
from scanner.errors import BadWish

if TYPE_CHECKING:
    from scanner.app import App

HEADS = ("recipient", "name", "what they are", "country", "write to", "how sure")
GROUND_HEADS = ("ground", "name", "they have", "why")
FIELD_HEADS = ("field", "what it is", "known")


def add_to(verbs: Commands) -> None:
    """Add the commands."""
    _add_recipients(verbs)
    grounding = add_command(
        verbs,
        "grounds",
        "Show on what a letter to a recipient may rest, the best first.",
        example="safelight request grounds ntnu-fdf\n"
        "safelight request grounds clearview --as subject --country US-IL",
        run=grounds,
    )
    _add_recipient(grounding)
    _add_asker(grounding)
    grounding.add_argument(
        "--country",
        metavar="CC",
        help="where you live: two letters, for the United States with the state (US-CA); without "
        "it, as the setting letters.country says",
    )
    add_format(grounding, "json")
    filling = add_command(
        verbs,
        "fields",
        "Show what a letter has to state, and what of it is known.",
        example="safelight request fields ntnu-fdf --law courtesy",
        run=fields,
    )
    _add_recipient(filling)
    _add_asker(filling)
    filling.add_argument("--law", metavar="SLUG", type=slug, help="on this ground; else the best")
    filling.add_argument(
        "--lang", metavar="LL", type=slug, choices=LANGUAGES, help=", ".join(LANGUAGES)
    )
    add_format(filling, "json")
    _add_addresses(verbs)


def _add_recipients(verbs: Commands) -> None:
    listing = add_command(
        verbs,
        "recipients",
        "List whom requests can go to, or show all that is known of one: addresses, where each "
        "was seen and how sure it is, what they ask for.",
        example="safelight request recipients --dataset pipa\nsafelight request recipients nvidia",
        run=recipients,
    )
    listing.add_argument(
        "recipient", metavar="RECIPIENT", type=slug, nargs="?", help="only this one, in full"
    )
    listing.add_argument("--dataset", metavar="SLUG", type=slug, help="who holds this dataset")
    listing.add_argument(
        "--role",
        metavar="ROLE",
        type=slug,
        choices=[role.value for role in Role],
        help=", ".join(Role),
    )
    add_format(listing, "json")


def _add_addresses(verbs: Commands) -> None:
    correcting = add_command(
        verbs,
        "address",
        "Put your own address in the place of the one that Safelight knows; updates leave it "
        "alone. Or take that back.",
        example="safelight request address nvidia --email privacy@example.org\n"
        "safelight request address nvidia --forget email",
        run=address,
    )
    _add_recipient(correcting)
    add_address(correcting)
    correcting.add_argument(
        "--forget",
        metavar="KIND",
        type=slug,
        choices=[kind.value for kind in ChannelKind],
        help=f"take your own address of this kind back: {', '.join(ChannelKind)}",
    )
    adding = add_command(
        verbs,
        "add-recipient",
        "Add somebody to write to, or change who you added before.",
        example="safelight request add-recipient my-lab 'The Lab' --email privacy@example.org "
        "--country NO --dataset pipa",
        run=add_recipient,
    )
    _add_recipient(adding)
    adding.add_argument("name", metavar="NAME", help="as it stands in the letter")
    add_address(adding)
    adding.add_argument("--country", metavar="CC", default="", help="two letters")
    adding.add_argument(
        "--role",
        metavar="ROLE",
        type=slug,
        choices=[role.value for role in Role],
        default=Role.HOLDER.value,
        help=f"{', '.join(Role)}; without it, holder",
    )
    adding.add_argument(
        "--dataset",
        metavar="SLUG",
        type=slug,
        action="append",
        default=[],
        help="they hold this dataset; may be given more than once",
    )
    removing = add_command(
        verbs,
        "remove-recipient",
        "Forget somebody whom you added; letters to them keep their address.",
        example="safelight request remove-recipient my-lab",
        run=remove_recipient,
    )
    _add_recipient(removing)


def _add_recipient(parser: ArgumentParser) -> None:
    parser.add_argument(
        "recipient", metavar="RECIPIENT", type=slug, help="whom: safelight request recipients"
    )


def _add_asker(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--as",
        dest="asker",
        metavar="WHO",
        type=slug,
        choices=[asker.value for asker in Asker],
        default=Asker.PHOTOGRAPHER.value,
        help="photographer (so it is without this), or subject: somebody whom the photos show",
    )


def recipients(given: Namespace) -> int:
    """Carry out `request recipients`."""
    with open_app(given) as app:
        if given.recipient is not None:
            found: tuple[Recipient, ...] = (app.recipient(given.recipient),)
        else:
            found = app.recipients(dataset=given.dataset)
        found = tuple(one for one in found if given.role in (None, one.role.value))
        if given.format == "json":
            output.document([recipient_shape(one) for one in found])
        elif given.recipient is not None and found:
            _tell(app, found[0])
        else:
            output.table(HEADS, map(_row, found))
            output.say("All that is known of one: safelight request recipients RECIPIENT")
    return Exit.DONE


def grounds(given: Namespace) -> int:
    """Carry out `request grounds`."""
    with open_app(given) as app:
        found = app.grounds(given.recipient, Asker(given.asker), country=given.country)
    if given.format == "json":
        output.document([ground_shape(one) for one in found])
        return Exit.DONE
    output.table(
        GROUND_HEADS,
        [(one.law.slug, law_words(one.law), term_words(one.law.term), one.why) for one in found],
    )
    for one in found:
        if one.law.caution:
            output.line(f"{one.law.slug}: {one.law.caution}")
    output.say(NOT_ADVICE)
    return Exit.DONE


def fields(given: Namespace) -> int:
    """Carry out `request fields`."""
    with open_app(given) as app:
        asker = Asker(given.asker)
        law = given.law or _best_ground(app, given.recipient, asker)
        language = given.lang or app.settings.letters_language
        found = app.required(given.recipient, law, language, asker=asker)
    if given.format == "json":
        output.document(
            [
                {"field": name, "label": label, "value": value or None}
                for name, label, value in found
            ]
        )
        return Exit.DONE
    output.table(FIELD_HEADS, found)
    if any(not value for _, _, value in found):
        output.say(
            "Give what is missing by --field NAME=VALUE, or once for all letters: safelight "
            "settings letters.name 'Your Name'"
        )
    return Exit.DONE


def _best_ground(app: "App", recipient: str, asker: Asker) -> str:
    found = app.grounds(recipient, asker)
    if not found:
        raise BadWish(no_ground_sentence(app.recipient(recipient), asker))
    return found[0].law.slug


def address(given: Namespace) -> int:
    """Carry out `request address`."""
    channel = address_of(given.email, given.form, given.post)
    if (channel is None) is (given.forget is None):
        raise BadWish("Give one address (--email, --form, --post), or --forget KIND.")
    with open_app(given) as app:
        if channel is not None:
            recipient = app.correct_address(given.recipient, channel)
        else:
            recipient = app.forget_correction(given.recipient, ChannelKind(given.forget))
        _tell(app, recipient)
    return Exit.DONE


def add_recipient(given: Namespace) -> int:
    """Carry out `request add-recipient`."""
    channel = address_of(given.email, given.form, given.post)
    recipient = Recipient(
        slug=given.recipient,
        name=given.name.strip(),
        role=Role(given.role),
        country=given.country.strip().upper(),
        datasets=tuple(given.dataset),
        channels=() if channel is None else (channel,),
        own=True,
    )
    with open_app(given) as app:
        _tell(app, app.add_recipient(recipient))
    return Exit.DONE


def remove_recipient(given: Namespace) -> int:
    """Carry out `request remove-recipient`."""
    with open_app(given) as app:
        app.remove_recipient(given.recipient)
    output.line(f"{given.recipient} is forgotten.")
    return Exit.DONE


def _row(one: Recipient) -> list[object]:
    channel = one.channel(*ChannelKind)
    return [
        one.slug,
        output.short(one.name),
        ROLES[one.role],
        one.country,
        "no address known" if channel is None else channel_words(channel),
        "" if channel is None else seen_words(channel).rpartition("; ")[2],
    ]


def _tell(app: "App", one: Recipient) -> None:
    """Print all that is known of a recipient, and whom to turn to where it has no address."""
    near = nearest(one, app.recipients(), country=app.settings.letters_country)
    output.line(recipient_words(one))
    output.line()
    for channel in one.channels:
        use = f", for {channel.use}" if channel.use else ""
        output.line(f"{channel_words(channel)}{use}")
        output.line(f"    {seen_words(channel)}")
        if channel.note:
            output.line(f"    {channel.note}")
    if missing := no_address_sentence(one):
        output.line(missing)
        for other in near:
            output.line(f"    near: {other.slug}, {recipient_words(other)}")
    output.line()
    output.fields(
        [
            ("asked by", ", ".join(sorted(asker.value for asker in one.serves))),
            ("datasets", ", ".join(one.datasets)),
            ("asks for", "; ".join(one.asks_for)),
            ("wants first", one.before),
            ("achieves", one.effect),
            ("note", one.note),
            ("authority", one.authority),
            ("read on", one.seen),
        ]
    )
