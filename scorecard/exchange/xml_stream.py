"""XML read as a stream, without anything that could make little text into much.

Document types, and so entities, are refused outright: no spreadsheet program writes them.
Elements are named without their namespace; those of other namespaces are passed over.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import IO, TypeVar
from xml.parsers.expat import ParserCreate, XMLParserType

from scorecard.exchange.limits import DEPTH_LIMIT, SuspiciousFileError

_Handler = TypeVar("_Handler")
Attributes = dict[str, str]
Starts = Mapping[str, Callable[[Attributes], None]]
Ends = Mapping[str, Callable[[], None]]
_CHUNK = 1 << 16
_NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
)


def new_parser(starts: Starts, ends: Ends) -> XMLParserType:
    """Return a parser that calls what is given for an element when it starts and ends.

    Raises, while it parses:
        SuspiciousFileError: elements lie deeper than any honest ones, or a document
            type is declared.
    """
    starting, ending = _in_every_dialect(starts), _in_every_dialect(ends)
    depth = 0

    def start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > DEPTH_LIMIT:
            raise SuspiciousFileError
        if name in starting:
            starting[name](attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        if name in ending:
            ending[name]()

    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = _refuse_document_type
    return parser


def fed(parser: XMLParserType, stream: IO[bytes]) -> Iterator[None]:
    """Feed the stream to the parser piece by piece, with a pause after each."""
    while chunk := stream.read(_CHUNK):
        parser.Parse(chunk, False)
        yield
    parser.Parse(b"", True)
    yield


def attributes_of(stream: IO[bytes], *elements: str) -> Iterator[tuple[str, Attributes]]:
    """Return the elements asked for, with their attributes, in the order they start in."""
    found: list[tuple[str, Attributes]] = []

    def keeping(element: str) -> Callable[[Attributes], None]:
        return lambda attributes: found.append((element, attributes))

    parser = new_parser({element: keeping(element) for element in elements}, {})
    for _ in fed(parser, stream):
        yield from found
        found.clear()


def _in_every_dialect(handlers: Mapping[str, _Handler]) -> dict[str, _Handler]:
    return {f"{space} {name}": call for space in _NAMESPACES for name, call in handlers.items()}


def _refuse_document_type(*_: object) -> None:
    raise SuspiciousFileError
