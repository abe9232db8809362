"""
What holds for every test: no display, no home of the user's, no unexpected line in the log.

Qt is not imported here: the core's tests also run where its import is blocked.
"""

import logging
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# Driven by the system's own Python, which has what speaks to the accessibility bus.
collect_ignore = ["end_to_end/at_spi.py"]

ROOT = Path(__file__).parents[1]
ON_CI = bool(os.environ.get("CI"))

# Before anything imports Qt: without it a run on a machine with no display aborts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadlines: this machine may be busy with something else. "ci" says the same thing every time.
hypothesis.settings.register_profile("dev", deadline=None, print_blob=True)
hypothesis.settings.register_profile(
    "ci",
    deadline=None,
    print_blob=True,
    derandomize=True,
    max_examples=60,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if ON_CI else "dev"))


_FOLDERS = ("HOME", "USERPROFILE", *(f"XDG_{n}_HOME" for n in ("CACHE", "CONFIG", "DATA", "STATE")))
_OF_THE_USER = {name: os.environ.get(name) for name in _FOLDERS}


def _live_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Point everything that asks for the user's folders into `home`."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True)
    patch.setenv("HOME", str(home))
    patch.setenv("USERPROFILE", str(home))
    patch.setenv("SAFELIGHT_HOME", str(home / "safelight"))
    patch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    # Neither the developer's keyring nor their Flickr key is any test's business.
    patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for name in [
        name for name in os.environ if name.startswith(("SAFELIGHT_FLICKR_", "SAFELIGHT_SMTP_"))
    ]:
        patch.delenv(name)


@pytest.fixture(scope="session", autouse=True)
def _a_home_for_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what fixtures of a wider scope start out of the user's home."""
    with pytest.MonkeyPatch.context() as patch:
        _live_in(tmp_path_factory.mktemp("home-of-the-run"), patch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return this test's own home; SAFELIGHT_HOME is its folder `safelight`, not made yet."""
    folder = tmp_path_factory.mktemp("home")
    _live_in(folder, monkeypatch)
    return folder


@pytest.fixture
def pip_as_the_user(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pip use the user's own index settings and cache; Safelight's home stays the test's."""
    for name, value in _OF_THE_USER.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log_line(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it takes `caplog` and looks for itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(listener)
    if listener.heard:
        pytest.fail("logged, and nobody expected it:\n" + "\n".join(listener.heard), pytrace=False)


@pytest.fixture
def shared() -> Path:
    """Return the folder of shared facts beside the checkout; skip the test where there is none."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no folder of shared facts beside this checkout")
    return folder


@pytest.fixture
def xvfb() -> Iterator[str]:
    """
    Yield the DISPLAY of a screen of its own, 1280 x 1024 in true color, for one test.

    On the continuous integration a missing Xvfb is a failure, elsewhere a skip.
    """
    program = shutil.which("Xvfb")
    if program is None:
        if ON_CI:
            pytest.fail("Xvfb is not installed; ./test installs it where apt is there")
        pytest.skip("Xvfb is not installed")
    told, tells = os.pipe()
    command = [program, "-displayfd", str(tells), "-screen", "0", "1280x1024x24"]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[tells], stderr=subprocess.DEVNULL
    ) as server:
        os.close(tells)
        try:
            # The number of a free display, once the server listens; nothing if it died.
            with os.fdopen(told) as numbers:
                number = numbers.readline().strip()
            if not number:
                pytest.fail(f"Xvfb ended with code {server.wait()}")
            yield f":{number}"
        finally:
            server.terminate()
