"""Whether a frame fits a cue, and what fills its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.grammar import is_passive
from bot.annotation.english.relations.parties import can_speak, conjuncts
from bot.annotation.english.relations.places import places

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.annotation.english.parsing import Token
    from bot.languages.acts import Frame


_PARTICLES = frozenset("up off down away over around back aside".split())


def _opens(token: Token) -> bool:
    """Whether the word may be a name that is an ordinary word, too, as the first word of its sentence: *Trump* denied it."""
    return token.index == 0 and token.tag == "NN" and not token.children and token.text.istitle()


def _has_lost_its_subject(cue: Token) -> bool:
    """Whether somebody must do it by the form of the verb, but the parser did not find out who."""
    if not cue.is_verb or is_passive(cue) or cue.tag not in {"VBD", "VBZ", "VBP"}:
        return False
    return cue.dep in {"ROOT", "ccomp", "conj"} and cue.index > 0


class Match:
    """A frame laid over a cue, with the words that fill its places."""

    def __init__(self, frame: Frame, cue: Token) -> None:
        self.frame = frame
        self.cue = cue

    def holds(self) -> bool:
        """Whether the frame fits: its needs are filled, nothing that it bars is, and its actor is one that can act."""
        frame, cue = self.frame, self.cue
        if cue.dep in {"amod", "compound"} or self._particle():
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
        if actor:
            return can_speak(actor[0]) or (not frame.people and _opens(actor[0]))
        return not frame.people and not _has_lost_its_subject(cue)

    def _particle(self) -> bool:
        """Whether a particle makes another verb of it: backed *up* the file, called *off* the march."""
        added = {child.lower for child in self.cue.children if child.dep == "prt"} & _PARTICLES
        return bool(added) and not any(word.partition(" ")[2] in added for word in self.frame.words)

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
