"""The wheel: exactly what belongs in it, and it works where nothing else of the project is."""

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

ROOT = Path(__file__).parents[2]
PACKAGES = ("scanner", "ui", "resources")

pytestmark = pytest.mark.slow


def call(
    *command: str | Path, cwd: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from this checkout, with what ./test has installed."""
    out = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out))
    call(*build, str(ROOT), cwd=out)
    (made,) = out.glob("*.whl")
    return made


def constraints() -> str:
    """Return the locked versions without their sums, which pip does not take for a local wheel."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    lines = re.findall(r"^[a-z0-9-]+==[^\\\n]+", lock, re.MULTILINE)
    return "\n".join(line.strip() for line in lines)


@pytest.fixture
def installed(wheel: Path, tmp_path: Path, pip_as_the_user: None) -> Path:
    """Install the wheel into an environment of its own; return its folder of programs."""
    (tmp_path / "constraints.txt").write_text(constraints(), encoding="utf-8")
    venv = tmp_path / "venv"
    call(sys.executable, "-m", "venv", str(venv), cwd=tmp_path)
    programs = venv / ("Scripts" if os.name == "nt" else "bin")
    install = (programs / "python", "-m", "pip", "install", "-qq", "--only-binary", ":all:")
    call(*install, "--constraint", "constraints.txt", wheel, cwd=tmp_path)
    return programs


def test_the_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.endswith("/")}
    info = f"{wheel.name.rsplit('-', 3)[0]}.dist-info"
    beside = {
        f"{info}/{name}"
        for name in (
            "METADATA",
            "RECORD",
            "WHEEL",
            "entry_points.txt",
            "licenses/LICENSE",
            "licenses/resources/models/NOTICES.txt",
        )
    }
    program = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        # Of a translation the window reads the .qm; what it is made of is for translators.
        if path.is_file()
        and path.suffix != ".ts"
        and not any(p == "__pycache__" or p.startswith(".") for p in path.relative_to(ROOT).parts)
    }

    assert inside == program | beside
    for name in ("yunet_s.onnx", "centerface.onnx", "NOTICES.txt"):
        assert f"resources/models/{name}" in inside
    assert {"resources/licenses.toml", "resources/datasets.toml"} <= inside
    assert any(name.startswith("scanner/catalog/migrations/0001") for name in inside)


def test_the_wheel_asks_for_what_pyproject_asks_for(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]

    def key(line: str) -> tuple[str, list[str]]:
        name, bounds = re.fullmatch(r"([\w.-]+)(.*)", line.lower()).groups()  # type: ignore[union-attr]
        return name, sorted(bounds.split(","))

    assert sorted(map(key, wanted)) == sorted(map(key, project["dependencies"]))
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"


def test_the_installed_program_scans_photos_far_from_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    astronaut = data.astronaut()  # type: ignore[no-untyped-call]
    Image.fromarray(astronaut).save(photos / "one face.jpg")
    Image.linear_gradient("L").save(photos / "no face.png")
    safelight = installed / "safelight"
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    assert "scan" in call(safelight, "--help", cwd=tmp_path, env=env).stdout

    call(safelight, "source", "add", "folder", str(photos), cwd=tmp_path, env=env)
    scan = json.loads(call(safelight, "scan", "--format", "json", cwd=tmp_path, env=env).stdout)

    assert (scan["photos"], scan["looked_at"], scan["with_faces"]) == (2, 2, 1)
    assert scan["unreadable"] == []

    listed = call(safelight, "photos", "--faces", "--format", "json", cwd=tmp_path, env=env).stdout
    assert [photo["title"] for photo in json.loads(listed)] == ["one face"] or "one face" in listed

    where = (
        "import scanner, ui, resources; print(scanner.__file__, ui.__file__, resources.__file__)"
    )
    found = call(installed / "python", "-c", where, cwd=tmp_path, env=env).stdout
    assert str(ROOT) not in found
