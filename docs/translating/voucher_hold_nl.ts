<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>Deze app werkt niet</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Er is niets gereserveerd. Sluit de app en open hem opnieuw, of bel support.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Nog aan het starten</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Wat je nu scant, wacht tot de app is gestart.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Er is nog niets gereserveerd. %n scan wacht tot de app is gestart.</numerusform>
            <numerusform>Er is nog niets gereserveerd. %n scans wachten tot de app is gestart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Al onderweg</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>{number} wordt gereserveerd. Opnieuw scannen is niet nodig.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Niet aangenomen: te veel wachtenden</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>Er wacht al %n cadeaubon. Scan {number} over een minuut opnieuw.</numerusform>
            <numerusform>Er wachten al %n cadeaubonnen. Scan {number} over een minuut opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Hier al gereserveerd</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>{number}: nog {left}. Het token staat hieronder.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n reservering loopt na de herstart nog. {number}: nog {left}. Het token staat hieronder.</numerusform>
            <numerusform>%n reserveringen lopen na de herstart nog. {number}: nog {left}. Het token staat hieronder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>{number} is vóór de herstart gereserveerd: nog {left}. Het token staat hieronder.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Nog gereserveerd</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>{number} wordt vrijgegeven. Scan hem daarna opnieuw.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>{number} wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Vrijgeven…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>{number} is hier gereserveerd.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Scan een cadeaubon of typ het nummer.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Dit is %n teken lang. Scan de cadeaubon opnieuw.</numerusform>
            <numerusform>Dit is %n tekens lang. Scan de cadeaubon opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Er staan tekens in die niet kunnen worden afgedrukt. Scan de cadeaubon opnieuw.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Er staat een webadres in. Scan in plaats daarvan de code met het nummer.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>Dit is een wificode. Er is niets verzonden. Scan de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>Dit is voor een oproep, een bericht of een contact. Er is niets verzonden. Scan de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Er staat meer in dan een nummer. Er is niets verzonden. Scan de code met alleen het nummer.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>Dit is een token of een sleutel. Er is niets verzonden. Scan de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>Dit is geen cadeaubonnummer</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Te kort voor een cadeaubon</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Scan de cadeaubon opnieuw, of typ het nummer.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Te lang voor een cadeaubon</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Dit is %n teken lang. Scan de code van de cadeaubon zelf, geen andere.</numerusform>
            <numerusform>Dit is %n tekens lang. Scan de code van de cadeaubon zelf, geen andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Niet goed gescand</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Er is niets verzonden. Scan opnieuw.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>Geen cadeauboncode</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Cadeaubonnen van deze winkel beginnen anders. Scan de code van de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Geen cadeaubon bevat besturingstekens. Scan de code van de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>Dit is een webadres</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Er is niets geopend of verzonden. Scan de code met het cadeaubonnummer.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>Dit is een wificode</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Er is niets geopend of verzonden. Scan de code van de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>Dit is voor een oproep, een bericht of een contact. Er is niets verzonden. Scan de code van de cadeaubon zelf.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Dat verandert wat de scanner typt. Druk één keer op Caps Lock en scan opnieuw.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Num Lock lijkt uit te staan</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>De scanner typte pijltoetsen in plaats van cijfers. Zet Num Lock aan en scan opnieuw.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Scanner en pc: verschillende indeling</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>De scanner is op een andere toetsenbordindeling ingesteld. Bel support om dat te wijzigen.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>{number} wordt verzonden zodra de andere klaar zijn.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>{number} wordt aangevraagd bij Smart Gift.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Smart Gift is nu niet bereikbaar. {number} wordt nog geprobeerd.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Nog geen duidelijk antwoord voor {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>{number} wordt over {left} opnieuw geprobeerd. Er wacht %n cadeaubon.</numerusform>
            <numerusform>{number} wordt over {left} opnieuw geprobeerd. Er wachten %n cadeaubonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>{number} is niet gereserveerd. Probeer het over {left} opnieuw.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>{number} is niet gereserveerd. Probeer het nu opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Er is niets gereserveerd</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Er ging iets mis in deze app voordat {number} werd verzonden. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Smart Gift niet bereikbaar</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>De klant kan {number} nu elders gebruiken.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Hier niet meer gereserveerd</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>De reservering van {number} door deze kassa is voorbij: vrijgegeven, gebruikt of verlopen.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Reservering afgelopen</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Scan {number} opnieuw als het nog nodig is.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Gereserveerd, niet opgeslagen</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Kopieer nu het token voor {number}: het gaat verloren als deze pc stopt.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Gereserveerd: controleer aan kassa</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Verloopt over {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Gebruik {number} nu aan de kassa, of reserveer hem opnieuw nadat de tijd om is.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>Het token voor {number} is gekopieerd. Plak het in de kassa, of scan de code hieronder.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Kopieer het token voor {number} naar de kassa, of scan de code hieronder.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Gereserveerd tot {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Smart Gift gaf hetzelfde token voor een andere cadeaubon. Controleer of de kassa het voor {number} accepteert.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Smart Gift gaf een token voor {number}, maar ook een fout. Controleer of de kassa het accepteert voordat je de verkoop afrondt.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>{number} is niet gereserveerd. De proxy van deze pc antwoordt niet, of laat deze app niet door. Probeer het opnieuw, of bel support.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>{number} is niet gereserveerd. Een proxy-instelling van deze pc is onbruikbaar. Controleer het netwerk, of bel support.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>{number} is niet gereserveerd. Controleer het netwerk van deze pc en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Waarschijnlijk hier gereserveerd: token kwijt</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Geblokkeerd: mogelijk gereserveerd</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Waarschijnlijk antwoordde een firewall of filter in plaats van Smart Gift. Als {number} is gereserveerd, is hij na {time} vrij. Bel support als het weer gebeurt.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>De app stopte voordat het token kwam. Er is niets besteed. Probeer {number} opnieuw. Als hij is gereserveerd, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Een eerdere poging heeft hem mogelijk gereserveerd; deze kon dat niet vaststellen. Er is niets besteed. Probeer {number} opnieuw. Als hij is gereserveerd, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift antwoordde niet op tijd. Er is niets besteed. Probeer {number} opnieuw. Als hij is gereserveerd, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>De verbinding viel weg voordat het token kwam. Er is niets besteed. Probeer {number} opnieuw. Als hij is gereserveerd, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift antwoordde met een fout. Er is niets besteed. Probeer {number} opnieuw. Als hij is gereserveerd, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Er zat geen token in het antwoord. Er is niets besteed. Probeer {number} opnieuw. Als hij is gereserveerd, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Onzeker of gereserveerd</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Als deze kassa {number} had gereserveerd, is die reservering voorbij.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Een eerdere poging heeft {number} mogelijk gereserveerd, maar gaf geen token. Probeer het na {time} opnieuw.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Een eerdere poging heeft {number} mogelijk gereserveerd, maar gaf geen token. Probeer het na {time} opnieuw. Als een andere kassa hem heeft, is hij na {latest} vrij.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Smart Gift gaf geen reden. Scan {number} opnieuw, of bel support.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Smart Gift zegt over {number}: “{words}”</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>De reservering van {number} die in de weg zat, is voorbij.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Deze kassa heeft {number} mogelijk al gereserveerd. Probeer het na {time} opnieuw.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Deze kassa heeft {number} mogelijk al gereserveerd. Probeer het na {time} opnieuw. Als een andere kassa hem heeft, is hij na {latest} vrij.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Waarschijnlijk hier gereserveerd</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>De eigen lijst van deze kassa is onleesbaar, dus die weet niet wie {number} heeft. Probeer het na {time} opnieuw.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Elders gereserveerd</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Een andere kassa of de webshop heeft {number}. Probeer het na {time} opnieuw.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>{number} is niet gereserveerd: deze kassa heeft nog geen API-sleutel. Een leidinggevende kan er een invoeren.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>{number} is niet gereserveerd: de API-sleutel klopt niet of is ingetrokken. Een leidinggevende kan een nieuwe invoeren.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Deze kassa is niet aangemeld</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>Verbinding is niet veilig</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>{number} is niet verzonden. Controleer datum en tijd van deze pc; bel support als ze kloppen.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Deze kassa is niet ingesteld</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>{number} is niet verzonden: de instellingen zijn onbruikbaar, dus deze kassa weet niet welke dienst ze moet gebruiken. Bel support.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Niet goed ingesteld</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>{number} is niet gereserveerd: wat antwoordt op het adres in de instellingen, is niet Smart Gift. Bel support.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Smart Gift zegt: “{words}”. {number} is na {time} vrij.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Deze pc kan het niet opslaan, dus er is niets verzonden. Probeer het opnieuw, of laat {number} zo: hij is na {time} vrij.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift is niet bereikbaar. Probeer het opnieuw, of laat {number} zo: hij is na {time} vrij.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift heeft het druk. Probeer het opnieuw, of laat {number} zo: hij is na {time} vrij.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Smart Gift heeft het verzoek niet geaccepteerd. {number} is na {time} vrij.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Niet vrijgegeven</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Het token werkt mogelijk niet meer. Als {number} niet is vrijgegeven, is hij na {time} vrij.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Restwaarde opvragen…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>{number} wordt alleen gecontroleerd, niet gereserveerd.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Een leidinggevende kan het vestigingsnummer in de instellingen verbeteren.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>Vestigingsnummer klopt niet</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Probeer het over {left} opnieuw.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Probeer het nu opnieuw.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Controleer datum en tijd van deze pc; bel support als ze kloppen.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>{number} is alleen gecontroleerd, niet gereserveerd.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>{number} is niet gereserveerd.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Was gereserveerd</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Niet gereserveerd</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Gescand of getypt om {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>De restwaarde was voor andere vestigingen.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Restwaarde bij het reserveren: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Smart Gift noemt hem uitverkocht.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Andere vestigingen hebben mogelijk meer.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>Wacht op zijn beurt…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Reserveren…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Nog eens vragen…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Nieuwe poging over {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Als hier gereserveerd, vrij na {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Probeer het nu opnieuw</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Niet op deze pc opgeslagen</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>Controleer aan de kassa</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Vrijgave niet bevestigd</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift heeft het druk</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Eerdere reserveringen zijn onleesbaar</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Ze zijn apart gezet in {reason}. Reserveren werkt.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Eerdere reserveringen waren onleesbaar</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Reserveren werkt. Ze worden getoond zodra ze leesbaar zijn. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Voucher Hold kan niet starten</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Sluit de app en open hem opnieuw, of bel support. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>Het starten duurt langer</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Het gaat verder zodra dit kan worden geopend: {reason}. Lukt dat niet, bel dan support.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Deze pc heeft het druk. Het gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold is al open</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Dit venster start zodra het andere is gesloten.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Voucher Hold werkt niet meer</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Wat gereserveerd is, blijft gereserveerd. Sluit de app en open hem opnieuw. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Deze pc kan sleutel niet opslaan</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Reserveren werkt tot de app wordt gesloten. Bel support.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Controleer API-sleutelbestand</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Reserveren werkt. Bel support.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Een leidinggevende kan de API-sleutel in de instellingen invoeren.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>De restwaarde van cadeaubonnen is pas te zien als een leidinggevende het vestigingsnummer heeft verbeterd. Reserveren werkt.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Token niet gekopieerd</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Een ander programma gebruikt het klembord. Druk voor {reason} opnieuw op “Token kopiëren”, of scan de code.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>De sneltoets is bezet</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Een ander programma gebruikt {reason}. Kies andere toetsen in de instellingen.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Beide sneltoetsen zijn gelijk</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} haalt dit venster naar voren en kan dus niet ook het token typen. Kies andere toetsen in de instellingen.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Geen token om te typen</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Alleen het token van de nieuwste cadeaubon wordt getypt, zolang die gereserveerd is. Scan voor een andere eerst die cadeaubon opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Iets ging mis in deze app</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>De app gaat door en je reserveringen zijn veilig. Ziet iets er vreemd uit, sluit de app dan en open hem opnieuw. Details staan in het supportbestand.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Token maar deels getypt</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Token niet getypt</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Verwijder wat is getypt. Reserveer {number} dan opnieuw.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Reserveer {number} opnieuw.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Verwijder wat is getypt. Bekijk {number} dan hier.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Bekijk {number} hier.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Verwijder wat is getypt. Druk dan op “Token kopiëren” voor {number}, of scan de code.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Druk op “Token kopiëren” voor {number}, of scan de code.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Dit venster was vooraan, niet dat van de kassa.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Er is eerst iets te lezen.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>Het venster van het andere programma was niet vooraan.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Een nieuwere cadeaubon kwam ertussen.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>De reservering was al afgelopen.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Een toets bleef ingedrukt.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Dit toetsenbord kan een van de nodige tekens niet typen.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>Het andere programma draait als beheerder.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Op deze pc mag een programma niet in een ander typen.</translation>
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
        <translation>Sommige instellingen onbruikbaar</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>regel {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>De standaardwaarden gelden nu; het bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Wat er eerder in stond, geldt nu; het bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Deze kassa weet niet welke dienst ze moet gebruiken; tot dat is opgelost, wordt er niets verzonden.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>Wat onbruikbaar is, geldt als niet geconfigureerd.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Wat de beleidsregels eerder zeiden, geldt nu.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Al gereserveerd</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nummer onbekend</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Vergelijk {number} met de cadeaubon. Klopt het, dan kunnen we hem niet aannemen.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Cadeaubon van een ander bedrijf</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>{number} is echt, maar kan hier niet worden gebruikt. Zeg de klant dat hij voor het bedrijf is dat erop staat.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Ander bedrijf</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Vandaag niet geldig</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>{number} is verlopen, of nog niet ingegaan. Kijk naar de data op de cadeaubon.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Geen saldo meer</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>{number} is helemaal besteed. Een leidinggevende kan het in Smart Gift opzoeken.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>Er staan tekens in het adres die in een adres niet kunnen.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>Het adres is onleesbaar: host of poort is verkeerd geschreven.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>Het adres moet met https:// beginnen en een host noemen.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>Het adres mag geen gebruikersnaam, “?” of “#” bevatten.</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>In het adres staat iets dat op een sleutel lijkt. Voer de sleutel in zijn eigen veld in.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>Het adres moet met https:// beginnen; http:// is alleen voor deze pc.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Schrijf het als Ctrl+Alt+V, met een letter, een cijfer of F1 t/m F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Deze toetsen zijn elders nodig. Gebruik twee van Ctrl, Alt, Shift en Win, en nog een toets.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Een ander programma gebruikt deze toetsen. Kies andere.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>De andere sneltoets heeft deze toetsen. Kies andere.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Sneltoetsen werken niet op deze pc.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, regel {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>het is veel te lang</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>het is geen UTF-8-tekst</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>zet het adres tussen aanhalingstekens: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} moet een van deze zijn: {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} moet van {least} tot en met {most} zijn</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>er staat een naam in die geen instelling van deze app is</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>“{name}” is geen instelling van deze app</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url moet vóór de eerste regel tussen vierkante haken staan</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url moet één registersleutel hoger staan, naast die van de scanner</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length is groter dan max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: deze keer is met een ander adres gestart</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>dit is onleesbaar</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>deze tabel staat er twee keer in, of de vierkante haken kloppen niet</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>tussen de naam van een instelling en de waarde ontbreekt “=”</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>de waarde ontbreekt</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>iets is dubbel ingesteld</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>zet de waarde tussen rechte aanhalingstekens: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>schrijf / in plaats van elke backslash in de waarde</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>het aanhalingsteken aan het eind van de waarde ontbreekt</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>er staat nog iets na de waarde</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>schrijf de waarde als true of false, in kleine letters</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>de waarde is onleesbaar</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>zet de waarde tussen aanhalingstekens: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>de waarde van {name} ontbreekt</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} is dubbel ingesteld</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>zet de waarde van {name} tussen rechte aanhalingstekens: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>schrijf / in plaats van elke backslash in de waarde van {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>het aanhalingsteken aan het eind van de waarde van {name} ontbreekt</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>er staat nog iets na de waarde van {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>schrijf de waarde van {name} als true of false, in kleine letters</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>de waarde van {name} is onleesbaar</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>zet de waarde van {name} tussen aanhalingstekens: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} bevat een sleutel of een token: verwijder dat, en laat die sleutel vervangen</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} moet tekst tussen aanhalingstekens zijn</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} moet true of false zijn</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} moet een geheel getal zijn</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} moet een tabel zijn: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} moet tekst zijn (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} moet 0 of 1 zijn (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} moet een geheel getal zijn (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} moet een sleutel met waarden erin zijn</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} is te lang, of bevat tekens die niet kunnen worden getoond</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} moet uit drie hoofdletters bestaan, zoals &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} moet 1234,56 zijn zoals je kassa’s het schrijven, zoals &quot;€ 1.234,56&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Instellingen zijn onleesbaar ({where}: {reason}). Verbeter dat en sla dan opnieuw op.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>Het instellingenbestand kan niet worden gewijzigd: {name} moet daarin een tabel zijn.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Er ging iets mis in deze app ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Bij deze dienst zijn cadeaubonnen gereserveerd. Geef ze vrij, of wacht tot hun tijd om is, en wijzig dan de dienst.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Deze pc heeft geen sleutelopslag.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>De sleutelopslag van deze pc antwoordt niet.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>De sleutelopslag van deze pc heeft de sleutel niet opgeslagen.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>De instellingen zijn onleesbaar, dus het is niet bekend voor welke dienst de sleutel is.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>De sleutelopslag van deze pc is onbruikbaar ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>Het API-sleutelbestand is onleesbaar: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Het API-sleutelbestand bevat niet alleen een API-sleutel. Het is ongewijzigd.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>Het API-sleutelbestand bevat de API-sleutel nog; verwijder het ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} is onleesbaar: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} bevat niet alleen een API-sleutel. Het bestand is ongewijzigd.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} bevat de API-sleutel nog; verwijder het bestand ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Volgens Smart Gift is hij helemaal besteed.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n belevenis</numerusform>
            <numerusform>%n belevenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>niets hier</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>niets meer over</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Nog {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n belevenis hier</numerusform>
            <numerusform>%n belevenissen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Niets voor deze vestiging</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>De restwaarde is voor andere vestigingen.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Niets meer over</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Restwaarde onbekend</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Smart Gift heeft het druk.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Deze kassa had het druk.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Deze kassa heeft nog geen API-sleutel.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>De API-sleutel klopt niet of is ingetrokken.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Deze kassa is niet ingesteld.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>De verbinding is niet veilig.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Wat antwoordde, is niet Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>De app wachtte niet langer op het antwoord.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Er ging iets mis in deze app.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Smart Gift is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Smart Gift antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>De verbinding viel weg.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Smart Gift antwoordde met een fout.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Waarschijnlijk antwoordde een firewall of filter.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>Er zat geen waarde in het antwoord.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>Het vestigingsnummer klopt niet. Een leidinggevende kan het in de instellingen verbeteren.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Smart Gift zegt alleen dat hij gereserveerd is.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Smart Gift kent het nummer niet.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Volgens Smart Gift is hij van een ander bedrijf.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Volgens Smart Gift is hij vandaag niet geldig.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Smart Gift gaf geen reden.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Smart Gift zegt: “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} en nog %n.</numerusform>
            <numerusform>{names} en nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Opnieuw proberen…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Opnieuw geprobeerd: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Als een andere kassa hem heeft, vrij na {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Onzeker of hij gereserveerd is. Vrij na {time}, wie hem ook heeft</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Waarschijnlijk hier gereserveerd. Vrij na {time}, wie hem ook heeft</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Al gereserveerd. Probeer het na {time} opnieuw</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Elders gereserveerd. Probeer het na {time} opnieuw</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>de proxy van het systeem voor {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: {shown} wordt niet ondersteund, alleen http en https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: dit soort wordt niet ondersteund, alleen http en https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: host of poort is onleesbaar</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: “{shown}” is onleesbaar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>geen voor deze dienst</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>er staat geen tijd in het antwoord</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>het antwoord was niet van Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Een proxy-instelling is onbruikbaar</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>Die wordt genegeerd. IT moet die verbeteren of verwijderen.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Geen weg door de proxy</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Die antwoordt niet, of laat deze app niet door. Mogelijk zijn een gebruikersnaam en wachtwoord nodig: vraag IT om die in te stellen, of om Smart Gift uit te zonderen.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Naam gevonden</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Naam niet gevonden</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Mogelijk heeft deze pc geen internet, de verkeerde DNS-server of een proxy nodig. Controleer het netwerk.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Verbinding gemaakt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Mogelijk blokkeert een firewall die, of de dienst ligt eruit. Vraag IT om poort 443 toe te staan.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>Verbinding is veilig</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Het certificaat wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Controleer datum en tijd van deze pc. Kloppen ze, dan ontsleutelt iets ertussen de verbinding: IT moet het rootcertificaat daarvan aan het systeem toevoegen.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>De klok van deze pc klopt</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>Klok van deze pc niet gecontroleerd</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Vergelijk datum en tijd met een andere klok.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>Klok van deze pc klopt niet</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Stel datum en tijd in, en zet het automatisch instellen ervan aan.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>De sleutel werkt</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Er is nog geen sleutel</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Voer de sleutel uit het Smart Gift-dashboard in: Developers, dan Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Smart Gift weigert deze sleutel</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Kopieer hem opnieuw uit het dashboard, en controleer voor welke dienst hij is.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Wacht een halve minuut en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>De verbinding is niet veilig</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Er is niets verzonden. Controleer datum en tijd van deze pc en start dan de diagnose.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Er is niets verzonden. Verbeter eerst de instellingen: ze zijn onbruikbaar.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Dit adres is niet Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Controleer de dienst. De sleutel is niet getest.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>De diagnose zegt wat er mis is met de proxy van deze pc. De sleutel is niet getest.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Controleer het netwerk van deze pc en start dan de diagnose. De sleutel is niet getest.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Onderweg geblokkeerd</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Waarschijnlijk antwoordde een firewall of filter in plaats van Smart Gift. Vraag IT om deze app door te laten. Of de sleutel werkt, is nog niet bekend.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Test zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>Scanner werkt goed</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Elk teken kwam door zoals het is afgedrukt.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Dit is niet de testcode</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Scan de code die hier staat. Was dat zo, dan gebruiken de scanner en deze pc verschillende indelingen: stel de scanner in op de toetsenbordindeling van deze pc.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Hoofdletters en kleine letters zijn verwisseld. Zet Caps Lock uit en scan opnieuw.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Engels (VK)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Het begin ontbreekt</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>De scanner wordt te laat wakker, of typt te snel voor deze pc. Zet de energiebesparing ervan uit, of stel een pauze van 5 ms tussen de tekens in.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Er ontbreken tekens</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>De scanner typt te snel voor deze pc. Stel een pauze van 5 ms tussen de tekens in.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Geen Enter na de code</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Stel de scanner zo in dat hij na elke code Enter (CR) stuurt: scannen gaat dan sneller, en een afgebroken scan valt op.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Er komt iets vóór de code</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>“{prefix}” kwam eerst. Vul het hieronder in, als gestuurd vóór elke code.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>“{prefix}” zegt welk soort barcode het is. Het wordt automatisch verwijderd.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>De tekens kwamen ongelijkmatig</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Er werd vlak daarvoor iets getypt, of de scanner pauzeert tussen tekens. Scan opnieuw zonder het toetsenbord aan te raken.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Cijfers kwamen als pijltoetsen. Zet Num Lock aan en zorg dat die aan blijft als deze pc herstart, of laat de scanner de cijfertoetsen boven de letters gebruiken.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Maar een van beide staat op {layout}. Stel de scanner in op de toetsenbordindeling van deze pc, met de instelcodes in de handleiding.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Met het vestigingsnummer uit het Smart Gift-dashboard (company configuration) toont elke reservering wat er nog op de cadeaubon staat.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Vestigingsnummer (optioneel)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Ontwikkeling</translation>
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
        <translation>Gebruikt Qt en PySide6 onder de GNU LGPL 3, en andere vrije software; de licenties staan in {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Meer mogelijkheden met het nummer</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Alleen restwaarde opvragen</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Alleen controleren</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close Voucher Hold</source>
        <translation>Voucher Hold sluiten</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Vrijgeven en sluiten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n cadeaubon is nog gereserveerd</numerusform>
            <numerusform>%n cadeaubonnen zijn nog gereserveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Geef ze nu vrij, of houd ze gereserveerd tot hun tijd om is. Wat je behoudt, wordt bij de volgende start weer getoond.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Behouden en sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n cadeaubon wordt gereserveerd</numerusform>
            <numerusform>%n cadeaubonnen worden gereserveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Ga terug en wacht een paar seconden: als je nu sluit, kunnen hun tokens verloren gaan.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Vrijgeven…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n cadeaubon is mogelijk nog gereserveerd</numerusform>
            <numerusform>%n cadeaubonnen zijn mogelijk nog gereserveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>Vrijgeven is mislukt, of is niet bevestigd. Probeer het opnieuw, of behoud ze tot hun tijd om is.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Start op…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Sleutel niet getest</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Druk</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Scanner losgekoppeld</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Scanner elders in gebruik</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Verbinding: {state}</translation>
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
        <translation>Resterende tijd: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>{number} opnieuw reserveren</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Resterende tijd: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Utrecht</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kassa 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Deze kassa instellen</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Duurt ongeveer twee minuten.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>De scanner werkt</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Hij stuurde een sleutel: die is voor de tweede stap.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Hij stuurde {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Dit kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>De sleutel staat in het Smart Gift-dashboard: Developers, dan Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Scan deze code, of een andere, om de scanner te proberen.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Ongetest opslaan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Er is nog geen sleutel</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Voer de API-sleutel in, of ga terug en kies “Eerst oefenen”.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Sleep naar de boven- of onderkant van het scherm</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Token kopiëren</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Weer reserveren</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Token van {number} kopiëren</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>{number} is aan de kassa gebruikt</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>{number} vrijgeven</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>{number} opnieuw reserveren</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>De cadeaubon teruggeven, zodat hij elders kan worden gebruikt</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>De kassa heeft het token: haal dit van het scherm</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>Scan aan de kassa</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>over</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Afgelopen wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>nog %n gereserveerd, nog {time}</numerusform>
            <numerusform>nog %n gereserveerd, eerste nog {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n gereserveerd, nog {time}</numerusform>
            <numerusform>%n gereserveerd, eerste nog {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>nog %n,
over {time}</numerusform>
            <numerusform>nog %n,
eerste {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n gereserveerd,
nog {time}</numerusform>
            <numerusform>%n gereserveerd,
eerste {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 voor nieuwe poging:
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
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Resterende tijd: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Reservering van {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Sleutel testen</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Sleutel verwijderen</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Er is nog geen sleutel.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Er was geen sleutel leesbaar.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Er is een sleutel bewaard in {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Er is een sleutel bewaard.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>De sleutel blijft alleen tot het sluiten bewaard, niet op deze pc.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>De sleutel wordt ingesteld waar Voucher Hold wordt gestart.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>De oefening heeft een eigen sleutel.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Voer een andere in om hem te vervangen.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Plak de sleutel hier</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Dit is geen API-sleutel: kopieer die alleen.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Het adres van de dienst moet eerst kloppen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Nog niet getest.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Hij werkt.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Smart Gift weigert hem.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Barcode van {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Er is niets geplakt: het programma waaruit is gekopieerd, antwoordt niet. Kopieer het opnieuw, of typ het.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Oefening – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Tot balk verkleinen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Hele venster tonen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Bericht verbergen</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>De instellingen zijn vergrendeld</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Voer de pincode in. Is die vergeten, vraag het je IT.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Dit is niet de pincode.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Te veel foute pincodes. Probeer het over {time} opnieuw.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Oefenbonnen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lukt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>5 minuten gereserveerd</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>De volgende klant</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Reserveren, dan vrijgeven</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Twee keer scannen</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>De tijd laten verlopen</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Belevenissen, geen geld</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Niets voor deze vestiging</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Elders gereserveerd</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nummer onbekend</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Ander bedrijf</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Vandaag niet geldig</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Geen saldo meer</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Traag, maar het lukt</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>Het antwoord gaat verloren</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Smart Gift heeft een fout</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Een wifipagina antwoordt</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift heeft het druk</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Oefenbonnen</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Oefening: niets is hier echt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>{number} verborgen.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Herstel: {number} terughalen</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>QR-code van het token</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Scan deze code met de scanner van de kassa, of een afdruk ervan.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Vóór de code</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Na de code</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Kwam als</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
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
        <translation>geen</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>meestal {middle} ms, van {shortest} tot {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>typen, zoals van een toetsenbord</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>gegevens op een seriële poort</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Testcode opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>De pagina kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Kies een andere map, waarin je mag schrijven.</translation>
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
        <translation>Aangesloten als</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Toetsenbord (de meeste scanners)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Seriële poort (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Gestuurd vóór elke code</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Gestuurd na elke code</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Enter of Tab (herkend)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Altijd Enter of Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Cadeaubonnummers</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Kortste nummer</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Langste nummer</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Nummers bevatten streepjes (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Voorvoegsel “]C1” verwijderen</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Webadressen: alleen van deze website</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Webadressen: het nummer staat in (path, of naam van een veld)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Seriële poort</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>USB-leverancier (0: alle)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>USB-product (0: alle)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
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
        <translation>Pariteit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Even</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Oneven</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Tijden, in milliseconden</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Langste pauze tussen toetsen</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Pauze gemiddeld, ten hoogste</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Stilte die een code afsluit</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>Dit is meer dan het langste nummer heeft.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
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
        <translation>Over</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Dit kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Ongetest opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Deze sleutel is de test niet door</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Test eerst de sleutel, of sla hem ongetest op.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Er staan tekens in die niet kunnen worden getoond.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>Dit is een sleutel of een token. Dat hoort hier niet.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Ingesteld waar Voucher Hold wordt gestart.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Ingesteld door je beheerder.</translation>
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
        <translation>Stap {number} van {count}: {step}</translation>
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
        <translation>Supportbestand opslaan…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Test elke stap tussen deze kassa en Smart Gift. Er wordt niets gereserveerd.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Voor wie de kassa beheert: logboeken, instellingen, de diagnose.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>De diagnose is klaar</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Kies een andere map, waarin je mag schrijven. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Supportbestand kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>Het supportbestand is opgeslagen</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Er staat geen sleutel en geen token in. Stuur het naar wie de kassa beheert.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Supportbestand opslaan</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Deze kassa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Utrecht</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kassa 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Restwaarde van een cadeaubon</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Na een scan</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Token meteen kopiëren</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Geluiden afspelen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Boven andere vensters houden</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Schermvullend starten</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Als balk starten</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Hele venster in resultaatkleur</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Vanuit andere programma’s</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Token daar typen</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Sneltoets die het nieuwste token typt</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Getypt vóór het token</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Getypt na het token</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
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
        <translation>Pauze tussen toetsen, in milliseconden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendeling</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Pincode herhalen</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Pincode wissen</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>De pincodes verschillen.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Een valuta heeft drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Schrijf 1234,56 zoals het eruit moet zien, bijvoorbeeld € 1.234,56.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Schrijfwijze van 1234,56, zoals € 1.234,56</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>zoals deze pc het schrijft</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Ziet er zo uit: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Een pincode heeft {least} tot {most} cijfers.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>Er is een pincode. Voer een andere in om die te vervangen.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Geen pincode: iedereen kan instellingen wijzigen.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Restwaarde opnieuw opvragen</translation>
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
        <translation>Klaar voor de volgende cadeaubon</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Scan hem, of typ het nummer en druk op Enter.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Weer reserveren</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Opnieuw vrijgeven</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Cadeaubonnummer</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Scan een cadeaubon, of typ het nummer</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scan of typ</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Automatisch proberen</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Probeert het één keer, automatisch, als de tijd om is</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>Wacht op {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>{number} opnieuw proberen</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>{number} automatisch proberen als de tijd om is</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Niet meer op {number} wachten</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Nog hoogstens {time}</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Opnieuw (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
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
        <translation>Verbergen: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>token … {end}  ✓ Gekopieerd</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>token … {end}</translation>
    </message>
</context>
</TS>
