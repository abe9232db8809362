"""test.*, auth.oauth.*, reflection.* and prefs.*."""

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import METHODS, Call, method


@method("test.echo")
def echo(call: Call) -> Answer:
    """Answer the arguments, those of OAuth left out."""
    return {
        name: {"_content": value}
        for name, value in call.arguments.items()
        if not name.startswith("oauth_")
    }


@method("test.null", "read")
def null(_call: Call) -> Answer:
    """Answer nothing."""
    return {}


@method("test.login", "read")
def login(call: Call) -> Answer:
    """Tell whose token it is."""
    user: Answer = {"id": call.me.nsid, "username": {"_content": call.me.username}}
    return {"user": {**user, "path_alias": call.me.alias or None}}


@method("auth.oauth.checkToken")
def check_token(call: Call) -> Answer:
    """Tell what a token permits."""
    token = call.world.tokens.get(call.get("oauth_token"))
    if token is None:
        raise Refusal(98, "Invalid auth token")
    user = {"nsid": token.nsid, "username": token.username, "fullname": token.fullname}
    return {
        "oauth": {
            "token": {"_content": token.token},
            "perms": {"_content": token.perms},
            "user": user,
        }
    }


@method("reflection.getMethods")
def get_methods(_call: Call) -> Answer:
    """List the methods that there are here."""
    return {"methods": {"method": [{"_content": name} for name in sorted(METHODS)]}}


@method("prefs.getPrivacy", "read")
def get_privacy(call: Call) -> Answer:
    """Tell who sees new photos: 1 public to 5 private."""
    return {"person": {"nsid": call.me.nsid, "privacy": call.me.privacy}}


@method("prefs.getSafetyLevel", "read")
def get_safety_level(call: Call) -> Answer:
    """Tell the safety level of new photos: 1 to 3."""
    return {"person": {"nsid": call.me.nsid, "safety_level": call.me.safety}}


@method("prefs.getContentType", "read")
def get_content_type(call: Call) -> Answer:
    """Tell the content type of new photos: 1 to 3."""
    return {"person": {"nsid": call.me.nsid, "content_type": call.me.content_type}}


@method("prefs.getHidden", "read")
def get_hidden(call: Call) -> Answer:
    """Tell whether new photos are hidden from searches: 1 no, 2 yes."""
    return {"person": {"nsid": call.me.nsid, "hidden": call.me.hidden}}


@method("prefs.getGeoPerms", "read")
def get_geo_perms(call: Call) -> Answer:
    """Tell who sees where new photos were taken."""
    person = {"nsid": call.me.nsid, "geoperms": call.me.geo_perms, "importgeoexif": 0}
    return {"person": person}
