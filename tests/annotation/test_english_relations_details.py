"""What goes with a relation: the matter, who is meant, who reports it, how sure it is, and the sentence that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.annotation.english.extraction import extract
from bot.annotation.english.triggers import wanted
from bot.annotation.quotations import pair
from bot.annotation.sentences import split
from bot.model import Act, MentionKind, Modality, Polarity, Relation, Tier

ARTICLES = Path(__file__).parents[3] / "shared" / "corpus"


def relations(text: str) -> tuple[Relation, ...]:
    return next(iter(extract([(text, split(text, "en"), pair(text))])))[1]


def names(text: str) -> list[tuple[str | None, str, str | None]]:
    return [(r.actor.name if r.actor else None, r.act.value, r.target.name if r.target else None) for r in relations(text)]


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("The ministry accused Norvik of hiding the results.", "of hiding the results"),
        ("The ministry accused the head of the union of theft.", "of theft"),
        ("The mayor blamed the delay on Norvik.", "the delay"),
        ("Petrel sued Norvik over three patents.", "over three patents"),
        ("Norvik denied that it had paid the inspectors.", "that it had paid the inspectors"),
        ("Norvik denied paying the inspectors.", "paying the inspectors"),
        ("This comes amid accusations that Norvik breached the terms.", "that Norvik breached the terms"),
        ("The regulator is investigating whether Norvik broke the law.", "whether Norvik broke the law"),
        ("The mayor praised Norvik for its speed.", "for its speed"),
        ("The group urged the council to keep the park.", "to keep the park"),
        ("The ministry accused Norvik of fraud, saying it had hidden data.", "of fraud"),
    ],
)
def test_the_matter_is_what_it_is_about(text: str, matter: str) -> None:
    (relation,) = relations(text)
    assert [span.of(text) for span in relation.matter] == [matter]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvik said it was investigating whether Petrel had stolen its data.", [("Norvik", "investigate", "Petrel")]),
        ("Norvik hosts the model even as the company accuses Petrel of theft.", [("Norvik", "accuse", "Petrel")]),
        (
            "The port grew. Norvik has accused it of failing to run the ships it had promised.",
            [("Norvik", "accuse", None), (None, "promise", None)],
        ),
        ("Paul Boe wrote a book. Peter Lund’s firm hit a wall, and now he is accused of theft.", [(None, "accuse", "Peter Lund")]),
        (
            "Jay Ruiz praised its elegance and Keerthi Boe noted the way their group used it as a prologue.",
            [("Jay Ruiz", "praise", None)],
        ),
        (
            "At the Lund Grand Prix that summer, Boe double-crossed Ruiz in qualifying - refusing to follow a plan.",
            [(None, "reject", None)],
        ),
        ("The employees threatened to follow Ruiz out the door.", [(None, "threaten", None)]),
        ("The employees threatened to leave with Ruiz.", [(None, "threaten", None)]),
        ("The Lund-based Norvik rejected the plan.", [("Norvik", "reject", None)]),
        ("So suppose Norvik and Petrel put this into action, and Kestrel and others reject them.", []),
        ("The employees threatened to sue Ruiz.", [(None, "threaten", "Ruiz"), (None, "sue", "Ruiz")]),
        ("Mayor Boe said he was late. It rained. Mayor Boe told Ruiz she had accused Norvik of theft.", [(None, "accuse", "Norvik")]),
        ("While Norvik touts its tests, it has accused Petrel of theft.", [("Norvik", "accuse", "Petrel")]),
        ("Ana Ruiz said the rules should go and accused Norvik of theft.", [("Ana Ruiz", "accuse", "Norvik")]),
        ("Ana Ruiz has said Petrel has halted its orders and accused Norvik of theft.", [("Ana Ruiz", "accuse", "Norvik")]),
        ("Ana Ruiz said sales had fallen, blaming Norvik for the delay.", [("Ana Ruiz", "accuse", "Norvik")]),
        ("Norvik's security team is probing whether Petrel copied its pump.", [("Norvik", "investigate", "Petrel")]),
        ("Norvik lashed out at Petrel, accusing it of theft.", [("Norvik", "criticise", "Petrel"), ("Norvik", "accuse", "Petrel")]),
        ("Norvik sued Petrel, alleging it stole the design.", [("Norvik", "sue", "Petrel"), ("Norvik", "accuse", "Petrel")]),
        ("Norvik is investigating claims that Petrel copied it.", [("Norvik", "investigate", "Petrel")]),
        ("Norvik alleges that Petrel's practices broke the rules.", [("Norvik", "accuse", "Petrel")]),
        ("Norvik accused Petrel and its boss of theft.", [("Norvik", "accuse", "Petrel"), ("Norvik", "accuse", None)]),
        ("The pump maker Norvik accused Petrel of theft.", [("Norvik", "accuse", "Petrel")]),
        ("The brewery, Halden, denied that the beer was flat.", [("Halden", "deny", None)]),
        ("Ana Ruiz left. Prosecutors said the doctor had bought the pills; he denied the charge.", [(None, "deny", None)]),
    ],
)
def test_who_is_meant_follows_the_grammar(text: str, expected: list[tuple[str | None, str, str | None]]) -> None:
    assert names(text) == expected


def test_nobody_does_it_to_themselves_by_mistake() -> None:
    """A role that was taken for the very name it acts on stays a role."""
    text = "Norvik has grown. The ministry accused Norvik of fraud."
    (relation,) = relations(text)
    assert relation.actor is not None
    assert relation.target is not None
    assert relation.actor.name != relation.target.name == "Norvik"


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Ana Ruiz accused Norvik of fraud.", Tier.B),
        ("Norvik denied any wrongdoing.", Tier.B),
        ("Somebody accused Norvik of fraud.", Tier.C),
        ("Norvik was accused of fraud.", Tier.C),
        ("Norvik is said to have accused Petrel of theft.", Tier.C),
        ("Norvik allegedly accused Petrel of theft.", Tier.C),
    ],
)
def test_only_a_named_actor_who_is_said_outright_to_do_it_is_sure(text: str, tier: Tier) -> None:
    (relation,) = relations(text)
    assert relation.tier is tier


def test_a_document_accuses() -> None:
    (relation,) = relations("The lawsuit accuses Norvik of fraud.")
    assert relation.actor is not None
    assert relation.actor.kind is MentionKind.DOCUMENT


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Post reported that Norvik accused Petrel of theft.",
        "According to Harbour Post, Norvik accused Petrel of theft.",
    ],
)
def test_the_reporter_is_who_says_that_it_was_done(text: str) -> None:
    (relation,) = relations(text)
    assert relation.reporter is not None
    assert relation.reporter.name == "Harbour Post"
    assert relation.actor is not None
    assert relation.actor.name == "Norvik"


def test_what_is_only_claimed_is_hearsay() -> None:
    (relation,) = relations("Ana Ruiz also claimed Norvik had threatened to drop Petrel.")
    assert (relation.modality, relation.tier) == (Modality.HEARSAY, Tier.C)
    assert relation.reporter is not None
    assert relation.reporter.name == "Ana Ruiz"


def test_who_does_it_is_not_its_reporter() -> None:
    (relation,) = relations("Norvik said it was investigating Petrel.")
    assert relation.reporter is None


def test_the_evidence_is_the_whole_sentence() -> None:
    text = "Sales fell. On Monday, Ana Ruiz accused Norvik of fraud. The firm has not replied."
    (relation,) = relations(text)
    assert relation.evidence.of(text) == "On Monday, Ana Ruiz accused Norvik of fraud."
    assert relation.cue.of(text) == "accused"


def test_what_is_quoted_is_not_told_by_the_article() -> None:
    assert relations('"They accused us of fraud," Ana Ruiz said.') == ()


def test_a_denial_of_an_accusation_keeps_both() -> None:
    """Who denies is told, and that there was an accusation against them, by nobody who is named."""
    found = relations("Norvik denied accusations that it had paid the inspectors.")
    assert [relation.act for relation in found] == [Act.DENY, Act.ACCUSE]
    assert found[1].actor is None


def test_a_denied_act_is_negated() -> None:
    found = {relation.act: relation for relation in relations("Norvik denied that it had accused Petrel of theft.")}
    assert found[Act.DENY].polarity is Polarity.ASSERTED
    assert found[Act.ACCUSE].polarity is Polarity.NEGATED


def test_every_form_of_a_word_wakes_the_parser() -> None:
    """A sentence is parsed only where it holds a form of a cue (``test_triggers`` goes through all of them)."""
    for form in ("accuses", "accused", "denies", "denied", "denying", "slammed", "probing", "urges", "criticised", "charges", "suing"):
        assert wanted(f"Norvik {form} it with that.")
    assert not wanted("The sun shone on the quiet harbour.")


WORDS = st.sampled_from(
    "Norvik Petrel Ana Ruiz the a ministry accused denied of that by said is was been not never neither nor to and , . ? ' - \n".split(
        " "
    )
    + '" “ ” lawsuit against investigation into charges whether if who its it he blamed for alleged under fire each other must'.split(
        " "
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80).map(lambda text: f"Norvik accused {text} denied {text}"))
def test_any_words_are_read_without_an_error(text: str) -> None:
    for relation in relations(text):
        spans = [relation.cue, relation.evidence, *relation.matter]
        spans += [mention.span for mention in (relation.actor, relation.target, relation.reporter) if mention]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert relation.evidence.covers(relation.cue)
        assert relation.tier is Tier.C or (relation.modality is Modality.STATED and relation.actor is not None)


def article(number: str) -> str:
    found = sorted(ARTICLES.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip(f"the five articles are not beside the project ({ARTICLES})")
    return found[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("number", "actor", "act", "target"),
    [
        ("000", "Microsoft", Act.INVESTIGATE, "DeepSeek"),
        ("000", "Microsoft", Act.PRAISE, "R1"),
        ("002", "Microsoft", Act.ACCUSE, "DeepSeek"),
        ("002", "Microsoft", Act.INVESTIGATE, "DeepSeek"),
        ("003", "OpenAI", Act.ACCUSE, "DeepSeek"),
        ("003", "Microsoft", Act.INVESTIGATE, "DeepSeek"),
        ("003", None, Act.ACCUSE, "DeepSeek"),
        ("004", None, Act.ACCUSE, "DeepSeek"),
    ],
)
def test_the_five_articles_tell_who_did_it(number: str, actor: str | None, act: Act, target: str) -> None:
    text = article(number)
    found = [(r.actor.name if r.actor else None, r.act, r.target.name if r.target else None) for r in relations(text)]
    assert (actor, act, target) in found


def test_the_accusation_that_was_never_made_is_negated() -> None:
    text = article("004")
    (found,) = [r for r in relations(text) if r.actor is not None and r.actor.name == "Baidu"]
    assert found.act is Act.ACCUSE
    assert found.polarity is Polarity.NEGATED


def test_a_launch_that_is_only_said_to_be_is_hearsay() -> None:
    text = article("000")
    assert Modality.HEARSAY in {r.modality for r in relations(text) if r.act is Act.INVESTIGATE}


@pytest.mark.parametrize(
    "text",
    [
        "The claims are separate to allegations made against Norvik politician Rhys Boe.",
        "The case is unrelated to accusations of theft against Ana Ruiz.",
        "The arrest is not connected with allegations of fraud against Norvik.",
        "He could face up to nine years in jail if convicted on all charges.",
        "Ana Ruiz has insisted she will not back down against striking workers.",
        "It was too loud at Lind Field, Ana Ruiz realized, for the coach to warn Norvik about the tide.",
        "We are using the Lindal API to warn or block certain types of content.",
    ],
)
def test_nobody_is_told_to_do_what_the_text_sets_aside(text: str) -> None:
    assert relations(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The arrest is connected with allegations of fraud against Norvik.", [(None, "accuse", "Norvik")]),
        ("Ana Ruiz was arrested on charges of fraud.", [(None, "sue", "Ana Ruiz")]),
        ("Norvik sued over Petrel's commission.", [("Norvik", "sue", "Petrel")]),
        ("We asked about Norvik's warnings about its DSA compliance.", [("Norvik", "warn", None)]),
        ("Ana Ruiz used the speech to accuse Norvik of fraud.", [("Ana Ruiz", "accuse", "Norvik")]),
        ("Ana Ruiz promised her help in investigating the leak.", [("Ana Ruiz", "promise", None)]),
        ("Norvik joined the council in criticising Petrel.", [("Norvik", "criticise", "Petrel")]),
    ],
)
def test_who_does_it_is_not_what_is_used_or_owned_or_helped_in(text: str, expected: list[tuple[str | None, str, str | None]]) -> None:
    assert names(text) == expected
