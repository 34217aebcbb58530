"""The English words for acts and how they take their arguments."""

from __future__ import annotations

from bot.languages.acts import Acts, frame
from bot.languages.english import act_words as words
from bot.languages.english.act_verbs import VERBS
from bot.model import Act

_WHOSE = "owner by giver from"
_TOLD = f"{_WHOSE} origin"
"""Of nouns for words alone, not for lawsuits and probes, which an adjective may also be the target of."""
_NOUNS = (
    frame(Act.ACCUSE, "allegation accusation suspicion", "held.object", "of", actor="held.subject", needs="held"),
    frame(Act.SUE, "charge count", "held.object", "of", actor="held.subject", needs="held"),
    frame(
        Act.ACCUSE,
        "accusation allegation insinuation",
        "against clause.doer.person taker clause.doer about.person",
        "clause of infinitive about over",
        actor=_TOLD,
    ),
    frame(Act.ACCUSE, "charge", "taker that.doer", "that", actor=_TOLD, needs="that"),
    frame(Act.ACCUSE, "blame", "on taker", "for", actor=_TOLD, needs="on.person taker.person"),
    frame(Act.ACCUSE, "suspicion", "clause.doer", "clause", actor=_TOLD, needs="clause", people=True, hedged=True),
    frame(
        Act.SUE,
        "charge",
        "against taker",
        "of over",
        actor=_WHOSE,
        needs="against.speaker taker.speaker",
        bars="clause taken",
        never=words.FEES,
    ),
    frame(
        Act.SUE,
        "lawsuit suit indictment litigation",
        "against of taker",
        "over for clause",
        actor=_WHOSE,
        needs="against.speaker taker.speaker",
    ),
    frame(Act.SUE, "complaint", "against", "over clause", actor=_WHOSE, needs="against.speaker"),
    frame(Act.DENY, "denial", "", "clause of", actor=_TOLD, needs="clause of", people=True),
    frame(
        Act.INVESTIGATE,
        "investigation probe inquiry enquiry",
        "into.doer into.clause.doer against into.whose of.whose on taker",
        "into for over of",
        actor=_WHOSE,
        needs="into against of taker on",
    ),
    frame(Act.INVESTIGATE, "inspector investigator", "to", "to", actor="giver", needs="giver", people=True),
    frame(
        Act.CRITICISE,
        "criticism condemnation rebuke censure denunciation",
        "of.party against.party taker",
        "for over of",
        actor=_TOLD,
        needs="of against taker",
    ),
    frame(Act.CRITICISE, "fire", "under", "for over", actor="from", needs="under.person"),
    frame(
        Act.CRITICISE,
        "complaint",
        "about.party over.party against.party clause.doer",
        "clause about over against",
        actor=_TOLD,
        needs="clause about over against",
        never=words.AT_LAW,
        people=True,
    ),
    frame(
        Act.CRITICISE,
        "protest",
        "with against.party about.party over.party",
        "over about against",
        actor=_TOLD,
        needs="over about against",
        people=True,
    ),
    frame(
        Act.CRITICISE,
        "outrage anger dismay displeasure disapproval indignation fury",
        "at.party over.party with.party of.party",
        "at over with of",
        actor=_TOLD,
        needs="giver",
        people=True,
    ),
    frame(
        Act.PRAISE,
        "praise acclaim plaudit",
        "for.whose of.whose taker on.whose",
        "for of",
        actor=_TOLD,
        needs="giver owner taker from",
    ),
    frame(Act.PRAISE, "tribute", "to.party", "to", actor=_TOLD, needs="giver", people=True),
    frame(
        Act.WARN,
        "warning",
        "to taker recipient against.party.person about.party.person",
        "clause infinitive against about of over",
        actor=_TOLD,
        needs="giver owner from taker",
    ),
    frame(
        Act.THREATEN,
        "threat",
        "against to infinitive.patient",
        "infinitive of clause",
        actor=_TOLD,
        needs="infinitive giver",
        people=True,
    ),
    frame(Act.THREATEN, "ultimatum", "to taker recipient", "infinitive", actor=_TOLD, needs="giver to"),
    frame(Act.DEMAND, "deadline", "for.subject for.party recipient", "infinitive", actor=_TOLD, needs="giver", people=True),
    frame(
        Act.DEMAND,
        "call appeal plea",
        "clause.subject.party for.subject to on for.own.definite",
        "clause infinitive for",
        actor=_TOLD,
        needs="for clause infinitive",
        never=words.CALLS | {"caught"},
        people=True,
    ),
    frame(
        Act.DEMAND,
        "demand request",
        "clause.subject.party to",
        "clause infinitive",
        actor=_TOLD,
        needs="clause infinitive",
        people=True,
    ),
    frame(
        Act.DEMAND,
        "reminder order instruction",
        "to clause.subject.party",
        "clause infinitive",
        actor=_TOLD,
        needs="giver",
        people=True,
    ),
    frame(Act.REJECT, "rejection veto", "of.party", "of", actor=_TOLD, needs="of", people=True),
    frame(Act.REJECT, "refusal", "infinitive.patient", "infinitive", actor=_TOLD, needs="infinitive", never=words.SILENCE, people=True),
    frame(Act.REJECT, "opposition", "to.party", "to", actor=_TOLD, needs="to", people=True),
    frame(
        Act.PROMISE,
        "promise pledge vow",
        "to",
        "clause infinitive of",
        actor=_WHOSE,
        needs="clause infinitive",
        people=True,
    ),
    frame(Act.SUPPORT, "support backing endorsement", "for.own of.own", "for of", actor=_WHOSE, needs="giver", people=True),
)

_ADJECTIVES = (
    frame(Act.CRITICISE, "critical", "of.party", "of", needs="of", people=True),
    frame(Act.REJECT, "opposed", "to.party", "to", needs="to", people=True),
    frame(Act.SUPPORT, "supportive", "of.party", "of", needs="of", people=True),
    frame(
        Act.THREATEN,
        "prepared ready",
        "infinitive.patient",
        "infinitive",
        needs="infinitive",
        objects=words.HOSTILE,
        people=True,
        hedged=True,
    ),
)

ACTS = Acts(
    verbs=VERBS,
    nouns=_NOUNS,
    adjectives=_ADJECTIVES,
    givers=frozenset(
        """
    abandon air announce begin bring complete conduct direct dispatch drop express file give heap hurl initiate
    issue join launch lavish lay lead level lodge make mount open order pay pile place press publish pursue
    carry raise reiterate renew reopen repeat restate resume retract send set spark start insist voice withdraw
    """.split()
    ),
    takers=frozenset("attract bear draw earn encounter face fend field garner get provoke receive suffer win".split()),
    hearsay=frozenset("say allege report believe think understand suppose rumor rumour reckon hear".split()),
    hedges=frozenset(
        """
    allegedly reportedly supposedly apparently possibly potentially perhaps probably maybe seemingly presumably likely
    may might could
    """.split()
    ),
    irrealis=frozenset("if whether unless lest".split()),
    accusations=words.ACCUSATIONS,
    false=frozenset(
        """
    absurd baseless fabricated fabrication false fictitious groundless inaccurate incorrect invented lie lies ludicrous meritless
    nonsense preposterous ridiculous rubbish slanderous unfounded unsubstantiated untrue
    """.split()
    ),
    negations=frozenset("not n't n’t never no neither nor none nobody without hardly".split()),
)
