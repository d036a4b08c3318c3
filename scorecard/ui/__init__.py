"""Named pieces of pages; with pages/ the only place that knows Streamlit."""
