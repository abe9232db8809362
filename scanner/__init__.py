"""Safelight: what your photos give away, and taking it back."""

__version__ = "0.1.0"
