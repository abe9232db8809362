"""A pretend Flickr with an account to look around on, in a home of its own; nothing real is met."""

import tempfile
from pathlib import Path

from scanner.app.app import App
from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.photo import Source
from scanner.keychain import MemoryStore

CALLS_PER_SECOND = "1000"
"""A pretend Flickr may be asked as fast as one likes; the hour's budget is the real one."""


class Demo:
    """
    A pretend Flickr on loopback, and a home that is signed in to it.

    Key and token are kept in memory, whatever keyring the system has. All files
    lie in one temporary folder, which is left to the user; Flickr ends with `close`.
    """

    def __init__(self, photos: int) -> None:
        """Make an account of `photos` photos, start its Flickr, and sign in as its owner would."""
        self.folder = Path(tempfile.mkdtemp(prefix="safelight-demo-"))
        self.server = PretendFlickr(pretend_world(photos=photos))
        self._secrets = MemoryStore()
        self.server.start()
        try:
            with self.open() as app:
                self.source = self._sign_in(app)
        except BaseException:
            self.close()
            raise

    @property
    def home(self) -> Path:
        """The home to open: catalog, settings, pictures."""
        return self.folder / "home"

    @property
    def report(self) -> Path:
        """Where the report goes."""
        return self.folder / "report.html"

    def open(self) -> App:
        """Open the home, with this Flickr in the place of the real one."""
        environ = {"SAFELIGHT_FLICKR_URL": self.server.url}
        return App(self.home, environ=environ, secrets=self._secrets)

    def close(self) -> None:
        """End the pretend Flickr."""
        self.server.close()

    def __enter__(self) -> "Demo":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _sign_in(self, app: App) -> Source:
        app.change_setting("flickr.calls_per_second", CALLS_PER_SECOND)
        world = self.server.world
        app.set_flickr_key(world.key, world.secret).result()
        signing_in = app.start_sign_in(browser=False).result()
        signing_in.give(self.server.allow(signing_in.address, NSID))
        app.finish_sign_in(signing_in).result()
        return app.add_flickr().result()


def make_demo(photos: int) -> Demo:
    """Make a pretend account of `photos` photos, and sign in to it."""
    return Demo(photos)
