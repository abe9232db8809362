"""
The bundle that packaging/build.py made, used as somebody would who has no Python.

Building it takes minutes, so these look at the one that lies in dist/, or where
SAFELIGHT_BUNDLE says; where there is none they are skipped.
"""

import importlib.util
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import scanner
from tests.alone import SKIP

ROOT = Path(__file__).parents[2]
PATIENCE = 120

pytestmark = pytest.mark.slow


@pytest.fixture
def out() -> Path:
    """Return the folder that build.py wrote to."""
    folder = Path(os.environ.get("SAFELIGHT_BUNDLE", ROOT / "dist"))
    if not (folder / "safelight" / "safelight").is_file():
        pytest.skip("there is no bundle here: python packaging/build.py makes one, in minutes")
    return folder


@pytest.fixture
def program(out: Path) -> Path:
    return out / "safelight" / "safelight"


@pytest.fixture
def environ(home: Path, tmp_path: Path) -> dict[str, str]:
    """Return what a bundle is given: a home, and a PATH with no Python or anything else on it."""
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    return {"HOME": str(home), "PATH": str(nothing), "LC_ALL": "C.UTF-8", "TMPDIR": str(tmp_path)}


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator["Load"]:
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield Load()
    for name in set(sys.modules) - before:
        if name.startswith("build_") or name == "models":
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


def said(*command: str | Path, env: dict[str, str], code: int = 0) -> str:
    done = subprocess.run(
        command, env=env, capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL
    )
    assert done.returncode == code, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def test_the_bundle_holds_all_that_belongs_in_it_and_nothing_else(out: Path, script: Load) -> None:
    assert list(script("build_folder").faults(out / "safelight")) == []


def test_the_bundle_tells_whose_works_it_holds(out: Path) -> None:
    text = (out / "safelight" / "THIRD-PARTY.txt").read_text(encoding="utf-8")

    for work in ("Python", "pyside6-essentials", "onnxruntime", "duckdb", "numpy", "pillow"):
        assert re.search(rf"^{work} [0-9.]+$", text, re.MULTILINE), work
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "YuNet", "CenterFace"):
        assert words in text
    assert "Apache License" in (out / "safelight" / "LICENSE.txt").read_text(encoding="utf-8")


def test_every_command_starts_without_python(program: Path, environ: dict[str, str]) -> None:
    assert said(program, "--version", env=environ) == f"safelight {scanner.__version__}\n"
    assert "commands:" in said(program, "--help", env=environ)
    assert "--headless" in said(program, "demo", "--help", env=environ)
    assert said(program, "-c", "print(1)", env=environ, code=1) == ""


def test_the_doctor_finds_nothing_missing_in_the_bundle(
    program: Path, environ: dict[str, str]
) -> None:
    found = said(program, "doctor", env=environ)

    for check in ("tables", "face detector", "JPEG", "HEIC", "AVIF", "RAW", r"window \(Qt\)"):
        assert re.search(rf"^ok +{check}", found, re.MULTILINE), f"{check}\n{found}"


def test_the_demonstration_runs_to_its_end_without_a_network(
    program: Path, environ: dict[str, str]
) -> None:
    alone = (sys.executable, str(ROOT / "tests" / "alone.py"))
    done = subprocess.run(
        [*alone, str(program), "demo", "--headless"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    if done.returncode == SKIP:
        pytest.skip("this system allows no network of its own")

    assert done.returncode == 0, done.stderr
    report = re.search(r"^report +(.+)$", done.stdout, re.MULTILINE)
    assert report is not None
    assert "<html" in Path(report[1]).read_text(encoding="utf-8")


@pytest.mark.window
def test_the_window_opens_and_closes(program: Path, environ: dict[str, str], xvfb: str) -> None:
    shown = environ | {"DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([program], env=shown, stderr=subprocess.PIPE, text=True) as window:
        try:
            search = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "Safelight")
            found = subprocess.run(
                search, env=os.environ | {"DISPLAY": xvfb}, timeout=PATIENCE, capture_output=True
            )
            assert found.stdout.split()
        finally:
            window.send_signal(signal.SIGTERM)
            _, complaints = window.communicate(timeout=PATIENCE)

    assert "Traceback" not in complaints
    assert window.returncode == 128 + signal.SIGTERM, complaints


def test_the_package_works_on_a_machine_without_python(out: Path, script: Load) -> None:
    trial = script("build_trial")
    packages = sorted(out.glob("safelight_*.deb"))
    if why := trial.lacking() or ("" if packages else "no .deb lies beside the bundle"):
        pytest.skip(why)

    figures = trial.try_out(packages[-1], trial.bare_machine(out / "bare-machine"))

    assert figures.window_seconds > 0
