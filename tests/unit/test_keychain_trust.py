"""Which keyrings Safelight trusts with secrets, and that it leaves the others alone."""

import pkgutil
from collections.abc import Iterator
from pathlib import Path

import keyring.backends
import pytest
from keyring.util.platform_ import config_root

from scanner.domain.account import SecretPlace
from scanner.keychain import TRUSTED, Keychain
from tests.secret_service import (
    READS,
    SECRET,
    TOKEN,
    SecretService,
    keeps_in_memory_only,
    python,
    secret_service,
)

PLAINTEXT = """
from pathlib import Path
from keyring.backend import KeyringBackend

(Path(__file__).parent / "imported").touch()

class PlaintextKeyring(KeyringBackend):
    priority = 9
    file = Path(__file__).parent / "passwords"
    def get_password(self, service, username):
        return self.file.read_text() if self.file.exists() else None
    def set_password(self, service, username, password):
        self.file.write_text(password)
    def delete_password(self, service, username):
        self.file.unlink()
"""


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Yield an unlocked keyring of this test's own, which a Keychain finds."""
    with secret_service() as service:
        service.connect(monkeypatch)
        yield service


@pytest.fixture
def plaintext(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install a back end that writes plain text, and return the folder it lies in."""
    folder = tmp_path / "packages"
    facts = folder / "plaintext_keyring-1.0.dist-info"
    facts.mkdir(parents=True)
    (folder / "plaintext_keyring.py").write_text(PLAINTEXT, encoding="utf-8")
    (facts / "METADATA").write_text("Name: plaintext-keyring\nVersion: 1.0\n", encoding="utf-8")
    (facts / "entry_points.txt").write_text(
        "[keyring.backends]\nplaintext = plaintext_keyring\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return folder


def test_every_back_end_that_the_keyring_package_brings_was_judged() -> None:
    brought = {module.name for module in pkgutil.iter_modules(keyring.backends.__path__)}
    keep_nothing_or_ask_others = {"fail", "null", "chainer"}

    judged = {name.rpartition(".")[2] for name in TRUSTED} | keep_nothing_or_ask_others
    assert brought == judged


def test_an_installed_back_end_that_writes_plain_text_is_not_even_imported(
    plaintext: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    keeps_in_memory_only(Keychain())
    assert not (plaintext / "imported").exists()

    # The trap is one: the keyring package itself walks into it.
    python(f"import keyring; keyring.set_password('safelight', {TOKEN!r}, {SECRET!r})")
    assert (plaintext / "passwords").read_text(encoding="utf-8") == SECRET


def test_beside_a_trusted_keyring_it_is_passed_over(
    service: SecretService, plaintext: Path
) -> None:
    assert Keychain().set(TOKEN, SECRET) is SecretPlace.KEYRING
    assert python(READS, {**service.environment(), "PYTHONPATH": str(plaintext)}) == SECRET

    assert not (plaintext / "imported").exists()


@pytest.mark.parametrize(
    "name",
    [
        "plaintext_keyring.PlaintextKeyring",
        "keyrings.alt.file.PlaintextKeyring",
        "keyrings.alt.file.EncryptedKeyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.SecretServiceOfMine.Keyring",
        "no module",
    ],
)
def test_one_that_the_environment_chooses_is_refused_with_a_sentence(
    name: str, service: SecretService, plaintext: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)

    state = Keychain().state()

    assert not state.usable
    assert state.why.startswith(f"PYTHON_KEYRING_BACKEND chooses {name!r}, which Safelight does")
    keeps_in_memory_only(Keychain())
    assert not (plaintext / "imported").exists()


def _configure(text: str) -> None:
    file = config_root() / "keyringrc.cfg"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")


def test_one_that_the_users_file_chooses_is_refused_with_a_sentence(
    service: SecretService, plaintext: Path
) -> None:
    _configure(
        f"[backend]\nkeyring-path = {plaintext}\n"
        "default-keyring = plaintext_keyring.PlaintextKeyring\n"
    )

    why = Keychain().state().why

    assert "keyringrc.cfg chooses 'plaintext_keyring.PlaintextKeyring'" in why
    keeps_in_memory_only(Keychain())
    assert not (plaintext / "imported").exists()


@pytest.mark.parametrize("text", ["default-keyring = x", "[backend\n", "[a]\n[a]\n"])
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    text: str, service: SecretService
) -> None:
    _configure(text)

    assert Keychain().state().why.startswith("keyringrc.cfg cannot be read")
    keeps_in_memory_only(Keychain())


@pytest.mark.parametrize("text", ["", "[backend]\n", "[other]\ndefault-keyring = x\n"])
def test_a_file_that_chooses_nothing_changes_nothing(text: str, service: SecretService) -> None:
    _configure(text)

    assert Keychain().set(TOKEN, SECRET) is SecretPlace.KEYRING


@pytest.mark.parametrize(
    "name",
    ["keyring.backends.SecretService.Keyring", "keyring.backends.chainer.ChainerBackend"],
)
def test_a_choice_that_can_be_trusted_is_followed(
    name: str, service: SecretService, plaintext: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)

    assert Keychain().state().name == "Secret Service"
    assert Keychain().set(TOKEN, SECRET) is SecretPlace.KEYRING
    assert not (plaintext / "imported").exists()


def test_a_trusted_choice_that_is_not_here_gives_no_other(
    service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.macOS.Keyring")

    assert not Keychain().state().usable
    keeps_in_memory_only(Keychain())
