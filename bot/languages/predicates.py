"""What tells the verb, the counted noun and the role in a question: the type of that data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PredicateWords:
    """Words in lower case, and regular expressions over one word of any case."""

    asking: frozenset[str]
    """Question words: who, when."""
    who: frozenset[str]
    """Those of them that ask who does it."""
    counting: str
    """A regular expression over the beginning of a question that counts or measures what is named next: how many."""
    measuring: str
    """The same, where the measure is named and whose it is comes behind the verb: how high (are the fines)."""
    choosing: frozenset[str]
    """Question words before a noun: which (firm)."""
    auxiliaries: frozenset[str]
    with_base: frozenset[str]
    """Those of them that stand with a base form: did, can."""
    determiners: frozenset[str]
    prepositions: frozenset[str]
    """They and conjunctions end what is named before them."""
    pronouns: frozenset[str]
    """They are a whole subject."""
    of: frozenset[str]
    """Prepositions before whose role it is: CEO *of* Norvik."""
    indefinite: frozenset[str]
    what_is: tuple[str, ...]
    """Beginnings of a question who or what somebody or something is."""
    light: frozenset[str]
    """Verbs and nouns that tell too little to be looked for: have, people."""
    verbs: frozenset[str]
    """Base forms that are rarely anything else."""
    inflected: str
    """A form that only a verb has."""
    participle: str
    also: str = r"(?!)"
    """Between verb and verb: to (resign)."""
    prefixes: frozenset[str] = frozenset()
    """They end a clause whose verb they are part of."""
    verb_last: bool = False
    """Participles and infinitives end the clause, and the finite verb comes second."""
