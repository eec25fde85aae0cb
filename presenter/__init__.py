"""Presenter: the session plan is the show."""

__version__ = "0.1.0"
