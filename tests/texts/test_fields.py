"""In every field a text comes back as it was typed, or is refused with a reason.

"As typed" means in one normal form (NFC) and without blanks at its ends. Each of the texts is
tried in each of the fields, and taken back at once.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, give_answer
from scorecard.actions.celebrating import PlanGiven, Story, celebrate, plan_celebration
from scorecard.actions.celebration_wall import comment_on_celebration
from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.actions.erasure_requests import ask_for_erasure
from scorecard.actions.importing import import_sheets
from scorecard.actions.inviting import Invitation, invite
from scorecard.actions.own_settings import change_own_name, set_language, set_time_zone
from scorecard.actions.people import add_person
from scorecard.actions.teams import TeamGiven, change_team
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.periods import NotAPeriodError, Period
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.gathering import Gathered
from scorecard.exchange.printable import printable
from scorecard.store.cheers import comment
from scorecard.store.erasure_requests import erasure_request
from scorecard.store.imports import imports
from scorecard.store.people import person
from scorecard.store.teams import team
from scorecard.text import text_in
from tests.academies import FOUNDED, SmallAcademy, month
from tests.actions import partying
from tests.actions.doing import who
from tests.exchange.planned import recognised
from tests.texts import ALL, BLNS, OURS, TRIED

AUTUMN = Period.parse("2026-H2")
Try = Callable[[Act, SmallAcademy, str], str]
"""Does the act with the text, and returns the text that is stored."""


@dataclass(frozen=True, slots=True)
class Field:
    """Where a text goes in: by whom, by which act, and how many of the texts at least fit."""

    by: str
    enter: Try
    takes: int = 400


class _NeverMindError(Exception):
    pass


def _person(act: Act, small: SmallAcademy, typed: str, *, name: str) -> str:
    given = PersonGiven("ville@example.org", "Ville Koski", "en", admin=False, version=1)
    change_person(act, small.id("ville"), replace(given, **{name: typed}))
    found = person(act.session, small.id("ville"))
    return str(getattr(found, name))


def _former_email(act: Act, small: SmallAcademy, typed: str) -> str:
    given = PersonGiven(typed, "Ville Koski", "en", admin=False, version=1)
    again = PersonGiven("ville@example.org", "Ville Koski", "en", admin=False, version=2)
    change_person(act, small.id("ville"), given)
    change_person(_fresh(act, f"{act.request} again"), small.id("ville"), again)
    found = person(act.session, small.id("ville"))
    assert found
    return found.former_emails[-1]


def _own_name(act: Act, small: SmallAcademy, typed: str) -> str:
    change_own_name(act, typed, version=1)
    found = person(act.session, small.id("ville"))
    assert found
    return found.name


def _team(act: Act, small: SmallAcademy, typed: str, *, name: str) -> str:
    given = replace(TeamGiven("usva", "Usva", "2025", FOUNDED, version=1), **{name: typed})
    change_team(act, small.teams["usva"].id, given)
    return str(getattr(team(act.session, small.teams["usva"].id), name))


def _former_key(act: Act, small: SmallAcademy, typed: str) -> str:
    given = TeamGiven(typed, "Usva", "", FOUNDED, version=1)
    again = TeamGiven("usva", "Usva", "", FOUNDED, version=2)
    change_team(act, small.teams["usva"].id, given)
    change_team(_fresh(act, f"{act.request} again"), small.teams["usva"].id, again)
    found = team(act.session, small.teams["usva"].id)
    assert found
    return found.former_keys[-1]


def _value_note(act: Act, small: SmallAcademy, typed: str) -> str:
    entry = MonthEntry(small.metrics["visits"].id, Decimal(5), note=typed, version=0)
    return enter_month(act, month("2026-11"), [entry])[0].note


def _story(act: Act, small: SmallAcademy, typed: str, *, name: str) -> str:
    story = replace(Story(date(2026, 11, 20), "Cake", "Earlier"), **{name: typed})
    return str(getattr(celebrate(act, small.goals["trip"].id, story), name))


def _plan(act: Act, small: SmallAcademy, typed: str) -> str:
    return plan_celebration(act, small.goals["trip"].id, PlanGiven(typed)).how


def _comment(act: Act, small: SmallAcademy, typed: str) -> str:
    held = partying.celebrated(act.session, small).ours
    said = comment(act.session, comment_on_celebration(act, held.id, typed))
    assert said
    return said.words


def _dots(act: Act, small: SmallAcademy, typed: str, *, name: str) -> str:
    given = DotsGiven("Y3", 2, reason="We saw it", attested="We talked about it")
    rating = set_dots(act, small.teams["usva"].id, AUTUMN, replace(given, **{name: typed}))
    return str(getattr(rating, name))


def _answer(act: Act, _: SmallAcademy, typed: str) -> str:
    return give_answer(act, AUTUMN, Answer("Y3", 1, typed)).note


def _answered_process(act: Act, _: SmallAcademy, typed: str) -> str:
    return give_answer(act, AUTUMN, Answer(typed, 1)).process


def _invited(act: Act, _: SmallAcademy, typed: str, *, name: str) -> str:
    asked = replace(Invitation("uusi@example.org", "Uusi", "en"), **{name: typed})
    return str(getattr(invite(act, asked, token_hash="link"), name))


def _added(act: Act, _: SmallAcademy, typed: str) -> str:
    return add_person(act, email="uusi@example.org", name=typed).name


def _erasure(act: Act, small: SmallAcademy, typed: str) -> str:
    ask_for_erasure(act, typed)
    found = erasure_request(act.session, small.id("ville"))
    assert found
    return found.why


def _file_name(act: Act, _: SmallAcademy, typed: str) -> str:
    new = [{"email": "new@example.org", "name": "Uusi Ihminen"}]
    import_sheets(act, Gathered(recognised(people=new)), [typed])
    kept = imports(act.session)[0].files[0]
    # A name that its owner cannot type anew is not refused; what no file can hold shows as �.
    as_typed = unicodedata.normalize("NFC", typed.replace("\r\n", "\n"))
    return as_typed if kept == printable(typed) else kept


def _language(act: Act, small: SmallAcademy, typed: str) -> str:
    set_language(act, typed)
    found = person(act.session, small.id("ville"))
    assert found
    return found.language


def _time_zone(act: Act, small: SmallAcademy, typed: str) -> str:
    set_time_zone(act, typed, version=1)
    found = person(act.session, small.id("ville"))
    assert found
    return found.time_zone or ""


def _half_year(_: Act, __: SmallAcademy, typed: str) -> str:
    try:
        return Period.parse(typed).code
    except NotAPeriodError:
        raise RefusedError("not-found") from None


FIELDS = {
    "name of a person": Field("risto", partial(_person, name="name")),
    "address of a person": Field("risto", partial(_person, name="email"), 0),
    "language of a person": Field("risto", partial(_person, name="language"), 0),
    "former address of a person": Field("risto", _former_email, 0),
    "name of somebody new": Field("risto", _added),
    "own name": Field("ville", _own_name),
    "own language": Field("ville", _language, 0),
    "own time zone": Field("ville", _time_zone, 0),
    "short name of a team": Field("risto", partial(_team, name="key")),
    "former short name of a team": Field("risto", _former_key),
    "name of a team": Field("risto", partial(_team, name="name")),
    "cohort of a team": Field("risto", partial(_team, name="cohort")),
    "note of a value": Field("ville", _value_note),
    "how it will be celebrated": Field("ville", _plan),
    "comment on a celebration": Field("ville", _comment),
    "how it was celebrated": Field("ville", partial(_story, name="how")),
    "what to do better": Field("ville", partial(_story, name="better_next_time")),
    "process of a dot": Field("kaisa", partial(_dots, name="process"), 0),
    "reason of a dot": Field("kaisa", partial(_dots, name="reason")),
    "evidence of a dot": Field("kaisa", partial(_dots, name="evidence"), 1),
    "attested sentence": Field("kaisa", partial(_dots, name="attested")),
    "note of an own answer": Field("ville", _answer),
    "process of an own answer": Field("ville", _answered_process, 0),
    "name of somebody invited": Field("risto", partial(_invited, name="name")),
    "address of somebody invited": Field("risto", partial(_invited, name="email"), 0),
    "language of somebody invited": Field("risto", partial(_invited, name="language"), 0),
    "reason of an erasure": Field("ville", _erasure),
    "name of an imported file": Field("operator", _file_name),
    "half-year of an address": Field("ville", _half_year, 0),
}


def test_the_texts_are_all_there() -> None:
    assert (len(BLNS), len({*OURS})) == (485, len(OURS))
    assert len(OURS) >= 60


@pytest.mark.parametrize("name", FIELDS)
def test_a_text_comes_back_as_typed_or_is_refused_with_a_reason(
    app: App, small: SmallAcademy, name: str
) -> None:
    field = FIELDS[name]
    found: dict[str, str | RefusedError] = {}
    texts = TRIED if app.database.dialect == "sqlite" else OURS

    def unit(act: Act) -> None:
        for number, text in enumerate(texts):
            found[text] = _tried(act, small, field, text, number)
        raise _NeverMindError

    with pytest.raises(_NeverMindError):
        app.perform(OPERATOR if field.by == "operator" else who(small, field.by), unit, request="1")

    assert {text: kept for text, kept in found.items() if not fits(text, kept)} == {}
    assert sum(isinstance(kept, str) for kept in found.values()) >= field.takes * len(texts) // len(
        ALL
    )


def _tried(
    act: Act, small: SmallAcademy, field: Field, text: str, number: int
) -> str | RefusedError:
    point = act.session.begin_nested()
    one = _fresh(act, f"try {number}")
    try:
        kept = field.enter(one, small, text)
        act.session.flush()
        return kept
    except RefusedError as refused:
        return refused
    finally:
        point.rollback()


def _fresh(act: Act, request: str) -> Act:
    """Return an act of its own for each try."""
    return Act(act.session, act.academy, act.actor, act.now, act.today, request, act.log_key)


def fits(typed: str, kept: str | RefusedError) -> bool:
    """Return whether this is the text as typed, or a refusal that says why in both languages."""
    if isinstance(kept, RefusedError):
        return all(text_in(language).refusal(kept) for language in ("en", "fi"))
    normal = unicodedata.normalize("NFC", typed.replace("\r\n", "\n")).strip()
    return kept.strip() == normal and kept == unicodedata.normalize("NFC", kept)
