"""The funnel: a bar for each step, and above it what became of the step before."""

from collections.abc import Mapping, Sequence
from functools import cache

import altair as alt

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, Table, filled, rows_of, skeleton, with_halo
from scorecard.domain.funnels import Share, Step
from scorecard.domain.metrics import MetricTemplate
from scorecard.text import Text

STEP_HEIGHT = 62
Templates = Mapping[str, MetricTemplate]


def funnel_chart(
    steps: Sequence[Step], templates: Templates, text: Text, *, missing: str, dark: bool
) -> Spec:
    """Draw the steps from top to bottom, every bar from zero.

    A step without a number has no bar, and says what is `missing`.
    """
    rows: list[Row] = [
        {
            "place": place,
            "amount": float(step.amount or 0),
            "said": " · ".join(_parts(step, templates, text, missing)),
        }
        for place, step in enumerate(steps)
    ]
    datasets = {"steps": rows, "zero": [{"amount": 0.0}]}
    return filled(_template(text, dark=dark), datasets, height=STEP_HEIGHT * len(steps))


def funnel_rows(
    steps: Sequence[Step], templates: Templates, months: int, text: Text, *, missing: str
) -> Table:
    """Return the funnel as a table, with how many months each number rests on."""
    return [
        {
            text("customers-step"): text.words(templates[step.template].name),
            text("chart-amount"): _amount(step, templates, text, missing),
            text("customers-share"): share_words(step.share, text) if step.share else "",
            text("customers-share-of"): _base(step.share, templates, text) if step.share else "",
            text("customers-months"): text(
                "chart-completeness-of", given=text.number(step.months), of=text.number(months)
            ),
            text("customers-months-of-share"): text.number(step.share.months) if step.share else "",
        }
        for step in steps
    ]


def funnel_alt(steps: Sequence[Step], templates: Templates, text: Text, *, missing: str) -> str:
    """Return the funnel in a sentence."""
    parts = (", ".join(_parts(step, templates, text, missing)) for step in steps)
    return text("customers-funnel-alt", steps="; ".join(parts))


def share_words(share: Share, text: Text) -> str:
    """Return a share in per cent, or that a base of nothing has none."""
    if share.value is None:
        return text("customers-no-base")
    return text("format-percent", number=text.number(share.value * 100))


def _parts(step: Step, templates: Templates, text: Text, missing: str) -> list[str]:
    parts = [text.words(templates[step.template].name), _amount(step, templates, text, missing)]
    if step.share and step.share.value is not None:
        share, base = share_words(step.share, text), _base(step.share, templates, text)
        parts.append(text("customers-share-said", share=share, base=base))
    return parts


def _amount(step: Step, templates: Templates, text: Text, missing: str) -> str:
    if step.amount is None:
        return missing
    template = templates[step.template]
    return text.unit_value(step.amount, template.decimals, text.words(template.unit))


def _base(share: Share, templates: Templates, text: Text) -> str:
    return text.words(templates[share.base].name)


@cache
def _template(text: Text, *, dark: bool) -> str:
    palette = palette_for(dark=dark)
    place = alt.Y("place:O", axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    amount = alt.X("amount:Q", axis=None, scale=alt.Scale(zero=True, nice=False))
    steps = rows_of("steps").encode(place)
    said = steps.mark_text(
        align="left", baseline="bottom", dy=-9, fontSize=14, color=palette.ink
    ).encode(x=alt.value(2), text=alt.Text("said:N"))
    layers = [
        steps.mark_bar(size=24, yOffset=10, color=palette.line, cornerRadiusEnd=3).encode(
            amount, tooltip=[alt.Tooltip("said:N", title=text("customers-step"))]
        ),
        rows_of("zero").mark_rule(color=palette.quiet).encode(amount),
        *with_halo(said, palette),
    ]
    return skeleton(alt.LayerChart(layer=layers, width="container"), text, dark=dark)
