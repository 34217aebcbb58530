"""What is parsed, and what is not: the rule of the filter before the parser, by words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.annotation.english.parsing import QUOTED
from bot.annotation.english.triggers import wanted
from bot.languages.english.acts import ACTS
from bot.languages.english.cues import CUE_WORDS as CUES

if TYPE_CHECKING:
    from bot.languages.acts import Frame

WORTH_PARSING = [
    "Ana Ruiz said nothing was decided.",
    "Sales fell, according to Norvik.",
    "The claim that it was rigged came from Boe.",
    f"{QUOTED} she smiled.",
    "The report found the bridge unsafe.",
    "Ruiz offered to resign.",
    "Ruiz turned the offer down.",
    "The watchdog looked into the accounts.",
    "Norvik plans to boycott the fair.",
    "The mayor sided with Norvik.",
    "Critics attacked Norvik for the delay.",
    "Norvik faces an investigation.",
    "U.S. officials say they agree.",
    "Norvik's owners deny it.",
    "Ruiz Claims Victory in Lowford",
    "Moody's said it would wait.",
    "Her critics, some of them in Lowford, state that it was rigged.",
    "Four in ten support Norvik.",
]
NOT_WORTH_PARSING = [
    "The train left at noon.",
    "She smiled.",
    "He found his keys under the bench.",
    "She took the train.",
    "Ruiz turned left at the mill.",
    "She looked tired.",
    "Norvik plans to open two shops.",
    "They met on the other side.",
    "She lives in the state of Lowford.",
    "A copy of the report lay on the desk.",
    "He flew to the United States.",
    "The police fired at the tyres of the car.",
    "She came back a week later.",
    "Turnout rose in five states.",
    "Lowford is a swing state in the north.",
]


@pytest.mark.parametrize("sentence", WORTH_PARSING)
def test_a_sentence_with_a_possible_cue_and_what_it_needs_is_parsed(sentence: str) -> None:
    assert wanted(sentence)


@pytest.mark.parametrize("sentence", NOT_WORTH_PARSING)
def test_a_sentence_without_one_is_not(sentence: str) -> None:
    assert not wanted(sentence)


def test_every_verb_of_speech_is_parsed_with_all_that_it_may_need() -> None:
    verbs = CUES.clause | CUES.finding | CUES.quotation | CUES.infinitive | CUES.request | CUES.gerund | CUES.object
    missing = [
        verb
        for verb in sorted(verbs)
        if not wanted(f"They {verb} {' '.join(CUES.prepositions.get(verb, ()))} it to the court, leaving {QUOTED}")
    ]
    assert not missing


def test_every_word_for_an_act_is_parsed_with_all_that_it_may_need() -> None:
    everything = [
        (before, frame, word)
        for before, frames in (("They", ACTS.verbs), ("The", ACTS.nouns), ("A", ACTS.adjectives))
        for frame in frames
        for word in frame.words
    ]
    assert everything
    assert not [(frame.act, word) for before, frame, word in everything if not wanted(f"{before} {word} {_needed(frame)}")]


def _needed(frame: Frame) -> str:
    """A word of each kind that the frame asks for: prepositions, an object, and what shows a clause or an infinitive."""
    steps = " ".join(need.replace("&", ".").replace(".", " ") for need in frame.needs)
    return f"{min(frame.objects, default='')} {steps} to must will by on under, leaving"
