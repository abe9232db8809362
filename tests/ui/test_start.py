import sys

import pytest

from ui import __main__ as start


@pytest.fixture
def on_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("X11 is for Linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")


def test_without_a_display_the_terminal_is_named(
    on_x11: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY")

    assert start.main() == start.LACKING
    said = capsys.readouterr().err
    assert "needs a display" in said
    assert "safelight --help" in said


def test_a_missing_library_of_qt_is_named_with_the_line_that_gets_it(
    on_x11: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(start, "missing_library", lambda: lacking)

    assert start.main() == start.LACKING
    said = capsys.readouterr().err
    assert lacking in said
    assert "sudo apt-get install -y --no-install-recommends" in said
    assert "libxcb-cursor0" in said


def test_where_qt_itself_cannot_be_loaded_the_line_is_given_too(
    on_x11: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> str | None:
        raise ImportError("libGL.so.1: cannot open shared object file")

    monkeypatch.setattr(start, "missing_library", fail)

    assert start.main() == start.LACKING
    assert "libGL.so.1" in capsys.readouterr().err


def test_a_fault_of_ours_is_not_taken_for_a_missing_library(
    on_x11: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> str | None:
        raise ImportError("cannot import name 'x' from 'ui.main_window'")

    monkeypatch.setattr(start, "missing_library", fail)

    with pytest.raises(ImportError):
        start.main()


def test_a_screen_that_is_not_there_is_said_to_be_so(
    on_x11: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "missing_library", lambda: None)

    assert start.main() == start.LACKING
    assert ":4711" in capsys.readouterr().err
