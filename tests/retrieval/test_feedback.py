from __future__ import annotations

from bot.retrieval.feedback import learnt_words

COMMON = {"harbour", "fine"}


def learnt(asked: str, *stretches: str, language: str = "en") -> list[str]:
    def rarity(terms: object) -> dict[str, float]:
        return {str(term): 1.0 if term in COMMON else 5.0 for term in terms}  # type: ignore[attr-defined]

    return learnt_words([(stretch, language) for stretch in stretches], asked, "en", rarity)


def test_what_several_places_share_is_learnt_and_what_one_says_is_not() -> None:
    assert learnt("a fined ferryman", "Lund was fined.", "The court heard Lund again.") == ["Lund"]
    assert learnt("a fined ferryman", "Lund was fined.", "The court sat.") == []


def test_words_of_the_question_stop_words_and_bare_numbers_are_not_learnt() -> None:
    assert learnt("fines for ferries", "In 2024 the ferry was fined.", "In 2024 the ferry paid its fine.") == []


def test_stop_words_are_those_of_the_place_and_not_of_the_question() -> None:
    assert learnt("Lund", "Und das Gericht hat Lund und Ruiz gehört.", "Und das war Ruiz.", language="de") == ["Ruiz"]


def test_what_tells_most_comes_first() -> None:
    assert learnt("who paid", "Harbour Lund.", "Harbour Lund.") == ["Lund", "Harbour"]


def test_no_more_is_learnt_than_a_few_words() -> None:
    long = " ".join(f"word{chr(97 + number)}" for number in range(20))
    assert len(learnt("who", long, long)) == 8
