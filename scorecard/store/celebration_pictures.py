"""Pictures of celebrations, one for each at most."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.celebrations import WallPicture
from scorecard.store.rows import (
    add_once,
    batches,
    cells_of,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import CelebrationPictureRow

_PICTURE = table_of(CelebrationPictureRow)
Size = tuple[int, int, int]
"""Width and height in pixels, and how many bytes it has: another picture has others."""


def picture_of(session: Session, celebration_id: int) -> WallPicture | None:
    """Return the picture of a celebration, if it has one."""
    columns = columns_for(CelebrationPictureRow, WallPicture)
    statement = sa.select(*columns).where(_PICTURE.c.celebration_id == celebration_id)
    return next((WallPicture(*row) for row in rows(session, statement)), None)


def pictures_of(session: Session, ids: Iterable[int]) -> dict[int, Size]:
    """Return how large the pictures of these celebrations are; the pictures stay where they are."""
    columns = (
        *(_PICTURE.c.celebration_id, _PICTURE.c.width, _PICTURE.c.height),
        sa.func.length(_PICTURE.c.content),
    )
    return {
        id: (width, height, size)
        for batch in batches(ids)
        for id, width, height, size in rows(
            session, sa.select(*columns).where(_PICTURE.c.celebration_id.in_(batch))
        )
    }


def put_picture(session: Session, celebration_id: int, picture: WallPicture) -> None:
    """Store a celebration's picture in the place of the one that it had."""
    remove_picture(session, celebration_id)
    cells = {"celebration_id": celebration_id, **cells_of(picture)}
    add_once(session, CelebrationPictureRow, cells)


def remove_picture(session: Session, celebration_id: int) -> None:
    """Delete the picture of a celebration for good; without one nothing happens."""
    remove_rows(session, CelebrationPictureRow, [celebration_id], by="celebration_id")
