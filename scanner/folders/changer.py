"""
The Changer for rights fields in files of this machine: in a sidecar, or in the photo itself.

    file                               written by
    sidecar, new or old                packet.py: all of it is an XMP packet
    JPEG                               splice.py: nothing but its XMP segment changes
    TIFF, PNG, WebP, HEIC, AVIF, DNG   packet.py, and ExifTool puts that packet into a copy
    a camera's raw file, GIF           a sidecar only

Whatever is written is a copy first (safe_write.py), made and read in worker processes, since
the files may be hostile. A change's value is what file and sidecars state together, as a sync
reads it: a write after which that would still not be what was wished is not made.
"""

import base64
import binascii
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scanner.domain.change import Absent, Change, Seen, kept_of
from scanner.domain.license import LicenseTable
from scanner.errors import BadData, Conflict, LeftAlone
from scanner.folders.beside import Beside, beside
from scanner.folders.drafting import (
    Answer,
    Check,
    Done,
    Draft,
    Look,
    Looked,
    Refused,
    fields_of,
    is_sidecar,
    work,
)
from scanner.folders.exiftool import ExifTool
from scanner.folders.kinds import RAW_SUFFIXES, format_of, suffix_of
from scanner.folders.names import shown
from scanner.folders.proving import LIMITS, Pair, unlike
from scanner.folders.reading import first_bytes
from scanner.folders.safe_write import (
    create_file,
    remove_file,
    replace_file,
    scratch_file,
    sha256_of,
    told,
)
from scanner.folders.walk import SIDECAR, reason
from scanner.pictures.workers import Failure, Workers
from scanner.ports import Checkpoint

NEEDS_EXIFTOOL = "Only ExifTool 12.15 or newer can write into such a file, and it is not installed."
"""What `can_embed` says of a format that is written by ExifTool where there is none."""

SECONDS = 60.0
"""What reading or drafting one file may take."""

_PROOF_SECONDS = 120.0
_MEMORY_MB = 512
_BATCH = 50

_JPEG = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"})
_BY_EXIFTOOL = frozenset(
    {".tif", ".tiff", ".png", ".webp", ".heic", ".heif", ".hif", ".avif", ".dng"}
)
_RAW = RAW_SUFFIXES - _BY_EXIFTOOL


def can_embed(path: str, exiftool: ExifTool | None) -> str:
    """
    Return why rights fields cannot be written into this photo itself, "" if they can.

    Told by its name, and by its first bytes only where that has no suffix: what it really is
    is looked at when it is written.
    """
    suffix = suffix_of(path)
    if suffix in _RAW:
        return "A camera's raw file is never written itself; a sidecar can hold the fields."
    if suffix in _JPEG:
        return ""
    try:
        kind = "" if suffix else format_of(first_bytes(path))
    except OSError as err:
        return f"It cannot be read: {reason(err)}."
    if kind == "jpeg":
        return ""
    if suffix not in _BY_EXIFTOOL and kind not in ("png", "webp"):
        return "Safelight does not write into such a file; a sidecar can hold the fields."
    return "" if exiftool is not None else NEEDS_EXIFTOOL


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """
    How a file was: its hash, None if it was not there; its time; its packet, a sidecar's bytes.

    As text it is what the journal keeps; a receipt is one without time and packet.
    """

    path: str
    sha256: str | None
    mtime_ns: int | None = None
    packet: bytes | None = None

    def keep(self) -> str:
        packet = None if self.packet is None else base64.b64encode(self.packet).decode()
        return json.dumps(
            {"path": self.path, "sha256": self.sha256, "mtime_ns": self.mtime_ns, "packet": packet}
        )

    def receipt(self) -> str:
        return json.dumps({"path": self.path, "sha256": self.sha256})

    @classmethod
    def of(cls, text: str) -> "_State":
        """Return what `keep` or `receipt` wrote; raises BadData for anything else."""
        try:
            held = json.loads(text)
            packet = held.get("packet")
            return cls(
                path=str(held["path"]),
                sha256=held["sha256"],
                mtime_ns=held.get("mtime_ns"),
                packet=None if packet is None else base64.b64decode(packet, validate=True),
            )
        except (ValueError, KeyError, AttributeError, TypeError, binascii.Error) as err:
            raise BadData("What the journal kept of this file cannot be read.") from err


class FileChanger:
    """
    Reads and writes the rights fields of photos in folders; see ports.Changer.

    `embed`: into the photo itself, else into a sidecar beside it. An undo
    goes to the file that was written, whatever `embed` says.
    """

    readable = True
    reversible = True
    batch = _BATCH
    calls = 0

    def __init__(
        self,
        *,
        embed: bool,
        licenses: LicenseTable,
        exiftool: ExifTool | None,
        seconds: float = SECONDS,
    ) -> None:
        del licenses  # a license is stated by fields, and the plan says which
        self._embed = embed
        self._exiftool = exiftool
        self._workers: Workers[Look | Draft | Check, Answer] = Workers(
            work,
            processes=max(1, min(2, os.cpu_count() or 1)),
            seconds=seconds,
            memory_mb=_MEMORY_MB,
        )
        self._provers: Workers[Pair, str] = Workers(
            unlike, processes=1, seconds=_PROOF_SECONDS, memory_mb=LIMITS.worker_mb
        )

    def expect(self, changes: Sequence[Change]) -> None:
        """Nothing is gained by knowing: each file is read when it is asked for."""

    def read(self, changes: Sequence[Change], checkpoint: Checkpoint) -> list[Seen | Absent]:
        """Return what files and sidecars state now; see ports.Changer."""
        answers: list[Seen | Absent] = [Absent("It is not there any more.")] * len(changes)
        looks: list[Look] = []
        for n, change in enumerate(changes):
            checkpoint()
            try:
                aim = self._aim(change)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as err:
                answers[n] = Absent(f"Its folder cannot be read: {reason(err)}.")
                continue
            except (LeftAlone, BadData) as err:
                answers[n] = Absent(str(err))
                continue
            looks.append(Look(n, change.place, aim.sidecars, aim.target))
        for job, found in self._workers.run(looks):
            checkpoint()
            if isinstance(job, Look):
                answers[job.number] = _seen(job, found, changes[job.number])
        return answers

    def write(self, change: Change, seen: Seen, checkpoint: Checkpoint) -> str:
        """
        Write the fields, or put back what an undone write replaced; see ports.Changer.

        Once begun it is not stopped: `checkpoint` is called before.
        """
        checkpoint()
        name = shown(Path(change.place).name)
        with told(name):
            aim = self._aim(change)
            look = Look(0, change.place, aim.sidecars, aim.target)
            if not seen.keep:
                raise LeftAlone(aim.why or self._trouble(look))
            was = _State.of(seen.keep)
            if was.path != look.target:
                raise Conflict(f"{name} has another sidecar now; nothing was changed.")
            do = self._undone if change.restores else self._done
            try:
                return do(change, look, was).receipt()
            except Conflict:
                # Not what was seen, maybe because it is as it is to be.
                found = self._ask(look)
                if not isinstance(found, Looked):
                    raise
                if fields_of(found.rights, change.after) != change.after:
                    raise
                return _State(path=look.target, sha256=found.sha256).receipt()

    def close(self) -> None:
        """End the worker processes and ExifTool."""
        self._workers.close()
        self._provers.close()
        if self._exiftool is not None:
            self._exiftool.close()

    # -- which file

    def _aim(self, change: Change) -> Beside:
        """Return which file is to be written, and all sidecars with it; raises OSError."""
        if change.restores:
            target = _State.of(kept_of(change.restores).keep).path
            folder, name = os.path.split(target)
            if target == change.place:
                return Beside(beside(change.place).sidecars, target)
            if folder != str(Path(change.place).parent) or not name.lower().endswith(SIDECAR):
                raise BadData("What the journal kept is of another file.")
            return beside(change.place, meant=target)
        found = beside(change.place)
        if not self._embed:
            return found
        held = tuple(path for path in found.sidecars if os.path.lexists(path))
        why = can_embed(change.place, self._exiftool)
        return Beside(held, "" if why else change.place, why)

    def _trouble(self, look: Look) -> str:
        found = self._ask(look)
        if isinstance(found, Looked) and found.trouble:
            return found.trouble
        return "It could not be written when it was looked at; looking again may help."

    # -- writing

    def _done(self, change: Change, look: Look, was: _State) -> _State:
        draft = Draft(look=look, copy="", before=change.before, after=change.after)
        return self._put(draft, was)

    def _undone(self, change: Change, look: Look, was: _State) -> _State:
        """Put back what an undone change replaced, if the file is as that change left it."""
        kept = kept_of(change.restores)
        old = _State.of(kept.keep)
        name = shown(Path(look.target).name)
        if kept.receipt and was.sha256 != _State.of(kept.receipt).sha256:
            raise Conflict(f"{name} has changed since; it was left as it is.")
        draft = Draft(
            look=look,
            copy="",
            before=change.before,
            after=change.after,
            back=True,
            packet=old.packet,
            # A crash between the write and its line in the journal leaves no receipt.
            unsure=not kept.receipt,
        )
        if old.sha256 is not None:
            return self._put(draft, was, old)
        self._ask(draft)
        if was.sha256 is not None:
            remove_file(look.target, sha256=was.sha256)
        return _State(path=look.target, sha256=None)

    def _put(self, draft: Draft, was: _State, old: _State | None = None) -> _State:
        """Let the copy that a draft describes take the file's place; of `old`, with its time."""
        target = draft.look.target

        def make(copy: str) -> None:
            self._make(replace(draft, copy=copy), by_exiftool=by_exiftool)
            if old is not None and old.mtime_ns is not None:
                with Path(copy).open("rb") as file:
                    same = sha256_of(file) == old.sha256
                if same:
                    os.utime(copy, ns=(old.mtime_ns, old.mtime_ns))

        by_exiftool = False
        if was.sha256 is None:
            mode = Path(draft.look.photo).stat().st_mode  # who may read it may read its sidecar
            return _State(path=target, sha256=create_file(target, make, mode=mode))
        if not is_sidecar(draft.look):
            why = can_embed(target, self._exiftool)
            if why:
                raise LeftAlone(why)
            by_exiftool = format_of(first_bytes(target)) != "jpeg"
        written = replace_file(target, make, sha256=was.sha256, copied=by_exiftool)
        return _State(path=target, sha256=written)

    def _make(self, draft: Draft, *, by_exiftool: bool) -> None:
        """Write and prove a copy; raises ScannerError if it is not to take the file's place."""
        done = self._ask(draft)
        if not by_exiftool or not isinstance(done, Done):
            return
        tool, copy, target = self._exiftool, draft.copy, draft.look.target
        if tool is None:
            raise LeftAlone(NEEDS_EXIFTOOL)
        before = tool.tags(copy)
        with scratch_file(target) as scratch:
            if done.packet is not None:
                with Path(scratch).open("r+b") as file:
                    file.write(done.packet)
            tool.put_packet(copy, None if done.packet is None else scratch)
        after = tool.tags(copy)
        if before != after:
            other = min(before.items() ^ after.items(), key=str)[0]
            raise LeftAlone(f"ExifTool would have changed {other}, too; it was left as it is.")
        self._ask(Check(draft=draft, packet=done.packet))
        ((_, why),) = list(self._provers.run([Pair(target, copy)]))
        if isinstance(why, Failure):
            why = f"Proving that its picture is the same {why.why}."
        if why:
            raise LeftAlone(f"{why} It was left as it is.")

    def _ask(self, job: Look | Draft | Check) -> Answer:
        """Let a worker process do a job; raises LeftAlone, Conflict or OSError if it refuses."""
        ((_, answer),) = list(self._workers.run([job]))
        look = job if isinstance(job, Look) else _draft_of(job).look
        name = shown(Path(look.target or look.photo).name)
        if isinstance(answer, Failure):
            raise LeftAlone(f"Reading {name} {answer.why}; it was left as it is.")
        if isinstance(answer, Refused):
            if answer.errno:
                raise OSError(answer.errno, os.strerror(answer.errno))
            if answer.changed:
                raise Conflict(f"{name} {answer.why}; it was left as it is.")
            raise LeftAlone(answer.why)
        return answer


def _draft_of(job: Draft | Check) -> Draft:
    return job.draft if isinstance(job, Check) else job


def _seen(look: Look, found: Answer | Failure, change: Change) -> Seen | Absent:
    """Return what a worker found, as the engine wants it."""
    if isinstance(found, Failure):
        return Absent(f"Reading it {found.why}.")
    if not isinstance(found, Looked):
        return Absent(found.why if isinstance(found, Refused) else "It cannot be read.")
    keep = ""
    if look.target and not found.trouble:
        state = _State(
            path=look.target, sha256=found.sha256, mtime_ns=found.mtime_ns, packet=found.packet
        )
        keep = state.keep()
    return Seen(fields_of(found.rights, change.after), keep)
