"""What a language's cue words look like as data: the words that put something in somebody's mouth, and where it then stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class CueWords:
    """Cue words in base forms, by the place where their content stands."""

    core: frozenset[str]
    """Verbs that say no more than that somebody says or writes; tier A with a name."""
    explicit: frozenset[str]
    """Others that with a clause or a quotation mean nothing else; tier A too."""
    verdicts: frozenset[str]
    """Verbs that with an object mean nothing but that somebody says so; tier A too."""
    clause: frozenset[str]
    """Verbs with a content clause ("argued that ..."), also beside or around it, and with quotations."""
    finding: frozenset[str]
    """Verbs with a content clause that are cues only of what speaks without a mouth: "the report found that ..."."""
    quotation: frozenset[str]
    """Verbs that are cues with a quotation only ("joked", "went on")."""
    infinitive: frozenset[str]
    """Verbs with an infinitive ("vowed to fight")."""
    request: frozenset[str]
    """Verbs that ask somebody to do something: object and infinitive are content ("urged Norvik to sell")."""
    gerund: frozenset[str]
    """Verbs with an -ing form ("proposed selling")."""
    object: frozenset[str]
    """Verbs whose object is the content ("praised the plan")."""
    naming: frozenset[str]
    """Verbs with an object and what it is called; both are content ("called the plan a joke")."""
    nouns: Mapping[str, frozenset[str]]
    """For verbs with an object that is content only with these nouns ("expressed support")."""
    prepositions: Mapping[str, frozenset[str]]
    """The prepositions behind which a verb's content stands ("called for")."""
    addressees: frozenset[str]
    """Verbs whose object is spoken to ("told Reuters")."""
    content_nouns: frozenset[str]
    """Nouns with a content clause ("the claim that ...")."""
    deeds: frozenset[str]
    """Verbs whose subject is the source of the noun that is their object ("made the claim that")."""
    blaming: frozenset[str]
    """Verbs of which somebody can be the object and, in the passive, the subject: "was accused of theft"."""
    blame: frozenset[str]
    """The prepositions behind which then stands what for."""
    asking: frozenset[str]
    """Verbs whose passive says what somebody was asked: "asked whether he would resign"."""
    questioning: frozenset[str]
    """Words that open an indirect question."""
    denying: frozenset[str]
    """Verbs and nouns whose content is not asserted: "denied that ..."."""
    phases: frozenset[str]
    """Verbs that say how a saying goes on; below any other verb nothing need have been said ("wants to say")."""
    hearsay: frozenset[str]
    """Verbs whose passive puts what follows in the mouths of people unnamed ("is said to have")."""
    seeming: frozenset[str]
    """Those of ``phases`` by which the outlet keeps its distance ("appeared to blame")."""
    negations: frozenset[str]
    hedges: frozenset[str]
    """Words by which the outlet keeps its distance ("reportedly")."""
    modals: frozenset[str]
    """Auxiliaries below which it is not certain that anything was said."""
    conditions: frozenset[str]
    """Words that open a clause in which nothing is claimed ("if he says")."""
