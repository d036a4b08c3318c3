"""Lets every test of a report stand in the small academy."""

from tests.academies import app, now, small

__all__ = ["app", "now", "small"]
