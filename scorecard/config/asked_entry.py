"""What customers are asked about a process: an entry of `rocket_model.yaml`, and its faults."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from scorecard.config.entries import Entry, Names
from scorecard.config.problems import Problem
from scorecard.config.yaml_file import YamlFile
from scorecard.domain.model import Asked
from scorecard.domain.surveys import MOST_ASKED

MOST_DOTS = 9


class AskedEntry(Entry):
    """One question, and an answer for each number of dots."""

    question: Names
    answers: Annotated[tuple[Names, ...], Field(min_length=1)]

    def to_asked(self) -> Asked:
        """Return it as the model holds it."""
        return Asked(**dict(self))


def faults_of_asked(file: YamlFile) -> Iterator[Problem]:
    """Yield where answers do not fit the dots, and where more is asked than anybody answers."""
    yield from _answers_unlike_dots(file)
    for place, _ in list(file.find("processes.*.asked"))[MOST_ASKED:]:
        yield file.problem(place, f"is one more than customers answer; allowed: {MOST_ASKED}")


def _answers_unlike_dots(file: YamlFile) -> Iterator[Problem]:
    for place, process in file.find("processes.*"):
        if not isinstance(process, dict) or not isinstance(process.get("asked"), dict):
            continue
        statements, answers = process.get("statements"), process["asked"].get("answers")
        if not isinstance(statements, list) or not isinstance(answers, list):
            continue
        dots = len(statements)
        if len(answers) != dots + 1 and dots <= MOST_DOTS:
            what = f"has {len(answers)} entries; allowed: {dots + 1}, for 0 to {dots} dots"
            yield file.problem((*place, "asked", "answers"), what)
