"""What tells the predicate of a German question."""

from __future__ import annotations

from bot.languages.predicates import PredicateWords

PREDICATE_WORDS = PredicateWords(
    asking=frozenset(
        """
        wer wen wem wessen was wann wo wie warum weshalb wieso weswegen wofür wovor wogegen worüber womit wodurch woher wohin
        woran worauf wobei
        """.split()
    ),
    who=frozenset(("wer",)),
    counting=r"wie ?viele?n?\b",
    measuring=r"wie (?:hoch|groß|gross|teuer|schwer|stark|niedrig|lang|lange)\b",
    choosing=frozenset("welche welcher welches welchen welchem".split()),
    auxiliaries=frozenset(
        """
        hat haben hatte hatten ist sind war waren wird werden wurde wurden würde würden kann können konnte konnten will wollen wollte
        wollten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte durften
        """.split()
    ),
    with_base=frozenset(
        """
        kann können konnte konnten will wollen wollte wollten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte
        durften wird werden würde würden
        """.split()
    ),
    determiners=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner diese dieser dieses diesen diesem
        sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres alle allen
        """.split()
    ),
    prepositions=frozenset(
        """
        ab als an am ans auf aus außer bei beim bis durch für gegen gegenüber hinter hinterm im in ins mit nach neben oder ohne seit
        statt trotz über um und unter von vom vor während wegen zu zum zur zwischen dass ob weil wenn nachdem bevor laut anstatt
        """.split()
    ),
    pronouns=frozenset("er sie es man wir ihr ich du jemand".split()),
    of=frozenset("von vom der des bei beim in im am für".split()),
    indefinite=frozenset(("ein", "eine", "einen", "einem", "einer")),
    what_is=("wer ist", "wer sind", "wer war", "was ist", "was sind", "was war"),
    light=frozenset(
        """
        haben hat hatte sein gewesen machen macht machte gemacht tun getan geben gibt gab gegeben gehen geht ging gegangen kommen kommt
        kam gekommen bekommen bekommt bekam nehmen nimmt nahm genommen ausfallen liegt liegen lag werden geworden lassen gelassen
        passiert passierte geschehen heißt heißen stehen steht stand gestanden sagen sagt sagte gesagt kosten kostet kostete
        leute menschen geld zeit mal dinge sache nennt nennen nannte genannt
        """.split()
    ),
    verbs=frozenset(),
    inflected=r"\w{2,}(?:t|te|ten|en)",
    participle=(
        r"(?:ge\w{2,}(?:t|en)|\w+iert|(?:be|er|ver|zer|ent|miss|über|unter|wider)\w{2,}(?:t|en)|\w{2,}ge\w{2,}(?:t|en)"
        r"|(?:ab|an|auf|aus|bei|ein|her|hin|los|nach|um|vor|weg|zu|zurück|zusammen)\w{2,}(?:t|en))"
    ),
    prefixes=frozenset(
        "ab an auf aus bei ein fest fort her hin los nach nieder statt um vor weg weiter zu zurück zusammen teil frei bekannt".split()
    ),
    verb_last=True,
)
