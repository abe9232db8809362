"""Texts that stand in tables: how translators get them, and how the window says them."""

from ui.words import translate


def marked(context: str, text: str) -> str:  # noqa: ARG001 - read off the source by its place
    """Return a text as it is, for a table that is translated later: so that translators get it."""
    return text


def counted(one: str, many: str) -> tuple[str, str]:
    """
    Return a pair of texts for later, ``count_words(n, *pair)``: so that translators get it.

    For tables of plurals; whatever else is translated stands as a literal where it is used.
    """
    return one, many


def of_table(context: str, text: str) -> str:
    """
    Return a text of a table in resources/ in the window's language; English is its key.

    `context` names the table: "laws", "recipients", "dataset facts" or "profiles", or what
    was `marked`. What the user wrote in its place, or was added since, stays as it is.
    """
    return translate(context, text) if text else text
