"""German sentences that doubt the harm or excuse it, known by their build.

An apology with a doubt in the same sentence; a circumstance told where an admission belongs.
"""

from relnotes.domain.tone_words.wording import wording

SORRY = r"\b(?:leid\b|sorry|pardon|entschuldig\w*|verzeih\w*|bedau[e]?r\w*|Nachsicht|Vergebung)"
_ASKING = (
    r"\b(?:sag\w*|wissen|weiß|schreib\w*|frag\w*|gefragt|auch|selbst|erzähl\w*|und|melden Sie sich"
    r"|meld\w*|nur|als|schön|gern\w*)(?: Sie| mir| dich)*,? $"
)
_BENIGN_IF = (
    r"(?:(?:Sie|du|ihr) (?:\w+ ){0,4}?(?:mögen|möchten|magst|möchtest|mögt|wollen|willst|wollt"
    r"|Zeit|Lust|können|kannst|könnt|brauch\w*|Fragen|Hilfe|bereit|erlaub\w*|noch|Interesse)|"
    r"(?:es|das) (?:\w+ )?(?:passt|geht|recht ist|hilft|besser|möglich|in Ordnung|leichter)"
    r"|ich (?:darf|kann|könnte|dürfte|mir|hätte|\w+ hätte)|nötig|gewünscht)\b"
)
_THEN = (
    r"^[^.!?\n]{0,60}, (?:dann )?(?:sag|schreib|ruf|meld|frag|komm|lass|verstehe ich|kann ich|bin"
    r" ich|werde ich|komme ich|warte ich)\w*\b|\b(?:besser passt|lieber)\b|\bhätte,"
)
CONDITIONAL = (
    wording(
        rf"(?:wenn|falls|sofern|soweit|insofern|insoweit) (?!{_BENIGN_IF})(?:ich|wir|es|das|dies|da"
        r"|dir|Ihnen|euch|dich|Sie|du|ihr|jemand\w*|mein\w*|unser\w*|etwas|irgend\w*|durch|sich"
        r"|der|die|hier)\b(?: \w+)?(?: \w+)?",
        before=_ASKING,
        after=_THEN,
        near=SORRY,
    ),
    wording(
        r"sollte(?:n|st|t)? (?:ich|wir|Sie|du|ihr|jemand|sich|es|das|mein\w*|unser\w*|irgend\w*"
        r"|etwas|dadurch|hier|dies\w*)(?: \w+){0,3}?(?=[^.!?;\n]{0,60}\b(?:haben|sein|worden"
        r"|fühlen)"
        r"\b)",
        before=r"\b(?:was|wie|wann|wo|ich|wir) $",
        near=SORRY,
    ),
    wording(
        r"für den Fall,? dass (?:ich|wir|jemand|Sie|du|ihr|sich|es|das|mein\w*|unser\w*)",
        near=SORRY,
    ),
    wording(
        r"vielleicht (?:war|habe|hatte|bin|waren|haben|kam|klang|wirkte|hab) (?:ich|wir|das|es"
        r"|mein\w*)\b",
        near=rf"\bwenn (?:ja|dem so|das so)\b|{SORRY}",
    ),
    wording(
        r"(?:und )?(?:wenn|falls) (?:ja\b|dem so (?:ist|war)|das (?:so|der Fall) (?:ist|war|sein"
        r" sollte))",
        near=SORRY,
        after=r"\b(?:sag|meld|schreib)\w*",
    ),
    wording(
        r"(?:dass )?(?:möglicherweise|vielleicht|eventuell|unter Umständen|womöglich)"
        r"(?: der| ein| dadurch| bei (?:Ihnen|dir|euch))*(?: \w+)?"
        r"(?=[^.!?;\n]{0,50}\b(?:Eindruck|verletzt|gekränkt|verärgert|geärgert|entstanden|gefühlt"
        r"|missverständlich|unglücklich|falsch|gestört|übergangen)\b)",
        before=r"\b(?:ich|wir)\b[^.;:,]*$",
        near=SORRY,
    ),
    wording(
        r"(?:angenommen|gesetzt den Fall|vorausgesetzt),? (?:ich|wir|dass|es)(?: \w+)?", near=SORRY
    ),
    wording(r"was (?:auch )?immer (?:ich|wir|da|es)(?: \w+)?", near=SORRY),
    wording(
        r"(?:an )?(?:alle|jeden|diejenigen|jene|denen|allen), (?:die|der|denen) (?:sich )?"
        r"(?:\w+ ){0,3}?(?:vielleicht|möglicherweise|eventuell|gestört|geärgert|betroffen)\b"
    ),
)
HOLLOW = (
    wording(
        r"dass (?:Sie|du|ihr|jemand|einige|manche) (?:sich |dich |euch |das |es |so )*(?:\w+ "
        r"){0,3}?"
        r"(?:gefühlt (?:haben|hast|habt|hat)|fühlen|fühlst|fühlt|gekränkt|beleidigt|verletzt"
        r"|verärgert|enttäuscht|sauer|böse|empfunden|geärgert|ärgern|ärgerst|gestört)\b",
        near=r"\b(?:leid|bedau[e]?re?n?|schade),? $",
    ),
)

_WENT_WRONG = (
    r"(?:fiel|fielen|ist|war|hatte|kam|blieb|wurde|hat|streikte|ging)(?: \w+){0,3}? ?(?:aus"
    r"|ausgefallen|krank|verspätet|Verspätung|abgestürzt|kaputt|leer|gestrichen|hängen|stecken"
    r"|zu spät|nicht an|offline|defekt|im Krankenhaus|versagt|verschwunden|überlastet)\b"
)
_MINE = (
    r"(?:mein|unser|der|die|das)(?:e[mnrs]?)? (?:Zug|Flug|Flieger|Bus|Auto|Taxi|Wecker|Laptop"
    r"|Rechner|Computer|Handy|Telefon|Internet|WLAN|Server|System|Drucker|Kalender|Kind\w*|Tochter"
    r"|Sohn|Frau|Mann|Partner\w*|Mutter|Vater|Baby|Hund|Assistent\w*|Lieferant|Kurier|Post|Bahn"
    r"|Verkehr|Software)"
)
_HECTIC = (
    r"(?:verrückt|stressig|hektisch|chaotisch|unmöglich|irre|wahnsinnig|brutal|furchtbar|schlimm"
    r"|anstrengend|turbulent|höllisch|mörderisch)"
)
JUSTIFYING = (
    wording(
        r"(?:wegen|aufgrund) (?:des|der|dem|einer|eines|meiner|unserer|meines|unseres) (?:\w+ )?"
        r"(?:Verkehrs?|Staus?|Wetters?|Streiks?|Umzugs?|Fusion|Ferien|Urlaubs?|Feiertage|Grippe"
        r"|Erkältung|Krankheit|Stromausfalls?|Baustelle|Babys?|Kinder|Arbeit|Auslastung|Schnees?)\b"
        r"|(?:habe|hatte|haben|hatten) (?:ich |wir )?es (?:nur |doch |ja |eigentlich |wirklich "
        r")*gut"
        r" gemeint|(?:ich|wir) wollten? (?:dich|Sie|euch|dir|Ihnen|niemanden|niemandem|keinem) "
        r"(?:doch "
        r"|ja |wirklich |bestimmt |damit )*(?:nicht )?(?:verletzen|kränken|beleidigen|verärgern"
        r"|schaden"
        r"|wehtun|weh tun|übergehen|ärgern)\b"
    ),
    wording(rf"{_MINE} {_WENT_WRONG}", after=r"\bwegen mir\b"),
    wording(
        r"(?:Hölle los|drunter und drüber|alle Hände voll|(?:zu|so|einfach|wahnsinnig|unheimlich"
        r"|ziemlich|gerade|viel)+ (?:zu )?viel los|ein einziges Chaos|Land unter|unter Strom|am"
        r" Limit|am Rande meiner|kein Ende|nur Chaos|ständig was los)\b"
    ),
    wording(
        rf"(?:es|das) (?:war|ist|waren) (?:bei uns |einfach |nur |gerade |echt )*(?:eine?|so eine?)"
        rf" (?:\w+ )?{_HECTIC}\w* (?:Woche|Monat|Tag|Zeit|Jahr|Phase|Quartal)"
    ),
    wording(
        r"(?:da|dagegen|daran) (?:war|ist|ließ sich|konnte (?:man|ich|niemand)) (?:leider |einfach "
        r"|wirklich |auch )*nichts (?:zu )?(?:machen|ändern|tun)|(?:habe|haben) (?:ich|wir) "
        r"(?:leider"
        r" |da )*keine\w* Einfluss|keine\w* Einfluss darauf|darauf (?:habe|haben) (?:ich|wir) "
        r"(?:\w+ "
        r")?keine\w* Einfluss"
    ),
    wording(
        r"(?:mir|uns) (?:hat|hatte|haben) (?:das |es |ja |davon )*(?:niemand|keiner|man nicht)"
        r" (?:\w+ )?(?:gesagt|erzählt|mitgeteilt|Bescheid|erklärt|ausgerichtet|weitergegeben)"
    ),
    wording(
        r"(?:(?:ich|wir) (?:bin|war|sind|waren)|(?:bin|war) ich|(?:sind|waren) wir) (?:eben |ja "
        r"|natürlich |fest )*davon ausgegangen|(?:ich|wir) (?:ging|gingen) (?:fest |ja |eben "
        r")*davon"
        r" aus|(?:ich|wir) (?:war|waren) (?:fest |ja )*(?:der Meinung|in dem Glauben|überzeugt)"
        r"|(?:so ?weit|soviel|so viel) (?:ich|wir) wuss?ten?",
        after=r"\b(?:falsch|Fehler|hätte (?:fragen|prüfen))\b",
    ),
    wording(
        r"(?:das )?(?:ist|macht man|machen wir) (?:bei uns |hier |nun mal |eben |ja )*(?:so |immer "
        r")*(?:üblich|Standard|die Regel|Vorschrift|Usus|so vorgesehen)|macht (?:das System"
        r"|die Software|der Computer)(?: \w+)? (?:automatisch|von selbst|so)|(?:das System|die "
        r"(?:Software|Technik)) (?:hat|macht|lässt)|(?:die|unsere) (?:Vorschriften|Regeln"
        r"|Richtlinien"
        r"|Vorgaben) (?:verlangen|sehen|schreiben|lassen|erlauben|waren|sind)"
    ),
    wording(
        r"(?:das )?(?:wäre|ginge|hätte|würde) (?:wohl |doch )?(?:jedem|jeder|jeden|allen)(?: "
        r"anderen"
        r"| andere)?(?: auch| so| genauso| wohl)*(?: gegangen| passiert| gemacht| passieren| gehen"
        r"| reagiert| getan)|an meiner Stelle hätte"
    ),
    wording(
        r"(?:ich|wir) (?:musste|mussten) (?:ja |doch |leider )*(?:erst|zuerst|noch"
        r"|auf)\b(?=[^.!?;\n]"
        r"{0,40}(?:warten|abwarten|klären|fragen))|(?:durfte|durften|konnte|konnten) (?:ich|wir)"
        r" (?:ja |leider |da )*(?:nichts|nicht)\b(?=[^.!?;\n]{0,25}(?:sagen|tun|machen|entscheiden"
        r"|wissen|ahnen|verraten|ändern))|(?:ich|wir) (?:durfte|durften) (?:ja |leider |da )*"
        r"(?:nichts|nicht)\b",
        before=r"\b(?:was|wie|warum) $",
    ),
    wording(
        r"(?:doch |ja |nur |bloß |alles )+(?:ein |als )?(?:Spaß|Scherz|Witz|Missverständnis|Jux)\b"
        r"(?: gemeint)?|war doch (?:nur )?(?:Spaß|Scherz)|(?:nicht|nie) (?:so|böse) gemeint"
        r"|(?:ich|wir) (?:habe|haben) (?:doch |ja |einfach )*nur (?:reagiert|getan|gemacht|gesagt"
        r"|geantwortet|versucht|befolgt)"
    ),
    wording(
        r"(?:ich|wir) (?:stehe|stehen|stand|standen|bin|war) (?:\w+ ){0,3}?(?:unter (?:\w+ "
        r")?(?:Druck"
        r"|Strom|Stress|Dampf)|im Stress|am Limit|überlastet|krank|erkältet|ausgelaugt|ausgebrannt"
        r"|nicht auf der Höhe)\b"
    ),
    wording(
        r"(?:weil|da) (?:ich|wir) (?:\w+ ){0,5}?(?:überlastet|gestresst|krank|müde|beschäftigt"
        r"|erschöpft|im Stress|überarbeitet|unter Druck|ausgelastet) (?:war|waren|bin|sind|stand)"
        r"|(?:das |es )?war (?:nur |bloß |doch |einfach |ehrlich )*ein (?:dummes |reines "
        r"|ehrliches )?Versehen"
        r"|(?:ich|wir) (?:saß|saßen|war|waren|steckte\w*|hing|hingen) (?:\w+ ){0,4}?(?:in"
        r" (?:\w+ )?(?:Besprechungen|Sitzungen|Meetings|Terminen|Calls)|im (?:Stau|Verkehr"
        r"|Meeting))\b"
        r"|(?:so |zu |gerade |furchtbar |sehr )+viel(?:es)? um die Ohren|fix und fertig|völlig "
        r"fertig"
        r"|stand (?:\w+ )?unter (?:\w+ )?Druck|(?:Sie kennen|du kennst|ihr kennt|kennst du|kennen "
        r"Sie) (?:ja|doch) (?:die|den|das|mein\w*"
        r"|unser\w*)\b|(?:Sie wissen|du weißt|ihr wisst) (?:ja|doch),? (?:wie|was) (?!(?:Sie|du|ihr"
        r"|leid)\b)(?:\w+)|eine[rs]? von (?:denen|diesen|solchen)\b(?= ?[.!?,]| \w+[.!?,])"
    ),
    wording(
        r"(?:ich|wir) (?:dachte|dachten|glaubte|glaubten|meinte|meinten) (?:ehrlich|wirklich|doch"
        r"|halt"
        r"|eben|ja|nur|tatsächlich)\b",
        after=r"\b(?:das war falsch|ein Fehler)\b",
    ),
    wording(
        r"(?:sind|waren) (?:gerade |zurzeit |momentan |leider |derzeit |einfach )*(?:viele|alle"
        r"|mehrere"
        r"|einige|die halbe \w+|halb \w+)(?: von uns| Kollegen)? (?:krank|im Urlaub|ausgefallen"
        r"|weg)"
        r"|(?:ist|war) (?:die halbe \w+|das halbe \w+) (?:krank|im Urlaub)|Gedächtnis wie ein Sieb"
        r"|so bin ich (?:halt|eben|nun mal|nun einmal)|ich bin (?:halt|eben|nun mal) (?:so|schlecht"
        r"|kein\w*|nicht)"
    ),
    wording(
        r"(?:war|hatte[n]?|blieb|bleibt|ist) (?:\w+ ){0,4}?keine Zeit\b(?! für (?:dich|Sie|euch))"
        r"|fehlte[n]? (?:mir|uns|einfach|schlicht|leider|dafür) (?:\w+ ){0,2}?(?:die )?Zeit",
        before=r"\b(?:Sie|du|ihr)\b[^,;:]*$",
    ),
    wording(
        r"man (?:hat|hatte) (?:mir|uns) (?:\w+ ){0,2}?(?:falsche|unvollständige|veraltete)\w*"
        r"|(?:ich"
        r"|wir) (?:wurde|wurden|war|waren) (?:selbst )?falsch informiert|(?:eine )?reine "
        r"\w+(?:frage"
        r"|sache|entscheidung)|rein (?:geschäftlich|finanziell|technisch)\w*|(?:ich|wir) mussten? "
        r"(?:das"
        r"|es|so) (?:\w+ )?(?:machen|tun|entscheiden|handeln)|(?:mein|unser)\w* (?:Anbieter"
        r"|Provider"
        r"|Dienstleister|Spediteur|Zulieferer|Hoster) (?:hatte|hat|war|ist)"
    ),
)
