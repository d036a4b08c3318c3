"""The sentences of the gap view: who sees a process higher or lower than the team does."""

from collections.abc import Iterator
from decimal import Decimal

from scorecard.domain.gaps import Gap, Voice
from scorecard.text import Text
from scorecard.views.gap import GapView, Reader


def gap_title(text: Text, view: GapView) -> str:
    """Return how many processes are seen differently, and which of them most of all."""
    of, apart = len(view.comparable), [gap for gap in view.comparable if gap.is_apart]
    if not of:
        return text("gap-state-empty", team=view.team.name)
    if not apart:
        return text("gap-state-same", team=view.team.name, count=of)
    furthest = apart[0].process
    return text("gap-state-apart", team=view.team.name, count=len(apart), of=of, process=furthest)


def gap_words(text: Text, gap: Gap, reader: Reader) -> str:
    """Return what the furthest of the other voices says, against the team's own dots."""
    widest = gap.widest
    if widest is None:
        return text("gap-without-team", process=gap.process)
    voice, higher = widest
    return text(
        f"gap-{voice}-{'higher' if higher > 0 else 'lower'}",
        reader=reader.value,
        dots=_dots(text, abs(higher)),
        process=gap.process,
    )


def alike_words(text: Text, view: GapView) -> Iterator[str]:
    """Yield which processes are seen alike, and of which only one voice is heard."""
    alike = [gap.process for gap in view.comparable if not gap.is_apart]
    alone = [gap.process for gap in view.gaps if len(gap.heard) == 1]
    if alike:
        yield text("gap-same", processes=text.list(alike))
    if alone:
        yield text("gap-alone", processes=text.list(alone))


def missing_words(text: Text, view: GapView) -> Iterator[str]:
    """Yield which voices are not heard yet and when they will be, and who else hears them."""
    if Voice.COACH not in view.voices:
        yield text("gap-missing-coach", reader=view.reader.value)
    elif view.reader is Reader.COACH and not view.shared:
        yield text("gap-coach-unshared")
    if Voice.OWN not in view.voices:
        yield text("gap-missing-own")
    if Voice.OUTSIDE not in view.voices:
        yield text("gap-missing-outside")


def _dots(text: Text, dots: float) -> str:
    whole = int(dots) if dots == int(dots) else -1
    amount = text.number(Decimal(str(dots)), 0 if whole >= 0 else 1)
    return text("gap-dots", count=whole, amount=amount)
