"""The words that workbooks use for choices, in each language.

The English word is the choice's own value, the Finnish one stands here. Reading takes
both, in any letter case; writing gives the language asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from scorecard.domain.dots import Names, Source
from scorecard.domain.goals import GoalState, Sense
from scorecard.domain.metrics import Aggregate, Direction, Kind, Perspective, Visibility
from scorecard.domain.next_steps import StepState
from scorecard.domain.people import Role
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold

Choice = TypeVar("Choice", bound=StrEnum)


class Administrator(StrEnum):
    """The one role that the sheet of people knows; without it somebody is just a person."""

    ADMIN = "admin"


class Answer(StrEnum):
    """Yes or no; in the workbook an empty cell is no as well."""

    YES = "yes"
    NO = "no"


class Excused(StrEnum):
    """What a month says instead of a number when nobody owes one."""

    EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class Choices(Generic[Choice]):
    """What a cell may choose from; `refusal` is the message that names it all."""

    options: type[Choice]
    finnish: Sequence[str]
    refusal: str

    def chosen(self, text: str) -> Choice:
        """Return the choice that a word in either language stands for."""
        for option, finnish in zip(self.options, self.finnish, strict=True):
            if fold(text) in (option.value, finnish):
                return option
        raise RefusedError(self.refusal, value=text)

    def word(self, choice: str, language: str) -> str:
        """Return the word for a choice, given as itself or as its value."""
        if language != "fi":
            return self.options(choice).value
        return self.finnish[list(self.options).index(self.options(choice))]


ADMINISTRATOR = Choices(Administrator, ("ylläpitäjä",), "import-not-a-person-role")
ROLE = Choices(Role, ("jäsen", "tiimiliideri", "valmentaja"), "import-not-a-role")
KIND = Choices(Kind, ("kertyvä", "taso"), "import-not-a-kind")
DIRECTION = Choices(Direction, ("ylös", "alas", "väli", "neutraali"), "import-not-a-direction")
PERSPECTIVE = Choices(
    Perspective,
    ("oppiminen", "asiakkaat", "sisäinen toiminta", "talous"),
    "import-not-a-perspective",
)
VISIBILITY = Choices(Visibility, ("minä", "valmentaja", "tiimi"), "import-not-a-visibility")
AGGREGATE = Choices(Aggregate, ("summa", "keskiarvo", "viimeisin"), "import-not-an-aggregate")
SOURCE = Choices(Source, ("tiimi", "valmentaja"), "import-not-a-source")
NAMES = Choices(Names, ("tiimi", "valmentaja", "ei kukaan"), "import-not-names")
SENSE = Choices(Sense, ("vähintään", "enintään", "välillä"), "import-not-a-sense")
STATE = Choices(
    GoalState, ("avoin", "saavutettu", "jäi saavuttamatta", "luovuttu"), "import-not-a-state"
)
STEP_STATE = Choices(StepState, ("avoin", "tehty", "jätetty tekemättä"), "import-not-a-step-state")
ANSWER = Choices(Answer, ("kyllä", "ei"), "import-not-yes-or-no")
EXCUSED = Choices(Excused, ("poissa",), "amount-not-a-number")
