"""The English words for acts and how they take their arguments."""

from __future__ import annotations

from bot.languages.acts import Acts, Frame
from bot.model import Act

_GATES = frozenset(
    "access admission allocation approval asylum aid appeal application bail benefit boarding care clearance coverage entry exit funding land leave licence"
    " license loan motion opportunity parole passage payment permission permit petition place request right service status treatment use"
    " visa visit".split()
)
"""What is refused to somebody where it is denied: a door, not a charge."""
_IDEAS = frozenset(
    "accusation account allegation argument assertion attempt bid bill blame call challenge charge claim comparison complaint concept"
    " concern criticism deal demand effort finding idea lawsuit measure motion notion offer pitch plan plea proposal report request"
    " resolution rumor rumour story suggestion suit talk theory threat".split()
)
"""What can be dismissed or turned down in words; people who are dismissed lose their job."""
_CAUSES = frozenset(
    "abortion agenda agreement amendment approach ban bid bill boycott call campaign candidacy candidate cause challenge claim creation"
    " deal decision demand effort expansion fight government idea independence initiative intervention law lawsuit legislation measure"
    " merger motion move nomination nominee opposition plan policy position proposal protest push reform regulation resolution right rule"
    " ruling sanction statehood strike strategy takeover talk tax union vote war".split()
)
"""What people stand up for or against, rather than what a device or a beam supports."""
_TASKS = frozenset(
    "administer build care collect coordinate create develop develope design enforce ensure find form guard guide implement investigate"
    " keep lead maintain make manage monitor overhaul oversee prepare protect provide responsibility restore review run task write".split()
)
"""What somebody is charged with who is given a duty."""
_SILENCE = frozenset("answer comment discuss disclose elaborate identify say speak specify".split())
"""What is declined every day, and says nothing."""

_HOSTILE = frozenset(
    "attack ban bar blockade bomb boycott expel halt impose invade punish retaliate sanction seize sever shell strike suspend tighten".split()
)
"""What hits others: to announce it is to threaten it."""
_CONCESSIONS = frozenset(
    "accept allow approve attend back comply cooperate extradite follow grant join let meet negotiate pay permit recognise recognize release"
    " resign sign step support take talk tolerate yield".split()
)
"""What others want: to say that one will not do it is to refuse it."""

_VERBS = (
    # accuse
    Frame(Act.ACCUSE, ("accuse",), matter=("of",), needs=("object",)),
    Frame(Act.ACCUSE, ("blame",), target=("on",), matter=("object",), needs=("on",)),
    Frame(Act.ACCUSE, ("blame",), matter=("for",), needs=("object",), bars=("on",)),
    Frame(Act.ACCUSE, ("allege",), target=("clause.doer",), matter=("clause",), needs=("clause",)),
    Frame(Act.ACCUSE, ("allege",), target=("object",), matter=("infinitive",), needs=("infinitive",)),
    Frame(Act.ACCUSE, ("charge",), target=("clause.doer",), matter=("clause",), needs=("clause",)),
    Frame(Act.ACCUSE, ("implicate", "incriminate"), matter=("in",), needs=("object",)),
    Frame(Act.ACCUSE, ("suspect",), matter=("of",), needs=("of",), hedged=True),
    # sue: civil and criminal
    Frame(Act.SUE, ("charge",), matter=("with",), needs=("with",), never=_TASKS),
    Frame(Act.SUE, ("sue", "indict", "prosecute", "arraign"), matter=("over", "for", "on", "with"), needs=("object",)),
    # deny
    Frame(
        Act.DENY,
        ("deny",),
        target=(),
        matter=("clause", "gerund", "object"),
        needs=("clause", "gerund", "object"),
        bars=("dative",),
        never=_GATES,
    ),
    Frame(Act.REJECT, ("deny",), target=("dative",), matter=("object",), needs=("dative",)),
    Frame(Act.REJECT, ("deny",), target=("object.party",), matter=("object",), needs=("object",), bars=("dative",), objects=_GATES),
    # investigate
    Frame(
        Act.INVESTIGATE,
        ("investigate", "probe"),
        target=("clause.doer", "object.party"),
        matter=("clause", "for", "over", "object"),
        needs=("clause", "object"),
        people=True,
    ),
    Frame(
        Act.INVESTIGATE,
        ("look", "inquire", "delve"),
        target=("into.doer", "into.party"),
        matter=("into",),
        needs=("into",),
        people=True,
        objects=frozenset("accusation allegation charge claim complaint incident matter report case practice role conduct".split()),
    ),
    Frame(
        Act.INVESTIGATE,
        ("inspect", "scrutinise", "scrutinize"),
        target=("object.party",),
        matter=("object",),
        needs=("object",),
        people=True,
    ),
    Frame(Act.INVESTIGATE, ("examine",), target=("clause.doer",), matter=("clause",), needs=("clause",), people=True),
    # criticise
    Frame(
        Act.CRITICISE,
        tuple(
            "criticise criticize condemn denounce lambast lambaste decry deplore rebuke chide chastise scold castigate berate assail excoriate censure fault deride disparage vilify upbraid admonish reprimand".split()
        ),
        target=("object.party",),
        matter=("for", "over", "as", "object"),
        needs=("object",),
    ),
    Frame(
        Act.CRITICISE,
        ("slam", "blast", "bash", "savage", "ridicule", "mock"),
        target=("object.party",),
        matter=("for", "over", "as", "object"),
        needs=("object",),
        people=True,
        never=frozenset("door brake ball car head shot window".split()),
    ),
    Frame(Act.CRITICISE, ("attack",), target=("object.party",), matter=("for", "over", "as"), needs=("for", "over", "as"), people=True),
    Frame(
        Act.CRITICISE,
        ("hit out", "lash out", "hit back", "take aim", "fire back", "rail"),
        target=("at.party", "against.party"),
        matter=("over", "for", "at", "against"),
        needs=("at", "against"),
        people=True,
    ),
    Frame(Act.CRITICISE, ("speak out", "inveigh"), target=("against.party",), matter=("against",), needs=("against",)),
    Frame(
        Act.CRITICISE,
        ("complain",),
        target=("about.party", "over.party", "of.party", "clause.doer"),
        matter=("clause", "about", "over", "of"),
        needs=("clause", "about", "over", "of"),
    ),
    Frame(
        Act.CRITICISE,
        ("protest",),
        target=("object.party", "against.party", "over.party", "at.party", "clause.doer"),
        matter=("clause", "object", "against", "over", "at"),
        needs=("clause", "object", "against", "over"),
    ),
    Frame(Act.CRITICISE, ("object",), target=("to.party",), matter=("to",), needs=("to",), people=True),
    Frame(Act.CRITICISE, ("disapprove",), target=("of.party",), matter=("of",), needs=("of",)),
    # praise
    Frame(
        Act.PRAISE,
        ("praise", "laud", "commend", "applaud", "extol", "compliment", "congratulate", "salute"),
        target=("object.party",),
        matter=("for", "on", "as", "object"),
        needs=("object",),
    ),
    Frame(
        Act.PRAISE,
        ("hail",),
        target=("object.party",),
        matter=("as", "for", "object"),
        needs=("object",),
        bars=("from",),
        never=frozenset(("cab", "taxi")),
    ),
    # warn
    Frame(
        Act.WARN,
        ("warn", "caution"),
        target=("object", "about.party", "against.party", "of.party"),
        matter=("clause", "infinitive", "against", "about", "of", "over"),
        needs=("clause", "infinitive", "against", "about", "of", "over", "object"),
        people=True,
    ),
    # threaten
    Frame(
        Act.THREATEN,
        ("threaten",),
        target=("object", "infinitive.patient", "infinitive.unless.subject", "unless.subject"),
        matter=("infinitive", "with", "clause"),
        needs=("infinitive", "with", "clause"),
        people=True,
    ),
    Frame(
        Act.THREATEN,
        ("vow", "pledge", "promise", "plan", "prepare", "announce", "say", "confirm", "declare"),
        target=("clause.promising.patient", "infinitive.patient"),
        matter=("clause.promising", "infinitive"),
        needs=("clause.promising", "infinitive"),
        objects=_HOSTILE,
        people=True,
        hedged=True,
    ),
    # demand
    Frame(
        Act.DEMAND,
        ("demand", "request"),
        target=("clause.subject.party", "clause.theme.party", "object.party.person", "from", "of", "object.party"),
        matter=("clause", "infinitive", "object"),
        needs=("clause", "infinitive", "object"),
        people=True,
    ),
    Frame(
        Act.DEMAND,
        ("insist",),
        target=("clause.subject.party", "on.clause.subject", "on.party"),
        matter=("clause", "on"),
        needs=("clause.subjunctive", "on"),
        people=True,
    ),
    Frame(
        Act.DEMAND, ("call",), target=("on", "upon"), matter=("infinitive", "for"), needs=("on", "upon"), bars=("object",), people=True
    ),
    Frame(
        Act.DEMAND,
        ("call", "push", "press", "plead"),
        target=("for.subject", "for.party"),
        matter=("for",),
        needs=("for",),
        bars=("on", "upon", "object"),
        people=True,
    ),
    Frame(
        Act.DEMAND,
        ("urge", "implore", "beseech", "exhort", "pressure", "press", "beg"),
        matter=("infinitive", "for", "on", "over"),
        needs=("infinitive", "for"),
        people=True,
    ),
    Frame(
        Act.DEMAND,
        ("urge",),
        target=("clause.subject.party", "object.party"),
        matter=("clause", "object"),
        needs=("clause", "object"),
        bars=("infinitive",),
        people=True,
    ),
    Frame(Act.DEMAND, ("order", "instruct"), matter=("infinitive",), needs=("infinitive",), bars=("dative",), people=True),
    Frame(Act.DEMAND, ("appeal",), target=("to",), matter=("infinitive", "for"), needs=("infinitive", "for"), people=True),
    Frame(
        Act.DEMAND,
        ("say", "declare", "reiterate", "stress", "insist"),
        target=("clause.must.subject",),
        matter=("clause.must",),
        needs=("clause.must.name",),
        people=True,
    ),
    # reject
    Frame(Act.REJECT, ("oppose",), actor=("object",), target=("to.party",), matter=("to",), needs=("to",), people=True),
    Frame(
        Act.REJECT,
        (
            "reject",
            "rebuff",
            "spurn",
            "veto",
            "repudiate",
            "oppose",
            "turn down",
            "rule out",
            "shoot down",
            "vote down",
            "brush off",
            "shrug off",
        ),
        target=("object.party",),
        matter=("gerund", "object"),
        needs=("object", "gerund"),
        people=True,
    ),
    Frame(Act.REJECT, ("dismiss",), target=("object.party",), matter=("as", "object"), needs=("object",), objects=_IDEAS, people=True),
    Frame(Act.REJECT, ("dismiss",), target=("object.party",), matter=("as",), needs=("as",), people=True),
    Frame(
        Act.REJECT,
        ("refuse",),
        target=("object.party", "infinitive.patient"),
        matter=("infinitive", "object"),
        needs=("infinitive", "object"),
        never=_SILENCE,
        people=True,
    ),
    Frame(
        Act.REJECT,
        ("decline",),
        target=("object.party", "infinitive.patient"),
        matter=("infinitive", "object"),
        needs=("infinitive", "object"),
        objects=_IDEAS | {"meet", "endorse", "accept", "join", "sign", "support", "back", "recognise", "recognize"},
        people=True,
    ),
    Frame(
        Act.REJECT,
        ("resist", "defy", "ignore"),
        target=("object.party",),
        matter=("object",),
        needs=("object",),
        objects=_IDEAS | {"pressure", "order", "warning"},
        people=True,
    ),
    Frame(
        Act.REJECT,
        ("push back",),
        target=("against.party", "on.party", "at.party"),
        matter=("against", "on", "at"),
        needs=("against", "on", "at"),
        people=True,
    ),
    Frame(
        Act.REJECT,
        ("say", "announce", "declare", "insist"),
        target=("clause.refusing.patient",),
        matter=("clause.refusing",),
        needs=("clause.refusing",),
        objects=_CONCESSIONS,
        people=True,
        hedged=True,
    ),
    # promise
    Frame(
        Act.PROMISE,
        ("promise", "pledge", "vow"),
        target=("dative", "object.person", "to", "infinitive.patient"),
        matter=("clause", "infinitive", "object"),
        needs=("clause", "infinitive", "object"),
        people=True,
    ),
    # support
    Frame(
        Act.SUPPORT,
        ("support", "back", "champion", "defend"),
        target=("object.party",),
        matter=("object",),
        needs=("object",),
        objects=_CAUSES,
        people=True,
    ),
    Frame(
        Act.SUPPORT,
        ("support", "back", "champion", "defend"),
        target=("object.person",),
        matter=("in", "over", "against", "for"),
        needs=("object.person",),
        people=True,
    ),
    Frame(
        Act.SUPPORT, ("endorse", "back up"), target=("object.party",), matter=("for", "as", "object"), needs=("object",), people=True
    ),
    Frame(Act.SUPPORT, ("side",), target=("with",), needs=("with",), people=True),
    Frame(
        Act.SUPPORT,
        ("welcome",),
        target=("object.party",),
        matter=("object",),
        needs=("object",),
        objects=_CAUSES | {"announcement", "news", "comment", "statement", "report"},
        people=True,
    ),
)

_OWNER = ("owner", "by", "giver", "from", "origin")
_NOUNS = (
    Frame(Act.ACCUSE, ("allegation", "accusation", "suspicion"), ("held.subject",), ("held.object",), ("of",), needs=("held",)),
    Frame(Act.SUE, ("charge", "count"), ("held.subject",), ("held.object",), ("of",), needs=("held",)),
    Frame(
        Act.ACCUSE,
        ("accusation", "allegation", "insinuation"),
        _OWNER,
        ("against", "taker", "clause.doer", "about"),
        ("clause", "of", "infinitive", "about", "over"),
    ),
    Frame(Act.ACCUSE, ("charge",), _OWNER, ("taker", "clause.doer"), ("clause", "of"), needs=("clause",)),
    Frame(Act.ACCUSE, ("blame",), _OWNER, ("on", "taker"), ("for",), needs=("giver", "taker")),
    Frame(Act.ACCUSE, ("suspicion",), _OWNER, ("clause.doer",), ("clause",), needs=("clause",), hedged=True),
    Frame(Act.SUE, ("charge",), _OWNER, ("against", "taker"), ("of", "over"), needs=("against", "taker"), bars=("clause",)),
    Frame(
        Act.SUE,
        ("lawsuit", "suit", "indictment", "litigation"),
        _OWNER,
        ("against", "of", "taker"),
        ("over", "for", "clause"),
        needs=("against", "taker"),
    ),
    Frame(Act.SUE, ("complaint",), _OWNER, ("against",), ("over", "clause"), needs=("against",)),
    Frame(Act.DENY, ("denial",), _OWNER, (), ("clause", "of"), needs=("clause", "of")),
    Frame(
        Act.INVESTIGATE,
        ("investigation", "probe", "inquiry", "enquiry"),
        _OWNER,
        ("into.doer", "into.clause.doer", "against", "into.party", "of.party", "on", "taker"),
        ("into", "for", "over", "of"),
        needs=("into", "against", "of", "taker", "on"),
    ),
    Frame(Act.INVESTIGATE, ("inspector", "investigator"), ("giver",), ("to",), ("to",), needs=("giver",)),
    Frame(
        Act.CRITICISE,
        ("criticism", "condemnation", "rebuke", "censure", "denunciation"),
        _OWNER,
        ("of.party", "against.party", "taker"),
        ("for", "over", "of"),
        needs=("of", "against", "taker"),
    ),
    Frame(Act.CRITICISE, ("fire",), ("from",), ("taker",), ("for", "over"), needs=("under",)),
    Frame(
        Act.CRITICISE,
        ("complaint", "protest"),
        _OWNER,
        ("about.party", "over.party", "against.party", "clause.doer"),
        ("clause", "about", "over", "against"),
        needs=("giver", "owner"),
    ),
    Frame(
        Act.PRAISE,
        ("praise", "acclaim", "plaudit"),
        _OWNER,
        ("for.party", "of.party", "taker", "on.party"),
        ("for", "of"),
        needs=("giver", "owner", "taker", "from"),
    ),
    Frame(Act.PRAISE, ("tribute",), _OWNER, ("to.party",), ("to",), needs=("giver",)),
    Frame(
        Act.WARN,
        ("warning",),
        _OWNER,
        ("to", "taker", "against.party", "about.party"),
        ("clause", "infinitive", "against", "about", "of", "over"),
        needs=("giver", "owner", "from", "taker"),
    ),
    Frame(
        Act.THREATEN,
        ("threat",),
        _OWNER,
        ("against", "to", "infinitive.patient"),
        ("infinitive", "of", "clause"),
        needs=("infinitive", "giver"),
    ),
    Frame(Act.THREATEN, ("ultimatum",), _OWNER, ("to", "taker"), ("infinitive",), needs=("giver", "to")),
    Frame(
        Act.DEMAND,
        ("call", "appeal", "plea"),
        _OWNER,
        ("clause.subject.party", "for.subject", "to", "on", "for.party"),
        ("clause", "infinitive", "for"),
        needs=("for", "clause", "infinitive"),
        people=True,
    ),
    Frame(
        Act.DEMAND,
        ("demand", "request"),
        _OWNER,
        ("clause.subject.party", "to"),
        ("clause", "infinitive"),
        needs=("clause", "infinitive"),
        people=True,
    ),
    Frame(
        Act.DEMAND,
        ("reminder", "order", "instruction"),
        _OWNER,
        ("to", "clause.subject.party"),
        ("clause", "infinitive"),
        needs=("giver",),
    ),
    Frame(Act.REJECT, ("rejection", "veto"), _OWNER, ("of.party",), ("of",), needs=("of",)),
    Frame(Act.REJECT, ("refusal",), _OWNER, ("infinitive.patient",), ("infinitive",), needs=("infinitive",), never=_SILENCE),
    Frame(Act.REJECT, ("opposition",), _OWNER, ("to.party",), ("to",), needs=("to",)),
    Frame(
        Act.PROMISE,
        ("promise", "pledge", "vow"),
        _OWNER,
        ("to", "infinitive.patient"),
        ("clause", "infinitive", "of"),
        needs=("clause", "infinitive"),
    ),
    Frame(
        Act.SUPPORT, ("support", "backing", "endorsement"), _OWNER, ("for.party", "of.party", "taker"), ("for", "of"), needs=("giver",)
    ),
)

_ADJECTIVES = (
    Frame(Act.CRITICISE, ("critical",), target=("of.party",), matter=("of",), needs=("of",), people=True),
    Frame(Act.REJECT, ("opposed",), target=("to.party",), matter=("to",), needs=("to",), people=True),
    Frame(
        Act.THREATEN,
        ("prepared", "ready"),
        target=("infinitive.patient",),
        matter=("infinitive",),
        needs=("infinitive",),
        objects=_HOSTILE,
        people=True,
        hedged=True,
    ),
    Frame(Act.SUPPORT, ("supportive",), target=("of.party",), matter=("of",), needs=("of",), people=True),
)

ACTS = Acts(
    verbs=_VERBS,
    nouns=_NOUNS,
    adjectives=_ADJECTIVES,
    givers=frozenset(
        "air begin bring complete conduct conclude deliver direct dispatch express file give hurl initiate issue join launch lay lead"
        " leave level lodge make mount offer open order pay place pose press publish pursue raise reiterate renew repeat send start"
        " spark voice announce announced reopen resume back press heap lavish pile hand underline restate insist".split()
    ),
    takers=frozenset(
        "attract bear come deflect draw earn encounter face fend field garner get meet prompt provoke receive remain suffer take win".split()
    ),
    hearsay=frozenset("say allege report believe think understand suppose rumor rumour reckon hear".split()),
    hedges=frozenset(
        "allegedly reportedly supposedly apparently possibly potentially perhaps probably maybe seemingly presumably likely may might could"
        " would".split()
    ),
    irrealis=frozenset("if whether unless should must shall lest".split()),
    negations=frozenset("not n't n’t never no neither nor none nobody without hardly".split()),
)
