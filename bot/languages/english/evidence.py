"""How English speaks of evidence for an accusation, and of none."""

from __future__ import annotations

from bot.languages.evidence import EvidenceWords

_NOUN = r"(?:evidence|proof|proofs)\b(?! (?:to|in|at|before|from) (?:the|a|an) (?:court|committee|inquiry|panel|hearing|trial))"

EVIDENCE_WORDS = EvidenceWords(
    words="evidence proof unsubstantiated unproven",
    general=frozenset(
        """
        accusation accusations allegation allegations charge charges claim claims guilt guilty innocence it misconduct report reports
        suggestion suggestions this that wrongdoing
        """.split()
    ),
    some=rf"\b{_NOUN}",
    none=(
        rf"\b(?:no|not|never|without|neither|nor|nobody|lack(?:s|ed|ing)?|little|scant|\w+n['’]t)\b[^.;:]{{0,60}}?\b{_NOUN}"
        rf"|\b{_NOUN}[^.;:,]{{0,30}}\b(?:not|never|missing|lacking)\b|\b(?:unsubstantiated|unproven)\b"
    ),
)
