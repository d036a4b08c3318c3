"""Lets every test of a view stand in the small academy."""

from tests.academies import app, now, small
from tests.joiners import joined

__all__ = ["app", "joined", "now", "small"]
