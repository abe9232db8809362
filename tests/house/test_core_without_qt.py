"""The whole core imports where there is no Qt, and nothing in it asks for Qt behind one's back."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

IMPORT_ALL = """
import importlib, pkgutil, sys
from tests.house.no_qt import Refusal
sys.meta_path.insert(0, Refusal())
import scanner
found = [m.name for m in pkgutil.walk_packages(scanner.__path__, "scanner.")]
for name in found:
    importlib.import_module(name)
assert not {"PySide6", "shiboken6"} & set(sys.modules)
print(len(found))
"""

IMPORT_QT = """
import sys
from tests.house.no_qt import Refusal
sys.meta_path.insert(0, Refusal())
import PySide6
"""


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)


def test_every_module_of_the_core_imports_without_qt() -> None:
    done = python(IMPORT_ALL)

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 30


def test_the_block_blocks() -> None:
    done = python(IMPORT_QT)

    assert done.returncode == 1
    assert "PySide6 is blocked" in done.stderr
