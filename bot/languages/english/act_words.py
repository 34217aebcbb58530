"""English nouns and verbs that tell one sense of a cue from another ("denied entry", "denied a goal", "denied the charge")."""

from __future__ import annotations

GATES = frozenset(
    """
    access admission allocation appeal application approval asylum bail benefit boarding care case clearance coverage
    entry exit funding landing leave licence license loan motion opportunity parole passage payment permission permit
    petition promotion request right service status treatment use visa visit
    """.split()
)
"""What somebody is kept from where it is denied: a door, not a charge."""
GOALS = frozenset(
    """
    chance effort equaliser equalizer goal header opener penalty place point shot strike title try victory win
    """.split()
)
"""What a goalkeeper denies."""
CALLS = frozenset(("catch", "down", "handball", "lbw", "offside", "penalty", "extra", "score", "timeout", "touchdown", "yard"))
"""What players call or push for."""
AT_LAW = frozenset(("civil", "criminal", "federal", "formal", "legal"))
DATA = frozenset(("data", "file", "font", "image", "page", "resource"))
"""What programs request."""
IDEAS = frozenset(
    """
    accusation account advice allegation argument assertion attempt bid bill blame call challenge charge claim
    comparison complaint concern criticism deal demand effort fear finding idea invitation lawsuit notion offer order
    pitch plan plea pressure proposal question report request resolution rumor rumour story suggestion suit talk theory
    threat warning
    """.split()
)
"""What can be dismissed or ignored in words; people who are dismissed lose their job."""
ACCUSATIONS = frozenset("accusation allegation charge claim insinuation rumor rumour suggestion suspicion".split())
"""What is denied where it is rejected."""
CLAIMS_ON = frozenset("asylum compensation expense insurance land ownership pay territorial".split())
"""Claims that are no accusations."""
CAUSES = frozenset(
    """
    abortion agenda agreement amendment ban bid bill boycott bombing call campaign candidacy cause ceasefire claim deal
    decision demand effort expansion fight idea independence initiative intervention invasion law lawsuit legislation
    merger motion nomination nominee plan policy presidency candidate government opposition protester rebel proposal
    protest push reform regulation resolution ruling sanction statehood strike takeover talk tax truce union uprising
    war
    """.split()
)
"""What people stand up for or against, rather than what a device or a beam supports."""
CASES_AT_LAW = frozenset(("action", "case", "claim", "lawsuit", "suit"))
"""What a defendant defends in court without a word for it."""
KEPT = frozenset(
    """
    arm back body building bus camera car child family field foot habit hand head kid knee leg life lorry operation parent roof
    structure trailer truck vehicle wall weight wheel wife window
    """.split()
)
"""What is supported or backed by hand, purse or wheel rather than by words."""
NEWS = frozenset("announcement comment decision move news report ruling statement verdict".split())
CASES = frozenset(
    """
    accusation allegation case charge claim complaint conduct incident matter practice report role
    """.split()
)
TASKS = frozenset(
    """
    administer build care collect coordinate create decide develop design determine enforce ensure find form guard guide
    implement investigate keep lead maintain make manage monitor overhaul oversee prepare protect provide responsibility
    restore review run task write safeguard root help steer execute advise deliver promote improve uphold defend serve
    secure supervise regulate operate
    """.split()
)
"""What somebody is charged with who is given a duty."""
FEES = frozenset(
    """
    battery booking card congestion cover delivery depreciation extra impairment interest monthly restructuring service
    """.split()
)
"""Charges that are paid."""
SILENCE = frozenset("answer comment confirm disclose elaborate identify say speak specify".split())
"""What is declined every day, and says nothing."""
JOINING = frozenset("accept back endorse join meet recognise recognize sign support".split())
BLOWS = GOALS | frozenset("door brake ball car head post window".split())
"""What is slammed or blasted by hand or foot."""
HOSTILE = frozenset(
    """
    attack ban bar blockade bomb boycott expel halt impose invade punish retaliate sanction seize sever shell strike
    suspend tighten
    """.split()
)
"""What hits others: to announce it is to threaten it."""
MEASURES = frozenset("action attack blockade boycott force lawsuit response retaliation revenge sanction strike tariff war".split())
"""What is threatened rather than whom."""
PLAY = frozenset(
    """
    condemn derail drive endanger engulf overshadow overtake overwhelm reel spill undermine undo upend
    """.split()
)
"""What things and teams threaten to do without a word."""
CONCESSIONS = frozenset(
    """
    accept allow approve attend back comply cooperate extradite follow grant join let meet negotiate pay permit
    recognise recognize release resign sign step support take talk tolerate yield
    """.split()
)
"""What others want: to say that one will not do it is to refuse it."""

CONDEMN = """
    criticise criticize condemn denounce lambast lambaste decry deplore rebuke chide chastise scold castigate berate assail excoriate
    censure fault deride disparage vilify upbraid admonish reprimand
"""
REJECT = """
    reject rebuff spurn veto repudiate oppose turn_down rule_out shoot_down vote_down brush_off shrug_off
"""
