"""The window's parts: who of them hears whom, room by room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.changes_window import connect_changes
from ui.commands import connect_states
from ui.compare_window import connect_compare
from ui.datasets_window import connect_datasets
from ui.flickr_window import connect_flickr
from ui.library_window import connect_library
from ui.overview_window import connect_overview
from ui.requests_window import connect_requests
from ui.review_window import connect_review

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def connect_parts(window: MainWindow) -> None:
    """Connect every part with the window; the window is built by then, and its menus are."""
    for connect in (
        connect_library,
        connect_flickr,
        connect_changes,
        connect_datasets,
        connect_requests,
        connect_review,
        connect_overview,
        connect_compare,
    ):
        connect(window)
    # Last, as it asks the others what can be done now.
    connect_states(window)
