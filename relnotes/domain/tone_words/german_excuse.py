"""German words that justify oneself."""

from relnotes.domain.tone_words.wording import wording

_ONLY_SAID = (
    r"(?: Ihnen| dir| euch| kurz| einmal| das| noch| mich| nicht)* (?:sagen|wissen|fragen|melden"
    r"|mitteilen|schreiben|erzählen|danken|bedanken|hinzufügen|anmerken|Bescheid|entschuldigen"
    r"|festhalten|ansprechen)\b"
)
JUSTIFYING = (
    wording(
        rf"(?:ich|wir) wollte[n]? (?:doch |ja |wirklich |eigentlich |dir |Ihnen |euch |damit )*"
        rf"(?:nur|bloß|lediglich)\b(?!{_ONLY_SAID})"
    ),
    wording(
        r"(?:(?:ich|wir) (?:hatte|hatten) |hatte ich |hatten wir |weil (?:ich"
        r"|wir) )(?:damals |einfach "
        r"|gerade |ja |auch |in der Woche |doch )*(?:so viel|so viele|zu viel|zu viele"
        r"|wahnsinnig viel"
        r"|unglaublich viel|viel) (?:anderes |andere \w+ )?(?:zu tun|um die Ohren|Arbeit"
        r"|auf dem Tisch|am Hals|los)\b"
    ),
    wording(
        r"(?:ich|wir|weil ich|weil wir|da wir) (?:war|waren|bin|sind)? ?(?:damals |einfach "
        r"|völlig "
        r"|total |ja |komplett |so |gerade |ständig |nun mal |eben )*(?:überlastet|ausgelastet"
        r"|unterbesetzt|im Stress|überarbeitet|so beschäftigt|im Dauerstress|zugeschüttet)\b"
    ),
    wording(
        r"zu (?:meiner|unserer) (?:Verteidigung|Entschuldigung|Entlastung|Rechtfertigung)\b",
        after=r"\b(?:nichts|kein\w*)\b",
        before=r"\b(?:nichts|nicht|kein\w*)\b",
    ),
    wording(
        r"(?:nicht|nie) (?:nur |allein |wirklich |eigentlich |ganz |so ganz |direkt "
        r"|ausschließlich )*"
        r"(?:meine|unsere) (?:Schuld|Entscheidung|Verantwortung|Aufgabe)\b|(?:nicht|nie) (?:nur "
        r"|allein |wirklich |eigentlich |ganz |so ganz )*(?:mein|unser) Fehler\b"
        r"|lag (?:doch |ja |wirklich |eigentlich )*nicht (?:nur |allein )?an (?:mir|uns)\b",
        after=r"\bsondern (?:auch )?(?:mein|unser)",
    ),
    wording(
        r"(?:dafür|dagegen|da) (?:kann|können|konnte|konnten) (?:ich|wir) (?:wirklich "
        r"|leider |ja "
        r"|doch |nun )*nichts(?: (?:dafür|tun|machen|ausrichten))?\b(?! (?:mehr|sagen|vor))"
        r"|(?:ich|wir) (?:kann|können|konnte|konnten) (?:wirklich |leider |ja |doch |nun |da "
        r"|auch )*nichts (?:dafür|dagegen)"
    ),
    wording(
        r"(?:Sie müssen|du musst|ihr müsst|man muss)(?: auch| bitte| aber| schon| eben)?"
        r" (?:verstehen|bedenken|sehen|einsehen)\b"
    ),
    wording(
        r"(?:mir|uns) blieb (?:leider |ja |doch )?(?:gar )?nichts (?:anderes|andres) übrig|blieb"
        r" (?:mir|uns) nichts anderes übrig|(?:mir|uns) waren (?:leider |da |einfach )?die Hände"
        r" gebunden|waren (?:mir|uns) die Hände gebunden"
    ),
    wording(
        r"(?:ich|wir) hatte[n]? (?:leider |einfach |ja |da )*keine (?:andere )?(?:Wahl"
        r"|Möglichkeit|Alternative)|hatte[n]? (?:ich|wir) keine (?:andere )?Wahl"
    ),
    wording(
        r"(?:unter|wegen) (?:so |sehr )?(?:enormem|großem|starkem|hohem|massivem|viel|solchem"
        r"|extremem|riesigem) (?:Zeit|Termin)?druck\b|unter (?:Zeit|Termin)druck\b|(?:ich|wir)"
        r" (?:stand|standen|war|waren) (?:\w+ ){0,2}?unter (?:\w+ )?druck\b"
    ),
    wording(
        r"(?:ich|wir) (?:habe|haben|hatte|hatten|meinte|meinten) (?:es |das )?(?:doch |ja |immer "
        r"|wirklich |es )*nur gut gemeint|(?:ich|wir) meinte[n]? es (?:doch |ja |nur )*gut\b"
        r"|war (?:doch |ja |nur |doch nur )*gut gemeint"
    ),
    wording(
        r"(?:aufgrund|wegen|infolge) (?:der |des |eines |einer )?(?:hohen|starken|erhöhten|großen"
        r"|unvorhergesehenen|unvorhersehbarer|widriger|besonderen|hoher|starker)"
        r" (?:Arbeits\w+|Auslastung|Nachfrage|Auftrags\w+|Arbeit|Umstände\w*|Andrangs?)"
        r"|höhere Gewalt|außerhalb (?:meiner|unserer) (?:Kontrolle|Macht)|nicht in (?:meiner"
        r"|unserer) (?:Hand|Macht)"
    ),
    wording(
        r"(?:ich|wir) (?:habe|haben) (?:doch |ja |wirklich |immer |nur |stets )*(?:mein|unser)"
        r" (?:Bestes|Möglichstes)"
    ),
    wording(
        r"jeder andere hätte|(?:ich|wir) (?:habe|haben) (?:doch )?nur (?:meine|unsere) (?:Arbeit"
        r"|Pflicht|Job)|(?:nur|bloß) (?:Anweisungen|Vorgaben) (?:befolgt|umgesetzt)"
    ),
    wording(
        r"(?:ich|wir) (?:war|waren) (?:an dem Tag |an diesem Tag |damals |einfach |so |sehr "
        r"|völlig "
        r"|ziemlich |an jenem Tag |ja |auch |nur |da )*(?:müde|erschöpft|gestresst|überfordert"
        r"|übermüdet)\b|(?:ich|wir) (?:hatte|hatten) (?:die ganze Nacht |kaum |schlecht "
        r"|wenig |nicht "
        r"|seit \w+ )+geschlafen|hatte (?:einfach |nur )?einen (?:schlechten|harten|langen"
        r"|schweren) Tag"
    ),
    wording(
        r"(?:ich|wir) (?:habe|haben) (?:alles )?getan,? was (?:ich|wir|in (?:meiner|unserer)"
        r" Macht) ?(?:konnte\w*|stand)?|(?:ich|wir) tat\w*,? was (?:ich|wir) konnte\w*"
    ),
    wording(
        r"nicht (?:mit Absicht|absichtlich|böse gemeint)\b|hat(?:te)? (?:mir|uns) (?:niemand"
        r"|keiner) (?:davon |etwas |das |vorher )*(?:gesagt|erzählt|Bescheid|gemeldet)"
        r"|(?:niemand|keiner) (?:hat|hatte) (?:es "
        r"|das )?(?:mir|uns|mich) (?:\w+ )?(?:gesagt|informiert|Bescheid|gewarnt)|(?:ich"
        r"|wir) (?:wurde"
        r"|wurden) (?:ja |auch |nie |darüber )*nicht informiert|(?:woher|wie) (?:sollte|hätte)"
        r"[n]? (?:ich|wir) (?:das |denn |es )+(?:denn )?(?:wissen|ahnen)|(?:ich"
        r"|wir) konnte[n]? (?:das "
        r"|es |ja |doch |davon )*(?:nicht|nichts) (?:wissen|ahnen|vorhersehen)"
    ),
    wording(
        r"die (?:Entscheidung|Anweisung|Vorgabe)\w* (?:kam|kamen) von (?:oben|ganz oben|der)"
        r"|hat (?:die|der) (?:Zentrale|Chef|Vorstand|Geschäftsführung)(?: \w+){0,2} entschieden"
    ),
    wording(
        r"(?:Fehler|so etwas|sowas|so was|das|solche Dinge) (?:passieren|passiert|kommt vor"
        r"|kommen vor)"
        r" (?:nun mal|eben|halt|jedem|einfach|immer)|(?:kann|könnte) (?:doch |ja )?jedem (?:mal "
        r"|einmal )?passieren|(?:niemand|keiner) ist perfekt|(?:jeder|alle) macht? Fehler"
        r"|jeder macht"
        r" mal Fehler|so schlimm (?:war|ist) (?:es|das) (?:doch |ja )?nicht|war (?:doch "
        r"|ja )?nicht so (?:schlimm|wild)"
    ),
    wording(
        r"(?:aus|wegen|mangels) (?:Zeitmangels?|Zeitnot|Personalmangels?|Zeit(?=[,. ]))"
        r"|krankheitsbedingt\w*|aus Zeitgründen|wegen (?:der )?(?:vielen )?Krankheitsfälle"
    ),
    wording(
        r"weil (?:mein\w*|unser\w*) (?:Chef|Chefin|Vorgesetzte\w*|Kunde|Vorstand"
        r"|Partner\w*) (?:es |das"
        r" |mich |darauf |uns )*(?:wollte|verlangt\w*|gezwungen|bestand|gesagt|so wollte)"
        r"|der Verkehr"
        r" war|das Wetter war|(?:muss|müssen) (?:man |ich )?fairerweise|fairerweise (?:muss"
        r"|müssen)|(?:ich|wir) (?:habe|haben) nur getan,? was"
        r"|ehrlich gesagt,? (?:fand|war|finde|dachte|hielt) (?:ich|wir|es|das)|(?:ich"
        r"|wir) (?:mussten?|haben|hatten|waren) (?:\w+ ){0,3}?(?:warten|gewartet)\b"
    ),
    wording(
        r"(?:war|sollte) (?:doch |ja )?(?:nur|bloß) (?:ein|als) (?:Scherz|Spaß|Witz)"
        r"|hatten (?:\w+ ){0,4}?"
        r"zu wenig (?:Leute|Personal|Zeit|Mitarbeiter)|(?:es war|das war) (?:einfach |nur "
        r"|auch )*eine? "
        r"(?:sehr |wirklich )?(?:verrückter?|stressiger?|hektischer?|anstrengende[rs]?"
        r"|volle[rs]?)"
        r" (?:Woche|Monat|Tag|Zeit|Jahr)|(?:bin|sind) (?:\w+ )?nicht (?:verantwortlich|schuld)\b"
    ),
)
NO_EXCUSE = (
    r"\b(?:keine?|soll keine|nicht als) (?:\w+ )?(?:Entschuldigung|Ausrede|Rechtfertigung"
    r"|Grund)\b|\b(?:entschuldigt|rechtfertigt|entschuldigen) (?:das |es |aber )?(?:nichts|nicht)\b"
    r"|\bnicht,? (?:dass|weil) ?$|\b(?:Entschuldigung|Ausrede|Rechtfertigung) (?:ist|soll|war) "
    r"(?:das|es) (?:aber )?(?:nicht"
    r"|keine)\b"
)
