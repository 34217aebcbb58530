"""What stands around articles on German pages."""

from __future__ import annotations

from bot.languages.furniture import Furniture

_PICTURE = (
    r"(?:bild|foto|symbolbild|symbolfoto|archivbild|archivfoto|grafik"
    r"|illustration|video|titelbild|screenshot|aufmacherbild)(?:er|s)?"
)

FURNITURE = Furniture(
    buttons=(
        (
            r"(?:vorlesen|anhören|artikel anhören|drucken|druckansicht|druckversion"
            r"|teilen|merken|speichern|mailen|per mail versenden|folgen)"
        ),
        (
            r"(?:anzeige|werbung|\d* ?kommentare?|kommentieren|kommentare lesen"
            r"|diskutieren|abonnieren|anmelden|registrieren|einloggen|menü)"
        ),
        (
            r"(?:suche|startseite|zur startseite|nach oben|zum seitenanfang"
            r"|zurück|weiter|mehr|mehr anzeigen|mehr lesen|weiterlesen|schließen)"
        ),
        (
            r"(?:zum inhalt springen|link kopieren|link kopiert|artikel teilen"
            r"|artikel merken|newsletter|impressum|datenschutz|bild vergrößern)"
        ),
        (
            r"(?:themenersteller|beitrag melden|zitieren|antworten|gefällt mir"
            r"|facebook|twitter|whatsapp|xing|linkedin|mastodon|empfehlungen)"
        ),
    ),
    lines=(
        r"(?:ca\. |etwa )?\d+\s?-?\s?min(?:uten?)?\.?\s(?:lesezeit|lesedauer|zu lesen|hörzeit)\.?",
        r"(?:lesezeit|lesedauer|hördauer|geschätzte lesezeit)(?:\s?:| ca\.| etwa)?.{1,24}",
        (
            r"(?:.{0,90}\W)?(?:folgen sie|folgt|folge|besuchen sie|abonnieren sie) (?:uns|\w+)? ?(?:auch )?(?:auf|bei) (?:unserem )?"
            r"(?:facebook|twitter|x|linkedin|instagram|mastodon|youtube"
            r"|bluesky|threads|telegram|whatsapp|tiktok|google news)\b.{0,120}"
        ),
        r"(?:.{0,80}\W)?(?:abonnieren|bestellen|melden)\b.{0,80}\bnewsletter\b.{0,80}",
        r"(?:hier (?:geht es|geht['’]s|finden sie|können sie|klicken)).{3,120}",
        (
            r"(?:lesen sie (?:auch|mehr|dazu|hier|außerdem)|lesen sie auch|mehr (?:zum thema"
            r"|dazu|lesen|aus .{2,30})|siehe auch|auch interessant|passend dazu"
            r"|empfehlung|zum thema|video|podcast|im video|sehen sie (?:auch|hier|im video)|hören sie (?:auch|hier))\s?[:»>|].{1,200}"
        ),
        r"(?:zuletzt|letzte) (?:bearbeitet|aktualisiert|geändert|änderung|aktualisierung)(?: am| von)?:?.{0,60}",
        r"(?:©|\(c\)|copyright)\W.{0,140}",
        r"(?:.{0,60}\W)?alle rechte vorbehalten\.?.{0,80}",
        r"(?:wir|diese (?:web)?seite) (?:verwende[nt]|nutz(?:en|t)|benutzt) cookies.{0,240}",
        r"(?:der |dieser )?(?:artikel|beitrag|text) (?:geht|wird) (?:nach|unter) .{0,40}(?:weiter|fortgesetzt)\.?.{0,20}",
        r"(?:schlagwörter|themen|tags|rubrik|kategorien?|stichwörter)\s?: .{2,160}",
        r"(?:kommentar schreiben|kommentar verfassen|jetzt kommentieren|schreiben sie einen kommentar)\.?",
        r"(?:sie haben einen? (?:hinweis|fehler)|fehler gefunden).{0,160}",
        r"(?:dieser artikel enthält|enthält) affiliate-?links.{0,160}",
        r"(?:keine news verpassen|nichts mehr verpassen).{0,160}",
        r"redaktion:? .{3,60}",
    ),
    credits=(
        rf"{_PICTURE}(?:nachweis|quelle|rechte|credit)?(?: von)?\s?: ?.{{2,120}}",
        r"(?:bildquelle|bildrechte|bildnachweis|bildunterschrift|quelle bild|credits?)\s?: ?.{2,160}",
        (
            r"(?:ein|eine) (?:ki|mit ki|von ki|künstlich)[ -](?:generierte[ns]?"
            r"|erzeugte[ns]?|erstellte[ns]?) (?:bild|illustration|grafik)\b.{3,400}"
        ),
        rf".{{3,300}}(?:[.!?\"”“»|]\s|\s?\(){_PICTURE}(?:quelle)?\s?: ?[^.!?]{{2,70}}\.?\)?",
        r"(?:[^.!?]{0,80}[\s/(|])?(?:picture alliance|dpa[ /-]picture-alliance|imago(?: images)?|dpa/dpa)(?:\s?[/|].{0,60})?\)?",
    ),
    outlets=(r"videos? (?:von|der) (?P<outlet>\w[\w .&'’-]{1,40})",),
    sources=(
        r"quellen?\s?: ?(?P<outlet>.{2,140})",
        r"(?:mit (?:material|informationen|angaben) (?:von|der|des|vom|aus)) (?P<outlet>[^.!?]{2,60})\.?",
        (
            r"(?:den |zum )?(?:ganzen |vollständigen |originalen? )?(?:artikel"
            r"|original(?:artikel)?|bericht) (?:bei|auf|im|in der) (?P<outlet>.{2,60}?)"
            r"(?: lesen)?\.?"
        ),
    ),
    translations=(
        (
            r"(?:\W*(?:dies|der|die|das|hinweis|anmerkung|maschinell"
            r"|automatisch)\w*\b)(?:.{0,120})\b(?:übersetzt|übersetzung|übertragen)\b.{0,200}"
        ),
        r"(?:aus dem \w+ )?(?:übersetzt|übersetzung|übertragen)(?: (?:von|aus|mit|durch)\b|:).{2,120}",
        r"aus dem \w+(?: übersetzt)? von .{3,60}",
    ),
    origins=(
        (
            r"\W*(?:dieser|der|dieses|das|diese|die) (?:artikel|beitrag|text"
            r"|interview|bericht|reportage|kolumne) (?:ist|erschien|wurde|stand)"
            r"(?: (?:zuerst|zunächst|ursprünglich|im original|original))+(?: (?:in|im|auf|bei|am)(?: der| dem| den)?)?"
            r" (?P<outlet>[^.;,]{2,60}?)(?: (?:erschienen|veröffentlicht|publiziert"
            r"|verfasst|geschrieben|am)\b[^.]{0,100})?(?:[.;,] ?(?P<rest>.{0,200}))?"
        ),
        (
            r"(?:zuerst|ursprünglich|im original) (?:erschienen|veröffentlicht) (?:in"
            r"|im|auf|bei)(?: der| dem)? (?P<outlet>[^.;,]{2,60}?)[.;,]?(?P<rest>)"
        ),
    ),
    bylines=(
        (
            r"(?:von|ein(?:e)? (?:gastbeitrag|kommentar|analyse|interview|bericht) von):? (?P<authors>(?-i:[A-ZÄÖÜ])[\w.'’-]+"
            r"(?: (?:(?-i:[A-ZÄÖÜ])[\w.'’-]+|de|van|von|der|und)|, (?-i:[A-ZÄÖÜ])[\w.'’-]+){1,7})"
        ),
        r"autor(?:in|en|innen)?\s?: (?P<authors>.{3,80})",
    ),
    dates=(
        r"(?:(?:veröffentlicht|erschienen|aktualisiert|publiziert|stand|datum)(?: am| seit)?\s?:? )?%s",
        r"(?:am|vom) %s",
    ),
    teasers=(
        r"(?:mehr|aktuelles|nachrichten) (?:von|bei) (?P<outlet>(?-i:[A-ZÄÖÜ])[\w .&'’-]{1,40})",
        (
            r"(?:verwandte|ähnliche|weitere|mehr|meistgelesene|beliebte|neueste"
            r"|aktuelle) (?:artikel|themen|beiträge|nachrichten|meldungen|inhalte):?"
        ),
        (
            r"(?:das könnte sie auch interessieren|das könnte dich auch interessieren"
            r"|mehr zum thema|lesen sie auch|auch interessant|meistgelesen):?"
        ),
    ),
    languages=frozenset(
        "deutsch deutschen englisch englischen französisch französischen spanisch spanischen italienisch polnisch".split()
    ),
)
