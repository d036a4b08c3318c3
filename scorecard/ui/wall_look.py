"""How the wall looks: read from the back of a room, and as large as its screen allows."""

import streamlit as st

# Everything is measured in rem, and the rem grows with the screen: a projector of 1920 by 1080
# has the same picture as a laptop of 1280 by 720. On a phone it is a page like any other.
_RULES = """
<style>
html:has(.st-key-wall) { font-size: clamp(16px, min(1.25vw, 2.222vh), 48px); }
.stApp:has(.st-key-wall) [data-testid="stHeader"],
.stApp:has(.st-key-wall) .st-key-frame { display: none; }
.stApp:has(.st-key-wall) [data-testid="stMainBlockContainer"] { padding: 1rem 2rem 4rem; }
.st-key-wall h1 { font-size: 3.4rem; line-height: 1.1; padding: 0; text-wrap: balance; }
.st-key-wall h2 { font-size: 1.5rem; line-height: 1.2; padding: 0; }
.st-key-wall p, .st-key-wall li { font-size: 1.3rem; line-height: 1.35; }
.st-key-wall [data-testid="stCaptionContainer"] p { font-size: 1.1rem; }

/* The line above: where we are, how to come in, how long it takes. */
.st-key-wall-top { align-items: center; min-height: 3.4rem; }
.st-key-wall-top p { font-size: 1.3rem; }
.wall-timer { display: flex; align-items: center; justify-content: flex-end; gap: .6rem;
  font-size: 1.3rem; }
.wall-timer i { width: 2.6rem; height: 2.6rem; border-radius: 50%; flex: none;
  --on: light-dark(#1f5f9e, #7db8f2); --off: light-dark(#dfe4ec, #2b364d);
  background: conic-gradient(var(--on) calc(var(--share) * 360deg), var(--off) 0);
  mask: radial-gradient(closest-side, transparent 62%, #000 64%); }

/* What every dot says, side by side. */
.st-key-wall-meaning p { font-size: 1.6rem; max-width: 74rem; text-wrap: pretty; }
[class*="st-key-wall-dot-"] { border-top: .25rem solid light-dark(#c3ccdb, #44536e);
  padding-top: .6rem; height: 100%; }
[class*="st-key-wall-dot-"] ul { margin: 0; padding-left: 1.1rem; }
[class*="st-key-wall-dot-"] li { margin: 0 0 .3rem; padding: 0; text-wrap: pretty; }
.wall-dots { display: inline-flex; gap: .35rem; vertical-align: -.1em; }
.wall-dots i { width: 1.3rem; height: 1.3rem; border-radius: 50%;
  border: .16rem solid light-dark(#cf3f17, #ff8a5c); }
.wall-dots i.on { background: light-dark(#cf3f17, #ff8a5c); }
.wall-dots i.none { border-style: dashed; border-color: light-dark(#737d93, #a0aabf); }
.wall-of { display: flex; align-items: center; gap: .7rem; font-size: 1.3rem; font-weight: 600; }

/* Names: a tag for each, full with a tick, or an outline while we wait. */
[class*="st-key-wall-names"] ul { display: flex; flex-wrap: wrap; gap: .5rem .6rem;
  list-style: none; margin: 0; padding: 0; }
[class*="st-key-wall-names"] li { margin: 0; padding: .15rem .8rem; font-size: 1.2rem;
  border-radius: 2rem; border: .12rem dashed light-dark(#737d93, #a0aabf);
  overflow-wrap: anywhere; }
[class*="st-key-wall-names"] li:has(strong) { border: .12rem solid light-dark(#1f5f9e, #7db8f2);
  background: light-dark(#e0ebf8, #1f3a5c); }
[class*="st-key-wall-names"] li strong { font-weight: 600; }

/* How many gave what: a mark for each answer, five to a row, growing upwards. */
.wall-bar { display: flex; flex-direction: column; justify-content: flex-end; gap: .4rem;
  height: 13.5rem; }
.wall-bar b { font-size: 3.4rem; line-height: 1; font-weight: 700; }
.wall-bar .none { color: light-dark(#566077, #a3aec4); font-weight: 400; }
.wall-bar div { display: flex; flex-wrap: wrap-reverse; gap: .35rem; max-width: 14rem; }
.wall-bar i { width: 2.3rem; height: 2.3rem; border-radius: .5rem;
  background: light-dark(#1f5f9e, #7db8f2); }
.st-key-wall-spread [class*="st-key-wall-dot-"] li { font-size: 1rem; line-height: 1.3; }
.st-key-wall-facts h2 { font-size: 1.1rem; font-weight: 600; }
.st-key-wall-agreed { border: .2rem solid light-dark(#d99a00, #f5c542); border-radius: .8rem;
  padding: .6rem 1rem; background: light-dark(#fff8e1, #3a3214); }
.st-key-wall-agreed .wall-dots i { width: 1.9rem; height: 1.9rem; }
@media (prefers-reduced-motion: no-preference) {
  .wall-bar i { animation: wall-rise .7s ease-out both; }
  .st-key-wall-agreed .wall-dots i.on { animation: wall-rise 1s ease-out both; }
}
@keyframes wall-rise { from { opacity: 0; transform: translateY(.8rem); } }

/* Coming in. */
.st-key-wall-join { text-align: center; align-items: center; }
.st-key-wall-join [data-testid="stImage"] img { width: 15rem !important; max-width: none;
  image-rendering: pixelated; border-radius: .5rem; }
.wall-code { font: 700 4.6rem/1.1 monospace; letter-spacing: .18em; margin-right: -.18em; }

/* What comes of it. */
[class*="st-key-wall-rocket-"] { aspect-ratio: 720 / 940; max-height: 60vh; }

/* What the keys do: quiet, at the bottom. */
.st-key-wall-keys { position: fixed; left: 0; right: 0; bottom: 0; z-index: 10;
  padding: .4rem 2rem; background: light-dark(#ffffff, #0f1a2e);
  border-top: 1px solid light-dark(#c3ccdb, #44536e); }
[class*="st-key-wall-other-keys"] { display: none; }
@media (max-width: 640px) {
  .stApp:has(.st-key-wall) [data-testid="stMainBlockContainer"] { padding: 1rem 1rem 8rem; }
  .st-key-wall h1 { font-size: 1.8rem; }
  .wall-code { font-size: 2.6rem; }
  .st-key-wall-keys { padding: .4rem 1rem; }
}
</style>
"""


def show_wall_look() -> None:
    """Apply the rules of this one page; nobody's text is in them."""
    st.html(_RULES)
