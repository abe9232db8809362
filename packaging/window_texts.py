"""
Every text of the window, read from its source: what the translators are given.

Qt's own reader of Python sees `translate` and `self.tr` with a literal in them, and passes over
whatever else in silence. This one knows the window's ways to a text, follows the wrappers that
modules make of them, reads the tables of resources/, and refuses what it cannot read:

    translate("context", "text")         and QCoreApplication.translate
    self.tr("text")                      its context is the class
    _tr("text")                          any function that hands its parameter on to one of these
    count_words(n, "one", "many")        a plural
    marked("context", "text")            a text for later, of a table
    counted("one", "many")               a plural for later: count_words(n, *pair)
    of_table("laws", law.about)          a text of TABLES, by what it says in English
"""

import ast
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

PLURALS = "words"
"""The context in which count_words looks a plural up."""

OWN_CLASS = "(class)"
"""In place of a context: the class around the call, as QObject.tr has it."""

TABLES: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "laws": ("laws.toml", "law", ("name", "article", "about", "caution")),
    "recipients": (
        "recipients.toml",
        "recipient",
        ("note", "asks_for", "before", "effect", "channels.use", "channels.note"),
    ),
    "dataset facts": (
        "datasets.toml",
        "dataset",
        ("purpose", "licenses_note", "status_note", "why"),
    ),
    "profiles": ("licenses.toml", "profile", ("name", "rule")),
}
"""By context: a file of resources/, its table, and the entries that the window translates."""

_TABLED = (*TABLES, "core")


class Unreadable(Exception):
    """A text that cannot be read off the source; says where, and what to do instead."""


@dataclass(frozen=True, slots=True)
class Text:
    """
    One text of the window: what a translator is asked for.

    `one` is the English for 1 of a plural, None for what is no plural; `where`
    are the places that use it, as ``ui/words.py:83``.
    """

    context: str
    source: str
    one: str | None = None
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wrapper:
    """A function that translates: where among its arguments context and text stand."""

    text: int
    context: str | None = None  # None: it is the first argument
    plural: bool = False  # `text` is the first of two: for one, for many


_TRANSLATE = _Wrapper(1)
_PLURAL = _Wrapper(1, PLURALS, plural=True)
_LATER = _Wrapper(0, PLURALS, plural=True)
_OWN = _Wrapper(0, OWN_CLASS)
_MEANS = {"translate": _TRANSLATE, "count_words": _PLURAL, "counted": _LATER, "marked": _TRANSLATE}
_FROM_TABLE = "of_table"
_HOMES = ("ui/words", "ui/table_words")


def window_texts(root: Path = ROOT) -> list[Text]:
    """Return every text, by context and text; raise Unreadable for all that cannot be read."""
    trees = {
        str(path.relative_to(root)).replace("\\", "/"): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / "ui").rglob("*.py"))
    }
    shared = {name: _own_wrappers(tree) for name, tree in trees.items()}
    found: list[Text] = []
    faults: list[str] = []
    for name, tree in trees.items():
        reader = _Reader(name, _known(tree, shared[name], shared))
        reader.visit(tree)
        found += reader.found
        faults += reader.faults
    found += _of_tables(root / "resources")
    if faults:
        raise Unreadable("\n".join(faults))
    return _merged(found)


def texts_of(source: str, name: str = "ui/example.py") -> list[Text]:
    """
    Return the texts of one module that wraps by itself.

    >>> [text.source for text in texts_of("QCoreApplication.translate('menu', '&Open')")]
    ['&Open']
    """
    tree = ast.parse(source)
    reader = _Reader(name, _known(tree, _own_wrappers(tree), {}))
    reader.visit(tree)
    if reader.faults:
        raise Unreadable("\n".join(reader.faults))
    return _merged(reader.found)


def _merged(found: Iterable[Text]) -> list[Text]:
    """Return each text once, with all of its places."""
    known: dict[tuple[str, str, bool], Text] = {}
    for text in found:
        key = (text.context, text.source, text.one is not None)
        was = known.get(key)
        known[key] = text if was is None else replace(was, where=was.where + text.where)
    return sorted(known.values(), key=lambda text: (text.context, text.source))


def _known(
    tree: ast.Module, own: Mapping[str, _Wrapper], shared: Mapping[str, Mapping[str, _Wrapper]]
) -> dict[str, _Wrapper]:
    """Return a module's wrappers by the name they have there: the window's, others', its own."""
    known = {name: _MEANS[name] for name in _assigned(tree) if name in _MEANS}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            path = node.module.replace(".", "/")
            theirs = shared.get(f"{path}.py", shared.get(f"{path}/__init__.py", {}))
            for alias in node.names:
                if path in _HOMES and alias.name in _MEANS:
                    known[alias.asname or alias.name] = _MEANS[alias.name]
                elif alias.name in theirs:
                    known[alias.asname or alias.name] = theirs[alias.name]
    return known | dict(own)


def _assigned(tree: ast.Module) -> list[str]:
    """Return the names that a module makes itself: its functions, and what it assigns."""
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    for node in tree.body:
        if isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
    return names


def _own_wrappers(tree: ast.Module) -> dict[str, _Wrapper]:
    """Return the functions of a module that hand a parameter on to be translated."""
    found: dict[str, _Wrapper] = {}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or function.name in _MEANS:
            continue
        parameters = [one.arg for one in function.args.args]
        for call in ast.walk(function):
            if not isinstance(call, ast.Call) or _named(call) != "translate" or len(call.args) < 2:
                continue
            context, text = call.args[0], call.args[1]
            handed_on = isinstance(text, ast.Name) and text.id in parameters
            if handed_on and isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                at = parameters.index(text.id)
                found[function.name] = _Wrapper(at, str(context.value))
    return found


def _named(call: ast.Call) -> str:
    """Return what a call calls: `translate` of ``QCoreApplication.translate``."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


class _Reader(ast.NodeVisitor):
    """Goes through one module, and keeps its texts and what it could not read."""

    def __init__(self, name: str, wrappers: Mapping[str, _Wrapper]) -> None:
        self._name = name
        self._wrappers = wrappers
        self._classes: list[str] = []
        self._functions: list[str] = []
        self.found: list[Text] = []
        self.faults: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        wrapper = self._wrapper(node)
        if wrapper is None:
            if _named(node) == _FROM_TABLE:
                self._look_up_table(node)
            self.visit(node.func)
        elif not self._hands_on():
            self._read(node, wrapper)
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            self.visit(argument)

    def visit_Name(self, node: ast.Name) -> None:
        """Refuse a wrapper that is passed on as a value: nobody could follow it."""
        if isinstance(node.ctx, ast.Load) and node.id in self._wrappers:
            self._refuse(node, f"{node.id} is to be called, with a text, and not handed on")

    def _hands_on(self) -> bool:
        """Tell whether this is inside of a wrapper, which is given its text by others."""
        return bool(self._functions) and (
            self._functions[-1] in self._wrappers or self._functions[-1] == _FROM_TABLE
        )

    def _wrapper(self, node: ast.Call) -> _Wrapper | None:
        function = node.func
        if isinstance(function, ast.Name):
            return self._wrappers.get(function.id)
        if isinstance(function, ast.Attribute):
            if function.attr == "translate" and _last(function.value) == "QCoreApplication":
                return _TRANSLATE
            if function.attr == "tr":
                return _OWN
        return None

    def _read(self, node: ast.Call, wrapper: _Wrapper) -> None:
        places = node.args[wrapper.text :]
        if wrapper.plural and len(places) == 1 and isinstance(places[0], ast.Starred):
            return  # a pair that `counted` made, as its type says
        context = self._context(node, wrapper)
        if context is None:
            return
        if wrapper.plural:
            pair = [_literal(place) for place in places[:2]]
            if len(pair) < 2 or pair[0] is None or pair[1] is None:
                self._refuse(node, "a plural takes two literals; counted() keeps them for later")
            elif len(pair[0]) != 1 or len(pair[1]) != 1:
                self._refuse(node, "choose between two calls, not inside of one")
            else:
                self._keep(node, context, pair[1][0], pair[0][0])
            return
        texts = _literal(places[0]) if places else None
        if texts is None:
            self._refuse(node, "a text to translate is a literal, with {names} for its values")
            return
        for text in texts:
            self._keep(node, context, text)

    def _context(self, node: ast.Call, wrapper: _Wrapper) -> str | None:
        if wrapper.context == OWN_CLASS:
            function = node.func
            own = isinstance(function, ast.Attribute) and _last(function.value) == "self"
            if own and self._classes:
                return self._classes[-1]
            self._refuse(node, "tr is for a class's own texts: take translate elsewhere")
            return None
        if wrapper.context is not None:
            return wrapper.context
        given = _literal(node.args[0]) if node.args else None
        if given is None or len(given) != 1:
            self._refuse(node, "the context of a text is a literal")
            return None
        return given[0]

    def _look_up_table(self, node: ast.Call) -> None:
        context = _literal(node.args[0]) if node.args else None
        if not self._hands_on() and (context is None or any(one not in _TABLED for one in context)):
            self._refuse(node, f"{_FROM_TABLE} takes one of {', '.join(_TABLED)}")

    def _keep(self, node: ast.Call, context: str, source: str, one: str | None = None) -> None:
        if not source.strip():
            self._refuse(node, "there is nothing to translate in it")
            return
        self.found.append(Text(context, source, one, (f"{self._name}:{node.lineno}",)))

    def _refuse(self, node: ast.AST, why: str) -> None:
        self.faults.append(f"{self._name}:{getattr(node, 'lineno', 0)}: {why}.")


def _last(node: ast.expr) -> str:
    """Return the last name of ``a.b.c``."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _literal(node: ast.expr) -> list[str] | None:
    """Return the texts that an expression can be, None if it is not made of literals alone."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        first, second = _literal(node.body), _literal(node.orelse)
        return None if first is None or second is None else first + second
    return None


# -- the tables of resources/


def _of_tables(resources: Path) -> Iterator[Text]:
    for context, (file, table, entries) in TABLES.items():
        document = tomllib.loads((resources / file).read_text(encoding="utf-8"))
        for row in _rows(document.get(table, [])):
            for entry in entries:
                for text in _entries(row, entry.split(".")):
                    yield Text(context, text, None, (f"resources/{file}: {entry}",))


def _rows(table: object) -> list[dict[str, Any]]:
    """Return the rows of ``[[table]]``, and of ``[table.slug]``."""
    rows = list(table.values()) if isinstance(table, dict) else table
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _entries(row: Mapping[str, Any], path: list[str]) -> Iterator[str]:
    value = row.get(path[0])
    if len(path) > 1:
        for inner in _rows(value):
            yield from _entries(inner, path[1:])
    elif isinstance(value, str) and value:
        yield value
    elif isinstance(value, list):
        yield from (one for one in value if isinstance(one, str) and one)
