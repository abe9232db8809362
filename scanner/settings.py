"""
Settings: one frozen dataclass from and to one TOML file.

Adding one: a field below with its default, its values in `_ALLOWED`, and the
line that says what it does in `EXPLAINED`. Secrets never stand here.
"""

import contextlib
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from scanner.domain.license import DEFAULT_PROFILE
from scanner.errors import BadData, BadWish


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, as ``section_name`` of ``section.name`` in settings.toml."""

    detector_level: str = "standard"
    detector_processes: int = 0
    exposure_profile: str = DEFAULT_PROFILE
    flickr_calls_per_hour: int = 3600
    flickr_calls_per_second: int = 1
    flickr_connections: int = 2
    flickr_history_seconds: int = 60
    flickr_whole_walk_days: int = 30
    letters_name: str = ""
    letters_email: str = ""
    letters_address: str = ""
    letters_country: str = ""
    letters_language: str = "en"
    mail_host: str = ""
    mail_port: int = 587
    mail_security: str = "starttls"
    mail_user: str = ""
    mail_from: str = ""
    pictures_max_megapixels: int = 200
    pictures_max_file_mb: int = 1024
    pictures_seconds: int = 60
    report_pictures: int = 300
    watch_minutes: int = 15
    window_language: str = "system"
    window_palette: str = "system"


EXPLAINED: Mapping[str, str] = MappingProxyType(
    {
        "detector.level": "how hard to look for faces: standard, or thorough (slower; finds "
        "smaller faces, and faces in photos that lie on their side)",
        "detector.processes": "processes that look for faces; 0 is one a processor core",
        "exposure.profile": "which licenses count as permissive: open, ffhq-like, fdf-like, any-cc "
        "or any-cc-or-public-domain",
        "flickr.calls_per_hour": "calls to Flickr in an hour; more than 3600 only to a pretend one",
        "flickr.calls_per_second": "calls to Flickr in a second, once the first 60 are made",
        "flickr.connections": "pictures that are fetched from Flickr at once",
        "flickr.history_seconds": "how long a scan asks Flickr for license histories of photos "
        "with faces, one call each; the rest waits for the next",
        "flickr.whole_walk_days": "days after which an account is read whole again, not only what "
        "changed; 0 is every time",
        "letters.name": "the name that stands under your letters",
        "letters.email": "your e-mail address: where answers to your letters are to go",
        "letters.address": "your postal address, for recipients that ask for it; in one line",
        "letters.country": "where you live, two letters such as DE; for the United States with "
        "the state, such as US-CA: what your requests can rest on follows from it",
        "letters.language": "the language of new letters: en, de, fr or es",
        "mail.host": "the server that takes your mail (SMTP), such as smtp.example.org; without "
        "one, letters are left as drafts for your own mail program",
        "mail.port": "its port: 587 with starttls, 465 with tls",
        "mail.security": "how the connection to it is encrypted, starttls or tls; it is never "
        "used without. The password is kept in the keyring, not here",
        "mail.user": "the name you sign in to it with, often your e-mail address",
        "mail.from": "the address that it sends for, if that is not letters.email",
        "pictures.max_megapixels": "a picture that would decode to more than this is not opened",
        "pictures.max_file_mb": "a file larger than this is not opened",
        "pictures.seconds": "a picture that takes longer than this to read is given up",
        "report.pictures": "how many photos an HTML report shows as pictures, so that it is small "
        "enough to mail",
        "watch.minutes": "how often an open window looks whether the folders that were added hold "
        "other files; 0 is never",
        "window.language": "the language of the window: system, en, de, fr or es; from its next "
        "start on",
        "window.palette": "system, light, dark or contrast",
    }
)


@dataclass(frozen=True, slots=True)
class FreeText:
    """
    What a setting takes whose values cannot be listed, one line, or nothing.

    `expected` says what that is; `written` returns a value as it is kept, None if it cannot be.
    """

    expected: str
    written: Callable[[str], str | None]


MOST_TEXT = 300
"""Characters of a setting's text."""

_EMAIL = re.compile(r"[^\s@<>(),;:\"\\\[\]]{1,64}@([^\s@<>(),;:\"\\\[\]_/]+)")
_LABEL = re.compile(r"(?!-)[^\W_](?:[\w-]{0,61}[^\W_])?")
_COUNTRY = re.compile(r"[A-Z]{2}(?:-[A-Z]{2})?", re.ASCII)


def _line(text: str) -> str | None:
    return text if text.isprintable() and len(text) <= MOST_TEXT else None


def _host(text: str) -> str | None:
    """Return a server's name or IPv4 address in lower case, None if it is neither."""
    labels = text.lower().split(".")
    fits = len(text) <= 253 and all(_LABEL.fullmatch(label) for label in labels)
    return text.lower() if fits else None


def _email(text: str) -> str | None:
    found = _EMAIL.fullmatch(text)
    fits = found is not None and "." in found[1] and _host(found[1]) and text.isprintable()
    return text if fits and ".." not in text and len(text) <= 254 else None


def _country(text: str) -> str | None:
    return text.upper() if _COUNTRY.fullmatch(text.upper()) else None


_EMAIL_TEXT = FreeText("an e-mail address such as name@example.org", _email)

PROFILES = ("open", "ffhq-like", "fdf-like", "any-cc", DEFAULT_PROFILE)

_ALLOWED: Mapping[str, tuple[str, ...] | range | FreeText] = {
    "detector_level": ("standard", "thorough"),
    "detector_processes": range(257),
    "exposure_profile": PROFILES,
    "flickr_calls_per_hour": range(1, 1_000_001),
    "flickr_calls_per_second": range(1, 1001),
    "flickr_connections": range(1, 9),
    "flickr_history_seconds": range(3601),
    "flickr_whole_walk_days": range(367),
    "letters_name": FreeText("a name in one line", _line),
    "letters_email": _EMAIL_TEXT,
    "letters_address": FreeText("an address in one line", _line),
    "letters_country": FreeText("two letters such as DE, or US-CA", _country),
    "letters_language": ("en", "de", "fr", "es"),
    "mail_host": FreeText("a server's name such as smtp.example.org", _host),
    "mail_port": range(1, 65536),
    "mail_security": ("starttls", "tls"),
    "mail_user": FreeText("a name in one line", _line),
    "mail_from": _EMAIL_TEXT,
    "pictures_max_megapixels": range(1, 2001),
    "pictures_max_file_mb": range(1, 16385),
    "pictures_seconds": range(1, 3601),
    "report_pictures": range(100_001),
    "watch_minutes": range(1441),
    "window_language": ("system", "en", "de", "fr", "es"),
    "window_palette": ("system", "light", "dark", "contrast"),
}


def names() -> tuple[str, ...]:
    """Return every setting's name, such as "detector.level"."""
    return tuple(EXPLAINED)


def value_of(settings: Settings, name: str) -> str | int:
    """Return one setting by name; raise BadWish if there is none of that name."""
    value: str | int = getattr(settings, _field(name))
    return value


def allowed(name: str) -> tuple[str, ...] | range | FreeText:
    """Return the values that a setting takes; raise BadWish if there is none of that name."""
    return _ALLOWED[_field(name)]


def with_value(settings: Settings, name: str, text: str) -> Settings:
    """Return settings with one changed from text; raise BadWish if name or value cannot be."""
    field = _field(name)
    value: str | int | None = text.strip()
    if isinstance(getattr(Settings(), field), int):
        try:
            value = int(text)
        except ValueError:
            raise BadWish(f"{name} takes {_expected(field)}, not {text!r}.") from None
    fits = _ALLOWED[field]
    if isinstance(fits, FreeText):
        # Nothing is "not given", whatever else may stand there.
        value = fits.written(str(value)) if value else ""
    if value is None or not (isinstance(fits, FreeText) or value in fits):
        raise BadWish(f"{name} takes {_expected(field)}, not {text!r}.")
    values: dict[str, Any] = {field: value}
    return replace(settings, **values)


def load(path: Path) -> Settings:
    """
    Read settings; the defaults where there is no file.

    Raises BadData, naming file and line, for a file that is no TOML, an unknown
    name or a value out of its range.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as err:
        raise BadData(f"{path} could not be read: {err}.") from err
    try:
        document = tomlkit.parse(text).unwrap()
    except TOMLKitError as err:
        raise BadData(f"{path} is not valid TOML: {err}.") from err
    settings = Settings()
    for section, entries in document.items():
        if not isinstance(entries, dict):
            raise BadData(
                f"{path}, line {_line_of(text, section)}: there is no setting {section!r}."
            )
        for key, value in entries.items():
            where = f"{path}, line {_line_of(text, key, section)}"
            name = f"{section}.{key}"
            if name not in EXPLAINED:
                raise BadData(f"{where}: there is no setting {name!r}.")
            kind = type(value_of(Settings(), name))
            if type(value) is not kind:
                raise BadData(
                    f"{where}: {name} is not {'text' if kind is str else 'a whole number'}."
                )
            try:
                settings = with_value(settings, name, str(value))
            except BadWish as err:
                raise BadData(f"{where}: {err}") from err
    return settings


def save(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults; comments and order of an existing file stay."""
    document = (
        tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    )
    default = Settings()
    for name in EXPLAINED:
        section, _, key = name.partition(".")
        value = value_of(settings, name)
        if value != value_of(default, name):
            if section not in document:
                document[section] = tomlkit.table()
            document[section][key] = value
        elif section in document and key in document[section]:
            del document[section][key]
    write_whole(path, tomlkit.dumps(document).encode())


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves the old one or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _expected(field: str) -> str:
    values = _ALLOWED[field]
    if isinstance(values, FreeText):
        return values.expected
    if isinstance(values, range):
        return f"a whole number from {values[0]} to {values[-1]}"
    return f"one of {', '.join(values)}"


def _field(name: str) -> str:
    if name not in EXPLAINED:
        raise BadWish(f"There is no setting {name!r}; safelight settings lists them all.")
    return name.replace(".", "_")


def _line_of(text: str, key: str, section: str | None = None) -> int:
    """Return the line on which a key stands, counted from 1."""
    inside = section is None
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if section is not None and bare.startswith("["):
            inside = bare.strip("[] ") == section
        elif inside and bare.split("=")[0].strip().strip("\"'") == key:
            return number
        if section is None and bare.strip("[] ") == key:
            return number
    return 1


assert {f.name for f in fields(Settings)} == {n.replace(".", "_") for n in EXPLAINED}  # noqa: S101
