"""English nouns that name somebody who can act by words."""

from __future__ import annotations

from bot.languages.parties import Parties

PARTIES = Parties(
    people=frozenset(
        "accused adult ally analyst applicant aide airman athlete attendee attorney aunt baby boss boy bride brother buddy candidate captain"
        " celebrity champion chef chief child chum citizen civilian clergy clerk client coach colleague comic commentator companion"
        " congressman congresswoman consultant contestant counsel couple cousin coward cop critic crowd customer dad daughter delegate"
        " democrat deputy diplomat dissident doctor driver economist elder enemy entrepreneur executive expert family fan father fellow"
        " feminist figure folk founder friend gay general girl girlfriend boyfriend goalkeeper graduate grandmother grandfather guard guest"
        " guru guy head hero host hostage husband immigrant individual informant inmate insider instructor intern judge junior juror justice"
        " kid king lad lady lawyer leader lender liberal loyalist mafia magnate major male man mate mayor member mentor migrant militant"
        " minister mob model monk mother mum mom musician native nephew neighbour neighbor niece nominee novelist nurse official operative"
        " opponent outsider owner parent partner pastor patient patriot patron peer people person personnel pilot plaintiff poet politician"
        " pope president pro prince princess principal prisoner prosecutor psychologist public pundit pupil queen rebel recipient"
        " recruit refugee relative representative republican resident rival root scholar scientist secretary senior servant sheriff"
        " shopper sibling sister skeptic sceptic soldier son source specialist spokesman spokeswoman spokesperson star staff staffer stalwart"
        " student suspect teen teenager teammate thief thug tourist trustee twin uncle user veteran vet victim villager watchdog whistleblower"
        " widow wife witness woman worker youth guy appointee nominee economist others other some many several one those who"
        " everyone everybody anyone anybody someone somebody two three four five six seven eight nine ten dozens hundreds thousands half"
        " both all most few".split()
    ),
    bodies=frozenset(
        "academy administration agency airline airport alliance army assembly association authority bank bench bloc board body branch brand"
        " broadcaster bureau business cabinet camp campaign cartel carmaker chain chamber charity church city class clinic club coalition college"
        " commission committee community company competitor conglomerate congress consortium contractor cooperative corporation council country court crew"
        " defence defense delegation department developer division duo embassy empire enterprise establishment faction"
        " federation firm force foundation franchise gang giant government group guild hospital house industry institute institution"
        " investor jury kremlin label league left legislature lobby majority maker manufacturer media military militia minority mission ministry"
        " movement museum nation navy network newspaper nonprofit ngo office operator opposition organisation organization outlet outfit"
        " palace panel paper parliament party pentagon platform police presidency press prosecution provider province public publisher regime"
        " regulator republic retailer right school sect secretariat senate service shareholder squad startup state store studio subsidiary supplier"
        " syndicate taskforce team territory town tribunal trio troop union unit university utility vatican vendor village"
        " west wing world".split()
    ),
    documents=frozenset(
        "affidavit article audit book brief complaint constitution declaration dossier editorial email essay filing indictment lawsuit"
        " leaflet letter manifesto memo memorandum note opinion paper petition post report resolution review ruling statement study suit"
        " survey term testimony text treaty tweet verdict video".split()
    ),
    endings=(
        "er",
        "or",
        "ist",
        "ian",
        "ee",
        "eer",
        "man",
        "woman",
        "person",
        "people",
        "ite",
        "crat",
        "ary",
        "ant",
        "ent",
        "ese",
        "ologist",
    ),
    things=frozenset(
        "offer order power letter matter paper computer number server error sector factor behavior behaviour favor favour labor labour color"
        " colour humor humour rumor rumour honor honour door floor mirror motor tumor terror horror minor major vector monitor tractor"
        " indicator generator processor sensor corridor tenor harbor harbour flavor armor armour mayor water winter summer weather order"
        " center centre border corner counter cover danger dinner disaster drawer engine fiber filter finger fire flower folder former further"
        " gender hammer hunger lawyer layer liver lower manner master member meter october november september december river shelter"
        " shoulder silver soccer spider sticker super supper surrender temper thunder tiger timber tower transfer trigger twitter"
        " under upper user vinegar wonder wrapper career fee coffee committee degree guarantee knee jubilee tree agreement amendment"
        " announcement argument arrangement assessment comment commitment department deployment development document element employment"
        " enforcement engagement environment equipment establishment experiment government harassment improvement incident indictment instrument"
        " investment involvement judgement judgment management measurement moment monument movement parliament payment punishment requirement"
        " retirement segment sentiment settlement shipment statement supplement tournament treatment accident content consent event"
        " extent intent percent present talent token torment absent current patent precedent restaurant grant plant warrant elephant variant"
        " infant diary library salary summary boundary dictionary primary secondary anniversary february january commentary documentary itinerary"
        " obituary military judiciary budgetary beneficiary checker detector exterior interior satellite website site suite white elite dynamite appetite granite opposite composite"
        " favourite favorite list twist wrist mist checklist playlist chapter character charter cluster container chamber closer cancer"
        " laser laptop layer leather ladder loader locker newsletter barrier carrier router scooter shutter slider smartphone starter"
        " thriller trailer transformer twister buffer browser calendar controller charger speaker adapter amplifier headliner parameter"
        " register remainder semester stapler tender whisker answer anger hour quarter remember chatter clutter disorder encounter encoder"
        " folder powder reminder render rather reader banner banker bumper burger butter cheddar cider copper crater cylinder header"
        " helicopter holder hunger index ocean median comedian pedestrian".split()
    )
    - frozenset("comedian pedestrian user banker reader lawyer member mayor minor infant elite".split()),
)
