"""The installed command as a user runs it: a process, its output, its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "scanner")


class Terminal:
    """Runs commands on one home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = os.environ | {"SAFELIGHT_HOME": str(home)}

    def start(self, *words: str | bytes, **options: Any) -> subprocess.Popen[bytes]:
        """Start a command in a process group of its own, as a shell does."""
        return subprocess.Popen(
            [*COMMAND, *words],
            env=self.environment,
            cwd=ROOT,
            start_new_session=True,
            **options,
        )

    def run(
        self, *words: str | bytes, code: int = 0, given: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end; it has to end with `code`."""
        done = subprocess.run(
            [*COMMAND, *words],
            env=self.environment | variables,
            cwd=ROOT,
            input=given,
            capture_output=True,
            check=False,
        )
        said = done.stderr.decode(errors="backslashreplace")
        assert done.returncode == code, f"{words} ended with {done.returncode}: {said}"
        return done

    def words(self, *words: str | bytes, code: int = 0) -> str:
        """Return what a command prints."""
        return self.run(*words, code=code).stdout.decode()

    def json(self, *words: str | bytes, code: int = 0, given: bytes = b"") -> Any:
        """Return the one document that a command prints with ``--format json``."""
        return json.loads(self.run(*words, "--format", "json", code=code, given=given).stdout)
