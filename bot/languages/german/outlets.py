"""How German says that something is taken from another outlet."""

from __future__ import annotations

from bot.languages.english.outlets import OUTLET_WORDS as ENGLISH
from bot.languages.outlets import OutletWords

OUTLET_WORDS = OutletWords(
    words=ENGLISH.words
    | frozenset(
        """
        spiegel welt bild stern focus zeit taz faz handelsblatt tagesschau tagesspiegel ard zdf rtl ndr wdr swr mdr kna epd sz
        merkur standard heise correctiv
        """.split()
    ),
    endings=("zeitung", "blatt", "kurier", "bote", "anzeiger", "rundschau", "rundfunk", "presse", "magazin", "funk"),
    before=(
        r"(?:laut|gegenüber|quelle:|zuerst in|nach (?:angaben|informationen|berichten|recherchen)(?: von)?|unter berufung auf"
        r"|bericht(?:et|ete|eten|en)?|meldet(?:e|en)?|schreibt|schrieb|sagten?)\s+(?:(?:der|dem|die|das|des|den|einem)\s+)?"
        r"(?:bericht\s+(?:der|des|von)\s+)?(?:(?:zeitung|nachrichtenagentur|agentur|senders?|magazins?|nachrichtenmagazins?)\s+)?"
    ),
    behind=(
        r"\s+(?:zufolge|(?:hatte|hat)\s+(?:zuerst\s+|zunächst\s+)?(?:darüber\s+)?berichtet|(?:zuerst\s+)?berichtete?n?|meldete?n?"
        r"|schreibt|schrieb)\b"
    ),
)
