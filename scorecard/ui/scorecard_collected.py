"""A collected figure, unfolded: what it is made of, as far as the reader may see each part."""

from functools import partial

import streamlit as st

from scorecard.domain.metrics import CollectedValue, Kind, Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.values import MonthValue
from scorecard.text import Text
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.scorecard_parts import Part, Whole, parts_of
from scorecard.views.sight import Sight


def unfold(visit: Visit, metric: Metric) -> None:
    """Offer the parts of a collected metric; they are read only once it is opened."""
    opened = st.expander(
        visit.text("scorecard-unfold"),
        key=f"unfold-{metric.id}",
        type="compact",
        on_change="rerun",
    )
    if opened.open:
        with opened:
            _show_parts(visit, metric)


def collected_words(text: Text, metric: Metric, value: CollectedValue) -> list[str]:
    """Return from how many of how many the figure of a month comes, and what it is."""
    words = [
        text(
            f"scorecard-given-{_below(metric)}",
            month=text.sentence(text.month(value.month)),
            given=text.number(value.given),
            of=text.number(value.of),
        )
    ]
    if value.amount is not None:
        key = "scorecard-whole" if metric.kind is Kind.ADDS_UP else "scorecard-whole-mean"
        words.append(text(key, amount=text.amount(value.amount, metric)))
    elif value.given:
        words.append(text("scorecard-withheld"))
    return words


def whole_words(text: Text, metric: Metric, whole: Whole) -> list[str]:
    """Return the same, and how many parts of it are not shown."""
    words = collected_words(text, metric, whole.value)
    if whole.others:
        words.append(text(f"scorecard-others-{_below(metric)}", count=whole.others))
    return words


def _show_parts(visit: Visit, metric: Metric) -> None:
    wholes = {w.value.month.code: w for w in visit.look(partial(_parts, metric.id))}
    given = [code for code, whole in wholes.items() if whole.value.given]
    if not given:
        st.caption(visit.text("scorecard-nothing-collected"))
        return
    labels = {code: visit.text.month(whole.value.month) for code, whole in wholes.items()}
    code = st.selectbox(
        visit.text("common-month"),
        list(labels),
        index=list(labels).index(given[0]),
        format_func=labels.__getitem__,
        key=f"unfold-month-{metric.id}",
        width=280,
    )
    whole = wholes[code]
    st.write(plain(" ".join(whole_words(visit.text, metric, whole))))
    if whole.parts:
        st.dataframe(
            [_row(visit, metric, part) for part in whole.parts],
            hide_index=True,
            width="stretch",
            key=f"parts-{metric.id}",
        )


def _parts(metric_id: int, sight: Sight) -> tuple[Whole, ...]:
    return parts_of(sight, metric_id)


def _row(visit: Visit, metric: Metric, part: Part) -> dict[str, str]:
    return {
        visit.text("scorecard-part-name"): part.name,
        visit.text("scorecard-part-amount"): _amount(visit, metric, part.value),
    }


def _amount(visit: Visit, metric: Metric, value: MonthValue | None) -> str:
    if value is None or value.is_nothing:
        return visit.text("scorecard-part-nothing")
    if value.excused or value.amount is None:
        return visit.text("scorecard-part-excused")
    return visit.text.amount(value.amount, metric)


def _below(metric: Metric) -> str:
    return "teams" if metric.owner.kind is OwnerKind.ACADEMY else "members"
