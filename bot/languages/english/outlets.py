"""How English says that something is taken from another outlet."""

from __future__ import annotations

from bot.languages.outlets import OutletWords

OUTLET_WORDS = OutletWords(
    words=frozenset(
        """
        post times journal news press herald tribune gazette chronicle observer telegraph guardian magazine broadcasting broadcaster tv
        radio newspaper newswire wire ledger courier reuters bloomberg politico axios cnn bbc cnbc nbc abc cbs npr pbs afp ap upi dpa
        spiegel monde haaretz
        """.split()
    ),
    endings=("zeitung",),
    before=(
        r"(?:according to|(?:reported|revealed|published|obtained|cited|quoted|seen) by|told|sources?:|citing"
        r"|(?:interview|reporting|report) (?:with|by|in|from|for))\s+(?:the\s+)?"
        r"(?:(?:newspaper|magazine|broadcaster|news agency|news site|outlet)\s+)?"
    ),
    behind=(
        r"(?:\s+(?:has|had))?(?:\s+(?:first|also|earlier|previously|later))?"
        r"\s+(?:reported|reports|revealed|reveals|wrote|writes|broke the (?:story|news))\b"
    ),
)
