"""What is stored of an article comes back as it was, whether all of it is read or a part."""

from __future__ import annotations

import pickle
from dataclasses import fields, replace

import pytest

from bot.model import Annotation, Attribution, Mention, MentionKind, Span
from bot.retrieval.packing import open_annotation, pack, unpack_annotation

RUIZ = Mention(Span(0, 8), MentionKind.NAME, "Ana Ruiz")
ANNOTATION = Annotation(
    sentences=(Span(0, 20), Span(21, 40)),
    attributions=(Attribution((Span(14, 20),), (Span(9, 13),), RUIZ),),
    names=(RUIZ,),
    relies_on=("North Wire",),
)


def test_an_annotation_comes_back_as_it_was() -> None:
    assert unpack_annotation(pack(ANNOTATION)) == ANNOTATION


@pytest.mark.parametrize("field", [field.name for field in fields(Annotation)])
def test_each_field_can_be_read_alone(field: str) -> None:
    assert getattr(open_annotation(pack(ANNOTATION)), field) == getattr(ANNOTATION, field)


def test_an_annotation_that_is_read_in_parts_is_one_like_any_other() -> None:
    """Equal both ways, hashed and copied alike, and plain where it goes to another process."""
    opened = open_annotation(pack(ANNOTATION))
    assert opened == ANNOTATION
    assert ANNOTATION == opened  # noqa: SIM300 - the other way round is the point
    assert hash(opened) == hash(ANNOTATION)
    copied = pickle.loads(pickle.dumps(opened))  # noqa: S301 - our own
    assert type(copied) is Annotation
    assert copied == ANNOTATION
    assert replace(opened, names=()) != ANNOTATION
    assert pack(opened) == pack(ANNOTATION)


def test_an_annotation_has_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        open_annotation(pack(ANNOTATION)).verbs  # type: ignore[attr-defined]  # noqa: B018
