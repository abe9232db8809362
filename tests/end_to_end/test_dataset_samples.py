"""The shared samples of published lists by the installed command: counts and ids to the letter."""

import json
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from tests.end_to_end.terminal import Terminal

SHARED = Path(__file__).parents[2].parent / "shared"
SAMPLES = SHARED / "datasets" / "samples"
EXPORT = SHARED / "flickr-export" / "sample"

NO_DATASET = "any CSV (stand-in for DiF)"
COLUMNS = {"any_csv/annotations.csv": "Image Link"}
"""Lists of unknown layout: the user says which column."""
REAL = {"openimages_faces": "openimages-faces", "laion": "laion400m"}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SAMPLES.is_dir(), reason="no shared samples beside this checkout"),
]


def expected(kind: str) -> dict[str, Any]:
    """Return what is expected of each file of the samples of a kind; nothing where absent."""
    path = SAMPLES / kind / "expected.json"
    if not path.is_file():
        return {}
    whole: dict[str, Any] = json.loads(path.read_text())
    files: dict[str, Any] = whole["files"]
    return files


def slug_of(name: str, dataset: str) -> str:
    """Return the slug under which Safelight knows a sample's dataset."""
    if dataset == NO_DATASET:
        return "ibm-dif"
    return REAL.get(name.split("/")[0], dataset).replace("_", "-")


SYNTHETIC = expected("synthetic")
CHECKABLE = sorted(name for name, told in SYNTHETIC.items() if told["rows_with_id"])
BLIND = sorted(SYNTHETIC.keys() - set(CHECKABLE))


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """Return a home that holds the sample account, of which some photos stand in the lists."""
    terminal = Terminal(tmp_path_factory.mktemp("samples") / "home")
    if EXPORT.is_dir():
        terminal.run("source", "add", "export", str(EXPORT), code=0)
        terminal.run("scan", "--sync-only")
    return terminal


def ids_in_the_index(terminal: Terminal, slug: str) -> list[int]:
    """Return the ids of an imported list, read by another program than the one that wrote them."""
    (index,) = (terminal.home / "datasets").glob(f"{slug}.*photos.parquet")
    ids: list[int] = pyarrow.parquet.read_table(index)["photo_id"].to_pylist()
    return ids


def checksum(ids: Iterable[int]) -> str:
    return sha256("\n".join(map(str, sorted(set(ids)))).encode()).hexdigest()


def import_of(terminal: Terminal, path: Path, name: str, slug: str) -> Any:
    column = ["--column", COLUMNS[name]] if name in COLUMNS else []
    return terminal.json("dataset", "import", slug, str(path), *column)


def agree(terminal: Terminal, told: Any, wanted: Any, slug: str) -> None:
    """Compare what an import said, and the index that it wrote, with what was to be found."""
    assert told["dataset"] == slug
    assert told["rows"] == wanted["rows"]
    assert told["rows_without_id"] == wanted["rows_without_id"]
    assert told["photos"] == wanted["distinct_ids"]
    assert len(told["rejected"]) == min(100, wanted["rows_without_id"])
    assert all(1 <= row["row"] <= wanted["rows"] and row["why"] for row in told["rejected"])
    ids = ids_in_the_index(terminal, slug)
    assert ids == sorted(set(ids))
    assert checksum(ids) == wanted["ids_sha256"]


@pytest.mark.parametrize("name", CHECKABLE)
def test_a_synthetic_sample_is_read_to_the_letter(account: Terminal, name: str) -> None:
    wanted = SYNTHETIC[name]
    slug = slug_of(name, wanted["dataset"])
    told = import_of(account, SAMPLES / "synthetic" / name, name, slug)
    agree(account, told, wanted, slug)
    mine = {int(key) for key in wanted["account_photos"]}
    assert mine <= set(ids_in_the_index(account, slug))
    if EXPORT.is_dir():
        assert told["mine"] == len(mine)
        found = account.json("photos", "--dataset", slug)
        assert {int(photo["key"]) for photo in found} == mine


@pytest.mark.parametrize("name", sorted(expected("real")))
def test_a_real_sample_is_read_to_the_letter(account: Terminal, name: str) -> None:
    wanted = expected("real")[name]
    slug = slug_of(name, "")
    agree(account, import_of(account, SAMPLES / "real" / name, name, slug), wanted, slug)


@pytest.mark.parametrize("name", BLIND)
def test_a_sample_that_names_no_photo_is_said_to_be_beyond_checking(
    account: Terminal, name: str
) -> None:
    path = str(SAMPLES / "synthetic" / name)
    slug = slug_of(name, SYNTHETIC[name]["dataset"])
    refused = account.run("dataset", "import", slug, path, code=2)
    assert b"cannot be checked" in refused.stderr
    # The same under another name: what is in the file tells.
    refused = account.run("dataset", "import", "ibm-dif", path, code=5)
    assert b"cannot be checked" in refused.stderr


def test_two_parts_of_a_list_are_read_as_one(account: Terminal) -> None:
    names = [name for name in sorted(expected("real")) if name.startswith("openimages_faces/")]
    wanted = [expected("real")[name] for name in names]
    paths = [str(SAMPLES / "real" / name) for name in names]
    told = account.json("dataset", "import", "openimages-faces", *paths)
    shared = json.loads((SAMPLES / "real" / "expected.json").read_text())
    assert told["rows"] == sum(one["rows"] for one in wanted)
    distinct = sum(one["distinct_ids"] for one in wanted)
    assert told["photos"] == distinct - shared["shared_by_the_two_faces_files"]


@pytest.mark.skipif(not EXPORT.is_dir(), reason="no shared sample export beside this checkout")
def test_the_account_is_found_in_every_list_at_once(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    terminal = Terminal(tmp_path_factory.mktemp("whole") / "home")
    terminal.run("source", "add", "export", str(EXPORT))
    terminal.run("scan", "--sync-only")
    one_of_each = {}
    for name in CHECKABLE:
        one_of_each.setdefault(slug_of(name, SYNTHETIC[name]["dataset"]), name)
    for slug, name in one_of_each.items():
        import_of(terminal, SAMPLES / "synthetic" / name, name, slug)
    wanted: Counter[str] = Counter()
    for name in one_of_each.values():
        wanted.update(SYNTHETIC[name]["account_photos"])
    found = {photo["key"]: len(photo["datasets"]) for photo in terminal.json("photos")}
    assert {key: lists for key, lists in found.items() if lists} == dict(wanted)
