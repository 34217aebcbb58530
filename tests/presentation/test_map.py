"""The scene of a map and its picture."""

from __future__ import annotations

import io
import random
from itertools import pairwise

import pytest
from PIL import Image

from bot.model import Act, Answer, Finding, Modality, Polarity, Question, QuestionKind
from bot.presentation import map_picture
from bot.presentation.map_geometry import apart, dashes
from bot.presentation.map_lettering import cut, width, wrapped
from bot.presentation.map_scene import LONGEST_ALT, MOST, Scene, alt, scene
from bot.presentation.phrasebook import looking, phrases

PARTIES = ["Norvik", "Ministry of Trade", "Ana Ruiz", "Kestrel", "Halden", "Castellan", "Borealis", "Müller & Söhne", "Łukasz Żółty"]


def accusation(actor: str | None, target: str, *, sources: int = 1, denied: bool = False, **more: Modality | Polarity) -> Finding:
    return Finding((), sources, Act.ACCUSE, actor, target, denied=denied, **more)  # type: ignore[arg-type] # by name only


def map_of(*findings: Finding, language: str = "en") -> Answer:
    return Answer(Question("", language, QuestionKind.MAP), "Who accused whom", findings)


def drawn(*findings: Finding, language: str = "en") -> Scene:
    return scene(map_of(*findings, language=language), phrases(language), looking(language))


def many(count: int) -> list[Finding]:
    chance = random.Random(count)  # noqa: S311 - the same relations each time
    pairs = [(actor, target) for actor in [*PARTIES, None] for target in PARTIES if actor != target]
    return [accusation(actor, target, sources=chance.randint(1, 5)) for actor, target in chance.sample(pairs, count)]


def test_every_relation_is_an_arrow_between_its_parties() -> None:
    findings = many(12)
    found = drawn(*findings)
    arrows = {(found.left[arrow.actor], found.right[arrow.target], arrow.count) for arrow in found.arrows}
    assert arrows == {(finding.actor or "", finding.target, finding.independent_sources) for finding in findings}


def test_a_map_without_need_has_no_crossing() -> None:
    found = drawn(accusation("Halden", "Norvik"), accusation("Kestrel", "Borealis"), accusation("Halden", "Norvik", sources=2))
    assert [arrow.actor for arrow in found.arrows] == sorted(arrow.actor for arrow in found.arrows)
    assert [arrow.target for arrow in found.arrows] == sorted(arrow.target for arrow in found.arrows)


def test_one_name_in_two_spellings_is_one_party() -> None:
    assert drawn(accusation("The Ministry of Trade", "Norvik"), accusation("Ministry of Trade", "Halden")).left == (
        "The Ministry of Trade",
    )


def test_hedges_denials_and_negations_are_marked_and_explained() -> None:
    [hedged] = drawn(accusation("Halden", "Norvik", modality=Modality.HEDGED)).arrows
    assert hedged.hedged
    assert not hedged.denied
    denied = drawn(accusation("Halden", "Norvik", denied=True), language="de")
    assert denied.arrows[0].denied == "bestritten"
    assert looking("de").marked in denied.notes
    negated = drawn(accusation("Halden", "Norvik", polarity=Polarity.NEGATED))
    assert negated.arrows[0].negated
    assert looking("en").struck in negated.notes
    assert looking("en").struck not in denied.notes


def test_a_denial_is_no_arrow() -> None:
    found = drawn(accusation("Halden", "Norvik"), Finding((), 1, Act.DENY, "Norvik", "Halden"))
    assert len(found.arrows) == 1


def test_more_relations_than_there_is_room_for_are_counted() -> None:
    found = drawn(*many(MOST + 5))
    assert len(found.arrows) == MOST
    assert "5 more have no room here." in found.notes


@pytest.mark.parametrize("count", [1, 3, 12, MOST])
def test_a_picture_of_any_number_of_relations_is_as_wide_as_discord_shows_it(count: int) -> None:
    picture = Image.open(io.BytesIO(map_picture.png(drawn(*many(count)))))
    assert picture.format == "PNG"
    assert picture.width == map_picture.WIDTH
    assert picture.height < 160 + 60 * max(count, 4)


def test_the_same_scene_is_drawn_once() -> None:
    first = map_picture.png(drawn(*many(3)))
    assert map_picture.png(drawn(*many(3))) is first


def test_hedged_arrows_are_dashed_in_the_picture() -> None:
    """A dashed line leaves gaps in the row of pixels that a whole one fills."""

    def gaps(modality: Modality) -> int:
        picture = Image.open(io.BytesIO(map_picture.png(drawn(accusation("Halden", "Norvik", modality=modality))))).convert("L")
        left_of_label = picture.crop((285, 100, 370, picture.height - 60))
        wide, pixels = left_of_label.width, left_of_label.tobytes()
        rows = [pixels[start : start + wide] for start in range(0, len(pixels), wide)]
        return sum(one < 200 <= other for one, other in pairwise(min(rows, key=sum)))

    assert gaps(Modality.STATED) == 0
    assert gaps(Modality.HEDGED) >= 4


def test_boxes_never_overlap_and_stay_between_the_edges() -> None:
    boxes = apart([50, 52, 51, 300], [40, 40, 60, 40], 20, 400, 10)
    assert all(lower[0] - upper[1] >= 10 for upper, lower in pairwise(boxes))
    assert boxes[0][0] >= 20
    assert boxes[-1][1] <= 400


def test_dashes_cover_somewhat_more_than_half_of_a_line() -> None:
    pieces = dashes([(0.0, 0.0), (140.0, 0.0)])
    assert len(pieces) == 10
    assert sum(piece[-1][0] - piece[0][0] for piece in pieces) == pytest.approx(80)


def test_letters_of_european_names_are_all_in_the_font() -> None:
    missing = width("\U000ffffd", 19)
    assert all(width(letter, 19) != missing or letter == "M" for letter in "äöüßéñçłŁşğıŠčžøåæœőűțșАя→×–…“„")


def test_long_names_are_broken_once_and_then_cut() -> None:
    lines = wrapped("United Harbour Workers of the Northern Coast and the Outer Isles and their Friends", 232, 19)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert cut("short", 232, 19) == "short"


def test_the_words_for_a_picture_keep_whole_relations_and_count_the_rest() -> None:
    answer = map_of(*many(MOST))
    text = alt(answer, phrases("en"), looking("en"))
    assert len(text) <= LONGEST_ALT
    *lines, last = text.split("\n")[1:]
    assert all("accusation, " in line for line in lines)
    assert last == f"{MOST - len(lines)} more have no room here."
