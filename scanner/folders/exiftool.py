"""
ExifTool, as a process of its own that puts an XMP packet into a copy of a file.

The packet is ours, made by packet.py, and goes in as one block: so no version of
ExifTool needs to know the properties in it. Told tag by tag, versions before 13
leave out plus:DataMining with a warning, write the rest and report success.

The user's own configuration of ExifTool is not read. A command that takes too long costs the
process, and so does this process when it ends, where the system can arrange that.
"""

import contextlib
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, Final

from scanner.errors import BadData, LeftAlone

LEAST: Final = (12, 15)
SECONDS = 60.0
"""What one command may take; real ones take some hundredths of a second."""

_ASKING_SECONDS = 30.0
_CLOSING_SECONDS = 5.0
_MOST_ANSWER = 32 << 20
"""Bytes of one answer."""

_PASSING_GROUPS = ("SourceFile", "File", "System", "Composite", "RIFF")
"""What is said of the file as such, or follows from other tags, or is compared chunk by chunk."""

_PLACES = re.compile(r"(?:Offsets?|Start|MediaDataSize|MediaData)\Z")
"""Tags that say where in the file something lies: it may lie elsewhere, and be the same."""


class ExifTool:
    """
    One ExifTool, started with the first command and again after one that failed.

    Used by one thread at a time; ends with `close`.
    """

    def __init__(
        self, program: str, version: tuple[int, int] = LEAST, *, seconds: float = SECONDS
    ) -> None:
        self.program = program
        self.version = version
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._commands = 0

    def tags(self, path: str) -> dict[str, object]:
        """
        Return every tag of a file, by group, number and name, but for those that place it.

        XMP is left out: packet.py compares that. Raises BadData if the file cannot be read.
        """
        arguments = ["-j", "-a", "-u", "-n", "-G1:4", "-api", "LargeFileSupport=1"]
        answer = self._run([*arguments, _line(path)])
        try:
            (found,) = json.loads(answer)
        except ValueError as err:
            raise BadData(f"ExifTool cannot read the file: {_first(answer)}.") from err
        return {
            name: value
            for name, value in found.items()
            if not name.startswith("XMP")
            and name.split(":")[0] not in _PASSING_GROUPS
            and not _PLACES.search(name)
        }

    def put_packet(self, path: str, packet: str | None) -> None:
        """
        Put an XMP packet into a file, or take its XMP out; `packet` is a file in the same folder.

        Raises BadData if ExifTool says anything but that it did so: a
        warning, too, means that something of the file was changed or lost.
        """
        source = "-XMP="
        if packet is not None:
            folder, name = os.path.split(packet)
            if folder != str(Path(path).parent) or "%" in name:
                raise ValueError(f"no packet that lies beside {path!r}: {packet!r}")
            # To ExifTool this is a pattern, in which %d is the other file's folder; it has no
            # way to write a percent sign of a folder's name.
            source = f"-XMP<=%d{name}"
        options = ["-overwrite_original", "-api", "LargeFileSupport=1"]
        answer = self._run([*options, source, _line(path)])
        said = answer.decode("utf-8", "replace").strip()
        if said != "1 image files updated":
            raise BadData(f"ExifTool would not write it without loss: {_first(answer)}.")

    def close(self) -> None:
        """End the process; a later command starts another."""
        process, self._process = self._process, None
        if process is None or process.stdin is None:
            return
        with contextlib.suppress(OSError):
            process.stdin.write(b"-stay_open\nFalse\n")
            process.stdin.close()
        try:
            process.wait(_CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _run(self, arguments: list[str]) -> bytes:
        """Return all that one command says; raises LeftAlone if it hangs, dies or cannot start."""
        self._commands += 1
        end = f"{{ready{self._commands}}}".encode()
        text = "\n".join([*arguments, f"-execute{self._commands}", ""])
        process = self._started()
        try:
            if process.stdin is not None:
                process.stdin.write(os.fsencode(text))
                process.stdin.flush()
            return self._answer(end)
        except (OSError, _Trouble) as err:
            self._kill()
            why = str(err) if isinstance(err, _Trouble) else "it ended"
            raise LeftAlone(f"ExifTool did not do its work: {why}.") from err
        except BaseException:
            self._kill()  # its answer would be taken for the next command's
            raise

    def _answer(self, end: bytes) -> bytes:
        said: list[bytes] = []
        size = 0
        deadline = time.monotonic() + self._seconds
        while True:
            try:
                line = self._answers.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty as err:
                raise _Trouble(f"it took longer than {self._seconds:g} seconds") from err
            if line.rstrip(b"\r\n") == end:
                return b"".join(said)
            if not line:
                raise _Trouble("it ended")
            said.append(line)
            size += len(line)
            if size > _MOST_ANSWER:
                raise _Trouble("it said more than of any real file")

    def _started(self) -> "subprocess.Popen[bytes]":
        """Return the running process; starts one if there is none. Raises LeftAlone."""
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._kill()
        command = [self.program, *_HERMETIC, "-stay_open", "True", "-@", "-"]
        if os.name == "nt":
            command += ["-common_args", "-charset", "filename=utf8"]
        try:
            process = subprocess.Popen(  # noqa: S603 - a program of the user's own path
                [*_dying_with_us(), *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for us, not for what we are in the middle of
            )
        except OSError as err:
            raise LeftAlone(f"ExifTool cannot be started: {err.strerror}.") from err
        self._process, self._answers = process, queue.SimpleQueue()
        threading.Thread(
            target=_listen, args=(process.stdout, self._answers), name="exiftool", daemon=True
        ).start()
        return process

    def _kill(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with contextlib.suppress(OSError):
                if process.stdin is not None:
                    process.stdin.close()
            process.wait()


class _Trouble(Exception):
    """What went wrong with the process itself; ends a sentence."""


def find_exiftool() -> ExifTool | None:
    """Return the ExifTool of this machine, None if there is none that is new enough."""
    program = shutil.which("exiftool")
    if program is None:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - a program of the user's own path
            [program, *_HERMETIC, "-ver"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ASKING_SECONDS,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    version = version_in(told)
    return ExifTool(program, version) if version is not None and version >= LEAST else None


def version_in(told: bytes) -> tuple[int, int] | None:
    r"""
    Return the version that ``exiftool -ver`` told, None if that is none.

    >>> version_in(b"12.57\n"), version_in(b"bash: exiftool: No")
    ((12, 57), None)
    """
    found = re.match(rb"\s*(\d{1,4})\.(\d{1,4})\b", told)
    return None if found is None else (int(found[1]), int(found[2]))


_HERMETIC = ("-config", "")
"""The first arguments: no configuration of the user's, which may hold any Perl."""


def _dying_with_us() -> list[str]:
    """Return what to start a process by so that it ends with this one, if the system has it."""
    if not sys.platform.startswith("linux"):
        return []
    # Once its input ends ExifTool waits for more, forever.
    program = shutil.which("setpriv")
    return [] if program is None else [program, "--pdeathsig", "KILL", "--"]


def _listen(pipe: IO[bytes] | None, answers: "queue.SimpleQueue[bytes]") -> None:
    """Queue what the process says, line by line, and b"" when it has ended."""
    if pipe is not None:
        with pipe:
            while line := pipe.readline(_MOST_ANSWER + 1):
                answers.put(line)
    answers.put(b"")


def _line(path: str) -> str:
    """
    Return a path as a line of arguments; raises LeftAlone for one that ExifTool cannot be told.

    ExifTool strips white space at a line's ends, and takes what begins with a dash
    for an option: an absolute path to a copy of ours has neither.
    """
    if not Path(path).is_absolute():
        raise ValueError(f"not an absolute path: {path!r}")
    if "\n" in path or "\r" in path:
        raise LeftAlone(
            "The name of its folder has a line break in it, which ExifTool cannot be told; "
            "a sidecar can hold the fields."
        )
    return path


def _first(answer: bytes) -> str:
    """Return the first line that says what is wrong, without our copy's name and its end."""
    lines = [line.strip() for line in answer.decode("utf-8", "replace").splitlines()]
    told = [line for line in lines if line.startswith(("Error", "Warning"))]
    first = (told or [line for line in lines if line] or ["nothing was said"])[0]
    first = re.sub(r"^(?:Error|Warning)(?: = |: )", "", first)
    return first.partition(" - /")[0].rstrip(".")[:200]
