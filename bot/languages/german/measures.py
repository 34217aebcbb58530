"""What is counted and measured in German: how a question asks for it, and the units of an answer."""

from __future__ import annotations

_NUMBER = (
    r"(?:\d[\d.,]*|eine?[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\w*zehn|elf|zwölf|\w*(?:zwanzig|ßig|[rfbtn]zig)|dutzende?"
    r"|hunderte?|tausende?|mehrere|einige|wenige|viele|ein paar|ein halbes)"
)
_SPAN = rf"\b{_NUMBER}[ -](?:\w+e[rn]? )?(?:sekunde|minute|stunde|tag|nacht|nächte|woche|monat|saison|spielzeit|jahr)"
_LENGTH = r"\d ?(?:km|m|cm)\b|\b(?:kilo|zenti)?metern?\b|\b(?:meilen?|fuß|lichtjahren?)\b"
_TIMES = r"\b(?:hälfte|halb\w*|drittel|viertel|doppelte?|verdoppelt|verdreifacht|\w+fach\w*|\w*mal)\b|\d ?x\b"

SHARES = r"\d ?%|\bprozent\b"
COUNTED = r"wie ?vielen? (?:(?-i:[a-zäöü])\w+ ){0,3}?((?-i:[A-ZÄÖÜ])\w+)\b|wie ?vielen? (\w+)"
NO_COUNTS = (
    r"[$€£¥₹] ?\d[\d.,]*|\b\d[\d.,]*(?: (?:tausend|millionen|milliarden?))? (?:euro|dollar|pfund|franken)\b|\b\d{1,2}[:.]\d\d uhr\b"
    r"|\b\d{1,2} uhr\b|\b(?:ein|zwei)mal\b|\b(?:jahr|seit|bis|von) (?:19|20)\d\d\b"
    r"|\b\d{1,2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b"
)
MEASURES = {
    r"(?:um |zu )?wie ?viel(?:en?)? prozent\b": "share",
    r"wie alt\b": "age",
    r"wie (?:oft|häufig)\b": "frequency",
    r"wie lang (?:ist|sind|war|waren)\b": "length",
    r"wie (?:lange?|bald)\b|wie ?viel zeit\b": "span",
    r"wie (?:schnell|langsam)\b": "speed",
    r"wie weit (?:ist|sind|war|weg|entfernt|von)\b": "distance",
    r"wie schwer (?:ist|sind|war|waren)\b|wie ?viel (?:wiegt|wog|wiegen)\b": "weight",
    r"(?:um )?wie ?viel (?:billiger|schneller|langsamer|besser|schlechter|größer|kleiner|höher|niedriger|weniger|mehr)\b": "change",
}
UNITS = {
    "share": f"{SHARES}|{_TIMES}",
    "age": (
        rf"\b{_NUMBER} jahre alt|\b\d\d?[ -]?jährig|\balter von {_NUMBER}|\bmit \d\d?(?: jahren)?\b|, (?:heute )?\d\d?[,.)]|\(\d\d?\)"
        r"|\bgeboren\b|\b(?:ist|war|wurde|wird) \d\d?\b|geburtstag\b|\bseit (?:1[5-9]|20)\d\d"
    ),
    "frequency": (
        r"mal\b|\b(?:täglich|stündlich|wöchentlich|monatlich|jährlich|jede[nrs]?|immer|nie|selten|regelmäßig|oft|häufig)\b"
        rf"|\b(?:pro|am|im|in der) (?:sekunde|minute|stunde|tag|woche|monat|jahr)\b|{_TIMES}|{SHARES}"
    ),
    "length": f"{_SPAN}|{_LENGTH}",
    "span": rf"{_SPAN}|\b(?:seit|bis) (?:\w+ )?(?:1[5-9]|20)\d\d|\b(?:ewig|dauerhaft|unbefristet|lebenslang)\b|{SHARES}",
    "speed": rf"{_SPAN}|\bpro \w+|\b(?:km/?h|stundenkilometer|knoten|sofort|umgehend|sekunden|minuten|stunden)\b|{_TIMES}|{SHARES}",
    "distance": rf"{_LENGTH}|\b(?:minuten?|stunden?)\b",
    "weight": r"\d ?(?:kg|g|t)\b|\b(?:kilo|kilogramm|gramm|pfund|tonnen?)\b",
    "change": rf"\d|{_TIMES}",
}
