"""What stands in the nodes of a YAML file, read so that nobody can misread it.

PyYAML reads YAML 1.1, in which `no` is false, `12:30` is 750 and `010` is 8, and of two
equal keys the last wins without a word. Here plain words are text, whole numbers are
numbers, `true`, `false` and `null` are themselves, and the rest goes in quotes.
"""

import re
from typing import Any

import yaml

from scorecard.config.yaml_nodes import UNSEEN, Fault, line_of

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_WORDS = {"true": True, "false": False, "null": None, "": None}
# Numbers of YAML 1.2 that 1.1 does not know, and one-letter booleans that PyYAML does not.
_ALSO_AMBIGUOUS = re.compile(r"[-+]?(\.?[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?|0o[0-7]+|[yYnN]")
_READ_AS = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
    "null": "nothing",
    "merge": "a merge key",
    "value": "a default key",
}


def content_of(node: yaml.Node, faults: list[Fault]) -> Any:
    """Return the plain data under `node`; add what may not stand there to `faults`."""
    match node:
        case yaml.MappingNode():
            return _mapping(node, faults)
        case yaml.SequenceNode():
            return [content_of(child, faults) for child in node.value]
        case _:
            return _scalar(node, faults)


def _mapping(node: yaml.MappingNode, faults: list[Fault]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    first_line: dict[str, int] = {}
    for key_node, child in node.value:
        line = line_of(key_node)
        key = _scalar(key_node, faults) if isinstance(key_node, yaml.ScalarNode) else None
        value = content_of(child, faults)
        if not isinstance(key, str):
            faults.append((line, "a key", "is not text; allowed: words, or text in quotes"))
        elif key in content:
            faults.append((line, key, f"occurs twice, first on line {first_line[key]}"))
        else:
            content[key], first_line[key] = value, line
    return content


def _scalar(node: yaml.Node, faults: list[Fault]) -> str | int | bool | None:
    written: str = node.value
    if UNSEEN.search(written):
        faults.append((line_of(node), "the text", "holds a control or invisible character"))
        return ""
    if not isinstance(node, yaml.ScalarNode) or node.style is not None:
        return written
    if written in _WORDS:
        return _WORDS[written]
    if _WHOLE.fullmatch(written):
        return int(written)
    if read_as := _ambiguity(node):
        advice = f"can be read as {read_as}; put it in quotes if it is text"
        faults.append((line_of(node), written[:60], advice))
    return written


def _ambiguity(node: yaml.ScalarNode) -> str | None:
    # The loader has resolved the tag by the rules of YAML 1.1.
    kind = node.tag.rpartition(":")[2]
    if kind in _READ_AS:
        return _READ_AS[kind]
    if _ALSO_AMBIGUOUS.fullmatch(node.value):
        return "true or false" if node.value.isalpha() else "a number"
    return None
