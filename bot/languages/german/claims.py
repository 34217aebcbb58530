"""How German makes claims."""

from __future__ import annotations

from bot.languages.claims import ClaimWords

_NUMBERS = (
    "null  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()

CLAIM_WORDS = ClaimWords(
    said=(
        r"(?:sagt|sagte|sagen|sagten|gesagt|erklärt|erklärte|meint|meinte|gemeint|behauptet|behauptete|schreibt|schrieb|geschrieben|erzählt"
        r"|erzählte|betont|betonte|bestätigt|bestätigte|berichtet|berichtete|kündigt|kündigte|warnt|warnte|verspricht|versprach|räumt|räumte"
        r"|twittert|twitterte|antwortet|antwortete|versichert|versicherte|mitgeteilt)"
    ),
    asks=(
        (
            r"(?:hat|haben|hatte) {who}(?: wirklich| tatsächlich| wörtlich| je)?(?: (?:gegenüber|im|in|zu|vor|bei) [\w ]{1,40})?:?"
            r" {quote} {said}"
        ),
        (
            r"(?:hat|haben|hatte) {who}(?: wirklich| tatsächlich| wörtlich| je)?(?: (?:gegenüber|im|in|zu|vor|bei) [\w ]{1,40})? {said}"
            r"(?:, dass)?[,:]? {quote}"
        ),
        r"{said} {who}(?: wirklich| tatsächlich| wörtlich)?(?:, dass)?:? {quote}",
        r"(?:stimmt es|ist es wahr|ist es richtig|trifft es zu|stimmt das),? dass {claim}",
        r"(?:ist|war) {quote} (?:wirklich )?von {who}",
        r"(?:ist|war) {quote} (?:ein )?(?:echt|echtes|richtig|richtiges|wörtlich|wörtliches|wahr)(?: zitat)?(?: von {who})?",
        r"(?:stammt|kommt) {quote} (?:wirklich )?von {who}",
        (
            r"(?:bitte )?(?:prüfe|prüf|überprüfe|faktencheck|belege(?: für)?|verify)"
            r"(?: (?:ob|dass|das|dieses zitat|das zitat))?[:,]? {claim}"
        ),
        r"{who} (?:hat )?{said}(?:, dass)?[:,]? {quote}(?:,? (?:richtig|stimmt das|stimmt's))?",
        r"{quote},? {said} {who}",
        r"{quote},? (?:so|laut|[-–—]+) ?{who}",
        r"{who} {said},? dass {claim}",
        r"{who} hat {said},? dass {claim}",
    ),
    pointing=(
        r"(?:bitte )?(?:prüfe|prüf|überprüfe|faktencheck|belege|quelle|quellen|beleg)(?: (?:das|dies|es|bitte))*"
        r"|(?:stimmt|ist) (?:das|dies|es)(?: wirklich| so)?(?: wahr| richtig| echt)?"
        r"|hat (?:er|sie) das (?:wirklich |so )?gesagt"
    ),
    before=(
        r"{who}(?:, [^,]{3,80},)? (?:hat )?{said}(?: [^\"“„.,:]{1,40})?[,:]? ?",
        r"{who}(?: \([^)]{1,60}\))?: ?",
        r"(?:laut|nach angaben von) {who}[,:]? ?",
    ),
    behind=(
        r"[,.]? ?(?:{said}|so) {who}(?=[,.;:!]|$| (?:am|im|in|zu|bei|gegenüber|nach|vor|der|dem)\b)",
        r"[,.]? ?[-–—]+ ?{who}(?=[,.;:!(]|$)",
    ),
    reports=(
        r"{who} (?:hat )?{said},? dass {claim}",
        r"{who} {said}, {claim}",
        r"(?:laut|nach angaben von) {who} (?-i:(?=[a-zäöü])){claim}",  # the verb, which is no name
        r"{claim}, {said} {who}",
        r"{claim}, so {who}",
    ),
    not_names=frozenset(
        """
        ich wir du er sie es ihr man das dies diese dieser jemand niemand alle leute wer was wann wo wie warum und aber also wenn weil
        dann auch nur hat haben ist sind war waren so
        """.split()
    ),
    numbers={
        **{word: str(value) for value, word in enumerate(_NUMBERS.split(" ")) if word},
        **{word: str(10 * value) for value, word in enumerate(_TENS, 2)},
        "hundert": "100",
        "tausend": "1000",
        "million": "1000000",
        "millionen": "1000000",
        "mio": "1000000",
        "milliarde": "1000000000",
        "milliarden": "1000000000",
        "mrd": "1000000000",
        "dutzend": "12",
        "prozent": "%",
    },
    dates=frozenset(
        """
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag gestern
        """.split()
    ),
    reversing=("un", "in", "il", "ir", "dis", "nicht", "miss"),
)
