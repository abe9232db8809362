"""
Local files against Flickr photos: which of them are the same picture.

Bases, the strongest first; a pair is linked by the strongest that it has.

    same-id         an export and an account have a photo under one number
    file-name-id    the file's name holds the number of a photo that is known
    taken-and-size  taken in the same second, and of the same proportions
    looks-alike     the pictures' perceptual hashes agree, whatever the size

Never all pairs: numbers and seconds are looked up, hashes by their parts. So
100,000 files and 100,000 photos, with hashes as unevenly spread as real ones, are
compared and linked in 10 to 20 s and 25 MB, and in 1 s if nothing has changed
(tests/benchmarks/similar.py).
"""

import hashlib
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from scanner.catalog import Catalog
from scanner.catalog.links import Candidate, Pair
from scanner.domain.file_name import likely_ids
from scanner.domain.link import Basis
from scanner.jobs.task import Task
from scanner.pictures.similar import ALIKE, DIFFERENT, SAME, bits_apart, near, ranges

RULE_VERSION = 1
"""Counts changes of the rules below: what an older one matched is matched anew."""

CROWD = 64
"""
Pairs, at most, of the files and photos of one second, or of one hash.

More come from a clock that was never set, or a picture with little in it, and
say nothing.
"""

SLACK = 2
"""Bits that a pair may differ by more than the best one that either of the two has."""

MOST_TWINS = 8
"""A picture that looks like more than this many others is not told from them by its looks."""

SERIES_SECONDS = 1800
"""Photos that look alike and were taken within this time are two of a series, not one."""

ZONE_SECONDS = 900
MOST_ZONE_SECONDS = 26 * 3600
"""Clocks of two time zones differ by a multiple of the first, and by no more than the second."""

_MISSING = -(2**62)

Integers: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]
Checkpoint: TypeAlias = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Matched:
    """How many links a search found new, and how many no longer hold."""

    new: int = 0
    gone: int = 0


def match_local(task: Task, catalog: Catalog) -> Matched:
    """
    Bring the links between local photos and Flickr's up to date.

    What a person said stays. If nothing has changed since the last time, it
    costs one look at what is compared of each photo. Raises Cancelled.
    """
    task.begin("match")
    links = catalog.links
    seal = hashlib.blake2b(f"{RULE_VERSION}".encode(), digest_size=16)
    files = _side(links.files(), seal.update, task.checkpoint)
    flickr = _side(links.on_flickr(), seal.update, task.checkpoint)
    same = links.of_one_number()
    seal.update(repr(same).encode())
    stamp = seal.hexdigest()
    if stamp == links.matched():
        return Matched()
    found: dict[Pair, Basis] = {}
    for basis, pairs in (
        (Basis.LOOKS_ALIKE, by_looks(files, flickr, task.checkpoint)),
        (Basis.TAKEN_AND_SIZE, by_time(files, flickr)),
        (Basis.FILE_NAME_ID, by_name(files, flickr)),
    ):
        task.checkpoint()
        ones, others = files.ids[pairs[0]].tolist(), flickr.ids[pairs[1]].tolist()
        found |= dict.fromkeys(zip(ones, others, strict=True), basis)
    found |= dict.fromkeys(same, Basis.SAME_ID)
    return Matched(*links.replace(found, stamp=stamp, checkpoint=task.checkpoint))


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """
    What is compared of many photos, an item a photo; 0 or _MISSING is "not known".

    `numbers` are Flickr's numbers that the keys hold, as (photo's index, number).
    `said` and `seen` are sizes, (n, 2): what the source says, and what was seen.
    """

    ids: Integers
    numbers: NDArray[np.int64]
    taken: Integers
    said: Integers
    seen: Integers
    hashed: Flags
    hashes: NDArray[np.uint64]


Pairs: TypeAlias = tuple[Integers, Integers]
"""Indexes into the files and into the photos on Flickr, pair by pair."""


def _side(rows: Iterable[Candidate], seal: Callable[[bytes], None], checkpoint: Checkpoint) -> Side:
    """Return rows as columns; `seal` is told all that they hold."""
    columns = [array("q") for _ in range(8)]
    numbers = array("q")
    for n, row in enumerate(rows):
        if n % 1000 == 0:
            checkpoint()
        values = (
            row.id,
            _MISSING if row.taken is None else row.taken,
            row.width or 0,
            row.height or 0,
            row.seen_width or 0,
            row.seen_height or 0,
            row.phash is not None,
            row.phash or 0,
        )
        for column, value in zip(columns, values, strict=True):
            column.append(value)
        for number in likely_ids(row.key):
            numbers.extend((n, number))
    for column in (*columns, numbers):
        seal(len(column).to_bytes(8, "little"))
        seal(column.tobytes())
    ids, taken, width, height, seen_width, seen_height, hashed, hashes = (
        np.frombuffer(column, np.int64) if column else np.zeros(0, np.int64) for column in columns
    )
    return Side(
        ids=ids,
        numbers=np.array(numbers, np.int64).reshape(-1, 2),
        taken=taken,
        said=np.stack([width, height], axis=1),
        seen=np.stack([seen_width, seen_height], axis=1),
        hashed=hashed.astype(bool),
        hashes=hashes.view(np.uint64),
    )


def by_name(files: Side, flickr: Side) -> Pairs:
    """Pair files with the photo whose number their name holds; with two such, none is sure."""
    at, of = _equal(files.numbers[:, 1], flickr.numbers[:, 1])
    ones, others = files.numbers[at, 0], flickr.numbers[of, 0]
    numbers = files.numbers[at, 1]
    least = np.full(len(files.ids), np.iinfo(np.int64).max)
    most = np.zeros(len(files.ids), np.int64)
    np.minimum.at(least, ones, numbers)
    np.maximum.at(most, ones, numbers)
    sure = least[ones] == most[ones]
    return ones[sure], others[sure]


def by_time(files: Side, flickr: Side) -> Pairs:
    """
    Pair what was taken in the same second and has the same proportions.

    If several have, as in a burst, the looks decide: the pairs that differ least.
    """
    timed = np.flatnonzero(files.taken != _MISSING), np.flatnonzero(flickr.taken != _MISSING)
    at, of = _equal(files.taken[timed[0]], flickr.taken[timed[1]], crowd=CROWD)
    ones, others = timed[0][at], timed[1][of]
    own = np.where(files.seen[:, :1] > 0, files.seen, files.said)[ones]
    alike = _proportional(own, flickr.said[others]) | _proportional(own, flickr.seen[others])
    ones, others = ones[alike], others[alike]
    known = files.hashed[ones] & flickr.hashed[others]
    bits = np.where(known, bits_apart(files.hashes[ones], flickr.hashes[others]), DIFFERENT)
    only = (np.bincount(ones, minlength=len(files.ids))[ones] == 1) & (
        np.bincount(others, minlength=len(flickr.ids))[others] == 1
    )
    best = (bits <= ALIKE) & _among_best(ones, others, bits, slack=0)
    linked = np.where(only, bits <= DIFFERENT, best)
    return ones[linked], others[linked]


def by_looks(files: Side, flickr: Side, checkpoint: Checkpoint = lambda: None) -> Pairs:
    """
    Pair what looks alike and has the same proportions.

    Not two of a series: pictures that look alike and were taken a little apart.
    If the clocks differ for no reason that is seen, the looks must agree more.
    And of a burst only the pairs that differ least.
    """
    hashed = np.flatnonzero(files.hashed), np.flatnonzero(flickr.hashed)
    mine, my = np.unique(files.hashes[hashed[0]], return_inverse=True)
    theirs, their = np.unique(flickr.hashes[hashed[1]], return_inverse=True)
    one, other = near(mine, theirs, checkpoint=checkpoint)
    few = np.bincount(my)[one] * np.bincount(their)[other] <= CROWD
    one, other = one[few], other[few]
    # Each hash may be that of several photos.
    pair, my_photo = _equal(one, my)
    again, their_photo = _equal(other[pair], their)
    ones, others = hashed[0][my_photo[again]], hashed[1][their_photo]
    bits = bits_apart(files.hashes[ones], flickr.hashes[others])
    fit = _proportional(files.seen[ones], flickr.seen[others])
    fit &= bits <= _bits_allowed(files.taken[ones], flickr.taken[others])
    ones, others, bits = ones[fit], others[fit], bits[fit]
    slack = np.where(_at_once(files.taken[ones], flickr.taken[others]), 0, SLACK)
    best = _among_best(ones, others, bits, slack=slack)
    ones, others = ones[best], others[best]
    few = (np.bincount(ones, minlength=len(files.ids))[ones] <= MOST_TWINS) & (
        np.bincount(others, minlength=len(flickr.ids))[others] <= MOST_TWINS
    )
    return ones[few], others[few]


def _bits_allowed(mine: Integers, theirs: Integers) -> Integers:
    """Return by how many bits two photos may differ, given when each was taken; -1 is never."""
    apart = np.abs(mine - theirs)
    unknown = (mine == _MISSING) | (theirs == _MISSING)
    zone = (apart % ZONE_SECONDS == 0) & (apart <= MOST_ZONE_SECONDS)
    series = (apart > 0) & (apart < SERIES_SECONDS)
    return np.select([unknown | (apart == 0), series, zone], [ALIKE, -1, ALIKE], SAME)


def _at_once(mine: Integers, theirs: Integers) -> Flags:
    """Tell which photos were taken in the same second, as far as both say when."""
    together: Flags = np.logical_and(mine != _MISSING, mine == theirs)
    return together


def _proportional(ones: Integers, others: Integers) -> Flags:
    """
    Tell which sizes are one another's, scaled: width over height but for a rounded pixel.

    Both (n, 2); a size that is not known is proportional to none.
    """
    across = np.abs(ones[:, 0] * others[:, 1] - others[:, 0] * ones[:, 1])
    pixel = np.maximum(ones.max(axis=1, initial=0), others.max(axis=1, initial=0))
    smallest = np.minimum(ones.min(axis=1, initial=1), others.min(axis=1, initial=1))
    fitting: Flags = np.logical_and(smallest > 0, across <= pixel)
    return fitting


def _among_best(
    ones: Integers, others: Integers, bits: Integers, *, slack: Integers | int
) -> Flags:
    """Tell which pairs differ by hardly more than the best pair of either side."""
    best = np.ones(len(ones), bool)
    for side in (ones, others):
        least = np.full(int(side.max(initial=-1)) + 1, 64)
        np.minimum.at(least, side, bits)
        best &= bits <= least[side] + slack
    return best


def _equal(ones: Integers, others: Integers, *, crowd: int | None = None) -> Pairs:
    """Return the indexes of all pairs of equal items, but of items that too many share."""
    order = np.argsort(others, kind="stable")
    table = others[order]
    begin = np.searchsorted(table, ones, "left")
    counts = np.searchsorted(table, ones, "right") - begin
    if crowd is not None:
        _, inverse, shared = np.unique(ones, return_inverse=True, return_counts=True)
        counts = np.where(counts * shared[inverse] <= crowd, counts, 0)
    at = np.repeat(np.arange(len(ones)), counts)
    return at, order[ranges(begin, counts)]
