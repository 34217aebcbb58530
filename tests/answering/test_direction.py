"""Who does it and to whom it is done: a sentence that tells it the other way round answers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = "Rain fell on the town. A tram was late. Bread was sold at noon."


@pytest.mark.parametrize(
    ("question", "text", "found"),
    [
        ("who bought Delmar?", "Delmar has bought a small yard in Halden.", False),
        ("who bought Delmar?", "In May, Brandvik bought Delmar and its yard.", True),
        ("who bought Delmar?", "Delmar was bought by Brandvik in May.", True),
        ("who bought Delmar?", "Brandvik was bought by Delmar in May.", False),
        ("who bought Delmar?", "Delmar was for sale until Brandvik bought it.", True),
        ("wer hat Delmar gekauft?", "Delmar has bought a small yard in Halden.", False),
        ("why did Brandvik fire Delmar?", "Brandvik was fired by Delmar because the work was late.", False),
        ("why did Brandvik fire Delmar?", "Brandvik fired Delmar because the work was late.", True),
        ("when did Brandvik fire Delmar?", "In 2021 Delmar fired Brandvik.", False),
        ("when did Brandvik fire Delmar?", "In 2021 Delmar was fired by Brandvik.", True),
    ],
)
def test_who_does_it_to_whom_is_told_as_it_is_asked(question: str, text: str, found: bool, tmp_path: Path) -> None:
    draft = Draft(f"{text} {OTHERS}", title="Delmar and Brandvik").names_also(
        *(name for name in ("Delmar", "Brandvik") if name in text)
    )
    answerer = answerer_over([draft], tmp_path)
    assert answerer.answer(question).found is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Ruiz of Norvik did not apologise for the tunnel.", False),
        ("Neither Ana Ruiz nor Karl Boe apologised for the tunnel.", False),
        ("Ana Ruiz hasn't apologised for the tunnel.", False),
        ("Ana Ruiz not only apologised for the tunnel but left.", True),
        ("Ana Ruiz, who does not drive, apologised for the tunnel.", True),
    ],
)
def test_who_did_something_is_not_told_by_who_did_not(text: str, found: bool, tmp_path: Path) -> None:
    draft = Draft(text).names_also("Ana Ruiz")
    assert answerer_over([draft], tmp_path).answer("who apologised for the tunnel?").found is found


def test_who_did_not_do_something_may_be_told_by_a_negation(tmp_path: Path) -> None:
    asking = answerer_over([Draft("Ana Ruiz did not apologise for the tunnel.").names_also("Ana Ruiz")], tmp_path)
    assert asking.answer("who didn't apologise for the tunnel?").found
