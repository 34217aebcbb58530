from __future__ import annotations

import pytest

from bot.annotation import quotations, sentences
from bot.annotation.german.sentence import Sentence
from bot.annotation.german.tokens import units
from bot.annotation.german.triggers import ACT, ACT_NOUN, MOOD, NOUN, QUOTED, SHALL, SOURCE, SPEECH


def _triggers(text: str) -> frozenset[str]:
    (unit,) = units(text, sentences.split(text, "de"), quotations.pair(text))
    return Sentence(text, unit).triggers


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Am Abend sagte Ruiz ab.", SPEECH),
        ("Ruiz teilte den Termin am Abend mit.", SPEECH),
        ("Sagte Ruiz das?", SPEECH),
        ("Ruiz verklagt den Hafen.", ACT),
        ("Die Vorwürfe gegen Holt wiegen schwer.", ACT_NOUN),
        ("Es gab die Behauptung, das Tor klemme.", NOUN),
        ("Nach Angaben der Werft ruht die Arbeit.", SOURCE),
        ("Aus Sicht der Werft ruht die Arbeit.", SOURCE),
        ("Die Arbeit, so Ruiz, ruht.", SOURCE),
        ("Der Hafen sei geschlossen.", MOOD),
        ("„Der Hafen bleibt heute den ganzen Tag zu.“", QUOTED),
        ("Holt soll gefahren sein.", SHALL),
    ],
)
def test_a_sentence_calls_for_the_rules_that_it_has_words_for(text: str, kind: str) -> None:
    assert kind in _triggers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nach dem Regen fuhr Ruiz aus dem Hafen.",
        "Ruiz fuhr so schnell wie Holt.",
        "Das Wetter wird kalt.",
        "Die Züge fahren bis Mittag (Gleis 3).",
    ],
)
def test_a_sentence_without_such_words_calls_for_none(text: str) -> None:
    assert not _triggers(text)
