"""Who does what to whom, form by form: each row is a sentence and the relations that must come out of it, written as one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.annotation.english.extraction import extract
from bot.annotation.quotations import pair
from bot.annotation.sentences import split

if TYPE_CHECKING:
    from bot.model import Relation


def relations(text: str) -> tuple[Relation, ...]:
    return next(iter(extract([(text, split(text, "en"), pair(text))])))[1]


def told(text: str) -> list[str]:
    """The relations of a text as ``actor act target``; with a mark for what is not asserted (not) or not stated (hedged, hearsay)."""
    return [line(relation, text) for relation in relations(text)]


def line(relation: Relation, text: str) -> str:
    actor = relation.actor.span.of(text) if relation.actor else "somebody"
    target = relation.target.span.of(text) if relation.target else "nobody"
    marks = [mark for mark in (relation.polarity.value, relation.modality.value) if mark not in {"asserted", "stated"}]
    return " ".join([actor, relation.act.value, target, *(f"({mark})" for mark in marks)])


def matters(text: str) -> list[str]:
    return [" … ".join(span.of(text) for span in relation.matter) for relation in relations(text)]


ACTIVE = [
    ("Ana Ruiz accused Norvik of hiding the results.", ["Ana Ruiz accuse Norvik"]),
    ("The ministry blamed Norvik for the delay.", ["The ministry accuse Norvik"]),
    ("The mayor blamed the delay on Norvik.", ["The mayor accuse Norvik"]),
    ("Prosecutors have charged Henrik Olsen with theft.", ["Prosecutors sue Henrik Olsen"]),
    ("Petrel sued Norvik over three patents.", ["Petrel sue Norvik"]),
    ("Petrel alleges that Norvik copied its pump.", ["Petrel accuse Norvik"]),
    ("Norvik denied that it had paid the inspectors.", ["Norvik deny nobody"]),
    ("Norvik denied any wrongdoing.", ["Norvik deny nobody"]),
    ("The regulator is investigating Norvik.", ["The regulator investigate Norvik"]),
    ("The ministry sent a team to investigate Norvik.", ["The ministry investigate Norvik (hedged)"]),
    ("The regulator is investigating whether Norvik broke the law.", ["The regulator investigate Norvik"]),
    ("Lawmakers condemned Norvik for the sale.", ["Lawmakers criticise Norvik"]),
    ("Unions slammed Norvik over the closures.", ["Unions criticise Norvik"]),
    ("Ana Ruiz lashed out at Norvik over the plan.", ["Ana Ruiz criticise Norvik"]),
    ("The mayor praised Norvik for its speed.", ["The mayor praise Norvik"]),
    ("Critics hailed Petrel as a pioneer.", ["Critics praise Petrel"]),
    ("The bank warned Norvik against selling the data.", ["The bank warn Norvik"]),
    ("Norvik threatened Petrel with a boycott.", ["Norvik threaten Petrel"]),
    ("Norvik threatened to move its plant to Halden.", ["Norvik threaten nobody"]),
    ("Norvik promised Ana Ruiz it would pay.", ["Norvik promise Ana Ruiz"]),
    ("Norvik promised cleaner hospitals.", ["Norvik promise nobody"]),
    ("Norvik repeated its pledge not to work with Petrel.", ["Norvik promise nobody"]),
    ("Ana Ruiz has protested her innocence.", ["Ana Ruiz deny nobody"]),
    ("The council backed the invasion of Halden.", ["The council support the invasion of Halden"]),
    ("The regulator is investigating doping in Halden.", ["The regulator investigate doping"]),
    ("The union demanded that Norvik pay the fine.", ["The union demand Norvik"]),
    ("The group urged the council to keep the park.", ["The group demand the council"]),
    ("Lawmakers called on Norvik to apologise.", ["Lawmakers demand Norvik"]),
    ("Norvik rejected Petrel's offer.", ["Norvik reject Petrel's"]),
    ("Norvik promised customers a refund.", ["Norvik promise customers"]),
    ("The governor endorsed Ana Ruiz.", ["The governor support Ana Ruiz"]),
    ("Norvik denied visas to three journalists.", ["Norvik reject three journalists"]),
    ("Norvik threatened action against Petrel.", ["Norvik threaten Petrel"]),
    ("Norvik gave Petrel an ultimatum to leave.", ["Norvik threaten Petrel"]),
    ("Norvik lodged a protest with Petrel over the arrests.", ["Norvik criticise Petrel"]),
    ("Ana Ruiz has been critical of Norvik.", ["Ana Ruiz criticise Norvik"]),
    ("The council backed the plan.", ["The council support the plan"]),
    ("The mayor backed the regatta.", ["The mayor support the regatta"]),
    ("The firm supports the local orchestra.", ["The firm support the local orchestra"]),
    ("Unions demanded that the ministry pay by May.", ["Unions demand the ministry"]),
    ("The safety notice warns that the brakes fail.", ["The safety notice warn nobody"]),
    ("The mayor blamed Norvik's tariffs for the delay.", ["The mayor accuse Norvik's"]),
    ("The pump maker Norvik accused Petrel of theft.", ["Norvik accuse Petrel"]),
    ("The brewery, Halden, denied that the beer was flat.", ["The brewery, Halden deny nobody"]),
    ("One of the clerks denied that she had been paid.", ["One of the clerks deny nobody"]),
    ("Trump denied wrongdoing.", ["Trump deny nobody"]),
    ("Ana Ruiz disputed the claims.", ["Ana Ruiz deny nobody"]),
    ("Norvik called the accusations baseless.", ["Norvik deny nobody"]),
    ("Norvik said the allegations were untrue.", ["Norvik deny nobody"]),
    ("Ana Ruiz pleaded not guilty to fraud charges.", ["Ana Ruiz deny nobody"]),
    ("Petrel sued it over three patents. It has not replied.", ["Petrel sue it"]),
    ("The regulator is investigating if Norvik broke the law.", ["The regulator investigate Norvik"]),
    ("A paper that Ana Ruiz had written was critical of Norvik.", ["A paper criticise Norvik"]),
    ("Ana Ruiz helped the ministry in investigating Norvik.", ["the ministry investigate Norvik"]),
    ("With the ministry once more accusing Norvik of fraud, its shares fell.", ["the ministry accuse Norvik"]),
]

PASSIVE = [
    ("Norvik was accused of fraud by the ministry.", ["the ministry accuse Norvik"]),
    ("Norvik was accused by the ministry of fraud.", ["the ministry accuse Norvik"]),
    ("Norvik is being sued by Petrel for allegedly hiding data.", ["Petrel sue Norvik"]),
    ("The offer was rejected by the union.", ["the union reject The offer"]),
    ("Norvik is supported by the league of small brewers.", ["the league of small brewers support Norvik"]),
    ("Henrik Olsen has been accused of bribery.", ["somebody accuse Henrik Olsen"]),
    ("Henrik Olsen has been charged with theft.", ["somebody sue Henrik Olsen"]),
    ("Norvik was criticised for closing the plant.", ["somebody criticise Norvik"]),
    ("Norvik was fined after being accused of fraud.", ["somebody accuse Norvik"]),
    ("Norvik accused of fraud", ["somebody accuse Norvik"]),
    ("Clerks accused of theft face trial.", ["somebody accuse Clerks"]),
    (
        "Norvik, Petrel and Lumo were accused of price fixing by the council.",
        ["the council accuse Norvik", "the council accuse Petrel", "the council accuse Lumo"],
    ),
]

PARTICIPLES_AND_RELATIVES = [
    ("Norvik, accused of bribery, denied wrongdoing.", ["somebody accuse Norvik", "Norvik deny nobody"]),
    ("Accusing Norvik of fraud, the union called a strike.", ["the union accuse Norvik"]),
    ("Ana Ruiz left the board, accusing Norvik of fraud.", ["Ana Ruiz accuse Norvik"]),
    ("Ana Ruiz, who accused Norvik of fraud, has resigned.", ["Ana Ruiz accuse Norvik"]),
    ("Norvik, which was sued by Petrel last year, paid.", ["Petrel sue Norvik"]),
    ("Ana Ruiz has written to the watchdog accusing Norvik of fraud.", ["Ana Ruiz accuse Norvik"]),
    ("Norvik hired a firm that it is investigating.", ["it investigate a firm"]),
]

NOMINAL = [
    ("The allegation that Norvik paid bribes was made by former employees.", ["former employees accuse Norvik"]),
    ("An accusation that Norvik had paid for silence was made by a former chauffeur.", ["a former chauffeur accuse Norvik"]),
    ("The allegation that Norvik had paid bribes was made by a clerk.", ["a clerk accuse Norvik"]),
    ("This comes amid accusations that Norvik breached the terms.", ["somebody accuse Norvik"]),
    ("Ana Ruiz's accusation that Norvik lied was printed.", ["Ana Ruiz's accuse Norvik"]),
    ("Norvik faces accusations of fraud from the ministry.", ["the ministry accuse Norvik"]),
    ("Police opened an investigation into Norvik.", ["Police investigate Norvik"]),
    ("Norvik is under investigation for fraud.", ["somebody investigate Norvik"]),
    ("Petrel filed a lawsuit against Norvik.", ["Petrel sue Norvik"]),
    ("A lawsuit was filed against Norvik by Petrel on Monday.", ["Petrel sue Norvik"]),
    ("Norvik has faced criticism for its record.", ["somebody criticise Norvik"]),
    ("Norvik came under fire from unions over the plan.", ["unions criticise Norvik"]),
    ("Petrel issued an ultimatum to Norvik.", ["Petrel threaten Norvik"]),
    ("Police arrested two members of the group on charges of theft.", ["Police sue two members of the group"]),
    ("Norvik settled accusations of fraud.", ["somebody accuse Norvik"]),
    ("Norvik faces accusations that its boss lied.", ["somebody accuse its boss"]),
    ("A tribunal dismissed the allegations of fraud.", ["A tribunal reject the allegations of fraud"]),
    ("The regulator opened an inquiry into the death of Tom Berg.", ["The regulator investigate the death of Tom Berg"]),
    ("Norvik was hit with a lawsuit over its prices.", ["somebody sue Norvik"]),
    ("A lawsuit filed in May by Petrel against Norvik was thrown out.", ["Petrel sue Norvik"]),
    ("The chairman will watch the ministry's investigation into Norvik.", ["the ministry's investigate Norvik"]),
    ("Tom Berg's last months were dogged by accusations he broke the law.", ["somebody accuse he"]),
    ("Norvik remains under investigation by the ministry.", ["the ministry investigate Norvik"]),
    ("Norvik is under investigation for fraud by the ministry.", ["the ministry investigate Norvik"]),
]

SEVERAL = [
    (
        "The ministry accused Norvik of hiding data and blamed Petrel for the delay.",
        ["The ministry accuse Norvik", "The ministry accuse Petrel"],
    ),
    (
        "The council accused Norvik, Petrel and Lumo of price fixing.",
        ["The council accuse Norvik", "The council accuse Petrel", "The council accuse Lumo"],
    ),
    ("Norvik and Petrel have accused Lumo of theft.", ["Norvik accuse Lumo", "Petrel accuse Lumo"]),
    ("Norvik and Petrel accused each other of theft.", ["Petrel accuse Norvik", "Norvik accuse Petrel"]),
]

UNCERTAIN = [
    ("Norvik is said to have accused Petrel of theft.", ["Norvik accuse Petrel (hearsay)"]),
    ("Norvik, like Petrel, is said to have launched an investigation against Lumo.", ["Norvik investigate Lumo (hearsay)"]),
    ("Norvik is alleged to have paid bribes.", ["somebody accuse Norvik (hearsay)"]),
    ("Norvik reportedly accused Petrel of theft.", ["Norvik accuse Petrel (hedged)"]),
    ("Any deal would be rejected by the regulator.", ["the regulator reject Any deal (hedged)"]),
    ("Norvik may sue Petrel.", ["Norvik sue Petrel (hedged)"]),
    ("Norvik accuses Petrel of potentially copying its pump.", ["Norvik accuse Petrel (hedged)"]),
    ("Norvik alleges that Petrel may have copied its pump.", ["Norvik accuse Petrel (hedged)"]),
    ("The claim that Petrel sued Norvik was printed.", ["Petrel sue Norvik (hearsay)"]),
    ("The prospect of a lawsuit against Norvik worries its owners.", ["somebody sue Norvik (hedged)"]),
    ("The letter could lead to the opening of an investigation into Norvik.", ["somebody investigate Norvik (hedged)"]),
    (
        "Ana Ruiz called on the ministry to investigate Norvik.",
        ["Ana Ruiz demand the ministry", "the ministry investigate Norvik (hedged)"],
    ),
]

NEGATED = [
    ("Norvik has never accused Petrel of theft.", ["Norvik accuse Petrel (negated)"]),
    ("Norvik did not accuse Petrel of theft.", ["Norvik accuse Petrel (negated)"]),
    ("The bank neither admitted nor denied the charges.", ["The bank deny nobody (negated)"]),
    ("Norvik no longer accuses Petrel of theft.", ["Norvik accuse Petrel (negated)"]),
    ("No one accused Norvik of fraud.", ["No one accuse Norvik (negated)"]),
    ("Nobody has accused the guards of theft.", ["somebody accuse the guards (negated)"]),
    (
        "Neither Norvik nor Petrel accused the regulator of bias.",
        ["Norvik accuse the regulator (negated)", "Petrel accuse the regulator (negated)"],
    ),
    ("Ana Ruiz declined to accuse Norvik of fraud.", ["Ana Ruiz accuse Norvik (negated)"]),
    ("Ana Ruiz did not deny that the firm had paid.", ["Ana Ruiz deny nobody (negated)"]),
    ("Ana Ruiz left without accusing Norvik of fraud.", ["Ana Ruiz accuse Norvik (negated)"]),
    ("Petrel withdrew the accusation that Norvik had copied its pump.", ["Petrel accuse Norvik (negated)"]),
    ("Petrel dropped its lawsuit against Norvik.", ["Petrel sue Norvik (negated)"]),
    ("No complaint has been made against Norvik.", ["somebody sue Norvik (negated)"]),
    ("There are no allegations against Norvik.", ["somebody accuse Norvik (negated)"]),
    ("Norvik has been banned from suing Petrel.", ["Norvik sue Petrel (negated)"]),
]

NEAR_MISSES = [
    "They charged the battery overnight.",
    "The shop charged customers a fee of ten crowns.",
    "Refugees face a service charge of ten crowns.",
    "The theory is supported by evidence.",
    "Two beams support the roof.",
    "It was a promising start.",
    "The storm threatens the coast.",
    "The keeper denied Lumo a goal.",
    "Her shot was denied by the keeper.",
    "The report was hailed on by nobody.",
    "Her book “You Blamed Me Twice” sells well.",
    "The accusation that the ministry made was false.",
    "The mayor blamed the weather for the delay.",
    "The phone is cheap and it supports the new standard.",
    "He backed the truck into the yard.",
    "Norvik declined to comment.",
    "Norvik refused to comment on the case.",
    "Was Norvik accused of fraud?",
    "If Ana Ruiz accuses Norvik of fraud, the shares will fall.",
    "Ana Ruiz was asked whether she had accused Norvik.",
    "Nobody should accuse Norvik of fraud.",
    "The accused man waited outside.",
    "However, neither Norvik nor Petrel provided evidence.",
    "The judge looked into the room.",
    "Steam blasted the door open.",
    "He was charged with leading the team.",
    "Trade fell on the costs, which was blamed on Christmas.",
    "The firm will book a restructuring charge the auditors approved.",
    "The rules allow us to sue Norvik.",
    "The council met to discuss the plan to sue Norvik.",
    "The firm offers support for older printers.",
    "The champion will defend his belts.",
    "If they are critical of Norvik, they should say so.",
    "The winger pushed for a third goal.",
    "Norvik hails itself as a pioneer.",
    "The late goal condemned them to the second league.",
    "The striker blasts a hopeless effort over the bar.",
    "It is hard to blame the driver.",
    "I would not blame anyone for leaving.",
    "Petrel could sue Norvik if the talks fail.",
    "Rejecting the offer would be unwise.",
    "He made clear that rejecting the offer is not an option.",
    "Ana Ruiz never expected to be accusing Norvik of fraud.",
    "The law allows clerks to be sued.",
    "Norvik called the claims serious.",
    "The firm insists it has not moved.",
    "The bank backed up its files.",
    "We investigated the effect of heat.",
    "The winger called for a fair catch.",
    "Norvik has yet to confirm or deny the sale.",
    "Ana Ruiz will take charge of the match against Norvik.",
    "Tenants are sued if they pay late.",
    "The program requests data from the server.",
    "The side called for offside.",
    "It would have been longer had she denied the charge.",
    "Ana Ruiz insisted she had nothing to hide.",
    "Prosecutors are seeking indictments against Ana Ruiz.",
    "Norvik was aware of the threat that Petrel posed to its sales.",
    "The ministry is examining what help is needed.",
    "Ana Ruiz was charged 20 crowns for the bag.",
    "We have built tools to help them, cut costs and decline certain requests.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*ACTIVE, *PASSIVE, *PARTICIPLES_AND_RELATIVES, *NOMINAL, *SEVERAL, *UNCERTAIN, *NEGATED],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_relation_is_told(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_the_same_words_without_the_act_tell_nothing(text: str) -> None:
    assert told(text) == []
