"""Every package that Safelight takes in has its reason, and is locked."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BUILD = [Requirement(line) for line in PROJECT["build-system"]["requires"]]
RUN = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
TEST = [Requirement(line) for line in PROJECT["project"]["optional-dependencies"]["test"]]
CLUSTER = [Requirement(line) for line in PROJECT["project"]["optional-dependencies"]["cluster"]]


def reasons(title: str) -> dict[str, str]:
    """Read the table under a heading of docs/dependencies.md: package name, and why it is there."""
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    part = text.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]
    return dict(re.findall(r"^\| `([^`]+)` \| (.+) \|$", part, re.MULTILINE))


def locked(file: str) -> dict[str, list[Version]]:
    """Read a lock file: name, and its versions; several where they differ by platform."""
    found: dict[str, list[Version]] = {}
    for line in (ROOT / "packaging" / file).read_text(encoding="utf-8").splitlines():
        match = re.match(r"([a-z0-9-]+)==(\S+)", line)
        if match:
            found.setdefault(match[1], []).append(Version(match[2]))
    return found


@pytest.mark.parametrize(
    ("title", "wanted"),
    [("To run", RUN), ("Beyond one machine", CLUSTER), ("To build", BUILD), ("To test", TEST)],
)
def test_each_dependency_has_its_reason_and_no_other(title: str, wanted: list[Requirement]) -> None:
    assert list(reasons(title)) == sorted((r.name for r in wanted), key=str.lower)
    assert all(len(reason.split()) >= 3 for reason in reasons(title).values())


def test_nothing_that_is_under_the_gpl_alone_comes_with_the_program() -> None:
    # Its wheels hold libx265, an encoder; whoever passes a bundle with it on is bound by the GPL.
    assert "pillow-heif" in locked("requirements-test.lock")
    for file in ("requirements.lock", "requirements-bundle.lock"):
        assert "pillow-heif" not in locked(file)


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("requirements.lock", BUILD + RUN),
        ("requirements-test.lock", BUILD + RUN + TEST),
        ("requirements-cluster.lock", CLUSTER),
    ],
)
def test_the_lock_holds_what_pyproject_asks_for(file: str, wanted: list[Requirement]) -> None:
    versions = locked(file)
    for requirement in wanted:
        if requirement.name == "pip":  # makes the environment, so it is in every one
            continue
        found = versions[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(version) for version in found), requirement


def test_the_lock_of_the_tests_holds_the_other_in_the_same_versions() -> None:
    run, test = locked("requirements.lock"), locked("requirements-test.lock")

    assert run == {name: test.get(name) for name in run}


@pytest.mark.parametrize(
    "file", ["requirements.lock", "requirements-test.lock", "requirements-cluster.lock"]
)
def test_every_locked_package_is_locked_by_its_sum(file: str) -> None:
    text = (ROOT / "packaging" / file).read_text(encoding="utf-8")

    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
        assert "://" not in entry, entry
