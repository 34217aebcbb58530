"""What tells a sentence that answers a question: the type of that data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """Words in lower case."""

    roles: frozenset[str]
    """Nouns that say what somebody is: minister, founder. A name in a question may follow one."""
    leaders: frozenset[str]
    """Those of them who lead a house."""
    leading: str
    """A regular expression for a question who leads a house, up to its name: who runs."""
    leads: str
    """The verb of a sentence that tells it, before the house: runs."""
    led_by: str
    """The verb of a sentence that tells it, behind the house: is run by."""
    not_in_office: str
    """A regular expression for the end of what stands before an office that somebody does not hold: former."""
    of_old: str
    """A regular expression for a word between a house and its office that tells nothing of the office: new."""
    past: str
    """A regular expression for a question that asks for what was."""
    fillers: frozenset[str]
    """Words of a question beyond stop words that an answer need not hold."""
    no_names: frozenset[str]
    """Words that are written like a name or an abbreviation, but are as ordinary as others: TV."""
    same: Mapping[str, str]
    """Phrases that are read as another word wherever they stand: chief executive, CEO."""
    negations: frozenset[str]
    """Words that turn a sentence round, so that a quotation must have them like the text."""
    defines: str
    """A regular expression after a term at the start of a sentence that defines it: is a, means."""
    amounts: str
    """A regular expression for what answers "how much"."""
    times: str
    """A regular expression for what answers "when"."""
    places: str
    """A regular expression for what mostly answers "where"."""
    goes_on: str
    """A regular expression for the beginning of a sentence that says what he is whom the one before names."""
    counted: str
    """A regular expression for the beginning of a question, with the word whose number it asks: how many new (crowns)."""
    no_counts: str
    """A regular expression for numbers that count nothing: sums, clock times, days, years."""
    measures: Mapping[str, str]
    """Regular expressions for the beginning of a question that asks for a measure, with the name of its units."""
    units: Mapping[str, str]
    """A regular expression for amounts in each of the units; the names are the same in every language."""
    shares: str
    """A regular expression for a percentage."""
    superlative: str
    """A regular expression for what a question of the one that does it most has …"""
    superlatives: str
    """… and for what an answer to it has."""
    why: str
    """A regular expression for the beginning of a question that asks for a reason."""
    reasons: str
    """A regular expression for what tells one."""
    paid: frozenset[str]
    """Words of a question that asks for a sum of money."""
    sums: str
    """A regular expression for a sum of money."""
    he: frozenset[str]
    """Pronouns of persons."""
    priced: str = r"(?!)"
    """A regular expression for the beginning of a question whose words say in themselves that a sum of money is asked: how much is."""
    passive: str = ""
    """A regular expression for the end of what stands before a passive's verb; empty where verbs do not stand between who does and whom
    it is done to."""
    called: str = ""
    """A regular expression for what stands before a term that a sentence gives to what it tells of: known as, called."""
    infinitive: str = r"(?!)"
    """A regular expression for the end of what stands before a verb that tells no deed: to."""
    needs: Mapping[str, str] = field(default_factory=dict)
    """Verbs of an act that also mean something else, with a regular expression for what they need behind them: charge … with."""
    by: str = ""
    """A regular expression for the word before who does it, in a passive."""
    by_noun: str = ""
    """A regular expression for the word before who does it, behind the noun of an act: criticism *from* Ruiz."""
    on_noun: str = ""
    """The same before on whom it is done: criticism *of* Norvik."""
    does: str = ""
    """A regular expression for verbs by which the first sentence on a thing tells what it is for: lets, turns."""
    introduces: str = ""
    """A regular expression for what stands before a thing that is told for the first time: introducing."""
    headed: str = ""
    """A regular expression for the beginning of a line that tells of what kind the thing in the headline above is: A plan."""
