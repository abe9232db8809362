"""The two secrets that a call is signed with; neither shows in anything that prints them."""

from dataclasses import dataclass, field

from scanner.errors import BadWish


@dataclass(frozen=True, slots=True)
class Key:
    """An API key and its secret, which Flickr gave to the user; both stay out of sight."""

    key: str = field(repr=False)
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        """Raise BadWish for what cannot be sent: a line's end, or half a character."""
        _check(self.key, self.secret)


@dataclass(frozen=True, slots=True)
class Token:
    """
    What an account's owner allowed Safelight to do, and who that is.

    `perms` is "read", "write" or "delete", "" where it is not known. Tokens do
    not expire; their owner can take them back.
    """

    token: str = field(repr=False)
    secret: str = field(repr=False)
    nsid: str
    username: str
    fullname: str
    perms: str

    def __post_init__(self) -> None:
        """Raise BadWish for what cannot be sent: a line's end, or half a character."""
        _check(self.token, self.secret)

    @property
    def may_write(self) -> bool:
        """Whether it allows changes."""
        return self.perms in ("write", "delete")


def _check(*secrets: str) -> None:
    if not all(secret.isprintable() for secret in secrets):
        raise BadWish("A key or token of Flickr's is letters and digits, and this one is not.")
