"""How English asks."""

from __future__ import annotations

from bot.languages.questions import ActWords, Pattern, QuestionWords
from bot.model import Act, Aspect, QuestionKind


def _verbs(forms: str, nouns: str = "") -> ActWords:
    """Verbs by their base, third person, past and progressive, parted by commas; all of them regular."""
    verbs = [verb.split() for verb in forms.split(",")]
    return ActWords(
        finite=tuple(form.replace("_", " ") for verb in verbs for form in verb[:3]),
        done=tuple(verb[2].replace("_", " ") for verb in verbs),
        doing=tuple(verb[3].replace("_", " ") for verb in verbs),
        nouns=tuple(noun.replace("_", " ") for noun in nouns.split()),
    )


_ACTS = {
    Act.ACCUSE: _verbs(
        "accuse accuses accused accusing, blame blames blamed blaming, suspect suspects suspected suspecting",
        "accusation accusations allegation allegations blame",
    ),
    Act.DENY: _verbs("deny denies denied denying, dispute disputes disputed disputing", "denial denials"),
    Act.INVESTIGATE: _verbs(
        "investigate investigates investigated investigating, probe probes probed probing",
        "investigation investigations probe probes inquiry inquiries",
    ),
    Act.SUE: _verbs(
        "sue sues sued suing, charge charges charged charging, indict indicts indicted indicting,"
        " prosecute prosecutes prosecuted prosecuting",
        "lawsuit lawsuits suit suits charges indictment indictments legal_action legal_proceedings legal_case",
    ),
    Act.CRITICISE: _verbs(
        "criticise criticises criticised criticising, criticize criticizes criticized criticizing, slam slams slammed slamming,"
        " condemn condemns condemned condemning, attack attacks attacked attacking, denounce denounces denounced denouncing,"
        " lash_out_at lashes_out_at lashed_out_at lashing_out_at, hit_out_at hits_out_at hit_out_at hitting_out_at,"
        " blast blasts blasted blasting, rip rips ripped ripping, hit_back_at hits_back_at hit_back_at hitting_back_at,"
        " take_aim_at takes_aim_at took_aim_at taking_aim_at, speak_out_against speaks_out_against spoke_out_against"
        " speaking_out_against, tear_into tears_into tore_into tearing_into,"
        " tear_strips_off tears_strips_off tore_strips_off tearing_strips_off",
        "criticism condemnation",
    ),
    Act.PRAISE: _verbs(
        "praise praises praised praising, hail hails hailed hailing, laud lauds lauded lauding, applaud applauds applauded applauding,"
        " commend commends commended commending",
        "praise",
    ),
    Act.WARN: _verbs("warn warns warned warning", "warning warnings"),
    Act.THREATEN: _verbs("threaten threatens threatened threatening", "threat threats"),
    Act.DEMAND: _verbs(
        "demand demands demanded demanding, urge urges urged urging, call_for calls_for called_for calling_for,"
        " request requests requested requesting",
        "demand demands",
    ),
    Act.REJECT: _verbs(
        "reject rejects rejected rejecting, dismiss dismisses dismissed dismissing, refuse refuses refused refusing,"
        " oppose opposes opposed opposing, turn_down turns_down turned_down turning_down",
        "rejection rejections",
    ),
    Act.PROMISE: _verbs(
        "promise promises promised promising, pledge pledges pledged pledging, vow vows vowed vowing",
        "promise promises pledge pledges",
    ),
    Act.SUPPORT: _verbs(
        "support supports supported supporting, back backs backed backing, endorse endorses endorsed endorsing,"
        " defend defends defended defending,"
        " stand_up_for stands_up_for stood_up_for standing_up_for",
        "support endorsement endorsements",
    ),
}

_HAVE = r"(?:has|have|had)"
_BE = r"(?:is|are|was|were)"
_DO = r"(?:do|does|did)"
_AUX = r"(?:is|are|was|were|has|have|had|do|does|did)"
_SAID = (
    r"(?:say|says|said|saying|tell|tells|told|claim|claims|claimed|state|states|stated|announce|announced|remark|remarked"
    r"|comment|commented|think|thinks|thought|write|wrote|tweet|tweeted|argue|argued|explain|explained"
    r"|report|reports|reported|testify|testified|admit|admitted|reveal|revealed|confirm|confirmed|insist|insisted|predict|predicted|reply|replied)"
)
_MEDIA = r"(?:the )?(?:media|press|public|reporters|journalists|newspapers?|us|everyone|people|world)"
_ABOUT = r"(?:about|on|regarding|concerning|of|re)"
_WHEN = r"(?:after|before|during|in|at|on|when|while|since|amid|following)"
_REPORTED = (
    r"(?:said|says|claimed|claims|argued|argues|testified|testifies|stated|states|insisted|insists|predicted|predicts|believes|believed"
    r"|thinks|thought|suggested|suggests|admitted|admits|revealed|reveals|confirmed|confirms|noted|notes|wrote|writes|explained"
    r"|joked|complained|complains|boasted|conceded|acknowledged|announced|declared|feels|felt|fears|feared|hopes|hoped|estimates"
    r"|estimated|reckons|reckoned|expects|expected|remarked|observed|maintains|maintained|swore|replied|told \w+)"
)
_FEELS = (
    r"(?:relieved|pleased|angry|worried|concerned|happy|unhappy|sad|saddened|disappointed|shocked|surprised|furious|upset|glad|proud"
    r"|delighted|afraid|sceptical|skeptical|confident|excited|outraged|appalled|frustrated|devastated|thrilled|grateful|sorry|ashamed"
    r"|convinced|alarmed|annoyed|embarrassed|optimistic|pessimistic|amazed|horrified|dismayed|satisfied|dissatisfied|scared|nervous)"
)
_CLAIMS = r"(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|assertions?|things?)"
_ANY = r"(?:who|someone|somebody|anyone|anybody)"

_NOT = r"(?P<not>\b(?:not|never|no|nobody)\b(?: yet\b| even\b)?)(?! longer| more)"
_TOLD = "|".join((_SAID, *(form for act in _ACTS.values() for form in act.finite)))
_NEGATED = (
    rf"(?P<asks>(?:by|of|for|against|about) (?:who|whom|what)|who|whom|whose|what|which|why|how)?\b"
    rf"(?:(?!\b(?:{_TOLD})\b)[^\"“”„«»])*?{_NOT}"
)
"""Not behind the word for the act: who is accused *of not* paying asks who is accused."""

_RELATIONS = (
    rf"(?:which|what) {_CLAIMS} (?:(?:about|of|on|over|regarding|that) {{topic}} )?(?:{_DO}|{_HAVE}) {{actor}} {{act}}",
    rf"(?:of )?what (?:{_DO}|{_HAVE}) {{actor}} {{act}} {{target}} (?:of|for|over|about|with) {_WHEN} {{topic}}",
    rf"what (?:{_DO}|{_HAVE}) {{actor}} {{act}} (?:about|on|over|regarding|concerning) {{topic}}",
    rf"{_ANY}(?: {_AUX})?(?: ever| been)? (?:{{act}}|{{doing}}) (?:who|whom|what)",
    rf"(?:by whom|by who) {_BE} {{target}} (?:being )?{{done}}",
    rf"who {_BE} {{target}} (?:being )?{{done}} by",
    rf"(?:who|which \w+) {_BE} (?:being )?{{done}} by {{actor}}",
    rf"(?:who|which \w+) (?:{_BE}|{_HAVE}) (?:been |being )?{{done}}(?: (?:of|for|over) {{topic}})?",
    rf"(?:of |for )?what {_BE} {{target}} (?:being )?{{done}}(?: (?:of|for|over|with))?(?: by {{actor}})?",
    rf"(?:of |for )?what {_HAVE} {{target}} been {{done}}(?: (?:of|for|over|with))?(?: by {{actor}})?",
    rf"why (?:{_BE}|{_HAVE}) {{target}} (?:been |being )?{{done}}(?: by {{actor}})?",
    rf"(?:against|into) (?:who|whom|which \w+) (?:{_DO}|{_HAVE}) {{actor}} {{act}}",
    rf"(?:against|into) (?:who|whom|which \w+) {_BE} {{actor}} {{doing}}",
    rf"(?:against|into) (?:who|whom|which \w+) (?:{_DO}|{_HAVE}) {{actor}} (?:open|launch|start|file)(?:ed)? (?:an? )?{{noun}}",
    (
        rf"(?:who|whom|which \w+) (?:{_DO}|{_HAVE}) {{actor}} (?:ever )?{{act}}(?: (?:of|for|over|about|with) {{topic}}| (?:of"
        rf"|for|over|about|against|with))?"
    ),
    rf"(?:who|whom|which \w+|what) {_BE} {{actor}} {{doing}}(?: (?:of|for|over|about|against|with))?",
    rf"(?:who|which \w+)(?: {_AUX})?(?: ever| been| also)? (?:{{act}}|{{doing}})(?: (?:against|about|at|with))? {{target}}",
    rf"(?:of )?what (?:{_DO}|{_HAVE}) {{actor}} {{act}} {{target}} (?:of|for|over|about|with|to do)",
    rf"(?:of )?what (?:{_DO}|{_HAVE}) {{actor}} {{act}}(?: (?:of|for|over|about|against|with|from|to do))?",
    rf"what (?:{_DO}|{_HAVE}) {{actor}} {{act}} (?:of|from) {{target}}",
    rf"why (?:{_DO}|{_HAVE}) {{actor}} {{act}} {{target}}",
    rf"(?:{_HAVE}|{_BE}) {{target}} (?:ever )?(?:been |being )?{{done}} (?:of|for|over|with) {{topic}} by {{actor}}",
    rf"(?:{_HAVE}|{_BE}) {{target}} (?:ever )?(?:been |being )?{{done}} by {{actor}}",
    rf"(?:{_DO}|{_HAVE}|{_BE}) {_ANY} (?:ever )?(?:{{act}}|{{doing}}) {{target}}",
    rf"(?:{_DO}|{_HAVE}) {{actor}} (?:ever |really |actually |also )?{{act}}(?: against)? {{target}}",
    rf"{_BE} {{actor}} (?:really |actually |also |still )?{{doing}} {{target}}",
    rf"(?:{_HAVE}|{_BE}) {{target}} (?:ever )?(?:been |being )?{{done}}(?: (?:of|for|over|with) {{topic}})?",
    rf"(?:who|which \w+)(?: {_AUX})?(?: ever)? (?:{{act}}|{{doing}})(?: anyone| anybody| someone| somebody| anything| something)?",
    (
        rf"who (?:{_HAVE} )?(?:made|makes|raised|launched|opened|started|filed|brought|leads|issued) (?:an? |the |any )?{{noun}}"
        rf" (?:against|into|about|of|for) {{target}}"
    ),
    (
        rf"(?:(?:what|which|are there|were there|what {_BE}|any)(?: any)?(?: the)? )?{{noun}}(?: {_BE}(?: there)?(?: made)?|"
        rf" made| exist)? (?:against|into|about|towards) {{target}}"
    ),
    rf"(?:(?:what|which|what {_BE}|any)(?: the)? )?{{noun}} (?:by|from|of) {{actor}} (?:against|into|about|towards) {{target}}",
    rf"(?:(?:what|which|what {_BE}|any)(?: the)? )?{{noun}} (?:by|from) {{actor}}",
    rf"(?:what|which) {{noun}} (?:{_DO}|{_HAVE}) {{actor}} (?:make|made|raise|raised|issue|issued|launch|launched)",
)
_STATEMENTS = (
    (
        rf"what (?:{_DO}|{_HAVE}) {{actor}} (?:(?:actually|really|ever|just|also|always|often|once|first|later|publicly|repeatedly) )?"
        rf"{_SAID}(?: (?:to )?{_MEDIA})?(?: (?:{_ABOUT}"
        rf" )?{{topic}})?"
    ),
    rf"what {_BE} {{actor}} saying(?: {_ABOUT} {{topic}})?",
    rf"what {_BE} (?:being )?said {_ABOUT} {{topic}}",
    (
        rf"what {_BE} (?:the )?(?:words|remarks?|comments?|statements?|opinion|view|position|take|stance|reaction|response)"
        rf" (?:of|by|from) {{actor}}(?: (?:about|on|to|regarding) {{topic}})?"
    ),
    (
        rf"what {_BE} {{actor}}'s? (?:words|remarks?|comments?|statements?|opinions?|views?|position|take|stance|reaction"
        rf"|response|advice|verdict|assessment|message|thoughts?)(?: (?:about|on|to|for|of|regarding) {{topic}})?"
    ),
    (
        rf"how (?:{_DO}|{_HAVE}) {{actor}} (?:respond|responded|react|reacted|comment|commented|reply|replied)(?: (?:to|on"
        rf"|about) {{topic}})?"
    ),
    (
        rf"(?:{_DO}|{_HAVE}) {{actor}} (?:ever )?(?:{_SAID}|comment|speak|spoken|talk|talked)(?: (?:to )?{_MEDIA})?(?:"
        rf" (?:anything|something|much))?(?: {_ABOUT} {{topic}})?"
    ),
    rf"(?:{_DO}|{_HAVE}) {{actor}} (?:ever )?{_SAID}(?: that)? {{topic}}",
    rf"who (?:{_HAVE} )?(?:said|says|say) (?:anything|something|what) {_ABOUT} {{topic}}",
    rf"who (?:{_HAVE} )?(?:talks|talked|speaks|spoke|spoken|comments|commented|wrote|writes) (?:about|on) {{topic}}",
    r"(?:quotes?|statements?|comments?|remarks?) (?:by|from|of) {actor}(?: (?:about|on|regarding) {topic})?",
    r"(?!(?:when|where|why|how|did|do|does) ){actor} (?:quotes?|statements?|comments?|remarks?)(?: (?:about|on|regarding) {topic})?",
    rf"what {{actor}} (?:said|says|told|claimed)(?: (?:to )?{_MEDIA})?(?: {_ABOUT} {{topic}})?",
)
_CASES = (
    (
        rf"who (?:{_HAVE} |{_BE} )?(?:takes|took|taken|taking|dragged|hauled) {{target}} to court(?: (?:over|for|about) {{topic}})?",
        Act.SUE,
    ),
    (rf"(?:who|whom) (?:{_DO}|{_HAVE}) {{actor}} (?:take|taken) to court(?: (?:over|for|about) {{topic}})?", Act.SUE),
    (rf"(?:{_DO}|{_HAVE}) {{actor}} (?:take|taken) {{target}} to court(?: (?:over|for|about) {{topic}})?", Act.SUE),
    (
        rf"(?:who|whom) (?:{_DO}|{_HAVE}) {{actor}} (?:give credit(?: to)?|credit|thank|compliment)(?: (?:for|with) {{topic}})?",
        Act.PRAISE,
    ),
)
"""Acts whose words stand apart."""
_STATEMENTS_ON = (
    rf"what (?:{_DO}|{_HAVE}) {{actor}} (?:have|had) to say {_ABOUT} {{topic}}",
    rf"what {_DO} {{actor}} make of {{topic}}",
    rf"how {_DO} {{actor}} (?:feel about|see|view|rate|judge|assess|explain|justify|defend) {{topic}}",
    rf"what {_DO} {{actor}} (?:warn|predict|fear|expect|say|think|claim) (?:would|will|could|might|may|can) (?:happen )?{{topic}}",
    rf"what words? {_DO} {{actor}} (?:use|find|choose) (?:for|to describe) {{topic}}",
    rf"what (?:{_DO}|{_HAVE}) {{actor}} (?:tell|told|write to|written to) (?!{_MEDIA} )(?P<addressee>\S.*?) {_ABOUT} {{topic}}",
    rf"what (?:{_DO}|{_HAVE}) {{actor}} {_SAID} (?:that )?(?:he|she|they|it) {{topic}}",
    (
        rf"(?:what|why|how|whom?) (?:{_DO}|{_HAVE}) {{actor}} (?:call|called|describe|described|compare|compared|liken|likened)"
        r" (?!(?:for|on|off|in|out|upon)\b){topic}"
    ),
    (
        rf"what (?:{_DO}|{_HAVE}) {{actor}} (?:say|said|think|thought|feel|felt|believe|write|written|argue|suggest|complain|tweet|post"
        r"|posted|joke|know|remember|admit|reveal) (?:about|on|regarding|of) {topic}"
    ),
    (
        rf"what {_DO} {{actor}} (?:want|fear|expect|hope|propose|recommend|regret|like|dislike|love|hate|miss|worry|suggest)"
        rf" (?:{_ABOUT}|from|for|with) {{topic}}"
    ),
)
"""Before the forms of acts: what "{topic}" ends in may look like one ("coming back")."""
_NAMED_STATEMENTS = (
    rf"{{actor}} {_SAID} what(?: {_ABOUT} {{topic}})?",
    r"{actor} (?:about|on|regarding|re) {topic}",
    rf"{{actor}} (?:said|says)(?: {_ABOUT} {{topic}})?",
)
_WHO_SAID = (
    (
        r"(?:who|which \w+)(?: (?:has|have|had|was it that))? (?:said|says|say|wrote|writes|claimed|claims|stated|tweeted"
        r"|coined|called (?:it|this|that))(?: that| this| the words| it's| it is| it was| it)?:? {quote}"
    ),
    r"(?:whose|who's) (?:words?|quotes?|phrases?) (?:is|are|was|were)(?: this| that| it| these)?:? {quote}",
    r"who (?:is|was) (?:quoted|cited) (?:as )?(?:saying|with)(?: that)?:? {quote}",
    (
        r"where (?:is|does|did|was) (?:the |this )?(?:quote|quotation|sentence|line|phrase)?:? ?{quote}(?: (?:come|taken|said"
        r"|stem))?(?: from)?"
    ),
    (
        r"(?:did|has|have) (?:anyone|anybody|someone|somebody) (?:really |actually |ever )?(?:say|said|write|written|claim"
        r"|claimed):? {quote}"
    ),
    r"who .{0,30}{quote}.{0,20}",
    r"{quote},? (?:who|whose|where) .{0,30}",
    r"{quote}",
    r"who (?:said|says)(?: that)? {words}",
    rf"who (?:{_HAVE} )?told (?:\S+ ){{1,4}}that {{words}}",
    rf"who (?:{_HAVE} )?(?:thinks|thought|believes|believed|reckons|reckoned) (?!of |about |in )(?:that )?{{words}}",
    rf"who (?:{_HAVE} )?{_REPORTED} that {{words}}",
    rf"who (?:at|from|in|on|of) {{house}} (?:{_HAVE} )?(?:(?:said|says)(?: that)?|{_REPORTED} that) {{words}}",
    (
        r"who (?:has |had )?(?:called|described|labelled|labeled|branded|dubbed) (?!for |on |off |in |out )(?:it |this |that )?"
        r"(?:as )?{words}"
    ),
    rf"who (?:{_BE}|feels|felt|sounded|seemed) (?P<words>{_FEELS} (?:that|about|by|at|over|with|of|for|to) .+)",
)
_FACTS = (
    (r"(?:who|whom) (?:is|are|was|were) {topic}", Aspect.ROLE),
    (r"(?:who|which person) (?:runs|leads|heads|founded|owns|chairs|manages|coaches) .+", Aspect.ROLE),
    (
        (
            r"(?:what|which) (?:is|are|was|were) (?:the )?(?:price|cost|number|amount|size|share|percentage|salary|fine|total|rate"
            r"|age|speed|revenue|profit|budget) .+"
        ),
        Aspect.AMOUNT,
    ),
    (r"(?:by |at |for |to )?(?:what|which) (?:percentage|per ?cent|share|proportion|fraction|price) .+", Aspect.AMOUNT),
    (r"what (?:does|do|did) .+ (?:cost|weigh|charge|earn|pay)(?: .*)?", Aspect.AMOUNT),
    (r"(?:what|which) (?:is|was|are|were) the (?:date|day|deadline|year) .+", Aspect.TIME),
    (r"(?:what|which) (?:is|are|was|were) (?:meant by )?{topic}", Aspect.DEFINITION),
    (r"what (?:does|do|did) {topic} (?:mean|stand for)", Aspect.DEFINITION),
    (r"(?:define|explain|meaning of|definition of) {topic}", Aspect.DEFINITION),
    (r"how (?:much|many|long|often|big|large|old|far|high|fast|heavy|tall|expensive) .+", Aspect.AMOUNT),
    (
        r"(?:when|(?:in |since |until |by |from |on |at )?(?:when|(?:what|which) (?:year|month|day|date|decade|season|time)s?)) .+",
        Aspect.TIME,
    ),
    (r"(?:where|in which (?:city|country|town|place)) .+", Aspect.PLACE),
)

QUESTION_WORDS = QuestionWords(
    language="en",
    function_words=frozenset(
        """
        who whom whose what which when where why how did does do is are was were has have had the a an of about on for to by with from
        said say says told tell claimed admitted testified anyone anything
        accuse accused accuses accusing against denies denied praised praises sued investigating
        cost costs much many and it this that there not since last between
        """.split()
    ),
    contractions={
        "who's": "who is",
        "whos": "who is",
        "who've": "who have",
        "what's": "what is",
        "whats": "what is",
        "what're": "what are",
        "what'd": "what did",
        "who'd": "who did",
        "where's": "where is",
        "when's": "when is",
        "how's": "how is",
        "didn't": "did not",
        "didnt": "did not",
        "don't": "do not",
        "doesn't": "does not",
        "hasn't": "has not",
        "hasnt": "has not",
        "haven't": "have not",
        "hadn't": "had not",
        "wasn't": "was not",
        "weren't": "were not",
        "isn't": "is not",
        "isnt": "is not",
        "arent": "are not",
        "dont": "do not",
        "doesnt": "does not",
        "wasnt": "was not",
        "werent": "were not",
        "aren't": "are not",
        "wat": "what",
        "wut": "what",
        "wot": "what",
        "whatd": "what did",
        "abt": "about",
        "bout": "about",
        "'bout": "about",
        "u": "you",
        "r": "are",
    },
    openers=(
        r"(?:(?:hey|hi|hello|yo|sup|bro|dude|guys|ok|okay|so|well|um|please|pls|plz|and|but|then|also|now|receipts|question"
        r"|quick question|tell me"
        r"|(?:is|are) there (?:anyone|anybody|someone|somebody|people)(?= who)"
        r"|(?:name|list) (?:everyone|everybody|anyone|those|all)(?= who)"
        r"|show me|give me|find me|find|do you know"
        r"|does anyone know|can you (?:please )?(?:tell|show) me|could you (?:please )?(?:tell|show) me|i (?:want|would like"
        r"|wanna) (?:to know)?|remind me|what about|how about|only|just)[,:!]? )+"
    ),
    closers=(
        r"(?:[ ,]+(?:please|pls|plz|thanks|thx|thank you|exactly|again|then|so far|lol|lmao|haha|btw|tho|though|anyway|or not|right"
        r"|bro|dude))+"
    ),
    asides=frozenset("else actually really exactly even already ever".split()),
    patterns=(
        Pattern(QuestionKind.FACTS, rf"(?:{_DO}|{_HAVE}) .+? (?:say sorry|said sorry|apologi[sz]ed?)(?: .+)?"),
        *(Pattern(QuestionKind.STATEMENTS, form) for form in _STATEMENTS[8:10]),
        *(Pattern(QuestionKind.WHO_SAID, form) for form in _WHO_SAID),
        *(Pattern(QuestionKind.RELATIONS, form, act=act) for form, act in _CASES),
        *(Pattern(QuestionKind.STATEMENTS, form) for form in _STATEMENTS_ON),
        *(Pattern(QuestionKind.RELATIONS, form) for form in _RELATIONS),
        *(Pattern(QuestionKind.STATEMENTS, form) for form in _STATEMENTS),
        *(Pattern(QuestionKind.FACTS, form, aspect=aspect) for form, aspect in _FACTS),
        *(Pattern(QuestionKind.STATEMENTS, form, named=True) for form in _NAMED_STATEMENTS),
        Pattern(QuestionKind.RELATIONS, r"{actor} {act}(?: who| whom)?", named=True),
        Pattern(QuestionKind.RELATIONS, r"{actor} {act} {target}", named=True),
    ),
    acts=_ACTS,
    matter_words=(
        *(
            "of",
            "for",
            "over",
            "about",
            "on",
            "that",
            "because of",
            "with",
            "in",
            "to",
            "during",
            "after",
            "before",
            "amid",
            "following",
            "when",
            "while",
            "because",
        ),
    ),
    topic_words=("about", "on", "regarding", "concerning"),
    outlet_words=("in", "by", "from", "on", "according to", "per", "at"),
    anyone=frozenset(
        """
        anyone anybody someone somebody everyone everybody people they he she experts critics officials nobody whom who you others one
        """.split()
    )
    - {"he", "she", "they"},
    anything=frozenset(
        "anything something it this that what everything stuff things wrongdoing the story that story the matter whom who".split()
    )
    | {f"{article}{noun}" for article in ("the ", "these ", "those ", "") for noun in ("accusations", "allegations", "claims")}
    | {"the accusation", "the allegation", "the claim", "the charges", "the charge"},
    clause=r"^(?:that|to|not to) ",
    part=(
        r"(?!an? [\w-]+(?: [\w-]+)? (?:in|on|at|for) )(?:(?:the|his|her|their|its) .+ (?:of|for|in|on|at|behind|with|from|to|between)\b"
        r"|the (?:\w+ )?\w+s (?:that|which|when|if)\b"
        r"|.+?(?:['’]s|s['’]) |[^\s]+s of\b).*"
    ),
    some=r"(?:an?|any|some) ",
    languages={"german": "de", "english": "en"},
    in_language=(
        r"(?:^|\s)(?:only )?(?:in|from) (?:the )?{language}(?:[ -]language)?"
        r"(?: (?:articles|media|papers|press|sources|outlets))?(?: only)?$"
        r"|^(?:the )?{language}(?: (?:articles|media|papers|press|sources|outlets|ones))?(?: only)?$"
    ),
    more=frozenset(("more", "any more", "what more", "next", "continue", "go on", "more results", "the rest", "others", "what else")),
    negated=_NEGATED,
    rephrased=(
        (
            r"^what (?:does|do|did) (?!(?:the|this|that|it|an?|these|those|his|her|their|its)\b)(\S+(?: \S+)?) mean (in|on|at) (?=\S)",
            r"what is \1 \2 ",
        ),
        (
            (
                r"^what (is|are) (?!(?:there|the|this|that|it|they|he|she)\b)(\S+(?: \S+){0,2}?)(?<!ed|wn)(?<!ing|ous|ble|for)"
                r"(?: (?:used|good|meant))? for$"
            ),
            r"what \1 \2",
        ),
        (r"^(?:by|for|in|after|within|at|to|from|over) how (much|many|long|far|often)\b", r"how \1"),
        (r"^(who|what|which \w+|where|when|why|how) (?:is|was) it (?:that|who|which)(?= )", r"\1"),
        (r"^(who|what|which \w+) (?:is|was|are|were) the (?:one|person|ones|people) (?:that|who|which)(?= )", r"\1"),
        (r"^who (?:gives|gave|puts|put|lays|laid|pins|pinned) (?:the )?blame (?:to|on|at) (?=\S)", "who blames "),
        (r"^who (?:gives|gave) (\S.*?) the blame\b", r"who blames \1"),
        (r"^who (?:points|pointed) (?:the |a )?finger at\b", "who blames"),
        (r"^who (?:tears|tore|lays|laid|rips|ripped) into\b", "who criticised"),
        (r"^who (?:has|had) a go at\b", "who criticised"),
        (r"^who (?:is|are|was|were) behind the (?:law)?suits? against\b", "who sued"),
        (r"^who (?:comes|came|jumps|jumped|leapt|rushed|sprang) to the defen[cs]e of\b", "who defended"),
        (r"^who (?:comes|came|jumps|jumped|leapt|rushed|sprang) to (\S.*?)['’]s? defen[cs]e\b", r"who defended \1"),
    ),
    pronouns=frozenset(("he", "she", "they", "him", "her", "them", "it", "his", "their")),
)
