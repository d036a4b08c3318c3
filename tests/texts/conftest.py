"""Lets texts be tried in the small academy."""

from tests.academies import app, now, small

__all__ = ["app", "now", "small"]
