"""Teams: which there are, adding one, and changing, archiving or opening one again."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from scorecard.actions.teams import TeamGiven, add_team, change_team
from scorecard.domain.people import Team
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.keeping import EARLIEST, LATEST, date_format, save
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit

NEW = "team-new"


@dataclass(frozen=True, slots=True)
class _Sent:
    given: TeamGiven


def team_forms(visit: Visit) -> None:
    """Show a team of one's choice for changing it, and a form for a new one."""
    teams = {team.key: team for team in visit.frame.teams}
    if teams:
        key = st.selectbox(
            visit.text("people-change-team"),
            list(teams),
            index=None,
            format_func=lambda k: teams[k].name,
            placeholder=visit.text("people-choose-team"),
            key="changed-team",
            width=420,
        )
        if key:
            _team_form(visit, teams[key])
    with st.expander(visit.text("people-add-team"), icon=":material/add:", key="add-team"):
        _new_team_form(visit)


def _team_form(visit: Visit, team: Team) -> None:
    form = f"team-{team.id}"
    stored = {
        "name": team.name,
        "key": team.key,
        "cohort": team.cohort,
        "founded": team.founded,
        "archived": team.archived,
    }
    version = begin_draft(form, team.version, stored)
    if team.former_keys:
        st.caption(plain(visit.text("people-former", names=", ".join(team.former_keys))))
    sent = _fields(visit, form, version, visit.text("common-save"))
    if sent:
        save(
            visit,
            lambda act: change_team(act, team.id, sent.given),
            form=form,
            content=sent.given,
        )


def _new_team_form(visit: Visit) -> None:
    nothing = {"name": "", "key": "", "cohort": "", "founded": visit.today, "archived": None}
    begin_draft(NEW, 0, nothing)
    sent = _fields(visit, NEW, 0, visit.text("people-add"))
    if sent:
        save(visit, lambda act: add_team(act, sent.given), form=NEW, content=sent.given)


def _fields(visit: Visit, form: str, version: int, label: str) -> _Sent | None:
    text = visit.text
    with st.form(f"{form}-form", border=False):
        name, key, cohort = (
            st.text_input(text(f"people-team-{field}"), key=draft_key(form, field),
                          max_chars=NAME_LIMIT) or ""
            for field in ("name", "key", "cohort")
        )  # fmt: skip
        founded = _day(visit, "founded", form)
        archived = _day(visit, "archived", form) if form != NEW else None
        if form != NEW:
            st.caption(text("people-archive-help"))
        sent = st.form_submit_button(label, type="primary", key=f"save-{form}")
    if not sent or founded is None:
        return None
    return _Sent(TeamGiven(key, name, cohort, founded, archived, version))


def _day(visit: Visit, field: str, form: str) -> date | None:
    return st.date_input(
        visit.text(f"people-team-{field}"),
        value=None,
        format=date_format(visit),
        key=draft_key(form, field),
        width=220,
        min_value=EARLIEST,
        max_value=LATEST,
    )
