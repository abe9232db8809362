<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>All accounts are signed out with it: without a key Flickr answers nothing. What was read stays. You can enter a key again at any time.</source>
        <translation>Con ella se cierran todas las sesiones: sin clave, Flickr no responde. Lo que se leyó se conserva. Puede introducir una clave de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Olvidar la clave de API</translation>
    </message>
    <message>
        <source>Forget the API key?</source>
        <translation>¿Olvidar la clave de API?</translation>
    </message>
    <message>
        <source>Safelight forgets its permission to read this account. The photos that were read, and what you said of their faces, stay. The permission itself is taken back on Flickr&apos;s own page of apps.</source>
        <translation>Safelight olvida su permiso para leer esta cuenta. Las fotos que se leyeron, y lo que usted dijo de sus caras, se conservan. El permiso mismo se retira en la página de aplicaciones de Flickr.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of Flickr</source>
        <translation>Cerrar la sesión de Flickr</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>¿Cerrar la sesión de {name}?</translation>
    </message>
    <message>
        <source>Signed in to Flickr as {name}.</source>
        <translation>Sesión de Flickr iniciada como {name}.</translation>
    </message>
    <message>
        <source>The API key is forgotten.</source>
        <translation>La clave de API se ha olvidado.</translation>
    </message>
    <message>
        <source>{name} is signed out.</source>
        <translation>La sesión de {name} está cerrada.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this person&apos;s public photos, and read them</source>
        <translation>Añadir las fotos públicas de esta persona y leerlas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Asking Flickr…</source>
        <translation>Preguntando a Flickr…</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Consultando el llavero</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Volver adonde estaba (Esc)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Kept {where}.</source>
        <translation>Se guarda {where}.</translation>
    </message>
    <message>
        <source>Key and calls</source>
        <translation>Clave y llamadas</translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation>Última lectura: {when}.</translation>
    </message>
    <message>
        <source>List all of its photos and look for faces in them</source>
        <translation>Listar todas sus fotos y buscar caras en ellas</translation>
    </message>
    <message>
        <source>Name, NSID or address</source>
        <translation>Nombre, NSID o dirección</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Only what anyone can see is read, and nobody has to sign in: a name, an NSID such as 12037949754@N01, or an address on flickr.com.</source>
        <translation>Solo se lee lo que cualquiera puede ver, y nadie tiene que iniciar sesión: un nombre, un NSID como 12037949754@N01 o una dirección de flickr.com.</translation>
    </message>
    <message>
        <source>Read the account from end to end; also finds what was deleted</source>
        <translation>Leer la cuenta de principio a fin; encuentra también lo que se borró</translation>
    </message>
    <message>
        <source>Read this account</source>
        <translation>Leer esta cuenta</translation>
    </message>
    <message>
        <source>Read what has changed since the last time, and look for faces in it</source>
        <translation>Leer lo que ha cambiado desde la última vez y buscar caras en ello</translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation>Releer entera</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+I)</source>
        <translation>Iniciar sesión (Ctrl+I)</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign in to Flickr…</source>
        <translation>Iniciar sesión en Flickr…</translation>
    </message>
    <message>
        <source>Sign in, and Safelight reads your whole account, private photos too, and keeps it up to date.</source>
        <translation>Inicie sesión y Safelight leerá toda su cuenta, también las fotos privadas, y la mantendrá al día.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Someone&apos;s public photos</source>
        <translation>Fotos públicas de otra persona</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>There is none yet. Flickr gives keys to Pro members.</source>
        <translation>Todavía no hay ninguna. Flickr da claves a los miembros Pro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Whose photos</source>
        <translation>De quién son las fotos</translation>
    </message>
    <message>
        <source>as its owner</source>
        <translation>como su dueño</translation>
    </message>
    <message>
        <source>public photos</source>
        <translation>fotos públicas</translation>
    </message>
    <message>
        <source>{left}, of {limit}</source>
        <translation>{left}, de {limit}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Flickr export (*.zip *.ZIP)</source>
        <translation>Exportación de Flickr (*.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a folder with a Flickr export</source>
        <translation>Abrir una carpeta con una exportación de Flickr</translation>
    </message>
    <message>
        <source>Open the zips of a Flickr export</source>
        <translation>Abrir los zips de una exportación de Flickr</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Say this no more until it changes</source>
        <translation>No volver a decirlo hasta que cambie</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>At most {many} photos are copied at once; nothing was copied. Their keys (Ctrl+Shift+C) or a report take any number.</source>
        <translation>Se copian a la vez {many} fotos como máximo; no se copió nada. Para los identificadores (Ctrl+Mayús+C) o un informe no hay límite.</translation>
    </message>
    <message>
        <source>At most {many} photos are dragged at once. Copy them (Ctrl+C), or select fewer.</source>
        <translation>Se arrastran a la vez {many} fotos como máximo. Cópielas (Ctrl+C) o seleccione menos.</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Photos of this plan</source>
        <translation>Fotos de este plan</translation>
    </message>
    <message>
        <source>Space leaves the selected photos out, or takes them in again</source>
        <translation>Espacio excluye las fotos seleccionadas o las vuelve a incluir</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>A letter that was sent is with them; nothing takes it back</source>
        <translation>Una carta enviada ya está en su poder; nada la hace volver</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Exportar registro…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Let the run wait; what is done is kept (Ctrl+P)</source>
        <translation>Dejar en espera la ejecución; lo hecho se conserva (Ctrl+P)</translation>
    </message>
    <message>
        <source>List anew</source>
        <translation>Volver a listar</translation>
    </message>
    <message>
        <source>Look again whether what was changed is still so</source>
        <translation>Mirar de nuevo si lo que se cambió sigue así</translation>
    </message>
    <message>
        <source>Looking for plans…</source>
        <translation>Buscando planes…</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Creado: {when}</translation>
    </message>
    <message>
        <source>Make the changes that are left</source>
        <translation>Hacer los cambios que quedan</translation>
    </message>
    <message>
        <source>Nothing can be read of a letter that was sent</source>
        <translation>De una carta enviada no se puede leer nada</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Todavía no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Preview and apply…</source>
        <translation>Ver antes y aplicar…</translation>
    </message>
    <message>
        <source>Preview how to take back what this plan changed</source>
        <translation>Ver antes cómo revertir lo que cambió este plan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>See again what this would change, and agree or not</source>
        <translation>Ver de nuevo qué cambiaría, y aceptarlo o no</translation>
    </message>
    <message>
        <source>Select photos in the library and choose Change license…</source>
        <translation>Seleccione fotos en la biblioteca y elija Cambiar licencia…</translation>
    </message>
    <message>
        <source>Show new</source>
        <translation>Mostrar nuevos</translation>
    </message>
    <message>
        <source>Some are in another state by now: list them as they are</source>
        <translation>Algunas ya están en otro estado: listarlas como están</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Where the letter is sent, and followed to an answer</source>
        <translation>Donde la carta se envía y se sigue hasta una respuesta</translation>
    </message>
    <message>
        <source>Write this plan&apos;s journal into a file, line by line</source>
        <translation>Escribir el registro de este plan en un archivo, línea por línea</translation>
    </message>
    <message>
        <source>agreed {when}</source>
        <translation>aceptado: {when}</translation>
    </message>
    <message>
        <source>not agreed to yet</source>
        <translation>aún sin aceptar</translation>
    </message>
    <message>
        <source>{about}
Stopped: {why}</source>
        <translation>{about}
Detenido: {why}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation>Quitar filtro: {what}</translation>
    </message>
    <message>
        <source>Remove this filter (Ctrl+Z brings it back)</source>
        <translation>Quitar este filtro (Ctrl+Z lo recupera)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Volver a la biblioteca (Esc)</translation>
    </message>
    <message>
        <source>Photos side by side</source>
        <translation>Fotos una al lado de otra</translation>
    </message>
    <message>
        <source>What is done in one photo is done in all (Shift+F12)</source>
        <translation>Lo que se hace en una foto se hace en todas (Mayús+F12)</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Ampliar y mover juntas</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Show them in the library: {what}</source>
        <translation>Mostrarlas en la biblioteca: {what}</translation>
    </message>
    <message>
        <source>{what}: show them</source>
        <translation>{what}: mostrarlas</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Another list is being read</source>
        <translation>Se está leyendo otra lista</translation>
    </message>
    <message>
        <source>Draft a letter that asks to take your photos out; nothing is sent yet (Ctrl+Alt+H)</source>
        <translation>Redactar una carta que pide retirar sus fotos; todavía no se envía nada (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Forget the imported list and what it told of your photos</source>
        <translation>Olvidar la lista importada y lo que decía de sus fotos</translation>
    </message>
    <message>
        <source>Import another list…</source>
        <translation>Importar otra lista…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Its list is being read; what was imported before stands.</source>
        <translation>Se está leyendo su lista; lo importado antes sigue valiendo.</translation>
    </message>
    <message>
        <source>Open the library with the photos only that may be in it, as no list tells</source>
        <translation>Abrir la biblioteca solo con las fotos que pueden estar en él, porque ninguna lista lo dice</translation>
    </message>
    <message>
        <source>Open the library with these photos only (Enter)</source>
        <translation>Abrir la biblioteca solo con estas fotos (Intro)</translation>
    </message>
    <message>
        <source>Read the imported list whole: is it as it was imported?</source>
        <translation>Leer entera la lista importada: ¿sigue como se importó?</translation>
    </message>
    <message>
        <source>Read the list from a file on this machine (Ctrl+Shift+D)</source>
        <translation>Leer la lista de un archivo de este equipo (Ctrl+Mayús+D)</translation>
    </message>
    <message>
        <source>Remove list…</source>
        <translation>Quitar lista…</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Mostrar mis fotos</translation>
    </message>
    <message>
        <source>Show what may be in it</source>
        <translation>Mostrar las posibles</translation>
    </message>
    <message>
        <source>The dataset that is looked at</source>
        <translation>El conjunto de datos que se está viendo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>What is known of the dataset</source>
        <translation>Lo que se sabe del conjunto de datos</translation>
    </message>
    <message>
        <source>What is known of your photos</source>
        <translation>Lo que se sabe de sus fotos</translation>
    </message>
    <message>
        <source>Write to its holder…</source>
        <translation>Escribir al titular…</translation>
    </message>
</context>
<context>
    <name>DatasetTable</name>
    <message>
        <source>Datasets, what can be checked first</source>
        <translation>Conjuntos de datos, primero los comprobables</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Drop the list here. Safelight tells whose it seems to be, and asks.</source>
        <translation>Suelte aquí la lista. Safelight dice de quién parece ser, y pregunta.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Árbol genealógico</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>No dataset is known</source>
        <translation>No se conoce ningún conjunto de datos</translation>
    </message>
    <message>
        <source>Reading what is known of datasets…</source>
        <translation>Leyendo lo que se sabe de los conjuntos de datos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Quitar lista</translation>
    </message>
    <message>
        <source>Remove the imported list of {name}?</source>
        <translation>¿Quitar la lista importada de {name}?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The table of datasets that comes with Safelight is empty.</source>
        <translation>La tabla de conjuntos de datos que trae Safelight está vacía.</translation>
    </message>
    <message>
        <source>What can be checked first (Ctrl+2)</source>
        <translation>Primero lo que se puede comprobar (Ctrl+2)</translation>
    </message>
    <message>
        <source>What it told of your photos is forgotten with it. The file that you imported stays where it is, and can be imported again.</source>
        <translation>Con ella se olvida lo que decía de sus fotos. El archivo que importó se queda donde está y puede importarse de nuevo.</translation>
    </message>
    <message>
        <source>What the lists hold of a photo or a person (Alt+F8)</source>
        <translation>Lo que las listas tienen de una foto o una persona (Alt+F8)</translation>
    </message>
    <message>
        <source>Which dataset was drawn from which (Ctrl+1)</source>
        <translation>Qué conjunto de datos salió de cuál (Ctrl+1)</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>No se pudo leer {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>FamilyTree</name>
    <message>
        <source>Family tree of datasets</source>
        <translation>Árbol genealógico de los conjuntos de datos</translation>
    </message>
    <message>
        <source>Which dataset was drawn from which</source>
        <translation>Qué conjunto de datos salió de cuál</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>How exposed the photo is</source>
        <translation>Cuán expuesta está la foto</translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation>En la lista de</translation>
    </message>
    <message>
        <source>In the list of which dataset, or possibly in which</source>
        <translation>En la lista de qué conjunto de datos, o en cuál es posible</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>No photo says when it was taken</source>
        <translation>Ninguna foto dice cuándo se tomó</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Todavía no hay fotos</translation>
    </message>
    <message>
        <source>No reason found yet</source>
        <translation>Todavía no se ha encontrado ningún motivo</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Todavía no hay fuentes</translation>
    </message>
    <message>
        <source>None found in the lists you imported (F8)</source>
        <translation>Ninguna encontrada en las listas que importó (F8)</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una a una</translation>
    </message>
    <message>
        <source>Permissive, and so open to reuse</source>
        <translation>Permisivas, y por tanto reutilizables</translation>
    </message>
    <message>
        <source>Possibly in, as no published list tells</source>
        <translation>Posible, porque ninguna lista publicada lo dice</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The year it was taken</source>
        <translation>El año en que se tomó</translation>
    </message>
    <message>
        <source>Under which license</source>
        <translation>Con qué licencia</translation>
    </message>
    <message>
        <source>Where the photo comes from</source>
        <translation>De dónde viene la foto</translation>
    </message>
    <message>
        <source>Whether faces were found</source>
        <translation>Si se encontraron caras</translation>
    </message>
    <message>
        <source>Who can see the photo</source>
        <translation>Quién puede ver la foto</translation>
    </message>
    <message>
        <source>Why a photo is flagged</source>
        <translation>Por qué se marca una foto</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter by: {what}</source>
        <translation>Filtrar por: {what}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>All photos that pass the filter</source>
        <translation>Todas las fotos que pasan el filtro</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>Faces that wait for your word (F3)</source>
        <translation>Caras que esperan su decisión (F3)</translation>
    </message>
    <message>
        <source>Flickr accounts, key and calls left (F4)</source>
        <translation>Cuentas de Flickr, clave y llamadas restantes (F4)</translation>
    </message>
    <message>
        <source>Letters to who holds your photos, and answers (F11)</source>
        <translation>Cartas a quienes tienen sus fotos, y respuestas (F11)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>List what is new and look for faces in it (F5)</source>
        <translation>Listar lo nuevo y buscar caras en ello (F5)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Plans and what came of them (F7)</source>
        <translation>Planes y su resultado (F7)</translation>
    </message>
    <message>
        <source>Published datasets, and which hold your photos (F8)</source>
        <translation>Conjuntos de datos publicados, y cuáles tienen sus fotos (F8)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Search titles, tags, albums and keys (Ctrl+F)</source>
        <translation>Buscar títulos, etiquetas, álbumes e identificadores (Ctrl+F)</translation>
    </message>
    <message>
        <source>The whole at one look (F2)</source>
        <translation>Todo de un vistazo (F2)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Elija un conjunto de datos</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Column with the photo&apos;s address or number</source>
        <translation>Columna con la dirección o el número de la foto</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>It is read on this machine, and nothing leaves it. Only the photos&apos; numbers and their owners are kept.</source>
        <translation>Se lee en este equipo y nada sale de él. Solo se guardan los números de las fotos y sus dueños.</translation>
    </message>
    <message>
        <source>It takes the place of the list imported on {day}, {file}.</source>
        <translation>Sustituye a la lista importada el {day}, {file}.</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Lista de</translation>
    </message>
    <message>
        <source>Only for a table that Safelight does not know: its column&apos;s name or number</source>
        <translation>Solo para una tabla que Safelight no conoce: el nombre o número de su columna</translation>
    </message>
    <message>
        <source>Safelight cannot tell which dataset&apos;s list this is.</source>
        <translation>Safelight no puede saber de qué conjunto de datos es esta lista.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of the one chosen below.</source>
        <translation>Parece ser la lista de {name}, no la del elegido abajo.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}, not of {asked}.</source>
        <translation>Parece ser la lista de {name}, no la de {asked}.</translation>
    </message>
    <message>
        <source>This seems to be the list of {name}.</source>
        <translation>Parece ser la lista de {name}.</translation>
    </message>
    <message>
        <source>found by Safelight</source>
        <translation>hallada por Safelight</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Another list is being read. Import this one when that is done.</source>
        <translation>Se está leyendo otra lista. Importe esta cuando termine.</translation>
    </message>
    <message>
        <source>Import a folder that holds a list</source>
        <translation>Importar una carpeta que contiene una lista</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leaves this machine: letters that you send</source>
        <translation>De este equipo salen: las cartas que usted envía</translation>
    </message>
    <message>
        <source>Leaves this machine: nothing</source>
        <translation>De este equipo sale: nada</translation>
    </message>
    <message>
        <source>Leaves this machine: questions to Flickr</source>
        <translation>De este equipo salen: preguntas a Flickr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the work (Ctrl+P)</source>
        <translation>Pausar el trabajo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Show exposed</source>
        <translation>Mostrar expuestas</translation>
    </message>
    <message>
        <source>Stop the work; what is done is kept (Ctrl+.)</source>
        <translation>Detener el trabajo; lo hecho se conserva (Ctrl+.)</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>2014, 2014-05 or 2014-05-17</source>
        <translation>2014, 2014-05 o 2014-05-17</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Saltar a una fecha</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>No photo of then. Enter goes to the next one in the list.</source>
        <translation>No hay fotos de entonces. Intro va a la siguiente de la lista.</translation>
    </message>
    <message>
        <source>No photo of then; here is {month}.</source>
        <translation>No hay fotos de entonces; aquí está {month}.</translation>
    </message>
    <message>
        <source>That is no date such as 2014, 2014-05 or 2014-05-17.</source>
        <translation>No es una fecha como 2014, 2014-05 o 2014-05-17.</translation>
    </message>
    <message>
        <source>The list is not sorted by a date. Sort it, and jump then:</source>
        <translation>La lista no está ordenada por fecha. Ordénela y salte después:</translation>
    </message>
    <message>
        <source>There is no photo in the list.</source>
        <translation>No hay fotos en la lista.</translation>
    </message>
    <message>
        <source>Type a date, or choose a month.</source>
        <translation>Escriba una fecha o elija un mes.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A scan lists the photos of your sources and looks for faces in them.</source>
        <translation>Un análisis lista las fotos de sus fuentes y busca caras en ellas.</translation>
    </message>
    <message>
        <source>Bring the list up to date (Ctrl+L)</source>
        <translation>Poner la lista al día (Ctrl+L)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last one.</source>
        <translation>Ctrl+Z recupera el último.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>No photo passes these filters</source>
        <translation>Ninguna foto pasa estos filtros</translation>
    </message>
    <message>
        <source>None found yet</source>
        <translation>Nada encontrado todavía</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Todavía no se ha leído nada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Photos appear as they come.</source>
        <translation>Las fotos aparecen según llegan.</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Leyendo lo que hay</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Show a grid (Ctrl+1)</source>
        <translation>Mostrar una cuadrícula (Ctrl+1)</translation>
    </message>
    <message>
        <source>Show a table (Ctrl+2)</source>
        <translation>Mostrar una tabla (Ctrl+2)</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Por qué se ordena la lista</translation>
    </message>
    <message>
        <source>{done} of {total} looked at.</source>
        <translation>{done} de {total} examinadas.</translation>
    </message>
</context>
<context>
    <name>LibraryPart</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>{name} is removed; Ctrl+Z brings it back.</source>
        <translation>{name} se ha quitado; Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>After a scan, a file here and a photo on Flickr that may be the same picture are shown side by side. Both stay, whatever you say.</source>
        <translation>Tras un análisis se muestran juntos un archivo de aquí y una foto de Flickr que pueden ser la misma imagen. Ambos se quedan, diga usted lo que diga.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Volver a la biblioteca (Esc)</translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation>Buscando parejas…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation>En Flickr</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Pairs of photos</source>
        <translation>Parejas de fotos</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Sí, la misma</translation>
    </message>
    <message>
        <source>{n} of {all} · {left} to review</source>
        <translation>{n} de {all} · {left} por revisar</translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>A photo of yours, one that shows you, or anything of an account that is gone. It is looked up on this machine: no account, no network.</source>
        <translation>Una foto suya, una en la que sale usted o cualquier cosa de una cuenta que ya no existe. Se consulta en este equipo: sin cuenta y sin red.</translation>
    </message>
    <message>
        <source>Address, photo&apos;s number, NSID or screen name</source>
        <translation>Dirección, número de foto, NSID o nombre de usuario</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Look it up in every imported list (Enter)</source>
        <translation>Consultarlo en todas las listas importadas (Intro)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>No list is imported yet, so there is nothing to look it up in: import one first.</source>
        <translation>Todavía no hay listas importadas donde consultarlo: importe una primero.</translation>
    </message>
    <message>
        <source>Photo or person to look up</source>
        <translation>Foto o persona que consultar</translation>
    </message>
    <message>
        <source>What the imported lists tell</source>
        <translation>Lo que dicen las listas importadas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to add: folders of photos, zips of a Flickr export.</source>
        <translation>Suelte para añadir: carpetas de fotos, zips de una exportación de Flickr.</translation>
    </message>
    <message>
        <source>Its photos stay where they are. What Safelight knows of them is forgotten, with what you said of their faces; that cannot be undone.</source>
        <translation>Sus fotos se quedan donde están. Lo que Safelight sabe de ellas se olvida, con lo que usted dijo de sus caras; eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Making a pretend account…</source>
        <translation>Preparando una cuenta ficticia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from Safelight</source>
        <translation>Quitar de Safelight</translation>
    </message>
    <message>
        <source>Remove {name} from Safelight?</source>
        <translation>¿Quitar {name} de Safelight?</translation>
    </message>
    <message>
        <source>Safelight: a pretend account</source>
        <translation>Safelight: una cuenta ficticia</translation>
    </message>
</context>
<context>
    <name>MarkedLine</name>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Caution: {words}</source>
        <translation>Precaución: {words}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>NameFilterDialog</name>
    <message>
        <source>At most 80 characters that can be seen.</source>
        <translation>80 caracteres visibles como máximo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Shown at the left, with how many photos pass it.</source>
        <translation>Se muestra a la izquierda, con cuántas fotos lo pasan.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
    <message>
        <source>There is one of this name: it will be replaced.</source>
        <translation>Hay uno con este nombre: se sustituirá.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A scan lists what is in your sources, and looks for faces in it.</source>
        <translation>Un análisis lista lo que hay en sus fuentes y busca caras en ello.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No photos are listed yet</source>
        <translation>Todavía no hay fotos listadas</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada le espera.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Mostrar las solicitudes</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos as a grid</source>
        <translation>Fotos en cuadrícula</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation>Volver a la biblioteca (Esc)</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Photos as a table</source>
        <translation>Fotos en tabla</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans, the newest first</source>
        <translation>Planes, los más recientes primero</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Not in this plan</source>
        <translation>Fuera de este plan</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Said before it was agreed to</source>
        <translation>Dicho antes de aceptarlo</translation>
    </message>
    <message>
        <source>What to know of this plan</source>
        <translation>Lo que conviene saber de este plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <translation>{n} de {photos}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>About to begin…</source>
        <translation>A punto de empezar…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change nothing, discard this plan (Esc)</source>
        <translation>No cambiar nada, descartar este plan (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave out all {n}</source>
        <translation>Excluir las {n}</translation>
    </message>
    <message>
        <source>Leave out every photo listed here; Space: the selected ones</source>
        <translation>Excluir todas las fotos de esta lista; Espacio: las seleccionadas</translation>
    </message>
    <message>
        <source>Leave out these {n}</source>
        <translation>Excluir estas {n}</translation>
    </message>
    <message>
        <source>Make these changes (Ctrl+Return)</source>
        <translation>Hacer estos cambios (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Take every photo listed here back in</source>
        <translation>Volver a incluir todas las fotos de esta lista</translation>
    </message>
    <message>
        <source>{left_out}, {kept} to change</source>
        <translation>{left_out}, {kept} por cambiar</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>About the selected photos, or pictures of you (Ctrl+Alt+W)</source>
        <translation>Sobre las fotos seleccionadas, o imágenes en las que sale usted (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation>Añadir respuesta…</translation>
    </message>
    <message>
        <source>Ask who holds your photos to take them out: select photos in the library, or begin from a dataset that lists them. Safelight drafts the letter and keeps the file; nothing is sent before you agree.</source>
        <translation>Pida a quien tenga sus fotos que las retire: seleccione fotos en la biblioteca, o parta de un conjunto de datos que las lista. Safelight redacta la carta y lleva el expediente; nada se envía sin su acuerdo.</translation>
    </message>
    <message>
        <source>Drop the reply here. It is read as plain text.</source>
        <translation>Suelte aquí la respuesta. Se lee como texto sin formato.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Todavía no hay solicitudes</translation>
    </message>
    <message>
        <source>Read a reply that was saved as .eml; or drop it here</source>
        <translation>Leer una respuesta guardada como .eml; o suéltela aquí</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Leyendo las solicitudes…</translation>
    </message>
    <message>
        <source>Save the letter first, or take back what you changed.</source>
        <translation>Guarde antes la carta, o descarte lo que cambió.</translation>
    </message>
    <message>
        <source>Write to somebody…</source>
        <translation>Escribir a alguien…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search title, tag, album, key</source>
        <translation>Título, etiqueta, álbum, ID</translation>
    </message>
</context>
<context>
    <name>SelectDialog</name>
    <message>
        <source>Choose what the photos have to match.</source>
        <translation>Elija qué deben cumplir las fotos.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Photos that pass this filter</source>
        <translation>Fotos que pasan este filtro</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select by a rule</source>
        <translation>Seleccionar según una regla</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Qué fotos</translation>
    </message>
    <message>
        <source>{photos}. Now: {before}.</source>
        <translation>{photos}. Ahora: {before}.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>All {n}</source>
        <translation>Las {n}</translation>
    </message>
    <message>
        <source>Ask who holds them to take them out (Ctrl+Alt+W)</source>
        <translation>Pedir que las retiren quienes las tienen (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Change more</source>
        <translation>Cambiar más</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Copiar identificadores</translation>
    </message>
    <message>
        <source>Copy their keys, a line each (Ctrl+Shift+C)</source>
        <translation>Copiar sus identificadores, uno por línea (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>License…</source>
        <translation>Licencia…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Select all {n} that match</source>
        <translation>Seleccionar las {n} que coinciden</translation>
    </message>
    <message>
        <source>Select every photo that passes the filter (Ctrl+A)</source>
        <translation>Seleccionar todas las fotos que pasan el filtro (Ctrl+A)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Select nothing (Ctrl+Shift+A)</source>
        <translation>No seleccionar nada (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Two to four photos side by side (F12)</source>
        <translation>De dos a cuatro fotos una al lado de otra (F12)</translation>
    </message>
    <message>
        <source>Write a report of these (Ctrl+Shift+E)</source>
        <translation>Escribir un informe de estas (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Escribir a…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>{n} of {all} that match selected</source>
        <translation>{n} de las {all} que coinciden, seleccionadas</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>A file here and a photo on Flickr: the same picture?</source>
        <translation>Un archivo de aquí y una foto de Flickr: ¿la misma imagen?</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Expuestas</translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation>Geolocalizadas</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Keep the filter that is shown under a name (Ctrl+S)</source>
        <translation>Guardar con un nombre el filtro que se muestra (Ctrl+S)</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Read whole again</source>
        <translation>Releer entera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from Safelight…</source>
        <translation>Quitar de Safelight…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>GUARDADOS</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>FUENTES</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Guardar filtro…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>Sources and saved filters</source>
        <translation>Fuentes y filtros guardados</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>Con caras</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show by state</source>
        <translation>Mostrar por estado</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Ya así</translation>
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
        <translation>aquí no hay imagen</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por examinar</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TransitionTable</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>How many photos change from what to what</source>
        <translation>Cuántas fotos cambian de qué a qué</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{before} becomes {after}: {photos}</source>
        <translation>{before} pasa a {after}: {photos}</translation>
    </message>
    <message>
        <source>{before}: {photos}</source>
        <translation>{before}: {photos}</translation>
    </message>
    <message>
        <source>{n} more values</source>
        <translation>{n} valores más</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Bringing the catalog up to date: step {n} of {all}…</source>
        <translation>Actualizando el catálogo: paso {n} de {all}…</translation>
    </message>
    <message>
        <source>Bringing the catalog up to date…</source>
        <translation>Actualizando el catálogo…</translation>
    </message>
    <message>
        <source>Copying the catalog, so that nothing can be lost…</source>
        <translation>Copiando el catálogo, para que nada pueda perderse…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Safelight</source>
        <translation>Safelight</translation>
    </message>
    <message>
        <source>This happens once for each new version, and takes up to a minute where there are a million photos. The catalog as it was stays beside the new one.</source>
        <translation>Ocurre una vez con cada versión nueva y tarda hasta un minuto si hay un millón de fotos. El catálogo anterior se queda junto al nuevo.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A small made-up account, to try everything without your own photos</source>
        <translation>Una pequeña cuenta inventada, para probarlo todo sin sus propias fotos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>For who is pictured, or whose account is gone: no photos needed here (Alt+F8)</source>
        <translation>Para quien sale en fotos o perdió su cuenta: aquí no hacen falta fotos (Alt+F8)</translation>
    </message>
    <message>
        <source>Look around on a pretend account</source>
        <translation>Explorar con una cuenta ficticia</translation>
    </message>
    <message>
        <source>Look up a photo or a person in datasets&apos; lists</source>
        <translation>Consultar una foto o una persona en las listas de conjuntos de datos</translation>
    </message>
    <message>
        <source>Open a Flickr export</source>
        <translation>Abrir una exportación de Flickr</translation>
    </message>
    <message>
        <source>Or drop folders and zips anywhere in this window.</source>
        <translation>O suelte carpetas y zips en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Photos on this machine, with all folders inside</source>
        <translation>Fotos de este equipo, con todas las carpetas interiores</translation>
    </message>
    <message>
        <source>See which of your photos show faces, and who may reuse them</source>
        <translation>Vea cuáles de sus fotos muestran caras y quién puede reutilizarlas</translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation>Iniciar sesión en Flickr</translation>
    </message>
    <message>
        <source>The zips of &apos;Your Flickr Data&apos;: all of them, or those you have</source>
        <translation>Los zips de «Your Flickr Data»: todos, o los que tenga</translation>
    </message>
    <message>
        <source>Your whole account, private photos too; or anyone&apos;s public photos</source>
        <translation>Toda su cuenta, también las fotos privadas; o las fotos públicas de cualquiera</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Search finds every photo now.</source>
        <translation>La búsqueda ya encuentra todas las fotos.</translation>
    </message>
    <message>
        <source>What is exposed is worked out anew.</source>
        <translation>Lo expuesto se ha vuelto a calcular.</translation>
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
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen (Ctrl+1)</source>
        <translation>Cada píxel de la foto, uno de la pantalla (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation>Ajustar, {n} %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Shown at {words}</source>
        <translation>Se muestra al {words}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La foto entera</translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation>La foto entera (0)</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>Added, with gaps</source>
        <translation>Añadido, con lagunas</translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add these, and look for faces in their photos?</source>
        <translation>¿Añadirlas y buscar caras en sus fotos?</translation>
    </message>
    <message>
        <source>Add to Safelight</source>
        <translation>Añadir a Safelight</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>All {photos} are so already.</source>
        <translation>Las {photos} ya están así.</translation>
    </message>
    <message>
        <source>An undo brings all of this back, while the files stay as this leaves them.</source>
        <translation>Al deshacer vuelve todo esto, mientras los archivos sigan como esto los deja.</translation>
    </message>
    <message>
        <source>An undo brings all of this back.</source>
        <translation>Al deshacer vuelve todo esto.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Cannot be undone: a letter that was sent is with them. It is sent once, and never a second time.</source>
        <translation>No se puede deshacer: una carta enviada ya está en su poder. Se envía una vez, y nunca una segunda.</translation>
    </message>
    <message>
        <source>Cannot be undone: copies already taken keep their license, and not every photo may get back the license it has now.</source>
        <translation>No se puede deshacer: las copias ya hechas conservan su licencia, y puede que no todas las fotos recuperen la licencia que tienen ahora.</translation>
    </message>
    <message>
        <source>Cannot be undone: copies taken before or meanwhile keep the license they were taken under.</source>
        <translation>No se puede deshacer: las copias hechas antes o entretanto conservan la licencia con la que se hicieron.</translation>
    </message>
    <message>
        <source>Cannot be undone: picture addresses that change and favorites that are dropped do not come back.</source>
        <translation>No se puede deshacer: las direcciones de imagen que cambian y los favoritos que se pierden no vuelven.</translation>
    </message>
    <message>
        <source>Cannot be undone: what others see and copy meanwhile stays with them.</source>
        <translation>No se puede deshacer: lo que otros vean y copien entretanto se queda con ellos.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>It was begun; only you can tell.</source>
        <translation>Se empezó; solo usted puede saberlo.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Se cambió de nuevo después.</translation>
    </message>
    <message>
        <source>It was not as the preview showed, and was left alone.</source>
        <translation>No estaba como mostraba la vista previa y se dejó como estaba.</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Nothing is sent by this: a draft is left for your mail program, and what you do with it there is yours.</source>
        <translation>Con esto no se envía nada: se deja un borrador para su programa de correo, y lo que haga allí con él es cosa suya.</translation>
    </message>
    <message>
        <source>Rights fields</source>
        <translation>Campos de derechos</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Ya así</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The photo is so already.</source>
        <translation>La foto ya está así.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Written or not: the next run looks.</source>
        <translation>Escrito o no: la próxima ejecución lo mira.</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>unas {h} h</translation>
    </message>
    <message>
        <source>about {h} h {m} min</source>
        <translation>unas {h} h {m} min</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>unos {n} días</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>copyright</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>creador</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>minería de datos</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>no location</source>
        <translation>sin ubicación</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>nada indicado</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nada que cambiar</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>condiciones de uso</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>web statement</source>
        <translation>declaración web</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} hechos</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{span} at Flickr&apos;s {calls} calls an hour; you may close Safelight, it goes on where it stopped.</source>
        <translation>{span} con las {calls} llamadas por hora de Flickr; puede cerrar Safelight, seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>{span}; you may close Safelight, it goes on where it stopped.</source>
        <translation>{span}; puede cerrar Safelight, seguirá donde se detuvo.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} pasa a {after}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A draft was left for your mail program: send it there, and say here that you did.</source>
        <translation>Se dejó un borrador para su programa de correo: envíelo allí y diga aquí que lo hizo.</translation>
    </message>
    <message>
        <source>An answer is awaited; no day is set for it.</source>
        <translation>Se espera una respuesta; no tiene día fijado.</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>Deben responder hasta el {day}.</translation>
    </message>
    <message>
        <source>An answer was owed by {day}, and they were reminded: complain.</source>
        <translation>Debían responder hasta el {day} y se les recordó: reclame.</translation>
    </message>
    <message>
        <source>An answer was owed by {day}.</source>
        <translation>Debían responder hasta el {day}.</translation>
    </message>
    <message>
        <source>An authority was asked; its answer is awaited.</source>
        <translation>Se acudió a una autoridad; se espera su respuesta.</translation>
    </message>
    <message>
        <source>Another Safelight is changing photos; wait until it is done.</source>
        <translation>Otro Safelight está cambiando fotos; espere a que termine.</translation>
    </message>
    <message>
        <source>As the photographer you can ask for your own data only: your user name, your account&apos;s number, pictures of yourself, places.</source>
        <translation>Como fotógrafo solo puede pedir sus propios datos: su nombre de usuario, el número de su cuenta, imágenes de usted, lugares.</translation>
    </message>
    <message>
        <source>Ask the authority itself, and enter the address with where you saw it.</source>
        <translation>Pregunte a la propia autoridad e introduzca la dirección y dónde la vio.</translation>
    </message>
    <message>
        <source>Ask there for the data-protection officer or privacy office, and enter the address with where you saw it; or turn to a supervisory authority.</source>
        <translation>Pregunte allí por el delegado de protección de datos o la oficina de privacidad e introduzca la dirección y dónde la vio; o diríjase a una autoridad de control.</translation>
    </message>
    <message>
        <source>Here, keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Aquí las claves y los tokens se guardan en memoria y se olvidan al cerrar Safelight.</translation>
    </message>
    <message>
        <source>If your photos stood under a Creative Commons license with BY and {name} gave no credit, the license was broken; whether a list of links needs credit is open.</source>
        <translation>Si sus fotos estaban bajo una licencia Creative Commons con BY y {name} no dio crédito, se incumplió la licencia; si una lista de enlaces necesita crédito es una cuestión abierta.</translation>
    </message>
    <message>
        <source>It was begun, and whether it was done cannot be read.</source>
        <translation>Se empezó, y no se puede leer si se hizo.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de hacerse.</translation>
    </message>
    <message>
        <source>Its page may name one: {page}.</source>
        <translation>Quizá su página indique una: {page}.</translation>
    </message>
    <message>
        <source>No address of {name} is known for such letters.</source>
        <translation>No se conoce ninguna dirección de {name} para estas cartas.</translation>
    </message>
    <message>
        <source>No answer came so far; no law names a day for it.</source>
        <translation>Hasta ahora no hay respuesta; ninguna ley le fija un día.</translation>
    </message>
    <message>
        <source>No law names a day; Safelight suggests asking again on {day}.</source>
        <translation>Ninguna ley fija un día; Safelight sugiere volver a preguntar el {day}.</translation>
    </message>
    <message>
        <source>No system keyring answers here, so keys and tokens are kept in memory and forgotten when Safelight closes: install GNOME Keyring, KWallet or KeePassXC, and start Safelight from the desktop&apos;s session.</source>
        <translation>Aquí no responde ningún llavero del sistema, así que las claves y los tokens se guardan en memoria y se olvidan al cerrar Safelight: instale GNOME Keyring, KWallet o KeePassXC e inicie Safelight desde la sesión de escritorio.</translation>
    </message>
    <message>
        <source>Nobody knows whether the letter arrived: look for it in the folder of sent mail, or ask the recipient, and say so here.</source>
        <translation>Nadie sabe si la carta llegó: búsquela en la carpeta de enviados, o pregunte al destinatario, y dígalo aquí.</translation>
    </message>
    <message>
        <source>Nothing that is known here gives you a ground towards {name}: it makes no offer to remove photos, and no law is known to bind it towards you.</source>
        <translation>Nada de lo que aquí se sabe le da un fundamento frente a {name}: no ofrece retirar fotos, y no se conoce ninguna ley que le obligue frente a usted.</translation>
    </message>
    <message>
        <source>The answer was lost; reading showed that it had been changed.</source>
        <translation>La respuesta se perdió; al leer se vio que se había cambiado.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it, else keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>El llavero está bloqueado: desbloquéelo; si no, las claves y los tokens se guardan en memoria y se olvidan al cerrar Safelight.</translation>
    </message>
    <message>
        <source>The letter is a draft; nobody has it yet.</source>
        <translation>La carta es un borrador; nadie la tiene todavía.</translation>
    </message>
    <message>
        <source>The list that was imported since holds none of them.</source>
        <translation>La lista importada desde entonces no contiene ninguna de ellas.</translation>
    </message>
    <message>
        <source>The request that it goes on with tells what is next.</source>
        <translation>La solicitud que la continúa dice qué sigue.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La solicitud se retiró.</translation>
    </message>
    <message>
        <source>There is no keyring yet: your desktop will ask you to choose a password for a new one, and without it keys and tokens are kept in memory and forgotten when Safelight closes.</source>
        <translation>Todavía no hay llavero: su escritorio le pedirá que elija una contraseña para uno nuevo; sin ella, las claves y los tokens se guardan en memoria y se olvidan al cerrar Safelight.</translation>
    </message>
    <message>
        <source>They answered, and no authority watches over this ground.</source>
        <translation>Respondieron, y ninguna autoridad vigila este fundamento.</translation>
    </message>
    <message>
        <source>They asked for something: answer it, or say no.</source>
        <translation>Pidieron algo: respóndalo o diga que no.</translation>
    </message>
    <message>
        <source>They granted a part only; you can complain to the supervisory authority.</source>
        <translation>Lo concedieron solo en parte; puede reclamar ante la autoridad de control.</translation>
    </message>
    <message>
        <source>They granted it, and the newest list that was imported still holds {photos} of the photos: ask what became of it.</source>
        <translation>Lo concedieron, y la última lista importada todavía contiene {photos} de las fotos: pregunte qué ha sido de ello.</translation>
    </message>
    <message>
        <source>They granted it: import the next version of the list when it is published, and the photos are looked up in it.</source>
        <translation>Lo concedieron: importe la próxima versión de la lista cuando se publique, y se buscarán en ella las fotos.</translation>
    </message>
    <message>
        <source>They had to confirm by {day} that they have the letter.</source>
        <translation>Debían confirmar hasta el {day} que tienen la carta.</translation>
    </message>
    <message>
        <source>They refused; you can complain to the supervisory authority.</source>
        <translation>Se negaron; puede reclamar ante la autoridad de control.</translation>
    </message>
    <message>
        <source>Wherever you live, {name} answers to a supervisory authority {place}.</source>
        <translation>Viva donde viva usted, {name} responde ante una autoridad de control {place}.</translation>
    </message>
    <message>
        <source>Wherever you live, {name} is {place}.</source>
        <translation>Viva donde viva usted, {name} está {place}.</translation>
    </message>
    <message>
        <source>You live {place}, and {name} answers to a supervisory authority {place}.</source>
        <translation>Usted vive {place}, y {name} responde ante una autoridad de control {place}.</translation>
    </message>
    <message>
        <source>You live {place}, and {name} is {place}.</source>
        <translation>Usted vive {place}, y {name} está {place}.</translation>
    </message>
    <message>
        <source>You live {place}. Whether California&apos;s law applies to {name} is not known here, so this is proposed, not certain.</source>
        <translation>Usted vive {place}. Aquí no se sabe si la ley de California se aplica a {name}, así que esto se propone, no es cierto.</translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation>Usted vive {place}. {name} no está allí, y si la ley le alcanza (art. 3, apdo. 2) es una cuestión abierta, así que esto se propone, no es cierto.</translation>
    </message>
    <message>
        <source>You live {place}. {name} is not there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation>Usted vive {place}. {name} no está allí, y si la ley le alcanza es una cuestión abierta, así que esto se propone, no es cierto.</translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it (Art. 3(2)) is open, so this is proposed, not certain.</source>
        <translation>Usted vive {place}. Quizá {name} no esté allí, y si la ley le alcanza (art. 3, apdo. 2) es una cuestión abierta, así que esto se propone, no es cierto.</translation>
    </message>
    <message>
        <source>You live {place}. {name} may not be there, and whether the law reaches it is open, so this is proposed, not certain.</source>
        <translation>Usted vive {place}. Quizá {name} no esté allí, y si la ley le alcanza es una cuestión abierta, así que esto se propone, no es cierto.</translation>
    </message>
    <message>
        <source>Your photos stood under a Creative Commons license that asks for credit. If {name} gave none, it was broken; whether a list of links needs it is open.</source>
        <translation>Sus fotos estaban bajo una licencia Creative Commons que pide crédito. Si {name} no lo dio, se incumplió; si una lista de enlaces lo necesita es una cuestión abierta.</translation>
    </message>
    <message>
        <source>in Brazil</source>
        <translation>en Brasil</translation>
    </message>
    <message>
        <source>in California</source>
        <translation>en California</translation>
    </message>
    <message>
        <source>in Switzerland</source>
        <translation>en Suiza</translation>
    </message>
    <message>
        <source>in the EU or EEA</source>
        <translation>en la UE o el EEE</translation>
    </message>
    <message>
        <source>in the United Kingdom</source>
        <translation>en el Reino Unido</translation>
    </message>
    <message>
        <source>{name} is a registry: you enter works there yourself, without a letter.</source>
        <translation>{name} es un registro: usted mismo inscribe allí sus obras, sin carta.</translation>
    </message>
    <message>
        <source>{name} removes photos on request, mostly for the photographer, who is to do something first: ask them as well.</source>
        <translation>{name} retira fotos si se le pide, sobre todo al fotógrafo, que antes ha de hacer algo: pídaselo también.</translation>
    </message>
    <message>
        <source>{name} removes photos on request. To be done first: {told}</source>
        <translation>{name} retira fotos si se le pide. Antes hay que hacer: {told}</translation>
    </message>
    <message>
        <source>{name} says what it does about such a request: {told}</source>
        <translation>{name} dice qué hace con una solicitud así: {told}</translation>
    </message>
    <message>
        <source>{name} takes complaints about how a request was dealt with.</source>
        <translation>{name} admite reclamaciones sobre cómo se atendió una solicitud.</translation>
    </message>
    <message>
        <source>{name} takes such requests from people who are shown in photos only.</source>
        <translation>{name} solo admite estas solicitudes de personas que salen en fotos.</translation>
    </message>
    <message>
        <source>{name} takes such requests from photographers only.</source>
        <translation>{name} solo admite estas solicitudes de fotógrafos.</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>a few seconds left</source>
        <translation>faltan unos segundos</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>falta más de un día</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>faltan {h} h {m} min</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>faltan {n} min</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>faltan {n} segundos</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>dataset facts</name>
    <message>
        <source>108,501 faces, evenly spread over groups of people (the number is not verified)</source>
        <translation>108.501 caras, repartidas por igual entre grupos de personas (la cifra no está verificada)</translation>
    </message>
    <message>
        <source>48,192 faces of Open Images, for making pictures of faces</source>
        <translation>48.192 caras de Open Images, para generar imágenes de caras</translation>
    </message>
    <message>
        <source>Any Creative Commons license that YFCC100M held.</source>
        <translation>Cualquier licencia Creative Commons que tuviera YFCC100M.</translation>
    </message>
    <message>
        <source>As MegaFace.</source>
        <translation>Como MegaFace.</translation>
    </message>
    <message>
        <source>As Open Images.</source>
        <translation>Como Open Images.</translation>
    </message>
    <message>
        <source>As YFCC100M, of which it is the photos with an English title or description.</source>
        <translation>Como YFCC100M, del que son las fotos con título o descripción en inglés.</translation>
    </message>
    <message>
        <source>As YFCC100M; 69 % of the photos forbid commercial use, and all ask for credit.</source>
        <translation>Como YFCC100M; el 69 % de las fotos prohíbe el uso comercial, y todas piden crédito.</translation>
    </message>
    <message>
        <source>Berkeley stopped in January 2020; the known links are dead.</source>
        <translation>Berkeley lo retiró en enero de 2020; los enlaces conocidos ya no funcionan.</translation>
    </message>
    <message>
        <source>By its name.</source>
        <translation>Según su nombre.</translation>
    </message>
    <message>
        <source>Creative Commons media of several sites, Flickr among them.</source>
        <translation>Obras Creative Commons de varios sitios, Flickr entre ellos.</translation>
    </message>
    <message>
        <source>Creative Commons, as YFCC100M.</source>
        <translation>Creative Commons, como YFCC100M.</translation>
    </message>
    <message>
        <source>Creative Commons, released by who uploaded them; which kinds is not stated.</source>
        <translation>Creative Commons, según quienes las subieron; no se dice de qué tipos.</translation>
    </message>
    <message>
        <source>Creative Commons; which kinds is not stated.</source>
        <translation>Creative Commons; no se dice de qué tipos.</translation>
    </message>
    <message>
        <source>Every Creative Commons license of its time: NonCommercial and NoDerivs kept nothing out.</source>
        <translation>Todas las licencias Creative Commons de su época: NonCommercial y NoDerivs no excluyeron nada.</translation>
    </message>
    <message>
        <source>Given on request to holders of a Yahoo account; the copy on AWS asked for credentials.</source>
        <translation>Se daba a petición a titulares de una cuenta de Yahoo; la copia en AWS pedía credenciales.</translation>
    </message>
    <message>
        <source>Given photo by photo.</source>
        <translation>Se indica foto por foto.</translation>
    </message>
    <message>
        <source>Given to who signs up with name and mail address.</source>
        <translation>Se da a quien se registra con nombre y dirección de correo.</translation>
    </message>
    <message>
        <source>IBM never published its list, which holds addresses of photos and no owners: only who has a copy can tell.</source>
        <translation>IBM nunca publicó su lista, que contiene direcciones de fotos y no dueños: solo quien tenga una copia puede saberlo.</translation>
    </message>
    <message>
        <source>It is published as Parquet; its columns are not known here, and one with addresses has to be named.</source>
        <translation>Está publicada como Parquet; aquí no se conocen sus columnas, y hay que indicar una con direcciones.</translation>
    </message>
    <message>
        <source>It shows actors who were paid and agreed, and nothing from Flickr.</source>
        <translation>Muestra a actores que cobraron y dieron su acuerdo, y nada de Flickr.</translation>
    </message>
    <message>
        <source>It was given out on a questionnaire alone; that it was withdrawn is told, and not verified.</source>
        <translation>Solo se daba tras un cuestionario; que se retiró es lo que se dice, y no está verificado.</translation>
    </message>
    <message>
        <source>It was made by image search: its pictures have no ids of Flickr.</source>
        <translation>Se hizo mediante búsqueda de imágenes: sus imágenes no tienen números de Flickr.</translation>
    </message>
    <message>
        <source>It was made by searching the web for celebrities: its pictures have no ids of Flickr.</source>
        <translation>Se hizo buscando famosos en la web: sus imágenes no tienen números de Flickr.</translation>
    </message>
    <message>
        <source>It was made by searching the web: its pictures have no ids of Flickr.</source>
        <translation>Se hizo buscando en la web: sus imágenes no tienen números de Flickr.</translation>
    </message>
    <message>
        <source>Its address list names photos, but is no longer openly given; the files of ILSVRC name none by themselves.</source>
        <translation>Su lista de direcciones nombra fotos, pero ya no se da abiertamente; los archivos de ILSVRC no nombran ninguna por sí mismos.</translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id and owner, but the university no longer gives it out.</source>
        <translation>Sus nombres de archivo contienen el número y el dueño de cada foto, pero la universidad ya no lo da.</translation>
    </message>
    <message>
        <source>Its file names hold every photo&apos;s id, but its holder gives them on a form; all of its photos are in Flickr30k.</source>
        <translation>Sus nombres de archivo contienen el número de cada foto, pero su titular los da mediante un formulario; todas sus fotos están en Flickr30k.</translation>
    </message>
    <message>
        <source>Its files are numbered anew (train/1.jpg): nothing that was published leads back to a photo.</source>
        <translation>Sus archivos están numerados de nuevo (train/1.jpg): nada de lo publicado conduce a una foto.</translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, a few in a thousand on Flickr; it is no longer given out.</source>
        <translation>Su lista nombra direcciones de imágenes, unas pocas de cada mil en Flickr; ya no se da.</translation>
    </message>
    <message>
        <source>Its list names addresses of pictures, but was taken down; that of Re-LAION-5B is published, and reads the same.</source>
        <translation>Su lista nombra direcciones de imágenes, pero fue retirada; la de Re-LAION-5B está publicada y se lee igual.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address, owner and license.</source>
        <translation>Su lista nombra la dirección, el dueño y la licencia de cada foto.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s address.</source>
        <translation>Su lista nombra la dirección de cada foto.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and album, but is no longer given out.</source>
        <translation>Su lista nombra el número y el álbum de cada foto, pero ya no se da.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id and its owner, but is given on request only.</source>
        <translation>Su lista nombra el número y el dueño de cada foto, pero solo se da a petición.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id, owner and license.</source>
        <translation>Su lista nombra el número, el dueño y la licencia de cada foto.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s id.</source>
        <translation>Su lista nombra el número de cada foto.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page and license.</source>
        <translation>Su lista nombra la página y la licencia de cada foto.</translation>
    </message>
    <message>
        <source>Its list names every photo&apos;s page.</source>
        <translation>Su lista nombra la página de cada foto.</translation>
    </message>
    <message>
        <source>Its list names rows of LAION-400M, and no photo by itself: only LAION-400M&apos;s list tells who may be in it.</source>
        <translation>Su lista nombra filas de LAION-400M, y ninguna foto por sí misma: solo la lista de LAION-400M dice quién puede estar en él.</translation>
    </message>
    <message>
        <source>Its list names the address of every photo, three a row.</source>
        <translation>Su lista nombra la dirección de cada foto, tres por fila.</translation>
    </message>
    <message>
        <source>Its list names the address of every picture.</source>
        <translation>Su lista nombra la dirección de cada imagen.</translation>
    </message>
    <message>
        <source>Its list names the ids of about half of its photos; the others can be told only by way of COCO&apos;s list.</source>
        <translation>Su lista nombra los números de la mitad de sus fotos, más o menos; las demás solo se reconocen a través de la lista de COCO.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address and license.</source>
        <translation>Sus listas nombran la dirección y la licencia de cada foto.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s address.</source>
        <translation>Sus listas nombran la dirección de cada foto.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s id and owner.</source>
        <translation>Sus listas nombran el número y el dueño de cada foto.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s owner and file, but are given on sign-up only.</source>
        <translation>Sus listas nombran el dueño y el archivo de cada foto, pero solo se dan a quien se registra.</translation>
    </message>
    <message>
        <source>Its lists name every photo&apos;s page, owner and license, and the checksum of the original file.</source>
        <translation>Sus listas nombran la página, el dueño y la licencia de cada foto, y la suma de comprobación del archivo original.</translation>
    </message>
    <message>
        <source>Its lists name the address of every picture.</source>
        <translation>Sus listas nombran la dirección de cada imagen.</translation>
    </message>
    <message>
        <source>Its lists name the address of every picture; a part of them is on Flickr.</source>
        <translation>Sus listas nombran la dirección de cada imagen; una parte está en Flickr.</translation>
    </message>
    <message>
        <source>Its photos are given on a form, but the lists of its ids stand on GitHub.</source>
        <translation>Sus fotos se dan mediante un formulario, pero las listas de sus números están en GitHub.</translation>
    </message>
    <message>
        <source>Mostly what YFCC100M holds; the dataset itself stands under CC BY 4.0.</source>
        <translation>En su mayoría, lo que contiene YFCC100M; el propio conjunto de datos está bajo CC BY 4.0.</translation>
    </message>
    <message>
        <source>No list of it was published.</source>
        <translation>No se publicó ninguna lista de él.</translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation>No se tuvo en cuenta ninguna.</translation>
    </message>
    <message>
        <source>None asked for: Flickr&apos;s terms, and research without commerce.</source>
        <translation>No se tuvo en cuenta ninguna: las condiciones de Flickr, e investigación sin fines comerciales.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>No se indica.</translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo.</source>
        <translation>Nada de lo que se publicó de él nombra una foto.</translation>
    </message>
    <message>
        <source>Nothing that was published of it names a photo; that it was drawn from MegaFace is all that is told.</source>
        <translation>Nada de lo que se publicó de él nombra una foto; solo se dice que salió de MegaFace.</translation>
    </message>
    <message>
        <source>Public addresses on Flickr; the list does not tell licenses.</source>
        <translation>Direcciones públicas de Flickr; la lista no dice las licencias.</translation>
    </message>
    <message>
        <source>README of 2022-03-08; takes photos out on request.</source>
        <translation>README del 2022-03-08; retira fotos a petición.</translation>
    </message>
    <message>
        <source>Taken down in December 2023; Re-LAION-5B, with 5.5 billion rows, is up since August 2024.</source>
        <translation>Retirado en diciembre de 2023; Re-LAION-5B, con 5500 millones de filas, está disponible desde agosto de 2024.</translation>
    </message>
    <message>
        <source>Taken down in December 2023; see Re-LAION.</source>
        <translation>Retirado en diciembre de 2023; véase Re-LAION.</translation>
    </message>
    <message>
        <source>The files of 2007 name ids; those of later years, as far as is known, name none.</source>
        <translation>Los archivos de 2007 nombran números; los de años posteriores, hasta donde se sabe, no nombran ninguno.</translation>
    </message>
    <message>
        <source>The lists are on GitHub (2020-08-08); the pictures are not.</source>
        <translation>Las listas están en GitHub (2020-08-08); las imágenes, no.</translation>
    </message>
    <message>
        <source>The photos are given on a form.</source>
        <translation>Las fotos se dan mediante un formulario.</translation>
    </message>
    <message>
        <source>The university no longer gives it out (told in August 2020); copies remain.</source>
        <translation>La universidad ya no lo da (dicho en agosto de 2020); quedan copias.</translation>
    </message>
    <message>
        <source>They hold photos of Flickr, but how their files name them is not verified, so that nothing can be told.</source>
        <translation>Contienen fotos de Flickr, pero no está verificado cómo las nombran sus archivos, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>Told on 2023-03-28; takes photos out on request.</source>
        <translation>Dicho el 2023-03-28; retira fotos a petición.</translation>
    </message>
    <message>
        <source>What Flickr lists as free of restrictions.</source>
        <translation>Lo que Flickr lista como libre de restricciones.</translation>
    </message>
    <message>
        <source>What both YFCC100M and COCO hold.</source>
        <translation>Lo que contienen tanto YFCC100M como COCO.</translation>
    </message>
    <message>
        <source>Withdrawn in 2019, as told.</source>
        <translation>Retirado en 2019, según se dice.</translation>
    </message>
    <message>
        <source>comparing expressions of faces; some 500,000 triplets of 156,000 faces (numbers not verified)</source>
        <translation>comparar expresiones de caras; unas 500.000 ternas de 156.000 caras (cifras no verificadas)</translation>
    </message>
    <message>
        <source>estimating age and gender; 19,370 faces of 2,284 people</source>
        <translation>estimar edad y género; 19.370 caras de 2284 personas</translation>
    </message>
    <message>
        <source>faces seen from the side, for making pictures of faces</source>
        <translation>caras vistas de lado, para generar imágenes de caras</translation>
    </message>
    <message>
        <source>finding objects and people, and captions; the parent of several others</source>
        <translation>encontrar objetos y personas, y pies de foto; el padre de varios otros</translation>
    </message>
    <message>
        <source>finding objects and people; for years what everybody measured by</source>
        <translation>encontrar objetos y personas; durante años, la medida de todos</translation>
    </message>
    <message>
        <source>finding objects; faces of people are boxed</source>
        <translation>encontrar objetos; las caras de personas llevan recuadro</translation>
    </message>
    <message>
        <source>finding out which training data makes a better model; faces are blurred when it is downloaded</source>
        <translation>averiguar qué datos de entrenamiento dan un modelo mejor; las caras se desenfocan al descargarlo</translation>
    </message>
    <message>
        <source>finding the points of a face; some 21,000, 205 and 2,300 photos of Flickr</source>
        <translation>encontrar los puntos de una cara; unas 21.000, 205 y 2300 fotos de Flickr</translation>
    </message>
    <message>
        <source>how faces and places go together; some 3 million faces</source>
        <translation>cómo van juntos caras y lugares; unos 3 millones de caras</translation>
    </message>
    <message>
        <source>making faces and bodies anonymous; 1,471,253 faces, 248,564 in FDF256, 1.87 million people in FDH</source>
        <translation>hacer anónimos caras y cuerpos; 1.471.253 caras, 248.564 en FDF256, 1,87 millones de personas en FDH</translation>
    </message>
    <message>
        <source>making pictures of faces that nobody has; its README forbids use for face recognition</source>
        <translation>generar imágenes de caras que no son de nadie; su README prohíbe usarlo para reconocimiento facial</translation>
    </message>
    <message>
        <source>measuring face recognition for a government program</source>
        <translation>medir el reconocimiento facial para un programa del Gobierno</translation>
    </message>
    <message>
        <source>measuring faces by proportion, age, gender, skin color and pose, to study how evenly recognition treats them</source>
        <translation>medir caras por proporción, edad, género, color de piel y postura, para estudiar cuán por igual las trata el reconocimiento</translation>
    </message>
    <message>
        <source>measuring how evenly face recognition treats people</source>
        <translation>medir si el reconocimiento facial trata a las personas por igual</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>people and animals at what they do, with captions</source>
        <translation>personas y animales y lo que hacen, con pies de foto</translation>
    </message>
    <message>
        <source>people at what they do, with captions</source>
        <translation>personas y lo que hacen, con pies de foto</translation>
    </message>
    <message>
        <source>recognizing faces of few pixels</source>
        <translation>reconocer caras de pocos píxeles</translation>
    </message>
    <message>
        <source>research on photos and videos; the quarry of many face datasets</source>
        <translation>investigar con fotos y vídeos; la cantera de muchos conjuntos de caras</translation>
    </message>
    <message>
        <source>teaching a picture generator portraits of people in suits</source>
        <translation>enseñar a un generador de imágenes retratos de personas con traje</translation>
    </message>
    <message>
        <source>telling kinds of places</source>
        <translation>distinguir tipos de lugares</translation>
    </message>
    <message>
        <source>telling kinds of things</source>
        <translation>distinguir tipos de cosas</translation>
    </message>
    <message>
        <source>telling who is who across the photos of an album; 63,188 heads of 2,356 people</source>
        <translation>saber quién es quién en las fotos de un álbum; 63.188 cabezas de 2356 personas</translation>
    </message>
    <message>
        <source>training face recognition</source>
        <translation>entrenar el reconocimiento facial</translation>
    </message>
    <message>
        <source>training face recognition that treats six groups of people evenly</source>
        <translation>entrenar un reconocimiento facial que trate por igual a seis grupos de personas</translation>
    </message>
    <message>
        <source>training face recognition, and measuring it against a million strangers</source>
        <translation>entrenar el reconocimiento facial y medirlo frente a un millón de desconocidos</translation>
    </message>
    <message>
        <source>training on faces and the words beside them</source>
        <translation>entrenar con caras y las palabras que las acompañan</translation>
    </message>
    <message>
        <source>training on pictures and the words beside them</source>
        <translation>entrenar con imágenes y las palabras que las acompañan</translation>
    </message>
    <message>
        <source>training on pictures and the words beside them; picture generators learned from it</source>
        <translation>entrenar con imágenes y las palabras que las acompañan; de él aprendieron generadores de imágenes</translation>
    </message>
    <message>
        <source>training on pictures and their captions</source>
        <translation>entrenar con imágenes y sus pies de foto</translation>
    </message>
    <message>
        <source>training on pictures from Reddit and their titles</source>
        <translation>entrenar con imágenes de Reddit y sus títulos</translation>
    </message>
    <message>
        <source>training picture generators on photos without restrictions</source>
        <translation>entrenar generadores de imágenes con fotos sin restricciones</translation>
    </message>
    <message>
        <source>what is where in a picture, and how things relate</source>
        <translation>qué hay dónde en una imagen, y cómo se relacionan las cosas</translation>
    </message>
    <message>
        <source>writing captions</source>
        <translation>escribir pies de foto</translation>
    </message>
    <message>
        <source>writing captions; once a million photos, all of Flickr</source>
        <translation>escribir pies de foto; en su día un millón de fotos, todas de Flickr</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>About faces</source>
        <translation>Sobre caras</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Y {more} más.</translation>
    </message>
    <message>
        <source>Can be checked</source>
        <translation>Comprobable</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Comprobable</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Reunido</translation>
    </message>
    <message>
        <source>Compared: your photos are not in the lists you imported.</source>
        <translation>Comparado: sus fotos no están en las listas que importó.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Sale de</translation>
    </message>
    <message>
        <source>Drawn from none of the others</source>
        <translation>No sale de ninguno de los otros</translation>
    </message>
    <message>
        <source>Drawn into</source>
        <translation>De él salen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Found on {day}.</source>
        <translation>Encontrada el {day}.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>It can be checked only with a copy of its list.</source>
        <translation>Solo se puede comprobar con una copia de su lista.</translation>
    </message>
    <message>
        <source>It cannot be checked.</source>
        <translation>No se puede comprobar.</translation>
    </message>
    <message>
        <source>It is in the list of {parent}, from which that was drawn.</source>
        <translation>Está en la lista de {parent}, de la que salió.</translation>
    </message>
    <message>
        <source>Its imported list is damaged and cannot be asked: import it again, or remove it.</source>
        <translation>Su lista importada está dañada y no se puede consultar: impórtela de nuevo o quítela.</translation>
    </message>
    <message>
        <source>Its list</source>
        <translation>Su lista</translation>
    </message>
    <message>
        <source>License now</source>
        <translation>Licencia ahora</translation>
    </message>
    <message>
        <source>License then</source>
        <translation>Licencia entonces</translation>
    </message>
    <message>
        <source>Licenses taken</source>
        <translation>Licencias tomadas</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Names also</source>
        <translation>Nombra también</translation>
    </message>
    <message>
        <source>No list imported yet. Choose a dataset that can be checked, get its list from who publishes it, and drop the file here.</source>
        <translation>Todavía no hay listas importadas. Elija un conjunto de datos comprobable, consiga su lista de quien la publica y suelte el archivo aquí.</translation>
    </message>
    <message>
        <source>Not checked yet: import its list to see which of your photos are in it.</source>
        <translation>Sin comprobar todavía: importe su lista para ver cuáles de sus fotos están en él.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Rows that name no photo</source>
        <translation>Filas que no nombran ninguna foto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The imported list</source>
        <translation>La lista importada</translation>
    </message>
    <message>
        <source>The list of {name} is removed.</source>
        <translation>La lista de {name} se ha quitado.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who could see it then is not on record.</source>
        <translation>No consta quién podía verla entonces.</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>With a copy of its list</source>
        <translation>Con copia de la lista</translation>
    </message>
    <message>
        <source>With its list</source>
        <translation>Con su lista</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Your photos are not in the list imported on {day}.</source>
        <translation>Sus fotos no están en la lista importada el {day}.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>no se puede comprobar</translation>
    </message>
    <message>
        <source>checksums of the originals</source>
        <translation>sumas de comprobación de los originales</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>damaged since; import it again, or remove it</source>
        <translation>dañada desde entonces; impórtela de nuevo o quítela</translation>
    </message>
    <message>
        <source>drawn from {parents}</source>
        <translation>sale de {parents}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>se da</translation>
    </message>
    <message>
        <source>given out on request</source>
        <translation>se da a petición</translation>
    </message>
    <message>
        <source>list damaged</source>
        <translation>lista dañada</translation>
    </message>
    <message>
        <source>list not imported</source>
        <translation>lista sin importar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>no se conoce ninguna dirección</translation>
    </message>
    <message>
        <source>no address is known; it is held by {holder}</source>
        <translation>no se conoce ninguna dirección; lo tiene {holder}</translation>
    </message>
    <message>
        <source>no list imported</source>
        <translation>sin lista importada</translation>
    </message>
    <message>
        <source>nobody publishes the list</source>
        <translation>nadie publica la lista</translation>
    </message>
    <message>
        <source>none of mine in its list</source>
        <translation>ninguna mía en su lista</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known: no list imported</source>
        <translation>no se sabe: sin lista importada</translation>
    </message>
    <message>
        <source>not known: nor is when it was collected</source>
        <translation>no se sabe: tampoco cuándo se reunió</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>dueños</translation>
    </message>
    <message>
        <source>read in the holder&apos;s own words</source>
        <translation>leído en palabras del propio titular</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>fila {n}</translation>
    </message>
    <message>
        <source>screen names</source>
        <translation>nombres de usuario</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>the list has no rows</source>
        <translation>la lista no tiene filas</translation>
    </message>
    <message>
        <source>the list is given out on request only</source>
        <translation>la lista solo se da a petición</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>dicho por otros</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>hasta {year}</translation>
    </message>
    <message>
        <source>while collected: {when}</source>
        <translation>mientras se reunía: {when}</translation>
    </message>
    <message>
        <source>withdrawn; copies may remain</source>
        <translation>retirado; pueden quedar copias</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{license} since {day}</source>
        <translation>{license} desde el {day}</translation>
    </message>
    <message>
        <source>{license} since {day}, for {datasets}</source>
        <translation>{license} desde el {day}, para {datasets}</translation>
    </message>
    <message>
        <source>{license} since {day}; {dataset} was collected {when}.</source>
        <translation>{license} desde el {day}; {dataset} se reunió {when}.</translation>
    </message>
    <message>
        <source>{lists}; it holds photos of yours.</source>
        <translation>{lists}; contiene fotos suyas.</translation>
    </message>
    <message>
        <source>{lists}; your photos are in none of these lists.</source>
        <translation>{lists}; sus fotos no están en ninguna de estas listas.</translation>
    </message>
    <message>
        <source>{lists}; {some} photos of yours.</source>
        <translation>{lists}; {some} fotos suyas.</translation>
    </message>
    <message>
        <source>{name}: in its published list.</source>
        <translation>{name}: en su lista publicada.</translation>
    </message>
    <message>
        <source>{name}: in the list published by {holder}.</source>
        <translation>{name}: en la lista publicada por {holder}.</translation>
    </message>
    <message>
        <source>{name}: may be in it; {why}.</source>
        <translation>{name}: puede estar en él; {why}.</translation>
    </message>
    <message>
        <source>{name}: {photos} in the list, imported from {file}.</source>
        <translation>{name}: {photos} en la lista, importada de {file}.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{photos} of mine</source>
        <translation>{photos} mías</translation>
    </message>
    <message>
        <source>{photos} possible</source>
        <translation>{photos} posibles</translation>
    </message>
    <message>
        <source>{published}; found on {day}</source>
        <translation>{published}; encontrada el {day}</translation>
    </message>
    <message>
        <source>{year}, when it was published</source>
        <translation>{year}, cuando se publicó</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
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
        <translation>Un fallo de Safelight</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Un archivo no es lo que debería ser</translation>
    </message>
    <message>
        <source>A part of Safelight is missing or altered</source>
        <translation>Una parte de Safelight falta o está alterada</translation>
    </message>
    <message>
        <source>A scan brings the lists up to date.</source>
        <translation>Un análisis pone las listas al día.</translation>
    </message>
    <message>
        <source>A source did not answer</source>
        <translation>Una fuente no respondió</translation>
    </message>
    <message>
        <source>An answer was lost</source>
        <translation>Se perdió una respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Do it again: what was carried out is seen, and not done twice.</source>
        <translation>Hágalo de nuevo: lo que se llevó a cabo se reconoce, y no se hace dos veces.</translation>
    </message>
    <message>
        <source>Flickr does not let Safelight in any more</source>
        <translation>Flickr ya no deja entrar a Safelight</translation>
    </message>
    <message>
        <source>It is exactly as it was found, and what was done before is kept.</source>
        <translation>Está exactamente como se encontró, y lo hecho antes se conserva.</translation>
    </message>
    <message>
        <source>It is exactly as it was, and what was done before is kept.</source>
        <translation>Está exactamente como estaba, y lo hecho antes se conserva.</translation>
    </message>
    <message>
        <source>It is not as the preview showed it</source>
        <translation>No está como lo mostraba la vista previa</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>It was left as it is</source>
        <translation>Se dejó como estaba</translation>
    </message>
    <message>
        <source>Mend it as the text above says, then start Safelight again.</source>
        <translation>Arréglelo como dice el texto de arriba e inicie Safelight de nuevo.</translation>
    </message>
    <message>
        <source>Not signed in, or without the right</source>
        <translation>Sin sesión iniciada, o sin permiso</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was read from the account is kept.</source>
        <translation>No se cambió nada; lo leído de la cuenta se conserva.</translation>
    </message>
    <message>
        <source>Please report it: copy the text below and send it with a line on what you did. It may name files of yours; read it before you send it.</source>
        <translation>Comuníquelo, por favor: copie el texto de abajo y envíelo con unas palabras sobre lo que hizo. Puede nombrar archivos suyos; léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Put in another key on the page of accounts, then try once more.</source>
        <translation>Ponga otra clave en la página de cuentas e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Replace the file, or leave it out, and try again.</source>
        <translation>Sustituya el archivo o exclúyalo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Safelight is at it already</source>
        <translation>Safelight ya está en ello</translation>
    </message>
    <message>
        <source>Scan, and look at a new preview.</source>
        <translation>Analice y mire una nueva vista previa.</translation>
    </message>
    <message>
        <source>See that the disk or network is there, and scan again: it goes on where it was.</source>
        <translation>Compruebe que el disco o la red están disponibles y analice de nuevo: sigue donde estaba.</translation>
    </message>
    <message>
        <source>See to what the text above names, then try again.</source>
        <translation>Ocúpese de lo que nombra el texto de arriba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar sucesos</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Inicie sesión de nuevo e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: the fault is Safelight&apos;s, not yours.</source>
        <translation>Ocurrió algo que no debería: el fallo es de Safelight, no suyo.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Eso no se puede hacer</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The API key is not good any more</source>
        <translation>La clave de API ya no vale</translation>
    </message>
    <message>
        <source>The file was left as it is; whatever else could be read is kept.</source>
        <translation>El archivo se dejó como estaba; todo lo demás que se pudo leer se conserva.</translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation>El otro lado dijo que no</translation>
    </message>
    <message>
        <source>The permission was taken back on Flickr; sign in to give it again.</source>
        <translation>El permiso se retiró en Flickr; inicie sesión para darlo de nuevo.</translation>
    </message>
    <message>
        <source>The same again would get the same answer: leave it out.</source>
        <translation>Lo mismo recibiría la misma respuesta: exclúyalo.</translation>
    </message>
    <message>
        <source>This one thing was not done; what was done before is kept.</source>
        <translation>Solo esto no se hizo; lo hecho antes se conserva.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try it with another choice.</source>
        <translation>Inténtelo con otra opción.</translation>
    </message>
    <message>
        <source>Wait until the other work is done, or cancel it, and try again.</source>
        <translation>Espere a que termine el otro trabajo, o cancélelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was done before is kept: every step is written as it is done.</source>
        <translation>Lo hecho antes se conserva: cada paso se anota al darlo.</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>What was sent may have been carried out or not; it is noted as open.</source>
        <translation>Lo enviado puede haberse llevado a cabo o no; queda anotado como pendiente.</translation>
    </message>
    <message>
        <source>Without keys, passwords and e-mail addresses</source>
        <translation>Sin claves, contraseñas ni direcciones de correo</translation>
    </message>
    <message>
        <source>Your photos and the catalog are not touched by this.</source>
        <translation>Esto no toca ni sus fotos ni el catálogo.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Changes by Safelight</source>
        <translation>Cambios de Safelight</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Minería de datos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>In datasets</source>
        <translation>En conjuntos de datos</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>License history</source>
        <translation>Historial de licencias</translation>
    </message>
    <message>
        <source>License in the file</source>
        <translation>Licencia en el archivo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinada</translation>
    </message>
    <message>
        <source>Number on Flickr</source>
        <translation>Número en Flickr</translation>
    </message>
    <message>
        <source>On Flickr</source>
        <translation>En Flickr</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personas etiquetadas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Possibly in datasets</source>
        <translation>Posible en conjuntos de datos</translation>
    </message>
    <message>
        <source>Rights page</source>
        <translation>Página de derechos</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>When it was open</source>
        <translation>Cuándo estuvo abierta</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes: {place}</source>
        <translation>sí: {place}</translation>
    </message>
    <message>
        <source>{name}, as it was on {day}</source>
        <translation>{name}, como estaba el {day}</translation>
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
        <translation>Cualquier Creative Commons</translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation>Cualquier Creative Commons o dominio público</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por identificador</translation>
    </message>
    <message>
        <source>By license</source>
        <translation>Por licencia</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By who sees it</source>
        <translation>Por quién la ve</translation>
    </message>
    <message>
        <source>Changes allowed, as FDF took</source>
        <translation>Cambios permitidos, como tomó FDF</translation>
    </message>
    <message>
        <source>Changes allowed, as FFHQ took</source>
        <translation>Cambios permitidos, como tomó FFHQ</translation>
    </message>
    <message>
        <source>Commercial use and changes allowed</source>
        <translation>Uso comercial y cambios permitidos</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Data mining not reserved</source>
        <translation>Minería de datos no reservada</translation>
    </message>
    <message>
        <source>Exposed at all</source>
        <translation>Expuestas de cualquier modo</translation>
    </message>
    <message>
        <source>File and Flickr differ</source>
        <translation>Archivo y Flickr difieren</translation>
    </message>
    <message>
        <source>File grants reuse</source>
        <translation>El archivo permite reutilizar</translation>
    </message>
    <message>
        <source>Found in a published list</source>
        <translation>Encontradas en una lista publicada</translation>
    </message>
    <message>
        <source>Geotagged</source>
        <translation>Geolocalizada</translation>
    </message>
    <message>
        <source>Has a released face</source>
        <translation>Con una cara autorizada</translation>
    </message>
    <message>
        <source>In a published list</source>
        <translation>En una lista publicada</translation>
    </message>
    <message>
        <source>In the list of {name}</source>
        <translation>En la lista de {name}</translation>
    </message>
    <message>
        <source>Last uploaded first</source>
        <translation>Últimas subidas</translation>
    </message>
    <message>
        <source>License not known</source>
        <translation>Licencia desconocida</translation>
    </message>
    <message>
        <source>License permits reuse</source>
        <translation>La licencia permite reutilizar</translation>
    </message>
    <message>
        <source>License permitted reuse</source>
        <translation>La licencia permitía reutilizar</translation>
    </message>
    <message>
        <source>Most exposed first</source>
        <translation>Más expuestas</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>Con más caras</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>None found at this setting</source>
        <translation>Ninguna encontrada con este ajuste</translation>
    </message>
    <message>
        <source>Not certain who sees it</source>
        <translation>No es cierto quién la ve</translation>
    </message>
    <message>
        <source>Not geotagged</source>
        <translation>Sin geolocalizar</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Sin examinar todavía</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Open, was open or found</source>
        <translation>Abiertas, antes abiertas o halladas</translation>
    </message>
    <message>
        <source>Original can be downloaded</source>
        <translation>Original descargable</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personas etiquetadas</translation>
    </message>
    <message>
        <source>Picked photos: {n}</source>
        <translation>Fotos escogidas: {n}</translation>
    </message>
    <message>
        <source>Possibly in {name}</source>
        <translation>Posible en {name}</translation>
    </message>
    <message>
        <source>Public, with a face</source>
        <translation>Pública, con una cara</translation>
    </message>
    <message>
        <source>Seen by: {who}</source>
        <translation>Visible para: {who}</translation>
    </message>
    <message>
        <source>Shows a face</source>
        <translation>Muestra una cara</translation>
    </message>
    <message>
        <source>Shows faces</source>
        <translation>Muestra caras</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Tomada {when}</translation>
    </message>
    <message>
        <source>Uploaded {when}</source>
        <translation>Subida {when}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>flickr</name>
    <message>
        <source>Both have the same number on Flickr.</source>
        <translation>Ambas tienen el mismo número en Flickr.</translation>
    </message>
    <message>
        <source>Both were taken at the same second and have the same size.</source>
        <translation>Ambas se tomaron en el mismo segundo y tienen el mismo tamaño.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read it: the permission was taken back. What was read is kept.</source>
        <translation>Flickr ya no deja que Safelight la lea: se retiró el permiso. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>Flickr no longer lets Safelight read {name}: the permission was taken back.</source>
        <translation>Flickr ya no deja que Safelight lea {name}: se retiró el permiso.</translation>
    </message>
    <message>
        <source>Flickr {calls}</source>
        <translation>Flickr: {calls}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuita</translation>
    </message>
    <message>
        <source>Its photos are shown as they were on {day}.</source>
        <translation>Sus fotos se muestran como estaban el {day}.</translation>
    </message>
    <message>
        <source>Kept in memory only, and forgotten when Safelight closes.</source>
        <translation>Se guarda solo en memoria y se olvida al cerrar Safelight.</translation>
    </message>
    <message>
        <source>Kept {where}, never in a file.</source>
        <translation>Se guarda {where}, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Last read {when}.</source>
        <translation>Última lectura: {when}.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>No keyring can be used here: Safelight forgets its sign-in when it closes.</source>
        <translation>Aquí no se puede usar ningún llavero: Safelight olvida la sesión al cerrarse.</translation>
    </message>
    <message>
        <source>Not read to the end yet.</source>
        <translation>Todavía sin leer hasta el final.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Todavía sin leer.</translation>
    </message>
    <message>
        <source>Not the same picture</source>
        <translation>No es la misma imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept {where}.</source>
        <translation>Sesión iniciada. El permiso se guarda {where}.</translation>
    </message>
    <message>
        <source>Signed out. What was read is kept.</source>
        <translation>Sesión cerrada. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The file&apos;s name has the number on Flickr.</source>
        <translation>El nombre del archivo lleva el número en Flickr.</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>La misma imagen</translation>
    </message>
    <message>
        <source>The same picture?</source>
        <translation>¿La misma imagen?</translation>
    </message>
    <message>
        <source>They look alike.</source>
        <translation>Se parecen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What leaves this machine: nothing, until you sign in to Flickr, add somebody&apos;s public photos or send a letter. Flickr is asked for photos and what it knows of them; a letter holds what you read before. Faces are looked for on this machine, and none is ever sent.</source>
        <translation>De este equipo no sale nada, hasta que inicie sesión en Flickr, añada las fotos públicas de alguien o envíe una carta. A Flickr se le piden las fotos y lo que sabe de ellas; una carta contiene lo que usted leyó antes. Las caras se buscan en este equipo, y ninguna se envía nunca.</translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>Lo leído se conserva.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>You said: not the same.</source>
        <translation>Usted dijo: no es la misma.</translation>
    </message>
    <message>
        <source>You said: the same.</source>
        <translation>Usted dijo: la misma.</translation>
    </message>
    <message>
        <source>in memory, until Safelight closes</source>
        <translation>en memoria, hasta que se cierre Safelight</translation>
    </message>
    <message>
        <source>in the environment that Safelight was started with</source>
        <translation>en el entorno con el que se inició Safelight</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring ({name})</source>
        <translation>en el llavero del sistema ({name})</translation>
    </message>
    <message>
        <source>no calls left this hour</source>
        <translation>no quedan llamadas esta hora</translation>
    </message>
    <message>
        <source>no calls left until {time}</source>
        <translation>no quedan llamadas hasta las {time}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>told</source>
        <translation>se dice</translation>
    </message>
    <message>
        <source>{fullname} ({username})</source>
        <translation>{fullname} ({username})</translation>
    </message>
    <message>
        <source>{name} is signed out of Flickr.</source>
        <translation>La sesión de {name} en Flickr está cerrada.</translation>
    </message>
    <message>
        <source>{n} of {limit} uploads used</source>
        <translation>{n} de {limit} subidas usadas</translation>
    </message>
    <message>
        <source>{what}: {here} here, {there} on Flickr.</source>
        <translation>{what}: {here} aquí, {there} en Flickr.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every command has a key. Ctrl+K finds a command by its name.</source>
        <translation>Cada comando tiene una tecla. Ctrl+K encuentra un comando por su nombre.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>¿Abrir esta dirección en su navegador?</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>A face</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>Ask who holds it to take it out; nothing is sent yet</source>
        <translation>Pedir que la retire a quien la tiene; todavía no se envía nada</translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation>Dibujar una omitida</translation>
    </message>
    <message>
        <source>File {key}</source>
        <translation>Archivo {key}</translation>
    </message>
    <message>
        <source>In the Flickr export: number {key}</source>
        <translation>En la exportación de Flickr: número {key}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>On Flickr: number {key}</source>
        <translation>En Flickr: número {key}</translation>
    </message>
    <message>
        <source>Open on Flickr</source>
        <translation>Abrir en Flickr</translation>
    </message>
    <message>
        <source>Open the photo&apos;s page in the browser (Ctrl+B)</source>
        <translation>Abrir la página de la foto en el navegador (Ctrl+B)</translation>
    </message>
    <message>
        <source>Photo and why it is flagged</source>
        <translation>Foto y por qué está marcada</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Say what is to be so, and see what would change ({keys})</source>
        <translation>Diga cómo debe quedar y vea qué cambiaría ({keys})</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>Show the photo large (Enter)</source>
        <translation>Mostrar la foto en grande (Intro)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>The same picture elsewhere</source>
        <translation>La misma imagen en otro lugar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation>Lo que se sabe de la foto</translation>
    </message>
    <message>
        <source>Why this is flagged</source>
        <translation>Por qué está marcada</translation>
    </message>
    <message>
        <source>Why this is not flagged</source>
        <translation>Por qué no está marcada</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Escribir a…</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Sí, la misma</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>About to begin</source>
        <translation>A punto de empezar</translation>
    </message>
    <message>
        <source>Asking Flickr for license histories</source>
        <translation>Pidiendo a Flickr historiales de licencias</translation>
    </message>
    <message>
        <source>Comparing your photos with the lists</source>
        <translation>Comparando sus fotos con las listas</translation>
    </message>
    <message>
        <source>Fetching pictures from Flickr</source>
        <translation>Descargando imágenes de Flickr</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Importando una lista</translation>
    </message>
    <message>
        <source>License histories</source>
        <translation>Historiales de licencias</translation>
    </message>
    <message>
        <source>License histories: {far}</source>
        <translation>Historiales de licencias: {far}</translation>
    </message>
    <message>
        <source>Looked at {all}: {shows}, {are}.</source>
        <translation>Examinadas {all}: {shows}, {are}.</translation>
    </message>
    <message>
        <source>Looked at {some}. Of {all} in all, {shows}, {are}.</source>
        <translation>Examinadas {some}. De {all} en total, {shows}, {are}.</translation>
    </message>
    <message>
        <source>Looking at the photos as they are now</source>
        <translation>Mirando cómo están ahora las fotos</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Buscando caras</translation>
    </message>
    <message>
        <source>Looking for the same pictures here and on Flickr</source>
        <translation>Buscando imágenes iguales aquí y en Flickr</translation>
    </message>
    <message>
        <source>Looking it up in the lists</source>
        <translation>Consultando en las listas</translation>
    </message>
    <message>
        <source>Making photos searchable</source>
        <translation>Preparando la búsqueda de fotos</translation>
    </message>
    <message>
        <source>Making the changes</source>
        <translation>Haciendo los cambios</translation>
    </message>
    <message>
        <source>No photos there yet.</source>
        <translation>Todavía no hay fotos ahí.</translation>
    </message>
    <message>
        <source>Nothing new to look at. Of {all}, {shows}, {are}.</source>
        <translation>Nada nuevo que examinar. De {all}, {shows}, {are}.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Leyendo lo que hay</translation>
    </message>
    <message>
        <source>Sending a letter</source>
        <translation>Enviando una carta</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Enviando el mensaje de prueba</translation>
    </message>
    <message>
        <source>Stopped. The imported lists are as they were.</source>
        <translation>Detenido. Las listas importadas están como estaban.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept; Scan goes on there.</source>
        <translation>Detenido. Lo leído hasta ahora se conserva; Analizar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped: nothing of the list is kept; one imported before stands as it was.</source>
        <translation>Detenido: de la lista no se guarda nada; una importada antes sigue como estaba.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} are looked at and kept; the rest wait. Scan goes on there.</source>
        <translation>Detenido: {done} de {total} están examinadas y se conservan; el resto espera. Analizar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} can be searched. The next search, or the next start, goes on there.</source>
        <translation>Detenido: {done} de {total} se pueden buscar. La próxima búsqueda, o el próximo inicio, sigue desde ahí.</translation>
    </message>
    <message>
        <source>The license histories of all photos with faces are known.</source>
        <translation>Se conocen los historiales de licencias de todas las fotos con caras.</translation>
    </message>
    <message>
        <source>Verifying the changes</source>
        <translation>Verificando los cambios</translation>
    </message>
    <message>
        <source>Verifying the imported lists</source>
        <translation>Verificando las listas importadas</translation>
    </message>
    <message>
        <source>Waiting: Flickr allows no more calls for now</source>
        <translation>En espera: Flickr no permite más llamadas por ahora</translation>
    </message>
    <message>
        <source>What was read so far is kept.</source>
        <translation>Lo leído hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Working out what is exposed</source>
        <translation>Calculando qué está expuesto</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calculando qué cambiaría</translation>
    </message>
    <message>
        <source>Writing a letter</source>
        <translation>Escribiendo una carta</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} lists</source>
        <translation>{done} de {total} listas</translation>
    </message>
    <message>
        <source>{error} What can be searched is kept; the next start goes on.</source>
        <translation>{error} Lo que ya se puede buscar se conserva; el próximo inicio sigue.</translation>
    </message>
    <message>
        <source>{error} {kept} Scan again to go on.</source>
        <translation>{error} {kept} Analice de nuevo para seguir.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
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
        <translation>Debe darse en 15 días una respuesta completa sobre lo que se tiene de usted.</translation>
    </message>
    <message>
        <source>A notice to who hosts a copy: signature, the work, the material and where it is, contact, good-faith belief, accuracy and, under penalty of perjury, authority. It is to be acted on expeditiously, which is no number of days.</source>
        <translation>Un aviso a quien aloja una copia: firma, la obra, el material y dónde está, contacto, declaración de buena fe, exactitud y, bajo pena de perjurio, legitimación. Ha de atenderse con prontitud, lo que no es un número de días.</translation>
    </message>
    <message>
        <source>Art. 15 GDPR</source>
        <translation>Art. 15 RGPD</translation>
    </message>
    <message>
        <source>Art. 15 UK GDPR</source>
        <translation>Art. 15 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 17 GDPR</source>
        <translation>Art. 17 RGPD</translation>
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
        <translation>Art. 21 RGPD</translation>
    </message>
    <message>
        <source>Art. 21 UK GDPR</source>
        <translation>Art. 21 UK GDPR</translation>
    </message>
    <message>
        <source>Art. 25(7) FADP</source>
        <translation>Art. 25, ap. 7, LPD</translation>
    </message>
    <message>
        <source>Art. 77 GDPR</source>
        <translation>Art. 77 RGPD</translation>
    </message>
    <message>
        <source>As Art. 15 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Como el art. 15 del RGPD: el mismo texto, un mes, y dos más si se motivan.</translation>
    </message>
    <message>
        <source>As Art. 17 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Como el art. 17 del RGPD: el mismo texto, un mes, y dos más si se motivan.</translation>
    </message>
    <message>
        <source>As Art. 21 GDPR: the same text, one month, and two more with reasons.</source>
        <translation>Como el art. 21 del RGPD: el mismo texto, un mes, y dos más si se motivan.</translation>
    </message>
    <message>
        <source>Biometric data are to be destroyed within three years of the last contact, or when the purpose is met; there is no term for answering a person. In the suits about Diversity in Faces, those against IBM and FaceFirst were dismissed by agreement; Microsoft, Amazon and Google won summary judgment.</source>
        <translation>Los datos biométricos han de destruirse en los tres años siguientes al último contacto, o cuando se cumple el fin; no hay plazo para responder a una persona. En los pleitos sobre Diversity in Faces, los seguidos contra IBM y FaceFirst se archivaron por acuerdo; Microsoft, Amazon y Google obtuvieron una sentencia sumaria a su favor.</translation>
    </message>
    <message>
        <source>Brazilian data protection law (LGPD): access</source>
        <translation>Ley brasileña de protección de datos (LGPD): acceso</translation>
    </message>
    <message>
        <source>CC 2.0 s. 4 and 7(a), CC 4.0 s. 6(b)</source>
        <translation>CC 2.0 aps. 4 y 7(a), CC 4.0 ap. 6(b)</translation>
    </message>
    <message>
        <source>CCPA: deletion</source>
        <translation>CCPA: supresión</translation>
    </message>
    <message>
        <source>CCPA: right to know</source>
        <translation>CCPA: derecho a saber</translation>
    </message>
    <message>
        <source>Cal. Code Regs. tit. 11 s. 7021</source>
        <translation>Cal. Code Regs. tit. 11 s. 7021</translation>
    </message>
    <message>
        <source>Complaint to a supervisory authority</source>
        <translation>Reclamación ante una autoridad de control</translation>
    </message>
    <message>
        <source>Creative Commons licenses with BY ask for credit. Under 2.0 (name, title, address of the photo) the license ends by itself on any breach; under 4.0 it ends too, and comes back if the breach is cured within 30 days. MegaFace gave no credit for 3,311,471 photos (megapixels.cc).</source>
        <translation>Las licencias Creative Commons con BY piden crédito. Con la 2.0 (nombre, título, dirección de la foto) la licencia termina por sí sola ante cualquier incumplimiento; con la 4.0 también termina, y vuelve si el incumplimiento se subsana en 30 días. MegaFace no dio crédito por 3.311.471 fotos (megapixels.cc).</translation>
    </message>
    <message>
        <source>Credit under a Creative Commons license</source>
        <translation>Crédito según Creative Commons</translation>
    </message>
    <message>
        <source>DMCA takedown notice</source>
        <translation>Aviso de retirada DMCA</translation>
    </message>
    <message>
        <source>For people who live in California, and only where the law applies to the recipient; whether it does for a university or a research group is not verified.</source>
        <translation>Para quien vive en California, y solo si la ley se aplica al destinatario; no está verificado si se aplica a una universidad o a un grupo de investigación.</translation>
    </message>
    <message>
        <source>GDPR: access</source>
        <translation>RGPD: acceso</translation>
    </message>
    <message>
        <source>GDPR: erasure</source>
        <translation>RGPD: supresión</translation>
    </message>
    <message>
        <source>GDPR: objection</source>
        <translation>RGPD: oposición</translation>
    </message>
    <message>
        <source>Illinois Biometric Information Privacy Act (BIPA)</source>
        <translation>Ley de privacidad de la información biométrica de Illinois (BIPA)</translation>
    </message>
    <message>
        <source>It is a matter for a court, and promises nothing; Safelight writes no letter for it.</source>
        <translation>Es asunto de un tribunal y no promete nada; Safelight no escribe cartas para ello.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing.</source>
        <translation>Dice lo que se tiene, y no retira nada.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. For people who live in California, and only where the law applies to the recipient.</source>
        <translation>Dice lo que se tiene, y no retira nada. Para quien vive en California, y solo si la ley se aplica al destinatario.</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The clock may stop while they check who you are (not verified).</source>
        <translation>Dice lo que se tiene, y no retira nada. El plazo puede suspenderse mientras comprueban quién es usted (sin verificar).</translation>
    </message>
    <message>
        <source>It tells what is held, and removes nothing. The term is not verified.</source>
        <translation>Dice lo que se tiene, y no retira nada. El plazo no está verificado.</translation>
    </message>
    <message>
        <source>No law obliges anybody here: it is their offer, and no term is named. Thirty days until a reminder are Safelight&apos;s suggestion. Where an offer is to photographers, people who are shown mostly go through the photographer.</source>
        <translation>Aquí ninguna ley obliga a nadie: es su oferta, y no se indica plazo. Los treinta días hasta un recordatorio son sugerencia de Safelight. Si la oferta es para fotógrafos, quienes salen en las fotos suelen tener que acudir al fotógrafo.</translation>
    </message>
    <message>
        <source>Personal data are to be erased where consent is withdrawn, where you object, or where they were processed unlawfully. Other controllers (Art. 17(2)) and recipients (Art. 19) are to be told. A refusal must name the right to complain and the court.</source>
        <translation>Los datos personales han de suprimirse si se retira el consentimiento, si usted se opone o si se trataron ilícitamente. Ha de informarse a otros responsables (art. 17, apdo. 2) y a los destinatarios (art. 19). Una negativa debe mencionar el derecho a reclamar y la vía judicial.</translation>
    </message>
    <message>
        <source>Published lists hold links, not copies: a notice against a list of addresses is weak, and false notices carry liability under 512(f). Safelight writes no letter for it.</source>
        <translation>Las listas publicadas contienen enlaces, no copias: un aviso contra una lista de direcciones es débil, y los avisos falsos acarrean responsabilidad según el 512(f). Safelight no escribe cartas para ello.</translation>
    </message>
    <message>
        <source>Some say that they remove photos on request, often once something was done first, such as a no_cv tag.</source>
        <translation>Algunos dicen que retiran fotos a petición, a menudo después de hacer algo antes, como poner una etiqueta no_cv.</translation>
    </message>
    <message>
        <source>Swiss data protection act: access</source>
        <translation>Ley suiza de protección de datos: acceso</translation>
    </message>
    <message>
        <source>The authorities name no term that was read: ninety days until you ask again are Safelight&apos;s suggestion. In the United Kingdom it rests on the same text (not verified).</source>
        <translation>Las autoridades no indican ningún plazo que se haya leído: los noventa días hasta volver a preguntar son sugerencia de Safelight. En el Reino Unido se basa en el mismo texto (sin verificar).</translation>
    </message>
    <message>
        <source>The holder&apos;s own offer to remove</source>
        <translation>Oferta de retirada del titular</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research (not verified). The clock may stop while they check who you are (not verified).</source>
        <translation>La negativa probable es la excepción para investigación (sin verificar). El plazo puede suspenderse mientras comprueban quién es usted (sin verificar).</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 17(3)(d) and 89 (not verified).</source>
        <translation>La negativa probable es la excepción para investigación, art. 17, apdo. 3, letra d), y art. 89 (sin verificar).</translation>
    </message>
    <message>
        <source>The likely refusal is the exemption for research, Art. 89 (not verified).</source>
        <translation>La negativa probable es la excepción para investigación, art. 89 (sin verificar).</translation>
    </message>
    <message>
        <source>The receipt is to be confirmed in 10 business days and the request answered in 45 calendar days, the time to verify it included; 45 more with notice.</source>
        <translation>La recepción ha de confirmarse en 10 días hábiles y la solicitud responderse en 45 días naturales, incluido el tiempo de verificarla; 45 más con aviso.</translation>
    </message>
    <message>
        <source>UK GDPR: access</source>
        <translation>RGPD británico: acceso</translation>
    </message>
    <message>
        <source>UK GDPR: erasure</source>
        <translation>RGPD británico: supresión</translation>
    </message>
    <message>
        <source>UK GDPR: objection</source>
        <translation>RGPD británico: oposición</translation>
    </message>
    <message>
        <source>Whether a list of links is distribution, so that it needs credit, is open. Exceptions such as text and data mining for research may allow what a license does not. No term is named: thirty days until a reminder are Safelight&apos;s suggestion.</source>
        <translation>Si una lista de enlaces es distribución, de modo que necesite crédito, es una cuestión abierta. Excepciones como la minería de textos y datos para investigación pueden permitir lo que una licencia no permite. No se indica plazo: los treinta días hasta un recordatorio son sugerencia de Safelight.</translation>
    </message>
    <message>
        <source>You are to be told what is held of you within 30 days.</source>
        <translation>Deben decirle en 30 días qué se tiene de usted.</translation>
    </message>
    <message>
        <source>You are to be told what is held of you; terms as for deletion: 10 business days, 45 calendar days, 45 more with notice.</source>
        <translation>Deben decirle qué se tiene de usted; plazos como en la supresión: 10 días hábiles, 45 días naturales, 45 más con aviso.</translation>
    </message>
    <message>
        <source>You are to be told whether and which personal data of you are processed. A refusal must name the right to complain and the court.</source>
        <translation>Deben decirle si se tratan datos personales suyos y cuáles. Una negativa debe mencionar el derecho a reclamar y la vía judicial.</translation>
    </message>
    <message>
        <source>You ask a supervisory authority to look at how a recipient dealt with your request. A refusal of theirs must have named this right (Art. 12(4)).</source>
        <translation>Usted pide a una autoridad de control que examine cómo un destinatario atendió su solicitud. La negativa de este debió mencionar este derecho (art. 12, apdo. 4).</translation>
    </message>
    <message>
        <source>You object to the processing of your personal data. A refusal must name the right to complain and the court.</source>
        <translation>Usted se opone al tratamiento de sus datos personales. Una negativa debe mencionar el derecho a reclamar y la vía judicial.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Asked Flickr</source>
        <translation>Preguntó a Flickr</translation>
    </message>
    <message>
        <source>Asked for license histories</source>
        <translation>Pidió historiales de licencias</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Elija una nota para leerla entera.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar los sucesos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compared photos with the lists</source>
        <translation>Comparó fotos con las listas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete all notes of the log?</source>
        <translation>¿Borrar todas las notas de los sucesos?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>Importó una lista</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Looked by itself</source>
        <translation>Miró por sí solo</translation>
    </message>
    <message>
        <source>Looked somebody up in the lists</source>
        <translation>Buscó a alguien en las listas</translation>
    </message>
    <message>
        <source>Looked whether folders changed</source>
        <translation>Miró si cambiaron las carpetas</translation>
    </message>
    <message>
        <source>Made changes</source>
        <translation>Hizo cambios</translation>
    </message>
    <message>
        <source>No end is noted</source>
        <translation>No consta el final</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of the log</source>
        <translation>Notas de los sucesos</translation>
    </message>
    <message>
        <source>Nothing is in the log.</source>
        <translation>No hay sucesos anotados.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Planeó cambios</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar los sucesos</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Analizó</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en los sucesos</translation>
    </message>
    <message>
        <source>Sent a letter</source>
        <translation>Envió una carta</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>The chosen note, whole</source>
        <translation>La nota elegida, entera</translation>
    </message>
    <message>
        <source>The journal of changes and the list of work done are kept; they are not the log.</source>
        <translation>El registro de cambios y la lista del trabajo hecho se conservan; no son los sucesos.</translation>
    </message>
    <message>
        <source>The work that was done</source>
        <translation>El trabajo hecho</translation>
    </message>
    <message>
        <source>Tried the mail settings</source>
        <translation>Probó los ajustes de correo</translation>
    </message>
    <message>
        <source>Verified changes</source>
        <translation>Verificó cambios</translation>
    </message>
    <message>
        <source>Verified the lists</source>
        <translation>Verificó las listas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What Safelight did on this machine. Keys, passwords and e-mail addresses are not in it, and your home folder is ~. It may name photos, folders and accounts: read it before you send it to anybody.</source>
        <translation>Lo que Safelight hizo en este equipo. No contiene claves, contraseñas ni direcciones de correo, y su carpeta personal es ~. Puede nombrar fotos, carpetas y cuentas: léalo antes de enviarlo a nadie.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which notes to show</source>
        <translation>Qué notas mostrar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Worked out what is exposed</source>
        <translation>Calculó qué está expuesto</translation>
    </message>
    <message>
        <source>Wrote a letter</source>
        <translation>Escribió una carta</translation>
    </message>
    <message>
        <source>Wrote a report</source>
        <translation>Escribió un informe</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Y {more} más.</translation>
    </message>
    <message>
        <source>Asked by a name: people change theirs, and others may take it. An account&apos;s number, such as 12037949754@N01, or a photo&apos;s address tells for certain.</source>
        <translation>Preguntado por un nombre: la gente cambia el suyo, y otros pueden tomarlo. El número de una cuenta, como 12037949754@N01, o la dirección de una foto lo dicen con certeza.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>Damaged, so not asked</source>
        <translation>Dañadas, por eso no consultadas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Looked up: not in the lists that could be asked.</source>
        <translation>Consultado: no está en las listas que se pudieron consultar.</translation>
    </message>
    <message>
        <source>Not imported, so not asked</source>
        <translation>Sin importar, por eso no consultadas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>To be asked by a photo&apos;s number or address, as they name no person: {names}.</source>
        <translation>Se consultan con el número o la dirección de una foto, porque no nombran a nadie: {names}.</translation>
    </message>
    <message>
        <source>What this says nothing of</source>
        <translation>De qué no dice nada esto</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>{photos} in the list of {name}, published by {holder}.</source>
        <translation>{photos} en la lista de {name}, publicada por {holder}.</translation>
    </message>
    <message>
        <source>{photos} in the list of {name}.</source>
        <translation>{photos} en la lista de {name}.</translation>
    </message>
    <message>
        <source>{photo}, row {row}</source>
        <translation>{photo}, fila {row}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Safelight</source>
        <translation>Ac&amp;erca de Safelight</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;Add a reply…</source>
        <translation>Añadir una &amp;respuesta…</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>T&amp;odas las fotos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Compare my photos with the lists</source>
        <translation>Com&amp;parar mis fotos con las listas</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation>Copiar &amp;identificadores</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>C&amp;onjuntos</translation>
    </message>
    <message>
        <source>&amp;Datasets and their lists</source>
        <translation>&amp;Conjuntos de datos y sus listas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export the request&apos;s file…</source>
        <translation>&amp;Exportar el expediente…</translation>
    </message>
    <message>
        <source>&amp;Faces to decide</source>
        <translation>&amp;Caras por decidir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Go on with what waits</source>
        <translation>C&amp;ontinuar con lo que espera</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>In&amp;vertir la selección</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>&amp;Saltar a una fecha…</translation>
    </message>
    <message>
        <source>&amp;Larger pictures</source>
        <translation>&amp;Imágenes más grandes</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Sucesos…</translation>
    </message>
    <message>
        <source>&amp;Look up a photo or a person</source>
        <translation>Consultar una &amp;foto o una persona</translation>
    </message>
    <message>
        <source>&amp;Missed faces</source>
        <translation>Caras &amp;omitidas</translation>
    </message>
    <message>
        <source>&amp;Open the photo on Flickr</source>
        <translation>&amp;Abrir la foto en Flickr</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pausar o continuar</translation>
    </message>
    <message>
        <source>&amp;Plans and their changes</source>
        <translation>&amp;Planes y sus cambios</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Read the queue anew</source>
        <translation>&amp;Releer la cola</translation>
    </message>
    <message>
        <source>&amp;Requests and their answers</source>
        <translation>&amp;Solicitudes y sus respuestas</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Rights in files…</source>
        <translation>&amp;Derechos en los archivos…</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>A&amp;nalizar</translation>
    </message>
    <message>
        <source>&amp;Scan everything</source>
        <translation>&amp;Analizar todo</translation>
    </message>
    <message>
        <source>&amp;Select by a rule…</source>
        <translation>Seleccionar según una &amp;regla…</translation>
    </message>
    <message>
        <source>&amp;Send the letter…</source>
        <translation>E&amp;nviar la carta…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;Smaller pictures</source>
        <translation>Imágenes más peq&amp;ueñas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo what was changed…</source>
        <translation>D&amp;eshacer lo que se cambió…</translation>
    </message>
    <message>
        <source>&amp;Verify the imported lists</source>
        <translation>&amp;Verificar las listas importadas</translation>
    </message>
    <message>
        <source>&amp;Verify what was changed</source>
        <translation>&amp;Verificar lo que se cambió</translation>
    </message>
    <message>
        <source>&amp;Version…</source>
        <translation>&amp;Versión…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Write to somebody…</source>
        <translation>Escribir a &amp;alguien…</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>T&amp;amaño real</translation>
    </message>
    <message>
        <source>About Safelight</source>
        <translation>Acerca de Safelight</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Añadir una e&amp;tiqueta…</translation>
    </message>
    <message>
        <source>Add someone&apos;s &amp;public photos…</source>
        <translation>Añadir las &amp;fotos públicas de otra persona…</translation>
    </message>
    <message>
        <source>As a &amp;grid</source>
        <translation>En &amp;cuadrícula</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tabla</translation>
    </message>
    <message>
        <source>Ask for license &amp;histories</source>
        <translation>Pedir &amp;historiales de licencias</translation>
    </message>
    <message>
        <source>Bring the list up to &amp;date</source>
        <translation>Poner la lista al &amp;día</translation>
    </message>
    <message>
        <source>By when an answer is owe&amp;d…</source>
        <translation>&amp;Plazo de respuesta…</translation>
    </message>
    <message>
        <source>C&amp;opy photos</source>
        <translation>Copiar &amp;fotos</translation>
    </message>
    <message>
        <source>Change &amp;license…</source>
        <translation>Cambiar &amp;licencia…</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>&amp;Hacer lo siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Export a &amp;report…</source>
        <translation>Exportar un &amp;informe…</translation>
    </message>
    <message>
        <source>F&amp;lickr</source>
        <translation>&amp;Flickr</translation>
    </message>
    <message>
        <source>F, N, R, A, D, Z</source>
        <translation>F, N, R, A, D, Z</translation>
    </message>
    <message>
        <source>Finds the faces in your photos, and shows which of them anyone may reuse, and why. Copies that others took already keep the license they were taken under.</source>
        <translation>Encuentra las caras de sus fotos y muestra cuáles puede reutilizar cualquiera, y por qué. Las copias que otros ya hicieron conservan la licencia con la que se hicieron.</translation>
    </message>
    <message>
        <source>From photo to photo</source>
        <translation>De foto en foto</translation>
    </message>
    <message>
        <source>Import a &amp;folder that holds a list…</source>
        <translation>Importar una c&amp;arpeta con una lista…</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>It finds smaller and turned faces, and takes longer; the scan can be paused and canceled. What you said of faces stays. The setting detector.level becomes thorough, and can be put back.</source>
        <translation>Encuentra caras más pequeñas y giradas, y tarda más; el análisis se puede pausar y cancelar. Lo que usted dijo de las caras se conserva. El ajuste detector.level pasa a minucioso, y se puede volver atrás.</translation>
    </message>
    <message>
        <source>Keep &amp;watch…</source>
        <translation>&amp;Vigilar…</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Look at all photos again, more thoroughly?</source>
        <translation>¿Examinar de nuevo todas las fotos, más a fondo?</translation>
    </message>
    <message>
        <source>Look more &amp;thoroughly…</source>
        <translation>Examinar más a &amp;fondo…</translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation>Examinar más a fondo</translation>
    </message>
    <message>
        <source>Look thoroughly</source>
        <translation>Examinar a fondo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N&amp;ote how it stands…</source>
        <translation>Anotar có&amp;mo va…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation>No se pudo abrir ningún navegador. La página es: {address}</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>No, otra distinta</translation>
    </message>
    <message>
        <source>On a photo</source>
        <translation>En una foto</translation>
    </message>
    <message>
        <source>On pairs of photos</source>
        <translation>En parejas de fotos</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>&amp;Un paso atrás</translation>
    </message>
    <message>
        <source>Open a Flickr &amp;export…</source>
        <translation>Abrir una &amp;exportación de Flickr…</translation>
    </message>
    <message>
        <source>Open a folder with an e&amp;xport…</source>
        <translation>Abrir una carpeta con una e&amp;xportación…</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Photo at the &amp;right</source>
        <translation>Foto a la derec&amp;ha</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Re&amp;name this saved filter…</source>
        <translation>Cambiar el &amp;nombre de este filtro…</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>Read accounts &amp;whole again</source>
        <translation>&amp;Releer cuentas enteras</translation>
    </message>
    <message>
        <source>Remove lo&amp;cation…</source>
        <translation>Quitar &amp;ubicación…</translation>
    </message>
    <message>
        <source>Remove t&amp;his saved filter</source>
        <translation>&amp;Quitar este filtro guardado</translation>
    </message>
    <message>
        <source>Review the &amp;same pictures</source>
        <translation>Revisar las imágenes i&amp;guales</translation>
    </message>
    <message>
        <source>Review the photo at the right, as below</source>
        <translation>Revisar la foto de la derecha, como abajo</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>Scanning waits until the changes are made</source>
        <translation>El análisis espera hasta que se hagan los cambios</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Seleccionar de aquí hasta allí</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Seleccionar o no</translation>
    </message>
    <message>
        <source>Select photos of the same &amp;day…</source>
        <translation>Seleccionar fotos del mismo dí&amp;a…</translation>
    </message>
    <message>
        <source>Select photos of the same albu&amp;m…</source>
        <translation>Seleccionar fotos del mismo álbu&amp;m…</translation>
    </message>
    <message>
        <source>Select photos with the same &amp;tags…</source>
        <translation>Seleccionar fotos con las mismas e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Shift with them</source>
        <translation>Mayús con ellas</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Mostrar la foto en grande</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Ver lado a lado</translation>
    </message>
    <message>
        <source>Sign &amp;in to Flickr…</source>
        <translation>&amp;Iniciar sesión en Flickr…</translation>
    </message>
    <message>
        <source>So&amp;urces at the left</source>
        <translation>&amp;Fuentes a la izquierda</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation>Retirar lo último dicho</translation>
    </message>
    <message>
        <source>The &amp;whole photo</source>
        <translation>La foto &amp;entera</translation>
    </message>
    <message>
        <source>The pair before, the next pair</source>
        <translation>La pareja anterior, la siguiente</translation>
    </message>
    <message>
        <source>Ti&amp;meline beside the photos</source>
        <translation>&amp;Línea de tiempo junto a las fotos</translation>
    </message>
    <message>
        <source>What is &amp;exposed</source>
        <translation>Lo que está e&amp;xpuesto</translation>
    </message>
    <message>
        <source>What shows &amp;faces</source>
        <translation>Lo que &amp;muestra caras</translation>
    </message>
    <message>
        <source>Who can &amp;see…</source>
        <translation>&amp;Quién puede ver…</translation>
    </message>
    <message>
        <source>Write to a dataset&apos;s &amp;holder…</source>
        <translation>Escribir al &amp;titular de un conjunto de datos…</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Yes, the same picture</source>
        <translation>Sí, la misma imagen</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Ampliar y mover juntas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
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
        <translation>En todas se buscaron caras.</translation>
    </message>
    <message>
        <source>Exposed photos, as you act</source>
        <translation>Fotos expuestas, a medida que usted actúa</translation>
    </message>
    <message>
        <source>No faces found yet: {n} of {all} looked at.</source>
        <translation>Todavía no se encontraron caras: {n} de {all} examinadas.</translation>
    </message>
    <message>
        <source>No faces were found at this setting.</source>
        <translation>Con este ajuste no se encontraron caras.</translation>
    </message>
    <message>
        <source>No list was imported yet, so this is not known.</source>
        <translation>Todavía no se importó ninguna lista, así que esto no se sabe.</translation>
    </message>
    <message>
        <source>No photos are listed yet.</source>
        <translation>Todavía no hay fotos listadas.</translation>
    </message>
    <message>
        <source>No photos are listed yet. A scan lists what is in your sources.</source>
        <translation>Todavía no hay fotos listadas. Un análisis lista lo que hay en sus fuentes.</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>No hay solicitudes abiertas.</translation>
    </message>
    <message>
        <source>None is in the lists you imported.</source>
        <translation>Ninguna está en las listas que importó.</translation>
    </message>
    <message>
        <source>None of the photos that are listed now is known to have been exposed.</source>
        <translation>De las fotos listadas ahora, no se sabe de ninguna que haya estado expuesta.</translation>
    </message>
    <message>
        <source>None that is known of so far.</source>
        <translation>Hasta ahora no se sabe de ninguna.</translation>
    </message>
    <message>
        <source>Nothing was changed with Safelight yet. From the first change of a license or of who can see a photo, this shows what it did.</source>
        <translation>Todavía no se ha cambiado nada con Safelight. Desde el primer cambio de una licencia o de quién puede ver una foto, aquí se muestra su efecto.</translation>
    </message>
    <message>
        <source>Of the photos and faces known today. What changed elsewhere is shown as it is now.</source>
        <translation>De las fotos y caras conocidas hoy. Lo que cambió en otro lugar se muestra como está ahora.</translation>
    </message>
    <message>
        <source>Of your {photos}, none found so far is public, shows a face and may be reused</source>
        <translation>De sus {photos}, hasta ahora no se encontró ninguna que sea pública, muestre una cara y se pueda reutilizar</translation>
    </message>
    <message>
        <source>One photo may be in several of them.</source>
        <translation>Una foto puede contar varias veces.</translation>
    </message>
    <message>
        <source>Photos with faces, by year and license</source>
        <translation>Fotos con caras, por año y licencia</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>De dónde vienen</translation>
    </message>
    <message>
        <source>all rights reserved</source>
        <translation>todos los derechos reservados</translation>
    </message>
    <message>
        <source>an answer is due today</source>
        <translation>hoy vence una respuesta</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudieron leer</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>expuestas</translation>
    </message>
    <message>
        <source>found in a list</source>
        <translation>halladas en una lista</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>in datasets</source>
        <translation>en conjuntos de datos</translation>
    </message>
    <message>
        <source>license not known</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>may be reused</source>
        <translation>se pueden reutilizar</translation>
    </message>
    <message>
        <source>none is in the lists you imported</source>
        <translation>ninguna está en las listas que importó</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin examinar</translation>
    </message>
    <message>
        <source>of {n} that were looked at</source>
        <translation>de {n} examinadas</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>antes abiertas</translation>
    </message>
    <message>
        <source>open to reuse</source>
        <translation>abiertas a reutilización</translation>
    </message>
    <message>
        <source>other licenses</source>
        <translation>otras licencias</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>public, not to be reused</source>
        <translation>públicas, no reutilizables</translation>
    </message>
    <message>
        <source>the next answer is due on {day}</source>
        <translation>la próxima respuesta vence el {day}</translation>
    </message>
    <message>
        <source>with faces</source>
        <translation>con caras</translation>
    </message>
    <message>
        <source>with faces, not exposed</source>
        <translation>con caras, no expuestas</translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>A face can be drawn once the picture is shown.</source>
        <translation>Se puede dibujar una cara cuando se muestre la imagen.</translation>
    </message>
    <message>
        <source>A video: Safelight does not play it.</source>
        <translation>Un vídeo: Safelight no lo reproduce.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Elegir una cara</translation>
    </message>
    <message>
        <source>Choose a photo to see it here.</source>
        <translation>Elija una foto para verla aquí.</translation>
    </message>
    <message>
        <source>Drag around the face. By keys: arrows move, Shift+arrows size, Enter keeps, Esc drops.</source>
        <translation>Arrastre alrededor de la cara. Con teclas: las flechas mueven, Mayús+flechas cambian el tamaño, Intro conserva, Esc descarta.</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <translation>Dibujar una cara omitida</translation>
    </message>
    <message>
        <source>Each pixel of the photo one of the screen</source>
        <translation>Cada píxel de la foto, uno de la pantalla</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Fit, {n} %</source>
        <translation>Ajustada, {n} %</translation>
    </message>
    <message>
        <source>It is a face</source>
        <translation>Es una cara</translation>
    </message>
    <message>
        <source>It is not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole photo</source>
        <translation>Ampliar, reducir, la foto entera</translation>
    </message>
    <message>
        <source>Move a photo that is larger than its place</source>
        <translation>Mover una foto mayor que su sitio</translation>
    </message>
    <message>
        <source>No photo chosen</source>
        <translation>Ninguna foto elegida</translation>
    </message>
    <message>
        <source>None of them is a face</source>
        <translation>Ninguna de ellas es una cara</translation>
    </message>
    <message>
        <source>Not at full size: {reason}</source>
        <translation>No a tamaño completo: {reason}</translation>
    </message>
    <message>
        <source>Photo {title}</source>
        <translation>Foto {title}</translation>
    </message>
    <message>
        <source>Released: agreed to be shown</source>
        <translation>Autorizada: consintió en que se muestre</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Mostrar la foto en grande</translation>
    </message>
    <message>
        <source>Something went wrong; see the report.</source>
        <translation>Algo salió mal; vea el informe.</translation>
    </message>
    <message>
        <source>Take back the last word</source>
        <translation>Retirar lo último dicho</translation>
    </message>
    <message>
        <source>Take back what was said of it</source>
        <translation>Retirar lo que se dijo de ella</translation>
    </message>
    <message>
        <source>The file was cut off: a part of the picture is missing.</source>
        <translation>El archivo está cortado: falta una parte de la imagen.</translation>
    </message>
    <message>
        <source>The photo before, the next photo</source>
        <translation>La foto anterior, la siguiente</translation>
    </message>
    <message>
        <source>The picture came out empty.</source>
        <translation>La imagen salió vacía.</translation>
    </message>
    <message>
        <source>The picture is not among the files of this source.</source>
        <translation>La imagen no está entre los archivos de esta fuente.</translation>
    </message>
    <message>
        <source>The picture is on its way.</source>
        <translation>La imagen está en camino.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. {reason}</source>
        <translation>Esta imagen no se puede mostrar. {reason}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} px is the largest that can be had here.</source>
        <translation>{n} px es lo máximo que hay aquí.</translation>
    </message>
    <message>
        <source>{n} times the whole</source>
        <translation>{n} veces la foto entera</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>gone from its source</source>
        <translation>ya no está en su fuente</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguna encontrada</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>sin examinar todavía</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>possibly in a dataset</source>
        <translation>posible en un conjunto de datos</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Any Creative Commons</source>
        <translation>Cualquier Creative Commons</translation>
    </message>
    <message>
        <source>Any Creative Commons or public domain</source>
        <translation>Cualquier Creative Commons o dominio público</translation>
    </message>
    <message>
        <source>FDF-like</source>
        <translation>Como FDF</translation>
    </message>
    <message>
        <source>FFHQ-like</source>
        <translation>Como FFHQ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>any Creative Commons license: what YFCC100M, MegaFace and Diversity in Faces took; NonCommercial and NoDerivs kept nothing out</source>
        <translation>cualquier licencia Creative Commons: lo que tomaron YFCC100M, MegaFace y Diversity in Faces; NonCommercial y NoDerivs no excluyeron nada</translation>
    </message>
    <message>
        <source>changed copies allowed without share-alike, non-commercial included: what FFHQ took in 2018, and its 4.0 equals</source>
        <translation>copias modificadas permitidas sin compartir igual, también las no comerciales: lo que tomó FFHQ en 2018, y sus equivalentes 4.0</translation>
    </message>
    <message>
        <source>changed copies allowed: what FDF took in 2019, and its 4.0 equals</source>
        <translation>copias modificadas permitidas: lo que tomó FDF en 2019, y sus equivalentes 4.0</translation>
    </message>
    <message>
        <source>commercial use and changed copies allowed, no share-alike</source>
        <translation>uso comercial y copias modificadas permitidos, sin compartir igual</translation>
    </message>
    <message>
        <source>every license but all rights reserved</source>
        <translation>todas las licencias menos todos los derechos reservados</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>2019: deleted the URLs and their annotations, and the Flickr ID; required its research partners to comply and to confirm it.</source>
        <translation>2019: borró las URL y sus anotaciones, y el ID de Flickr; exigió a sus socios de investigación que cumplieran y lo confirmaran.</translation>
    </message>
    <message>
        <source>2019: links to the photos, or the Flickr ID and express consent to use it for the search</source>
        <translation>2019: enlaces a las fotos, o el ID de Flickr y el consentimiento expreso para usarlo en la búsqueda</translation>
    </message>
    <message>
        <source>Complaints in Bulgarian. By e-mail they must be signed electronically.</source>
        <translation>Reclamaciones en búlgaro. Por correo electrónico deben llevar firma electrónica.</translation>
    </message>
    <message>
        <source>Complaints in Croatian.</source>
        <translation>Reclamaciones en croata.</translation>
    </message>
    <message>
        <source>Complaints in Czech.</source>
        <translation>Reclamaciones en checo.</translation>
    </message>
    <message>
        <source>Complaints in Danish.</source>
        <translation>Reclamaciones en danés.</translation>
    </message>
    <message>
        <source>Complaints in Dutch.</source>
        <translation>Reclamaciones en neerlandés.</translation>
    </message>
    <message>
        <source>Complaints in English.</source>
        <translation>Reclamaciones en inglés.</translation>
    </message>
    <message>
        <source>Complaints in Estonian.</source>
        <translation>Reclamaciones en estonio.</translation>
    </message>
    <message>
        <source>Complaints in Finnish.</source>
        <translation>Reclamaciones en finés.</translation>
    </message>
    <message>
        <source>Complaints in French or Dutch; English is accepted.</source>
        <translation>Reclamaciones en francés o neerlandés; se admite el inglés.</translation>
    </message>
    <message>
        <source>Complaints in French.</source>
        <translation>Reclamaciones en francés.</translation>
    </message>
    <message>
        <source>Complaints in German.</source>
        <translation>Reclamaciones en alemán.</translation>
    </message>
    <message>
        <source>Complaints in German. Of Hamburg only; LAION answers to it.</source>
        <translation>Reclamaciones en alemán. Solo de Hamburgo; LAION responde ante ella.</translation>
    </message>
    <message>
        <source>Complaints in German. The federal one. Each Land has its own for companies and universities there (not verified); of those, only Hamburg&apos;s stands here.</source>
        <translation>Reclamaciones en alemán. La federal. Cada Land tiene la suya para empresas y universidades (sin verificar); de ellas, aquí solo figura la de Hamburgo.</translation>
    </message>
    <message>
        <source>Complaints in Greek.</source>
        <translation>Reclamaciones en griego.</translation>
    </message>
    <message>
        <source>Complaints in Hungarian.</source>
        <translation>Reclamaciones en húngaro.</translation>
    </message>
    <message>
        <source>Complaints in Icelandic.</source>
        <translation>Reclamaciones en islandés.</translation>
    </message>
    <message>
        <source>Complaints in Italian.</source>
        <translation>Reclamaciones en italiano.</translation>
    </message>
    <message>
        <source>Complaints in Latvian.</source>
        <translation>Reclamaciones en letón.</translation>
    </message>
    <message>
        <source>Complaints in Lithuanian.</source>
        <translation>Reclamaciones en lituano.</translation>
    </message>
    <message>
        <source>Complaints in Norwegian.</source>
        <translation>Reclamaciones en noruego.</translation>
    </message>
    <message>
        <source>Complaints in Portuguese.</source>
        <translation>Reclamaciones en portugués.</translation>
    </message>
    <message>
        <source>Complaints in Slovak.</source>
        <translation>Reclamaciones en eslovaco.</translation>
    </message>
    <message>
        <source>Complaints in Slovenian.</source>
        <translation>Reclamaciones en esloveno.</translation>
    </message>
    <message>
        <source>Complaints in Spanish.</source>
        <translation>Reclamaciones en español.</translation>
    </message>
    <message>
        <source>Complaints in Swedish.</source>
        <translation>Reclamaciones en sueco.</translation>
    </message>
    <message>
        <source>DiveFace labels the ethnicity of people in the photos of named accounts: data of Art. 9 GDPR.</source>
        <translation>DiveFace etiqueta la etnia de las personas en las fotos de cuentas con nombre: datos del art. 9 del RGPD.</translation>
    </message>
    <message>
        <source>FFHQ removal</source>
        <translation>retirada de FFHQ</translation>
    </message>
    <message>
        <source>Fined EUR 20 million each in Italy, France and Greece, and EUR 30.5 million in the Netherlands (gdprhub). Refuses who lives where no statute helps. It wants a picture of your face: weigh that before you send one.</source>
        <translation>Multada con 20 millones de euros en Italia, en Francia y en Grecia, y con 30,5 millones de euros en los Países Bajos (gdprhub). Se niega si quien pide vive donde ninguna ley le ayuda. Pide una imagen de su cara: sopéselo antes de enviarla.</translation>
    </message>
    <message>
        <source>For Europe, the controller is IBM International Group B.V. in the Netherlands. A real exchange of 2019 (cubicgarden.com): a search was asked for; IBM wanted the Flickr ID and consent; they were sent; IBM said what it found and asked whether to remove it; then it deleted.</source>
        <translation>Para Europa, el responsable del tratamiento es IBM International Group B.V., en los Países Bajos. Un intercambio real de 2019 (cubicgarden.com): se pidió una búsqueda; IBM quiso el ID de Flickr y el consentimiento; se enviaron; IBM dijo qué encontró y preguntó si retirarlo; después lo borró.</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>Has a removal form of its own.</source>
        <translation>Tiene su propio formulario de retirada.</translation>
    </message>
    <message>
        <source>Has an opt-out form of its own.</source>
        <translation>Tiene su propio formulario de exclusión.</translation>
    </message>
    <message>
        <source>Holds PIPA together with UC Berkeley.</source>
        <translation>Tiene PIPA junto con UC Berkeley.</translation>
    </message>
    <message>
        <source>Hosts copies that others put there. Its policy has a DMCA takedown and counter-notice process.</source>
        <translation>Aloja copias que otros ponen ahí. Su política prevé un procedimiento DMCA de retirada y contranotificación.</translation>
    </message>
    <message>
        <source>Its address is not known: no source that was read gives it.</source>
        <translation>No se conoce su dirección: ninguna fuente leída la da.</translation>
    </message>
    <message>
        <source>Looks at all photos of the user anew, and updates the dataset.</source>
        <translation>Examina de nuevo todas las fotos del usuario y actualiza el conjunto de datos.</translation>
    </message>
    <message>
        <source>MegaFace</source>
        <translation>MegaFace</translation>
    </message>
    <message>
        <source>No address is known. A registry of works that are not to be trained with; no letter is needed there.</source>
        <translation>No se conoce ninguna dirección. Un registro de obras con las que no se debe entrenar; ahí no hace falta carta.</translation>
    </message>
    <message>
        <source>No address is known. Ask Yahoo for its data-protection officer; Flickr, where the photos came from, is a platform of another owner now.</source>
        <translation>No se conoce ninguna dirección. Pregunte a Yahoo por su delegado de protección de datos; Flickr, de donde salieron las fotos, es ahora una plataforma de otro dueño.</translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer, and enter the address that it gives you.</source>
        <translation>No se conoce ninguna dirección. Pregunte a la universidad por su oficina de privacidad o su delegado de protección de datos e introduzca la dirección que le dé.</translation>
    </message>
    <message>
        <source>No address is known. Ask the university for its privacy office or data-protection officer; Meta holds PIPA too.</source>
        <translation>No se conoce ninguna dirección. Pregunte a la universidad por su oficina de privacidad o su delegado de protección de datos; Meta también tiene PIPA.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one.</source>
        <translation>No se conoce ninguna dirección. Quizá la página del conjunto de datos indique una.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its data-protection officer.</source>
        <translation>No se conoce ninguna dirección. Quizá la página del conjunto de datos indique una; si no, pregunte a la universidad por su delegado de protección de datos.</translation>
    </message>
    <message>
        <source>No address is known. The page of the dataset may name one; else ask the university for its privacy office or data-protection officer.</source>
        <translation>No se conoce ninguna dirección. Quizá la página del conjunto de datos indique una; si no, pregunte a la universidad por su oficina de privacidad o su delegado de protección de datos.</translation>
    </message>
    <message>
        <source>No address is known: ask the authority itself. The record that was read is of its predecessor, GIODO.</source>
        <translation>No se conoce ninguna dirección: pregunte a la propia autoridad. La ficha leída es de su antecesora, GIODO.</translation>
    </message>
    <message>
        <source>Not known: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) is of an earlier owner. Find out who owns it now before you write.</source>
        <translation>No se conoce: GitHub datenanfragen/data companies/verizon-media.json (2026-07-21) es de un dueño anterior. Averigüe a quién pertenece ahora antes de escribir.</translation>
    </message>
    <message>
        <source>Not known: its policy has a takedown process, but the address was not read.</source>
        <translation>No se conoce: su política prevé un procedimiento de retirada, pero la dirección no se leyó.</translation>
    </message>
    <message>
        <source>Not known: no source that was read gives an address.</source>
        <translation>No se conoce: ninguna fuente leída da una dirección.</translation>
    </message>
    <message>
        <source>Not known: the record that was read (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) is of its predecessor.</source>
        <translation>No se conoce: la ficha leída (GitHub datenanfragen/data supervisory-authorities/plgiodo.json) es de su antecesora.</translation>
    </message>
    <message>
        <source>Not known: the record that was read has the address of the press office only.</source>
        <translation>No se conoce: la ficha leída solo tiene la dirección de la oficina de prensa.</translation>
    </message>
    <message>
        <source>PIPA</source>
        <translation>PIPA</translation>
    </message>
    <message>
        <source>Removes it from the data that it controls and from future releases; torrents of old releases are out of reach.</source>
        <translation>Lo retira de los datos que controla y de las versiones futuras; los torrents de versiones antiguas están fuera de su alcance.</translation>
    </message>
    <message>
        <source>Requests that rest on copyright are refused: LAION relies on Art. 3 of the DSM directive and s. 60d UrhG (text and data mining for research).</source>
        <translation>Se rechazan las solicitudes basadas en derechos de autor: LAION se apoya en el art. 3 de la Directiva DSM y en el § 60d de la UrhG (minería de textos y datos para investigación).</translation>
    </message>
    <message>
        <source>Search first, which is free, to see what is found. The form wants a picture of your face: weigh that before you send one.</source>
        <translation>Busque primero, que es gratis, para ver qué se encuentra. El formulario pide una imagen de su cara: sopéselo antes de enviarla.</translation>
    </message>
    <message>
        <source>Support for IBMid accounts, not the team of Diversity in Faces.</source>
        <translation>Soporte para cuentas IBMid, no el equipo de Diversity in Faces.</translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under All rights reserved or a NoDerivs license, or make them private, or delete them.</source>
        <translation>Ponga a las fotos la etiqueta no_cv, o póngalas bajo Todos los derechos reservados o una licencia NoDerivs, o hágalas privadas, o bórrelas.</translation>
    </message>
    <message>
        <source>Tag the photos no_cv, or put them under a NoDerivs license, or make them private, or delete them.</source>
        <translation>Ponga a las fotos la etiqueta no_cv, o póngalas bajo una licencia NoDerivs, o hágalas privadas, o bórrelas.</translation>
    </message>
    <message>
        <source>The form wants a picture of your face: weigh that before you send one.</source>
        <translation>El formulario pide una imagen de su cara: sopéselo antes de enviarla.</translation>
    </message>
    <message>
        <source>The platform, not the holder of a dataset: it cannot take photos out of a list that others hold.</source>
        <translation>La plataforma, no el titular de un conjunto de datos: no puede retirar fotos de una lista que tienen otros.</translation>
    </message>
    <message>
        <source>The takedown form is on the GDPR page of laion.ai, which this page links to; the address of the form itself was not read.</source>
        <translation>El formulario de retirada está en la página del RGPD de laion.ai, que esta página enlaza; la dirección del propio formulario no se leyó.</translation>
    </message>
    <message>
        <source>Used and published YFCC15M, a part of YFCC100M.</source>
        <translation>Usó y publicó YFCC15M, una parte de YFCC100M.</translation>
    </message>
    <message>
        <source>Used datasets of others.</source>
        <translation>Usó conjuntos de datos de otros.</translation>
    </message>
    <message>
        <source>a photo ID with all but name and photograph blurred</source>
        <translation>un documento de identidad con todo borroso menos el nombre y la fotografía</translation>
    </message>
    <message>
        <source>a photo of the face</source>
        <translation>una foto de la cara</translation>
    </message>
    <message>
        <source>a photo of your face</source>
        <translation>una foto de su cara</translation>
    </message>
    <message>
        <source>a search for your own face</source>
        <translation>una búsqueda de su propia cara</translation>
    </message>
    <message>
        <source>a separate yes to the removal</source>
        <translation>un sí aparte a la retirada</translation>
    </message>
    <message>
        <source>after a canned refusal</source>
        <translation>tras una negativa prefabricada</translation>
    </message>
    <message>
        <source>an ID card (name, address and number may be hidden), or a selfie with two fingers on the chin</source>
        <translation>un documento de identidad (nombre, dirección y número pueden ocultarse), o un selfi con dos dedos en la barbilla</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>reclamaciones</translation>
    </message>
    <message>
        <source>contest a moderation decision (not a stated takedown address)</source>
        <translation>impugnar una decisión de moderación (no indicada como dirección de retirada)</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>privacy notice of Diversity in Faces (2019)</source>
        <translation>aviso de privacidad de Diversity in Faces (2019)</translation>
    </message>
    <message>
        <source>removal of what shows you</source>
        <translation>retirada de aquello en lo que sale usted</translation>
    </message>
    <message>
        <source>search by Flickr login or display name</source>
        <translation>búsqueda por usuario o nombre visible de Flickr</translation>
    </message>
    <message>
        <source>takedown</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>that the address or the picture shows you (a name in the ALT text alone is refused)</source>
        <translation>que la dirección o la imagen le muestra a usted (solo un nombre en el texto ALT se rechaza)</translation>
    </message>
    <message>
        <source>the Flickr User NSID</source>
        <translation>el NSID de usuario de Flickr</translation>
    </message>
    <message>
        <source>the Flickr user name, in the mail</source>
        <translation>el nombre de usuario de Flickr, en el correo</translation>
    </message>
    <message>
        <source>the owner of YFCC100M</source>
        <translation>el dueño de YFCC100M</translation>
    </message>
    <message>
        <source>the team of Diversity in Faces, as of 2019</source>
        <translation>el equipo de Diversity in Faces, en 2019</translation>
    </message>
    <message>
        <source>to take something out of the index: an address that is already off line</source>
        <translation>para sacar algo del índice: una dirección que ya no está en línea</translation>
    </message>
    <message>
        <source>where you live (EU, UK, CH or a US state with a privacy law)</source>
        <translation>dónde vive (UE, Reino Unido, Suiza o un estado de EE. UU. con ley de privacidad)</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>su dirección de correo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Which photos</source>
        <translation>&amp;Qué fotos</translation>
    </message>
    <message>
        <source>All that is known of each photo, with sources and the journal.</source>
        <translation>Todo lo que se sabe de cada foto, con fuentes y el registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Datos para programas (JSON)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Documento para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Documento para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>For a lawyer</source>
        <translation>Para un abogado</translation>
    </message>
    <message>
        <source>For a person who is shown, or a parent</source>
        <translation>Para una persona que sale en ellas, o su madre o padre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>In it, for each photo: a small picture, who may see and reuse it, in which lists it is, what was changed and when; and what the reader can do. Left out: other photos and how many there are, titles, file names, tags, places and names.</source>
        <translation>Contiene, de cada foto: una imagen pequeña, quién puede verla y reutilizarla, en qué listas está, qué se cambió y cuándo; y qué puede hacer quien lo lee. Quedan fuera: las demás fotos y cuántas hay, títulos, nombres de archivo, etiquetas, lugares y nombres.</translation>
    </message>
    <message>
        <source>In it, for each photo: license history and when it was open, changes with their outcome, lists with their SHA-256 and row, requests; what was not checked; the journal with its hashes. No legal advice.</source>
        <translation>Contiene, de cada foto: historial de licencias y cuándo estuvo abierta, cambios con su resultado, listas con su SHA-256 y fila, solicitudes; lo que no se comprobó; el registro con sus hashes. Sin asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>In it: how many photos are exposed and why, charts, small pictures with the faces marked, licenses, lists, and what cannot be known.</source>
        <translation>Contiene: cuántas fotos están expuestas y por qué, gráficos, imágenes pequeñas con las caras marcadas, licencias, listas y lo que no se puede saber.</translation>
    </message>
    <message>
        <source>Of these, the exposed ones</source>
        <translation>De estas, las expuestas</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Página con imágenes (*.html)</translation>
    </message>
    <message>
        <source>Page with pictures (HTML)</source>
        <translation>Página con imágenes (HTML)</translation>
    </message>
    <message>
        <source>Say where the report goes (Enter)</source>
        <translation>Decir adónde va el informe (Intro)</translation>
    </message>
    <message>
        <source>Select the photos that show this person, or filter them first: a report of the whole library would tell of everybody in it.</source>
        <translation>Seleccione las fotos que muestran a esta persona, o fíltrelas antes: un informe de toda la biblioteca hablaría de todos los que están en ella.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabla para hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>The chosen photos only. It names nobody, and no place.</source>
        <translation>Solo las fotos elegidas. No nombra a nadie, ni lugar alguno.</translation>
    </message>
    <message>
        <source>The whole at one look: numbers, charts, each exposed photo.</source>
        <translation>Todo de un vistazo: cifras, gráficos, cada foto expuesta.</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Qué fotos</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source> Meant for: {use}.</source>
        <translation> Pensada para: {use}.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>&amp;Guardar como borrador</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Leave the draft</source>
        <translation>De&amp;jar el borrador</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>&amp;Send it, once</source>
        <translation>&amp;Enviar, una vez</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Se&amp;rvidor</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation>&amp;Qué son</translation>
    </message>
    <message>
        <source>&amp;Write the letter</source>
        <translation>Escribir la &amp;carta</translation>
    </message>
    <message>
        <source>A complaint to an authority</source>
        <translation>Una reclamación ante una autoridad</translation>
    </message>
    <message>
        <source>A consent is for one search, is limited to it, and can be taken back.</source>
        <translation>Un consentimiento vale para una búsqueda, se limita a ella y puede retirarse.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un recordatorio</translation>
    </message>
    <message>
        <source>A reminder for your calendar</source>
        <translation>Un recordatorio para su calendario</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About photos of yours, as whoever took them and holds the rights</source>
        <translation>Sobre fotos suyas, como quien las tomó y tiene los derechos</translation>
    </message>
    <message>
        <source>About pictures of you, whoever took them</source>
        <translation>Sobre imágenes en las que sale usted, las tomara quien las tomara</translation>
    </message>
    <message>
        <source>About the request to {name}, number {n}; it has the same photos.</source>
        <translation>Sobre la solicitud a {name}, número {n}; tiene las mismas fotos.</translation>
    </message>
    <message>
        <source>Add a reply…</source>
        <translation>Añadir respuesta…</translation>
    </message>
    <message>
        <source>Add somebody to write to</source>
        <translation>Añadir a quién escribir</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses of photos</source>
        <translation>Direcciones de fotos</translation>
    </message>
    <message>
        <source>Addresses of photos that are not in your library, one a line. No picture is sent, and none is fetched.</source>
        <translation>Direcciones de fotos que no están en su biblioteca, una por línea. No se envía ni se descarga ninguna imagen.</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Hace falta una dirección.</translation>
    </message>
    <message>
        <source>An answer to their question</source>
        <translation>Una respuesta a su pregunta</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responderles</translation>
    </message>
    <message>
        <source>Answer them…</source>
        <translation>Responderles…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Any one of them is enough. Each opens as a plan in the window behind: nothing is changed before you agree there. A letter without it is likely in vain.</source>
        <translation>Basta con cualquiera de ellas. Cada una se abre como plan en la ventana de detrás: nada se cambia antes de que usted lo acepte allí. Sin ello, es probable que la carta sea en vano.</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
        <source>As a draft in my mail program</source>
        <translation>Como borrador en mi programa de correo</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>As whom you ask</source>
        <translation>En calidad de qué pide</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Adjuntos: {files}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Volver al tablero (Esc)</translation>
    </message>
    <message>
        <source>By the form on their page</source>
        <translation>Con el formulario de su página</translation>
    </message>
    <message>
        <source>By the law&apos;s rule</source>
        <translation>Según la regla de la ley</translation>
    </message>
    <message>
        <source>By the law&apos;s rule again.</source>
        <translation>Según la regla de la ley, de nuevo.</translation>
    </message>
    <message>
        <source>By their form</source>
        <translation>Con su formulario</translation>
    </message>
    <message>
        <source>By when an answer is owed</source>
        <translation>Para cuándo se debe una respuesta</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>Elija una autoridad</translation>
    </message>
    <message>
        <source>Choose another address, or correct this one</source>
        <translation>Elegir otra dirección, o corregir esta</translation>
    </message>
    <message>
        <source>Choose how the letter leaves</source>
        <translation>Elegir cómo sale la carta</translation>
    </message>
    <message>
        <source>Choose the request that it answers</source>
        <translation>Elija la solicitud a la que responde</translation>
    </message>
    <message>
        <source>Choose what it says</source>
        <translation>Elija qué dice</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Complained to an authority</source>
        <translation>Reclamado ante una autoridad</translation>
    </message>
    <message>
        <source>Consent or request taken back</source>
        <translation>Consentimiento o solicitud retirados</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>País, dos letras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete a draft that nothing was done with</source>
        <translation>Borrar un borrador con el que no se hizo nada</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Borrar el borrador</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Borrar el borrador…</translation>
    </message>
    <message>
        <source>Delete the draft to {name}?</source>
        <translation>¿Borrar el borrador a {name}?</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>¿Llegó?</translation>
    </message>
    <message>
        <source>Did the letter to {name} arrive?</source>
        <translation>¿Llegó la carta a {name}?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft the next letter of this conversation</source>
        <translation>Redactar la siguiente carta de esta conversación</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redactada</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due day…</source>
        <translation>Vencimiento…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Exportar expediente…</translation>
    </message>
    <message>
        <source>Export the request&apos;s file</source>
        <translation>Exportar el expediente de la solicitud</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Form on the web</source>
        <translation>Formulario web</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Concedida en parte</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Handed to your mail program</source>
        <translation>Entregada a su programa de correo</translation>
    </message>
    <message>
        <source>Holidays differ from place to place, and are not all known: look yourself.</source>
        <translation>Los festivos varían de un lugar a otro y no se conocen todos: mírelo usted.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cómo sale</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Cómo está ahora</translation>
    </message>
    <message>
        <source>How to &amp;send…</source>
        <translation>Cómo &amp;enviar…</translation>
    </message>
    <message>
        <source>How you want to be credited</source>
        <translation>Cómo desea que se le cite</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>La &amp;he enviado</translation>
    </message>
    <message>
        <source>I am shown in them</source>
        <translation>Salgo en ellas</translation>
    </message>
    <message>
        <source>I complained to an authority</source>
        <translation>Reclamé ante una autoridad</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Todavía no lo sé</translation>
    </message>
    <message>
        <source>I gave them what they asked for</source>
        <translation>Les di lo que pedían</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>La he enviado</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Envié la carta</translation>
    </message>
    <message>
        <source>I take the request back</source>
        <translation>Retiro la solicitud</translation>
    </message>
    <message>
        <source>I took the photos</source>
        <translation>Yo tomé las fotos</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>In the list of</source>
        <translation>En la lista de</translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation>En su programa de correo</translation>
    </message>
    <message>
        <source>It &amp;says</source>
        <translation>Di&amp;ce</translation>
    </message>
    <message>
        <source>It &amp;stands</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>It does not name the request that it answers: choose that.</source>
        <translation>No nombra la solicitud a la que responde: elíjala.</translation>
    </message>
    <message>
        <source>It is asked for once, and kept in the settings.</source>
        <translation>Se pide una vez y se guarda en los ajustes.</translation>
    </message>
    <message>
        <source>It is open in your mail program: look at it, and send it there.</source>
        <translation>Está abierta en su programa de correo: mírela y envíela allí.</translation>
    </message>
    <message>
        <source>It takes the place of the shipped one, and survives updates</source>
        <translation>Ocupa el lugar de la incluida y sobrevive a las actualizaciones</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Keep it for later letters to them</source>
        <translation>Guardarla para cartas posteriores a ellos</translation>
    </message>
    <message>
        <source>Keep what you changed (Ctrl+S)</source>
        <translation>Guardar lo que cambió (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kept in the request&apos;s file.</source>
        <translation>Guardada en el expediente de la solicitud.</translation>
    </message>
    <message>
        <source>Kept: it did not arrive. It can be sent anew.</source>
        <translation>Anotado: no llegó. Se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>Kept: the letter arrived.</source>
        <translation>Anotado: la carta llegó.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Tipo de dirección</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conocida por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Left as a draft for your mail program</source>
        <translation>Dejada como borrador para su programa de correo</translation>
    </message>
    <message>
        <source>Let them be seen by {value}…</source>
        <translation>Hacerlas visibles para {value}…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>License now</source>
        <translation>Licencia ahora</translation>
    </message>
    <message>
        <source>License then</source>
        <translation>Licencia entonces</translation>
    </message>
    <message>
        <source>Look at where it goes, or correct that</source>
        <translation>Mirar adónde va, o corregirlo</translation>
    </message>
    <message>
        <source>Looked up in a newer list</source>
        <translation>Consultado en una lista más reciente</translation>
    </message>
    <message>
        <source>Many providers (Gmail, iCloud, Yahoo, Fastmail and others) take no ordinary password here: make an app password in your account&apos;s security settings, and enter that. It can be taken back there any day. The server&apos;s certificate is checked, and nothing is ever sent unencrypted.</source>
        <translation>Muchos proveedores (Gmail, iCloud, Yahoo, Fastmail y otros) no admiten aquí la contraseña normal: cree una contraseña de aplicación en los ajustes de seguridad de su cuenta e introdúzcala. Allí puede retirarla cualquier día. El certificado del servidor se comprueba, y nada se envía nunca sin cifrar.</translation>
    </message>
    <message>
        <source>My consent to a search</source>
        <translation>Mi consentimiento para una búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, dataset or country</source>
        <translation>Nombre, conjunto de datos o país</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más cercana</translation>
    </message>
    <message>
        <source>No address was tried. Open the page that it was read on, if you can.</source>
        <translation>No se probó ninguna dirección. Abra la página en la que se leyó, si puede.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Sin respuestas todavía</translation>
    </message>
    <message>
        <source>No change: {state}</source>
        <translation>Sin cambios: {state}</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Sin borradores</translation>
    </message>
    <message>
        <source>No letter was sent yet that this could answer.</source>
        <translation>Todavía no se envió ninguna carta a la que esto pudiera responder.</translation>
    </message>
    <message>
        <source>No mail program opened it.</source>
        <translation>Ningún programa de correo la abrió.</translation>
    </message>
    <message>
        <source>No mail program opened it. Open the file by hand, or send it another way.</source>
        <translation>Ningún programa de correo la abrió. Abra el archivo a mano o envíela de otro modo.</translation>
    </message>
    <message>
        <source>Nobody has it, and it cannot be brought back.</source>
        <translation>Nadie lo tiene, y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Nothing is sent: first you read the letter.</source>
        <translation>Nada se envía: antes lee usted la carta.</translation>
    </message>
    <message>
        <source>Nothing more is known of them.</source>
        <translation>No se sabe nada más de ellos.</translation>
    </message>
    <message>
        <source>Nothing on its way</source>
        <translation>Nada en camino</translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>Nada vencido</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nada que responder</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation>Ahora: {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Often named, and not offered</source>
        <translation>Nombrados a menudo, y no ofrecidos</translation>
    </message>
    <message>
        <source>Often named, and not offered here:</source>
        <translation>Nombrados a menudo, y no ofrecidos aquí:</translation>
    </message>
    <message>
        <source>On a day that I set</source>
        <translation>Un día que fijo yo</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>On paper: a PDF to print and sign</source>
        <translation>En papel: un PDF para imprimir y firmar</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Con qué fundamento</translation>
    </message>
    <message>
        <source>Once, over an encrypted connection, after a look at exactly what is sent.</source>
        <translation>Una vez, por una conexión cifrada, tras ver exactamente lo que se envía.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One that you know to be better</source>
        <translation>Una que usted sabe que es mejor</translation>
    </message>
    <message>
        <source>Only what this recipient needs. Name, e-mail, address and country are kept in the settings; the rest is in this letter alone.</source>
        <translation>Solo lo que este destinatario necesita. Nombre, correo, dirección y país se guardan en los ajustes; lo demás está solo en esta carta.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
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
        <translation>Página</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Passed on, and confirmed</source>
        <translation>Transmitida y confirmada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Quizá enviada</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Put them under: {value}…</source>
        <translation>Ponerlas bajo: {value}…</translation>
    </message>
    <message>
        <source>Read a reply that you saved as .eml</source>
        <translation>Leer una respuesta que guardó como .eml</translation>
    </message>
    <message>
        <source>Reading whom one can write to…</source>
        <translation>Leyendo a quién se puede escribir…</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Recepción confirmada</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved mail (*.eml)</source>
        <translation>Correo guardado (*.eml)</translation>
    </message>
    <message>
        <source>Say by when an answer is owed</source>
        <translation>Decir para cuándo se debe una respuesta</translation>
    </message>
    <message>
        <source>Say how the request stands, in your words</source>
        <translation>Decir cómo está la solicitud, con sus palabras</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Buscar destinatarios</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Enviar una carta</translation>
    </message>
    <message>
        <source>Send me a &amp;test message</source>
        <translation>Enviarme un &amp;mensaje de prueba</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Enviando el mensaje de prueba…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent by Safelight, through my mail server</source>
        <translation>Enviada por Safelight, con mi servidor de correo</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there before you go on.</source>
        <translation>Enviado a {address}. Mire si está allí antes de seguir.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set to {day}.</source>
        <translation>Fijado en el {day}.</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Mostrar solicitudes</translation>
    </message>
    <message>
        <source>Show the letter as it is kept</source>
        <translation>Mostrar la carta como está guardada</translation>
    </message>
    <message>
        <source>Shown as plain text; nothing in it was opened, fetched or run.</source>
        <translation>Se muestra como texto sin formato; nada de ella se abrió, descargó ni ejecutó.</translation>
    </message>
    <message>
        <source>Somebody who is not in this list, with their address</source>
        <translation>Alguien que no está en esta lista, con su dirección</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Stopped before it was done; the request says how far it came.</source>
        <translation>Detenido antes de hacerse; la solicitud dice hasta dónde llegó.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>Tag them {value}…</source>
        <translation>Etiquetarlas {value}…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>The address of your Flickr page</source>
        <translation>La dirección de su página de Flickr</translation>
    </message>
    <message>
        <source>The consent they asked for</source>
        <translation>El consentimiento que pidieron</translation>
    </message>
    <message>
        <source>The country you live in</source>
        <translation>Su país de residencia</translation>
    </message>
    <message>
        <source>The country&apos;s two letters; in the United States with the state, as US-CA.</source>
        <translation>Las dos letras del país; en Estados Unidos con el estado, como US-CA.</translation>
    </message>
    <message>
        <source>The day is set.</source>
        <translation>El día está fijado.</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>El borrador se ha borrado.</translation>
    </message>
    <message>
        <source>The draft is ready</source>
        <translation>El borrador está listo</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>The letter as a file; you print it and post it.</source>
        <translation>La carta como archivo; usted la imprime y la echa al correo.</translation>
    </message>
    <message>
        <source>The letter goes there now.</source>
        <translation>La carta va ahora hacia allí.</translation>
    </message>
    <message>
        <source>The letter is a draft: read it, and send it from here.</source>
        <translation>La carta es un borrador: léala y envíela desde aquí.</translation>
    </message>
    <message>
        <source>The letter is copied: paste it into the form.</source>
        <translation>La carta está copiada: péguela en el formulario.</translation>
    </message>
    <message>
        <source>The letter is in {file}.</source>
        <translation>La carta está en {file}.</translation>
    </message>
    <message>
        <source>The letter is kept as a draft; nothing was sent.</source>
        <translation>La carta se guarda como borrador; no se envió nada.</translation>
    </message>
    <message>
        <source>The letter is kept as you changed it.</source>
        <translation>La carta se guarda como la cambió.</translation>
    </message>
    <message>
        <source>The letter that was sent and the answers to it are attached.</source>
        <translation>Van adjuntas la carta enviada y las respuestas a ella.</translation>
    </message>
    <message>
        <source>The letter with its attachments, as an .eml file; you send it there.</source>
        <translation>La carta con sus adjuntos, como archivo .eml; usted la envía allí.</translation>
    </message>
    <message>
        <source>The letter&apos;s photos</source>
        <translation>Las fotos de la carta</translation>
    </message>
    <message>
        <source>The page could not be opened: {address}</source>
        <translation>No se pudo abrir la página: {address}</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The request&apos;s file</source>
        <translation>El expediente de la solicitud</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Look into your folder of sent mail, or ask the recipient. If it did not arrive, it can be sent anew; if you do not know yet, leave it.</source>
        <translation>Se perdió la respuesta del servidor. Mire en su carpeta de enviados, o pregunte al destinatario. Si no llegó, se puede enviar de nuevo; si todavía no lo sabe, déjelo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost: nobody knows whether it took the letter. It is not sent again by itself. Look into your folder of sent mail, or ask the recipient, and say so on the request.</source>
        <translation>Se perdió la respuesta del servidor: nadie sabe si tomó la carta. No se vuelve a enviar por sí sola. Mire en su carpeta de enviados, o pregunte al destinatario, y dígalo en la solicitud.</translation>
    </message>
    <message>
        <source>The short form, in my mail program</source>
        <translation>La forma breve, en mi programa de correo</translation>
    </message>
    <message>
        <source>The text is copied, and the page is opened in the browser: paste it there.</source>
        <translation>Se copia el texto y se abre la página en el navegador: péguelo allí.</translation>
    </message>
    <message>
        <source>Their server took it. Replies that you save as .eml can be dropped here.</source>
        <translation>Su servidor la tomó. Las respuestas que guarde como .eml se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>They ask for</source>
        <translation>Piden</translation>
    </message>
    <message>
        <source>They ask for something</source>
        <translation>Piden algo</translation>
    </message>
    <message>
        <source>They ask me for something</source>
        <translation>Me piden algo</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>Confirmaron que la tienen</translation>
    </message>
    <message>
        <source>They deal with people who are shown only.</source>
        <translation>Solo tratan con personas que salen en fotos.</translation>
    </message>
    <message>
        <source>They deal with photographers only.</source>
        <translation>Solo tratan con fotógrafos.</translation>
    </message>
    <message>
        <source>They did a part of it</source>
        <translation>Hicieron una parte</translation>
    </message>
    <message>
        <source>They did what I asked</source>
        <translation>Hicieron lo que pedí</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <source>They search by faces, and may ask for a picture of yours or for an identity card. Whatever you hand them is a biometric sample that they did not have before. This letter holds none, and asks them to find you by the addresses of the photos.</source>
        <translation>Buscan por caras, y pueden pedirle una imagen de la suya o un documento de identidad. Lo que les entregue es una muestra biométrica que antes no tenían. Esta carta no contiene ninguna y les pide que le encuentren por las direcciones de las fotos.</translation>
    </message>
    <message>
        <source>They told those whom they gave it to</source>
        <translation>Avisaron a quienes se lo dieron</translation>
    </message>
    <message>
        <source>They told you so in time, with reasons</source>
        <translation>Se lo dijeron a tiempo, con motivos</translation>
    </message>
    <message>
        <source>They took the law&apos;s extension</source>
        <translation>Tomaron la prórroga de la ley</translation>
    </message>
    <message>
        <source>This is information, and no legal advice. Which law applies to you, a lawyer or your supervisory authority can tell.</source>
        <translation>Esto es información, no asesoramiento jurídico. Qué ley se le aplica pueden decírselo un abogado o su autoridad de control.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To be done first</source>
        <translation>Antes hay que hacer</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>To know before you write to them</source>
        <translation>Antes de escribirles conviene saber</translation>
    </message>
    <message>
        <source>To know: {caution}</source>
        <translation>Conviene saber: {caution}</translation>
    </message>
    <message>
        <source>To your own address: so that this is known to work</source>
        <translation>A su propia dirección: para saber que esto funciona</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Me espera</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>¿Qué pidieron?</translation>
    </message>
    <message>
        <source>What happened to your request</source>
        <translation>Qué ha sido de su solicitud</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>What leaves, once</source>
        <translation>Qué sale, una vez</translation>
    </message>
    <message>
        <source>What the draft holds</source>
        <translation>Qué contiene el borrador</translation>
    </message>
    <message>
        <source>What the letter says of you</source>
        <translation>Lo que la carta dice de usted</translation>
    </message>
    <message>
        <source>What the recipient asked</source>
        <translation>Lo que ha preguntado el destinatario</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>What there is to say of it; may be left empty</source>
        <translation>Lo que haya que decir; puede dejarse vacío</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Qué son</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Qué pidieron</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>What you did first, as the recipient asks</source>
        <translation>Lo que ha hecho antes, como pide el destinatario</translation>
    </message>
    <message>
        <source>When it has left, say so here: the days for an answer are counted from then.</source>
        <translation>Cuando haya salido, dígalo aquí: los días para responder se cuentan desde entonces.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>Adónde va la carta</translation>
    </message>
    <message>
        <source>Where you &amp;live</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>Where you &amp;saw it</source>
        <translation>Dónde la &amp;vio</translation>
    </message>
    <message>
        <source>Where you live: two letters such as DE, or US-CA</source>
        <translation>Dónde vive: dos letras como ES, o US-CA</translation>
    </message>
    <message>
        <source>Where you saw it</source>
        <translation>Dónde la vio</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Qué fotos</translation>
    </message>
    <message>
        <source>Whom did you pass it on to?</source>
        <translation>¿A quién se lo transmitió?</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Without attachments: a shorter text that most mail programs open at once.</source>
        <translation>Sin adjuntos: un texto más corto que la mayoría de los programas de correo abre enseguida.</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Escribir una reclamación…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Escribir un recordatorio…</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Escribir una solicitud</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Write all of it into one zip</source>
        <translation>Escribirlo todo en un zip</translation>
    </message>
    <message>
        <source>Write the due day into a file for your calendar</source>
        <translation>Escribir el vencimiento en un archivo para su calendario</translation>
    </message>
    <message>
        <source>Write the letter as PDF</source>
        <translation>Escribir la carta como PDF</translation>
    </message>
    <message>
        <source>Write the letter as PDF, to be printed and signed</source>
        <translation>Escribir la carta como PDF, para imprimirla y firmarla</translation>
    </message>
    <message>
        <source>Writing the letter…</source>
        <translation>Escribiendo la carta…</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>You answered them</source>
        <translation>Usted les respondió</translation>
    </message>
    <message>
        <source>Your Flickr id (NSID)</source>
        <translation>Su identificador de Flickr (NSID)</translation>
    </message>
    <message>
        <source>Your Flickr user name</source>
        <translation>Su nombre de usuario de Flickr</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Your express consent to the search</source>
        <translation>Su consentimiento expreso para la búsqueda</translation>
    </message>
    <message>
        <source>Your mail program has the short form. The list of photos is not with it.</source>
        <translation>Su programa de correo tiene la forma breve. La lista de fotos no va con ella.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Su servidor de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Su dirección postal</translation>
    </message>
    <message>
        <source>Your reasons, from your own situation</source>
        <translation>Sus motivos, por su situación particular</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>como usted lo fijó</translation>
    </message>
    <message>
        <source>by the law&apos;s rule</source>
        <translation>según la regla de la ley</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>introducida por usted</translation>
    </message>
    <message>
        <source>extended once, by the law&apos;s rule</source>
        <translation>prorrogado una vez, según la regla de la ley</translation>
    </message>
    <message>
        <source>holds a dataset</source>
        <translation>tiene un conjunto de datos</translation>
    </message>
    <message>
        <source>hosts what others publish</source>
        <translation>aloja lo que otros publican</translation>
    </message>
    <message>
        <source>kept as {files}</source>
        <translation>guardada como {files}</translation>
    </message>
    <message>
        <source>kept in the keyring; empty: as it is</source>
        <translation>se guarda en el llavero; vacío: como está</translation>
    </message>
    <message>
        <source>may be in {datasets}</source>
        <translation>puede estar en {datasets}</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>sin dirección conocida</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>sin día fijado</translation>
    </message>
    <message>
        <source>no law names a day for the answer</source>
        <translation>ninguna ley fija un día para la respuesta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>read in their own words</source>
        <translation>leído en sus propias palabras</translation>
    </message>
    <message>
        <source>registry of opt-outs</source>
        <translation>registro de exclusiones</translation>
    </message>
    <message>
        <source>searches by faces</source>
        <translation>busca por caras</translation>
    </message>
    <message>
        <source>seen in {place}</source>
        <translation>vista en {place}</translation>
    </message>
    <message>
        <source>such as their privacy page</source>
        <translation>como su página de privacidad</translation>
    </message>
    <message>
        <source>supervisory authority</source>
        <translation>autoridad de control</translation>
    </message>
    <message>
        <source>the letter {checksum}…</source>
        <translation>la carta {checksum}…</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>dicho por otros</translation>
    </message>
    <message>
        <source>where it was seen is not on record</source>
        <translation>no consta dónde se vio</translation>
    </message>
    <message>
        <source>{column}: {n}</source>
        <translation>{column}: {n}</translation>
    </message>
    <message>
        <source>{dataset}, row {row}</source>
        <translation>{dataset}, fila {row}</translation>
    </message>
    <message>
        <source>{said}; seen in {where}</source>
        <translation>{said}; vista en {where}</translation>
    </message>
    <message>
        <source>{span} more with reasons</source>
        <translation>{span} más si se motivan</translation>
    </message>
    <message>
        <source>{span} to answer</source>
        <translation>{span} para responder</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A click goes to that photo</source>
        <translation>Un clic lleva a esa foto</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>A face was added. Z takes it back.</source>
        <translation>Se añadió una cara. Z lo retira.</translation>
    </message>
    <message>
        <source>All {n} are marked as not a face. Z takes it back.</source>
        <translation>Las {n} están marcadas como no caras. Z lo retira.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Decide found faces</source>
        <translation>Decidir las encontradas</translation>
    </message>
    <message>
        <source>Draw a missed one</source>
        <translation>Dibujar una omitida</translation>
    </message>
    <message>
        <source>Every face that was found at this setting has one. What was missed can be drawn.</source>
        <translation>Todas las caras encontradas con este ajuste tienen decisión. Las omitidas se pueden dibujar.</translation>
    </message>
    <message>
        <source>Face {n}: {verdict}. Z takes it back.</source>
        <translation>Cara {n}: {verdict}. Z lo retira.</translation>
    </message>
    <message>
        <source>Faces that were found and that nobody spoke of (F3)</source>
        <translation>Caras encontradas de las que nadie dijo nada (F3)</translation>
    </message>
    <message>
        <source>Faces to decide</source>
        <translation>Caras por decidir</translation>
    </message>
    <message>
        <source>Here come photos in which no face was found and of which you said nothing yet.</source>
        <translation>Aquí llegan fotos en las que no se encontró cara y de las que usted todavía no dijo nada.</translation>
    </message>
    <message>
        <source>Let the detector look again at all photos, finer and slower</source>
        <translation>Dejar que el detector examine de nuevo todas las fotos, más fino y más lento</translation>
    </message>
    <message>
        <source>Look for missed faces</source>
        <translation>Buscar caras omitidas</translation>
    </message>
    <message>
        <source>Look more thoroughly…</source>
        <translation>Examinar más a fondo…</translation>
    </message>
    <message>
        <source>Missed faces</source>
        <translation>Caras omitidas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No face waits for your word</source>
        <translation>Ninguna espera su decisión</translation>
    </message>
    <message>
        <source>No faces in this picture</source>
        <translation>Sin caras en esta imagen</translation>
    </message>
    <message>
        <source>No photo is left to look through</source>
        <translation>No quedan fotos que repasar</translation>
    </message>
    <message>
        <source>None found at this setting. D draws one that was missed.</source>
        <translation>Ninguna encontrada con este ajuste. D dibuja una que se omitió.</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es cara</translation>
    </message>
    <message>
        <source>Photos in which no face was found, the most doubtful first (Shift+F3)</source>
        <translation>Fotos en las que no se encontró cara, las más dudosas primero (Mayús+F3)</translation>
    </message>
    <message>
        <source>Photos were listed or looked at since it was read (Ctrl+F3)</source>
        <translation>Desde que se leyó se listaron o examinaron fotos (Ctrl+F3)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Read the queue anew</source>
        <translation>Releer la cola</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Review of faces</source>
        <translation>Revisión de caras</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Something else was said of this photo since, elsewhere.</source>
        <translation>Después se dijo otra cosa de esta foto, en otro lugar.</translation>
    </message>
    <message>
        <source>Taken back on another photo: {title}</source>
        <translation>Retirado en otra foto: {title}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>That face is not there any more.</source>
        <translation>Esa cara ya no está.</translation>
    </message>
    <message>
        <source>That is the first of the queue.</source>
        <translation>Es la primera de la cola.</translation>
    </message>
    <message>
        <source>That is the last of the queue; {left} are left.</source>
        <translation>Es la última de la cola; quedan {left}.</translation>
    </message>
    <message>
        <source>That was not kept. {reason}</source>
        <translation>Eso no se guardó. {reason}</translation>
    </message>
    <message>
        <source>That was not kept: Safelight has a fault here.</source>
        <translation>Eso no se guardó: Safelight tiene aquí un fallo.</translation>
    </message>
    <message>
        <source>The photo before: {words}</source>
        <translation>La foto anterior: {words}</translation>
    </message>
    <message>
        <source>The picture is on its way; nothing was said of it yet.</source>
        <translation>La imagen está en camino; todavía no se dijo nada de ella.</translation>
    </message>
    <message>
        <source>There is no word on this face to take back.</source>
        <translation>No hay nada dicho de esta cara que retirar.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que retirar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You saw no face in it. Z takes it back.</source>
        <translation>Usted no vio caras en ella. Z lo retira.</translation>
    </message>
    <message>
        <source>Z takes the last word back.</source>
        <translation>Z retira lo último dicho.</translation>
    </message>
    <message>
        <source>Z takes the last word back. Photos in which no face was found can be looked through as well: a detector misses some.</source>
        <translation>Z retira lo último dicho. También se pueden repasar las fotos en las que no se encontró cara: un detector omite algunas.</translation>
    </message>
    <message>
        <source>none found at this setting</source>
        <translation>ninguna encontrada con este ajuste</translation>
    </message>
    <message>
        <source>photo {n} of {count}, {left} left</source>
        <translation>foto {n} de {count}, quedan {left}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>{words}: {sure}, score {score} %</source>
        <translation>{words}: {sure}, puntuación {score} %</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>A plan is being worked out. Cancel it, or wait until it is done.</source>
        <translation>Se está calculando un plan. Cancélelo o espere a que termine.</translation>
    </message>
    <message>
        <source>Changes are being made or verified, one plan at a time. Nothing of this one is lost: it is on the page of changes, and can begin when they are done.</source>
        <translation>Se están haciendo o verificando cambios, un plan cada vez. De este no se pierde nada: está en la página de cambios y puede empezar cuando acaben.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looked again: {n} of {all} are as they should be.</source>
        <translation>Mirado de nuevo: {n} de {all} están como deben.</translation>
    </message>
    <message>
        <source>No plan was made; nothing is changed.</source>
        <translation>No se hizo ningún plan; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: look through the plan.</source>
        <translation>Todavía no se ha cambiado nada: repase el plan.</translation>
    </message>
    <message>
        <source>Nothing of this plan was changed, so nothing is to be verified.</source>
        <translation>De este plan no se cambió nada, así que no hay nada que verificar.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>{changed} and verified.</source>
        <translation>{changed}; verificado.</translation>
    </message>
    <message>
        <source>{done} of {all} files are changed; the rest wait.</source>
        <translation>{done} de {all} archivos están cambiados; el resto espera.</translation>
    </message>
    <message>
        <source>{done} of {all} licenses are changed; the rest wait.</source>
        <translation>{done} de {all} licencias están cambiadas; el resto espera.</translation>
    </message>
    <message>
        <source>{done} of {all} photos are changed; the rest wait.</source>
        <translation>{done} de {all} fotos están cambiadas; el resto espera.</translation>
    </message>
    <message>
        <source>{n} of {all} are looked at again.</source>
        <translation>{n} de {all} se han mirado de nuevo.</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>A task of your own starts it (Task Scheduler), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Lo inicia una tarea suya (Programador de tareas), mientras tenga la sesión iniciada. Una ojeada perdida se recupera. Entre ojeadas no queda nada en memoria.</translation>
    </message>
    <message>
        <source>A timer of your own starts it (systemd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Lo inicia un temporizador suyo (systemd), mientras tenga la sesión iniciada. Una ojeada perdida se recupera. Entre ojeadas no queda nada en memoria.</translation>
    </message>
    <message>
        <source>An agent of your own starts it (launchd), while you are signed in. A look that was missed is made up for. Nothing stays in memory between looks.</source>
        <translation>Lo inicia un agente suyo (launchd), mientras tenga la sesión iniciada. Una ojeada perdida se recupera. Entre ojeadas no queda nada en memoria.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Preguntando al sistema…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Days from one look to the next</source>
        <translation>Días de una ojeada a la siguiente</translation>
    </message>
    <message>
        <source>Ended. Nothing of it is left on your system.</source>
        <translation>Terminado. En su sistema no queda nada de ello.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Cada tantos días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>Cada cuánto mirar</translation>
    </message>
    <message>
        <source>It cannot be set here. This line does the same with cron:</source>
        <translation>Aquí no se puede fijar. Esta línea hace lo mismo con cron:</translation>
    </message>
    <message>
        <source>It does not run: the system does not know all of it. Set it anew.</source>
        <translation>No funciona: el sistema no lo conoce todo. Fíjelo de nuevo.</translation>
    </message>
    <message>
        <source>It is set for another home, {home}. One is watched at a time: setting this one replaces it.</source>
        <translation>Está fijado para otra carpeta, {home}. Se vigila una cada vez: fijar esta la sustituye.</translation>
    </message>
    <message>
        <source>Keep watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Last look: none yet.</source>
        <translation>Última ojeada: todavía ninguna.</translation>
    </message>
    <message>
        <source>Last look: {when}. All was read.</source>
        <translation>Última ojeada: {when}. Se leyó todo.</translation>
    </message>
    <message>
        <source>Last look: {when}. It was read in part.</source>
        <translation>Última ojeada: {when}. Se leyó en parte.</translation>
    </message>
    <message>
        <source>Last look: {when}. Nothing could be read; it is tried again.</source>
        <translation>Última ojeada: {when}. No se pudo leer nada; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Next look: {when}.</source>
        <translation>Próxima ojeada: {when}.</translation>
    </message>
    <message>
        <source>Nothing is set: Safelight looks when you scan, and at no other time.</source>
        <translation>No hay nada fijado: Safelight mira cuando usted analiza, y en ningún otro momento.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Removes {file}</source>
        <translation>Elimina {file}</translation>
    </message>
    <message>
        <source>Runs {command}</source>
        <translation>Ejecuta {command}</translation>
    </message>
    <message>
        <source>Safelight can look by itself whether photos are newly exposed, and tells you only if some are.</source>
        <translation>Safelight puede mirar por sí solo si hay fotos recién expuestas, y solo le avisa si las hay.</translation>
    </message>
    <message>
        <source>Safelight looks {often}, about {clock}.</source>
        <translation>Safelight mira {often}, hacia las {clock}.</translation>
    </message>
    <message>
        <source>Set. You hear of it only when something is newly exposed.</source>
        <translation>Fijado. Solo sabrá de ello cuando haya algo recién expuesto.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Telling the system…</source>
        <translation>Avisando al sistema…</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>What is set is not as Safelight writes it. Set it anew, or end it.</source>
        <translation>Lo fijado no está como lo escribe Safelight. Fíjelo de nuevo o termínelo.</translation>
    </message>
    <message>
        <source>What this does on your system:</source>
        <translation>Lo que esto hace en su sistema:</translation>
    </message>
    <message>
        <source>What will be written and run</source>
        <translation>Qué se escribirá y ejecutará</translation>
    </message>
    <message>
        <source>Writes {file}:</source>
        <translation>Escribe {file}:</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>{why} All is as it was before.</source>
        <translation>{why} Todo está como antes.</translation>
    </message>
</context>
<context>
    <name>select</name>
    <message>
        <source>Add them to the selection</source>
        <translation>Añadirlas a la selección</translation>
    </message>
    <message>
        <source>Keep only these of the selection</source>
        <translation>Conservar solo estas de la selección</translation>
    </message>
    <message>
        <source>Photos in an album with {name}</source>
        <translation>Fotos en un álbum con {name}</translation>
    </message>
    <message>
        <source>Photos of the same day as {name}</source>
        <translation>Fotos del mismo día que {name}</translation>
    </message>
    <message>
        <source>Photos with all the tags of {name}</source>
        <translation>Fotos con todas las etiquetas de {name}</translation>
    </message>
    <message>
        <source>Select these instead</source>
        <translation>Seleccionar estas en su lugar</translation>
    </message>
    <message>
        <source>Take them out of the selection</source>
        <translation>Quitarlas de la selección</translation>
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
        <translation> por segundo</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> llamadas</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> días después</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> pictures</source>
        <translation> imágenes</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS.</source>
        <translation>587 con STARTTLS, 465 con TLS.</translation>
    </message>
    <message>
        <source>A picture that takes longer to read is given up, and named.</source>
        <translation>Una imagen que tarda más en leerse se abandona, y se nombra.</translation>
    </message>
    <message>
        <source>An HTML report shows so many, to be small enough to mail.</source>
        <translation>Un informe HTML muestra tantas, para que quepa en un correo.</translation>
    </message>
    <message>
        <source>Answers to your letters go there.</source>
        <translation>Allí llegan las respuestas a sus cartas.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Between, only what has changed is read; what was deleted is found by the whole.</source>
        <translation>Entretanto solo se lee lo que ha cambiado; lo borrado se encuentra al leerla entera.</translation>
    </message>
    <message>
        <source>Calls to Flickr in a second</source>
        <translation>Llamadas a Flickr por segundo</translation>
    </message>
    <message>
        <source>Calls to Flickr in an hour</source>
        <translation>Llamadas a Flickr por hora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Default of {label}: {value}</source>
        <translation>Valor predeterminado de {label}: {value}</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Predeterminado: {value}</translation>
    </message>
    <message>
        <source>Each letter can be in another one.</source>
        <translation>Cada carta puede ir en otro.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Fewer leave more of this machine to your other work.</source>
        <translation>Con menos queda más equipo para sus otras tareas.</translation>
    </message>
    <message>
        <source>Flickr</source>
        <translation>Flickr</translation>
    </message>
    <message>
        <source>Flickr allows 3,600 for one key; more is no use there.</source>
        <translation>Flickr permite 3600 por clave; con más no se gana nada.</translation>
    </message>
    <message>
        <source>Flickr refuses who asks for too many; it is asked slower then.</source>
        <translation>Flickr rechaza a quien pide demasiadas; entonces se le pide más despacio.</translation>
    </message>
    <message>
        <source>For photos with faces, one call each; the rest waits for the next scan.</source>
        <translation>Para fotos con caras, una llamada cada una; el resto espera al próximo análisis.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Holds from the next scan on; for pictures on the screen, from the next start.</source>
        <translation>Vale desde el próximo análisis; para imágenes en pantalla, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Holds from the next start of Safelight on.</source>
        <translation>Vale desde el próximo inicio de Safelight.</translation>
    </message>
    <message>
        <source>Holds once the first 60 are made.</source>
        <translation>Vale tras hacer las 60 primeras.</translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <translation>Con qué empeño buscar caras</translation>
    </message>
    <message>
        <source>In one line; only for recipients that ask for it.</source>
        <translation>En una línea; solo para los destinatarios que la piden.</translation>
    </message>
    <message>
        <source>Keeping watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Se guarda en {file}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of new letters</source>
        <translation>Idioma de las cartas nuevas</translation>
    </message>
    <message>
        <source>Largest file that is opened</source>
        <translation>Archivo más grande que se abre</translation>
    </message>
    <message>
        <source>Largest picture that is opened</source>
        <translation>Imagen más grande que se abre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Letters are sent from</source>
        <translation>Las cartas se envían desde</translation>
    </message>
    <message>
        <source>Licenses that count as open</source>
        <translation>Licencias que cuentan como abiertas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Longest time for one picture</source>
        <translation>Tiempo máximo para una imagen</translation>
    </message>
    <message>
        <source>Look whether your folders changed, every</source>
        <translation>Mirar si cambiaron sus carpetas, cada</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Búsqueda de caras</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Servidor de correo (SMTP)</translation>
    </message>
    <message>
        <source>Not saved: {label}. {reason}</source>
        <translation>Sin guardar: {label}. {reason}</translation>
    </message>
    <message>
        <source>Often your e-mail address. The password is in the keyring.</source>
        <translation>A menudo su dirección de correo. La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>Only if that is not your e-mail address above.</source>
        <translation>Solo si no es su dirección de correo de arriba.</translation>
    </message>
    <message>
        <source>Pictures fetched at once</source>
        <translation>Imágenes descargadas a la vez</translation>
    </message>
    <message>
        <source>Pictures in a report</source>
        <translation>Imágenes en un informe</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Puerto del servidor de correo</translation>
    </message>
    <message>
        <source>Processes that look for faces</source>
        <translation>Procesos que buscan caras</translation>
    </message>
    <message>
        <source>Read an account whole again</source>
        <translation>Releer entera una cuenta</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Lectura de imágenes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Saved: {label}</source>
        <translation>Guardado: {label}</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Envío de correo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Stands under your letters.</source>
        <translation>Va al pie de sus cartas.</translation>
    </message>
    <message>
        <source>Such as smtp.example.org. Without one, letters are left as drafts for your own mail program.</source>
        <translation>Como smtp.example.org. Sin uno, las cartas quedan como borradores para su propio programa de correo.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>The mail server is never used without.</source>
        <translation>Sin cifrado nunca se usa el servidor de correo.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Minucioso</translation>
    </message>
    <message>
        <source>Thorough is slower; it finds smaller faces, and faces in photos that lie on their side. The next scan looks at every photo again; what you said of faces stays.</source>
        <translation>Minucioso es más lento; encuentra caras más pequeñas, y caras en fotos que están de lado. El próximo análisis examina de nuevo todas las fotos; lo que usted dijo de las caras se conserva.</translation>
    </message>
    <message>
        <source>Time a scan takes for license histories</source>
        <translation>Tiempo de un análisis para historiales de licencias</translation>
    </message>
    <message>
        <source>Two letters such as DE, for the United States with the state, such as US-CA. What a request can rest on follows from it.</source>
        <translation>Dos letras como ES; para Estados Unidos con el estado, como US-CA. De ello depende en qué puede basarse una solicitud.</translation>
    </message>
    <message>
        <source>User name at the mail server</source>
        <translation>Nombre de usuario en el servidor de correo</translation>
    </message>
    <message>
        <source>What is flagged</source>
        <translation>Qué se marca</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Dónde vive</translation>
    </message>
    <message>
        <source>Which photos are flagged is worked out anew at once.</source>
        <translation>Qué fotos se marcan se calcula de nuevo enseguida.</translation>
    </message>
    <message>
        <source>While this window is open; new photos are then scanned. To look while it is closed: safelight schedule, in a terminal.</source>
        <translation>Mientras esta ventana está abierta; entonces se analizan las fotos nuevas. Para mirar con ella cerrada: safelight schedule, en una terminal.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Su dirección postal</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>cada vez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>uno por núcleo del procesador</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Read this account now</source>
        <translation>&amp;Leer ahora esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Type the code instead</source>
        <translation>&amp;Escribir el código en su lugar</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Una clave propia</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Dirección o código</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Answer on Flickr&apos;s page</source>
        <translation>Responda en la página de Flickr</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Asking Flickr for its page…</source>
        <translation>Pidiendo a Flickr su página…</translation>
    </message>
    <message>
        <source>Asking Flickr whether the code is right…</source>
        <translation>Preguntando a Flickr si el código es correcto…</translation>
    </message>
    <message>
        <source>Asking Flickr whether the key works…</source>
        <translation>Preguntando a Flickr si la clave funciona…</translation>
    </message>
    <message>
        <source>Asking the keyring whether there is a key…</source>
        <translation>Preguntando al llavero si hay una clave…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Did the browser end on a page that it cannot show, or on a code? Paste that page&apos;s whole address, or type the code, here:</source>
        <translation>¿El navegador acabó en una página que no puede mostrar, o en un código? Pegue aquí la dirección completa de esa página, o escriba el código:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Flickr shows nine digits to type here: for a browser on another machine, or if the first way does not come back.</source>
        <translation>Flickr muestra nueve cifras que se escriben aquí: para un navegador en otro equipo, o si la primera vía no vuelve.</translation>
    </message>
    <message>
        <source>Get a key on flickr.com</source>
        <translation>Obtener una clave en flickr.com</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is open in your browser. When you have agreed there, this goes on by itself.</source>
        <translation>Está abierta en su navegador. Cuando haya aceptado allí, esto sigue por sí solo.</translation>
    </message>
    <message>
        <source>Its page is open in your browser. Agree there, and it shows a code.</source>
        <translation>Su página está abierta en su navegador. Acepte allí, y mostrará un código.</translation>
    </message>
    <message>
        <source>Lists all of its photos and looks for faces in them</source>
        <translation>Lista todas sus fotos y busca caras en ellas</translation>
    </message>
    <message>
        <source>Nine-digit code</source>
        <translation>Código de nueve cifras</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one yourself.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección y ábrala usted en uno.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {address}</source>
        <translation>No se pudo abrir ningún navegador. La página es: {address}</translation>
    </message>
    <message>
        <source>Not on flickr.com, but at {host}.</source>
        <translation>No en flickr.com, sino en {host}.</translation>
    </message>
    <message>
        <source>On Flickr&apos;s page choose a non-commercial key and any name for the app, then copy key and secret here. They are sent to Flickr alone.</source>
        <translation>En la página de Flickr elija una clave no comercial y cualquier nombre para la aplicación, y copie aquí la clave y el secreto. Solo se envían a Flickr.</translation>
    </message>
    <message>
        <source>Open Flickr in the &amp;browser</source>
        <translation>Abrir Flickr en el &amp;navegador</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Volver a abrir la página</translation>
    </message>
    <message>
        <source>Opens Flickr&apos;s page in the browser</source>
        <translation>Abre la página de Flickr en el navegador</translation>
    </message>
    <message>
        <source>Questions to Flickr about your account and its photos. Faces are looked for on this machine; what is found stays here.</source>
        <translation>Preguntas a Flickr sobre su cuenta y sus fotos. Las caras se buscan en este equipo; lo encontrado se queda aquí.</translation>
    </message>
    <message>
        <source>Safelight asks Flickr with an API key of your own, so that nobody else&apos;s use of it can stop yours. Flickr gives keys to Pro members; a key from earlier works as well.</source>
        <translation>Safelight pregunta a Flickr con una clave de API propia de usted, para que el uso de otros no pueda detener el suyo. Flickr da claves a los miembros Pro; una clave de antes también vale.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Sign in to Flickr</source>
        <translation>Iniciar sesión en Flickr</translation>
    </message>
    <message>
        <source>Sign in to Flickr at {host}</source>
        <translation>Iniciar sesión en Flickr en {host}</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>That did not work; the fault is Safelight&apos;s.</source>
        <translation>Eso no funcionó; el fallo es de Safelight.</translation>
    </message>
    <message>
        <source>The nine digits, or the page&apos;s whole address:</source>
        <translation>Las nueve cifras, o la dirección completa de la página:</translation>
    </message>
    <message>
        <source>The permission</source>
        <translation>El permiso</translation>
    </message>
    <message>
        <source>The permission is kept {where}.</source>
        <translation>El permiso se guarda {where}.</translation>
    </message>
    <message>
        <source>To find what is exposed, and to change licenses later. Nothing is changed without your agreement in a preview; nothing can be deleted with it.</source>
        <translation>Para encontrar lo que está expuesto y cambiar licencias más tarde. Nada se cambia sin su acuerdo en una vista previa; con él no se puede borrar nada.</translation>
    </message>
    <message>
        <source>To see your photos, private ones too, and to change them.</source>
        <translation>Ver sus fotos, también las privadas, y cambiarlas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type the code from Flickr&apos;s page</source>
        <translation>Escriba el código de la página de Flickr</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Waiting for your answer on Flickr&apos;s page…</source>
        <translation>Esperando su respuesta en la página de Flickr…</translation>
    </message>
    <message>
        <source>What Flickr will ask you</source>
        <translation>Qué le preguntará Flickr</translation>
    </message>
    <message>
        <source>What Flickr will ask you, and why</source>
        <translation>Qué le preguntará Flickr, y por qué</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why a key is needed</source>
        <translation>Por qué hace falta una clave</translation>
    </message>
    <message>
        <source>You answer there, and this goes on by itself.</source>
        <translation>Usted responde allí, y esto sigue por sí solo.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A Flickr account, read as its owner</source>
        <translation>Una cuenta de Flickr, leída como su dueño</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Estado: {when}</translation>
    </message>
    <message>
        <source>Last read {when}</source>
        <translation>Última lectura: {when}</translation>
    </message>
    <message>
        <source>The public photos of a Flickr account</source>
        <translation>Las fotos públicas de una cuenta de Flickr</translation>
    </message>
</context>
<context>
    <name>thumbnails</name>
    <message>
        <source>no picture here</source>
        <translation>aquí no hay imagen</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ahora no está</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>From a checkout of its source: {place}</source>
        <translation>De una copia de trabajo del código: {place}</translation>
    </message>
    <message>
        <source>From a folder that needs no Python: {place}</source>
        <translation>De una carpeta que no necesita Python: {place}</translation>
    </message>
    <message>
        <source>From an AppImage: {place}</source>
        <translation>De una AppImage: {place}</translation>
    </message>
    <message>
        <source>Installed for Python: {place}</source>
        <translation>Instalado para Python: {place}</translation>
    </message>
    <message>
        <source>Its files are of {day}.</source>
        <translation>Sus archivos son del {day}.</translation>
    </message>
    <message>
        <source>Safelight never looks for updates, and tells nobody which version you use. To see whether there is a newer one, look where you got this one from.</source>
        <translation>Safelight nunca busca actualizaciones ni dice a nadie qué versión usa usted. Para ver si hay una más reciente, mire donde obtuvo esta.</translation>
    </message>
    <message>
        <source>Safelight {version}</source>
        <translation>Safelight {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>Newly exposed since {day}, as Safelight saw by itself: {n}.</source>
        <translation>Recién expuestas desde el {day}, según vio Safelight por sí solo: {n}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>wish</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you and give what they make of it the same license.</source>
        <translation>Cualquiera puede usarla y modificarla, también con fines comerciales, si nombra al autor y da a lo que haga con ella la misma licencia.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, also commercially, if they name you.</source>
        <translation>Cualquiera puede usarla y modificarla, también con fines comerciales, si nombra al autor.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you and give what they make of it the same license.</source>
        <translation>Cualquiera puede usarla y modificarla, pero no con fines comerciales, si nombra al autor y da a lo que haga con ella la misma licencia.</translation>
    </message>
    <message>
        <source>Anyone may use and change it, but not commercially, if they name you.</source>
        <translation>Cualquiera puede usarla y modificarla, pero no con fines comerciales, si nombra al autor.</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, without naming you: you give up your rights.</source>
        <translation>Cualquiera puede usarla para todo, sin nombrar al autor: usted renuncia a sus derechos.</translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, also commercially, if they name you.</source>
        <translation>Cualquiera puede usarla sin modificarla, también con fines comerciales, si nombra al autor.</translation>
    </message>
    <message>
        <source>Anyone may use it unchanged, but not commercially, if they name you.</source>
        <translation>Cualquiera puede usarla sin modificarla, pero no con fines comerciales, si nombra al autor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change license</source>
        <translation>Cambiar licencia</translation>
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
        <translation>Creador</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Minería de datos</translation>
    </message>
    <message>
        <source>Flickr forgets where the photos were taken, and takes them off its map. The files that you uploaded stay as they are: a place that is written in one can still be read from it by whoever may download the original.</source>
        <translation>Flickr olvida dónde se tomaron las fotos y las retira de su mapa. Los archivos que usted subió quedan como están: un lugar escrito en uno todavía puede leerlo quien pueda descargar el original.</translation>
    </message>
    <message>
        <source>Flickr gives version 4.0 now and may refuse these; a photo that it refuses stays as it is.</source>
        <translation>Flickr da ahora la versión 4.0 y puede rechazar estas; una foto que rechaza queda como está.</translation>
    </message>
    <message>
        <source>How to name you beside the photo.</source>
        <translation>Cómo nombrarle junto a la foto.</translation>
    </message>
    <message>
        <source>In a sidecar beside each file</source>
        <translation>En un archivo XMP junto a cada archivo</translation>
    </message>
    <message>
        <source>In the file itself</source>
        <translation>En el propio archivo</translation>
    </message>
    <message>
        <source>It goes where the file goes, though many sites strip it. The picture itself stays as it is. Files that cannot take it, such as raw ones, are left out.</source>
        <translation>Va adonde vaya el archivo, aunque muchos sitios lo eliminan. La imagen misma queda como está. Los archivos que no lo admiten, como los RAW, se excluyen.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Nobody else finds or opens it.</source>
        <translation>Nadie más la encuentra ni la abre.</translation>
    </message>
    <message>
        <source>Nobody may use it without asking you.</source>
        <translation>Nadie puede usarla sin preguntarle.</translation>
    </message>
    <message>
        <source>Not set: stays as it is</source>
        <translation>Sin fijar: queda como está</translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you see what would change of every photo.</source>
        <translation>Todavía no se envía nada: antes ve qué cambiaría de cada foto.</translation>
    </message>
    <message>
        <source>Nothing is written yet: first you see what would change in every file.</source>
        <translation>Todavía no se escribe nada: antes ve qué cambiaría en cada archivo.</translation>
    </message>
    <message>
        <source>Older Creative Commons licenses, version 2.0</source>
        <translation>Licencias Creative Commons antiguas, versión 2.0</translation>
    </message>
    <message>
        <source>On Flickr and beyond, signed in or not.</source>
        <translation>En Flickr y fuera, con sesión o sin ella.</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Prohibida</translation>
    </message>
    <message>
        <source>Prohibited for training of any AI</source>
        <translation>Prohibida para entrenar cualquier IA</translation>
    </message>
    <message>
        <source>Prohibited for training of generative AI</source>
        <translation>Prohibida para entrenar IA generativa</translation>
    </message>
    <message>
        <source>Prohibited, as another field of the file explains</source>
        <translation>Prohibida, como explica otro campo del archivo</translation>
    </message>
    <message>
        <source>Prohibited, as rights that the file links to explain</source>
        <translation>Prohibida, como explican derechos que el archivo enlaza</translation>
    </message>
    <message>
        <source>Prohibited, as rights written in the file explain</source>
        <translation>Prohibida, como explican derechos escritos en el archivo</translation>
    </message>
    <message>
        <source>Prohibited, except for search engines</source>
        <translation>Prohibida, salvo para buscadores</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Dominio público</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove location</source>
        <translation>Quitar ubicación</translation>
    </message>
    <message>
        <source>Remove what the file says of it</source>
        <translation>Quitar lo que el archivo dice de ello</translation>
    </message>
    <message>
        <source>Remove: {field}</source>
        <translation>Quitar: {field}</translation>
    </message>
    <message>
        <source>Rights in files</source>
        <translation>Derechos en los archivos</translation>
    </message>
    <message>
        <source>Says that nobody holds rights in it, such as in a very old picture.</source>
        <translation>Dice que nadie tiene derechos sobre ella, como en una imagen muy antigua.</translation>
    </message>
    <message>
        <source>Says that nothing is said</source>
        <translation>Dice que no se dice nada</translation>
    </message>
    <message>
        <source>Show what would change (Enter)</source>
        <translation>Mostrar qué cambiaría (Intro)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Take what the files say here out of them</source>
        <translation>Quitar de los archivos lo que dicen aquí</translation>
    </message>
    <message>
        <source>The address of a page about your rights.</source>
        <translation>La dirección de una página sobre sus derechos.</translation>
    </message>
    <message>
        <source>The notice, such as: © 2026 Anna Example</source>
        <translation>El aviso, como: © 2026 Ana Ejemplo</translation>
    </message>
    <message>
        <source>The photo itself is not touched. The .xmp file has to travel with it: who gets the photo alone does not see it.</source>
        <translation>La propia foto no se toca. El archivo .xmp tiene que viajar con ella: quien recibe solo la foto no lo ve.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Declaración web</translation>
    </message>
    <message>
        <source>What others may do, in a sentence or two.</source>
        <translation>Lo que otros pueden hacer, en una o dos frases.</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Dónde se escribe</translation>
    </message>
    <message>
        <source>Who can see</source>
        <translation>Quién puede ver</translation>
    </message>
    <message>
        <source>Who took the photos.</source>
        <translation>Quién tomó las fotos.</translation>
    </message>
    <message>
        <source>Whom you have marked as a friend on Flickr.</source>
        <translation>A quien usted ha marcado como amigo en Flickr.</translation>
    </message>
    <message>
        <source>Whom you have marked as either of them.</source>
        <translation>A quien usted ha marcado como una u otra cosa.</translation>
    </message>
    <message>
        <source>Whom you have marked as family on Flickr.</source>
        <translation>A quien usted ha marcado como familia en Flickr.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>{tag} asks researchers of computer vision to leave the photo out of their collections; nobody has to obey it.</source>
        <translation>{tag} pide a quienes investigan en visión artificial que dejen la foto fuera de sus colecciones; nadie tiene que obedecerlo.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source> %n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation>
            <numerusform> %Ln se cambió de nuevo después.</numerusform>
            <numerusform> %Ln se cambiaron de nuevo después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are overdue: remind</source>
        <extracomment>For 1: %n answer is overdue: remind them</extracomment>
        <translation>
            <numerusform>%Ln respuesta vencida: envíe un recordatorio</numerusform>
            <numerusform>%Ln respuestas vencidas: envíe recordatorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers overdue</source>
        <extracomment>For 1: %n answer overdue</extracomment>
        <translation>
            <numerusform>%Ln respuesta vencida</numerusform>
            <numerusform>%Ln respuestas vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to your requests are overdue.</source>
        <extracomment>For 1: %n answer to your requests is overdue.</extracomment>
        <translation>
            <numerusform>%Ln respuesta a sus solicitudes está vencida.</numerusform>
            <numerusform>%Ln respuestas a sus solicitudes están vencidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are exposed</source>
        <extracomment>For 1: %n is exposed</extracomment>
        <translation>
            <numerusform>%Ln está expuesta</numerusform>
            <numerusform>%Ln están expuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {name}</source>
        <extracomment>For 1: %n is listed in {name}</extracomment>
        <translation>
            <numerusform>%Ln figura en {name}</numerusform>
            <numerusform>%Ln figuran en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are listed in {n} datasets</source>
        <extracomment>For 1: %n is listed in {n} datasets</extracomment>
        <translation>
            <numerusform>%Ln figura en {n} conjuntos de datos</numerusform>
            <numerusform>%Ln figuran en {n} conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <extracomment>For 1: %n business day</extracomment>
        <translation>
            <numerusform>%Ln día hábil</numerusform>
            <numerusform>%Ln días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar months</source>
        <extracomment>For 1: %n calendar month</extracomment>
        <translation>
            <numerusform>%Ln mes natural</numerusform>
            <numerusform>%Ln meses naturales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left this hour</source>
        <extracomment>For 1: %n call left this hour</extracomment>
        <translation>
            <numerusform>queda %Ln llamada esta hora</numerusform>
            <numerusform>quedan %Ln llamadas esta hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of that plan were not made by it, so there is nothing to undo.</source>
        <extracomment>For 1: %n change of that plan was not made by it, so there is nothing to undo.</extracomment>
        <translation>
            <numerusform>%Ln cambio de ese plan no lo hizo él, así que no hay nada que deshacer.</numerusform>
            <numerusform>%Ln cambios de ese plan no los hizo él, así que no hay nada que deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <extracomment>For 1: %n conflict</extracomment>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <extracomment>For 1: %n could not be changed.</extracomment>
        <translation>
            <numerusform>%Ln no se pudo cambiar.</numerusform>
            <numerusform>%Ln no se pudieron cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <extracomment>For 1: %n could not be read.</extracomment>
        <translation>
            <numerusform>%Ln no se pudo leer.</numerusform>
            <numerusform>%Ln no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>For 1: %n day</extracomment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>For 1: %n day ago</extracomment>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <extracomment>For 1: %n drifted</extracomment>
        <translation>
            <numerusform>%Ln divergente</numerusform>
            <numerusform>%Ln divergentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed</source>
        <extracomment>For 1: %n exposed</extracomment>
        <translation>
            <numerusform>%Ln expuesta</numerusform>
            <numerusform>%Ln expuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposed photos have uncertain faces: review them</source>
        <extracomment>For 1: %n exposed photo has an uncertain face: review it</extracomment>
        <translation>
            <numerusform>%Ln foto expuesta tiene una cara dudosa: revísela</numerusform>
            <numerusform>%Ln fotos expuestas tienen caras dudosas: revíselas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <extracomment>For 1: %n face</extracomment>
        <translation>
            <numerusform>%Ln cara</numerusform>
            <numerusform>%Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>For 1: %n failed</extracomment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not where they were, and are not among them.</source>
        <extracomment>For 1: %n file is not where it was, and is not among them.</extracomment>
        <translation>
            <numerusform>%Ln archivo no está donde estaba, y no va incluido.</numerusform>
            <numerusform>%Ln archivos no están donde estaban, y no van incluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <extracomment>For 1: %n file changed</extracomment>
        <translation>
            <numerusform>%Ln archivo cambiado</numerusform>
            <numerusform>%Ln archivos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files here show faces and let whoever gets them reuse them.</source>
        <extracomment>For 1: %n file here shows a face and lets whoever gets it reuse it.</extracomment>
        <translation>
            <numerusform>%Ln archivo de aquí muestra caras y permite reutilizarlo a quien lo reciba.</numerusform>
            <numerusform>%Ln archivos de aquí muestran caras y permiten reutilizarlos a quien los reciba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files with faces grant reuse: change their rights</source>
        <extracomment>For 1: %n file with faces grants reuse: change its rights</extracomment>
        <translation>
            <numerusform>%Ln archivo con caras permite reutilizarlo: cambie sus derechos</numerusform>
            <numerusform>%Ln archivos con caras permiten reutilizarlos: cambie sus derechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys copied.</source>
        <extracomment>For 1: %n key copied.</extracomment>
        <translation>
            <numerusform>%Ln identificador copiado.</numerusform>
            <numerusform>%Ln identificadores copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>For 1: %n left</extracomment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>For 1: %n left out</extracomment>
        <translation>
            <numerusform>%Ln excluida</numerusform>
            <numerusform>%Ln excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>For 1: %n letter</extracomment>
        <translation>
            <numerusform>%Ln carta</numerusform>
            <numerusform>%Ln cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters on their way</source>
        <extracomment>For 1: %n letter on its way</extracomment>
        <translation>
            <numerusform>%Ln carta en camino</numerusform>
            <numerusform>%Ln cartas en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license histories are still to be asked for.</source>
        <extracomment>For 1: %n license history is still to be asked for.</extracomment>
        <translation>
            <numerusform>Queda por pedir %Ln historial de licencias.</numerusform>
            <numerusform>Quedan por pedir %Ln historiales de licencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licenses changed</source>
        <extracomment>For 1: %n license changed</extracomment>
        <translation>
            <numerusform>%Ln licencia cambiada</numerusform>
            <numerusform>%Ln licencias cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal written to {file}.</source>
        <extracomment>For 1: %n line of the journal written to {file}.</extracomment>
        <translation>
            <numerusform>%Ln línea del registro escrita en {file}.</numerusform>
            <numerusform>%Ln líneas del registro escritas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists imported</source>
        <extracomment>For 1: %n list imported</extracomment>
        <translation>
            <numerusform>%Ln lista importada</numerusform>
            <numerusform>%Ln listas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos are so already.</source>
        <extracomment>For 1: %n more photo is so already.</extracomment>
        <translation>
            <numerusform>%Ln foto más ya está así.</numerusform>
            <numerusform>%Ln fotos más ya están así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photos with faces do not say when they were taken.</source>
        <extracomment>For 1: %n more photo with faces does not say when it was taken.</extracomment>
        <translation>
            <numerusform>%Ln foto más con caras no dice cuándo se tomó.</numerusform>
            <numerusform>%Ln fotos más con caras no dicen cuándo se tomaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer match</source>
        <extracomment>For 1: %n no longer matches</extracomment>
        <translation>
            <numerusform>%Ln ya no coincide</numerusform>
            <numerusform>%Ln ya no coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>For 1: %n not known</extracomment>
        <translation>
            <numerusform>%Ln no se sabe</numerusform>
            <numerusform>%Ln no se saben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>For 1: %n note</extracomment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes copied</source>
        <extracomment>For 1: %n note copied</extracomment>
        <translation>
            <numerusform>%Ln nota copiada</numerusform>
            <numerusform>%Ln notas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine</source>
        <extracomment>For 1: %n of mine</extracomment>
        <translation>
            <numerusform>%Ln mía</numerusform>
            <numerusform>%Ln mías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine in its parent</source>
        <extracomment>For 1: %n of mine in its parent</extracomment>
        <translation>
            <numerusform>%Ln mía en su padre</numerusform>
            <numerusform>%Ln mías en su padre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them drafts</source>
        <extracomment>For 1: %n of them a draft</extracomment>
        <translation>
            <numerusform>%Ln de ellas en borrador</numerusform>
            <numerusform>%Ln de ellas en borrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold</source>
        <extracomment>For 1: %n of them holds</extracomment>
        <translation>
            <numerusform>%Ln de ellas contiene</numerusform>
            <numerusform>%Ln de ellas contienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list of {parent}, from which it was drawn.</source>
        <extracomment>For 1: %n of your photos is in the list of {parent}, from which it was drawn.</extracomment>
        <translation>
            <numerusform>%Ln de sus fotos está en la lista de {parent}, de la que salió.</numerusform>
            <numerusform>%Ln de sus fotos están en la lista de {parent}, de la que salió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos are in the list published by {holder}.</source>
        <extracomment>For 1: %n of your photos is in the list published by {holder}.</extracomment>
        <translation>
            <numerusform>%Ln de sus fotos está en la lista publicada por {holder}.</numerusform>
            <numerusform>%Ln de sus fotos están en la lista publicada por {holder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your photos may be in it; {unpublished}. Their licenses were ones that the collectors took.</source>
        <extracomment>For 1: %n of your photos may be in it; {unpublished}. Its license was one that the collectors took.</extracomment>
        <translation>
            <numerusform>%Ln de sus fotos puede estar en él; {unpublished}. Su licencia era de las que se tomaron.</numerusform>
            <numerusform>%Ln de sus fotos pueden estar en él; {unpublished}. Sus licencias eran de las que se tomaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your {photos} show faces and may be reused by anyone</source>
        <extracomment>For 1: %n of your {photos} shows a face and may be reused by anyone</extracomment>
        <translation>
            <numerusform>%Ln de sus {photos} muestra caras y cualquiera puede reutilizarla</numerusform>
            <numerusform>%Ln de sus {photos} muestran caras y cualquiera puede reutilizarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>For 1: %n photo</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are in published lists: write to the holders</source>
        <extracomment>For 1: %n photo is in a published list: write to its holder</extracomment>
        <translation>
            <numerusform>%Ln foto está en una lista publicada: escriba al titular</numerusform>
            <numerusform>%Ln fotos están en listas publicadas: escriba a los titulares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out, since Flickr does not offer this license for them:</source>
        <extracomment>For 1: %n photo is left out, since Flickr does not offer this license for it:</extracomment>
        <translation>
            <numerusform>%Ln foto se excluye, porque Flickr no ofrece esta licencia para ella:</numerusform>
            <numerusform>%Ln fotos se excluyen, porque Flickr no ofrece esta licencia para ellas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are looked at and kept.</source>
        <extracomment>For 1: %n photo is looked at and kept.</extracomment>
        <translation>
            <numerusform>%Ln foto está examinada y se conserva.</numerusform>
            <numerusform>%Ln fotos están examinadas y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a Flickr account that is read as its owner, and left out.</source>
        <extracomment>For 1: %n photo is not in a Flickr account that is read as its owner, and left out.</extracomment>
        <translation>
            <numerusform>%Ln foto no está en una cuenta de Flickr leída como su dueño, y se excluye.</numerusform>
            <numerusform>%Ln fotos no están en una cuenta de Flickr leída como su dueño, y se excluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not in a folder of this machine, and left out.</source>
        <extracomment>For 1: %n photo is not in a folder of this machine, and left out.</extracomment>
        <translation>
            <numerusform>%Ln foto no está en una carpeta de este equipo, y se excluye.</numerusform>
            <numerusform>%Ln fotos no están en una carpeta de este equipo, y se excluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under a license that lets others reuse them. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</source>
        <extracomment>For 1: %n photo is under a license that lets others reuse it. Copies already taken keep the license they were taken under; a change counts for what is taken from now on.</extracomment>
        <translation>
            <numerusform>%Ln foto está bajo una licencia que permite a otros reutilizarla. Las copias ya hechas conservan la licencia con la que se hicieron; un cambio cuenta para lo que se tome desde ahora.</numerusform>
            <numerusform>%Ln fotos están bajo una licencia que permite a otros reutilizarlas. Las copias ya hechas conservan la licencia con la que se hicieron; un cambio cuenta para lo que se tome desde ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under licenses that Flickr may not give again; an undo may only reach:</source>
        <extracomment>For 1: %n photo is under a license that Flickr may not give again; an undo may only reach:</extracomment>
        <translation>
            <numerusform>%Ln foto está bajo una licencia que Flickr quizá no vuelva a dar; deshacer quizá solo llegue a:</numerusform>
            <numerusform>%Ln fotos están bajo licencias que Flickr quizá no vuelva a dar; deshacer quizá solo llegue a:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may not reach it.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may not reach it.</extracomment>
        <translation>
            <numerusform>%Ln foto está bajo {now}, que Flickr quizá no vuelva a dar: deshacer quizá no llegue a ella.</numerusform>
            <numerusform>%Ln fotos están bajo {now}, que Flickr quizá no vuelva a dar: deshacer quizá no llegue a ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are under {now}, which Flickr may not give again: an undo may only reach {nearest}.</source>
        <extracomment>For 1: %n photo is under {now}, which Flickr may not give again: an undo may only reach {nearest}.</extracomment>
        <translation>
            <numerusform>%Ln foto está bajo {now}, que Flickr quizá no vuelva a dar: deshacer quizá solo llegue a {nearest}.</numerusform>
            <numerusform>%Ln fotos están bajo {now}, que Flickr quizá no vuelva a dar: deshacer quizá solo llegue a {nearest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos can only be written with ExifTool 12.15 or newer, which is not installed: they are left out. A sidecar needs none.</source>
        <extracomment>For 1: %n photo can only be written with ExifTool 12.15 or newer, which is not installed: it is left out. A sidecar needs none.</extracomment>
        <translation>
            <numerusform>%Ln foto solo se puede escribir con ExifTool 12.15 o posterior, que no está instalado: se excluye. Un archivo XMP aparte no lo necesita.</numerusform>
            <numerusform>%Ln fotos solo se pueden escribir con ExifTool 12.15 o posterior, que no está instalado: se excluyen. Un archivo XMP aparte no lo necesita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <extracomment>For 1: %n photo changed</extracomment>
        <translation>
            <numerusform>%Ln foto cambiada</numerusform>
            <numerusform>%Ln fotos cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos copied.</source>
        <extracomment>For 1: %n photo copied.</extracomment>
        <translation>
            <numerusform>%Ln foto copiada.</numerusform>
            <numerusform>%Ln fotos copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be read: see why</source>
        <extracomment>For 1: %n photo could not be read: see why</extracomment>
        <translation>
            <numerusform>%Ln foto no se pudo leer: vea por qué</numerusform>
            <numerusform>%Ln fotos no se pudieron leer: vea por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to decide</source>
        <extracomment>For 1: %n photo left to decide</extracomment>
        <translation>
            <numerusform>%Ln foto por decidir</numerusform>
            <numerusform>%Ln fotos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos left to look through</source>
        <extracomment>For 1: %n photo left to look through</extracomment>
        <translation>
            <numerusform>%Ln foto por repasar</numerusform>
            <numerusform>%Ln fotos por repasar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours are in {name}</source>
        <extracomment>For 1: %n photo of yours is in {name}</extracomment>
        <translation>
            <numerusform>%Ln foto suya está en {name}</numerusform>
            <numerusform>%Ln fotos suyas están en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of yours may be in {name}</source>
        <extracomment>For 1: %n photo of yours may be in {name}</extracomment>
        <translation>
            <numerusform>%Ln foto suya puede estar en {name}</numerusform>
            <numerusform>%Ln fotos suyas pueden estar en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos reported in {file}.</source>
        <extracomment>For 1: %n photo reported in {file}.</extracomment>
        <translation>
            <numerusform>%Ln foto en el informe {file}.</numerusform>
            <numerusform>%Ln fotos en el informe {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected</source>
        <extracomment>For 1: %n photo that you selected</extracomment>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed again since, and are left as they are.</source>
        <extracomment>For 1: %n photo was changed again since, and is left as it is.</extracomment>
        <translation>
            <numerusform>%Ln foto se cambió de nuevo después, y queda como está.</numerusform>
            <numerusform>%Ln fotos se cambiaron de nuevo después, y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were changed elsewhere since Safelight last looked; the list shows how they are now.</source>
        <extracomment>For 1: %n photo was changed elsewhere since Safelight last looked; the list shows how it is now.</extracomment>
        <translation>
            <numerusform>%Ln foto se cambió en otro lugar desde que Safelight miró por última vez; la lista muestra cómo está ahora.</numerusform>
            <numerusform>%Ln fotos se cambiaron en otro lugar desde que Safelight miró por última vez; la lista muestra cómo están ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet. A scan does that.</source>
        <extracomment>For 1: %n photo was not looked at yet. A scan does that.</extracomment>
        <translation>
            <numerusform>%Ln foto todavía no se examinó. Un análisis lo hace.</numerusform>
            <numerusform>%Ln fotos todavía no se examinaron. Un análisis lo hace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were not looked at yet: scan</source>
        <extracomment>For 1: %n photo was not looked at yet: scan</extracomment>
        <translation>
            <numerusform>%Ln foto sin examinar todavía: analice</numerusform>
            <numerusform>%Ln fotos sin examinar todavía: analice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be selected</source>
        <extracomment>For 1: %n photo will be selected</extracomment>
        <translation>
            <numerusform>Se seleccionará %Ln foto</numerusform>
            <numerusform>Se seleccionarán %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces are open: change their license</source>
        <extracomment>For 1: %n photo with faces is open: change its license</extracomment>
        <translation>
            <numerusform>%Ln foto con caras está abierta: cambie su licencia</numerusform>
            <numerusform>%Ln fotos con caras están abiertas: cambie su licencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with faces were compared with no list: import one</source>
        <extracomment>For 1: %n photo with faces was compared with no list: import one</extracomment>
        <translation>
            <numerusform>%Ln foto con caras no se comparó con ninguna lista: importe una</numerusform>
            <numerusform>%Ln fotos con caras no se compararon con ninguna lista: importe una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <extracomment>For 1: %n possible</extracomment>
        <translation>
            <numerusform>%Ln posible</numerusform>
            <numerusform>%Ln posibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are open</source>
        <extracomment>For 1: %n request is open</extracomment>
        <translation>
            <numerusform>%Ln solicitud está abierta</numerusform>
            <numerusform>%Ln solicitudes están abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <extracomment>For 1: %n request waits for you</extracomment>
        <translation>
            <numerusform>%Ln solicitud le espera</numerusform>
            <numerusform>%Ln solicitudes le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <extracomment>For 1: %n request.</extracomment>
        <translation>
            <numerusform>%Ln solicitud.</numerusform>
            <numerusform>%Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no photo; the first are listed beside the dataset.</source>
        <extracomment>For 1: %n row names no photo; it is listed beside the dataset.</extracomment>
        <translation>
            <numerusform>%Ln fila no nombra ninguna foto; figura junto al conjunto de datos.</numerusform>
            <numerusform>%Ln filas no nombran ninguna foto; las primeras figuran junto al conjunto de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>For 1: %n selected</extracomment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected photos</source>
        <extracomment>For 1: %n selected photo</extracomment>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, all that match</source>
        <extracomment>For 1: %n selected, all that match</extracomment>
        <translation>
            <numerusform>%Ln seleccionada, todo lo que coincide</numerusform>
            <numerusform>%Ln seleccionadas, todas las que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show faces</source>
        <extracomment>For 1: %n shows faces</extracomment>
        <translation>
            <numerusform>%Ln muestra caras</numerusform>
            <numerusform>%Ln muestran caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <extracomment>For 1: %n so already</extracomment>
        <translation>
            <numerusform>%Ln ya así</numerusform>
            <numerusform>%Ln ya así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know before you agree</source>
        <extracomment>For 1: %n thing to know before you agree</extracomment>
        <translation>
            <numerusform>%Ln cosa que saber antes de aceptar</numerusform>
            <numerusform>%Ln cosas que saber antes de aceptar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed again since.</source>
        <extracomment>For 1: %n was changed again since.</extracomment>
        <translation>
            <numerusform>%Ln se cambió de nuevo después.</numerusform>
            <numerusform>%Ln se cambiaron de nuevo después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and left alone.</source>
        <extracomment>For 1: %n was changed elsewhere and left alone.</extracomment>
        <translation>
            <numerusform>%Ln se cambió en otro lugar y se dejó como estaba.</numerusform>
            <numerusform>%Ln se cambiaron en otro lugar y se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not looked at for faces yet.</source>
        <extracomment>For 1: %n was not looked at for faces yet.</extracomment>
        <translation>
            <numerusform>En %Ln todavía no se buscaron caras.</numerusform>
            <numerusform>En %Ln todavía no se buscaron caras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <extracomment>For 1: %n was so already.</extracomment>
        <translation>
            <numerusform>%Ln ya estaba así.</numerusform>
            <numerusform>%Ln ya estaban así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field is to be removed from %n photos. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</source>
        <extracomment>For 1: A field is to be removed from %n photo. A sidecar can only take back what a sidecar says: where the file itself says it, that file is left as it is. Writing into the files themselves reaches those.</extracomment>
        <translation>
            <numerusform>Se va a quitar un campo de %Ln foto. Un archivo XMP aparte solo puede retirar lo que dice un XMP aparte: si lo dice el propio archivo, ese archivo queda como está. Escribir en los propios archivos llega también a esos.</numerusform>
            <numerusform>Se va a quitar un campo de %Ln fotos. Un archivo XMP aparte solo puede retirar lo que dice un XMP aparte: si lo dice el propio archivo, ese archivo queda como está. Escribir en los propios archivos llega también a esos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person it shows agreed to be shown.</source>
        <translation>Una persona que sale en ella consintió en que se muestre.</translation>
    </message>
    <message>
        <source>A video: it is listed, and not looked at for faces.</source>
        <translation>Un vídeo: se lista, y no se buscan caras en él.</translation>
    </message>
    <message numerus="yes">
        <source>Add the tag {value} to %n photos</source>
        <extracomment>For 1: Add the tag {value} to %n photo</extracomment>
        <translation>
            <numerusform>Añadir la etiqueta {value} a %Ln foto</numerusform>
            <numerusform>Añadir la etiqueta {value} a %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are decided</source>
        <extracomment>For 1: %n photo is decided</extracomment>
        <translation>
            <numerusform>%Ln foto está decidida</numerusform>
            <numerusform>Las %Ln fotos están decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos are looked through</source>
        <extracomment>For 1: %n photo is looked through</extracomment>
        <translation>
            <numerusform>%Ln foto está repasada</numerusform>
            <numerusform>Las %Ln fotos están repasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match</source>
        <extracomment>For 1: %n photo that matches</extracomment>
        <translation>
            <numerusform>%Ln foto que coincide</numerusform>
            <numerusform>Las %Ln fotos que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos that match the filter</source>
        <extracomment>For 1: The %n photo that matches</extracomment>
        <translation>
            <numerusform>%Ln foto que pasa el filtro</numerusform>
            <numerusform>Las %Ln fotos que pasan el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Todos los derechos reservados</translation>
    </message>
    <message>
        <source>All rights reserved: reuse needs your word.</source>
        <translation>Todos los derechos reservados: reutilizarla requiere su permiso.</translation>
    </message>
    <message>
        <source>Anyone can see it.</source>
        <translation>Cualquiera puede verla.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n photos</source>
        <extracomment>For 1: Change %n photo</extracomment>
        <translation>
            <numerusform>Cambiar %Ln foto</numerusform>
            <numerusform>Cambiar %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the license of %n photos to {value}</source>
        <extracomment>For 1: Change the license of %n photo to {value}</extracomment>
        <translation>
            <numerusform>Cambiar la licencia de %Ln foto a {value}</numerusform>
            <numerusform>Cambiar la licencia de %Ln fotos a {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n of your photos are in lists you imported.</source>
        <extracomment>For 1: Compared: %n of your photos is in a list you imported.</extracomment>
        <translation>
            <numerusform>Comparado: %Ln de sus fotos está en una lista que importó.</numerusform>
            <numerusform>Comparado: %Ln de sus fotos están en listas que importó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown, so it counts one level less.</source>
        <translation>Todas las personas que salen consintieron en que se muestre, así que cuenta un nivel menos.</translation>
    </message>
    <message>
        <source>Everyone it shows agreed to be shown.</source>
        <translation>Todas las personas que salen consintieron en que se muestre.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer people will see %n photos. Flickr changes the addresses of the pictures, so that links to them break, and drops the favorites of those who can no longer see them; an undo brings neither back.</source>
        <extracomment>For 1: Fewer people will see %n photo. Flickr changes the address of the picture, so that links to it break, and drops the favorites of those who can no longer see it; an undo brings neither back.</extracomment>
        <translation>
            <numerusform>Menos personas verán %Ln foto. Flickr cambia la dirección de la imagen, de modo que los enlaces a ella se rompen, y pierde los favoritos de quienes ya no pueden verla; deshacer no recupera ni lo uno ni lo otro.</numerusform>
            <numerusform>Menos personas verán %Ln fotos. Flickr cambia las direcciones de las imágenes, de modo que los enlaces a ellas se rompen, y pierde los favoritos de quienes ya no pueden verlas; deshacer no recupera ni lo uno ni lo otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what is known here; each photo is looked at before a change.</source>
        <translation>Ahora no se pudo preguntar a Flickr. {why} La lista muestra lo que se sabe aquí; cada foto se mira antes de un cambio.</translation>
    </message>
    <message>
        <source>Flickr could not be asked now. {why} The list shows what was so on {when}; each photo is looked at before a change.</source>
        <translation>Ahora no se pudo preguntar a Flickr. {why} La lista muestra lo que era así el {when}; cada foto se mira antes de un cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Flickr does not offer {wanted} for photos under {now}: %n photos are left out.</source>
        <extracomment>For 1: Flickr does not offer {wanted} for photos under {now}: %n photo is left out.</extracomment>
        <translation>
            <numerusform>Flickr no ofrece {wanted} para fotos bajo {now}: %Ln foto se excluye.</numerusform>
            <numerusform>Flickr no ofrece {wanted} para fotos bajo {now}: %Ln fotos se excluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr forgets where %n photos were taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</source>
        <extracomment>For 1: Flickr forgets where %n photo was taken and who may know. Safelight&apos;s journal keeps both on this machine, so that an undo can put them back.</extracomment>
        <translation>
            <numerusform>Flickr olvida dónde se tomó %Ln foto y quién puede saberlo. El registro de Safelight guarda ambas cosas en este equipo, para que deshacer pueda devolverlas.</numerusform>
            <numerusform>Flickr olvida dónde se tomaron %Ln fotos y quién puede saberlo. El registro de Safelight guarda ambas cosas en este equipo, para que deshacer pueda devolverlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers the licenses of %n photos; they come back as the nearest it offers:</source>
        <extracomment>For 1: Flickr no longer offers the license of %n photo; it comes back as the nearest it offers:</extracomment>
        <translation>
            <numerusform>Flickr ya no ofrece la licencia de %Ln foto; vuelve con la más cercana que ofrece:</numerusform>
            <numerusform>Flickr ya no ofrece las licencias de %Ln fotos; vuelven con la más cercana que ofrece:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flickr no longer offers {was} for %n photos: they come back as {instead}, the nearest it offers.</source>
        <extracomment>For 1: Flickr no longer offers {was} for %n photo: it comes back as {instead}, the nearest it offers.</extracomment>
        <translation>
            <numerusform>Flickr ya no ofrece {was} para %Ln foto: vuelve como {instead}, la más cercana que ofrece.</numerusform>
            <numerusform>Flickr ya no ofrece {was} para %Ln fotos: vuelven como {instead}, la más cercana que ofrece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallada</translation>
    </message>
    <message>
        <source>Found: your photo is in the published list of {datasets}.</source>
        <translation>Hallada: su foto está en la lista publicada de {datasets}.</translation>
    </message>
    <message>
        <source>It is not known under which license it is.</source>
        <translation>No se sabe bajo qué licencia está.</translation>
    </message>
    <message>
        <source>It tells the place where it was taken.</source>
        <translation>Dice el lugar donde se tomó.</translation>
    </message>
    <message>
        <source>It {shows}.</source>
        <translation>La foto {shows}.</translation>
    </message>
    <message>
        <source>Its license is not known.</source>
        <translation>Su licencia no se sabe.</translation>
    </message>
    <message>
        <source>Its license let anyone reuse it while a known dataset was collected.</source>
        <translation>Su licencia permitía a cualquiera reutilizarla mientras se reunía un conjunto de datos conocido.</translation>
    </message>
    <message>
        <source>Its number is in the published list of {datasets}.</source>
        <translation>Su número está en la lista publicada de {datasets}.</translation>
    </message>
    <message>
        <source>Its original size can be downloaded.</source>
        <translation>Se puede descargar su tamaño original.</translation>
    </message>
    <message>
        <source>Its picture is not among the files, so it was not looked at for faces.</source>
        <translation>Su imagen no está entre los archivos, así que no se buscaron caras en ella.</translation>
    </message>
    <message>
        <source>Its source did not show it the last time; what is known of it is kept.</source>
        <translation>Su fuente no la mostró la última vez; lo que se sabe de ella se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n letters as drafts for your mail program</source>
        <extracomment>For 1: Leave %n letter as a draft for your mail program</extracomment>
        <translation>
            <numerusform>Dejar %Ln carta como borrador para su programa de correo</numerusform>
            <numerusform>Dejar %Ln cartas como borradores para su programa de correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by you only</source>
        <extracomment>For 1: Let %n photo be seen by you only</extracomment>
        <translation>
            <numerusform>Dejar %Ln foto visible solo para usted</numerusform>
            <numerusform>Dejar %Ln fotos visibles solo para usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n photos be seen by {value}</source>
        <extracomment>For 1: Let %n photo be seen by {value}</extracomment>
        <translation>
            <numerusform>Dejar %Ln foto visible para {value}</numerusform>
            <numerusform>Dejar %Ln fotos visibles para {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>License not known</source>
        <translation>Licencia desconocida</translation>
    </message>
    <message numerus="yes">
        <source>Looked again: all %n changes are as they should be.</source>
        <extracomment>For 1: Looked again: %n change is as it should be.</extracomment>
        <translation>
            <numerusform>Mirado de nuevo: %Ln cambio está como debe.</numerusform>
            <numerusform>Mirado de nuevo: los %Ln cambios están como deben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked up: it is in %n lists.</source>
        <extracomment>For 1: Looked up: it is in %n list.</extracomment>
        <translation>
            <numerusform>Consultado: está en %Ln lista.</numerusform>
            <numerusform>Consultado: está en %Ln listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people will see %n photos; what they copy stays with them.</source>
        <extracomment>For 1: More people will see %n photo; what they copy stays with them.</extracomment>
        <translation>
            <numerusform>Más personas verán %Ln foto; lo que copien se queda con ellas.</numerusform>
            <numerusform>Más personas verán %Ln fotos; lo que copien se queda con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None found at this setting. If one was missed, draw it (D).</source>
        <translation>Ninguna encontrada con este ajuste. Si se omitió una, dibújela (D).</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, and the file on this machine names no license.</source>
        <translation>Sin marcar: {shows}, y el archivo de este equipo no nombra ninguna licencia.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, but the source does not say who can see it.</source>
        <translation>Sin marcar: {shows}, pero la fuente no dice quién puede verla.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}, on this machine, under: {license}.</source>
        <translation>Sin marcar: {shows}, en este equipo, bajo: {license}.</translation>
    </message>
    <message>
        <source>Not flagged: {shows}. Who can see it: {who}.</source>
        <translation>Sin marcar: {shows}. Quién puede verla: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the lists imported on {day}: {names}.</source>
        <extracomment>For 1: Not in the list imported on {day}: {names}.</extracomment>
        <translation>
            <numerusform>No está en la lista importada el {day}: {names}.</numerusform>
            <numerusform>No está en las listas importadas el {day}: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at yet: the next scan looks for faces in it.</source>
        <translation>Sin examinar todavía: el próximo análisis busca caras en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they were changed.</source>
        <extracomment>For 1: Of %n it is not known whether it was changed.</extracomment>
        <translation>
            <numerusform>De %Ln no se sabe si se cambió.</numerusform>
            <numerusform>De %Ln no se sabe si se cambiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open: public, {shows}, and {reuse}.</source>
        <translation>Abierta: pública, {shows}, y {reuse}.</translation>
    </message>
    <message>
        <source>People are tagged in it by name.</source>
        <translation>En ella hay personas etiquetadas por su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the locations of %n photos</source>
        <extracomment>For 1: Remove the location of %n photo</extracomment>
        <translation>
            <numerusform>Quitar la ubicación de %Ln foto</numerusform>
            <numerusform>Quitar las ubicaciones de %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed</source>
        <extracomment>For 1: Retry %n failed</extracomment>
        <translation>
            <numerusform>Reintentar %Ln fallido</numerusform>
            <numerusform>Reintentar %Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters through your mail server</source>
        <extracomment>For 1: Send %n letter through your mail server</extracomment>
        <translation>
            <numerusform>Enviar %Ln carta con su servidor de correo</numerusform>
            <numerusform>Enviar %Ln cartas con su servidor de correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <extracomment>For 1: Show %n new</extracomment>
        <translation>
            <numerusform>Mostrar %Ln nuevo</numerusform>
            <numerusform>Mostrar %Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n photos that may be in it</source>
        <extracomment>For 1: Show %n photo that may be in it</extracomment>
        <translation>
            <numerusform>Mostrar %Ln foto que puede estar en él</numerusform>
            <numerusform>Mostrar %Ln fotos que pueden estar en él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show my %n photos</source>
        <extracomment>For 1: Show my %n photo</extracomment>
        <translation>
            <numerusform>Mostrar mi %Ln foto</numerusform>
            <numerusform>Mostrar mis %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of those it shows agreed to be shown.</source>
        <translation>Algunas de las personas que salen consintieron en que se muestre.</translation>
    </message>
    <message numerus="yes">
        <source>The %n photos that match the filter, without those you took out</source>
        <extracomment>For 1: The %n photo that matches the filter, without those you took out</extracomment>
        <translation>
            <numerusform>%Ln foto que pasa el filtro, sin las que usted quitó</numerusform>
            <numerusform>Las %Ln fotos que pasan el filtro, sin las que usted quitó</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and Flickr say different things of its rights.</source>
        <translation>El archivo y Flickr dicen cosas distintas de sus derechos.</translation>
    </message>
    <message>
        <source>The file does not reserve data mining.</source>
        <translation>El archivo no reserva la minería de datos.</translation>
    </message>
    <message>
        <source>The file&apos;s own rights fields: {reuse}.</source>
        <translation>Los campos de derechos del archivo: {reuse}.</translation>
    </message>
    <message numerus="yes">
        <source>The license histories of %n photos are still to be asked for; Flickr&apos;s calls have to last for the hour.</source>
        <extracomment>For 1: The license history of %n photo is still to be asked for; Flickr&apos;s calls have to last for the hour.</extracomment>
        <translation>
            <numerusform>Queda por pedir el historial de licencias de %Ln foto; las llamadas a Flickr tienen que durar toda la hora.</numerusform>
            <numerusform>Quedan por pedir los historiales de licencias de %Ln fotos; las llamadas a Flickr tienen que durar toda la hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be read: {error}</source>
        <translation>No se pudo leer la imagen: {error}</translation>
    </message>
    <message>
        <source>The source does not say for certain who can see it.</source>
        <translation>La fuente no dice con certeza quién puede verla.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <extracomment>For 1: Undo %n change</extracomment>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos are seen again by whom they were seen before</source>
        <extracomment>For 1: Undo: %n photo is seen again by whom it was seen before</extracomment>
        <translation>
            <numerusform>Deshacer: %Ln foto vuelven a verla quienes la veían antes</numerusform>
            <numerusform>Deshacer: %Ln fotos vuelven a verlas quienes las veían antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had</extracomment>
        <translation>
            <numerusform>Deshacer: %Ln foto vuelve a la licencia que tenía</numerusform>
            <numerusform>Deshacer: %Ln fotos vuelven a la licencia que tenían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos go back to the license they had, or to the nearest there is</source>
        <extracomment>For 1: Undo: %n photo goes back to the license it had, or to the nearest there is</extracomment>
        <translation>
            <numerusform>Deshacer: %Ln foto vuelve a la licencia que tenía, o a la más cercana que haya</numerusform>
            <numerusform>Deshacer: %Ln fotos vuelven a la licencia que tenían, o a la más cercana que haya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n photos have the locations back that they had</source>
        <extracomment>For 1: Undo: %n photo has the location back that it had</extracomment>
        <translation>
            <numerusform>Deshacer: %Ln foto recupera la ubicación que tenía</numerusform>
            <numerusform>Deshacer: %Ln fotos recuperan las ubicaciones que tenían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the rights fields of %n files are as they were before</source>
        <extracomment>For 1: Undo: the rights fields of %n file are as they were before</extracomment>
        <translation>
            <numerusform>Deshacer: los campos de derechos de %Ln archivo quedan como antes</numerusform>
            <numerusform>Deshacer: los campos de derechos de %Ln archivos quedan como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: the tag {tag} of %n photos is as it was before</source>
        <extracomment>For 1: Undo: the tag {tag} of %n photo is as it was before</extracomment>
        <translation>
            <numerusform>Deshacer: la etiqueta {tag} de %Ln foto queda como antes</numerusform>
            <numerusform>Deshacer: la etiqueta {tag} de %Ln fotos queda como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: all %n lists are whole, as they were when they were imported.</source>
        <extracomment>For 1: Verified: the list is whole, as it was when it was imported.</extracomment>
        <translation>
            <numerusform>Verificado: %Ln lista está entera, como cuando se importó.</numerusform>
            <numerusform>Verificado: las %Ln listas están enteras, como cuando se importaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Visible: public and {shows}. {license}</source>
        <translation>Visible: pública y {shows}. {license}</translation>
    </message>
    <message>
        <source>Visible: {shows}, and the file&apos;s own rights fields say that {reuse}.</source>
        <translation>Visible: {shows}, y los campos de derechos del archivo dicen que {reuse}.</translation>
    </message>
    <message>
        <source>Was open</source>
        <translation>Antes abierta</translation>
    </message>
    <message>
        <source>Was open: {shows}, and its license let anyone reuse it while a known dataset was collected.{dates} Who could see it then is not on record.</source>
        <translation>Antes abierta: {shows}, y su licencia permitía a cualquiera reutilizarla mientras se reunía un conjunto de datos conocido.{dates} No consta quién podía verla entonces.</translation>
    </message>
    <message numerus="yes">
        <source>What is whole is being read. %n parts are missing or could not be read.</source>
        <extracomment>For 1: What is whole is being read. %n part is missing or could not be read.</extracomment>
        <translation>
            <numerusform>Se está leyendo lo que está entero. %Ln parte falta o no se pudo leer.</numerusform>
            <numerusform>Se está leyendo lo que está entero. %Ln partes faltan o no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it told before stands: %n of your photos are in it.</source>
        <extracomment>For 1: What it told before stands: %n of your photos is in it.</extracomment>
        <translation>
            <numerusform>Lo que decía antes sigue valiendo: %Ln de sus fotos está en él.</numerusform>
            <numerusform>Lo que decía antes sigue valiendo: %Ln de sus fotos están en él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields beside %n files</source>
        <extracomment>For 1: Write rights fields beside %n file</extracomment>
        <translation>
            <numerusform>Escribir campos de derechos junto a %Ln archivo</numerusform>
            <numerusform>Escribir campos de derechos junto a %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write rights fields into %n files</source>
        <extracomment>For 1: Write rights fields into %n file</extracomment>
        <translation>
            <numerusform>Escribir campos de derechos en %Ln archivo</numerusform>
            <numerusform>Escribir campos de derechos en %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You marked %n boxes as not a face; they do not count.</source>
        <extracomment>For 1: You marked %n box as not a face; it does not count.</extracomment>
        <translation>
            <numerusform>Usted marcó %Ln recuadro como no cara; no cuenta.</numerusform>
            <numerusform>Usted marcó %Ln recuadros como no caras; no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>a face</source>
        <translation>una cara</translation>
    </message>
    <message numerus="yes">
        <source>and %n more datasets</source>
        <extracomment>For 1: and %n more dataset</extracomment>
        <translation>
            <numerusform>y %Ln conjunto de datos más</numerusform>
            <numerusform>y %Ln conjuntos de datos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other files</source>
        <extracomment>For 1: and %n other file</extracomment>
        <translation>
            <numerusform>y %Ln archivo más</numerusform>
            <numerusform>y %Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dibujada a mano</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, %n days ago</source>
        <extracomment>For 1: due {day}, %n day ago</extracomment>
        <translation>
            <numerusform>venció el {day}, hace %Ln día</numerusform>
            <numerusform>venció el {day}, hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due {day}, in %n days</source>
        <extracomment>For 1: due {day}, in %n day</extracomment>
        <translation>
            <numerusform>vence el {day}, en %Ln día</numerusform>
            <numerusform>vence el {day}, en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>For 1: every %n day</extracomment>
        <translation>
            <numerusform>cada %Ln día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>For 1: every %n hour</extracomment>
        <translation>
            <numerusform>cada %Ln hora</numerusform>
            <numerusform>cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>face {n} of {total}, {state}</source>
        <translation>cara {n} de {total}, {state}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message numerus="yes">
        <source>files that grant reuse</source>
        <extracomment>For 1: file that grants reuse</extracomment>
        <translation>
            <numerusform>archivo que permite reutilizarlo</numerusform>
            <numerusform>archivos que permiten reutilizarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>amigos</translation>
    </message>
    <message>
        <source>friends and family</source>
        <translation>amigos y familia</translation>
    </message>
    <message>
        <source>friends and/or family (the export cannot tell)</source>
        <translation>amigos y/o familia (la exportación no lo distingue)</translation>
    </message>
    <message numerus="yes">
        <source>no law names a day for the answer; a reminder after %n days is suggested</source>
        <extracomment>For 1: no law names a day for the answer; a reminder after %n day is suggested</extracomment>
        <translation>
            <numerusform>ninguna ley fija un día para la respuesta; se sugiere un recordatorio tras %Ln día</numerusform>
            <numerusform>ninguna ley fija un día para la respuesta; se sugiere un recordatorio tras %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>not a face</source>
        <translation>no es una cara</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>no del todo fiable</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>solo usted</translation>
    </message>
    <message numerus="yes">
        <source>photos</source>
        <extracomment>For 1: photo</extracomment>
        <translation>
            <numerusform>foto</numerusform>
            <numerusform>fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>released</source>
        <translation>autorizada</translation>
    </message>
    <message numerus="yes">
        <source>shows %n faces</source>
        <extracomment>For 1: shows %n face</extracomment>
        <translation>
            <numerusform>muestra %Ln cara</numerusform>
            <numerusform>muestra %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>muy fiable</translation>
    </message>
    <message>
        <source>who uses this machine</source>
        <translation>quien use este equipo</translation>
    </message>
    <message>
        <source>{license} does not count as permissive in your settings.</source>
        <translation>{license} no cuenta como permisiva en sus ajustes.</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it</source>
        <translation>{license} permite a cualquiera reutilizarla</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, not commercially</source>
        <translation>{license} permite a cualquiera reutilizarla, sin fines comerciales</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged</source>
        <translation>{license} permite a cualquiera reutilizarla, sin modificarla</translation>
    </message>
    <message>
        <source>{license} lets anyone reuse it, unchanged and not commercially</source>
        <translation>{license} permite a cualquiera reutilizarla, sin modificarla y sin fines comerciales</translation>
    </message>
    <message>
        <source>{license} says that anyone may reuse it</source>
        <translation>{license} dice que cualquiera puede reutilizarla</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photos would no longer be among those.</source>
        <extracomment>For 1: {name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is beyond the limit, except public photos under a Creative Commons license or in the public domain; %n photo would no longer be among those.</extracomment>
        <translation>
            <numerusform>{name} es una cuenta gratuita con {uploads} de {limit} fotos. Flickr puede borrar lo que exceda el límite, salvo fotos públicas bajo una licencia Creative Commons o en el dominio público; %Ln foto ya no estaría entre ellas.</numerusform>
            <numerusform>{name} es una cuenta gratuita con {uploads} de {limit} fotos. Flickr puede borrar lo que exceda el límite, salvo fotos públicas bajo una licencia Creative Commons o en el dominio público; %Ln fotos ya no estarían entre ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a Free account, which may hold {most} photos that are not public; with this it would have {would}. Flickr may refuse some, or limit the account.</source>
        <translation>{name} es una cuenta gratuita, que puede tener {most} fotos no públicas; con esto tendría {would}. Flickr puede rechazar algunas o limitar la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a Free account: once %n photos are no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</source>
        <extracomment>For 1: {name} is a Free account: once %n photo is no longer under Creative Commons, sizes above {pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.</extracomment>
        <translation>
            <numerusform>{name} es una cuenta gratuita: cuando %Ln foto ya no esté bajo Creative Commons, los tamaños de más de {pixels} píxeles ya no se podrán descargar, ni siquiera por usted. Conserve sus originales.</numerusform>
            <numerusform>{name} es una cuenta gratuita: cuando %Ln fotos ya no estén bajo Creative Commons, los tamaños de más de {pixels} píxeles ya no se podrán descargar, ni siquiera por usted. Conserve sus originales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is signed out: sign in before %n photos can be changed.</source>
        <extracomment>For 1: {name} is signed out: sign in before %n photo can be changed.</extracomment>
        <translation>
            <numerusform>{name} tiene la sesión cerrada: iníciela antes de que se pueda cambiar %Ln foto.</numerusform>
            <numerusform>{name} tiene la sesión cerrada: iníciela antes de que se puedan cambiar %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {now} → out of reach</source>
        <translation>{n} × {now} → fuera de alcance</translation>
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
        <translation>{who} (la fuente no lo sabe con certeza)</translation>
    </message>
    <message numerus="yes">
        <source>{why} %n photos are left out.</source>
        <extracomment>For 1: {why} %n photo is left out.</extracomment>
        <translation>
            <numerusform>{why} %Ln foto se excluye.</numerusform>
            <numerusform>{why} %Ln fotos se excluyen.</numerusform>
        </translation>
    </message>
</context>
</TS>
