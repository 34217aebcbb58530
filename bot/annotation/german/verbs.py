"""Verb forms: from the base forms of the data to every form that a text may hold, and back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import simplemma

from bot.annotation.memo import remembered
from bot.languages.german.verbs import INSEPARABLE, PARTICLES, STRONG
from bot.languages.german.words import AUXILIARIES, FINITE, MODALS, SUBJUNCTIVE, SUBJUNCTIVE_II


class Form(StrEnum):
    """What a form of a verb can be in a clause."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One reading of a form: its verb as the data write it, and what it says of number and mood."""

    verb: str
    form: Form
    particle: str = ""
    """The particle that must stand apart from it: *teilte* … **mit**."""
    plural: bool = False
    singular: bool = False
    reported: bool = False
    """Konjunktiv I."""


def forms(verb: str) -> dict[str, list[VerbForm]]:
    """Every form of ``verb`` ("sagen", "mit|teilen") in lower case with its readings."""
    particle, _, base = verb.rpartition("|")
    present, preterite, participle = _parts(base)
    stem = base[:-2] if base.endswith("en") else base[:-1]
    subjunctive = "sei" if base == "sein" else stem + "e"
    plural_past = preterite + ("n" if preterite.endswith("e") else "en")
    found: dict[str, list[VerbForm]] = {}

    def add(form: str, reading: VerbForm) -> None:
        found.setdefault(form, []).append(reading)

    for joined in {"", particle}:
        apart = "" if joined == particle else particle
        add(joined + present, VerbForm(verb, Form.FINITE, apart, singular=True))
        add(joined + preterite, VerbForm(verb, Form.FINITE, apart, singular=True))
        add(joined + plural_past, VerbForm(verb, Form.FINITE, apart, plural=True))
        add(joined + base, VerbForm(verb, Form.FINITE, apart, plural=True))
        if subjunctive != preterite:
            add(joined + subjunctive, VerbForm(verb, Form.FINITE, apart, singular=True, reported=True))
    add(particle + participle, VerbForm(verb, Form.PARTICIPLE))
    add(particle + base, VerbForm(verb, Form.INFINITIVE))
    if particle:
        add(particle + "zu" + base, VerbForm(verb, Form.INFINITIVE))
    return found


def _parts(base: str) -> tuple[str, str, str]:
    if base in STRONG:
        return STRONG[base]
    prefix = next((p for p in INSEPARABLE if base.startswith(p) and base[len(p) :] in STRONG), None)
    if prefix is not None:
        present, preterite, participle = STRONG[base[len(prefix) :]]
        return prefix + present, prefix + preterite, prefix + participle.removeprefix("ge")
    stem = base[:-2] if base.endswith("en") else base[:-1]
    if stem.endswith(("t", "d", "chn")) or (stem[-1] in "nm" and stem[-2] not in "aeiouäöülrnmh"):
        stem += "e"
    bare = base.endswith("ieren") or base.startswith(INSEPARABLE)
    return stem + "t", stem + "te", ("" if bare else "ge") + stem + "t"


@cache
def index(verbs: tuple[str, ...]) -> dict[str, tuple[VerbForm, ...]]:
    """Form → readings, for all of ``verbs``."""
    found: dict[str, list[VerbForm]] = {}
    for verb in dict.fromkeys(verbs):
        for form, readings in forms(verb).items():
            found.setdefault(form, []).extend(readings)
    return {form: tuple(readings) for form, readings in found.items()}


@remembered
def lemma(word: str) -> str:
    """The base form of a word."""
    return simplemma.lemmatize(word, lang="de")


@remembered
def known(word: str) -> bool:
    """Whether a German dictionary holds the word."""
    return simplemma.is_known(word, lang="de")


_STRONG_FORMS = frozenset(
    prefix + form
    for base in STRONG
    for prefix in ("", *INSEPARABLE)
    for form in (*_parts(base)[:2], _parts(base)[1] + ("n" if _parts(base)[1].endswith("e") else "en"))
) - {"weiß", "gerät", "zieh", "unter"}
_PAST_PLURALS = frozenset(
    prefix + _parts(base)[1] + "en" for base in STRONG for prefix in ("", *INSEPARABLE) if not _parts(base)[1].endswith("e")
) - frozenset(
    form
    for base in STRONG
    for prefix in ("", *INSEPARABLE)
    for form in (prefix + base, prefix + _parts(base)[2], prefix + _parts(base)[2].removeprefix("ge"))
)
_NO_VERBS = frozenset(
    "eine keine seine ihre meine unsere diese jene welche alle viele einige beide ohne heute gerade lange gerne ihrer seiner "
    "deren neben "
    "zwischen gegen wegen hinter unter unten oben neuen vielen allen ihnen keinen einen seinen diesen jenen meinen sonnen "
    "offen außen innen "
    "zwischenzeitlich dagegen hingegen morgen gegenüber erst mehr weit recht bereits dort nicht gut fast selbst zuletzt zunächst meist "
    "weiter aber über oder immer später früher damit somit mit seit laut trotz samt statt derzeit jederzeit insgesamt zusammen bekannt "
    "bald hält".split()
) - {"hält"}


@remembered
def split_infinitive(word: str) -> bool:
    """Whether a word holds its *zu*: zurück*zu*treten."""
    at = word.find("zu", 2)
    while 2 <= at < len(word) - 4:
        before, after = word[:at], word[at + 2 :]
        if (
            after.endswith("n")
            and len(after) >= 3
            and (
                before in PARTICLES
                or (lemma(before + after) == before + after and not known(word))
                or (len(before) > 3 and known(before) and after.endswith("en") and known(after) and lemma(after) == after)
            )
        ):
            return True
        at = word.find("zu", at + 1)
    return False


@remembered
def finite(word: str) -> bool:
    """Whether a word in lower case can be a finite verb (a participle or infinitive of the same form included)."""
    if word in FINITE or word in _STRONG_FORMS or word in _CONDITIONAL:
        return True
    if word in _NO_VERBS or len(word) < 3 or not word.isalpha() or word[0].isupper():
        return False
    base = lemma(word)
    if not base.endswith("n") or base[0].isupper() or (base == "sein" and word not in FINITE):
        return False
    if word == base:
        return base.endswith(("en", "ern", "eln")) and not split_infinitive(word)
    if word.startswith("ge") and not base.startswith("ge") and word.endswith(("t", "en")):
        return False
    if word.endswith("end") or split_infinitive(word):
        return False
    return base.endswith(("en", "ern", "eln", "tun"))


@remembered
def certain(word: str) -> bool:
    """Whether a word can be nothing but a finite verb: no infinitive, no participle."""
    if word in FINITE:
        return word not in {"haben", "werden", "sein", "können", "sollen", "müssen", "wollen", "dürfen", "mögen"}
    if word in _CONDITIONAL:
        return True
    if not finite(word):
        return False
    base = lemma(word)
    if word == base:
        return False
    if word in _PAST_PLURALS:
        return True
    if (word.endswith("t") and base[:2] in {"be", "er", "ve", "en", "ge", "ze", "üb", "un", "wi", "mi"}) or word.endswith("iert"):
        return False
    return not word.endswith("en")


@remembered
def subjunctive(word: str) -> bool:
    """Whether a word in lower case is Konjunktiv I of the third person singular, the mood of reported speech."""
    if word in SUBJUNCTIVE:
        return True
    if word in AUXILIARIES or word in MODALS or not word.endswith("e") or len(word) < 4 or word in _NO_VERBS:
        return False
    return lemma(word) == word + "n" and known(word + "n")


_UMLAUTS = str.maketrans("aou", "äöü")
_LIKE = frozenset(
    form
    for prefix in ("", *INSEPARABLE)
    for base in STRONG
    for stem in (prefix + _parts(base)[1],)
    for form in (stem + "en", stem.translate(_UMLAUTS) + "e", stem.translate(_UMLAUTS) + "en")
)


_CONDITIONAL = (
    (
        frozenset(
            form
            for prefix in ("", *INSEPARABLE)
            for base in STRONG
            for stem in (_parts(base)[1].removesuffix("e"),)
            for umlauted in (prefix + stem.translate(_UMLAUTS),)
            for form in ((umlauted + "e", umlauted + "en") if umlauted != prefix + stem else (umlauted + "e",))
            if not stem.endswith("t") or umlauted != prefix + stem
        )
        | frozenset(prefix + form for prefix in ("", *INSEPARABLE) for form in ("stünde", "stünden", "bräuchte", "bräuchten"))
    )
    - SUBJUNCTIVE_II
    - frozenset(form for base in STRONG for form in (base, base[:-1]))
)


def conditional(word: str) -> bool:
    """Whether a word in lower case is Konjunktiv II of a strong verb and no indicative: *gäbe*, *ließe*, *bestünden*."""
    return word in _CONDITIONAL


@remembered
def subjunctive_like(word: str) -> bool:
    """Whether a form of the past can stand in for Konjunktiv I right behind a cue: sie *gälten*, *blieben*."""
    return word in _LIKE or (word.endswith("ten") and lemma(word) != word and finite(word))
