"""English cue words."""

from __future__ import annotations

from bot.languages.cues import CueWords

CUE_WORDS = CueWords(
    core=frozenset(
        """
        say tell add write note argue announce explain insist declare report state acknowledge reveal predict warn complain
        assert assure remark conclude concede allege boast tweet joke emphasize emphasise contend testify stress reply respond recall
        confirm disclose continue suggest indicate observe ask
        """.split()
    ),
    explicit=frozenset(
        """
        answer repeat reiterate clarify caution lament wonder point mention demand post vow pledge proclaim rule retort quip counter
        recount stipulate
        """.split()
    ),
    verdicts=frozenset("criticise criticize reject urge slam mock".split()),
    clause=frozenset(
        """
        say tell suggest note add argue ask announce explain insist declare report state claim write indicate question acknowledge
        reveal predict warn point admit complain assert continue assure remark conclude concede allege signal boast tweet joke emphasize
        emphasise contend recall testify respond promise pledge denounce caution reply maintain swear post disclose deny clarify
        stress reiterate propose lament confirm vow observe comment recount stipulate proclaim protest advise inform notify remind
        estimate forecast speculate hint imply quip counter retort rebut interject opine affirm reaffirm repeat specify demand
        recommend request urge agree disagree wonder inquire enquire attest certify mention rule counsel theorize surmise
        telegraph broadcast relate confess profess divulge convey blog email text message underline underscore highlight grumble moan
        gripe fume rant rail gush marvel muse exclaim shout yell scream cry whisper mutter murmur chant plead beg volunteer venture
        hazard reckon guess answer charge fret vent crow bemoan decry deplore mock read decree pronounce guarantee
        """.split()
    ),
    finding=frozenset("find show".split()),
    quotation=frozenset(
        "go begin start finish end open close sigh laugh smile nod shrug snap bark roar sum put wrap retweet come talk sing".split()
    ),
    infinitive=frozenset("promise vow pledge threaten offer swear claim profess undertake".split()),
    request=frozenset("ask call urge tell warn advise implore beg exhort challenge".split()),
    gerund=frozenset("propose suggest deny recall describe admit recommend discuss mention acknowledge advocate oppose".split()),
    object=frozenset(
        """
        discuss praise describe criticize criticise announce tout denounce reject question mention condemn mock blame slam propose
        explain accuse claim reference predict reiterate lament acknowledge blast applaud laud hail
        ridicule decry deplore dismiss recommend outline deride disparage chide chastise lambaste lambast
        castigate bemoan commend stress refute dispute reaffirm rebut belittle denigrate
        demand disclose note declare recount bash
        state assert allege promise tweet
        """.split()
    ),
    naming=frozenset("call dub label brand".split()),
    nouns={
        "express": frozenset(),
        "voice": frozenset(),
        "deny": frozenset(
            """
            accusation allegation association awareness bias charge claim collusion connection corruption existence fault fraud
            guilt intent intention involvement knowledge liability link misconduct motive negligence notion ownership part
            participation plan relationship report responsibility role rumor rumour story suggestion tie wrongdoing
            """.split()
        ),
    },
    prepositions={
        "call": frozenset({"for", "on"}),
        "talk": frozenset({"about", "of"}),
        "speak": frozenset({"about", "of", "against", "out"}),
        "complain": frozenset({"about", "of"}),
        "refer": frozenset({"to"}),
        "warn": frozenset({"of", "about", "against"}),
        "boast": frozenset({"of", "about"}),
        "brag": frozenset({"about", "of"}),
        "argue": frozenset({"for", "against"}),
        "ask": frozenset({"about", "for"}),
        "joke": frozenset({"about"}),
        "inform": frozenset({"of", "about"}),
        "inquire": frozenset({"about"}),
        "write": frozenset({"about"}),
        "comment": frozenset({"on"}),
        "rail": frozenset({"against", "about"}),
        "rant": frozenset({"against", "about"}),
        "apologize": frozenset({"for"}),
        "apologise": frozenset({"for"}),
        "hint": frozenset({"at"}),
    },
    addressees=frozenset("tell ask assure remind inform warn notify advise urge email text message promise question answer".split()),
    content_nouns=frozenset(
        """
        statement claim complaint suggestion assertion accusation allegation insistence warning argument contention declaration
        announcement admission prediction promise pledge vow assurance acknowledgment acknowledgement comment remark report charge
        confirmation denial threat proposal recommendation demand testimony notice word rumor rumour speculation
        """.split()
    ),
    deeds=frozenset(
        "make issue release repeat give reiterate renew offer raise voice deny reject dispute dismiss publish file".split()
    ),
    blaming=frozenset("accuse blame charge criticise criticize condemn denounce praise mock ridicule castigate chide".split()),
    blame=frozenset("of for with as over".split()),
    asking=frozenset(["ask"]),
    questioning=frozenset("if whether who whom whose what which when where why how".split()),
    denying=frozenset("deny denial dispute refute rebut".split()),
    phases=frozenset("go continue begin start proceed come take rush turn keep use appear seem".split()),
    hearsay=frozenset("say allege report believe think rumor rumour claim suppose purport understand".split()),
    seeming=frozenset("appear seem".split()),
    negations=frozenset("not n't n’t never no neither nor nobody none without".split()),
    hedges=frozenset("allegedly reportedly supposedly apparently purportedly seemingly".split()),
    modals=frozenset("may might could would should can must 'd ’d".split()),
    conditions=frozenset("if unless whether".split()),
)
