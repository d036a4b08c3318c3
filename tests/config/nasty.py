"""Forty files that a careless reader of YAML would take, misread, or choke on."""

from typing import NamedTuple


class Nasty(NamedTuple):
    """What stands in the file, on which line it must be refused, and a piece of the reason."""

    content: bytes
    line: int
    reason: str


LAUGHS = b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"\n".join(
    b"%c: &%c [%s]" % (new, new, b", ".join([b"*%c" % (new - 1)] * 9)) for new in b"bcdefghi"
)
MERGES = b"a: &a {x: 1}\n" + b"\n".join(
    b"%c: &%c {<<: [%s]}" % (new, new, b", ".join([b"*%c" % (new - 1)] * 9)) for new in b"bcdefgh"
)

NASTY = {
    # More than it looks
    "billion laughs": Nasty(LAUGHS, 1, "anchor"),
    "merge-key bomb": Nasty(MERGES, 2, "merge key"),
    "alias": Nasty(b"a: 1\nb: *a", 2, "alias"),
    "anchor that nobody uses": Nasty(b"a: 1\nb: &b 2", 2, "anchor"),
    "anchor that holds itself": Nasty(b"a: &a\n  - *a", 2, "alias"),
    "anchor on a key": Nasty(b"&a a: 1", 1, "anchor"),
    "merge key": Nasty(b"a: 1\n<<: {b: 2}", 2, "merge key"),
    "deep brackets": Nasty(b"a:\n  " + b"[" * 5000, 2, "nested too deep"),
    "deep braces": Nasty(b"a: " + b"{a: " * 5000, 1, "nested too deep"),
    "deep dashes": Nasty(b"- " * 5000 + b"x", 1, "nested too deep"),
    "deep question marks": Nasty(b"? " * 5000 + b"x", 1, "nested too deep"),
    "deep indents": Nasty(b"\n".join(b" " * n + b"a:" for n in range(60)), 21, "nested too deep"),
    "countless entries": Nasty(b"a: [" + b"1,\n" * 30_000 + b"]", 19_998, "too many entries"),
    "too large": Nasty(b"a: " + b"x" * 300_000, 1, "too large"),
    # Objects made of text
    "Python object": Nasty(b"a: !!python/object/apply:os.system [echo]", 1, "is a tag"),
    "tag of its own": Nasty(b"a: 1\nb: !secret x", 2, "is a tag"),
    "binary": Nasty(b"a: !!binary aGVsbG8=", 1, "is a tag"),
    "number forced to be text": Nasty(b"a: !!str 1", 1, "is a tag"),
    "tag on a list": Nasty(b"a: !!set {x}", 1, "is a tag"),
    "directive": Nasty(b"%YAML 1.1\n---\na: 1", 1, "directive"),
    # The same key twice, or no real key
    "repeated key": Nasty(b"role: member\nrole: admin", 2, "occurs twice, first on line 1"),
    "repeated key far inside": Nasty(b"a:\n  - b: {c: 1, c: 2}", 2, "occurs twice"),
    "repeated key in quotes": Nasty(b"a: 1\n'a': 2", 2, "occurs twice"),
    "number as key": Nasty(b"1: a", 1, "a key is not text"),
    "list as key": Nasty(b"? [a, b]\n: c", 1, "a key is not text"),
    "boolean as key": Nasty(b"a: 1\non: x", 2, "can be read as true or false"),
    # Words that are not what they look like
    "no, of Norway": Nasty(b"languages: [en, no]", 1, "can be read as true or false"),
    "yes": Nasty(b"a:\n  - yes", 2, "can be read as true or false"),
    "TRUE": Nasty(b"a: TRUE", 1, "can be read as true or false"),
    "one letter": Nasty(b"a: y", 1, "can be read as true or false"),
    "twelve thirty": Nasty(b"a: 12:30", 1, "can be read as a number"),
    "octal": Nasty(b"a: 010", 1, "can be read as a number"),
    "octal of YAML 1.2": Nasty(b"a: 0o17", 1, "can be read as a number"),
    "hexadecimal": Nasty(b"a: 0x1F", 1, "can be read as a number"),
    "power of ten": Nasty(b"a: 1e3", 1, "can be read as a number"),
    "version": Nasty(b"a: 1.10", 1, "can be read as a number"),
    "grouped digits": Nasty(b"a: 1_000", 1, "can be read as a number"),
    "endless digits": Nasty(b"a: " + b"9" * 5000, 1, "can be read as a number"),
    "not a number": Nasty(b"a: .nan", 1, "can be read as a number"),
    "date": Nasty(b"a: 2026-02-16", 1, "can be read as a date"),
    "tilde": Nasty(b"a: ~", 1, "can be read as nothing"),
    "equals sign": Nasty(b"a: =", 1, "can be read as a default key"),
    # Characters that nobody sees
    "NUL": Nasty(b"a: b\nc: \x00", 2, "U+0000"),
    "escape character": Nasty(b"a: \x1b[31m", 1, "U+001B"),
    "written NUL": Nasty(b'a: b\nc: "\\0"', 2, "control or invisible"),
    "written half character": Nasty(b'a: "\\uD800"', 1, "control or invisible"),
    "character beyond the last": Nasty(b'a: b\nc: "\\UFFFFFFFF"', 2, "is not valid YAML"),
    "text that runs backwards": Nasty("a: \u202eb".encode(), 1, "U+202E"),
    "line break that editors miss": Nasty("a: b\nc: d\u2028e: f".encode(), 2, "U+2028"),
    "not UTF-8": Nasty("a: b\nc: äö".encode("latin-1"), 2, "not UTF-8"),
    "UTF-16": Nasty("a: b".encode("utf-16"), 1, "not UTF-8"),
    # Not one whole document
    "nothing": Nasty(b"", 1, "is empty"),
    "only comments": Nasty(b"# nothing\n# at all\n", 1, "is empty"),
    "two documents": Nasty(b"a: 1\n---\nb: 2", 2, "second document"),
    "open bracket": Nasty(b"a: 1\nb: [1, 2\nc: 3", 3, "is not valid YAML"),
    "open quote": Nasty(b'a: 1\nb: "x', 2, "is not valid YAML"),
    "tab as indent": Nasty(b"a:\n\t- b", 2, "is not valid YAML"),
    "colon in text": Nasty(b"a: b: c", 1, "is not valid YAML"),
    "unknown escape": Nasty(b'a: 1\nb: "\\q"', 2, "is not valid YAML"),
}
