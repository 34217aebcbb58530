"""Who says what in English, case by case: each row is a text and the attributions that must come out of it, one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.annotation.annotator import Annotator

if TYPE_CHECKING:
    from bot.model import Annotation, Attribution

ANNOTATOR = Annotator()


def annotation(text: str) -> Annotation:
    return next(ANNOTATOR.annotate([(text, "en")]))


def line(attribution: Attribution, text: str) -> str:
    """``speaker = name: content / content``, with a mark for what is not asserted or not stated."""
    speaker = attribution.speaker
    who = "nobody" if speaker is None else speaker.span.of(text)
    if speaker is not None and speaker.name not in {None, who}:
        who += f" = {speaker.name}"
    said = " / ".join(span.of(text).strip("“”\"'.,") for span in attribution.content)
    marks = [mark.value for mark in (attribution.polarity, attribution.modality) if mark.value not in {"asserted", "stated"}]
    return " ".join([f"{who}:", said, *(f"({mark})" for mark in marks)])


def said(text: str) -> list[str]:
    return [line(attribution, text) for attribution in annotation(text).attributions]


DIRECT = [
    (
        "“We will appeal,” said Ana Ruiz, the chief executive of Norvik.",
        ["Ana Ruiz, the chief executive of Norvik = Ana Ruiz: We will appeal"],
    ),
    ("“We lost,” Ruiz said. “We will be back.”", ["Ruiz: We lost / We will be back"]),
    ("“We lost,” Ruiz said, “but we will be back.”", ["Ruiz: We lost / but we will be back"]),
    ("“Will it hold?” Ana Ruiz asked.", ["Ana Ruiz: Will it hold?"]),
    ("Ana Ruiz said: “It is over. Norvik is sold.”", ["Ana Ruiz: It is over. Norvik is sold"]),
    ('"It holds," Karl Boe told the Harbour Post on Monday.', ["Karl Boe: It holds"]),
    ("Ana Ruiz listed what was wrong:\n\n“The pumps failed. The valves leaked.”", []),
    ("Ana Ruiz told the court:\n\n“The pumps failed. The valves leaked.”", ["Ana Ruiz: The pumps failed. The valves leaked"]),
]
MIXED = [
    (
        "Ana Ruiz said the firm “has never been stronger” and would grow.",
        ["Ana Ruiz: the firm “has never been stronger” and would grow"],
    ),
    ("The plan is “a dead letter,” said Karl Boe.", ["Karl Boe: The plan is “a dead letter"]),
]
INDIRECT = [
    ("Karl Boe argued that the bridge was unsafe.", ["Karl Boe: that the bridge was unsafe"]),
    ("Norvik, the ministry said, has abused its power.", ["the ministry: Norvik / has abused its power"]),
    ("The bridge will open in May, officials said.", ["officials: The bridge will open in May"]),
    ("Karl Boe told reporters that the bridge was unsafe.", ["Karl Boe: that the bridge was unsafe"]),
    (
        "Karl Boe said the bridge was unsafe, adding that it would close.",
        ["Karl Boe: the bridge was unsafe", "Karl Boe: that it would close"],
    ),
    ("Karl Boe praised the design and warned that costs would rise.", ["Karl Boe: the design", "Karl Boe: that costs would rise"]),
    ("As the Harbour Post reported, the bridge is closed.", ["the Harbour Post = Harbour Post: the bridge is closed"]),
    (
        "Karl Boe was glad and said he would sign the bill and praised the mayor.",
        ["Karl Boe: he would sign the bill", "Karl Boe: the mayor"],
    ),
    (
        "Prosecutors say Karl Boe stole the money; he denies that he took it.",
        ["Prosecutors: Karl Boe stole the money", "he = Karl Boe: that he took it (negated)"],
    ),
    ("Asked whether he would resign, Karl Boe said no.", ["nobody: whether he would resign", "Karl Boe: no"]),
    (
        "Ana Ruiz and Karl Boe said in a joint statement that the deal was dead.",
        ["Ana Ruiz and Karl Boe: that the deal was dead"],
    ),
    ("Brussels said the tariffs would stay.", ["Brussels: the tariffs would stay"]),
    (
        "The shipper Orvane, the trade office said, has sold masts without a licence.",
        ["the trade office: The shipper Orvane / has sold masts without a licence"],
    ),
    ("Police say Karl Boe took it; Boe was not at home.", ["Police: Karl Boe took it"]),
    ("Karl Boe said in a short note that the subsidy would stay.", ["Karl Boe: that the subsidy would stay"]),
    ("“We lost,” Karl Boe said at the gate, “and we know it.”", ["Karl Boe: We lost / and we know it"]),
    ("Karl Boe denied any role in the sale.", ["Karl Boe: any role in the sale (negated)"]),
    ("Karl Boe was accused of theft.", ["nobody: Karl Boe / of theft"]),
    ("Karl Boe was blamed by the mayor for the fire.", ["the mayor: Karl Boe / for the fire"]),
    ("The claim that the bridge was unsafe came from Karl Boe.", ["Karl Boe: that the bridge was unsafe"]),
    ("The keeper denied the visitors two goals.", []),
    ("The soil asks for rain.", []),
    ("The tower said nothing for an hour.", []),
    ("Its song, “She Said No,” is out in June.", []),
    (
        "Karl Boe met the crew on Monday and told them it was over.\n\n“The pumps failed. The valves leaked.”",
        ["Karl Boe: it was over", "Karl Boe: The pumps failed. The valves leaked"],
    ),
    ("The White House said the tariffs would stay.", ["The White House = White House: the tariffs would stay"]),
    ("In its lawsuit, the agency alleged that Norvik paid bribes.", ["the agency: that Norvik paid bribes"]),
    (
        "The report found that the bridge was unsafe and concluded that it must close.",
        ["The report: that the bridge was unsafe", "The report: that it must close"],
    ),
    ("Norvik released a statement saying it had done nothing wrong.", ["Norvik: it had done nothing wrong"]),
    ("The Harbour Post quoted Ana Ruiz as saying that Norvik was sold.", ["Ana Ruiz: that Norvik was sold"]),
    ("Ana Ruiz went on to say that the plant would close.", ["Ana Ruiz: that the plant would close"]),
    ("Karl Boe promised a new bridge.", ["Karl Boe: a new bridge"]),
    ("Karl Boe commented on the sale.", ["Karl Boe: the sale"]),
    ("Karl Boe railed against the toll.", ["Karl Boe: the toll"]),
    ("Karl Boe branded the plan a joke.", ["Karl Boe: the plan a joke"]),
    ("Karl Boe labelled the scheme “reckless”.", ["Karl Boe: the scheme “reckless"]),
    ("The bridge, which Karl Boe described as a ruin, is closed.", ["Karl Boe: which / as a ruin"]),
    ("It was theft, a charge that Karl Boe denied.", ["Karl Boe: that (negated)"]),
    ("The services that Karl Boe praised are gone.", []),
    ("The firm, which has denied any fraud, is sold.", ["The firm: any fraud (negated)"]),
    ("Karl Boe was charged with theft.", ["nobody: Karl Boe / with theft"]),
    ("Karl Boe has never been charged with theft.", []),
    ("Was Karl Boe accused by the guild of theft?", []),
    ("Karl Boe was criticised by the head of the guild for his reply.", ["the head of the guild: Karl Boe / for his reply"]),
    ("Karl Boe went on to blame Norvik for the fire.", ["Karl Boe: Norvik for the fire"]),
    ("Karl Boe appeared to blame Norvik for the fire.", ["Karl Boe: Norvik for the fire (hedged)"]),
    (
        "Karl Boe said the bridge was unsafe and accused Norvik of fraud.",
        ["Karl Boe: the bridge was unsafe", "Karl Boe: Norvik of fraud"],
    ),
    ("Guards fear that Karl Boe has lost and warn that the bridge is unsafe.", ["Guards: that the bridge is unsafe"]),
    ("Karl Boe said the bridge was unsafe and it would close.", ["Karl Boe: the bridge was unsafe and it would close"]),
]
ACCORDING = [
    (
        "According to two people familiar with the matter, Norvik is for sale.",
        ["two people familiar with the matter: Norvik is for sale"],
    ),
    (
        "According to a post on Lindal from Boe, Ilya Sundin, the chief scientist at Norvik, texted Ruiz on Monday.",
        ["a post on Lindal from Boe: Ilya Sundin, the chief scientist at Norvik, texted Ruiz on Monday"],
    ),
    (
        "According to Karl Boe, Ana Ruiz, the mayor, was fired on Monday.",
        ["Karl Boe: Ana Ruiz, the mayor, was fired on Monday"],
    ),
    ("When Boe reminded her that he had paid, Ana Ruiz said it was “odd.”", ["Ana Ruiz: it was “odd"]),
    ("When Boe said that he had paid, the crowd left.", ["Boe: that he had paid"]),
    ("The agency filed its complaint, which said that the port was shut.", ["its complaint: that the port was shut"]),
    ("Ana Ruiz used her speech to warn that the port would close.", ["Ana Ruiz: that the port would close"]),
    ("Norvik is for sale, according to Ana Ruiz.", ["Ana Ruiz: Norvik is for sale"]),
]
NOMINAL = [
    ("Ana Ruiz’s claim that the bridge was unsafe was soon forgotten.", ["Ana Ruiz: that the bridge was unsafe"]),
    ("Karl Boe rejected the plan.", ["Karl Boe: the plan"]),
]
MARKED = [
    ("Karl Boe did not say that the deal was dead.", ["Karl Boe: that the deal was dead (negated)"]),
    ("Norvik has never claimed that the pumps were new.", ["Norvik: that the pumps were new (negated)"]),
    ("Karl Boe could say that he was tired.", ["Karl Boe: that he was tired (hedged)"]),
    ("Karl Boe is said to have claimed that he was tired.", ["Karl Boe: that he was tired (hearsay)"]),
]
SILENT = [
    "Karl Boe declined to comment on the plan.",
    "Norvik did not respond to a request for comment.",
    "Karl Boe refused to say whether the bridge was safe.",
    "Karl Boe wanted to say that he was sorry.",
    "The so-called “Harbour Plan” was signed in May.",
    "Critics loved “The Long Bridge” and “Norvik Nights,” two novels about the sea.",
    'The board is 12" wide and 40" long.',
    "Karl Boe read the letter, folded it and left the room.",
    "Nobody knew when the bridge would open.",
    "That said, the bridge is safe.",
    "Norvik makes claims software for insurers.",
]


@pytest.mark.parametrize(("text", "expected"), [*DIRECT, *MIXED, *INDIRECT, *ACCORDING, *NOMINAL, *MARKED])
def test_who_says_what(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_statement_gives_none(text: str) -> None:
    assert said(text) == []


def test_a_relayed_statement_names_the_source_and_who_relays_it() -> None:
    text = "The Harbour Post reported that Ana Ruiz had told staff that the plant would close."
    outer, inner = annotation(text).attributions
    assert (outer.speaker and outer.speaker.name, outer.reporter) == ("Harbour Post", None)
    assert (inner.speaker and inner.speaker.name, inner.reporter and inner.reporter.name) == ("Ana Ruiz", "Harbour Post")


def test_who_quotes_somebody_is_the_reporter() -> None:
    (found,) = annotation("The Harbour Post quoted Ana Ruiz as saying that Norvik was sold.").attributions
    assert found.reporter is not None
    assert found.reporter.name == "Harbour Post"


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Ana Ruiz said that the pump failed.", "A"),
        ("Ana Ruiz came late. She said that the pump failed.", "A"),
        ("According to Ana Ruiz, the pump failed.", "A"),
        ("Ana Ruiz clarified that the pump failed.", "A"),
        ("Ana Ruiz criticised the pump.", "A"),
        ("Ana Ruiz left.\n\nAna Ruiz: “The pump failed.”", "A"),
        ("Ana Ruiz praised the pump.", "B"),
        ("Two officials said that the pump failed.", "B"),
        ("Ana Ruiz did not say that the pump failed.", "B"),
        ("He said that the pump failed.", "C"),
        ("The man said that the pump failed.", "C"),
        ("Ana Ruiz reportedly said that the pump failed.", "C"),
    ],
)
def test_the_tier_tells_how_sure_it_is(text: str, tier: str) -> None:
    assert [one.tier.value for one in annotation(text).attributions] == [tier]


CONTINUED = """“The pumps failed,” said Ana Ruiz, the chief executive of Norvik. “We knew it.

“We told nobody.

“That was wrong.”

The harbour is closed."""


def test_a_quotation_goes_on_over_paragraphs_that_open_again() -> None:
    (found,) = annotation(CONTINUED).attributions
    assert [span.of(CONTINUED) for span in found.content] == [
        "“The pumps failed,”",
        "“We knew it.",
        "“We told nobody.",
        "“That was wrong.”",
    ]


TRANSCRIPT = """RUIZ: The pumps failed in May.

BOE: Who knew of it?

RUIZ: Nobody knew of it."""


def test_a_transcript_names_its_speakers() -> None:
    assert said(TRANSCRIPT) == ["RUIZ: The pumps failed in May", "BOE: Who knew of it?", "RUIZ: Nobody knew of it"]


def test_a_name_and_a_colon_before_a_quotation_name_its_speaker() -> None:
    text = "Ana Ruiz left.\n\nAna Ruiz: “The pumps failed.”"
    assert said(text) == ["Ana Ruiz: The pumps failed"]


HEADLINE = "Ruiz: Bridge Must Close Before Spring.\n\nThe mayor met Ana Ruiz on Monday. Ruiz was calm."


def test_a_headline_that_opens_with_a_name_says_who_says_it() -> None:
    assert said(HEADLINE) == ["Ruiz = Ana Ruiz: Bridge Must Close Before Spring"]


@pytest.mark.parametrize("label", ["The Latest", "Harbour Daily", "Ruiz Wades In"])
def test_a_label_before_a_headline_is_no_speaker(label: str) -> None:
    assert said(HEADLINE.replace("Ruiz", label, 1)) == []


def test_a_name_behind_a_dash_names_the_speaker_of_the_quotation_before_it() -> None:
    text = "The board met Ana Ruiz.\n\n“The pumps failed.” — Ana Ruiz"
    assert said(text) == ["Ana Ruiz: The pumps failed"]


def test_an_article_relies_on_the_outlets_that_it_lets_speak() -> None:
    text = "The Harbour Post reported that Norvik was sold. According to Reuters, the price was low. Ana Ruiz said it was fair."
    assert annotation(text).relies_on == ("Harbour Post", "Reuters")
