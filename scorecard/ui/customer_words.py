"""The sentences of the page on customers: shares with what they rest on, and feedback with n."""

from collections.abc import Iterable

from scorecard.charts.funnel import share_words
from scorecard.domain.feedback import Feedback
from scorecard.domain.funnels import Step
from scorecard.domain.periods import Period
from scorecard.ui.customer_pickers import months_words
from scorecard.ui.visit import Visit
from scorecard.views.customers import CustomersView

WORTH_SAYING = 2  # points by which one answer moves a share


def customers_sentence(visit: Visit, view: CustomersView, period: Period | None) -> str:
    """Return what there was at both ends of the funnel, as far as it is counted."""
    text = visit.text
    counted = [step for step in view.steps if step.amount is not None]
    if len(counted) < 2:
        return text("customers-state", period=months_words(visit, period))
    first, last = counted[0], counted[-1]
    return text(
        "customers-through",
        first=name_of(visit, first.template),
        of=text.exact(first.amount or 0),
        last=name_of(visit, last.template),
        amount=text.exact(last.amount or 0),
        period=months_words(visit, period),
    )


def through_words(visit: Visit, view: CustomersView) -> str:
    """Return the share of the whole way, and on how many months it rests."""
    if not view.through or view.through.value is None:
        return ""
    return visit.text(
        "customers-through-why",
        share=share_words(view.through, visit.text),
        first=name_of(visit, view.steps[0].template),
        last=name_of(visit, view.steps[-1].template),
        months=view.through.months,
    )


def funnel_words(visit: Visit, view: CustomersView) -> list[str]:
    """Return what must be known to read the shares: what is left out, too large, or missing."""
    text = visit.text
    said = [text("customers-how-to-read")]
    left_out = [s.template for s in _between(view.steps) if s.amount is None]
    if left_out:
        said.append(text("customers-left-out", steps=names_of(visit, left_out)))
    said += [text("customers-no-share", step=name_of(visit, s)) for s in _unshared(view.steps)]
    for step in view.steps:
        if step.share and step.share.value is not None and step.share.value > 1:
            name, base = name_of(visit, step.template), name_of(visit, step.share.base)
            said.append(text("customers-larger", step=name, base=base))
    collected = [s.template for s in view.steps if s.template in view.collected]
    if collected:
        said.append(text("customers-collected", steps=names_of(visit, collected)))
    return said


def feedback_words(visit: Visit, feedback: Feedback) -> list[str]:
    """Return what customers say: the number, on how many answers it rests, what that means."""
    text, name = visit.text, name_of(visit, feedback.template)
    said = []
    if feedback.amount is not None:
        said = [_answers(visit, feedback)]
        said.append(text("customers-weighted" if feedback.weighted else "customers-unweighted"))
        if feedback.step is not None and feedback.step >= WORTH_SAYING:
            said.append(text("customers-one-answer", points=text.number(feedback.step)))
    if feedback.impossible:
        months = text.list([text.month(m) for m in feedback.impossible])
        said.append(text("customers-impossible", months=months))
    return [_number(visit, feedback, name), *said]


def name_of(visit: Visit, template: str) -> str:
    """Return what a template is called in this language."""
    return visit.text.words(visit.app.academy.templates[template].name)


def names_of(visit: Visit, templates: Iterable[str]) -> str:
    """Return several templates in one phrase."""
    return visit.text.list([name_of(visit, template) for template in templates])


def _number(visit: Visit, feedback: Feedback, name: str) -> str:
    if feedback.amount is None:
        return visit.text("customers-feedback-none", name=name)
    template = visit.app.academy.templates[feedback.template]
    unit = visit.text.words(template.unit)
    # A score has no unit that one could say after it.
    unit = unit if unit == "%" else ""
    amount = visit.text.unit_value(feedback.amount, template.decimals, unit)
    return visit.text("customers-feedback", name=name, amount=amount)


def _answers(visit: Visit, feedback: Feedback) -> str:
    text, template = visit.text, visit.app.academy.customers.answers
    if feedback.answers is None:
        if template is None:
            return text("customers-answers-no-template")
        return text("customers-answers-unknown", name=name_of(visit, template))
    answers = text.exact(feedback.answers)
    if feedback.answered_months < feedback.months:
        return text(
            "customers-answers-partly",
            answers=answers,
            known=feedback.answered_months,
            months=feedback.months,
        )
    return text(
        "customers-answers", answers=answers, count=int(feedback.answers), months=feedback.months
    )


def _between(steps: Iterable[Step]) -> list[Step]:
    """Return the steps that lie between counted ones."""
    every = list(steps)
    counted = [place for place, step in enumerate(every) if step.amount is not None]
    return every[counted[0] : counted[-1]] if counted else []


def _unshared(steps: Iterable[Step]) -> list[str]:
    counted = [step for step in steps if step.amount is not None]
    return [step.template for step in counted[1:] if step.share is None]
