"""What holds for every file of the project."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MADE_BY_TOOLS = (".venv", "__pycache__", "dist", "build", ".git")
CACHES = re.compile(r"\.\w+_cache$|\.hypothesis$|\.egg-info$")

# Written so that this file does not hold what it forbids.
NOT_HERE = {
    "a path of one machine": re.compile(r"(?<![\w.~-])/(?:root|work|home/(?!\w*\.)\w+|Users/\w+)/"),
    "a package registry by its address": re.compile(
        r"\b(?:pypi|pythonhosted|deb[.]debian|registry[.]npmjs)[.]org\b|\bpkg[.]dev\b"
    ),
}

LONG = 400


def project_files() -> list[Path]:
    """Return the files that belong to the project: known to git or not yet, never the ignored."""
    found = [
        path
        for path in ROOT.rglob("*")
        if path.suffix != ".onnx" and not made(path.relative_to(ROOT).parts)
    ]
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        if listed.returncode == 0:  # git refuses a checkout of another user's
            found = [ROOT / name for name in listed.stdout.split("\0") if name]
    return sorted(path for path in found if path.is_file())


def made(parts: tuple[str, ...]) -> bool:
    """Tell whether a path lies in what tools leave behind."""
    return any(part in MADE_BY_TOOLS or CACHES.search(part) for part in parts)


def text_of(path: Path) -> str | None:
    """Return a file's text, None if it is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


@pytest.mark.parametrize("what", sorted(NOT_HERE))
def test_no_file_names(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in project_files()
        if (text := text_of(path)) is not None
        for number, line in enumerate(text.splitlines(), 1)
        if NOT_HERE[what].search(line)
    ]

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        "see /work" + "/main/x",
        "'/root" + "/.cache'",
        "https://pypi" + ".org/simple",
        "/home" + "/ann/x",
    ],
)
def test_the_rule_sees_what_it_forbids(line: str) -> None:
    assert any(rule.search(line) for rule in NOT_HERE.values())


def test_a_long_file_has_its_reason() -> None:
    reasons = tomllib.loads((Path(__file__).with_name("long_files.toml")).read_text("utf-8"))
    code = {".py", ".sh", ".sql", ".toml", ".md", ""}
    long = {
        str(path.relative_to(ROOT)): lines
        for path in project_files()
        if path.suffix in code and (lines := (text_of(path) or "").count("\n")) > LONG
    }

    assert [f"{path}: {lines} lines" for path, lines in long.items() if path not in reasons] == []
    assert [path for path in reasons if not (ROOT / path).is_file()] == []
    assert all(len(reason.split()) >= 5 for reason in reasons.values())


def test_no_weights_and_no_wheels_are_in_the_project() -> None:
    assert not [path for path in project_files() if path.suffix in {".onnx", ".whl"}]
