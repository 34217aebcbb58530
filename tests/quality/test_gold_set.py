"""How an annotation is held against the gold set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Act, Annotation, Attribution, Mention, MentionKind, Polarity, Relation, Span
from tests.quality.comparison import differences, scores
from tests.quality.gold_set import GoldArticle, load

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ana Ruiz said: “It is over.”\n\nRuiz denied that the deal was dead. The city's harbour board has accused Norvik of theft."
GOLD = f'''
language = "en"
cases = [13]
text = """
{TEXT}
"""
[[attribution]]
content = ["“It is over.”"]
source = "Ana Ruiz"
speaker = "Ana Ruiz"
core = true
[[attribution]]
content = ["that the deal was dead"]
source = "[Ruiz] denied"
speaker = "Ana Ruiz"
polarity = "negated"
[[relation]]
act = "deny"
actor = "Ana Ruiz"
[[relation]]
act = "accuse"
actor = "harbour board"
target = "Norvik"
core = true
'''


def gold(tmp_path: Path, toml: str = GOLD) -> GoldArticle:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "01_test.toml").write_text(toml, encoding="utf-8")
    (article,) = load(tmp_path)
    return article


def mention(words: str, name: str | None, kind: MentionKind = MentionKind.NAME, *, last: bool = False) -> Mention:
    return Mention(span(words, last=last), kind, name)


def span(words: str, *, last: bool = False) -> Span:
    start = TEXT.rindex(words) if last else TEXT.index(words)
    return Span(start, start + len(words))


def told(
    speaker: str | None = "Ana Ruiz", actor: str = "The city's harbour board", *, denied: Polarity = Polarity.NEGATED
) -> Annotation:
    """What is right, or with one thing changed."""
    ruiz = mention("Ruiz", speaker, last=True)
    accused = Relation(
        Act.ACCUSE, span("accused"), span("accused"), mention(actor, None, MentionKind.ROLE), mention("Norvik", "Norvik")
    )
    return Annotation(
        attributions=(
            Attribution((span("It is over"),), (), mention("Ana Ruiz", "Ana Ruiz")),
            Attribution((span("the deal was dead"),), (span("denied"),), ruiz, denied),
        ),
        relations=(Relation(Act.DENY, span("denied"), span("denied"), ruiz), accused),
    )


def test_what_is_right_differs_in_nothing(tmp_path: Path) -> None:
    article = gold(tmp_path)
    assert list(differences(article, told())) == []
    assert {kind: score.share for kind, score in scores([(article, told())]).items()} == {"attribution": 1, "relation": 1, "core": 1}


def test_what_is_not_found_is_missed(tmp_path: Path) -> None:
    article = gold(tmp_path)
    assert [what for what, _ in differences(article, Annotation())] == ["missed"] * 4
    assert scores([(article, Annotation())])["core"].share == 0


@pytest.mark.parametrize("speaker", ["Ruiz", None, "Norvik"])
def test_another_speaker_is_both_missed_and_too_much(tmp_path: Path, speaker: str | None) -> None:
    """In the attribution and in the relation."""
    assert sorted(what for what, _ in differences(gold(tmp_path), told(speaker))) == ["extra"] * 2 + ["missed"] * 2


def test_what_is_denied_must_not_be_asserted(tmp_path: Path) -> None:
    assert [what for what, _ in differences(gold(tmp_path), told(denied=Polarity.ASSERTED))] == ["missed", "extra"]


def test_a_description_may_be_shorter_but_not_another(tmp_path: Path) -> None:
    article = gold(tmp_path)
    assert list(differences(article, told(actor="board"))) == []
    assert [what for what, _ in differences(article, told(actor="deal"))] == ["missed", "extra"]


def test_what_a_relation_is_about_is_neither_right_nor_wrong_as_a_statement(tmp_path: Path) -> None:
    right = told()
    matter = Attribution((span("Norvik of theft"),), (span("accused"),), mention("The city's harbour board", None, MentionKind.ROLE))
    article = gold(tmp_path)
    assert list(differences(article, Annotation(attributions=(*right.attributions, matter), relations=right.relations))) == []
    assert [what for what, _ in differences(article, Annotation(attributions=(*right.attributions, matter)))] == ["missed"] * 2 + [
        "extra"
    ]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("that the deal was dead", "that the deal was off"),
        ("[Ruiz] denied", "Ruiz"),
        ('target = "Norvik"', 'target = "Petrel"'),
        ("polarity =", "polarty ="),
    ],
)
def test_an_entry_that_does_not_fit_its_text_is_refused(tmp_path: Path, right: str, wrong: str) -> None:
    changed = GOLD.replace(f'["{right}"]', f'["{wrong}"]') if right.startswith("that") else GOLD.replace(right, wrong)
    with pytest.raises(ValueError, match="01_test"):
        gold(tmp_path, changed)
