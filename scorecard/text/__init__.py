"""The words people read, one catalogue per language, and how numbers and dates look."""
