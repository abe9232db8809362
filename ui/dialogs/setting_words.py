"""What each setting is called and explained as, and its choices."""

from dataclasses import dataclass

from scanner.settings import EXPLAINED
from ui.words import translate

PROFILE, PALETTE = "exposure.profile", "window.palette"
LANGUAGE = "window.language"

OWN_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Languages as who speaks them calls them: found by who cannot read the others."""


@dataclass(frozen=True, slots=True)
class SettingWords:
    """A setting as the dialog says it; `unit` stands behind the number, `zero` in place of 0."""

    label: str
    explained: str
    unit: str = ""
    zero: str = ""


def words_of(name: str) -> SettingWords:
    """Return the words of a setting; one that has none here keeps those of the command line."""
    shown_next = translate(
        "settings", "Holds from the next scan on; for pictures on the screen, from the next start."
    )
    known = {
        "detector.level": SettingWords(
            translate("settings", "How hard to look for faces"),
            translate(
                "settings",
                "Thorough is slower; it finds smaller faces, and faces in photos that lie on their "
                "side. The next scan looks at every photo again; what you said of faces stays.",
            ),
        ),
        "detector.processes": SettingWords(
            translate("settings", "Processes that look for faces"),
            translate("settings", "Fewer leave more of this machine to your other work."),
            zero=translate("settings", "one for each processor core"),
        ),
        PROFILE: SettingWords(
            translate("settings", "Licenses that count as open"),
            translate("settings", "Which photos are flagged is worked out anew at once."),
        ),
        **_of_flickr(),
        **_of_letters(),
        **_of_mail(),
        "pictures.max_megapixels": SettingWords(
            translate("settings", "Largest picture that is opened"),
            shown_next,
            unit=translate("settings", " megapixels"),
        ),
        "pictures.max_file_mb": SettingWords(
            translate("settings", "Largest file that is opened"),
            shown_next,
            unit=translate("settings", " MB"),
        ),
        "pictures.seconds": SettingWords(
            translate("settings", "Longest time for one picture"),
            translate("settings", "A picture that takes longer to read is given up, and named."),
            unit=translate("settings", " seconds"),
        ),
        "report.pictures": SettingWords(
            translate("settings", "Pictures in a report"),
            translate("settings", "An HTML report shows so many, to be small enough to mail."),
            unit=translate("settings", " pictures"),
            zero=translate("settings", "none"),
        ),
        "watch.minutes": SettingWords(
            translate("settings", "Look whether your folders changed, every"),
            translate(
                "settings",
                "While this window is open; new photos are then scanned. To look while it is "
                "closed: safelight schedule, in a terminal.",
            ),
            unit=translate("settings", " minutes"),
            zero=translate("settings", "never"),
        ),
        LANGUAGE: SettingWords(
            translate("settings", "Language"),
            translate("settings", "Holds from the next start of Safelight on."),
        ),
        PALETTE: SettingWords(translate("settings", "Colors"), ""),
    }
    explained = EXPLAINED.get(name, "")
    return known.get(name) or SettingWords(name, explained)


def _of_flickr() -> dict[str, SettingWords]:
    return {
        "flickr.calls_per_hour": SettingWords(
            translate("settings", "Calls to Flickr in an hour"),
            translate("settings", "Flickr allows 3,600 for one key; more is no use there."),
            unit=translate("settings", " calls"),
        ),
        "flickr.calls_per_second": SettingWords(
            translate("settings", "Calls to Flickr in a second"),
            translate("settings", "Holds once the first 60 are made."),
            unit=translate("settings", " a second"),
        ),
        "flickr.connections": SettingWords(
            translate("settings", "Pictures fetched at once"),
            translate("settings", "Flickr refuses who asks for too many; it is asked slower then."),
            unit=translate("settings", " pictures"),
        ),
        "flickr.history_seconds": SettingWords(
            translate("settings", "Time a scan takes for license histories"),
            translate(
                "settings",
                "For photos with faces, one call each; the rest waits for the next scan.",
            ),
            unit=translate("settings", " seconds"),
            zero=translate("settings", "none"),
        ),
        "flickr.whole_walk_days": SettingWords(
            translate("settings", "Read an account whole again"),
            translate(
                "settings",
                "Between, only what has changed is read; what was deleted is found by the whole.",
            ),
            unit=translate("settings", " days later"),
            zero=translate("settings", "every time"),
        ),
    }


def _of_letters() -> dict[str, SettingWords]:
    return {
        "letters.name": SettingWords(
            translate("settings", "Your name"),
            translate("settings", "Stands under your letters."),
        ),
        "letters.email": SettingWords(
            translate("settings", "Your e-mail address"),
            translate("settings", "Answers to your letters go there."),
        ),
        "letters.address": SettingWords(
            translate("settings", "Your postal address"),
            translate("settings", "In one line; only for recipients that ask for it."),
        ),
        "letters.country": SettingWords(
            translate("settings", "Where you live"),
            translate(
                "settings",
                "Two letters such as DE, for the United States with the state, such as US-CA. "
                "What a request can rest on follows from it.",
            ),
        ),
        "letters.language": SettingWords(
            translate("settings", "Language of new letters"),
            translate("settings", "Each letter can be in another one."),
        ),
    }


def _of_mail() -> dict[str, SettingWords]:
    return {
        "mail.host": SettingWords(
            translate("settings", "Mail server (SMTP)"),
            translate(
                "settings",
                "Such as smtp.example.org. Without one, letters are left as drafts for your own "
                "mail program.",
            ),
        ),
        "mail.port": SettingWords(
            translate("settings", "Port of the mail server"),
            translate("settings", "587 with STARTTLS, 465 with TLS."),
        ),
        "mail.security": SettingWords(
            translate("settings", "Encryption"),
            translate("settings", "The mail server is never used without."),
        ),
        "mail.user": SettingWords(
            translate("settings", "User name at the mail server"),
            translate("settings", "Often your e-mail address. The password is in the keyring."),
        ),
        "mail.from": SettingWords(
            translate("settings", "Letters are sent from"),
            translate("settings", "Only if that is not your e-mail address above."),
        ),
    }


def section_words(section: str) -> str:
    """Return the heading of a section of the settings file."""
    return {
        "detector": translate("settings", "Looking for faces"),
        "exposure": translate("settings", "What is flagged"),
        "flickr": translate("settings", "Flickr"),
        "letters": translate("settings", "Letters"),
        "mail": translate("settings", "Sending mail"),
        "pictures": translate("settings", "Reading pictures"),
        "report": translate("settings", "Reports"),
        "watch": translate("settings", "Keeping watch"),
        "window": translate("settings", "This window"),
    }.get(section, section)


def choice_words(choice: str) -> str:
    """Return a value that can be chosen, in words."""
    return {
        "standard": translate("settings", "Standard"),
        "thorough": translate("settings", "Thorough"),
        "system": translate("settings", "As the desktop"),
        "light": translate("settings", "Light"),
        "dark": translate("settings", "Dark"),
        "contrast": translate("settings", "High contrast"),
        "en": translate("settings", "English"),
        "de": translate("settings", "German"),
        "fr": translate("settings", "French"),
        "es": translate("settings", "Spanish"),
        "starttls": translate("settings", "STARTTLS"),
        "tls": translate("settings", "TLS from the start"),
    }.get(choice, choice)
