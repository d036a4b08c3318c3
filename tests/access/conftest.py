"""Lets every test of access stand in the small academy."""

from tests.academies import app, now, small

__all__ = ["app", "now", "small"]
