"""
Whom a request goes to, and what it may rest on: recipients, their channels, laws and terms.

All of it is shipped in resources/recipients.toml and laws.toml with its source; an address that a
user corrected or added is theirs, and outlives every update. Nothing here is legal advice.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from scanner.domain.dataset import Sure


class Asker(StrEnum):
    """As whom a user asks: who took the photos, or somebody whom they show."""

    PHOTOGRAPHER = "photographer"
    SUBJECT = "subject"


class Role(StrEnum):
    """What a recipient has to do with the photos."""

    HOLDER = "holder"
    PLATFORM = "platform"
    FACE_SEARCH = "face-search"
    COMPANY = "company"
    REGISTRY = "registry"
    AUTHORITY = "authority"


class ChannelKind(StrEnum):
    """How a recipient can be reached; WEB is a page that only informs, or lets one search."""

    EMAIL = "email"
    WEBFORM = "webform"
    WEB = "web"
    POST = "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """
    One way to reach a recipient.

    `value` is an address of mail, of a page (https), or of a house; empty where none is known:
    then `note` says so. `use` is what it is for. `seen_in` and `seen_on` tell where and when the
    address was read, `seen_on` as the source has it ("2022-03-08", "2019", ""). `regimes` are
    those of laws.toml that it is for, empty for any. `own`: the user entered or corrected it.
    """

    kind: ChannelKind
    value: str = ""
    use: str = ""
    seen_in: str = ""
    seen_on: str = ""
    sure: Sure | None = None
    regimes: tuple[str, ...] = ()
    note: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """
    Somebody to write to.

    `country` is two capital letters, empty where not known. `serves` are who can ask there.
    `channels` stand in the order to try them. `asks_for` is what they want to be told or shown,
    in words; `fields` the slugs of what a letter to them must hold (of `domain/letter.py`).
    `before` is what they want done first, as text for a person, and `no_cv` whether a
    `no_cv` tag, a NoDerivs or an all-rights-reserved license is that. `biometrics`: they ask for
    a picture of the face. `authority` is the slug of the supervisory authority, `nearest` of whom
    to write to instead where no address is known. `complaints`: an authority's own complaint form.
    """

    slug: str
    name: str
    role: Role
    country: str = ""
    serves: frozenset[Asker] = frozenset(Asker)
    datasets: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    asks_for: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    before: str = ""
    no_cv: bool = False
    biometrics: bool = False
    effect: str = ""
    note: str = ""
    authority: str = ""
    nearest: tuple[str, ...] = ()
    seen: date | None = None
    own: bool = False

    def channel(self, *kinds: ChannelKind) -> Channel | None:
        """Return the first channel of these kinds that has an address, None if there is none."""
        return next((c for c in self.channels if c.kind in kinds and c.value), None)


class Unit(StrEnum):
    """What a term is counted in; BUSINESS_DAY is Monday to Friday."""

    DAY = "day"
    BUSINESS_DAY = "business-day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """
    How long a recipient has: `first` units, once more `extension` with reasons given in time.

    `first` is None where the law names none: then `reminder` days are suggested.
    `acknowledge` is how many business days they have to confirm the receipt. `rolls`: an end
    on a Saturday, Sunday or holiday moves to the next working day.
    """

    unit: Unit
    first: int | None = None
    extension: int | None = None
    acknowledge: int | None = None
    reminder: int | None = None
    rolls: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """
    A ground that a request may rest on.

    `slug` is such as "gdpr-17", or "courtesy" and "attribution", which are no statutes.
    `regime` is what `Term`s and countries go by: "gdpr", "uk-gdpr", "ccpa", "swiss-fadp", "lgpd",
    "license", "courtesy". `countries`: where it can be invoked by who lives there or is written to
    there, two capital letters each ("US-CA" for a state); empty: anywhere. `caution` is what the
    user is to know before choosing it, such as the likely refusal. `offered`: false for
    what is only told as a fact (BIPA, DMCA against lists of links).
    """

    slug: str
    name: str
    regime: str
    article: str = ""
    serves: frozenset[Asker] = frozenset(Asker)
    countries: frozenset[str] = frozenset()
    term: Term
    about: str = ""
    caution: str = ""
    offered: bool = True
    letter: str = ""
    source: str = ""
    sure: Sure = Sure.LOW


@dataclass(frozen=True, slots=True)
class Ground:
    """A law that may be invoked here, and why it is proposed, in one sentence."""

    law: Law
    why: str


@dataclass(frozen=True, slots=True)
class Addressed:
    """To whom one request goes, by which channel: as agreed to, whatever the tables say later."""

    recipient: str
    name: str
    channel: Channel = field(default_factory=lambda: Channel(kind=ChannelKind.EMAIL))
