"""Choosing who besides oneself sees a metric of one's own."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.metrics import change_metric
from scorecard.store.metrics import metric as metric_of
from scorecard.store.subjects import subject_of


def share_metric(act: Act, metric_id: int, visibility: Visibility, *, version: int) -> Metric:
    """Share a metric with nobody, the coaches or the team, by who saw it at this version.

    It holds for the metric's goals and celebrations too, and from the next look on. An
    archived team does not stand in the way: what one shares can always be taken back.

    Raises:
        NotAllowedError: there is no such metric, or it is not the actor's own.
        ConflictError: the metric was changed meanwhile.
    """
    found = metric_of(act.session, metric_id)
    if found is None:
        raise NotAllowedError
    subject = subject_of(act.session, found.owner, act.today, visibility=found.visibility)
    act.require(Action.SHARE_METRIC, subject)
    shared = change_metric(act.session, replace(found, visibility=visibility, version=version))
    act.log("share-metric", f"metric:{found.id}", ["visibility"])
    return shared
