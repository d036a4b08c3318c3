"""A rocket model is refused with the line of everything that does not fit together."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from scorecard.config.academy_files import load_academy
from scorecard.domain.model import Asked, Lane, Level
from tests.config.academies import SMALL, faults_of, small_academy


class Change(NamedTuple):
    """What is changed in the small model, and the faults that this makes."""

    old: str
    new: str
    faults: list[str]


IDEA_LINES = """\
    lane: CRAFT
    level: GROUND
"""
CODES = "1 to 8 capital letters A-Z and digits"
FAULTS = {
    "key missing": Change("id: two-lane\n", "", ["2: id is missing"]),
    "key misspelt": Change(
        "    purpose: {en: We find what",
        "    purpos: {en: We find what",
        [
            "21: processes[0].purpose is missing",
            "23: processes[0].purpos is not a known key; allowed: code, name, purpose, lane, level,"
            " statements, templates, asked; did you mean purpose?",
        ],
    ),
    "key of another entry": Change(
        "id: two-lane",
        "id: two-lane\nlane: CRAFT",
        [
            "3: lane is not a known key; allowed: id, version, name, lanes, levels, processes;"
            " did you mean lanes?"
        ],
    ),
    "version without quotes": Change(
        'version: "2.1"', "version: 2", ['3: version is 2; allowed: text, in quotes: "2"']
    ),
    "version with a sign that names it": Change(
        'version: "2.1"',
        "version: v@2",
        ['3: version is "v@2"; allowed: letters, digits, dots and hyphens'],
    ),
    "id with spaces": Change(
        "id: two-lane",
        "id: Two lanes",
        ['2: id is "Two lanes"; allowed: small letters, digits and hyphens, at most 40'],
    ),
    "code in small letters": Change(
        "code: NAME9",
        "code: name-9",
        [f'62: processes[4].code is "name-9"; allowed: {CODES}'],
    ),
    "code too long": Change(
        "code: NAME9",
        "code: REPUTATION",
        [f'62: processes[4].code is "REPUTATION"; allowed: {CODES}'],
    ),
    "code that a sheet needs as a column": Change(
        "code: NAME9",
        "code: PERIOD",
        ['62: processes[4].code is "PERIOD", which is a column of the dots sheet'],
    ),
    "process twice": Change(
        "code: SERVE",
        "code: MAKE",
        ['53: processes[3].code is "MAKE", as on line 43; allowed: once'],
    ),
    "lane twice": Change(
        "  - code: TRADE\n    name: {en: Trade, fi: Kauppa}",
        "  - code: TRADE\n    name: {en: Trade, fi: Kauppa}\n"
        "  - code: TRADE\n    name: {en: Trade, fi: Kauppa}",
        ['10: lanes[2].code is "TRADE", as on line 8; allowed: once'],
    ),
    "unknown lane": Change(
        IDEA_LINES,
        "    lane: CRATF\n    level: GROUND\n",
        ['24: processes[0].lane is "CRATF"; allowed: CRAFT, TRADE; did you mean CRAFT?'],
    ),
    "unknown level": Change(
        "    level: ROOF",
        "    level: ROOFS",
        [
            '17: levels[2].code is "ROOF", in which there is no process',
            '66: processes[4].level is "ROOFS"; allowed: GROUND, MIDDLE, ROOF; did you mean ROOF?',
        ],
    ),
    "no level": Change(
        IDEA_LINES,
        "    lane: CRAFT\n    level: null\n",
        [
            "25: processes[0].level is empty, but CRAFT is not an outer lane;"
            " allowed: GROUND, MIDDLE, ROOF"
        ],
    ),
    "level left out": Change(
        IDEA_LINES,
        "    lane: CRAFT\n",
        [
            "21: processes[0].level is empty, but CRAFT is not an outer lane;"
            " allowed: GROUND, MIDDLE, ROOF"
        ],
    ),
    "level in an outer lane": Change(
        "name: {en: Craft, fi: Taito}",
        "name: {en: Craft, fi: Taito}\n    outer: true",
        [
            '26: processes[0].level is "GROUND" in the outer lane CRAFT; allowed there: null',
            '48: processes[2].level is "MIDDLE" in the outer lane CRAFT; allowed there: null',
        ],
    ),
    "lane without a process": Change(
        "levels:\n",
        "  - {code: AIR, name: {en: Air, fi: Ilma}}\nlevels:\n",
        ['10: lanes[2].code is "AIR", in which there is no process'],
    ),
    "outer that is neither true nor false": Change(
        "name: {en: Craft, fi: Taito}",
        'name: {en: Craft, fi: Taito}\n    outer: "true"',
        ['8: lanes[0].outer is "true"; allowed: true or false'],
    ),
    "text without a language": Change(
        "{en: Selling, fi: Myynti}",
        "{en: Selling, f1: Myynti}",
        [
            '32: processes[1].name.f1 is "f1"; allowed: a language code such as en or fi',
            "32: processes[1].name has no fi; found: en, f1",
        ],
    ),
    "statement without a language": Change(
        "{en: We have sold something., fi: Olemme myyneet jotakin.}",
        "{fi: Olemme myyneet jotakin.}",
        ["38: processes[1].statements[1][0] has no en; found: fi"],
    ),
    "one text for all languages": Change(
        "{en: Selling, fi: Myynti}",
        "Selling",
        ['32: processes[1].name is "Selling"; allowed: a text for each language, such as en: …'],
    ),
    "empty text": Change(
        "{en: Selling, fi: Myynti}",
        '{en: " ", fi: Myynti}',
        ['32: processes[1].name.en is " "; allowed: 1 to 200 visible characters'],
    ),
    "endless name": Change(
        "{en: Selling, fi: Myynti}",
        "{en: Selling, fi: " + "M" * 201 + "}",
        [
            f'32: processes[1].name.fi is "{"M" * 58}…; allowed: 1 to 200 visible characters',
        ],
    ),
    "number as text": Change(
        "{en: Selling, fi: Myynti}",
        "{en: Selling, fi: 7}",
        ['32: processes[1].name.fi is 7; allowed: text, in quotes: "7"'],
    ),
    "dot without statements": Change(
        "      - - {en: We have sold something., fi: Olemme myyneet jotakin.}\n",
        "      - []\n",
        ["38: processes[1].statements[1] is empty; allowed: at least 1 entry"],
    ),
    "statements that are not grouped": Change(
        "      - - {en: We have sold something.,",
        "      -   {en: We have sold something.,",
        ["38: processes[1].statements[1] is keys with values; allowed: a list"],
    ),
    "more dots than can be drawn": Change(
        "      - - {en: We have sold something., fi: Olemme myyneet jotakin.}\n",
        "      - - {en: We have sold something., fi: Olemme myyneet jotakin.}\n" * 9,
        ["36: processes[1].statements has 10 entries; allowed: 9"],
    ),
    "fewer answers for customers than dots": Change(
        "{en: Nearly., fi: Melkein.}, ",
        "",
        ["42: processes[1].asked.answers has 2 entries; allowed: 3, for 0 to 2 dots"],
    ),
    "more answers for customers than dots": Change(
        "        - {en: I do so already., fi: Puhun jo nyt.}\n",
        "        - {en: I do so already., fi: Puhun jo nyt.}\n" * 2,
        ["73: processes[4].asked.answers has 5 entries; allowed: 4, for 0 to 3 dots"],
    ),
    "question to customers without a language": Change(
        '{en: "Was it worth its price?", fi: "Oliko se hintansa arvoinen?"}',
        '{en: "Was it worth its price?"}',
        ["41: processes[1].asked.question has no fi; found: en"],
    ),
    "answer of customers without a language": Change(
        "{en: Nearly., fi: Melkein.}",
        "{fi: Melkein.}",
        ["42: processes[1].asked.answers[1] has no en; found: fi"],
    ),
    "question without answers": Change(
        '      answers: [{en: "No.", fi: Ei.}, {en: Nearly., fi: Melkein.}, '
        '{en: "Yes.", fi: Oli.}]\n',
        "",
        ["40: processes[1].asked.answers is missing"],
    ),
    "asked and nothing more": Change(
        '{en: "Was it worth its price?", fi: "Oliko se hintansa arvoinen?"}\n',
        '{en: "Was it worth its price?", fi: "Oliko se hintansa arvoinen?"}\n      why: x\n',
        [
            "42: processes[1].asked.why is not a known key; allowed: question, answers",
        ],
    ),
    "unknown template": Change(
        "templates: [sketches]",
        "templates: [sketches, hour-billed]",
        [
            '30: processes[0].templates[1] is "hour-billed"; allowed: sketches, hours-billed, mood;'
            " did you mean hours-billed?"
        ],
    ),
}


@pytest.mark.parametrize("change", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_its_line(tmp_path: Path, change: Change) -> None:
    folder = small_academy(tmp_path, file="rocket_model.yaml", old=change.old, new=change.new)

    assert faults_of(folder) == [f"rocket_model.yaml:{fault}" for fault in change.faults]


def test_a_model_without_processes_has_nothing_to_rate(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="settings.yaml", old="", new="")
    model = "id: bare\nversion: '1'\nname: {en: Bare, fi: Paljas}\nlanes: []\nlevels: []\n"
    (folder / "rocket_model.yaml").write_text(model + "processes: []\n", encoding="utf-8")

    assert [fault for fault in faults_of(folder) if fault.startswith("rocket")] == [
        "rocket_model.yaml:4: lanes is empty; allowed: at least 1 entry",
        "rocket_model.yaml:5: levels is empty; allowed: at least 1 entry",
        "rocket_model.yaml:6: processes is empty; allowed: at least 1 entry",
    ]


def test_a_second_model_has_its_own_lanes_levels_processes_and_dots() -> None:
    model = load_academy(SMALL).model

    assert model.lanes == (
        Lane("CRAFT", {"en": "Craft", "fi": "Taito"}),
        Lane("TRADE", {"en": "Trade", "fi": "Kauppa"}),
    )
    assert model.levels[0] == Level(
        "GROUND",
        {"en": "Ground", "fi": "Pohja"},
        {"en": "What everything stands on.", "fi": "Tämän varassa kaikki seisoo."},
    )
    assert {process.code: process.most_dots for process in model.processes} == {
        "IDEA": 3,
        "SELL": 2,
        "MAKE": 3,
        "SERVE": 3,
        "NAME9": 3,
    }
    assert [process.code for process in model.engine] == ["IDEA", "SELL"]
    assert model.process("MAKE").statements[0][1]["fi"] == "Jokainen meistä tunnistaa hyvän työn."
    assert model.process("IDEA").templates == ("sketches",)


def test_customers_are_asked_about_the_processes_that_they_meet() -> None:
    model = load_academy(SMALL).model

    assert {process.code: process.asked for process in model.met_by_customers} == {
        "SELL": Asked(
            {"en": "Was it worth its price?", "fi": "Oliko se hintansa arvoinen?"},
            (
                {"en": "No.", "fi": "Ei."},
                {"en": "Nearly.", "fi": "Melkein."},
                {"en": "Yes.", "fi": "Oli."},
            ),
        ),
        "NAME9": model.process("NAME9").asked,
    }


def test_a_model_may_leave_customers_out(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="rocket_model.yaml", old="", new="")
    whole = (folder / "rocket_model.yaml").read_text(encoding="utf-8")
    without = re.sub(r"    asked:\n(      .*\n)+", "", whole)
    (folder / "rocket_model.yaml").write_text(without, encoding="utf-8")

    assert load_academy(folder).model.met_by_customers == ()


def test_customers_are_asked_about_nine_processes_at_most(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="rocket_model.yaml", old="", new="")
    whole = (folder / "rocket_model.yaml").read_text(encoding="utf-8")
    name9 = whole[whole.index("  - code: NAME9") :]
    more = "".join(name9.replace("NAME9", f"MORE{n}") for n in range(8))
    (folder / "rocket_model.yaml").write_text(whole + more, encoding="utf-8")

    [fault] = faults_of(folder)
    assert fault.endswith("processes[12].asked is one more than customers answer; allowed: 9")
