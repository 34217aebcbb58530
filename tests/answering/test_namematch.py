"""Names are compared word by word: typing mistakes are read over, other people are not taken for the one who is meant."""

from __future__ import annotations

import random
import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from rapidfuzz import fuzz

from bot import names
from bot.answering.namelist import KnownName
from bot.answering.namelisting import name_list
from bot.answering.namematch import CUTOFF, SHORT, NameMatcher, fullest

if TYPE_CHECKING:
    from collections.abc import Iterable


def matcher(**counts: int) -> NameMatcher:
    return over(KnownName(name.replace("_", " "), names.key(name.replace("_", " ")), count) for name, count in counts.items())


def over(known: Iterable[KnownName]) -> NameMatcher:
    return NameMatcher(name_list(known))


CORPUS = matcher(Ana_Ruiz=9, Norvik=20, Norvik_Motors=2, Ministry_of_Trade=4, Satoshi_Brandvik=3, Odile_Marchetti=5, Al_Khaled=1)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("ruiz", "Ana Ruiz"),
        ("Ana", "Ana Ruiz"),
        ("Ms Ruiz", "Ana Ruiz"),
        ("marcheti", "Odile Marchetti"),
        ("Odile Marchetty", "Odile Marchetti"),
        ("the ministry of trade", "Ministry of Trade"),
        ("ministry", "Ministry of Trade"),
        ("norvick", "Norvik"),
        ("Ana Ruis", "Ana Ruiz"),
        ("Al-Khaled", "Al Khaled"),
        ("MinistryofTrade", "Ministry of Trade"),
    ],
)
def test_a_name_is_found_by_any_of_its_words_and_through_typing_mistakes(asked: str, first: str) -> None:
    assert CORPUS.match(asked).names[0] == first


@pytest.mark.parametrize(
    "asked", ["Ana Brandvik", "Tim Ruiz", "Ana Reis", "Reis", "Ruis", "Tim Ruis", "Ana Luiz", "Trade Norvik", "", "…", "Berners-Lee"]
)
def test_every_word_asked_must_be_in_the_name(asked: str) -> None:
    assert CORPUS.match(asked).names == ()


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Odiel Markhetti", "Odile Marchetti"),
        ("Satoshy Brantvik", "Satoshi Brandvik"),
        ("Allyson Tanner", "Alison Tanner"),
        ("Erik Tannner", "Eric Tanner"),
        ("alison taner", "Alison Tanner"),
    ],
)
def test_a_name_in_full_is_known_with_each_word_mistyped_or_written_as_it_sounds(asked: str, meant: str) -> None:
    several = matcher(Satoshi_Brandvik=3, Odile_Marchetti=5, Alison_Tanner=2, Eric_Tanner=1, Allyson_Boe=4, Erik_Falk=2)
    found = several.match(asked)
    assert found.names == (meant,)
    assert not found.exact


@pytest.mark.parametrize("asked", ["Maria Falk", "Karl Hansen", "Nils Falck Boe", "Olga Johnson", "Tom Falk"])
def test_whoever_has_a_name_of_his_own_is_nobody_else(asked: str) -> None:
    others = matcher(Mario_Falk=2, Maria_Lund=1, Karl_Jensen=3, Nils_Falk=2, Ida_Hansen=1, Olga_Johnston=1, Boris_Johnson=4, Tim_Falk=1)
    assert others.match(asked).names == ()


def test_spellings_that_sound_the_same_are_one_name_where_it_is_mistyped() -> None:
    found = matcher(Pieter_Zandvoort=1, Peiter_Zandvoort=7).match("Pieter Zantvoort").names
    assert set(found) == {"Peiter Zandvoort", "Pieter Zandvoort"}


def test_a_name_that_others_of_another_sound_may_be_mistyped_for_is_nobodys() -> None:
    assert set(matcher(Erik_Tanner=1, Eric_Taner=1).match("Erick Taner").names) == {"Eric Taner", "Erik Tanner"}
    assert matcher(Karl_Meyer=1, Karl_Mayer=1).match("Karl Moyer").names == ()


def test_short_words_must_be_the_same() -> None:
    assert matcher(Ruiz=1).match("Ruis").names == ()
    assert matcher(Ruizzo=1).match("Ruizo").names == ("Ruizzo",)


def test_a_typing_mistake_is_told_apart_from_a_part_of_the_name() -> None:
    assert CORPUS.match("ruiz").exact
    assert not CORPUS.match("marcheti").exact


def test_a_longer_name_that_only_begins_alike_is_another_name() -> None:
    assert CORPUS.match("Norvik").names == ("Norvik",)


def test_a_surname_means_the_full_name_unless_that_one_is_rare() -> None:
    assert matcher(Falk=3, Greta_Falk=2).match("Falk").names == ("Falk", "Greta Falk")
    assert matcher(Falk=90, Greta_Falk=2).match("Falk").names == ("Falk",)


def test_two_people_of_one_surname_are_both_found() -> None:
    assert set(matcher(Greta_Falk=2, Nils_Falk=2).match("Falk").names) == {"Greta Falk", "Nils Falk"}


def test_initials_in_capitals_stand_for_a_name_of_several_words() -> None:
    found = matcher(Federal_Trade_Council=2).match("FTC")
    assert found.names == ("Federal Trade Council",)
    assert not found.exact


def test_a_surname_alone_is_shown_as_the_only_full_name_that_ends_with_it() -> None:
    assert fullest(["Falk", "Greta Falk"]) == {"Falk": "Greta Falk", "Greta Falk": "Greta Falk"}
    assert fullest(["Falk", "Greta Falk", "Nils Falk"])["Falk"] == "Falk"


@pytest.mark.parametrize("other", ["Central Falkenau", "New Falkenau", "University of North Falkenau"])
def test_a_place_is_not_shown_as_another_one_whose_name_ends_with_it(other: str) -> None:
    assert fullest(["Falkenau", other])["Falkenau"] == "Falkenau"


def test_near_names_are_offered_for_an_unknown_one() -> None:
    assert CORPUS.near("Anna Ruis")[0] == "Ana Ruiz"
    assert CORPUS.near("xyzzy") == []


def test_names_are_completed_from_the_beginning_of_any_word() -> None:
    assert CORPUS.beginning("mar", 5) == ["Odile Marchetti"]
    assert CORPUS.beginning("od mar", 5) == ["Odile Marchetti"]
    assert len(CORPUS.beginning("", 3)) == 3


def test_nothing_near_is_missed_for_the_sake_of_speed() -> None:
    """Only words that share a pair of letters are compared with a word of another first letter: all that are near do."""
    rng = random.Random(4)  # noqa: S311 - nothing secret
    words = ["".join(rng.choices("abeknorst", k=rng.randint(5, 9))) for _ in range(2000)]
    matcher = over(KnownName(word.title(), word, 1) for word in words)
    for word in rng.sample(words, 100):
        at = rng.randrange(1, len(word))
        asked = "x" + word[1:at] + word[at + 1 :]
        best = max(fuzz.ratio(asked, each) for each in words)
        assert matcher.known(asked) == (best if best >= (88 if len(asked) == 5 else CUTOFF) and len(asked) > SHORT else 0)


def test_two_hundred_thousand_names_are_searched_in_milliseconds() -> None:
    syllables = ["ba", "ke", "ri", "lo", "nu", "sta", "vem", "dor", "hil", "jun", "pra", "tos"]
    firsts = [a + b + c for a in syllables for b in syllables for c in syllables]
    many = over(KnownName(f"{first} {last}", f"{first} {last}", 1) for first in firsts for last in firsts[:: len(firsts) // 116])
    many.match("somebody else")
    started = time.perf_counter()
    for asked in ("bakeriba lonunu", "starivemm", "Stavemdor Bakebaa", "unknownname"):
        many.match(asked)
    assert (time.perf_counter() - started) / 4 < 0.5  # some 30 ms on an idle core


def test_a_name_that_is_written_in_two_ways_means_both() -> None:
    both = matcher(Tik_Tak=1, TikTak=9)
    for asked in ("tik tak", "TikTak"):
        assert both.match(asked).names == ("TikTak", "Tik Tak")


def test_names_are_offered_in_the_order_in_which_they_are_told_of_and_spelt_as_they_are() -> None:
    listed = [
        KnownName("Zoë Ärlig", "zoe aerlig", 3, 3),
        KnownName("Ana 🦉 Ruiz", "ana ruiz", 9),
        KnownName("Ana Falk", "ana falk", 9, 1),
    ]
    assert over(listed).beginning("", 9) == ["Zoë Ärlig", "Ana Falk", "Ana 🦉 Ruiz"]
    assert over(listed).match("Ana").names == ("Ana Falk", "Ana 🦉 Ruiz")
    assert over([]).match("Ana").names == ()


def test_what_is_too_long_to_be_a_word_is_known_only_as_it_stands() -> None:
    long = "ana" * 2000
    known, began = over(KnownName(name, names.key(name), 1) for name in (long, "Ana Ruiz")), time.process_time()
    assert known.match(long).exact
    assert not known.match(f"{long}x").names
    assert not known.match(f"Ana {long}x").names
    assert time.process_time() - began < 1


def test_a_name_takes_no_more_than_some_bytes() -> None:
    tracemalloc.start()
    many = over(
        KnownName(f"Name{number % 500} Other{number}", f"name{number % 500} other{number % 700}", 1) for number in range(20_000)
    )
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert many.has("Name7 Other7")
    assert held / 20_000 < 150


@pytest.mark.parametrize("many", [3, 200])
def test_names_that_hold_all_words_are_the_same_however_many_hold_one(many: int) -> None:
    """Few are looked at one by one, many are met with the others."""
    spelt = [f"Ana Ruiz {number}" for number in range(3)] + [f"Jan Ruiz {number}" for number in range(many)] + ["Ruiz Ruiz", "Ana"]
    known = name_list(KnownName(name, names.key(name), 1) for name in spelt)
    assert {known.name(at) for at in known.with_all(("ruiz", "ana"))} == set(spelt[:3])
    assert known.with_all(("ruiz", "ana")) == sorted(known.with_all(("ruiz", "ana")), key=known.listed.__getitem__)
    assert [known.name(at) for at in known.with_all(("ruiz", "ruiz", "ruiz"))].count("Ruiz Ruiz") == 1
    assert known.with_all(("ruiz", "bolten")) == known.with_all(()) == []


def test_a_letter_is_a_name_only_where_it_is_all_of_it() -> None:
    known = over(KnownName(name, names.key(name), 3) for name in ("Project N", "Norvik Series N", "N-Men"))
    assert not known.match("N").names
    assert over([KnownName("Project N", "project n", 9), KnownName("Norvik/N", "norvik n", 1)]).match("N").names == ("Norvik/N",)
