"""English words around names and in their place."""

from __future__ import annotations

from bot.languages.names import Gender, NameWords

_MALE = """
aaron abdul adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen andre andrew andy angelo anthony antonio
arjun arnold arthur asif barack ben benjamin bernard bernie bill bob boris brad bradley brandon brendan brett brian bruce bryan
caleb carl carlos charles charlie chris christian christopher chuck clarence clint colin corey craig dan daniel danny darren dave
david dean dennis derek dick diego dmitry dominic don donald doug douglas dwight dylan earl eddie edgar edmund eduardo edward edwin
elliott elon emmanuel eric erik ernest ethan eugene evan felix fernando francis francisco frank franklin fred frederick gabriel
garrett gary gavin geoff geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregory guy harold harry harvey
hassan hector henry herbert herman howard hugh ian ibrahim igor ivan jack jacob jake james jamie jared jason jeff jeffrey jeremy
jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jordan jorge jose josh joshua juan julian justin karl keith ken
kenneth kevin kurt kyle lance larry lars lawrence leo leon leonard lewis liam lloyd logan lou louis lucas luis luke malcolm manuel
marc marcel marco marcus mario mark martin marvin mason matt matthew maurice max michael miguel mike mitch mitt mohamed mohammed
morgan nathan nathaniel neil nicholas nick nicolas nigel noah norman oliver oscar omar otto owen pablo patrick paul pedro perry pete
peter phil philip phillip pierre rafael ralph ramon randy raul ray raymond rex ricardo richard rick ricky rob robert roberto rodney
roger roland ron ronald ross roy rudy russell ryan salman sam samuel satya scott sean sebastian sergei sergio seth shaun shawn simon
spencer stan stanley stephen steve steven stewart stuart sundar ted terrence terry theodore thomas tim timothy toby todd tom tommy
tony travis trevor tyler vernon victor vincent vladimir wade wallace walter warren wayne wesley will william willie xavier yusuf
zachary
"""
_FEMALE = """
abigail adriana agnes alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela anita ann anna
anne annette annie april ashley asha audrey barbara beatrice bernice beth betty beverly bonnie brenda bridget brittany camila
carla carly carmen carol caroline carolyn catherine cecilia charlotte cheryl christina christine cindy claire clara claudia colleen
connie courtney crystal cynthia daisy dana danielle deborah debra denise diana diane donna dora doris dorothy edith eileen elaine
eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erin esther ethel eva evelyn faith fatima felicia fiona florence
frances gabriela gail geraldine gina gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi helen hillary holly
huma ida ines ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanette jennifer jenny
jessica jill joan joanna jocelyn jodi josephine joy joyce juanita judith judy julia julie june karen karin kate katherine kathleen
kathryn kathy katie kayla kelly kelsey kendra kim kimberly kirsten kristen kristin laura lauren leah lena leslie lillian linda lisa
liz lois loretta lori louise lucia lucy lydia lynn madeleine marcia margaret maria mariah marie marilyn marina marisa marjorie
marlene martha mary maureen maya megan melania melanie melissa mercedes meredith mia michelle mildred mindy miranda miriam molly
monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy penny phyllis
priya rachel rebecca regina renee rita roberta robin rosa rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah
shannon sharon sheila shelley sherry shirley silvia sofia sonia sophia sophie stacey stella stephanie sue susan suzanne sylvia tamara
tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda
wendy whitney yolanda yvonne zoe
"""

NAME_WORDS = NameWords(
    titles=frozenset(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend father sister pastor bishop archbishop cardinal pope
        rabbi imam sheikh king queen prince princess president vice deputy prime minister premier chancellor secretary sen sens senator
        senators rep reps representative representatives congressman congresswoman gov governor lt lieutenant mayor speaker judge
        justice chief attorney general gen col colonel maj major capt captain sgt sergeant cmdr commander adm admiral detective
        inspector superintendent sheriff officer constable agent ambassador envoy commissioner councillor councilman councilwoman
        alderman delegate chairman chairwoman chair chairperson ceo cfo cto coo executive director managing manager head founder
        co-founder cofounder boss coach captain former ex-president then-president ex acting interim spokesman spokeswoman spokesperson
        promoter quarterback goalkeeper striker midfielder lawyer solicitor barrister commentator rapper comedian billionaire
        baroness mp msp mep vp svp evp
        corporate senior junior assistant associate economist analyst author actor actress singer
        correspondent reporter editor columnist anchor host candidate nominee frontrunner front-runner
        democrat republican democratic gop rep. sen. gov. dr. mr. mrs. ms. lt. gen. col. prof. rev. president-elect
        """.split()
    ),
    forms_of_address={
        "mr": Gender.MALE,
        "sir": Gender.MALE,
        "lord": Gender.MALE,
        "congressman": Gender.MALE,
        "chairman": Gender.MALE,
        "spokesman": Gender.MALE,
        "councilman": Gender.MALE,
        "king": Gender.MALE,
        "prince": Gender.MALE,
        "actor": Gender.MALE,
        "father": Gender.MALE,
        "mrs": Gender.FEMALE,
        "ms": Gender.FEMALE,
        "miss": Gender.FEMALE,
        "dame": Gender.FEMALE,
        "lady": Gender.FEMALE,
        "madam": Gender.FEMALE,
        "congresswoman": Gender.FEMALE,
        "chairwoman": Gender.FEMALE,
        "spokeswoman": Gender.FEMALE,
        "councilwoman": Gender.FEMALE,
        "queen": Gender.FEMALE,
        "princess": Gender.FEMALE,
        "actress": Gender.FEMALE,
        "sister": Gender.FEMALE,
    },
    particles=frozenset("van von der den de la le du da di del della dos al el bin ibn ben abu ter ten y".split()),
    connectors=frozenset("of for on and the in at &".split()),
    organisation_words=frozenset(
        """
        department ministry office bureau agency administration authority commission committee council court bank university college
        institute school academy centre center association federation union league foundation fund trust society organization
        organisation board service services house senate parliament congress party army navy force police group company corporation
        partners holdings capital industries systems technologies times post journal news press herald tribune network media channel
        broadcasting hospital church museum airlines airways motors energy health coalition alliance campaign conference
        club team laboratory labs institution treasury embassy states kingdom nations republic community chamber
        """.split()
    ),
    legal_forms=frozenset(
        "inc incorporated corp corporation co company ltd limited llc plc lp llp ag gmbh se sa nv spa holdings".split()
    ),
    not_names=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december i i'm i've i'll i'd english german french spanish chinese russian american british european african asian
        indian japanese korean italian canadian mexican irish scottish israeli iranian iraqi ukrainian turkish islamic muslim muslims
        christian christians jewish jews catholic hispanic latino latinos americans republicans democrats conservatives liberals
        internet christmas easter ceo cfo coo cto vp svp evp mp mps msp mep pm ok tv st mr mrs ms q a
        """.split()
    ),
    starters=frozenset(
        """
        the a an this that these those it he she they we i you there here his her their our its my your in on at by for from with but
        and or so yet if when while although though after before since because as who what where why how however meanwhile still then
        now also some many most several both each all no not one two three last according asked only even despite under during to of
        once until unless whether nor which more less other another such any every few much just like next later earlier recently
        today yesterday tomorrow instead indeed perhaps maybe yes well first second third finally moreover furthermore additionally
        nevertheless nonetheless thus hence therefore otherwise again too never always often sometimes let let's don't it's that's
        he's she's they're we're i'm there's what's here's read see watch click follow share sign speaking asked given about against
        among amid across along around behind below beneath beside between beyond without within through throughout toward towards
        upon over near since up out off down is are was were be been being have has had do does did will would can could should may
        might must former critics experts officials police people sources researchers scientists analysts
        """.split()
    ),
    pronouns={
        "he": Gender.MALE,
        "him": Gender.MALE,
        "she": Gender.FEMALE,
        "her": Gender.FEMALE,
        "they": Gender.PLURAL,
        "them": Gender.PLURAL,
        "it": Gender.THING,
    },
    organisation_roles=frozenset(
        """
        company firm corporation business manufacturer maker retailer lender bank carrier airline startup start-up giant publisher
        developer operator supplier organization organisation group agency ministry department bureau office commission committee
        council court government administration authority regulator watchdog university institute union association party campaign
        club league charity foundation nonprofit network newspaper paper magazine outlet station broadcaster tribunal board panel
        police force military army platform service team hospital school church city town chancellery community coalition alliance
        chamber family crew staff
        """.split()
    ),
    company_roles=frozenset(
        """
        company firm corporation business manufacturer maker retailer lender carrier startup start-up giant publisher developer operator
        supplier organization organisation group
        """.split()
    ),
    person_roles=frozenset(
        """
        man woman president minister chancellor premier senator congressman congresswoman governor mayor candidate nominee leader
        politician lawmaker official adviser advisor aide spokesman spokeswoman spokesperson lawyer attorney prosecutor judge justice
        sheriff officer detective chief executive ceo chairman chairwoman chair director manager founder boss head owner investor
        billionaire businessman businesswoman entrepreneur analyst economist expert professor researcher scientist author writer
        journalist reporter columnist editor host anchor correspondent actor actress singer coach player doctor teacher student
        secretary ambassador diplomat general commander commissioner activist critic democrat republican veteran mogul magnate
        mp msp mep vp svp evp promoter goalkeeper striker midfielder quarterback
        frontrunner front-runner strategist pollster pastor bishop witness victim defendant plaintiff suspect
        wife husband mother father son daughter brother sister uncle aunt cousin widow friend ally aide rival colleague nurse clerk
        """.split()
    ),
    voices=frozenset("spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives press".split()),
    documents=frozenset(
        """
        report study survey poll analysis research paper document documents memo letter lawsuit complaint suit indictment affidavit
        filing ruling opinion order bill law act treaty agreement contract constitution charter policy terms rules guidelines statement
        article story editorial column post tweet blog book review email emails transcript records data statistics figures
        investigation audit notice warrant petition release account plan ad accord
        advertisement brief video film documentary textbook proposal manifesto flyer
        """.split()
    ),
    tribunals=frozenset("court jury judge inquiry tribunal panel commission".split()),
    person_endings=("er", "or", "eur", "ist", "ian", "man", "woman", "ee", "ant", "ent", "ess"),
    articles=frozenset("the a an".split()),
    place_prepositions=frozenset("in at near across".split()),
    fronting=frozenset("when as after before while although though because since once until if whenever despite by in".split()),
    definite=frozenset("the this that these those his her its their".split()),
    offices=frozenset(
        "agriculture commerce defence defense education energy finance health housing interior justice labor labour staff state trade"
        " transport transportation treasury war".split()
    ),
    office_prepositions=frozenset("of for to".split()),
    first_names=dict.fromkeys(_MALE.split(), Gender.MALE) | dict.fromkeys(_FEMALE.split(), Gender.FEMALE),
)
