"""The words of sheet headings in further languages of Europe, without accents and capitals.

`code = word; word`, as in `table_words`; a code behind `~` says whose a thing is.
"""

LINES = """
# Czech
middle = dalsi jmeno; prostredni jmeno
display = zobrazovane jmeno; jmeno a prijmeni; kontaktni osoba
nickname = prezdivka
suffix = titul za jmenem
position = pracovni zarazeni
birth/day = den narozeni
email = prvni email; druhy email
phone = telefonni cislo; cislo telefonu
phone:fax = faxove cislo
phone:pager = cislo na pager
phone:mobile = cislo na mobil; mobilni cislo
address/region = kraj nebo oblast
address/country = zeme oblast; stat
url = webove stranky
~home = domaci; bydliste
~work = do zamestnani; pracovni; firemni
~other = jine; jiny; jina; dalsi
# Danish, Norwegian, Swedish, Icelandic
given = skirnarnafn
family = etternavn; eftirnafn
middle = mellemnavn; mellomnavn; mellannamn
display = vis navn; vist navn; fullt navn; fullstandigt namn; visningsnamn; visningsnavn; namn;
    navn; birtingarnafn; visa
nickname = kallenavn; kaldenavn; smeknamn; ogenavn; gaelunafn
suffix = suffiks
position = jobtitel; job titel; jobbtittel; titel pa jobbet; tittel; yrkestitel; arbetstitel;
    starfsheiti
organisation = organisasjon; fyrirtaeki stofnun; organisationsnavn
department = avdeling; deild
date:anniversary = maerkedag; arsdag
birth/year = fodt ar; fodd ar; fodselsar; fodear; fodelsear; faeðingarar
birth/month = fodd manad; fodselsmaned; fodelsemanad; faeðingarmanuður
birth/day = fodd dag; faeðingardagur
notes = notater; merknader; bemaerkninger; anmarkningar; athugasemdir
related:spouse = aegtefaelle; make maka
related:child = born; barn
email = ytterligare e post; tolvupostfang
phone = tlf; tlf nr; simi
phone:work = vinnusimi
phone:home = heimasimi
phone:mobile = mobilnr; mobiltelefonnummer; farsimi
phone:pager = personsoger; personsogernummer; personsoker; personsokare; simboði
phone:fax = faxnumer; telefaks
phone:car = biltelefon
url = webbplats; webbsida; webside; nettside; nettsted; hjemmeside; hemsida; vefsiða; netside;
    websted
address/formatted = adress; heimilisfang; postadresse; gateadresse; gatuadress
address/street = vej; gate; gata; gade
address/city = by; poststed; postort; borg sveitarfelag; sted
address/region = landsdel stat; fylke; delstat; riki; lan
address/code = postnummer; postnr; postnumer
address/country = land omrade
~home = hjemme; bostad; bolig; hemmet
~work = arbejds; arb; arbeids; arbeid; arbets; arbetet; jobb; vinna
~other = annen; annet; andet; annan; ovrig; andre
~ = primaer; sekundaer; primar; sekundar; rad; aðal; auka; linje
address:home/city = hjemmeby; hjemby
address:work/city = arbejdsby; arbeidsby
address:home/region = hjemmestat
address:work/region = arbejdsstat
phone:home = heimetelefon
# Hungarian
display = megjeleno nev; megjelenitendo nev
nickname = becenev
middle = kozepso nev; masodik keresztnev
organisation = szervezet; munkahely
birth/year = szuletesi ev
birth/month = szuletesi honap
birth/day = szuletesi nap
phone:mobile = mobilszam
phone:pager = szemelyhivo
phone:fax = faxszam
url = weboldal; weblap; honlap
address/street = kozterulet
address/region = allam; megye; allam megye
address/country = orszag regio
~home = magan; lakcim
~work = munkahely; uzleti; ceg
~other = egyeb; mas
~ = elsodleges; masodlagos
# Ukrainian, Russian, Bulgarian
given = име
middle = по батькові; презиме
display = імя для показу; име за приказ; име и презиме; показвано име; повне імя; піб; фио; ф и
    о; контактное лицо; изобразено име
nickname = псевдонім; надимак; прізвисько
position = посада; длъжност; профессия
department = відділ
organisation = організація; фирма; фірма; место работы; предприятие; назва компанії; название
    компании
date:birthday = день народження; дата рождения; дата народження; рожден ден; дата на раждане
date:anniversary = годовщина; річниця; годишнина; юбилей
birth/year = рік народження; година на раждане; година рођења
birth/month = місяць народження; месец на раждане; месец рођења
birth/day = ден на раждане; дан рођења
groups = категорії; групи; группы; группа; категория; метки
notes = примітки; белешке; примечания; примечание; бележки; заметка; комментарий; комментарии;
    нотатки
related:spouse = супруг а; супруга; чоловік дружина; супруг супруга
email = е поща; мејл; е пошта; адреса е поште; адреса електронної пошти; електронна пошта;
    електронна адреса; имейл; email адрес; адрес email; имейл адрес; альтернативна адреса
    електронної пошти
phone = номер телефона; телефонный номер; номер телефону; тел
phone:mobile = номер мобильного телефона; телефон переносной; број мобилног; мобилни телефон;
    мобилни; мобільний телефон; номер мобільного телефону; мобільний; мобилен телефон; сотовый;
    моб тел; моб; мобилен
phone:fax = номер факсу; број факса
phone:pager = пейджер; пейджър
url = вебсторінка; веб сайт; уеб страница; сторінка в інтернеті; домашняя страница
address/formatted = адреса
address/street = вулиця
address/city = місто; град; населений пункт
address/region = област; регион; область край; край; регија
address/code = поштовий індекс; поштански број; почтовый код; пощенски код; zip код
address/country = країна; държава; страна регион; країна регіон
~home = домашен; кућни; кућна; домашній; дім; дома; личный; домашняя; особистий; дом адрес
~work = роб; служебен; пословни; пословна; рабочая; робочий; служебный; робота; работа; бизнес
~other = інший; друг; другая; альтернативна; дополнительный
~ = основна; примарни; секундарни; допълнителна; основной; основний; додатковий
# Romanian
given = prenume
family = nume de familie; nume
middle = al doilea prenume; initiala tatalui
display = nume de afisat; nume afisat; nume complet; nume si prenume; persoana de contact
nickname = porecla
position = functia; post; titlul postului
department = departament
organisation = organizatie; companie; societate
date:birthday = zi de nastere; data nasterii; ziua nasterii
birth/year = anul nasterii
birth/month = luna de nastere; luna nasterii
groups = categorii; grupuri
notes = observatii; notite
email = adresa de email; adresa email
phone = numar de telefon; nr de telefon
phone:mobile = telefon mobil
phone:fax = numar de fax
phone:pager = numar de pager
address/street = strada
address/city = localitate; oras; orasul
address/region = judet; stat judet
address/code = cod postal
address/country = tara; tara regiune
~home = acasa; domiciliu; de acasa
~work = serviciu; de serviciu; birou
~other = alt; alta; alte
~ = secundar
# Croatian, Serbian, Bosnian, Slovene
given = ime
family = prezime; priimek
display = ime za prikaz; ime i prezime; puno ime; prikazano ime; prikazno ime; ime in priimek
nickname = nadimak; vzdevek
position = radno mjesto; poslovna titula; naziv delovnega mesta; sluzbeni naziv; funkcija;
    zanimanje
department = odjel; oddelek; odsek; odjeljenje
organisation = organizacija; tvrtka; podjetje; preduzece; kompanija; poduzece
date:birthday = rodendan; datum rodenja; rojstni dan; datum rojstva
birth/year = godina rodenja; rojstno leto
birth/month = mjesec rodenja; mesec rodenja; rojstni mesec
birth/day = dan rodenja
groups = kategorije; skupine; grupe
notes = biljeske; belezke; napomene; opombe; beleske; opomba; napomena
email = adresa e poste; e postni naslov; elektronska posta; e poste
phone = telefonski broj; broj telefona; telefonska stevilka
phone:mobile = mobitel; mobilni; broj mobitela; stevilka mobilnika; prenosni telefon; mobilnik
phone:fax = broj faksa; stevilka faksa
phone:pager = dojavljivac; stevilka pozivnika; pozivnik
url = web stranica; web mjesto; spletna stran; spletno mesto; internet stranica
address/formatted = naslov
address/city = grad
address/region = zupanija; pokrajina; zv drzava
address/code = postanski broj; postna stevilka
address/country = drzava; zemlja
~home = kuca; kucni; kod kuce; doma
~work = posao; poslovni; na poslu; sluzba; v sluzbi; sluzbeni
~other = drugo; drugi; ostalo
~ = glavna; dodatna; glavni
# Lithuanian, Latvian, Estonian
given = vardas; vards; eesnimi
family = pavarde; uzvards; perekonnanimi; perenimi
display = asmenvardis; radamais vards; kuvatav nimi; vardas pavarde; vardas ir pavarde; vards
    uzvards; nimi; taisnimi
nickname = slapyvardis; segvards; huudnimi
position = pareigos; amats; amata nosaukums; amet; ametinimetus
department = padalinys; nodala; osakond; skyrius
organisation = istaiga; imone; uznemums; organisatsioon; ettevote; bendrove
date:birthday = gimimo data; gimtadienis; dzimsanas diena; dzimsanas datums; sunnipaev; sunniaeg
birth/year = gimimo metai; dzimsanas gads; sunniaasta
birth/month = gimimo menuo; dzimsanas menesis; sunnikuu
birth/day = gimimo diena
notes = pastabos; piezimes; markused
email = el pastas; el pasto adresas; e pasts; epasts; e pasta adrese; e posti aadress; meil
phone = telefonas; telefons; telefoni number; telefono numeris; talrunis; talruna numurs
phone:mobile = mobilusis telefonas; mobiliojo tel numeris; mobilusis; mobilais numurs; mobilais
    talrunis; mobiilinumber; mobiiltelefon; mobilais
phone:fax = fakso numeris; faksas; faksa numurs; fakss; faksi number
phone:pager = pranesimu gaviklio numeris; peidzera numurs; peileri number
url = tinklalapis; timekla lapa; veebileht; majaslapa; koduleht
address/formatted = adresas; adrese; aadress
address/street = gatve; iela; tanav
address/city = miestas; pilseta; linn
address/region = valstija sritis provincija; pavalsts; maakond; apskritis; novads
address/code = pasto indeksas; istaigos pasto indeksas; pasta indekss; postiindeks; pasto kodas
address/country = valstybe; valsts; riik; salis
~home = namu; majas; kodu; kodune
~work = darbo; darbovietes; darba; darbs; too
~other = kitas; cits; muu
~ = pirminis; antrinis; primarais; papildu; peamine
# Catalan
family = cognoms; cognom
display = nom a mostrar; nom i cognoms
nickname = sobrenom
position = carrec; ofici
organisation = organitzacio
date:birthday = aniversari; data de naixement
birth/year = any de naixement
birth/month = mes de naixement
birth/day = dia de naixement
notes = anotacions
email = adreca electronica; correu electronic; adreca de correu electronic
phone:mobile = numero de mobil
phone:pager = numero de buscapersones
url = lloc web
address/formatted = adreca
address/street = carrer
address/city = poblacio; ciutat
address/region = comarca
address/code = codi postal
~work = feina; de la feina
# More of French, Spanish, Italian, Portuguese, Polish, Dutch, Slovak, Finnish
date:birthday = fecha nacimiento; fecha nac; f nacimiento; data ur; data nasc; data nascita;
    date naissance; geb dat; gebdat; ne le; nato il; nacido el; urodzony; fodd; fodt; geboren
    op; nar; data nastere
display = nombre mostrado; nome exibido; nome a mostrar; wyswietlana nazwa; nom affiche
department = setor
organisation = firma organizacja
chat = nom de lecran; nome instant messenger; nome de tela; komunikator aim; schermnaam
birth/year = urodziny rok
birth/month = urodziny miesiac
birth/day = urodziny dzien
position = werkfunctie
notes = aantekeningen
extra = divers; personalizado; personalizzato; informacja; overig; benutzerdefiniert; wlasne
phone:fax = numer faksu; numer faxu
phone:mobile = numer telefonu komorkowego; numer komorki
phone:pager = piepernummer
address/region = pays etat; distrito; landsdeel; stat oblast
address/country = panstwo
address/city = locatie; ciudad donde vive
~work = profissional; local de trabalho; do local de trabalho
~other = dodatkowy
~ = primaria; primarna
"""
