"""What is counted and measured in English: how a question asks for it, and the units of an answer."""

from __future__ import annotations

_NUMBER = (
    r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?"
    r"|dozens?(?: of)?|hundreds?(?: of)?|thousands?(?: of)?|several|(?:a )?few|a couple of|half an?|many|some)"
)
_PLURAL = r"(?:\w{2,}s|people|men|women|children|police|staff|sheep|fish|teeth|feet|mice)"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SPAN = (
    rf"\b{_NUMBER}[ -](?:(?:and a half|more|full|whole|business|working|consecutive|straight|short|extra|\w+ and \w+)[ -])?"
    r"(?:millisecond|second|minute|hour|day|night|week|fortnight|month|season|year|decade|centur)"
)
_LENGTH = r"\d ?(?:km|mi|m|ft|yds?)\b|\b(?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|yards?|inch(?:es)?|light[- ]years?)\b"
_TIMES = r"\b(?:half|halves|halved|third|quarter|twice|double[ds]?(?!-)|triple[ds]?(?!-)|\w+fold|\w+ times|one in \w+)\b|\d ?x\b"

SHARES = r"\d ?%|\bper ?cent\b"
COUNTED = rf"how many (?:(?!{_PLURAL}\b)\w+ ){{0,2}}?({_PLURAL})\b|how many (\w+)"
NO_COUNTS = (
    r"[$€£¥₹] ?\d[\d.,]*|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]m\b|\b(?:once|twice)\b|\b(?:in|since|until|by|from|of) (?:19|20)\d\d\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})\b|\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?\b|(?-i:\b\d+[A-Z][a-z]\w+)"
)
MEASURES = {
    r"(?:by |at |for |to )?(?:how many|how much|what|which) (?:percent\b|per cent\b|percentage\b)": "share",
    r"how old\b": "age",
    r"how often\b|how many times\b": "frequency",
    r"how long (?:is|are|was|were)\b": "length",
    r"how (?:long|much longer|much time|soon|late)\b": "span",
    r"how (?:fast|quick|quickly|slow|slowly)\b": "speed",
    r"how far (?=(?:is|are|was|were|away|from|apart|did .+ (?:travel|run|walk|drive|fly|swim|go))\b)": "distance",
    r"how heavy\b|how much (?=(?:does|do|did) .+ weigh\b)": "weight",
    (
        r"how much (?:cheaper|faster|slower|better|worse|quicker|bigger|smaller|larger|shorter|stronger|higher|lower|less|more)"
        r"(?= (?:is|are|was|were|does|do|did|has|have)\b)"
    ): "change",
}
UNITS = {
    "share": f"{SHARES}|{_TIMES}",
    "age": (
        rf"\b{_NUMBER}[ -]years?[ -]old|\bage[ds]?(?: of)? {_NUMBER}|\bat \d\d?\b(?!:)|, (?:now )?(?:aged )?\d\d?[,.)]"
        r"|\((?:aged )?\d\d?\)|\bin (?:his|her|their|its) (?:early |mid |late |mid-)?\d0s\b|\bborn (?:in|on)\b"
        r"|\b(?:turn(?:s|ed|ing)?|is|was|now) \d\d?\b|\bteenager\b|birthday\b|\bsince (?:1[5-9]|20)\d\d"
        rf"|\b{_NUMBER} (?:years|months|weeks|days) (?:of age|earlier|ago)"
    ),
    "frequency": (
        r"\btimes\b|\b(?:once|twice|thrice|daily|hourly|weekly|monthly|yearly|annual(?:ly)?|every|each|always|never|rarely|regularly|often"
        rf"|seldom)\b|\b(?:a|per) (?:second|minute|hour|day|night|week|month|season|year|decade)\b|{_TIMES}|{SHARES}"
    ),
    "length": f"{_SPAN}|{_LENGTH}",
    "span": (
        rf"{_SPAN}|\b(?:since|until|till|through) (?:\w+ )?(?:(?:1[5-9]|20)\d\d|{_MONTHS}|{_DAYS})"
        rf"|\b(?:overnight|forever|indefinitely|permanently|lifelong)\b|\b(?:1[5-9]|20)\d\d ?(?:to|[-–]) ?\d|{SHARES}"
    ),
    "speed": (
        rf"{_SPAN}|\bper \w+|\b(?:mph|km/?h|kph|knots|instantly|immediately|overnight|at once|same day|seconds|minutes|hours)\b"
        rf"|{_TIMES}|{SHARES}"
    ),
    "distance": rf"{_LENGTH}|\b(?:minutes?|hours?|blocks?)\b",
    "weight": r"\d ?(?:kg|g|lbs?|oz|t)\b|\b(?:kilos?|kilogram(?:me)?s?|grams?|pounds?|ounces?|stone|tons?|tonnes?)\b",
    "change": rf"\d|{_TIMES}",
}
