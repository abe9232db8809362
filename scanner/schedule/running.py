"""Other programs, run for a moment: what they said, and whether it went well."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SECONDS = 30
"""What a scheduler may take to answer."""

NOT_THERE = 127


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended, and the last line it said."""

    code: int
    said: str = ""

    @property
    def well(self) -> bool:
        """Whether it did what it was asked."""
        return self.code == 0


def run(words: Sequence[str], environ: Mapping[str, str] = os.environ) -> Ran:
    """Run a program to its end, without a shell; one that is not there ends with 127."""
    program = shutil.which(words[0], path=environ.get("PATH"))
    if program is None:
        return Ran(NOT_THERE, f"{words[0]} is not installed")
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, and texts that are arguments only
            [program, *words[1:]],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            stdin=subprocess.DEVNULL,
            env={**environ, "LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired:
        return Ran(NOT_THERE, f"{words[0]} gave no answer within {SECONDS} seconds")
    except OSError as err:
        return Ran(NOT_THERE, f"{words[0]}: {err.strerror or err}")
    lines = [one.strip() for one in (done.stderr or done.stdout).splitlines() if one.strip()]
    return Ran(done.returncode, lines[-1].rstrip(".") if lines else "")
