"""What tells an answer in German."""

from __future__ import annotations

from bot.languages.answers import AnswerWords
from bot.languages.german.measures import COUNTED, MEASURES, NO_COUNTS, SHARES, UNITS

ANSWER_WORDS = AnswerWords(
    roles=frozenset(
        """
        chef chefin vorstandschef vorstandschefin vorstand geschäftsführer geschäftsführerin präsident präsidentin vizepräsident
        vizepräsidentin minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
        gouverneurin
        senator senatorin gouverneur bürgermeister bürgermeisterin oberbürgermeister direktor direktorin gründer gründerin mitgründer
        vorsitzender vorsitzende sprecher sprecherin anwalt anwältin professor professorin analyst analystin investor ökonom ökonomin
        richter richterin kommissar kommissarin kandidat kandidatin berater beraterin autor autorin journalist journalistin schauspieler
        schauspielerin sänger sängerin spieler spielerin trainer trainerin manager managerin ingenieur forscher forscherin arzt ärztin
        general könig königin prinz abgeordneter abgeordnete staatsanwalt staatsanwältin unternehmer unternehmerin aktivist experte
        expertin politiker politikerin botschafter botschafterin papst bischof
        regierung unternehmen firma konzern start-up hersteller behörde
        organisation gruppe partei gewerkschaft bank universität zeitung entwickler
        """.split()
    ),
    leaders=frozenset(
        """
        chef chefin vorstandschef vorstandschefin geschäftsführer geschäftsführerin präsident präsidentin vorsitzender vorsitzende
        direktor direktorin leiter leiterin gründer gründerin mitgründer trainer trainerin ceo intendant intendantin rektor rektorin
        """.split()
    ),
    leading=(
        r"(?:wer (?:ist |war )?)?(?:leitet|führt|leitete|führte|(?:chef(?:in)?|leiter(?:in)?|boss) (?:von|der|des|bei|beim)"
        r"|verantwortlich für|an der spitze (?:von|der|des))"
    ),
    leads=r"(?:leitet|führt|leitete|führte)",
    led_by=r"(?:geleitet|geführt)",
    not_in_office=(
        r"(?:\b(?:ehemalige[rn]?|frühere[rn]?|damalige[rn]?|einstige[rn]?|stellvertretende[rn]?) (?:\w+ ){0,2}"
        r"|\b(?:Ex|Vize)-(?:\w+ )?)$"
    ),
    of_old=r"(?:neue[rn]?|langjährige[rn]?|derzeitige[rn]?|jetzige[rn]?)",
    past=r"\b(?:war|waren|leitete|führte)\b",
    fillers=frozenset(
        """
        passiert passierte geschehen laut weiß bitte viel viele lange heißt bedeutet genannt person leute ding sache sagt art genau gibt
        besser schlechter mehr weniger
        finden neue nachrichten groß hoch weit oft teuer
        """.split()
    ),
    no_names=frozenset("tv lkw pkw kfz pc ok vip dna".split()),
    same={"vereinigte staaten": "USA", "vereinigten staaten": "USA", "europäische union": "eu", "europäischen union": "eu"},
    negations=frozenset("nicht nie niemals kein keine keinen keiner keinem nichts niemand weder noch ohne".split()),
    defines=r"(?:ist|sind|war|waren|bedeutet|bezeichnet|heißt|beschreibt|steht für)\b",
    amounts=(
        r"(?<![^\W\d_])\d|[$€£¥%]|\b(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\w*zehn|elf|zwölf|\w*(?:zwanzig|ßig|[rfbtn]zig)|dutzend|hunderte?|tausende?"
        r"|millionen?|milliarden?"
        r"|hälfte|prozent|euro|dollar|mehrere)\b"
    ),
    times=(
        r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:[:.]\d\d)? uhr\b|\b(?:januar|februar|märz|april|mai|juni|juli|august|september"
        r"|oktober|november"
        r"|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|morgen|frühjahr|frühling|sommer|herbst"
        r"|winter|woche|monat|jahr|quartal|jahrhundert|nacht|abend)s?\b"
    ),
    places=r"(?-i:\b(?:in|bei|nahe|nach|aus|am|im) (?:der |dem )?[A-ZÄÖÜ])",
    goes_on=r"(?:er|sie|es) (?:ist|war|sind|waren|arbeitet|arbeitete|leitet|leitete|führt|führte) ",
    counted=COUNTED,
    no_counts=NO_COUNTS,
    measures=MEASURES,
    units=UNITS,
    shares=SHARES,
    superlative=r"\bam (?:häufigsten|ehesten|öftesten|seltensten)\b",
    superlatives=r"\b(?:mehr|weniger|meist\w*|häufig\w*|vor allem|besonders|überwiegend|\w{3,}ste[nrs]?)\b",
    why=r"(?:warum|weshalb|wieso|weswegen|aus welchem grund)\b",
    reasons=(
        r"\b(?:weil|da|denn|wegen|aufgrund|nachdem|damit|grund|gründe|deshalb|daher|dank|infolge|führte dazu"
        r"|um zu|begründet\w*|angesichts)\b"
    ),
    paid=frozenset(
        "kostet kosten kostete preis geld zahlt zahlen zahlte gezahlt bezahlt verdient verdiente gehalt strafe wert teuer".split()
    ),
    sums=r"[$€£¥₹]|\b(?:dollar|euro|pfund|kronen|franken|yen|rupien|yuan|cent|rappen|usd|eur|gbp|kostenlos|gratis)\b",
    he=frozenset("er sie sein seine seinen ihr ihre ihren ihm".split()),
    called=r"\b(?:bekannt als|genannt|sogenannte[mnrs]?) ",
    does=(
        r"(?:ermöglicht|ermöglichen|hilft|helfen|bietet|bieten|erlaubt|erlauben|erzeugt|erzeugen|verbindet|verbinden|unterstützt"
        r"|unterstützen|besteht aus|bestehen aus|umfasst|umfassen|entsteht|entstehen|verwandelt|verwandeln)"
    ),
    introduces=r"\b(?:präsentier(?:t|en|te|ten)|veröffentlich(?:t|en|te|ten)|enthüll(?:t|en|te|ten)|startet(?:e|en)?)",
    headed=r"(?:Eine?|Neue[rs]?|Unsere?) ",
    by_noun=r"\b(?:von|vom|durch|seitens|aus)\b",
    on_noun=r"\b(?:an|am|gegen|gegenüber|für)\b",
)
