"""English trees → relations: one matcher for all acts; what differs between them is data (``bot.languages.english.acts``).

cues        which words may be the cue of an act
match       whether a frame fits a cue
places      what stands at a place that the data names: grammar (voice and control), clauses, nouns, parties
factuality  polarity and modality
mentions    who is meant by the words of a place: pronouns
extraction  all of it together
"""

from __future__ import annotations

from bot.annotation.english.relations.extraction import extract

__all__ = ["extract"]
