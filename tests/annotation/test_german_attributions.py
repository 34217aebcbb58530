"""German attributions: every case of reported speech that the language has, and its near misses."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.annotation import quotations, sentences
from bot.annotation.german import extract
from bot.model import Attribution, MentionKind, Modality, Polarity, Tier


@dataclass(frozen=True)
class Read:
    speaker: str | None
    name: str | None
    content: tuple[str, ...]
    whole: Attribution


def read(text: str) -> list[Read]:
    attributions, _, _ = extract(text, sentences.split(text, "de"), quotations.pair(text))
    return [
        Read(
            each.speaker.span.of(text) if each.speaker else None,
            each.speaker.name if each.speaker else None,
            tuple(span.of(text) for span in each.content),
            each,
        )
        for each in attributions
    ]


def only(text: str) -> Read:
    found = read(text)
    assert len(found) == 1, [(each.speaker, each.content) for each in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        # inversion, with title and apposition
        ("„Wir zahlen jede Rechnung“, sagte Ana Ruiz, die Chefin von Norvik.", "Ana Ruiz", ("„Wir zahlen jede Rechnung“",)),
        ("„Das Werk bleibt offen“, versprach Kanzler Holm.", "Holm", ("„Das Werk bleibt offen“",)),
        # the quotation is parted by its cue
        (
            "„Der Umbau beginnt im Mai“, sagte Kanzler Holm. „Er wird teuer.“",
            "Holm",
            ("„Der Umbau beginnt im Mai“", "„Er wird teuer.“"),
        ),
        # mixed: the clause, not the quoted half
        (
            "Ruiz sagte, die Firma sei „so stark wie seit vielen Jahren nicht“.",
            "Ruiz",
            ("die Firma sei „so stark wie seit vielen Jahren nicht“",),
        ),
        # according to
        ("Laut Norvik kostet der Umbau drei Millionen Euro.", "Norvik", ("kostet der Umbau drei Millionen Euro",)),
        ("Norvik hat Angaben von Holm zufolge keine Schulden.", "Holm", ("Norvik hat", "keine Schulden")),
        ("Nach Angaben von Ana Ruiz fehlen der Werft zwölf Leute.", "Ana Ruiz", ("fehlen der Werft zwölf Leute",)),
        # so Ruiz, at the end and in the middle
        ("Die Werft werde nicht verkauft, so Ruiz.", "Ruiz", ("Die Werft werde nicht verkauft",)),
        ("Die Werft, so Ana Ruiz, werde im Herbst verkauft.", "Ana Ruiz", ("Die Werft", "werde im Herbst verkauft")),
        # clauses with dass, in verb-second position, in the infinitive
        ("Holm erklärte, dass die Prüfung noch laufe.", "Holm", ("dass die Prüfung noch laufe",)),
        ("Holm erklärte, die Prüfung laufe noch.", "Holm", ("die Prüfung laufe noch",)),
        ("Ana Ruiz hat angekündigt, von ihrem Amt zurückzutreten.", "Ana Ruiz", ("von ihrem Amt zurückzutreten",)),
        ("Holm teilte am Montag mit, der Vertrag sei gekündigt.", "Holm", ("der Vertrag sei gekündigt",)),
        ("Holm wies darauf hin, dass der Vertrag ende.", "Holm", ("dass der Vertrag ende",)),
        # a colon, with and without a verb; a dash
        ("Ana Ruiz sagte: „Das ist ein Anfang.“", "Ana Ruiz", ("„Das ist ein Anfang.“",)),
        ("Ana Ruiz: „Das ist ein Anfang.“", "Ana Ruiz", ("„Das ist ein Anfang.“",)),
        ("Ana Ruiz wurde deutlich: „Das reicht uns nicht.“", "Ana Ruiz", ("„Das reicht uns nicht.“",)),
        ("„Das ist ein Anfang“ – Ana Ruiz", "Ana Ruiz", ("„Das ist ein Anfang“",)),
        # the outlet is the speaker
        ("Wie der „Hafenkurier“ berichtet, prüft die Aufsicht den Verkauf.", "Hafenkurier", ("prüft die Aufsicht den Verkauf",)),
        # what comes before it is a question, not what was said
        ("Holm beteuerte, nichts gewusst zu haben.", "Holm", ("nichts gewusst zu haben",)),
        # a subject that a relative clause or an apposition parts from its verb
        ("Ana Ruiz, die seit Mai im Amt ist, sagte, die Lage sei ernst.", "Ana Ruiz", ("die Lage sei ernst",)),
        ("Jan Holt, Chef der Werft, glaubt, dass der Umbau gelinge.", "Jan Holt", ("dass der Umbau gelinge",)),
        # said twice in one sentence by one subject
        ("Ana Ruiz begrüßte den Plan und sagte, er komme zur rechten Zeit.", "Ana Ruiz", ("er komme zur rechten Zeit",)),
        # words that name something
        ("Ana Ruiz nannte das Vorgehen „unredlich“.", "Ana Ruiz", ("„unredlich“",)),
    ],
)
def test_the_speaker_and_what_was_said(text: str, name: str, content: tuple[str, ...]) -> None:
    found = only(text)
    assert (found.name, found.content) == (name, content)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Laut zwei mit der Sache vertrauten Personen plant Norvik den Verkauf.",
            "zwei mit der Sache vertrauten Personen",
            ("plant Norvik den Verkauf",),
        ),
        ("Nach Angaben der Polizei wurde niemand verletzt.", "Angaben der Polizei", ("wurde niemand verletzt",)),
        ("Medienberichten zufolge verlässt Holm die Firma.", "Medienberichten", ("verlässt Holm die Firma",)),
        ("Der Sprecher fügte hinzu, dass die Prüfung laufe.", "Der Sprecher", ("dass die Prüfung laufe",)),
        ("Die taz vermutet, dass der Verkauf scheitert.", "Die taz", ("dass der Verkauf scheitert",)),
    ],
)
def test_a_speaker_without_a_name_is_shown_as_the_text_has_it(text: str, speaker: str, content: tuple[str, ...]) -> None:
    found = only(text)
    assert (found.speaker, found.name, found.content) == (speaker, None, content)


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("In der Klageschrift heißt es, Norvik habe die Prüfer getäuscht.", "der Klageschrift"),
        ("In einem Papier der Regierung heißt es: „Die Werft bleibt.“", "einem Papier der Regierung"),
        ("Aus dem Bericht geht hervor, dass Norvik zu spät gewarnt hat.", "dem Bericht"),
    ],
)
def test_a_document_speaks_and_es_does_not(text: str, document: str) -> None:
    found = only(text)
    assert found.speaker == document
    assert found.whole.speaker is not None
    assert found.whole.speaker.kind is MentionKind.DOCUMENT


def test_the_mood_of_speech_carries_the_speaker_over_sentences() -> None:
    first, carried = read(
        "Ana Ruiz sagte, der Umbau werde teuer. Die Bauzeit betrage zwei Jahre. Danach solle die Werft wieder Gewinn machen."
    )
    assert carried.name == first.name == "Ana Ruiz"
    assert carried.content == ("Die Bauzeit betrage zwei Jahre", "Danach solle die Werft wieder Gewinn machen")
    assert carried.whole.tier is Tier.B


def test_the_indicative_does_not_carry_the_speaker_on() -> None:
    found = only("Ana Ruiz sagte, der Umbau werde teuer. Die Werft steht seit 1911 am Hafen.")
    assert found.content == ("der Umbau werde teuer",)


def test_a_pronoun_takes_the_only_name_that_fits() -> None:
    found = only("Ana Ruiz leitet die Werft. Sie sagte dem „Hafenkurier“, der Umbau werde teuer.")
    assert (found.speaker, found.name) == ("Sie", "Ana Ruiz")


def test_a_pronoun_between_two_names_stays_open() -> None:
    found = only("Ana Ruiz traf Clara Holm am Hafen. Sie sagte, der Umbau werde teuer.")
    assert (found.speaker, found.name, found.whole.tier) == ("Sie", None, Tier.C)


def test_the_one_spoken_to_is_not_the_speaker() -> None:
    assert only("Ana Ruiz sagte dem „Hafenkurier“, die Lage sei ernst.").name == "Ana Ruiz"


def test_what_somebody_else_reports_keeps_both() -> None:
    text = "Die Agentur Nordpress berichtete, Ruiz habe den Mitarbeitern gesagt, dass die Werft schließe."
    inner = next(each for each in read(text) if each.speaker == "Ruiz")
    assert inner.content == ("dass die Werft schließe",)
    assert inner.whole.reporter is not None
    assert inner.whole.reporter.name == "Nordpress"


def test_a_sentence_that_das_takes_up_is_what_was_said() -> None:
    found = only("Die Werft wird im Mai verkauft. Das teilte Ana Ruiz am Montag mit.")
    assert found.name == "Ana Ruiz"
    assert found.content == ("Die Werft wird im Mai verkauft", "Das")


def test_an_unclosed_paragraph_goes_on_with_the_speaker_of_the_next() -> None:
    found = read("„Das ist erst der Anfang. Wir machen weiter.\n\n„Es wird nicht das Ende sein“, sagte Ruiz.")
    assert [each.name for each in found] == ["Ruiz", "Ruiz"]


def test_a_noun_says_it_for_its_owner() -> None:
    found = only("Die Behauptung von Ana Ruiz, dass die Werft spare, ist umstritten.")
    assert (found.name, found.content) == ("Ana Ruiz", ("dass die Werft spare",))


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Ruiz sagte nicht, dass der Vertrag gekündigt sei.", Polarity.NEGATED),
        ("Holm bestritt, von den Zahlungen gewusst zu haben.", Polarity.NEGATED),
        ("Ruiz sagte, dass der Vertrag nicht gekündigt sei.", Polarity.ASSERTED),
    ],
)
def test_a_denial_and_a_negated_cue_do_not_assert_the_content(text: str, polarity: Polarity) -> None:
    assert only(text).whole.polarity is polarity


def test_soll_puts_the_saying_in_the_mouths_of_others() -> None:
    found = only("Holm soll gesagt haben, dass die Werft schließe.")
    assert found.whole.modality is Modality.HEARSAY
    assert found.whole.tier is Tier.C


def test_tier_a_is_a_core_cue_with_a_name() -> None:
    assert only("Laut Norvik sinken die Preise.").whole.tier is Tier.A
    assert only("Die Aufsicht erklärte, die Preise sänken.").whole.tier is not Tier.A


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz wollte sich zu den Vorwürfen nicht äußern.",
        "Eine Sprecherin von Norvik lehnte eine Stellungnahme ab.",
        "Ein Sprecher wollte nicht bestätigen, dass die Werft schließt.",
        "Die sogenannte „Hafenlösung“ ist gescheitert.",
        "Der Film „Das lange Jahr am großen Hafen“ läuft im Mai.",
        "Auf die Frage, ob er zurücktrete, sagte Holm nein.",
        "Nach dem Urteil verließ Holm den Saal.",
        "Nach der Sitzung fuhr Ana Ruiz nach Hause.",
        "Gemäß dem Vertrag endet die Frist im Mai.",
        "Die Werft begann, ihre Kräne zu verkaufen.",
        "Gegen Holm wird wegen Betrugs ermittelt.",
        "Danach fuhr das Schiff in den Hafen.",
        "Damit bestätigt sich der Verdacht.",
    ],
)
def test_what_looks_like_speech_and_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        # a cue that parts what is said
        ("Die Fähre, erklärte Ana Ruiz, sei leer.", "Ana Ruiz", ("Die Fähre", "sei leer")),
        # yes and no are answers, what was asked is not
        ("Auf die Frage, ob er gehe, sagte Jan Holt Nein.", "Jan Holt", ("Nein",)),
        # the clause before shares its subject only in its own mood
        ("Ana Ruiz sagte, Norvik sei gesund, und kündigte an, das Werk zu öffnen.", "Ana Ruiz", ("das Werk zu öffnen",)),
        # whoever gives a reproach stands behind it
        ("Den Vorwurf, Norvik habe gelogen, erhob Ana Ruiz.", "Ana Ruiz", ("Norvik habe gelogen",)),
        # who is quoted speaks
        ("Das Blatt zitierte Ana Ruiz mit den Worten: „Wir bleiben hier.“", "Ana Ruiz", ("„Wir bleiben hier.“",)),
        # a feminine noun behind *der* is whom it is said to
        ("Der Zeitung sagte Ana Ruiz, die Fähre sei leer.", "Ana Ruiz", ("die Fähre sei leer",)),
        # plurals of the past stand in for the mood of speech
        ("Ana Ruiz teilte mit, die Häfen blieben offen.", "Ana Ruiz", ("die Häfen blieben offen",)),
        # a phrase inside of a noun phrase covers only that
        ("Ruiz lobte die seiner Meinung nach klugen Pläne.", None, ("klugen Pläne",)),
        # only the quotation is what was spoken of
        ("Ana Ruiz sprach von einer „Lüge“.", "Ana Ruiz", ("„Lüge“",)),
    ],
)
def test_the_last_statement(text: str, name: str | None, content: tuple[str, ...]) -> None:
    last = read(text)[-1]
    assert (last.name, last.content) == (name, content)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz erklärte das Vorhaben. Die Halle soll im Mai öffnen.",
        "Ana Ruiz sprach sich am Freitag für den Umbau aus.",
        "Niemand sagte, dass die Fähre leer sei.",
        "Ana Ruiz nannte in einem Gespräch mit dem Sender „Hafenfunk“ vier Gründe.",
    ],
)
def test_plans_and_mere_names_are_no_statements(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Minister Holm klagte gegen die Mauer, weil sie zu hoch sei.", "Minister Holm", "weil sie zu hoch sei"),
        ("Ana Ruiz wirbt für einen Deich, der das Dorf schützen werde.", "Ana Ruiz", "der das Dorf schützen werde"),
        ("Das Dach wurde abgedeckt, weil es undicht sei.", None, "weil es undicht sei"),
        # a clause of its own: whose words they are the text does not tell
        ("Viele Fischer beschweren sich, der Hafen sei zu teuer.", None, "der Hafen sei zu teuer"),
        ("Nach dem Hafengesetz darf dort niemand angeln.", "dem Hafengesetz", "darf dort niemand angeln"),
    ],
)
def test_a_clause_in_the_mood_of_speech_is_told_by_whoever_acts(text: str, speaker: str | None, content: str) -> None:
    found = only(text)
    assert (found.speaker, found.content) == (speaker, (content,))


@pytest.mark.parametrize(
    "text",
    [
        "Holm wollte nicht bestätigen, dass die Fähre leer sei.",
        "Gefragt, ob er komme, ging Holm.",
        "Holm tat, als sei nichts geschehen.",
        "Holm fragt sich, ob ich krank sei.",
    ],
)
def test_what_nobody_says_in_the_mood_of_speech(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        # what is long enough behind a colon is speech, even where nobody can be told to speak
        ("Am Tor war zu lesen: „Wir wollen unsere alte Fähre wieder haben.“", None, "„Wir wollen unsere alte Fähre wieder haben.“"),
        ("„Der alte Hafen gehört uns allen und keinem Konzern.“", None, "„Der alte Hafen gehört uns allen und keinem Konzern.“"),
        # an object may stand first
        (
            "Jede Schuld an dem Brand weist Holm von sich: „Ich war an dem Abend gar nicht dort.“",
            "Holm",
            "„Ich war an dem Abend gar nicht dort.“",
        ),
        # a demand behind what it is about
        ("Der Hafen müsse bleiben, forderte Ana Ruiz.", "Ana Ruiz", "Der Hafen müsse bleiben"),
        # a short quotation goes on behind its commas
        ("Holm nannte den Plan „schnell, klug und billig“.", "Holm", "„schnell, klug und billig“"),
    ],
)
def test_quotations_and_demands(text: str, speaker: str | None, content: str) -> None:
    found = only(text)
    assert (found.speaker, found.content) == (speaker, (content,))


def test_a_quotation_behind_a_colon_goes_on_with_the_speaker_before_it() -> None:
    first, second = read("Ana Ruiz glaubt, dass der Umbau gelingt: „Wir haben in diesem Jahr viel gelernt.“")
    assert first.speaker == second.speaker == "Ana Ruiz"
    assert second.content == ("„Wir haben in diesem Jahr viel gelernt.“",)


@pytest.mark.parametrize(
    "text",
    [
        "Wie groß ist Ihrer Meinung nach der Schaden?",
        "Das Stück hat einen kurzen Titel: „Am Ende der Brücke“",
        "Davon fordert Norvik zwei Millionen Euro.",
        "Holm trat im Gespräch mit dem „Morgenboten“ auf und bezeichnete sich als müde.",
    ],
)
def test_what_names_or_asks_says_nothing(text: str) -> None:
    assert read(text) == []
