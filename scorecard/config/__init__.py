"""Reads the YAML files of `config/` into domain objects, or lists everything wrong with them."""
