"""Where German sentences end."""

from __future__ import annotations

from bot.languages.sentences import SentenceEnds

SENTENCE_ENDS = SentenceEnds(
    abbreviations=frozenset(
        """
        z.b z b u.a d.h i.d.r s.o s.u v.a o.ä o.g bzw ca dr prof hr fr frl st abs bd ggf evtl inkl exkl mio mrd tsd vgl
        dipl ing rer nat phil jur hl str abt allg bes ehem geb gest sog ev kath zzt z.zt m.e a.d i.a i.v tel
        """.split()
    ),
    before_numbers=frozenset("nr art s max min jan feb apr aug sept okt nov dez".split()),
    closing_abbreviations=frozenset("usw etc u.s.w co e.v a.m p.m jr sr h.c usf uvm u.v.m a.g".split()),
    starters=frozenset(
        """
        der die das ein eine er sie es wir ich ihr man dies diese dieser dieses sein seine ihre in im am an auf bei mit nach von vor zu
        zum zur für aber und oder doch wenn als während nachdem weil da dass auch noch nur so dann jetzt hier dort zudem außerdem laut
        allerdings jedoch denn wer was wo warum wie viele einige beide alle kein keine nicht ein zwei trotz seit
        """.split()
    ),
    speech_verbs=frozenset(
        """
        sagte sagt fragte fragt rief ruft meinte meint antwortete antwortet erklärte erklärt schrieb schreibt wollte so heißt hieß
        fügte fügt forderte fordert betonte betont kommentierte kommentiert schimpfte warnte warnt
        """.split()
    ),
    run_together=True,
    ordinals=True,
)
