"""A pretend account to look around on, in a home of its own; nothing real is touched."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from scanner.demo.sample import make_sample_export


@dataclass(frozen=True, slots=True)
class Demo:
    """Where the pretend account's files lie: all in one folder, to be removed whole."""

    folder: Path

    @property
    def export(self) -> Path:
        """The zips of the pretend account's export."""
        return self.folder / "export"

    @property
    def home(self) -> Path:
        """The home to open: catalog, settings, thumbnails."""
        return self.folder / "home"

    @property
    def report(self) -> Path:
        """Where the report goes."""
        return self.folder / "report.html"


def make_demo(photos: int) -> Demo:
    """Make an export of `photos` photos in a new temporary folder, which is left to the user."""
    demo = Demo(Path(tempfile.mkdtemp(prefix="safelight-demo-")))
    make_sample_export(demo.export, photos=photos)
    return demo
