"""
Reads and writes the rights fields of one photo; this is what the worker processes do.

What a file states is what our reader makes of it and its sidecars together, and a copy is
good if that reader, shown the copy in the file's place, reads what was wished.
"""

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import BinaryIO

from scanner.domain.rights import rights_fields, rights_text
from scanner.errors import BadData
from scanner.folders.blocks import Blocks
from scanner.folders.bmff import read_bmff
from scanner.folders.chunks import read_png, read_webp
from scanner.folders.kinds import HEAD, format_of
from scanner.folders.names import shown
from scanner.folders.packet import rights_in, same_but_rights, with_rights
from scanner.folders.reading import VANISHED, Job, open_file, read_photo
from scanner.folders.safe_write import sha256_of
from scanner.folders.splice import Packets, packets_of, prove, splice
from scanner.folders.stretch import Stretch
from scanner.folders.tiff import read_tiff
from scanner.folders.walk import reason
from scanner.folders.xmp import MOST

_READERS = {"png": read_png, "webp": read_webp, "tiff": read_tiff, "bmff": read_bmff}


@dataclass(frozen=True, slots=True)
class Look:
    """A photo to look at: `target` is the file that would be written, "" if there is none."""

    number: int
    photo: str
    sidecars: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """
    What was found: the rights fields of file and sidecars together, by name.

    Of the target: its SHA-256, None if it is not there, its modification time, and its
    XMP packet, which of a sidecar is the whole file. `trouble` says why it cannot be written.
    """

    rights: Mapping[str, str]
    sha256: str | None = None
    mtime_ns: int | None = None
    packet: bytes | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """
    A copy to write, of the target of `look`, whose sidecars are all, the target included.

    `before` and `after` are fields as domain.rights.rights_text gives them. `back`:
    put back `packet`, which stood there before; with `unsure`, only if nothing else was
    changed in it since.
    """

    look: Look
    copy: str
    before: str
    after: str
    back: bool = False
    packet: bytes | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A copy that something else has written: whether it is what `draft` was to write."""

    draft: Draft
    packet: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A copy was found good, or is to be written by ExifTool; `packet` is what it (then) holds."""

    packet: bytes | None


@dataclass(frozen=True, slots=True)
class Refused:
    """
    Why a copy is not to take the file's place: a sentence, or an error of the system by number.

    `changed`: the photo is not as it was seen.
    """

    why: str
    errno: int = 0
    changed: bool = False


Answer = Looked | Done | Refused


def work(job: Look | Draft | Check) -> Answer:
    """Do one job; what is wrong with the files is Refused."""
    try:
        match job:
            case Look():
                return _looked(job)
            case Draft():
                return _drafted(job)
            case Check():
                return _checked(job.draft, job.packet)
    except BadData as err:
        return Refused(f"{err} It was left as it is.")
    except VANISHED:
        return Refused("It is not there any more.")
    except OSError as err:
        return Refused(f"It cannot be written: {reason(err)}.", errno=err.errno or 0)


def fields_of(found: Mapping[str, str], like: str) -> str:
    """Return of all fields those that a change is about, as text."""
    return rights_text({name: found[name] for name in rights_fields(like)})


def is_sidecar(look: Look) -> bool:
    """Whether the file to write is a sidecar, not the photo."""
    return look.target != look.photo


def _looked(look: Look) -> Answer:
    rights = _effective(look.photo, look.sidecars)
    if not look.target:
        return Looked(rights=rights)
    try:
        with open_file(look.target) as file:
            status = os.fstat(file.fileno())
            found = Looked(rights=rights, sha256=sha256_of(file), mtime_ns=status.st_mtime_ns)
            try:
                return replace(found, packet=_packets(file, look).main)
            except BadData as err:
                return replace(found, trouble=f"{err} It was left as it is.")
    except VANISHED:
        if not is_sidecar(look):
            raise
        return Looked(rights=rights)


def _effective(photo: str, sidecars: tuple[str, ...]) -> Mapping[str, str]:
    """Return all rights fields that file and sidecars state; raises FileNotFoundError."""
    found = read_photo(Job(0, photo, sidecars))
    if found is None:
        raise FileNotFoundError(photo)
    return asdict(found.rights)


def _packets(file: BinaryIO, look: Look) -> Packets:
    """Return the XMP of a file, or of a sidecar all of it; raises BadData."""
    file.seek(0)
    if is_sidecar(look):
        data = file.read(MOST + 1)
        rights_in(data)  # only what can be read can be written
        return Packets(data)
    kind = format_of(file.read(HEAD))
    if kind == "jpeg":
        return packets_of(file)
    if kind not in _READERS:
        raise BadData("A file of this kind is not written by Safelight.")
    blocks = Blocks()
    _READERS[kind](Stretch(file), blocks)
    if blocks.faults:
        raise BadData(blocks.faults[0])
    if len(blocks.xmp) > 1:
        raise BadData("The file has two XMP packets, and no program can tell which one counts.")
    return Packets(blocks.xmp[0] if blocks.xmp else None)


def _drafted(draft: Draft) -> Answer:
    look = draft.look
    found = _effective(look.photo, _but(look.sidecars, look.target, there=_is_there(look)))
    now = fields_of(found, draft.after)
    if now != draft.before:
        return Refused("has changed since it was looked at", changed=True)
    held = Packets(None)
    if _is_there(look):
        with open_file(look.target) as file:
            held = _packets(file, look)
    packet = _back(draft, held) if draft.back else _forth(draft, held)
    if is_sidecar(look) and packet is None:
        return _checked(draft, None)  # it is to be removed
    if is_sidecar(look):
        with Path(draft.copy).open("r+b") as copy:
            copy.write(packet or b"")
        return _checked(draft, packet)
    with open_file(look.target) as file, Path(draft.copy).open("r+b") as copy:
        kind = format_of(file.read(HEAD))
        if kind == "bmff" and packet is None:
            # Taken out, an item of no length is left, which to ISO/IEC 14496-12 is the whole
            # file (seen in ExifTool 12.57): so a packet that says nothing.
            packet = with_rights(None, {}, padding=0)
        if kind != "jpeg":
            return Done(packet=packet)  # by ExifTool
        splice(file, copy, packet)
        copy.flush()
        prove(file, copy)
    return _checked(draft, packet)


def _forth(draft: Draft, held: Packets) -> bytes:
    wanted = rights_fields(draft.after)
    if is_sidecar(draft.look):
        return with_rights(held.main, wanted, padding=0)
    return with_rights(held.main, wanted, extended=held.extended)


def _back(draft: Draft, held: Packets) -> bytes | None:
    """Return the packet to put back; raises BadData if more than our fields would go with it."""
    if draft.unsure and held.main != draft.packet:
        # Nobody wrote down what the file was after the write: so by what its XMP says.
        ours = rights_fields(draft.before)
        if held.main is None:
            raise BadData("Its XMP has been taken out since.")
        try:
            same_but_rights(draft.packet, held.main, ours)
        except BadData as err:
            raise BadData("Its XMP has been changed since.") from err
    return draft.packet


def _checked(draft: Draft, packet: bytes | None) -> Answer:
    """Read a copy in the file's place: whether it says what was wished, and nothing else new."""
    look = draft.look
    held = None
    if packet is not None or not is_sidecar(look):
        with open_file(draft.copy) as file:
            held = _packets(file, look).main
    if packet is None and held is not None:
        raise BadData("Its XMP cannot be taken out.")
    if packet is not None:
        if held is None:
            raise BadData("The new XMP is not found in the copy.")
        same_but_rights(packet, held, ())
        if not draft.back and _is_there(look):
            with open_file(look.target) as file:
                same_but_rights(_packets(file, look).main, held, rights_fields(draft.after))
        elif not draft.back:
            same_but_rights(None, held, rights_fields(draft.after))
    place = draft.copy if packet is not None else None
    sidecars = _but(look.sidecars, look.target, there=place is not None, instead=place)
    photo = look.photo if is_sidecar(look) else draft.copy
    found = _effective(photo, sidecars)
    wanted = rights_fields(draft.after)
    other = [name for name, value in wanted.items() if found[name] != value]
    if other:
        return Refused(_contradiction(draft, other[0], found[other[0]]))
    return Done(packet=held)


def _contradiction(draft: Draft, name: str, value: str) -> str:
    photo, field = shown(Path(draft.look.photo).name), name.replace("_", " ")
    says = f"says {value[:80]!r}" if value else "says nothing that counts"
    if is_sidecar(draft.look):
        return (
            f"{photo} would still have another {field}: the file itself, or another sidecar, "
            f"{says}, and this sidecar cannot change that. It was left as it is."
        )
    return (
        f"{photo} would still have another {field}: beside it, or in another part of it, "
        f"something {says} and counts more. It was left as it is."
    )


def _is_there(look: Look) -> bool:
    return os.path.lexists(look.target)


def _but(
    sidecars: tuple[str, ...], target: str, *, there: bool, instead: str | None = None
) -> tuple[str, ...]:
    """Return the sidecars with another file in the target's place, or without it."""
    return tuple(
        (instead or path) if path == target else path
        for path in sidecars
        if there or path != target
    )
