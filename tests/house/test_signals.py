"""
The Qt that is installed survives long runs.

PySide6 6.12.0 on Python 3.11 loses a reference to None with every call that
returns it, and to True with every emit; the process aborts after some 5,500 of
the former or 570 of the latter. Hence the pin in pyproject.toml; this must pass
before it is lifted (seen 2026-11).
"""

import os
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]

# In a process of its own, so that an abort is a failed test and not the end of the run.
MANY = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Source(QObject):
    fired = Signal(int)

heard = []
app = QApplication([])
widget, source = QWidget(), Source()
source.fired.connect(heard.append)
for _ in range(20_000):
    widget.update()
for number in range(10_000):
    source.fired.emit(number)
assert heard == list(range(10_000))
print("alive")
"""


def test_qt_survives_20_000_updates_and_10_000_signals() -> None:
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", MANY], env=offscreen, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == "alive\n"


def test_the_pin_keeps_the_faulty_qt_out() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (qt,) = (
        wanted
        for line in project["project"]["dependencies"]
        if (wanted := Requirement(line)).name == "PySide6-Essentials"
    )

    assert not qt.specifier.contains("6.12.0")
    assert not qt.specifier.contains("6.12.1")
    assert qt.specifier.contains(version("PySide6-Essentials"))
