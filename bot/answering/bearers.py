"""Who is asked for by role: "Norvik's chief executive" is whom the articles put right beside the role and the name of the house."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot import names
from bot.answering.offices import is_role
from bot.answering.questions.predicates import POSSESSIVE
from bot.answering.questions.tongues import tongue
from bot.model import MentionKind, NameMatch, PassageKind, Query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.sources import Sources
    from bot.model import AnnotatedArticle, Span

_LOOKED_AT = 60
_ASKED = (
    re.compile(r"(?:the |der |die |dem |den )?(?P<house>.+?)['’]s? (?P<role>[^'’]+)", re.IGNORECASE),
    re.compile(r"(?:the |der |die |dem |den )?(?P<role>[^'’]+?) (?:of|at|von|bei) (?:the )?(?P<house>.+)", re.IGNORECASE),
    re.compile(r"(?:the |der |die |dem |den )?(?P<house>\S+(?: \S+)*?)[ -](?P<role>\S+(?: \S+){0,2})", re.IGNORECASE),
)


def bearer(asked: str, language: str, sources: Sources) -> NameMatch | None:
    """The one person to whom the articles give the role asked for; None for a bare role, and where there are none or several."""
    for form in _ASKED:
        found = form.fullmatch(asked)
        if found is None or found["role"].split()[-1].casefold() not in tongue(language).answers.roles:
            continue
        house = sources.names.match(found["house"])
        if house.names and house.exact:
            shown = {names.key(name): name for name in _bearers(found["role"], house.names[:1], language, sources)}
            return NameMatch(asked, tuple(shown.values()), exact=False) if len(shown) == 1 else None
    return None


def behind_office(asked: str, language: str) -> str:
    """Ana Ruiz in "Norvik's chief executive Ana Ruiz" and in "Norvik's Ana Ruiz"; nothing where neither stands before a name.

    "The president of Norvik" names nobody: whoever is called "… of Norvik" is somebody else.
    """
    parts = asked.split()
    its = tongue(language)
    roles, small = its.answers.roles, its.predicates.prepositions | its.predicates.determiners | its.predicates.of
    at = max((number for number, part in enumerate(parts, 1) if is_role(part.strip(",.").casefold(), roles)), default=0)
    owned = (number for number, part in enumerate(parts[:-2], 1) if POSSESSIVE.search(part))
    at = at or max((number for number in owned if asked.islower() or parts[number][0].isupper()), default=0)
    return " ".join(parts[at:]) if at and at < len(parts) and parts[at].casefold() not in small else ""


def _bearers(role: str, house: tuple[str, ...], language: str, sources: Sources) -> Iterator[str]:
    roles = _alike(role.casefold(), language)
    query = Query(
        words=" ".join((*house, *roles)),
        language=language,
        kind=PassageKind.SENTENCE,
        languages=frozenset((language,)),
        limit=_LOOKED_AT,
    )
    before, behind = _beside("|".join(map(re.escape, roles)), "|".join(map(re.escape, house)))
    for hit, annotated in sources.found(query):
        yield from _named(annotated, hit.span, before, behind)


def _alike(role: str, language: str) -> tuple[str, ...]:
    """The role as it is asked, and all that reads the same: chief executive, CEO."""
    same = tongue(language).answers.same
    plain = same.get(role, role)
    return tuple(dict.fromkeys((role, plain, *(phrase for phrase, word in same.items() if word == plain))))


def _beside(role: str, house: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands right before a name, and what right behind it; nothing may come between role and house.

    A former or deputy one bears another role; so does whose role it is of something of the house's ("of Norvik's rival").
    """
    its, no_more = rf"(?:{house})", r"(?!['’-]|\s(?-i:[A-ZÄÖÜ])|,? (?:until|from|between|during|bis) )"
    before = (
        rf"(?<!former )(?<!incoming )(?<!ex-)(?<!then )(?<!deputy )(?<!frühere )(?<!Ex-)(?<![\w-]){its}(?:['’]s? | |-)(?:{role}),? $"
    )
    named = rf"(?:^|[.,;:(“\"] |\bthe |\b(?:der|die) )(?:{role}) (?:of|at|von|bei) (?:the )?{its},? $"
    behind = rf", (?:the |der |die )?(?:(?:{role}) (?:of|at|von|bei) (?:the )?{its}\b{no_more}|{its}['’]s? (?:{role})(?=[,.;]))"
    return re.compile(f"{before}|{named}", re.IGNORECASE), re.compile(behind, re.IGNORECASE)


def _named(annotated: AnnotatedArticle, sentence: Span, before: re.Pattern[str], behind: re.Pattern[str]) -> Iterator[str]:
    text = annotated.article.text
    for mention in annotated.annotation.names:
        full = mention.kind is MentionKind.NAME and mention.name is not None and " " in mention.name
        at = mention.span
        if (full and sentence.covers(at)) and (
            before.search(text[sentence.start : at.start]) or behind.match(text, at.end, sentence.end)
        ):
            yield mention.name or ""
