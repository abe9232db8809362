"""The front door: one method for each thing a user can ask for."""

from scanner.app.adding import AddedExports
from scanner.app.app import App, default_home

__all__ = ["AddedExports", "App", "default_home"]
