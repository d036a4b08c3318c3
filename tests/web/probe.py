"""A page that says whom it takes its visitor for; see `conftest.py`."""

import streamlit as st

st.text(f"id {st.user.get('id')}, insecure {st.context.headers.get('X-App-Insecure')}")
if "fail" in st.query_params:
    raise ZeroDivisionError
