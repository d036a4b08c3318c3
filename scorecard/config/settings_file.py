"""Reads `settings.yaml`: what the academy is called, its calendar, languages and policies."""

import re
from typing import Annotated, Self
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, StrictBool, StrictInt, model_validator

from scorecard.config.entries import LANGUAGE, Entry, Language, MonthNumber, Name, read_entry
from scorecard.config.problems import Problem, did_you_mean, shown
from scorecard.config.provider_entries import Providers, repeated_providers
from scorecard.config.references import repeated, texts
from scorecard.config.yaml_file import YamlFile
from scorecard.domain.academy import Demand, Policies, SecondFactorRules, Settings, SignInRules
from scorecard.domain.dots import Names, Unanimity
from scorecard.domain.periods import Calendar

MOST_LANGUAGES = 20


def read_settings(file: YamlFile) -> tuple[Settings | None, list[Problem]]:
    """Return the settings, or every problem of the file."""
    entry, problems = read_entry(file, _SettingsEntry)
    problems += repeated(file, "languages.*")
    problems += repeated_providers(file)
    return (entry.to_settings() if entry else None), problems


def languages_of(file: YamlFile) -> list[str]:
    """Return the academy's languages, even if something else is wrong with the settings."""
    named = [text for text in texts(file, "languages.*") if re.fullmatch(LANGUAGE, text)]
    return named[:MOST_LANGUAGES] or list(Settings("").languages)


def _time_zone(name: str) -> str:
    known = available_timezones()
    if name not in known:
        likely = did_you_mean(name, sorted(known))
        raise ValueError(f"is {shown(name)}; allowed: a time zone such as Europe/Helsinki{likely}")
    return name


class _CalendarEntry(Entry):
    spring: MonthNumber = Calendar().spring
    autumn: MonthNumber = Calendar().autumn

    @model_validator(mode="after")
    def _spring_comes_first(self) -> Self:
        if self.spring >= self.autumn:
            found = f"starts spring in month {self.spring} and autumn in month {self.autumn}"
            raise ValueError(f"{found}; allowed: spring before autumn in the same year")
        return self


class _PoliciesEntry(Entry):
    unanimity: Unanimity = Policies().unanimity
    evidence_from: Annotated[StrictInt, Field(ge=1, le=9)] = Policies().evidence_from
    names: Names = Policies().names
    all_coaches_see_all_teams: StrictBool = Policies().all_coaches_see_all_teams
    rank_teams: StrictBool = Policies().rank_teams


class _SecondFactorEntry(Entry):
    administrators: Demand = SecondFactorRules().administrators
    coaches: Demand = SecondFactorRules().coaches
    members: Demand = SecondFactorRules().members


class _SignInEntry(Entry):
    second_factor: _SecondFactorEntry = _SecondFactorEntry()
    providers: Providers = ()

    def to_rules(self) -> SignInRules:
        return SignInRules(
            second_factor=SecondFactorRules(**dict(self.second_factor)),
            providers=tuple(entry.to_provider() for entry in self.providers),
        )


_Languages = Annotated[tuple[Language, ...], Field(min_length=1, max_length=MOST_LANGUAGES)]


class _SettingsEntry(Entry):
    name: Name
    time_zone: Annotated[str, AfterValidator(_time_zone)] = Settings("").time_zone
    languages: _Languages = Settings("").languages
    calendar: _CalendarEntry = _CalendarEntry()
    policies: _PoliciesEntry = _PoliciesEntry()
    sign_in: _SignInEntry = _SignInEntry()
    privacy_contact: Name | None = None

    def to_settings(self) -> Settings:
        return Settings(
            name=self.name,
            time_zone=self.time_zone,
            languages=self.languages,
            calendar=Calendar(self.calendar.spring, self.calendar.autumn),
            policies=Policies(**dict(self.policies)),
            sign_in=self.sign_in.to_rules(),
            privacy_contact=self.privacy_contact or "",
        )
