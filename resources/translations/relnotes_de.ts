<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/about.py" line="20"/>
        <source>About relnotes</source>
        <translation>Über relnotes</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/about.py" line="21"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/about.py" line="26"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/about.py" line="39"/>
        <source>A journal for the relationships you work in.</source>
        <translation>Ein Journal für die Beziehungen, in denen du arbeitest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/about.py" line="42"/>
        <source>It stays in one file on this computer; relnotes opens no network connection.</source>
        <translation>Es bleibt in einer Datei auf diesem Computer; relnotes öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/about.py" line="48"/>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, look into it, change it and pass it on.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer: Du darfst sie nutzen, hineinsehen, sie ändern und weitergeben.</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="85"/>
        <source>Why, and where to</source>
        <translation>Warum, und wohin</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="86"/>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="88"/>
        <source>Being with them</source>
        <translation>Der Umgang miteinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="92"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="140"/>
        <source>Write an answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="236"/>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="236"/>
        <source>any of them, any time, or none at all</source>
        <translation>welche du magst, wann du magst, oder gar keine</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="242"/>
        <source>I</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="32"/>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="34"/>
        <source>over lunch, by letter, in front of the team…</source>
        <translation>beim Mittagessen, per Brief, vor dem Team…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="35"/>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="35"/>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="45"/>
        <source>Mark as told</source>
        <translation>Als erzählt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="45"/>
        <source>Mark as thanked</source>
        <translation>Als bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="55"/>
        <source>Tell them</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/acknowledge.py" line="56"/>
        <source>Thank them</source>
        <translation>Danke sagen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="10"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="11"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="12"/>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="13"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="14"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="35"/>
        <source>Log what happened…</source>
        <translation>Festhalten, was war…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="36"/>
        <source>Log with a form…</source>
        <translation>Mit Formular festhalten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="39"/>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="47"/>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="54"/>
        <source>Bring people along…</source>
        <translation>Leute mitbringen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="58"/>
        <source>import contacts, address book, calendar, vCard, CSV</source>
        <translation>importieren, Kontakte, Adressbuch, Kalender, vCard, CSV</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="62"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="66"/>
        <source>take out, archive, Markdown, CSV, vCard, calendar</source>
        <translation>mitnehmen, Archiv, Markdown, CSV, vCard, Kalender</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="70"/>
        <source>Find who is here twice…</source>
        <translation>Wer ist doppelt da?…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="75"/>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="76"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="79"/>
        <source>Screen-share mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="84"/>
        <source>Passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="85"/>
        <source>Open a journal…</source>
        <translation>Journal öffnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="86"/>
        <source>Begin a new journal…</source>
        <translation>Neues Journal beginnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="89"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="95"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="96"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="98"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="100"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="101"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="102"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="103"/>
        <source>Search and go</source>
        <translation>Suchen und hingehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="104"/>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="105"/>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="106"/>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="107"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="108"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="109"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="111"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="116"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="120"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="121"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="124"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="128"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="131"/>
        <source>The words, and what to do with them</source>
        <translation>Die Wörter, und was man mit ihnen tut</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="136"/>
        <source>About relnotes</source>
        <translation>Über relnotes</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/action_table.py" line="137"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="29"/>
        <source>How often do we meet, and where?</source>
        <translation>Wie oft treffen wir uns, und wo?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="30"/>
        <source>Who sets the agenda?</source>
        <translation>Wer bestimmt die Themen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="31"/>
        <source>Which topics are wanted, and which are off limits?</source>
        <translation>Welche Themen sind erwünscht, welche tabu?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="32"/>
        <source>What does each of us bring?</source>
        <translation>Was bringt jede Seite ein?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="33"/>
        <source>What do we think the other expects?</source>
        <translation>Was, glauben wir, erwartet die andere Seite?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="34"/>
        <source>How open are we to feedback?</source>
        <translation>Wie offen sind wir für Rückmeldung?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="35"/>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="43"/>
        <source>What stays between us?</source>
        <translation>Was bleibt unter uns?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="36"/>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="44"/>
        <source>What do we do when it gets difficult, and who helps?</source>
        <translation>Was tun wir, wenn es schwierig wird, und wer hilft?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="37"/>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="45"/>
        <source>When does it end, and what is success?</source>
        <translation>Wann endet es, und was ist ein Erfolg?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="40"/>
        <source>Which part does each of us play?</source>
        <translation>Welchen Teil übernimmt jeder von uns?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="41"/>
        <source>How do we decide, and who has the last word?</source>
        <translation>Wie entscheiden wir, und wer hat das letzte Wort?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="42"/>
        <source>How soon do we answer each other?</source>
        <translation>Wie schnell antworten wir einander?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="57"/>
        <source>What you agree</source>
        <translation>Was ihr vereinbart</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="64"/>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="71"/>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="72"/>
        <source>It ends on</source>
        <translation>Es endet am</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="76"/>
        <source>Trim the questions, and add your own.</source>
        <translation>Streich Fragen und füge eigene hinzu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="79"/>
        <source>What stays out of bounds?</source>
        <translation>Was bleibt außen vor?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="81"/>
        <source>A contract, an order, a mail; or the agreement in a sentence.</source>
        <translation>Ein Vertrag, ein Auftrag, eine Mail; oder die Vereinbarung in einem Satz.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="82"/>
        <source>Where is it written?</source>
        <translation>Wo steht es geschrieben?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="85"/>
        <source>When is it reviewed?</source>
        <translation>Wann blickt ihr darauf zurück?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="86"/>
        <source>Is there an end?</source>
        <translation>Gibt es ein Ende?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="105"/>
        <source>Keep an agreement</source>
        <translation>Vereinbarung festhalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="106"/>
        <source>Kept; the version before it stays.</source>
        <translation>Festgehalten; die Fassung davor bleibt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="112"/>
        <source>I bring</source>
        <translation>Ich bringe ein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="114"/>
        <source>{name} brings</source>
        <translation>{name} bringt ein</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/agreement_paper.py" line="53"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/agreement_paper.py" line="55"/>
        <source>Save as {format}…</source>
        <translation>Als {format} speichern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/agreement_paper.py" line="69"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="32"/>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="38"/>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="40"/>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="61"/>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="61"/>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="64"/>
        <source>How often, who sets the agenda, what stays between you: three columns, theirs, mine, and what you agree.</source>
        <translation>Wie oft, wer die Themen bestimmt, was unter euch bleibt: drei Spalten – die der anderen Seite, deine und was ihr vereinbart.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="81"/>
        <source>What stays out of bounds</source>
        <translation>Was außen vor bleibt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="91"/>
        <source>On one question you are still apart.</source>
        <translation>Bei einer Frage seid ihr noch auseinander.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="92"/>
        <source>On {n} questions you are still apart.</source>
        <translation>Bei {n} Fragen seid ihr noch auseinander.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="97"/>
        <source>Bring all up</source>
        <translation>Alle ansprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="104"/>
        <source>I bring</source>
        <translation>Ich bringe ein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="105"/>
        <source>{name} brings</source>
        <translation>{name} bringt ein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="122"/>
        <source>Note talking points</source>
        <translation>Gesprächspunkte notieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="124"/>
        <source>Note a talking point</source>
        <translation>Gesprächspunkt notieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="128"/>
        <source>It is among what to bring up.</source>
        <translation>Es steht bei dem, was du ansprechen willst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="129"/>
        <source>All {n} are among what to bring up.</source>
        <translation>Alle {n} stehen bei dem, was anzusprechen ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="138"/>
        <source>to look at again {when}</source>
        <translation>wieder ansehen: {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="141"/>
        <source>ends {day}</source>
        <translation>endet {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="144"/>
        <source>1 version before</source>
        <translation>1 Fassung davor</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="144"/>
        <source>{n} versions before</source>
        <translation>{n} Fassungen davor</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="154"/>
        <source>not agreed yet</source>
        <translation>noch nicht vereinbart</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="155"/>
        <source>Bring it up</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="162"/>
        <source>{name} said</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="164"/>
        <source>I said</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="165"/>
        <source>We agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/agreement_section.py" line="175"/>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>AgreementsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/agreement_paper.py" line="87"/>
        <source>What you agreed, over time</source>
        <translation>Was ihr vereinbart habt, im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/about.py" line="48"/>
        <source>Nothing noted for this side yet.</source>
        <translation>Für diese Seite ist noch nichts notiert.</translation>
    </message>
</context>
<context>
    <name>ArchiveView</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="36"/>
        <source>An archive of relnotes</source>
        <translation>Ein Archiv von relnotes</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="50"/>
        <source>{file} holds a whole journal. A new one is made of it; yours stays as it is. The new one begins without a passphrase.</source>
        <translation>{file} enthält ein ganzes Journal. Daraus wird ein neues; deines bleibt, wie es ist. Das neue beginnt ohne Passphrase.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="38"/>
        <source>Make a journal of it…</source>
        <translation>Ein Journal daraus machen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="45"/>
        <source>{file} holds a part of a journal: what was private, or not chosen, is not in it. A new one is made of it; yours stays as it is. The new one begins without a passphrase.</source>
        <translation>{file} enthält einen Teil eines Journals: Was vertraulich war oder nicht gewählt wurde, fehlt darin. Daraus entsteht ein neues; deines bleibt, wie es ist. Das neue beginnt ohne Passphrase.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="55"/>
        <source>Where shall the new journal be?</source>
        <translation>Wo soll das neue Journal liegen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="57"/>
        <source>Journal of relnotes</source>
        <translation>Journal von relnotes</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_archive.py" line="67"/>
        <source>Making a journal of the archive</source>
        <translation>Aus dem Archiv wird ein Journal</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="61"/>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="72"/>
        <source>Opened {day}</source>
        <translation>Begonnen {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="79"/>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="85"/>
        <source>Finished the task</source>
        <translation>Zu Ende gebracht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="88"/>
        <source>Paused one day</source>
        <translation>Einen Tag Pause</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="88"/>
        <source>Paused {n} days</source>
        <translation>{n} Tage Pause</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="92"/>
        <source>Broke the ice</source>
        <translation>Das Eis gebrochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="93"/>
        <source>Moved forward</source>
        <translation>Weitergegangen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="99"/>
        <source>One promise settled.</source>
        <translation>Eine Zusage erledigt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="99"/>
        <source>{n} promises settled.</source>
        <translation>{n} Zusagen erledigt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="107"/>
        <source>Logged meanwhile: one.</source>
        <translation>Inzwischen festgehalten: ein Eintrag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="108"/>
        <source>Logged meanwhile: {n}.</source>
        <translation>Inzwischen festgehalten: {n} Einträge.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="123"/>
        <source>What was at stake</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="127"/>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="159"/>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="142"/>
        <source>Back to regular contact, {every}.</source>
        <translation>Zurück zum regelmäßigen Kontakt, {every}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="144"/>
        <source>Back to regular contact.</source>
        <translation>Zurück zum regelmäßigen Kontakt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/aside.py" line="151"/>
        <source>After step 4 this stays in the history and relnotes stops bringing it up. What you learned goes to your lessons.</source>
        <translation>Nach Schritt 4 bleibt das im Verlauf, und relnotes spricht es nicht mehr an. Was du gelernt hast, kommt zu deinen Lehren.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/problem.py" line="22"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="39"/>
        <source>Keep the answer</source>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="50"/>
        <source>Not now…</source>
        <translation>Jetzt nicht…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="62"/>
        <source>Note what was answered</source>
        <translation>Antwort notieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="70"/>
        <source>Asked, not assumed any more.</source>
        <translation>Gefragt, nicht mehr vermutet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="76"/>
        <source>Ask another time</source>
        <translation>Ein andermal fragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="78"/>
        <source>Comes back {when}.</source>
        <translation>Kommt {when} wieder.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="83"/>
        <source>It is so</source>
        <translation>Es ist so</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="83"/>
        <source>It is otherwise</source>
        <translation>Es ist anders</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="83"/>
        <source>It is not so</source>
        <translation>Es ist nicht so</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="85"/>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="87"/>
        <source>How is it, then?</source>
        <translation>Wie ist es dann?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="90"/>
        <source>{name}’s words</source>
        <translation>Worte von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="91"/>
        <source>May stay empty. It stays in the history of how it stood.</source>
        <translation>Kann leer bleiben. Es bleibt im Verlauf, wie es stand.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="124"/>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="125"/>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="126"/>
        <source>In half a year</source>
        <translation>In einem halben Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="132"/>
        <source>Say it, instead of hoping</source>
        <translation>Sagen statt hoffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="133"/>
        <source>Ask, instead of assuming</source>
        <translation>Fragen statt vermuten</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="108"/>
        <source>I need: {what}</source>
        <translation>Ich brauche: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="110"/>
        <source>I expect: {what}</source>
        <translation>Ich erwarte: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="114"/>
        <source>{name} needs: {what}</source>
        <translation>{name} braucht: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/ask.py" line="116"/>
        <source>{name} expects: {what}</source>
        <translation>{name} erwartet: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="17"/>
        <source>I have been assuming that this matters to you: “{what}”. Is that so, or did I guess?</source>
        <translation>Ich habe vermutet, dass dir das wichtig ist: „{what}“. Stimmt das, oder habe ich geraten?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="21"/>
        <source>What must be true for you, so that this is worth your time?</source>
        <translation>Was muss für dich gegeben sein, damit sich das für dich lohnt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="24"/>
        <source>No need to answer now: is “{what}” important to you, or rather something else?</source>
        <translation>Du musst nicht gleich antworten: Ist dir „{what}“ wichtig, oder eher etwas anderes?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="28"/>
        <source>On a scale from “hardly” to “a lot”: how much does this matter to you? “{what}”</source>
        <translation>Zwischen „kaum“ und „sehr“: Wie wichtig ist dir das? „{what}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="32"/>
        <source>When did it go well between us lately? What was there that you needed?</source>
        <translation>Wann lief es zuletzt gut zwischen uns? Was war da, das du gebraucht hast?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="37"/>
        <source>Hello {name},

a small question, and one word is enough as an answer. I have been assuming that this matters to you: “{what}”. Is it so? Take the time you like.</source>
        <translation>Hallo {name},

eine kleine Frage, ein Wort genügt als Antwort. Ich habe vermutet, dass dir das wichtig ist: „{what}“. Stimmt das? Nimm dir die Zeit, die du magst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="44"/>
        <source>Are you counting on this: “{what}”? If so, until when would it help?</source>
        <translation>Rechnest du damit: „{what}“? Wenn ja, bis wann würde es helfen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="47"/>
        <source>What do you count on from me that we never spoke about?</source>
        <translation>Womit rechnest du bei mir, worüber wir nie gesprochen haben?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="50"/>
        <source>I took it that “{what}” is what you would like. Shall I go on so, or change it?</source>
        <translation>Ich dachte, „{what}“ ist dir recht. Soll ich so weitermachen oder es ändern?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="54"/>
        <source>Which would suit you better: “{what}”, or a little less of it?</source>
        <translation>Was passt dir besser: „{what}“, oder etwas weniger davon?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="59"/>
        <source>Hello {name},

so that I do not guess: do you count on this, “{what}”? A yes or a no is enough, and there is no hurry.</source>
        <translation>Hallo {name},

damit ich nicht rate: Rechnest du damit, „{what}“? Ein Ja oder Nein genügt, und es eilt nicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="68"/>
        <source>There is something I never said aloud: I need this, “{what}”. Can we do it?</source>
        <translation>Etwas habe ich nie laut gesagt: Ich brauche das, „{what}“. Geht das?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="73"/>
        <source>It would help me a lot if this were true: “{what}”. What would help you?</source>
        <translation>Es würde mir sehr helfen, wenn das so wäre: „{what}“. Was würde dir helfen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="78"/>
        <source>Hello {name},

one thing from my side that I have not said yet: I need this, “{what}”. Tell me whenever it suits you whether it can be.</source>
        <translation>Hallo {name},

eins von meiner Seite, das ich noch nicht gesagt habe: Ich brauche das, „{what}“. Sag mir, wann immer es dir passt, ob das geht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="85"/>
        <source>I am counting on this: “{what}”. Did you know, and is it fair?</source>
        <translation>Ich rechne damit: „{what}“. Wusstest du das, und ist es in Ordnung?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="90"/>
        <source>May I count on this, “{what}”, or is it too much?</source>
        <translation>Darf ich damit rechnen, „{what}“, oder ist das zu viel?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="93"/>
        <source>Hello {name},

I noticed that I count on something we never agreed: “{what}”. Does it suit you? If not, let us find something that does.</source>
        <translation>Hallo {name},

mir ist aufgefallen, dass ich mit etwas rechne, das wir nie vereinbart haben: „{what}“. Passt dir das? Wenn nicht, finden wir etwas, das passt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="115"/>
        <source>Softer words first, because of what you noted about {name}.</source>
        <translation>Sanftere Worte zuerst, wegen dem, was du über {name} notiert hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/wordings.py" line="119"/>
        <source>To be written first, because {name} likes that better.</source>
        <translation>Zum Schreiben zuerst, weil {name} das lieber mag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="44"/>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="49"/>
        <source>Keep as a template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="53"/>
        <source>Rename a draft</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="58"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="62"/>
        <source>Duplicate a draft</source>
        <translation>Entwurf verdoppeln</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="67"/>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="87"/>
        <source>Delete a draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/asking.py" line="88"/>
        <source>It is in the trash.</source>
        <translation>Er liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <location filename="../../relnotes/desktop/attaching.py" line="30"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/attaching.py" line="33"/>
        <source>{file} is kept in the journal.</source>
        <translation>{file} liegt jetzt im Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/attaching.py" line="35"/>
        <source>{n} files are kept in the journal.</source>
        <translation>{n} Dateien liegen jetzt im Journal.</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="21"/>
        <source>A time away</source>
        <translation>Eine Auszeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="21"/>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="22"/>
        <source>Nothing is asked of you until then, and no reminder rings.</source>
        <translation>Bis dahin wird nichts von dir verlangt, und keine Erinnerung meldet sich.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="26"/>
        <source>Away from</source>
        <translation>Weg ab</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="27"/>
        <source>Back on</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="31"/>
        <source>Go away</source>
        <translation>Auszeit nehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/away.py" line="32"/>
        <source>Enjoy it. Everything waits here.</source>
        <translation>Genieß es. Hier wartet alles auf dich.</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="145"/>
        <source>after changes</source>
        <translation>nach Änderungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="146"/>
        <source>on closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="147"/>
        <source>you asked for it</source>
        <translation>auf deinen Wunsch</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="148"/>
        <source>before bringing in</source>
        <translation>vor dem Importieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="149"/>
        <source>before deleting</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="150"/>
        <source>before restoring</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="151"/>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="152"/>
        <source>before the passphrase changed</source>
        <translation>vor der neuen Passphrase</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="39"/>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="225"/>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="229"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="55"/>
        <source>No second copies</source>
        <translation>Keine Zweitkopien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="56"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="57"/>
        <source>Go back to it…</source>
        <translation>Dorthin zurück…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="58"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="59"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="85"/>
        <source>Made after changes, reopened and counted. They lie in {folder}.</source>
        <translation>Nach Änderungen angelegt, wieder geöffnet und gezählt. Sie liegen in {folder}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="88"/>
        <source>There is no backup yet. The first one is made by itself a minute after a change, and when you close the window. It will lie in {folder}.</source>
        <translation>Noch gibt es keine Sicherung. Die erste entsteht von selbst, eine Minute nach einer Änderung und wenn du das Fenster schließt. Sie wird in {folder} liegen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="115"/>
        <source>A folder for second copies</source>
        <translation>Ein Ordner für Zweitkopien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="136"/>
        <source>This backup is whole: {held}.</source>
        <translation>Diese Sicherung ist vollständig: {held}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="168"/>
        <source>Everything is lost if this disk is: another disk can keep second copies.</source>
        <translation>Ist diese Festplatte weg, ist alles weg: Eine andere kann Zweitkopien aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="170"/>
        <source>Choose a second folder…</source>
        <translation>Zweiten Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="173"/>
        <source>Second copies: {folder}</source>
        <translation>Zweitkopien: {folder}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="175"/>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/backups.py" line="199"/>
        <source>not as it was noted</source>
        <translation>nicht so, wie es vermerkt war</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="119"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="120"/>
        <source>See them all…</source>
        <translation>Alle ansehen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="122"/>
        <source>By themselves, after changes</source>
        <translation>Von selbst, nach Änderungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="123"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="125"/>
        <source>Second copies</source>
        <translation>Zweitkopien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="135"/>
        <source>None are made of a journal that is only read.</source>
        <translation>Von einem Journal, das nur gelesen wird, entstehen keine.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="142"/>
        <source>1 backup</source>
        <translation>1 Sicherung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="142"/>
        <source>{n} backups</source>
        <translation>{n} Sicherungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="149"/>
        <source>None yet. A stick or a synchronised folder outlives this computer.</source>
        <translation>Noch keine. Ein USB-Stick oder ein synchronisierter Ordner überlebt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>BalanceBar</name>
    <message>
        <location filename="../../relnotes/desktop/parts/balance.py" line="66"/>
        <source>{mine} from me, {theirs} from them</source>
        <translation>{mine} von mir, {theirs} von ihnen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../relnotes/desktop/parts/notices.py" line="91"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="94"/>
        <source>Ask instead of assuming</source>
        <translation>Fragen statt vermuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="95"/>
        <source>Asked, not assumed any more.</source>
        <translation>Gefragt, nicht mehr vermutet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="105"/>
        <source>Our value together</source>
        <translation>Unser Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="110"/>
        <source>Reword it</source>
        <translation>Neu fassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="113"/>
        <source>What do you bring each other? One sentence that you both would sign.</source>
        <translation>Was bringt ihr einander? Ein Satz, den ihr beide unterschreiben würdet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="116"/>
        <source>Write it</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="123"/>
        <source>I promised</source>
        <translation>Ich habe zugesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="123"/>
        <source>{name} promised</source>
        <translation>{name} hat zugesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="127"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="132"/>
        <source>{due}: keep or drop this promise</source>
        <translation>{due}: diese Zusage halten oder aufgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="134"/>
        <source>{who} · it matters</source>
        <translation>{who} · es ist wichtig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="155"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="174"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="191"/>
        <source>Only assumed: {holds}</source>
        <translation>Nur vermutet: {holds}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="192"/>
        <source>How to ask…</source>
        <translation>Wie fragen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="193"/>
        <source>How to ask about: {what}</source>
        <translation>Wie danach fragen: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="195"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="196"/>
        <source>Asked about: {what}</source>
        <translation>Gefragt nach: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="197"/>
        <source>You asked openly, and it is so</source>
        <translation>Du hast offen gefragt, und es ist so</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="220"/>
        <source>I need</source>
        <translation>Ich brauche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="220"/>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="221"/>
        <source>{name} needs</source>
        <translation>{name} braucht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/before_section.py" line="221"/>
        <source>{name} expects</source>
        <translation>{name} erwartet</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/begin.py" line="32"/>
        <source>Value summaries</source>
        <translation>Wertübersichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/begin.py" line="35"/>
        <source>Whom is it for?</source>
        <translation>Für wen ist sie?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/begin.py" line="37"/>
        <source>A page that tells what both sides brought and what came of it. Choose one person or several, and you see it at once.</source>
        <translation>Eine Seite, die erzählt, was beide Seiten beigetragen haben und was daraus wurde. Wähle eine Person oder mehrere, und du siehst sie sofort.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/begin.py" line="40"/>
        <source>Choose people…</source>
        <translation>Personen wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/begin.py" line="47"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/begin.py" line="52"/>
        <source>What went out</source>
        <translation>Was verschickt wurde</translation>
    </message>
</context>
<context>
    <name>BehindNote</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/behind_note.py" line="25"/>
        <source>What broke with {names} was mended. It is behind you: go forward.</source>
        <translation>Was mit {names} zerbrochen war, ist wieder gut. Es liegt hinter dir: Geh weiter.</translation>
    </message>
</context>
<context>
    <name>BehindSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/behind.py" line="34"/>
        <source>Nothing was written down here.</source>
        <translation>Hier wurde nichts notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/behind.py" line="43"/>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/behind.py" line="43"/>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
</context>
<context>
    <name>BeliefDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="29"/>
        <source>What do you take for granted?</source>
        <translation>Was hältst du für selbstverständlich?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="47"/>
        <source>Write down a belief</source>
        <translation>Eine Annahme aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="49"/>
        <source>Question a belief</source>
        <translation>Eine Annahme hinterfragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="53"/>
        <source>What do you believe?</source>
        <translation>Was nimmst du an?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="56"/>
        <source>The work, or everybody</source>
        <translation>Die Arbeit oder alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="57"/>
        <source>Whom is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="59"/>
        <source>How could you find out whether it holds?</source>
        <translation>Wie könntest du herausfinden, ob sie stimmt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="63"/>
        <source>Use it again: {way}</source>
        <translation>Noch einmal so: {way}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="69"/>
        <source>How you found out before. Press to use it again.</source>
        <translation>Wie du es früher herausgefunden hast. Drücke, um es wieder so zu machen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="80"/>
        <source>What did it turn out to be?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="84"/>
        <source>How did you find out?</source>
        <translation>Wie hast du es herausgefunden?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/belief.py" line="86"/>
        <source>So that you can use the same way for the next belief.</source>
        <translation>Damit du denselben Weg bei der nächsten Annahme gehen kannst.</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="61"/>
        <source>Someone else too…</source>
        <translation>Noch jemand…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="63"/>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="65"/>
        <source>After the meeting</source>
        <translation>Nach dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="66"/>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="70"/>
        <source>Below stands what was planned: tick off what was done.</source>
        <translation>Darunter steht, was geplant war: Hake ab, was getan ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="76"/>
        <location filename="../../relnotes/desktop/pages/brief.py" line="131"/>
        <source>Whom do you meet?</source>
        <translation>Wen triffst du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="77"/>
        <source>Choose one person or several, and read here what to have in mind.</source>
        <translation>Wähle eine Person oder mehrere und lies hier, woran du denken solltest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="78"/>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="85"/>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="167"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="180"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/brief.py" line="182"/>
        <source>Save as {format}…</source>
        <translation>Speichern als {format}…</translation>
    </message>
</context>
<context>
    <name>BringTechniquesDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="88"/>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="121"/>
        <source>What helped others</source>
        <translation>Was anderen geholfen hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="89"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="93"/>
        <source>Tick what you want to have at hand.</source>
        <translation>Hake an, was du zur Hand haben willst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="96"/>
        <source>{title} (you have it)</source>
        <translation>{title} (hast du schon)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="116"/>
        <source>Keep what helped others</source>
        <translation>Behalten, was anderen half</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="40"/>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="79"/>
        <source>Change several at once</source>
        <translation>Mehrere auf einmal ändern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="65"/>
        <source>Changing them</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="75"/>
        <source>1 relationship changed.</source>
        <translation>1 Beziehung geändert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="75"/>
        <source>{n} relationships changed.</source>
        <translation>{n} Beziehungen geändert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="85"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="87"/>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="187"/>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="89"/>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="186"/>
        <source>Tier {n}</source>
        <translation>Stufe {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="98"/>
        <source>Add tags</source>
        <translation>Schlagwörter dazu</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="99"/>
        <source>Take tags away</source>
        <translation>Schlagwörter weg</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="104"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="105"/>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="106"/>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="164"/>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="164"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="173"/>
        <source>1 relationship would change.</source>
        <translation>1 Beziehung würde sich ändern.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="174"/>
        <source>{n} relationships would change.</source>
        <translation>{n} Beziehungen würden sich ändern.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="177"/>
        <source>Say what is to be changed; it is shown here before it is done.</source>
        <translation>Sag, was geändert werden soll; es wird hier gezeigt, bevor es geschieht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/bulk.py" line="189"/>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/box.py" line="51"/>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
</context>
<context>
    <name>CaptureFoot</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="37"/>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="38"/>
        <source>In confidence</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="39"/>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="66"/>
        <source>My role</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="40"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="52"/>
        <source>Esc keeps the draft</source>
        <translation>Esc behält den Entwurf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="53"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/foot.py" line="86"/>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/window.py" line="57"/>
        <source>What happened?</source>
        <translation>Was war?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/window.py" line="70"/>
        <source>Taken up where you left off</source>
        <translation>Weiter, wo du aufgehört hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/window.py" line="70"/>
        <source>Start afresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/window.py" line="118"/>
        <source>Logged.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/window.py" line="125"/>
        <source>Kept as a draft, for when you open it again.</source>
        <translation>Als Entwurf behalten, bis du es wieder öffnest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/window.py" line="164"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="55"/>
        <source>All repairs</source>
        <translation>Alle Klärungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="57"/>
        <source>Why these steps</source>
        <translation>Warum diese Schritte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="60"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="62"/>
        <source>Put aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="64"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="66"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/case_view.py" line="94"/>
        <source>Repair with {name}</source>
        <translation>Klärung mit {name}</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="32"/>
        <source>1 contribution they have not heard of yet</source>
        <translation>1 Beitrag, von dem sie noch nichts wissen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="33"/>
        <source>{n} contributions they have not heard of yet</source>
        <translation>{n} Beiträge, von denen sie noch nichts wissen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="36"/>
        <source>1 contribution {who} has not heard of yet</source>
        <translation>1 Beitrag, von dem {who} noch nichts weiß</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="37"/>
        <source>{n} contributions {who} has not heard of yet</source>
        <translation>{n} Beiträge, von denen {who} noch nichts weiß</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="47"/>
        <source>{month}: nothing yet</source>
        <translation>{month}: noch nichts</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="48"/>
        <source>{month}: {mine} from you, {theirs} from them</source>
        <translation>{month}: {mine} von dir, {theirs} von der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="58"/>
        <source>1 private note stays here</source>
        <translation>1 private Notiz bleibt hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="59"/>
        <source>{n} private notes stay here</source>
        <translation>{n} private Notizen bleiben hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="69"/>
        <source>1 month with nothing</source>
        <translation>1 Monat ohne Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="70"/>
        <source>{n} months with nothing</source>
        <translation>{n} Monate ohne Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="75"/>
        <source>they</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="77"/>
        <source>Nothing is chosen from this time yet. Tick more, or widen it.</source>
        <translation>Aus dieser Zeit ist noch nichts gewählt. Hake mehr an oder erweitere sie.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="80"/>
        <source>Only yours so far. What did {who} bring?</source>
        <translation>Bisher nur deine Seite. Was kam von {who}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="83"/>
        <source>Their side is thin so far. Is there more that {who} brought?</source>
        <translation>Ihre Seite ist noch dünn. Kam von {who} noch mehr?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="86"/>
        <source>Only theirs so far. What did you bring?</source>
        <translation>Bisher nur die andere Seite. Was kam von dir?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="87"/>
        <source>None of your lines says what came of it.</source>
        <translation>Keine deiner Zeilen sagt, was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="88"/>
        <source>Every line praises. What happened convinces more.</source>
        <translation>Jede Zeile lobt. Was geschehen ist, überzeugt mehr.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/cautions.py" line="91"/>
        <source>Every line begins with you. Begin with what was done.</source>
        <translation>Jede Zeile beginnt mit dir. Beginn mit dem, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="41"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="42"/>
        <source>Take back this step</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="44"/>
        <source>Show that step</source>
        <translation>Jenen Schritt zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="62"/>
        <source>Take back this step: {label}</source>
        <translation>Diesen Schritt zurücknehmen: {label}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="68"/>
        <source>And {n} more, not shown here.</source>
        <translation>Und {n} weitere, hier nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="96"/>
        <source>Restore this record</source>
        <translation>Diesen Datensatz wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="98"/>
        <source>Restore this record: {what}</source>
        <translation>Diesen Datensatz wiederherstellen: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="113"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="114"/>
        <source>{part}: {done}</source>
        <translation>{part}: {done}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="131"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/changes.py" line="132"/>
        <source>Restore this field: {name}</source>
        <translation>Dieses Feld wiederherstellen: {name}</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../../relnotes/desktop/choosing.py" line="28"/>
        <source>Open a journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/choosing.py" line="34"/>
        <source>Begin a new journal</source>
        <translation>Neues Journal beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/choosing.py" line="40"/>
        <source>Journals ({files})</source>
        <translation>Journale ({files})</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="41"/>
        <source>Choose the size of your circle</source>
        <translation>Größe deines Kreises wählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="47"/>
        <source>Look who could rest</source>
        <translation>Ansehen, wer ruhen könnte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="49"/>
        <source>Active circle</source>
        <translation>Aktiver Kreis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="58"/>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="60"/>
        <source>Active circle: {text}</source>
        <translation>Aktiver Kreis: {text}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="68"/>
        <source>{n} more than you have room for. Letting one rest is no failure.</source>
        <translation>{n} mehr, als du Platz hast. Eine davon ruhen zu lassen ist kein Scheitern.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="71"/>
        <source>Your circle is full, and that is enough.</source>
        <translation>Dein Kreis ist voll, und das ist genug.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="74"/>
        <source>Room for one more before regular contact starts to slip.</source>
        <translation>Platz für eine Person mehr, bevor der regelmäßige Kontakt leidet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="75"/>
        <source>Room for {n} more before regular contact starts to slip.</source>
        <translation>Platz für {n} Personen mehr, bevor der regelmäßige Kontakt leidet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="80"/>
        <source>Who is in it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="84"/>
        <source>A circle of {n}</source>
        <translation>Ein Kreis von {n}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="9"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="10"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="11"/>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="12"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="13"/>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="14"/>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="15"/>
        <source>After the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="16"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="17"/>
        <source>E-mail at work</source>
        <translation>E-Mail bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="18"/>
        <source>E-mail at home</source>
        <translation>E-Mail zu Hause</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="19"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="20"/>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="21"/>
        <source>Phone at work</source>
        <translation>Telefon bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="22"/>
        <source>Phone at home</source>
        <translation>Telefon zu Hause</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="23"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="24"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="25"/>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="26"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="27"/>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="28"/>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="29"/>
        <source>Another date</source>
        <translation>Ein anderes Datum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="30"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="31"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="32"/>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="33"/>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="34"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="35"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="36"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="37"/>
        <source>Groups, as tags</source>
        <translation>Gruppen, als Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="38"/>
        <source>Partner</source>
        <translation>Partner/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="39"/>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="40"/>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="41"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="42"/>
        <source>Keep as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="43"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="218"/>
        <source>Day, then month</source>
        <translation>Tag, dann Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="218"/>
        <source>Month, then day</source>
        <translation>Monat, dann Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="247"/>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="249"/>
        <source>What {column} holds</source>
        <translation>Was in {column} steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="250"/>
        <source>How dates in {column} are meant</source>
        <translation>Wie Daten in {column} gemeint sind</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="46"/>
        <source>What is in which column</source>
        <translation>Was in welcher Spalte steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="47"/>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="170"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="48"/>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="172"/>
        <source>How its letters are written</source>
        <translation>Wie die Buchstaben geschrieben sind</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="49"/>
        <source>The first row holds headings</source>
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="54"/>
        <source>Use it like this</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="55"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="86"/>
        <source>as found: {name}</source>
        <translation>wie erkannt: {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="125"/>
        <source>Nobody can be made of this yet. Which column holds the name?</source>
        <translation>Daraus wird noch niemand. In welcher Spalte steht der Name?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="137"/>
        <source>The first would be:</source>
        <translation>Die ersten wären:</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="178"/>
        <source>Some of it was guessed. Change what is not right; the same headings are known again next time.</source>
        <translation>Manches ist geraten. Ändere, was nicht stimmt; dieselben Überschriften werden beim nächsten Mal erkannt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_columns.py" line="194"/>
        <source>What is in which column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
</context>
<context>
    <name>Comers</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="59"/>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="59"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="59"/>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="79"/>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="80"/>
        <source>{n} pictures</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="89"/>
        <source>{names} (not here)</source>
        <translation>{names} (nicht hier)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="89"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="72"/>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_entries.py" line="74"/>
        <source>next meeting</source>
        <translation>nächstes Treffen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="27"/>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="29"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="50"/>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="54"/>
        <source>Changed how it stands</source>
        <translation>Steht jetzt anders</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="55"/>
        <source>New since then</source>
        <translation>Neu seitdem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="56"/>
        <source>No longer on it</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="58"/>
        <source>In other words</source>
        <translation>Anders formuliert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="60"/>
        <source>“{before}” is now “{now}”</source>
        <translation>„{before}“ heißt jetzt „{now}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="68"/>
        <source>{what}: {before} → {now}</source>
        <translation>{what}: {before} → {now}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="73"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/compare_dialog.py" line="82"/>
        <source>What moved since</source>
        <translation>Was sich bewegt hat seit</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/completing.py" line="32"/>
        <source>Who or what is meant</source>
        <translation>Wer oder was gemeint ist</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="44"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="45"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="46"/>
        <source>in confidence</source>
        <translation>vertraulich</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="75"/>
        <source>Two versions of this journal</source>
        <translation>Zwei Fassungen dieses Journals</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="80"/>
        <source>How they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="82"/>
        <source>Bring over what is only there</source>
        <translation>Holen, was nur dort ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="84"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="93"/>
        <source>Bring over from another version</source>
        <translation>Aus anderer Fassung holen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="102"/>
        <source>1 record came over.</source>
        <translation>1 Datensatz kam herüber.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="102"/>
        <source>{n} records came over.</source>
        <translation>{n} Datensätze kamen herüber.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="105"/>
        <source>{n} had to stay: what they belong to is not here.</source>
        <translation>{n} mussten dortbleiben: Wozu sie gehören, gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="113"/>
        <source>Both hold the same. Move the other one to a folder that is not copied, or delete it.</source>
        <translation>Beide enthalten dasselbe. Verschieb die andere in einen Ordner, der nicht kopiert wird, oder lösch sie.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="117"/>
        <source>Two computers wrote at the same time, and the service kept both. Bring over what is missing here, copy by hand what differs, and move the other one to a folder that is not copied. relnotes changes nothing in it and deletes neither.</source>
        <translation>Zwei Computer haben gleichzeitig geschrieben, und der Dienst hat beides behalten. Hol herüber, was hier fehlt, übertrag von Hand, was sich unterscheidet, und verschieb die andere Fassung in einen Ordner, der nicht kopiert wird. relnotes ändert nichts an ihr und löscht keine von beiden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="128"/>
        <source>Only in the other version</source>
        <translation>Nur in der anderen Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="129"/>
        <source>Not the same in both</source>
        <translation>In beiden verschieden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="130"/>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="131"/>
        <source>Deleted here since</source>
        <translation>Hier inzwischen gelöscht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="145"/>
        <source>And {n} more, not shown here.</source>
        <translation>Und {n} weitere, hier nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="159"/>
        <source>only here: {what}</source>
        <translation>nur hier: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="160"/>
        <source>only in the other version: {what}</source>
        <translation>nur in der anderen Fassung: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="173"/>
        <source>{field}: sealed until the repair is done</source>
        <translation>{field}: versiegelt, bis die Klärung abgeschlossen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="177"/>
        <source>{field}: {here} here, {there} there</source>
        <translation>{field}: hier {here}, dort {there}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="190"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="191"/>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="193"/>
        <source>never changed</source>
        <translation>nie geändert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/conflict.py" line="195"/>
        <source>changed {when}</source>
        <translation>geändert {when}</translation>
    </message>
</context>
<context>
    <name>ContributionActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="61"/>
        <source>Delete a contribution</source>
        <translation>Beitrag löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="63"/>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="84"/>
        <source>Mark as told</source>
        <translation>Als erzählt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="84"/>
        <source>Mark as thanked</source>
        <translation>Als bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="86"/>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="173"/>
        <source>Told today</source>
        <translation>Heute erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="86"/>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="173"/>
        <source>Thanked today</source>
        <translation>Heute bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="96"/>
        <source>Mark several as told</source>
        <translation>Mehrere als erzählt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="98"/>
        <source>Mark several as thanked</source>
        <translation>Mehrere als bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="96"/>
        <source>{n} told today</source>
        <translation>{n} heute erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="94"/>
        <source>Mark several as told or thanked</source>
        <translation>Mehrere als erzählt oder bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="94"/>
        <source>{n} said today</source>
        <translation>{n} heute gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="98"/>
        <source>{n} thanked today</source>
        <translation>{n} heute bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="109"/>
        <source>Save as {format}</source>
        <translation>Als {format} speichern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="114"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="117"/>
        <source>1 stayed here: it is private.</source>
        <translation>1 blieb hier: Er ist privat.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="118"/>
        <source>{n} stayed here: they are private.</source>
        <translation>{n} blieben hier: Sie sind privat.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="134"/>
        <source>Mark as not told</source>
        <translation>Als nicht erzählt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="134"/>
        <source>Mark as not thanked</source>
        <translation>Als nicht bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="141"/>
        <source>Unlink a contribution</source>
        <translation>Verknüpfung eines Beitrags lösen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="144"/>
        <source>Link a contribution</source>
        <translation>Beitrag verknüpfen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="157"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="159"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="164"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="166"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="175"/>
        <source>How to say it…</source>
        <translation>Wie sagen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="175"/>
        <source>How to thank…</source>
        <translation>Wie danken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="178"/>
        <source>Told another day, or how…</source>
        <translation>Anderer Tag, oder wie erzählt…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="180"/>
        <source>Thanked another day, or how…</source>
        <translation>Anderer Tag, oder wie bedankt…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="184"/>
        <source>Not told yet after all</source>
        <translation>Doch noch nicht erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="184"/>
        <source>Not thanked after all</source>
        <translation>Doch nicht bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="194"/>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="204"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_acts.py" line="206"/>
        <source>See who brought whom</source>
        <translation>Sehen, wer wen gebracht hat</translation>
    </message>
</context>
<context>
    <name>ContributionBoard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="55"/>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="56"/>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="58"/>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="243"/>
        <source>Log a contribution</source>
        <translation>Beitrag festhalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="57"/>
        <source>Show earlier</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="230"/>
        <source>Nothing is left unsaid</source>
        <translation>Nichts ist ungesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="231"/>
        <source>What was brought in this time was told, or thanked for.</source>
        <translation>Von allem aus dieser Zeit ist erzählt, und für alles ist gedankt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="236"/>
        <source>Nothing goes astray</source>
        <translation>Nichts geht ins Leere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="237"/>
        <source>All that was brought in this time serves a need or an expectation.</source>
        <translation>Alles, was in dieser Zeit beigetragen wurde, dient einem Bedürfnis oder einer Erwartung.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="241"/>
        <source>Nothing written down here yet</source>
        <translation>Hier ist noch nichts notiert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_board.py" line="242"/>
        <source>What you and they brought will stand on both sides of a line of time.</source>
        <translation>Was du und die andere Seite beigetragen haben, steht dann zu beiden Seiten einer Zeitlinie.</translation>
    </message>
</context>
<context>
    <name>ContributionCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="100"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="181"/>
        <source>serves “{what}”</source>
        <translation>dient „{what}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="191"/>
        <source>evidence: {what}</source>
        <translation>Beleg: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="200"/>
        <source>met {name}</source>
        <translation>lernte {name} kennen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="200"/>
        <source>brought {name}</source>
        <translation>brachte {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="201"/>
        <source>who brought {name}</source>
        <translation>wer {name} gebracht hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="207"/>
        <source>not yet told</source>
        <translation>noch nicht erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="207"/>
        <source>not yet thanked</source>
        <translation>noch nicht bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="208"/>
        <source>told {day}</source>
        <translation>erzählt {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_card.py" line="208"/>
        <source>thanked {day}</source>
        <translation>bedankt {day}</translation>
    </message>
</context>
<context>
    <name>ContributionDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="77"/>
        <source>Log a contribution</source>
        <translation>Beitrag festhalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="80"/>
        <source>Edit a contribution</source>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="85"/>
        <source>Who brought it?</source>
        <translation>Von wem kam es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="91"/>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="96"/>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="98"/>
        <source>What changed because of it?</source>
        <translation>Was hat sich dadurch geändert?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="107"/>
        <source>3 h, €48,000</source>
        <translation>3 h, 48.000 €</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="110"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="111"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="112"/>
        <source>How much?</source>
        <translation>Wie viel?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="120"/>
        <source>So that the chain can be read: who brought whom, and what came of it.</source>
        <translation>Damit sich die Kette lesen lässt: wer wen brachte, und was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="135"/>
        <source>a file, a mail, a person who saw it</source>
        <translation>eine Datei, eine E-Mail, jemand, der es gesehen hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="140"/>
        <source>What shows it?</source>
        <translation>Was zeigt es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="141"/>
        <source>Who may see it?</source>
        <translation>Wer darf es sehen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="175"/>
        <source>they</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="177"/>
        <source>I brought it</source>
        <translation>Kam von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="178"/>
        <source>{name} brought it</source>
        <translation>Kam von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="180"/>
        <source>I told {name} about it</source>
        <translation>Ich habe {name} davon erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="182"/>
        <source>I thanked for it</source>
        <translation>Ich habe mich dafür bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="185"/>
        <source>Which needs and expectations of {name} does it serve?</source>
        <translation>Welchen Bedürfnissen und Erwartungen von {name} dient es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="187"/>
        <source>Which of your needs and expectations does it serve?</source>
        <translation>Welchen deiner Bedürfnisse und Erwartungen dient es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="189"/>
        <source>To whom did you introduce {name}?</source>
        <translation>Wem hast du {name} vorgestellt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="191"/>
        <source>Who came to you through {name}?</source>
        <translation>Wer kam durch {name} zu dir?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="208"/>
        <source>None written down yet.</source>
        <translation>Noch keine notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="260"/>
        <source>What was brought</source>
        <translation>Was beigetragen wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/contribution.py" line="261"/>
        <source>Edit the contribution</source>
        <translation>Den Beitrag bearbeiten</translation>
    </message>
</context>
<context>
    <name>ContributionFilter</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="36"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="37"/>
        <source>Since last review</source>
        <translation>Seit dem letzten Rückblick</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="38"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="40"/>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="115"/>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="41"/>
        <source>Not yet told</source>
        <translation>Noch nicht erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="42"/>
        <source>Not yet thanked</source>
        <translation>Noch nicht bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="43"/>
        <source>Serves no need</source>
        <translation>Dient keinem Bedürfnis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="45"/>
        <source>Brought without a need or an expectation of the other side behind it</source>
        <translation>Beigetragen, ohne dass ein Bedürfnis oder eine Erwartung der anderen Seite dahintersteht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="74"/>
        <source>No review is written down yet</source>
        <translation>Noch ist kein Rückblick notiert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="117"/>
        <source>Only mine</source>
        <translation>Nur von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="120"/>
        <source>Only {name}’s</source>
        <translation>Nur von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_filter.py" line="120"/>
        <source>Only theirs</source>
        <translation>Nur von der anderen Seite</translation>
    </message>
</context>
<context>
    <name>ContributionKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="80"/>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="81"/>
        <source>introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="82"/>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="83"/>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="84"/>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="85"/>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="86"/>
        <source>praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="87"/>
        <source>extra mile</source>
        <translation>Extrameile</translation>
    </message>
</context>
<context>
    <name>ContributionSums</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_sums.py" line="31"/>
        <source>I brought</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_sums.py" line="75"/>
        <source>{name} brought</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_sums.py" line="75"/>
        <source>They brought</source>
        <translation>Von der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_sums.py" line="82"/>
        <source>I brought {mine}, they brought {theirs}</source>
        <translation>Von mir {mine}, von der anderen Seite {theirs}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_sums.py" line="97"/>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
</context>
<context>
    <name>ContributionTable</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="40"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="41"/>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="42"/>
        <source>Who brought it</source>
        <translation>Wer es gebracht hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="43"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="44"/>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="45"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="46"/>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="47"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="48"/>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="49"/>
        <source>What it serves</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="50"/>
        <source>Told or thanked on</source>
        <translation>Erzählt oder bedankt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_table.py" line="51"/>
        <source>Who came of it</source>
        <translation>Wer daraus kam</translation>
    </message>
</context>
<context>
    <name>ContributionsPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/contributions.py" line="32"/>
        <source>Whose contributions</source>
        <translation>Wessen Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/contributions.py" line="47"/>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/contributions.py" line="89"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copies.py" line="62"/>
        <source>Delete a copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copies.py" line="63"/>
        <source>The copy is in the trash.</source>
        <translation>Die Kopie liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copies.py" line="93"/>
        <source>1 line is told now.</source>
        <translation>1 Zeile ist jetzt erzählt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copies.py" line="93"/>
        <source>{n} lines are told now.</source>
        <translation>{n} Zeilen sind jetzt erzählt.</translation>
    </message>
</context>
<context>
    <name>CopyPanel</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="38"/>
        <source>Back to the new one</source>
        <translation>Zurück zur neuen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="39"/>
        <source>Export PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="40"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="41"/>
        <source>Shown to them…</source>
        <translation>Ihnen gezeigt…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="42"/>
        <source>What moved since…</source>
        <translation>Was sich bewegt hat seit…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="43"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="44"/>
        <source>Delete this copy</source>
        <translation>Diese Kopie löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="64"/>
        <source>Shown to {who}, {day}</source>
        <translation>{who} gezeigt, {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="64"/>
        <source>Shown {day}</source>
        <translation>Gezeigt {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="69"/>
        <source>Went out {day}</source>
        <translation>Verschickt {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/copy_panel.py" line="83"/>
        <source>This is the copy as it was. It does not change any more.</source>
        <translation>Das ist die Kopie, wie sie war. Sie ändert sich nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="38"/>
        <source>Keep it as plain words</source>
        <translation>Als einfachen Text behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="49"/>
        <source>I contributed it</source>
        <translation>Das kam von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="50"/>
        <source>They contributed it</source>
        <translation>Das kam von der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="51"/>
        <source>I promised it</source>
        <translation>Das habe ich zugesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="52"/>
        <source>They promised it</source>
        <translation>Das hat die andere Seite zugesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="53"/>
        <source>It is a strain</source>
        <translation>Es ist eine Belastung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="54"/>
        <source>It is a lesson</source>
        <translation>Es ist eine Lehre</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="59"/>
        <source>It is a need</source>
        <translation>Es ist ein Bedürfnis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="60"/>
        <source>It is an expectation</source>
        <translation>Es ist eine Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="65"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="71"/>
        <location filename="../../relnotes/desktop/capturing/corrections.py" line="86"/>
        <source>“{words}” as plain words</source>
        <translation>„{words}“ als einfacher Text</translation>
    </message>
</context>
<context>
    <name>Counterpart</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="15"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="16"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="17"/>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="22"/>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="23"/>
        <source>1 relationship</source>
        <translation>1 Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="24"/>
        <source>{n} relationships</source>
        <translation>{n} Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="27"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="28"/>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="29"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="32"/>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="33"/>
        <source>1 contribution</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="34"/>
        <source>{n} contributions</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="37"/>
        <source>Needs and expectations</source>
        <translation>Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="38"/>
        <source>1 need or expectation</source>
        <translation>1 Bedürfnis oder Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="39"/>
        <source>{n} needs and expectations</source>
        <translation>{n} Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="42"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="43"/>
        <source>1 promise</source>
        <translation>1 Zusage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="44"/>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="47"/>
        <source>Repairs</source>
        <translation>Klärungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="48"/>
        <source>1 repair</source>
        <translation>1 Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="49"/>
        <source>{n} repairs</source>
        <translation>{n} Klärungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="52"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="53"/>
        <source>1 goal</source>
        <translation>1 Ziel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="54"/>
        <source>{n} goals</source>
        <translation>{n} Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="57"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="58"/>
        <source>1 lesson</source>
        <translation>1 Lehre</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="59"/>
        <source>{n} lessons</source>
        <translation>{n} Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="62"/>
        <source>Value summaries</source>
        <translation>Wertübersichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="63"/>
        <source>1 value summary</source>
        <translation>1 Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="64"/>
        <source>{n} value summaries</source>
        <translation>{n} Wertübersichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="67"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="68"/>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="69"/>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/coverage.py" line="28"/>
        <source>Months with something in them</source>
        <translation>Monate, in denen etwas steht</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/crash.py" line="18"/>
        <source>That should not have happened</source>
        <translation>Das hätte nicht passieren dürfen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/crash.py" line="19"/>
        <source>Your journal is safe: what was saved stays saved, and nothing was kept by halves. This is a fault of the program ({kind}). Where it happened is noted in the file below, without a word of your journal.</source>
        <translation>Dein Journal ist sicher: Was gespeichert war, bleibt gespeichert, und nichts wurde halb behalten. Das ist ein Fehler des Programms ({kind}). Wo er geschah, steht in der Datei unten, ohne ein Wort deines Journals.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/crash.py" line="26"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/crash.py" line="27"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="17"/>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="23"/>
        <source>You may not have heard: {what}.</source>
        <translation>vielleicht hast du es noch nicht gehört: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="26"/>
        <source>What came of it: {what}.</source>
        <translation>Was daraus wurde: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="30"/>
        <source>It comes to {amount}.</source>
        <translation>Das sind {amount}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="33"/>
        <source>I had in mind what you need: {what}.</source>
        <translation>Ich hatte im Sinn, was du brauchst: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="35"/>
        <source>Does it help you?</source>
        <translation>Hilft dir das?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="40"/>
        <source>Thank you for this: {what}.</source>
        <translation>Danke dafür: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="43"/>
        <source>It changed something: {what}.</source>
        <translation>Es hat etwas verändert: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="47"/>
        <source>Just what I needed: {what}.</source>
        <translation>Genau, was ich gebraucht habe: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/credit.py" line="54"/>
        <source>Before we go on, credit to {name}: {what}.</source>
        <translation>Bevor wir weitermachen, ein Dank an {name}: {what}.</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <location filename="../../relnotes/desktop/parts/curve.py" line="105"/>
        <source>How far it came</source>
        <translation>Wie weit es gekommen ist</translation>
    </message>
</context>
<context>
    <name>DailySection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="25"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="27"/>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="28"/>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="32"/>
        <source>Active circle</source>
        <translation>Aktiver Kreis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="29"/>
        <source>{n} things</source>
        <translation>{n} Sachen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="30"/>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="36"/>
        <source>A day holds</source>
        <translation>In einen Tag passen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="33"/>
        <source>With how many you mean to be in touch. Nothing is forbidden beyond it.</source>
        <translation>Mit wie vielen du in Kontakt sein willst. Auch mehr ist nicht verboten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="36"/>
        <source>What does not fit waits for tomorrow.</source>
        <translation>Was nicht hineinpasst, wartet bis morgen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="40"/>
        <source>When something is ready</source>
        <translation>Wenn etwas ansteht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="40"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="41"/>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="50"/>
        <source>Tell me</source>
        <translation>Bescheid sagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="47"/>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="54"/>
        <source>The day at a glance</source>
        <translation>Der Tag auf einen Blick</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="47"/>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="51"/>
        <source>A quiet line of your desktop. It names nobody while names are hidden.</source>
        <translation>Eine leise Zeile auf deinem Desktop. Sie nennt niemanden, solange Namen verborgen sind.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="54"/>
        <source>Once, in the morning.</source>
        <translation>Einmal, am Morgen.</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <location filename="../../relnotes/desktop/parts/day_popup.py" line="40"/>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>DaySections</name>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="69"/>
        <source>All promises</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="83"/>
        <source>Open repair</source>
        <translation>Klärung öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="86"/>
        <source>Brief me</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="87"/>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="90"/>
        <source>Asked again</source>
        <translation>Noch einmal gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="92"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="94"/>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="96"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="97"/>
        <source>Question it</source>
        <translation>Befragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="99"/>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="101"/>
        <source>Begin a summary</source>
        <translation>Übersicht beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="103"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/sections.py" line="111"/>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../../relnotes/app.py" line="111"/>
        <source>Writing the sample journal</source>
        <translation>Das Beispieljournal wird geschrieben</translation>
    </message>
</context>
<context>
    <name>DetailKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="135"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="136"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="137"/>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="138"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="139"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="140"/>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="141"/>
        <source>also called</source>
        <translation>auch genannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="142"/>
        <source>related</source>
        <translation>verbunden mit</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="61"/>
        <source>Kind of contact detail</source>
        <translation>Art der Kontaktangabe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="62"/>
        <source>Contact detail</source>
        <translation>Kontaktangabe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="63"/>
        <source>Label, such as work</source>
        <translation>Bezeichnung, etwa Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="63"/>
        <source>work, home…</source>
        <translation>Arbeit, privat…</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <location filename="../../relnotes/desktop/parts/charts.py" line="26"/>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/draft_list.py" line="45"/>
        <source>{name}, open here</source>
        <translation>{name}, hier offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/draft_list.py" line="69"/>
        <source>Begin with it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/draft_list.py" line="69"/>
        <source>Take it up</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/draft_list.py" line="71"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/draft_list.py" line="72"/>
        <source>Duplicate…</source>
        <translation>Verdoppeln…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/draft_list.py" line="73"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="32"/>
        <source>What changed between you?</source>
        <translation>Was hat sich zwischen euch verändert?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="39"/>
        <source>Compare today with</source>
        <translation>Heute vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="58"/>
        <source>No needs and expectations are written down yet.</source>
        <translation>Noch sind keine Bedürfnisse und Erwartungen aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="61"/>
        <source>1 is not as it was</source>
        <translation>1 ist nicht mehr, wie es war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="61"/>
        <source>{n} are not as they were</source>
        <translation>{n} sind nicht mehr, wie sie waren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="62"/>
        <source>all as it was</source>
        <translation>alles wie zuvor</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="73"/>
        <source>Seen by them: {words}</source>
        <translation>Aus ihrer Sicht: {words}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="76"/>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="83"/>
        <source>{what}: then {then}, now {now}</source>
        <translation>{what}: damals {then}, jetzt {now}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="92"/>
        <source>I need</source>
        <translation>Ich brauche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="92"/>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="93"/>
        <source>{name} needs</source>
        <translation>{name} braucht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drift.py" line="93"/>
        <source>{name} expects</source>
        <translation>{name} erwartet</translation>
    </message>
</context>
<context>
    <name>DropPromiseDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drop_promise.py" line="21"/>
        <source>Drop this promise</source>
        <translation>Diese Zusage aufgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drop_promise.py" line="21"/>
        <source>Drop it</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drop_promise.py" line="26"/>
        <source>Why will it not be kept?</source>
        <translation>Warum wird sie nicht gehalten?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drop_promise.py" line="35"/>
        <source>Drop a promise</source>
        <translation>Zusage aufgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/drop_promise.py" line="37"/>
        <source>Dropped, and the reason is kept.</source>
        <translation>Aufgegeben, und der Grund ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="53"/>
        <source>Who is here twice?</source>
        <translation>Wer ist doppelt da?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="61"/>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="62"/>
        <source>Names, e-mails, phones and birthdays are compared.</source>
        <translation>Namen, E-Mails, Telefone und Geburtstage werden verglichen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="63"/>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="139"/>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="69"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="69"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="70"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="71"/>
        <source>These are two people</source>
        <translation>Das sind zwei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="72"/>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="89"/>
        <source>Comparing everybody</source>
        <translation>Alle werden verglichen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="98"/>
        <source>Make one of two people</source>
        <translation>Aus zweien eins machen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="103"/>
        <source>{name} is one now.</source>
        <translation>{name} ist jetzt eins.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="110"/>
        <source>Keep two people apart</source>
        <translation>Zwei getrennt lassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="137"/>
        <source>Nobody seems to be here twice</source>
        <translation>Niemand scheint doppelt da zu sein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="138"/>
        <source>Two people need more than one thing in common to be shown here.</source>
        <translation>Zwei müssen mehr als eins gemeinsam haben, um hier zu stehen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="150"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/duplicates.py" line="183"/>
        <source>All the rest of both is kept: contact details, tags, entries, promises, and the history. Undo takes them apart again.</source>
        <translation>Alles Übrige von beiden bleibt: Kontaktdaten, Schlagwörter, Einträge, Zusagen und der Verlauf. Rückgängig trennt sie wieder.</translation>
    </message>
</context>
<context>
    <name>DutyActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="38"/>
        <source>Do what was agreed</source>
        <translation>Vereinbartes tun</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="39"/>
        <source>Done, as agreed.</source>
        <translation>Getan, wie vereinbart.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="41"/>
        <source>Take back that it was done</source>
        <translation>Zurücknehmen, dass es getan ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="47"/>
        <source>Do what was agreed, as a contribution</source>
        <translation>Vereinbartes tun, als Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="49"/>
        <source>Done, and noted as a contribution.</source>
        <translation>Getan und als Beitrag notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="54"/>
        <source>Make a promise of what was agreed</source>
        <translation>Aus Vereinbartem eine Zusage machen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="56"/>
        <source>It is among the promises now.</source>
        <translation>Es steht jetzt bei den Zusagen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="62"/>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="63"/>
        <source>Done, as a contribution</source>
        <translation>Getan, als Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="65"/>
        <source>Make it a promise</source>
        <translation>Zur Zusage machen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="67"/>
        <source>Not done after all</source>
        <translation>Doch nicht getan</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="81"/>
        <source>Done: {what}</source>
        <translation>Getan: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="92"/>
        <source>More about: {what}</source>
        <translation>Mehr zu: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="106"/>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/duty_row.py" line="108"/>
        <source>the promise was kept</source>
        <translation>die Zusage wurde gehalten</translation>
    </message>
</context>
<context>
    <name>Each</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/each.py" line="24"/>
        <source>One document each</source>
        <translation>Je ein Dokument</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/each.py" line="25"/>
        <source>All decided alike; each is saved in a file of its own</source>
        <translation>Für alle gleich entschieden; jedes kommt in eine eigene Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/each.py" line="27"/>
        <source>The one before</source>
        <translation>Das vorige</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/each.py" line="28"/>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/each.py" line="54"/>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>EditPersonDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="185"/>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="199"/>
        <source>Edit a person</source>
        <translation>Person bearbeiten</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="46"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="47"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="48"/>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="49"/>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="50"/>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="51"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="52"/>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="53"/>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="54"/>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="55"/>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="56"/>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="57"/>
        <source>Western European (old Mac)</source>
        <translation>Westeuropäisch (alter Mac)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="58"/>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="59"/>
        <source>Chinese (GB18030)</source>
        <translation>Chinesisch (GB18030)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="60"/>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="61"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="62"/>
        <source>Korean (Windows)</source>
        <translation>Koreanisch (Windows)</translation>
    </message>
</context>
<context>
    <name>EndPauseDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="103"/>
        <source>End the pause early</source>
        <translation>Die Pause vorzeitig beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="104"/>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="119"/>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="108"/>
        <source>A pause is for them as much as for you. What makes now the right time?</source>
        <translation>Eine Pause ist für die andere Seite genauso wie für dich. Warum ist jetzt der richtige Moment?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="110"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="36"/>
        <source>Move an entry to the trash</source>
        <translation>Eintrag in den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="37"/>
        <source>The entry is in the trash.</source>
        <translation>Der Eintrag ist im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="47"/>
        <source>{names} wrote — {words}</source>
        <translation>{names} schrieb — {words}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="58"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="63"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="67"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="68"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="74"/>
        <source>Make a message of it…</source>
        <translation>Nachricht daraus machen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/entry_acts.py" line="76"/>
        <source>A message can be made of it from tomorrow on</source>
        <translation>Ab morgen kannst du eine Nachricht daraus machen</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="66"/>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="67"/>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="68"/>
        <source>video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="69"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="70"/>
        <source>lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="71"/>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="72"/>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="73"/>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="74"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="75"/>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="76"/>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="77"/>
        <source>strain</source>
        <translation>Spannung</translation>
    </message>
</context>
<context>
    <name>EntryMarks</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/marks.py" line="48"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="33"/>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="36"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="38"/>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="40"/>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="43"/>
        <source>The entry that shows it</source>
        <translation>Der Eintrag, der es zeigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="54"/>
        <source>Say which entry shows it</source>
        <translation>Sagen, welcher Eintrag es zeigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_evidence.py" line="69"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="35"/>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="104"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="37"/>
        <source>Everybody again</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="39"/>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="118"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="40"/>
        <source>With any tag, or none</source>
        <translation>Mit irgendeinem Schlagwort oder keinem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="43"/>
        <source>Only of some days</source>
        <translation>Nur von bestimmten Tagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="46"/>
        <source>Also what is private or was told in confidence</source>
        <translation>Auch Privates und im Vertrauen Gesagtes</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="49"/>
        <source>Tick it to move to another computer: without what you marked so, the archive is not the whole journal.</source>
        <translation>Kreuze es an, um auf einen anderen Computer umzuziehen: Ohne das, was du so gekennzeichnet hast, ist das Archiv nicht das ganze Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="56"/>
        <source>You marked it so that it does not leave. Whoever gets the file can read it, so keep this one to yourself.</source>
        <translation>Du hast es so markiert, damit es hierbleibt. Wer die Datei bekommt, kann es lesen; behalte sie also für dich.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="92"/>
        <source>Whose records?</source>
        <translation>Wessen Einträge?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="103"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="116"/>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="121"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export_choice.py" line="122"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="50"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="51"/>
        <source>Choose where…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="60"/>
        <source>This summary</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="63"/>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="67"/>
        <source>As one zip file</source>
        <translation>Als eine Zip-Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="85"/>
        <source>Save: {what}</source>
        <translation>Speichern: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="91"/>
        <source>{n} private records stayed here</source>
        <translation>{n} private Einträge blieben hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="92"/>
        <source>1 private record stayed here</source>
        <translation>1 privater Eintrag blieb hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="93"/>
        <source>It is not the whole journal</source>
        <translation>Es ist nicht das ganze Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="111"/>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="133"/>
        <source>The journal, as an archive</source>
        <translation>Das Journal als Archiv</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="134"/>
        <source>Notes to read, as Markdown</source>
        <translation>Notizen zum Lesen, als Markdown</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="135"/>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation>Tabellen für ein Rechenblatt (CSV)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="136"/>
        <source>Contacts, as vCard</source>
        <translation>Kontakte, als vCard</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="137"/>
        <source>What is due, as a calendar</source>
        <translation>Was fällig ist, als Kalender</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="143"/>
        <source>One file of which a journal can be made again, in plain text that other programs can read. It is not encrypted.</source>
        <translation>Eine Datei, aus der sich wieder ein Journal machen lässt, in lesbarem Text, den auch andere Programme verstehen. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="147"/>
        <source>A folder with a note for everybody and one for each entry, linked with each other. Every text editor reads them, and Obsidian opens the folder.</source>
        <translation>Ein Ordner mit einer Notiz für jeden und einer für jeden Eintrag, miteinander verlinkt. Jeder Texteditor liest sie, und Obsidian öffnet den Ordner.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="150"/>
        <source>A folder with a table for each kind of record.</source>
        <translation>Ein Ordner mit einer Tabelle für jede Art.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="152"/>
        <source>One file with names and contact details, for phones and address books. What happened between you is not in it; what stands under About is, as a note.</source>
        <translation>Eine Datei mit Namen und Kontaktdaten, für Telefone und Adressbücher. Was zwischen euch geschah, ist nicht darin; was unter Über steht, ist es als Notiz.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="156"/>
        <source>When to be in touch again, and open promises with a day. Taken in again, it replaces its own events.</source>
        <translation>Wann ihr euch wieder melden wollt, und offene Zusagen mit Datum. Erneut eingelesen ersetzt sie ihre eigenen Termine.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/export.py" line="92"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="26"/>
        <source>A good end</source>
        <translation>Ein gutes Ende</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="27"/>
        <source>Close it in honour</source>
        <translation>In Ehren schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="31"/>
        <source>It stays here to be read, with all that was written. Nothing is due.</source>
        <translation>Es bleibt hier zum Lesen, mit allem, was geschrieben wurde. Nichts ist fällig.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="34"/>
        <source>How does {name} look back at it?</source>
        <translation>Wie blickt {name} darauf zurück?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="36"/>
        <source>How do you look back at it?</source>
        <translation>Wie blickst du darauf zurück?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="37"/>
        <source>What stays between you?</source>
        <translation>Was bleibt zwischen euch?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="39"/>
        <source>On which day did it end?</source>
        <translation>An welchem Tag endete es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="54"/>
        <source>Close a mentoring</source>
        <translation>Ein Mentoring schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/farewell.py" line="55"/>
        <source>Closed, and kept.</source>
        <translation>Geschlossen und bewahrt.</translation>
    </message>
</context>
<context>
    <name>FarewellSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/farewell_section.py" line="21"/>
        <source>Ended in honour</source>
        <translation>In Ehren beendet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/farewell_section.py" line="24"/>
        <source>Close this mentoring…</source>
        <translation>Dieses Mentoring schließen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/farewell_section.py" line="40"/>
        <source>{name} looked back</source>
        <translation>{name} blickte zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/farewell_section.py" line="41"/>
        <source>I looked back</source>
        <translation>Ich blickte zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/farewell_section.py" line="42"/>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../relnotes/field_words.py" line="11"/>
        <source>Told or thanked on</source>
        <translation>Erzählt oder bedankt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="12"/>
        <source>Told or thanked how</source>
        <translation>Wie erzählt oder bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="13"/>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="14"/>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="15"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="16"/>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="17"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="18"/>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="19"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="20"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="21"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="22"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="23"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="24"/>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="25"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="26"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="27"/>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="28"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="29"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="30"/>
        <source>Need or expectation</source>
        <translation>Bedürfnis oder Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="31"/>
        <location filename="../../relnotes/field_words.py" line="136"/>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="32"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="33"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="34"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="35"/>
        <source>In the trash since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="36"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="37"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="42"/>
        <location filename="../../relnotes/field_words.py" line="191"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="44"/>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="45"/>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="46"/>
        <source>What stays out of bounds</source>
        <translation>Was außen vor bleibt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="50"/>
        <source>Their side</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="51"/>
        <source>My side</source>
        <translation>Meine Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="52"/>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="55"/>
        <source>Times I asked</source>
        <translation>Wie oft ich fragte</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="56"/>
        <source>Times I told</source>
        <translation>Wie oft ich riet</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="59"/>
        <location filename="../../relnotes/field_words.py" line="87"/>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="60"/>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="61"/>
        <source>Fingerprint</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="62"/>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="65"/>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="66"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="69"/>
        <source>How to test it</source>
        <translation>Wie sie sich prüfen lässt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="70"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="71"/>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="72"/>
        <source>How it was tested</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="74"/>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="75"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="77"/>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="78"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="81"/>
        <source>What it led to</source>
        <translation>Wozu es geführt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="82"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="83"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="84"/>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="85"/>
        <source>Who came of it</source>
        <translation>Wer daraus kam</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="89"/>
        <location filename="../../relnotes/field_words.py" line="168"/>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="90"/>
        <source>How it went</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="91"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="92"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="93"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="94"/>
        <source>How it felt, from 1 to 5</source>
        <translation>Wie es sich anfühlte, von 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="95"/>
        <source>In person</source>
        <translation>Persönlich getroffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="96"/>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="97"/>
        <source>My role</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="98"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="99"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="100"/>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="102"/>
        <location filename="../../relnotes/field_words.py" line="228"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="103"/>
        <location filename="../../relnotes/field_words.py" line="165"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="105"/>
        <source>How I look back</source>
        <translation>Wie ich zurückblicke</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="106"/>
        <source>How they look back</source>
        <translation>Wie sie zurückblicken</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="107"/>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="109"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="111"/>
        <location filename="../../relnotes/field_words.py" line="114"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="112"/>
        <source>How far, of 100</source>
        <translation>Wie weit, von 100</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="116"/>
        <location filename="../../relnotes/field_words.py" line="184"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="117"/>
        <source>What turned it</source>
        <translation>Was die Wende brachte</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="118"/>
        <source>What to repeat</source>
        <translation>Was ich wieder tun würde</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="119"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="122"/>
        <source>Organisation or group</source>
        <translation>Organisation oder Gruppe</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="123"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="124"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="127"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="129"/>
        <source>Questions to agree on</source>
        <translation>Fragen zum Vereinbaren</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="130"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="131"/>
        <source>Frame of a session</source>
        <translation>Vorlage einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="133"/>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="135"/>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="139"/>
        <source>What the date is</source>
        <translation>Was es für ein Tag ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="140"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="142"/>
        <source>Noted on</source>
        <translation>Notiert am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="144"/>
        <source>Made on</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="145"/>
        <source>Time due</source>
        <translation>Fällig um</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="146"/>
        <source>Matters a lot</source>
        <translation>Sehr wichtig</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="149"/>
        <source>Value together</source>
        <translation>Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="150"/>
        <source>What I get</source>
        <translation>Was ich davon habe</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="151"/>
        <source>What they get</source>
        <translation>Was die andere Seite davon hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="152"/>
        <source>Who else gains</source>
        <translation>Wer sonst gewinnt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="155"/>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="156"/>
        <source>Active, resting or ended</source>
        <translation>Aktiv, ruhend oder beendet</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="157"/>
        <source>How it is</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="158"/>
        <source>Why it is so</source>
        <translation>Warum es so steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="159"/>
        <source>Inside my organisation</source>
        <translation>In meiner Organisation</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="160"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="161"/>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="162"/>
        <source>About them</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="163"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="167"/>
        <source>Opened on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="169"/>
        <source>My part</source>
        <translation>Mein Anteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="170"/>
        <source>The wrong to put right</source>
        <translation>Was gutzumachen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="171"/>
        <source>What I did about it</source>
        <translation>Was ich dafür getan habe</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="172"/>
        <source>Days of pause</source>
        <translation>Tage Pause</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="173"/>
        <source>Note on the pause</source>
        <translation>Notiz zur Pause</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="174"/>
        <source>What I want to say</source>
        <translation>Was ich sagen will</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="175"/>
        <source>Their part</source>
        <translation>Der Anteil der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="176"/>
        <source>Spoken on</source>
        <translation>Gesprochen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="177"/>
        <source>What they said</source>
        <translation>Was die andere Seite gesagt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="178"/>
        <source>What they would have wanted</source>
        <translation>Was die andere Seite sich gewünscht hätte</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="179"/>
        <source>Received</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="180"/>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="181"/>
        <source>Why it was put aside</source>
        <translation>Warum beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="185"/>
        <source>Begun on</source>
        <translation>Angefangen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="186"/>
        <source>Left on</source>
        <translation>Verlassen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="188"/>
        <source>Next look on</source>
        <translation>Nächster Blick am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="190"/>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="192"/>
        <source>Mark, from 1 to 5</source>
        <translation>Note, von 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="195"/>
        <source>How close, from 1 to 3</source>
        <translation>Wie nah, von 1 bis 3</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="196"/>
        <location filename="../../relnotes/field_words.py" line="203"/>
        <source>In touch every so many days</source>
        <translation>Kontakt alle so viele Tage</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="199"/>
        <source>First day away</source>
        <translation>Erster Tag weg</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="200"/>
        <source>Back on</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="204"/>
        <source>Nothing asked until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="205"/>
        <source>Next contact on</source>
        <translation>Nächster Kontakt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="208"/>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="209"/>
        <source>Where it holds</source>
        <translation>Wo sie gilt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="210"/>
        <source>How it fits the way I see myself</source>
        <translation>Wie sie zu meinem Selbstbild passt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="211"/>
        <source>Fit, from 1 to 5</source>
        <translation>Passt, von 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="214"/>
        <source>How much it weighs, from 1 to 3</source>
        <translation>Wie schwer es wiegt, von 1 bis 3</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="215"/>
        <source>How sure I am, from 1 to 3</source>
        <translation>Wie sicher ich bin, von 1 bis 3</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="216"/>
        <source>How I know it</source>
        <translation>Woher ich es weiß</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="217"/>
        <source>How they see it</source>
        <translation>Wie die andere Seite es sieht</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="218"/>
        <source>Expected to come</source>
        <translation>Was vermutlich kommt</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="219"/>
        <source>Not to be asked before</source>
        <translation>Nicht zu fragen vor</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="223"/>
        <source>Need</source>
        <translation>Bedürfnis</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="224"/>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="227"/>
        <source>Value summary</source>
        <translation>Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="232"/>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="235"/>
        <source>One</source>
        <translation>Die eine Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="236"/>
        <source>The other</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="239"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="240"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="241"/>
        <source>What was chosen</source>
        <translation>Was gewählt wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="242"/>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="243"/>
        <source>Sent on</source>
        <translation>Verschickt am</translation>
    </message>
    <message>
        <location filename="../../relnotes/field_words.py" line="244"/>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
</context>
<context>
    <name>FilesLine</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_files.py" line="34"/>
        <source>Columns and letters…</source>
        <translation>Spalten und Buchstaben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_files.py" line="48"/>
        <source>and {n} more files</source>
        <translation>und {n} weitere Dateien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_files.py" line="84"/>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_files.py" line="84"/>
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="28"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="29"/>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="40"/>
        <source>Drop a file here to keep a copy of it in the journal.</source>
        <translation>Zieh eine Datei hierher, um eine Kopie im Journal zu behalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="59"/>
        <source>A copy of {file} is open. It goes when you close or lock the journal, and what you change in it goes too.</source>
        <translation>Eine Kopie von {file} ist offen. Sie verschwindet, wenn du das Journal schließt oder sperrst, und mit ihr, was du darin änderst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="68"/>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="74"/>
        <source>Remove a file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="75"/>
        <source>{file} is removed.</source>
        <translation>{file} ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="79"/>
        <source>Save a copy of {file}…</source>
        <translation>Kopie von {file} speichern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="81"/>
        <source>Remove {file}</source>
        <translation>{file} entfernen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="84"/>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="98"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/files_section.py" line="105"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="66"/>
        <source>Search the journal</source>
        <translation>Das Journal durchsuchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="104"/>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="107"/>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="126"/>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="110"/>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="169"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="170"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="171"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="172"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="173"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_filters.py" line="174"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>FinishView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="26"/>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="54"/>
        <source>Begin the pause</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="29"/>
        <source>Your promises to them</source>
        <translation>Deine offenen Zusagen hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="31"/>
        <source>None is open. Nothing more to finish here.</source>
        <translation>Keine ist offen. Hier gibt es nichts mehr zu Ende zu bringen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="59"/>
        <source>Everything is done here. Next: a pause.</source>
        <translation>Hier ist alles getan. Als Nächstes: eine Pause.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="61"/>
        <source>Your own part can wait until the pause, but not longer.</source>
        <translation>Dein eigener Anteil kann bis zur Pause warten, aber nicht länger.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="66"/>
        <source>Still open: one promise.</source>
        <translation>Noch offen: eine Zusage.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="67"/>
        <source>Still open: {n} promises.</source>
        <translation>Noch offen: {n} Zusagen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="69"/>
        <source>Still missing: what you did about the wrong.</source>
        <translation>Es fehlt noch: was du zur Wiedergutmachung getan hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="87"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="88"/>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="90"/>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="91"/>
        <source>Give up: {what}</source>
        <translation>Aufgeben: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="103"/>
        <source>done {day}</source>
        <translation>erledigt {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="104"/>
        <source>given up {day}: {reason}</source>
        <translation>aufgegeben {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="107"/>
        <source>Keep a promise</source>
        <translation>Zusage halten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="108"/>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="117"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="118"/>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="122"/>
        <source>My part</source>
        <translation>Mein Anteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="123"/>
        <source>What you did or left undone. It is needed before you speak.</source>
        <translation>Was du getan oder versäumt hast. Du brauchst es, bevor du sprichst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="124"/>
        <source>Write down my part</source>
        <translation>Meinen Anteil aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="128"/>
        <source>The wrong to put right</source>
        <translation>Was gutzumachen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="129"/>
        <source>What is still broken, late or owed? Leave it empty if nothing is.</source>
        <translation>Was ist noch kaputt, verspätet oder geschuldet? Lass es leer, wenn nichts offen ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="130"/>
        <source>Write down the wrong</source>
        <translation>Aufschreiben, was gutzumachen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="134"/>
        <source>What I did about it</source>
        <translation>Was ich dafür getan habe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="135"/>
        <source>How it was put right, or why nothing can be.</source>
        <translation>Wie es gutgemacht wurde, oder warum es nicht geht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/finish.py" line="136"/>
        <source>Write down what was put right</source>
        <translation>Aufschreiben, was gutgemacht wurde</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="52"/>
        <source>A quiet place for the people you work with</source>
        <translation>Ein ruhiger Ort für die Menschen, mit denen du arbeitest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="55"/>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="61"/>
        <source>Start with one person</source>
        <translation>Mit einer Person anfangen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="62"/>
        <source>Who comes to mind first? A name is enough.</source>
        <translation>Wer fällt dir zuerst ein? Ein Name genügt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="66"/>
        <source>Bring people along</source>
        <translation>Leute mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="67"/>
        <source>From a vCard, a spreadsheet, a calendar or another journal.</source>
        <translation>Aus einer vCard, einer Tabelle, einem Kalender oder einem anderen Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="71"/>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="72"/>
        <source>A sample journal of a consultant and mentor, beside your own.</source>
        <translation>Ein Beispieljournal, von jemandem in Beratung und Mentoring, neben deinem eigenen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="74"/>
        <source>Open a journal…</source>
        <translation>Journal öffnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="75"/>
        <source>Go back to a backup…</source>
        <translation>Zurück zu einer Sicherung…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="76"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="105"/>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="118"/>
        <source>Protect this journal with a passphrase</source>
        <translation>Dieses Journal mit einer Passphrase schützen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="122"/>
        <source>The file is then encrypted. Without the passphrase nobody can open it, you included.</source>
        <translation>Die Datei ist dann verschlüsselt. Ohne die Passphrase kann niemand sie öffnen, auch du nicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/first_page.py" line="128"/>
        <source>Set passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <location filename="../../relnotes/desktop/opening.py" line="48"/>
        <location filename="../../relnotes/desktop/opening.py" line="69"/>
        <source>Newest entries</source>
        <translation>Neueste Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/opening.py" line="67"/>
        <source>What happened? Log it…</source>
        <translation>Was ist geschehen? Halt es fest…</translation>
    </message>
</context>
<context>
    <name>Footing</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="123"/>
        <source>still new</source>
        <translation>noch neu</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="124"/>
        <source>with help</source>
        <translation>mit Hilfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="125"/>
        <source>without help</source>
        <translation>ohne Hilfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="126"/>
        <source>passes it on</source>
        <translation>gibt es weiter</translation>
    </message>
</context>
<context>
    <name>ForestMap</name>
    <message>
        <location filename="../../relnotes/desktop/parts/forest_map.py" line="262"/>
        <source>{said}, {n} folded away</source>
        <translation>{said}, {n} eingeklappt</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="27"/>
        <source>Forget this person</source>
        <translation>Diese Person vergessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="28"/>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="38"/>
        <source>Looking into the backups…</source>
        <translation>Die Sicherungen werden durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="40"/>
        <source>Rewrite these backups without them</source>
        <translation>Diese Sicherungen ohne die Person neu schreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="41"/>
        <source>Delete these backups</source>
        <translation>Diese Sicherungen löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="49"/>
        <source>Type “{name}” to be sure</source>
        <translation>Gib zur Sicherheit „{name}“ ein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="70"/>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="73"/>
        <source>{n} backup still holds them</source>
        <translation>{n} Sicherung enthält die Person noch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="74"/>
        <source>{n} backups still hold them</source>
        <translation>{n} Sicherungen enthalten die Person noch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="78"/>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="80"/>
        <source>No backup holds them.</source>
        <translation>Keine Sicherung enthält die Person.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="83"/>
        <source>Could not be looked into, and stay: {names}</source>
        <translation>Diese ließen sich nicht ansehen und bleiben: {names}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="88"/>
        <source>Everything about {name} is removed from this journal: records, history, trash, files and search. This can’t be undone, and undo will not reach back past it.</source>
        <translation>Alles über {name} wird aus diesem Journal entfernt: Datensätze, Verlauf, Papierkorb, Dateien und Suche. Das lässt sich nicht rückgängig machen, und Rückgängig reicht auch nicht weiter zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="95"/>
        <source>With it go {what}.</source>
        <translation>Damit verschwinden: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="98"/>
        <source>{n} entry with others stays; its text may still name them.</source>
        <translation>{n} Eintrag mit anderen bleibt; sein Text kann die Person noch nennen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="99"/>
        <source>{n} entries with others stay; their texts may still name them.</source>
        <translation>{n} Einträge mit anderen bleiben; ihre Texte können die Person noch nennen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="101"/>
        <source>{n} value summary with others stays as it went out.</source>
        <translation>{n} Wertübersicht mit anderen bleibt, wie sie verschickt wurde.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forget.py" line="102"/>
        <source>{n} value summaries with others stay as they went out.</source>
        <translation>{n} Wertübersichten mit anderen bleiben, wie sie verschickt wurden.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="50"/>
        <location filename="../../relnotes/desktop/forgetting.py" line="92"/>
        <source>Forgetting</source>
        <translation>Die Person wird vergessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="58"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="58"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="59"/>
        <source>{n} contribution</source>
        <translation>{n} Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="59"/>
        <source>{n} contributions</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="60"/>
        <source>{n} need or expectation</source>
        <translation>{n} Bedürfnis oder Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="60"/>
        <source>{n} needs and expectations</source>
        <translation>{n} Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="61"/>
        <source>{n} promise</source>
        <translation>{n} Zusage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="61"/>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="62"/>
        <source>{n} role</source>
        <translation>{n} Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="62"/>
        <source>{n} roles</source>
        <translation>{n} Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="63"/>
        <source>{n} repair</source>
        <translation>{n} Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="63"/>
        <source>{n} repairs</source>
        <translation>{n} Klärungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="64"/>
        <source>{n} goal</source>
        <translation>{n} Ziel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="64"/>
        <source>{n} goals</source>
        <translation>{n} Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="65"/>
        <source>{n} lesson</source>
        <translation>{n} Lehre</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="65"/>
        <source>{n} lessons</source>
        <translation>{n} Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="66"/>
        <source>{n} file</source>
        <translation>{n} Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="66"/>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="67"/>
        <source>{n} value summary</source>
        <translation>{n} Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="67"/>
        <source>{n} value summaries</source>
        <translation>{n} Wertübersichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="88"/>
        <source>Forget a person</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="99"/>
        <source>Removed from the journal:</source>
        <translation>Aus dem Journal entfernt:</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="101"/>
        <source>Backups rewritten without them:</source>
        <translation>Sicherungen, ohne die Person neu geschrieben:</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="102"/>
        <source>Backups deleted:</source>
        <translation>Gelöschte Sicherungen:</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="103"/>
        <source>Could not be read or written, and may hold them still:</source>
        <translation>Ließen sich nicht lesen oder schreiben und enthalten die Person vielleicht noch:</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="114"/>
        <source>{n} row in all</source>
        <translation>insgesamt {n} Zeile</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="114"/>
        <source>{n} rows in all</source>
        <translation>insgesamt {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="117"/>
        <source>{n} earlier state in the history</source>
        <translation>{n} früherer Stand im Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="118"/>
        <source>{n} earlier states in the history</source>
        <translation>{n} frühere Stände im Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/forgetting.py" line="120"/>
        <source>their words in search, in drafts and in the names of steps</source>
        <translation>ihre Wörter in der Suche, in Entwürfen und in den Namen von Schritten</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forgotten.py" line="20"/>
        <location filename="../../relnotes/desktop/dialogs/forgotten.py" line="37"/>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forgotten.py" line="23"/>
        <source>What was removed</source>
        <translation>Was entfernt wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forgotten.py" line="24"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forgotten.py" line="26"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/forgotten.py" line="41"/>
        <source>This is what was removed. Copies that other programs made, files that you exported and prints are beyond relnotes.</source>
        <translation>Das wurde entfernt. Kopien, die andere Programme gemacht haben, exportierte Dateien und Ausdrucke kann relnotes nicht erreichen.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/form.py" line="55"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/form.py" line="58"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/form.py" line="117"/>
        <source>Kept as a draft, for when you open it again.</source>
        <translation>Als Entwurf behalten, bis du es wieder öffnest.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/form_draft.py" line="26"/>
        <source>Taken up where you left off</source>
        <translation>Weiter, wo du aufgehört hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/form_draft.py" line="28"/>
        <source>Start afresh</source>
        <translation>Neu anfangen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="66"/>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="67"/>
        <source>Contacts (LDIF)</source>
        <translation>Kontakte (LDIF)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="68"/>
        <source>Sheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="69"/>
        <source>Sheet (Excel)</source>
        <translation>Tabelle (Excel)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="70"/>
        <source>Sheet (OpenDocument)</source>
        <translation>Tabelle (OpenDocument)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="71"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="72"/>
        <source>Journal of RedNotebook</source>
        <translation>Journal aus RedNotebook</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="73"/>
        <source>Journal of Day One</source>
        <translation>Journal aus Day One</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="74"/>
        <source>Journal of Journey</source>
        <translation>Journal aus Journey</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="75"/>
        <location filename="../../relnotes/desktop/column_words.py" line="76"/>
        <source>Journal of jrnl</source>
        <translation>Journal aus jrnl</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="77"/>
        <source>Monica</source>
        <translation>Monica</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/column_words.py" line="78"/>
        <source>Notes (Markdown)</source>
        <translation>Notizen (Markdown)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="56"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="57"/>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="58"/>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="59"/>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="60"/>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="73"/>
        <source>Save as {format}</source>
        <translation>Speichern als {format}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="98"/>
        <location filename="../../relnotes/desktop/pages/summarising/saving_each.py" line="34"/>
        <source>Making the {format}</source>
        <translation>{format} wird erstellt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/saving.py" line="79"/>
        <source>This PDF has no tags for screen readers: this computer has no typst.</source>
        <translation>Dieses PDF hat keine Auszeichnungen für Vorleseprogramme: Dieser Computer hat kein typst.</translation>
    </message>
</context>
<context>
    <name>ForwardView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="41"/>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="141"/>
        <source>Next ordinary contact</source>
        <translation>Nächster gewöhnlicher Kontakt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="42"/>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="49"/>
        <source>Close the repair</source>
        <translation>Klärung abschließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="56"/>
        <source>It stays in the history, and nobody brings it up again.</source>
        <translation>Sie bleibt im Verlauf, und niemand spricht sie mehr an.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="65"/>
        <source>{every}, as before</source>
        <translation>{every}, wie zuvor</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="68"/>
        <source>From now on {name} may count on it: “{what}”</source>
        <translation>Von jetzt an darf {name} damit rechnen: „{what}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="97"/>
        <source>Close a repair</source>
        <translation>Eine Klärung abschließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="107"/>
        <source>It is behind you.</source>
        <translation>Es liegt hinter dir.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="149"/>
        <source>What turned it?</source>
        <translation>Was brachte die Wende?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="150"/>
        <source>What would you do again?</source>
        <translation>Was würdest du wieder tun?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="151"/>
        <source>What came of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="158"/>
        <source>What will you call this lesson?</source>
        <translation>Wie nennst du diese Lehre?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="160"/>
        <source>Without a name it is called by its first line.</source>
        <translation>Ohne Namen heißt sie nach ihrer ersten Zeile.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="167"/>
        <source>What it taught you</source>
        <translation>Was es dich gelehrt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/forward.py" line="167"/>
        <source>if you like; it goes to lessons</source>
        <translation>wenn du magst; es kommt zu den Lehren</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="119"/>
        <source>Found with “{words}”</source>
        <translation>Gefunden mit „{words}“</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="59"/>
        <source>Entries that name &amp;nobody here:</source>
        <translation>Einträge, die hier &amp;niemanden nennen:</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="82"/>
        <source>Odd {n}</source>
        <translation>Auffällig {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="131"/>
        <source>1 person found.</source>
        <translation>1 Person gefunden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="131"/>
        <source>{n} people found.</source>
        <translation>{n} Personen gefunden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="134"/>
        <source>1 entry found.</source>
        <translation>1 Eintrag gefunden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="134"/>
        <source>{n} entries found.</source>
        <translation>{n} Einträge gefunden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="137"/>
        <source>1 is here already.</source>
        <translation>1 ist schon hier.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="137"/>
        <source>{n} are here already.</source>
        <translation>{n} sind schon hier.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="140"/>
        <source>One thing was odd.</source>
        <translation>Eines war auffällig.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="140"/>
        <source>{n} things were odd.</source>
        <translation>{n} waren auffällig.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="145"/>
        <source>People {n}</source>
        <translation>Personen {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="147"/>
        <source>Entries {n}</source>
        <translation>Einträge {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="153"/>
        <source>leave them out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="171"/>
        <source>People in the file</source>
        <translation>Personen in der Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="172"/>
        <source>Entries in the file</source>
        <translation>Einträge in der Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="173"/>
        <source>What was odd</source>
        <translation>Was seltsam war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_found.py" line="174"/>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
</context>
<context>
    <name>GapsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="20"/>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="30"/>
        <source>One thing that they brought waits for thanks.</source>
        <translation>Ein Beitrag der anderen wartet auf Dank.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="31"/>
        <source>{n} things that they brought wait for thanks.</source>
        <translation>{n} Beiträge der anderen warten auf Dank.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="35"/>
        <source>One thing that you brought they have not heard about.</source>
        <translation>Von einem deiner Beiträge haben sie noch nicht gehört.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="36"/>
        <source>{n} things that you brought they have not heard about.</source>
        <translation>Von {n} deiner Beiträge haben sie noch nicht gehört.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="40"/>
        <source>One need or expectation is only assumed.</source>
        <translation>Ein Bedürfnis oder eine Erwartung ist nur vermutet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="41"/>
        <source>{n} needs and expectations are only assumed.</source>
        <translation>{n} Bedürfnisse und Erwartungen sind nur vermutet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="44"/>
        <source>Thanks owed</source>
        <translation>Dank steht aus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="46"/>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="43"/>
        <source>None.</source>
        <translation>Nichts offen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/gaps.py" line="45"/>
        <source>News untold</source>
        <translation>Noch nicht erzählt</translation>
    </message>
</context>
<context>
    <name>GiveAndTake</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="36"/>
        <source>Give and take, this year</source>
        <translation>Geben und Nehmen, dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="48"/>
        <source>from me</source>
        <translation>von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="50"/>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="57"/>
        <source>{mine} from me, {theirs} from {name}. {said}</source>
        <translation>{mine} von mir, {theirs} von {name}. {said}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="65"/>
        <source>Nothing written down this year yet.</source>
        <translation>Dieses Jahr ist noch nichts notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="68"/>
        <source>{n} of mine {name} has not heard about.</source>
        <translation>Von {n} meiner Beiträge hat {name} noch nicht gehört.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="71"/>
        <source>{name} has heard about all of mine.</source>
        <translation>{name} hat von all meinen Beiträgen gehört.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="73"/>
        <source>{n} of theirs still wait for thanks.</source>
        <translation>Noch ohne Dank: {n} von der anderen Seite.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="76"/>
        <source>All of theirs are thanked.</source>
        <translation>Für alles von der anderen Seite ist gedankt.</translation>
    </message>
</context>
<context>
    <name>GivingView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="41"/>
        <source>Whose give and take</source>
        <translation>Wessen Geben und Nehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="42"/>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="43"/>
        <source>From me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="43"/>
        <source>From them</source>
        <translation>Von den anderen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="44"/>
        <source>Give and take, month by month</source>
        <translation>Geben und Nehmen, Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="46"/>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="71"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="91"/>
        <source>Whose give and take?</source>
        <translation>Wessen Geben und Nehmen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="148"/>
        <source>{amount} from me</source>
        <translation>{amount} von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="148"/>
        <source>{amount} from them</source>
        <translation>{amount} von ihnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="154"/>
        <source>{month}: {mine} from me, {theirs} from them</source>
        <translation>{month}: {mine} von mir, {theirs} von anderen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="185"/>
        <source>Choose people…</source>
        <translation>Personen wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="175"/>
        <source>News untold</source>
        <translation>Noch nicht erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="176"/>
        <source>Thanks owed</source>
        <translation>Dank steht aus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="179"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="182"/>
        <source>With everybody</source>
        <translation>Mit allen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="188"/>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/giving.py" line="188"/>
        <source>{n} years</source>
        <translation>{n} Jahre</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="42"/>
        <source>{name}’s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="42"/>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="43"/>
        <source>To be there by</source>
        <translation>Erreicht bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="44"/>
        <source>What is worked towards?</source>
        <translation>Worauf wird hingearbeitet?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="45"/>
        <source>Whose goal is it?</source>
        <translation>Wessen Ziel ist es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="46"/>
        <source>Why does it matter?</source>
        <translation>Warum ist es wichtig?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="48"/>
        <source>One on a line; you tick them off one by one.</source>
        <translation>Einer je Zeile; du hakst sie nacheinander ab.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="49"/>
        <source>Which steps lead there?</source>
        <translation>Welche Schritte führen hin?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="51"/>
        <source>No need or expectation in particular</source>
        <translation>Kein bestimmtes Bedürfnis, keine Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="54"/>
        <source>What does it serve?</source>
        <translation>Wozu dient es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="55"/>
        <source>Is there a day?</source>
        <translation>Gibt es einen Tag?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="77"/>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="157"/>
        <source>Set out on a goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="79"/>
        <source>Edit a goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="158"/>
        <source>Edit the goal</source>
        <translation>Das Ziel bearbeiten</translation>
    </message>
</context>
<context>
    <name>GoalState</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="111"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="112"/>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="113"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="114"/>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>GoalsList</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="48"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="51"/>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="73"/>
        <source>No goal yet. What does {name} work towards, and what do you?</source>
        <translation>Noch kein Ziel. Worauf arbeitet {name} hin, und worauf du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="98"/>
        <source>Move a goal to the trash</source>
        <translation>Ziel in den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="100"/>
        <source>The goal is in the trash.</source>
        <translation>Das Ziel ist im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="120"/>
        <source>Put into another order</source>
        <translation>Anders ordnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="121"/>
        <source>Now in place {n} of {all}</source>
        <translation>Jetzt an {n}. Stelle von {all}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="152"/>
        <source>My goal</source>
        <translation>Mein Ziel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="152"/>
        <source>{name}’s goal</source>
        <translation>Ziel von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="156"/>
        <source>to be there {when}</source>
        <translation>Termin: {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="162"/>
        <source>serves “{what}”</source>
        <translation>dient „{what}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="206"/>
        <source>How far is it?</source>
        <translation>Wie weit ist es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="211"/>
        <source>More about {goal}</source>
        <translation>Mehr zu {goal}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="225"/>
        <source>Done: {day}</source>
        <translation>Getan: {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="231"/>
        <source>Tick off a step</source>
        <translation>Einen Schritt abhaken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="231"/>
        <source>Take a step up again</source>
        <translation>Einen Schritt wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="238"/>
        <source>{day}, {far}: {comment}</source>
        <translation>{day}, {far}: {comment}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="248"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="249"/>
        <source>What became of it…</source>
        <translation>Was daraus wurde…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/goals_list.py" line="252"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>GoalsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/part_section.py" line="34"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="39"/>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="40"/>
        <source>strained</source>
        <translation>angespannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="41"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="25"/>
        <source>How is it with {name}?</source>
        <translation>Wie steht es mit {name}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="34"/>
        <source>Why do you read it so?</source>
        <translation>Warum siehst du es so?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="36"/>
        <source>Only you see this. A repair can begin early, while it is only strained.</source>
        <translation>Das siehst nur du. Eine Klärung kann früh beginnen, schon wenn es nur angespannt ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="54"/>
        <source>Say how it is</source>
        <translation>Sagen, wie es steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="67"/>
        <source>Steady: nothing stands between you</source>
        <translation>Stabil: Nichts steht zwischen euch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="68"/>
        <source>Strained: something is unsaid, or goes badly</source>
        <translation>Angespannt: Etwas ist ungesagt oder läuft schlecht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/health.py" line="69"/>
        <source>Damaged: something broke</source>
        <translation>Beschädigt: Etwas ist zerbrochen</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="45"/>
        <source>Yes, it was received</source>
        <translation>Ja, es ist angekommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="46"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="53"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="56"/>
        <source>What they said</source>
        <translation>Was die andere Seite gesagt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="97"/>
        <source>Was it received? Not yet is an answer too.</source>
        <translation>Ist es angekommen? Noch nicht ist auch eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="113"/>
        <source>Keep, and move forward</source>
        <translation>Festhalten und weitergehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="113"/>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="118"/>
        <source>What they would have wanted from you</source>
        <translation>Was sie sich von dir gewünscht hätte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="127"/>
        <source>Spoken on</source>
        <translation>Gesprochen am</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/heard.py" line="132"/>
        <source>The day you spoke</source>
        <translation>Der Tag, an dem ihr gesprochen habt</translation>
    </message>
</context>
<context>
    <name>HelpedBefore</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/helped.py" line="24"/>
        <source>What helped before</source>
        <translation>Was früher half</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/helped.py" line="37"/>
        <source>learned elsewhere</source>
        <translation>anderswo gelernt</translation>
    </message>
</context>
<context>
    <name>HereView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="45"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="46"/>
        <source>Change all of them at once</source>
        <translation>Alle auf einmal ändern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="59"/>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="60"/>
        <source>Who is close, who is due, what moves: it shows here.</source>
        <translation>Wer nah ist, wer dran ist, was sich bewegt: Hier ist es zu sehen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="61"/>
        <source>Start with one person</source>
        <translation>Mit einer Person anfangen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="124"/>
        <source>Nobody is here.</source>
        <translation>Hier ist niemand.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/history.py" line="25"/>
        <source>History: {what}</source>
        <translation>Verlauf: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/history.py" line="26"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/history.py" line="27"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/history.py" line="27"/>
        <source>Show the history of everything</source>
        <translation>Den Verlauf von allem zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/history.py" line="35"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="63"/>
        <source>Find a step</source>
        <translation>Einen Schritt finden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="112"/>
        <source>No step is called so</source>
        <translation>So heißt kein Schritt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="113"/>
        <source>A word of what was done finds it, or the name of a file you brought in.</source>
        <translation>Ein Wort von dem, was getan wurde, findet ihn, oder der Name einer Datei, die du mitgebracht hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="117"/>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="118"/>
        <source>Every change will stand here, with the way back.</source>
        <translation>Jede Änderung steht dann hier, mit dem Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="155"/>
        <source>Restore “{field}”</source>
        <translation>„{field}“ wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="161"/>
        <source>Restore a record: {kind}</source>
        <translation>Datensatz wiederherstellen: {kind}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="167"/>
        <source>Take back: {label}</source>
        <translation>Zurücknehmen: {label}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="213"/>
        <source>Done: {label}</source>
        <translation>Erledigt: {label}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="214"/>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="261"/>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="264"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/view.py" line="272"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>IceView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="33"/>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="136"/>
        <source>What you will say</source>
        <translation>Was du sagen wirst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="35"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="42"/>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="87"/>
        <source>Wait longer</source>
        <translation>Länger warten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="44"/>
        <source>I broke the ice</source>
        <translation>Das Eis ist gebrochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="79"/>
        <source>Copied. relnotes sends nothing.</source>
        <translation>Kopiert. relnotes schickt nichts ab.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="90"/>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="105"/>
        <source>You wait until {day}. The draft stays here.</source>
        <translation>Du wartest bis {day}. Der Entwurf bleibt hier.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="102"/>
        <source>Not yet is an answer too. Give it time, and listen once more.</source>
        <translation>Noch nicht ist auch eine Antwort. Gib dem Ganzen Zeit und hör noch einmal zu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="107"/>
        <source>When you have spoken, write down what you heard.</source>
        <translation>Wenn du gesprochen hast, schreib auf, was du gehört hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="116"/>
        <source>Prepare what to say</source>
        <translation>Vorbereiten, was zu sagen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="121"/>
        <source>Note their part</source>
        <translation>Anteil der anderen Seite notieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="128"/>
        <source>Write down what you heard</source>
        <translation>Aufschreiben, was du gehört hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="132"/>
        <source>Move forward</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/ice.py" line="136"/>
        <source>a draft for you; relnotes sends nothing</source>
        <translation>ein Entwurf für dich; relnotes schickt nichts ab</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="102"/>
        <source>Comparing with who and what is here…</source>
        <translation>Vergleiche mit dem, was schon hier ist…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="56"/>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="261"/>
        <source>Bring people along</source>
        <translation>Leute mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="62"/>
        <source>From which file?</source>
        <translation>Aus welcher Datei?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="64"/>
        <source>An address book, a calendar, a journal, or all of Monica, as they are saved from there. Drop files, a folder or a zip here, or choose them. Nothing changes before you have looked.</source>
        <translation>Ein Adressbuch, ein Kalender, ein Tagebuch oder alles aus Monica, wie es dort gesichert wird. Zieh Dateien, einen Ordner oder ein Zip hierher oder wähle sie aus. Nichts ändert sich, bevor du nachgesehen hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="68"/>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="78"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="78"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="79"/>
        <source>Other files…</source>
        <translation>Andere Dateien…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="81"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="82"/>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="243"/>
        <source>Bring along</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="98"/>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="101"/>
        <source>Contacts and journals ({files})</source>
        <translation>Kontakte und Tagebücher ({files})</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="102"/>
        <source>All files ({files})</source>
        <translation>Alle Dateien ({files})</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="123"/>
        <source>Reading your files</source>
        <translation>Deine Dateien werden gelesen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="137"/>
        <source>Bringing them along</source>
        <translation>Sie werden mitgebracht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="194"/>
        <source>And {n} more like this.</source>
        <translation>Und {n} weitere dieser Art.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="39"/>
        <source>1 person came along</source>
        <translation>1 Person ist jetzt dabei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="40"/>
        <source>{n} people came along</source>
        <translation>{n} Personen sind jetzt dabei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="43"/>
        <source>1 was here and got what is new</source>
        <translation>1 war schon hier und bekam, was neu ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="44"/>
        <source>{n} were here and got what is new</source>
        <translation>{n} waren schon hier und bekamen, was neu ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="16"/>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="47"/>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="16"/>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="47"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="31"/>
        <source>1 may be in it twice…</source>
        <translation>1 Person ist vielleicht doppelt darin…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="32"/>
        <source>{n} may be in it twice…</source>
        <translation>{n} sind vielleicht doppelt darin…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="50"/>
        <source>1 entry came along</source>
        <translation>1 Eintrag kam mit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="51"/>
        <source>{n} entries came along</source>
        <translation>{n} Einträge kamen mit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="54"/>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="55"/>
        <source>{n} pictures</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="58"/>
        <source>1 next meeting</source>
        <translation>1 nächstes Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="59"/>
        <source>{n} next meetings</source>
        <translation>{n} nächste Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="29"/>
        <source>1 may be here already…</source>
        <translation>1 ist vielleicht schon da…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="30"/>
        <source>{n} may be here already…</source>
        <translation>{n} sind vielleicht schon da…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="191"/>
        <source>Nobody was found in this file. Nothing was changed.</source>
        <translation>In dieser Datei wurde niemand gefunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="14"/>
        <source>Bring 1 person along</source>
        <translation>1 Person mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="15"/>
        <source>Bring {n} people along</source>
        <translation>{n} Personen mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="19"/>
        <source>Bring {what} along</source>
        <translation>{what} mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="20"/>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="20"/>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_words.py" line="22"/>
        <source>Bring {who} and {what} along</source>
        <translation>{who} und {what} mitbringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_people.py" line="231"/>
        <source>{what}: {files}</source>
        <translation>{what}: {files}</translation>
    </message>
</context>
<context>
    <name>IntroducedDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/introduced.py" line="21"/>
        <source>Who brought whom?</source>
        <translation>Wer brachte wen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/introduced.py" line="26"/>
        <source>Who came</source>
        <translation>Wer kam</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/introduced.py" line="28"/>
        <source>Who brought them</source>
        <translation>Wer brachte sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/introduced.py" line="30"/>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/introduced.py" line="44"/>
        <source>Write down who brought them</source>
        <translation>Notieren, wer sie brachte</translation>
    </message>
</context>
<context>
    <name>IntroductionsView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="58"/>
        <source>Find somebody</source>
        <translation>Jemanden finden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="60"/>
        <source>Only around them</source>
        <translation>Nur um sie herum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="62"/>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="84"/>
        <source>Who brought whom…</source>
        <translation>Wer wen brachte…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="64"/>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="65"/>
        <source>Show only those who brought somebody, with how many came</source>
        <translation>Nur die zeigen, die jemanden brachten, mit der Zahl derer, die kamen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="70"/>
        <source>Who brought whom</source>
        <translation>Wer wen brachte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="80"/>
        <source>Nobody brought anybody yet</source>
        <translation>Noch brachte niemand jemanden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="82"/>
        <source>Say here who brought whom, or log an introduction that names somebody you know.</source>
        <translation>Sag hier, wer wen brachte, oder halte eine Vorstellung fest, die jemanden nennt, den du kennst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="201"/>
        <source>Nobody of that name on the map.</source>
        <translation>Niemand mit diesem Namen auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="202"/>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="202"/>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="204"/>
        <source>{shown} of {all} on the map</source>
        <translation>{shown} von {all} auf der Karte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="177"/>
        <source>1 more came without an introduction</source>
        <translation>1 weitere kam ohne Vorstellung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/introductions.py" line="178"/>
        <source>{n} more came without an introduction</source>
        <translation>{n} weitere kamen ohne Vorstellung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/telling.py" line="23"/>
        <source>brought 1 person</source>
        <translation>brachte 1 Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/telling.py" line="24"/>
        <source>brought {n} people</source>
        <translation>brachte {n} Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/telling.py" line="31"/>
        <source>brought by {name}</source>
        <translation>gebracht von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/telling.py" line="42"/>
        <source>met 1 person through you</source>
        <translation>lernte durch dich 1 Person kennen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/telling.py" line="43"/>
        <source>met {n} people through you</source>
        <translation>lernte durch dich {n} Personen kennen</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="80"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="117"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="176"/>
        <location filename="../../relnotes/desktop/pages/journal.py" line="197"/>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="176"/>
        <source>best first</source>
        <translation>beste zuerst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="200"/>
        <source>More than {n} entries</source>
        <translation>Mehr als {n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="200"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="201"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="212"/>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="213"/>
        <source>A meeting, a call, a thought: a line is enough.</source>
        <translation>Ein Treffen, ein Anruf, ein Gedanke: Eine Zeile genügt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="214"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="218"/>
        <source>Nothing like that is written down.</source>
        <translation>So etwas ist nicht notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="219"/>
        <source>Fewer words or a longer time find more.</source>
        <translation>Weniger Wörter oder ein längerer Zeitraum finden mehr.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="220"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal.py" line="290"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="29"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="34"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="36"/>
        <source>This journal</source>
        <translation>Dieses Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="37"/>
        <source>Passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="39"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="40"/>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="43"/>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="42"/>
        <source>Without a key or a click. Ctrl+L locks at once.</source>
        <translation>Ohne Taste oder Klick. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="47"/>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="52"/>
        <source>A double-click on a journal</source>
        <translation>Ein Doppelklick auf ein Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="48"/>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="48"/>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="51"/>
        <source>relnotes then stands among the programs of this computer, too.</source>
        <translation>relnotes steht dann auch unter den Programmen dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="53"/>
        <source>Open another…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="53"/>
        <source>Begin a new one…</source>
        <translation>Neues beginnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="57"/>
        <source>Other journals</source>
        <translation>Andere Journale</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="58"/>
        <source>One file each. They know nothing of each other.</source>
        <translation>Je eine Datei. Sie wissen nichts voneinander.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="81"/>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="101"/>
        <source>The file is encrypted. Without the passphrase nobody can open it.</source>
        <translation>Die Datei ist verschlüsselt. Ohne die Passphrase kann niemand sie öffnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="102"/>
        <source>Without one, whoever gets the file can read it.</source>
        <translation>Ohne Passphrase kann jeder sie lesen, der an die Datei kommt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="106"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="106"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/files.py" line="107"/>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="45"/>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="48"/>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="49"/>
        <source>A meeting, a call, a thought: a line is enough.</source>
        <translation>Ein Treffen, ein Anruf, ein Gedanke: Eine Zeile genügt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="50"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="145"/>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="160"/>
        <source>Entries of this relationship</source>
        <translation>Einträge dieser Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/journal_tab.py" line="167"/>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
</context>
<context>
    <name>KeepViewDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="76"/>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="83"/>
        <source>A view of the same name is replaced.</source>
        <translation>Eine Ansicht gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="84"/>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="89"/>
        <source>Keep a view of the circle</source>
        <translation>Eine Ansicht des Kreises behalten</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="166"/>
        <source>Making a backup</source>
        <translation>Die Sicherung wird angelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="179"/>
        <source>Reading the backup</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="202"/>
        <source>Making a backup first</source>
        <translation>Zuerst wird eine Sicherung angelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="212"/>
        <source>Saved, but not backed up</source>
        <translation>Gespeichert, aber nicht gesichert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="214"/>
        <source>Saved · no backup yet</source>
        <translation>Gespeichert · noch keine Sicherung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="218"/>
        <source>Last backup: {when}</source>
        <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="220"/>
        <source>Backed up {when}, only here</source>
        <translation>Gesichert {when}, nur hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="221"/>
        <source>Saved · backed up {when}</source>
        <translation>Kopie {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="284"/>
        <source>{problem} Go on without one?</source>
        <translation>{problem} Ohne Sicherung weitermachen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="286"/>
        <source>The backup did not work</source>
        <translation>Die Sicherung hat nicht geklappt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keeper.py" line="288"/>
        <source>Go on without</source>
        <translation>Ohne weitermachen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/keeping.py" line="26"/>
        <source>Keep as a draft…</source>
        <translation>Als Entwurf behalten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/keeping.py" line="27"/>
        <source>Keep as a template…</source>
        <translation>Als Vorlage behalten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/keeping.py" line="29"/>
        <source>Kind, length, period, parts, language and paper, for anybody</source>
        <translation>Art, Länge, Zeitraum, Teile, Sprache und Papier, für alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/keeping.py" line="33"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="32"/>
        <source>Keep this view…</source>
        <translation>Diese Ansicht behalten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="61"/>
        <source>Remove a view of the circle</source>
        <translation>Eine Ansicht des Kreises entfernen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/kept_views.py" line="63"/>
        <source>The view is gone; the people stay.</source>
        <translation>Die Ansicht ist weg; die Menschen bleiben.</translation>
    </message>
</context>
<context>
    <name>Keyhole</name>
    <message>
        <location filename="../../relnotes/desktop/keyhole.py" line="65"/>
        <source>Encrypting your journal</source>
        <translation>Dein Journal wird verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keyhole.py" line="66"/>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keyhole.py" line="67"/>
        <source>Decrypting your journal</source>
        <translation>Dein Journal wird entschlüsselt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/keyhole.py" line="69"/>
        <source>It is copied and compared first, and only then replaced.</source>
        <translation>Es wird erst kopiert und verglichen und dann erst ersetzt.</translation>
    </message>
</context>
<context>
    <name>LatelySection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/lately_section.py" line="30"/>
        <source>Lately</source>
        <translation>In letzter Zeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/lately_section.py" line="32"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/lately_section.py" line="70"/>
        <source>Nothing written yet. A line about the last time is enough.</source>
        <translation>Noch nichts geschrieben. Eine Zeile über das letzte Mal genügt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/lately_section.py" line="72"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
</context>
<context>
    <name>LearnedView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="44"/>
        <source>Who brought whom</source>
        <translation>Wer wen vorgestellt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="45"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="46"/>
        <source>Beliefs</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="47"/>
        <source>Question one…</source>
        <translation>Eine hinterfragen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="50"/>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="52"/>
        <source>Take in…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="67"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="136"/>
        <source>{role}, with {name}</source>
        <translation>{role}, mit {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="146"/>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="146"/>
        <source>Theirs</source>
        <translation>Von den anderen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="150"/>
        <source>No roles yet. They are given on the tab Roles of a relationship.</source>
        <translation>Noch keine Rollen. Du vergibst sie auf dem Reiter Rollen einer Beziehung.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="160"/>
        <source>{role} in {n} of {of}</source>
        <translation>{role} in {n} von {of}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="160"/>
        <source>{role}</source>
        <translation>{role}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="182"/>
        <source>named in {n} entry</source>
        <translation>in {n} Eintrag genannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="182"/>
        <source>named in {n} entries</source>
        <translation>in {n} Einträgen genannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="186"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="208"/>
        <source>Nobody was introduced yet.</source>
        <translation>Noch wurde niemand vorgestellt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="213"/>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="213"/>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="224"/>
        <source>No lessons yet. A repair ends in one; * before a line keeps one, too.</source>
        <translation>Noch keine Lehren. Eine Reparatur endet mit einer; auch * vor einer Zeile hält eine fest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/learned.py" line="233"/>
        <source>No beliefs written down. What do you take for granted?</source>
        <translation>Keine Annahmen notiert. Was hältst du für selbstverständlich?</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lesson.py" line="39"/>
        <source>What turned it</source>
        <translation>Was die Wende brachte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lesson.py" line="40"/>
        <source>What to repeat</source>
        <translation>Was ich wieder tun würde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lesson.py" line="41"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lesson.py" line="44"/>
        <source>Nothing more was written down</source>
        <translation>Mehr wurde nicht festgehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lesson.py" line="47"/>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="27"/>
        <source>Need</source>
        <translation>Bedürfnis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="28"/>
        <source>What must be true for a relationship to be worth it.</source>
        <translation>Was stimmen muss, damit sich eine Beziehung lohnt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="29"/>
        <source>Write down one need of each side. Which did nobody say?</source>
        <translation>Schreib von jeder Seite ein Bedürfnis auf. Welches hat niemand gesagt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="32"/>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="33"/>
        <source>What is counted on, often by a date.</source>
        <translation>Womit gerechnet wird, oft bis zu einem Tag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="34"/>
        <source>Take one that you only assume, and choose words to ask.</source>
        <translation>Nimm eine, die du nur vermutest, und such Worte, um zu fragen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="37"/>
        <source>Value together</source>
        <translation>Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="38"/>
        <source>One sentence in which both sides find what they came for.</source>
        <translation>Ein Satz, in dem beide Seiten finden, wofür sie kamen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="39"/>
        <source>Could both of you sign yours as it stands?</source>
        <translation>Könntet ihr beide euren unterschreiben, wie er dasteht?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="42"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="43"/>
        <source>The part a side plays, which changes with place and people.</source>
        <translation>Der Part, den eine Seite spielt; er wechselt mit Ort und Leuten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="44"/>
        <source>Before you meet, say which part you will play this time.</source>
        <translation>Sag dir vor dem Treffen, welchen Part du diesmal spielst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="47"/>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="48"/>
        <source>What a side brought, and what changed because of it.</source>
        <translation>Was eine Seite gebracht hat, und was dadurch anders wurde.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="49"/>
        <source>Add the effect to your last one, then one of theirs.</source>
        <translation>Ergänze beim letzten die Wirkung, dann einen von ihnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="52"/>
        <source>Told and thanked</source>
        <translation>Erzählt und bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="53"/>
        <source>What nobody heard of did not happen for them.</source>
        <translation>Was niemand gehört hat, ist für sie nicht geschehen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="54"/>
        <source>Thank somebody, in one specific sentence.</source>
        <translation>Bedanke dich bei jemandem, in einem genauen Satz.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="57"/>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="58"/>
        <source>What a side said it would do: kept, or openly given up.</source>
        <translation>Was eine Seite zu tun versprach: gehalten, oder offen aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="59"/>
        <source>Keep the smallest open one, or say that you will not.</source>
        <translation>Halte die kleinste offene, oder sag, dass du es nicht wirst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="62"/>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="63"/>
        <source>How often you mean to be in touch, with nothing to sell.</source>
        <translation>Wie oft du in Kontakt sein willst, ohne etwas zu verkaufen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="64"/>
        <source>Plan one lunch for this month.</source>
        <translation>Plane ein Mittagessen in diesem Monat.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="67"/>
        <source>Terms</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="68"/>
        <source>What they allow and prefer, in their own words.</source>
        <translation>Was sie zulassen und mögen, in ihren eigenen Worten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="69"/>
        <source>Ask one person when, and how, they like to be reached.</source>
        <translation>Frag jemanden, wann und wie er gern erreicht wird.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="72"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="73"/>
        <source>Finish the task, pause, break the ice humbly, move forward. In this order.</source>
        <translation>Zu Ende bringen, Pause, demütig das Eis brechen, weitergehen. In dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="76"/>
        <source>Is something strained? Begin while it is small.</source>
        <translation>Ist etwas angespannt? Fang an, solange es klein ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="79"/>
        <source>Belief</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="80"/>
        <source>What you take for granted, how you could test it, and what came of that.</source>
        <translation>Was du für selbstverständlich hältst, wie du es prüfen könntest, und was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="82"/>
        <source>Write down one that you never tested.</source>
        <translation>Schreib eine auf, die du nie geprüft hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="85"/>
        <source>Value summary</source>
        <translation>Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="86"/>
        <source>Two honest pages for a review, with both sides on them.</source>
        <translation>Zwei ehrliche Seiten für ein Gespräch, mit beiden Seiten darauf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="87"/>
        <source>Look for a month in which nothing of theirs is written.</source>
        <translation>Such einen Monat, in dem nichts von ihnen steht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="96"/>
        <source>The words, and what to do with them</source>
        <translation>Die Wörter, und was man mit ihnen tut</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="97"/>
        <source>One of them an evening is enough. The sample journal shows them at work.</source>
        <translation>Eines am Abend genügt. Das Beispieljournal zeigt sie bei der Arbeit.</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="101"/>
        <source>Search by a word</source>
        <translation>Nach einem Wort suchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="111"/>
        <source>Tonight: {what}</source>
        <translation>Heute Abend: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/lessons.py" line="113"/>
        <source>No word like that here.</source>
        <translation>Kein solches Wort hier.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="29"/>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="30"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="52"/>
        <source>Your letterhead</source>
        <translation>Dein Briefkopf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="58"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="59"/>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="60"/>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="61"/>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="62"/>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="63"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="65"/>
        <source>Colour of your side</source>
        <translation>Farbe deiner Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="69"/>
        <source>It stands above every value summary, and is kept in this journal.</source>
        <translation>Er steht über jeder Wertübersicht und bleibt in diesem Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/letterhead_dialog.py" line="92"/>
        <source>Set the letterhead</source>
        <translation>Den Briefkopf setzen</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="13"/>
        <source>They share only {what}, and one of them says nothing else to compare.</source>
        <translation>Sie teilen nur {what}, und einer von beiden sagt sonst nichts zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="17"/>
        <source>They share {what}.</source>
        <translation>Sie teilen {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="19"/>
        <source>They share {what}. That may be chance.</source>
        <translation>Sie teilen {what}. Das kann Zufall sein.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="25"/>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="26"/>
        <source>the name in another spelling</source>
        <translation>den Namen in anderer Schreibweise</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="29"/>
        <source>the e-mail {what}</source>
        <translation>die E-Mail {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="30"/>
        <source>the phone {what}</source>
        <translation>das Telefon {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="31"/>
        <source>the page {what}</source>
        <translation>die Seite {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="32"/>
        <source>the birthday</source>
        <translation>den Geburtstag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/likeness_words.py" line="33"/>
        <source>the organisation {what}</source>
        <translation>die Organisation {what}</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="35"/>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="43"/>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="38"/>
        <source>Back to the first words</source>
        <translation>Zurück zum ersten Wortlaut</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="50"/>
        <source>Pull up</source>
        <translation>Nach oben holen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="50"/>
        <source>Back to its place</source>
        <translation>Zurück an den alten Platz</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="52"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="54"/>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="59"/>
        <source>Put back what came of it</source>
        <translation>Was daraus wurde, wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="61"/>
        <source>Reword what came of it</source>
        <translation>Was daraus wurde, umformulieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="62"/>
        <source>Leave out what came of it</source>
        <translation>Was daraus wurde, weglassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/line_menu.py" line="67"/>
        <source>Back to the journal’s words</source>
        <translation>Zurück zu den Worten des Journals</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="38"/>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="140"/>
        <source>What to tell</source>
        <translation>Was erzählt wird</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="44"/>
        <source>Lines that could go in</source>
        <translation>Zeilen, die hineinkönnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="115"/>
        <source>{part} of {whole} go in</source>
        <translation>{part} von {whole} kommen hinein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="119"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="119"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="120"/>
        <source>The strongest</source>
        <translation>Die stärksten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="122"/>
        <source>What serves their needs, shows an effect, an amount or proof, month by month</source>
        <translation>Was ihren Bedürfnissen dient, Wirkung, Menge oder Beleg zeigt, Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/lines_dialog.py" line="127"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="54"/>
        <location filename="../../relnotes/desktop/lock.py" line="55"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="57"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="58"/>
        <source>Open another journal…</source>
        <translation>Anderes Journal öffnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="59"/>
        <source>Ask the keyring</source>
        <translation>Schlüsselbund fragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="81"/>
        <source>Your journal is locked</source>
        <translation>Dein Journal ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="165"/>
        <source>You can try again in a second.</source>
        <translation>In einer Sekunde kannst du es wieder versuchen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/lock.py" line="166"/>
        <source>You can try again in {n} seconds.</source>
        <translation>In {n} Sekunden kannst du es wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <location filename="../../relnotes/desktop/locking.py" line="176"/>
        <source>Nobody opens your journal without the passphrase now.</source>
        <translation>Ohne die Passphrase öffnet jetzt niemand dein Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/locking.py" line="178"/>
        <source>Your journal has no passphrase any more.</source>
        <translation>Dein Journal hat keine Passphrase mehr.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="84"/>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="265"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="85"/>
        <source>Logged.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="87"/>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="266"/>
        <source>Edit an entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="191"/>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="192"/>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="193"/>
        <source>How it went, in your words</source>
        <translation>Wie es war, in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="207"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="208"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="209"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="210"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="211"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="220"/>
        <source>€24</source>
        <translation>24 €</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="222"/>
        <source>As its kind says</source>
        <translation>Wie seine Art es sagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="223"/>
        <source>In person</source>
        <translation>Persönlich getroffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="224"/>
        <source>From afar</source>
        <translation>Aus der Ferne</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="227"/>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="227"/>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="227"/>
        <source>The work</source>
        <translation>Um die Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="234"/>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="235"/>
        <source>My role</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="236"/>
        <source>What did it cost?</source>
        <translation>Was hat es gekostet?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="237"/>
        <source>How you met</source>
        <translation>Wie ihr euch getroffen habt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="238"/>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="239"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="240"/>
        <source>Who may see it</source>
        <translation>Wer darf es sehen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="246"/>
        <source>I brought</source>
        <translation>Meine Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="247"/>
        <source>They brought</source>
        <translation>Beiträge der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="248"/>
        <source>I promised</source>
        <translation>Meine Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/log.py" line="249"/>
        <source>They promised</source>
        <translation>Zusagen der anderen Seite</translation>
    </message>
</context>
<context>
    <name>LongSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/long_section.py" line="30"/>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/long_section.py" line="74"/>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/long_section.py" line="74"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="19"/>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="37"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="21"/>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="31"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="22"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="23"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="24"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="29"/>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="38"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="36"/>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/look.py" line="38"/>
        <source>Dates and numbers follow it too.</source>
        <translation>Tage und Zahlen folgen ihr auch.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../relnotes/desktop/main_window.py" line="236"/>
        <source>Saved · {time}</source>
        <translation>Gespeichert · {time}</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/making.py" line="228"/>
        <source>Keep a draft of a summary</source>
        <translation>Entwurf einer Übersicht behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/making.py" line="241"/>
        <source>Keep a template of summaries</source>
        <translation>Vorlage für Übersichten behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/making.py" line="301"/>
        <source>Change a draft of a summary</source>
        <translation>Entwurf einer Übersicht ändern</translation>
    </message>
</context>
<context>
    <name>MarkedBar</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="68"/>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="69"/>
        <source>Save the marked ones as a table…</source>
        <translation>Die markierten als Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="70"/>
        <source>Take the marks away</source>
        <translation>Markierungen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="87"/>
        <source>1 marked</source>
        <translation>1 markiert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="87"/>
        <source>{n} marked</source>
        <translation>{n} markiert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="98"/>
        <source>Told this one</source>
        <translation>Diesen erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="98"/>
        <source>Told these {n}</source>
        <translation>Diese {n} erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="100"/>
        <source>Thanked for this one</source>
        <translation>Für diesen bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="100"/>
        <source>Thanked for these {n}</source>
        <translation>Für diese {n} bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="101"/>
        <source>Said this one</source>
        <translation>Diesen gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contribution_marks.py" line="101"/>
        <source>Told, or thanked for, these {n}</source>
        <translation>Diese {n} erzählt oder bedankt</translation>
    </message>
</context>
<context>
    <name>MasterList</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="69"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="70"/>
        <source>Filter the relationships</source>
        <translation>Beziehungen filtern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="71"/>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="80"/>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="238"/>
        <source>Nobody here</source>
        <translation>Hier ist niemand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="230"/>
        <source>Nobody here is called that</source>
        <translation>So heißt hier niemand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="230"/>
        <source>Look in all</source>
        <translation>In allen suchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="232"/>
        <source>A few first letters of any of their names are enough.</source>
        <translation>Ein paar Anfangsbuchstaben von einem der Namen genügen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="234"/>
        <source>Nobody is called that</source>
        <translation>So heißt niemand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="234"/>
        <source>Empty the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="238"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="272"/>
        <source>{name}, {due}. This year {mine} from you, {theirs} from them.</source>
        <translation>{name}, {due}. Dieses Jahr {mine} von dir, {theirs} von der anderen Seite.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="292"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/master.py" line="320"/>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
</context>
<context>
    <name>MatchesDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="29"/>
        <source>The same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="37"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="37"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="38"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="39"/>
        <source>These are two people</source>
        <translation>Das sind zwei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="40"/>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="57"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="82"/>
        <source>They are brought together: nothing that is here goes.</source>
        <translation>Sie werden zusammengeführt: Nichts, was hier ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_matches.py" line="83"/>
        <source>They stay two.</source>
        <translation>Sie bleiben zwei.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/member.py" line="21"/>
        <source>A person inside</source>
        <translation>Eine Person darin</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/member.py" line="21"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/member.py" line="34"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/member.py" line="36"/>
        <source>A name you know is linked; a new one is only written down here.</source>
        <translation>Ein bekannter Name wird verknüpft; ein neuer wird nur hier notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/member.py" line="38"/>
        <source>What they do there</source>
        <translation>Was sie dort macht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/member.py" line="48"/>
        <source>Add a person inside</source>
        <translation>Person darin hinzufügen</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="141"/>
        <source>People inside</source>
        <translation>Personen darin</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="144"/>
        <source>Add a person inside</source>
        <translation>Person darin hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="156"/>
        <source>An organisation bonds through its people. Who are they?</source>
        <translation>Eine Organisation verbindet sich durch ihre Menschen. Wer sind sie?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="167"/>
        <source>Take a person out</source>
        <translation>Person herausnehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="169"/>
        <source>{name} is not listed inside any more.</source>
        <translation>{name} steht nicht mehr darin.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="194"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="195"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="47"/>
        <source>Your journal is damaged</source>
        <translation>Dein Journal ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="49"/>
        <source>{file} can’t be read as a whole any more. It was left exactly as it is.</source>
        <translation>{file} lässt sich nicht mehr ganz lesen. Die Datei wurde genau so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="53"/>
        <source>Your journal did not open</source>
        <translation>Dein Journal ging nicht auf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="71"/>
        <source>Go back to the backup: {when}</source>
        <translation>Zurück zur Sicherung: {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="73"/>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="78"/>
        <source>Open to read</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="80"/>
        <source>It is closed there: open it</source>
        <translation>Dort ist es geschlossen: öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="84"/>
        <location filename="../../relnotes/desktop/mending.py" line="93"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="89"/>
        <location filename="../../relnotes/desktop/mending.py" line="98"/>
        <source>Begin a new one…</source>
        <translation>Neues beginnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="97"/>
        <source>Open the usual one</source>
        <translation>Das übliche öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="99"/>
        <source>Begin a new one there</source>
        <translation>Dort ein neues beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="108"/>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="109"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="118"/>
        <source>The damaged journal is kept as {file}.</source>
        <translation>Das beschädigte Journal liegt jetzt als {file} da.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="123"/>
        <source>Going back to the backup</source>
        <translation>Zurück zur Sicherung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="133"/>
        <source>Saving what can be read</source>
        <translation>Was lesbar ist, wird gerettet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="145"/>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="151"/>
        <source>The damaged journal was left as it is.</source>
        <translation>Das beschädigte Journal wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="152"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/mending.py" line="153"/>
        <source>What could be saved</source>
        <translation>Was gerettet werden konnte</translation>
    </message>
</context>
<context>
    <name>MenteeRow</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="62"/>
        <source>Prepare to meet {name}</source>
        <translation>Treffen mit {name} vorbereiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="88"/>
        <source>last session {when}</source>
        <translation>letzte Sitzung {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="91"/>
        <source>last in touch {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="94"/>
        <source>next session {when}</source>
        <translation>nächste Sitzung {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="99"/>
        <source>was due {when}</source>
        <translation>war fällig {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="99"/>
        <source>next {when}</source>
        <translation>nächstes Mal {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="102"/>
        <source>not met yet</source>
        <translation>noch nicht getroffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="130"/>
        <source>agreement: {when}</source>
        <translation>Vereinbarung: {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="133"/>
        <source>nothing open</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="142"/>
        <source>1 promise of mine</source>
        <translation>1 Zusage von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="142"/>
        <source>{n} promises of mine</source>
        <translation>{n} Zusagen von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="145"/>
        <source>1 promise of theirs</source>
        <translation>1 Zusage der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="145"/>
        <source>{n} promises of theirs</source>
        <translation>{n} Zusagen der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="148"/>
        <source>1 thing to bring up</source>
        <translation>1 Punkt anzusprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="148"/>
        <source>{n} things to bring up</source>
        <translation>{n} Punkte anzusprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="151"/>
        <source>1 thing unasked</source>
        <translation>1 noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="151"/>
        <source>{n} things unasked</source>
        <translation>{n} noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentee_row.py" line="158"/>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
</context>
<context>
    <name>MenteesView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="47"/>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="48"/>
        <source>Next session first</source>
        <translation>Nächste Sitzung zuerst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="52"/>
        <source>Longest ago first</source>
        <translation>Längste Zeit her zuerst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="55"/>
        <source>Agreement due first</source>
        <translation>Fällige Vereinbarung zuerst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="86"/>
        <source>Name or programme</source>
        <translation>Name oder Programm</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="87"/>
        <source>Narrow to a name or a programme</source>
        <translation>Auf einen Namen oder ein Programm eingrenzen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="89"/>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="92"/>
        <source>Whom you mentor</source>
        <translation>Wen du begleitest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="93"/>
        <source>Who mentors you</source>
        <translation>Wer dich begleitet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="156"/>
        <source>Nobody of that name, and no such programme.</source>
        <translation>Niemand dieses Namens, und kein solches Programm.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="158"/>
        <source>Nobody yet. Give a relationship the kind Mentee, and it stands here.</source>
        <translation>Noch niemand. Gib einer Beziehung die Art Mentee, dann steht sie hier.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/mentees.py" line="186"/>
        <source>Add somebody…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
</context>
<context>
    <name>MentoringPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/mentoring.py" line="37"/>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/menus.py" line="36"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/menus.py" line="37"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <location filename="../../relnotes/desktop/parts/charts.py" line="72"/>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="50"/>
        <source>Whom you mean to reach this month</source>
        <translation>Wen du diesen Monat erreichen willst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="51"/>
        <source>Whom you meant to reach last month</source>
        <translation>Wen du letzten Monat erreichen wolltest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="52"/>
        <source>Due before the month ends</source>
        <translation>Fällig, bevor der Monat endet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="53"/>
        <source>What changed this month</source>
        <translation>Was sich diesen Monat geändert hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="56"/>
        <source>Plan somebody…</source>
        <translation>Jemanden einplanen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="59"/>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="165"/>
        <source>Plan all of them</source>
        <translation>Alle einplanen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="78"/>
        <source>Whom do you mean to reach?</source>
        <translation>Wen möchtest du erreichen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="86"/>
        <source>Plan a contact</source>
        <translation>Einen Kontakt einplanen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="92"/>
        <source>Take a contact out of the plan</source>
        <translation>Einen Kontakt aus dem Plan nehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="109"/>
        <source>Nobody is planned yet. Plan those who matter; the rest can wait.</source>
        <translation>Noch ist niemand eingeplant. Plane, wer dir wichtig ist; die anderen können warten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="122"/>
        <source>In {month} you reached {n} of the {all} whom you had planned.</source>
        <translation>Im {month} hast du {n} von {all} erreicht, die du eingeplant hattest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="132"/>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="139"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="132"/>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="141"/>
        <source>in touch {day}</source>
        <translation>in Kontakt {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="147"/>
        <source>Prepare to meet {name}</source>
        <translation>Treffen mit {name} vorbereiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="151"/>
        <source>Take {name} out of the plan</source>
        <translation>{name} aus dem Plan nehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="165"/>
        <source>Plan these {n}</source>
        <translation>Diese {n} einplanen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="176"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="177"/>
        <source>Plan {name}</source>
        <translation>{name} einplanen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/month.py" line="188"/>
        <source>Nothing moved so far, and that is no fault.</source>
        <translation>Bis jetzt hat sich nichts bewegt, und das ist kein Fehler.</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <location filename="../../relnotes/desktop/moved.py" line="27"/>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="22"/>
        <source>As you read it</source>
        <translation>Wie du es siehst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="23"/>
        <source>Quieter than it was</source>
        <translation>Ruhiger als früher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="24"/>
        <source>Livelier than it was</source>
        <translation>Lebhafter als früher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="27"/>
        <source>Told from days on which there was contact, each against their own two years.</source>
        <translation>Abgelesen an den Tagen mit Kontakt, bei jeder Person gegen ihre eigenen zwei Jahre.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="46"/>
        <source>You have noted no strain and no damage.</source>
        <translation>Du hast nichts Angespanntes und nichts Beschädigtes notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="47"/>
        <source>Nobody has gone quiet.</source>
        <translation>Niemand ist still geworden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="48"/>
        <source>With nobody there is much more contact than there was.</source>
        <translation>Mit niemandem gibt es viel mehr Kontakt als früher.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="72"/>
        <source>{reading}: {reason}</source>
        <translation>{reading}: {reason}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="78"/>
        <source>{reading} · last in touch {when}</source>
        <translation>{reading} · letzter Kontakt {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="86"/>
        <source>You have not spoken since {day}; it used to be {often}.</source>
        <translation>Ihr habt seit {day} nicht gesprochen; früher war es {often}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="90"/>
        <source>{n} times in the last three months</source>
        <translation>{n}-mal in den letzten drei Monaten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="92"/>
        <source>New: {lately}.</source>
        <translation>Neu: {lately}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="93"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="93"/>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/moving.py" line="94"/>
        <source>{lately}; {times} before that, since {month}.</source>
        <translation>{lately}; {times} davor, seit {month}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/naming.py" line="28"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="70"/>
        <source>{name}’s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="122"/>
        <source>Not asked yet: {n}</source>
        <translation>Noch nicht gefragt: {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="128"/>
        <source>Important, or urgent?</source>
        <translation>Wichtig oder dringend?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="130"/>
        <source>What changed since…</source>
        <translation>Was sich verändert hat seit…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="136"/>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="137"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="139"/>
        <source>Add what I need or expect</source>
        <translation>Hinzufügen, was ich brauche oder erwarte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="141"/>
        <source>Add what they need or expect</source>
        <translation>Hinzufügen, was die andere Seite braucht oder erwartet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/needs.py" line="169"/>
        <source>{n} of {m} spoken aloud</source>
        <translation>{n} von {m} ausgesprochen</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="151"/>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="151"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="155"/>
        <source>A name is enough</source>
        <translation>Ein Name genügt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="166"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="173"/>
        <source>There is already a {name} in your journal.</source>
        <translation>{name} gibt es in deinem Journal schon.</translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="233"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="234"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="235"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="236"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="237"/>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="263"/>
        <source>named in a calendar</source>
        <translation>in einem Kalender genannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="265"/>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="267"/>
        <source>is {name}</source>
        <translation>ist {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="269"/>
        <source>may be {name}</source>
        <translation>ist vielleicht {name}</translation>
    </message>
</context>
<context>
    <name>NotebookSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="32"/>
        <source>Noticed across mentees</source>
        <translation>Über Mentees hinweg bemerkt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="36"/>
        <source>What you noticed</source>
        <translation>Was du bemerkt hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="37"/>
        <source>What you noticed, about none of them alone…</source>
        <translation>Was du bemerkt hast, über keinen allein…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="50"/>
        <source>What do several of them have in common? It is kept here.</source>
        <translation>Was haben mehrere gemeinsam? Es wird hier bewahrt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="58"/>
        <source>Write down an observation</source>
        <translation>Eine Beobachtung aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="69"/>
        <source>Move an observation to the trash</source>
        <translation>Eine Beobachtung in den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="71"/>
        <source>The observation is in the trash.</source>
        <translation>Die Beobachtung liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="75"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="76"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="55"/>
        <source>some time ago you kindly offered this: {what}.</source>
        <translation>vor einiger Zeit hast du freundlich angeboten: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="59"/>
        <source>a gentle word about this, which we had in mind for {day}: {what}.</source>
        <translation>ein freundliches Wort dazu, für {day} hatten wir daran gedacht: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="63"/>
        <source>looking forward to this on {day}: {what}.</source>
        <translation>ich freue mich auf {day}: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="66"/>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="67"/>
        <source>Does it still fit? If something is in the way, or I can make it easier, tell me.</source>
        <translation>Passt es noch? Wenn etwas im Weg steht oder ich es leichter machen kann, sag es mir.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="70"/>
        <source>And if it no longer fits, that is fine too; then I will plan without it.</source>
        <translation>Und wenn es nicht mehr passt, ist das auch in Ordnung; dann plane ich ohne.</translation>
    </message>
</context>
<context>
    <name>NudgeDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="30"/>
        <source>A kind word</source>
        <translation>Ein freundliches Wort</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="30"/>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="34"/>
        <source>To {name}, in your words</source>
        <translation>An {name}, in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="36"/>
        <source>Copying counts as a try. You send it; relnotes sends nothing.</source>
        <translation>Kopieren zählt als Versuch. Du schickst es ab; relnotes schickt nichts.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="46"/>
        <source>Count a try</source>
        <translation>Versuch zählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/nudge.py" line="48"/>
        <source>Copied, and counted as a try.</source>
        <translation>Kopiert und als Versuch gezählt.</translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="68"/>
        <source>What you noticed</source>
        <translation>Was du bemerkt hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="72"/>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="81"/>
        <source>Reword an observation</source>
        <translation>Eine Beobachtung umformulieren</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="105"/>
        <source>What the date is</source>
        <translation>Was es für ein Tag ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="105"/>
        <source>birthday…</source>
        <translation>Geburtstag…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="107"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="108"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="111"/>
        <source>Year, if you know it</source>
        <translation>Jahr, wenn du es weißt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="111"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>OpenPromiseActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="31"/>
        <source>Keep a promise</source>
        <translation>Zusage halten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="32"/>
        <source>A promise kept.</source>
        <translation>Eine Zusage gehalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="41"/>
        <source>Count a try</source>
        <translation>Versuch zählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="42"/>
        <source>A try is counted; it stays open.</source>
        <translation>Ein Versuch ist gezählt; sie bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="54"/>
        <source>Move a promise to another day</source>
        <translation>Eine Zusage auf einen anderen Tag legen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="56"/>
        <source>Another day is set.</source>
        <translation>Ein anderer Tag ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="61"/>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="66"/>
        <source>Say a promise in other words</source>
        <translation>Eine Zusage in andere Worte fassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="72"/>
        <source>Say that a promise matters</source>
        <translation>Sagen, dass eine Zusage wichtig ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="79"/>
        <source>Move a promise to the trash</source>
        <translation>Zusage in den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="81"/>
        <source>The promise is in the trash.</source>
        <translation>Die Zusage ist im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="93"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="94"/>
        <source>Tried, not there yet</source>
        <translation>Versucht, noch nicht geschafft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="95"/>
        <source>Drop with a reason…</source>
        <translation>Mit Grund aufgeben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="97"/>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="98"/>
        <source>Other words</source>
        <translation>Andere Worte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="101"/>
        <source>Does it matter in the grand scheme of things?</source>
        <translation>Macht es im Großen und Ganzen einen Unterschied?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="104"/>
        <source>It matters</source>
        <translation>Es ist wichtig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="105"/>
        <source>It does not: drop it…</source>
        <translation>Nein: aufgeben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="107"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/promise_acts.py" line="108"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>OpenRepairDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="30"/>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="96"/>
        <source>Open a repair</source>
        <translation>Klärung beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="41"/>
        <source>Something broke. Four steps lead back to ordinary contact.</source>
        <translation>Etwas ist zerbrochen. Vier Schritte führen zurück zum gewohnten Kontakt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="43"/>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="44"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="47"/>
        <source>My part</source>
        <translation>Mein Anteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="49"/>
        <source>It can come later, but before you speak.</source>
        <translation>Das hat Zeit, aber nur bis zum Gespräch.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="53"/>
        <source>The wrong to put right</source>
        <translation>Was gutzumachen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="55"/>
        <source>What is still broken, late or owed? Leave it empty if nothing is.</source>
        <translation>Was ist noch kaputt, verspätet oder geschuldet? Lass es leer, wenn nichts offen ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="73"/>
        <source>Take over: {what}</source>
        <translation>Übernehmen: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="77"/>
        <source>Open between you. Press what is part of the wrong.</source>
        <translation>Offen zwischen euch. Drücke, was zum Fehler gehört.</translation>
    </message>
</context>
<context>
    <name>OpenedTabs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/opened_tabs.py" line="38"/>
        <source>Parts of this relationship</source>
        <translation>Teile dieser Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="73"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="74"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="75"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="76"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="77"/>
        <source>Needs and expectations</source>
        <translation>Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="78"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="79"/>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="80"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/tab_table.py" line="81"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/outcomes.py" line="46"/>
        <source>What?</source>
        <translation>Was?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/outcomes.py" line="49"/>
        <source>How much? 3 hours</source>
        <translation>Wie viel? 3 Stunden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/outcomes.py" line="50"/>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/outcomes.py" line="51"/>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/outcomes.py" line="52"/>
        <source>With whom of them</source>
        <translation>Mit wem von ihnen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="38"/>
        <source>Open a repair…</source>
        <translation>Klärung beginnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="41"/>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="42"/>
        <source>Behind you</source>
        <translation>Hinter dir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="43"/>
        <source>Nothing is under way.</source>
        <translation>Nichts ist im Gange.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="93"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="95"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="90"/>
        <source>closed {day}</source>
        <translation>abgeschlossen {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/overview.py" line="99"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="47"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="48"/>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="49"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="50"/>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="51"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="52"/>
        <source>Value summaries</source>
        <translation>Wertübersichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="53"/>
        <source>Portfolio</source>
        <translation>Gesamtbild</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="55"/>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="57"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="58"/>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="59"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="60"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/contents.py" line="61"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="87"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="88"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="89"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="90"/>
        <source>In your journal</source>
        <translation>In deinem Journal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="216"/>
        <source>Nothing holds these words. Fewer letters find more.</source>
        <translation>Nirgends stehen diese Wörter. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="221"/>
        <source>The newest {n} of many. Another word narrows it.</source>
        <translation>Die neuesten {n} von vielen. Ein weiteres Wort grenzt ein.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="222"/>
        <source>{n} of {all}, best first. Another word narrows it.</source>
        <translation>{n} von {all}, die besten zuerst. Ein weiteres Wort grenzt ein.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/palette.py" line="237"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="65"/>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="66"/>
        <source>Change whom it is for</source>
        <translation>Ändern, für wen sie ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="75"/>
        <source>Choose line by line</source>
        <translation>Zeile für Zeile auswählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="87"/>
        <source>Export PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="89"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="104"/>
        <source>{word}: {people}</source>
        <translation>{word}: {people}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="130"/>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="133"/>
        <source>{part} of {whole} lines go in. Choose line by line</source>
        <translation>{part} von {whole} Zeilen kommen hinein. Zeile für Zeile auswählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="176"/>
        <source>My contributions</source>
        <translation>Meine Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="177"/>
        <source>Their contributions</source>
        <translation>Beiträge der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="178"/>
        <source>Needs, and how met</source>
        <translation>Bedürfnisse und wie weit sie erfüllt sind</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="179"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="180"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="181"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="182"/>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="183"/>
        <source>Look back of both</source>
        <translation>Rückblick von beiden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="184"/>
        <source>Promises still open</source>
        <translation>Noch offene Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="185"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="186"/>
        <source>Chart of the months</source>
        <translation>Diagramm der Monate</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="202"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="211"/>
        <source>Value summary</source>
        <translation>Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="212"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="213"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="214"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="215"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="216"/>
        <source>What to tell</source>
        <translation>Was erzählt wird</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="220"/>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="221"/>
        <source>Before it goes out</source>
        <translation>Bevor sie hinausgeht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="228"/>
        <source>Word, HTML, Markdown, spreadsheet or print. A copy is kept with the relationship.</source>
        <translation>Word, HTML, Markdown, Tabelle oder Druck. Eine Kopie bleibt bei der Beziehung.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="234"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="235"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/panel.py" line="236"/>
        <source>Went out before</source>
        <translation>Früher hinausgegangen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paper.py" line="66"/>
        <source>The page</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paper.py" line="283"/>
        <source>They have not heard of this yet. The page does not say so.</source>
        <translation>Davon weiß die andere Seite noch nichts. Auf dem Blatt steht das nicht.</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="23"/>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="24"/>
        <source>In the language of relnotes</source>
        <translation>In der Sprache von relnotes</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="27"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="28"/>
        <source>A4 paper</source>
        <translation>Papier A4</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="28"/>
        <source>Letter paper</source>
        <translation>Papier Letter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="31"/>
        <source>Letterhead…</source>
        <translation>Briefkopf…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/paperwork.py" line="32"/>
        <source>Your name, a picture and a colour of your own</source>
        <translation>Dein Name, ein Bild und eine eigene Farbe</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="31"/>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/part_section.py" line="15"/>
        <source>My part today</source>
        <translation>Meine Rolle heute</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="167"/>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="189"/>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="191"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/here.py" line="198"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="56"/>
        <source>Protect this journal</source>
        <translation>Dieses Journal schützen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="57"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="58"/>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="61"/>
        <source>Encrypt the journal</source>
        <translation>Journal verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="62"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="63"/>
        <source>Decrypt the journal</source>
        <translation>Journal entschlüsseln</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="74"/>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="80"/>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="75"/>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="131"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="76"/>
        <source>New passphrase, once more</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="119"/>
        <source>The file and its backups are then readable by everybody who can read the files.</source>
        <translation>Die Datei und ihre Sicherungen kann dann jeder lesen, der an die Dateien kommt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="122"/>
        <source>The file and its backups are then encrypted. Without it nobody can open this, you included.</source>
        <translation>Die Datei und ihre Sicherungen sind dann verschlüsselt. Ohne die Passphrase öffnet sie niemand, auch du nicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="127"/>
        <source>Make one of six words</source>
        <translation>Eine aus sechs Wörtern bilden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="129"/>
        <source>Recovery sheet…</source>
        <translation>Notfallblatt…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="133"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="166"/>
        <source>At least {n} characters; five or six words are easy to keep.</source>
        <translation>Mindestens {n} Zeichen; fünf oder sechs Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="167"/>
        <source>Weak: who has the file could guess this.</source>
        <translation>Schwach: Wer die Datei hat, könnte sie erraten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="168"/>
        <source>Fair: guessing this takes somebody with a lot of computers.</source>
        <translation>Mittel: Um sie zu erraten, braucht es sehr viele Rechner.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="169"/>
        <source>Strong: guessing this is out of reach.</source>
        <translation>Stark: Sie zu erraten, ist aussichtslos.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../relnotes/desktop/parts/passphrase_field.py" line="63"/>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/parts/passphrase_field.py" line="65"/>
        <source>Look at it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="44"/>
        <source>1 {noun}</source>
        <translation>1 {noun}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="60"/>
        <source>{kind} “{name}”</source>
        <translation>{kind} „{name}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="67"/>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="69"/>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="87"/>
        <source>sealed until the repair is done</source>
        <translation>versiegelt, bis die Klärung zu Ende ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="90"/>
        <source>into the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="92"/>
        <source>out of the trash</source>
        <translation>aus dem Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="98"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="103"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="109"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="109"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/past/words.py" line="131"/>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="38"/>
        <source>Length of the pause in days</source>
        <translation>Länge der Pause in Tagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="41"/>
        <source>How far the pause is</source>
        <translation>Wie weit die Pause ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="46"/>
        <source>Prompts about them are muted. Nothing is expected of you.</source>
        <translation>Erinnerungen zu dieser Person sind stumm. Von dir wird nichts erwartet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="48"/>
        <source>Log what they wrote</source>
        <translation>Festhalten, was kam</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="51"/>
        <source>Nothing so far. That is fine.</source>
        <translation>Bisher nichts. Das ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="52"/>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="79"/>
        <source>Break the ice</source>
        <translation>Das Eis brechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="57"/>
        <source>My part</source>
        <translation>Mein Anteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="58"/>
        <source>Before you speak, write down what you did or left undone.</source>
        <translation>Schreib vor dem Gespräch auf, was du getan oder unterlassen hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="59"/>
        <source>Write down my part</source>
        <translation>Meinen Anteil aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="79"/>
        <source>End it early…</source>
        <translation>Vorzeitig beenden…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="91"/>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="102"/>
        <source>{name} wrote — </source>
        <translation>{name} schrieb — </translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="111"/>
        <source> day</source>
        <translation> Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="111"/>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="119"/>
        <source>It took a day.</source>
        <translation>Sie dauerte einen Tag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="119"/>
        <source>It took {n} days.</source>
        <translation>Sie dauerte {n} Tage.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="123"/>
        <source>The pause is over since {day}.</source>
        <translation>Die Pause ist seit {day} vorbei.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="128"/>
        <source>Day {n} of {all}, until {day}.</source>
        <translation>Tag {n} von {all}, bis {day}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="133"/>
        <source>Still missing: your own part, before you speak.</source>
        <translation>Noch fehlt: dein eigener Anteil, bevor du sprichst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="135"/>
        <source>Let it rest. It can end early, with a reason.</source>
        <translation>Lass es ruhen. Mit einem Grund kann die Pause früher enden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="136"/>
        <source>When you are ready: prepare what you will say.</source>
        <translation>Wenn du so weit bist: Bereite vor, was du sagen willst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="140"/>
        <source>Change the length of a pause</source>
        <translation>Länge einer Pause ändern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/pause.py" line="165"/>
        <source>Meanwhile</source>
        <translation>Inzwischen</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/people_dialog.py" line="32"/>
        <source>Whom is it for?</source>
        <translation>Für wen ist sie?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/people_dialog.py" line="33"/>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/people_dialog.py" line="38"/>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/people_dialog.py" line="40"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="30"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="32"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="33"/>
        <source>Since last review</source>
        <translation>Seit dem letzten Rückblick</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="34"/>
        <source>Since last summary</source>
        <translation>Seit der letzten Übersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="35"/>
        <source>Since the agreement</source>
        <translation>Seit der Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="36"/>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="37"/>
        <source>Own dates</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="40"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/periods.py" line="40"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="48"/>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="112"/>
        <source>What they are</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="49"/>
        <source>What the relationship is</source>
        <translation>Was für eine Beziehung es ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="50"/>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="117"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="51"/>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="116"/>
        <source>How often you mean to be in touch</source>
        <translation>Wie oft du in Kontakt sein willst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="54"/>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="120"/>
        <source>How close they are</source>
        <translation>Wie nah sie dir sind</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="55"/>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="57"/>
        <source>Tier {n}</source>
        <translation>Kreis {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="58"/>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="121"/>
        <source>Where they work</source>
        <translation>Wo sie arbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="59"/>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="59"/>
        <source>Where I work</source>
        <translation>Wo ich arbeite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="63"/>
        <source>Add a contact detail</source>
        <translation>Kontaktangabe hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="66"/>
        <source>Add a date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="68"/>
        <source>Add a term</source>
        <translation>Vorliebe hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="110"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="113"/>
        <source>To you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="124"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="124"/>
        <source>Separate several with commas.</source>
        <translation>Mehrere mit Kommas trennen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="126"/>
        <source>How to reach them</source>
        <translation>So erreichst du sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="127"/>
        <source>Dates that matter to them</source>
        <translation>Tage, die ihr wichtig sind</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="130"/>
        <source>On their terms</source>
        <translation>Wie sie es mag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="132"/>
        <source>Channel, days and hours, what never to do or quote.</source>
        <translation>Kanal, Tage und Uhrzeiten, was du nie tun oder zitieren sollst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person.py" line="134"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="188"/>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="146"/>
        <source>No rhythm</source>
        <translation>Kein Rhythmus</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/person_view.py" line="65"/>
        <source>last in touch {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/person_view.py" line="69"/>
        <source>next meeting {day}</source>
        <translation>nächstes Treffen {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/person_view.py" line="75"/>
        <source>Have in mind</source>
        <translation>Denk daran</translation>
    </message>
</context>
<context>
    <name>PointState</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="106"/>
        <source>to bring up</source>
        <translation>anzusprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="107"/>
        <source>talked about</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="108"/>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>PointsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="31"/>
        <source>To bring up</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="41"/>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="90"/>
        <source>Something to bring up</source>
        <translation>Etwas zum Ansprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="42"/>
        <source>Something to bring up…</source>
        <translation>Etwas zum Ansprechen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="57"/>
        <source>{name} wants to bring it up</source>
        <translation>{name} will es ansprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="73"/>
        <source>Note a talking point</source>
        <translation>Gesprächspunkt notieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="80"/>
        <source>Cross off a talking point</source>
        <translation>Gesprächspunkt abhaken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="80"/>
        <source>Drop a talking point</source>
        <translation>Gesprächspunkt aufgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="83"/>
        <source>Talked about.</source>
        <translation>Besprochen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="83"/>
        <source>Dropped.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="94"/>
        <source>Say a talking point in other words</source>
        <translation>Einen Gesprächspunkt in andere Worte fassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="108"/>
        <source>Reorder talking points</source>
        <translation>Gesprächspunkte umordnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="114"/>
        <source>Move a talking point to the trash</source>
        <translation>Gesprächspunkt in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="116"/>
        <source>The talking point is in the trash.</source>
        <translation>Der Gesprächspunkt liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="120"/>
        <source>from me</source>
        <translation>von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="120"/>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="124"/>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="146"/>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="147"/>
        <source>Drop it</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="148"/>
        <source>Other words</source>
        <translation>Andere Worte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/points_section.py" line="152"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="30"/>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="31"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="32"/>
        <source>How it is, as you read it</source>
        <translation>Wie es ist, aus deiner Sicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="33"/>
        <source>Inside and outside</source>
        <translation>Innen und außen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="34"/>
        <source>Tier</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="42"/>
        <source>No tier</source>
        <translation>Kein Kreis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="45"/>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="45"/>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="48"/>
        <source>Tier {n}</source>
        <translation>Kreis {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="71"/>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/looks.py" line="105"/>
        <source>last in touch {when}</source>
        <translation>zuletzt in Kontakt {when}</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="27"/>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="28"/>
        <source>Give and take</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="29"/>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="30"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="31"/>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="32"/>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="33"/>
        <source>Roles and lessons</source>
        <translation>Rollen und Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/portfolio.py" line="62"/>
        <source>Portfolio</source>
        <translation>Gesamtbild</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <location filename="../../relnotes/desktop/presence.py" line="74"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/presence.py" line="82"/>
        <source>{what}: {details}</source>
        <translation>{what}: {details}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/presence.py" line="117"/>
        <source>Open relnotes</source>
        <translation>relnotes öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/presence.py" line="118"/>
        <source>Log what happened…</source>
        <translation>Festhalten, was war…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/presence.py" line="119"/>
        <source>Before you meet who is next</source>
        <translation>Vor dem nächsten Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/presence.py" line="121"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="42"/>
        <source>Click a line to reword it or leave it out</source>
        <translation>Klick auf eine Zeile, um sie umzuformulieren oder wegzulassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="43"/>
        <source>Page before</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="44"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="47"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="48"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="161"/>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="178"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="10"/>
        <source>Something belongs here; a few words are enough.</source>
        <translation>Hier gehört etwas hin; ein paar Worte genügen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="11"/>
        <source>This text holds a character that cannot be kept. Please type that part again.</source>
        <translation>Dieser Text enthält ein Zeichen, das sich nicht speichern lässt. Bitte tippe diese Stelle neu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="14"/>
        <source>This is too long for its place; please stay under {limit} characters.</source>
        <translation>Das ist zu lang für diese Stelle; bitte bleib unter {limit} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="17"/>
        <source>Nobody in your journal is called “{name}”. Did you mean {nearest}?</source>
        <translation>In deinem Journal heißt niemand „{name}“. Meintest du {nearest}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="20"/>
        <source>“{name}” could be more than one: {nearest}. Please write more of the name.</source>
        <translation>„{name}“ könnten mehrere sein: {nearest}. Bitte schreib mehr vom Namen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="23"/>
        <source>Say whom this is about: write @ and a name, as in “@Ana met today”.</source>
        <translation>Sag, um wen es geht: Schreib @ und einen Namen, etwa „@Ana heute getroffen“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="26"/>
        <source>This is another name. Nothing was forgotten; type the name as it stands above.</source>
        <translation>Das ist ein anderer Name. Nichts wurde vergessen; tippe den Namen so, wie er oben steht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="29"/>
        <source>Choose the day on which you are back: one after you leave.</source>
        <translation>Wähle den Tag, an dem du zurück bist: einen nach deiner Abreise.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="32"/>
        <source>“{text}” is not a date I can read. Try “17 Nov”, “yesterday” or “2026-11-17”.</source>
        <translation>„{text}“ ist kein Datum, das ich lesen kann. Versuch „17. Nov“, „gestern“ oder „2026-11-17“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="35"/>
        <source>“{text}” is not an amount I can read. Try “3 hours” or “€48,000”.</source>
        <translation>„{text}“ ist keine Menge, die ich lesen kann. Versuch „3 Stunden“ oder „48.000 €“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="38"/>
        <source>The end lies before the beginning. Please change one of the two dates.</source>
        <translation>Das Ende liegt vor dem Anfang. Bitte ändere eines der beiden Daten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="41"/>
        <source>Please choose something from {low} to {high}.</source>
        <translation>Bitte wähle etwas von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="44"/>
        <source>This is no longer there: it was deleted or taken back. Undo may bring it back.</source>
        <translation>Das gibt es nicht mehr: Es wurde gelöscht oder zurückgenommen. Rückgängig bringt es vielleicht wieder.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="48"/>
        <source>A repair is already under way here. Go on with that one, or put it aside first.</source>
        <translation>Hier ist schon eine Klärung im Gange. Führ diese weiter oder leg sie erst beiseite.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="51"/>
        <source>Before you speak, write down your own part in what happened.</source>
        <translation>Schreib vor dem Gespräch deinen eigenen Anteil an dem auf, was geschehen ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="54"/>
        <source>Promises of yours are still open here: {count}. Keep each, or drop it with a reason.</source>
        <translation>Hier sind noch Zusagen von dir offen: {count}. Halte jede oder gib sie mit einem Grund auf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="58"/>
        <source>Say first how the wrong was put right, or that nothing can be.</source>
        <translation>Sag zuerst, wie es gutgemacht wurde oder dass es sich nicht gutmachen lässt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="61"/>
        <source>A short reason belongs to this, so that you understand it later.</source>
        <translation>Hierzu gehört ein kurzer Grund, damit du es später verstehst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="64"/>
        <source>Moving forward needs that it was received. Note how they answered first.</source>
        <translation>Zum Weitergehen muss es angekommen sein. Notiere zuerst, was die Antwort war.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="67"/>
        <source>This step is not ready yet. Finish the one before it first.</source>
        <translation>Dieser Schritt ist noch nicht so weit. Schließ zuerst den davor ab.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="71"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="72"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="73"/>
        <source>A later step stands against this: “{label}”. Take that one back first, or restore single fields.</source>
        <translation>Ein späterer Schritt steht dem entgegen: „{label}“. Nimm zuerst diesen zurück oder stell einzelne Felder wieder her.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="78"/>
        <source>This was taken back already; nothing of it is left.</source>
        <translation>Das wurde schon zurückgenommen; davon ist nichts mehr übrig.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="81"/>
        <source>This came with other things and can&apos;t be restored by itself. Take the whole step back.</source>
        <translation>Das kam mit anderem zusammen und lässt sich nicht allein wiederherstellen. Nimm den ganzen Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="85"/>
        <source>{name} is in the trash too. Restore the relationship first.</source>
        <translation>{name} liegt auch im Papierkorb. Stell zuerst die Beziehung wieder her.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="10"/>
        <source>There is no journal at {file}. Choose another file, or begin a new journal.</source>
        <translation>Unter {file} gibt es kein Journal. Wähle eine andere Datei oder beginne ein neues Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="13"/>
        <source>{file} is not there. If it lies on a drive or in a folder that is not connected, connect that and try again. Nothing was begun in its place.</source>
        <translation>{file} ist nicht da. Wenn die Datei auf einem Laufwerk oder in einem Ordner liegt, der nicht verbunden ist, verbinde ihn und versuch es noch einmal. An ihrer Stelle wurde nichts begonnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="18"/>
        <source>{file} is not a relnotes journal. It was left as it is; choose another file.</source>
        <translation>{file} ist kein Journal von relnotes. Die Datei blieb, wie sie war; wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="21"/>
        <source>{file} was written by a newer relnotes (version {version} of the journal; this program knows {known}). It was left as it is. Please update relnotes to open it.</source>
        <translation>{file} wurde von einem neueren relnotes geschrieben (Version {version} des Journals; dieses Programm kennt {known}). Die Datei blieb, wie sie war. Bitte aktualisiere relnotes, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="26"/>
        <source>Another program is using {file} just now. Wait a moment or close it, then try again.</source>
        <translation>Ein anderes Programm benutzt {file} gerade. Warte kurz oder schließ es und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="30"/>
        <source>Something large is being written just now. Wait until it is done, then go on.</source>
        <translation>Gerade wird etwas Großes geschrieben. Warte, bis es fertig ist, und mach dann weiter.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="33"/>
        <source>{file} is open on the computer “{host}”. Close it there first; until then you can read it here.</source>
        <translation>{file} ist auf dem Computer „{host}“ geöffnet. Schließ die Datei zuerst dort; bis dahin kannst du sie hier lesen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="38"/>
        <source>{file} is open in another window of relnotes that does not answer just now.</source>
        <translation>{file} ist in einem anderen Fenster von relnotes geöffnet, das gerade nicht antwortet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="41"/>
        <source>{file} can be read but not written. Move it to a folder of your own, or allow writing.</source>
        <translation>{file} lässt sich lesen, aber nicht schreiben. Verschieb die Datei in einen eigenen Ordner oder erlaube das Schreiben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="45"/>
        <source>The keyring did not give the passphrase. Type it instead.</source>
        <translation>Der Schlüsselbund gab die Passphrase nicht heraus. Tippe sie stattdessen ein.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="48"/>
        <source>The keyring refused. Unlock it and try again, or go on without it.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Entsperr ihn und versuch es noch einmal oder mach ohne ihn weiter.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="51"/>
        <source>Nothing can be changed while names are hidden. End screen-share mode first: Ctrl+Shift+H.</source>
        <translation>Solange Namen verborgen sind, lässt sich nichts ändern. Beende zuerst den Präsentationsmodus: Strg+Umschalt+H.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="55"/>
        <source>{file} was moved, deleted or replaced while it was open here, so nothing more is written. Put it back where it was, or open it again: what you were typing comes along.</source>
        <translation>{file} wurde verschoben, gelöscht oder ersetzt, während es hier offen war, deshalb wird nichts mehr geschrieben. Leg die Datei zurück oder öffne sie noch einmal: Was du gerade tippst, kommt mit.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="60"/>
        <source>{file} could not be written: the disk may be full, write-protected or gone. Nothing was lost: see to it and try again.</source>
        <translation>{file} konnte nicht geschrieben werden: Der Datenträger ist vielleicht voll, schreibgeschützt oder nicht da. Nichts ging verloren: Sieh nach und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="65"/>
        <source>{file} is damaged. Leave it where it is and restore the newest backup.</source>
        <translation>{file} ist beschädigt. Lass die Datei, wo sie ist, und stell die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="68"/>
        <source>Nothing of {file} could be read any more. It was left as it is; a backup is the way back.</source>
        <translation>Von {file} ließ sich nichts mehr lesen. Die Datei blieb, wie sie war; eine Sicherung ist der Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="72"/>
        <source>There is already a file at {file}. Please choose another name.</source>
        <translation>Unter {file} gibt es schon eine Datei. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="75"/>
        <source>{file} is a journal or another database, and was left as it is. Please choose another name.</source>
        <translation>{file} ist ein Journal oder eine andere Datenbank und blieb, wie es war. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="80"/>
        <source>{file} is a folder, and a file is wanted. Please name a file in it.</source>
        <translation>{file} ist ein Ordner, gebraucht wird eine Datei. Bitte nenne eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="83"/>
        <source>The folder {folder} is not there. Please choose another one, or make it first.</source>
        <translation>Den Ordner {folder} gibt es nicht. Bitte wähle einen anderen oder leg ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="86"/>
        <source>This computer does not let relnotes open {file}. Check who may read and write it.</source>
        <translation>Dieser Computer lässt relnotes {file} nicht öffnen. Prüf, wer die Datei lesen und schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="90"/>
        <source>The database library {version} of this installation is too old to be safe for your journal. Please install relnotes again.</source>
        <translation>Die Datenbankbibliothek {version} dieser Installation ist zu alt, um für dein Journal sicher zu sein. Bitte installiere relnotes neu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="96"/>
        <source>{file} is protected. Type its passphrase, or name a file that holds it.</source>
        <translation>{file} ist geschützt. Tippe die Passphrase ein oder nenne eine Datei, in der sie steht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="99"/>
        <source>Type a new passphrase for {file}, or name a file that holds one.</source>
        <translation>Tippe eine neue Passphrase für {file}, oder nenne eine Datei, in der eine steht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="102"/>
        <source>This passphrase does not open {file}. Look at Caps Lock and the keyboard’s language and try again. If it surely is the right one, the file is damaged or no journal.</source>
        <translation>Diese Passphrase öffnet {file} nicht. Achte auf die Feststelltaste und die Sprache der Tastatur und versuch es noch einmal. Ist sie sicher richtig, dann ist die Datei beschädigt oder kein Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="107"/>
        <source>{file} has no passphrase, and anybody can read it. Open it without one.</source>
        <translation>{file} hat keine Passphrase, und jeder kann die Datei lesen. Öffne sie ohne.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="110"/>
        <source>{file} has a passphrase already. Change that one instead.</source>
        <translation>{file} hat schon eine Passphrase. Ändere stattdessen diese.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="113"/>
        <source>Please use at least {least} characters; five or six words are easy to keep.</source>
        <translation>Bitte nimm mindestens {least} Zeichen; fünf oder sechs Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="116"/>
        <source>The first line of {file} is empty. Write the passphrase there, and only that.</source>
        <translation>Die erste Zeile von {file} ist leer. Schreib die Passphrase dorthin und sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="119"/>
        <source>The two passphrases are not the same. Please type both again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Bitte tippe beide noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="122"/>
        <source>These copies could not be rewritten and stay as they were: {files}. Delete them where you no longer need them.</source>
        <translation>Diese Kopien ließen sich nicht neu schreiben und bleiben, wie sie waren: {files}. Lösch sie, wo du sie nicht mehr brauchst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="127"/>
        <source>The new copy of {file} did not pass its check, so your journal was left as it was. Make a backup, and look whether the disk is well.</source>
        <translation>Die neue Kopie von {file} hat die Prüfung nicht bestanden; dein Journal blieb deshalb, wie es war. Mach eine Sicherung und prüf, ob die Festplatte in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="132"/>
        <source>This installation cannot encrypt: another database library stands in the way. Nothing was written to {file}. Please install relnotes again.</source>
        <translation>Diese Installation kann nicht verschlüsseln: Eine andere Datenbankbibliothek steht im Weg. In {file} wurde nichts geschrieben. Bitte installiere relnotes neu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="10"/>
        <source>There is no file at {file}. Check the name, or choose it again.</source>
        <translation>Unter {file} gibt es keine Datei. Prüf den Namen oder wähle sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="13"/>
        <source>{file} cannot be read. Nothing was changed; try saving it again where it came from.</source>
        <translation>{file} lässt sich nicht lesen. Nichts wurde geändert; speichere die Datei am besten dort neu, wo sie herkam.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="17"/>
        <source>{file} is too large to bring in at once. Please split it and try the parts.</source>
        <translation>{file} ist zu groß, um alles auf einmal mitzubringen. Bitte teil die Datei und versuch es mit den Teilen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="20"/>
        <source>{file} can act on this computer when it is opened, so relnotes does not open it. Save a copy of it if you trust where it came from.</source>
        <translation>{file} kann beim Öffnen auf diesem Computer etwas tun, deshalb öffnet relnotes die Datei nicht. Sichere eine Kopie, wenn du ihrer Herkunft traust.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="25"/>
        <source>No program here shows {file}. Save a copy of it, and open that with one.</source>
        <translation>Kein Programm hier zeigt {file}. Sichere eine Kopie und öffne sie mit einem.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="28"/>
        <source>The format “{format}” is not known here. These are: {known}.</source>
        <translation>Das Format „{format}“ ist hier nicht bekannt. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="31"/>
        <source>It is not clear which column of {file} is which. Please say it for each.</source>
        <translation>Es ist nicht klar, welche Spalte von {file} welche ist. Bitte sag es für jede.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="34"/>
        <source>Nobody was found in {file}. Nothing was changed; is it the right file?</source>
        <translation>In {file} wurde niemand gefunden. Nichts wurde geändert; ist es die richtige Datei?</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="37"/>
        <source>{file} is not a whole relnotes archive. Nothing was changed; try another copy.</source>
        <translation>{file} ist kein vollständiges Archiv von relnotes. Nichts wurde geändert; versuch es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="40"/>
        <source>{file} is an archive of relnotes. restore-archive makes a journal of it.</source>
        <translation>{file} ist ein Archiv von relnotes. restore-archive macht daraus ein Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="112"/>
        <source>This is an archive of relnotes. Bring it along by itself: a new journal is made of it.</source>
        <translation>Das ist ein Archiv von relnotes. Bring es allein mit: Daraus entsteht ein neues Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="44"/>
        <source>The format “{format}” knows no choice by “{what}”, so no file was written. Please leave that out, or take another format.</source>
        <translation>Das Format „{format}“ kennt keine Auswahl nach „{what}“, darum wurde keine Datei geschrieben. Lass das weg oder nimm ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="49"/>
        <source>There is something in {folder} already, and it was not touched. Please choose a new name, or an empty folder.</source>
        <translation>In {folder} liegt schon etwas, und es wurde nicht angerührt. Wähle einen neuen Namen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="54"/>
        <source>Nothing fits this choice, so no file was written. Please choose more.</source>
        <translation>Nichts passt zu dieser Auswahl, darum wurde keine Datei geschrieben. Wähle mehr aus.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="57"/>
        <source>There is no technique in it, so nothing was changed. Each begins with a line of “##” and what it is called.</source>
        <translation>Es steht keine Technik darin, darum wurde nichts geändert. Jede beginnt mit einer Zeile aus „##“ und ihrem Namen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="62"/>
        <source>Each of them has an open repair, and there can be only one. Please finish one of them, or put it aside, and merge then.</source>
        <translation>Beide haben eine offene Klärung, und es kann nur eine geben. Schließe eine ab oder leg sie beiseite, und führe dann zusammen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="138"/>
        <source>The backup {file} is damaged and was left as it is. Please take another one.</source>
        <translation>Die Sicherung {file} ist beschädigt und blieb, wie sie war. Bitte nimm eine andere.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="141"/>
        <source>The copy {file} did not come out whole, so it was thrown away. All earlier backups are kept; look whether the disk is well and try again.</source>
        <translation>Die Kopie {file} wurde nicht vollständig und darum verworfen. Alle früheren Sicherungen bleiben erhalten; prüf, ob die Festplatte in Ordnung ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="146"/>
        <source>There is no backup “{name}”. “relnotes backups” lists those that there are.</source>
        <translation>Es gibt keine Sicherung „{name}“. „relnotes backups“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="68"/>
        <source>Nothing is chosen yet. Tick at least one line for the document.</source>
        <translation>Noch ist nichts ausgewählt. Kreuze mindestens eine Zeile für das Dokument an.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="71"/>
        <source>No draft or template of a summary is called “{name}”.</source>
        <translation>Kein Entwurf und keine Vorlage einer Übersicht heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="74"/>
        <source>This picture does not go into documents. Choose a PNG or JPEG below {limit} kB.</source>
        <translation>Dieses Bild passt nicht in Dokumente. Wähle ein PNG oder JPEG unter {limit} kB.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="77"/>
        <source>This installation cannot make PDF files. Choose HTML and print it from there.</source>
        <translation>Diese Installation kann keine PDF-Dateien erzeugen. Wähle HTML und druck von dort.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="91"/>
        <source>This is too long for its place.</source>
        <translation>Das ist zu lang für diese Stelle.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="92"/>
        <source>Nobody in your journal has this name. Check the spelling, or add them first.</source>
        <translation>So heißt niemand in deinem Journal. Prüf die Schreibweise oder füg die Person zuerst hinzu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="95"/>
        <source>This could be more than one person. Please write more of the name.</source>
        <translation>Das könnten mehrere sein. Bitte schreib mehr vom Namen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="98"/>
        <source>This is not a date I can read. Try “17 Nov”, “yesterday” or “2026-11-17”.</source>
        <translation>Das ist kein Datum, das ich lesen kann. Versuch „17. Nov“, „gestern“ oder „2026-11-17“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="101"/>
        <source>This is not an amount I can read. Try “3 hours” or “€48,000”.</source>
        <translation>Das ist keine Menge, die ich lesen kann. Versuch „3 Stunden“ oder „48.000 €“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="104"/>
        <source>Please choose one of what is offered here.</source>
        <translation>Bitte wähle etwas von dem, was hier angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="105"/>
        <source>Promises of yours are still open here. Keep each, or drop it with a reason.</source>
        <translation>Hier sind noch Zusagen von dir offen. Halte jede oder gib sie mit einem Grund auf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="108"/>
        <source>A later change stands against this. Take that one back first, or restore single fields.</source>
        <translation>Eine spätere Änderung steht dem entgegen. Nimm zuerst diese zurück oder stell einzelne Felder wieder her.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/writing.py" line="112"/>
        <source>Whom this belongs to is in the trash too. Restore the relationship first.</source>
        <translation>Die Person, zu der das gehört, liegt auch im Papierkorb. Stell zuerst die Beziehung wieder her.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="152"/>
        <source>There is no journal here. Choose another file, or begin a new journal.</source>
        <translation>Hier gibt es kein Journal. Wähle eine andere Datei oder beginne ein neues Journal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="155"/>
        <source>The journal is not there. If it lies on a drive or in a folder that is not connected, connect that and try again. Nothing was begun in its place.</source>
        <translation>Das Journal ist nicht da. Wenn es auf einem Laufwerk oder in einem Ordner liegt, der nicht verbunden ist, verbinde ihn und versuch es noch einmal. An seiner Stelle wurde nichts begonnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="160"/>
        <source>This is not a relnotes journal. It was left as it is; choose another file.</source>
        <translation>Das ist kein Journal von relnotes. Die Datei blieb, wie sie war; wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="163"/>
        <source>This journal was written by a newer relnotes. Please update to open it.</source>
        <translation>Dieses Journal wurde von einem neueren relnotes geschrieben. Bitte aktualisiere, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="166"/>
        <source>Another program is using the journal just now. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm benutzt das Journal gerade. Warte kurz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="169"/>
        <source>The journal is open on another computer. Close it there first, or only read it.</source>
        <translation>Das Journal ist auf einem anderen Computer geöffnet. Schließ es zuerst dort oder lies es nur.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="172"/>
        <source>The journal is open in another window of relnotes that does not answer.</source>
        <translation>Das Journal ist in einem anderen Fenster von relnotes geöffnet, das nicht antwortet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="175"/>
        <source>This can be read but not written. Move it to a folder of your own.</source>
        <translation>Das lässt sich lesen, aber nicht schreiben. Verschieb es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="178"/>
        <source>The journal was moved, deleted or replaced while it was open. Put it back, or open it again.</source>
        <translation>Das Journal wurde verschoben, gelöscht oder ersetzt, während es offen war. Leg es zurück oder öffne es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="183"/>
        <source>This could not be written; the disk may be full. Make room and try again.</source>
        <translation>Das ließ sich nicht schreiben; vielleicht ist die Festplatte voll. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="186"/>
        <source>This file is damaged. Leave it where it is and restore the newest backup.</source>
        <translation>Diese Datei ist beschädigt. Lass sie, wo sie ist, und stell die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="189"/>
        <source>Nothing of it could be read any more. It was left as it is; a backup is the way back.</source>
        <translation>Davon ließ sich nichts mehr lesen. Es blieb, wie es war; eine Sicherung ist der Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="193"/>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Bitte wähle einen anderen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="196"/>
        <source>This is a journal or another database, and was left as it is.</source>
        <translation>Das ist ein Journal oder eine andere Datenbank und blieb, wie es war.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="199"/>
        <source>This is a folder, and a file is wanted. Please choose a file in it.</source>
        <translation>Das ist ein Ordner, gebraucht wird eine Datei. Bitte wähle eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="202"/>
        <source>This folder is not there. Please choose another one, or make it first.</source>
        <translation>Diesen Ordner gibt es nicht. Bitte wähle einen anderen oder leg ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="205"/>
        <source>This computer does not let relnotes open it. Check who may read and write it.</source>
        <translation>Dieser Computer lässt relnotes das nicht öffnen. Prüf, wer es lesen und schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="208"/>
        <source>A library of this installation is too old. Please install relnotes again.</source>
        <translation>Eine Bibliothek dieser Installation ist zu alt. Bitte installiere relnotes neu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="211"/>
        <source>This journal is protected. Please type its passphrase.</source>
        <translation>Dieses Journal ist geschützt. Bitte tippe die Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="214"/>
        <source>Please type a new passphrase.</source>
        <translation>Tippe bitte eine neue Passphrase.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="215"/>
        <source>This passphrase does not open the journal. Look at Caps Lock and the keyboard’s language, and try again.</source>
        <translation>Diese Passphrase öffnet das Journal nicht. Achte auf die Feststelltaste und die Sprache der Tastatur und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="220"/>
        <source>This journal has no passphrase. Open it without one.</source>
        <translation>Dieses Journal hat keine Passphrase. Öffne es ohne.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="223"/>
        <source>This journal has a passphrase already. Change that one instead.</source>
        <translation>Dieses Journal hat schon eine Passphrase. Ändere stattdessen diese.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="226"/>
        <source>Please use more characters; five or six words are easy to keep.</source>
        <translation>Bitte nimm mehr Zeichen; fünf oder sechs Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="229"/>
        <source>Please type a passphrase.</source>
        <translation>Bitte tippe eine Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="230"/>
        <source>Some older copies could not be rewritten and stay as they were.</source>
        <translation>Einige ältere Kopien ließen sich nicht neu schreiben und bleiben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="233"/>
        <source>The new copy did not pass its check, so your journal was left as it was.</source>
        <translation>Die neue Kopie hat die Prüfung nicht bestanden; dein Journal blieb deshalb, wie es war.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="236"/>
        <source>This installation cannot encrypt. Please install relnotes again.</source>
        <translation>Diese Installation kann nicht verschlüsseln. Bitte installiere relnotes neu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="83"/>
        <source>There is no such file. Check the name, or choose it again.</source>
        <translation>Diese Datei gibt es nicht. Prüf den Namen oder wähle sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="86"/>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="89"/>
        <source>This file is too large to bring in at once. Please split it and try the parts.</source>
        <translation>Diese Datei ist zu groß, um alles auf einmal mitzubringen. Bitte teil sie und versuch es mit den Teilen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="92"/>
        <source>This can act on this computer when it is opened, so relnotes does not open it. Save a copy of it if you trust where it came from.</source>
        <translation>Das kann beim Öffnen auf diesem Computer etwas tun, deshalb öffnet relnotes es nicht. Sichere eine Kopie, wenn du der Herkunft traust.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="97"/>
        <source>No program here shows this file. Save a copy of it, and open that with one.</source>
        <translation>Kein Programm hier zeigt diese Datei. Sichere eine Kopie und öffne sie mit einem.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="100"/>
        <source>This format is not known here. Nothing was changed.</source>
        <translation>Dieses Format ist hier nicht bekannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="126"/>
        <source>No draft or template of a summary is called so.</source>
        <translation>Kein Entwurf und keine Vorlage einer Übersicht heißt so.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="129"/>
        <source>This picture does not go into documents. Choose a small PNG or JPEG.</source>
        <translation>Dieses Bild passt nicht in Dokumente. Wähle ein kleines PNG oder JPEG.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="103"/>
        <source>It is not clear which column is which. Please say it for each.</source>
        <translation>Es ist nicht klar, welche Spalte welche ist. Bitte sag es für jede.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="106"/>
        <source>Nobody was found in this file. Nothing was changed; is it the right file?</source>
        <translation>In dieser Datei wurde niemand gefunden. Nichts wurde geändert; ist es die richtige Datei?</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="109"/>
        <source>This is not a whole relnotes archive. Nothing was changed; try another copy.</source>
        <translation>Das ist kein vollständiges Archiv von relnotes. Nichts wurde geändert; versuch es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="121"/>
        <source>There is something in this folder already, and it was not touched. Please choose a new name, or an empty folder.</source>
        <translation>In diesem Ordner liegt schon etwas, und es wurde nicht angerührt. Wähle einen neuen Namen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/exchanging.py" line="116"/>
        <source>This format knows no such choice, so no file was written. Please leave it out, or take another format.</source>
        <translation>Dieses Format kennt keine solche Auswahl, darum wurde keine Datei geschrieben. Lass sie weg oder nimm ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="239"/>
        <source>This backup is damaged and was left as it is. Please take another one.</source>
        <translation>Diese Sicherung ist beschädigt und blieb, wie sie war. Bitte nimm eine andere.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="242"/>
        <source>The copy did not come out whole, so it was thrown away. Earlier ones are kept.</source>
        <translation>Die Kopie wurde nicht vollständig und darum verworfen. Frühere bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/keeping.py" line="245"/>
        <source>There is no such backup. “relnotes backups” lists those that there are.</source>
        <translation>Diese Sicherung gibt es nicht. „relnotes backups“ zeigt, welche es gibt.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="28"/>
        <source>Programme or cohort</source>
        <translation>Programm oder Jahrgang</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="36"/>
        <source>One on a line.</source>
        <translation>Eins je Zeile.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="37"/>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="38"/>
        <source>Questions for the agreement</source>
        <translation>Fragen für die Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="40"/>
        <source>Skills to look at</source>
        <translation>Fähigkeiten zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="41"/>
        <source>A session is written down in this frame.</source>
        <translation>Eine Sitzung wird in dieser Form aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="42"/>
        <source>Template of a session</source>
        <translation>Vorlage einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/programme.py" line="56"/>
        <source>Keep a programme</source>
        <translation>Ein Programm behalten</translation>
    </message>
</context>
<context>
    <name>ProgrammeSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/programme_section.py" line="16"/>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/programme_section.py" line="19"/>
        <source>Programme or cohort</source>
        <translation>Programm oder Jahrgang</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/programme_section.py" line="21"/>
        <source>Its questions, skills and template of a session are offered here.</source>
        <translation>Seine Fragen, Fähigkeiten und die Vorlage einer Sitzung werden hier angeboten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/programme_section.py" line="31"/>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/programme_section.py" line="39"/>
        <source>Choose a programme</source>
        <translation>Ein Programm wählen</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="87"/>
        <source>Programmes and cohorts</source>
        <translation>Programme und Jahrgänge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="89"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="90"/>
        <source>Add a programme</source>
        <translation>Ein Programm hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="99"/>
        <source>Questions, skills and a template that several mentorings begin with.</source>
        <translation>Fragen, Fähigkeiten und eine Vorlage, mit denen mehrere Mentorings beginnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="103"/>
        <source>1 mentoring</source>
        <translation>1 Mentoring</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="103"/>
        <source>{n} mentorings</source>
        <translation>{n} Mentorings</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="115"/>
        <source>Remove a programme</source>
        <translation>Ein Programm entfernen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="116"/>
        <source>Removed; its mentorings stay.</source>
        <translation>Entfernt; seine Mentorings bleiben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="121"/>
        <source>Show who belongs to it</source>
        <translation>Zeigen, wer dazugehört</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="123"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/notebook_section.py" line="124"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="94"/>
        <source>How far is it?</source>
        <translation>Wie weit ist es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="101"/>
        <source>How far, from 0 to 100</source>
        <translation>Wie weit, von 0 bis 100</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="102"/>
        <source>%</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="109"/>
        <source>From 0 to 100</source>
        <translation>Von 0 bis 100</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="110"/>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="114"/>
        <source>What tells you so?</source>
        <translation>Woran siehst du das?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="126"/>
        <source>Note how far a goal is</source>
        <translation>Notieren, wie weit ein Ziel ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/jobs.py" line="168"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="34"/>
        <source>Keep a promise</source>
        <translation>Zusage halten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="35"/>
        <source>A promise kept.</source>
        <translation>Eine Zusage gehalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="40"/>
        <source>Keep a promise as a contribution</source>
        <translation>Zusage als Beitrag halten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="42"/>
        <source>Kept, and noted as a contribution.</source>
        <translation>Gehalten und als Beitrag notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="47"/>
        <source>Count a try</source>
        <translation>Versuch zählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="48"/>
        <source>A try is counted; it stays open.</source>
        <translation>Ein Versuch ist gezählt; sie bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="62"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="63"/>
        <source>Kept, as a contribution</source>
        <translation>Gehalten, als Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="64"/>
        <source>Tried, not there yet</source>
        <translation>Versucht, noch nicht geschafft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="64"/>
        <source>Asked again</source>
        <translation>Noch einmal gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="67"/>
        <source>A kind word…</source>
        <translation>Ein freundliches Wort…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="68"/>
        <source>Drop with a reason…</source>
        <translation>Mit Grund aufgeben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/acts.py" line="71"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>PromiseState</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="90"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="91"/>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="92"/>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/promises.py" line="45"/>
        <source>Nothing is promised and open</source>
        <translation>Keine Zusage ist offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promises.py" line="46"/>
        <source>Write ! before what you promise, &gt; before what they do, when you log.</source>
        <translation>Schreib beim Festhalten ! vor das, was du zusagst, und &gt; vor das, was die andere Seite tut.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promises.py" line="47"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promises.py" line="51"/>
        <source>K keeps it · C keeps it as a contribution · N words a nudge · T one more try</source>
        <translation>K hält sie ein · C hält sie ein, als Beitrag · N formuliert eine Nachfrage · T noch ein Versuch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promises.py" line="61"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="62"/>
        <source>Why this relationship</source>
        <translation>Warum diese Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="63"/>
        <source>What are you building here, and why?</source>
        <translation>Was baust du hier auf, und warum?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="69"/>
        <source>Why me</source>
        <translation>Warum ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="70"/>
        <source>Why did {name} choose you in the first place?</source>
        <translation>Warum hat {name} gerade dich gewählt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="76"/>
        <source>Desired future</source>
        <translation>Gewünschte Zukunft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="77"/>
        <source>What do you wish it to be in some years?</source>
        <translation>Was soll in einigen Jahren daraus geworden sein?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="83"/>
        <source>Why they stay</source>
        <translation>Was hier hält</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="84"/>
        <source>Why does {name} stay? What speaks for it, what against?</source>
        <translation>Warum bleibt {name}? Was spricht dafür, was dagegen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="90"/>
        <source>Who else is touched</source>
        <translation>Wen es noch berührt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="91"/>
        <source>Who else is touched by what you two do?</source>
        <translation>Wen berührt noch, was ihr beide tut?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="96"/>
        <source>expect</source>
        <translation>erwarte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="97"/>
        <source>What do I expect?</source>
        <translation>Was erwarte ich?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="100"/>
        <source>expects</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="101"/>
        <source>What does {name} expect?</source>
        <translation>Was erwartet {name}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="107"/>
        <source>see it as</source>
        <translation>sehe es als</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="108"/>
        <source>How do I see it?</source>
        <translation>Wie sehe ich es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="111"/>
        <source>sees it as</source>
        <translation>sieht es als</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="112"/>
        <source>How does {name} see it?</source>
        <translation>Wie sieht {name} es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="118"/>
        <source>am able to</source>
        <translation>kann</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="119"/>
        <source>What am I able to do here?</source>
        <translation>Was kann ich hier leisten?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="122"/>
        <source>is able to</source>
        <translation>kann</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="123"/>
        <source>What is {name} able to do here?</source>
        <translation>Was kann {name} hier leisten?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="129"/>
        <source>am interested in</source>
        <translation>interessiere mich für</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="130"/>
        <source>What interests me?</source>
        <translation>Was interessiert mich?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="133"/>
        <source>is interested in</source>
        <translation>interessiert sich für</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="134"/>
        <source>What interests {name}, also outside the work?</source>
        <translation>Was interessiert {name}, auch außerhalb der Arbeit?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="140"/>
        <source>wish</source>
        <translation>wünsche mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="141"/>
        <source>What do I wish?</source>
        <translation>Was wünsche ich mir?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="144"/>
        <source>wishes</source>
        <translation>wünscht sich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="145"/>
        <source>What does {name} wish?</source>
        <translation>Was wünscht sich {name}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="151"/>
        <source>feel</source>
        <translation>fühle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="152"/>
        <source>How do I feel about it?</source>
        <translation>Wie geht es mir damit?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="155"/>
        <source>feels</source>
        <translation>fühlt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="156"/>
        <source>How does {name} feel about it?</source>
        <translation>Wie geht es {name} damit?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="163"/>
        <source>Comfort and style</source>
        <translation>Wohlgefühl und Stil</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="164"/>
        <source>What makes it comfortable for {name}, and for you?</source>
        <translation>Was macht es angenehm für {name}, und für dich?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="170"/>
        <source>What they want</source>
        <translation>Was sie sich wünschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="171"/>
        <source>What would {name} like to have, though nothing depends on it?</source>
        <translation>Was hätte {name} gern, ohne dass etwas davon abhängt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="179"/>
        <source>Their habits</source>
        <translation>Ihre Gewohnheiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="180"/>
        <source>How does {name} decide or buy by habit: when, from whom, how much at once?</source>
        <translation>Wie entscheidet oder kauft {name} aus Gewohnheit: wann, bei wem, wie viel auf einmal?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="188"/>
        <source>Where help is welcome</source>
        <translation>Wo Hilfe willkommen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="189"/>
        <source>Where, and when, would help be welcome?</source>
        <translation>Wo und wann wäre Hilfe willkommen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="195"/>
        <source>An idea for them</source>
        <translation>Eine Idee für die andere Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="196"/>
        <source>What would help or delight {name}, and did they ask, or do you guess?</source>
        <translation>Was würde {name} helfen oder freuen, und wurde danach gefragt, oder vermutest du es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="204"/>
        <source>What they let me know</source>
        <translation>Was man dich wissen lässt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/prompts.py" line="205"/>
        <source>What does {name} let you know or ask, and since when?</source>
        <translation>Was lässt {name} dich wissen oder fragt dich, und seit wann?</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="181"/>
        <source>This journal is encrypted</source>
        <translation>Dieses Journal ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="184"/>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="190"/>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="189"/>
        <source>Without a key or a click. Ctrl+L locks at once.</source>
        <translation>Ohne Taste oder Klick. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="193"/>
        <source>Keep the passphrase in this computer’s keyring too</source>
        <translation>Die Passphrase auch im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="197"/>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="199"/>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="198"/>
        <source>Whoever sits at this computer while you are logged in can then open it.</source>
        <translation>Wer an diesem Computer sitzt, während du angemeldet bist, kann es dann öffnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="202"/>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="203"/>
        <source>Remove the passphrase…</source>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="247"/>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="248"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/passphrase.py" line="248"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/published.py" line="67"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/published.py" line="68"/>
        <source>Delete this copy</source>
        <translation>Diese Kopie löschen</translation>
    </message>
</context>
<context>
    <name>PutAsideDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="127"/>
        <source>Put the repair aside</source>
        <translation>Klärung beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="128"/>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="132"/>
        <source>Not everything can be mended now. You can open a new one at any time.</source>
        <translation>Nicht alles lässt sich jetzt heilen. Du kannst jederzeit eine neue beginnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="134"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/repair.py" line="142"/>
        <source>Put a repair aside</source>
        <translation>Klärung beiseitelegen</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="61"/>
        <source>Ask another time</source>
        <translation>Ein andermal fragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="84"/>
        <source>Nothing is only assumed</source>
        <translation>Nichts ist nur vermutet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="85"/>
        <source>All that is written down was said or asked openly.</source>
        <translation>Alles, was hier steht, wurde gesagt oder offen gefragt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="95"/>
        <source>assumed {day}</source>
        <translation>vermutet {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="97"/>
        <source>left alone until {day}</source>
        <translation>in Ruhe gelassen bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="101"/>
        <source>Say it…</source>
        <translation>Sagen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="101"/>
        <source>Ask…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="102"/>
        <source>Not now…</source>
        <translation>Jetzt nicht…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="120"/>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/queue.py" line="124"/>
        <source>What you assume and nobody said. One question in a talk is enough; the rest can wait.</source>
        <translation>Was du vermutest und niemand gesagt hat. Eine Frage je Gespräch genügt; der Rest kann warten.</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="83"/>
        <source>How to reach</source>
        <translation>So erreichst du sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="85"/>
        <source>Edit contact details</source>
        <translation>Kontaktangaben bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="102"/>
        <source>No way to reach them is written down.</source>
        <translation>Noch kein Weg notiert, sie zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="103"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="111"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="118"/>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/reading.py" line="23"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../relnotes/desktop/recent_menu.py" line="16"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <location filename="../../relnotes/desktop/reception.py" line="85"/>
        <source>Keep it with {name}</source>
        <translation>Bei {name} aufbewahren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reception.py" line="118"/>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="26"/>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="29"/>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="43"/>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="62"/>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="31"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="33"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="47"/>
        <source>Keep it with your other papers, away from this computer. Whoever finds it together with the file can read your journal.</source>
        <translation>Bewahre es bei deinen anderen Unterlagen auf, nicht beim Computer. Wer es zusammen mit der Datei findet, kann dein Journal lesen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="76"/>
        <source>relnotes: recovery sheet</source>
        <translation>relnotes: Notfallblatt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="78"/>
        <source>Journal: {file}</source>
        <translation>Journal: {file}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="79"/>
        <source>Written: {day}</source>
        <translation>Geschrieben: {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="81"/>
        <source>Passphrase (signs, spaces and capitals count):</source>
        <translation>Passphrase (Zeichen, Leerzeichen und Großbuchstaben zählen):</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="85"/>
        <source>To open it: start relnotes, choose the file, type the passphrase.</source>
        <translation>So öffnest du es: relnotes starten, die Datei wählen, die Passphrase eintippen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="86"/>
        <source>Any program that knows SQLCipher 4 opens the file with the same passphrase.</source>
        <translation>Jedes Programm, das SQLCipher 4 kennt, öffnet die Datei mit derselben Passphrase.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/recovery_sheet.py" line="87"/>
        <source>After a change of passphrase this sheet is of use for older copies only.</source>
        <translation>Nach einem Wechsel der Passphrase nützt dieses Blatt nur noch für ältere Kopien.</translation>
    </message>
</context>
<context>
    <name>RelationshipActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="40"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="43"/>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="54"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="59"/>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="62"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="63"/>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="104"/>
        <source>Unpin</source>
        <translation>Von der Seitenleiste lösen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="63"/>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="104"/>
        <source>Pin to the side bar</source>
        <translation>An die Seitenleiste heften</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="69"/>
        <source>How is it?</source>
        <translation>Wie steht es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="70"/>
        <source>Look back…</source>
        <translation>Zurückblicken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="73"/>
        <source>Open a repair</source>
        <translation>Klärung beginnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="73"/>
        <source>Go to the repair</source>
        <translation>Zur Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="80"/>
        <source>Value summary</source>
        <translation>Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="85"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="89"/>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="141"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="90"/>
        <source>Forget for good…</source>
        <translation>Für immer vergessen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="119"/>
        <source>Active again.</source>
        <translation>Wieder aktiv.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="120"/>
        <source>Resting. Nothing will ask for it.</source>
        <translation>Ruht. Nichts wird danach fragen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="121"/>
        <source>Ended, and kept with honour.</source>
        <translation>Beendet und in Ehren gehalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="160"/>
        <source>{name} is in the trash.</source>
        <translation>{name} liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="161"/>
        <source>{name} is in the trash, with {what}.</source>
        <translation>{name} liegt im Papierkorb, dazu {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="166"/>
        <source>Make active</source>
        <translation>Aktiv führen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="167"/>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/acts.py" line="168"/>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>RelationshipChoices</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="57"/>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="60"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="63"/>
        <source>Mentors</source>
        <translation>Mentor/innen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="66"/>
        <source>Colleagues</source>
        <translation>Kolleg/innen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="69"/>
        <source>Managers</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="72"/>
        <source>Reports</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="75"/>
        <source>Partners</source>
        <translation>Partner/innen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="78"/>
        <source>Suppliers</source>
        <translation>Lieferant/innen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="81"/>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="84"/>
        <source>Friends</source>
        <translation>Freundeskreis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="87"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="90"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="95"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="98"/>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="101"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="106"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/choices.py" line="109"/>
        <source>In repair</source>
        <translation>In Klärung</translation>
    </message>
</context>
<context>
    <name>RelationshipHeader</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="57"/>
        <source>Brief me</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="58"/>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="60"/>
        <source>Value summary</source>
        <translation>Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="62"/>
        <source>More for this relationship</source>
        <translation>Mehr zu dieser Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="91"/>
        <source>{day}, {n} of 5: {title}</source>
        <translation>{day}, {n} von 5: {title}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="100"/>
        <source>My roles: {roles}</source>
        <translation>Meine Rollen: {roles}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/header.py" line="101"/>
        <source>Their roles: {roles}</source>
        <translation>Rollen der anderen Seite: {roles}</translation>
    </message>
</context>
<context>
    <name>RelationshipKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="20"/>
        <source>client</source>
        <translation>Kunde/Kundin</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="21"/>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="22"/>
        <source>mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="23"/>
        <source>colleague</source>
        <translation>Kollege/Kollegin</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="24"/>
        <source>manager</source>
        <translation>Vorgesetzte/r</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="25"/>
        <source>report</source>
        <translation>Mitarbeiter/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="26"/>
        <source>partner</source>
        <translation>Partner/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="27"/>
        <source>supplier</source>
        <translation>Lieferant/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="28"/>
        <source>community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="29"/>
        <source>friend</source>
        <translation>Freund/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="30"/>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="31"/>
        <source>other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>Relationships</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="29"/>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="57"/>
        <source>in touch {when}</source>
        <translation>Kontakt {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="40"/>
        <source>due since {day}</source>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="76"/>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="67"/>
        <source>Before you meet next</source>
        <translation>Vor dem nächsten Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="69"/>
        <source>Before you meet {day}</source>
        <translation>Vor dem Treffen {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="71"/>
        <source>Before you meet on {day}</source>
        <translation>Vor dem Treffen am {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/due_words.py" line="81"/>
        <source>in repair · step {n}</source>
        <translation>in Klärung · Schritt {n}</translation>
    </message>
</context>
<context>
    <name>RelationshipsPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationships.py" line="81"/>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationships.py" line="154"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationships.py" line="358"/>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationships.py" line="359"/>
        <source>Who comes to mind first? A name is enough.</source>
        <translation>Wer fällt dir zuerst ein? Ein Name genügt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationships.py" line="360"/>
        <source>Start with one person</source>
        <translation>Mit einer Person anfangen</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="114"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="115"/>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="129"/>
        <source>Takes responsibility for something you did</source>
        <translation>Übernimmt Verantwortung für etwas, das du getan hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="131"/>
        <source>Say what you did or left undone, without a reason behind it.</source>
        <translation>Sag, was du getan oder unterlassen hast, ohne einen Grund dahinter.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="136"/>
        <source>Asks what you could have done differently</source>
        <translation>Fragt, was du hättest anders machen können</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="138"/>
        <source>Ask what you could have done differently.</source>
        <translation>Frag, was du hättest anders machen können.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="161"/>
        <source>“{words}” points at them. If they made mistakes, let them name those.</source>
        <translation>„{words}“ zeigt auf die andere Seite. Hat sie Fehler gemacht, lass sie die selbst nennen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="164"/>
        <source>An “if” turns the apology back on them.</source>
        <translation>Ein „falls“ schiebt die Entschuldigung der anderen Seite zu.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="166"/>
        <source>Reasons sound like excuses here; they can wait.</source>
        <translation>Gründe klingen hier wie Ausreden; sie können warten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/composer.py" line="167"/>
        <source>One apology, made once, weighs more than three.</source>
        <translation>Eine Entschuldigung, einmal ausgesprochen, wiegt mehr als drei.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="169"/>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="181"/>
        <source>1 promise is due</source>
        <translation>1 Zusage ist fällig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="181"/>
        <source>{n} promises are due</source>
        <translation>{n} Zusagen sind fällig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="185"/>
        <source>1 thing is ready today</source>
        <translation>1 Sache liegt heute bereit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="185"/>
        <source>{n} things are ready today</source>
        <translation>{n} Sachen liegen heute bereit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="190"/>
        <source>You promised {name}</source>
        <translation>Deine Zusage an {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/reminders.py" line="192"/>
        <source>{name} promised you</source>
        <translation>{name} hat dir zugesagt</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repair.py" line="47"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repair.py" line="90"/>
        <source>Delete a repair</source>
        <translation>Klärung löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repair.py" line="92"/>
        <source>The repair is in the trash.</source>
        <translation>Die Klärung liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>RepairState</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="101"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="102"/>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="103"/>
        <source>put aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>RepairStep</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="95"/>
        <source>finish the task</source>
        <translation>zu Ende bringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="96"/>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="97"/>
        <source>break the ice, humbly</source>
        <translation>mit Demut das Eis brechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="98"/>
        <source>move forward</source>
        <translation>weitergehen</translation>
    </message>
</context>
<context>
    <name>RepairTab</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="35"/>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="36"/>
        <source>Open a repair…</source>
        <translation>Klärung beginnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="39"/>
        <source>Nothing is under way between you.</source>
        <translation>Zwischen euch ist nichts im Gange.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="41"/>
        <source>Behind you</source>
        <translation>Hinter dir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="43"/>
        <source>What it taught you</source>
        <translation>Was sie dich gelehrt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="86"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="103"/>
        <source>History of this lesson</source>
        <translation>Verlauf dieser Lehre</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="114"/>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/repair_tab.py" line="116"/>
        <source>{opened} – {closed}</source>
        <translation>{opened} – {closed}</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/listed.py" line="18"/>
        <source>Nothing is broken here.</source>
        <translation>Hier ist nichts zerbrochen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/listed.py" line="19"/>
        <source>When something breaks, four steps lead back: finish the task, pause, break the ice humbly, move forward.</source>
        <translation>Wenn etwas zerbricht, führen vier Schritte zurück: zu Ende bringen, Pause, mit Demut das Eis brechen, weitergehen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/listed.py" line="24"/>
        <source>Open a repair…</source>
        <translation>Klärung beginnen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/listed.py" line="31"/>
        <source>behind you</source>
        <translation>liegt hinter dir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/listed.py" line="33"/>
        <source>put aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../../relnotes/desktop/replacing.py" line="46"/>
        <source>What this window had is kept as {file}.</source>
        <translation>Was dieses Fenster hatte, ist als {file} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/replacing.py" line="69"/>
        <source>It is as it was then. The journal from before is kept as {file}.</source>
        <translation>Es ist wieder wie damals. Das Journal von vorher liegt jetzt als {file} da.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="96"/>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="100"/>
        <source>Go back to it</source>
        <translation>Dorthin zurückkehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="101"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="114"/>
        <source>Go back to how it was: {when}?</source>
        <translation>Zurück zu dem Stand: {when}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="135"/>
        <source>Nothing was changed since then: your journal would stay as it is.</source>
        <translation>Seitdem wurde nichts geändert: Dein Journal bliebe, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="137"/>
        <source>This backup was read to the end and is whole. Your journal as it is now is kept beside it under a dated name; nothing is overwritten.</source>
        <translation>Diese Sicherung wurde bis zum Ende gelesen und ist vollständig. Dein Journal, wie es jetzt ist, bleibt daneben unter einem Namen mit Datum erhalten; nichts wird überschrieben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="147"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/restore.py" line="147"/>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="31"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="32"/>
        <source>Which part did you play, and does it still fit you?</source>
        <translation>Welche Rolle hattest du, und passt sie noch zu dir?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="36"/>
        <source>Needs and expectations</source>
        <translation>Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="37"/>
        <source>What does each of you need or expect otherwise than before?</source>
        <translation>Was braucht oder erwartet jeder von euch anders als zuvor?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="41"/>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="42"/>
        <source>Where did trust grow, and where did it shrink?</source>
        <translation>Wo ist Vertrauen gewachsen, wo ist es geschwunden?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="46"/>
        <source>Respect</source>
        <translation>Respekt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="47"/>
        <source>How do you two show respect, also when it is hard?</source>
        <translation>Wie zeigt ihr euch Respekt, auch wenn es schwierig ist?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="51"/>
        <source>Communication</source>
        <translation>Verständigung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="52"/>
        <source>What was said openly, and what is left unsaid?</source>
        <translation>Was wurde offen gesagt, und was bleibt ungesagt?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="56"/>
        <source>Their time and attention</source>
        <translation>Ihre Zeit und Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="57"/>
        <source>What do {name}’s time and attention tell you?</source>
        <translation>Was sagen dir Zeit und Aufmerksamkeit von {name}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="61"/>
        <source>Well-being</source>
        <translation>Wohlergehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="62"/>
        <source>How is {name}, and what is your share in it?</source>
        <translation>Wie geht es {name}, und was ist dein Anteil daran?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="66"/>
        <source>Value together</source>
        <translation>Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="67"/>
        <source>What is there now that neither of you would have alone?</source>
        <translation>Was gibt es jetzt, das keiner von euch allein hätte?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="71"/>
        <source>Who wins</source>
        <translation>Wer gewinnt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/looking_back.py" line="72"/>
        <source>Who wins by it, and who else should?</source>
        <translation>Wer gewinnt dabei, und wer sollte noch gewinnen?</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="36"/>
        <source>How are you two doing?</source>
        <translation>Wie steht es mit euch beiden?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="51"/>
        <source>Ask me again on</source>
        <translation>Frag mich wieder am</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="52"/>
        <source>When is the next look?</source>
        <translation>Wann schaust du wieder hin?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="63"/>
        <source>Look back at a relationship</source>
        <translation>Auf eine Beziehung zurückblicken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="64"/>
        <source>Kept on the tab About, with its date.</source>
        <translation>Steht mit Datum unter „Über“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="67"/>
        <source>Answer what has an answer today. The rest may stay empty.</source>
        <translation>Beantworte, was heute eine Antwort hat. Der Rest darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="72"/>
        <source>Last time: “{words}”</source>
        <translation>Letztes Mal: „{words}“</translation>
    </message>
</context>
<context>
    <name>ReviewsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/review.py" line="81"/>
        <source>How it went</source>
        <translation>Wie es war</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/reviews_section.py" line="23"/>
        <source>How you two are doing</source>
        <translation>Wie es mit euch beiden steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/reviews_section.py" line="24"/>
        <source>Earlier looks…</source>
        <translation>Frühere Rückblicke…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/reviews_section.py" line="26"/>
        <source>Look back…</source>
        <translation>Zurückblicken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/reviews_section.py" line="40"/>
        <source>A few short questions, every few months: roles, trust, well-being.</source>
        <translation>Ein paar kurze Fragen, alle paar Monate: Rollen, Vertrauen, Wohlergehen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/reviews_section.py" line="47"/>
        <source>next look {when}</source>
        <translation>nächster Rückblick {when}</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/rewording.py" line="65"/>
        <source>Left out. The count at “What to tell” brings it back.</source>
        <translation>Weggelassen. Die Zahl bei „Was erzählt wird“ bringt es zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/rewording.py" line="19"/>
        <source>Said in other words</source>
        <translation>In anderen Worten</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="66"/>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="168"/>
        <source>Give a role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="68"/>
        <source>Edit a role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="78"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="78"/>
        <source>Choose one, or write it.</source>
        <translation>Wähle eine oder schreib sie.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="79"/>
        <source>Mine</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="79"/>
        <source>{name}’s</source>
        <translation>{name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="80"/>
        <source>Who plays it?</source>
        <translation>Wer hat sie inne?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="84"/>
        <source>What does it ask of this side?</source>
        <translation>Was verlangt sie von dieser Seite?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="87"/>
        <source>in board meetings, when the plan slips…</source>
        <translation>in Vorstandssitzungen, wenn der Plan wankt…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="88"/>
        <source>When, or where?</source>
        <translation>Wann oder wo?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="92"/>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="95"/>
        <source>How does it fit the way you see yourself?</source>
        <translation>Wie passt sie dazu, wie du dich selbst siehst?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="97"/>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="100"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="101"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="104"/>
        <source>From which day?</source>
        <translation>Ab welchem Tag?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="105"/>
        <source>Is it over?</source>
        <translation>Ist sie vorbei?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="134"/>
        <source>mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="135"/>
        <source>adviser</source>
        <translation>Berater/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="136"/>
        <source>coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="137"/>
        <source>sponsor</source>
        <translation>Fürsprecher/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="138"/>
        <source>decision-maker</source>
        <translation>Entscheider/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="139"/>
        <source>client</source>
        <translation>Kunde/Kundin</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="140"/>
        <source>supplier</source>
        <translation>Lieferant/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="141"/>
        <source>student</source>
        <translation>Lernende/r</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="142"/>
        <source>teacher</source>
        <translation>Lehrer/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="143"/>
        <source>supervisor</source>
        <translation>Vorgesetzte/r</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="144"/>
        <source>subordinate</source>
        <translation>Unterstellte/r</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="145"/>
        <source>peer</source>
        <translation>Gleichgestellte/r</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="146"/>
        <source>listener</source>
        <translation>Zuhörer/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="147"/>
        <source>challenger</source>
        <translation>Herausforderer/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="148"/>
        <source>connector</source>
        <translation>Vermittler/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="149"/>
        <source>expert</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="150"/>
        <source>friend</source>
        <translation>Freund/in</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="151"/>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="158"/>
        <source>not me at all</source>
        <translation>gar nicht ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="159"/>
        <source>rather not me</source>
        <translation>eher nicht ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="160"/>
        <source>partly me</source>
        <translation>teils ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="161"/>
        <source>mostly me</source>
        <translation>meist ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="162"/>
        <source>very much me</source>
        <translation>ganz ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/role.py" line="169"/>
        <source>Edit the role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_row.py" line="50"/>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_row.py" line="52"/>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_row.py" line="53"/>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_row.py" line="65"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>RoleSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_section.py" line="79"/>
        <source>Which part do you play?</source>
        <translation>Welche Rolle spielst du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_section.py" line="79"/>
        <source>Which part do they play?</source>
        <translation>Welche Rolle spielt die andere Seite?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_section.py" line="85"/>
        <source>1 role before</source>
        <translation>1 frühere Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_section.py" line="85"/>
        <source>{n} roles before</source>
        <translation>{n} frühere Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/role_section.py" line="86"/>
        <source>Hide the roles before</source>
        <translation>Frühere Rollen ausblenden</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="47"/>
        <source>Roles change with the hour, the place and the others in the room. Does each of yours still fit the way you see yourself?</source>
        <translation>Rollen wechseln mit der Stunde, dem Ort und den anderen im Raum. Passt jede von deinen noch dazu, wie du dich selbst siehst?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="61"/>
        <source>{name}’s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="97"/>
        <source>End a role</source>
        <translation>Rolle beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="98"/>
        <source>Ended today; it stays among the roles before</source>
        <translation>Heute beendet; sie bleibt bei den früheren Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="104"/>
        <source>Delete a role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="105"/>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="115"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="117"/>
        <source>End it today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="119"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="120"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="126"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="127"/>
        <source>Give a role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="128"/>
        <source>Give me a role</source>
        <translation>Mir eine Rolle geben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/roles.py" line="128"/>
        <source>Give them a role</source>
        <translation>Der anderen Seite eine Rolle geben</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <location filename="../../relnotes/desktop/room.py" line="42"/>
        <source>Search people, notes, contributions…</source>
        <translation>Personen, Notizen, Beiträge suchen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/room.py" line="44"/>
        <source>Log</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="27"/>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="29"/>
        <source>Saved into {file}: {what}.</source>
        <translation>Gerettet nach {file}: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="35"/>
        <source>May be missing, at most: {what}.</source>
        <translation>Fehlen könnte höchstens: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="42"/>
        <source>Nothing could be found of: {what}.</source>
        <translation>Nichts zu finden war von: {what}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="45"/>
        <source>1 relationship carries a name made from what was left of it.</source>
        <translation>1 Beziehung trägt einen Namen aus dem, was von ihr übrig war.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="48"/>
        <source>{n} relationships carry names made from what was left of them.</source>
        <translation>{n} Beziehungen tragen Namen aus dem, was von ihnen übrig war.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="60"/>
        <source>1 line of the history</source>
        <translation>1 Zeile des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="61"/>
        <source>{n} lines of the history</source>
        <translation>{n} Zeilen des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/salvage_words.py" line="73"/>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_as.py" line="34"/>
        <source>WILL BE SAVED AS</source>
        <translation>WIRD GESPEICHERT ALS</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_as.py" line="36"/>
        <source>Say with whom: write @ and a name. Then + what you brought, &lt; what they did.</source>
        <translation>Sag, mit wem: Schreib @ und einen Namen. Dann + für deinen Beitrag, &lt; für den der anderen Seite.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="81"/>
        <source>{kind} with {names}</source>
        <translation>{kind} mit {names}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="83"/>
        <source>{kind} about {names}</source>
        <translation>{kind} über {names}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="113"/>
        <source>Nobody is called “{name}”</source>
        <translation>Niemand heißt „{name}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="128"/>
        <source>I contributed: {what}</source>
        <translation>Mein Beitrag: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="129"/>
        <source>{name} contributed: {what}</source>
        <translation>Beitrag von {name}: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="130"/>
        <source>I promised: {what}</source>
        <translation>Meine Zusage: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="131"/>
        <source>{name} promised: {what}</source>
        <translation>Zusage von {name}: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="132"/>
        <source>A strain: {what}</source>
        <translation>Eine Belastung: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="133"/>
        <source>A lesson: {what}</source>
        <translation>Eine Lehre: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="137"/>
        <source>I need: {what}</source>
        <translation>Ich brauche: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="138"/>
        <source>I expect: {what}</source>
        <translation>Ich erwarte: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="139"/>
        <source>{name} needs: {what}</source>
        <translation>{name} braucht: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="140"/>
        <source>{name} expects: {what}</source>
        <translation>{name} erwartet: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="142"/>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="156"/>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="159"/>
        <source>said, not assumed</source>
        <translation>gesagt, nicht vermutet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="163"/>
        <source>serves “{what}”</source>
        <translation>dient „{what}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="167"/>
        <source>not yet thanked</source>
        <translation>noch nicht bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="170"/>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="179"/>
        <source>Progress: {what}</source>
        <translation>Fortschritt: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="186"/>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_rows.py" line="193"/>
        <source>Be in touch again</source>
        <translation>Wieder melden</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_as.py" line="136"/>
        <source>Keep it as plain words</source>
        <translation>Als einfachen Text behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_as.py" line="189"/>
        <source>will be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/saved_as.py" line="193"/>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>SaySection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="27"/>
        <source>To say</source>
        <translation>Zu sagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="38"/>
        <source>Thank {name} for</source>
        <translation>Bei {name} bedanken für</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="39"/>
        <source>{name} has not heard</source>
        <translation>{name} weiß noch nicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="48"/>
        <source>Mark as thanked</source>
        <translation>Als bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="48"/>
        <source>Mark as told</source>
        <translation>Als erzählt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="52"/>
        <source>Thanked today.</source>
        <translation>Heute bedankt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="52"/>
        <source>Told today.</source>
        <translation>Heute erzählt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="68"/>
        <source>How…</source>
        <translation>Wie…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="69"/>
        <source>How to say it: {what}</source>
        <translation>Wie es sagen: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="71"/>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/say_section.py" line="71"/>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/sayings.py" line="27"/>
        <source>Copy: {text}</source>
        <translation>Kopieren: {text}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/sayings.py" line="29"/>
        <source>Copy these words</source>
        <translation>Diese Worte kopieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/asking/sayings.py" line="39"/>
        <source>Copied. You say it; relnotes sends nothing.</source>
        <translation>Kopiert. Du sagst es; relnotes sendet nichts.</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="33"/>
        <source>Their part, as you see it</source>
        <translation>Der Anteil der anderen Seite, wie du ihn siehst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="34"/>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="43"/>
        <source>It is sealed until this is behind you.</source>
        <translation>Er ist versiegelt, bis das hier hinter dir liegt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="54"/>
        <source>Their part is noted, and sealed until this is behind you.</source>
        <translation>Der Anteil der anderen Seite ist notiert und versiegelt, bis das hier hinter dir liegt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="56"/>
        <source>Their part, as you see it: it does not belong into what you will say.</source>
        <translation>Der Anteil der anderen Seite, wie du ihn siehst: Er gehört nicht in das, was du sagen willst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="58"/>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/sealed.py" line="58"/>
        <source>Note it here</source>
        <translation>Hier notieren</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="66"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="83"/>
        <source>Saved {n} documents in {folder}</source>
        <translation>{n} Dokumente gespeichert in {folder}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="87"/>
        <source>A folder for one document each</source>
        <translation>Ein Ordner für je ein Dokument</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="88"/>
        <source>Value summaries {day}</source>
        <translation>Wertübersichten {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="89"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="99"/>
        <source>Keep copies of summaries</source>
        <translation>Kopien von Wertübersichten behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/sending.py" line="110"/>
        <source>Keep a copy of a summary</source>
        <translation>Kopie einer Übersicht aufbewahren</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="16"/>
        <source>adviser</source>
        <translation>beratend</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="17"/>
        <source>sponsor</source>
        <translation>fördernd</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="18"/>
        <source>listener</source>
        <translation>zuhörend</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="19"/>
        <source>challenger</source>
        <translation>herausfordernd</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="28"/>
        <source>What were you in it?</source>
        <translation>Was warst du darin?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="36"/>
        <source>My role in this session</source>
        <translation>Meine Rolle in dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="37"/>
        <source>Count what I asked and what I told</source>
        <translation>Zählen, was ich fragte und was ich riet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="44"/>
        <source>Times I asked</source>
        <translation>Wie oft ich fragte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="45"/>
        <source>Times I told</source>
        <translation>Wie oft ich riet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/session.py" line="68"/>
        <source>Say what I was in a session</source>
        <translation>Sagen, was ich in einer Sitzung war</translation>
    </message>
</context>
<context>
    <name>SessionsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="41"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="45"/>
        <source>Prepare the next</source>
        <translation>Die nächste vorbereiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="47"/>
        <source>Write one down</source>
        <translation>Eine aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="74"/>
        <source>No session yet. What moved in each of them will stand here.</source>
        <translation>Noch keine Sitzung. Was sich in jeder bewegt hat, wird hier stehen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="101"/>
        <source>Next: {when} · {what}</source>
        <translation>Nächste: {when} · {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="104"/>
        <source>Next by your rhythm: {when}</source>
        <translation>Nächste nach deinem Rhythmus: {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="119"/>
        <source>More about {session}</source>
        <translation>Mehr zu {session}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="136"/>
        <source>{goal}: {far}</source>
        <translation>{goal}: {far}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="141"/>
        <source>Talked about: {points}</source>
        <translation>Besprochen: {points}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="150"/>
        <source>as {role}</source>
        <translation>als {role}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="153"/>
        <source>asked {asked}, told {told}</source>
        <translation>gefragt {asked}, geraten {told}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="158"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/sessions_section.py" line="159"/>
        <source>My role, and what I asked…</source>
        <translation>Meine Rolle, und was ich fragte…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/settings.py" line="58"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettleGoalDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="133"/>
        <source>What became of it?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="141"/>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="142"/>
        <source>A goal that was changed or dropped keeps its reason.</source>
        <translation>Ein geändertes oder aufgegebenes Ziel behält seinen Grund.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="143"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/goal.py" line="152"/>
        <source>Settle a goal</source>
        <translation>Ziel abschließen</translation>
    </message>
</context>
<context>
    <name>ShareTechniquesDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="30"/>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="49"/>
        <source>Share what helped</source>
        <translation>Teilen, was half</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="31"/>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="36"/>
        <source>This is all that the file will hold. Names, houses and addresses that the journal knows are replaced. Read it once more, and take out what should stay here.</source>
        <translation>Das ist alles, was die Datei enthalten wird. Namen, Häuser und Adressen, die das Journal kennt, sind ersetzt. Lies es noch einmal, und nimm heraus, was hierbleiben soll.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="41"/>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="47"/>
        <source>techniques</source>
        <translation>techniken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="48"/>
        <source>Techniques</source>
        <translation>Techniken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="51"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="68"/>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="68"/>
        <source>their firm</source>
        <translation>ihr Haus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/techniques.py" line="68"/>
        <source>(address)</source>
        <translation>(Adresse)</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../relnotes/desktop/sharing.py" line="51"/>
        <source>End screen-share mode</source>
        <translation>Präsentationsmodus beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/sharing.py" line="51"/>
        <source>Screen-share mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
</context>
<context>
    <name>SharingSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="61"/>
        <source>When others see your screen</source>
        <translation>Wenn andere deinen Bildschirm sehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="64"/>
        <source>Screen-share mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="68"/>
        <source>Names are hidden, and nothing can be changed until you end it.</source>
        <translation>Namen sind verborgen, und nichts lässt sich ändern, bis du ihn beendest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="69"/>
        <source>Names become initials and words are blurred, until you end it.</source>
        <translation>Namen werden zu Initialen und Texte unkenntlich, bis du ihn beendest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="73"/>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="73"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/shortcuts.py" line="31"/>
        <location filename="../../relnotes/desktop/dialogs/shortcuts.py" line="51"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/shortcuts.py" line="34"/>
        <source>Search by a word or a key</source>
        <translation>Nach einem Wort oder einer Taste suchen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/shortcuts.py" line="36"/>
        <source>No key does that. Ctrl+K finds every action.</source>
        <translation>Das macht keine Taste. Strg+K findet jede Aktion.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/shortcuts.py" line="42"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/shown_dialog.py" line="21"/>
        <source>Shown to them</source>
        <translation>Ihnen gezeigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/shown_dialog.py" line="22"/>
        <source>Mark as shown</source>
        <translation>Als gezeigt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/shown_dialog.py" line="28"/>
        <source>Who saw it</source>
        <translation>Wer es gesehen hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/shown_dialog.py" line="29"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/shown_dialog.py" line="31"/>
        <source>Your lines on it are marked as told. Undo takes it back.</source>
        <translation>Deine Zeilen darauf werden als erzählt markiert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/shown_dialog.py" line="36"/>
        <source>Mark a summary as shown</source>
        <translation>Eine Übersicht als gezeigt markieren</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="68"/>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="77"/>
        <source>Names are hidden</source>
        <translation>Namen sind verborgen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="78"/>
        <source>Names are hidden · end</source>
        <translation>Namen verborgen · beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="79"/>
        <source>Screen-share mode is on. Click to end it.</source>
        <translation>Der Präsentationsmodus ist an. Klick, um ihn zu beenden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="81"/>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="82"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="83"/>
        <source>Lock the journal</source>
        <translation>Journal sperren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="84"/>
        <location filename="../../relnotes/desktop/side.py" line="165"/>
        <source>Screen-share mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="96"/>
        <source>relnotes, menu</source>
        <translation>relnotes, Menü</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="97"/>
        <source>Everything that can be done, with its key</source>
        <translation>Alles, was sich tun lässt, mit seiner Taste</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/side.py" line="165"/>
        <source>End screen-share mode</source>
        <translation>Präsentationsmodus beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="11"/>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="12"/>
        <source>them</source>
        <translation>die andere Seite</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="77"/>
        <source>I promised</source>
        <translation>Zugesagt von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="77"/>
        <source>I am waiting for</source>
        <translation>Worauf ich warte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="79"/>
        <source>Nothing open from your side.</source>
        <translation>Von deiner Seite ist nichts offen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="80"/>
        <source>Nobody owes you a word.</source>
        <translation>Niemand ist dir ein Wort schuldig.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="164"/>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="164"/>
        <source>A little late</source>
        <translation>Etwas spät</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="167"/>
        <source>In the coming week</source>
        <translation>In der kommenden Woche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="168"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="169"/>
        <source>No day yet</source>
        <translation>Noch ohne Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="175"/>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="175"/>
        <source>{name} promised</source>
        <translation>Zugesagt von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="178"/>
        <source>{n} try so far</source>
        <translation>{n} Versuch bisher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="178"/>
        <source>{n} tries so far</source>
        <translation>{n} Versuche bisher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="181"/>
        <source>rests while a repair is open</source>
        <translation>ruht, solange eine Klärung offen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="194"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/promising/side_list.py" line="197"/>
        <source>Nudge…</source>
        <translation>Nachfragen…</translation>
    </message>
</context>
<context>
    <name>SinceSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/since_section.py" line="37"/>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/since_section.py" line="46"/>
        <source>You have not met yet.</source>
        <translation>Ihr habt euch noch nicht getroffen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/since_section.py" line="71"/>
        <source>I promised</source>
        <translation>Ich habe zugesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/briefing/since_section.py" line="71"/>
        <source>{name} promised</source>
        <translation>{name} hat zugesagt</translation>
    </message>
</context>
<context>
    <name>SkillsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="27"/>
        <source>Keeping up a working relationship</source>
        <translation>Eine Arbeitsbeziehung pflegen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="28"/>
        <source>Preparing a difficult talk</source>
        <translation>Ein schwieriges Gespräch vorbereiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="29"/>
        <source>Saying no</source>
        <translation>Nein sagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="30"/>
        <source>Asking for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="31"/>
        <source>Hearing criticism</source>
        <translation>Kritik anhören</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="32"/>
        <source>Giving work away</source>
        <translation>Arbeit abgeben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="45"/>
        <source>How do these stand today?</source>
        <translation>Wie stehen diese heute?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="50"/>
        <source>Words, not marks: what it takes today, and where you saw it.</source>
        <translation>Worte statt Noten: was es heute braucht, und wo du es gesehen hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="52"/>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="52"/>
        <source>I say</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="56"/>
        <source>Who is looking?</source>
        <translation>Wer schaut hin?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="57"/>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="61"/>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="63"/>
        <source>The skills, and how each stands</source>
        <translation>Die Fähigkeiten, und wie jede steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="83"/>
        <source>Look at the skills</source>
        <translation>Die Fähigkeiten ansehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="84"/>
        <source>Kept; the look before it stays.</source>
        <translation>Behalten; der Blick davor bleibt.</translation>
    </message>
</context>
<context>
    <name>SkillsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="28"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="31"/>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="44"/>
        <source>The same list, looked at by {name} and by you: once now, once later. Words, not marks.</source>
        <translation>Dieselbe Liste, angesehen von {name} und von dir: einmal jetzt, einmal später. Worte statt Noten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="59"/>
        <source>Take a skill off the list</source>
        <translation>Eine Fähigkeit von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="61"/>
        <source>Off the list.</source>
        <translation>Von der Liste.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="67"/>
        <source>Note a talking point</source>
        <translation>Einen Gesprächspunkt notieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="68"/>
        <source>It is among what to bring up.</source>
        <translation>Es steht jetzt unter dem, was anzusprechen ist.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="87"/>
        <source>seen differently</source>
        <translation>verschieden gesehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="88"/>
        <source>moved</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="74"/>
        <source>More about {skill}</source>
        <translation>Mehr zu {skill}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="81"/>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="83"/>
        <source>I say</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="99"/>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="112"/>
        <source>{day}: {footing}</source>
        <translation>{day}: {footing}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="116"/>
        <source>Bring it up</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/mentoring/skills_section.py" line="117"/>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <location filename="../../relnotes/desktop/parts/curve.py" line="141"/>
        <source>How warm the last meetings were</source>
        <translation>Wie warm die letzten Treffen waren</translation>
    </message>
</context>
<context>
    <name>SpendingView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="41"/>
        <source>Which year</source>
        <translation>Welches Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="42"/>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="45"/>
        <source>The days of the year</source>
        <translation>Die Tage des Jahres</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="49"/>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="50"/>
        <source>What was brought, by kind</source>
        <translation>Was beigetragen wurde, nach Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="51"/>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="52"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="53"/>
        <source>Print the look back at the year</source>
        <translation>Den Jahresrückblick drucken</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="123"/>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="130"/>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="174"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="123"/>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="130"/>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="174"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="124"/>
        <source>on {n} day</source>
        <translation>an {n} Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="124"/>
        <source>on {n} days</source>
        <translation>an {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="125"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="155"/>
        <source>{mine} from me, {theirs} from them</source>
        <translation>{mine} von mir, {theirs} von anderen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="186"/>
        <source>{n} relationship</source>
        <translation>{n} Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="186"/>
        <source>{n} relationships</source>
        <translation>{n} Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="188"/>
        <source>Half of all that you wrote was about one person, of {people}.</source>
        <translation>Die Hälfte von allem, was du geschrieben hast, galt einer Person, von {people}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/spending.py" line="189"/>
        <source>Half of all that you wrote was about {half} people, of {people}.</source>
        <translation>Die Hälfte von allem, was du geschrieben hast, galt {half} Personen, von {people}.</translation>
    </message>
</context>
<context>
    <name>StakeActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="61"/>
        <source>Say it in other words</source>
        <translation>In andere Worte fassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="67"/>
        <source>In other words</source>
        <translation>Anders formuliert</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="84"/>
        <source>Put into another order</source>
        <translation>Anders ordnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="85"/>
        <source>Now in place {n} of {all}</source>
        <translation>Jetzt an {n}. Stelle von {all}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="102"/>
        <source>Set the day</source>
        <translation>Den Tag festlegen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="104"/>
        <source>Counted on by {day}</source>
        <translation>Erwartet bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="106"/>
        <source>No day is named any more</source>
        <translation>Kein Tag mehr genannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="113"/>
        <source>Change how it stands</source>
        <translation>Ändern, wie es steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="115"/>
        <source>Now {state}; what it was stays in its history</source>
        <translation>Jetzt {state}; was es war, bleibt im Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="124"/>
        <source>Note that it was spoken of</source>
        <translation>Notieren, dass es zur Sprache kam</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="125"/>
        <source>Spoken aloud, today</source>
        <translation>Heute ausgesprochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="135"/>
        <source>It was foreseen, and did not come.</source>
        <translation>Es war vorhergesehen und kam nicht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="137"/>
        <source>Let go of what was foreseen</source>
        <translation>Vorhergesehenes loslassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="139"/>
        <source>Let go; that you foresaw it stays in its history</source>
        <translation>Losgelassen; dass du es vorhergesehen hast, bleibt im Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="144"/>
        <source>Delete a need</source>
        <translation>Bedürfnis löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="144"/>
        <source>Delete an expectation</source>
        <translation>Erwartung löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="147"/>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="153"/>
        <source>Unlink an expectation from a need</source>
        <translation>Erwartung von einem Bedürfnis lösen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="156"/>
        <source>Link an expectation to a need</source>
        <translation>Erwartung mit einem Bedürfnis verknüpfen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="188"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="189"/>
        <source>By when…</source>
        <translation>Bis wann…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="190"/>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="193"/>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="217"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="195"/>
        <source>Log what I brought for it…</source>
        <translation>Festhalten, was ich dazu beigetragen habe…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="197"/>
        <source>Log what they brought for it…</source>
        <translation>Festhalten, was die andere Seite dazu beigetragen hat…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="202"/>
        <source>All changes…</source>
        <translation>Alle Änderungen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="203"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="216"/>
        <source>With a note…</source>
        <translation>Mit einer Notiz…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="221"/>
        <source>How to say it…</source>
        <translation>Wie sagen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="221"/>
        <source>How to ask…</source>
        <translation>Wie fragen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="224"/>
        <source>I asked for it openly</source>
        <translation>Ich habe offen darum gebeten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="224"/>
        <source>I asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="225"/>
        <source>I said it</source>
        <translation>Ich habe es gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="225"/>
        <source>They said it</source>
        <translation>Die andere Seite hat es gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="229"/>
        <source>It did not come</source>
        <translation>Es kam nicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="237"/>
        <source>Served by</source>
        <translation>Gestützt durch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_acts.py" line="237"/>
        <source>Serves the need</source>
        <translation>Dient dem Bedürfnis</translation>
    </message>
</context>
<context>
    <name>StakeDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="73"/>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="219"/>
        <source>Edit what is needed or expected</source>
        <translation>Bearbeiten, was gebraucht oder erwartet wird</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="78"/>
        <source>Add a need</source>
        <translation>Bedürfnis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="79"/>
        <source>Add an expectation</source>
        <translation>Erwartung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="86"/>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="86"/>
        <source>{name}’s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="87"/>
        <source>Whose is it?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="89"/>
        <source>Need</source>
        <translation>Bedürfnis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="89"/>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="91"/>
        <source>It must be true for this relationship to be worth it.</source>
        <translation>Es muss gegeben sein, damit sich diese Beziehung lohnt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="92"/>
        <source>It is counted on, often by a date.</source>
        <translation>Damit wird gerechnet, oft bis zu einem Tag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="96"/>
        <source>Is this something that must be true, or something that is counted on by a date?</source>
        <translation>Muss das gegeben sein, oder wird bis zu einem Tag damit gerechnet?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="120"/>
        <source>A time or a measure: that sounds counted on.</source>
        <translation>Eine Zeit oder ein Maß: Das klingt nach etwas, womit man rechnet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="121"/>
        <source>Make it an expectation</source>
        <translation>Zur Erwartung machen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="123"/>
        <source>That sounds like something that must be true.</source>
        <translation>Das klingt nach etwas, das gegeben sein muss.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="124"/>
        <source>Make it a need</source>
        <translation>Zum Bedürfnis machen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="128"/>
        <source>Counted on by</source>
        <translation>Erwartet bis</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="130"/>
        <source>Is there a day?</source>
        <translation>Gibt es einen Tag?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="135"/>
        <source>I assume it; nobody said it</source>
        <translation>Ich vermute es; niemand hat es gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="136"/>
        <source>It was said</source>
        <translation>Es wurde gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="137"/>
        <source>It was asked openly</source>
        <translation>Es wurde offen gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="142"/>
        <source>How is it known?</source>
        <translation>Woher weißt du es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="143"/>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="149"/>
        <source>A guess</source>
        <translation>Eine Vermutung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="149"/>
        <source>Rather sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="149"/>
        <source>Quite sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="151"/>
        <source>I foresee it; nobody has spoken of it yet</source>
        <translation>Ich sehe es kommen; noch hat niemand davon gesprochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="155"/>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="156"/>
        <source>Is it still to come?</source>
        <translation>Kommt es erst noch?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="161"/>
        <source>How does {name} see it?</source>
        <translation>Wie sieht {name} es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="163"/>
        <source>Perhaps otherwise than it stands for you.</source>
        <translation>Vielleicht anders, als es für dich steht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="185"/>
        <source>How important is it?</source>
        <translation>Wie wichtig ist es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="186"/>
        <source>It helps</source>
        <translation>Es hilft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="186"/>
        <source>It matters</source>
        <translation>Es ist wichtig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="186"/>
        <source>Nothing goes without</source>
        <translation>Ohne geht nichts</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="188"/>
        <source>How urgent is it?</source>
        <translation>Wie dringend ist es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="189"/>
        <source>It can wait</source>
        <translation>Es hat Zeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="189"/>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="189"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="196"/>
        <source>What do you need?</source>
        <translation>Was brauchst du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="196"/>
        <source>What do you count on?</source>
        <translation>Womit rechnest du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="197"/>
        <source>What does {name} need?</source>
        <translation>Was braucht {name}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="197"/>
        <source>What does {name} count on?</source>
        <translation>Womit rechnet {name}?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake.py" line="218"/>
        <source>What is needed, what is expected</source>
        <translation>Was gebraucht, was erwartet wird</translation>
    </message>
</context>
<context>
    <name>StakeKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="49"/>
        <source>need</source>
        <translation>Bedürfnis</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="50"/>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
</context>
<context>
    <name>StakeRow</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="40"/>
        <source>assumed · ask</source>
        <translation>vermutet · fragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="91"/>
        <source>Assumed: ask about “{what}”</source>
        <translation>Vermutet: nach „{what}“ fragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="97"/>
        <source>Seen by them: {words}</source>
        <translation>Aus ihrer Sicht: {words}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="103"/>
        <source>{day}: choose another day</source>
        <translation>{day}: einen anderen Tag wählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="110"/>
        <source>State: {state}</source>
        <translation>Stand: {state}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="117"/>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="122"/>
        <source>for “{need}”</source>
        <translation>für „{need}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="134"/>
        <source>foreseen, but it did not come</source>
        <translation>vorhergesehen, kam aber nicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="136"/>
        <source>foreseen</source>
        <translation>vorhergesehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="137"/>
        <source>foreseen, and it came</source>
        <translation>vorhergesehen, und es kam</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="141"/>
        <source>importance {n} of 3</source>
        <translation>Wichtigkeit {n} von 3</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_row.py" line="143"/>
        <source>urgency {n} of 3</source>
        <translation>Dringlichkeit {n} von 3</translation>
    </message>
</context>
<context>
    <name>StakeSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_section.py" line="52"/>
        <source>Needs — what must be true</source>
        <translation>Bedürfnisse – was gegeben sein muss</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_section.py" line="54"/>
        <source>Expectations — what is counted on</source>
        <translation>Erwartungen – womit gerechnet wird</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_section.py" line="121"/>
        <source>What must be true for you? Write it down</source>
        <translation>Was muss für dich gegeben sein? Schreib es auf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_section.py" line="122"/>
        <source>What do you count on? Write it down</source>
        <translation>Womit rechnest du? Schreib es auf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_section.py" line="123"/>
        <source>What must be true for them? Write it down</source>
        <translation>Was muss für die andere Seite gegeben sein? Schreib es auf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/stake_section.py" line="124"/>
        <source>What do they count on? Write it down</source>
        <translation>Womit rechnet die andere Seite? Schreib es auf</translation>
    </message>
</context>
<context>
    <name>StakeSource</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="53"/>
        <source>assumed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="54"/>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="55"/>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
</context>
<context>
    <name>StakeState</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="58"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="59"/>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="60"/>
        <source>exceeded</source>
        <translation>übertroffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="61"/>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="62"/>
        <source>unmet</source>
        <translation>unerfüllt</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="63"/>
        <source>released</source>
        <translation>losgelassen</translation>
    </message>
</context>
<context>
    <name>StakeStatesDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="96"/>
        <source>How it stood</source>
        <translation>Wie es stand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="105"/>
        <source>shown by “{title}”</source>
        <translation>gezeigt durch „{title}“</translation>
    </message>
</context>
<context>
    <name>StakesInShort</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="87"/>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="99"/>
        <source>Needs and expectations</source>
        <translation>Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="111"/>
        <source>Nothing written down yet. What does each of you need here?</source>
        <translation>Noch nichts aufgeschrieben. Was braucht hier jede Seite?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="112"/>
        <source>Write a need down</source>
        <translation>Ein Bedürfnis aufschreiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="117"/>
        <source>{name}’s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="118"/>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="139"/>
        <source>{n} is assumed, not asked</source>
        <translation>{n} ist vermutet, nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/give_sections.py" line="139"/>
        <source>{n} are assumed, not asked</source>
        <translation>{n} sind vermutet, nicht gefragt</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="34"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="35"/>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="36"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="49"/>
        <source>How does it stand?</source>
        <translation>Wie steht es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="56"/>
        <source>Why? What shows it?</source>
        <translation>Warum? Woran zeigt es sich?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="56"/>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="61"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="63"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="65"/>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="69"/>
        <source>Which entry shows it?</source>
        <translation>Welcher Eintrag zeigt es?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/stake_states.py" line="79"/>
        <source>Change how it stands</source>
        <translation>Ändern, wie es steht</translation>
    </message>
</context>
<context>
    <name>StayingSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="19"/>
        <source>Beside the window</source>
        <translation>Neben dem Fenster</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="21"/>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="31"/>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="22"/>
        <source>End relnotes</source>
        <translation>relnotes beenden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="22"/>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="26"/>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="36"/>
        <source>When you log in to this computer</source>
        <translation>Wenn du dich an diesem Computer anmeldest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="27"/>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="27"/>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="32"/>
        <source>From the tray it reminds you, and a click opens it again.</source>
        <translation>Von dort erinnert es dich, und ein Klick öffnet es wieder.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/staying.py" line="37"/>
        <source>It waits in the tray, without its window.</source>
        <translation>Es wartet im Infobereich, ohne sein Fenster.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="48"/>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="52"/>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="31"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="21"/>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="25"/>
        <source>Doing it again</source>
        <translation>Wird wieder getan</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="31"/>
        <source>Undo: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="32"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/stepping.py" line="32"/>
        <source>Redo: {label}</source>
        <translation>Wiederholen: {label}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="16"/>
        <source>Finish the task</source>
        <translation>Zu Ende bringen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="17"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="18"/>
        <source>Break the ice, humbly</source>
        <translation>Mit Demut das Eis brechen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="19"/>
        <source>Move forward</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="22"/>
        <source>However painful it is: finish what you began and put the wrong right. An apology for something that is still broken is only words.</source>
        <translation>So schmerzlich es ist: Bring zu Ende, was du begonnen hast, und mach es wieder gut. Eine Entschuldigung für etwas, das noch kaputt ist, besteht nur aus Worten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="27"/>
        <source>Let them catch their breath, and catch yours. Nothing has to be said yet.</source>
        <translation>Lass die andere Seite zu Atem kommen und komm selbst zu Atem. Noch muss nichts gesagt werden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="30"/>
        <source>Take responsibility for what you did, and ask what you could have done differently. If they made mistakes, let them name those.</source>
        <translation>Übernimm Verantwortung für das, was du getan hast, und frag, was du hättest anders machen können. Hat die andere Seite Fehler gemacht, lass sie die selbst nennen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="35"/>
        <source>They have heard you. Apologising again would take you both back; steady, ordinary contact leads on.</source>
        <translation>Du wurdest gehört. Eine weitere Entschuldigung würde euch beide zurückwerfen; stetiger, gewohnter Kontakt führt weiter.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="85"/>
        <source>put aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="96"/>
        <source>{entered} – {left}, over</source>
        <translation>{entered} – {left}, vorbei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="98"/>
        <source>done {day}</source>
        <translation>erledigt {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="105"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="107"/>
        <source>over; when you are ready</source>
        <translation>vorbei; wenn du so weit bist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/steps.py" line="108"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="32"/>
        <source>It is behind you.</source>
        <translation>Es liegt hinter dir.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="32"/>
        <source>Put aside.</source>
        <translation>Beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="36"/>
        <source>Their part, as you saw it</source>
        <translation>Der Anteil der anderen Seite, wie du ihn sahst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="40"/>
        <source>What it taught you</source>
        <translation>Was es dich gelehrt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="43"/>
        <source>What turned it</source>
        <translation>Was die Wende brachte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="44"/>
        <source>What you would do again</source>
        <translation>Was du wieder tun würdest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="45"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="54"/>
        <source>Opened {opened}, put aside {closed}: {reason}</source>
        <translation>Begonnen {opened}, beiseitegelegt {closed}: {reason}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="56"/>
        <source>Opened {opened}, closed {closed}.</source>
        <translation>Begonnen {opened}, abgeschlossen {closed}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="65"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="66"/>
        <source>Your part</source>
        <translation>Dein Anteil</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="67"/>
        <source>The wrong to put right</source>
        <translation>Was gutzumachen war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="68"/>
        <source>What you did about it</source>
        <translation>Was du dafür getan hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="69"/>
        <source>What you prepared to say</source>
        <translation>Was du dir zurechtgelegt hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="70"/>
        <source>What they said</source>
        <translation>Was die andere Seite gesagt hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/story.py" line="71"/>
        <source>What they would have wanted</source>
        <translation>Was die andere Seite sich gewünscht hätte</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summaries.py" line="82"/>
        <source>Value summaries</source>
        <translation>Wertübersichten</translation>
    </message>
</context>
<context>
    <name>SummaryKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="157"/>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="158"/>
        <source>appraisal</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="159"/>
        <source>mentoring</source>
        <translation>Mentoring</translation>
    </message>
</context>
<context>
    <name>SummaryLength</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="162"/>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="163"/>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="164"/>
        <source>talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
</context>
<context>
    <name>SurroundingNote</name>
    <message>
        <location filename="../../relnotes/desktop/surrounding_note.py" line="41"/>
        <source>You are reading this journal as it was at {time}. Nothing can be changed, and what changes elsewhere is seen when you open it again.</source>
        <translation>Du liest dieses Journal, wie es um {time} war. Nichts lässt sich ändern, und was sich anderswo ändert, siehst du beim nächsten Öffnen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/surrounding_note.py" line="52"/>
        <source>Another version of this journal lies beside it: {file}.</source>
        <translation>Daneben liegt eine andere Fassung dieses Journals: {file}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/surrounding_note.py" line="53"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/surrounding_note.py" line="63"/>
        <source>This journal lies in a folder of {service}. That is fine as long as one computer has it open at a time: close relnotes here, and let {service} finish, before you open it elsewhere.</source>
        <translation>Dieses Journal liegt in einem Ordner von {service}. Das geht gut, solange es nur auf einem Computer zugleich geöffnet ist: Schließ relnotes hier und lass {service} fertig werden, bevor du es anderswo öffnest.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/surrounding_note.py" line="68"/>
        <source>This journal lies on another computer ({network}). If the connection breaks, your words stay on the screen until it is back. A folder of this computer is safer.</source>
        <translation>Dieses Journal liegt auf einem anderen Computer ({network}). Bricht die Verbindung ab, bleiben deine Worte auf dem Bildschirm, bis sie wieder da ist. Ein Ordner auf diesem Computer ist sicherer.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/surrounding_note.py" line="89"/>
        <source>Reading the other version</source>
        <translation>Die andere Fassung lesen</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <location filename="../../relnotes/record_words.py" line="12"/>
        <source>answer about them</source>
        <translation>Antwort über sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="13"/>
        <source>{n} answers about them</source>
        <translation>{n} Antworten über sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="16"/>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="17"/>
        <source>{n} agreements</source>
        <translation>{n} Vereinbarungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="20"/>
        <source>duty agreed on</source>
        <translation>vereinbarte Pflicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="21"/>
        <source>{n} duties agreed on</source>
        <translation>{n} vereinbarte Pflichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="24"/>
        <source>question agreed on</source>
        <translation>vereinbarte Frage</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="25"/>
        <source>{n} questions agreed on</source>
        <translation>{n} vereinbarte Fragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="28"/>
        <source>asked and told</source>
        <translation>gefragt und geraten</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="29"/>
        <source>{n} counts of asked and told</source>
        <translation>{n} Zählungen von gefragt und geraten</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="32"/>
        <source>view of the circle</source>
        <translation>Ansicht des Kreises</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="33"/>
        <source>{n} views of the circle</source>
        <translation>{n} Ansichten des Kreises</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="36"/>
        <source>farewell</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="37"/>
        <source>{n} farewells</source>
        <translation>{n} Abschiede</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="40"/>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="41"/>
        <source>{n} observations</source>
        <translation>{n} Beobachtungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="44"/>
        <source>planned contact</source>
        <translation>eingeplanter Kontakt</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="45"/>
        <source>{n} planned contacts</source>
        <translation>{n} eingeplante Kontakte</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="48"/>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="49"/>
        <source>{n} programmes</source>
        <translation>{n} Programme</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="52"/>
        <source>place in a programme</source>
        <translation>Platz in einem Programm</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="53"/>
        <source>{n} places in programmes</source>
        <translation>{n} Plätze in Programmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="56"/>
        <source>look at a skill</source>
        <translation>Blick auf eine Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="57"/>
        <source>{n} looks at skills</source>
        <translation>{n} Blicke auf Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="59"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="59"/>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="61"/>
        <source>try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="62"/>
        <source>{n} tries</source>
        <translation>{n} Versuche</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="64"/>
        <source>belief</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="64"/>
        <source>{n} beliefs</source>
        <translation>{n} Annahmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="66"/>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="67"/>
        <source>{n} connections</source>
        <translation>{n} Verbindungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="70"/>
        <source>contact detail</source>
        <translation>Kontaktangabe</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="71"/>
        <source>{n} contact details</source>
        <translation>{n} Kontaktangaben</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="74"/>
        <source>contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="75"/>
        <source>{n} contributions</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="78"/>
        <source>link to what it serves</source>
        <translation>Verknüpfung mit dem Anliegen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="79"/>
        <source>{n} links to what is served</source>
        <translation>{n} Verknüpfungen mit Anliegen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="81"/>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="81"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="83"/>
        <source>person in an entry</source>
        <translation>Person in einem Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="84"/>
        <source>{n} people in entries</source>
        <translation>{n} Personen in Einträgen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="87"/>
        <source>tag on an entry</source>
        <translation>Schlagwort an einem Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="88"/>
        <source>{n} tags on entries</source>
        <translation>{n} Schlagwörter an Einträgen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="90"/>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="90"/>
        <source>{n} goals</source>
        <translation>{n} Ziele</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="92"/>
        <source>progress of a goal</source>
        <translation>Fortschritt eines Ziels</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="93"/>
        <source>{n} notes on progress</source>
        <translation>{n} Notizen zum Fortschritt</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="96"/>
        <source>step of a goal</source>
        <translation>Schritt eines Ziels</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="97"/>
        <source>{n} steps of goals</source>
        <translation>{n} Schritte von Zielen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="99"/>
        <source>lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="99"/>
        <source>{n} lessons</source>
        <translation>{n} Lehren</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="100"/>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="100"/>
        <source>{n} members</source>
        <translation>{n} Mitglieder</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="102"/>
        <source>date that matters</source>
        <translation>wichtiger Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="103"/>
        <source>{n} dates that matter</source>
        <translation>{n} wichtige Tage</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="106"/>
        <source>talking point</source>
        <translation>Gesprächspunkt</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="107"/>
        <source>{n} talking points</source>
        <translation>{n} Gesprächspunkte</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="109"/>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="109"/>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="111"/>
        <source>value together</source>
        <translation>Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="112"/>
        <source>{n} wordings of the value together</source>
        <translation>{n} Fassungen des Werts füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="115"/>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="116"/>
        <source>{n} relationships</source>
        <translation>{n} Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="119"/>
        <source>tag on a relationship</source>
        <translation>Schlagwort an einer Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="120"/>
        <source>{n} tags on relationships</source>
        <translation>{n} Schlagwörter an Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="122"/>
        <source>repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="122"/>
        <source>{n} repairs</source>
        <translation>{n} Klärungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="124"/>
        <source>step of a repair</source>
        <translation>Schritt einer Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="125"/>
        <source>{n} steps of repairs</source>
        <translation>{n} Schritte von Klärungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="127"/>
        <source>review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="127"/>
        <source>{n} reviews</source>
        <translation>{n} Rückblicke</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="129"/>
        <source>answer of a review</source>
        <translation>Antwort eines Rückblicks</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="130"/>
        <source>{n} answers of reviews</source>
        <translation>{n} Antworten von Rückblicken</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="133"/>
        <source>rhythm of a tier</source>
        <translation>Rhythmus eines Kreises</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="134"/>
        <source>{n} rhythms of tiers</source>
        <translation>{n} Rhythmen von Kreisen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="136"/>
        <source>time away</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="136"/>
        <source>{n} times away</source>
        <translation>{n} Abwesenheiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="137"/>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="137"/>
        <source>{n} rhythms</source>
        <translation>{n} Rhythmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="138"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="138"/>
        <source>{n} roles</source>
        <translation>{n} Rollen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="140"/>
        <source>need or expectation</source>
        <translation>Bedürfnis oder Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="141"/>
        <source>{n} needs and expectations</source>
        <translation>{n} Bedürfnisse und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="144"/>
        <source>dated state</source>
        <translation>datierter Stand</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="145"/>
        <source>{n} dated states</source>
        <translation>{n} datierte Stände</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="148"/>
        <source>link between a need and an expectation</source>
        <translation>Verknüpfung von Bedürfnis und Erwartung</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="149"/>
        <source>{n} links between needs and expectations</source>
        <translation>{n} Verknüpfungen von Bedürfnissen und Erwartungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="152"/>
        <source>person in a value summary</source>
        <translation>Person in einer Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="153"/>
        <source>{n} people in value summaries</source>
        <translation>{n} Personen in Wertübersichten</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="155"/>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="155"/>
        <source>{n} tags</source>
        <translation>{n} Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="157"/>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="158"/>
        <source>{n} templates</source>
        <translation>{n} Vorlagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="161"/>
        <source>term</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="162"/>
        <source>{n} terms</source>
        <translation>{n} Vorlieben</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="165"/>
        <source>merged person</source>
        <translation>zusammengeführte Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="166"/>
        <source>{n} merged people</source>
        <translation>{n} zusammengeführte Personen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="169"/>
        <source>pair of people who look alike</source>
        <translation>Paar von Menschen, die sich gleichen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="170"/>
        <source>{n} pairs of people who look alike</source>
        <translation>{n} Paare von Menschen, die sich gleichen</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="173"/>
        <source>value summary</source>
        <translation>Wertübersicht</translation>
    </message>
    <message>
        <location filename="../../relnotes/record_words.py" line="174"/>
        <source>{n} value summaries</source>
        <translation>{n} Wertübersichten</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <location filename="../../relnotes/desktop/telling.py" line="68"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="22"/>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="23"/>
        <source>@ met today — 
+ 
&lt; 
! 
&gt; 
? </source>
        <translation>@ heute getroffen — 
+ 
&lt; 
! 
&gt; 
? </translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="26"/>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="27"/>
        <source>@ called today — 
! 
&gt; </source>
        <translation>@ heute telefoniert — 
! 
&gt; </translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="30"/>
        <source>Mentoring session</source>
        <translation>Mentoring-Sitzung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="31"/>
        <source>@ session today — 
What has moved since last time?
What is hard just now?
What will you try until we meet again?
&gt; 
= next in two weeks</source>
        <translation>@ Sitzung heute — 
Was hat sich seit dem letzten Mal bewegt?
Was ist gerade schwer?
Was versuchst du bis zum nächsten Treffen?
&gt; 
= wieder in zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="38"/>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="39"/>
        <source>@ feedback today — 
What they said, in their words:
What I understood:
What I will do with it:
! </source>
        <translation>@ Rückmeldung heute — 
Was gesagt wurde, wörtlich:
Was ich verstanden habe:
Was ich daraus mache:
! </translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="46"/>
        <source>A look back without blame</source>
        <translation>Ein Blick zurück ohne Vorwürfe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="47"/>
        <source>@ looked back today — 
What happened, in its order:
What made sense at the time:
What the situation made hard:
What each side would like to be different:
* </source>
        <translation>@ heute zurückgeblickt — 
Was geschah, der Reihe nach:
Was in dem Moment sinnvoll schien:
Was die Lage schwer machte:
Was jede Seite gern anders hätte:
* </translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="54"/>
        <source>A story worth telling</source>
        <translation>Eine erzählenswerte Geschichte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="55"/>
        <source>@ — 
The situation:
What was done, beyond what was asked:
What came of it:
+ 
#story</source>
        <translation>@ — 
Die Lage:
Was getan wurde, über das Verlangte hinaus:
Was daraus wurde:
+ 
#geschichte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="62"/>
        <source>The unspoken issue</source>
        <translation>Das Unausgesprochene</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="63"/>
        <source>@ — 
What nobody says:
What it costs to leave it so:
How I could begin, without blame:
! decide whether to speak of it in a week
= private
#unspoken</source>
        <translation>@ — 
Was niemand sagt:
Was es kostet, es so zu lassen:
Wie ich anfangen könnte, ohne Vorwürfe:
! entscheiden, ob ich es anspreche, in einer Woche
= privat
#unausgesprochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="71"/>
        <source>Let it out</source>
        <translation>Alles rauslassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="72"/>
        <source>@ — 
Nobody reads this. From tomorrow on you can make a message of it, if you still want to.
= private
#venting</source>
        <translation>@ — 
Das liest niemand. Ab morgen kannst du eine Nachricht daraus machen, wenn du dann noch willst.
= privat
#venting</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="79"/>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/templates.py" line="80"/>
        <source>@ visited today — 
What I saw:
Whom I met:
+ 
&lt; 
! </source>
        <translation>@ heute besucht — 
Was ich gesehen habe:
Wen ich getroffen habe:
+ 
&lt; 
! </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/template_menu.py" line="60"/>
        <source>Keep as a template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/template_menu.py" line="63"/>
        <source>What is it for?</source>
        <translation>Wofür ist sie?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/template_menu.py" line="68"/>
        <source>Keep a template</source>
        <translation>Vorlage behalten</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <location filename="../../relnotes/desktop/capturing/template_menu.py" line="38"/>
        <source>Keep this text as a template…</source>
        <translation>Diesen Text als Vorlage behalten…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/template_menu.py" line="42"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/capturing/template_menu.py" line="46"/>
        <source>Take a template away</source>
        <translation>Eine Vorlage wegnehmen</translation>
    </message>
</context>
<context>
    <name>TermKind</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="129"/>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="130"/>
        <source>days and hours</source>
        <translation>Tage und Uhrzeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="131"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="132"/>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="84"/>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="85"/>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/person_rows.py" line="85"/>
        <source>in their words</source>
        <translation>in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contact_sections.py" line="63"/>
        <source>On {name}’s terms</source>
        <translation>Wie {name} es mag</translation>
    </message>
</context>
<context>
    <name>TiersSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="65"/>
        <source>Rhythm by closeness</source>
        <translation>Rhythmus nach Nähe</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="68"/>
        <source>For whoever has no rhythm of their own. Tier 1 is the closest.</source>
        <translation>Für alle ohne eigenen Rhythmus. Kreis 1 ist der nächste.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="70"/>
        <source>Tier {n}</source>
        <translation>Kreis {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="88"/>
        <source>Set the rhythm of a tier</source>
        <translation>Rhythmus eines Kreises festlegen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../relnotes/desktop/parts/notices.py" line="34"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="32"/>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="33"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="34"/>
        <source>Reach out</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="35"/>
        <source>Give credit</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="36"/>
        <source>Look at it together</source>
        <translation>Gemeinsam ansehen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="37"/>
        <source>Question a belief</source>
        <translation>Eine Annahme befragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="114"/>
        <source>Nothing stands open with {name} any more</source>
        <translation>Mit {name} steht nichts mehr offen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="115"/>
        <source>Step {n} of {of} · a pause, before you say anything</source>
        <translation>Schritt {n} von {of} · eine Pause, bevor du etwas sagst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="118"/>
        <source>The pause with {name} is over</source>
        <translation>Die Pause mit {name} ist vorbei</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="119"/>
        <source>Step {n} of {of} · break the ice, humbly. Your draft is ready to reread.</source>
        <translation>Schritt {n} von {of} · das Eis brechen, demütig. Dein Entwurf liegt bereit.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="123"/>
        <source>Step {n} of {of} · break the ice, humbly</source>
        <translation>Schritt {n} von {of} · das Eis brechen, demütig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="126"/>
        <source>{name} has heard you</source>
        <translation>{name} hat dich gehört</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="127"/>
        <source>Step {n} of {of} · move forward; then it is behind you</source>
        <translation>Schritt {n} von {of} · weitergehen; dann liegt es hinter dir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="137"/>
        <source>I promised {name}</source>
        <translation>Meine Zusage an {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="137"/>
        <source>{name} promised</source>
        <translation>Zusage von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="145"/>
        <source>{n} try so far</source>
        <translation>{n} Versuch bisher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="146"/>
        <source>{n} tries so far</source>
        <translation>{n} Versuche bisher</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="164"/>
        <source>you agreed on this day</source>
        <translation>für diesen Tag verabredet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="168"/>
        <source>in touch {when}</source>
        <translation>in Kontakt {when}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="187"/>
        <source>no answer {when}, perhaps a call?</source>
        <translation>keine Antwort {when}, vielleicht ein Anruf?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="189"/>
        <source>no answer {when}, perhaps an email?</source>
        <translation>keine Antwort {when}, vielleicht eine E-Mail?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="191"/>
        <source>no answer {when}, perhaps a letter or a visit?</source>
        <translation>keine Antwort {when}, vielleicht ein Brief oder ein Besuch?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="192"/>
        <source>no answer {when}, try again</source>
        <translation>keine Antwort {when}, versuch es noch einmal</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="173"/>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="199"/>
        <source>not yet thanked</source>
        <translation>noch nicht bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="203"/>
        <source>Thank {name}: {what}</source>
        <translation>{name} danken: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="205"/>
        <source>{name} contributed</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="212"/>
        <source>{name} has not heard it from you yet.</source>
        <translation>{name} hat es noch nicht von dir gehört.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="213"/>
        <source>You meant to be in touch by now.</source>
        <translation>Du wolltest dich inzwischen melden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="215"/>
        <source>Today is an occasion.</source>
        <translation>Heute ist eine Gelegenheit.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="217"/>
        <source>There is an occasion soon: {when}.</source>
        <translation>Bald ist eine Gelegenheit: {when}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="222"/>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="231"/>
        <source>{name} needs: {what}</source>
        <translation>{name} braucht: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="233"/>
        <source>{name} expects: {what}</source>
        <translation>{name} erwartet: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="235"/>
        <source>Assumed {day}, and not asked yet.</source>
        <translation>Vermutet {day}, und noch nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="242"/>
        <source>The day you chose to look at your relationship again</source>
        <translation>Der Tag, an dem du wieder auf eure Beziehung schauen wolltest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="244"/>
        <source>The day you chose to look at your agreement again</source>
        <translation>Der Tag, an dem du wieder auf eure Vereinbarung schauen wolltest</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="246"/>
        <source>Your agreement ends. Two honest pages on what it brought?</source>
        <translation>Eure Vereinbarung endet. Zwei ehrliche Seiten darüber, was sie brachte?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="253"/>
        <source>You have taken this for granted since {day}. How could you test it?</source>
        <translation>Das nimmst du seit {day} als gegeben. Wie könntest du es prüfen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/looks.py" line="260"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="61"/>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="185"/>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="64"/>
        <source>Comes back {when}.</source>
        <translation>Kommt {when} wieder.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="69"/>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="186"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="71"/>
        <source>A try is noted. It comes back in three days.</source>
        <translation>Ein Versuch ist notiert. In drei Tagen kommt es wieder.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="77"/>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="187"/>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="82"/>
        <source>Resting. Nothing will ask for it.</source>
        <translation>Ruht. Nichts wird danach fragen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="87"/>
        <source>Keep a promise</source>
        <translation>Zusage halten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="88"/>
        <source>A promise kept.</source>
        <translation>Eine Zusage gehalten.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="93"/>
        <source>Keep a promise as a contribution</source>
        <translation>Zusage als Beitrag halten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="95"/>
        <source>Kept, and noted as a contribution.</source>
        <translation>Gehalten und als Beitrag notiert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="100"/>
        <source>Count a try</source>
        <translation>Versuch zählen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="101"/>
        <source>A try is counted; it stays open.</source>
        <translation>Ein Versuch ist gezählt; sie bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="115"/>
        <source>Mark as thanked</source>
        <translation>Als bedankt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="116"/>
        <source>Thanked today.</source>
        <translation>Heute bedankt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="121"/>
        <source>Mark as told</source>
        <translation>Als erzählt markieren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="122"/>
        <source>Told today.</source>
        <translation>Heute erzählt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="127"/>
        <source>Ask instead of assuming</source>
        <translation>Fragen statt vermuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="128"/>
        <source>Asked, not assumed any more.</source>
        <translation>Gefragt, nicht mehr vermutet.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="159"/>
        <source>Left for another day.</source>
        <translation>Für einen anderen Tag aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="176"/>
        <source>Before you meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="177"/>
        <source>Log what happened…</source>
        <translation>Festhalten, was war…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="179"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="190"/>
        <source>Tried, not there yet</source>
        <translation>Versucht, noch nicht geschafft</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="190"/>
        <source>Asked again</source>
        <translation>Noch einmal gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="191"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="192"/>
        <source>Done, as a contribution</source>
        <translation>Erledigt, als Beitrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="194"/>
        <source>Drop with a reason…</source>
        <translation>Mit Grund aufgeben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="196"/>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="198"/>
        <source>Open repair</source>
        <translation>Klärung öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="200"/>
        <source>Question it</source>
        <translation>Befragen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="201"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="205"/>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="206"/>
        <source>For three days</source>
        <translation>Für drei Tage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/acts.py" line="207"/>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="76"/>
        <source>What happened? Log it…</source>
        <translation>Was war? Halt es fest…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="79"/>
        <source>I’ll be away…</source>
        <translation>Ich bin weg…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="96"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="131"/>
        <source>{n} thing</source>
        <translation>{n} Sache</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="131"/>
        <source>{n} things</source>
        <translation>{n} Sachen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="132"/>
        <source>{things}, about {minutes} minutes</source>
        <translation>{things}, etwa {minutes} Minuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="157"/>
        <source>Nothing is asked of you today</source>
        <translation>Heute wird nichts von dir verlangt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="159"/>
        <source>No promise is due and nobody is waiting. A good day to write down what someone brought you.</source>
        <translation>Keine Zusage ist fällig und niemand wartet. Ein guter Tag, um aufzuschreiben, was dir jemand gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="162"/>
        <source>Log what happened</source>
        <translation>Festhalten, was war</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="167"/>
        <source>You are away until {day}</source>
        <translation>Du bist weg bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="168"/>
        <source>Nothing is asked of you, and nothing is lost.</source>
        <translation>Nichts wird von dir verlangt, und nichts geht verloren.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="169"/>
        <source>I am back</source>
        <translation>Ich bin zurück</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="178"/>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="179"/>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="197"/>
        <source>{n} more thing waits for another day.</source>
        <translation>{n} weitere Sache wartet auf einen anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="198"/>
        <source>{n} more things wait for another day.</source>
        <translation>{n} weitere Sachen warten auf einen anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="202"/>
        <source>More than {n} things wait for another day.</source>
        <translation>Mehr als {n} Dinge warten auf einen anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="205"/>
        <source>Only what fits</source>
        <translation>Nur, was hineinpasst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/today.py" line="205"/>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="25"/>
        <source>Which kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="26"/>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="29"/>
        <source>What stands together</source>
        <translation>Was zusammen steht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="31"/>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="32"/>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="33"/>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="38"/>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="79"/>
        <source>Told this one</source>
        <translation>Diesen erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="79"/>
        <source>Told these {n}</source>
        <translation>Diese {n} erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="80"/>
        <source>Thanked for this one</source>
        <translation>Für diesen bedankt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/contributions_together.py" line="80"/>
        <source>Thanked for these {n}</source>
        <translation>Für diese {n} bedankt</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="170"/>
        <source>points at them. If they made mistakes, let them name those.</source>
        <translation>zeigt auf die andere Seite. Hat sie Fehler gemacht, lass sie die selbst nennen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="173"/>
        <source>An “if” leaves open whether it hurt. Say what you did instead.</source>
        <translation>Ein „falls“ lässt offen, ob es verletzt hat. Sag stattdessen, was du getan hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="176"/>
        <source>This explains you. They are still waiting to hear about themselves.</source>
        <translation>Das erklärt dich. Die andere Seite wartet noch darauf, dass es um sie geht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="179"/>
        <source>One apology, made once, weighs more than three.</source>
        <translation>Eine Entschuldigung, einmal ausgesprochen, wiegt mehr als drei.</translation>
    </message>
</context>
<context>
    <name>TouchedPanel</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="43"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="45"/>
        <source>Who brought them…</source>
        <translation>Wer sie brachte…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="47"/>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="105"/>
        <source>Take back who brought them</source>
        <translation>Zurücknehmen, wer sie brachte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="49"/>
        <source>How they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="50"/>
        <source>Who came, and through whom</source>
        <translation>Wer kam, und durch wen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="51"/>
        <source>Who else is touched</source>
        <translation>Wen es sonst berührt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="54"/>
        <source>Came without an introduction</source>
        <translation>Ohne Vorstellung dazugekommen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="59"/>
        <source>Choose somebody on the map to see who came through them, and who is touched when they leave or a rule changes.</source>
        <translation>Wähle jemanden auf der Karte, um zu sehen, wer durch sie kam und wen es berührt, wenn sie gehen oder sich eine Regel ändert.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="116"/>
        <source>Nobody came through them so far.</source>
        <translation>Durch sie kam bisher niemand.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="117"/>
        <source>Nobody else stands close to them in this journal.</source>
        <translation>Sonst steht ihnen in diesem Journal niemand nah.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="131"/>
        <source>{by} brought {came}</source>
        <translation>{by} brachte {came}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="162"/>
        <source>came through them</source>
        <translation>kam durch sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="163"/>
        <source>brought them</source>
        <translation>brachte sie</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="164"/>
        <source>you brought them together</source>
        <translation>du brachtest sie zusammen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="165"/>
        <source>is inside</source>
        <translation>gehört dazu</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="166"/>
        <source>where they are</source>
        <translation>wo sie sind</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="167"/>
        <source>is in the same house</source>
        <translation>ist im selben Haus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/touched.py" line="168"/>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="61"/>
        <location filename="../../relnotes/desktop/pages/trash.py" line="226"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="62"/>
        <location filename="../../relnotes/desktop/pages/trash.py" line="227"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="63"/>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="66"/>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="67"/>
        <source>What you delete lies here for a while, with the way back.</source>
        <translation>Was du löschst, liegt hier eine Weile und kann noch zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="75"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="80"/>
        <source>What is deleted lies here until you empty the trash.</source>
        <translation>Gelöschtes liegt hier, bis du den Papierkorb leerst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="81"/>
        <source>What is deleted lies here for {n} days, and then goes for good.</source>
        <translation>Gelöschtes liegt hier {n} Tage und verschwindet dann endgültig.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="98"/>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="99"/>
        <source>Back again: {what}</source>
        <translation>Wieder da: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="107"/>
        <source>{what} goes with its history and its words in search. This can&apos;t be undone. Backups that were made before still hold it.</source>
        <translation>{what} verschwindet samt Verlauf und Wörtern in der Suche. Das lässt sich nicht rückgängig machen. Frühere Sicherungen enthalten es noch.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="112"/>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="114"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="121"/>
        <source>One record goes</source>
        <translation>Eine Sache verschwindet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="121"/>
        <source>{n} records go</source>
        <translation>{n} Sachen verschwinden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="124"/>
        <source>{count} with the history and the words in search. This can&apos;t be undone. Backups that were made before still hold them.</source>
        <translation>{count} samt Verlauf und Wörtern in der Suche. Das lässt sich nicht rückgängig machen. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="129"/>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="131"/>
        <source>Delete everything for good</source>
        <translation>Alles endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="138"/>
        <source>Gone for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="146"/>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="165"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="195"/>
        <source>{what}, with {along},</source>
        <translation>{what}, dazu {along},</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="214"/>
        <source>{kind}, with {along}</source>
        <translation>{kind}, dazu {along}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/trash.py" line="238"/>
        <source>Records in the trash</source>
        <translation>Inhalt des Papierkorbs</translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="96"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="97"/>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="98"/>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="99"/>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="101"/>
        <source>Keep for</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/adjusting/daily.py" line="102"/>
        <source>After that it is deleted for good, when the journal is opened.</source>
        <translation>Danach wird beim Öffnen des Journals endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/import_rows.py" line="181"/>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="9"/>
        <source>There is nothing in this file. Please save it again where it came from.</source>
        <translation>In dieser Datei steht nichts. Bitte speichere sie dort neu, wo sie herkam.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="12"/>
        <source>This is no file of contacts that I know. Save your contacts as vCard or CSV, then try that file.</source>
        <translation>Das ist keine Kontaktdatei, die ich kenne. Speichere deine Kontakte als vCard oder CSV und versuch es damit.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="17"/>
        <source>This table doesn&apos;t look like contacts: no column has names, e-mails or phones.</source>
        <translation>Diese Tabelle sieht nicht nach Kontakten aus: Keine Spalte enthält Namen, E-Mail-Adressen oder Telefonnummern.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="21"/>
        <source>Of the tables that relnotes writes, only relationships.csv brings people back. An archive brings everything back.</source>
        <translation>Von den Tabellen, die relnotes schreibt, bringt nur relationships.csv Menschen zurück. Ein Archiv bringt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="26"/>
        <source>Nobody is in this file. Is it the right one?</source>
        <translation>In dieser Datei ist niemand. Ist es die richtige?</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="29"/>
        <source>What the columns hold was only guessed. Please look at them before anybody comes along.</source>
        <translation>Was in den Spalten steht, ist nur geraten. Sieh sie dir an, bevor jemand mitkommt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="33"/>
        <source>This file is too large to bring in at once ({detail}). Please split it and try the parts.</source>
        <translation>Diese Datei ist zu groß, um alles auf einmal mitzubringen ({detail}). Bitte teil sie und versuch es mit den Teilen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="37"/>
        <source>Only the first {detail} people were read. Please split the file for the others.</source>
        <translation>Nur die ersten {detail} Personen wurden gelesen. Bitte teil die Datei für die übrigen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="41"/>
        <source>And {detail} more of this sort.</source>
        <translation>Und {detail} weitere dieser Art.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="42"/>
        <source>This line could not be read and was left out.</source>
        <translation>Diese Zeile ließ sich nicht lesen und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="45"/>
        <source>This line belongs to no card and was left out.</source>
        <translation>Diese Zeile gehört zu keiner Karte und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="48"/>
        <source>The card that begins here has no end; what was there was read.</source>
        <translation>Die Karte, die hier beginnt, hat kein Ende; was da war, wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="51"/>
        <source>A quotation mark is opened here and never closed. Please look at this row.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nirgends endet. Bitte sieh dir diese Zeile an.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="54"/>
        <source>This row has more cells than the table has columns. Please look at it.</source>
        <translation>Diese Zeile hat mehr Zellen, als die Tabelle Spalten hat. Bitte sieh sie dir an.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="57"/>
        <source>Nothing here says who it is, so nobody was made of it.</source>
        <translation>Hier steht nicht, wer es ist; deshalb wurde niemand daraus.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="60"/>
        <source>This text was too long and was shortened.</source>
        <translation>Dieser Text war zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="61"/>
        <source>The picture is too large and stays behind; everything else comes along.</source>
        <translation>Das Bild ist zu groß und bleibt zurück; alles andere kommt mit.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="64"/>
        <source>The picture could not be read and stays behind; everything else comes along.</source>
        <translation>Das Bild ließ sich nicht lesen und bleibt zurück; alles andere kommt mit.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="67"/>
        <source>This is not a date I can read; it is kept as text about the person.</source>
        <translation>Das ist kein Datum, das ich lesen kann; es bleibt als Text bei der Person.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="70"/>
        <source>It is not certain whether dates begin with the day or the month. Please check.</source>
        <translation>Es ist nicht sicher, ob Daten mit dem Tag oder dem Monat beginnen. Bitte prüf es.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="73"/>
        <source>The text says that it is written in an unknown way. Please check its letters.</source>
        <translation>Der Text gibt an, in einer unbekannten Kodierung zu stehen. Bitte prüf seine Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="76"/>
        <source>How the letters are written was guessed ({detail}). Please check the accents.</source>
        <translation>Die Kodierung der Buchstaben wurde erraten ({detail}). Bitte prüf Umlaute und Akzente.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="79"/>
        <source>Some characters could not be read. Please check the names.</source>
        <translation>Einige Zeichen ließen sich nicht lesen. Bitte prüf die Namen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="82"/>
        <source>This names another card that is not in the file, and was left out.</source>
        <translation>Das nennt eine andere Karte, die nicht in der Datei ist, und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="85"/>
        <source>This is a sheet of a kind that I can&apos;t read. Open it where it came from and save it as .xlsx or CSV.</source>
        <translation>Das ist eine Tabelle, die ich nicht lesen kann. Öffne sie dort, woher sie kommt, und speichere sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="90"/>
        <source>This file can&apos;t be opened. Please look at who may read it.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Bitte sieh nach, wer sie lesen darf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="93"/>
        <source>Reading this file came to no end, so I stopped. Please save it again where it came from.</source>
        <translation>Das Lesen dieser Datei kam zu keinem Ende, darum habe ich aufgehört. Bitte speichere sie dort noch einmal, wo sie herkommt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="104"/>
        <source>This part could not be read and was left out.</source>
        <translation>Dieser Teil ließ sich nicht lesen und blieb weg.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="97"/>
        <source>This file asks for more memory than it should. Please split it and try the parts.</source>
        <translation>Diese Datei verlangt mehr Speicher, als sie sollte. Teile sie und versuch es mit den Teilen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="101"/>
        <source>No meeting and no note is in this file. Is it the right one?</source>
        <translation>In dieser Datei steht kein Treffen und keine Notiz. Ist es die richtige?</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="107"/>
        <source>This time zone is not known, so the time stays as it is written: {detail}.</source>
        <translation>Diese Zeitzone ist nicht bekannt, deshalb bleibt die Zeit, wie sie geschrieben ist: {detail}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="110"/>
        <source>This file is encrypted. Please save it without a password where it came from.</source>
        <translation>Diese Datei ist verschlüsselt. Bitte speichere sie dort, woher sie kommt, ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="113"/>
        <source>Pictures that are not beside the file, or are none that can be kept: {detail}.</source>
        <translation>Bilder, die nicht bei der Datei liegen oder keine sind, die sich aufbewahren lassen: {detail}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="116"/>
        <source>Pictures that are too large or too many, and stay behind: {detail}.</source>
        <translation>Bilder, die zu groß oder zu viele sind und zurückbleiben: {detail}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/troubles.py" line="119"/>
        <source>relnotes has no place for this, so it was left out: {detail}.</source>
        <translation>relnotes hat dafür keinen Platz, deshalb wurde es ausgelassen: {detail}.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="33"/>
        <source>You and {name} began.</source>
        <translation>Du und {name} habt angefangen.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="35"/>
        <source>With {name} it is mended.</source>
        <translation>Mit {name} ist es geklärt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="37"/>
        <source>The mentoring with {name} came to a good end.</source>
        <translation>Das Mentoring mit {name} fand ein gutes Ende.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="43"/>
        <source>“{what}”, which you need from {name}, is {state}.</source>
        <translation>„{what}“, was du von {name} brauchst, ist {state}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="45"/>
        <source>“{what}”, which {name} counts on, is {state}.</source>
        <translation>„{what}“, womit {name} rechnet, ist {state}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="53"/>
        <source>You came to {far} with “{what}”.</source>
        <translation>Du bist mit „{what}“ bei {far}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="55"/>
        <source>{name} came to {far} with “{what}”.</source>
        <translation>{name} ist mit „{what}“ bei {far}.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="64"/>
        <source>You kept what you promised {name}: {what}</source>
        <translation>Du hast gehalten, was du {name} zugesagt hast: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="66"/>
        <source>You let go of a promise to {name}: {what}</source>
        <translation>Du hast eine Zusage an {name} aufgegeben: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="69"/>
        <source>{name} kept a promise: {what}</source>
        <translation>{name} hat eine Zusage gehalten: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/turns.py" line="71"/>
        <source>A promise of {name}’s was let go: {what}</source>
        <translation>Eine Zusage von {name} wurde aufgegeben: {what}</translation>
    </message>
</context>
<context>
    <name>TwoCards</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="119"/>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="139"/>
        <source>Here as</source>
        <translation>Hier als</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="127"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="130"/>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="134"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="138"/>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="140"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/two_cards.py" line="141"/>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <location filename="../../relnotes/desktop/unsaved.py" line="36"/>
        <source>What you were typing is kept; it is there when you begin again.</source>
        <translation>Was du gerade tippst, bleibt erhalten; es ist da, wenn du wieder anfängst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/unsaved.py" line="71"/>
        <source>You were in the middle of writing something. It is kept.</source>
        <translation>Du warst mitten im Schreiben. Es ist aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/unsaved.py" line="72"/>
        <source>You were in the middle of writing {n} things. They are kept.</source>
        <translation>Du warst dabei, {n} Texte zu schreiben. Sie sind aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/unsaved.py" line="75"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="30"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="31"/>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="56"/>
        <source>Rework</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="35"/>
        <source>Our value together</source>
        <translation>Unser Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="56"/>
        <source>Write it…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="62"/>
        <source>One sentence that both sides’ needs merge into: what {name} gets, and what you get.</source>
        <translation>Ein Satz, in dem sich die Bedürfnisse beider Seiten verbinden: was {name} davon hat und was du davon hast.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="71"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="75"/>
        <source>You get: {what}</source>
        <translation>Du hast davon: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="76"/>
        <source>{name} gets: {what}</source>
        <translation>{name} hat davon: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="77"/>
        <source>Who else wins: {what}</source>
        <translation>Wer sonst gewinnt: {what}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="84"/>
        <source>first version</source>
        <translation>erste Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="85"/>
        <source>second version</source>
        <translation>zweite Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="86"/>
        <source>third version</source>
        <translation>dritte Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="87"/>
        <source>fourth version</source>
        <translation>vierte Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="88"/>
        <source>fifth version</source>
        <translation>fünfte Fassung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="93"/>
        <source>version {n}</source>
        <translation>Fassung {n}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/relationship/value_card.py" line="95"/>
        <source>merged from what both sides need · {version}, {day}</source>
        <translation>aus dem, was beide Seiten brauchen · {version}, {day}</translation>
    </message>
</context>
<context>
    <name>ValueTogetherDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="34"/>
        <source>Our value together</source>
        <translation>Unser Wert füreinander</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="47"/>
        <source>In one sentence that both of you would sign</source>
        <translation>In einem Satz, den ihr beide unterschreiben würdet</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="49"/>
        <source>What it says now stays in its history.</source>
        <translation>Was jetzt dasteht, bleibt im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="52"/>
        <source>What you get from it</source>
        <translation>Was du davon hast</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="53"/>
        <source>What {name} gets from it</source>
        <translation>Was {name} davon hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="56"/>
        <source>their team, my family, whoever comes after…</source>
        <translation>ihr Team, meine Familie, wer danach kommt…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="57"/>
        <source>Who else wins by it, and what?</source>
        <translation>Wer gewinnt sonst dabei, und was?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="71"/>
        <source>Rework our value together</source>
        <translation>Unseren Wert füreinander überarbeiten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="82"/>
        <source>Tick what the sentence is made of. What you wrote yourself stays.</source>
        <translation>Hake an, woraus der Satz gemacht wird. Was du selbst geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="88"/>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="89"/>
        <source>{name} needs</source>
        <translation>{name} braucht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="103"/>
        <source>Nothing written down yet</source>
        <translation>Noch nichts aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="118"/>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="128"/>
        <source>{name} gets {theirs}; I get {mine}.</source>
        <translation>{name} bekommt {theirs}; ich bekomme {mine}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="117"/>
        <source>untested</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="118"/>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="119"/>
        <source>holds partly</source>
        <translation>trifft teils zu</translation>
    </message>
    <message>
        <location filename="../../relnotes/sentences/vocabularies.py" line="120"/>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>Warmth</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/warmth.py" line="22"/>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/warmth.py" line="23"/>
        <source>cool</source>
        <translation>kühl</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/warmth.py" line="24"/>
        <source>even</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/warmth.py" line="25"/>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/warmth.py" line="26"/>
        <source>very warm</source>
        <translation>sehr warm</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/warmth.py" line="35"/>
        <source>{n} of 5: {name}</source>
        <translation>{n} von 5: {name}</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../relnotes/desktop/watch.py" line="76"/>
        <source>Make the search index anew</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="151"/>
        <source>Last ten weeks</source>
        <translation>Die letzten zehn Wochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="165"/>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="173"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="165"/>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="173"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="167"/>
        <source>{n} relationship</source>
        <translation>{n} Beziehung</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="167"/>
        <source>{n} relationships</source>
        <translation>{n} Beziehungen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="169"/>
        <source>Nothing written in these weeks.</source>
        <translation>In diesen Wochen wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>WeighingDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="30"/>
        <source>A need is as urgent as what is counted on for it; an expectation is as important as the need that it serves.</source>
        <translation>Ein Bedürfnis ist so dringend wie das, worauf dafür gezählt wird; eine Erwartung ist so wichtig wie das Bedürfnis, dem sie dient.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="35"/>
        <source>Important, or urgent?</source>
        <translation>Wichtig oder dringend?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="54"/>
        <source>Important and urgent</source>
        <translation>Wichtig und dringend</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="54"/>
        <source>First of all.</source>
        <translation>Zuallererst.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="56"/>
        <source>Important, not urgent</source>
        <translation>Wichtig, nicht dringend</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="57"/>
        <source>Make room for it before it becomes urgent.</source>
        <translation>Mach Platz dafür, bevor es dringend wird.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="60"/>
        <source>Urgent, not important</source>
        <translation>Dringend, nicht wichtig</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="61"/>
        <source>Which need does it serve? Ask, or link it.</source>
        <translation>Welchem Bedürfnis dient sie? Frag nach oder verbinde sie.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="63"/>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="63"/>
        <source>It may wait, or be let go.</source>
        <translation>Es kann warten oder losgelassen werden.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="75"/>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="84"/>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="101"/>
        <source>I need</source>
        <translation>Ich brauche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="101"/>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="102"/>
        <source>{name} needs</source>
        <translation>{name} braucht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/weighing.py" line="102"/>
        <source>{name} expects</source>
        <translation>{name} erwartet</translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="42"/>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="44"/>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="52"/>
        <source>What was brought</source>
        <translation>Was beigetragen wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="53"/>
        <source>How you met</source>
        <translation>Wie ihr euch getroffen habt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="55"/>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="57"/>
        <source>With people</source>
        <translation>Mit Menschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="60"/>
        <source>Nothing of this year was written down.</source>
        <translation>Aus diesem Jahr ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="66"/>
        <source>for the person</source>
        <translation>für die Person</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="67"/>
        <source>for the matter</source>
        <translation>für die Sache</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="71"/>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="72"/>
        <source>from afar</source>
        <translation>aus der Ferne</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="73"/>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="77"/>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="78"/>
        <source>the work</source>
        <translation>um die Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="79"/>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="83"/>
        <source>inside</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="84"/>
        <source>outside</source>
        <translation>außer Haus</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="110"/>
        <source>What it took</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="111"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/where.py" line="111"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
</context>
<context>
    <name>WhomDialog</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/whom_dialog.py" line="30"/>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/whom_dialog.py" line="42"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/whom_dialog.py" line="44"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/whom_dialog.py" line="45"/>
        <source>Everything in one role of mine</source>
        <translation>Alles in einer Rolle von mir</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/whom_dialog.py" line="46"/>
        <source>Everyone with a tag</source>
        <translation>Alle mit einem Schlagwort</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/whom_dialog.py" line="47"/>
        <source>An organisation with its people</source>
        <translation>Eine Organisation mit ihren Leuten</translation>
    </message>
</context>
<context>
    <name>WhyPopup</name>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/why.py" line="21"/>
        <source>Why these steps</source>
        <translation>Warum diese Schritte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/repairing/why.py" line="32"/>
        <source>It takes persistence, regularity, and one thing more: humility.</source>
        <translation>Es braucht Ausdauer, Regelmäßigkeit und noch etwas: Demut.</translation>
    </message>
</context>
<context>
    <name>WithWhom</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="38"/>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="129"/>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="39"/>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="109"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="122"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="129"/>
        <source>Someone else?</source>
        <translation>Jemand anders?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="154"/>
        <source>“{name}” could be more than one. Whom do you mean?</source>
        <translation>„{name}“ könnten mehrere sein. Wen meinst du?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="156"/>
        <source>Nobody here is called “{name}”. Do you mean one of these?</source>
        <translation>Hier heißt niemand „{name}“. Meinst du jemanden von diesen?</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="158"/>
        <source>Nobody here is called “{name}”.</source>
        <translation>Hier heißt niemand „{name}“.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/with_whom.py" line="167"/>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="117"/>
        <source>I asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="117"/>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="118"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="119"/>
        <source>How to ask…</source>
        <translation>Wie fragen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="119"/>
        <source>How to say it…</source>
        <translation>Wie sagen…</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="129"/>
        <source>All that is not asked yet</source>
        <translation>Alles, was noch nicht gefragt ist</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="138"/>
        <source>Ask, don’t assume</source>
        <translation>Fragen, nicht vermuten</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/todaying/aside.py" line="139"/>
        <source>Worth telling</source>
        <translation>Erzählenswert</translation>
    </message>
</context>
<context>
    <name>WordingsDialog</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/value_together.py" line="142"/>
        <source>How it was worded</source>
        <translation>Wie es formuliert war</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="105"/>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="107"/>
        <source>in {n} weeks</source>
        <translation>in {n} Wochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="114"/>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="114"/>
        <source>{n} days late</source>
        <translation>{n} Tage zu spät</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="123"/>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="125"/>
        <source>{n} weeks ago</source>
        <translation>vor {n} Wochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="140"/>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="154"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="156"/>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="157"/>
        <source>{h} h {m} min</source>
        <translation>{h} Std. {m} Min.</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="163"/>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="163"/>
        <source>every {n} weeks</source>
        <translation>alle {n} Wochen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="166"/>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="166"/>
        <source>every {n} days</source>
        <translation>alle {n} Tage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="184"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="185"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/words.py" line="186"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="40"/>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="41"/>
        <source>The next year</source>
        <translation>Das nächste Jahr</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="57"/>
        <source>January to June</source>
        <translation>Januar bis Juni</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="57"/>
        <source>July to December</source>
        <translation>Juli bis Dezember</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="84"/>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="92"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="84"/>
        <location filename="../../relnotes/desktop/pages/journal_aside.py" line="92"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="37"/>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="38"/>
        <source>What was brought</source>
        <translation>Was gebracht wurde</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="39"/>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="44"/>
        <source>The year {year}</source>
        <translation>Das Jahr {year}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="61"/>
        <source>Brought for the person</source>
        <translation>Für die Person gebracht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="62"/>
        <source>Brought for the matter</source>
        <translation>Für die Sache gebracht</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="63"/>
        <source>Met in person</source>
        <translation>Persönlich getroffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="64"/>
        <source>Met from afar</source>
        <translation>Aus der Ferne getroffen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="65"/>
        <source>It was personal</source>
        <translation>Es war persönlich</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="66"/>
        <source>It was about the work</source>
        <translation>Es ging um die Arbeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="67"/>
        <source>With people inside</source>
        <translation>Mit Leuten innen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="68"/>
        <source>With people outside</source>
        <translation>Mit Leuten außen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="71"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="71"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="73"/>
        <source>It took</source>
        <translation>Es kostete</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/pages/surveying/year_page.py" line="82"/>
        <source>{mine} from me, {theirs} from them</source>
        <translation>{mine} von mir, {theirs} von ihnen</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <location filename="../../relnotes/desktop/pages/summarising/preview.py" line="198"/>
        <source>The line in other words, for this reader</source>
        <translation>Die Zeile in anderen Worten, für diese Leserschaft</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="145"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="146"/>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="147"/>
        <source>Leave this question out</source>
        <translation>Diese Frage weglassen</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="150"/>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="150"/>
        <source>I say</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/agreement.py" line="150"/>
        <source>We agree</source>
        <translation>Wir vereinbaren</translation>
    </message>
</context>
<context>
    <name>_Skill</name>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="100"/>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="100"/>
        <source>Where it showed</source>
        <translation>Wo es sich zeigte</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="105"/>
        <source>How it stands: {skill}</source>
        <translation>Wie es steht: {skill}</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="106"/>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../relnotes/desktop/dialogs/skills.py" line="110"/>
        <source>Leave this skill out</source>
        <translation>Diese Fähigkeit weglassen</translation>
    </message>
</context>
</TS>
