"""How the wall looks: read from the back of a room, and as large as its screen allows."""

import streamlit as st

# Everything is measured in rem, and the rem grows with the screen: a projector of 1920 by 1080
# has the same picture as a laptop of 1280 by 720. On a phone it is a page like any other.
_RULES = """
<style>
html:has(.st-key-wall) { font-size: clamp(16px, min(1.25vw, 2.222vh), 48px); }
.stApp:has(.st-key-wall) [data-testid="stHeader"],
.stApp:has(.st-key-wall) .st-key-frame { display: none; }
.stApp:has(.st-key-wall) [data-testid="stMainBlockContainer"] { padding: .6rem 2rem 1.4rem; }
.st-key-wall h1 { font-size: 3.2rem; line-height: 1.1; padding: 0; text-wrap: balance; }
.st-key-wall h2 { font-size: 1.5rem; line-height: 1.2; padding: 0 0 .4rem; }
.st-key-wall p, .st-key-wall li { font-size: 1.3rem; line-height: 1.35; }
.st-key-wall [data-testid="stCaptionContainer"] p { font-size: 1.1rem; }

/* The line above: where we are, how to come in, how long it takes. */
.st-key-wall-top p { font-size: 1.3rem; line-height: 1.3; color: light-dark(#566077, #a3aec4); }
.wall-timer { display: flex; align-items: center; justify-content: flex-end; gap: .8rem;
  font-size: 1.3rem; text-align: right; line-height: 1.2; }
.wall-timer i { width: 4rem; height: 4rem; border-radius: 50%; flex: none;
  --on: light-dark(#1f5f9e, #7db8f2); --off: light-dark(#dfe4ec, #2b364d);
  background: conic-gradient(var(--on) calc(var(--share) * 360deg), var(--off) 0);
  mask: radial-gradient(closest-side, transparent 62%, #000 64%); }

/* What every dot says, side by side. */
.st-key-wall-meaning p { font-size: 1.7rem; line-height: 1.3; text-wrap: pretty; }
[class*="st-key-wall-dot-"] { border-top: .25rem solid light-dark(#c3ccdb, #44536e);
  padding-top: .5rem; }
.st-key-wall [class*="st-key-wall-dot-"] ul { margin: 0; padding-left: 1.1rem; }
.st-key-wall [class*="st-key-wall-dot-"] li { margin: 0 0 .3rem; padding: 0; font-size: 1.4rem;
  text-wrap: pretty; }
.wall-of { display: flex; align-items: center; gap: .7rem; font-size: 1.4rem; font-weight: 600; }
.wall-dots { display: inline-flex; gap: .35rem; }
.wall-dots i { width: 1.4rem; height: 1.4rem; border-radius: 50%;
  border: .16rem solid light-dark(#cf3f17, #ff8a5c); }
.wall-dots i.on { background: light-dark(#cf3f17, #ff8a5c); }

.st-key-wall-title, .st-key-wall-spread, .st-key-wall-spread-named, .st-key-wall-facts,
.st-key-wall-count { margin-top: .5rem; }

/* Names: a tag for each, full with a tick, or an outline while we wait. */
.st-key-wall-count h2 { font-size: 2rem; }
[class*="st-key-wall-names"] ul { display: flex; flex-wrap: wrap; gap: .5rem .6rem;
  list-style: none; margin: 0; padding: 0; }
.st-key-wall [class*="st-key-wall-names"] li { margin: 0; padding: .15rem .9rem;
  font-size: 1.5rem; border-radius: 2rem; border: .12rem dashed light-dark(#737d93, #a0aabf);
  overflow-wrap: anywhere; }
.st-key-wall [class*="st-key-wall-names"] li:has(strong) {
  border: .12rem solid light-dark(#1f5f9e, #7db8f2); background: light-dark(#e0ebf8, #1f3a5c); }
[class*="st-key-wall-names"] li strong { font-weight: 600; }

/* How many gave what: a mark for each answer, growing upwards from one ground. */
.wall-bar { --size: min(3rem, 7.2rem / var(--rows) - .35rem, 17.2rem / var(--a-row) - .35rem);
  display: flex; flex-direction: column; justify-content: flex-end; gap: .5rem;
  height: calc(3.6rem + (var(--size) + .35rem) * var(--rows)); }
.wall-bar b { font-size: 3.6rem; line-height: .9; font-weight: 700; }
.wall-bar .none { color: light-dark(#566077, #a3aec4); font-weight: 400; }
.wall-bar div { display: flex; flex-wrap: wrap-reverse; gap: .35rem;
  max-width: calc((var(--size) + .35rem) * var(--a-row)); }
.wall-bar i { width: var(--size); height: var(--size); border-radius: 18%;
  background: light-dark(#1f5f9e, #7db8f2); }
.st-key-wall [class*="st-key-wall-spread"] li,
.st-key-wall [class*="st-key-wall-spread"] p { font-size: 1.1rem; line-height: 1.28; }
.st-key-wall .st-key-wall-spread-named li { font-size: 1rem; }
.st-key-wall [class*="st-key-wall-gave-"] p { font-weight: 600; line-height: 1.25; }
.st-key-wall-facts h2 { font-size: 1.2rem; font-weight: 600;
  color: light-dark(#566077, #a3aec4); }
.st-key-wall-facts p { font-size: 1.25rem; }
.st-key-wall-to-agree h2 { font-size: 1.9rem; font-weight: 700; color: inherit; }
.st-key-wall-agreed { border: .2rem solid light-dark(#d99a00, #f5c542); border-radius: .8rem;
  padding: .5rem 1.2rem .6rem; background: light-dark(#fff8e1, #3a3214); }
.st-key-wall-agreed h2 { color: inherit; padding: 0; }
.st-key-wall-agreed .wall-of { font-size: 2.2rem; font-weight: 700; }
.st-key-wall-agreed .wall-dots i { width: 2.2rem; height: 2.2rem; border-width: .2rem; }
@media (prefers-reduced-motion: no-preference) {
  .wall-bar i { animation: wall-rise .7s ease-out both; }
  .st-key-wall-agreed .wall-dots i.on { animation: wall-rise 1s ease-out both; }
}
@keyframes wall-rise { from { opacity: 0; transform: translateY(.8rem); } }

/* Coming in. */
.st-key-wall-steps ul { list-style: none; margin: 0; padding: 0; }
.st-key-wall-steps li { margin: 0 0 .5rem; padding: 0 0 0 1.8rem; text-indent: -1.8rem;
  font-size: 1.4rem; }
.st-key-wall-title h1 { font-size: 2.3rem; padding-bottom: .5rem; }
.st-key-wall-join { text-align: center; align-items: center; }
.st-key-wall-join p { font-size: 1.4rem; text-align: center; text-wrap: balance; }
.st-key-wall-join [data-testid="stImage"] img { width: 19rem !important; max-width: none;
  image-rendering: pixelated; border-radius: .5rem; }
.wall-code { font: 700 4.8rem/1.1 monospace; letter-spacing: .16em; margin-right: -.16em; }

/* What comes of it. */
[class*="st-key-wall-rocket-"] { aspect-ratio: 720 / 940; width: min(100%, 20rem); }
.st-key-wall .st-key-wall-outcome :is(p, li) { font-size: 1.2rem; }
.st-key-wall-outcome h2 { padding-top: .4rem; }
.st-key-wall-reached ul { margin: 0; padding: 0; list-style: none; }
.st-key-wall-reached li { margin: 0; padding: 0; }

/* What the keys do: quiet, at the bottom. */
.st-key-wall-keys { position: fixed; left: 0; right: 0; bottom: 0; z-index: 10;
  padding: .4rem 2rem; background: light-dark(#ffffff, #0f1a2e);
  border-top: 1px solid light-dark(#c3ccdb, #44536e); }
[class*="st-key-wall-other-keys"] { display: none; }
@media (max-width: 640px) {
  .stApp:has(.st-key-wall) [data-testid="stMainBlockContainer"] { padding: 1rem 1rem 2rem; }
  .st-key-wall h1 { font-size: 1.8rem; }
  .wall-code { font-size: 2.6rem; }
  .st-key-wall-keys { position: static; padding: .4rem 0; }
}
</style>
"""


def show_wall_look() -> None:
    """Apply the rules of this one page; nobody's text is in them."""
    st.html(_RULES)
