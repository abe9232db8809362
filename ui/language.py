"""
The language of the window: its texts, Qt's own beside them, numbers, days and direction.

English is what the sources say; every other language is a .qm of
resources/translations, which packaging/translations.py makes.
"""

from importlib.resources import as_file, files

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

SYSTEM, ENGLISH = "system", "en"
LANGUAGES = (ENGLISH, "de", "fr", "es")

_OWN = "safelight-translator"


def language_for(setting: str, wanted: list[str]) -> str:
    """
    Return which language a setting means; `wanted` are the system's, the dearest first.

    >>> language_for("system", ["it-IT", "fr-CH", "de"])
    'fr'
    >>> language_for("system", ["it-IT"])
    'en'
    >>> language_for("es", ["de"])
    'es'
    """
    if setting in LANGUAGES:
        return setting
    spoken = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((name for name in spoken if name in LANGUAGES), ENGLISH)


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how numbers and days are written: in this language, as where the system is."""
    own = QLocale(language)
    if system.language() is QLocale.Language.C:
        return own
    here = QLocale(own.language(), system.territory())
    # Qt gives another language where it does not know this one for a territory.
    return here if here.language() is own.language() else own


def speak(application: QApplication, setting: str) -> str:
    """
    Let windows that open from now on speak the language of a setting, and return which it is.

    The direction of the layout follows by itself: Qt's own texts say it (QT_LAYOUT_DIRECTION).
    """
    system = QLocale.system()
    language = language_for(setting, system.uiLanguages())
    locale = locale_for(language, system)
    QLocale.setDefault(locale)
    for old in application.findChildren(QTranslator, _OWN):
        application.removeTranslator(old)
        old.deleteLater()
    qts = _translator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(locale, "qtbase", "_", folder):
        application.installTranslator(qts)
    if language != ENGLISH:
        texts = _translator(application)
        with as_file(files("resources") / "translations" / f"{language}.qm") as file:
            if texts.load(str(file)):
                application.installTranslator(texts)
    return language


def _translator(application: QApplication) -> QTranslator:
    made = QTranslator(application)
    made.setObjectName(_OWN)
    return made
