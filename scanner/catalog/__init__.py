"""Safelight's memory: one SQLite file, and the only place that speaks SQL."""

from scanner.catalog.catalog import Catalog

__all__ = ["Catalog"]
