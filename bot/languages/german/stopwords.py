"""German words that say nothing of what a question is about."""

from __future__ import annotations

STOPWORDS = frozenset(
    """
    ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei dadurch dafür dagegen daher dahin
    damit dann daran darauf daraus darf darin darüber darum das dass davon dazu dein dem den denn der deren des dessen deshalb dich die
    dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer für gegen
    gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja
    jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können könnte man mehr mein
    meine mich mir mit muss müssen nach nachdem nein nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines seit
    selbst sich sie sind so solche solchem solchen solcher soll sollen sollte sondern sonst über um und uns unser unter vom von vor
    wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen weshalb wie wieder wieso
    will wir wird wo wohin worüber worum wurde wurden während würde würden zu zum zur zwar zwischen
    """.split()
)
