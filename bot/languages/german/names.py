"""German words around names and in their place. Ends of words stand for all their compounds: *chef* for *Konzernchef*."""

from __future__ import annotations

MALE_NAMES = frozenset(
    """
    achim adam adolf albert albrecht alexander alfons alfred andreas anton armin arno arnold arthur august axel baldur bastian
    benedikt benjamin bernd bernhard bertold björn bodo boris bruno burkhard carl carsten christian christof christoph christopher
    claus clemens constantin cornelius daniel david detlef detlev dieter dietmar dirk dominik eberhard eckart eckhard edgar edmund
    eduard egon emil erhard eric erich erik ernst erwin eugen fabian felix ferdinand florian frank franz friedhelm friedrich fritz
    gabriel georg gerald gerd gerhard gernot gottfried gregor guido günter günther gustav hans harald hartmut heiko heiner heinrich
    heinz helge helmut hendrik henning henry herbert heribert hermann hilmar holger horst hubert hubertus hugo ignaz ingo ivo jakob
    jan jens joachim jochen johann johannes jonas jonathan jörg jörn josef joseph julian julius jürgen justus kai karl karsten kevin
    klaus klemens knut konrad konstantin kurt lars leo leon leonhard leopold linus lorenz lothar ludwig lukas lutz magnus malte
    manfred manuel marc marcel marco marcus mario mark marko markus martin mathias matthias max maximilian michael mirko moritz nico
    niklas nikolaus nils norbert olaf oliver oskar oswald oskar otmar otto patrick paul peer peter philipp rainer ralf ralph reiner
    reinhard reinhold rené richard robert robin rolf roland roman rüdiger rudolf rupert sascha sebastian siegfried siegmar sigmar
    simon stefan steffen stephan sven theo theodor thilo thomas thorsten till tilman tim timo tobias tom torsten udo ulf uli ulrich
    urs uwe valentin veit viktor vincent volker walter werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver
    boris wladimir sergej igor dmitri alexej recep mehmet mustafa ali ahmed mohammed hassan ibrahim jean pierre jacques françois
    nicolas emmanuel silvio giovanni luigi paolo mario josé juan carlos luis pedro john george william james joe jim bill donald
    barack tony gordon jack steve tomas denis dennis elias lucas marius mathis joris
    """.split()
)
FEMALE_NAMES = frozenset(
    """
    adelheid agnes alexandra alice alina andrea angela angelika anita anja anke anna anne annegret annemarie annette antje astrid
    barbara beate beatrix bettina birgit birgitta brigitte britta carla carmen carola charlotte christa christel christiane
    christina christine claudia cornelia dagmar daniela diana dora doris dorothea edith elena elfriede elisabeth elke ella ellen
    elsa emma erika esther eva evelyn franziska friederike gabi gabriele gerda gerlinde gertrud gisela greta gudrun hanna hannah
    hannelore heide heidemarie heidi heike helene helga henriette hildegard ilona ilse ina ines inge ingeborg ingrid irene iris
    irmgard isabel isabella jana janine jasmin jennifer jessica johanna judith jule julia juliane jutta karin karla karoline
    katarina katharina kathrin katja katrin kerstin klara lara laura lea lena leonie lieselotte linda lisa lotte lucia luise lydia
    magdalena maike manuela mareike margarete margit margot maria marianne marie marina marion marlene marlies martha martina
    mathilde maya mechthild melanie michaela miriam monika nadine nadja natalie nicole nina olga patricia paula pauline petra pia
    regina renate ricarda rita rosa rosemarie roswitha ruth sabine sahra sandra sara sarah saskia sibylle sieglinde sigrid silke
    silvia simone sofia sonja sophie stefanie steffi susanne svenja sylvia tamara tanja tatjana theresa tina ulla ulrike ursula ute
    valerie vanessa vera verena veronika viola waltraud wiebke yvonne condoleezza hillary nancy michelle
    """.split()
)
PERSON_ROLES = (
    "chef chefin chefs minister ministerin ministers kanzler kanzlerin kanzlers präsident präsidentin präsidenten sprecher "
    "sprecherin sprechers "
    "vorsitzende vorsitzender vorsitzenden vorsitzendem vorstand vorständin direktor direktorin direktors leiter leiterin "
    "leiters manager "
    "managerin managers gründer gründerin anwalt anwältin anwalts anwalte experte expertin experten politiker politikerin "
    "politikers abgeordnete "
    "abgeordneter abgeordneten bürgermeister bürgermeisterin senator senatorin trainer trainerin kapitän stürmer torhüter "
    "spieler spielerin richter "
    "richterin staatssekretär staatssekretärin generalsekretär generalsekretärin sekretär kommissar kommissarin beauftragte "
    "beauftragter "
    "beauftragten forscher forscherin wissenschaftler wissenschaftlerin professor professorin doktor autor autorin journalist "
    "journalistin "
    "korrespondent reporter redakteur moderator moderatorin regisseur schauspieler schauspielerin sänger sängerin könig "
    "königin prinz prinzessin "
    "papst bischof erzbischof kardinal pfarrer general oberst hauptmann admiral botschafter botschafterin gouverneur "
    "gouverneurin premier "
    "premierminister kandidat kandidatin rivale herausforderer vize mitarbeiter mitarbeiterin kollege kollegin unternehmer "
    "unternehmerin investor "
    "analyst analystin ökonom ökonomin geschäftsführer geschäftsführerin inhaber inhaberin betreiber betreiberin eigentümer "
    "staatsanwältin "
    "oberstaatsanwalt oberstaatsanwältin polizist polizistin kommandeur koordinator landrat landrätin rektor rektorin dekan historiker "
    "historikerin soziologe jurist juristin arzt ärztin minister a.d. ministerpräsident obmann rat rätin chefredakteur herausgeber "
    "funktionär aktivist aktivistin demonstrant zeuge zeugin bruder schwester sohn tochter vater mutter ehemann ehefrau witwe freund"
).split()
"""Before a name and no part of it."""
ORGANISATION_ROLES = (
    "konzern konzerns firma unternehmen unternehmens hersteller anbieter autobauer betreiber verein verband partei "
    "gewerkschaft organisation "
    "bank agentur zeitung magazin sender zeitschrift stiftung behörde ministerium institut start-up startup fraktion "
    "nachrichtenmagazin "
    "nachrichtenagentur dienst portal plattform tochter mutterkonzern fluggesellschaft airline klub club universität großinvestor"
).split()
"""Before an organisation's name, and in its place."""
COMPANY_ROLES = tuple(
    "konzern konzerns firma unternehmen unternehmens hersteller anbieter autobauer start-up startup mutterkonzern "
    "fluggesellschaft airline großinvestor".split()
)
"""Those that can stand for any firm; *die Behörde* is not the firm named before it."""
VOICES = ("sprecher", "sprecherin", "vertreter", "vertreterin", "anwalt", "anwältin", "sprechers", "anwälte")
"""Who speaks for an organisation."""
BODIES = tuple(
    "anwaltschaft gericht gerichtshof amt aufsicht kammer zentrale club klub bund verband behörde agentur ministerium kommission "
    "polizei gewerkschaft bank stiftung universität hochschule feuerwehr klinikum verwaltung senat rat".split()
)
"""Ends of nouns for bodies that speak: a compound with *the* is a name of its own (die Verbraucherzentrale)."""
LOCAL_BODIES = tuple("anwaltschaft gericht amt polizei feuerwehr universität hochschule kammer zentrale klinikum verwaltung".split())
"""Those of which each town has one, so that the town's name belongs to theirs: *Staatsanwaltschaft Aldhaven*."""
LEGAL_FORMS = frozenset("ag gmbh se kg kgaa ohg inc corp ltd llc plc co".split())
DOCUMENTS = (
    "bericht berichte berichten studie studien umfrage umfragen papier schreiben brief urteil gutachten erklärung mitteilung "
    "pressemitteilung "
    "artikel meldung gesetz gesetzentwurf verfassung vertrag beschluss entwurf dokument dokumenten dokumente statistik "
    "website webseite "
    "homepage nutzungsbedingungen bedingungen satzung protokoll klageschrift anklageschrift anklage medienberichten buch interview"
).split()
NOT_NAMES = frozenset(
    """
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag anfang mitte ende prozent euro dollar millionen milliarden million milliarde uhr deutsch deutsche
    deutschen englisch chinesische amerikanische europäische ostern weihnachten pfingsten tv pc cd dvd pkw lkw usw gott teil nr wm
    em kw mw mhz ghz iq eu-weit jahr grad meter kilometer ja nein themenverwandte artikel quellen siehe foto bild
    """.split()
)
PLACES = frozenset(
    """
    deutschland österreich schweiz frankreich italien spanien portugal polen tschechien ungarn russland ukraine belarus china japan
    indien pakistan iran irak israel türkei griechenland syrien ägypten libyen afghanistan nordkorea südkorea taiwan thailand
    vietnam indonesien australien kanada usa mexiko brasilien argentinien chile venezuela kuba großbritannien england schottland
    irland island norwegen schweden finnland dänemark niederlande belgien luxemburg rumänien bulgarien serbien kroatien slowenien
    slowakei georgien armenien sudan somalia kenia nigeria südafrika berlin paris london washington moskau peking brüssel wien bern
    rom madrid athen teheran ankara kiew warschau tokio bayern sachsen hessen hamburg bremen saarland thüringen brandenburg
    niedersachsen
    """.split()
)
"""Countries and capitals, which speak and act for those who govern them."""
