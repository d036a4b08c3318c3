"""A page with a title and one chart: the least that any page of this kind costs."""

import altair as alt
import pandas as pd
import streamlit as st

MONTHS = [{"month": number, "amount": (number * 7) % 11} for number in range(24)]

st.title("One chart")
st.altair_chart(
    alt.Chart(pd.DataFrame(MONTHS))
    .mark_line()
    .encode(
        x=alt.X(shorthand="month", type="quantitative"),
        y=alt.Y(shorthand="amount", type="quantitative"),
    ),
)
