<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Filter by name, group, cloud account …</source>
        <translation>Nach Name, Gruppe, Cloud-Konto filtern …</translation>
    </message>
    <message>
        <source>No cloud account is scanned.</source>
        <translation>Es wird kein Cloud-Konto gescannt.</translation>
    </message>
    <message>
        <source>Accounts are connected in the Cloud Security console.</source>
        <translation>Konten werden in der Cloud-Security-Konsole verbunden.</translation>
    </message>
    <message>
        <source>Cloud Security</source>
        <translation>Cloud Security</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server cannot be reached. Check the network and the access URL.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie das Netzwerk und die Zugriffs-URL.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check its address, user and password.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen. Prüfen Sie Adresse, Benutzer und Passwort des Proxys.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. It may be wrong, deactivated or replaced.</source>
        <translation>Der Server akzeptiert den API-Schlüssel nicht. Er ist möglicherweise falsch, deaktiviert oder ersetzt.</translation>
    </message>
    <message>
        <source>The API key may not use this part of the API. Tick it for the key in the console.</source>
        <translation>Der API-Schlüssel darf diesen Teil der API nicht nutzen. Aktivieren Sie ihn für den Schlüssel in der Konsole.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed.</source>
        <translation>Der Server hat das Angefragte nicht. Es wurde möglicherweise entfernt.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused the request: %1</source>
        <translation>Der Server hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server reports a fault of its own. Try again later.</source>
        <translation>Der Server meldet einen eigenen Fehler. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server points to another address. Nothing was sent there; check the access URL.</source>
        <translation>Der Server verweist auf eine andere Adresse. Dorthin wurde nichts gesendet; prüfen Sie die Zugriffs-URL.</translation>
    </message>
    <message>
        <source>The answer is larger than Plumbline accepts.</source>
        <translation>Die Antwort ist größer, als Plumbline zulässt.</translation>
    </message>
    <message>
        <source>The answer is not what this API sends. A proxy or a login page may have answered instead.</source>
        <translation>Die Antwort stammt nicht von dieser API. Möglicherweise hat stattdessen ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the disk&apos;s space and permissions.</source>
        <translation>Eine Datei konnte nicht geschrieben werden. Prüfen Sie Speicherplatz und Berechtigungen.</translation>
    </message>
    <message>
        <source>A file could not be written: %1</source>
        <translation>Eine Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>An address is missing, such as https://cloud.example/api.</source>
        <translation>Es fehlt eine Adresse, z. B. https://cloud.example/api.</translation>
    </message>
    <message>
        <source>This is not an address such as https://cloud.example/api.</source>
        <translation>Das ist keine Adresse wie https://cloud.example/api.</translation>
    </message>
    <message>
        <source>The address must begin with https:.</source>
        <translation>Die Adresse muss mit https: beginnen.</translation>
    </message>
    <message>
        <source>Without https: the key would travel readable; only this machine may be asked so.</source>
        <translation>Ohne https: würde der Schlüssel lesbar übertragen; so darf nur dieser Computer angefragt werden.</translation>
    </message>
    <message>
        <source>The address must not hold a name or password.</source>
        <translation>Die Adresse darf keinen Namen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end before “?” or “#”.</source>
        <translation>Die Adresse muss vor „?“ oder „#“ enden.</translation>
    </message>
    <message>
        <source>Nothing was changed: the request was not sent.</source>
        <translation>Es wurde nichts geändert: Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made. Refresh and look before you repeat it.</source>
        <translation>Es ist ungewiss, ob die Änderung ausgeführt wurde. Aktualisieren Sie und sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Fehlercode %1</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is not trusted.</source>
        <translation>Keine sichere Verbindung: Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate was signed by an authority that is not trusted here.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers wurde von einer Zertifizierungsstelle signiert, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate was signed by an authority that is not trusted here: %1.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers wurde von einer Zertifizierungsstelle signiert, der hier nicht vertraut wird: %1.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is self-signed.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers ist selbstsigniert.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate expired on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is not valid before %1. Check this machine&apos;s clock.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers ist erst ab %1 gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is for another address: %1.</source>
        <extracomment>%1: names of hosts</extracomment>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers gilt für eine andere Adresse: %1.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate was revoked.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate is not the one that was trusted for this connection.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers ist nicht das, dem für diese Verbindung vertraut wurde.</translation>
    </message>
    <message>
        <source>No secure connection: the authority stored for this connection holds no certificate.</source>
        <translation>Keine sichere Verbindung: Die für diese Verbindung gespeicherte Zertifizierungsstelle enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>No secure connection: the server and this machine did not agree on one.</source>
        <translation>Keine sichere Verbindung: Der Server und dieser Computer konnten sich auf keine einigen.</translation>
    </message>
    <message>
        <source>Too many requests. The server asks to wait.</source>
        <translation>Zu viele Anfragen. Der Server bittet zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. The server asks to wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele Anfragen. Der Server bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>Zu viele Anfragen. Der Server bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A parameter is not accepted: %1</source>
        <extracomment>%1: the name of a parameter, as a path: /filters/depth</extracomment>
        <translation>Ein Parameter wird nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>The request cannot be sent as it is. See Details.</source>
        <translation>Die Anfrage kann so nicht gesendet werden. Siehe Details.</translation>
    </message>
    <message>
        <source>The parameters are not accepted: %1</source>
        <extracomment>%1: the server&apos;s own words</extracomment>
        <translation>Die Parameter werden nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>The parameters are not accepted.</source>
        <translation>Die Parameter werden nicht akzeptiert.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1 does not answer since %2</source>
        <extracomment>%1: name of a connection, %2: a time</extracomment>
        <translation>%1 antwortet seit %2 nicht</translation>
    </message>
    <message>
        <source>; what you see is as of %1.</source>
        <extracomment>follows “… does not answer since 14:02”; %1: a time</extracomment>
        <translation>; angezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. It may be wrong, deactivated or replaced; nothing is asked until there is another.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>%1 akzeptiert den Schlüssel nicht. Er ist möglicherweise falsch, deaktiviert oder ersetzt; bis ein anderer da ist, wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>%1 has no key to ask with. %2</source>
        <extracomment>%1: name of a connection, %2: a sentence about its key</extracomment>
        <translation>%1 hat keinen Schlüssel für Anfragen. %2</translation>
    </message>
    <message>
        <source>Another tenant answers on %1 than the one whose data you see. Nothing is mixed: begin a new cache for it, or close the connection.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>Auf %1 antwortet ein anderer Mandant als der, dessen Daten Sie sehen. Nichts wird vermischt: Legen Sie einen neuen Cache für ihn an oder schließen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Another tenant answers on %1 than the one whose data you see: %2. Nothing is mixed: begin a new cache for it, or close the connection.</source>
        <extracomment>%1: name of a connection, %2: name of a company</extracomment>
        <translation>Auf %1 antwortet ein anderer Mandant als der, dessen Daten Sie sehen: %2. Nichts wird vermischt: Legen Sie einen neuen Cache für ihn an oder schließen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jet&amp;zt versuchen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Enter key…</source>
        <translation>Schlüssel ein&amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>Schlüssel erse&amp;tzen…</translation>
    </message>
    <message>
        <source>&amp;Begin a new cache</source>
        <translation>Neuen &amp;Cache anlegen</translation>
    </message>
    <message>
        <source>Close &amp;connection</source>
        <translation>&amp;Verbindung schließen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %n change(s) it is not known whether they were made. Look before you repeat them.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>
            <numerusform>%1: Bei %n Änderung ist ungewiss, ob sie ausgeführt wurde. Sehen Sie nach, bevor Sie sie wiederholen.</numerusform>
            <numerusform>%1: Bei %n Änderungen ist ungewiss, ob sie ausgeführt wurden. Sehen Sie nach, bevor Sie sie wiederholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read is here; the file as it was is %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Die Einstellungsdatei war beschädigt. Was lesbar war, ist übernommen; die ursprüngliche Datei ist %1.</translation>
    </message>
    <message>
        <source>The settings are of a later Plumbline. This one begins anew; the file as it was is %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Die Einstellungen stammen von einer neueren Version von Plumbline. Diese beginnt von vorn; die ursprüngliche Datei ist %1.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be opened. It is left alone, and nothing can be stored.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Die Einstellungsdatei %1 kann nicht geöffnet werden. Sie bleibt unverändert, und es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>; what was kept from earlier is shown.</source>
        <translation>; angezeigt werden früher gespeicherte Daten.</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>Filter by name, type …</source>
        <translation>Nach Name, Typ filtern …</translation>
    </message>
    <message>
        <source>There are no companies.</source>
        <translation>Es gibt keine Unternehmen.</translation>
    </message>
    <message>
        <source>Only partners have companies below their own.</source>
        <translation>Nur Partner haben untergeordnete Unternehmen.</translation>
    </message>
    <message>
        <source>Companies API</source>
        <translation>Unternehmens-API</translation>
    </message>
    <message>
        <source>It is ticked in the console: My account, API keys.</source>
        <translation>Aktivieren Sie sie in der Konsole: Mein Konto, API-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Lizenzierung</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Patch management</source>
        <translation>Patch-Management</translation>
    </message>
    <message>
        <source>PHASR</source>
        <translation>PHASR</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Event push service</source>
        <translation>Ereignis-Push-Dienst</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>The key is in the keychain of this machine.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>The key is kept in memory until Plumbline ends; then it is asked for again.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Plumbline beendet wird; danach wird er wieder abgefragt.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The keychain is open and has no key for this connection. Enter it.</source>
        <translation>Der Schlüsselbund ist offen und enthält keinen Schlüssel für diese Verbindung. Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key cannot be read. Unlock the keychain.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann der Schlüssel nicht gelesen werden. Entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>The keychain did not let Plumbline have the key. Allow it there, and try again.</source>
        <translation>Der Schlüsselbund hat Plumbline den Schlüssel nicht gegeben. Erlauben Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>This machine has no keychain that works. A key is kept for this session only.</source>
        <translation>Auf diesem Computer gibt es keinen funktionierenden Schlüsselbund. Ein Schlüssel bleibt nur für diese Sitzung erhalten.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window of its own, and try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Suchen Sie nach einem Fenster des Schlüsselbunds und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The keychain of this machine is open; keys are kept there.</source>
        <translation>Der Schlüsselbund dieses Computers ist offen; Schlüssel werden dort abgelegt.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read and store keys.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um Schlüssel zu lesen und zu speichern.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>The keychain service has no keyring to keep keys in. Unlock makes one; until then keys are kept for this session only.</source>
        <translation>Der Schlüsselbunddienst hat noch keinen Schlüsselbund für Schlüssel. „Entsperren“ legt einen an; bis dahin bleiben Schlüssel nur für diese Sitzung erhalten.</translation>
    </message>
    <message>
        <source>There is no keychain on this machine. Keys are kept for this session only, and asked for again next time.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Schlüssel bleiben nur für diese Sitzung erhalten und werden beim nächsten Mal wieder abgefragt.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window of its own, and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Suchen Sie nach einem Fenster des Schlüsselbunds und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Die Verbindung wird geöffnet.</translation>
    </message>
    <message>
        <source>Needs its key</source>
        <extracomment>of a connection</extracomment>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The server answered the last call.</source>
        <translation>Der Server hat die letzte Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The server did not answer the last call. It is tried again by itself.</source>
        <translation>Der Server hat die letzte Anfrage nicht beantwortet. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The server does not accept the key. Replace it under Keys.</source>
        <translation>Der Server akzeptiert den Schlüssel nicht. Ersetzen Sie ihn unter „Schlüssel“.</translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation>Anderer Mandant</translation>
    </message>
    <message>
        <source>Another tenant answers than the one whose data is shown. Nothing is asked until you decide.</source>
        <translation>Es antwortet ein anderer Mandant als der, dessen Daten angezeigt werden. Bis Sie entscheiden, wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Control Center</source>
        <translation>Control Center</translation>
    </message>
    <message>
        <source>Cloud Security</source>
        <translation>Cloud Security</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>On-Premises</translation>
    </message>
    <message>
        <source>Not known: the server does not tell</source>
        <translation>Unbekannt: keine Auskunft vom Server</translation>
    </message>
    <message>
        <source>None is ticked</source>
        <translation>Keine aktiviert</translation>
    </message>
    <message>
        <source>The server answers and accepts the key.</source>
        <translation>Der Server antwortet und akzeptiert den Schlüssel.</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <extracomment>%1: name of a company</extracomment>
        <translation>Unternehmen: %1</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Edition: %1</translation>
    </message>
    <message>
        <source>Edition: cannot be told with this key</source>
        <translation>Edition: mit diesem Schlüssel nicht feststellbar</translation>
    </message>
    <message>
        <source>The key may use: %1</source>
        <extracomment>%1: names of APIs that are ticked on the key</extracomment>
        <translation>Der Schlüssel darf nutzen: %1</translation>
    </message>
    <message>
        <source>The key was made on %1</source>
        <translation>Der Schlüssel wurde am %1 erstellt</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation>Für die Namen: %1</translation>
    </message>
    <message>
        <source>Signed by: itself</source>
        <translation>Signiert von: sich selbst</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Signiert von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <extracomment>two dates</extracomment>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>The change holds until Plumbline ends, but could not be saved. %1</source>
        <translation>Die Änderung gilt, bis Plumbline beendet wird, konnte aber nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>Nothing was changed: another tenant answers.</source>
        <translation>Es wurde nichts geändert: Es antwortet ein anderer Mandant.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no key to test with. %1</source>
        <translation>Es wurde nichts geändert: Es gibt keinen Schlüssel zum Testen. %1</translation>
    </message>
    <message>
        <source>“%2” answers now, and it cannot be told whether that is still “%1”, whose data is kept here. Their data must not be mixed.</source>
        <translation>Jetzt antwortet „%2“, und es lässt sich nicht feststellen, ob das noch „%1“ ist, dessen Daten hier aufbewahrt werden. Ihre Daten dürfen nicht vermischt werden.</translation>
    </message>
    <message>
        <source>Another tenant answers: “%2” instead of “%1”, whose data is kept here. Their data must not be mixed.</source>
        <translation>Es antwortet ein anderer Mandant: „%2“ statt „%1“, dessen Daten hier aufbewahrt werden. Ihre Daten dürfen nicht vermischt werden.</translation>
    </message>
    <message>
        <source>The connection is still listed: it is not proven that its key is gone.</source>
        <translation>Die Verbindung steht noch in der Liste: Es ist nicht nachgewiesen, dass ihr Schlüssel gelöscht ist.</translation>
    </message>
    <message>
        <source>The keychain still has it.</source>
        <translation>Er liegt noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The connection is removed; its key is no longer in the keychain.</source>
        <translation>Die Verbindung ist entfernt; ihr Schlüssel liegt nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The connection is removed; its key was in memory only and is gone.</source>
        <translation>Die Verbindung ist entfernt; ihr Schlüssel lag nur im Arbeitsspeicher und ist gelöscht.</translation>
    </message>
    <message>
        <source>The connection is removed. Its key may still be in the keychain: delete it there.</source>
        <translation>Die Verbindung ist entfernt. Ihr Schlüssel liegt möglicherweise noch im Schlüsselbund: Löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>It could not be saved, so the connection will be back next time. %1</source>
        <translation>Das konnte nicht gespeichert werden, daher ist die Verbindung beim nächsten Mal wieder da. %1</translation>
    </message>
    <message>
        <source>The server does not tell when the key was made.</source>
        <translation>Der Server teilt nicht mit, wann der Schlüssel erstellt wurde.</translation>
    </message>
    <message>
        <source>The key was made on %1.</source>
        <translation>Der Schlüssel wurde am %1 erstellt.</translation>
    </message>
    <message>
        <source>%1, old</source>
        <extracomment>%1: an age such as “14 mo”</extracomment>
        <translation>%1, alt</translation>
    </message>
    <message>
        <source>The key was made on %1, more than a year ago. Replace it.</source>
        <translation>Der Schlüssel wurde am %1 erstellt, vor mehr als einem Jahr. Ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>an age: days, months</extracomment>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key is kept in memory until Plumbline ends.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher bleibt der Schlüssel im Speicher, bis Plumbline beendet wird.</translation>
    </message>
    <message>
        <source>The keychain did not take the key, so it is kept in memory until Plumbline ends.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen, daher bleibt er im Speicher, bis Plumbline beendet wird.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time, so the key is kept in memory until Plumbline ends.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet, daher bleibt der Schlüssel im Speicher, bis Plumbline beendet wird.</translation>
    </message>
    <message>
        <source>Nothing was changed: the connection was removed meanwhile.</source>
        <translation>Nichts wurde geändert: Die Verbindung wurde inzwischen entfernt.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Not open</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Until Plumbline ends</source>
        <translation>Bis zum Beenden von Plumbline</translation>
    </message>
    <message>
        <source>In this profile</source>
        <translation>In diesem Profil</translation>
    </message>
    <message>
        <source>Kept until Plumbline ends</source>
        <translation>Nur bis zum Beenden von Plumbline</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>look</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Access URL</source>
        <translation>Zugriffs-URL</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>One certificate only</source>
        <translation>Nur ein bestimmtes Zertifikat</translation>
    </message>
    <message>
        <source>An authority of our own</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The authorities of this machine</source>
        <translation>Zertifizierungsstellen dieses Computers</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>None: it is read-only</source>
        <translation>Keine: schreibgeschützt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
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
        <source>Central scan</source>
        <translation>Zentraler Scan</translation>
    </message>
    <message>
        <source>Hybrid scan</source>
        <translation>Hybrid-Scan</translation>
    </message>
    <message>
        <source>Local scan</source>
        <translation>Lokaler Scan</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
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
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infiziert</translation>
    </message>
    <message>
        <source>infected</source>
        <translation>infiziert</translation>
    </message>
    <message>
        <source>Threat found</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Last users</source>
        <translation>Letzte Benutzer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewendet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Engine-Version</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letztes Update</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Show scans</source>
        <translation>Scans anzeigen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Filter by severity, resource, account …</source>
        <translation>Nach Schweregrad, Ressource, Konto filtern …</translation>
    </message>
    <message>
        <source>Nothing was found: no check has failed.</source>
        <translation>Keine Befunde: Alle Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>Cloud Security</source>
        <translation>Cloud Security</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All of Cloud Security</source>
        <translation>Alles in Cloud Security</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt akzeptiert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message>
        <source>To deactivate a key of Control Center:
1. Sign in to Control Center as the user who made the key.
2. Open your account from the menu at your name, and go to API keys.
3. Delete the key. From then on no program can use it.
Make a new key first if this connection shall go on, and put it in with Replace.</source>
        <translation>So deaktivieren Sie einen Schlüssel von Control Center:
1. Melden Sie sich bei Control Center als der Benutzer an, der den Schlüssel erstellt hat.
2. Öffnen Sie über das Menü bei Ihrem Namen Ihr Konto und gehen Sie zu „API-Schlüssel“.
3. Löschen Sie den Schlüssel. Danach kann ihn kein Programm mehr verwenden.
Soll diese Verbindung weiterlaufen, erstellen Sie zuerst einen neuen Schlüssel und tragen Sie ihn mit „Ersetzen“ ein.</translation>
    </message>
    <message>
        <source>To deactivate a key of Cloud Security:
1. Sign in to the Cloud Security console.
2. Go to Settings, Integrations, API Token.
3. Deactivate the token. From then on no program can use it.
Make a new token first if this connection shall go on, and put it in with Replace.</source>
        <translation>So deaktivieren Sie einen Schlüssel von Cloud Security:
1. Melden Sie sich bei der Cloud-Security-Konsole an.
2. Gehen Sie zu Settings, Integrations, API Token.
3. Deaktivieren Sie das Token. Danach kann es kein Programm mehr verwenden.
Soll diese Verbindung weiterlaufen, erstellen Sie zuerst ein neues Token und tragen Sie es mit „Ersetzen“ ein.</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Open the demo tenant: a simulator on this machine.</source>
        <translation>Demo-Mandanten öffnen: ein Simulator auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the server at &lt;url&gt;; nothing is stored.</source>
        <translation>Den Server unter &lt;url&gt; öffnen; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>With --connect: control-center or cloud-security.</source>
        <translation>Mit --connect: control-center oder cloud-security.</translation>
    </message>
    <message>
        <source>With --connect: partner, company or on-prem. Left out, it is found out from what the server answers.</source>
        <translation>Mit --connect: partner, company oder on-prem. Ohne Angabe wird sie aus den Antworten des Servers ermittelt.</translation>
    </message>
    <message>
        <source>With --connect: read the API key from standard input.</source>
        <translation>Mit --connect: den API-Schlüssel von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Write a picture of every page and capture.tsv to &lt;folder&gt;, then leave.</source>
        <translation>Ein Bild jeder Seite und capture.tsv nach &lt;folder&gt; schreiben, dann beenden.</translation>
    </message>
    <message>
        <source>With --capture: only these pages, comma-separated.</source>
        <translation>Mit --capture: nur diese Seiten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Größe des Fensters, z. B. 1440x900.</translation>
    </message>
    <message>
        <source>Plumbline: a management console for GravityZone Control Center and Cloud Security.</source>
        <translation>Plumbline: eine Verwaltungskonsole für GravityZone Control Center und Cloud Security.</translation>
    </message>
    <message>
        <source>“%1” is not an option. Try --help.</source>
        <translation>„%1“ ist keine Option. Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>--demo and --connect exclude each other.</source>
        <translation>--demo und --connect schließen einander aus.</translation>
    </message>
    <message>
        <source>--kind, --edition and --key-stdin go with --connect.</source>
        <translation>--kind, --edition und --key-stdin gehören zu --connect.</translation>
    </message>
    <message>
        <source>--connect needs --key-stdin: a key on the command line could be read by others.</source>
        <translation>--connect braucht --key-stdin: Ein Schlüssel auf der Befehlszeile wäre für andere lesbar.</translation>
    </message>
    <message>
        <source>--kind is control-center or cloud-security, not “%1”.</source>
        <translation>--kind ist control-center oder cloud-security, nicht „%1“.</translation>
    </message>
    <message>
        <source>--edition is for Control Center; Cloud Security has none.</source>
        <translation>--edition gilt für Control Center; Cloud Security hat keine.</translation>
    </message>
    <message>
        <source>--edition is partner, company or on-prem, not “%1”.</source>
        <translation>--edition ist partner, company oder on-prem, nicht „%1“.</translation>
    </message>
    <message>
        <source>--capture needs a folder.</source>
        <translation>--capture braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--pages goes with --capture.</source>
        <translation>--pages gehört zu --capture.</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, such as 1440x900, not “%1”.</source>
        <translation>--size ist Breite x Höhe in Pixeln, z. B. 1440x900, nicht „%1“.</translation>
    </message>
    <message>
        <source>The look of the window: system, light or dark.</source>
        <translation>Aussehen des Fensters: system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Language and forms of numbers and dates, such as de or en_GB.</source>
        <translation>Sprache sowie Zahlen- und Datumsformate, z. B. de oder en_GB.</translation>
    </message>
    <message>
        <source>Keep connections, caches and journals in &lt;folder&gt; instead of the standard one.</source>
        <translation>Verbindungen, Caches und Journale in &lt;folder&gt; statt im Standardordner aufbewahren.</translation>
    </message>
    <message>
        <source>--capture needs --demo, --connect or --profile.</source>
        <translation>--capture braucht --demo, --connect oder --profile.</translation>
    </message>
    <message>
        <source>--theme is system, light or dark, not “%1”.</source>
        <translation>--theme ist system, light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--locale is a language such as de or en_GB, not “%1”.</source>
        <translation>--locale ist eine Sprache wie de oder en_GB, nicht „%1“.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--demo and --connect keep nothing, so --profile does not go with them.</source>
        <translation>--demo und --connect bewahren nichts auf, daher passt --profile nicht dazu.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Scan account</source>
        <translation>Scan-Konto</translation>
    </message>
    <message>
        <source>Scan group</source>
        <translation>Scan-Gruppe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
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
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <source>Suspended</source>
        <translation>Angehalten</translation>
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
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 Std.</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>%1 days</extracomment>
        <translation>vor %1 Tg.</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>in %1 Tg.</translation>
    </message>
    <message>
        <source>%1 mo ago</source>
        <extracomment>%1 months</extracomment>
        <translation>vor %1 Mon.</translation>
    </message>
    <message>
        <source>in %1 mo</source>
        <translation>in %1 Mon.</translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <extracomment>%1 years</extracomment>
        <translation>vor %1 J.</translation>
    </message>
    <message>
        <source>in %1 y</source>
        <translation>in %1 J.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>nobody knows whether a change was made</extracomment>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 Ziele</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>%1 (not applied yet)</source>
        <extracomment>%1 is a policy that is assigned to an endpoint</extracomment>
        <translation>%1 (noch nicht angewendet)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent outdated</source>
        <translation>Agent veraltet</translation>
    </message>
    <message>
        <source>Signatures outdated</source>
        <translation>Signaturen veraltet</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infiziert</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <source>Monthly subscription</source>
        <translation>Monatsabonnement</translation>
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
        <source>Endpoint Security</source>
        <translation>Endpoint Security</translation>
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
        <source>À la carte</source>
        <translation>À la carte</translation>
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
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Cloud accounts</source>
        <translation>Cloud-Konten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1: path of a folder</extracomment>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: %1</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Ein temporärer Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Plumbline is already running with the profile %1.</source>
        <extracomment>%1: path of a folder</extracomment>
        <translation>Plumbline läuft bereits mit dem Profil %1.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used: %2</source>
        <extracomment>%1: path of a folder, %2: the system&apos;s own words</extracomment>
        <translation>Das Profil %1 kann nicht verwendet werden: %2</translation>
    </message>
</context>
<context>
    <name>ScanTask</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Reconfigure agent</source>
        <translation>Agent neu konfigurieren</translation>
    </message>
    <message>
        <source>Remove from quarantine</source>
        <translation>Aus Quarantäne löschen</translation>
    </message>
    <message>
        <source>Restore from quarantine</source>
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
        <source>Remove from Exchange quarantine</source>
        <translation>Aus Exchange-Quarantäne löschen</translation>
    </message>
    <message>
        <source>Restore from Exchange quarantine</source>
        <translation>Aus Exchange-Quarantäne wiederherstellen</translation>
    </message>
    <message>
        <source>Add file to quarantine</source>
        <translation>Datei in Quarantäne verschieben</translation>
    </message>
    <message>
        <source>Filter by name, status …</source>
        <translation>Nach Name, Status filtern …</translation>
    </message>
    <message>
        <source>There are no scan tasks.</source>
        <translation>Es gibt keine Scan-Aufgaben.</translation>
    </message>
    <message>
        <source>Select endpoints and scan them: the task appears here.</source>
        <translation>Wählen Sie Endpunkte aus und scannen Sie sie: Die Aufgabe erscheint hier.</translation>
    </message>
    <message>
        <source>Network API</source>
        <translation>Netzwerk-API</translation>
    </message>
    <message>
        <source>It is ticked in the console: My account, API keys.</source>
        <translation>Aktivieren Sie sie in der Konsole: Mein Konto, API-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>access to the file is denied</source>
        <translation>der Zugriff auf die Datei wird verweigert</translation>
    </message>
    <message>
        <source>its folder is missing and cannot be made</source>
        <translation>ihr Ordner fehlt und kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>something else than a file stands in its place</source>
        <translation>an ihrer Stelle liegt etwas anderes als eine Datei</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file was not written by Plumbline</source>
        <translation>die Datei wurde nicht von Plumbline geschrieben</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Plumbline</source>
        <translation>die Datei wurde von einer neueren Version von Plumbline geschrieben</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>the file holds what was seen of another tenant</source>
        <translation>die Datei enthält Daten eines anderen Mandanten</translation>
    </message>
    <message>
        <source>it is not known yet which tenant answers</source>
        <translation>es ist noch nicht bekannt, welcher Mandant antwortet</translation>
    </message>
    <message>
        <source>the refresh it belongs to is over</source>
        <translation>die zugehörige Aktualisierung ist beendet</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file has been closed</source>
        <translation>die Datei wurde geschlossen</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>%1: path of a file, %2: why, e.g. &quot;the disk is full&quot;</extracomment>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 was set aside as %3: %2. Plumbline begins a new one.</source>
        <extracomment>%1: path of a file, %2: why, %3: another path</extracomment>
        <translation>%1 wurde als %3 beiseitegelegt: %2. Plumbline legt eine neue an.</translation>
    </message>
    <message>
        <source>What is fetched is kept until Plumbline ends.</source>
        <translation>Abgerufene Daten bleiben erhalten, bis Plumbline beendet wird.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>No key came on standard input.</source>
        <translation>Über die Standardeingabe kam kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>session::Demo</name>
    <message>
        <source>It ended by itself.</source>
        <translation>Sie hat sich selbst beendet.</translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>Die Demo kann nicht starten: %1</translation>
    </message>
    <message>
        <source>Demo partner</source>
        <translation>Demo-Partner</translation>
    </message>
    <message>
        <source>Demo cloud</source>
        <translation>Demo-Cloud</translation>
    </message>
    <message>
        <source>Quick scan of the demo</source>
        <translation>Quick-Scan der Demo</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Plumbline</source>
        <translation>Über Plumbline</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>Plumbline %1</translation>
    </message>
    <message>
        <source>A management console for GravityZone Control Center and Cloud Security. Plumbline is a project of its own and not affiliated with Bitdefender.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Qt %1</source>
        <translation>Eine Verwaltungskonsole für GravityZone Control Center und Cloud Security. Plumbline ist ein eigenständiges Projekt und steht in keiner Verbindung zu Bitdefender.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Qt %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Cloud accounts</source>
        <translation>Cloud-Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Befunde anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Filter by method, connection, result …</source>
        <translation>Nach Methode, Verbindung, Ergebnis filtern …</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Es wurde noch nichts abgefragt.</translation>
    </message>
    <message>
        <source>Every request to a server appears here.</source>
        <translation>Jede Anfrage an einen Server erscheint hier.</translation>
    </message>
    <message>
        <source>Select one request first.</source>
        <translation>Wählen Sie zuerst genau eine Anfrage aus.</translation>
    </message>
    <message>
        <source>This request never left: there is nothing to repeat.</source>
        <translation>Diese Anfrage wurde nie gesendet: Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This request is so long ago that it is only in the log&apos;s file.</source>
        <translation>Diese Anfrage liegt so lange zurück, dass sie nur noch in der Protokolldatei steht.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Time and size</source>
        <translation>Zeit und Größe</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Copied. Put your key into PLUMBLINE_KEY before you run it.</source>
        <translation>Kopiert. Setzen Sie Ihren Schlüssel in PLUMBLINE_KEY ein, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>Copied, without what is secret or was too long to be kept. Put your key into PLUMBLINE_KEY before you run it.</source>
        <translation>Kopiert, ohne Geheimes und ohne das, was zum Aufbewahren zu lang war. Setzen Sie Ihren Schlüssel in PLUMBLINE_KEY ein, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>It was asked by a test, maybe at another address than the connection has.</source>
        <translation>Ein Test hat es gefragt, vielleicht unter einer anderen Adresse als der der Verbindung.</translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>It is under way.</source>
        <translation>Sie läuft.</translation>
    </message>
    <message>
        <source>Plumbline ended before the server had answered: the change may have been made. Look again to see, before you make it a second time.</source>
        <translation>Plumbline wurde beendet, bevor der Server geantwortet hat: Die Änderung wurde möglicherweise ausgeführt. Sehen Sie nach, bevor Sie sie ein zweites Mal ausführen.</translation>
    </message>
    <message>
        <source>It was sent and no answer came: the change may have been made. Look again to see, before you make it a second time.</source>
        <translation>Sie wurde gesendet, und es kam keine Antwort: Die Änderung wurde möglicherweise ausgeführt. Sehen Sie nach, bevor Sie sie ein zweites Mal ausführen.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Nachse&amp;hen</translation>
    </message>
    <message>
        <source>Filter by change, target, outcome …</source>
        <translation>Nach Änderung, Ziel, Ausgang filtern …</translation>
    </message>
    <message>
        <source>Nothing has been changed from here.</source>
        <translation>Von hier aus wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every change that you make appears here, with how it ended.</source>
        <translation>Jede Ihrer Änderungen erscheint hier mit ihrem Ausgang.</translation>
    </message>
    <message>
        <source>Opens the page that this change is about</source>
        <translation>Öffnet die Seite, die diese Änderung betrifft</translation>
    </message>
    <message>
        <source>Select one change first.</source>
        <translation>Wählen Sie zuerst genau eine Änderung aus.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Takes something away</source>
        <translation>Entfernt etwas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>No page shows what this change is about.</source>
        <translation>Keine Seite zeigt, was diese Änderung betrifft.</translation>
    </message>
</context>
<context>
    <name>ui::Badges</name>
    <message>
        <source>%1 (%L2 of %L3)</source>
        <translation>%1 (%L2 von %L3)</translation>
    </message>
    <message>
        <source>key kept for this session only</source>
        <translation>Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>ui::BannerStack</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Capture</name>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>Das Bild „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Did not settle: %1.</source>
        <extracomment>%1: names of pages</extracomment>
        <translation>Nicht zur Ruhe gekommen: %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeDialog</name>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>What is skipped</source>
        <translation>Was übersprungen wird</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Nachse&amp;hen</translation>
    </message>
    <message>
        <source>Type %1 to confirm that so many are changed:</source>
        <translation>Geben Sie %1 ein, um die Anzahl zu bestätigen:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a thing, %2: why it is left out</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Companies, endpoints, pages, connections, actions…</source>
        <translation>Unternehmen, Endpunkte, Seiten, Verbindungen, Aktionen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>ui::CompaniesPage</name>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>Who stands below whom, or one line after the other</source>
        <translation>Als Hierarchie oder als Liste anzeigen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>Managed from above</source>
        <translation>Verwaltung durch Partner</translation>
    </message>
    <message>
        <source>Two-factor login</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Companies below</source>
        <translation>Untergeordnete Unternehmen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehöriges</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Show policies</source>
        <translation>Richtlinien anzeigen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no ceiling</source>
        <translation>%1, ohne Obergrenze</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>not for this key</source>
        <translation>nicht für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The Licensing API is not ticked on the key.</source>
        <translation>Die Licensing API ist für den Schlüssel nicht angehakt.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Protection model</source>
        <translation>Schutzmodell</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Add connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server shows this certificate. Trust it only if its fingerprint is the one that whoever runs the server tells you.</source>
        <translation>Der Server zeigt dieses Zertifikat vor. Vertrauen Sie ihm nur, wenn der Fingerabdruck mit dem übereinstimmt, den Ihnen der Betreiber des Servers nennt.</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Add it any&amp;way</source>
        <translation>Tr&amp;otzdem hinzufügen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Begin a new cache</source>
        <translation>Neuen &amp;Cache anlegen</translation>
    </message>
    <message>
        <source>Chan&amp;ge nothing</source>
        <translation>N&amp;ichts ändern</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Schlüssel&amp;bund entsperren</translation>
    </message>
    <message>
        <source>The keychain asks for its password in a window of its own…</source>
        <translation>Der Schlüsselbund fragt in einem eigenen Fenster nach seinem Passwort…</translation>
    </message>
    <message>
        <source>Un&amp;lock and store it</source>
        <translation>Schlüssel&amp;bund entsperren und speichern</translation>
    </message>
    <message>
        <source>&amp;Keep it for this session</source>
        <translation>Nur für &amp;diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The connection is saved.</source>
        <translation>Die Verbindung ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Read-only: Plumbline sends no changes through it</source>
        <translation>Schreib&amp;geschützt: Plumbline sendet darüber keine Änderungen</translation>
    </message>
    <message>
        <source>The address, if you leave this empty</source>
        <translation>Leer: Die Adresse wird verwendet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Access &amp;URL</source>
        <translation>Zugriffs-&amp;URL</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Edition</translation>
    </message>
    <message>
        <source>&amp;Proxy, certificate, limits</source>
        <translation>&amp;Proxy, Zertifikat, Grenzwerte</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>As the console showed it when the key was made</source>
        <translation>Wie ihn die Konsole beim Erstellen angezeigt hat</translation>
    </message>
    <message>
        <source>Leave this empty to keep the key as it is</source>
        <translation>Leer lassen, um den Schlüssel beizubehalten</translation>
    </message>
    <message>
        <source>Found out by Test</source>
        <translation>Wird beim Testen ermittelt</translation>
    </message>
    <message>
        <source>Found out by Test: %1</source>
        <translation>Beim Testen ermittelt: %1</translation>
    </message>
    <message>
        <source>In the console: your account, Control Center API, Access URL</source>
        <translation>In der Konsole: Ihr Konto, Control Center API, Zugriffs-URL</translation>
    </message>
    <message>
        <source>The base address of the Cloud Security API of your region</source>
        <translation>Die Basisadresse der Cloud-Security-API Ihrer Region</translation>
    </message>
    <message>
        <source>Enter the API key. The console shows it once, when it is made.</source>
        <translation>Geben Sie den API-Schlüssel ein. Die Konsole zeigt ihn nur einmal, beim Erstellen.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionSwitcher</name>
    <message>
        <source>What this window looks at</source>
        <translation>Was dieses Fenster zeigt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>All connections (%L1)</source>
        <translation>Alle Verbindungen (%L1)</translation>
    </message>
    <message>
        <source>&amp;All connections</source>
        <translation>&amp;Alle Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Close %1</source>
        <translation>%1 &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>Schreib&amp;geschützt</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>N&amp;ach unten</translation>
    </message>
    <message>
        <source>Un&amp;lock keychain</source>
        <translation>Schlüsselbund &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>A connection needs the access URL of a console and an API key that was made there.</source>
        <translation>Eine Verbindung braucht die Zugriffs-URL einer Konsole und einen dort erstellten API-Schlüssel.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Wählen Sie zuerst genau eine Verbindung aus.</translation>
    </message>
    <message>
        <source>This connection is not kept: it ends with Plumbline.</source>
        <translation>Diese Verbindung wird nicht aufbewahrt: Sie endet mit Plumbline.</translation>
    </message>
    <message>
        <source>The table is sorted by a column.</source>
        <translation>Die Tabelle ist nach einer Spalte sortiert.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>Sie ist die erste.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>Sie ist die letzte.</translation>
    </message>
    <message>
        <source>The connection “%1” is saved.</source>
        <translation>Die Verbindung „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1: name of the connection it is a copy of</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>„%1“ wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ents&amp;perren</translation>
    </message>
    <message>
        <source>The keychain asks for its password in a window of its own…</source>
        <translation>Der Schlüsselbund fragt in einem eigenen Fenster nach seinem Passwort…</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its key from this machine? The record of what was changed through it stays. The key itself goes on working until it is deactivated at the console.</source>
        <translation>Die Verbindung „%1“ und ihren Schlüssel von diesem Computer entfernen? Das Journal der Änderungen bleibt erhalten. Der Schlüssel selbst gilt weiter, bis er in der Konsole deaktiviert wird.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Jetzt entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Beha&amp;lten</translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>„%1“ wird entfernt…</translation>
    </message>
    <message>
        <source>Un&amp;lock and remove</source>
        <translation>Ents&amp;perren und entfernen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Remove it any&amp;way</source>
        <translation>Trot&amp;zdem entfernen</translation>
    </message>
    <message>
        <source>What was kept of it could not be deleted; some of it is still there.</source>
        <translation>Der Cache konnte nicht gelöscht werden; ein Teil ist noch da.</translation>
    </message>
    <message>
        <source>Delete what was kept of “%1” (%2)? The record of what was changed through it stays either way.</source>
        <extracomment>%1: name of a connection, %2: a size such as 3 MB</extracomment>
        <translation>Den Cache von „%1“ (%2) löschen? Das Journal der Änderungen bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>One is being removed.</source>
        <translation>Es wird gerade eine entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>All that the server told, as it came</source>
        <translation>Die unveränderte Antwort des Servers</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <extracomment>%1: how long ago</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>asking the server …</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: what is copied</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
</context>
<context>
    <name>ui::EndpointsPage</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>&amp;Scan…</source>
        <translation>&amp;Scannen…</translation>
    </message>
    <message>
        <source>Filter by name, company, address, system …</source>
        <translation>Nach Name, Unternehmen, Adresse, System filtern …</translation>
    </message>
    <message>
        <source>There are no endpoints.</source>
        <translation>Es gibt keine Endpunkte.</translation>
    </message>
    <message>
        <source>They appear here when the agent is installed, or when the server finds them on the network.</source>
        <translation>Sie erscheinen hier, sobald der Agent installiert ist oder der Server sie im Netzwerk findet.</translation>
    </message>
    <message>
        <source>Network API</source>
        <translation>Netzwerk-API</translation>
    </message>
    <message>
        <source>It is ticked in the console: My account, API keys.</source>
        <translation>Aktivieren Sie sie in der Konsole: Mein Konto, API-Schlüssel.</translation>
    </message>
    <message>
        <source>Select endpoints first.</source>
        <translation>Wählen Sie zuerst Endpunkte aus.</translation>
    </message>
    <message>
        <source>No agent manages it, so the server knows no more about it.</source>
        <translation>Kein Agent verwaltet ihn, daher weiß der Server nicht mehr über ihn.</translation>
    </message>
    <message>
        <source>One company</source>
        <translation>Ein Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scannen</translation>
    </message>
    <message>
        <source>At most %1 endpoints can be scanned at once. Select fewer.</source>
        <translation>Es können höchstens %1 Endpunkte auf einmal gescannt werden. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>no agent manages it</source>
        <translation>kein Agent verwaltet ihn</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>None of the selected endpoints can be scanned.</source>
        <translation>Keiner der ausgewählten Endpunkte kann gescannt werden.</translation>
    </message>
    <message>
        <source>They are gone.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Scan %1 on %2.</source>
        <extracomment>%1: an endpoint, %2: a connection</extracomment>
        <translation>%1 auf %2 scannen.</translation>
    </message>
    <message>
        <source>Scan %1 endpoints of %2 on %3.</source>
        <extracomment>%1: a number, %2: a company, %3: a connection</extracomment>
        <translation>%1 Endpunkte von %2 auf %3 scannen.</translation>
    </message>
    <message>
        <source>Scan %1 endpoints of %2 companies on %3.</source>
        <extracomment>%1, %2: numbers, %3: a connection</extracomment>
        <translation>%1 Endpunkte von %2 Unternehmen auf %3 scannen.</translation>
    </message>
    <message>
        <source>One request. Each endpoint begins when it next asks the server for tasks.</source>
        <translation>Eine Anfrage. Jeder Endpunkt beginnt, wenn er den Server das nächste Mal nach Aufgaben fragt.</translation>
    </message>
    <message>
        <source>%1 requests, one after the other. Each endpoint begins when it next asks the server for tasks.</source>
        <translation>%1 Anfragen nacheinander. Jeder Endpunkt beginnt, wenn er den Server das nächste Mal nach Aufgaben fragt.</translation>
    </message>
    <message>
        <source>A scan that was ordered cannot be taken back from here.</source>
        <translation>Ein beauftragter Scan kann von hier aus nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Scan endpoints</source>
        <translation>Endpunkte scannen</translation>
    </message>
    <message>
        <source>The server is being asked. You can close this window; the outcome is told when it is known.</source>
        <translation>Der Server wird angefragt. Sie können dieses Fenster schließen; das Ergebnis wird gemeldet, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>See above what is skipped, and why.</source>
        <translation>Oben steht, was übersprungen wird und warum.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, all must match</source>
        <translation>Filter: Wörter, alle müssen vorkommen</translation>
    </message>
    <message>
        <source>Rows that hold all of these words, wherever they stand (%1)</source>
        <translation>Zeilen, die alle diese Wörter an beliebiger Stelle enthalten (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows a filter leaves: 312 of 50 000</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle anzeigen</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
</context>
<context>
    <name>ui::JsonView</name>
    <message>
        <source>Search in JSON</source>
        <translation>In JSON suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ui::KeyEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Klartext</translation>
    </message>
    <message>
        <source>Shows it while you hold this down</source>
        <translation>Im Klartext, solange Sie gedrückt halten</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Er&amp;setzen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Un&amp;lock keychain</source>
        <translation>Schlüsselbund &amp;entsperren</translation>
    </message>
    <message>
        <source>How to &amp;deactivate</source>
        <translation>Hilfe zum &amp;Deaktivieren</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>There is no connection yet, so there is no key.</source>
        <translation>Es gibt noch keine Verbindung und daher keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Keys come with connections: add one under Connections.</source>
        <translation>Schlüssel gehören zu Verbindungen: Fügen Sie unter „Verbindungen“ eine hinzu.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>The key was taken off the clipboard.</source>
        <translation>Der Schlüssel wurde aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Wählen Sie zuerst genau eine Verbindung aus.</translation>
    </message>
    <message>
        <source>This connection is not kept: its key ends with Plumbline.</source>
        <translation>Diese Verbindung wird nicht aufbewahrt: Ihr Schlüssel endet mit Plumbline.</translation>
    </message>
    <message>
        <source>There is no key to copy, or it cannot be read now.</source>
        <translation>Es gibt keinen Schlüssel zum Kopieren, oder er ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Alter und Nutzung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt akzeptiert</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, not ticked on the key</source>
        <translation>Nein, beim Schlüssel nicht aktiviert</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>The new key works and is in use.</source>
        <translation>Der neue Schlüssel funktioniert und wird verwendet.</translation>
    </message>
    <message>
        <source>Deactivate the old one at the console.</source>
        <translation>Deaktivieren Sie den alten in der Konsole.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>The key of “%1” is on the clipboard. It is taken off again after %2 seconds.</source>
        <extracomment>%1: name of a connection, %2: a number of seconds, 30</extracomment>
        <translation>Der Schlüssel von „%1“ ist in der Zwischenablage. Nach %2 Sekunden wird er wieder daraus entfernt.</translation>
    </message>
    <message>
        <source>The keychain asks for its password in a window of its own…</source>
        <translation>Der Schlüsselbund fragt in einem eigenen Fenster nach seinem Passwort…</translation>
    </message>
    <message>
        <source>Remove the key of “%1” from this machine? The connection stays, and cannot ask the server without it. The key itself goes on working until it is deactivated at the console.</source>
        <translation>Den Schlüssel von „%1“ von diesem Computer entfernen? Die Verbindung bleibt, kann ohne ihn aber nichts beim Server abfragen. Der Schlüssel selbst gilt weiter, bis er in der Konsole deaktiviert wird.</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>Schlüssel &amp;jetzt entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Beha&amp;lten</translation>
    </message>
    <message>
        <source>The key of “%1” is gone from this machine.</source>
        <translation>Der Schlüssel von „%1“ ist von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>It is not proven that the key of “%1” is gone.</source>
        <translation>Es ist nicht nachgewiesen, dass der Schlüssel von „%1“ gelöscht ist.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>These connections and their keys are kept until Plumbline ends.</source>
        <translation>Diese Verbindungen und ihre Schlüssel bleiben erhalten, bis Plumbline beendet wird.</translation>
    </message>
    <message>
        <source>One is being removed.</source>
        <translation>Es wird gerade einer entfernt.</translation>
    </message>
    <message>
        <source>In the keychain is still the old one: deactivate it at the console when the new one is there.</source>
        <translation>Im Schlüsselbund liegt noch der alte: Deaktivieren Sie ihn in der Konsole, sobald der neue dort liegt.</translation>
    </message>
    <message>
        <source>The password of its proxy goes with it.</source>
        <translation>Das Passwort ihres Proxys wird mit entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::LeaveQuestion</name>
    <message numerus="yes">
        <source>%n changes are under way.</source>
        <translation>
            <numerusform>%n Änderung läuft.</numerusform>
            <numerusform>%n Änderungen laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you leave now, those that wait are withdrawn. Of those that were sent nobody will know the outcome; the audit shows them as unknown.</source>
        <translation>Wenn Sie jetzt beenden, werden die wartenden zurückgezogen. Bei den gesendeten erfährt niemand den Ausgang; das Prüfprotokoll führt sie als „Ungewiss“.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ui::LimitsEdit</name>
    <message>
        <source>All calls, per second</source>
        <translation>Alle Anfragen, pro Sekunde</translation>
    </message>
    <message>
        <source>Licences and companies, per second</source>
        <translation>Lizenzen und Unternehmen, pro Sekunde</translation>
    </message>
    <message>
        <source>Tasks and deletions, per minute</source>
        <translation>Aufgaben und Löschungen, pro Minute</translation>
    </message>
    <message>
        <source>Block lists, push and policies, per minute</source>
        <translation>Sperrlisten, Push und Richtlinien, pro Minute</translation>
    </message>
    <message>
        <source>All calls, per minute</source>
        <translation>Alle Anfragen, pro Minute</translation>
    </message>
    <message>
        <source>These limits are this key&apos;s &amp;own</source>
        <translation>Gren&amp;zwerte gelten nur für diesen Schlüssel</translation>
    </message>
    <message>
        <source>Otherwise all connections to one address share them</source>
        <translation>Andernfalls teilen sich alle Verbindungen zu einer Adresse die Grenzwerte</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie dokumentiert</translation>
    </message>
</context>
<context>
    <name>ui::LookMenu</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Language: %1, as the system&apos;s</source>
        <extracomment>%1: name of a language, in that language</extracomment>
        <translation>Sprache: %1, wie im System</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Search companies, endpoints, actions…</source>
        <translation>Unternehmen, Endpunkte, Aktionen s&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Next column</source>
        <translation>&amp;Nächste Spalte</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>&amp;Vorherige Spalte</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>Neue Verbin&amp;dung…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues F&amp;enster</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation>Über &amp;Plumbline</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Closed connection</source>
        <translation>Geschlossene Verbindung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a page; %1: its name, %2: keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Placard</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
</context>
<context>
    <name>ui::PoliciesPage</name>
    <message>
        <source>Filter by name, company …</source>
        <translation>Nach Name, Unternehmen filtern …</translation>
    </message>
    <message>
        <source>There are no policies.</source>
        <translation>Es gibt keine Richtlinien.</translation>
    </message>
    <message>
        <source>Policies are made in the console; they appear here at the next sweep.</source>
        <translation>Richtlinien werden in der Konsole erstellt; sie erscheinen hier beim nächsten Einlesen.</translation>
    </message>
    <message>
        <source>Policies API</source>
        <translation>Richtlinien-API</translation>
    </message>
    <message>
        <source>It is ticked in the console: My account, API keys.</source>
        <translation>Aktivieren Sie sie in der Konsole: Mein Konto, API-Schlüssel.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Show those that have it</source>
        <translation>Endpunkte anzeigen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Settings of %1 · %2</source>
        <extracomment>%1: a policy, %2: how long ago its settings were read</extracomment>
        <translation>Einstellungen von %1 · %2</translation>
    </message>
    <message>
        <source>The server tells no settings of this policy.</source>
        <translation>Der Server teilt zu dieser Richtlinie keine Einstellungen mit.</translation>
    </message>
    <message>
        <source>The settings are being asked for …</source>
        <translation>Die Einstellungen werden abgefragt …</translation>
    </message>
    <message>
        <source>The settings are not known yet.</source>
        <translation>Die Einstellungen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
</context>
<context>
    <name>ui::ProxyEdit</name>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Falls er einen verlangt</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address without “http:”, such as proxy.example.</source>
        <translation>Geben Sie die Adresse des Proxys ohne „http:“ ein, z. B. proxy.example.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceKeyDialog</name>
    <message>
        <source>&amp;Replace key</source>
        <translation>Schlüssel er&amp;setzen</translation>
    </message>
    <message>
        <source>Replace the key of “%1”</source>
        <translation>Schlüssel von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>The new key is tested before it takes the place of the old one. The old one goes on working at the console until it is deactivated there.</source>
        <translation>Der neue Schlüssel wird getestet, bevor er den alten ersetzt. Der alte gilt in der Konsole weiter, bis er dort deaktiviert wird.</translation>
    </message>
    <message>
        <source>&amp;New API key</source>
        <translation>&amp;Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Testing the new key…</source>
        <translation>Der neue Schlüssel wird getestet…</translation>
    </message>
    <message>
        <source>&amp;Begin a new cache</source>
        <translation>Neuen &amp;Cache anlegen</translation>
    </message>
    <message>
        <source>Chan&amp;ge nothing</source>
        <translation>N&amp;ichts ändern</translation>
    </message>
</context>
<context>
    <name>ui::ScanForm</name>
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
        <source>Empty: the server makes one</source>
        <translation>Leer: Der Server vergibt einen</translation>
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
        <source>One path a line, or LocalDrives</source>
        <extracomment>LocalDrives is a word of the server</extracomment>
        <translation>Ein Pfad pro Zeile oder LocalDrives</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>T&amp;iefe</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>&amp;Pfade</translation>
    </message>
    <message>
        <source>Say at least one path for a custom scan.</source>
        <translation>Geben Sie für einen benutzerdefinierten Scan mindestens einen Pfad an.</translation>
    </message>
</context>
<context>
    <name>ui::ScanRun</name>
    <message>
        <source>%1: the connection was closed before.</source>
        <translation>%1: Die Verbindung wurde vorher geschlossen.</translation>
    </message>
    <message>
        <source>%1: the scan of one endpoint was ordered.</source>
        <translation>%1: Der Scan eines Endpunkts wurde beauftragt.</translation>
    </message>
    <message>
        <source>%1: the scan of %2 endpoints was ordered.</source>
        <translation>%1: Der Scan von %2 Endpunkten wurde beauftragt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a connection, %2: what went wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ScansPage</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
</context>
<context>
    <name>ui::SettingsTree</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <extracomment>keys</extracomment>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>Die Seiten, von oben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>ui::SweepStatus</name>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>scan tasks</source>
        <translation>Scan-Aufgaben</translation>
    </message>
    <message>
        <source>cloud accounts</source>
        <translation>Cloud-Konten</translation>
    </message>
    <message>
        <source>groups of cloud accounts</source>
        <translation>Cloud-Kontengruppen</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reading %1: %L2 of %L3</source>
        <extracomment>%1: what is read, such as “endpoints”</extracomment>
        <translation>Einlesen: %1, %L2 von %L3</translation>
    </message>
    <message>
        <source>Reading %1: %L2</source>
        <translation>Einlesen: %1, %L2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Einlesen: %1</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Einlesen pausiert</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf aktuellem Stand</translation>
    </message>
    <message>
        <source>Read again at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Nächstes Einlesen um %1</translation>
    </message>
    <message>
        <source>Go on reading in the background</source>
        <translation>Einlesen im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Pause reading in the background</source>
        <translation>Einlesen im Hintergrund pausieren</translation>
    </message>
</context>
<context>
    <name>ui::TablePage</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>The API key has no right to see this: “%1” is not ticked on it.</source>
        <translation>Der API-Schlüssel hat dafür kein Recht: „%1“ ist bei ihm nicht aktiviert.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a connection, %2: what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist geöffnet.</translation>
    </message>
    <message>
        <source>This kind of connection does not have it.</source>
        <translation>Bei dieser Art von Verbindung gibt es das nicht.</translation>
    </message>
    <message>
        <source>%1: all seen %2</source>
        <extracomment>%1: a connection, %2: a time</extracomment>
        <translation>%1: vollständig gelesen am %2</translation>
    </message>
    <message>
        <source>%1: not seen whole yet</source>
        <translation>%1: noch nicht vollständig gelesen</translation>
    </message>
    <message>
        <source>asking: %1 of %2</source>
        <translation>Abfrage: %1 von %2</translation>
    </message>
    <message>
        <source>asking: %1</source>
        <translation>Abfrage: %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <extracomment>%1: how long ago</extracomment>
        <translation>ältester Stand %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were copied: more do not fit the clipboard.</source>
        <translation>Nur die ersten %1 von %2 ausgewählten Zeilen wurden kopiert: Mehr passen nicht in die Zwischenablage.</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>1 Zeile kopiert.</translation>
    </message>
    <message>
        <source>%1 rows copied.</source>
        <translation>%1 Zeilen kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ThrottleGauge</name>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>%L1/%2 per s</source>
        <extracomment>4/10 per s: of ten calls that are allowed each second, four were answered</extracomment>
        <translation>%L1/%2 pro s</translation>
    </message>
    <message>
        <source>%L1 per s</source>
        <translation>%L1 pro s</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>%L1 in Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>the server asks to wait %n s</source>
        <translation>
            <numerusform>Server bittet um %n s Wartezeit</numerusform>
            <numerusform>Server bittet um %n s Wartezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>until nothing waits any more</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 on the way</source>
        <translation>%L1 unterwegs</translation>
    </message>
    <message>
        <source>%1, %2: %L3 waiting, %L4 on the way</source>
        <extracomment>%1: address of a server, %2: name of a limit, %3 and %4: numbers of calls</extracomment>
        <translation>%1, %2: %L3 in Warteschlange, %L4 unterwegs</translation>
    </message>
    <message>
        <source>(the server allows less than is published)</source>
        <translation>(der Server erlaubt weniger als dokumentiert)</translation>
    </message>
    <message>
        <source>No call waits.</source>
        <translation>Keine Anfrage wartet.</translation>
    </message>
</context>
<context>
    <name>ui::TopRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip; %1: what a button does, %2: its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::TrustEdit</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>The authorities of this machine</source>
        <translation>Zertifizierungsstellen dieses Computers</translation>
    </message>
    <message>
        <source>An authority of our own</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>One certificate only</source>
        <translation>Nur ein bestimmtes Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is too large for a certificate.</source>
        <translation>Die Datei ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle aus.</translation>
    </message>
    <message>
        <source>First Test with the authorities of this machine: it shows the server&apos;s certificate, which you can then trust.</source>
        <translation>Testen Sie zuerst mit den Zertifizierungsstellen dieses Computers: Dabei wird das Zertifikat des Servers angezeigt, dem Sie dann vertrauen können.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1: a fingerprint, pairs of digits with colons</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Willkommen bei Plumbline</translation>
    </message>
    <message>
        <source>&amp;Open the demo tenant</source>
        <translation>&amp;Demo-Mandanten öffnen</translation>
    </message>
    <message>
        <source>Plumbline shows companies, endpoints, policies and scans of GravityZone, from a cache that is there at once, also without a network. A connection needs the access URL of the console and an API key; the key goes into the keychain of this machine and nowhere else. To look around first, open the demo tenant: it lives on this machine and needs neither.</source>
        <translation>Plumbline zeigt Unternehmen, Endpunkte, Richtlinien und Scans von GravityZone aus einem Cache, der sofort da ist, auch ohne Netzwerk. Eine Verbindung braucht die Zugriffs-URL der Konsole und einen API-Schlüssel; der Schlüssel kommt in den Schlüsselbund dieses Computers und sonst nirgendwohin. Um sich erst einmal umzusehen, öffnen Sie den Demo-Mandanten: Er läuft auf diesem Computer und braucht weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
</context>
</TS>
