"""German words that apologise, own an act, and ask what would have been better."""

from relnotes.domain.tone_words.wording import wording

# Gaps are bounded and stay inside a sentence.
_GAP = r"[^.!?;\n]{0,80}?"
_NEAR = r"[^.!?;:\n]{0,45}?"

AGAIN = r"(?:noch ?einmal|noch ?mals|nochmal|noch mal|erneut|abermals|ein weiteres Mal)"
_LEID = (
    r"tut (?:es |mir |uns |das )+(?:(?:so|sehr|wirklich|unendlich|aufrichtig|furchtbar"
    r"|ehrlich|echt"
    rf"|von Herzen|{AGAIN}|alles|unheimlich|schrecklich|ganz),? )*leid\b"
)
APOLOGY = (
    wording(
        rf"(?:(?:lass|lassen Sie|lasst) (?:mich|uns) )?{AGAIN} (?:\w+ ){{0,2}}?,? ?wie leid\b"
        r"|wie (?:sehr |unendlich )?leid (?:es |das )?(?:mir|uns)(?: das| es)?(?: tut)?\b"
        r"|bitte (?:nimm|nehmt|nehmen Sie) (?:meine|unsere) (?:\w+ )?Entschuldigung an"
        r"|entschuldige mich (?:dauernd|ständig|immer wieder|schon wieder|andauernd)"
    ),
    wording(
        rf"(?:(?:und )?{AGAIN}:? )?(?:(?:es|das|mir) )?{_LEID}(?! (?:zu hören|um (?:Ihren"
        rf"|deinen|Ihre|deine)))(?:,? {AGAIN}\b)?",
        before=r"\b(?:würde|niemandem|nicht|kein\w*)\b[^,;:]{0,20}$",
    ),
    wording(
        r"(?:ich|wir) entschuldige[n]? (?:mich|uns)\b(?! nicht)(?: (?:hiermit|vielmals|dafür"
        rf"|aufrichtig|in aller Form|{AGAIN}))*"
    ),
    wording(
        rf"(?:(?:ich|wir) )?bitte[n]? (?:(?:ich|wir|Sie|dich|euch|dafür|dafür|hiermit|vielmals"
        rf"|aufrichtig|herzlich|{AGAIN}) )*um (?:Entschuldigung|Verzeihung|Vergebung)\b"
    ),
    wording(
        r"(?:ich |wir )?(?:möchte|möchten|muss|müssen|will|wollen|kann|können) (?:ich "
        r"|wir )?(?:mich"
        r"|uns)(?: (?:bei (?:Ihnen|dir|euch)|dafür|nur|auch|hiermit|herzlich|aufrichtig|sehr"
        r"|vielmals"
        rf"|in aller Form|{AGAIN}))*(?: [^.!?;\n]{{0,50}}?)? ?\bentschuldigen\b",
        before=r"\b(?:nicht|kein\w*)\b[^,;:]{0,20}$",
    ),
    wording(
        rf"(?:(?:{AGAIN}|wirklich|und),? )*(?:bitte )?(?:Entschuldigung|Verzeihung|Pardon"
        rf"|sorry)\b(?:,? {AGAIN}\b)?",
        before=r"\b(?:um|kein\w*|mein\w*|ein\w*|die|der|als|zur|zu|nicht|ohne|unser\w*|seine"
        r"|ihre|so"
        r"|am|be|feel|said|say|very|really|truly|ich|deine|Ihre|würde|for|I'm|we're|are|to) $",
        after=r"^ (?:to (?:hear|see|say)|doesn't|does not|won't|isn't|alone|can't|reicht|genügt"
        r"|annehmen|erwarte|ist|war|vom|von)\b",
    ),
    wording(
        r"(?:entschuldigen Sie|entschuldige|entschuldigt|verzeihen Sie|verzeih|verzeiht)\b"
        rf"(?: (?:mir|bitte|vielmals|{AGAIN}))*(?! (?:nichts|nicht|das nicht))",
        before=r"\b(?:ich|und ich|nicht|kann|können|das|es|nichts) $",
    ),
    wording(
        rf"(?:ich |wir )?(?:kann |können |möchte |möchten |will )?(?:(?:nur|Sie|dich"
        rf"|dafür|{AGAIN}) )*um"
        r" (?:Verzeihung|Entschuldigung|Vergebung) bitten\b",
        before=r"\b(?:nicht|zu) $",
    ),
)

_UNCERTAIN = r"\b(?:ob|falls|wenn|was|wie|wo|angenommen|dass Sie|denken Sie|sagen|behaupten),? $"
_HARM = (
    r"(?:nicht|nie|niemals|keine[nmrs]?|kein|ohne|falsch\w*|erst|zu spät|vergessen|versäumt"
    r"|übersehen"
    r"|verpasst|gebrochen|unterschätzt|im Stich|allein(?: gelassen)?|unterbrochen|abgesagt|bevor"
    r"|hinter|vor (?:der|den|dem|anderen|allen|Ihrem|deinem|eurem|Ihren)|verschwiegen|weiter\w+"
    r"|gelogen|belogen|geschwiegen|übergangen|übernommen|ignoriert|missachtet|missbraucht"
    r"|gedrängt|Fehler|als meine|abgetan|vernachlässigt|zugesagt|versprochen|liegen (?:ge)?lassen"
    r"|geirrt|vertan|verwechselt|verärgert|enttäuscht|verletzt|gekränkt|beleidigt|bloßgestellt"
    r"|über deine|über Ihre|überrumpelt|verspätet|kurzfristig|angeschrien|vergriffen|freien Tag"
    r"|obwohl|gestrichen|glauben lassen|offen gelassen|bestraft|doppelt|verdorben"
    r"|angezweifelt|von"
    r" (?:deiner|Ihrer|eurer)|von (?:deinem|Ihrem) (?!Kunden|Team)|gestört|gefährdet|zerstört"
    r"|beschädigt"
    r"|kaputt|verschlafen|verplant|vermasselt|verwirrt|ausgeschlossen|umgangen|ausgeplaudert"
    r"|gelöscht"
    r"|verlegt|blamiert|hingehalten|warten lassen|überredet|getäuscht|über (?:dein|Ihr|euer"
    r"|eur)\w* \w+ (?:gesprochen|geredet)|nichts davon|versprochen|Witze? über|verstreichen"
    r"|aus dem Weg|überzogen|abgelehnt|erzählt|betrogen|hintergangen|ausgenutzt"
    r"|(?:Ihr|dein|eur)\w* \w+ verloren|(?:den|die|das) \w+ verloren|zu (?:viel|wenig|hart|lange"
    r"|früh|schnell|laut)|aus der Hand|nachgetragen|Wochen|gebraucht|unterstellt|beschuldigt"
    r"|kritisiert"
    r"|unfair|ungerecht|unhöflich|respektlos|lächerlich|verraten|verschoben|vorenthalten)\b"
)
_NO_ACT = (
    r"(?: (?:es|das|dies|Sie|dich|euch|ja|doch|wirklich|davon|damit))* (?:nichts (?:falsch"
    r"|Falsches"
    r"|getan|gemacht|damit)|nicht (?:gemerkt|bemerkt|gewollt|gewusst|geahnt|absichtlich|mit "
    r"Absicht|verdient"
    r"|erwartet|bekommen|geschlafen|verschuldet|so gemeint|böse gemeint)"
    r"|keine (?:andere )?(?:Wahl|Schuld|Zeit"
    r"|Ahnung)|nur gut|(?:mein|unser) Bestes|die ganze Nacht|getan, was|alles getan"
    r"|eine? \w+ \w+ verloren)"
)
ADMISSION = (
    wording(
        rf"(?:(?:ich|wir) hätte[n]?|hätte[n]? (?:ich|wir)) {_GAP}\b(?:sollen|müssen|dürfen)\b",
        before=r"\b(?:was|wie|wann|wo|ob|welche\w*|warum|denken Sie,?)(?: \w+)? $",
        after=r"^[^.!;\n]{0,30}\?",
    ),
    wording(
        rf"(?:(?:ich|wir) (?:habe|haben|bin)|(?:habe|bin) ich|haben wir)"
        rf"(?!{_NO_ACT}) {_GAP}\b{_HARM}",
        before=rf"{_UNCERTAIN}|\b(?:wenn|falls|ob)\b[^,]{{0,40}}$",
        after=r"^(?: (?:gewollt|gewusst|geahnt|verdient|verschuldet))",
    ),
    wording(
        r"(?:mein|unser)(?:e[mnrs]?)? (?:eigene[rs]? |großer |dummer |schwerer )?(?:Fehler|Schuld"
        r"|Versäumnis|Verspätung|Nachlässigkeit|Verantwortung|Irrtum|Schweigen|Versagen"
        r"|Unachtsamkeit)\b",
        before=r"\b(?:nicht|kein\w*|weder|nie|wenn|falls|noch|wäre)\b[^.,;]{0,25}$",
    ),
    wording(
        r"(?:lag|liegt) (?:allein |nur |ganz )?an (?:mir|uns)\b|auf (?:meine|unsere) Kappe"
        r"|(?:falsch|nachlässig|unfair|unhöflich|respektlos|gedankenlos|unprofessionell"
        r"|rücksichtslos"
        r"|dumm|leichtsinnig|unbedacht|nicht in Ordnung|nicht richtig|ungerecht) von (?:mir"
        r"|uns)\b|hatte ich kein Recht|hatten wir kein Recht|(?:mir"
        r"|uns) ist (?:\w+ ){0,5}?Fehler (?:unterlaufen"
        r"|passiert)|schäme ich mich|ich schäme mich|(?:dafür |die volle |die )?(?:übernehme ich"
        r"|ich übernehme)(?: \w+){0,3} Verantwortung|(?:habe ich"
        r"|ich habe) (?:\w+ ){0,4}?(?:verbockt"
        r"|vermasselt|verschlampt|versemmelt|verpatzt|verschuldet)|wegen (?:meiner|unserer|mir)\b"
        r"|das war ich\b|hatte ich (?:\w+ ){0,5}?(?:versprochen|zugesagt)"
        r"|ich hatte (?:\w+ ){0,5}?(?:versprochen|zugesagt)|stand mir nicht zu"
        r"|steht mir nicht zu|nehme ich auf mich|(?:ungelesen|unbeantwortet|liegen)"
        r" bei mir|(?:bei mir|auf meinem Tisch) (?:gelegen|lag|liegen)|meine Aufgabe gewesen"
        r"|(?:war|wäre) (?:es )?meine (?:Aufgabe|Pflicht)|mein\w* \w+ (?:lag|war"
        r"|waren) (?:\w+ ){0,4}?"
        r"(?:daneben|falsch|zu niedrig|zu hoch|unangebracht|überzogen)|(?:weil|dass|obwohl"
        r"|da) ich"
        r" (?!es|das|davon)[^.!?;\n]{0,50}?\b(?:nicht|ohne|nie) (?:\w+ ){0,3}?(?:hatte|habe)\b"
    ),
    wording(
        r"(?:ich|wir) (?:lag|lagen|war|waren|kam|kamen|bin"
        r"|sind) (?!(?:\w+ ){0,3}nicht (?:verantwortlich|schuld))(?:\w+ \w+ |damit |da "
        r"|einfach |leider |viel "
        r"|auch |Ihnen gegenüber |dir gegenüber |mit \w+ \w+ |in \w+ \w+ |so |sehr "
        r"|zu Ihrer \w+ |zu deiner \w+ )*(?:falsch|im Unrecht"
        r"|zu spät|unvorbereitet|nicht ehrlich|unehrlich|unfair|nicht fair|nachlässig"
        r"|unaufmerksam"
        r"|zu schnell|unhöflich|ungeduldig|ungerecht|nicht gekommen|nicht erschienen|nicht da"
        r"|verantwortlich|schuld|zu stolz|kurz angebunden|zu hart|zu laut|unhöflich|grob|stur"
        r"|laut geworden)\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:ich|wir) (?:vergaß|vergaßen|versäumte\w*|übersah\w*|verpasste\w*|brach|ignorierte\w*"
        r"|unterbrach\w*|schwieg\w*|unterschätzte\w*|blieb still|ließ (?:dich|Sie|euch)|log)\b",
        before=_UNCERTAIN,
    ),
    wording(
        r"(?:leid|Entschuldigung|Verzeihung|entschuldigen Sie|entschuldige|verzeih|verzeihen Sie)"
        r"(?: bitte)?,? dass (?:ich|wir)\b(?! (?:nicht (?:kann|können|weiß)|Sie bitten))"
    ),
)

_WISHED = (
    r"(?:gewünscht|gebraucht|geholfen|erwartet|gewollt|lieber|recht gewesen|besser gewesen"
    r"|(?:leichter|einfacher|besser) gemacht)"
)
_OTHERWISE = r"(?:anders|besser|stattdessen|sonst|früher)"
_CUE = (
    r"(?:(?:mir|uns) sag\w*|sag\w* (?:Sie )?(?:mir|uns)|sagst du|wissen|hören|verstehen"
    r"|erfahren|erzähl\w*|schreib\w*|verrat\w*|frag\w*|interessiert|erklär\w*|lernen)"
)
QUESTION = (
    wording(
        rf"(?:was|wie|wo|womit|wann)(?: genau)? (?:hätte[n]?|kann|können|könnte[n]?|soll"
        rf"|sollte[n]?) (?:ich|wir) (?!denn\b){_GAP}\b{_OTHERWISE}\b"
    ),
    wording(
        r"wie hätte[n]? (?:ich|wir) (?!denn|das wissen|ahnen)\w|was hätte[n]? (?:ich|wir)"
        rf" (?!denn){_NEAR}\b(?:tun|sagen|machen|\w+en) (?:sollen|müssen)"
    ),
    wording(rf"(?:was|wie|womit|welche\w* \w+) (?:hätte\w*|wäre\w*) {_GAP}{_WISHED}"),
    wording(
        r"wo (?:lag|lagen|bin|habe|haben) (?:ich|wir) [^.!?;\n]{0,70}?(?:falsch|Fehler|verloren)"
    ),
    wording(
        rf"{_CUE}\b{_GAP}\b(?:was|wie|wo|wann|womit) (?:ich|wir) {_GAP}\b(?:{_OTHERWISE}"
        rf"|hätte[n]?"
        r"|falsch)\b"
    ),
    wording(rf"{_CUE}\b{_GAP}\b(?:was|wie|womit|welche\w* \w+) {_GAP}{_WISHED}"),
    wording(rf"(?:gibt es |gab es )?etwas,? (?:das|was) (?:ich|wir) {_GAP}\b{_OTHERWISE}\b"),
)
