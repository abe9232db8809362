"""What FILTERS come to, the saved one among them."""

from argparse import Namespace
from typing import TYPE_CHECKING

from scanner.cli.filters import filter_of
from scanner.domain.listing import PhotoFilter
from scanner.domain.saved import narrowed
from scanner.errors import BadData

if TYPE_CHECKING:
    from scanner.app import App


def wanted_of(given: Namespace, app: "App") -> PhotoFilter:
    """
    Return the filter that a command was given; with `--saved`, that one narrowed by the others.

    Raises as `filter_of` does; NotFound if there is no saved filter of the name, BadData if a
    newer Safelight saved it, BadWish if both ask the same in two ways.
    """
    wanted = filter_of(given, app.settings.exposure_profile)
    if given.saved is None:
        return wanted
    saved = app.saved_filter(given.saved)
    if saved.wanted is None:
        raise BadData(f"The saved filter {saved.name!r} cannot be used: {saved.trouble}")
    return narrowed(saved.wanted, wanted)
