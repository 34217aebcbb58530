"""German words for acts. A bar parts a particle from its verb: ``vor|werfen`` (*wirft* … *vor*)."""

from __future__ import annotations

from bot.languages.acts import Acts, Frame
from bot.model import Act

_ACCUSATIONS = frozenset(
    "vorwurf anschuldigung kritik verdacht behauptung beschuldigung anklage verdächtigung bericht spekulation darstellung gerücht "
    "verantwortung schuld einmischung unterstellung".split()
)

_SILENCE = frozenset("stellungnahme kommentar interview auskunft angabe äußerung".split())

ACTS = Acts(
    verbs=(
        Frame(
            Act.ACCUSE,
            ("vor|werfen", "legen zur last", "unterstellen", "an|lasten", "vor|halten", "an|kreiden"),
            target=("dative",),
            matter=("object", "clause"),
        ),
        Frame(Act.ACCUSE, ("beschuldigen", "bezichtigen", "zeihen"), matter=("genitive", "clause"), needs=("object", "subject")),
        Frame(Act.ACCUSE, ("verdächtigen",), matter=("genitive", "clause"), hedged=True),
        Frame(
            Act.ACCUSE,
            ("stehen verdacht", "sehen sich vorwurf", "sehen sich vorwürfen", "sehen sich verdacht"),
            target=("subject",),
            matter=("clause",),
            hedged=True,
        ),
        Frame(Act.CRITICISE, ("stehen kritik", "geraten kritik"), target=("subject",)),
        Frame(
            Act.SUE,
            ("stehen vor gericht", "verantworten sich gericht", "sein angeklagt"),
            target=("subject",),
            matter=("wegen", "genitive"),
            needs=("wegen", "genitive"),
        ),
        Frame(Act.ACCUSE, ("machen verantwortlich",), matter=("für", "clause")),
        Frame(Act.DENY, ("dementieren", "bestreiten", "leugnen", "ab|streiten"), target=(), matter=("object", "clause")),
        Frame(Act.DENY, ("zurück|weisen", "weisen sich"), target=("object.party",), matter=("object", "clause"), objects=_ACCUSATIONS),
        Frame(Act.DENY, ("widersprechen",), target=("dative",), matter=("clause", "dative")),
        Frame(Act.INVESTIGATE, ("ermitteln",), target=("gegen",), matter=("wegen",), needs=("gegen", "wegen")),
        Frame(
            Act.INVESTIGATE,
            ("untersuchen", "überprüfen", "prüfen"),
            target=("clause.subject", "gegen", "object.party", "object"),
            matter=("clause", "object"),
        ),
        Frame(Act.SUE, ("verklagen", "an|zeigen"), matter=("wegen", "auf", "clause")),
        Frame(Act.SUE, ("klagen",), target=("gegen",), matter=("wegen", "auf"), needs=("gegen",)),
        Frame(Act.SUE, ("an|klagen",), matter=("wegen", "genitive", "clause")),
        Frame(
            Act.CRITICISE,
            (
                "kritisieren",
                "rügen",
                "tadeln",
                "attackieren",
                "verurteilen",
                "an|prangern",
                "bemängeln",
                "monieren",
                "beanstanden",
                "geißeln",
            ),
            target=("object.party", "object"),
            matter=("object", "clause", "für", "wegen"),
            needs=("object", "clause", "subject"),
        ),
        Frame(
            Act.PRAISE,
            ("loben", "preisen", "würdigen", "rühmen"),
            target=("object.party", "object"),
            matter=("object", "clause", "für"),
        ),
        Frame(Act.WARN, ("warnen",), matter=("clause", "vor")),
        Frame(
            Act.THREATEN,
            ("drohen", "an|drohen"),
            target=("dative",),
            matter=("mit", "object", "clause"),
            needs=("mit", "clause", "dative"),
        ),
        Frame(Act.DEMAND, ("auf|fordern", "drängen"), matter=("zu", "auf", "clause"), needs=("zu", "auf", "clause")),
        Frame(Act.DEMAND, ("fordern", "verlangen", "ein|fordern"), target=("von",), matter=("object", "clause")),
        Frame(Act.DEMAND, ("appellieren",), target=("an",), matter=("clause",)),
        Frame(
            Act.REJECT,
            ("ab|lehnen", "verwerfen", "zurück|weisen"),
            target=("object.party", "object"),
            matter=("object", "clause"),
            never=_SILENCE,
        ),
        Frame(
            Act.PROMISE,
            ("versprechen", "zu|sagen", "zu|sichern", "geloben"),
            target=("dative",),
            matter=("object", "clause"),
            needs=("object", "clause", "dative"),
        ),
        Frame(
            Act.SUPPORT,
            ("unterstützen", "befürworten", "begrüßen"),
            target=("object",),
            matter=("clause",),
            bars=("bei",),
        ),
        Frame(Act.SUPPORT, ("aus|sprechen für", "plädieren für"), target=("für",), matter=("für",)),
    ),
    nouns=(
        Frame(
            Act.ACCUSE,
            ("vorwurf", "anschuldigung", "beschuldigung"),
            actor=("owner",),
            target=("gegen", "an", "clause.subject"),
            matter=("clause",),
        ),
        Frame(
            Act.ACCUSE,
            ("verdacht",),
            actor=("owner",),
            target=("gegen", "clause.subject"),
            matter=("clause",),
            needs=("clause",),
            hedged=True,
        ),
        Frame(
            Act.INVESTIGATE,
            ("ermittlung", "untersuchung", "ermittlungsverfahren", "verfahren"),
            actor=("owner",),
            target=("gegen",),
            matter=("wegen",),
            needs=("gegen",),
        ),
        Frame(
            Act.SUE,
            ("klage", "anklage", "strafanzeige", "anzeige", "sammelklage"),
            actor=("owner",),
            target=("gegen",),
            matter=("wegen",),
            needs=("gegen",),
        ),
        Frame(Act.CRITICISE, ("kritik",), actor=("owner",), target=("an", "gegen"), needs=("an", "gegen")),
        Frame(Act.PRAISE, ("lob",), actor=("owner",), target=("für",), needs=("für",)),
        Frame(Act.THREATEN, ("drohung",), actor=("owner",), target=("gegen",), needs=("gegen",)),
    ),
    givers=frozenset(
        "erheben üben äußern ein|leiten auf|nehmen führen ein|reichen starten beginnen erstatten stellen prüfen vor|bringen "
        "eröffnen richten "
        "verteilen erneuern wiederholen an|strengen".split()
    ),
    hearsay=frozenset({"sollen"}),
    hedges=frozenset("angeblich mutmaßlich offenbar vermutlich möglicherweise anscheinend vermeintlich wohl".split()),
    irrealis=frozenset("wenn falls ob sofern wer wen wem wessen".split()),
    negations=frozenset("nicht nie niemals kein keine keinen keinem keiner keines keinerlei weder".split()),
)
