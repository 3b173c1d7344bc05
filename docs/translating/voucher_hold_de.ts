<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>Diese App funktioniert nicht</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Nichts wurde reserviert. Starten Sie die App neu, oder rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Startet noch</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Was Sie jetzt scannen, wartet, bis die App gestartet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Noch ist nichts reserviert. %n Scan wartet, bis die App gestartet ist.</numerusform>
            <numerusform>Noch ist nichts reserviert. %n Scans warten, bis die App gestartet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Schon unterwegs</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>{number} wird gerade reserviert. Nochmals scannen ist nicht nötig.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Nicht angenommen: zu viele warten</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>%n Gutschein wartet bereits. Scannen Sie {number} in einer Minute erneut.</numerusform>
            <numerusform>%n Gutscheine warten bereits. Scannen Sie {number} in einer Minute erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Hier bereits reserviert</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>{number}: noch {left}. Das Token steht unten.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n Reservierung läuft nach dem Neustart noch. {number}: noch {left}. Das Token steht unten.</numerusform>
            <numerusform>%n Reservierungen laufen nach dem Neustart noch. {number}: noch {left}. Das Token steht unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>{number} wurde vor dem Neustart reserviert: noch {left}. Das Token steht unten.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Noch reserviert</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>{number} wird freigegeben. Scannen Sie ihn danach erneut.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>{number} wird freigegeben.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>{number} ist hier reserviert.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Scannen Sie einen Gutschein, oder tippen Sie seine Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Das ist %n Zeichen lang. Scannen Sie den Gutschein erneut.</numerusform>
            <numerusform>Das sind %n Zeichen. Scannen Sie den Gutschein erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Es sind nicht druckbare Zeichen darin. Scannen Sie den Gutschein erneut.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Das enthält eine Webadresse. Scannen Sie stattdessen den Code mit der Nummer.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>Das ist ein WLAN-Code. Nichts wurde gesendet. Scannen Sie den Gutschein selbst.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>Das ist für einen Anruf, eine Nachricht oder einen Kontakt. Nichts wurde gesendet. Scannen Sie den Gutschein selbst.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Das enthält mehr als eine Nummer. Nichts wurde gesendet. Scannen Sie den Code, der nur die Nummer enthält.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>Das ist ein Token oder Schlüssel. Nichts wurde gesendet. Scannen Sie den Gutschein selbst.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>Das ist keine Gutscheinnummer</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Zu kurz für einen Gutschein</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Scannen Sie ihn erneut, oder tippen Sie seine Nummer ein.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Zu lang für einen Gutschein</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Das ist %n Zeichen lang. Scannen Sie den Code des Gutscheins, keinen anderen.</numerusform>
            <numerusform>Das sind %n Zeichen. Scannen Sie den Code des Gutscheins, keinen anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Nicht sauber gescannt</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Nichts wurde gesendet. Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>Kein Gutscheincode</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Gutscheine dieses Geschäfts beginnen anders. Scannen Sie den Code des Gutscheins.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Kein Gutschein enthält Steuerzeichen. Scannen Sie den Code des Gutscheins.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>Das ist eine Webadresse</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Nichts wurde geöffnet oder gesendet. Scannen Sie den Code mit der Gutscheinnummer.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>Das ist ein WLAN-Code</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Nichts wurde geöffnet oder gesendet. Scannen Sie den Code des Gutscheins.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>Das ist für einen Anruf, eine Nachricht oder einen Kontakt. Nichts wurde gesendet. Scannen Sie den Code des Gutscheins.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Sie verändert, was der Scanner tippt. Drücken Sie sie einmal, und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Num-Taste scheint aus zu sein</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>Statt Ziffern kamen Pfeiltasten vom Scanner. Schalten Sie die Num-Taste ein und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Scanner und PC: verschiedene Layouts</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>Der Scanner ist auf ein anderes Tastaturlayout eingestellt. Lassen Sie es vom Support ändern.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>{number} wird gesendet, sobald die anderen fertig sind.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>{number} wird bei Smart Gift angefragt.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Smart Gift ist gerade nicht erreichbar. {number} wird weiter versucht.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Noch keine klare Antwort zu {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Nächster Versuch für {number} in {left}. %n Gutschein wartet.</numerusform>
            <numerusform>Nächster Versuch für {number} in {left}. %n Gutscheine warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>{number} wurde nicht reserviert. Neuer Versuch möglich in {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>{number} wurde nicht reserviert. Versuchen Sie es jetzt erneut.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Nichts wurde reserviert</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>In dieser App trat ein Fehler auf, bevor {number} gesendet wurde. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Smart Gift nicht erreichbar</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>{number} kann jetzt anderswo genutzt werden.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Hier nicht mehr reserviert</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>Die Reservierung von {number} an dieser Kasse ist vorbei: freigegeben, genutzt oder abgelaufen.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Nicht mehr reserviert</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Scannen Sie {number} erneut, falls er noch nötig ist.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Reserviert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Kopieren Sie jetzt das Token für {number}: Es geht verloren, falls dieser PC ausfällt.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Reserviert: an der Kasse prüfen</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Läuft ab in {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Nutzen Sie {number} jetzt an der Kasse, oder reservieren Sie ihn nach Ablauf neu.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>Das Token für {number} ist kopiert. Fügen Sie es in die Kasse ein, oder scannen Sie den Code unten.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Kopieren Sie das Token für {number} in die Kasse, oder scannen Sie den Code unten.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Reserviert bis {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Smart Gift hat dasselbe Token für einen anderen Gutschein vergeben. Prüfen Sie, ob die Kasse es für {number} annimmt.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Smart Gift hat für {number} ein Token geliefert, aber auch einen Fehler. Prüfen Sie vor dem Abschluss des Verkaufs, ob die Kasse es annimmt.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>{number} wurde nicht reserviert. Der Proxy dieses PCs antwortet nicht oder lässt diese App nicht durch. Versuchen Sie es erneut, oder rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>{number} wurde nicht reserviert. Eine Proxy-Einstellung dieses PCs ist nicht brauchbar. Prüfen Sie das Netzwerk, oder rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>{number} wurde nicht reserviert. Prüfen Sie das Netzwerk dieses PCs, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Wohl hier reserviert: Token verloren</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Blockiert: vielleicht reserviert</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Wahrscheinlich hat eine Firewall oder ein Filter statt Smart Gift geantwortet. Falls {number} reserviert wurde, ist er nach {time} frei. Passiert es wieder, rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Die App wurde beendet, bevor das Token kam. Es wurde nichts eingelöst. Versuchen Sie {number} erneut. Falls er reserviert wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Ein früherer Versuch hat ihn vielleicht reserviert; dieser konnte es nicht klären. Es wurde nichts eingelöst. Versuchen Sie {number} erneut. Falls er reserviert wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift hat nicht rechtzeitig geantwortet. Es wurde nichts eingelöst. Versuchen Sie {number} erneut. Falls er reserviert wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Die Verbindung brach ab, bevor das Token kam. Es wurde nichts eingelöst. Versuchen Sie {number} erneut. Falls er reserviert wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift hat mit einem Fehler geantwortet. Es wurde nichts eingelöst. Versuchen Sie {number} erneut. Falls er reserviert wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Die Antwort enthielt kein Token. Es wurde nichts eingelöst. Versuchen Sie {number} erneut. Falls er reserviert wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Unklar, ob reserviert</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Falls diese Kasse {number} reserviert hatte, ist diese Reservierung vorbei.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Ein früherer Versuch hat {number} vielleicht reserviert, brachte aber kein Token. Versuchen Sie es nach {time} erneut.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Ein früherer Versuch hat {number} vielleicht reserviert, brachte aber kein Token. Versuchen Sie es nach {time} erneut. Falls eine andere Kasse ihn hat, ist er nach {latest} frei.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Smart Gift nannte keinen Grund. Scannen Sie {number} erneut, oder rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Smart Gift sagt zu {number}: „{words}“</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>Die Reservierung von {number}, die im Weg war, ist vorbei.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Diese Kasse hat {number} vielleicht schon reserviert. Versuchen Sie es nach {time} erneut.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Diese Kasse hat {number} vielleicht schon reserviert. Versuchen Sie es nach {time} erneut. Falls eine andere Kasse ihn hat, ist er nach {latest} frei.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Wohl von dieser Kasse reserviert</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>Die eigene Liste dieser Kasse ist nicht lesbar, daher weiß sie nicht, wer {number} hat. Versuchen Sie es nach {time} erneut.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Anderswo reserviert</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Eine andere Kasse oder der Webshop hat {number}. Versuchen Sie es nach {time} erneut.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>{number} wurde nicht reserviert: Diese Kasse hat noch keinen API-Schlüssel. Die Filialleitung kann einen eingeben.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>{number} wurde nicht reserviert: Der API-Schlüssel ist falsch oder wurde zurückgezogen. Die Filialleitung kann einen neuen eingeben.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Kasse ist nicht angemeldet</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>{number} wurde nicht gesendet. Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Kasse ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>{number} wurde nicht gesendet: Die Einstellungen sind nicht brauchbar, daher weiß diese Kasse nicht, welchen Dienst sie nutzen soll. Rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>{number} wurde nicht reserviert: Was an der eingestellten Adresse antwortet, ist nicht Smart Gift. Rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Smart Gift sagt: „{words}“. {number} ist nach {time} frei.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Dieser PC kann es nicht speichern, also wurde nichts gesendet. Versuchen Sie es erneut, oder lassen Sie es: {number} ist nach {time} frei.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift ist nicht erreichbar. Versuchen Sie es erneut, oder lassen Sie es: {number} ist nach {time} frei.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift ist ausgelastet. Versuchen Sie es erneut, oder lassen Sie es: {number} ist nach {time} frei.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Smart Gift hat die Anfrage nicht angenommen. {number} ist nach {time} frei.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Das Token gilt vielleicht nicht mehr. Falls {number} nicht freigegeben wurde, ist er nach {time} frei.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Restwert wird abgefragt…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>{number} wird nur geprüft, nicht reserviert.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Die Filialleitung kann die Standortnummer in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>Die Standortnummer ist falsch</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Versuchen Sie es in {left} erneut.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Versuchen Sie es jetzt erneut.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>{number} wurde nur geprüft, nicht reserviert.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>{number} wurde nicht reserviert.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Reserviert · beendet</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Nicht reserviert</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Gescannt oder getippt um {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>Der Restwert ist für andere Standorte.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Restwert bei der Reservierung: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Smart Gift führt ihn als ausverkauft.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Für andere Standorte gibt es vielleicht mehr.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>Ist bald an der Reihe…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Wird reserviert…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Fragt erneut…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Nächster Versuch in {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Falls hier reserviert, frei nach {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Nicht auf PC gespeichert</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>An der Kasse prüfen</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Freigabe nicht bestätigt</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift ist ausgelastet</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Frühere Reservierungen nicht lesbar</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Sie wurden in {reason} beiseitegelegt. Reservieren geht.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Frühere Reservierungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Reservieren geht. Sie werden angezeigt, sobald sie lesbar sind. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Voucher Hold kann nicht starten</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Starten Sie die App neu, oder rufen Sie den Support an. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>Der Start dauert länger</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Es geht weiter, sobald sich das öffnen lässt: {reason}. Wenn nicht, rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Dieser PC ist ausgelastet. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold ist bereits offen</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Dieses Fenster startet, sobald das andere geschlossen ist.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Voucher Hold funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Was reserviert ist, bleibt reserviert. Starten Sie die App neu. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>PC kann Schlüssel nicht speichern</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Reservieren geht, bis die App beendet wird. Rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>API-Schlüsseldatei prüfen</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Reservieren geht. Rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Die Filialleitung kann den API-Schlüssel in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>Der Restwert von Gutscheinen wird erst angezeigt, wenn die Filialleitung die Standortnummer berichtigt hat. Reservieren geht.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Token nicht kopiert</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Ein anderes Programm nutzt die Zwischenablage. Drücken Sie für {reason} erneut „Token kopieren“, oder scannen Sie den Code.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>Das Tastenkürzel ist belegt</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Ein anderes Programm nutzt {reason}. Wählen Sie in den Einstellungen andere Tasten.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Beide Tastenkürzel sind gleich</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} ruft dieses Fenster auf und kann daher nicht auch das Token tippen. Wählen Sie in den Einstellungen andere Tasten.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Kein Token zu tippen</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Nur das Token des neuesten Gutscheins wird getippt, solange er reserviert ist. Für einen anderen scannen Sie zuerst diesen erneut.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Fehler in dieser App</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Sie läuft weiter, und Ihre Reservierungen sind sicher. Sieht etwas seltsam aus, starten Sie die App neu. Einzelheiten stehen in der Supportdatei.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Token nur teilweise getippt</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Token nicht getippt</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Entfernen Sie das Getippte. Reservieren Sie {number} dann neu.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Reservieren Sie {number} neu.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Entfernen Sie das Getippte. Sehen Sie sich {number} dann hier an.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Sehen Sie sich {number} hier an.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Entfernen Sie das Getippte. Drücken Sie dann „Token kopieren“ für {number}, oder scannen Sie den Code.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Drücken Sie „Token kopieren“ für {number}, oder scannen Sie den Code.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Dieses Fenster war vorn, nicht das der Kasse.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Zuerst ist etwas zu lesen.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>Das Fenster des anderen Programms war nicht vorn.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Ein neuerer Gutschein kam dazwischen.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>Die Reservierung war schon beendet.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Eine Taste war gedrückt.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Diese Tastatur kann eines der nötigen Zeichen nicht tippen.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>Das andere Programm läuft als Administrator.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Auf diesem PC darf kein Programm in ein anderes tippen.</translation>
    </message>
    <message>
        <source>{where}: {reason}.</source>
        <translation>{where}: {reason}.</translation>
    </message>
    <message>
        <source>{file}:</source>
        <translation>{file}:</translation>
    </message>
    <message>
        <source>Some settings can&apos;t be used</source>
        <translation>Einstellungen teils unbrauchbar</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>Stattdessen gelten die Standardwerte; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Es gilt, was vorher darin stand; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Diese Kasse weiß nicht, welchen Dienst sie nutzen soll; bis das behoben ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>Was nicht brauchbar ist, gilt als nicht konfiguriert.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Es gilt, was die Richtlinien vorher sagten.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Bereits reserviert</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nummer unbekannt</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Vergleichen Sie {number} mit dem Gutschein. Stimmt die Nummer, können wir ihn nicht annehmen.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Gutschein einer anderen Firma</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>{number} ist echt, kann hier aber nicht genutzt werden. Sagen Sie, dass er für die Firma gilt, die darauf steht.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Von anderer Firma</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Heute nicht gültig</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>{number} ist abgelaufen oder gilt noch nicht. Sehen Sie auf die Daten auf dem Gutschein.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>{number} ist vollständig eingelöst. Die Filialleitung kann in Smart Gift nachsehen.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>Die Adresse enthält Zeichen, die in einer Adresse nicht vorkommen können.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>Die Adresse ist nicht lesbar: Host oder Port sind falsch geschrieben.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>Die Adresse muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>Die Adresse darf keinen Benutzernamen, kein „?“ und kein „#“ enthalten.</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>Die Adresse enthält etwas, das wie ein Schlüssel aussieht. Geben Sie den Schlüssel in seinem eigenen Feld ein.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>Die Adresse muss mit https:// beginnen; http:// ist nur für diesen PC.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Schreiben Sie es wie Ctrl+Alt+V: mit einem Buchstaben, einer Ziffer oder F1 bis F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Diese Tasten werden anderswo gebraucht. Nehmen Sie zwei von Ctrl (Strg), Alt, Shift und Win, und eine weitere.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Ein anderes Programm nutzt diese Tasten. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>Das andere Tastenkürzel hat diese Tasten. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Tastenkürzel gehen auf diesem PC nicht.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>sie ist viel zu lang</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>setzen Sie die Adresse in Anführungszeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} muss eines von {choices} sein</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} muss von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>sie enthält einen Namen, der keine Einstellung dieser App ist</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>„{name}“ ist keine Einstellung dieser App</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url muss vor der ersten Zeile in eckigen Klammern stehen</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url muss einen Registrierungsschlüssel höher stehen, neben dem des Scanners</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length ist größer als max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: dieser Lauf wurde mit einer anderen Adresse gestartet</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>diese Tabelle kommt zweimal vor, oder ihre eckigen Klammern sind falsch</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>zwischen dem Namen einer Einstellung und ihrem Wert fehlt „=“</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>etwas ist doppelt gesetzt</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>setzen Sie den Wert in gerade Anführungszeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>schreiben Sie im Wert / statt jedes umgekehrten Schrägstrichs</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>am Ende des Werts fehlt das Anführungszeichen</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>nach dem Wert steht noch etwas</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>schreiben Sie den Wert als true oder false, in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>der Wert ist nicht lesbar</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>setzen Sie den Wert in Anführungszeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>der Wert von {name} fehlt</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} ist doppelt gesetzt</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>setzen Sie den Wert von {name} in gerade Anführungszeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>schreiben Sie im Wert von {name} / statt jedes umgekehrten Schrägstrichs</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>am Ende des Werts von {name} fehlt das Anführungszeichen</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>nach dem Wert von {name} steht noch etwas</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>schreiben Sie den Wert von {name} als true oder false, in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>der Wert von {name} ist nicht lesbar</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>setzen Sie den Wert von {name} in Anführungszeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} enthält einen Schlüssel oder ein Token: entfernen Sie es, und lassen Sie diesen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} muss Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} muss true oder false sein</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} muss eine Tabelle sein: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} muss Text sein (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} muss 0 oder 1 sein (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} muss eine ganze Zahl sein (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} muss ein Schlüssel mit Werten darin sein</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} ist zu lang oder enthält Zeichen, die sich nicht anzeigen lassen</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} muss aus drei Großbuchstaben bestehen, etwa &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} muss 1234,56 so sein, wie Ihre Kassen es schreiben, etwa &quot;1.234,56 €&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Einstellungen sind nicht lesbar ({where}: {reason}). Berichtigen Sie das, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>Die Einstellungsdatei kann nicht geändert werden: {name} muss darin eine Tabelle sein.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>In dieser App trat ein Fehler auf ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Bei diesem Dienst sind Gutscheine reserviert. Geben Sie sie frei, oder warten Sie, bis ihre Zeit abläuft, und ändern Sie dann den Dienst.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Dieser PC hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>Der Schlüsselspeicher dieses PCs antwortet nicht.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>Dieser PC konnte den Schlüssel nicht im Schlüsselspeicher ablegen.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>Die Einstellungen sind nicht lesbar, daher ist unbekannt, für welchen Dienst der Schlüssel ist.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>Der Schlüsselspeicher dieses PCs ist nicht nutzbar ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>Die API-Schlüsseldatei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Die API-Schlüsseldatei enthält nicht nur einen API-Schlüssel. Sie bleibt unverändert.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>Die API-Schlüsseldatei enthält den API-Schlüssel noch; löschen Sie sie ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} enthält nicht nur einen API-Schlüssel. Die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} enthält den API-Schlüssel noch; löschen Sie die Datei ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Laut Smart Gift ist er vollständig eingelöst.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n Erlebnis</numerusform>
            <numerusform>%n Erlebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nichts hier</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Noch {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n Erlebnis hier</numerusform>
            <numerusform>%n Erlebnisse hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nichts für diesen Standort</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>Der Restwert ist für andere Standorte.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Restwert unbekannt</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Smart Gift ist ausgelastet.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Diese Kasse war ausgelastet.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Diese Kasse hat noch keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>Der API-Schlüssel ist falsch oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Diese Kasse ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>Die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Was antwortete, ist nicht Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>Die App hat nicht länger auf die Antwort gewartet.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>In dieser App trat ein Fehler auf.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Smart Gift ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Smart Gift hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Smart Gift hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Eine Firewall oder ein Filter hat wohl geantwortet.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>Die Antwort enthielt keinen Wert.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>Die Standortnummer ist falsch. Die Filialleitung kann sie in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Smart Gift sagt nur, dass er reserviert ist.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Smart Gift kennt die Nummer nicht.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Laut Smart Gift ist er von einer anderen Firma.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Laut Smart Gift ist er heute nicht gültig.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Smart Gift nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Smart Gift sagt: „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} und %n weiteres.</numerusform>
            <numerusform>{names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Neuer Versuch läuft…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Neuer Versuch: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Falls an anderer Kasse, frei nach {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Unklar, ob reserviert. Frei nach {time}, egal, wer ihn hat</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Wohl hier reserviert. Frei nach {time}, egal, wer ihn hat</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Bereits reserviert. Nach {time} erneut versuchen</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Anderswo reserviert. Nach {time} erneut versuchen</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>der Proxy des Systems für {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: {shown} wird nicht unterstützt, nur http und https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: diese Art wird nicht unterstützt, nur http und https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: Host oder Port sind nicht lesbar</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: „{shown}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>keiner für diesen Dienst</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>die Antwort enthält keine Uhrzeit</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>die Antwort war nicht von Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Proxy-Einstellung unbrauchbar</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>Sie wird ignoriert. Die IT muss sie berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Kein Weg durch den Proxy</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Er antwortet nicht oder lässt diese App nicht durch. Vielleicht braucht er Benutzernamen und Passwort: Bitten Sie die IT, diese zu setzen oder Smart Gift auszunehmen.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Vielleicht hat dieser PC kein Internet, den falschen DNS-Server oder braucht einen Proxy. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Verbindung steht</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Vielleicht blockiert eine Firewall, oder der Dienst ist ausgefallen. Bitten Sie die IT, Port 443 freizugeben.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>Verbindung ist sicher</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, entschlüsselt etwas dazwischen die Verbindung: Die IT muss dessen Stammzertifikat im System hinzufügen.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>Die Uhr dieses PCs stimmt</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>Uhr dieses PCs nicht prüfbar</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Vergleichen Sie Datum und Uhrzeit mit einer anderen Uhr.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>Die Uhr dieses PCs geht falsch</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Stellen Sie Datum und Uhrzeit, und schalten Sie das automatische Stellen ein.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Geben Sie den Schlüssel aus dem Dashboard von Smart Gift ein: Developers, dann Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Smart Gift lehnt diesen Schlüssel ab</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Kopieren Sie ihn erneut aus dem Dashboard, und prüfen Sie, für welchen Dienst er ist.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Warten Sie eine halbe Minute, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie Datum und Uhrzeit dieses PCs und starten Sie dann die Diagnose.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Nichts wurde gesendet. Berichtigen Sie zuerst die Einstellungen: Sie sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Nicht die Adresse von Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Prüfen Sie den Dienst. Der Schlüssel wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>Die Diagnose sagt, was am Proxy dieses PCs nicht stimmt. Der Schlüssel wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Prüfen Sie das Netzwerk dieses PCs, dann starten Sie die Diagnose. Der Schlüssel wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Unterwegs blockiert</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Wahrscheinlich hat eine Firewall oder ein Filter statt Smart Gift geantwortet. Bitten Sie die IT, diese App durchzulassen. Ob der Schlüssel funktioniert, ist noch unbekannt.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Prüfen Sie gleich erneut.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>Scanner funktioniert richtig</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Alle Zeichen kamen so an, wie sie gedruckt sind.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Das ist nicht der Testcode</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Scannen Sie den hier gezeigten Code. War es dieser, haben Scanner und PC verschiedene Layouts: Stellen Sie den Scanner auf das Tastaturlayout dieses PCs ein.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht. Feststelltaste ausschalten und erneut scannen.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Englisch (UK)</translation>
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
        <source>The start is missing</source>
        <translation>Der Anfang fehlt</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>Der Scanner wacht zu spät auf oder tippt zu schnell für diesen PC. Schalten Sie seinen Stromsparmodus aus, oder stellen Sie 5 ms Pause zwischen den Zeichen ein.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Es fehlen Zeichen</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>Der Scanner tippt zu schnell für diesen PC. Stellen Sie 5 ms Pause zwischen den Zeichen ein.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Kein Enter nach dem Code</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Stellen Sie den Scanner so ein, dass er nach jedem Code Enter (CR) sendet: Dann geht das Scannen schneller, und ein abgeschnittener Scan fällt auf.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Vor dem Code kommt etwas</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>Zuerst kam „{prefix}“. Tragen Sie es unten ein, als vor jedem Code gesendet.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>„{prefix}“ gibt die Art des Barcodes an. Es wird automatisch entfernt.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Die Zeichen kamen ungleichmäßig</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Kurz davor wurde etwas getippt, oder der Scanner macht Pausen zwischen den Zeichen. Scannen Sie erneut, ohne die Tastatur zu berühren.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Ziffern kamen als Pfeiltasten. Schalten Sie die Num-Taste dauerhaft ein, auch nach einem Neustart dieses PCs, oder lassen Sie den Scanner die Zifferntasten über den Buchstaben nutzen.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Nur einer von beiden ist auf {layout} eingestellt. Stellen Sie den Scanner auf das Tastaturlayout dieses PCs ein, mit den Einstellcodes in seiner Anleitung.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Mit der Standortnummer aus dem Dashboard von Smart Gift (company configuration) zeigt jede Reservierung, was der Gutschein noch wert ist.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Standortnummer (optional)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Voucher Hold {version}</source>
        <translation>Voucher Hold {version}</translation>
    </message>
    <message>
        <source>It uses Qt and PySide6 under the GNU LGPL 3, and other free software; the licences are in {folder}.</source>
        <translation>Es nutzt Qt und PySide6 unter der GNU LGPL 3 und andere freie Software; die Lizenzen liegen in {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Mehr mit der Nummer tun</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Nur Restwert abfragen</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Nur prüfen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Enter</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close Voucher Hold</source>
        <translation>Voucher Hold beenden</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Freigeben und beenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n Gutschein ist noch reserviert</numerusform>
            <numerusform>%n Gutscheine sind noch reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Geben Sie sie jetzt frei, oder lassen Sie sie reserviert, bis ihre Zeit abläuft. Was Sie behalten, erscheint beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Behalten und beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n Gutschein wird gerade reserviert</numerusform>
            <numerusform>%n Gutscheine werden gerade reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Gehen Sie zurück und warten Sie ein paar Sekunden: Wenn Sie jetzt beenden, gehen ihre Token vielleicht verloren.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n Gutschein ist vielleicht noch reserviert</numerusform>
            <numerusform>%n Gutscheine sind vielleicht noch reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>Die Freigabe misslang oder wurde nicht bestätigt. Versuchen Sie es erneut, oder behalten Sie sie, bis ihre Zeit abläuft.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Schlüssel ungeprüft</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Scanner nicht angesteckt</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Scanner anderswo benutzt</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Verbindung: {state}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Smart Gift</source>
        <translation>Smart Gift</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>Time left: {time}</source>
        <translation>Restzeit: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>{number} neu reservieren</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Restzeit: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Freiburg</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kasse 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Diese Kasse einrichten</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Scanner funktioniert</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Er hat einen Schlüssel gesendet: Der gehört in Schritt zwei.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Gesendet: {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Speichern war nicht möglich</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Der Schlüssel steht im Dashboard von Smart Gift: Developers, dann Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Scannen Sie zum Ausprobieren diesen oder einen anderen Code.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Geben Sie den API-Schlüssel ein, oder gehen Sie zurück und wählen Sie „Erst üben“.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>An den oberen oder unteren Bildschirmrand ziehen</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Neu reservieren</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Token von {number} kopieren</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>{number} wurde an der Kasse genutzt</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>{number} freigeben</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>{number} neu reservieren</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Den Gutschein zurückgeben, damit er anderswo genutzt werden kann</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>Die Kasse hat das Token: vom Bildschirm nehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>An Kasse scannen</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Beendete löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>noch %n reserviert, läuft in {time} ab</numerusform>
            <numerusform>noch %n reserviert, nächster läuft in {time} ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n reserviert, läuft in {time} ab</numerusform>
            <numerusform>%n reserviert, nächster läuft in {time} ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>noch %n,
in {time}</numerusform>
            <numerusform>noch %n,
nächster {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n reserviert,
bis {time}</numerusform>
            <numerusform>%n reserviert,
nächster {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 für neuen Versuch:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Restzeit: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Reservierung von {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Kein Schlüssel lesbar.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Ein Schlüssel liegt in {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Ein Schlüssel liegt vor.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>Der Schlüssel gilt nur bis zum Beenden, auf diesem PC bleibt er nicht.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>Der Schlüssel wird beim Start von Voucher Hold gesetzt.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>Der Übungsmodus hat einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Zum Ersetzen einen anderen eingeben.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Das ist kein API-Schlüssel: Kopieren Sie ihn allein.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Zuerst muss die Adresse des Dienstes stimmen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Er funktioniert.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Smart Gift lehnt ihn ab.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Barcode von {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Nichts wurde eingefügt: Das Programm, aus dem kopiert wurde, antwortet nicht. Kopieren Sie es erneut, oder tippen Sie es ein.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Übung – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Zur Leiste verkleinern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Ganzes Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>Die Einstellungen sind gesperrt</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Geben Sie die PIN ein. Ist sie vergessen, fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch in {time} möglich.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Gutscheine zum Üben</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Klappt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Für 5 Minuten reserviert</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Reservieren, dann freigeben</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Zweimal scannen</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Die Zeit ablaufen lassen</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Erlebnisse statt Geld</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nichts für diesen Standort</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Anderswo reserviert</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nummer unbekannt</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Von anderer Firma</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Heute nicht gültig</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Langsam, aber es klappt</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>Die Antwort geht verloren</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Smart Gift hat einen Fehler</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Eine WLAN-Seite antwortet</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift ist ausgelastet</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Gutscheine zum Üben</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Übung: Nichts hier ist echt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>{number} ausgeblendet.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Rückgängig: {number} zurückholen</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>QR-Code des Tokens</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Scannen Sie diesen Code oder einen Ausdruck davon mit dem Scanner der Kasse.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Vor dem Code</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Nach dem Code</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Kam als</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>meist {middle} ms, von {shortest} bis {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>Tippen, wie von einer Tastatur</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>Daten an einem seriellen Port</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Testcode speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>Die Seite ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Wählen Sie einen anderen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Verbunden als</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Tastatur (die meisten Scanner)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Serieller Port (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Vor jedem Code gesendet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Nach jedem Code gesendet</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Enter oder Tab (erkannt)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Immer Enter oder Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Gutscheinnummern</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Kürzeste Nummer</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Längste Nummer</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Nummern enthalten Striche (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Vorspann „]C1“ entfernen</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Webadressen: nur von dieser Website</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Webadressen: Die Nummer steht in (path, oder Name eines Felds)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Port</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>USB-Hersteller (0: alle)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>USB-Produkt (0: alle)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parität</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Zeiten, in Millisekunden</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Längste Pause zwischen Tasten</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Pause im Mittel, höchstens</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Stille, die einen Code beendet</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>Das ist mehr, als die längste Nummer hat.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Speichern war nicht möglich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Schlüssel noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Prüfen Sie erst den Schlüssel, oder speichern Sie ungeprüft.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Es enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>Das ist ein Schlüssel oder ein Token. Hier gehört es nicht hin.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Wird beim Start von Voucher Hold gesetzt.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration vorgegeben.</translation>
    </message>
</context>
<context>
    <name>ShapeButton</name>
    <message>
        <source>{words} (F9)</source>
        <translation>{words} (F9)</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Schritt {number} von {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Supportdatei speichern…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Prüft jeden Schritt zwischen dieser Kasse und Smart Gift. Nichts wird reserviert.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Für alle, die die Kasse betreuen: Protokolle, Einstellungen, die Diagnose.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>Die Diagnose ist fertig</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Wählen Sie einen anderen Ordner, in den Sie schreiben dürfen. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Supportdatei ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>Die Supportdatei ist gespeichert</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Sie enthält keinen Schlüssel und kein Token. Senden Sie sie an die Betreuung der Kasse.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Supportdatei speichern</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Freiburg</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kasse 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Restwert eines Gutscheins</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Nach einem Scan</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Token sofort kopieren</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Über anderen Fenstern halten</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Im Vollbild starten</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Als Leiste starten</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Ganzes Fenster in Ergebnisfarbe</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Aus anderen Programmen</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Token dort eintippen</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Tastenkürzel, das das neueste Token tippt</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Vor dem Token getippt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Nach dem Token getippt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pause between keys, in milliseconds</source>
        <translation>Pause zwischen Tasten, in Millisekunden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die PINs sind verschieden.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Eine Währung hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Schreiben Sie 1234,56 so, wie es aussehen soll, etwa 1.234,56 €.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Schreibweise von 1234,56, etwa 1.234,56 €</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>wie dieser PC es schreibt</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Sieht so aus: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Eine PIN hat {least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>Eine PIN ist gesetzt. Zum Ersetzen eine andere eingeben.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Keine PIN: Alle können Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Neu abfragen</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Restwert neu abfragen</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Bereit für den nächsten Gutschein</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Scannen Sie ihn, oder tippen Sie die Nummer und Enter.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Neu reservieren</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Erneut freigeben</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Gutscheinnummer</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Gutschein scannen, Nummer tippen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scannen/tippen</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Automatisch versuchen</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Versucht es einmal automatisch, wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>Warten auf {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>{number} erneut versuchen</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>{number} automatisch versuchen, wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Nicht mehr auf {number} warten</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Noch höchstens {time}</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Wiederholen (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Dismiss: {title}</source>
        <translation>Ausblenden: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>Token … {end}  ✓ Kopiert</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>Token … {end}</translation>
    </message>
</context>
</TS>
