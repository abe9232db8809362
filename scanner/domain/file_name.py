"""Flickr's numbers in the names of files: of an export's originals, and of downloads."""

import re

_ID = re.compile(r"[1-9][0-9]{2,17}", re.ASCII)
_DAY = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])", re.ASCII)

FEWEST_DIGITS = 8
"""Digits of a number that is taken for a photo's where nothing else says that it is one."""


def numbers_in(name: str) -> list[int]:
    """
    Return every group of digits in a name that could be a photo's id, the last one first.

    Groups lie between underscores; folders before the name do not count.

    >>> numbers_in("2019/img_1234_88122962963_o.jpg")
    [88122962963, 1234]
    """
    name = name.rpartition("/")[2]
    stem = name.rpartition(".")[0] or name
    found = [int(group) for group in reversed(stem.split("_")) if _ID.fullmatch(group)]
    return list(dict.fromkeys(found))


def likely_ids(name: str) -> list[int]:
    """
    Return the numbers in any file's name that are long enough for a photo's id, and are no day.

    Cameras and phones number their files and write days into names; so do not
    programs that download from Flickr.

    >>> likely_ids("49834857326_0a1b2c3d4e_k.jpg"), likely_ids("IMG_20190504_101112.jpg")
    ([49834857326], [])
    """
    return [
        number
        for number in numbers_in(name)
        if len(str(number)) >= FEWEST_DIGITS and not _DAY.fullmatch(str(number))
    ]
