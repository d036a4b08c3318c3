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


def all_pictures(session: Session, ids: Iterable[int]) -> dict[int, WallPicture]:
    """Return the pictures of these celebrations themselves: all of them take memory."""
    found = ((id, picture_of(session, id)) for id in ids)
    return {id: picture for id, picture in found if picture}


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
    remove_pictures(session, [celebration_id])


def remove_pictures(session: Session, celebration_ids: Iterable[int]) -> None:
    """Delete the pictures of celebrations for good, as when an import is taken back."""
    remove_rows(session, CelebrationPictureRow, celebration_ids, by="celebration_id")
