"""English wordings of other voices: formal letters, chat, and people who learned it later."""

from relnotes.domain.tone_words.english_blame import THEM, TOLD
from relnotes.domain.tone_words.wording import wording

_LACKING = (
    r"(?:incomplete|late|too late|wrong|unclear|insufficient|missing|outdated|out of date|faulty"
    r"|incorrect|inaccurate|inadequate|ambiguous|contradictory|unsigned)\b"
)
POINTING = (
    wording(
        rf"(?:supplied|provided|sent|given|delivered|prepared|made|written|submitted) by {THEM}"
        rf" (?:was|were|had been|has been|arrived|came|reached us) (?:\w+ )?{_LACKING}"
    ),
    wording(
        rf"{THEM} (?:could|should|might)(?:'ve| have) (?:just |also |at least |simply |easily )*"
        r"(?:asked|told|said|warned|called|written|reminded|checked|replied|answered|mentioned"
        r"|spoken|texted|rung)\b",
        before=TOLD,
    ),
    wording(
        rf"(?:but|only) (?:also|maybe|perhaps) {THEM} (?:did not|didn't|never|have not|haven't"
        r"|forgot|failed|made|were|are)\b"
    ),
)
CONDITIONAL = (
    wording(
        r"if (?:it|this|that|(?:my|our|the) \w+(?: \w+)?) (?:has |have |ever )?(?:made|make|makes"
        r"|left) (?:you|anyone|anybody|somebody|someone|people) (?:feel\b|\w+)",
        before=r"\b(?:tell|know|say|ask|wonder\w*|see|even|hear|as)(?: me| us)?,? $",
        after=r"^[^.!?]{0,20}(?:easier|better|able|happy)\b|^[^.!?]{0,40}, (?:then |please |just "
        r"|do )*(?:tell|let|say|write|call|ask|send|come)\b",
    ),
)
JUSTIFYING = (
    wording(
        r"(?:I|we) (?:was|were) (?:super|pretty|quite|dead|absolutely|beyond|mega|kinda|just so)"
        r" (?:tired|exhausted|stressed|busy|overwhelmed|swamped|hungover)\b"
    ),
    wording(r"in (?:my|our) (?:country|culture|language|profession|trade) (?:we|it|this|people)\b"),
)
ADMISSION = (
    wording(
        r"the (?:\w+ )?(?:omission|oversight|delay|slip|error|mistake|failure|lapse|neglect)"
        r" (?:of|in|to|with|on) [^.!?;,\n]{1,40}? (?:was|is) (?:\w+ )?(?:mine|ours)\b",
        before=r"\b(?:not|n't|never|if|whether)\b[^.,;:]*$",
    ),
)
QUESTION = (
    wording(
        r"(?:what|how) (?:can|could|should|must|do|shall) (?:I|we) [^.!?;\n]{1,40}?(?:next time"
        r"|in (?:the )?future|from now on|from here on)\b[^.!;\n]{0,60}\?"
    ),
    wording(
        r"(?:tell|say|show|write|explain)(?: to)? (?:me|us) (?:please )?(?:what|how|where) (?:I|we)"
        r" (?:must|need to|have to|ought to|can|should) [^.!?;\n]{0,30}?(?:better|different"
        r"|differently|instead|otherwise)\b"
    ),
)
