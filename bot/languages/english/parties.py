"""English nouns that name somebody who can act by words."""

from __future__ import annotations

from bot.languages.parties import Parties

PARTIES = Parties(
    people=frozenset(
        """
        accused adult aide airman all ally analyst anybody anyone applicant appointee athlete attendee attorney aunt baby
        boss both boy boyfriend bride brother buddy candidate captain celebrity champion chef chief child chum citizen
        civilian clergy clerk client coach colleague comic commentator companion congressman congresswoman consultant
        contestant cop counsel couple cousin coward critic crowd customer dad daughter delegate democrat deputy diplomat
        dissident doctor dozens driver economist elder enemy entrepreneur everybody everyone executive expert family fan
        father fellow feminist few figure folk founder friend gay general girl girlfriend goalkeeper graduate grandfather
        grandmother guard guest guru guy half head hero host hostage hundreds husband immigrant individual informant inmate
        insider instructor intern judge junior juror justice kid king lad lady lawyer leader lender liberal loyalist mafia
        magnate major male man many mate mayor member mentor migrant militant minister mob mom monk most mother mum
        musician native neighbor neighbour nephew niece nominee novelist nurse official one operative opponent other others
        outsider owner parent partner pastor patient patriot patron peer people person personnel pilot plaintiff poet
        politician pope president prince princess principal prisoner pro prosecutor psychologist public pundit pupil queen
        rebel recipient recruit refugee relative representative republican resident rival root sceptic scholar scientist
        secretary senior servant several sheriff shopper sibling sister skeptic soldier some somebody someone son source
        specialist spokesman spokesperson spokeswoman staff staffer stalwart star student suspect teammate teen teenager
        thief those thousands thug tourist trustee twin uncle user vet veteran victim villager watchdog whistleblower who
        widow wife witness woman worker youth
        """.split()
    ),
    bodies=frozenset(
        """
        academy administration agency airline airport alliance army assembly association authority bank bench bloc board
        body branch brand broadcaster bureau business cabinet camp campaign carmaker cartel chain chamber charity church
        city class clinic club coalition college commission committee community company competitor conglomerate congress
        consortium contractor cooperative corporation council country court crew defence defense delegation department
        developer division duo embassy empire enterprise establishment faction federation firm force foundation franchise
        gang giant government group guild hospital house industry institute institution investor jury kremlin label league
        left legislature lobby majority maker manufacturer media military militia ministry minority mission movement museum
        nation navy network newspaper ngo nonprofit office operator opposition organisation organization outfit outlet
        palace panel paper parliament party pentagon platform police presidency press prosecution provider province public
        publisher regime regulator republic retailer right school secretariat sect senate service side shareholder squad startup
        state store studio subsidiary supplier syndicate taskforce team territory town tribunal trio troop union unit
        university utility vatican vendor village west wing world
        """.split()
    ),
    organs=frozenset("arm division management team unit".split()),
    documents=frozenset(
        """
        advert advertisement advisory affidavit alert article audit book brief bulletin circular complaint
        constitution declaration dossier editorial email essay filing guide guideline handbook indictment label
        lawsuit leaflet letter manifesto manual memo memorandum note notice opinion paper petition post poster report
        resolution review ruling sign statement study suit survey term testimony text treaty tweet verdict video
        """.split()
    ),
    endings=("er", "or", "ist", "ian", "ee", "man", "woman", "ite", "crat", "eur", "ant", "ent", "ese"),
    things=frozenset(
        """
        absent accident adapter agreement amendment amplifier anger anniversary announcement answer appetite argument
        armor arrangement assessment banner barrier behavior beneficiary border boundary browser budgetary buffer bumper
        burger butter cancer career center chapter character charger charter chatter checker checklist cider closer
        cluster clutter coffee color comment commentary commitment composite computer consent container content
        controller copper corner corridor counter cover crater current cylinder danger december degree deployment
        detector development diary dictionary dinner disaster disorder document documentary door drawer dynamite element
        employment encoder encounter enforcement engagement environment equipment error event experiment extent exterior
        factor favor favorite favourite february fee fiber filter finger flavor floor flower folder former further
        gender generator granite grant guarantee hammer harassment harbor header headliner helicopter holder honor
        horror humor hunger improvement incident indicator indictment instrument intent interior investment involvement
        itinerary january jubilee judgement judgment judiciary justice knee labor ladder laser layer leather letter
        library list liver loader locker lower management manner matter measurement median meter mirror mist moment
        monitor monument motor newsletter november number obituary october offer opposite order parameter patent payment
        percent plant playlist powder power precedent present primary processor punishment quarter rather register
        remainder remember reminder render requirement restaurant retirement river router rumor salary satellite scooter
        secondary sector segment semester sensor sentiment september server settlement shelter shipment shoulder shutter
        silver site slider soccer speaker spider stapler starter statement sticker suite summary summer super supper
        supplement surrender talent temper tender tenor terror thriller thunder tiger timber torment tournament tower
        tractor trailer transfer transformer treatment tree trigger tumor twist twister twitter under upper variant
        vector warrant water weather website whisker white winter wonder wrapper wrist
        """.split()
    ),
)
