"""English sentences that point at the counterpart by their build, whatever they are about.

A turn, a habit, a counterfactual:
"to be fair, you …", "you always …", "had you …, it would have …".
"""

from relnotes.domain.tone_words.english_blame import FLAW, SUFFERED, THEM, TOLD
from relnotes.domain.tone_words.wording import wording

_STATE = (
    r"(?:aggressive|hostile|loud|harsh|sharp|cold|nasty|arrogant|stubborn|pushy|emotional"
    r"|sensitive|defensive|demanding|moody|condescending|sarcastic|dismissive|unfriendly|picky"
    r"|unhelpful|childish|dramatic|over-?sensitive|unfair|short with|abrupt|confusing"
    rf"|negative|on edge|in a mood|{FLAW})"
)
_DEED = (
    r"(?:interrupt\w*|shout\w*|yell\w*|attack\w*|accus\w+|insult\w*|overreact\w*|provok\w+"
    r"|pressur\w+|push\w*|rush\w*|ignor\w+|refus\w+|reject\w*|dismiss\w*|cancel\w*|postpon\w+"
    r"|turn\w* (?:me|us|it|everything|them|him|her) down|delay\w*|forg[eo]t\w*|chang\w+"
    r"|nag\w*|micromanag\w+|misle\w+|misread\w*|misunderst\w+|overlook\w*|neglect\w*|fail\w*"
    r"|with(?:held|hold\w*)|hid|lied|broke|hung up|storm\w*|criticis\w+|criticiz\w+"
    r"|mov\w+ (?:the|your) (?:date|deadline|goal ?posts?)|walk\w* (?:out|off)|talk\w* over"
    r"|sign\w* (?:it|them|this|that)? ?off|approved|insist\w*|drop\w* the ball|let (?:me|us)"
    r" (?:down|wait|hang)|chas\w+|demand\w*|escalat\w+|went (?:over|behind|silent|quiet)"
    r"|(?:sent|gave|told|booked|wrote|got) [^.!?;,\n]{0,30}?\b(?:late|wrong|different"
    r"|two|incomplete))"
)
_HELPED = (
    r"(?:tell|say|ask|let|give|send|answer|reply|respond|warn|inform|confirm|call|check|read"
    r"|listen|explain|help|mention|raise|speak|show|bother|offer|deliver|pay|provide|share"
    r"|object|told|said|asked|gave|sent|answered|replied|responded|warned|informed|confirmed"
    r"|called|checked|listened|explained|mentioned|raised|spoke|showed|bothered|offered"
    r"|delivered|paid|provided|shared|objected|seem\w*|want\w*|make|made|take|took|had time)\b"
)
_HARD_TURN = (
    r"(?:that said|that being said|having said that|then again|mind you|to be fair|on the other"
    r" hand|for the record|(?:let's|let us|please|do|and) (?:also )?(?:not|don't) forget(?: that)?"
    r"|don't forget(?: that)?|let's (?:be honest|face it)|remember(?: that)?)"
)
_TURN = rf"(?:but|though|although|even though|even if|however|and yet|still|besides|{_HARD_TURN})"
_ADVERBS = (
    r"(?:(?:also|really|just|simply|quite|rather|very|pretty|a bit|a little|so|too|being|always"
    r"|constantly|often|sometimes|certainly|yourself|yourselves|far|way|bit|hardly|not"
    r"|exactly|all|did|do|have|had|kept|keep|more than) )*"
)
_FAIRLY = (
    r"\b(?:rightly|right|reason|because of (?:me|us|my)|because (?:I|we)|thanks to|earned|deserved"
    r"|fair enough|no wonder|understandabl\w+|after (?:I|what I))\b"
)

# A sentence with one of these does them justice, or names the writer as the cause.
JUST = (
    r"(?:rightly|reasonable|justified|with good reason|for good reason|every (?:right|reason)"
    r"|reason to"
    r"|because (?:I|we|of (?:me|my|us))\b|thanks to me|for (?:us|me)(?= ?[,.;]| and| at| on| in| "
    r"all)"
    r"|benefit of the doubt|(?:would|could) (?:have )?underst\w+|deserv\w+|no wonder|my doing"
    r"|(?:al)?though you (?:never|didn't|hadn't|did not) (?:mention\w*|sa\w+|complain\w*) (?:it|so"
    r"|anything|a)"
    r"|(?:wasn't|was not) (?:your|yours)|generous\w*|patient\w*|gracious\w*)\b"
)
_DENIED_HERE = r"\b(?:not|never|no|nothing|nor|neither|despite|in spite)\b[^,;:]{0,40}$"

POINTING = (
    wording(
        rf"{_HARD_TURN},? (?:it was )?{THEM}(?: \w+)?\b(?<!told)(?<!warned)", near="", after=_FAIRLY
    ),
    wording(
        rf"{_TURN},? (?:when |if |because |since )?(?:it was )?(?:{THEM}|you're)(?: who)?"
        rf"(?= (?:was |were |is |are )?{_ADVERBS}(?:{_DEED}|{_STATE})\b)",
        before=r"\b(?:not|n't|nobody)\b[^,;:]{0,30}$|\b(?:I|we) (?!know|admit|am|was|were)\w+"
        r"(?=[^;:]*$)(?! sorry)[^;:]{12,}$",
        after=_FAIRLY,
    ),
    wording(
        rf"{_TURN},? (?:{THEM}|your \w+ \w+) (?=(?:never|didn't|did not|haven't|hadn't|don't)"
        rf" (?:even |ever |once |really |exactly )*(?!{SUFFERED}){_HELPED}"
        r"(?!(?: a word)? about (?:it|that)))",
        before=r"\b(?:not|n't|nobody|if|whether)\b[^,;:]{0,30}$",
        after=rf"{_FAIRLY}|\bcomplain|\b(?:hadn't|mention\w*|sa(?:y|id)|told|asked) (?:it|anything"
        r"|so|a word|for anything|me to)\b",
    ),
    wording(
        rf"{THEM} (?:weren't|wasn't|aren't|were not|was not|are not|(?:didn't|did not|don't"
        rf"|haven't|never) (?!{SUFFERED}))[^.!?;,\n]{{0,30}}? either\b",
        before=TOLD,
        after=_FAIRLY,
    ),
    wording(
        rf"(?:you|you've|{THEM})(?: have| had)? (?!(?:were|was|are) (?:right|hurt|upset|there))"
        rf"(?:(?:were|was|are) {_ADVERBS}{_STATE}|{_DEED}|made|forgotten|missed|been late|got"
        r")[^.!?;,\n]{0,25}? (?:too|as well|yourself|yourselves|plenty of times)(?=[.!?,;\n]|$)",
        before=TOLD,
        after=_FAIRLY,
    ),
    wording(
        rf"(?:you|you're|you are|{THEM}) (?:(?:always|constantly|forever|keep|kept)"
        rf" (?:seem to |have to |want to |on )?(?:{_DEED}|say no|come late|complain\w*|wait until)"
        rf"|never"
        r" (?:(?:g[ia]ve|let) (?:me|us) (?:a|any|the|no|explain|finish|speak|time|one)\b"
        r"|bother\w*|ma[dk]e time|listen\w*|take (?:me|us)|give an inch))",
        before=rf"{TOLD}|\bwithout [^,;:]*$",
        after=rf"{_FAIRLY}|\bonce\b",
    ),
    wording(
        r"(?:when|if|since|because|as long as) (?:you|your \w+) (?:always |constantly |just )*"
        r"(?:keep|kept|insist|refuse|never|won't|start)\b(?! (?:in touch|your|calm|well))",
        before=r"\b(?:understand|tell me|know|if)\b[^,;:]*$",
        after=_FAIRLY,
    ),
    wording(
        rf"you (?:were|are|'re) (?:being )?{_ADVERBS}(?!(?:late|wrong|to blame|at fault|not )\b)"
        rf"{_STATE}\b(?! (?:by|about))",
        before=rf"{TOLD}|\b(?:if|whether|that|say|said|called you)\b[^,;:]*$",
        after=_FAIRLY,
    ),
    wording(
        r"you(?:'re| are| were)? (?:just |being |a bit |far |way |simply |rather |really )*(?:too "
        r"sensitive|over-?sensitive|overreact\w*|making (?:a fuss|too much)|blowing (?:it|this)"
        r"|exaggerat\w+|taking (?:it|this|that|things) (?:too|so))",
        before=r"\b(?:said|told|think|not|suggest\w*|call\w* you)\b[^.]*$",
        after=_FAIRLY,
    ),
    wording(
        r"you (?:must have |may have |have |had |probably |simply |just |clearly |obviously )*"
        r"(?:misread|misunderstood|misheard|misinterpreted|took (?:it|that|this|my \w+)"
        r" (?:the wrong way|too personally|badly|so personally)|got (?:it|me|that) wrong)\b",
        before=r"\b(?:if|whether|because (?:I|we|of)|no wonder|so that|thought|said)\b[^.]*$",
        after=_FAIRLY,
    ),
    wording(
        r"(?:if you(?:'d| had| would have| only)|had you|if (?:your \w+|only you) had|had your "
        r"\w+) (?:only |just |even |all )*(?!(?:not|been (?:there|left|told))\b)(?:\w+ed|told|said"
        r"|sent|given|gotten|got|done|been|let|kept|read|spoken|paid|come|written|made|held"
        r"|stuck|shown|picked|spoken)\b(?=[^.!?;\n]{0,60}\b(?:would|wouldn't|could|couldn't"
        r"|might|'d)\b)(?![^.!?;\n]{0,80}\b(?:underst\w+|right|fair\w*|deserv\w+|blame\w*"
        r"|thank\w*|accept\w*)\b)",
        before=rf"{TOLD}|\b(?:what|how|wish|underst\w+)\b",
    ),
    wording(
        rf"(?:next time|in (?:the )?future|from now on|going forward),? (?:{THEM}|please)"
        r"(?: \w+)? (?:might|could|should|ought to|need to|want to|remind|tell (?:me|us) earlier"
        r"|let (?:me|us) know earlier|read|answer|reply)\b",
        after=r"^ (?:have|hear|get|be|know|learn|see|always|never|not have)\b",
    ),
    wording(
        rf"(?:maybe|perhaps|arguably|possibly) (?:{THEM}|she|he|they) (?:could|should|might)"
        r"(?: also| just| at least)? have (?!had|heard|been told|known|got|gotten|received)\w+",
        before=TOLD,
    ),
    wording(
        rf"{THEM} (?:could|might) (?:also |at least |just |simply |easily )*have (?:flagged"
        r"|spoken up|spoken|pointed|noticed|double-checked|raised|read|looked|come to|picked up"
        r"|spotted|helped|been more|been a bit|given (?:me|us)|made (?:it|this)|tried|written"
        r"|explained|stopped)\b",
        before=TOLD,
        after=r"\b(?:and|but|yet|instead)\b[^.!?]{0,12}\b(?:you|didn't|did not|chose|kept)\b"
        r"|\b(?:if|had) I\b",
    ),
    wording(
        r"(?:it was you|you(?:'re| are| were| 're) the ones?|your \w+ (?:was|were) the ones?) who"
        rf" (?={_ADVERBS}(?:{_DEED}|start\w*|wanted|decided|chose|moved|made)\b)",
        after=_FAIRLY,
    ),
    wording(
        r"(?:you|your \w+) (?:didn't|did not|weren't|were not|don't|never|hardly|aren't)"
        r"(?: exactly| really| always)* (?:mak(?:e|ing)|made) (?:it|this|things|that|my \w+)"
        r" (?:any |very |exactly )?eas",
        before=TOLD,
    ),
    wording(
        r"(?:you're|you are|you were|you|your (?:side|team|part|people|\w+))(?: (?:is|are|was"
        r"|were))?(?:n't| not|n't exactly| hardly)(?: (?:entirely|exactly|completely|quite"
        r"|altogether|so))? (?:blameless|innocent|without fault|free of blame|perfect|a saint)",
        before=r"\b(?:if|whether|say|said|thought)\b[^,;:]*$",
    ),
    wording(
        r"(?:don't|do not|can't|cannot|never|fail to) (?:get|understood|understand|see) (?:is )?why"
        r" (?:you|your)\b|(?:why|how come) (?:didn't|did not|couldn't|wouldn't|did) (?:you|your "
        r"\w+)"
        r"\b(?! (?:put up|stay|stand|forgive|bear|trust))",
        before=r"\b(?:ask\w*|wonder\w*|and|know) $",
    ),
    wording(
        r"(?:look at|think about|consider|question|examine|work on) your own\b|you know (?:how you"
        r" (?:get|are)|what you're like|what you are like)|(?:same|that) goes for you\b|you (?:left"
        r"|gave|have left) (?:me|us) (?:little|no|no other|hardly any) (?:choice|option|room)"
    ),
    wording(
        rf"(?:because|since) {THEM}(?= (?:had |have |'d )?(?:{_DEED}|(?:didn't|did not|never|hadn't"
        rf"|wouldn't|don't) (?!{SUFFERED})\w+))",
        before=r"\b(?:not|n't)\b[^,;:]{0,30}$",
        after=_FAIRLY,
    ),
    wording(
        rf"(?!you\b){THEM} (?:had |have |has )?(?:also |all )?(?:\w+ed|put|sent|gave|given|made|set"
        r"|built|wrote|written)(?= [^.!?;,\n]{0,30}?\b(?:wrong|wrongly|incorrectly|badly|too late"
        r"|late)\b)",
        before=TOLD,
        after=_FAIRLY,
    ),
    wording(
        rf"your \w+(?: \w+)? (?:was|were|is|are|had been|wasn't|weren't) {_ADVERBS}(?:confusing"
        rf"|unclear"
        r"|wrong|incomplete|contradictory|vague|missing|outdated|ambiguous|misleading|sloppy|a mess"
        r"|unrealistic|impossible|clear|complete|helpful|too (?:vague|late|short|long|tight"
        r"|harsh))\b"
        r"(?<!s\x20clear)(?<!e\x20clear)(?<!s\x20complete)(?<!e\x20complete)(?<!s\x20helpful)(?<!e\x20helpful)",
        before=rf"{TOLD}|\b(?:that|if|said|think|thought|call\w*)\b[^,;:]*$",
        after=_FAIRLY,
    ),
    wording(
        r"you (?:really |also |just |simply )*(?:shouldn't|should not|ought not to) (?:have "
        r")?(?!have\b|to\b"
        r"|had|been|be\b|need|worry|feel|blame|wait|heard?|got|learn|find|found|lose|pay)\w+",
        before=TOLD,
        after=rf"{_FAIRLY}|\b(?:to have|again)\b",
    ),
    wording(
        r"you (?:didn't|did not|don't|do not|couldn't) (?:seem to )?(?:understand|get|see|realis"
        r"|realiz"
        r"|appreciate|grasp)\w*",
        near=r"\b(?:sorry|regret)(?: that)? $",
        after=_FAIRLY,
    ),
    wording(
        rf"{_TURN},? your \w+ (?=(?:was|were|is|are)(?:n't| not)(?: \w+)? (?:professional|fair"
        rf"|helpful"
        r"|clear|kind|polite|ideal|perfect|great|easy|acceptable|appropriate|exactly|any "
        r"better)\b)",
        before=TOLD,
    ),
    wording(r"so (?:were|did|have|are|had|do) you\b", before=r"\w"),
    wording(
        r"(?:clearer|earlier|better|quicker|faster|a|one|more|timely|little|some) [^.!?;,\n]{0,25}?"
        r"(?:from you|from your \w+|on your part|on your side) (?:would|might|could) have\b"
    ),
    wording(
        r"(?:would|could)(?:n't| not| never)? (?:have|be)\b[^.!?;\n]{0,40}? (?:if|had) you(?:'d| "
        r"had"
        r" (?!n't|not)| only)?(?= \w+)",
        before=r"\b(?:what|how|I|we)\b[^.]*$",
    ),
    wording(
        r"your (?:own |constant |sudden |late |last-minute |slow )*(?:reluctance|indecision"
        r"|insistence"
        r"|refusal|stubbornness|impatience|attitude|lack of \w+|overreaction|temper|moods?"
        r"|negligence"
        r"|carelessness)\b",
        before=rf"{_DENIED_HERE}|\b(?:I|we|me|about|for|of)\b[^,;:]*$",
    ),
    wording(
        r"(?:I|we) (?:did (?:ask|tell|remind|warn)|(?:had |have )?(?:told|reminded|warned)|had "
        r"asked)"
        r" you (?:twice|several|repeatedly|three|many|more than|again|often|about this|before)",
        after=r"\b(?:in front|although|even though|instead|wrong\w*)\b",
    ),
)
