"""The words around a map, a comparison and a timeline in German."""

from __future__ import annotations

from bot.languages.looking import Looking
from bot.model import QuestionKind

LOOKING = Looking(
    of={
        QuestionKind.MAP: "Wer wem etwas vorwirft: {about}",
        QuestionKind.COMPARISON: "Wie Medien berichten: {about}",
        QuestionKind.TIMELINE: "Aussagen und Berichte nach Datum: {about}",
    },
    of_everything={
        QuestionKind.MAP: "Wer wem etwas vorwirft",
        QuestionKind.COMPARISON: "Wie Medien berichten",
        QuestionKind.TIMELINE: "Aussagen und Berichte nach Datum",
    },
    nothing="{corpus} hat hierzu nichts zu zeigen.",
    actor="Wer",
    target="wem",
    unnamed="nicht genannt",
    sources=("1 Quelle", "{n} Quellen"),
    denied="bestritten",
    negated="laut Text nicht so",
    legend="Gezählt sind unabhängige Quellen.",
    dashed="Gestrichelt: mit Vorbehalt oder vom Hörensagen.",
    struck="Durchgestrichen: laut Text nicht so.",
    marked="× bestritten: weiter unten im selben Artikel.",
    several="Nicht genannt: muss nicht jedes Mal dieselbe Stelle sein.",
    more=("1 weitere hat hier keinen Platz.", "{n} weitere haben hier keinen Platz."),
    told="{actor} → {target}: {label}",
    quotes="Zitate",
    alone="nur in {outlet}, soweit gefunden",
    one_outlet="Nur ein Medium berichtet darüber, es gibt also nichts zu vergleichen.",
    latest="Nur die letzten {n} werden gezeigt.",
    export="Tabelle",
    exported=("1 Zeile, mit Stellen und Links", "{n} Zeilen, mit Stellen und Links"),
    shortened="Die ersten {n} von {total} Zeilen: mehr wären eine zu große Datei.",
)
