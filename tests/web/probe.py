"""A page that says whom it takes its visitor for; see `conftest.py`."""

from secrets import token_hex

import streamlit as st

from scorecard.app import the_app


@st.cache_resource
def made_once() -> str:
    """Return what stays the same until somebody empties the cache."""
    return token_hex()


st.text(f"id {st.user.get('id')}, insecure {st.context.headers.get('X-App-Insecure')}")
if "session" in st.query_params:
    st.text(st.context.headers.get("X-App-Session") or "")
if "fail" in st.query_params:
    raise ZeroDivisionError
if "cache" in st.query_params:
    st.text(made_once())
if "coach" in st.query_params:
    coached = the_app().look(int(str(st.user["id"])), lambda sight: sight.actor.coached_team_ids)
    st.text(f"coaches {len(coached)}")
