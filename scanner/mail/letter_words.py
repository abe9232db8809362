"""
The words of letters that are the same in each of them, by language: labels, the list of photos.

What a letter asks stands in resources/letters; here is what goes with data. A field has two names:
how a person is asked for it ("your name"), and how it stands in the letter ("Name").
"""

from collections.abc import Mapping

from scanner.mail.letter_language import FieldName, Words


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


_EN = Words(
    fields={
        "name": FieldName("your name", "Name"),
        "email": FieldName("your e-mail address", "E-mail"),
        "address": FieldName("your postal address", "Postal address"),
        "country": FieldName("the country you live in", "Country"),
        "flickr_name": FieldName("your Flickr user name", "Flickr user name"),
        "nsid": FieldName("your Flickr id (NSID)", "Flickr id (NSID)"),
        "flickr_url": FieldName("the address of your Flickr page", "Flickr page"),
        "reference": FieldName("its reference", "Reference"),
        "recipient": FieldName("the recipient's name", "To"),
        "photos": FieldName("at least one photo", "Photos"),
        "consent": FieldName("your express consent to the search", "Consent to the search"),
        "credit": FieldName("how you want to be credited", "Credit"),
        "precondition": FieldName("what you did first, as the recipient asks", "Done first"),
        "situation": FieldName("your reasons, from your own situation", "Reasons"),
        "question": FieldName("what the recipient asked", "Question"),
        "answer": FieldName("your answer", "Answer"),
        "asked_on": FieldName("the day of the recipient's question", "Asked on"),
        "sent_on": FieldName("the day of the first letter", "First letter"),
        "message_id": FieldName("the Message-ID of the first letter", "Message-ID"),
        "first_reference": FieldName("the reference of the first letter", "Reference"),
        "first_law": FieldName("the law that the first letter rests on", "Ground"),
        "due_on": FieldName("the day an answer was due", "Due"),
        "granted_on": FieldName("the day of the recipient's answer", "Answered on"),
        "consent_on": FieldName("the day of your consent", "Consent of"),
        "holder": FieldName("whom you complain about", "Controller"),
        "happened": FieldName("what happened to your request", "What happened"),
    },
    months=_names(
        "January, February, March, April, May, June, July, August, September, October, "
        "November, December"
    ),
    day="{day} {month} {year}",
    first_day="1",
    thousands=",",
    quotes=("“", "”"),
    and_="and",
    colon=":",
    to="To",
    dated="Date",
    missing="The letter needs",
    flickr_id="Flickr id",
    row="row {row} of list {list}",
    possible="may be in",
    license_then="license when collected",
    license_now="license today",
    uploaded="uploaded",
    collected="photos collected",
    lists="The published lists:",
    all_attached="All {count} photos are in the attached file {file}.",
    also_attached="The same list is attached as {file}.",
    photo="Photo",
    csv_name="photos.csv",
    csv_header=_names(
        "Number, Address, Flickr id, Title, Uploaded, Dataset, List, SHA-256 of the list, "
        "Row, May be in, License when collected, License today, Collected from, "
        "Collected to"
    ),
    reserved="All rights reserved",
    done={
        "no-cv": "my photos now carry the tag no_cv",
        "no-derivatives": "my photos now have a license without derivatives (NoDerivs)",
        "all-rights-reserved": "my photos are now marked “All rights reserved”",
        "private": "my photos are now private",
        "deleted": "I have deleted the photos on Flickr",
    },
    happened={
        "no-answer": "I have received no answer.",
        "refused": "My request was refused.",
        "partly": "My request was granted only in part.",
    },
    laws={
        "gdpr-15": "access, Article 15 GDPR",
        "gdpr-17": "erasure, Article 17 GDPR",
        "gdpr-21": "objection, Article 21 GDPR",
        "uk-gdpr-15": "access, Article 15 UK GDPR",
        "uk-gdpr-17": "erasure, Article 17 UK GDPR",
        "uk-gdpr-21": "objection, Article 21 UK GDPR",
        "ccpa-know": "right to know, CCPA",
        "ccpa-delete": "right to delete, CCPA",
        "swiss-fadp": "Swiss FADP",
        "lgpd": "LGPD",
    },
)

_DE = Words(
    fields={
        "name": FieldName("Ihr Name", "Name"),
        "email": FieldName("Ihre E-Mail-Adresse", "E-Mail"),
        "address": FieldName("Ihre Postanschrift", "Anschrift"),
        "country": FieldName("das Land, in dem Sie wohnen", "Land"),
        "flickr_name": FieldName("Ihr Flickr-Benutzername", "Flickr-Benutzername"),
        "nsid": FieldName("Ihre Flickr-Kennung (NSID)", "Flickr-Kennung (NSID)"),
        "flickr_url": FieldName("die Adresse Ihrer Flickr-Seite", "Flickr-Seite"),
        "reference": FieldName("sein Aktenzeichen", "Zeichen"),
        "recipient": FieldName("der Name des Empfängers", "An"),
        "photos": FieldName("mindestens ein Foto", "Fotos"),
        "consent": FieldName(
            "Ihre ausdrückliche Einwilligung in die Suche", "Einwilligung in die Suche"
        ),
        "credit": FieldName("wie Sie genannt werden möchten", "Namensnennung"),
        "precondition": FieldName(
            "was Sie vorab getan haben, wie der Empfänger es verlangt", "Vorab erledigt"
        ),
        "situation": FieldName("Ihre Gründe aus Ihrer besonderen Situation", "Gründe"),
        "question": FieldName("was der Empfänger gefragt hat", "Frage"),
        "answer": FieldName("Ihre Antwort", "Antwort"),
        "asked_on": FieldName("der Tag der Rückfrage", "Rückfrage vom"),
        "sent_on": FieldName("der Tag des ersten Schreibens", "Erstes Schreiben"),
        "message_id": FieldName("die Message-ID des ersten Schreibens", "Message-ID"),
        "first_reference": FieldName("das Zeichen des ersten Schreibens", "Zeichen"),
        "first_law": FieldName("die Grundlage des ersten Schreibens", "Grundlage"),
        "due_on": FieldName("der Tag, an dem die Antwort fällig war", "Fällig"),
        "granted_on": FieldName("der Tag der Antwort des Empfängers", "Antwort vom"),
        "consent_on": FieldName("der Tag Ihrer Einwilligung", "Einwilligung vom"),
        "holder": FieldName("über wen Sie sich beschweren", "Verantwortlicher"),
        "happened": FieldName("was aus Ihrem Antrag geworden ist", "Verlauf"),
    },
    months=_names(
        "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, "
        "November, Dezember"
    ),
    day="{day}. {month} {year}",
    first_day="1",
    thousands=".",
    quotes=("„", "“"),
    and_="und",
    colon=":",
    to="An",
    dated="Datum",
    missing="Dem Brief fehlt noch:",
    flickr_id="Flickr-ID",
    row="Zeile {row} der Liste {list}",
    possible="möglicherweise enthalten in",
    license_then="Lizenz bei der Erhebung",
    license_now="Lizenz heute",
    uploaded="hochgeladen",
    collected="Fotos erhoben",
    lists="Die veröffentlichten Listen:",
    all_attached="Alle {count} Fotos stehen in der beigefügten Datei {file}.",
    also_attached="Dieselbe Liste ist als {file} beigefügt.",
    photo="Foto",
    csv_name="fotos.csv",
    csv_header=_names(
        "Nummer, Adresse, Flickr-ID, Titel, Hochgeladen, Datensatz, Liste, "
        "SHA-256 der Liste, Zeile, Möglicherweise in, Lizenz bei der Erhebung, Lizenz heute, "
        "Erhoben ab, Erhoben bis"
    ),
    reserved="Alle Rechte vorbehalten",
    done={
        "no-cv": "meine Fotos tragen jetzt das Schlagwort no_cv",
        "no-derivatives": (
            "meine Fotos stehen jetzt unter einer Lizenz ohne Bearbeitungen (NoDerivs)"
        ),
        "all-rights-reserved": (
            "meine Fotos sind jetzt mit „Alle Rechte vorbehalten“ gekennzeichnet"
        ),
        "private": "meine Fotos sind jetzt privat",
        "deleted": "ich habe die Fotos bei Flickr gelöscht",
    },
    happened={
        "no-answer": "Eine Antwort habe ich nicht erhalten.",
        "refused": "Mein Antrag wurde abgelehnt.",
        "partly": "Meinem Antrag wurde nur teilweise entsprochen.",
    },
    laws={
        "gdpr-15": "Auskunft, Art. 15 DSGVO",
        "gdpr-17": "Löschung, Art. 17 DSGVO",
        "gdpr-21": "Widerspruch, Art. 21 DSGVO",
        "uk-gdpr-15": "Auskunft, Art. 15 UK GDPR",
        "uk-gdpr-17": "Löschung, Art. 17 UK GDPR",
        "uk-gdpr-21": "Widerspruch, Art. 21 UK GDPR",
        "ccpa-know": "Auskunft, CCPA",
        "ccpa-delete": "Löschung, CCPA",
        "swiss-fadp": "Schweizer DSG",
        "lgpd": "LGPD",
    },
)

_FR = Words(
    fields={
        "name": FieldName("votre nom", "Nom"),
        "email": FieldName("votre adresse électronique", "Courriel"),
        "address": FieldName("votre adresse postale", "Adresse postale"),
        "country": FieldName("votre pays de résidence", "Pays"),
        "flickr_name": FieldName("votre nom d’utilisateur Flickr", "Nom d’utilisateur Flickr"),
        "nsid": FieldName("votre identifiant Flickr (NSID)", "Identifiant Flickr (NSID)"),
        "flickr_url": FieldName("l’adresse de votre page Flickr", "Page Flickr"),
        "reference": FieldName("sa référence", "Référence"),
        "recipient": FieldName("le nom du destinataire", "À"),
        "photos": FieldName("au moins une photographie", "Photographies"),
        "consent": FieldName(
            "votre consentement exprès à la recherche", "Consentement à la recherche"
        ),
        "credit": FieldName("la mention de votre nom souhaitée", "Crédit"),
        "precondition": FieldName(
            "ce que vous avez fait au préalable, comme le destinataire le demande",
            "Démarche préalable",
        ),
        "situation": FieldName("vos raisons, tenant à votre situation particulière", "Raisons"),
        "question": FieldName("la question du destinataire", "Question"),
        "answer": FieldName("votre réponse", "Réponse"),
        "asked_on": FieldName("la date de la question du destinataire", "Question du"),
        "sent_on": FieldName("la date du premier courrier", "Premier courrier"),
        "message_id": FieldName("le Message-ID du premier courrier", "Message-ID"),
        "first_reference": FieldName("la référence du premier courrier", "Référence"),
        "first_law": FieldName("le fondement du premier courrier", "Fondement"),
        "due_on": FieldName("la date à laquelle la réponse était due", "Échéance"),
        "granted_on": FieldName("la date de la réponse du destinataire", "Réponse du"),
        "consent_on": FieldName("la date de votre consentement", "Consentement du"),
        "holder": FieldName("l’organisme visé par la réclamation", "Responsable du traitement"),
        "happened": FieldName("la suite donnée à votre demande", "Suite donnée"),
    },
    months=_names(
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, "
        "novembre, décembre"
    ),
    day="{day} {month} {year}",
    first_day="1er",
    thousands="\u202f",
    quotes=("«\u00a0", "\u00a0»"),
    and_="et",
    colon="\u00a0:",
    to="À",
    dated="Date",
    missing="Il manque à la lettre\u00a0:",
    flickr_id="identifiant Flickr",
    row="ligne {row} de la liste {list}",
    possible="figure peut-être dans",
    license_then="licence lors de la collecte",
    license_now="licence actuelle",
    uploaded="mise en ligne",
    collected="collecte des photographies",
    lists="Listes publiées\u00a0:",
    all_attached="Les {count} photographies figurent dans le fichier joint {file}.",
    also_attached="La même liste est jointe dans le fichier {file}.",
    photo="Photographie",
    csv_name="photos.csv",
    csv_header=_names(
        "Numéro, Adresse, Identifiant Flickr, Titre, Mise en ligne, Jeu de données, Liste, "
        "SHA-256 de la liste, Ligne, Figure peut-être dans, Licence lors de la collecte, "
        "Licence actuelle, Collecte à partir du, Collecte jusqu’au"
    ),
    reserved="Tous droits réservés",
    done={
        "no-cv": "mes photographies portent désormais le mot-clé no_cv",
        "no-derivatives": (
            "mes photographies sont désormais sous une licence sans modification (NoDerivs)"
        ),
        "all-rights-reserved": (
            "mes photographies portent désormais la mention «\u00a0Tous droits réservés\u00a0»"
        ),
        "private": "mes photographies sont désormais privées",
        "deleted": "j’ai supprimé les photographies de Flickr",
    },
    happened={
        "no-answer": "Je n’ai reçu aucune réponse.",
        "refused": "Ma demande a été refusée.",
        "partly": "Il n’a été fait droit à ma demande qu’en partie.",
    },
    laws={
        "gdpr-15": "accès, article 15 du RGPD",
        "gdpr-17": "effacement, article 17 du RGPD",
        "gdpr-21": "opposition, article 21 du RGPD",
        "uk-gdpr-15": "accès, article 15 du UK GDPR",
        "uk-gdpr-17": "effacement, article 17 du UK GDPR",
        "uk-gdpr-21": "opposition, article 21 du UK GDPR",
        "ccpa-know": "droit de savoir, CCPA",
        "ccpa-delete": "droit à la suppression, CCPA",
        "swiss-fadp": "LPD suisse",
        "lgpd": "LGPD",
    },
)

_ES = Words(
    fields={
        "name": FieldName("su nombre", "Nombre"),
        "email": FieldName("su dirección de correo electrónico", "Correo electrónico"),
        "address": FieldName("su dirección postal", "Dirección postal"),
        "country": FieldName("su país de residencia", "País"),
        "flickr_name": FieldName("su nombre de usuario de Flickr", "Usuario de Flickr"),
        "nsid": FieldName("su identificador de Flickr (NSID)", "Identificador de Flickr (NSID)"),
        "flickr_url": FieldName("la dirección de su página de Flickr", "Página de Flickr"),
        "reference": FieldName("su referencia", "Referencia"),
        "recipient": FieldName("el nombre del destinatario", "A"),
        "photos": FieldName("al menos una fotografía", "Fotografías"),
        "consent": FieldName(
            "su consentimiento expreso para la búsqueda", "Consentimiento para la búsqueda"
        ),
        "credit": FieldName("cómo desea que se le cite", "Cita"),
        "precondition": FieldName(
            "lo que ha hecho antes, como pide el destinatario", "Hecho previamente"
        ),
        "situation": FieldName("sus motivos, por su situación particular", "Motivos"),
        "question": FieldName("lo que ha preguntado el destinatario", "Pregunta"),
        "answer": FieldName("su respuesta", "Respuesta"),
        "asked_on": FieldName("la fecha de la pregunta del destinatario", "Pregunta del"),
        "sent_on": FieldName("la fecha del primer escrito", "Primer escrito"),
        "message_id": FieldName("el Message-ID del primer escrito", "Message-ID"),
        "first_reference": FieldName("la referencia del primer escrito", "Referencia"),
        "first_law": FieldName("el fundamento del primer escrito", "Fundamento"),
        "due_on": FieldName("la fecha en que vencía el plazo de respuesta", "Vencimiento"),
        "granted_on": FieldName("la fecha de la respuesta del destinatario", "Respuesta del"),
        "consent_on": FieldName("la fecha de su consentimiento", "Consentimiento del"),
        "holder": FieldName("contra quién reclama", "Responsable del tratamiento"),
        "happened": FieldName("qué ha sido de su solicitud", "Resultado"),
    },
    months=_names(
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, "
        "noviembre, diciembre"
    ),
    day="{day} de {month} de {year}",
    first_day="1",
    thousands="\u00a0",
    quotes=("«", "»"),
    and_="y",
    colon=":",
    to="A",
    dated="Fecha",
    missing="A la carta le falta:",
    flickr_id="identificador de Flickr",
    row="fila {row} de la lista {list}",
    possible="puede figurar en",
    license_then="licencia en el momento de la recopilación",
    license_now="licencia actual",
    uploaded="publicada",
    collected="recopilación de las fotografías",
    lists="Listas publicadas:",
    all_attached="Las {count} fotografías figuran en el archivo adjunto {file}.",
    also_attached="La misma lista se adjunta en el archivo {file}.",
    photo="Fotografía",
    csv_name="fotos.csv",
    csv_header=_names(
        "Número, Dirección, Identificador de Flickr, Título, Publicada, Conjunto de datos, "
        "Lista, SHA-256 de la lista, Fila, Puede figurar en, Licencia en la recopilación, "
        "Licencia actual, Recopilación desde, Recopilación hasta"
    ),
    reserved="Todos los derechos reservados",
    done={
        "no-cv": "mis fotografías llevan ahora la etiqueta no_cv",
        "no-derivatives": (
            "mis fotografías tienen ahora una licencia sin obras derivadas (NoDerivs)"
        ),
        "all-rights-reserved": (
            "mis fotografías llevan ahora la mención «Todos los derechos reservados»"
        ),
        "private": "mis fotografías son ahora privadas",
        "deleted": "he eliminado las fotografías de Flickr",
    },
    happened={
        "no-answer": "No he recibido respuesta.",
        "refused": "Mi solicitud fue denegada.",
        "partly": "Mi solicitud se atendió solo en parte.",
    },
    laws={
        "gdpr-15": "acceso, artículo 15 del RGPD",
        "gdpr-17": "supresión, artículo 17 del RGPD",
        "gdpr-21": "oposición, artículo 21 del RGPD",
        "uk-gdpr-15": "acceso, artículo 15 del UK GDPR",
        "uk-gdpr-17": "supresión, artículo 17 del UK GDPR",
        "uk-gdpr-21": "oposición, artículo 21 del UK GDPR",
        "ccpa-know": "derecho a saber, CCPA",
        "ccpa-delete": "derecho de supresión, CCPA",
        "swiss-fadp": "LPD suiza",
        "lgpd": "LGPD",
    },
)

WORDS: Mapping[str, Words] = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES}
"""The words of each language that letters are written in."""
