"""English words that justify oneself."""

from relnotes.domain.tone_words.wording import wording

# Gaps are bounded and stay inside a sentence.
_ME = r"(?:I|we|our team|my team)"

JUSTIFYING = (
    wording(
        rf"{_ME} (?:was|were) (?:really |honestly )?(?:only|just|merely) (?:trying"
        rf"|doing (?:my|our|what)"
        r"|following|thinking of|looking out)|I was trying to help"
    ),
    wording(
        rf"{_ME} (?:only|just) (?:wanted|meant|tried|intended)\b(?! (?:to )?(?:say|tell|let|ask"
        r"|apologi|write|thank|call|add|admit|you to know|know|share|check))"
    ),
    wording(
        r"(?:(?:because|since|as|but|and) )?(?:I|we)(?: have|'ve| had)? (?:was|were|been"
        r"|are) (?:all |just |simply |so "
        r"|very |really |completely |extremely |too |totally )*(?:busy|swamped|overloaded"
        r"|overworked|stretched|snowed under|understaffed|short[-\s]staffed|under-?staffed"
        r"|under (?:so much |a lot of |great |enormous |huge )?(?:pressure|stress))\b"
    ),
    wording(
        r"(?:I|we) (?:was|were) (?:just |simply |all |really )*(?:so busy|under (?:so much "
        r"|a lot of "
        r"|great |enormous |huge )?(?:pressure|stress)|swamped|snowed under|understaffed)"
    ),
    wording(
        r"(?:wasn't|isn't|was not|is not|was never) (?:really |actually |entirely |all |only "
        r"|exactly |just |even |completely )*(?:my|our) (?:fault|mistake|responsibility|decision"
        r"|doing)\b|(?:through )?no fault of (?:mine|ours|my own)|not (?:entirely|all|really"
        r"|only) (?:my|our) fault"
    ),
    wording(
        r"in (?:my|our) (?:own )?defen[cs]e\b",
        before=r"\b(?:nothing|no|not|cannot|can't)\b",
        after=r"^,? (?:I (?:have|can say)|there is) (?:nothing|no)",
    ),
    wording(r"to be fair(?: to (?:me|us|myself))?\b", after=r"^,? (?:to )?you\b"),
    wording(
        r"(?:you (?:have to|must|need to|should|will have to) understand|please understand"
        r"|try to understand)(?= (?:that )?(?:I|we|my|our|how))"
    ),
    wording(
        rf"{_ME} (?:really |honestly |simply )?(?:had (?:no (?:other )?(?:choice|option"
        rf"|alternative)"
        r"|little choice)|didn't have (?:a|any) choice|did not have (?:a|any) choice"
        r"|couldn't help"
        r" it|could not help it|could do nothing|meant (?:it )?well|meant no harm)\b"
    ),
    wording(
        r"there was (?:really |simply )?nothing (?:I|we|more I|more we) could\b|(?:it|this"
        r"|that|all"
        r" this|which) (?:was|is|were) (?:simply |entirely |completely )?(?:out of|beyond"
        r"|outside) (?:my|our) (?:control|hands)|(?:my|our) hands were tied|circumstances beyond"
    ),
    wording(
        rf"{_ME} (?:already |just |simply )?had (?:so much|so many|too much|a lot|too many)"
        r" (?:things |work |other \w+ )?(?:on my plate|on our plate|on|to do|going on|work)\b"
    ),
    wording(
        r"with everything (?:that was |that is )?(?:else )?going on|due to (?:high|heavy) "
        r"(?:workload|demand)|due to (?:unforeseen|the) circumstances"
    ),
    wording(r"(?:I|we) (?:honestly |really |truly |only |always )*(?:did|tried) (?:my|our) best\b"),
    wording(r"(?:anyone|anybody|everyone) (?:else )?would have done the same"),
    wording(r"(?:my|our) intentions were (?:good|always good)|with the best (?:of )?intentions"),
    wording(
        r"it was (?:just |simply |also )?a (?:very |really )?(?:stressful|hectic|busy|crazy|hard"
        r"|difficult) (?:week|time|month|day|period)\b"
    ),
    wording(
        r"(?:I|we) (?:was|were) (?:just |simply |really |so |very |completely |rather )*(?:tired"
        r"|exhausted|jet-lagged|overwhelmed|stressed|stressed out|overworked)\b|(?:I"
        r"|we) had been up"
        r"|(?:I|we) (?:hadn't|had not|had hardly|had barely) slept|had a (?:bad|rough"
        r"|terrible|long|hard) (?:day|week|night|month)\b"
    ),
    wording(
        r"(?:it is|it's|it was|it wasn't) not (?:as if|like|as though) (?:I|we)\b|(?:it isn't|it"
        r" wasn't|not) (?:as if|like|as though) (?:I|we)\b|it's not (?:as if|like) (?:I|we)"
    ),
    wording(
        r"(?:I|we) (?:was|were) (?:only |just )?doing (?:my|our) best|(?:I|we) did (?:all|what"
        r"|everything) (?:that )?(?:I|we|was in my power|in my power) ?(?:could|was able to)?"
    ),
    wording(
        r"(?:nobody|no one) (?:had )?(?:ever )?(?:told|informed|warned) (?:me|us)|(?:I"
        r"|we) (?:was|were)"
        r" (?:never|not) (?:told|informed|warned)|how (?:was I|were we) (?:supposed"
        r"|meant) to know|(?:I|we) (?:couldn't|could not) (?:possibly )?have (?:known|foreseen)"
    ),
    wording(
        r"(?:the )?(?:decision|order|instruction)s? came from (?:above|head office|the top)"
        r"|(?:I|we) (?:was|were) given (?:the )?(?:wrong|bad|false)|(?:I|we) only did what"
    ),
    wording(
        r"(?:everyone|everybody|we all) makes? mistakes|nobody(?:'s| is) perfect"
        r"|no one is perfect"
        r"|(?:these|such) things (?:do |can )?happen|mistakes (?:do |can )?happen|(?:could"
        r"|can) (?:have )?happen(?:ed)? to (?:anyone|anybody|everyone|the best)|(?:it )?(?:wasn't"
        r"|was not) (?:really |all )?that (?:bad|serious)|no (?:real |great )?harm (?:was )?done"
    ),
    wording(
        r"(?:because of|due to|owing to) (?:my |our |the |a )*(?:(?:high |heavy |huge )?workload"
        r"|staff shortages?|shortage of staff|lack of (?:time|staff)|time pressure)\b"
    ),
    wording(
        r"because (?:my|our) (?:boss|manager|director|chief|superior|client"
        r"|partner)s? (?:had )?(?:made"
        r"|told|wanted|insisted|forced|asked|ordered|pushed)|(?:traffic|weather|the traffic|the"
        r" weather) was (?:terrible|awful|bad|dreadful|horrible)|in (?:all )?fairness\b"
        r"|to be honest,"
        r"? (?:I|we|it) (?:didn't|did not|wasn't|was not|never|don't)|(?:I|we) (?:was|were"
        r"|had been) (?:still )?waiting (?:for|on)\b|(?:I|we) had to wait for"
    ),
    wording(
        r"(?:I|we) (?:was|were) (?:only |just )+(?:joking|kidding|being honest)"
        r"|it was (?:only|just) a"
        r" joke|(?:I|we) (?:simply |just |really )*(?:did not|didn't) have (?:enough "
        r"|the )(?:people|staff|time|hands|resources)|(?:it was|it has been|it's been"
        r"|this has been) (?:just |simply )*"
        r"a (?:very |really )?(?:stressful|hectic|busy|crazy|mad) (?:week|time|month|day"
        r"|period|year)"
        r"|(?:I am|I'm|we are|we're|am|are) not (?:really )?(?:responsible|to blame)\b"
    ),
)
NO_EXCUSE = (
    r"\b(?:no|not an|neither an|never an|isn't an|not a|none of (?:it|that|this) is an) (?:excuse"
    r"|justification|reason)\b|\b(?:not|n't|doesn't|hardly) excuse\b|\bnone of (?:it|that|this)"
    r" (?:excuses|justifies|is your)\b|\b(?:not|n't) (?:that|because) ?$|\bmy problem(?:,| and) "
    r"not yours\b"
)
