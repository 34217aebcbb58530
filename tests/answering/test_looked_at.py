"""What is found for a map, a comparison and a timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering import looking
from bot.answering.records import of_answer, relations, statements
from bot.model import Act, Polarity, QuestionKind
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from bot.answering.answerer import Answerer
    from bot.model import Answer, Finding


def asked(answerer: Answerer, kind: QuestionKind, about: str | None, **more: str | list[str]) -> Answer:
    return answerer.answer_question(answerer.looked_at(kind, about, **more))  # type: ignore[arg-type] # by name only


def arrows(answer: Answer) -> dict[tuple[str | None, Act | None, str | None], Finding]:
    return {(finding.actor, finding.act, finding.target): finding for finding in answer.findings if finding.act is not Act.DENY}


def test_a_map_shows_who_did_what_against_whom_and_by_how_many_sources(answerer: Answerer) -> None:
    found = arrows(asked(answerer, QuestionKind.MAP, None))
    assert found["Ministry of Trade", Act.ACCUSE, "Norvik"].independent_sources == 1  # the copy is no source of its own
    assert found["Halden", Act.ACCUSE, "Norvik"].independent_sources == 2
    assert ("Ministry of Trade", Act.INVESTIGATE, "Castellan") in found
    assert not any(act is Act.PRAISE for _, act, _ in found)


def test_a_map_of_somebody_holds_what_comes_from_them_and_at_them(answerer: Answerer) -> None:
    found = arrows(asked(answerer, QuestionKind.MAP, "Ministry of Trade"))
    assert set(found) == {("Ministry of Trade", Act.ACCUSE, "Norvik"), ("Ministry of Trade", Act.INVESTIGATE, "Castellan")}


def test_a_denial_marks_the_charge_before_it_and_no_other(answerer: Answerer) -> None:
    found = arrows(asked(answerer, QuestionKind.MAP, None))
    assert found["Ministry of Trade", Act.ACCUSE, "Norvik"].denied
    assert not found["Halden", Act.ACCUSE, "Norvik"].denied
    assert not found["Ministry of Trade", Act.INVESTIGATE, "Castellan"].denied


def test_what_a_text_says_not_to_be_so_is_last_and_never_denied(answerer: Answerer) -> None:
    found = [finding for finding in asked(answerer, QuestionKind.MAP, "Castellan").findings if finding.act is not Act.DENY]
    assert [finding.polarity for finding in found] == [Polarity.ASSERTED, Polarity.NEGATED] or all(
        finding.polarity is Polarity.ASSERTED for finding in found
    )
    assert not any(finding.denied for finding in found)


def test_a_timeline_is_in_the_order_of_dates_and_without_copies(answerer: Answerer) -> None:
    findings = asked(answerer, QuestionKind.TIMELINE, "Norvik").findings
    dates = [finding.citations[0].article.published for finding in findings]
    assert dates == sorted(dates, key=str)
    assert [(finding.actor, finding.act) for finding in findings][:2] == [("Halden", Act.ACCUSE), ("Ministry of Trade", Act.ACCUSE)]
    assert sum(finding.actor == "Ministry of Trade" for finding in findings) == 1


def test_a_timeline_of_a_speaker_holds_their_statements(answerer: Answerer) -> None:
    findings = asked(answerer, QuestionKind.TIMELINE, "Ana Ruiz").findings
    assert {(finding.actor, finding.act) for finding in findings} == {("Ana Ruiz", Act.SAY)}
    assert len(findings) == 2


def test_a_timeline_of_a_topic_holds_what_is_about_it(answerer: Answerer) -> None:
    findings = asked(answerer, QuestionKind.TIMELINE, "crash tests").findings
    assert findings
    assert all("crash tests" in finding.citations[0].text for finding in findings)


def test_a_comparison_has_each_outlet_once_or_twice_with_passages_of_its_own(answerer: Answerer) -> None:
    findings = asked(answerer, QuestionKind.COMPARISON, "Norvik").findings
    outlets = [{citation.article.outlet for citation in finding.citations} for finding in findings]
    assert all(len(names) == 1 for names in outlets)
    assert set().union(*outlets) == {"Nordblatt", "Daily Ledger", "North Wire", "Harbour Post"}


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    """Two outlets on one fire, and one that writes on something else."""
    return answerer_over(
        [
            Draft(
                "The ferry Tordis caught fire off Sandvik on Sunday. Its crew put out the fire within twenty minutes. "
                "The ferry Tordis had failed an inspection in May.",
                outlet="Harbour Post",
            ),
            Draft(
                "A fire broke out on the ferry Tordis off Sandvik on Sunday. The ferry Tordis is owned by a cousin of the mayor.",
                outlet="Daily Ledger",
            ),
            Draft("A bakery in Tromso has won a prize for its bread.", outlet="North Wire"),
        ],
        tmp_path_factory.mktemp("ferry"),
    )


def test_what_only_one_outlet_has_is_told_apart_from_what_both_report(ferry: Answerer) -> None:
    findings = asked(ferry, QuestionKind.COMPARISON, "ferry Tordis").findings
    told = {
        (finding.citations[0].article.outlet, finding.alone): " ".join(citation.text for citation in finding.citations)
        for finding in findings
    }
    assert set(told) == {("Harbour Post", False), ("Harbour Post", True), ("Daily Ledger", False), ("Daily Ledger", True)}
    assert "caught fire" in told["Harbour Post", False]
    assert "inspection" in told["Harbour Post", True]
    assert "cousin" in told["Daily Ledger", True]


def test_where_a_single_outlet_reports_nothing_is_called_its_own(ferry: Answerer) -> None:
    [finding] = asked(ferry, QuestionKind.COMPARISON, "bakery").findings
    assert not finding.alone


def test_a_comparison_of_named_outlets_leaves_the_others_out(answerer: Answerer) -> None:
    answer = asked(answerer, QuestionKind.COMPARISON, "Norvik", outlets=["Harbour Post", "Nordblatt"])
    outlets = {citation.article.outlet for finding in answer.findings for citation in finding.citations}
    assert outlets == {"Harbour Post", "Nordblatt"}
    assert answer.understood == "How outlets report on Norvik in Harbour Post, Nordblatt"


@pytest.mark.parametrize("kind", sorted(looking.KINDS))
@pytest.mark.parametrize("about", ["Zoltan Quispe", "'", "(((", "x" * 100])
def test_nothing_found_is_an_answer_without_findings(answerer: Answerer, kind: QuestionKind, about: str) -> None:
    answer = asked(answerer, kind, about)
    assert not answer.found
    assert answer.absence.startswith("The corpus (5 articles")


def test_records_carry_the_place_of_what_they_quote(answerer: Answerer) -> None:
    library = answerer._sources.library
    answer = answerer.answer("who accused Norvik?")
    found = list(of_answer(answer, library))
    assert {(record.actor_resolved, record.target_resolved) for record in found} >= {
        ("Halden", "Norvik"),
        ("Ministry of Trade", "Norvik"),
    }
    for record in found:
        stored = library.article(record.article_id)
        assert stored is not None
        assert stored.article.text[record.start : record.end] == record.text


def test_records_of_statements_name_their_speaker_as_written_and_as_resolved(answerer: Answerer) -> None:
    answer = answerer.answer("what did Ana Ruiz say?")
    speakers = {(record.speaker, record.speaker_resolved) for record in of_answer(answer, answerer._sources.library)}
    assert speakers == {("Ana Ruiz", "Ana Ruiz"), ("Ruiz", "Ana Ruiz")}


def test_every_extraction_of_an_article_has_a_record(answerer: Answerer) -> None:
    library = answerer._sources.library
    for head in library.articles():
        annotated = library.article(head.id)
        assert annotated is not None
        assert len(list(statements(annotated))) == len(annotated.annotation.attributions)
        assert [record.act for record in relations(annotated)] == [it.act for it in annotated.annotation.relations]
