"""The look that Streamlit's theme has no words for: constant rules, nobody's text in them."""

import streamlit as st

_RULES = """
<style>
[data-testid="stMainBlockContainer"] { padding-top: 4.2rem; padding-bottom: 4rem; }
[data-testid="stMainBlockContainer"] h1 { font-size: clamp(1.5rem, 4.2vw, 2.3rem);
  line-height: 1.2; text-wrap: balance; padding: 0 0 .4rem; }
[data-testid="stMainBlockContainer"] h3 { padding: .4rem 0 0; }
[data-testid^="stBaseButton-primary"] p { color: light-dark(#ffffff, #0f1a2e); }
.st-key-frame { position: fixed; top: .6rem; right: 1rem; z-index: 1000000; width: auto; }
[class*="st-key-field-"] [data-testid="stCheckbox"] { flex: none; padding-bottom: .5rem; }
[data-testid="stCaptionContainer"] p { line-height: 1.35; }
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"] { padding-left: 1rem; padding-right: 1rem; }
}
@media print { .st-key-frame, [data-testid="stHeader"] { display: none; } }
</style>
"""


def show_look() -> None:
    """Apply the rules; the theme's colours and fonts stand in `.streamlit/config.toml`."""
    st.html(_RULES)
