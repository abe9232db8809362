"""
What an address of the shipped tables looks like: of mail, of a page, of a house.

Whether anybody reads there, only a letter can tell. What a server is told is checked once more
when a letter is sent.
"""

import re

from scanner.domain.recipient import ChannelKind

_LONGEST = {ChannelKind.EMAIL: 254, ChannelKind.POST: 400}
_LONGEST_PAGE = 2000

_MAILBOX = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]"
)
_PAGE = re.compile(
    r"https?://(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}(?:[/?#]\S*)?"
)
_STRANGE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def wrong_with(kind: ChannelKind, value: str) -> str:
    """
    Return what is wrong with an address, as the end of a sentence; "" if it can be one.

    >>> wrong_with(ChannelKind.EMAIL, "privacy@nvidia.com")
    ''
    >>> wrong_with(ChannelKind.EMAIL, "privacy at nvidia")
    'is no address of mail'

    Mail takes one plain address, without a name and without quotes (RFC 5321, as far as people
    have such addresses). A page to send a form on needs https; a page that only informs may be
    of plain http.
    """
    if not value or value != value.strip():
        return "is empty, or begins or ends with a space"
    if len(value) > _LONGEST.get(kind, _LONGEST_PAGE):
        return "is too long"
    # A line break in an address of mail would begin a header of its own.
    if _STRANGE.search(value.replace("\n", " ") if kind is ChannelKind.POST else value):
        return "holds a character that no address has"
    match kind:
        case ChannelKind.EMAIL:
            local = value.partition("@")[0]
            fits = _MAILBOX.fullmatch(value) is not None and len(local) <= 64
            return "" if fits else "is no address of mail"
        case ChannelKind.POST:
            return "" if any(c.isalpha() for c in value) else "is no address of a house"
        case ChannelKind.WEBFORM | ChannelKind.WEB:
            if not _PAGE.fullmatch(value):
                return "is no address of a page"
            if kind is ChannelKind.WEBFORM and not value.startswith("https://"):
                return "is a form on a page that is not https"
            return ""
