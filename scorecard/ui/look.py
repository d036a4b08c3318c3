"""The look that Streamlit's theme has no words for: constant rules, nobody's text in them."""

import streamlit as st

_RULES = """
<style>
[data-testid="stMainBlockContainer"] { padding-top: 4.2rem; padding-bottom: 4rem; }
[data-testid="stMainBlockContainer"] h1 { font-size: clamp(1.5rem, 4.2vw, 2.3rem);
  line-height: 1.2; text-wrap: balance; padding: 0 0 .6rem; }
[data-testid="stMainBlockContainer"] h2 { font-size: 1.45rem; line-height: 1.3;
  padding: 1rem 0 .3rem; text-wrap: balance; }
[data-testid="stMainBlockContainer"] h3 { font-size: 1.15rem; line-height: 1.35;
  padding: .5rem 0 .1rem; }
/* The sentence that says how a goal stands: larger than the name above it. */
[data-testid="stMainBlockContainer"] h4 { font-size: 1.25rem; line-height: 1.3;
  padding: 0 0 .1rem; text-wrap: balance; }
[data-testid^="stBaseButton-primary"] p { color: light-dark(#ffffff, #0f1a2e); }
.st-key-frame { position: fixed; top: .6rem; right: 1rem; z-index: 1000000; width: auto; }
/* On a phone the arrows beside a month keep their names to themselves. */
@media (max-width: 480px) { [class*="st-key-month-"] [data-testid="stMarkdownContainer"] {
  position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%); } }
.st-key-frame button { max-width: min(14rem, 50vw); }
.st-key-frame button p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
[class*="st-key-field-"] [data-testid="stCheckbox"] { flex: none; padding-bottom: .5rem; }
[data-testid="stCaptionContainer"] p { line-height: 1.35; }
/* A table that few will open: its line is as quiet as a caption. */
[class*="-numbers"] summary p { font-size: .875rem; }
/* The drawing's own proportions, see charts/rocket_layout.py. */
.st-key-rocket-drawing { aspect-ratio: 720 / 940; }
/* What waits for somebody looks like something to press. */
.st-key-needs [data-testid="stPageLink"] a { border-radius: .5rem; padding: .45rem .9rem;
  border: 1px solid light-dark(#c3ccdb, #44536e); }
[data-testid="stPageLink"] p { white-space: normal; text-wrap: pretty; }
.st-key-needs [data-testid="stPageLink"] a p { font-weight: 600; }
.st-key-card-teams [data-testid="stColumn"] { min-width: 0; }
.link-out { display: inline-block; padding: .45rem .9rem; border-radius: .5rem; color: inherit;
  font-size: .875rem; text-decoration: none; border: 1px solid light-dark(#c3ccdb, #44536e); }
.link-out:hover { border-color: currentColor; }
/* What one reads while answering is no wider than lines are easy to follow. */
.st-key-answering { max-width: 46rem; }
/* The agenda reads like a list. */
.st-key-stations button, .st-key-stations button :is(div, span) { justify-content: flex-start;
  text-align: left; }
.spread { border-collapse: collapse; width: 100%; max-width: 30rem; }
.spread caption { text-align: left; padding-bottom: .3rem; }
.spread th { text-align: left; font-weight: 400; white-space: nowrap;
  padding: .2rem .8rem .2rem 0; }
.spread td { padding: .2rem 0; font-weight: 600; }
.spread td:nth-of-type(1) { width: 60%; }
.spread td:last-child { text-align: right; padding-left: .6rem; }
.spread i { display: block; height: 1.1rem; border-radius: .25rem;
  background: light-dark(#1d6fb8, #7cb4ea); }
/* There is a place for "kept" before it is said, so that no choice moves under a thumb. */
.st-key-coach-rating [data-testid="stColumn"]:last-child { min-height: 2.6rem; }
/* Side by side needs room; where there is none, one can move it with a finger. */
.st-key-wide-chart { overflow-x: auto; }
.st-key-wide-chart > div { min-width: 680px; }
@media (max-width: 640px) {
  .st-key-answer-back p, .st-key-answer-next p, .st-key-lead-back p { position: absolute;
    width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [data-testid="stMainBlockContainer"] { padding-left: 1rem; padding-right: 1rem; }
}
/* Who asks for less motion moves the rocket through time by hand. */
@media (prefers-reduced-motion: reduce) { .st-key-replay-play { display: none; } }
@media print { .st-key-frame, [data-testid="stHeader"] { display: none; } }
</style>
"""


def show_look() -> None:
    """Apply the rules; the theme's colours and fonts stand in `.streamlit/config.toml`."""
    st.html(_RULES)
