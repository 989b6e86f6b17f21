"""German wordings of other voices: formal letters, chat, and people who learned it later."""

from relnotes.domain.tone_words.german_blame import TOLD, YOU
from relnotes.domain.tone_words.wording import wording

_NOT_OWNED = r"\b(?:ob|falls|wenn|nicht|nie|kein\w*|wer|fast)\b[^.;:]*$"
POINTING = (
    wording(
        r"von (?:(?-i:Ihr)|dein|eur)er Seite (?:\w+ ){0,3}?(?:unvollständig|zu spät|verspätet"
        r"|falsch|fehlerhaft|unklar|missverständlich|widersprüchlich|lückenhaft)\b"
    ),
    wording(
        rf"{YOU} (?:warst|wart|waren|bist|seid|sind) aber (?:\w+ ){{0,2}}?(?=nicht (?:gerade"
        r"|besonders|immer|wirklich|eben) )",
        before=TOLD,
    ),
)
ADMISSION = (
    wording(
        r"hab(?:'s|s|e|e es| es| das)? (?:\w+ ){0,4}?(?:vergeigt|verbockt|vermasselt|versemmelt"
        r"|verpeilt|verpennt|verschlafen|verpatzt|versaut|verhauen|verschwitzt|verschlampt"
        r"|vergessen|übersehen|verwechselt)\b",
        before=_NOT_OWNED,
    ),
    wording(
        r"(?:mir|uns) (?:\w+ ){0,4}?(?:durch die Lappen gegangen|durchgerutscht|untergegangen"
        r"|durchgegangen|entfallen|(?:ein )?(?:Fehler|Versehen) (?:unterlaufen|passiert))\b",
        before=_NOT_OWNED,
    ),
    wording(
        r"(?:habe|haben) (?:ich|wir) (?:\w+ )?zu (?:verantworten|vertreten)\b",
        before=_NOT_OWNED,
    ),
)
QUESTION = (
    wording(
        r"(?:Hinweis\w*|Rückmeldung|Rat|dankbar|wissen|erfahren|hören|lernen|sag\w*|schreib\w*"
        r"|verstehen)\b,? (?:wie|was|wo|womit|wann) (?:ich|wir) [^.!?;\n]{1,70}?"
        r"(?:hätten? \w+ (?:können|sollen|müssen)|(?:können|sollen|müssen) hätten?"
        r"|(?:anders|besser) (?:machen|tun) (?:kann|soll|muss|können|sollen|müssen))\b"
    ),
    wording(
        r"(?:was|wie) (?:kann|soll|muss|können|sollen|müssen) (?:ich|wir) [^.!?;\n]{1,40}?"
        r"(?:nächstes Mal|beim nächsten Mal|in Zukunft|künftig|ab jetzt)\b[^.!;\n]{0,60}\?"
    ),
)
