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
        "yesterday": (Unit.DAY, -1),
        "this week": (Unit.WEEK, 0),
        "last week": (Unit.WEEK, -1),
        "this month": (Unit.MONTH, 0),
        "last month": (Unit.MONTH, -1),
        "this year": (Unit.YEAR, 0),
        "last year": (Unit.YEAR, -1),
    },
    since="since|after|from",
    until="before|until|till|up to",
    during="in|during|on",
    between="between|from",
    links="and|to|until|till",
    recent="(?:(?:in|over|within|during) )?(?:the )?(?:last|past) {number} {unit}",
)
