"""No secret survives redaction, in whatever position and writing it comes."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scanner.app.redaction import ADDRESS, HIDDEN, for_others, without_secrets

# No hyphen at an end and no dot: the letters are those of tokens, keys and signatures.
TOKENS = st.text("ABCDEFGHJKxyz23456789", min_size=8, max_size=40)
"""Letters of which none stands in the names and marks around them, so that a find is a find."""

PASSWORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=12
)
AROUND = st.text(st.sampled_from("abc \n.,:;-/[](){}<>?&=%'\"\\"), max_size=30)

NAMED = [
    "oauth_token={}",
    "&oauth_token_secret={}&x=1",
    "oauth_signature='{}'",
    "{{'api_key': '{}', 'page': 2}}",
    '{{"secret": "{}"}}',
    'api_secret = "{}"',
    "oauth_verifier%3D{}",
    "password: {}",
    "smtp_password={}",
    "passphrase => {}",
    "Authorization: OAuth {}",
    "{{'Authorization': 'Bearer {}'}}",
    "Proxy-Authorization: Basic {}",
    "curl -H Bearer {}",
    "https://ann:{}@example.org/x",
    "smtp://{}@example.org",
    "Set-Cookie: {}",
    "X-Api-Key: {}",
]


@pytest.mark.parametrize("named", NAMED)
@given(before=AROUND, secret=TOKENS, after=AROUND)
def test_a_secret_with_a_name_beside_it_never_survives(
    named: str, before: str, secret: str, after: str
) -> None:
    # What stands before must not make another word of the name.
    assert secret not in without_secrets(f"{before} {named.format(secret)} {after}")


@given(before=st.text(), secret=PASSWORDS, after=st.text())
@example("", "p?ss word%41\\", "@x")
@example("a", "aaaaaaaaaaaa", "a")
def test_a_known_secret_never_survives_however_it_is_written(
    before: str, secret: str, after: str
) -> None:
    for written in (secret, json.dumps(secret), repr(secret), quote(secret, safe="")):
        told = without_secrets(f"{before}{written}{after}", {secret})
        assert secret not in told.replace(HIDDEN, "")
        assert HIDDEN in told


@given(secrets=st.sets(PASSWORDS, max_size=4), data=st.data())
def test_of_several_secrets_none_survives(secrets: set[str], data: st.DataObject) -> None:
    order = data.draw(st.permutations(sorted(secrets)))
    told = without_secrets(" ".join(order), secrets)
    for secret in secrets:
        assert secret not in told.split()


@given(text=st.lists(st.one_of(st.text(), st.sampled_from(NAMED), TOKENS)).map(" ".join))
def test_what_was_redacted_once_is_redacted_for_good(text: str) -> None:
    once = for_others(text)
    assert for_others(once) == once


@given(text=st.text(st.sampled_from("abcdefghi ,.'-/0123456\n"), max_size=200))
def test_what_names_no_secret_stays_as_it_is(text: str) -> None:
    assert for_others(text) == text or re.search(r"[0-9a-f]{32}|/\d{4,}_", text)


def test_a_password_with_blanks_goes_to_the_end_of_its_line() -> None:
    assert without_secrets("password: correct horse, battery\nnext") == (
        f"password: {HIDDEN}\nnext"
    )


@pytest.mark.parametrize(
    "text",
    [
        "key 0123456789abcdef0123456789abcdef was refused",
        "72157720836398123-0123456789abcdef",
        "https://live.staticflickr.com/65535/49834857326_0123456789_o.jpg",
    ],
)
def test_keys_tokens_and_picture_secrets_of_flickr_are_known_by_their_shape(text: str) -> None:
    assert "0123456789" not in without_secrets(text)


def test_a_digest_and_an_account_stay_they_open_nothing() -> None:
    text = f"{'0123456789abcdef' * 4} of 12037949754@N01, https://www.flickr.com/photos/1@N01/2/"
    assert for_others(text) == text


def test_the_home_folder_is_a_tilde_and_its_neighbor_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/homes/ann b"))
    assert without_secrets("/homes/ann b/x, /homes/ann bo, file:///homes/ann%20b/y") == (
        "~/x, /homes/ann bo, file://~/y"
    )


def test_addresses_are_for_oneself_and_those_of_recipients_are_for_everybody() -> None:
    text = "Ann <ann.b+x@mail.example.org> wrote to Privacy@Example.com"
    assert without_secrets(text) == text
    assert for_others(text, public={"privacy@example.com"}) == (
        f"Ann <{ADDRESS}> wrote to Privacy@Example.com"
    )
