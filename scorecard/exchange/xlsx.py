"""An xlsx workbook as a stream of rows; runs in the guarded child (decision 0010)."""

import posixpath
from collections.abc import Iterator
from zipfile import ZipFile

from scorecard.exchange.archive import open_archive, open_member
from scorecard.exchange.limits import TEXT_LIMIT
from scorecard.exchange.number_formats import Meaning, meanings
from scorecard.exchange.raw import RawSheet
from scorecard.exchange.xlsx_sheet import Lookup, rows_of, unescaped
from scorecard.exchange.xml_stream import Attributes, attributes_of, fed, new_parser

_STYLES = ("numFmt", "cellXfs", "xf", "cellStyles")


def sheets_of(content: bytes) -> Iterator[RawSheet]:
    """Return the worksheets in the workbook's order; charts and macros are no sheets."""
    archive = open_archive(content)
    workbook = next(iter(_related(archive, "", "officeDocument").values()), "")
    lookup = Lookup(
        _shared_strings(archive, workbook),
        _styles(archive, workbook),
        _since_1904(archive, workbook),
    )
    worksheets = _related(archive, workbook, "worksheet")
    for _, attributes in attributes_of(open_member(archive, workbook), "sheet"):
        name = attributes.get("name", "")
        part = worksheets.get(_relation_id(attributes))
        if part:
            yield name, rows_of(open_member(archive, part), name, lookup)


def _related(archive: ZipFile, part: str, kind: str) -> dict[str, str]:
    """Return the members of a kind that a part of the workbook refers to, by their id."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    return {
        attributes["Id"]: posixpath.normpath(posixpath.join("/", folder, attributes["Target"]))[1:]
        for _, attributes in attributes_of(open_member(archive, relations), "Relationship")
        if attributes["Type"].endswith(f"/{kind}") and attributes.get("TargetMode") != "External"
    }


def _relation_id(attributes: Attributes) -> str:
    return next((value for name, value in attributes.items() if name.endswith(" id")), "")


def _since_1904(archive: ZipFile, workbook: str) -> bool:
    found = attributes_of(open_member(archive, workbook), "workbookPr")
    return any(attributes.get("date1904") in ("1", "true") for _, attributes in found)


def _styles(archive: ZipFile, workbook: str) -> list[Meaning]:
    return [
        meaning
        for part in _related(archive, workbook, "styles").values()
        for meaning in meanings(attributes_of(open_member(archive, part), *_STYLES))
    ]


def _shared_strings(archive: ZipFile, workbook: str) -> list[str]:
    """Return the texts that cells name by number; a formatted text is put together."""
    strings: list[str] = []
    pieces: list[str] = []
    said = 0

    def hear(_: Attributes) -> None:
        parser.CharacterDataHandler = pieces.append

    def deafen() -> None:
        parser.CharacterDataHandler = None

    def aside(_: Attributes) -> None:
        nonlocal said
        said = len(pieces)  # how Japanese text is spoken: no part of it

    def end_aside() -> None:
        del pieces[said:]

    def keep() -> None:
        strings.append(unescaped("".join(pieces))[:TEXT_LIMIT])

    parser = new_parser(
        {"si": lambda _: pieces.clear(), "t": hear, "rPh": aside},
        {"si": keep, "t": deafen, "rPh": end_aside},
    )
    for part in _related(archive, workbook, "sharedStrings").values():
        for _ in fed(parser, open_member(archive, part)):
            continue
    return strings
