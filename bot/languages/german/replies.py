"""The lines around an answer in German."""

from __future__ import annotations

from bot.languages.replies import ActPhrases, Replies
from bot.model import Act


def _act(verb: str, noun: str, *, before: str = "", after: str = "", anybody: str = "wen") -> ActPhrases:
    """A verb with what stands ``before`` its object (a preposition) and ``after`` it (the particle of a split verb)."""
    subordinate = after.strip() + verb
    whom = (before + anybody).capitalize()
    return ActPhrases(
        who=f"Wer {verb} {before}{{object}}{after}",
        whom=f"{whom} {{actor}} {subordinate}",
        ask_whom=f"{whom} {verb} {{actor}}{after}?",
        whether=f"Ob {{actor}} {before}{{object}} {subordinate}",
        noun=noun,
        who_not=f"Wer {before}{{object}} nicht {subordinate}",
        whom_not=f"{whom} {{actor}} nicht {subordinate}",
        anybody=anybody,
    )


REPLIES = Replies(
    acts={
        Act.SAY: _act("spricht", "Äußerung", before="über ", anybody="was"),
        Act.ACCUSE: _act("beschuldigt", "Anschuldigung"),
        Act.DENY: _act("bestreitet", "Dementi", anybody="was"),
        Act.INVESTIGATE: _act("ermittelt", "Ermittlung", before="gegen "),
        Act.SUE: _act("verklagt", "Klage oder Anklage"),
        Act.CRITICISE: _act("kritisiert", "Kritik"),
        Act.PRAISE: _act("lobt", "Lob"),
        Act.WARN: _act("warnt", "Warnung"),
        Act.THREATEN: _act("bedroht", "Drohung"),
        Act.DEMAND: _act("fordert", "Forderung", anybody="was"),
        Act.REJECT: _act("weist", "Zurückweisung", after=" zurück", anybody="was"),
        Act.PROMISE: _act("verspricht", "Versprechen", anybody="was"),
        Act.SUPPORT: _act("unterstützt", "Unterstützung"),
    },
    statements="Was {actor} sagte",
    statements_of_anyone="Was gesagt wurde",
    unsaid="Was {actor} nicht sagte",
    unsaid_by_anyone="Was nicht gesagt wurde",
    about=" – über {topic}",
    outlet=" – in {outlet}",
    since=", seit {since}",
    until=", vor {until}",
    matter=", Gegenstand: {topic}",
    who_said="Wer „{quote}“ gesagt hat",
    who_did_not_say="Wer „{quote}“ nicht gesagt hat",
    facts="Textstellen zu „{topic}“",
    definition="Was {topic} ist",
    role="Wer {topic} ist",
    taken_as=" („{asked}“ verstanden als {name})",
    corpus="Der Bestand ({articles}{dates})",
    one_article="1 Artikel",
    many_articles="{count} Artikel",
    dates=", {first} bis {last}",
    nothing_negated="{corpus} sagt das von niemandem. Was nicht berichtet wird, kann dennoch geschehen sein.",
    no_statement="{corpus} enthält keine Äußerung von {actor}{rest}.",
    no_statement_of_anyone="{corpus} enthält keine Äußerung{rest}.",
    no_relation="{corpus} enthält nichts in dieser Art: {noun}{rest}.",
    by=" von {actor}",
    of=" – betrifft {target}",
    no_quote="{corpus} enthält die Worte „{quote}“ nicht.",
    no_fact="{corpus} enthält keinen Satz, der das beantwortet.",
    no_more="{corpus} enthält dazu nichts weiter.",
    languages={"en": ", auf Englisch", "de": ", auf Deutsch"},
    further=" (weitere)",
    no_name="{corpus} kennt den Namen „{name}“ nicht.",
    ask_said="Was sagte {actor}?",
    ask_said_about="Was sagte {actor} über {topic}?",
    ask_anything="Wer beschuldigt wen?",
    months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    day="{day}. {month} {year}",
)
