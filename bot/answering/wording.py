"""The one line that says how a question was taken, in the question's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.questions.parsing import tidy
from bot.answering.questions.tongues import tongue
from bot.model import Act, Aspect, Polarity, QuestionKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.languages.replies import Replies
    from bot.model import NameMatch, Question

LONGEST = 120
"""Characters of the user's own words in a line."""


def understood(question: Question) -> str:
    """How the question was taken: "What Ana Ruiz said about Norvik (understood “ruis” as Ana Ruiz)"."""
    its = tongue(question.language).replies
    line = _line(question, its) + circumstances(question, its)
    return line + "".join(
        its.taken_as.format(asked=match.asked, name=match.names[0])
        for match in (question.actor, question.target, question.outlet)
        if match and match.names and not match.exact
    )


def circumstances(question: Question, its: Replies) -> str:
    """Outlet and time, as they stand behind a line."""
    outlet = its.outlet.format(outlet=name(question.outlet)) if question.outlet else ""
    since = its.since.format(since=day(question.since, its)) if question.since else ""
    until = its.until.format(until=day(question.until, its)) if question.until else ""
    languages = "".join(its.languages.get(language, "") for language in sorted(question.languages or ()))
    return outlet + since + until + languages + (its.further if question.passed else "")


def name(match: NameMatch | None) -> str:
    """A name as it is shown: the corpus's, or as asked where the corpus does not have it."""
    if match is None:
        return ""
    return match.names[0] if match.names else short(match.asked)


def day(moment: datetime, its: Replies) -> str:
    """A date in words."""
    return its.day.format(day=moment.day, month=its.months[moment.month - 1], year=moment.year)


def short(words: str) -> str:
    """The user's words, cut at a word where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"


def _line(question: Question, its: Replies) -> str:
    if question.kind is QuestionKind.RELATIONS:
        return _relation(question, its) + (its.matter.format(topic=short(question.topic)) if question.topic else "")
    negated = question.polarity is Polarity.NEGATED
    if question.kind is QuestionKind.STATEMENTS and negated:
        line = its.unsaid.format(actor=name(question.actor)) if question.actor else its.unsaid_by_anyone
        return line + (its.about.format(topic=short(question.topic)) if question.topic else "")
    if question.kind is QuestionKind.STATEMENTS:
        line = its.statements.format(actor=name(question.actor)) if question.actor else its.statements_of_anyone
        return line + (its.about.format(topic=short(question.topic)) if question.topic else "")
    if question.kind is QuestionKind.WHO_SAID:
        return (its.who_did_not_say if negated else its.who_said).format(quote=short(question.quote or ""))
    asked = tidy(question.text, question.language).split()
    behind = asked[:1] != question.topic.split()[:1]  # "who leads Norvik" is no "who is …"
    form = {Aspect.DEFINITION: its.definition, Aspect.ROLE: its.role}.get(question.aspect, its.facts) if behind else its.facts
    return form.format(topic=short(question.topic or question.text))


def _relation(question: Question, its: Replies) -> str:
    phrases = its.acts[question.act or Act.ACCUSE]
    actor, target = name(question.actor), name(question.target)
    if actor and target:
        return phrases.whether.format(actor=actor, object=target)
    if question.polarity is Polarity.NEGATED:
        return phrases.whom_not.format(actor=actor) if actor else phrases.who_not.format(object=target or phrases.anybody)
    if actor:
        return phrases.whom.format(actor=actor)
    return phrases.who.format(object=target or phrases.anybody)
