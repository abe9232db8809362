<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>All accounts are signed out with it: without a key Flickr answers nothing. What was read stays. You can enter a key again at any time.</source>
        <translation>Tous les comptes sont déconnectés avec elle&#x202f;: sans clé, Flickr ne répond à rien. Ce qui a été lu reste. Vous pouvez saisir une clé à tout moment.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Oublier la clé API</translation>
    </message>
    <message>
        <source>Forget the API key?</source>
        <translation>Oublier la clé API&#x202f;?</translation>
    </message>
    <message>
        <source>Safelight forgets its permission to read this account. The photos that were read, and what you said of their faces, stay. The permission itself is taken back on Flickr&apos;s own page of apps.</source>
        <translation>Safelight oublie son autorisation de lire ce compte. Les photos déjà lues, et ce que vous avez dit de leurs visages, restent. L’autorisation elle-même se retire sur la page des applications de Flickr.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of Flickr</source>
        <translation>Se déconnecter de Flickr</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>Déconnecter {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Signed in to Flickr as {name}.</source>
        <translation>Connecté à Flickr&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>The API key is forgotten.</source>
        <translation>La clé API est oubliée.</translation>
    </message>
    <message>
        <source>{name} is signed out.</source>
        <translation>{name}&#x202f;: compte déconnecté.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this person&apos;s public photos, and read them</source>
        <translation>Ajouter les photos publiques de cette personne et les lire</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Asking Flickr…</source>
        <translation>Flickr est interrogé…</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Le trousseau est interrogé</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Le trousseau est interrogé…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Revenir où vous étiez (Échap)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Kept {where}.</source>
        <translation>Conservée {where}.</translation>
    </message>
    <message>
        <source>Key and calls</source>
        <translation>Clé et appels</translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation>Dernière lecture&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>List all of its photos and look for faces in them</source>
        <translation>Lister toutes ses photos et y chercher des visages</translation>
    </message>
    <message>
        <source>Name, NSID or address</source>
        <translation>Nom, NSID ou adresse</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Only what anyone can see is read, and nobody has to sign in: a name, an NSID such as 12037949754@N01, or an address on flickr.com.</source>
        <translation>Seul ce que tout le monde peut voir est lu, et personne n’a à se connecter&#x202f;: un nom, un NSID comme 12037949754@N01, ou une adresse sur flickr.com.</translation>
    </message>
    <message>
        <source>Read the account from end to end; also finds what was deleted</source>
        <translation>Lire le compte d’un bout à l’autre&#x202f;; trouve aussi ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Read this account</source>
        <translation>Lire ce compte</translation>
    </message>
    <message>
        <source>Read what has changed since the last time, and look for faces in it</source>
        <translation>Lire ce qui a changé depuis la dernière fois et y chercher des visages</translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+I)</source>
        <translation>Se connecter (Ctrl+I)</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign in to Flickr…</source>
        <translation>Se connecter à Flickr…</translation>
    </message>
    <message>
        <source>Sign in, and Safelight reads your whole account, private photos too, and keeps it up to date.</source>
        <translation>Connectez-vous, et Safelight lit tout votre compte, photos privées comprises, et le tient à jour.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Someone&apos;s public photos</source>
        <translation>Photos publiques de quelqu’un</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>There is none yet. Flickr gives keys to Pro members.</source>
        <translation>Il n’y en a pas encore. Flickr donne des clés aux membres Pro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Whose photos</source>
        <translation>De qui sont les photos</translation>
    </message>
    <message>
        <source>as its owner</source>
        <translation>en tant que propriétaire</translation>
    </message>
    <message>
        <source>public photos</source>
        <translation>photos publiques</translation>
    </message>
    <message>
        <source>{left}, of {limit}</source>
        <translation>{left}, sur {limit}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Flickr export (*.zip *.ZIP)</source>
        <translation>Export Flickr (*.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a folder with a Flickr export</source>
        <translation>Ouvrir un dossier contenant un export Flickr</translation>
    </message>
    <message>
        <source>Open the zips of a Flickr export</source>
        <translation>Ouvrir les zips d’un export Flickr</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Say this no more until it changes</source>
        <translation>Ne plus le dire tant que rien ne change</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>At most {many} photos are copied at once; nothing was copied. Their keys (Ctrl+Shift+C) or a report take any number.</source>
        <translation>{many} photos au plus se copient à la fois&#x202f;; rien n’a été copié. Pour leurs identifiants (Ctrl+Maj+C) ou un rapport, le nombre est libre.</translation>
    </message>
    <message>
        <source>At most {many} photos are dragged at once. Copy them (Ctrl+C), or select fewer.</source>
        <translation>{many} photos au plus se glissent à la fois. Copiez-les (Ctrl+C), ou sélectionnez-en moins.</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Photos of this plan</source>
        <translation>Photos de ce plan</translation>
    </message>
    <message>
        <source>Space leaves the selected photos out, or takes them in again</source>
        <translation>Espace écarte les photos sélectionnées, ou les reprend</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>A letter that was sent is with them; nothing takes it back</source>
        <translation>Une lettre envoyée est chez eux&#x202f;; rien ne la reprend</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Let the run wait; what is done is kept (Ctrl+P)</source>
        <translation>Mettre en attente&#x202f;; ce qui est fait est conservé (Ctrl+P)</translation>
    </message>
    <message>
        <source>List anew</source>
        <translation>Relister</translation>
    </message>
    <message>
        <source>Look again whether what was changed is still so</source>
        <translation>Regarder si ce qui a été modifié l’est toujours</translation>
    </message>
    <message>
        <source>Looking for plans…</source>
        <translation>Recherche des plans…</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Créé le {when}</translation>
    </message>
    <message>
        <source>Make the changes that are left</source>
        <translation>Faire les modifications qui restent</translation>
    </message>
    <message>
        <source>Nothing can be read of a letter that was sent</source>
        <translation>Rien ne peut être relu d’une lettre envoyée</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Preview and apply…</source>
        <translation>Voir l’aperçu et appliquer…</translation>
    </message>
    <message>
        <source>Preview how to take back what this plan changed</source>
        <translation>Voir comment revenir sur ce que ce plan a modifié</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Relancer les échecs</translation>
    </message>
    <message>
        <source>See again what this would change, and agree or not</source>
        <translation>Revoir ce que cela modifierait, et accepter ou non</translation>
    </message>
    <message>
        <source>Select photos in the library and choose Change license…</source>
        <translation>Sélectionnez des photos dans la bibliothèque et choisissez Changer la licence…</translation>
    </message>
    <message>
        <source>Show new</source>
        <translation>Voir les nouveaux</translation>
    </message>
    <message>
        <source>Some are in another state by now: list them as they are</source>
        <translation>Certaines ne sont plus dans le même état&#x202f;: les lister telles qu’elles sont</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Where the letter is sent, and followed to an answer</source>
        <translation>Là où la lettre est envoyée, et suivie jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Write this plan&apos;s journal into a file, line by line</source>
        <translation>Écrire le journal de ce plan dans un fichier, ligne par ligne</translation>
    </message>
    <message>
        <source>agreed {when}</source>
        <translation>accepté le {when}</translation>
    </message>
    <message>
        <source>not agreed to yet</source>
        <translation>pas encore accepté</translation>
    </message>
    <message>
        <source>{about}
Stopped: {why}</source>
        <translation>{about}
Arrêté&#x202f;: {why}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Enlever tous les filtres</translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation>Enlever le filtre&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Remove this filter (Ctrl+Z brings it back)</source>
        <translation>Enlever ce filtre (Ctrl+Z le remet)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Retour à la bibliothèque (Échap)</translation>
    </message>
    <message>
        <source>Photos side by side</source>
        <translation>Photos côte à côte</translation>
    </message>
    <message>
        <source>What is done in one photo is done in all (Shift+F12)</source>
        <translation>Ce qui est fait dans une photo l’est dans toutes (Maj+F12)</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Zoomer et déplacer ensemble</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Show them in the library: {what}</source>
        <translation>Les afficher dans la bibliothèque&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}&#x202f;: les afficher</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Another list is being read</source>
        <translation>Une autre liste est en cours de lecture</translation>
    </message>
    <message>
        <source>Draft a letter that asks to take your photos out; nothing is sent yet (Ctrl+Alt+H)</source>
        <translation>Préparer une lettre qui demande de retirer vos photos&#x202f;; rien n’est encore envoyé (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Forget the imported list and what it told of your photos</source>
        <translation>Oublier la liste importée et ce qu’elle disait de vos photos</translation>
    </message>
    <message>
        <source>Import another list…</source>
        <translation>Importer une autre liste…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importer la liste…</translation>
    </message>
    <message>
        <source>Its list is being read; what was imported before stands.</source>
        <translation>Sa liste est en cours de lecture&#x202f;; ce qui a été importé avant reste valable.</translation>
    </message>
    <message>
        <source>Open the library with the photos only that may be in it, as no list tells</source>
        <translation>Ouvrir la bibliothèque sur les seules photos qui peuvent s’y trouver, puisqu’aucune liste ne le dit</translation>
    </message>
    <message>
        <source>Open the library with these photos only (Enter)</source>
        <translation>Ouvrir la bibliothèque sur ces seules photos (Entrée)</translation>
    </message>
    <message>
        <source>Read the imported list whole: is it as it was imported?</source>
        <translation>Lire en entier la liste importée&#x202f;: est-elle telle qu’à l’import&#x202f;?</translation>
    </message>
    <message>
        <source>Read the list from a file on this machine (Ctrl+Shift+D)</source>
        <translation>Lire la liste depuis un fichier de cet ordinateur (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>Remove list…</source>
        <translation>Retirer la liste…</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Voir mes photos</translation>
    </message>
    <message>
        <source>Show what may be in it</source>
        <translation>Voir les possibles</translation>
    </message>
    <message>
        <source>The dataset that is looked at</source>
        <translation>Le jeu de données affiché</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation>Ce que l’on sait du jeu de données</translation>
    </message>
    <message>
        <source>What is known of your photos</source>
        <translation>Ce que l’on sait de vos photos</translation>
    </message>
    <message>
        <source>Write to its holder…</source>
        <translation>Écrire au détenteur…</translation>
    </message>
</context>
<context>
    <name>DatasetTable</name>
    <message>
        <source>Datasets, what can be checked first</source>
        <translation>Jeux de données, d’abord ceux qui peuvent être vérifiés</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Drop the list here. Safelight tells whose it seems to be, and asks.</source>
        <translation>Déposez la liste ici. Safelight dit de quel jeu elle semble venir, et demande.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Arbre généalogique</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No dataset is known</source>
        <translation>Aucun jeu de données n’est connu</translation>
    </message>
    <message>
        <source>Reading what is known of datasets…</source>
        <translation>Lecture de ce que l’on sait des jeux de données…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Retirer la liste</translation>
    </message>
    <message>
        <source>Remove the imported list of {name}?</source>
        <translation>Retirer la liste importée de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The table of datasets that comes with Safelight is empty.</source>
        <translation>Le tableau des jeux de données fourni avec Safelight est vide.</translation>
    </message>
    <message>
        <source>What can be checked first (Ctrl+2)</source>
        <translation>Ce qui peut être vérifié d’abord (Ctrl+2)</translation>
    </message>
    <message>
        <source>What it told of your photos is forgotten with it. The file that you imported stays where it is, and can be imported again.</source>
        <translation>Ce qu’elle disait de vos photos est oublié avec elle. Le fichier que vous avez importé reste où il est et peut être réimporté.</translation>
    </message>
    <message>
        <source>What the lists hold of a photo or a person (Alt+F8)</source>
        <translation>Ce que les listes contiennent d’une photo ou d’une personne (Alt+F8)</translation>
    </message>
    <message>
        <source>Which dataset was drawn from which (Ctrl+1)</source>
        <translation>Quel jeu de données a été tiré duquel (Ctrl+1)</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>{file} n’a pas pu être lu&#x202f;: {why}.</translation>
    </message>
</context>
<context>
    <name>FamilyTree</name>
    <message>
        <source>Family tree of datasets</source>
        <translation>Arbre généalogique des jeux de données</translation>
    </message>
    <message>
        <source>Which dataset was drawn from which</source>
        <translation>Quel jeu de données a été tiré duquel</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>How exposed the photo is</source>
        <translation>À quel point la photo est exposée</translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation>Dans la liste de</translation>
    </message>
    <message>
        <source>In the list of which dataset, or possibly in which</source>
        <translation>Dans la liste de quel jeu de données, ou peut-être dans lequel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>No photo says when it was taken</source>
        <translation>Aucune photo ne dit quand elle a été prise</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>No reason found yet</source>
        <translation>Pas encore de motif trouvé</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Pas encore de source</translation>
    </message>
    <message>
        <source>None found in the lists you imported (F8)</source>
        <translation>Aucune trouvée dans les listes que vous avez importées (F8)</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>Permissive, and so open to reuse</source>
        <translation>Permissive, donc ouverte à la réutilisation</translation>
    </message>
    <message>
        <source>Possibly in, as no published list tells</source>
        <translation>Peut-être dans, faute de liste publiée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The year it was taken</source>
        <translation>L’année de prise de vue</translation>
    </message>
    <message>
        <source>Under which license</source>
        <translation>Sous quelle licence</translation>
    </message>
    <message>
        <source>Where the photo comes from</source>
        <translation>D’où vient la photo</translation>
    </message>
    <message>
        <source>Whether faces were found</source>
        <translation>Si des visages ont été trouvés</translation>
    </message>
    <message>
        <source>Who can see the photo</source>
        <translation>Qui peut voir la photo</translation>
    </message>
    <message>
        <source>Why a photo is flagged</source>
        <translation>Pourquoi une photo est signalée</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter by: {what}</source>
        <translation>Filtrer par&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All photos that pass the filter</source>
        <translation>Toutes les photos qui passent le filtre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Faces that wait for your word (F3)</source>
        <translation>Visages qui attendent votre avis (F3)</translation>
    </message>
    <message>
        <source>Flickr accounts, key and calls left (F4)</source>
        <translation>Comptes Flickr, clé et appels restants (F4)</translation>
    </message>
    <message>
        <source>Letters to who holds your photos, and answers (F11)</source>
        <translation>Lettres à ceux qui détiennent vos photos, et réponses (F11)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>List what is new and look for faces in it (F5)</source>
        <translation>Lister ce qui est nouveau et y chercher des visages (F5)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Plans and what came of them (F7)</source>
        <translation>Plans et ce qu’ils ont donné (F7)</translation>
    </message>
    <message>
        <source>Published datasets, and which hold your photos (F8)</source>
        <translation>Jeux de données publiés, et lesquels contiennent vos photos (F8)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Search titles, tags, albums and keys (Ctrl+F)</source>
        <translation>Rechercher dans les titres, tags, albums et identifiants (Ctrl+F)</translation>
    </message>
    <message>
        <source>The whole at one look (F2)</source>
        <translation>L’ensemble en un coup d’œil (F2)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column with the photo&apos;s address or number</source>
        <translation>Colonne de l’adresse ou du numéro de la photo</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>It is read on this machine, and nothing leaves it. Only the photos&apos; numbers and their owners are kept.</source>
        <translation>Elle est lue sur cet ordinateur, et rien n’en sort. Seuls les numéros des photos et leurs propriétaires sont conservés.</translation>
    </message>
    <message>
        <source>It takes the place of the list imported on {day}, {file}.</source>
        <translation>Elle prend la place de la liste importée le {day}, {file}.</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Liste de</translation>
    </message>
    <message>
        <source>Only for a table that Safelight does not know: its column&apos;s name or number</source>
        <translation>Seulement pour un tableau que Safelight ne connaît pas&#x202f;: le nom ou le numéro de sa colonne</translation>
    </message>
    <message>
        <source>Safelight cannot tell which dataset&apos;s list this is.</source>
        <translation>Safelight ne peut pas dire de quel jeu de données est cette liste.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of the one chosen below.</source>
        <translation>Cette liste semble être celle de {name}, et non celle choisie ci-dessous.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of {asked}.</source>
        <translation>Cette liste semble être celle de {name}, et non de {asked}.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}.</source>
        <translation>Cette liste semble être celle de {name}.</translation>
    </message>
    <message>
        <source>found by Safelight</source>
        <translation>trouvé par Safelight</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Another list is being read. Import this one when that is done.</source>
        <translation>Une autre liste est en cours de lecture. Importez celle-ci ensuite.</translation>
    </message>
    <message>
        <source>Import a folder that holds a list</source>
        <translation>Importer un dossier contenant une liste</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leaves this machine: letters that you send</source>
        <translation>Quitte cet ordinateur&#x202f;: les lettres que vous envoyez</translation>
    </message>
    <message>
        <source>Leaves this machine: nothing</source>
        <translation>Quitte cet ordinateur&#x202f;: rien</translation>
    </message>
    <message>
        <source>Leaves this machine: questions to Flickr</source>
        <translation>Quitte cet ordinateur&#x202f;: des questions à Flickr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the work (Ctrl+P)</source>
        <translation>Mettre le travail en pause (Ctrl+P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>Show exposed</source>
        <translation>Voir les exposées</translation>
    </message>
    <message>
        <source>Stop the work; what is done is kept (Ctrl+.)</source>
        <translation>Arrêter le travail&#x202f;; ce qui est fait est conservé (Ctrl+.)</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>2014, 2014-05 or 2014-05-17</source>
        <translation>2014, 2014-05 ou 2014-05-17</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No photo of then. Enter goes to the next one in the list.</source>
        <translation>Pas de photo à cette date. Entrée va à la suivante de la liste.</translation>
    </message>
    <message>
        <source>No photo of then; here is {month}.</source>
        <translation>Pas de photo à cette date&#x202f;; voici {month}.</translation>
    </message>
    <message>
        <source>That is no date such as 2014, 2014-05 or 2014-05-17.</source>
        <translation>Ce n’est pas une date comme 2014, 2014-05 ou 2014-05-17.</translation>
    </message>
    <message>
        <source>The list is not sorted by a date. Sort it, and jump then:</source>
        <translation>La liste n’est pas triée par date. Triez-la pour y aller&#x202f;:</translation>
    </message>
    <message>
        <source>There is no photo in the list.</source>
        <translation>Il n’y a pas de photo dans la liste.</translation>
    </message>
    <message>
        <source>Type a date, or choose a month.</source>
        <translation>Tapez une date, ou choisissez un mois.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A scan lists the photos of your sources and looks for faces in them.</source>
        <translation>Une analyse liste les photos de vos sources et y cherche des visages.</translation>
    </message>
    <message>
        <source>Bring the list up to date (Ctrl+L)</source>
        <translation>Mettre la liste à jour (Ctrl+L)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last one.</source>
        <translation>Ctrl+Z reprend le dernier.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>No photo passes these filters</source>
        <translation>Aucune photo ne passe ces filtres</translation>
    </message>
    <message>
        <source>None found yet</source>
        <translation>Aucun trouvé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Photos appear as they come.</source>
        <translation>Les photos apparaissent au fur et à mesure.</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Lecture de ce qui est là</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Show a grid (Ctrl+1)</source>
        <translation>Afficher en grille (Ctrl+1)</translation>
    </message>
    <message>
        <source>Show a table (Ctrl+2)</source>
        <translation>Afficher en tableau (Ctrl+2)</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Trier à nouveau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Selon quoi la liste est triée</translation>
    </message>
    <message>
        <source>{done} of {total} looked at.</source>
        <translation>{done} sur {total} examinées.</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>{name} is removed; Ctrl+Z brings it back.</source>
        <translation>{name} est supprimé&#x202f;; Ctrl+Z le remet.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>After a scan, a file here and a photo on Flickr that may be the same picture are shown side by side. Both stay, whatever you say.</source>
        <translation>Après une analyse, un fichier d’ici et une photo sur Flickr qui peuvent être la même image sont montrés côte à côte. Les deux restent, quoi que vous disiez.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Retour à la bibliothèque (Échap)</translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation>Recherche des paires…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation>Sur Flickr</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Paires de photos</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Oui, la même</translation>
    </message>
    <message>
        <source>{n} of {all} · {left} to review</source>
        <translation>{n} sur {all} · {left} à vérifier</translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>A photo of yours, one that shows you, or anything of an account that is gone. It is looked up on this machine: no account, no network.</source>
        <translation>Une photo de vous ou qui vous montre, ou n’importe laquelle d’un compte disparu. La recherche se fait sur cet ordinateur&#x202f;: sans compte, sans réseau.</translation>
    </message>
    <message>
        <source>Address, photo&apos;s number, NSID or screen name</source>
        <translation>Adresse, numéro de la photo, NSID ou pseudonyme</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Look it up in every imported list (Enter)</source>
        <translation>Rechercher dans toutes les listes importées (Entrée)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No list is imported yet, so there is nothing to look it up in: import one first.</source>
        <translation>Aucune liste n’est encore importée, donc rien où chercher&#x202f;: importez-en une d’abord.</translation>
    </message>
    <message>
        <source>Photo or person to look up</source>
        <translation>Photo ou personne à rechercher</translation>
    </message>
    <message>
        <source>What the imported lists tell</source>
        <translation>Ce que disent les listes importées</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add: folders of photos, zips of a Flickr export.</source>
        <translation>Déposez ici pour ajouter&#x202f;: dossiers de photos, zips d’un export Flickr.</translation>
    </message>
    <message>
        <source>Its photos stay where they are. What Safelight knows of them is forgotten, with what you said of their faces; that cannot be undone.</source>
        <translation>Ses photos restent où elles sont. Ce que Safelight en sait est oublié, avec ce que vous avez dit de leurs visages&#x202f;; c’est irréversible.</translation>
    </message>
    <message>
        <source>Making a pretend account…</source>
        <translation>Création d’un compte fictif…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from Safelight</source>
        <translation>Retirer de Safelight</translation>
    </message>
    <message>
        <source>Remove {name} from Safelight?</source>
        <translation>Retirer {name} de Safelight&#x202f;?</translation>
    </message>
    <message>
        <source>Safelight: a pretend account</source>
        <translation>Safelight&#x202f;: un compte fictif</translation>
    </message>
</context>
<context>
    <name>MarkedLine</name>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Caution: {words}</source>
        <translation>Attention&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NameFilterDialog</name>
    <message>
        <source>At most 80 characters that can be seen.</source>
        <translation>80 caractères visibles au plus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Shown at the left, with how many photos pass it.</source>
        <translation>Affiché à gauche, avec le nombre de photos qui le passent.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Il en existe déjà un de ce nom.</translation>
    </message>
    <message>
        <source>There is one of this name: it will be replaced.</source>
        <translation>Il en existe un de ce nom&#x202f;: il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A scan lists what is in your sources, and looks for faces in it.</source>
        <translation>Une analyse liste ce qui est dans vos sources et y cherche des visages.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No photos are listed yet</source>
        <translation>Aucune photo n’est encore listée</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Voir les demandes</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos as a grid</source>
        <translation>Photos en grille</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Retour à la bibliothèque (Échap)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Photos as a table</source>
        <translation>Photos en tableau</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans, the newest first</source>
        <translation>Plans, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Not in this plan</source>
        <translation>Hors de ce plan</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Said before it was agreed to</source>
        <translation>Dit avant l’accord</translation>
    </message>
    <message>
        <source>What to know of this plan</source>
        <translation>À savoir sur ce plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <translation>{n} sur {photos}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>About to begin…</source>
        <translation>Sur le point de commencer…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change nothing, discard this plan (Esc)</source>
        <translation>Ne rien modifier, abandonner ce plan (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave out all {n}</source>
        <translation>Écarter les {n}</translation>
    </message>
    <message>
        <source>Leave out every photo listed here; Space: the selected ones</source>
        <translation>Écarter toutes les photos listées ici&#x202f;; Espace&#x202f;: celles sélectionnées</translation>
    </message>
    <message>
        <source>Leave out these {n}</source>
        <translation>Écarter ces {n}</translation>
    </message>
    <message>
        <source>Make these changes (Ctrl+Return)</source>
        <translation>Faire ces modifications (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take every photo listed here back in</source>
        <translation>Reprendre toutes les photos listées ici</translation>
    </message>
    <message>
        <source>{left_out}, {kept} to change</source>
        <translation>{left_out}, {kept} à modifier</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>About the selected photos, or pictures of you (Ctrl+Alt+W)</source>
        <translation>Sur les photos sélectionnées, ou des images de vous (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation>Ajouter une réponse…</translation>
    </message>
    <message>
        <source>Ask who holds your photos to take them out: select photos in the library, or begin from a dataset that lists them. Safelight drafts the letter and keeps the file; nothing is sent before you agree.</source>
        <translation>Demandez à ceux qui détiennent vos photos de les retirer&#x202f;: sélectionnez des photos dans la bibliothèque, ou partez d’un jeu de données qui les liste. Safelight prépare la lettre et tient le dossier&#x202f;; rien n’est envoyé avant votre accord.</translation>
    </message>
    <message>
        <source>Drop the reply here. It is read as plain text.</source>
        <translation>Déposez la réponse ici. Elle est lue comme du texte brut.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de demande</translation>
    </message>
    <message>
        <source>Read a reply that was saved as .eml; or drop it here</source>
        <translation>Lire une réponse enregistrée au format .eml&#x202f;; ou déposez-la ici</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message>
        <source>Save the letter first, or take back what you changed.</source>
        <translation>Enregistrez d’abord la lettre, ou annulez vos retouches.</translation>
    </message>
    <message>
        <source>Write to somebody…</source>
        <translation>Écrire à quelqu’un…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search title, tag, album, key</source>
        <translation>Titre, tag, album, ID</translation>
    </message>
</context>
<context>
    <name>SelectDialog</name>
    <message>
        <source>Choose what the photos have to match.</source>
        <translation>Choisissez à quoi les photos doivent correspondre.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Photos that pass this filter</source>
        <translation>Photos qui passent ce filtre</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select by a rule</source>
        <translation>Sélectionner par critères</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quelles photos</translation>
    </message>
    <message>
        <source>{photos}. Now: {before}.</source>
        <translation>{photos}. Actuellement&#x202f;: {before}.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>All {n}</source>
        <translation>Les {n}</translation>
    </message>
    <message>
        <source>Ask who holds them to take them out (Ctrl+Alt+W)</source>
        <translation>Demander à ceux qui les détiennent de les retirer (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Change more</source>
        <translation>Modifier d’autres choses</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Copier les identifiants</translation>
    </message>
    <message>
        <source>Copy their keys, a line each (Ctrl+Shift+C)</source>
        <translation>Copier leurs identifiants, un par ligne (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter un rapport…</translation>
    </message>
    <message>
        <source>License…</source>
        <translation>Licence…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Select all {n} that match</source>
        <translation>Sélectionner les {n} du résultat</translation>
    </message>
    <message>
        <source>Select every photo that passes the filter (Ctrl+A)</source>
        <translation>Sélectionner toutes les photos qui passent le filtre (Ctrl+A)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Select nothing (Ctrl+Shift+A)</source>
        <translation>Ne rien sélectionner (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Two to four photos side by side (F12)</source>
        <translation>Deux à quatre photos côte à côte (F12)</translation>
    </message>
    <message>
        <source>Write a report of these (Ctrl+Shift+E)</source>
        <translation>Écrire un rapport sur celles-ci (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Écrire à…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>{n} of {all} that match selected</source>
        <translation>{n} sélectionnées sur {all} du résultat</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>A file here and a photo on Flickr: the same picture?</source>
        <translation>Un fichier d’ici et une photo sur Flickr&#x202f;: la même image&#x202f;?</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposées</translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation>Géolocalisées</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Keep the filter that is shown under a name (Ctrl+S)</source>
        <translation>Garder sous un nom le filtre affiché (Ctrl+S)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from Safelight…</source>
        <translation>Retirer de Safelight…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>ENREGISTRÉS</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Afficher l’emplacement</translation>
    </message>
    <message>
        <source>Sources and saved filters</source>
        <translation>Sources et filtres enregistrés</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>Avec visages</translation>
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
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Remodifiées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Afficher par état</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que celles-ci</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>{state}: {n}</source>
        <translation>{state}&#x202f;: {n}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>no picture here</source>
        <translation>pas d’image ici</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
</context>
<context>
    <name>TransitionTable</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>How many photos change from what to what</source>
        <translation>Combien de photos passent de quoi à quoi</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{before} becomes {after}: {photos}</source>
        <translation>{before} devient {after}&#x202f;: {photos}</translation>
    </message>
    <message>
        <source>{before}: {photos}</source>
        <translation>{before}&#x202f;: {photos}</translation>
    </message>
    <message>
        <source>{n} more values</source>
        <translation>{n} autres valeurs</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Bringing the catalog up to date: step {n} of {all}…</source>
        <translation>Mise à jour du catalogue&#x202f;: étape {n} sur {all}…</translation>
    </message>
    <message>
        <source>Bringing the catalog up to date…</source>
        <translation>Mise à jour du catalogue…</translation>
    </message>
    <message>
        <source>Copying the catalog, so that nothing can be lost…</source>
        <translation>Copie du catalogue, pour que rien ne puisse se perdre…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Safelight</source>
        <translation>Safelight</translation>
    </message>
    <message>
        <source>This happens once for each new version, and takes up to a minute where there are a million photos. The catalog as it was stays beside the new one.</source>
        <translation>Cela se fait une fois par nouvelle version, et prend jusqu’à une minute pour un million de photos. Le catalogue tel qu’il était reste à côté du nouveau.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A small made-up account, to try everything without your own photos</source>
        <translation>Un petit compte inventé, pour tout essayer sans vos propres photos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>For who is pictured, or whose account is gone: no photos needed here (Alt+F8)</source>
        <translation>Pour qui est montré, ou dont le compte a disparu&#x202f;: pas besoin de photos ici (Alt+F8)</translation>
    </message>
    <message>
        <source>Look around on a pretend account</source>
        <translation>Découvrir avec un compte fictif</translation>
    </message>
    <message>
        <source>Look up a photo or a person in datasets&apos; lists</source>
        <translation>Rechercher une photo ou une personne dans les listes des jeux de données</translation>
    </message>
    <message>
        <source>Open a Flickr export</source>
        <translation>Ouvrir un export Flickr</translation>
    </message>
    <message>
        <source>Or drop folders and zips anywhere in this window.</source>
        <translation>Ou déposez dossiers et zips n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Photos on this machine, with all folders inside</source>
        <translation>Photos de cet ordinateur, avec tous les sous-dossiers</translation>
    </message>
    <message>
        <source>See which of your photos show faces, and who may reuse them</source>
        <translation>Voyez lesquelles de vos photos montrent des visages, et qui peut les réutiliser</translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation>Se connecter à Flickr</translation>
    </message>
    <message>
        <source>The zips of &apos;Your Flickr Data&apos;: all of them, or those you have</source>
        <translation>Les zips de «&#x202f;Your Flickr Data&#x202f;»&#x202f;: tous, ou ceux que vous avez</translation>
    </message>
    <message>
        <source>Your whole account, private photos too; or anyone&apos;s public photos</source>
        <translation>Tout votre compte, même privé&#x202f;; ou les photos publiques d’autrui</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Search finds every photo now.</source>
        <translation>La recherche trouve désormais toutes les photos.</translation>
    </message>
    <message>
        <source>What is exposed is worked out anew.</source>
        <translation>L’exposition est recalculée.</translation>
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
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen (Ctrl+1)</source>
        <translation>Chaque pixel de la photo sur un pixel de l’écran (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation>Adaptée, {n}&#x202f;%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Shown at {words}</source>
        <translation>Affichée à {words}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La photo entière</translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation>La photo entière (0)</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>Added, with gaps</source>
        <translation>Ajouté, avec des lacunes</translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add these, and look for faces in their photos?</source>
        <translation>Ajouter ceci et chercher des visages dans les photos&#x202f;?</translation>
    </message>
    <message>
        <source>Add to Safelight</source>
        <translation>Ajouter à Safelight</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>All {photos} are so already.</source>
        <translation>C’est déjà le cas pour {photos}.</translation>
    </message>
    <message>
        <source>An undo brings all of this back, while the files stay as this leaves them.</source>
        <translation>Une annulation rétablit tout, tant que les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>An undo brings all of this back.</source>
        <translation>Une annulation rétablit tout.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Cannot be undone: a letter that was sent is with them. It is sent once, and never a second time.</source>
        <translation>Irréversible&#x202f;: une lettre envoyée est chez eux. Elle part une fois, jamais deux.</translation>
    </message>
    <message>
        <source>Cannot be undone: copies already taken keep their license, and not every photo may get back the license it has now.</source>
        <translation>Irréversible&#x202f;: les copies déjà prises gardent leur licence, et toutes les photos ne pourront peut-être pas retrouver celle qu’elles ont.</translation>
    </message>
    <message>
        <source>Cannot be undone: copies taken before or meanwhile keep the license they were taken under.</source>
        <translation>Irréversible&#x202f;: les copies prises avant ou entre-temps gardent la licence sous laquelle elles ont été prises.</translation>
    </message>
    <message>
        <source>Cannot be undone: picture addresses that change and favorites that are dropped do not come back.</source>
        <translation>Irréversible&#x202f;: les adresses d’images qui changent et les favoris qui tombent ne reviennent pas.</translation>
    </message>
    <message>
        <source>Cannot be undone: what others see and copy meanwhile stays with them.</source>
        <translation>Irréversible&#x202f;: ce que d’autres voient et copient entre-temps leur reste.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Remodifiée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>It was begun; only you can tell.</source>
        <translation>Elle a été commencée&#x202f;; c’est à vous de dire la suite.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Elle a été modifiée de nouveau depuis.</translation>
    </message>
    <message>
        <source>It was not as the preview showed, and was left alone.</source>
        <translation>Elle n’était pas comme dans l’aperçu, et n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Nothing is sent by this: a draft is left for your mail program, and what you do with it there is yours.</source>
        <translation>Rien n’est envoyé ici&#x202f;: un brouillon est laissé à votre logiciel de messagerie, et la suite vous appartient.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Champs de droits</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The photo is so already.</source>
        <translation>C’est déjà le cas de la photo.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Written or not: the next run looks.</source>
        <translation>Écrite ou non&#x202f;: la prochaine exécution regarde.</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>environ {h} h</translation>
    </message>
    <message>
        <source>about {h} h {m} min</source>
        <translation>environ {h} h {m} min</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>environ {n} jours</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>environ {n} min</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>copyright</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>créateur</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>fouille de données</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>no location</source>
        <translation>pas de lieu</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>sans le tag</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>rien d’indiqué</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>rien à modifier</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>conditions d’utilisation</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>contrôlé</translation>
    </message>
    <message>
        <source>web statement</source>
        <translation>page des droits</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} faites</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{span} at Flickr&apos;s {calls} calls an hour; you may close Safelight, it goes on where it stopped.</source>
        <translation>{span}, à raison de {calls} appels à Flickr par heure&#x202f;; vous pouvez fermer Safelight, il reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>{span}; you may close Safelight, it goes on where it stopped.</source>
        <translation>{span}&#x202f;; vous pouvez fermer Safelight, il reprend où il s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>non signalée</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A draft was left for your mail program: send it there, and say here that you did.</source>
        <translation>Un brouillon a été laissé à votre logiciel de messagerie&#x202f;: envoyez-le de là, et dites-le ici ensuite.</translation>
    </message>
    <message>
        <source>An answer is awaited; no day is set for it.</source>
        <translation>Une réponse est attendue&#x202f;; aucun jour n’est fixé.</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Une réponse est due pour le {day}.</translation>
    </message>
    <message>
        <source>An answer was owed by {day}, and they were reminded: complain.</source>
        <translation>Une réponse était due pour le {day}, et un rappel est parti&#x202f;: réclamez.</translation>
    </message>
    <message>
        <source>An answer was owed by {day}.</source>
        <translation>Une réponse était due pour le {day}.</translation>
    </message>
    <message>
        <source>An authority was asked; its answer is awaited.</source>
        <translation>Une autorité a été saisie&#x202f;; sa réponse est attendue.</translation>
    </message>
    <message>
        <source>Another Safelight is changing photos; wait until it is done.</source>
        <translation>Un autre Safelight modifie des photos&#x202f;; attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>As the photographer you can ask for your own data only: your user name, your account&apos;s number, pictures of yourself, places.</source>
        <translation>En tant que photographe, vous ne pouvez demander que vos propres données&#x202f;: votre nom d’utilisateur, le numéro de votre compte, des images de vous, des lieux.</translation>
    </message>
    <message>
        <source>Ask the authority itself, and enter the address with where you saw it.</source>
        <translation>Demandez à l’autorité elle-même, et saisissez l’adresse avec l’endroit où vous l’avez vue.</translation>
    </message>
    <message>
        <source>Ask there for the data-protection officer or privacy office, and enter the address with where you saw it; or turn to a supervisory authority.</source>
        <translation>Demandez-y le délégué à la protection des données ou le service chargé de la vie privée, et saisissez l’adresse avec l’endroit où vous l’avez vue&#x202f;; ou adressez-vous à une autorité de contrôle.</translation>
    </message>
    <message>
        <source>Here, keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Ici, clés et jetons sont gardés en mémoire et oubliés à la fermeture de Safelight.</translation>
    </message>
    <message>
        <source>If your photos stood under a Creative Commons license with BY and {name} gave no credit, the license was broken; whether a list of links needs credit is open.</source>
        <translation>Si vos photos étaient sous une licence Creative Commons avec BY et que {name} n’a pas crédité l’auteur, la licence a été violée&#x202f;; qu’une liste de liens exige un crédit reste une question ouverte.</translation>
    </message>
    <message>
        <source>It was begun, and whether it was done cannot be read.</source>
        <translation>Elle a été commencée, et on ne peut lire si elle a été faite.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Elle a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Its page may name one: {page}.</source>
        <translation>Sa page peut en donner une&#x202f;: {page}.</translation>
    </message>
    <message>
        <source>No address of {name} is known for such letters.</source>
        <translation>Aucune adresse de {name} n’est connue pour de telles lettres.</translation>
    </message>
    <message>
        <source>No answer came so far; no law names a day for it.</source>
        <translation>Pas de réponse à ce jour&#x202f;; aucune loi ne fixe de délai.</translation>
    </message>
    <message>
        <source>No law names a day; Safelight suggests asking again on {day}.</source>
        <translation>Aucune loi ne fixe de délai&#x202f;; Safelight suggère de redemander le {day}.</translation>
    </message>
    <message>
        <source>No system keyring answers here, so keys and tokens are kept in memory and forgotten when Safelight closes: install GNOME Keyring, KWallet or KeePassXC, and start Safelight from the desktop&apos;s session.</source>
        <translation>Aucun trousseau du système ne répond ici&#x202f;: clés et jetons sont gardés en mémoire et oubliés à la fermeture de Safelight. Installez GNOME Keyring, KWallet ou KeePassXC, et lancez Safelight depuis la session du bureau.</translation>
    </message>
    <message>
        <source>Nobody knows whether the letter arrived: look for it in the folder of sent mail, or ask the recipient, and say so here.</source>
        <translation>Personne ne sait si la lettre est arrivée&#x202f;: cherchez-la dans le dossier des messages envoyés, ou demandez au destinataire, et dites-le ici.</translation>
    </message>
    <message>
        <source>Nothing that is known here gives you a ground towards {name}: it makes no offer to remove photos, and no law is known to bind it towards you.</source>
        <translation>Rien de ce que l’on sait ici ne vous donne de fondement envers {name}&#x202f;: il n’offre pas de retirer des photos, et aucune loi connue ne l’oblige envers vous.</translation>
    </message>
    <message>
        <source>The answer was lost; reading showed that it had been changed.</source>
        <translation>La réponse s’est perdue&#x202f;; une lecture a montré que la modification était faite.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it, else keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Le trousseau est verrouillé&#x202f;: déverrouillez-le, sinon clés et jetons sont gardés en mémoire et oubliés à la fermeture de Safelight.</translation>
    </message>
    <message>
        <source>The letter is a draft; nobody has it yet.</source>
        <translation>La lettre est un brouillon&#x202f;; personne ne l’a encore.</translation>
    </message>
    <message>
        <source>The list that was imported since holds none of them.</source>
        <translation>La liste importée depuis n’en contient aucune.</translation>
    </message>
    <message>
        <source>The request that it goes on with tells what is next.</source>
        <translation>La demande qu’elle poursuit dit ce qui suit.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La demande a été retirée.</translation>
    </message>
    <message>
        <source>There is no keyring yet: your desktop will ask you to choose a password for a new one, and without it keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Il n’y a pas encore de trousseau&#x202f;: votre bureau vous demandera de choisir un mot de passe pour en créer un&#x202f;; sans lui, clés et jetons sont gardés en mémoire et oubliés à la fermeture de Safelight.</translation>
    </message>
    <message>
        <source>They answered, and no authority watches over this ground.</source>
        <translation>Ils ont répondu, et aucune autorité ne veille sur ce fondement.</translation>
    </message>
    <message>
        <source>They asked for something: answer it, or say no.</source>
        <translation>Ils ont demandé quelque chose&#x202f;: répondez, ou refusez.</translation>
    </message>
    <message>
        <source>They granted a part only; you can complain to the supervisory authority.</source>
        <translation>Ils n’ont accordé qu’une partie&#x202f;; vous pouvez introduire une réclamation auprès de l’autorité de contrôle.</translation>
    </message>
    <message>
        <source>They granted it, and the newest list that was imported still holds {photos} of the photos: ask what became of it.</source>
        <translation>Ils l’ont accordé, et la dernière liste importée contient encore {photos} des photos&#x202f;: demandez ce qu’il en est.</translation>
    </message>
    <message>
        <source>They granted it: import the next version of the list when it is published, and the photos are looked up in it.</source>
        <translation>Ils l’ont accordé&#x202f;: importez la prochaine version de la liste à sa parution, et les photos y sont recherchées.</translation>
    </message>
    <message>
        <source>They had to confirm by {day} that they have the letter.</source>
        <translation>Ils devaient confirmer la réception de la lettre pour le {day}.</translation>
    </message>
    <message>
        <source>They refused; you can complain to the supervisory authority.</source>
        <translation>Ils ont refusé&#x202f;; vous pouvez introduire une réclamation auprès de l’autorité de contrôle.</translation>
    </message>
    <message>
        <source>Wherever you live, {name} answers to a supervisory authority {place}.</source>
        <translation>Où que vous viviez, {name} relève d’une autorité de contrôle {place}.</translation>
    </message>
    <message>
        <source>Wherever you live, {name} is {place}.</source>
        <translation>Où que vous viviez, {name} se trouve {place}.</translation>
    </message>
    <message>
        <source>You live {place}, and {name} answers to a supervisory authority {place}.</source>
        <translation>Vous vivez {place}, et {name} relève d’une autorité de contrôle {place}.</translation>
    </message>
    <message>
        <source>You live {place}, and {name} is {place}.</source>
        <translation>Vous vivez {place}, et {name} se trouve {place}.</translation>
    </message>
    <message>
        <source>You live {place}. Whether California&apos;s law applies to {name} is not known here, so this is proposed, not certain.</source>
        <translation>Vous vivez {place}. On ignore ici si la loi californienne s’applique à {name}&#x202f;: c’est donc proposé, non certain.</translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation>Vous vivez {place}. {name} ne s’y trouve pas, et il n’est pas établi que la loi s’y applique (art. 3, par. 2)&#x202f;: c’est donc proposé, non certain.</translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation>Vous vivez {place}. {name} ne s’y trouve pas, et il n’est pas établi que la loi s’y applique&#x202f;: c’est donc proposé, non certain.</translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation>Vous vivez {place}. {name} ne s’y trouve peut-être pas, et il n’est pas établi que la loi s’y applique (art. 3, par. 2)&#x202f;: c’est donc proposé, non certain.</translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation>Vous vivez {place}. {name} ne s’y trouve peut-être pas, et il n’est pas établi que la loi s’y applique&#x202f;: c’est donc proposé, non certain.</translation>
    </message>
    <message>
        <source>Your photos stood under a Creative Commons license that asks for credit. If {name} gave none, it was broken; whether a list of links needs it is open.</source>
        <translation>Vos photos étaient sous une licence Creative Commons qui exige un crédit. Si {name} n’en a donné aucun, elle a été violée&#x202f;; qu’une liste de liens en exige un reste une question ouverte.</translation>
    </message>
    <message>
        <source>in Brazil</source>
        <translation>au Brésil</translation>
    </message>
    <message>
        <source>in California</source>
        <translation>en Californie</translation>
    </message>
    <message>
        <source>in Switzerland</source>
        <translation>en Suisse</translation>
    </message>
    <message>
        <source>in the EU or EEA</source>
        <translation>dans l’UE ou l’EEE</translation>
    </message>
    <message>
        <source>in the United Kingdom</source>
        <translation>au Royaume-Uni</translation>
    </message>
    <message>
        <source>{name} is a registry: you enter works there yourself, without a letter.</source>
        <translation>{name} est un registre&#x202f;: vous y inscrivez vos œuvres vous-même, sans lettre.</translation>
    </message>
    <message>
        <source>{name} removes photos on request, mostly for the photographer, who is to do something first: ask them as well.</source>
        <translation>{name} retire des photos sur demande, le plus souvent pour le photographe, qui doit d’abord faire quelque chose&#x202f;: demandez-lui aussi.</translation>
    </message>
    <message>
        <source>{name} removes photos on request. To be done first: {told}</source>
        <translation>{name} retire des photos sur demande. À faire d’abord&#x202f;: {told}</translation>
    </message>
    <message>
        <source>{name} says what it does about such a request: {told}</source>
        <translation>{name} dit ce qui est fait d’une telle demande&#x202f;: {told}</translation>
    </message>
    <message>
        <source>{name} takes complaints about how a request was dealt with.</source>
        <translation>{name} reçoit les réclamations sur la façon dont une demande a été traitée.</translation>
    </message>
    <message>
        <source>{name} takes such requests from people who are shown in photos only.</source>
        <translation>{name} n’accepte de telles demandes que des personnes montrées sur des photos.</translation>
    </message>
    <message>
        <source>{name} takes such requests from photographers only.</source>
        <translation>{name} n’accepte de telles demandes que des photographes.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>encore plus d’un jour</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>encore {h} h {m} min</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>encore {n} min</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>encore {n} secondes</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
</context>
<context>
    <name>dataset facts</name>
    <message>
        <source>108,501 faces, evenly spread over groups of people (the number is not verified)</source>
        <translation>108&#x202f;501 visages, répartis également entre groupes de personnes (nombre non vérifié)</translation>
    </message>
    <message>
        <source>48,192 faces of Open Images, for making pictures of faces</source>
        <translation>48&#x202f;192 visages d’Open Images, pour générer des images de visages</translation>
    </message>
    <message>
        <source>Any Creative Commons license that YFCC100M held.</source>
        <translation>Toute licence Creative Commons présente dans YFCC100M.</translation>
    </message>
    <message>
        <source>As MegaFace.</source>
        <translation>Comme MegaFace.</translation>
    </message>
    <message>
        <source>As Open Images.</source>
        <translation>Comme Open Images.</translation>
    </message>
    <message>
        <source>As YFCC100M, of which it is the photos with an English title or description.</source>
        <translation>Comme YFCC100M, dont ce sont les photos avec un titre ou une description en anglais.</translation>
    </message>
    <message>
        <source>As YFCC100M; 69 % of the photos forbid commercial use, and all ask for credit.</source>
        <translation>Comme YFCC100M&#x202f;; 69&#x202f;% des photos interdisent l’usage commercial, et toutes exigent un crédit.</translation>
    </message>
    <message>
        <source>Berkeley stopped in January 2020; the known links are dead.</source>
        <translation>Berkeley a cessé en janvier 2020&#x202f;; les liens connus sont morts.</translation>
    </message>
    <message>
        <source>By its name.</source>
        <translation>D’après son nom.</translation>
    </message>
    <message>
        <source>Creative Commons media of several sites, Flickr among them.</source>
        <translation>Médias Creative Commons de plusieurs sites, dont Flickr.</translation>
    </message>
    <message>
        <source>Creative Commons, as YFCC100M.</source>
        <translation>Creative Commons, comme YFCC100M.</translation>
    </message>
    <message>
        <source>Creative Commons, released by who uploaded them; which kinds is not stated.</source>
        <translation>Creative Commons, mises à disposition par qui les a envoyées&#x202f;; lesquelles n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Creative Commons; which kinds is not stated.</source>
        <translation>Creative Commons&#x202f;; lesquelles n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Every Creative Commons license of its time: NonCommercial and NoDerivs kept nothing out.</source>
        <translation>Toutes les licences Creative Commons de l’époque&#x202f;: NonCommercial et NoDerivs n’ont rien tenu à l’écart.</translation>
    </message>
    <message>
        <source>Given on request to holders of a Yahoo account; the copy on AWS asked for credentials.</source>
        <translation>Donné sur demande aux titulaires d’un compte Yahoo&#x202f;; la copie sur AWS demandait des identifiants.</translation>
    </message>
    <message>
        <source>Given photo by photo.</source>
        <translation>Indiquées photo par photo.</translation>
    </message>
    <message>
        <source>Given to who signs up with name and mail address.</source>
        <translation>Donné à qui s’inscrit avec nom et adresse e-mail.</translation>
    </message>
    <message>
        <source>IBM never published its list, which holds addresses of photos and no owners: only who has a copy can tell.</source>
        <translation>IBM n’a jamais publié sa liste, qui contient des adresses de photos et pas de propriétaires&#x202f;: seul qui en a une copie peut le dire.</translation>
    </message>
    <message>
        <source>It is published as Parquet; its columns are not known here, and one with addresses has to be named.</source>
        <translation>Il est publié en Parquet&#x202f;; ses colonnes ne sont pas connues ici, et il faut nommer celle des adresses.</translation>
    </message>
    <message>
        <source>It shows actors who were paid and agreed, and nothing from Flickr.</source>
        <translation>Il montre des acteurs payés et consentants, et rien de Flickr.</translation>
    </message>
    <message>
        <source>It was given out on a questionnaire alone; that it was withdrawn is told, and not verified.</source>
        <translation>Il n’a été donné que contre un questionnaire&#x202f;; son retrait est rapporté, et non vérifié.</translation>
    </message>
    <message>
        <source>It was made by image search: its pictures have no ids of Flickr.</source>
        <translation>Il a été constitué par recherche d’images&#x202f;: ses images n’ont pas d’identifiants Flickr.</translation>
    </message>
    <message>
        <source>It was made by searching the web for celebrities: its pictures have no ids of Flickr.</source>
        <translation>Il a été constitué en cherchant des célébrités sur le web&#x202f;: ses images n’ont pas d’identifiants Flickr.</translation>
    </message>
    <message>
        <source>It was made by searching the web: its pictures have no ids of Flickr.</source>
        <translation>Il a été constitué en cherchant sur le web&#x202f;: ses images n’ont pas d’identifiants Flickr.</translation>
    </message>
    <message>
        <source>Its address list names photos, but is no longer openly given; the files of ILSVRC name none by themselves.</source>
        <translation>Sa liste d’adresses nomme des photos, mais n’est plus librement donnée&#x202f;; les fichiers d’ILSVRC seuls n’en nomment aucune.</translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id and owner, but the university no longer gives it out.</source>
        <translation>Ses noms de fichiers contiennent l’identifiant et le propriétaire de chaque photo, mais l’université ne le donne plus.</translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id, but its holder gives them on a form; all of its photos are in Flickr30k.</source>
        <translation>Ses noms de fichiers contiennent l’identifiant de chaque photo, mais son détenteur les donne contre formulaire&#x202f;; toutes ses photos sont dans Flickr30k.</translation>
    </message>
    <message>
        <source>Its files are numbered anew (train/1.jpg): nothing that was published leads back to a photo.</source>
        <translation>Ses fichiers sont renumérotés (train/1.jpg)&#x202f;: rien de ce qui a été publié ne ramène à une photo.</translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, a few in a thousand on Flickr; it is no longer given out.</source>
        <translation>Sa liste nomme des adresses d’images, dont quelques-unes sur mille sur Flickr&#x202f;; elle n’est plus donnée.</translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, but was taken down; that of Re-LAION-5B is published, and reads the same.</source>
        <translation>Sa liste nomme des adresses d’images, mais a été dépubliée&#x202f;; celle de Re-LAION-5B est publiée, et se lit de même.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address, owner and license.</source>
        <translation>Sa liste nomme l’adresse, le propriétaire et la licence de chaque photo.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address.</source>
        <translation>Sa liste nomme l’adresse de chaque photo.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and album, but is no longer given out.</source>
        <translation>Sa liste nomme l’identifiant et l’album de chaque photo, mais n’est plus donnée.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and its owner, but is given on request only.</source>
        <translation>Sa liste nomme l’identifiant de chaque photo et son propriétaire, mais n’est donnée que sur demande.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id, owner and license.</source>
        <translation>Sa liste nomme l’identifiant, le propriétaire et la licence de chaque photo.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id.</source>
        <translation>Sa liste nomme l’identifiant de chaque photo.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page and license.</source>
        <translation>Sa liste nomme la page et la licence de chaque photo.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page.</source>
        <translation>Sa liste nomme la page de chaque photo.</translation>
    </message>
    <message>
        <source>Its list names rows of LAION-400M, and no photo by itself: only LAION-400M&apos;s list tells who may be in it.</source>
        <translation>Sa liste nomme des lignes de LAION-400M, et aucune photo par elle-même&#x202f;: seule la liste de LAION-400M dit qui peut s’y trouver.</translation>
    </message>
    <message>
        <source>Its list names the address of every photo, three a row.</source>
        <translation>Sa liste nomme l’adresse de chaque photo, trois par ligne.</translation>
    </message>
    <message>
        <source>Its list names the address of every picture.</source>
        <translation>Sa liste nomme l’adresse de chaque image.</translation>
    </message>
    <message>
        <source>Its list names the ids of about half of its photos; the others can be told only by way of COCO&apos;s list.</source>
        <translation>Sa liste nomme les identifiants de la moitié environ de ses photos&#x202f;; les autres ne se retrouvent que par la liste de COCO.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address and license.</source>
        <translation>Ses listes nomment l’adresse et la licence de chaque photo.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address.</source>
        <translation>Ses listes nomment l’adresse de chaque photo.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s id and owner.</source>
        <translation>Ses listes nomment l’identifiant et le propriétaire de chaque photo.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s owner and file, but are given on sign-up only.</source>
        <translation>Ses listes nomment le propriétaire et le fichier de chaque photo, mais ne sont données que sur inscription.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s page, owner and license, and the checksum of the original file.</source>
        <translation>Ses listes nomment la page, le propriétaire et la licence de chaque photo, et la somme de contrôle du fichier original.</translation>
    </message>
    <message>
        <source>Its lists name the address of every picture.</source>
        <translation>Ses listes nomment l’adresse de chaque image.</translation>
    </message>
    <message>
        <source>Its lists name the address of every picture; a part of them is on Flickr.</source>
        <translation>Ses listes nomment l’adresse de chaque image&#x202f;; une partie est sur Flickr.</translation>
    </message>
    <message>
        <source>Its photos are given on a form, but the lists of its ids stand on GitHub.</source>
        <translation>Ses photos sont données contre formulaire, mais les listes de ses identifiants sont sur GitHub.</translation>
    </message>
    <message>
        <source>Mostly what YFCC100M holds; the dataset itself stands under CC BY 4.0.</source>
        <translation>Pour l’essentiel ce que contient YFCC100M&#x202f;; le jeu lui-même est sous CC BY 4.0.</translation>
    </message>
    <message>
        <source>No list of it was published.</source>
        <translation>Aucune liste n’en a été publiée.</translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation>Aucune exigée.</translation>
    </message>
    <message>
        <source>None asked for: Flickr&apos;s terms, and research without commerce.</source>
        <translation>Aucune exigée&#x202f;: les conditions de Flickr, et la recherche sans commerce.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Non indiqué.</translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo.</source>
        <translation>Rien de ce qui en a été publié ne nomme une photo.</translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo; that it was drawn from MegaFace is all that is told.</source>
        <translation>Rien de ce qui en a été publié ne nomme une photo&#x202f;; on sait seulement qu’il a été tiré de MegaFace.</translation>
    </message>
    <message>
        <source>Public addresses on Flickr; the list does not tell licenses.</source>
        <translation>Adresses publiques sur Flickr&#x202f;; la liste ne dit pas les licences.</translation>
    </message>
    <message>
        <source>README of 2022-03-08; takes photos out on request.</source>
        <translation>README du 2022-03-08&#x202f;; retire des photos sur demande.</translation>
    </message>
    <message>
        <source>Taken down in December 2023; Re-LAION-5B, with 5.5 billion rows, is up since August 2024.</source>
        <translation>Dépublié en décembre 2023&#x202f;; Re-LAION-5B, avec 5,5 milliards de lignes, est en ligne depuis août 2024.</translation>
    </message>
    <message>
        <source>Taken down in December 2023; see Re-LAION.</source>
        <translation>Dépublié en décembre 2023&#x202f;; voir Re-LAION.</translation>
    </message>
    <message>
        <source>The files of 2007 name ids; those of later years, as far as is known, name none.</source>
        <translation>Les fichiers de 2007 nomment des identifiants&#x202f;; ceux des années suivantes, pour autant qu’on sache, n’en nomment pas.</translation>
    </message>
    <message>
        <source>The lists are on GitHub (2020-08-08); the pictures are not.</source>
        <translation>Les listes sont sur GitHub (2020-08-08)&#x202f;; pas les images.</translation>
    </message>
    <message>
        <source>The photos are given on a form.</source>
        <translation>Les photos sont données contre formulaire.</translation>
    </message>
    <message>
        <source>The university no longer gives it out (told in August 2020); copies remain.</source>
        <translation>L’université ne le donne plus (rapporté en août 2020)&#x202f;; des copies demeurent.</translation>
    </message>
    <message>
        <source>They hold photos of Flickr, but how their files name them is not verified, so that nothing can be told.</source>
        <translation>Ils contiennent des photos de Flickr, mais on n’a pas vérifié comment leurs fichiers les nomment&#x202f;: on ne peut donc rien dire.</translation>
    </message>
    <message>
        <source>Told on 2023-03-28; takes photos out on request.</source>
        <translation>Rapporté le 2023-03-28&#x202f;; retire des photos sur demande.</translation>
    </message>
    <message>
        <source>What Flickr lists as free of restrictions.</source>
        <translation>Ce que Flickr liste comme libre de restrictions.</translation>
    </message>
    <message>
        <source>What both YFCC100M and COCO hold.</source>
        <translation>Ce que YFCC100M et COCO ont en commun.</translation>
    </message>
    <message>
        <source>Withdrawn in 2019, as told.</source>
        <translation>Retiré en 2019, dit-on.</translation>
    </message>
    <message>
        <source>comparing expressions of faces; some 500,000 triplets of 156,000 faces (numbers not verified)</source>
        <translation>comparer des expressions de visages&#x202f;; quelque 500&#x202f;000 triplets de 156&#x202f;000 visages (nombres non vérifiés)</translation>
    </message>
    <message>
        <source>estimating age and gender; 19,370 faces of 2,284 people</source>
        <translation>estimer l’âge et le genre&#x202f;; 19&#x202f;370 visages de 2&#x202f;284 personnes</translation>
    </message>
    <message>
        <source>faces seen from the side, for making pictures of faces</source>
        <translation>visages vus de profil, pour générer des images de visages</translation>
    </message>
    <message>
        <source>finding objects and people, and captions; the parent of several others</source>
        <translation>trouver objets et personnes, et légendes&#x202f;; parent de plusieurs autres</translation>
    </message>
    <message>
        <source>finding objects and people; for years what everybody measured by</source>
        <translation>trouver objets et personnes&#x202f;; longtemps la mesure commune</translation>
    </message>
    <message>
        <source>finding objects; faces of people are boxed</source>
        <translation>trouver des objets&#x202f;; les visages sont encadrés</translation>
    </message>
    <message>
        <source>finding out which training data makes a better model; faces are blurred when it is downloaded</source>
        <translation>chercher quelles données d’entraînement font un meilleur modèle&#x202f;; les visages sont floutés au téléchargement</translation>
    </message>
    <message>
        <source>finding the points of a face; some 21,000, 205 and 2,300 photos of Flickr</source>
        <translation>trouver les points d’un visage&#x202f;; quelque 21&#x202f;000, 205 et 2&#x202f;300 photos de Flickr</translation>
    </message>
    <message>
        <source>how faces and places go together; some 3 million faces</source>
        <translation>comment visages et lieux vont ensemble&#x202f;; quelque 3 millions de visages</translation>
    </message>
    <message>
        <source>making faces and bodies anonymous; 1,471,253 faces, 248,564 in FDF256, 1.87 million people in FDH</source>
        <translation>anonymiser visages et corps&#x202f;; 1&#x202f;471&#x202f;253 visages, 248&#x202f;564 dans FDF256, 1,87 million de personnes dans FDH</translation>
    </message>
    <message>
        <source>making pictures of faces that nobody has; its README forbids use for face recognition</source>
        <translation>générer des images de visages que personne n’a&#x202f;; son README interdit la reconnaissance faciale</translation>
    </message>
    <message>
        <source>measuring face recognition for a government program</source>
        <translation>mesurer la reconnaissance faciale pour un programme public</translation>
    </message>
    <message>
        <source>measuring faces by proportion, age, gender, skin color and pose, to study how evenly recognition treats them</source>
        <translation>mesurer les visages selon proportions, âge, genre, couleur de peau et pose, pour étudier l’équité de la reconnaissance</translation>
    </message>
    <message>
        <source>measuring how evenly face recognition treats people</source>
        <translation>mesurer l’équité de la reconnaissance faciale</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>people and animals at what they do, with captions</source>
        <translation>personnes et animaux en action, avec légendes</translation>
    </message>
    <message>
        <source>people at what they do, with captions</source>
        <translation>personnes en action, avec légendes</translation>
    </message>
    <message>
        <source>recognizing faces of few pixels</source>
        <translation>reconnaître des visages de peu de pixels</translation>
    </message>
    <message>
        <source>research on photos and videos; the quarry of many face datasets</source>
        <translation>recherche sur photos et vidéos&#x202f;; la carrière de nombreux jeux de visages</translation>
    </message>
    <message>
        <source>teaching a picture generator portraits of people in suits</source>
        <translation>apprendre à un générateur d’images des portraits de personnes en costume</translation>
    </message>
    <message>
        <source>telling kinds of places</source>
        <translation>distinguer des types de lieux</translation>
    </message>
    <message>
        <source>telling kinds of things</source>
        <translation>distinguer des types d’objets</translation>
    </message>
    <message>
        <source>telling who is who across the photos of an album; 63,188 heads of 2,356 people</source>
        <translation>dire qui est qui à travers les photos d’un album&#x202f;; 63&#x202f;188 têtes de 2&#x202f;356 personnes</translation>
    </message>
    <message>
        <source>training face recognition</source>
        <translation>entraîner la reconnaissance faciale</translation>
    </message>
    <message>
        <source>training face recognition that treats six groups of people evenly</source>
        <translation>entraîner une reconnaissance faciale équitable envers six groupes de personnes</translation>
    </message>
    <message>
        <source>training face recognition, and measuring it against a million strangers</source>
        <translation>entraîner la reconnaissance faciale, et la mesurer face à un million d’inconnus</translation>
    </message>
    <message>
        <source>training on faces and the words beside them</source>
        <translation>entraîner sur des visages et les mots qui les accompagnent</translation>
    </message>
    <message>
        <source>training on pictures and the words beside them</source>
        <translation>entraîner sur des images et les mots qui les accompagnent</translation>
    </message>
    <message>
        <source>training on pictures and the words beside them; picture generators learned from it</source>
        <translation>entraîner sur des images et les mots qui les accompagnent&#x202f;; des générateurs d’images en ont appris</translation>
    </message>
    <message>
        <source>training on pictures and their captions</source>
        <translation>entraîner sur des images et leurs légendes</translation>
    </message>
    <message>
        <source>training on pictures from Reddit and their titles</source>
        <translation>entraîner sur des images de Reddit et leurs titres</translation>
    </message>
    <message>
        <source>training picture generators on photos without restrictions</source>
        <translation>entraîner des générateurs d’images sur des photos sans restrictions</translation>
    </message>
    <message>
        <source>what is where in a picture, and how things relate</source>
        <translation>ce qui est où dans une image, et comment les choses se rapportent</translation>
    </message>
    <message>
        <source>writing captions</source>
        <translation>écrire des légendes</translation>
    </message>
    <message>
        <source>writing captions; once a million photos, all of Flickr</source>
        <translation>écrire des légendes&#x202f;; jadis un million de photos, toutes de Flickr</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>About faces</source>
        <translation>Sur des visages</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Et {more} autres.</translation>
    </message>
    <message>
        <source>Can be checked</source>
        <translation>Vérifiables</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Vérifiable</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Compared: your photos are not in the lists you imported.</source>
        <translation>Comparé&#x202f;: vos photos ne sont pas dans les listes que vous avez importées.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Drawn from none of the others</source>
        <translation>Tirés d’aucun des autres</translation>
    </message>
    <message>
        <source>Drawn into</source>
        <translation>A donné</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Found on {day}.</source>
        <translation>Trouvée le {day}.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>It can be checked only with a copy of its list.</source>
        <translation>Il ne peut être vérifié qu’avec une copie de sa liste.</translation>
    </message>
    <message>
        <source>It cannot be checked.</source>
        <translation>Il ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>It is in the list of {parent}, from which that was drawn.</source>
        <translation>Elle est dans la liste de {parent}, dont celui-ci a été tiré.</translation>
    </message>
    <message>
        <source>Its imported list is damaged and cannot be asked: import it again, or remove it.</source>
        <translation>Sa liste importée est endommagée et ne peut être interrogée&#x202f;: réimportez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>Its list</source>
        <translation>Sa liste</translation>
    </message>
    <message>
        <source>License now</source>
        <translation>Licence actuelle</translation>
    </message>
    <message>
        <source>License then</source>
        <translation>Licence d’alors</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Licences prises</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Names also</source>
        <translation>Nomme aussi</translation>
    </message>
    <message>
        <source>No list imported yet. Choose a dataset that can be checked, get its list from who publishes it, and drop the file here.</source>
        <translation>Pas encore de liste importée. Choisissez un jeu de données vérifiable, obtenez sa liste de qui la publie, et déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Not checked yet: import its list to see which of your photos are in it.</source>
        <translation>Pas encore vérifié&#x202f;: importez sa liste pour voir lesquelles de vos photos y sont.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Rows that name no photo</source>
        <translation>Lignes ne nommant aucune photo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The imported list</source>
        <translation>La liste importée</translation>
    </message>
    <message>
        <source>The list of {name} is removed.</source>
        <translation>La liste de {name} est retirée.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Who could see it then is not on record.</source>
        <translation>Qui pouvait la voir alors n’est pas consigné.</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>With a copy of its list</source>
        <translation>Avec une copie de sa liste</translation>
    </message>
    <message>
        <source>With its list</source>
        <translation>Avec sa liste</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Your photos are not in the list imported on {day}.</source>
        <translation>Vos photos ne sont pas dans la liste importée le {day}.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>checksums of the originals</source>
        <translation>sommes de contrôle des originaux</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>damaged since; import it again, or remove it</source>
        <translation>endommagée depuis&#x202f;; réimportez-la, ou retirez-la</translation>
    </message>
    <message>
        <source>drawn from {parents}</source>
        <translation>tiré de {parents}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>diffusé</translation>
    </message>
    <message>
        <source>given out on request</source>
        <translation>diffusé sur demande</translation>
    </message>
    <message>
        <source>list damaged</source>
        <translation>liste endommagée</translation>
    </message>
    <message>
        <source>list not imported</source>
        <translation>liste non importée</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>aucune adresse connue</translation>
    </message>
    <message>
        <source>no address is known; it is held by {holder}</source>
        <translation>aucune adresse connue&#x202f;; détenu par {holder}</translation>
    </message>
    <message>
        <source>no list imported</source>
        <translation>aucune liste importée</translation>
    </message>
    <message>
        <source>nobody publishes the list</source>
        <translation>personne ne publie la liste</translation>
    </message>
    <message>
        <source>none of mine in its list</source>
        <translation>aucune des miennes dans sa liste</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known: no list imported</source>
        <translation>inconnu&#x202f;: aucune liste importée</translation>
    </message>
    <message>
        <source>not known: nor is when it was collected</source>
        <translation>inconnue&#x202f;: la date de collecte l’est aussi</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>non consignée</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>propriétaires</translation>
    </message>
    <message>
        <source>read in the holder&apos;s own words</source>
        <translation>lu chez le détenteur lui-même</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>screen names</source>
        <translation>pseudonymes</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>the list has no rows</source>
        <translation>la liste n’a pas de lignes</translation>
    </message>
    <message>
        <source>the list is given out on request only</source>
        <translation>la liste n’est donnée que sur demande</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>rapporté par d’autres</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>jusqu’en {year}</translation>
    </message>
    <message>
        <source>while collected: {when}</source>
        <translation>pendant la collecte&#x202f;: {when}</translation>
    </message>
    <message>
        <source>withdrawn; copies may remain</source>
        <translation>retiré&#x202f;; des copies peuvent demeurer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{license} since {day}</source>
        <translation>{license} depuis le {day}</translation>
    </message>
    <message>
        <source>{license} since {day}, for {datasets}</source>
        <translation>{license} depuis le {day}, pour {datasets}</translation>
    </message>
    <message>
        <source>{license} since {day}; {dataset} was collected {when}.</source>
        <translation>{license} depuis le {day}&#x202f;; collecte de {dataset}&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>{lists}; it holds photos of yours.</source>
        <translation>{lists}&#x202f;; elle contient des photos de vous.</translation>
    </message>
    <message>
        <source>{lists}; your photos are in none of these lists.</source>
        <translation>{lists}&#x202f;; vos photos ne sont dans aucune de ces listes.</translation>
    </message>
    <message>
        <source>{lists}; {some} photos of yours.</source>
        <translation>{lists}&#x202f;; {some} des photos de vous.</translation>
    </message>
    <message>
        <source>{name}: in its published list.</source>
        <translation>{name}&#x202f;: dans sa liste publiée.</translation>
    </message>
    <message>
        <source>{name}: in the list published by {holder}.</source>
        <translation>{name}&#x202f;: dans la liste publiée par {holder}.</translation>
    </message>
    <message>
        <source>{name}: may be in it; {why}.</source>
        <translation>{name}&#x202f;: peut s’y trouver&#x202f;; {why}.</translation>
    </message>
    <message>
        <source>{name}: {photos} in the list, imported from {file}.</source>
        <translation>{name}&#x202f;: {photos} dans la liste, importée depuis {file}.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{photos} of mine</source>
        <translation>{photos} à moi</translation>
    </message>
    <message>
        <source>{photos} possible</source>
        <translation>{photos} possibles</translation>
    </message>
    <message>
        <source>{published}; found on {day}</source>
        <translation>{published}&#x202f;; trouvée le {day}</translation>
    </message>
    <message>
        <source>{year}, when it was published</source>
        <translation>{year}, à sa publication</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Mise en ligne</translation>
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
        <translation>Un défaut de Safelight</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Un fichier n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
        <source>A part of Safelight is missing or altered</source>
        <translation>Une partie de Safelight manque ou a été altérée</translation>
    </message>
    <message>
        <source>A scan brings the lists up to date.</source>
        <translation>Une analyse met les listes à jour.</translation>
    </message>
    <message>
        <source>A source did not answer</source>
        <translation>Une source n’a pas répondu</translation>
    </message>
    <message>
        <source>An answer was lost</source>
        <translation>Une réponse s’est perdue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Do it again: what was carried out is seen, and not done twice.</source>
        <translation>Recommencez&#x202f;: ce qui a été exécuté se voit, et n’est pas refait.</translation>
    </message>
    <message>
        <source>Flickr does not let Safelight in any more</source>
        <translation>Flickr ne laisse plus entrer Safelight</translation>
    </message>
    <message>
        <source>It is exactly as it was found, and what was done before is kept.</source>
        <translation>C’est exactement comme on l’a trouvé, et ce qui a été fait avant est conservé.</translation>
    </message>
    <message>
        <source>It is exactly as it was, and what was done before is kept.</source>
        <translation>C’est exactement comme c’était, et ce qui a été fait avant est conservé.</translation>
    </message>
    <message>
        <source>It is not as the preview showed it</source>
        <translation>Ce n’est pas comme dans l’aperçu</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ce n’est plus là</translation>
    </message>
    <message>
        <source>It was left as it is</source>
        <translation>C’est resté tel quel</translation>
    </message>
    <message>
        <source>Mend it as the text above says, then start Safelight again.</source>
        <translation>Corrigez comme l’indique le texte ci-dessus, puis relancez Safelight.</translation>
    </message>
    <message>
        <source>Not signed in, or without the right</source>
        <translation>Non connecté, ou sans le droit</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was read from the account is kept.</source>
        <translation>Rien n’a été modifié&#x202f;; ce qui a été lu du compte est conservé.</translation>
    </message>
    <message>
        <source>Please report it: copy the text below and send it with a line on what you did. It may name files of yours; read it before you send it.</source>
        <translation>Signalez-le, s’il vous plaît&#x202f;: copiez le texte ci-dessous et envoyez-le avec une ligne sur ce que vous avez fait. Il peut nommer des fichiers à vous&#x202f;; lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Put in another key on the page of accounts, then try once more.</source>
        <translation>Saisissez une autre clé sur la page des comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>Replace the file, or leave it out, and try again.</source>
        <translation>Remplacez le fichier, ou écartez-le, et réessayez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Safelight is at it already</source>
        <translation>Safelight s’en occupe déjà</translation>
    </message>
    <message>
        <source>Scan, and look at a new preview.</source>
        <translation>Analysez, et regardez un nouvel aperçu.</translation>
    </message>
    <message>
        <source>See that the disk or network is there, and scan again: it goes on where it was.</source>
        <translation>Voyez si le disque ou le réseau est là, et relancez l’analyse&#x202f;: elle reprend où elle en était.</translation>
    </message>
    <message>
        <source>See to what the text above names, then try again.</source>
        <translation>Réglez ce que nomme le texte ci-dessus, puis réessayez.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Voir le journal d’activité</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Reconnectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: the fault is Safelight&apos;s, not yours.</source>
        <translation>Quelque chose s’est mal passé qui ne devrait pas&#x202f;: la faute est à Safelight, pas à vous.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Cela ne peut pas se faire</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The API key is not good any more</source>
        <translation>La clé API n’est plus valable</translation>
    </message>
    <message>
        <source>The file was left as it is; whatever else could be read is kept.</source>
        <translation>Le fichier est resté tel quel&#x202f;; tout ce qui a pu être lu par ailleurs est conservé.</translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation>L’autre côté a dit non</translation>
    </message>
    <message>
        <source>The permission was taken back on Flickr; sign in to give it again.</source>
        <translation>L’autorisation a été retirée sur Flickr&#x202f;; connectez-vous pour la redonner.</translation>
    </message>
    <message>
        <source>The same again would get the same answer: leave it out.</source>
        <translation>La même chose aurait la même réponse&#x202f;: laissez-la de côté.</translation>
    </message>
    <message>
        <source>This one thing was not done; what was done before is kept.</source>
        <translation>Cette seule chose n’a pas été faite&#x202f;; ce qui a été fait avant est conservé.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try it with another choice.</source>
        <translation>Essayez avec un autre choix.</translation>
    </message>
    <message>
        <source>Wait until the other work is done, or cancel it, and try again.</source>
        <translation>Attendez que l’autre travail soit fini, ou arrêtez-le, et réessayez.</translation>
    </message>
    <message>
        <source>What was done before is kept: every step is written as it is done.</source>
        <translation>Ce qui a été fait avant est conservé&#x202f;: chaque étape est notée à mesure.</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Ce qui a été lu avant est conservé.</translation>
    </message>
    <message>
        <source>What was sent may have been carried out or not; it is noted as open.</source>
        <translation>Ce qui a été envoyé a pu être exécuté ou non&#x202f;; c’est noté comme ouvert.</translation>
    </message>
    <message>
        <source>Without keys, passwords and e-mail addresses</source>
        <translation>Sans clés, mots de passe ni adresses e-mail</translation>
    </message>
    <message>
        <source>Your photos and the catalog are not touched by this.</source>
        <translation>Vos photos et le catalogue ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Changes by Safelight</source>
        <translation>Modifications par Safelight</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Fouille de données</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In datasets</source>
        <translation>Dans des jeux de données</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>License history</source>
        <translation>Historique des licences</translation>
    </message>
    <message>
        <source>License in the file</source>
        <translation>Licence dans le fichier</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>Number on Flickr</source>
        <translation>Numéro sur Flickr</translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation>Sur Flickr</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personnes taguées</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Possibly in datasets</source>
        <translation>Peut-être dans des jeux de données</translation>
    </message>
    <message>
        <source>Rights page</source>
        <translation>Page des droits</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Mise en ligne</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>When it was open</source>
        <translation>Quand elle était ouverte</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes: {place}</source>
        <translation>oui&#x202f;: {place}</translation>
    </message>
    <message>
        <source>{name}, as it was on {day}</source>
        <translation>{name}, tel qu’au {day}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}. {state}.</source>
        <translation>{what}&#x202f;: {before} → {after}. {state}.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any Creative Commons</source>
        <translation>Toute licence Creative Commons</translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation>Toute licence Creative Commons ou domaine public</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par identifiant</translation>
    </message>
    <message>
        <source>By license</source>
        <translation>Par licence</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By who sees it</source>
        <translation>Par visibilité</translation>
    </message>
    <message>
        <source>Changes allowed, as FDF took</source>
        <translation>Modifications permises, comme pour FDF</translation>
    </message>
    <message>
        <source>Changes allowed, as FFHQ took</source>
        <translation>Modifications permises, comme pour FFHQ</translation>
    </message>
    <message>
        <source>Commercial use and changes allowed</source>
        <translation>Usage commercial et modifications permis</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Data mining not reserved</source>
        <translation>Fouille de données non réservée</translation>
    </message>
    <message>
        <source>Exposed at all</source>
        <translation>Exposées, quel que soit le niveau</translation>
    </message>
    <message>
        <source>File and Flickr differ</source>
        <translation>Fichier et Flickr diffèrent</translation>
    </message>
    <message>
        <source>File grants reuse</source>
        <translation>Fichier qui permet la réutilisation</translation>
    </message>
    <message>
        <source>Found in a published list</source>
        <translation>Trouvées dans une liste publiée</translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation>Géolocalisées</translation>
    </message>
    <message>
        <source>Has a released face</source>
        <translation>Avec un visage autorisé</translation>
    </message>
    <message>
        <source>In a published list</source>
        <translation>Dans une liste publiée</translation>
    </message>
    <message>
        <source>In the list of {name}</source>
        <translation>Dans la liste de {name}</translation>
    </message>
    <message>
        <source>Last uploaded first</source>
        <translation>Dernières mises en ligne d’abord</translation>
    </message>
    <message>
        <source>License not known</source>
        <translation>Licence inconnue</translation>
    </message>
    <message>
        <source>License permits reuse</source>
        <translation>Licence permettant la réutilisation</translation>
    </message>
    <message>
        <source>License permitted reuse</source>
        <translation>Licence ayant permis la réutilisation</translation>
    </message>
    <message>
        <source>Most exposed first</source>
        <translation>Les plus exposées d’abord</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>Le plus de visages d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>None found at this setting</source>
        <translation>Rien trouvé à ce réglage</translation>
    </message>
    <message>
        <source>Not certain who sees it</source>
        <translation>Visibilité incertaine</translation>
    </message>
    <message>
        <source>Not geotagged</source>
        <translation>Non géolocalisées</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examinées</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Open, was open or found</source>
        <translation>Ouvertes, l’ayant été ou trouvées</translation>
    </message>
    <message>
        <source>Original can be downloaded</source>
        <translation>Original téléchargeable</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personnes taguées</translation>
    </message>
    <message>
        <source>Picked photos: {n}</source>
        <translation>Photos choisies&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Possibly in {name}</source>
        <translation>Peut-être dans {name}</translation>
    </message>
    <message>
        <source>Public, with a face</source>
        <translation>Publiques, avec un visage</translation>
    </message>
    <message>
        <source>Seen by: {who}</source>
        <translation>Visible par&#x202f;: {who}</translation>
    </message>
    <message>
        <source>Shows a face</source>
        <translation>Montre un visage</translation>
    </message>
    <message>
        <source>Shows faces</source>
        <translation>Montrent des visages</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Prise de vue&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Uploaded {when}</source>
        <translation>Mise en ligne&#x202f;: {when}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>n’importe quel jour</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>flickr</name>
    <message>
        <source>Both have the same number on Flickr.</source>
        <translation>Les deux ont le même numéro sur Flickr.</translation>
    </message>
    <message>
        <source>Both were taken at the same second and have the same size.</source>
        <translation>Les deux ont été prises à la même seconde et ont la même taille.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read it: the permission was taken back. What was read is kept.</source>
        <translation>Flickr ne laisse plus Safelight le lire&#x202f;: l’autorisation a été retirée. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read {name}: the permission was taken back.</source>
        <translation>Flickr ne laisse plus Safelight lire {name}&#x202f;: l’autorisation a été retirée.</translation>
    </message>
    <message>
        <source>Flickr {calls}</source>
        <translation>Flickr&#x202f;: {calls}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Its photos are shown as they were on {day}.</source>
        <translation>Ses photos sont montrées telles qu’au {day}.</translation>
    </message>
    <message>
        <source>Kept in memory only, and forgotten when Safelight closes.</source>
        <translation>Conservée en mémoire seulement, et oubliée à la fermeture de Safelight.</translation>
    </message>
    <message>
        <source>Kept {where}, never in a file.</source>
        <translation>Conservée {where}, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation>Dernière lecture&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>No keyring can be used here: Safelight forgets its sign-in when it closes.</source>
        <translation>Aucun trousseau n’est utilisable ici&#x202f;: Safelight oublie sa connexion à la fermeture.</translation>
    </message>
    <message>
        <source>Not read to the end yet.</source>
        <translation>Pas encore lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>Not the same picture</source>
        <translation>Pas la même image</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept {where}.</source>
        <translation>Connecté. L’autorisation est conservée {where}.</translation>
    </message>
    <message>
        <source>Signed out. What was read is kept.</source>
        <translation>Déconnecté. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>The file&apos;s name has the number on Flickr.</source>
        <translation>Le nom du fichier contient le numéro sur Flickr.</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>La même image</translation>
    </message>
    <message>
        <source>The same picture?</source>
        <translation>La même image&#x202f;?</translation>
    </message>
    <message>
        <source>They look alike.</source>
        <translation>Elles se ressemblent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What leaves this machine: nothing, until you sign in to Flickr, add somebody&apos;s public photos or send a letter. Flickr is asked for photos and what it knows of them; a letter holds what you read before. Faces are looked for on this machine, and none is ever sent.</source>
        <translation>Ce qui quitte cet ordinateur&#x202f;: rien, tant que vous ne vous connectez pas à Flickr, n’ajoutez pas les photos publiques de quelqu’un et n’envoyez pas de lettre. Flickr est interrogé sur les photos et ce qu’il en sait&#x202f;; une lettre contient ce que vous avez lu avant. Les visages sont cherchés sur cet ordinateur, et aucun n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>You said: not the same.</source>
        <translation>Vous avez dit&#x202f;: pas la même.</translation>
    </message>
    <message>
        <source>You said: the same.</source>
        <translation>Vous avez dit&#x202f;: la même.</translation>
    </message>
    <message>
        <source>in memory, until Safelight closes</source>
        <translation>en mémoire, jusqu’à la fermeture de Safelight</translation>
    </message>
    <message>
        <source>in the environment that Safelight was started with</source>
        <translation>dans l’environnement où Safelight a été lancé</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring ({name})</source>
        <translation>dans le trousseau du système ({name})</translation>
    </message>
    <message>
        <source>no calls left this hour</source>
        <translation>plus d’appels pour cette heure</translation>
    </message>
    <message>
        <source>no calls left until {time}</source>
        <translation>plus d’appels avant {time}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{fullname} ({username})</source>
        <translation>{fullname} ({username})</translation>
    </message>
    <message>
        <source>{name} is signed out of Flickr.</source>
        <translation>{name} est déconnecté de Flickr.</translation>
    </message>
    <message>
        <source>{n} of {limit} uploads used</source>
        <translation>{n} envois utilisés sur {limit}</translation>
    </message>
    <message>
        <source>{what}: {here} here, {there} on Flickr.</source>
        <translation>{what}&#x202f;: {here} ici, {there} sur Flickr.</translation>
    </message>
    <message>
        <source>{what}: {whom}</source>
        <translation>{what}&#x202f;: {whom}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every command has a key. Ctrl+K finds a command by its name.</source>
        <translation>Chaque commande a son raccourci. Ctrl+K trouve une commande par son nom.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>A face</source>
        <translation>Un visage</translation>
    </message>
    <message>
        <source>Ask who holds it to take it out; nothing is sent yet</source>
        <translation>Demander à qui la détient de la retirer&#x202f;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation>Tracer un visage manqué</translation>
    </message>
    <message>
        <source>File {key}</source>
        <translation>Fichier {key}</translation>
    </message>
    <message>
        <source>In the Flickr export: number {key}</source>
        <translation>Dans l’export Flickr&#x202f;: numéro {key}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>On Flickr: number {key}</source>
        <translation>Sur Flickr&#x202f;: numéro {key}</translation>
    </message>
    <message>
        <source>Open on Flickr</source>
        <translation>Ouvrir sur Flickr</translation>
    </message>
    <message>
        <source>Open the photo&apos;s page in the browser (Ctrl+B)</source>
        <translation>Ouvrir la page de la photo dans le navigateur (Ctrl+B)</translation>
    </message>
    <message>
        <source>Photo and why it is flagged</source>
        <translation>La photo et pourquoi elle est signalée</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Say what is to be so, and see what would change ({keys})</source>
        <translation>Dire ce qui doit être, et voir ce qui changerait ({keys})</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <source>Show the photo large (Enter)</source>
        <translation>Afficher la photo en grand (Entrée)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>The same picture elsewhere</source>
        <translation>La même image ailleurs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation>Ce que l’on sait de la photo</translation>
    </message>
    <message>
        <source>Why this is flagged</source>
        <translation>Pourquoi elle est signalée</translation>
    </message>
    <message>
        <source>Why this is not flagged</source>
        <translation>Pourquoi elle n’est pas signalée</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Écrire à…</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Oui, la même</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>About to begin</source>
        <translation>Sur le point de commencer</translation>
    </message>
    <message>
        <source>Asking Flickr for license histories</source>
        <translation>Demande des historiques de licence à Flickr</translation>
    </message>
    <message>
        <source>Comparing your photos with the lists</source>
        <translation>Comparaison de vos photos aux listes</translation>
    </message>
    <message>
        <source>Fetching pictures from Flickr</source>
        <translation>Récupération des images depuis Flickr</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Import d’une liste</translation>
    </message>
    <message>
        <source>License histories</source>
        <translation>Historiques de licence</translation>
    </message>
    <message>
        <source>License histories: {far}</source>
        <translation>Historiques de licence&#x202f;: {far}</translation>
    </message>
    <message>
        <source>Looked at {all}: {shows}, {are}.</source>
        <translation>Analyse de {all}&#x202f;: {shows}, {are}.</translation>
    </message>
    <message>
        <source>Looked at {some}. Of {all} in all, {shows}, {are}.</source>
        <translation>Analyse de {some}. Sur {all} en tout, {shows}, {are}.</translation>
    </message>
    <message>
        <source>Looking at the photos as they are now</source>
        <translation>Examen des photos telles qu’elles sont maintenant</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Recherche de visages</translation>
    </message>
    <message>
        <source>Looking for the same pictures here and on Flickr</source>
        <translation>Recherche des mêmes images ici et sur Flickr</translation>
    </message>
    <message>
        <source>Looking it up in the lists</source>
        <translation>Recherche dans les listes</translation>
    </message>
    <message>
        <source>Making photos searchable</source>
        <translation>Indexation des photos pour la recherche</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Modifications en cours</translation>
    </message>
    <message>
        <source>No photos there yet.</source>
        <translation>Pas encore de photos ici.</translation>
    </message>
    <message>
        <source>Nothing new to look at. Of {all}, {shows}, {are}.</source>
        <translation>Rien de nouveau à analyser. Sur {all}, {shows}, {are}.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Lecture de ce qui est là</translation>
    </message>
    <message>
        <source>Sending a letter</source>
        <translation>Envoi d’une lettre</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Envoi du message de test</translation>
    </message>
    <message>
        <source>Stopped. The imported lists are as they were.</source>
        <translation>Arrêté. Les listes importées sont comme avant.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept; Scan goes on there.</source>
        <translation>Arrêté. Ce qui a été lu est conservé&#x202f;; Analyser reprend là.</translation>
    </message>
    <message>
        <source>Stopped: nothing of the list is kept; one imported before stands as it was.</source>
        <translation>Arrêté&#x202f;: rien de la liste n’est conservé&#x202f;; une liste importée avant reste comme elle était.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} are looked at and kept; the rest wait. Scan goes on there.</source>
        <translation>Arrêté&#x202f;: {done} sur {total} sont analysées et conservées&#x202f;; le reste attend. Analyser reprend là.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} can be searched. The next search, or the next start, goes on there.</source>
        <translation>Arrêté&#x202f;: {done} sur {total} peuvent être recherchées. La prochaine recherche, ou le prochain démarrage, reprend là.</translation>
    </message>
    <message>
        <source>The license histories of all photos with faces are known.</source>
        <translation>Les historiques de licence de toutes les photos avec visages sont connus.</translation>
    </message>
    <message>
        <source>Verifying the changes</source>
        <translation>Contrôle des modifications</translation>
    </message>
    <message>
        <source>Verifying the imported lists</source>
        <translation>Contrôle des listes importées</translation>
    </message>
    <message>
        <source>Waiting: Flickr allows no more calls for now</source>
        <translation>En attente&#x202f;: Flickr n’accepte plus d’appels pour l’instant</translation>
    </message>
    <message>
        <source>What was read so far is kept.</source>
        <translation>Ce qui a été lu jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Working out what is exposed</source>
        <translation>Calcul de ce qui est exposé</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calcul de ce qui changerait</translation>
    </message>
    <message>
        <source>Writing a letter</source>
        <translation>Rédaction d’une lettre</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rédaction du rapport</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} lists</source>
        <translation>{done} listes sur {total}</translation>
    </message>
    <message>
        <source>{error} What can be searched is kept; the next start goes on.</source>
        <translation>{error} Ce qui peut être recherché est conservé&#x202f;; le prochain démarrage continue.</translation>
    </message>
    <message>
        <source>{error} {kept} Scan again to go on.</source>
        <translation>{error} {kept} Relancez l’analyse pour continuer.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
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
        <translation>Une réponse complète sur ce qui est détenu de vous est due sous 15 jours.</translation>
    </message>
    <message>
        <source>A notice to who hosts a copy: signature, the work, the material and where it is, contact, good-faith belief, accuracy and, under penalty of perjury, authority. It is to be acted on expeditiously, which is no number of days.</source>
        <translation>Une notification à qui héberge une copie&#x202f;: signature, l’œuvre, le contenu et son emplacement, contact, bonne foi, exactitude et, sous peine de parjure, qualité pour agir. Il faut y donner suite promptement, ce qui n’est pas un nombre de jours.</translation>
    </message>
    <message>
        <source>Art. 15 GDPR</source>
        <translation>Art. 15 du RGPD</translation>
    </message>
    <message>
        <source>Art. 15 UK GDPR</source>
        <translation>Art. 15 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 17 GDPR</source>
        <translation>Art. 17 du RGPD</translation>
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
        <translation>Art. 21 du RGPD</translation>
    </message>
    <message>
        <source>Art. 21 UK GDPR</source>
        <translation>Art. 21 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 25(7) FADP</source>
        <translation>Art. 25, al. 7, LPD</translation>
    </message>
    <message>
        <source>Art. 77 GDPR</source>
        <translation>Art. 77 du RGPD</translation>
    </message>
    <message>
        <source>As Art. 15 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Comme l’art. 15 RGPD&#x202f;: même texte, un mois, et deux de plus avec motifs.</translation>
    </message>
    <message>
        <source>As Art. 17 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Comme l’art. 17 RGPD&#x202f;: même texte, un mois, et deux de plus avec motifs.</translation>
    </message>
    <message>
        <source>As Art. 21 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Comme l’art. 21 RGPD&#x202f;: même texte, un mois, et deux de plus avec motifs.</translation>
    </message>
    <message>
        <source>Biometric data are to be destroyed within three years of the last contact, or when the purpose is met; there is no term for answering a person. In the suits about Diversity in Faces, those against IBM and FaceFirst were dismissed by agreement; Microsoft, Amazon and Google won summary judgment.</source>
        <translation>Les données biométriques doivent être détruites dans les trois ans suivant le dernier contact, ou une fois la finalité atteinte&#x202f;; aucun délai n’est prévu pour répondre à une personne. Dans les procès sur Diversity in Faces, ceux contre IBM et FaceFirst ont été clos d’un commun accord&#x202f;; Microsoft, Amazon et Google ont obtenu un jugement sommaire.</translation>
    </message>
    <message>
        <source>Brazilian data protection law (LGPD): access</source>
        <translation>Loi brésilienne sur la protection des données (LGPD)&#x202f;: accès</translation>
    </message>
    <message>
        <source>CC 2.0 s. 4 and 7(a), CC 4.0 s. 6(b)</source>
        <translation>CC 2.0 art. 4 et 7(a), CC 4.0 art. 6(b)</translation>
    </message>
    <message>
        <source>CCPA: deletion</source>
        <translation>CCPA&#x202f;: suppression</translation>
    </message>
    <message>
        <source>CCPA: right to know</source>
        <translation>CCPA&#x202f;: droit de savoir</translation>
    </message>
    <message>
        <source>Cal. Code Regs. tit. 11 s. 7021</source>
        <translation>Cal. Code Regs. tit. 11 s. 7021</translation>
    </message>
    <message>
        <source>Complaint to a supervisory authority</source>
        <translation>Réclamation auprès d’une autorité de contrôle</translation>
    </message>
    <message>
        <source>Creative Commons licenses with BY ask for credit. Under 2.0 (name, title, address of the photo) the license ends by itself on any breach; under 4.0 it ends too, and comes back if the breach is cured within 30 days. MegaFace gave no credit for 3,311,471 photos (megapixels.cc).</source>
        <translation>Les licences Creative Commons avec BY exigent un crédit. Sous 2.0 (nom, titre, adresse de la photo), la licence prend fin d’elle-même à toute violation&#x202f;; sous 4.0 aussi, et elle revient si la violation est réparée sous 30 jours. MegaFace n’a donné aucun crédit pour 3&#x202f;311&#x202f;471 photos (megapixels.cc).</translation>
    </message>
    <message>
        <source>Credit under a Creative Commons license</source>
        <translation>Crédit selon une licence Creative Commons</translation>
    </message>
    <message>
        <source>DMCA takedown notice</source>
        <translation>Notification de retrait DMCA</translation>
    </message>
    <message>
        <source>For people who live in California, and only where the law applies to the recipient; whether it does for a university or a research group is not verified.</source>
        <translation>Pour les personnes qui vivent en Californie, et seulement si la loi s’applique au destinataire&#x202f;; si c’est le cas d’une université ou d’un groupe de recherche n’est pas vérifié.</translation>
    </message>
    <message>
        <source>GDPR: access</source>
        <translation>RGPD&#x202f;: accès</translation>
    </message>
    <message>
        <source>GDPR: erasure</source>
        <translation>RGPD&#x202f;: effacement</translation>
    </message>
    <message>
        <source>GDPR: objection</source>
        <translation>RGPD&#x202f;: opposition</translation>
    </message>
    <message>
        <source>Illinois Biometric Information Privacy Act (BIPA)</source>
        <translation>Loi de l’Illinois sur les informations biométriques (BIPA)</translation>
    </message>
    <message>
        <source>It is a matter for a court, and promises nothing; Safelight writes no letter for it.</source>
        <translation>C’est l’affaire d’un tribunal, et ne promet rien&#x202f;; Safelight n’écrit pas de lettre pour cela.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing.</source>
        <translation>Cela dit ce qui est détenu, et ne retire rien.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. For people who live in California, and only where the law applies to the recipient.</source>
        <translation>Cela dit ce qui est détenu, et ne retire rien. Pour les personnes qui vivent en Californie, et seulement si la loi s’applique au destinataire.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The clock may stop while they check who you are (not verified).</source>
        <translation>Cela dit ce qui est détenu, et ne retire rien. Le délai peut être suspendu pendant qu’ils vérifient votre identité (non vérifié).</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The term is not verified.</source>
        <translation>Cela dit ce qui est détenu, et ne retire rien. Le délai n’est pas vérifié.</translation>
    </message>
    <message>
        <source>No law obliges anybody here: it is their offer, and no term is named. Thirty days until a reminder are Safelight&apos;s suggestion. Where an offer is to photographers, people who are shown mostly go through the photographer.</source>
        <translation>Aucune loi n’oblige ici personne&#x202f;: c’est leur offre, et aucun délai n’est indiqué. Trente jours avant un rappel sont une suggestion de Safelight. Là où l’offre s’adresse aux photographes, les personnes montrées passent le plus souvent par le photographe.</translation>
    </message>
    <message>
        <source>Personal data are to be erased where consent is withdrawn, where you object, or where they were processed unlawfully. Other controllers (Art. 17(2)) and recipients (Art. 19) are to be told. A refusal must name the right to complain and the court.</source>
        <translation>Les données à caractère personnel doivent être effacées quand le consentement est retiré, quand vous vous opposez, ou quand elles ont fait l’objet d’un traitement illicite. Les autres responsables du traitement (art. 17, par. 2) et les destinataires (art. 19) doivent en être informés. Un refus doit mentionner le droit d’introduire une réclamation et le recours juridictionnel.</translation>
    </message>
    <message>
        <source>Published lists hold links, not copies: a notice against a list of addresses is weak, and false notices carry liability under 512(f). Safelight writes no letter for it.</source>
        <translation>Les listes publiées contiennent des liens, non des copies&#x202f;: une notification contre une liste d’adresses est fragile, et une fausse notification engage la responsabilité selon 512(f). Safelight n’écrit pas de lettre pour cela.</translation>
    </message>
    <message>
        <source>Some say that they remove photos on request, often once something was done first, such as a no_cv tag.</source>
        <translation>Certains disent retirer des photos sur demande, souvent après une démarche préalable, comme un tag no_cv.</translation>
    </message>
    <message>
        <source>Swiss data protection act: access</source>
        <translation>Loi suisse sur la protection des données&#x202f;: accès</translation>
    </message>
    <message>
        <source>The authorities name no term that was read: ninety days until you ask again are Safelight&apos;s suggestion. In the United Kingdom it rests on the same text (not verified).</source>
        <translation>Les autorités n’indiquent aucun délai qui ait été lu&#x202f;: quatre-vingt-dix jours avant de redemander sont une suggestion de Safelight. Au Royaume-Uni, cela repose sur le même texte (non vérifié).</translation>
    </message>
    <message>
        <source>The holder&apos;s own offer to remove</source>
        <translation>Offre de retrait du détenteur</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research (not verified). The clock may stop while they check who you are (not verified).</source>
        <translation>Le refus probable est la dérogation pour la recherche (non vérifié). Le délai peut être suspendu pendant qu’ils vérifient votre identité (non vérifié).</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 17(3)(d) and 89 (not verified).</source>
        <translation>Le refus probable est la dérogation pour la recherche, art. 17, par. 3, point d), et art. 89 (non vérifié).</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 89 (not verified).</source>
        <translation>Le refus probable est la dérogation pour la recherche, art. 89 (non vérifié).</translation>
    </message>
    <message>
        <source>The receipt is to be confirmed in 10 business days and the request answered in 45 calendar days, the time to verify it included; 45 more with notice.</source>
        <translation>La réception doit être confirmée sous 10 jours ouvrables et la demande traitée sous 45 jours calendaires, temps de vérification compris&#x202f;; 45 de plus après avis.</translation>
    </message>
    <message>
        <source>UK GDPR: access</source>
        <translation>RGPD britannique&#x202f;: accès</translation>
    </message>
    <message>
        <source>UK GDPR: erasure</source>
        <translation>RGPD britannique&#x202f;: effacement</translation>
    </message>
    <message>
        <source>UK GDPR: objection</source>
        <translation>RGPD britannique&#x202f;: opposition</translation>
    </message>
    <message>
        <source>Whether a list of links is distribution, so that it needs credit, is open. Exceptions such as text and data mining for research may allow what a license does not. No term is named: thirty days until a reminder are Safelight&apos;s suggestion.</source>
        <translation>Qu’une liste de liens soit une diffusion, et exige donc un crédit, est une question ouverte. Des exceptions comme la fouille de textes et de données pour la recherche peuvent permettre ce qu’une licence ne permet pas. Aucun délai n’est indiqué&#x202f;: trente jours avant un rappel sont une suggestion de Safelight.</translation>
    </message>
    <message>
        <source>You are to be told what is held of you within 30 days.</source>
        <translation>On doit vous dire sous 30 jours ce qui est détenu de vous.</translation>
    </message>
    <message>
        <source>You are to be told what is held of you; terms as for deletion: 10 business days, 45 calendar days, 45 more with notice.</source>
        <translation>On doit vous dire ce qui est détenu de vous&#x202f;; délais comme pour la suppression&#x202f;: 10 jours ouvrables, 45 jours calendaires, 45 de plus après avis.</translation>
    </message>
    <message>
        <source>You are to be told whether and which personal data of you are processed. A refusal must name the right to complain and the court.</source>
        <translation>On doit vous dire si des données à caractère personnel vous concernant sont traitées, et lesquelles. Un refus doit mentionner le droit d’introduire une réclamation et le recours juridictionnel.</translation>
    </message>
    <message>
        <source>You ask a supervisory authority to look at how a recipient dealt with your request. A refusal of theirs must have named this right (Art. 12(4)).</source>
        <translation>Vous demandez à une autorité de contrôle d’examiner comment un destinataire a traité votre demande. Son refus doit avoir mentionné ce droit (art. 12, par. 4).</translation>
    </message>
    <message>
        <source>You object to the processing of your personal data. A refusal must name the right to complain and the court.</source>
        <translation>Vous vous opposez au traitement de vos données à caractère personnel. Un refus doit mentionner le droit d’introduire une réclamation et le recours juridictionnel.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Asked Flickr</source>
        <translation>Flickr interrogé</translation>
    </message>
    <message>
        <source>Asked for license histories</source>
        <translation>Historiques de licence demandés</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Choisissez une note pour la lire en entier.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal d’activité</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compared photos with the lists</source>
        <translation>Photos comparées aux listes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all notes of the log?</source>
        <translation>Supprimer toutes les notes du journal d’activité&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Looked by itself</source>
        <translation>Veille automatique</translation>
    </message>
    <message>
        <source>Looked somebody up in the lists</source>
        <translation>Personne recherchée dans les listes</translation>
    </message>
    <message>
        <source>Looked whether folders changed</source>
        <translation>Dossiers examinés</translation>
    </message>
    <message>
        <source>Made changes</source>
        <translation>Modifications faites</translation>
    </message>
    <message>
        <source>No end is noted</source>
        <translation>Aucune fin notée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of the log</source>
        <translation>Notes du journal d’activité</translation>
    </message>
    <message>
        <source>Nothing is in the log.</source>
        <translation>Le journal d’activité est vide.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Modifications planifiées</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal d’activité</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal d’activité</translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The chosen note, whole</source>
        <translation>La note choisie, en entier</translation>
    </message>
    <message>
        <source>The journal of changes and the list of work done are kept; they are not the log.</source>
        <translation>Le journal des modifications et la liste des travaux effectués restent&#x202f;; ils ne font pas partie du journal d’activité.</translation>
    </message>
    <message>
        <source>The work that was done</source>
        <translation>Les travaux effectués</translation>
    </message>
    <message>
        <source>Tried the mail settings</source>
        <translation>Réglages de messagerie essayés</translation>
    </message>
    <message>
        <source>Verified changes</source>
        <translation>Modifications contrôlées</translation>
    </message>
    <message>
        <source>Verified the lists</source>
        <translation>Listes contrôlées</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What Safelight did on this machine. Keys, passwords and e-mail addresses are not in it, and your home folder is ~. It may name photos, folders and accounts: read it before you send it to anybody.</source>
        <translation>Ce que Safelight a fait sur cet ordinateur. Clés, mots de passe et adresses e-mail n’y sont pas, et votre dossier personnel est ~. Des photos, dossiers et comptes peuvent y être nommés&#x202f;: lisez-le avant de l’envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Que lire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which notes to show</source>
        <translation>Quelles notes afficher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Worked out what is exposed</source>
        <translation>Exposition calculée</translation>
    </message>
    <message>
        <source>Wrote a letter</source>
        <translation>Lettre rédigée</translation>
    </message>
    <message>
        <source>Wrote a report</source>
        <translation>Rapport écrit</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Et {more} autres.</translation>
    </message>
    <message>
        <source>Asked by a name: people change theirs, and others may take it. An account&apos;s number, such as 12037949754@N01, or a photo&apos;s address tells for certain.</source>
        <translation>Recherche par un nom&#x202f;: les gens en changent, et d’autres peuvent le reprendre. Le numéro d’un compte, comme 12037949754@N01, ou l’adresse d’une photo le disent avec certitude.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Non vérifiables</translation>
    </message>
    <message>
        <source>Damaged, so not asked</source>
        <translation>Endommagées, donc non interrogées</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Looked up: not in the lists that could be asked.</source>
        <translation>Recherché&#x202f;: pas dans les listes qui pouvaient être interrogées.</translation>
    </message>
    <message>
        <source>Not imported, so not asked</source>
        <translation>Non importées, donc non interrogées</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>To be asked by a photo&apos;s number or address, as they name no person: {names}.</source>
        <translation>À interroger par le numéro ou l’adresse d’une photo, car elles ne nomment personne&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>What this says nothing of</source>
        <translation>Ce dont ceci ne dit rien</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>{photos} in the list of {name}, published by {holder}.</source>
        <translation>{photos} dans la liste de {name}, publiée par {holder}.</translation>
    </message>
    <message>
        <source>{photos} in the list of {name}.</source>
        <translation>{photos} dans la liste de {name}.</translation>
    </message>
    <message>
        <source>{photo}, row {row}</source>
        <translation>{photo}, ligne {row}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Safelight</source>
        <translation>À &amp;propos de Safelight</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;omptes</translation>
    </message>
    <message>
        <source>&amp;Add a reply…</source>
        <translation>&amp;Ajouter une réponse…</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>&amp;Toutes les photos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Compare my photos with the lists</source>
        <translation>&amp;Comparer mes photos aux listes</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation>Copier les identifia&amp;nts</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Jeux de données</translation>
    </message>
    <message>
        <source>&amp;Datasets and their lists</source>
        <translation>&amp;Jeux de données et leurs listes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export the request&apos;s file…</source>
        <translation>E&amp;xporter le dossier de la demande…</translation>
    </message>
    <message>
        <source>&amp;Faces to decide</source>
        <translation>&amp;Visages à vérifier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Go on with what waits</source>
        <translation>&amp;Reprendre ce qui attend</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>A&amp;ller à une date…</translation>
    </message>
    <message>
        <source>&amp;Larger pictures</source>
        <translation>Images &amp;plus grandes</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal d’activité…</translation>
    </message>
    <message>
        <source>&amp;Look up a photo or a person</source>
        <translation>&amp;Rechercher une photo ou une personne</translation>
    </message>
    <message>
        <source>&amp;Missed faces</source>
        <translation>Visages &amp;manqués</translation>
    </message>
    <message>
        <source>&amp;Open the photo on Flickr</source>
        <translation>Ou&amp;vrir la photo sur Flickr</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause ou reprise</translation>
    </message>
    <message>
        <source>&amp;Plans and their changes</source>
        <translation>&amp;Plans et leurs modifications</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Read the queue anew</source>
        <translation>&amp;Relire la file</translation>
    </message>
    <message>
        <source>&amp;Requests and their answers</source>
        <translation>&amp;Demandes et réponses</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Rights in files…</source>
        <translation>&amp;Droits dans les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>Ana&amp;lyse</translation>
    </message>
    <message>
        <source>&amp;Scan everything</source>
        <translation>Tout &amp;analyser</translation>
    </message>
    <message>
        <source>&amp;Select by a rule…</source>
        <translation>&amp;Sélectionner par critères…</translation>
    </message>
    <message>
        <source>&amp;Send the letter…</source>
        <translation>&amp;Envoyer la lettre…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation>Images plus p&amp;etites</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo what was changed…</source>
        <translation>&amp;Annuler les modifications faites…</translation>
    </message>
    <message>
        <source>&amp;Verify the imported lists</source>
        <translation>Con&amp;trôler les listes importées</translation>
    </message>
    <message>
        <source>&amp;Verify what was changed</source>
        <translation>&amp;Contrôler les modifications faites</translation>
    </message>
    <message>
        <source>&amp;Version…</source>
        <translation>&amp;Version…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Write to somebody…</source>
        <translation>Écri&amp;re à quelqu’un…</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>Taille réelle (&amp;1:1)</translation>
    </message>
    <message>
        <source>About Safelight</source>
        <translation>À propos de Safelight</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Ajouter un &amp;tag…</translation>
    </message>
    <message>
        <source>Add someone&apos;s &amp;public photos…</source>
        <translation>Ajouter les &amp;photos publiques de quelqu’un…</translation>
    </message>
    <message>
        <source>As a &amp;grid</source>
        <translation>En &amp;grille</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En table&amp;au</translation>
    </message>
    <message>
        <source>Ask for license &amp;histories</source>
        <translation>Demander les &amp;historiques de licence</translation>
    </message>
    <message>
        <source>Bring the list up to &amp;date</source>
        <translation>Mettre la liste à &amp;jour</translation>
    </message>
    <message>
        <source>By when an answer is owe&amp;d…</source>
        <translation>&amp;Fixer l’échéance…</translation>
    </message>
    <message>
        <source>C&amp;opy photos</source>
        <translation>&amp;Copier les photos</translation>
    </message>
    <message>
        <source>Change &amp;license…</source>
        <translation>Changer la &amp;licence…</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>Passer à l’étape &amp;suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Export a &amp;report…</source>
        <translation>Exporter un &amp;rapport…</translation>
    </message>
    <message>
        <source>F&amp;lickr</source>
        <translation>Flic&amp;kr</translation>
    </message>
    <message>
        <source>F, N, R, A, D, Z</source>
        <translation>F, N, R, A, D, Z</translation>
    </message>
    <message>
        <source>Finds the faces in your photos, and shows which of them anyone may reuse, and why. Copies that others took already keep the license they were taken under.</source>
        <translation>Trouve les visages sur vos photos, et montre lesquelles chacun peut réutiliser, et pourquoi. Les copies que d’autres ont déjà prises gardent la licence sous laquelle elles ont été prises.</translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <translation>De photo en photo</translation>
    </message>
    <message>
        <source>Import a &amp;folder that holds a list…</source>
        <translation>Importer un &amp;dossier contenant une liste…</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>It finds smaller and turned faces, and takes longer; the scan can be paused and canceled. What you said of faces stays. The setting detector.level becomes thorough, and can be put back.</source>
        <translation>Il trouve les visages plus petits et tournés, et prend plus de temps&#x202f;; l’analyse peut être mise en pause et arrêtée. Ce que vous avez dit des visages reste. Le réglage detector.level passe à Approfondi, et peut être remis.</translation>
    </message>
    <message>
        <source>Keep &amp;watch…</source>
        <translation>&amp;Veille…</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Look at all photos again, more thoroughly?</source>
        <translation>Réexaminer toutes les photos, plus à fond&#x202f;?</translation>
    </message>
    <message>
        <source>Look more &amp;thoroughly…</source>
        <translation>Examen &amp;approfondi…</translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation>Examen approfondi</translation>
    </message>
    <message>
        <source>Look thoroughly</source>
        <translation>Examiner à fond</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N&amp;ote how it stands…</source>
        <translation>&amp;Noter où elle en est…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. La page est&#x202f;: {address}</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>Non, une autre</translation>
    </message>
    <message>
        <source>On a photo</source>
        <translation>Sur une photo</translation>
    </message>
    <message>
        <source>On pairs of photos</source>
        <translation>Sur des paires de photos</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>Revenir d’un &amp;pas</translation>
    </message>
    <message>
        <source>Open a Flickr &amp;export…</source>
        <translation>Ouvrir un &amp;export Flickr…</translation>
    </message>
    <message>
        <source>Open a folder with an e&amp;xport…</source>
        <translation>&amp;Ouvrir un dossier d’export…</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Photo at the &amp;right</source>
        <translation>Photo à &amp;droite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Re&amp;name this saved filter…</source>
        <translation>Re&amp;nommer ce filtre enregistré…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Dema&amp;ndes</translation>
    </message>
    <message>
        <source>Read accounts &amp;whole again</source>
        <translation>Relire les co&amp;mptes en entier</translation>
    </message>
    <message>
        <source>Remove lo&amp;cation…</source>
        <translation>Supprimer le l&amp;ieu…</translation>
    </message>
    <message>
        <source>Remove t&amp;his saved filter</source>
        <translation>Supp&amp;rimer ce filtre enregistré</translation>
    </message>
    <message>
        <source>Review the &amp;same pictures</source>
        <translation>Vérifier les images &amp;identiques</translation>
    </message>
    <message>
        <source>Review the photo at the right, as below</source>
        <translation>Vérifier la photo de droite, comme ci-dessous</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>Enregistrer ce &amp;filtre…</translation>
    </message>
    <message>
        <source>Scanning waits until the changes are made</source>
        <translation>L’analyse attend que les modifications soient faites</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Sélectionner &amp;tout le résultat</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Désélectionner tout</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Sélectionner d’ici à là</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Sélectionner ou non</translation>
    </message>
    <message>
        <source>Select photos of the same &amp;day…</source>
        <translation>Sélectionner les photos du même &amp;jour…</translation>
    </message>
    <message>
        <source>Select photos of the same albu&amp;m…</source>
        <translation>Sélectionner les photos du même al&amp;bum…</translation>
    </message>
    <message>
        <source>Select photos with the same &amp;tags…</source>
        <translation>Sélectionner les photos aux mêmes ta&amp;gs…</translation>
    </message>
    <message>
        <source>Shift with them</source>
        <translation>Maj avec elles</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Afficher la photo en grand</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Sign &amp;in to Flickr…</source>
        <translation>Se &amp;connecter à Flickr…</translation>
    </message>
    <message>
        <source>So&amp;urces at the left</source>
        <translation>So&amp;urces à gauche</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation>Revenir sur le dernier avis</translation>
    </message>
    <message>
        <source>The &amp;whole photo</source>
        <translation>P&amp;hoto entière</translation>
    </message>
    <message>
        <source>The pair before, the next pair</source>
        <translation>La paire précédente, la suivante</translation>
    </message>
    <message>
        <source>Ti&amp;meline beside the photos</source>
        <translation>Fr&amp;ise à côté des photos</translation>
    </message>
    <message>
        <source>What is &amp;exposed</source>
        <translation>Ce &amp;qui est exposé</translation>
    </message>
    <message>
        <source>What shows &amp;faces</source>
        <translation>Ce qui montre des visage&amp;s</translation>
    </message>
    <message>
        <source>Who can &amp;see…</source>
        <translation>&amp;Qui peut voir…</translation>
    </message>
    <message>
        <source>Write to a dataset&apos;s &amp;holder…</source>
        <translation>Écrire au détenteur d’un &amp;jeu de données…</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Yes, the same picture</source>
        <translation>Oui, la même image</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Zoomer et déplacer ensemble</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
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
        <translation>Toutes ont été examinées.</translation>
    </message>
    <message>
        <source>Exposed photos, as you act</source>
        <translation>Photos exposées, au fil de vos actions</translation>
    </message>
    <message>
        <source>No faces found yet: {n} of {all} looked at.</source>
        <translation>Pas encore de visages trouvés&#x202f;: {n} sur {all} examinées.</translation>
    </message>
    <message>
        <source>No faces were found at this setting.</source>
        <translation>Pas de visages trouvés à ce réglage.</translation>
    </message>
    <message>
        <source>No list was imported yet, so this is not known.</source>
        <translation>Aucune liste n’a encore été importée, on ne le sait donc pas.</translation>
    </message>
    <message>
        <source>No photos are listed yet.</source>
        <translation>Aucune photo n’est encore listée.</translation>
    </message>
    <message>
        <source>No photos are listed yet. A scan lists what is in your sources.</source>
        <translation>Aucune photo n’est encore listée. Une analyse liste ce qui est dans vos sources.</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Aucune demande n’est ouverte.</translation>
    </message>
    <message>
        <source>None is in the lists you imported.</source>
        <translation>Aucune dans les listes que vous avez importées.</translation>
    </message>
    <message>
        <source>None of the photos that are listed now is known to have been exposed.</source>
        <translation>Parmi les photos listées aujourd’hui, aucune n’est connue pour avoir été exposée.</translation>
    </message>
    <message>
        <source>None that is known of so far.</source>
        <translation>Aucune connue à ce jour.</translation>
    </message>
    <message>
        <source>Nothing was changed with Safelight yet. From the first change of a license or of who can see a photo, this shows what it did.</source>
        <translation>Rien n’a encore été modifié avec Safelight. Dès le premier changement d’une licence ou de qui peut voir une photo, l’effet se voit ici.</translation>
    </message>
    <message>
        <source>Of the photos and faces known today. What changed elsewhere is shown as it is now.</source>
        <translation>Pour les photos et visages connus aujourd’hui. Ce qui a changé ailleurs est montré tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Of your {photos}, none found so far is public, shows a face and may be reused</source>
        <translation>Sur {photos} à vous, aucune trouvée à ce jour n’est publique, ne montre un visage et ne peut être réutilisée</translation>
    </message>
    <message>
        <source>One photo may be in several of them.</source>
        <translation>Une photo peut être dans plusieurs.</translation>
    </message>
    <message>
        <source>Photos with faces, by year and license</source>
        <translation>Photos avec visages, par année et licence</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>D’où elles viennent</translation>
    </message>
    <message>
        <source>all rights reserved</source>
        <translation>tous droits réservés</translation>
    </message>
    <message>
        <source>an answer is due today</source>
        <translation>une réponse est due aujourd’hui</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>exposées</translation>
    </message>
    <message>
        <source>found in a list</source>
        <translation>trouvées dans une liste</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>in datasets</source>
        <translation>dans des jeux de données</translation>
    </message>
    <message>
        <source>license not known</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>may be reused</source>
        <translation>réutilisables</translation>
    </message>
    <message>
        <source>none is in the lists you imported</source>
        <translation>aucune n’est dans les listes que vous avez importées</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non examinées</translation>
    </message>
    <message>
        <source>of {n} that were looked at</source>
        <translation>sur {n} examinées</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>ouvertes autrefois</translation>
    </message>
    <message>
        <source>open to reuse</source>
        <translation>ouvertes à la réutilisation</translation>
    </message>
    <message>
        <source>other licenses</source>
        <translation>autres licences</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>public, not to be reused</source>
        <translation>publiques, non réutilisables</translation>
    </message>
    <message>
        <source>the next answer is due on {day}</source>
        <translation>la prochaine réponse est due le {day}</translation>
    </message>
    <message>
        <source>with faces</source>
        <translation>avec visages</translation>
    </message>
    <message>
        <source>with faces, not exposed</source>
        <translation>avec visages, non exposées</translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>A face can be drawn once the picture is shown.</source>
        <translation>Un visage peut être tracé une fois l’image affichée.</translation>
    </message>
    <message>
        <source>A video: Safelight does not play it.</source>
        <translation>Une vidéo&#x202f;: Safelight ne la lit pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Choisir un visage</translation>
    </message>
    <message>
        <source>Choose a photo to see it here.</source>
        <translation>Choisissez une photo pour la voir ici.</translation>
    </message>
    <message>
        <source>Drag around the face. By keys: arrows move, Shift+arrows size, Enter keeps, Esc drops.</source>
        <translation>Faites glisser autour du visage. Au clavier&#x202f;: flèches pour déplacer, Maj+flèches pour la taille, Entrée garde, Échap abandonne.</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <translation>Tracer un visage manqué</translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen</source>
        <translation>Chaque pixel de la photo sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation>Adaptée, {n}&#x202f;%</translation>
    </message>
    <message>
        <source>It is a face</source>
        <translation>C’est un visage</translation>
    </message>
    <message>
        <source>It is not a face</source>
        <translation>Ce n’est pas un visage</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole photo</source>
        <translation>Plus grand, plus petit, la photo entière</translation>
    </message>
    <message>
        <source>Move a photo that is larger than its place</source>
        <translation>Déplacer une photo plus grande que sa place</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Aucune photo choisie</translation>
    </message>
    <message>
        <source>None of them is a face</source>
        <translation>Aucun d’eux n’est un visage</translation>
    </message>
    <message>
        <source>Not at full size: {reason}</source>
        <translation>Pas en taille réelle&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Photo {title}</source>
        <translation>Photo {title}</translation>
    </message>
    <message>
        <source>Released: agreed to be shown</source>
        <translation>Autorisé&#x202f;: accepte d’être montré</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Afficher la photo en grand</translation>
    </message>
    <message>
        <source>Something went wrong; see the report.</source>
        <translation>Quelque chose s’est mal passé&#x202f;; voyez le rapport.</translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation>Revenir sur le dernier avis</translation>
    </message>
    <message>
        <source>Take back what was said of it</source>
        <translation>Revenir sur ce qui en a été dit</translation>
    </message>
    <message>
        <source>The file was cut off: a part of the picture is missing.</source>
        <translation>Le fichier est tronqué&#x202f;: une partie de l’image manque.</translation>
    </message>
    <message>
        <source>The photo before, the next photo</source>
        <translation>La photo précédente, la suivante</translation>
    </message>
    <message>
        <source>The picture came out empty.</source>
        <translation>L’image est sortie vide.</translation>
    </message>
    <message>
        <source>The picture is not among the files of this source.</source>
        <translation>L’image n’est pas parmi les fichiers de cette source.</translation>
    </message>
    <message>
        <source>The picture is on its way.</source>
        <translation>L’image arrive.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. {reason}</source>
        <translation>Cette image ne peut pas être affichée. {reason}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{n} px is the largest that can be had here.</source>
        <translation>{n} px est le maximum disponible ici.</translation>
    </message>
    <message>
        <source>{n} times the whole</source>
        <translation>{n} fois l’ensemble</translation>
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
        <translation>Visages</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>gone from its source</source>
        <translation>disparue de sa source</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examinée</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>possibly in a dataset</source>
        <translation>peut-être dans un jeu de données</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Any Creative Commons</source>
        <translation>Toute licence Creative Commons</translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation>Toute licence Creative Commons ou domaine public</translation>
    </message>
    <message>
        <source>FDF-like</source>
        <translation>Façon FDF</translation>
    </message>
    <message>
        <source>FFHQ-like</source>
        <translation>Façon FFHQ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>any Creative Commons license: what YFCC100M, MegaFace and Diversity in Faces took; NonCommercial and NoDerivs kept nothing out</source>
        <translation>toute licence Creative Commons&#x202f;: ce qu’ont pris YFCC100M, MegaFace et Diversity in Faces&#x202f;; NonCommercial et NoDerivs n’ont rien tenu à l’écart</translation>
    </message>
    <message>
        <source>changed copies allowed without share-alike, non-commercial included: what FFHQ took in 2018, and its 4.0 equals</source>
        <translation>copies modifiées permises sans partage à l’identique, usage non commercial compris&#x202f;: ce qu’a pris FFHQ en 2018, et ses équivalents 4.0</translation>
    </message>
    <message>
        <source>changed copies allowed: what FDF took in 2019, and its 4.0 equals</source>
        <translation>copies modifiées permises&#x202f;: ce qu’a pris FDF en 2019, et ses équivalents 4.0</translation>
    </message>
    <message>
        <source>commercial use and changed copies allowed, no share-alike</source>
        <translation>usage commercial et copies modifiées permis, sans partage à l’identique</translation>
    </message>
    <message>
        <source>every license but all rights reserved</source>
        <translation>toute licence sauf tous droits réservés</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>2019: deleted the URLs and their annotations, and the Flickr ID; required its research partners to comply and to confirm it.</source>
        <translation>2019&#x202f;: URL et annotations supprimées, ainsi que l’identifiant Flickr&#x202f;; partenaires de recherche tenus de faire de même et de le confirmer.</translation>
    </message>
    <message>
        <source>2019: links to the photos, or the Flickr ID and express consent to use it for the search</source>
        <translation>2019&#x202f;: des liens vers les photos, ou l’identifiant Flickr et un consentement exprès à son usage pour la recherche</translation>
    </message>
    <message>
        <source>Complaints in Bulgarian. By e-mail they must be signed electronically.</source>
        <translation>Réclamations en bulgare. Par e-mail, elles doivent être signées électroniquement.</translation>
    </message>
    <message>
        <source>Complaints in Croatian.</source>
        <translation>Réclamations en croate.</translation>
    </message>
    <message>
        <source>Complaints in Czech.</source>
        <translation>Réclamations en tchèque.</translation>
    </message>
    <message>
        <source>Complaints in Danish.</source>
        <translation>Réclamations en danois.</translation>
    </message>
    <message>
        <source>Complaints in Dutch.</source>
        <translation>Réclamations en néerlandais.</translation>
    </message>
    <message>
        <source>Complaints in English.</source>
        <translation>Réclamations en anglais.</translation>
    </message>
    <message>
        <source>Complaints in Estonian.</source>
        <translation>Réclamations en estonien.</translation>
    </message>
    <message>
        <source>Complaints in Finnish.</source>
        <translation>Réclamations en finnois.</translation>
    </message>
    <message>
        <source>Complaints in French or Dutch; English is accepted.</source>
        <translation>Réclamations en français ou en néerlandais&#x202f;; l’anglais est accepté.</translation>
    </message>
    <message>
        <source>Complaints in French.</source>
        <translation>Réclamations en français.</translation>
    </message>
    <message>
        <source>Complaints in German.</source>
        <translation>Réclamations en allemand.</translation>
    </message>
    <message>
        <source>Complaints in German. Of Hamburg only; LAION answers to it.</source>
        <translation>Réclamations en allemand. Pour Hambourg seulement&#x202f;; LAION en relève.</translation>
    </message>
    <message>
        <source>Complaints in German. The federal one. Each Land has its own for companies and universities there (not verified); of those, only Hamburg&apos;s stands here.</source>
        <translation>Réclamations en allemand. L’autorité fédérale. Chaque Land a la sienne pour les entreprises et universités qui s’y trouvent (non vérifié)&#x202f;; parmi elles, seule celle de Hambourg figure ici.</translation>
    </message>
    <message>
        <source>Complaints in Greek.</source>
        <translation>Réclamations en grec.</translation>
    </message>
    <message>
        <source>Complaints in Hungarian.</source>
        <translation>Réclamations en hongrois.</translation>
    </message>
    <message>
        <source>Complaints in Icelandic.</source>
        <translation>Réclamations en islandais.</translation>
    </message>
    <message>
        <source>Complaints in Italian.</source>
        <translation>Réclamations en italien.</translation>
    </message>
    <message>
        <source>Complaints in Latvian.</source>
        <translation>Réclamations en letton.</translation>
    </message>
    <message>
        <source>Complaints in Lithuanian.</source>
        <translation>Réclamations en lituanien.</translation>
    </message>
    <message>
        <source>Complaints in Norwegian.</source>
        <translation>Réclamations en norvégien.</translation>
    </message>
    <message>
        <source>Complaints in Portuguese.</source>
        <translation>Réclamations en portugais.</translation>
    </message>
    <message>
        <source>Complaints in Slovak.</source>
        <translation>Réclamations en slovaque.</translation>
    </message>
    <message>
        <source>Complaints in Slovenian.</source>
        <translation>Réclamations en slovène.</translation>
    </message>
    <message>
        <source>Complaints in Spanish.</source>
        <translation>Réclamations en espagnol.</translation>
    </message>
    <message>
        <source>Complaints in Swedish.</source>
        <translation>Réclamations en suédois.</translation>
    </message>
    <message>
        <source>DiveFace labels the ethnicity of people in the photos of named accounts: data of Art. 9 GDPR.</source>
        <translation>DiveFace étiquette l’origine ethnique de personnes sur les photos de comptes nommés&#x202f;: données de l’art. 9 RGPD.</translation>
    </message>
    <message>
        <source>FFHQ removal</source>
        <translation>Retrait de FFHQ</translation>
    </message>
    <message>
        <source>Fined EUR 20 million each in Italy, France and Greece, and EUR 30.5 million in the Netherlands (gdprhub). Refuses who lives where no statute helps. It wants a picture of your face: weigh that before you send one.</source>
        <translation>Amende de 20 millions d’euros en Italie, en France et en Grèce chacune, et de 30,5 millions d’euros aux Pays-Bas (gdprhub). Refuse qui vit là où aucune loi n’aide. Veut une image de votre visage&#x202f;: pesez-le avant d’en envoyer une.</translation>
    </message>
    <message>
        <source>For Europe, the controller is IBM International Group B.V. in the Netherlands. A real exchange of 2019 (cubicgarden.com): a search was asked for; IBM wanted the Flickr ID and consent; they were sent; IBM said what it found and asked whether to remove it; then it deleted.</source>
        <translation>Pour l’Europe, le responsable du traitement est IBM International Group B.V. aux Pays-Bas. Un échange réel de 2019 (cubicgarden.com)&#x202f;: une recherche a été demandée&#x202f;; IBM voulait l’identifiant Flickr et un consentement&#x202f;; ils ont été envoyés&#x202f;; IBM a dit ce qui était trouvé et demandé s’il fallait le retirer&#x202f;; puis l’a supprimé.</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>Has a removal form of its own.</source>
        <translation>A son propre formulaire de retrait.</translation>
    </message>
    <message>
        <source>Has an opt-out form of its own.</source>
        <translation>A son propre formulaire d’opposition.</translation>
    </message>
    <message>
        <source>Holds PIPA together with UC Berkeley.</source>
        <translation>Détient PIPA avec UC Berkeley.</translation>
    </message>
    <message>
        <source>Hosts copies that others put there. Its policy has a DMCA takedown and counter-notice process.</source>
        <translation>Héberge des copies que d’autres y déposent. Son règlement prévoit une procédure DMCA de retrait et de contre-notification.</translation>
    </message>
    <message>
        <source>Its address is not known: no source that was read gives it.</source>
        <translation>Son adresse n’est pas connue&#x202f;: aucune source lue ne la donne.</translation>
    </message>
    <message>
        <source>Looks at all photos of the user anew, and updates the dataset.</source>
        <translation>Réexamine toutes les photos de l’utilisateur, et met le jeu de données à jour.</translation>
    </message>
    <message>
        <source>MegaFace</source>
        <translation>MegaFace</translation>
    </message>
    <message>
        <source>No address is known. A registry of works that are not to be trained with; no letter is needed there.</source>
        <translation>Aucune adresse connue. Un registre d’œuvres à ne pas utiliser pour l’entraînement&#x202f;; aucune lettre n’y est nécessaire.</translation>
    </message>
    <message>
        <source>No address is known. Ask Yahoo for its data-protection officer; Flickr, where the photos came from, is a platform of another owner now.</source>
        <translation>Aucune adresse connue. Demandez à Yahoo son délégué à la protection des données&#x202f;; Flickr, d’où venaient les photos, est aujourd’hui une plateforme d’un autre propriétaire.</translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer, and enter the address that it gives you.</source>
        <translation>Aucune adresse connue. Demandez à l’université son service chargé de la vie privée ou son délégué à la protection des données, et saisissez l’adresse qu’elle vous donne.</translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer; Meta holds PIPA too.</source>
        <translation>Aucune adresse connue. Demandez à l’université son service chargé de la vie privée ou son délégué à la protection des données&#x202f;; Meta détient aussi PIPA.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one.</source>
        <translation>Aucune adresse connue. La page du jeu de données peut en donner une.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its data-protection officer.</source>
        <translation>Aucune adresse connue. La page du jeu de données peut en donner une&#x202f;; sinon, demandez à l’université son délégué à la protection des données.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its privacy office or data-protection officer.</source>
        <translation>Aucune adresse connue. La page du jeu de données peut en donner une&#x202f;; sinon, demandez à l’université son service chargé de la vie privée ou son délégué à la protection des données.</translation>
    </message>
    <message>
        <source>No address is known: ask the authority itself. The record that was read is of its predecessor, GIODO.</source>
        <translation>Aucune adresse connue&#x202f;: demandez à l’autorité elle-même. La fiche lue est celle de son prédécesseur, GIODO.</translation>
    </message>
    <message>
        <source>Not known: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) is of an earlier owner. Find out who owns it now before you write.</source>
        <translation>Inconnue&#x202f;: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) est d’un propriétaire antérieur. Cherchez à qui cela appartient aujourd’hui avant d’écrire.</translation>
    </message>
    <message>
        <source>Not known: its policy has a takedown process, but the address was not read.</source>
        <translation>Inconnue&#x202f;: son règlement prévoit une procédure de retrait, mais l’adresse n’a pas été lue.</translation>
    </message>
    <message>
        <source>Not known: no source that was read gives an address.</source>
        <translation>Inconnue&#x202f;: aucune source lue ne donne d’adresse.</translation>
    </message>
    <message>
        <source>Not known: the record that was read (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) is of its predecessor.</source>
        <translation>Inconnue&#x202f;: la fiche lue (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) est celle de son prédécesseur.</translation>
    </message>
    <message>
        <source>Not known: the record that was read has the address of the press office only.</source>
        <translation>Inconnue&#x202f;: la fiche lue n’a que l’adresse du service de presse.</translation>
    </message>
    <message>
        <source>PIPA</source>
        <translation>PIPA</translation>
    </message>
    <message>
        <source>Removes it from the data that it controls and from future releases; torrents of old releases are out of reach.</source>
        <translation>Les retire des données dont il est responsable et des versions futures&#x202f;; les torrents d’anciennes versions sont hors d’atteinte.</translation>
    </message>
    <message>
        <source>Requests that rest on copyright are refused: LAION relies on Art. 3 of the DSM directive and s. 60d UrhG (text and data mining for research).</source>
        <translation>Les demandes fondées sur le droit d’auteur sont refusées&#x202f;: LAION invoque l’art. 3 de la directive DSM et le § 60d UrhG (fouille de textes et de données pour la recherche).</translation>
    </message>
    <message>
        <source>Search first, which is free, to see what is found. The form wants a picture of your face: weigh that before you send one.</source>
        <translation>Faites d’abord une recherche, gratuite, pour voir ce qui est trouvé. Le formulaire veut une image de votre visage&#x202f;: pesez-le avant d’en envoyer une.</translation>
    </message>
    <message>
        <source>Support for IBMid accounts, not the team of Diversity in Faces.</source>
        <translation>Assistance des comptes IBMid, et non l’équipe de Diversity in Faces.</translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under All rights reserved or a NoDerivs license, or make them private, or delete them.</source>
        <translation>Donnez aux photos le tag no_cv, ou mettez-les sous Tous droits réservés ou une licence NoDerivs, ou rendez-les privées, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under a NoDerivs license, or make them private, or delete them.</source>
        <translation>Donnez aux photos le tag no_cv, ou mettez-les sous une licence NoDerivs, ou rendez-les privées, ou supprimez-les.</translation>
    </message>
    <message>
        <source>The form wants a picture of your face: weigh that before you send one.</source>
        <translation>Le formulaire veut une image de votre visage&#x202f;: pesez-le avant d’en envoyer une.</translation>
    </message>
    <message>
        <source>The platform, not the holder of a dataset: it cannot take photos out of a list that others hold.</source>
        <translation>La plateforme, non le détenteur d’un jeu de données&#x202f;: elle ne peut pas retirer de photos d’une liste que d’autres détiennent.</translation>
    </message>
    <message>
        <source>The takedown form is on the GDPR page of laion.ai, which this page links to; the address of the form itself was not read.</source>
        <translation>Le formulaire de retrait est sur la page RGPD de laion.ai, vers laquelle cette page renvoie&#x202f;; l’adresse du formulaire lui-même n’a pas été lue.</translation>
    </message>
    <message>
        <source>Used and published YFCC15M, a part of YFCC100M.</source>
        <translation>A utilisé et publié YFCC15M, une partie de YFCC100M.</translation>
    </message>
    <message>
        <source>Used datasets of others.</source>
        <translation>A utilisé des jeux de données d’autrui.</translation>
    </message>
    <message>
        <source>a photo ID with all but name and photograph blurred</source>
        <translation>une pièce d’identité avec photo, tout flouté sauf le nom et la photographie</translation>
    </message>
    <message>
        <source>a photo of the face</source>
        <translation>une photo du visage</translation>
    </message>
    <message>
        <source>a photo of your face</source>
        <translation>une photo de votre visage</translation>
    </message>
    <message>
        <source>a search for your own face</source>
        <translation>une recherche de votre propre visage</translation>
    </message>
    <message>
        <source>a separate yes to the removal</source>
        <translation>un oui séparé au retrait</translation>
    </message>
    <message>
        <source>after a canned refusal</source>
        <translation>après un refus tout fait</translation>
    </message>
    <message>
        <source>an ID card (name, address and number may be hidden), or a selfie with two fingers on the chin</source>
        <translation>une carte d’identité (nom, adresse et numéro peuvent être masqués), ou un selfie avec deux doigts sur le menton</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>réclamations</translation>
    </message>
    <message>
        <source>contest a moderation decision (not a stated takedown address)</source>
        <translation>contester une décision de modération (ce n’est pas une adresse de retrait déclarée)</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>privacy notice of Diversity in Faces (2019)</source>
        <translation>notice de confidentialité de Diversity in Faces (2019)</translation>
    </message>
    <message>
        <source>removal of what shows you</source>
        <translation>retrait de ce qui vous montre</translation>
    </message>
    <message>
        <source>search by Flickr login or display name</source>
        <translation>recherche par identifiant ou nom affiché sur Flickr</translation>
    </message>
    <message>
        <source>takedown</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>that the address or the picture shows you (a name in the ALT text alone is refused)</source>
        <translation>que l’adresse ou l’image vous montre (un nom dans le seul texte ALT est refusé)</translation>
    </message>
    <message>
        <source>the Flickr User NSID</source>
        <translation>le NSID de l’utilisateur Flickr</translation>
    </message>
    <message>
        <source>the Flickr user name, in the mail</source>
        <translation>le nom d’utilisateur Flickr, dans l’e-mail</translation>
    </message>
    <message>
        <source>the owner of YFCC100M</source>
        <translation>le propriétaire de YFCC100M</translation>
    </message>
    <message>
        <source>the team of Diversity in Faces, as of 2019</source>
        <translation>l’équipe de Diversity in Faces, en 2019</translation>
    </message>
    <message>
        <source>to take something out of the index: an address that is already off line</source>
        <translation>pour retirer quelque chose de l’index&#x202f;: une adresse déjà hors ligne</translation>
    </message>
    <message>
        <source>where you live (EU, UK, CH or a US state with a privacy law)</source>
        <translation>où vous vivez (UE, Royaume-Uni, Suisse ou un État américain doté d’une loi sur la vie privée)</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>votre adresse e-mail</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Which photos</source>
        <translation>Quelles &amp;photos</translation>
    </message>
    <message>
        <source>All that is known of each photo, with sources and the journal.</source>
        <translation>Tout ce que l’on sait de chaque photo, avec les sources et le journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Données pour logiciels (JSON)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Document à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Document à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>For a lawyer</source>
        <translation>Pour un avocat</translation>
    </message>
    <message>
        <source>For a person who is shown, or a parent</source>
        <translation>Pour une personne montrée, ou un parent</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Pour vous-même</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In it, for each photo: a small picture, who may see and reuse it, in which lists it is, what was changed and when; and what the reader can do. Left out: other photos and how many there are, titles, file names, tags, places and names.</source>
        <translation>Dedans, pour chaque photo&#x202f;: une petite image, qui peut la voir et la réutiliser, dans quelles listes elle est, ce qui a été modifié et quand&#x202f;; et ce que le lecteur peut faire. Laissés de côté&#x202f;: les autres photos et leur nombre, titres, noms de fichiers, tags, lieux et noms.</translation>
    </message>
    <message>
        <source>In it, for each photo: license history and when it was open, changes with their outcome, lists with their SHA-256 and row, requests; what was not checked; the journal with its hashes. No legal advice.</source>
        <translation>Dedans, pour chaque photo&#x202f;: historique des licences et quand elle était ouverte, modifications et leur résultat, listes avec leur SHA-256 et la ligne, demandes&#x202f;; ce qui n’a pas été vérifié&#x202f;; le journal avec ses empreintes. Pas de conseil juridique.</translation>
    </message>
    <message>
        <source>In it: how many photos are exposed and why, charts, small pictures with the faces marked, licenses, lists, and what cannot be known.</source>
        <translation>Dedans&#x202f;: combien de photos sont exposées et pourquoi, graphiques, petites images avec les visages marqués, licences, listes, et ce qu’on ne peut savoir.</translation>
    </message>
    <message>
        <source>Of these, the exposed ones</source>
        <translation>Parmi elles, les exposées</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Page avec images (*.html)</translation>
    </message>
    <message>
        <source>Page with pictures (HTML)</source>
        <translation>Page avec images (HTML)</translation>
    </message>
    <message>
        <source>Say where the report goes (Enter)</source>
        <translation>Dire où va le rapport (Entrée)</translation>
    </message>
    <message>
        <source>Select the photos that show this person, or filter them first: a report of the whole library would tell of everybody in it.</source>
        <translation>Sélectionnez les photos qui montrent cette personne, ou filtrez-les d’abord&#x202f;: un rapport sur toute la bibliothèque parlerait de tous ceux qui y sont.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tableau pour tableur (CSV)</translation>
    </message>
    <message>
        <source>The chosen photos only. It names nobody, and no place.</source>
        <translation>Les photos choisies seulement. Il ne nomme personne, ni aucun lieu.</translation>
    </message>
    <message>
        <source>The whole at one look: numbers, charts, each exposed photo.</source>
        <translation>L’ensemble en un coup d’œil&#x202f;: nombres, graphiques, chaque photo exposée.</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quelles photos</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source> Meant for: {use}.</source>
        <translation> Destinée à&#x202f;: {use}.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>Garder en &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Leave the draft</source>
        <translation>&amp;Laisser le brouillon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Send it, once</source>
        <translation>&amp;Envoyer, une seule fois</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fixer</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation>&amp;Qui ils sont</translation>
    </message>
    <message>
        <source>&amp;Write the letter</source>
        <translation>Rédi&amp;ger la lettre</translation>
    </message>
    <message>
        <source>A complaint to an authority</source>
        <translation>Une réclamation à une autorité</translation>
    </message>
    <message>
        <source>A consent is for one search, is limited to it, and can be taken back.</source>
        <translation>Un consentement vaut pour une recherche, s’y limite, et peut être retiré.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>A reminder for your calendar</source>
        <translation>Un rappel pour votre agenda</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>About photos of yours, as whoever took them and holds the rights</source>
        <translation>Sur vos photos, en tant que celui ou celle qui les a prises et en détient les droits</translation>
    </message>
    <message>
        <source>About pictures of you, whoever took them</source>
        <translation>Sur des images de vous, quel qu’en soit l’auteur</translation>
    </message>
    <message>
        <source>About the request to {name}, number {n}; it has the same photos.</source>
        <translation>Sur la demande à {name}, numéro {n}&#x202f;; elle porte sur les mêmes photos.</translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation>Ajouter une réponse…</translation>
    </message>
    <message>
        <source>Add somebody to write to</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses of photos</source>
        <translation>Adresses de photos</translation>
    </message>
    <message>
        <source>Addresses of photos that are not in your library, one a line. No picture is sent, and none is fetched.</source>
        <translation>Adresses de photos qui ne sont pas dans votre bibliothèque, une par ligne. Aucune image n’est envoyée ni téléchargée.</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Il faut une adresse.</translation>
    </message>
    <message>
        <source>An answer to their question</source>
        <translation>Une réponse à leur question</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Leur répondre</translation>
    </message>
    <message>
        <source>Answer them…</source>
        <translation>Leur répondre…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Any one of them is enough. Each opens as a plan in the window behind: nothing is changed before you agree there. A letter without it is likely in vain.</source>
        <translation>L’une d’elles suffit. Chacune s’ouvre comme un plan dans la fenêtre derrière&#x202f;: rien n’est modifié avant votre accord là-bas. Sans cela, une lettre est sans doute vaine.</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>As a draft in my mail program</source>
        <translation>En brouillon dans mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>As whom you ask</source>
        <translation>En quelle qualité vous demandez</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Joint&#x202f;: {files}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Retour au tableau (Échap)</translation>
    </message>
    <message>
        <source>By the form on their page</source>
        <translation>Par le formulaire de leur page</translation>
    </message>
    <message>
        <source>By the law&apos;s rule</source>
        <translation>Selon la règle de la loi</translation>
    </message>
    <message>
        <source>By the law&apos;s rule again.</source>
        <translation>De nouveau selon la règle de la loi.</translation>
    </message>
    <message>
        <source>By their form</source>
        <translation>Par leur formulaire</translation>
    </message>
    <message>
        <source>By when an answer is owed</source>
        <translation>Pour quand une réponse est due</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>Choisir une autorité</translation>
    </message>
    <message>
        <source>Choose another address, or correct this one</source>
        <translation>Choisir une autre adresse, ou corriger celle-ci</translation>
    </message>
    <message>
        <source>Choose how the letter leaves</source>
        <translation>Choisir comment la lettre part</translation>
    </message>
    <message>
        <source>Choose the request that it answers</source>
        <translation>Choisissez la demande à laquelle elle répond</translation>
    </message>
    <message>
        <source>Choose what it says</source>
        <translation>Choisissez ce qu’elle dit</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Complained to an authority</source>
        <translation>Réclamation à une autorité</translation>
    </message>
    <message>
        <source>Consent or request taken back</source>
        <translation>Retrait du consentement ou de la demande</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Pays, deux lettres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a draft that nothing was done with</source>
        <translation>Supprimer un brouillon resté sans suite</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Supprimer le brouillon…</translation>
    </message>
    <message>
        <source>Delete the draft to {name}?</source>
        <translation>Supprimer le brouillon à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Est-elle arrivée&#x202f;?</translation>
    </message>
    <message>
        <source>Did the letter to {name} arrive?</source>
        <translation>La lettre à {name} est-elle arrivée&#x202f;?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft the next letter of this conversation</source>
        <translation>Préparer la lettre suivante de ces échanges</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due day…</source>
        <translation>Échéance…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouchée</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Exporter le dossier…</translation>
    </message>
    <message>
        <source>Export the request&apos;s file</source>
        <translation>Exporter le dossier de la demande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form on the web</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Accordée en partie</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Handed to your mail program</source>
        <translation>Remise à votre messagerie</translation>
    </message>
    <message>
        <source>Holidays differ from place to place, and are not all known: look yourself.</source>
        <translation>Les jours fériés diffèrent d’un lieu à l’autre, et ne sont pas tous connus&#x202f;: regardez vous-même.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Comment elle part</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Où elle en est maintenant</translation>
    </message>
    <message>
        <source>How to &amp;send…</source>
        <translation>&amp;Comment l’envoyer…</translation>
    </message>
    <message>
        <source>How you want to be credited</source>
        <translation>La mention de votre nom souhaitée</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>Je l’ai en&amp;voyée</translation>
    </message>
    <message>
        <source>I am shown in them</source>
        <translation>J’y apparais</translation>
    </message>
    <message>
        <source>I complained to an authority</source>
        <translation>J’ai adressé une réclamation à une autorité</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>I gave them what they asked for</source>
        <translation>J’ai donné ce qu’ils demandaient</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Je l’ai envoyée</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>J’ai envoyé la lettre</translation>
    </message>
    <message>
        <source>I take the request back</source>
        <translation>Je retire la demande</translation>
    </message>
    <message>
        <source>I took the photos</source>
        <translation>J’ai pris les photos</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation>Dans la liste de</translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation>Dans votre messagerie</translation>
    </message>
    <message>
        <source>It &amp;says</source>
        <translation>Elle di&amp;t</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>Éta&amp;t</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>It does not name the request that it answers: choose that.</source>
        <translation>Elle ne nomme pas la demande à laquelle elle répond&#x202f;: choisissez-la.</translation>
    </message>
    <message>
        <source>It is asked for once, and kept in the settings.</source>
        <translation>Demandé une seule fois, et gardé dans les paramètres.</translation>
    </message>
    <message>
        <source>It is open in your mail program: look at it, and send it there.</source>
        <translation>Elle est ouverte dans votre logiciel de messagerie&#x202f;: regardez-la, et envoyez-la de là.</translation>
    </message>
    <message>
        <source>It takes the place of the shipped one, and survives updates</source>
        <translation>Elle prend la place de celle fournie, et survit aux mises à jour</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Sa référence</translation>
    </message>
    <message>
        <source>Keep it for later letters to them</source>
        <translation>La garder pour d’autres lettres</translation>
    </message>
    <message>
        <source>Keep what you changed (Ctrl+S)</source>
        <translation>Garder vos retouches (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kept in the request&apos;s file.</source>
        <translation>Conservé dans le dossier de la demande.</translation>
    </message>
    <message>
        <source>Kept: it did not arrive. It can be sent anew.</source>
        <translation>Noté&#x202f;: elle n’est pas arrivée. Elle peut être renvoyée.</translation>
    </message>
    <message>
        <source>Kept: the letter arrived.</source>
        <translation>Noté&#x202f;: la lettre est arrivée.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Type d’adresse</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connue par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Left as a draft for your mail program</source>
        <translation>Laissée en brouillon à votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>Let them be seen by {value}…</source>
        <translation>Les rendre visibles par {value}…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>License now</source>
        <translation>Licence actuelle</translation>
    </message>
    <message>
        <source>License then</source>
        <translation>Licence d’alors</translation>
    </message>
    <message>
        <source>Look at where it goes, or correct that</source>
        <translation>Regarder où elle va, ou corriger</translation>
    </message>
    <message>
        <source>Looked up in a newer list</source>
        <translation>Recherchée dans une liste plus récente</translation>
    </message>
    <message>
        <source>Many providers (Gmail, iCloud, Yahoo, Fastmail and others) take no ordinary password here: make an app password in your account&apos;s security settings, and enter that. It can be taken back there any day. The server&apos;s certificate is checked, and nothing is ever sent unencrypted.</source>
        <translation>Beaucoup de fournisseurs (Gmail, iCloud, Yahoo, Fastmail et d’autres) n’acceptent pas ici de mot de passe ordinaire&#x202f;: créez un mot de passe d’application dans les réglages de sécurité de votre compte, et saisissez-le. Il peut y être révoqué n’importe quand. Le certificat du serveur est contrôlé, et rien n’est jamais envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>My consent to a search</source>
        <translation>Mon consentement à une recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, dataset or country</source>
        <translation>Nom, jeu de données ou pays</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>No address was tried. Open the page that it was read on, if you can.</source>
        <translation>Aucune adresse n’a été essayée. Ouvrez la page où elle a été lue, si vous le pouvez.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>No change: {state}</source>
        <translation>Sans changement&#x202f;: {state}</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Pas de brouillon</translation>
    </message>
    <message>
        <source>No letter was sent yet that this could answer.</source>
        <translation>Aucune lettre n’a encore été envoyée à laquelle cela pourrait répondre.</translation>
    </message>
    <message>
        <source>No mail program opened it.</source>
        <translation>Aucun logiciel de messagerie ne l’a ouverte.</translation>
    </message>
    <message>
        <source>No mail program opened it. Open the file by hand, or send it another way.</source>
        <translation>Aucun logiciel de messagerie ne l’a ouverte. Ouvrez le fichier à la main, ou envoyez-la autrement.</translation>
    </message>
    <message>
        <source>Nobody has it, and it cannot be brought back.</source>
        <translation>Personne ne l’a, et il ne peut être récupéré.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Nothing is sent: first you read the letter.</source>
        <translation>Rien n’est envoyé&#x202f;: vous lisez d’abord la lettre.</translation>
    </message>
    <message>
        <source>Nothing more is known of them.</source>
        <translation>On n’en sait pas davantage.</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>Rien en route</translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>Rien en retard</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Rien à répondre</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation>Actuellement&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Often named, and not offered</source>
        <translation>Souvent cités, et non proposés</translation>
    </message>
    <message>
        <source>Often named, and not offered here:</source>
        <translation>Souvent cités, et non proposés ici&#x202f;:</translation>
    </message>
    <message>
        <source>On a day that I set</source>
        <translation>À un jour que je fixe</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>On paper: a PDF to print and sign</source>
        <translation>Sur papier&#x202f;: un PDF à imprimer et signer</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Sur quel fondement</translation>
    </message>
    <message>
        <source>Once, over an encrypted connection, after a look at exactly what is sent.</source>
        <translation>Une seule fois, par une connexion chiffrée, après un regard sur ce qui part exactement.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One that you know to be better</source>
        <translation>Une que vous savez meilleure</translation>
    </message>
    <message>
        <source>Only what this recipient needs. Name, e-mail, address and country are kept in the settings; the rest is in this letter alone.</source>
        <translation>Seulement ce qu’il faut à ce destinataire. Nom, e-mail, adresse et pays sont gardés dans les paramètres&#x202f;; le reste ne figure que dans cette lettre.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Due pour</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Passed on, and confirmed</source>
        <translation>Transmise, et confirmée</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Peut-être envoyée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos ({n})</source>
        <translation>Photos ({n})</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Put them under: {value}…</source>
        <translation>Les mettre sous&#x202f;: {value}…</translation>
    </message>
    <message>
        <source>Read a reply that you saved as .eml</source>
        <translation>Lire une réponse enregistrée au format .eml</translation>
    </message>
    <message>
        <source>Reading whom one can write to…</source>
        <translation>Lecture des destinataires possibles…</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved mail (*.eml)</source>
        <translation>E-mail enregistré (*.eml)</translation>
    </message>
    <message>
        <source>Say by when an answer is owed</source>
        <translation>Dire pour quand une réponse est due</translation>
    </message>
    <message>
        <source>Say how the request stands, in your words</source>
        <translation>Dire où en est la demande, avec vos mots</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Rechercher des destinataires</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Envoyer une lettre</translation>
    </message>
    <message>
        <source>Send me a &amp;test message</source>
        <translation>M’envoyer un message de &amp;test</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Envoi du message de test…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Sent by Safelight, through my mail server</source>
        <translation>Envoyée par Safelight, par mon serveur de messagerie</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there before you go on.</source>
        <translation>Envoyé à {address}. Regardez s’il y est avant de continuer.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set to {day}.</source>
        <translation>Fixée au {day}.</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Voir les demandes</translation>
    </message>
    <message>
        <source>Show the letter as it is kept</source>
        <translation>Afficher la lettre telle qu’elle est conservée</translation>
    </message>
    <message>
        <source>Shown as plain text; nothing in it was opened, fetched or run.</source>
        <translation>Montrée en texte brut&#x202f;; rien n’y a été ouvert, téléchargé ni exécuté.</translation>
    </message>
    <message>
        <source>Somebody who is not in this list, with their address</source>
        <translation>Quelqu’un qui n’est pas dans cette liste, avec son adresse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Stopped before it was done; the request says how far it came.</source>
        <translation>Arrêté avant la fin&#x202f;; la demande dit jusqu’où.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le départ</translation>
    </message>
    <message>
        <source>Tag them {value}…</source>
        <translation>Leur donner le tag {value}…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler les retouches</translation>
    </message>
    <message>
        <source>The address of your Flickr page</source>
        <translation>L’adresse de votre page Flickr</translation>
    </message>
    <message>
        <source>The consent they asked for</source>
        <translation>Le consentement qu’ils demandaient</translation>
    </message>
    <message>
        <source>The country you live in</source>
        <translation>Votre pays de résidence</translation>
    </message>
    <message>
        <source>The country&apos;s two letters; in the United States with the state, as US-CA.</source>
        <translation>Les deux lettres du pays&#x202f;; aux États-Unis avec l’État, comme US-CA.</translation>
    </message>
    <message>
        <source>The day is set.</source>
        <translation>L’échéance est fixée.</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Le brouillon est supprimé.</translation>
    </message>
    <message>
        <source>The draft is ready</source>
        <translation>Le brouillon est prêt</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>The letter as a file; you print it and post it.</source>
        <translation>La lettre en fichier&#x202f;; vous l’imprimez et la postez.</translation>
    </message>
    <message>
        <source>The letter goes there now.</source>
        <translation>La lettre y va maintenant.</translation>
    </message>
    <message>
        <source>The letter is a draft: read it, and send it from here.</source>
        <translation>La lettre est un brouillon&#x202f;: lisez-la, et envoyez-la d’ici.</translation>
    </message>
    <message>
        <source>The letter is copied: paste it into the form.</source>
        <translation>La lettre est copiée&#x202f;: collez-la dans le formulaire.</translation>
    </message>
    <message>
        <source>The letter is in {file}.</source>
        <translation>La lettre est dans {file}.</translation>
    </message>
    <message>
        <source>The letter is kept as a draft; nothing was sent.</source>
        <translation>La lettre est gardée en brouillon&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The letter is kept as you changed it.</source>
        <translation>La lettre est conservée avec vos retouches.</translation>
    </message>
    <message>
        <source>The letter that was sent and the answers to it are attached.</source>
        <translation>La lettre envoyée et les réponses reçues sont jointes.</translation>
    </message>
    <message>
        <source>The letter with its attachments, as an .eml file; you send it there.</source>
        <translation>La lettre avec ses pièces jointes, en fichier .eml&#x202f;; vous l’envoyez de là.</translation>
    </message>
    <message>
        <source>The letter&apos;s photos</source>
        <translation>Les photos de la lettre</translation>
    </message>
    <message>
        <source>The page could not be opened: {address}</source>
        <translation>La page n’a pas pu s’ouvrir&#x202f;: {address}</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The request&apos;s file</source>
        <translation>Le dossier de la demande</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Look into your folder of sent mail, or ask the recipient. If it did not arrive, it can be sent anew; if you do not know yet, leave it.</source>
        <translation>La réponse du serveur s’est perdue. Regardez dans votre dossier des messages envoyés, ou demandez au destinataire. Si elle n’est pas arrivée, elle peut être renvoyée&#x202f;; si vous ne le savez pas encore, laissez-la.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost: nobody knows whether it took the letter. It is not sent again by itself. Look into your folder of sent mail, or ask the recipient, and say so on the request.</source>
        <translation>La réponse du serveur s’est perdue&#x202f;: personne ne sait s’il a pris la lettre. Elle n’est pas renvoyée d’elle-même. Regardez dans votre dossier des messages envoyés, ou demandez au destinataire, et dites-le sur la demande.</translation>
    </message>
    <message>
        <source>The short form, in my mail program</source>
        <translation>La forme courte, dans mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>The text is copied, and the page is opened in the browser: paste it there.</source>
        <translation>Le texte est copié, et la page s’ouvre dans le navigateur&#x202f;: collez-le là.</translation>
    </message>
    <message>
        <source>Their server took it. Replies that you save as .eml can be dropped here.</source>
        <translation>Leur serveur l’a prise. Les réponses que vous enregistrez en .eml peuvent être déposées ici.</translation>
    </message>
    <message>
        <source>They ask for</source>
        <translation>Ils demandent</translation>
    </message>
    <message>
        <source>They ask for something</source>
        <translation>Ils demandent quelque chose</translation>
    </message>
    <message>
        <source>They ask me for something</source>
        <translation>Ils me demandent quelque chose</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Ils ont confirmé la réception</translation>
    </message>
    <message>
        <source>They deal with people who are shown only.</source>
        <translation>Ils ne traitent qu’avec les personnes montrées.</translation>
    </message>
    <message>
        <source>They deal with photographers only.</source>
        <translation>Ils ne traitent qu’avec les photographes.</translation>
    </message>
    <message>
        <source>They did a part of it</source>
        <translation>Ils en ont fait une partie</translation>
    </message>
    <message>
        <source>They did what I asked</source>
        <translation>Ils ont fait ce que j’ai demandé</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Ils ont dit non</translation>
    </message>
    <message>
        <source>They search by faces, and may ask for a picture of yours or for an identity card. Whatever you hand them is a biometric sample that they did not have before. This letter holds none, and asks them to find you by the addresses of the photos.</source>
        <translation>Ils recherchent par visages, et peuvent demander une image du vôtre ou une carte d’identité. Tout ce que vous leur remettez est un échantillon biométrique qu’ils n’avaient pas avant. Cette lettre n’en contient pas, et leur demande de vous trouver par les adresses des photos.</translation>
    </message>
    <message>
        <source>They told those whom they gave it to</source>
        <translation>Ils l’ont dit à ceux à qui ils l’ont transmis</translation>
    </message>
    <message>
        <source>They told you so in time, with reasons</source>
        <translation>Ils vous l’ont dit à temps, avec motifs</translation>
    </message>
    <message>
        <source>They took the law&apos;s extension</source>
        <translation>Ils ont pris la prolongation légale</translation>
    </message>
    <message>
        <source>This is information, and no legal advice. Which law applies to you, a lawyer or your supervisory authority can tell.</source>
        <translation>Ceci est une information, et non un conseil juridique. Un avocat ou votre autorité de contrôle peut dire quelle loi s’applique à vous.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To be done first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>To know before you write to them</source>
        <translation>À savoir avant de leur écrire</translation>
    </message>
    <message>
        <source>To know: {caution}</source>
        <translation>À savoir&#x202f;: {caution}</translation>
    </message>
    <message>
        <source>To your own address: so that this is known to work</source>
        <translation>À votre propre adresse&#x202f;: pour savoir que cela marche</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>En attente de moi</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>Qu’ont-ils demandé&#x202f;?</translation>
    </message>
    <message>
        <source>What happened to your request</source>
        <translation>La suite donnée à votre demande</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Ce que l’on sait d’eux</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What leaves, once</source>
        <translation>Ce qui part, une seule fois</translation>
    </message>
    <message>
        <source>What the draft holds</source>
        <translation>Ce que contient le brouillon</translation>
    </message>
    <message>
        <source>What the letter says of you</source>
        <translation>Ce que la lettre dit de vous</translation>
    </message>
    <message>
        <source>What the recipient asked</source>
        <translation>La question du destinataire</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What there is to say of it; may be left empty</source>
        <translation>Ce qu’il y a à en dire&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Qui ils sont</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Ce qu’ils ont demandé</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’ils font</translation>
    </message>
    <message>
        <source>What you did first, as the recipient asks</source>
        <translation>Ce que vous avez fait au préalable, comme le destinataire le demande</translation>
    </message>
    <message>
        <source>When it has left, say so here: the days for an answer are counted from then.</source>
        <translation>Une fois partie, dites-le ici&#x202f;: les jours pour répondre se comptent à partir de là.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où elle va</translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>Où va la lettre</translation>
    </message>
    <message>
        <source>Where you &amp;live</source>
        <translation>&amp;Où vous vivez</translation>
    </message>
    <message>
        <source>Where you &amp;saw it</source>
        <translation>Où vous l’avez &amp;vue</translation>
    </message>
    <message>
        <source>Where you live: two letters such as DE, or US-CA</source>
        <translation>Où vous vivez&#x202f;: deux lettres comme DE, ou US-CA</translation>
    </message>
    <message>
        <source>Where you saw it</source>
        <translation>Où vous l’avez vue</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quelles photos</translation>
    </message>
    <message>
        <source>Whom did you pass it on to?</source>
        <translation>À qui l’avez-vous transmis&#x202f;?</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Without attachments: a shorter text that most mail programs open at once.</source>
        <translation>Sans pièces jointes&#x202f;: un texte plus court que la plupart des messageries ouvrent aussitôt.</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Rédiger une réclamation…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Rédiger un rappel…</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Rédiger une demande</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Write all of it into one zip</source>
        <translation>Tout écrire dans un seul zip</translation>
    </message>
    <message>
        <source>Write the due day into a file for your calendar</source>
        <translation>Écrire l’échéance dans un fichier pour votre agenda</translation>
    </message>
    <message>
        <source>Write the letter as PDF</source>
        <translation>Écrire la lettre en PDF</translation>
    </message>
    <message>
        <source>Write the letter as PDF, to be printed and signed</source>
        <translation>Écrire la lettre en PDF, à imprimer et signer</translation>
    </message>
    <message>
        <source>Writing the letter…</source>
        <translation>Rédaction de la lettre…</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>You answered them</source>
        <translation>Vous avez répondu</translation>
    </message>
    <message>
        <source>Your Flickr id (NSID)</source>
        <translation>Votre identifiant Flickr (NSID)</translation>
    </message>
    <message>
        <source>Your Flickr user name</source>
        <translation>Votre nom d’utilisateur Flickr</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Your express consent to the search</source>
        <translation>Votre consentement exprès à la recherche</translation>
    </message>
    <message>
        <source>Your mail program has the short form. The list of photos is not with it.</source>
        <translation>Votre logiciel de messagerie a la forme courte. La liste des photos n’y est pas.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Votre adresse postale</translation>
    </message>
    <message>
        <source>Your reasons, from your own situation</source>
        <translation>Vos raisons, tenant à votre situation particulière</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>comme vous l’avez fixé</translation>
    </message>
    <message>
        <source>by the law&apos;s rule</source>
        <translation>selon la règle de la loi</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisie par vous</translation>
    </message>
    <message>
        <source>extended once, by the law&apos;s rule</source>
        <translation>prolongé une fois, selon la règle de la loi</translation>
    </message>
    <message>
        <source>holds a dataset</source>
        <translation>détient un jeu de données</translation>
    </message>
    <message>
        <source>hosts what others publish</source>
        <translation>héberge ce que d’autres publient</translation>
    </message>
    <message>
        <source>kept as {files}</source>
        <translation>conservé sous {files}</translation>
    </message>
    <message>
        <source>kept in the keyring; empty: as it is</source>
        <translation>gardé dans le trousseau&#x202f;; vide&#x202f;: inchangé</translation>
    </message>
    <message>
        <source>may be in {datasets}</source>
        <translation>peut-être dans {datasets}</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>aucune adresse connue</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>aucun jour fixé</translation>
    </message>
    <message>
        <source>no law names a day for the answer</source>
        <translation>aucune loi ne fixe de délai de réponse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>read in their own words</source>
        <translation>lue chez eux-mêmes</translation>
    </message>
    <message>
        <source>registry of opt-outs</source>
        <translation>registre d’oppositions</translation>
    </message>
    <message>
        <source>searches by faces</source>
        <translation>recherche par visages</translation>
    </message>
    <message>
        <source>seen in {place}</source>
        <translation>vue dans {place}</translation>
    </message>
    <message>
        <source>such as their privacy page</source>
        <translation>comme leur page de confidentialité</translation>
    </message>
    <message>
        <source>supervisory authority</source>
        <translation>autorité de contrôle</translation>
    </message>
    <message>
        <source>the letter {checksum}…</source>
        <translation>la lettre {checksum}…</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>rapporté par d’autres</translation>
    </message>
    <message>
        <source>where it was seen is not on record</source>
        <translation>l’endroit où elle a été vue n’est pas consigné</translation>
    </message>
    <message>
        <source>{column}: {n}</source>
        <translation>{column}&#x202f;: {n}</translation>
    </message>
    <message>
        <source>{dataset}, row {row}</source>
        <translation>{dataset}, ligne {row}</translation>
    </message>
    <message>
        <source>{said}; seen in {where}</source>
        <translation>{said}&#x202f;; vue dans {where}</translation>
    </message>
    <message>
        <source>{span} more with reasons</source>
        <translation>{span} de plus avec motifs</translation>
    </message>
    <message>
        <source>{span} to answer</source>
        <translation>{span} pour répondre</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A click goes to that photo</source>
        <translation>Un clic va à cette photo</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Un visage</translation>
    </message>
    <message>
        <source>A face was added. Z takes it back.</source>
        <translation>Un visage a été ajouté. Z revient dessus.</translation>
    </message>
    <message>
        <source>All {n} are marked as not a face. Z takes it back.</source>
        <translation>Les {n} sont marqués comme n’étant pas un visage. Z revient dessus.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Decide found faces</source>
        <translation>Trancher sur les visages trouvés</translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation>Tracer un visage manqué</translation>
    </message>
    <message>
        <source>Every face that was found at this setting has one. What was missed can be drawn.</source>
        <translation>Chaque visage trouvé à ce réglage a son avis. Ceux qui ont été manqués peuvent être tracés.</translation>
    </message>
    <message>
        <source>Face {n}: {verdict}. Z takes it back.</source>
        <translation>Visage {n}&#x202f;: {verdict}. Z revient dessus.</translation>
    </message>
    <message>
        <source>Faces that were found and that nobody spoke of (F3)</source>
        <translation>Visages trouvés sur lesquels personne ne s’est prononcé (F3)</translation>
    </message>
    <message>
        <source>Faces to decide</source>
        <translation>Visages à vérifier</translation>
    </message>
    <message>
        <source>Here come photos in which no face was found and of which you said nothing yet.</source>
        <translation>Ici viennent les photos où rien n’a été trouvé et dont vous n’avez encore rien dit.</translation>
    </message>
    <message>
        <source>Let the detector look again at all photos, finer and slower</source>
        <translation>Laisser le détecteur réexaminer toutes les photos, plus finement et plus lentement</translation>
    </message>
    <message>
        <source>Look for missed faces</source>
        <translation>Chercher les visages manqués</translation>
    </message>
    <message>
        <source>Look more thoroughly…</source>
        <translation>Examen approfondi…</translation>
    </message>
    <message>
        <source>Missed faces</source>
        <translation>Visages manqués</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>No face waits for your word</source>
        <translation>Plus de visage en attente de votre avis</translation>
    </message>
    <message>
        <source>No faces in this picture</source>
        <translation>Aucun visage sur cette image</translation>
    </message>
    <message>
        <source>No photo is left to look through</source>
        <translation>Plus de photo à parcourir</translation>
    </message>
    <message>
        <source>None found at this setting. D draws one that was missed.</source>
        <translation>Rien trouvé à ce réglage. D trace un visage manqué.</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Photos in which no face was found, the most doubtful first (Shift+F3)</source>
        <translation>Photos où rien n’a été trouvé, les plus douteuses d’abord (Maj+F3)</translation>
    </message>
    <message>
        <source>Photos were listed or looked at since it was read (Ctrl+F3)</source>
        <translation>Des photos ont été listées ou examinées depuis sa lecture (Ctrl+F3)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Read the queue anew</source>
        <translation>Relire la file</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Review of faces</source>
        <translation>Vérification des visages</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Something else was said of this photo since, elsewhere.</source>
        <translation>Autre chose a été dit de cette photo depuis, ailleurs.</translation>
    </message>
    <message>
        <source>Taken back on another photo: {title}</source>
        <translation>Revenu sur une autre photo&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Avis repris.</translation>
    </message>
    <message>
        <source>That face is not there any more.</source>
        <translation>Ce visage n’est plus là.</translation>
    </message>
    <message>
        <source>That is the first of the queue.</source>
        <translation>C’est la première de la file.</translation>
    </message>
    <message>
        <source>That is the last of the queue; {left} are left.</source>
        <translation>C’est la dernière de la file&#x202f;; il en reste {left}.</translation>
    </message>
    <message>
        <source>That was not kept. {reason}</source>
        <translation>Cela n’a pas été conservé. {reason}</translation>
    </message>
    <message>
        <source>That was not kept: Safelight has a fault here.</source>
        <translation>Cela n’a pas été conservé&#x202f;: Safelight a ici un défaut.</translation>
    </message>
    <message>
        <source>The photo before: {words}</source>
        <translation>La photo précédente&#x202f;: {words}</translation>
    </message>
    <message>
        <source>The picture is on its way; nothing was said of it yet.</source>
        <translation>L’image arrive&#x202f;; rien n’en a encore été dit.</translation>
    </message>
    <message>
        <source>There is no word on this face to take back.</source>
        <translation>Il n’y a pas d’avis à reprendre sur ce visage.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You saw no face in it. Z takes it back.</source>
        <translation>Vous n’y avez pas vu de visage. Z revient dessus.</translation>
    </message>
    <message>
        <source>Z takes the last word back.</source>
        <translation>Z reprend le dernier avis.</translation>
    </message>
    <message>
        <source>Z takes the last word back. Photos in which no face was found can be looked through as well: a detector misses some.</source>
        <translation>Z reprend le dernier avis. Les photos où rien n’a été trouvé peuvent aussi être parcourues&#x202f;: un détecteur en manque toujours.</translation>
    </message>
    <message>
        <source>none found at this setting</source>
        <translation>rien trouvé à ce réglage</translation>
    </message>
    <message>
        <source>photo {n} of {count}, {left} left</source>
        <translation>photo {n} sur {count}, {left} restantes</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>{words}: {sure}, score {score} %</source>
        <translation>{words}&#x202f;: {sure}, score {score}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>A plan is being worked out. Cancel it, or wait until it is done.</source>
        <translation>Un plan est en cours de calcul. Arrêtez-le, ou attendez qu’il soit fini.</translation>
    </message>
    <message>
        <source>Changes are being made or verified, one plan at a time. Nothing of this one is lost: it is on the page of changes, and can begin when they are done.</source>
        <translation>Des modifications sont en cours ou se contrôlent, un plan à la fois. Rien de celui-ci n’est perdu&#x202f;: il est sur la page des modifications, et peut commencer quand elles sont finies.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looked again: {n} of {all} are as they should be.</source>
        <translation>Nouvel examen&#x202f;: {n} sur {all} sont comme il faut.</translation>
    </message>
    <message>
        <source>No plan was made; nothing is changed.</source>
        <translation>Aucun plan n’a été fait&#x202f;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: look through the plan.</source>
        <translation>Rien n’est encore modifié&#x202f;: parcourez le plan.</translation>
    </message>
    <message>
        <source>Nothing of this plan was changed, so nothing is to be verified.</source>
        <translation>Rien de ce plan n’a été modifié, il n’y a donc rien à contrôler.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{changed} and verified.</source>
        <translation>{changed} et contrôlées.</translation>
    </message>
    <message>
        <source>{done} of {all} files are changed; the rest wait.</source>
        <translation>{done} fichiers sur {all} sont modifiés&#x202f;; le reste attend.</translation>
    </message>
    <message>
        <source>{done} of {all} licenses are changed; the rest wait.</source>
        <translation>{done} licences sur {all} sont changées&#x202f;; le reste attend.</translation>
    </message>
    <message>
        <source>{done} of {all} photos are changed; the rest wait.</source>
        <translation>{done} photos sur {all} sont modifiées&#x202f;; le reste attend.</translation>
    </message>
    <message>
        <source>{n} of {all} are looked at again.</source>
        <translation>{n} sur {all} ont été réexaminées.</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>A task of your own starts it (Task Scheduler), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Une tâche à vous le lance (Planificateur de tâches), tant que votre session est ouverte. Un passage manqué est rattrapé. Rien ne reste en mémoire entre deux.</translation>
    </message>
    <message>
        <source>A timer of your own starts it (systemd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Un minuteur à vous le lance (systemd), tant que votre session est ouverte. Un passage manqué est rattrapé. Rien ne reste en mémoire entre deux.</translation>
    </message>
    <message>
        <source>An agent of your own starts it (launchd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Un agent à vous le lance (launchd), tant que votre session est ouverte. Un passage manqué est rattrapé. Rien ne reste en mémoire entre deux.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Le système est interrogé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Days from one look to the next</source>
        <translation>Jours entre deux passages</translation>
    </message>
    <message>
        <source>Ended. Nothing of it is left on your system.</source>
        <translation>Terminé. Il n’en reste rien sur votre système.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Tous les tant de jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>À quelle fréquence regarder</translation>
    </message>
    <message>
        <source>It cannot be set here. This line does the same with cron:</source>
        <translation>Cela ne peut pas se régler ici. Cette ligne fait de même avec cron&#x202f;:</translation>
    </message>
    <message>
        <source>It does not run: the system does not know all of it. Set it anew.</source>
        <translation>La veille ne tourne pas&#x202f;: le système n’en connaît pas tout. Réglez-la à nouveau.</translation>
    </message>
    <message>
        <source>It is set for another home, {home}. One is watched at a time: setting this one replaces it.</source>
        <translation>Elle est réglée pour un autre dossier, {home}. Un seul est veillé à la fois&#x202f;: régler celui-ci le remplace.</translation>
    </message>
    <message>
        <source>Keep watch</source>
        <translation>Veille automatique</translation>
    </message>
    <message>
        <source>Last look: none yet.</source>
        <translation>Dernier passage&#x202f;: aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Last look: {when}. All was read.</source>
        <translation>Dernier passage&#x202f;: {when}. Tout a été lu.</translation>
    </message>
    <message>
        <source>Last look: {when}. It was read in part.</source>
        <translation>Dernier passage&#x202f;: {when}. Une partie a été lue.</translation>
    </message>
    <message>
        <source>Last look: {when}. Nothing could be read; it is tried again.</source>
        <translation>Dernier passage&#x202f;: {when}. Rien n’a pu être lu&#x202f;; nouvel essai à venir.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Next look: {when}.</source>
        <translation>Prochain passage&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>Nothing is set: Safelight looks when you scan, and at no other time.</source>
        <translation>Rien n’est réglé&#x202f;: Safelight regarde quand vous analysez, et à aucun autre moment.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Removes {file}</source>
        <translation>Supprime {file}</translation>
    </message>
    <message>
        <source>Runs {command}</source>
        <translation>Exécute {command}</translation>
    </message>
    <message>
        <source>Safelight can look by itself whether photos are newly exposed, and tells you only if some are.</source>
        <translation>Safelight peut regarder de lui-même si des photos sont nouvellement exposées, et ne vous le dit que si c’est le cas.</translation>
    </message>
    <message>
        <source>Safelight looks {often}, about {clock}.</source>
        <translation>Safelight regarde {often}, vers {clock}.</translation>
    </message>
    <message>
        <source>Set. You hear of it only when something is newly exposed.</source>
        <translation>C’est réglé. Vous n’en entendez parler que si quelque chose est nouvellement exposé.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la veille</translation>
    </message>
    <message>
        <source>Telling the system…</source>
        <translation>Transmission au système…</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What is set is not as Safelight writes it. Set it anew, or end it.</source>
        <translation>Ce qui est réglé n’est pas tel que Safelight l’écrit. Réglez-le à nouveau, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>What this does on your system:</source>
        <translation>Ce que cela fait sur votre système&#x202f;:</translation>
    </message>
    <message>
        <source>What will be written and run</source>
        <translation>Ce qui sera écrit et exécuté</translation>
    </message>
    <message>
        <source>Writes {file}:</source>
        <translation>Écrit {file}&#x202f;:</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>{why} All is as it was before.</source>
        <translation>{why} Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>select</name>
    <message>
        <source>Add them to the selection</source>
        <translation>Les ajouter à la sélection</translation>
    </message>
    <message>
        <source>Keep only these of the selection</source>
        <translation>Ne garder que celles-ci de la sélection</translation>
    </message>
    <message>
        <source>Photos in an album with {name}</source>
        <translation>Photos dans un album avec {name}</translation>
    </message>
    <message>
        <source>Photos of the same day as {name}</source>
        <translation>Photos du même jour que {name}</translation>
    </message>
    <message>
        <source>Photos with all the tags of {name}</source>
        <translation>Photos avec tous les tags de {name}</translation>
    </message>
    <message>
        <source>Select these instead</source>
        <translation>Sélectionner celles-ci à la place</translation>
    </message>
    <message>
        <source>Take them out of the selection</source>
        <translation>Les enlever de la sélection</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> appels</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> jours après</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> pictures</source>
        <translation> images</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS.</source>
        <translation>587 avec STARTTLS, 465 avec TLS.</translation>
    </message>
    <message>
        <source>A picture that takes longer to read is given up, and named.</source>
        <translation>Une image plus longue à lire est abandonnée, et nommée.</translation>
    </message>
    <message>
        <source>An HTML report shows so many, to be small enough to mail.</source>
        <translation>Un rapport HTML en montre autant, pour rester assez petit pour un e-mail.</translation>
    </message>
    <message>
        <source>Answers to your letters go there.</source>
        <translation>Les réponses à vos lettres y vont.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Between, only what has changed is read; what was deleted is found by the whole.</source>
        <translation>Entre-temps, seul ce qui a changé est lu&#x202f;; ce qui a été supprimé se trouve à la lecture complète.</translation>
    </message>
    <message>
        <source>Calls to Flickr in a second</source>
        <translation>Appels à Flickr par seconde</translation>
    </message>
    <message>
        <source>Calls to Flickr in an hour</source>
        <translation>Appels à Flickr par heure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default of {label}: {value}</source>
        <translation>Par défaut pour {label}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Par défaut&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Each letter can be in another one.</source>
        <translation>Chaque lettre peut être dans une autre.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Fewer leave more of this machine to your other work.</source>
        <translation>Moins en laisse davantage de cet ordinateur à vos autres travaux.</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Flickr allows 3,600 for one key; more is no use there.</source>
        <translation>Flickr en permet 3&#x202f;600 par clé&#x202f;; davantage n’y sert à rien.</translation>
    </message>
    <message>
        <source>Flickr refuses who asks for too many; it is asked slower then.</source>
        <translation>Flickr refuse qui demande trop&#x202f;; il est alors interrogé plus lentement.</translation>
    </message>
    <message>
        <source>For photos with faces, one call each; the rest waits for the next scan.</source>
        <translation>Pour les photos avec visages, un appel chacune&#x202f;; le reste attend l’analyse suivante.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} à {high}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Holds from the next scan on; for pictures on the screen, from the next start.</source>
        <translation>Vaut dès la prochaine analyse&#x202f;; pour les images à l’écran, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Holds from the next start of Safelight on.</source>
        <translation>Vaut dès le prochain démarrage de Safelight.</translation>
    </message>
    <message>
        <source>Holds once the first 60 are made.</source>
        <translation>Vaut une fois les 60 premiers faits.</translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <translation>Niveau de recherche des visages</translation>
    </message>
    <message>
        <source>In one line; only for recipients that ask for it.</source>
        <translation>Sur une ligne&#x202f;; seulement pour les destinataires qui la demandent.</translation>
    </message>
    <message>
        <source>Keeping watch</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Conservé dans {file}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of new letters</source>
        <translation>Langue des nouvelles lettres</translation>
    </message>
    <message>
        <source>Largest file that is opened</source>
        <translation>Plus grand fichier ouvert</translation>
    </message>
    <message>
        <source>Largest picture that is opened</source>
        <translation>Plus grande image ouverte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters are sent from</source>
        <translation>Les lettres sont envoyées de</translation>
    </message>
    <message>
        <source>Licenses that count as open</source>
        <translation>Licences comptant comme ouvertes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Longest time for one picture</source>
        <translation>Durée maximale par image</translation>
    </message>
    <message>
        <source>Look whether your folders changed, every</source>
        <translation>Regarder si vos dossiers ont changé, toutes les</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Recherche de visages</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Serveur de messagerie (SMTP)</translation>
    </message>
    <message>
        <source>Not saved: {label}. {reason}</source>
        <translation>Non enregistré&#x202f;: {label}. {reason}</translation>
    </message>
    <message>
        <source>Often your e-mail address. The password is in the keyring.</source>
        <translation>Souvent votre adresse e-mail. Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>Only if that is not your e-mail address above.</source>
        <translation>Seulement si ce n’est pas votre adresse e-mail ci-dessus.</translation>
    </message>
    <message>
        <source>Pictures fetched at once</source>
        <translation>Images récupérées à la fois</translation>
    </message>
    <message>
        <source>Pictures in a report</source>
        <translation>Images dans un rapport</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port du serveur de messagerie</translation>
    </message>
    <message>
        <source>Processes that look for faces</source>
        <translation>Processus qui cherchent des visages</translation>
    </message>
    <message>
        <source>Read an account whole again</source>
        <translation>Relire un compte en entier</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Saved: {label}</source>
        <translation>Enregistré&#x202f;: {label}</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stands under your letters.</source>
        <translation>Figure au bas de vos lettres.</translation>
    </message>
    <message>
        <source>Such as smtp.example.org. Without one, letters are left as drafts for your own mail program.</source>
        <translation>Par exemple smtp.example.org. Sans lui, les lettres restent en brouillon pour votre propre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le départ</translation>
    </message>
    <message>
        <source>The mail server is never used without.</source>
        <translation>Le serveur de messagerie n’est jamais utilisé sans.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Thorough is slower; it finds smaller faces, and faces in photos that lie on their side. The next scan looks at every photo again; what you said of faces stays.</source>
        <translation>Approfondi est plus lent&#x202f;; il trouve des visages plus petits, et des visages sur des photos couchées. L’analyse suivante réexamine toutes les photos&#x202f;; ce que vous avez dit des visages reste.</translation>
    </message>
    <message>
        <source>Time a scan takes for license histories</source>
        <translation>Temps d’une analyse pour les historiques de licence</translation>
    </message>
    <message>
        <source>Two letters such as DE, for the United States with the state, such as US-CA. What a request can rest on follows from it.</source>
        <translation>Deux lettres comme DE, pour les États-Unis avec l’État, comme US-CA. Ce sur quoi une demande peut se fonder en découle.</translation>
    </message>
    <message>
        <source>User name at the mail server</source>
        <translation>Nom d’utilisateur du serveur de messagerie</translation>
    </message>
    <message>
        <source>What is flagged</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Où vous vivez</translation>
    </message>
    <message>
        <source>Which photos are flagged is worked out anew at once.</source>
        <translation>Les photos signalées sont aussitôt recalculées.</translation>
    </message>
    <message>
        <source>While this window is open; new photos are then scanned. To look while it is closed: safelight schedule, in a terminal.</source>
        <translation>Tant que cette fenêtre est ouverte&#x202f;; les nouvelles photos sont alors analysées. Pour regarder fenêtre fermée&#x202f;: safelight schedule, dans un terminal.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Votre adresse postale</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>à chaque fois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>un par cœur du processeur</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Read this account now</source>
        <translation>&amp;Lire ce compte maintenant</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Type the code instead</source>
        <translation>&amp;Taper plutôt le code</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Une clé à vous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Adresse ou code</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>Answer on Flickr&apos;s page</source>
        <translation>Répondez sur la page de Flickr</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asking Flickr for its page…</source>
        <translation>Demande de sa page à Flickr…</translation>
    </message>
    <message>
        <source>Asking Flickr whether the code is right…</source>
        <translation>Vérification du code auprès de Flickr…</translation>
    </message>
    <message>
        <source>Asking Flickr whether the key works…</source>
        <translation>Vérification de la clé auprès de Flickr…</translation>
    </message>
    <message>
        <source>Asking the keyring whether there is a key…</source>
        <translation>Recherche d’une clé dans le trousseau…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Vérifier et conserver</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Did the browser end on a page that it cannot show, or on a code? Paste that page&apos;s whole address, or type the code, here:</source>
        <translation>Le navigateur a-t-il fini sur une page qu’il ne peut pas afficher, ou sur un code&#x202f;? Collez ici l’adresse entière de la page, ou tapez le code&#x202f;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Flickr shows nine digits to type here: for a browser on another machine, or if the first way does not come back.</source>
        <translation>Flickr montre neuf chiffres à taper ici&#x202f;: pour un navigateur sur un autre ordinateur, ou si la première voie ne revient pas.</translation>
    </message>
    <message>
        <source>Get a key on flickr.com</source>
        <translation>Obtenir une clé sur flickr.com</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is open in your browser. When you have agreed there, this goes on by itself.</source>
        <translation>Elle est ouverte dans votre navigateur. Une fois votre accord donné, la suite vient d’elle-même.</translation>
    </message>
    <message>
        <source>Its page is open in your browser. Agree there, and it shows a code.</source>
        <translation>Sa page est ouverte dans votre navigateur. Donnez-y votre accord, et elle montre un code.</translation>
    </message>
    <message>
        <source>Lists all of its photos and looks for faces in them</source>
        <translation>Liste toutes ses photos et y cherche des visages</translation>
    </message>
    <message>
        <source>Nine-digit code</source>
        <translation>Code à neuf chiffres</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one yourself.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Copiez l’adresse, et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. La page est&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Not on flickr.com, but at {host}.</source>
        <translation>Pas sur flickr.com, mais sur {host}.</translation>
    </message>
    <message>
        <source>On Flickr&apos;s page choose a non-commercial key and any name for the app, then copy key and secret here. They are sent to Flickr alone.</source>
        <translation>Sur la page de Flickr, choisissez une clé non commerciale et un nom quelconque pour l’application, puis copiez ici clé et secret. Ils ne sont envoyés qu’à Flickr.</translation>
    </message>
    <message>
        <source>Open Flickr in the &amp;browser</source>
        <translation>Ouvrir Flickr dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Opens Flickr&apos;s page in the browser</source>
        <translation>Ouvre la page de Flickr dans le navigateur</translation>
    </message>
    <message>
        <source>Questions to Flickr about your account and its photos. Faces are looked for on this machine; what is found stays here.</source>
        <translation>Des questions à Flickr sur votre compte et ses photos. Les visages sont cherchés sur cet ordinateur&#x202f;; ce qui est trouvé y reste.</translation>
    </message>
    <message>
        <source>Safelight asks Flickr with an API key of your own, so that nobody else&apos;s use of it can stop yours. Flickr gives keys to Pro members; a key from earlier works as well.</source>
        <translation>Safelight interroge Flickr avec une clé API à vous, pour que l’usage d’autrui ne puisse bloquer le vôtre. Flickr donne des clés aux membres Pro&#x202f;; une clé plus ancienne convient aussi.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation>Se connecter à Flickr</translation>
    </message>
    <message>
        <source>Sign in to Flickr at {host}</source>
        <translation>Se connecter à Flickr sur {host}</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté en tant que {name}</translation>
    </message>
    <message>
        <source>That did not work; the fault is Safelight&apos;s.</source>
        <translation>Cela n’a pas marché&#x202f;; la faute est à Safelight.</translation>
    </message>
    <message>
        <source>The nine digits, or the page&apos;s whole address:</source>
        <translation>Les neuf chiffres, ou l’adresse entière de la page&#x202f;:</translation>
    </message>
    <message>
        <source>The permission</source>
        <translation>L’autorisation</translation>
    </message>
    <message>
        <source>The permission is kept {where}.</source>
        <translation>L’autorisation est conservée {where}.</translation>
    </message>
    <message>
        <source>To find what is exposed, and to change licenses later. Nothing is changed without your agreement in a preview; nothing can be deleted with it.</source>
        <translation>Pour trouver ce qui est exposé, et changer des licences plus tard. Rien n’est modifié sans votre accord sur un aperçu&#x202f;; rien ne peut être supprimé avec elle.</translation>
    </message>
    <message>
        <source>To see your photos, private ones too, and to change them.</source>
        <translation>Voir vos photos, privées comprises, et les modifier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type the code from Flickr&apos;s page</source>
        <translation>Tapez le code de la page de Flickr</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for your answer on Flickr&apos;s page…</source>
        <translation>En attente de votre réponse sur la page de Flickr…</translation>
    </message>
    <message>
        <source>What Flickr will ask you</source>
        <translation>Ce que Flickr vous demandera</translation>
    </message>
    <message>
        <source>What Flickr will ask you, and why</source>
        <translation>Ce que Flickr vous demandera, et pourquoi</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why a key is needed</source>
        <translation>Pourquoi une clé est nécessaire</translation>
    </message>
    <message>
        <source>You answer there, and this goes on by itself.</source>
        <translation>Vous répondez là-bas, et la suite vient d’elle-même.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A Flickr account, read as its owner</source>
        <translation>Un compte Flickr, lu en tant que propriétaire</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>État au {when}</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>Dernière lecture&#x202f;: {when}</translation>
    </message>
    <message>
        <source>The public photos of a Flickr account</source>
        <translation>Les photos publiques d’un compte Flickr</translation>
    </message>
</context>
<context>
    <name>thumbnails</name>
    <message>
        <source>no picture here</source>
        <translation>pas d’image ici</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>pas là pour l’instant</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>From a checkout of its source: {place}</source>
        <translation>D’une copie de ses sources&#x202f;: {place}</translation>
    </message>
    <message>
        <source>From a folder that needs no Python: {place}</source>
        <translation>D’un dossier qui se passe de Python&#x202f;: {place}</translation>
    </message>
    <message>
        <source>From an AppImage: {place}</source>
        <translation>D’une AppImage&#x202f;: {place}</translation>
    </message>
    <message>
        <source>Installed for Python: {place}</source>
        <translation>Installé pour Python&#x202f;: {place}</translation>
    </message>
    <message>
        <source>Its files are of {day}.</source>
        <translation>Ses fichiers sont du {day}.</translation>
    </message>
    <message>
        <source>Safelight never looks for updates, and tells nobody which version you use. To see whether there is a newer one, look where you got this one from.</source>
        <translation>Safelight ne cherche jamais de mises à jour, et ne dit à personne quelle version vous utilisez. Pour savoir s’il en existe une plus récente, regardez là où vous avez obtenu celle-ci.</translation>
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
        <translation>Nouvellement exposées depuis le {day}, comme Safelight l’a vu de lui-même&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>wish</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un tag</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permise</translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you and give what they make of it the same license.</source>
        <translation>Chacun peut l’utiliser et la modifier, même commercialement, en vous citant et en donnant à ce qu’il en fait la même licence.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you.</source>
        <translation>Chacun peut l’utiliser et la modifier, même commercialement, en vous citant.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you and give what they make of it the same license.</source>
        <translation>Chacun peut l’utiliser et la modifier, mais pas commercialement, en vous citant et en donnant à ce qu’il en fait la même licence.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you.</source>
        <translation>Chacun peut l’utiliser et la modifier, mais pas commercialement, en vous citant.</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, without naming you: you give up your rights.</source>
        <translation>Chacun peut l’utiliser pour tout, sans vous citer&#x202f;: vous renoncez à vos droits.</translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, also commercially, if they name you.</source>
        <translation>Chacun peut l’utiliser sans la modifier, même commercialement, en vous citant.</translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, but not commercially, if they name you.</source>
        <translation>Chacun peut l’utiliser sans la modifier, mais pas commercialement, en vous citant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change license</source>
        <translation>Changer la licence</translation>
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
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Fouille de données</translation>
    </message>
    <message>
        <source>Flickr forgets where the photos were taken, and takes them off its map. The files that you uploaded stay as they are: a place that is written in one can still be read from it by whoever may download the original.</source>
        <translation>Flickr oublie où les photos ont été prises, et les retire de sa carte. Les fichiers que vous avez envoyés restent tels quels&#x202f;: un lieu inscrit dans l’un d’eux peut encore être lu par qui peut télécharger l’original.</translation>
    </message>
    <message>
        <source>Flickr gives version 4.0 now and may refuse these; a photo that it refuses stays as it is.</source>
        <translation>Flickr donne maintenant la version 4.0 et peut refuser celles-ci&#x202f;; une photo qu’il refuse reste comme elle est.</translation>
    </message>
    <message>
        <source>How to name you beside the photo.</source>
        <translation>Comment vous citer à côté de la photo.</translation>
    </message>
    <message>
        <source>In a sidecar beside each file</source>
        <translation>Dans un fichier annexe à côté de chaque fichier</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>Dans le fichier lui-même</translation>
    </message>
    <message>
        <source>It goes where the file goes, though many sites strip it. The picture itself stays as it is. Files that cannot take it, such as raw ones, are left out.</source>
        <translation>Cela suit le fichier partout, même si beaucoup de sites l’effacent. L’image elle-même reste telle quelle. Les fichiers qui ne peuvent le contenir, comme les RAW, sont écartés.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Nobody else finds or opens it.</source>
        <translation>Personne d’autre ne la trouve ni ne l’ouvre.</translation>
    </message>
    <message>
        <source>Nobody may use it without asking you.</source>
        <translation>Personne ne peut l’utiliser sans vous le demander.</translation>
    </message>
    <message>
        <source>Not set: stays as it is</source>
        <translation>Non réglé&#x202f;: reste inchangé</translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you see what would change of every photo.</source>
        <translation>Rien n’est encore envoyé&#x202f;: vous voyez d’abord ce qui changerait pour chaque photo.</translation>
    </message>
    <message>
        <source>Nothing is written yet: first you see what would change in every file.</source>
        <translation>Rien n’est encore écrit&#x202f;: vous voyez d’abord ce qui changerait dans chaque fichier.</translation>
    </message>
    <message>
        <source>Older Creative Commons licenses, version 2.0</source>
        <translation>Anciennes licences Creative Commons, version 2.0</translation>
    </message>
    <message>
        <source>On Flickr and beyond, signed in or not.</source>
        <translation>Sur Flickr et au-delà, connecté ou non.</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Interdite</translation>
    </message>
    <message>
        <source>Prohibited for training of any AI</source>
        <translation>Interdite pour l’entraînement de toute IA</translation>
    </message>
    <message>
        <source>Prohibited for training of generative AI</source>
        <translation>Interdite pour l’entraînement d’IA générative</translation>
    </message>
    <message>
        <source>Prohibited, as another field of the file explains</source>
        <translation>Interdite, comme l’explique un autre champ du fichier</translation>
    </message>
    <message>
        <source>Prohibited, as rights that the file links to explain</source>
        <translation>Interdite, comme l’expliquent des droits auxquels le fichier renvoie</translation>
    </message>
    <message>
        <source>Prohibited, as rights written in the file explain</source>
        <translation>Interdite, comme l’expliquent des droits inscrits dans le fichier</translation>
    </message>
    <message>
        <source>Prohibited, except for search engines</source>
        <translation>Interdite, sauf pour les moteurs de recherche</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Domaine public</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove location</source>
        <translation>Supprimer le lieu</translation>
    </message>
    <message>
        <source>Remove what the file says of it</source>
        <translation>Supprimer ce que le fichier en dit</translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation>Supprimer&#x202f;: {field}</translation>
    </message>
    <message>
        <source>Rights in files</source>
        <translation>Droits dans les fichiers</translation>
    </message>
    <message>
        <source>Says that nobody holds rights in it, such as in a very old picture.</source>
        <translation>Dit que personne n’y détient de droits, comme pour une image très ancienne.</translation>
    </message>
    <message>
        <source>Says that nothing is said</source>
        <translation>Dit que rien n’est dit</translation>
    </message>
    <message>
        <source>Show what would change (Enter)</source>
        <translation>Montrer ce qui changerait (Entrée)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take what the files say here out of them</source>
        <translation>Enlever des fichiers ce qu’ils disent ici</translation>
    </message>
    <message>
        <source>The address of a page about your rights.</source>
        <translation>L’adresse d’une page sur vos droits.</translation>
    </message>
    <message>
        <source>The notice, such as: © 2026 Anna Example</source>
        <translation>La mention, par exemple&#x202f;: © 2026 Anna Exemple</translation>
    </message>
    <message>
        <source>The photo itself is not touched. The .xmp file has to travel with it: who gets the photo alone does not see it.</source>
        <translation>La photo elle-même n’est pas touchée. Le fichier .xmp doit voyager avec elle&#x202f;: qui reçoit la photo seule ne le voit pas.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Page des droits</translation>
    </message>
    <message>
        <source>What others may do, in a sentence or two.</source>
        <translation>Ce que les autres peuvent faire, en une ou deux phrases.</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où c’est écrit</translation>
    </message>
    <message>
        <source>Who can see</source>
        <translation>Qui peut voir</translation>
    </message>
    <message>
        <source>Who took the photos.</source>
        <translation>Qui a pris les photos.</translation>
    </message>
    <message>
        <source>Whom you have marked as a friend on Flickr.</source>
        <translation>Ceux que vous avez marqués comme amis sur Flickr.</translation>
    </message>
    <message>
        <source>Whom you have marked as either of them.</source>
        <translation>Ceux que vous avez marqués comme l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Whom you have marked as family on Flickr.</source>
        <translation>Ceux que vous avez marqués comme famille sur Flickr.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera supprimé</translation>
    </message>
    <message>
        <source>{tag} asks researchers of computer vision to leave the photo out of their collections; nobody has to obey it.</source>
        <translation>{tag} demande aux chercheurs en vision par ordinateur de laisser la photo hors de leurs collections&#x202f;; personne n’est tenu de le suivre.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source> %n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation>
            <numerusform> %Ln a été modifiée de nouveau depuis.</numerusform>
            <numerusform> %Ln ont été modifiées de nouveau depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are overdue: remind</source>
        <extracomment>For 1: %n answer is overdue: remind them</extracomment>
        <translation>
            <numerusform>%Ln réponse est en retard&#x202f;: leur faire un rappel</numerusform>
            <numerusform>%Ln réponses sont en retard&#x202f;: rappeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers overdue</source>
        <extracomment>For 1: %n answer overdue</extracomment>
        <translation>
            <numerusform>%Ln réponse en retard</numerusform>
            <numerusform>%Ln réponses en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to your requests are overdue.</source>
        <extracomment>For 1: %n answer to your requests is overdue.</extracomment>
        <translation>
            <numerusform>%Ln réponse à vos demandes est en retard.</numerusform>
            <numerusform>%Ln réponses à vos demandes sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are exposed</source>
        <extracomment>For 1: %n is exposed</extracomment>
        <translation>
            <numerusform>%Ln est exposée</numerusform>
            <numerusform>%Ln sont exposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {name}</source>
        <extracomment>For 1: %n is listed in {name}</extracomment>
        <translation>
            <numerusform>%Ln figure dans la liste de {name}</numerusform>
            <numerusform>%Ln figurent dans la liste de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {n} datasets</source>
        <extracomment>For 1: %n is listed in {n} datasets</extracomment>
        <translation>
            <numerusform>%Ln figure dans {n} jeux de données</numerusform>
            <numerusform>%Ln figurent dans {n} jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <extracomment>For 1: %n business day</extracomment>
        <translation>
            <numerusform>%Ln jour ouvrable</numerusform>
            <numerusform>%Ln jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar months</source>
        <extracomment>For 1: %n calendar month</extracomment>
        <translation>
            <numerusform>%Ln mois calendaire</numerusform>
            <numerusform>%Ln mois calendaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left this hour</source>
        <extracomment>For 1: %n call left this hour</extracomment>
        <translation>
            <numerusform>%Ln appel restant pour cette heure</numerusform>
            <numerusform>%Ln appels restants pour cette heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of that plan were not made by it, so there is nothing to undo.</source>
        <extracomment>For 1: %n change of that plan was not made by it, so there is nothing to undo.</extracomment>
        <translation>
            <numerusform>%Ln modification de ce plan n’a pas été faite par lui, il n’y a donc rien à annuler.</numerusform>
            <numerusform>%Ln modifications de ce plan n’ont pas été faites par lui, il n’y a donc rien à annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <extracomment>For 1: %n conflict</extracomment>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <extracomment>For 1: %n could not be changed.</extracomment>
        <translation>
            <numerusform>%Ln n’a pas pu être modifiée.</numerusform>
            <numerusform>%Ln n’ont pas pu être modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <extracomment>For 1: %n could not be read.</extracomment>
        <translation>
            <numerusform>%Ln n’a pas pu être lue.</numerusform>
            <numerusform>%Ln n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>For 1: %n day</extracomment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>For 1: %n day ago</extracomment>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <extracomment>For 1: %n drifted</extracomment>
        <translation>
            <numerusform>%Ln remodifiée</numerusform>
            <numerusform>%Ln remodifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed</source>
        <extracomment>For 1: %n exposed</extracomment>
        <translation>
            <numerusform>%Ln exposée</numerusform>
            <numerusform>%Ln exposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed photos have uncertain faces: review them</source>
        <extracomment>For 1: %n exposed photo has an uncertain face: review it</extracomment>
        <translation>
            <numerusform>%Ln photo exposée a un visage incertain&#x202f;: le vérifier</numerusform>
            <numerusform>%Ln photos exposées ont des visages incertains&#x202f;: les vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <extracomment>For 1: %n face</extracomment>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>For 1: %n failed</extracomment>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were, and are not among them.</source>
        <extracomment>For 1: %n file is not where it was, and is not among them.</extracomment>
        <translation>
            <numerusform>%Ln fichier n’est plus où il était, et n’en fait pas partie.</numerusform>
            <numerusform>%Ln fichiers ne sont plus où ils étaient, et n’en font pas partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <extracomment>For 1: %n file changed</extracomment>
        <translation>
            <numerusform>%Ln fichier modifié</numerusform>
            <numerusform>%Ln fichiers modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files here show faces and let whoever gets them reuse them.</source>
        <extracomment>For 1: %n file here shows a face and lets whoever gets it reuse it.</extracomment>
        <translation>
            <numerusform>%Ln fichier ici montre un visage et permet à qui le reçoit de le réutiliser.</numerusform>
            <numerusform>%Ln fichiers ici montrent des visages et permettent à qui les reçoit de les réutiliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with faces grant reuse: change their rights</source>
        <extracomment>For 1: %n file with faces grants reuse: change its rights</extracomment>
        <translation>
            <numerusform>%Ln fichier avec visages permet la réutilisation&#x202f;: changer ses droits</numerusform>
            <numerusform>%Ln fichiers avec visages permettent la réutilisation&#x202f;: changer leurs droits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys copied.</source>
        <extracomment>For 1: %n key copied.</extracomment>
        <translation>
            <numerusform>%Ln identifiant copié.</numerusform>
            <numerusform>%Ln identifiants copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>For 1: %n left</extracomment>
        <translation>
            <numerusform>%Ln restante</numerusform>
            <numerusform>%Ln restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>For 1: %n left out</extracomment>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>For 1: %n letter</extracomment>
        <translation>
            <numerusform>%Ln lettre</numerusform>
            <numerusform>%Ln lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters on their way</source>
        <extracomment>For 1: %n letter on its way</extracomment>
        <translation>
            <numerusform>%Ln lettre en route</numerusform>
            <numerusform>%Ln lettres en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license histories are still to be asked for.</source>
        <extracomment>For 1: %n license history is still to be asked for.</extracomment>
        <translation>
            <numerusform>%Ln historique de licence est encore à demander.</numerusform>
            <numerusform>%Ln historiques de licence sont encore à demander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licenses changed</source>
        <extracomment>For 1: %n license changed</extracomment>
        <translation>
            <numerusform>%Ln licence changée</numerusform>
            <numerusform>%Ln licences changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal written to {file}.</source>
        <extracomment>For 1: %n line of the journal written to {file}.</extracomment>
        <translation>
            <numerusform>%Ln ligne du journal écrite dans {file}.</numerusform>
            <numerusform>%Ln lignes du journal écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists imported</source>
        <extracomment>For 1: %n list imported</extracomment>
        <translation>
            <numerusform>%Ln liste importée</numerusform>
            <numerusform>%Ln listes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos are so already.</source>
        <extracomment>For 1: %n more photo is so already.</extracomment>
        <translation>
            <numerusform>C’est déjà le cas de %Ln autre photo.</numerusform>
            <numerusform>C’est déjà le cas de %Ln autres photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos with faces do not say when they were taken.</source>
        <extracomment>For 1: %n more photo with faces does not say when it was taken.</extracomment>
        <translation>
            <numerusform>%Ln autre photo avec visages ne dit pas quand elle a été prise.</numerusform>
            <numerusform>%Ln autres photos avec visages ne disent pas quand elles ont été prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer match</source>
        <extracomment>For 1: %n no longer matches</extracomment>
        <translation>
            <numerusform>%Ln ne correspond plus</numerusform>
            <numerusform>%Ln ne correspondent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>For 1: %n not known</extracomment>
        <translation>
            <numerusform>%Ln incertaine</numerusform>
            <numerusform>%Ln incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>For 1: %n note</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes copied</source>
        <extracomment>For 1: %n note copied</extracomment>
        <translation>
            <numerusform>%Ln note copiée</numerusform>
            <numerusform>%Ln notes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine</source>
        <extracomment>For 1: %n of mine</extracomment>
        <translation>
            <numerusform>%Ln à moi</numerusform>
            <numerusform>%Ln à moi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine in its parent</source>
        <extracomment>For 1: %n of mine in its parent</extracomment>
        <translation>
            <numerusform>%Ln à moi dans son parent</numerusform>
            <numerusform>%Ln à moi dans son parent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them drafts</source>
        <extracomment>For 1: %n of them a draft</extracomment>
        <translation>
            <numerusform>dont %Ln brouillon</numerusform>
            <numerusform>dont %Ln brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold</source>
        <extracomment>For 1: %n of them holds</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles contient</numerusform>
            <numerusform>%Ln d’entre elles contiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list of {parent}, from which it was drawn.</source>
        <extracomment>For 1: %n of your photos is in the list of {parent}, from which it was drawn.</extracomment>
        <translation>
            <numerusform>%Ln de vos photos est dans la liste de {parent}, dont il a été tiré.</numerusform>
            <numerusform>%Ln de vos photos sont dans la liste de {parent}, dont il a été tiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list published by {holder}.</source>
        <extracomment>For 1: %n of your photos is in the list published by {holder}.</extracomment>
        <translation>
            <numerusform>%Ln de vos photos est dans la liste publiée par {holder}.</numerusform>
            <numerusform>%Ln de vos photos sont dans la liste publiée par {holder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos may be in it; {unpublished}. Their licenses were ones that the collectors took.</source>
        <extracomment>For 1: %n of your photos may be in it; {unpublished}. Its license was one that the collectors took.</extracomment>
        <translation>
            <numerusform>%Ln de vos photos peut s’y trouver&#x202f;; {unpublished}. Sa licence était de celles que les collecteurs prenaient.</numerusform>
            <numerusform>%Ln de vos photos peuvent s’y trouver&#x202f;; {unpublished}. Leurs licences étaient de celles que les collecteurs prenaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your {photos} show faces and may be reused by anyone</source>
        <extracomment>For 1: %n of your {photos} shows a face and may be reused by anyone</extracomment>
        <translation>
            <numerusform>%Ln photo montrant des visages et réutilisable par tout le monde, sur {photos}</numerusform>
            <numerusform>%Ln photos montrant des visages et réutilisables par tout le monde, sur {photos}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>For 1: %n photo</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are in published lists: write to the holders</source>
        <extracomment>For 1: %n photo is in a published list: write to its holder</extracomment>
        <translation>
            <numerusform>%Ln photo est dans une liste publiée&#x202f;: écrire au détenteur</numerusform>
            <numerusform>%Ln photos sont dans des listes publiées&#x202f;: écrire aux détenteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out, since Flickr does not offer this license for them:</source>
        <extracomment>For 1: %n photo is left out, since Flickr does not offer this license for it:</extracomment>
        <translation>
            <numerusform>%Ln photo est écartée, car Flickr n’offre pas cette licence pour elle&#x202f;:</numerusform>
            <numerusform>%Ln photos sont écartées, car Flickr n’offre pas cette licence pour elles&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are looked at and kept.</source>
        <extracomment>For 1: %n photo is looked at and kept.</extracomment>
        <translation>
            <numerusform>%Ln photo est analysée et conservée.</numerusform>
            <numerusform>%Ln photos sont analysées et conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a Flickr account that is read as its owner, and left out.</source>
        <extracomment>For 1: %n photo is not in a Flickr account that is read as its owner, and left out.</extracomment>
        <translation>
            <numerusform>%Ln photo n’est pas dans un compte Flickr lu en tant que propriétaire, et est écartée.</numerusform>
            <numerusform>%Ln photos ne sont pas dans un compte Flickr lu en tant que propriétaire, et sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a folder of this machine, and left out.</source>
        <extracomment>For 1: %n photo is not in a folder of this machine, and left out.</extracomment>
        <translation>
            <numerusform>%Ln photo n’est pas dans un dossier de cet ordinateur, et est écartée.</numerusform>
            <numerusform>%Ln photos ne sont pas dans un dossier de cet ordinateur, et sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under a license that lets others reuse them. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</source>
        <extracomment>For 1: %n photo is under a license that lets others reuse it. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</extracomment>
        <translation>
            <numerusform>%Ln photo est sous une licence qui permet à d’autres de la réutiliser. Les copies déjà prises gardent la licence sous laquelle elles ont été prises&#x202f;; un changement vaut pour ce qui est pris ensuite.</numerusform>
            <numerusform>%Ln photos sont sous une licence qui permet à d’autres de les réutiliser. Les copies déjà prises gardent la licence sous laquelle elles ont été prises&#x202f;; un changement vaut pour ce qui est pris ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under licenses that Flickr may not give again; an undo may only reach:</source>
        <extracomment>For 1: %n photo is under a license that Flickr may not give again; an undo may only reach:</extracomment>
        <translation>
            <numerusform>%Ln photo est sous une licence que Flickr pourrait ne pas redonner&#x202f;; une annulation pourrait n’atteindre que&#x202f;:</numerusform>
            <numerusform>%Ln photos sont sous des licences que Flickr pourrait ne pas redonner&#x202f;; une annulation pourrait n’atteindre que&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may not reach it.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may not reach it.</extracomment>
        <translation>
            <numerusform>%Ln photo est sous {now}, que Flickr pourrait ne pas redonner&#x202f;: une annulation pourrait ne pas l’atteindre.</numerusform>
            <numerusform>%Ln photos sont sous {now}, que Flickr pourrait ne pas redonner&#x202f;: une annulation pourrait ne pas l’atteindre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may only reach {nearest}.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may only reach {nearest}.</extracomment>
        <translation>
            <numerusform>%Ln photo est sous {now}, que Flickr pourrait ne pas redonner&#x202f;: une annulation pourrait n’atteindre que {nearest}.</numerusform>
            <numerusform>%Ln photos sont sous {now}, que Flickr pourrait ne pas redonner&#x202f;: une annulation pourrait n’atteindre que {nearest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos can only be written with ExifTool 12.15 or newer, which is not installed: they are left out. A sidecar needs none.</source>
        <extracomment>For 1: %n photo can only be written with ExifTool 12.15 or newer, which is not installed: it is left out. A sidecar needs none.</extracomment>
        <translation>
            <numerusform>%Ln photo ne peut être écrite qu’avec ExifTool 12.15 ou plus récent, qui n’est pas installé&#x202f;: elle est écartée. Un fichier annexe n’en a pas besoin.</numerusform>
            <numerusform>%Ln photos ne peuvent être écrites qu’avec ExifTool 12.15 ou plus récent, qui n’est pas installé&#x202f;: elles sont écartées. Un fichier annexe n’en a pas besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <extracomment>For 1: %n photo changed</extracomment>
        <translation>
            <numerusform>%Ln photo modifiée</numerusform>
            <numerusform>%Ln photos modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos copied.</source>
        <extracomment>For 1: %n photo copied.</extracomment>
        <translation>
            <numerusform>%Ln photo copiée.</numerusform>
            <numerusform>%Ln photos copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be read: see why</source>
        <extracomment>For 1: %n photo could not be read: see why</extracomment>
        <translation>
            <numerusform>%Ln photo n’a pas pu être lue&#x202f;: voir pourquoi</numerusform>
            <numerusform>%Ln photos n’ont pas pu être lues&#x202f;: voir pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to decide</source>
        <extracomment>For 1: %n photo left to decide</extracomment>
        <translation>
            <numerusform>%Ln photo encore à vérifier</numerusform>
            <numerusform>%Ln photos encore à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to look through</source>
        <extracomment>For 1: %n photo left to look through</extracomment>
        <translation>
            <numerusform>%Ln photo encore à parcourir</numerusform>
            <numerusform>%Ln photos encore à parcourir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours are in {name}</source>
        <extracomment>For 1: %n photo of yours is in {name}</extracomment>
        <translation>
            <numerusform>%Ln photo de vous est dans {name}</numerusform>
            <numerusform>%Ln photos de vous sont dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours may be in {name}</source>
        <extracomment>For 1: %n photo of yours may be in {name}</extracomment>
        <translation>
            <numerusform>%Ln photo de vous est peut-être dans {name}</numerusform>
            <numerusform>%Ln photos de vous sont peut-être dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos reported in {file}.</source>
        <extracomment>For 1: %n photo reported in {file}.</extracomment>
        <translation>
            <numerusform>Rapport sur %Ln photo dans {file}.</numerusform>
            <numerusform>Rapport sur %Ln photos dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected</source>
        <extracomment>For 1: %n photo that you selected</extracomment>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed again since, and are left as they are.</source>
        <extracomment>For 1: %n photo was changed again since, and is left as it is.</extracomment>
        <translation>
            <numerusform>%Ln photo a été modifiée de nouveau depuis, et reste comme elle est.</numerusform>
            <numerusform>%Ln photos ont été modifiées de nouveau depuis, et restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed elsewhere since Safelight last looked; the list shows how they are now.</source>
        <extracomment>For 1: %n photo was changed elsewhere since Safelight last looked; the list shows how it is now.</extracomment>
        <translation>
            <numerusform>%Ln photo a été modifiée ailleurs depuis le dernier regard de Safelight&#x202f;; la liste montre comment elle est maintenant.</numerusform>
            <numerusform>%Ln photos ont été modifiées ailleurs depuis le dernier regard de Safelight&#x202f;; la liste montre comment elles sont maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet. A scan does that.</source>
        <extracomment>For 1: %n photo was not looked at yet. A scan does that.</extracomment>
        <translation>
            <numerusform>%Ln photo n’a pas encore été examinée. Une analyse s’en charge.</numerusform>
            <numerusform>%Ln photos n’ont pas encore été examinées. Une analyse s’en charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet: scan</source>
        <extracomment>For 1: %n photo was not looked at yet: scan</extracomment>
        <translation>
            <numerusform>%Ln photo n’a pas encore été examinée&#x202f;: analyser</numerusform>
            <numerusform>%Ln photos n’ont pas encore été examinées&#x202f;: analyser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be selected</source>
        <extracomment>For 1: %n photo will be selected</extracomment>
        <translation>
            <numerusform>%Ln photo sera sélectionnée</numerusform>
            <numerusform>%Ln photos seront sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces are open: change their license</source>
        <extracomment>For 1: %n photo with faces is open: change its license</extracomment>
        <translation>
            <numerusform>%Ln photo avec visages est ouverte&#x202f;: changer sa licence</numerusform>
            <numerusform>%Ln photos avec visages sont ouvertes&#x202f;: changer leur licence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces were compared with no list: import one</source>
        <extracomment>For 1: %n photo with faces was compared with no list: import one</extracomment>
        <translation>
            <numerusform>%Ln photo avec visages n’a été comparée à aucune liste&#x202f;: en importer une</numerusform>
            <numerusform>%Ln photos avec visages n’ont été comparées à aucune liste&#x202f;: en importer une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <extracomment>For 1: %n possible</extracomment>
        <translation>
            <numerusform>%Ln possible</numerusform>
            <numerusform>%Ln possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are open</source>
        <extracomment>For 1: %n request is open</extracomment>
        <translation>
            <numerusform>%Ln demande est ouverte</numerusform>
            <numerusform>%Ln demandes sont ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <extracomment>For 1: %n request waits for you</extracomment>
        <translation>
            <numerusform>%Ln demande vous attend</numerusform>
            <numerusform>%Ln demandes vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <extracomment>For 1: %n request.</extracomment>
        <translation>
            <numerusform>%Ln demande.</numerusform>
            <numerusform>%Ln demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no photo; the first are listed beside the dataset.</source>
        <extracomment>For 1: %n row names no photo; it is listed beside the dataset.</extracomment>
        <translation>
            <numerusform>%Ln ligne ne nomme aucune photo&#x202f;; elle est listée à côté du jeu de données.</numerusform>
            <numerusform>%Ln lignes ne nomment aucune photo&#x202f;; les premières sont listées à côté du jeu de données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>For 1: %n selected</extracomment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected photos</source>
        <extracomment>For 1: %n selected photo</extracomment>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, all that match</source>
        <extracomment>For 1: %n selected, all that match</extracomment>
        <translation>
            <numerusform>%Ln sélectionnée, tout le résultat</numerusform>
            <numerusform>%Ln sélectionnées, tout le résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show faces</source>
        <extracomment>For 1: %n shows faces</extracomment>
        <translation>
            <numerusform>%Ln montre des visages</numerusform>
            <numerusform>%Ln montrent des visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <extracomment>For 1: %n so already</extracomment>
        <translation>
            <numerusform>%Ln déjà ainsi</numerusform>
            <numerusform>%Ln déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know before you agree</source>
        <extracomment>For 1: %n thing to know before you agree</extracomment>
        <translation>
            <numerusform>%Ln chose à savoir avant d’accepter</numerusform>
            <numerusform>%Ln choses à savoir avant d’accepter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation>
            <numerusform>%Ln a été modifiée de nouveau depuis.</numerusform>
            <numerusform>%Ln ont été modifiées de nouveau depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and left alone.</source>
        <extracomment>For 1: %n was changed elsewhere and left alone.</extracomment>
        <translation>
            <numerusform>%Ln a été modifiée ailleurs et n’a pas été touchée.</numerusform>
            <numerusform>%Ln ont été modifiées ailleurs et n’ont pas été touchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not looked at for faces yet.</source>
        <extracomment>For 1: %n was not looked at for faces yet.</extracomment>
        <translation>
            <numerusform>%Ln n’a pas encore été examinée.</numerusform>
            <numerusform>%Ln n’ont pas encore été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <extracomment>For 1: %n was so already.</extracomment>
        <translation>
            <numerusform>C’était déjà le cas de %Ln.</numerusform>
            <numerusform>C’était déjà le cas de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field is to be removed from %n photos. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</source>
        <extracomment>For 1: A field is to be removed from %n photo. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</extracomment>
        <translation>
            <numerusform>Un champ est à supprimer de %Ln photo. Un fichier annexe ne peut reprendre que ce que dit un fichier annexe&#x202f;: là où le fichier lui-même le dit, il reste tel quel. Écrire dans les fichiers eux-mêmes les atteint.</numerusform>
            <numerusform>Un champ est à supprimer de %Ln photos. Un fichier annexe ne peut reprendre que ce que dit un fichier annexe&#x202f;: là où le fichier lui-même le dit, il reste tel quel. Écrire dans les fichiers eux-mêmes les atteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person it shows agreed to be shown.</source>
        <translation>Une personne qu’elle montre accepte d’être montrée.</translation>
    </message>
    <message>
        <source>A video: it is listed, and not looked at for faces.</source>
        <translation>Une vidéo&#x202f;: elle est listée, sans qu’on y cherche de visages.</translation>
    </message>
    <message numerus="yes">
        <source>Add the tag {value} to %n photos</source>
        <extracomment>For 1: Add the tag {value} to %n photo</extracomment>
        <translation>
            <numerusform>Ajouter le tag {value} à %Ln photo</numerusform>
            <numerusform>Ajouter le tag {value} à %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are decided</source>
        <extracomment>For 1: %n photo is decided</extracomment>
        <translation>
            <numerusform>%Ln photo est vérifiée</numerusform>
            <numerusform>Les %Ln photos sont vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are looked through</source>
        <extracomment>For 1: %n photo is looked through</extracomment>
        <translation>
            <numerusform>%Ln photo est parcourue</numerusform>
            <numerusform>Les %Ln photos sont parcourues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match</source>
        <extracomment>For 1: %n photo that matches</extracomment>
        <translation>
            <numerusform>%Ln photo du résultat</numerusform>
            <numerusform>Les %Ln photos du résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match the filter</source>
        <extracomment>For 1: The %n photo that matches</extracomment>
        <translation>
            <numerusform>La %Ln photo qui passe le filtre</numerusform>
            <numerusform>Les %Ln photos qui passent le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Tous droits réservés</translation>
    </message>
    <message>
        <source>All rights reserved: reuse needs your word.</source>
        <translation>Tous droits réservés&#x202f;: la réutiliser demande votre accord.</translation>
    </message>
    <message>
        <source>Anyone can see it.</source>
        <translation>Tout le monde peut la voir.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n photos</source>
        <extracomment>For 1: Change %n photo</extracomment>
        <translation>
            <numerusform>Modifier %Ln photo</numerusform>
            <numerusform>Modifier %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the license of %n photos to {value}</source>
        <extracomment>For 1: Change the license of %n photo to {value}</extracomment>
        <translation>
            <numerusform>Mettre %Ln photo sous la licence {value}</numerusform>
            <numerusform>Mettre %Ln photos sous la licence {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n of your photos are in lists you imported.</source>
        <extracomment>For 1: Compared: %n of your photos is in a list you imported.</extracomment>
        <translation>
            <numerusform>Comparé&#x202f;: %Ln de vos photos est dans une liste que vous avez importée.</numerusform>
            <numerusform>Comparé&#x202f;: %Ln de vos photos sont dans des listes que vous avez importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown, so it counts one level less.</source>
        <translation>Tous ceux qu’elle montre acceptent d’être montrés, elle compte donc un niveau de moins.</translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown.</source>
        <translation>Tous ceux qu’elle montre acceptent d’être montrés.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer people will see %n photos. Flickr changes the addresses of the pictures, so that links to them break, and drops the favorites of those who can no longer see them; an undo brings neither back.</source>
        <extracomment>For 1: Fewer people will see %n photo. Flickr changes the address of the picture, so that links to it break, and drops the favorites of those who can no longer see it; an undo brings neither back.</extracomment>
        <translation>
            <numerusform>Moins de gens verront %Ln photo. Flickr change l’adresse de l’image, si bien que les liens vers elle se rompent, et retire les favoris de ceux qui ne peuvent plus la voir&#x202f;; une annulation ne rend ni l’un ni l’autre.</numerusform>
            <numerusform>Moins de gens verront %Ln photos. Flickr change les adresses des images, si bien que les liens vers elles se rompent, et retire les favoris de ceux qui ne peuvent plus les voir&#x202f;; une annulation ne rend ni l’un ni l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what is known here; each photo is looked at before a change.</source>
        <translation>Flickr n’a pas pu être interrogé. {why} La liste montre ce que l’on sait ici&#x202f;; chaque photo est regardée avant d’être modifiée.</translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what was so on {when}; each photo is looked at before a change.</source>
        <translation>Flickr n’a pas pu être interrogé. {why} La liste montre l’état au {when}&#x202f;; chaque photo est regardée avant d’être modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>Flickr does not offer {wanted} for photos under {now}: %n photos are left out.</source>
        <extracomment>For 1: Flickr does not offer {wanted} for photos under {now}: %n photo is left out.</extracomment>
        <translation>
            <numerusform>Flickr n’offre pas {wanted} pour les photos sous {now}&#x202f;: %Ln photo est écartée.</numerusform>
            <numerusform>Flickr n’offre pas {wanted} pour les photos sous {now}&#x202f;: %Ln photos sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr forgets where %n photos were taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</source>
        <extracomment>For 1: Flickr forgets where %n photo was taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</extracomment>
        <translation>
            <numerusform>Flickr oublie où %Ln photo a été prise et qui peut le savoir. Le journal de Safelight garde les deux sur cet ordinateur, pour qu’une annulation puisse les remettre.</numerusform>
            <numerusform>Flickr oublie où %Ln photos ont été prises et qui peut le savoir. Le journal de Safelight garde les deux sur cet ordinateur, pour qu’une annulation puisse les remettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers the licenses of %n photos; they come back as the nearest it offers:</source>
        <extracomment>For 1: Flickr no longer offers the license of %n photo; it comes back as the nearest it offers:</extracomment>
        <translation>
            <numerusform>Flickr n’offre plus la licence de %Ln photo&#x202f;; elle revient sous la plus proche qu’il offre&#x202f;:</numerusform>
            <numerusform>Flickr n’offre plus les licences de %Ln photos&#x202f;; elles reviennent sous la plus proche qu’il offre&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers {was} for %n photos: they come back as {instead}, the nearest it offers.</source>
        <extracomment>For 1: Flickr no longer offers {was} for %n photo: it comes back as {instead}, the nearest it offers.</extracomment>
        <translation>
            <numerusform>Flickr n’offre plus {was} pour %Ln photo&#x202f;: elle revient sous {instead}, la plus proche qu’il offre.</numerusform>
            <numerusform>Flickr n’offre plus {was} pour %Ln photos&#x202f;: elles reviennent sous {instead}, la plus proche qu’il offre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Found: your photo is in the published list of {datasets}.</source>
        <translation>Trouvée&#x202f;: votre photo est dans la liste publiée de {datasets}.</translation>
    </message>
    <message>
        <source>It is not known under which license it is.</source>
        <translation>On ne sait pas sous quelle licence elle est.</translation>
    </message>
    <message>
        <source>It tells the place where it was taken.</source>
        <translation>Elle dit le lieu où elle a été prise.</translation>
    </message>
    <message>
        <source>It {shows}.</source>
        <translation>Elle {shows}.</translation>
    </message>
    <message>
        <source>Its license is not known.</source>
        <translation>Sa licence est inconnue.</translation>
    </message>
    <message>
        <source>Its license let anyone reuse it while a known dataset was collected.</source>
        <translation>Sa licence permettait à chacun de la réutiliser pendant la collecte d’un jeu de données connu.</translation>
    </message>
    <message>
        <source>Its number is in the published list of {datasets}.</source>
        <translation>Son numéro est dans la liste publiée de {datasets}.</translation>
    </message>
    <message>
        <source>Its original size can be downloaded.</source>
        <translation>Sa taille originale peut être téléchargée.</translation>
    </message>
    <message>
        <source>Its picture is not among the files, so it was not looked at for faces.</source>
        <translation>Son image n’est pas parmi les fichiers, on n’y a donc pas cherché de visages.</translation>
    </message>
    <message>
        <source>Its source did not show it the last time; what is known of it is kept.</source>
        <translation>Sa source ne la montrait plus la dernière fois&#x202f;; ce que l’on en sait est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n letters as drafts for your mail program</source>
        <extracomment>For 1: Leave %n letter as a draft for your mail program</extracomment>
        <translation>
            <numerusform>Laisser %Ln lettre en brouillon à votre logiciel de messagerie</numerusform>
            <numerusform>Laisser %Ln lettres en brouillon à votre logiciel de messagerie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by you only</source>
        <extracomment>For 1: Let %n photo be seen by you only</extracomment>
        <translation>
            <numerusform>Rendre %Ln photo visible par vous uniquement</numerusform>
            <numerusform>Rendre %Ln photos visibles par vous uniquement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by {value}</source>
        <extracomment>For 1: Let %n photo be seen by {value}</extracomment>
        <translation>
            <numerusform>Rendre %Ln photo visible par {value}</numerusform>
            <numerusform>Rendre %Ln photos visibles par {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>License not known</source>
        <translation>Licence inconnue</translation>
    </message>
    <message numerus="yes">
        <source>Looked again: all %n changes are as they should be.</source>
        <extracomment>For 1: Looked again: %n change is as it should be.</extracomment>
        <translation>
            <numerusform>Nouvel examen&#x202f;: %Ln modification est comme il faut.</numerusform>
            <numerusform>Nouvel examen&#x202f;: les %Ln modifications sont comme il faut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up: it is in %n lists.</source>
        <extracomment>For 1: Looked up: it is in %n list.</extracomment>
        <translation>
            <numerusform>Recherché&#x202f;: trouvé dans %Ln liste.</numerusform>
            <numerusform>Recherché&#x202f;: trouvé dans %Ln listes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people will see %n photos; what they copy stays with them.</source>
        <extracomment>For 1: More people will see %n photo; what they copy stays with them.</extracomment>
        <translation>
            <numerusform>Plus de gens verront %Ln photo&#x202f;; ce qu’ils copient leur reste.</numerusform>
            <numerusform>Plus de gens verront %Ln photos&#x202f;; ce qu’ils copient leur reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>None found at this setting. If one was missed, draw it (D).</source>
        <translation>Rien trouvé à ce réglage. Si un visage a été manqué, tracez-le (D).</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Non signalée</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, and the file on this machine names no license.</source>
        <translation>Non signalée&#x202f;: {shows}, et le fichier sur cet ordinateur ne nomme aucune licence.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, but the source does not say who can see it.</source>
        <translation>Non signalée&#x202f;: {shows}, mais la source ne dit pas qui peut la voir.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, on this machine, under: {license}.</source>
        <translation>Non signalée&#x202f;: {shows}, sur cet ordinateur, sous&#x202f;: {license}.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}. Who can see it: {who}.</source>
        <translation>Non signalée&#x202f;: {shows}. Qui peut la voir&#x202f;: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the lists imported on {day}: {names}.</source>
        <extracomment>For 1: Not in the list imported on {day}: {names}.</extracomment>
        <translation>
            <numerusform>Pas dans la liste importée le {day}&#x202f;: {names}.</numerusform>
            <numerusform>Pas dans les listes importées le {day}&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at yet: the next scan looks for faces in it.</source>
        <translation>Pas encore examinée&#x202f;: la prochaine analyse y cherche des visages.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were changed.</source>
        <extracomment>For 1: Of %n it is not known whether it was changed.</extracomment>
        <translation>
            <numerusform>De %Ln, on ne sait pas si elle a été modifiée.</numerusform>
            <numerusform>De %Ln, on ne sait pas si elles ont été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open: public, {shows}, and {reuse}.</source>
        <translation>Ouverte&#x202f;: publique, {shows}, et {reuse}.</translation>
    </message>
    <message>
        <source>People are tagged in it by name.</source>
        <translation>Des personnes y sont taguées par leur nom.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the locations of %n photos</source>
        <extracomment>For 1: Remove the location of %n photo</extracomment>
        <translation>
            <numerusform>Supprimer le lieu de %Ln photo</numerusform>
            <numerusform>Supprimer les lieux de %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <extracomment>For 1: Retry %n failed</extracomment>
        <translation>
            <numerusform>Relancer %Ln échec</numerusform>
            <numerusform>Relancer %Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters through your mail server</source>
        <extracomment>For 1: Send %n letter through your mail server</extracomment>
        <translation>
            <numerusform>Envoyer %Ln lettre par votre serveur de messagerie</numerusform>
            <numerusform>Envoyer %Ln lettres par votre serveur de messagerie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <extracomment>For 1: Show %n new</extracomment>
        <translation>
            <numerusform>Afficher %Ln nouvelle</numerusform>
            <numerusform>Afficher %Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n photos that may be in it</source>
        <extracomment>For 1: Show %n photo that may be in it</extracomment>
        <translation>
            <numerusform>Afficher %Ln photo qui peut s’y trouver</numerusform>
            <numerusform>Afficher %Ln photos qui peuvent s’y trouver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show my %n photos</source>
        <extracomment>For 1: Show my %n photo</extracomment>
        <translation>
            <numerusform>Afficher %Ln photo à moi</numerusform>
            <numerusform>Afficher mes %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of those it shows agreed to be shown.</source>
        <translation>Certains de ceux qu’elle montre acceptent d’être montrés.</translation>
    </message>
    <message numerus="yes">
        <source>The %n photos that match the filter, without those you took out</source>
        <extracomment>For 1: The %n photo that matches the filter, without those you took out</extracomment>
        <translation>
            <numerusform>La %Ln photo qui passe le filtre, sans celles que vous avez enlevées</numerusform>
            <numerusform>Les %Ln photos qui passent le filtre, sans celles que vous avez enlevées</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and Flickr say different things of its rights.</source>
        <translation>Le fichier et Flickr disent des choses différentes de ses droits.</translation>
    </message>
    <message>
        <source>The file does not reserve data mining.</source>
        <translation>Le fichier ne réserve pas la fouille de données.</translation>
    </message>
    <message>
        <source>The file&apos;s own rights fields: {reuse}.</source>
        <translation>Champs de droits du fichier&#x202f;: {reuse}.</translation>
    </message>
    <message numerus="yes">
        <source>The license histories of %n photos are still to be asked for; Flickr&apos;s calls have to last for the hour.</source>
        <extracomment>For 1: The license history of %n photo is still to be asked for; Flickr&apos;s calls have to last for the hour.</extracomment>
        <translation>
            <numerusform>L’historique de licence de %Ln photo est encore à demander&#x202f;; les appels à Flickr doivent durer toute l’heure.</numerusform>
            <numerusform>Les historiques de licence de %Ln photos sont encore à demander&#x202f;; les appels à Flickr doivent durer toute l’heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be read: {error}</source>
        <translation>L’image n’a pas pu être lue&#x202f;: {error}</translation>
    </message>
    <message>
        <source>The source does not say for certain who can see it.</source>
        <translation>La source ne dit pas avec certitude qui peut la voir.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <extracomment>For 1: Undo %n change</extracomment>
        <translation>
            <numerusform>Annuler %Ln modification</numerusform>
            <numerusform>Annuler %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos are seen again by whom they were seen before</source>
        <extracomment>For 1: Undo: %n photo is seen again by whom it was seen before</extracomment>
        <translation>
            <numerusform>Annulation&#x202f;: %Ln photo est de nouveau vue par qui la voyait avant</numerusform>
            <numerusform>Annulation&#x202f;: %Ln photos sont de nouveau vues par qui les voyait avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had</extracomment>
        <translation>
            <numerusform>Annulation&#x202f;: %Ln photo reprend la licence qu’elle avait</numerusform>
            <numerusform>Annulation&#x202f;: %Ln photos reprennent la licence qu’elles avaient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had, or to the nearest there is</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had, or to the nearest there is</extracomment>
        <translation>
            <numerusform>Annulation&#x202f;: %Ln photo reprend la licence qu’elle avait, ou la plus proche qui existe</numerusform>
            <numerusform>Annulation&#x202f;: %Ln photos reprennent la licence qu’elles avaient, ou la plus proche qui existe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos have the locations back that they had</source>
        <extracomment>For 1: Undo: %n photo has the location back that it had</extracomment>
        <translation>
            <numerusform>Annulation&#x202f;: %Ln photo retrouve le lieu qu’elle avait</numerusform>
            <numerusform>Annulation&#x202f;: %Ln photos retrouvent les lieux qu’elles avaient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the rights fields of %n files are as they were before</source>
        <extracomment>For 1: Undo: the rights fields of %n file are as they were before</extracomment>
        <translation>
            <numerusform>Annulation&#x202f;: les champs de droits de %Ln fichier redeviennent comme avant</numerusform>
            <numerusform>Annulation&#x202f;: les champs de droits de %Ln fichiers redeviennent comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the tag {tag} of %n photos is as it was before</source>
        <extracomment>For 1: Undo: the tag {tag} of %n photo is as it was before</extracomment>
        <translation>
            <numerusform>Annulation&#x202f;: le tag {tag} de %Ln photo redevient comme avant</numerusform>
            <numerusform>Annulation&#x202f;: le tag {tag} de %Ln photos redevient comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: all %n lists are whole, as they were when they were imported.</source>
        <extracomment>For 1: Verified: the list is whole, as it was when it was imported.</extracomment>
        <translation>
            <numerusform>Contrôlé&#x202f;: %Ln liste est entière, telle qu’à l’import.</numerusform>
            <numerusform>Contrôlé&#x202f;: les %Ln listes sont entières, telles qu’à l’import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Visible: public and {shows}. {license}</source>
        <translation>Visible&#x202f;: publique et {shows}. {license}</translation>
    </message>
    <message>
        <source>Visible: {shows}, and the file&apos;s own rights fields say that {reuse}.</source>
        <translation>Visible&#x202f;: {shows}, et d’après les champs de droits du fichier, {reuse}.</translation>
    </message>
    <message>
        <source>Was open</source>
        <translation>A été ouverte</translation>
    </message>
    <message>
        <source>Was open: {shows}, and its license let anyone reuse it while a known dataset was collected.{dates} Who could see it then is not on record.</source>
        <translation>A été ouverte&#x202f;: {shows}, et sa licence permettait à chacun de la réutiliser pendant la collecte d’un jeu de données connu.{dates} Qui pouvait la voir alors n’est pas consigné.</translation>
    </message>
    <message numerus="yes">
        <source>What is whole is being read. %n parts are missing or could not be read.</source>
        <extracomment>For 1: What is whole is being read. %n part is missing or could not be read.</extracomment>
        <translation>
            <numerusform>Ce qui est entier est en cours de lecture. %Ln partie manque ou n’a pas pu être lue.</numerusform>
            <numerusform>Ce qui est entier est en cours de lecture. %Ln parties manquent ou n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it told before stands: %n of your photos are in it.</source>
        <extracomment>For 1: What it told before stands: %n of your photos is in it.</extracomment>
        <translation>
            <numerusform>Ce qu’elle disait avant reste valable&#x202f;: %Ln de vos photos y est.</numerusform>
            <numerusform>Ce qu’elle disait avant reste valable&#x202f;: %Ln de vos photos y sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields beside %n files</source>
        <extracomment>For 1: Write rights fields beside %n file</extracomment>
        <translation>
            <numerusform>Écrire les champs de droits à côté de %Ln fichier</numerusform>
            <numerusform>Écrire les champs de droits à côté de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields into %n files</source>
        <extracomment>For 1: Write rights fields into %n file</extracomment>
        <translation>
            <numerusform>Écrire les champs de droits dans %Ln fichier</numerusform>
            <numerusform>Écrire les champs de droits dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You marked %n boxes as not a face; they do not count.</source>
        <extracomment>For 1: You marked %n box as not a face; it does not count.</extracomment>
        <translation>
            <numerusform>Vous avez marqué %Ln cadre comme n’étant pas un visage&#x202f;; il ne compte pas.</numerusform>
            <numerusform>Vous avez marqué %Ln cadres comme n’étant pas des visages&#x202f;; ils ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a face</source>
        <translation>un visage</translation>
    </message>
    <message numerus="yes">
        <source>and %n more datasets</source>
        <extracomment>For 1: and %n more dataset</extracomment>
        <translation>
            <numerusform>et %Ln autre jeu de données</numerusform>
            <numerusform>et %Ln autres jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other files</source>
        <extracomment>For 1: and %n other file</extracomment>
        <translation>
            <numerusform>et %Ln autre fichier</numerusform>
            <numerusform>et %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>tracé à la main</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, %n days ago</source>
        <extracomment>For 1: due {day}, %n day ago</extracomment>
        <translation>
            <numerusform>due le {day}, il y a %Ln jour</numerusform>
            <numerusform>due le {day}, il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due {day}, in %n days</source>
        <extracomment>For 1: due {day}, in %n day</extracomment>
        <translation>
            <numerusform>due le {day}, dans %Ln jour</numerusform>
            <numerusform>due le {day}, dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>For 1: every %n day</extracomment>
        <translation>
            <numerusform>à %Ln jour d’intervalle</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>For 1: every %n hour</extracomment>
        <translation>
            <numerusform>à %Ln heure d’intervalle</numerusform>
            <numerusform>toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>face {n} of {total}, {state}</source>
        <translation>visage {n} sur {total}, {state}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>votre famille</translation>
    </message>
    <message numerus="yes">
        <source>files that grant reuse</source>
        <extracomment>For 1: file that grants reuse</extracomment>
        <translation>
            <numerusform>fichier permettant la réutilisation</numerusform>
            <numerusform>fichiers permettant la réutilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vos amis</translation>
    </message>
    <message>
        <source>friends and family</source>
        <translation>vos amis et votre famille</translation>
    </message>
    <message>
        <source>friends and/or family (the export cannot tell)</source>
        <translation>vos amis et/ou votre famille (l’export ne peut le dire)</translation>
    </message>
    <message numerus="yes">
        <source>no law names a day for the answer; a reminder after %n days is suggested</source>
        <extracomment>For 1: no law names a day for the answer; a reminder after %n day is suggested</extracomment>
        <translation>
            <numerusform>aucune loi ne fixe de délai de réponse&#x202f;; un rappel après %Ln jour est suggéré</numerusform>
            <numerusform>aucune loi ne fixe de délai de réponse&#x202f;; un rappel après %Ln jours est suggéré</numerusform>
        </translation>
    </message>
    <message>
        <source>not a face</source>
        <translation>pas un visage</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>pas tout à fait certain</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>vous uniquement</translation>
    </message>
    <message numerus="yes">
        <source>photos</source>
        <extracomment>For 1: photo</extracomment>
        <translation>
            <numerusform>photo</numerusform>
            <numerusform>photos</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>released</source>
        <translation>autorisé</translation>
    </message>
    <message numerus="yes">
        <source>shows %n faces</source>
        <extracomment>For 1: shows %n face</extracomment>
        <translation>
            <numerusform>montre %Ln visage</numerusform>
            <numerusform>montre %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>très certain</translation>
    </message>
    <message>
        <source>who uses this machine</source>
        <translation>qui utilise cet ordinateur</translation>
    </message>
    <message>
        <source>{license} does not count as permissive in your settings.</source>
        <translation>{license} ne compte pas comme permissive dans vos paramètres.</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it</source>
        <translation>{license} permet à chacun de la réutiliser</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, not commercially</source>
        <translation>{license} permet à chacun de la réutiliser, sans usage commercial</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged</source>
        <translation>{license} permet à chacun de la réutiliser, sans modification</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged and not commercially</source>
        <translation>{license} permet à chacun de la réutiliser, sans modification ni usage commercial</translation>
    </message>
    <message>
        <source>{license} says that anyone may reuse it</source>
        <translation>{license} dit que chacun peut la réutiliser</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photos would no longer be among those.</source>
        <extracomment>For 1: {name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photo would no longer be among those.</extracomment>
        <translation>
            <numerusform>{name} est un compte Gratuit avec {uploads} photos sur {limit}. Flickr peut supprimer ce qui dépasse la limite, sauf les photos publiques sous licence Creative Commons ou dans le domaine public&#x202f;; %Ln photo n’en ferait plus partie.</numerusform>
            <numerusform>{name} est un compte Gratuit avec {uploads} photos sur {limit}. Flickr peut supprimer ce qui dépasse la limite, sauf les photos publiques sous licence Creative Commons ou dans le domaine public&#x202f;; %Ln photos n’en feraient plus partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a Free account, which may hold {most} photos that are not public; with this it would have {would}. Flickr may refuse some, or limit the account.</source>
        <translation>{name} est un compte Gratuit, qui peut contenir {most} photos non publiques&#x202f;; avec ceci, il en aurait {would}. Flickr peut en refuser, ou limiter le compte.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account: once %n photos are no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</source>
        <extracomment>For 1: {name} is a Free account: once %n photo is no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</extracomment>
        <translation>
            <numerusform>{name} est un compte Gratuit&#x202f;: une fois %Ln photo sortie de Creative Commons, les tailles au-dessus de {pixels} pixels ne peuvent plus être téléchargées, pas même par vous. Gardez vos originaux.</numerusform>
            <numerusform>{name} est un compte Gratuit&#x202f;: une fois %Ln photos sorties de Creative Commons, les tailles au-dessus de {pixels} pixels ne peuvent plus être téléchargées, pas même par vous. Gardez vos originaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is signed out: sign in before %n photos can be changed.</source>
        <extracomment>For 1: {name} is signed out: sign in before %n photo can be changed.</extracomment>
        <translation>
            <numerusform>{name} est déconnecté&#x202f;: connectez-vous pour que %Ln photo puisse être modifiée.</numerusform>
            <numerusform>{name} est déconnecté&#x202f;: connectez-vous pour que %Ln photos puissent être modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {now} → out of reach</source>
        <translation>{n} × {now} → hors d’atteinte</translation>
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
        <translation>{who} (la source n’en est pas certaine)</translation>
    </message>
    <message numerus="yes">
        <source>{why} %n photos are left out.</source>
        <extracomment>For 1: {why} %n photo is left out.</extracomment>
        <translation>
            <numerusform>{why} %Ln photo est écartée.</numerusform>
            <numerusform>{why} %Ln photos sont écartées.</numerusform>
        </translation>
    </message>
</context>
</TS>
