"""
What the pretend Flickr answers, in each of its formats.

An answer is a dict in the shape of Flickr's JSON, and XML is made of it by
Flickr's own rule: a value is an attribute, a dict or each item of a list a
child element, `_content` the text.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

Answer = dict[str, Any]

_CALLBACK = re.compile(r"[A-Za-z_$][\w$.]{0,99}")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile("[&<>\"'\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#039;"})


class Refusal(Exception):
    """Flickr's own no, within the envelope: a code and a message."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def rendered(answer: Answer | Refusal, arguments: Mapping[str, str]) -> tuple[bytes, str]:
    """
    Return the body and the content type of an answer in the format that `arguments` ask for.

    An unknown format is refused, in XML.
    """
    wanted = arguments.get("format", "rest")
    if wanted not in ("rest", "json"):
        answer = Refusal(111, f'Format "{wanted}" not found')
    if wanted != "json":
        return as_xml(answer).encode(), "text/xml; charset=utf-8"
    text = as_json(answer)
    if arguments.get("nojsoncallback") == "1":
        return text.encode(), "application/json"
    callback = arguments.get("jsoncallback", "jsonFlickrApi")
    name = callback if _CALLBACK.fullmatch(callback) else "jsonFlickrApi"
    return f"{name}({text})".encode(), "text/javascript; charset=utf-8"


def as_json(answer: Answer | Refusal) -> str:
    r"""
    Return an answer as JSON, escaped as Flickr escapes it.

    >>> print(as_json({"user": {"url": "a/b"}}))
    {"user":{"url":"a\/b"},"stat":"ok"}
    """
    if isinstance(answer, Refusal):
        whole: Answer = {"stat": "fail", "code": answer.code, "message": answer.message}
    else:
        whole = {**answer, "stat": "ok"}
    return json.dumps(whole, separators=(",", ":")).replace("/", "\\/")


def as_xml(answer: Answer | Refusal) -> str:
    """
    Return an answer as XML.

    >>> print(as_xml({"who": {"id": 3, "name": {"_content": "<A>"}, "tag": []}}))
    <?xml version="1.0" encoding="utf-8" ?>
    <rsp stat="ok">
    <who id="3"><name>&lt;A&gt;</name></who>
    </rsp>
    <BLANKLINE>
    """
    out = ['<?xml version="1.0" encoding="utf-8" ?>\n<rsp stat="']
    if isinstance(answer, Refusal):
        out.append(f'fail">\n\t<err code="{answer.code}" msg="{_escaped(answer.message)}" />\n')
    else:
        out.append('ok">\n')
        for name, value in answer.items():
            for one in value if isinstance(value, list) else [value]:
                _element(name, one, out)
                out.append("\n")
    out.append("</rsp>\n")
    return "".join(out)


def _element(name: str, value: Any, out: list[str]) -> None:
    if not _NAME.fullmatch(name):
        return
    if not isinstance(value, dict):
        value = {"_content": value}
    out.append(f"<{name}")
    children: list[tuple[str, Any]] = []
    for key, item in value.items():
        if isinstance(item, list):
            children.extend((key, one) for one in item)
        elif isinstance(item, dict):
            children.append((key, item))
        elif key != "_content":
            out.append(f' {key}="{_escaped(item)}"')
    text = _escaped(value.get("_content"))
    if not children and not text:
        out.append(" />")
        return
    out.append(f">{text}")
    for key, item in children:
        _element(key, item, out)
    out.append(f"</{name}>")


def _escaped(value: object) -> str:
    if value is None:
        return ""
    text = str(value)
    if _SPECIAL.search(text) is None:
        return text
    return _NOT_XML.sub("", text).translate(_ESCAPES)
