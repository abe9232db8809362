"""The two secrets that a call is signed with; neither shows in anything that prints them."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Key:
    """An API key and its secret, which Flickr gave to the user; both stay out of sight."""

    key: str = field(repr=False)
    secret: str = field(repr=False)


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

    @property
    def may_write(self) -> bool:
        """Whether it allows changes."""
        return self.perms in ("write", "delete")
