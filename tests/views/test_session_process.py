"""What comes to light with a reveal gives nobody away, whoever leaves or confirms later."""

from dataclasses import replace

from scorecard.config.academy_files import load_academy
from scorecard.domain.dots import Assessment
from scorecard.domain.model import Process
from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread
from scorecard.settings import ROOT
from scorecard.views.session_process import what_was_revealed

AUTUMN = Period.parse("2026-H2")
PEOPLE = {number: Person(number, f"p{number}@example.org", f"P{number}") for number in range(1, 6)}


def process() -> Process:
    return load_academy(ROOT / "config").model.process("A3")


def said(**dots: int) -> list[Assessment]:
    """Return answers by number of person: `p1=2`."""
    return [Assessment(int(who[1:]), 1, AUTUMN, "A3", given) for who, given in dots.items()]


def test_who_had_left_before_the_reveal_is_in_no_count() -> None:
    members = (1, 2, 3)

    found = what_was_revealed(
        process(), said(p1=0, p2=1, p3=2, p4=3), members, members, (), PEOPLE, names=False
    )

    assert (found.spread, found.understood) == (Spread((1, 1, 1, 0)), 2)


def test_who_leaves_after_the_reveal_stays_in_every_count() -> None:
    answers = said(p1=0, p2=1, p3=2)
    before = what_was_revealed(process(), answers, (1, 2, 3), (1, 2, 3), (), PEOPLE, names=False)

    after = what_was_revealed(process(), answers, (1, 2, 3), (2, 3), (), PEOPLE, names=False)

    assert after == replace(before, is_unanimous=after.is_unanimous)


def test_of_two_answers_nothing_is_counted() -> None:
    members = (1, 2, 3)

    found = what_was_revealed(
        process(), said(p1=0, p2=1), members, members, (), PEOPLE, names=False
    )

    assert (found.spread, found.understood, found.not_yet) == (None, None, ())
    assert found.silent == (PEOPLE[3],)
