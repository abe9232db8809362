"""Flickr's XML in the shape of its JSON, so that one reader serves both."""

from typing import Any

from lxml import etree

from scanner.errors import BadData


def as_json(body: bytes) -> dict[str, Any]:
    """
    Return an answer in XML as its JSON would be, with every number as text.

    Attributes are keys and elements are too, those that repeat as a list; the
    text of an element is its `_content`. What is once in XML may be a list in
    JSON all the same: who reads it takes either.

    >>> as_json(b'<rsp stat="ok"><user id="1@N01"><username>Anna</username></user></rsp>')
    {'user': {'id': '1@N01', 'username': {'_content': 'Anna'}}, 'stat': 'ok'}
    >>> as_json(b'<rsp stat="fail"><err code="1" msg="User not found" /></rsp>')
    {'stat': 'fail', 'code': '1', 'message': 'User not found'}

    Nothing is resolved and nothing fetched. Raises BadData for a document type
    or an entity, which Flickr never sends, and for what is no answer.

    Source: https://www.flickr.com/services/api/response.json.html
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        raise BadData("Flickr's answer is no text in UTF-8.") from err
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise BadData("Flickr's answer has a document type, which it never has.")
    reader = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode(), reader)
    except (etree.XMLSyntaxError, ValueError) as err:
        raise BadData("Flickr's answer is no XML.") from err
    stat = root.get("stat")
    if root.tag != "rsp" or stat is None:
        raise BadData("Flickr's answer is not wrapped as its answers are.")
    if stat == "fail":
        failed = root.find("err")
        if failed is None:
            raise BadData("Flickr refused, and did not say why.")
        return {"stat": stat, "code": failed.get("code", ""), "message": failed.get("msg", "")}
    answer = _children(root)
    answer["stat"] = stat
    return answer


def _children(element: etree._Element) -> dict[str, Any]:
    """Return what stands in an element; the parser allows 256 levels and no more."""
    found: dict[str, Any] = {}
    for child in element:
        name = str(child.tag)
        value = _value(child)
        if name not in found:
            found[name] = value
        elif isinstance(found[name], list):
            found[name].append(value)
        else:
            found[name] = [found[name], value]
    return found


def _value(element: etree._Element) -> dict[str, Any]:
    value: dict[str, Any] = {str(name): str(text) for name, text in element.attrib.items()}
    children = _children(element)
    text = element.text or ""
    if not children and (text or not value):
        value["_content"] = text
    for name, item in children.items():
        value.setdefault(name, item)
    return value
