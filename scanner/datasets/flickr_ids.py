"""
A web address, a path or a file name -> Flickr's photo id and the photo's owner.

One rule, written twice: `photo_of` in Python, and `PHOTO_ID_SQL` and `OWNER_SQL` as expressions
that DuckDB and Spark run unchanged. Both are put together from the same patterns, and a property
test holds them equal. So the patterns keep to what Python's `re`, RE2 and Java read alike: no
backslash (Spark takes it out of a literal), no look-around (RE2 has none), no `$` (it stops
before different line ends), no `.`, and no flag for case (each engine folds other letters).

What is taken and what is not stands in docs/large-lists.md.
"""

import re

MOST = 2**63 - 1
"""The largest photo id that is taken; ids beyond 32 bits are in use since long ago."""

BASE58 = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
"""Flickr's digits of short addresses, 0 to 57."""

NOT_PEOPLE = (
    "albums",
    "archives",
    "collections",
    "friends",
    "galleries",
    "groups",
    "organize",
    "people",
    "search",
    "sets",
    "tags",
    "upload",
)
"""Words that stand in `/photos/<word>/<number>` where an account's name would."""


def _any_case(word: str) -> str:
    """Return a pattern for a word of a host name, however it is written."""
    return "".join(f"[{c.upper()}{c}]" if c.isalpha() else f"[{c}]" for c in word)


# Percent signs may be escaped again where an address is a parameter of another's parameter.
_P = "%(?:25)*"
_SLASH = f"(?:/|{_P}2[Ff])+"
_AT = f"(?:@|{_P}40)"

# Ids are taken as Flickr writes them: no leading zero, which is how others pad their own numbers.
_ID = "([1-9][0-9]{0,18})"
_NSID = f"([1-9][0-9]{{0,15}}){_AT}[Nn]([0-9]{{2}})"

# Real tab, return and line end, not their escapes: a pattern has no backslash.
_BLANKS = " \t\r\n"
# A host begins the text, or follows one of these; so notflickr.com is none of Flickr's hosts.
_BEFORE = f'(?:^|[/=:?&@,;|(<>"#!{_BLANKS}]|{_P}(?:2[6Ff]|3[ADFadf]))'
_PORT = f"[.]?(?:(?::|{_P}3[Aa])[0-9]*)?"
# What may follow an id that ends an address; no digit of another alphabet is among it.
_AFTER = f'(?:[/?#&;,|)<>"+{_BLANKS}]|{_P}(?:2[0-9A-Fa-f]|3[A-Fa-f]))'
_END = "|"
"""Added to every text that is searched, in place of `$`."""

_LABEL = "(?:[A-Za-z0-9-]+[.])?"
_PICTURES = (
    f"(?:{_LABEL}{_any_case('static')}[.]?{_any_case('flickr.com')}"
    f"|{_any_case('photos')}[0-9]*{_any_case('.flickr.com')})"
)
_SITE = (
    f"(?:(?:{_any_case('www')}|{_any_case('m')}|{_any_case('secure')}|{_any_case('mobile')})[.])?"
    f"{_any_case('flickr.com')}"
)

_STATIC = f"{_BEFORE}{_PICTURES}{_PORT}{_SLASH}(?:[0-9]+{_SLASH})*{_ID}_[0-9A-Fa-f]+[^0-9A-Za-z]"
_PAGE = (
    f"{_BEFORE}{_SITE}{_PORT}{_SLASH}photos{_SLASH}"
    f"(?:{_NSID}|((?:[A-Za-z0-9_.@-]|{_P}40)+)){_SLASH}{_ID}{_AFTER}"
)
_OTHER = (
    f"{_BEFORE}(?:{_PICTURES}{_PORT}{_SLASH}video{_SLASH}"
    f"|{_SITE}{_PORT}{_SLASH}photo(?:_[a-z]+)?[.]gne(?:[?]|{_P}3[Ff])"
    f"(?:[^?#/ ]*(?:&|;|{_P}26))?id(?:=|{_P}3[Dd])){_ID}{_AFTER}"
)
_SHORT = (
    f"{_BEFORE}(?:{_any_case('www')}[.])?{_any_case('flic.kr')}{_PORT}{_SLASH}p{_SLASH}"
    f"([2-9A-HJ-NP-Za-km-z][1-9A-HJ-NP-Za-km-z]{{0,10}}){_AFTER}"
)

_SUFFIX = "[.](?:[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Gg][Ii][Ff])[|]"
_SIZE = "(?:_(?:[sqtmnwzcbhkfol]|sq|[3-6]k))?(?:_d)?"
# Adience writes its own words before the name.
_CROP = "(?:[a-z_]+[.][0-9]+[.])?"
_OWNED = f"(?:^|/){_NSID}(?:_identity_[0-9]+)?/{_CROP}{_ID}(?:_[0-9A-Za-z]+)*{_SUFFIX}"
_NAMED = f"(?:^|/){_CROP}{_ID}_[0-9a-f]{{10}}{_SIZE}{_SUFFIX}"
# A letter in the title tells Flickr's downloads from those of other sites, which are all numbers;
# nine digits tell an id from a camera's counter and from a day.
_DOWNLOAD = f"(?:^|/)[^/A-Za-z:%?&=]*[A-Za-z][^/:%?&=]*_([1-9][0-9]{{8,18}})_o(?:_d)?{_SUFFIX}"
_HOST_FIRST = "^[^/]*[.][A-Za-z][A-Za-z]+[.]?(?::[0-9]*)?/"

# Nearly all addresses of pictures have this form; anchored, it costs a third of the search.
_USUAL = re.compile(
    "https?://(?:farm[0-9]+[.]|live[.]|c[0-9][.])?static[.]?flickr[.]com/(?:[0-9]+/)+"
    f"{_ID}_[0-9a-f]+[._?]"
)
_static = re.compile(_STATIC).search
_page = re.compile(_PAGE).search
_other = re.compile(_OTHER).search
_short = re.compile(_SHORT).search
_owned = re.compile(_OWNED).search
_named = re.compile(_NAMED).search
_download = re.compile(_DOWNLOAD).search
_host_first = re.compile(_HOST_FIRST).search
_nsid = re.compile(_NSID).fullmatch


def photo_of(text: str) -> tuple[int, int] | None:
    """
    Return the photo that an address, a path or a file name names, and its packed owner or 0.

    None if it names none. What may be an address is never read as a path: only a text without
    `//` whose first part is no host.

    >>> photo_of("https://live.staticflickr.com/65535/51234567890_0a1b2c3d4e_b.jpg")
    (51234567890, 0)
    >>> photo_of("FlickrFinal2/901/90112345@N00/4567890123_2.jpg")
    (4567890123, 9011234500)
    >>> photo_of("https://notflickr.com/photos/x/4567890123/")
    """
    found = photo_of_address(text)
    if found is not None or "//" in text:
        return found
    if _host_first(text.replace("\\", "/")):
        return None
    return photo_of_path(text)


def photo_of_address(text: str) -> tuple[int, int] | None:
    """
    Return the photo that a web address names, and its packed owner or 0; None if it names none.

    >>> photo_of_address("https://www.flickr.com/photos/12037949754%40N01/155761353/in/pool-x")
    (155761353, 1203794975401)
    >>> photo_of_address("https://flic.kr/p/2m4oZ5G")
    (51234261876, 0)
    >>> photo_of_address("https://www.flickr.com/photos/x/albums/72157600000000001")
    """
    if usual := _USUAL.match(text):
        photo = int(usual[1])
        if photo <= MOST:
            return photo, 0
    if "flic" not in text and "flic" not in text.lower():
        return None
    text += _END
    if (static := _static(text)) and (photo := int(static[1])) <= MOST:
        return photo, 0
    if (page := _page(text)) and page[3] not in NOT_PEOPLE and (photo := int(page[4])) <= MOST:
        return photo, int(page[1] + page[2]) if page[1] else 0
    if (other := _other(text)) and (photo := int(other[1])) <= MOST:
        return photo, 0
    if (short := _short(text)) and (photo := _base58(short[1])) <= MOST:
        return photo, 0
    return None


def photo_of_path(text: str) -> tuple[int, int] | None:
    """
    Return the photo that a file was made of, by its name and folder, and its packed owner or 0.

    None if they do not tell.

    >>> photo_of_path("90112345@N00_identity_3/4567890123_2.jpg")
    (4567890123, 9011234500)
    >>> photo_of_path("2019/a-day-out_88122962963_o.jpg"), photo_of_path("IMG_20190504_o.jpg")
    ((88122962963, 0), None)
    """
    text = text.replace("\\", "/") + _END
    if (owned := _owned(text)) and (photo := int(owned[3])) <= MOST:
        return photo, int(owned[1] + owned[2])
    if (named := _named(text)) and (photo := int(named[1])) <= MOST:
        return photo, 0
    if (download := _download(text)) and (photo := int(download[1])) <= MOST:
        return photo, 0
    return None


def packed(nsid: str) -> int | None:
    """
    Return an account's NSID as one number, its digits and then the two after the N.

    None if it is not an NSID.

    >>> packed("12037949754@N01"), packed("12037949754%40N01"), packed("somebody")
    (1203794975401, 1203794975401, None)
    """
    found = _nsid(nsid)
    return int(found[1] + found[2]) if found else None


def nsid_of(packed: int) -> str:
    """
    Return the NSID that `packed` made a number of.

    >>> nsid_of(1203794975401)
    '12037949754@N01'
    """
    return f"{packed // 100}@N{packed % 100:02}"


def _base58(code: str) -> int:
    photo = 0
    for digit in code:
        photo = photo * 58 + BASE58.index(digit)
    return photo


# --- the same rule in SQL -----------------------------------------------------------------------


def PHOTO_ID_SQL(column: str) -> str:  # noqa: N802 - it gives a constant's text
    """
    Return an SQL expression for the photo id (BIGINT) in a column of text; NULL if it has none.

    `column` is put in as it stands: the name of a column, quoted as the engine quotes. The same
    as `photo_of`. Runs on DuckDB 2 and Spark 4.
    """
    path = _of_path(column)
    return (
        f"CASE WHEN {_may_be_address(column)}"
        f" THEN COALESCE({_of_address(column)}, {path}) ELSE {path} END"
    )


def OWNER_SQL(column: str) -> str:  # noqa: N802 - it gives a constant's text
    """
    Return an SQL expression for the packed owner (BIGINT) in a column of text; 0 if it has none.

    The same as `photo_of`, 0 also where that gives None.
    """
    text, path = f"({column} || '{_END}')", _path_text(column)
    of_path = (
        f"CASE WHEN {column} LIKE '%//%' OR {_part(path, _HOST_FIRST, 0)} <> '' THEN 0"
        f" WHEN {_id(path, _OWNED, 3)} IS NOT NULL THEN {_owner(path, _OWNED)} END"
    )
    of_address = (
        f"CASE WHEN {_id(text, _STATIC)} IS NOT NULL THEN 0"
        f" WHEN {_page_id(text)} IS NOT NULL THEN {_owner(text, _PAGE)}"
        f" WHEN {_of_address(column)} IS NOT NULL THEN 0 ELSE {of_path} END"
    )
    # Few addresses have what an NSID needs, and the others are not searched.
    return (
        f"COALESCE(CASE WHEN {column} LIKE '%@%' OR {column} LIKE '%40%' THEN"
        f" CASE WHEN {_may_be_address(column)} THEN {of_address} ELSE {of_path} END END, 0)"
    )


def _part(text: str, pattern: str, group: int) -> str:
    return f"regexp_extract({text}, '{pattern}', {group})"


def _id(text: str, pattern: str, group: int = 1) -> str:
    """Return SQL for a number that a pattern finds; NULL if it finds none, or one too large."""
    return f"TRY_CAST({_part(text, pattern, group)} AS BIGINT)"


def _owner(text: str, pattern: str) -> str:
    digits, office = (_part(text, pattern, group) for group in (1, 2))
    return f"COALESCE(TRY_CAST({digits} || {office} AS BIGINT), 0)"


def _page_id(text: str) -> str:
    # Not `NOT IN`: DuckDB makes a join of it, which searches every row of the list.
    words = "|" + "|".join(NOT_PEOPLE) + "|"
    named = f"position('|' || {_part(text, _PAGE, 3)} || '|' IN '{words}')"
    return f"CASE WHEN {named} = 0 THEN {_id(text, _PAGE, 4)} END"


def _short_id(text: str) -> str:
    """
    Return SQL for the number of a short address: each of its eleven digits by its place.

    An eleventh digit above 21, or one of 21 with much behind it, would pass 2^63 - 1.
    """
    code = f"lpad({_part(text, _SHORT, 1)}, 11, '1')"
    places = [
        f"CAST(position(substring({code}, {at}, 1) IN '{BASE58}') - 1 AS BIGINT)"
        for at in range(1, 12)
    ]
    first = places[0]
    rest = " + ".join(f"{place} * {58 ** (10 - at)}" for at, place in enumerate(places) if at)
    top, most_rest = divmod(MOST, 58**10)
    return (
        f"CASE WHEN {code} = '11111111111' OR {first} > {top} THEN NULL"
        f" WHEN {first} = {top} AND {rest} > {most_rest} THEN NULL"
        f" ELSE {first} * {58**10} + {rest} END"
    )


def _may_be_address(column: str) -> str:
    return f"{column} ILIKE '%flic%'"


def _of_address(column: str) -> str:
    text = f"({column} || '{_END}')"
    return (
        f"COALESCE({_id(text, _STATIC)}, {_page_id(text)}, {_id(text, _OTHER)},"
        f" CASE WHEN {column} ILIKE '%flic.kr%' THEN {_short_id(text)} END)"
    )


def _path_text(column: str) -> str:
    return f"(replace({column}, chr(92), '/') || '{_END}')"


def _of_path(column: str) -> str:
    text = _path_text(column)
    return (
        f"CASE WHEN {column} LIKE '%//%' THEN NULL"
        f" WHEN {_part(text, _HOST_FIRST, 0)} = '' THEN"
        f" COALESCE({_id(text, _OWNED, 3)}, {_id(text, _NAMED)}, {_id(text, _DOWNLOAD)}) END"
    )
