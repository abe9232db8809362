"""The bundle: what it is built from, and the recipes for systems that are not this one."""

import importlib.util
import plistlib
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PIL import Image

import scanner
from scanner.cli import whole_parser
from scanner.cli.parser import paths_in

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BUNDLE = [Requirement(line) for line in PROJECT["project"]["optional-dependencies"]["bundle"]]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator["Load"]:
    """Load a script of packaging/, which is a folder of scripts and no package."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield Load()
    for name in set(sys.modules) - before:
        if name.startswith("build_") or name in ("build", "models"):
            del sys.modules[name]


class Load:
    def __call__(self, name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        return module


# ---- what goes in


def test_a_bundle_takes_what_the_wheel_takes(script: Load) -> None:
    contents = script("build_contents")

    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert list(contents.PACKAGES) == wheel["packages"]
    assert contents.version() == scanner.__version__


def test_a_bundle_takes_every_file_of_the_program_and_none_of_the_tests(script: Load) -> None:
    contents = script("build_contents")
    taken = {path for path, _ in contents.data_files()}
    modules = set(contents.modules())

    for package in ("scanner", "ui", "resources"):
        for path in (ROOT / package).rglob("*"):
            parts = path.relative_to(ROOT).parts
            if not path.is_file() or any(p == "__pycache__" or p.startswith(".") for p in parts):
                continue
            name = ".".join(parts).removesuffix(".py").removesuffix(".__init__")
            assert path in taken or name in modules, path
    assert {"scanner.__main__", "scanner.cli.scan", "ui.application", "resources"} <= modules
    assert ROOT / "resources" / "models" / "yunet_s.onnx" in taken
    assert not [name for name in modules if name.split(".")[0] == "tests"]


def test_no_file_that_a_bundle_takes_is_left_out_again(script: Load) -> None:
    contents = script("build_contents")

    for path, folder in contents.data_files():
        place = f"{folder}/{path.name}"
        assert contents.belongs(place, str(path)), place
        assert not contents.SECRET.search(place), place


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "numpy/tests/test_matlib.py",
        "tests/conftest.py",
    ],
)
def test_what_a_bundle_does_not_need_stays_out(script: Load, place: str) -> None:
    assert not script("build_contents").belongs(place, f"/somewhere/{place}")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/letters/de/access.txt",
    ],
)
def test_what_a_bundle_needs_gets_in(script: Load, place: str) -> None:
    assert script("build_contents").belongs(place, f"/somewhere/{place}")


@pytest.mark.parametrize("name", ["libgtk-3.so.0", "libstdc++.so.6", "libfontconfig.so.1"])
def test_a_desktops_own_libraries_stay_its_own(script: Load, name: str) -> None:
    contents = script("build_contents")

    for folder in ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64"):
        assert not contents.belongs(name, f"{folder}/{name}")
        assert contents.belongs("libssl.so.3", f"{folder}/libssl.so.3")
        assert contents.belongs("libxcb-cursor.so.0", f"{folder}/libxcb-cursor.so.0")


@pytest.mark.parametrize(
    "place",
    ["resources/.env", "x/settings.toml", "resources/mine.p12", "catalog.sqlite", "outbox/1.eml"],
)
def test_a_secret_in_the_program_stops_the_build(script: Load, place: str) -> None:
    assert script("build_contents").SECRET.search(place)


def test_modules_that_are_loaded_by_name_are_there(script: Load) -> None:
    from scanner.keychain import TRUSTED

    named = script("build_contents").LOADED_BY_NAME
    assert set(TRUSTED) <= set(named)
    for name in named:
        assert importlib.util.find_spec(name) is not None, name


def test_nothing_that_the_program_needs_is_left_out(script: Load) -> None:
    left_out = script("build_contents").LEFT_OUT
    text = "\n".join(
        path.read_text(encoding="utf-8")
        for package in ("scanner", "ui")
        for path in (ROOT / package).rglob("*.py")
    )
    imported = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
    both = {name for name in left_out for used in imported if f"{used}.".startswith(f"{name}.")}

    # Spark and the real face of the demo are extras, and asked for only where they are.
    assert both <= {"pyspark", "skimage"}


# ---- the spec and the entry


def test_the_spec_is_python_and_names_files_that_are_there() -> None:
    spec = ROOT / "packaging" / "pyinstaller" / "safelight.spec"
    text = spec.read_text(encoding="utf-8")
    compile(text, str(spec), "exec")

    for name in re.findall(r'"([\w.]+\.(?:py|plist))"', text):
        found = [spec.with_name(name), ROOT / "packaging" / "macos" / name]
        assert any(path.is_file() for path in found), name


def test_a_bundle_runs_no_python_that_it_is_handed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    entry = ROOT / "packaging" / "pyinstaller" / "program.py"
    spec = importlib.util.spec_from_file_location("program", entry)
    assert spec is not None
    assert spec.loader is not None
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    made = tmp_path / "made"
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "0")  # put back afterwards
    monkeypatch.setattr(sys, "argv", ["safelight", "-c", f"open({str(made)!r}, 'w').close()"])

    with pytest.raises(SystemExit) as ended:
        program.main()

    assert ended.value.code == "safelight: unrecognized arguments: -c"
    assert not made.exists()


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_other_programs_find_the_systems_libraries(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    entry = ROOT / "packaging" / "pyinstaller" / "program.py"
    spec = importlib.util.spec_from_file_location("program", entry)
    assert spec is not None
    assert spec.loader is not None
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/the/bundle")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "0")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)

    program.give_back_library_paths()

    assert program.os.environ.get("LD_LIBRARY_PATH") == before
    assert program.os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


# ---- licenses


def test_every_package_of_the_program_has_a_license_text(script: Load) -> None:
    licenses = script("build_licenses")
    given = licenses.given_texts()
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    missing, looked_at = [], 0
    for name in re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE):
        try:
            package = distribution(name)
        except ImportError:
            continue  # of another system, or only to build
        try:
            work = licenses.work_of(package, given)
            assert work.texts
            assert work.states
        except licenses.LicenseError as err:
            missing.append(str(err))
        looked_at += 1

    assert not missing, "\n".join(missing)
    assert looked_at > 30


def test_a_file_of_nobody_s_stops_the_build(script: Load, tmp_path: Path) -> None:
    licenses = script("build_licenses")
    stray = tmp_path / "site" / "stray.so"
    stray.parent.mkdir()
    stray.touch()

    with pytest.raises(licenses.LicenseError, match=r"stray\.so"):
        licenses.works_of([("stray.so", str(stray))], stray.parent, tmp_path)


def test_a_package_without_a_license_stops_the_build(script: Load, tmp_path: Path) -> None:
    licenses = script("build_licenses")
    info = tmp_path / "silent-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: silent\nVersion: 1.0\n")
    (info / "RECORD").write_text("silent.py,,\nsilent-1.0.dist-info/METADATA,,\n")
    (tmp_path / "silent.py").touch()

    with pytest.raises(licenses.LicenseError, match=r"silent 1\.0 .* carries no license text"):
        licenses.works_of([("silent", str(tmp_path / "silent.py"))], tmp_path, tmp_path / "python")


def test_a_package_that_changed_its_mind_stops_the_build(script: Load, tmp_path: Path) -> None:
    licenses = script("build_licenses")
    info = tmp_path / "flickrapi-3.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: flickrapi\nVersion: 3.0\nLicense: All rights reserved\n"
    )
    (info / "RECORD").write_text("flickrapi.py,,\nflickrapi-3.0.dist-info/METADATA,,\n")
    (tmp_path / "flickrapi.py").touch()

    with pytest.raises(licenses.LicenseError, match="All rights reserved"):
        licenses.works_of(
            [("flickrapi", str(tmp_path / "flickrapi.py"))], tmp_path, tmp_path / "python"
        )


# ---- the desktop


def test_the_recipes_and_the_desktop_s_files_are_in_order(script: Load) -> None:
    assert list(script("build_recipes").problems()) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("INNO", 'Version "0.', 'Version "9.', "states version"),
        ("INNO", "AppPublisher=", ";AppPublisher=", "lacks AppPublisher"),
        ("INFO", "LSMinimumSystemVersion", "LSMinimum", "lacks LSMinimumSystemVersion"),
        ("ENTITLEMENTS", "disable-library-validation", "allow-jit", "other rights"),
        ("FLATPAK", "xdg-pictures", "host", "too much"),
        ("FLATPAK", '"command": "safelight"', '"command": "sh"', "another program"),
    ],
)
def test_a_recipe_that_is_wrong_is_seen(
    script: Load,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    file: str,
    old: str,
    new: str,
    says: str,
) -> None:
    recipes = script("build_recipes")
    path: Path = getattr(recipes, file)
    text = path.read_text(encoding="utf-8")
    assert old in text
    altered = tmp_path / path.name
    altered.write_text(text.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(recipes, file, altered)

    assert says in "\n".join(recipes.problems())


def test_the_desktop_s_page_states_the_version_and_the_program(script: Load) -> None:
    desktop = script("build_desktop")
    page = ET.fromstring(desktop.metainfo(scanner.__version__, 1_700_000_000))

    (release,) = page.iterfind("releases/release")
    assert dict(release.attrib) == {"version": scanner.__version__, "date": "2023-11-14"}
    assert page.findtext("launchable") == "safelight.desktop"
    assert page.findtext("provides/binary") in PROJECT["project"]["scripts"]
    assert "@" not in desktop.metainfo("1", 0)


def test_every_type_of_file_that_is_claimed_the_program_opens(script: Load) -> None:
    desktop = script("build_desktop")
    entry = desktop.ENTRY.read_text(encoding="utf-8")
    page = ET.fromstring(desktop.metainfo(scanner.__version__, 1_700_000_000))
    types = "application/zip;message/rfc822;text/csv;application/vnd.apache.parquet"

    # `safelight PATH...` opens what it is given, and none of it is taken for a command.
    assert re.search(r"^Exec=safelight %F$", entry, re.MULTILINE)
    assert f"\nMimeType={types};\n" in entry
    assert [one.text for one in page.iterfind("provides/mediatype")] == types.split(";")
    # A folder is opened by being named or dropped: as a type it would be every file manager's.
    for name in ("a.zip", "a.eml", "a.csv", "a.parquet", "/a"):
        assert paths_in(whole_parser(lambda *_, **__: 0), [name]) == (Path(name),)


def test_the_icon_is_drawn_in_every_size_for_every_system(script: Load, tmp_path: Path) -> None:
    desktop = script("build_desktop")
    icons = tmp_path / "icons"

    desktop.draw_icons(icons)

    for size in desktop.SIZES:
        with Image.open(icons / f"{size}.png") as drawn:
            assert drawn.size == (size, size)
            assert len(drawn.convert("RGBA").getcolors(size * size) or []) > 20
    with Image.open(icons / "safelight.ico") as windows:
        assert {(16, 16), (256, 256)} <= windows.info["sizes"]
    with Image.open(icons / "safelight.icns") as mac:
        assert (512, 512) in {(w * s, h * s) for w, h, s in mac.info["sizes"]}

    desktop.share(tmp_path / "share", icons, scanner.__version__, 0)
    assert desktop.complaints(tmp_path / "share") == []
    assert (tmp_path / "share/icons/hicolor/48x48/apps/safelight.png").is_file()


# ---- versions and dates


def test_the_date_of_a_build_is_stated_and_not_the_clock_s(
    script: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    contents = script("build_contents")

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert contents.source_date() == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    # Far from any commit: the first date that a zip can hold.
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert contents.source_date(tmp_path) == 315_532_800


def test_the_mac_s_version_is_put_in_by_the_spec() -> None:
    info = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())
    assert "CFBundleVersion" not in info


def test_what_builds_the_bundle_has_its_reason_and_is_locked() -> None:
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    part = text.split("\n## To bundle\n", 1)[1].split("\n## ", 1)[0]
    reasons = re.findall(r"^\| `([^`]+)` \| (.+) \|$", part, re.MULTILINE)
    assert [name for name, _ in reasons] == [requirement.name for requirement in BUNDLE]

    lock = (ROOT / "packaging" / "requirements-bundle.lock").read_text(encoding="utf-8")
    run = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    found = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))
    for requirement in BUNDLE:
        version = Version(found[canonicalize_name(requirement.name)])
        assert requirement.specifier.contains(version)
    for entry in re.split(r"\n(?=\S)", lock.strip()):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
        assert "://" not in entry, entry
    for name, version in dict(re.findall(r"^([a-z0-9-]+)==(\S+)", run, re.MULTILINE)).items():
        assert found.get(name, version) == version, f"{name} is locked twice"
