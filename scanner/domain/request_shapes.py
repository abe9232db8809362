"""The JSON shapes of `request`: what scripts rely on; see `shapes`."""

from datetime import date
from typing import Any

from scanner.domain.change import RunSummary
from scanner.domain.change_shapes import run_shape
from scanner.domain.letter import Attachment, LetterPhoto
from scanner.domain.recipient import Channel, Ground, Recipient
from scanner.domain.request import (
    NextStep,
    Reply,
    Request,
    RequestEvent,
    RequestFile,
    RequestId,
    Via,
)
from scanner.domain.shapes import moment

REQUEST_COLUMNS = (
    "request",
    "recipient",
    "as",
    "law",
    "photos",
    "state",
    "sent",
    "due",
    "message_id",
    "name",
    "channel",
    "address",
    "language",
    "country",
    "made",
    "subject",
    "reference",
    "noted",
    "due_own",
    "extended",
    "uncertain",
    "plan",
    "about",
    "letter",
)
"""The keys of `request_shape`, and the columns of a CSV, in order."""


def request_shape(request: Request, today: date) -> dict[str, Any]:
    """
    Return one request, its keys in the order of REQUEST_COLUMNS.

    `state` is how it stands by `today`; `noted` the state without what follows from the day.
    """
    return {
        "request": int(request.id),
        "recipient": request.to.recipient,
        "as": request.asker.value,
        "law": request.law,
        "photos": request.photos,
        "state": request.standing(today).value,
        "sent": moment(request.sent),
        "due": _day(request.due),
        "message_id": request.message_id,
        "name": request.to.name,
        "channel": request.to.channel.kind.value,
        "address": request.to.channel.value or None,
        "language": request.language,
        "country": request.country or None,
        "made": moment(request.made),
        "subject": request.subject,
        "reference": request.reference,
        "noted": request.state.value,
        "due_own": request.due_own,
        "extended": request.extended,
        "uncertain": request.uncertain,
        "plan": None if request.plan is None else int(request.plan),
        "about": None if request.about is None else int(request.about),
        "letter": request.template or None,
    }


def request_file_shape(file: RequestFile, today: date, step: NextStep) -> dict[str, Any]:
    """Return all that is kept of a request but the bytes of its files, as `request show` does."""
    return {
        **request_shape(file.request, today),
        "to": channel_shape(file.request.to.channel),
        "text": {
            "language": file.letter.language,
            "subject": file.letter.subject,
            "body": file.letter.body,
            "attachments": [attachment_shape(one) for one in file.letter.attachments],
        },
        "about_photos": [letter_photo_shape(photo) for photo in file.photos],
        "events": [event_shape(event) for event in file.events],
        "next": step_shape(step),
    }


def letter_photo_shape(photo: LetterPhoto) -> dict[str, Any]:
    """Return one photo of a letter, as it was known on the day of the letter."""
    return {
        "key": photo.key,
        "url": photo.url,
        "title": photo.title,
        "uploaded": _day(photo.uploaded),
        "dataset": photo.dataset,
        "list": photo.list_name,
        "list_sha256": photo.list_sha256,
        "row": photo.row,
        "possible": list(photo.possible),
        "license_then": photo.license_then,
        "license_now": photo.license_now,
        "collected_from": _day(photo.collected_from),
        "collected_to": _day(photo.collected_to),
    }


def attachment_shape(one: Attachment) -> dict[str, Any]:
    """Return what is attached to a letter, without its bytes."""
    return {"name": one.name, "media": one.media, "size": len(one.data)}


def event_shape(event: RequestEvent) -> dict[str, Any]:
    """Return one entry of the conversation."""
    return {
        "at": moment(event.at),
        "what": event.kind.value,
        "state": event.state.value,
        "text": event.text,
        "files": list(event.files),
    }


def step_shape(step: NextStep) -> dict[str, Any]:
    """Return what to do next, and why."""
    return {"step": step.kind.value, "why": step.why, "day": _day(step.day)}


def channel_shape(channel: Channel) -> dict[str, Any]:
    """Return a way to reach a recipient, with where it was seen and how sure that is."""
    return {
        "kind": channel.kind.value,
        "value": channel.value or None,
        "use": channel.use,
        "seen_in": channel.seen_in or None,
        "seen_on": channel.seen_on or None,
        "sure": None if channel.sure is None else channel.sure.value,
        "note": channel.note,
        "regimes": list(channel.regimes),
        "own": channel.own,
    }


def recipient_shape(recipient: Recipient) -> dict[str, Any]:
    """Return somebody to write to, and all that is known of how."""
    return {
        "recipient": recipient.slug,
        "name": recipient.name,
        "role": recipient.role.value,
        "country": recipient.country or None,
        "serves": sorted(asker.value for asker in recipient.serves),
        "datasets": list(recipient.datasets),
        "channels": [channel_shape(channel) for channel in recipient.channels],
        "asks_for": list(recipient.asks_for),
        "before": recipient.before or None,
        "no_cv": recipient.no_cv,
        "biometrics": recipient.biometrics,
        "effect": recipient.effect or None,
        "note": recipient.note or None,
        "authority": recipient.authority or None,
        "nearest": list(recipient.nearest),
        "seen": _day(recipient.seen),
        "own": recipient.own,
    }


def ground_shape(ground: Ground) -> dict[str, Any]:
    """Return a ground that a request may rest on, and why it is proposed."""
    law = ground.law
    return {
        "law": law.slug,
        "name": law.name,
        "article": law.article or None,
        "why": ground.why,
        "about": law.about or None,
        "caution": law.caution or None,
        "source": law.source or None,
        "sure": law.sure.value,
    }


def sending_shape(
    request: Request, via: Via, summary: RunSummary, today: date, file: str | None
) -> dict[str, Any]:
    """Return how a request stands after `request send`; `file` is the draft that it left."""
    shape = request_shape(request, today)
    return {**shape, "via": via.value, "file": file, "run": run_shape(summary)}


def reply_shape(request: RequestId | None, reply: Reply) -> dict[str, Any]:
    """Return a reply as it was read, and the request that it answers, None if that is not known."""
    return {
        "request": None if request is None else int(request),
        "sender": reply.sender,
        "subject": reply.subject,
        "text": reply.text,
        "message_id": reply.message_id or None,
        "answers": list(reply.answers),
        "at": moment(reply.at),
        "attachments": list(reply.attachments),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
