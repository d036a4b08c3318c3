"""Settings are refused with the line of everything that no academy can mean."""

from pathlib import Path
from typing import NamedTuple

import pytest

from scorecard.config.academy_files import load_academy
from scorecard.domain.academy import Demand, Policies, SecondFactorRules, Settings, SignInRules
from scorecard.domain.dots import Names, Unanimity
from scorecard.domain.periods import Calendar
from tests.config.academies import SMALL, faults_of, small_academy


class Change(NamedTuple):
    """What is changed in the small academy's settings, and the faults that this makes."""

    old: str
    new: str
    faults: list[str]


FAULTS = {
    "no name": Change("name: Kaksikaista\n", "", ["2: name is missing"]),
    "name that is a number": Change(
        "name: Kaksikaista", "name: 2026", ['2: name is 2026; allowed: text, in quotes: "2026"']
    ),
    "unknown time zone": Change(
        "Europe/Stockholm",
        "Europe/Helsinky",
        [
            '3: time_zone is "Europe/Helsinky"; allowed: a time zone such as Europe/Helsinki;'
            " did you mean Europe/Helsinki?"
        ],
    ),
    "time zone that leads out of its folder": Change(
        "Europe/Stockholm",
        "../../etc/passwd",
        ['3: time_zone is "../../etc/passwd"; allowed: a time zone such as Europe/Helsinki'],
    ),
    "no language": Change(
        "languages: [fi, en]",
        "languages: []",
        ["4: languages is empty; allowed: at least 1 entry"],
    ),
    "language by its name": Change(
        "languages: [fi, en]",
        "languages: [fi, English]",
        ['4: languages[1] is "English"; allowed: a language code such as en or fi'],
    ),
    "language twice": Change(
        "languages: [fi, en]",
        "languages: [fi, en, fi]",
        ['4: languages[2] is "fi", as on line 4; allowed: once'],
    ),
    "spring after autumn": Change(
        "calendar: {spring: 2, autumn: 9}",
        "calendar: {spring: 9, autumn: 2}",
        [
            "5: calendar starts spring in month 9 and autumn in month 2;"
            " allowed: spring before autumn in the same year"
        ],
    ),
    "both half-years in one month": Change(
        "calendar: {spring: 2, autumn: 9}",
        "calendar: {spring: 7}",
        [
            "5: calendar starts spring in month 7 and autumn in month 7;"
            " allowed: spring before autumn in the same year"
        ],
    ),
    "thirteenth month": Change(
        "autumn: 9", "autumn: 13", ["5: calendar.autumn is 13; allowed: 12 or less"]
    ),
    "month zero": Change("spring: 2", "spring: 0", ["5: calendar.spring is 0; allowed: 1 or more"]),
    "month by its name": Change(
        "spring: 2",
        "spring: February",
        ['5: calendar.spring is "February"; allowed: a whole number'],
    ),
    "off without quotes": Change(
        'unanimity: "off"',
        "unanimity: off",
        ["6: off can be read as true or false; put it in quotes if it is text"],
    ),
    "unknown policy": Change(
        "evidence_from: 1",
        "evidence_form: 1",
        [
            "6: policies.evidence_form is not a known key; allowed: unanimity, evidence_from,"
            " names, all_coaches_see_all_teams, rank_teams; did you mean evidence_from?"
        ],
    ),
    "unknown choice": Change(
        "names: team",
        "names: teams",
        ['6: policies.names is "teams"; allowed: team, coach, nobody; did you mean team?'],
    ),
    "no way to ask for a second factor": Change(
        "coaches: required",
        "coaches: requires",
        [
            '7: sign_in.second_factor.coaches is "requires"; allowed: required, offered;'
            " did you mean required?"
        ],
    ),
    "nobody of that kind": Change(
        "coaches: required",
        "coach: required",
        [
            "7: sign_in.second_factor.coach is not a known key;"
            " allowed: administrators, coaches, members; did you mean coaches?"
        ],
    ),
    "number for a truth": Change(
        "rank_teams: true",
        "rank_teams: 1",
        ["6: policies.rank_teams is 1; allowed: true or false"],
    ),
}


@pytest.mark.parametrize("change", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_its_line(tmp_path: Path, change: Change) -> None:
    folder = small_academy(tmp_path, file="settings.yaml", old=change.old, new=change.new)

    assert faults_of(folder) == [f"settings.yaml:{fault}" for fault in change.faults]


def test_settings_hold_calendar_languages_and_policies() -> None:
    assert load_academy(SMALL).settings == Settings(
        name="Kaksikaista",
        time_zone="Europe/Stockholm",
        languages=("fi", "en"),
        calendar=Calendar(spring=2, autumn=9),
        policies=Policies(
            unanimity=Unanimity.OFF, evidence_from=1, names=Names.TEAM, rank_teams=True
        ),
        sign_in=SignInRules(
            SecondFactorRules(administrators=Demand.OFFERED, coaches=Demand.REQUIRED)
        ),
    )


def test_a_name_is_all_that_settings_need(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="settings.yaml", old="", new="")
    (folder / "settings.yaml").write_text("name: Bare\n", encoding="utf-8")

    assert load_academy(folder).settings == Settings("Bare")


def test_a_new_language_is_asked_for_everywhere(tmp_path: Path) -> None:
    folder = small_academy(tmp_path, file="settings.yaml", old="[fi, en]", new="[fi, en, sv]")

    faults = faults_of(folder)

    assert "rocket_model.yaml:4: name has no sv; found: en, fi" in faults
    assert "metrics.yaml:3: templates[0].name has no sv; found: en, fi" in faults
    assert len(faults) == 1 + 2 + 3 * 2 + 5 * 2 + 15 + (1 + 3 + 1 + 4) + 3 * 2
