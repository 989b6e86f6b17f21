"""The words of sheet headings, without accents and capitals: `code = English | other languages`.

A code is `field:label/part` of `relnotes.exchange.table_columns`; an indented line goes on. More
languages stand in `table_words_europe` and `table_words_east`.
"""

import re

from relnotes.exchange import table_words_east, table_words_europe
from relnotes.exchange.names import vocabulary

_EXACT_LINES = """
display/turned = last first; last name first name; surname first name; family given | nachname
    vorname; name vorname; nom prenom; cognome nome; apellidos nombre; apellidos y nombre;
    nazwisko imie; nazwisko i imie; achternaam voornaam; prijmeni jmeno; фамилия имя; efternamn
    fornamn; sobrenome nome
given = first name; given name; firstname; forename; first | vorname; prenom; nombre; nombres;
    nome; primeiro nome; imie; voornaam; fornamn; fornavn; имя; jmeno; krestni jmeno; meno; krstne
    meno; utonev; keresztnev; ad; adi; etunimi; 名; 이름; 名字; імя
middle = middle name; additional name; middle names; middle; second name | 2 vorname; weitere
    vornamen; weiterer vorname; vorname zweiter; zweiter vorname; mittelname; deuxieme prenom;
    autres prenoms; segundo nombre; secondo nome; nome do meio; segundo nome; drugie imie; tweede
    naam; middelste naam; tussenvoegsel; отчество; dalsie meno; 中間名; 中间名; toinen nimi
family = last name; family name; surname; lastname; last | nachname; familienname; zuname; nom;
    nom de famille; apellidos; apellido; primer apellido; cognome; sobrenome; ultimo nome;
    nazwisko; achternaam; familienaam; efternamn; efternavn; фамилия; prijmeni; priezvisko;
    vezeteknev; csaladnev; soyad; soyadi; sukunimi; 姓; 성; 姓氏; прізвище
display = name; full name; fn; formatted name; contact full name; display name; fullname; contact
    name; contact person; contact; person; who | anzeigename; vollstandiger name; vor und nachname;
    vorname und nachname; ansprechpartner; ansprechpartnerin; kontakt; kontaktperson; nom complet;
    nom a afficher; nom et prenom; prenom et nom; nombre completo; nombre y apellidos; nombre en
    pantalla; nombre para mostrar; nome completo; nome visualizzato; nome e cognome; mostrar nome;
    nome de exibicao; imie i nazwisko; nazwa wyswietlana; naam; volledige naam; weergavenaam; имя и
    фамилия; 氏名; 名前; 姓名; cele jmeno; teljes nev; nev; ad soyad; nayttonimi; naytettava nimi;
    отображаемое имя; полное имя; zobrazovane meno; 顯示名稱; 显示名称
nickname = nickname; nick name; short name; alias; nick; goes by; dear | spitzname; rufname;
    surnom; pseudonyme; apodo; soprannome; apelido; przydomek; pseudonim; bijnaam; roepnaam;
    lempinimi; псевдоним; прозвище; prezyvka; 暱稱; 昵称
prefix = name prefix; prefix; salutation; honorific | anrede; namensprafix; namenspraefix;
    civilite; tratamiento; tratamento; trato; aanhef; zwrot grzecznosciowy; titul; 頭銜; 称谓;
    обращение; osloveni; oslovenie
title = title | titel; titre; titulo; titolo; tytul
suffix = suffix; name suffix | suffixe; titolo straniero; sufijo; suffisso; sufixo; sufiks;
    achtervoegsel; namenszusatz; pripona; 稱謂
position = job title; position; occupation; profession; role; current position; current role;
    organization title; work title; jobtitle; job | titre 1; berufsbezeichnung; arbeitstitel;
    beruf; funktion; stellung; fonction; poste; intitule du poste; puesto; profesion; cargo;
    ocupacion; qualifica; posizione; professione; mansione; profissao; stanowisko; zawod; functie;
    functietitel; beroep; должность; funkce; pracovni pozice; pozice; funkcia; pozicia; beosztas;
    munkakor; unvan; is unvani; gorev; tehtavanimike; befattning; stilling; 役職; 職名; 职务;
    職稱; 직함; ammattinimi; ammatti; titolo di lavoro
organisation = company; organization; organisation; associated company; company name; organization
    name; employer; business; org; business name; current company; work company; account name; firm
    | firma; unternehmen; arbeitgeber; firmenname; betrieb; societe; entreprise; organisme;
    employeur; empresa; compania; organizacion; societa; azienda; ditta; organizzazione;
    organizacao; companhia; organizacja; przedsiebiorstwo; bedrijf; organisatie; werkgever; foretag;
    organisationsnamn; firmanavn; selskap; virksomhed; yritys; компания; организация; spolecnost;
    spolocnost; ceg; vallalat; cegnev; sirket; kurum; 会社; 会社名; 勤務先; 公司; 单位;
    회사; компанія; jarjesto; organizacia; organizace
department = department; organization department; dept; work dept | abteilung; service;
    departement; departamento; reparto; ufficio; dzial; oddzial; afdeling; oddeleni; oddelenie;
    reszleg; osztaly; departman; bolum; osasto; avdelning; 部署; 部門; 部门; 부서; отдел; reparto
    di lavoro
date:birthday = birthday; birth date; birthdate; date of birth; dob; bday | geburtstag;
    geburtsdatum; geboren; geb datum; geb; geboren am; anniversaire; date de naissance; cumpleanos;
    fecha de nacimiento; compleanno; data di nascita; aniversario; data de nascimento; urodziny;
    data urodzenia; verjaardag; geboortedatum; день рождения; fodelsedag; fodelsedatum; fodselsdag;
    fodselsdato; syntymapaiva; narozeniny; datum narozeni; narodeniny; datum narodenia; szuletesnap;
    szuletesi datum; szuletesi ido; dogum gunu; dogum tarihi; 誕生日; 生年月日; 生日; 생일
date:anniversary = anniversary; wedding anniversary; wedding day | jahrestag; hochzeitstag;
    anniversaire de mariage ou fete; anniversaire de mariage; aniversario de boda; anniversario;
    anniversario di matrimonio; bodas; aniversario de casamento; rocznica; rocznica slubu;
    trouwdag; jubileum; datas especiais; speciale datum; merkedag; vyroci; vyrocie; evfordulo; yil
    donumu; 記念日; 纪念日; 기념일; 紀念日
date:connected = connected on; connected; date connected; connection date | vernetzt am; en
    relation depuis; conectado el
birth/year = birth year; year of birth | geburtsjahr; annee de naissance; ano de nacimiento; anno
    di nascita; ano de nascimento; rok urodzenia; geboortejaar; syntymavuosi; год рождения; rok
    narodenia; rok narozeni; 生日 年
birth/month = birth month; month of birth | geburtsmonat; mois de naissance; mois; mes de
    nacimiento; mese di nascita; mes de nascimento; miesiac urodzenia; geboortemaand;
    syntymakuukausi; месяц рождения; mesiac narodenia; mesic narozeni; 生日 月
birth/day = birth day | geburtstag tag; jour de naissance; jour; dia de nacimiento; giorno di
    nascita; dia de nascimento; dzien urodzenia; geboortedag; день рождения день; den narodenia;
    生日 日
groups = labels; group membership; categories; category; groups; group; tags; list; id status;
    contact type; record type | kategorien; kategorie; gruppen; gruppe; categories; groupes;
    categorias; categoria; grupos; etiquetas; categorie; categorieen; gruppi; kategorie; grupy;
    groepen; kategorier; категории; kategoriak; kategoriler; 分類; 类别; 類別; 범주; skupiny
notes = notes; note; comments; comment; additional info; info; remarks; description; more; contact
    description; contact note | notizen; notiz; bemerkungen; bemerkung; kommentar; anmerkungen;
    remarques; commentaires; notas; anotacoes; observaciones; comentarios; commenti; observacoes;
    informacoes; notatki; uwagi; notities; opmerkingen; заметки; poznamky; poznamka; jegyzet;
    jegyzetek; megjegyzes; megjegyzesek; notlar; muistiinpanot; anteckningar; noter; メモ; 備考;
    附注; 附註; 备注; 메모; 記事
related:spouse = spouse; partner; husband; wife; spouse name; spouse partner | ehepartner;
    lebenspartner; ehepartnerin; partner in; conjoint; nome coniuge; ektefelle; conyuge; coniuge;
    conjuge; malzonek; wspolmalzonek; echtgenoot; partner echtgenoot; manzel ka; hazastars;
    配偶者; 配偶
related:child = children; child; kids | kinder; enfants; hijos; figli; filhos; dzieci; kinderen
related:manager = managers name; manager; manager name; supervisor; reports to | name des
    vorgesetzten; name des der vorgesetzten; vorgesetzter; name vorgesetzter; nom du responsable;
    responsable; nombre del director; nombre del jefe; nome del responsabile; nome do gerente;
    nome do gerenciador; nome manager; nome do gestor; menadzer; menedzer; kierownik; naam
    manager; meno manazera; 主管名稱; 经理姓名
related:assistant = assistants name; assistant; assistant name | name assistent; name des
    assistenten; assistent; nom de lassistant; nombre del asistente; nome dellassistente; nome do
    assistente; nome assistente; imie i nazwisko asystenta; asystent; naam assistent; meno
    asistenta; 助理
related:referred by = referred by; introduced by | empfohlen von; weiterempfohlen von; recommande
    par; recomendado por; verwezen door
chat:chat = imaddress; im address; im; screen name; instant messaging; messenger; skype; whatsapp;
    signal; telegram | messenger name; chat; pseudonyme messagerie; im aim; im icq; im jabber; im
    msn; im skype; im yahoo
related:colleague = 2 nd contact; 3 rd contact; second contact; third contact
phone:callback = callback | ruckmeldung; rappel; richiamata automatica; devolucion de llamada;
    retorno de chamada; terugbellen; wywolanie zwrotne
phone:main = | haupttelefon; hauptrufnummer; hoofdtelefoon; telefon podstawowy; primarny telefon;
    代表電話
phone:home = | abitazione; particular; kotipuhelin; домашний телефон; 住家電話; 住宅电话; 自宅電話
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
    gebucht; speichern unter; foto; user photo; foto do usuario
mail name = email display name | email angezeigter name; nom complet de ladresse de messagerie;
    nome visualizzato posta elettronica; nombre de pantalla de correo electronico; nome para
    exibicao do email; weergavenaam voor email; email weergegeven naam; wyswietlana nazwa email;
    nome a apresentar para o correio electronico
phone:work = | tyopuhelin; рабочий телефон; telefon do zamestnania; 商務電話; 商务电话; 会社電話
phone:assistant = | telefon asistenta; 助理電話
phone:other = | 其他電話; 其他电话
address:home/street = | kotiosoite; 住家住址; 住家 街
address:home/city = | kotikaupunki; citta di residenza; 住家 市 鎮
address:home/region = | kodin laani; provincia di residenza; okres domov; 住家 縣市; 住家 縣 市
address:home/code = | kodin postinumero; cap di residenza; 住家 郵遞區號; 住址郵遞區號
address:home/country = | kotimaa; nazione di residenza; stat domov; 住家 國家 地區; 居住國家
address:work/street = | tyoosoite; pracovna adresa; 商務 街
address:work/city = | tyopaikan kaupunki; 商務 市 鎮
address:work/region = | tyopaikan laani; okres praca; 商務 縣市; 商務 縣 市
address:work/code = | tyopaikan postinumero; 商務 郵遞區號
address:work/country = | tyopaikan maa; stat zamestnania; 商務 國家 地區
"""

_THING_LINES = """
phone = phone; telephone; tel; phone number; telephone number; phones; landline; toll free phone;
    toll free | telefon; hoofdtelefoon; numero de centralita; fon; telefonnummer; rufnummer; tel
    nr; festnetz; numero de telephone; telefono; numero de telefono; numero de centralita; fijo;
    telefone; fone; numero de telefone; telefoon; telefoonnummer; numer telefonu; nr tel; nr
    telefonu; telefonu; телефон; 電話; 電話番号; 电话; 전화; telefonszam; telefon numarasi;
    puhelin; puhelinnumero
phone:mobile = mobile; cell; cellphone; mobile number; cell number; mobile phone; cell phone |
    handy; handynummer; mobil; mobiltelefon; mobil tel; mobilnummer; natel; portable; tel mobile;
    telephone portable; movil; telefono movil; celular; telefono celular; cellulare; telefono
    cellulare; telefono mobile; numero cellulare; telemovel; telefone celular; komorka; komorkowy;
    telefon komorkowy; kom; mobiel; mobiele telefoon; mobiel nummer; gsm; мобильный; mobilni
    telefon; cep telefonu; matkapuhelin; 携帯電話; 携帯; 移动电话; 手机; 行動電話; 휴대폰;
    мобильный телефон; matkapuhelinnumero; номер сотового телефона; сотовый телефон; mobilny
    telefon; 手機號碼; 手机号码
phone:fax = fax; fax number; facsimile | telefax; faxnummer; fax nummer; faks; telecopie;
    telecopieur; numero fax; numero de fax; faksin numero; номер факса; факс; 傳真; 傳真號碼;
    传真
phone:pager = pager; pager number | pager nummer; recepteur de radiomessagerie; buscapersonas;
    localizador; cercapersone; numero cercapersone; numero pager; semafoon; hakulaitteen numero;
    номер пейджера; operator; 呼叫器
phone:car = car phone | autotelefon; telephone voiture; telephone automobile; telefono del auto;
    telefono dellauto; telefono automovil; fone do carro; autotelefoon; telefon w samochodzie;
    telefono auto; 汽車電話
email = email; email address; emails; mail; email addresses | emailadresse; mail adresse;
    mailadresse; email adresse; adresse email; adresse mail; adresse de messagerie; adresse
    electronique; courriel; courrier electronique; correo; correo electronico; direccion de correo
    electronico; direccion del correo electronico; direccion de correo; posta elettronica;
    indirizzo email; indirizzo di posta elettronica; endereco de email; endereco de correio
    eletronico; correio eletronico; adres email; poczta; emailadres; email adres; почта;
    электронная почта; epost; e post; epostadress; e postadress; epostadresse; e postadresse;
    mejladress; mailadress; sahkoposti; sahkopostiosoite; emailova adresa; eposta; eposta adresi;
    email cim; 電子メール; 電子メールアドレス; メールアドレス; メール; 电子邮件; 电子邮件地址;
    電子郵件; 電子郵件地址; 전자 메일 주소; 이메일; ensisijainen sahkoposti; toissijainen
    sahkoposti; адрес электронной почты; e posta; e posta adresi; 電子メール アドレス;
    эл почта; электронный адрес; адрес эл почты
url = web page; website; web site; url; homepage; home page; web; linkedin; profile url; web
    address | webseite; internetseite; internet; page web; site web; site internet; pagina web;
    sitio web; sito web; sito; pagina da web; site; strona web; strona www; strona sieci web;
    strona internetowa; www; webpagina; сайт; verkkosivu; веб страница; webova stranka; 網頁;
    网页; website blog; website profile
position = job title; job; role; position
notes = notes; comments; remarks
organisation = company; organization; organisation; employer | firma; societe; empresa; azienda;
    societa; bedrijf
address/formatted = address; mailing address; postal address; full address | adresse; anschrift;
    postanschrift; direccion; domicilio; indirizzo; endereco; adres; werkadres; huisadres;
    mailing; adresa; cim; lakcim; adres bilgisi; 住所; 地址; 주소
address/street = street; street address; address line; address street; home address 1 | strasse;
    str; strasse und hausnummer; strasse nr; rue; calle; via; rua; logradouro; ulica; straat;
    улица; ulice; utca; sokak; cadde; katuosoite; 街道; адрес
address/city = city; town; suburb; locality | ort; stadt; wohnort; ville; localite; ciudad;
    poblacion; localidad; citta; comune; cidade; miasto; miejscowosc; plaats; stad; woonplaats;
    город; mesto; varos; sehir; kaupunki; 市区町村; 城市; 市; 市 鎮
address/region = state; region; province; county; state province | bundesland; kanton; dep region;
    departement region; provincia; provincia o estado; estado; estado o provincia; wojewodztwo;
    provincie; staat provincie; область; штат; okres; laani; stato
address/code = postal code; postal; zip code; zip; zipcode; postcode; post code | postleitzahl;
    plz; code postal; codigo postal; cap; cap postale; cep; codice postale; kod pocztowy; kod;
    индекс; psc; smerovaci cislo; iranyitoszam; posta kodu; postinumero; 郵便番号; 邮政编码;
    郵遞區號; почтовый индекс
address/country = country; country region; country code | land; land region; staat; pays; pays
    region; pais; pais o region; region pais; pais region; regiao pais; pais regiao; paese;
    nazione; nazione regione; paese area geografica; kraj; kraj region; land regio; страна; zeme;
    orszag; ulke; 国; 国家; 國家; krajina; krajina oblast; 國家 地區
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
    domowa; dom; prywatny; thuis; woon; domu; domov; otthoni; otthon; lakas; koti; hem; hjem;
    自宅; 住宅; 家; дом; домашний; 住家
work = work; business; office; company; professional | geschaftlich; dienstlich; arbeit; buro;
    beruflich; firma; bureau; professionnel; professionnelle; pro; travail; trabajo; del trabajo;
    oficina; laboral; comercial; ufficio; uff; werkadres; firmy; bedrijf; organizacion; lavoro;
    trabalho; escritorio; sluzbowy; sluzbowa; sluzbowe; biuro; praca; zakelijk; zakelijke; werk;
    kantoor; zamest; zamestnani; zamestnanie; prace; munkahelyi; hivatali; tyo; arbete; arbejde;
    会社; 勤務先; 商务; раб; рабочий; zamestnania; do zamestnania; pracovna; 商務
other = other; alternate | andere; anderes; anderer; weitere; weiterer; weiteres; sonstige;
    sonstiges; autre; otro; otra; altro; altra; outro; outra; inny; inna; inne; overig; overige;
    ander; iny; ine; ina; dalsia; альтернативный; другой; 其他
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


def _further(lines: str) -> None:
    """The words of more languages, put where their code belongs; a word that is known stays."""
    for line in lines.strip().replace("\n    ", " ").splitlines():
        code, equals, words = line.partition(" = ")
        if not equals:
            continue  # the name of a language
        table = MODIFIERS if code.startswith("~") else EXACT
        if re.split("[:/]", code)[0] in _COMPOSED:
            table = THINGS
        for phrase in words.split(";"):
            table.setdefault(phrase.strip(), (code.removeprefix("~"), False))


_COMPOSED = frozenset({"phone", "email", "url", "address"})
EXACT = _table(_EXACT_LINES)
THINGS = _table(_THING_LINES)
MODIFIERS = _table(_MODIFIER_LINES)
_further(table_words_europe.LINES)
_further(table_words_east.LINES)
