"""The English words for acts and how they take their arguments."""

from __future__ import annotations

from bot.languages.acts import Acts, frame
from bot.model import Act

_GATES = frozenset(
    """
    access admission allocation appeal application approval asylum bail benefit boarding care case clearance coverage entry exit funding
    landing leave licence license loan motion opportunity parole passage payment permission permit petition promotion request right
    service status treatment use visa visit
    """.split()
)
"""What somebody is kept from where it is denied: a door, not a charge."""
_GOALS = frozenset("chance effort equaliser equalizer goal header opener penalty place point shot strike title try victory win".split())
"""What a goalkeeper denies."""
_IDEAS = frozenset(
    """
    accusation account advice allegation argument assertion attempt bid bill blame call challenge charge claim comparison complaint
    concern criticism deal demand effort fear finding idea invitation lawsuit notion offer order pitch plan plea pressure proposal
    question report request resolution rumor rumour story suggestion suit talk theory threat warning
    """.split()
)
"""What can be dismissed or ignored in words; people who are dismissed lose their job."""
_CAUSES = frozenset(
    """
    abortion agenda agreement amendment ban bid bill boycott bombing call campaign candidacy cause ceasefire claim deal decision demand
    effort expansion fight idea independence initiative intervention invasion law lawsuit legislation merger motion nomination nominee
    plan policy presidency candidate government opposition protester rebel proposal protest push reform regulation resolution ruling sanction statehood strike takeover talk tax
    truce union uprising war
    """.split()
)
"""What people stand up for or against, rather than what a device or a beam supports."""
_NEWS = frozenset("announcement comment decision move news report ruling statement verdict".split())
_CASES = frozenset("accusation allegation case charge claim complaint conduct incident matter practice report role".split())
_TASKS = frozenset(
    """
    administer build care collect coordinate create decide develop design determine enforce ensure find form guard guide implement
    investigate keep lead maintain make manage monitor overhaul oversee prepare protect provide responsibility restore review run task
    write safeguard root help steer execute advise deliver promote improve uphold defend serve secure supervise regulate operate
    """.split()
)
"""What somebody is charged with who is given a duty."""
_FEES = frozenset("battery booking card congestion cover delivery depreciation extra impairment interest monthly restructuring service".split())
"""Charges that are paid."""
_SILENCE = frozenset("answer comment confirm disclose elaborate identify say speak specify".split())
"""What is declined every day, and says nothing."""
_JOINING = frozenset("accept back endorse join meet recognise recognize sign support".split())
_BLOWS = _GOALS | frozenset("door brake ball car head post window".split())
"""What is slammed or blasted by hand or foot."""
_HOSTILE = frozenset(
    "attack ban bar blockade bomb boycott expel halt impose invade punish retaliate sanction seize sever shell strike suspend tighten".split()
)
"""What hits others: to announce it is to threaten it."""
_PLAY = frozenset("condemn derail drive endanger engulf overshadow overtake overwhelm reel spill undermine undo upend".split())
"""What things and teams threaten to do without a word."""
_CONCESSIONS = frozenset(
    """
    accept allow approve attend back comply cooperate extradite follow grant join let meet negotiate pay permit recognise recognize
    release resign sign step support take talk tolerate yield
    """.split()
)
"""What others want: to say that one will not do it is to refuse it."""

_CONDEMN = """
    criticise criticize condemn denounce lambast lambaste decry deplore rebuke chide chastise scold castigate berate assail excoriate
    censure fault deride disparage vilify upbraid admonish reprimand
"""
_REJECT = """
    reject rebuff spurn veto repudiate oppose turn_down rule_out shoot_down vote_down brush_off shrug_off
"""

_VERBS = (
    frame(Act.ACCUSE, "accuse", "object", "of", needs="object"),
    frame(Act.ACCUSE, "blame", "on", "object", needs="on.person"),
    frame(Act.ACCUSE, "blame", "object", "for", needs="object.person", bars="on.person"),
    frame(Act.ACCUSE, "allege", "clause.doer", "clause", needs="clause.doer.speaker"),
    frame(Act.ACCUSE, "allege", "object", "infinitive", needs="infinitive", hearsay=True),
    frame(Act.ACCUSE, "allege", "", "object", needs="object", bars="clause infinitive", people=True),
    frame(Act.ACCUSE, "charge", "that.doer", "that", needs="that.doer.speaker", bars="object"),
    frame(Act.ACCUSE, "implicate incriminate", "object", "in", needs="object.person"),
    frame(Act.ACCUSE, "suspect", "object", "of", needs="of", people=True, hedged=True),
    frame(Act.SUE, "charge", "object", "with", needs="with&object.person", never=_TASKS),
    frame(Act.SUE, "sue indict prosecute arraign", "object", "over for on with", needs="object.person"),
    frame(Act.DENY, "deny", "", "clause gerund object", needs="clause gerund object", bars="dative object.person", never=_GATES | _GOALS),
    frame(Act.REJECT, "deny", "dative", "object", needs="dative", objects=_GATES),
    frame(Act.REJECT, "deny", "object.party", "object", needs="object", bars="dative", objects=_GATES, people=True),
    frame(Act.INVESTIGATE, "investigate probe", "clause.doer object.party", "clause object", needs="clause object", people=True),
    frame(Act.INVESTIGATE, "look inquire delve", "into.doer into.party", "into", needs="into", objects=_CASES, people=True),
    frame(Act.INVESTIGATE, "look", "clause.doer", "clause", needs="into.clause", people=True),
    frame(Act.INVESTIGATE, "inspect scrutinise scrutinize", "object.party", "object", needs="object", people=True),
    frame(Act.INVESTIGATE, "examine", "clause.doer", "clause", needs="clause", people=True),
    frame(Act.CRITICISE, _CONDEMN, "object.party", "for over as object", needs="object"),
    frame(
        Act.CRITICISE,
        "slam blast bash savage ridicule mock",
        "object.party",
        "for over as object",
        needs="object",
        never=_BLOWS,
        people=True,
    ),
    frame(Act.CRITICISE, "attack", "object.party", "for over as", needs="for over as", people=True),
    frame(
        Act.CRITICISE,
        "hit_out lash_out hit_back take_aim rail",
        "at.party against.party",
        "over for at against",
        needs="at against",
        people=True,
    ),
    frame(Act.CRITICISE, "speak_out inveigh", "against.party", "against", needs="against", people=True),
    frame(
        Act.CRITICISE,
        "complain",
        "about.party over.party of.party clause.doer",
        "clause about over of",
        needs="clause about over of",
        people=True,
    ),
    frame(
        Act.CRITICISE,
        "protest",
        "object.party against.party over.party at.party clause.doer",
        "clause object against over at",
        needs="clause object against over",
        people=True,
    ),
    frame(Act.CRITICISE, "object", "to.party", "to", needs="to", people=True),
    frame(Act.CRITICISE, "disapprove", "of.party", "of", needs="of", people=True),
    frame(
        Act.PRAISE,
        "praise laud commend applaud extol compliment congratulate salute",
        "object.party",
        "for on as object",
        needs="object",
    ),
    frame(Act.PRAISE, "hail", "object.party", "as for object", needs="object", bars="from", never=frozenset(("cab", "taxi"))),
    frame(
        Act.WARN,
        "warn caution",
        "object about.party.person against.party.person of.party.person over.party.person",
        "clause infinitive against about of over",
        needs="clause infinitive against about of over object",
        people=True,
    ),
    frame(
        Act.THREATEN,
        "threaten",
        "object infinitive.patient infinitive.unless.subject unless.subject",
        "infinitive with clause",
        needs="infinitive with clause",
        people=True,
        never=_PLAY,
    ),
    frame(Act.THREATEN, "vow pledge promise plan prepare", "infinitive.patient", "infinitive", needs="infinitive", objects=_HOSTILE, people=True, hedged=True),
    frame(Act.THREATEN, "vow pledge promise announce say confirm declare", "clause.promising.patient", "clause.promising", needs="clause.promising", objects=_HOSTILE, people=True, hedged=True),
    frame(Act.DEMAND, "demand", "clause.subject.party clause.theme.party object.party.person from of", "clause infinitive object", needs="clause infinitive object", people=True),
    frame(Act.DEMAND, "request", "clause.subject.party clause.theme.party from of object.party.person", "clause infinitive object", needs="clause infinitive from of", people=True),
    frame(
        Act.DEMAND, "insist", "clause.subject.party on.clause.subject on.party", "clause on", needs="clause.subjunctive on", people=True
    ),
    frame(Act.DEMAND, "call", "on upon", "infinitive for", needs="on.person upon.person", bars="object", people=True),
    frame(Act.DEMAND, "call push press plead", "for.subject for.party.person", "for", needs="for", bars="on upon object", people=True),
    frame(
        Act.DEMAND,
        "urge implore beseech exhort pressure press beg",
        "object",
        "infinitive for on over",
        needs="infinitive for",
        people=True,
    ),
    frame(
        Act.DEMAND, "urge", "clause.subject.party object.party", "clause object", needs="clause object", bars="infinitive", people=True
    ),
    frame(Act.DEMAND, "order", "object", "infinitive", needs="infinitive", bars="dative", people=True),
    frame(Act.DEMAND, "appeal", "to", "infinitive for", needs="infinitive for", people=True),
    frame(
        Act.DEMAND, "say declare reiterate stress insist", "clause.must.subject", "clause.must", needs="clause.must.name", people=True
    ),
    frame(Act.REJECT, "oppose", "to.party", "to", actor="object", needs="to", people=True),
    frame(Act.REJECT, _REJECT, "object.party", "gerund object", needs="object gerund", people=True),
    frame(Act.REJECT, "dismiss", "object.party", "as object", needs="object", objects=_IDEAS, people=True),
    frame(Act.REJECT, "dismiss", "object.party", "as", needs="as", people=True),
    frame(
        Act.REJECT,
        "refuse",
        "object.party infinitive.patient",
        "infinitive object",
        needs="infinitive object",
        never=_SILENCE,
        people=True,
    ),
    frame(
        Act.REJECT,
        "decline",
        "object.party infinitive.patient",
        "infinitive object",
        needs="infinitive object",
        objects=_IDEAS | _JOINING,
        people=True,
    ),
    frame(Act.REJECT, "resist defy ignore", "object.party", "object", needs="object", objects=_IDEAS, people=True),
    frame(Act.REJECT, "push_back", "against.party on.party at.party", "against on at", needs="against on at", people=True),
    frame(
        Act.REJECT,
        "say announce declare insist",
        "clause.refusing.patient",
        "clause.refusing",
        needs="clause.refusing",
        objects=_CONCESSIONS,
        people=True,
        hedged=True,
    ),
    frame(
        Act.PROMISE,
        "promise pledge vow",
        "dative object.person to infinitive.patient",
        "clause infinitive object",
        needs="clause infinitive object",
        people=True,
    ),
    frame(Act.SUPPORT, "support back champion defend", "object.party", "object", needs="object", objects=_CAUSES, people=True),
    frame(Act.SUPPORT, "back champion defend", "object", "in over against for", needs="object.person", people=True),
    frame(Act.SUPPORT, "endorse back_up", "object.party", "for as object", needs="object", people=True),
    frame(Act.SUPPORT, "side", "with", needs="with.person", people=True),
    frame(Act.SUPPORT, "welcome", "object.party", "object", needs="object", objects=_CAUSES | _NEWS, people=True),
)

_WHOSE = "owner by giver from"
_NOUNS = (
    frame(Act.ACCUSE, "allegation accusation suspicion", "held.object", "of", actor="held.subject", needs="held"),
    frame(Act.SUE, "charge count", "held.object", "of", actor="held.subject", needs="held"),
    frame(
        Act.ACCUSE,
        "accusation allegation insinuation",
        "against taker clause.doer about.person",
        "clause of infinitive about over",
        actor=_WHOSE,
    ),
    frame(Act.ACCUSE, "charge", "taker clause.doer", "clause of", actor=_WHOSE, needs="clause"),
    frame(Act.ACCUSE, "blame", "on taker", "for", actor=_WHOSE, needs="on.person taker.person"),
    frame(Act.ACCUSE, "suspicion", "clause.doer", "clause", actor=_WHOSE, needs="clause", people=True, hedged=True),
    frame(Act.SUE, "charge", "against taker", "of over", actor=_WHOSE, needs="against.person taker.person", bars="clause", never=_FEES),
    frame(
        Act.SUE,
        "lawsuit suit indictment litigation",
        "against of taker",
        "over for clause",
        actor=_WHOSE,
        needs="against.person taker.person",
    ),
    frame(Act.SUE, "complaint", "against", "over clause", actor=_WHOSE, needs="against.person"),
    frame(Act.DENY, "denial", "", "clause of", actor=_WHOSE, needs="clause of", people=True),
    frame(
        Act.INVESTIGATE,
        "investigation probe inquiry enquiry",
        "into.doer into.clause.doer against into.party of.party on taker",
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
        actor=_WHOSE,
        needs="of against taker",
    ),
    frame(Act.CRITICISE, "fire", "under", "for over", actor="from", needs="under.person"),
    frame(
        Act.CRITICISE,
        "complaint protest",
        "about.party over.party against.party clause.doer",
        "clause about over against",
        actor=_WHOSE,
        needs="clause about over against",
        people=True,
    ),
    frame(
        Act.PRAISE,
        "praise acclaim plaudit",
        "for.party of.party taker on.party",
        "for of",
        actor=_WHOSE,
        needs="giver owner taker from",
    ),
    frame(Act.PRAISE, "tribute", "to.party", "to", actor=_WHOSE, needs="giver", people=True),
    frame(
        Act.WARN,
        "warning",
        "to taker against.party.person about.party.person",
        "clause infinitive against about of over",
        actor=_WHOSE,
        needs="giver owner from taker",
    ),
    frame(
        Act.THREATEN,
        "threat",
        "against to infinitive.patient",
        "infinitive of clause",
        actor=_WHOSE,
        needs="infinitive giver",
        people=True,
    ),
    frame(Act.THREATEN, "ultimatum", "to taker", "infinitive", actor=_WHOSE, needs="giver to"),
    frame(
        Act.DEMAND,
        "call appeal plea",
        "clause.subject.party for.subject to on for.party.person",
        "clause infinitive for",
        actor=_WHOSE,
        needs="for clause infinitive",
        people=True,
    ),
    frame(
        Act.DEMAND,
        "demand request",
        "clause.subject.party to",
        "clause infinitive",
        actor=_WHOSE,
        needs="clause infinitive",
        people=True,
    ),
    frame(
        Act.DEMAND,
        "reminder order instruction",
        "to clause.subject.party",
        "clause infinitive",
        actor=_WHOSE,
        needs="giver",
        people=True,
    ),
    frame(Act.REJECT, "rejection veto", "of.party", "of", actor=_WHOSE, needs="of", people=True),
    frame(Act.REJECT, "refusal", "infinitive.patient", "infinitive", actor=_WHOSE, needs="infinitive", never=_SILENCE, people=True),
    frame(Act.REJECT, "opposition", "to.party", "to", actor=_WHOSE, needs="to", people=True),
    frame(
        Act.PROMISE,
        "promise pledge vow",
        "to infinitive.patient",
        "clause infinitive of",
        actor=_WHOSE,
        needs="clause infinitive",
        people=True,
    ),
    frame(Act.SUPPORT, "support backing endorsement", "for.party of.party", "for of", actor=_WHOSE, needs="giver", people=True),
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
        objects=_HOSTILE,
        people=True,
        hedged=True,
    ),
)

ACTS = Acts(
    verbs=_VERBS,
    nouns=_NOUNS,
    adjectives=_ADJECTIVES,
    givers=frozenset(
        """
        air announce begin bring complete conduct conclude deliver direct dispatch express file give heap hurl initiate issue join launch
        lavish lay lead level lodge make mount offer open order pay pile place pose press publish pursue raise reiterate renew reopen
        repeat restate resume send spark start insist voice
        """.split()
    ),
    takers=frozenset("attract bear draw earn encounter face fend field garner get provoke receive suffer win".split()),
    hearsay=frozenset("say allege report believe think understand suppose rumor rumour reckon hear".split()),
    hedges=frozenset(
        """
        allegedly reportedly supposedly apparently possibly potentially perhaps probably maybe seemingly presumably likely may might could
        """.split()
    ),
    irrealis=frozenset("if whether unless lest".split()),
    negations=frozenset("not n't n’t never no neither nor none nobody without hardly".split()),
)
