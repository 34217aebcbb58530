"""Whether a claim is in the corpus: in that mouth, in another, altered, in part, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.verification.differing import laid
from bot.answering.verification.tokens import of_claim, of_text
from bot.model import Act, Bearing, Edit, Polarity, QuestionKind, Tier, Verdict
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from bot.answering.answerer import Answerer
    from bot.model import Verification


def shipyard() -> Draft:
    return (
        Draft(
            '"We have never paid 310 welders for a single idle day at the northern yard," said Tove Aune, who runs Skarvik. '
            '"The crane fell because nobody had looked at its bolts since spring," Ruben Falk said. '
            "Falk said the yard would reopen in October. "
            "Skarvik denied hiding the inspection reports. "
            "Aune did not say that the crane was safe. "
            '"Ferries are a promise to the islands," an official said.',
            title="A crane falls",
        )
        .says("Tove Aune", "We have never paid 310 welders for a single idle day at the northern yard")
        .says("Ruben Falk", "The crane fell because nobody had looked at its bolts since spring")
        .says("Falk", "the yard would reopen in October", name="Ruben Falk")
        .does(Act.DENY, "denied", actor="Skarvik", matter="hiding the inspection reports")
        .says("Aune", "that the crane was safe", name="Tove Aune", cue="say", polarity=Polarity.NEGATED)
        .says("an official", "Ferries are a promise to the islands", name=None, tier=Tier.C)
    )


def islands() -> Draft:
    return Draft(
        "„Wir lassen uns die Fähre nicht nehmen“, sagte Wiebke Claasen.", title="Fähre", language="de", outlet="Nordblatt"
    ).says("Wiebke Claasen", "Wir lassen uns die Fähre nicht nehmen", cue="sagte")


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_over([shipyard(), islands()], tmp_path_factory.mktemp("verification"))


def verified(answerer: Answerer, text: str, speaker: str | None = None) -> Verification:
    (verification,) = answerer.answer_question(answerer.verified(text, speaker)).verifications
    return verification


def differences(verification: Verification) -> list[tuple[Edit, str, str, Bearing | None]]:
    article = verification.evidence[0].citations[0].article
    return [
        (
            it.edit,
            it.claimed.of(verification.claim.text) if it.claimed else "",
            it.printed.of(article.text) if it.printed else "",
            it.bearing,
        )
        for it in verification.differences
    ]


@pytest.mark.parametrize(
    ("quote", "speaker", "verdict", "said_by"),
    [
        ("The crane fell because nobody had looked at its bolts since spring", "Ruben Falk", Verdict.EXACT, "Ruben Falk"),
        ("the crane fell because nobody had looked at its bolts", "falk", Verdict.EXACT, "Ruben Falk"),
        ("“The crane fell because nobody had looked at its bolts since spring.”", None, Verdict.EXACT, "Ruben Falk"),
        ("The crane fell because nobody had looked at its bolts since spring", "Tove Aune", Verdict.OTHER_SPEAKER, "Ruben Falk"),
        ("The crane fell because nobody had looked at its bolts since spring", "Nobody Known", Verdict.OTHER_SPEAKER, "Ruben Falk"),
        ("Ferries are a promise to the islands", "Tove Aune", Verdict.UNATTRIBUTED, None),
        ("The crane fell because nobody had looked at its ropes since spring", "Falk", Verdict.ALTERED, "Ruben Falk"),
        ("The crane fell … since spring", "Falk", Verdict.EXACT, "Ruben Falk"),
        ("The crane [at the yard] fell because nobody had looked at its bolts", "Falk", Verdict.EXACT, "Ruben Falk"),
        ("Wir lassen uns die Fähre nicht nehmen", "Wiebke Claasen", Verdict.EXACT, "Wiebke Claasen"),
        ("We will not have our ferry taken from us", "Wiebke Claasen", Verdict.ABSENT, None),
        ("Every sailor of the fleet deserves a longer winter holiday", "Falk", Verdict.ABSENT, None),
    ],
)
def test_a_quotation_gets_its_verdict(
    harbour: Answerer, quote: str, speaker: str | None, verdict: Verdict, said_by: str | None
) -> None:
    found = verified(harbour, quote, speaker)
    assert found.verdict is verdict
    assert (found.evidence[0].actor if found.evidence else None) == said_by
    assert found.in_other_mouth is (verdict is Verdict.OTHER_SPEAKER)


def test_a_quote_that_is_altered_shows_every_difference_and_what_hangs_on_it(harbour: Answerer) -> None:
    found = verified(harbour, "We have paid 410 welders for a single lazy day at the northern yard", "Aune")
    assert found.verdict is Verdict.ALTERED
    assert differences(found) == [
        (Edit.LEFT_OUT, "", "never", Bearing.NEGATION),
        (Edit.REPLACED, "410", "310", Bearing.NUMBER),
        (Edit.REPLACED, "lazy", "idle", None),
    ]


def test_an_altered_quote_may_be_in_another_mouth_too(harbour: Answerer) -> None:
    found = verified(harbour, "The crane fell because everybody had looked at its bolts since spring", "Tove Aune")
    assert (found.verdict, found.in_other_mouth, found.evidence[0].actor) == (Verdict.ALTERED, True, "Ruben Falk")


def test_who_cuts_off_a_negation_turns_the_sense_round(harbour: Answerer) -> None:
    found = verified(harbour, "bolts since spring")
    assert found.verdict is Verdict.EXACT
    cut = verified(harbour, "had looked at its bolts since spring")
    assert cut.verdict is Verdict.ALTERED
    assert differences(cut) == [(Edit.LEFT_OUT, "", "nobody", Bearing.NEGATION)]


def test_what_an_ellipsis_leaves_out_is_named_and_a_negation_among_it_counts(harbour: Answerer) -> None:
    assert differences(verified(harbour, "The crane fell … since spring"))[0][0] is Edit.OMITTED
    found = verified(harbour, "We have … paid 310 welders for a single idle day")
    assert found.verdict is Verdict.ALTERED
    assert differences(found) == [(Edit.OMITTED, "…", "never", Bearing.NEGATION)]


def test_parts_of_a_quote_stand_each_beside_its_passage(harbour: Answerer) -> None:
    found = verified(
        harbour, "The crane fell because nobody had looked at its bolts and we have never paid 310 welders for a single idle day"
    )
    assert found.verdict is Verdict.PARTLY
    assert [span.of(found.claim.text) for span in found.held] == [
        "The crane fell because nobody had looked at its bolts",
        "we have never paid 310 welders for a single idle day",
    ]
    assert [one.actor for one in found.evidence] == ["Ruben Falk", "Tove Aune"]


@pytest.mark.parametrize(
    ("text", "verdict", "bearing"),
    [
        ("Ruben Falk said that the yard would reopen in October", Verdict.EXACT, None),
        ("Ruben Falk said that the yard would reopen in December", Verdict.ALTERED, Bearing.NUMBER),
        ("Ruben Falk said the yard would not reopen in October", Verdict.ALTERED, Bearing.NEGATION),
        ("Tove Aune said that the yard would reopen in October", Verdict.OTHER_SPEAKER, None),
        ("Tove Aune said that the crane was safe", Verdict.ALTERED, Bearing.NEGATION),
        ("Ruben Falk said that sailors deserve a longer winter holiday", Verdict.ABSENT, None),
    ],
)
def test_a_report_is_looked_up_with_its_figures_and_negations(
    harbour: Answerer, text: str, verdict: Verdict, bearing: Bearing | None
) -> None:
    found = verified(harbour, text)
    assert not found.claim.quoted
    assert found.verdict is verdict
    assert bearing in {None, *(it.bearing for it in found.differences)}


def test_the_nearest_passage_of_what_is_absent_is_offered_as_no_more_than_that(harbour: Answerer) -> None:
    answer = harbour.answer_question(harbour.verified("Is it true that Skarvik was fined for hiding inspection reports?"))
    (found,) = answer.verifications
    assert found.verdict is Verdict.ABSENT
    assert not answer.found
    assert "hiding the inspection reports" in found.evidence[0].citations[0].text


def test_what_is_denied_is_not_said_to_be_so(harbour: Answerer) -> None:
    found = verified(harbour, "Is it true that Skarvik is hiding the inspection reports?")
    assert found.verdict is Verdict.ALTERED
    assert differences(found) == [(Edit.REPLACED, "is", "denied", Bearing.ACT)]


def test_another_act_is_pointed_out(harbour: Answerer) -> None:
    found = verified(harbour, "Is it true that Skarvik praised hiding the inspection reports?")
    assert found.verdict is Verdict.ALTERED
    assert differences(found) == [(Edit.REPLACED, "praised", "denied", Bearing.ACT)]


def test_a_long_message_is_parted_into_claims_and_says_how_many_are_left_out(harbour: Answerer) -> None:
    message = "Hi all! <@12> look: https://example.org\n> **Tove Aune said the yard lost 40 cranes.**\nWho believes that?\n"
    message += " ".join(f"The yard lost {number} cranes in one winter." for number in range(50, 62))
    question = harbour.verified_message(message)
    assert question.claims[0].text == "the yard lost 40 cranes"
    assert (len(question.claims), question.unchecked) == (8, 5)


def test_a_message_without_claims_is_said_to_have_none(harbour: Answerer) -> None:
    answer = harbour.answer_question(harbour.verified_message("Good morning! How was your weekend? :sunny:"))
    assert not answer.found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Did Ruben Falk say "the crane fell"?', QuestionKind.VERIFY),
        ("did falk really say “the crane fell because nobody had looked”", QuestionKind.VERIFY),
        ('Ruben Falk said "the crane fell"', QuestionKind.VERIFY),
        ('Is it true that Falk said "the crane fell"?', QuestionKind.VERIFY),
        ("Hat Wiebke Claasen „Wir lassen uns die Fähre nicht nehmen“ gesagt?", QuestionKind.VERIFY),
        ("Stimmt es, dass Wiebke Claasen die Fähre behält?", QuestionKind.VERIFY),
        ('who said "the crane fell"?', QuestionKind.WHO_SAID),
        ('did anyone say "the crane fell"?', QuestionKind.WHO_SAID),
        ('"the crane fell"', QuestionKind.WHO_SAID),
        ("What did Falk say about the crane?", QuestionKind.STATEMENTS),
    ],
)
def test_a_question_whether_somebody_said_it_is_told_from_who_did(harbour: Answerer, text: str, kind: QuestionKind) -> None:
    assert harbour.answer(text).question.kind is kind


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Did Falk say \"the welders' crane didn't fall\"?", "the welders' crane didn't fall", "Falk"),
        ("did falk tell the paper on Friday: “it’s not so”?", "it’s not so", "falk"),
        ('Was it Falk who said "the crane fell"?', "the crane fell", "Falk"),
        ('Is Falk really quoted as saying "the crane fell"?', "the crane fell", "Falk"),
        ('hey, can you tell me: did Falk say "the crane fell" or not?', "the crane fell", "Falk"),
        ('Is the quote "the crane fell" by Ruben Falk real?', "the crane fell", "Ruben Falk"),
        ("Hat Falk gegenüber dem Nordblatt „der Kran fiel nicht“ gesagt?", "der Kran fiel nicht", "Falk"),
        ('Did Falk say "der Kran fiel nicht von allein"?', "der Kran fiel nicht von allein", "Falk"),
    ],
)
def test_the_words_that_are_asked_stay_as_they_are(harbour: Answerer, text: str, words: str, speaker: str) -> None:
    (claim,) = harbour.answer(text).question.claims
    assert (claim.text, claim.quoted, claim.speaker and claim.speaker.asked) == (words, True, speaker)


@pytest.mark.parametrize(
    ("claim", "text", "same", "exact"),
    [
        ("it’s two per-cent", "it's 2 percent", 3, True),
        ("an e-mail of 1,000 words", "an email of 1000 words", 5, True),
        ("a legal payment", "an illegal payment", 1, False),
        ("$5 for it", "€5 for it", 3, False),
    ],
)
def test_spellings_of_one_word_are_one(claim: str, text: str, same: int, *, exact: bool) -> None:
    found = laid(of_claim(claim), of_text(text), text)
    assert found is not None
    assert (found.same, found.exact) == (same, exact)
