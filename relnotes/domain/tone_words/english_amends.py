"""English words that apologise, own an act, and ask what would have been better."""

from relnotes.domain.tone_words.wording import wording

# Gaps are bounded and stay inside a sentence.
_GAP = r"[^.!?;\n]{0,60}?"
_ME = r"(?:I|we|our team|my team)"

DONE = (
    r"(?:told|said|asked|called|written|warned|checked|let|given|sent|done|spoken|taken|made|come"
    r"|paid|brought|put|kept|held|thought|rung|stood|left|begun|gone|understood|spent|shown|read"
    r"|chosen|caught|met|set|listened|known|seen|been|found|stuck|had \w+|(?!need)\w{2,}ed)\b"
)
"""Past participles after `should have`."""

_ADVERBS = (
    r"(?:(?:so|very|really|truly|deeply|terribly|awfully|sincerely|genuinely|most"
    r"|just),? )*"
)
_SORRY = (
    rf"(?:(?:I am|I'm|we are|we're|and am) )?{_ADVERBS}sorry\b(?! (?:to (?:hear|see|say|learn"
    rf"|read)|(?:doesn't|does not|isn't|is not|won't|can't|alone|means|makes|changes?|fix\w*)\b"
    r"|for your loss|about your (?:loss|father|mother|health)))|how sorry (?:I am|we are)"
)
_APOLOGISE = (
    r"(?:(?:I|we) )?(?:(?:do|can only|must|would like to|want to|wish to|have to|really|sincerely"
    r"|deeply|truly) )*apologi[sz]e\b|(?:please )?(?:accept )?(?:(?:my|our|many"
    r"|sincere) )*apologies\b"
    r"|(?:please )?accept (?:my|our) (?:\w+ )?apology\b|(?:please )?forgive (?:me|us)\b|(?:I"
    r"|we) (?:can only |can |must |just )?say (?:I am |I'm |how )?sorry\b"
    r"|(?:I|we) (?:beg|ask) (?:for )?your (?:pardon|forgiveness)"
)
AGAIN = r"(?:once again|once more|one more time|another time|yet again|again)"
_NO_APOLOGY = (
    r"(?:\b(?:not|never|n't|would be|feel|felt|sa[iy]d?|saying|been|than|instead of|how to"
    r"|you|they"
    r"|he|she|nobody|somebody|need to|should|without|stop)|n't)(?: (?:to|be|just|only|keep"
    r"|sorry))? $"
)
APOLOGY = (
    wording(
        rf"(?:let me|allow me to|I (?:want|would like|need|have) to)(?: just)? (?:say (?:I'm |I "
        rf"am |how )"
        rf"?(?:so |very |truly )*sorry|apologi[sz]e),? {AGAIN}\b|(?:I|we) (?:really|truly|do|am "
        rf"really) (?:am "
        rf"|are )?(?:so )?sorry\b"
    ),
    wording(
        r"(?:I|we) (?:can't|cannot|could not|couldn't) (?:\w+ )?apologi[sz]e enough"
        r"|(?:I|we) keep (?:on )?(?:apologi[sz]ing|saying (?:I'm )?sorry)"
    ),
    wording(
        rf"(?:{AGAIN},? )?(?:{_SORRY}|{_APOLOGISE})(?:,? {AGAIN}\b(?! (?:I|we|you|the|this)\b))?",
        before=_NO_APOLOGY,
    ),
)

_UNCERTAIN = (
    r"\b(?:if|whether|unless|(?<!I\x20)think|(?<!I\x20)thought|believe|say|says|claim|suppose"
    r"|suggest|what|how|where"
    r"|when|which|not that|else|anything|something|wish)(?: that| else)? $|\bif your? [^:]*$"
)
_HARM = (
    r"(?:wrong|without|before|instead|behind|late|too|not|never|in front of|twice"
    r"|short notice|alone"
    r"|confidence|day off|again|alas|unasked|yet|lie|then|on a|talking|anyway|although"
    r"|even though|as mine|and then|somebody else|someone"
    r" else|no|only|could not|couldn't|did not|didn't|would not|weeks|months|mistake|critic\w*)"
)
# Past acts that a draft may tell of without owning a wrong: courtesies, feelings, repairs.
_BENIGN = (
    r"(?:wanted|hoped|wished|thanked|called|phoned|enjoyed|appreciated|valued|tried|received"
    r"|liked"
    r"|admired|noticed|talked|visited|offered|restored|repaired|corrected|fixed|refunded|replaced"
    r"|helped|followed|needed|loved|looked|learned|wondered|believed|discussed|reached|reviewed"
    r"|updated|checked|confirmed|arranged|prepared|attended|worked|continued|started|asked"
    r"|expected"
    r"|assumed|remembered|decided|considered|reflected|reali[sz]ed|explained|reported|finished"
    r"|completed|delivered|ordered|booked|hired|added|moved|returned|apologi[sz]ed|shared|agreed"
    r"|mentioned|listened|understood|used|planned|intended|seemed|raised|cancelled|wasted no"
    r"|managed|solved|supported|welcomed|respected|trusted|cared|relied|counted|depended|laughed"
    r"|stayed|lived"
    r"|joined|signed up|settled|credited|emailed|mailed|texted|answered|replied|responded"
    r"|published"
    r"|handled|regretted|worried|suffered|struggled|waited|faced|experienced|noted|recalled"
    r"|informed"
    r"|contacted|collected|cleaned|cleared|tested|installed|compared|meant|need|indeed|exceed"
    r"|feed"
    r"|speed|proceed|succeed\w*|bed|red|hundred|agreed|let's|let us|let me|left for|kept in touch"
    r"|ran into|let you know|left (?:it|this|that) (?:there|at))"
)
ADMISSION = (
    wording(
        r"(?:I|we) (?:\w+ )?\w+(?:ed|t|d|e|k)\b[^.!?;\n]{0,60}? without (?:asking|telling"
        r"|consulting"
        r"|warning|informing|talking|speaking|checking|your (?:consent|approval|knowledge))\b",
        before=_UNCERTAIN,
    ),
    wording(
        rf"{_ME} (?:really |also |simply |clearly )?(?:should|ought to|could|might)(?: not|n't)? "
        rf"(?:really |also |never |at least )?have (?:never )?{DONE}",
        before=_UNCERTAIN,
    ),
    wording(
        rf"{_ME} (?:did not|didn't|never|have not|haven't|had not|hadn't|would not|wouldn't)\b"
        r"(?! (?:ever |even |really )?(?:mean|know|want|intend|do anything|do (?:it|this|that) on"
        r"|caused?|reali[sz]e|see|think|thought|expect|have|like|feel|get|got|receive|heard?"
        r"|agree|understand|deserve|notice|done anything|said anything|say that|wanted|meant|be))",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:my|our) (?:own )?(?:\w+ )?(?:mistake|fault|error|failure|oversight|omission"
        r"|responsibility|negligence|carelessness|delay|silence|blunder)\b",
        before=r"(?:\b(?:not|never|neither|nor|hardly|if|as)|n't)\b[^.,;:]{0,20}$",
    ),
    wording(
        r"(?:that|this|it|that one|this one) (?:is|was) (?:entirely |all |solely )?on (?:me|us)\b"
        r"|that's on (?:me|us)|(?:I am|I'm) to blame|because of me\b|(?:the|that"
        r"|this) (?:decision|choice|error|mistake|failure) was mine\b|on me:|(?:my"
        r"|our) (?:job|duty|task|turn|place) to\b|not (?:mine|my place) to"
        r"|(?:unread|unanswered|untouched) (?:\w+ ){0,2}?(?:on my|with me|in my)"
        r"|my \w+ (?:was|were)"
        r" (?:\w+ )?(?:off|wrong|too low|too high|too late|sloppy|careless)\b|(?:wrong|unjust"
        r"|unfair|careless|rude"
        r"|thoughtless|disrespectful|unprofessional|inconsiderate|selfish|foolish) of (?:me|us)\b"
        r"|(?:I|we) (?:had|have) no (?:right|excuse)|(?:I am|I'm|I feel) ashamed"
    ),
    wording(
        r"(?:I|we) (?:take|accept|bear|carry|own) (?:the |full |all |complete )*(?:responsibility"
        r"|blame|this|that)|(?:I|we) (?:have )?made (?:a|an|the|this|that|some|several|two|three"
        r"|many)?(?: \w+)? ?(?:mistakes?|errors?)\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:I|we) (?:was|were|came|arrived|am|are) (?:too |simply |plainly |very |not |so "
        r"|also |far )*"
        r"(?:wrong|late|careless|unprepared|unfair|rude|honest|fair|slow|impatient|dishonest"
        r"|arrogant|thoughtless|disrespectful|quick to|harsh|short with|curt|inattentive"
        r"|proud|hasty|unjust|unclear|not there|sloppy|distracted|unreachable|unkind)\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:I|we) (?:have |had |simply |then |also |even |completely |twice )*(?:failed|forgot"
        r"|forgotten|missed (?!(?:you|our|your|the chance to see)\b(?! (?:call|meeting|deadline"
        r"|appointment|session|birthday|presentation|review)))|overlooked|neglected|ignored|broke"
        r"|broken|let (?:you|your|him|her|them|the)|interrupted|cancelled|canceled|messed up"
        r"|underestimated|misjudged|misread|misled|misinformed|lied|took credit|mixed up"
        r"|lost (?:your"
        r"|the (?:files?|documents?|keys?|papers?|data))|left you|pushed you|promised you"
        r"|spoke about|(?:talked|spoke|gossiped) about your?\b|passed on|gave away"
        r"|misquoted|cut (?:you|your|the|it)|ruined|spoil\w+|doubted|punished|deleted|withheld"
        r"|excluded|bypassed|undermined|contradicted you|mocked|belittled|blamed (?:you|your"
        r"|him|her)"
        r"|accused|wasted|damaged|scratched|spilled|leaked|revealed|disclosed|disappeared"
        r"|vanished"
        r"|dodged|avoided|delayed|postponed|overslept|misspelled|mispronounced|mislaid|misplaced"
        r"|miscalculated|miscounted|misinterpreted|mistook|oversold|overpromised|overstepped|went"
        r" (?:behind|over) your|talked over|rushed|criticised you|criticized you|insulted"
        r"|offended|hurt you|humiliated|disappointed you|neglected|abandoned|double-charged"
        r"|entered the wrong"
        r"|did nothing (?!wrong)\w+|(?:took|used|kept|opened|discussed|removed|copied|sold"
        r"|threw) your|stopped"
        r" (?:answering|replying|calling|listening)|told \w+ about (?:you|your)"
        r"|left (?:\w+ ){1,4}?"
        r"(?:open|alone|out|waiting|unanswered|unfinished|unlocked|behind)|took (?:\w+ )?(?:weeks"
        r"|days|months|hours|too long|far too long)|went ahead|underplayed"
        r"|kept (?:you waiting|quiet|silent)|betrayed|snapped at|shouted|embarrassed"
        r"|overcharged|double-booked|dropped the ball|dragged my|dismissed|hid|concealed)\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:I|we) (?:sent|gave|booked|changed|shared|spoke|told|put|wrote|set|spent|raised"
        r"|approved"
        r"|argued|handed|talked|agreed|promised|signed|called|answered|used|moved|made|took"
        r"|delivered"
        rf"|invited|posted|published|showed|said|asked|left|copied|accepted|quoted)\b{_GAP}"
        rf"\b{_HARM}\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:I|we) (?:wasn't|weren't|was not|were not) (?:there|honest|fair|clear|prepared|ready"
        r"|listening|paying|available|reachable|straight|open|careful|on time|truthful)\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:I|we) (?:then |also |even |simply |first |once |twice |deliberately |carelessly )*"
        rf"(?!{_BENIGN}\b)(?:\w{{3,}}ed|chose|turned|drove|fell|threw|wrote off|stole|tore"
        rf"|froze you"
        r"|ran|left|let|sold|kept|gave away|made (?:you|a joke|fun|jokes|remarks|an? \w+ (?:joke"
        r"|remark|comment))|overspent|hid|lied|bit|slept|stuck|struck|sank|held (?:back|up)"
        r"|withdrew|swore|spoke over|went (?:over|behind|home)|came (?:late|unprepared)"
        r"|got (?:\w+ ){1,3}?wrong)\b(?! (?:if|whether)\b)",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:I|we) (?:have|had) (?:been )?(?:ignor|avoid|neglect|postpon|dodg|delay|keeping"
        r"|hid)\w*"
        r"|(?:I|we) (?:have )?(?:let|talked|listened) (?:too|\w+'s)|I did that\b|that was me\b"
        r"|my \w+ (?:left out|forgot|ignored|omitted|misstated|got)"
    ),
    wording(
        r"(?:sorry|apologi[sz]e|apologies) (?:that I |that we |I |for (?:my|our|not|missing|being"
        r"|having|sending|losing|breaking|forgetting|ignoring|cancelling|calling|keeping|letting"
        r"|making|leaving|interrupting|giving|telling)\b)(?!have to|can't|cannot|am not|feel"
        r"|am[.!?,])"
    ),
)

_WISHED = (
    r"(?:wanted|needed|liked|preferred|wished|expected|hoped|helped"
    r"|been (?:a )?(?:\w+ )?(?:better"
    r"|useful|helpful|easier|right|best)|made (?:it|this|that|things)|worked|appreciated)"
)
_BETTER = r"(?:differently|better|instead|otherwise|another way|earlier)"
_CUE = (
    r"(?:tell me|told me|let me know|grateful|hear|to know|to understand|to learn|show me"
    r"|help me (?:understand|see)"
    r"|ask (?:you|what|how)|curious|interested|your view|say|share|advise|wonder|explain)"
)
QUESTION = (
    wording(
        rf"(?:what|how|where|when)(?: else| exactly)? (?:could|should|might|can|must) (?:I|we) "
        rf"(?:have )?(?!known|guessed|foreseen){_GAP}\b{_BETTER}\b"
    ),
    wording(
        r"how (?:could|should|might) (?:I|we) have (?!known|guessed|foreseen|seen|been)\w"
        r"|what should (?:I|we) have (?!known)\w+|what (?:else )?(?:could|should|might) (?:I"
        r"|we) have done (?:to|so|for)\b|(?:is|was) there (?:something"
        r"|anything)(?: else)?(?: that)? (?:I|we) (?:could|should) have\b"
        r"|what would you (?:like|have liked) (?:me|us) to|what (?:could|should) (?:I"
        r"|we) have (?:said|told|asked|given)"
    ),
    wording(rf"(?:what|how|which \w+|when) would (?:you|your \w+) have {_WISHED}"),
    wording(rf"what (?:else )?would have {_WISHED}"),
    wording(
        r"where (?:did|do) (?:I|we) (?:go|get it|lose|fail)\b|what (?:did|do) (?:I|we) (?:miss"
        r"|overlook|get wrong|do wrong)\b|what (?:did|do) you (?:need|miss|want|expect|wish)\b"
        r"[^.!?;\n]{0,30}?from (?:me|us)"
    ),
    wording(
        rf"{_CUE}\b{_GAP}\b(?:what|how|where|when|which) (?:I|we) (?:could|should|might|can) "
        rf"(?:have )?{_GAP}\b(?:{_BETTER}|done|handled|said|told)\b"
    ),
    wording(r"(?:and|or) what (?:I|we) (?:should|could) have done(?=[^.!;\n]{0,40}\?)"),
    wording(rf"{_CUE}\b{_GAP}\b(?:what|how|which \w+) (?:you )?would(?: you)? have {_WISHED}"),
    wording(rf"{_CUE}\b{_GAP}\bwhere (?:I|we) (?:went|got it) wrong"),
    wording(
        r"(?:(?:is|was) there )?(?:something|anything) (?:else )?(?:that )?(?:I|we) (?:could"
        r"|should|might|can)"
        rf" (?:have )?{_GAP}\b{_BETTER}\b"
    ),
)
