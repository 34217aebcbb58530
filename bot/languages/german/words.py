"""German closed word classes: what articles, pronouns, prepositions and conjunctions tell about a clause. All in lower case."""

from __future__ import annotations

SUBORDINATORS = frozenset(
    """
    dass daß ob weil wenn falls sofern nachdem während obwohl obgleich da damit sodass solange sobald bevor ehe bis indem seit
    seitdem als wobei womit wodurch wofür worauf woran worüber wovon woraus worin wogegen wonach weshalb weswegen wieso warum wann
    wo woher wohin wer wen wem wessen was wie welche welcher welches welchen welchem zumal sowie insofern
    """.split()
)
CONTENT_CONJUNCTIONS = frozenset(
    "dass daß ob wie wer wen wem wessen was warum weshalb weswegen wieso wann wo woher wohin inwieweit inwiefern".split()
)
"""Those that may open what somebody says, asks or thinks."""

RELATIVES = frozenset("der die das den dem dessen deren denen welche welcher welches welchen welchem".split())
COORDINATORS = frozenset("und oder aber sondern doch denn sowie bzw beziehungsweise jedoch".split())

NOMINATIVE_ARTICLES = frozenset(
    """
    der die das ein eine dieser diese dieses jener jene jenes jeder jede jedes mein meine sein seine ihr ihre unser unsere kein keine
    mehrere einige viele alle beide zwei drei vier fünf sechs sieben acht neun zehn zahlreiche manche zahllose hunderte tausende weitere
    andere derselbe dieselbe dasselbe einer solche solcher etliche sämtliche rund etwa
    """.split()
)
OBLIQUE_ARTICLES = frozenset(
    """
    den dem des einen einem eines diesen diesem jenen jenem jeden jedem seinen seinem seines seiner ihren ihrem ihres ihrer keinen
    keinem meinen meinem unseren unserem allen einigen vielen beiden mehreren zahlreichen weiteren anderen dieser jener einer der
    """.split()
)
ARTICLES = NOMINATIVE_ARTICLES | OBLIQUE_ARTICLES

NOMINATIVE_PRONOUNS = frozenset(
    """
    er sie es wir ich ihr man dieser diese dieses jener jene jenes der die das dies wer einer eine beide alle viele einige mehrere
    manche niemand jemand letzterer letztere ersterer erstere andere derselbe dieselbe keiner keine
    """.split()
)
OBLIQUE_PRONOUNS = frozenset("ihn ihm ihnen mich mir dich dir uns euch sich ihr einander".split())

PREPOSITIONS = frozenset(
    """
    ab an am ans auf aufs aus außer außerhalb bei beim bis durch durchs entgegen entlang für fürs gegen gegenüber hinter in im ins
    innerhalb mit mithilfe nach neben ohne per pro seit statt anstatt trotz über überm um unter vom von vor vorm während wegen zu
    zum zur zwischen angesichts anlässlich aufgrund anhand hinsichtlich infolge mangels mittels seitens namens samt nebst bezüglich
    zufolge laut gemäß dank nahe zugunsten zulasten binnen einschließlich
    """.split()
)
ATTRIBUTIVE_PREPOSITIONS = frozenset("von vom für aus zur zum beim bei im gegen".split())
"""Those that often go on with a noun phrase: der Minister *für* Verkehr."""
NAME_PREPOSITIONS = frozenset("von vom aus".split())
"""Those that go on with a name: Ruiz *von* Norvik."""

CONTRACTED = frozenset("am ans aufs beim durchs fürs im ins vom vorm überm zum zur".split())

ADVERBS = frozenset(
    """
    auch nun jetzt heute gestern morgen bereits schon noch nur erst zuletzt zuvor zunächst danach dann dabei daher deshalb dagegen
    dazu zudem außerdem ferner weiter weiterhin wiederum unterdessen inzwischen indes indessen hingegen allerdings jedoch aber doch
    also denn so hier dort damals später früher anschließend schließlich letztlich ebenfalls ebenso gleichzeitig zugleich daraufhin
    hierzu darüber davor darauf daran dafür davon damit darin daraus darum nicht nie niemals wohl offenbar angeblich vermutlich
    wahrscheinlich möglicherweise vielleicht etwa zwar selbst sogar vor allem insbesondere besonders eher mehr sehr immer wieder oft
    häufig mehrfach wiederholt ausdrücklich öffentlich offiziell schriftlich telefonisch wörtlich kürzlich jüngst vorgestern abends
    nachts mittags morgens einerseits andererseits hinzu mit an bekannt zurück trotzdem dennoch demnach somit folglich nämlich hin
    vorab derzeit aktuell mittlerweile längst bislang bisher nochmals erneut einmal indirekt direkt lediglich deutlich klar
    seinerseits ihrerseits lange kurz knapp gegenüber demgegenüber überdies obendrein sonst teilweise stets weshalb hierbei laut
    zufolge übereinstimmend vorsichtig
    """.split()
)
TIMES = frozenset(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember morgen vormittag mittag nachmittag abend nacht jahr jahre jahres jahren monat monats woche wochenende
    tag tage tagen uhr montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen
    sommer herbst winter frühjahr wochen stunden minuten zeit rande anschluss zusammenhang
    """.split()
)
"""Nouns of time: they are no speakers, and a phrase with one does not go on with a noun phrase."""

TITLES = frozenset("herr herrn frau dr prof professor dipl ing lord lady sir mr mrs ms sankt st".split())

NEGATIONS = frozenset("nicht nie niemals kein keine keinen keinem keiner keines keinerlei weder nirgends mitnichten".split())

AUXILIARIES: dict[str, str] = {
    **dict.fromkeys("ist sind war waren sei seien wäre wären bin bist seid".split(), "sein"),
    **dict.fromkeys("hat haben hatte hatten habe hätte hätten".split(), "haben"),
    **dict.fromkeys("wird werden wurde wurden werde würde würden".split(), "werden"),
}
MODALS: dict[str, str] = {
    **dict.fromkeys("kann können konnte konnten könne könnte könnten".split(), "können"),
    **dict.fromkeys("soll sollen sollte sollten solle".split(), "sollen"),
    **dict.fromkeys("muss müssen musste mussten müsse müsste müssten muß mußte".split(), "müssen"),
    **dict.fromkeys("will wollen wollte wollten wolle".split(), "wollen"),
    **dict.fromkeys("darf dürfen durfte durften dürfe dürfte dürften".split(), "dürfen"),
    **dict.fromkeys("mag mögen mochte mochten möge möchte möchten".split(), "mögen"),
}
FINITE = frozenset(AUXILIARIES) | frozenset(MODALS)
SUBJUNCTIVE = frozenset("sei seien habe werde könne solle müsse wolle dürfe möge".split())
"""Konjunktiv I of the verbs that every text uses: the mark of reported speech."""
SUBJUNCTIVE_II = frozenset("hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften".split())
"""Konjunktiv II stands in for Konjunktiv I where that looks like the indicative: sie *hätten*."""
OFFENCES = frozenset(
    "betrug versagen korruption verrat missbrauch untreue bestechung lügen lüge fehler wortbruch verstöße untätigkeit spionage "
    "diebstahl rassismus gier".split()
)
"""What somebody is accused of in one word: an object of its own behind a name, and no part of it."""
