"""Reads `rocket_model.yaml`: the academy's lanes, levels and processes."""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, StrictBool

from scorecard.config.asked_entry import MOST_DOTS, AskedEntry, faults_of_asked
from scorecard.config.entries import Code, Entry, Names, Notes, Slug, Version, read_entry
from scorecard.config.problems import Problem, choices, shown
from scorecard.config.references import missing_languages, repeated, texts, unknown
from scorecard.config.yaml_file import Place, YamlFile
from scorecard.domain.model import Lane, Level, Process, RocketModel

# A wide sheet of dots has a column per process beside these, in either language.
COLUMNS_OF_DOTS = frozenset(
    {"TEAM", "PERIOD", "PROCESS", "DOTS", "SOURCE", "REASON", "EVIDENCE"}
    | {"TIIMI", "JAKSO", "PROSESSI", "ANTAJA"}
)


def read_rocket_model(
    file: YamlFile, languages: list[str]
) -> tuple[RocketModel | None, list[Problem]]:
    """Return the model, or every problem of the file."""
    entry, problems = read_entry(file, _RocketModelEntry)
    for part in ("lanes", "levels", "processes"):
        problems += repeated(file, f"{part}.*.code")
        problems += missing_languages(file, languages, f"{part}.*.name")
    problems += [
        *missing_languages(
            file,
            languages,
            "name",
            "levels.*.meaning",
            "processes.*.purpose",
            "processes.*.statements.*.*",
            "processes.*.asked.question",
            "processes.*.asked.answers.*",
        ),
        *unknown(file, texts(file, "lanes.*.code"), "processes.*.lane"),
        *unknown(file, texts(file, "levels.*.code"), "processes.*.level"),
        *_unused(file),
        *_levels_in_wrong_lanes(file),
        *_codes_like_columns(file),
        *faults_of_asked(file),
    ]
    return (entry.to_model() if entry else None), problems


def _unused(file: YamlFile) -> Iterator[Problem]:
    for part, used_in in (("lanes", "processes.*.lane"), ("levels", "processes.*.level")):
        used = texts(file, used_in)
        for place, code in file.find(f"{part}.*.code"):
            if isinstance(code, str) and code not in used:
                yield file.problem(place, f"is {shown(code)}, in which there is no process")


def _levels_in_wrong_lanes(file: YamlFile) -> Iterator[Problem]:
    outer = {
        lane["code"]: lane.get("outer") is True for _, lane in _mappings(file, "lanes.*", "code")
    }
    for place, process in _mappings(file, "processes.*", "lane"):
        lane, level = process["lane"], process.get("level")
        if lane in outer and outer[lane] and level is not None:
            what = f"is {shown(level)} in the outer lane {lane}; allowed there: null"
            yield file.problem((*place, "level"), what)
        if lane in outer and not outer[lane] and level is None:
            allowed = choices(texts(file, "levels.*.code"))
            what = f"is empty, but {lane} is not an outer lane; {allowed}"
            yield file.problem((*place, "level"), what)


def _mappings(file: YamlFile, pattern: str, key: str) -> list[tuple[Place, dict[str, Any]]]:
    """Return the mappings at the pattern that have, as they should, a text at `key`."""
    return [
        (place, entry)
        for place, entry in file.find(pattern)
        if isinstance(entry, dict) and isinstance(entry.get(key), str)
    ]


def _codes_like_columns(file: YamlFile) -> Iterator[Problem]:
    for place, code in file.find("processes.*.code"):
        if isinstance(code, str) and code in COLUMNS_OF_DOTS:
            yield file.problem(place, f"is {shown(code)}, which is a column of the dots sheet")


class _LaneEntry(Entry):
    code: Code
    name: Names
    outer: StrictBool = False

    def to_lane(self) -> Lane:
        return Lane(**dict(self))


class _LevelEntry(Entry):
    code: Code
    name: Names
    meaning: Notes

    def to_level(self) -> Level:
        return Level(**dict(self))


_Group = Annotated[tuple[Notes, ...], Field(min_length=1)]


class _ProcessEntry(Entry):
    code: Code
    name: Names
    purpose: Notes
    lane: str
    level: str | None = None
    statements: Annotated[tuple[_Group, ...], Field(min_length=1, max_length=MOST_DOTS)]
    templates: tuple[Slug, ...] = ()
    asked: AskedEntry | None = None

    def to_process(self) -> Process:
        asked = self.asked.to_asked() if self.asked else None
        return Process(**{**dict(self), "asked": asked})


class _RocketModelEntry(Entry):
    id: Slug
    version: Version
    name: Names
    lanes: Annotated[tuple[_LaneEntry, ...], Field(min_length=1)]
    levels: Annotated[tuple[_LevelEntry, ...], Field(min_length=1)]
    processes: Annotated[tuple[_ProcessEntry, ...], Field(min_length=1)]

    def to_model(self) -> RocketModel:
        return RocketModel(
            id=self.id,
            version=self.version,
            name=self.name,
            lanes=tuple(entry.to_lane() for entry in self.lanes),
            levels=tuple(entry.to_level() for entry in self.levels),
            processes=tuple(entry.to_process() for entry in self.processes),
        )
