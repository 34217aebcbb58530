"""Reported speech by verbs: the cue's clause, its subject, and the clause or quotation that is its content."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, Segment, reported_mood
from bot.annotation.german.phrases import after, is_time, nominative, noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.verbs import Form, VerbForm, certain, forms, subjunctive
from bot.languages.german.cues import ACCUSATIONS, DIRECTIVES, JUDGEMENTS, NAMINGS, STANCES, STATEMENTS
from bot.languages.german.names import FEMALE_NAMES, MALE_NAMES, ORGANISATION_ROLES, PERSON_ROLES
from bot.languages.german.verbs import PARTICLES
from bot.languages.german.words import AUXILIARIES, CONTENT_CONJUNCTIONS, MODALS, NEGATIONS, PREPOSITIONS
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.annotation.german.phrases import Range
    from bot.model import Span

_PLAIN = frozenset("sagen meinen erklären schreiben melden glauben denken behaupten berichten antworten heißen betonen".split())
"""Verbs behind which a main clause in the indicative can be what was said: *er sagt, das ist falsch*."""
_ASKING = frozenset(
    "sagen fragen erklären berichten wissen schildern erläutern erzählen überlegen diskutieren beschreiben dar|legen mit|teilen verraten "
    "an|geben".split()
)
"""Verbs behind which *was* and *wie* open an indirect question, no remark on what was said before."""
_NOT_REFLEXIVE = frozenset({"bestätigen", "zeigen", "ergeben", "melden", "an|kündigen", "entscheiden", "finden"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of the data, and its companions."""

    verb: str
    needs: frozenset[str]
    kind: str


@cache
def cue_index() -> dict[str, tuple[tuple[VerbForm, Cue], ...]]:
    """Form → the cues that it may be."""
    found: dict[str, list[tuple[VerbForm, Cue]]] = {}
    for kind, lines in (("statement", STATEMENTS), ("stance", STANCES), ("directive", DIRECTIVES), ("accusation", ACCUSATIONS), ("judgement", JUDGEMENTS), ("naming", NAMINGS)):
        for line in lines:
            verb, *needs = line.split()
            cue = Cue(verb, frozenset(needs), kind)
            for form, readings in forms(verb).items():
                found.setdefault(form, []).extend((reading, cue) for reading in readings)
    return {form: tuple(readings) for form, readings in found.items()}


@dataclass(slots=True)
class Found:
    """A cue in a sentence."""

    cue: Cue
    position: int
    segment: int
    finite: int
    passive: bool
    modal: str
    words: list[int]
    reported: bool


def cues(sentence: Sentence, index: Mapping[str, tuple[tuple[VerbForm, Cue], ...]] | None = None) -> Iterator[Found]:
    """The verb cues of a sentence, each with its clause; ``index`` maps forms to what they may be, speech by default."""
    index = cue_index() if index is None else index
    if index.keys().isdisjoint(sentence.lowers):
        return
    for position, token in enumerate(sentence.tokens):
        if token.quoted or (token.capital and position):
            continue
        readings = index.get(token.lower)
        if not readings:
            continue
        number = sentence.segment_at(position)
        if number < 0:
            continue
        seen: set[tuple[str, str]] = set()
        for reading, cue in readings:
            if (cue.kind, cue.verb) in seen:
                continue
            found = _read(sentence, position, number, reading, cue)
            if found is not None:
                seen.add((cue.kind, cue.verb))
                yield found


def _read(sentence: Sentence, position: int, number: int, reading: VerbForm, cue: Cue) -> Found | None:
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[number]
    words = [position]
    if segment.kind is Kind.INFINITIVE:
        return None
    if reading.form is Form.FINITE:
        if segment.verb != position and not (segment.kind is Kind.MAIN and _second_verb(sentence, segment, position)):
            return None
        if segment.kind in {Kind.SUBORDINATE, Kind.RELATIVE} and reading.particle:
            return None
        particle = _particle(sentence, number, position)
        if reading.particle:
            if particle is None or tokens[particle].lower != reading.particle:
                return None
            words.append(particle)
        elif particle is not None and segment.kind not in {Kind.SUBORDINATE, Kind.RELATIVE} and tokens[particle].lower not in cue.needs:
            return None
        if reading.plural and reading.verb == tokens[position].lower and segment.kind is Kind.MAIN and tokens[position - 1].lower == "zu":
            return None
        finite, passive, modal = position, False, ""
    else:
        if reading.form is Form.INFINITIVE and "zu" in tokens[position].lower and "|" in reading.verb and reading.verb.split("|")[0] + "zu" in tokens[position].lower:
            return None
        if position and tokens[position - 1].lower == "zu":
            return None
        holder = number
        if segment.verb < 0 or segment.verb == position:
            holder = _holder(sentence, number)
            if holder < 0:
                return None
        finite = segs[holder].verb
        helper = tokens[finite].lower
        if reading.form is Form.PARTICIPLE:
            base = AUXILIARIES.get(helper)
            near = sentence.words(position + 1, min(position + 4, len(tokens)))
            if base == "werden" or "worden" in near or (base == "sein" and "worden" in near):
                passive, modal = True, ""
            elif base == "haben" or "haben" in near and helper in MODALS:
                passive, modal = False, MODALS.get(helper, "")
            elif helper in MODALS and "werden" in near:
                passive, modal = True, MODALS[helper]
            else:
                return None
        else:
            if helper not in MODALS and AUXILIARIES.get(helper) != "werden":
                return None
            passive, modal = False, MODALS.get(helper, "")
        if finite != position:
            words.insert(0, finite)
        number = holder
    if cue.verb in _NOT_REFLEXIVE and not cue.needs and "sich" in sentence.words(segs[number].start, segs[number].end):
        return None
    if cue.needs:
        low, high = segs[number].start, segs[number].end
        if number + 1 < len(segs) and segs[number].kind is not Kind.SUBORDINATE:
            high = min(high + 1, len(tokens))
        end = max(high, segs[sentence.segment_at(position)].end)
        places = [k for k in range(low, end) if tokens[k].lower in cue.needs]
        if not cue.needs <= {tokens[k].lower for k in places}:
            return None
        words.extend(k for k in places if k not in words)
    return Found(cue, position, number, finite, passive, modal, sorted(set(words)), reading.reported)


def _second_verb(sentence: Sentence, segment: Segment, position: int) -> bool:
    """A second finite verb behind *und* in one clause: *begrüßte den Plan und forderte …*"""
    return any(sentence.tokens[k].lower in {"und", "sowie", "aber"} for k in range(max(segment.verb + 1, position - 3), position))


def _holder(sentence: Sentence, number: int) -> int:
    for back in range(number - 1, max(-1, number - 4), -1):
        if sentence.segments[back].kind in {Kind.MAIN, Kind.VERB_FIRST}:
            return back
    return -1


def _particle(sentence: Sentence, number: int, position: int) -> int | None:
    """The particle that closes the clause of the finite verb at ``position``."""
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[number]
    for k in range(segment.end - 1, position, -1):
        if tokens[k].lower in PARTICLES and not tokens[k].quoted:
            if k == segment.end - 1 or tokens[k + 1].lower in {"und", "oder", "sowie", "als", "wie"} or tokens[k + 1].text == QUOTE or (tokens[k + 1].word and tokens[k].lower in {"bekannt", "hinzu"}):
                return k
    for following in range(number + 1, min(number + 4, len(segs))):
        if segs[following].kind not in {Kind.FRAGMENT, Kind.RELATIVE}:
            break
        if segs[following].kind is Kind.FRAGMENT and tokens[segs[following].end - 1].lower in PARTICLES:
            return segs[following].end - 1
    return None


def anybody(sentence: Sentence) -> Span | None:
    """Whoever a cue of the sentence has as its source, though it says nothing that could be told apart."""
    for found in reversed(list(cues(sentence))):
        source = _source(sentence, found)
        if source is not None and not sentence.segments[found.segment].kind in {Kind.SUBORDINATE, Kind.RELATIVE}:
            return sentence.span(*source)
    return None


def somebody(sentence: Sentence) -> Span | None:
    """The subject of a sentence that can speak by its words."""
    for number, segment in enumerate(sentence.segments):
        if segment.kind in {Kind.MAIN, Kind.VERB_FIRST}:
            source = sentence.subject(number, segment.verb)
            if source is not None and _can_speak(sentence, source):
                return sentence.span(*source)
    return None


def _can_speak(sentence: Sentence, phrase: Range) -> bool:
    """Whether a phrase is somebody by its words: a role, a first name, a body that speaks."""
    words = sentence.words(*phrase)
    return any(word.endswith(_SPEAKERS) or word in MALE_NAMES or word in FEMALE_NAMES for word in words if len(word) > 2)


_SPEAKERS = tuple(word for word in PERSON_ROLES + ORGANISATION_ROLES if len(word) > 3) + ("polizei", "anwaltschaft", "regierung", "kommission", "gericht")
_DENIALS = frozenset({"bestreiten", "dementieren", "leugnen", "ab|streiten", "verneinen", "zurück|weisen", "widersprechen"})
"""What is said with these the speaker says is not so."""
_ANAPHORS = frozenset("dies das dieses".split())


def anaphoric(sentence: Sentence, before: Sentence | None) -> Iterator[Draft]:
    """*Das teilte Ruiz mit.*: what is said is the sentence before."""
    tokens = sentence.tokens
    if before is None or len(tokens) < 3 or tokens[0].lower not in _ANAPHORS and tokens[1].lower not in _ANAPHORS or not sentence.segments:
        return
    segment = sentence.segments[0]
    if segment.kind is not Kind.MAIN or tokens[segment.opener].lower not in _ANAPHORS or segment.verb != segment.opener + 1:
        return
    for found in cues(sentence):
        if found.segment == 0 and found.finite == segment.verb and found.cue.kind != "accusation" and (found.cue.kind == "statement" or found.cue.verb == "bestätigen"):
            if found.passive and _source(sentence, found) is None:
                return
            source = _source(sentence, found)
            content = [*before.spans_without(0, len(before.tokens), []), sentence.span(segment.opener, segment.opener + 1)]
            yield Draft("anaphor", content, [sentence.span(k, k + 1) for k in found.words], sentence.span(*source) if source else None, core=True)
            return


def find(sentence: Sentence) -> Iterator[Draft]:
    """Attributions whose cue is a verb."""
    claimed: set[int] = set()
    for found in sorted(cues(sentence), key=lambda f: (f.cue.kind in {"judgement", "naming"}, f.position)):
        if found.position in claimed:
            continue
        draft = _draft(sentence, found)
        if draft is not None:
            claimed.add(found.position)
            yield draft


def _draft(sentence: Sentence, found: Found) -> Draft | None:
    segs = sentence.segments
    segment = segs[found.segment]
    source = _source(sentence, found)
    if segment.kind is Kind.SUBORDINATE and sentence.tokens[segment.opener].lower == "wie":
        if found.cue.kind in {"judgement", "accusation", "naming"}:
            return None
        if source is None and not found.passive and found.cue.verb not in {"heißen", "werden"}:
            opener = segment.opener + 1
            if not opener < segment.verb <= opener + 6:
                return None
            source = (opener, segment.verb)
        content, rule = _rest(sentence, found), "wie"
    elif found.cue.kind == "judgement":
        if source is None or found.passive:
            return None
        content, rule = _whole(sentence, found), "judgement"
    elif found.cue.kind == "naming":
        if source is None:
            return None
        content, rule = _short_quote(sentence, found), "naming"
    else:
        content, rule = complement(sentence, found)
    if not content:
        return None
    holes = [source] if source and found.cue.kind != "judgement" else []
    spans = [span for low, high in content for span in sentence.spans_without(low, high, [hole for hole in holes if low <= hole[0] < high or low < hole[1] <= high])]
    if not spans:
        return None
    is_negated = negated(sentence, found)
    if is_negated and found.modal in {"wollen", "können", "mögen"}:
        return None  # would not confirm, could not say: no statement
    if source is not None and source[1] == source[0] + 1:
        pronoun = sentence.tokens[source[0]].lower
        if pronoun in {"ich", "wir"} or (pronoun in {"er", "sie", "man", "es"} and subjunctive(sentence.tokens[found.finite].lower)):
            return None  # the writer's own words, or said inside of what somebody else says
        if pronoun == "man":
            source = None
    if source is None and (found.cue.verb in {"stehen", "sein"} or (found.passive and found.cue.verb == "erwarten")):
        return None
    return Draft(
        rule,
        spans,
        [sentence.span(k, k + 1) for k in found.words],
        sentence.span(*source) if source else None,
        polarity=Polarity.NEGATED if is_negated or found.cue.verb in _DENIALS else Polarity.ASSERTED,
        modality=Modality.HEARSAY if found.modal == "sollen" else Modality.STATED,
        core=found.cue.kind == "statement",
    )


def negated(sentence: Sentence, found: Found) -> bool:
    segment = sentence.segments[found.segment]
    start = segment.start if segment.kind is not Kind.MAIN else segment.opener
    return any(sentence.tokens[k].lower in NEGATIONS and not sentence.tokens[k].quoted for k in range(start, segment.end))


def _source(sentence: Sentence, found: Found) -> Range | None:
    tokens = sentence.tokens
    segment = sentence.segments[found.segment]
    if found.passive and found.cue.verb == "zitieren":
        return sentence.subject(found.segment, found.finite)
    if found.passive:
        for k in range(segment.start, segment.end):
            if tokens[k].lower in {"von", "vom", "durch", "seitens"} and not tokens[k].quoted:
                end = noun_phrase(tokens, k + 1, segment.end)
                if end > k + 1:
                    return k + 1, end
        found_document = _from_document(sentence, found, {"in", "im"}) if not sentence.segments[found.segment].reported else None
        if found_document and any(word.endswith(_DOCUMENTS) for word in sentence.words(*found_document)):
            return found_document
        return None
    if found.cue.verb in {"hervor|gehen", "verlauten"}:
        return _from_document(sentence, found, {"aus"})
    if "es" in found.cue.needs or found.cue.verb == "stehen":
        return _from_document(sentence, found, {"aus", "in", "im", "bei", "beim", "auf", "von", "vom"})
    if found.cue.verb == "werden":
        return None
    plural = None
    lower = tokens[found.finite].lower
    if lower.endswith("n"):
        plural = True
    elif lower.endswith(("t", "e", "te")) or lower in {"hat", "hatte", "ist", "war"}:
        plural = False
    return sentence.subject(found.segment, found.finite, plural=plural)


_DOCUMENTS = ("bericht", "studie", "erklärung", "brief", "schreiben", "papier", "mitteilung", "gutachten", "urteil", "artikel")


def _from_document(sentence: Sentence, found: Found, prepositions: set[str]) -> Range | None:
    """What stands behind the first of ``prepositions`` in the cue's clause."""
    segs = sentence.segments
    number = found.segment
    while number > 0 and segs[found.segment].kind is Kind.VERB_FIRST and segs[number - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE}:
        number -= 1
    for segment in segs[number : found.segment + 1]:
        if segment.kind is Kind.RELATIVE and segment is not segs[found.segment]:
            continue
        for k in range(segment.start, segment.end):
            if sentence.tokens[k].lower in prepositions and not sentence.tokens[k].quoted:
                end = noun_phrase(sentence.tokens, k + 1, segment.end)
                if end > k + 1 and not is_time(sentence.tokens, k + 1, end):
                    return k + 1, end
    return None


def _rest(sentence: Sentence, found: Found) -> list[Range]:
    """All of the sentence but the *wie* clause."""
    segs = sentence.segments
    start, end = segs[found.segment].start, segs[found.segment].end
    size = len(sentence.tokens)
    low = 0
    return [part for part in ((low, start), (end, size)) if part[1] > part[0]]


def _short_quote(sentence: Sentence, found: Found) -> list[Range]:
    """The quoted words of a clause that names something: *nannte das Vorgehen „unredlich“*."""
    segment = sentence.segments[found.segment]
    tokens = sentence.tokens
    for start in range(found.finite + 1 if segment.kind in {Kind.MAIN, Kind.VERB_FIRST} else segment.start, segment.end):
        if not tokens[start].quoted or tokens[start - 1].lower in {"der", "die", "das", "dem", "den", "des"} and found.cue.verb not in {"nennen", "bezeichnen", "sehen", "werten"}:
            continue
        end = start + 1
        while tokens[start].text != QUOTE and end < segment.end and tokens[end].quoted and tokens[end].text != QUOTE:
            end += 1
        return [(start, end)]
    return []


def _whole(sentence: Sentence, found: Found) -> list[Range]:
    segs = sentence.segments
    first, last = sentence.matrix(found.segment)
    if segs[found.segment].kind in {Kind.SUBORDINATE, Kind.RELATIVE}:
        return [(segs[found.segment].start, segs[found.segment].end)]
    while first > 0 and segs[first].kind is Kind.MAIN and segs[first - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE} and segs[first].separator == "," and not segs[first].coordinated:
        first -= 1
    while last + 1 < len(segs):
        following = segs[last + 1]
        if following.separator == ";" or (following.kind is Kind.MAIN and following.coordinated):
            break
        last += 1
    return [(segs[first].start, segs[last].end)]


def complement(sentence: Sentence, found: Found) -> tuple[list[Range], str]:
    """The content of a cue that takes a clause, an infinitive or a quotation."""
    segs, tokens = sentence.segments, sentence.tokens
    number = found.segment
    last = max(sentence.segment_at(word) for word in found.words)
    following = _content_start(sentence, found, last)
    embedded = segs[number].kind in {Kind.SUBORDINATE, Kind.RELATIVE}
    before = None if embedded else _content_before(sentence, found)
    if following is not None:
        end = _content_end(sentence, found, following)
        parts: list[Range] = [(segs[following].start, _cut(sentence, segs[following].start, segs[end].end))]
        if before is not None and segs[following].kind in {Kind.VERB_FIRST, Kind.FRAGMENT, Kind.QUOTE}:
            parts.insert(0, before)
        return parts, "complement"
    inside = _quote_inside(sentence, found, last)
    if inside is not None:
        return [inside], "quote inside"
    if before is not None:
        parts = [before]
        if last + 1 < len(segs) and segs[last + 1].kind in {Kind.VERB_FIRST, Kind.QUOTE, Kind.FRAGMENT, Kind.RELATIVE, Kind.SUBORDINATE}:
            parts.append((segs[last + 1].start, segs[-1].end))
        return parts, "inverted"
    del tokens
    return [], ""


def _content_start(sentence: Sentence, found: Found, last: int) -> int | None:
    """The segment behind the cue's clause in which its content starts."""
    segs, tokens = sentence.segments, sentence.tokens
    number = last + 1
    kind = found.cue.kind
    while number < len(segs):
        segment = segs[number]
        if segment.separator == ";":
            return None
        if segment.separator == ":":
            if _speaks_itself(sentence, number):
                return None
            plain = found.cue.verb in _PLAIN and not found.passive
            return number if plain or QUOTE in sentence.words(segment.start, segs[-1].end) or segment.reported else None
        opener = tokens[segment.opener].lower
        if segment.kind is Kind.QUOTE:
            return number
        if segment.coordinated and not (segment.kind is Kind.SUBORDINATE and opener in CONTENT_CONJUNCTIONS):
            return None
        if segment.kind is Kind.SUBORDINATE:
            if opener in CONTENT_CONJUNCTIONS and (opener not in {"was", "wie", "wo"} or found.cue.verb in _ASKING):
                return number if opener in {"dass", "daß"} or found.cue.verb != "stehen" else None
            if _verb_second_follows(sentence, number):
                return number
            return None
        if segment.kind is Kind.INFINITIVE:
            return None if opener in {"um", "ohne", "statt", "anstatt"} or found.cue.verb in {"stehen", "sehen"} else number
        if segment.kind is Kind.MAIN and found.cue.verb == "stehen":
            return None
        if segment.kind is Kind.MAIN:
            plain = found.cue.verb in _PLAIN and not found.passive and number == last + 1 and "für" not in sentence.words(segs[found.segment].start, segs[found.segment].end)
            return number if plain or reported_mood(tokens, segment) else None
        if segment.kind is Kind.VERB_FIRST:
            return number if _content_before(sentence, found) is not None else None
        if segment.kind is Kind.RELATIVE or segment.kind is Kind.FRAGMENT:
            if segment.kind is Kind.FRAGMENT and kind == "statement" and tokens[segment.end - 1].text == QUOTE and nominative(tokens, segment.opener, segment.end):
                return number
            if segment.kind is Kind.FRAGMENT and number + 1 < len(segs) and _fragment_opens(sentence, number, found):
                return number
            number += 1
            continue
        return None
    return None


def _cut(sentence: Sentence, start: int, end: int) -> int:
    """Where the speaker's clause goes on inside the last stretch: *…, er gehe **und kündigte an** …*"""
    tokens = sentence.tokens
    for k in range(start + 2, end - 1):
        if tokens[k].lower in {"und", "sowie"} and not tokens[k].quoted and not tokens[k + 1].quoted and not tokens[k + 1].capital:
            verb = tokens[k + 1].lower
            if verb in cue_index() and certain(verb) and not subjunctive(verb):
                return k
    return end


def _speaks_itself(sentence: Sentence, number: int) -> bool:
    """Whether what follows a colon has a cue of its own: …: *„…“, sagte Ruiz* · …: *So sagte Ruiz: „…“*"""
    index = cue_index()
    for segment in sentence.segments[number:]:
        if segment.kind is Kind.VERB_FIRST or (segment.kind is Kind.MAIN and not segment.reported and segment.start == sentence.segments[number].start):
            readings = index.get(sentence.tokens[segment.verb].lower, ())
            if any(cue.kind == "statement" for _, cue in readings):
                return True
        if segment.kind is Kind.FRAGMENT and sentence.tokens[segment.opener].lower == "so" and segment.separator == ",":
            return True
    return False


def _verb_second_follows(sentence: Sentence, number: int) -> bool:
    """A clause such as *wenn das so sei* opens what is said if the main clause behind it is in the mood of speech."""
    segs = sentence.segments
    for following in segs[number + 1 : number + 4]:
        if following.kind is Kind.VERB_FIRST:
            return reported_mood(sentence.tokens, following)
        if following.kind is Kind.MAIN:
            return segs[number].reported and reported_mood(sentence.tokens, following)
    return False


def _fragment_opens(sentence: Sentence, number: int, found: Found) -> bool:
    """A fragment that is the front of what is said: *er sagte, der Mann, der dort stehe, sei …*"""
    segs = sentence.segments
    for following in segs[number + 1 : number + 4]:
        if following.kind is Kind.VERB_FIRST:
            return reported_mood(sentence.tokens, following) and found.segment != number
        if following.kind not in {Kind.RELATIVE, Kind.FRAGMENT}:
            complete = segs[number - 1].end - 1 in found.words
            return following.kind is Kind.INFINITIVE and (complete or sentence.tokens[segs[number].opener].lower in PREPOSITIONS)
    return False


def _content_end(sentence: Sentence, found: Found, start: int) -> int:
    """The last segment of the content that starts in segment ``start``."""
    segs, tokens = sentence.segments, sentence.tokens
    if segs[start].separator == ":":
        return len(segs) - 1
    embedded = segs[found.segment].kind in {Kind.SUBORDINATE, Kind.RELATIVE}
    end = start
    while end + 1 < len(segs):
        following = segs[end + 1]
        if following.separator == ";":
            break
        if embedded and following.kind is Kind.VERB_FIRST and not following.reported and segs[start].kind is not Kind.FRAGMENT:
            break
        if following.kind is Kind.MAIN and following.coordinated and not reported_mood(tokens, following) and (segs[start].kind is not Kind.MAIN or segs[start].reported):
            break
        if following.kind is Kind.VERB_FIRST and following.coordinated and not reported_mood(tokens, following):
            break
        if following.kind is Kind.FRAGMENT and tokens[following.opener].lower == "so":
            break
        end += 1
    return end


def _content_before(sentence: Sentence, found: Found) -> Range | None:
    """What stands before an inverted cue: *…, sagte Ruiz.*"""
    segs = sentence.segments
    segment = segs[found.segment]
    if found.segment == 0 and segment.kind is Kind.MAIN and sentence.tokens[segment.opener].text == QUOTE and segment.verb == segment.opener + 1:
        return segment.opener, segment.opener + 1
    opener = sentence.tokens[segment.opener].lower
    pointing = segment.kind is Kind.MAIN and segment.verb == segment.opener + 1 and opener in {"so", "das", "dies", "dieses"}
    if (segment.kind is not Kind.VERB_FIRST and not pointing) or found.segment == 0:
        return None
    first, _ = sentence.matrix(found.segment)
    if first < found.segment:
        return None
    start_segment = 0
    for k in range(found.segment - 1, 0, -1):
        if segs[k].separator in {";", ":"}:
            start_segment = k
            break
    before = segs[start_segment : found.segment]
    if before[0].kind is Kind.FRAGMENT and len(before) > 1 and sentence.words(before[0].start, before[0].end) & {"frage", "fragen"}:
        return None
    if not any(_says(sentence, part) for part in before) or _is_wie(sentence, before[-1]):
        return None
    if found.passive or found.cue.kind in {"directive", "accusation"}:
        return None
    if found.cue.verb not in {"heißen", "werden"} and after(sentence.tokens, segment.verb + 1, segment.end) is None:
        return None
    if segment.coordinated or sentence.words(segment.verb + 1, min(segment.verb + 3, segment.end)) & {"aber", "jedoch", "zudem", "außerdem", "dann"}:
        return None
    return before[0].start, before[-1].end


def _says(sentence: Sentence, segment: Segment) -> bool:
    if segment.kind in {Kind.MAIN, Kind.QUOTE}:
        return True
    if segment.kind is Kind.VERB_FIRST:
        return segment.reported
    if segment.kind is Kind.FRAGMENT:
        return sentence.tokens[segment.end - 1].text == QUOTE
    return segment.kind is Kind.SUBORDINATE and (sentence.tokens[segment.opener].lower in {"dass", "daß", "ob"} or segment.reported)


def _is_wie(sentence: Sentence, segment: Segment) -> bool:
    return segment.kind is Kind.SUBORDINATE and sentence.tokens[segment.opener].lower == "wie"


def _quote_inside(sentence: Sentence, found: Found, last: int) -> Range | None:
    """A folded quotation within the cue's own clause, behind the cue: *sagte Ruiz „…“*."""
    segment = sentence.segments[last]
    for k in range(segment.end - 1, found.position, -1):
        if sentence.tokens[k].text == QUOTE:
            return k, k + 1
    return None
