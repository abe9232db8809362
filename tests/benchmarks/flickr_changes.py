"""
What changing many licenses costs: calls, and our processor time for each.

    python -m tests.benchmarks.flickr_changes [PHOTOS]

The installed command plans, applies, verifies and undoes on a pretend account over HTTP, every
call signed. The
baseline of the same run is flickrapi alone, setting the same licenses one by one.
"""

import json
import os
import sys
import tempfile

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from tests.benchmarks.flickr_account import cost

PHOTOS = 20_000
BARE_CALLS = 2_000

BARE = """
import sys
import flickrapi
url, key, secret, token, token_secret, *photos = sys.argv[1:]
given = flickrapi.auth.FlickrAccessToken(token, token_secret, "write")
flickr = flickrapi.FlickrAPI(key, secret, token=given, store_token=False, format="parsed-json")
flickr.REST_URL = url + "/services/rest/"
for photo in photos:
    flickr.photos.licenses.setLicense(photo_id=photo, license_id=11)
"""


def main(photos: int) -> None:
    """Print the figures."""
    world = pretend_world(photos=photos)
    with PretendFlickr(world) as server, tempfile.TemporaryDirectory() as home:
        server.behavior.old_licenses_settable = True
        for photo in world.photos.values():
            photo.license = 4
        token = world.token_for(NSID, perms="write")
        environ = {
            **os.environ,
            "SAFELIGHT_HOME": home,
            "SAFELIGHT_FLICKR_URL": server.url,
            "SAFELIGHT_FLICKR_KEY": world.key,
            "SAFELIGHT_FLICKR_SECRET": world.secret,
            "SAFELIGHT_FLICKR_TOKEN": token.token,
            "SAFELIGHT_FLICKR_TOKEN_SECRET": token.secret,
        }
        secrets = [world.key, world.secret, token.token, token.secret]
        mine = [str(n) for n, photo in world.photos.items() if photo.owner == NSID]
        some = mine[:BARE_CALLS]
        bare, _, _ = cost([sys.executable, "-c", BARE, server.url, *secrets, *some], environ)
        each = bare / len(some) * 1000
        print(f"flickrapi alone: {each:.2f} ms of processor time a license (1.0)")
        for number in some:
            world.set_license(int(number), 4)
        safelight = [sys.executable, "-m", "scanner"]
        for name, value in (("calls_per_second", "1000"), ("calls_per_hour", "1000000")):
            cost([*safelight, "settings", f"flickr.{name}", value], environ)
        cost([*safelight, "source", "add", "flickr"], environ)
        cost([*safelight, "scan", "--sync-only"], environ)
        for name, command in (
            ("plan", ["plan", "license", "all-rights-reserved"]),
            ("apply", ["apply", "1", "--yes"]),
            ("verify", ["verify", "1"]),
            ("undo", ["undo", "1", "--yes"]),
        ):
            asked = len(server.calls)
            spent, wall, printed = cost([*safelight, *command, "--format", "json"], environ)
            said = json.loads(printed)
            changes = said.get("changes") or said["done"]
            print(
                f"{name}: {changes:,} changes, {len(server.calls) - asked:,} calls, "
                f"{spent / changes * 1000:.2f} ms of processor time each "
                f"({spent / changes * 1000 / each:.2f}), {wall:.1f} s in all"
            )
        assert {photo.license for photo in world.photos.values()} == {4}


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS)
