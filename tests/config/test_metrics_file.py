"""Metric templates are refused with the line of everything that a workbook could mistake."""

from pathlib import Path
from typing import NamedTuple

import pytest

from scorecard.config.academy_files import load_academy
from scorecard.domain.funnels import CustomerMetrics
from scorecard.domain.metrics import Aggregate, Direction, Kind, MetricTemplate, Perspective
from tests.config.academies import SHIPPED, SMALL, faults_of, small_academy


class Change(NamedTuple):
    """What is changed in the small academy's metrics, and the faults that this makes."""

    old: str
    new: str
    faults: list[str]


FAULTS = {
    "unknown direction": Change(
        "direction: up",
        "direction: upp",
        ['6: templates[0].direction is "upp"; allowed: up, down, range, neutral; did you mean up?'],
    ),
    "unknown kind": Change(
        "kind: adds up",
        "kind: sum",
        ['5: templates[0].kind is "sum"; allowed: adds up, level'],
    ),
    "unknown perspective": Change(
        "perspective: inner work",
        "perspective: inner-work",
        [
            '7: templates[0].perspective is "inner-work"; allowed: learning, customers,'
            " inner work, finances; did you mean inner work?"
        ],
    ),
    "unknown process": Change(
        "process: SELL",
        "process: SEL",
        [
            '16: templates[1].process is "SEL"; allowed: IDEA, SELL, MAKE, SERVE, NAME9;'
            " did you mean SELL?"
        ],
    ),
    "too many decimals": Change(
        "decimals: 0", "decimals: 7", ["9: templates[0].decimals is 7; allowed: 6 or less"]
    ),
    "decimals below nothing": Change(
        "decimals: 0", "decimals: -1", ["9: templates[0].decimals is -1; allowed: 0 or more"]
    ),
    "decimals in quotes": Change(
        "decimals: 0",
        'decimals: "0"',
        ['9: templates[0].decimals is "0"; allowed: a whole number'],
    ),
    "unit in one language": Change(
        "unit: {en: h, fi: t}",
        "unit: {en: h}",
        ["12: templates[1].unit has no fi; found: en"],
    ),
    "target in words": Change(
        "decimals: 0",
        "target: plenty",
        ['9: templates[0].target is "plenty"; allowed: a whole number'],
    ),
    "target beyond measure": Change(
        "decimals: 0",
        "target: 1000000001",
        ["9: templates[0].target is 1000000001; allowed: 1000000000 or less"],
    ),
    "first in one language": Change(
        "decimals: 0",
        "first: {en: First sketch}",
        ["9: templates[0].first has no fi; found: en"],
    ),
    "code with capitals": Change(
        "code: mood",
        "code: Mood",
        ['17: templates[2].code is "Mood"; allowed: small letters, digits and hyphens, at most 40'],
    ),
    "code twice": Change(
        "code: mood",
        "code: sketches",
        ['17: templates[2].code is "sketches", as on line 2; allowed: once'],
    ),
    "name of another template": Change(
        "{en: Mood, fi: Mieliala}",
        "{en: Mood, fi: LASKUTETUT  tunnit}",
        ['18: templates[2].name is "laskutetut tunnit", which means the template on line 10 too'],
    ),
    "name that is the code of another template": Change(
        "{en: Mood, fi: Mieliala}",
        "{en: Sketches, fi: Mieliala}",
        ['18: templates[2].name is "sketches", which means the template on line 2 too'],
    ),
    "no list": Change(
        "templates:\n",
        "tempaltes:\n",
        [
            "1: templates is missing",
            "1: tempaltes is not a known key; allowed: templates, customers;"
            " did you mean templates?",
        ],
    ),
}

CUSTOMERS = "customers:\n  funnel: [sketches, hours-billed]\n  answer_rate: mood\n"
CUSTOMER_FAULTS = {
    "unknown step": Change(
        "[sketches, hours-billed]",
        "[sketches, hours-bild]",
        [
            '2: customers.funnel[1] is "hours-bild"; allowed: sketches, hours-billed, mood;'
            " did you mean hours-billed?"
        ],
    ),
    "a level among what adds up": Change(
        "[sketches, hours-billed]",
        "[sketches, mood]",
        [
            '2: customers.funnel[1] is "mood", which is of the kind level; allowed: adds up',
        ],
    ),
    "what adds up for a share": Change(
        "answer_rate: mood",
        "answer_rate: sketches",
        ['3: customers.answer_rate is "sketches", which is of the kind adds up; allowed: level'],
    ),
    "a step twice": Change(
        "[sketches, hours-billed]",
        "[sketches, sketches]",
        ['2: customers.funnel[1] is "sketches", as on line 2; allowed: once'],
    ),
    "one step": Change(
        "[sketches, hours-billed]",
        "[sketches]",
        ["2: customers.funnel has 1 step; allowed: 2 or more, or none"],
    ),
    "a step that is no text": Change(
        "[sketches, hours-billed]",
        "[sketches, 7]",
        ['2: customers.funnel[1] is 7; allowed: text, in quotes: "7"'],
    ),
    "no list of steps": Change(
        "[sketches, hours-billed]",
        "sketches",
        ['2: customers.funnel is "sketches"; allowed: a list'],
    ),
    "unknown key": Change(
        "answer_rate",
        "answer-rate",
        [
            "3: customers.answer-rate is not a known key; allowed: funnel, pipeline, answer_rate,"
            " would_recommend, net_promoter_score, answers; did you mean answer_rate?"
        ],
    ),
}


@pytest.mark.parametrize("change", CUSTOMER_FAULTS.values(), ids=CUSTOMER_FAULTS)
def test_a_fault_in_what_follows_customers_is_named_with_its_line(
    tmp_path: Path, change: Change
) -> None:
    broken = CUSTOMERS.replace(change.old, change.new)
    folder = small_academy(
        tmp_path, file="metrics.yaml", old="templates:", new=f"{broken}templates:"
    )

    assert faults_of(folder) == [f"metrics.yaml:{fault}" for fault in change.faults]


def test_an_academy_may_follow_no_customers() -> None:
    assert load_academy(SMALL).customers == CustomerMetrics()


def test_what_follows_customers_may_be_a_part_only(tmp_path: Path) -> None:
    folder = small_academy(
        tmp_path, file="metrics.yaml", old="templates:", new=f"{CUSTOMERS}templates:"
    )

    assert load_academy(folder).customers == CustomerMetrics(
        funnel=("sketches", "hours-billed"), answer_rate="mood"
    )


def test_the_shipped_templates_follow_the_way_of_customers() -> None:
    assert load_academy(SHIPPED).customers == CustomerMetrics(
        funnel=("contacts", "meetings", "offers", "deals"),
        pipeline=("customers-a3", "customers-a2", "customers-a1"),
        answer_rate="feedback-answers",
        would_recommend="would-recommend-us",
        net_promoter_score="net-promoter-score",
        answers="answers-received",
    )


@pytest.mark.parametrize("change", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_its_line(tmp_path: Path, change: Change) -> None:
    folder = small_academy(tmp_path, file="metrics.yaml", old=change.old, new=change.new)

    assert [fault for fault in faults_of(folder) if fault.startswith("metrics")] == [
        f"metrics.yaml:{fault}" for fault in change.faults
    ]


def test_a_template_knows_how_its_months_are_put_together() -> None:
    templates = load_academy(SMALL).templates

    assert {code: template.aggregate for code, template in templates.items()} == {
        "sketches": Aggregate.SUM,
        "hours-billed": Aggregate.SUM,
        "mood": Aggregate.MEAN,
    }


def test_a_template_may_belong_to_no_process_and_show_two_decimals() -> None:
    templates = load_academy(SMALL).templates

    assert templates["mood"].process is None
    assert templates["hours-billed"] == MetricTemplate(
        code="hours-billed",
        name={"en": "Hours billed", "fi": "Laskutetut tunnit"},
        unit={"en": "h", "fi": "t"},
        kind=Kind.ADDS_UP,
        direction=Direction.UP,
        aggregate=Aggregate.SUM,
        perspective=Perspective.FINANCES,
        process="SELL",
        decimals=2,
    )
