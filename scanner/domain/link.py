"""
Which local file is which Flickr photo: why Safelight thinks so, and what a person said.

Nothing is merged: a link is listed for review, and both photos stay. What a
person said outlives every re-scan.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from scanner.domain.license import UNKNOWN
from scanner.domain.photo import PhotoId, SourceId, SourceKind


class Basis(StrEnum):
    """Why two photos are taken for the same picture, the strongest first."""

    SAME_ID = "same-id"
    FILE_NAME_ID = "file-name-id"
    TAKEN_AND_SIZE = "taken-and-size"
    LOOKS_ALIKE = "looks-alike"


SURE = frozenset({Basis.SAME_ID, Basis.FILE_NAME_ID})
"""Flickr's own number says it: holds without review, unless a person says no."""


class LinkVerdict(StrEnum):
    """What a person said of a link."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


def holds(basis: Basis, verdict: LinkVerdict | None) -> bool:
    """
    Tell whether two photos count as the same: a person said so, or Flickr's number and nobody no.

    >>> holds(Basis.LOOKS_ALIKE, None), holds(Basis.SAME_ID, None)
    (False, True)
    """
    return verdict is LinkVerdict.CONFIRMED or (verdict is None and basis in SURE)


@dataclass(frozen=True, slots=True)
class Link:
    """
    A local photo and one on Flickr that may be the same picture.

    `local` is a file in a folder or an export, `remote` a photo of a Flickr
    account, or of an export where no account has it. `verdict` is None as long
    as nobody has said. `differs` names what the two say differently: "license",
    "taken", "geotagged"; what one of them does not say is no difference.
    """

    local: PhotoId
    remote: PhotoId
    basis: Basis
    verdict: LinkVerdict | None = None
    differs: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the two count as the same picture; see `holds`."""
        return holds(self.basis, self.verdict)


@dataclass(frozen=True, slots=True)
class LinkedPhoto:
    """The other end of a photo's link."""

    id: PhotoId
    key: str
    source: SourceId
    kind: SourceKind
    basis: Basis
    verdict: LinkVerdict | None


def differences(
    *,
    licenses: tuple[str, str],
    taken: Sequence[str | None],
    geotagged: Sequence[int | None],
) -> tuple[str, ...]:
    """
    Name what a local photo and the one on Flickr say differently, from each one's words.

    >>> differences(licenses=("cc0-1.0", "unknown"), taken=("2019", "2020"), geotagged=(1, None))
    ('taken',)
    """
    found = {
        "license": licenses_differ(*licenses),
        "taken": None not in taken and taken[0] != taken[1],
        "geotagged": None not in geotagged and geotagged[0] != geotagged[1],
    }
    return tuple(name for name, differs in found.items() if differs)


def licenses_differ(local: str, remote: str) -> bool:
    """
    Tell whether two slugs contradict each other: both are known, and they are not the same.

    >>> licenses_differ("cc-by-2.0", "all-rights-reserved"), licenses_differ("unknown", "cc0-1.0")
    (True, False)
    """
    return local != remote and _is_known(local) and _is_known(remote)


def _is_known(slug: str) -> bool:
    # A number that Flickr has added since stands for a license of which nothing is known.
    return slug != UNKNOWN and not slug.startswith("flickr-license-")
