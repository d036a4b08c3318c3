"""The three files of a config folder fit together, or everything wrong is named at once."""

import shutil
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import pytest

from scorecard.config.academy_files import load_academy, problems_in
from scorecard.config.problems import ConfigError
from scorecard.domain.academy import Settings
from scorecard.domain.metrics import MOST_METRICS, Kind
from tests.config.academies import SHIPPED, SMALL, faults_of, small_academy

# The templates that workbooks of the method name, in either language.
NAMES_IN_WORKBOOKS = {
    "book points": "book-points",
    "training attendance": "training-attendance",
    "customer visits": "customer-visits",
    "invoicing": "invoicing",
    "cash at month end": "cash-at-month-end",
    "days to answer": "days-to-answer",
    "would recommend us": "would-recommend-us",
    "net promoter score": "net-promoter-score",
    "learning lessons written down from finished projects": "learning-lessons",
    "kirjapisteet": "book-points",
    "asiakaskäynnit": "customer-visits",
    "laskutus": "invoicing",
    " KASSA ": "cash-at-month-end",
}


@pytest.mark.parametrize("folder", [SHIPPED, SMALL], ids=["shipped", "small"])
def test_the_academies_in_the_repository_have_no_problem(folder: Path) -> None:
    assert problems_in(folder) == []


def test_the_shipped_rocket_has_fourteen_processes_in_five_lanes_and_four_levels() -> None:
    model = load_academy(SHIPPED).model

    assert [[p.code for p in model.on_level(level)] for level in model.levels] == [
        ["Y1", "Y2", "Y3"],
        ["J1", "A3", "J2"],
        ["I1", "A2", "I2"],
        ["B1", "A1", "B2"],
    ]
    assert {lane.code: [p.code for p in model.of_lane(lane)] for lane in model.lanes} == {
        "COACH": ["COACH"],
        "LEFT": [],
        "CENTRE": [],
        "RIGHT": [],
        "FIN": ["FIN"],
    }


def test_every_shipped_dot_is_told_by_two_statements_of_its_own() -> None:
    processes = load_academy(SHIPPED).model.processes
    sentences = [
        sentence
        for process in processes
        for group in process.statements
        for words in group
        for sentence in words.values()
    ]

    assert {len(group) for p in processes for group in p.statements} == {2}
    assert [text for text, times in Counter(sentences).items() if times > 1] == []


def test_a_shipped_template_feeds_the_process_it_belongs_to() -> None:
    academy = load_academy(SHIPPED)

    assert {
        (process.code, code) for process in academy.model.processes for code in process.templates
    } == {(t.process, code) for code, t in academy.templates.items() if t.process}


def test_the_shipped_templates_look_at_every_side_of_the_business() -> None:
    templates = load_academy(SHIPPED).templates.values()

    assert len(templates) > MOST_METRICS
    assert Counter((t.perspective.value, t.kind) for t in templates) == {
        ("learning", Kind.ADDS_UP): 2,
        ("learning", Kind.LEVEL): 1,
        ("customers", Kind.ADDS_UP): 6,
        ("customers", Kind.LEVEL): 7,
        ("inner work", Kind.ADDS_UP): 2,
        ("inner work", Kind.LEVEL): 1,
        ("finances", Kind.ADDS_UP): 1,
        ("finances", Kind.LEVEL): 1,
    }


@pytest.mark.parametrize(("name", "code"), NAMES_IN_WORKBOOKS.items())
def test_a_workbook_finds_a_shipped_template_by_its_name(name: str, code: str) -> None:
    template = load_academy(SHIPPED).template_named(name)

    assert template
    assert template.code == code


def test_the_shipped_settings_are_those_of_an_academy_that_decides_nothing() -> None:
    assert load_academy(SHIPPED).settings == Settings("Rocket Academy")


def test_every_file_is_looked_through_in_one_run(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="settings.yaml", old="spring: 2", new="spring: 12")
    for name, old, new in [
        ("rocket_model.yaml", "lane: CRAFT", "lane: CRAFTS"),
        ("metrics.yaml", "decimals: 0", "decimals: 9"),
    ]:
        content = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(content.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ConfigError) as caught:
        load_academy(folder)

    assert str(caught.value).replace(f"{folder}/", "").splitlines() == [
        "settings.yaml:5: calendar starts spring in month 12 and autumn in month 9;"
        " allowed: spring before autumn in the same year",
        'rocket_model.yaml:24: processes[0].lane is "CRAFTS"; allowed: CRAFT, TRADE;'
        " did you mean CRAFT?",
        "metrics.yaml:9: templates[0].decimals is 9; allowed: 6 or less",
    ]


def test_a_problem_can_be_printed_for_machines(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="metrics.yaml", old="decimals: 0", new="decimals: 9")

    assert [asdict(problem) for problem in problems_in(folder)] == [
        {
            "file": str(folder / "metrics.yaml"),
            "line": 9,
            "place": "templates[0].decimals",
            "problem": "is 9; allowed: 6 or less",
        }
    ]


def test_a_folder_without_files_lacks_each_of_them(tmp_path: Path) -> None:
    assert faults_of(tmp_path) == [
        "settings.yaml:1: the file is missing",
        "rocket_model.yaml:1: the file is missing",
        "metrics.yaml:1: the file is missing",
    ]


@pytest.mark.parametrize("broken", ["rocket_model.yaml", "metrics.yaml"])
def test_a_broken_file_is_not_held_against_the_others(tmp_path: Path, broken: str) -> None:
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    (tmp_path / broken).write_text("a: [", encoding="utf-8")

    assert [fault.partition(":")[0] for fault in faults_of(tmp_path)] == [broken]
