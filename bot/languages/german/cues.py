"""German words for speaking, in base forms.

A bar parts a particle from its verb (``mit|teilen``: *teilte … mit*, *mitgeteilt*); words after the verb must stand in its clause too
(``aus|gehen davon``: *geht davon aus*).
"""

from __future__ import annotations


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


STATEMENTS = _lines(
    """
    sagen
    heißen es
    ergeben
    entscheiden
    stehen
    erhoffen
    einigen darauf
    einigen sich
    bestehen darauf
    diskutieren
    überlegen
    wissen lassen
    werden bekannt
    durchblicken
    lassen durchblicken
    aus|sagen
    erklären
    mit|teilen
    berichten
    betonen
    bestätigen
    schreiben
    meinen
    erläutern
    ergänzen
    behaupten
    versichern
    beteuern
    bekräftigen
    verkünden
    melden
    vermelden
    kommentieren
    argumentieren
    antworten
    entgegnen
    erwidern
    kontern
    resümieren
    bilanzieren
    konstatieren
    schildern
    erzählen
    an|merken
    feststellen
    fest|stellen
    klar|stellen
    unterstreichen
    heraus|streichen
    hervor|heben
    hinzu|fügen
    fügen hinzu
    aus|führen
    an|geben
    bekannt|geben
    geben bekannt
    bekannt|machen
    machen bekannt
    zu|geben
    ein|räumen
    gestehen
    zu|gestehen
    ein|gestehen
    bedauern
    beklagen
    monieren
    bemängeln
    rügen
    an|kündigen
    zu|sagen
    zu|sichern
    versprechen
    geloben
    signalisieren
    prognostizieren
    voraus|sagen
    vorher|sagen
    warnen
    mahnen
    drohen
    spotten
    scherzen
    jubeln
    schwärmen
    twittern
    posten
    rufen
    schreien
    fragen
    begründen
    an|deuten
    erinnern
    dar|legen
    verlauten
    verlautbaren
    klagen
    kritisieren
    formulieren
    präzisieren
    widersprechen
    dementieren
    bestreiten
    abstreiten
    ab|streiten
    leugnen
    verneinen
    urteilen
    aus|rufen
    loben
    proklamieren
    raunen
    flüstern
    brüllen
    schimpfen
    wettern
    appellieren
    beschreiben
    definieren
    deklarieren
    offenbaren
    enthüllen
    verraten
    plädieren
    hin|weisen darauf
    verweisen darauf
    sprechen davon
    zeigen überzeugt
    zeigen zuversichtlich
    zeigen besorgt
    zeigen erfreut
    zeigen enttäuscht
    zeigen optimistisch
    äußern sich
    äußern
    aus|drücken sich
    bringen ausdruck
    kommen zu schluss
    kommen zum schluss
    kommen zu ergebnis
    kommen zum ergebnis
    gelangen zu schluss
    gelangen zum schluss
    vertreten ansicht
    vertreten auffassung
    vertreten meinung
    vertreten standpunkt
    machen deutlich
    machen klar
    stellen klar
    geben protokoll
    lassen wissen
    lassen verlauten
    zitieren
    lauten
    skandieren
    besagen
    belegen
    ermitteln
    recherchieren
    hervor|gehen
    beschließen
    zum ausdruck
    vor|rechnen
    nach|legen
    ein|werfen
    zusammen|fassen
    fort|fahren
    vor|tragen
    heraus|finden
    an|drohen
    an|prangern
    berufen darauf
    begründen damit
    pochen darauf
    nach|denken darüber
    denken darüber nach
    legen wert darauf
    aus|rechnen
    erwägen
    zurück|weisen
    machen bedingung
    veröffentlichen
    beabsichtigen
    aus|schließen
    erfahren
    informieren darüber
    """
)
STANCES = _lines(
    """
    glauben
    denken
    hoffen
    fürchten
    befürchten
    erwarten
    vermuten
    an|nehmen
    schätzen
    ein|schätzen
    rechnen damit
    aus|gehen davon
    bezweifeln
    zweifeln
    halten möglich
    halten wahrscheinlich
    halten unwahrscheinlich
    sein überzeugt
    sein ansicht
    sein auffassung
    sein meinung
    sein sicher
    sein zuversichtlich
    sehen
    spekulieren
    wünschen
    """
)
DIRECTIVES = _lines(
    """
    fordern
    auf|fordern
    ein|fordern
    verlangen
    auf|rufen
    empfehlen
    raten
    vor|schlagen
    bitten
    an|regen
    appellieren
    anweisen
    an|weisen
    drängen
    mahnen
    ermahnen
    plädieren dafür
    aus|sprechen dafür
    werben dafür
    befehlen
    an|ordnen
    an|bieten
    """
)
ACCUSATIONS = _lines(
    """
    vor|werfen
    beschuldigen
    bezichtigen
    unterstellen
    vor|halten
    an|klagen
    an|lasten
    legen zur last
    verdächtigen
    nach|sagen
    """
)
JUDGEMENTS = _lines(
    """
    sprechen von
    berichten von
    warnen vor
    plädieren für
    begründen mit
    klagen über
    """
)
POSITIONS = _lines(
    """
    fordern
    ein|fordern
    bezeichnen als
    vor|werfen
    verweisen auf
    hin|weisen auf
    aus|gehen von
    rechnen mit
    beziffern
    schätzen
    auf|fordern
    werten als
    betrachten als
    an|sehen als
    raten zu
    verlangen
    an|regen
    nennen als
    ein|stufen als
    kritisieren als
    verurteilen als
    befinden als
    feiern als
    würdigen als
    loben als
    """
)
"""Verbs whose whole clause tells what somebody holds: *forderte mehr Geld*."""
NAMINGS = _lines(
    """
    bezeichnen als
    nennen
    kritisieren
    würdigen
    loben
    verurteilen
    zurück|weisen
    werten als
    begrüßen
    beschreiben als
    sehen als
    ab|lehnen
    vor|werfen
    titulieren als
    """
)
NOUNS = frozenset(
    """
    behauptung vorwurf ankündigung aussage forderung erklärung vermutung befürchtung hoffnung meinung ansicht auffassung überzeugung
    warnung drohung versprechen verdacht anschuldigung bericht gerücht these einschätzung begründung feststellung aufforderung
    prognose mitteilung meldung hinweis äußerung kritik zusage versicherung argument einwand theorie appell aufruf vorschlag bitte
    behauptungen vorwürfe aussagen forderungen vermutungen befürchtungen hoffnungen anschuldigungen berichte gerüchte meldungen
    hinweise worten annahme spekulationen
    """.split()
)
SOURCES = frozenset(
    """
    angaben angabe aussage aussagen auskunft informationen information einschätzung einschätzungen meinung ansicht ansichten
    auffassung bericht berichten darstellung überzeugung schätzung schätzungen worten erkenntnissen erkenntnis mitteilung
    mitteilungen meldung meldungen erklärung vorstellung dafürhalten lesart bekunden recherchen umfrage umfragen studie studien
    statistik zählung beobachtung beobachtungen prognose prognosen berechnung berechnungen planungen erkenntnisstand
    kenntnisstand quellenlage darstellungen vorhersage vorhersagen stellungnahme hochrechnung hochrechnungen analysen
    erhebung erhebungen gesetzentwurf gesetzesentwurf endergebnis dokument dokumenten gutachten
    analyse idee wunsch plan plänen verfassung grundgesetz gesetz richtlinie verordnung ermittlungen erfahrungen nachricht
    """.split()
)
SOURCE_ENDINGS = (
    "angaben",
    "berichten",
    "bericht",
    "aussagen",
    "informationen",
    "meldungen",
    "meldung",
    "kreisen",
    "quellen",
    "einschätzung",
    "auskunft",
    "meinung",
    "medien",
    "vernehmen",
    "bekunden",
    "darstellung",
    "schätzung",
    "schätzungen",
    "dokument",
    "dokumenten",
    "gesetz",
)
SOURCE_PREPOSITIONS = frozenset("laut gemäß lt".split())
SOURCE_POSTPOSITIONS = frozenset("zufolge".split())
SOURCE_ADVERBS = frozenset("demnach danach demzufolge".split())
SOURCE_RELATIVES = frozenset("wonach".split())
DOCUMENT_ENDINGS = (
    "bericht",
    "studie",
    "papier",
    "mitteilung",
    "umfrage",
    "erhebung",
    "statistik",
    "gutachten",
    "vermerk",
    "protokoll",
)
