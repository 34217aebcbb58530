"""Whether a frame fits a cue, and what fills its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.parties import can_speak, conjuncts
from bot.annotation.english.relations.places import places

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.annotation.english.parsing import Token
    from bot.languages.acts import Frame


class Match:
    """A frame laid over a cue, with the words that fill its places."""

    def __init__(self, frame: Frame, cue: Token) -> None:
        self.frame = frame
        self.cue = cue

    def holds(self) -> bool:
        """Whether the frame fits: its needs are filled, nothing that it bars is, and its actor is one that can act."""
        frame, cue = self.frame, self.cue
        if cue.dep in {"amod", "compound"}:
            return False
        needed = [[places(cue, path, needed=True) for path in need.split("&")] for need in frame.needs]
        if needed and not any(all(parts) for parts in needed):
            return False
        if any(places(cue, path) for path in frame.bars):
            return False
        heads = [token for parts in needed for part in parts for token in part]
        if frame.objects and not self._has([*heads, *(token for path in frame.target for token in places(cue, path))], frame.objects):
            return False
        modifiers = [child for child in cue.children if child.dep in {"compound", "amod"}]
        if frame.never and self._has([*heads, *places(cue, "object"), *modifiers], frame.never):
            return False
        if "object" in frame.needs and self._reduced():
            return False
        actor = self.first(frame.actor)
        return can_speak(actor[0]) if actor else not frame.people

    def _reduced(self) -> bool:
        """Whether the object stands behind the matter: in "players accused of it face trial" the parser lost the main verb."""
        thing = self.cue.child("dobj")
        return thing is not None and any(
            child.dep == "prep" and child.lower in self.frame.matter and self.cue.index < child.index < thing.index
            for child in self.cue.children
        )

    @staticmethod
    def _has(tokens: Iterable[Token], words: frozenset[str]) -> bool:
        return any(each.lemma in words or each.lower in words for token in tokens for each in conjuncts(token))

    def needs(self, path: str) -> bool:
        """Whether the frame cannot do without ``path``."""
        return path.partition(".")[0] in {part.partition(".")[0] for need in self.frame.needs for part in need.split("&")}

    def at(self, path: str) -> list[Token]:
        """What stands at ``path``."""
        return places(self.cue, path, needed=self.needs(path))

    def first(self, paths: Iterable[str]) -> list[Token]:
        """What fills the first of ``paths`` that is filled."""
        return next((found for path in paths if (found := self.at(path))), [])
