"""How English makes claims."""

from __future__ import annotations

from bot.languages.claims import ClaimWords

_NUMBERS = (
    "zero  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

CLAIM_WORDS = ClaimWords(
    said=(
        r"(?:(?:has|have|had|reportedly|also|once|just|recently|publicly|then|never|ever|really|actually) )*"
        r"(?:say|says|said|saying|tell|tells|told|claims|claimed"
        r"|states|stated|announced|announces|wrote|writes|tweeted|argued|argues|explained|testified|admitted|admits|revealed|confirmed"
        r"|confirms|insisted|insists|predicted|replied|declared|warned|warns|added|adds|noted|notes|promised|vowed|pledged|complained"
        r"|suggested|suggests|reported|reports|remarked|posted|answered|conceded|asserted)"
    ),
    asks=(
        r"(?:did|has|have|had) {who} {said}(?: [\w'’]+){0,4}?(?: that)?[,:]? {quote}(?:,? .{0,40})?",
        r"(?:was|is) it (?:really )?{who} (?:who|that) {said}(?: that)?[,:]? {quote}",
        r"(?:is|was) {who} (?:really )?(?:quoted|cited) (?:as saying|with)(?: that)?[,:]? {quote}",
        r"according to {who},? {quote}",
        r"(?:is it|is it really|was it|isn't it) (?:true|correct|right|accurate|a fact|so) that {claim}",
        r"(?:is|was|are|were) {quote} (?:said|written|uttered|spoken)? ?(?:by|from) {who}",
        (
            r"(?:is|was) {quote} (?:an? )?(?:real|true|right|accurate|genuine|correct|exact|verbatim)(?: quote| quotation)?"
            r"(?: (?:by|from|of) {who})?"
        ),
        (
            r"(?:is|was) (?:the |this )?(?:quote|quotation),? {quote},? (?:really |actually )?(?:(?:by|from|of) {who})?"
            r"(?: (?:real|true|right|accurate|genuine|correct))?"
        ),
        (
            r"(?:please )?(?:verify|confirm|fact-?check|fact check|check|find(?: the)? receipts(?: for)?|receipts for"
            r"|is (?:this|that|the following)(?: quote| quotation| claim)? (?:real|true|right|accurate|correct|genuine))"
            r"(?: (?:if|that|whether|this|the quote|the claim))?[:,]? {claim}"
        ),
        r"{who},? {said}(?: that)?[:,]? {quote}(?:,? (?:right|correct|true|is that (?:right|true|correct)))?",
        r"{quote},? {said} {who}",
        r"{quote},? ?[-–—]+ ?{who}",
        r"{quote},? {who} {said}",
        r"{who} {said} that {claim}",
        r"{who} {said} (?!(?:about|on|regarding|what|anything|something|nothing|to|in|of|more|it|so)\b){claim}",
    ),
    pointing=(
        r"(?:please )?(?:verify|fact-?check|fact check|check|receipts|find receipts|source|sources)(?: (?:this|that|it|please))*"
        r"|(?:is|was) (?:this|that|it) (?:really |actually )?(?:true|right|correct|accurate|real|so)"
        r"|did (?:he|she|they) (?:really |actually )?say (?:this|that|it|so)"
    ),
    before=(
        r"{who}(?:, [^,]{3,80},)? {said}(?: [^\"“„.,:]{1,40})?(?: that)?[,:]? ?",
        r"{who}(?: \([^)]{1,60}\))?: ?",
        r"according to {who}[,:]? ?",
    ),
    behind=(
        r"[,.]? ?(?:{said} {who}(?=[,.;:!]|$| (?:on|in|at|of|to|when|after|last|yesterday|today)\b)|[-–—]+ ?{who}(?=[,.;:!(]|$))",
        r"[,.]? ?{who} {said}(?=[,.;:!]|$| )",
    ),
    reports=(
        (
            r"{who}(?:, [^,]{3,80},)? {said} (?:(?:to )?(?:the )?(?:media|press|public|reporters|journalists|us|parliament) )?"
            r"(?:that )?{claim}"
        ),
        r"according to {who}, {claim}",
        r"{claim},? according to {who}",
        r"{claim}, (?:{said} {who}|{who} {said})",
    ),
    not_names=frozenset(
        """
        i we you he she they it this that these those who what which when where why how there people someone somebody anyone anybody
        everyone everybody nobody and but so if as because while although then also just my your his her their our lol omg hey
        whoever whose whom did do does is are was were one some many most
        """.split()
    ),
    numbers={
        **{word: str(value) for value, word in enumerate(_NUMBERS.split(" ")) if word},
        **{word: str(10 * value) for value, word in enumerate(_TENS, 2)},
        "hundred": "100",
        "thousand": "1000",
        "million": "1000000",
        "billion": "1000000000",
        "trillion": "1000000000000",
        "bn": "1000000000",
        "dozen": "12",
        "half": "1/2",
        "percent": "%",
        "twice": "2x",
        "third": "3rd",
        "fourth": "4th",
        "fifth": "5th",
        "sixth": "6th",
    },
    dates=frozenset(
        """
        January February March April May June July August September October November December
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday yesterday tomorrow
        """.split()
    ),
    reversing=("un", "in", "im", "il", "ir", "dis", "non", "mis"),
)
