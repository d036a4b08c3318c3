"""The front door: `streamlit run streamlit_app.py`, or any ASGI server with `streamlit_app:app`.

The call must stay a literal `st.App(…)`: Streamlit finds it by reading this file.
"""

from pathlib import Path

import streamlit as st

from scorecard.ui.failure import on_script_error
from scorecard.web.routes import EXCEPTION_HANDLERS, MIDDLEWARE, ROUTES, lifespan

app = st.App(
    Path(__file__).parent / "scorecard" / "ui" / "router.py",
    routes=ROUTES,
    middleware=MIDDLEWARE,
    lifespan=lifespan,
    exception_handlers=EXCEPTION_HANDLERS,
    on_script_error=on_script_error,
)

if __name__ == "__main__":
    app.run()
