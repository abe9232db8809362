"""
Write the lock files: every package, by exact version and SHA-256, for every platform at once.

    python packaging/lock.py              as the lists in pyproject.toml ask, keeping what holds
    python packaging/lock.py --upgrade    the newest of everything

requirements.lock is what ./run installs: what Safelight needs, and what builds
it. requirements-test.lock is that and the test extra. requirements-cluster.lock is the extra for
Spark, which has no wheel and is as large as all the others together; requirements-bundle.lock what
packaging/build.py needs beside the first. No index is written into
them: where packages come from is the user's setting. Needs uv on the PATH.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent / "pyproject.toml"
RUN_LOCK = HERE / "requirements.lock"
TEST_LOCK = HERE / "requirements-test.lock"
CLUSTER_LOCK = HERE / "requirements-cluster.lock"
BUNDLE_LOCK = HERE / "requirements-bundle.lock"


def lock(into: Path, extras: list[str], options: list[str], *, alone: bool = False) -> None:
    """Let uv resolve pyproject.toml's lists, with `extras` or these `alone`, into one file."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    wanted = []
    if not alone:
        # pip builds the environment and is in every one; a lock must not change it while it runs.
        build = project["build-system"]["requires"]
        wanted += [line for line in build if not line.startswith("pip>")]
        wanted += project["project"]["dependencies"]
    for extra in extras:
        wanted += project["project"]["optional-dependencies"][extra]
    command = ["uv", "pip", "compile", "-", "--output-file", str(into), "--quiet"]
    oldest = project["project"]["requires-python"].removeprefix(">=")
    command += ["--universal", "--python-version", oldest]
    command += ["--generate-hashes", "--no-annotate", "--no-emit-index-url", "--no-header"]
    command += options
    subprocess.run(command, input="\n".join(wanted), text=True, check=True)


def main(options: list[str]) -> None:
    """Write all; the second keeps to the first, so that ./test installs what ./run runs."""
    lock(RUN_LOCK, [], options)
    lock(TEST_LOCK, ["test"], [*options, "--constraint", str(RUN_LOCK)])
    lock(CLUSTER_LOCK, ["cluster"], options, alone=True)
    lock(BUNDLE_LOCK, ["bundle"], [*options, "--constraint", str(RUN_LOCK)], alone=True)


if __name__ == "__main__":
    main(sys.argv[1:])
