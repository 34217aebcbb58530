"""What tells the predicate of an English question."""

from __future__ import annotations

from bot.languages.predicates import PredicateWords

_IRREGULAR = """
    arose ate beat beaten became began begun bent bet bit bitten blew blown bought bound bred broke broken brought built burnt burst
    came caught chose chosen clung cost crept cut dealt did done drank drawn drew driven drove dug eaten fallen fed fell felt fled flew
    flown forbade forbidden forgave forgiven forgot forgotten fought found froze frozen gave given gone got gotten grew grown had heard
    held hid hidden hit hung hurt kept knew known laid leapt learnt led left lent let lit lost made meant met mistook mistaken
    overcame overtook overtaken overthrew overthrown oversaw paid put quit ran rang read rebuilt repaid ridden risen rode rose sang
    sank said sat saw seen sent set shook shaken shot shown shrank shrunk shut slept sold sought spent spoke spoken spread
    sprang stole stolen stood struck stuck sued sung sunk swam swept swore sworn swum taken taught thought threw thrown told took tore
    torn understood undertook undertaken upheld upset went withdrawn withdrew withheld woke woken won wore worn wound wrote written
    """.split()

PREDICATE_WORDS = PredicateWords(
    asking=frozenset("who whom whose what which when where why how".split()),
    who=frozenset(("who",)),
    counting=r"how (?:many|much)(?: of)?\b",
    measuring=r"how (?:high|big|large|heavy|expensive|severe|strong|small|low|long)\b",
    choosing=frozenset(("which", "what", "whose")),
    auxiliaries=frozenset(
        "is are was were be been being has have had do does did can could will would shall should may might must".split()
    ),
    with_base=frozenset("do does did can could will would shall should may might must".split()),
    determiners=frozenset(
        "the a an this that these those his her its their our my your some any no another other every each all both".split()
    ),
    prepositions=frozenset(
        """
        about above across after against along among amid around as at before behind below beneath beside besides between beyond by
        despite during except for from if in inside instead into like near of off on onto or out outside over past per regarding
        since than that though through throughout till to toward towards under until unlike up upon via when where whether which
        while who with within without because and but
        """.split()
    ),
    pronouns=frozenset("he she it they we you i there anyone anybody everyone everybody someone somebody people".split()),
    of=frozenset(("of", "at", "for", "in", "behind", "on")),
    indefinite=frozenset(("a", "an")),
    what_is=("who is", "who are", "who was", "who were", "what is", "what are", "what was", "what were"),
    light=frozenset(
        """
        be have has had having get gets got getting gotten do does did done doing make makes made making take takes took taken taking
        give gives gave given giving go goes going gone went come comes came coming let lets put puts keep keeps kept want wants wanted
        try tries tried trying need needs needed happen happens happened happening use used plan plans planned mean means meant like
        say says said saying tell tells told think thinks thought know knows known named called call find found finding stand stood
        people persons others money time times thing things way ways much many lot kind sort type name cost costs so
        """.split()
    )
    - {"called", "call", "name"},
    verbs=frozenset(
        """
        abandon abolish accept accuse achieve acquire adopt agree allege announce apologise apologize appeal appear appoint approve
        argue arrest arrive ask assassinate assume attend avoid backtrack ban beat become begin believe blame bomb borrow break bring
        build burn buy call campaign cancel catch celebrate change charge choose claim collapse collide come compare compete complain
        complete concede condemn confess confirm conquer contest continue cope crash create criticise criticize cut deceive decide
        declare decline defeat defect defend delay delete deliver demand demolish deny depart deploy describe deserve destroy detain
        develop die disappear disclose discontinue discover discuss dismiss disrupt donate drink drive drop drown earn eat
        edit eject elect eliminate employ end endorse enlist enter erase escape establish evacuate exist expand expect expel
        explode export expose face fail fall fear feel fight finish fine fire fix flee fly forbid force forget found free
        freeze gain generate get give go graduate grow happen hack hate have hear hide hire hold host hunt impose improve incur
        indict inherit injure insist install insult intend introduce invade invent invest investigate invite join jump keep kill kiss
        knock know land last launch lay lead leak learn leave lend let lie limit live lose love lower make manage marry meet merge
        miss mislead move need negotiate obtain occur offer open oppose order oust overtake overturn owe own pay perform
        persuade plan plead pledge postpone praise predict prefer prepare prevent prohibit promise propose prosecute protect prove
        provide publish pull push put quit raise reach read realise rebuild receive recall recommend record recover reduce refuse
        regret reject relocate release rely remain remove rename replace reply rescue resign resume retire return reveal rise
        rob rule run sack save say scrap see seek seize sell send serve settle shoot shrink sign sink sit skip slash sleep
        solve speak spend spread start steal step stop strike struggle sue suffer suspect suspend swim switch take talk teach
        tell testify think threaten throw tow trade transfer travel treat try turn underestimate undergo unveil update uphold urge use
        vacate veto visit vote wait walk want warn wear weigh win withdraw withhold work write
        """.split()
    ),
    inflected=rf"(?:\w{{2,}}ed|{'|'.join(_IRREGULAR)})",
    participle=rf"(?:\w{{2,}}(?:ed|ing)|{'|'.join(_IRREGULAR)})",
    also=r"(?:to|be)",
)
