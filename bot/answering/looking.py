"""Questions that ask for something to look at, and the lines around their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering import wording
from bot.answering.questions.tongues import tongue
from bot.model import NameMatch, Question, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.sources import Sources

CITATIONS = 60
"""As many citations as an answer to look at may have at least; the fewer that other answers show would hide its shape."""
KINDS = frozenset((QuestionKind.MAP, QuestionKind.COMPARISON, QuestionKind.TIMELINE))


def question(
    kind: QuestionKind, about: str | None, sources: Sources, language: str, *, topic: str = "", outlets: Sequence[str] = ()
) -> Question:
    """The question as a form with fields asks it; ``about`` is a name where the corpus knows it as one, else a topic."""
    named = sources.names.match(about) if about and about.strip() else None
    is_name = named is not None and bool(named.names) and (named.exact or about != (about or "").lower())
    words = topic if is_name or not about else f"{about} {topic}".strip()
    return Question(
        text=" ".join(filter(None, (about, topic, *outlets))),
        language=language,
        kind=kind,
        actor=named if is_name else None,
        topic=words,
        outlet=_outlets(outlets, sources),
    )


def _outlets(asked: Sequence[str], sources: Sources) -> NameMatch | None:
    """All outlets that are meant; one without names where none of them is known."""
    found = [match for match in map(sources.outlet, asked) if match is not None]
    names = tuple(dict.fromkeys(name for match in found for name in match.names))
    return NameMatch(", ".join(asked), names, exact=all(match.exact for match in found)) if asked else None


def understood(question: Question) -> str:
    """How the question was taken: "Who accused whom: Norvik, recall"."""
    its = tongue(question.language)
    about = ", ".join(filter(None, (wording.name(question.actor), wording.short(question.topic))))
    line = its.looking.of[question.kind].format(about=about) if about else its.looking.of_everything[question.kind]
    if question.outlet:
        line += its.replies.outlet.format(outlet=", ".join(question.outlet.names) or wording.short(question.outlet.asked))
    if question.actor and not question.actor.exact:
        line += its.replies.taken_as.format(asked=question.actor.asked, name=question.actor.names[0])
    return line
