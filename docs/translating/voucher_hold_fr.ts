<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>L’application ne fonctionne pas</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Rien n’a été réservé. Fermez-la et rouvrez-la, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Démarrage en cours</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Ce que vous scannez maintenant attendra que l’application ait démarré.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Rien n’est encore réservé. %n scan attend le démarrage de l’application.</numerusform>
            <numerusform>Rien n’est encore réservé. %n scans attendent le démarrage de l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Demande déjà en cours</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>{number} est en cours de réservation. Inutile de le rescanner.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Non pris&#xa0;: trop de bons attendent</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>%n bon attend déjà. Rescannez {number} dans une minute.</numerusform>
            <numerusform>%n bons attendent déjà. Rescannez {number} dans une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Déjà réservé ici</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>{number}&#xa0;: il reste {left}. Le jeton est ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n réservation court encore après le redémarrage. {number}&#xa0;: il reste {left}. Son jeton est ci-dessous.</numerusform>
            <numerusform>%n réservations courent encore après le redémarrage. {number}&#xa0;: il reste {left}. Son jeton est ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>{number} a été réservé avant le redémarrage&#xa0;: il reste {left}. Le jeton est ci-dessous.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Toujours réservé</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>{number} est en cours de libération. Rescannez-le une fois que c’est fait.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>{number} est en cours de libération.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>{number} est réservé ici.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Scannez un bon ou saisissez son numéro.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Il compte %n caractère. Rescannez le bon.</numerusform>
            <numerusform>Il compte %n caractères. Rescannez le bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Il contient des caractères non imprimables. Rescannez le bon.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Il contient une adresse web. Scannez plutôt le code qui contient le numéro.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>C’est un code Wi-Fi. Rien n’a été envoyé. Scannez le bon lui-même.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>C’est pour un appel, un message ou un contact. Rien n’a été envoyé. Scannez le bon lui-même.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Il contient plus qu’un numéro. Rien n’a été envoyé. Scannez le code qui n’a que le numéro.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>C’est un jeton ou une clé. Rien n’a été envoyé. Scannez le bon lui-même.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>Pas un numéro de bon</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Trop court pour un bon</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Rescannez le bon, ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Trop long pour un bon</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Il compte %n caractère. Scannez le code du bon lui-même, pas un autre.</numerusform>
            <numerusform>Il compte %n caractères. Scannez le code du bon lui-même, pas un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Mauvaise lecture</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Rien n’a été envoyé. Rescannez-le.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>Pas un code de bon</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Les bons de ce magasin commencent autrement. Scannez le code du bon lui-même.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Aucun bon ne contient de caractères de contrôle. Scannez le code du bon lui-même.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>C’est une adresse web</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Rien n’a été ouvert ni envoyé. Scannez le code qui contient le numéro du bon.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>C’est un code Wi-Fi</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Rien n’a été ouvert ni envoyé. Scannez le code du bon lui-même.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>C’est pour un appel, un message ou un contact. Rien n’a été envoyé. Scannez le code du bon lui-même.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Cela change ce que tape le lecteur. Appuyez une fois sur Verr. Maj, puis rescannez.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Verr. Num semble désactivé</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>Le lecteur a tapé des flèches au lieu de chiffres. Activez Verr. Num, puis rescannez.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Lecteur et PC&#xa0;: claviers différents</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>Le lecteur est réglé sur une autre disposition de clavier. Appelez l’assistance pour la changer.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>{number} partira dès que les autres seront traités.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>Demande à Smart Gift pour {number}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Smart Gift est injoignable pour l’instant. Les essais continuent pour {number}.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Pas encore de réponse claire pour {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Nouvel essai pour {number} dans {left}. %n bon attend.</numerusform>
            <numerusform>Nouvel essai pour {number} dans {left}. %n bons attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>{number} n’a pas été réservé. Réessayez dans {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>{number} n’a pas été réservé. Réessayez maintenant.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Rien n’a été réservé</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Un problème est survenu dans l’application avant l’envoi de {number}. Réessayez.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Smart Gift est injoignable</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>Le client peut maintenant utiliser {number} ailleurs.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>N’est plus réservé ici</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>La réservation de {number} par cette caisse est terminée&#xa0;: bon libéré, utilisé, ou temps écoulé.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Réservation terminée</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Rescannez {number} s’il le faut encore.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Réservé, mais non enregistré</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Copiez maintenant le jeton de {number}&#xa0;: il sera perdu si ce PC s’arrête.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Réservé&#xa0;: vérifiez en caisse</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Se termine dans {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Utilisez {number} en caisse maintenant, ou réservez-le à nouveau une fois son temps écoulé.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>Le jeton de {number} est copié. Collez-le dans la caisse, ou scannez le code ci-dessous.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Copiez le jeton de {number} dans la caisse, ou scannez le code ci-dessous.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Réservé jusqu’à {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Smart Gift a donné le même jeton pour un autre bon. Vérifiez que la caisse l’accepte pour {number}.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Smart Gift a donné un jeton pour {number}, mais aussi une erreur. Vérifiez que la caisse l’accepte avant de conclure la vente.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>{number} n’a pas été réservé. Le proxy de ce PC ne répond pas, ou ne laisse pas passer l’application. Réessayez, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>{number} n’a pas été réservé. Un réglage de proxy de ce PC est inutilisable. Vérifiez le réseau, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>{number} n’a pas été réservé. Vérifiez le réseau de ce PC, puis réessayez.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Probablement réservé ici&#xa0;: jeton perdu</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Bloqué&#xa0;: peut-être réservé</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Un pare-feu ou un filtre a probablement répondu à la place de Smart Gift. Si {number} a été réservé, il est libre après {time}. Si cela se répète, appelez l’assistance.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>L’application s’est arrêtée avant l’arrivée du jeton. Rien n’a été dépensé. Réessayez {number}. S’il a été réservé, il est libre après {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Un essai précédent l’a peut-être réservé&#xa0;; celui-ci n’a pas pu le savoir. Rien n’a été dépensé. Réessayez {number}. S’il a été réservé, il est libre après {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift n’a pas répondu à temps. Rien n’a été dépensé. Réessayez {number}. S’il a été réservé, il est libre après {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La connexion a été coupée avant l’arrivée du jeton. Rien n’a été dépensé. Réessayez {number}. S’il a été réservé, il est libre après {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift a répondu par une erreur. Rien n’a été dépensé. Réessayez {number}. S’il a été réservé, il est libre après {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La réponse ne contenait pas de jeton. Rien n’a été dépensé. Réessayez {number}. S’il a été réservé, il est libre après {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Réservation incertaine</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Si cette caisse avait réservé {number}, cette réservation est terminée.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Un essai précédent a peut-être réservé {number}, mais n’a pas rapporté de jeton. Réessayez-le après {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Un essai précédent a peut-être réservé {number}, mais n’a pas rapporté de jeton. Réessayez-le après {time}. Si une autre caisse l’a, il est libre après {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Smart Gift n’a pas donné de raison. Rescannez {number}, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Smart Gift dit de {number}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>La réservation qui bloquait {number} est terminée.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Cette caisse a peut-être déjà réservé {number}. Réessayez-le après {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Cette caisse a peut-être déjà réservé {number}. Réessayez-le après {time}. Si une autre caisse l’a, il est libre après {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Probablement réservé par cette caisse</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>La liste de cette caisse est illisible&#xa0;: impossible de savoir qui a {number}. Réessayez-le après {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Réservé ailleurs</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Une autre caisse ou la boutique en ligne a {number}. Réessayez-le après {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>{number} n’a pas été réservé&#xa0;: cette caisse n’a pas encore de clé API. Un responsable peut en saisir une.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>{number} n’a pas été réservé&#xa0;: la clé API est fausse ou a été révoquée. Un responsable peut en saisir une autre.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Caisse non identifiée</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>{number} n’a pas été envoyé. Vérifiez la date et l’heure de ce PC&#xa0;; si elles sont justes, appelez l’assistance.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Caisse non configurée</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>{number} n’a pas été envoyé&#xa0;: les réglages sont inutilisables, cette caisse ne sait donc pas quel service utiliser. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Mauvaise configuration</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>{number} n’a pas été réservé&#xa0;: ce qui répond à l’adresse des réglages n’est pas Smart Gift. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Smart Gift dit&#xa0;: «&#xa0;{words}&#xa0;». {number} est libre après {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Ce PC ne peut pas l’enregistrer, rien n’a donc été envoyé. Réessayez, ou laissez {number}&#xa0;: il est libre après {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift est injoignable. Réessayez, ou laissez {number}&#xa0;: il est libre après {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift est occupé. Réessayez, ou laissez {number}&#xa0;: il est libre après {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Smart Gift n’a pas accepté la demande. {number} est libre après {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non libéré</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Le jeton ne marche peut-être plus. Si {number} n’a pas été libéré, il est libre après {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Demande de ce qui reste…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>{number} est seulement vérifié, pas réservé.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Un responsable peut corriger le numéro de site dans les réglages.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>Le numéro de site est faux</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Réessayez dans {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Réessayez maintenant.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Vérifiez la date et l’heure de ce PC&#xa0;; si elles sont justes, appelez l’assistance.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>{number} a seulement été vérifié, pas réservé.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>{number} n’a pas été réservé.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Réservé · terminé</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Non réservé</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Caisse non configurée</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Scanné ou saisi à {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>Ce qui restait est pour d’autres sites.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Restait lors de la réservation&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Smart Gift le signale comme épuisé.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Il peut y en avoir d’autres pour d’autres sites.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Nouvel essai dans {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Si réservé ici, libre après {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Réessayez-le maintenant</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Non enregistré sur ce PC</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>À vérifier en caisse</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Libération non confirmée</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift est occupé</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Réservations précédentes illisibles</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Elles ont été mises de côté dans {reason}. Réserver fonctionne.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Réservations précédentes non lues</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Réserver fonctionne. Elles seront affichées dès qu’elles pourront être lues. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Voucher Hold ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Fermez-le et rouvrez-le, ou appelez l’assistance. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>Le démarrage prend plus de temps</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Il continue dès que ceci peut être ouvert&#xa0;: {reason}. Sinon, appelez l’assistance.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Ce PC est occupé. Le démarrage continue tout seul.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold est déjà ouvert</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Cette fenêtre démarre dès que l’autre est fermée.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Voucher Hold s’est arrêté</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Ce qui est réservé le reste. Fermez Voucher Hold et rouvrez-le. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Ce PC ne peut pas garder la clé</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Réserver fonctionne jusqu’à la fermeture de l’application. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Vérifiez le fichier de clé API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Réserver fonctionne. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Un responsable peut saisir la clé API dans les réglages.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>Ce qui reste sur un bon ne peut pas être affiché avant qu’un responsable corrige le numéro de site. Réserver fonctionne.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Jeton non copié</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Un autre programme utilise le presse-papiers. Appuyez de nouveau sur «&#xa0;Copier le jeton&#xa0;» pour {reason}, ou scannez son code.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>Le raccourci est déjà pris</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Un autre programme utilise {reason}. Choisissez d’autres touches dans les réglages.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Deux fois le même raccourci</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} fait venir cette fenêtre, et ne peut donc pas aussi saisir le jeton. Choisissez d’autres touches dans les réglages.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Aucun jeton à saisir</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Seul le jeton du bon le plus récent est saisi, tant que ce bon est réservé. Pour un autre, rescannez d’abord ce bon-là.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Problème dans l’application</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Elle continue, et vos réservations sont à l’abri. Si quelque chose semble anormal, fermez-la et rouvrez-la. Les détails sont dans le fichier d’assistance.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Jeton saisi en partie seulement</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Jeton non saisi</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Effacez ce qui a été saisi. Puis réservez {number} à nouveau.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Réservez {number} à nouveau.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Effacez ce qui a été saisi. Puis regardez {number} ici.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Regardez {number} ici.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Effacez ce qui a été saisi. Puis appuyez sur «&#xa0;Copier le jeton&#xa0;» pour {number}, ou scannez son code.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Appuyez sur «&#xa0;Copier le jeton&#xa0;» pour {number}, ou scannez son code.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Cette fenêtre était au premier plan, pas celle de la caisse.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Il y a d’abord quelque chose à lire.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>La fenêtre de l’autre programme n’était pas au premier plan.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Un bon plus récent est arrivé avant.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>La réservation était terminée.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Une touche était enfoncée.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Ce clavier ne peut pas taper l’un des caractères nécessaires.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>L’autre programme tourne en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Ce PC ne laisse pas un programme saisir du texte dans un autre.</translation>
    </message>
    <message>
        <source>{where}: {reason}.</source>
        <translation>{where}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file}:</source>
        <translation>{file}&#xa0;:</translation>
    </message>
    <message>
        <source>Some settings can&apos;t be used</source>
        <translation>Certains réglages sont inutilisables</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>Les valeurs par défaut sont utilisées&#xa0;; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Son contenu précédent reste utilisé&#xa0;; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Cette caisse ne sait pas quel service utiliser&#xa0;: rien n’est envoyé tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>Ce qui est inutilisable compte comme non configuré.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Le contenu précédent des stratégies reste utilisé.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Déjà réservé</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Comparez {number} avec le bon. S’il est juste, nous ne pouvons pas l’accepter.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Bon d’une autre entreprise</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>{number} est un vrai bon, mais pas utilisable ici. Dites au client qu’il est pour l’entreprise indiquée dessus.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>D’une autre entreprise</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Non valable aujourd’hui</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>{number} a expiré, ou n’est pas encore valable. Regardez les dates sur le bon.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Solde épuisé</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>{number} a été entièrement dépensé. Un responsable peut le consulter dans Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>L’adresse contient des caractères qu’une adresse ne peut pas avoir.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>L’adresse est illisible&#xa0;: son hôte ou son port est mal formé.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>L’adresse doit commencer par https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>L’adresse ne peut contenir ni nom d’utilisateur, ni «&#xa0;?&#xa0;», ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>L’adresse contient ce qui ressemble à une clé. Saisissez la clé dans son propre champ.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>L’adresse doit commencer par https://&#xa0;; http:// n’est que pour ce PC.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Écrivez-le comme Ctrl+Alt+V, avec une lettre, un chiffre, ou F1 à F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Ces touches servent ailleurs. Prenez-en deux parmi Ctrl, Alt, Shift et Win, et une autre touche.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Un autre programme utilise ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>L’autre raccourci a ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Les raccourcis ne fonctionnent pas sur ce PC.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>il est beaucoup trop long</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>mettez l’adresse entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} doit être l’une de ces valeurs&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} doit être entre {least} et {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>il contient un nom qui n’est pas un réglage de cette application</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un réglage de cette application</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url doit venir avant la première ligne entre crochets</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url doit être une clé plus haut, à côté de la clé du lecteur</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length est plus grand que max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url&#xa0;: ce lancement a été fait avec une autre adresse</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>cette table figure deux fois, ou ses crochets sont faux</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>il manque «&#xa0;=&#xa0;» entre le nom d’un réglage et sa valeur</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>la valeur manque</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>quelque chose est défini deux fois</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>mettez la valeur entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>écrivez / à la place de chaque antislash dans la valeur</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>le guillemet à la fin de la valeur manque</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>il y a quelque chose après la valeur</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>écrivez la valeur true ou false, en minuscules</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>la valeur est illisible</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>mettez la valeur entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>la valeur de {name} manque</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} est défini deux fois</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>mettez la valeur de {name} entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>écrivez / à la place de chaque antislash dans la valeur de {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>le guillemet à la fin de la valeur de {name} manque</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>il y a quelque chose après la valeur de {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>écrivez la valeur de {name} true ou false, en minuscules</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>la valeur de {name} est illisible</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>mettez la valeur de {name} entre guillemets droits&#xa0;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} contient une clé ou un jeton&#xa0;: retirez-le, et faites remplacer cette clé</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} doit être un texte entre guillemets droits</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} doit être true ou false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} doit être un nombre entier</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} doit être une table&#xa0;: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} doit être un texte (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} doit être 0 ou 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} doit être un nombre entier (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} doit être une clé qui contient des valeurs</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} est trop long, ou contient des caractères non affichables</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} doit avoir trois majuscules, par exemple &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} doit être 1234,56 écrit comme sur vos caisses, par exemple &quot;1 234,56 €&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Des réglages sont illisibles ({where}&#xa0;: {reason}). Corrigez cela, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>Le fichier de réglages ne peut pas être modifié&#xa0;: {name} doit y être une table.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Problème dans l’application ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Des bons sont réservés auprès de ce service. Libérez-les, ou attendez que leur temps soit écoulé, puis changez de service.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Ce PC n’a pas de coffre d’identifiants.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>Le coffre d’identifiants de ce PC ne répond pas.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>Le coffre d’identifiants de ce PC n’a pas gardé la clé.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>Les réglages sont illisibles&#xa0;: on ne sait pas à quel service va la clé.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>Le coffre d’identifiants de ce PC est inutilisable ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>Le fichier de clé API est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Le fichier de clé API ne contient pas simplement une clé API. Il est inchangé.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>Le fichier de clé API contient encore la clé API&#xa0;; supprimez-le ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} ne contient pas simplement une clé API. Il est inchangé.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} contient encore la clé API&#xa0;; supprimez-le ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Smart Gift dit qu’il est entièrement dépensé.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n expérience</numerusform>
            <numerusform>%n expériences</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Reste {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n expérience ici</numerusform>
            <numerusform>%n expériences ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Rien pour ce site</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>Ce qui reste est pour d’autres sites.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Il ne reste rien</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Valeur inconnue</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Smart Gift est occupé.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Cette caisse était occupée.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Cette caisse n’a pas encore de clé API.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>La clé API est fausse ou a été révoquée.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Cette caisse n’est pas configurée.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>La connexion n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Ce qui a répondu n’est pas Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>L’application a cessé d’attendre la réponse.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Problème dans l’application.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Smart Gift est injoignable.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Smart Gift n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Smart Gift a répondu par une erreur.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Un pare-feu ou un filtre a probablement répondu.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>La réponse ne contenait pas de valeur.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>Le numéro de site est faux. Un responsable peut le corriger dans les réglages.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Smart Gift dit seulement qu’il est réservé.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Smart Gift ne reconnaît pas le numéro.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Smart Gift dit qu’il est d’une autre entreprise.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Smart Gift dit qu’il n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Smart Gift n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Smart Gift dit&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} et %n autre.</numerusform>
            <numerusform>{names} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Nouvel essai&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Si une autre caisse l’a, libre après {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Réservation incertaine. Libre après {time} dans tous les cas</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Probablement réservé ici. Libre après {time} dans tous les cas</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Déjà réservé. Réessayez-le après {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Réservé ailleurs. Réessayez-le après {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>le proxy du système pour {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}&#xa0;: {shown} n’est pas pris en charge, seulement http et https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}&#xa0;: ce type n’est pas pris en charge, seulement http et https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}&#xa0;: son hôte ou son port est illisible</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}&#xa0;: «&#xa0;{shown}&#xa0;» est illisible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>aucun pour ce service</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>la réponse ne contient pas l’heure</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>la réponse n’était pas celle de Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Un réglage de proxy est inutilisable</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>Il est ignoré. Demandez à l’informatique de le corriger ou de le retirer.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Le proxy ne laisse pas passer</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Il ne répond pas, ou ne laisse pas passer l’application. Il lui faut peut-être un nom d’utilisateur et un mot de passe&#xa0;: demandez à l’informatique de les définir, ou d’exempter Smart Gift.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Ce PC n’a peut-être pas Internet, a un mauvais serveur DNS, ou a besoin d’un proxy. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Un pare-feu la bloque peut-être, ou le service est en panne. Demandez à l’informatique d’autoriser le port 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>La connexion est sécurisée</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Le certificat n’est pas approuvé</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Vérifiez la date et l’heure de ce PC. Si elles sont justes, quelque chose déchiffre la connexion en chemin&#xa0;: l’informatique doit ajouter son certificat racine au système.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>L’horloge de ce PC est juste</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>L’horloge de ce PC n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Comparez sa date et son heure avec une autre horloge.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>L’horloge de ce PC est fausse</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Réglez la date et l’heure, et activez leur réglage automatique.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>La clé fonctionne</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Il n’y a pas encore de clé</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Saisissez la clé du tableau de bord de Smart Gift&#xa0;: Developers, puis Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Smart Gift n’accepte pas cette clé</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Copiez-la à nouveau depuis le tableau de bord, et vérifiez pour quel service elle est.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Attendez une demi-minute, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date et l’heure de ce PC, puis lancez le diagnostic.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Rien n’a été envoyé. Corrigez d’abord les réglages&#xa0;: ils sont inutilisables.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Cette adresse n’est pas celle de Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Vérifiez le service. La clé n’a pas été testée.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>Le diagnostic dit ce qui ne va pas avec le proxy de ce PC. La clé n’a pas été testée.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Vérifiez le réseau de ce PC, puis lancez le diagnostic. La clé n’a pas été testée.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqué en chemin</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Un pare-feu ou un filtre a probablement répondu à la place de Smart Gift. Demandez à l’informatique de laisser passer l’application. On ne sait pas encore si la clé fonctionne.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Testez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>Le lecteur fonctionne bien</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Chaque caractère est arrivé tel qu’il est imprimé.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Ce n’est pas le code de test</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Scannez le code affiché ici. Si c’est ce que vous avez fait, le lecteur et ce PC ont des dispositions différentes&#xa0;: réglez le lecteur sur la disposition de clavier de ce PC.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Majuscules et minuscules sont inversées. Désactivez Verr. Maj et rescannez.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>anglais (R.-U.)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Le début manque</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>Le lecteur se réveille trop tard, ou tape trop vite pour ce PC. Désactivez sa mise en veille, ou réglez une pause de 5 ms entre les caractères.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Il manque des caractères</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>Le lecteur tape trop vite pour ce PC. Réglez une pause de 5 ms entre eux.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Pas d’Entrée après le code</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Réglez le lecteur pour qu’il envoie Entrée (CR) après chaque code&#xa0;: la lecture est alors plus rapide, et un code coupé est remarqué.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Quelque chose précède le code</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>«&#xa0;{prefix}&#xa0;» a été envoyé en premier. Saisissez-le plus bas, comme envoyé avant chaque code.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>«&#xa0;{prefix}&#xa0;» indique le type de code-barres. Il est enlevé automatiquement.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Caractères arrivés irrégulièrement</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Quelque chose a été saisi juste avant, ou le lecteur fait des pauses entre les caractères. Rescannez sans toucher au clavier.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Les chiffres sont arrivés comme des flèches. Activez Verr. Num, et faites qu’il le reste au redémarrage de ce PC, ou réglez le lecteur sur les chiffres situés au-dessus des lettres.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Un seul des deux est réglé en {layout}. Réglez le lecteur sur la disposition de clavier de ce PC, avec les codes de configuration de son manuel.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Avec le numéro de site du tableau de bord de Smart Gift (company configuration), chaque réservation montre ce qui reste sur le bon.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Numéro de site (facultatif)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
        <translation>Il utilise Qt et PySide6 sous la GNU LGPL 3, et d’autres logiciels libres&#xa0;; les licences sont dans {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Autres façons d’utiliser le numéro</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Demander juste ce qui reste</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Juste vérifier</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close Voucher Hold</source>
        <translation>Fermer Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Libérer et fermer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n bon est encore réservé</numerusform>
            <numerusform>%n bons sont encore réservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Libérez-les maintenant, ou gardez-les réservés jusqu’à la fin de leur temps. Ceux que vous gardez sont affichés à nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Garder et fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n bon est en cours de réservation</numerusform>
            <numerusform>%n bons sont en cours de réservation</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Revenez et attendez quelques secondes&#xa0;: si vous fermez maintenant, leurs jetons seront peut-être perdus.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n bon est peut-être encore réservé</numerusform>
            <numerusform>%n bons sont peut-être encore réservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>La libération a échoué, ou n’a pas été confirmée. Réessayez, ou gardez-les jusqu’à la fin de leur temps.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Clé non testée</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non identifiée</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurée</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Lecteur débranché</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Lecteur utilisé ailleurs</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexion&#xa0;: {state}</translation>
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
        <translation>Temps restant&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Réserver {number} à nouveau</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Temps restant&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Annecy</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Caisse 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Configurer cette caisse</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Deux minutes environ.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Le lecteur fonctionne</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Il a envoyé une clé&#xa0;: elle est pour la deuxième étape.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Il a envoyé {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>La clé est dans le tableau de bord de Smart Gift&#xa0;: Developers, puis Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Scannez ce code, ou un autre, pour essayer le lecteur.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Enregistrer sans test</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Il n’y a pas encore de clé</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Saisissez la clé API, ou revenez en arrière et choisissez «&#xa0;S’exercer d’abord&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Faire glisser vers le haut ou le bas de l’écran</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Réserver à nouveau</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Copier le jeton de {number}</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>{number} a été encaissé</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Libérer {number}</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Réserver {number} à nouveau</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Rendre le bon, pour qu’il puisse être utilisé ailleurs</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>La caisse a le jeton&#xa0;: retirer ceci de l’écran</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>À scanner en caisse</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Jeton de réservation&#xa0;: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Retirer terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n autre réservé, fin dans {time}</numerusform>
            <numerusform>%n autres réservés, prochaine fin dans {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n réservé, fin dans {time}</numerusform>
            <numerusform>%n réservés, prochaine fin dans {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>%n autre,
fin dans {time}</numerusform>
            <numerusform>%n autres,
prochain {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n réservé,
fin dans {time}</numerusform>
            <numerusform>%n réservés,
prochain {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 pour réessayer&#xa0;:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Jeton de réservation&#xa0;: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Temps restant&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Réservation de {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Il n’y a pas encore de clé.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Aucune clé n’a pu être lue.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Une clé est gardée dans {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Une clé est gardée.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>La clé n’est gardée que jusqu’à la fermeture, pas sur ce PC.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>La clé est définie là où Voucher Hold est lancé.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>Le mode exercice a sa propre clé.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Saisissez-en une autre pour la remplacer.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Ce n’est pas une clé API&#xa0;: copiez-la seule.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>L’adresse du service doit d’abord être juste</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testée.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Elle fonctionne.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Smart Gift ne l’accepte pas.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Code-barres de {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Rien n’a été collé&#xa0;: le programme d’origine de la copie ne répond pas. Copiez à nouveau, ou saisissez le texte.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Exercice – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Réduire en bandeau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Afficher toute la fenêtre</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Retirer le message</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>Les réglages sont verrouillés</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Saisissez le PIN. Si vous l’avez oublié, demandez à l’informatique.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Trop de PIN faux. Réessayez dans {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Bons d’exercice</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Réservé pour 5 minutes</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>Celui du client suivant</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Réserver, puis libérer</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Le scanner deux fois</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Laisser passer son temps</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Des expériences, pas d’argent</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Rien pour ce site</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Réservé ailleurs</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>D’une autre entreprise</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Non valable aujourd’hui</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Solde épuisé</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Lent, mais ça marche</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>La réponse se perd</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Smart Gift a une erreur</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Une page Wi-Fi répond</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift est occupé</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Bons d’exercice</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Exercice&#xa0;: rien n’est réel ici</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>{number} retiré.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Annuler&#xa0;: rétablir {number}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>QR code du jeton</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Scannez ce code avec le lecteur de la caisse, ici ou imprimé.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Avant le code</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Après le code</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Reçu comme</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>{middle} ms en général, de {shortest} à {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>frappe, comme d’un clavier</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>données d’un port série</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Enregistrer le code de test</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>La page n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Choisissez un autre dossier, où vous avez le droit d’écrire.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Branché comme</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Clavier (le plus courant)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Port série (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Envoyé avant chaque code</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Envoyé après chaque code</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Entrée ou Tab (détecté)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Toujours Entrée ou Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Numéros des bons</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Numéro le plus court</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Numéro le plus long</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Numéros à tirets (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Enlever les préfixes «&#xa0;]C1&#xa0;»</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Adresses web&#xa0;: seulement de ce site web</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Adresses web&#xa0;: partie qui est le numéro (path, ou le nom d’un champ)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>Fabricant USB (0&#xa0;: tous)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>Produit USB (0&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Bauds</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impaire</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Durées, en millisecondes</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Plus longue pause entre touches</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Pause en moyenne, au plus</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Silence qui termine un code</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>C’est plus que le numéro le plus long.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Enregistrer sans test</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Cette clé n’a pas réussi son test</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Testez d’abord la clé, ou enregistrez-la sans test.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Il y a là des caractères non affichables.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>C’est une clé ou un jeton. Sa place n’est pas ici.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Défini là où Voucher Hold est lancé.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
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
        <translation>Étape {number} sur {count}&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Fichier d’assistance…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Teste chaque étape entre cette caisse et Smart Gift. Rien n’est réservé.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Pour qui assiste la caisse&#xa0;: journaux, réglages, diagnostic.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>Le diagnostic est terminé</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Choisissez un autre dossier, où vous avez le droit d’écrire. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Le fichier d’assistance n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>Le fichier d’assistance est enregistré</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Il ne contient ni clé ni jeton. Envoyez-le à qui assiste la caisse.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Annecy</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Caisse 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Ce qui reste sur un bon</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Après un scan</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Copier aussitôt le jeton</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Émettre les sons</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Garder au-dessus des autres</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Démarrer en plein écran</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Démarrer en bandeau</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Couleur du résultat plein écran</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Depuis d’autres programmes</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Y saisir le jeton</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Raccourci pour saisir le dernier jeton</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Saisi avant le jeton</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Saisi après le jeton</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pause between keys, in milliseconds</source>
        <translation>Pause entre touches, en millisecondes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN à nouveau</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Retirer le PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux PIN diffèrent.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Une devise a trois lettres, par exemple GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Écrivez 1234,56 comme il doit apparaître, par exemple 1 234,56 €.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Écriture de 1234,56, par exemple 1 234,56 €</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>comme ce PC l’écrit</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Affiché ainsi&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un PIN a de {least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>Un PIN est défini. Saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Pas de PIN&#xa0;: tous peuvent changer les réglages.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Redemander ce qui reste</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Prêt pour le bon suivant</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Scannez-le, ou saisissez son numéro et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Réserver à nouveau</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Libérer à nouveau</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Voir les réglages</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Numéro du bon</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Scannez un bon ou tapez son numéro</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scanner ou saisir</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Essai automatique</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Essaie une fois, automatiquement, quand le temps est écoulé</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>Attente de {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>Réessayer {number}</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>Essayer {number} automatiquement quand le temps est écoulé</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Ne plus attendre {number}</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Encore {time} au plus</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Réessayer (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Retirer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Voir les réglages</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>jeton … {end}  ✓ Copié</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>jeton … {end}</translation>
    </message>
</context>
</TS>
