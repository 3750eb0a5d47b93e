<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Lists the scan accounts, which are the connected cloud accounts.</source>
        <translation>Listet die Scan-Konten auf, also die verbundenen Cloud-Konten.</translation>
    </message>
    <message>
        <source>Nothing tells the cloud provider of an account. No operation creates, changes or archives an account, or starts a scan.</source>
        <translation>Nichts nennt den Cloud-Anbieter eines Kontos. Kein Vorgang legt ein Konto an, ändert oder archiviert es oder startet einen Scan.</translation>
    </message>
    <message>
        <source>Opaque place in the list, taken from the link to the next page. Ignored when another parameter is sent with it.</source>
        <translation>Undurchsichtige Stelle in der Liste, dem Link zur nächsten Seite entnommen. Wird ignoriert, wenn ein anderer Parameter mitgesendet wird.</translation>
    </message>
    <message>
        <source>Objects on a page.</source>
        <translation>Objekte auf einer Seite.</translation>
    </message>
    <message>
        <source>One page.</source>
        <translation>Eine Seite.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The scan accounts on this page.</source>
        <translation>Die Scan-Konten auf dieser Seite.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the scan account, in the form of a UUID.</source>
        <translation>ID des Scan-Kontos in Form einer UUID.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind of object.</source>
        <translation>Art des Objekts.</translation>
    </message>
    <message>
        <source>Scan account</source>
        <translation>Scan-Konto</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>What is known of the scan account.</source>
        <translation>Was über das Scan-Konto bekannt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the scan account.</source>
        <translation>Name des Scan-Kontos.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name of the cloud account at its provider.</source>
        <translation>Name des Cloud-Kontos bei seinem Anbieter.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Scanning is switched on.</source>
        <translation>Das Scannen ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>The scan account is archived; independent of is_enabled.</source>
        <translation>Das Scan-Konto ist archiviert; unabhängig von is_enabled.</translation>
    </message>
    <message>
        <source>Creation time, in UTC.</source>
        <translation>Zeitpunkt der Erstellung in UTC.</translation>
    </message>
    <message>
        <source>Related objects.</source>
        <translation>Zugehörige Objekte.</translation>
    </message>
    <message>
        <source>Scan group</source>
        <translation>Scan-Gruppe</translation>
    </message>
    <message>
        <source>Group that the scan account belongs to.</source>
        <translation>Gruppe, zu der das Scan-Konto gehört.</translation>
    </message>
    <message>
        <source>Which one.</source>
        <translation>Welche.</translation>
    </message>
    <message>
        <source>Id of the scan group.</source>
        <translation>ID der Scan-Gruppe.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links.</source>
        <translation>Links.</translation>
    </message>
    <message>
        <source>URL of this scan account.</source>
        <translation>URL dieses Scan-Kontos.</translation>
    </message>
    <message>
        <source>Links between pages.</source>
        <translation>Links zwischen Seiten.</translation>
    </message>
    <message>
        <source>URL of this page.</source>
        <translation>URL dieser Seite.</translation>
    </message>
    <message>
        <source>URL of the next page; missing, null or empty on the last. Follow it as it is: any further parameter makes the server start anew.</source>
        <translation>URL der nächsten Seite; fehlt auf der letzten, ist null oder leer. Folgen Sie ihr unverändert: Jeder weitere Parameter lässt den Server neu beginnen.</translation>
    </message>
    <message>
        <source>Counters.</source>
        <translation>Zähler.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Objects on all pages.</source>
        <translation>Objekte auf allen Seiten.</translation>
    </message>
    <message>
        <source>Objects delivered so far, this page included; it is no time.</source>
        <translation>Bisher gelieferte Objekte, diese Seite eingeschlossen; es ist keine Zeit.</translation>
    </message>
    <message>
        <source>Reads one scan account.</source>
        <translation>Liest ein Scan-Konto.</translation>
    </message>
    <message>
        <source>Scan account to read.</source>
        <translation>Zu lesendes Scan-Konto.</translation>
    </message>
    <message>
        <source>One object.</source>
        <translation>Ein Objekt.</translation>
    </message>
    <message>
        <source>The scan account. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation>Das Scan-Konto. Ein Objekt oder eine Liste mit nur diesem Objekt: Welches von beiden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Lists the scan groups.</source>
        <translation>Listet die Scan-Gruppen auf.</translation>
    </message>
    <message>
        <source>The scan groups on this page.</source>
        <translation>Die Scan-Gruppen auf dieser Seite.</translation>
    </message>
    <message>
        <source>Id of the scan group, in the form of a UUID.</source>
        <translation>ID der Scan-Gruppe in Form einer UUID.</translation>
    </message>
    <message>
        <source>What is known of the scan group.</source>
        <translation>Was über die Scan-Gruppe bekannt ist.</translation>
    </message>
    <message>
        <source>Name of the scan group.</source>
        <translation>Name der Scan-Gruppe.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Free text.</source>
        <translation>Freier Text.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedule of the group, as text; its form is not established.</source>
        <translation>Zeitplan der Gruppe als Text; seine Form steht nicht fest.</translation>
    </message>
    <message>
        <source>Scan accounts of the group.</source>
        <translation>Scan-Konten der Gruppe.</translation>
    </message>
    <message>
        <source>Which ones.</source>
        <translation>Welche es sind.</translation>
    </message>
    <message>
        <source>Id of the scan account.</source>
        <translation>ID des Scan-Kontos.</translation>
    </message>
    <message>
        <source>URL of this scan group.</source>
        <translation>URL dieser Scan-Gruppe.</translation>
    </message>
    <message>
        <source>Reads one scan group.</source>
        <translation>Liest eine Scan-Gruppe.</translation>
    </message>
    <message>
        <source>Scan group to read.</source>
        <translation>Zu lesende Scan-Gruppe.</translation>
    </message>
    <message>
        <source>The scan group. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation>Die Scan-Gruppe. Ein Objekt oder eine Liste mit nur diesem Objekt: Welches von beiden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Lists the latest checks, with filters.</source>
        <translation>Listet die neuesten Prüfungen auf, mit Filtern.</translation>
    </message>
    <message>
        <source>A check is one rule applied to one resource; a finding is a check that failed. There is no filter by date or region and no order to choose. Lists of values are joined by commas and percent-encoded, since kinds of resource hold spaces.</source>
        <translation>Eine Prüfung ist eine Regel, angewendet auf eine Ressource; ein Befund ist eine nicht bestandene Prüfung. Es gibt keinen Filter nach Datum oder Region und keine wählbare Reihenfolge. Listen von Werten werden mit Kommas verbunden und prozentkodiert, da Ressourcentypen Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outcome.</source>
        <translation>Ausgang.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Severity.</source>
        <translation>Schweregrad.</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>How the check is handled; only failed checks have it.</source>
        <translation>Wie mit der Prüfung umgegangen wird; nur nicht bestandene Prüfungen haben es.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Remediated</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Scan accounts, probably by id.</source>
        <translation>Scan-Konten, vermutlich nach ID.</translation>
    </message>
    <message>
        <source>Scan groups</source>
        <translation>Scan-Gruppen</translation>
    </message>
    <message>
        <source>Scan groups, probably by id.</source>
        <translation>Scan-Gruppen, vermutlich nach ID.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules, probably by id.</source>
        <translation>Regeln, vermutlich nach ID.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resources, probably by id.</source>
        <translation>Ressourcen, vermutlich nach ID.</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>Kinds of resource, in words.</source>
        <translation>Ressourcentypen in Worten.</translation>
    </message>
    <message>
        <source>Configuration Recorder</source>
        <translation>Configuration Recorder</translation>
    </message>
    <message>
        <source>Compliance standards, by the key that listSystemCompliance tells. Some fit certain cloud providers only.</source>
        <translation>Compliance-Standards, nach dem Schlüssel, den listSystemCompliance nennt. Manche passen nur zu bestimmten Cloud-Anbietern.</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>The checks on this page.</source>
        <translation>Die Prüfungen auf dieser Seite.</translation>
    </message>
    <message>
        <source>Id of the check, a UUID.</source>
        <translation>ID der Prüfung, eine UUID.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found. Others may appear: the list is known to be incomplete.</source>
        <translation>Was gefunden wurde. Weitere sind möglich: Die Liste ist bekanntermaßen unvollständig.</translation>
    </message>
    <message>
        <source>Region of the resource.</source>
        <translation>Region der Ressource.</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Id of the resource.</source>
        <translation>ID der Ressource.</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>Name der Ressource.</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Kind of resource, in words.</source>
        <translation>Ressourcentyp in Worten.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity in force.</source>
        <translation>Geltender Schweregrad.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How the check is handled; has a meaning for failed checks only.</source>
        <translation>Wie mit der Prüfung umgegangen wird; nur bei nicht bestandenen Prüfungen von Bedeutung.</translation>
    </message>
    <message>
        <source>Related objects. They were never seen; the filters suggest rule, scan account, scan group and resource.</source>
        <translation>Zugehörige Objekte. Sie wurden nie gesehen; die Filter lassen Regel, Scan-Konto, Scan-Gruppe und Ressource vermuten.</translation>
    </message>
    <message>
        <source>URL of this check.</source>
        <translation>URL dieser Prüfung.</translation>
    </message>
    <message>
        <source>Lists checks in the AWS Security Finding Format, for AWS Security Hub.</source>
        <translation>Listet Prüfungen im AWS Security Finding Format auf, für AWS Security Hub.</translation>
    </message>
    <message>
        <source>Known from an older console, as a beta on request; it may be gone. It covers AWS resources of supported kinds only, so it lists less than the plain form. The headers of older consoles are case-sensitive.</source>
        <translation>Aus einer älteren Konsole bekannt, als Beta auf Anfrage; möglicherweise gibt es das nicht mehr. Es umfasst nur AWS-Ressourcen unterstützter Typen und listet daher weniger auf als die einfache Form. Die Header älterer Konsolen unterscheiden Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Format of the answer.</source>
        <translation>Format der Antwort.</translation>
    </message>
    <message>
        <source>AWS Security Finding Format</source>
        <translation>AWS Security Finding Format</translation>
    </message>
    <message>
        <source>AWS account that has Security Hub, 12 digits.</source>
        <translation>AWS-Konto mit Security Hub, 12 Ziffern.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>AWS region that has Security Hub, such as eu-central-1.</source>
        <translation>AWS-Region mit Security Hub, zum Beispiel eu-central-1.</translation>
    </message>
    <message>
        <source>Outcome. Security Hub is meant for failed checks: choose Fail.</source>
        <translation>Ausgang. Security Hub ist für nicht bestandene Prüfungen gedacht: Wählen Sie „Nicht bestanden“.</translation>
    </message>
    <message>
        <source>The findings.</source>
        <translation>Die Befunde.</translation>
    </message>
    <message>
        <source>Findings in the format of AWS, ready to be imported.</source>
        <translation>Befunde im Format von AWS, bereit zum Import.</translation>
    </message>
    <message>
        <source>Reads one check.</source>
        <translation>Liest eine Prüfung.</translation>
    </message>
    <message>
        <source>Check to read, one id.</source>
        <translation>Zu lesende Prüfung, eine ID.</translation>
    </message>
    <message>
        <source>The check. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation>Die Prüfung. Ein Objekt oder eine Liste mit nur diesem Objekt: Welches von beiden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Lists the resources of the connected cloud accounts.</source>
        <translation>Listet die Ressourcen der verbundenen Cloud-Konten auf.</translation>
    </message>
    <message>
        <source>There are no filters, and a resource does not name its scan account.</source>
        <translation>Es gibt keine Filter, und eine Ressource nennt ihr Scan-Konto nicht.</translation>
    </message>
    <message>
        <source>The resources on this page.</source>
        <translation>Die Ressourcen auf dieser Seite.</translation>
    </message>
    <message>
        <source>Id of the resource, in the form of a UUID; not the name that the provider uses.</source>
        <translation>ID der Ressource in Form einer UUID; nicht der Name, den der Anbieter verwendet.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What is known of the resource.</source>
        <translation>Was über die Ressource bekannt ist.</translation>
    </message>
    <message>
        <source>URL of this resource.</source>
        <translation>URL dieser Ressource.</translation>
    </message>
    <message>
        <source>Reads one resource.</source>
        <translation>Liest eine Ressource.</translation>
    </message>
    <message>
        <source>Resource to read.</source>
        <translation>Zu lesende Ressource.</translation>
    </message>
    <message>
        <source>The resource. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation>Die Ressource. Ein Objekt oder eine Liste mit nur diesem Objekt: Welches von beiden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Lists the rules in force.</source>
        <translation>Listet die geltenden Regeln auf.</translation>
    </message>
    <message>
        <source>Rules hold the advice that checks lack. There are no filters.</source>
        <translation>Regeln enthalten die Empfehlungen, die Prüfungen fehlen. Es gibt keine Filter.</translation>
    </message>
    <message>
        <source>The rules on this page.</source>
        <translation>Die Regeln auf dieser Seite.</translation>
    </message>
    <message>
        <source>Id of the rule, a UUID.</source>
        <translation>ID der Regel, eine UUID.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What the rule says.</source>
        <translation>Was die Regel besagt.</translation>
    </message>
    <message>
        <source>Internal name of the rule.</source>
        <translation>Interner Name der Regel.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the rule.</source>
        <translation>Version der Regel.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the rule.</source>
        <translation>Titel der Regel.</translation>
    </message>
    <message>
        <source>Original severity</source>
        <translation>Ursprünglicher Schweregrad</translation>
    </message>
    <message>
        <source>Severity that the rule comes with; a check may have been given another.</source>
        <translation>Schweregrad, den die Regel mitbringt; eine Prüfung kann einen anderen erhalten haben.</translation>
    </message>
    <message>
        <source>What the rule looks at.</source>
        <translation>Was die Regel betrachtet.</translation>
    </message>
    <message>
        <source>Implication</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Why a failure matters.</source>
        <translation>Warum ein Nichtbestehen von Bedeutung ist.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>How to set it right.</source>
        <translation>Wie es zu beheben ist.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Further reading, as one text of unknown form.</source>
        <translation>Weiterführendes als ein Text unbekannter Form.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Controls of standards that use this rule.</source>
        <translation>Kontrollen von Standards, die diese Regel verwenden.</translation>
    </message>
    <message>
        <source>Id of the control.</source>
        <translation>ID der Kontrolle.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Where the control belongs.</source>
        <translation>Wohin die Kontrolle gehört.</translation>
    </message>
    <message>
        <source>Kind of standard.</source>
        <translation>Art des Standards.</translation>
    </message>
    <message>
        <source>Compliance standard</source>
        <translation>Compliance-Standard</translation>
    </message>
    <message>
        <source>Key of the standard, as in its own id.</source>
        <translation>Schlüssel des Standards, wie in seiner eigenen ID.</translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>Abschnittsnummer</translation>
    </message>
    <message>
        <source>Section of the standard.</source>
        <translation>Abschnitt des Standards.</translation>
    </message>
    <message>
        <source>URL of this rule.</source>
        <translation>URL dieser Regel.</translation>
    </message>
    <message>
        <source>Reads one rule.</source>
        <translation>Liest eine Regel.</translation>
    </message>
    <message>
        <source>Rule to read.</source>
        <translation>Zu lesende Regel.</translation>
    </message>
    <message>
        <source>The rule. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation>Die Regel. Ein Objekt oder eine Liste mit nur diesem Objekt: Welches von beiden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Lists the built-in compliance standards with their controls and rules.</source>
        <translation>Listet die eingebauten Compliance-Standards mit ihren Kontrollen und Regeln auf.</translation>
    </message>
    <message>
        <source>Standards have no score: count the checks of each rule, and sum them up by control, section and standard. This list is where the keys of standards come from.</source>
        <translation>Standards haben keine Bewertung: Zählen Sie die Prüfungen jeder Regel und summieren Sie sie nach Kontrolle, Abschnitt und Standard. Aus dieser Liste stammen die Schlüssel der Standards.</translation>
    </message>
    <message>
        <source>The standards on this page.</source>
        <translation>Die Standards auf dieser Seite.</translation>
    </message>
    <message>
        <source>Key of the standard, such as GDPR; probably also what the filter system_compliance of checks takes.</source>
        <translation>Schlüssel des Standards, zum Beispiel GDPR; vermutlich auch das, was der Filter system_compliance der Prüfungen annimmt.</translation>
    </message>
    <message>
        <source>What is known of the standard.</source>
        <translation>Was über den Standard bekannt ist.</translation>
    </message>
    <message>
        <source>Title of the standard.</source>
        <translation>Titel des Standards.</translation>
    </message>
    <message>
        <source>Controls of the standard.</source>
        <translation>Kontrollen des Standards.</translation>
    </message>
    <message>
        <source>Id of the control, unique within the standard.</source>
        <translation>ID der Kontrolle, innerhalb des Standards eindeutig.</translation>
    </message>
    <message>
        <source>What the control demands.</source>
        <translation>Was die Kontrolle verlangt.</translation>
    </message>
    <message>
        <source>Id of the section.</source>
        <translation>ID des Abschnitts.</translation>
    </message>
    <message>
        <source>Title of the section.</source>
        <translation>Titel des Abschnitts.</translation>
    </message>
    <message>
        <source>Rules that belong to the control.</source>
        <translation>Regeln, die zur Kontrolle gehören.</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>ID der Regel.</translation>
    </message>
    <message>
        <source>All rules that the standard uses.</source>
        <translation>Alle Regeln, die der Standard verwendet.</translation>
    </message>
    <message>
        <source>Short form of the rule.</source>
        <translation>Kurzform der Regel.</translation>
    </message>
    <message>
        <source>URL of this standard.</source>
        <translation>URL dieses Standards.</translation>
    </message>
    <message>
        <source>Reads one built-in compliance standard by its key.</source>
        <translation>Liest einen eingebauten Compliance-Standard nach seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The key is percent-encoded in the path; keys may hold spaces or slashes.</source>
        <translation>Der Schlüssel steht prozentkodiert im Pfad; Schlüssel können Leerzeichen oder Schrägstriche enthalten.</translation>
    </message>
    <message>
        <source>Key of the standard.</source>
        <translation>Schlüssel des Standards.</translation>
    </message>
    <message>
        <source>The standard. An object, or a list that holds just that object: which of the two is not established.</source>
        <translation>Der Standard. Ein Objekt oder eine Liste mit nur diesem Objekt: Welches von beiden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Update checks</source>
        <translation>Prüfungen ändern</translation>
    </message>
    <message>
        <source>Changes status or severity, or both, of up to 100 failed checks.</source>
        <translation>Ändert Status oder Schweregrad oder beides von bis zu 100 nicht bestandenen Prüfungen.</translation>
    </message>
    <message>
        <source>It hides open risk and there is no way to undo it: ask before, keep the old values, and read the checks again afterwards. Checks that passed are skipped silently. Whether a wrong id fails all or only itself is not established. Older consoles want status, severity and both remarks always, and do not take needs review as a status.</source>
        <translation>Es verbirgt offene Risiken und lässt sich nicht rückgängig machen: Fragen Sie vorher, behalten Sie die alten Werte und lesen Sie die Prüfungen danach neu. Bestandene Prüfungen werden stillschweigend übersprungen. Ob eine falsche ID alles oder nur sich selbst scheitern lässt, steht nicht fest. Ältere Konsolen wollen immer Status, Schweregrad und beide Bemerkungen und nehmen „Zu prüfen“ nicht als Status an.</translation>
    </message>
    <message>
        <source>Ids of the checks.</source>
        <translation>IDs der Prüfungen.</translation>
    </message>
    <message>
        <source>New status.</source>
        <translation>Neuer Status.</translation>
    </message>
    <message>
        <source>Remark on the status, for the audit trail.</source>
        <translation>Bemerkung zum Status, für das Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Last day on which the risk is accepted; then the check needs review again.</source>
        <translation>Letzter Tag, an dem das Risiko akzeptiert ist; danach muss die Prüfung erneut angesehen werden.</translation>
    </message>
    <message>
        <source>New severity.</source>
        <translation>Neuer Schweregrad.</translation>
    </message>
    <message>
        <source>Remark on the severity, for the audit trail.</source>
        <translation>Bemerkung zum Schweregrad, für das Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Its form is not established: judge by the HTTP status, and read the checks again.</source>
        <translation>Ihre Form steht nicht fest: Urteilen Sie nach dem HTTP-Status und lesen Sie die Prüfungen neu.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>Creates a customer or partner company below a partner, on request with its licence and first user.</source>
        <translation>Legt unter einem Partner ein Kunden- oder Partnerunternehmen an, auf Wunsch mit Lizenz und erstem Benutzer.</translation>
    </message>
    <message>
        <source>Always give a licence subscription: without one the company becomes a trial that expires. Every add-on that is left out is off. The same add-on must not be given both as a plain switch and within ownUse or resell. The name must be new, so a call whose answer was lost cannot simply be sent again: look the company up by its name first. The licence can be changed later with the licensing methods.</source>
        <translation>Geben Sie immer ein Lizenzabonnement an: Ohne eines wird das Unternehmen zu einer Testversion, die abläuft. Jedes nicht genannte Add-on ist aus. Dasselbe Add-on darf nicht zugleich als einfacher Schalter und in ownUse oder resell stehen. Der Name muss neu sein, daher lässt sich ein Aufruf, dessen Antwort verloren ging, nicht einfach wiederholen: Suchen Sie das Unternehmen zuerst nach seinem Namen. Die Lizenz lässt sich später mit den Lizenzierungsmethoden ändern.</translation>
    </message>
    <message>
        <source>Kind of company.</source>
        <translation>Art des Unternehmens.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name of the company, unique among the companies of the key.</source>
        <translation>Name des Unternehmens, eindeutig unter den Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Partner that will own the new company. Left out: the company of the key.</source>
        <translation>Partner, dem das neue Unternehmen gehört. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal address, without HTML tags.</source>
        <translation>Postanschrift ohne HTML-Tags.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>ISO 3166 code of the country; N/A stands for none.</source>
        <translation>ISO-3166-Code des Landes; N/A steht für keines.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ISO 3166 code of the subdivision; N/A stands for none.</source>
        <translation>ISO-3166-Code des Landesteils; N/A steht für keinen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number of the company.</source>
        <translation>Telefonnummer des Unternehmens.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Business sector. Older consoles know the values 0 to 34 only.</source>
        <translation>Branche. Ältere Konsolen kennen nur die Werte 0 bis 34.</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Aerospace</source>
        <translation>Luft- und Raumfahrt</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Landwirtschaft</translation>
    </message>
    <message>
        <source>Arts &amp; entertainment</source>
        <translation>Kunst &amp; Unterhaltung</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automobil</translation>
    </message>
    <message>
        <source>Business associations</source>
        <translation>Wirtschaftsverbände</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <source>Commercial services</source>
        <translation>Gewerbliche Dienste</translation>
    </message>
    <message>
        <source>Conglomerate</source>
        <translation>Mischkonzern</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Containers &amp; packaging</source>
        <translation>Behälter &amp; Verpackung</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Verteidigung</translation>
    </message>
    <message>
        <source>Education &amp; research</source>
        <translation>Bildung &amp; Forschung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingenieurwesen</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>Finanzdienstleistungen</translation>
    </message>
    <message>
        <source>Food &amp; beverages</source>
        <translation>Lebensmittel &amp; Getränke</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Öffentliche Hand</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Hospitality &amp; leisure</source>
        <translation>Gastgewerbe &amp; Freizeit</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Marine</source>
        <translation>Seewirtschaft</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Bergbau</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>Law offices</source>
        <translation>Anwaltskanzleien</translation>
    </message>
    <message>
        <source>Paper &amp; forest products</source>
        <translation>Papier &amp; Holz</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Einzelhandel</translation>
    </message>
    <message>
        <source>Support service activities</source>
        <translation>Unterstützende Dienste</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Versorger</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Großhandel</translation>
    </message>
    <message>
        <source>Aerospace: manufacturing</source>
        <translation>Luft- und Raumfahrt: Produktion</translation>
    </message>
    <message>
        <source>Aerospace: technology research</source>
        <translation>Luft- und Raumfahrt: Technologieforschung</translation>
    </message>
    <message>
        <source>Agriculture: chemicals &amp; fertilisers</source>
        <translation>Landwirtschaft: Chemie &amp; Düngemittel</translation>
    </message>
    <message>
        <source>Agriculture: crop &amp; animal production</source>
        <translation>Landwirtschaft: Pflanzen &amp; Tiere</translation>
    </message>
    <message>
        <source>Agriculture: farm machinery</source>
        <translation>Landwirtschaft: Landmaschinen</translation>
    </message>
    <message>
        <source>Agriculture: farming</source>
        <translation>Landwirtschaft: Ackerbau</translation>
    </message>
    <message>
        <source>Agriculture: fishing</source>
        <translation>Landwirtschaft: Fischerei</translation>
    </message>
    <message>
        <source>Agriculture: forestry</source>
        <translation>Landwirtschaft: Forstwirtschaft</translation>
    </message>
    <message>
        <source>Agriculture: hunting</source>
        <translation>Landwirtschaft: Jagd</translation>
    </message>
    <message>
        <source>Agriculture: products</source>
        <translation>Landwirtschaft: Erzeugnisse</translation>
    </message>
    <message>
        <source>Arts: cultural activities</source>
        <translation>Kunst: Kultur</translation>
    </message>
    <message>
        <source>Arts: gambling</source>
        <translation>Kunst: Glücksspiel</translation>
    </message>
    <message>
        <source>Automotive: vehicle parts</source>
        <translation>Automobil: Fahrzeugteile</translation>
    </message>
    <message>
        <source>Automotive: machinery</source>
        <translation>Automobil: Maschinen</translation>
    </message>
    <message>
        <source>Automotive: manufacturers</source>
        <translation>Automobil: Hersteller</translation>
    </message>
    <message>
        <source>Automotive: marketing</source>
        <translation>Automobil: Vertrieb</translation>
    </message>
    <message>
        <source>Commercial services: veterinary</source>
        <translation>Gewerbliche Dienste: Tiermedizin</translation>
    </message>
    <message>
        <source>Construction: civil engineering</source>
        <translation>Bau: Tiefbau</translation>
    </message>
    <message>
        <source>Construction: buildings</source>
        <translation>Bau: Hochbau</translation>
    </message>
    <message>
        <source>Construction: contractors</source>
        <translation>Bau: Bauunternehmen</translation>
    </message>
    <message>
        <source>Construction: engineering</source>
        <translation>Bau: Planung</translation>
    </message>
    <message>
        <source>Construction: materials</source>
        <translation>Bau: Baustoffe</translation>
    </message>
    <message>
        <source>Construction: specialised</source>
        <translation>Bau: Spezialbau</translation>
    </message>
    <message>
        <source>Construction: utility systems</source>
        <translation>Bau: Versorgungsanlagen</translation>
    </message>
    <message>
        <source>Defence: ships &amp; aircraft</source>
        <translation>Verteidigung: Schiffe &amp; Flugzeuge</translation>
    </message>
    <message>
        <source>Defence: space</source>
        <translation>Verteidigung: Raumfahrt</translation>
    </message>
    <message>
        <source>Education: scientific R&amp;D</source>
        <translation>Bildung: Forschung &amp; Entwicklung</translation>
    </message>
    <message>
        <source>Energy: equipment &amp; technology</source>
        <translation>Energie: Anlagen &amp; Technik</translation>
    </message>
    <message>
        <source>Energy: infrastructure</source>
        <translation>Energie: Infrastruktur</translation>
    </message>
    <message>
        <source>Energy: oil, gas &amp; fuels</source>
        <translation>Energie: Öl, Gas &amp; Brennstoffe</translation>
    </message>
    <message>
        <source>Energy: renewable</source>
        <translation>Energie: erneuerbar</translation>
    </message>
    <message>
        <source>Finance: banks</source>
        <translation>Finanzen: Banken</translation>
    </message>
    <message>
        <source>Finance: diversified</source>
        <translation>Finanzen: gemischt</translation>
    </message>
    <message>
        <source>Finance: insurance</source>
        <translation>Finanzen: Versicherungen</translation>
    </message>
    <message>
        <source>Finance: investment</source>
        <translation>Finanzen: Anlagen</translation>
    </message>
    <message>
        <source>Finance: real estate</source>
        <translation>Finanzen: Immobilien</translation>
    </message>
    <message>
        <source>Government: local</source>
        <translation>Öffentliche Hand: Kommunen</translation>
    </message>
    <message>
        <source>Government: national</source>
        <translation>Öffentliche Hand: Staat</translation>
    </message>
    <message>
        <source>Government: private contractors</source>
        <translation>Öffentliche Hand: private Auftragnehmer</translation>
    </message>
    <message>
        <source>Government: public administration &amp; defence</source>
        <translation>Öffentliche Hand: Verwaltung &amp; Verteidigung</translation>
    </message>
    <message>
        <source>Government: public services</source>
        <translation>Öffentliche Hand: öffentliche Dienste</translation>
    </message>
    <message>
        <source>Government: regional</source>
        <translation>Öffentliche Hand: Regionen</translation>
    </message>
    <message>
        <source>Healthcare: equipment &amp; services</source>
        <translation>Gesundheitswesen: Ausstattung &amp; Dienste</translation>
    </message>
    <message>
        <source>Healthcare: pharma, biotech &amp; life sciences</source>
        <translation>Gesundheitswesen: Pharma, Biotech &amp; Biowissenschaften</translation>
    </message>
    <message>
        <source>Healthcare: research</source>
        <translation>Gesundheitswesen: Forschung</translation>
    </message>
    <message>
        <source>Hospitality: hotels &amp; cruises</source>
        <translation>Gastgewerbe: Hotels &amp; Kreuzfahrten</translation>
    </message>
    <message>
        <source>Hospitality: leisure &amp; recreation</source>
        <translation>Gastgewerbe: Freizeit &amp; Erholung</translation>
    </message>
    <message>
        <source>Hospitality: restaurants &amp; bars</source>
        <translation>Gastgewerbe: Restaurants &amp; Bars</translation>
    </message>
    <message>
        <source>Manufacturing: basic metals</source>
        <translation>Produktion: Grundmetalle</translation>
    </message>
    <message>
        <source>Manufacturing: beverages</source>
        <translation>Produktion: Getränke</translation>
    </message>
    <message>
        <source>Manufacturing: chemical products</source>
        <translation>Produktion: chemische Erzeugnisse</translation>
    </message>
    <message>
        <source>Manufacturing: electrical equipment</source>
        <translation>Produktion: elektrische Ausrüstung</translation>
    </message>
    <message>
        <source>Manufacturing: electronics</source>
        <translation>Produktion: Elektronik</translation>
    </message>
    <message>
        <source>Manufacturing: fabricated metal</source>
        <translation>Produktion: Metallerzeugnisse</translation>
    </message>
    <message>
        <source>Manufacturing: food</source>
        <translation>Produktion: Lebensmittel</translation>
    </message>
    <message>
        <source>Manufacturing: furniture</source>
        <translation>Produktion: Möbel</translation>
    </message>
    <message>
        <source>Manufacturing: machinery</source>
        <translation>Produktion: Maschinen</translation>
    </message>
    <message>
        <source>Manufacturing: motor vehicles</source>
        <translation>Produktion: Kraftfahrzeuge</translation>
    </message>
    <message>
        <source>Manufacturing: non-metallic minerals</source>
        <translation>Produktion: nichtmetallische Mineralien</translation>
    </message>
    <message>
        <source>Manufacturing: paper</source>
        <translation>Produktion: Papier</translation>
    </message>
    <message>
        <source>Manufacturing: petroleum</source>
        <translation>Produktion: Erdölprodukte</translation>
    </message>
    <message>
        <source>Manufacturing: pharmaceuticals</source>
        <translation>Produktion: Arzneimittel</translation>
    </message>
    <message>
        <source>Manufacturing: textiles</source>
        <translation>Produktion: Textilien</translation>
    </message>
    <message>
        <source>Manufacturing: tobacco</source>
        <translation>Produktion: Tabak</translation>
    </message>
    <message>
        <source>Manufacturing: transport equipment</source>
        <translation>Produktion: Transportmittel</translation>
    </message>
    <message>
        <source>Manufacturing: apparel</source>
        <translation>Produktion: Bekleidung</translation>
    </message>
    <message>
        <source>Manufacturing: wood</source>
        <translation>Produktion: Holz</translation>
    </message>
    <message>
        <source>Media: advertising &amp; marketing</source>
        <translation>Medien: Werbung &amp; Marketing</translation>
    </message>
    <message>
        <source>Media: broadcasting</source>
        <translation>Medien: Rundfunk</translation>
    </message>
    <message>
        <source>Media: entertainment</source>
        <translation>Medien: Unterhaltung</translation>
    </message>
    <message>
        <source>Media: publishing</source>
        <translation>Medien: Verlage</translation>
    </message>
    <message>
        <source>Mining: coal &amp; lignite</source>
        <translation>Bergbau: Kohle</translation>
    </message>
    <message>
        <source>Mining: metal ores</source>
        <translation>Bergbau: Metallerze</translation>
    </message>
    <message>
        <source>Mining: petroleum &amp; gas</source>
        <translation>Bergbau: Erdöl &amp; Erdgas</translation>
    </message>
    <message>
        <source>Mining: precious metals</source>
        <translation>Bergbau: Edelmetalle</translation>
    </message>
    <message>
        <source>Mining: quarrying</source>
        <translation>Bergbau: Steinbrüche</translation>
    </message>
    <message>
        <source>Mining: services</source>
        <translation>Bergbau: Dienste</translation>
    </message>
    <message>
        <source>Retail: beverages</source>
        <translation>Einzelhandel: Getränke</translation>
    </message>
    <message>
        <source>Retail: books &amp; news</source>
        <translation>Einzelhandel: Bücher &amp; Zeitungen</translation>
    </message>
    <message>
        <source>Retail: building materials</source>
        <translation>Einzelhandel: Baustoffe</translation>
    </message>
    <message>
        <source>Retail: clothing</source>
        <translation>Einzelhandel: Kleidung</translation>
    </message>
    <message>
        <source>Retail: distributors</source>
        <translation>Einzelhandel: Händler</translation>
    </message>
    <message>
        <source>Retail: electronic shopping</source>
        <translation>Einzelhandel: Online-Handel</translation>
    </message>
    <message>
        <source>Retail: electronics</source>
        <translation>Einzelhandel: Elektronik</translation>
    </message>
    <message>
        <source>Retail: petrol stations</source>
        <translation>Einzelhandel: Tankstellen</translation>
    </message>
    <message>
        <source>Retail: home furnishing</source>
        <translation>Einzelhandel: Einrichtung</translation>
    </message>
    <message>
        <source>Retail: luxury</source>
        <translation>Einzelhandel: Luxusgüter</translation>
    </message>
    <message>
        <source>Retail: multiline</source>
        <translation>Einzelhandel: Vollsortiment</translation>
    </message>
    <message>
        <source>Retail: personal care</source>
        <translation>Einzelhandel: Körperpflege</translation>
    </message>
    <message>
        <source>Retail: supermarkets</source>
        <translation>Einzelhandel: Supermärkte</translation>
    </message>
    <message>
        <source>Retail: supplies</source>
        <translation>Einzelhandel: Bedarf</translation>
    </message>
    <message>
        <source>Retail: vehicles</source>
        <translation>Einzelhandel: Fahrzeuge</translation>
    </message>
    <message>
        <source>Support: business support</source>
        <translation>Dienste: Unternehmensdienste</translation>
    </message>
    <message>
        <source>Support: employment</source>
        <translation>Dienste: Personalvermittlung</translation>
    </message>
    <message>
        <source>Support: maintenance</source>
        <translation>Dienste: Instandhaltung</translation>
    </message>
    <message>
        <source>Support: rental &amp; leasing</source>
        <translation>Dienste: Vermietung &amp; Leasing</translation>
    </message>
    <message>
        <source>Support: security &amp; investigation</source>
        <translation>Dienste: Sicherheit &amp; Ermittlung</translation>
    </message>
    <message>
        <source>Support: social assistance</source>
        <translation>Dienste: Sozialwesen</translation>
    </message>
    <message>
        <source>Support: travel agency</source>
        <translation>Dienste: Reisebüros</translation>
    </message>
    <message>
        <source>Technology: artificial intelligence</source>
        <translation>Technologie: Künstliche Intelligenz</translation>
    </message>
    <message>
        <source>Technology: electronic equipment &amp; components</source>
        <translation>Technologie: elektronische Geräte &amp; Bauteile</translation>
    </message>
    <message>
        <source>Technology: hardware</source>
        <translation>Technologie: Hardware</translation>
    </message>
    <message>
        <source>Technology: IT services</source>
        <translation>Technologie: IT-Dienste</translation>
    </message>
    <message>
        <source>Technology: security</source>
        <translation>Technologie: Sicherheit</translation>
    </message>
    <message>
        <source>Technology: semiconductors</source>
        <translation>Technologie: Halbleiter</translation>
    </message>
    <message>
        <source>Technology: software</source>
        <translation>Technologie: Software</translation>
    </message>
    <message>
        <source>Telecom: communications infrastructure</source>
        <translation>Telekommunikation: Infrastruktur</translation>
    </message>
    <message>
        <source>Telecom: integrated</source>
        <translation>Telekommunikation: integriert</translation>
    </message>
    <message>
        <source>Telecom: wireless</source>
        <translation>Telekommunikation: Mobilfunk</translation>
    </message>
    <message>
        <source>Transport: air</source>
        <translation>Verkehr: Luft</translation>
    </message>
    <message>
        <source>Transport: sea, coastal &amp; lakes</source>
        <translation>Verkehr: See, Küste &amp; Binnenseen</translation>
    </message>
    <message>
        <source>Transport: general freight trucking</source>
        <translation>Verkehr: Güterkraftverkehr</translation>
    </message>
    <message>
        <source>Transport: infrastructure</source>
        <translation>Verkehr: Infrastruktur</translation>
    </message>
    <message>
        <source>Transport: inland water</source>
        <translation>Verkehr: Binnenschifffahrt</translation>
    </message>
    <message>
        <source>Transport: pipeline</source>
        <translation>Verkehr: Pipelines</translation>
    </message>
    <message>
        <source>Transport: postal &amp; courier</source>
        <translation>Verkehr: Post &amp; Kurier</translation>
    </message>
    <message>
        <source>Transport: rail</source>
        <translation>Verkehr: Bahn</translation>
    </message>
    <message>
        <source>Transport: road</source>
        <translation>Verkehr: Straße</translation>
    </message>
    <message>
        <source>Transport: sightseeing</source>
        <translation>Verkehr: Ausflugsfahrten</translation>
    </message>
    <message>
        <source>Transport: urban transit</source>
        <translation>Verkehr: Nahverkehr</translation>
    </message>
    <message>
        <source>Transport: water</source>
        <translation>Verkehr: Wasser</translation>
    </message>
    <message>
        <source>Utilities: electricity &amp; gas</source>
        <translation>Versorger: Strom &amp; Gas</translation>
    </message>
    <message>
        <source>Utilities: water supply</source>
        <translation>Versorger: Wasser</translation>
    </message>
    <message>
        <source>Wholesale: apparel</source>
        <translation>Großhandel: Bekleidung</translation>
    </message>
    <message>
        <source>Wholesale: beverages</source>
        <translation>Großhandel: Getränke</translation>
    </message>
    <message>
        <source>Wholesale: building materials</source>
        <translation>Großhandel: Baustoffe</translation>
    </message>
    <message>
        <source>Wholesale: chemicals</source>
        <translation>Großhandel: Chemikalien</translation>
    </message>
    <message>
        <source>Wholesale: drugs</source>
        <translation>Großhandel: Arzneimittel</translation>
    </message>
    <message>
        <source>Wholesale: electronic markets</source>
        <translation>Großhandel: elektronische Märkte</translation>
    </message>
    <message>
        <source>Wholesale: electronics</source>
        <translation>Großhandel: Elektronik</translation>
    </message>
    <message>
        <source>Wholesale: farm products</source>
        <translation>Großhandel: Agrarprodukte</translation>
    </message>
    <message>
        <source>Wholesale: grocery</source>
        <translation>Großhandel: Lebensmittel</translation>
    </message>
    <message>
        <source>Wholesale: home furnishing</source>
        <translation>Großhandel: Einrichtung</translation>
    </message>
    <message>
        <source>Wholesale: metals &amp; minerals</source>
        <translation>Großhandel: Metalle &amp; Mineralien</translation>
    </message>
    <message>
        <source>Wholesale: non-durable goods</source>
        <translation>Großhandel: Verbrauchsgüter</translation>
    </message>
    <message>
        <source>Wholesale: petroleum</source>
        <translation>Großhandel: Erdölprodukte</translation>
    </message>
    <message>
        <source>Wholesale: supplies</source>
        <translation>Großhandel: Bedarf</translation>
    </message>
    <message>
        <source>Wholesale: vehicles</source>
        <translation>Großhandel: Fahrzeuge</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact person of the company.</source>
        <translation>Kontaktperson des Unternehmens.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First and last name.</source>
        <translation>Vor- und Nachname.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Business e-mail address.</source>
        <translation>Geschäftliche E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Business phone number. Its inner form is not established: text, or an object of prefix and number.</source>
        <translation>Geschäftliche Telefonnummer. Ihre innere Form steht nicht fest: ein Text oder ein Objekt aus Vorwahl und Nummer.</translation>
    </message>
    <message>
        <source>The parent partner may manage the security of this company.</source>
        <translation>Der übergeordnete Partner darf die Sicherheit dieses Unternehmens verwalten.</translation>
    </message>
    <message>
        <source>Users must sign in with two factors; said to be always on.</source>
        <translation>Benutzer müssen sich mit zwei Faktoren anmelden; soll immer eingeschaltet sein.</translation>
    </message>
    <message>
        <source>How long a trusted device may skip the second factor.</source>
        <translation>Wie lange ein vertrautes Gerät den zweiten Faktor auslassen darf.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Licence that the company gets. Left out: the company becomes a trial that expires.</source>
        <translation>Lizenz, die das Unternehmen erhält. Ohne Angabe: Das Unternehmen wird zu einer Testversion, die abläuft.</translation>
    </message>
    <message>
        <source>Kind of subscription.</source>
        <translation>Art des Abonnements.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Licence key (yearly)</source>
        <translation>Lizenzschlüssel (jährlich)</translation>
    </message>
    <message>
        <source>Monthly subscription (from the parent partner)</source>
        <translation>Monatsabonnement (vom übergeordneten Partner)</translation>
    </message>
    <message>
        <source>Monthly licence trial</source>
        <translation>Testversion der Monatslizenz</translation>
    </message>
    <message>
        <source>Monthly subscription trial</source>
        <translation>Testversion des Monatsabonnements</translation>
    </message>
    <message>
        <source>FRAT subscription</source>
        <translation>FRAT-Abonnement</translation>
    </message>
    <message>
        <source>Licence key.</source>
        <translation>Lizenzschlüssel.</translation>
    </message>
    <message>
        <source>Seats set aside for this company, at most the free seats of its parent. Left out: it draws from the shared pool.</source>
        <translation>Für dieses Unternehmen reservierte Plätze, höchstens die freien Plätze des übergeordneten. Ohne Angabe: Es schöpft aus dem gemeinsamen Vorrat.</translation>
    </message>
    <message>
        <source>Last day of the subscription, in UTC. An empty text clears it.</source>
        <translation>Letzter Tag des Abonnements in UTC. Ein leerer Text löscht ihn.</translation>
    </message>
    <message>
        <source>Months added when the subscription renews itself; 0 for no renewal. Has a meaning only beside an end date.</source>
        <translation>Monate, um die sich das Abonnement selbst verlängert; 0 für keine Verlängerung. Nur neben einem Enddatum von Bedeutung.</translation>
    </message>
    <message>
        <source>Monthly minimum that the contract bills.</source>
        <translation>Monatliches Minimum, das der Vertrag berechnet.</translation>
    </message>
    <message>
        <source>Endpoints billed at least.</source>
        <translation>Mindestens berechnete Endpunkte.</translation>
    </message>
    <message>
        <source>Product that the company uses itself.</source>
        <translation>Produkt, das das Unternehmen selbst nutzt.</translation>
    </message>
    <message>
        <source>Endpoint Security (full protection)</source>
        <translation>Endpoint Security (voller Schutz)</translation>
    </message>
    <message>
        <source>EDR (report only)</source>
        <translation>EDR (nur Bericht)</translation>
    </message>
    <message>
        <source>PHASR</source>
        <translation>PHASR</translation>
    </message>
    <message>
        <source>Products that the company may resell; the one it uses must be among them.</source>
        <translation>Produkte, die das Unternehmen weiterverkaufen darf; das selbst genutzte muss darunter sein.</translation>
    </message>
    <message>
        <source>Protection model in use. For the product Endpoint Security only. Left out: the parent&apos;s default, which may be a dearer one.</source>
        <translation>Verwendetes Schutzmodell. Nur für das Produkt Endpoint Security. Ohne Angabe: die Vorgabe des übergeordneten Unternehmens, die teurer sein kann.</translation>
    </message>
    <message>
        <source>À la carte: base and single add-ons</source>
        <translation>À la carte: Basis und einzelne Add-ons</translation>
    </message>
    <message>
        <source>MSP Secure</source>
        <translation>MSP Secure</translation>
    </message>
    <message>
        <source>MSP Secure Plus</source>
        <translation>MSP Secure Plus</translation>
    </message>
    <message>
        <source>MSP Secure Extra</source>
        <translation>MSP Secure Extra</translation>
    </message>
    <message>
        <source>Additional protection models</source>
        <translation>Weitere Schutzmodelle</translation>
    </message>
    <message>
        <source>Protection models that the company may resell.</source>
        <translation>Schutzmodelle, die das Unternehmen weiterverkaufen darf.</translation>
    </message>
    <message>
        <source>Add-ons for the company&apos;s own endpoints. Not together with the switch of the same name outside.</source>
        <translation>Add-ons für die eigenen Endpunkte des Unternehmens. Nicht zusammen mit dem gleichnamigen Schalter außerhalb.</translation>
    </message>
    <message>
        <source>Security for Virtualized Environments; needs the à-la-carte model.</source>
        <translation>Security for Virtualized Environments; braucht das À-la-carte-Modell.</translation>
    </message>
    <message>
        <source>HyperDetect.</source>
        <translation>HyperDetect.</translation>
    </message>
    <message>
        <source>Sandbox Analyzer.</source>
        <translation>Sandbox Analyzer.</translation>
    </message>
    <message>
        <source>Patch Management.</source>
        <translation>Patch-Management.</translation>
    </message>
    <message>
        <source>Endpoint Detection and Response.</source>
        <translation>Endpoint Detection and Response.</translation>
    </message>
    <message>
        <source>Email Security.</source>
        <translation>Email Security.</translation>
    </message>
    <message>
        <source>Container Protection.</source>
        <translation>Container-Schutz.</translation>
    </message>
    <message>
        <source>Integrity Monitoring.</source>
        <translation>Integritätsüberwachung.</translation>
    </message>
    <message>
        <source>Mobile Security.</source>
        <translation>Mobile Security.</translation>
    </message>
    <message>
        <source>Add-ons that the company may hand on to its own companies.</source>
        <translation>Add-ons, die das Unternehmen an eigene Unternehmen weitergeben darf.</translation>
    </message>
    <message>
        <source>Security for Virtualized Environments may be resold; needs the à-la-carte model.</source>
        <translation>Security for Virtualized Environments darf weiterverkauft werden; braucht das À-la-carte-Modell.</translation>
    </message>
    <message>
        <source>HyperDetect may be resold.</source>
        <translation>HyperDetect darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Sandbox Analyzer may be resold.</source>
        <translation>Sandbox Analyzer darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Patch Management may be resold.</source>
        <translation>Patch-Management darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Endpoint Detection and Response may be resold.</source>
        <translation>Endpoint Detection and Response darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Email Security may be resold.</source>
        <translation>Email Security darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Container Protection may be resold.</source>
        <translation>Container-Schutz darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Integrity Monitoring may be resold.</source>
        <translation>Integritätsüberwachung darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Mobile Security may be resold.</source>
        <translation>Mobile Security darf weiterverkauft werden.</translation>
    </message>
    <message>
        <source>Security for Exchange is available to the company.</source>
        <translation>Security for Exchange steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Full Disk Encryption is available to the company.</source>
        <translation>Festplattenverschlüsselung steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Security for Virtualized Environments is available to the company; needs the à-la-carte model.</source>
        <translation>Security for Virtualized Environments steht dem Unternehmen zur Verfügung; braucht das À-la-carte-Modell.</translation>
    </message>
    <message>
        <source>HyperDetect is available to the company.</source>
        <translation>HyperDetect steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Sandbox Analyzer is available to the company.</source>
        <translation>Sandbox Analyzer steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Patch Management is available to the company.</source>
        <translation>Patch-Management steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Endpoint Detection and Response is available to the company.</source>
        <translation>Endpoint Detection and Response steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Email Security is available to the company.</source>
        <translation>Email Security steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Container Protection is available to the company.</source>
        <translation>Container-Schutz steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Integrity Monitoring is available to the company.</source>
        <translation>Integritätsüberwachung steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Mobile Security is available to the company.</source>
        <translation>Mobile Security steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>E-mail address of the company&apos;s first user.</source>
        <translation>E-Mail-Adresse des ersten Benutzers des Unternehmens.</translation>
    </message>
    <message>
        <source>Full name of the company&apos;s first user.</source>
        <translation>Vollständiger Name des ersten Benutzers des Unternehmens.</translation>
    </message>
    <message>
        <source>Time zone of the first user.</source>
        <translation>Zeitzone des ersten Benutzers.</translation>
    </message>
    <message>
        <source>Language of the console for the first user.</source>
        <translation>Sprache der Konsole für den ersten Benutzer.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Benutzerdefinierte Felder</translation>
    </message>
    <message>
        <source>Values of custom fields, by the name of the field. The fields must exist.</source>
        <translation>Werte benutzerdefinierter Felder, nach dem Namen des Feldes. Die Felder müssen vorhanden sein.</translation>
    </message>
    <message>
        <source>Emergency contact for the team of Managed Detection and Response. It is mandatory for some kinds of company and licence; which ones is not established.</source>
        <translation>Notfallkontakt für das Team von Managed Detection and Response. Er ist für manche Arten von Unternehmen und Lizenzen Pflicht; für welche, steht nicht fest.</translation>
    </message>
    <message>
        <source>Full name of the emergency contact.</source>
        <translation>Vollständiger Name des Notfallkontakts.</translation>
    </message>
    <message>
        <source>E-mail address of the emergency contact.</source>
        <translation>E-Mail-Adresse des Notfallkontakts.</translation>
    </message>
    <message>
        <source>Phone number of the emergency contact.</source>
        <translation>Telefonnummer des Notfallkontakts.</translation>
    </message>
    <message>
        <source>International prefix with the plus sign.</source>
        <translation>Internationale Vorwahl mit dem Pluszeichen.</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Number without the prefix.</source>
        <translation>Nummer ohne die Vorwahl.</translation>
    </message>
    <message>
        <source>Code that was mailed to the contact by generateEmailVerificationCode.</source>
        <translation>Code, den generateEmailVerificationCode dem Kontakt gemailt hat.</translation>
    </message>
    <message>
        <source>Account whose details are copied, in place of typing them.</source>
        <translation>Konto, dessen Angaben übernommen werden, statt sie einzugeben.</translation>
    </message>
    <message>
        <source>Another managed company whose contact data are copied.</source>
        <translation>Ein anderes verwaltetes Unternehmen, dessen Kontaktdaten übernommen werden.</translation>
    </message>
    <message>
        <source>Id of the new company.</source>
        <translation>ID des neuen Unternehmens.</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Unternehmen löschen</translation>
    </message>
    <message>
        <source>Removes a company for good.</source>
        <translation>Entfernt ein Unternehmen endgültig.</translation>
    </message>
    <message>
        <source>There is no way back. Whether companies below it and endpoints have to be gone first is not established.</source>
        <translation>Es gibt kein Zurück. Ob untergeordnete Unternehmen und Endpunkte zuvor entfernt sein müssen, steht nicht fest.</translation>
    </message>
    <message>
        <source>Company to remove.</source>
        <translation>Zu entfernendes Unternehmen.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Changes properties of a company; what is left out keeps its value.</source>
        <translation>Ändert Eigenschaften eines Unternehmens; was nicht genannt ist, behält seinen Wert.</translation>
    </message>
    <message>
        <source>The company is named by id here, not by companyId as elsewhere. A key of a single company always changes its own company.</source>
        <translation>Das Unternehmen wird hier durch id benannt, nicht wie sonst durch companyId. Ein Schlüssel eines einzelnen Unternehmens ändert immer sein eigenes Unternehmen.</translation>
    </message>
    <message>
        <source>Company to change. Left out: the company of the key.</source>
        <translation>Zu änderndes Unternehmen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>New kind of company. Cannot be changed for the company of the key.</source>
        <translation>Neue Art des Unternehmens. Lässt sich für das Unternehmen des Schlüssels nicht ändern.</translation>
    </message>
    <message>
        <source>New name, unique among the companies of the key.</source>
        <translation>Neuer Name, eindeutig unter den Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Users must sign in with two factors; said to be always on, and gone from newer consoles.</source>
        <translation>Benutzer müssen sich mit zwei Faktoren anmelden; soll immer eingeschaltet sein und fehlt in neueren Konsolen.</translation>
    </message>
    <message>
        <source>Values of custom fields, by the name of the field. An empty list clears them all.</source>
        <translation>Werte benutzerdefinierter Felder, nach dem Namen des Feldes. Eine leere Liste löscht alle.</translation>
    </message>
    <message>
        <source>Emergency contact for the team of Managed Detection and Response; mandatory for companies that have the service.</source>
        <translation>Notfallkontakt für das Team von Managed Detection and Response; Pflicht für Unternehmen mit diesem Dienst.</translation>
    </message>
    <message>
        <source>Closed incidents that see new activity are copied in place of being opened again.</source>
        <translation>Geschlossene Vorfälle mit neuer Aktivität werden kopiert, statt wieder geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Reads the profile of one company.</source>
        <translation>Liest das Profil eines Unternehmens.</translation>
    </message>
    <message>
        <source>Without parameters this is the cheapest way to learn the id of the key&apos;s own company. Licence data are better read with the licensing methods.</source>
        <translation>Ohne Parameter ist dies der günstigste Weg, die ID des eigenen Unternehmens des Schlüssels zu erfahren. Lizenzdaten liest man besser mit den Lizenzierungsmethoden.</translation>
    </message>
    <message>
        <source>Company to read. Left out: the company of the key.</source>
        <translation>Zu lesendes Unternehmen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Profile of the company.</source>
        <translation>Profil des Unternehmens.</translation>
    </message>
    <message>
        <source>Name of the company.</source>
        <translation>Name des Unternehmens.</translation>
    </message>
    <message>
        <source>Id.</source>
        <translation>ID.</translation>
    </message>
    <message>
        <source>Postal address; may be empty or missing.</source>
        <translation>Postanschrift; kann leer sein oder fehlen.</translation>
    </message>
    <message>
        <source>Phone number; may be empty or missing.</source>
        <translation>Telefonnummer; kann leer sein oder fehlen.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The company is suspended.</source>
        <translation>Das Unternehmen ist ausgesetzt.</translation>
    </message>
    <message>
        <source>ISO 3166 code of the country; N/A where none is set.</source>
        <translation>ISO-3166-Code des Landes; N/A, wo keines gesetzt ist.</translation>
    </message>
    <message>
        <source>ISO 3166 code of the subdivision; N/A where none is set.</source>
        <translation>ISO-3166-Code des Landesteils; N/A, wo keiner gesetzt ist.</translation>
    </message>
    <message>
        <source>Business sector.</source>
        <translation>Branche.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Name.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Telefonnummer.</translation>
    </message>
    <message>
        <source>Emergency contact for Managed Detection and Response, where the company has the service.</source>
        <translation>Notfallkontakt für Managed Detection and Response, wo das Unternehmen den Dienst hat.</translation>
    </message>
    <message>
        <source>International prefix.</source>
        <translation>Internationale Vorwahl.</translation>
    </message>
    <message>
        <source>Values of custom fields, by the name of the field.</source>
        <translation>Werte benutzerdefinierter Felder, nach dem Namen des Feldes.</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Risk score of the company.</source>
        <translation>Risikobewertung des Unternehmens.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Overall risk, a percentage as text.</source>
        <translation>Gesamtrisiko, ein Prozentwert als Text.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How severe it is, in a word.</source>
        <translation>Wie schwer es wiegt, in einem Wort.</translation>
    </message>
    <message>
        <source>Misconfigurations</source>
        <translation>Fehlkonfigurationen</translation>
    </message>
    <message>
        <source>Share that comes from misconfigurations.</source>
        <translation>Anteil durch Fehlkonfigurationen.</translation>
    </message>
    <message>
        <source>Share that comes from vulnerable applications, a percentage as text.</source>
        <translation>Anteil durch anfällige Anwendungen, ein Prozentwert als Text.</translation>
    </message>
    <message>
        <source>Share that comes from the behaviour of users, a percentage as text.</source>
        <translation>Anteil durch das Verhalten von Benutzern, ein Prozentwert als Text.</translation>
    </message>
    <message>
        <source>Industry modifier</source>
        <translation>Branchenanpassung</translation>
    </message>
    <message>
        <source>Adjustment for the business sector.</source>
        <translation>Anpassung an die Branche.</translation>
    </message>
    <message>
        <source>Licence of the company, where the answer holds it; getLicenseInfo is the place to look.</source>
        <translation>Lizenz des Unternehmens, sofern die Antwort sie enthält; nachzusehen ist sie mit getLicenseInfo.</translation>
    </message>
    <message>
        <source>Finds the company that a login belongs to.</source>
        <translation>Findet das Unternehmen, zu dem eine Anmeldung gehört.</translation>
    </message>
    <message>
        <source>Give the password only if the company lies outside of the key&apos;s reach; older consoles wanted it always.</source>
        <translation>Geben Sie das Passwort nur an, wenn das Unternehmen außerhalb der Reichweite des Schlüssels liegt; ältere Konsolen verlangten es immer.</translation>
    </message>
    <message>
        <source>Login of the user, an e-mail address.</source>
        <translation>Anmeldename des Benutzers, eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of that user; needed only where the company lies outside of the key&apos;s reach.</source>
        <translation>Passwort dieses Benutzers; nur nötig, wenn das Unternehmen außerhalb der Reichweite des Schlüssels liegt.</translation>
    </message>
    <message>
        <source>Profile of the company, as getCompanyDetails gives it.</source>
        <translation>Profil des Unternehmens, wie getCompanyDetails es liefert.</translation>
    </message>
    <message>
        <source>Find companies by name</source>
        <translation>Unternehmen nach Namen suchen</translation>
    </message>
    <message>
        <source>Searches companies by the beginning of their name, or by any part of it.</source>
        <translation>Sucht Unternehmen nach dem Anfang ihres Namens oder nach einem beliebigen Teil davon.</translation>
    </message>
    <message>
        <source>At most 25 companies are returned and nothing tells that there are more: at exactly 25, search for more of the name.</source>
        <translation>Höchstens 25 Unternehmen werden geliefert, und nichts verrät, dass es mehr gibt: Suchen Sie bei genau 25 nach mehr vom Namen.</translation>
    </message>
    <message>
        <source>Beginning of the name; with a leading * the text may stand anywhere in it.</source>
        <translation>Anfang des Namens; mit einem führenden * darf der Text überall darin stehen.</translation>
    </message>
    <message>
        <source>The companies found, 25 at most; not paged.</source>
        <translation>Die gefundenen Unternehmen, höchstens 25; ohne Seiten.</translation>
    </message>
    <message>
        <source>Suspend company</source>
        <translation>Unternehmen aussetzen</translation>
    </message>
    <message>
        <source>Suspends a company: its users cannot sign in and the agents it manages itself lapse.</source>
        <translation>Setzt ein Unternehmen aus: Seine Benutzer können sich nicht anmelden, und die von ihm selbst verwalteten Agenten laufen ab.</translation>
    </message>
    <message>
        <source>Only agents that were installed from the company&apos;s own packages lapse. Companies below it go on working unless recursive is on. Older consoles do not know recursive.</source>
        <translation>Nur Agenten, die aus eigenen Paketen des Unternehmens installiert wurden, laufen ab. Untergeordnete Unternehmen arbeiten weiter, sofern recursive nicht eingeschaltet ist. Ältere Konsolen kennen recursive nicht.</translation>
    </message>
    <message>
        <source>Company to suspend.</source>
        <translation>Auszusetzendes Unternehmen.</translation>
    </message>
    <message>
        <source>Suspend all companies below it too.</source>
        <translation>Auch alle untergeordneten Unternehmen aussetzen.</translation>
    </message>
    <message>
        <source>Activate company</source>
        <translation>Unternehmen aktivieren</translation>
    </message>
    <message>
        <source>Ends the suspension of a company.</source>
        <translation>Beendet das Aussetzen eines Unternehmens.</translation>
    </message>
    <message>
        <source>Older consoles do not know recursive.</source>
        <translation>Ältere Konsolen kennen recursive nicht.</translation>
    </message>
    <message>
        <source>Company to activate.</source>
        <translation>Zu aktivierendes Unternehmen.</translation>
    </message>
    <message>
        <source>Activate all companies below it too.</source>
        <translation>Auch alle untergeordneten Unternehmen aktivieren.</translation>
    </message>
    <message>
        <source>Adds a custom field for companies.</source>
        <translation>Fügt ein benutzerdefiniertes Feld für Unternehmen hinzu.</translation>
    </message>
    <message>
        <source>That the method exists is sure; its parameters and its answer are not.</source>
        <translation>Sicher ist, dass es die Methode gibt; ihre Parameter und ihre Antwort sind es nicht.</translation>
    </message>
    <message>
        <source>Name of the field.</source>
        <translation>Name des Feldes.</translation>
    </message>
    <message>
        <source>Id of the new definition.</source>
        <translation>ID der neuen Definition.</translation>
    </message>
    <message>
        <source>Renames a custom field for companies.</source>
        <translation>Benennt ein benutzerdefiniertes Feld für Unternehmen um.</translation>
    </message>
    <message>
        <source>Id of the definition.</source>
        <translation>ID der Definition.</translation>
    </message>
    <message>
        <source>New name of the field.</source>
        <translation>Neuer Name des Feldes.</translation>
    </message>
    <message>
        <source>Its form is not established.</source>
        <translation>Die Form steht nicht fest.</translation>
    </message>
    <message>
        <source>Lists the custom fields for companies.</source>
        <translation>Listet die benutzerdefinierten Felder für Unternehmen auf.</translation>
    </message>
    <message>
        <source>The name of this method has Fields in the plural, unlike its siblings.</source>
        <translation>Der Name dieser Methode hat anders als ihre Geschwister Fields in der Mehrzahl.</translation>
    </message>
    <message>
        <source>The definitions; not paged.</source>
        <translation>Die Definitionen; ohne Seiten.</translation>
    </message>
    <message>
        <source>Name of the field, as used in customFields.</source>
        <translation>Name des Feldes, wie in customFields verwendet.</translation>
    </message>
    <message>
        <source>Deletes a custom field for companies, with all its values.</source>
        <translation>Löscht ein benutzerdefiniertes Feld für Unternehmen mit allen seinen Werten.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Tells which APIs the key may use and when it was made.</source>
        <translation>Sagt, welche APIs der Schlüssel nutzen darf und wann er erstellt wurde.</translation>
    </message>
    <message>
        <source>The cheapest way to see whether a connection works. APIs that are not listed answer 403, so their pages need not be shown.</source>
        <translation>Der günstigste Weg zu sehen, ob eine Verbindung funktioniert. Nicht aufgeführte APIs antworten mit 403, ihre Seiten müssen also nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The key that the call was made with.</source>
        <translation>Der Schlüssel, mit dem der Aufruf erfolgte.</translation>
    </message>
    <message>
        <source>Enabled APIs</source>
        <translation>Aktivierte APIs</translation>
    </message>
    <message>
        <source>Names of the APIs that are ticked on the key, spelled as in their URLs.</source>
        <translation>Namen der beim Schlüssel aktivierten APIs, geschrieben wie in ihren URLs.</translation>
    </message>
    <message>
        <source>When the key was made: UTC, written without a zone.</source>
        <translation>Wann der Schlüssel erstellt wurde: UTC, ohne Zone geschrieben.</translation>
    </message>
    <message>
        <source>Mails a code that proves who reads an address.</source>
        <translation>Sendet einen Code per E-Mail, der belegt, wer eine Adresse liest.</translation>
    </message>
    <message>
        <source>A real mail is sent.</source>
        <translation>Es wird eine echte E-Mail gesendet.</translation>
    </message>
    <message>
        <source>The address the code goes to.</source>
        <translation>Die Adresse, an die der Code geht.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the code is wanted for.</source>
        <translation>Wofür der Code gebraucht wird.</translation>
    </message>
    <message>
        <source>Confirm contacts for Managed Detection and Response</source>
        <translation>Kontakte für Managed Detection and Response bestätigen</translation>
    </message>
    <message>
        <source>Its form is not established; an answer without an error means that the mail was sent.</source>
        <translation>Die Form steht nicht fest; eine Antwort ohne Fehler bedeutet, dass die E-Mail gesendet wurde.</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Lizenzierung</translation>
    </message>
    <message>
        <source>Reads a company&apos;s licence: kind, seats, expiry and add-ons.</source>
        <translation>Liest die Lizenz eines Unternehmens: Art, Plätze, Ablauf und Add-ons.</translation>
    </message>
    <message>
        <source>The answer is one licence, or a list of licences when all products are asked for. Older consoles are said to answer with a list in any case. Missing total seats mean that there is no ceiling, not that there are none.</source>
        <translation>Die Antwort ist eine Lizenz oder eine Liste von Lizenzen, wenn alle Produkte verlangt sind. Ältere Konsolen sollen in jedem Fall mit einer Liste antworten. Fehlt die Gesamtzahl der Plätze, gibt es keine Obergrenze; es heißt nicht, dass es keine Plätze gibt.</translation>
    </message>
    <message>
        <source>Company to look at. Left out: the company of the key.</source>
        <translation>Zu betrachtendes Unternehmen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Return every other product and add-on that the company holds too.</source>
        <translation>Auch jedes andere Produkt und Add-on des Unternehmens liefern.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page to return, counted from 1. No paged answer has been seen.</source>
        <translation>Zu liefernde Seite, ab 1 gezählt. Eine Antwort in Seiten wurde nie gesehen.</translation>
    </message>
    <message>
        <source>Entries on a page.</source>
        <translation>Einträge auf einer Seite.</translation>
    </message>
    <message>
        <source>The licence, or all licences.</source>
        <translation>Die Lizenz oder alle Lizenzen.</translation>
    </message>
    <message>
        <source>Kind of subscription. Old consoles know the first three.</source>
        <translation>Art des Abonnements. Alte Konsolen kennen die ersten drei.</translation>
    </message>
    <message>
        <source>The entry is the key of an add-on, not of a base product.</source>
        <translation>Der Eintrag ist der Schlüssel eines Add-ons, nicht eines Basisprodukts.</translation>
    </message>
    <message>
        <source>End of the licence, in UTC without a zone.</source>
        <translation>Ende der Lizenz in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Seats in use.</source>
        <translation>Belegte Plätze.</translation>
    </message>
    <message>
        <source>Seats bought or set aside. Missing or null: there is no ceiling, as with subscriptions billed by usage.</source>
        <translation>Gekaufte oder reservierte Plätze. Fehlt der Wert oder ist er null, gibt es keine Obergrenze, wie bei nach Nutzung berechneten Abonnements.</translation>
    </message>
    <message>
        <source>The key, of trials and of licences by key.</source>
        <translation>Der Schlüssel von Testversionen und von Lizenzen mit Schlüssel.</translation>
    </message>
    <message>
        <source>Last day of a monthly subscription, in UTC.</source>
        <translation>Letzter Tag eines Monatsabonnements in UTC.</translation>
    </message>
    <message>
        <source>Months that the subscription is renewed for; 0 for no renewal.</source>
        <translation>Monate, um die das Abonnement verlängert wird; 0 für keine Verlängerung.</translation>
    </message>
    <message>
        <source>Products that the company may resell.</source>
        <translation>Produkte, die das Unternehmen weiterverkaufen darf.</translation>
    </message>
    <message>
        <source>Protection model in use.</source>
        <translation>Verwendetes Schutzmodell.</translation>
    </message>
    <message>
        <source>Add-ons for the company&apos;s own endpoints.</source>
        <translation>Add-ons für die eigenen Endpunkte des Unternehmens.</translation>
    </message>
    <message>
        <source>Further keys, seen beside yearly licences when all products are asked for.</source>
        <translation>Weitere Schlüssel, neben Jahreslizenzen gesehen, wenn alle Produkte verlangt sind.</translation>
    </message>
    <message>
        <source>Licensed services</source>
        <translation>Lizenzierte Dienste</translation>
    </message>
    <message>
        <source>State of services such as Managed Detection and Response.</source>
        <translation>Stand von Diensten wie Managed Detection and Response.</translation>
    </message>
    <message>
        <source>Security for Virtualized Environments is available to the company.</source>
        <translation>Security for Virtualized Environments steht dem Unternehmen zur Verfügung.</translation>
    </message>
    <message>
        <source>Set monthly subscription</source>
        <translation>Monatsabonnement festlegen</translation>
    </message>
    <message>
        <source>Puts a company on the monthly subscription of its partner, or changes that subscription.</source>
        <translation>Stellt ein Unternehmen auf das Monatsabonnement seines Partners um oder ändert dieses Abonnement.</translation>
    </message>
    <message>
        <source>This changes what is billed. A switch that is left out counts as off; whether an existing subscription keeps it instead is not established, so read the licence first and send all switches. A switch may not stand both at the top and below ownUse or resell.</source>
        <translation>Dies ändert, was berechnet wird. Ein nicht genannter Schalter gilt als aus; ob ein bestehendes Abonnement ihn stattdessen behält, steht nicht fest. Lesen Sie daher zuerst die Lizenz und senden Sie alle Schalter. Ein Schalter darf nicht zugleich oben und in ownUse oder resell stehen.</translation>
    </message>
    <message>
        <source>Company to change.</source>
        <translation>Zu änderndes Unternehmen.</translation>
    </message>
    <message>
        <source>Seats set aside for the company; 0 for none. Left out: as before.</source>
        <translation>Für das Unternehmen reservierte Plätze; 0 für keine. Ohne Angabe: wie bisher.</translation>
    </message>
    <message>
        <source>Give the seats that were set aside back to the shared pool.</source>
        <translation>Die reservierten Plätze an den gemeinsamen Vorrat zurückgeben.</translation>
    </message>
    <message>
        <source>Replaces a company&apos;s licence by a key.</source>
        <translation>Ersetzt die Lizenz eines Unternehmens durch einen Schlüssel.</translation>
    </message>
    <message>
        <source>The present licence is gone. To keep what is there and add to it, use addProductKey.</source>
        <translation>Die jetzige Lizenz entfällt. Um Vorhandenes zu behalten und zu ergänzen, verwenden Sie addProductKey.</translation>
    </message>
    <message>
        <source>Key to set.</source>
        <translation>Festzulegender Schlüssel.</translation>
    </message>
    <message>
        <source>Emergency contact for the team of Managed Detection and Response. Mandatory for keys and companies that have it.</source>
        <translation>Notfallkontakt für das Team von Managed Detection and Response. Pflicht für Schlüssel und Unternehmen, die den Dienst haben.</translation>
    </message>
    <message>
        <source>Add product key</source>
        <translation>Produktschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Adds the key of a product or add-on to those that a company has.</source>
        <translation>Fügt den Schlüssel eines Produkts oder Add-ons zu denen eines Unternehmens hinzu.</translation>
    </message>
    <message>
        <source>Unless told otherwise the server drops keys that cannot stand beside the new one, without a word about it.</source>
        <translation>Sofern nicht anders verlangt, entfernt der Server stillschweigend Schlüssel, die sich mit dem neuen nicht vertragen.</translation>
    </message>
    <message>
        <source>Key of a product or add-on.</source>
        <translation>Schlüssel eines Produkts oder Add-ons.</translation>
    </message>
    <message>
        <source>Replace incompatible keys</source>
        <translation>Unverträgliche Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Drop the keys that cannot stand beside the new one.</source>
        <translation>Schlüssel entfernen, die sich mit dem neuen nicht vertragen.</translation>
    </message>
    <message>
        <source>Remove product key</source>
        <translation>Produktschlüssel entfernen</translation>
    </message>
    <message>
        <source>Takes the key of a product or add-on away from a company.</source>
        <translation>Nimmt einem Unternehmen den Schlüssel eines Produkts oder Add-ons.</translation>
    </message>
    <message>
        <source>What the server answers is not established.</source>
        <translation>Was der Server antwortet, steht nicht fest.</translation>
    </message>
    <message>
        <source>Key to take away.</source>
        <translation>Zu entfernender Schlüssel.</translation>
    </message>
    <message>
        <source>Probably nothing.</source>
        <translation>Vermutlich nichts.</translation>
    </message>
    <message>
        <source>Reads the usage of one month that is billed for a product.</source>
        <translation>Liest die Nutzung eines Monats, die für ein Produkt berechnet wird.</translation>
    </message>
    <message>
        <source>Month to report on. Left out: this month.</source>
        <translation>Monat des Berichts. Ohne Angabe: der laufende Monat.</translation>
    </message>
    <message>
        <source>Product to report on.</source>
        <translation>Produkt des Berichts.</translation>
    </message>
    <message>
        <source>Count only some companies, chosen by the day they were made.</source>
        <translation>Nur manche Unternehmen zählen, nach dem Tag ihrer Anlage ausgewählt.</translation>
    </message>
    <message>
        <source>Made between the two dates</source>
        <translation>Zwischen den beiden Daten angelegt</translation>
    </message>
    <message>
        <source>Count companies made after this time, in UTC.</source>
        <translation>Unternehmen zählen, die nach diesem Zeitpunkt (UTC) angelegt wurden.</translation>
    </message>
    <message>
        <source>Count companies made before this time, in UTC.</source>
        <translation>Unternehmen zählen, die vor diesem Zeitpunkt (UTC) angelegt wurden.</translation>
    </message>
    <message>
        <source>The counters; zeros for companies without a monthly subscription.</source>
        <translation>Die Zähler; Nullen für Unternehmen ohne Monatsabonnement.</translation>
    </message>
    <message>
        <source>Endpoints protected by the base product.</source>
        <translation>Vom Basisprodukt geschützte Endpunkte.</translation>
    </message>
    <message>
        <source>Of these, endpoints under the à-la-carte model.</source>
        <translation>Davon Endpunkte im À-la-carte-Modell.</translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure Essentials.</source>
        <translation>Davon Endpunkte mit MSP Secure Essentials.</translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure.</source>
        <translation>Davon Endpunkte mit MSP Secure.</translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure Plus.</source>
        <translation>Davon Endpunkte mit MSP Secure Plus.</translation>
    </message>
    <message>
        <source>Of these, endpoints under MSP Secure Extra.</source>
        <translation>Davon Endpunkte mit MSP Secure Extra.</translation>
    </message>
    <message>
        <source>Endpoints with MDR Foundations.</source>
        <translation>Endpunkte mit MDR Foundations.</translation>
    </message>
    <message>
        <source>Endpoints with MDR Response.</source>
        <translation>Endpunkte mit MDR Response.</translation>
    </message>
    <message>
        <source>Mailboxes with Email Security.</source>
        <translation>Postfächer mit Email Security.</translation>
    </message>
    <message>
        <source>Devices with Mobile Security.</source>
        <translation>Geräte mit Mobile Security.</translation>
    </message>
    <message>
        <source>Mailboxes with Security for Exchange.</source>
        <translation>Postfächer mit Security for Exchange.</translation>
    </message>
    <message>
        <source>Endpoints with Full Disk Encryption.</source>
        <translation>Endpunkte mit Festplattenverschlüsselung.</translation>
    </message>
    <message>
        <source>Endpoints with Sandbox Analyzer and HyperDetect.</source>
        <translation>Endpunkte mit Sandbox Analyzer und HyperDetect.</translation>
    </message>
    <message>
        <source>Endpoints with Endpoint Detection and Response.</source>
        <translation>Endpunkte mit Endpoint Detection and Response.</translation>
    </message>
    <message>
        <source>Endpoints with Patch Management.</source>
        <translation>Endpunkte mit Patch-Management.</translation>
    </message>
    <message>
        <source>Hosts with Container Protection.</source>
        <translation>Hosts mit Container-Schutz.</translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring, all retentions.</source>
        <translation>Endpunkte mit Integritätsüberwachung, alle Aufbewahrungszeiten.</translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring kept for 90 days.</source>
        <translation>Endpunkte mit 90 Tage aufbewahrter Integritätsüberwachung.</translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring kept for 180 days.</source>
        <translation>Endpunkte mit 180 Tage aufbewahrter Integritätsüberwachung.</translation>
    </message>
    <message>
        <source>Endpoints with Integrity Monitoring kept for a year.</source>
        <translation>Endpunkte mit ein Jahr aufbewahrter Integritätsüberwachung.</translation>
    </message>
    <message>
        <source>Users seen by XDR identity sensors.</source>
        <translation>Von XDR-Identitätssensoren gesehene Benutzer.</translation>
    </message>
    <message>
        <source>Users seen by XDR productivity sensors.</source>
        <translation>Von XDR-Produktivitätssensoren gesehene Benutzer.</translation>
    </message>
    <message>
        <source>XDR network sensors.</source>
        <translation>XDR-Netzwerksensoren.</translation>
    </message>
    <message>
        <source>XDR cloud sensors.</source>
        <translation>XDR-Cloud-Sensoren.</translation>
    </message>
    <message>
        <source>Virtual servers scanned through a Security Server.</source>
        <translation>Über einen Security Server gescannte virtuelle Server.</translation>
    </message>
    <message>
        <source>Hours of virtual desktops scanned through a Security Server.</source>
        <translation>Stunden virtueller Desktops, die über einen Security Server gescannt wurden.</translation>
    </message>
    <message>
        <source>Endpoints with Compliance Manager.</source>
        <translation>Endpunkte mit Compliance Manager.</translation>
    </message>
    <message>
        <source>Endpoints with PHASR.</source>
        <translation>Endpunkte mit PHASR.</translation>
    </message>
    <message>
        <source>Mailboxes with Extended Email Security.</source>
        <translation>Postfächer mit Extended Email Security.</translation>
    </message>
    <message>
        <source>Endpoints with 90 days of EDR storage.</source>
        <translation>Endpunkte mit 90 Tagen EDR-Speicher.</translation>
    </message>
    <message>
        <source>Endpoints with 180 days of EDR storage.</source>
        <translation>Endpunkte mit 180 Tagen EDR-Speicher.</translation>
    </message>
    <message>
        <source>Endpoints with a year of EDR storage.</source>
        <translation>Endpunkte mit einem Jahr EDR-Speicher.</translation>
    </message>
    <message>
        <source>Assets under External Attack Surface Management.</source>
        <translation>Objekte unter External Attack Surface Management.</translation>
    </message>
    <message>
        <source>Reads the usage of one month that is billed, product by product.</source>
        <translation>Liest die berechnete Nutzung eines Monats, Produkt für Produkt.</translation>
    </message>
    <message>
        <source>Counters overlap: an endpoint in a tier is counted in the base product too, so adding them up bills twice. A partner&apos;s own figures hold those of the companies below it. New counters appear without a new version; whatever is not described is shown under its own name. Every entry carries all counters, so take each entry by itself.</source>
        <translation>Die Zähler überschneiden sich: Ein Endpunkt einer Stufe wird auch beim Basisprodukt gezählt, Addieren rechnet ihn also doppelt. Die Zahlen eines Partners enthalten die der untergeordneten Unternehmen. Neue Zähler erscheinen ohne neue Version; was nicht beschrieben ist, wird unter seinem eigenen Namen angezeigt. Jeder Eintrag trägt alle Zähler, nehmen Sie also jeden für sich.</translation>
    </message>
    <message>
        <source>Usage by product.</source>
        <translation>Nutzung nach Produkt.</translation>
    </message>
    <message>
        <source>One entry for each product.</source>
        <translation>Ein Eintrag je Produkt.</translation>
    </message>
    <message>
        <source>Product.</source>
        <translation>Produkt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Lists the companies directly below a partner or a company folder.</source>
        <translation>Listet die Unternehmen direkt unter einem Partner oder Unternehmensordner auf.</translation>
    </message>
    <message>
        <source>One level only, not paged: page and perPage are refused. A customer as parent is refused too, which means that nothing is below it. The key&apos;s own company is never in the list. A console that is not a partner&apos;s does not have the method, or gives an empty list.</source>
        <translation>Nur eine Ebene, ohne Seiten: page und perPage werden abgelehnt. Auch ein Kunde als übergeordnetes Unternehmen wird abgelehnt; das heißt, dass nichts darunter liegt. Das eigene Unternehmen des Schlüssels steht nie in der Liste. Eine Konsole, die keinem Partner gehört, hat die Methode nicht oder liefert eine leere Liste.</translation>
    </message>
    <message>
        <source>Partner company or company folder. Left out: the company of the key.</source>
        <translation>Partnerunternehmen oder Unternehmensordner. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which companies to list.</source>
        <translation>Welche Unternehmen aufgelistet werden.</translation>
    </message>
    <message>
        <source>Kind of licence.</source>
        <translation>Art der Lizenz.</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>The companies; not paged.</source>
        <translation>Die Unternehmen; ohne Seiten.</translation>
    </message>
    <message>
        <source>Lists the company folders directly below a company or folder.</source>
        <translation>Listet die Unternehmensordner direkt unter einem Unternehmen oder Ordner auf.</translation>
    </message>
    <message>
        <source>Company or company folder. Left out: the company of the key.</source>
        <translation>Unternehmen oder Unternehmensordner. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>The list; not paged.</source>
        <translation>Die Liste; ohne Seiten.</translation>
    </message>
    <message>
        <source>Name of the folder.</source>
        <translation>Name des Ordners.</translation>
    </message>
    <message>
        <source>Create company folder</source>
        <translation>Unternehmensordner anlegen</translation>
    </message>
    <message>
        <source>Creates a company folder.</source>
        <translation>Legt einen Unternehmensordner an.</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>Name of the new folder.</source>
        <translation>Name des neuen Ordners.</translation>
    </message>
    <message>
        <source>Id of the new folder.</source>
        <translation>ID des neuen Ordners.</translation>
    </message>
    <message>
        <source>Delete company folder</source>
        <translation>Unternehmensordner löschen</translation>
    </message>
    <message>
        <source>Deletes a company folder.</source>
        <translation>Löscht einen Unternehmensordner.</translation>
    </message>
    <message>
        <source>What happens to a folder that is not empty is not established.</source>
        <translation>Was mit einem nicht leeren Ordner geschieht, steht nicht fest.</translation>
    </message>
    <message>
        <source>Company folder to delete.</source>
        <translation>Zu löschender Unternehmensordner.</translation>
    </message>
    <message>
        <source>Moves a company or a company folder below another partner or folder.</source>
        <translation>Verschiebt ein Unternehmen oder einen Unternehmensordner unter einen anderen Partner oder Ordner.</translation>
    </message>
    <message>
        <source>The new parent is named newParentId here; in moveCustomGroup it is parentId.</source>
        <translation>Das neue übergeordnete Element heißt hier newParentId; in moveCustomGroup heißt es parentId.</translation>
    </message>
    <message>
        <source>Company or company folder to move.</source>
        <translation>Zu verschiebendes Unternehmen oder zu verschiebender Ordner.</translation>
    </message>
    <message>
        <source>Partner company or company folder that it moves to.</source>
        <translation>Partnerunternehmen oder Unternehmensordner, zu dem verschoben wird.</translation>
    </message>
    <message>
        <source>Lists the top containers of a company, such as Companies, Network, Computers and Groups, and Deleted.</source>
        <translation>Listet die obersten Container eines Unternehmens auf, etwa Unternehmen, Netzwerk, Computer und Gruppen sowie Gelöscht.</translation>
    </message>
    <message>
        <source>Company. Left out: the company of the key.</source>
        <translation>Unternehmen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Name of the container.</source>
        <translation>Name des Containers.</translation>
    </message>
    <message>
        <source>Lists the containers below a node of the inventory; a leaf gives an empty list.</source>
        <translation>Listet die Container unter einem Knoten des Inventars auf; ein Blatt liefert eine leere Liste.</translation>
    </message>
    <message>
        <source>Exists on premises only. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Gibt es nur On-Premises. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Container to look into. Left out: the top level.</source>
        <translation>Zu betrachtender Container. Ohne Angabe: die oberste Ebene.</translation>
    </message>
    <message>
        <source>Which view of the virtualization inventory.</source>
        <translation>Welche Ansicht des Virtualisierungsinventars.</translation>
    </message>
    <message>
        <source>VMware: hosts and clusters</source>
        <translation>VMware: Hosts und Cluster</translation>
    </message>
    <message>
        <source>VMware: virtual machines</source>
        <translation>VMware: virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Citrix or Xen: servers</source>
        <translation>Citrix oder Xen: Server</translation>
    </message>
    <message>
        <source>Citrix or Xen: folders</source>
        <translation>Citrix oder Xen: Ordner</translation>
    </message>
    <message>
        <source>Lists managed and unmanaged endpoints below a company or group.</source>
        <translation>Listet verwaltete und nicht verwaltete Endpunkte unter einem Unternehmen oder einer Gruppe auf.</translation>
    </message>
    <message>
        <source>Only direct children are listed unless allItemsRecursively is on. With a partner&apos;s key and no parent, only the key&apos;s own level may come: list company by company. companyId is no parameter and is ignored silently: use parentId. Endpoints of Active Directory are listed by getNetworkInventoryItems only. Last contact, state, agent version and infection are told by getManagedEndpointDetails only. A missing productOutdated means that it was not asked for. Up to 100 entries a page in v1.0, 1000 from v1.1 on. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Nur direkt Untergeordnete werden aufgelistet, sofern allItemsRecursively nicht eingeschaltet ist. Mit dem Schlüssel eines Partners und ohne Angabe eines übergeordneten Elements kommt möglicherweise nur die eigene Ebene des Schlüssels: Listen Sie Unternehmen für Unternehmen auf. companyId ist kein Parameter und wird stillschweigend ignoriert: Verwenden Sie parentId. Endpunkte des Active Directory listet nur getNetworkInventoryItems auf. Letzten Kontakt, Status, Agent-Version und Infektion nennt nur getManagedEndpointDetails. Fehlt productOutdated, wurde nicht danach gefragt. Bis zu 100 Einträge pro Seite in v1.0, ab v1.1 1000. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Company or group to look into. Left out: everything in the key&apos;s reach; on older and on-premises consoles the group Computers and Groups.</source>
        <translation>Zu betrachtendes Unternehmen oder zu betrachtende Gruppe. Ohne Angabe: alles in Reichweite des Schlüssels; auf älteren Konsolen und On-Premises die Gruppe Computer und Gruppen.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>On: managed endpoints only. Off: unmanaged ones only. Left out: both.</source>
        <translation>Ein: nur verwaltete Endpunkte. Aus: nur nicht verwaltete. Ohne Angabe: beide.</translation>
    </message>
    <message>
        <source>Page to return, counted from 1.</source>
        <translation>Zu liefernde Seite, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Which endpoints to list. Within a section any ticked filter lets an endpoint in, all sections must agree. Filters that need a licence are ignored without it.</source>
        <translation>Welche Endpunkte aufgelistet werden. Innerhalb eines Abschnitts genügt ein angekreuzter Filter, alle Abschnitte müssen zutreffen. Filter, die eine Lizenz brauchen, werden ohne sie ignoriert.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>By protection.</source>
        <translation>Nach Schutz.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>By the role of the agent; any ticked one lets an endpoint in.</source>
        <translation>Nach der Rolle des Agenten; eine angekreuzte genügt.</translation>
    </message>
    <message>
        <source>Endpoints with the agent (BEST).</source>
        <translation>Endpunkte mit dem Agenten (BEST).</translation>
    </message>
    <message>
        <source>Protected Exchange servers; needs the licence.</source>
        <translation>Geschützte Exchange-Server; braucht die Lizenz.</translation>
    </message>
    <message>
        <source>Relays.</source>
        <translation>Relays.</translation>
    </message>
    <message>
        <source>Security Servers; needs the licence.</source>
        <translation>Security Server; braucht die Lizenz.</translation>
    </message>
    <message>
        <source>Container host</source>
        <translation>Container-Host</translation>
    </message>
    <message>
        <source>Container hosts.</source>
        <translation>Container-Hosts.</translation>
    </message>
    <message>
        <source>Managed with NSX</source>
        <translation>Verwaltet mit NSX</translation>
    </message>
    <message>
        <source>Endpoints managed with NSX.</source>
        <translation>Mit NSX verwaltete Endpunkte.</translation>
    </message>
    <message>
        <source>Endpoints managed with vShield.</source>
        <translation>Mit vShield verwaltete Endpunkte.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How deep to look.</source>
        <translation>Wie tief gesucht wird.</translation>
    </message>
    <message>
        <source>All levels below, not only the direct children.</source>
        <translation>Alle Ebenen darunter, nicht nur die direkt Untergeordneten.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By details.</source>
        <translation>Nach Einzelheiten.</translation>
    </message>
    <message>
        <source>Active Directory SID.</source>
        <translation>Active-Directory-SID.</translation>
    </message>
    <message>
        <source>MAC addresses.</source>
        <translation>MAC-Adressen.</translation>
    </message>
    <message>
        <source>Beginning of the name; with a leading * the text may stand anywhere in it. Less than three characters may be refused.</source>
        <translation>Anfang des Namens; mit einem führenden * darf der Text überall darin stehen. Weniger als drei Zeichen werden möglicherweise abgelehnt.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Label.</source>
        <translation>Beschriftung.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What else to return.</source>
        <translation>Was noch geliefert wird.</translation>
    </message>
    <message>
        <source>Tell whether the agent is outdated.</source>
        <translation>Angeben, ob der Agent veraltet ist.</translation>
    </message>
    <message>
        <source>Tell the last successful scan.</source>
        <translation>Den letzten erfolgreichen Scan angeben.</translation>
    </message>
    <message>
        <source>Number of this page.</source>
        <translation>Nummer dieser Seite.</translation>
    </message>
    <message>
        <source>Number of pages. From v1.1 on only the first page tells it.</source>
        <translation>Anzahl der Seiten. Ab v1.1 nennt sie nur die erste Seite.</translation>
    </message>
    <message>
        <source>Entries on all pages. From v1.1 on only the first page tells it.</source>
        <translation>Einträge auf allen Seiten. Ab v1.1 nennt sie nur die erste Seite.</translation>
    </message>
    <message>
        <source>More pages follow.</source>
        <translation>Weitere Seiten folgen.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The endpoints on this page.</source>
        <translation>Die Endpunkte auf dieser Seite.</translation>
    </message>
    <message>
        <source>Name of the machine.</source>
        <translation>Name des Geräts.</translation>
    </message>
    <message>
        <source>Free label, up to 64 characters.</source>
        <translation>Freie Beschriftung, bis zu 64 Zeichen.</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Full DNS name.</source>
        <translation>Vollständiger DNS-Name.</translation>
    </message>
    <message>
        <source>Group that holds the endpoint.</source>
        <translation>Gruppe, die den Endpunkt enthält.</translation>
    </message>
    <message>
        <source>An agent manages the endpoint.</source>
        <translation>Ein Agent verwaltet den Endpunkt.</translation>
    </message>
    <message>
        <source>Kind of machine.</source>
        <translation>Gerätetyp.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <translation>EC2-Instanz</translation>
    </message>
    <message>
        <source>Operating system.</source>
        <translation>Betriebssystem.</translation>
    </message>
    <message>
        <source>Primary IP address.</source>
        <translation>Primäre IP-Adresse.</translation>
    </message>
    <message>
        <source>MAC addresses: 12 hexadecimal digits, with or without colons.</source>
        <translation>MAC-Adressen: 12 hexadezimale Ziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>The agent (BEST) is installed.</source>
        <translation>Der Agent (BEST) ist installiert.</translation>
    </message>
    <message>
        <source>The endpoint is a container host.</source>
        <translation>Der Endpunkt ist ein Container-Host.</translation>
    </message>
    <message>
        <source>The endpoint is a protected Exchange server.</source>
        <translation>Der Endpunkt ist ein geschützter Exchange-Server.</translation>
    </message>
    <message>
        <source>The endpoint is a relay.</source>
        <translation>Der Endpunkt ist ein Relay.</translation>
    </message>
    <message>
        <source>The endpoint is a Security Server.</source>
        <translation>Der Endpunkt ist ein Security Server.</translation>
    </message>
    <message>
        <source>The endpoint is managed with NSX.</source>
        <translation>Der Endpunkt wird mit NSX verwaltet.</translation>
    </message>
    <message>
        <source>The endpoint is managed with vShield.</source>
        <translation>Der Endpunkt wird mit vShield verwaltet.</translation>
    </message>
    <message>
        <source>Managed with HVI</source>
        <translation>Verwaltet mit HVI</translation>
    </message>
    <message>
        <source>The endpoint is managed with Hypervisor Memory Introspection.</source>
        <translation>Der Endpunkt wird mit Hypervisor Memory Introspection verwaltet.</translation>
    </message>
    <message>
        <source>What protects it beside Hypervisor Memory Introspection.</source>
        <translation>Was ihn neben Hypervisor Memory Introspection schützt.</translation>
    </message>
    <message>
        <source>Security Server Multi-platform</source>
        <translation>Security Server Multi-Platform</translation>
    </message>
    <message>
        <source>BEST</source>
        <translation>BEST</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy of the endpoint.</source>
        <translation>Richtlinie des Endpunkts.</translation>
    </message>
    <message>
        <source>Id of the policy.</source>
        <translation>ID der Richtlinie.</translation>
    </message>
    <message>
        <source>Name of the policy.</source>
        <translation>Name der Richtlinie.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>The endpoint has applied the policy; else it is pending.</source>
        <translation>Der Endpunkt hat die Richtlinie angewendet; sonst steht sie aus.</translation>
    </message>
    <message>
        <source>Set while the endpoint moves to another company.</source>
        <translation>Gesetzt, während der Endpunkt in ein anderes Unternehmen umzieht.</translation>
    </message>
    <message>
        <source>State of the move; the meanings of the numbers are not established.</source>
        <translation>Stand des Umzugs; die Bedeutung der Zahlen steht nicht fest.</translation>
    </message>
    <message>
        <source>Name of the company it moves to.</source>
        <translation>Name des Unternehmens, in das er umzieht.</translation>
    </message>
    <message>
        <source>A newer agent exists. Told only when asked for with returnProductOutdated.</source>
        <translation>Es gibt einen neueren Agenten. Nur angegeben, wenn mit returnProductOutdated verlangt.</translation>
    </message>
    <message>
        <source>Last successful scan. Told only when asked for with includeScanLogs.</source>
        <translation>Letzter erfolgreicher Scan. Nur angegeben, wenn mit includeScanLogs verlangt.</translation>
    </message>
    <message>
        <source>Name of the task.</source>
        <translation>Name der Aufgabe.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it ended, with the offset from UTC.</source>
        <translation>Wann er endete, mit dem Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Reads the full profile of one managed endpoint.</source>
        <translation>Liest das vollständige Profil eines verwalteten Endpunkts.</translation>
    </message>
    <message>
        <source>One call for each endpoint, so it is slow for many. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Ein Aufruf je Endpunkt, für viele also langsam. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Managed endpoint to read.</source>
        <translation>Zu lesender verwalteter Endpunkt.</translation>
    </message>
    <message>
        <source>Tell who was last logged in.</source>
        <translation>Angeben, wer zuletzt angemeldet war.</translation>
    </message>
    <message>
        <source>Profile of the endpoint.</source>
        <translation>Profil des Endpunkts.</translation>
    </message>
    <message>
        <source>Company that owns it.</source>
        <translation>Unternehmen, dem er gehört.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Power state. Offline and suspended are told for machines of a virtualization integration only: see lastSeen for the rest.</source>
        <translation>Betriebszustand. Offline und Angehalten gibt es nur für Maschinen einer Virtualisierungsintegration: Für die übrigen siehe lastSeen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>IP address.</source>
        <translation>IP-Adresse.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last contact, in UTC without a zone; 0001-01-01T00:00:00 means never.</source>
        <translation>Letzter Kontakt in UTC ohne Zone; 0001-01-01T00:00:00 bedeutet nie.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>Der Agent.</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Engine-Version</translation>
    </message>
    <message>
        <source>Version of the scan engine.</source>
        <translation>Version der Scan-Engine.</translation>
    </message>
    <message>
        <source>Main scan engine.</source>
        <translation>Haupt-Scan-Engine.</translation>
    </message>
    <message>
        <source>Central scanning via Security Server</source>
        <translation>Zentraler Scan über einen Security Server</translation>
    </message>
    <message>
        <source>Hybrid scanning, light engines</source>
        <translation>Hybrid-Scan, leichte Engines</translation>
    </message>
    <message>
        <source>Local scanning, full engines</source>
        <translation>Lokaler Scan, volle Engines</translation>
    </message>
    <message>
        <source>Fallback engine</source>
        <translation>Ersatz-Engine</translation>
    </message>
    <message>
        <source>Scan engine to fall back to.</source>
        <translation>Scan-Engine, auf die ausgewichen wird.</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letztes Update</translation>
    </message>
    <message>
        <source>Last update of the security content, in UTC without a zone.</source>
        <translation>Letztes Update der Sicherheitsinhalte in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Lizenziert</translation>
    </message>
    <message>
        <source>State of the licence.</source>
        <translation>Stand der Lizenz.</translation>
    </message>
    <message>
        <source>Pending authentication</source>
        <translation>Authentifizierung ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>None, or not applicable</source>
        <translation>Keine oder nicht zutreffend</translation>
    </message>
    <message>
        <source>A newer agent exists.</source>
        <translation>Es gibt einen neueren Agenten.</translation>
    </message>
    <message>
        <source>Product updates are switched off.</source>
        <translation>Produkt-Updates sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Version of the agent.</source>
        <translation>Version des Agenten.</translation>
    </message>
    <message>
        <source>The security content is outdated.</source>
        <translation>Die Sicherheitsinhalte sind veraltet.</translation>
    </message>
    <message>
        <source>Updates of the security content are switched off.</source>
        <translation>Updates der Sicherheitsinhalte sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Family of the agent.</source>
        <translation>Familie des Agenten.</translation>
    </message>
    <message>
        <source>Endpoint Security (legacy)</source>
        <translation>Endpoint Security (alt)</translation>
    </message>
    <message>
        <source>Bitdefender Tools (legacy)</source>
        <translation>Bitdefender Tools (alt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Malware status</source>
        <translation>Malware-Status</translation>
    </message>
    <message>
        <source>Infection.</source>
        <translation>Infektion.</translation>
    </message>
    <message>
        <source>An active threat is present. This does not tell whether the engine is on.</source>
        <translation>Eine aktive Bedrohung liegt vor. Ob die Engine läuft, sagt das nicht.</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infiziert</translation>
    </message>
    <message>
        <source>The endpoint counts as infected.</source>
        <translation>Der Endpunkt gilt als infiziert.</translation>
    </message>
    <message>
        <source>Policy in force.</source>
        <translation>Geltende Richtlinie.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Which modules are on. Others may appear.</source>
        <translation>Welche Module eingeschaltet sind. Weitere sind möglich.</translation>
    </message>
    <message>
        <source>Antimalware</source>
        <translation>Malware-Schutz</translation>
    </message>
    <message>
        <source>Antimalware.</source>
        <translation>Malware-Schutz.</translation>
    </message>
    <message>
        <source>Advanced Threat Control.</source>
        <translation>Advanced Threat Control.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall.</source>
        <translation>Firewall.</translation>
    </message>
    <message>
        <source>Content Control, an outdated word for User Control, Antiphishing and Traffic Scan together: on only if all three are.</source>
        <translation>Inhaltssteuerung, ein veraltetes Wort für Benutzersteuerung, Phishing-Schutz und Scan des Web-Verkehrs zusammen: nur ein, wenn alle drei es sind.</translation>
    </message>
    <message>
        <source>User and web access control.</source>
        <translation>Benutzer- und Web-Zugriffssteuerung.</translation>
    </message>
    <message>
        <source>Antiphishing</source>
        <translation>Phishing-Schutz</translation>
    </message>
    <message>
        <source>Antiphishing.</source>
        <translation>Phishing-Schutz.</translation>
    </message>
    <message>
        <source>Web traffic scan.</source>
        <translation>Scan des Web-Verkehrs.</translation>
    </message>
    <message>
        <source>Device Control.</source>
        <translation>Gerätesteuerung.</translation>
    </message>
    <message>
        <source>Power User.</source>
        <translation>Power User.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Full Disk Encryption.</source>
        <translation>Festplattenverschlüsselung.</translation>
    </message>
    <message>
        <source>Advanced Anti-Exploit.</source>
        <translation>Erweiterter Exploit-Schutz.</translation>
    </message>
    <message>
        <source>EDR sensor</source>
        <translation>EDR-Sensor</translation>
    </message>
    <message>
        <source>EDR sensor.</source>
        <translation>EDR-Sensor.</translation>
    </message>
    <message>
        <source>Network Attack Defense.</source>
        <translation>Network Attack Defense.</translation>
    </message>
    <message>
        <source>Application Control.</source>
        <translation>Anwendungskontrolle.</translation>
    </message>
    <message>
        <source>Anti-tampering.</source>
        <translation>Manipulationsschutz.</translation>
    </message>
    <message>
        <source>Scanning through a Security Server.</source>
        <translation>Scan über einen Security Server.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Relay.</source>
        <translation>Relay.</translation>
    </message>
    <message>
        <source>Exchange protection.</source>
        <translation>Exchange-Schutz.</translation>
    </message>
    <message>
        <source>Hypervisor Memory Introspection, an older product.</source>
        <translation>Hypervisor Memory Introspection, ein älteres Produkt.</translation>
    </message>
    <message>
        <source>State.</source>
        <translation>Status.</translation>
    </message>
    <message>
        <source>Active modules</source>
        <translation>Aktive Module</translation>
    </message>
    <message>
        <source>Modules of the introspection.</source>
        <translation>Module der Introspektion.</translation>
    </message>
    <message>
        <source>User mode</source>
        <translation>Benutzermodus</translation>
    </message>
    <message>
        <source>User mode.</source>
        <translation>Benutzermodus.</translation>
    </message>
    <message>
        <source>Kernel mode</source>
        <translation>Kernelmodus</translation>
    </message>
    <message>
        <source>Kernel mode.</source>
        <translation>Kernelmodus.</translation>
    </message>
    <message>
        <source>Security Server in charge.</source>
        <translation>Zuständiger Security Server.</translation>
    </message>
    <message>
        <source>A licence is present.</source>
        <translation>Eine Lizenz ist vorhanden.</translation>
    </message>
    <message>
        <source>Move state</source>
        <translation>Stand des Umzugs</translation>
    </message>
    <message>
        <source>State of a move between companies; the meanings of the numbers are not established.</source>
        <translation>Stand eines Umzugs zwischen Unternehmen; die Bedeutung der Zahlen steht nicht fest.</translation>
    </message>
    <message>
        <source>Risk score of the endpoint.</source>
        <translation>Risikobewertung des Endpunkts.</translation>
    </message>
    <message>
        <source>Share that comes from misconfigurations, a percentage as text.</source>
        <translation>Anteil durch Fehlkonfigurationen, ein Prozentwert als Text.</translation>
    </message>
    <message>
        <source>Who was last logged in. Told only when asked for; seen as names and as objects of userName and loginDate.</source>
        <translation>Wer zuletzt angemeldet war. Nur auf Nachfrage angegeben; als Namen und als Objekte aus userName und loginDate gesehen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name of the user.</source>
        <translation>Name des Benutzers.</translation>
    </message>
    <message>
        <source>When the user logged in.</source>
        <translation>Wann sich der Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>Lists all kinds of items of the inventory: companies, folders, groups, endpoints, containers.</source>
        <translation>Listet alle Arten von Elementen des Inventars auf: Unternehmen, Ordner, Gruppen, Endpunkte, Container.</translation>
    </message>
    <message>
        <source>The best source for many endpoints: modules, policy, outdated agent and last scan come without a call for each. Companies alone, listed recursively, stand for many calls of getCompaniesList. The filters by SID and MAC address match whether an endpoint is protected or not. The virtual container Companies is refused as parent. Some consoles want the kinds companies and companyFolders below options.type in place of filters.type. Up to 100 entries a page in v1.0, 1000 from v1.1 on. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Die beste Quelle für viele Endpunkte: Module, Richtlinie, veralteter Agent und letzter Scan kommen ohne einen Aufruf je Endpunkt. Nur Unternehmen, alle Ebenen aufgelistet, ersetzen viele Aufrufe von getCompaniesList. Die Filter nach SID und MAC-Adresse treffen zu, ob ein Endpunkt geschützt ist oder nicht. Der virtuelle Container Unternehmen wird als übergeordnetes Element abgelehnt. Manche Konsolen wollen die Arten companies und companyFolders unter options.type statt filters.type. Bis zu 100 Einträge pro Seite in v1.0, ab v1.1 1000. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Node to look into. Left out: the company of the key.</source>
        <translation>Zu betrachtender Knoten. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Which items to list.</source>
        <translation>Welche Elemente aufgelistet werden.</translation>
    </message>
    <message>
        <source>By kind; any ticked one lets an item in.</source>
        <translation>Nach Art; eine angekreuzte genügt.</translation>
    </message>
    <message>
        <source>Companies.</source>
        <translation>Unternehmen.</translation>
    </message>
    <message>
        <source>Company folders</source>
        <translation>Unternehmensordner</translation>
    </message>
    <message>
        <source>Company folders.</source>
        <translation>Unternehmensordner.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Gruppen.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computers.</source>
        <translation>Computer.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Virtual machines.</source>
        <translation>Virtuelle Maschinen.</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>EC2-Instanzen</translation>
    </message>
    <message>
        <source>EC2 instances.</source>
        <translation>EC2-Instanzen.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Containers.</source>
        <translation>Container.</translation>
    </message>
    <message>
        <source>Container hosts</source>
        <translation>Container-Hosts</translation>
    </message>
    <message>
        <source>Companies with these kinds of subscription.</source>
        <translation>Unternehmen mit diesen Arten von Abonnement.</translation>
    </message>
    <message>
        <source>Companies of this kind.</source>
        <translation>Unternehmen dieser Art.</translation>
    </message>
    <message>
        <source>For companies.</source>
        <translation>Für Unternehmen.</translation>
    </message>
    <message>
        <source>Tell all products.</source>
        <translation>Alle Produkte angeben.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>For endpoints.</source>
        <translation>Für Endpunkte.</translation>
    </message>
    <message>
        <source>The items on this page.</source>
        <translation>Die Elemente auf dieser Seite.</translation>
    </message>
    <message>
        <source>Name of the item.</source>
        <translation>Name des Elements.</translation>
    </message>
    <message>
        <source>Node that holds it.</source>
        <translation>Knoten, der es enthält.</translation>
    </message>
    <message>
        <source>Kind of item.</source>
        <translation>Art des Elements.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Root container (Companies / Network)</source>
        <translation>Stammcontainer (Unternehmen / Netzwerk)</translation>
    </message>
    <message>
        <source>Company folder</source>
        <translation>Unternehmensordner</translation>
    </message>
    <message>
        <source>Virtualization host (on-prem)</source>
        <translation>Virtualisierungshost (On-Premises)</translation>
    </message>
    <message>
        <source>vShield App (on-prem)</source>
        <translation>vShield App (On-Premises)</translation>
    </message>
    <message>
        <source>Virtualization cluster (on-prem)</source>
        <translation>Virtualisierungscluster (On-Premises)</translation>
    </message>
    <message>
        <source>Virtualization datacenter (on-prem)</source>
        <translation>Virtualisierungsrechenzentrum (On-Premises)</translation>
    </message>
    <message>
        <source>Resource pool (on-prem)</source>
        <translation>Ressourcenpool (On-Premises)</translation>
    </message>
    <message>
        <source>Virtualization pool (on-prem)</source>
        <translation>Virtualisierungspool (On-Premises)</translation>
    </message>
    <message>
        <source>Container group</source>
        <translation>Containergruppe</translation>
    </message>
    <message>
        <source>Container host folder</source>
        <translation>Ordner für Container-Hosts</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>What is known of companies, endpoints and containers. The members below are those of endpoints; those of companies and containers are not established.</source>
        <translation>Was über Unternehmen, Endpunkte und Container bekannt ist. Die unten genannten Angaben sind die von Endpunkten; die von Unternehmen und Containern stehen nicht fest.</translation>
    </message>
    <message>
        <source>Creates a group of endpoints.</source>
        <translation>Legt eine Gruppe von Endpunkten an.</translation>
    </message>
    <message>
        <source>On premises the URL names a service, computers or virtualmachines.</source>
        <translation>On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Name of the new group.</source>
        <translation>Name der neuen Gruppe.</translation>
    </message>
    <message>
        <source>Group or company that will hold it; for a company it goes below Computers and Groups. Left out: the company of the key.</source>
        <translation>Gruppe oder Unternehmen, das sie enthalten wird; bei einem Unternehmen kommt sie unter Computer und Gruppen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Id of the new group.</source>
        <translation>ID der neuen Gruppe.</translation>
    </message>
    <message>
        <source>Deletes a group of endpoints.</source>
        <translation>Löscht eine Gruppe von Endpunkten.</translation>
    </message>
    <message>
        <source>What happens to the endpoints of a group deleted by force is not established; expect them in Deleted. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Was mit den Endpunkten einer zwangsweise gelöschten Gruppe geschieht, steht nicht fest; erwarten Sie sie unter Gelöscht. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Group to delete.</source>
        <translation>Zu löschende Gruppe.</translation>
    </message>
    <message>
        <source>Delete it even if it is not empty.</source>
        <translation>Auch löschen, wenn sie nicht leer ist.</translation>
    </message>
    <message>
        <source>Lists the groups directly below a group.</source>
        <translation>Listet die Gruppen direkt unter einer Gruppe auf.</translation>
    </message>
    <message>
        <source>One level only. Without a parent it tells the id of the container Deleted too.</source>
        <translation>Nur eine Ebene. Ohne übergeordnetes Element wird auch die ID des Containers Gelöscht genannt.</translation>
    </message>
    <message>
        <source>Group to look into. Left out, or a company: Computers and Groups, and Deleted.</source>
        <translation>Zu betrachtende Gruppe. Ohne Angabe oder bei einem Unternehmen: Computer und Gruppen sowie Gelöscht.</translation>
    </message>
    <message>
        <source>Name of the group.</source>
        <translation>Name der Gruppe.</translation>
    </message>
    <message>
        <source>Moves a group below another group.</source>
        <translation>Verschiebt eine Gruppe unter eine andere.</translation>
    </message>
    <message>
        <source>The new parent is named parentId here; in moveCompanyOrCompanyFolder it is newParentId. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Das neue übergeordnete Element heißt hier parentId; in moveCompanyOrCompanyFolder heißt es newParentId. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Group to move.</source>
        <translation>Zu verschiebende Gruppe.</translation>
    </message>
    <message>
        <source>Group that it moves to.</source>
        <translation>Gruppe, zu der sie verschoben wird.</translation>
    </message>
    <message>
        <source>Move endpoints</source>
        <translation>Endpunkte verschieben</translation>
    </message>
    <message>
        <source>Moves endpoints into a group of the same company.</source>
        <translation>Verschiebt Endpunkte in eine Gruppe desselben Unternehmens.</translation>
    </message>
    <message>
        <source>The policy that the endpoints inherit may change with the group. Between companies use moveEndpointsBetweenCompanies. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Mit der Gruppe kann sich die Richtlinie ändern, die die Endpunkte erben. Zwischen Unternehmen verwenden Sie moveEndpointsBetweenCompanies. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Endpoints to move.</source>
        <translation>Zu verschiebende Endpunkte.</translation>
    </message>
    <message>
        <source>Group that they move to.</source>
        <translation>Gruppe, in die sie verschoben werden.</translation>
    </message>
    <message>
        <source>Moves endpoints into a group of another managed company.</source>
        <translation>Verschiebt Endpunkte in eine Gruppe eines anderen verwalteten Unternehmens.</translation>
    </message>
    <message>
        <source>For managing partners. All companies need a monthly subscription, must be connected directly in the tree of companies and must let the partner manage their security. The agent must be BEST: version 6 on Windows, 7 on Linux, 4 on macOS, or later. Security Servers, network sensors and endpoints of an imported inventory, such as Active Directory, cannot be moved. Endpoints that are offline are waited for up to 48 hours; then their move fails. Policy, tags and licence change with the company. Watch movingInfo and moveState of the endpoints.</source>
        <translation>Für verwaltende Partner. Alle Unternehmen brauchen ein Monatsabonnement, müssen im Baum der Unternehmen direkt verbunden sein und dem Partner die Verwaltung ihrer Sicherheit erlauben. Der Agent muss BEST sein: mindestens Version 6 unter Windows, 7 unter Linux, 4 unter macOS. Security Server, Netzwerksensoren und Endpunkte eines importierten Inventars wie Active Directory lassen sich nicht verschieben. Auf Endpunkte, die offline sind, wird bis zu 48 Stunden gewartet; dann scheitert ihr Umzug. Richtlinie, Tags und Lizenz wechseln mit dem Unternehmen. Beobachten Sie movingInfo und moveState der Endpunkte.</translation>
    </message>
    <message>
        <source>Managed endpoints to move.</source>
        <translation>Zu verschiebende verwaltete Endpunkte.</translation>
    </message>
    <message>
        <source>Group of the other company, or the root of its network.</source>
        <translation>Gruppe des anderen Unternehmens oder die Wurzel seines Netzwerks.</translation>
    </message>
    <message>
        <source>Nothing; the move runs later, as a task.</source>
        <translation>Nichts; der Umzug läuft später, als Aufgabe.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
    <message>
        <source>Puts an endpoint into Deleted, and one that stands there already is removed for good.</source>
        <translation>Verschiebt einen Endpunkt nach Gelöscht; einer, der bereits dort steht, wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>A managed endpoint also gets a task that removes the agent. Never send it again by itself: the second call that succeeds removes the endpoint for good. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Ein verwalteter Endpunkt erhält außerdem eine Aufgabe, die den Agenten entfernt. Senden Sie sie nie von selbst erneut: Der zweite erfolgreiche Aufruf entfernt den Endpunkt endgültig. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Endpoint to delete.</source>
        <translation>Zu löschender Endpunkt.</translation>
    </message>
    <message>
        <source>Sets or clears the label of an endpoint.</source>
        <translation>Setzt oder löscht die Beschriftung eines Endpunkts.</translation>
    </message>
    <message>
        <source>One label for each endpoint; labels are not tags. The URL names no service, on premises neither.</source>
        <translation>Eine Beschriftung je Endpunkt; Beschriftungen sind keine Tags. Die URL nennt keinen Dienst, auch nicht On-Premises.</translation>
    </message>
    <message>
        <source>Endpoint to label.</source>
        <translation>Zu beschriftender Endpunkt.</translation>
    </message>
    <message>
        <source>New label; an empty text clears it.</source>
        <translation>Neue Beschriftung; ein leerer Text löscht sie.</translation>
    </message>
    <message>
        <source>True where it was done.</source>
        <translation>True, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>Starts a scan on endpoints or containers.</source>
        <translation>Startet einen Scan auf Endpunkten oder Containern.</translation>
    </message>
    <message>
        <source>Ask for the ids of the tasks: otherwise the answer is only true, and the task is found by its name alone. There is one task for each service and company. Older consoles know no custom scans. On premises virtual machines are listed under computers too: scan them through one service only. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Verlangen Sie die IDs der Aufgaben: Sonst ist die Antwort nur true, und die Aufgabe lässt sich allein nach ihrem Namen finden. Es gibt eine Aufgabe je Dienst und Unternehmen. Ältere Konsolen kennen keine benutzerdefinierten Scans. On-Premises stehen virtuelle Maschinen auch unter computers: Scannen Sie sie nur über einen Dienst. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Endpoints or containers.</source>
        <translation>Endpunkte oder Container.</translation>
    </message>
    <message>
        <source>Kind of scan.</source>
        <translation>Art des Scans.</translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation>Quick-Scan</translation>
    </message>
    <message>
        <source>Full scan</source>
        <translation>Vollständiger Scan</translation>
    </message>
    <message>
        <source>Memory scan</source>
        <translation>Speicher-Scan</translation>
    </message>
    <message>
        <source>Custom scan</source>
        <translation>Benutzerdefinierter Scan</translation>
    </message>
    <message>
        <source>Name of the task. Left out: the server makes one.</source>
        <translation>Name der Aufgabe. Ohne Angabe: Der Server vergibt einen.</translation>
    </message>
    <message>
        <source>How a custom scan is done.</source>
        <translation>Wie ein benutzerdefinierter Scan abläuft.</translation>
    </message>
    <message>
        <source>How thorough the scan is.</source>
        <translation>Wie gründlich der Scan ist.</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Aggressiv</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Tolerant</translation>
    </message>
    <message>
        <source>Paths to scan, or the word LocalDrives.</source>
        <translation>Zu scannende Pfade oder das Wort LocalDrives.</translation>
    </message>
    <message>
        <source>Return all task IDs</source>
        <translation>Alle Aufgaben-IDs zurückgeben</translation>
    </message>
    <message>
        <source>Return the ids of all tasks that were made; not together with returnTaskId.</source>
        <translation>Die IDs aller erstellten Aufgaben liefern; nicht zusammen mit returnTaskId.</translation>
    </message>
    <message>
        <source>Return the id of the new task; not together with returnAllTaskIds.</source>
        <translation>Die ID der neuen Aufgabe liefern; nicht zusammen mit returnAllTaskIds.</translation>
    </message>
    <message>
        <source>True; with returnTaskId the id of the task; with returnAllTaskIds the ids of all tasks. The form of the last two is not established: an id, a list of ids, or an object with taskIds.</source>
        <translation>True; mit returnTaskId die ID der Aufgabe; mit returnAllTaskIds die IDs aller Aufgaben. Die Form der letzten beiden steht nicht fest: eine ID, eine Liste von IDs oder ein Objekt mit taskIds.</translation>
    </message>
    <message>
        <source>Starts a scan on managed endpoints that are named by MAC address.</source>
        <translation>Startet einen Scan auf verwalteten Endpunkten, die durch ihre MAC-Adresse benannt sind.</translation>
    </message>
    <message>
        <source>The switch for the answer is returnTaskId here; createScanTask has returnAllTaskIds too.</source>
        <translation>Der Schalter für die Antwort heißt hier returnTaskId; createScanTask hat auch returnAllTaskIds.</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>MAC addresses of managed endpoints, 12 hexadecimal digits without colons.</source>
        <translation>MAC-Adressen verwalteter Endpunkte, 12 hexadezimale Ziffern ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>Return the id of the new task.</source>
        <translation>Die ID der neuen Aufgabe liefern.</translation>
    </message>
    <message>
        <source>True; with returnTaskId the id of the task.</source>
        <translation>True; mit returnTaskId die ID der Aufgabe.</translation>
    </message>
    <message>
        <source>Lists scan tasks.</source>
        <translation>Listet Scan-Aufgaben auf.</translation>
    </message>
    <message>
        <source>Scan tasks only: of other tasks one must know the id, and ask getTaskStatus. Older consoles allow 30 entries a page at most.</source>
        <translation>Nur Scan-Aufgaben: Von anderen Aufgaben muss man die ID kennen und getTaskStatus fragen. Ältere Konsolen erlauben höchstens 30 Einträge pro Seite.</translation>
    </message>
    <message>
        <source>State of the task.</source>
        <translation>Status der Aufgabe.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Number of pages.</source>
        <translation>Anzahl der Seiten.</translation>
    </message>
    <message>
        <source>Entries on all pages.</source>
        <translation>Einträge auf allen Seiten.</translation>
    </message>
    <message>
        <source>The tasks on this page.</source>
        <translation>Die Aufgaben auf dieser Seite.</translation>
    </message>
    <message>
        <source>Start, in UTC without a zone.</source>
        <translation>Beginn in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Reads the state of one task, on request with its subtasks.</source>
        <translation>Liest den Status einer Aufgabe, auf Wunsch mit ihren Teilaufgaben.</translation>
    </message>
    <message>
        <source>Finished does not mean successful: how it ended stands in the subtasks. page and perPage stand within options and page the subtasks only. v1.0 takes the task alone and tells less. Some consoles ignore the options of v1.1.</source>
        <translation>Beendet heißt nicht erfolgreich: Wie sie ausging, steht in den Teilaufgaben. page und perPage stehen in options und gelten nur für die Teilaufgaben. v1.0 nimmt nur die Aufgabe und sagt weniger. Manche Konsolen ignorieren die Optionen von v1.1.</translation>
    </message>
    <message>
        <source>Task to read.</source>
        <translation>Zu lesende Aufgabe.</translation>
    </message>
    <message>
        <source>Whether and how subtasks are returned.</source>
        <translation>Ob und wie Teilaufgaben geliefert werden.</translation>
    </message>
    <message>
        <source>Return the subtasks too.</source>
        <translation>Auch die Teilaufgaben liefern.</translation>
    </message>
    <message>
        <source>Which subtasks to return.</source>
        <translation>Welche Teilaufgaben geliefert werden.</translation>
    </message>
    <message>
        <source>State of the subtask.</source>
        <translation>Status der Teilaufgabe.</translation>
    </message>
    <message>
        <source>Ended after this time.</source>
        <translation>Nach diesem Zeitpunkt beendet.</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Beendet vor</translation>
    </message>
    <message>
        <source>Ended before this time.</source>
        <translation>Vor diesem Zeitpunkt beendet.</translation>
    </message>
    <message>
        <source>The task.</source>
        <translation>Die Aufgabe.</translation>
    </message>
    <message>
        <source>Start of the task.</source>
        <translation>Beginn der Aufgabe.</translation>
    </message>
    <message>
        <source>Kind of task.</source>
        <translation>Art der Aufgabe.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Reconfigure agent</source>
        <translation>Agent neu konfigurieren</translation>
    </message>
    <message>
        <source>Remove quarantine items</source>
        <translation>Aus Quarantäne löschen</translation>
    </message>
    <message>
        <source>Restore quarantine items</source>
        <translation>Aus Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Empty quarantine</source>
        <translation>Quarantäne leeren</translation>
    </message>
    <message>
        <source>Empty Exchange quarantine</source>
        <translation>Exchange-Quarantäne leeren</translation>
    </message>
    <message>
        <source>Isolate endpoint</source>
        <translation>Endpunkt isolieren</translation>
    </message>
    <message>
        <source>Restore from isolation</source>
        <translation>Isolierung aufheben</translation>
    </message>
    <message>
        <source>Remove Exchange quarantine items</source>
        <translation>Aus Exchange-Quarantäne löschen</translation>
    </message>
    <message>
        <source>Restore Exchange quarantine items</source>
        <translation>Aus Exchange-Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Add file to quarantine</source>
        <translation>Datei in Quarantäne verschieben</translation>
    </message>
    <message>
        <source>Who made the task.</source>
        <translation>Wer die Aufgabe erstellt hat.</translation>
    </message>
    <message>
        <source>Id of the account.</source>
        <translation>ID des Kontos.</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>Name des Kontos.</translation>
    </message>
    <message>
        <source>Company that the task belongs to.</source>
        <translation>Unternehmen, zu dem die Aufgabe gehört.</translation>
    </message>
    <message>
        <source>Id of the company.</source>
        <translation>ID des Unternehmens.</translation>
    </message>
    <message>
        <source>Subtasks</source>
        <translation>Teilaufgaben</translation>
    </message>
    <message>
        <source>Subtasks, one for each endpoint. Told only when asked for; their members are not established.</source>
        <translation>Teilaufgaben, eine je Endpunkt. Nur auf Nachfrage angegeben; ihre Angaben stehen nicht fest.</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Deletes a task.</source>
        <translation>Löscht eine Aufgabe.</translation>
    </message>
    <message>
        <source>Whether a scan that runs is stopped is not established.</source>
        <translation>Ob ein laufender Scan angehalten wird, steht nicht fest.</translation>
    </message>
    <message>
        <source>Task to delete.</source>
        <translation>Zu löschende Aufgabe.</translation>
    </message>
    <message>
        <source>Adds and removes modules, roles and scan engines of agents.</source>
        <translation>Fügt Module, Rollen und Scan-Engines von Agenten hinzu und entfernt sie.</translation>
    </message>
    <message>
        <source>A module that is left out counts as disabled and is removed: always send the whole list, starting from the modules that the endpoint has. The mode of operation depends on the licence: EDR alone allows report only, some bundles detection and prevention only, the widest both; left out for mixed targets, it turns report-only agents into full protection. What else differs between v1.0 and v1.1 is not established. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Ein nicht genanntes Modul gilt als abgeschaltet und wird entfernt: Senden Sie immer die ganze Liste, ausgehend von den vorhandenen Modulen des Endpunkts. Die Betriebsart hängt von der Lizenz ab: EDR allein erlaubt nur Berichte, manche Pakete nur Erkennung und Abwehr, die größten beides; ohne Angabe bei gemischten Zielen macht sie aus Agenten, die nur berichten, voll schützende. Was v1.0 und v1.1 sonst unterscheidet, steht nicht fest. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>When to run. Left out: now.</source>
        <translation>Wann sie läuft. Ohne Angabe: jetzt.</translation>
    </message>
    <message>
        <source>Now or later.</source>
        <translation>Jetzt oder später.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>How often it recurs.</source>
        <translation>Wie oft es sich wiederholt.</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every so many hours.</source>
        <translation>Im Abstand von so vielen Stunden.</translation>
    </message>
    <message>
        <source>Time of day.</source>
        <translation>Uhrzeit.</translation>
    </message>
    <message>
        <source>Day of the week.</source>
        <translation>Wochentag.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Modules of the agent. In v1.1 a module that is left out is removed.</source>
        <translation>Module des Agenten. In v1.1 wird ein nicht genanntes Modul entfernt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Network Monitor, an outdated word for Network Attack Defense.</source>
        <translation>Netzwerkmonitor, ein veraltetes Wort für Network Attack Defense.</translation>
    </message>
    <message>
        <source>Scan engines.</source>
        <translation>Scan-Engines.</translation>
    </message>
    <message>
        <source>How the engines are chosen.</source>
        <translation>Wie die Engines gewählt werden.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Engines for computers.</source>
        <translation>Engines für Computer.</translation>
    </message>
    <message>
        <source>Central scanning with a Security Server</source>
        <translation>Zentraler Scan mit einem Security Server</translation>
    </message>
    <message>
        <source>Engines for virtual machines.</source>
        <translation>Engines für virtuelle Maschinen.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of the agent.</source>
        <translation>Rollen des Agenten.</translation>
    </message>
    <message>
        <source>Mode of operation.</source>
        <translation>Betriebsart.</translation>
    </message>
    <message>
        <source>Detection and prevention</source>
        <translation>Erkennung und Abwehr</translation>
    </message>
    <message>
        <source>True; v1.1 may answer with information on the task.</source>
        <translation>True; v1.1 antwortet möglicherweise mit Angaben zur Aufgabe.</translation>
    </message>
    <message>
        <source>Assign policy</source>
        <translation>Richtlinie zuweisen</translation>
    </message>
    <message>
        <source>Assigns a policy to endpoints or containers, or makes them inherit it again.</source>
        <translation>Weist Endpunkten oder Containern eine Richtlinie zu oder lässt sie sie wieder erben.</translation>
    </message>
    <message>
        <source>To assign a policy, send inheritFromAbove as false with the policy: its default is true. Targets below an enforced policy are skipped silently although the answer is true: read their policy again. On premises the URL names a service, computers or virtualmachines.</source>
        <translation>Um eine Richtlinie zuzuweisen, senden Sie inheritFromAbove mit false zusammen mit der Richtlinie: Die Vorgabe ist true. Ziele unter einer erzwungenen Richtlinie werden stillschweigend übersprungen, obwohl die Antwort true ist: Lesen Sie ihre Richtlinie neu. On-Premises nennt die URL einen Dienst, computers oder virtualmachines.</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation>Richtlinien-ID</translation>
    </message>
    <message>
        <source>Policy to assign. Left out: inheritFromAbove must be on.</source>
        <translation>Zuzuweisende Richtlinie. Ohne Angabe muss inheritFromAbove eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Inherit from above</source>
        <translation>Von oben erben</translation>
    </message>
    <message>
        <source>Inherit the policy of the container above, or the default policy. On by default: switch it off to assign a policy.</source>
        <translation>Die Richtlinie des Containers darüber oder die Standardrichtlinie erben. Vorgabe ist ein: Schalten Sie es aus, um eine Richtlinie zuzuweisen.</translation>
    </message>
    <message>
        <source>Make all children inherit the policy.</source>
        <translation>Alle Untergeordneten die Richtlinie erben lassen.</translation>
    </message>
    <message>
        <source>True if at least one target got the policy. Targets below an enforced policy are skipped silently.</source>
        <translation>True, wenn mindestens ein Ziel die Richtlinie erhielt. Ziele unter einer erzwungenen Richtlinie werden stillschweigend übersprungen.</translation>
    </message>
    <message>
        <source>Ends a process on an endpoint.</source>
        <translation>Beendet einen Prozess auf einem Endpunkt.</translation>
    </message>
    <message>
        <source>Needs the EDR licence. The investigation API has a newer method of the same name.</source>
        <translation>Braucht die EDR-Lizenz. Die Untersuchungs-API hat eine neuere Methode gleichen Namens.</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Process id, a number or text.</source>
        <translation>Prozess-ID, eine Zahl oder ein Text.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of the executable on the endpoint.</source>
        <translation>Pfad der ausführbaren Datei auf dem Endpunkt.</translation>
    </message>
    <message>
        <source>Endpoint that runs the process.</source>
        <translation>Endpunkt, auf dem der Prozess läuft.</translation>
    </message>
    <message>
        <source>Incident that the process belongs to.</source>
        <translation>Vorfall, zu dem der Prozess gehört.</translation>
    </message>
    <message>
        <source>The tasks.</source>
        <translation>Die Aufgaben.</translation>
    </message>
    <message>
        <source>Ids of the tasks that were made.</source>
        <translation>IDs der erstellten Aufgaben.</translation>
    </message>
    <message>
        <source>Submits up to five files of a Windows endpoint to Sandbox Analyzer.</source>
        <translation>Sendet bis zu fünf Dateien eines Windows-Endpunkts an Sandbox Analyzer.</translation>
    </message>
    <message>
        <source>Windows endpoint that holds the files.</source>
        <translation>Windows-Endpunkt, der die Dateien enthält.</translation>
    </message>
    <message>
        <source>Paths of the files, each up to 1024 characters.</source>
        <translation>Pfade der Dateien, jeder bis zu 1024 Zeichen.</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Befehlszeilen</translation>
    </message>
    <message>
        <source>Command lines, each beginning with one of the paths, up to 4096 characters.</source>
        <translation>Befehlszeilen, jede mit einem der Pfade beginnend, bis zu 4096 Zeichen.</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Aufgabenname</translation>
    </message>
    <message>
        <source>Id of the task.</source>
        <translation>ID der Aufgabe.</translation>
    </message>
    <message>
        <source>Runs an osquery statement on live endpoints and puts the results into an S3 bucket of the caller.</source>
        <translation>Führt eine osquery-Anweisung auf Endpunkten aus, die online sind, und legt die Ergebnisse in einen S3-Bucket des Aufrufers.</translation>
    </message>
    <message>
        <source>Probably needs a licence with Live Search.</source>
        <translation>Braucht vermutlich eine Lizenz mit Live-Suche.</translation>
    </message>
    <message>
        <source>Company of the endpoints.</source>
        <translation>Unternehmen der Endpunkte.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Query in the SQL of osquery.</source>
        <translation>Abfrage im SQL von osquery.</translation>
    </message>
    <message>
        <source>Endpoints to ask; an empty list means all.</source>
        <translation>Zu fragende Endpunkte; eine leere Liste bedeutet alle.</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Operating systems to ask, such as windows or linux; an empty list means all.</source>
        <translation>Zu fragende Betriebssysteme, etwa windows oder linux; eine leere Liste bedeutet alle.</translation>
    </message>
    <message>
        <source>S3 bucket that gets the results. Its members are not established.</source>
        <translation>S3-Bucket, der die Ergebnisse erhält. Seine Angaben stehen nicht fest.</translation>
    </message>
    <message>
        <source>Add integrators</source>
        <translation>Integratoren hinzufügen</translation>
    </message>
    <message>
        <source>Makes endpoints integrators, which connect an integration such as Active Directory.</source>
        <translation>Macht Endpunkte zu Integratoren, die eine Integration wie Active Directory verbinden.</translation>
    </message>
    <message>
        <source>What it is for is inferred, not established.</source>
        <translation>Wozu es dient, ist erschlossen und steht nicht fest.</translation>
    </message>
    <message>
        <source>Integration.</source>
        <translation>Integration.</translation>
    </message>
    <message>
        <source>Endpoints that get the role.</source>
        <translation>Endpunkte, die die Rolle erhalten.</translation>
    </message>
    <message>
        <source>Lists the endpoints that are integrators of an integration.</source>
        <translation>Listet die Endpunkte auf, die Integratoren einer Integration sind.</translation>
    </message>
    <message>
        <source>Remove integrators</source>
        <translation>Integratoren entfernen</translation>
    </message>
    <message>
        <source>Takes the role of integrator away from endpoints.</source>
        <translation>Nimmt Endpunkten die Rolle des Integrators.</translation>
    </message>
    <message>
        <source>Endpoints that lose the role.</source>
        <translation>Endpunkte, die die Rolle verlieren.</translation>
    </message>
    <message>
        <source>Lists the endpoint tags of the company.</source>
        <translation>Listet die Endpunkt-Tags des Unternehmens auf.</translation>
    </message>
    <message>
        <source>A company has at most 100 tags. No method creates, changes or assigns tags. That it belongs to this area, and the names of a tag&apos;s members, are inferred.</source>
        <translation>Ein Unternehmen hat höchstens 100 Tags. Keine Methode legt Tags an, ändert sie oder weist sie zu. Dass es zu diesem Bereich gehört und wie die Angaben eines Tags heißen, ist erschlossen.</translation>
    </message>
    <message>
        <source>Sort by.</source>
        <translation>Sortieren nach.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Creation time</source>
        <translation>Erstellungszeit</translation>
    </message>
    <message>
        <source>Direction.</source>
        <translation>Richtung.</translation>
    </message>
    <message>
        <source>Ascending (by kind: custom first)</source>
        <translation>Aufsteigend (nach Art: benutzerdefinierte zuerst)</translation>
    </message>
    <message>
        <source>Descending (by kind: automatic first)</source>
        <translation>Absteigend (nach Art: automatische zuerst)</translation>
    </message>
    <message>
        <source>The tags. Seen described as a list although the method is paged: a bare list and a page are both possible.</source>
        <translation>Die Tags. Als Liste beschrieben, obwohl die Methode Seiten hat: Eine bloße Liste und eine Seite sind beide möglich.</translation>
    </message>
    <message>
        <source>The tags on this page.</source>
        <translation>Die Tags auf dieser Seite.</translation>
    </message>
    <message>
        <source>Id of the tag.</source>
        <translation>ID des Tags.</translation>
    </message>
    <message>
        <source>Name of the tag.</source>
        <translation>Name des Tags.</translation>
    </message>
    <message>
        <source>Custom or automatic; the numbers are not established.</source>
        <translation>Benutzerdefiniert oder automatisch; die Zahlen stehen nicht fest.</translation>
    </message>
    <message>
        <source>Description.</source>
        <translation>Beschreibung.</translation>
    </message>
    <message>
        <source>Company that owns the tag.</source>
        <translation>Unternehmen, dem das Tag gehört.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Creation time.</source>
        <translation>Zeitpunkt der Erstellung.</translation>
    </message>
    <message>
        <source>Rules of an automatic tag, for instance on the name of the endpoint (endpointName).</source>
        <translation>Regeln eines automatischen Tags, etwa zum Namen des Endpunkts (endpointName).</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Lists the policies that a company sees.</source>
        <translation>Listet die Richtlinien auf, die ein Unternehmen sieht.</translation>
    </message>
    <message>
        <source>Nothing tells the default policy apart. Older consoles allow 30 entries a page at most. On premises the URL names a service: computers; older consoles have virtualmachines and mobiledevices too.</source>
        <translation>Nichts kennzeichnet die Standardrichtlinie. Ältere Konsolen erlauben höchstens 30 Einträge pro Seite. On-Premises nennt die URL einen Dienst: computers; ältere Konsolen haben auch virtualmachines und mobiledevices.</translation>
    </message>
    <message>
        <source>Company to look into. Left out: the company of the key.</source>
        <translation>Zu betrachtendes Unternehmen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>The policies on this page.</source>
        <translation>Die Richtlinien auf dieser Seite.</translation>
    </message>
    <message>
        <source>Company that owns the policy.</source>
        <translation>Unternehmen, dem die Richtlinie gehört.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Unternehmensname</translation>
    </message>
    <message>
        <source>Name of the company that owns the policy.</source>
        <translation>Name des Unternehmens, dem die Richtlinie gehört.</translation>
    </message>
    <message>
        <source>Reads one policy with all its settings.</source>
        <translation>Liest eine Richtlinie mit allen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings can be read only: no method takes them back. What v1.1 changes is not established. Switches are named enable in older sections and enabled in newer ones; some names are misspelt and belong to the API. On premises the URL names the service computers.</source>
        <translation>Die Einstellungen lassen sich nur lesen: Keine Methode nimmt sie zurück. Was v1.1 ändert, steht nicht fest. Schalter heißen in älteren Abschnitten enable und in neueren enabled; manche Namen sind falsch geschrieben und gehören so zur API. On-Premises nennt die URL den Dienst computers.</translation>
    </message>
    <message>
        <source>Policy to read.</source>
        <translation>Zu lesende Richtlinie.</translation>
    </message>
    <message>
        <source>The policy.</source>
        <translation>Die Richtlinie.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>User who made it; the default policy has none.</source>
        <translation>Benutzer, der sie erstellt hat; die Standardrichtlinie hat keinen.</translation>
    </message>
    <message>
        <source>Creation time, in UTC without a zone. The default policy may show None or null.</source>
        <translation>Zeitpunkt der Erstellung in UTC ohne Zone. Die Standardrichtlinie zeigt möglicherweise None oder null.</translation>
    </message>
    <message>
        <source>Last change, in UTC without a zone.</source>
        <translation>Letzte Änderung in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Scan that the answer may hold; it does not belong to a policy, do not rely on it.</source>
        <translation>Scan, den die Antwort enthalten kann; er gehört nicht zu einer Richtlinie, verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Name of the scan.</source>
        <translation>Name des Scans.</translation>
    </message>
    <message>
        <source>Time of the scan.</source>
        <translation>Zeitpunkt des Scans.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All settings. The members below were seen in v1.0; others may appear, and v1.1 may use the section names of newer consoles.</source>
        <translation>Alle Einstellungen. Die unten genannten wurden in v1.0 gesehen; weitere sind möglich, und v1.1 verwendet möglicherweise die Abschnittsnamen neuerer Konsolen.</translation>
    </message>
    <message>
        <source>Protection of files and processes.</source>
        <translation>Schutz von Dateien und Prozessen.</translation>
    </message>
    <message>
        <source>Scanning on access, vaccine against ransomware, Advanced Threat Control.</source>
        <translation>Scannen bei Zugriff, Impfung gegen Ransomware, Advanced Threat Control.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>How strict the scan is.</source>
        <translation>Wie streng der Scan ist.</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Dateiendungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Maximum archive depth</source>
        <translation>Maximale Archivtiefe</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>Scan boot sectors</source>
        <translation>Bootsektoren scannen</translation>
    </message>
    <message>
        <source>Scan for keyloggers</source>
        <translation>Nach Keyloggern suchen</translation>
    </message>
    <message>
        <source>Deferred scanning</source>
        <translation>Verzögertes Scannen</translation>
    </message>
    <message>
        <source>Scan action</source>
        <translation>Scan-Aktion</translation>
    </message>
    <message>
        <source>Infected files</source>
        <translation>Infizierte Dateien</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Folders watched on Linux.</source>
        <translation>Unter Linux überwachte Ordner.</translation>
    </message>
    <message>
        <source>Ransomware protection</source>
        <translation>Ransomware-Schutz</translation>
    </message>
    <message>
        <source>Advanced Threat Control, which watches behaviour.</source>
        <translation>Advanced Threat Control, die das Verhalten beobachtet.</translation>
    </message>
    <message>
        <source>Default action</source>
        <translation>Standardaktion</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Scan task</source>
        <translation>Scan-Aufgabe</translation>
    </message>
    <message>
        <source>Scheduled scans.</source>
        <translation>Geplante Scans.</translation>
    </message>
    <message>
        <source>Device scanning</source>
        <translation>Gerätescan</translation>
    </message>
    <message>
        <source>Scan devices</source>
        <translation>Geräte scannen</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Scan-Profil</translation>
    </message>
    <message>
        <source>Scan settings</source>
        <translation>Scan-Einstellungen</translation>
    </message>
    <message>
        <source>Scan registry</source>
        <translation>Registry scannen</translation>
    </message>
    <message>
        <source>Ignore keyloggers</source>
        <translation>Keylogger ignorieren</translation>
    </message>
    <message>
        <source>Scan memory</source>
        <translation>Speicher scannen</translation>
    </message>
    <message>
        <source>Scan network files</source>
        <translation>Netzwerkdateien scannen</translation>
    </message>
    <message>
        <source>When infected</source>
        <translation>Bei Infektion</translation>
    </message>
    <message>
        <source>Contextual scan</source>
        <translation>Kontextbezogener Scan</translation>
    </message>
    <message>
        <source>Quarantine and exclusions.</source>
        <translation>Quarantäne und Ausschlüsse.</translation>
    </message>
    <message>
        <source>Activate exclusions</source>
        <translation>Ausschlüsse aktivieren</translation>
    </message>
    <message>
        <source>Exclusions that belong to this policy.</source>
        <translation>Ausschlüsse, die zu dieser Richtlinie gehören.</translation>
    </message>
    <message>
        <source>Days that files stay in the quarantine of the endpoint.</source>
        <translation>Tage, die Dateien in der Quarantäne des Endpunkts bleiben.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours between two submissions.</source>
        <translation>Stunden zwischen zwei Einsendungen.</translation>
    </message>
    <message>
        <source>Rescan quarantine</source>
        <translation>Quarantäne neu scannen</translation>
    </message>
    <message>
        <source>Security Servers for central scanning.</source>
        <translation>Security Server für zentrales Scannen.</translation>
    </message>
    <message>
        <source>Affinity rule</source>
        <translation>Affinitätsregel</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>SSL verwenden</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Serverreihenfolge</translation>
    </message>
    <message>
        <source>HyperDetect, with a level for each category.</source>
        <translation>HyperDetect, mit einer Stufe je Kategorie.</translation>
    </message>
    <message>
        <source>Targeted attack</source>
        <translation>Gezielter Angriff</translation>
    </message>
    <message>
        <source>Detection level</source>
        <translation>Erkennungsstufe</translation>
    </message>
    <message>
        <source>Suspicious files and network traffic</source>
        <translation>Verdächtige Dateien und Netzwerkverkehr</translation>
    </message>
    <message>
        <source>Exploits</source>
        <translation>Exploits</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>Ransomware</translation>
    </message>
    <message>
        <source>Grayware</source>
        <translation>Grayware</translation>
    </message>
    <message>
        <source>Predefined applications</source>
        <translation>Vordefinierte Anwendungen</translation>
    </message>
    <message>
        <source>Application name</source>
        <translation>Anwendungsname</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>Prozessname</translation>
    </message>
    <message>
        <source>Exploit detection techniques</source>
        <translation>Techniken der Exploit-Erkennung</translation>
    </message>
    <message>
        <source>Number of the technique, 1 to 20.</source>
        <translation>Nummer der Technik, 1 bis 20.</translation>
    </message>
    <message>
        <source>Custom applications</source>
        <translation>Eigene Anwendungen</translation>
    </message>
    <message>
        <source>Privilege escalation</source>
        <translation>Rechteausweitung</translation>
    </message>
    <message>
        <source>Layers at execution: command lines, ransomware, detection in the cloud.</source>
        <translation>Schichten bei der Ausführung: Befehlszeilen, Ransomware, Erkennung in der Cloud.</translation>
    </message>
    <message>
        <source>Local attack</source>
        <translation>Lokaler Angriff</translation>
    </message>
    <message>
        <source>Remote attack</source>
        <translation>Entfernter Angriff</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>When encrypted files are restored.</source>
        <translation>Wann verschlüsselte Dateien wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Threat detection in the cloud.</source>
        <translation>Bedrohungserkennung in der Cloud.</translation>
    </message>
    <message>
        <source>Network protection: web access, phishing, traffic, network attacks.</source>
        <translation>Netzwerkschutz: Web-Zugriff, Phishing, Verkehr, Netzwerkangriffe.</translation>
    </message>
    <message>
        <source>Web access control.</source>
        <translation>Web-Zugriffssteuerung.</translation>
    </message>
    <message>
        <source>Use exceptions</source>
        <translation>Ausnahmen verwenden</translation>
    </message>
    <message>
        <source>Web rules</source>
        <translation>Web-Regeln</translation>
    </message>
    <message>
        <source>Treat as exceptions</source>
        <translation>Als Ausnahmen behandeln</translation>
    </message>
    <message>
        <source>Protection against fraud</source>
        <translation>Schutz vor Betrug</translation>
    </message>
    <message>
        <source>Protection against phishing</source>
        <translation>Schutz vor Phishing</translation>
    </message>
    <message>
        <source>Blacklist of applications.</source>
        <translation>Sperrliste für Anwendungen.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Rules against leaking data.</source>
        <translation>Regeln gegen das Abfließen von Daten.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Incoming e-mails</source>
        <translation>Eingehende E-Mails</translation>
    </message>
    <message>
        <source>Outgoing e-mails</source>
        <translation>Ausgehende E-Mails</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Web-Verkehr</translation>
    </message>
    <message>
        <source>Network Attack Defense; a second list holds the techniques of report-only agents.</source>
        <translation>Network Attack Defense; eine zweite Liste enthält die Techniken von Agenten, die nur berichten.</translation>
    </message>
    <message>
        <source>Attack techniques</source>
        <translation>Angriffstechniken</translation>
    </message>
    <message>
        <source>Technique.</source>
        <translation>Technik.</translation>
    </message>
    <message>
        <source>Initial access</source>
        <translation>Erstzugriff</translation>
    </message>
    <message>
        <source>Credential access</source>
        <translation>Zugriff auf Anmeldedaten</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Lateral movement</source>
        <translation>Seitwärtsbewegung</translation>
    </message>
    <message>
        <source>Crimeware</source>
        <translation>Crimeware</translation>
    </message>
    <message>
        <source>Control of devices.</source>
        <translation>Steuerung von Geräten.</translation>
    </message>
    <message>
        <source>Data loss prevention</source>
        <translation>Schutz vor Datenverlust</translation>
    </message>
    <message>
        <source>Rule name</source>
        <translation>Regelname</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>Geräteklasse</translation>
    </message>
    <message>
        <source>Class of devices.</source>
        <translation>Geräteklasse.</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Floppy disk</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>IEEE 1284.4</source>
        <translation>IEEE 1284.4</translation>
    </message>
    <message>
        <source>IEEE 1394</source>
        <translation>IEEE 1394</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildverarbeitung</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Bandlaufwerk</translation>
    </message>
    <message>
        <source>Windows portable device</source>
        <translation>Tragbares Windows-Gerät</translation>
    </message>
    <message>
        <source>COM and LPT ports</source>
        <translation>COM- und LPT-Anschlüsse</translation>
    </message>
    <message>
        <source>SCSI RAID</source>
        <translation>SCSI-RAID</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>Wireless adapter</source>
        <translation>WLAN-Adapter</translation>
    </message>
    <message>
        <source>Internal storage</source>
        <translation>Interner Speicher</translation>
    </message>
    <message>
        <source>External storage</source>
        <translation>Externer Speicher</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permission for each bus; ALL stands for every bus.</source>
        <translation>Berechtigung je Bus; ALL steht für jeden Bus.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Data loss prevention exceptions</source>
        <translation>Ausnahmen beim Schutz vor Datenverlust</translation>
    </message>
    <message>
        <source>Security for Exchange: malware, spam, content and attachments.</source>
        <translation>Security for Exchange: Malware, Spam, Inhalte und Anhänge.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Maximum size</source>
        <translation>Maximale Größe</translation>
    </message>
    <message>
        <source>Maximum depth</source>
        <translation>Maximale Tiefe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Unscannable</source>
        <translation>Nicht scanbar</translation>
    </message>
    <message>
        <source>Scan tasks</source>
        <translation>Scan-Aufgaben</translation>
    </message>
    <message>
        <source>Append footer</source>
        <translation>Fußzeile anhängen</translation>
    </message>
    <message>
        <source>Antispam</source>
        <translation>Spam-Schutz</translation>
    </message>
    <message>
        <source>Rules against spam.</source>
        <translation>Regeln gegen Spam.</translation>
    </message>
    <message>
        <source>RBL DNS address</source>
        <translation>RBL-DNS-Adresse</translation>
    </message>
    <message>
        <source>RBL servers</source>
        <translation>RBL-Server</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>RBL</source>
        <translation>RBL</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Heuristic</source>
        <translation>Heuristik</translation>
    </message>
    <message>
        <source>Modify subject</source>
        <translation>Betreff ändern</translation>
    </message>
    <message>
        <source>Append header</source>
        <translation>Kopfzeile anhängen</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name der Kopfzeile</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Wert der Kopfzeile</translation>
    </message>
    <message>
        <source>Archive to account</source>
        <translation>In Konto archivieren</translation>
    </message>
    <message>
        <source>Antispoofing</source>
        <translation>Spoofing-Schutz</translation>
    </message>
    <message>
        <source>Attachment filtering</source>
        <translation>Anhangsfilter</translation>
    </message>
    <message>
        <source>Replacement text</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>Trusted senders</source>
        <translation>Vertrauenswürdige Absender</translation>
    </message>
    <message>
        <source>Trusted recipients</source>
        <translation>Vertrauenswürdige Empfänger</translation>
    </message>
    <message>
        <source>Exclude only if all recipients are trusted</source>
        <translation>Nur ausschließen, wenn alle Empfänger vertrauenswürdig sind</translation>
    </message>
    <message>
        <source>Content filtering</source>
        <translation>Inhaltsfilter</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Benutzergruppen</translation>
    </message>
    <message>
        <source>Firewall of the endpoint.</source>
        <translation>Firewall des Endpunkts.</translation>
    </message>
    <message>
        <source>Aggressive rules; the API spells it so.</source>
        <translation>Aggressive Regeln; die API schreibt es so.</translation>
    </message>
    <message>
        <source>Ignore signed processes</source>
        <translation>Signierte Prozesse ignorieren</translation>
    </message>
    <message>
        <source>Monitor process changes</source>
        <translation>Prozessänderungen überwachen</translation>
    </message>
    <message>
        <source>Protection level</source>
        <translation>Schutzstufe</translation>
    </message>
    <message>
        <source>How unknown traffic is decided, 1 to 6: from rules and known files, to allow, ask or deny.</source>
        <translation>Wie über unbekannten Verkehr entschieden wird, 1 bis 6: von Regeln und bekannten Dateien bis zu Zulassen, Fragen oder Ablehnen.</translation>
    </message>
    <message>
        <source>The rules, in order.</source>
        <translation>Die Regeln, der Reihe nach.</translation>
    </message>
    <message>
        <source>Default rule</source>
        <translation>Standardregel</translation>
    </message>
    <message>
        <source>Rule type</source>
        <translation>Regeltyp</translation>
    </message>
    <message>
        <source>Path of the program; the API spells it so.</source>
        <translation>Pfad des Programms; die API schreibt es so.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Application MD5</source>
        <translation>MD5 der Anwendung</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>Entfernte Adresse</translation>
    </message>
    <message>
        <source>Directly connected</source>
        <translation>Direkt verbunden</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Custom protocol</source>
        <translation>Eigenes Protokoll</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Network type</source>
        <translation>Netzwerktyp</translation>
    </message>
    <message>
        <source>Default profile for this kind of adapter.</source>
        <translation>Vorgegebenes Profil für diese Art von Adapter.</translation>
    </message>
    <message>
        <source>Stealth mode</source>
        <translation>Tarnmodus</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Allow internet connection sharing</source>
        <translation>Internetverbindungsfreigabe zulassen</translation>
    </message>
    <message>
        <source>Log verbosity</source>
        <translation>Ausführlichkeit des Protokolls</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Intrusion detection; the API spells it so.</source>
        <translation>Angriffserkennung; die API schreibt es so.</translation>
    </message>
    <message>
        <source>Agent: window, communication, updates, telemetry.</source>
        <translation>Agent: Fenster, Kommunikation, Updates, Telemetrie.</translation>
    </message>
    <message>
        <source>Scan SSL</source>
        <translation>SSL scannen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Send telemetry</source>
        <translation>Telemetrie senden</translation>
    </message>
    <message>
        <source>Password against removal.</source>
        <translation>Passwort gegen Entfernen.</translation>
    </message>
    <message>
        <source>Users other than the owner may change the policy, and assign maintenance windows to it.</source>
        <translation>Andere Benutzer als der Besitzer dürfen die Richtlinie ändern und ihr Wartungsfenster zuweisen.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Relays and servers that the agent talks to.</source>
        <translation>Relays und Server, mit denen der Agent spricht.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Silent mode</source>
        <translation>Stiller Modus</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Anzeigen nach</translation>
    </message>
    <message>
        <source>Cloud connection notifications</source>
        <translation>Benachrichtigungen zur Cloud-Verbindung</translation>
    </message>
    <message>
        <source>Support information</source>
        <translation>Support-Informationen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Update-Intervall</translation>
    </message>
    <message>
        <source>Week days</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>End hour</source>
        <translation>Endstunde</translation>
    </message>
    <message>
        <source>End minute</source>
        <translation>Endminute</translation>
    </message>
    <message>
        <source>Postpone reboot</source>
        <translation>Neustart verschieben</translation>
    </message>
    <message>
        <source>Reboot after installing</source>
        <translation>Neustart nach der Installation</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Default location</source>
        <translation>Standardort</translation>
    </message>
    <message>
        <source>Update ring</source>
        <translation>Update-Ring</translation>
    </message>
    <message>
        <source>How early the endpoint gets updates.</source>
        <translation>Wie früh der Endpunkt Updates erhält.</translation>
    </message>
    <message>
        <source>Slow ring</source>
        <translation>Langsamer Ring</translation>
    </message>
    <message>
        <source>Fast ring</source>
        <translation>Schneller Ring</translation>
    </message>
    <message>
        <source>Update locations</source>
        <translation>Update-Quellen</translation>
    </message>
    <message>
        <source>Security telemetry</source>
        <translation>Sicherheitstelemetrie</translation>
    </message>
    <message>
        <source>Raw security telemetry for a SIEM.</source>
        <translation>Rohe Sicherheitstelemetrie für ein SIEM.</translation>
    </message>
    <message>
        <source>SIEM</source>
        <translation>SIEM</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The relay role.</source>
        <translation>Die Relay-Rolle.</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Submission to Sandbox Analyzer.</source>
        <translation>Einsendung an Sandbox Analyzer.</translation>
    </message>
    <message>
        <source>Analysis mode</source>
        <translation>Analysemodus</translation>
    </message>
    <message>
        <source>Mode of analysis.</source>
        <translation>Analysemodus.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remediation actions</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Fallback action</source>
        <translation>Ersatzaktion</translation>
    </message>
    <message>
        <source>Cloud sandbox</source>
        <translation>Cloud-Sandbox</translation>
    </message>
    <message>
        <source>Content prefiltering</source>
        <translation>Vorfilterung der Inhalte</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Exclude extensions</source>
        <translation>Ausgenommene Dateiendungen</translation>
    </message>
    <message>
        <source>Size filter</source>
        <translation>Größenfilter</translation>
    </message>
    <message>
        <source>Encryption of volumes.</source>
        <translation>Verschlüsselung von Laufwerken.</translation>
    </message>
    <message>
        <source>What is done with volumes.</source>
        <translation>Was mit Laufwerken geschieht.</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt policy</source>
        <translation>Verschlüsselungsrichtlinie</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Patches; newer consoles use maintenance windows in its place.</source>
        <translation>Patches; neuere Konsolen verwenden stattdessen Wartungsfenster.</translation>
    </message>
    <message>
        <source>Caching servers</source>
        <translation>Zwischenspeicher-Server</translation>
    </message>
    <message>
        <source>Automatic scan scheduler</source>
        <translation>Zeitplan des automatischen Scans</translation>
    </message>
    <message>
        <source>Storage protection</source>
        <translation>Speicherschutz</translation>
    </message>
    <message>
        <source>Protection of storage through ICAP.</source>
        <translation>Schutz von Speichern über ICAP.</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Archive scan</source>
        <translation>Archiv-Scan</translation>
    </message>
    <message>
        <source>Congestion control</source>
        <translation>Überlastschutz</translation>
    </message>
    <message>
        <source>Exclusion items</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Indicators of risk</source>
        <translation>Risikoindikatoren</translation>
    </message>
    <message>
        <source>Schedule of the risk scan.</source>
        <translation>Zeitplan des Risiko-Scans.</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Run immediately</source>
        <translation>Sofort ausführen</translation>
    </message>
    <message>
        <source>Switches modules of a policy on or off; no other method changes a policy.</source>
        <translation>Schaltet Module einer Richtlinie ein oder aus; keine andere Methode ändert eine Richtlinie.</translation>
    </message>
    <message>
        <source>It takes effect on every endpoint that has the policy, so it may lower the protection of many. How the settings that getPolicyDetails tells correspond to these names is not established, so the state from before cannot be restored by itself.</source>
        <translation>Es wirkt auf jeden Endpunkt mit der Richtlinie und kann den Schutz vieler verringern. Wie die Einstellungen aus getPolicyDetails diesen Namen entsprechen, steht nicht fest; der vorherige Stand lässt sich daher nicht von selbst wiederherstellen.</translation>
    </message>
    <message>
        <source>Policy to change.</source>
        <translation>Zu ändernde Richtlinie.</translation>
    </message>
    <message>
        <source>Modules to switch. Send only what shall change. Whether nested objects are accepted too is not established.</source>
        <translation>Umzuschaltende Module. Senden Sie nur, was sich ändern soll. Ob auch verschachtelte Objekte angenommen werden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Scanning of files on access.</source>
        <translation>Scannen von Dateien bei Zugriff.</translation>
    </message>
    <message>
        <source>Threat detection in the cloud, on execution.</source>
        <translation>Bedrohungserkennung in der Cloud, bei der Ausführung.</translation>
    </message>
    <message>
        <source>Fileless attack protection</source>
        <translation>Schutz vor dateilosen Angriffen</translation>
    </message>
    <message>
        <source>Protection against fileless attacks.</source>
        <translation>Schutz vor dateilosen Angriffen.</translation>
    </message>
    <message>
        <source>Ransomware mitigation</source>
        <translation>Ransomware-Abwehr</translation>
    </message>
    <message>
        <source>Ransomware mitigation.</source>
        <translation>Ransomware-Abwehr.</translation>
    </message>
    <message>
        <source>Intrusion detection.</source>
        <translation>Angriffserkennung.</translation>
    </message>
    <message>
        <source>Network protection</source>
        <translation>Netzwerkschutz</translation>
    </message>
    <message>
        <source>Network protection as a whole.</source>
        <translation>Netzwerkschutz als Ganzes.</translation>
    </message>
    <message>
        <source>Intercept encrypted traffic</source>
        <translation>Verschlüsselten Verkehr abfangen</translation>
    </message>
    <message>
        <source>Interception of encrypted traffic.</source>
        <translation>Abfangen verschlüsselten Verkehrs.</translation>
    </message>
    <message>
        <source>Scan HTTPS</source>
        <translation>HTTPS scannen</translation>
    </message>
    <message>
        <source>Scan of HTTPS.</source>
        <translation>Scan von HTTPS.</translation>
    </message>
    <message>
        <source>Web traffic scan</source>
        <translation>Scan des Web-Verkehrs</translation>
    </message>
    <message>
        <source>E-mail traffic scan</source>
        <translation>Scan des E-Mail-Verkehrs</translation>
    </message>
    <message>
        <source>E-mail traffic scan.</source>
        <translation>Scan des E-Mail-Verkehrs.</translation>
    </message>
    <message>
        <source>Web access control</source>
        <translation>Web-Zugriffssteuerung</translation>
    </message>
    <message>
        <source>Application blacklist</source>
        <translation>Sperrliste für Anwendungen</translation>
    </message>
    <message>
        <source>Data protection.</source>
        <translation>Datenschutz.</translation>
    </message>
    <message>
        <source>Automatic submission of samples to Sandbox Analyzer.</source>
        <translation>Automatische Einsendung von Proben an Sandbox Analyzer.</translation>
    </message>
    <message>
        <source>Encryption.</source>
        <translation>Verschlüsselung.</translation>
    </message>
    <message>
        <source>Incidents sensor</source>
        <translation>Vorfallssensor</translation>
    </message>
    <message>
        <source>Incidents sensor (EDR).</source>
        <translation>Vorfallssensor (EDR).</translation>
    </message>
    <message>
        <source>PHASR.</source>
        <translation>PHASR.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Blocklist as a whole.</source>
        <translation>Sperrliste als Ganzes.</translation>
    </message>
    <message>
        <source>Block by file hash.</source>
        <translation>Sperren nach Datei-Hash.</translation>
    </message>
    <message>
        <source>Block DLL files too.</source>
        <translation>Auch DLL-Dateien sperren.</translation>
    </message>
    <message>
        <source>Block script files too.</source>
        <translation>Auch Skriptdateien sperren.</translation>
    </message>
    <message>
        <source>Application path</source>
        <translation>Anwendungspfad</translation>
    </message>
    <message>
        <source>Block by path.</source>
        <translation>Sperren nach Pfad.</translation>
    </message>
    <message>
        <source>Block by network connection.</source>
        <translation>Sperren nach Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Notifications on the endpoint.</source>
        <translation>Benachrichtigungen auf dem Endpunkt.</translation>
    </message>
    <message>
        <source>Updates of the product.</source>
        <translation>Updates des Produkts.</translation>
    </message>
    <message>
        <source>Updates of the security content.</source>
        <translation>Updates der Sicherheitsinhalte.</translation>
    </message>
    <message>
        <source>Other users may change the policy.</source>
        <translation>Andere Benutzer dürfen die Richtlinie ändern.</translation>
    </message>
    <message>
        <source>Its form is not established; an answer without an error means that it was done.</source>
        <translation>Die Form steht nicht fest; eine Antwort ohne Fehler bedeutet, dass es geschehen ist.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Cloud Security</source>
        <translation>Cloud Security</translation>
    </message>
    <message>
        <source>Scan accounts</source>
        <translation>Scan-Konten</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Stelle in der Liste</translation>
    </message>
    <message>
        <source>Entries per page</source>
        <translation>Einträge pro Seite</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehöriges</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Delivered so far</source>
        <translation>Bisher geliefert</translation>
    </message>
    <message>
        <source>Scan account details</source>
        <translation>Details des Scan-Kontos</translation>
    </message>
    <message>
        <source>Scan group details</source>
        <translation>Details der Scan-Gruppe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Compliance standards</source>
        <translation>Compliance-Standards</translation>
    </message>
    <message>
        <source>Checks for AWS Security Hub</source>
        <translation>Prüfungen für AWS Security Hub</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>Check details</source>
        <translation>Prüfungsdetails</translation>
    </message>
    <message>
        <source>Resource details</source>
        <translation>Ressourcendetails</translation>
    </message>
    <message>
        <source>Kind of standard</source>
        <translation>Art des Standards</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Rule details</source>
        <translation>Regeldetails</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Compliance standard details</source>
        <translation>Details des Compliance-Standards</translation>
    </message>
    <message>
        <source>The findings change for everyone, and their former status and severity can only be set again by hand.</source>
        <translation>Die Befunde ändern sich für alle; der frühere Status und Schweregrad kann nur von Hand wieder gesetzt werden.</translation>
    </message>
    <message>
        <source>Remark on the status</source>
        <translation>Bemerkung zum Status</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>Remark on the severity</source>
        <translation>Bemerkung zum Schweregrad</translation>
    </message>
    <message>
        <source>Parent partner</source>
        <translation>Übergeordneter Partner</translation>
    </message>
    <message>
        <source>Managed by the partner above</source>
        <translation>Verwaltung durch übergeordneten Partner</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Trust a device for</source>
        <translation>Gerät vertrauen für</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Reserved seats</source>
        <translation>Reservierte Plätze</translation>
    </message>
    <message>
        <source>Subscription ends</source>
        <translation>Abonnement endet</translation>
    </message>
    <message>
        <source>Renews itself for</source>
        <translation>Automatische Verlängerung um</translation>
    </message>
    <message>
        <source>Monthly minimum</source>
        <translation>Monatliches Minimum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Additional products</source>
        <translation>Weitere Produkte</translation>
    </message>
    <message>
        <source>Protection model</source>
        <translation>Schutzmodell</translation>
    </message>
    <message>
        <source>Add-ons for own use</source>
        <translation>Add-ons für eigene Nutzung</translation>
    </message>
    <message>
        <source>Security for Virtualized Environments</source>
        <translation>Security for Virtualized Environments</translation>
    </message>
    <message>
        <source>HyperDetect</source>
        <translation>HyperDetect</translation>
    </message>
    <message>
        <source>Sandbox Analyzer</source>
        <translation>Sandbox Analyzer</translation>
    </message>
    <message>
        <source>Patch Management</source>
        <translation>Patch-Management</translation>
    </message>
    <message>
        <source>Endpoint Detection and Response</source>
        <translation>Endpoint Detection and Response</translation>
    </message>
    <message>
        <source>Email Security</source>
        <translation>Email Security</translation>
    </message>
    <message>
        <source>Container Protection</source>
        <translation>Container-Schutz</translation>
    </message>
    <message>
        <source>Integrity Monitoring</source>
        <translation>Integritätsüberwachung</translation>
    </message>
    <message>
        <source>Mobile Security</source>
        <translation>Mobile Security</translation>
    </message>
    <message>
        <source>Add-ons to resell</source>
        <translation>Add-ons zum Weiterverkauf</translation>
    </message>
    <message>
        <source>Resell Security for Virtualized Environments</source>
        <translation>Security for Virtualized Environments weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell HyperDetect</source>
        <translation>HyperDetect weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Sandbox Analyzer</source>
        <translation>Sandbox Analyzer weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Patch Management</source>
        <translation>Patch-Management weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Endpoint Detection and Response</source>
        <translation>Endpoint Detection and Response weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Email Security</source>
        <translation>Email Security weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Container Protection</source>
        <translation>Container-Schutz weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Integrity Monitoring</source>
        <translation>Integritätsüberwachung weiterverkaufen</translation>
    </message>
    <message>
        <source>Resell Mobile Security</source>
        <translation>Mobile Security weiterverkaufen</translation>
    </message>
    <message>
        <source>Security for Exchange</source>
        <translation>Security for Exchange</translation>
    </message>
    <message>
        <source>Full Disk Encryption</source>
        <translation>Festplattenverschlüsselung</translation>
    </message>
    <message>
        <source>E-mail of the first user</source>
        <translation>E-Mail des ersten Benutzers</translation>
    </message>
    <message>
        <source>Name of the first user</source>
        <translation>Name des ersten Benutzers</translation>
    </message>
    <message>
        <source>Time zone of the first user</source>
        <translation>Zeitzone des ersten Benutzers</translation>
    </message>
    <message>
        <source>Language of the first user</source>
        <translation>Sprache des ersten Benutzers</translation>
    </message>
    <message>
        <source>Emergency contact for MDR</source>
        <translation>Notfallkontakt für MDR</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländervorwahl</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>Copy from account</source>
        <translation>Vom Konto übernehmen</translation>
    </message>
    <message>
        <source>Copy from company</source>
        <translation>Vom Unternehmen übernehmen</translation>
    </message>
    <message>
        <source>The company is gone for good with all that belongs to it, and this cannot be undone.</source>
        <translation>Das Unternehmen wird mit allem, was dazugehört, endgültig entfernt; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Unternehmen bearbeiten</translation>
    </message>
    <message>
        <source>Copy closed incidents on new activity</source>
        <translation>Geschlossene Vorfälle bei neuer Aktivität kopieren</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Unternehmensdetails</translation>
    </message>
    <message>
        <source>Is suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Vulnerable applications</source>
        <translation>Anfällige Anwendungen</translation>
    </message>
    <message>
        <source>Human risk</source>
        <translation>Menschliches Risiko</translation>
    </message>
    <message>
        <source>Company of a user</source>
        <translation>Unternehmen eines Benutzers</translation>
    </message>
    <message>
        <source>Its users can no longer sign in and agents from its own packages stop protecting until the company is activated again.</source>
        <translation>Die Benutzer können sich nicht mehr anmelden und Agenten aus eigenen Paketen schützen nicht mehr, bis das Unternehmen wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>Companies below too</source>
        <translation>Auch untergeordnete Unternehmen</translation>
    </message>
    <message>
        <source>Create custom field</source>
        <translation>Benutzerdefiniertes Feld anlegen</translation>
    </message>
    <message>
        <source>Rename custom field</source>
        <translation>Benutzerdefiniertes Feld umbenennen</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Benutzerdefiniertes Feld</translation>
    </message>
    <message>
        <source>Delete custom field</source>
        <translation>Benutzerdefiniertes Feld löschen</translation>
    </message>
    <message>
        <source>The field and its values at all companies are lost, and this cannot be undone.</source>
        <translation>Das Feld und seine Werte bei allen Unternehmen gehen verloren; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>API key details</source>
        <translation>Details des API-Schlüssels</translation>
    </message>
    <message>
        <source>Mail verification code</source>
        <translation>Bestätigungscode per E-Mail senden</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Kind of subscription</source>
        <translation>Art des Abonnements</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Used seats</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Additional licences</source>
        <translation>Weitere Lizenzen</translation>
    </message>
    <message>
        <source>The present licence is replaced and add-ons that are left out may stop protecting; only setting it again brings them back.</source>
        <translation>Die jetzige Lizenz wird ersetzt und nicht genannte Add-ons schützen möglicherweise nicht mehr; nur erneutes Festlegen bringt sie zurück.</translation>
    </message>
    <message>
        <source>Give back reserved seats</source>
        <translation>Reservierte Plätze zurückgeben</translation>
    </message>
    <message>
        <source>Set licence key</source>
        <translation>Lizenzschlüssel festlegen</translation>
    </message>
    <message>
        <source>The present licence is replaced with all its seats and add-ons, and only its own key brings it back.</source>
        <translation>Die jetzige Lizenz wird mit allen Plätzen und Add-ons ersetzt; nur ihr eigener Schlüssel bringt sie zurück.</translation>
    </message>
    <message>
        <source>Keys that cannot stand beside the new one may be dropped, and only adding them again brings them back.</source>
        <translation>Schlüssel, die sich mit dem neuen nicht vertragen, können entfallen; nur erneutes Hinzufügen bringt sie zurück.</translation>
    </message>
    <message>
        <source>The company loses the product or add-on of this key until the key is added again.</source>
        <translation>Das Unternehmen verliert das Produkt oder Add-on dieses Schlüssels, bis der Schlüssel wieder hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Monthly usage</source>
        <translation>Monatliche Nutzung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Companies that count</source>
        <translation>Gezählte Unternehmen</translation>
    </message>
    <message>
        <source>Companies made</source>
        <translation>Unternehmen angelegt</translation>
    </message>
    <message>
        <source>Companies made before</source>
        <translation>Unternehmen angelegt vor</translation>
    </message>
    <message>
        <source>À la carte</source>
        <translation>À la carte</translation>
    </message>
    <message>
        <source>MSP Secure Essentials</source>
        <translation>MSP Secure Essentials</translation>
    </message>
    <message>
        <source>MDR Foundations</source>
        <translation>MDR Foundations</translation>
    </message>
    <message>
        <source>MDR Response</source>
        <translation>MDR Response</translation>
    </message>
    <message>
        <source>Sandbox Analyzer and HyperDetect</source>
        <translation>Sandbox Analyzer und HyperDetect</translation>
    </message>
    <message>
        <source>EDR</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>Integrity Monitoring, 90 days</source>
        <translation>Integritätsüberwachung, 90 Tage</translation>
    </message>
    <message>
        <source>Integrity Monitoring, 180 days</source>
        <translation>Integritätsüberwachung, 180 Tage</translation>
    </message>
    <message>
        <source>Integrity Monitoring, 1 year</source>
        <translation>Integritätsüberwachung, 1 Jahr</translation>
    </message>
    <message>
        <source>XDR identity sensors</source>
        <translation>XDR-Identitätssensoren</translation>
    </message>
    <message>
        <source>XDR productivity sensors</source>
        <translation>XDR-Produktivitätssensoren</translation>
    </message>
    <message>
        <source>XDR network sensors</source>
        <translation>XDR-Netzwerksensoren</translation>
    </message>
    <message>
        <source>XDR cloud sensors</source>
        <translation>XDR-Cloud-Sensoren</translation>
    </message>
    <message>
        <source>Virtual servers</source>
        <translation>Virtuelle Server</translation>
    </message>
    <message>
        <source>Virtual desktops</source>
        <translation>Virtuelle Desktops</translation>
    </message>
    <message>
        <source>Compliance Manager</source>
        <translation>Compliance Manager</translation>
    </message>
    <message>
        <source>Extended Email Security</source>
        <translation>Extended Email Security</translation>
    </message>
    <message>
        <source>EDR storage, 90 days</source>
        <translation>EDR-Speicher, 90 Tage</translation>
    </message>
    <message>
        <source>EDR storage, 180 days</source>
        <translation>EDR-Speicher, 180 Tage</translation>
    </message>
    <message>
        <source>EDR storage, 1 year</source>
        <translation>EDR-Speicher, 1 Jahr</translation>
    </message>
    <message>
        <source>External Attack Surface Management</source>
        <translation>External Attack Surface Management</translation>
    </message>
    <message>
        <source>Monthly usage by product</source>
        <translation>Monatliche Nutzung nach Produkt</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Companies below a partner</source>
        <translation>Unternehmen unter einem Partner</translation>
    </message>
    <message>
        <source>Partner or folder</source>
        <translation>Partner oder Ordner</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>Art des Unternehmens</translation>
    </message>
    <message>
        <source>Kind of licence</source>
        <translation>Art der Lizenz</translation>
    </message>
    <message>
        <source>The folder is gone, and its place in the tree can only be made again by hand.</source>
        <translation>Der Ordner wird entfernt und kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Move company or folder</source>
        <translation>Unternehmen oder Ordner verschieben</translation>
    </message>
    <message>
        <source>Company or folder</source>
        <translation>Unternehmen oder Ordner</translation>
    </message>
    <message>
        <source>Moves below</source>
        <translation>Verschieben unter</translation>
    </message>
    <message>
        <source>Top containers</source>
        <translation>Oberste Container</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Company or group</source>
        <translation>Unternehmen oder Gruppe</translation>
    </message>
    <message>
        <source>Managed with BEST</source>
        <translation>Verwaltet mit BEST</translation>
    </message>
    <message>
        <source>Exchange servers</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Security Servers</source>
        <translation>Security Server</translation>
    </message>
    <message>
        <source>Managed with vShield</source>
        <translation>Verwaltet mit vShield</translation>
    </message>
    <message>
        <source>All levels below</source>
        <translation>Alle Ebenen darunter</translation>
    </message>
    <message>
        <source>Active Directory SID</source>
        <translation>Active-Directory-SID</translation>
    </message>
    <message>
        <source>With outdated agents</source>
        <translation>Mit veralteten Agenten</translation>
    </message>
    <message>
        <source>With the last scan</source>
        <translation>Mit letztem Scan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More pages follow</source>
        <translation>Weitere Seiten folgen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Security Server</source>
        <translation>Security Server</translation>
    </message>
    <message>
        <source>Protection beside HVI</source>
        <translation>Schutz neben HVI</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <translation>Richtlinie angewendet</translation>
    </message>
    <message>
        <source>Move to another company</source>
        <translation>Umzug in ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>Moves to company</source>
        <translation>Wechselt zu Unternehmen</translation>
    </message>
    <message>
        <source>Agent outdated</source>
        <translation>Agent veraltet</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Name of the last scan</source>
        <translation>Name des letzten Scans</translation>
    </message>
    <message>
        <source>Endpoint details</source>
        <translation>Endpunktdetails</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>With last users</source>
        <translation>Mit letzten Benutzern</translation>
    </message>
    <message>
        <source>Main engine</source>
        <translation>Haupt-Engine</translation>
    </message>
    <message>
        <source>Agent updates off</source>
        <translation>Agent-Updates aus</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Agent-Version</translation>
    </message>
    <message>
        <source>Signatures outdated</source>
        <translation>Signaturen veraltet</translation>
    </message>
    <message>
        <source>Signature updates off</source>
        <translation>Signatur-Updates aus</translation>
    </message>
    <message>
        <source>Active threat</source>
        <translation>Aktive Bedrohung</translation>
    </message>
    <message>
        <source>Advanced Threat Control</source>
        <translation>Advanced Threat Control</translation>
    </message>
    <message>
        <source>Content Control</source>
        <translation>Inhaltssteuerung</translation>
    </message>
    <message>
        <source>User Control</source>
        <translation>Benutzersteuerung</translation>
    </message>
    <message>
        <source>Device Control</source>
        <translation>Gerätesteuerung</translation>
    </message>
    <message>
        <source>Power User</source>
        <translation>Power User</translation>
    </message>
    <message>
        <source>Advanced Anti-Exploit</source>
        <translation>Erweiterter Exploit-Schutz</translation>
    </message>
    <message>
        <source>Network Attack Defense</source>
        <translation>Network Attack Defense</translation>
    </message>
    <message>
        <source>Application Control</source>
        <translation>Anwendungskontrolle</translation>
    </message>
    <message>
        <source>Anti-tampering</source>
        <translation>Manipulationsschutz</translation>
    </message>
    <message>
        <source>Scanning through a Security Server</source>
        <translation>Scan über einen Security Server</translation>
    </message>
    <message>
        <source>Exchange protection</source>
        <translation>Exchange-Schutz</translation>
    </message>
    <message>
        <source>Hypervisor Memory Introspection</source>
        <translation>Hypervisor Memory Introspection</translation>
    </message>
    <message>
        <source>Last users</source>
        <translation>Letzte Benutzer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Network inventory</source>
        <translation>Netzwerkinventar</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Übergeordnete Gruppe</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>The group is gone, endpoints in it may end up in Deleted, and it can only be made again by hand.</source>
        <translation>Die Gruppe wird entfernt, ihre Endpunkte landen möglicherweise unter Gelöscht, und sie kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Even if it is not empty</source>
        <translation>Auch wenn nicht leer</translation>
    </message>
    <message>
        <source>Move group</source>
        <translation>Gruppe verschieben</translation>
    </message>
    <message>
        <source>Move endpoints to another company</source>
        <translation>Endpunkte in ein anderes Unternehmen verschieben</translation>
    </message>
    <message>
        <source>Policy, tags and licence of the endpoints change with the company, and moving them back does not bring all of it back.</source>
        <translation>Richtlinie, Tags und Lizenz der Endpunkte wechseln mit dem Unternehmen; Zurückverschieben stellt nicht alles wieder her.</translation>
    </message>
    <message>
        <source>Destination group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>The endpoint goes to Deleted and its agent is uninstalled, while one that stands in Deleted already is gone for good.</source>
        <translation>Der Endpunkt kommt unter Gelöscht und sein Agent wird deinstalliert; steht er bereits dort, wird er endgültig entfernt.</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Beschriftung festlegen</translation>
    </message>
    <message>
        <source>Start scan</source>
        <translation>Scan starten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Kind of scan</source>
        <translation>Art des Scans</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Return the task&apos;s ID</source>
        <translation>ID der Aufgabe zurückgeben</translation>
    </message>
    <message>
        <source>Start scan by MAC address</source>
        <translation>Scan nach MAC-Adresse starten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Task status</source>
        <translation>Aufgabenstatus</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>With subtasks</source>
        <translation>Mit Teilaufgaben</translation>
    </message>
    <message>
        <source>Which subtasks</source>
        <translation>Welche Teilaufgaben</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>The task leaves the list with its results, and this cannot be undone.</source>
        <translation>Die Aufgabe verschwindet mit ihren Ergebnissen aus der Liste; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reconfigure agents</source>
        <translation>Agenten neu konfigurieren</translation>
    </message>
    <message>
        <source>Modules that are off or left out are removed from the agents and protect no longer until another task adds them.</source>
        <translation>Abgeschaltete oder nicht genannte Module werden von den Agenten entfernt und schützen nicht mehr, bis eine weitere Aufgabe sie hinzufügt.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Network Monitor</source>
        <translation>Netzwerkmonitor</translation>
    </message>
    <message>
        <source>Scan engines</source>
        <translation>Scan-Engines</translation>
    </message>
    <message>
        <source>The present policy of the targets is replaced, and only assigning it again brings it back.</source>
        <translation>Die jetzige Richtlinie der Ziele wird ersetzt; nur erneutes Zuweisen bringt sie zurück.</translation>
    </message>
    <message>
        <source>Make children inherit the policy</source>
        <translation>Vererbung nach unten erzwingen</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>Prozess beenden</translation>
    </message>
    <message>
        <source>The process ends at once, and what it had not saved is lost.</source>
        <translation>Der Prozess endet sofort; was er nicht gespeichert hat, geht verloren.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Submit files to Sandbox Analyzer</source>
        <translation>Dateien an Sandbox Analyzer senden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Run live search</source>
        <translation>Live-Suche ausführen</translation>
    </message>
    <message>
        <source>S3 bucket for results</source>
        <translation>S3-Bucket für Ergebnisse</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>Integratoren</translation>
    </message>
    <message>
        <source>The integration loses these endpoints as connectors until they are added again.</source>
        <translation>Die Integration verliert diese Endpunkte als Integratoren, bis sie wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Endpoint tags</source>
        <translation>Endpunkt-Tags</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Policy details</source>
        <translation>Richtliniendetails</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Watched folders on Linux</source>
        <translation>Überwachte Ordner unter Linux</translation>
    </message>
    <message>
        <source>Exclusions of this policy</source>
        <translation>Ausschlüsse dieser Richtlinie</translation>
    </message>
    <message>
        <source>Keep files in quarantine</source>
        <translation>Dateien in Quarantäne aufbewahren</translation>
    </message>
    <message>
        <source>IP addresses of Security Servers</source>
        <translation>IP-Adressen der Security Server</translation>
    </message>
    <message>
        <source>Security Server proxy</source>
        <translation>Proxy des Security Servers</translation>
    </message>
    <message>
        <source>LSASS memory access from unknown process</source>
        <translation>LSASS-Speicherzugriff durch unbekannten Prozess</translation>
    </message>
    <message>
        <source>LSASS memory access detection</source>
        <translation>Erkennung von LSASS-Speicherzugriff</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Art des Profils</translation>
    </message>
    <message>
        <source>RBL time-out</source>
        <translation>RBL-Zeitlimit</translation>
    </message>
    <message>
        <source>Exchange SCL</source>
        <translation>Exchange SCL</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Monitor Wi-Fi connections</source>
        <translation>WLAN-Verbindungen überwachen</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>Angriffserkennung</translation>
    </message>
    <message>
        <source>Other users may change it</source>
        <translation>Andere Benutzer dürfen ändern</translation>
    </message>
    <message>
        <source>Communication assignments</source>
        <translation>Kommunikationszuweisungen</translation>
    </message>
    <message>
        <source>Communication proxy</source>
        <translation>Kommunikations-Proxy</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Minimum file size</source>
        <translation>Minimale Dateigröße</translation>
    </message>
    <message>
        <source>Maximum file size</source>
        <translation>Maximale Dateigröße</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Download from vendors when needed</source>
        <translation>Bei Bedarf direkt vom Hersteller laden</translation>
    </message>
    <message>
        <source>Scan after installations</source>
        <translation>Nach Installationen scannen</translation>
    </message>
    <message>
        <source>Installing patches</source>
        <translation>Installation von Patches</translation>
    </message>
    <message>
        <source>By kind of patch</source>
        <translation>Nach Art des Patches</translation>
    </message>
    <message>
        <source>Security patches</source>
        <translation>Sicherheitspatches</translation>
    </message>
    <message>
        <source>Other patches</source>
        <translation>Andere Patches</translation>
    </message>
    <message>
        <source>Certain products only</source>
        <translation>Nur bestimmte Produkte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Catch up on missed runs</source>
        <translation>Versäumte Läufe nachholen</translation>
    </message>
    <message>
        <source>ICAP</source>
        <translation>ICAP</translation>
    </message>
    <message>
        <source>Switch policy modules</source>
        <translation>Richtlinienmodule umschalten</translation>
    </message>
    <message>
        <source>Every endpoint with this policy loses the protection of modules that are switched off until they are switched on again.</source>
        <translation>Alle Endpunkte mit dieser Richtlinie verlieren den Schutz abgeschalteter Module, bis diese wieder eingeschaltet werden.</translation>
    </message>
    <message>
        <source>On-access scanning</source>
        <translation>Zugriff-Scan</translation>
    </message>
    <message>
        <source>Threat detection in the cloud</source>
        <translation>Bedrohungserkennung in der Cloud</translation>
    </message>
    <message>
        <source>Automatic submission of samples</source>
        <translation>Automatische Einsendung von Proben</translation>
    </message>
    <message>
        <source>Block by file hash</source>
        <translation>Sperren nach Datei-Hash</translation>
    </message>
    <message>
        <source>Block DLL files</source>
        <translation>DLL-Dateien sperren</translation>
    </message>
    <message>
        <source>Block script files</source>
        <translation>Skriptdateien sperren</translation>
    </message>
    <message>
        <source>Block by path</source>
        <translation>Sperren nach Pfad</translation>
    </message>
    <message>
        <source>Block by network connection</source>
        <translation>Sperren nach Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Notifications on the endpoint</source>
        <translation>Benachrichtigungen auf dem Endpunkt</translation>
    </message>
    <message>
        <source>Product updates</source>
        <translation>Produkt-Updates</translation>
    </message>
    <message>
        <source>Security content updates</source>
        <translation>Updates der Sicherheitsinhalte</translation>
    </message>
    <message>
        <source>Other users may change the policy</source>
        <translation>Andere Benutzer dürfen die Richtlinie ändern</translation>
    </message>
    <message>
        <source>Scanning on access</source>
        <translation>Scannen bei Zugriff</translation>
    </message>
    <message>
        <source>Scan local files</source>
        <translation>Lokale Dateien scannen</translation>
    </message>
    <message>
        <source>Scan files on the network</source>
        <translation>Dateien im Netzwerk scannen</translation>
    </message>
    <message>
        <source>File size limit</source>
        <translation>Grenze der Dateigröße</translation>
    </message>
    <message>
        <source>Archive size limit</source>
        <translation>Grenze der Archivgröße</translation>
    </message>
    <message>
        <source>Scan only new or changed files</source>
        <translation>Nur neue oder geänderte Dateien scannen</translation>
    </message>
    <message>
        <source>Scan for unwanted applications</source>
        <translation>Nach unerwünschten Anwendungen suchen</translation>
    </message>
    <message>
        <source>Suspicious files</source>
        <translation>Verdächtige Dateien</translation>
    </message>
    <message>
        <source>On-access scanning on Linux</source>
        <translation>Zugriff-Scan unter Linux</translation>
    </message>
    <message>
        <source>Scan CDs and DVDs automatically</source>
        <translation>CDs und DVDs automatisch scannen</translation>
    </message>
    <message>
        <source>Scan USB storage automatically</source>
        <translation>USB-Speicher automatisch scannen</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>Scan e-mails</source>
        <translation>E-Mails scannen</translation>
    </message>
    <message>
        <source>Scan for rootkits</source>
        <translation>Nach Rootkits suchen</translation>
    </message>
    <message>
        <source>Scan cookies</source>
        <translation>Cookies scannen</translation>
    </message>
    <message>
        <source>When suspicious</source>
        <translation>Bei Verdacht</translation>
    </message>
    <message>
        <source>When a rootkit is found</source>
        <translation>Bei Rootkit-Fund</translation>
    </message>
    <message>
        <source>Use built-in exclusions</source>
        <translation>Eingebaute Ausschlüsse verwenden</translation>
    </message>
    <message>
        <source>Submit quarantined files</source>
        <translation>Dateien aus der Quarantäne einsenden</translation>
    </message>
    <message>
        <source>Quarantine a copy before disinfecting</source>
        <translation>Vor dem Desinfizieren Kopie in Quarantäne</translation>
    </message>
    <message>
        <source>Users may act on quarantine</source>
        <translation>Benutzer dürfen Quarantäne bearbeiten</translation>
    </message>
    <message>
        <source>Limit on-demand scans</source>
        <translation>Bedarfsscans begrenzen</translation>
    </message>
    <message>
        <source>Action for local files</source>
        <translation>Aktion für lokale Dateien</translation>
    </message>
    <message>
        <source>Action for the network</source>
        <translation>Aktion für das Netzwerk</translation>
    </message>
    <message>
        <source>Report files at a higher level</source>
        <translation>Dateien auf höherer Stufe melden</translation>
    </message>
    <message>
        <source>Report traffic at a higher level</source>
        <translation>Verkehr auf höherer Stufe melden</translation>
    </message>
    <message>
        <source>System-wide detections</source>
        <translation>Systemweite Erkennung</translation>
    </message>
    <message>
        <source>Privilege escalation detection</source>
        <translation>Erkennung von Rechteausweitung</translation>
    </message>
    <message>
        <source>On-execute scanning</source>
        <translation>Scannen bei Ausführung</translation>
    </message>
    <message>
        <source>Command line scanner</source>
        <translation>Befehlszeilen-Scanner</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filter nach Kategorie</translation>
    </message>
    <message>
        <source>Detailed alerts</source>
        <translation>Ausführliche Alarme</translation>
    </message>
    <message>
        <source>Use exclusions</source>
        <translation>Ausschlüsse verwenden</translation>
    </message>
    <message>
        <source>Attack techniques, report only</source>
        <translation>Angriffstechniken, nur Bericht</translation>
    </message>
    <message>
        <source>Limit the size</source>
        <translation>Größe begrenzen</translation>
    </message>
    <message>
        <source>Limit the depth</source>
        <translation>Tiefe begrenzen</translation>
    </message>
    <message>
        <source>Stop when it matches</source>
        <translation>Bei Treffer anhalten</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Text for infected</source>
        <translation>Text bei Infektion</translation>
    </message>
    <message>
        <source>Text for quarantined</source>
        <translation>Text bei Quarantäne</translation>
    </message>
    <message>
        <source>Text for unscannable</source>
        <translation>Text bei nicht Scanbarem</translation>
    </message>
    <message>
        <source>Text for unscannable in quarantine</source>
        <translation>Text bei nicht Scanbarem in Quarantäne</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Liste der Erlaubten</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Asian characters</source>
        <translation>Asiatische Schriftzeichen</translation>
    </message>
    <message>
        <source>Cyrillic characters</source>
        <translation>Kyrillische Schriftzeichen</translation>
    </message>
    <message>
        <source>Explicit content</source>
        <translation>Anstößige Inhalte</translation>
    </message>
    <message>
        <source>Check authenticated connections</source>
        <translation>Authentifizierte Verbindungen prüfen</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Neuer Betreff</translation>
    </message>
    <message>
        <source>Save e-mail to disk</source>
        <translation>E-Mail auf Datenträger speichern</translation>
    </message>
    <message>
        <source>Domains and IP addresses</source>
        <translation>Domains und IP-Adressen</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Liste der Gesperrten</translation>
    </message>
    <message>
        <source>Create aggressive rules</source>
        <translation>Aggressive Regeln erstellen</translation>
    </message>
    <message>
        <source>Create rules for applications blocked by IDS</source>
        <translation>Regeln für vom IDS gesperrte Anwendungen erstellen</translation>
    </message>
    <message>
        <source>Permissions by profile</source>
        <translation>Berechtigungen nach Profil</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Heimnetzwerk</translation>
    </message>
    <message>
        <source>Public network</source>
        <translation>Öffentliches Netzwerk</translation>
    </message>
    <message>
        <source>Block port scans</source>
        <translation>Portscans sperren</translation>
    </message>
    <message>
        <source>Search advisor</source>
        <translation>Suchberater</translation>
    </message>
    <message>
        <source>Remove events after</source>
        <translation>Ereignisse entfernen nach</translation>
    </message>
    <message>
        <source>Submit crash reports</source>
        <translation>Absturzberichte einsenden</translation>
    </message>
    <message>
        <source>Submit suspicious files</source>
        <translation>Verdächtige Dateien einsenden</translation>
    </message>
    <message>
        <source>Use the protection cloud</source>
        <translation>Schutz-Cloud verwenden</translation>
    </message>
    <message>
        <source>Password against removal</source>
        <translation>Passwort gegen Entfernen</translation>
    </message>
    <message>
        <source>Proxy to the cloud</source>
        <translation>Proxy zur Cloud</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Alert pop-ups</source>
        <translation>Alarm-Pop-ups</translation>
    </message>
    <message>
        <source>Browser toolbar</source>
        <translation>Browser-Symbolleiste</translation>
    </message>
    <message>
        <source>Shown issues</source>
        <translation>Angezeigte Probleme</translation>
    </message>
    <message>
        <source>Restart after installation</source>
        <translation>Neustart nach Installation</translation>
    </message>
    <message>
        <source>On-access notifications</source>
        <translation>Benachrichtigungen des Zugriff-Scans</translation>
    </message>
    <message>
        <source>On-demand notifications</source>
        <translation>Benachrichtigungen des Bedarfsscans</translation>
    </message>
    <message>
        <source>Restart after disinfection</source>
        <translation>Neustart nach Desinfektion</translation>
    </message>
    <message>
        <source>Restart after update</source>
        <translation>Neustart nach Update</translation>
    </message>
    <message>
        <source>Restart pop-up</source>
        <translation>Neustart-Pop-up</translation>
    </message>
    <message>
        <source>Restart after patches</source>
        <translation>Neustart nach Patches</translation>
    </message>
    <message>
        <source>Restart after patches, delay</source>
        <translation>Neustart nach Patches, Verzögerung</translation>
    </message>
    <message>
        <source>Use a proxy</source>
        <translation>Proxy verwenden</translation>
    </message>
    <message>
        <source>Proxy of the appliance</source>
        <translation>Proxy der Appliance</translation>
    </message>
    <message>
        <source>Submission to Sandbox Analyzer</source>
        <translation>Einsendung an Sandbox Analyzer</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>Nach Passwort fragen</translation>
    </message>
    <message>
        <source>Maximum archive size</source>
        <translation>Maximale Archivgröße</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Höchstzahl der Verbindungen</translation>
    </message>
    <message>
        <source>Use the port</source>
        <translation>Port verwenden</translation>
    </message>
    <message>
        <source>Use the SSL port</source>
        <translation>SSL-Port verwenden</translation>
    </message>
    <message>
        <source>SSL port</source>
        <translation>SSL-Port</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Lists the user accounts that the key may see.</source>
        <translation>Listet die Benutzerkonten auf, die der Schlüssel sehen darf.</translation>
    </message>
    <message>
        <source>The account that the key belongs to is never among them.</source>
        <translation>Das Konto, zu dem der Schlüssel gehört, ist nie darunter.</translation>
    </message>
    <message>
        <source>Only accounts of this company.</source>
        <translation>Nur Konten dieses Unternehmens.</translation>
    </message>
    <message>
        <source>The entries on this page.</source>
        <translation>Die Einträge auf dieser Seite.</translation>
    </message>
    <message>
        <source>E-mail address to sign in with.</source>
        <translation>E-Mail-Adresse für die Anmeldung.</translation>
    </message>
    <message>
        <source>Name to sign in with, on premises.</source>
        <translation>Anmeldename, On-Premises.</translation>
    </message>
    <message>
        <source>Personal settings.</source>
        <translation>Persönliche Einstellungen.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Name der Person.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone by its database name, such as Europe/Berlin.</source>
        <translation>Zeitzone mit ihrem Datenbanknamen, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and country, such as en_US.</source>
        <translation>Sprache und Land, etwa en_US.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Page that is opened after signing in. How it is spelled is not established.</source>
        <translation>Seite, die nach der Anmeldung geöffnet wird. Wie das Feld geschrieben wird, steht nicht fest.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of the account.</source>
        <translation>Rolle des Kontos.</translation>
    </message>
    <message>
        <source>Company administrator</source>
        <translation>Unternehmensadministrator</translation>
    </message>
    <message>
        <source>Network administrator</source>
        <translation>Netzwerkadministrator</translation>
    </message>
    <message>
        <source>Security analyst (reads only)</source>
        <translation>Sicherheitsanalyst (nur lesend)</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rights of the account; the role custom follows them.</source>
        <translation>Rechte des Kontos; die benutzerdefinierte Rolle richtet sich nach ihnen.</translation>
    </message>
    <message>
        <source>Manage companies</source>
        <translation>Unternehmen verwalten</translation>
    </message>
    <message>
        <source>Make, suspend and delete companies, with their licences and security.</source>
        <translation>Unternehmen mit Lizenzen und Sicherheit anlegen, aussetzen und löschen.</translation>
    </message>
    <message>
        <source>Manage networks</source>
        <translation>Netzwerke verwalten</translation>
    </message>
    <message>
        <source>Manage inventory</source>
        <translation>Inventar verwalten</translation>
    </message>
    <message>
        <source>Network inventory, packages, quarantine and tasks.</source>
        <translation>Netzwerkinventar, Pakete, Quarantäne und Aufgaben.</translation>
    </message>
    <message>
        <source>View policies</source>
        <translation>Richtlinien ansehen</translation>
    </message>
    <message>
        <source>See policies.</source>
        <translation>Richtlinien ansehen.</translation>
    </message>
    <message>
        <source>Edit and assign policies</source>
        <translation>Richtlinien bearbeiten und zuweisen</translation>
    </message>
    <message>
        <source>Edit and assign policies.</source>
        <translation>Richtlinien bearbeiten und zuweisen.</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Benutzer verwalten</translation>
    </message>
    <message>
        <source>Make, edit and delete users of the company.</source>
        <translation>Benutzer des Unternehmens anlegen, bearbeiten und löschen.</translation>
    </message>
    <message>
        <source>Manage reports</source>
        <translation>Berichte verwalten</translation>
    </message>
    <message>
        <source>Make and read reports.</source>
        <translation>Berichte anlegen und lesen.</translation>
    </message>
    <message>
        <source>Edit own company</source>
        <translation>Eigenes Unternehmen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the settings of the company.</source>
        <translation>Die Einstellungen des Unternehmens bearbeiten.</translation>
    </message>
    <message>
        <source>Open remote shells</source>
        <translation>Remote-Shells öffnen</translation>
    </message>
    <message>
        <source>A second factor is in use.</source>
        <translation>Ein zweiter Faktor wird verwendet.</translation>
    </message>
    <message>
        <source>Password expiry</source>
        <translation>Ablauf des Passworts</translation>
    </message>
    <message>
        <source>When the password expires. How it is spelled is not established.</source>
        <translation>Wann das Passwort abläuft. Wie das Feld geschrieben wird, steht nicht fest.</translation>
    </message>
    <message>
        <source>Company of the account.</source>
        <translation>Unternehmen des Kontos.</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Kontodetails</translation>
    </message>
    <message>
        <source>Reads one account.</source>
        <translation>Liest ein Konto.</translation>
    </message>
    <message>
        <source>What the answer holds beyond the list is not established.</source>
        <translation>Was die Antwort über die Liste hinaus enthält, steht nicht fest.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account to read. Left out: probably the one that the key belongs to.</source>
        <translation>Zu lesendes Konto. Ohne Angabe: vermutlich das, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The account.</source>
        <translation>Das Konto.</translation>
    </message>
    <message>
        <source>Companies and groups that the account may manage.</source>
        <translation>Unternehmen und Gruppen, die das Konto verwalten darf.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Makes a user account.</source>
        <translation>Legt ein Benutzerkonto an.</translation>
    </message>
    <message>
        <source>Without a password one is made up and mailed. The role custom needs rights. The role partner and the right to manage companies are for partners.</source>
        <translation>Ohne Passwort wird eines erzeugt und gemailt. Die benutzerdefinierte Rolle braucht Rechte. Die Rolle Partner und das Recht, Unternehmen zu verwalten, sind für Partner.</translation>
    </message>
    <message>
        <source>Phone number of the user.</source>
        <translation>Telefonnummer des Benutzers.</translation>
    </message>
    <message>
        <source>At least twelve characters with upper and lower case letters, a digit and a special character. Left out: one is made up and mailed.</source>
        <translation>Mindestens zwölf Zeichen mit Groß- und Kleinbuchstaben, einer Ziffer und einem Sonderzeichen. Ohne Angabe: Es wird eines erzeugt und gemailt.</translation>
    </message>
    <message>
        <source>Company to make the account in. Left out: the company of the key.</source>
        <translation>Unternehmen, in dem das Konto angelegt wird. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Rights of the role custom; what is left out is off. Other roles ignore them.</source>
        <translation>Rechte der benutzerdefinierten Rolle; was nicht genannt ist, ist aus. Andere Rollen ignorieren sie.</translation>
    </message>
    <message>
        <source>Companies and groups that the account may manage. Left out: the company, or what the owner of the key may manage.</source>
        <translation>Unternehmen und Gruppen, die das Konto verwalten darf. Ohne Angabe: das Unternehmen oder was der Besitzer des Schlüssels verwalten darf.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Changes a user account.</source>
        <translation>Ändert ein Benutzerkonto.</translation>
    </message>
    <message>
        <source>Members that are left out stay as they are, but rights are set as a whole: what is left out is off. On premises a profile is sent whole.</source>
        <translation>Was nicht genannt ist, bleibt, wie es ist; Rechte werden aber als Ganzes gesetzt: Was nicht genannt ist, ist aus. On-Premises wird ein Profil ganz gesendet.</translation>
    </message>
    <message>
        <source>Account to change.</source>
        <translation>Zu änderndes Konto.</translation>
    </message>
    <message>
        <source>At least twelve characters with upper and lower case letters, a digit and a special character; none that was used before.</source>
        <translation>Mindestens zwölf Zeichen mit Groß- und Kleinbuchstaben, einer Ziffer und einem Sonderzeichen; keines, das schon verwendet wurde.</translation>
    </message>
    <message>
        <source>Companies and groups that the account may manage from now on.</source>
        <translation>Unternehmen und Gruppen, die das Konto künftig verwalten darf.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>How the user signs in.</source>
        <translation>Wie sich der Benutzer anmeldet.</translation>
    </message>
    <message>
        <source>GravityZone credentials</source>
        <translation>GravityZone-Anmeldedaten</translation>
    </message>
    <message>
        <source>Identity provider of the company</source>
        <translation>Identitätsanbieter des Unternehmens</translation>
    </message>
    <message>
        <source>GravityZone identity provider</source>
        <translation>GravityZone-Identitätsanbieter</translation>
    </message>
    <message>
        <source>True.</source>
        <translation>True.</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Deletes a user account.</source>
        <translation>Löscht ein Benutzerkonto.</translation>
    </message>
    <message>
        <source>The account that the key belongs to cannot be deleted.</source>
        <translation>Das Konto, zu dem der Schlüssel gehört, lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Account to delete.</source>
        <translation>Zu löschendes Konto.</translation>
    </message>
    <message>
        <source>Set notifications</source>
        <translation>Benachrichtigungen einstellen</translation>
    </message>
    <message>
        <source>Sets which notifications an account gets.</source>
        <translation>Legt fest, welche Benachrichtigungen ein Konto erhält.</translation>
    </message>
    <message>
        <source>Account to set. Left out: the one that the key belongs to.</source>
        <translation>Einzustellendes Konto. Ohne Angabe: das, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Keep notifications</source>
        <translation>Benachrichtigungen aufbewahren</translation>
    </message>
    <message>
        <source>Days that notifications are kept.</source>
        <translation>Tage, die Benachrichtigungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Further recipients.</source>
        <translation>Weitere Empfänger.</translation>
    </message>
    <message>
        <source>Device name in e-mails</source>
        <translation>Gerätename in E-Mails</translation>
    </message>
    <message>
        <source>Name the endpoint in mails.</source>
        <translation>Den Endpunkt in E-Mails nennen.</translation>
    </message>
    <message>
        <source>FQDN in e-mails</source>
        <translation>FQDN in E-Mails</translation>
    </message>
    <message>
        <source>Give the full domain name of the endpoint in mails.</source>
        <translation>Den vollständigen Domainnamen des Endpunkts in E-Mails nennen.</translation>
    </message>
    <message>
        <source>Plain text e-mails only</source>
        <translation>Nur Text-E-Mails</translation>
    </message>
    <message>
        <source>Mails are plain text.</source>
        <translation>E-Mails sind reiner Text.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Settings by kind of notification.</source>
        <translation>Einstellungen nach Art der Benachrichtigung.</translation>
    </message>
    <message>
        <source>Kind of notification.</source>
        <translation>Art der Benachrichtigung.</translation>
    </message>
    <message>
        <source>Malware outbreak</source>
        <translation>Malware-Ausbruch</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <translation>Lizenz läuft ab</translation>
    </message>
    <message>
        <source>Licence usage limit reached</source>
        <translation>Nutzungsgrenze der Lizenz erreicht</translation>
    </message>
    <message>
        <source>Licence limit nearly reached</source>
        <translation>Grenze der Lizenz fast erreicht</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>Exchange licence usage limit reached</source>
        <translation>Nutzungsgrenze der Exchange-Lizenz erreicht</translation>
    </message>
    <message>
        <source>Invalid Exchange credentials</source>
        <translation>Ungültige Exchange-Anmeldedaten</translation>
    </message>
    <message>
        <source>Upgrade status</source>
        <translation>Upgrade-Status</translation>
    </message>
    <message>
        <source>Authentication audit</source>
        <translation>Prüfung der Anmeldungen</translation>
    </message>
    <message>
        <source>Antiphishing event</source>
        <translation>Phishing-Ereignis</translation>
    </message>
    <message>
        <source>Firewall event</source>
        <translation>Firewall-Ereignis</translation>
    </message>
    <message>
        <source>ATC/IDS event</source>
        <translation>ATC-/IDS-Ereignis</translation>
    </message>
    <message>
        <source>User control event</source>
        <translation>Ereignis der Benutzersteuerung</translation>
    </message>
    <message>
        <source>Data protection event</source>
        <translation>Datenschutzereignis</translation>
    </message>
    <message>
        <source>Product modules event</source>
        <translation>Ereignis der Produktmodule</translation>
    </message>
    <message>
        <source>Security Server status</source>
        <translation>Status des Security Servers</translation>
    </message>
    <message>
        <source>Product registration</source>
        <translation>Produktregistrierung</translation>
    </message>
    <message>
        <source>Overloaded Security Server</source>
        <translation>Überlasteter Security Server</translation>
    </message>
    <message>
        <source>Outdated update server</source>
        <translation>Veralteter Update-Server</translation>
    </message>
    <message>
        <source>Amazon EC2 trial ends in 7 days</source>
        <translation>Amazon-EC2-Testversion endet in 7 Tagen</translation>
    </message>
    <message>
        <source>Amazon EC2 trial ends tomorrow</source>
        <translation>Amazon-EC2-Testversion endet morgen</translation>
    </message>
    <message>
        <source>Amazon EC2 licensing event</source>
        <translation>Amazon-EC2-Lizenzereignis</translation>
    </message>
    <message>
        <source>Amazon EC2 cancellation</source>
        <translation>Amazon-EC2-Kündigung</translation>
    </message>
    <message>
        <source>Amazon EC2 invalid credentials</source>
        <translation>Ungültige Amazon-EC2-Anmeldedaten</translation>
    </message>
    <message>
        <source>The notification is sent.</source>
        <translation>Die Benachrichtigung wird gesendet.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Where it is shown.</source>
        <translation>Wo sie angezeigt wird.</translation>
    </message>
    <message>
        <source>Show in console</source>
        <translation>In der Konsole anzeigen</translation>
    </message>
    <message>
        <source>It is listed in Control Center.</source>
        <translation>Sie wird im Control Center aufgeführt.</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>It is mailed; on premises that takes a mail server.</source>
        <translation>Sie wird gemailt; On-Premises braucht das einen Mailserver.</translation>
    </message>
    <message>
        <source>Send to certain addresses only</source>
        <translation>Nur an bestimmte Adressen senden</translation>
    </message>
    <message>
        <source>It is mailed to the addresses below alone.</source>
        <translation>Sie wird nur an die unten genannten Adressen gemailt.</translation>
    </message>
    <message>
        <source>Addresses to mail it to.</source>
        <translation>Adressen, an die sie gemailt wird.</translation>
    </message>
    <message>
        <source>Write to syslog</source>
        <translation>In Syslog schreiben</translation>
    </message>
    <message>
        <source>It is written to the system log too.</source>
        <translation>Sie wird auch in das Systemprotokoll geschrieben.</translation>
    </message>
    <message>
        <source>Configuration settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What belongs to this kind alone.</source>
        <translation>Was nur zu dieser Art gehört.</translation>
    </message>
    <message>
        <source>For companies below too</source>
        <translation>Auch für untergeordnete Unternehmen</translation>
    </message>
    <message>
        <source>Companies below count too.</source>
        <translation>Auch untergeordnete Unternehmen zählen.</translation>
    </message>
    <message>
        <source>Use a threshold</source>
        <translation>Schwelle verwenden</translation>
    </message>
    <message>
        <source>A threshold of your own counts.</source>
        <translation>Eine eigene Schwelle gilt.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold in percent.</source>
        <translation>Schwelle in Prozent.</translation>
    </message>
    <message>
        <source>Console updates</source>
        <translation>Updates der Konsole</translation>
    </message>
    <message>
        <source>Updates of the console count.</source>
        <translation>Updates der Konsole zählen.</translation>
    </message>
    <message>
        <source>Package updates</source>
        <translation>Updates der Pakete</translation>
    </message>
    <message>
        <source>Updates of packages count.</source>
        <translation>Updates von Paketen zählen.</translation>
    </message>
    <message>
        <source>Updates of the product count.</source>
        <translation>Updates des Produkts zählen.</translation>
    </message>
    <message>
        <source>Server is outdated</source>
        <translation>Server ist veraltet</translation>
    </message>
    <message>
        <source>A Security Server that is out of date counts.</source>
        <translation>Ein veralteter Security Server zählt.</translation>
    </message>
    <message>
        <source>Reboot needed</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>A Security Server that needs a restart counts.</source>
        <translation>Ein Security Server, der einen Neustart braucht, zählt.</translation>
    </message>
    <message>
        <source>Powered off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>A Security Server that is off counts.</source>
        <translation>Ein ausgeschalteter Security Server zählt.</translation>
    </message>
    <message>
        <source>Notify about</source>
        <translation>Benachrichtigen bei</translation>
    </message>
    <message>
        <source>Which ends of a task count.</source>
        <translation>Welche Ausgänge einer Aufgabe zählen.</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>Nur Fehlschläge</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>Benachrichtigungseinstellungen</translation>
    </message>
    <message>
        <source>Reads which notifications an account gets.</source>
        <translation>Liest, welche Benachrichtigungen ein Konto erhält.</translation>
    </message>
    <message>
        <source>Kinds without settings of their own have none in the answer.</source>
        <translation>Arten ohne eigene Einstellungen haben in der Antwort keine.</translation>
    </message>
    <message>
        <source>Account to read. Left out: the one that the key belongs to.</source>
        <translation>Zu lesendes Konto. Ohne Angabe: das, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The settings.</source>
        <translation>Die Einstellungen.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Lists the incidents of endpoints and of the organization.</source>
        <translation>Listet die Vorfälle von Endpunkten und der Organisation auf.</translation>
    </message>
    <message>
        <source>What incidents must be like; all filters count.</source>
        <translation>Wie die Vorfälle sein müssen; alle Filter zählen.</translation>
    </message>
    <message>
        <source>Endpoint.</source>
        <translation>Endpunkt.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority.</source>
        <translation>Priorität.</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Art des Vorfalls</translation>
    </message>
    <message>
        <source>Kind of the incident.</source>
        <translation>Art des Vorfalls.</translation>
    </message>
    <message>
        <source>Endpoint incident</source>
        <translation>Endpunktvorfall</translation>
    </message>
    <message>
        <source>Organization incident</source>
        <translation>Organisationsvorfall</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Ergriffene Aktion</translation>
    </message>
    <message>
        <source>What was done by itself.</source>
        <translation>Was von selbst geschah.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Partly blocked</source>
        <translation>Teilweise gesperrt</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>Wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>Changed after this time; only together with the end.</source>
        <translation>Nach diesem Zeitpunkt geändert; nur zusammen mit dem Ende.</translation>
    </message>
    <message>
        <source>Changed before this time; only together with the start.</source>
        <translation>Vor diesem Zeitpunkt geändert; nur zusammen mit dem Anfang.</translation>
    </message>
    <message>
        <source>What is looked at.</source>
        <translation>Was betrachtet wird.</translation>
    </message>
    <message>
        <source>Incident ID</source>
        <translation>Vorfalls-ID</translation>
    </message>
    <message>
        <source>Id of the incident.</source>
        <translation>ID des Vorfalls.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number that the console shows.</source>
        <translation>Nummer, die die Konsole zeigt.</translation>
    </message>
    <message>
        <source>Severity score</source>
        <translation>Schweregrad (Wert)</translation>
    </message>
    <message>
        <source>How severe it is, from 0 to 100.</source>
        <translation>Wie schwer er wiegt, von 0 bis 100.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Wann er begann.</translation>
    </message>
    <message>
        <source>When it was changed last.</source>
        <translation>Wann er zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Last processed</source>
        <translation>Zuletzt verarbeitet</translation>
    </message>
    <message>
        <source>When it was worked on last.</source>
        <translation>Wann er zuletzt bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Link to the console</source>
        <translation>Link zur Konsole</translation>
    </message>
    <message>
        <source>Address in the console.</source>
        <translation>Adresse in der Konsole.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Id of the user.</source>
        <translation>ID des Benutzers.</translation>
    </message>
    <message>
        <source>Company to act on. Left out: the company of the key.</source>
        <translation>Betroffenes Unternehmen. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Attack types</source>
        <translation>Angriffsarten</translation>
    </message>
    <message>
        <source>Kinds of attack.</source>
        <translation>Arten des Angriffs.</translation>
    </message>
    <message>
        <source>Company that it belongs to.</source>
        <translation>Unternehmen, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>What set it off.</source>
        <translation>Was ihn auslöste.</translation>
    </message>
    <message>
        <source>What is involved, by kind.</source>
        <translation>Was beteiligt ist, nach Art.</translation>
    </message>
    <message>
        <source>Endpoints.</source>
        <translation>Endpunkte.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>Dateien.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Processes.</source>
        <translation>Prozesse.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Domains.</source>
        <translation>Domains.</translation>
    </message>
    <message>
        <source>Registry entries</source>
        <translation>Registry-Einträge</translation>
    </message>
    <message>
        <source>Registry entries.</source>
        <translation>Registry-Einträge.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events.</source>
        <translation>Ereignisse.</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storages.</source>
        <translation>Speicher.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers.</source>
        <translation>Server.</translation>
    </message>
    <message>
        <source>Mobile devices</source>
        <translation>Mobilgeräte</translation>
    </message>
    <message>
        <source>Mobile devices.</source>
        <translation>Mobilgeräte.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printers.</source>
        <translation>Drucker.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Routers.</source>
        <translation>Router.</translation>
    </message>
    <message>
        <source>IoT devices</source>
        <translation>IoT-Geräte</translation>
    </message>
    <message>
        <source>Devices of the Internet of Things.</source>
        <translation>Geräte des Internets der Dinge.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Identities.</source>
        <translation>Identitäten.</translation>
    </message>
    <message>
        <source>Mails.</source>
        <translation>E-Mails.</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>IP addresses.</source>
        <translation>IP-Adressen.</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS servers.</source>
        <translation>DNS-Server.</translation>
    </message>
    <message>
        <source>DGA domains</source>
        <translation>DGA-Domains</translation>
    </message>
    <message>
        <source>Generated domains.</source>
        <translation>Erzeugte Domains.</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Cloud-Speicher</translation>
    </message>
    <message>
        <source>Cloud storages.</source>
        <translation>Cloud-Speicher.</translation>
    </message>
    <message>
        <source>Tor nodes</source>
        <translation>Tor-Knoten</translation>
    </message>
    <message>
        <source>Tor nodes.</source>
        <translation>Tor-Knoten.</translation>
    </message>
    <message>
        <source>External drives</source>
        <translation>Externe Laufwerke</translation>
    </message>
    <message>
        <source>External drives.</source>
        <translation>Externe Laufwerke.</translation>
    </message>
    <message>
        <source>External sources</source>
        <translation>Externe Quellen</translation>
    </message>
    <message>
        <source>External sources.</source>
        <translation>Externe Quellen.</translation>
    </message>
    <message>
        <source>Exfiltrated files</source>
        <translation>Ausgeschleuste Dateien</translation>
    </message>
    <message>
        <source>Files that were taken out.</source>
        <translation>Ausgeschleuste Dateien.</translation>
    </message>
    <message>
        <source>Internal IP addresses</source>
        <translation>Interne IP-Adressen</translation>
    </message>
    <message>
        <source>Internal IP addresses.</source>
        <translation>Interne IP-Adressen.</translation>
    </message>
    <message>
        <source>Internal e-mails</source>
        <translation>Interne E-Mails</translation>
    </message>
    <message>
        <source>Internal mails.</source>
        <translation>Interne E-Mails.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users.</source>
        <translation>Benutzer.</translation>
    </message>
    <message>
        <source>Virtual desktops.</source>
        <translation>Virtuelle Desktops.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Databases.</source>
        <translation>Datenbanken.</translation>
    </message>
    <message>
        <source>Office 365 instances</source>
        <translation>Office-365-Instanzen</translation>
    </message>
    <message>
        <source>Microsoft 365 tenants.</source>
        <translation>Microsoft-365-Mandanten.</translation>
    </message>
    <message>
        <source>Active Directory instances</source>
        <translation>Active-Directory-Instanzen</translation>
    </message>
    <message>
        <source>Active Directory domains.</source>
        <translation>Active-Directory-Domänen.</translation>
    </message>
    <message>
        <source>Azure AD instances</source>
        <translation>Azure-AD-Instanzen</translation>
    </message>
    <message>
        <source>Entra ID tenants.</source>
        <translation>Entra-ID-Mandanten.</translation>
    </message>
    <message>
        <source>AWS instances</source>
        <translation>AWS-Instanzen</translation>
    </message>
    <message>
        <source>Accounts of Amazon.</source>
        <translation>Amazon-Konten.</translation>
    </message>
    <message>
        <source>Google Cloud instances</source>
        <translation>Google-Cloud-Instanzen</translation>
    </message>
    <message>
        <source>Projects of Google Cloud.</source>
        <translation>Google-Cloud-Projekte.</translation>
    </message>
    <message>
        <source>Google Workspace instances</source>
        <translation>Google-Workspace-Instanzen</translation>
    </message>
    <message>
        <source>Google Workspace tenants.</source>
        <translation>Google-Workspace-Mandanten.</translation>
    </message>
    <message>
        <source>Atlassian instances</source>
        <translation>Atlassian-Instanzen</translation>
    </message>
    <message>
        <source>Atlassian sites.</source>
        <translation>Atlassian-Sites.</translation>
    </message>
    <message>
        <source>Bitbucket products</source>
        <translation>Bitbucket-Produkte</translation>
    </message>
    <message>
        <source>Bitbucket products.</source>
        <translation>Bitbucket-Produkte.</translation>
    </message>
    <message>
        <source>Jira products</source>
        <translation>Jira-Produkte</translation>
    </message>
    <message>
        <source>Jira products.</source>
        <translation>Jira-Produkte.</translation>
    </message>
    <message>
        <source>Confluence products</source>
        <translation>Confluence-Produkte</translation>
    </message>
    <message>
        <source>Confluence products.</source>
        <translation>Confluence-Produkte.</translation>
    </message>
    <message>
        <source>Bitbucket projects</source>
        <translation>Bitbucket-Projekte</translation>
    </message>
    <message>
        <source>Bitbucket projects.</source>
        <translation>Bitbucket-Projekte.</translation>
    </message>
    <message>
        <source>Confluence spaces</source>
        <translation>Confluence-Bereiche</translation>
    </message>
    <message>
        <source>Confluence spaces.</source>
        <translation>Confluence-Bereiche.</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>Endpunktname</translation>
    </message>
    <message>
        <source>Name of the endpoint.</source>
        <translation>Name des Endpunkts.</translation>
    </message>
    <message>
        <source>Endpoint FQDN</source>
        <translation>FQDN des Endpunkts</translation>
    </message>
    <message>
        <source>Full domain name of the endpoint.</source>
        <translation>Vollständiger Domainname des Endpunkts.</translation>
    </message>
    <message>
        <source>Endpoint IP address</source>
        <translation>IP-Adresse des Endpunkts</translation>
    </message>
    <message>
        <source>IP address of the endpoint.</source>
        <translation>IP-Adresse des Endpunkts.</translation>
    </message>
    <message>
        <source>Endpoint MAC addresses</source>
        <translation>MAC-Adressen des Endpunkts</translation>
    </message>
    <message>
        <source>MAC addresses of the endpoint.</source>
        <translation>MAC-Adressen des Endpunkts.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Organization incidents that it belongs to.</source>
        <translation>Organisationsvorfälle, zu denen er gehört.</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Incidents that belong to it.</source>
        <translation>Vorfälle, die zu ihm gehören.</translation>
    </message>
    <message>
        <source>Incident details</source>
        <translation>Vorfallsdetails</translation>
    </message>
    <message>
        <source>Reads one incident with its alerts.</source>
        <translation>Liest einen Vorfall mit seinen Alarmen.</translation>
    </message>
    <message>
        <source>Incident to read.</source>
        <translation>Zu lesender Vorfall.</translation>
    </message>
    <message>
        <source>The incident.</source>
        <translation>Der Vorfall.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts that it is made of.</source>
        <translation>Alarme, aus denen er besteht.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Wann.</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Technology that saw it.</source>
        <translation>Technologie, die es gesehen hat.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of the technology.</source>
        <translation>Klasse der Technologie.</translation>
    </message>
    <message>
        <source>What is involved.</source>
        <translation>Was beteiligt ist.</translation>
    </message>
    <message>
        <source>Kind.</source>
        <translation>Art.</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Weitere Daten</translation>
    </message>
    <message>
        <source>Further facts.</source>
        <translation>Weitere Tatsachen.</translation>
    </message>
    <message>
        <source>Name of the fact.</source>
        <translation>Name der Tatsache.</translation>
    </message>
    <message>
        <source>Value.</source>
        <translation>Wert.</translation>
    </message>
    <message>
        <source>Incidents by ID</source>
        <translation>Vorfälle nach ID</translation>
    </message>
    <message>
        <source>Reads several incidents with their alerts.</source>
        <translation>Liest mehrere Vorfälle mit ihren Alarmen.</translation>
    </message>
    <message>
        <source>Incidents to read.</source>
        <translation>Zu lesende Vorfälle.</translation>
    </message>
    <message>
        <source>The incidents.</source>
        <translation>Die Vorfälle.</translation>
    </message>
    <message>
        <source>Set incident status</source>
        <translation>Vorfallsstatus festlegen</translation>
    </message>
    <message>
        <source>Sets the state of an incident.</source>
        <translation>Setzt den Status eines Vorfalls.</translation>
    </message>
    <message>
        <source>The new state.</source>
        <translation>Der neue Status.</translation>
    </message>
    <message>
        <source>Set incident note</source>
        <translation>Notiz zum Vorfall festlegen</translation>
    </message>
    <message>
        <source>Replaces the note of an incident.</source>
        <translation>Ersetzt die Notiz eines Vorfalls.</translation>
    </message>
    <message>
        <source>There is one note, and it cannot be read back by any method.</source>
        <translation>Es gibt eine Notiz, und keine Methode kann sie zurücklesen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note; the one before is gone.</source>
        <translation>Die Notiz; die bisherige geht verloren.</translation>
    </message>
    <message>
        <source>Outcome with the new timestamp.</source>
        <translation>Ausgang mit dem neuen Zeitstempel.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>It was done.</source>
        <translation>Es ist geschehen.</translation>
    </message>
    <message>
        <source>What was changed.</source>
        <translation>Was geändert wurde.</translation>
    </message>
    <message>
        <source>Isolate endpoints</source>
        <translation>Endpunkte isolieren</translation>
    </message>
    <message>
        <source>Cuts endpoints off the network, except from Control Center.</source>
        <translation>Trennt Endpunkte vom Netzwerk, außer vom Control Center.</translation>
    </message>
    <message>
        <source>People and services on these endpoints lose the network until they are restored. One bad id, and nothing is done. The sensor for incidents has to be on the endpoints.</source>
        <translation>Menschen und Dienste auf diesen Endpunkten verlieren das Netzwerk, bis die Isolierung aufgehoben wird. Eine falsche ID, und nichts geschieht. Der Sensor für Vorfälle muss auf den Endpunkten eingeschaltet sein.</translation>
    </message>
    <message>
        <source>The endpoints lose every network connection except to the console until they are restored from isolation.</source>
        <translation>Die Endpunkte verlieren jede Netzwerkverbindung außer zur Konsole, bis ihre Isolierung aufgehoben wird.</translation>
    </message>
    <message>
        <source>Endpoints to act on, a thousand at most.</source>
        <translation>Betroffene Endpunkte, höchstens tausend.</translation>
    </message>
    <message>
        <source>Endpoint to act on.</source>
        <translation>Betroffener Endpunkt.</translation>
    </message>
    <message>
        <source>Ids of the tasks, one for each company.</source>
        <translation>IDs der Aufgaben, eine je Unternehmen.</translation>
    </message>
    <message>
        <source>Id of the task; some consoles answer with it alone.</source>
        <translation>ID der Aufgabe; manche Konsolen antworten nur mit ihr.</translation>
    </message>
    <message>
        <source>Restore endpoints from isolation</source>
        <translation>Isolierung von Endpunkten aufheben</translation>
    </message>
    <message>
        <source>Gives isolated endpoints the network back.</source>
        <translation>Gibt isolierten Endpunkten das Netzwerk zurück.</translation>
    </message>
    <message>
        <source>Add to blocklist</source>
        <translation>Zur Sperrliste hinzufügen</translation>
    </message>
    <message>
        <source>Blocks files, programs or connections.</source>
        <translation>Sperrt Dateien, Programme oder Verbindungen.</translation>
    </message>
    <message>
        <source>What matches is blocked on all endpoints of the company until the entry is removed from the blocklist.</source>
        <translation>Was passt, wird auf allen Endpunkten des Unternehmens blockiert, bis der Eintrag aus der Sperrliste entfernt wird.</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Kind of the rules.</source>
        <translation>Art der Regeln.</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Datei-Hash</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Rules, all of that kind.</source>
        <translation>Regeln, alle von dieser Art.</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Notiz.</translation>
    </message>
    <message>
        <source>What is blocked.</source>
        <translation>Was gesperrt wird.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Algorithm of the hash.</source>
        <translation>Algorithmus des Hashs.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The hash; it fits the algorithm.</source>
        <translation>Der Hash; er passt zum Algorithmus.</translation>
    </message>
    <message>
        <source>Path of the program.</source>
        <translation>Pfad des Programms.</translation>
    </message>
    <message>
        <source>Name of the rule.</source>
        <translation>Name der Regel.</translation>
    </message>
    <message>
        <source>Command line of the process.</source>
        <translation>Befehlszeile des Prozesses.</translation>
    </message>
    <message>
        <source>Protocol.</source>
        <translation>Protokoll.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Version of IP.</source>
        <translation>IP-Version.</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>This side of the connection.</source>
        <translation>Diese Seite der Verbindung.</translation>
    </message>
    <message>
        <source>Any address.</source>
        <translation>Beliebige Adresse.</translation>
    </message>
    <message>
        <source>IP address or range</source>
        <translation>IP-Adresse oder Bereich</translation>
    </message>
    <message>
        <source>Address, or network.</source>
        <translation>Adresse oder Netzwerk.</translation>
    </message>
    <message>
        <source>Port, list or range of ports.</source>
        <translation>Port, Liste oder Bereich von Ports.</translation>
    </message>
    <message>
        <source>The other side of the connection.</source>
        <translation>Die andere Seite der Verbindung.</translation>
    </message>
    <message>
        <source>Only those on the same link.</source>
        <translation>Nur die am selben Netzwerksegment.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Es ist eingeschaltet.</translation>
    </message>
    <message>
        <source>MAC address of the peer</source>
        <translation>MAC-Adresse der Gegenstelle</translation>
    </message>
    <message>
        <source>MAC address of the other side.</source>
        <translation>MAC-Adresse der anderen Seite.</translation>
    </message>
    <message>
        <source>Companies below are meant too.</source>
        <translation>Auch untergeordnete Unternehmen sind gemeint.</translation>
    </message>
    <message>
        <source>Kind of hash</source>
        <translation>Art des Hashs</translation>
    </message>
    <message>
        <source>Algorithm of the hashes.</source>
        <translation>Algorithmus der Hashes.</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>The hashes.</source>
        <translation>Die Hashes.</translation>
    </message>
    <message>
        <source>What they are blocked for.</source>
        <translation>Wofür sie gesperrt werden.</translation>
    </message>
    <message>
        <source>True; ids are not established.</source>
        <translation>True; IDs stehen nicht fest.</translation>
    </message>
    <message>
        <source>Lists what is blocked.</source>
        <translation>Listet auf, was gesperrt ist.</translation>
    </message>
    <message>
        <source>From v1.2 on page and perPage have to be sent. Some names of members are not established.</source>
        <translation>Ab v1.2 müssen page und perPage gesendet werden. Manche Namen stehen nicht fest.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What it came from.</source>
        <translation>Woraus es entstand.</translation>
    </message>
    <message>
        <source>Incident, import or by hand.</source>
        <translation>Vorfall, Import oder von Hand.</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Who added it.</source>
        <translation>Wer es hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>When it was added.</source>
        <translation>Wann es hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Hash rules only.</source>
        <translation>Nur Hash-Regeln.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How it came about.</source>
        <translation>Wie es dazu kam.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Name of the file, where it is known.</source>
        <translation>Name der Datei, wo er bekannt ist.</translation>
    </message>
    <message>
        <source>Remove from blocklist</source>
        <translation>Aus der Sperrliste entfernen</translation>
    </message>
    <message>
        <source>Takes entries off the blocklist.</source>
        <translation>Nimmt Einträge aus der Sperrliste.</translation>
    </message>
    <message>
        <source>What they blocked can run again. The older version knows hashes only.</source>
        <translation>Was sie sperrten, kann wieder laufen. Die ältere Version kennt nur Hashes.</translation>
    </message>
    <message>
        <source>What the entries blocked is allowed again on all endpoints, and they can only be added again by hand.</source>
        <translation>Was die Einträge sperrten, ist auf allen Endpunkten wieder erlaubt; sie können nur von Hand erneut hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Blocklist entries</source>
        <translation>Einträge der Sperrliste</translation>
    </message>
    <message>
        <source>Entries to remove.</source>
        <translation>Zu entfernende Einträge.</translation>
    </message>
    <message>
        <source>Blocklist entry</source>
        <translation>Eintrag der Sperrliste</translation>
    </message>
    <message>
        <source>Entry to remove.</source>
        <translation>Zu entfernender Eintrag.</translation>
    </message>
    <message>
        <source>Create custom rule</source>
        <translation>Benutzerdefinierte Regel anlegen</translation>
    </message>
    <message>
        <source>Makes a rule of your own that detects or excludes.</source>
        <translation>Legt eine eigene Regel an, die erkennt oder ausschließt.</translation>
    </message>
    <message>
        <source>Kind of the rule.</source>
        <translation>Art der Regel.</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Labels.</source>
        <translation>Beschriftungen.</translation>
    </message>
    <message>
        <source>Whether the rule is on.</source>
        <translation>Ob die Regel eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>How severe its incidents are.</source>
        <translation>Wie schwer ihre Vorfälle wiegen.</translation>
    </message>
    <message>
        <source>What it looks at.</source>
        <translation>Was sie betrachtet.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditions; all count.</source>
        <translation>Bedingungen; alle zählen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is compared, such as Process.Name.</source>
        <translation>Was verglichen wird, etwa Process.Name.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>How it is compared.</source>
        <translation>Wie verglichen wird.</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Is any of</source>
        <translation>Ist eines von</translation>
    </message>
    <message>
        <source>Automatic actions</source>
        <translation>Automatische Aktionen</translation>
    </message>
    <message>
        <source>What is done by itself.</source>
        <translation>Was von selbst geschieht.</translation>
    </message>
    <message>
        <source>YARA rule</source>
        <translation>YARA-Regel</translation>
    </message>
    <message>
        <source>Rule in YARA.</source>
        <translation>Regel in YARA.</translation>
    </message>
    <message>
        <source>Return the rule&apos;s ID</source>
        <translation>ID der Regel zurückgeben</translation>
    </message>
    <message>
        <source>Answer with the id.</source>
        <translation>Mit der ID antworten.</translation>
    </message>
    <message>
        <source>Where it holds.</source>
        <translation>Wo sie gilt.</translation>
    </message>
    <message>
        <source>Tags of endpoints.</source>
        <translation>Tags von Endpunkten.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag.</source>
        <translation>Tag.</translation>
    </message>
    <message>
        <source>Kind of detection</source>
        <translation>Art der Erkennung</translation>
    </message>
    <message>
        <source>Kind of a detection rule.</source>
        <translation>Art einer Erkennungsregel.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>YARA</source>
        <translation>YARA</translation>
    </message>
    <message>
        <source>True, or the id of the rule.</source>
        <translation>True oder die ID der Regel.</translation>
    </message>
    <message>
        <source>Custom rules</source>
        <translation>Benutzerdefinierte Regeln</translation>
    </message>
    <message>
        <source>Lists the custom rules of one kind.</source>
        <translation>Listet die benutzerdefinierten Regeln einer Art auf.</translation>
    </message>
    <message>
        <source>Kinds of detection</source>
        <translation>Arten der Erkennung</translation>
    </message>
    <message>
        <source>Kinds of detection rules. Left out: all.</source>
        <translation>Arten von Erkennungsregeln. Ohne Angabe: alle.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>Wer es angelegt hat.</translation>
    </message>
    <message>
        <source>Edit custom rule</source>
        <translation>Benutzerdefinierte Regel bearbeiten</translation>
    </message>
    <message>
        <source>Replaces a custom rule.</source>
        <translation>Ersetzt eine benutzerdefinierte Regel.</translation>
    </message>
    <message>
        <source>Rule to replace.</source>
        <translation>Zu ersetzende Regel.</translation>
    </message>
    <message>
        <source>Delete custom rule</source>
        <translation>Benutzerdefinierte Regel löschen</translation>
    </message>
    <message>
        <source>Deletes a custom rule.</source>
        <translation>Löscht eine benutzerdefinierte Regel.</translation>
    </message>
    <message>
        <source>The rule no longer works anywhere, and it can only be made again by hand.</source>
        <translation>Die Regel wirkt nirgends mehr und kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Rule to delete.</source>
        <translation>Zu löschende Regel.</translation>
    </message>
    <message>
        <source>Run response action</source>
        <translation>Reaktionsmaßnahme ausführen</translation>
    </message>
    <message>
        <source>Acts on a user, a mail or a file in the cloud.</source>
        <translation>Wirkt auf einen Benutzer, eine E-Mail oder eine Datei in der Cloud.</translation>
    </message>
    <message>
        <source>The action takes effect at once, and an account that was locked or an e-mail that was deleted may not come back by itself.</source>
        <translation>Die Maßnahme wirkt sofort; ein gesperrtes Konto oder eine gelöschte E-Mail kommt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>What is done, and where.</source>
        <translation>Was geschieht und wo.</translation>
    </message>
    <message>
        <source>Reset credentials in Active Directory</source>
        <translation>Anmeldedaten in Active Directory zurücksetzen</translation>
    </message>
    <message>
        <source>Disable user in Active Directory</source>
        <translation>Benutzer in Active Directory deaktivieren</translation>
    </message>
    <message>
        <source>Delete email in Microsoft 365</source>
        <translation>E-Mail in Microsoft 365 löschen</translation>
    </message>
    <message>
        <source>Disable user in Google</source>
        <translation>Benutzer bei Google deaktivieren</translation>
    </message>
    <message>
        <source>Reset credentials in Google</source>
        <translation>Anmeldedaten bei Google zurücksetzen</translation>
    </message>
    <message>
        <source>Delete file in OneDrive / SharePoint</source>
        <translation>Datei in OneDrive / SharePoint löschen</translation>
    </message>
    <message>
        <source>Delete similar emails in Microsoft 365</source>
        <translation>Ähnliche E-Mails in Microsoft 365 löschen</translation>
    </message>
    <message>
        <source>Disable user in AWS</source>
        <translation>Benutzer in AWS deaktivieren</translation>
    </message>
    <message>
        <source>Incident that the user belongs to.</source>
        <translation>Vorfall, zu dem der Benutzer gehört.</translation>
    </message>
    <message>
        <source>The integration, in place of an incident.</source>
        <translation>Die Integration, anstelle eines Vorfalls.</translation>
    </message>
    <message>
        <source>User: a mail address in the cloud, domain and name in Active Directory.</source>
        <translation>Benutzer: eine E-Mail-Adresse in der Cloud, Domäne und Name in Active Directory.</translation>
    </message>
    <message>
        <source>Id of the mail.</source>
        <translation>ID der E-Mail.</translation>
    </message>
    <message>
        <source>Address of the file.</source>
        <translation>Adresse der Datei.</translation>
    </message>
    <message>
        <source>Mails that are like the one named.</source>
        <translation>E-Mails, die der genannten ähneln.</translation>
    </message>
    <message>
        <source>What was begun.</source>
        <translation>Was begonnen wurde.</translation>
    </message>
    <message>
        <source>Response action status</source>
        <translation>Status der Reaktionsmaßnahme</translation>
    </message>
    <message>
        <source>Reads what came of a response action.</source>
        <translation>Liest, was aus einer Reaktionsmaßnahme wurde.</translation>
    </message>
    <message>
        <source>Response action</source>
        <translation>Reaktionsmaßnahme</translation>
    </message>
    <message>
        <source>Action to look at.</source>
        <translation>Zu betrachtende Maßnahme.</translation>
    </message>
    <message>
        <source>How far it is.</source>
        <translation>Wie weit sie ist.</translation>
    </message>
    <message>
        <source>When it was begun.</source>
        <translation>Wann sie begonnen wurde.</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>Was daraus wurde.</translation>
    </message>
    <message>
        <source>Similar e-mails</source>
        <translation>Ähnliche E-Mails</translation>
    </message>
    <message>
        <source>Finds mails that are like a given one.</source>
        <translation>Findet E-Mails, die einer gegebenen ähneln.</translation>
    </message>
    <message>
        <source>Mail to compare with.</source>
        <translation>E-Mail, mit der verglichen wird.</translation>
    </message>
    <message>
        <source>The mails.</source>
        <translation>Die E-Mails.</translation>
    </message>
    <message>
        <source>Similarity hash</source>
        <translation>Ähnlichkeits-Hash</translation>
    </message>
    <message>
        <source>What similar mails have in common.</source>
        <translation>Was ähnliche E-Mails gemeinsam haben.</translation>
    </message>
    <message>
        <source>Mails on all pages.</source>
        <translation>E-Mails auf allen Seiten.</translation>
    </message>
    <message>
        <source>Start YARA scan</source>
        <translation>YARA-Scan starten</translation>
    </message>
    <message>
        <source>Looks for a YARA rule on endpoints.</source>
        <translation>Sucht auf Endpunkten nach einer YARA-Regel.</translation>
    </message>
    <message>
        <source>Neither the parameters nor the answer are established.</source>
        <translation>Weder die Parameter noch die Antwort stehen fest.</translation>
    </message>
    <message>
        <source>Probably the id of a task.</source>
        <translation>Vermutlich die ID einer Aufgabe.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Hourly usage of Amazon EC2</source>
        <translation>Stündliche Nutzung von Amazon EC2</translation>
    </message>
    <message>
        <source>Reads how many hours instances of Amazon EC2 were protected in a month.</source>
        <translation>Liest, wie viele Stunden Amazon-EC2-Instanzen in einem Monat geschützt waren.</translation>
    </message>
    <message>
        <source>Hours by class of the instance.</source>
        <translation>Stunden nach Klasse der Instanz.</translation>
    </message>
    <message>
        <source>Connect Amazon EC2 by access key</source>
        <translation>Amazon EC2 per Zugriffsschlüssel verbinden</translation>
    </message>
    <message>
        <source>Connects an account of Amazon by an access key.</source>
        <translation>Verbindet ein Amazon-Konto über einen Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>Newer consoles take a role instead.</source>
        <translation>Neuere Konsolen verwenden stattdessen eine Rolle.</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Id of the access key.</source>
        <translation>ID des Zugriffsschlüssels.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>The secret of the access key.</source>
        <translation>Das Geheimnis des Zugriffsschlüssels.</translation>
    </message>
    <message>
        <source>Connect Amazon EC2 by role</source>
        <translation>Amazon EC2 per Rolle verbinden</translation>
    </message>
    <message>
        <source>Connects an account of Amazon through a role.</source>
        <translation>Verbindet ein Amazon-Konto über eine Rolle.</translation>
    </message>
    <message>
        <source>The external id has to stand in the trust policy of the role first.</source>
        <translation>Die externe ID muss zuvor in der Vertrauensrichtlinie der Rolle stehen.</translation>
    </message>
    <message>
        <source>ARN of the role</source>
        <translation>ARN der Rolle</translation>
    </message>
    <message>
        <source>Name of the role at Amazon.</source>
        <translation>Name der Rolle bei Amazon.</translation>
    </message>
    <message>
        <source>Integration name</source>
        <translation>Name der Integration</translation>
    </message>
    <message>
        <source>Name of the integration. Left out: the id of the account.</source>
        <translation>Name der Integration. Ohne Angabe: die ID des Kontos.</translation>
    </message>
    <message>
        <source>Nothing, or true.</source>
        <translation>Nichts oder true.</translation>
    </message>
    <message>
        <source>Make a new external ID for Amazon EC2</source>
        <translation>Neue externe ID für Amazon EC2 erzeugen</translation>
    </message>
    <message>
        <source>Makes a new external id for the role.</source>
        <translation>Erzeugt eine neue externe ID für die Rolle.</translation>
    </message>
    <message>
        <source>The one before is no longer good: roles that name it lose their access.</source>
        <translation>Die bisherige gilt nicht mehr: Rollen mit ihr verlieren den Zugriff.</translation>
    </message>
    <message>
        <source>The external ID that was valid so far no longer works, and roles that name it lose access until they are changed.</source>
        <translation>Die bisherige externe ID gilt nicht mehr; Rollen mit dieser ID verlieren den Zugriff, bis sie geändert werden.</translation>
    </message>
    <message>
        <source>The external id.</source>
        <translation>Die externe ID.</translation>
    </message>
    <message>
        <source>External ID for Amazon EC2</source>
        <translation>Externe ID für Amazon EC2</translation>
    </message>
    <message>
        <source>Reads the external id for the role.</source>
        <translation>Liest die externe ID für die Rolle.</translation>
    </message>
    <message>
        <source>Disconnect Amazon EC2</source>
        <translation>Amazon EC2 trennen</translation>
    </message>
    <message>
        <source>Disconnects an account of Amazon.</source>
        <translation>Trennt ein Amazon-Konto.</translation>
    </message>
    <message>
        <source>The instances are no longer in the inventory.</source>
        <translation>Die Instanzen stehen nicht mehr im Inventar.</translation>
    </message>
    <message>
        <source>The EC2 instances leave the inventory, and the account has to be connected again to undo it.</source>
        <translation>Die EC2-Instanzen verschwinden aus dem Inventar; um das rückgängig zu machen, muss das Konto neu verbunden werden.</translation>
    </message>
    <message>
        <source>Which one, where there are several.</source>
        <translation>Welche, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Companies of an AWS account</source>
        <translation>Unternehmen eines AWS-Kontos</translation>
    </message>
    <message>
        <source>Finds the companies that are connected to an account of Amazon.</source>
        <translation>Findet die Unternehmen, die mit einem Amazon-Konto verbunden sind.</translation>
    </message>
    <message>
        <source>At most 25 are told.</source>
        <translation>Höchstens 25 werden genannt.</translation>
    </message>
    <message>
        <source>Id of the account at Amazon, twelve digits.</source>
        <translation>ID des Kontos bei Amazon, zwölf Ziffern.</translation>
    </message>
    <message>
        <source>The companies.</source>
        <translation>Die Unternehmen.</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>Adresse.</translation>
    </message>
    <message>
        <source>A partner above may manage it.</source>
        <translation>Ein übergeordneter Partner darf es verwalten.</translation>
    </message>
    <message>
        <source>It is suspended.</source>
        <translation>Es ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Create integration</source>
        <translation>Integration anlegen</translation>
    </message>
    <message>
        <source>Connects a virtualization platform.</source>
        <translation>Verbindet eine Virtualisierungsplattform.</translation>
    </message>
    <message>
        <source>VMware vCenter</source>
        <translation>VMware vCenter</translation>
    </message>
    <message>
        <source>How to reach it.</source>
        <translation>Wie sie zu erreichen ist.</translation>
    </message>
    <message>
        <source>Host name or IP address.</source>
        <translation>Hostname oder IP-Adresse.</translation>
    </message>
    <message>
        <source>Port.</source>
        <translation>Port.</translation>
    </message>
    <message>
        <source>User to sign in as.</source>
        <translation>Benutzer für die Anmeldung.</translation>
    </message>
    <message>
        <source>Password to sign in with; it can be written only.</source>
        <translation>Passwort für die Anmeldung; es lässt sich nur schreiben.</translation>
    </message>
    <message>
        <source>Retry failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen wiederholen</translation>
    </message>
    <message>
        <source>Try again when signing in fails.</source>
        <translation>Erneut versuchen, wenn die Anmeldung scheitert.</translation>
    </message>
    <message>
        <source>Wait between attempts</source>
        <translation>Wartezeit zwischen Versuchen</translation>
    </message>
    <message>
        <source>Seconds until it is tried again.</source>
        <translation>Sekunden bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>Most attempts</source>
        <translation>Höchstzahl der Versuche</translation>
    </message>
    <message>
        <source>How often it is tried again.</source>
        <translation>Wie oft es erneut versucht wird.</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Refuse a certificate that cannot be trusted.</source>
        <translation>Ein nicht vertrauenswürdiges Zertifikat ablehnen.</translation>
    </message>
    <message>
        <source>Which inventory is read.</source>
        <translation>Welches Inventar gelesen wird.</translation>
    </message>
    <message>
        <source>Machines and templates</source>
        <translation>Maschinen und Vorlagen</translation>
    </message>
    <message>
        <source>Hosts and clusters</source>
        <translation>Hosts und Cluster</translation>
    </message>
    <message>
        <source>What was made.</source>
        <translation>Was angelegt wurde.</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Ids of what was made.</source>
        <translation>IDs dessen, was angelegt wurde.</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Integration bearbeiten</translation>
    </message>
    <message>
        <source>Changes the connection to a virtualization platform.</source>
        <translation>Ändert die Verbindung zu einer Virtualisierungsplattform.</translation>
    </message>
    <message>
        <source>Integration to act on.</source>
        <translation>Betroffene Integration.</translation>
    </message>
    <message>
        <source>True inside.</source>
        <translation>Enthält true.</translation>
    </message>
    <message>
        <source>Integration details</source>
        <translation>Integrationsdetails</translation>
    </message>
    <message>
        <source>Reads one integration.</source>
        <translation>Liest eine Integration.</translation>
    </message>
    <message>
        <source>The integration stands below data.</source>
        <translation>Die Integration steht unter data.</translation>
    </message>
    <message>
        <source>The integration.</source>
        <translation>Die Integration.</translation>
    </message>
    <message>
        <source>The integrations.</source>
        <translation>Die Integrationen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Where it belongs.</source>
        <translation>Wohin sie gehört.</translation>
    </message>
    <message>
        <source>Not licensed</source>
        <translation>Nicht lizenziert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Aktion erforderlich</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Usage limit reached</source>
        <translation>Nutzungsgrenze erreicht</translation>
    </message>
    <message>
        <source>Lists the integrations of a company.</source>
        <translation>Listet die Integrationen eines Unternehmens auf.</translation>
    </message>
    <message>
        <source>The entries stand below data, not items. One page of the documentation spells the parameter companyID.</source>
        <translation>Die Einträge stehen unter data, nicht unter items. Eine Seite der Dokumentation schreibt den Parameter companyID.</translation>
    </message>
    <message>
        <source>Enable or disable integration</source>
        <translation>Integration aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>Switches an integration on or off.</source>
        <translation>Schaltet eine Integration ein oder aus.</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Was geschieht.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Delete integration</source>
        <translation>Integration löschen</translation>
    </message>
    <message>
        <source>Removes an integration.</source>
        <translation>Entfernt eine Integration.</translation>
    </message>
    <message>
        <source>Its machines are no longer in the inventory.</source>
        <translation>Ihre Maschinen stehen nicht mehr im Inventar.</translation>
    </message>
    <message>
        <source>The integration is gone with what it brought into the inventory, and has to be set up again to undo it.</source>
        <translation>Die Integration wird mit allem, was sie ins Inventar brachte, entfernt; um das rückgängig zu machen, muss sie neu eingerichtet werden.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Run predefined live search</source>
        <translation>Vordefinierte Live-Suche ausführen</translation>
    </message>
    <message>
        <source>Runs a ready-made live search on some endpoints.</source>
        <translation>Führt eine vordefinierte Live-Suche auf einigen Endpunkten aus.</translation>
    </message>
    <message>
        <source>Endpoints to ask.</source>
        <translation>Zu fragende Endpunkte.</translation>
    </message>
    <message>
        <source>Which search.</source>
        <translation>Welche Suche.</translation>
    </message>
    <message>
        <source>Processes of a hash</source>
        <translation>Prozesse zu einem Hash</translation>
    </message>
    <message>
        <source>Endpoints that run a hash</source>
        <translation>Endpunkte, auf denen ein Hash läuft</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>What is searched for.</source>
        <translation>Wonach gesucht wird.</translation>
    </message>
    <message>
        <source>SHA-256 of the program.</source>
        <translation>SHA-256 des Programms.</translation>
    </message>
    <message>
        <source>Live search results</source>
        <translation>Ergebnisse der Live-Suche</translation>
    </message>
    <message>
        <source>Reads what a live search has found.</source>
        <translation>Liest, was eine Live-Suche gefunden hat.</translation>
    </message>
    <message>
        <source>While the search runs the server answers with an error that there are no results.</source>
        <translation>Solange die Suche läuft, antwortet der Server mit dem Fehler, dass es keine Ergebnisse gibt.</translation>
    </message>
    <message>
        <source>Task that the search was begun with.</source>
        <translation>Aufgabe, mit der die Suche begann.</translation>
    </message>
    <message>
        <source>Id of the row.</source>
        <translation>ID der Zeile.</translation>
    </message>
    <message>
        <source>Endpoint that it comes from.</source>
        <translation>Endpunkt, von dem sie stammt.</translation>
    </message>
    <message>
        <source>Company of the endpoint.</source>
        <translation>Unternehmen des Endpunkts.</translation>
    </message>
    <message>
        <source>Task of the search.</source>
        <translation>Aufgabe der Suche.</translation>
    </message>
    <message>
        <source>The row, as JSON text.</source>
        <translation>Die Zeile als JSON-Text.</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Run command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Runs a command on an endpoint and keeps what it prints.</source>
        <translation>Führt einen Befehl auf einem Endpunkt aus und bewahrt seine Ausgabe auf.</translation>
    </message>
    <message>
        <source>Whatever the command does is done; there is no way back. What it printed is fetched by getInvestigationFileUrl. User, company and endpoint need what remote shells need.</source>
        <translation>Was der Befehl tut, ist getan; es gibt kein Zurück. Seine Ausgabe holt getInvestigationFileUrl. Benutzer, Unternehmen und Endpunkt brauchen, was Remote-Shells brauchen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command line to run.</source>
        <translation>Auszuführende Befehlszeile.</translation>
    </message>
    <message>
        <source>Id of the activity.</source>
        <translation>ID der Aktivität.</translation>
    </message>
    <message>
        <source>Retrieve file</source>
        <translation>Datei abrufen</translation>
    </message>
    <message>
        <source>Brings a file of an endpoint into the storage.</source>
        <translation>Bringt eine Datei eines Endpunkts in den Speicher.</translation>
    </message>
    <message>
        <source>The file is fetched by getInvestigationFileUrl. User, company and endpoint need what remote shells need.</source>
        <translation>Die Datei holt getInvestigationFileUrl. Benutzer, Unternehmen und Endpunkt brauchen, was Remote-Shells brauchen.</translation>
    </message>
    <message>
        <source>Path on the endpoint.</source>
        <translation>Pfad auf dem Endpunkt.</translation>
    </message>
    <message>
        <source>Collect investigation package</source>
        <translation>Untersuchungspaket sammeln</translation>
    </message>
    <message>
        <source>Collects what an investigation needs from an endpoint.</source>
        <translation>Sammelt von einem Endpunkt, was eine Untersuchung braucht.</translation>
    </message>
    <message>
        <source>The package is fetched by getInvestigationFileUrl. User, company and endpoint need what remote shells need.</source>
        <translation>Das Paket holt getInvestigationFileUrl. Benutzer, Unternehmen und Endpunkt brauchen, was Remote-Shells brauchen.</translation>
    </message>
    <message>
        <source>Download link of an investigation file</source>
        <translation>Download-Link einer Untersuchungsdatei</translation>
    </message>
    <message>
        <source>Tells how far an activity is, and where its file can be downloaded.</source>
        <translation>Sagt, wie weit eine Aktivität ist und wo sich ihre Datei herunterladen lässt.</translation>
    </message>
    <message>
        <source>The address takes the same authorization as all calls. What a command printed is fetched this way too.</source>
        <translation>Die Adresse verlangt dieselbe Anmeldung wie alle Aufrufe. Auch die Ausgabe eines Befehls wird so geholt.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity that was begun for this endpoint.</source>
        <translation>Aktivität, die für diesen Endpunkt begonnen wurde.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Address to download it from.</source>
        <translation>Adresse zum Herunterladen.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage that it lies in.</source>
        <translation>Speicher, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Id of the file in the storage.</source>
        <translation>ID der Datei im Speicher.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Why it failed.</source>
        <translation>Warum sie scheiterte.</translation>
    </message>
    <message>
        <source>Number of the process.</source>
        <translation>Nummer des Prozesses.</translation>
    </message>
    <message>
        <source>Id of the task, or an object with ids of tasks.</source>
        <translation>ID der Aufgabe oder ein Objekt mit IDs von Aufgaben.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Create maintenance window</source>
        <translation>Wartungsfenster anlegen</translation>
    </message>
    <message>
        <source>Makes a maintenance window for patches.</source>
        <translation>Legt ein Wartungsfenster für Patches an.</translation>
    </message>
    <message>
        <source>Some members of the schedule are not known by name: they cannot be sent. Make one window in the console and take over what it has. Patch Management has to be licensed. What the server answers is not established.</source>
        <translation>Manche Angaben des Zeitplans sind nicht mit Namen bekannt: Sie lassen sich nicht senden. Legen Sie ein Fenster in der Konsole an und übernehmen Sie, was es hat. Patch-Management muss lizenziert sein. Was der Server antwortet, steht nicht fest.</translation>
    </message>
    <message>
        <source>Name of the window; no two windows share one.</source>
        <translation>Name des Fensters; keine zwei Fenster heißen gleich.</translation>
    </message>
    <message>
        <source>Others may change it; needed where it is for a company below.</source>
        <translation>Andere dürfen es ändern; nötig, wenn es für ein untergeordnetes Unternehmen ist.</translation>
    </message>
    <message>
        <source>What happens in the window.</source>
        <translation>Was im Fenster geschieht.</translation>
    </message>
    <message>
        <source>Where patches come from.</source>
        <translation>Woher Patches kommen.</translation>
    </message>
    <message>
        <source>Endpoints that keep patches for others, the preferred first.</source>
        <translation>Endpunkte, die Patches für andere vorhalten, der bevorzugte zuerst.</translation>
    </message>
    <message>
        <source>Patches may come from those who made them; needed where no endpoint keeps them.</source>
        <translation>Patches dürfen von ihren Herstellern kommen; nötig, wenn kein Endpunkt sie vorhält.</translation>
    </message>
    <message>
        <source>Scanning for patches</source>
        <translation>Suche nach Patches</translation>
    </message>
    <message>
        <source>How endpoints look for patches.</source>
        <translation>Wie Endpunkte nach Patches suchen.</translation>
    </message>
    <message>
        <source>Look also when software was installed.</source>
        <translation>Auch suchen, wenn Software installiert wurde.</translation>
    </message>
    <message>
        <source>Current schedule layout</source>
        <translation>Aktuelle Form des Zeitplans</translation>
    </message>
    <message>
        <source>Its name is not established: it is shown as it comes and cannot be sent.</source>
        <translation>Der Name steht nicht fest: Es wird angezeigt, wie es kommt, und lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>Same schedule for all operations</source>
        <translation>Gleicher Zeitplan für alle Vorgänge</translation>
    </message>
    <message>
        <source>Legacy schedule</source>
        <translation>Zeitplan, alte Form</translation>
    </message>
    <message>
        <source>How often. Which number means what is not established: copy it from a window that was made in the console.</source>
        <translation>Wie oft. Welche Zahl was bedeutet, steht nicht fest: Übernehmen Sie sie von einem in der Konsole angelegten Fenster.</translation>
    </message>
    <message>
        <source>Kind 1</source>
        <translation>Art 1</translation>
    </message>
    <message>
        <source>Kind 2</source>
        <translation>Art 2</translation>
    </message>
    <message>
        <source>Kind 3</source>
        <translation>Art 3</translation>
    </message>
    <message>
        <source>Days of the week.</source>
        <translation>Wochentage.</translation>
    </message>
    <message>
        <source>Hour.</source>
        <translation>Stunde.</translation>
    </message>
    <message>
        <source>Minute.</source>
        <translation>Minute.</translation>
    </message>
    <message>
        <source>How patches are installed.</source>
        <translation>Wie Patches installiert werden.</translation>
    </message>
    <message>
        <source>What was missed is made up for as soon as possible.</source>
        <translation>Versäumtes wird so bald wie möglich nachgeholt.</translation>
    </message>
    <message>
        <source>Only some products, or all but some.</source>
        <translation>Nur manche Produkte oder alle außer manchen.</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>All but these</source>
        <translation>Alle außer diesen</translation>
    </message>
    <message>
        <source>The products.</source>
        <translation>Die Produkte.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Who made them.</source>
        <translation>Wer sie hergestellt hat.</translation>
    </message>
    <message>
        <source>Products of that vendor; none stands for all.</source>
        <translation>Produkte dieses Herstellers; keine steht für alle.</translation>
    </message>
    <message>
        <source>Whether a restart may wait.</source>
        <translation>Ob ein Neustart warten darf.</translation>
    </message>
    <message>
        <source>By kind of patch.</source>
        <translation>Nach Art des Patches.</translation>
    </message>
    <message>
        <source>Security patches.</source>
        <translation>Sicherheitspatches.</translation>
    </message>
    <message>
        <source>Other patches.</source>
        <translation>Andere Patches.</translation>
    </message>
    <message>
        <source>Manually approved patches</source>
        <translation>Manuell genehmigte Patches</translation>
    </message>
    <message>
        <source>Patches that were approved by hand.</source>
        <translation>Von Hand genehmigte Patches.</translation>
    </message>
    <message>
        <source>Id of the window, or an object with it.</source>
        <translation>ID des Fensters oder ein Objekt mit ihr.</translation>
    </message>
    <message>
        <source>Lists the maintenance windows of a company.</source>
        <translation>Listet die Wartungsfenster eines Unternehmens auf.</translation>
    </message>
    <message>
        <source>Kind of the windows. Left out: all.</source>
        <translation>Art der Fenster. Ohne Angabe: alle.</translation>
    </message>
    <message>
        <source>Patch management</source>
        <translation>Patch-Management</translation>
    </message>
    <message>
        <source>Maintenance window details</source>
        <translation>Details des Wartungsfensters</translation>
    </message>
    <message>
        <source>Reads one maintenance window.</source>
        <translation>Liest ein Wartungsfenster.</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Window to read.</source>
        <translation>Zu lesendes Fenster.</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>Das Fenster.</translation>
    </message>
    <message>
        <source>Policies that use it</source>
        <translation>Verwendet in Richtlinien</translation>
    </message>
    <message>
        <source>Policies that use it.</source>
        <translation>Richtlinien, die es verwenden.</translation>
    </message>
    <message>
        <source>When it was made, in UTC without a zone.</source>
        <translation>Wann es angelegt wurde, in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation>Wer es zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>When it was changed last, in UTC without a zone.</source>
        <translation>Wann es zuletzt geändert wurde, in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Whether a policy uses it.</source>
        <translation>Ob eine Richtlinie es verwendet.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Verwendung</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Edit maintenance window</source>
        <translation>Wartungsfenster bearbeiten</translation>
    </message>
    <message>
        <source>Changes a maintenance window for patches.</source>
        <translation>Ändert ein Wartungsfenster für Patches.</translation>
    </message>
    <message>
        <source>The settings are replaced as a whole: read them, change them, send all of them. What the server answers is not established.</source>
        <translation>Die Einstellungen werden als Ganzes ersetzt: Lesen Sie sie, ändern Sie sie und senden Sie alle. Was der Server antwortet, steht nicht fest.</translation>
    </message>
    <message>
        <source>Window to change.</source>
        <translation>Zu änderndes Fenster.</translation>
    </message>
    <message>
        <source>True, an object or nothing.</source>
        <translation>True, ein Objekt oder nichts.</translation>
    </message>
    <message>
        <source>Delete maintenance window</source>
        <translation>Wartungsfenster löschen</translation>
    </message>
    <message>
        <source>Deletes a maintenance window.</source>
        <translation>Löscht ein Wartungsfenster.</translation>
    </message>
    <message>
        <source>Policies that use it have none any more. What the server answers is not established.</source>
        <translation>Richtlinien, die es verwenden, haben danach keines mehr. Was der Server antwortet, steht nicht fest.</translation>
    </message>
    <message>
        <source>Window to delete.</source>
        <translation>Zu löschendes Fenster.</translation>
    </message>
    <message>
        <source>True, or an object.</source>
        <translation>True oder ein Objekt.</translation>
    </message>
    <message>
        <source>Assign maintenance windows</source>
        <translation>Wartungsfenster zuweisen</translation>
    </message>
    <message>
        <source>Gives maintenance windows to a policy.</source>
        <translation>Gibt einer Richtlinie Wartungsfenster.</translation>
    </message>
    <message>
        <source>Policy.</source>
        <translation>Richtlinie.</translation>
    </message>
    <message>
        <source>Windows; at most one of each kind.</source>
        <translation>Fenster; höchstens eines jeder Art.</translation>
    </message>
    <message>
        <source>Unassign maintenance windows</source>
        <translation>Wartungsfenster abziehen</translation>
    </message>
    <message>
        <source>Takes maintenance windows away from a policy.</source>
        <translation>Nimmt einer Richtlinie Wartungsfenster.</translation>
    </message>
    <message>
        <source>Lists the patches that were approved by hand.</source>
        <translation>Listet die von Hand genehmigten Patches auf.</translation>
    </message>
    <message>
        <source>What the entries hold is not established.</source>
        <translation>Was die Einträge enthalten, steht nicht fest.</translation>
    </message>
    <message>
        <source>Company to look at.</source>
        <translation>Zu betrachtendes Unternehmen.</translation>
    </message>
    <message>
        <source>The patches.</source>
        <translation>Die Patches.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Installation links</source>
        <translation>Installationslinks</translation>
    </message>
    <message>
        <source>Lists the links to download packages by, one entry for each package and company.</source>
        <translation>Listet die Links zum Herunterladen von Paketen auf, ein Eintrag je Paket und Unternehmen.</translation>
    </message>
    <message>
        <source>The answer is a plain list without pages. The file for Windows carries a token in its name: it must not be renamed.</source>
        <translation>Die Antwort ist eine einfache Liste ohne Seiten. Die Datei für Windows trägt ein Token in ihrem Namen: Sie darf nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Only of this company. Left out: of all managed companies.</source>
        <translation>Nur dieses Unternehmen. Ohne Angabe: alle verwalteten Unternehmen.</translation>
    </message>
    <message>
        <source>Package name</source>
        <translation>Paketname</translation>
    </message>
    <message>
        <source>Only the package of exactly this name.</source>
        <translation>Nur das Paket mit genau diesem Namen.</translation>
    </message>
    <message>
        <source>Only installers of this update ring.</source>
        <translation>Nur Installationsprogramme dieses Update-Rings.</translation>
    </message>
    <message>
        <source>Production ring</source>
        <translation>Produktionsring</translation>
    </message>
    <message>
        <source>Test ring 1</source>
        <translation>Testring 1</translation>
    </message>
    <message>
        <source>Test ring 2</source>
        <translation>Testring 2</translation>
    </message>
    <message>
        <source>One entry for each package.</source>
        <translation>Ein Eintrag je Paket.</translation>
    </message>
    <message>
        <source>Name of the package.</source>
        <translation>Name des Pakets.</translation>
    </message>
    <message>
        <source>Name of the company that owns it.</source>
        <translation>Name des Unternehmens, dem es gehört.</translation>
    </message>
    <message>
        <source>Downloader for Windows.</source>
        <translation>Downloader für Windows.</translation>
    </message>
    <message>
        <source>Installer for macOS.</source>
        <translation>Installationsprogramm für macOS.</translation>
    </message>
    <message>
        <source>Installer script/package for Linux.</source>
        <translation>Installationsskript/-paket für Linux.</translation>
    </message>
    <message>
        <source>Downloader for macOS</source>
        <translation>Downloader für macOS</translation>
    </message>
    <message>
        <source>Downloader for macOS.</source>
        <translation>Downloader für macOS.</translation>
    </message>
    <message>
        <source>Full kit for Windows (64-bit)</source>
        <translation>Komplettpaket für Windows (64 Bit)</translation>
    </message>
    <message>
        <source>Full installer for Windows. How these links are spelled is not established.</source>
        <translation>Vollständiges Installationsprogramm für Windows. Wie diese Links geschrieben werden, steht nicht fest.</translation>
    </message>
    <message>
        <source>Create package</source>
        <translation>Paket anlegen</translation>
    </message>
    <message>
        <source>Makes an installation package.</source>
        <translation>Legt ein Installationspaket an.</translation>
    </message>
    <message>
        <source>Name of the package; no two packages share one.</source>
        <translation>Name des Pakets; keine zwei Pakete heißen gleich.</translation>
    </message>
    <message>
        <source>Language of the installer and of the agent.</source>
        <translation>Sprache des Installationsprogramms und des Agenten.</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Modules to install, each 1 or 0; one that is left out counts as 0.</source>
        <translation>Zu installierende Module, jedes 1 oder 0; ein nicht genanntes gilt als 0.</translation>
    </message>
    <message>
        <source>Watches the behaviour of processes.</source>
        <translation>Beobachtet das Verhalten von Prozessen.</translation>
    </message>
    <message>
        <source>Firewall with intrusion detection, for Windows workstations.</source>
        <translation>Firewall mit Angriffserkennung für Windows-Arbeitsplätze.</translation>
    </message>
    <message>
        <source>Old switch for user control, antiphishing and traffic scan together.</source>
        <translation>Alter Schalter für Benutzersteuerung, Phishing-Schutz und Verkehrs-Scan zusammen.</translation>
    </message>
    <message>
        <source>Controls web access and applications of users.</source>
        <translation>Steuert Web-Zugriff und Anwendungen von Benutzern.</translation>
    </message>
    <message>
        <source>Protects against phishing and fraud.</source>
        <translation>Schützt vor Phishing und Betrug.</translation>
    </message>
    <message>
        <source>Scans web and mail traffic.</source>
        <translation>Scannt Web- und E-Mail-Verkehr.</translation>
    </message>
    <message>
        <source>Controls peripheral and storage devices.</source>
        <translation>Steuert Peripherie- und Speichergeräte.</translation>
    </message>
    <message>
        <source>Lets power users change policy settings on the endpoint.</source>
        <translation>Lässt Power User Richtlinieneinstellungen am Endpunkt ändern.</translation>
    </message>
    <message>
        <source>Protects containers on Linux.</source>
        <translation>Schützt Container unter Linux.</translation>
    </message>
    <message>
        <source>Finds and blocks exploits.</source>
        <translation>Findet und sperrt Exploits.</translation>
    </message>
    <message>
        <source>Manages full disk encryption.</source>
        <translation>Verwaltet die Festplattenverschlüsselung.</translation>
    </message>
    <message>
        <source>Finds and installs patches.</source>
        <translation>Findet und installiert Patches.</translation>
    </message>
    <message>
        <source>Sensor for incidents.</source>
        <translation>Sensor für Vorfälle.</translation>
    </message>
    <message>
        <source>Finds attacks from the network.</source>
        <translation>Findet Angriffe aus dem Netzwerk.</translation>
    </message>
    <message>
        <source>Watches files and the registry for changes.</source>
        <translation>Überwacht Dateien und Registry auf Änderungen.</translation>
    </message>
    <message>
        <source>Proactive hardening; the only module of a PHASR package. How it is spelled is not established.</source>
        <translation>Proaktive Härtung; das einzige Modul eines PHASR-Pakets. Wie es geschrieben wird, steht nicht fest.</translation>
    </message>
    <message>
        <source>Controls which applications may run.</source>
        <translation>Steuert, welche Anwendungen laufen dürfen.</translation>
    </message>
    <message>
        <source>Advanced Threat Control (old name)</source>
        <translation>Advanced Threat Control (alter Name)</translation>
    </message>
    <message>
        <source>Old name of advancedThreatControl.</source>
        <translation>Alter Name von advancedThreatControl.</translation>
    </message>
    <message>
        <source>Which engines scan. Left out: automatic.</source>
        <translation>Welche Engines scannen. Ohne Angabe: automatisch.</translation>
    </message>
    <message>
        <source>Whether the engines are chosen by themselves or set for each kind of machine.</source>
        <translation>Ob die Engines selbst gewählt oder je Maschinenart festgelegt werden.</translation>
    </message>
    <message>
        <source>Physical computers.</source>
        <translation>Physische Computer.</translation>
    </message>
    <message>
        <source>Engine in use.</source>
        <translation>Verwendete Engine.</translation>
    </message>
    <message>
        <source>Engine while the other cannot be reached; counts only where that is central scanning.</source>
        <translation>Engine, solange die andere nicht erreichbar ist; zählt nur, wenn jene das zentrale Scannen ist.</translation>
    </message>
    <message>
        <source>Engines for Amazon EC2 instances, where that integration exists.</source>
        <translation>Engines für Amazon-EC2-Instanzen, wo es diese Integration gibt.</translation>
    </message>
    <message>
        <source>Central scanning on a Security Server</source>
        <translation>Zentraler Scan auf einem Security Server</translation>
    </message>
    <message>
        <source>Further settings of the installation.</source>
        <translation>Weitere Einstellungen der Installation.</translation>
    </message>
    <message>
        <source>Password for uninstalling</source>
        <translation>Passwort zum Deinstallieren</translation>
    </message>
    <message>
        <source>Password that is asked for before the agent can be removed: at least six characters with a digit, an upper and a lower case letter and a special character.</source>
        <translation>Passwort, das vor dem Entfernen des Agenten verlangt wird: mindestens sechs Zeichen mit Ziffer, Groß- und Kleinbuchstaben und Sonderzeichen.</translation>
    </message>
    <message>
        <source>Scan before installing</source>
        <translation>Vor der Installation scannen</translation>
    </message>
    <message>
        <source>Scan the machine before the agent is installed.</source>
        <translation>Die Maschine scannen, bevor der Agent installiert wird.</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Installationspfad</translation>
    </message>
    <message>
        <source>Folder to install into, on Windows.</source>
        <translation>Installationsordner unter Windows.</translation>
    </message>
    <message>
        <source>Group for new endpoints</source>
        <translation>Gruppe für neue Endpunkte</translation>
    </message>
    <message>
        <source>Group that newly installed machines are put into.</source>
        <translation>Gruppe, in die neu installierte Maschinen kommen.</translation>
    </message>
    <message>
        <source>Group for virtual machines</source>
        <translation>Gruppe für virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Group that newly installed virtual machines are put into.</source>
        <translation>Gruppe, in die neu installierte virtuelle Maschinen kommen.</translation>
    </message>
    <message>
        <source>Remove competing products</source>
        <translation>Konkurrenzprodukte entfernen</translation>
    </message>
    <message>
        <source>Remove other security products during the installation.</source>
        <translation>Andere Sicherheitsprodukte während der Installation entfernen.</translation>
    </message>
    <message>
        <source>Look for competing products</source>
        <translation>Nach Konkurrenzprodukten suchen</translation>
    </message>
    <message>
        <source>Look for other security products; how this is spelled is not established.</source>
        <translation>Nach anderen Sicherheitsprodukten suchen; wie das Feld geschrieben wird, steht nicht fest.</translation>
    </message>
    <message>
        <source>Roles that the agent takes on.</source>
        <translation>Rollen, die der Agent übernimmt.</translation>
    </message>
    <message>
        <source>The agent serves updates and relays traffic for other endpoints.</source>
        <translation>Der Agent liefert Updates und leitet Verkehr für andere Endpunkte weiter.</translation>
    </message>
    <message>
        <source>The agent protects an Exchange server.</source>
        <translation>Der Agent schützt einen Exchange-Server.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>How the installed agent reaches Control Center.</source>
        <translation>Wie der installierte Agent das Control Center erreicht.</translation>
    </message>
    <message>
        <source>Deployer used for connection.</source>
        <translation>Für die Verbindung verwendeter Verteiler.</translation>
    </message>
    <message>
        <source>Directly to Control Center / cloud</source>
        <translation>Direkt zum Control Center / zur Cloud</translation>
    </message>
    <message>
        <source>Through a relay endpoint</source>
        <translation>Über einen Relay-Endpunkt</translation>
    </message>
    <message>
        <source>Relay that the agent connects through. How this is spelled is not established.</source>
        <translation>Relay, über das sich der Agent verbindet. Wie das Feld geschrieben wird, steht nicht fest.</translation>
    </message>
    <message>
        <source>Send agent traffic through a proxy.</source>
        <translation>Verkehr des Agenten über einen Proxy senden.</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Proxy-Server</translation>
    </message>
    <message>
        <source>Proxy host or IP.</source>
        <translation>Host oder IP-Adresse des Proxys.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy port.</source>
        <translation>Port des Proxys.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>User at the proxy.</source>
        <translation>Benutzer am Proxy.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Password at the proxy; it can be written only.</source>
        <translation>Passwort am Proxy; es lässt sich nur schreiben.</translation>
    </message>
    <message>
        <source>Use another communication server</source>
        <translation>Anderen Kommunikationsserver verwenden</translation>
    </message>
    <message>
        <source>Use a communication server of your own.</source>
        <translation>Einen eigenen Kommunikationsserver verwenden.</translation>
    </message>
    <message>
        <source>Communication server</source>
        <translation>Kommunikationsserver</translation>
    </message>
    <message>
        <source>Address of that communication server.</source>
        <translation>Adresse dieses Kommunikationsservers.</translation>
    </message>
    <message>
        <source>Mode that the agent works in.</source>
        <translation>Betriebsart des Agenten.</translation>
    </message>
    <message>
        <source>PHASR standalone</source>
        <translation>PHASR Standalone</translation>
    </message>
    <message>
        <source>One entry.</source>
        <translation>Ein Eintrag.</translation>
    </message>
    <message>
        <source>The package was made.</source>
        <translation>Das Paket wurde angelegt.</translation>
    </message>
    <message>
        <source>Ids of the packages that were made: one.</source>
        <translation>IDs der angelegten Pakete: eine.</translation>
    </message>
    <message>
        <source>Lists the packages of a company.</source>
        <translation>Listet die Pakete eines Unternehmens auf.</translation>
    </message>
    <message>
        <source>Older consoles allow 30 entries a page at most.</source>
        <translation>Ältere Konsolen erlauben höchstens 30 Einträge pro Seite.</translation>
    </message>
    <message>
        <source>Package id.</source>
        <translation>ID des Pakets.</translation>
    </message>
    <message>
        <source>Package name.</source>
        <translation>Name des Pakets.</translation>
    </message>
    <message>
        <source>Package kind.</source>
        <translation>Art des Pakets.</translation>
    </message>
    <message>
        <source>Bitdefender Endpoint Security Tools</source>
        <translation>Bitdefender Endpoint Security Tools</translation>
    </message>
    <message>
        <source>Sandbox Analyzer (on-prem)</source>
        <translation>Sandbox Analyzer (On-Premises)</translation>
    </message>
    <message>
        <source>Network Sensor for Sandbox Analyzer (on-prem)</source>
        <translation>Netzwerksensor für Sandbox Analyzer (On-Premises)</translation>
    </message>
    <message>
        <source>Company that owns it; seen in newer answers.</source>
        <translation>Unternehmen, dem es gehört; in neueren Antworten gesehen.</translation>
    </message>
    <message>
        <source>Delete package</source>
        <translation>Paket löschen</translation>
    </message>
    <message>
        <source>Removes an installation package.</source>
        <translation>Entfernt ein Installationspaket.</translation>
    </message>
    <message>
        <source>Agents that were installed from it stay. Its download links stop working.</source>
        <translation>Daraus installierte Agenten bleiben. Seine Download-Links funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>The package and its download links stop working, and it can only be made again by hand.</source>
        <translation>Das Paket und seine Download-Links funktionieren nicht mehr; es kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Package to remove.</source>
        <translation>Zu entfernendes Paket.</translation>
    </message>
    <message>
        <source>Package details</source>
        <translation>Paketdetails</translation>
    </message>
    <message>
        <source>Reads one package in full.</source>
        <translation>Liest ein Paket vollständig.</translation>
    </message>
    <message>
        <source>Whether the machine is scanned before the installation comes back as true or false, though it is written as 1 or 0. Neither the id nor the company is told.</source>
        <translation>Ob die Maschine vor der Installation gescannt wird, kommt als true oder false zurück, obwohl es als 1 oder 0 geschrieben wird. Weder die ID noch das Unternehmen wird genannt.</translation>
    </message>
    <message>
        <source>Package to read.</source>
        <translation>Zu lesendes Paket.</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>Das Paket.</translation>
    </message>
    <message>
        <source>LL_CC code.</source>
        <translation>Code der Form LL_CC.</translation>
    </message>
    <message>
        <source>Every module with 1/0, including antimalware; contentControl shows 1 only if its three parts are all 1.</source>
        <translation>Jedes Modul mit 1/0, auch der Malware-Schutz; contentControl zeigt nur dann 1, wenn seine drei Teile 1 sind.</translation>
    </message>
    <message>
        <source>Antimalware; it is always there.</source>
        <translation>Malware-Schutz; er ist immer dabei.</translation>
    </message>
    <message>
        <source>Roles, 1/0.</source>
        <translation>Rollen, 1/0.</translation>
    </message>
    <message>
        <source>As in createPackage: type, computers, vms (ec2).</source>
        <translation>Wie in createPackage: type, computers, vms (ec2).</translation>
    </message>
    <message>
        <source>As in createPackage, without passwords.</source>
        <translation>Wie in createPackage, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Operation mode.</source>
        <translation>Betriebsart.</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Paket bearbeiten</translation>
    </message>
    <message>
        <source>Replaces an installation package.</source>
        <translation>Ersetzt ein Installationspaket.</translation>
    </message>
    <message>
        <source>Package to replace.</source>
        <translation>Zu ersetzendes Paket.</translation>
    </message>
    <message>
        <source>Missing patches</source>
        <translation>Fehlende Patches</translation>
    </message>
    <message>
        <source>Lists the patches that endpoints lack.</source>
        <translation>Listet die Patches auf, die Endpunkten fehlen.</translation>
    </message>
    <message>
        <source>Either endpoints or a company are named. What the entries hold is not established. Patch Management has to be licensed.</source>
        <translation>Genannt werden entweder Endpunkte oder ein Unternehmen. Was die Einträge enthalten, steht nicht fest. Patch-Management muss lizenziert sein.</translation>
    </message>
    <message>
        <source>Endpoints to look at; either these or a company.</source>
        <translation>Zu betrachtende Endpunkte; entweder diese oder ein Unternehmen.</translation>
    </message>
    <message>
        <source>Company to look at; either this or endpoints.</source>
        <translation>Zu betrachtendes Unternehmen; entweder dieses oder Endpunkte.</translation>
    </message>
    <message>
        <source>What patches must be like; all filters count.</source>
        <translation>Wie die Patches sein müssen; alle Filter zählen.</translation>
    </message>
    <message>
        <source>Kind of the patch.</source>
        <translation>Art des Patches.</translation>
    </message>
    <message>
        <source>Approved by hand</source>
        <translation>Von Hand genehmigt</translation>
    </message>
    <message>
        <source>How severe it is.</source>
        <translation>Wie schwer er wiegt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Id of the patch.</source>
        <translation>ID des Patches.</translation>
    </message>
    <message>
        <source>Name of the patch.</source>
        <translation>Name des Patches.</translation>
    </message>
    <message>
        <source>KB number</source>
        <translation>KB-Nummer</translation>
    </message>
    <message>
        <source>Number of the article about it.</source>
        <translation>Nummer des Artikels dazu.</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVEs</translation>
    </message>
    <message>
        <source>Vulnerabilities that it closes.</source>
        <translation>Schwachstellen, die er schließt.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür er ist.</translation>
    </message>
    <message>
        <source>Endpoints that it is about.</source>
        <translation>Betroffene Endpunkte.</translation>
    </message>
    <message>
        <source>Installed patches</source>
        <translation>Installierte Patches</translation>
    </message>
    <message>
        <source>Lists the patches that endpoints have.</source>
        <translation>Listet die Patches auf, die Endpunkte haben.</translation>
    </message>
    <message>
        <source>Monitored rules</source>
        <translation>Überwachte Regeln</translation>
    </message>
    <message>
        <source>Lists the rules that are watched.</source>
        <translation>Listet die überwachten Regeln auf.</translation>
    </message>
    <message>
        <source>Up to 300 entries stand on a page. What the entries hold is not established.</source>
        <translation>Bis zu 300 Einträge stehen auf einer Seite. Was die Einträge enthalten, steht nicht fest.</translation>
    </message>
    <message>
        <source>Classes of the rules.</source>
        <translation>Klassen der Regeln.</translation>
    </message>
    <message>
        <source>Tampering tool</source>
        <translation>Manipulationswerkzeug</translation>
    </message>
    <message>
        <source>Hack or piracy tool</source>
        <translation>Hacker- oder Raubkopie-Werkzeug</translation>
    </message>
    <message>
        <source>Remote administration tool</source>
        <translation>Fernwartungswerkzeug</translation>
    </message>
    <message>
        <source>Crypto miner</source>
        <translation>Krypto-Miner</translation>
    </message>
    <message>
        <source>Living off the land</source>
        <translation>Living off the Land</translation>
    </message>
    <message>
        <source>Rule.</source>
        <translation>Regel.</translation>
    </message>
    <message>
        <source>Class of the rule.</source>
        <translation>Klasse der Regel.</translation>
    </message>
    <message>
        <source>Profiles of a monitored rule</source>
        <translation>Profile einer überwachten Regel</translation>
    </message>
    <message>
        <source>Lists the profiles of one rule.</source>
        <translation>Listet die Profile einer Regel auf.</translation>
    </message>
    <message>
        <source>Which profiles. Left out: all.</source>
        <translation>Welche Profile. Ohne Angabe: alle.</translation>
    </message>
    <message>
        <source>Using the tools</source>
        <translation>Nutzt die Werkzeuge</translation>
    </message>
    <message>
        <source>Not using the tools</source>
        <translation>Nutzt die Werkzeuge nicht</translation>
    </message>
    <message>
        <source>Restricted by Autopilot</source>
        <translation>Durch Autopilot eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted by Direct control</source>
        <translation>Durch direkte Steuerung eingeschränkt</translation>
    </message>
    <message>
        <source>Allow or restrict a rule</source>
        <translation>Regel zulassen oder einschränken</translation>
    </message>
    <message>
        <source>Allows or restricts the tools of a rule for some profiles.</source>
        <translation>Lässt die Werkzeuge einer Regel für manche Profile zu oder schränkt sie ein.</translation>
    </message>
    <message>
        <source>Whoever is restricted can no longer use these tools. What the server answers is not established.</source>
        <translation>Wer eingeschränkt ist, kann diese Werkzeuge nicht mehr benutzen. Was der Server antwortet, steht nicht fest.</translation>
    </message>
    <message>
        <source>Users of the profiles may lose access to tools that they work with until the rule is allowed again.</source>
        <translation>Benutzer der Profile verlieren möglicherweise den Zugriff auf ihre Werkzeuge, bis die Regel wieder zugelassen wird.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Profiles: the id of an identity and of a resource together.</source>
        <translation>Profile: die ID einer Identität und die einer Ressource zusammen.</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Kind of the targets.</source>
        <translation>Art der Ziele.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Lists what is recommended.</source>
        <translation>Listet auf, was empfohlen wird.</translation>
    </message>
    <message>
        <source>Only this recommendation.</source>
        <translation>Nur diese Empfehlung.</translation>
    </message>
    <message>
        <source>Rules, each with its id, a hyphen and its type.</source>
        <translation>Regeln, jede mit ID, Bindestrich und Typ.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was done already.</source>
        <translation>Was schon geschehen ist.</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Aktion nötig</translation>
    </message>
    <message>
        <source>Partially applied</source>
        <translation>Teilweise angewendet</translation>
    </message>
    <message>
        <source>Kinds of recommendations.</source>
        <translation>Arten von Empfehlungen.</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>Zugriff zulassen</translation>
    </message>
    <message>
        <source>Restrict access</source>
        <translation>Zugriff einschränken</translation>
    </message>
    <message>
        <source>Allow access request</source>
        <translation>Zugriffsanfrage zulassen</translation>
    </message>
    <message>
        <source>Identities that it is about.</source>
        <translation>Identitäten, um die es geht.</translation>
    </message>
    <message>
        <source>Resources that it is about.</source>
        <translation>Ressourcen, um die es geht.</translation>
    </message>
    <message>
        <source>Made after this time, in UTC.</source>
        <translation>Nach diesem Zeitpunkt entstanden, in UTC.</translation>
    </message>
    <message>
        <source>Created before</source>
        <translation>Erstellt vor</translation>
    </message>
    <message>
        <source>Made before this time, in UTC.</source>
        <translation>Vor diesem Zeitpunkt entstanden, in UTC.</translation>
    </message>
    <message>
        <source>What it is sorted by.</source>
        <translation>Wonach sortiert wird.</translation>
    </message>
    <message>
        <source>Reduction of the attack surface</source>
        <translation>Verringerung der Angriffsfläche</translation>
    </message>
    <message>
        <source>Which way it is sorted.</source>
        <translation>In welcher Richtung sortiert wird.</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Apply recommendations</source>
        <translation>Empfehlungen anwenden</translation>
    </message>
    <message>
        <source>Applies recommendations.</source>
        <translation>Wendet Empfehlungen an.</translation>
    </message>
    <message>
        <source>Whoever is restricted by them can no longer use these tools. What the server answers is not established.</source>
        <translation>Wer durch sie eingeschränkt ist, kann diese Werkzeuge nicht mehr benutzen. Was der Server antwortet, steht nicht fest.</translation>
    </message>
    <message>
        <source>Users may lose access to tools that they work with until the rule is allowed again.</source>
        <translation>Benutzer verlieren möglicherweise den Zugriff auf ihre Werkzeuge, bis die Regel wieder zugelassen wird.</translation>
    </message>
    <message>
        <source>Company that they belong to. Left out: the company of the key.</source>
        <translation>Unternehmen, zu dem sie gehören. Ohne Angabe: das Unternehmen des Schlüssels.</translation>
    </message>
    <message>
        <source>Recommendations.</source>
        <translation>Empfehlungen.</translation>
    </message>
    <message>
        <source>What became of each.</source>
        <translation>Was aus jeder wurde.</translation>
    </message>
    <message>
        <source>Profiles of a recommendation</source>
        <translation>Profile einer Empfehlung</translation>
    </message>
    <message>
        <source>Lists the profiles that a recommendation is about.</source>
        <translation>Listet die Profile auf, um die es in einer Empfehlung geht.</translation>
    </message>
    <message>
        <source>Recommendation.</source>
        <translation>Empfehlung.</translation>
    </message>
    <message>
        <source>Lists the devices that are known.</source>
        <translation>Listet die bekannten Geräte auf.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Part of the name.</source>
        <translation>Teil des Namens.</translation>
    </message>
    <message>
        <source>Lists the identities that are known.</source>
        <translation>Listet die bekannten Identitäten auf.</translation>
    </message>
    <message>
        <source>Answer access requests</source>
        <translation>Zugriffsanfragen beantworten</translation>
    </message>
    <message>
        <source>Answers requests of users for access.</source>
        <translation>Beantwortet Zugriffsanfragen von Benutzern.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>Die Antwort.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Event push service</source>
        <translation>Ereignis-Push-Dienst</translation>
    </message>
    <message>
        <source>Set event push</source>
        <translation>Ereignis-Push einstellen</translation>
    </message>
    <message>
        <source>Sets where events are sent, in which form and which of them.</source>
        <translation>Legt fest, wohin Ereignisse gesendet werden, in welcher Form und welche.</translation>
    </message>
    <message>
        <source>The present receiver and all subscriptions are replaced, and what is left out no longer gets events.</source>
        <translation>Der jetzige Empfänger und alle Abonnements werden ersetzt; was nicht genannt ist, erhält keine Ereignisse mehr.</translation>
    </message>
    <message>
        <source>Whether events are sent.</source>
        <translation>Ob Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>Form of the events.</source>
        <translation>Form der Ereignisse.</translation>
    </message>
    <message>
        <source>JSON-RPC</source>
        <translation>JSON-RPC</translation>
    </message>
    <message>
        <source>Splunk HTTP Event Collector</source>
        <translation>Splunk HTTP Event Collector</translation>
    </message>
    <message>
        <source>CEF</source>
        <translation>CEF</translation>
    </message>
    <message>
        <source>Microsoft Sentinel</source>
        <translation>Microsoft Sentinel</translation>
    </message>
    <message>
        <source>IBM QRadar</source>
        <translation>IBM QRadar</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The receiver.</source>
        <translation>Der Empfänger.</translation>
    </message>
    <message>
        <source>Address of the receiver, with TLS.</source>
        <translation>Adresse des Empfängers, mit TLS.</translation>
    </message>
    <message>
        <source>Require a valid certificate</source>
        <translation>Gültiges Zertifikat verlangen</translation>
    </message>
    <message>
        <source>Refuse a receiver whose certificate cannot be trusted.</source>
        <translation>Einen Empfänger ablehnen, dessen Zertifikat nicht vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>What is sent to the receiver as its authorization; for Splunk the word Splunk and the token.</source>
        <translation>Was dem Empfänger als Autorisierung gesendet wird; für Splunk das Wort Splunk und das Token.</translation>
    </message>
    <message>
        <source>Splunk token</source>
        <translation>Splunk-Token</translation>
    </message>
    <message>
        <source>Older name of the authorization for Splunk.</source>
        <translation>Älterer Name der Autorisierung für Splunk.</translation>
    </message>
    <message>
        <source>Which events are sent, by kind; what is left out is off.</source>
        <translation>Welche Ereignisse gesendet werden, nach Art; was nicht genannt ist, ist aus.</translation>
    </message>
    <message>
        <source>Cloud AD integration</source>
        <translation>Cloud-AD-Integration</translation>
    </message>
    <message>
        <source>Cloud AD integration.</source>
        <translation>Cloud-AD-Integration.</translation>
    </message>
    <message>
        <source>Device control.</source>
        <translation>Gerätesteuerung.</translation>
    </message>
    <message>
        <source>Endpoint moved in</source>
        <translation>Endpunkt hinzugekommen</translation>
    </message>
    <message>
        <source>Endpoint moved in.</source>
        <translation>Endpunkt hinzugekommen.</translation>
    </message>
    <message>
        <source>Endpoint moved out</source>
        <translation>Endpunkt weggezogen</translation>
    </message>
    <message>
        <source>Endpoint moved out.</source>
        <translation>Endpunkt weggezogen.</translation>
    </message>
    <message>
        <source>Exchange malware</source>
        <translation>Exchange-Malware</translation>
    </message>
    <message>
        <source>Exchange malware.</source>
        <translation>Exchange-Malware.</translation>
    </message>
    <message>
        <source>Exchange credentials</source>
        <translation>Exchange-Anmeldedaten</translation>
    </message>
    <message>
        <source>Exchange credentials.</source>
        <translation>Exchange-Anmeldedaten.</translation>
    </message>
    <message>
        <source>Hardware ID change</source>
        <translation>Änderung der Hardware-ID</translation>
    </message>
    <message>
        <source>Hardware id change.</source>
        <translation>Änderung der Hardware-ID.</translation>
    </message>
    <message>
        <source>Agent installed</source>
        <translation>Agent installiert</translation>
    </message>
    <message>
        <source>Agent installed.</source>
        <translation>Agent installiert.</translation>
    </message>
    <message>
        <source>Module status.</source>
        <translation>Modulstatus.</translation>
    </message>
    <message>
        <source>Sandbox Analyzer detection</source>
        <translation>Erkennung durch Sandbox Analyzer</translation>
    </message>
    <message>
        <source>Sandbox Analyzer detection.</source>
        <translation>Erkennung durch Sandbox Analyzer.</translation>
    </message>
    <message>
        <source>Endpoint incident.</source>
        <translation>Endpunktvorfall.</translation>
    </message>
    <message>
        <source>Organization incident (XDR)</source>
        <translation>Organisationsvorfall (XDR)</translation>
    </message>
    <message>
        <source>Organization incident (XDR).</source>
        <translation>Organisationsvorfall (XDR).</translation>
    </message>
    <message>
        <source>Product registration.</source>
        <translation>Produktregistrierung.</translation>
    </message>
    <message>
        <source>Security container update available</source>
        <translation>Update für Sicherheitscontainer verfügbar</translation>
    </message>
    <message>
        <source>Security container update.</source>
        <translation>Update des Sicherheitscontainers.</translation>
    </message>
    <message>
        <source>Outdated update server.</source>
        <translation>Veralteter Update-Server.</translation>
    </message>
    <message>
        <source>Security Server status.</source>
        <translation>Status des Security Servers.</translation>
    </message>
    <message>
        <source>Security Server overload</source>
        <translation>Überlastung des Security Servers</translation>
    </message>
    <message>
        <source>Security Server overload.</source>
        <translation>Überlastung des Security Servers.</translation>
    </message>
    <message>
        <source>Task status.</source>
        <translation>Aufgabenstatus.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>Troubleshooting activity.</source>
        <translation>Fehlerbehebung.</translation>
    </message>
    <message>
        <source>User / content control.</source>
        <translation>Benutzer- / Inhaltssteuerung.</translation>
    </message>
    <message>
        <source>Agent uninstalled</source>
        <translation>Agent deinstalliert</translation>
    </message>
    <message>
        <source>Agent uninstalled.</source>
        <translation>Agent deinstalliert.</translation>
    </message>
    <message>
        <source>Partner changed</source>
        <translation>Partner geändert</translation>
    </message>
    <message>
        <source>A managed company was moved under another partner.</source>
        <translation>Ein verwaltetes Unternehmen wurde unter einen anderen Partner verschoben.</translation>
    </message>
    <message>
        <source>Event push settings</source>
        <translation>Einstellungen des Ereignis-Push</translation>
    </message>
    <message>
        <source>Reads where events are sent, in which form and which of them.</source>
        <translation>Liest, wohin Ereignisse gesendet werden, in welcher Form und welche.</translation>
    </message>
    <message>
        <source>The setting.</source>
        <translation>Die Einstellung.</translation>
    </message>
    <message>
        <source>Which events are sent, by kind.</source>
        <translation>Welche Ereignisse gesendet werden, nach Art.</translation>
    </message>
    <message>
        <source>Companies whose events are sent; missing or null for all.</source>
        <translation>Unternehmen, deren Ereignisse gesendet werden; fehlt oder ist null für alle.</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Sends one example event of a kind to the receiver.</source>
        <translation>Sendet dem Empfänger ein Beispielereignis einer Art.</translation>
    </message>
    <message>
        <source>Sending has to be set up and on. The event carries a mark that it is a test.</source>
        <translation>Das Senden muss eingerichtet und eingeschaltet sein. Das Ereignis trägt ein Kennzeichen, dass es ein Test ist.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind of the event.</source>
        <translation>Art des Ereignisses.</translation>
    </message>
    <message>
        <source>Device control</source>
        <translation>Gerätesteuerung</translation>
    </message>
    <message>
        <source>Hardware id change</source>
        <translation>Änderung der Hardware-ID</translation>
    </message>
    <message>
        <source>Module status</source>
        <translation>Modulstatus</translation>
    </message>
    <message>
        <source>Security container update</source>
        <translation>Update des Sicherheitscontainers</translation>
    </message>
    <message>
        <source>Troubleshooting activity</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>User / content control</source>
        <translation>Benutzer- / Inhaltssteuerung</translation>
    </message>
    <message>
        <source>Members that replace those of the example.</source>
        <translation>Angaben, die die des Beispiels ersetzen.</translation>
    </message>
    <message>
        <source>The event; older consoles answer true.</source>
        <translation>Das Ereignis; ältere Konsolen antworten true.</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Testereignis</translation>
    </message>
    <message>
        <source>True: it is a test.</source>
        <translation>True: Es ist ein Test.</translation>
    </message>
    <message>
        <source>Event push counters</source>
        <translation>Zähler des Ereignis-Push</translation>
    </message>
    <message>
        <source>Reads how many events were sent, since it was switched on or the counters were reset.</source>
        <translation>Liest, wie viele Ereignisse seit dem Einschalten oder Zurücksetzen der Zähler gesendet wurden.</translation>
    </message>
    <message>
        <source>The counters.</source>
        <translation>Die Zähler.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Messages.</source>
        <translation>Nachrichten.</translation>
    </message>
    <message>
        <source>Events that were sent.</source>
        <translation>Gesendete Ereignisse.</translation>
    </message>
    <message>
        <source>Test events</source>
        <translation>Testereignisse</translation>
    </message>
    <message>
        <source>Test events that were sent.</source>
        <translation>Gesendete Testereignisse.</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Messages that arrived.</source>
        <translation>Angekommene Nachrichten.</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Fehlgeschlagene Nachrichten</translation>
    </message>
    <message>
        <source>Messages that did not arrive.</source>
        <translation>Nicht angekommene Nachrichten.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes that were sent.</source>
        <translation>Gesendete Bytes.</translation>
    </message>
    <message>
        <source>Messages that did not arrive, by cause.</source>
        <translation>Nicht angekommene Nachrichten, nach Ursache.</translation>
    </message>
    <message>
        <source>Connection errors</source>
        <translation>Verbindungsfehler</translation>
    </message>
    <message>
        <source>The receiver could not be reached.</source>
        <translation>Der Empfänger war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Configuration errors</source>
        <translation>Konfigurationsfehler</translation>
    </message>
    <message>
        <source>The settings are wrong.</source>
        <translation>Die Einstellungen sind falsch.</translation>
    </message>
    <message>
        <source>Errors of the receiver</source>
        <translation>Fehler des Empfängers</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Der Dienst versagte.</translation>
    </message>
    <message>
        <source>HTTP status 2xx</source>
        <translation>HTTP-Status 2xx</translation>
    </message>
    <message>
        <source>The receiver answered with another 2xx than 200.</source>
        <translation>Der Empfänger antwortete mit einem anderen 2xx als 200.</translation>
    </message>
    <message>
        <source>HTTP status 3xx</source>
        <translation>HTTP-Status 3xx</translation>
    </message>
    <message>
        <source>The receiver answered with a redirect.</source>
        <translation>Der Empfänger antwortete mit einer Umleitung.</translation>
    </message>
    <message>
        <source>HTTP status 4xx</source>
        <translation>HTTP-Status 4xx</translation>
    </message>
    <message>
        <source>The receiver refused.</source>
        <translation>Der Empfänger lehnte ab.</translation>
    </message>
    <message>
        <source>HTTP status 5xx</source>
        <translation>HTTP-Status 5xx</translation>
    </message>
    <message>
        <source>The receiver failed.</source>
        <translation>Der Empfänger versagte.</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Zeitüberschreitungen</translation>
    </message>
    <message>
        <source>The receiver did not answer in time.</source>
        <translation>Der Empfänger antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>When these figures were last brought up to date, in UTC without a zone.</source>
        <translation>Wann diese Zahlen zuletzt aktualisiert wurden, in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Reset event push counters</source>
        <translation>Zähler des Ereignis-Push zurücksetzen</translation>
    </message>
    <message>
        <source>Sets the counters back to zero.</source>
        <translation>Setzt die Zähler auf null zurück.</translation>
    </message>
    <message>
        <source>Lists what lies in quarantine.</source>
        <translation>Listet auf, was in Quarantäne liegt.</translation>
    </message>
    <message>
        <source>Only of this endpoint. Left out: of all.</source>
        <translation>Nur dieser Endpunkt. Ohne Angabe: alle.</translation>
    </message>
    <message>
        <source>What items must be like; all filters count.</source>
        <translation>Wie die Elemente sein müssen; alle Filter zählen.</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Name of the threat.</source>
        <translation>Name der Bedrohung.</translation>
    </message>
    <message>
        <source>Put away after this time, in UTC.</source>
        <translation>Nach diesem Zeitpunkt verschoben, in UTC.</translation>
    </message>
    <message>
        <source>Put away before this time, in UTC.</source>
        <translation>Vor diesem Zeitpunkt verschoben, in UTC.</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Dateipfad</translation>
    </message>
    <message>
        <source>Path of the file.</source>
        <translation>Pfad der Datei.</translation>
    </message>
    <message>
        <source>What became of the last action.</source>
        <translation>Was aus der letzten Aktion wurde.</translation>
    </message>
    <message>
        <source>Removal pending</source>
        <translation>Löschen ausstehend</translation>
    </message>
    <message>
        <source>Restore pending</source>
        <translation>Wiederherstellen ausstehend</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <translation>Löschen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>Wiederherstellen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Kept by the console</source>
        <translation>Von der Konsole aufbewahrt</translation>
    </message>
    <message>
        <source>File SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation>SHA-256 der Datei.</translation>
    </message>
    <message>
        <source>Id of the item.</source>
        <translation>ID des Elements.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne seit</translation>
    </message>
    <message>
        <source>When it was put away, in UTC without a zone.</source>
        <translation>Wann es verschoben wurde, in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Endpoint that it was found on.</source>
        <translation>Endpunkt, auf dem es gefunden wurde.</translation>
    </message>
    <message>
        <source>Endpoint SID</source>
        <translation>SID des Endpunkts</translation>
    </message>
    <message>
        <source>Security identifier of the endpoint in Active Directory.</source>
        <translation>Sicherheits-ID des Endpunkts im Active Directory.</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Kann wiederhergestellt werden</translation>
    </message>
    <message>
        <source>It can be restored.</source>
        <translation>Es lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Kann gelöscht werden</translation>
    </message>
    <message>
        <source>It can be deleted.</source>
        <translation>Es lässt sich löschen.</translation>
    </message>
    <message>
        <source>What is known of the item.</source>
        <translation>Was über das Element bekannt ist.</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Art des Elements</translation>
    </message>
    <message>
        <source>Kind of the item.</source>
        <translation>Art des Elements.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>Wo es gefunden wurde.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Sender, subject and recipients of the mail.</source>
        <translation>Absender, Betreff und Empfänger der E-Mail.</translation>
    </message>
    <message>
        <source>Delete from quarantine</source>
        <translation>Aus Quarantäne löschen</translation>
    </message>
    <message>
        <source>Deletes items from quarantine.</source>
        <translation>Löscht Elemente aus der Quarantäne.</translation>
    </message>
    <message>
        <source>There is no way back. The ids can be followed by getTaskStatus.</source>
        <translation>Es gibt kein Zurück. Die IDs lassen sich mit getTaskStatus verfolgen.</translation>
    </message>
    <message>
        <source>The files or e-mails are deleted for good, and this cannot be undone.</source>
        <translation>Die Dateien oder E-Mails werden endgültig gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Quarantine items</source>
        <translation>Elemente der Quarantäne</translation>
    </message>
    <message>
        <source>Items to act on, a hundred at most.</source>
        <translation>Betroffene Elemente, höchstens hundert.</translation>
    </message>
    <message>
        <source>Ids of the tasks.</source>
        <translation>IDs der Aufgaben.</translation>
    </message>
    <message>
        <source>Deletes all that lies in the quarantine of a service.</source>
        <translation>Löscht alles, was in der Quarantäne eines Dienstes liegt.</translation>
    </message>
    <message>
        <source>There is no way back, and it holds for the whole company.</source>
        <translation>Es gibt kein Zurück, und es gilt für das ganze Unternehmen.</translation>
    </message>
    <message>
        <source>Everything in this quarantine is deleted for good, and this cannot be undone.</source>
        <translation>Alles in dieser Quarantäne wird endgültig gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Empty the quarantines of all companies below too.</source>
        <translation>Auch die Quarantänen aller untergeordneten Unternehmen leeren.</translation>
    </message>
    <message>
        <source>Restore from quarantine</source>
        <translation>Aus Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Puts files back where they were.</source>
        <translation>Bringt Dateien an ihren Ort zurück.</translation>
    </message>
    <message>
        <source>For files only: the service is computers. A file that is put back can do harm again.</source>
        <translation>Nur für Dateien: Der Dienst ist computers. Eine zurückgebrachte Datei kann wieder Schaden anrichten.</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Wiederherstellen nach</translation>
    </message>
    <message>
        <source>Folder to put the files into. Left out: where they were.</source>
        <translation>Ordner, in den die Dateien kommen. Ohne Angabe: wo sie waren.</translation>
    </message>
    <message>
        <source>Exclude the files from future scans</source>
        <translation>Dateien von künftigen Scans ausschließen</translation>
    </message>
    <message>
        <source>Leave the files out of later scans; not possible with the default policy.</source>
        <translation>Die Dateien von späteren Scans ausnehmen; mit der Standardrichtlinie nicht möglich.</translation>
    </message>
    <message>
        <source>Restore from Exchange quarantine</source>
        <translation>Aus Exchange-Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Puts mails back through Exchange Web Services.</source>
        <translation>Bringt E-Mails über die Exchange Web Services zurück.</translation>
    </message>
    <message>
        <source>For mails only: the service is exchange.</source>
        <translation>Nur für E-Mails: Der Dienst ist exchange.</translation>
    </message>
    <message>
        <source>User at the Exchange server, with its domain.</source>
        <translation>Benutzer am Exchange-Server, mit seiner Domain.</translation>
    </message>
    <message>
        <source>Password of that user.</source>
        <translation>Passwort dieses Benutzers.</translation>
    </message>
    <message>
        <source>Mail address of that user, where it differs from the name.</source>
        <translation>E-Mail-Adresse dieses Benutzers, wenn sie vom Namen abweicht.</translation>
    </message>
    <message>
        <source>Exchange Web Services address</source>
        <translation>Adresse der Exchange Web Services</translation>
    </message>
    <message>
        <source>Address of Exchange Web Services, where it is not found by itself.</source>
        <translation>Adresse der Exchange Web Services, wenn sie nicht von selbst gefunden wird.</translation>
    </message>
    <message>
        <source>Release from Exchange quarantine</source>
        <translation>Aus Exchange-Quarantäne freigeben</translation>
    </message>
    <message>
        <source>Delivers mails to those they were sent to.</source>
        <translation>Stellt E-Mails denen zu, an die sie gerichtet waren.</translation>
    </message>
    <message>
        <source>Though these are mails, the URL names computers.</source>
        <translation>Obwohl es E-Mails sind, nennt die URL computers.</translation>
    </message>
    <message>
        <source>Puts a file of some endpoints into quarantine.</source>
        <translation>Verschiebt eine Datei einiger Endpunkte in Quarantäne.</translation>
    </message>
    <message>
        <source>The file is taken from the endpoints until it is restored from quarantine, and programs that need it fail.</source>
        <translation>Die Datei wird von den Endpunkten genommen, bis sie aus der Quarantäne wiederhergestellt wird; Programme, die sie brauchen, versagen.</translation>
    </message>
    <message>
        <source>Endpoints to act on.</source>
        <translation>Betroffene Endpunkte.</translation>
    </message>
    <message>
        <source>Full path of the file.</source>
        <translation>Vollständiger Pfad der Datei.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Create report</source>
        <translation>Bericht anlegen</translation>
    </message>
    <message>
        <source>Makes a report that runs now or by a schedule.</source>
        <translation>Legt einen Bericht an, der jetzt oder nach Zeitplan läuft.</translation>
    </message>
    <message>
        <source>Name of the report.</source>
        <translation>Name des Berichts.</translation>
    </message>
    <message>
        <source>Kind of the report. Usage reports run weekly or monthly only.</source>
        <translation>Art des Berichts. Nutzungsberichte laufen nur wöchentlich oder monatlich.</translation>
    </message>
    <message>
        <source>Antiphishing activity</source>
        <translation>Phishing-Schutz-Aktivität</translation>
    </message>
    <message>
        <source>Blocked applications</source>
        <translation>Gesperrte Anwendungen</translation>
    </message>
    <message>
        <source>Blocked websites</source>
        <translation>Gesperrte Websites</translation>
    </message>
    <message>
        <source>Customer status overview</source>
        <translation>Übersicht des Kundenstatus</translation>
    </message>
    <message>
        <source>Device control activity</source>
        <translation>Aktivität der Gerätesteuerung</translation>
    </message>
    <message>
        <source>Endpoint modules status</source>
        <translation>Status der Endpunktmodule</translation>
    </message>
    <message>
        <source>Endpoint protection status</source>
        <translation>Schutzstatus der Endpunkte</translation>
    </message>
    <message>
        <source>Firewall activity</source>
        <translation>Firewall-Aktivität</translation>
    </message>
    <message>
        <source>License status</source>
        <translation>Lizenzstatus</translation>
    </message>
    <message>
        <source>Malware activity</source>
        <translation>Malware-Aktivität</translation>
    </message>
    <message>
        <source>Monthly license usage</source>
        <translation>Monatliche Lizenznutzung</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>Netzwerkstatus</translation>
    </message>
    <message>
        <source>On-demand scanning</source>
        <translation>Bedarfsscans</translation>
    </message>
    <message>
        <source>Policy compliance</source>
        <translation>Einhaltung der Richtlinien</translation>
    </message>
    <message>
        <source>Security audit</source>
        <translation>Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>Top 10 detected malware</source>
        <translation>Top 10 der erkannten Malware</translation>
    </message>
    <message>
        <source>Top 10 infected companies</source>
        <translation>Top 10 der infizierten Unternehmen</translation>
    </message>
    <message>
        <source>Top 10 infected endpoints</source>
        <translation>Top 10 der infizierten Endpunkte</translation>
    </message>
    <message>
        <source>Update status</source>
        <translation>Update-Status</translation>
    </message>
    <message>
        <source>AWS monthly usage</source>
        <translation>Monatliche AWS-Nutzung</translation>
    </message>
    <message>
        <source>Email Security usage</source>
        <translation>Nutzung von Email Security</translation>
    </message>
    <message>
        <source>Endpoint encryption status</source>
        <translation>Verschlüsselungsstatus der Endpunkte</translation>
    </message>
    <message>
        <source>HyperDetect activity</source>
        <translation>HyperDetect-Aktivität</translation>
    </message>
    <message>
        <source>Network patch status</source>
        <translation>Patch-Status des Netzwerks</translation>
    </message>
    <message>
        <source>Sandbox Analyzer failed submissions</source>
        <translation>Fehlgeschlagene Einsendungen an Sandbox Analyzer</translation>
    </message>
    <message>
        <source>Network incidents</source>
        <translation>Netzwerkvorfälle</translation>
    </message>
    <message>
        <source>MDR service status</source>
        <translation>Status des MDR-Dienstes</translation>
    </message>
    <message>
        <source>Integrity monitoring activity</source>
        <translation>Aktivität der Integritätsüberwachung</translation>
    </message>
    <message>
        <source>Integrity monitoring configuration changes</source>
        <translation>Konfigurationsänderungen der Integritätsüberwachung</translation>
    </message>
    <message>
        <source>Mobile Security monthly license usage</source>
        <translation>Monatliche Lizenznutzung von Mobile Security</translation>
    </message>
    <message>
        <source>Data Insights license usage</source>
        <translation>Lizenznutzung von Data Insights</translation>
    </message>
    <message>
        <source>Extended Email Security usage</source>
        <translation>Nutzung von Extended Email Security</translation>
    </message>
    <message>
        <source>Product trial status (partner keys only)</source>
        <translation>Status der Testversionen (nur Partnerschlüssel)</translation>
    </message>
    <message>
        <source>When the report runs. Left out: now.</source>
        <translation>Wann der Bericht läuft. Ohne Angabe: jetzt.</translation>
    </message>
    <message>
        <source>How often the report runs.</source>
        <translation>Wie oft der Bericht läuft.</translation>
    </message>
    <message>
        <source>Once, now (instant)</source>
        <translation>Einmal, jetzt (sofort)</translation>
    </message>
    <message>
        <source>Hours between two runs.</source>
        <translation>Stunden zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>Hour of the run.</source>
        <translation>Stunde des Laufs.</translation>
    </message>
    <message>
        <source>Minute of the run.</source>
        <translation>Minute des Laufs.</translation>
    </message>
    <message>
        <source>Day of the month.</source>
        <translation>Tag des Monats.</translation>
    </message>
    <message>
        <source>Month of the year.</source>
        <translation>Monat des Jahres.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 2 months</source>
        <translation>Letzte 2 Monate</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>Only those that the kind singles out</source>
        <translation>Nur die, die die Art auswählt</translation>
    </message>
    <message>
        <source>Only those of unknown status</source>
        <translation>Nur die mit unbekanntem Status</translation>
    </message>
    <message>
        <source>Blocked e-mails</source>
        <translation>Gesperrte E-Mails</translation>
    </message>
    <message>
        <source>With blocked mails.</source>
        <translation>Mit gesperrten E-Mails.</translation>
    </message>
    <message>
        <source>With blocked sites.</source>
        <translation>Mit gesperrten Websites.</translation>
    </message>
    <message>
        <source>Antivirus on</source>
        <translation>Antivirus ein</translation>
    </message>
    <message>
        <source>With antimalware on.</source>
        <translation>Mit eingeschaltetem Malware-Schutz.</translation>
    </message>
    <message>
        <source>Antivirus off</source>
        <translation>Antivirus aus</translation>
    </message>
    <message>
        <source>With antimalware off.</source>
        <translation>Mit ausgeschaltetem Malware-Schutz.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Those that are up to date.</source>
        <translation>Die aktuellen.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Those with updates off.</source>
        <translation>Die mit abgeschalteten Updates.</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Those that are out of date.</source>
        <translation>Die veralteten.</translation>
    </message>
    <message>
        <source>Those that are on.</source>
        <translation>Die eingeschalteten.</translation>
    </message>
    <message>
        <source>Those that are off.</source>
        <translation>Die ausgeschalteten.</translation>
    </message>
    <message>
        <source>Traffic attempts</source>
        <translation>Verkehrsversuche</translation>
    </message>
    <message>
        <source>With blocked traffic.</source>
        <translation>Mit gesperrtem Verkehr.</translation>
    </message>
    <message>
        <source>Port scans</source>
        <translation>Portscans</translation>
    </message>
    <message>
        <source>With blocked port scans.</source>
        <translation>Mit gesperrten Portscans.</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Neustart ausstehend</translation>
    </message>
    <message>
        <source>Those that wait for a restart.</source>
        <translation>Die, die auf einen Neustart warten.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients of a scheduled report.</source>
        <translation>Empfänger eines geplanten Berichts.</translation>
    </message>
    <message>
        <source>Id of the report.</source>
        <translation>ID des Berichts.</translation>
    </message>
    <message>
        <source>Lists the scheduled reports.</source>
        <translation>Listet die geplanten Berichte auf.</translation>
    </message>
    <message>
        <source>Reports that ran once are not among them: their ids are told when they are made. Older consoles allow 30 entries a page at most.</source>
        <translation>Einmalige Berichte sind nicht darunter: Ihre IDs werden beim Anlegen genannt. Ältere Konsolen erlauben höchstens 30 Einträge pro Seite.</translation>
    </message>
    <message>
        <source>Only reports of this name.</source>
        <translation>Nur Berichte dieses Namens.</translation>
    </message>
    <message>
        <source>Only reports of this kind.</source>
        <translation>Nur Berichte dieser Art.</translation>
    </message>
    <message>
        <source>Kind of the report.</source>
        <translation>Art des Berichts.</translation>
    </message>
    <message>
        <source>Download links of a report</source>
        <translation>Download-Links eines Berichts</translation>
    </message>
    <message>
        <source>Tells whether a report can be downloaded, and from where.</source>
        <translation>Sagt, ob und von wo sich ein Bericht herunterladen lässt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report to download.</source>
        <translation>Herunterzuladender Bericht.</translation>
    </message>
    <message>
        <source>What can be downloaded.</source>
        <translation>Was sich herunterladen lässt.</translation>
    </message>
    <message>
        <source>Ready for download</source>
        <translation>Bereit zum Herunterladen</translation>
    </message>
    <message>
        <source>There is something to download.</source>
        <translation>Es gibt etwas herunterzuladen.</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzte Ausgabe</translation>
    </message>
    <message>
        <source>Archive of the last run, with CSV and PDF.</source>
        <translation>Archiv der letzten Ausgabe, mit CSV und PDF.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Ausgaben</translation>
    </message>
    <message>
        <source>Archive of all runs, with CSV and PDF; of scheduled reports.</source>
        <translation>Archiv aller Ausgaben, mit CSV und PDF; bei geplanten Berichten.</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Deletes a report with all its runs.</source>
        <translation>Löscht einen Bericht mit allen Ausgaben.</translation>
    </message>
    <message>
        <source>The report, its schedule and all its past runs are gone, and this cannot be undone.</source>
        <translation>Der Bericht, sein Zeitplan und alle bisherigen Ausgaben werden entfernt; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Report to delete.</source>
        <translation>Zu löschender Bericht.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox Analyzer appliances</source>
        <translation>Sandbox-Analyzer-Appliances</translation>
    </message>
    <message>
        <source>Lists the appliances of Sandbox Analyzer.</source>
        <translation>Listet die Appliances von Sandbox Analyzer auf.</translation>
    </message>
    <message>
        <source>Sandbox Analyzer appliance</source>
        <translation>Sandbox-Analyzer-Appliance</translation>
    </message>
    <message>
        <source>Appliance.</source>
        <translation>Appliance.</translation>
    </message>
    <message>
        <source>Security identifier in Active Directory.</source>
        <translation>Sicherheits-ID im Active Directory.</translation>
    </message>
    <message>
        <source>Detonated samples</source>
        <translation>Detonierte Proben</translation>
    </message>
    <message>
        <source>Samples that were run.</source>
        <translation>Ausgeführte Proben.</translation>
    </message>
    <message>
        <source>Disk usage</source>
        <translation>Speicherbelegung</translation>
    </message>
    <message>
        <source>Disk in use, in percent.</source>
        <translation>Belegter Speicher in Prozent.</translation>
    </message>
    <message>
        <source>State of the installation.</source>
        <translation>Stand der Installation.</translation>
    </message>
    <message>
        <source>When it was last heard of, in UTC without a zone.</source>
        <translation>Wann zuletzt von ihr gehört wurde, in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>Detonations at once</source>
        <translation>Gleichzeitige Detonationen</translation>
    </message>
    <message>
        <source>Samples that may run at once.</source>
        <translation>Proben, die gleichzeitig laufen dürfen.</translation>
    </message>
    <message>
        <source>Most detonations at once</source>
        <translation>Höchstzahl gleichzeitiger Detonationen</translation>
    </message>
    <message>
        <source>Samples that can run at once.</source>
        <translation>Proben, die gleichzeitig laufen können.</translation>
    </message>
    <message>
        <source>Upload address</source>
        <translation>Upload-Adresse</translation>
    </message>
    <message>
        <source>Address that samples are sent to.</source>
        <translation>Adresse, an die Proben gesendet werden.</translation>
    </message>
    <message>
        <source>Detonation images</source>
        <translation>Detonations-Images</translation>
    </message>
    <message>
        <source>Lists the images that an appliance runs samples in.</source>
        <translation>Listet die Images auf, in denen eine Appliance Proben ausführt.</translation>
    </message>
    <message>
        <source>Appliance to look at.</source>
        <translation>Zu betrachtende Appliance.</translation>
    </message>
    <message>
        <source>When it was added, in UTC without a zone.</source>
        <translation>Wann es hinzugefügt wurde, in UTC ohne Zone.</translation>
    </message>
    <message>
        <source>It is used when nothing else is said.</source>
        <translation>Es wird verwendet, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>Action in progress</source>
        <translation>Aktion läuft</translation>
    </message>
    <message>
        <source>Something is being done with it.</source>
        <translation>Es wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>Submission status</source>
        <translation>Status der Einsendung</translation>
    </message>
    <message>
        <source>Tells how far a submission is.</source>
        <translation>Sagt, wie weit eine Einsendung ist.</translation>
    </message>
    <message>
        <source>Only 1, finished, is established.</source>
        <translation>Nur 1, beendet, steht fest.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einsendung</translation>
    </message>
    <message>
        <source>Submission to look at.</source>
        <translation>Zu betrachtende Einsendung.</translation>
    </message>
    <message>
        <source>Detonation details</source>
        <translation>Detonationsdetails</translation>
    </message>
    <message>
        <source>Reads what a submission turned out to be.</source>
        <translation>Liest, als was sich eine Einsendung herausgestellt hat.</translation>
    </message>
    <message>
        <source>The verdict.</source>
        <translation>Das Urteil.</translation>
    </message>
    <message>
        <source>Address of the full report.</source>
        <translation>Adresse des vollständigen Berichts.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>How dangerous it is, from 0 to 100.</source>
        <translation>Wie gefährlich sie ist, von 0 bis 100.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What was found; 0 is no threat.</source>
        <translation>Was gefunden wurde; 0 ist keine Bedrohung.</translation>
    </message>
    <message>
        <source>MITRE tags</source>
        <translation>MITRE-Tags</translation>
    </message>
    <message>
        <source>Tactics and techniques.</source>
        <translation>Taktiken und Techniken.</translation>
    </message>
    <message>
        <source>Tactic.</source>
        <translation>Taktik.</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniken</translation>
    </message>
    <message>
        <source>Techniques.</source>
        <translation>Techniken.</translation>
    </message>
    <message>
        <source>The user can no longer sign in, and the account cannot be brought back.</source>
        <translation>Der Benutzer kann sich nicht mehr anmelden, und das Konto lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The command runs on the endpoint at once, and what it changes cannot be undone from here.</source>
        <translation>Der Befehl läuft sofort auf dem Endpunkt; was er ändert, lässt sich von hier aus nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The window is gone, also from the policies that use it, and it can only be made again by hand.</source>
        <translation>Das Fenster wird entfernt, auch aus den Richtlinien, die es verwenden, und kann nur von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>Files that were found to be malicious return to the endpoints and may do harm until they are quarantined again.</source>
        <translation>Als schädlich erkannte Dateien kehren auf die Endpunkte zurück und können Schaden anrichten, bis sie wieder in Quarantäne sind.</translation>
    </message>
    <message>
        <source>Old switch for inventory, policies, tasks, packages and quarantine together. On, it turns reports on and counts for inventory and policies as well: one of these that says otherwise beside it is refused.</source>
        <translation>Alter Schalter für Inventar, Richtlinien, Aufgaben, Pakete und Quarantäne zusammen. Eingeschaltet schaltet er Berichte ein und gilt auch für Inventar und Richtlinien: Eines davon, das daneben etwas anderes sagt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Open remote shells; advanced investigation needs it too.</source>
        <translation>Remote-Shells öffnen; auch die erweiterte Untersuchung braucht das Recht.</translation>
    </message>
    <message>
        <source>Kinds that are left out stay as they are. A notification that is on has to be shown in the console or mailed. Some kinds have no settings of their own. The key has to be of an administrator of a partner or a company. The kind 22 has no mail; the kinds 32 to 36 need an integration of Amazon EC2.</source>
        <translation>Nicht genannte Arten bleiben, wie sie sind. Eine eingeschaltete Benachrichtigung muss in der Konsole angezeigt oder gemailt werden. Manche Arten haben keine eigenen Einstellungen. Der Schlüssel muss einem Administrator eines Partners oder Unternehmens gehören. Die Art 22 kennt keine E-Mail; die Arten 32 bis 36 brauchen eine Integration von Amazon EC2.</translation>
    </message>
    <message>
        <source>Pages are large here: 500 to 10 000 entries. Incidents need a licence for EDR or XDR. Incidents of endpoints count endpoints, files, processes, domains, registries, events and storages; the other counters are of incidents of the organization. Times come with an offset with a colon; clients send it without one.</source>
        <translation>Seiten sind hier groß: 500 bis 10 000 Einträge. Vorfälle brauchen eine Lizenz für EDR oder XDR. Vorfälle von Endpunkten zählen Endpunkte, Dateien, Prozesse, Domänen, Registrierungseinträge, Ereignisse und Speicher; die übrigen Zähler gehören zu Vorfällen der Organisation. Zeiten kommen mit einer Abweichung mit Doppelpunkt; Clients senden sie ohne.</translation>
    </message>
    <message>
        <source>The parameter is called id here, incidentId where incidents are changed. Incidents of endpoints count endpoints, files, processes, domains, registries, events and storages; the other counters are of incidents of the organization. Times come with an offset with a colon; clients send it without one.</source>
        <translation>Der Parameter heißt hier id; wo Vorfälle geändert werden, heißt er incidentId. Vorfälle von Endpunkten zählen Endpunkte, Dateien, Prozesse, Domänen, Registrierungseinträge, Ereignisse und Speicher; die übrigen Zähler gehören zu Vorfällen der Organisation. Zeiten kommen mit einer Abweichung mit Doppelpunkt; Clients senden sie ohne.</translation>
    </message>
    <message>
        <source>The answer is a plain list. Incidents of endpoints count endpoints, files, processes, domains, registries, events and storages; the other counters are of incidents of the organization. Times come with an offset with a colon; clients send it without one.</source>
        <translation>Die Antwort ist eine einfache Liste. Vorfälle von Endpunkten zählen Endpunkte, Dateien, Prozesse, Domänen, Registrierungseinträge, Ereignisse und Speicher; die übrigen Zähler gehören zu Vorfällen der Organisation. Zeiten kommen mit einer Abweichung mit Doppelpunkt; Clients senden sie ohne.</translation>
    </message>
    <message>
        <source>States are read as words and written as numbers. The kind is a plural here, and a singular where incidents are read. The answer is true even when nothing changes.</source>
        <translation>Status werden als Wörter gelesen und als Zahlen geschrieben. Die Art steht hier in der Mehrzahl, beim Lesen von Vorfällen in der Einzahl. Die Antwort ist wahr, auch wenn sich nichts ändert.</translation>
    </message>
    <message>
        <source>One bad id, and nothing is done. The licence and the sensor for incidents are needed.</source>
        <translation>Eine falsche ID, und nichts geschieht. Die Lizenz und der Sensor für Vorfälle werden gebraucht.</translation>
    </message>
    <message>
        <source>For a partner it blocks in all companies below too unless told otherwise. Whatever fits a rule no longer runs. The older version knows hashes only. It needs a licence of the EDR kind, and the blocklist in the policy. A path may hold wildcards.</source>
        <translation>Bei einem Partner sperrt es auch in allen untergeordneten Unternehmen, sofern nicht anders angegeben. Was zu einer Regel passt, läuft nicht mehr. Die ältere Version kennt nur Hashes. Es braucht eine Lizenz mit EDR und die Sperrliste in der Richtlinie. Ein Pfad darf Platzhalter enthalten.</translation>
    </message>
    <message>
        <source>Exclusions are basic rules. A rule holds for all endpoints of the company unless it says where. Its targets are companies or tags, not both. A condition names its field as Entity.Attribute, such as Process.Path; which fields there are depends on the target. Automatic actions are not for licences of EDR alone. Some consoles call the list of conditions criteria.</source>
        <translation>Ausschlüsse sind einfache Regeln. Eine Regel gilt für alle Endpunkte des Unternehmens, sofern sie nicht sagt, wo. Ihre Ziele sind Unternehmen oder Tags, nicht beides. Eine Bedingung nennt ihr Feld als Entity.Attribute, etwa Process.Path; welche Felder es gibt, hängt vom Ziel ab. Automatische Aktionen gibt es nicht für Lizenzen mit EDR allein. Manche Konsolen nennen die Liste der Bedingungen criteria.</translation>
    </message>
    <message>
        <source>Company of the tag.</source>
        <translation>Unternehmen des Tags.</translation>
    </message>
    <message>
        <source>For the company edition 100 entries a page and 30 by default are told: always send perPage.</source>
        <translation>Für die Unternehmensausgabe werden 100 Einträge pro Seite und 30 als Vorgabe genannt: perPage immer senden.</translation>
    </message>
    <message>
        <source>What is left out is not kept. Its targets are companies or tags, not both. A condition names its field as Entity.Attribute, such as Process.Path; which fields there are depends on the target. Automatic actions are not for licences of EDR alone. Some consoles call the list of conditions criteria. For a detection rule the type has to be sent.</source>
        <translation>Nicht Genanntes bleibt nicht erhalten. Ihre Ziele sind Unternehmen oder Tags, nicht beides. Eine Bedingung nennt ihr Feld als Entity.Attribute, etwa Process.Path; welche Felder es gibt, hängt vom Ziel ab. Automatische Aktionen gibt es nicht für Lizenzen mit EDR allein. Manche Konsolen nennen die Liste der Bedingungen criteria. Bei einer Erkennungsregel muss die Art gesendet werden.</translation>
    </message>
    <message>
        <source>These actions reach live accounts and mailboxes. They need the sensor that belongs to them. Either an incident or an integration says where. What comes of it is read by getResponseActionStatus. How the answer is made up is not established. The name of the user is a mail address for the actions 1, 3, 5, 6, 8 and 9, and DOMAIN\name for 2 and 4. Targets belong to action 11: a list of users with ids of mails, or an object with a similarity hash.</source>
        <translation>Diese Maßnahmen treffen echte Konten und Postfächer. Sie brauchen den zugehörigen Sensor. Ein Vorfall oder eine Integration sagt, wo. Was daraus wird, liest getResponseActionStatus. Wie die Antwort aufgebaut ist, steht nicht fest. Der Name des Benutzers ist bei den Aktionen 1, 3, 5, 6, 8 und 9 eine E-Mail-Adresse, bei 2 und 4 DOMÄNE\Name. Ziele gehören zu Aktion 11: eine Liste von Benutzern mit IDs von E-Mails oder ein Objekt mit einem Ähnlichkeits-Hash.</translation>
    </message>
    <message>
        <source>Reset credentials in Microsoft 365 / Entra ID</source>
        <translation>Anmeldedaten in Microsoft 365 / Entra ID zurücksetzen</translation>
    </message>
    <message>
        <source>Disable user in Microsoft 365 / Entra ID</source>
        <translation>Benutzer in Microsoft 365 / Entra ID deaktivieren</translation>
    </message>
    <message>
        <source>Mark user compromised in Microsoft 365 / Entra ID</source>
        <translation>Benutzer in Microsoft 365 / Entra ID als kompromittiert markieren</translation>
    </message>
    <message>
        <source>Id of the mail; for action 11 the one that others are like.</source>
        <translation>ID der E-Mail; bei Aktion 11 die, der andere ähneln.</translation>
    </message>
    <message>
        <source>The answer is no usual page: it holds the mails and how many there are, the given one among them. What can be done about them are the actions 6 and 11 of createResponseAction.</source>
        <translation>Die Antwort ist keine übliche Seite: Sie enthält die E-Mails und ihre Anzahl, die gegebene darunter. Dagegen helfen die Aktionen 6 und 11 von createResponseAction.</translation>
    </message>
    <message>
        <source>Company that got the mail.</source>
        <translation>Unternehmen, das die E-Mail bekam.</translation>
    </message>
    <message>
        <source>A view that does not exist silently becomes the first.</source>
        <translation>Aus einer Ansicht, die es nicht gibt, wird ohne Hinweis die erste.</translation>
    </message>
    <message>
        <source>Members that are left out stay as they are. A view that does not exist silently becomes the first.</source>
        <translation>Was nicht genannt ist, bleibt, wie es ist. Aus einer Ansicht, die es nicht gibt, wird ohne Hinweis die erste.</translation>
    </message>
    <message>
        <source>The service is not documented, and keys may lack it.</source>
        <translation>Der Dienst ist nicht dokumentiert, und Schlüsseln kann er fehlen.</translation>
    </message>
    <message>
        <source>The area network has a method of the same name with other parameters. What the process was doing is lost. It needs licences for EDR and the remote shell, and the rights to investigate and to manage networks.</source>
        <translation>Der Bereich network hat eine Methode gleichen Namens mit anderen Parametern. Woran der Prozess gerade arbeitete, geht verloren. Es braucht Lizenzen für EDR und die Remote-Shell sowie die Rechte zum Untersuchen und zum Verwalten von Netzwerken.</translation>
    </message>
    <message>
        <source>Counters overlap: an endpoint in a tier is counted in the base product too, so adding them up bills twice. A partner&apos;s own figures hold those of the companies below it. New counters appear without a new version; whatever is not described is shown under its own name. One page of the vendor spells a counter aLaCarteMonhtlyUsage.</source>
        <translation>Die Zähler überschneiden sich: Ein Endpunkt einer Stufe wird auch beim Basisprodukt gezählt, Addieren rechnet ihn also doppelt. Die Zahlen eines Partners enthalten die der untergeordneten Unternehmen. Neue Zähler erscheinen ohne neue Version; was nicht beschrieben ist, wird unter seinem eigenen Namen angezeigt. Eine Seite des Herstellers schreibt einen Zähler aLaCarteMonhtlyUsage.</translation>
    </message>
    <message>
        <source>Relays of the same company that keep patches for others, the preferred first.</source>
        <translation>Relais desselben Unternehmens, die Patches für andere vorhalten, die bevorzugten zuerst.</translation>
    </message>
    <message>
        <source>Window and policy belong to the same company. The default policy takes none, and a policy of others that may not be changed is refused.</source>
        <translation>Fenster und Richtlinie gehören demselben Unternehmen. Die Standardrichtlinie nimmt keines an, und eine fremde Richtlinie, die nicht geändert werden darf, wird abgelehnt.</translation>
    </message>
    <message>
        <source>A module that is left out is off; antimalware is always part of it. Where a company has bought reporting only, the modules are fixed. The answer is a list of one. contentControl stands for userControl, antiphishing and trafficScan together: one that says otherwise beside it is refused. A licence for EDR alone makes packages that report only; one for prevention alone, full ones only. Own scan engines should be sent for all kinds of machines: what is left out gets the defaults.</source>
        <translation>Ein nicht genanntes Modul ist aus; der Malware-Schutz gehört immer dazu. Hat ein Unternehmen nur Berichte gekauft, stehen die Module fest. Die Antwort ist eine Liste mit einem Eintrag. contentControl steht für userControl, antiphishing und trafficScan zusammen: Eines, das daneben etwas anderes sagt, wird abgelehnt. Eine Lizenz für EDR allein erlaubt nur berichtende Pakete, eine für Prävention allein nur volle. Eigene Scan-Engines sollten für alle Arten von Maschinen gesendet werden: Was fehlt, bekommt die Vorgaben.</translation>
    </message>
    <message>
        <source>What is left out is not kept: a module counts as off, the description becomes empty. Only new installations use the changed package; agents that are installed are changed by createReconfigureClientTask. What the server answers is not established. contentControl stands for userControl, antiphishing and trafficScan together: one that says otherwise beside it is refused. A licence for EDR alone makes packages that report only; one for prevention alone, full ones only. Own scan engines should be sent for all kinds of machines: what is left out gets the defaults.</source>
        <translation>Nicht Genanntes bleibt nicht erhalten: Ein Modul gilt als aus, die Beschreibung wird leer. Nur neue Installationen verwenden das geänderte Paket; installierte Agenten ändert createReconfigureClientTask. Was der Server antwortet, steht nicht fest. contentControl steht für userControl, antiphishing und trafficScan zusammen: Eines, das daneben etwas anderes sagt, wird abgelehnt. Eine Lizenz für EDR allein erlaubt nur berichtende Pakete, eine für Prävention allein nur volle. Eigene Scan-Engines sollten für alle Arten von Maschinen gesendet werden: Was fehlt, bekommt die Vorgaben.</translation>
    </message>
    <message>
        <source>Company to act on, where the account has to be a network administrator. Left out: the company of the key; partners should always send it.</source>
        <translation>Betroffenes Unternehmen; das Konto muss dort Netzwerkadministrator sein. Ohne Angabe: das Unternehmen des Schlüssels; Partner sollten es immer senden.</translation>
    </message>
    <message>
        <source>There is one setting for the company, and a call replaces all of it, also one that another system relies on: read it first. It may take some ten minutes until it holds. The receiver has to be reachable from the internet and to answer with 200. It has to speak TLS 1.2 or later. The kinds hd and device-control are best left off. For Splunk the authorization has to be sent; for jsonRPC and Splunk also whether the certificate is checked.</source>
        <translation>Es gibt eine Einstellung für das Unternehmen, und ein Aufruf ersetzt sie ganz, auch eine, auf die sich ein anderes System verlässt: zuerst lesen. Bis sie gilt, können etwa zehn Minuten vergehen. Der Empfänger muss aus dem Internet erreichbar sein und mit 200 antworten. Er muss TLS 1.2 oder neuer sprechen. Die Arten hd und device-control bleiben besser aus. Für Splunk muss die Autorisierung gesendet werden, für jsonRPC und Splunk auch, ob das Zertifikat geprüft wird.</translation>
    </message>
    <message>
        <source>Companies whose events are sent, your own among them if wanted; not empty. Left out or null: all managed companies.</source>
        <translation>Unternehmen, deren Ereignisse gesendet werden, das eigene auf Wunsch darunter; nicht leer. Ohne Angabe oder null: alle verwalteten Unternehmen.</translation>
    </message>
    <message>
        <source>What authorizes at the receiver may be missing. A company that never set it up may get an error.</source>
        <translation>Was beim Empfänger autorisiert, kann fehlen. Ein Unternehmen, das es nie eingerichtet hat, bekommt vielleicht einen Fehler.</translation>
    </message>
    <message>
        <source>After many failures the service switches itself off; setPushEventSettings switches it on again. What is told of it: 100 failed messages or three hours on older services, 1 000 waiting ones on newer.</source>
        <translation>Nach vielen Fehlschlägen schaltet sich der Dienst selbst ab; setPushEventSettings schaltet ihn wieder ein. Genannt werden 100 misslungene Nachrichten oder drei Stunden bei älteren Diensten, 1 000 wartende bei neueren.</translation>
    </message>
    <message>
        <source>Computers lists files, exchange lists mails and attachments. The filters by path, address and hash are for files.</source>
        <translation>Computers listet Dateien auf, exchange E-Mails und Anhänge. Die Filter nach Pfad, Adresse und Hash sind für Dateien.</translation>
    </message>
    <message>
        <source>The endpoints need the sensor for incidents. What needs the file stops working. They have to run in the mode that detects and prevents. 100 endpoints and 4096 characters are told as the most.</source>
        <translation>Die Endpunkte brauchen den Sensor für Vorfälle. Was die Datei braucht, funktioniert nicht mehr. Sie müssen in dem Modus laufen, der erkennt und verhindert. Als Höchstes werden 100 Endpunkte und 4096 Zeichen genannt.</translation>
    </message>
    <message>
        <source>Without a schedule the report runs now; it is then in no list and can be downloaded for less than a day. Which options there are depends on the kind. Should the server refuse emailList, it knows the recipients by their older name emailsList. Malware activity (11) is no longer offered on the cloud.</source>
        <translation>Ohne Zeitplan läuft der Bericht jetzt; er steht dann in keiner Liste und lässt sich weniger als einen Tag lang herunterladen. Welche Optionen es gibt, hängt von der Art ab. Lehnt der Server emailList ab, kennt er die Empfänger unter dem älteren Namen emailsList. Malware-Aktivität (11) wird in der Cloud nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>What the report is about: companies, groups or endpoints. The kinds 4, 10, 13, 20 and 24 take companies only, 40 and 41 probably too.</source>
        <translation>Worum es im Bericht geht: Unternehmen, Gruppen oder Endpunkte. Die Arten 4, 10, 13, 20 und 24 nehmen nur Unternehmen, 40 und 41 wohl auch.</translation>
    </message>
    <message>
        <source>How often the report runs. Usage reports (13 and 24) run weekly or monthly only.</source>
        <translation>Wie oft der Bericht läuft. Nutzungsberichte (13 und 24) laufen nur wöchentlich oder monatlich.</translation>
    </message>
    <message>
        <source>Time that the report covers. Hourly reports take today; daily ones up to this week; weekly ones up to this month; monthly ones up to this year; yearly ones this year or last year. Usage reports (13 and 24) take this month if weekly; this month, last month or this year if monthly.</source>
        <translation>Zeitraum des Berichts. Stündliche Berichte nehmen heute; tägliche bis diese Woche; wöchentliche bis diesen Monat; monatliche bis dieses Jahr; jährliche dieses oder letztes Jahr. Nutzungsberichte (13 und 24) nehmen wöchentlich diesen Monat, monatlich diesen Monat, den letzten oder dieses Jahr.</translation>
    </message>
    <message>
        <source>Which endpoints are in it. What is singled out: blocked sites (1 and 3), blocked threats (5), what is ticked below (8), the blocked events that are ticked (9), malware that is not dealt with (11), endpoints that are still infected (12) or have issues (14). Unknown status is for 14 alone.</source>
        <translation>Welche Endpunkte darin stehen. Herausgegriffen werden: blockierte Websites (1 und 3), blockierte Bedrohungen (5), was unten angehakt ist (8), die angehakten blockierten Ereignisse (9), unbehandelte Malware (11), noch infizierte Endpunkte (12) oder solche mit Problemen (14). Unbekannter Status gehört nur zu 14.</translation>
    </message>
    <message>
        <source>The addresses take the same authorization as all calls. A report that ran once stays for less than a day. They are read by GET.</source>
        <translation>Die Adressen verlangen dieselbe Anmeldung wie alle Aufrufe. Ein einmaliger Bericht bleibt weniger als einen Tag. Gelesen werden sie mit GET.</translation>
    </message>
</context>
</TS>
