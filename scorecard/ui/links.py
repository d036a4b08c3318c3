"""Where the pages are, and links from one to another."""

from html import escape
from pathlib import Path

import streamlit as st

PAGES = Path(__file__).parents[2] / "pages"


def link_to(page: str, label: str, *, icon: str, **query: str) -> None:
    """Show a link to the page of this name, with what it should be about in the link."""
    st.page_link(PAGES / f"{page}.py", label=label, icon=icon, query_params=query or None)


def link_out(path: str, label: str) -> None:
    """Show a link to a plain page of ours, in this tab; Streamlit's own opens another one."""
    link = f'<a class="link-out" href="{escape(path)}" target="_self">{escape(label)}</a>'
    st.html(link, width="content")
