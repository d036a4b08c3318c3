"""What is done with a celebration on the wall: cheers, comments, a picture, and opening it."""

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.celebration_wall import COMMENT_LIMIT, Comment, Held, may_be_opened
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_text
from scorecard.store.celebration_pictures import put_picture, remove_picture
from scorecard.store.celebration_subjects import subject_of_held
from scorecard.store.celebrations import celebration, set_opened
from scorecard.store.cheers import (
    add_cheer,
    add_comment,
    comment,
    remove_cheer,
    remove_comment,
)


def cheer_celebration(act: Act, celebration_id: int) -> None:
    """Cheer a celebration, once; who does so again cheers no more loudly.

    Raises:
        NotAllowedError: there is no such celebration, or not for this actor; what is one's own
            one celebrates and does not cheer.
    """
    who = _cheering(act, celebration_id)
    add_cheer(act.session, celebration_id, who, act.now)
    act.log("cheer", f"celebration:{celebration_id}", ["cheer"])


def take_back_cheer(act: Act, celebration_id: int) -> None:
    """Take one's cheer back.

    Raises:
        NotAllowedError: there is no such celebration, or not for this actor.
    """
    who = _cheering(act, celebration_id)
    remove_cheer(act.session, celebration_id, who)
    act.log("take-back-cheer", f"celebration:{celebration_id}", ["cheer"])


def comment_on_celebration(act: Act, celebration_id: int, words: str) -> int:
    """Say something short to a celebration; return the comment's id.

    Raises:
        NotAllowedError: there is no such celebration, or not for this actor.
        RefusedError: there is nothing in it, or more than 300 characters.
    """
    _held_to(act, celebration_id, Action.COMMENT)
    who = act.actor.person_id
    if who is None:
        raise NotAllowedError
    said = clean_text(words, limit=COMMENT_LIMIT, lines=True)
    if not said:
        raise RefusedError("comment-missing")
    id = add_comment(act.session, Comment(0, celebration_id, who, said, act.now))
    act.log("comment", f"celebration:{celebration_id}", ["comment"])
    return id


def take_comment_away(act: Act, comment_id: int) -> None:
    """Take a comment away: one's own, one on what is one's own, or any as a leader or coach.

    Raises:
        NotAllowedError: there is no such comment, or not for this actor.
    """
    said = comment(act.session, comment_id)
    if said is None:
        raise NotAllowedError
    own = said.person_id == act.actor.person_id
    _held_to(act, said.celebration_id, Action.COMMENT if own else Action.TAKE_COMMENT_AWAY)
    remove_comment(act.session, comment_id)
    act.log("take-comment-away", f"celebration:{said.celebration_id}", ["comment"])


def give_picture(act: Act, celebration_id: int, picture: WallPicture) -> None:
    """Put a picture that was made anew to a celebration, in the place of the one it had.

    Raises:
        NotAllowedError: there is no such celebration, or not for this actor.
    """
    _held_to(act, celebration_id, Action.SET_PICTURE)
    put_picture(act.session, celebration_id, picture)
    act.log("give-picture", f"celebration:{celebration_id}", ["picture"])


def take_picture_away(act: Act, celebration_id: int) -> None:
    """Delete the picture of a celebration for good.

    Raises:
        NotAllowedError: there is no such celebration, or not for this actor.
    """
    _held_to(act, celebration_id, Action.SET_PICTURE)
    remove_picture(act.session, celebration_id)
    act.log("take-picture-away", f"celebration:{celebration_id}", ["picture"])


def open_celebration(act: Act, celebration_id: int, *, opened: bool) -> None:
    """Open a celebration to the whole academy, or keep it where it was.

    Raises:
        NotAllowedError: there is no such celebration, or not for this actor.
        RefusedError: it is about a metric or a goal that only its owner sees.
        ConflictError: somebody else was faster.
    """
    held, subject = _held_to(act, celebration_id, Action.OPEN_CELEBRATION)
    if opened and not may_be_opened(subject.owner, subject.visibility):
        raise RefusedError("celebration-only-mine")
    if (held.opened_on is not None) is not opened:
        set_opened(act.session, held, act.today if opened else None)
    if opened:
        act.log("open-celebration", f"celebration:{celebration_id}", ["opened_on"])
    else:
        act.log("keep-celebration", f"celebration:{celebration_id}", ["opened_on"])


def _held_to(act: Act, celebration_id: int, action: Action) -> tuple[Held, Subject]:
    held = celebration(act.session, celebration_id)
    subject = subject_of_held(act.session, held, act.today) if held else None
    if held is None or subject is None:
        raise NotAllowedError
    act.require(action, subject)
    return held, subject


def _cheering(act: Act, celebration_id: int) -> int:
    _, subject = _held_to(act, celebration_id, Action.CHEER)
    who = act.actor.person_id
    if who is None or subject.owner == Owner(OwnerKind.PERSON, who):
        raise NotAllowedError
    return who
