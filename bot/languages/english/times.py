"""How English names stretches of time."""

from __future__ import annotations

from bot.languages.times import TimeWords, Unit

TIME_WORDS = TimeWords(
    months={
        name: number
        for number, names in enumerate(
            (
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec",
            ),
            1,
        )
        for name in names.split()
    },
    units={
        "day": Unit.DAY,
        "days": Unit.DAY,
        "week": Unit.WEEK,
        "weeks": Unit.WEEK,
        "month": Unit.MONTH,
        "months": Unit.MONTH,
        "year": Unit.YEAR,
        "years": Unit.YEAR,
    },
    relative={
        "today": (Unit.DAY, 0),
        "the day before yesterday": (Unit.DAY, -2),
        "yesterday": (Unit.DAY, -1),
        "this week": (Unit.WEEK, 0),
        "last week": (Unit.WEEK, -1),
        "this month": (Unit.MONTH, 0),
        "last month": (Unit.MONTH, -1),
        "this year": (Unit.YEAR, 0),
        "last year": (Unit.YEAR, -1),
    },
    since="since|after|from",
    until="before",
    through="until|till|up to|through",
    during="in the year|in|during|on",
    part="(?:(?:early|mid|late)[ -]|the (?:beginning|start|middle|end) of )",
    between="between|from",
    links="and|to|until|till",
    recent="(?:(?:in|over|within|during|for) )?(?:the )?(?:last|past) {number} {unit}",
    recent_one="(?:(?:in|over|within|during|for) the (?:last|past)|(?:the )?past) {unit}",
    ago="{number} {unit} ago",
    last="last|past|this",
    weekdays={day: number for number, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())},
    numbers={
        word: number
        for number, words in enumerate("a|an|one two three four five six seven eight nine ten eleven twelve".split(), 1)
        for word in words.split("|")
    }
    | {"couple of": 2, "a couple of": 2, "few": 3, "a few": 3},
)
