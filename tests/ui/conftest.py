"""Every test here runs without a display, in English, and leaves no QObject to another thread."""

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeApp
from tests.ui.windows import Open, forty_photos, windows


@pytest.fixture(autouse=True)
def _numbers_in_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _garbage_is_collected_on_the_main_thread() -> Iterator[None]:
    # Python collects cycles on whichever thread happens to allocate, and a test's QObjects have
    # no parent that owns them: one that dies on a worker's thread takes the process with it.
    gc.collect()
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    with windows(qtbot) as open_:
        yield open_


@pytest.fixture
def photos() -> FakeApp:
    return forty_photos()
