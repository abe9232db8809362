from pathlib import Path

import pytest

from scanner.domain.license import DEFAULT_PROFILE
from scanner.errors import BadData, BadWish
from scanner.reference import license_table
from scanner.settings import EXPLAINED, PROFILES, Settings, load, save, value_of, with_value


def test_without_a_file_every_setting_has_its_default(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


def test_what_is_saved_is_loaded_again_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\n[detector]\nprocesses = 3 # of 4\n")
    changed = with_value(load(path), "exposure.profile", "open")

    save(path, changed)

    assert load(path) == Settings(detector_processes=3, exposure_profile="open")
    assert "# mine" in path.read_text()
    assert "# of 4" in path.read_text()


def test_a_setting_put_back_to_its_default_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, Settings(detector_processes=3))
    save(path, Settings())

    assert "processes" not in path.read_text()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[detector]\nlevel = 'standard'\nlevl = 'x'\n",
            "line 3: there is no setting 'detector.levl'",
        ),
        ("[detektor]\nlevel = 'x'\n", "line 2: there is no setting 'detektor.level'"),
        ("colour = 1\n", "line 1: there is no setting 'colour'"),
        ("[detector]\nprocesses = 'many'\n", "line 2: detector.processes is not a whole number"),
        ("[detector]\nprocesses = true\n", "line 2: detector.processes is not a whole number"),
        ("[detector]\nlevel = 'hard'\n", "line 2: detector.level takes one of standard, thorough"),
        ("[detector\n", "not valid TOML"),
    ],
)
def test_a_bad_file_is_refused_by_name_and_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)

    with pytest.raises(BadData) as refused:
        load(path)
    assert str(path) in str(refused.value)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("no.such", "1"),
        ("detector.processes", "two"),
        ("detector.processes", "-1"),
        ("window.palette", "pink"),
    ],
)
def test_a_value_that_cannot_be_is_refused(name: str, text: str) -> None:
    with pytest.raises(BadWish):
        with_value(Settings(), name, text)


def test_every_setting_is_explained_and_readable() -> None:
    assert all(value_of(Settings(), name) is not None for name in EXPLAINED)


def test_the_profiles_that_settings_take_are_those_of_the_license_table() -> None:
    assert set(PROFILES) == set(license_table().profiles)
    assert DEFAULT_PROFILE in PROFILES


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("letters.name", "  Zoë Ångström ", "Zoë Ångström"),
        ("letters.email", "zoe+x@mail.example.org", "zoe+x@mail.example.org"),
        ("letters.country", "de", "DE"),
        ("letters.country", "us-ca", "US-CA"),
        ("letters.country", "", ""),
        ("mail.host", "SMTP.Example.org", "smtp.example.org"),
        ("mail.host", "127.0.0.1", "127.0.0.1"),
        ("mail.host", "localhost", "localhost"),
        ("letters.email", "", ""),
    ],
)
def test_text_is_kept_as_it_is_meant(tmp_path: Path, name: str, text: str, kept: str) -> None:
    path = tmp_path / "settings.toml"
    save(path, with_value(Settings(), name, text))
    assert value_of(load(path), name) == kept


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("letters.email", "nobody"),
        ("letters.email", "a@b"),
        ("letters.email", "a@example.org\nBcc: b@example.org"),
        ("letters.email", "A <a@example.org>"),
        ("letters.email", "a@exa mple.org"),
        ("letters.country", "Germany"),
        ("letters.country", "D3"),
        ("letters.language", "it"),
        ("letters.name", "a\nb"),
        ("letters.name", "x" * 301),
        ("mail.host", "smtp.example.org:587"),
        ("mail.host", "https://smtp.example.org"),
        ("mail.host", "-smtp.example.org"),
        ("mail.port", "0"),
        ("mail.security", "none"),
        ("mail.from", "@example.org"),
    ],
)
def test_text_that_cannot_be_is_refused(name: str, text: str) -> None:
    with pytest.raises(BadWish, match=name):
        with_value(Settings(), name, text)


def test_no_setting_is_a_secret() -> None:
    assert not [name for name in EXPLAINED if "password" in name or "secret" in name]
