"""Where English sentences end."""

from __future__ import annotations

import re

from bot.languages.sentences import SentenceEnds

_STARTS = """
a after an and at but by for from he her his however i if in it its on said says she still that the their there these they this we when
while with
"""
_HOUSE = r"(?:Getty(?: Images)?|AP|AAP|AFP|EPA|Reuters(?: Pool)?|Bloomberg|iStock|Shutterstock|Alamy|Supplied)"
_BEHIND = rf"(?=\s*(?:[\"“‘(\d]|$|(?-i:(?=[A-Z]))(?i:{'|'.join(_STARTS.split())})\b))"
_PERSON = r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+"

SENTENCE_ENDS = SentenceEnds(
    abbreviations=frozenset(
        """
        mr mrs ms mx dr prof rev hon st sen sens rep reps gov gen col maj capt cmdr lt sgt cpl pvt adm supt insp det
        atty pres vs v nos vol fig approx ca cf e.g i.e viz dept dist bros mt ft ave blvd rd
        mon tue tues wed thu thurs fri
        ala ariz ark calif colo conn del fla ga ind kan ky mass md mich minn mo mont neb nev okla ore
        tenn tex va vt wis wyo
        """.split()
    ),
    before_numbers=frozenset("no art sec sept oct nov dec jan feb mar apr jun jul aug pp p ch".split()),
    closing_abbreviations=frozenset(
        "inc corp co ltd llc plc bros jr sr esq etc al u.s u.k u.n e.u d.c a.m p.m b.a m.a ph.d m.d".split()
    ),
    starters=frozenset(
        """
        the a an this that these those it he she they we i you there here his her their our its my in on at by for from with but and
        or so yet if when while although though after before since because as who what where why how however meanwhile still then
        now also some many most several both each all no not one two last according asked only even despite under during to
        """.split()
    ),
    speech_verbs=frozenset(
        """
        said says say asked asks ask replied replies answered answers shouted shouts cried cries yelled wondered wonders added adds
        wrote writes tweeted tweets exclaimed joked quipped continued told tells recalled demanded chanted responded responds screamed
        read reads went goes thought
        """.split()
    ),
    debris=re.compile(
        rf"(?:(?:(?:Photo |Picture |Image )?Credit: (?:(?:{_PERSON} ?/ ?)?{_HOUSE}(?:(?:, | ?/ ?){_HOUSE})*(?=\s|$)|{_PERSON}{_BEHIND})"
        r"|(?:Loading|Advertisement)(?= [A-Z\"“‘]))\s*)+"
    ),
)
