"""What every entry in the files has in common, and the sentence for each kind of fault."""

import re
from typing import Annotated, Any, TypeVar, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt, ValidationError
from pydantic_core import ErrorDetails

from scorecard.config.problems import Problem, choices, shown
from scorecard.config.yaml_file import Place, YamlFile
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import NAME_LIMIT, NOTE_LIMIT, clean_text

LANGUAGE = "[a-z]{2,3}(-[A-Z]{2})?"


class Entry(BaseModel):
    """A mapping in a file: these keys and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True)


EntryT = TypeVar("EntryT", bound=Entry)


def _shaped(pattern: str, allowed: str) -> AfterValidator:
    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(f"is {shown(text)}; allowed: {allowed}")
        return text

    return AfterValidator(check)


def _clean(limit: int) -> AfterValidator:
    def check(text: str) -> str:
        try:
            tidy = clean_text(text, limit=limit, lines=limit == NOTE_LIMIT)
        except RefusedError:
            tidy = ""
        if not tidy:
            raise ValueError(f"is {shown(text)}; allowed: 1 to {limit} visible characters")
        return tidy

    return AfterValidator(check)


Code = Annotated[str, _shaped("[A-Z0-9]{1,8}", "1 to 8 capital letters A-Z and digits")]
Slug = Annotated[
    str, _shaped("[a-z][a-z0-9-]{0,39}", "small letters, digits and hyphens, at most 40")
]
Version = Annotated[
    str, _shaped("[A-Za-z0-9][A-Za-z0-9._-]{0,31}", "letters, digits, dots and hyphens")
]
Language = Annotated[str, _shaped(LANGUAGE, "a language code such as en or fi")]
Name = Annotated[str, _clean(NAME_LIMIT)]
Note = Annotated[str, _clean(NOTE_LIMIT)]
Names = Annotated[dict[Language, Name], Field(min_length=1)]
Notes = Annotated[dict[Language, Note], Field(min_length=1)]
MonthNumber = Annotated[StrictInt, Field(ge=1, le=12)]


def read_entry(file: YamlFile, kind: type[EntryT]) -> tuple[EntryT | None, list[Problem]]:
    """Return the file's content as an entry of this kind, or what keeps it from being one."""
    if not file.has_content:
        return None, file.problems
    try:
        return kind.model_validate(file.content), file.problems
    except ValidationError as error:
        found = [_problem(detail, file, kind) for detail in error.errors()]
        return None, file.problems + found


_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dict_type": "a text for each language, such as en: …",
    "model_type": "keys with values",
}


def _problem(detail: ErrorDetails, file: YamlFile, kind: type[Entry]) -> Problem:
    place: Place = tuple(step for step in detail["loc"] if step != "[key]")
    return file.problem(place, _what(detail, kind, place))


def _what(detail: ErrorDetails, kind: type[Entry], place: Place) -> str:
    found, limits = detail["input"], detail.get("ctx", {})
    match detail["type"]:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            known = _known_keys(kind, place[:-1])
            return f"is not a known key; {choices(known, place[-1])}"
        case "value_error":
            return str(limits["error"])
        case "enum":
            members = re.findall("'([^']*)'", limits["expected"])
            return f"is {shown(found)}; {choices(members, found)}"
        case "greater_than_equal":
            return f"is {shown(found)}; allowed: {limits['ge']} or more"
        case "less_than_equal":
            return f"is {shown(found)}; allowed: {limits['le']} or less"
        case "too_short":
            return f"is empty; allowed: at least {limits['min_length']} entry"
        case "too_long":
            return f"has {limits['actual_length']} entries; allowed: {limits['max_length']}"
        case "string_type" if isinstance(found, int):
            return f'is {shown(found)}; allowed: text, in quotes: "{shown(found)}"'
        case other:
            return f"is {shown(found)}; allowed: {_EXPECTED.get(other, detail['msg'].lower())}"


def _known_keys(kind: Any, place: Place) -> list[str]:
    """Return the keys of the entry at `place`, found along the types of the fields."""
    for step in place:
        field = kind.model_fields[step].annotation if isinstance(step, str) else kind
        kind = _entry_in(field)
    return list(kind.model_fields)


def _entry_in(annotation: Any) -> Any:
    """Return the kind of entry that `tuple[Entry, ...]` or `Entry | None` is made of."""
    inner = [_entry_in(part) for part in get_args(annotation)]
    return next((kind for kind in inner if kind is not None), None) if inner else annotation
