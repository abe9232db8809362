"""
The recipes for systems that this machine is not, checked as far as that can be done here.

Each is parsed, has the keys that its tool asks for, names files that the build
makes, and states the one version. `problems` yields what does not hold.
"""

import json
import plistlib
import re
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import build_contents as contents
import build_deb
import build_desktop

HERE = Path(__file__).resolve().parent
FLATPAK = HERE / "flatpak" / f"{contents.APP_ID}.json"
INNO = HERE / "windows" / "safelight.iss"
INFO = HERE / "macos" / "Info.plist"
ENTITLEMENTS = HERE / "macos" / "entitlements.plist"

INFO_KEYS = (
    "CFBundleDisplayName",
    "CFBundleName",
    "CFBundlePackageType",
    "LSApplicationCategoryType",
    "LSMinimumSystemVersion",
    "NSHighResolutionCapable",
)
INNO_KEYS = (
    "AppId",
    "AppName",
    "AppVersion",
    "AppPublisher",
    "DefaultDirName",
    "LicenseFile",
    "OutputBaseFilename",
    "PrivilegesRequired",
    "SetupIconFile",
)
FLATPAK_KEYS = ("app-id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules")
# A sandbox that can read everything is none; and nothing here needs the session's whole bus.
FLATPAK_NEVER = ("--filesystem=host", "--filesystem=home", "--socket=session-bus", "--device=all")

LANGUAGES = {"en", "de", "fr", "es"}


def problems() -> Iterator[str]:
    """Yield what is wrong with any recipe; nothing if all is well."""
    yield from _linux()
    yield from _flatpak()
    yield from _macos()
    yield from _windows()


def _linux() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        entries, pages = folder / "applications", folder / "metainfo"
        entries.mkdir()
        pages.mkdir()
        (entries / "safelight.desktop").write_bytes(build_desktop.ENTRY.read_bytes())
        text = build_desktop.metainfo(contents.version(), contents.source_date())
        (pages / f"{contents.APP_ID}.metainfo.xml").write_text(text, encoding="utf-8")
        yield from build_desktop.complaints(folder)
    page = ET.fromstring(text)  # noqa: S314 - a file of our own
    for wanted in ("id", "name", "summary", "metadata_license", "project_license", "description"):
        part = page.find(wanted)
        if part is None or not "".join(part.itertext()).strip():
            yield f"the AppStream page has no {wanted}"
    if page.findtext("project_license") != contents.project()["license"]:
        yield "the AppStream page states another license than pyproject.toml"
    listed = [name.split(" ")[0] for name in build_deb.DEPENDS]
    setup = (HERE / "setup.sh").read_text(encoding="utf-8")
    found = re.search(r"QT_PACKAGES=\(([^)]*)\)", setup)
    wanted_by_qt = set(found[1].split()) if found else set()
    if not wanted_by_qt or not wanted_by_qt <= set(listed):
        yield f"the .deb does not depend on {sorted(wanted_by_qt - set(listed))}, as setup.sh does"


def _flatpak() -> Iterator[str]:
    if not FLATPAK.is_file():
        yield f"{FLATPAK.name} is missing: a manifest has the name of its application"
        return
    manifest = json.loads(FLATPAK.read_text(encoding="utf-8"))
    yield from (f"{FLATPAK.name} lacks {key}" for key in FLATPAK_KEYS if key not in manifest)
    if manifest["app-id"] != contents.APP_ID or manifest["command"] != contents.PROGRAM:
        yield f"{FLATPAK.name} names another application or another program"
    yield from (
        f"{FLATPAK.name} lets the program do too much: {argument}"
        for argument in manifest["finish-args"]
        if argument.split(":")[0] in FLATPAK_NEVER
    )
    for module in manifest["modules"]:
        for source in module["sources"]:
            path = (FLATPAK.parent / source["path"]).resolve()
            if path.parent != contents.ROOT / "dist" or path.name not in ("safelight", "share"):
                yield f"{FLATPAK.name} takes {source['path']}, which no build makes"


def _macos() -> Iterator[str]:
    info = plistlib.loads(INFO.read_bytes())
    yield from (f"Info.plist lacks {key}" for key in INFO_KEYS if not info.get(key))
    if set(info.get("CFBundleLocalizations", ())) != LANGUAGES:
        yield "Info.plist names other languages than Safelight speaks"
    if "CFBundleVersion" in info or "CFBundleShortVersionString" in info:
        yield "Info.plist states a version: the spec puts in the one of scanner/__init__.py"
    rights = plistlib.loads(ENTITLEMENTS.read_bytes())
    asked = {"allow-unsigned-executable-memory", "disable-library-validation"}
    if set(rights) != {f"com.apple.security.cs.{name}" for name in asked}:
        yield "entitlements.plist asks for other rights than Python needs"


def _windows() -> Iterator[str]:
    sections = _inno(INNO.read_text(encoding="utf-8"))
    setup = dict(line.partition("=")[::2] for line in sections.get("Setup", []))
    yield from (f"{INNO.name} lacks {key}" for key in INNO_KEYS if not setup.get(key))
    stated = re.findall(r'Version(?:=| )"?([0-9][0-9.]*)', INNO.read_text(encoding="utf-8"))
    if set(stated[:2]) != {contents.version()}:
        yield f"{INNO.name} states version {stated[:2]}, not {contents.version()}"
    languages = {m for line in sections["Languages"] for m in re.findall(r'^Name: "(\w+)"', line)}
    if languages != LANGUAGES:
        yield f"{INNO.name} speaks {sorted(languages)}"
    for name in ("Files", "Icons", "Run"):
        if not sections.get(name):
            yield f"{INNO.name} has no [{name}]"
    programs = {
        p for line in sections["Icons"] for p in re.findall(r"\{app\}\\([\w-]+)\.exe", line)
    }
    spec = (HERE / "pyinstaller" / "safelight.spec").read_text(encoding="utf-8")
    if programs != {f"{contents.PROGRAM}-window"} or "PROGRAM}-window" not in spec:
        yield f"{INNO.name} starts {sorted(programs)}, which the spec does not build"


def _inno(text: str) -> dict[str, list[str]]:
    """Return the lines of each section of an Inno Setup script, without remarks and directives."""
    sections: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line.strip()):
            name = match[1]
            sections[name] = []
        elif name and line.strip() and not line.lstrip().startswith((";", "#")):
            sections[name].append(line.strip())
    return sections
