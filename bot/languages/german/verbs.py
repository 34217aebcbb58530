"""German strong verbs: third person present, preterite and participle of the bases; prefixed verbs follow their base."""

from __future__ import annotations

STRONG: dict[str, tuple[str, str, str]] = {
    base: (present, preterite, participle)
    for base, present, preterite, participle in (
        line.split()
        for line in """
        bieten bietet bot geboten
        bitten bittet bat gebeten
        bleiben bleibt blieb geblieben
        brechen bricht brach gebrochen
        bringen bringt brachte gebracht
        denken denkt dachte gedacht
        fahren fährt fuhr gefahren
        fallen fällt fiel gefallen
        finden findet fand gefunden
        geben gibt gab gegeben
        gelten gilt galt gegolten
        liegen liegt lag gelegen
        schlafen schläft schlief geschlafen
        beginnen beginnt begann begonnen
        gewinnen gewinnt gewann gewonnen
        verlieren verliert verlor verloren
        gehen geht ging gegangen
        gestehen gesteht gestand gestanden
        greifen greift griff gegriffen
        halten hält hielt gehalten
        heben hebt hob gehoben
        heißen heißt hieß geheißen
        kennen kennt kannte gekannt
        kommen kommt kam gekommen
        laden lädt lud geladen
        lassen lässt ließ gelassen
        leiden leidet litt gelitten
        lesen liest las gelesen
        lügen lügt log gelogen
        nehmen nimmt nahm genommen
        nennen nennt nannte genannt
        raten rät riet geraten
        reißen reißt riss gerissen
        rufen ruft rief gerufen
        schelten schilt schalt gescholten
        scheiden scheidet schied geschieden
        schießen schießt schoss geschossen
        schlagen schlägt schlug geschlagen
        schließen schließt schloss geschlossen
        schreiben schreibt schrieb geschrieben
        schreien schreit schrie geschrien
        schwören schwört schwor geschworen
        sehen sieht sah gesehen
        sein ist war gewesen
        senden sendet sandte gesandt
        sprechen spricht sprach gesprochen
        stehen steht stand gestanden
        stellen stellt stellte gestellt
        stoßen stößt stieß gestoßen
        streichen streicht strich gestrichen
        streiten streitet stritt gestritten
        tragen trägt trug getragen
        treffen trifft traf getroffen
        treiben treibt trieb getrieben
        treten tritt trat getreten
        tun tut tat getan
        vergleichen vergleicht verglich verglichen
        weisen weist wies gewiesen
        wenden wendet wandte gewandt
        werben wirbt warb geworben
        werden wird wurde geworden
        werfen wirft warf geworfen
        winken winkt winkte gewinkt
        wissen weiß wusste gewusst
        zeihen zeiht zieh geziehen
        ziehen zieht zog gezogen
        """.strip().splitlines()
    )
}
INSEPARABLE = ("be", "ver", "er", "ent", "emp", "zer", "ge", "miss", "wider", "unter", "über", "hinter")
PARTICLES = frozenset(
    """
    ab an auf aus bei ein fest her hin hinzu los mit nach nieder um vor weg zu zurück zusammen teil statt dar heraus hervor voraus
    bekannt frei klar vorher entgegen durch wieder wahr bevor fort hinaus heran herbei hinweg vorbei vorüber
    """.split()
)
"""What parts from a verb in a main clause: *teilte* … *mit*."""
