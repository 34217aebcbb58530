"""The words around a map, a comparison and a timeline in English."""

from __future__ import annotations

from bot.languages.looking import Looking
from bot.model import QuestionKind

LOOKING = Looking(
    of={
        QuestionKind.MAP: "Who accused whom: {about}",
        QuestionKind.COMPARISON: "How outlets report on {about}",
        QuestionKind.TIMELINE: "Statements and reports on {about}, by date",
    },
    of_everything={
        QuestionKind.MAP: "Who accused whom",
        QuestionKind.COMPARISON: "How outlets report",
        QuestionKind.TIMELINE: "Statements and reports, by date",
    },
    nothing="{corpus} has nothing to show here.",
    actor="Who",
    target="whom",
    unnamed="not named",
    sources=("1 source", "{n} sources"),
    denied="denied",
    negated="said not to be so",
    legend="The number counts independent sources.",
    dashed="Dashed: hedged or hearsay.",
    struck="Struck through: the text says that it is not so.",
    marked="× denied: denied further down in the same article.",
    several="Not named: need not be the same one each time.",
    more=("1 more has no room here.", "{n} more have no room here."),
    told="{actor} → {target}: {label}",
    quotes="Quotes",
    alone="only in {outlet}, as far as found",
    one_outlet="Only one outlet reports on this, so there is nothing to compare.",
    latest="Only the latest {n} are shown.",
    export="Table",
    exported=("1 row, with places and links", "{n} rows, with places and links"),
    shortened="The first {n} of {total} rows: more would be too large a file.",
)
