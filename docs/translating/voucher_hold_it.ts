<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>L’app non funziona</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Non è stato riservato nulla. Chiuderla e riaprirla, o chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Ancora in avvio</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Ciò che si scansiona ora attende che l’app sia avviata.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Non è ancora riservato nulla. %n scansione attende l’avvio dell’app.</numerusform>
            <numerusform>Non è ancora riservato nulla. %n scansioni attendono l’avvio dell’app.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Richiesta già in corso</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>{number} viene riservato. Non serve scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Non preso: troppi in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>%n buono è già in attesa. Scansionare di nuovo {number} tra un minuto.</numerusform>
            <numerusform>%n buoni sono già in attesa. Scansionare di nuovo {number} tra un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Già riservato qui</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>{number}: restano {left}. Il token è qui sotto.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n buono è ancora riservato dopo il riavvio. {number}: restano {left}. Il suo token è qui sotto.</numerusform>
            <numerusform>%n buoni sono ancora riservati dopo il riavvio. {number}: restano {left}. Il suo token è qui sotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>{number} è stato riservato prima del riavvio: restano {left}. Il token è qui sotto.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Ancora riservato</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>{number} viene liberato. Scansionarlo di nuovo a operazione finita.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>{number} viene liberato.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberazione…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>{number} è riservato qui.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Scansionare un buono o digitarne il numero.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>È lungo %n carattere. Scansionare di nuovo il buono.</numerusform>
            <numerusform>È lungo %n caratteri. Scansionare di nuovo il buono.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Contiene caratteri non stampabili. Scansionare di nuovo il buono.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Contiene un indirizzo web. Scansionare invece il codice con il numero.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>È un codice Wi-Fi. Non è stato inviato nulla. Scansionare il buono stesso.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>Serve per una chiamata, un messaggio o un contatto. Non è stato inviato nulla. Scansionare il buono stesso.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Contiene più di un numero. Non è stato inviato nulla. Scansionare il codice con il solo numero.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>È un token o una chiave. Non è stato inviato nulla. Scansionare il buono stesso.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>Non è un numero di buono</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Troppo corto per un buono</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Scansionare di nuovo il buono, o digitarne il numero.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Troppo lungo per un buono</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>È lungo %n carattere. Scansionare il codice del buono stesso, non un altro.</numerusform>
            <numerusform>È lungo %n caratteri. Scansionare il codice del buono stesso, non un altro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Scansione non riuscita</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Non è stato inviato nulla. Scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>Non è un codice di buono</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>I buoni di questo negozio iniziano in altro modo. Scansionare il codice del buono stesso.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Nessun buono contiene caratteri di controllo. Scansionare il codice del buono stesso.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>È un indirizzo web</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Non è stato aperto né inviato nulla. Scansionare il codice con il numero del buono.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>È un codice Wi-Fi</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Non è stato aperto né inviato nulla. Scansionare il codice del buono stesso.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>Serve per una chiamata, un messaggio o un contatto. Non è stato inviato nulla. Scansionare il codice del buono stesso.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloc Maiusc è attivo</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Cambia ciò che il lettore digita. Premere Bloc Maiusc una volta, poi scansionare di nuovo.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Bloc Num sembra disattivato</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>Il lettore ha digitato frecce invece di cifre. Attivare Bloc Num, poi scansionare di nuovo.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Lettore e PC: tastiere diverse</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>Il lettore è impostato su un altro layout di tastiera. Chiamare l’assistenza per cambiarlo.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>{number} parte appena gli altri sono conclusi.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>Richiesta a Smart Gift per {number}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Smart Gift ora non è raggiungibile. Si continua a tentare con {number}.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Ancora nessuna risposta chiara per {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Nuovo tentativo con {number} tra {left}. %n buono è in attesa.</numerusform>
            <numerusform>Nuovo tentativo con {number} tra {left}. %n buoni sono in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>{number} non è stato riservato. Riprovare tra {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>{number} non è stato riservato. Riprovare ora.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Non è stato riservato nulla</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Qualcosa non ha funzionato nell’app prima dell’invio di {number}. Riprovare.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Smart Gift non raggiungibile</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberato</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>Ora il cliente può usare {number} altrove.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Non più riservato qui</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>{number} non è più riservato da questa cassa: è stato liberato, usato, o il tempo è finito.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Non più riservato</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Scansionare di nuovo {number} se serve ancora.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Riservato, ma non salvato</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Copiare ora il token di {number}: andrà perso se questo PC si ferma.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Riservato: verificare in cassa</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Finisce tra {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Usare {number} in cassa ora, o riservarlo di nuovo quando il tempo è finito.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>Il token di {number} è copiato. Incollarlo nella cassa, o scansionare il codice qui sotto.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Copiare il token di {number} nella cassa, o scansionare il codice qui sotto.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Riservato fino alle {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Smart Gift ha dato lo stesso token per un altro buono. Verificare che la cassa lo accetti per {number}.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Smart Gift ha dato un token per {number}, ma anche un errore. Verificare che la cassa lo accetti prima di concludere la vendita.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>{number} non è stato riservato. Il proxy di questo PC non risponde, o non lascia passare l’app. Riprovare, o chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>{number} non è stato riservato. Un’impostazione proxy di questo PC non è utilizzabile. Controllare la rete, o chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>{number} non è stato riservato. Controllare la rete di questo PC, poi riprovare.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Probabilmente riservato qui: token perso</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Bloccato: forse è riservato</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Probabilmente ha risposto un firewall o un filtro al posto di Smart Gift. Se {number} è stato riservato, è libero dopo le {time}. Se succede ancora, chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>L’app si è fermata prima che arrivasse il token. Non è stato speso nulla. Riprovare {number}. Se è stato riservato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Un tentativo precedente può averlo riservato; questo non ha potuto stabilirlo. Non è stato speso nulla. Riprovare {number}. Se è stato riservato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift non ha risposto in tempo. Non è stato speso nulla. Riprovare {number}. Se è stato riservato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La connessione è caduta prima che arrivasse il token. Non è stato speso nulla. Riprovare {number}. Se è stato riservato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift ha risposto con un errore. Non è stato speso nulla. Riprovare {number}. Se è stato riservato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La risposta non conteneva alcun token. Non è stato speso nulla. Riprovare {number}. Se è stato riservato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Forse riservato</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Se questa cassa aveva riservato {number}, ora non lo tiene più riservato.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Un tentativo precedente può aver riservato {number}, ma non ha portato alcun token. Riprovarlo dopo le {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Un tentativo precedente può aver riservato {number}, ma non ha portato alcun token. Riprovarlo dopo le {time}. Se lo ha un’altra cassa, è libero dopo le {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Smart Gift non ha dato un motivo. Scansionare di nuovo {number}, o chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Smart Gift dice di {number}: «{words}»</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>Chi teneva riservato {number} non lo tiene più.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Questa cassa può aver già riservato {number}. Riprovarlo dopo le {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Questa cassa può aver già riservato {number}. Riprovarlo dopo le {time}. Se lo ha un’altra cassa, è libero dopo le {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Probabilmente riservato da questa cassa</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>L’elenco di questa cassa non si può leggere, quindi non si sa chi ha {number}. Riprovarlo dopo le {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Riservato altrove</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Un’altra cassa o il negozio online ha {number}. Riprovarlo dopo le {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>{number} non è stato riservato: questa cassa non ha ancora una chiave API. Un responsabile può inserirne una.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>{number} non è stato riservato: la chiave API è errata o è stata revocata. Un responsabile può inserirne un’altra.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Questa cassa non ha accesso</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>La connessione non è sicura</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>{number} non è stato inviato. Controllare data e ora di questo PC; se sono giuste, chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Questa cassa non è configurata</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>{number} non è stato inviato: le impostazioni non sono utilizzabili, quindi questa cassa non sa quale servizio usare. Chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Configurazione errata</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>{number} non è stato riservato: ciò che risponde all’indirizzo nelle impostazioni non è Smart Gift. Chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Smart Gift dice: «{words}». {number} è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Questo PC non può salvarlo, quindi non è stato inviato nulla. Riprovare, o lasciare {number}: è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift non è raggiungibile. Riprovare, o lasciare {number}: è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift è occupato. Riprovare, o lasciare {number}: è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Smart Gift non ha accettato la richiesta. {number} è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non liberato</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Il token potrebbe non valere più. Se {number} non è stato liberato, è libero dopo le {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Richiesta di quanto resta…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>{number} viene solo controllato, non riservato.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Un responsabile può correggere il numero di sede nelle impostazioni.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>Il numero di sede è errato</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Riprovare tra {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Riprovare ora.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Controllare data e ora di questo PC; se sono giuste, chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>{number} è stato solo controllato, non riservato.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>{number} non è stato riservato.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Non più riservato</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Usato in cassa</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Non riservato</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Cassa non configurata</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Scansionato o digitato alle {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>Ciò che restava è per altre sedi.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Restava quando riservato: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Smart Gift lo segna come esaurito.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Per altre sedi può esserci altro.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>In attesa del turno…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Riserva in corso…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Nuova richiesta…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Nuovo tentativo tra {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Se riservato qui, libero dopo le {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Riprovarlo ora</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Non salvato su questo PC</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>Verificare in cassa</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Liberazione non confermata</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift è occupato</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Buoni già riservati illeggibili</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Sono stati messi da parte in {reason}. Riservare funziona.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Buoni già riservati non letti</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Riservare funziona. Saranno mostrati appena si potranno leggere. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Voucher Hold non può avviarsi</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Chiuderlo e riaprirlo, o chiamare l’assistenza. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>L’avvio richiede più tempo</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Continua appena si può aprire questo: {reason}. Se non continua, chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Questo PC è occupato. L’avvio continua da solo.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold è già aperto</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Questa finestra si avvia appena l’altra è chiusa.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Voucher Hold non funziona più</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Ciò che è riservato resta riservato. Chiuderlo e riaprirlo. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Questo PC non può salvare la chiave</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Riservare funziona finché l’app non viene chiusa. Chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Controllare il file della chiave API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Riservare funziona. Chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Un responsabile può inserire la chiave API nelle impostazioni.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>Quanto resta su un buono non si può mostrare finché un responsabile non corregge il numero di sede. Riservare funziona.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Token non copiato</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Un altro programma sta usando gli Appunti. Premere di nuovo «Copia token» per {reason}, o scansionarne il codice.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>La scorciatoia è occupata</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Un altro programma usa {reason}. Scegliere altri tasti nelle impostazioni.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Le due scorciatoie sono uguali</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} porta davanti questa finestra, quindi non può anche digitare il token. Scegliere altri tasti nelle impostazioni.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Nessun token da digitare</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Si digita solo il token del buono più recente, finché è riservato. Per un altro, scansionare prima di nuovo quel buono.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Qualcosa non ha funzionato nell’app</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Continua a funzionare, e i buoni riservati sono al sicuro. Se qualcosa sembra strano, chiuderla e riaprirla. I dettagli sono nel file di assistenza.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Token digitato solo in parte</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Token non digitato</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Cancellare ciò che è stato digitato. Poi riservare di nuovo {number}.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Riservare di nuovo {number}.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Cancellare ciò che è stato digitato. Poi guardare {number} qui.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Guardare {number} qui.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Cancellare ciò che è stato digitato. Poi premere «Copia token» per {number}, o scansionarne il codice.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Premere «Copia token» per {number}, o scansionarne il codice.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Davanti c’era questa finestra, non quella della cassa.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Prima c’è qualcosa da leggere.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>La finestra dell’altro programma non era davanti.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Prima è arrivato un buono più recente.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>Il buono non era più riservato.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Un tasto era premuto.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Questa tastiera non può digitare uno dei caratteri necessari.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>L’altro programma è in esecuzione come amministratore.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Questo PC non lascia che un programma digiti in un altro.</translation>
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
        <translation>Alcune impostazioni inutilizzabili</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>riga {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>Si usano i valori predefiniti; il file è invariato.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Si usa ciò che diceva prima; il file è invariato.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Questa cassa non sa quale servizio usare, quindi non si invia nulla finché non è corretto.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>Ciò che non è utilizzabile conta come non configurato.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Si usa ciò che dicevano prima i criteri.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Già riservato</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non riconosciuto</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Confrontare {number} con il buono. Se è giusto, non possiamo accettarlo.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Buono di un’altra azienda</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>{number} è autentico, ma qui non si può usare. Dire al cliente che è per l’azienda indicata sul buono.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Di un’altra azienda</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Non valido oggi</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>{number} è scaduto, o non vale ancora. Guardare le date sul buono.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Saldo esaurito</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>{number} è stato speso del tutto. Un responsabile può cercarlo in Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accettato</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>L’indirizzo contiene caratteri che un indirizzo non può avere.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>L’indirizzo non si può leggere: host o porta sono scritti male.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>L’indirizzo deve iniziare con https:// e indicare un host.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>L’indirizzo non può contenere un nome utente, un «?» o un «#».</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>L’indirizzo contiene ciò che sembra una chiave. Inserire la chiave nel suo campo.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>L’indirizzo deve iniziare con https://; http:// è solo per questo PC.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Scriverla come Ctrl+Alt+V, con una lettera, una cifra, o da F1 a F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Questi tasti servono altrove. Usarne due tra Ctrl, Alt, Shift e Win, e un altro tasto.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Un altro programma usa questi tasti. Sceglierne altri.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>L’altra scorciatoia ha questi tasti. Sceglierne altri.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Le scorciatoie non funzionano su questo PC.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, riga {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>è troppo lungo</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>non è testo UTF-8</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>mettere l’indirizzo tra virgolette: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} deve essere uno tra {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} deve essere da {least} a {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>contiene un nome che non è un’impostazione di questa app</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>«{name}» non è un’impostazione di questa app</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url deve stare prima della prima riga tra parentesi quadre</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url deve stare una chiave più in alto, accanto alla chiave del lettore</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length è maggiore di max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: questo avvio è avvenuto con un altro indirizzo</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>questa tabella compare due volte, o le sue parentesi quadre sono errate</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>manca «=» tra il nome di un’impostazione e il suo valore</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>manca il valore</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>qualcosa è impostato due volte</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>mettere il valore tra virgolette diritte: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>scrivere / al posto di ogni barra rovesciata nel valore</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>mancano le virgolette alla fine del valore</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>c’è qualcosa dopo il valore</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>scrivere il valore come true o false, in minuscolo</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>il valore non si può leggere</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>mettere il valore tra virgolette: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>manca il valore di {name}</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} è impostato due volte</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>mettere il valore di {name} tra virgolette diritte: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>scrivere / al posto di ogni barra rovesciata nel valore di {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>mancano le virgolette alla fine del valore di {name}</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>c’è qualcosa dopo il valore di {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>scrivere il valore di {name} come true o false, in minuscolo</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>il valore di {name} non si può leggere</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>mettere il valore di {name} tra virgolette: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} contiene una chiave o un token: toglierlo, e far sostituire quella chiave</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} deve essere testo tra virgolette</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} deve essere true o false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} deve essere un numero intero</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} deve essere una tabella: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} deve essere testo (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} deve essere 0 o 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} deve essere un numero intero (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} deve essere una chiave con dei valori dentro</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} è troppo lungo, o contiene caratteri che non si possono mostrare</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} deve essere di tre maiuscole, per esempio &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} deve essere 1234,56 come lo scrivono le casse, per esempio &quot;1.234,56 €&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Le impostazioni non si possono leggere ({where}: {reason}). Correggere, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>Il file di impostazioni non si può modificare: {name} deve esservi una tabella.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Qualcosa non ha funzionato nell’app ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Ci sono buoni riservati presso questo servizio. Liberarli, o attendere che il loro tempo finisca, poi cambiare servizio.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Questo PC non ha un archivio credenziali.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>L’archivio credenziali di questo PC non risponde.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>L’archivio credenziali di questo PC non ha salvato la chiave.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>Le impostazioni non si possono leggere, quindi non si sa per quale servizio è la chiave.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>L’archivio credenziali di questo PC non è utilizzabile ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>Il file della chiave API non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Il file della chiave API non contiene semplicemente una chiave API. È invariato.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>Il file della chiave API contiene ancora la chiave API; eliminarlo ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} non contiene semplicemente una chiave API. È invariato.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} contiene ancora la chiave API; eliminarlo ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Smart Gift dice che è stato speso del tutto.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n esperienza</numerusform>
            <numerusform>%n esperienze</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nulla qui</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nulla rimasto</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Restano {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n esperienza qui</numerusform>
            <numerusform>%n esperienze qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nulla per questa sede</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>Ciò che resta è per altre sedi.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nulla rimasto</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Valore sconosciuto</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Smart Gift è occupato.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Questa cassa era occupata.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Questa cassa non ha ancora una chiave API.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>La chiave API è errata o è stata revocata.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Questa cassa non è configurata.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>La connessione non è sicura.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Ciò che ha risposto non è Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>L’app ha smesso di attendere la risposta.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Qualcosa non ha funzionato nell’app.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Smart Gift non è raggiungibile.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Smart Gift non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>La connessione è caduta.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Smart Gift ha risposto con un errore.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Probabilmente ha risposto un firewall o un filtro.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>La risposta non conteneva alcun valore.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>Il numero di sede è errato. Un responsabile può correggerlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Smart Gift dice solo che è riservato.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Smart Gift non riconosce il numero.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Smart Gift dice che è di un’altra azienda.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Smart Gift dice che oggi non è valido.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Smart Gift non ha dato un motivo.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Smart Gift dice: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} e %n altro.</numerusform>
            <numerusform>{names} e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Nuovo tentativo…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Riprovato: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Se lo ha un’altra cassa, libero dopo le {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Forse riservato. Libero dopo le {time}, chiunque lo abbia</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Probabilmente riservato qui. Libero dopo le {time}, chiunque lo abbia</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Già riservato. Riprovarlo dopo le {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Riservato altrove. Riprovarlo dopo le {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>il proxy di sistema per {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: {shown} non è supportato, solo http e https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: il suo tipo non è supportato, solo http e https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: host o porta non si possono leggere</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: «{shown}» non si può leggere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>nessuno per questo servizio</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>la risposta non contiene l’ora</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>la risposta non era di Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Impostazione proxy inutilizzabile</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>Viene ignorata. Chiedere al reparto IT di correggerla o toglierla.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Il proxy non lascia passare</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Non risponde, o non lascia passare l’app. Può aver bisogno di nome utente e password: chiedere al reparto IT di impostarli, o di esentare Smart Gift.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nome trovato</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nome non trovato</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Questo PC può non avere internet, avere il server DNS sbagliato, o aver bisogno di un proxy. Controllare la rete.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Connessione stabilita</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Può bloccarla un firewall, o il servizio è fuori uso. Chiedere al reparto IT di consentire la porta 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>La connessione è sicura</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Il certificato non è attendibile</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Controllare data e ora di questo PC. Se sono giuste, qualcosa decifra la connessione lungo il percorso: il reparto IT deve aggiungere il suo certificato radice al sistema.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>L’orologio di questo PC è giusto</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>Orologio di questo PC non controllato</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Confrontare data e ora con un altro orologio.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>L’orologio di questo PC è sbagliato</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Impostare data e ora, e attivarne l’impostazione automatica.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>La chiave funziona</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Non c’è ancora una chiave</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Inserire la chiave della dashboard di Smart Gift: Developers, poi Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Smart Gift non accetta questa chiave</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Copiarla di nuovo dalla dashboard, e controllare per quale servizio è.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Attendere mezzo minuto, poi provare di nuovo.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La connessione non è sicura</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Non è stato inviato nulla. Controllare data e ora di questo PC, poi avviare la diagnosi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Non è stato inviato nulla. Correggere prima le impostazioni: non sono utilizzabili.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Questo indirizzo non è di Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Controllare il servizio. La chiave non è stata provata.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>La diagnosi dice che cosa non va nel proxy di questo PC. La chiave non è stata provata.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Controllare la rete di questo PC, poi avviare la diagnosi. La chiave non è stata provata.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloccato lungo il percorso</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Probabilmente ha risposto un firewall o un filtro al posto di Smart Gift. Chiedere al reparto IT di lasciar passare l’app. Non si sa ancora se la chiave funziona.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Nessuna risposta chiara</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Provare di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>Il lettore funziona bene</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Ogni carattere è arrivato come stampato.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Non è il codice di prova</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Scansionare il codice mostrato qui. Se è stato fatto, il lettore e questo PC usano layout diversi: impostare il lettore sul layout di tastiera di questo PC.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Maiuscole e minuscole sono scambiate. Disattivare Bloc Maiusc e scansionare di nuovo.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>britannico</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Manca l’inizio</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>Il lettore si riattiva troppo tardi, o digita troppo in fretta per questo PC. Disattivare il suo risparmio energetico, o impostare una pausa di 5 ms tra i caratteri.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Mancano caratteri</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>Il lettore digita troppo in fretta per questo PC. Impostare una pausa di 5 ms tra di essi.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Manca Invio dopo il codice</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Impostare il lettore perché invii Invio (CR) dopo ogni codice: così si legge più in fretta, e una lettura troncata si nota.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Qualcosa precede il codice</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>Prima è stato inviato «{prefix}». Inserirlo qui sotto, come inviato prima di ogni codice.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>«{prefix}» dice che tipo di codice a barre è. Viene tolto automaticamente.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Caratteri arrivati irregolarmente</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Qualcosa è stato digitato appena prima, o il lettore fa pause tra i caratteri. Scansionare di nuovo senza toccare la tastiera.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Le cifre sono arrivate come frecce. Attivare Bloc Num, e fare in modo che resti attivo al riavvio di questo PC, o impostare il lettore perché usi i tasti numerici sopra le lettere.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Solo uno dei due ha il layout {layout}. Impostare il lettore sul layout di tastiera di questo PC, con i codici di configurazione del suo manuale.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Con il numero di sede dalla dashboard di Smart Gift (company configuration), ogni buono riservato mostra quanto vi resta.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Numero di sede (facoltativo)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Reale</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Sviluppo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
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
        <translation>Usa Qt e PySide6 con licenza GNU LGPL 3, e altro software libero; le licenze sono in {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Altri modi di usare il numero</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Chiedi solo quanto resta</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Controlla solo</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maiusc+Invio</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close Voucher Hold</source>
        <translation>Chiudi Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Libera e chiudi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna indietro</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n buono è ancora riservato</numerusform>
            <numerusform>%n buoni sono ancora riservati</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Liberarli ora, o tenerli riservati finché il loro tempo non finisce. Quelli tenuti vengono mostrati di nuovo al prossimo avvio.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Tieni e chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n buono viene riservato ora</numerusform>
            <numerusform>%n buoni vengono riservati ora</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Tornare indietro e attendere qualche secondo: chiudendo ora, i loro token possono andare persi.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Chiudi comunque</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n buono può essere ancora riservato</numerusform>
            <numerusform>%n buoni possono essere ancora riservati</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>La liberazione non è riuscita, o non è stata confermata. Riprovare, o tenerli finché il loro tempo non finisce.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Chiave non provata</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connessa</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupata</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Nessuna risposta chiara</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Senza accesso</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurata</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Lettore scollegato</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Lettore in uso altrove</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connessione: {state}</translation>
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
        <translation>Tempo rimasto: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Riserva di nuovo {number}</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tempo rimasto: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Verona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Cassa 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Configura questa cassa</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Bastano circa due minuti.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Il lettore funziona</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Ha inviato una chiave: serve al secondo passo.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Ha inviato {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Salvataggio non riuscito</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>La chiave è nella dashboard di Smart Gift: Developers, poi Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Scansionare questo codice, o un altro, per provare il lettore.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Prima fai pratica</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Salva senza prova</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Non c’è ancora una chiave</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Inserire la chiave API, o tornare indietro e scegliere «Prima fai pratica».</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Trascina in alto o in basso sullo schermo</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Copia token</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Usato in cassa</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Riserva di nuovo</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Copia il token di {number}</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>{number} è stato usato in cassa</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Libera {number}</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Riserva di nuovo {number}</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Restituisci il buono, così che si possa usare altrove</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>La cassa ha il token: togli questo dallo schermo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiato</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>Scansiona in cassa</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token del buono: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Resta %n minuto</numerusform>
            <numerusform>Restano %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>left</source>
        <translation>rimasti</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Togli finiti</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n altro riservato, il prossimo finisce tra {time}</numerusform>
            <numerusform>Altri %n riservati, il prossimo finisce tra {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n riservato, il prossimo finisce tra {time}</numerusform>
            <numerusform>%n riservati, il prossimo finisce tra {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>%n altro,
prossimo {time}</numerusform>
            <numerusform>altri %n,
prossimo {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n riservato,
prossimo {time}</numerusform>
            <numerusform>%n riservati,
prossimo {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 per riprovare:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token del buono: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tempo rimasto: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Buono riservato {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Prova la chiave</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Rimuovi la chiave</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Non c’è ancora una chiave.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Non si è potuta leggere alcuna chiave.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Una chiave è salvata in {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Una chiave è salvata.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>La chiave è tenuta solo fino alla chiusura, non su questo PC.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>La chiave è impostata dove si avvia Voucher Hold.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>L’esercitazione ha una chiave sua.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Inserirne un’altra per sostituirla.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Incollare qui la chiave</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Non è una chiave API: copiarla da sola.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Prima l’indirizzo del servizio deve essere giusto</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Non ancora provata.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Smart Gift non la accetta.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Codice a barre di {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Non è stato incollato nulla: il programma da cui si è copiato non risponde. Copiare di nuovo, o digitare.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Esercitazione – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Riduci a barra</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Mostra tutta la finestra</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Togli il messaggio</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>Le impostazioni sono bloccate</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Inserire il PIN. Se è stato dimenticato, chiedere al reparto IT.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Non è il PIN giusto.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Troppi PIN errati. Riprovare tra {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Buoni di prova</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Accettati</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Riservato per 5 minuti</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>Quello del prossimo cliente</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Riserva, poi libera</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Scansiona due volte</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Lascia finire il tempo</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Esperienze, non denaro</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nulla per questa sede</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Riservato altrove</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non riconosciuto</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Di un’altra azienda</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Non valido oggi</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Saldo esaurito</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Lento, ma funziona</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>La risposta va persa</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Smart Gift ha un errore</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Risponde una pagina Wi-Fi</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift è occupato</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Buoni di prova</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Esercitazione: qui nulla è reale</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Esercitazione</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>{number} tolto.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Annulla: riporta {number}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>Codice QR del token</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Scansionare questo codice con il lettore della cassa, qui o stampato.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Prima del codice</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Dopo il codice</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Arrivato come</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>{middle} ms di norma, da {shortest} a {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>digitazione, come da tastiera</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>dati di una porta seriale</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Salva il codice di prova</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>La pagina non è stata salvata</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Scegliere un’altra cartella, in cui si possa scrivere.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Collegato come</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Tastiera (quasi tutti i lettori)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Porta seriale (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Inviato prima di ogni codice</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Inviato dopo ogni codice</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Invio o Tab (rilevato)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Sempre Invio o Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Numeri dei buoni</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Numero più corto</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Numero più lungo</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>I numeri hanno trattini (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Togli i prefissi «]C1»</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Indirizzi web: solo di questo sito web</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Indirizzi web: il numero è la parte (path, o il nome di un campo)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>Produttore USB (0: tutti)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>Prodotto USB (0: tutti)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parità</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Dispari</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Tempi, in millisecondi</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Pausa più lunga tra i tasti</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Pausa media, al massimo</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Silenzio che chiude un codice</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>È più del numero più lungo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Salvataggio non riuscito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Salva senza prova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Questa chiave non ha superato la prova</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Provare prima la chiave, o salvarla senza prova.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Ci sono caratteri che non si possono mostrare.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>È una chiave o un token. Non va inserito qui.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Impostato dove si avvia Voucher Hold.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Impostato dall’amministratore.</translation>
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
        <translation>Passo {number} di {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Avvia la diagnosi</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Salva file di assistenza…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Prova ogni passo tra questa cassa e Smart Gift. Non viene riservato nulla.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Per chi assiste la cassa: log, impostazioni, la diagnosi.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>La diagnosi è finita</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Scegliere un’altra cartella, in cui si possa scrivere. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Il file di assistenza non è stato salvato</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>Il file di assistenza è salvato</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Non contiene chiavi né token. Inviarlo a chi assiste la cassa.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Salva file di assistenza</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Questa cassa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Verona</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Cassa 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Quanto resta su un buono</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Dopo una scansione</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Copia subito il token</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Riproduci i suoni</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Tieni sopra le altre finestre</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Avvia a schermo intero</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Avvia come barra</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Esito a colori a tutto schermo</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Da altri programmi</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Digita lì il token</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Scorciatoia per l’ultimo token</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Digitato prima del token</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Digitato dopo il token</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pause between keys, in milliseconds</source>
        <translation>Pausa tra i tasti, in millisecondi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Di nuovo lo stesso PIN</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Rimuovi PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>I due PIN sono diversi.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Una valuta ha tre lettere, per esempio GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Scrivere 1234,56 come deve apparire, per esempio 1.234,56 €.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Come si scrive 1234,56, per esempio 1.234,56 €</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>come lo scrive questo PC</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Si mostra così: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un PIN ha da {least} a {most} cifre.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuovo PIN</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>È impostato un PIN. Inserirne un altro per sostituirlo.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Nessun PIN: tutti possono cambiare le impostazioni.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Chiedi ancora</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Chiedi ancora quanto resta</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Pronto per il prossimo buono</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Scansionarlo, o digitarne il numero e premere Invio.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Riserva di nuovo</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Libera di nuovo</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri impostazioni</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Numero del buono</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Scansionare o digitare il numero</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scansiona o digita</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Riprova da solo</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Riprova una volta, da solo, quando il tempo è finito</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>In attesa di {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>Riprova {number}</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>Riprova {number} da solo quando il tempo è finito</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Non attendere più {number}</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Restano al massimo {time}</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Riprova (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
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
        <translation>Togli: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri impostazioni</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>token … {end}  ✓ Copiato</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>token … {end}</translation>
    </message>
</context>
</TS>
