"""An academy as its YAML files describe it: settings, rocket model, metric templates."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from scorecard.domain.access import Actor
from scorecard.domain.dots import Names, Unanimity
from scorecard.domain.funnels import CustomerMetrics
from scorecard.domain.metrics import MetricTemplate
from scorecard.domain.model import RocketModel
from scorecard.domain.periods import Calendar
from scorecard.domain.providers import Provider
from scorecard.domain.words import fold


@dataclass(frozen=True, slots=True)
class Policies:
    """What an academy may decide about its own use of the method.

    `evidence_from` is the number of dots from which a reason or an evidence link is asked.
    `all_coaches_see_all_teams` lets every coach compare every team, and `rank_teams` lets
    the comparison put teams in an order; people are never ranked.
    """

    unanimity: Unanimity = Unanimity.ATTEST
    evidence_from: int = 2
    names: Names = Names.NOBODY
    all_coaches_see_all_teams: bool = False
    rank_teams: bool = False


class Demand(StrEnum):
    """Whether somebody must have a second factor, or may."""

    REQUIRED = "required"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class SecondFactorRules:
    """Of whom the academy asks a second factor; who is several of these has the strictest.

    Leaders, and who is in no team, count as members.
    """

    administrators: Demand = Demand.REQUIRED
    coaches: Demand = Demand.OFFERED
    members: Demand = Demand.OFFERED

    def require_of(self, actor: Actor) -> bool:
        """Return whether this person must have one."""
        asked = {self.members}
        if actor.admin:
            asked.add(self.administrators)
        if actor.coached_team_ids:
            asked.add(self.coaches)
        return Demand.REQUIRED in asked


@dataclass(frozen=True, slots=True)
class SignInRules:
    """How people sign in, and which providers they may sign in with besides."""

    second_factor: SecondFactorRules = field(default_factory=SecondFactorRules)
    providers: tuple[Provider, ...] = ()

    def provider(self, id: str) -> Provider | None:
        """Return the provider with this id, if the academy has it."""
        return next((one for one in self.providers if one.id == id), None)


@dataclass(frozen=True, slots=True)
class Settings:
    """`config/settings.yaml`: what the academy is called, and its calendar and policies.

    `privacy_contact` is whom to ask about personal data; empty means the administrators.
    """

    name: str
    time_zone: str = "Europe/Helsinki"
    languages: tuple[str, ...] = ("en", "fi")
    calendar: Calendar = field(default_factory=Calendar)
    policies: Policies = field(default_factory=Policies)
    sign_in: SignInRules = field(default_factory=SignInRules)
    privacy_contact: str = ""

    def offered(self, language: str) -> str:
        """Return `language` if the academy offers it, else the first that it does."""
        return language if language in self.languages else self.languages[0]


@dataclass(frozen=True, slots=True)
class Academy:
    """Everything that rules need to know about the academy."""

    settings: Settings
    model: RocketModel
    templates: Mapping[str, MetricTemplate]
    customers: CustomerMetrics = field(default_factory=CustomerMetrics)

    def asking_nobody_for_codes(self) -> "Academy":
        """Return the academy with second factors offered to all, as in a demo."""
        offered = SecondFactorRules(Demand.OFFERED, Demand.OFFERED, Demand.OFFERED)
        rules = replace(self.settings.sign_in, second_factor=offered)
        return replace(self, settings=replace(self.settings, sign_in=rules))

    @property
    def calendar(self) -> Calendar:
        """The academy's calendar."""
        return self.settings.calendar

    @property
    def model_version(self) -> str:
        """The model's id and version, as every rating keeps it: `rocket@1`."""
        return f"{self.model.id}@{self.model.version}"

    def template_named(self, name: str) -> MetricTemplate | None:
        """Return the template with this code, or with this name in any language."""
        wanted = fold(name)
        for template in self.templates.values():
            if wanted in map(fold, (template.code, *template.name.values())):
                return template
        return None
