"""Makes the detector's weights before any wheel is built, so that every install has them."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Hatchling runs this file by its path; the folder's other modules are found only if it says where.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import models


class WeightsHook(BuildHookInterface[Any]):
    """Calls models.ensure(), which does nothing where the right files are there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make the weights, for wheel and editable; end the build if they cannot be had."""
        try:
            for net in models.ensure():
                self.app.display_info(f"made {net.output}")
        except models.WeightsError as err:
            self.app.abort(str(err))
