"""How German names stretches of time."""

from __future__ import annotations

from bot.languages.times import TimeWords, Unit

TIME_WORDS = TimeWords(
    months={
        name: number
        for number, names in enumerate(
            (
                "januar jänner jan",
                "februar feber feb",
                "märz maerz",
                "april apr",
                "mai",
                "juni jun",
                "juli jul",
                "august aug",
                "september sept sep",
                "oktober okt",
                "november nov",
                "dezember dez",
            ),
            1,
        )
        for name in names.split()
    },
    units={
        "tag": Unit.DAY,
        "tage": Unit.DAY,
        "tagen": Unit.DAY,
        "woche": Unit.WEEK,
        "wochen": Unit.WEEK,
        "monat": Unit.MONTH,
        "monate": Unit.MONTH,
        "monaten": Unit.MONTH,
        "jahr": Unit.YEAR,
        "jahre": Unit.YEAR,
        "jahren": Unit.YEAR,
    },
    relative={
        "heute": (Unit.DAY, 0),
        "vorgestern": (Unit.DAY, -2),
        "gestern": (Unit.DAY, -1),
        "diese woche": (Unit.WEEK, 0),
        "in dieser woche": (Unit.WEEK, 0),
        "letzte woche": (Unit.WEEK, -1),
        "letzter woche": (Unit.WEEK, -1),
        "vergangener woche": (Unit.WEEK, -1),
        "vorige woche": (Unit.WEEK, -1),
        "voriger woche": (Unit.WEEK, -1),
        "vergangene woche": (Unit.WEEK, -1),
        "in der letzten woche": (Unit.WEEK, -1),
        "diesen monat": (Unit.MONTH, 0),
        "in diesem monat": (Unit.MONTH, 0),
        "letzten monat": (Unit.MONTH, -1),
        "letztem monat": (Unit.MONTH, -1),
        "im letzten monat": (Unit.MONTH, -1),
        "vorigen monat": (Unit.MONTH, -1),
        "dieses jahr": (Unit.YEAR, 0),
        "in diesem jahr": (Unit.YEAR, 0),
        "letztes jahr": (Unit.YEAR, -1),
        "im letzten jahr": (Unit.YEAR, -1),
        "voriges jahr": (Unit.YEAR, -1),
    },
    since="seit(?: dem)?|nach dem|ab(?: dem)?",
    until="vor dem",
    through="bis(?: zum)?",
    during="im jahr|im|in|am",
    part="(?:anfang|mitte|ende) ",
    between="zwischen(?: dem)?|von|vom",
    links="und(?: dem)?|bis(?: zum)?",
    recent="(?:in |seit )?(?:den |die )?(?:letzten|vergangenen) {number} {unit}",
    recent_one="(?:binnen|innerhalb) (?:eines|einer) {unit}",
    ago="vor {number} {unit}",
    last="letzten|letztem|vergangenen|vergangenem|diesen",
    weekdays={day: number for number, day in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split())},
    numbers={
        word: number
        for number, words in enumerate("einem|einer|ein|eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), 1)
        for word in words.split("|")
    }
    | {"wenigen": 3, "paar": 3, "ein paar": 3},
)
