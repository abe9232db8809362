"""
THIRD-PARTY.txt: whose works a bundle holds, and the license of each, in full.

Drawn up from the list of what PyInstaller took from where, so that nothing is
forgotten: each file belongs to an installed package, to Python, to a package of
the system or to Safelight. A file of none, or a work without a license text, is
an error: such a bundle may not be passed on.
"""

import json
import platform
import re
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TEXTS = HERE / "licenses"
NETWORKS = ROOT / "resources" / "models" / "NOTICES.txt"

_TEXT_NAME = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_RULE = "=" * 100

HEAD = """\
The works of others in this folder, and their licenses.

Safelight itself is under the Apache License 2.0 (LICENSE). The programs and libraries below were
not changed; each lies in a file of its own, and may be replaced there by another build of the same.
The source of each is published under its name and version at the place named with it.
"""


class LicenseError(Exception):
    """Something in a bundle has no license text; the text says what."""


@dataclass(frozen=True, slots=True)
class Work:
    """One work of others: what it is, what its makers say its license is, and the texts."""

    name: str
    version: str
    states: str
    home: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """Texts for a package whose wheel lacks them; `beside` its own, where that is set."""

    states: str
    texts: tuple[str, ...]
    beside: bool = False


def third_party(origins: Iterable[tuple[str, str]], site: Path, python: Path) -> str:
    """
    Return the whole text for a bundle.

    `origins` are (place in the bundle, file it came from), `site` the folder of
    installed packages, `python` the standard library. Raises LicenseError.
    """
    works = works_of(origins, site, python)
    parts = [HEAD]
    parts.append("\n".join(f"  {w.name} {w.version}: {w.states}" for w in works))
    parts.append("\n  the face detector's two networks: MIT\n")
    told: dict[str, str] = {}
    for work in works:
        parts.append(f"{_RULE}\n{work.name} {work.version}\n{work.states}\n{work.home}".rstrip())
        for text in work.texts:
            first = told.setdefault(text, work.name)
            parts.append(text if first == work.name else f"[the same text as at {first}]")
    parts.append(f"{_RULE}\n{NETWORKS.read_text(encoding='utf-8').strip()}\n")
    return "\n".join(f"{part}\n" for part in parts)


def works_of(origins: Iterable[tuple[str, str]], site: Path, python: Path) -> list[Work]:
    """Return each work that a bundle takes something from, by name; raise LicenseError."""
    owners = _owners(site)
    packages: dict[str, Distribution] = {}
    of_the_system: set[Path] = set()
    strange: list[str] = []
    for place, source in origins:
        path = Path(source)
        if source == "-" or place == "base_library.zip":
            continue  # a folder without a file of its own; what PyInstaller packs of Python
        if (owner := owners.get(path)) is not None:
            packages[_name(owner)] = owner
        elif path.is_relative_to(site):
            strange.append(f"{place} (from {source})")
        elif not (
            path.is_relative_to(ROOT)
            or path.is_relative_to(python)
            or path.name.startswith("libpython")
        ):
            of_the_system.add(path)
    if strange:
        raise LicenseError("no package owns these files:\n  " + "\n  ".join(sorted(strange)))
    given = given_texts()
    works = [work_of(packages[name], given) for name in packages]
    works.append(python_work(python))
    works += _system_works(of_the_system)
    return sorted(works, key=lambda work: work.name.lower())


def work_of(package: Distribution, given: Mapping[str, Given]) -> Work:
    """Return one installed package as a work; raise LicenseError if it has no license text."""
    name = _name(package)
    states = _stated(package, "License-Expression") or _stated(package, "License")
    states = states or _classified(package)
    texts = [
        Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in sorted(package.files or [])
        if ".dist-info/" in str(file) and _TEXT_NAME.search(file.name)
    ]
    extra = given.get(name)
    if extra is not None:
        if extra.states != states:
            raise LicenseError(
                f"{name} {package.version} states {states!r}, and packaging/licenses/given.toml "
                f"{extra.states!r}: read its license, then mend that line."
            )
        if texts and not extra.beside:
            raise LicenseError(f"{name} has license texts now: take it out of given.toml.")
        texts += [_given_text(text, package) for text in extra.texts]
    texts = [text.strip() for text in texts if text.strip()]
    if not texts:
        raise LicenseError(
            f"{name} {package.version} ({states}) carries no license text: find it, put it into "
            f"packaging/licenses/ and name it in given.toml."
        )
    # Some put the whole text where its name belongs.
    first = next((line for line in states.splitlines() if line.strip()), "see the text below")
    return Work(name, package.version, first.strip(), _home(package), tuple(texts))


def python_work(python: Path) -> Work:
    """Return Python itself; `python` is its standard library."""
    text = python / "LICENSE.txt"
    if not text.is_file():  # Debian takes it out, and says the same elsewhere
        text = TEXTS / "PSF-2.0.txt"
    return Work(
        "Python",
        platform.python_version(),
        "PSF-2.0",
        "https://www.python.org",
        (text.read_text(encoding="utf-8", errors="replace").strip(),),
    )


def given_texts() -> dict[str, Given]:
    """Return packaging/licenses/given.toml, by package."""
    table = tomllib.loads((TEXTS / "given.toml").read_text(encoding="utf-8"))
    return {
        name: Given(entry["states"], tuple(entry["texts"]), bool(entry.get("beside")))
        for name, entry in table.items()
    }


def read_origins(file: Path) -> list[tuple[str, str]]:
    """Return what the spec wrote: (place in the bundle, file it came from)."""
    return [(str(place), str(source)) for place, source in json.loads(file.read_text("utf-8"))]


def _owners(site: Path) -> dict[Path, Distribution]:
    """Return which installed package each file of `site` belongs to."""
    return {
        Path(str(package.locate_file(file))).resolve(): package
        for package in distributions(path=[str(site)])
        for file in package.files or []
    }


def _given_text(text: str, package: Distribution) -> str:
    where, _, name = text.rpartition(":")
    folder = {"": TEXTS, "project": ROOT, "package": Path(str(package.locate_file("")))}[where]
    try:
        return (folder / name).read_text(encoding="utf-8", errors="replace")
    except OSError as err:
        raise LicenseError(f"{_name(package)}: {folder / name} is not there") from err


def _system_works(files: Iterable[Path]) -> list[Work]:
    """Return the Debian packages that own these libraries; raise LicenseError for any other."""
    owned: dict[str, Work] = {}
    for file in sorted(files):
        package = _debian_package(file)
        notice = Path("/usr/share/doc", package.split(":")[0], "copyright")
        if not notice.is_file():
            raise LicenseError(f"{file} has no known origin, or its package no copyright file")
        version = _told("dpkg-query", "-W", "-f", "${Version}", package)
        text = notice.read_text(encoding="utf-8", errors="replace").strip()
        name = package.split(":")[0]
        owned[name] = Work(name, version, "see below", "a package of Debian", (text,))
    return list(owned.values())


def _debian_package(file: Path) -> str:
    """Return which package owns a library: the file, or what it is a link to; "" for none."""
    real = file.resolve()
    for path in (file, real):
        # Packages still name /lib where a merged system has /usr/lib, and the other way about.
        text = str(path)
        for tried in (text, text.removeprefix("/usr"), f"/usr{text}"):
            if told := _told("dpkg-query", "-S", tried):
                return told.partition(": ")[0].split(",")[0]
    return ""


def _told(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _name(package: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", _stated(package, "Name")).lower()


def _classified(package: Distribution) -> str:
    """Return the license out of a package's classifiers."""
    found = package.metadata.get_all("Classifier") or []
    return ", ".join(c.rpartition(" :: ")[2] for c in found if c.startswith("License ::"))


def _home(package: Distribution) -> str:
    lines: list[str] = package.metadata.get_all("Project-URL") or []
    urls = [line.partition(", ") for line in lines]
    for wanted in ("source", "repository", "code", "homepage", "home"):
        for label, _, url in urls:
            if wanted in label.lower():
                return url
    return _stated(package, "Home-page")


def _stated(package: Distribution, field: str) -> str:
    """Return one field of a package's metadata, "" if it is not there."""
    return str((package.metadata.get_all(field) or [""])[0])
