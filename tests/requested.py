"""Requests, and photos and letters that they are about, for tests."""

from datetime import UTC, date, datetime

from scanner.catalog import Catalog
from scanner.catalog.request_rows import Message, NewRequest
from scanner.domain.change import Change, ChangeKind, ChangeState, Entry, PlanId, Wish
from scanner.domain.dataset import Sure
from scanner.domain.letter import Attachment, Letter, LetterPhoto
from scanner.domain.photo import PhotoId, SourceId
from scanner.domain.recipient import Addressed, Asker, Channel, ChannelKind
from scanner.domain.request import RequestId, Via

HOLDER = "privacy@holder.example"
SHA = "ab" * 32

CHANNEL = Channel(
    kind=ChannelKind.EMAIL,
    value=HOLDER,
    use="removal",
    seen_in="its README",
    seen_on="2022-03-08",
    sure=Sure.HIGH,
    regimes=("gdpr", "courtesy"),
)

LETTER = Letter(
    language="en",
    subject="[Safelight SL-TEST-0001] Request for erasure",
    body="Dear holder,\n\nplease remove “Ångström”.\n",
    short="Please remove.",
    attachments=(Attachment("photos.csv", "text/csv", b"\xef\xbb\xbfa,b\r\n"),),
)

PHOTO = LetterPhoto(
    photo=0,
    key="49834857326",
    url="https://www.flickr.com/photos/12037949754@N01/49834857326/",
    title="A “title”",
    uploaded=date(2017, 3, 24),
    dataset="pipa",
    list_name="list.csv",
    list_sha256="cd" * 32,
    row=41,
    possible=("megaface", "celeb"),
    license_then="cc-by-2.0",
    license_now="all-rights-reserved",
    collected_from=date(2014, 1, 1),
    collected_to=date(2014, 12, 31),
)


def draft(*photos: LetterPhoto, **more: object) -> NewRequest:
    """Return a request about some photos, one if none is given."""
    values: dict[str, object] = {
        "to": Addressed("holder", "The Holder", CHANNEL),
        "asker": Asker.PHOTOGRAPHER,
        "law": "gdpr-17",
        "template": "erasure",
        "language": "en",
        "country": "DE",
        "reference": "SL-TEST-0001",
        "letter": LETTER,
        "photos": photos or (PHOTO,),
        **more,
    }
    return NewRequest(**values)  # type: ignore[arg-type]


def plan_to_send(
    catalog: Catalog, request: RequestId, via: Via = Via.SMTP, *, n: int = 1, sha256: str = SHA
) -> Change:
    """Store a message and the plan that sends it; return the plan's change."""
    catalog.requests.add_message(
        request,
        Message(
            n=n,
            message_id=f"<{n}.{request}@example.org>",
            sha256=sha256,
            via=via,
            file=f"letter-{n}.eml",
            made=datetime.now(UTC),
        ),
    )
    change = Change(
        plan=PlanId(0),
        n=0,
        photo=PhotoId(0),
        source=SourceId(0),
        subject=str(request),
        place=HOLDER,
        before=sha256,
        after=f"<{n}.{request}@example.org>",
    )
    plan = catalog.changes.store(Wish(ChangeKind.LETTER, via), [change])
    (row,) = catalog.changes.rows(plan, [1])
    return row.change


def say(catalog: Catalog, change: Change, *states: ChangeState, note: str = "") -> None:
    """Write journal lines, one a state."""
    for state in states:
        catalog.changes.record([Entry(change=change, state=state, note=note)])
