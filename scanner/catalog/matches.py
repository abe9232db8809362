"""
Which photos stand in which imported list, and what is asked of the lists.

Writes dataset_match, dataset_check and original_md5. Whatever changes a match recomputes the
exposure in the same transaction. A list is written by pages: `dataset_check` has no row of it
from the first page to the last, so that a run that was cut off is known to be unfinished.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import NamedTuple, TypeVar

from scanner.catalog.database import Database
from scanner.catalog.findings import Findings
from scanner.catalog.values import moment, picture_of, text_of_moment
from scanner.domain.link import SURE, LinkVerdict
from scanner.domain.photo import PhotoId, Picture

T = TypeVar("T")

PAGE = 500
"""Photos whose matches are written, and whose exposure is computed, in one transaction."""

TABLES = ("dataset_match", "exposure")


class Checked(NamedTuple):
    """
    The list of a dataset that the whole library was last looked up in.

    `at` is when that ended, `photos` how many were found. `stamp` is what the caller said of all
    that the answer rests on; "" if nothing.
    """

    sha256: str
    at: datetime
    photos: int
    stamp: str


class Unhashed(NamedTuple):
    """A local file whose checksum at this revision is not known."""

    photo: PhotoId
    picture: Picture
    revision: str


class Matches:
    """The library against imported lists."""

    def __init__(self, database: Database, findings: Findings) -> None:
        self._database = database
        self._findings = findings

    # -- what is asked of the lists

    def flickr_ids(self, after: int, limit: int) -> list[tuple[PhotoId, int]]:
        """
        Return photos with Flickr's number of each, for the next `limit` photos by id from `after`.

        A local file has the number of the photo on Flickr that it is known to be: by Flickr's own
        number, or because a person said so. Where they said so of several, it has several. Photos
        that are gone from their source are among them. An empty list is the end.
        """
        with self._database.read() as db:
            rows = db.execute(_FLICKR_IDS, (after, limit)).fetchall()
        return [(PhotoId(photo), int(key)) for photo, key in rows]

    def hashes(self, after: int, limit: int) -> list[tuple[PhotoId, bytes]]:
        """Return local files with their MD5 (16 bytes), the next `limit` by id from `after`."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT p.id, o.md5 FROM photo p JOIN original_md5 o ON o.photo = p.id "
                "WHERE p.id > ? AND o.revision = p.revision ORDER BY p.id LIMIT ?",
                (after, limit),
            ).fetchall()
        return [(PhotoId(photo), md5) for photo, md5 in rows]

    def count_unhashed(self) -> int:
        """Return how many local files have no MD5 at their revision yet."""
        with self._database.read() as db:
            return int(db.execute(f"SELECT count(*) {_UNHASHED}", (0,)).fetchone()[0])

    def unhashed(self, after: int, limit: int) -> list[Unhashed]:
        """Return the next `limit` local files without an MD5 at their revision, from `after`."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT p.id, p.picture_path, p.picture_member, p.picture_url, p.revision "
                f"{_UNHASHED} ORDER BY p.id LIMIT ?",
                (after, limit),
            ).fetchall()
        return [
            Unhashed(PhotoId(photo), picture, revision)
            for photo, path, member, url, revision in rows
            if (picture := picture_of(path, member, url)) is not None
        ]

    def set_hash(self, photo: PhotoId, revision: str, md5: bytes) -> None:
        """Note a file's MD5 (16 bytes) at a revision."""
        with self._database.write("original_md5") as db:
            db.execute(
                "INSERT OR REPLACE INTO original_md5 SELECT id, ?, ? FROM photo WHERE id = ?",
                (revision, md5, photo),
            )

    # -- what they answered

    def set_list(
        self,
        dataset: str,
        list_name: str,
        sha256: str,
        hits: Mapping[PhotoId, int | None],
        *,
        stamp: str = "",
        checkpoint: Callable[[], None] = lambda: None,
    ) -> None:
        """
        Put what a list holds of the library in place of what was known of its dataset.

        `hits` are the photos that stand in it, each with its row, from 1, None where the list has
        no rows. A match that was known of the same list keeps the moment at which it was found.
        """
        before = self._begin(dataset)
        now = text_of_moment(datetime.now(UTC))
        found = [
            (photo, row)
            for photo, row in sorted(hits.items())
            if before.get(photo) != (list_name, sha256, row)
        ]
        for some in _pages(found):
            checkpoint()
            with self._database.write(*TABLES) as db:
                db.executemany(
                    _UPSERT,
                    [(dataset, list_name, sha256, row, now, photo) for photo, row in some],
                )
                self._findings.assess(db, [photo for photo, _ in some if photo not in before])
        self._forget(dataset, sorted(before.keys() - hits.keys()), checkpoint)
        with self._database.write("dataset_check") as db:
            db.execute(
                "INSERT OR REPLACE INTO dataset_check VALUES (?, ?, ?, ?, ?, ?)",
                (dataset, list_name, sha256, stamp, len(hits), now),
            )

    def remove_list(self, dataset: str, *, checkpoint: Callable[[], None] = lambda: None) -> None:
        """Forget what the list of a dataset told of the library; nothing, if it told nothing."""
        self._forget(dataset, sorted(self._begin(dataset)), checkpoint)

    def _begin(self, dataset: str) -> dict[int, tuple[str, str, int | None]]:
        """Take back that a dataset was checked; return its matches: list, its SHA-256 and row."""
        with self._database.write("dataset_check") as db:
            db.execute("DELETE FROM dataset_check WHERE dataset = ?", (dataset,))
            rows = db.execute(
                "SELECT photo, list_name, list_sha256, row FROM dataset_match WHERE dataset = ?",
                (dataset,),
            )
            return {photo: (name, sha256, row) for photo, name, sha256, row in rows}

    def _forget(self, dataset: str, photos: list[int], checkpoint: Callable[[], None]) -> None:
        for some in _pages(photos):
            checkpoint()
            with self._database.write(*TABLES) as db:
                db.executemany(
                    "DELETE FROM dataset_match WHERE photo = ? AND dataset = ?",
                    [(photo, dataset) for photo in some],
                )
                self._findings.assess(db, some)

    # -- what is known

    def checked(self, dataset: str) -> Checked | None:
        """Return against which list the library was last matched as a whole, None if never."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT list_sha256, at, photos, stamp FROM dataset_check WHERE dataset = ?",
                (dataset,),
            ).fetchone()
        return None if row is None else Checked(row[0], _moment(row[1]), row[2], row[3])

    def datasets(self) -> tuple[str, ...]:
        """Return the datasets that the library was matched against, or begun to be."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT dataset FROM dataset_check UNION SELECT dataset FROM dataset_match"
            ).fetchall()
        return tuple(row[0] for row in rows)

    def mine(self, dataset: str) -> int:
        """Return how many photos stand in a dataset's list, as the library's filter counts them."""
        return self._count("dataset_match", dataset)

    def possible(self, dataset: str) -> int:
        """
        Return how many photos may be in a dataset; see `possible_matches`.

        0 once the library was matched against its list: then it is known.
        """
        return 0 if self.checked(dataset) else self._count("possible_match", dataset)

    def found(self) -> int:
        """Return how many photos stand in any list, those gone from their source left out."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT count(*) FROM photo p WHERE p.gone IS NULL "
                "AND p.id IN (SELECT photo FROM dataset_match)"
            ).fetchone()
        return int(row[0])

    def _count(self, table: str, dataset: str) -> int:
        with self._database.read() as db:
            row = db.execute(
                f"SELECT count(*) FROM {table} m JOIN photo p ON p.id = m.photo "
                "WHERE m.dataset = ? AND p.gone IS NULL",
                (dataset,),
            ).fetchone()
        return int(row[0])


_UPSERT = """
    INSERT INTO dataset_match (photo, dataset, list_name, list_sha256, row, at)
    SELECT id, ?1, ?2, ?3, ?4, ?5 FROM photo WHERE id = ?6
    ON CONFLICT (photo, dataset) DO UPDATE SET
        at = CASE WHEN list_sha256 = excluded.list_sha256 THEN at ELSE excluded.at END,
        list_name = excluded.list_name, list_sha256 = excluded.list_sha256, row = excluded.row
"""

_HOLDS = (
    f"(l.verdict = '{LinkVerdict.CONFIRMED}' OR (l.verdict IS NULL AND l.basis IN ("
    + ", ".join(f"'{basis}'" for basis in sorted(SURE))
    + ")))"
)
"""What domain/link.py calls `holds`, of link l."""

_NUMBER = (
    "({0} NOT GLOB '*[^0-9]*' AND {0} GLOB '*[1-9]*' AND (length({0}) < 19 "
    f"OR (length({{0}}) = 19 AND {{0}} <= '{2**63 - 1}')))"
)
"""That a key is a number that Flickr can have given."""

_FLICKR_IDS = f"""
    WITH page AS (
        SELECT p.id AS id, p.key AS key, s.kind AS kind
        FROM photo p JOIN source s ON s.id = p.source
        WHERE p.id > ?1 AND CASE s.kind WHEN 'folder' THEN EXISTS (
            SELECT 1 FROM link l JOIN photo r ON r.id = l.remote
            WHERE l.local = p.id AND {_HOLDS} AND {_NUMBER.format("r.key")})
        ELSE {_NUMBER.format("p.key")} END
        ORDER BY p.id LIMIT ?2
    )
    SELECT id, key FROM page WHERE kind <> 'folder'
    UNION
    SELECT page.id, r.key FROM page JOIN link l ON l.local = page.id
    JOIN photo r ON r.id = l.remote
    WHERE page.kind = 'folder' AND {_HOLDS} AND {_NUMBER.format("r.key")}
    ORDER BY 1, 2
"""

_UNHASHED = """
    FROM photo p JOIN source s ON s.id = p.source LEFT JOIN original_md5 o ON o.photo = p.id
    WHERE p.id > ? AND s.kind = 'folder' AND p.gone IS NULL AND p.media = 'photo'
    AND p.picture_path IS NOT NULL AND (o.photo IS NULL OR o.revision <> p.revision)
"""


def _moment(text: str) -> datetime:
    """Return a moment that is stored as never empty."""
    found = moment(text)
    if found is None:
        raise ValueError("A moment is missing in the catalog.")
    return found


def _pages(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while page := list(islice(rest, PAGE)):
        yield page
