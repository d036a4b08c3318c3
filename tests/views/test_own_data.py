"""Own assessments that are still secret are the person's alone, also when data is taken along."""

from datetime import date

from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.dots import Assessment, HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment
from scorecard.store.database import Session
from scorecard.store.half_years import keep_half_year
from scorecard.views.own_data import OwnData, own_data
from tests.academies import SmallAcademy

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")


def answers(data: OwnData) -> list[str]:
    found = [table.rows for table in data.tables if table.name == "assessment"]
    return [str(row["period"]) for rows in found for row in rows]


def answer(session: Session, small: SmallAcademy) -> None:
    usva = small.teams["usva"].id
    for period in (SPRING, AUTUMN):
        said = Assessment(small.id("ville"), usva, period, "Y1", 1, version=0)
        keep_assessment(session, said)
    closed = HalfYear(usva, SPRING, Names.NOBODY, closed_on=date(2026, 6, 30), version=0)
    keep_half_year(session, closed)


def test_the_person_takes_all_answers_along(app: App, small: SmallAcademy) -> None:
    app.database.write(lambda session: answer(session, small))

    data = app.look(small.id("ville"), own_data)

    assert (answers(data), data.withheld) == (["2026-H1", "2026-H2"], 0)


def test_a_command_leaves_secret_answers_out(app: App, small: SmallAcademy) -> None:
    app.database.write(lambda session: answer(session, small))

    data = app.look(OPERATOR, lambda sight: own_data(sight, small.id("ville")))

    assert (answers(data), data.withheld) == (["2026-H1"], 1)
