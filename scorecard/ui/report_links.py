"""The way to what is hung on the wall: a half-year's report and poster."""

import streamlit as st

from scorecard.charts.poster import Sheet
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.reporting.addresses import poster_address, report_address
from scorecard.text import Text
from scorecard.ui.links import link_out


def report_links(team: Team, half_year: Period, text: Text) -> None:
    """Show links to the report, as a page and as PDF, and to the poster in both sizes."""
    with st.container(horizontal=True, gap="small", key="report-links"):
        link_out(report_address(team, half_year, "html"), text("report-link"))
        link_out(report_address(team, half_year, "pdf"), text("report-link-pdf"))
        for sheet in Sheet:
            address = poster_address(team, half_year, "pdf", sheet)
            link_out(address, text(f"report-link-poster-{sheet}"))
