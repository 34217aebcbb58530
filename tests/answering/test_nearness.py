"""Near: what the sentences beside a passage and the title say counts too, less than its own words, and a rare word counts more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Act, QuestionKind
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = "A baker sold bread. The weather was mild. A tram was late. The library was open on Monday."
FERRY = (
    "Norvik runs the ferry to Tromso. The old boats of the line were built decades ago. "
    "Two thousand people used the line every week. Trouble with the engines kept passengers waiting for hours. " + OTHERS
)


def test_a_fact_may_stand_partly_in_the_sentence_before_and_in_the_title(tmp_path: Path) -> None:
    answerer = answerer_over([Draft(FERRY, title="Norvik's ferry to Tromso").names_also("Norvik", "Tromso")], tmp_path)
    (finding,) = answerer.answer("how many people used the Norvik ferry every week?").findings
    assert "Two thousand" in finding.citations[0].text


def test_what_is_asked_for_must_be_told_in_the_sentence_or_beside_it(tmp_path: Path) -> None:
    answerer = answerer_over([Draft(FERRY, title="Norvik's ferry to Tromso").names_also("Norvik", "Tromso")], tmp_path)
    assert not answerer.answer("who bought the Norvik ferry to Tromso?").found
    assert not answerer.answer("how many captains used the Norvik ferry every week?").found


def test_a_statement_on_a_topic_of_which_the_title_tells_a_part_is_found(tmp_path: Path) -> None:
    text = f'"The only thing that I regret is the ferry," Ana Ruiz said. {OTHERS}'
    draft = Draft(text, title="Life at Norvik").says("Ana Ruiz", "The only thing that I regret is the ferry")
    (finding,) = answerer_over([draft], tmp_path).answer("what did Ruiz say she regrets about her years at Norvik?").findings
    assert finding.actor == "Ana Ruiz"


def test_a_statement_that_goes_on_about_somebody_else_is_not_about_whom_a_sentence_beside_it_names(tmp_path: Path) -> None:
    text = f'Greta Falk spoke of tunnels. "Karl Boe is dear," Ana Ruiz said. {OTHERS}'
    draft = Draft(text).says("Ana Ruiz", "Karl Boe is dear").names_also("Greta Falk", "Karl Boe")
    assert not answerer_over([draft], tmp_path).answer("what did Ruiz say about Greta Falk?").found


def test_an_accusation_is_found_by_a_topic_that_it_tells_only_a_part_of(tmp_path: Path) -> None:
    text = f"Ana Ruiz accused Norvik of poor planning of the ferry. Passengers with bicycles suffered most. {OTHERS}"
    draft = Draft(text, title="Bicycles left behind").does(
        Act.ACCUSE, "accused", actor="Ana Ruiz", target="Norvik", matter="poor planning of the ferry"
    )
    answerer = answerer_over([draft], tmp_path)
    (finding,) = answerer.answer("who accused Norvik of poor planning for passengers with bicycles?").findings
    assert (finding.actor, finding.act, finding.target) == ("Ana Ruiz", Act.ACCUSE, "Norvik")
    assert not answerer.answer("who accused Norvik of bribery?").found


def test_what_is_described_without_a_name_is_found_by_its_words(tmp_path: Path) -> None:
    text = f"Karl Boe rejected the plan. It would close the ferry line to the islands. {OTHERS}"
    draft = Draft(text).does(Act.REJECT, "rejected", actor="Karl Boe", target="the plan", target_name=None)
    answer = answerer_over([draft], tmp_path).answer("who rejected the plan to close the ferry line?")
    assert answer.question.kind is QuestionKind.RELATIONS
    assert [finding.actor for finding in answer.findings] == ["Karl Boe"]


def test_who_denied_something_else_did_not_deny_what_the_title_tells(tmp_path: Path) -> None:
    text = f"Karl Boe denied any wrongdoing. {OTHERS}"
    draft = Draft(text, title="Questions about the ferry payments").does(Act.DENY, "denied", actor="Karl Boe", matter="any wrongdoing")
    assert not answerer_over([draft], tmp_path).answer("who denied the ferry payments?").found


def test_a_passage_that_begins_with_a_pronoun_is_shown_with_the_sentence_before(tmp_path: Path) -> None:
    text = f"Greta Falk repairs boats. She has painted 40 ferries since 1999. {OTHERS}"
    answerer = answerer_over([Draft(text).names_also("Greta Falk")], tmp_path)
    (finding,) = answerer.answer("how many ferries has Greta Falk painted?").findings
    assert finding.citations[0].text.startswith("Greta Falk repairs")


def test_a_rare_word_of_the_question_stands_in_the_article_with_or_without_its_accents(tmp_path: Path) -> None:
    text = f"The Zürich ferry opened in 1999. Forty captains work there. {OTHERS}"
    answerer = answerer_over([Draft(text, title="Captains of the lake")], tmp_path)
    assert answerer.answer("when did the zurich ferry open?").found
    assert not answerer.answer("when did the brelldorf ferry open?").found


def test_what_is_near_is_shown_with_the_sentences_beside_it(tmp_path: Path) -> None:
    text = f"The Marlin left. Bread was sold. Engines kept passengers waiting. Nobody cared. {OTHERS}"
    answerer = answerer_over([Draft(text, title="Boats").names_also("Marlin")], tmp_path)
    (finding,) = answerer.answer("why did the Marlin and her engines let passengers wait that long?").findings
    assert finding.citations[0].text == "Bread was sold. Engines kept passengers waiting. Nobody cared."


def test_what_is_asked_for_and_told_nowhere_is_refused_and_told_elsewhere_in_the_article_is_found(tmp_path: Path) -> None:
    beside = "Rain fell. Trams stood. Bread was sold. "
    told = f"Norvik had its ferry to Tromso painted. {beside}A bank bought it for nine crowns."
    untold = told.replace("bought", "saw")
    for text, found in ((told, True), (untold, False)):
        folder = tmp_path / str(found)
        folder.mkdir()
        answerer = answerer_over([Draft(text, title="A ferry").names_also("Norvik", "Tromso")], folder)
        assert answerer.answer("who bought the ferry?").found is found


def test_a_sentence_that_tells_all_names_is_near_where_the_article_tells_the_rest(tmp_path: Path) -> None:
    told = "The Marlin met the Skarv. Bread was sold. Trams stood. Rain fell. A storm came over the fjord."
    answerer = answerer_over([Draft(told, title="Boats").names_also("Marlin", "Skarv")], tmp_path)
    assert answerer.answer("was there a storm in the fjord for the Marlin and the Skarv?").found
    assert not answerer.answer("was there a fire in the hold of the Marlin and the Skarv?").found
