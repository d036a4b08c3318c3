"""Charts: domain and view data in, Altair charts out, with no Streamlit in sight."""
