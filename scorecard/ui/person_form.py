"""One person: what is known of them, their places in teams, and how they sign in."""

from collections.abc import Sequence

import streamlit as st

from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.domain.people import Role
from scorecard.domain.words import NAME_LIMIT
from scorecard.text import text_in
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.keeping import save
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.people import PersonView


def person_form(visit: Visit, view: PersonView) -> None:
    """Show who somebody is, for changing it; saves what was sent."""
    text, person, form = visit.text, view.person, f"person-{view.person.id}"
    stored = {
        "name": person.name,
        "email": person.email,
        "language": person.language,
        "admin": person.admin,
    }
    version = begin_draft(form, person.version, stored)
    with st.form(f"{form}-form", border=False):
        name, email = name_and_email(visit, form)
        if person.former_emails:
            st.caption(plain(text("people-former", names=", ".join(person.former_emails))))
        language = language_field(visit, draft_key(form, "language"))
        admin = st.checkbox(text("people-admin"), key=draft_key(form, "admin"))
        sent = st.form_submit_button(text("common-save"), type="primary", key=f"save-{form}")
    if sent:
        given = PersonGiven(email, name, language, admin, version)
        save(
            visit,
            lambda act: change_person(act, person.id, given),
            form=form,
            content=given,
        )


def name_and_email(visit: Visit, form: str) -> tuple[str, str]:
    """Show the two fields by which everybody is known."""
    name, email = (
        st.text_input(
            visit.text(f"account-{field}"), key=draft_key(form, field), max_chars=NAME_LIMIT
        )
        for field in ("name", "email")
    )
    return name or "", email or ""


def role_field(visit: Visit, roles: Sequence[Role], key: str) -> Role:
    """Show the roles to choose one from; where there is one only, nobody is asked."""
    if len(roles) == 1:
        return roles[0]
    label = visit.text("people-role")
    return st.selectbox(label, roles, format_func=visit.text.choice, key=key)


def language_field(visit: Visit, key: str) -> str:
    """Show the languages of the academy to choose one from."""
    languages = visit.app.academy.settings.languages
    return st.selectbox(
        visit.text("common-language"),
        languages,
        format_func=lambda code: text_in(code)("account-language-name"),
        key=key,
    )
