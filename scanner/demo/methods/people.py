"""people.* but the lists of photos, contacts.* and urls.*."""

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, method
from scanner.demo.rows import ICON_FARM, ICON_SERVER
from scanner.demo.world import PretendAccount

HOSTS = re.compile(r"(www\.|m\.)?flickr\.com")
NEAR_LIMIT = 0.9
"""Share of a Free account's limit that counts as near it; Flickr's own is not known."""


@method("people.getInfo")
def get_info(call: Call) -> Answer:
    """Tell who somebody is; more to themselves."""
    account = call.account()
    own = account.nsid == call.viewer
    seen = call.world.stream(account.nsid, call.viewer)
    person: dict[str, Any] = {
        "id": account.nsid,
        "nsid": account.nsid,
        "ispro": int(account.pro),
        "is_deleted": 0,
        "iconserver": ICON_SERVER,
        "iconfarm": ICON_FARM,
        "path_alias": account.alias or None,
        "has_stats": 0,
    }
    if account.pro:
        person.update(pro_badge="standard", expire="0")
    if own:
        reserved = sum(photo.license == 0 for photo in seen)
        person.update(
            **_standing(call, account),
            is_cognito_user=1,
            all_rights_reserved_photos_count=reserved,
        )
    person.update(has_adfree=0, has_free_standard_shipping=0, has_free_educational_resources=0)
    person["username"] = {"_content": account.username}
    if account.fullname:
        person["realname"] = {"_content": account.fullname}
    if account.location:
        person["location"] = {"_content": account.location}
    person["timezone"] = {
        "label": "GMT: Dublin, Edinburgh, Lisbon, London",
        "offset": "+00:00",
        "timezone_id": "Europe/London",
        "timezone": "27",
    }
    person["description"] = {"_content": account.description}
    person["photosurl"] = {"_content": f"{call.base}/photos/{account.path}/"}
    person["profileurl"] = {"_content": f"{call.base}/people/{account.path}/"}
    person["mobileurl"] = {"_content": f"{call.base}/photos/{account.path}/"}
    known = (photo.taken for photo in seen if not photo.taken.startswith("0000"))
    first_taken = min(known, default=None)
    photos: Answer = {
        "firstdatetaken": {"_content": first_taken},
        "firstdate": {"_content": str(seen[-1].uploaded) if seen else None},
        "count": {"_content": len(seen)},
    }
    if own:
        photos["views"] = {"_content": str(sum(photo.views for photo in seen))}
    return {"person": {**person, "photos": photos}}


@method("people.getUploadStatus", "read")
def get_upload_status(call: Call) -> Answer:
    """Tell how much the caller has uploaded, and may."""
    me = call.me
    whole = 200 * 1024**3
    videos = sum(photo.media == "video" for photo in call.world.stream(me.nsid, me.nsid))
    bandwidth = {
        "max": 2**31,
        "used": 0,
        "maxbytes": whole,
        "usedbytes": 0,
        "remainingbytes": whole,
        "maxkb": whole // 1024,
        "usedkb": 0,
        "remainingkb": whole // 1024,
        "unlimited": 1,
    }
    most = 200 * 1024**2
    filesize = {"max": most, "maxbytes": most, "maxkb": most // 1024, "maxmb": 200}
    user = {
        "id": me.nsid,
        "ispro": int(me.pro),
        **_standing(call, me),
        "username": {"_content": me.username},
        "bandwidth": bandwidth,
        "filesize": filesize,
        "sets": {"created": len(me.albums) or None, "remaining": "lots"},
        "videosize": {"maxbytes": 2**30, "maxkb": 2**20, "maxmb": 1024},
        "videos": {"uploaded": videos, "remaining": "lots"},
    }
    return {"user": user}


def _standing(call: Call, account: PretendAccount) -> Answer:
    """Return how an account stands to its limit; a Pro one has none (not seen live, chosen)."""
    count = len(call.world.stream(account.nsid, account.nsid))
    if account.pro:
        return {"upload_count": count, "upload_limit_status": "no_limit"}
    status = "below_limit"
    if count >= account.upload_limit:
        status = "at_limit" if count == account.upload_limit else "above_limit"
    elif count >= NEAR_LIMIT * account.upload_limit:
        status = "near_limit"
    return {
        "upload_count": count,
        "upload_limit": account.upload_limit,
        "upload_limit_status": status,
    }


@method("people.findByUsername")
def find_by_username(call: Call) -> Answer:
    """Find somebody by the name they show; case does not matter."""
    wanted = call.get("username").casefold()
    for account in call.world.accounts.values():
        if account.username.casefold() == wanted and not account.deleted:
            name = {"_content": account.username}
            return {"user": {"id": account.nsid, "nsid": account.nsid, "username": name}}
    raise Refusal(1, "User not found")


@method("urls.lookupUser")
def lookup_user(call: Call) -> Answer:
    """Find somebody by the address of their photos or profile, here or at Flickr's own host."""
    account = _at(call, call.get("url"))
    return {"user": {"id": account.nsid, "username": {"_content": account.username}}}


def _at(call: Call, address: str) -> PretendAccount:
    try:
        parts = urlsplit(address if "//" in address else f"https://{address}")
        host = parts.netloc.lower()
    except ValueError as err:
        raise Refusal(1, "User not found") from err
    ours = host == urlsplit(call.base).netloc or HOSTS.fullmatch(host)
    path = [unquote(part) for part in parts.path.split("/") if part]
    if ours and len(path) >= 2 and path[0] in ("photos", "people"):
        for account in call.world.accounts.values():
            if path[1] in (account.nsid, account.alias) and not account.deleted:
                return account
    raise Refusal(1, "User not found")


@method("urls.getUserPhotos")
def get_user_photos(call: Call) -> Answer:
    """Tell the address of somebody's photos."""
    account = _self_or_named(call)
    return {"user": {"nsid": account.nsid, "url": f"{call.base}/photos/{account.path}/"}}


@method("urls.getUserProfile")
def get_user_profile(call: Call) -> Answer:
    """Tell the address of somebody's profile."""
    account = _self_or_named(call)
    return {"user": {"nsid": account.nsid, "url": f"{call.base}/people/{account.path}/"}}


def _self_or_named(call: Call) -> PretendAccount:
    """Return the account that is named, else the caller's."""
    return call.account() if call.get("user_id") else call.me


@method("contacts.getList", "read")
def get_contacts(call: Call) -> Answer:
    """List the caller's contacts."""
    wanted = call.get("filter")
    found: list[Answer] = []
    for nsid, (friend, family) in call.me.contacts.items():
        kinds = {
            "friends": friend,
            "family": family,
            "both": friend and family,
            "neither": not (friend or family),
            "": True,
        }
        if kinds.get(wanted, True):
            found.append(_contact(call.world.accounts[nsid], friend=friend, family=family))
    per_page = call.number("per_page", least=1, most=1000) or 1000
    page = call.number("page", least=1, most=10**6) or 1
    head = {
        "page": page,
        "pages": -(-len(found) // per_page),
        "per_page": per_page,
        "perpage": per_page,
        "total": len(found),
    }
    some = found[(page - 1) * per_page : page * per_page]
    return {"contacts": {**head, "contact": some}}


def _contact(account: PretendAccount, *, friend: bool, family: bool) -> Answer:
    return {
        "nsid": account.nsid,
        "username": account.username,
        "iconserver": ICON_SERVER,
        "iconfarm": ICON_FARM,
        "ignored": 0,
        "rev_ignored": 0,
        "realname": account.fullname,
        "friend": int(friend),
        "family": int(family),
        "path_alias": account.alias or None,
        "location": account.location,
    }
