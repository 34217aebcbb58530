"""What stands beside an accusation: denials, and what is said of the evidence, which is never an accusation itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Act, Evidence
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model import Finding


def accusation(behind: str, *, language: str = "en") -> Draft:
    """An article in which Halden accuses Norvik of fraud, with more sentences behind it."""
    if language == "de":
        return Draft(f"Halden wirft Norvik Betrug vor. {behind}", language="de", outlet="Nordkurier", title="Betrug?").does(
            Act.ACCUSE, "wirft", actor="Halden", target="Norvik", matter="Betrug"
        )
    return Draft(f"Halden accused Norvik of fraud. {behind}").does(
        Act.ACCUSE, "accused", actor="Halden", target="Norvik", matter="of fraud"
    )


def found(drafts: list[Draft], folder: Path, text: str = "who accused Norvik?") -> tuple[Finding, ...]:
    return answerer_over(drafts, folder).answer(text).findings


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The police found no evidence of fraud.", Evidence.NONE),
        ("en", "However, neither Halden nor its lawyers provided evidence.", Evidence.NONE),
        ("en", "Halden has not shown any proof.", Evidence.NONE),
        ("en", "Halden says it has evidence of the fraud.", Evidence.SOME),
        ("de", "Beweise legte Halden nicht vor.", Evidence.NONE),
        ("de", "Für den Betrug gibt es keine Belege.", Evidence.NONE),
        ("de", "Halden hat nach eigenen Angaben Beweise für den Betrug.", Evidence.SOME),
    ],
)
def test_what_is_said_of_evidence_stands_behind_the_accusation(
    language: str, sentence: str, expected: Evidence, tmp_path: Path
) -> None:
    first, second = found([accusation(sentence, language=language)], tmp_path)
    assert (first.actor, first.act, first.target, first.evidence) == ("Halden", Act.ACCUSE, "Norvik", None)
    assert (second.actor, second.act, second.evidence) == (None, None, expected)
    assert second.citations[0].text == sentence


def test_evidence_in_another_article_goes_with_the_accusation_whose_matter_and_party_it_names(tmp_path: Path) -> None:
    other = Draft("A month on, there is still no evidence that Norvik committed fraud.", title="A month on").names_also("Norvik")
    weather = Draft("There is no evidence that the storm will turn.", title="Weather")
    _, second = found([accusation("Sales fell."), other, weather], tmp_path)
    assert [citation.article.title for citation in second.citations] == ["A month on"]


@pytest.mark.parametrize("sentence", ["The clerk gave evidence to the committee.", "Was there any evidence?", "It was evidently late."])
def test_other_sentences_are_not_about_evidence(sentence: str, tmp_path: Path) -> None:
    assert len(found([accusation(sentence)], tmp_path)) == 1


def test_a_denial_stands_behind_the_accusation_it_answers(tmp_path: Path) -> None:
    theft = (
        Draft("Petrel accused Norvik of theft. Norvik denied the theft.", title="Theft")
        .does(Act.ACCUSE, "accused", actor="Petrel", target="Norvik", matter="of theft")
        .does(Act.DENY, "denied", actor="Norvik", matter="the theft")
    )
    findings = found([accusation("Sales fell."), theft], tmp_path)
    order = [(finding.actor, finding.act) for finding in findings]
    assert order.index(("Norvik", Act.DENY)) == order.index(("Petrel", Act.ACCUSE)) + 1


@pytest.mark.parametrize(
    ("denial", "answered"),
    [
        ("Norvik denied the theft.", "Petrel"),
        ("Norvik denied that it had stolen Petrel's pump.", "Petrel"),
        ("Norvik denied the fraud.", "Halden"),
        ("Norvik denied any wrongdoing.", "Halden"),
    ],
)
def test_a_denial_goes_with_the_accusation_of_its_matter_though_another_stands_nearer(
    denial: str, answered: str, tmp_path: Path
) -> None:
    """What is denied decides; where it is not said, the nearest accusation."""
    near = accusation(denial).does(Act.DENY, "denied", actor="Norvik", matter=denial.split(" denied ")[1].rstrip("."))
    far = Draft("Petrel accused Norvik of theft: it had stolen a pump.", title="Theft").does(
        Act.ACCUSE, "accused", actor="Petrel", target="Norvik", matter="of theft: it had stolen a pump"
    )
    findings = found([near, far], tmp_path)
    order = [finding.actor for finding in findings if finding.act is not Act.DENY]
    place = next(number for number, finding in enumerate(findings) if finding.act is Act.DENY)
    assert sorted(order, key=str) == ["Halden", "Petrel"]
    assert findings[place - 1].actor == answered


def test_a_denial_of_something_else_in_another_story_answers_no_accusation(tmp_path: Path) -> None:
    other = Draft("Norvik denied that it would close its shipyard.", title="Yard").does(
        Act.DENY, "denied", actor="Norvik", matter="that it would close its shipyard"
    )
    assert [finding.act for finding in found([accusation("Sales fell."), other], tmp_path)] == [Act.ACCUSE]


@pytest.mark.parametrize(
    ("denied", "shown"),
    [("Norvik denied that the valve was new.", False), ("Norvik denied that it owed the rent.", True), ("Norvik denied it.", False)],
)
def test_what_is_denied_before_a_suit_goes_with_it_only_where_it_is_about_its_matter(denied: str, shown: bool, tmp_path: Path) -> None:
    bribed, rain = "There is no evidence that the clerks of Norvik were bribed.", "Rain fell on the quay. " * 20
    draft = (
        Draft(f"{denied} {bribed} {rain}Petrel sued Norvik for the rent.")
        .does(Act.DENY, "denied", actor="Norvik", matter=denied.split(" denied ")[1].rstrip("."))
        .does(Act.SUE, "sued", actor="Petrel", target="Norvik", matter="for the rent")
    )
    expected = [(Act.SUE, None), *([(Act.DENY, None)] if shown else [])]
    assert [(finding.act, finding.evidence) for finding in found([draft], tmp_path, "whom did Petrel sue?")] == expected


def test_what_is_denied_right_behind_a_suit_goes_with_it(tmp_path: Path) -> None:
    draft = (
        Draft("Petrel sued Norvik for theft. Norvik denied that it had taken anything.")
        .does(Act.SUE, "sued", actor="Petrel", target="Norvik", matter="for theft")
        .does(Act.DENY, "denied", actor="Norvik", matter="that it had taken anything")
    )
    assert [finding.act for finding in found([draft], tmp_path, "whom did Petrel sue?")] == [Act.SUE, Act.DENY]


def test_denials_of_two_accusations_are_told_apart(tmp_path: Path) -> None:
    first = accusation("Norvik denied the fraud.").does(Act.DENY, "denied", actor="Norvik", matter="the fraud")
    second = (
        Draft("Petrel accused Norvik of theft. Norvik denied the theft.", title="Theft")
        .does(Act.ACCUSE, "accused", actor="Petrel", target="Norvik", matter="of theft")
        .does(Act.DENY, "denied", actor="Norvik", matter="the theft")
    )
    findings = found([first, second], tmp_path)
    told = [(one.actor, other.citations[0].article.title) for one, other in zip(findings[::2], findings[1::2], strict=True)]
    assert sorted(told, key=str) == [("Halden", first.title), ("Petrel", "Theft")]


def test_articles_that_rely_on_one_outlet_are_one_source_and_the_outlet_is_named(tmp_path: Path) -> None:
    own, first, second = accusation("Sales fell."), accusation("Sales rose."), accusation("Sales stood still.")
    for draft, outlet in ((first, "Hill Gazette"), (second, "Daily Ledger")):
        draft.outlet, draft.relies_on = outlet, ("Reuters",)
    (finding,) = found([own, first, second], tmp_path)
    assert (finding.articles, finding.independent_sources) == (3, 2)
    assert [(each.outlet, each.articles) for each in finding.relies_on] == [("Reuters", 2)]


def test_an_outlet_that_the_text_names_counts_where_it_is_named(tmp_path: Path) -> None:
    apart, together = accusation("\n\nReuters reported that sales fell."), accusation("Reuters reported that sales fell.")
    for draft in (apart, together):
        draft.relies_on = ("Reuters",)
    for name in ("apart", "together"):
        (tmp_path / name).mkdir()
    assert found([apart], tmp_path / "apart")[0].relies_on == ()
    assert [each.outlet for each in found([together], tmp_path / "together")[0].relies_on] == ["Reuters"]


def test_three_articles_of_which_two_have_it_from_one_house_are_two_sources(tmp_path: Path) -> None:
    """One says so for the whole page, one in the paragraph that tells it, one names nobody."""
    whole, paragraph, own = accusation("Sales fell."), accusation("Reuters reported that sales fell."), accusation("Sales rose.")
    for draft, outlet in ((whole, "Hill Gazette"), (paragraph, "Daily Ledger")):
        draft.outlet, draft.relies_on = outlet, ("Reuters",)
    (finding,) = found([whole, paragraph, own], tmp_path)
    assert (finding.articles, finding.independent_sources) == (3, 2)
    assert [(each.outlet, each.articles) for each in finding.relies_on] == [("Reuters", 2)]


def test_an_article_that_relies_on_another_for_one_paragraph_only_counts_for_itself_in_the_others(tmp_path: Path) -> None:
    """Halden's accusation is its own; what it has from Reuters stands in another paragraph."""
    partly, agency = accusation("\n\nReuters reported that sales fell."), accusation("Sales stood still.")
    partly.outlet, partly.relies_on, agency.outlet = "Hill Gazette", ("Reuters",), "Reuters"
    (finding,) = found([partly, agency], tmp_path)
    assert (finding.articles, finding.independent_sources, finding.relies_on) == (2, 2, ())


def test_who_relies_on_an_article_that_is_there_is_no_source_beside_it(tmp_path: Path) -> None:
    relaying, agency = accusation("Reuters reported that sales fell."), accusation("Sales stood still.")
    relaying.outlet, relaying.relies_on, agency.outlet = "Hill Gazette", ("Reuters",), "Reuters"
    (finding,) = found([relaying, agency], tmp_path)
    assert (finding.articles, finding.independent_sources) == (2, 1)


@pytest.mark.parametrize("itself", ["Harbour Post Digital", "HarbourPost", "Harbour Post"])
def test_no_outlet_relies_on_itself(itself: str, tmp_path: Path) -> None:
    draft = accusation("Sales fell.")
    draft.relies_on = (itself,)
    (finding,) = found([draft], tmp_path)
    assert finding.relies_on == ()


@pytest.mark.parametrize(("text", "first"), [("who accused Norvik?", "en"), ("Wer beschuldigt Norvik?", "de")])
def test_of_a_story_in_two_languages_the_askers_comes_first(text: str, first: str, tmp_path: Path) -> None:
    english, german = accusation("Sales fell."), accusation("Der Umsatz sank.", language="de")
    english.story = german.story = "fraud"
    (finding,) = found([english, german], tmp_path, text)
    assert finding.citations[0].article.language == first
    assert [span.of(finding.citations[0].article.text) for span in finding.matter] == ["of fraud" if first == "en" else "Betrug"]
    assert (finding.articles, finding.independent_sources) == (2, 1)
