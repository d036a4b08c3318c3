"""The words people read, one catalogue per language, and how numbers and dates look."""

from scorecard.text.bundles import LANGUAGES, MissingMessageError
from scorecard.text.catalogue import Text, text_in

__all__ = ["LANGUAGES", "MissingMessageError", "Text", "text_in"]
