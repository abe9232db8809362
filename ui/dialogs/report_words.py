"""The words of the dialog that asks what report is wanted: for whom, and what is in it."""

from scanner.domain.reader import Reader
from ui.wish_words import Group, Option
from ui.words import translate


def reader_group() -> Group:
    """Return for whom a report may be."""
    options = (
        Option(
            Reader.ONESELF,
            translate("report", "For yourself"),
            translate("report", "The whole at one look: numbers, charts, each exposed photo."),
        ),
        Option(
            Reader.PICTURED,
            translate("report", "For a person who is shown, or a parent"),
            translate("report", "The chosen photos only. It names nobody, and no place."),
        ),
        Option(
            Reader.LAWYER,
            translate("report", "For a lawyer"),
            translate("report", "All that is known of each photo, with sources and the journal."),
        ),
    )
    return Group(translate("report", "For whom"), options)


def content_words(reader: Reader) -> str:
    """Return what is in a report, and what is not."""
    return {
        Reader.ONESELF: translate(
            "report",
            "In it: how many photos are exposed and why, charts, small pictures with the faces "
            "marked, licenses, lists, and what cannot be known.",
        ),
        Reader.PICTURED: translate(
            "report",
            "In it, for each photo: a small picture, who may see and reuse it, in which lists it "
            "is, what was changed and when; and what the reader can do. Left out: other photos and "
            "how many there are, titles, file names, tags, places and names.",
        ),
        Reader.LAWYER: translate(
            "report",
            "In it, for each photo: license history and when it was open, changes with their "
            "outcome, lists with their SHA-256 and row, requests; what was not checked; the "
            "journal with its hashes. No legal advice.",
        ),
    }[reader]


def format_names() -> dict[str, str]:
    """Return what a report may be written as, by the ending of its file."""
    return {
        "html": translate("report", "Page with pictures (HTML)"),
        "pdf": translate("report", "Document to print (PDF)"),
        "csv": translate("report", "Table for a spreadsheet (CSV)"),
        "json": translate("report", "Data for programs (JSON)"),
    }


def file_types() -> dict[str, str]:
    """Return the types of file that are offered, by their ending."""
    return {
        "html": translate("report", "Page with pictures (*.html)"),
        "pdf": translate("report", "Document to print (*.pdf)"),
        "csv": translate("report", "Table (*.csv)"),
        "json": translate("report", "Data (*.json)"),
    }


def choose_words() -> str:
    """Return why a report for somebody pictured needs a choice of photos."""
    return translate(
        "report",
        "Select the photos that show this person, or filter them first: a report of the whole "
        "library would tell of everybody in it.",
    )
