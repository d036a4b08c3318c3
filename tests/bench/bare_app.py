"""The bare page behind a front door of the same kind as ours, with nothing in the way."""

from pathlib import Path

import streamlit as st

app = st.App(Path(__file__).with_name("bare_page.py"))
