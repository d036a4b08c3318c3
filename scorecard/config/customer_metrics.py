"""The part `customers` of `metrics.yaml`: which templates follow the way of customers."""

from collections.abc import Iterator

from scorecard.config.entries import Entry, Slug
from scorecard.config.problems import Problem, shown
from scorecard.config.references import repeated, texts, unknown
from scorecard.config.yaml_file import YamlFile
from scorecard.domain.funnels import CustomerMetrics
from scorecard.domain.metrics import Kind

_KINDS = {
    "customers.funnel.*": Kind.ADDS_UP,
    "customers.pipeline.*": Kind.LEVEL,
    "customers.answer_rate": Kind.LEVEL,
    "customers.would_recommend": Kind.LEVEL,
    "customers.net_promoter_score": Kind.LEVEL,
    "customers.answers": Kind.ADDS_UP,
}
_FEWEST_STEPS = 2
_STEPS = ("funnel", "pipeline")


class CustomersEntry(Entry):
    """What the file says; everything may be left out, and then the page does without it."""

    funnel: tuple[Slug, ...] = ()
    pipeline: tuple[Slug, ...] = ()
    answer_rate: Slug | None = None
    would_recommend: Slug | None = None
    net_promoter_score: Slug | None = None
    answers: Slug | None = None

    def to_metrics(self) -> CustomerMetrics:
        """Return the entry as the domain knows it."""
        return CustomerMetrics(**dict(self))


def customer_problems(file: YamlFile) -> Iterator[Problem]:
    """Yield a problem for a template that does not exist, is of the wrong kind, or twice a step.

    What adds up cannot be a step of the pipeline: how many customers stand there is a level.
    """
    known = texts(file, "templates.*.code")
    kinds = _kinds(file)
    for pattern, kind in _KINDS.items():
        yield from unknown(file, known, pattern)
        for place, code in file.find(pattern):
            if kinds.get(code, kind) != kind:
                what = f"is {shown(code)}, which is of the kind {kinds[code]}; allowed: {kind}"
                yield file.problem(place, what)
    for steps in _STEPS:
        yield from repeated(file, f"customers.{steps}.*")
        yield from _too_short(file, steps)


def _kinds(file: YamlFile) -> dict[object, object]:
    return {
        template["code"]: template["kind"]
        for _, template in file.find("templates.*")
        if isinstance(template, dict)
        and isinstance(template.get("code"), str)
        and template.get("kind") in list(Kind)
    }


def _too_short(file: YamlFile, steps: str) -> Iterator[Problem]:
    for place, found in file.find(f"customers.{steps}"):
        if isinstance(found, list) and len(found) < _FEWEST_STEPS:
            number = f"{len(found)} step{'s' * (len(found) != 1)}"
            yield file.problem(place, f"has {number}; allowed: {_FEWEST_STEPS} or more, or none")
