"""Charts: domain and view data in, Vega-Lite charts out, with no Streamlit in sight."""
