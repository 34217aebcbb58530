"""Lines that were misread are mended, and good text stays as it is."""

from __future__ import annotations

import ftfy.bad_codecs  # noqa: F401 - registers the code pages that map every byte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.corpus.mojibake import repair

GERMAN = "Größere Übungen kosten „fünf“ Euro – sagte Jörg Weiß …"
POLISH = "Kamiński i Żółkiewska są w Łodzi, się śmieją"
CZECH = "Dvořák a Černá jedou do Žďáru, příští týden"
ENGLISH = "“It’s fine”—really… said the café’s owner, Zoë Brontë"
PAGES = ("sloppy-windows-1252", "sloppy-windows-1250", "sloppy-windows-1254", "latin-1", "mac-roman", "cp850")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("line", [GERMAN, POLISH, CZECH, ENGLISH, "20 °C, £5 and €7 for 😀"])
def test_a_line_read_in_the_wrong_code_page_is_mended(line: str, page: str) -> None:
    assert repair(line.encode().decode(page)) == line


@pytest.mark.parametrize("line", [GERMAN, "Für Müller und Größe", "f\xfcr “Ö”"])
def test_a_line_misread_twice_is_mended(line: str) -> None:
    once = line.encode().decode("sloppy-windows-1252")
    assert repair(once.encode().decode("sloppy-windows-1252")) == line


def test_only_the_broken_lines_change() -> None:
    broken = GERMAN.encode().decode("sloppy-windows-1250")
    assert repair(f"{POLISH}\n{broken}\n{ENGLISH}") == f"{POLISH}\n{GERMAN}\n{ENGLISH}"


def test_a_broken_run_within_a_good_line_is_mended() -> None:
    assert repair("Die „Größe“ ist fĂĽr alle gut – auch fÃ¼r Łódź") == "Die „Größe“ ist für alle gut – auch für Łódź"


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Der Buchstabe „Ä“ und das „Ö“ – auch „Ü“…",
            "SÃO PAULO, São Paulo",
            "RÓŻA ŻÓŁĆ, MŁODZIEŻ, KRÓL",
            "ŽIŽKA, ČESKÉ ŠŤASTNÝ",
            "CAFÉ™ CAFÉ® “CAFÉ”",
        ),
        *(
            "GROẞ, Spaß“, Maß–Regel, Spaß…",
            "Škoda® Nestlé™ Citroën’s",
            "ÁÉÍÓÚ «À» «Â»",
            "Æ “Ø” Å… Å– „Å“ Ærø",
            "Привет, «мир» – ёж",
            "وطن يغرد",
            "«Ã» • Ñandú’",
        ),
        *("👩‍👩‍👧 🇩🇪 ✓ → ½ ²", "ÉCOLE’S “ÉLAN” — À…", "NOËL – ANAÏS", "Ô… Ê— Î”", "ŁÓDŹ–KRAKÓW", "¿QUÉ? ¡SÍ!"),
    ],
)
def test_a_good_line_is_never_touched(line: str) -> None:
    assert repair(line) == line


WORDS = """
    Größe Übung Straße Äpfel Öl weiß für über Müller Jörg Weiß Zoë Brontë café naïve résumé Kamiński Żółkiewska Łódź Śląsk
    Dvořák Černá Žďár Škoda Ősi François Señor Ibáñez Ørsted Åse Málaga Çelik Șerban Gökçe the minister said Norvik ABC 1.5 %
    20 °C €5 £7 😀 🇩🇪 „ja“ “yes” ‘no’ don’t «oui» ‚so‘ – — … • ÄRGER ÜBER GRÖSSE MÜLLER DVOŘÁK ŁÓDŹ CAFÉ’S SEÑOR § © ™ ½
""".split()


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25), st.sampled_from([" ", ", ", " – ", "—", "…"]))
def test_good_words_of_many_languages_survive_in_any_order(words: list[str], between: str) -> None:
    line = between.join(words)
    assert repair(line) == line


@given(st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc"]), max_size=60))
def test_repair_is_settled_after_one_go(line: str) -> None:
    assert repair(repair(line)) == repair(line)
