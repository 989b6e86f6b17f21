"""German sentences that own an act, or ask what would have been better, known by their build."""

from relnotes.domain.tone_words.german_doubts import SORRY
from relnotes.domain.tone_words.wording import wording

_BENIGN = (
    r"(?:gedacht|nachgedacht|gehofft|gefreut|gehört|gelesen|gesehen|bekommen|erhalten|erfahren"
    r"|verstanden|gelernt|geschlafen|gewusst|gewartet|gehalten|befolgt|versucht|bemüht|geliebt"
    r"|geschätzt|vermisst"
    r"|besprochen|vereinbart|angerufen|geschrieben|gebeten|korrigiert|berichtigt|erstattet"
    r"|überwiesen|bezahlt|ersetzt|bestellt|geholt|gebracht|geklärt|gelöst|repariert|informiert"
    r"|eingerichtet|organisiert|reagiert|getan|gemacht|gewesen|gern|genossen|gegeben|gemeint"
    r"|ausgegangen|gewünscht|geschickt|gefühlt|gefunden|erlebt|erkannt|gemerkt|bemerkt|gespürt"
    r"|gearbeitet|geplant|beantwortet|gelungen|gesprochen|geredet|gefragt|überlegt|entschuldigt"
    r"|erinnert|gesagt|mit\w*gebracht|verbracht|vorbereitet|geholfen|verdient|verloren|erwartet)"
)
_PARTICIPLE = (
    rf"(?!{_BENIGN}\b)(?:\w{{0,9}}ge\w{{2,}}(?:t|en)|(?:ver|be|er|ent|zer|miss|über|unter|hinter"
    r"|wider)\w{3,}(?:t|en)|\w{2,}iert)\b"
)
_NOT_OWNED = (
    r"\b(?:ob|falls|wenn|was|wie|wo|wann|womit|angenommen|vielleicht|sobald|nachdem|seit|sollte)\b"
    r"[^.;:]*$"
)
_NO_FAULT = r"(?! (?:\w+ ){0,4}?(?:nichts|nur|mein Bestes|alles|nicht absichtlich|immer|viel)\b)"
ADMISSION = (
    wording(
        rf"(?:(?:ich|wir) (?:habe|haben|hatte|hatten|bin)|(?:habe|hatte|bin) ich|(?:haben|hatten) "
        rf"wir)"
        rf"\b{_NO_FAULT}(?=[^.!?;\n]{{0,80}}? {_PARTICIPLE}(?= ?[.,;:!?\n]| und| sind|$))",
        before=_NOT_OWNED,
    ),
    wording(
        r"(?:dafür|leid|entschuldig\w*|verzeih\w*|klar(?: geworden)?|zu|weiß|bereue|Fehler war"
        r"|daran liegt),? dass (?:ich|wir) (?!nicht (?:kann|weiß))",
        before=r"\b(?:nicht|falls|wenn)\b[^.;:]*$",
    ),
    wording(
        r"(?:für|wegen) (?:die|den|das|der|meine\w*|meinen|unsere\w*) (?:\w+ ){1,3}?, (?:die|den"
        r"|das"
        r"|der) (?:ich|wir)\b|für (?:\w+ ){1,3}?stehe (?:ich|wir) gerade|(?:ich|wir) stehen? für"
        r" (?:\w+ ){1,4}?gerade|dafür stehe ich gerade|(?:ich|wir) (?:war|kam|bin|waren|kamen|sind)"
        r" (?:\w+ ){0,4}?(?:zu spät|spät dran|zu laut|zu hart|zu langsam|nichts davon|grob|müde, "
        r"die)",
        before=r"\b(?:ob|falls|wenn|nicht)\b[^.;:]*$",
    ),
    wording(
        r"wenn (?:ich|wir) [^.!?;\n]{2,60}?\w+t hätten?(?=, (?:\w+ )?(?:läge|wäre|hätte|stünde"
        r"|müsst"
        r"|ginge))",
        before=r"\b(?:frage|ob|was)\b[^.]*$",
    ),
    wording(
        r"(?:geht|ging|nehme ich) auf (?:mich|meine Kappe|meine Rechnung)|auf meiner Seite"
        r"|(?:war|ist) meine (?:Entscheidung|Idee|Sache)|(?:mein Anteil|meine Rolle) (?:daran|dabei"
        r"|war)?:|(?:Sie hatten|du hattest|ihr hattet) recht und (?:ich|wir) nicht|Grund (?:dazu"
        r"|dafür)"
        r" habe (?:ich|wir)|(?:ich|wir) (?:sagte|sagten) (?:ja|nein|nichts),? (?:obwohl|aber)"
        r"|(?:so )?habe ich (?:dich|Sie|euch) auch behandelt|zugesagt hatte ich|es trotzdem getan"
        r"|(?:ich|wir) (?:hatte|hatten|habe|haben) (?:\w+ ){0,4}?nicht einmal|(?:ich|wir) wollten?"
        r" (?:\w+ )?etwas\b",
        before=r"\b(?:ob|falls|nicht|nie)\b[^.;:]*$",
    ),
    wording(
        r"hätte (?:ich|wir) [^.!?;\n]{2,60}?(?:sollen|müssen|dürfen)\b",
        before=r"\b(?:was|wie|wann|wo|womit|stelle|welche\w*)\b[^.]*$",
        after=r"^[^.!;\n]{0,30}\?",
    ),
    wording(
        r"(?:viermal|dreimal|zweimal|mehrmals|oft) (?:habe|hatte|bin) ich\b|(?:gemacht|entschieden"
        r"|gesagt|getan|zugesagt|unterschrieben) (?:habe|hatte) ich\b(?= (?:ihn|es|sie|das|allein))"
    ),
    wording(
        r"(?:die|den|das|der|was) ich (?:\w+ ){0,6}?\w+(?:t|en) (?:habe|hatte)\b",
        before=r"\b(?:alles|nur|nicht|ob|falls|wenn)\b[^.;:]*$",
        near=rf"{SORRY}|\bfalsch\b|\bFehler\b",
    ),
    wording(
        r"(?:(?:schlecht|falsch|übel|unangemessen|überzogen) reagiert|etwas (?:Dummes|Falsches"
        r"|Gemeines|Verletzendes|Unüberlegtes) (?:gesagt|getan|geschrieben)"
        r"|(?:Fehler|Schuld|Verantwortung) (?:liegt|lag) (?:allein )?bei (?:mir|uns)|ich war "
        r"(?:schlecht"
        r"|nicht|gar nicht|überhaupt nicht) (?:vorbereitet|aufrichtig|ehrlich)|das,? was ich "
        r"(?:\w+ ){1,5}?"
        r"(?:gesagt|getan|geschrieben) habe)\b|(?:habe|hatte) (?:ich )?(?:\w+ ){0,6}?(?:platzen"
        r"|fallen|warten|sitzen|hängen|liegen) lassen"
        r"|(?:war|kam|bin) ich (?:\w+ ){0,2}?(?:kurz angebunden|zu spät|unfair|unhöflich|grob|laut"
        r"|ungerecht|im Unrecht|zu schnell|nicht aufrichtig|nicht ehrlich|gegangen, ohne)\b"
        r"|ich war (?:um \w+ )?gegangen|(?:die|den|das) ich nie \w+ (?:habe|hatte)|und nichts "
        r"gesagt",
        before=_NOT_OWNED,
    ),
)


_WISHED = (
    r"(?:gewünscht|gebraucht|geholfen|erwartet|gewollt|lieber|recht gewesen|besser|gern\w*|hören"
    r" wollen|gepasst|gutgetan|gefehlt)"
)
QUESTION = (
    wording(
        r"gibt es (?:irgend)?etwas,? (?:womit|wodurch|worin|wo|das|was) (?:ich|wir) "
        r"[^.!;\n]{0,60}?\?"
    ),
    wording(
        r"(?:sag|sagen|wissen|hören|schreib|erzähl)\w*\b[^.!?;\n]{0,25}?,? was (?:\w+ "
        r")?(?:anständig"
        r"|richtig|besser|gut|hilfreich|angemessen|fair) gewesen wäre"
    ),
    wording(
        rf"(?:was|wie|womit|wann|ab wann|wo|an welch\w+ \w+|zu welch\w+ \w+) (?:hätte\w*|wäre\w*)"
        rf" (?:Sie|du|ihr|dir|Ihnen|euch|es)\b[^.!;\n]{{0,60}}?{_WISHED}[^.!;\n]{{0,60}}?\?"
    ),
    wording(
        r"(?:wo|wann|ab wann|womit|was|wie|an welch\w+ \w+|in welch\w+ \w+|zu welch\w+ \w+) "
        r"(?:genau )?"
        r"hätte[n]? (?:ich|wir) (?!denn\b|das wissen|ahnen)[^.!;\n]{0,60}?(?:sollen|müssen"
        r"|können)[^.!;\n]{0,30}?\?"
    ),
    wording(
        r"(?:was|wie) hätte (?:es|das) [^.!;\n]{0,50}?(?:gemacht|geändert|verändert|erleichtert)\?"
    ),
    wording(
        r"(?:hättest du|hätten Sie|hättet ihr) (?:dir |sich |euch )?(?:etwas|irgendetwas)?"
        r"[^.!;\n]{0,40}?(?:gewünscht|gebraucht|erwartet)[^.!;\n]{0,40}?\?"
    ),
)
