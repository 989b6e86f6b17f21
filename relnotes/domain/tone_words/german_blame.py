"""German words that point at the counterpart, or put the harm in doubt.

A capital `Sie` or `Ihr` is the counterpart; a small `sie` or `ihr` may be somebody else, and is
taken for the counterpart only with a verb that says so (`ihr habt`).
"""

from relnotes.domain.tone_words.wording import wording

# Gaps are bounded and stay inside a sentence.
_GAP = r"[^.!?;\n]{0,80}?"
_NEAR = r"[^.!?;:\n]{0,45}?"
_PEOPLE = (
    r"(?:Team|Leute|Seite|Abteilung|Kollegen|Kolleginnen|Kollege|Kollegin|Mitarbeiter\w*|Büro"
    r"|Firma|Chef|Chefin|Einkauf|Vertrieb|Entwickler\w*|Techniker\w*|Ingenieur\w*|Berater\w*|IT"
    r"|Assistent\w*|Anwalt|Anwältin|Haus"
    r"|Unternehmen|Personal|Kunde\w*|Planer\w*|Partner\w*|Steuerberater\w*|Agentur"
    r"|Lieferant\w*|Technik|Buchhaltung|Sekretariat|Projektleit\w+)\b"
)
YOURS = rf"(?:(?:(?-i:Ihr)|dein|euer|eur)(?:e[mnrs]?)? {_PEOPLE})"
YOU = r"(?:(?-i:Sie)|du|ihr)"
_HAVE = r"(?:haben|hast|habt|hat|hatten|hattest|hattet|hatte)"
_ARE = r"(?:waren|warst|wart|war|sind|bist|seid|ist)"
_WOULD = r"(?:hätten|hättest|hättet|hätte)"
# What happens to somebody who was wronged, or honours them: never held against the writer.
SUFFERED = (
    r"\b(?:recht|verdient|verdienst|verdienen|gehört|erfahren|gewartet|warten(?! lassen)"
    r"|musste\w*|bekommen"
    r"|erhalten|gelitten|geduldig|trotzdem|dennoch|geholfen|gerettet|gedankt|vertraut|verlassen"
    r"|gemerkt|bemerkt|gelernt|bezahlt|Anspruch|Grund|Geduld|Verständnis|Vertrauen|großzügig"
    r"|freundlich geblieben|beschwert|beklagt|gedrängt|aufgegeben|verloren|gezweifelt"
    r"|haben sollen"
    r"|haben müssen|haben dürfen|gebraucht|erwartet|nachgesehen|verziehen|ausgehalten|getragen"
    r"|dürfen|werden müssen|werden sollen|verdienten|spüren"
    r"|niemals gedrängt|nie drängen)\b|^ ?(?:deshalb|daher|deswegen|darum|dadurch)\b"
)
_ASKED = (
    r"(?:sagen|fragen|reden|sprechen|melden|anrufen|schreiben|informieren|warnen|hinweisen"
    r"|Bescheid|reagieren"
    r"|antworten|prüfen|liefern|schicken|erinnern|nachfragen|ansprechen|mitteilen|kommen|machen"
    r"|tun|geben|lesen|klären|klarer|rückmelden|aufpassen|erwähnen|absprechen"
    r"|vorbereiten|kümmern|äußern|nachhaken|einschreiten)"
)
FLAW = (
    r"(?:zu spät|spät dran|unklar|schuld|langsam|unvorbereitet|unfreundlich|schwierig|ungeduldig"
    r"|unhöflich|nachlässig|unpünktlich|verspätet|(?:auch |ja |gerade |nicht )*nicht (?:gerade"
    r"|erreichbar|da|klar|vorbereitet|bereit|fertig|besser|hilfreich|fair|einfach|unschuldig"
    r"|ans|pünktlich|besonders|immer|eben))\b"
)
_WRONGED = (
    r"(?:geändert|verschoben|versäumt|vergessen|verschlafen|provoziert|ignoriert|verpasst"
    r"|übersehen"
    r"|missverstanden|falsch verstanden|verzögert|blockiert|warten lassen|abgelehnt|Fehler"
    r"|gedrängt|verweigert"
    r"|unterschrieben|gezögert|(?:zu spät|verspätet|falsch|unvollständig|erst)[^.!?;\n]{0,30}?"
    r"(?:geliefert|geschickt|gegeben|gesendet|gemeldet|geantwortet|reagiert|informiert|bestellt)"
    r"|(?:nicht|nie|niemals|keine\w*|nichts)[^.!?;\n]{0,30}?(?:geantwortet|gemeldet|gefragt"
    r"|gesagt"
    r"|geschickt|geliefert|reagiert|informiert|gewarnt|hingewiesen|Bescheid|gelesen|geprüft"
    r"|mitgeteilt"
    r"|zurückgerufen|angerufen|erwähnt|gehalten|vorbereitet|gegeben|Antwort|Rückmeldung|gekümmert"
    r"|nachgefragt|widersprochen|danach|abgesprochen|gesprochen|zugehört|erklärt|beantwortet))"
)
# Words that report, ask about or deny the accusation that follows them.
_NOT_MEANT = (
    r"\b(?:ob|falls)\b[^,;:]*$|\b(?:wegen (?:mir|meiner\w*)|nicht(?: sagen| behaupten)?,? (?:dass"
    r"|weil)"
    r"|(?:Sie|du|ihr) (?:hatten|hattest|haben|hast|habt) (?:mir |uns )?(?:gesagt"
    r"|geschrieben),?|ich (?:wusste|weiß|sah|behauptet\w*|dachte"
    r"|sagte|schrieb|habe (?:gesagt|behauptet|geschrieben|gedacht)|behauptete|meinte),?|niemand"
    r"|damit|dank)\b"
)
# A bare accusation stands at the head of its clause; inside one it is mostly told or regretted.
_NOT_FIRST = (
    r"(?<!\w)(?!(?:aber|und|allerdings|jedoch|doch|denn|also|sorry|ehrlich|gesagt|übrigens"
    r"|außerdem|nur|auch|zudem)\b)\w[^,;:]*$"
)
TOLD = rf"{_NOT_MEANT}|{_NOT_FIRST}"
_DENIED = r"\b(?:nicht|nie|kein\w*|weder|niemals|nichts)\b[^,;:]{0,40}$"
_FEEL = (
    r"(?:gefühlt|(?:verletzt|übergangen|gedrängt|ausgeschlossen|gesetzt|behandelt|allein gelassen"
    r"|vernachlässigt|unwohl|gelassen) (?:fühlen|fühlst|fühlt)|empfunden|verletzt|gekränkt"
    r"|beleidigt|verärgert|enttäuscht"
    r"|gestört|aufgefasst|verstanden|genommen|aufgenommen|vorkam|missfallen)"
)

POINTING = (
    wording(
        rf"(?:aber|allerdings|jedoch|doch|obwohl|nur) (?:auch )?(?:{YOU} {_HAVE}"
        rf"|{YOURS} {_HAVE})(?= (?:\w+ ){{0,7}}?{_WRONGED})",
        before=_NOT_MEANT,
        after=SUFFERED,
    ),
    wording(
        rf"(?:aber|allerdings|jedoch|doch|nur) (?:{YOU}|{YOURS})(?= (?:{_HAVE}|{_ARE}|{_WOULD})"
        r" (?:mich |uns |mir |es |das |die \w+ |den \w+ |ja |ihrerseits )*(?:auch|selbst"
        r"|ebenfalls)\b)",
        before=_NOT_MEANT,
        after=SUFFERED,
    ),
    wording(
        rf"(?:(?:aber|doch) (?=\w+ )|(?=\w+ (?:\w+ )?\w+ (?:ja |doch |übrigens )?(?:auch"
        rf"|selbst|nicht"
        rf" gerade|nicht bereit)\b))(?:{YOU}|{YOURS}) {_ARE} (?:ja |auch |doch |übrigens "
        rf"|selbst |eben |leider |mal )*(?={FLAW})",
        before=TOLD,
        after=SUFFERED,
    ),
    wording(
        rf"(?:aber )?(?:{YOU}|{YOURS}) {_WOULD}(?! (?:nicht|nie)\b)"
        r"(?![^.!?;\n]{0,40}\b(?:Recht|Rechnung|kündigen|jederzeit|absagen|verlangen)\b)"
        rf"(?= {_NEAR}\b{_ASKED} (?:können|sollen|müssen)\b)",
        before=TOLD,
    ),
    wording(
        rf"(?:aber )?(?:{YOU}|{YOURS}) {_WOULD} (?:mir |uns |mich |mir das |uns das |das |es )?"
        r"(?:auch |ja |doch |wenigstens |einfach )*(?=(?:früher |eher |selbst |rechtzeitig "
        rf"|Bescheid |vorher )*{_ASKED} (?:können|sollen|müssen)\b)",
        before=TOLD,
    ),
    wording(
        rf"(?:{YOU}|{YOURS}) {_HAVE} (?:ja |uns |mir |mich |leider |doch |auch |einfach "
        rf"|ständig |selbst )*(?=(?:\w+ ){{0,6}}?{_WRONGED}\b)",
        before=TOLD,
        after=SUFFERED,
    ),
    wording(
        rf"auch (?:{YOU}|{YOURS}) (?:{_HAVE}|{_WOULD})(?= (?:\w+ ){{0,6}}?{_WRONGED})",
        before=TOLD,
        after=SUFFERED,
    ),
    wording(
        r"(?:ist|war|das ist|das war|es ist|es war) (?:auch |ja |doch |genauso |ebenso "
        r"|teilweise "
        r"|zum Teil |eigentlich |letztlich )*(?:(?-i:Ihr)|dein|euer|eur)e? (?:eigener? )?"
        r"(?:Schuld|Fehler|Versäumnis)\b",
        before=_DENIED,
    ),
    wording(
        r"wir haben beide Fehler|beide Seiten haben|auf beiden Seiten"
        r"|dazu gehören (?:immer )?zwei"
        r"|(?:Fehler|Versäumnisse|Verzögerungen) (?:gab es |lagen |kamen |passierten )?(?:auch )?"
        r"(?:auf|von) (?:(?-i:Ihr)|dein|eur)er Seite",
        before=_DENIED,
    ),
    wording(
        rf"(?:wenn|hätten|hättest|hättet|hätte) (?:{YOU}|{YOURS}) (?:mir|uns|mich|sich|dich"
        rf"|euch"
        rf"|das|es|nur|die \w+) {_NEAR}\b(?:gesagt|gemeldet|informiert|gefragt|gewarnt|geschickt"
        r"|geliefert|geantwortet|angerufen|mitgeteilt|reagiert|geprüft|Bescheid gegeben)"
        r"(?: hätte\w*)?\b",
        before=rf"{_NOT_MEANT}|\b(?:verstanden|verstehe|verstünde|verdient|was|wie)\b",
    ),
    wording(r"an (?:(?-i:Ihr)|dein|eur)er Stelle hätte ich"),
    wording(
        rf"(?:aber )?(?:{YOU}|{YOURS}) {_WOULD} (?:auch |ja |doch |eben |einfach |mir |uns "
        rf"|halt )*"
        r"(?:früher|eher|rechtzeitig|gleich|vorher|besser|schneller|genauer|deutlicher|selbst)"
        r" (?!hören|erfahren|bekommen|haben|informiert|wissen|erhalten|gehört)\w+ (?:sollen"
        r"|müssen|können)\b",
        before=TOLD,
    ),
    wording(
        rf"hätte[nt]? {YOURS}"
        rf"(?= {_NEAR}\b(?:{_ASKED}|auffallen|bemerken|merken) (?:können|sollen"
        rf"|müssen)\b(?![^.!;\n]{{0,30}}\?))",
        before=_NOT_MEANT,
    ),
    wording(
        r"(?:aber|allerdings|doch|nur) (?:(?-i:Ihre?)|deine?|eure?) \w+ (?:hat|haben)(?: sich)?"
        r"(?= (?:\w+ ){0,4}?(?:geändert|verschoben|verzögert|verspätet)\b)"
    ),
    wording(
        r"(?:das )?(?:haben|hast|habt) (?:Sie|du|ihr) (?:sich|dir|euch) (?:(?:auch|ja|aber|leider"
        r"|doch|letztlich) )*selbst (?:eingebrockt|zuzuschreiben|verschuldet|ausgesucht)"
        r"|selber schuld|selbst schuld"
    ),
    wording(
        rf"(?:aber|allerdings|jedoch|doch) {YOURS} (?:hat|haben)(?= )",
        before=_NOT_MEANT,
        after=rf"{SUFFERED}|\b(?:wegen|nie|kein\w*|gut|richtig|ruhig|gearbeitet|gelöst|geleistet"
        r"|behoben|reagiert|möglich|alles|bewahrt|großartig|sehr)\b",
    ),
    wording(
        rf"(?:aber )?(?:{YOU}|{YOURS}) {_ARE} (?:ja |doch |auch |daran |da |selbst "
        rf"|leider )*(?:nie"
        r" (?:im|da|erreichbar|am|zu)|nicht (?:ganz |völlig |so )?unschuldig|mitschuldig"
        r"|mit schuld|selbst schuld|mitverantwortlich)\b",
        before=_DENIED,
    ),
    wording(
        r"hätte[nt]? (?:(?-i:Ihre?)|deine?|eure?) \w+ (?:\w+ ){0,3}?(?:geliefert|gesagt|gemeldet"
        r"|geantwortet|reagiert|informiert|geprüft)\b(?=, (?:hätte|wäre))"
    ),
    wording(
        r"(?:(?-i:Ihre?)|deine?|eure?) (?:Chef|Chefin|Team|Leute|Vorstand|Anwalt"
        r"|Abteilung) (?:hat"
        r"|haben) (?:es |das |dem |den |die )(?:\w+ ){0,3}?(?:abgenommen|unterschrieben"
        r"|freigegeben|genehmigt|gewollt|verlangt|zugestimmt)"
    ),
    wording(
        rf"(?:aber|allerdings|jedoch|doch) {YOURS} (?!(?:musste|sollte|hätte|hatte|durfte"
        rf"|konnte|wartete"
        r"|rettete|arbeitete|merkte|bemerkte|reagierte|brauchte|löste|machte|zeigte|schaffte"
        r"|verdiente|wusste|litt)n?\b)(?=\w+ten?\b)",
        before=_NOT_MEANT,
        after=SUFFERED,
    ),
    wording(
        r"(?:aber )?(?:Sie müssen|du musst|ihr müsst) (?:auch |schon |doch |aber )*(?=zugeben)"
    ),
    wording(
        rf"aber {YOU} {_WOULD} (?:es |das |mich |mir |ihn |sie )*nicht (?=[^.!?;\n]{{0,50}}?"
        r"(?:sollen|dürfen)\b)",
        before=_NOT_MEANT,
    ),
    wording(
        rf"aber {YOU} {_ARE} (?:ja |doch |leider |auch |einfach )*nicht (?=(?:zu erreichen"
        rf"|erreichbar"
        r"|da\b|im Büro|ans Telefon|zu sprechen))",
        before=_NOT_MEANT,
    ),
)

CONDITIONAL = (
    wording(
        rf"(?:wenn|falls|sofern) (?:{YOU}|jemand|irgendjemand|sich jemand|{YOURS}) (?:sich "
        rf"|dich |euch |das |es |mich )*(?={_NEAR}\b(?:{_FEEL}|anders)\b)",
        before=r"\b(?:sag\w*|wissen|schreib\w*|frag\w*|auch|selbst|erzähl\w*)(?: Sie| mir)*,? $",
        after=r"\b(?:zu Recht|mit Recht|recht|guten Grund|allen Grund|bitte|verstehe ich|hätte "
        r"ich)\b",
    ),
    wording(
        r"(?:wenn|falls|sofern) (?:ich|wir) (?:dir|Ihnen|euch|dich|Sie|jemanden|jemandem|Ihre"
        rf"|deine|eure) {_NEAR}\b(?:getreten|verletzt|gekränkt|beleidigt|verärgert|enttäuscht"
        r"|wehgetan|weh getan|geschadet|bereitet|verursacht) (?:bin|sind|habe|haben|sein"
        r"|hätte\w*)"
    ),
    wording(
        r"(?:wenn|falls|sofern) (?:da |hier |es |das |dies |dadurch |dabei |durch |mein\w* "
        r"|unser\w* "
        rf"|der |die |irgend\w* |etwas ){_NEAR}\b(?:wirkte\w*|gewirkt|angekommen|rüberkam"
        rf"|rüber kam"
        r"|rübergekommen|ankam\w*|klang\w*|Missverständnis\w*|Eindruck|Unannehmlichkeiten"
        r"|verletzt\w*|gekränkt|Probleme|Ärger|entstanden|unpassend|unangemessen)\b",
        before=r"\b(?:sag\w*|wissen|schreib\w*|frag\w*|auch|selbst)(?: Sie| mir)*,? $",
        after=r"^[^.!?]{0,40}, (?:dann |bitte |so )*(?:sag|schreib|ruf|meld|frag|komm|lass)\w*\b",
    ),
    wording(
        rf"sollte(?:n|st|t)? (?:ich|wir|Sie|du|ihr|jemand|sich|es|das|mein\w*|unser\w*"
        rf"|dadurch|hier)"
        rf" (?={_GAP}\b(?:{_FEEL}|getreten|verursacht|entstanden|gekommen|Missverständnis\w*"
        rf"|verletzt"
        rf"|gewirkt|angekommen|bereitet)(?: (?:haben|sein|worden|hat|worden sein))?\b){_NEAR}"
        r"\b(?:haben|sein|fühlen|habe)\b",
    ),
    wording(
        r"(?:etwaige|eventuelle|mögliche|allfällige)[nr]? (?:\w+ )?(?:Unannehmlichkeiten"
        r"|Missverständnisse|Ärger|Kränkung\w*|Probleme|Umstände|Verletzung\w*|Fehler)\b"
    ),
    wording(
        r"(?:dass|wenn|falls) (?:Sie|du|ihr) das so (?:empfind\w+|seh\w+|siehst|empfunden"
        r"|aufgefasst|auffass\w+)"
    ),
    wording(
        r"(?:leid|Entschuldigung|Verzeihung|sorry|entschuldigen? (?:mich|uns)),? (?:falls"
        r"|sofern)\b"
    ),
    wording(
        r"(?:wenn|falls|sofern) (?:ich|wir|mein\w*|unser\w*|etwas|irgend\w*|das|dies|es"
        r"|jemand|da|du|Sie|ihr|doch"
        r"|hier)\b(?=[^.!?;\n]{0,80}?, (?:dann )?(?:sorry|pardon|tut (?:es|mir|uns|das)|bitte[n]?"
        r" (?:ich|wir|um|entsch|verz)|entschuldig|verzeih|so tut"
        r"|möchte ich mich))(?: \w+)?(?: \w+)?"
    ),
    wording(
        r"(?:leid|Entschuldigung|Verzeihung|sorry|pardon),? wenn (?:das|es|mein\w*|unser\w*|ich"
        r"|wir|da|hier|etwas|dir|Ihnen|euch|irgend\w+|dich)\b"
    ),
    wording(
        r"(?:wer|alle, die|alle die|jeder, der|allen, die|denen, die) (?:sich )?(?:\w+ ){0,4}?"
        r"(?:gefühlt|fühlt|fühlen|verletzt|gekränkt|beleidigt|verärgert)(?: (?:hat|haben"
        r"|wurde|wurden))?\b"
    ),
    wording(
        r"sollte ich (?:irgend\w+|jemand\w*|dich|Sie|euch) (?:\w+ ){0,3}?(?:verletzt|verärgert"
        r"|gekränkt|beleidigt|enttäuscht|gestört) haben"
    ),
)
