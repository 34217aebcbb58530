"""What tells an answer in English."""

from __future__ import annotations

from bot.languages.answers import AnswerWords
from bot.languages.english.measures import COUNTED, MEASURES, NO_COUNTS, SHARES, UNITS

ANSWER_WORDS = AnswerWords(
    roles=frozenset(
        """
        ceo cfo cto coo cmo cpo cio
        ciso chro chief president vice-president chairman chairwoman chair minister secretary senator governor mayor
        chancellor director founder co-founder cofounder head leader lawyer attorney spokesman spokeswoman spokesperson professor
        lecturer analyst
        investor economist judge commissioner nominee candidate adviser advisor author journalist reporter editor actor actress singer
        player coach manager executive officer engineer scientist researcher doctor general admiral king queen prince princess
        congressman congresswoman representative prosecutor entrepreneur billionaire activist expert owner partner host captain striker
        quarterback musician rapper comedian writer historian physicist banker trader lobbyist politician ambassador pope bishop chef
        pastor reverend rabbi imam priest promoter goalkeeper midfielder defender forward outfielder pitcher catcher infielder
        batsman bowler boxer golfer swimmer runner driver rider referee umpire commentator pundit streamer podcaster youtuber
        influencer comic dancer drummer guitarist songwriter singer-songwriter poet novelist painter artist sculptor photographer
        filmmaker producer psychologist psychiatrist therapist surgeon nurse teacher lecturer student pupil farmer builder
        architect designer programmer technologist meteorologist astronomer biologist chemist geologist sociologist
        strategist consultant counselor counsellor inspector detective sergeant lieutenant colonel major soldier veteran
        boss mp mep msp vp svp evp justice constable superintendent baroness councillor premier whip chairperson frontman
        trustee treasurer administrator curator librarian archaeologist developer nobel-laureate laureate
        official government company firm startup start-up maker agency organisation
        organization group party union bank university newspaper developer giant
        """.split()
    ),
    leaders=frozenset(
        """
        ceo chief head boss director president leader chair chairman chairwoman chairperson manager founder co-founder cofounder
        coach commander
        """.split()
    ),
    leading=(
        r"(?:(?:who|which person) (?:is |are |was |currently )?)?(?:runs|ran|leads|led|heads|headed|running|leading|heading"
        r"|manages|coaches|in charge of"
        r"|at the (?:helm|top|head) of|responsible for|(?:big |top )?(?:boss|leader|head|chief) (?:of|at|for))"
    ),
    leads=r"(?:runs|leads|heads|ran|led|headed|running|leading|heading|in charge of|at the helm of)",
    led_by=r"(?:run|led|headed|chaired|owned) by",
    not_in_office=(
        r"(?:\b(?:former(?:ly)?|previously|once|then|late|deputy|vice|assistant|associate) (?:[\w'’]+ ){0,2}"
        r"|\b(?:ex|vice|deputy)-(?:\w+ )?)$"
    ),
    of_old=r"(?:new|own|long-time|longtime|long-serving|current|founding|interim|acting|incoming|first|group|[Hh]ead)",
    past=r"\b(?:was|were|ran|led|headed)\b",
    fillers=frozenset(
        """
        response respond reaction react tell know please happened happen happens going cost costs price kostet
        kosten preis much many long meaning mean means called name named person
        people big large high far often expensive size thing things say says said
        kind type sort exactly get got make made find news latest anything something one
        let lets could supposedly reportedly allegedly apparently actually think thinks thought want wants
        according better best worse worst more less most least bigger higher lower
        """.split()
    )
    - {"cost", "costs", "price", "news"},
    no_names=frozenset("tv tvs mp mps msps dj djs pc pcs cv cvs id ids hq dna gp gps vip vips diy faq faqs ok phd".split()),
    same={
        "chief executive officer": "ceo",
        "chief executive": "ceo",
        "chief financial officer": "cfo",
        "chief technology officer": "cto",
        "chief technical officer": "cto",
        "chief operating officer": "coo",
        "chief marketing officer": "cmo",
        "chief product officer": "cpo",
        "chief information officer": "cio",
        "chief information security officer": "ciso",
        "chief human resources officer": "chro",
        "united states": "US",
        "u.s.": "US",
        "united kingdom": "UK",
        "u.k.": "UK",
        "european union": "EU",
        "e.u.": "EU",
        "per cent": "percent",
        "take place": "held",
        "takes place": "held",
        "taking place": "held",
        "took place": "held",
        "turn down": "reject",
        "turns down": "rejects",
        "turned down": "rejected",
        "get rid of": "fire",
        "got rid of": "fired",
        "laid off": "fired",
        "laying off": "fired",
        "bring up": "raise",
        "brought up": "raised",
        "step down": "resign",
        "stepped down": "resigned",
        "take part": "participate",
        "took part": "participated",
        "gone up": "risen",
        "went up": "rose",
        "go up": "rise",
        "gone down": "fallen",
        "went down": "fell",
        "stand up for": "defend",
        "stood up for": "defended",
        "real name": "name",
        "full name": "name",
        "birth name": "name",
    },
    negations=frozenset("not no never none nobody nothing neither nor cannot without".split()),
    defines=r"(?:is|are|was|were|means|refers? to|describes?|denotes?|stands for)\b",
    amounts=(
        r"(?<![^\W\d_])\d|[$€£¥%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
        r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?"
        r"|billions?"
        r"|half|third|quarters?|twice|double[ds]?|triple[ds]?|\w+fold|percent|per cent|once|several"
        r"|single|none|zero|couple|hundred|thousand)\b"
    ),
    times=(
        r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:january|february|march|april|may|june|july|august"
        r"|september|october"
        r"|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today(?!['’]s)|tomorrow|spring|summer"
        r"|autumn|fall"
        r"|winter|week|month|year|quarter|century|night|morning|evening)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d"
    ),
    places=r"(?-i:\b(?:in|at|near|from|to|on) (?:the )?[A-Z])",
    goes_on=(
        r"(?:he|she|they|it) (?:is|was|are|were|works?|worked|serves?|served|leads?|led|runs?|ran) "
        r"|(?:an?|the) [^,.]{3,80}, (?:he|she)\b"
    ),
    counted=COUNTED,
    no_counts=NO_COUNTS,
    measures=MEASURES,
    units=UNITS,
    shares=SHARES,
    superlative=r"\b(?:most (?:often|commonly|frequently|likely)|least (?:often|likely))\b",
    superlatives=(
        r"\b(?:most|least|more|less|main(?:ly)?|mostly|primarily|common(?:ly)?|especially|particularly|prone|usually|majority|top|leading)\b"
    ),
    why=r"why\b|how come\b|for what reason\b|what (?:is|was) the reason\b",
    reasons=(
        r"\b(?:because|due to|owing to|thanks to|as a result|the reason|since|so that|in order to|after \w+ing|following|amid|over"
        r"|caused by|blamed?|prompted by|citing|reasons?|meant that|led to|means that|in response to|so as|to avoid|to protect)\b"
        r"|, as |, so |\bafter\b"
    ),
    paid=frozenset("cost costs price money pay paid pays earn earns salary fine worth spend spent charge fee settle budget".split()),
    sums=r"[$€£¥₹]|\b(?:dollars?|euros?|pounds?|crowns?|francs?|yen|rupees|yuan|kron[ae]r?|cents?|pence|usd|eur|gbp|free)\b",
    he=frozenset("he she his her him".split()),
    priced=r"how much (?:is|are|was|were)\b(?! (?:known|left|said))",
    passive=r"\b(?:is|are|was|were|be|been|being|get|gets|got)\b(?: \w+ly| also)?\W*$",
    called=r"\b(?:known as|called|dubbed|termed|nicknamed|referred to as)(?: the| an?)? ",
    does=(
        r"(?:lets?|allows?|helps?|enables?|gives?|provides?|offers?|turns?|makes?|analy[sz]es|creates?|generates?|combines?|connects?"
        r"|converts?|tracks?|detects?|supports?|speciali[sz]es? in|contains?|includes?|focuses? on|aims? to|involves?|consists? of"
        r"|publishes|describes itself|equips?|delivers?|sells?|builds?|develops?|produces?|operates?|measures?|represents?"
        r"|(?:occurs?|happens?) when|causes?)"
    ),
    introduces=r"\b(?:introduc(?:e|es|ed|ing)|launch(?:es|ed|ing)?|releas(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|present(?:s|ed|ing)?)",
    headed=r"(?:An?|Our|New) [a-z]",
    infinitive=r"\bto $",
    needs={
        **dict.fromkeys("charge charges charged charging".split(), r"\b(?:with|over)\b"),
        **dict.fromkeys("attack attacks attacked attacking".split(), r"\b(?:for|over|as)\b"),
    },
    by=r"\bby\b",
    by_noun=r"\b(?:from|by)\b",
    on_noun=r"\b(?:of|against|on|for|at|towards?)\b",
)
