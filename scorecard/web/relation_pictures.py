"""Pictures of several curves at once, for whoever may open the page that shows them."""

from scorecard.domain.periods import Period
from scorecard.domain.relations import LAGS
from scorecard.reporting.addresses import from_path
from scorecard.reporting.pictures import Picture
from scorecard.reporting.relation_pictures import (
    NO_TEAM,
    curves_picture,
    customers_picture,
    points_picture,
)
from scorecard.views.customers import CustomersView, customers_view
from scorecard.views.relations import RelationsView, relations_view
from scorecard.views.sight import Sight
from scorecard.views.whose import Whose, whose_at
from scorecard.web.pictures import Asked, NoSuchPictureError

DRAWN = {"curves": curves_picture, "points": points_picture}


def draw_relation(asked: Asked) -> Picture:
    """Draw two metrics over each other: both curves, or a point for each pair of months."""
    part, lag = asked.path["part"], asked.query.get("lag", "0")
    if part not in DRAWN or lag not in map(str, LAGS):
        raise NoSuchPictureError

    def gather(sight: Sight) -> RelationsView:
        first, second = asked.query.get("first"), asked.query.get("second")
        whose = _whose(sight, asked)
        return relations_view(sight, whose, first=first, second=second, lag=int(lag))

    view = asked.app.look(asked.who, gather)
    return _there(DRAWN[part](view, asked.app.academy, asked.text))


def draw_customers(asked: Asked) -> Picture:
    """Draw a part of somebody's way with customers in a period."""
    code, academy = asked.query.get("over"), asked.app.academy
    period = Period.parse(code) if code else None

    def gather(sight: Sight) -> CustomersView:
        return customers_view(sight, _whose(sight, asked), period)

    view = asked.app.look(asked.who, gather)
    return _there(customers_picture(view, asked.path["part"], academy, asked.text))


def _whose(sight: Sight, asked: Asked) -> Whose:
    team = asked.path["team"]
    key = None if team == NO_TEAM else from_path(team)
    return whose_at(sight, key, from_path(asked.path["whose"]))


def _there(picture: Picture | None) -> Picture:
    if picture is None:
        raise NoSuchPictureError
    return picture
