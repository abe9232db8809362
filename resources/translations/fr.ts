<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>All accounts are signed out with it: without a key Flickr answers nothing. What was read stays. You can enter a key again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the API key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight forgets its permission to read this account. The photos that were read, and what you said of their faces, stay. The permission itself is taken back on Flickr&apos;s own page of apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to Flickr as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person&apos;s public photos, and read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Flickr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all of its photos and look for faces in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, NSID or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what anyone can see is read, and nobody has to sign in: a name, an NSID such as 12037949754@N01, or an address on flickr.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the account from end to end; also finds what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what has changed since the last time, and look for faces in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Flickr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, and Safelight reads your whole account, private photos too, and keeps it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone&apos;s public photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. Flickr gives keys to Pro members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}, of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr export (*.zip *.ZIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with a Flickr export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the zips of a Flickr export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this no more until it changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>At most {many} photos are copied at once; nothing was copied. Their keys (Ctrl+Shift+C) or a report take any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {many} photos are dragged at once. Copy them (Ctrl+C), or select fewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Photos of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves the selected photos out, or takes them in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>A letter that was sent is with them; nothing takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the run wait; what is done is kept (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again whether what was changed is still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the changes that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read of a letter that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview how to take back what this plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See again what this would change, and agree or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos in the library and choose Change license…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are in another state by now: list them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the letter is sent, and followed to an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this plan&apos;s journal into a file, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}
Stopped: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter (Ctrl+Z brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done in one photo is done in all (Shift+F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Show them in the library: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Another list is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a letter that asks to take your photos out; nothing is sent yet (Ctrl+Alt+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the imported list and what it told of your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list is being read; what was imported before stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library with the photos only that may be in it, as no list tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library with these photos only (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the imported list whole: is it as it was imported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list from a file on this machine (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what may be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset that is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to its holder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetTable</name>
    <message>
        <source>Datasets, what can be checked first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the list here. Safelight tells whose it seems to be, and asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is known of datasets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the imported list of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of datasets that comes with Safelight is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be checked first (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it told of your photos is forgotten with it. The file that you imported stays where it is, and can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lists hold of a photo or a person (Alt+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dataset was drawn from which (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyTree</name>
    <message>
        <source>Family tree of datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dataset was drawn from which</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exposed the photo is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of which dataset, or possibly in which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo says when it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found in the lists you imported (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissive, and so open to reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly in, as no published list tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the photo comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether faces were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a photo is flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos that pass the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that wait for your word (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr accounts, key and calls left (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to who holds your photos, and answers (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is new and look for faces in it (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and what came of them (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published datasets, and which hold your photos (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, tags, albums and keys (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole at one look (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Choose a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the photo&apos;s address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read on this machine, and nothing leaves it. Only the photos&apos; numbers and their owners are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the list imported on {day}, {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a table that Safelight does not know: its column&apos;s name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight cannot tell which dataset&apos;s list this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of the one chosen below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be the list of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by Safelight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Another list is being read. Import this one when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder that holds a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this machine: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this machine: questions to Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the work (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work; what is done is kept (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>2014, 2014-05 or 2014-05-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of then. Enter goes to the next one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of then; here is {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date such as 2014, 2014-05 or 2014-05-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not sorted by a date. Sort it, and jump then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date, or choose a month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A scan lists the photos of your sources and looks for faces in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the list up to date (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo passes these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos appear as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a grid (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a table (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed; Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>After a scan, a file here and a photo on Flickr that may be the same picture are shown side by side. Both stay, whatever you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} · {left} to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>A photo of yours, one that shows you, or anything of an account that is gone. It is looked up on this machine: no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, photo&apos;s number, NSID or screen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in every imported list (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is imported yet, so there is nothing to look it up in: import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo or person to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the imported lists tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add: folders of photos, zips of a Flickr export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos stay where they are. What Safelight knows of them is forgotten, with what you said of their faces; that cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a pretend account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Safelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from Safelight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight: a pretend account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedLine</name>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFilterDialog</name>
    <message>
        <source>At most 80 characters that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the left, with how many photos pass it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name: it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A scan lists what is in your sources, and looks for faces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos are listed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos as a grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Photos as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Not in this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before it was agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>About to begin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing, discard this plan (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out every photo listed here; Space: the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out these {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these changes (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every photo listed here back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out}, {kept} to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>About the selected photos, or pictures of you (Ctrl+Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who holds your photos to take them out: select photos in the library, or begin from a dataset that lists them. Safelight drafts the letter and keeps the file; nothing is sent before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the reply here. It is read as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a reply that was saved as .eml; or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter first, or take back what you changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to somebody…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search title, tag, album, key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectDialog</name>
    <message>
        <source>Choose what the photos have to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that pass this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}. Now: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who holds them to take them out (Ctrl+Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy their keys, a line each (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all {n} that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every photo that passes the filter (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four photos side by side (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report of these (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} that match selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>A file here and a photo on Flickr: the same picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the filter that is shown under a name (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Safelight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>no picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionTable</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos change from what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} becomes {after}: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Bringing the catalog up to date: step {n} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the catalog up to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the catalog, so that nothing can be lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens once for each new version, and takes up to a minute where there are a million photos. The catalog as it was stays beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A small made-up account, to try everything without your own photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who is pictured, or whose account is gone: no photos needed here (Alt+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around on a pretend account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a photo or a person in datasets&apos; lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Flickr export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop folders and zips anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos on this machine, with all folders inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which of your photos show faces, and who may reuse them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zips of &apos;Your Flickr Data&apos;: all of them, or those you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your whole account, private photos too; or anyone&apos;s public photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Search finds every photo now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exposed is worked out anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>Added, with gaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these, and look for faces in their photos?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Safelight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>All {photos} are so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo brings all of this back, while the files stay as this leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo brings all of this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: a letter that was sent is with them. It is sent once, and never a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: copies already taken keep their license, and not every photo may get back the license it has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: copies taken before or meanwhile keep the license they were taken under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: picture addresses that change and favorites that are dropped do not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: what others see and copy meanwhile stays with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun; only you can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not as the preview showed, and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent by this: a draft is left for your mail program, and what you do with it there is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written or not: the next run looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} at Flickr&apos;s {calls} calls an hour; you may close Safelight, it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}; you may close Safelight, it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A draft was left for your mail program: send it there, and say here that you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is awaited; no day is set for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was owed by {day}, and they were reminded: complain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was owed by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority was asked; its answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Safelight is changing photos; wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photographer you can ask for your own data only: your user name, your account&apos;s number, pictures of yourself, places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the authority itself, and enter the address with where you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask there for the data-protection officer or privacy office, and enter the address with where you saw it; or turn to a supervisory authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your photos stood under a Creative Commons license with BY and {name} gave no credit, the license was broken; whether a list of links needs credit is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun, and whether it was done cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page may name one: {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of {name} is known for such letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came so far; no law names a day for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law names a day; ask again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring answers here, so keys and tokens are kept in memory and forgotten when Safelight closes: install GNOME Keyring, KWallet or KeePassXC, and start Safelight from the desktop&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the letter arrived: look for it in the folder of sent mail, or ask the recipient, and say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is known here gives you a ground towards {name}: it makes no offer to remove photos, and no law is known to bind it towards you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost; reading showed that it had been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it, else keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is a draft; nobody has it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that was imported since holds none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that it goes on with tells what is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring yet: your desktop will ask you to choose a password for a new one, and without it keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered, and no authority watches over this ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for something: answer it, or say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They granted a part only; you can complain to the supervisory authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They granted it, and the newest list that was imported still holds {photos} of the photos: ask what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They granted it: import the next version of the list when it is published, and the photos are looked up in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had to confirm by {day} that they have the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They refused; you can complain to the supervisory authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever you live, {name} answers to a supervisory authority {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever you live, {name} is {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}, and {name} answers to a supervisory authority {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}, and {name} is {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}. Whether California&apos;s law applies to {name} is not known here, so this is proposed, not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stood under a Creative Commons license that asks for credit. If {name} gave none, it was broken; whether a list of links needs it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in California</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the EU or EEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a registry: you enter works there yourself, without a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removes photos on request, mostly for the photographer, who is to do something first: ask them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removes photos on request. To be done first: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says what it does about such a request: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes complaints about how a request was dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes such requests from people who are shown in photos only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes such requests from photographers only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dataset facts</name>
    <message>
        <source>108,501 faces, evenly spread over groups of people (the number is not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48,192 faces of Open Images, for making pictures of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Creative Commons license that YFCC100M held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As MegaFace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Open Images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As YFCC100M, of which it is the photos with an English title or description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As YFCC100M; 69 % of the photos forbid commercial use, and all ask for credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkeley stopped in January 2020; the known links are dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons media of several sites, Flickr among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons, as YFCC100M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons, released by who uploaded them; which kinds is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons; which kinds is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Creative Commons license of its time: NonCommercial and NoDerivs kept nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on request to holders of a Yahoo account; the copy on AWS asked for credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given photo by photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to who signs up with name and mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM never published its list, which holds addresses of photos and no owners: only who has a copy can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published as Parquet; its columns are not known here, and one with addresses has to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows actors who were paid and agreed, and nothing from Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given out on a questionnaire alone; that it was withdrawn is told, and not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by image search: its pictures have no ids of Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by searching the web for celebrities: its pictures have no ids of Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by searching the web: its pictures have no ids of Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address list names photos, but is no longer openly given; the files of ILSVRC name none by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id and owner, but the university no longer gives it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id, but its holder gives them on a form; all of its photos are in Flickr30k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are numbered anew (train/1.jpg): nothing that was published leads back to a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, a few in a thousand on Flickr; it is no longer given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, but was taken down; that of Re-LAION-5B is published, and reads the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address, owner and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and album, but is no longer given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and its owner, but is given on request only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id, owner and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names rows of LAION-400M, and no photo by itself: only LAION-400M&apos;s list tells who may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names the address of every photo, three a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names the address of every picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list names the ids of about half of its photos; the others can be told only by way of COCO&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address and license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s id and owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s owner and file, but are given on sign-up only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s page, owner and license, and the checksum of the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name the address of every picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists name the address of every picture; a part of them is on Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos are given on a form, but the lists of its ids stand on GitHub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly what YFCC100M holds; the dataset itself stands under CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None asked for: Flickr&apos;s terms, and research without commerce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo; that it was drawn from MegaFace is all that is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public addresses on Flickr; the list does not tell licenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README of 2022-03-08; takes photos out on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down in December 2023; Re-LAION-5B, with 5.5 billion rows, is up since August 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down in December 2023; see Re-LAION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of 2007 name ids; those of later years, as far as is known, name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are on GitHub (2020-08-08); the pictures are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are given on a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The university no longer gives it out (told in August 2020); copies remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold photos of Flickr, but how their files name them is not verified, so that nothing can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on 2023-03-28; takes photos out on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Flickr lists as free of restrictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both YFCC100M and COCO hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn in 2019, as told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing expressions of faces; some 500,000 triplets of 156,000 faces (numbers not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimating age and gender; 19,370 faces of 2,284 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces seen from the side, for making pictures of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding objects and people, and captions; the parent of several others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding objects and people; for years what everybody measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding objects; faces of people are boxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding out which training data makes a better model; faces are blurred when it is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding the points of a face; some 21,000, 205 and 2,300 photos of Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how faces and places go together; some 3 million faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making faces and bodies anonymous; 1,471,253 faces, 248,564 in FDF256, 1.87 million people in FDH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making pictures of faces that nobody has; its README forbids use for face recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring face recognition for a government program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring faces by proportion, age, gender, skin color and pose, to study how evenly recognition treats them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring how evenly face recognition treats people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and animals at what they do, with captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people at what they do, with captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognizing faces of few pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research on photos and videos; the quarry of many face datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaching a picture generator portraits of people in suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling kinds of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling kinds of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling who is who across the photos of an album; 63,188 heads of 2,356 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training face recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training face recognition that treats six groups of people evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training face recognition, and measuring it against a million strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training on faces and the words beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training on pictures and the words beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training on pictures and the words beside them; picture generators learned from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training on pictures and their captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training on pictures from Reddit and their titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training picture generators on photos without restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is where in a picture, and how things relate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing captions; once a million photos, all of Flickr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>About faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: your photos are not in the lists you imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from none of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be checked only with a copy of its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the list of {parent}, from which that was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its imported list is damaged and cannot be asked: import it again, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list imported yet. Choose a dataset that can be checked, get its list from who publishes it, and drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet: import its list to see which of your photos are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that name no photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could see it then is not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a copy of its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are not in the list imported on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksums of the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged since; import it again, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from {parents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address is known; it is held by {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody publishes the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of mine in its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: no list imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: nor is when it was collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the holder&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is given out on request only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while collected: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn; copies may remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} since {day}, for {datasets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} since {day}; {dataset} was collected {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lists}; it holds photos of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lists}; your photos are in none of these lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lists}; {some} photos of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: in its published list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: in the list published by {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: may be in it; {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {photos} in the list, imported from {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{published}; found on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, when it was published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}, {photos}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>A fault in Safelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Safelight is missing or altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan brings the lists up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again: what was carried out is seen, and not done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr does not let Safelight in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is exactly as it was found, and what was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is exactly as it was, and what was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as the preview showed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it as the text above says, then start Safelight again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in, or without the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; what was read from the account is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it: copy the text below and send it with a line on what you did. It may name files of yours; read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in another key on the page of accounts, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file, or leave it out, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight is at it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, and look at a new preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk or network is there, and scan again: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to what the text above names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not: the fault is Safelight&apos;s, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not good any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is; whatever else could be read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission was taken back on Flickr; sign in to give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again would get the same answer: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one thing was not done; what was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with another choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other work is done, or cancel it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before is kept: every step is written as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent may have been carried out or not; it is noted as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without keys, passwords and e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos and the catalog are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by Safelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly in datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as it was on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before} → {after}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any Creative Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes allowed, as FDF took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes allowed, as FFHQ took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial use and changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mining not reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and Flickr differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File grants reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a published list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a released face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a published list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last uploaded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License permits reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License permitted reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most exposed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found at this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not geotagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, was open or found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked photos: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public, with a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flickr</name>
    <message>
        <source>Both have the same number on Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were taken at the same second and have the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read it: the permission was taken back. What was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read {name}: the permission was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos are shown as they were on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only, and forgotten when Safelight closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {where}, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring can be used here: Safelight forgets its sign-in when it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read to the end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. The permission is kept {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. What was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name has the number on Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this machine: nothing, until you sign in to Flickr or add somebody&apos;s public photos. Then Flickr is asked for photos and what it knows of them; faces are looked for on this machine, and nothing that is found is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory, until Safelight closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the environment that Safelight was started with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system&apos;s keyring ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calls left this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calls left until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fullname} ({username})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed out of Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {limit} uploads used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {here} here, {there} on Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command has a key. Ctrl+K finds a command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>A face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who holds it to take it out; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Flickr export: number {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Flickr: number {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo&apos;s page in the browser (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo and why it is flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be so, and see what would change ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo large (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>About to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Flickr for license histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing your photos with the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pictures from Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License histories: {far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {all}: {shows}, {are}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {some}. Of {all} in all, {shows}, {are}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the same pictures here and on Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up in the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making photos searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to look at. Of {all}, {shows}, {are}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The imported lists are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept; Scan goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing of the list is kept; one imported before stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} are looked at and kept; the rest wait. Scan goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} can be searched. The next search, or the next start, goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license histories of all photos with faces are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the imported lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: Flickr allows no more calls for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what is exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} What can be searched is kept; the next start goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} {kept} Scan again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laws</name>
    <message>
        <source>A full answer on what is held of you is due in 15 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice to who hosts a copy: signature, the work, the material and where it is, contact, good-faith belief, accuracy and, under penalty of perjury, authority. It is to be acted on expeditiously, which is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Art. 15 GDPR: the same text, one month, and two more with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Art. 17 GDPR: the same text, one month, and two more with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Art. 21 GDPR: the same text, one month, and two more with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biometric data are to be destroyed within three years of the last contact, or when the purpose is met; there is no term for answering a person. In the suits about Diversity in Faces, those against IBM and FaceFirst were dismissed by agreement; Microsoft, Amazon and Google won summary judgment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazilian data protection law (LGPD): access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCPA: deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCPA: right to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint to a supervisory authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons licenses with BY ask for credit. Under 2.0 (name, title, address of the photo) the license ends by itself on any breach; under 4.0 it ends too, and comes back if the breach is cured within 30 days. MegaFace gave no credit for 3,311,471 photos (megapixels.cc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit under a Creative Commons license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMCA takedown notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who live in California, and only where the law applies to the recipient; whether it does for a university or a research group is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR: access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR: erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR: objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illinois Biometric Information Privacy Act (BIPA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a matter for a court, and promises nothing; Safelight writes no letter for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. For people who live in California, and only where the law applies to the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The clock may stop while they check who you are (not verified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The term is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law obliges anybody here: it is their offer, and no term is named. Thirty days until a reminder are Safelight&apos;s suggestion. Where an offer is to photographers, people who are shown mostly go through the photographer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data are to be erased where consent is withdrawn, where you object, or where they were processed unlawfully. Other controllers (Art. 17(2)) and recipients (Art. 19) are to be told. A refusal must name the right to complain and the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published lists hold links, not copies: a notice against a list of addresses is weak, and false notices carry liability under 512(f). Safelight writes no letter for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some say that they remove photos on request, often once something was done first, such as a no_cv tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss data protection act: access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorities name no term that was read: ninety days until you ask again are Safelight&apos;s suggestion. In the United Kingdom it rests on the same text (not verified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder&apos;s own offer to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research (not verified). The clock may stop while they check who you are (not verified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 17(3)(d) and 89 (not verified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 89 (not verified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is to be confirmed in 10 business days and the request answered in 45 calendar days, the time to verify it included; 45 more with notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR: access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR: erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR: objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a list of links is distribution, so that it needs credit, is open. Exceptions such as text and data mining for research may allow what a license does not. No term is named: thirty days until a reminder are Safelight&apos;s suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are to be told what is held of you within 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are to be told what is held of you; terms as for deletion: 10 business days, 45 calendar days, 45 more with notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are to be told whether and which personal data of you are processed. A refusal must name the right to complain and the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask a supervisory authority to look at how a recipient dealt with your request. A refusal of theirs must have named this right (Art. 12(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You object to the processing of your personal data. A refusal must name the right to complain and the court.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for license histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared photos with the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all notes of the log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked somebody up in the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked whether folders changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen note, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of changes and the list of work done are kept; they are not the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried the mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Safelight did on this machine. Keys, passwords and e-mail addresses are not in it, and your home folder is ~. It may name photos, folders and accounts: read it before you send it to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out what is exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by a name: people change theirs, and others may take it. An account&apos;s number, such as 12037949754@N01, or a photo&apos;s address tells for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, so not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up: not in the lists that could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported, so not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked by a photo&apos;s number or address, as they name no person: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this says nothing of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in the list of {name}, published by {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in the list of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Safelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare my photos with the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Datasets and their lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the request&apos;s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faces to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up a photo or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missed faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the photo on Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plans and their changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the queue anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests and their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rights in files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select by a rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo what was changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the imported lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Safelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone&apos;s &amp;public photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for license &amp;histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the list up to &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when an answer is owe&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;license…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, N, R, A, D, Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the faces in your photos, and shows which of them anyone may reuse, and why. Copies that others took already keep the license they were taken under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder that holds a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds smaller and turned faces, and takes longer; the scan can be paused and canceled. What you said of faces stays. The setting detector.level becomes thorough, and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;watch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all photos again, more thoroughly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look more &amp;thoroughly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look thoroughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote how it stands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pairs of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Flickr &amp;export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with an e&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo at the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name this saved filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read accounts &amp;whole again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lo&amp;cation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove t&amp;his saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the &amp;same pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the photo at the right, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning waits until the changes are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos of the same &amp;day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos of the same albu&amp;m…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos with the same &amp;tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in to Flickr…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urces at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair before, the next pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;meline beside the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows &amp;faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can &amp;see…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a dataset&apos;s &amp;holder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and mo&amp;ve together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←, →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←, →, ↑, ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>All were looked at for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed photos, as you act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces found yet: {n} of {all} looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces were found at this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list was imported yet, so this is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos are listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos are listed yet. A scan lists what is in your sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is in the lists you imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos that are listed now is known to have been exposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that is known of so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed with Safelight yet. From the first change of a license or of who can see a photo, this shows what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the photos and faces known today. What changed elsewhere is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your {photos}, none found so far shows a face and may be reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo may be in several of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with faces, by year and license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rights reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files that grant reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is in the lists you imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n} that were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, not to be reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next answer is due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with faces, not exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of your {photos} show faces and may be reused by anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>A face can be drawn once the picture is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video: Safelight does not play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag around the face. By keys: arrows move, Shift+arrows size, Enter keeps, Esc drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a photo that is larger than its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at full size: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: agreed to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; see the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut off: a part of the picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before, the next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture came out empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not among the files of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px is the largest that can be had here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times the whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly in a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Any Creative Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDF-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFHQ-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any Creative Commons license: what YFCC100M, MegaFace and Diversity in Faces took; NonCommercial and NoDerivs kept nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed copies allowed without share-alike, non-commercial included: what FFHQ took in 2018, and its 4.0 equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed copies allowed: what FDF took in 2019, and its 4.0 equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commercial use and changed copies allowed, no share-alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every license but all rights reserved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>2019: deleted the URLs and their annotations, and the Flickr ID; required its research partners to comply and to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019: links to the photos, or the Flickr ID and express consent to use it for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Bulgarian. By e-mail they must be signed electronically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Croatian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Czech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Danish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Dutch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Estonian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Finnish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in French or Dutch; English is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in French.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in German.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in German. Of Hamburg only; LAION answers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in German. The federal one. Each Land has its own for companies and universities there (not verified); of those, only Hamburg&apos;s stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Greek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Hungarian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Icelandic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Italian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Latvian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Lithuanian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Norwegian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Portuguese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Slovak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Slovenian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints in Swedish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DiveFace labels the ethnicity of people in the photos of named accounts: data of Art. 9 GDPR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFHQ removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fined EUR 20 million each in Italy, France and Greece, and EUR 30.5 million in the Netherlands (gdprhub). Refuses who lives where no statute helps. It wants a picture of your face: weigh that before you send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Europe, the controller is IBM International Group B.V. in the Netherlands. A real exchange of 2019 (cubicgarden.com): a search was asked for; IBM wanted the Flickr ID and consent; they were sent; IBM said what it found and asked whether to remove it; then it deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a removal form of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an opt-out form of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds PIPA together with UC Berkeley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts copies that others put there. Its policy has a DMCA takedown and counter-notice process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is not known: no source that was read gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at all photos of the user anew, and updates the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MegaFace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. A registry of works that are not to be trained with; no letter is needed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. Ask Yahoo for its data-protection officer; Flickr, where the photos came from, is a platform of another owner now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer, and enter the address that it gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer; Meta holds PIPA too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its data-protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its privacy office or data-protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known: ask the authority itself. The record that was read is of its predecessor, GIODO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) is of an earlier owner. Find out who owns it now before you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: its policy has a takedown process, but the address was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no source that was read gives an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the record that was read (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) is of its predecessor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the record that was read has the address of the press office only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes it from the data that it controls and from future releases; torrents of old releases are out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that rest on copyright are refused: LAION relies on Art. 3 of the DSM directive and s. 60d UrhG (text and data mining for research).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search first, which is free, to see what is found. The form wants a picture of your face: weigh that before you send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for IBMid accounts, not the team of Diversity in Faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under All rights reserved or a NoDerivs license, or make them private, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under a NoDerivs license, or make them private, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form wants a picture of your face: weigh that before you send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform, not the holder of a dataset: it cannot take photos out of a list that others hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The takedown form is on the GDPR page of laion.ai, which this page links to; the address of the form itself was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used and published YFCC15M, a part of YFCC100M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used datasets of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo ID with all but name and photograph blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of your face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search for your own face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a separate yes to the removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a canned refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ID card (name, address and number may be hidden), or a selfie with two fingers on the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contest a moderation decision (not a stated takedown address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy notice of Diversity in Faces (2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of what shows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search by Flickr login or display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takedown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the address or the picture shows you (a name in the ALT text alone is refused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Flickr User NSID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Flickr user name, in the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of YFCC100M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team of Diversity in Faces, as of 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to take something out of the index: an address that is already off line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you live (EU, UK, CH or a US state with a privacy law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of each photo, with sources and the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person who is shown, or a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it, for each photo: a small picture, who may see and reuse it, in which lists it is, what was changed and when; and what the reader can do. Left out: other photos and how many there are, titles, file names, tags, places and names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it, for each photo: license history and when it was open, changes with their outcome, lists with their SHA-256 and row, requests; what was not checked; the journal with its hashes. No legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: how many photos are exposed and why, charts, small pictures with the faces marked, licenses, lists, and what cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, the exposed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with pictures (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the report goes (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the photos that show this person, or filter them first: a report of the whole library would tell of everybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen photos only. It names nobody, and no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole at one look: numbers, charts, each exposed photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source> Meant for: {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send it, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint to an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent is for one search, is limited to it, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About photos of yours, as whoever took them and holds the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About pictures of you, whoever took them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the request to {name}, number {n}; it has the same photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of photos that are not in your library, one a line. No picture is sent, and none is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to their question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of them is enough. Each opens as a plan in the window behind: nothing is changed before you agree there. A letter without it is likely in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a draft in my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As whom you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the form on their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the law&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the law&apos;s rule again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when an answer is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address, or correct this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the letter leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the request that it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complained to an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or request taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a draft that nothing was done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the letter to {name} arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the next letter of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays differ from place to place, and are not all known: look yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am shown in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I complained to an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gave them what they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take the request back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I took the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not name the request that it answers: choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for once, and kept in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in your mail program: look at it, and send it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the shipped one, and survives updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for later letters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you changed (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the request&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: it did not arrive. It can be sent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: the letter arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as a draft for your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them be seen by {value}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at where it goes, or correct that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in a newer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many providers (Gmail, iCloud, Yahoo, Fastmail and others) take no ordinary password here: make an app password in your account&apos;s security settings, and enter that. It can be taken back there any day. The server&apos;s certificate is checked, and nothing is ever sent unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My consent to a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, dataset or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was tried. Open the page that it was read on, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was sent yet that this could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened it. Open the file by hand, or send it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it, and it cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: first you read the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often named, and not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often named, and not offered here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day that I set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper: a PDF to print and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, over an encrypted connection, after a look at exactly what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that you know to be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this recipient needs. Name, e-mail, address and country are kept in the settings; the rest is in this letter alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on, and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them under: {value}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a reply that you saved as .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading whom one can write to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when an answer is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the request stands, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send me a &amp;test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by Safelight, through my mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letter as it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as plain text; nothing in it was opened, fetched or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not in this list, with their address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done; the request says how far it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag them {value}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country&apos;s two letters; in the United States with the state, as US-CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as a file; you print it and post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter goes there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is a draft: read it, and send it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is copied: paste it into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is kept as a draft; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is kept as you changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that was sent and the answers to it are attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter with its attachments, as an .eml file; you send it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter&apos;s photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Look into your folder of sent mail, or ask the recipient. If it did not arrive, it can be sent anew; if you do not know yet, leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost: nobody knows whether it took the letter. It is not sent again by itself. Look into your folder of sent mail, or ask the recipient, and say so on the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short form, in my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied, and the page is opened in the browser: paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their server took it. Replies that you save as .eml can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask me for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They deal with people who are shown only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They deal with photographers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did what I asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They search by faces, and may ask for a picture of yours or for an identity card. Whatever you hand them is a biometric sample that they did not have before. This letter holds none, and asks them to find you by the addresses of the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told those whom they gave it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told you so in time, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They took the law&apos;s extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is information, and no legal advice. Which law applies to you, a lawyer or your supervisory authority can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know before you write to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know: {caution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your own address: so that this is known to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the draft holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter says of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to say of it; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has left, say so here: the days for an answer are counted from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you &amp;live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you &amp;saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live: two letters such as DE, or US-CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you pass it on to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without attachments: a shorter text that most mail programs open at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all of it into one zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the due day into a file for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter as PDF, to be printed and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program has the short form. The list of photos is not with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the law&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended once, by the law&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts what others publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring; empty: as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be in {datasets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no law names a day for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry of opt-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches by faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as their privacy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisory authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter {checksum}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was seen is not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dataset}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; seen in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} more with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} to answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A click goes to that photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face was added. Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} are marked as not a face. Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide found faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every face that was found at this setting has one. What was missed can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {n}: {verdict}. Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that were found and that nobody spoke of (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here come photos in which no face was found and of which you said nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the detector look again at all photos, finer and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for missed faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look more thoroughly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face waits for your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is left to look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found at this setting. D draws one that was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in which no face was found, the most doubtful first (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos were listed or looked at since it was read (Ctrl+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the queue anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was said of this photo since, elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on another photo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That face is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the first of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the last of the queue; {left} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not kept. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not kept: Safelight has a fault here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on its way; nothing was said of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word on this face to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw no face in it. Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z takes the last word back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z takes the last word back. Photos in which no face was found can be looked through as well: a detector misses some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found at this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo {n} of {count}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {sure}, score {score} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>A plan is being worked out. Cancel it, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are being made or verified, one plan at a time. Nothing of this one is lost: it is on the page of changes, and can begin when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked again: {n} of {all} are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was made; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet: look through the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this plan was changed, so nothing is to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} files are changed; the rest wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} licenses are changed; the rest wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} photos are changed; the rest wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} are looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>A task of your own starts it (Task Scheduler), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer of your own starts it (systemd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent of your own starts it (launchd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from one look to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended. Nothing of it is left on your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be set here. This line does the same with cron:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run: the system does not know all of it. Set it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set for another home, {home}. One is watched at a time: setting this one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: {when}. All was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: {when}. It was read in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: {when}. Nothing could be read; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set: Safelight looks when you scan, and at no other time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight can look by itself whether photos are newly exposed, and tells you only if some are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight looks {often}, about {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set. You hear of it only when something is newly exposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set is not as Safelight writes it. Set it anew, or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does on your system:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {file}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} All is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>select</name>
    <message>
        <source>Add them to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only these of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in an album with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the same day as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with all the tags of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select these instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that takes longer to read is given up, and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTML report shows so many, to be small enough to mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to your letters go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between, only what has changed is read; what was deleted is found by the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Flickr in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Flickr in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of {label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each letter can be in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer leave more of this machine to your other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr allows 3,600 for one key; more is no use there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr refuses who asks for too many; it is asked slower then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photos with faces, one call each; the rest waits for the next scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next scan on; for pictures on the screen, from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start of Safelight on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds once the first 60 are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line; only for recipients that ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of new letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file that is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest picture that is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are sent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses that count as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether your folders changed, every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {label}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often your e-mail address. The password is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if that is not your e-mail address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures fetched at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that look for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an account whole again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as smtp.example.org. Without one, letters are left as drafts for your own mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is never used without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough is slower; it finds smaller faces, and faces in photos that lie on their side. The next scan looks at every photo again; what you said of faces stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a scan takes for license histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters such as DE, for the United States with the state, such as US-CA. What a request can rest on follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name at the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos are flagged is worked out anew at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this window is open; new photos are then scanned. To look while it is closed: safelight schedule, in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read this account now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on Flickr&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Flickr for its page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Flickr whether the code is right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Flickr whether the key works…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring whether there is a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the browser end on a page that it cannot show, or on a code? Paste that page&apos;s whole address, or type the code, here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr shows nine digits to type here: for a browser on another machine, or if the first way does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key on flickr.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in your browser. When you have agreed there, this goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is open in your browser. Agree there, and it shows a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists all of its photos and looks for faces in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine-digit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on flickr.com, but at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Flickr&apos;s page choose a non-commercial key and any name for the app, then copy key and secret here. They are sent to Flickr alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Flickr in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Flickr&apos;s page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to Flickr about your account and its photos. Faces are looked for on this machine; what is found stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight asks Flickr with an API key of your own, so that nobody else&apos;s use of it can stop yours. Flickr gives keys to Pro members; a key from earlier works as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Flickr at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; the fault is Safelight&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nine digits, or the page&apos;s whole address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission is kept {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find what is exposed, and to change licenses later. Nothing is changed without your agreement in a preview; nothing can be deleted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see your photos, private ones too, and to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from Flickr&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer on Flickr&apos;s page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Flickr will ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Flickr will ask you, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a key is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer there, and this goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A Flickr account, read as its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public photos of a Flickr account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>thumbnails</name>
    <message>
        <source>no picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a checkout of its source: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder that needs no Python: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an AppImage: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed for Python: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight never looks for updates, and tells nobody which version you use. To see whether there is a newer one, look where you got this one from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safelight {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>Newly exposed since {day}, as Safelight saw by itself: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wish</name>
    <message>
        <source>&amp;Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you and give what they make of it the same license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you and give what they make of it the same license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use it for anything, without naming you: you give up your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, also commercially, if they name you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, but not commercially, if they name you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr forgets where the photos were taken, and takes them off its map. The files that you uploaded stay as they are: a place that is written in one can still be read from it by whoever may download the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr gives version 4.0 now and may refuse these; a photo that it refuses stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to name you beside the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sidecar beside each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes where the file goes, though many sites strip it. The picture itself stays as it is. Files that cannot take it, such as raw ones, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else finds or opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may use it without asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you see what would change of every photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet: first you see what would change in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older Creative Commons licenses, version 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Flickr and beyond, signed in or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited for training of any AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited for training of generative AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited, as another field of the file explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited, as rights that the file links to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited, as rights written in the file explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited, except for search engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what the file says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that nobody holds rights in it, such as in a very old picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the files say here out of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a page about your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice, such as: © 2026 Anna Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo itself is not touched. The .xmp file has to travel with it: who gets the photo alone does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do, in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you have marked as a friend on Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you have marked as either of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you have marked as family on Flickr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} asks researchers of computer vision to leave the photo out of their collections; nobody has to obey it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source> %n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are overdue: remind</source>
        <extracomment>For 1: %n answer is overdue: remind them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers overdue</source>
        <extracomment>For 1: %n answer overdue</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to your requests are overdue.</source>
        <extracomment>For 1: %n answer to your requests is overdue.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are exposed</source>
        <extracomment>For 1: %n is exposed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {name}</source>
        <extracomment>For 1: %n is listed in {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {n} datasets</source>
        <extracomment>For 1: %n is listed in {n} datasets</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <extracomment>For 1: %n business day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar months</source>
        <extracomment>For 1: %n calendar month</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left this hour</source>
        <extracomment>For 1: %n call left this hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of that plan were not made by it, so there is nothing to undo.</source>
        <extracomment>For 1: %n change of that plan was not made by it, so there is nothing to undo.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <extracomment>For 1: %n conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <extracomment>For 1: %n could not be changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <extracomment>For 1: %n could not be read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>For 1: %n day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>For 1: %n day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <extracomment>For 1: %n drifted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed</source>
        <extracomment>For 1: %n exposed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed photos have uncertain faces: review them</source>
        <extracomment>For 1: %n exposed photo has an uncertain face: review it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <extracomment>For 1: %n face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>For 1: %n failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were, and are not among them.</source>
        <extracomment>For 1: %n file is not where it was, and is not among them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <extracomment>For 1: %n file changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with faces grant reuse: change their rights</source>
        <extracomment>For 1: %n file with faces grants reuse: change its rights</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys copied.</source>
        <extracomment>For 1: %n key copied.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>For 1: %n left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>For 1: %n left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>For 1: %n letter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters on their way</source>
        <extracomment>For 1: %n letter on its way</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license histories are still to be asked for.</source>
        <extracomment>For 1: %n license history is still to be asked for.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licenses changed</source>
        <extracomment>For 1: %n license changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal written to {file}.</source>
        <extracomment>For 1: %n line of the journal written to {file}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists imported</source>
        <extracomment>For 1: %n list imported</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos are so already.</source>
        <extracomment>For 1: %n more photo is so already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos with faces do not say when they were taken.</source>
        <extracomment>For 1: %n more photo with faces does not say when it was taken.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer match</source>
        <extracomment>For 1: %n no longer matches</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>For 1: %n not known</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>For 1: %n note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes copied</source>
        <extracomment>For 1: %n note copied</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine</source>
        <extracomment>For 1: %n of mine</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine in its parent</source>
        <extracomment>For 1: %n of mine in its parent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them drafts</source>
        <extracomment>For 1: %n of them a draft</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold</source>
        <extracomment>For 1: %n of them holds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list of {parent}, from which it was drawn.</source>
        <extracomment>For 1: %n of your photos is in the list of {parent}, from which it was drawn.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list published by {holder}.</source>
        <extracomment>For 1: %n of your photos is in the list published by {holder}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos may be in it; {unpublished}. Their licenses were ones that the collectors took.</source>
        <extracomment>For 1: %n of your photos may be in it; {unpublished}. Its license was one that the collectors took.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>For 1: %n photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are in published lists: write to the holders</source>
        <extracomment>For 1: %n photo is in a published list: write to its holder</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out, since Flickr does not offer this license for them:</source>
        <extracomment>For 1: %n photo is left out, since Flickr does not offer this license for it:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are looked at and kept.</source>
        <extracomment>For 1: %n photo is looked at and kept.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a Flickr account that is read as its owner, and left out.</source>
        <extracomment>For 1: %n photo is not in a Flickr account that is read as its owner, and left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a folder of this machine, and left out.</source>
        <extracomment>For 1: %n photo is not in a folder of this machine, and left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under a license that lets others reuse them. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</source>
        <extracomment>For 1: %n photo is under a license that lets others reuse it. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under licenses that Flickr may not give again; an undo may only reach:</source>
        <extracomment>For 1: %n photo is under a license that Flickr may not give again; an undo may only reach:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may not reach it.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may not reach it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may only reach {nearest}.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may only reach {nearest}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos can only be written with ExifTool 12.15 or newer, which is not installed: they are left out. A sidecar needs none.</source>
        <extracomment>For 1: %n photo can only be written with ExifTool 12.15 or newer, which is not installed: it is left out. A sidecar needs none.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <extracomment>For 1: %n photo changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos copied.</source>
        <extracomment>For 1: %n photo copied.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be read: see why</source>
        <extracomment>For 1: %n photo could not be read: see why</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to decide</source>
        <extracomment>For 1: %n photo left to decide</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to look through</source>
        <extracomment>For 1: %n photo left to look through</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours are in {name}</source>
        <extracomment>For 1: %n photo of yours is in {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours may be in {name}</source>
        <extracomment>For 1: %n photo of yours may be in {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos reported in {file}.</source>
        <extracomment>For 1: %n photo reported in {file}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected</source>
        <extracomment>For 1: %n photo that you selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed again since, and are left as they are.</source>
        <extracomment>For 1: %n photo was changed again since, and is left as it is.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed elsewhere since Safelight last looked; the list shows how they are now.</source>
        <extracomment>For 1: %n photo was changed elsewhere since Safelight last looked; the list shows how it is now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet. A scan does that.</source>
        <extracomment>For 1: %n photo was not looked at yet. A scan does that.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet: scan</source>
        <extracomment>For 1: %n photo was not looked at yet: scan</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be selected</source>
        <extracomment>For 1: %n photo will be selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces are open: change their license</source>
        <extracomment>For 1: %n photo with faces is open: change its license</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces were compared with no list: import one</source>
        <extracomment>For 1: %n photo with faces was compared with no list: import one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <extracomment>For 1: %n possible</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are open</source>
        <extracomment>For 1: %n request is open</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <extracomment>For 1: %n request waits for you</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <extracomment>For 1: %n request.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no photo; the first are listed beside the dataset.</source>
        <extracomment>For 1: %n row names no photo; it is listed beside the dataset.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>For 1: %n selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected photos</source>
        <extracomment>For 1: %n selected photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, all that match</source>
        <extracomment>For 1: %n selected, all that match</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show faces</source>
        <extracomment>For 1: %n shows faces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <extracomment>For 1: %n so already</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know before you agree</source>
        <extracomment>For 1: %n thing to know before you agree</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and left alone.</source>
        <extracomment>For 1: %n was changed elsewhere and left alone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not looked at for faces yet.</source>
        <extracomment>For 1: %n was not looked at for faces yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <extracomment>For 1: %n was so already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field is to be removed from %n photos. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</source>
        <extracomment>For 1: A field is to be removed from %n photo. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A person it shows agreed to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video: it is listed, and not looked at for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add the tag {value} to %n photos</source>
        <extracomment>For 1: Add the tag {value} to %n photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are decided</source>
        <extracomment>For 1: %n photo is decided</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are looked through</source>
        <extracomment>For 1: %n photo is looked through</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match</source>
        <extracomment>For 1: %n photo that matches</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match the filter</source>
        <extracomment>For 1: The %n photo that matches</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rights reserved: reuse needs your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n photos</source>
        <extracomment>For 1: Change %n photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the license of %n photos to {value}</source>
        <extracomment>For 1: Change the license of %n photo to {value}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n of your photos are in lists you imported.</source>
        <extracomment>For 1: Compared: %n of your photos is in a list you imported.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown, so it counts one level less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer people will see %n photos. Flickr changes the addresses of the pictures, so that links to them break, and drops the favorites of those who can no longer see them; an undo brings neither back.</source>
        <extracomment>For 1: Fewer people will see %n photo. Flickr changes the address of the picture, so that links to it break, and drops the favorites of those who can no longer see it; an undo brings neither back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what is known here; each photo is looked at before a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what was so on {when}; each photo is looked at before a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flickr does not offer {wanted} for photos under {now}: %n photos are left out.</source>
        <extracomment>For 1: Flickr does not offer {wanted} for photos under {now}: %n photo is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr forgets where %n photos were taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</source>
        <extracomment>For 1: Flickr forgets where %n photo was taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers the licenses of %n photos; they come back as the nearest it offers:</source>
        <extracomment>For 1: Flickr no longer offers the license of %n photo; it comes back as the nearest it offers:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers {was} for %n photos: they come back as {instead}, the nearest it offers.</source>
        <extracomment>For 1: Flickr no longer offers {was} for %n photo: it comes back as {instead}, the nearest it offers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: your photo is in the published list of {datasets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known under which license it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells the place where it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {shows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its license is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its license let anyone reuse it while a known dataset was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number is in the published list of {datasets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its original size can be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture is not among the files, so it was not looked at for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source did not show it the last time; what is known of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave %n letters as drafts for your mail program</source>
        <extracomment>For 1: Leave %n letter as a draft for your mail program</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by you only</source>
        <extracomment>For 1: Let %n photo be seen by you only</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by {value}</source>
        <extracomment>For 1: Let %n photo be seen by {value}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>License not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looked again: all %n changes are as they should be.</source>
        <extracomment>For 1: Looked again: %n change is as it should be.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up: it is in %n lists.</source>
        <extracomment>For 1: Looked up: it is in %n list.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people will see %n photos; what they copy stays with them.</source>
        <extracomment>For 1: More people will see %n photo; what they copy stays with them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None found at this setting. If one was missed, draw it (D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged: {shows}, and the file on this machine names no license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged: {shows}, but the source does not say who can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged: {shows}, on this machine, under: {license}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged: {shows}. Who can see it: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not in the lists imported on {day}: {names}.</source>
        <extracomment>For 1: Not in the list imported on {day}: {names}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at yet: the next scan looks for faces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were changed.</source>
        <extracomment>For 1: Of %n it is not known whether it was changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: public, {shows}, and {reuse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are tagged in it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove the locations of %n photos</source>
        <extracomment>For 1: Remove the location of %n photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <extracomment>For 1: Retry %n failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters through your mail server</source>
        <extracomment>For 1: Send %n letter through your mail server</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <extracomment>For 1: Show %n new</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n photos that may be in it</source>
        <extracomment>For 1: Show %n photo that may be in it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show my %n photos</source>
        <extracomment>For 1: Show my %n photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of those it shows agreed to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n photos that match the filter, without those you took out</source>
        <extracomment>For 1: The %n photo that matches the filter, without those you took out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file and Flickr say different things of its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not reserve data mining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own rights fields: {reuse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The license histories of %n photos are still to be asked for; Flickr&apos;s calls have to last for the hour.</source>
        <extracomment>For 1: The license history of %n photo is still to be asked for; Flickr&apos;s calls have to last for the hour.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say for certain who can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <extracomment>For 1: Undo %n change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos are seen again by whom they were seen before</source>
        <extracomment>For 1: Undo: %n photo is seen again by whom it was seen before</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had, or to the nearest there is</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had, or to the nearest there is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos have the locations back that they had</source>
        <extracomment>For 1: Undo: %n photo has the location back that it had</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the rights fields of %n files are as they were before</source>
        <extracomment>For 1: Undo: the rights fields of %n file are as they were before</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the tag {tag} of %n photos is as it was before</source>
        <extracomment>For 1: Undo: the tag {tag} of %n photo is as it was before</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: all %n lists are whole, as they were when they were imported.</source>
        <extracomment>For 1: Verified: the list is whole, as it was when it was imported.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible: public and {shows}. {license}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible: {shows}, and the file&apos;s own rights fields say that {reuse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was open: {shows}, and its license let anyone reuse it while a known dataset was collected.{dates} Who could see it then is not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is whole is being read. %n parts are missing or could not be read.</source>
        <extracomment>For 1: What is whole is being read. %n part is missing or could not be read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it told before stands: %n of your photos are in it.</source>
        <extracomment>For 1: What it told before stands: %n of your photos is in it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields beside %n files</source>
        <extracomment>For 1: Write rights fields beside %n file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields into %n files</source>
        <extracomment>For 1: Write rights fields into %n file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You marked %n boxes as not a face; they do not count.</source>
        <extracomment>For 1: You marked %n box as not a face; it does not count.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more datasets</source>
        <extracomment>For 1: and %n more dataset</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other files</source>
        <extracomment>For 1: and %n other file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>due {day}, %n days ago</source>
        <extracomment>For 1: due {day}, %n day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due {day}, in %n days</source>
        <extracomment>For 1: due {day}, in %n day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>For 1: every day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>For 1: every hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>face {n} of {total}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends and/or family (the export cannot tell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no law names a day for the answer; a reminder after %n days is suggested</source>
        <extracomment>For 1: no law names a day for the answer; a reminder after %n day is suggested</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>photos</source>
        <extracomment>For 1: photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>shows %n faces</source>
        <extracomment>For 1: shows %n face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who uses this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} does not count as permissive in your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, not commercially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged and not commercially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license} says that anyone may reuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photos would no longer be among those.</source>
        <extracomment>For 1: {name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photo would no longer be among those.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a Free account, which may hold {most} photos that are not public; with this it would have {would}. Flickr may refuse some, or limit the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account: once %n photos are no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</source>
        <extracomment>For 1: {name} is a Free account: once %n photo is no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is signed out: sign in before %n photos can be changed.</source>
        <extracomment>For 1: {name} is signed out: sign in before %n photo can be changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {now} → out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {now} → {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reuse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (the source is not sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{why} %n photos are left out.</source>
        <extracomment>For 1: {why} %n photo is left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
