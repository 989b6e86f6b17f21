"""German sentences that point at the counterpart by their build, whatever they are about.

A turn, a habit, a counterfactual:
"immerhin haben Sie …", "du sagst ja immer …", "hätten Sie …, wäre …".
"""

from relnotes.domain.tone_words.german_blame import FLAW, SUFFERED, TOLD, YOU, YOURS
from relnotes.domain.tone_words.wording import wording

_THEM = rf"(?:{YOU}|{YOURS})"
_HAVE = r"(?:haben|hast|habt|hat|hatten|hattest|hattet|hatte)"
_ARE = r"(?:waren|warst|wart|war|sind|bist|seid|ist)"
_WOULD = r"(?:hätten|hättest|hättet|hätte)"
_PARTICLES = (
    r"(?:(?:ja|auch|doch|halt|eben|schon|selbst|mal|uns|mir|mich|einfach|übrigens|leider|wohl"
    r"|sich|dich|euch|es|das|immer|ständig|ziemlich|sehr|recht|etwas|ganz|so|nun|aber|nicht|die"
    r"|den|dem|der) )*"
)
_STATE = (
    r"(?:laut|aggressiv|unfreundlich|ungehalten|gereizt|grob|schroff|barsch|frech|patzig|stur"
    r"|bockig|arrogant|überheblich|empfindlich|überempfindlich|zickig|unsachlich|pampig|kalt"
    rf"|abweisend|kurz angebunden|anstrengend|launisch|fordernd|scharf|verletzend|{FLAW})"
)
_DEED = (
    r"(?:unterbrochen|angeschrien|angegriffen|provoziert|ignoriert|abgelehnt|verweigert|geändert"
    r"|verschoben|vergessen|verpasst|versäumt|verschlafen|missverstanden|falsch verstanden"
    r"|übersehen|verzögert|blockiert|hingehalten|warten lassen|abgesagt|gedrängelt|gedrängt"
    r"|unter Druck gesetzt|freigegeben|abgenommen|abgenickt|unterschrieben|durchgewinkt"
    r"|überreagiert"
    r"|(?:eskalieren|schleifen|anbrennen|liegen) lassen"
    r"|bestanden|vorgeworfen|beleidigt|(?:zwei|falsche?\w*|andere|verschiedene\w*|zu spät)"
    r"[^.!?;\n]{0,30}? (?:genannt|geschickt|gegeben|geliefert|gesagt|bestellt|angegeben))"
)
_COOPERATE = (
    r"(?:gemeldet|gesagt|gefragt|geschickt|geantwortet|geliefert|reagiert|informiert|gewarnt"
    r"|hingewiesen|gegeben|mitgeteilt|angerufen|erwähnt|zugehört|erklärt|beantwortet|zugesagt"
    r"|bestätigt|nachgefragt|gelesen|geprüft|erinnert|Bescheid|widersprochen|geholfen|gekümmert"
    r"|unterstützt|aufgepasst|vorbereitet|abgesprochen|geredet|gesprochen|kontrolliert|bezahlt)"
)
_HARD_TURN = (
    r"(?:allerdings|immerhin|andererseits|fairerweise|der Fairness halber|wohlgemerkt|schließlich"
    r"|umgekehrt|nebenbei(?: bemerkt)?|wobei|freilich|außerdem|dafür|dagegen|im Übrigen)"
)
_TURN = rf"(?:aber|doch|jedoch|obwohl|auch wenn|obgleich|nur|{_HARD_TURN})"
JUST = (
    r"(?:zu Recht|mit Recht|berechtigt\w*|jedes Recht|guten Grund|allen Grund|einen Grund|Grund,"
    r"|weil"
    r" (?:ich|wir)|wegen (?:mir|meiner|uns)|für (?:uns|mich)(?= \w+ \w+ (?:geändert|verschoben))"
    r"|(?:hätte|würde) ich (?:\w+ )?verst\w+|verdient\w*|kein Wunder|großzügig\w*|geduldig\w*"
    r"|weder)\b"
)
_FAIRLY = (
    r"\b(?:zu Recht|mit Recht|recht|guten Grund|allen Grund|Grund|wegen (?:mir|uns|meiner)|weil ich"
    r"|weil wir|verdient|verständlich|kein Wunder|verstanden|verstehe|trotzdem|dennoch)\b"
)
_KIND = (
    r"\b(?:gewarnt|gedeckt|geholfen|gerettet|ruhig|geduldig|freundlich|geblieben|gelassen|vertraut"
    r"|verziehen|zugehört|angeboten|geantwortet|nie beschwert|getragen|möglich gemacht|gedankt"
    r"|eingesprungen|übernommen|hingewiesen|gebeten|erinnert|ausgehalten|nichts dafür|recht)\b"
)

POINTING = (
    wording(
        rf"(?:{_HARD_TURN}|aber),? (?:{_HAVE}|{_ARE}|{_WOULD}) (?:{_THEM})\b"
        rf"(?=[^.!?;\n]{{0,70}}?\b(?:{_DEED}|{_STATE}|auch|selbst|nie|nicht|nichts|können|sollen"
        rf"|müssen)\b)",
        before=TOLD,
        after=rf"{_FAIRLY}|{SUFFERED}|{_KIND}",
    ),
    wording(
        rf"{_TURN},? (?:{_THEM})(?= (?:{_HAVE}|{_ARE})? ?{_PARTICLES}(?:jedoch |nie |nicht |kaum )?"
        rf"(?:{_PARTICLES})(?:{_DEED}|{_STATE})\b)",
        before=r"\b(?:nicht|niemand|ich|wir)\b[^,;:]{0,40},? $",
        after=rf"{_FAIRLY}|{SUFFERED}|{_KIND}",
    ),
    wording(
        rf"(?:{_THEM}) {_HAVE} {_PARTICLES}(?:jedoch |allerdings |aber |leider )*"
        rf"(?:nie|nicht|keine\w*|kaum|niemals)\b(?=[^.!?;\n]{{0,60}}?\b(?:{_COOPERATE}|Chance"
        r"|Gelegenheit|Zeit|Rückmeldung|Antwort)\b)",
        before=TOLD,
        after=rf"{SUFFERED}|\bKind|\bbeschwert|\bbös\w+",
    ),
    wording(
        rf"(?:aber |doch )?(?:wenn|weil|solange) (?:{_THEM}) {_PARTICLES}(?:ständig|immer|dauernd"
        r"|andauernd|pausenlos|nie|jedes Mal)\b",
        before=r"\b(?:verstehe|verständlich|sag\w*|gut)\b[^;:]*$",
        after=rf"{_FAIRLY}|\b(?:da|für mich da|freundlich|geholfen)\b",
    ),
    wording(
        rf"(?:aber )?(?:\w+(?: \w+)? )?{_ARE} (?:{_THEM}) (?:\w+ ){{0,2}}?auch"
        r" nicht\b(?! (?:verdient|gewusst|schuld daran))",
        before=TOLD,
        after=rf"{_FAIRLY}|{SUFFERED}",
    ),
    wording(
        r"(?:dir|Ihnen|euch) (?:ist|war|sind) (?:das|so etwas|sowas|so was|Fehler|Ähnliches)"
        r" (?:ja |doch |selbst )*(?:auch|schon)\b(?=[^.!?;\n]{0,30}passiert)"
    ),
    wording(
        rf"(?:{_THEM}) {_ARE} (?:ja |selbst |übrigens |an dem Tag |da )*(?:auch|ebenfalls|genauso"
        rf"|selbst)? ?(?:nicht |ziemlich |recht |sehr |etwas |ganz schön |zu |reichlich )*{_STATE}"
        r"(?=[.!?,;\n]| und| zu mir| im| am|$)",
        before=rf"{TOLD}|\b(?:dass|ob|als|weil|wenn)\b[^,;:]*$",
        after=_FAIRLY,
    ),
    wording(
        rf"(?:{_THEM}) (?:sagst|sagen|sagt|kommst|kommen|kommt|lässt|lassen|lasst|machst|machen"
        r"|macht|hörst|hören|hört|reagierst|reagieren|reagiert|bist|sind|seid|willst|wollen|wollt"
        r"|meldest|melden|meldet|hast|haben|habt|gibst|geben|gebt|unterbrichst|unterbrechen) "
        r"(?:\w+ ){0,2}?(?:sowieso|ohnehin|ständig|immer|dauernd|nie|eh) (?:\w+ )?"
        r"(?:ab|zu spät|nein|warten|zu|dazwischen|beleidigt|anders|alles|mich|uns|Zeit|nur)\b",
        before=TOLD,
        after=_FAIRLY,
    ),
    wording(
        rf"(?:dass )?(?:{_THEM}) (?:\w+ ){{0,4}}?(?:falsch verstanden|missverstanden|in den "
        rf"falschen"
        r" Hals bekommen|überinterpretiert|falsch gelesen|zu persönlich genommen|falsch aufgefasst"
        r"|überreagiert)(?: haben| hast| habt| hat)?\b",
        before=r"\b(?:wenn|falls|ob|weil ich|kein Wunder,? dass|sodass|so dass|damit)\b[^;:]*$",
        after=_FAIRLY,
    ),
    wording(
        rf"(?:wenn (?:{_THEM})|{_WOULD} (?:{_THEM}))(?=(?! nicht| mich nicht| uns nicht)"
        rf" [^.!?;\n]{{2,70}}?(?:\w+[te]n?|gesagt)(?: {_WOULD})?, (?:dann )?(?:wäre|hätte|könnte"
        r"|müsste|ginge|liefe)\w*\b(?![^.!?;\n]{0,60}\b(?:verst\w+|recht|fair|verdient"
        r"|gedankt|verdenken|nachgesehen)))",
        before=rf"{TOLD}|\b(?:was|wie|verstanden|verstehe)\b",
    ),
    wording(
        rf"(?:{_THEM}) (?:könntest|könnten|könntet|solltest|sollten|solltet|müsstest|müssten)"
        r" (?:\w+ ){0,2}?(?:nächstes Mal|künftig|in Zukunft|das nächste Mal|auch|selbst)\b",
        before=rf"{TOLD}|\b(?:was|wie|wo|wann|damit)\b",
        after=r"\b(?:hören|erfahren|sagen, was|erwarten|zuerst)\b|\?",
    ),
    wording(
        r"(?:vielleicht|womöglich|eventuell|nächstes Mal|künftig|in Zukunft) (?:sollten|solltest"
        rf"|solltet|könnten|könntest|könntet|müssten|müsstest) (?:{_THEM})\b",
        after=r"\b(?:hören|erfahren|mir sagen|uns sagen|mir erklären|mir helfen|reden|sprechen)\b"
        r"|\?",
    ),
    wording(
        rf"(?:{_HARD_TURN},? |aber )?{_WOULD} (?:{_THEM}) (?:\w+ ){{0,4}}?(?=(?:\w+ )?(?:melden"
        rf"|sagen"
        r"|fragen|anrufen|schreiben|nachfragen|prüfen|lesen|aufpassen|reagieren|antworten"
        r"|ansprechen"
        r"|warnen|hinweisen|erinnern|merken|bemerken|sehen|helfen|kommen) (?:können|sollen"
        r"|müssen)\b(?![^.!;\n]{0,30}\?))",
        before=r"\b(?:was|wie|wo|wann|womit|welche\w*|dass|ob)\b[^.]*$|\b(?:ich|wir|er|man) $",
        after=_FAIRLY,
    ),
    wording(
        r"(?:vergiss|vergessen Sie|vergesst|vergessen wir) (?:bitte |aber |auch |doch |dabei )*"
        r"nicht,? (?:wer|dass (?:Sie|du|ihr|es (?:Ihr|dein|euer))|wie (?:Sie|du|ihr))\b"
    ),
    wording(
        r"(?:leicht|einfach|leichter|einfacher) (?:ge)?macht? (?:haben|hast|habt|hat|machst|machen"
        r"|macht) (?:Sie|du|ihr|es \w+) (?:es |das )?(?:mir |uns )?(?:auch |ja |wirklich |aber )*"
        r"nicht|(?:Sie|du|ihr) (?:haben|hast|habt|machen|machst|macht) (?:es|das) (?:mir|uns)"
        r" (?:auch |ja |aber |wirklich |nicht )+(?:gerade |eben )?(?:leicht|einfach)"
    ),
    wording(
        rf"(?:{_THEM}) (?:haben|hast|habt|hat|hatten|hattest|hattet|hatte)"
        r"(?= (?:\w+ ){0,5}?(?<!nicht\x20)(?<!nie\x20)(?:falsch|verkehrt|zu spät|unvollständig"
        r"|schlampig) \w+(?:t|en)\b"
        r"|[^.!?;\n]{0,40}? (?:eskalieren|schleifen|anbrennen) lassen)",
        before=TOLD,
        after=_FAIRLY,
    ),
    wording(
        rf"(?:weil|da) (?:{_THEM})(?= [^.!?;,\n]{{0,50}}?(?:zu spät|falsch|nicht|nie|erst|kein\w*)"
        rf" [^.!?;,\n]{{0,25}}?{_COOPERATE} (?:haben|habt|hast|hat|hatten|hattest|hattet|hatte)\b)",
        before=r"\bnicht,? $",
    ),
    wording(
        r"dass (?:Sie|du|ihr) (?:\w+ ){0,2}?nicht (?:verstanden|begriffen|gelesen|gesehen|zugehört)"
        r" (?:haben|hast|habt)\b",
        near=r"\b(?:leid|bedau[e]?re|schade),? $",
    ),
    wording(
        r"(?:(?-i:Ihre?)|deine?|eure?) \w+ (?:war|waren|ist|sind) (?:ja |auch |leider |aber "
        r"|einfach "
        r"|eben |sehr |ziemlich |völlig |nicht |zu )*(?:verwirrend|unklar|falsch|unvollständig"
        r"|widersprüchlich|vage|missverständlich|irreführend|schlampig|unrealistisch|veraltet"
        r"|(?<=nicht\x20)(?:klar|eindeutig|vollständig|hilfreich)|(?<=zu\x20)(?:knapp|spät|kurz"
        r"|ungenau|vage))\b",
        before=rf"{TOLD}|\b(?:dass|ob)\b[^,;:]*$",
        after=_FAIRLY,
    ),
    wording(
        r"(?:\w+ )?(?:war|waren) (?:(?-i:Ihre?)|deine?|euer|eure) \w+ (?:\w+ )?auch nicht\b",
        before=TOLD,
    ),
    wording(
        r"(?:warum|wieso|weshalb) (?:Sie|du|ihr)\b(?= [^.!?;\n]{0,70}, (?:verstehe|begreife|ist "
        r"mir)"
        r" (?:ich )?)|(?:verstehe|begreife) (?:ich )?(?:nur |aber |ehrlich gesagt )*nicht,? "
        r"(?:warum"
        r"|wieso|weshalb) (?:Sie|du|ihr)\b|(?:warum|wieso|weshalb) (?:haben|hast|habt) (?:Sie|du"
        r"|ihr)\b"
        r"(?=[^.!?;\n]{0,40}\b(?:nicht|nichts|nie|erst|so lange)\b)",
        before=r"\b(?:frag\w*|gefragt|weiß),? $",
    ),
    wording(
        r"(?:(?-i:Ihr)|dein|euer|eur)(?:e[mnrs]?)? eigene[nsmr]? (?:Verhalten|Anteil|Nase|Rolle|Ton"
        r"|Tür|Fehler)|an die eigene Nase|(?:Sie wissen|du weißt|ihr wisst) (?:ja|doch|selbst),? "
        r"wie"
        r" (?:Sie|du|ihr) (?:sind|bist|seid|sein)\b|(?:keine|eine|keine andere) Wahl (?:haben|hast"
        r"|habt) (?:Sie|du|ihr) (?:mir|uns)\b|(?:Sie haben|du hast|ihr habt) (?:mir|uns) (?:ja "
        r"|auch "
        r")*keine (?:andere )?Wahl gelassen"
    ),
    wording(
        r"(?:Sie|du|ihr) (?:übrigens |ja |aber |wohl |selbst |im Übrigen )+auch(?: nicht)?(?=[.!])",
        before=r"\w",
    ),
    wording(
        r"(?:klarere[rs]?|frühere[rs]?|bessere[rs]?|schnellere[rs]?|ein|eine|etwas|mehr|kurze[rs]?)"
        r" [^.!?;,\n]{0,25}?von (?:Ihnen|dir|euch|(?:(?-i:Ihr)|dein|eur)\w* \w+) hätten?\b"
    ),
    wording(
        r"(?:wäre|wären|hätte) (?:\w+ ){0,4}?(?:passiert|gekommen|nötig|entstanden|vermeiden "
        r"lassen),"
        r" (?:wenn|hätten|hättest|hättet) (?:Sie|du|ihr)\b(?! (?:nicht|mich nicht|uns nicht))",
        before=r"\b(?:was|wie)\b[^.]*$",
    ),
    wording(
        r"(?:(?-i:Ihre)|deine|eure) (?:ständige[nrs]? |dauernde[nrs]? |ewige[nrs]? |eigene[nrs]? )*"
        r"(?:Zurückhaltung|Unentschlossenheit|Weigerung|Sturheit|Ungeduld|Haltung|Launen?|Laune"
        r"|Nachlässigkeit|Unpünktlichkeit|Änderungswünsche|Überreaktion|Empfindlichkeit"
        r"|Zögerlichkeit"
        r"|Trödelei|Nörgelei)\b",
        before=r"\b(?:nicht|nie|kein\w*|trotz|ich|wir|mir|über|für)\b[^,;:]*$",
    ),
    wording(
        r"(?:Sie|du|ihr) (?:machst|machen|macht|hast|haben|habt) (?:da |jetzt |hier |daraus |aber "
        r"|auch |schon )*(?:\w+ ){0,3}?(?:Fass|Drama|Theater|Aufstand|Elefanten|Wirbel|Zirkus)\b",
        before=TOLD,
    ),
    wording(
        r"(?:ich|wir) (?:hatte|hatten|habe|haben) (?:Sie|dich|euch|Ihnen|dir) (?:ja |doch |auch "
        r"|schon "
        r")*(?:zweimal|dreimal|mehrfach|mehrmals|wiederholt|oft genug|rechtzeitig)"
        r"(?= [^.!?;\n]{0,40}(?:gebeten|erinnert|gefragt|gewarnt|hingewiesen|gesagt))",
        after=r"\b(?:vor allen|obwohl|statt|unrecht|falsch)\b",
    ),
    wording(
        r"(?:ganz |völlig |so |auch )*unschuldig (?:sind|bist|seid|ist|waren|warst) (?:Sie|du|ihr"
        r"|(?:(?-i:Ihr)|dein|euer)e? \w+)\b(?=[^.!?;\n]{0,25}nicht)"
    ),
)
