"""English words that point at the counterpart, or put the harm in doubt."""

from relnotes.domain.tone_words.english_amends import DONE
from relnotes.domain.tone_words.wording import wording

THEM = (
    r"(?:you|your (?:own )?(?:team|people|side|staff|colleagues?|department|company|office"
    r"|manager|boss|director|engineers?|developers?|assistant|lawyers?|group|firm|organi[sz]ation"
    r"|partners?"
    r"|supplier|end|accountants?|clients?|colleague|bookkeeper|planners?|experts?|secretary"
    r"|project lead|managers|suppliers|folks|lot))"
)
# What happens to somebody who was wronged, or honours them: never held against the writer.
SUFFERED = (
    r"(?:got|get|gets|received?|heard?|deserved?|deserves|complain\w*|kn[eo]w|have|has|had"
    r"|need\w*|see|saw|seen|give up|gave up|lost|lose|blamed?|mind|expect\w*|waited|wait|learn\w*"
    r"|found|find"
    r"|paid|felt|feel|suffer\w*|been|were|was|are|is|raised your|made a fuss|let me fall"
    r"|let it show"
    r"|helped|saved|stayed|stood|trusted|thanked|showed|once|lost faith|hesitat\w+"
    r"|leave|cancel|walk|quit|go|shout|judge|should|must"
    r"|hold|held|make me|made me|let me down|noticed)\b"
)
_NOT = r"(?:did not|didn't|never|had not|hadn't|have not|haven't|has not|hasn't)"
FLAW = (
    r"(?:late|slow|unclear|careless|unprepared|unreasonable|rude|difficult|impatient|unavailable"
    r"|hard to reach|wrong|vague|disorgani[sz]ed|at fault|to blame|no better|not (?:exactly|easy"
    r"|clear|available|prepared|helpful|reachable|innocent|blameless))\b"
)
_ACCUSED = (
    rf"(?:(?:also|too|too,|too have|as well) (?!{SUFFERED})"
    rf"|(?:also|too) (?:were|was|are|had) {FLAW}|(?:also|too),? (?:know|knew|have to)\b"
    rf"|{_NOT} (?!{SUFFERED})\w|(?:could|should|might) (?:also |at least |just |have )*have "
    r"(?:asked|told|said|warned|called|written|reminded|checked|let|been (?:clear|quick|more"
    r"|honest|faster|better|earlier)|replied|answered|spoken|mentioned|sent|given|reacted|raised"
    r"|seen|read)"
    r"|kept (?:me|us) waiting|let (?:me|us) wait|(?:should not|shouldn't) have (?!had|been|got"
    r"|heard|needed|to)|(?:have to|must) admit|(?:were not|weren't|wasn't"
    r"|was not) (?:answering|replying|responding|there|in\b|around)|told (?:him|her|them"
    r"|everybody|everyone)\b"
    r"|failed|forgot|missed (?!out)|changed|kept (?:chang|ask|push|add|delay|mov)\w*|delayed"
    r"|ignored|neglected|refused|insisted|pushed|blocked|withheld|misunderstood|misread"
    r"|overlooked"
    r"|made (?:a |the |some |many |several )?(?:mistakes?|errors?|it (?:hard|difficult|impossible"
    r"|worse))|took (?:\w+ )?(?:weeks|days|months|ages|forever|long|far|too|so)\b"
    r"|only (?:sent|told|gave|answered|replied|came)\b|provoked|started it|signed|approved"
    r"|(?:sent|gave|delivered|supplied|provided|answered|replied|came)[^.!?;\n]{0,40}?"
    r"\b(?:late|too|wrong|incomplete|days after|weeks after)\b"
    rf"|(?:were|was|are|is|weren't|wasn't|aren't) (?:also |too |just as |equally "
    rf"|hardly )*{FLAW}"
    r"|(?:weren't|wasn't|were not|was not) (?:exactly |very |really )?(?:clear|easy|available"
    r"|prepared|helpful|reachable|there|honest|on time|ready|innocent))"
)
# Words that report, ask about or deny the accusation that follows them.
_NOT_MEANT = (
    r"\b(?:if|whether)\b[^,;:]*$|\b(?:you (?:said|told|wrote|warned|asked)|I (?:said|wrote|thought"
    r"|claimed"
    r"|suggested|assumed|told|believed|implied)"
    r"|do you think|not (?:say|saying|that|think|mean|because|claim)|n't (?:say|think|mean"
    r"|because)"
    r"|because of (?:me|my)|nobody|no one|thanks? to me)\b|\b(?:what|how|I (?:knew|know|saw"
    r"|noticed|heard|forgot))(?: that)? $"
)
# A bare accusation stands at the head of its clause; inside one it is mostly told or regretted.
_NOT_FIRST = (
    r"(?<![\w'])(?!(?:but|and|though|although|however|because|since|then|again|well|look|frankly"
    r"|honestly|besides|still|yet|also|sorry|even|anyway|if|had)\b)[\w'][^,;:]*$"
)
TOLD = rf"{_NOT_MEANT}|{_NOT_FIRST}"
_DENIED = r"(?:\b(?:not|never|no|none|nothing|nor|neither|hardly)\b|n't\b)[^,;:]{0,40}$"
_KIND = (
    r"(?:stayed|worked|kept calm|kept going|kept their|carried|stepped|did|dealt|managed"
    r"|rescued|saved"
    r"|helped|forgave|gave us|gave me|offered|put in|went out of|made up|made it work"
    r"|made it possible"
    r"|can|will|would|may|were (?:right|patient|kind|left|told|put|forced|made|stuck|blamed)"
    r"|welcomed"
    r"|was|were|got|received|had|have|has|deserved?s?|needs?|needed|paid|waited|stood|lost"
    r"|suffered|took it"
    r"|heard|found|should not|shouldn't|should have (?:had|been|heard)|was (?:right|patient"
    r"|kind|left"
    r"|told|put|forced|made|stuck|blamed|waiting)|were waiting|is|are|and|or|never (?:let"
    r"|made|got"
    r"|complained|heard|received|once)|did not (?:get|hear|deserve|complain)|didn't (?:get|hear"
    r"|deserve|complain)|also (?:had|deserved?s?|helped|suffered)|reacted (?:well|calmly)|solved"
    r"|caught|noticed|responded (?:well|calmly)|handled|fixed|repaired|showed|trusted)\b"
)
_HAPPENED = (
    r"(?:felt(?! (?:well|up|like|able|better|free|ready|the same|strong))|were (?:hurt"
    r"|offended|upset|annoyed|disappointed|bothered|put|left|made|inconvenience)"
    r"|are (?:hurt|offended|upset)|have been|had the impression|got the impression|took (?:it"
    r"|this"
    r"|that|offen[cs]e|my)|found (?:it|this|that|my)|perceived|experienced|feel (?:hurt|offended"
    r"|upset|let down|ignored|wronged|bad|left|that way|mistreated|disappointed|pressured))\b"
)

POINTING = (
    wording(
        rf"(?:but|though|although|however,?|and yet|yet|except that"
        rf"|only) {THEM}(?=,? {_ACCUSED})",
        before=_NOT_MEANT,
    ),
    wording(
        rf"{THEM} (?:also|too)\b(?=,? (?:{_NOT} (?!{SUFFERED})\w|changed|missed (?!out)|failed"
        r"|forgot|ignored|neglected|overlooked|delayed|refused|made (?:\w+ )?(?:mistakes?"
        r"|errors?)"
        r"|broke|kept|could have|should have|might have|know|have to|took|let (?:me|us)|came"
        r"|contributed|played a part|caused|share|bear))",
        before=TOLD,
    ),
    wording(
        rf"{THEM} (?:were|was|are) (?:also {FLAW}|not exactly\b|(?:late|slow|unclear"
        rf"|difficult|rude"
        r"|impatient) (?:too|as well|yourself|yourselves)\b)",
        before=TOLD,
    ),
    wording(
        r"you (?:really )?(?:should|ought to) (?:really |at least )?have (?!(?:been|had|heard|got"
        rf"|gotten|received|known|seen|learned|learnt|found|felt|expected)\b){DONE}",
        before=_NOT_MEANT,
    ),
    wording(
        rf"{THEM} could (?:also |at least |just )?have (?:asked|told|said|warned|called|reminded"
        r"|checked|let (?:me|us) know|been clearer|replied|answered|mentioned|reacted|sent"
        r"|spoken)\b",
        before=TOLD,
    ),
    wording(
        rf"{THEM} (?:also |simply |just )?(?:failed to|forgot|neglected to|ignored|misunderstood"
        r"|misread|refused to|kept (?:chang|ask|push|add|mov)ing|changed (?:the|your|its|their)"
        r" (?:requirements?|mind|scope|plans?|brief|spec\w*|schedule|schema|deadline|order))\b",
        before=TOLD,
    ),
    wording(
        rf"{THEM} (?:{_NOT} (?:even |ever |once )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?"
        r"|tell|told|send|sent|call(?:ed)?|warn(?:ed)?|ask(?:ed)?|mention(?:ed)?|said?|say"
        r"|g[ia]ve|let (?:me|us) know|inform(?:ed)?|confirm(?:ed)?|deliver(?:ed)?|provided?|check"
        r"|read|listen(?:ed)?|cooperated?|speak|spoke|remind(?:ed)?|pa(?:y|id)"
        r"|explain(?:ed)?|raised?|object(?:ed)?|complete(?:d)?|finish(?:ed)?)\b)",
        before=TOLD,
    ),
    wording(
        r"(?:it's|it is|it was|that's|that is|that was|this is|this was|was|is) (?:also |partly "
        r"|just as much |as much |in part |really |mostly |at least partly "
        r"|equally )*your (?:own )?(?:fault|mistake|error|doing|failure)\b",
        before=_DENIED,
    ),
    wording(
        r"we both made (?:\w+ )?(?:mistakes|errors)|(?:mistakes|errors|faults?|failures|delays)"
        r"(?: were made)? on (?:both|your) (?:sides?|end|part)|it takes two|(?:both sides|you"
        r"|your team) (?:are|were|is|share) (?:also |equally |partly |both )*(?:to blame|at fault"
        r"|responsible for (?:this|that|the)|the blame|part of the blame)",
        before=_DENIED,
    ),
    wording(
        r"(?:if you had|had you|if you'd|if your (?:team|side|people) had) (?:only "
        r"|just )?(?:told"
        r"|warned|asked|called|sent|said|given|answered|let|informed|replied|been (?:clear|honest"
        r"|on time|more|quick)\w*|checked|delivered|paid|spoken|mentioned|listened|not (?:changed"
        r"|waited|delayed|pushed|insisted))\b",
        before=r"\b(?:underst\w+|fair|as|deserved\w*|right|would not have blamed)\b",
    ),
    wording(
        rf"(?!you\b){THEM} (?:(?:were|was|are) (?:just |simply |really )*(?:late|slow|unclear"
        rf"|unprepared"
        r"|unreasonable|careless|impatient|disorgani[sz]ed|unhelpful)|(?:(?:were|was|are) not"
        r"|weren't|wasn't|aren't) (?:exactly |really |even )*(?:ready|helpful|easy|available"
        r"|reachable|prepared|clear|on time))\b",
        before=TOLD,
        after=r"^[^,]{0,40}\b(?:because of|due to|thanks to|enough|to me|right)\b",
    ),
    wording(
        r"you (?:really )?(?:(?:have to|must|will have to|need to) admit|brought (?:this|that"
        r"|it) on yourself|have only yourself to blame"
        r"|only have yourself|are not (?:entirely |exactly )?(?:innocent|blameless)"
        r"|had it coming)\b"
    ),
    wording(
        r"(?:but|though|although|however,?) your \w+ (?=(?:kept changing|changed|came too late"
        r"|was never clear|were never clear|was unclear|were unclear)\b)"
    ),
    wording(
        r"your \w+ (?:could|should|might) (?:also |at least )?have (?:noticed|told|asked|checked"
        r"|warned|said|answered|replied|let us know|caught|reacted)\b",
        before=TOLD,
    ),
    wording(
        rf"(?:but|though|although|however,?) (?!you\b){THEM}(?= (?!{_KIND})\w+)",
        before=_NOT_MEANT,
        after=r"\b(?:because of|thanks to|despite|in spite of|even so|anyway|all the same"
        r"|anyhow)\b",
    ),
    wording(
        r"(?:but|though|although) you (?:were|are) (?:never|hardly ever"
        r"|not (?:even )?)(?: in| there| available| reachable| around| on)\b"
    ),
    wording(
        r"(?:you are|you're|you were|your \w+ (?:is|are|was|were)) (?:also |at least )?(?:partly "
        r"|equally |just as |also |as much )+(?:to blame|at fault|responsible|guilty)",
        before=_DENIED,
    ),
    wording(
        r"your (?:manager|boss|team|side|people|director|lawyer|colleagues?|staff) (?:had |have "
        r"|has )?(?:signed|approved|agreed to|accepted|insisted|asked for|wanted)\b",
        before=TOLD,
    ),
    wording(rf"your \w+ (?:were|was) also {FLAW}", before=TOLD),
)

CONDITIONAL = (
    wording(
        rf"if (?:you|anyone|anybody|someone|somebody|any of you|your \w+) (?:ever |also )?"
        rf"(?:may have |might have )?(?:{_HAPPENED}|(?:was|were) (?:in any way |ever "
        rf"|at all )?(?:hurt|offended|upset|annoyed|disappointed|affected|troubled"
        rf"|inconvenienced|insulted|irritated|bothered|confused|put off|left out|angered"
        rf"|shocked|excluded))",
        before=r"\b(?:tell|know|say|ask|wonder\w*|see|even|hear|as)(?: me| us)?,? $",
        after=r"^[^.!?]{0,40}\b(?:you (?:were|are|had)|with|and rightly|I understand|for good) "
        r"?(?:right|every|good|reason|that|it|why|because)?\b|^[^.!?]{0,40}, (?:then |please "
        r"|just |do )*(?:tell|let|say|write|call|ask|send|come|I will|I'll|I would|we will"
        r"|we'll|I can)\b",
    ),
    wording(
        r"if (?:(?:I|we) (?:have |may have |might have |in any way |ever )*(?:offended|hurt|upset"
        r"|caused?|gave|given|made|seemed|came across|come across|disappointed|let you|stepped"
        r"|insulted|did anything|said anything|overstepped|bothered|appeared|sounded)|(?:it|this"
        r"|that|(?:my|our|the) [\w\s]{2,30}?) (?:has |have |may have |might have )?(?:caused?"
        r"|came"
        r" across|come across|seemed|hurt|offended|upset|was (?:inconvenient|hurtful|rude|unclear"
        r"|offensive|too \w+|not)|were|sounded|appeared|felt|gave)|there (?:was|were|has been"
        r"|have been) any|any(?:thing| of)|mistakes were made)\b",
        before=r"\b(?:tell|know|say|ask|wonder\w*|see|even|hear|as)(?: me| us)?,? $",
        after=r"^[^.!?]{0,40}, (?:then |please |just |do )*(?:tell|let|say|write|call|ask"
        r"|send|come|I will|I'll|I would|we will|we'll|I can)\b",
    ),
    wording(
        r"(?:sorry|apologi[sz]e|apologies"
        r"|regret it),? if\b",
        before=r"\bwould be(?: very)? $",
    ),
    wording(r"should (?:you|anyone|anybody) (?:have|feel) (?:felt|been|taken|hurt|offended)"),
    wording(r"(?:this|that|it|we|I|which) (?:may|might) have (?:caused|upset|hurt|offended|given)"),
    wording(r"sorry,? (?:that )?you (?:feel|felt|see it|took it) (?:that way|so|like that)\b"),
    wording(r"any (?:inconvenience|trouble|offen[cs]e|hurt) caused\b"),
    wording(
        r"if (?:I|we|my|our|anything|something|any|some|that|this|it|there|anyone"
        r"|you)\b(?=[^.!?;\n]"
        r"{0,70}?, (?:then )?(?:(?:I am|I'm|we are|we're) (?:so |very |really |truly )?sorry"
        r"|sorry"
        r"|(?:I|we) (?:do )?apologi|my apolog|our apolog|please (?:forgive|accept)|forgive me))"
        r"(?: \w+)?(?: \w+)?",
        after=r"^[^.!?]{0,40}\byou (?:were|are|had)\b",
    ),
    wording(
        r"(?:anyone|anybody|everyone|those|whoever|those of you) (?:who )?(?:may have "
        r"|might have |has "
        r"|have )?(?:felt|feels|feel|was|were|been) (?:left|hurt|offended|excluded|upset|ignored"
        r"|affected|put|insulted|disappointed|passed|overlooked|bothered|annoyed|wronged)\b"
    ),
    wording(
        r"in case (?:you|anyone|anybody|someone|I|we|it|my|that|this) (?:were|was|are|is"
        r"|felt|feel|have|has|took|may|might|caused|offended|hurt|upset)\b",
        after=r"^ (?:easier|better|more convenient|all right|fine|not too|a better)\b",
    ),
    wording(
        r"(?<=for\s)any (?:misunderstandings?|confusion|inconvenience|hurt|offen[cs]e"
        r"|distress|upset|trouble|irritation)\b(?! (?:this|that|it|we|I|which) (?:may|might))"
        r"|(?<=regret\s)any (?:misunderstandings?|confusion|inconvenience|hurt"
        r"|offen[cs]e|distress)\b"
    ),
)
