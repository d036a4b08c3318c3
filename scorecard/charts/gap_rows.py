"""What several say of the same processes: the rows of the chart, its table and its sentence."""

from collections.abc import Sequence
from decimal import Decimal

from scorecard.charts.specs import Row, Table
from scorecard.domain.gaps import Gap, Heard, Voice
from scorecard.domain.model import Process
from scorecard.text import Text

UNHEARD = "–"
NAMED = 3  # how many of the widest gaps the sentence names


def voices_in(gaps: Sequence[Gap]) -> tuple[Voice, ...]:
    """Return the voices that are heard anywhere, in the order of `Voice`."""
    return tuple(voice for voice in Voice if any(voice in gap.heard for gap in gaps))


def mark_rows(gaps: Sequence[Gap], processes: Sequence[Process], text: Text) -> list[Row]:
    """Return one row per process and voice that is heard of it."""
    names = _names(processes, text)
    return [
        _mark(gap, voice, heard, names[gap.process], text)
        for gap in gaps
        for voice, heard in gap.heard.items()
    ]


def span_rows(gaps: Sequence[Gap]) -> list[Row]:
    """Return for each process from where to where the voices reach."""
    return [
        {"code": gap.process, "low": min(said), "high": max(said)}
        for gap in gaps
        for said in ([heard.dots for heard in gap.heard.values()],)
        if gap.width
    ]


def gap_rows(gaps: Sequence[Gap], processes: Sequence[Process], text: Text) -> Table:
    """Return what is heard as a table, one line per process, with translated headings."""
    voices, names = voices_in(gaps), _names(processes, text)
    return [
        {
            text("common-process"): names[gap.process],
            **{text.choice(voice): heard_said(gap.heard.get(voice), text) for voice in voices},
            text("gap-width"): dots_said(gap.width, text) if gap.is_comparable else UNHEARD,
        }
        for gap in gaps
    ]


def gap_alt(gaps: Sequence[Gap], text: Text) -> str:
    """Return how many processes are seen differently, and what is said of the widest gaps."""
    apart = [gap for gap in gaps if gap.is_apart]
    told = [_told(gap, text) for gap in apart[:NAMED]]
    return " ".join([text("gap-alt", count=len(apart), of=len(gaps)), *told])


def heard_said(heard: Heard | None, text: Text) -> str:
    """Return what one voice says: `2`, `2, carried`, `1.4, the mean of 5 answers`."""
    if heard is None:
        return UNHEARD
    if heard.answers is not None:
        return text("gap-mean", dots=dots_said(heard.dots, text, mean=True), count=heard.answers)
    said = dots_said(heard.dots, text)
    return f"{said}, {text('chart-carried')}" if heard.carried else said


def dots_said(dots: float, text: Text, *, mean: bool = False) -> str:
    """Return a number of dots: whole, or to a tenth where it is a mean."""
    exact = Decimal(str(round(dots, 1)))
    return text.number(exact, 1 if mean or exact % 1 else 0)


def _names(processes: Sequence[Process], text: Text) -> dict[str, str]:
    return {p.code: f"{p.code} {text.words(p.name)}" for p in processes}


def _mark(gap: Gap, voice: Voice, heard: Heard, name: str, text: Text) -> Row:
    said = heard_said(heard, text)
    return {
        "code": gap.process,
        "process": name,
        "voice": text.choice(voice),
        "dots": heard.dots,
        "said": said,
        "filled": 0.0 if heard.carried else 1.0,
        "description": f"{name}, {text.choice(voice)} {said}",
    }


def _told(gap: Gap, text: Text) -> str:
    said = [f"{text.choice(voice)} {heard_said(heard, text)}" for voice, heard in gap.heard.items()]
    return f"{gap.process}: {', '.join(said)}."
