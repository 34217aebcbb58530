"""What a language's words say about names: what stands around them and what stands in for them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Gender(StrEnum):
    """What a pronoun or a first name tells of whom it stands for."""

    MALE = "male"
    FEMALE = "female"
    PLURAL = "plural"
    THING = "thing"
    """Firms, offices, documents."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around names and in their place; lower case unless said."""

    titles: frozenset[str]
    """Before a name and no part of it: mr, president, chief, executive."""
    forms_of_address: Mapping[str, Gender]
    """Titles that tell the gender."""
    particles: frozenset[str]
    """Small words inside a person's name: van, de, von."""
    connectors: frozenset[str]
    """Small words inside an organisation's name, after one of ``organisation_words``: of, for, and."""
    organisation_words: frozenset[str]
    """Words that make a name an organisation's: ministry, bank, university."""
    legal_forms: frozenset[str]
    """After a firm's name and no part of it: inc, gmbh; without full stops."""
    not_names: frozenset[str]
    """Written with a capital and yet no name: days, months, languages, headings."""
    starters: frozenset[str]
    """Common words that start sentences."""
    pronouns: Mapping[str, Gender]
    """Pronouns of the third person that can be a speaker."""
    organisation_roles: frozenset[str]
    """Nouns that stand in for an organisation: company, firm, agency."""
    company_roles: frozenset[str]
    """Those of them that any firm has; the others ("the ministry") stand only for a name that has the word in it."""
    person_roles: frozenset[str]
    """Nouns that stand in for a person: minister, senator, spokesman."""
    voices: frozenset[str]
    """Nouns of people who speak for an organisation: spokesman."""
    documents: frozenset[str]
    """Nouns of documents and rules that speak: report, lawsuit, terms."""
    tribunals: frozenset[str]
    """Nouns of bodies whose findings count as statements: court, inquiry."""
    articles: frozenset[str]
    place_prepositions: frozenset[str]
    """Words before the name of a place."""
    definite: frozenset[str]
    """Words that say that the noun behind them is known already: the, that, his."""
    first_names: Mapping[str, Gender]
    """Frequent first names."""
    fronting: frozenset[str] = frozenset()
    """Words that open a clause before the main one: when, after."""
    person_endings: tuple[str, ...] = ()
    """Endings of nouns that mean people: clerk*er*, traine*e*."""
    offices: frozenset[str] = frozenset()
    """What a title behind ``office_prepositions`` is of, written with a capital right before a name: secretary of *State*."""
    office_prepositions: frozenset[str] = frozenset()
    capital_nouns: bool = False
    """All nouns are written with a capital (German), so that a capital tells little."""
