"""What stands around articles on English pages."""

from __future__ import annotations

from bot.languages.furniture import Furniture

_PICTURE = r"(?:image|photo|picture|photograph|illustration|graphic|video|screenshot|file photo|featured image|cover image)s?"

_NAMES = r"(?-i:[A-Z])[\w.'’/-]*(?:[ /,&|-]+(?:(?-i:[A-Z])[\w.'’/-]*|for|of|the|via|and)){0,7}"

FURNITURE = Furniture(
    buttons=(
        (
            r"(?:listen|print|share|save|email|e-mail|tweet|like|quote|report"
            r"|reply|bookmark|follow|subscribe|menu|search|home|back|top)"
        ),
        r"(?:print view|print this page|back to top|go to top|top of page|skip to (?:main )?content|skip to navigation|copy link)",
        (
            r"(?:link copied!?|share this(?: article| story| page| post)?"
            r"|share on \w+|sign (?:up|in)|log ?in|register|next|previous|close)"
        ),
        (
            r"(?:advertisement|advertising|sponsored(?: content)?|promoted"
            r"|paid content|ad|\d* ?(?:comments?|shares|views|likes|replies))"
        ),
        (
            r"(?:thread author|thread starter|original poster|click to expand(?:\.\.\."
            r"|…)?|facebook|twitter|x|linkedin|whatsapp|reddit|mastodon)"
        ),
        (
            r"(?:read more|read full story|show more|load more|see more|more|watch now"
            r"|learn more|watch|play|play video|enlarge(?: image)?|view gallery|toggle caption)"
        ),
        (
            r"(?:hide caption|accept(?: all)?(?: cookies)?|newsletter|contact us"
            r"|about us|privacy policy|terms of (?:use|service)|go deeper)"
        ),
    ),
    lines=(
        r"(?:(?:approx(?:imately|\.)?|about|estimated)\s)?\d+\s?-?\s?min(?:ute)?s?\.?\s(?:read|to read|reading time|listen)\.?",
        r"(?:reading|read|estimated reading|listening) time:? .{1,24}",
        (
            r"(?:.{0,90}\W)?(?:follow|like|join|find|connect with) (?:us|\w+) (?:on|at|via) (?:our )?"
            r"(?:facebook|twitter|x|linkedin|instagram|mastodon|youtube"
            r"|bluesky|threads|telegram|whatsapp|tiktok|google news)\b.{0,120}"
        ),
        (
            r"(?:.{0,80}\W)?(?:sign up|subscribe|register)\b.{0,100}\b(?:newsletter"
            r"|briefing|podcast|channel|updates|inbox|alerts)\b.{0,80}"
        ),
        r"(?:get|download) (?:the|our) .{0,40}\bapp\b.{0,60}",
        (
            r"(?:watch|listen|see also|read (?:more|also|next|on)|also read"
            r"|also on .{2,30}|related|related (?:story|article|coverage)|recommended"
            r"|don['’]t miss|up next|in pictures|trending|more on this|further reading"
            r"|go deeper|what to read next|video|podcast)\s?[:»>|].{1,200}"
        ),
        r"go deeper .{3,120}",
        r"last (?:edited|updated|modified)(?: on| by| at)?:?.{0,60}",
        r"edited by .{2,60}",
        r"(?:joined|messages|reaction score|posts):? [\w ,.]{1,24}",
        r"(?:©|\(c\)|copyright)\W.{0,140}",
        r"(?:.{0,60}\W)?all rights reserved\.?.{0,80}",
        r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.{0,240}",
        r"(?:advertisement )?(?:the |this )?(?:story|article) continues (?:below|after|under).{0,40}",
        r"(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more|read).{0,40}",
        r"click here (?:to|for|if) .{2,120}",
        (
            r"(?:additional |with additional )?(?:reporting|writing) (?:by"
            r"|from) [^.]{3,160}(?:[;.] ?(?:editing|writing|additional reporting) by .{3,120})?"
        ),
        r"editing by .{3,120}",
        r"our standards: .{3,80}",
        r"(?:this (?:article|post|story|page) )?(?:may )?contains? affiliate links.{0,160}",
        r"(?:tags|topics|filed under|categories|category|keywords|labels)\s?: .{2,160}",
        r"(?:do you )?have (?:a|any) (?:tip|news tip|story)s?\b.{0,160}",
        r"(?:leave|post|write|add) a (?:comment|reply)\.?",
        r"you must be logged in .{3,80}",
        r"(?:republished|reprinted|used) with permission.{0,80}",
    ),
    credits=(
        rf"{_PICTURE}(?:,)?(?: (?:credits?|source|courtesy(?: of)?|by))?\s?: ?.{{2,120}}",
        rf"{_PICTURE} (?:by|courtesy of|via|credit) (?:the )?{_NAMES}\.?",
        r"(?:image|media) (?:source|caption), .{2,240}",
        r"(?:credits?|photo credits?|caption)\s?: ?.{2,120}",
        r"an? (?:ai|artificially|computer)[ -](?:generated|created) (?:image|illustration|picture|photo|graphic|artwork)\b.{3,400}",
        rf".{{3,300}}(?:[.!?\"”»|]\s|\s?\(){_PICTURE}(?: credits?| source| by)?\s?: ?[^.!?]{{2,70}}\.?\)?",
        (
            r"(?:[^.!?]{0,80}[\s/(|])?(?:getty images|ap photo|afp|epa"
            r"|shutterstock(?:\.com)?|istock|imago(?: images)?|adobe stock|unsplash)"
            r"(?:[/\s].{0,40})?\)?"
        ),
        r"ap photo/.{3,60}",
        r"reuters/[\w .'-]{3,40}(?:/file photo)?",
    ),
    outlets=(
        r"videos? (?:by|from) (?P<outlet>\w[\w .&'’-]{1,40})",
        r"(?:you are reading|you['’]re reading|welcome to) (?P<outlet>(?-i:[A-Z])[\w .&'’-]{1,40})\.?",
    ),
    sources=(
        r"(?:original |news |article )?sources?(?: article| link)?\s?: ?(?P<outlet>.{2,140})",
        r"\(?via:? (?P<outlet>[^.!?]{2,60})\)?",
        (
            r"(?:read|see) (?:the )?(?:full|original|whole) (?:article|story"
            r"|post|report)(?: here)? (?:at|on|in|from) (?P<outlet>.{2,60}?)\.?"
        ),
        r"with (?:material|reporting|files|content) (?:from|by) (?P<outlet>[^.!?]{2,60})\.?",
    ),
    translations=(
        r"(?:\W*(?:this|the|note|editor['’]s note|translated|machine|automatic)\b)(?:.{0,120})\btranslat(?:ed|ion)\b.{0,200}",
        r"translat(?:ed|ion)(?: (?:by|from|into|with)\b|:).{2,120}",
    ),
    origins=(
        (
            r"\W*(?:this|the) (?:article|story|post|piece|text|report|interview"
            r"|column)(?: has| was| is)?(?: been)? (?:originally|first)"
            r" (?:published|appeared|posted|written|printed|ran)(?: in| on| at| by)? (?:the (?=english|german|french)|(?:(?-i:the) ))?"
            r"(?P<outlet>[^.;,]{2,60}?)(?: (?:on|under|and|as|with|at) [^.]{2,120})?(?:[.;,] ?(?P<rest>.{0,200}))?"
        ),
        (
            r"(?:originally|first) (?:published|appeared|posted)(?: (?:in|on"
            r"|at|by))? (?P<outlet>[^.;,]{2,60}?)(?:[.;,] ?(?P<rest>.{0,200}))?"
        ),
    ),
    bylines=(
        (
            r"by:? (?P<authors>(?-i:[A-Z])[\w.'’-]+(?: (?:(?-i:[A-Z])[\w.'’-]+"
            r"|de|van|von|der|bin|al|and|&)|, (?-i:[A-Z])[\w.'’-]+){1,7})"
        ),
        r"(?:written|story|words|report) by:? (?P<authors>(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3})",
        r"authors?\s?: (?P<authors>.{3,80})",
    ),
    dates=(
        r"(?:(?:first )?(?:published|posted|updated|date|created)(?: on| at)?\s?:? )?%s",
        r"on %s",
    ),
    teasers=(
        r"(?:more|latest|news|stories) from (?P<outlet>(?-i:[A-Z])[\w .&'’-]{1,40})",
        (
            r"(?:related|recommended|more|most (?:read|popular|viewed)|trending|latest|similar|other|popular)"
            r" (?:articles?|stories|news|posts|coverage|content|reading|topics|now|threads|on this(?: story| topic)?)?:?"
        ),
        (
            r"(?:you may also like|you might (?:also )?(?:like|be interested in)"
            r"|more on this(?: story| topic)?|read next|what to read next|see also):?"
        ),
        r"(?:recommended for you|editors?['’]?s? picks?|from our partners|around the web|more in \w+):?",
    ),
    languages=frozenset(
        "english german french spanish italian dutch polish russian portuguese chinese japanese arabic turkish".split()
    ),
)
