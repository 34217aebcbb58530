"""Who is meant is decided by the article alone, and left open where the article does not carry it."""

from __future__ import annotations

import pytest

from bot.annotation.annotator import Annotator

ANNOTATOR = Annotator()


def speakers(text: str) -> list[tuple[str, str | None]]:
    attributions = next(ANNOTATOR.annotate([(text, "en")])).attributions
    return [(one.speaker.span.of(text), one.speaker.name) for one in attributions if one.speaker]


def names(text: str) -> set[str]:
    return {mention.name or "" for mention in next(ANNOTATOR.annotate([(text, "en")])).names}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ana Ruiz left. Ruiz said the plan was dead.", "Ana Ruiz"),
        ("Ruiz said the plan was dead. The minister is Ana Ruiz.", "Ana Ruiz"),
        ("Mr. Boe said no deal was made.", "Boe"),
        ("Norvik CEO Ana Ruiz said no deal was made.", "Ana Ruiz"),
        ("Promoter Karl Boe left. Boe said no deal was made.", "Karl Boe"),
        ("Labour MP Ana Ruiz said no deal was made.", "Ana Ruiz"),
        ("“We are struggling,” the Harbour Foundation’s VP for ferries, Ana Ruiz, says, pointing out that it is small.", "Ana Ruiz"),
        ("Norvik Inc. said no deal was made.", "Norvik"),
        ("“It holds,” Ana Ruiz said. She said it would hold for years.", "Ana Ruiz"),
        ("Karl Boe met “Ana Ruiz of the board,” a joke of his. He said it was late.", "Karl Boe"),
        ("Norvik grew. The company said it would hire.", "Norvik"),
        ("The Defence Ministry met Norvik. The ministry said it would pay.", "Defence Ministry"),
        ("Norvik grew. The ministry said it would pay.", None),
        ("A spokesman for Norvik said it would pay.", "Norvik"),
        ("Ana Ruiz, a senator, met Karl Boe. The senator said it was late.", "Ana Ruiz"),
        ("Peter Boe met Karl Lund. They said it was late.", None),
        ("The researchers said it was late.", None),
        ("A critic of Norvik said it was late.", None),
        ("Kestrel Motors lost money. Kestrel said it would close the plant.", "Kestrel Motors"),
        ("The engineer Tomas Keller said it was late.", "Tomas Keller"),
        ("The founder of Kestrel Motors, Marcus Thorne, praised the plant.", "Marcus Thorne"),
        ("Ana Ruiz, the chief executive of Norvik, left. The chief executive of Norvik told the Harbour Post it was late.", "Ana Ruiz"),
        ("Norvik grew. The chief executive of Norvik told the Harbour Post it was late.", None),
        ("Norvik grew. Norvik's chief executive said it was late.", None),
        ("Ana Ruiz and Karl Boe said it was late.", "Ana Ruiz and Karl Boe"),
        ("Two clerks, Ana Ruiz and Karl Boe, said it was late.", "Ana Ruiz and Karl Boe"),
        ("A critic of Ana Ruiz and Karl Boe said it was late.", None),
        ("Ana Ruiz runs a clinic. Her clinic said it was late.", None),
        ("Karl Boe met Ana Ruiz. Police said the doctor knew; he denied that it was late.", None),
        ("Karl Boe came from Lund. His doctor quoted him as saying it was late.", "Karl Boe"),
        ("Ana Ruiz told staff it was over, and she told the press it was late, adding that it rained.", "Ana Ruiz"),
        ("Quayline, was praised by the mayor. The mayor said it was late.", None),
        ("Skyways Norden flies to Lund. It rained at Norden airport. Skyways Norden said it was late.", "Skyways Norden"),
        ("Norvik Chief Says Rival Lied", None),
        ("Ana Ruiz left. When she said that Norvik was slow, Ruiz had a plan.", "Ana Ruiz"),
        ("After he told the board that it was late, Karl Boe left.", "Karl Boe"),
        ("Peter Lund bought Norvik. When he said that Norvik was slow, Karl Boe had a plan.", None),
        ("Peter Lund bought Norvik. When Paul Boe came, Peter Lund left. He said it was late.", "Peter Lund"),
        ("When Paul Boe came, Lund left. When he said that it was late, a clerk said Lund was wrong.", None),
        ("Senator Boe’s lawsuit is bad for Peter Lund as he sells the port. He said it was late.", None),
        ("Paul Boe wrote a book. But Peter Lund’s port lost money, and he said it was late.", "Peter Lund"),
        ("Paul Boe wrote a book. In May the port of Peter Lund burnt, and he said it was late.", None),
        ("Mary Lund left. Governor Boe told her that it rained, she said.", "Mary Lund"),
        ("Governor Boe said he was late. It rained. Governor Boe wrote to Ruiz. She said it was late.", None),
        ("Governor Boe wrote to Ruiz in May, she said.", None),
        ("Peter Lund saw Norvik. Brandt said Norvik was late. He added it was late.", None),
        ("Ana Ruiz met Jacob Ruiz. Ana Ruiz and Norvik agreed. Ruiz was calm. She said it was late.", "Ana Ruiz"),
        ("Brandt said it rained. He added it was late.", "Brandt"),
        ("Brandt said the clerk was ill. He added it was late.", None),
        ("Karl Boe met Paul Boe. Boe was calm. He said it was late.", "Boe"),
        ("Lund’s office said it was late.", "Lund's office"),
        ("Two clerks opened the doors of the Falcon, the city's chief prosecutor said.", None),
        ("Norvik grew. The Falcon brakes by wire. It rained, the firm said.", "Norvik"),
        ("Norvik grew. The Falcon leads. Brake-by-wire is a system of two computers. It rained, the firm said.", "Norvik"),
        ("Brake-by-wire is a system of two computers. It rained, the firm said.", None),
        ("Karl Boe met Paul Boe. Critics aimed at Boe. Boe was calm. Boe sang. Boe ate. Boe left. He said it was late.", "Boe"),
    ],
)
def test_the_last_speaker_is(text: str, last: str | None) -> None:
    assert speakers(text)[-1][1] == last


def test_two_people_of_one_surname_are_not_merged() -> None:
    text = "Ana Ruiz and Peter Ruiz came. Mrs. Ruiz said it was late. Mr. Ruiz said it was early. Ruiz said nothing was late."
    assert [name for _, name in speakers(text)] == ["Ana Ruiz", "Peter Ruiz", "Ruiz"]


def test_a_pronoun_never_takes_its_name_from_a_quotation() -> None:
    text = "“Karl Boe knew,” Ana Ruiz said. He shrugged and said it was late."
    assert ("He", "Karl Boe") not in speakers(text)


def test_names_lose_titles_and_endings() -> None:
    text = "Yesterday President Karl Boe saw Norvik’s ships. Norvik and the Bank of Oslo paid Dr. Ana Ruiz on Monday."
    assert names(text) == {"Karl Boe", "Norvik", "Bank of Oslo", "Ana Ruiz"}


def test_capitals_of_a_headline_make_no_names() -> None:
    text = "Minister Warns Norvik Over Missing Harbour Funds\n\nThe minister warned Norvik on Monday."
    assert names(text) == {"Norvik"}


def test_a_word_that_opens_a_quotation_is_no_part_of_a_name() -> None:
    assert names("Boe said, “If Norvik fails, we all fail.”") == {"Boe", "Norvik"}


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Secretary of State Ana Ruiz", "Ana Ruiz"),
        ("Secretary of State Keerthi Boe", "Keerthi Boe"),
        ("Chief Secretary to the Treasury Simon Boe", "Simon Boe"),
        ("Minister for Health Ana Ruiz", "Ana Ruiz"),
        ("Secretary of State for Health Ana Ruiz", "Ana Ruiz"),
        ("The mayor of New Lindau Eric Boe", "Eric Boe"),
    ],
)
def test_a_name_behind_an_office_is_not_the_office(who: str, name: str) -> None:
    assert speakers(f"{who} said that it was late.") == [(who, name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The president of JP Morgan Chase left.", "JP Morgan Chase"),
        ("The president of Saint Paul University left.", "Saint Paul University"),
        ("A friend of Lindau Eric Boe left.", "Lindau Eric Boe"),
    ],
)
def test_a_name_without_an_office_before_it_stays_whole(text: str, name: str) -> None:
    assert name in names(text)
