"""./run and ./test: what they do once all is set up, and what they say where it cannot be."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ("run", "test", ".ci/run", "packaging/setup.sh")
TOOLS = [
    "bash",
    "cat",
    "chmod",
    "dirname",
    "flock",
    "grep",
    "id",
    "mkdir",
    "mktemp",
    "rm",
    "sha256sum",
    "tail",
    "tee",
    "uname",
]

# Stands in for packaging/setup.sh where everything is there already.
ALL_SET_UP = """
VENV={venv}
PYTHON=$VENV/bin/python
say() {{ printf '%s\\n' "$*" >&2; }}
set_up() {{ return {code}; }}
"""


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/bash\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """Return a folder to be the whole PATH: the tools that every system has, no Python, no apt."""
    folder = tmp_path / "path"
    folder.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        if found:
            (folder / tool).symlink_to(found)
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout that is set up already, its programs telling what they were called with."""
    folder = tmp_path / "check out"
    (folder / "packaging").mkdir(parents=True)
    for script in ("run", "test"):
        shutil.copy(ROOT / script, folder / script)
    venv = folder / ".venv"
    text = ALL_SET_UP.format(venv=f"'{venv}'", code=0)
    (folder / "packaging" / "setup.sh").write_text(text, encoding="utf-8")
    program(venv / "bin" / "safelight", 'printf "<%s>" "$PWD" "$@"')
    for tool in ("ruff", "mypy", "lint-imports"):
        program(venv / "bin" / tool, f'echo "{tool} ran"')
    program(venv / "bin" / "python", 'echo "===== 3 passed, 1 skipped in 0.01s ====="')
    return folder


def call(
    command: list[str | Path], *, cwd: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)


def shell(code: str, *, cwd: Path, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run some lines after the real packaging/setup.sh, with a `.venv` of the test's own."""
    there = f"ROOT='{cwd}' VENV='{cwd}/.venv' STAMPS='{cwd}/.venv/stamps'"
    lines = f". '{ROOT}/packaging/setup.sh'\n{there}\nPYTHON=$VENV/bin/python\n{code}"
    env = {**os.environ, "PATH": str(path or os.environ["PATH"])}
    return call(["/bin/bash", "-c", lines], cwd=cwd, env=env)


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_are_valid_bash(script: str) -> None:
    done = call(["bash", "-n", ROOT / script], cwd=ROOT)

    assert (done.returncode, done.stderr) == (0, "")
    assert script.endswith(".sh") or os.access(ROOT / script, os.X_OK)


def test_run_passes_its_arguments_on_and_stays_where_the_user_stands(
    checkout: Path, tmp_path: Path
) -> None:
    done = call([checkout / "run", "source", "add", "folder", "my photos"], cwd=tmp_path)

    assert done.stdout == f"<{tmp_path}><source><add><folder><my photos>"
    assert done.stderr == ""


def test_run_without_arguments_opens_the_window_where_there_is_a_display(checkout: Path) -> None:
    for display in ({"DISPLAY": ":7"}, {"WAYLAND_DISPLAY": "wayland-0"}):
        done = call([checkout / "run"], cwd=checkout, env={"PATH": os.environ["PATH"], **display})

        assert done.stdout == f"<{checkout}>"


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac always has a display")
def test_run_without_a_display_gives_the_demonstration_and_says_so(checkout: Path) -> None:
    done = call([checkout / "run"], cwd=checkout, env={"PATH": os.environ["PATH"]})

    assert done.stdout == f"<{checkout}><demo><--headless>"
    assert "there is no display here" in done.stderr


def test_run_starts_nothing_where_the_set_up_failed(checkout: Path) -> None:
    text = ALL_SET_UP.format(venv=f"'{checkout}/.venv'", code=1)
    (checkout / "packaging" / "setup.sh").write_text(text, encoding="utf-8")
    done = call([checkout / "run", "scan"], cwd=checkout)

    assert (done.returncode, done.stdout) == (1, "")


def test_test_runs_every_check_and_says_that_all_passed(checkout: Path) -> None:
    done = call([checkout / "test"], cwd=checkout)

    assert done.returncode == 0, done.stdout
    assert done.stdout.count("\n==> ") == 7
    assert done.stdout.count("3 passed") == 2
    assert done.stdout.endswith("All 7 checks passed.\n")


def test_test_goes_on_after_a_failure_and_names_it_at_the_end(checkout: Path) -> None:
    program(checkout / ".venv" / "bin" / "ruff", "exit 1")
    done = call([checkout / "test"], cwd=checkout)

    assert done.returncode == 1
    assert done.stdout.count("\n==> ") == 7
    assert done.stdout.count("3 passed") == 2
    assert done.stdout.endswith("2 of 7 checks failed:\n  ruff check\n  ruff format\n")


@pytest.mark.parametrize("last_line", ["no tests ran in 0.01s", "4 skipped in 0.01s", "0 passed"])
def test_that_no_test_passed_is_a_failure(checkout: Path, last_line: str) -> None:
    program(checkout / ".venv" / "bin" / "python", f'echo "{last_line}"')
    done = call([checkout / "test"], cwd=checkout)

    assert done.returncode == 1
    assert done.stdout.count("no test passed") == 2
    assert done.stdout.endswith("  tests\n  the core's tests without Qt\n")


def test_arguments_of_test_go_to_pytest_alone(checkout: Path) -> None:
    program(checkout / ".venv" / "bin" / "python", 'printf "<%s>" "$@"; exit 5')
    done = call([checkout / "test", "-k", "two words"], cwd=checkout)

    assert done.stdout == "<-m><pytest><-k><two words>"
    assert done.returncode == 5


def test_where_there_is_no_python_one_sentence_says_so(tmp_path: Path, bare_path: Path) -> None:
    done = shell("virtual_environment", cwd=tmp_path, path=bare_path)

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "needs Python 3.11 or later" in done.stderr


def test_a_python_that_is_too_old_is_passed_over(tmp_path: Path, bare_path: Path) -> None:
    program(bare_path / "python3", "exit 1")
    program(bare_path / "python3.12", "exit 0")
    done = shell("python_here", cwd=tmp_path, path=bare_path)

    assert done.stdout == f"{bare_path}/python3.12\n"


def test_a_python_that_cannot_make_environments_says_what_to_install(
    tmp_path: Path, bare_path: Path
) -> None:
    program(bare_path / "python3", "[[ $2 != *ensurepip* ]]")
    done = shell("virtual_environment", cwd=tmp_path, path=bare_path)

    assert done.returncode == 1
    assert "install python3-venv" in done.stderr


def test_without_apt_the_packages_are_told(tmp_path: Path, bare_path: Path) -> None:
    done = shell("debian_packages system libegl1 xvfb", cwd=tmp_path, path=bare_path)

    assert done.returncode == 0
    assert "no apt" in done.stderr
    assert "libegl1 xvfb" in done.stderr


def test_without_the_right_to_install_the_command_is_told(tmp_path: Path, bare_path: Path) -> None:
    program(bare_path / "apt-get", "echo called; exit 9")
    program(bare_path / "dpkg-query", "printf '|libegl1 installed||xvfb config-files|'; exit 1")
    (bare_path / "id").unlink()
    program(bare_path / "id", "echo 1000")
    program(bare_path / "sudo", "exit 1")
    done = shell("debian_packages system libegl1 xvfb xauth", cwd=tmp_path, path=bare_path)

    assert (done.returncode, done.stdout) == (0, "")
    assert "sudo apt-get install --no-install-recommends xvfb xauth\n" in done.stderr


def test_apt_is_asked_only_for_what_is_missing_and_for_its_lists_only_then(
    tmp_path: Path, bare_path: Path
) -> None:
    calls = tmp_path / "calls"
    program(
        bare_path / "apt-get",
        f'echo "${{@: -2}}" >> "{calls}"\n'
        f'[ -e "{tmp_path}/lists" ] || [[ $* == *update* ]] || exit 1\n'
        f'[[ $* != *update* ]] || : > "{tmp_path}/lists"',
    )
    program(bare_path / "dpkg-query", "printf '|libegl1 installed|'; exit 1")
    (bare_path / "id").unlink()
    program(bare_path / "id", "echo 0")
    done = shell("debian_packages system libegl1 xvfb", cwd=tmp_path, path=bare_path)

    assert done.returncode == 0
    assert calls.read_text("utf-8").splitlines() == [
        "install xvfb",
        "--no-install-recommends update",
        "install xvfb",
    ]
    assert "installing Debian packages: xvfb" in done.stderr


@pytest.mark.slow
def test_an_environment_that_was_interrupted_is_made_anew_and_a_whole_one_is_kept(
    tmp_path: Path,
) -> None:
    half = tmp_path / ".venv" / "half-made"
    half.mkdir(parents=True)

    first = shell("virtual_environment", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert "making it anew" in first.stderr
    assert not half.exists()

    second = shell("virtual_environment", cwd=tmp_path)
    assert (second.returncode, second.stderr) == (0, "")

    killed = shell("change_environment step sum bash -c 'kill -KILL $PPID'", cwd=tmp_path)
    assert killed.returncode == -signal.SIGKILL

    third = shell("virtual_environment", cwd=tmp_path)
    assert "making it anew" in third.stderr

    moved = tmp_path / "moved"
    moved.mkdir()
    (tmp_path / ".venv").rename(moved / ".venv")
    fourth = shell("virtual_environment", cwd=moved)
    assert "made elsewhere" in fourth.stderr


def test_a_step_is_stamped_only_if_it_went_well(tmp_path: Path) -> None:
    code = (
        "environment_mark() {{ echo mark; }}\nstamp whole mark\n"
        "change_environment step sum {}\nstamped step sum; echo $?; stamped whole mark"
    )

    for command, code_of_step in (("false", "1\n"), ("true", "0\n")):
        done = shell(code.format(command), cwd=tmp_path)
        assert (done.returncode, done.stdout) == (0, code_of_step)
    assert shell("stamped step other", cwd=tmp_path).returncode == 1


def test_two_set_ups_wait_for_each_other(tmp_path: Path) -> None:
    if shutil.which("flock") is None:
        pytest.skip("no flock on this system: two set-ups at once are not kept apart")
    (tmp_path / "pyproject.toml").touch()
    lines = f". '{ROOT}/packaging/setup.sh'; lock_out_others; echo in; read -r _"
    with subprocess.Popen(
        ["/bin/bash", "-c", lines], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        assert first.stdout.readline() == b"in\n"
        with subprocess.Popen(
            ["/bin/bash", "-c", lines.replace("; read -r _", "")],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as second:
            assert second.stdout is not None
            assert second.stderr is not None
            assert b"waiting for another" in second.stderr.readline()
            first.stdin.close()
            assert second.stdout.readline() == b"in\n"
