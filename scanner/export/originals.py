"""
Which photo an original belongs to, by its file's name and the ids that are known.

    <slug>_<id>_o.<ext>         with a title
    <id>_<secret>_o.<ext>       without; the secret can be all digits
    <id>_o.<ext>                neither
    <slug>_<id>.<ext>           a video
    the same without .<ext>     files of an old export

Titles hold numbers, too, so a group of digits counts only if it is the id of
a photo that the account data names.
"""

import re
from collections.abc import Container

from scanner.domain.file_name import numbers_in
from scanner.domain.photo import Media

PHOTO_SUFFIXES = frozenset(
    "jpg jpeg jpe jfif png gif tif tiff heic heif avif webp bmp".split()  # noqa: SIM905
)
VIDEO_SUFFIXES = frozenset(
    "mov mp4 m4v avi mpg mpeg 3gp 3g2 wmv webm mkv ogg ogv mts m2ts flv qt".split()  # noqa: SIM905
)
_PHOTO_JSON = re.compile(r"photo_([1-9][0-9]{0,17})\.json", re.ASCII)
_HIDDEN = re.compile(r"(?:^|/)(?:\.|__MACOSX/)")


def photo_number(member: str) -> int | None:
    """
    Return the photo that a member describes, by its name; None if it is no photo's JSON.

    >>> photo_number("photo_88100000000.json")
    88100000000
    """
    if _HIDDEN.search(member):
        return None
    found = _PHOTO_JSON.fullmatch(member.rpartition("/")[2])
    return int(found[1]) if found else None


def media_of(member: str) -> Media | None:
    """
    Return what kind of original a member is, by its suffix; None if it is none.

    A name without suffix is a photo of an old export.

    >>> media_of("dsc-0026_88559259260.MOV")
    <Media.VIDEO: 'video'>
    """
    if _HIDDEN.search(member):
        return None
    stem, dot, suffix = member.rpartition("/")[2].rpartition(".")
    if not dot:
        return Media.PHOTO if numbers_in(suffix) else None
    if suffix.lower() in VIDEO_SUFFIXES:
        return Media.VIDEO
    return Media.PHOTO if stem and suffix.lower() in PHOTO_SUFFIXES else None


def match(member: str, known: Container[int]) -> list[int]:
    """
    Return the photos that a name may belong to; several are not for us to guess between.

    >>> match("100-faces_88100000000_o.jpg", {88100000000})
    [88100000000]
    """
    return [number for number in numbers_in(member) if number in known]
