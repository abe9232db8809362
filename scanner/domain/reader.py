"""Whom a report is written for: what is in it, and what must not be, follows from that."""

from enum import StrEnum


class Reader(StrEnum):
    """
    Who reads a report.

    ONESELF: the photographer, everything at one look. PICTURED: a person who is shown, or a
    parent: the chosen photos alone, and of them nothing that names anybody or a place. LAWYER:
    everything known of each photo, with its source, its day and how sure it is.
    """

    ONESELF = "oneself"
    PICTURED = "pictured"
    LAWYER = "lawyer"


ENDINGS = (".html", ".htm", ".pdf", ".csv", ".json")
"""What the name of a report may end in; each says which format."""
