"""YAML files into domain objects, or every problem with its file and line."""
