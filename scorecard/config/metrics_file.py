"""Reads `metrics.yaml`: the templates of metrics, and which of them follow customers."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field, StrictInt

from scorecard.config.customer_metrics import CustomersEntry, customer_problems
from scorecard.config.entries import Code, Entry, Names, Slug, read_entry
from scorecard.config.problems import Problem, shown
from scorecard.config.references import missing_languages, repeated
from scorecard.config.yaml_file import Place, YamlFile
from scorecard.domain.funnels import CustomerMetrics
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    MetricTemplate,
    Perspective,
    usual_aggregate,
)
from scorecard.domain.words import fold

MOST_TARGET = 10**9


@dataclass(frozen=True, slots=True)
class Metrics:
    """What the file offers: its templates by code, and those that follow customers."""

    templates: dict[str, MetricTemplate]
    customers: CustomerMetrics


def read_metrics(file: YamlFile, languages: list[str]) -> tuple[Metrics | None, list[Problem]]:
    """Return what the file offers, or every problem in it."""
    entry, problems = read_entry(file, _MetricsEntry)
    problems += [
        *repeated(file, "templates.*.code"),
        *_ambiguous_names(file),
        *missing_languages(
            file, languages, "templates.*.name", "templates.*.unit", "templates.*.first"
        ),
        *customer_problems(file),
    ]
    return (entry.to_metrics() if entry else None), problems


def _ambiguous_names(file: YamlFile) -> Iterator[Problem]:
    """Yield a problem for every name by which a workbook could mean another template.

    A name may be the same in two languages of one template, and the same as its own code.
    """
    lines = {code: file.line_at(place) for place, code in _codes(file)}
    for place, template in file.find("templates.*"):
        line = file.line_at(place)
        for name in sorted(_names_of(template)):
            first = lines.setdefault(name, line)
            if first != line:
                what = f"is {shown(name)}, which means the template on line {first} too"
                yield file.problem((*place, "name"), what)


def _codes(file: YamlFile) -> Iterator[tuple[Place, str]]:
    for place, code in file.find("templates.*.code"):
        if isinstance(code, str):
            yield place[:-1], code


def _names_of(template: object) -> set[str]:
    if not isinstance(template, dict) or not isinstance(template.get("name"), dict):
        return set()
    return {fold(name) for name in template["name"].values() if isinstance(name, str)}


class _TemplateEntry(Entry):
    code: Slug
    name: Names
    unit: Names
    kind: Kind
    direction: Direction
    perspective: Perspective
    aggregate: Aggregate | None = None
    process: Code | None = None
    decimals: Annotated[StrictInt, Field(ge=0, le=6)] = 2
    first: Names | None = None
    target: Annotated[StrictInt, Field(ge=-MOST_TARGET, le=MOST_TARGET)] | None = None

    def to_template(self) -> MetricTemplate:
        fields = dict(self)
        fields["aggregate"] = self.aggregate or usual_aggregate(self.kind)
        fields["target"] = None if self.target is None else Decimal(self.target)
        return MetricTemplate(**fields)


class _MetricsEntry(Entry):
    templates: tuple[_TemplateEntry, ...]
    customers: CustomersEntry = CustomersEntry()

    def to_metrics(self) -> Metrics:
        templates = {t.code: t.to_template() for t in self.templates}
        return Metrics(templates, self.customers.to_metrics())
