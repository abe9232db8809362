"""What a screen reader meets in a window: its accessible objects, as facts to check."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QTabWidget, QWidget

Role = QAccessible.Role
MOST_CHILDREN = 200
"""Of a list as long as the library the first are looked at."""

ACTIONABLE = frozenset(
    {
        *(Role.Button, Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ButtonMenu),
        *(Role.ButtonDropDown, Role.MenuItem, Role.Link, Role.ComboBox, Role.SpinBox),
        *(Role.EditableText, Role.Slider, Role.PageTab, Role.List, Role.Tree, Role.Table),
    }
)
"""Roles of what one can do something with."""

CELLS = frozenset({Role.Cell, Role.TreeItem, Role.ListItem})

NO_ROLE = frozenset({Role.NoRole, Role.Window, Role.Client})
"""Roles that say nothing of what a thing is for."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One accessible object; `path` is what it lies in, outermost first, `label` names it."""

    role: Role
    name: str
    label: str
    description: str
    value: str
    is_focusable: bool
    is_off: bool
    kind: str
    widget: QWidget | None
    path: tuple[str, ...]

    def __str__(self) -> str:
        where = " > ".join(self.path[-3:])
        return f"{self.kind or self.role.name} {self.name!r} ({self.role.name}) in {where}"

    @property
    def is_nameless(self) -> bool:
        """
        Tell whether nobody can say what this is.

        On Linux Qt tells a combo box's value as its name, whatever name it was given: what it is
        for is known from its label alone (qaccessiblewidgets.cpp, QAccessibleComboBox::text).
        """
        if self.role is Role.ComboBox:
            return not self.label
        return not any(letter.isalnum() for letter in self.name) or self.name == self.kind


def hands_on_the_keyboard(widget: QWidget) -> bool:
    """
    Tell whether the keyboard goes to another widget in place of this one, which is told of itself.

    Never by QWidget.focusProxy(): PySide then makes the other widget Python's child of this one,
    and when Qt destroys this one (a viewport, the field of a spin box), the layout items within
    the other count as deleted: the next layout that Python has written dies (seen with 6.11).
    """
    if isinstance(widget, QTabWidget):
        return True
    return isinstance(widget, QLineEdit) and isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    )


def heard(widget: QWidget) -> Iterator[Heard]:
    """Give everything of a widget that is shown, itself first."""
    face = QAccessible.queryAccessibleInterface(widget)
    if face is not None:
        yield from _of(face, ())


def _of(face: QAccessibleInterface, path: tuple[str, ...]) -> Iterator[Heard]:
    state = face.state()
    if state.invisible:
        return
    thing = face.object()
    kind = type(thing).__name__ if thing is not None else ""
    name = face.text(QAccessible.Text.Name)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, flag in face.relations(QAccessible.RelationFlag.Label)
        if flag & QAccessible.RelationFlag.Label
    ]
    yield Heard(
        role=face.role(),
        name=name,
        label=" ".join(labels),
        description=face.text(QAccessible.Text.Description),
        value=face.text(QAccessible.Text.Value),
        is_focusable=bool(state.focusable),
        is_off=bool(state.disabled),
        kind=kind,
        widget=thing if isinstance(thing, QWidget) else None,
        path=path,
    )
    for n in range(min(face.childCount(), MOST_CHILDREN)):
        child = face.child(n)
        if child is not None:
            yield from _of(child, (*path, f"{kind or face.role().name}[{name[:40]}]"))
