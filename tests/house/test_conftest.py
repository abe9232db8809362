"""What tests/conftest.py promises to every test, it keeps."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

OF_ALL_KINDS = """
import logging, os
from pathlib import Path

def test_a_warning_in_the_log():
    logging.getLogger("scanner.somewhere").warning("unexpected")

def test_a_warning_that_was_expected(caplog):
    logging.getLogger("scanner.somewhere").warning("expected")
    assert caplog.messages == ["expected"]

def test_less_than_a_warning():
    logging.getLogger("scanner.somewhere").info("progress")

def test_no_folder_of_the_user():
    for name in ("HOME", "SAFELIGHT_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        assert "of-the-user" not in os.environ[name], name
    assert "of-the-user" not in str(Path.home())
    assert not list(Path.home().glob("safelight"))
    (Path.home() / "safelight").mkdir()

test_no_folder_of_the_user_for_another_either = test_no_folder_of_the_user

def test_offscreen():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
"""

OPEN_A_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
size = app.primaryScreen().size()
print(app.platformName(), size.width(), size.height(), window.isVisible())
"""


def test_a_log_line_fails_a_test_and_no_test_sees_the_users_home(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    tests = tmp_path / "tests"
    tests.mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", tests)
    (tests / "test_kinds.py").write_text(OF_ALL_KINDS, encoding="utf-8")
    of_the_user = {name: str(tmp_path / "of-the-user") for name in ("HOME", "XDG_DATA_HOME")}
    env = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=tmp_path,
        env=env | of_the_user,
        capture_output=True,
        text=True,
    )

    assert re.search(r"^6 passed, 1 error in", done.stdout, re.MULTILINE), done.stdout
    assert "WARNING scanner.somewhere: unexpected" in done.stdout
    assert not (tmp_path / "of-the-user").exists()


@pytest.mark.window
def test_a_real_window_opens_on_the_screen_of_a_test(xvfb: str) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": xvfb}
    done = subprocess.run(
        [sys.executable, "-c", OPEN_A_WINDOW], env=env, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["xcb", "1280", "1024", "True"]
