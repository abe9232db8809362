"""The import contracts of pyproject.toml: all kept, and each of them would catch who breaks it."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {c["name"].partition(":")[0] for c in CONFIG["tool"]["importlinter"]["contracts"]}

# For each contract a file, and the line that would break it there and no other contract.
OFFENSES = {
    "floors": ("scanner/jobs/__init__.py", "import scanner.folders"),
    "door": ("scanner/cli/__init__.py", "import scanner.catalog"),
    "no-qt": ("scanner/jobs/__init__.py", "import PySide6.QtCore"),
    "adapters": ("scanner/export/__init__.py", "import scanner.reference"),
    "pure": ("scanner/domain/photo.py", "import socket"),
    "sql": ("scanner/jobs/__init__.py", "import sqlite3"),
}


def broken_contracts(tree: Path) -> set[str]:
    """Run import-linter as a developer would; return the first words of the broken contracts."""
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=tree, capture_output=True, text=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)
    assert re.search(r"Contracts: \d+ kept, \d+ broken", plain), plain + done.stderr
    broken = set(re.findall(r"^([\w-]+):.* BROKEN\b", plain, re.MULTILINE))
    assert bool(broken) == bool(done.returncode), plain
    return broken


def test_the_import_contracts_are_kept() -> None:
    assert broken_contracts(ROOT) == set()


def test_every_contract_has_its_offense() -> None:
    assert set(OFFENSES) == CONTRACTS


@pytest.mark.parametrize("contract", sorted(OFFENSES))
def test_a_broken_contract_is_caught(contract: str, tmp_path: Path) -> None:
    for part in ("scanner", "ui", "resources"):
        ignored = shutil.ignore_patterns("__pycache__", "*.onnx")
        shutil.copytree(ROOT / part, tmp_path / part, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file, line = OFFENSES[contract]
    with (tmp_path / file).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")

    assert broken_contracts(tmp_path) == {contract}
