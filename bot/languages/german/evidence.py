"""How German speaks of evidence for an accusation, and of none."""

from __future__ import annotations

from bot.languages.evidence import EvidenceWords

_NOUN = r"(?:Beweis(?:e|en|es|material)?|Beleg(?:e|en)?|Indizien|Anhaltspunkten?|Hinweisen? (?:auf|darauf|dafür))\b"

EVIDENCE_WORDS = EvidenceWords(
    words="Beweise Beweis Belege Beleg Indizien Anhaltspunkte Hinweise unbewiesen unbelegt",
    general=frozenset(
        """
        alles anschuldigung anschuldigungen behauptung behauptungen bericht berichte das dies fehlverhalten schuld unschuld
        verdacht vorwurf vorwürfe vorwürfen
        """.split()
    ),
    some=rf"\b{_NOUN}",
    none=(
        rf"\b(?:kein\w*|nicht|nie|niemals|niemand|ohne|weder|noch|mangels)\b[^.;:]{{0,60}}?\b{_NOUN}"
        rf"|\b{_NOUN}[^.;:,]{{0,60}}\b(?:nicht|schuldig|fehlen|fehlten)\b|\b(?:unbewiesen|unbelegt)\w*"
    ),
)
