"""What a question asks is read from patterns: the same in two languages, in chat style and with typing mistakes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.answering.questions.parsing import Known, parse
from bot.answering.questions.tongues import detect
from bot.model import Act, Aspect, NameMatch, Question, QuestionKind

NOW = datetime(2025, 3, 12, 15, tzinfo=UTC)
NAMES = {
    "norvik",
    "halden",
    "ana ruiz",
    "ana",
    "ruiz",
    "ministry of trade",
    "the ministry of trade",
    "r7",
    "maren solheim",
    "das handelsministerium",
}
OUTLETS = {"harbour post": "Harbour Post", "the harbour post": "Harbour Post", "nordblatt": "Nordblatt"}
KNOWN = Known(
    name=lambda name: 100.0 if name.casefold() in NAMES else 0.0,
    outlet=lambda name: NameMatch(name, (OUTLETS[name.casefold()],), exact=True) if name.casefold() in OUTLETS else None,
)


def asked(text: str) -> Question:
    return parse(text, detect(text), NOW, KNOWN)


def slots(question: Question) -> tuple[Act | None, str, str, str]:
    return (
        question.act,
        question.actor.asked if question.actor else "",
        question.target.asked if question.target else "",
        question.topic,
    )


@pytest.mark.parametrize(
    ("text", "act", "actor", "target", "topic"),
    [
        ("Who accused Norvik?", Act.ACCUSE, "", "Norvik", ""),
        ("who has accused norvik of bribery", Act.ACCUSE, "", "norvik", "bribery"),
        ("Who accused the Ministry of Trade of bribery?", Act.ACCUSE, "", "the Ministry of Trade", "bribery"),
        ("who is accusing Norvik", Act.ACCUSE, "", "Norvik", ""),
        ("Whom did Halden accuse?", Act.ACCUSE, "Halden", "", ""),
        ("who did Halden accuse of fraud", Act.ACCUSE, "Halden", "", "fraud"),
        ("Who is Halden suing?", Act.SUE, "Halden", "", ""),
        ("What is Norvik accused of?", Act.ACCUSE, "", "Norvik", ""),
        ("what's norvik being accused of by halden", Act.ACCUSE, "halden", "norvik", ""),
        ("What has Norvik been accused of?", Act.ACCUSE, "", "Norvik", ""),
        ("Who is accused by Halden?", Act.ACCUSE, "Halden", "", ""),
        ("who has been accused of bribery?", Act.ACCUSE, "", "", "bribery"),
        ("Did Halden accuse Norvik?", Act.ACCUSE, "Halden", "Norvik", ""),
        ("did halden accuse norvik of bribery", Act.ACCUSE, "halden", "norvik", "bribery"),
        ("Has Norvik been accused by Halden?", Act.ACCUSE, "Halden", "Norvik", ""),
        ("Is Halden investigating Norvik?", Act.INVESTIGATE, "Halden", "Norvik", ""),
        ("what did Halden accuse Norvik of", Act.ACCUSE, "Halden", "Norvik", ""),
        ("what did Norvik deny?", Act.DENY, "Norvik", "", ""),
        ("What does Halden demand?", Act.DEMAND, "Halden", "", ""),
        ("who denies the bribery?", Act.DENY, "", "the bribery", ""),
        ("who investigates Norvik", Act.INVESTIGATE, "", "Norvik", ""),
        ("who praised R7?", Act.PRAISE, "", "R7", ""),
        ("which firm sued Norvik", Act.SUE, "", "Norvik", ""),
        ("who criticised Norvik for its prices", Act.CRITICISE, "", "Norvik", "its prices"),
        ("who warned about R7", Act.WARN, "", "R7", ""),
        ("What accusations are there against Norvik?", Act.ACCUSE, "", "Norvik", ""),
        ("accusations against norvik", Act.ACCUSE, "", "norvik", ""),
        ("investigations into Norvik", Act.INVESTIGATE, "", "Norvik", ""),
        ("what did Halden accuse Norvik of after the storm?", Act.ACCUSE, "Halden", "Norvik", "the storm"),
        ("which claims about the ferry did Halden deny?", Act.DENY, "Halden", "", "the ferry"),
        ("What did Halden promise on prices?", Act.PROMISE, "Halden", "", "prices"),
        ("what does Halden blame Norvik for", Act.ACCUSE, "Halden", "Norvik", ""),
        ("who warned against hoarding salt during the strike", Act.WARN, "", "hoarding salt", "the strike"),
        ("who took Norvik to court over the leak?", Act.SUE, "", "Norvik", "the leak"),
        ("Did Halden take Norvik to court?", Act.SUE, "Halden", "Norvik", ""),
        ("Whom did Ana Ruiz give credit for the rescue?", Act.PRAISE, "Ana Ruiz", "", "the rescue"),
        ("who hit back at Norvik", Act.CRITICISE, "", "Norvik", ""),
        ("Wer beschuldigt Norvik?", Act.ACCUSE, "", "Norvik", ""),
        ("Was hat Ana Ruiz ihrem Nachfolger Maren Solheim bei Norvik vorgeworfen?", Act.ACCUSE, "Ana Ruiz", "Maren Solheim", "Norvik"),
        ("was hat halden norvik wegen der faehre vorgeworfen", Act.ACCUSE, "halden", "norvik", "der faehre"),
        ("wer verdaechtigt norvik", Act.ACCUSE, "", "norvik", ""),
        ("Wer hat Norvik beschuldigt?", Act.ACCUSE, "", "Norvik", ""),
        ("Hat Halden Norvik der Bestechung beschuldigt?", Act.ACCUSE, "Halden", "Norvik", "Bestechung"),
        ("Wer hat Norvik des Betrugs bezichtigt?", Act.ACCUSE, "", "Norvik", "Betrugs"),
        ("Wurde Norvik von Halden der Lüge beschuldigt?", Act.ACCUSE, "Halden", "Norvik", "Lüge"),
        ("Wer wirft Norvik was vor?", Act.ACCUSE, "", "Norvik", ""),
        ("Was wirft man Norvik vor?", Act.ACCUSE, "", "Norvik", ""),
        ("was wird norvik vorgeworfen", Act.ACCUSE, "", "norvik", ""),
        ("Was wirft Halden Norvik vor?", Act.ACCUSE, "Halden", "Norvik", ""),
        ("Was wirft das Handelsministerium Ana Ruiz vor?", Act.ACCUSE, "das Handelsministerium", "Ana Ruiz", ""),
        ("Hat Halden Norvik beschuldigt?", Act.ACCUSE, "Halden", "Norvik", ""),
        ("Wen beschuldigt Halden?", Act.ACCUSE, "Halden", "", ""),
        ("Beschuldigt Ana Ruiz eine Kommission?", Act.ACCUSE, "Ana Ruiz", "eine Kommission", ""),
        ("Bestreitet Ana Ruiz ein Versäumnis?", Act.DENY, "Ana Ruiz", "ein Versäumnis", ""),
        ("Wer ermittelt gegen Norvik?", Act.INVESTIGATE, "", "Norvik", ""),
        ("Gegen wen ermittelt das Handelsministerium?", Act.INVESTIGATE, "das Handelsministerium", "", ""),
        ("Wer hat Norvik verklagt?", Act.SUE, "", "Norvik", ""),
        ("wer lobt R7", Act.PRAISE, "", "R7", ""),
        ("Was bestreitet Norvik?", Act.DENY, "Norvik", "", ""),
        ("Wer weist die Vorwürfe zurück?", Act.REJECT, "", "die Vorwürfe", ""),
        ("Vorwürfe gegen Norvik", Act.ACCUSE, "", "Norvik", ""),
        ("Wird gegen Norvik ermittelt?", Act.INVESTIGATE, "", "Norvik", ""),
    ],
)
def test_relations(text: str, act: Act, actor: str, target: str, topic: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.RELATIONS
    assert slots(question) == (act, actor, target, topic)


@pytest.mark.parametrize(
    "text", ["who accused whom?", "who accused who", "Wer beschuldigt wen?", "wer wirft wem was vor", "who accuses whom of what"]
)
def test_who_accused_whom_asks_for_every_accusation(text: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.RELATIONS
    assert question.act is Act.ACCUSE
    assert question.actor is None


@pytest.mark.parametrize(
    ("text", "actor", "topic"),
    [
        ("What did Ana Ruiz say?", "Ana Ruiz", ""),
        ("what did ruiz say about the harbour", "ruiz", "the harbour"),
        ("what has Ana Ruiz said on tariffs?", "Ana Ruiz", "tariffs"),
        ("What did Ruiz tell the media?", "Ruiz", ""),
        ("What did Ruiz tell the press about steel?", "Ruiz", "steel"),
        ("did ruiz say anything about steel", "ruiz", "steel"),
        ("Did Ruiz say that steel is cheap?", "Ruiz", "steel is cheap"),
        ("How did Ruiz react to the strike?", "Ruiz", "the strike"),
        ("what's Ruiz's view on steel", "Ruiz", "steel"),
        ("ruiz on steel", "ruiz", "steel"),
        ("quotes by Ana Ruiz", "Ana Ruiz", ""),
        ("who said anything about steel", "", "steel"),
        ("who talked about steel", "", "steel"),
        ("What did Ruiz tell the harbour board about steel?", "Ruiz", "steel"),
        ("what did ruiz say she regrets about the strike", "ruiz", "regrets about the strike"),
        ("what does Ruiz regret about the strike?", "Ruiz", "the strike"),
        ("why did Ruiz call Maren Solheim a coward", "Ruiz", "Maren Solheim a coward"),
        ("what did Ruiz compare to a storm?", "Ruiz", "to a storm"),
        ("what did Ruiz write about steel", "Ruiz", "steel"),
        ("Was sagte Ana Ruiz?", "Ana Ruiz", ""),
        ("was sagte ruiz ueber stahl", "ruiz", "stahl"),
        ("was sagt ruiz über den hafen", "ruiz", "den hafen"),
        ("Was hat Ruiz zu Stahl gesagt?", "Ruiz", "Stahl"),
        ("Was hat Ruiz über Stahl berichtet?", "Ruiz", "Stahl"),
        ("Wie äußerte sich Ruiz zum Streik?", "Ruiz", "Streik"),
        ("Hat Ruiz etwas über Stahl gesagt?", "Ruiz", "Stahl"),
        ("Hat Ruiz gesagt, dass der Stahl kommt?", "Ruiz", "der Stahl kommt"),
        ("wer sprach über Stahl", "", "Stahl"),
    ],
)
def test_statements(text: str, actor: str, topic: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.STATEMENTS
    assert slots(question) == (Act.SAY, actor, "", topic)


def test_when_somebody_commented_asks_for_the_time() -> None:
    question = asked("when did Ruiz comment?")
    assert (question.kind, question.aspect, question.actor) == (QuestionKind.FACTS, Aspect.TIME, None)


@pytest.mark.parametrize(
    "text",
    [
        'who said "steel for everyone"?',
        "Who said “steel for everyone”?",
        "who said steel for everyone",
        "“steel for everyone”",
        "Who was quoted as saying 'steel for everyone'?",
        "whose words are these: 'steel for everyone'",
        "Wer hat „steel for everyone“ gesagt?",
        "wer sagte »steel for everyone«",
        "Von wem stammt das Zitat „steel for everyone“?",
    ],
)
def test_a_quotation_asks_who_said_it(text: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.WHO_SAID
    assert question.quote == "steel for everyone"


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("who testified that the ferry was rotten?", "the ferry was rotten", ("rotten",)),
        ("who predicted that the harbour would freeze", "the harbour would freeze", ("freeze",)),
        ("Who at Norvik said the tide was higher than they thought?", "Norvik the tide was higher than they thought", ()),
        ("Who called it a shame that the ferry was sold?", "a shame that the ferry was sold", ("shame",)),
        ("who called the harbour master a hero?", "the harbour master a hero", ("hero",)),
        ("who was relieved that the ferry came?", "relieved that the ferry came", ("relieved",)),
    ],
)
def test_who_said_so_asks_for_the_words_and_what_they_tell(text: str, words: str, key: tuple[str, ...]) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (QuestionKind.WHO_SAID, words)
    assert question.key[:1] == key or not key


def test_who_called_for_something_is_no_question_for_words() -> None:
    assert asked("who called for a strike").act is Act.DEMAND
    assert asked("why did Halden call for a strike").act is Act.DEMAND


@pytest.mark.parametrize(
    ("text", "aspect", "topic"),
    [
        ("Who is Maren Solheim?", Aspect.ROLE, "Maren Solheim"),
        ("what is a heat pump", Aspect.DEFINITION, "a heat pump"),
        ("What does ballast mean?", Aspect.DEFINITION, "ballast"),
        ("what does the R7 cost per year?", Aspect.AMOUNT, "what does the R7 cost per year"),
        ("how many people work there", Aspect.AMOUNT, "how many people work there"),
        ("When did the harbour open?", Aspect.TIME, "When did the harbour open"),
        ("where is the plant", Aspect.PLACE, "where is the plant"),
        ("what do the rules forbid?", Aspect.ANYTHING, "what do the rules forbid"),
        ("what's Maren Solheim's real name?", Aspect.ANYTHING, "what is Maren Solheim's real name"),
        ("What are the risks of bottled fog?", Aspect.ANYTHING, "What are the risks of bottled fog"),
        ("what's the noise limit for ferries", Aspect.ANYTHING, "what is the noise limit for ferries"),
        ("what is the Bank of Halden", Aspect.DEFINITION, "the Bank of Halden"),
        ("what's an over/under bet?", Aspect.DEFINITION, "an over/under bet"),
        ("whats fog.md for", Aspect.DEFINITION, "fog.md"),
        ("what's a davit used for?", Aspect.DEFINITION, "a davit"),
        ("What does HSR mean in shipping?", Aspect.DEFINITION, "HSR in shipping"),
        ("What does the law mean for Norvik?", Aspect.ANYTHING, "What does the law mean for Norvik"),
        ("What is a berth in Norvik's plan?", Aspect.DEFINITION, "a berth in Norvik's plan"),
        ("What are the signs that a hull leaks?", Aspect.ANYTHING, "What are the signs that a hull leaks"),
        ("By how much did the catch fall?", Aspect.AMOUNT, "how much did the catch fall"),
        ("What percentage of the catch was lost?", Aspect.AMOUNT, "What percentage of the catch was lost"),
        ("who's Maren Solheim's sister?", Aspect.ANYTHING, "who is Maren Solheim's sister"),
        ("who is Norvik's lawyer", Aspect.ROLE, "Norvik's lawyer"),
        ("who was sent home by Norvik", Aspect.ANYTHING, "who was sent home by Norvik"),
        ("did Norvik say sorry for the leak?", Aspect.ANYTHING, "did Norvik say sorry for the leak"),
        ("Wer ist Maren Solheim?", Aspect.ROLE, "Maren Solheim"),
        ("Was sind die Risiken von Nebel?", Aspect.ANYTHING, "Was sind die Risiken von Nebel"),
        ("was ist das hafengesetz", Aspect.DEFINITION, "das hafengesetz"),
        ("wann wurde norvik gegruendet", Aspect.TIME, "wann wurde norvik gegründet"),
        ("was ist eine Wärmepumpe", Aspect.DEFINITION, "eine Wärmepumpe"),
        ("Was kostet der R7?", Aspect.AMOUNT, "Was kostet der R7"),
        ("Wann öffnete der Hafen?", Aspect.TIME, "Wann öffnete der Hafen"),
    ],
)
def test_facts(text: str, aspect: Aspect, topic: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.FACTS
    assert (question.aspect, question.topic) == (aspect, topic)


@pytest.mark.parametrize(
    "text",
    [
        "who acused Norvik",
        "hey, can you tell me who accused Norvik please?",
        "WHO ACCUSED NORVIK",
        "so who accused Norvik??? thanks",
        "whos accusing Norvik",
        "who else actually accused Norvik",
        "wer beschuldgit Norvik",
    ],
)
def test_chat_style_and_typing_mistakes_are_read_over(text: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.RELATIONS
    assert question.act is Act.ACCUSE
    assert question.target is not None
    assert question.target.asked.casefold() == "norvik"


def test_an_outlet_at_the_end_or_the_beginning_is_taken_out() -> None:
    for text in ("What did Ruiz say about steel in the Harbour Post?", "In the Harbour Post, what did Ruiz say about steel?"):
        question = asked(text)
        assert question.outlet is not None
        assert question.outlet.names == ("Harbour Post",)
        assert question.topic == "steel"
    assert asked("what did Ruiz say about steel in Norway").outlet is None


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("what did Ruiz say since March?", "2025-03-01", None),
        ("what did Ruiz say since 3 March 2025", "2025-03-03", None),
        ("what did Ruiz say in January 2025", "2025-01-01", "2025-02-01"),
        ("what did Ruiz say in november", "2024-11-01", "2024-12-01"),
        ("what did Ruiz say last week", "2025-03-03", "2025-03-10"),
        ("what did Ruiz say yesterday", "2025-03-11", "2025-03-12"),
        ("what did Ruiz say before 2025-02-01", None, "2025-02-01"),
        ("what did Ruiz say between March 3, 2025 and March 5, 2025", "2025-03-03", "2025-03-06"),
        ("what did Ruiz say in 2024", "2024-01-01", "2025-01-01"),
        ("Was sagte Ruiz seit dem 3. März 2025?", "2025-03-03", None),
        ("Was sagte Ruiz im Januar 2025?", "2025-01-01", "2025-02-01"),
        ("Was sagte Ruiz letzte Woche?", "2025-03-03", "2025-03-10"),
        ("Was sagte Ruiz am 3.2.2025?", "2025-02-03", "2025-02-04"),
        ("what did Ruiz say two weeks ago", "2025-02-24", "2025-03-03"),
        ("what did Ruiz say since last Monday", "2025-03-10", None),
        ("what did Ruiz say last Monday", "2025-03-10", "2025-03-11"),
        ("what did Ruiz say in early March", "2025-03-01", "2025-04-01"),
        ("what did Ruiz say until March 3", None, "2025-03-04"),
        ("Was sagte Ruiz vorgestern?", "2025-03-10", "2025-03-11"),
        ("Was sagte Ruiz vor zwei Wochen?", "2025-02-24", "2025-03-03"),
        ("Was sagte Ruiz seit letzter Woche?", "2025-03-03", None),
        ("Was sagte Ruiz zwischen dem 1. und 5. März?", "2025-03-01", "2025-03-06"),
        ("Was sagte Ruiz im Jahr 2024?", "2024-01-01", "2025-01-01"),
    ],
)
def test_a_stretch_of_time_is_taken_out(text: str, since: str | None, until: str | None) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.STATEMENTS
    assert question.topic == ""
    assert question.since == (datetime.fromisoformat(since).replace(tzinfo=UTC) if since else None)
    assert question.until == (datetime.fromisoformat(until).replace(tzinfo=UTC) if until else None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("what did Ruiz say in the last two weeks", 26),
        ("what did Ruiz say in the past month", 10),
        ("Was sagte Ruiz in den letzten drei Tagen?", 9),
    ],
)
def test_a_stretch_of_time_may_be_counted_back_in_words(text: str, day: int) -> None:
    question = asked(text)
    assert question.topic == ""
    assert question.since is not None
    assert question.since.day == day


def test_the_date_of_an_event_is_not_the_date_of_an_article() -> None:
    question = asked("when did the harbour open in 2019")
    assert question.since is None
    assert "2019" in question.topic


def test_an_impossible_date_is_words_like_others() -> None:
    assert asked("what did Ruiz say on 31 February 2025").since is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("who accused whom", "en"),
        ("wer ist Ruiz", "de"),
        ("Norvik", "en"),
        ("was sagte Ruiz", "de"),
        ("Was ist Brake-by-Wire?", "de"),
        ("was kritisiert Boe", "de"),
        ("was Norvik fined?", "en"),
    ],
)
def test_the_language_is_told_by_function_words(text: str, language: str) -> None:
    assert detect(text) == language


def test_the_usual_language_decides_where_words_do_not() -> None:
    assert detect("Norvik", "de") == "de"


def test_another_word_is_no_mistyped_one() -> None:
    assert asked("hat Ruiz sich entschuldigt?").act is None


def test_a_month_without_a_year_is_the_last_one_that_the_corpus_may_tell_of() -> None:
    known = Known(lambda _: 0, lambda _: None, datetime(2024, 11, 30, tzinfo=UTC))
    question = parse("what did Ruiz say since December 3?", "en", NOW, known)
    assert question.since == datetime(2023, 12, 3, tzinfo=UTC)
    assert parse("what did Ruiz say last week", "en", NOW, known).since == datetime(2025, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "who crıtıcısed and accused Norvik?",
        "who accused Norvik sınce aprıl 2025",
        "who accused Norvik sİnce frİday 3",
        "only ın Englısh",
    ],
)
def test_a_turkish_i_is_read_as_the_forms_read_it(text: str) -> None:
    plain = text.replace("ı", "i").replace("İ", "i")
    assert (asked(text).kind, asked(text).act, asked(text).since, asked(text).languages) == (
        asked(plain).kind,
        asked(plain).act,
        asked(plain).since,
        asked(plain).languages,
    )


@pytest.mark.parametrize(
    ("roundabout", "plain"),
    [
        ("who was it that said the ferry is late?", "who said the ferry is late?"),
        ("who is the one who accused Norvik?", "who accused Norvik?"),
        ("who gave Norvik the blame for the leak?", "who blames Norvik for the leak?"),
        ("who came to the defence of Norvik?", "who defended Norvik?"),
        ("who is behind the lawsuit against Norvik?", "who sued Norvik?"),
        ("who tore into Norvik?", "who criticised Norvik?"),
        ("Wer war es, der sagte, dass die Fähre sinkt?", "Wer sagte, dass die Fähre sinkt?"),
        ("Wer übt scharfe Kritik an Norvik?", "Wer kritisiert Norvik?"),
    ],
)
def test_a_roundabout_question_is_the_plain_one(roundabout: str, plain: str) -> None:
    one, other = asked(roundabout), asked(plain)
    assert (one.kind, one.act, one.target, one.topic) == (other.kind, other.act, other.target, other.topic)


@pytest.mark.parametrize(
    ("text", "actor", "topic"),
    [
        ("Was sagte Ana Ruiz dazu, dass die Fähre sinkt?", "Ana Ruiz", "die Fähre sinkt"),
        ("Was hält Ana Ruiz von der neuen Fähre?", "Ana Ruiz", "der neuen Fähre"),
        ("Wie bewertet Ana Ruiz die Pläne?", "Ana Ruiz", "die Pläne"),
        ("Wie begründet Ana Ruiz die Absage?", "Ana Ruiz", "die Absage"),
        ("Was erwartet Ana Ruiz von der Regierung?", "Ana Ruiz", "der Regierung"),
        ("Wie hat Ana Ruiz auf die Absage reagiert?", "Ana Ruiz", "die Absage"),
        ("What does Ana Ruiz make of the ferry?", "Ana Ruiz", "the ferry"),
        ("How does Ana Ruiz feel about the ferry?", "Ana Ruiz", "the ferry"),
        ("What did Ana Ruiz have to say about the ferry?", "Ana Ruiz", "the ferry"),
        ("What words did Ana Ruiz use to describe the ferry?", "Ana Ruiz", "the ferry"),
        ("What is Ana Ruiz's advice for ferry owners?", "Ana Ruiz", "ferry owners"),
    ],
)
def test_what_somebody_thinks_is_asked_in_many_ways(text: str, actor: str, topic: str) -> None:
    question = asked(text)
    assert question.kind is QuestionKind.STATEMENTS
    assert question.actor is not None
    assert (question.actor.asked, question.topic) == (actor, topic)


def test_an_outlet_before_the_question_needs_no_comma() -> None:
    known = Known(lambda _: 0, lambda name: NameMatch(name, (name,), exact=True) if name == "Harbour Post" else None)
    question = parse("according to Harbour Post who won the regatta", "en", NOW, known)
    assert question.outlet is not None
    assert (question.outlet.asked, question.topic) == ("Harbour Post", "who won the regatta")
    assert parse("according to Karl Boe who won the regatta", "en", NOW, known).outlet is None
