"""Somebody who joined a team when it had dots already."""

from datetime import date

import pytest

from scorecard.app import App
from scorecard.domain.people import Membership, Role
from scorecard.store.teams import add_membership
from tests.academies import SmallAcademy


@pytest.fixture
def joined(app: App, small: SmallAcademy) -> SmallAcademy:
    """The small academy, with Veikko a member of Usva since October."""
    since = Membership(
        0, small.teams["usva"].id, small.id("veikko"), Role.MEMBER, date(2026, 10, 1)
    )
    app.database.write(lambda session: add_membership(session, since))
    return small
