"""What the documents tell people to type is there."""

import re
import shlex
from pathlib import Path

import pytest

from scanner.cli import whole_parser

ROOT = Path(__file__).parents[2]
PARSER = whole_parser(lambda *_, **__: 1)
DOCUMENTS = [path for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")) if path.is_file()]


def typed(document: Path) -> list[str]:
    """Return the lines of a document's code blocks, fenced or indented, without remarks."""
    text = document.read_text(encoding="utf-8")
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    indented = re.findall(r"(?<=\n\n)((?:    .+\n)+)", text)
    lines = [line.strip() for block in fenced + indented for line in block.splitlines()]
    inline = re.findall(r"`((?:safelight|\./run) [^`]+)`", text)
    return [re.split(r"\s{2,}|\s#", line)[0] for line in lines] + inline


def commands(document: Path) -> set[tuple[str, ...]]:
    """Return what is typed after ``safelight`` or ``./run``: the words before the first value."""
    found = set()
    for line in typed(document):
        if re.match(r"(safelight|\./run)\b", line):
            words = shlex.split(line)[1:]
            found.add(
                tuple(words[: next((i for i, w in enumerate(words) if not is_name(w)), None)])
            )
    return found


def is_name(word: str) -> bool:
    return re.fullmatch(r"[a-z][a-z-]*", word) is not None


def has_help(words: tuple[str, ...]) -> bool:
    """Tell whether the command line knows these words: then they have help."""
    with pytest.raises(SystemExit) as ended:
        PARSER.parse_args([*words, "--help"])
    return ended.value.code == 0


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_in_a_document_exists(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in sorted(commands(document)):
        # The last name may be a value, such as a setting: its command has help as well.
        tried = words if has_help(words) else words[:-1]
        assert has_help(tried), f"safelight {' '.join(words)}: {capsys.readouterr().err}"
        assert tried or not words, f"there is no command {words[0]}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_a_document_names_is_there(document: Path) -> None:
    roots = "docs|packaging|resources|scanner|tests|ui"
    named = re.findall(rf"`((?:{roots})/[\w./-]+)`", document.read_text(encoding="utf-8"))
    made = ("packaging/wheels/",)  # by the user, where there is no network

    assert [name for name in named if name not in made and not (ROOT / name).exists()] == []


def pictures_of(document: Path) -> set[str]:
    """Return the names of the pictures that a document shows."""
    text = document.read_text(encoding="utf-8")
    return set(re.findall(r"!\[[^\]]+\]\((?:docs/)?pictures/([\w.-]+)\)", text))


def made_by_the_script() -> set[str]:
    """Return the names under which the script saves the pictures of the documents."""
    script = (ROOT / "packaging" / "pictures.py").read_text(encoding="utf-8")
    return set(re.findall(r'"([\w-]+\.png)"', script))


def test_every_picture_in_a_document_is_made_by_the_script_and_there() -> None:
    shown = {name for document in DOCUMENTS for name in pictures_of(document)}
    there = {path.name for path in (ROOT / "docs" / "pictures").iterdir()}

    assert len(pictures_of(ROOT / "docs" / "guide.md")) > 15
    assert shown - made_by_the_script() == set()
    assert there == made_by_the_script()


def test_the_guide_shows_every_picture_that_is_made() -> None:
    assert made_by_the_script() - pictures_of(ROOT / "docs" / "guide.md") == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_to_another_document_leads_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)[^)]*\)", text) if "://" not in link]

    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_packages_that_qt_needs_are_the_same_in_the_script_and_in_the_document() -> None:
    script = (ROOT / "packaging" / "setup.sh").read_text(encoding="utf-8")
    document = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    in_script = re.search(r"^QT_PACKAGES=\((.*?)\)", script, re.MULTILINE | re.DOTALL)
    in_document = re.search(r"--no-install-recommends \\\n((?: +lib.*\n)+)", document)
    assert in_script
    assert in_document

    assert in_document[1].replace("\\", "").split() == in_script[1].split()


def test_the_folder_of_packaging_hides_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
