"""How German asks."""

from __future__ import annotations

from bot.languages.questions import ActWords, Pattern, QuestionWords
from bot.model import Act, Aspect, QuestionKind


def _words(finite: str, done: str, nouns: str = "") -> ActWords:
    return ActWords(finite=tuple(finite.split()), done=tuple(done.split()), nouns=tuple(nouns.split()))


_ACTS = {
    Act.ACCUSE: _words(
        "beschuldigt beschuldigte beschuldigen beschuldigten bezichtigt bezichtigte bezichtigen verdächtigt verdächtigte verdächtigen",
        "beschuldigt bezichtigt verdächtigt",
        "anschuldigungen anschuldigung vorwürfe vorwurf beschuldigungen",
    ),
    Act.DENY: _words(
        "bestreitet bestritt bestreiten bestritten dementiert dementierte dementieren leugnet leugnete leugnen",
        "bestritten dementiert geleugnet",
        "dementi dementis",
    ),
    Act.INVESTIGATE: _words(
        "ermittelt ermittelte ermitteln untersucht untersuchte untersuchen prüft prüfte prüfen",
        "ermittelt untersucht geprüft",
        "ermittlungen ermittlung untersuchungen untersuchung",
    ),
    Act.SUE: _words("verklagt verklagte verklagen klagt klagte klagen", "verklagt geklagt angeklagt", "klagen klage anklage anklagen"),
    Act.CRITICISE: _words(
        "kritisiert kritisierte kritisieren rügt rügte rügen verurteilt verurteilte tadelt", "kritisiert gerügt getadelt", "kritik"
    ),
    Act.PRAISE: _words("lobt lobte loben lobten würdigt würdigte rühmt", "gelobt gewürdigt", "lob"),
    Act.WARN: _words("warnt warnte warnen warnten", "gewarnt", "warnungen warnung"),
    Act.THREATEN: _words("droht drohte drohen bedroht bedrohte", "gedroht bedroht", "drohungen drohung"),
    Act.DEMAND: _words(
        "fordert forderte fordern forderten verlangt verlangte verlangen", "gefordert verlangt", "forderungen forderung"
    ),
    Act.REJECT: _words("verwirft verwarf", "verworfen", "zurückweisung"),
    Act.PROMISE: _words("verspricht versprach versprechen", "versprochen", "versprechen"),
    Act.SUPPORT: _words("unterstützt unterstützte unterstützen befürwortet", "unterstützt befürwortet", "unterstützung"),
}

_SAGT = (
    r"(?:sagt|sagte|sagen|sagten|erklärt|erklärte|meint|meinte|behauptet|behauptete|schreibt|schrieb|erzählt|erzählte|betont|betonte|denkt"
    r"|findet|äußert|äußerte|teilt|teilte|berichtet|berichtete)"
)
_GESAGT = (
    r"(?:gesagt|erklärt|gemeint|behauptet|geschrieben|erzählt|betont|geäußert|mitgeteilt|berichtet|angekündigt|eingeräumt|zugegeben"
    r"|bestätigt|geantwortet)"
)
_ZU = r"(?:über|zu|zum|zur|von|wegen|bezüglich|betreffend)"
_HABEN = r"(?:hat|haben|hatte|hatten)"
_SEIN = r"(?:wird|werden|wurde|wurden)"
_MEDIEN = r"(?:(?:gegenüber )?(?:den|der|dem) (?:medien|presse|öffentlichkeit|journalisten|reportern))"
_VOR = r"(?:wirft|warf|werfen|warfen)"
_ETWAS = r"(?:was|etwas|irgendetwas|irgendwas)"

_NEGATED = (
    r"(?P<asks>(?:gegen|von|vor|über) (?:wen|wem)|wer|wen|wem|was|wessen|welche[rnms]?|warum|weshalb|wieso|weswegen|wofür|wovor|wie)?\b"
    r"[^,\"“”„«»]*?(?P<not>(?<! zu)(?<! zum)(?<! zur)(?<! über)(?<! wegen)(?<! dass) (?:nicht|nie|niemals|keine?[nmrs]?|niemand)\b)"
)
"""Not behind a comma: who is accused, *nicht gezahlt zu haben*, asks who is accused."""

_RELATIONS = (
    r"wer {act} (?:eigentlich )?(?:gegen )?(?:wen|wem|was)",
    rf"wer {_HABEN} (?:gegen )?(?:wen|wem|was) {{done}}",
    r"gegen wen {act} {actor}",
    rf"gegen wen {_HABEN} {{actor}} {{done}}",
    rf"(?:wessen|wegen was|weswegen|warum|weshalb|wofür|wovor) {_SEIN} (?:gegen )?{{target}}(?: von {{actor}})? {{done}}",
    rf"(?:wessen|weswegen|warum|weshalb|wofür) {_HABEN} {{pair}} {{done}}",
    r"(?:wessen|weswegen|warum|weshalb|wofür) {act} {pair}",
    rf"von wem {_SEIN} (?:gegen )?{{target}} {{done}}",
    rf"wer {_SEIN} von {{actor}} {{done}}",
    rf"(?:wer|wen|wem) {_SEIN} (?:wegen {{topic}} )?{{done}}",
    r"(?:wen|wem|was|wovor) {act} {actor}",
    r"wovor {act} {actor}",
    rf"(?:wen|wem|was|wovor) {_HABEN} {{actor}} {{done}}",
    rf"wer {_HABEN} (?:gegen |vor |von )?{{target}} wegen {{topic}} {{done}}",
    rf"(?:wer|welche \w+) {_HABEN} (?:gegen |vor |von )?{{target}} {{done}}",
    r"(?:wer|welche \w+) {act} (?:gegen |vor |von )?{target} wegen {topic}",
    r"(?:wer|welche \w+) {act} (?:gegen |vor |von )?{target}",
    r"(?:wer|welche \w+) {act}",
    rf"{_HABEN} {{actor}} (?:gegen |vor |von ){{target}} {{done}}",
    rf"{_HABEN} {{pair}} {{done}}",
    rf"{_SEIN} (?:gegen )?{{target}} von {{actor}} {{done}}",
    rf"{_SEIN} (?:gegen )?{{target}}(?: wegen {{topic}})? {{done}}",
    r"{act} {actor} (?:gegen |vor |von ){target}",
    r"{act} {pair}",
    (
        r"(?:(?:welche|was für|gibt es|was sind die) )?{noun} (?:gibt es |erhebt man |werden |wurden |sind )?(?:gegen|an|über)"
        r" {target}(?: erhoben)?"
    ),
    r"(?:welche|was für|gibt es) {noun} (?:erhebt|erhob|macht|machte|hat) {actor} (?:gegen|an) {target}(?: erhoben)?",
    r"(?:welche|was für) {noun} (?:erhebt|erhob|macht|machte|hat) {actor}(?: erhoben)?",
    r"wer (?:erhebt|erhob|macht|hat) {noun} (?:gegen|an) {target}(?: erhoben)?",
)
_REPROACH = (
    rf"wer {_VOR} wem (?:{_ETWAS} )?vor",
    rf"wer {_HABEN} wem (?:{_ETWAS} )?vorgeworfen",
    rf"(?:was|wessen) {_VOR} (?:man|jemand) {{target}} vor",
    rf"was {_VOR} {{pair}} vor",
    rf"was {_HABEN} {{pair}} vorgeworfen",
    rf"was {_SEIN} {{target}} (?:von {{actor}} )?vorgeworfen",
    rf"wer {_VOR} {{target}} (?:{_ETWAS} )?vor",
    rf"wer {_HABEN} {{target}} (?:{_ETWAS} )?vorgeworfen",
    rf"wer {_VOR} {{target}} (?:{_ETWAS} )?vor, {{topic}}",
    rf"wem {_VOR} {{actor}} (?:{_ETWAS} )?vor",
    rf"{_VOR} {{pair}} (?:{_ETWAS} )?vor",
    rf"{_HABEN} {{pair}} {_ETWAS} vorgeworfen",
    rf"(?:was|wessen) {_SEIN} {{target}} (?:angeklagt|beschuldigt|bezichtigt|verdächtigt)",
    r"(?:was|welche vorwürfe) (?:lastet|lasten) (?:man )?{target} an",
    r"wer (?:klagt|klagte) {target} an",
)
_BLAMED = r"(?:beschuldigt|bezichtigt|verdächtigt)"
_BLAMES = rf"(?:{_BLAMED}|beschuldigte|bezichtigte|verdächtigte)"
_OF = r"(?:der|des|eines|einer)"
_OF_WHAT = (
    rf"{_HABEN} {{pair}} {_OF} {{topic}} {_BLAMED}",
    rf"{_BLAMES} {{pair}} {_OF} {{topic}}",
    rf"wer {_HABEN} {{target}} {_OF} {{topic}} {_BLAMED}",
    rf"wer {_BLAMES} {{target}} {_OF} {{topic}}",
    rf"{_SEIN} {{target}} (?:von {{actor}} )?{_OF} {{topic}} {_BLAMED}",
)
_DISMISSAL = (
    r"wer (?:weist|wies|lehnt|lehnte) {target} (?:zurück|ab)",
    rf"wer {_HABEN} {{target}} (?:zurückgewiesen|abgelehnt)",
    r"was (?:weist|wies|lehnt|lehnte) {actor} (?:zurück|ab)",
    rf"was {_HABEN} {{actor}} (?:zurückgewiesen|abgelehnt)",
)
_STATEMENTS = (
    rf"was {_SAGT} {{actor}}(?: {_MEDIEN})? (?:dazu|darüber|davon|daran|darauf),? (?:dass|wie|ob|warum|was) {{topic}}",
    rf"was {_HABEN} {{actor}}(?: {_MEDIEN})? (?:dazu|darüber|davon) {_GESAGT},? (?:dass|wie|ob|warum|was) {{topic}}",
    r"was (?:hält|hielt|halten|hielten) {actor} (?:von|vom) {topic}",
    r"was (?:hält|hielt|halten|hielten) {actor} davon,? (?:dass|wenn|wie) {topic}",
    (
        r"wie (?:bewertet|bewertete|beurteilt|beurteilte|kommentiert|kommentierte|findet|fand|sieht|sah|begründet|begründete"
        r"|erklärt|erklärte|nennt|nannte|bezeichnet|bezeichnete|beschreibt|beschrieb) {actor}"
        r" (?:es, dass |(?=(?:de[rmns]|die|das|eine?[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?|diese?[nmrs]?) )){topic}"
    ),
    r"was (?:erwartet|erwartete|befürchtet|erhofft|wünscht) (?:sich )?{actor} (?:von|vom|für|bei|beim) {topic}",
    rf"wie {_HABEN} {{actor}} auf {{topic}} reagiert",
    r"wie (?:steht|stand|stehen|denkt|dachte) {actor} (?:zu|zum|zur|über) {topic}",
    rf"was {_SAGT} {{actor}}(?: {_MEDIEN})?(?: {_ZU} {{topic}})?(?: mit)?",
    rf"was {_HABEN} {{actor}}(?: {_MEDIEN})?(?: {_ZU} {{topic}})? {_GESAGT}",
    rf"was {_HABEN} {{actor}} {_GESAGT}(?: {_ZU} {{topic}})?",
    rf"wie (?:äußert|äußerte|äußern) sich {{actor}}(?: {_ZU} {{topic}})?",
    rf"wie {_HABEN} sich {{actor}}(?: {_ZU} {{topic}})? geäußert",
    r"wie (?:reagiert|reagierte|reagieren) {actor}(?: auf {topic})?",
    (
        rf"was (?:ist|war) (?:die |der )?(?:meinung|ansicht|rat|position|haltung|aussage|stellungnahme)"
        rf" (?:von|des|der) {{actor}}(?: {_ZU} {{topic}})?"
    ),
    rf"(?:zitate|aussagen|äußerungen) von {{actor}}(?: {_ZU} {{topic}})?",
    rf"{_HABEN} (?:sich )?{{actor}}(?: (?:etwas|was|sich))?(?: {_ZU} {{topic}})?(?: (?:etwas|was))? {_GESAGT}",
    rf"{_SAGT} {{actor}} (?:etwas|was) {_ZU} {{topic}}",
    rf"{_HABEN} {{actor}} {_GESAGT},? dass {{topic}}",
    rf"{_SAGT} {{actor}},? dass {{topic}}",
    rf"was {_SAGT} (?:man|jemand) {_ZU} {{topic}}",
)
_TALKED = (
    rf"was (?:wird|wurde) {_ZU} {{topic}} gesagt",
    rf"wer (?:sagt|sagte|spricht|sprach|redet|äußert sich|äußerte sich) (?:(?:etwas|was) )?{_ZU} {{topic}}",
    rf"wer {_HABEN} (?:sich |etwas |was )?{_ZU} {{topic}} {_GESAGT}",
)
_WHO_SAID = (
    rf"wer {_HABEN} {{quote}} {_GESAGT}",
    rf"wer {_HABEN} {_GESAGT}:? {{quote}}",
    r"wer (?:sagt|sagte|behauptet|behauptete|schrieb|schreibt|meint|meinte):? {quote}",
    r"von wem (?:ist|stammt|kommt|stammen|sind)(?: (?:das zitat|der satz|die worte|der spruch|die aussage))?:? {quote}",
    r"wer .{0,30}{quote}.{0,20}",
    r"{quote},? (?:wer|von wem|wessen|wo) .{0,30}",
    r"{quote}",
    r"wer (?:sagt|sagte)(?:,? dass)?:? {words}",
)
_FACTS = (
    (r"(?:wer|wen) (?:ist|sind|war|waren) {topic}", Aspect.ROLE),
    (r"wer (?:leitet|führt|gründete|besitzt) .+", Aspect.ROLE),
    (r"was (?:ist|war) (?:der preis|die zahl|die höhe|der betrag|der anteil|die größe) .+", Aspect.AMOUNT),
    (r"was (?:kostet|kosten|kostete|wiegt|verdient) .+", Aspect.AMOUNT),
    (r"was (?:ist|sind|war|waren)(?: eigentlich)? {topic}", Aspect.DEFINITION),
    (r"was (?:bedeutet|bedeuten|heißt|versteht man unter) {topic}", Aspect.DEFINITION),
    (r"wie ?(?:viel|viele|vielen|teuer|hoch|groß|lange|oft|alt|weit|schnell|schwer) .+", Aspect.AMOUNT),
    (
        (
            r"(?:wann|seit wann|bis wann|(?:(?:in|an|seit|zu|bis zu) )?welche[mnr]?"
            r" (?:jahr|jahren|tag|tagen|monat|monaten|datum|jahrzehnt|zeitpunkt|saison)) .+"
        ),
        Aspect.TIME,
    ),
    (r"(?:wo|woher|wohin|in welcher (?:stadt|gemeinde)|in welchem (?:land|ort)) .+", Aspect.PLACE),
)

QUESTION_WORDS = QuestionWords(
    language="de",
    function_words=frozenset(
        """
        wer wen wem wessen was wann wo wie warum weshalb wieso welche welcher welches wieviel viel viele der die das den dem des
        ein eine einen einem einer hat haben hatte ist sind wird werden wurde wurden man über zu zum zur von vom mit gegen für
        auf im am und oder nicht sagte sagt gesagt erklärt erklärte
        behauptet behauptete meint meinte schreibt schrieb sich etwas jemand beschuldigt wirft vor
        vorgeworfen kostet kosten seit letzte gestern es gibt bei laut bedeutet bedeuten heißt heisst verdient
        verdienen passiert passierte fordert forderte bestreitet bestritt kritisiert kritisierte lobt lobte warnt warnte verspricht
        versprach dagegen ihr ihre sein seine
        """.split()
    ),
    contractions={"wieviel": "wie viel", "wieviele": "wie viele", "gibts": "gibt es", "gibt's": "gibt es", "übers": "über das"},
    openers=(
        r"(?:(?:hey|hi|hallo|moin|yo|alter|digga|leute|ok|okay|also|und|aber|bitte|mal|sag mal|sag mir|zeig mir|zeige mir"
        r"|weißt du|weiß jemand"
        r"|kannst du mir sagen"
        r"|ich (?:möchte|will) wissen|frage|kurze frage|dann|jetzt|was ist mit|wie steht es mit|nur)[,:!]? )+"
    ),
    closers=r"(?:[ ,]+(?:bitte|danke|genau|nochmal|eigentlich|denn|so|oder|bisher|lol|haha|halt|nochmals))+",
    asides=frozenset("eigentlich denn überhaupt wirklich noch sonst schon jemals alles genau".split()),
    patterns=(
        *(Pattern(QuestionKind.STATEMENTS, form) for form in _TALKED),
        *(Pattern(QuestionKind.WHO_SAID, form) for form in _WHO_SAID),
        *(Pattern(QuestionKind.RELATIONS, form, act=Act.ACCUSE) for form in _REPROACH),
        *(Pattern(QuestionKind.RELATIONS, form, act=Act.ACCUSE, named=True) for form in _OF_WHAT),
        *(Pattern(QuestionKind.RELATIONS, form, act=Act.REJECT) for form in _DISMISSAL),
        *(Pattern(QuestionKind.RELATIONS, form) for form in _RELATIONS),
        *(Pattern(QuestionKind.STATEMENTS, form) for form in _STATEMENTS),
        *(Pattern(QuestionKind.FACTS, form, aspect=aspect) for form, aspect in _FACTS),
        Pattern(QuestionKind.STATEMENTS, rf"{{actor}} {_ZU} {{topic}}", named=True),
    ),
    capital_nouns=True,
    spellings=(("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü"), ("ss", "ß")),
    acts=_ACTS,
    matter_words=tuple("wegen für vor über zu dass mit in im bei beim nach während auf am als nachdem weil".split()),
    topic_words=("über", "zu", "zum", "zur", "wegen"),
    outlet_words=("in", "im", "in der", "in dem", "bei", "beim", "laut", "auf", "von"),
    anyone=frozenset("man jemand irgendjemand irgendwer leute alle niemand wer wen wem die leute experten kritiker".split()),
    anything=frozenset("etwas was irgendetwas alles das es dies dieses dazu nichts".split())
    | {f"{article}{noun}" for article in ("die ", "diese ", "") for noun in ("vorwürfe", "anschuldigungen", "behauptungen")}
    | {"den vorwurf", "die anschuldigung", "die behauptung", "ein fehlverhalten", "fehlverhalten", "jedes fehlverhalten"},
    languages={"deutsch": "de", "englisch": "en"},
    in_language=(
        r"(?:^|\s)(?:nur )?(?:auf {language}"
        r"|(?:in|aus) (?:der |den )?{language}(?:sprachig)?e[nr]? (?:artikeln?|medien|zeitungen|presse|quellen))$"
        r"|^{language}(?:e (?:artikel|quellen|medien|zeitungen))?$"
    ),
    more=frozenset(("mehr", "noch mehr", "weiter", "weitere", "mehr davon", "nächste", "die nächsten", "der rest", "was noch")),
    clause=r"^dass ",
    part=(
        r"(?:(?:der|die|das|sein|seine|ihr|ihre) .+ (?:von|vom|für|in|im|an|am|bei|beim|des|der|mit|aus|hinter)\b"
        r"|(?!das )\S+s (?-i:(?=[A-ZÄÖÜ]))).*"
    ),
    some=r"(?:eine?[nmrs]?|irgendeine?[nmrs]?) ",
    negated=_NEGATED,
    rephrased=(
        (r"^wer (?:ist|war) es,? (?:der|die) (sagte|sagt|meinte|meint)\b", r"wer \1"),
        (r"^wer (?:übt|übte) (?:\w+e )?kritik an\b", "wer kritisiert"),
    ),
    pronouns=frozenset("er sie ihn ihm ihr ihnen es sein seine ihre".split()),
)
