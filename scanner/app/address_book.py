"""Whom to write to: the shipped recipients, and what the user knows better than they do."""

import re
from dataclasses import replace
from difflib import get_close_matches

from scanner.catalog.own_addresses import OwnAddresses
from scanner.domain.address import wrong_with
from scanner.domain.recipient import Channel, ChannelKind, Recipient
from scanner.errors import BadWish, NotFound

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COUNTRY = re.compile(r"(?:[A-Z]{2})?")
MOST_TEXT = 2000


class AddressBook:
    """Every recipient that is known here."""

    def __init__(self, shipped: tuple[Recipient, ...], own: OwnAddresses) -> None:
        self._shipped = {recipient.slug: recipient for recipient in shipped}
        self._own = own

    def all(self) -> tuple[Recipient, ...]:
        """Return the recipients, those that the user added first."""
        corrected = self._own.channels()
        added = {one.slug: replace(one, own=True) for one in self._own.recipients()}
        # What was added by a slug that a later update ships is still the user's word.
        known = {**added, **{k: v for k, v in self._shipped.items() if k not in added}}
        found = []
        for recipient in known.values():
            for kind in ChannelKind:
                channel = corrected.get((recipient.slug, kind))
                if channel is not None:
                    recipient = _with(recipient, channel)
            found.append(recipient)
        return tuple(found)

    def get(self, slug: str) -> Recipient:
        """Return one recipient; raises NotFound naming the nearest slugs."""
        by_slug = {recipient.slug: recipient for recipient in self.all()}
        if slug in by_slug:
            return by_slug[slug]
        near = get_close_matches(slug, by_slug, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else "."
        raise NotFound(f"There is no recipient {slug!r}{hint}")

    def correct(self, slug: str, channel: Channel) -> Recipient:
        """Keep an address in the place of the first shipped one of its kind."""
        self.get(slug)
        self._own.correct(slug, replace(_checked(channel), own=True))
        return self.get(slug)

    def forget(self, slug: str, kind: ChannelKind) -> Recipient:
        """Take a correction back; raises NotFound where there is none."""
        name = self.get(slug).name
        if not self._own.forget(slug, kind):
            raise NotFound(f"No address of {name} of the kind {kind} was corrected.")
        return self.get(slug)

    def add(self, recipient: Recipient) -> Recipient:
        """Keep somebody to write to; raises BadWish for what cannot be, or is shipped."""
        slug = recipient.slug
        if not _SLUG.fullmatch(slug) or len(slug) > 60:
            raise BadWish(f"{slug!r} cannot be a recipient's short name; one looks like my-holder.")
        if slug in self._shipped:
            name = self._shipped[slug].name
            raise BadWish(f"{slug} is {name} already: correct its address instead.")
        if not recipient.name.strip() or not recipient.name.isprintable():
            raise BadWish("A recipient needs a name, in one line.")
        if not _COUNTRY.fullmatch(recipient.country):
            raise BadWish(f"{recipient.country!r} is no country: two capital letters such as NO.")
        if any(len(text) > MOST_TEXT for text in (recipient.name, recipient.note)):
            raise BadWish(f"A recipient's name and note have at most {MOST_TEXT:,} characters.")
        channels = tuple(replace(_checked(one), own=True) for one in recipient.channels)
        self._own.add(replace(recipient, channels=channels, own=True))
        return self.get(slug)

    def remove(self, slug: str) -> None:
        """Forget somebody whom the user added; raises NotFound, BadWish if they are shipped."""
        name = self.get(slug).name
        if not self._own.remove(slug):
            raise BadWish(f"{name} is known to Safelight; only whom you added can be removed.")


def _with(recipient: Recipient, own: Channel) -> Recipient:
    """Return a recipient with the user's channel in the place of the first of its kind."""
    channels = list(recipient.channels)
    at = next((n for n, one in enumerate(channels) if one.kind is own.kind), None)
    if at is None:
        channels.insert(0, own)
    else:
        channels[at] = replace(own, use=own.use or channels[at].use)
    return replace(recipient, channels=tuple(channels))


def _checked(channel: Channel) -> Channel:
    """Return a channel with its address trimmed; raises BadWish if it can be none."""
    value = channel.value.strip()
    wrong = wrong_with(channel.kind, value)
    if wrong:
        raise BadWish(f"{value[:100]!r} {wrong}.")
    if any(len(text) > MOST_TEXT for text in (channel.use, channel.note, channel.seen_in)):
        raise BadWish(f"What is noted of an address has at most {MOST_TEXT:,} characters.")
    return replace(channel, value=value)
