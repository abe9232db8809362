"""
Which sidecar of a photo is to be written.

A sidecar stands beside its photo as ``photo.jpg.xmp`` or, as Adobe's programs have it,
``photo.xmp``. The second is about every photo of that name: where ``photo.cr2`` stands there, too,
it is left alone, and the photo gets one of the first kind, which our reader lets count more.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scanner.folders.kinds import SUFFIXES, suffix_of
from scanner.folders.names import shown
from scanner.folders.walk import SIDECAR, Sidecars


@dataclass(frozen=True, slots=True)
class Beside:
    """
    The sidecars of a photo, the weightiest first, and the one to write, which may not be there yet.

    `why` is a sentence if none can be written; then `target` is "".
    """

    sidecars: tuple[str, ...]
    target: str
    why: str = ""


def beside(photo: str, *, meant: str = "") -> Beside:
    """
    Return the sidecars of a photo, given by its absolute path, with the one to write among them.

    `meant` is that one where it is known already. Raises OSError if the folder cannot be listed.
    """
    folder, name = os.path.split(photo)
    stem = os.path.splitext(name)[0].lower()  # noqa: PTH122 - as walk.py does
    near = [
        other
        for other in os.listdir(folder)  # noqa: PTH208
        if other.lower().startswith(stem) and not other.startswith("._")
    ]
    if meant:
        return Beside(_listed(folder, name, [*near, Path(meant).name]), meant)
    held = _listed(folder, name, near)
    new = os.path.join(folder, name + SIDECAR)  # noqa: PTH118 - as walk.py does
    photos = [other for other in near if suffix_of(other) in SUFFIXES or not suffix_of(other)]
    for target in (held[0], new) if held else (new,):
        others = [other for other in photos if other != name and _is_of(folder, target, other)]
        if not others:
            return Beside(
                _listed(folder, name, [*near, Path(target).name]),
                target,
            )
    return Beside(
        held,
        "",
        f"A sidecar of {shown(name)} would be about {shown(others[0])}, too; nothing was changed.",
    )


def _listed(folder: str, name: str, near: Iterable[str]) -> tuple[str, ...]:
    sidecars = Sidecars(folder)
    for other in dict.fromkeys(near):
        sidecars.add(other)
    return tuple(sidecars.of(name))


def _is_of(folder: str, sidecar: str, photo: str) -> bool:
    return sidecar in _listed(folder, photo, [Path(sidecar).name])
