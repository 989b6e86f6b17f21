"""English sentences that own an act, or ask what would have been better, known by their build."""

from relnotes.domain.tone_words.wording import wording

_BENIGN = (
    r"(?:wanted|hoped|wished|thanked|enjoyed|appreciated|tried|received|noticed|offered|corrected"
    r"|fixed|refunded|replaced|helped|needed|loved|looked|learned|reacted|intended|called|phoned"
    r"|counted|reopened|blocked|asked)"
)
_NOT_OWNED = (
    r"\b(?:if|whether|unless|that you say|you (?:say|think|claim)|assuming|in case|perhaps|maybe"
    r"|anything|what|whatever|how|when|as soon as|while)\b[^.,;:]*$"
)
ADMISSION = (
    wording(
        rf"(?:I|we)(?:'d|'ve| had| have)?(?: also| then| even| simply| just)? "
        rf"(?!{_BENIGN}\b)(?:came"
        r" in|took (?:it|you|your|her|his|them|the credit)|sat on|owed you|gave you (?:an? |no "
        r"|only |one )|held it|spoke over|said (?:yes|no|nothing)|told (?:\w+ ){1,3}?(?:before"
        r"|other|behind)|hid|let (?:you|your)|gave your|got (?:it|you|your)|blew|threw|cost"
        r"|made (?:you|it) (?:wait|hard|worse|feel)|brushed|treated|behaved|stood (?:you|by)"
        r"|raised my voice|lost (?:my|track)|rode|talked|cut|left|wrote (?:it|that|you an?)"
        r"|nodded|sulked|backed|drew|bent|kept (?:you|it|quiet)|promised (?:you|it|your))\b",
        before=_NOT_OWNED,
    ),
    wording(
        r"(?:the )?(?:error|mistake|fault|blame|failure|slip|oversight)s? (?:was|is|were|lay|lies)"
        r" (?:entirely |all |wholly |solely )?(?:ours|mine|(?:on )?(?:my|our) side|with (?:me|us)"
        r"|on (?:me|us)|down to (?:me|us))|(?:was|is) my (?:call|doing|decision|idea)\b"
        r"|(?:I'm|I am|I was|I've been|I'm so) (?:very |far too |much too )?late\b"
        r"|(?:I|we) (?:gave you|had given you) (?:every )?reason"
        r"|(?:was|were) (?:cheap|unfair|mean|unkind|rude|wrong|arrogant|thoughtless) of (?:me|us)",
        before=r"\b(?:not|n't|never|if|whether)\b[^.,;:]*$",
    ),
    wording(
        r"(?:sorry|apologi[sz]e|apologies|apology|forgive me|forgiveness)(?: \w+){0,4}? for"
        r" (?:\w+ly |not |ever )?(?!everything|anything|something|nothing|bothering|writing"
        r"|being (?:honest|direct)|feeling|any\w*)\w+ing\b(?! (?:wrong|to))",
        before=r"\b(?:if|not|n't)\b[^.,;:]*$",
    ),
    wording(
        r"(?:sorry|apologi[sz]e|apologies|forgive me)(?: \w+){0,3}? (?:for|about) (?:the|that|every"
        r"|all the) (?:\w+ ){1,3}?(?:that |which )?(?:I|we) (?!had no|feel|may|might)\w+",
        before=r"\b(?:if|not|n't)\b[^.,;:]*$",
    ),
    wording(
        r"(?:I'd|I'll own|I own|I admit|what I'd)(?: \w+)? (?!like|love|be|have|rather|better|want"
        r"|prefer"
        r"|say|give|hoped|wanted)(?:\w{2,}ed|told|said|given|left|let|sent|kept|taken|made|gone"
        r"|lost|got"
        r"|done|written|that)\b|(?:I|we) (?:was|were) in the wrong|(?:I|we) (?:lent|did it|have no"
        r" (?:excuse|explanation)|(?:said|did|wrote) (?!nothing)(?:\w+ )?(?:something )?"
        r"(?:really |very )?(?:stupid|wrong|hurtful|unkind|mean|foolish|awful|terrible|nasty)\b"
        r"|went [^.!?;,\n]{0,30}?too (?:early|far|late|fast|soon)|did (?:share"
        r"|forget|miss|lie|say|send|promise|tell|ignore|break|leave))\b",
        before=_NOT_OWNED,
    ),
    wording(
        r"(?:I|we) [^.!?;,\n]{1,40}? (?:over your head|behind your back)\b|(?:sorry|apologi[sz]e"
        r"|apologies|apology) (?:\w+ )?for (?:what|how|the way) (?:I|we) (?:said|did"
        r"|wrote|told|behaved|acted|treated|spoke|handled|reacted)\b"
    ),
    wording(
        r"if (?:I|we) had (?:only |just )?(?!known)(?:listened|asked|told|called|read|checked"
        r"|kept|spoken|warned|been|given|sent|said)\b(?=[^.!?;\n]{0,60}\bwould)"
    ),
)

_BETTER_ASK = (
    r"(?:wanted|needed|liked|preferred|wished|expected|hoped|helped|been|made|worked|appreciated)"
)
QUESTION = (
    wording(
        r"(?:tell|told|know|hear|ask|say)\b[^.!?;\n]{0,30}? what would have been"
        r"|what would have been (?:the |a )?(?:\w+ )?(?:thing|way)"
    ),
    wording(
        rf"(?:something|anything) (?:else )?(?:that )?(?:you'd|you would|would) have "
        rf"{_BETTER_ASK}\b"
    ),
    wording(
        rf"(?:at which|from which|at what|which|what|where|when|how) [^.!?;\n]{{0,40}}?(?:would|'d)"
        rf" (?:you|your \w+|it) have {_BETTER_ASK}\b[^.!;\n]{{0,60}}\?"
    ),
    wording(
        r"(?:where|when|how|what|why|at which \w+|at what \w+) (?:else )?(?:should|could|might)"
        r" (?:I|we) have (?!known|guessed|foreseen|seen this)\w+[^.!;\n]{0,60}\?"
    ),
    wording(
        r"what would (?:you|your \w+) have (?:done|said|chosen) in my (?:place|position|shoes)"
    ),
)
