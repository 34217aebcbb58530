"""What tells an answer in German."""

from __future__ import annotations

from bot.languages.answers import AnswerWords

ANSWER_WORDS = AnswerWords(
    roles=frozenset(
        """
        chef chefin vorstandschef vorstandschefin vorstand geschäftsführer geschäftsführerin präsident präsidentin vizepräsident
        vizepräsidentin minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
        gouverneurin
        senator senatorin gouverneur bürgermeister bürgermeisterin oberbürgermeister direktor direktorin gründer gründerin mitgründer
        vorsitzender vorsitzende sprecher sprecherin anwalt anwältin professor professorin analyst analystin investor ökonom ökonomin
        richter richterin kommissar kommissarin kandidat kandidatin berater beraterin autor autorin journalist journalistin schauspieler
        schauspielerin sänger sängerin spieler spielerin trainer trainerin manager managerin ingenieur forscher forscherin arzt ärztin
        general könig königin prinz abgeordneter abgeordnete staatsanwalt staatsanwältin unternehmer unternehmerin aktivist experte
        expertin politiker politikerin botschafter botschafterin papst bischof
        regierung unternehmen firma konzern start-up hersteller behörde
        organisation gruppe partei gewerkschaft bank universität zeitung entwickler
        """.split()
    ),
    fillers=frozenset(
        """
        passiert passierte geschehen weiß bitte viel viele lange heißt bedeutet genannt person leute ding sache sagt art genau gibt
        besser schlechter mehr weniger
        finden neue nachrichten groß hoch weit oft teuer
        """.split()
    ),
    alike=tuple(
        frozenset(group.split())
        for group in """
        kostet kosten cost costs price kostete preis preise preisen gebühr
        gründete gegründet founded founder gründer gründerin gründung mitgründer
        geboren geburt born geburtstag
        starb gestorben died death tod tot tötete getötet
        kauft kaufen kaufte bought acquired acquisition gekauft kauf erwarb erworben übernahm übernahme übernommen
        beschäftigt beschäftigte employees staff mitarbeiter angestellte belegschaft
        entließ entlassen entlassen fired dismissed gefeuert abgesetzt
        verdient verdienen verdiente earns salary gehalt lohn
        leitet leiten leitete leads heads ceo führt führte chef chefin vorstandschef
        schrieb schreiben schreibt wrote author geschrieben autor autorin verfasser buch roman
        geld money cash dollars euros pounds crowns kronen euro dollar franken bargeld
        vorgestellt vorstellen stellte presented präsentiert präsentierte unveiled launched
        wiegt wiegen wog weighs weight gewicht schwer
        alt alter
        besitzt besitzen besaß owns owner besitzer eigentümer gehört
        beginnt beginnen begann began starts started start startet startete
        gewann gewinnen gewinnt won wins gewonnen sieger sieg
        sitz hauptsitz based headquarters zentrale
        verbietet verbieten untersagen verbot forbid forbidden prohibited verboten untersagt
        erlaubt erlauben gestattet allowed permitted
        zahlt zahlen zahlte zahlten gezahlt bezahlt bezahlte bezahlen pay pays paid settled
        heiratet heiraten heiratete heirateten geheiratet hochzeit married marry marriage wedding
        findet stattfindet stattfinden fand stattgefunden gespielt spielt held play played hosted
        treffen trifft traf trafen getroffen meet meets met meeting
        gab gibt geben gegeben give gives gave given
        verkauft verkaufen verkaufte sell sells sold sale sales
        investiert investierte investieren invest invests invested investment
        bekommt bekam bekommen erhält erhielt erhalten receive receives received get gets got
        verliert verlor verloren verlieren lose loses lost
        schlägt schlug geschlagen besiegte besiegt beat beats beaten defeated
        punkte punkt points point
        tore tor treffer goals goal scored
        jahre jahr year years
        menschen leute personen people
        länder land country countries
        aktie aktien share shares stock
        umsatz revenue sales turnover
        gewinn profit profits
        verlust loss losses
        strafe strafen fine fines penalty
        vertrag contract deal
        karte karten ticket tickets eintrittskarten
        anteil stake share
        wohnt lebt wohnte lebte lives lived
        arbeitet arbeitete gearbeitet works worked
        spricht sprach gesprochen speaks spoke talked
        eröffnet eröffnete opened opens
        veröffentlicht veröffentlichte erschien erschienen published released release
        entwickelt entwickelte developed develops
        fordert forderte gefordert demands demanded
        plant plante geplant plans planned
        hergestellt herstellt produziert produzierte made makes produced
        nutzer users user
        kunden kunde customers customer
        verletzt verletzte injured hurt
        schule schulen school schools
        film filme movie film films movies
        spiel spiele game games match
        sieg siege win wins victory
        krebs cancer
        krankheit disease illness
        krieg war
        wahl wahlen election elections
        gericht court
        richter judge
        urteil ruling verdict
        steuer steuern tax taxes
        gesetz law act
        zoll zölle tariff tariffs
        daten data
        """.strip().splitlines()
    ),
    same={"vereinigte staaten": "usa", "vereinigten staaten": "usa", "europäische union": "eu", "europäischen union": "eu"},
    negations=frozenset("nicht nie niemals kein keine keinen keiner keinem nichts niemand weder noch ohne".split()),
    defines=r"(?:ist|sind|war|waren|bedeutet|bezeichnet|heißt|beschreibt|steht für)\b",
    amounts=(
        r"(?<![^\W\d_])\d|[$€£¥%]|\b(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\w*zehn|elf|zwölf|\w*(?:zwanzig|ßig|[rfbtn]zig)|dutzend|hunderte?|tausende?"
        r"|millionen?|milliarden?"
        r"|hälfte|prozent|euro|dollar|mehrere)\b"
    ),
    times=(
        r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:[:.]\d\d)? uhr\b|\b(?:januar|februar|märz|april|mai|juni|juli|august|september"
        r"|oktober|november"
        r"|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|morgen|frühjahr|frühling|sommer|herbst"
        r"|winter|woche|monat|jahr|quartal|jahrhundert|nacht|abend)s?\b"
    ),
    places=r"(?-i:\b(?:in|bei|nahe|nach|aus|am|im) (?:der |dem )?[A-ZÄÖÜ])",
    goes_on=r"(?:er|sie|es) (?:ist|war|sind|waren|arbeitet|arbeitete|leitet|leitete|führt|führte) ",
    counted=r"^wie ?viele (\w+)",
    paid=frozenset(
        "kostet kosten kostete preis geld zahlt zahlen zahlte gezahlt bezahlt verdient verdiente gehalt strafe wert teuer".split()
    ),
    sums=r"[$€£¥₹]|\b(?:dollar|euro|pfund|kronen|franken|yen|rupien|yuan|cent|rappen|usd|eur|gbp|kostenlos|gratis)\b",
    he=frozenset("er sie sein seine seinen ihr ihre ihren ihm".split()),
    by_noun=r"\b(?:von|vom|durch|seitens|aus)\b",
    on_noun=r"\b(?:an|am|gegen|gegenüber|für)\b",
)
