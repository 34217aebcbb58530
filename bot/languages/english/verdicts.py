"""The words around what became of a claim, in English."""

from __future__ import annotations

from bot.languages.verdicts import Verdicts
from bot.model import Bearing, Edit, Verdict

VERDICTS = Verdicts(
    words="Whether the corpus has the words “{quote}”",
    words_of="Whether {speaker} said “{quote}”",
    report="Whether the corpus says “{quote}”",
    report_of="Whether {speaker} said that “{quote}”",
    several=("1 claim looked up", "{n} claims looked up"),
    unchecked=("1 more is left out", "{n} more are left out"),
    nothing_checkable="I find nothing here to look up: no quotation, no report of what somebody said, no figures.",
    of={
        Verdict.EXACT: "Word for word in the corpus",
        Verdict.OTHER_SPEAKER: "Word for word in the corpus, but in another mouth",
        Verdict.UNATTRIBUTED: "Word for word in the corpus, which does not tell for sure who says it",
        Verdict.ALTERED: "In the corpus with differences",
        Verdict.REPHRASED: "In the corpus in other words",
        Verdict.PARTLY: "Only partly in the corpus",
        Verdict.ABSENT: "Not found in the corpus in these words",
    },
    by={
        Verdict.EXACT: "Word for word in the corpus, in the mouth of {speaker}",
        Verdict.ALTERED: "In the corpus with differences, in the mouth of {speaker}",
        Verdict.REPHRASED: "In the corpus in other words, from {speaker}",
        Verdict.PARTLY: "Only partly in the corpus, in the mouth of {speaker}",
    },
    other_speaker="the corpus has it from {speaker}",
    asked_of="({speaker})",
    claim="Asked:",
    differences={
        Edit.ADDED: "only in the claim: “{claimed}”",
        Edit.LEFT_OUT: "only in the article: “{printed}”",
        Edit.REPLACED: "the claim has “{claimed}”, the article “{printed}”",
        Edit.OMITTED: "left out where the claim has an ellipsis: “{printed}”",
        Edit.INSERTED: "in brackets, an editor’s words: “{claimed}”; the article has “{printed}”",
    },
    replaced_by_nothing="in brackets, an editor’s words: “{claimed}”",
    bearings={Bearing.NUMBER: "Number or date", Bearing.NEGATION: "Negation", Bearing.ACT: "What is done"},
    held="In the corpus: “{part}”",
    nearest="The nearest passage, which is not the claim:",
    searched="{corpus} was searched for these words.",
    translated="It has articles in other languages too: what was said in another language is not found by these words.",
    no_difference="No number, date or negation was found to differ.",
)
