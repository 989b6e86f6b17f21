"""The words of sheet headings, without accents and capitals: `code = English | other languages`.

A code is `field:label/part` of `relnotes.exchange.table_columns`; an indented line goes on.
"""

from relnotes.exchange.names import vocabulary

_EXACT_LINES = """
given = first name; given name; firstname; forename; first | vorname; prenom; nombre; nombres;
    nome; primeiro nome; imie; voornaam; fornamn; fornavn; имя
middle = middle name; additional name; middle names; middle; second name | 2 vorname; weitere
    vornamen; weiterer vorname; vorname zweiter; zweiter vorname; mittelname; deuxieme prenom;
    autres prenoms; segundo nombre; secondo nome; nome do meio; segundo nome; drugie imie; tweede
    naam; middelste naam; tussenvoegsel; отчество
family = last name; family name; surname; lastname; last | nachname; familienname; zuname; nom;
    nom de famille; apellidos; apellido; primer apellido; cognome; sobrenome; ultimo nome;
    nazwisko; achternaam; familienaam; efternamn; efternavn; фамилия
display = name; full name; contact full name; display name; fullname; contact name; contact
    person; contact; person; who | anzeigename; vollstandiger name; vor und nachname; vorname und
    nachname; ansprechpartner; ansprechpartnerin; kontakt; kontaktperson; nom complet; nom a
    afficher; nom et prenom; prenom et nom; nombre completo; nombre y apellidos; nombre en
    pantalla; nombre para mostrar; nome completo; nome visualizzato; nome e cognome; mostrar nome;
    nome de exibicao; imie i nazwisko; nazwa wyswietlana; naam; volledige naam; weergavenaam; имя
    и фамилия
nickname = nickname; nick name; short name; alias; nick; goes by; dear | spitzname; rufname;
    surnom; pseudonyme; apodo; soprannome; apelido; przydomek; pseudonim; bijnaam; roepnaam
prefix = name prefix; prefix; salutation; honorific | anrede; namensprafix; namenspraefix;
    civilite; tratamiento; tratamento; trato; aanhef; zwrot grzecznosciowy
title = title | titel; titre; titulo; titolo; tytul
suffix = suffix; name suffix | suffixe; titolo straniero; sufijo; suffisso; sufixo; sufiks;
    achtervoegsel; namenszusatz
position = job title; position; occupation; profession; role; organization title; work title;
    jobtitle; job | titre 1; berufsbezeichnung; arbeitstitel; beruf; funktion; stellung; fonction;
    poste; intitule du poste; puesto; profesion; cargo; ocupacion; qualifica; posizione;
    professione; mansione; profissao; stanowisko; zawod; functie; functietitel; beroep; должность
organisation = company; organization; organisation; company name; organization name; employer;
    business; business name; work company; account name; firm | firma; unternehmen; arbeitgeber;
    firmenname; betrieb; societe; entreprise; organisme; employeur; empresa; compania;
    organizacion; societa; azienda; ditta; organizzazione; organizacao; companhia; organizacja;
    przedsiebiorstwo; bedrijf; organisatie; werkgever; foretag;
    organisationsnamn; firmanavn; selskap; virksomhed; yritys; компания; организация
department = department; organization department; dept; work dept | abteilung; service;
    departement; departamento; reparto; ufficio; dzial; oddzial; afdeling
date:birthday = birthday; birth date; birthdate; date of birth; dob; bday | geburtstag;
    geburtsdatum; geboren; anniversaire; date de naissance; cumpleanos; fecha de nacimiento;
    compleanno; data di nascita; aniversario; data de nascimento; urodziny; data urodzenia;
    verjaardag; geboortedatum; день рождения; fodelsedag; fodelsedatum; fodselsdag; fodselsdato;
    syntymapaiva
date:anniversary = anniversary; wedding anniversary; wedding day | jahrestag; hochzeitstag;
    anniversaire de mariage ou fete; anniversaire de mariage; aniversario de boda; anniversario;
    anniversario di matrimonio; bodas; aniversario de casamento; rocznica; rocznica slubu;
    trouwdag; jubileum; datas especiais; speciale datum; merkedag
date:connected = connected on; connected | vernetzt am; en relation depuis; conectado el
birth/year = birth year; year of birth | geburtsjahr; annee de naissance; ano de nacimiento; anno
    di nascita; ano de nascimento; rok urodzenia; geboortejaar
birth/month = birth month; month of birth | geburtsmonat; mois de naissance; mois; mes de
    nacimiento; mese di nascita; mes de nascimento; miesiac urodzenia; geboortemaand
birth/day = birth day | geburtstag tag; jour de naissance; jour; dia de nacimiento; giorno di
    nascita; dia de nascimento; dzien urodzenia; geboortedag
groups = labels; group membership; categories; category; groups; group; tags; list; id status;
    contact type; record type | kategorien; kategorie; gruppen; gruppe; categories; groupes;
    categorias; categoria; grupos; etiquetas; categorie; categorieen; gruppi; kategorie; grupy;
    groepen; kategorier; категории
notes = notes; note; comments; comment; additional info; info; remarks; description; more; contact
    description; contact note | notizen; notiz; bemerkungen; bemerkung; kommentar; anmerkungen;
    remarques; commentaires; notas; anotacoes; observaciones; comentarios; commenti; observacoes;
    informacoes; notatki; uwagi; notities; opmerkingen; заметки
related:spouse = spouse; partner; husband; wife; spouse name; spouse partner | ehepartner;
    lebenspartner; ehepartnerin; partner in; conjoint; nome coniuge; ektefelle; conyuge; coniuge;
    conjuge; malzonek; wspolmalzonek; echtgenoot; partner echtgenoot
related:child = children; child; kids | kinder; enfants; hijos; figli; filhos; dzieci; kinderen
related:manager = managers name; manager; manager name; supervisor; reports to | name des
    vorgesetzten; name des der vorgesetzten; vorgesetzter; name vorgesetzter; nom du responsable;
    responsable; nombre del director; nombre del jefe; nome del responsabile; nome do gerente;
    nome do gerenciador; nome manager; nome do gestor; menadzer; menedzer; kierownik; naam manager
related:assistant = assistants name; assistant; assistant name | name assistent; name des
    assistenten; assistent; nom de lassistant; nombre del asistente; nome dellassistente; nome do
    assistente; nome assistente; imie i nazwisko asystenta; asystent; naam assistent
related:referred by = referred by; introduced by | empfohlen von; weiterempfohlen von; recommande
    par; recomendado por; verwezen door
chat:chat = imaddress; im address; im; screen name; instant messaging; messenger; skype; whatsapp;
    signal; telegram | messenger name; chat; pseudonyme messagerie
related:colleague = 2 nd contact; 3 rd contact; second contact; third contact
phone:callback = callback | ruckmeldung; rappel; richiamata automatica; devolucion de llamada;
    retorno de chamada; terugbellen; wywolanie zwrotne
phone:main = | haupttelefon; hauptrufnummer; hoofdtelefoon; telefon podstawowy
phone:home = | abitazione; particular
phone:isdn = isdn | rnis; rdis
phone:telex = telex
phone:tty = tty tdd phone; tty tdd
phone:radio = radio phone | funktelefon; mobilfunk; radiotelefono; radiofone; radiotelefoon;
    radiotelefon; radio telephone; radiotelefone
extra = custom; ext; phone ext; fax ext; business fax ext; business phone ext; asst phone ext;
    home phone ext; mobile phone ext; location; hobby; hobbies; user; account; keywords; office
    location; schools; gender; language; maiden name; phonetic first name; phonetic last name;
    phonetic middle name | benutzerdef; ort buro
ignored = email type; email typ; type dadresse email; tipo posta elettronica; tipo de correo
    electronico; tipo de email; emailtype; rodzaj email; typ poczty email; type de messagerie;
    critere de diffusion; riservatezza; confidencialidad; sensibilidade; gevoeligheid; charakter;
    priorita; prioridad; prioridade; prioriteit; priorytet; iniciais; initialen; inicjaly; id;
    contact id; account id; owner id; is deleted; directory server; priority; sensitivity;
    private; internet free busy; initials; photo; file as; yomi name | verzeichnisserver;
    prioritat; vertraulichkeit; initialen; initiales; iniciales; iniziali; privat; internet frei
    gebucht; speichern unter; foto
mail name = email display name | email angezeigter name; nom complet de ladresse de messagerie;
    nome visualizzato posta elettronica; nombre de pantalla de correo electronico; nome para
    exibicao do email; weergavenaam voor email; email weergegeven naam; wyswietlana nazwa email;
    nome a apresentar para o correio electronico
"""

_THING_LINES = """
phone = phone; telephone; tel; phone number; telephone number; phones; landline; toll free phone;
    toll free | telefon; hoofdtelefoon; numero de centralita; fon; telefonnummer; rufnummer; tel
    nr; festnetz; numero de telephone; telefono; numero de telefono; numero de centralita; fijo;
    telefone; fone; numero de telefone; telefoon; telefoonnummer; numer telefonu; nr tel; nr
    telefonu; telefonu; телефон
phone:mobile = mobile; cell; cellphone; mobile number; cell number; mobile phone; cell phone |
    handy; handynummer; mobil; mobiltelefon; mobil tel; mobilnummer; natel; portable; tel mobile;
    telephone portable; movil; telefono movil; celular; telefono celular; cellulare; telefono
    cellulare; telefono mobile; numero cellulare; telemovel; telefone celular; komorka; komorkowy;
    telefon komorkowy; kom; mobiel; mobiele telefoon; mobiel nummer; gsm; мобильный
phone:fax = fax; fax number; facsimile | telefax; faxnummer; fax nummer; faks; telecopie;
    telecopieur; numero fax; numero de fax
phone:pager = pager; pager number | pager nummer; recepteur de radiomessagerie; buscapersonas;
    localizador; cercapersone; numero cercapersone; numero pager; semafoon
phone:car = car phone | autotelefon; telephone voiture; telephone automobile; telefono del auto;
    telefono dellauto; telefono automovil; fone do carro; autotelefoon; telefon w samochodzie;
    telefono auto
email = email; email address; emails; mail; email addresses | emailadresse; mail adresse;
    mailadresse; email adresse; adresse email; adresse mail; adresse de messagerie; adresse
    electronique; courriel; courrier electronique; correo; correo electronico; direccion de correo
    electronico; direccion del correo electronico; direccion de correo; posta elettronica;
    indirizzo email; indirizzo di posta elettronica; endereco de email; endereco de correio
    eletronico; correio eletronico; adres email; poczta; emailadres; email adres; почта;
    электронная почта; epost; e post; epostadress; e postadress; epostadresse; e postadresse;
    mejladress; mailadress; sahkoposti; sahkopostiosoite
url = web page; website; web site; url; homepage; home page; web; linkedin; profile url; web
    address | webseite; internetseite; internet; page web; site web; site internet; pagina web;
    sitio web; sito web; sito; pagina da web; site; strona web; strona www; strona sieci web;
    strona internetowa; www; webpagina; сайт
position = job title; job; role; position
notes = notes; comments; remarks
organisation = company; organization; organisation; employer | firma; societe; empresa; azienda;
    societa; bedrijf
address/formatted = address; mailing address; postal address; full address | adresse; anschrift;
    postanschrift; direccion; domicilio; indirizzo; endereco; adres; werkadres; huisadres; mailing
address/street = street; street address; address line; address street; home address 1 | strasse;
    str; strasse und hausnummer; strasse nr; rue; calle; via; rua; logradouro; ulica; straat;
    улица
address/city = city; town; suburb; locality | ort; stadt; wohnort; ville; localite; ciudad;
    poblacion; localidad; citta; comune; cidade; miasto; miejscowosc; plaats; stad; woonplaats;
    город
address/region = state; region; province; county; state province | bundesland; kanton; dep region;
    departement region; provincia; provincia o estado; estado; estado o provincia; wojewodztwo;
    provincie; staat provincie; область
address/code = postal code; postal; zip code; zip; zipcode; postcode; post code | postleitzahl;
    plz; code postal; codigo postal; cap; cap postale; cep; codice postale; kod pocztowy; kod;
    индекс
address/country = country; country region; country code | land; land region; staat; pays; pays
    region; pais; pais o region; region pais; pais region; regiao pais; pais regiao; paese;
    nazione; nazione regione; paese area geografica; kraj; kraj region; land regio; страна
address/box = po box; address po box; post office box | postfach; boite postale; apartado postal;
    apartado; casella postale; caixa postal; skrytka pocztowa; skrzynka pocztowa; postbus;
    postbusnummer; postboks
address/extended = extended address; address extra; apartment; suite | adresszusatz; complement
    dadresse; complemento
"""

_MODIFIER_LINES = """
home = home; private; personal; residence | privat; private; privates; privater; domicile;
    personnel; personnelle; privee; prive; particular; casa; residencial; residencia; del
    domicilio; domicilio; abitazione; ab; huisadres; residencia; personale; pessoal; domowy;
    domowa; dom; prywatny; thuis; woon
work = work; business; office; company; professional | geschaftlich; dienstlich; arbeit; buro;
    beruflich; firma; bureau; professionnel; professionnelle; pro; travail; trabajo; del trabajo;
    oficina; laboral; comercial; ufficio; uff; werkadres; firmy; bedrijf; organizacion; lavoro;
    trabalho; escritorio; sluzbowy; sluzbowa; sluzbowe; biuro; praca; zakelijk; zakelijke; werk;
    kantoor
other = other; alternate | andere; anderes; anderer; weitere; weiterer; weiteres; sonstige;
    sonstiges; autre; otro; otra; altro; altra; outro; outra; inny; inna; inne; overig; overige;
    ander
main = main | haupt; zentrale; centrale; glowny; centralita; hoofdtelefoon
assistant = assistant; assistants; asst | assistent; assistenten; assistentin; lassistant;
    asistente; dellassistente; assistente; asystenta
= primary; secondary; preferred; contact; default; direct; first; second; personal | primare;
    sekundare; primaere; sekundaere; principal; principale; secondaire; secundaria; secundario;
    secondaria; secondario; primario; zapasowy; podstawowy; primair; secundair; osobista
"""

STOP_WORDS = frozenset(
    vocabulary(
        "de du des d la le les l el del della dello di do da dos das der die das den von of the"
        " a al en et y e o ou i na w van voor no nr number numbers nummer numero numer num"
        " line zeile my op do la"
    )
)

CHOICES = {
    "name": "display",
    "first name": "given",
    "middle name": "middle",
    "last name": "family",
    "nickname": "nickname",
    "title": "prefix",
    "suffix": "suffix",
    "e-mail": "email",
    "work e-mail": "email:work",
    "home e-mail": "email:home",
    "phone": "phone",
    "mobile": "phone:mobile",
    "work phone": "phone:work",
    "home phone": "phone:home",
    "fax": "phone:fax",
    "company": "organisation",
    "department": "department",
    "position": "position",
    "birthday": "date:birthday",
    "anniversary": "date:anniversary",
    "other date": "date",
    "address": "address/formatted",
    "street": "address/street",
    "postal code": "address/code",
    "city": "address/city",
    "region": "address/region",
    "country": "address/country",
    "web page": "url",
    "groups": "groups",
    "partner": "related:spouse",
    "children": "related:child",
    "introduced by": "related:referred by",
    "notes": "notes",
    "keep as text": "extra",
    "leave out": "ignored",
}
"""What a person can say that a column holds, to the code of it."""


def _table(lines: str) -> dict[str, tuple[str, bool]]:
    """Phrase to (code, whether it is English); the first line that names a phrase wins."""
    found: dict[str, tuple[str, bool]] = {}
    for line in lines.strip().replace("\n    ", " ").splitlines():
        code, _, words = line.partition("=")
        english, _, others = words.partition("|")
        for phrases, is_english in ((english, True), (others, False)):
            for phrase in phrases.split(";"):
                if phrase.strip():
                    found.setdefault(phrase.strip(), (code.strip(), is_english))
    return found


EXACT = _table(_EXACT_LINES)
THINGS = _table(_THING_LINES)
MODIFIERS = _table(_MODIFIER_LINES)
