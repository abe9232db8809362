"""
Safelight as a program that needs no Python: one command for every target of this machine.

    python packaging/build.py              the folder, and on Debian the .deb, into dist/
    python packaging/build.py --check      that, and a trial of it on a bare machine; prints figures
    python packaging/build.py --inputs     builds nothing: checks all that a build starts from

On Linux it makes dist/safelight/ and dist/safelight_VERSION_ARCH.deb; on Windows
the folder that packaging/windows/safelight.iss packs; on macOS dist/Safelight.app,
which packaging/macos/notarize.md says how to sign. docs/packaging.md tells the rest.

It makes an environment of its own under dist/ from the lock files, by SHA-256.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import build_contents as contents
import build_deb
import build_desktop
import build_folder
import build_licenses
import build_recipes
import build_trial
import models

ERRORS = (
    contents.BuildError,
    build_licenses.LicenseError,
    build_trial.TrialError,
    models.WeightsError,
    subprocess.CalledProcessError,
)


def main(arguments: list[str]) -> int:
    """Build what was asked for; return 0, or 1 with a sentence why not."""
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").strip().splitlines()[0],
    )
    parser.add_argument(
        "--check", action="store_true", help="then try the .deb on a bare machine (root only)"
    )
    parser.add_argument("--inputs", action="store_true", help="only check what a build starts from")
    parser.add_argument(
        "--out", type=Path, default=contents.ROOT / "dist", metavar="DIR", help="where to (dist/)"
    )
    given = parser.parse_args(arguments)
    try:
        if given.inputs:
            return _check_inputs()
        _build(given.out.resolve(), check=given.check)
    except ERRORS as err:
        print(f"build: {err}", file=sys.stderr)
        return 1
    return 0


def _check_inputs() -> int:
    found = [*build_folder.problems(), *build_recipes.problems()]
    for problem in found:
        print(f"build: {problem}", file=sys.stderr)
    if not found:
        print(f"All that Safelight {contents.version()} is built from is in order.")
    return 1 if found else 0


def _build(out: Path, *, check: bool) -> None:
    if check and (why := build_trial.lacking()):
        raise build_trial.TrialError(f"no trial can be made here: {why}")
    for problem in build_recipes.problems():
        raise contents.BuildError(problem)
    date = contents.source_date()
    started = time.monotonic()
    models.ensure()
    python = build_folder.environment(out / "environment")
    ready = time.monotonic()
    built = build_folder.build_folder(python, out, date=date)
    print(
        f"{built.folder}: Safelight {contents.version()}, {built.files:,} files, "
        f"{built.bytes / 1e6:,.0f} MB; environment {ready - started:.0f} s, "
        f"build {time.monotonic() - ready:.0f} s"
    )
    if not sys.platform.startswith("linux"):
        return
    shutil.rmtree(out / "share", ignore_errors=True)
    build_desktop.share(out / "share", out / "icons", contents.version(), date)
    for complaint in build_desktop.complaints(out / "share"):
        raise contents.BuildError(complaint)
    if shutil.which("dpkg-deb") is None:
        return
    started = time.monotonic()
    package = build_deb.build_deb(built.folder, out / "icons", out, date=date)
    print(f"{package}: {package.stat().st_size / 1e6:,.0f} MB, {time.monotonic() - started:.0f} s")
    if check:
        machine = build_trial.bare_machine(out / "bare-machine")
        figures = build_trial.try_out(package, machine)
        print("on a Debian without Python, as an ordinary user, without a network:")
        print("\n".join(f"  {line}" for line in figures.lines()))


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main(sys.argv[1:]))
