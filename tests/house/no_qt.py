"""
A pytest plug-in under which Qt cannot be imported, to prove that the core does without.

    python -m pytest -p no:pytest-qt -p tests.house.no_qt tests/unit tests/property tests/contract
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

FORBIDDEN = ("PySide6", "shiboken6")


class Refusal(MetaPathFinder):
    """Stands first among the finders, and finds Qt nowhere."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in FORBIDDEN:
            raise ImportError(f"{fullname} is blocked: the core does without Qt", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    # pytest-qt is off, so the setting that pyproject.toml has for it would be unknown.
    parser.addini("qt_log_level_fail", "not used without pytest-qt")


def pytest_configure() -> None:
    early = [name for name in FORBIDDEN if name in sys.modules]
    if early:
        raise pytest.UsageError(f"{early[0]} was imported before it could be blocked")
    sys.meta_path.insert(0, Refusal())
