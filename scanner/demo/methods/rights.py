"""photos.licenses.*: which there are, which a photo may have, had, and gets."""

from functools import cache

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, method
from scanner.demo.world import LicenseStep, PretendPhoto
from scanner.domain.license import License
from scanner.reference import license_table

RESERVED_URL = (
    "https://www.flickrhelp.com/hc/en-us/articles/"
    "10710266545556-Using-Flickr-images-shared-by-other-members"
)
ORDER = (0, 4, 6, 3, 2, 1, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
"""As the API lists them."""

RENAMED = 1_748_736_000
"""From here on (June 2025) licenses have their present names; older rows of a history do not."""

OLD = frozenset(range(1, 7))
"""CC 2.0: stays where it is, is offered no more."""

COMMONS, GOVERNMENT = 7, 8


@cache
def _known() -> dict[int, License]:
    return {item.flickr_id: item for item in license_table().licenses if item.flickr_id is not None}


def _name(license_id: int, at: int = RENAMED) -> str:
    item = _known().get(license_id)
    if item is None:
        return f"License {license_id}"
    return item.old_names[0] if at < RENAMED and item.old_names else item.name


def _url(license_id: int) -> str:
    item = _known().get(license_id)
    return RESERVED_URL if license_id == 0 else (item.url or "") if item else ""


@method("photos.licenses.getInfo")
def get_info(_call: Call) -> Answer:
    """List all licenses, those that nobody can set any more too."""
    return {"licenses": {"license": [_entry(number) for number in ORDER]}}


def _entry(license_id: int) -> Answer:
    return {"id": str(license_id), "name": _name(license_id), "url": _url(license_id)}


@method("photos.licenses.getAvailable")
def get_available(call: Call) -> Answer:
    """List what a photo may be put under."""
    if call.get("owner_id") and call.get("owner_id") not in call.world.accounts:
        raise Refusal(2, "User not found")
    photo = call.seen_photo()
    entries = [_entry(number) for number in ORDER if _may_set(call, photo, number)]
    return {"available_licenses": {"license": entries}}


def _may_set(call: Call, photo: PretendPhoto, license_id: int) -> bool:
    if license_id == photo.license:
        return license_id in ORDER
    if license_id in (COMMONS, GOVERNMENT):
        return False
    return license_id not in OLD or call.behavior.old_licenses_settable


@method("photos.licenses.setLicense", "write")
def set_license(call: Call) -> Answer:
    """Put a photo of the caller's under another license."""
    photo = call.own_photo()
    number = call.number("license_id", least=0, most=999)
    if number is None or number not in ORDER:
        raise Refusal(2, "License not found")
    if photo.license == COMMONS and number != COMMONS:
        raise Refusal(3, "Cannot change license")
    if not _may_set(call, photo, number):
        raise Refusal(4, "License not available")
    call.world.set_license(photo.id, number)
    return {}


@method("photos.licenses.getLicenseHistory")
def get_license_history(call: Call) -> Answer:
    """List a photo's licenses, oldest first; one row without a new one if it was never changed."""
    photo = call.seen_photo()
    steps = photo.steps or (LicenseStep(photo.uploaded, photo.license, None),)
    return {"license_history": [_step(step) for step in steps]}


def _step(step: LicenseStep) -> Answer:
    new = step.new
    return {
        "date_change": step.at,
        "old_license": _name(step.old, step.at),
        "old_license_url": _url(step.old),
        "new_license": "" if new is None else _name(new, step.at),
        "new_license_url": "" if new is None else _url(new),
    }
