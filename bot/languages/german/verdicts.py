"""The words around what became of a claim, in German."""

from __future__ import annotations

from bot.languages.verdicts import Verdicts
from bot.model import Bearing, Edit, Verdict

VERDICTS = Verdicts(
    words="Ob im Bestand „{quote}“ steht",
    words_of="Ob {speaker} „{quote}“ gesagt hat",
    report="Ob es im Bestand heißt: „{quote}“",
    report_of="Ob {speaker} gesagt hat: „{quote}“ (sinngemäß)",
    several=("1 Aussage nachgeschlagen", "{n} Aussagen nachgeschlagen"),
    unchecked=("1 weitere blieb außen vor", "{n} weitere blieben außen vor"),
    nothing_checkable="Hier finde ich nichts zum Nachschlagen: kein Zitat, keine Wiedergabe, keine Zahlen.",
    of={
        Verdict.EXACT: "Wörtlich im Bestand",
        Verdict.OTHER_SPEAKER: "Wörtlich im Bestand, aber aus anderem Mund",
        Verdict.UNATTRIBUTED: "Wörtlich im Bestand; wer es sagt, geht nicht sicher daraus hervor",
        Verdict.ALTERED: "Mit Abweichungen im Bestand",
        Verdict.REPHRASED: "Mit anderen Worten im Bestand",
        Verdict.PARTLY: "Nur zum Teil im Bestand",
        Verdict.ABSENT: "In diesen Worten nicht im Bestand gefunden",
    },
    by={
        Verdict.EXACT: "Wörtlich im Bestand, aus dem Mund von {speaker}",
        Verdict.ALTERED: "Mit Abweichungen im Bestand, aus dem Mund von {speaker}",
        Verdict.REPHRASED: "Mit anderen Worten im Bestand, von {speaker}",
        Verdict.PARTLY: "Nur zum Teil im Bestand, aus dem Mund von {speaker}",
    },
    other_speaker="im Bestand stammt es von {speaker}",
    asked_of="({speaker})",
    claim="Gefragt:",
    differences={
        Edit.ADDED: "nur in der Anfrage: „{claimed}“",
        Edit.LEFT_OUT: "nur im Artikel: „{printed}“",
        Edit.REPLACED: "in der Anfrage „{claimed}“, im Artikel „{printed}“",
        Edit.OMITTED: "bei den Auslassungspunkten fehlt: „{printed}“",
        Edit.INSERTED: "in Klammern, Worte einer Redaktion: „{claimed}“; im Artikel „{printed}“",
    },
    replaced_by_nothing="in Klammern, Worte einer Redaktion: „{claimed}“",
    bearings={Bearing.NUMBER: "Zahl oder Datum", Bearing.NEGATION: "Verneinung", Bearing.ACT: "Was getan wird"},
    held="Im Bestand: „{part}“",
    nearest="Die nächste Textstelle, die nicht das Gefragte ist:",
    searched="{corpus} wurde nach diesen Worten durchsucht.",
    translated="Er hat auch Artikel in anderen Sprachen: was in einer anderen gesagt wurde, findet sich nicht über diese Worte.",
    no_difference="Keine abweichende Zahl, kein abweichendes Datum, keine abweichende Verneinung gefunden.",
)
