"""English sentences that doubt the harm or excuse it, known by their build.

An apology with a doubt in the same sentence; a circumstance told where an admission belongs.
"""

from relnotes.domain.tone_words.wording import wording

SORRY = r"\b(?:sorry|apologi[sz]e\w*|apolog(?:y|ies)|regret(?:s|ted)?|forgive (?:me|us)|pardon)\b"
_OFFER = (
    r"\b(?:would be sorry|'d be sorry|if)\b[^,;:]*$|\b(?:tell|ask\w*|know|wonder\w*|see|say|as"
    r"|what|even|only|and),? $"
)
_THEN = (
    r"^[^.!?\n]{0,60}(?:\bI'll\b|\bI will\b|\bwe'll\b|\bwe will\b|\bplease (?!forgive|accept"
    r"|excuse)|\bcall me\b|\btell me\b|\blet me know\b|\bI can\b|\bI would (?:gladly|be))"
    r"|^ (?:easier|better|helps|suits|works)\b"
)
_BENIGN_IF = (
    r"(?:you (?:like|want|wish|have|would|'d|could|can|need|prefer|are (?:willing|free|open"
    r"|ready|around|able|up|still)|let|allow|ever|still|don't|agree|think|ask)|(?:I|we) (?:may|can"
    r"|could|find|get|am|had|were|ever)|(?:it|that|this) (?:helps|suits|works|is (?:all right"
    r"|ok\w*|possible|easier|better|convenient|fine|not too))|your|there is anything|I had)\b"
)
CONDITIONAL = (
    wording(
        r"(?:if|in case|in ?so ?far as|to the extent(?: that)?|assuming(?: that)?|supposing(?: "
        rf"that)?) (?!{_BENIGN_IF})(?:I|we|my|our|it|this|that|there|any\w*|some\w*|the|what|you"
        r"|they)\b(?: \w+)?(?: \w+)?",
        before=_OFFER,
        after=_THEN,
        near=SORRY,
    ),
    wording(
        r"(?:perhaps|maybe|possibly|apparently|supposedly) (?:I|we|it|that|my \w+|there)"
        r" (?:was|were|did|have|has|had|went|came|said|sounded|overstepped|hurt|offended)\b",
        near=rf"\bif so\b|{SORRY}",
    ),
    wording(
        r"should (?:I|we|you|my \w+|our \w+|it|this|that|any\w*|there) (?:\w+ )?(?:have|be|feel)\b",
        before=r"\b(?:what|how|when|where|why|,) $|\w $",
        near=SORRY,
    ),
    wording(r"in the event (?:that|of)(?: \w+)?", near=SORRY),
    wording(r"if so\b|if that (?:is|was|were) the case", near=SORRY, after=r"\b(?:tell|let me)\b"),
    wording(
        r"(?:that )?(?:it|this|that|my \w+|our \w+|I|we) (?:may|might|could) (?:well |possibly |in "
        r"any way )*have (?!told|done (?:differently|better)|asked|known)\w+",
        before=r"\b(?:what|how|where) $",
        after=r"\b(?:differently|better|instead)\b",
        near=SORRY,
    ),
    wording(
        r"whatever (?:it is (?:that )?|it was (?:that )?)?(?:I|we)(?: may| might)?(?: have"
        r"|'ve)? (?:done|did|said|caused)",
        near=SORRY,
    ),
    wording(
        r"(?:any|some) (?:\w+ )?(?:hard feelings?|perceived|upset|offen[cs]e|hurt|harm|confusion"
        r"|distress"
        r"|discomfort|bad feelings?|misunderstandings?|irritation)\b(?: \w+)?",
        near=SORRY,
    ),
    wording(
        r"(?:to )?(?:anyone|anybody|those|everyone|everybody|people) who (?:may|might|feels?|felt"
        r"|was|were|took|got)\b",
        near=SORRY,
    ),
    wording(
        r"(?:you|anyone|your \w+|people) (?:have |seem to )*(?:feel|felt|see it|saw it|took"
        r" (?:it|that|this)) (?:that way|this way|like that|it that way|so)\b",
        near=SORRY,
    ),
)
# Sorry for their feeling; hollow only where the writer owns nothing.
HOLLOW = (
    wording(
        r"(?:that )?(?:you|your \w+|anyone|people|some of you) (?:(?:were|was|are|is|got|feel"
        r"|felt|became|have been) (?:so |a bit |very |personally )?(?:offended|upset|hurt|angry"
        r"|annoyed|disappointed|attacked|insulted|bothered|put out|put off|left out|let down"
        r"|ignored|unhappy|bad|uncomfortable|excluded|misled)|took offen[cs]e|found (?:it|my \w+"
        r"|that) \w+)\b",
        near=r"\b(?:sorry|regret)(?: to hear)?(?: that)? $",
    ),
)

_MINE = (
    r"(?:my|our|the) (?:train|flight|plane|bus|car|taxi|alarm|laptop|computer|phone|internet|wifi"
    r"|connection|server|system|software|printer|e-?mail|calendar|child|kids?|daughter|son|wife"
    r"|husband|partner|mother|father|mum|dad|baby|dog|assistant|supplier|courier|post)"
)
_WENT_WRONG = (
    r"(?:(?:was|were|got|had been|has been|is|kept|came|went|fell)(?: \w+)? (?:ill|sick|cancelled"
    r"|canceled|late|down|delayed|stuck|dead|broken|off|unwell|in hospital|hacked|full|ringing)"
    r"|crashed|died|broke down|failed|never (?:rang|arrived|went off)|didn't (?:work|ring|go off"
    r"|arrive|send)|did not (?:work|ring|arrive|send)|stopped working|let me down|needed me)\b"
)
_HECTIC = (
    r"(?:mad|crazy|hectic|chaotic|chaos|impossible|insane|frantic|manic|nuts|brutal|stressful"
    r"|exhausting|non-?stop|a nightmare|upside down|so busy|very busy|madness)"
)
JUSTIFYING = (
    wording(
        r"(?:because of|due to|owing to|on account of) (?:the |a |my |our |some )*(?:bad |heavy "
        r"|sudden "
        r"|terrible )?(?:traffic|weather|strike|holidays?|illness|move|merger|deadlines?|workload"
        r"|rush"
        r"|baby|kids?|children|power cut|jet ?lag|roadworks|snow|storm|flu|cold|time zones?)\b"
    ),
    wording(rf"{_MINE} {_WENT_WRONG}", after=r"\b(?:because of me|my fault)\b"),
    wording(
        r"(?:things|everything|it|life|work|the office|this (?:week|month)|the last (?:few )?"
        r"(?:weeks|months|days))(?:'s| is| was| were| have| has| had)(?: been)? (?:just |all |so "
        rf"|really |pretty |absolutely |completely |a bit )*{_HECTIC}\b",
    ),
    wording(
        rf"(?:it|that|this)(?:'s| is| was| has been| had been) (?:just |such )*(?:an?|one)"
        rf" (?:really |very |absolutely )?{_HECTIC} (?:\w+ )?(?:week|month|day|year|time|period"
        r"|quarter|evening|morning)"
    ),
    wording(
        r"(?:so|too) much (?:was |is |has been )?(?:going on|happening|on my mind)|a lot (?:was "
        r"|is )?going on|(?:I|we)(?:'ve| have| had)(?: got)? (?:a lot|so much|too much) (?:going on"
        r"|on my (?:mind|plate)|to deal with)|under (?:a lot of|so much|huge|great|enormous|heavy"
        r"|immense|a great deal of) (?:pressure|stress|strain)"
    ),
    wording(
        r"(?:I|we) (?:was|were) (?:under the impression|led to believe|given to understand|told"
        r" (?:that )?(?:it|this|everything) (?:was|would))|as far as (?:I|we) (?:knew|was aware)"
        r"|(?:I|we) had (?:every reason|no reason) to (?:believe|think|assume|suspect|expect)"
    ),
    wording(
        r"(?:nobody|no one|no-one|none of you)(?: had| has)?(?: ever| even)? (?:told|warned"
        r"|informed|reminded|mentioned|said|explained|let) (?:it |this |that |anything )?(?:to )?"
        r"(?:me|us)?",
        after=r"\b(?:how (?:hard|sorry)|the truth)\b",
    ),
    wording(
        r"(?:anyone|anybody|everyone|everybody|any of us|you|most people)(?: else)? (?:in my"
        r" (?:position|place|shoes|situation) )?(?:would|might) have (?:done|reacted|felt|said|lost"
        r"|acted|snapped)? ?(?:the same|like that|it too|their temper|exactly|that too)?"
        r"(?=[.!?,;]| in my| if they)",
        before=r"\b(?:what|how|which|who|where|when|than|as)\b[^.]*$",
    ),
    wording(
        r"(?:the|our) (?:system|software|computer|tool|policy|policies|rules?|process|procedures?"
        r"|contract|law|compliance|legal|headquarters|head office)(?: \w+)? (?:does|did|do"
        r"|requires?"
        r"|required|demands?|demanded|won't|wouldn't|doesn't|didn't|forbids?|says|said|forced"
        r"|made (?:me|us))\b"
        r"|(?:standard|common|normal|usual) (?:practice|procedure)|(?:company|our) policy\b"
        r"|(?:that's|that is|it's|this is) (?:just |simply )?(?:how|the way) (?:we|it|things)"
        r"|out of (?:my|our) (?:hands|control)|not (?:up to|in the hands of) (?:me|us)"
        r"|not (?:my|our) (?:call|decision|department|job)\b",
    ),
    wording(
        r"(?:I|we) (?:honestly |really |simply |just |possibly )*(?:couldn't|could not|wasn't able"
        r" to|wasn't allowed to|was not allowed to|weren't allowed to|had to wait"
        r"|can't be expected)(?: possibly| really)? (?:have known|have foreseen|say (?:anything"
        r"|more)|do (?:anything|more|much)|help it|tell you|act|decide|move|wait for|know)\b",
        before=r"\b(?:why|what) $",
    ),
    wording(
        r"(?:I|we) (?:simply|only|just|merely) (?:reacted|followed|did (?:what|my|as)|wanted what"
        r"|said what|responded|defended|had your|did it (?:for|because|to))\b"
        r"|(?:an|a genuine|a simple) (?:honest )?(?:mistake|oversight) (?:anyone|anybody)|an "
        r"honest mistake"
        r"|just a (?:bit of fun|laugh|joke|misunderstanding|prank|figure of speech)"
        r"|(?:didn't|did not|never) mean(?:t)? (?:it (?:like that|that way|badly)|any harm|anything"
        r" by it|to (?:hurt|upset|offend|cause))|meant (?:no|any) harm",
    ),
    wording(
        r"(?:I|we|I'd|I've) (?:was|were|had been|'ve been|have been|am|'m) (?:just |really |quite "
        r"|so |pretty |a bit )*(?:ill|sick|unwell|exhausted|jet-?lagged|stressed|overwhelmed|burnt"
        r" out|drained|swamped|under the weather|in a rush|in a hurry|run off my feet)\b",
        after=r"^ of\b",
    ),
    wording(
        r"(?:was|were|sat|been|am|are|is) (?:stuck |caught |tied up |all day )*in"
        r" (?:\w+[- ])*(?:meetings?|calls|court|surgery|traffic)\b|(?:the )?(?:traffic|weather"
        r"|roads?)"
        r" (?:was|were) \w+|one of those (?:days|nights|weeks|mornings|months)|(?:our|the|my) "
        r"(?:provider|supplier|bank"
        r"|carrier|host\w*|courier|agency|airline|contractor|subcontractor|bookkeeper) (?:had|has"
        r"|went"
        r"|was|let (?:me|us)|made|lost|sent)(?: \w+){0,2}? (?:an outage|down|late|wrong|mistake|off"
        r"|problems?|trouble|delayed|bust|under|away|error)"
    ),
    wording(
        r"you know (?:what|how) (?!you|sorry|much|I (?:feel|felt))(?:the|it|things|that|my|our|busy"
        r"|hard|\w+ \w+)[^.!?;\n]{0,30}?(?:like|is|are|can be|gets?|goes)\b"
    ),
    wording(
        r"(?:I|we) (?:honestly|really|genuinely|simply|just|only|sincerely|truly) (?:thought"
        r"|believed"
        r"|assumed|figured|reckoned)\b",
        after=r"\b(?:that was wrong|was a mistake)\b",
    ),
    wording(
        r"(?:people|staff|colleagues|half (?:of )?(?:the|my|our) (?:team|office|staff)|several "
        r"of us"
        r"|everyone|half of us) (?:was |were |are |is |being )?(?:off|out|away)? ?(?:off sick|ill"
        r"|sick"
        r"|on (?:leave|holiday|vacation)|off)\b"
        r"|memory like a sieve|that's (?:just )?(?:how|the way|who|what) I(?: am|'m like)"
        r"|I'm (?:just )?(?:terrible|hopeless|bad|useless|no good) (?:at|with)\b"
    ),
    wording(
        r"(?:there )?(?:simply |just |really )?(?:wasn't|was not|was) (?:simply |just |really |any "
        r"|enough |no |the )*time\b(?! (?:to|you|when|I|that))|(?:I|we) (?:ran out of|had no"
        r"|didn't have"
        r" (?:any|the|enough)) time\b(?! for you)",
        before=r"\b(?:it|that|this|there|which|every|last|first) $",
    ),
    wording(
        r"(?:was|were|had been|'d been|been) (?:given|sent|fed|told|shown|supplied with) (?:the "
        r"|some "
        r")?(?:wrong|incorrect|false|bad|outdated|misleading)\b|(?:I|we) (?:was|were|had been) "
        r"misinformed"
        r"|purely (?:a )?(?:business|budget\w*|financial|technical)|(?:strictly|just) business\b"
        r"|(?:I|we) (?:simply |really |just )*had to(?=[.!,;]| do (?:it|this|that)\b| act\b| "
        r"decide\b)",
        before=r"\byou[^.!?;]*$",
    ),
)
