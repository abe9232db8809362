<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>All accounts are signed out with it: without a key Flickr answers nothing. What was read stays. You can enter a key again at any time.</source>
        <translation>Alle Konten werden damit abgemeldet: Ohne Schlüssel antwortet Flickr nicht. Was gelesen wurde, bleibt. Sie können jederzeit wieder einen Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>API-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the API key?</source>
        <translation>Den API-Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Safelight forgets its permission to read this account. The photos that were read, and what you said of their faces, stay. The permission itself is taken back on Flickr&apos;s own page of apps.</source>
        <translation>Safelight vergisst seine Erlaubnis, dieses Konto zu lesen. Die gelesenen Fotos und Ihre Angaben zu den Gesichtern bleiben. Die Erlaubnis selbst entziehen Sie auf der App-Seite von Flickr.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of Flickr</source>
        <translation>Von Flickr abmelden</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>{name} abmelden?</translation>
    </message>
    <message>
        <source>Signed in to Flickr as {name}.</source>
        <translation>Bei Flickr angemeldet als {name}.</translation>
    </message>
    <message>
        <source>The API key is forgotten.</source>
        <translation>Der API-Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>{name} is signed out.</source>
        <translation>{name} ist abgemeldet.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this person&apos;s public photos, and read them</source>
        <translation>Öffentliche Fotos dieser Person hinzufügen und lesen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Asking Flickr…</source>
        <translation>Flickr wird gefragt…</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Zurück zum vorigen Ort (Esc)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Kept {where}.</source>
        <translation>Liegt {where}.</translation>
    </message>
    <message>
        <source>Key and calls</source>
        <translation>Schlüssel und Aufrufe</translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation>Zuletzt gelesen: {when}.</translation>
    </message>
    <message>
        <source>List all of its photos and look for faces in them</source>
        <translation>Alle Fotos des Kontos auflisten und darin Gesichter suchen</translation>
    </message>
    <message>
        <source>Name, NSID or address</source>
        <translation>Name, NSID oder Adresse</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Only what anyone can see is read, and nobody has to sign in: a name, an NSID such as 12037949754@N01, or an address on flickr.com.</source>
        <translation>Gelesen wird nur, was alle sehen können, und niemand muss sich anmelden: ein Name, eine NSID wie 12037949754@N01 oder eine Adresse auf flickr.com.</translation>
    </message>
    <message>
        <source>Read the account from end to end; also finds what was deleted</source>
        <translation>Das Konto von Anfang bis Ende lesen; findet auch, was gelöscht wurde</translation>
    </message>
    <message>
        <source>Read this account</source>
        <translation>Dieses Konto lesen</translation>
    </message>
    <message>
        <source>Read what has changed since the last time, and look for faces in it</source>
        <translation>Lesen, was sich seit dem letzten Mal geändert hat, und darin Gesichter suchen</translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation>Ganz neu lesen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+I)</source>
        <translation>Anmelden (Strg+I)</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sign in to Flickr…</source>
        <translation>Bei Flickr anmelden…</translation>
    </message>
    <message>
        <source>Sign in, and Safelight reads your whole account, private photos too, and keeps it up to date.</source>
        <translation>Melden Sie sich an, und Safelight liest Ihr ganzes Konto, auch private Fotos, und hält es aktuell.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Someone&apos;s public photos</source>
        <translation>Öffentliche Fotos von jemandem</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>There is none yet. Flickr gives keys to Pro members.</source>
        <translation>Es gibt noch keinen. Flickr vergibt Schlüssel an Pro-Mitglieder.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Whose photos</source>
        <translation>Wessen Fotos</translation>
    </message>
    <message>
        <source>as its owner</source>
        <translation>als Inhaber</translation>
    </message>
    <message>
        <source>public photos</source>
        <translation>öffentliche Fotos</translation>
    </message>
    <message>
        <source>{left}, of {limit}</source>
        <translation>{left}, von {limit}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Flickr export (*.zip *.ZIP)</source>
        <translation>Flickr-Export (*.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a folder with a Flickr export</source>
        <translation>Ordner mit einem Flickr-Export öffnen</translation>
    </message>
    <message>
        <source>Open the zips of a Flickr export</source>
        <translation>Die ZIP-Dateien eines Flickr-Exports öffnen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Say this no more until it changes</source>
        <translation>Erst wieder melden, wenn sich etwas ändert</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>At most {many} photos are copied at once; nothing was copied. Their keys (Ctrl+Shift+C) or a report take any number.</source>
        <translation>Höchstens {many} Fotos werden auf einmal kopiert; nichts wurde kopiert. Für die Kennungen (Strg+Umschalt+C) und Berichte gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>At most {many} photos are dragged at once. Copy them (Ctrl+C), or select fewer.</source>
        <translation>Höchstens {many} Fotos lassen sich auf einmal ziehen. Kopieren Sie sie (Strg+C), oder wählen Sie weniger aus.</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Photos of this plan</source>
        <translation>Fotos dieses Plans</translation>
    </message>
    <message>
        <source>Space leaves the selected photos out, or takes them in again</source>
        <translation>Die Leertaste lässt die ausgewählten Fotos aus oder nimmt sie wieder auf</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>A letter that was sent is with them; nothing takes it back</source>
        <translation>Ein gesendeter Brief ist beim Empfänger; nichts holt ihn zurück</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Journal exportieren…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Let the run wait; what is done is kept (Ctrl+P)</source>
        <translation>Den Lauf warten lassen; was getan ist, bleibt (Strg+P)</translation>
    </message>
    <message>
        <source>List anew</source>
        <translation>Neu auflisten</translation>
    </message>
    <message>
        <source>Look again whether what was changed is still so</source>
        <translation>Nachsehen, ob das Geänderte noch so ist</translation>
    </message>
    <message>
        <source>Looking for plans…</source>
        <translation>Pläne werden gesucht…</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Erstellt {when}</translation>
    </message>
    <message>
        <source>Make the changes that are left</source>
        <translation>Die übrigen Änderungen vornehmen</translation>
    </message>
    <message>
        <source>Nothing can be read of a letter that was sent</source>
        <translation>Ein gesendeter Brief lässt sich nicht nachlesen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Preview and apply…</source>
        <translation>Vorschau und anwenden…</translation>
    </message>
    <message>
        <source>Preview how to take back what this plan changed</source>
        <translation>Vorschau, wie sich die Änderungen dieses Plans zurücknehmen lassen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>See again what this would change, and agree or not</source>
        <translation>Noch einmal sehen, was geändert würde, und zustimmen oder nicht</translation>
    </message>
    <message>
        <source>Select photos in the library and choose Change license…</source>
        <translation>Wählen Sie Fotos in der Bibliothek aus, dann Lizenz ändern…</translation>
    </message>
    <message>
        <source>Show new</source>
        <translation>Neue zeigen</translation>
    </message>
    <message>
        <source>Some are in another state by now: list them as they are</source>
        <translation>Bei einigen ist der Stand inzwischen anders: so auflisten, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Where the letter is sent, and followed to an answer</source>
        <translation>Wo der Brief gesendet und bis zur Antwort verfolgt wird</translation>
    </message>
    <message>
        <source>Write this plan&apos;s journal into a file, line by line</source>
        <translation>Das Journal dieses Plans Zeile für Zeile in eine Datei schreiben</translation>
    </message>
    <message>
        <source>agreed {when}</source>
        <translation>zugestimmt {when}</translation>
    </message>
    <message>
        <source>not agreed to yet</source>
        <translation>noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>{about}
Stopped: {why}</source>
        <translation>{about}
Angehalten: {why}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation>Filter entfernen: {what}</translation>
    </message>
    <message>
        <source>Remove this filter (Ctrl+Z brings it back)</source>
        <translation>Diesen Filter entfernen (Strg+Z holt ihn zurück)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Zurück zur Bibliothek (Esc)</translation>
    </message>
    <message>
        <source>Photos side by side</source>
        <translation>Fotos nebeneinander</translation>
    </message>
    <message>
        <source>What is done in one photo is done in all (Shift+F12)</source>
        <translation>Was Sie in einem Foto tun, geschieht in allen (Umschalt+F12)</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Gemeinsam zoomen und bewegen</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Show them in the library: {what}</source>
        <translation>In der Bibliothek zeigen: {what}</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}: zeigen</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Another list is being read</source>
        <translation>Eine andere Liste wird gerade gelesen</translation>
    </message>
    <message>
        <source>Draft a letter that asks to take your photos out; nothing is sent yet (Ctrl+Alt+H)</source>
        <translation>Brief entwerfen, der um die Herausnahme Ihrer Fotos bittet; noch wird nichts gesendet (Strg+Alt+H)</translation>
    </message>
    <message>
        <source>Forget the imported list and what it told of your photos</source>
        <translation>Die importierte Liste vergessen und was sie zu Ihren Fotos ergab</translation>
    </message>
    <message>
        <source>Import another list…</source>
        <translation>Andere Liste importieren…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Its list is being read; what was imported before stands.</source>
        <translation>Die Liste wird gelesen; was vorher importiert wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>Open the library with the photos only that may be in it, as no list tells</source>
        <translation>Bibliothek nur mit den Fotos öffnen, die darin sein können, da keine Liste es sagt</translation>
    </message>
    <message>
        <source>Open the library with these photos only (Enter)</source>
        <translation>Bibliothek nur mit diesen Fotos öffnen (Enter)</translation>
    </message>
    <message>
        <source>Read the imported list whole: is it as it was imported?</source>
        <translation>Die importierte Liste ganz lesen: Ist sie noch wie beim Import?</translation>
    </message>
    <message>
        <source>Read the list from a file on this machine (Ctrl+Shift+D)</source>
        <translation>Die Liste aus einer Datei auf diesem Rechner lesen (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Remove list…</source>
        <translation>Liste entfernen…</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Meine Fotos zeigen</translation>
    </message>
    <message>
        <source>Show what may be in it</source>
        <translation>Mögliche Fotos zeigen</translation>
    </message>
    <message>
        <source>The dataset that is looked at</source>
        <translation>Der angezeigte Datensatz</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation>Was über den Datensatz bekannt ist</translation>
    </message>
    <message>
        <source>What is known of your photos</source>
        <translation>Was zu Ihren Fotos bekannt ist</translation>
    </message>
    <message>
        <source>Write to its holder…</source>
        <translation>An den Inhaber schreiben…</translation>
    </message>
</context>
<context>
    <name>DatasetTable</name>
    <message>
        <source>Datasets, what can be checked first</source>
        <translation>Datensätze, prüfbare zuerst</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Drop the list here. Safelight tells whose it seems to be, and asks.</source>
        <translation>Liste hier ablegen. Safelight sagt, wessen sie zu sein scheint, und fragt.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>No dataset is known</source>
        <translation>Kein Datensatz ist bekannt</translation>
    </message>
    <message>
        <source>Reading what is known of datasets…</source>
        <translation>Es wird gelesen, was über Datensätze bekannt ist…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the imported list of {name}?</source>
        <translation>Die importierte Liste von {name} entfernen?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The table of datasets that comes with Safelight is empty.</source>
        <translation>Die mit Safelight gelieferte Tabelle der Datensätze ist leer.</translation>
    </message>
    <message>
        <source>What can be checked first (Ctrl+2)</source>
        <translation>Was geprüft werden kann, zuerst (Strg+2)</translation>
    </message>
    <message>
        <source>What it told of your photos is forgotten with it. The file that you imported stays where it is, and can be imported again.</source>
        <translation>Was sie zu Ihren Fotos ergab, wird mit vergessen. Die importierte Datei bleibt, wo sie ist, und kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>What the lists hold of a photo or a person (Alt+F8)</source>
        <translation>Was die Listen zu einem Foto oder einer Person enthalten (Alt+F8)</translation>
    </message>
    <message>
        <source>Which dataset was drawn from which (Ctrl+1)</source>
        <translation>Welcher Datensatz aus welchem entstand (Strg+1)</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>{file} war nicht lesbar: {why}.</translation>
    </message>
</context>
<context>
    <name>FamilyTree</name>
    <message>
        <source>Family tree of datasets</source>
        <translation>Stammbaum der Datensätze</translation>
    </message>
    <message>
        <source>Which dataset was drawn from which</source>
        <translation>Welcher Datensatz aus welchem entstand</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>How exposed the photo is</source>
        <translation>Wie exponiert das Foto ist</translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation>In der Liste von</translation>
    </message>
    <message>
        <source>In the list of which dataset, or possibly in which</source>
        <translation>In der Liste welches Datensatzes, oder möglicherweise in welchem</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>No photo says when it was taken</source>
        <translation>Kein Foto sagt, wann es aufgenommen wurde</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <source>No reason found yet</source>
        <translation>Noch kein Grund gefunden</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>None found in the lists you imported (F8)</source>
        <translation>Kein Fund in den importierten Listen (F8)</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Permissive, and so open to reuse</source>
        <translation>Freizügig, also offen für Weiterverwendung</translation>
    </message>
    <message>
        <source>Possibly in, as no published list tells</source>
        <translation>Möglicherweise darin, da keine veröffentlichte Liste es sagt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The year it was taken</source>
        <translation>Das Aufnahmejahr</translation>
    </message>
    <message>
        <source>Under which license</source>
        <translation>Unter welcher Lizenz</translation>
    </message>
    <message>
        <source>Where the photo comes from</source>
        <translation>Woher das Foto kommt</translation>
    </message>
    <message>
        <source>Whether faces were found</source>
        <translation>Ob Gesichter gefunden wurden</translation>
    </message>
    <message>
        <source>Who can see the photo</source>
        <translation>Wer das Foto sehen kann</translation>
    </message>
    <message>
        <source>Why a photo is flagged</source>
        <translation>Warum ein Foto markiert ist</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter by: {what}</source>
        <translation>Filtern nach: {what}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All photos that pass the filter</source>
        <translation>Alle Fotos, die der Filter durchlässt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Faces that wait for your word (F3)</source>
        <translation>Gesichter, die auf Ihr Urteil warten (F3)</translation>
    </message>
    <message>
        <source>Flickr accounts, key and calls left (F4)</source>
        <translation>Flickr-Konten, Schlüssel und übrige Aufrufe (F4)</translation>
    </message>
    <message>
        <source>Letters to who holds your photos, and answers (F11)</source>
        <translation>Briefe an Inhaber Ihrer Fotos, und Antworten (F11)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>List what is new and look for faces in it (F5)</source>
        <translation>Neues auflisten und darin Gesichter suchen (F5)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plans and what came of them (F7)</source>
        <translation>Pläne und was daraus wurde (F7)</translation>
    </message>
    <message>
        <source>Published datasets, and which hold your photos (F8)</source>
        <translation>Veröffentlichte Datensätze, und welche Ihre Fotos enthalten (F8)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Search titles, tags, albums and keys (Ctrl+F)</source>
        <translation>Titel, Tags, Alben und Kennungen durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>The whole at one look (F2)</source>
        <translation>Das Ganze auf einen Blick (F2)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column with the photo&apos;s address or number</source>
        <translation>Spalte mit Adresse oder Nummer des Fotos</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>It is read on this machine, and nothing leaves it. Only the photos&apos; numbers and their owners are kept.</source>
        <translation>Sie wird auf diesem Rechner gelesen; nichts verlässt ihn. Nur die Nummern der Fotos und ihre Inhaber werden behalten.</translation>
    </message>
    <message>
        <source>It takes the place of the list imported on {day}, {file}.</source>
        <translation>Sie ersetzt die am {day} importierte Liste, {file}.</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Liste von</translation>
    </message>
    <message>
        <source>Only for a table that Safelight does not know: its column&apos;s name or number</source>
        <translation>Nur für eine Tabelle, die Safelight nicht kennt: Name oder Nummer ihrer Spalte</translation>
    </message>
    <message>
        <source>Safelight cannot tell which dataset&apos;s list this is.</source>
        <translation>Safelight erkennt nicht, zu welchem Datensatz diese Liste gehört.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of the one chosen below.</source>
        <translation>Dies scheint die Liste von {name} zu sein, nicht die des unten gewählten.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of {asked}.</source>
        <translation>Dies scheint die Liste von {name} zu sein, nicht die von {asked}.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}.</source>
        <translation>Dies scheint die Liste von {name} zu sein.</translation>
    </message>
    <message>
        <source>found by Safelight</source>
        <translation>von Safelight erkannt</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Another list is being read. Import this one when that is done.</source>
        <translation>Eine andere Liste wird gerade gelesen. Importieren Sie diese danach.</translation>
    </message>
    <message>
        <source>Import a folder that holds a list</source>
        <translation>Ordner mit einer Liste importieren</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leaves this machine: letters that you send</source>
        <translation>Verlässt diesen Rechner: Briefe, die Sie senden</translation>
    </message>
    <message>
        <source>Leaves this machine: nothing</source>
        <translation>Verlässt diesen Rechner: nichts</translation>
    </message>
    <message>
        <source>Leaves this machine: questions to Flickr</source>
        <translation>Verlässt diesen Rechner: Fragen an Flickr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the work (Ctrl+P)</source>
        <translation>Arbeit anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show exposed</source>
        <translation>Exponierte zeigen</translation>
    </message>
    <message>
        <source>Stop the work; what is done is kept (Ctrl+.)</source>
        <translation>Arbeit beenden; was getan ist, bleibt (Strg+.)</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>2014, 2014-05 or 2014-05-17</source>
        <translation>2014, 2014-05 oder 2014-05-17</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No photo of then. Enter goes to the next one in the list.</source>
        <translation>Kein Foto aus dieser Zeit. Enter führt zum nächsten in der Liste.</translation>
    </message>
    <message>
        <source>No photo of then; here is {month}.</source>
        <translation>Kein Foto aus dieser Zeit; hier ist {month}.</translation>
    </message>
    <message>
        <source>That is no date such as 2014, 2014-05 or 2014-05-17.</source>
        <translation>Das ist kein Datum wie 2014, 2014-05 oder 2014-05-17.</translation>
    </message>
    <message>
        <source>The list is not sorted by a date. Sort it, and jump then:</source>
        <translation>Die Liste ist nicht nach Datum sortiert. Sortieren und springen:</translation>
    </message>
    <message>
        <source>There is no photo in the list.</source>
        <translation>Die Liste enthält kein Foto.</translation>
    </message>
    <message>
        <source>Type a date, or choose a month.</source>
        <translation>Geben Sie ein Datum ein, oder wählen Sie einen Monat.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A scan lists the photos of your sources and looks for faces in them.</source>
        <translation>Das Durchsuchen listet die Fotos Ihrer Quellen auf und sucht darin Gesichter.</translation>
    </message>
    <message>
        <source>Bring the list up to date (Ctrl+L)</source>
        <translation>Die Liste aktualisieren (Strg+L)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last one.</source>
        <translation>Strg+Z nimmt den letzten zurück.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>No photo passes these filters</source>
        <translation>Diese Filter lassen kein Foto durch</translation>
    </message>
    <message>
        <source>None found yet</source>
        <translation>Noch keine gefunden</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Photos appear as they come.</source>
        <translation>Fotos erscheinen, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Es wird gelesen, was da ist</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Show a grid (Ctrl+1)</source>
        <translation>Als Raster zeigen (Strg+1)</translation>
    </message>
    <message>
        <source>Show a table (Ctrl+2)</source>
        <translation>Als Tabelle zeigen (Strg+2)</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste war nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Wonach die Liste sortiert ist</translation>
    </message>
    <message>
        <source>{done} of {total} looked at.</source>
        <translation>{done} von {total} angesehen.</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>{name} is removed; Ctrl+Z brings it back.</source>
        <translation>{name} ist entfernt; Strg+Z holt es zurück.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>After a scan, a file here and a photo on Flickr that may be the same picture are shown side by side. Both stay, whatever you say.</source>
        <translation>Nach dem Durchsuchen stehen hier eine Datei dieses Rechners und ein Foto auf Flickr nebeneinander, wenn sie dasselbe Bild sein können. Beide bleiben, was immer Sie sagen.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Zurück zur Bibliothek (Esc)</translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation>Paare werden gesucht…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation>Auf Flickr</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Fotopaare</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Ja, dasselbe</translation>
    </message>
    <message>
        <source>{n} of {all} · {left} to review</source>
        <translation>{n} von {all} · {left} zu prüfen</translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>A photo of yours, one that shows you, or anything of an account that is gone. It is looked up on this machine: no account, no network.</source>
        <translation>Ein Foto von Ihnen, eines, das Sie zeigt, oder etwas aus einem erloschenen Konto. Nachgeschlagen wird auf diesem Rechner: ohne Konto, ohne Netz.</translation>
    </message>
    <message>
        <source>Address, photo&apos;s number, NSID or screen name</source>
        <translation>Adresse, Fotonummer, NSID oder Anzeigename</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Look it up in every imported list (Enter)</source>
        <translation>In allen importierten Listen nachschlagen (Enter)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>No list is imported yet, so there is nothing to look it up in: import one first.</source>
        <translation>Noch ist keine Liste importiert, in der sich nachschlagen ließe: Importieren Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Photo or person to look up</source>
        <translation>Foto oder Person zum Nachschlagen</translation>
    </message>
    <message>
        <source>What the imported lists tell</source>
        <translation>Was die importierten Listen sagen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add: folders of photos, zips of a Flickr export.</source>
        <translation>Zum Hinzufügen ablegen: Ordner mit Fotos, ZIP-Dateien eines Flickr-Exports.</translation>
    </message>
    <message>
        <source>Its photos stay where they are. What Safelight knows of them is forgotten, with what you said of their faces; that cannot be undone.</source>
        <translation>Die Fotos bleiben, wo sie sind. Was Safelight über sie weiß, wird vergessen, auch Ihre Angaben zu den Gesichtern; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Making a pretend account…</source>
        <translation>Ein Probekonto wird angelegt…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from Safelight</source>
        <translation>Aus Safelight entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from Safelight?</source>
        <translation>{name} aus Safelight entfernen?</translation>
    </message>
    <message>
        <source>Safelight: a pretend account</source>
        <translation>Safelight: ein Probekonto</translation>
    </message>
</context>
<context>
    <name>MarkedLine</name>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Caution: {words}</source>
        <translation>Vorsicht: {words}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>NameFilterDialog</name>
    <message>
        <source>At most 80 characters that can be seen.</source>
        <translation>Höchstens 80 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Shown at the left, with how many photos pass it.</source>
        <translation>Steht links, mit der Zahl der Fotos, die er durchlässt.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>There is one of this name: it will be replaced.</source>
        <translation>Diesen Namen gibt es schon: Der Filter wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A scan lists what is in your sources, and looks for faces in it.</source>
        <translation>Das Durchsuchen listet auf, was in Ihren Quellen ist, und sucht darin Gesichter.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No photos are listed yet</source>
        <translation>Noch sind keine Fotos aufgelistet</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Anträge zeigen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos as a grid</source>
        <translation>Fotos als Raster</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Zurück zur Bibliothek (Esc)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Photos as a table</source>
        <translation>Fotos als Tabelle</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans, the newest first</source>
        <translation>Pläne, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Not in this plan</source>
        <translation>Nicht in diesem Plan</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Said before it was agreed to</source>
        <translation>Vor der Zustimmung gesagt</translation>
    </message>
    <message>
        <source>What to know of this plan</source>
        <translation>Was zu diesem Plan zu wissen ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <translation>{n} von {photos}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>About to begin…</source>
        <translation>Beginnt gleich…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change nothing, discard this plan (Esc)</source>
        <translation>Nichts ändern, diesen Plan verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out all {n}</source>
        <translation>Alle {n} auslassen</translation>
    </message>
    <message>
        <source>Leave out every photo listed here; Space: the selected ones</source>
        <translation>Alle hier gelisteten Fotos auslassen; Leertaste: die ausgewählten</translation>
    </message>
    <message>
        <source>Leave out these {n}</source>
        <translation>Diese {n} auslassen</translation>
    </message>
    <message>
        <source>Make these changes (Ctrl+Return)</source>
        <translation>Diese Änderungen vornehmen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take every photo listed here back in</source>
        <translation>Alle hier gelisteten Fotos wieder aufnehmen</translation>
    </message>
    <message>
        <source>{left_out}, {kept} to change</source>
        <translation>{left_out}, {kept} zu ändern</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>About the selected photos, or pictures of you (Ctrl+Alt+W)</source>
        <translation>Zu den ausgewählten Fotos oder zu Bildern von Ihnen (Strg+Alt+W)</translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation>Antwort hinzufügen…</translation>
    </message>
    <message>
        <source>Ask who holds your photos to take them out: select photos in the library, or begin from a dataset that lists them. Safelight drafts the letter and keeps the file; nothing is sent before you agree.</source>
        <translation>Bitten Sie, wer Ihre Fotos hat, sie herauszunehmen: Wählen Sie Fotos in der Bibliothek aus, oder beginnen Sie bei einem Datensatz, der sie listet. Safelight entwirft den Brief und führt die Akte; nichts wird gesendet, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Drop the reply here. It is read as plain text.</source>
        <translation>Antwort hier ablegen. Sie wird als reiner Text gelesen.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anträge</translation>
    </message>
    <message>
        <source>Read a reply that was saved as .eml; or drop it here</source>
        <translation>Eine als .eml gespeicherte Antwort lesen; oder hier ablegen</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Die Anträge werden gelesen…</translation>
    </message>
    <message>
        <source>Save the letter first, or take back what you changed.</source>
        <translation>Speichern Sie zuerst den Brief, oder nehmen Sie Ihre Änderungen zurück.</translation>
    </message>
    <message>
        <source>Write to somebody…</source>
        <translation>Jemandem schreiben…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search title, tag, album, key</source>
        <translation>Titel, Tag, Album, Kennung</translation>
    </message>
</context>
<context>
    <name>SelectDialog</name>
    <message>
        <source>Choose what the photos have to match.</source>
        <translation>Wählen Sie, was auf die Fotos zutreffen muss.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Photos that pass this filter</source>
        <translation>Fotos, die dieser Filter durchlässt</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select by a rule</source>
        <translation>Nach Regel auswählen</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>{photos}. Now: {before}.</source>
        <translation>{photos}. Jetzt: {before}.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Ask who holds them to take them out (Ctrl+Alt+W)</source>
        <translation>Inhaber bitten, sie herauszunehmen (Strg+Alt+W)</translation>
    </message>
    <message>
        <source>Change more</source>
        <translation>Weiteres ändern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Kennungen kopieren</translation>
    </message>
    <message>
        <source>Copy their keys, a line each (Ctrl+Shift+C)</source>
        <translation>Ihre Kennungen kopieren, je eine Zeile (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>License…</source>
        <translation>Lizenz…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Select all {n} that match</source>
        <translation>Alle {n} passenden auswählen</translation>
    </message>
    <message>
        <source>Select every photo that passes the filter (Ctrl+A)</source>
        <translation>Alle Fotos auswählen, die der Filter durchlässt (Strg+A)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Select nothing (Ctrl+Shift+A)</source>
        <translation>Nichts auswählen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Two to four photos side by side (F12)</source>
        <translation>Zwei bis vier Fotos nebeneinander (F12)</translation>
    </message>
    <message>
        <source>Write a report of these (Ctrl+Shift+E)</source>
        <translation>Einen Bericht darüber schreiben (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Schreiben an…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>{n} of {all} that match selected</source>
        <translation>{n} von {all} passenden ausgewählt</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>A file here and a photo on Flickr: the same picture?</source>
        <translation>Eine Datei hier und ein Foto auf Flickr: dasselbe Bild?</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exponiert</translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation>Mit Ortsangabe</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Keep the filter that is shown under a name (Ctrl+S)</source>
        <translation>Den angezeigten Filter unter einem Namen behalten (Strg+S)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation>Ganz neu lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from Safelight…</source>
        <translation>Aus Safelight entfernen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>GESPEICHERT</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>QUELLEN</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Zeigen, wo es liegt</translation>
    </message>
    <message>
        <source>Sources and saved filters</source>
        <translation>Quellen und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>Mit Gesichtern</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <translation>{name}, {photos}</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Nach Stand zeigen</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>{state}: {n}</source>
        <translation>{state}: {n}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>no picture here</source>
        <translation>kein Bild hier</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>noch anzusehen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TransitionTable</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>How many photos change from what to what</source>
        <translation>Wie viele Fotos sich wovon wozu ändern</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{before} becomes {after}: {photos}</source>
        <translation>{before} wird {after}: {photos}</translation>
    </message>
    <message>
        <source>{before}: {photos}</source>
        <translation>{before}: {photos}</translation>
    </message>
    <message>
        <source>{n} more values</source>
        <translation>{n} weitere Werte</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Bringing the catalog up to date: step {n} of {all}…</source>
        <translation>Katalog wird aktualisiert: Schritt {n} von {all}…</translation>
    </message>
    <message>
        <source>Bringing the catalog up to date…</source>
        <translation>Katalog wird aktualisiert…</translation>
    </message>
    <message>
        <source>Copying the catalog, so that nothing can be lost…</source>
        <translation>Der Katalog wird kopiert, damit nichts verloren gehen kann…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Safelight</source>
        <translation>Safelight</translation>
    </message>
    <message>
        <source>This happens once for each new version, and takes up to a minute where there are a million photos. The catalog as it was stays beside the new one.</source>
        <translation>Das geschieht einmal je neuer Version und dauert bei einer Million Fotos bis zu einer Minute. Der bisherige Katalog bleibt neben dem neuen liegen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A small made-up account, to try everything without your own photos</source>
        <translation>Ein kleines, erfundenes Konto, um alles ohne eigene Fotos zu probieren</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>For who is pictured, or whose account is gone: no photos needed here (Alt+F8)</source>
        <translation>Für Abgebildete, oder wenn das Konto erloschen ist: Fotos sind nicht nötig (Alt+F8)</translation>
    </message>
    <message>
        <source>Look around on a pretend account</source>
        <translation>In einem Probekonto umsehen</translation>
    </message>
    <message>
        <source>Look up a photo or a person in datasets&apos; lists</source>
        <translation>Foto oder Person in Listen von Datensätzen nachschlagen</translation>
    </message>
    <message>
        <source>Open a Flickr export</source>
        <translation>Flickr-Export öffnen</translation>
    </message>
    <message>
        <source>Or drop folders and zips anywhere in this window.</source>
        <translation>Oder legen Sie Ordner und ZIP-Dateien irgendwo in diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Photos on this machine, with all folders inside</source>
        <translation>Fotos auf diesem Rechner, mit allen Unterordnern</translation>
    </message>
    <message>
        <source>See which of your photos show faces, and who may reuse them</source>
        <translation>Sehen Sie, welche Ihrer Fotos Gesichter zeigen und wer sie weiterverwenden darf</translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation>Bei Flickr anmelden</translation>
    </message>
    <message>
        <source>The zips of &apos;Your Flickr Data&apos;: all of them, or those you have</source>
        <translation>Die ZIP-Dateien aus „Ihre Flickr-Daten“: alle, oder die vorhandenen</translation>
    </message>
    <message>
        <source>Your whole account, private photos too; or anyone&apos;s public photos</source>
        <translation>Ihr ganzes Konto, auch private Fotos; oder öffentliche Fotos von jemandem</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Search finds every photo now.</source>
        <translation>Die Suche findet jetzt jedes Foto.</translation>
    </message>
    <message>
        <source>What is exposed is worked out anew.</source>
        <translation>Was exponiert ist, wird neu berechnet.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Wirkliche Größe</translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen (Ctrl+1)</source>
        <translation>Jedes Pixel des Fotos eines des Bildschirms (Strg+1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation>Eingepasst, {n} %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Shown at {words}</source>
        <translation>Gezeigt: {words}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation>Das ganze Foto (0)</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>Added, with gaps</source>
        <translation>Hinzugefügt, mit Lücken</translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these, and look for faces in their photos?</source>
        <translation>Diese hinzufügen und in ihren Fotos Gesichter suchen?</translation>
    </message>
    <message>
        <source>Add to Safelight</source>
        <translation>Zu Safelight hinzufügen</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>All {photos} are so already.</source>
        <translation>Bei allen ({photos}) ist es schon so.</translation>
    </message>
    <message>
        <source>An undo brings all of this back, while the files stay as this leaves them.</source>
        <translation>Rückgängig machen holt all das zurück, solange die Dateien so bleiben, wie sie danach sind.</translation>
    </message>
    <message>
        <source>An undo brings all of this back.</source>
        <translation>Rückgängig machen holt all das zurück.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Cannot be undone: a letter that was sent is with them. It is sent once, and never a second time.</source>
        <translation>Nicht rückgängig zu machen: Ein gesendeter Brief ist beim Empfänger. Er wird einmal gesendet, nie ein zweites Mal.</translation>
    </message>
    <message>
        <source>Cannot be undone: copies already taken keep their license, and not every photo may get back the license it has now.</source>
        <translation>Nicht rückgängig zu machen: Schon gezogene Kopien behalten ihre Lizenz, und nicht jedes Foto bekommt die jetzige Lizenz vielleicht zurück.</translation>
    </message>
    <message>
        <source>Cannot be undone: copies taken before or meanwhile keep the license they were taken under.</source>
        <translation>Nicht rückgängig zu machen: Vorher oder zwischenzeitlich gezogene Kopien behalten die Lizenz, unter der sie gezogen wurden.</translation>
    </message>
    <message>
        <source>Cannot be undone: picture addresses that change and favorites that are dropped do not come back.</source>
        <translation>Nicht rückgängig zu machen: Geänderte Bildadressen und verlorene Favoriten kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Cannot be undone: what others see and copy meanwhile stays with them.</source>
        <translation>Nicht rückgängig zu machen: Was andere inzwischen sehen und kopieren, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>It was begun; only you can tell.</source>
        <translation>Es wurde begonnen; nur Sie können sagen, was daraus wurde.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Es wurde seitdem wieder geändert.</translation>
    </message>
    <message>
        <source>It was not as the preview showed, and was left alone.</source>
        <translation>Es war nicht so wie in der Vorschau und blieb unberührt.</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing is sent by this: a draft is left for your mail program, and what you do with it there is yours.</source>
        <translation>Hierdurch wird nichts gesendet: Ein Entwurf wird für Ihr E-Mail-Programm abgelegt, und was Sie dort damit tun, liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Rechtefelder</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The photo is so already.</source>
        <translation>Bei dem Foto ist es schon so.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wer es sehen kann</translation>
    </message>
    <message>
        <source>Written or not: the next run looks.</source>
        <translation>Geschrieben oder nicht: Der nächste Lauf sieht nach.</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>etwa {h} h</translation>
    </message>
    <message>
        <source>about {h} h {m} min</source>
        <translation>etwa {h} h {m} min</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>etwa {n} Tage</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>etwa {n} min</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>Data-Mining</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>no location</source>
        <translation>ohne Ort</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>nichts angegeben</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>nachgeprüft</translation>
    </message>
    <message>
        <source>web statement</source>
        <translation>Web-Erklärung</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{span} at Flickr&apos;s {calls} calls an hour; you may close Safelight, it goes on where it stopped.</source>
        <translation>{span} bei {calls} Flickr-Aufrufen je Stunde; Sie können Safelight schließen, es macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>{span}; you may close Safelight, it goes on where it stopped.</source>
        <translation>{span}; Sie können Safelight schließen, es macht dort weiter, wo es aufgehört hat.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} wird {after}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht markiert</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A draft was left for your mail program: send it there, and say here that you did.</source>
        <translation>Ein Entwurf liegt für Ihr E-Mail-Programm bereit: Senden Sie ihn dort, und sagen Sie es hier.</translation>
    </message>
    <message>
        <source>An answer is awaited; no day is set for it.</source>
        <translation>Eine Antwort wird erwartet; dafür ist kein Tag gesetzt.</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Eine Antwort ist bis {day} fällig.</translation>
    </message>
    <message>
        <source>An answer was owed by {day}, and they were reminded: complain.</source>
        <translation>Eine Antwort war bis {day} fällig, und es wurde erinnert: Legen Sie Beschwerde ein.</translation>
    </message>
    <message>
        <source>An answer was owed by {day}.</source>
        <translation>Eine Antwort war bis {day} fällig.</translation>
    </message>
    <message>
        <source>An authority was asked; its answer is awaited.</source>
        <translation>Eine Behörde wurde gefragt; ihre Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>Another Safelight is changing photos; wait until it is done.</source>
        <translation>Ein anderes Safelight ändert gerade Fotos; warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>As the photographer you can ask for your own data only: your user name, your account&apos;s number, pictures of yourself, places.</source>
        <translation>Wer fotografiert hat, kann nur für die eigenen Daten einen Antrag stellen: Benutzername, Kontonummer, Bilder von sich selbst, Orte.</translation>
    </message>
    <message>
        <source>Ask the authority itself, and enter the address with where you saw it.</source>
        <translation>Fragen Sie die Behörde selbst, und geben Sie die Adresse ein und wo Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>Ask there for the data-protection officer or privacy office, and enter the address with where you saw it; or turn to a supervisory authority.</source>
        <translation>Fragen Sie dort nach dem Datenschutzbeauftragten oder der Datenschutzstelle, und geben Sie die Adresse ein und wo Sie sie gesehen haben; oder wenden Sie sich an eine Aufsichtsbehörde.</translation>
    </message>
    <message>
        <source>Here, keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Hier bleiben Schlüssel und Tokens im Arbeitsspeicher und werden vergessen, wenn Safelight schließt.</translation>
    </message>
    <message>
        <source>If your photos stood under a Creative Commons license with BY and {name} gave no credit, the license was broken; whether a list of links needs credit is open.</source>
        <translation>Standen Ihre Fotos unter einer Creative-Commons-Lizenz mit BY und hat {name} Sie nicht genannt, wurde die Lizenz verletzt; ob eine Liste von Links eine Namensnennung braucht, ist offen.</translation>
    </message>
    <message>
        <source>It was begun, and whether it was done cannot be read.</source>
        <translation>Es wurde begonnen, und ob es geschah, ist nicht festzustellen.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Its page may name one: {page}.</source>
        <translation>Vielleicht nennt die Seite eine: {page}.</translation>
    </message>
    <message>
        <source>No address of {name} is known for such letters.</source>
        <translation>Für solche Briefe ist keine Adresse von {name} bekannt.</translation>
    </message>
    <message>
        <source>No answer came so far; no law names a day for it.</source>
        <translation>Bisher kam keine Antwort; kein Gesetz nennt dafür einen Tag.</translation>
    </message>
    <message>
        <source>No law names a day; Safelight suggests asking again on {day}.</source>
        <translation>Kein Gesetz nennt einen Tag; Safelight schlägt vor, am {day} nachzufragen.</translation>
    </message>
    <message>
        <source>No system keyring answers here, so keys and tokens are kept in memory and forgotten when Safelight closes: install GNOME Keyring, KWallet or KeePassXC, and start Safelight from the desktop&apos;s session.</source>
        <translation>Hier antwortet kein System-Schlüsselbund, daher bleiben Schlüssel und Tokens im Arbeitsspeicher und werden vergessen, wenn Safelight schließt: Installieren Sie GNOME Keyring, KWallet oder KeePassXC, und starten Sie Safelight aus der Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>Nobody knows whether the letter arrived: look for it in the folder of sent mail, or ask the recipient, and say so here.</source>
        <translation>Niemand weiß, ob der Brief ankam: Sehen Sie im Ordner der gesendeten E-Mails nach, oder fragen Sie den Empfänger, und sagen Sie es hier.</translation>
    </message>
    <message>
        <source>Nothing that is known here gives you a ground towards {name}: it makes no offer to remove photos, and no law is known to bind it towards you.</source>
        <translation>Nichts, was hier bekannt ist, gibt Ihnen eine Rechtsgrundlage gegenüber {name}: Es gibt kein Angebot, Fotos zu entfernen, und es ist kein Gesetz bekannt, das ihn Ihnen gegenüber bindet.</translation>
    </message>
    <message>
        <source>The answer was lost; reading showed that it had been changed.</source>
        <translation>Die Antwort ging verloren; beim Lesen zeigte sich, dass es geändert war.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it, else keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn, sonst bleiben Schlüssel und Tokens im Arbeitsspeicher und werden vergessen, wenn Safelight schließt.</translation>
    </message>
    <message>
        <source>The letter is a draft; nobody has it yet.</source>
        <translation>Der Brief ist ein Entwurf; noch hat ihn niemand.</translation>
    </message>
    <message>
        <source>The list that was imported since holds none of them.</source>
        <translation>Die seitdem importierte Liste enthält keines davon.</translation>
    </message>
    <message>
        <source>The request that it goes on with tells what is next.</source>
        <translation>Der Antrag, mit dem es weitergeht, sagt das Nächste.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>Der Antrag wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>There is no keyring yet: your desktop will ask you to choose a password for a new one, and without it keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Es gibt noch keinen Schlüsselbund: Ihr Desktop wird Sie um ein Passwort für einen neuen bitten; ohne ihn bleiben Schlüssel und Tokens im Arbeitsspeicher und werden vergessen, wenn Safelight schließt.</translation>
    </message>
    <message>
        <source>They answered, and no authority watches over this ground.</source>
        <translation>Es kam eine Antwort, und über diese Rechtsgrundlage wacht keine Behörde.</translation>
    </message>
    <message>
        <source>They asked for something: answer it, or say no.</source>
        <translation>Es wurde etwas von Ihnen verlangt: Antworten Sie, oder lehnen Sie ab.</translation>
    </message>
    <message>
        <source>They granted a part only; you can complain to the supervisory authority.</source>
        <translation>Nur einem Teil wurde entsprochen; Sie können sich bei der Aufsichtsbehörde beschweren.</translation>
    </message>
    <message>
        <source>They granted it, and the newest list that was imported still holds {photos} of the photos: ask what became of it.</source>
        <translation>Dem Antrag wurde entsprochen, doch die neueste importierte Liste enthält noch {photos} der Fotos: Fragen Sie nach, was daraus wurde.</translation>
    </message>
    <message>
        <source>They granted it: import the next version of the list when it is published, and the photos are looked up in it.</source>
        <translation>Dem Antrag wurde entsprochen: Importieren Sie die nächste Fassung der Liste, wenn sie veröffentlicht ist; die Fotos werden dann darin nachgeschlagen.</translation>
    </message>
    <message>
        <source>They had to confirm by {day} that they have the letter.</source>
        <translation>Bis {day} war der Eingang des Briefs zu bestätigen.</translation>
    </message>
    <message>
        <source>They refused; you can complain to the supervisory authority.</source>
        <translation>Der Antrag wurde abgelehnt; Sie können sich bei der Aufsichtsbehörde beschweren.</translation>
    </message>
    <message>
        <source>Wherever you live, {name} answers to a supervisory authority {place}.</source>
        <translation>Wo immer Sie wohnen: {name} untersteht einer Aufsichtsbehörde {place}.</translation>
    </message>
    <message>
        <source>Wherever you live, {name} is {place}.</source>
        <translation>Wo immer Sie wohnen: {name} ist {place}.</translation>
    </message>
    <message>
        <source>You live {place}, and {name} answers to a supervisory authority {place}.</source>
        <translation>Sie wohnen {place}, und {name} untersteht einer Aufsichtsbehörde {place}.</translation>
    </message>
    <message>
        <source>You live {place}, and {name} is {place}.</source>
        <translation>Sie wohnen {place}, und {name} ist {place}.</translation>
    </message>
    <message>
        <source>You live {place}. Whether California&apos;s law applies to {name} is not known here, so this is proposed, not certain.</source>
        <translation>Sie wohnen {place}. Ob das kalifornische Recht für {name} gilt, ist hier nicht bekannt; dies ist daher ein Vorschlag, nicht gewiss.</translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation>Sie wohnen {place}. {name} ist nicht dort, und ob das Gesetz so weit reicht (Art. 3 Abs. 2), ist offen; dies ist daher ein Vorschlag, nicht gewiss.</translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation>Sie wohnen {place}. {name} ist nicht dort, und ob das Gesetz so weit reicht, ist offen; dies ist daher ein Vorschlag, nicht gewiss.</translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation>Sie wohnen {place}. {name} ist vielleicht nicht dort, und ob das Gesetz so weit reicht (Art. 3 Abs. 2), ist offen; dies ist daher ein Vorschlag, nicht gewiss.</translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation>Sie wohnen {place}. {name} ist vielleicht nicht dort, und ob das Gesetz so weit reicht, ist offen; dies ist daher ein Vorschlag, nicht gewiss.</translation>
    </message>
    <message>
        <source>Your photos stood under a Creative Commons license that asks for credit. If {name} gave none, it was broken; whether a list of links needs it is open.</source>
        <translation>Ihre Fotos standen unter einer Creative-Commons-Lizenz, die Namensnennung verlangt. Hat {name} Sie nicht genannt, wurde sie verletzt; ob eine Liste von Links sie braucht, ist offen.</translation>
    </message>
    <message>
        <source>in Brazil</source>
        <translation>in Brasilien</translation>
    </message>
    <message>
        <source>in California</source>
        <translation>in Kalifornien</translation>
    </message>
    <message>
        <source>in Switzerland</source>
        <translation>in der Schweiz</translation>
    </message>
    <message>
        <source>in the EU or EEA</source>
        <translation>in der EU oder im EWR</translation>
    </message>
    <message>
        <source>in the United Kingdom</source>
        <translation>im Vereinigten Königreich</translation>
    </message>
    <message>
        <source>{name} is a registry: you enter works there yourself, without a letter.</source>
        <translation>{name} ist ein Register: Dort tragen Sie Werke selbst ein, ohne Brief.</translation>
    </message>
    <message>
        <source>{name} removes photos on request, mostly for the photographer, who is to do something first: ask them as well.</source>
        <translation>{name} entfernt Fotos auf Bitte, meist für die, die sie aufgenommen haben und zuerst etwas tun müssen: Fragen Sie auch dort.</translation>
    </message>
    <message>
        <source>{name} removes photos on request. To be done first: {told}</source>
        <translation>{name} entfernt Fotos auf Bitte. Zuerst zu tun: {told}</translation>
    </message>
    <message>
        <source>{name} says what it does about such a request: {told}</source>
        <translation>{name} sagt, was bei einem solchen Antrag geschieht: {told}</translation>
    </message>
    <message>
        <source>{name} takes complaints about how a request was dealt with.</source>
        <translation>{name} nimmt Beschwerden darüber an, wie ein Antrag behandelt wurde.</translation>
    </message>
    <message>
        <source>{name} takes such requests from people who are shown in photos only.</source>
        <translation>{name} nimmt solche Anträge nur von Abgebildeten an.</translation>
    </message>
    <message>
        <source>{name} takes such requests from photographers only.</source>
        <translation>{name} nimmt solche Anträge nur von Fotografinnen und Fotografen an.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>noch über einen Tag</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>noch {h} h {m} min</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>noch {n} min</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>noch {n} Sekunden</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
</context>
<context>
    <name>dataset facts</name>
    <message>
        <source>108,501 faces, evenly spread over groups of people (the number is not verified)</source>
        <translation>108.501 Gesichter, gleichmäßig auf Personengruppen verteilt (die Zahl ist nicht belegt)</translation>
    </message>
    <message>
        <source>48,192 faces of Open Images, for making pictures of faces</source>
        <translation>48.192 Gesichter aus Open Images, um Bilder von Gesichtern zu erzeugen</translation>
    </message>
    <message>
        <source>Any Creative Commons license that YFCC100M held.</source>
        <translation>Jede Creative-Commons-Lizenz, die YFCC100M enthielt.</translation>
    </message>
    <message>
        <source>As MegaFace.</source>
        <translation>Wie MegaFace.</translation>
    </message>
    <message>
        <source>As Open Images.</source>
        <translation>Wie Open Images.</translation>
    </message>
    <message>
        <source>As YFCC100M, of which it is the photos with an English title or description.</source>
        <translation>Wie YFCC100M; es sind dessen Fotos mit englischem Titel oder englischer Beschreibung.</translation>
    </message>
    <message>
        <source>As YFCC100M; 69 % of the photos forbid commercial use, and all ask for credit.</source>
        <translation>Wie YFCC100M; 69 % der Fotos verbieten kommerzielle Nutzung, und alle verlangen Namensnennung.</translation>
    </message>
    <message>
        <source>Berkeley stopped in January 2020; the known links are dead.</source>
        <translation>Berkeley hörte im Januar 2020 auf; die bekannten Links sind tot.</translation>
    </message>
    <message>
        <source>By its name.</source>
        <translation>Nach seinem Namen.</translation>
    </message>
    <message>
        <source>Creative Commons media of several sites, Flickr among them.</source>
        <translation>Creative-Commons-Medien mehrerer Seiten, darunter Flickr.</translation>
    </message>
    <message>
        <source>Creative Commons, as YFCC100M.</source>
        <translation>Creative Commons, wie YFCC100M.</translation>
    </message>
    <message>
        <source>Creative Commons, released by who uploaded them; which kinds is not stated.</source>
        <translation>Creative Commons, freigegeben von denen, die sie hochluden; welche Arten, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Creative Commons; which kinds is not stated.</source>
        <translation>Creative Commons; welche Arten, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Every Creative Commons license of its time: NonCommercial and NoDerivs kept nothing out.</source>
        <translation>Jede Creative-Commons-Lizenz der Zeit: NonCommercial und NoDerivs hielten nichts heraus.</translation>
    </message>
    <message>
        <source>Given on request to holders of a Yahoo account; the copy on AWS asked for credentials.</source>
        <translation>Auf Anfrage an Inhaber eines Yahoo-Kontos vergeben; die Kopie bei AWS verlangte Zugangsdaten.</translation>
    </message>
    <message>
        <source>Given photo by photo.</source>
        <translation>Für jedes Foto einzeln angegeben.</translation>
    </message>
    <message>
        <source>Given to who signs up with name and mail address.</source>
        <translation>An alle vergeben, die sich mit Name und E-Mail-Adresse anmelden.</translation>
    </message>
    <message>
        <source>IBM never published its list, which holds addresses of photos and no owners: only who has a copy can tell.</source>
        <translation>IBM hat seine Liste nie veröffentlicht, die Adressen von Fotos enthält und keine Inhaber: Nur wer eine Kopie hat, kann es sagen.</translation>
    </message>
    <message>
        <source>It is published as Parquet; its columns are not known here, and one with addresses has to be named.</source>
        <translation>Sie ist als Parquet veröffentlicht; ihre Spalten sind hier nicht bekannt, und eine mit Adressen muss genannt werden.</translation>
    </message>
    <message>
        <source>It shows actors who were paid and agreed, and nothing from Flickr.</source>
        <translation>Er zeigt Schauspieler, die bezahlt wurden und zustimmten, und nichts von Flickr.</translation>
    </message>
    <message>
        <source>It was given out on a questionnaire alone; that it was withdrawn is told, and not verified.</source>
        <translation>Er wurde nur gegen einen Fragebogen vergeben; dass er zurückgezogen wurde, wird berichtet, ist aber nicht belegt.</translation>
    </message>
    <message>
        <source>It was made by image search: its pictures have no ids of Flickr.</source>
        <translation>Er entstand durch Bildersuche: Seine Bilder haben keine Flickr-Nummern.</translation>
    </message>
    <message>
        <source>It was made by searching the web for celebrities: its pictures have no ids of Flickr.</source>
        <translation>Er entstand durch Websuche nach Prominenten: Seine Bilder haben keine Flickr-Nummern.</translation>
    </message>
    <message>
        <source>It was made by searching the web: its pictures have no ids of Flickr.</source>
        <translation>Er entstand durch Websuche: Seine Bilder haben keine Flickr-Nummern.</translation>
    </message>
    <message>
        <source>Its address list names photos, but is no longer openly given; the files of ILSVRC name none by themselves.</source>
        <translation>Seine Adressliste nennt Fotos, wird aber nicht mehr offen vergeben; die Dateien von ILSVRC allein nennen keine.</translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id and owner, but the university no longer gives it out.</source>
        <translation>Seine Dateinamen enthalten Nummer und Inhaber jedes Fotos, aber die Universität vergibt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id, but its holder gives them on a form; all of its photos are in Flickr30k.</source>
        <translation>Seine Dateinamen enthalten die Nummer jedes Fotos, aber der Inhaber vergibt sie nur auf Formular; alle seine Fotos sind in Flickr30k.</translation>
    </message>
    <message>
        <source>Its files are numbered anew (train/1.jpg): nothing that was published leads back to a photo.</source>
        <translation>Seine Dateien sind neu nummeriert (train/1.jpg): Nichts Veröffentlichtes führt zu einem Foto zurück.</translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, a few in a thousand on Flickr; it is no longer given out.</source>
        <translation>Seine Liste nennt Adressen von Bildern, einige von tausend auf Flickr; sie wird nicht mehr vergeben.</translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, but was taken down; that of Re-LAION-5B is published, and reads the same.</source>
        <translation>Seine Liste nennt Adressen von Bildern, wurde aber abgeschaltet; die von Re-LAION-5B ist veröffentlicht und liest sich gleich.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address, owner and license.</source>
        <translation>Seine Liste nennt Adresse, Inhaber und Lizenz jedes Fotos.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address.</source>
        <translation>Seine Liste nennt die Adresse jedes Fotos.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and album, but is no longer given out.</source>
        <translation>Seine Liste nennt Nummer und Album jedes Fotos, wird aber nicht mehr vergeben.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and its owner, but is given on request only.</source>
        <translation>Seine Liste nennt Nummer und Inhaber jedes Fotos, wird aber nur auf Anfrage vergeben.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id, owner and license.</source>
        <translation>Seine Liste nennt Nummer, Inhaber und Lizenz jedes Fotos.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id.</source>
        <translation>Seine Liste nennt die Nummer jedes Fotos.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page and license.</source>
        <translation>Seine Liste nennt Seite und Lizenz jedes Fotos.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page.</source>
        <translation>Seine Liste nennt die Seite jedes Fotos.</translation>
    </message>
    <message>
        <source>Its list names rows of LAION-400M, and no photo by itself: only LAION-400M&apos;s list tells who may be in it.</source>
        <translation>Seine Liste nennt Zeilen von LAION-400M und selbst kein Foto: Nur die Liste von LAION-400M sagt, wer darin sein kann.</translation>
    </message>
    <message>
        <source>Its list names the address of every photo, three a row.</source>
        <translation>Seine Liste nennt die Adresse jedes Fotos, drei je Zeile.</translation>
    </message>
    <message>
        <source>Its list names the address of every picture.</source>
        <translation>Seine Liste nennt die Adresse jedes Bildes.</translation>
    </message>
    <message>
        <source>Its list names the ids of about half of its photos; the others can be told only by way of COCO&apos;s list.</source>
        <translation>Seine Liste nennt die Nummern von etwa der Hälfte der Fotos; die anderen lassen sich nur über die Liste von COCO finden.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address and license.</source>
        <translation>Seine Listen nennen Adresse und Lizenz jedes Fotos.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address.</source>
        <translation>Seine Listen nennen die Adresse jedes Fotos.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s id and owner.</source>
        <translation>Seine Listen nennen Nummer und Inhaber jedes Fotos.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s owner and file, but are given on sign-up only.</source>
        <translation>Seine Listen nennen Inhaber und Datei jedes Fotos, werden aber nur nach Anmeldung vergeben.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s page, owner and license, and the checksum of the original file.</source>
        <translation>Seine Listen nennen Seite, Inhaber und Lizenz jedes Fotos und die Prüfsumme der Originaldatei.</translation>
    </message>
    <message>
        <source>Its lists name the address of every picture.</source>
        <translation>Seine Listen nennen die Adresse jedes Bildes.</translation>
    </message>
    <message>
        <source>Its lists name the address of every picture; a part of them is on Flickr.</source>
        <translation>Seine Listen nennen die Adresse jedes Bildes; ein Teil davon liegt auf Flickr.</translation>
    </message>
    <message>
        <source>Its photos are given on a form, but the lists of its ids stand on GitHub.</source>
        <translation>Seine Fotos werden auf Formular vergeben, aber die Listen der Nummern stehen auf GitHub.</translation>
    </message>
    <message>
        <source>Mostly what YFCC100M holds; the dataset itself stands under CC BY 4.0.</source>
        <translation>Meist, was YFCC100M enthält; der Datensatz selbst steht unter CC BY 4.0.</translation>
    </message>
    <message>
        <source>No list of it was published.</source>
        <translation>Keine Liste davon wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation>Keine verlangt.</translation>
    </message>
    <message>
        <source>None asked for: Flickr&apos;s terms, and research without commerce.</source>
        <translation>Keine verlangt: Nutzungsbedingungen von Flickr und Forschung ohne Kommerz.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Nicht angegeben.</translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo.</source>
        <translation>Nichts, was davon veröffentlicht wurde, nennt ein Foto.</translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo; that it was drawn from MegaFace is all that is told.</source>
        <translation>Nichts, was davon veröffentlicht wurde, nennt ein Foto; berichtet wird nur, dass er aus MegaFace entstand.</translation>
    </message>
    <message>
        <source>Public addresses on Flickr; the list does not tell licenses.</source>
        <translation>Öffentliche Adressen auf Flickr; die Liste sagt nichts zu Lizenzen.</translation>
    </message>
    <message>
        <source>README of 2022-03-08; takes photos out on request.</source>
        <translation>README vom 2022-03-08; nimmt Fotos auf Bitte heraus.</translation>
    </message>
    <message>
        <source>Taken down in December 2023; Re-LAION-5B, with 5.5 billion rows, is up since August 2024.</source>
        <translation>Im Dezember 2023 abgeschaltet; Re-LAION-5B mit 5,5 Milliarden Zeilen steht seit August 2024 bereit.</translation>
    </message>
    <message>
        <source>Taken down in December 2023; see Re-LAION.</source>
        <translation>Im Dezember 2023 abgeschaltet; siehe Re-LAION.</translation>
    </message>
    <message>
        <source>The files of 2007 name ids; those of later years, as far as is known, name none.</source>
        <translation>Die Dateien von 2007 nennen Nummern; die späterer Jahre, soweit bekannt, keine.</translation>
    </message>
    <message>
        <source>The lists are on GitHub (2020-08-08); the pictures are not.</source>
        <translation>Die Listen stehen auf GitHub (2020-08-08); die Bilder nicht.</translation>
    </message>
    <message>
        <source>The photos are given on a form.</source>
        <translation>Die Fotos werden auf Formular vergeben.</translation>
    </message>
    <message>
        <source>The university no longer gives it out (told in August 2020); copies remain.</source>
        <translation>Die Universität vergibt ihn nicht mehr (Stand August 2020); Kopien bestehen weiter.</translation>
    </message>
    <message>
        <source>They hold photos of Flickr, but how their files name them is not verified, so that nothing can be told.</source>
        <translation>Sie enthalten Fotos von Flickr, doch wie ihre Dateien sie nennen, ist nicht belegt; daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Told on 2023-03-28; takes photos out on request.</source>
        <translation>Stand 2023-03-28; nimmt Fotos auf Bitte heraus.</translation>
    </message>
    <message>
        <source>What Flickr lists as free of restrictions.</source>
        <translation>Was Flickr als frei von Einschränkungen führt.</translation>
    </message>
    <message>
        <source>What both YFCC100M and COCO hold.</source>
        <translation>Was sowohl YFCC100M als auch COCO enthalten.</translation>
    </message>
    <message>
        <source>Withdrawn in 2019, as told.</source>
        <translation>2019 zurückgezogen, wie berichtet wird.</translation>
    </message>
    <message>
        <source>comparing expressions of faces; some 500,000 triplets of 156,000 faces (numbers not verified)</source>
        <translation>Gesichtsausdrücke vergleichen; rund 500.000 Tripel aus 156.000 Gesichtern (Zahlen nicht belegt)</translation>
    </message>
    <message>
        <source>estimating age and gender; 19,370 faces of 2,284 people</source>
        <translation>Alter und Geschlecht schätzen; 19.370 Gesichter von 2.284 Personen</translation>
    </message>
    <message>
        <source>faces seen from the side, for making pictures of faces</source>
        <translation>Gesichter von der Seite, um Bilder von Gesichtern zu erzeugen</translation>
    </message>
    <message>
        <source>finding objects and people, and captions; the parent of several others</source>
        <translation>Objekte und Personen finden, Bildunterschriften; Ausgangspunkt mehrerer anderer</translation>
    </message>
    <message>
        <source>finding objects and people; for years what everybody measured by</source>
        <translation>Objekte und Personen finden; jahrelang das Maß für alle</translation>
    </message>
    <message>
        <source>finding objects; faces of people are boxed</source>
        <translation>Objekte finden; Gesichter von Menschen sind umrahmt</translation>
    </message>
    <message>
        <source>finding out which training data makes a better model; faces are blurred when it is downloaded</source>
        <translation>herausfinden, mit welchen Trainingsdaten ein Modell besser wird; Gesichter sind beim Download verwischt</translation>
    </message>
    <message>
        <source>finding the points of a face; some 21,000, 205 and 2,300 photos of Flickr</source>
        <translation>Gesichtspunkte finden; rund 21.000, 205 und 2.300 Fotos von Flickr</translation>
    </message>
    <message>
        <source>how faces and places go together; some 3 million faces</source>
        <translation>wie Gesichter und Orte zusammengehören; rund 3 Millionen Gesichter</translation>
    </message>
    <message>
        <source>making faces and bodies anonymous; 1,471,253 faces, 248,564 in FDF256, 1.87 million people in FDH</source>
        <translation>Gesichter und Körper anonymisieren; 1.471.253 Gesichter, 248.564 in FDF256, 1,87 Millionen Personen in FDH</translation>
    </message>
    <message>
        <source>making pictures of faces that nobody has; its README forbids use for face recognition</source>
        <translation>Gesichter erzeugen, die niemand hat; die README verbietet Gesichtserkennung</translation>
    </message>
    <message>
        <source>measuring face recognition for a government program</source>
        <translation>Gesichtserkennung für ein Regierungsprogramm messen</translation>
    </message>
    <message>
        <source>measuring faces by proportion, age, gender, skin color and pose, to study how evenly recognition treats them</source>
        <translation>Gesichter nach Proportion, Alter, Geschlecht, Hautfarbe und Haltung vermessen, um zu prüfen, wie gleich Erkennung sie behandelt</translation>
    </message>
    <message>
        <source>measuring how evenly face recognition treats people</source>
        <translation>messen, wie gleich Gesichtserkennung Menschen behandelt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>people and animals at what they do, with captions</source>
        <translation>Menschen und Tiere bei dem, was sie tun, mit Bildunterschriften</translation>
    </message>
    <message>
        <source>people at what they do, with captions</source>
        <translation>Menschen bei dem, was sie tun, mit Bildunterschriften</translation>
    </message>
    <message>
        <source>recognizing faces of few pixels</source>
        <translation>Gesichter aus wenigen Pixeln erkennen</translation>
    </message>
    <message>
        <source>research on photos and videos; the quarry of many face datasets</source>
        <translation>Forschung an Fotos und Videos; der Steinbruch vieler Gesichtsdatensätze</translation>
    </message>
    <message>
        <source>teaching a picture generator portraits of people in suits</source>
        <translation>einem Bildgenerator Porträts von Menschen im Anzug beibringen</translation>
    </message>
    <message>
        <source>telling kinds of places</source>
        <translation>Arten von Orten unterscheiden</translation>
    </message>
    <message>
        <source>telling kinds of things</source>
        <translation>Arten von Dingen unterscheiden</translation>
    </message>
    <message>
        <source>telling who is who across the photos of an album; 63,188 heads of 2,356 people</source>
        <translation>sagen, wer über die Fotos eines Albums hinweg wer ist; 63.188 Köpfe von 2.356 Personen</translation>
    </message>
    <message>
        <source>training face recognition</source>
        <translation>Gesichtserkennung trainieren</translation>
    </message>
    <message>
        <source>training face recognition that treats six groups of people evenly</source>
        <translation>Gesichtserkennung trainieren, die sechs Personengruppen gleich behandelt</translation>
    </message>
    <message>
        <source>training face recognition, and measuring it against a million strangers</source>
        <translation>Gesichtserkennung trainieren und gegen eine Million Fremde messen</translation>
    </message>
    <message>
        <source>training on faces and the words beside them</source>
        <translation>an Gesichtern und den Wörtern daneben trainieren</translation>
    </message>
    <message>
        <source>training on pictures and the words beside them</source>
        <translation>an Bildern und den Wörtern daneben trainieren</translation>
    </message>
    <message>
        <source>training on pictures and the words beside them; picture generators learned from it</source>
        <translation>an Bildern und den Wörtern daneben trainieren; Bildgeneratoren lernten daraus</translation>
    </message>
    <message>
        <source>training on pictures and their captions</source>
        <translation>an Bildern und ihren Bildunterschriften trainieren</translation>
    </message>
    <message>
        <source>training on pictures from Reddit and their titles</source>
        <translation>an Bildern von Reddit und ihren Titeln trainieren</translation>
    </message>
    <message>
        <source>training picture generators on photos without restrictions</source>
        <translation>Bildgeneratoren an Fotos ohne Einschränkungen trainieren</translation>
    </message>
    <message>
        <source>what is where in a picture, and how things relate</source>
        <translation>was wo auf einem Bild ist und wie Dinge zusammenhängen</translation>
    </message>
    <message>
        <source>writing captions</source>
        <translation>Bildunterschriften schreiben</translation>
    </message>
    <message>
        <source>writing captions; once a million photos, all of Flickr</source>
        <translation>Bildunterschriften schreiben; einst eine Million Fotos, alle von Flickr</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>About faces</source>
        <translation>Zu Gesichtern</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Und {more} weitere.</translation>
    </message>
    <message>
        <source>Can be checked</source>
        <translation>Prüfbar</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Prüfbar</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Compared: your photos are not in the lists you imported.</source>
        <translation>Verglichen: Ihre Fotos stehen nicht in den importierten Listen.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Drawn from none of the others</source>
        <translation>Aus keinem der anderen entstanden</translation>
    </message>
    <message>
        <source>Drawn into</source>
        <translation>Ging ein in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Found on {day}.</source>
        <translation>Gefunden am {day}.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie gewiss</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>It can be checked only with a copy of its list.</source>
        <translation>Nur mit einer Kopie seiner Liste prüfbar.</translation>
    </message>
    <message>
        <source>It cannot be checked.</source>
        <translation>Er lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It is in the list of {parent}, from which that was drawn.</source>
        <translation>Es steht in der Liste von {parent}, aus dem dieser entstand.</translation>
    </message>
    <message>
        <source>Its imported list is damaged and cannot be asked: import it again, or remove it.</source>
        <translation>Die importierte Liste ist beschädigt und nicht abfragbar: Importieren Sie sie neu, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Its list</source>
        <translation>Seine Liste</translation>
    </message>
    <message>
        <source>License now</source>
        <translation>Lizenz jetzt</translation>
    </message>
    <message>
        <source>License then</source>
        <translation>Lizenz damals</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Names also</source>
        <translation>Nennt auch</translation>
    </message>
    <message>
        <source>No list imported yet. Choose a dataset that can be checked, get its list from who publishes it, and drop the file here.</source>
        <translation>Noch keine Liste importiert. Wählen Sie einen prüfbaren Datensatz, holen Sie seine Liste dort, wo sie veröffentlicht ist, und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Not checked yet: import its list to see which of your photos are in it.</source>
        <translation>Noch nicht geprüft: Importieren Sie die Liste, um zu sehen, welche Ihrer Fotos darin stehen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Rows that name no photo</source>
        <translation>Zeilen, die kein Foto nennen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The imported list</source>
        <translation>Die importierte Liste</translation>
    </message>
    <message>
        <source>The list of {name} is removed.</source>
        <translation>Die Liste von {name} ist entfernt.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>Who could see it then is not on record.</source>
        <translation>Wer es damals sehen konnte, ist nicht vermerkt.</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>An wen schreiben</translation>
    </message>
    <message>
        <source>With a copy of its list</source>
        <translation>Mit Kopie der Liste</translation>
    </message>
    <message>
        <source>With its list</source>
        <translation>Mit seiner Liste</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Ohne Foto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Your photos are not in the list imported on {day}.</source>
        <translation>Ihre Fotos stehen nicht in der am {day} importierten Liste.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>checksums of the originals</source>
        <translation>Prüfsummen der Originale</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>damaged since; import it again, or remove it</source>
        <translation>seitdem beschädigt; neu importieren oder entfernen</translation>
    </message>
    <message>
        <source>drawn from {parents}</source>
        <translation>entstanden aus {parents}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>wird vergeben</translation>
    </message>
    <message>
        <source>given out on request</source>
        <translation>wird auf Anfrage vergeben</translation>
    </message>
    <message>
        <source>list damaged</source>
        <translation>Liste beschädigt</translation>
    </message>
    <message>
        <source>list not imported</source>
        <translation>Liste nicht importiert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>keine Adresse ist bekannt</translation>
    </message>
    <message>
        <source>no address is known; it is held by {holder}</source>
        <translation>keine Adresse ist bekannt; Inhaber ist {holder}</translation>
    </message>
    <message>
        <source>no list imported</source>
        <translation>keine Liste importiert</translation>
    </message>
    <message>
        <source>nobody publishes the list</source>
        <translation>niemand veröffentlicht die Liste</translation>
    </message>
    <message>
        <source>none of mine in its list</source>
        <translation>keine von mir in seiner Liste</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not known: no list imported</source>
        <translation>unbekannt: keine Liste importiert</translation>
    </message>
    <message>
        <source>not known: nor is when it was collected</source>
        <translation>unbekannt; auch, wann gesammelt wurde</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>read in the holder&apos;s own words</source>
        <translation>in den eigenen Worten des Inhabers gelesen</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>screen names</source>
        <translation>Anzeigenamen</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>the list has no rows</source>
        <translation>die Liste hat keine Zeilen</translation>
    </message>
    <message>
        <source>the list is given out on request only</source>
        <translation>die Liste wird nur auf Anfrage vergeben</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>von anderen berichtet</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
    <message>
        <source>while collected: {when}</source>
        <translation>beim Sammeln: {when}</translation>
    </message>
    <message>
        <source>withdrawn; copies may remain</source>
        <translation>zurückgezogen; Kopien können bestehen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{license} since {day}</source>
        <translation>{license} seit {day}</translation>
    </message>
    <message>
        <source>{license} since {day}, for {datasets}</source>
        <translation>{license} seit {day}, für {datasets}</translation>
    </message>
    <message>
        <source>{license} since {day}; {dataset} was collected {when}.</source>
        <translation>{license} seit {day}; {dataset} wurde gesammelt: {when}.</translation>
    </message>
    <message>
        <source>{lists}; it holds photos of yours.</source>
        <translation>{lists}; sie enthält Fotos von Ihnen.</translation>
    </message>
    <message>
        <source>{lists}; your photos are in none of these lists.</source>
        <translation>{lists}; Ihre Fotos stehen in keiner dieser Listen.</translation>
    </message>
    <message>
        <source>{lists}; {some} photos of yours.</source>
        <translation>{lists}; {some} Fotos von Ihnen.</translation>
    </message>
    <message>
        <source>{name}: in its published list.</source>
        <translation>{name}: in der veröffentlichten Liste.</translation>
    </message>
    <message>
        <source>{name}: in the list published by {holder}.</source>
        <translation>{name}: in der von {holder} veröffentlichten Liste.</translation>
    </message>
    <message>
        <source>{name}: may be in it; {why}.</source>
        <translation>{name}: möglicherweise darin; {why}.</translation>
    </message>
    <message>
        <source>{name}: {photos} in the list, imported from {file}.</source>
        <translation>{name}: {photos} in der Liste, importiert aus {file}.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{photos} of mine</source>
        <translation>{photos} von mir</translation>
    </message>
    <message>
        <source>{photos} possible</source>
        <translation>{photos} möglich</translation>
    </message>
    <message>
        <source>{published}; found on {day}</source>
        <translation>{published}; gefunden am {day}</translation>
    </message>
    <message>
        <source>{year}, when it was published</source>
        <translation>{year}, als er veröffentlicht wurde</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month}, {photos}</source>
        <translation>{month}, {photos}</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>A fault in Safelight</source>
        <translation>Ein Fehler in Safelight</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Eine Datei ist nicht, was sie sein soll</translation>
    </message>
    <message>
        <source>A part of Safelight is missing or altered</source>
        <translation>Ein Teil von Safelight fehlt oder wurde verändert</translation>
    </message>
    <message>
        <source>A scan brings the lists up to date.</source>
        <translation>Ein Durchlauf bringt die Listen auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>A source did not answer</source>
        <translation>Eine Quelle hat nicht geantwortet</translation>
    </message>
    <message>
        <source>An answer was lost</source>
        <translation>Eine Antwort ging verloren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Do it again: what was carried out is seen, and not done twice.</source>
        <translation>Tun Sie es noch einmal: Was geschehen ist, wird erkannt und nicht zweimal getan.</translation>
    </message>
    <message>
        <source>Flickr does not let Safelight in any more</source>
        <translation>Flickr lässt Safelight nicht mehr ein</translation>
    </message>
    <message>
        <source>It is exactly as it was found, and what was done before is kept.</source>
        <translation>Es ist genau so, wie es vorgefunden wurde; was vorher getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>It is exactly as it was, and what was done before is kept.</source>
        <translation>Es ist genau so wie zuvor; was vorher getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>It is not as the preview showed it</source>
        <translation>Es ist nicht wie in der Vorschau</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was left as it is</source>
        <translation>Es blieb, wie es ist</translation>
    </message>
    <message>
        <source>Mend it as the text above says, then start Safelight again.</source>
        <translation>Beheben Sie es, wie oben steht, und starten Sie Safelight dann neu.</translation>
    </message>
    <message>
        <source>Not signed in, or without the right</source>
        <translation>Nicht angemeldet oder ohne das Recht</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was read from the account is kept.</source>
        <translation>Nichts wurde geändert; was vom Konto gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Please report it: copy the text below and send it with a line on what you did. It may name files of yours; read it before you send it.</source>
        <translation>Bitte melden Sie es: Kopieren Sie den Text unten, und senden Sie ihn mit einem Satz dazu, was Sie taten. Er kann Dateien von Ihnen nennen; lesen Sie ihn vor dem Senden.</translation>
    </message>
    <message>
        <source>Put in another key on the page of accounts, then try once more.</source>
        <translation>Geben Sie auf der Seite der Konten einen anderen Schlüssel ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Replace the file, or leave it out, and try again.</source>
        <translation>Ersetzen Sie die Datei, oder lassen Sie sie aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Safelight is at it already</source>
        <translation>Safelight ist schon dabei</translation>
    </message>
    <message>
        <source>Scan, and look at a new preview.</source>
        <translation>Durchsuchen Sie neu, und sehen Sie sich eine neue Vorschau an.</translation>
    </message>
    <message>
        <source>See that the disk or network is there, and scan again: it goes on where it was.</source>
        <translation>Sorgen Sie dafür, dass Laufwerk oder Netz da ist, und durchsuchen Sie neu: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>See to what the text above names, then try again.</source>
        <translation>Kümmern Sie sich um das oben Genannte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Melden Sie sich neu an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: the fault is Safelight&apos;s, not yours.</source>
        <translation>Etwas ging schief, das nicht schiefgehen darf: Der Fehler liegt bei Safelight, nicht bei Ihnen.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The API key is not good any more</source>
        <translation>Der API-Schlüssel gilt nicht mehr</translation>
    </message>
    <message>
        <source>The file was left as it is; whatever else could be read is kept.</source>
        <translation>Die Datei blieb, wie sie war; was sonst lesbar war, ist behalten.</translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation>Die andere Seite hat abgelehnt</translation>
    </message>
    <message>
        <source>The permission was taken back on Flickr; sign in to give it again.</source>
        <translation>Die Erlaubnis wurde auf Flickr entzogen; melden Sie sich an, um sie wieder zu geben.</translation>
    </message>
    <message>
        <source>The same again would get the same answer: leave it out.</source>
        <translation>Noch einmal dasselbe bekäme dieselbe Antwort: Lassen Sie es aus.</translation>
    </message>
    <message>
        <source>This one thing was not done; what was done before is kept.</source>
        <translation>Dies eine wurde nicht getan; was vorher getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try it with another choice.</source>
        <translation>Versuchen Sie es mit einer anderen Wahl.</translation>
    </message>
    <message>
        <source>Wait until the other work is done, or cancel it, and try again.</source>
        <translation>Warten Sie, bis die andere Arbeit fertig ist, oder brechen Sie sie ab, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was done before is kept: every step is written as it is done.</source>
        <translation>Was vorher getan wurde, bleibt: Jeder Schritt wird sogleich geschrieben.</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Was vorher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>What was sent may have been carried out or not; it is noted as open.</source>
        <translation>Was gesendet wurde, kann geschehen sein oder nicht; es ist als offen vermerkt.</translation>
    </message>
    <message>
        <source>Without keys, passwords and e-mail addresses</source>
        <translation>Ohne Schlüssel, Passwörter und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Your photos and the catalog are not touched by this.</source>
        <translation>Ihre Fotos und der Katalog bleiben davon unberührt.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Changes by Safelight</source>
        <translation>Änderungen durch Safelight</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Data-Mining</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In datasets</source>
        <translation>In Datensätzen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>License history</source>
        <translation>Lizenzverlauf</translation>
    </message>
    <message>
        <source>License in the file</source>
        <translation>Lizenz in der Datei</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Number on Flickr</source>
        <translation>Nummer auf Flickr</translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation>Auf Flickr</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personen markiert</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Possibly in datasets</source>
        <translation>Möglicherweise in Datensätzen</translation>
    </message>
    <message>
        <source>Rights page</source>
        <translation>Seite zu den Rechten</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>When it was open</source>
        <translation>Wann es offen war</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes: {place}</source>
        <translation>ja: {place}</translation>
    </message>
    <message>
        <source>{name}, as it was on {day}</source>
        <translation>{name}, Stand {day}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}. {state}.</source>
        <translation>{what}: {before} → {after}. {state}.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any Creative Commons</source>
        <translation>Alle Creative Commons</translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation>Alle Creative Commons oder gemeinfrei</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Kennung</translation>
    </message>
    <message>
        <source>By license</source>
        <translation>Nach Lizenz</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By who sees it</source>
        <translation>Nach Sichtbarkeit</translation>
    </message>
    <message>
        <source>Changes allowed, as FDF took</source>
        <translation>Bearbeitung erlaubt, wie FDF sie nahm</translation>
    </message>
    <message>
        <source>Changes allowed, as FFHQ took</source>
        <translation>Bearbeitung erlaubt, wie FFHQ sie nahm</translation>
    </message>
    <message>
        <source>Commercial use and changes allowed</source>
        <translation>Kommerzielle Nutzung und Bearbeitung erlaubt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Data mining not reserved</source>
        <translation>Data-Mining nicht vorbehalten</translation>
    </message>
    <message>
        <source>Exposed at all</source>
        <translation>Überhaupt exponiert</translation>
    </message>
    <message>
        <source>File and Flickr differ</source>
        <translation>Datei und Flickr weichen ab</translation>
    </message>
    <message>
        <source>File grants reuse</source>
        <translation>Datei erlaubt Weiterverwendung</translation>
    </message>
    <message>
        <source>Found in a published list</source>
        <translation>In einer veröffentlichten Liste gefunden</translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation>Mit Ortsangabe</translation>
    </message>
    <message>
        <source>Has a released face</source>
        <translation>Hat ein freigegebenes Gesicht</translation>
    </message>
    <message>
        <source>In a published list</source>
        <translation>In einer veröffentlichten Liste</translation>
    </message>
    <message>
        <source>In the list of {name}</source>
        <translation>In der Liste von {name}</translation>
    </message>
    <message>
        <source>Last uploaded first</source>
        <translation>Zuletzt hochgeladene zuerst</translation>
    </message>
    <message>
        <source>License not known</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>License permits reuse</source>
        <translation>Lizenz erlaubt Weiterverwendung</translation>
    </message>
    <message>
        <source>License permitted reuse</source>
        <translation>Lizenz erlaubte Weiterverwendung</translation>
    </message>
    <message>
        <source>Most exposed first</source>
        <translation>Am meisten exponierte zuerst</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>Meiste Gesichter zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>None found at this setting</source>
        <translation>Keine gefunden bei dieser Einstellung</translation>
    </message>
    <message>
        <source>Not certain who sees it</source>
        <translation>Ungewiss, wer es sieht</translation>
    </message>
    <message>
        <source>Not geotagged</source>
        <translation>Ohne Ortsangabe</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open, was open or found</source>
        <translation>Offen, war offen oder Fund</translation>
    </message>
    <message>
        <source>Original can be downloaded</source>
        <translation>Original kann geladen werden</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personen markiert</translation>
    </message>
    <message>
        <source>Picked photos: {n}</source>
        <translation>Gewählte Fotos: {n}</translation>
    </message>
    <message>
        <source>Possibly in {name}</source>
        <translation>Möglicherweise in {name}</translation>
    </message>
    <message>
        <source>Public, with a face</source>
        <translation>Öffentlich, mit Gesicht</translation>
    </message>
    <message>
        <source>Seen by: {who}</source>
        <translation>Sichtbar für: {who}</translation>
    </message>
    <message>
        <source>Shows a face</source>
        <translation>Zeigt ein Gesicht</translation>
    </message>
    <message>
        <source>Shows faces</source>
        <translation>Zeigt Gesichter</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Aufgenommen: {when}</translation>
    </message>
    <message>
        <source>Uploaded {when}</source>
        <translation>Hochgeladen: {when}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>an irgendeinem Tag</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>flickr</name>
    <message>
        <source>Both have the same number on Flickr.</source>
        <translation>Beide haben dieselbe Nummer auf Flickr.</translation>
    </message>
    <message>
        <source>Both were taken at the same second and have the same size.</source>
        <translation>Beide wurden in derselben Sekunde aufgenommen und sind gleich groß.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read it: the permission was taken back. What was read is kept.</source>
        <translation>Flickr lässt Safelight es nicht mehr lesen: Die Erlaubnis wurde entzogen. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read {name}: the permission was taken back.</source>
        <translation>Flickr lässt Safelight {name} nicht mehr lesen: Die Erlaubnis wurde entzogen.</translation>
    </message>
    <message>
        <source>Flickr {calls}</source>
        <translation>Flickr {calls}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Its photos are shown as they were on {day}.</source>
        <translation>Die Fotos sind zu sehen, wie sie am {day} waren.</translation>
    </message>
    <message>
        <source>Kept in memory only, and forgotten when Safelight closes.</source>
        <translation>Nur im Arbeitsspeicher; wird vergessen, wenn Safelight schließt.</translation>
    </message>
    <message>
        <source>Kept {where}, never in a file.</source>
        <translation>Liegt {where}, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation>Zuletzt gelesen: {when}.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>No keyring can be used here: Safelight forgets its sign-in when it closes.</source>
        <translation>Hier ist kein Schlüsselbund nutzbar: Safelight vergisst die Anmeldung beim Schließen.</translation>
    </message>
    <message>
        <source>Not read to the end yet.</source>
        <translation>Noch nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Not the same picture</source>
        <translation>Nicht dasselbe Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept {where}.</source>
        <translation>Angemeldet. Die Erlaubnis liegt {where}.</translation>
    </message>
    <message>
        <source>Signed out. What was read is kept.</source>
        <translation>Abgemeldet. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The file&apos;s name has the number on Flickr.</source>
        <translation>Der Dateiname enthält die Nummer auf Flickr.</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>Dasselbe Bild</translation>
    </message>
    <message>
        <source>The same picture?</source>
        <translation>Dasselbe Bild?</translation>
    </message>
    <message>
        <source>They look alike.</source>
        <translation>Sie sehen gleich aus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What leaves this machine: nothing, until you sign in to Flickr, add somebody&apos;s public photos or send a letter. Flickr is asked for photos and what it knows of them; a letter holds what you read before. Faces are looked for on this machine, and none is ever sent.</source>
        <translation>Was diesen Rechner verlässt: nichts, bis Sie sich bei Flickr anmelden, öffentliche Fotos von jemandem hinzufügen oder einen Brief senden. Flickr wird nach Fotos gefragt und danach, was es über sie weiß; ein Brief enthält, was Sie vorher gelesen haben. Gesichter werden auf diesem Rechner gesucht, und keines wird je gesendet.</translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>You said: not the same.</source>
        <translation>Sie sagten: nicht dasselbe.</translation>
    </message>
    <message>
        <source>You said: the same.</source>
        <translation>Sie sagten: dasselbe.</translation>
    </message>
    <message>
        <source>in memory, until Safelight closes</source>
        <translation>im Arbeitsspeicher, bis Safelight schließt</translation>
    </message>
    <message>
        <source>in the environment that Safelight was started with</source>
        <translation>in der Umgebung, mit der Safelight gestartet wurde</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring ({name})</source>
        <translation>im Schlüsselbund des Systems ({name})</translation>
    </message>
    <message>
        <source>no calls left this hour</source>
        <translation>keine Aufrufe mehr in dieser Stunde</translation>
    </message>
    <message>
        <source>no calls left until {time}</source>
        <translation>keine Aufrufe mehr bis {time}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>told</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>{fullname} ({username})</source>
        <translation>{fullname} ({username})</translation>
    </message>
    <message>
        <source>{name} is signed out of Flickr.</source>
        <translation>{name} ist von Flickr abgemeldet.</translation>
    </message>
    <message>
        <source>{n} of {limit} uploads used</source>
        <translation>{n} von {limit} Uploads belegt</translation>
    </message>
    <message>
        <source>{what}: {here} here, {there} on Flickr.</source>
        <translation>{what}: {here} hier, {there} auf Flickr.</translation>
    </message>
    <message>
        <source>{what}: {whom}</source>
        <translation>{what}: {whom}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every command has a key. Ctrl+K finds a command by its name.</source>
        <translation>Jeder Befehl hat eine Taste. Strg+K findet einen Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>A face</source>
        <translation>Ein Gesicht</translation>
    </message>
    <message>
        <source>Ask who holds it to take it out; nothing is sent yet</source>
        <translation>Den Inhaber um die Herausnahme bitten; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation>Übersehenes zeichnen</translation>
    </message>
    <message>
        <source>File {key}</source>
        <translation>Datei {key}</translation>
    </message>
    <message>
        <source>In the Flickr export: number {key}</source>
        <translation>Im Flickr-Export: Nummer {key}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>On Flickr: number {key}</source>
        <translation>Auf Flickr: Nummer {key}</translation>
    </message>
    <message>
        <source>Open on Flickr</source>
        <translation>Auf Flickr öffnen</translation>
    </message>
    <message>
        <source>Open the photo&apos;s page in the browser (Ctrl+B)</source>
        <translation>Die Seite des Fotos im Browser öffnen (Strg+B)</translation>
    </message>
    <message>
        <source>Photo and why it is flagged</source>
        <translation>Foto und warum es markiert ist</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Say what is to be so, and see what would change ({keys})</source>
        <translation>Sagen, wie es sein soll, und sehen, was sich ändern würde ({keys})</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Show the photo large (Enter)</source>
        <translation>Das Foto groß zeigen (Enter)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The same picture elsewhere</source>
        <translation>Dasselbe Bild anderswo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation>Was über das Foto bekannt ist</translation>
    </message>
    <message>
        <source>Why this is flagged</source>
        <translation>Warum dieses markiert ist</translation>
    </message>
    <message>
        <source>Why this is not flagged</source>
        <translation>Warum dieses nicht markiert ist</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Schreiben an…</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Ja, dasselbe</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>About to begin</source>
        <translation>Beginnt gleich</translation>
    </message>
    <message>
        <source>Asking Flickr for license histories</source>
        <translation>Flickr wird nach Lizenzverläufen gefragt</translation>
    </message>
    <message>
        <source>Comparing your photos with the lists</source>
        <translation>Ihre Fotos werden mit den Listen verglichen</translation>
    </message>
    <message>
        <source>Fetching pictures from Flickr</source>
        <translation>Bilder werden von Flickr geholt</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Eine Liste wird importiert</translation>
    </message>
    <message>
        <source>License histories</source>
        <translation>Lizenzverläufe</translation>
    </message>
    <message>
        <source>License histories: {far}</source>
        <translation>Lizenzverläufe: {far}</translation>
    </message>
    <message>
        <source>Looked at {all}: {shows}, {are}.</source>
        <translation>{all} angesehen: {shows}, {are}.</translation>
    </message>
    <message>
        <source>Looked at {some}. Of {all} in all, {shows}, {are}.</source>
        <translation>{some} angesehen. Von insgesamt {all}: {shows}, {are}.</translation>
    </message>
    <message>
        <source>Looking at the photos as they are now</source>
        <translation>Der jetzige Stand der Fotos wird angesehen</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the same pictures here and on Flickr</source>
        <translation>Dieselben Bilder hier und auf Flickr werden gesucht</translation>
    </message>
    <message>
        <source>Looking it up in the lists</source>
        <translation>Wird in den Listen nachgeschlagen</translation>
    </message>
    <message>
        <source>Making photos searchable</source>
        <translation>Fotos werden durchsuchbar gemacht</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Die Änderungen werden vorgenommen</translation>
    </message>
    <message>
        <source>No photos there yet.</source>
        <translation>Noch keine Fotos da.</translation>
    </message>
    <message>
        <source>Nothing new to look at. Of {all}, {shows}, {are}.</source>
        <translation>Nichts Neues anzusehen. Von {all}: {shows}, {are}.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Es wird gelesen, was da ist</translation>
    </message>
    <message>
        <source>Sending a letter</source>
        <translation>Ein Brief wird gesendet</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Die Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Stopped. The imported lists are as they were.</source>
        <translation>Angehalten. Die importierten Listen sind wie zuvor.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept; Scan goes on there.</source>
        <translation>Angehalten. Was bisher gelesen wurde, bleibt; Durchsuchen setzt dort fort.</translation>
    </message>
    <message>
        <source>Stopped: nothing of the list is kept; one imported before stands as it was.</source>
        <translation>Angehalten: Von der Liste bleibt nichts; eine früher importierte gilt weiter.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} are looked at and kept; the rest wait. Scan goes on there.</source>
        <translation>Angehalten: {done} von {total} sind angesehen und behalten; der Rest wartet. Durchsuchen setzt dort fort.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} can be searched. The next search, or the next start, goes on there.</source>
        <translation>Angehalten: {done} von {total} sind durchsuchbar. Die nächste Suche oder der nächste Start setzt dort fort.</translation>
    </message>
    <message>
        <source>The license histories of all photos with faces are known.</source>
        <translation>Die Lizenzverläufe aller Fotos mit Gesichtern sind bekannt.</translation>
    </message>
    <message>
        <source>Verifying the changes</source>
        <translation>Die Änderungen werden nachgeprüft</translation>
    </message>
    <message>
        <source>Verifying the imported lists</source>
        <translation>Die importierten Listen werden nachgeprüft</translation>
    </message>
    <message>
        <source>Waiting: Flickr allows no more calls for now</source>
        <translation>Wartet: Flickr erlaubt vorerst keine weiteren Aufrufe</translation>
    </message>
    <message>
        <source>What was read so far is kept.</source>
        <translation>Was bisher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Working out what is exposed</source>
        <translation>Exponiertes wird berechnet</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Es wird berechnet, was sich ändern würde</translation>
    </message>
    <message>
        <source>Writing a letter</source>
        <translation>Ein Brief wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} lists</source>
        <translation>{done} von {total} Listen</translation>
    </message>
    <message>
        <source>{error} What can be searched is kept; the next start goes on.</source>
        <translation>{error} Was durchsuchbar ist, bleibt; der nächste Start setzt fort.</translation>
    </message>
    <message>
        <source>{error} {kept} Scan again to go on.</source>
        <translation>{error} {kept} Durchsuchen Sie neu, um fortzusetzen.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} je Sekunde</translation>
    </message>
</context>
<context>
    <name>laws</name>
    <message>
        <source>17 USC 512(c)(3)(A)</source>
        <translation>17 USC 512(c)(3)(A)</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>A full answer on what is held of you is due in 15 days.</source>
        <translation>Eine vollständige Antwort, was über Sie gespeichert ist, ist in 15 Tagen fällig.</translation>
    </message>
    <message>
        <source>A notice to who hosts a copy: signature, the work, the material and where it is, contact, good-faith belief, accuracy and, under penalty of perjury, authority. It is to be acted on expeditiously, which is no number of days.</source>
        <translation>Eine Mitteilung an den, der eine Kopie bereithält: Unterschrift, das Werk, das Material und wo es steht, Kontakt, Erklärung in gutem Glauben, Richtigkeit und, unter Strafe des Meineids, die Befugnis. Es ist zügig zu handeln, was keine Zahl von Tagen ist.</translation>
    </message>
    <message>
        <source>Art. 15 GDPR</source>
        <translation>Art. 15 DSGVO</translation>
    </message>
    <message>
        <source>Art. 15 UK GDPR</source>
        <translation>Art. 15 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 17 GDPR</source>
        <translation>Art. 17 DSGVO</translation>
    </message>
    <message>
        <source>Art. 17 UK GDPR</source>
        <translation>Art. 17 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 19 II LGPD</source>
        <translation>Art. 19 II LGPD</translation>
    </message>
    <message>
        <source>Art. 21 GDPR</source>
        <translation>Art. 21 DSGVO</translation>
    </message>
    <message>
        <source>Art. 21 UK GDPR</source>
        <translation>Art. 21 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 25(7) FADP</source>
        <translation>Art. 25 Abs. 7 DSG</translation>
    </message>
    <message>
        <source>Art. 77 GDPR</source>
        <translation>Art. 77 DSGVO</translation>
    </message>
    <message>
        <source>As Art. 15 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Wie Art. 15 DSGVO: derselbe Text, ein Monat, und zwei weitere mit Gründen.</translation>
    </message>
    <message>
        <source>As Art. 17 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Wie Art. 17 DSGVO: derselbe Text, ein Monat, und zwei weitere mit Gründen.</translation>
    </message>
    <message>
        <source>As Art. 21 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Wie Art. 21 DSGVO: derselbe Text, ein Monat, und zwei weitere mit Gründen.</translation>
    </message>
    <message>
        <source>Biometric data are to be destroyed within three years of the last contact, or when the purpose is met; there is no term for answering a person. In the suits about Diversity in Faces, those against IBM and FaceFirst were dismissed by agreement; Microsoft, Amazon and Google won summary judgment.</source>
        <translation>Biometrische Daten sind innerhalb von drei Jahren nach dem letzten Kontakt zu vernichten, oder wenn der Zweck erfüllt ist; eine Frist für eine Antwort gibt es nicht. In den Klagen zu Diversity in Faces wurden die gegen IBM und FaceFirst einvernehmlich eingestellt; Microsoft, Amazon und Google gewannen im summarischen Verfahren.</translation>
    </message>
    <message>
        <source>Brazilian data protection law (LGPD): access</source>
        <translation>Brasilianisches Datenschutzgesetz (LGPD): Auskunft</translation>
    </message>
    <message>
        <source>CC 2.0 s. 4 and 7(a), CC 4.0 s. 6(b)</source>
        <translation>CC 2.0 Ziff. 4 und 7(a), CC 4.0 Ziff. 6(b)</translation>
    </message>
    <message>
        <source>CCPA: deletion</source>
        <translation>CCPA: Löschung</translation>
    </message>
    <message>
        <source>CCPA: right to know</source>
        <translation>CCPA: Auskunftsrecht</translation>
    </message>
    <message>
        <source>Cal. Code Regs. tit. 11 s. 7021</source>
        <translation>Cal. Code Regs. tit. 11 s. 7021</translation>
    </message>
    <message>
        <source>Complaint to a supervisory authority</source>
        <translation>Beschwerde bei einer Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Creative Commons licenses with BY ask for credit. Under 2.0 (name, title, address of the photo) the license ends by itself on any breach; under 4.0 it ends too, and comes back if the breach is cured within 30 days. MegaFace gave no credit for 3,311,471 photos (megapixels.cc).</source>
        <translation>Creative-Commons-Lizenzen mit BY verlangen Namensnennung. Unter 2.0 (Name, Titel, Adresse des Fotos) endet die Lizenz bei jedem Verstoß von selbst; unter 4.0 endet sie auch und lebt wieder auf, wenn der Verstoß innerhalb von 30 Tagen behoben wird. MegaFace nannte bei 3.311.471 Fotos niemanden (megapixels.cc).</translation>
    </message>
    <message>
        <source>Credit under a Creative Commons license</source>
        <translation>Namensnennung nach einer Creative-Commons-Lizenz</translation>
    </message>
    <message>
        <source>DMCA takedown notice</source>
        <translation>DMCA-Takedown-Mitteilung</translation>
    </message>
    <message>
        <source>For people who live in California, and only where the law applies to the recipient; whether it does for a university or a research group is not verified.</source>
        <translation>Für Menschen, die in Kalifornien wohnen, und nur, wo das Gesetz für den Empfänger gilt; ob für eine Universität oder Forschungsgruppe, ist nicht belegt.</translation>
    </message>
    <message>
        <source>GDPR: access</source>
        <translation>DSGVO: Auskunft</translation>
    </message>
    <message>
        <source>GDPR: erasure</source>
        <translation>DSGVO: Löschung</translation>
    </message>
    <message>
        <source>GDPR: objection</source>
        <translation>DSGVO: Widerspruch</translation>
    </message>
    <message>
        <source>Illinois Biometric Information Privacy Act (BIPA)</source>
        <translation>Illinois Biometric Information Privacy Act (BIPA)</translation>
    </message>
    <message>
        <source>It is a matter for a court, and promises nothing; Safelight writes no letter for it.</source>
        <translation>Das ist Sache eines Gerichts und verspricht nichts; Safelight schreibt dafür keinen Brief.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing.</source>
        <translation>Sie sagt, was gespeichert ist, und entfernt nichts.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. For people who live in California, and only where the law applies to the recipient.</source>
        <translation>Sie sagt, was gespeichert ist, und entfernt nichts. Für Menschen, die in Kalifornien wohnen, und nur, wo das Gesetz für den Empfänger gilt.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The clock may stop while they check who you are (not verified).</source>
        <translation>Sie sagt, was gespeichert ist, und entfernt nichts. Die Frist kann ruhen, während geprüft wird, wer Sie sind (nicht belegt).</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The term is not verified.</source>
        <translation>Sie sagt, was gespeichert ist, und entfernt nichts. Die Frist ist nicht belegt.</translation>
    </message>
    <message>
        <source>No law obliges anybody here: it is their offer, and no term is named. Thirty days until a reminder are Safelight&apos;s suggestion. Where an offer is to photographers, people who are shown mostly go through the photographer.</source>
        <translation>Hier verpflichtet kein Gesetz: Es ist ein Angebot, und keine Frist ist genannt. Dreißig Tage bis zu einer Erinnerung schlägt Safelight vor. Richtet sich ein Angebot an die, die fotografiert haben, gehen Abgebildete meist den Weg über sie.</translation>
    </message>
    <message>
        <source>Personal data are to be erased where consent is withdrawn, where you object, or where they were processed unlawfully. Other controllers (Art. 17(2)) and recipients (Art. 19) are to be told. A refusal must name the right to complain and the court.</source>
        <translation>Personenbezogene Daten sind zu löschen, wenn die Einwilligung widerrufen wird, wenn Sie Widerspruch einlegen oder wenn sie unrechtmäßig verarbeitet wurden. Andere Verantwortliche (Art. 17 Abs. 2) und Empfänger (Art. 19) sind zu unterrichten. Eine Ablehnung muss auf Beschwerde und gerichtlichen Rechtsbehelf hinweisen.</translation>
    </message>
    <message>
        <source>Published lists hold links, not copies: a notice against a list of addresses is weak, and false notices carry liability under 512(f). Safelight writes no letter for it.</source>
        <translation>Veröffentlichte Listen enthalten Links, keine Kopien: Eine Mitteilung gegen eine Adressliste ist schwach, und für falsche Mitteilungen haftet man nach 512(f). Safelight schreibt dafür keinen Brief.</translation>
    </message>
    <message>
        <source>Some say that they remove photos on request, often once something was done first, such as a no_cv tag.</source>
        <translation>Manche sagen, dass sie Fotos auf Bitte entfernen, oft erst, wenn etwas getan ist, etwa ein Tag no_cv gesetzt.</translation>
    </message>
    <message>
        <source>Swiss data protection act: access</source>
        <translation>Schweizer Datenschutzgesetz: Auskunft</translation>
    </message>
    <message>
        <source>The authorities name no term that was read: ninety days until you ask again are Safelight&apos;s suggestion. In the United Kingdom it rests on the same text (not verified).</source>
        <translation>Die Behörden nennen keine Frist, soweit gelesen: Neunzig Tage, bis Sie nachfragen, schlägt Safelight vor. Im Vereinigten Königreich beruht es auf demselben Text (nicht belegt).</translation>
    </message>
    <message>
        <source>The holder&apos;s own offer to remove</source>
        <translation>Angebot des Inhabers, zu entfernen</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research (not verified). The clock may stop while they check who you are (not verified).</source>
        <translation>Die wahrscheinliche Ablehnung ist die Ausnahme für Forschung (nicht belegt). Die Frist kann ruhen, während geprüft wird, wer Sie sind (nicht belegt).</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 17(3)(d) and 89 (not verified).</source>
        <translation>Die wahrscheinliche Ablehnung ist die Ausnahme für Forschung, Art. 17 Abs. 3 Buchst. d und Art. 89 (nicht belegt).</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 89 (not verified).</source>
        <translation>Die wahrscheinliche Ablehnung ist die Ausnahme für Forschung, Art. 89 (nicht belegt).</translation>
    </message>
    <message>
        <source>The receipt is to be confirmed in 10 business days and the request answered in 45 calendar days, the time to verify it included; 45 more with notice.</source>
        <translation>Der Eingang ist in 10 Arbeitstagen zu bestätigen und der Antrag in 45 Kalendertagen zu beantworten, die Zeit zur Prüfung eingeschlossen; mit Mitteilung 45 mehr.</translation>
    </message>
    <message>
        <source>UK GDPR: access</source>
        <translation>UK GDPR: Auskunft</translation>
    </message>
    <message>
        <source>UK GDPR: erasure</source>
        <translation>UK GDPR: Löschung</translation>
    </message>
    <message>
        <source>UK GDPR: objection</source>
        <translation>UK GDPR: Widerspruch</translation>
    </message>
    <message>
        <source>Whether a list of links is distribution, so that it needs credit, is open. Exceptions such as text and data mining for research may allow what a license does not. No term is named: thirty days until a reminder are Safelight&apos;s suggestion.</source>
        <translation>Ob eine Liste von Links eine Verbreitung ist und also Namensnennung braucht, ist offen. Ausnahmen wie Text und Data Mining für die Forschung können erlauben, was eine Lizenz nicht erlaubt. Keine Frist ist genannt: Dreißig Tage bis zu einer Erinnerung schlägt Safelight vor.</translation>
    </message>
    <message>
        <source>You are to be told what is held of you within 30 days.</source>
        <translation>Ihnen ist innerhalb von 30 Tagen mitzuteilen, was über Sie gespeichert ist.</translation>
    </message>
    <message>
        <source>You are to be told what is held of you; terms as for deletion: 10 business days, 45 calendar days, 45 more with notice.</source>
        <translation>Ihnen ist mitzuteilen, was über Sie gespeichert ist; Fristen wie bei der Löschung: 10 Arbeitstage, 45 Kalendertage, mit Mitteilung 45 mehr.</translation>
    </message>
    <message>
        <source>You are to be told whether and which personal data of you are processed. A refusal must name the right to complain and the court.</source>
        <translation>Ihnen ist mitzuteilen, ob und welche personenbezogenen Daten von Ihnen verarbeitet werden. Eine Ablehnung muss auf Beschwerde und gerichtlichen Rechtsbehelf hinweisen.</translation>
    </message>
    <message>
        <source>You ask a supervisory authority to look at how a recipient dealt with your request. A refusal of theirs must have named this right (Art. 12(4)).</source>
        <translation>Sie bitten eine Aufsichtsbehörde, zu prüfen, wie ein Empfänger Ihren Antrag behandelt hat. Eine Ablehnung muss auf dieses Recht hingewiesen haben (Art. 12 Abs. 4).</translation>
    </message>
    <message>
        <source>You object to the processing of your personal data. A refusal must name the right to complain and the court.</source>
        <translation>Sie legen Widerspruch gegen die Verarbeitung Ihrer personenbezogenen Daten ein. Eine Ablehnung muss auf Beschwerde und gerichtlichen Rechtsbehelf hinweisen.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>All notes</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Asked Flickr</source>
        <translation>Flickr gefragt</translation>
    </message>
    <message>
        <source>Asked for license histories</source>
        <translation>Lizenzverläufe abgefragt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compared photos with the lists</source>
        <translation>Fotos mit den Listen verglichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all notes of the log?</source>
        <translation>Alle Einträge des Protokolls löschen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>Liste importiert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looked by itself</source>
        <translation>Von selbst nachgesehen</translation>
    </message>
    <message>
        <source>Looked somebody up in the lists</source>
        <translation>Jemanden in den Listen nachgeschlagen</translation>
    </message>
    <message>
        <source>Looked whether folders changed</source>
        <translation>Nachgesehen, ob Ordner sich änderten</translation>
    </message>
    <message>
        <source>Made changes</source>
        <translation>Änderungen vorgenommen</translation>
    </message>
    <message>
        <source>No end is noted</source>
        <translation>Kein Ende vermerkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Notes of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Nothing is in the log.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Änderungen geplant</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation>Brief gesendet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The chosen note, whole</source>
        <translation>Der gewählte Eintrag im Ganzen</translation>
    </message>
    <message>
        <source>The journal of changes and the list of work done are kept; they are not the log.</source>
        <translation>Das Journal der Änderungen und die Liste der erledigten Arbeit bleiben; sie sind nicht das Protokoll.</translation>
    </message>
    <message>
        <source>The work that was done</source>
        <translation>Die erledigte Arbeit</translation>
    </message>
    <message>
        <source>Tried the mail settings</source>
        <translation>E-Mail-Einstellungen probiert</translation>
    </message>
    <message>
        <source>Verified changes</source>
        <translation>Änderungen nachgeprüft</translation>
    </message>
    <message>
        <source>Verified the lists</source>
        <translation>Listen nachgeprüft</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Safelight did on this machine. Keys, passwords and e-mail addresses are not in it, and your home folder is ~. It may name photos, folders and accounts: read it before you send it to anybody.</source>
        <translation>Was Safelight auf diesem Rechner getan hat. Schlüssel, Passwörter und E-Mail-Adressen stehen nicht darin, und Ihr persönlicher Ordner ist ~. Es kann Fotos, Ordner und Konten nennen: Lesen Sie es, bevor Sie es jemandem senden.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was zu lesen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which notes to show</source>
        <translation>Welche Einträge zu zeigen sind</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Worked out what is exposed</source>
        <translation>Berechnet, was exponiert ist</translation>
    </message>
    <message>
        <source>Wrote a letter</source>
        <translation>Brief geschrieben</translation>
    </message>
    <message>
        <source>Wrote a report</source>
        <translation>Bericht geschrieben</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Und {more} weitere.</translation>
    </message>
    <message>
        <source>Asked by a name: people change theirs, and others may take it. An account&apos;s number, such as 12037949754@N01, or a photo&apos;s address tells for certain.</source>
        <translation>Nach einem Namen gefragt: Namen ändern sich, und andere können sie annehmen. Gewissheit gibt die Nummer eines Kontos, etwa 12037949754@N01, oder die Adresse eines Fotos.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Damaged, so not asked</source>
        <translation>Beschädigt, daher nicht gefragt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Looked up: not in the lists that could be asked.</source>
        <translation>Nachgeschlagen: nicht in den Listen, die gefragt werden konnten.</translation>
    </message>
    <message>
        <source>Not imported, so not asked</source>
        <translation>Nicht importiert, daher nicht gefragt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>To be asked by a photo&apos;s number or address, as they name no person: {names}.</source>
        <translation>Nur über Nummer oder Adresse eines Fotos abfragbar, da sie keine Person nennen: {names}.</translation>
    </message>
    <message>
        <source>What this says nothing of</source>
        <translation>Worüber dies nichts sagt</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>An wen schreiben</translation>
    </message>
    <message>
        <source>{photos} in the list of {name}, published by {holder}.</source>
        <translation>{photos} in der von {holder} veröffentlichten Liste von {name}.</translation>
    </message>
    <message>
        <source>{photos} in the list of {name}.</source>
        <translation>{photos} in der Liste von {name}.</translation>
    </message>
    <message>
        <source>{photo}, row {row}</source>
        <translation>{photo}, Zeile {row}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Safelight</source>
        <translation>&amp;Über Safelight</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Add a reply…</source>
        <translation>Antwort &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>&amp;Alle Fotos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Compare my photos with the lists</source>
        <translation>Meine Fotos mit den Listen &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation>&amp;Kennungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>Daten&amp;sätze</translation>
    </message>
    <message>
        <source>&amp;Datasets and their lists</source>
        <translation>&amp;Datensätze und ihre Listen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export the request&apos;s file…</source>
        <translation>A&amp;kte exportieren…</translation>
    </message>
    <message>
        <source>&amp;Faces to decide</source>
        <translation>&amp;Unentschiedene Gesichter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go on with what waits</source>
        <translation>&amp;Wartendes fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>Zu einem &amp;Datum springen…</translation>
    </message>
    <message>
        <source>&amp;Larger pictures</source>
        <translation>&amp;Größere Bilder</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;Look up a photo or a person</source>
        <translation>Foto oder Person &amp;nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Missed faces</source>
        <translation>Übersehene &amp;Gesichter</translation>
    </message>
    <message>
        <source>&amp;Open the photo on Flickr</source>
        <translation>F&amp;oto auf Flickr öffnen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Plans and their changes</source>
        <translation>&amp;Pläne und ihre Änderungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read the queue anew</source>
        <translation>&amp;Warteschlange neu lesen</translation>
    </message>
    <message>
        <source>&amp;Requests and their answers</source>
        <translation>&amp;Anträge und ihre Antworten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Rights in files…</source>
        <translation>&amp;Rechte in Dateien…</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>D&amp;urchsuchen</translation>
    </message>
    <message>
        <source>&amp;Scan everything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Select by a rule…</source>
        <translation>Nach Rege&amp;l auswählen…</translation>
    </message>
    <message>
        <source>&amp;Send the letter…</source>
        <translation>&amp;Brief senden…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation>&amp;Kleinere Bilder</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo what was changed…</source>
        <translation>Änderungen rück&amp;gängig machen…</translation>
    </message>
    <message>
        <source>&amp;Verify the imported lists</source>
        <translation>Importierte Listen nach&amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Verify what was changed</source>
        <translation>Änderungen &amp;nachprüfen</translation>
    </message>
    <message>
        <source>&amp;Version…</source>
        <translation>&amp;Version…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Write to somebody…</source>
        <translation>Jemandem &amp;schreiben…</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>&amp;Wirkliche Größe</translation>
    </message>
    <message>
        <source>About Safelight</source>
        <translation>Über Safelight</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>&amp;Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Add someone&apos;s &amp;public photos…</source>
        <translation>Öffentliche &amp;Fotos von jemandem hinzufügen…</translation>
    </message>
    <message>
        <source>As a &amp;grid</source>
        <translation>Als &amp;Raster</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Ask for license &amp;histories</source>
        <translation>&amp;Lizenzverläufe abfragen</translation>
    </message>
    <message>
        <source>Bring the list up to &amp;date</source>
        <translation>&amp;Liste aktualisieren</translation>
    </message>
    <message>
        <source>By when an answer is owe&amp;d…</source>
        <translation>Antwort&amp;frist…</translation>
    </message>
    <message>
        <source>C&amp;opy photos</source>
        <translation>Fotos k&amp;opieren</translation>
    </message>
    <message>
        <source>Change &amp;license…</source>
        <translation>&amp;Lizenz ändern…</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>&amp;Nächsten Schritt tun</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Export a &amp;report…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>F&amp;lickr</source>
        <translation>F&amp;lickr</translation>
    </message>
    <message>
        <source>F, N, R, A, D, Z</source>
        <translation>F, N, R, A, D, Z</translation>
    </message>
    <message>
        <source>Finds the faces in your photos, and shows which of them anyone may reuse, and why. Copies that others took already keep the license they were taken under.</source>
        <translation>Findet die Gesichter in Ihren Fotos und zeigt, welche davon jeder weiterverwenden darf, und warum. Schon von anderen gezogene Kopien behalten die Lizenz, unter der sie gezogen wurden.</translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <translation>Von Foto zu Foto</translation>
    </message>
    <message>
        <source>Import a &amp;folder that holds a list…</source>
        <translation>&amp;Ordner mit Liste importieren…</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>It finds smaller and turned faces, and takes longer; the scan can be paused and canceled. What you said of faces stays. The setting detector.level becomes thorough, and can be put back.</source>
        <translation>So werden kleinere und gedrehte Gesichter gefunden, und es dauert länger; das Durchsuchen lässt sich pausieren und abbrechen. Ihre Angaben zu Gesichtern bleiben. Die Einstellung detector.level wird gründlich und lässt sich zurückstellen.</translation>
    </message>
    <message>
        <source>Keep &amp;watch…</source>
        <translation>Regelmäßig &amp;nachsehen…</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Look at all photos again, more thoroughly?</source>
        <translation>Alle Fotos noch einmal gründlicher ansehen?</translation>
    </message>
    <message>
        <source>Look more &amp;thoroughly…</source>
        <translation>Gründ&amp;licher suchen…</translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation>Gründlicher suchen</translation>
    </message>
    <message>
        <source>Look thoroughly</source>
        <translation>Gründlich suchen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N&amp;ote how it stands…</source>
        <translation>Stand no&amp;tieren…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation>Kein Browser ließ sich öffnen. Die Seite ist: {address}</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>Nein, ein anderes</translation>
    </message>
    <message>
        <source>On a photo</source>
        <translation>Auf einem Foto</translation>
    </message>
    <message>
        <source>On pairs of photos</source>
        <translation>Bei Fotopaaren</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Open a Flickr &amp;export…</source>
        <translation>Flickr-&amp;Export öffnen…</translation>
    </message>
    <message>
        <source>Open a folder with an e&amp;xport…</source>
        <translation>Ordner mit E&amp;xport öffnen…</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Photo at the &amp;right</source>
        <translation>&amp;Foto rechts</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Re&amp;name this saved filter…</source>
        <translation>Gespeicherten Filter &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;träge</translation>
    </message>
    <message>
        <source>Read accounts &amp;whole again</source>
        <translation>Konten ganz &amp;neu lesen</translation>
    </message>
    <message>
        <source>Remove lo&amp;cation…</source>
        <translation>&amp;Ort entfernen…</translation>
    </message>
    <message>
        <source>Remove t&amp;his saved filter</source>
        <translation>Gespei&amp;cherten Filter entfernen</translation>
    </message>
    <message>
        <source>Review the &amp;same pictures</source>
        <translation>&amp;Gleiche Bilder prüfen</translation>
    </message>
    <message>
        <source>Review the photo at the right, as below</source>
        <translation>Das Foto rechts prüfen, wie unten</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>Diesen Filter s&amp;peichern…</translation>
    </message>
    <message>
        <source>Scanning waits until the changes are made</source>
        <translation>Das Durchsuchen wartet, bis die Änderungen vorgenommen sind</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Von hier bis dort auswählen</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Auswählen oder nicht</translation>
    </message>
    <message>
        <source>Select photos of the same &amp;day…</source>
        <translation>Fotos vom selben &amp;Tag auswählen…</translation>
    </message>
    <message>
        <source>Select photos of the same albu&amp;m…</source>
        <translation>Fotos aus demselben Albu&amp;m auswählen…</translation>
    </message>
    <message>
        <source>Select photos with the same &amp;tags…</source>
        <translation>Fotos mit denselben Ta&amp;gs auswählen…</translation>
    </message>
    <message>
        <source>Shift with them</source>
        <translation>Umschalt dazu</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Das Foto groß zeigen</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Sign &amp;in to Flickr…</source>
        <translation>Bei Flickr &amp;anmelden…</translation>
    </message>
    <message>
        <source>So&amp;urces at the left</source>
        <translation>&amp;Quellen links</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation>Das letzte Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>The &amp;whole photo</source>
        <translation>Gan&amp;zes Foto</translation>
    </message>
    <message>
        <source>The pair before, the next pair</source>
        <translation>Das vorige Paar, das nächste Paar</translation>
    </message>
    <message>
        <source>Ti&amp;meline beside the photos</source>
        <translation>Ze&amp;itleiste neben den Fotos</translation>
    </message>
    <message>
        <source>What is &amp;exposed</source>
        <translation>Was &amp;exponiert ist</translation>
    </message>
    <message>
        <source>What shows &amp;faces</source>
        <translation>Was Ge&amp;sichter zeigt</translation>
    </message>
    <message>
        <source>Who can &amp;see…</source>
        <translation>Wer &amp;sehen kann…</translation>
    </message>
    <message>
        <source>Write to a dataset&apos;s &amp;holder…</source>
        <translation>Dem &amp;Inhaber eines Datensatzes schreiben…</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Yes, the same picture</source>
        <translation>Ja, dasselbe Bild</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Gemeinsam zoomen und bewegen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hereinzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>←, →, ↑, ↓</source>
        <translation>←, →, ↑, ↓</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>All were looked at for faces.</source>
        <translation>In allen wurden Gesichter gesucht.</translation>
    </message>
    <message>
        <source>Exposed photos, as you act</source>
        <translation>Exponierte Fotos im Lauf Ihrer Änderungen</translation>
    </message>
    <message>
        <source>No faces found yet: {n} of {all} looked at.</source>
        <translation>Noch kein Gesicht gefunden: {n} von {all} angesehen.</translation>
    </message>
    <message>
        <source>No faces were found at this setting.</source>
        <translation>Bei dieser Einstellung wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No list was imported yet, so this is not known.</source>
        <translation>Noch wurde keine Liste importiert, daher ist dies nicht bekannt.</translation>
    </message>
    <message>
        <source>No photos are listed yet.</source>
        <translation>Noch sind keine Fotos aufgelistet.</translation>
    </message>
    <message>
        <source>No photos are listed yet. A scan lists what is in your sources.</source>
        <translation>Noch sind keine Fotos aufgelistet. Das Durchsuchen listet auf, was in Ihren Quellen ist.</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Kein Antrag ist offen.</translation>
    </message>
    <message>
        <source>None is in the lists you imported.</source>
        <translation>Keines steht in den importierten Listen.</translation>
    </message>
    <message>
        <source>None of the photos that are listed now is known to have been exposed.</source>
        <translation>Von keinem der jetzt gelisteten Fotos ist bekannt, dass es exponiert war.</translation>
    </message>
    <message>
        <source>None that is known of so far.</source>
        <translation>Bisher ist von keinen bekannt.</translation>
    </message>
    <message>
        <source>Nothing was changed with Safelight yet. From the first change of a license or of who can see a photo, this shows what it did.</source>
        <translation>Mit Safelight wurde noch nichts geändert. Ab der ersten Änderung einer Lizenz oder der Sichtbarkeit eines Fotos zeigt dies, was sie bewirkte.</translation>
    </message>
    <message>
        <source>Of the photos and faces known today. What changed elsewhere is shown as it is now.</source>
        <translation>Zu den heute bekannten Fotos und Gesichtern. Was anderswo geändert wurde, ist auf dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>Of your {photos}, none found so far is public, shows a face and may be reused</source>
        <translation>Von Ihren {photos} ist nach bisherigem Fund keines öffentlich, zeigt ein Gesicht und darf weiterverwendet werden</translation>
    </message>
    <message>
        <source>One photo may be in several of them.</source>
        <translation>Ein Foto kann in mehreren davon stehen.</translation>
    </message>
    <message>
        <source>Photos with faces, by year and license</source>
        <translation>Fotos mit Gesichtern nach Jahr und Lizenz</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Woher sie kamen</translation>
    </message>
    <message>
        <source>all rights reserved</source>
        <translation>alle Rechte vorbehalten</translation>
    </message>
    <message>
        <source>an answer is due today</source>
        <translation>eine Antwort ist heute fällig</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>exponiert</translation>
    </message>
    <message>
        <source>found in a list</source>
        <translation>in einer Liste gefunden</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>in datasets</source>
        <translation>in Datensätzen</translation>
    </message>
    <message>
        <source>license not known</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>may be reused</source>
        <translation>dürfen weiterverwendet werden</translation>
    </message>
    <message>
        <source>none is in the lists you imported</source>
        <translation>keines steht in den importierten Listen</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>of {n} that were looked at</source>
        <translation>von {n} angesehenen</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>einst offen</translation>
    </message>
    <message>
        <source>open to reuse</source>
        <translation>offen für Weiterverwendung</translation>
    </message>
    <message>
        <source>other licenses</source>
        <translation>andere Lizenzen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>public, not to be reused</source>
        <translation>öffentlich, nicht weiterverwendbar</translation>
    </message>
    <message>
        <source>the next answer is due on {day}</source>
        <translation>die nächste Antwort ist am {day} fällig</translation>
    </message>
    <message>
        <source>with faces</source>
        <translation>mit Gesichtern</translation>
    </message>
    <message>
        <source>with faces, not exposed</source>
        <translation>mit Gesichtern, nicht exponiert</translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>A face can be drawn once the picture is shown.</source>
        <translation>Ein Gesicht lässt sich zeichnen, sobald das Bild da ist.</translation>
    </message>
    <message>
        <source>A video: Safelight does not play it.</source>
        <translation>Ein Video: Safelight spielt es nicht ab.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Gesicht wählen</translation>
    </message>
    <message>
        <source>Choose a photo to see it here.</source>
        <translation>Wählen Sie ein Foto, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Drag around the face. By keys: arrows move, Shift+arrows size, Enter keeps, Esc drops.</source>
        <translation>Ziehen Sie um das Gesicht. Mit Tasten: Pfeile bewegen, Umschalt+Pfeile ändern die Größe, Enter behält, Esc verwirft.</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <translation>Ein übersehenes Gesicht zeichnen</translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen</source>
        <translation>Jedes Pixel des Fotos eines des Bildschirms</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation>Eingepasst, {n} %</translation>
    </message>
    <message>
        <source>It is a face</source>
        <translation>Es ist ein Gesicht</translation>
    </message>
    <message>
        <source>It is not a face</source>
        <translation>Es ist kein Gesicht</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole photo</source>
        <translation>Größer, kleiner, das ganze Foto</translation>
    </message>
    <message>
        <source>Move a photo that is larger than its place</source>
        <translation>Ein Foto bewegen, das größer ist als sein Platz</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Kein Foto gewählt</translation>
    </message>
    <message>
        <source>None of them is a face</source>
        <translation>Nichts davon ist ein Gesicht</translation>
    </message>
    <message>
        <source>Not at full size: {reason}</source>
        <translation>Nicht in voller Größe: {reason}</translation>
    </message>
    <message>
        <source>Photo {title}</source>
        <translation>Foto {title}</translation>
    </message>
    <message>
        <source>Released: agreed to be shown</source>
        <translation>Freigegeben: mit dem Zeigen einverstanden</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Das Foto groß zeigen</translation>
    </message>
    <message>
        <source>Something went wrong; see the report.</source>
        <translation>Etwas ging schief; siehe den Bericht.</translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation>Das letzte Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was said of it</source>
        <translation>Das dazu Gesagte zurücknehmen</translation>
    </message>
    <message>
        <source>The file was cut off: a part of the picture is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>The photo before, the next photo</source>
        <translation>Das vorige Foto, das nächste Foto</translation>
    </message>
    <message>
        <source>The picture came out empty.</source>
        <translation>Das Bild kam leer an.</translation>
    </message>
    <message>
        <source>The picture is not among the files of this source.</source>
        <translation>Das Bild ist nicht unter den Dateien dieser Quelle.</translation>
    </message>
    <message>
        <source>The picture is on its way.</source>
        <translation>Das Bild ist unterwegs.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. {reason}</source>
        <translation>Dieses Bild kann nicht gezeigt werden. {reason}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} px is the largest that can be had here.</source>
        <translation>Mehr als {n} px sind hier nicht zu haben.</translation>
    </message>
    <message>
        <source>{n} times the whole</source>
        <translation>das {n}-Fache des Ganzen</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>gone from its source</source>
        <translation>nicht mehr in der Quelle</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>possibly in a dataset</source>
        <translation>möglicherweise in einem Datensatz</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Any Creative Commons</source>
        <translation>Alle Creative Commons</translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation>Alle Creative Commons oder gemeinfrei</translation>
    </message>
    <message>
        <source>FDF-like</source>
        <translation>Wie FDF</translation>
    </message>
    <message>
        <source>FFHQ-like</source>
        <translation>Wie FFHQ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>any Creative Commons license: what YFCC100M, MegaFace and Diversity in Faces took; NonCommercial and NoDerivs kept nothing out</source>
        <translation>jede Creative-Commons-Lizenz: was YFCC100M, MegaFace und Diversity in Faces nahmen; NonCommercial und NoDerivs hielten nichts heraus</translation>
    </message>
    <message>
        <source>changed copies allowed without share-alike, non-commercial included: what FFHQ took in 2018, and its 4.0 equals</source>
        <translation>bearbeitete Kopien ohne Share-Alike erlaubt, auch nicht kommerzielle: was FFHQ 2018 nahm, und die Entsprechungen in 4.0</translation>
    </message>
    <message>
        <source>changed copies allowed: what FDF took in 2019, and its 4.0 equals</source>
        <translation>bearbeitete Kopien erlaubt: was FDF 2019 nahm, und die Entsprechungen in 4.0</translation>
    </message>
    <message>
        <source>commercial use and changed copies allowed, no share-alike</source>
        <translation>kommerzielle Nutzung und bearbeitete Kopien erlaubt, ohne Share-Alike</translation>
    </message>
    <message>
        <source>every license but all rights reserved</source>
        <translation>jede Lizenz außer Alle Rechte vorbehalten</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>2019: deleted the URLs and their annotations, and the Flickr ID; required its research partners to comply and to confirm it.</source>
        <translation>2019: löschte die URLs und ihre Annotationen, und die Flickr-ID; verpflichtete die Forschungspartner, dem nachzukommen und es zu bestätigen.</translation>
    </message>
    <message>
        <source>2019: links to the photos, or the Flickr ID and express consent to use it for the search</source>
        <translation>2019: Links zu den Fotos, oder die Flickr-ID und die ausdrückliche Einwilligung, sie für die Suche zu nutzen</translation>
    </message>
    <message>
        <source>Complaints in Bulgarian. By e-mail they must be signed electronically.</source>
        <translation>Beschwerden auf Bulgarisch. Per E-Mail müssen sie elektronisch signiert sein.</translation>
    </message>
    <message>
        <source>Complaints in Croatian.</source>
        <translation>Beschwerden auf Kroatisch.</translation>
    </message>
    <message>
        <source>Complaints in Czech.</source>
        <translation>Beschwerden auf Tschechisch.</translation>
    </message>
    <message>
        <source>Complaints in Danish.</source>
        <translation>Beschwerden auf Dänisch.</translation>
    </message>
    <message>
        <source>Complaints in Dutch.</source>
        <translation>Beschwerden auf Niederländisch.</translation>
    </message>
    <message>
        <source>Complaints in English.</source>
        <translation>Beschwerden auf Englisch.</translation>
    </message>
    <message>
        <source>Complaints in Estonian.</source>
        <translation>Beschwerden auf Estnisch.</translation>
    </message>
    <message>
        <source>Complaints in Finnish.</source>
        <translation>Beschwerden auf Finnisch.</translation>
    </message>
    <message>
        <source>Complaints in French or Dutch; English is accepted.</source>
        <translation>Beschwerden auf Französisch oder Niederländisch; Englisch wird angenommen.</translation>
    </message>
    <message>
        <source>Complaints in French.</source>
        <translation>Beschwerden auf Französisch.</translation>
    </message>
    <message>
        <source>Complaints in German.</source>
        <translation>Beschwerden auf Deutsch.</translation>
    </message>
    <message>
        <source>Complaints in German. Of Hamburg only; LAION answers to it.</source>
        <translation>Beschwerden auf Deutsch. Nur für Hamburg; LAION untersteht ihr.</translation>
    </message>
    <message>
        <source>Complaints in German. The federal one. Each Land has its own for companies and universities there (not verified); of those, only Hamburg&apos;s stands here.</source>
        <translation>Beschwerden auf Deutsch. Die des Bundes. Jedes Land hat eine eigene für die Unternehmen und Universitäten dort (nicht belegt); von diesen steht hier nur die Hamburger.</translation>
    </message>
    <message>
        <source>Complaints in Greek.</source>
        <translation>Beschwerden auf Griechisch.</translation>
    </message>
    <message>
        <source>Complaints in Hungarian.</source>
        <translation>Beschwerden auf Ungarisch.</translation>
    </message>
    <message>
        <source>Complaints in Icelandic.</source>
        <translation>Beschwerden auf Isländisch.</translation>
    </message>
    <message>
        <source>Complaints in Italian.</source>
        <translation>Beschwerden auf Italienisch.</translation>
    </message>
    <message>
        <source>Complaints in Latvian.</source>
        <translation>Beschwerden auf Lettisch.</translation>
    </message>
    <message>
        <source>Complaints in Lithuanian.</source>
        <translation>Beschwerden auf Litauisch.</translation>
    </message>
    <message>
        <source>Complaints in Norwegian.</source>
        <translation>Beschwerden auf Norwegisch.</translation>
    </message>
    <message>
        <source>Complaints in Portuguese.</source>
        <translation>Beschwerden auf Portugiesisch.</translation>
    </message>
    <message>
        <source>Complaints in Slovak.</source>
        <translation>Beschwerden auf Slowakisch.</translation>
    </message>
    <message>
        <source>Complaints in Slovenian.</source>
        <translation>Beschwerden auf Slowenisch.</translation>
    </message>
    <message>
        <source>Complaints in Spanish.</source>
        <translation>Beschwerden auf Spanisch.</translation>
    </message>
    <message>
        <source>Complaints in Swedish.</source>
        <translation>Beschwerden auf Schwedisch.</translation>
    </message>
    <message>
        <source>DiveFace labels the ethnicity of people in the photos of named accounts: data of Art. 9 GDPR.</source>
        <translation>DiveFace vermerkt die ethnische Herkunft von Menschen auf den Fotos namentlicher Konten: Daten nach Art. 9 DSGVO.</translation>
    </message>
    <message>
        <source>FFHQ removal</source>
        <translation>FFHQ-Entfernung</translation>
    </message>
    <message>
        <source>Fined EUR 20 million each in Italy, France and Greece, and EUR 30.5 million in the Netherlands (gdprhub). Refuses who lives where no statute helps. It wants a picture of your face: weigh that before you send one.</source>
        <translation>Mit je 20 Millionen Euro in Italien, Frankreich und Griechenland und 30,5 Millionen Euro in den Niederlanden belegt (gdprhub). Lehnt ab, wo am Wohnort kein Gesetz hilft. Verlangt ein Bild Ihres Gesichts: Wägen Sie das ab, bevor Sie eines senden.</translation>
    </message>
    <message>
        <source>For Europe, the controller is IBM International Group B.V. in the Netherlands. A real exchange of 2019 (cubicgarden.com): a search was asked for; IBM wanted the Flickr ID and consent; they were sent; IBM said what it found and asked whether to remove it; then it deleted.</source>
        <translation>Für Europa ist die IBM International Group B.V. in den Niederlanden der Verantwortliche. Ein echter Schriftwechsel von 2019 (cubicgarden.com): Eine Suche wurde erbeten; IBM wollte Flickr-ID und Einwilligung; sie wurden gesendet; IBM sagte, was gefunden wurde, und fragte, ob es zu entfernen sei; dann wurde gelöscht.</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>Has a removal form of its own.</source>
        <translation>Hat ein eigenes Formular zur Entfernung.</translation>
    </message>
    <message>
        <source>Has an opt-out form of its own.</source>
        <translation>Hat ein eigenes Opt-out-Formular.</translation>
    </message>
    <message>
        <source>Holds PIPA together with UC Berkeley.</source>
        <translation>Inhaber von PIPA zusammen mit der UC Berkeley.</translation>
    </message>
    <message>
        <source>Hosts copies that others put there. Its policy has a DMCA takedown and counter-notice process.</source>
        <translation>Hält Kopien bereit, die andere dort ablegen. Die Richtlinie hat ein Verfahren für DMCA-Takedown und Gegendarstellung.</translation>
    </message>
    <message>
        <source>Its address is not known: no source that was read gives it.</source>
        <translation>Die Adresse ist nicht bekannt: Keine gelesene Quelle nennt sie.</translation>
    </message>
    <message>
        <source>Looks at all photos of the user anew, and updates the dataset.</source>
        <translation>Sieht alle Fotos des Benutzers neu an und aktualisiert den Datensatz.</translation>
    </message>
    <message>
        <source>MegaFace</source>
        <translation>MegaFace</translation>
    </message>
    <message>
        <source>No address is known. A registry of works that are not to be trained with; no letter is needed there.</source>
        <translation>Keine Adresse ist bekannt. Ein Register von Werken, mit denen nicht trainiert werden soll; ein Brief ist dort nicht nötig.</translation>
    </message>
    <message>
        <source>No address is known. Ask Yahoo for its data-protection officer; Flickr, where the photos came from, is a platform of another owner now.</source>
        <translation>Keine Adresse ist bekannt. Fragen Sie Yahoo nach dem Datenschutzbeauftragten; Flickr, woher die Fotos kamen, gehört inzwischen anderen.</translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer, and enter the address that it gives you.</source>
        <translation>Keine Adresse ist bekannt. Fragen Sie die Universität nach der Datenschutzstelle oder dem Datenschutzbeauftragten, und geben Sie die genannte Adresse ein.</translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer; Meta holds PIPA too.</source>
        <translation>Keine Adresse ist bekannt. Fragen Sie die Universität nach der Datenschutzstelle oder dem Datenschutzbeauftragten; auch Meta ist Inhaber von PIPA.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one.</source>
        <translation>Keine Adresse ist bekannt. Vielleicht nennt die Seite des Datensatzes eine.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its data-protection officer.</source>
        <translation>Keine Adresse ist bekannt. Vielleicht nennt die Seite des Datensatzes eine; sonst fragen Sie die Universität nach dem Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its privacy office or data-protection officer.</source>
        <translation>Keine Adresse ist bekannt. Vielleicht nennt die Seite des Datensatzes eine; sonst fragen Sie die Universität nach der Datenschutzstelle oder dem Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>No address is known: ask the authority itself. The record that was read is of its predecessor, GIODO.</source>
        <translation>Keine Adresse ist bekannt: Fragen Sie die Behörde selbst. Der gelesene Eintrag ist der ihrer Vorgängerin, GIODO.</translation>
    </message>
    <message>
        <source>Not known: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) is of an earlier owner. Find out who owns it now before you write.</source>
        <translation>Unbekannt: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) ist von einem früheren Eigentümer. Finden Sie heraus, wem es jetzt gehört, bevor Sie schreiben.</translation>
    </message>
    <message>
        <source>Not known: its policy has a takedown process, but the address was not read.</source>
        <translation>Unbekannt: Die Richtlinie hat ein Takedown-Verfahren, aber die Adresse wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not known: no source that was read gives an address.</source>
        <translation>Unbekannt: Keine gelesene Quelle nennt eine Adresse.</translation>
    </message>
    <message>
        <source>Not known: the record that was read (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) is of its predecessor.</source>
        <translation>Unbekannt: Der gelesene Eintrag (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) ist der ihrer Vorgängerin.</translation>
    </message>
    <message>
        <source>Not known: the record that was read has the address of the press office only.</source>
        <translation>Unbekannt: Der gelesene Eintrag hat nur die Adresse der Pressestelle.</translation>
    </message>
    <message>
        <source>PIPA</source>
        <translation>PIPA</translation>
    </message>
    <message>
        <source>Removes it from the data that it controls and from future releases; torrents of old releases are out of reach.</source>
        <translation>Entfernt es aus den eigenen Daten und aus künftigen Fassungen; Torrents alter Fassungen sind außer Reichweite.</translation>
    </message>
    <message>
        <source>Requests that rest on copyright are refused: LAION relies on Art. 3 of the DSM directive and s. 60d UrhG (text and data mining for research).</source>
        <translation>Anträge, die sich auf das Urheberrecht stützen, werden abgelehnt: LAION beruft sich auf Art. 3 der DSM-Richtlinie und § 60d UrhG (Text und Data Mining für die Forschung).</translation>
    </message>
    <message>
        <source>Search first, which is free, to see what is found. The form wants a picture of your face: weigh that before you send one.</source>
        <translation>Suchen Sie zuerst, das ist kostenlos, um zu sehen, was gefunden wird. Das Formular verlangt ein Bild Ihres Gesichts: Wägen Sie das ab, bevor Sie eines senden.</translation>
    </message>
    <message>
        <source>Support for IBMid accounts, not the team of Diversity in Faces.</source>
        <translation>Support für IBMid-Konten, nicht das Team von Diversity in Faces.</translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under All rights reserved or a NoDerivs license, or make them private, or delete them.</source>
        <translation>Versehen Sie die Fotos mit dem Tag no_cv, oder stellen Sie sie unter Alle Rechte vorbehalten oder eine NoDerivs-Lizenz, oder machen Sie sie privat, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under a NoDerivs license, or make them private, or delete them.</source>
        <translation>Versehen Sie die Fotos mit dem Tag no_cv, oder stellen Sie sie unter eine NoDerivs-Lizenz, oder machen Sie sie privat, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The form wants a picture of your face: weigh that before you send one.</source>
        <translation>Das Formular verlangt ein Bild Ihres Gesichts: Wägen Sie das ab, bevor Sie eines senden.</translation>
    </message>
    <message>
        <source>The platform, not the holder of a dataset: it cannot take photos out of a list that others hold.</source>
        <translation>Die Plattform, nicht der Inhaber eines Datensatzes: Sie kann Fotos nicht aus einer Liste nehmen, die andere haben.</translation>
    </message>
    <message>
        <source>The takedown form is on the GDPR page of laion.ai, which this page links to; the address of the form itself was not read.</source>
        <translation>Das Takedown-Formular steht auf der DSGVO-Seite von laion.ai, auf die diese Seite verweist; die Adresse des Formulars selbst wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Used and published YFCC15M, a part of YFCC100M.</source>
        <translation>Nutzte und veröffentlichte YFCC15M, einen Teil von YFCC100M.</translation>
    </message>
    <message>
        <source>Used datasets of others.</source>
        <translation>Nutzte Datensätze anderer.</translation>
    </message>
    <message>
        <source>a photo ID with all but name and photograph blurred</source>
        <translation>ein Lichtbildausweis, auf dem alles außer Name und Foto unkenntlich ist</translation>
    </message>
    <message>
        <source>a photo of the face</source>
        <translation>ein Foto des Gesichts</translation>
    </message>
    <message>
        <source>a photo of your face</source>
        <translation>ein Foto Ihres Gesichts</translation>
    </message>
    <message>
        <source>a search for your own face</source>
        <translation>eine Suche nach dem eigenen Gesicht</translation>
    </message>
    <message>
        <source>a separate yes to the removal</source>
        <translation>ein eigenes Ja zur Entfernung</translation>
    </message>
    <message>
        <source>after a canned refusal</source>
        <translation>nach einer Ablehnung aus Textbausteinen</translation>
    </message>
    <message>
        <source>an ID card (name, address and number may be hidden), or a selfie with two fingers on the chin</source>
        <translation>ein Personalausweis (Name, Adresse und Nummer dürfen verdeckt sein) oder ein Selfie mit zwei Fingern am Kinn</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>contest a moderation decision (not a stated takedown address)</source>
        <translation>eine Moderationsentscheidung anfechten (keine genannte Takedown-Adresse)</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>privacy notice of Diversity in Faces (2019)</source>
        <translation>Datenschutzhinweis zu Diversity in Faces (2019)</translation>
    </message>
    <message>
        <source>removal of what shows you</source>
        <translation>Entfernung dessen, was Sie zeigt</translation>
    </message>
    <message>
        <source>search by Flickr login or display name</source>
        <translation>Suche nach Flickr-Login oder Anzeigename</translation>
    </message>
    <message>
        <source>takedown</source>
        <translation>Takedown</translation>
    </message>
    <message>
        <source>that the address or the picture shows you (a name in the ALT text alone is refused)</source>
        <translation>dass die Adresse oder das Bild Sie zeigt (ein Name nur im ALT-Text wird abgelehnt)</translation>
    </message>
    <message>
        <source>the Flickr User NSID</source>
        <translation>die NSID des Flickr-Benutzers</translation>
    </message>
    <message>
        <source>the Flickr user name, in the mail</source>
        <translation>der Flickr-Benutzername, in der E-Mail</translation>
    </message>
    <message>
        <source>the owner of YFCC100M</source>
        <translation>der Inhaber von YFCC100M</translation>
    </message>
    <message>
        <source>the team of Diversity in Faces, as of 2019</source>
        <translation>das Team von Diversity in Faces, Stand 2019</translation>
    </message>
    <message>
        <source>to take something out of the index: an address that is already off line</source>
        <translation>etwas aus dem Index nehmen: eine Adresse, die schon nicht mehr online ist</translation>
    </message>
    <message>
        <source>where you live (EU, UK, CH or a US state with a privacy law)</source>
        <translation>wo Sie wohnen (EU, UK, CH oder ein US-Bundesstaat mit Datenschutzgesetz)</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Which photos</source>
        <translation>&amp;Welche Fotos</translation>
    </message>
    <message>
        <source>All that is known of each photo, with sources and the journal.</source>
        <translation>Alles, was über jedes Foto bekannt ist, mit Quellen und dem Journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Dokument zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Dokument zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>For a lawyer</source>
        <translation>Für einen Anwalt</translation>
    </message>
    <message>
        <source>For a person who is shown, or a parent</source>
        <translation>Für eine abgebildete Person oder Eltern</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Für Sie selbst</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In it, for each photo: a small picture, who may see and reuse it, in which lists it is, what was changed and when; and what the reader can do. Left out: other photos and how many there are, titles, file names, tags, places and names.</source>
        <translation>Darin, zu jedem Foto: ein kleines Bild, wer es sehen und weiterverwenden darf, in welchen Listen es steht, was wann geändert wurde; und was man tun kann. Weggelassen: andere Fotos und ihre Zahl, Titel, Dateinamen, Tags, Orte und Namen.</translation>
    </message>
    <message>
        <source>In it, for each photo: license history and when it was open, changes with their outcome, lists with their SHA-256 and row, requests; what was not checked; the journal with its hashes. No legal advice.</source>
        <translation>Darin, zu jedem Foto: Lizenzverlauf und wann es offen war, Änderungen mit Ergebnis, Listen mit SHA-256 und Zeile, Anträge; was nicht geprüft wurde; das Journal mit seinen Hashes. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>In it: how many photos are exposed and why, charts, small pictures with the faces marked, licenses, lists, and what cannot be known.</source>
        <translation>Darin: wie viele Fotos exponiert sind und warum, Diagramme, kleine Bilder mit markierten Gesichtern, Lizenzen, Listen, und was man nicht wissen kann.</translation>
    </message>
    <message>
        <source>Of these, the exposed ones</source>
        <translation>Davon die exponierten</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Seite mit Bildern (*.html)</translation>
    </message>
    <message>
        <source>Page with pictures (HTML)</source>
        <translation>Seite mit Bildern (HTML)</translation>
    </message>
    <message>
        <source>Say where the report goes (Enter)</source>
        <translation>Angeben, wohin der Bericht kommt (Enter)</translation>
    </message>
    <message>
        <source>Select the photos that show this person, or filter them first: a report of the whole library would tell of everybody in it.</source>
        <translation>Wählen Sie die Fotos aus, die diese Person zeigen, oder filtern Sie zuerst: Ein Bericht der ganzen Bibliothek würde von allen darin erzählen.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für die Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>The chosen photos only. It names nobody, and no place.</source>
        <translation>Nur die gewählten Fotos. Er nennt niemanden und keinen Ort.</translation>
    </message>
    <message>
        <source>The whole at one look: numbers, charts, each exposed photo.</source>
        <translation>Das Ganze auf einen Blick: Zahlen, Diagramme, jedes exponierte Foto.</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source> Meant for: {use}.</source>
        <translation> Gedacht für: {use}.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Leave the draft</source>
        <translation>Als &amp;Entwurf ablegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Erneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Antrag</translation>
    </message>
    <message>
        <source>&amp;Send it, once</source>
        <translation>Einmal &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Diese Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation>&amp;Was sie sind</translation>
    </message>
    <message>
        <source>&amp;Write the letter</source>
        <translation>Brief sch&amp;reiben</translation>
    </message>
    <message>
        <source>A complaint to an authority</source>
        <translation>Beschwerde bei einer Behörde</translation>
    </message>
    <message>
        <source>A consent is for one search, is limited to it, and can be taken back.</source>
        <translation>Eine Einwilligung gilt für eine Suche, ist auf sie beschränkt und kann widerrufen werden.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>A reminder for your calendar</source>
        <translation>Erinnerung für Ihren Kalender</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>About photos of yours, as whoever took them and holds the rights</source>
        <translation>Zu Ihren Fotos, als die Person, die sie aufnahm und die Rechte hat</translation>
    </message>
    <message>
        <source>About pictures of you, whoever took them</source>
        <translation>Zu Bildern von Ihnen, wer immer sie aufnahm</translation>
    </message>
    <message>
        <source>About the request to {name}, number {n}; it has the same photos.</source>
        <translation>Zum Antrag an {name}, Nummer {n}; mit denselben Fotos.</translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation>Antwort hinzufügen…</translation>
    </message>
    <message>
        <source>Add somebody to write to</source>
        <translation>Jemanden zum Anschreiben hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses of photos</source>
        <translation>Adressen von Fotos</translation>
    </message>
    <message>
        <source>Addresses of photos that are not in your library, one a line. No picture is sent, and none is fetched.</source>
        <translation>Adressen von Fotos, die nicht in Ihrer Bibliothek sind, je eine Zeile. Kein Bild wird gesendet und keines geholt.</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anträge</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Eine Adresse ist nötig.</translation>
    </message>
    <message>
        <source>An answer to their question</source>
        <translation>Antwort auf ihre Frage</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer them…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Any one of them is enough. Each opens as a plan in the window behind: nothing is changed before you agree there. A letter without it is likely in vain.</source>
        <translation>Eines davon genügt. Jedes öffnet sich als Plan im Fenster dahinter: Nichts wird geändert, bevor Sie dort zustimmen. Ein Brief ohne dies ist wohl vergebens.</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>As a draft in my mail program</source>
        <translation>Als Entwurf in meinem E-Mail-Programm</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>Als wer</translation>
    </message>
    <message>
        <source>As whom you ask</source>
        <translation>Als wer Sie fragen</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Anlagen: {files}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Zurück zur Tafel (Esc)</translation>
    </message>
    <message>
        <source>By the form on their page</source>
        <translation>Über das Formular auf ihrer Seite</translation>
    </message>
    <message>
        <source>By the law&apos;s rule</source>
        <translation>Nach der Regel des Gesetzes</translation>
    </message>
    <message>
        <source>By the law&apos;s rule again.</source>
        <translation>Wieder nach der Regel des Gesetzes.</translation>
    </message>
    <message>
        <source>By their form</source>
        <translation>Über ihr Formular</translation>
    </message>
    <message>
        <source>By when an answer is owed</source>
        <translation>Bis wann eine Antwort fällig ist</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalender…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>Behörde wählen</translation>
    </message>
    <message>
        <source>Choose another address, or correct this one</source>
        <translation>Andere Adresse wählen oder diese berichtigen</translation>
    </message>
    <message>
        <source>Choose how the letter leaves</source>
        <translation>Wählen Sie den Versandweg</translation>
    </message>
    <message>
        <source>Choose the request that it answers</source>
        <translation>Wählen Sie den Antrag, auf den sie antwortet</translation>
    </message>
    <message>
        <source>Choose what it says</source>
        <translation>Wählen Sie, was sie besagt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Complained to an authority</source>
        <translation>Beschwerde bei Behörde eingelegt</translation>
    </message>
    <message>
        <source>Consent or request taken back</source>
        <translation>Widerruf von Einwilligung oder Antrag</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Schriftwechsel</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Land, zwei Buchstaben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a draft that nothing was done with</source>
        <translation>Einen Entwurf löschen, mit dem nichts geschah</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Entwurf löschen…</translation>
    </message>
    <message>
        <source>Delete the draft to {name}?</source>
        <translation>Den Entwurf an {name} löschen?</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Ist er angekommen?</translation>
    </message>
    <message>
        <source>Did the letter to {name} arrive?</source>
        <translation>Ist der Brief an {name} angekommen?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft the next letter of this conversation</source>
        <translation>Den nächsten Brief dieses Schriftwechsels entwerfen</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Due day…</source>
        <translation>Fälligkeit…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Ve&amp;rschlüsselung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Akte exportieren…</translation>
    </message>
    <message>
        <source>Export the request&apos;s file</source>
        <translation>Akte des Antrags exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form on the web</source>
        <translation>Formular im Web</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Entsprochen</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Teilweise entsprochen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Handed to your mail program</source>
        <translation>An Ihr E-Mail-Programm übergeben</translation>
    </message>
    <message>
        <source>Holidays differ from place to place, and are not all known: look yourself.</source>
        <translation>Feiertage sind von Ort zu Ort verschieden und nicht alle bekannt: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Jetziger Stand</translation>
    </message>
    <message>
        <source>How to &amp;send…</source>
        <translation>&amp;Versandweg…</translation>
    </message>
    <message>
        <source>How you want to be credited</source>
        <translation>Wie Sie genannt werden möchten</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>Ich habe ihn &amp;gesendet</translation>
    </message>
    <message>
        <source>I am shown in them</source>
        <translation>Ich bin darauf abgebildet</translation>
    </message>
    <message>
        <source>I complained to an authority</source>
        <translation>Ich habe mich bei einer Behörde beschwert</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Ich weiß es noch nicht</translation>
    </message>
    <message>
        <source>I gave them what they asked for</source>
        <translation>Ich habe das Verlangte gegeben</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Ich habe ihn gesendet</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Ich habe den Brief gesendet</translation>
    </message>
    <message>
        <source>I take the request back</source>
        <translation>Ich ziehe den Antrag zurück</translation>
    </message>
    <message>
        <source>I took the photos</source>
        <translation>Ich habe die Fotos aufgenommen</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation>In der Liste von</translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation>In Ihrem E-Mail-Programm</translation>
    </message>
    <message>
        <source>It &amp;says</source>
        <translation>Sie besag&amp;t</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Er ist angekommen</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Er ist nicht angekommen</translation>
    </message>
    <message>
        <source>It does not name the request that it answers: choose that.</source>
        <translation>Sie nennt nicht den Antrag, auf den sie antwortet: Wählen Sie ihn.</translation>
    </message>
    <message>
        <source>It is asked for once, and kept in the settings.</source>
        <translation>Danach wird einmal gefragt; es steht dann in den Einstellungen.</translation>
    </message>
    <message>
        <source>It is open in your mail program: look at it, and send it there.</source>
        <translation>Er ist in Ihrem E-Mail-Programm geöffnet: Sehen Sie ihn an, und senden Sie ihn dort.</translation>
    </message>
    <message>
        <source>It takes the place of the shipped one, and survives updates</source>
        <translation>Sie ersetzt die mitgelieferte und übersteht Updates</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Sein Aktenzeichen</translation>
    </message>
    <message>
        <source>Keep it for later letters to them</source>
        <translation>Für spätere Briefe an sie behalten</translation>
    </message>
    <message>
        <source>Keep what you changed (Ctrl+S)</source>
        <translation>Ihre Änderungen speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Kept in the request&apos;s file.</source>
        <translation>In der Akte des Antrags abgelegt.</translation>
    </message>
    <message>
        <source>Kept: it did not arrive. It can be sent anew.</source>
        <translation>Vermerkt: Er kam nicht an. Er kann neu gesendet werden.</translation>
    </message>
    <message>
        <source>Kept: the letter arrived.</source>
        <translation>Vermerkt: Der Brief kam an.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>Left as a draft for your mail program</source>
        <translation>Als Entwurf für Ihr E-Mail-Programm abgelegt</translation>
    </message>
    <message>
        <source>Let them be seen by {value}…</source>
        <translation>Sichtbar machen für {value}…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>License now</source>
        <translation>Lizenz jetzt</translation>
    </message>
    <message>
        <source>License then</source>
        <translation>Lizenz damals</translation>
    </message>
    <message>
        <source>Look at where it goes, or correct that</source>
        <translation>Ansehen, wohin er geht, oder berichtigen</translation>
    </message>
    <message>
        <source>Looked up in a newer list</source>
        <translation>In einer neueren Liste nachgeschlagen</translation>
    </message>
    <message>
        <source>Many providers (Gmail, iCloud, Yahoo, Fastmail and others) take no ordinary password here: make an app password in your account&apos;s security settings, and enter that. It can be taken back there any day. The server&apos;s certificate is checked, and nothing is ever sent unencrypted.</source>
        <translation>Viele Anbieter (Gmail, iCloud, Yahoo, Fastmail und andere) nehmen hier kein gewöhnliches Passwort an: Erstellen Sie in den Kontoeinstellungen dort ein App-Passwort, und geben Sie dieses ein. Sie können es dort jederzeit widerrufen. Das Zertifikat des Servers wird geprüft, und nie wird etwas unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>My consent to a search</source>
        <translation>Meine Einwilligung in eine Suche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, dataset or country</source>
        <translation>Name, Datensatz oder Land</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>No address was tried. Open the page that it was read on, if you can.</source>
        <translation>Keine Adresse wurde ausprobiert. Öffnen Sie die Seite, auf der sie gelesen wurde, wenn Sie können.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>No change: {state}</source>
        <translation>Keine Änderung: {state}</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>No letter was sent yet that this could answer.</source>
        <translation>Noch wurde kein Brief gesendet, auf den dies antworten könnte.</translation>
    </message>
    <message>
        <source>No mail program opened it.</source>
        <translation>Kein E-Mail-Programm öffnete ihn.</translation>
    </message>
    <message>
        <source>No mail program opened it. Open the file by hand, or send it another way.</source>
        <translation>Kein E-Mail-Programm öffnete ihn. Öffnen Sie die Datei von Hand, oder senden Sie ihn auf anderem Weg.</translation>
    </message>
    <message>
        <source>Nobody has it, and it cannot be brought back.</source>
        <translation>Niemand hat ihn, und er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Nothing is sent: first you read the letter.</source>
        <translation>Nichts wird gesendet: Zuerst lesen Sie den Brief.</translation>
    </message>
    <message>
        <source>Nothing more is known of them.</source>
        <translation>Mehr ist über sie nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>Nichts unterwegs</translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>Nichts überfällig</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nichts zu beantworten</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation>Jetzt: {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Often named, and not offered</source>
        <translation>Oft genannt und nicht angeboten</translation>
    </message>
    <message>
        <source>Often named, and not offered here:</source>
        <translation>Oft genannt und hier nicht angeboten:</translation>
    </message>
    <message>
        <source>On a day that I set</source>
        <translation>An einem Tag, den ich festlege</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs…</translation>
    </message>
    <message>
        <source>On paper: a PDF to print and sign</source>
        <translation>Auf Papier: ein PDF zum Drucken und Unterschreiben</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Auf welcher Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Once, over an encrypted connection, after a look at exactly what is sent.</source>
        <translation>Einmal, über eine verschlüsselte Verbindung, nach einem Blick auf genau das, was gesendet wird.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>One that you know to be better</source>
        <translation>Eine, von der Sie wissen, dass sie besser ist</translation>
    </message>
    <message>
        <source>Only what this recipient needs. Name, e-mail, address and country are kept in the settings; the rest is in this letter alone.</source>
        <translation>Nur, was dieser Empfänger braucht. Name, E-Mail, Adresse und Land stehen in den Einstellungen; das Übrige nur in diesem Brief.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Seite im Web</translation>
    </message>
    <message>
        <source>Passed on, and confirmed</source>
        <translation>Weitergegeben und bestätigt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos ({n})</source>
        <translation>Fotos ({n})</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Put them under: {value}…</source>
        <translation>Stellen unter: {value}…</translation>
    </message>
    <message>
        <source>Read a reply that you saved as .eml</source>
        <translation>Eine als .eml gespeicherte Antwort lesen</translation>
    </message>
    <message>
        <source>Reading whom one can write to…</source>
        <translation>Es wird gelesen, wem man schreiben kann…</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved mail (*.eml)</source>
        <translation>Gespeicherte E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>Say by when an answer is owed</source>
        <translation>Angeben, bis wann eine Antwort fällig ist</translation>
    </message>
    <message>
        <source>Say how the request stands, in your words</source>
        <translation>In Ihren Worten angeben, wie der Antrag steht</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Brief senden</translation>
    </message>
    <message>
        <source>Send me a &amp;test message</source>
        <translation>&amp;Testnachricht an mich senden</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Die Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent by Safelight, through my mail server</source>
        <translation>Von Safelight gesendet, über meinen Mailserver</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there before you go on.</source>
        <translation>Gesendet an {address}. Sehen Sie nach, ob sie da ist, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set to {day}.</source>
        <translation>Festgelegt auf {day}.</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anträge zeigen</translation>
    </message>
    <message>
        <source>Show the letter as it is kept</source>
        <translation>Den Brief zeigen, wie er aufbewahrt ist</translation>
    </message>
    <message>
        <source>Shown as plain text; nothing in it was opened, fetched or run.</source>
        <translation>Als reiner Text gezeigt; nichts darin wurde geöffnet, geholt oder ausgeführt.</translation>
    </message>
    <message>
        <source>Somebody who is not in this list, with their address</source>
        <translation>Jemand, der nicht in dieser Liste steht, mit Adresse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Stopped before it was done; the request says how far it came.</source>
        <translation>Angehalten, bevor es fertig war; der Antrag sagt, wie weit es kam.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Tag them {value}…</source>
        <translation>Mit dem Tag {value} versehen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The address of your Flickr page</source>
        <translation>Die Adresse Ihrer Flickr-Seite</translation>
    </message>
    <message>
        <source>The consent they asked for</source>
        <translation>Die verlangte Einwilligung</translation>
    </message>
    <message>
        <source>The country you live in</source>
        <translation>Das Land, in dem Sie wohnen</translation>
    </message>
    <message>
        <source>The country&apos;s two letters; in the United States with the state, as US-CA.</source>
        <translation>Die zwei Buchstaben des Landes; in den USA mit dem Staat, etwa US-CA.</translation>
    </message>
    <message>
        <source>The day is set.</source>
        <translation>Der Tag ist festgelegt.</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Der Entwurf ist gelöscht.</translation>
    </message>
    <message>
        <source>The draft is ready</source>
        <translation>Der Entwurf ist fertig</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>The letter as a file; you print it and post it.</source>
        <translation>Der Brief als Datei; Sie drucken ihn aus und geben ihn zur Post.</translation>
    </message>
    <message>
        <source>The letter goes there now.</source>
        <translation>Dorthin geht der Brief jetzt.</translation>
    </message>
    <message>
        <source>The letter is a draft: read it, and send it from here.</source>
        <translation>Der Brief ist ein Entwurf: Lesen Sie ihn, und senden Sie ihn von hier.</translation>
    </message>
    <message>
        <source>The letter is copied: paste it into the form.</source>
        <translation>Der Brief ist kopiert: Fügen Sie ihn in das Formular ein.</translation>
    </message>
    <message>
        <source>The letter is in {file}.</source>
        <translation>Der Brief ist in {file}.</translation>
    </message>
    <message>
        <source>The letter is kept as a draft; nothing was sent.</source>
        <translation>Der Brief bleibt als Entwurf; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The letter is kept as you changed it.</source>
        <translation>Der Brief bleibt, wie Sie ihn geändert haben.</translation>
    </message>
    <message>
        <source>The letter that was sent and the answers to it are attached.</source>
        <translation>Der gesendete Brief und die Antworten darauf liegen bei.</translation>
    </message>
    <message>
        <source>The letter with its attachments, as an .eml file; you send it there.</source>
        <translation>Der Brief mit seinen Anlagen als .eml-Datei; Sie senden ihn dort.</translation>
    </message>
    <message>
        <source>The letter&apos;s photos</source>
        <translation>Die Fotos des Briefs</translation>
    </message>
    <message>
        <source>The page could not be opened: {address}</source>
        <translation>Die Seite ließ sich nicht öffnen: {address}</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The request&apos;s file</source>
        <translation>Die Akte des Antrags</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Look into your folder of sent mail, or ask the recipient. If it did not arrive, it can be sent anew; if you do not know yet, leave it.</source>
        <translation>Die Antwort des Servers ging verloren. Sehen Sie im Ordner der gesendeten E-Mails nach, oder fragen Sie den Empfänger. Kam er nicht an, kann er neu gesendet werden; wissen Sie es noch nicht, lassen Sie es so.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost: nobody knows whether it took the letter. It is not sent again by itself. Look into your folder of sent mail, or ask the recipient, and say so on the request.</source>
        <translation>Die Antwort des Servers ging verloren: Niemand weiß, ob er den Brief annahm. Er wird nicht von selbst noch einmal gesendet. Sehen Sie im Ordner der gesendeten E-Mails nach, oder fragen Sie den Empfänger, und sagen Sie es beim Antrag.</translation>
    </message>
    <message>
        <source>The short form, in my mail program</source>
        <translation>Die Kurzform, in meinem E-Mail-Programm</translation>
    </message>
    <message>
        <source>The text is copied, and the page is opened in the browser: paste it there.</source>
        <translation>Der Text ist kopiert, und die Seite ist im Browser geöffnet: Fügen Sie ihn dort ein.</translation>
    </message>
    <message>
        <source>Their server took it. Replies that you save as .eml can be dropped here.</source>
        <translation>Ihr Server hat ihn angenommen. Antworten, die Sie als .eml speichern, können Sie hier ablegen.</translation>
    </message>
    <message>
        <source>They ask for</source>
        <translation>Sie verlangen</translation>
    </message>
    <message>
        <source>They ask for something</source>
        <translation>Etwas wird verlangt</translation>
    </message>
    <message>
        <source>They ask me for something</source>
        <translation>Sie verlangen etwas von mir</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Sie haben den Eingang bestätigt</translation>
    </message>
    <message>
        <source>They deal with people who are shown only.</source>
        <translation>Sie befassen sich nur mit Abgebildeten.</translation>
    </message>
    <message>
        <source>They deal with photographers only.</source>
        <translation>Sie befassen sich nur mit Fotografinnen und Fotografen.</translation>
    </message>
    <message>
        <source>They did a part of it</source>
        <translation>Sie haben einen Teil davon getan</translation>
    </message>
    <message>
        <source>They did what I asked</source>
        <translation>Sie haben getan, worum ich bat</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>They search by faces, and may ask for a picture of yours or for an identity card. Whatever you hand them is a biometric sample that they did not have before. This letter holds none, and asks them to find you by the addresses of the photos.</source>
        <translation>Sie suchen nach Gesichtern und verlangen vielleicht ein Bild von Ihnen oder einen Ausweis. Was immer Sie ihnen geben, ist eine biometrische Probe, die sie vorher nicht hatten. Dieser Brief enthält keine und bittet, Sie anhand der Adressen der Fotos zu finden.</translation>
    </message>
    <message>
        <source>They told those whom they gave it to</source>
        <translation>Sie haben die unterrichtet, denen sie es gaben</translation>
    </message>
    <message>
        <source>They told you so in time, with reasons</source>
        <translation>Sie haben es Ihnen rechtzeitig und mit Gründen gesagt</translation>
    </message>
    <message>
        <source>They took the law&apos;s extension</source>
        <translation>Sie nahmen die gesetzliche Verlängerung</translation>
    </message>
    <message>
        <source>This is information, and no legal advice. Which law applies to you, a lawyer or your supervisory authority can tell.</source>
        <translation>Dies sind Informationen und keine Rechtsberatung. Welches Recht für Sie gilt, kann Ihnen ein Anwalt oder Ihre Aufsichtsbehörde sagen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To be done first</source>
        <translation>Zuerst zu tun</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>Zu drucken</translation>
    </message>
    <message>
        <source>To know before you write to them</source>
        <translation>Zu wissen, bevor Sie ihnen schreiben</translation>
    </message>
    <message>
        <source>To know: {caution}</source>
        <translation>Zu wissen: {caution}</translation>
    </message>
    <message>
        <source>To your own address: so that this is known to work</source>
        <translation>An Ihre eigene Adresse: So ist bekannt, dass es geht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Was wurde verlangt?</translation>
    </message>
    <message>
        <source>What happened to your request</source>
        <translation>Was aus Ihrem Antrag geworden ist</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Was über sie bekannt ist</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What leaves, once</source>
        <translation>Was hinausgeht, einmal</translation>
    </message>
    <message>
        <source>What the draft holds</source>
        <translation>Was der Entwurf enthält</translation>
    </message>
    <message>
        <source>What the letter says of you</source>
        <translation>Was der Brief über Sie sagt</translation>
    </message>
    <message>
        <source>What the recipient asked</source>
        <translation>Was der Empfänger gefragt hat</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Was nun</translation>
    </message>
    <message>
        <source>What there is to say of it; may be left empty</source>
        <translation>Was dazu zu sagen ist; darf leer bleiben</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Was verlangt wurde</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>What you did first, as the recipient asks</source>
        <translation>Was Sie vorab getan haben, wie der Empfänger es verlangt</translation>
    </message>
    <message>
        <source>When it has left, say so here: the days for an answer are counted from then.</source>
        <translation>Wenn er hinaus ist, sagen Sie es hier: Von da an zählen die Tage für eine Antwort.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin er geht</translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>Wohin der Brief geht</translation>
    </message>
    <message>
        <source>Where you &amp;live</source>
        <translation>Wo Sie wo&amp;hnen</translation>
    </message>
    <message>
        <source>Where you &amp;saw it</source>
        <translation>Wo &amp;gesehen</translation>
    </message>
    <message>
        <source>Where you live: two letters such as DE, or US-CA</source>
        <translation>Wo Sie wohnen: zwei Buchstaben wie DE, oder US-CA</translation>
    </message>
    <message>
        <source>Where you saw it</source>
        <translation>Wo gesehen</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>Whom did you pass it on to?</source>
        <translation>An wen haben Sie es weitergegeben?</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>An wen schreiben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Without attachments: a shorter text that most mail programs open at once.</source>
        <translation>Ohne Anlagen: ein kürzerer Text, den die meisten E-Mail-Programme sofort öffnen.</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Beschwerde schreiben…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Erinnerung schreiben…</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Antrag schreiben</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>Write all of it into one zip</source>
        <translation>Alles in eine ZIP-Datei schreiben</translation>
    </message>
    <message>
        <source>Write the due day into a file for your calendar</source>
        <translation>Die Fälligkeit in eine Datei für Ihren Kalender schreiben</translation>
    </message>
    <message>
        <source>Write the letter as PDF</source>
        <translation>Den Brief als PDF schreiben</translation>
    </message>
    <message>
        <source>Write the letter as PDF, to be printed and signed</source>
        <translation>Den Brief als PDF schreiben, zum Drucken und Unterschreiben</translation>
    </message>
    <message>
        <source>Writing the letter…</source>
        <translation>Der Brief wird geschrieben…</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben nach {file}.</translation>
    </message>
    <message>
        <source>You answered them</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>Your Flickr id (NSID)</source>
        <translation>Ihre Flickr-Kennung (NSID)</translation>
    </message>
    <message>
        <source>Your Flickr user name</source>
        <translation>Ihr Flickr-Benutzername</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your express consent to the search</source>
        <translation>Ihre ausdrückliche Einwilligung in die Suche</translation>
    </message>
    <message>
        <source>Your mail program has the short form. The list of photos is not with it.</source>
        <translation>Ihr E-Mail-Programm hat die Kurzform. Die Liste der Fotos ist nicht dabei.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Ihre Postanschrift</translation>
    </message>
    <message>
        <source>Your reasons, from your own situation</source>
        <translation>Ihre Gründe aus Ihrer besonderen Situation</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>wie Sie festlegten</translation>
    </message>
    <message>
        <source>by the law&apos;s rule</source>
        <translation>nach der Regel des Gesetzes</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>extended once, by the law&apos;s rule</source>
        <translation>einmal verlängert, nach der Regel des Gesetzes</translation>
    </message>
    <message>
        <source>holds a dataset</source>
        <translation>hat einen Datensatz</translation>
    </message>
    <message>
        <source>hosts what others publish</source>
        <translation>hält bereit, was andere veröffentlichen</translation>
    </message>
    <message>
        <source>kept as {files}</source>
        <translation>aufbewahrt als {files}</translation>
    </message>
    <message>
        <source>kept in the keyring; empty: as it is</source>
        <translation>im Schlüsselbund; leer: wie bisher</translation>
    </message>
    <message>
        <source>may be in {datasets}</source>
        <translation>möglicherweise in {datasets}</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>keine Adresse bekannt</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>kein Tag ist festgelegt</translation>
    </message>
    <message>
        <source>no law names a day for the answer</source>
        <translation>kein Gesetz nennt einen Tag für die Antwort</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>read in their own words</source>
        <translation>in ihren eigenen Worten gelesen</translation>
    </message>
    <message>
        <source>registry of opt-outs</source>
        <translation>Opt-out-Register</translation>
    </message>
    <message>
        <source>searches by faces</source>
        <translation>sucht nach Gesichtern</translation>
    </message>
    <message>
        <source>seen in {place}</source>
        <translation>gesehen in {place}</translation>
    </message>
    <message>
        <source>such as their privacy page</source>
        <translation>etwa ihre Datenschutzseite</translation>
    </message>
    <message>
        <source>supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>the letter {checksum}…</source>
        <translation>der Brief {checksum}…</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>von anderen berichtet</translation>
    </message>
    <message>
        <source>where it was seen is not on record</source>
        <translation>wo sie gesehen wurde, ist nicht vermerkt</translation>
    </message>
    <message>
        <source>{column}: {n}</source>
        <translation>{column}: {n}</translation>
    </message>
    <message>
        <source>{dataset}, row {row}</source>
        <translation>{dataset}, Zeile {row}</translation>
    </message>
    <message>
        <source>{said}; seen in {where}</source>
        <translation>{said}; gesehen in {where}</translation>
    </message>
    <message>
        <source>{span} more with reasons</source>
        <translation>{span} mehr mit Gründen</translation>
    </message>
    <message>
        <source>{span} to answer</source>
        <translation>{span} zur Antwort</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A click goes to that photo</source>
        <translation>Ein Klick führt zu diesem Foto</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Ein Gesicht</translation>
    </message>
    <message>
        <source>A face was added. Z takes it back.</source>
        <translation>Ein Gesicht wurde hinzugefügt. Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>All {n} are marked as not a face. Z takes it back.</source>
        <translation>Alle {n} sind als kein Gesicht markiert. Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Decide found faces</source>
        <translation>Gefundene Gesichter entscheiden</translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation>Übersehenes zeichnen</translation>
    </message>
    <message>
        <source>Every face that was found at this setting has one. What was missed can be drawn.</source>
        <translation>Jedes bei dieser Einstellung gefundene Gesicht hat eines. Übersehene lassen sich zeichnen.</translation>
    </message>
    <message>
        <source>Face {n}: {verdict}. Z takes it back.</source>
        <translation>Gesicht {n}: {verdict}. Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Faces that were found and that nobody spoke of (F3)</source>
        <translation>Gefundene Gesichter, zu denen noch niemand etwas sagte (F3)</translation>
    </message>
    <message>
        <source>Faces to decide</source>
        <translation>Unentschiedene Gesichter</translation>
    </message>
    <message>
        <source>Here come photos in which no face was found and of which you said nothing yet.</source>
        <translation>Hier kommen Fotos, in denen kein Gesicht gefunden wurde und zu denen Sie noch nichts sagten.</translation>
    </message>
    <message>
        <source>Let the detector look again at all photos, finer and slower</source>
        <translation>Die Erkennung alle Fotos noch einmal ansehen lassen, feiner und langsamer</translation>
    </message>
    <message>
        <source>Look for missed faces</source>
        <translation>Übersehene Gesichter suchen</translation>
    </message>
    <message>
        <source>Look more thoroughly…</source>
        <translation>Gründlicher suchen…</translation>
    </message>
    <message>
        <source>Missed faces</source>
        <translation>Übersehene Gesichter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>No face waits for your word</source>
        <translation>Kein Gesicht wartet auf Ihr Urteil</translation>
    </message>
    <message>
        <source>No faces in this picture</source>
        <translation>Kein Gesicht in diesem Bild</translation>
    </message>
    <message>
        <source>No photo is left to look through</source>
        <translation>Kein Foto ist mehr durchzusehen</translation>
    </message>
    <message>
        <source>None found at this setting. D draws one that was missed.</source>
        <translation>Keine gefunden bei dieser Einstellung. D zeichnet ein übersehenes.</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Photos in which no face was found, the most doubtful first (Shift+F3)</source>
        <translation>Fotos, in denen kein Gesicht gefunden wurde, die zweifelhaftesten zuerst (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Photos were listed or looked at since it was read (Ctrl+F3)</source>
        <translation>Seit dem Lesen wurden Fotos aufgelistet oder angesehen (Strg+F3)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Read the queue anew</source>
        <translation>Warteschlange neu lesen</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Die Warteschlange wird gelesen…</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Review of faces</source>
        <translation>Prüfung der Gesichter</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Something else was said of this photo since, elsewhere.</source>
        <translation>Zu diesem Foto wurde inzwischen anderswo etwas anderes gesagt.</translation>
    </message>
    <message>
        <source>Taken back on another photo: {title}</source>
        <translation>Bei einem anderen Foto zurückgenommen: {title}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>That face is not there any more.</source>
        <translation>Dieses Gesicht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That is the first of the queue.</source>
        <translation>Das ist das erste der Warteschlange.</translation>
    </message>
    <message>
        <source>That is the last of the queue; {left} are left.</source>
        <translation>Das ist das letzte der Warteschlange; {left} sind übrig.</translation>
    </message>
    <message>
        <source>That was not kept. {reason}</source>
        <translation>Das wurde nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <source>That was not kept: Safelight has a fault here.</source>
        <translation>Das wurde nicht gespeichert: Safelight hat hier einen Fehler.</translation>
    </message>
    <message>
        <source>The photo before: {words}</source>
        <translation>Das vorige Foto: {words}</translation>
    </message>
    <message>
        <source>The picture is on its way; nothing was said of it yet.</source>
        <translation>Das Bild ist unterwegs; noch wurde nichts dazu gesagt.</translation>
    </message>
    <message>
        <source>There is no word on this face to take back.</source>
        <translation>Zu diesem Gesicht gibt es kein Urteil zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You saw no face in it. Z takes it back.</source>
        <translation>Sie sahen kein Gesicht darin. Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Z takes the last word back.</source>
        <translation>Z nimmt das letzte Urteil zurück.</translation>
    </message>
    <message>
        <source>Z takes the last word back. Photos in which no face was found can be looked through as well: a detector misses some.</source>
        <translation>Z nimmt das letzte Urteil zurück. Auch Fotos, in denen kein Gesicht gefunden wurde, lassen sich durchsehen: Eine Erkennung übersieht manche.</translation>
    </message>
    <message>
        <source>none found at this setting</source>
        <translation>keine gefunden bei dieser Einstellung</translation>
    </message>
    <message>
        <source>photo {n} of {count}, {left} left</source>
        <translation>Foto {n} von {count}, {left} übrig</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>{words}: {sure}, score {score} %</source>
        <translation>{words}: {sure}, Wert {score} %</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>A plan is being worked out. Cancel it, or wait until it is done.</source>
        <translation>Ein Plan wird gerade berechnet. Brechen Sie ihn ab, oder warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Changes are being made or verified, one plan at a time. Nothing of this one is lost: it is on the page of changes, and can begin when they are done.</source>
        <translation>Gerade werden Änderungen vorgenommen oder nachgeprüft, ein Plan nach dem anderen. Von diesem geht nichts verloren: Er steht auf der Seite der Änderungen und kann danach beginnen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Looked again: {n} of {all} are as they should be.</source>
        <translation>Noch einmal angesehen: {n} von {all} sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>No plan was made; nothing is changed.</source>
        <translation>Kein Plan wurde erstellt; nichts ist geändert.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: look through the plan.</source>
        <translation>Noch ist nichts geändert: Sehen Sie den Plan durch.</translation>
    </message>
    <message>
        <source>Nothing of this plan was changed, so nothing is to be verified.</source>
        <translation>Von diesem Plan wurde nichts geändert, also ist nichts nachzuprüfen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>{changed} and verified.</source>
        <translation>{changed} und nachgeprüft.</translation>
    </message>
    <message>
        <source>{done} of {all} files are changed; the rest wait.</source>
        <translation>{done} von {all} Dateien sind geändert; der Rest wartet.</translation>
    </message>
    <message>
        <source>{done} of {all} licenses are changed; the rest wait.</source>
        <translation>{done} von {all} Lizenzen sind geändert; der Rest wartet.</translation>
    </message>
    <message>
        <source>{done} of {all} photos are changed; the rest wait.</source>
        <translation>{done} von {all} Fotos sind geändert; der Rest wartet.</translation>
    </message>
    <message>
        <source>{n} of {all} are looked at again.</source>
        <translation>{n} von {all} sind noch einmal angesehen.</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>A task of your own starts it (Task Scheduler), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Eine eigene Aufgabe startet es (Aufgabenplanung), solange Sie angemeldet sind. Ein verpasstes Nachsehen wird nachgeholt. Dazwischen bleibt nichts im Speicher.</translation>
    </message>
    <message>
        <source>A timer of your own starts it (systemd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Ein eigener Timer startet es (systemd), solange Sie angemeldet sind. Ein verpasstes Nachsehen wird nachgeholt. Dazwischen bleibt nichts im Speicher.</translation>
    </message>
    <message>
        <source>An agent of your own starts it (launchd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Ein eigener Agent startet es (launchd), solange Sie angemeldet sind. Ein verpasstes Nachsehen wird nachgeholt. Dazwischen bleibt nichts im Speicher.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Das System wird gefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Days from one look to the next</source>
        <translation>Tage von einem Nachsehen zum nächsten</translation>
    </message>
    <message>
        <source>Ended. Nothing of it is left on your system.</source>
        <translation>Beendet. In Ihrem System ist nichts davon geblieben.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>Wie oft nachsehen</translation>
    </message>
    <message>
        <source>It cannot be set here. This line does the same with cron:</source>
        <translation>Hier lässt es sich nicht einrichten. Diese Zeile tut dasselbe mit cron:</translation>
    </message>
    <message>
        <source>It does not run: the system does not know all of it. Set it anew.</source>
        <translation>Es läuft nicht: Das System kennt nicht alles davon. Richten Sie es neu ein.</translation>
    </message>
    <message>
        <source>It is set for another home, {home}. One is watched at a time: setting this one replaces it.</source>
        <translation>Es ist für einen anderen Ort eingerichtet, {home}. Nur einer auf einmal wird beobachtet: Dieses Einrichten ersetzt ihn.</translation>
    </message>
    <message>
        <source>Keep watch</source>
        <translation>Regelmäßig nachsehen</translation>
    </message>
    <message>
        <source>Last look: none yet.</source>
        <translation>Zuletzt nachgesehen: noch nie.</translation>
    </message>
    <message>
        <source>Last look: {when}. All was read.</source>
        <translation>Zuletzt nachgesehen: {when}. Alles wurde gelesen.</translation>
    </message>
    <message>
        <source>Last look: {when}. It was read in part.</source>
        <translation>Zuletzt nachgesehen: {when}. Es wurde teilweise gelesen.</translation>
    </message>
    <message>
        <source>Last look: {when}. Nothing could be read; it is tried again.</source>
        <translation>Zuletzt nachgesehen: {when}. Nichts war lesbar; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Next look: {when}.</source>
        <translation>Nächstes Nachsehen: {when}.</translation>
    </message>
    <message>
        <source>Nothing is set: Safelight looks when you scan, and at no other time.</source>
        <translation>Nichts ist eingerichtet: Safelight sieht nach, wenn Sie durchsuchen, und sonst nicht.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Removes {file}</source>
        <translation>Entfernt {file}</translation>
    </message>
    <message>
        <source>Runs {command}</source>
        <translation>Führt aus: {command}</translation>
    </message>
    <message>
        <source>Safelight can look by itself whether photos are newly exposed, and tells you only if some are.</source>
        <translation>Safelight kann von selbst nachsehen, ob Fotos neu exponiert sind, und meldet sich nur, wenn es so ist.</translation>
    </message>
    <message>
        <source>Safelight looks {often}, about {clock}.</source>
        <translation>Safelight sieht {often} nach, gegen {clock}.</translation>
    </message>
    <message>
        <source>Set. You hear of it only when something is newly exposed.</source>
        <translation>Eingerichtet. Sie hören nur davon, wenn etwas neu exponiert ist.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nachsehen beenden</translation>
    </message>
    <message>
        <source>Telling the system…</source>
        <translation>Das System wird unterrichtet…</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What is set is not as Safelight writes it. Set it anew, or end it.</source>
        <translation>Was eingerichtet ist, ist nicht so, wie Safelight es schreibt. Richten Sie es neu ein, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>What this does on your system:</source>
        <translation>Was dies in Ihrem System tut:</translation>
    </message>
    <message>
        <source>What will be written and run</source>
        <translation>Was geschrieben und ausgeführt wird</translation>
    </message>
    <message>
        <source>Writes {file}:</source>
        <translation>Schreibt {file}:</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>{why} All is as it was before.</source>
        <translation>{why} Alles ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>select</name>
    <message>
        <source>Add them to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Keep only these of the selection</source>
        <translation>Von der Auswahl nur diese behalten</translation>
    </message>
    <message>
        <source>Photos in an album with {name}</source>
        <translation>Fotos im selben Album wie {name}</translation>
    </message>
    <message>
        <source>Photos of the same day as {name}</source>
        <translation>Fotos vom selben Tag wie {name}</translation>
    </message>
    <message>
        <source>Photos with all the tags of {name}</source>
        <translation>Fotos mit allen Tags von {name}</translation>
    </message>
    <message>
        <source>Select these instead</source>
        <translation>Stattdessen diese auswählen</translation>
    </message>
    <message>
        <source>Take them out of the selection</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> Aufrufe</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> Tage später</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> Megapixel</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> pictures</source>
        <translation> Bilder</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS.</source>
        <translation>587 mit STARTTLS, 465 mit TLS.</translation>
    </message>
    <message>
        <source>A picture that takes longer to read is given up, and named.</source>
        <translation>Ein Bild, das länger braucht, wird aufgegeben und genannt.</translation>
    </message>
    <message>
        <source>An HTML report shows so many, to be small enough to mail.</source>
        <translation>So viele zeigt ein HTML-Bericht, um klein genug für E-Mail zu sein.</translation>
    </message>
    <message>
        <source>Answers to your letters go there.</source>
        <translation>Dorthin gehen Antworten auf Ihre Briefe.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Between, only what has changed is read; what was deleted is found by the whole.</source>
        <translation>Dazwischen wird nur gelesen, was sich geändert hat; Gelöschtes findet erst das ganze Lesen.</translation>
    </message>
    <message>
        <source>Calls to Flickr in a second</source>
        <translation>Aufrufe an Flickr je Sekunde</translation>
    </message>
    <message>
        <source>Calls to Flickr in an hour</source>
        <translation>Aufrufe an Flickr je Stunde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default of {label}: {value}</source>
        <translation>Standard für {label}: {value}</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Standard: {value}</translation>
    </message>
    <message>
        <source>Each letter can be in another one.</source>
        <translation>Jeder Brief kann in einer anderen sein.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fewer leave more of this machine to your other work.</source>
        <translation>Weniger lassen Ihrer anderen Arbeit mehr von diesem Rechner.</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Flickr allows 3,600 for one key; more is no use there.</source>
        <translation>Flickr erlaubt 3.600 für einen Schlüssel; mehr nützt dort nichts.</translation>
    </message>
    <message>
        <source>Flickr refuses who asks for too many; it is asked slower then.</source>
        <translation>Flickr weist ab, wer zu viele verlangt; dann wird langsamer gefragt.</translation>
    </message>
    <message>
        <source>For photos with faces, one call each; the rest waits for the next scan.</source>
        <translation>Für Fotos mit Gesichtern, je ein Aufruf; der Rest wartet auf das nächste Durchsuchen.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Holds from the next scan on; for pictures on the screen, from the next start.</source>
        <translation>Gilt ab dem nächsten Durchsuchen; für Bilder am Bildschirm ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Holds from the next start of Safelight on.</source>
        <translation>Gilt ab dem nächsten Start von Safelight.</translation>
    </message>
    <message>
        <source>Holds once the first 60 are made.</source>
        <translation>Gilt, sobald die ersten 60 getan sind.</translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <translation>Wie gründlich Gesichter gesucht werden</translation>
    </message>
    <message>
        <source>In one line; only for recipients that ask for it.</source>
        <translation>In einer Zeile; nur für Empfänger, die danach fragen.</translation>
    </message>
    <message>
        <source>Keeping watch</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Steht in {file}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of new letters</source>
        <translation>Sprache neuer Briefe</translation>
    </message>
    <message>
        <source>Largest file that is opened</source>
        <translation>Größte Datei, die geöffnet wird</translation>
    </message>
    <message>
        <source>Largest picture that is opened</source>
        <translation>Größtes Bild, das geöffnet wird</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letters are sent from</source>
        <translation>Briefe gesendet von</translation>
    </message>
    <message>
        <source>Licenses that count as open</source>
        <translation>Lizenzen, die als offen gelten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Longest time for one picture</source>
        <translation>Längste Zeit für ein Bild</translation>
    </message>
    <message>
        <source>Look whether your folders changed, every</source>
        <translation>Nach geänderten Ordnern sehen, alle</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Gesichter suchen</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Mailserver (SMTP)</translation>
    </message>
    <message>
        <source>Not saved: {label}. {reason}</source>
        <translation>Nicht gespeichert: {label}. {reason}</translation>
    </message>
    <message>
        <source>Often your e-mail address. The password is in the keyring.</source>
        <translation>Oft Ihre E-Mail-Adresse. Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Only if that is not your e-mail address above.</source>
        <translation>Nur, wenn es nicht Ihre E-Mail-Adresse oben ist.</translation>
    </message>
    <message>
        <source>Pictures fetched at once</source>
        <translation>Gleichzeitig geholte Bilder</translation>
    </message>
    <message>
        <source>Pictures in a report</source>
        <translation>Bilder in einem Bericht</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>Processes that look for faces</source>
        <translation>Prozesse, die Gesichter suchen</translation>
    </message>
    <message>
        <source>Read an account whole again</source>
        <translation>Konto ganz neu lesen</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Saved: {label}</source>
        <translation>Gespeichert: {label}</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stands under your letters.</source>
        <translation>Steht unter Ihren Briefen.</translation>
    </message>
    <message>
        <source>Such as smtp.example.org. Without one, letters are left as drafts for your own mail program.</source>
        <translation>Etwa smtp.example.org. Ohne bleiben Briefe Entwürfe für Ihr eigenes E-Mail-Programm.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>The mail server is never used without.</source>
        <translation>Der Mailserver wird nie ohne genutzt.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Thorough is slower; it finds smaller faces, and faces in photos that lie on their side. The next scan looks at every photo again; what you said of faces stays.</source>
        <translation>Gründlich ist langsamer; so werden kleinere Gesichter gefunden und solche auf liegenden Fotos. Das nächste Durchsuchen sieht alle Fotos noch einmal an; Ihre Angaben zu Gesichtern bleiben.</translation>
    </message>
    <message>
        <source>Time a scan takes for license histories</source>
        <translation>Zeit je Durchlauf für Lizenzverläufe</translation>
    </message>
    <message>
        <source>Two letters such as DE, for the United States with the state, such as US-CA. What a request can rest on follows from it.</source>
        <translation>Zwei Buchstaben wie DE, für die USA mit dem Staat, etwa US-CA. Daraus folgt, worauf sich ein Antrag stützen kann.</translation>
    </message>
    <message>
        <source>User name at the mail server</source>
        <translation>Benutzername am Mailserver</translation>
    </message>
    <message>
        <source>What is flagged</source>
        <translation>Was markiert wird</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Wo Sie wohnen</translation>
    </message>
    <message>
        <source>Which photos are flagged is worked out anew at once.</source>
        <translation>Welche Fotos markiert sind, wird sogleich neu berechnet.</translation>
    </message>
    <message>
        <source>While this window is open; new photos are then scanned. To look while it is closed: safelight schedule, in a terminal.</source>
        <translation>Solange dieses Fenster offen ist; neue Fotos werden dann durchsucht. Um auch sonst nachzusehen: safelight schedule im Terminal.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Ihre Postanschrift</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>einer je Prozessorkern</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Read this account now</source>
        <translation>Dieses Konto jetzt &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Type the code instead</source>
        <translation>Stattdessen &amp;Code eingeben</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Ein eigener Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Adresse oder Code</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Answer on Flickr&apos;s page</source>
        <translation>Antworten Sie auf der Seite von Flickr</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asking Flickr for its page…</source>
        <translation>Flickr wird nach seiner Seite gefragt…</translation>
    </message>
    <message>
        <source>Asking Flickr whether the code is right…</source>
        <translation>Flickr wird gefragt, ob der Code stimmt…</translation>
    </message>
    <message>
        <source>Asking Flickr whether the key works…</source>
        <translation>Flickr wird gefragt, ob der Schlüssel gilt…</translation>
    </message>
    <message>
        <source>Asking the keyring whether there is a key…</source>
        <translation>Der Schlüsselbund wird nach einem Schlüssel gefragt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Did the browser end on a page that it cannot show, or on a code? Paste that page&apos;s whole address, or type the code, here:</source>
        <translation>Endete der Browser auf einer Seite, die er nicht zeigen kann, oder bei einem Code? Fügen Sie hier die ganze Adresse der Seite oder den Code ein:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Flickr shows nine digits to type here: for a browser on another machine, or if the first way does not come back.</source>
        <translation>Flickr zeigt neun Ziffern zum Eintippen: für einen Browser auf einem anderen Rechner, oder wenn der erste Weg nicht zurückführt.</translation>
    </message>
    <message>
        <source>Get a key on flickr.com</source>
        <translation>Schlüssel auf flickr.com holen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is open in your browser. When you have agreed there, this goes on by itself.</source>
        <translation>Sie ist in Ihrem Browser geöffnet. Wenn Sie dort zugestimmt haben, geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Its page is open in your browser. Agree there, and it shows a code.</source>
        <translation>Die Seite ist in Ihrem Browser geöffnet. Stimmen Sie dort zu, und sie zeigt einen Code.</translation>
    </message>
    <message>
        <source>Lists all of its photos and looks for faces in them</source>
        <translation>Listet alle Fotos auf und sucht darin Gesichter</translation>
    </message>
    <message>
        <source>Nine-digit code</source>
        <translation>Neunstelliger Code</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one yourself.</source>
        <translation>Kein Browser ließ sich öffnen. Kopieren Sie die Adresse, und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation>Kein Browser ließ sich öffnen. Die Seite ist: {address}</translation>
    </message>
    <message>
        <source>Not on flickr.com, but at {host}.</source>
        <translation>Nicht auf flickr.com, sondern bei {host}.</translation>
    </message>
    <message>
        <source>On Flickr&apos;s page choose a non-commercial key and any name for the app, then copy key and secret here. They are sent to Flickr alone.</source>
        <translation>Wählen Sie auf der Seite von Flickr einen nicht kommerziellen Schlüssel und einen beliebigen App-Namen, und kopieren Sie Schlüssel und Geheimnis hierher. Sie gehen nur an Flickr.</translation>
    </message>
    <message>
        <source>Open Flickr in the &amp;browser</source>
        <translation>Flickr im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Opens Flickr&apos;s page in the browser</source>
        <translation>Öffnet die Seite von Flickr im Browser</translation>
    </message>
    <message>
        <source>Questions to Flickr about your account and its photos. Faces are looked for on this machine; what is found stays here.</source>
        <translation>Fragen an Flickr zu Ihrem Konto und seinen Fotos. Gesichter werden auf diesem Rechner gesucht; was gefunden wird, bleibt hier.</translation>
    </message>
    <message>
        <source>Safelight asks Flickr with an API key of your own, so that nobody else&apos;s use of it can stop yours. Flickr gives keys to Pro members; a key from earlier works as well.</source>
        <translation>Safelight fragt Flickr mit Ihrem eigenen API-Schlüssel, damit niemandes Nutzung Ihre aufhalten kann. Flickr vergibt Schlüssel an Pro-Mitglieder; ein älterer Schlüssel geht auch.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation>Bei Flickr anmelden</translation>
    </message>
    <message>
        <source>Sign in to Flickr at {host}</source>
        <translation>Bei Flickr anmelden, auf {host}</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>That did not work; the fault is Safelight&apos;s.</source>
        <translation>Das hat nicht geklappt; der Fehler liegt bei Safelight.</translation>
    </message>
    <message>
        <source>The nine digits, or the page&apos;s whole address:</source>
        <translation>Die neun Ziffern oder die ganze Adresse der Seite:</translation>
    </message>
    <message>
        <source>The permission</source>
        <translation>Die Erlaubnis</translation>
    </message>
    <message>
        <source>The permission is kept {where}.</source>
        <translation>Die Erlaubnis liegt {where}.</translation>
    </message>
    <message>
        <source>To find what is exposed, and to change licenses later. Nothing is changed without your agreement in a preview; nothing can be deleted with it.</source>
        <translation>Um Exponiertes zu finden und später Lizenzen zu ändern. Nichts wird ohne Ihre Zustimmung in einer Vorschau geändert; gelöscht werden kann damit nichts.</translation>
    </message>
    <message>
        <source>To see your photos, private ones too, and to change them.</source>
        <translation>Um Ihre Fotos zu sehen, auch private, und sie zu ändern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type the code from Flickr&apos;s page</source>
        <translation>Code von der Seite von Flickr eingeben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waiting for your answer on Flickr&apos;s page…</source>
        <translation>Warten auf Ihre Antwort auf der Seite von Flickr…</translation>
    </message>
    <message>
        <source>What Flickr will ask you</source>
        <translation>Was Flickr Sie fragen wird</translation>
    </message>
    <message>
        <source>What Flickr will ask you, and why</source>
        <translation>Was Flickr Sie fragen wird, und warum</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why a key is needed</source>
        <translation>Warum ein Schlüssel nötig ist</translation>
    </message>
    <message>
        <source>You answer there, and this goes on by itself.</source>
        <translation>Sie antworten dort, und hier geht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A Flickr account, read as its owner</source>
        <translation>Ein Flickr-Konto, als Inhaber gelesen</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Stand {when}</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>Zuletzt gelesen: {when}</translation>
    </message>
    <message>
        <source>The public photos of a Flickr account</source>
        <translation>Die öffentlichen Fotos eines Flickr-Kontos</translation>
    </message>
</context>
<context>
    <name>thumbnails</name>
    <message>
        <source>no picture here</source>
        <translation>kein Bild hier</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>jetzt nicht da</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>From a checkout of its source: {place}</source>
        <translation>Aus einem Checkout der Quellen: {place}</translation>
    </message>
    <message>
        <source>From a folder that needs no Python: {place}</source>
        <translation>Aus einem Ordner, der kein Python braucht: {place}</translation>
    </message>
    <message>
        <source>From an AppImage: {place}</source>
        <translation>Aus einem AppImage: {place}</translation>
    </message>
    <message>
        <source>Installed for Python: {place}</source>
        <translation>Für Python installiert: {place}</translation>
    </message>
    <message>
        <source>Its files are of {day}.</source>
        <translation>Die Dateien sind vom {day}.</translation>
    </message>
    <message>
        <source>Safelight never looks for updates, and tells nobody which version you use. To see whether there is a newer one, look where you got this one from.</source>
        <translation>Safelight sucht nie nach Updates und sagt niemandem, welche Version Sie nutzen. Ob es eine neuere gibt, sehen Sie dort, wo Sie diese geholt haben.</translation>
    </message>
    <message>
        <source>Safelight {version}</source>
        <translation>Safelight {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>Newly exposed since {day}, as Safelight saw by itself: {n}.</source>
        <translation>Neu exponiert seit {day}, wie Safelight von selbst sah: {n}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>wish</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you and give what they make of it the same license.</source>
        <translation>Alle dürfen es nutzen und bearbeiten, auch kommerziell, wenn sie Sie nennen und das Ergebnis unter dieselbe Lizenz stellen.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you.</source>
        <translation>Alle dürfen es nutzen und bearbeiten, auch kommerziell, wenn sie Sie nennen.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you and give what they make of it the same license.</source>
        <translation>Alle dürfen es nutzen und bearbeiten, aber nicht kommerziell, wenn sie Sie nennen und das Ergebnis unter dieselbe Lizenz stellen.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you.</source>
        <translation>Alle dürfen es nutzen und bearbeiten, aber nicht kommerziell, wenn sie Sie nennen.</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, without naming you: you give up your rights.</source>
        <translation>Alle dürfen es zu allem nutzen, ohne Sie zu nennen: Sie geben Ihre Rechte auf.</translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, also commercially, if they name you.</source>
        <translation>Alle dürfen es unverändert nutzen, auch kommerziell, wenn sie Sie nennen.</translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, but not commercially, if they name you.</source>
        <translation>Alle dürfen es unverändert nutzen, aber nicht kommerziell, wenn sie Sie nennen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change license</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Creative Commons</source>
        <translation>Creative Commons</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Data-Mining</translation>
    </message>
    <message>
        <source>Flickr forgets where the photos were taken, and takes them off its map. The files that you uploaded stay as they are: a place that is written in one can still be read from it by whoever may download the original.</source>
        <translation>Flickr vergisst, wo die Fotos aufgenommen wurden, und nimmt sie von seiner Karte. Die hochgeladenen Dateien bleiben, wie sie sind: Ein darin geschriebener Ort bleibt lesbar für alle, die das Original laden dürfen.</translation>
    </message>
    <message>
        <source>Flickr gives version 4.0 now and may refuse these; a photo that it refuses stays as it is.</source>
        <translation>Flickr vergibt jetzt Version 4.0 und lehnt diese vielleicht ab; ein abgelehntes Foto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>How to name you beside the photo.</source>
        <translation>Wie man Sie beim Foto nennen soll.</translation>
    </message>
    <message>
        <source>In a sidecar beside each file</source>
        <translation>In einer Filialdatei neben jeder Datei</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>In der Datei selbst</translation>
    </message>
    <message>
        <source>It goes where the file goes, though many sites strip it. The picture itself stays as it is. Files that cannot take it, such as raw ones, are left out.</source>
        <translation>Es geht mit, wohin die Datei geht, doch viele Seiten entfernen es. Das Bild selbst bleibt, wie es ist. Dateien, die es nicht aufnehmen können, etwa RAW-Dateien, werden ausgelassen.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Nobody else finds or opens it.</source>
        <translation>Niemand sonst findet oder öffnet es.</translation>
    </message>
    <message>
        <source>Nobody may use it without asking you.</source>
        <translation>Niemand darf es nutzen, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <source>Not set: stays as it is</source>
        <translation>Nicht gesetzt: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you see what would change of every photo.</source>
        <translation>Noch wird nichts gesendet: Zuerst sehen Sie, was sich an jedem Foto ändern würde.</translation>
    </message>
    <message>
        <source>Nothing is written yet: first you see what would change in every file.</source>
        <translation>Noch wird nichts geschrieben: Zuerst sehen Sie, was sich in jeder Datei ändern würde.</translation>
    </message>
    <message>
        <source>Older Creative Commons licenses, version 2.0</source>
        <translation>Ältere Creative-Commons-Lizenzen, Version 2.0</translation>
    </message>
    <message>
        <source>On Flickr and beyond, signed in or not.</source>
        <translation>Auf Flickr und darüber hinaus, angemeldet oder nicht.</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Untersagt</translation>
    </message>
    <message>
        <source>Prohibited for training of any AI</source>
        <translation>Untersagt für das Training jeder KI</translation>
    </message>
    <message>
        <source>Prohibited for training of generative AI</source>
        <translation>Untersagt für das Training generativer KI</translation>
    </message>
    <message>
        <source>Prohibited, as another field of the file explains</source>
        <translation>Untersagt, wie ein anderes Feld der Datei erklärt</translation>
    </message>
    <message>
        <source>Prohibited, as rights that the file links to explain</source>
        <translation>Untersagt, wie Rechte erklären, auf die die Datei verweist</translation>
    </message>
    <message>
        <source>Prohibited, as rights written in the file explain</source>
        <translation>Untersagt, wie in der Datei stehende Rechte erklären</translation>
    </message>
    <message>
        <source>Prohibited, except for search engines</source>
        <translation>Untersagt, außer für Suchmaschinen</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove location</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>Remove what the file says of it</source>
        <translation>Entfernen, was die Datei dazu sagt</translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation>Entfernen: {field}</translation>
    </message>
    <message>
        <source>Rights in files</source>
        <translation>Rechte in Dateien</translation>
    </message>
    <message>
        <source>Says that nobody holds rights in it, such as in a very old picture.</source>
        <translation>Sagt, dass niemand Rechte daran hat, etwa bei einem sehr alten Bild.</translation>
    </message>
    <message>
        <source>Says that nothing is said</source>
        <translation>Sagt, dass nichts gesagt ist</translation>
    </message>
    <message>
        <source>Show what would change (Enter)</source>
        <translation>Zeigen, was sich ändern würde (Enter)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take what the files say here out of them</source>
        <translation>Aus ihnen nehmen, was die Dateien hier sagen</translation>
    </message>
    <message>
        <source>The address of a page about your rights.</source>
        <translation>Die Adresse einer Seite über Ihre Rechte.</translation>
    </message>
    <message>
        <source>The notice, such as: © 2026 Anna Example</source>
        <translation>Der Vermerk, etwa: © 2026 Anna Beispiel</translation>
    </message>
    <message>
        <source>The photo itself is not touched. The .xmp file has to travel with it: who gets the photo alone does not see it.</source>
        <translation>Das Foto selbst bleibt unberührt. Die .xmp-Datei muss mitreisen: Wer nur das Foto bekommt, sieht sie nicht.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Web-Erklärung</translation>
    </message>
    <message>
        <source>What others may do, in a sentence or two.</source>
        <translation>Was andere dürfen, in ein, zwei Sätzen.</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wo es geschrieben wird</translation>
    </message>
    <message>
        <source>Who can see</source>
        <translation>Wer sehen kann</translation>
    </message>
    <message>
        <source>Who took the photos.</source>
        <translation>Wer die Fotos aufgenommen hat.</translation>
    </message>
    <message>
        <source>Whom you have marked as a friend on Flickr.</source>
        <translation>Wen Sie auf Flickr als Freund markiert haben.</translation>
    </message>
    <message>
        <source>Whom you have marked as either of them.</source>
        <translation>Wen Sie als eines von beiden markiert haben.</translation>
    </message>
    <message>
        <source>Whom you have marked as family on Flickr.</source>
        <translation>Wen Sie auf Flickr als Familie markiert haben.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>{tag} asks researchers of computer vision to leave the photo out of their collections; nobody has to obey it.</source>
        <translation>{tag} bittet die Forschung zur Bilderkennung, das Foto aus ihren Sammlungen herauszulassen; niemand muss sich daran halten.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source> %n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation>
            <numerusform> %Ln wurde seitdem wieder geändert.</numerusform>
            <numerusform> %Ln wurden seitdem wieder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are overdue: remind</source>
        <extracomment>For 1: %n answer is overdue: remind them</extracomment>
        <translation>
            <numerusform>%Ln Antwort ist überfällig: erinnern</numerusform>
            <numerusform>%Ln Antworten sind überfällig: erinnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers overdue</source>
        <extracomment>For 1: %n answer overdue</extracomment>
        <translation>
            <numerusform>%Ln Antwort überfällig</numerusform>
            <numerusform>%Ln Antworten überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to your requests are overdue.</source>
        <extracomment>For 1: %n answer to your requests is overdue.</extracomment>
        <translation>
            <numerusform>%Ln Antwort auf Ihre Anträge ist überfällig.</numerusform>
            <numerusform>%Ln Antworten auf Ihre Anträge sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are exposed</source>
        <extracomment>For 1: %n is exposed</extracomment>
        <translation>
            <numerusform>%Ln ist exponiert</numerusform>
            <numerusform>%Ln sind exponiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {name}</source>
        <extracomment>For 1: %n is listed in {name}</extracomment>
        <translation>
            <numerusform>%Ln steht in {name}</numerusform>
            <numerusform>%Ln stehen in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {n} datasets</source>
        <extracomment>For 1: %n is listed in {n} datasets</extracomment>
        <translation>
            <numerusform>%Ln steht in {n} Datensätzen</numerusform>
            <numerusform>%Ln stehen in {n} Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <extracomment>For 1: %n business day</extracomment>
        <translation>
            <numerusform>%Ln Arbeitstag</numerusform>
            <numerusform>%Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar months</source>
        <extracomment>For 1: %n calendar month</extracomment>
        <translation>
            <numerusform>%Ln Kalendermonat</numerusform>
            <numerusform>%Ln Kalendermonate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left this hour</source>
        <extracomment>For 1: %n call left this hour</extracomment>
        <translation>
            <numerusform>%Ln Aufruf übrig in dieser Stunde</numerusform>
            <numerusform>%Ln Aufrufe übrig in dieser Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of that plan were not made by it, so there is nothing to undo.</source>
        <extracomment>For 1: %n change of that plan was not made by it, so there is nothing to undo.</extracomment>
        <translation>
            <numerusform>%Ln Änderung dieses Plans stammt nicht von ihm, daher ist nichts rückgängig zu machen.</numerusform>
            <numerusform>%Ln Änderungen dieses Plans stammen nicht von ihm, daher ist nichts rückgängig zu machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <extracomment>For 1: %n conflict</extracomment>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <extracomment>For 1: %n could not be changed.</extracomment>
        <translation>
            <numerusform>%Ln konnte nicht geändert werden.</numerusform>
            <numerusform>%Ln konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <extracomment>For 1: %n could not be read.</extracomment>
        <translation>
            <numerusform>%Ln war nicht lesbar.</numerusform>
            <numerusform>%Ln waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>For 1: %n day</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>For 1: %n day ago</extracomment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <extracomment>For 1: %n drifted</extracomment>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed</source>
        <extracomment>For 1: %n exposed</extracomment>
        <translation>
            <numerusform>%Ln exponiert</numerusform>
            <numerusform>%Ln exponiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed photos have uncertain faces: review them</source>
        <extracomment>For 1: %n exposed photo has an uncertain face: review it</extracomment>
        <translation>
            <numerusform>%Ln exponiertes Foto hat ein ungewisses Gesicht: prüfen</numerusform>
            <numerusform>%Ln exponierte Fotos haben ungewisse Gesichter: prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <extracomment>For 1: %n face</extracomment>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>For 1: %n failed</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were, and are not among them.</source>
        <extracomment>For 1: %n file is not where it was, and is not among them.</extracomment>
        <translation>
            <numerusform>%Ln Datei ist nicht, wo sie war, und ist nicht dabei.</numerusform>
            <numerusform>%Ln Dateien sind nicht, wo sie waren, und sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <extracomment>For 1: %n file changed</extracomment>
        <translation>
            <numerusform>%Ln Datei geändert</numerusform>
            <numerusform>%Ln Dateien geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files here show faces and let whoever gets them reuse them.</source>
        <extracomment>For 1: %n file here shows a face and lets whoever gets it reuse it.</extracomment>
        <translation>
            <numerusform>%Ln Datei hier zeigt ein Gesicht und darf von allen, die sie bekommen, weiterverwendet werden.</numerusform>
            <numerusform>%Ln Dateien hier zeigen Gesichter und dürfen von allen, die sie bekommen, weiterverwendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with faces grant reuse: change their rights</source>
        <extracomment>For 1: %n file with faces grants reuse: change its rights</extracomment>
        <translation>
            <numerusform>%Ln Datei mit Gesicht erlaubt Weiterverwendung: Rechte ändern</numerusform>
            <numerusform>%Ln Dateien mit Gesichtern erlauben Weiterverwendung: Rechte ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys copied.</source>
        <extracomment>For 1: %n key copied.</extracomment>
        <translation>
            <numerusform>%Ln Kennung kopiert.</numerusform>
            <numerusform>%Ln Kennungen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>For 1: %n left</extracomment>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>For 1: %n left out</extracomment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>For 1: %n letter</extracomment>
        <translation>
            <numerusform>%Ln Brief</numerusform>
            <numerusform>%Ln Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters on their way</source>
        <extracomment>For 1: %n letter on its way</extracomment>
        <translation>
            <numerusform>%Ln Brief unterwegs</numerusform>
            <numerusform>%Ln Briefe unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license histories are still to be asked for.</source>
        <extracomment>For 1: %n license history is still to be asked for.</extracomment>
        <translation>
            <numerusform>%Ln Lizenzverlauf ist noch abzufragen.</numerusform>
            <numerusform>%Ln Lizenzverläufe sind noch abzufragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licenses changed</source>
        <extracomment>For 1: %n license changed</extracomment>
        <translation>
            <numerusform>%Ln Lizenz geändert</numerusform>
            <numerusform>%Ln Lizenzen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal written to {file}.</source>
        <extracomment>For 1: %n line of the journal written to {file}.</extracomment>
        <translation>
            <numerusform>%Ln Zeile des Journals nach {file} geschrieben.</numerusform>
            <numerusform>%Ln Zeilen des Journals nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists imported</source>
        <extracomment>For 1: %n list imported</extracomment>
        <translation>
            <numerusform>%Ln Liste importiert</numerusform>
            <numerusform>%Ln Listen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos are so already.</source>
        <extracomment>For 1: %n more photo is so already.</extracomment>
        <translation>
            <numerusform>Bei %Ln weiteren Foto ist es schon so.</numerusform>
            <numerusform>Bei %Ln weiteren Fotos ist es schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos with faces do not say when they were taken.</source>
        <extracomment>For 1: %n more photo with faces does not say when it was taken.</extracomment>
        <translation>
            <numerusform>%Ln weiteres Foto mit Gesicht sagt nicht, wann es aufgenommen wurde.</numerusform>
            <numerusform>%Ln weitere Fotos mit Gesichtern sagen nicht, wann sie aufgenommen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer match</source>
        <extracomment>For 1: %n no longer matches</extracomment>
        <translation>
            <numerusform>%Ln passt nicht mehr</numerusform>
            <numerusform>%Ln passen nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>For 1: %n not known</extracomment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>For 1: %n note</extracomment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes copied</source>
        <extracomment>For 1: %n note copied</extracomment>
        <translation>
            <numerusform>%Ln Eintrag kopiert</numerusform>
            <numerusform>%Ln Einträge kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine</source>
        <extracomment>For 1: %n of mine</extracomment>
        <translation>
            <numerusform>%Ln von mir</numerusform>
            <numerusform>%Ln von mir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine in its parent</source>
        <extracomment>For 1: %n of mine in its parent</extracomment>
        <translation>
            <numerusform>%Ln von mir im Ausgangsdatensatz</numerusform>
            <numerusform>%Ln von mir im Ausgangsdatensatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them drafts</source>
        <extracomment>For 1: %n of them a draft</extracomment>
        <translation>
            <numerusform>%Ln davon Entwurf</numerusform>
            <numerusform>%Ln davon Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold</source>
        <extracomment>For 1: %n of them holds</extracomment>
        <translation>
            <numerusform>%Ln davon enthält</numerusform>
            <numerusform>%Ln davon enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list of {parent}, from which it was drawn.</source>
        <extracomment>For 1: %n of your photos is in the list of {parent}, from which it was drawn.</extracomment>
        <translation>
            <numerusform>%Ln Ihrer Fotos steht in der Liste von {parent}, aus dem er entstand.</numerusform>
            <numerusform>%Ln Ihrer Fotos stehen in der Liste von {parent}, aus dem er entstand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list published by {holder}.</source>
        <extracomment>For 1: %n of your photos is in the list published by {holder}.</extracomment>
        <translation>
            <numerusform>%Ln Ihrer Fotos steht in der von {holder} veröffentlichten Liste.</numerusform>
            <numerusform>%Ln Ihrer Fotos stehen in der von {holder} veröffentlichten Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos may be in it; {unpublished}. Their licenses were ones that the collectors took.</source>
        <extracomment>For 1: %n of your photos may be in it; {unpublished}. Its license was one that the collectors took.</extracomment>
        <translation>
            <numerusform>%Ln Ihrer Fotos kann darin sein; {unpublished}. Die Lizenz war eine, die die Sammler nahmen.</numerusform>
            <numerusform>%Ln Ihrer Fotos können darin sein; {unpublished}. Die Lizenzen waren solche, die die Sammler nahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your {photos} show faces and may be reused by anyone</source>
        <extracomment>For 1: %n of your {photos} shows a face and may be reused by anyone</extracomment>
        <translation>
            <numerusform>%Ln Ihrer {photos} zeigt Gesichter und darf von allen weiterverwendet werden</numerusform>
            <numerusform>%Ln Ihrer {photos} zeigen Gesichter und dürfen von allen weiterverwendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>For 1: %n photo</extracomment>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are in published lists: write to the holders</source>
        <extracomment>For 1: %n photo is in a published list: write to its holder</extracomment>
        <translation>
            <numerusform>%Ln Foto steht in einer veröffentlichten Liste: Inhaber anschreiben</numerusform>
            <numerusform>%Ln Fotos stehen in veröffentlichten Listen: Inhaber anschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out, since Flickr does not offer this license for them:</source>
        <extracomment>For 1: %n photo is left out, since Flickr does not offer this license for it:</extracomment>
        <translation>
            <numerusform>%Ln Foto wird ausgelassen, da Flickr diese Lizenz dafür nicht anbietet:</numerusform>
            <numerusform>%Ln Fotos werden ausgelassen, da Flickr diese Lizenz dafür nicht anbietet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are looked at and kept.</source>
        <extracomment>For 1: %n photo is looked at and kept.</extracomment>
        <translation>
            <numerusform>%Ln Foto ist angesehen und behalten.</numerusform>
            <numerusform>%Ln Fotos sind angesehen und behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a Flickr account that is read as its owner, and left out.</source>
        <extracomment>For 1: %n photo is not in a Flickr account that is read as its owner, and left out.</extracomment>
        <translation>
            <numerusform>%Ln Foto ist nicht in einem als Inhaber gelesenen Flickr-Konto und wird ausgelassen.</numerusform>
            <numerusform>%Ln Fotos sind nicht in einem als Inhaber gelesenen Flickr-Konto und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a folder of this machine, and left out.</source>
        <extracomment>For 1: %n photo is not in a folder of this machine, and left out.</extracomment>
        <translation>
            <numerusform>%Ln Foto ist nicht in einem Ordner dieses Rechners und wird ausgelassen.</numerusform>
            <numerusform>%Ln Fotos sind nicht in einem Ordner dieses Rechners und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under a license that lets others reuse them. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</source>
        <extracomment>For 1: %n photo is under a license that lets others reuse it. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</extracomment>
        <translation>
            <numerusform>%Ln Foto steht unter einer Lizenz, die anderen die Weiterverwendung erlaubt. Schon gezogene Kopien behalten die Lizenz, unter der sie gezogen wurden; eine Änderung gilt für das, was von nun an genommen wird.</numerusform>
            <numerusform>%Ln Fotos stehen unter einer Lizenz, die anderen die Weiterverwendung erlaubt. Schon gezogene Kopien behalten die Lizenz, unter der sie gezogen wurden; eine Änderung gilt für das, was von nun an genommen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under licenses that Flickr may not give again; an undo may only reach:</source>
        <extracomment>For 1: %n photo is under a license that Flickr may not give again; an undo may only reach:</extracomment>
        <translation>
            <numerusform>%Ln Foto steht unter einer Lizenz, die Flickr vielleicht nicht wieder vergibt; Rückgängig machen führt vielleicht nur zu:</numerusform>
            <numerusform>%Ln Fotos stehen unter Lizenzen, die Flickr vielleicht nicht wieder vergibt; Rückgängig machen führt vielleicht nur zu:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may not reach it.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may not reach it.</extracomment>
        <translation>
            <numerusform>%Ln Foto steht unter {now}, das Flickr vielleicht nicht wieder vergibt: Rückgängig machen führt vielleicht nicht dahin zurück.</numerusform>
            <numerusform>%Ln Fotos stehen unter {now}, das Flickr vielleicht nicht wieder vergibt: Rückgängig machen führt vielleicht nicht dahin zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may only reach {nearest}.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may only reach {nearest}.</extracomment>
        <translation>
            <numerusform>%Ln Foto steht unter {now}, das Flickr vielleicht nicht wieder vergibt: Rückgängig machen führt vielleicht nur zu {nearest}.</numerusform>
            <numerusform>%Ln Fotos stehen unter {now}, das Flickr vielleicht nicht wieder vergibt: Rückgängig machen führt vielleicht nur zu {nearest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos can only be written with ExifTool 12.15 or newer, which is not installed: they are left out. A sidecar needs none.</source>
        <extracomment>For 1: %n photo can only be written with ExifTool 12.15 or newer, which is not installed: it is left out. A sidecar needs none.</extracomment>
        <translation>
            <numerusform>%Ln Foto lässt sich nur mit ExifTool ab 12.15 schreiben, das nicht installiert ist: Es wird ausgelassen. Eine Filialdatei braucht es nicht.</numerusform>
            <numerusform>%Ln Fotos lassen sich nur mit ExifTool ab 12.15 schreiben, das nicht installiert ist: Sie werden ausgelassen. Eine Filialdatei braucht es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <extracomment>For 1: %n photo changed</extracomment>
        <translation>
            <numerusform>%Ln Foto geändert</numerusform>
            <numerusform>%Ln Fotos geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos copied.</source>
        <extracomment>For 1: %n photo copied.</extracomment>
        <translation>
            <numerusform>%Ln Foto kopiert.</numerusform>
            <numerusform>%Ln Fotos kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be read: see why</source>
        <extracomment>For 1: %n photo could not be read: see why</extracomment>
        <translation>
            <numerusform>%Ln Foto war nicht lesbar: nachsehen, warum</numerusform>
            <numerusform>%Ln Fotos waren nicht lesbar: nachsehen, warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to decide</source>
        <extracomment>For 1: %n photo left to decide</extracomment>
        <translation>
            <numerusform>%Ln Foto noch zu entscheiden</numerusform>
            <numerusform>%Ln Fotos noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to look through</source>
        <extracomment>For 1: %n photo left to look through</extracomment>
        <translation>
            <numerusform>%Ln Foto noch durchzusehen</numerusform>
            <numerusform>%Ln Fotos noch durchzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours are in {name}</source>
        <extracomment>For 1: %n photo of yours is in {name}</extracomment>
        <translation>
            <numerusform>%Ln Foto von Ihnen ist in {name}</numerusform>
            <numerusform>%Ln Fotos von Ihnen sind in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours may be in {name}</source>
        <extracomment>For 1: %n photo of yours may be in {name}</extracomment>
        <translation>
            <numerusform>%Ln Foto von Ihnen kann in {name} sein</numerusform>
            <numerusform>%Ln Fotos von Ihnen können in {name} sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos reported in {file}.</source>
        <extracomment>For 1: %n photo reported in {file}.</extracomment>
        <translation>
            <numerusform>%Ln Foto im Bericht {file}.</numerusform>
            <numerusform>%Ln Fotos im Bericht {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected</source>
        <extracomment>For 1: %n photo that you selected</extracomment>
        <translation>
            <numerusform>%Ln ausgewähltes Foto</numerusform>
            <numerusform>%Ln ausgewählte Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed again since, and are left as they are.</source>
        <extracomment>For 1: %n photo was changed again since, and is left as it is.</extracomment>
        <translation>
            <numerusform>%Ln Foto wurde seitdem wieder geändert und bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Fotos wurden seitdem wieder geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed elsewhere since Safelight last looked; the list shows how they are now.</source>
        <extracomment>For 1: %n photo was changed elsewhere since Safelight last looked; the list shows how it is now.</extracomment>
        <translation>
            <numerusform>%Ln Foto wurde anderswo geändert, seit Safelight zuletzt nachsah; die Liste zeigt den jetzigen Stand.</numerusform>
            <numerusform>%Ln Fotos wurden anderswo geändert, seit Safelight zuletzt nachsah; die Liste zeigt den jetzigen Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet. A scan does that.</source>
        <extracomment>For 1: %n photo was not looked at yet. A scan does that.</extracomment>
        <translation>
            <numerusform>%Ln Foto wurde noch nicht angesehen. Ein Durchlauf tut das.</numerusform>
            <numerusform>%Ln Fotos wurden noch nicht angesehen. Ein Durchlauf tut das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet: scan</source>
        <extracomment>For 1: %n photo was not looked at yet: scan</extracomment>
        <translation>
            <numerusform>%Ln Foto wurde noch nicht angesehen: durchsuchen</numerusform>
            <numerusform>%Ln Fotos wurden noch nicht angesehen: durchsuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be selected</source>
        <extracomment>For 1: %n photo will be selected</extracomment>
        <translation>
            <numerusform>%Ln Foto wird ausgewählt</numerusform>
            <numerusform>%Ln Fotos werden ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces are open: change their license</source>
        <extracomment>For 1: %n photo with faces is open: change its license</extracomment>
        <translation>
            <numerusform>%Ln Foto mit Gesicht ist offen: Lizenz ändern</numerusform>
            <numerusform>%Ln Fotos mit Gesichtern sind offen: Lizenz ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces were compared with no list: import one</source>
        <extracomment>For 1: %n photo with faces was compared with no list: import one</extracomment>
        <translation>
            <numerusform>%Ln Foto mit Gesicht wurde mit keiner Liste verglichen: eine importieren</numerusform>
            <numerusform>%Ln Fotos mit Gesichtern wurden mit keiner Liste verglichen: eine importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <extracomment>For 1: %n possible</extracomment>
        <translation>
            <numerusform>%Ln möglich</numerusform>
            <numerusform>%Ln möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are open</source>
        <extracomment>For 1: %n request is open</extracomment>
        <translation>
            <numerusform>%Ln Antrag ist offen</numerusform>
            <numerusform>%Ln Anträge sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <extracomment>For 1: %n request waits for you</extracomment>
        <translation>
            <numerusform>%Ln Antrag wartet auf Sie</numerusform>
            <numerusform>%Ln Anträge warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <extracomment>For 1: %n request.</extracomment>
        <translation>
            <numerusform>%Ln Antrag.</numerusform>
            <numerusform>%Ln Anträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no photo; the first are listed beside the dataset.</source>
        <extracomment>For 1: %n row names no photo; it is listed beside the dataset.</extracomment>
        <translation>
            <numerusform>%Ln Zeile nennt kein Foto; die ersten stehen beim Datensatz.</numerusform>
            <numerusform>%Ln Zeilen nennen kein Foto; die ersten stehen beim Datensatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>For 1: %n selected</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected photos</source>
        <extracomment>For 1: %n selected photo</extracomment>
        <translation>
            <numerusform>%Ln ausgewähltes Foto</numerusform>
            <numerusform>%Ln ausgewählte Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, all that match</source>
        <extracomment>For 1: %n selected, all that match</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt, alle passenden</numerusform>
            <numerusform>%Ln ausgewählt, alle passenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show faces</source>
        <extracomment>For 1: %n shows faces</extracomment>
        <translation>
            <numerusform>%Ln zeigt Gesichter</numerusform>
            <numerusform>%Ln zeigen Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <extracomment>For 1: %n so already</extracomment>
        <translation>
            <numerusform>%Ln schon so</numerusform>
            <numerusform>%Ln schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know before you agree</source>
        <extracomment>For 1: %n thing to know before you agree</extracomment>
        <translation>
            <numerusform>%Ln Punkt, den Sie vor der Zustimmung wissen sollten</numerusform>
            <numerusform>%Ln Punkte, die Sie vor der Zustimmung wissen sollten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation>
            <numerusform>%Ln wurde seitdem wieder geändert.</numerusform>
            <numerusform>%Ln wurden seitdem wieder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and left alone.</source>
        <extracomment>For 1: %n was changed elsewhere and left alone.</extracomment>
        <translation>
            <numerusform>%Ln wurde anderswo geändert und blieb unberührt.</numerusform>
            <numerusform>%Ln wurden anderswo geändert und blieben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not looked at for faces yet.</source>
        <extracomment>For 1: %n was not looked at for faces yet.</extracomment>
        <translation>
            <numerusform>%Ln wurde noch nicht angesehen.</numerusform>
            <numerusform>%Ln wurden noch nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <extracomment>For 1: %n was so already.</extracomment>
        <translation>
            <numerusform>%Ln war schon so.</numerusform>
            <numerusform>%Ln waren schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field is to be removed from %n photos. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</source>
        <extracomment>For 1: A field is to be removed from %n photo. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</extracomment>
        <translation>
            <numerusform>Aus %Ln Foto soll ein Feld entfernt werden. Eine Filialdatei kann nur zurücknehmen, was in einer Filialdatei steht: Wo die Datei selbst es sagt, bleibt sie, wie sie ist. In die Dateien selbst zu schreiben, erreicht auch diese.</numerusform>
            <numerusform>Aus %Ln Fotos soll ein Feld entfernt werden. Eine Filialdatei kann nur zurücknehmen, was in einer Filialdatei steht: Wo die Datei selbst es sagt, bleibt sie, wie sie ist. In die Dateien selbst zu schreiben, erreicht auch diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person it shows agreed to be shown.</source>
        <translation>Eine abgebildete Person war mit dem Zeigen einverstanden.</translation>
    </message>
    <message>
        <source>A video: it is listed, and not looked at for faces.</source>
        <translation>Ein Video: Es wird gelistet, aber nicht nach Gesichtern durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>Add the tag {value} to %n photos</source>
        <extracomment>For 1: Add the tag {value} to %n photo</extracomment>
        <translation>
            <numerusform>%Ln Foto mit dem Tag {value} versehen</numerusform>
            <numerusform>%Ln Fotos mit dem Tag {value} versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are decided</source>
        <extracomment>For 1: %n photo is decided</extracomment>
        <translation>
            <numerusform>%Ln Foto ist entschieden</numerusform>
            <numerusform>Alle %Ln Fotos sind entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are looked through</source>
        <extracomment>For 1: %n photo is looked through</extracomment>
        <translation>
            <numerusform>%Ln Foto ist durchgesehen</numerusform>
            <numerusform>Alle %Ln Fotos sind durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match</source>
        <extracomment>For 1: %n photo that matches</extracomment>
        <translation>
            <numerusform>%Ln passendes Foto</numerusform>
            <numerusform>Alle %Ln passenden Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match the filter</source>
        <extracomment>For 1: The %n photo that matches</extracomment>
        <translation>
            <numerusform>Das %Ln Foto, das der Filter durchlässt</numerusform>
            <numerusform>Alle %Ln Fotos, die der Filter durchlässt</numerusform>
        </translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Alle Rechte vorbehalten</translation>
    </message>
    <message>
        <source>All rights reserved: reuse needs your word.</source>
        <translation>Alle Rechte vorbehalten: Weiterverwendung braucht Ihr Wort.</translation>
    </message>
    <message>
        <source>Anyone can see it.</source>
        <translation>Alle können es sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n photos</source>
        <extracomment>For 1: Change %n photo</extracomment>
        <translation>
            <numerusform>%Ln Foto ändern</numerusform>
            <numerusform>%Ln Fotos ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the license of %n photos to {value}</source>
        <extracomment>For 1: Change the license of %n photo to {value}</extracomment>
        <translation>
            <numerusform>Lizenz von %Ln Foto ändern in {value}</numerusform>
            <numerusform>Lizenz von %Ln Fotos ändern in {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n of your photos are in lists you imported.</source>
        <extracomment>For 1: Compared: %n of your photos is in a list you imported.</extracomment>
        <translation>
            <numerusform>Verglichen: %Ln Ihrer Fotos steht in einer importierten Liste.</numerusform>
            <numerusform>Verglichen: %Ln Ihrer Fotos stehen in importierten Listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown, so it counts one level less.</source>
        <translation>Alle Abgebildeten waren mit dem Zeigen einverstanden, daher zählt es eine Stufe weniger.</translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown.</source>
        <translation>Alle Abgebildeten waren mit dem Zeigen einverstanden.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer people will see %n photos. Flickr changes the addresses of the pictures, so that links to them break, and drops the favorites of those who can no longer see them; an undo brings neither back.</source>
        <extracomment>For 1: Fewer people will see %n photo. Flickr changes the address of the picture, so that links to it break, and drops the favorites of those who can no longer see it; an undo brings neither back.</extracomment>
        <translation>
            <numerusform>Weniger Menschen werden %Ln Foto sehen. Flickr ändert die Adresse des Bildes, sodass Links darauf brechen, und streicht die Favoriten derer, die es nicht mehr sehen können; Rückgängig machen bringt beides nicht zurück.</numerusform>
            <numerusform>Weniger Menschen werden %Ln Fotos sehen. Flickr ändert die Adressen der Bilder, sodass Links darauf brechen, und streicht die Favoriten derer, die sie nicht mehr sehen können; Rückgängig machen bringt beides nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what is known here; each photo is looked at before a change.</source>
        <translation>Flickr ließ sich jetzt nicht fragen. {why} Die Liste zeigt, was hier bekannt ist; jedes Foto wird vor einer Änderung angesehen.</translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what was so on {when}; each photo is looked at before a change.</source>
        <translation>Flickr ließ sich jetzt nicht fragen. {why} Die Liste zeigt den Stand vom {when}; jedes Foto wird vor einer Änderung angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Flickr does not offer {wanted} for photos under {now}: %n photos are left out.</source>
        <extracomment>For 1: Flickr does not offer {wanted} for photos under {now}: %n photo is left out.</extracomment>
        <translation>
            <numerusform>Flickr bietet {wanted} für Fotos unter {now} nicht an: %Ln Foto wird ausgelassen.</numerusform>
            <numerusform>Flickr bietet {wanted} für Fotos unter {now} nicht an: %Ln Fotos werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr forgets where %n photos were taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</source>
        <extracomment>For 1: Flickr forgets where %n photo was taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</extracomment>
        <translation>
            <numerusform>Flickr vergisst, wo %Ln Foto aufgenommen wurde und wer es wissen darf. Das Journal von Safelight behält beides auf diesem Rechner, damit es sich zurückholen lässt.</numerusform>
            <numerusform>Flickr vergisst, wo %Ln Fotos aufgenommen wurden und wer es wissen darf. Das Journal von Safelight behält beides auf diesem Rechner, damit es sich zurückholen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers the licenses of %n photos; they come back as the nearest it offers:</source>
        <extracomment>For 1: Flickr no longer offers the license of %n photo; it comes back as the nearest it offers:</extracomment>
        <translation>
            <numerusform>Flickr bietet die Lizenz von %Ln Foto nicht mehr an; es kommt unter der nächstliegenden zurück:</numerusform>
            <numerusform>Flickr bietet die Lizenzen von %Ln Fotos nicht mehr an; sie kommen unter der nächstliegenden zurück:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers {was} for %n photos: they come back as {instead}, the nearest it offers.</source>
        <extracomment>For 1: Flickr no longer offers {was} for %n photo: it comes back as {instead}, the nearest it offers.</extracomment>
        <translation>
            <numerusform>Flickr bietet {was} für %Ln Foto nicht mehr an: Es kommt unter {instead} zurück, der nächstliegenden.</numerusform>
            <numerusform>Flickr bietet {was} für %Ln Fotos nicht mehr an: Sie kommen unter {instead} zurück, der nächstliegenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Found: your photo is in the published list of {datasets}.</source>
        <translation>Fund: Ihr Foto steht in der veröffentlichten Liste von {datasets}.</translation>
    </message>
    <message>
        <source>It is not known under which license it is.</source>
        <translation>Unter welcher Lizenz es steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It tells the place where it was taken.</source>
        <translation>Es verrät den Ort der Aufnahme.</translation>
    </message>
    <message>
        <source>It {shows}.</source>
        <translation>Es {shows}.</translation>
    </message>
    <message>
        <source>Its license is not known.</source>
        <translation>Seine Lizenz ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its license let anyone reuse it while a known dataset was collected.</source>
        <translation>Seine Lizenz erlaubte allen die Weiterverwendung, als ein bekannter Datensatz gesammelt wurde.</translation>
    </message>
    <message>
        <source>Its number is in the published list of {datasets}.</source>
        <translation>Seine Nummer steht in der veröffentlichten Liste von {datasets}.</translation>
    </message>
    <message>
        <source>Its original size can be downloaded.</source>
        <translation>Die Originalgröße kann heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Its picture is not among the files, so it was not looked at for faces.</source>
        <translation>Das Bild ist nicht unter den Dateien, daher wurde es nicht nach Gesichtern durchsucht.</translation>
    </message>
    <message>
        <source>Its source did not show it the last time; what is known of it is kept.</source>
        <translation>Seine Quelle zeigte es beim letzten Mal nicht; was darüber bekannt ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n letters as drafts for your mail program</source>
        <extracomment>For 1: Leave %n letter as a draft for your mail program</extracomment>
        <translation>
            <numerusform>%Ln Brief als Entwurf für Ihr E-Mail-Programm ablegen</numerusform>
            <numerusform>%Ln Briefe als Entwürfe für Ihr E-Mail-Programm ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by you only</source>
        <extracomment>For 1: Let %n photo be seen by you only</extracomment>
        <translation>
            <numerusform>%Ln Foto nur für Sie sichtbar machen</numerusform>
            <numerusform>%Ln Fotos nur für Sie sichtbar machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by {value}</source>
        <extracomment>For 1: Let %n photo be seen by {value}</extracomment>
        <translation>
            <numerusform>%Ln Foto sichtbar machen für {value}</numerusform>
            <numerusform>%Ln Fotos sichtbar machen für {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>License not known</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Looked again: all %n changes are as they should be.</source>
        <extracomment>For 1: Looked again: %n change is as it should be.</extracomment>
        <translation>
            <numerusform>Noch einmal angesehen: %Ln Änderung ist, wie sie sein soll.</numerusform>
            <numerusform>Noch einmal angesehen: Alle %Ln Änderungen sind, wie sie sein sollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up: it is in %n lists.</source>
        <extracomment>For 1: Looked up: it is in %n list.</extracomment>
        <translation>
            <numerusform>Nachgeschlagen: Es steht in %Ln Liste.</numerusform>
            <numerusform>Nachgeschlagen: Es steht in %Ln Listen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people will see %n photos; what they copy stays with them.</source>
        <extracomment>For 1: More people will see %n photo; what they copy stays with them.</extracomment>
        <translation>
            <numerusform>Mehr Menschen werden %Ln Foto sehen; was sie kopieren, bleibt bei ihnen.</numerusform>
            <numerusform>Mehr Menschen werden %Ln Fotos sehen; was sie kopieren, bleibt bei ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None found at this setting. If one was missed, draw it (D).</source>
        <translation>Keine gefunden bei dieser Einstellung. Wurde eines übersehen, zeichnen Sie es (D).</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, and the file on this machine names no license.</source>
        <translation>Nicht markiert: {shows}, und die Datei auf diesem Rechner nennt keine Lizenz.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, but the source does not say who can see it.</source>
        <translation>Nicht markiert: {shows}, aber die Quelle sagt nicht, wer es sehen kann.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, on this machine, under: {license}.</source>
        <translation>Nicht markiert: {shows}, auf diesem Rechner, unter: {license}.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}. Who can see it: {who}.</source>
        <translation>Nicht markiert: {shows}. Wer es sehen kann: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the lists imported on {day}: {names}.</source>
        <extracomment>For 1: Not in the list imported on {day}: {names}.</extracomment>
        <translation>
            <numerusform>Nicht in der am {day} importierten Liste: {names}.</numerusform>
            <numerusform>Nicht in den am {day} importierten Listen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at yet: the next scan looks for faces in it.</source>
        <translation>Noch nicht angesehen: Der nächste Durchlauf sucht darin Gesichter.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were changed.</source>
        <extracomment>For 1: Of %n it is not known whether it was changed.</extracomment>
        <translation>
            <numerusform>Von %Ln ist nicht bekannt, ob es geändert wurde.</numerusform>
            <numerusform>Von %Ln ist nicht bekannt, ob sie geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open: public, {shows}, and {reuse}.</source>
        <translation>Offen: öffentlich, {shows}, und {reuse}.</translation>
    </message>
    <message>
        <source>People are tagged in it by name.</source>
        <translation>Personen sind darin namentlich markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the locations of %n photos</source>
        <extracomment>For 1: Remove the location of %n photo</extracomment>
        <translation>
            <numerusform>Ort von %Ln Foto entfernen</numerusform>
            <numerusform>Orte von %Ln Fotos entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <extracomment>For 1: Retry %n failed</extracomment>
        <translation>
            <numerusform>%Ln Fehlgeschlagenes wiederholen</numerusform>
            <numerusform>%Ln Fehlgeschlagene wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters through your mail server</source>
        <extracomment>For 1: Send %n letter through your mail server</extracomment>
        <translation>
            <numerusform>%Ln Brief über Ihren Mailserver senden</numerusform>
            <numerusform>%Ln Briefe über Ihren Mailserver senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <extracomment>For 1: Show %n new</extracomment>
        <translation>
            <numerusform>%Ln neues zeigen</numerusform>
            <numerusform>%Ln neue zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n photos that may be in it</source>
        <extracomment>For 1: Show %n photo that may be in it</extracomment>
        <translation>
            <numerusform>%Ln mögliches Foto zeigen</numerusform>
            <numerusform>%Ln mögliche Fotos zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show my %n photos</source>
        <extracomment>For 1: Show my %n photo</extracomment>
        <translation>
            <numerusform>Mein %Ln Foto zeigen</numerusform>
            <numerusform>Meine %Ln Fotos zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of those it shows agreed to be shown.</source>
        <translation>Einige der Abgebildeten waren mit dem Zeigen einverstanden.</translation>
    </message>
    <message numerus="yes">
        <source>The %n photos that match the filter, without those you took out</source>
        <extracomment>For 1: The %n photo that matches the filter, without those you took out</extracomment>
        <translation>
            <numerusform>Das %Ln Foto, das der Filter durchlässt, ohne die herausgenommenen</numerusform>
            <numerusform>Die %Ln Fotos, die der Filter durchlässt, ohne die herausgenommenen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and Flickr say different things of its rights.</source>
        <translation>Datei und Flickr sagen Verschiedenes über die Rechte.</translation>
    </message>
    <message>
        <source>The file does not reserve data mining.</source>
        <translation>Die Datei behält Data-Mining nicht vor.</translation>
    </message>
    <message>
        <source>The file&apos;s own rights fields: {reuse}.</source>
        <translation>Die Rechtefelder der Datei: {reuse}.</translation>
    </message>
    <message numerus="yes">
        <source>The license histories of %n photos are still to be asked for; Flickr&apos;s calls have to last for the hour.</source>
        <extracomment>For 1: The license history of %n photo is still to be asked for; Flickr&apos;s calls have to last for the hour.</extracomment>
        <translation>
            <numerusform>Der Lizenzverlauf von %Ln Foto ist noch abzufragen; die Flickr-Aufrufe müssen für die Stunde reichen.</numerusform>
            <numerusform>Die Lizenzverläufe von %Ln Fotos sind noch abzufragen; die Flickr-Aufrufe müssen für die Stunde reichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be read: {error}</source>
        <translation>Das Bild war nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The source does not say for certain who can see it.</source>
        <translation>Die Quelle sagt nicht mit Gewissheit, wer es sehen kann.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <extracomment>For 1: Undo %n change</extracomment>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos are seen again by whom they were seen before</source>
        <extracomment>For 1: Undo: %n photo is seen again by whom it was seen before</extracomment>
        <translation>
            <numerusform>Rückgängig: %Ln Foto ist wieder für die sichtbar, die es vorher sahen</numerusform>
            <numerusform>Rückgängig: %Ln Fotos sind wieder für die sichtbar, die sie vorher sahen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had</extracomment>
        <translation>
            <numerusform>Rückgängig: %Ln Foto bekommt seine frühere Lizenz zurück</numerusform>
            <numerusform>Rückgängig: %Ln Fotos bekommen ihre frühere Lizenz zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had, or to the nearest there is</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had, or to the nearest there is</extracomment>
        <translation>
            <numerusform>Rückgängig: %Ln Foto bekommt seine frühere Lizenz zurück, oder die nächstliegende</numerusform>
            <numerusform>Rückgängig: %Ln Fotos bekommen ihre frühere Lizenz zurück, oder die nächstliegende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos have the locations back that they had</source>
        <extracomment>For 1: Undo: %n photo has the location back that it had</extracomment>
        <translation>
            <numerusform>Rückgängig: %Ln Foto bekommt seinen Ort zurück</numerusform>
            <numerusform>Rückgängig: %Ln Fotos bekommen ihre Orte zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the rights fields of %n files are as they were before</source>
        <extracomment>For 1: Undo: the rights fields of %n file are as they were before</extracomment>
        <translation>
            <numerusform>Rückgängig: Die Rechtefelder von %Ln Datei sind wie zuvor</numerusform>
            <numerusform>Rückgängig: Die Rechtefelder von %Ln Dateien sind wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the tag {tag} of %n photos is as it was before</source>
        <extracomment>For 1: Undo: the tag {tag} of %n photo is as it was before</extracomment>
        <translation>
            <numerusform>Rückgängig: Das Tag {tag} von %Ln Foto ist wie zuvor</numerusform>
            <numerusform>Rückgängig: Das Tag {tag} von %Ln Fotos ist wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: all %n lists are whole, as they were when they were imported.</source>
        <extracomment>For 1: Verified: the list is whole, as it was when it was imported.</extracomment>
        <translation>
            <numerusform>Nachgeprüft: %Ln Liste ist vollständig, wie beim Import.</numerusform>
            <numerusform>Nachgeprüft: Alle %Ln Listen sind vollständig, wie beim Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Visible: public and {shows}. {license}</source>
        <translation>Sichtbar: öffentlich und {shows}. {license}</translation>
    </message>
    <message>
        <source>Visible: {shows}, and the file&apos;s own rights fields say that {reuse}.</source>
        <translation>Sichtbar: {shows}, und die Rechtefelder der Datei sagen: {reuse}.</translation>
    </message>
    <message>
        <source>Was open</source>
        <translation>War offen</translation>
    </message>
    <message>
        <source>Was open: {shows}, and its license let anyone reuse it while a known dataset was collected.{dates} Who could see it then is not on record.</source>
        <translation>War offen: {shows}, und seine Lizenz erlaubte allen die Weiterverwendung, als ein bekannter Datensatz gesammelt wurde.{dates} Wer es damals sehen konnte, ist nicht vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>What is whole is being read. %n parts are missing or could not be read.</source>
        <extracomment>For 1: What is whole is being read. %n part is missing or could not be read.</extracomment>
        <translation>
            <numerusform>Was vollständig ist, wird gelesen. %Ln Teil fehlt oder war nicht lesbar.</numerusform>
            <numerusform>Was vollständig ist, wird gelesen. %Ln Teile fehlen oder waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it told before stands: %n of your photos are in it.</source>
        <extracomment>For 1: What it told before stands: %n of your photos is in it.</extracomment>
        <translation>
            <numerusform>Was sie vorher ergab, gilt weiter: %Ln Ihrer Fotos steht darin.</numerusform>
            <numerusform>Was sie vorher ergab, gilt weiter: %Ln Ihrer Fotos stehen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields beside %n files</source>
        <extracomment>For 1: Write rights fields beside %n file</extracomment>
        <translation>
            <numerusform>Rechtefelder neben %Ln Datei schreiben</numerusform>
            <numerusform>Rechtefelder neben %Ln Dateien schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields into %n files</source>
        <extracomment>For 1: Write rights fields into %n file</extracomment>
        <translation>
            <numerusform>Rechtefelder in %Ln Datei schreiben</numerusform>
            <numerusform>Rechtefelder in %Ln Dateien schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You marked %n boxes as not a face; they do not count.</source>
        <extracomment>For 1: You marked %n box as not a face; it does not count.</extracomment>
        <translation>
            <numerusform>Sie haben %Ln Rahmen als kein Gesicht markiert; er zählt nicht.</numerusform>
            <numerusform>Sie haben %Ln Rahmen als kein Gesicht markiert; sie zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>a face</source>
        <translation>ein Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more datasets</source>
        <extracomment>For 1: and %n more dataset</extracomment>
        <translation>
            <numerusform>und %Ln weiterer Datensatz</numerusform>
            <numerusform>und %Ln weitere Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other files</source>
        <extracomment>For 1: and %n other file</extracomment>
        <translation>
            <numerusform>und %Ln andere Datei</numerusform>
            <numerusform>und %Ln andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, %n days ago</source>
        <extracomment>For 1: due {day}, %n day ago</extracomment>
        <translation>
            <numerusform>fällig {day}, vor %Ln Tag</numerusform>
            <numerusform>fällig {day}, vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due {day}, in %n days</source>
        <extracomment>For 1: due {day}, in %n day</extracomment>
        <translation>
            <numerusform>fällig {day}, in %Ln Tag</numerusform>
            <numerusform>fällig {day}, in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>For 1: every %n day</extracomment>
        <translation>
            <numerusform>jeden %Ln. Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>For 1: every %n hour</extracomment>
        <translation>
            <numerusform>jede %Ln. Stunde</numerusform>
            <numerusform>alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>face {n} of {total}, {state}</source>
        <translation>Gesicht {n} von {total}, {state}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message numerus="yes">
        <source>files that grant reuse</source>
        <extracomment>For 1: file that grants reuse</extracomment>
        <translation>
            <numerusform>Datei, die Weiterverwendung erlaubt</numerusform>
            <numerusform>Dateien, die Weiterverwendung erlauben</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>friends and family</source>
        <translation>Freunde und Familie</translation>
    </message>
    <message>
        <source>friends and/or family (the export cannot tell)</source>
        <translation>Freunde und/oder Familie (der Export sagt es nicht)</translation>
    </message>
    <message numerus="yes">
        <source>no law names a day for the answer; a reminder after %n days is suggested</source>
        <extracomment>For 1: no law names a day for the answer; a reminder after %n day is suggested</extracomment>
        <translation>
            <numerusform>kein Gesetz nennt einen Tag für die Antwort; eine Erinnerung nach %Ln Tag wird vorgeschlagen</numerusform>
            <numerusform>kein Gesetz nennt einen Tag für die Antwort; eine Erinnerung nach %Ln Tagen wird vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not a face</source>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>nicht ganz gewiss</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur Sie</translation>
    </message>
    <message numerus="yes">
        <source>photos</source>
        <extracomment>For 1: photo</extracomment>
        <translation>
            <numerusform>Foto</numerusform>
            <numerusform>Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>shows %n faces</source>
        <extracomment>For 1: shows %n face</extracomment>
        <translation>
            <numerusform>zeigt %Ln Gesicht</numerusform>
            <numerusform>zeigt %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>gewiss</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>sehr gewiss</translation>
    </message>
    <message>
        <source>who uses this machine</source>
        <translation>wer diesen Rechner benutzt</translation>
    </message>
    <message>
        <source>{license} does not count as permissive in your settings.</source>
        <translation>{license} gilt in Ihren Einstellungen nicht als freizügig.</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it</source>
        <translation>{license} erlaubt allen die Weiterverwendung</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, not commercially</source>
        <translation>{license} erlaubt allen die Weiterverwendung, nicht kommerziell</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged</source>
        <translation>{license} erlaubt allen die Weiterverwendung, unverändert</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged and not commercially</source>
        <translation>{license} erlaubt allen die Weiterverwendung, unverändert und nicht kommerziell</translation>
    </message>
    <message>
        <source>{license} says that anyone may reuse it</source>
        <translation>{license} besagt, dass alle es weiterverwenden dürfen</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photos would no longer be among those.</source>
        <extracomment>For 1: {name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photo would no longer be among those.</extracomment>
        <translation>
            <numerusform>{name} ist ein Free-Konto mit {uploads} von {limit} Fotos. Flickr kann löschen, was über die Grenze geht, außer öffentlichen Fotos unter einer Creative-Commons-Lizenz oder gemeinfreien; %Ln Foto gehörte nicht mehr dazu.</numerusform>
            <numerusform>{name} ist ein Free-Konto mit {uploads} von {limit} Fotos. Flickr kann löschen, was über die Grenze geht, außer öffentlichen Fotos unter einer Creative-Commons-Lizenz oder gemeinfreien; %Ln Fotos gehörten nicht mehr dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a Free account, which may hold {most} photos that are not public; with this it would have {would}. Flickr may refuse some, or limit the account.</source>
        <translation>{name} ist ein Free-Konto, das {most} nicht öffentliche Fotos enthalten darf; hiermit wären es {would}. Flickr lehnt vielleicht einige ab oder beschränkt das Konto.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account: once %n photos are no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</source>
        <extracomment>For 1: {name} is a Free account: once %n photo is no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</extracomment>
        <translation>
            <numerusform>{name} ist ein Free-Konto: Steht %Ln Foto nicht mehr unter Creative Commons, lassen sich Größen über {pixels} Pixel nicht mehr herunterladen, auch nicht von Ihnen. Bewahren Sie Ihre Originale auf.</numerusform>
            <numerusform>{name} ist ein Free-Konto: Stehen %Ln Fotos nicht mehr unter Creative Commons, lassen sich Größen über {pixels} Pixel nicht mehr herunterladen, auch nicht von Ihnen. Bewahren Sie Ihre Originale auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is signed out: sign in before %n photos can be changed.</source>
        <extracomment>For 1: {name} is signed out: sign in before %n photo can be changed.</extracomment>
        <translation>
            <numerusform>{name} ist abgemeldet: Melden Sie sich an, bevor %Ln Foto geändert werden kann.</numerusform>
            <numerusform>{name} ist abgemeldet: Melden Sie sich an, bevor %Ln Fotos geändert werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {now} → out of reach</source>
        <translation>{n} × {now} → unerreichbar</translation>
    </message>
    <message>
        <source>{n} × {now} → {other}</source>
        <translation>{n} × {now} → {other}</translation>
    </message>
    <message>
        <source>{reuse}.</source>
        <translation>{reuse}.</translation>
    </message>
    <message>
        <source>{who} (the source is not sure)</source>
        <translation>{who} (die Quelle ist nicht gewiss)</translation>
    </message>
    <message numerus="yes">
        <source>{why} %n photos are left out.</source>
        <extracomment>For 1: {why} %n photo is left out.</extracomment>
        <translation>
            <numerusform>{why} %Ln Foto wird ausgelassen.</numerusform>
            <numerusform>{why} %Ln Fotos werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
</TS>
