"""What a language's words for acts (accuse, deny, sue, …) look like as data, and where their arguments stand.

A *place* is where an argument stands, seen from the cue: ``subject``, ``object``, ``dative``, ``clause`` (a content clause or a
quotation), ``infinitive``, ``owner`` (whose accusation), ``agent`` (after the passive's *by* / *von*), or a preposition by its own word
(``of``, ``gegen``). A dot looks further from there: ``clause.subject`` is the subject of the content clause, ``object.party`` whoever
the thing that stands as object belongs to or comes from ("rejected *Norvik's* offer"). Of several places the first filled one counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model import Act


@dataclass(frozen=True, slots=True)
class Frame:
    """Words that carry one act in one argument pattern (after the frames of FrameNet and VerbNet, much reduced)."""

    act: Act
    words: tuple[str, ...]
    """Base forms; a particle follows after a space: ``hit out``."""
    actor: tuple[str, ...] = ("subject",)
    target: tuple[str, ...] = ("object",)
    matter: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """One of these places must be filled, else the words mean something else ("charged the battery"); with ``&`` all of several."""
    bars: tuple[str, ...] = ()
    """None of these places may be filled."""
    objects: frozenset[str] = frozenset()
    """Base forms of nouns that must head the object, where the verb alone says too little."""
    never: frozenset[str] = frozenset()
    """Base forms that must not head what is needed or stand as object ("denied entry"), nor modify a noun ("*service* charge")."""
    people: bool = False
    """The words mean the act only where somebody does it: a beam supports, a storm threatens."""
    purpose: bool = False
    """It counts as well where it is only what something else is done for: sent a team to *investigate*."""
    hedged: bool = False
    """The words themselves say that it is not certain: ``suspect``."""
    hearsay: bool = False
    """The words themselves put it in the mouths of others: is *alleged* to have."""


def frame(
    act: Act,
    words: str,
    target: str = "object",
    matter: str = "",
    *,
    actor: str = "subject",
    needs: str = "",
    bars: str = "",
    objects: frozenset[str] = frozenset(),
    never: frozenset[str] = frozenset(),
    people: bool = False,
    purpose: bool = False,
    hedged: bool = False,
    hearsay: bool = False,
) -> Frame:
    """A Frame whose words and places are written in one string each, with spaces between; ``hit_out`` stands for ``hit out``."""
    return Frame(
        act,
        tuple(word.replace("_", " ") for word in words.split()),
        tuple(actor.split()),
        tuple(target.split()),
        tuple(matter.split()),
        tuple(needs.split()),
        tuple(bars.split()),
        objects,
        never,
        people,
        purpose,
        hedged,
        hearsay,
    )


@dataclass(frozen=True, slots=True)
class Acts:
    """All that one language has to say about acts."""

    verbs: tuple[Frame, ...]
    nouns: tuple[Frame, ...]
    adjectives: tuple[Frame, ...] = ()
    givers: frozenset[str] = frozenset()
    """Verbs around a noun whose subject is its actor: *made* an accusation, *launched* a probe."""
    takers: frozenset[str] = frozenset()
    """Verbs around a noun whose subject is its target: *faces* accusations, *drew* criticism."""
    hearsay: frozenset[str] = frozenset()
    """Passive verbs that put what follows in the mouths of others: is *said* to have."""
    hedges: frozenset[str] = frozenset()
    """Words that keep a distance: allegedly, might."""
    irrealis: frozenset[str] = frozenset()
    """Words below which nothing is said to be so: if, whether, should."""
    negations: frozenset[str] = frozenset()
    accusations: frozenset[str] = frozenset()
    """What is denied where it is called false."""
    false: frozenset[str] = frozenset()
    """What it is called then: baseless, untrue."""
