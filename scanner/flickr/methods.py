"""
The methods of Flickr's API that Safelight calls, and what it must know of each.

Source: https://www.flickr.com/services/api/
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Needs(StrEnum):
    """What the caller's token must allow; NONE is answered to anybody with a key."""

    NONE = "none"
    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Method:
    """
    One method: whether it writes, and which of its own error numbers mean what.

    `absent`: what was named is not there. `passing`: trying again may help.
    `mistaken`: the question itself is wrong, which is our bug. Every other
    number of its own is a refusal of this one thing.

    A write whose answer was lost is not sent again: whoever asked for it looks first whether
    it was carried out.
    """

    needs: Needs
    absent: frozenset[int] = frozenset({1})
    passing: frozenset[int] = frozenset()
    mistaken: frozenset[int] = frozenset()

    @property
    def writes(self) -> bool:
        """Whether it changes something on Flickr."""
        return self.needs is Needs.WRITE


_NONE = Method(Needs.NONE)
_READ = Method(Needs.READ)
_WRITE = Method(Needs.WRITE)
_NO_NUMBERS: frozenset[int] = frozenset()

METHODS: Mapping[str, Method] = MappingProxyType(
    {
        "auth.oauth.checkToken": Method(Needs.NONE, absent=_NO_NUMBERS),
        "people.findByUsername": _NONE,
        "people.getInfo": Method(Needs.NONE, absent=frozenset({1, 5})),
        "people.getPhotos": Method(Needs.NONE, absent=frozenset({2, 5}), mistaken=frozenset({1})),
        "people.getUploadStatus": Method(Needs.READ, absent=_NO_NUMBERS),
        "photos.addTags": _WRITE,
        "photos.geo.getLocation": _NONE,
        "photos.geo.getPerms": _READ,
        "photos.geo.removeLocation": _WRITE,
        "photos.geo.setLocation": Method(
            Needs.WRITE, passing=frozenset({6}), mistaken=frozenset({2, 3, 4, 5})
        ),
        "photos.geo.setPerms": Method(Needs.WRITE, mistaken=frozenset({3})),
        "photos.getInfo": _NONE,
        "photos.getPerms": _READ,
        "photos.getSizes": _NONE,
        "photos.licenses.getAvailable": Method(Needs.NONE, absent=frozenset({1, 2})),
        "photos.licenses.getInfo": Method(Needs.NONE, absent=_NO_NUMBERS),
        "photos.licenses.getLicenseHistory": _NONE,
        "photos.licenses.setLicense": _WRITE,
        "photos.recentlyUpdated": Method(
            Needs.READ, absent=_NO_NUMBERS, mistaken=frozenset({1, 2})
        ),
        "photos.removeTag": _WRITE,
        "photos.setPerms": Method(Needs.WRITE, mistaken=frozenset({2})),
        "tags.getListPhoto": _NONE,
        "test.echo": Method(Needs.NONE, absent=_NO_NUMBERS),
        "test.login": Method(Needs.READ, absent=_NO_NUMBERS),
        "test.null": Method(Needs.READ, absent=_NO_NUMBERS),
        "urls.lookupUser": _NONE,
    }
)
"""By name, without the "flickr." that each begins with."""
