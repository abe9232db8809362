"""
What reading a whole Flickr account costs: calls, our processor time, memory.

    python -m tests.benchmarks.flickr_account [PHOTOS]

The installed command reads a pretend account over HTTP, signed: first all of
it, then what changed since (nothing), then all of it again. The baseline of the same
run is flickrapi alone, asking for the same pages and taking them apart.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.flickr.rows import EXTRAS

PHOTOS = 100_000

BARE = """
import sys
import flickrapi
url, key, secret, token, token_secret, nsid, extras, pages = sys.argv[1:]
given = flickrapi.auth.FlickrAccessToken(token, token_secret, "write")
flickr = flickrapi.FlickrAPI(key, secret, token=given, store_token=False, format="parsed-json")
flickr.REST_URL = url + "/services/rest/"
for page in range(1, int(pages) + 1):
    answer = flickr.people.getPhotos(user_id=nsid, extras=extras, per_page=500, page=page)
    assert answer["photos"]["photo"]
"""


def cost(command: list[str], environ: dict[str, str]) -> tuple[float, float, str]:
    """Run a program; return its processor seconds, its wall seconds, and what it printed."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, time.monotonic() - began, done.stdout


def main(photos: int) -> None:
    """Print the figures."""
    world = pretend_world(photos=photos)
    with PretendFlickr(world) as server, tempfile.TemporaryDirectory() as home:
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
        pages = str(-(-photos // 500))
        bare, _, _ = cost(
            [sys.executable, "-c", BARE, server.url, *secrets, NSID, EXTRAS, pages], environ
        )
        print(f"flickrapi alone, {pages} pages: {bare:.2f} s of processor time (1.0)")
        safelight = [sys.executable, "-m", "scanner"]
        cost([*safelight, "settings", "flickr.calls_per_second", "1000"], environ)
        cost([*safelight, "source", "add", "flickr"], environ)
        for name, more in (("first", []), ("nothing new", []), ("whole again", ["--whole"])):
            asked = len(server.calls)
            spent, wall, printed = cost(
                [*safelight, "scan", "--sync-only", "--format", "json", *more], environ
            )
            said = json.loads(printed)
            assert said["calls"] == len(server.calls) - asked
            print(
                f"{name}: {said['photos']:,} photos ({said['new']:,} new) in {said['calls']} "
                f"calls, {spent:.2f} s of processor time ({spent / bare:.1f}), {wall:.1f} s in all"
            )
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"largest of these processes: {peak:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS)
