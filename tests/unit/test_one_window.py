"""One window a home, and the paths that a second start hands to it."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from scanner.app.one_window import FOLDER, OneWindow
from scanner.cli import main, whole_parser
from scanner.cli.parser import paths_in


class Window:
    """What the command line opens: it notes what it was handed."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path | None, tuple[Path, ...]]] = []

    def __call__(
        self, home: Path | None, demo: object = None, *, paths: Sequence[Path] = ()
    ) -> int:
        self.opened.append((home, tuple(paths)))
        return 0


def test_only_one_holds_the_window_of_a_home(tmp_path: Path) -> None:
    first, second = OneWindow(tmp_path / "home"), OneWindow(tmp_path / "home")

    assert first.hold()
    assert not second.hold()
    first.release()
    assert second.hold()
    second.release()


def test_a_home_that_is_made_for_it_is_its_owners_alone(tmp_path: Path) -> None:
    one = OneWindow(tmp_path / "home")
    assert one.hold()
    one.release()
    assert (tmp_path / "home").stat().st_mode & 0o077 == 0


def test_what_is_handed_over_is_taken_whole_and_in_order(tmp_path: Path) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.hold()
    odd = tmp_path / 'odd "name"\n\udcff.zip'
    taken: list[tuple[Path, ...]] = []
    stop = threading.Event()

    def take() -> None:
        while not stop.is_set():
            taken.extend(first.letters())

    thread = threading.Thread(target=take)
    thread.start()
    assert second.hand([odd, tmp_path])
    assert second.hand([])
    stop.set()
    thread.join()
    first.release()

    assert taken == [(odd, tmp_path), ()]


def test_a_letter_that_nobody_takes_is_taken_back(tmp_path: Path) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.hold()
    assert not second.hand([tmp_path], seconds=0)
    assert first.letters() == []
    first.release()


@pytest.mark.parametrize("text", ["", "[1]", '["zz"]', "{}", '"x"', "\x00"])
def test_what_is_no_letter_opens_nothing(tmp_path: Path, text: str) -> None:
    first = OneWindow(tmp_path)
    assert first.hold()
    (tmp_path / FOLDER / "1.json").write_text(text)
    assert first.letters() == [()]
    assert first.letters() == []
    first.release()


# -- the command line


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ([], []),
        (["scan"], []),
        (["--home", "h", "scan"], []),
        (["scann"], []),
        (["-h"], []),
        (["/photos"], ["/photos"]),
        (["--home", "h", "/photos", "x.zip"], ["/photos", "x.zip"]),
        (["--home=h", "./scan"], ["scan"]),
        (["list.csv"], ["list.csv"]),
    ],
)
def test_a_word_that_is_no_command_and_could_be_a_path_is_one(
    words: list[str], paths: list[str]
) -> None:
    assert paths_in(whole_parser(Window()), words) == tuple(map(Path, paths))


def test_a_folder_that_is_there_needs_no_slash_unless_it_is_called_as_a_command_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("Photos", "doctor"):
        (tmp_path / name).mkdir()
    parser = whole_parser(Window())

    assert paths_in(parser, ["Photos"]) == (Path("Photos"),)
    assert paths_in(parser, ["doctor"]) == ()


def test_paths_open_the_window_on_the_home_that_was_named(tmp_path: Path) -> None:
    window = Window()

    assert main(["--home", str(tmp_path), "/photos", "a.zip"], window) == 0
    assert main([], window) == 0

    assert window.opened == [(tmp_path, (Path("/photos"), Path("a.zip"))), (None, ())]


def test_what_is_neither_a_command_nor_a_path_is_refused_as_before(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["scann"], Window())
    assert ended.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
