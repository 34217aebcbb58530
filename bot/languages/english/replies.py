"""The lines around an answer in English."""

from __future__ import annotations

from bot.languages.replies import ActPhrases, Replies
from bot.model import Act


def _act(past: str, base: str, noun: str, anybody: str = "whom") -> ActPhrases:
    bare = past.replace(" {object}", "")
    start = anybody.capitalize()
    return ActPhrases(
        who=f"Who {past}",
        whom=f"{start} {{actor}} {bare}",
        ask_whom=f"{start} did {{actor}} {base.replace(' {object}', '')}?",
        whether=f"Whether {{actor}} {past}",
        noun=noun,
        who_not=f"Who did not {base}",
        whom_not=f"{start} {{actor}} did not {base.replace(' {object}', '')}",
        anybody=anybody,
    )


REPLIES = Replies(
    acts={
        Act.SAY: _act("spoke of {object}", "speak of {object}", "statement", "what"),
        Act.ACCUSE: _act("accused {object}", "accuse {object}", "accusation"),
        Act.DENY: _act("denied {object}", "deny {object}", "denial", "what"),
        Act.INVESTIGATE: _act("investigated {object}", "investigate {object}", "investigation"),
        Act.SUE: _act("sued {object}", "sue {object}", "lawsuit or charge"),
        Act.CRITICISE: _act("criticised {object}", "criticise {object}", "criticism"),
        Act.PRAISE: _act("praised {object}", "praise {object}", "praise"),
        Act.WARN: _act("warned {object}", "warn {object}", "warning"),
        Act.THREATEN: _act("threatened {object}", "threaten {object}", "threat"),
        Act.DEMAND: _act("demanded {object}", "demand {object}", "demand", "what"),
        Act.REJECT: _act("rejected {object}", "reject {object}", "rejection", "what"),
        Act.PROMISE: _act("promised {object}", "promise {object}", "promise", "what"),
        Act.SUPPORT: _act("supported {object}", "support {object}", "support"),
    },
    statements="What {actor} said",
    statements_of_anyone="What was said",
    unsaid="What {actor} did not say",
    unsaid_by_anyone="What was not said",
    about=" about {topic}",
    outlet=" in {outlet}",
    since=", since {since}",
    until=", before {until}",
    matter=", concerning {topic}",
    who_said="Who said “{quote}”",
    who_did_not_say="Who did not say “{quote}”",
    facts="Passages on “{topic}”",
    definition="What {topic} is",
    role="Who {topic} is",
    taken_as=" (understood “{asked}” as {name})",
    corpus="The corpus ({articles}{dates})",
    one_article="1 article",
    many_articles="{count} articles",
    dates=", {first} to {last}",
    nothing_negated="{corpus} does not say so of anybody. What is not told may have happened all the same.",
    no_statement="{corpus} has no statement of {actor}{rest}.",
    no_statement_of_anyone="{corpus} has no statement{rest}.",
    no_relation="{corpus} has no {noun}{rest}.",
    by=" by {actor}",
    of=" that concerns {target}",
    no_quote="{corpus} does not hold the words “{quote}”.",
    no_fact="{corpus} has no sentence that answers this.",
    no_more="{corpus} has nothing more on this.",
    languages={"en": ", in English", "de": ", in German"},
    further=" (more)",
    no_name="{corpus} does not know the name “{name}”.",
    ask_said="What did {actor} say?",
    ask_said_about="What did {actor} say about {topic}?",
    ask_anything="Who accused whom?",
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    day="{day} {month} {year}",
)
