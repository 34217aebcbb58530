"""What a word with a capital is by itself, in a language that writes all nouns so; each word is looked up once."""

from __future__ import annotations

from typing import NamedTuple

from bot.annotation.german.verbs import known, lemma
from bot.annotation.memo import Memo, remembered
from bot.languages.english.names import NAME_WORDS as ENGLISH
from bot.languages.german.names import FEMALE_NAMES as GERMAN_FEMALE
from bot.languages.german.names import LEGAL_FORMS, NOT_NAMES, ORGANISATION_ROLES, PERSON_ROLES, PLACES
from bot.languages.german.names import MALE_NAMES as GERMAN_MALE
from bot.languages.german.words import ADVERBS, ARTICLES, NOMINATIVE_PRONOUNS, OFFENCES, PREPOSITIONS, SUBORDINATORS, TIMES, TITLES
from bot.languages.names import Gender

MALE_NAMES = GERMAN_MALE | {name for name, gender in ENGLISH.first_names.items() if gender is Gender.MALE} - GERMAN_FEMALE
FEMALE_NAMES = GERMAN_FEMALE | {name for name, gender in ENGLISH.first_names.items() if gender is Gender.FEMALE} - GERMAN_MALE
FIRST_NAMES = MALE_NAMES | FEMALE_NAMES
PARTICLES = frozenset("von van de del la bin ben zu den di da du ibn el".split())
NEVER_NAMES = frozenset(ADVERBS | ARTICLES | PREPOSITIONS | SUBORDINATORS | NOMINATIVE_PRONOUNS | TITLES | NOT_NAMES | TIMES)
"""Words in lower case that are no part of a name, whatever stands around them."""
TRAILING = LEGAL_FORMS | NOT_NAMES | TIMES | PARTICLES | OFFENCES
"""Words in lower case that close no name."""
_ACRONYMS = frozenset("KI IT TV PC API SLA SLAs DVD CD PR WM EM OK DNA ID AKW".split())
COMMON_ENDS = tuple(
    (
        "ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse tum chen lein linge ling innen "
        "gruppe truppen "
        "behörden behörde kreise kreisen berichten angaben medien leute bürger truppe haus kräfte kraft amt zentrum kammer quote "
        "zahl zahlen"
    ).split()
)
_PERSONS = tuple(PERSON_ROLES)
_ORGANISATIONS = tuple(ORGANISATION_ROLES)
_PLAIN_WORDS_LACK = COMMON_ENDS + _PERSONS
_SHORT = 5
"""Letters up to which a role must be the whole word: *Rat*, and not *Verrat*."""
_COMPOUND = 9
"""Letters from which a word is looked into for a noun at its end."""


@remembered
def common(word: str) -> bool:
    """Whether a word that stands alone is an ordinary noun, or any word at the start of a sentence."""
    lower = word.lower()
    if lower in PLACES or lower.removesuffix("s") in PLACES:
        return False
    if lower in NEVER_NAMES:
        return True
    if word[1:].islower() and "-" not in word:
        return known(word) or lower.endswith(COMMON_ENDS) or compound(word)
    return False


@remembered
def compound(word: str) -> bool:
    """Whether an unknown word ends in a noun that a dictionary holds: Schiffs*verkehr*."""
    if not known(word) and len(word) >= _COMPOUND:
        for at in range(3, len(word) - 4):
            tail = word[at:].capitalize()
            if (
                known(tail)
                and lemma(tail)[0].isupper()
                and (known(word[:at]) or known(word[:at].rstrip("s")) or known(word[:at] + "e"))
            ):
                return True
    return False


@remembered
def odd(word: str) -> bool | None:
    """Whether a word looks like no common noun; None where only its article can tell."""
    if word in _ACRONYMS:
        return False
    rest = word[1:]
    if rest and ((rest.upper() == rest and rest.isalpha()) or any(char.isupper() for char in rest)):
        return "-" not in word or not known(word.rpartition("-")[2])
    lower = word.lower()
    if lower in NEVER_NAMES or lower.endswith(COMMON_ENDS):
        return False
    return True if lower in PLACES or (not known(word) and "-" not in word and not compound(word)) else None


def _clear(word: str) -> bool | None:
    lower = word.lower()
    if (
        word[-1] not in "s'’"
        and odd(word)
        and not (person(word) or organisation(word))
        and lower not in NEVER_NAMES
        and lower not in PARTICLES
        and lower.strip(".") not in TRAILING
    ):
        return True
    return None if common(word) else False


CLEAR = Memo(_clear)
"""Of one word: True where it is a name whatever stands around it and has no ending to be taken off, None where it mostly is none."""


@remembered
def noun(word: str) -> bool:
    """Whether a dictionary holds the word, or its last part, as a noun."""
    last = word.rpartition("-")[2]
    return word.lower().endswith(COMMON_ENDS) or compound(word) or (last[:1].isupper() and known(last) and lemma(last)[:1].isupper())


@remembered
def person(word: str) -> bool:
    """Whether a word is the role of somebody: *Konzernchefin*."""
    lower = word.lower()
    return lower.endswith(_PERSONS) and lower not in MALE_NAMES and (len(lower) > _SHORT or lower in _PERSONS)


@remembered
def organisation(word: str) -> bool:
    """Whether a word is what an organisation is, and no name that only ends so: *Konzern*."""
    return word.lower().endswith(_ORGANISATIONS) and known(word)


class Reading(NamedTuple):
    """What a word is among others with capitals."""

    lower: str
    never: bool
    particle: bool
    person: bool
    """It is the role of somebody."""
    organisation: bool


READING = Memo(
    lambda word: Reading(word.lower(), word.lower() in NEVER_NAMES, word.lower() in PARTICLES, person(word), organisation(word))
)

OPENS = Memo(
    lambda word: word.lower() in NEVER_NAMES - TITLES - {"frau"} and word.isalpha() and not word.lower().endswith(_ORGANISATIONS)
)
"""Whether a word only stands before a name, and tells nothing of it: *Der*, *Gestern*."""


@remembered
def plain(word: str) -> bool:
    """Whether a word is written in its base form and has no ending of common nouns or of roles."""
    return lemma(word) == word and not word.lower().endswith(_PLAIN_WORDS_LACK)
