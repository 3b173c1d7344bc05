<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>Nid yw’r ap hwn yn gweithio</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Ni neilltuwyd dim. Caewch yr ap a’i agor eto, neu ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Yn dal i ddechrau</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Bydd beth bynnag a sganiwch nawr yn aros nes bydd yr ap wedi dechrau.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Does dim wedi’i neilltuo eto. Mae %n sgan yn aros i’r ap ddechrau.</numerusform>
            <numerusform>Does dim wedi’i neilltuo eto. Mae %n sgan yn aros i’r ap ddechrau.</numerusform>
            <numerusform>Does dim wedi’i neilltuo eto. Mae %n sgan yn aros i’r ap ddechrau.</numerusform>
            <numerusform>Does dim wedi’i neilltuo eto. Mae %n sgan yn aros i’r ap ddechrau.</numerusform>
            <numerusform>Does dim wedi’i neilltuo eto. Mae %n sgan yn aros i’r ap ddechrau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Eisoes ar ei ffordd</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>Mae {number} wrthi’n cael ei neilltuo. Does dim angen ei sganio eto.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Heb ei derbyn: gormod yn aros</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>Mae %n o dalebau eisoes yn aros. Sganiwch {number} eto ymhen munud.</numerusform>
            <numerusform>Mae %n daleb eisoes yn aros. Sganiwch {number} eto ymhen munud.</numerusform>
            <numerusform>Mae %n o dalebau eisoes yn aros. Sganiwch {number} eto ymhen munud.</numerusform>
            <numerusform>Mae %n o dalebau eisoes yn aros. Sganiwch {number} eto ymhen munud.</numerusform>
            <numerusform>Mae %n o dalebau eisoes yn aros. Sganiwch {number} eto ymhen munud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Eisoes wedi’i neilltuo yma</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>Mae gan {number} {left} ar ôl. Mae’r tocyn isod.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>Mae %n neilltuad yn dal yn fyw ar ôl ailgychwyn. Mae gan {number} {left} ar ôl. Mae ei thocyn isod.</numerusform>
            <numerusform>Mae %n neilltuad yn dal yn fyw ar ôl ailgychwyn. Mae gan {number} {left} ar ôl. Mae ei thocyn isod.</numerusform>
            <numerusform>Mae %n neilltuad yn dal yn fyw ar ôl ailgychwyn. Mae gan {number} {left} ar ôl. Mae ei thocyn isod.</numerusform>
            <numerusform>Mae %n neilltuad yn dal yn fyw ar ôl ailgychwyn. Mae gan {number} {left} ar ôl. Mae ei thocyn isod.</numerusform>
            <numerusform>Mae %n neilltuad yn dal yn fyw ar ôl ailgychwyn. Mae gan {number} {left} ar ôl. Mae ei thocyn isod.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>Neilltuwyd {number} cyn ailgychwyn: {left} ar ôl. Mae’r tocyn isod.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Yn dal wedi’i neilltuo</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>Mae {number} wrthi’n cael ei rhyddhau. Sganiwch hi eto wedi hynny.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>Mae {number} wrthi’n cael ei rhyddhau.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Yn rhyddhau…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>Mae {number} wedi’i neilltuo yma.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Sganiwch daleb neu teipiwch ei rhif.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Mae’n %n nod o hyd. Sganiwch y daleb eto.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch y daleb eto.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch y daleb eto.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch y daleb eto.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch y daleb eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Mae’n cynnwys nodau na ellir eu hargraffu. Sganiwch y daleb eto.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Mae’n cynnwys cyfeiriad gwe. Sganiwch y cod â’r rhif yn lle hynny.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>Cod Wi-Fi yw hwn. Ni anfonwyd dim. Sganiwch y daleb ei hun.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>Mae ar gyfer galwad, neges neu gyswllt. Ni anfonwyd dim. Sganiwch y daleb ei hun.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Mae’n cynnwys mwy na rhif. Ni anfonwyd dim. Sganiwch y cod â’r rhif yn unig.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>Tocyn neu allwedd yw hwn. Ni anfonwyd dim. Sganiwch y daleb ei hun.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>Nid rhif taleb yw hwn</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Rhy fyr i fod yn daleb</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Sganiwch y daleb eto, neu teipiwch ei rhif.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Rhy hir i fod yn daleb</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Mae’n %n nod o hyd. Sganiwch god y daleb ei hun, nid un arall.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch god y daleb ei hun, nid un arall.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch god y daleb ei hun, nid un arall.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch god y daleb ei hun, nid un arall.</numerusform>
            <numerusform>Mae’n %n nod o hyd. Sganiwch god y daleb ei hun, nid un arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Heb sganio’n iawn</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Ni anfonwyd dim. Sganiwch eto.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>Nid cod taleb</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Mae talebau’r siop hon yn dechrau’n wahanol. Sganiwch god y daleb ei hun.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Does dim nodau rheoli mewn taleb. Sganiwch god y daleb ei hun.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>Cyfeiriad gwe yw hwn</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Ni chafodd dim ei agor na’i anfon. Sganiwch y cod â rhif y daleb.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>Cod Wi-Fi yw hwn</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Ni chafodd dim ei agor na’i anfon. Sganiwch god y daleb ei hun.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>Mae ar gyfer galwad, neges neu gyswllt. Ni anfonwyd dim. Sganiwch god y daleb ei hun.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Mae Caps Lock ymlaen</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Mae’n newid beth mae’r sganiwr yn ei deipio. Pwyswch Caps Lock unwaith, yna sganiwch eto.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Num Lock i ffwrdd, mae’n debyg</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>Teipiodd y sganiwr fysellau saeth yn lle digidau. Trowch Num Lock ymlaen, yna sganiwch eto.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Cynlluniau’r sganiwr a’r PC yn wahanol</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>Mae’r sganiwr wedi’i osod i gynllun bysellfwrdd arall. Ffoniwch y tîm cymorth i’w newid.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>Caiff {number} ei hanfon cyn gynted ag y bydd y lleill wedi gorffen.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>Yn gofyn i Smart Gift am {number}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Methu cyrraedd Smart Gift ar hyn o bryd. Yn dal i geisio ar gyfer {number}.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Dim ateb clir ar gyfer {number} eto.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Yn ceisio {number} eto mewn {left}. Mae %n o dalebau’n aros.</numerusform>
            <numerusform>Yn ceisio {number} eto mewn {left}. Mae %n daleb yn aros.</numerusform>
            <numerusform>Yn ceisio {number} eto mewn {left}. Mae %n o dalebau’n aros.</numerusform>
            <numerusform>Yn ceisio {number} eto mewn {left}. Mae %n o dalebau’n aros.</numerusform>
            <numerusform>Yn ceisio {number} eto mewn {left}. Mae %n o dalebau’n aros.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>Ni neilltuwyd {number}. Ceisiwch eto mewn {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>Ni neilltuwyd {number}. Ceisiwch eto nawr.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Ni neilltuwyd dim</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Aeth rhywbeth o’i le yn yr ap hwn cyn anfon {number}. Ceisiwch eto.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Methu cyrraedd Smart Gift</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Rhyddhawyd</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>Gall y cwsmer ddefnyddio {number} yn rhywle arall nawr.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Heb ei neilltuo yma mwyach</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>Mae neilltuad y til hwn o {number} ar ben: cafodd ei rhyddhau, ei defnyddio, neu daeth ei hamser i ben.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Daeth y neilltuad i ben</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Sganiwch {number} eto os oes ei hangen o hyd.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Neilltuwyd, ond heb ei chadw</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Copïwch y tocyn ar gyfer {number} nawr: caiff ei golli os bydd y PC hwn yn stopio.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Neilltuwyd: gwiriwch wrth y til</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Yn dod i ben mewn {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Defnyddiwch {number} wrth y til nawr, neu neilltuwch hi eto ar ôl i’w hamser ddod i ben.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>Mae’r tocyn ar gyfer {number} wedi’i gopïo. Gludwch ef yn y til, neu sganiwch y cod isod.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Copïwch y tocyn ar gyfer {number} i’r til, neu sganiwch y cod isod.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Neilltuwyd tan {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Rhoddodd Smart Gift yr un tocyn ar gyfer taleb arall. Gwiriwch fod y til yn ei dderbyn ar gyfer {number}.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Rhoddodd Smart Gift docyn ar gyfer {number}, ond gwall hefyd. Gwiriwch fod y til yn ei dderbyn cyn gorffen y gwerthiant.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>Ni neilltuwyd {number}. Nid yw dirprwy’r PC hwn yn ateb, neu nid yw’n gadael yr ap hwn drwodd. Ceisiwch eto, neu ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>Ni neilltuwyd {number}. Ni ellir defnyddio un o osodiadau dirprwy’r PC hwn. Gwiriwch y rhwydwaith, neu ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>Ni neilltuwyd {number}. Gwiriwch rwydwaith y PC hwn, yna ceisiwch eto.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Neilltuwyd yma, mae’n debyg: tocyn coll</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Rhwystrwyd: neilltuwyd efallai</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Mae’n debyg mai mur gwarchod neu hidlydd a atebodd yn lle Smart Gift. Os neilltuwyd {number}, bydd ar gael ar ôl {time}. Os yw’n digwydd eto, ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Stopiodd yr ap cyn i’r tocyn ddod. Does dim wedi’i wario. Ceisiwch {number} eto. Os cafodd ei neilltuo, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Efallai i gais cynharach ei neilltuo; ni allai’r cais hwn ddweud. Does dim wedi’i wario. Ceisiwch {number} eto. Os cafodd ei neilltuo, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Nid atebodd Smart Gift mewn pryd. Does dim wedi’i wario. Ceisiwch {number} eto. Os cafodd ei neilltuo, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Collwyd y cysylltiad cyn i’r tocyn ddod. Does dim wedi’i wario. Ceisiwch {number} eto. Os cafodd ei neilltuo, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Atebodd Smart Gift â gwall. Does dim wedi’i wario. Ceisiwch {number} eto. Os cafodd ei neilltuo, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Doedd dim tocyn yn yr ateb. Does dim wedi’i wario. Ceisiwch {number} eto. Os cafodd ei neilltuo, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Ansicr a yw wedi’i neilltuo</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Os oedd y til hwn wedi neilltuo {number}, mae’r neilltuad hwnnw ar ben.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Efallai i gais cynharach neilltuo {number}, ond ni ddaeth â thocyn. Ceisiwch eto ar ôl {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Efallai i gais cynharach neilltuo {number}, ond ni ddaeth â thocyn. Ceisiwch eto ar ôl {time}. Os yw gan dil arall, bydd ar gael ar ôl {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Ni roddodd Smart Gift reswm. Sganiwch {number} eto, neu ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Mae Smart Gift yn dweud am {number}: “{words}”</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>Mae’r neilltuad o {number} a oedd yn y ffordd ar ben.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Efallai fod y til hwn eisoes wedi neilltuo {number}. Ceisiwch eto ar ôl {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Efallai fod y til hwn eisoes wedi neilltuo {number}. Ceisiwch eto ar ôl {time}. Os yw gan dil arall, bydd ar gael ar ôl {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Neilltuwyd yma, mae’n debyg</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>Ni ellir darllen rhestr y til hwn ei hun, felly ni all ddweud gan bwy mae {number}. Ceisiwch eto ar ôl {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Neilltuwyd yn rhywle arall</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Mae {number} gan dil arall neu’r siop we. Ceisiwch eto ar ôl {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>Ni neilltuwyd {number}: nid oes gan y til hwn allwedd API eto. Gall rheolwr roi un.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>Ni neilltuwyd {number}: mae’r allwedd API yn anghywir neu wedi’i thynnu’n ôl. Gall rheolwr roi un newydd.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Nid yw’r til wedi mewngofnodi</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>Nid yw’r cysylltiad yn ddiogel</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Ni anfonwyd {number}. Gwiriwch ddyddiad ac amser y PC hwn; os ydynt yn gywir, ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Nid yw’r til wedi’i osod</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>Ni anfonwyd {number}: ni ellir defnyddio’r gosodiadau, felly nid yw’r til hwn yn gwybod pa wasanaeth i’w ddefnyddio. Ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Heb ei osod yn gywir</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>Ni neilltuwyd {number}: nid Smart Gift sy’n ateb yn y cyfeiriad sydd yn y gosodiadau. Ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Mae Smart Gift yn dweud: “{words}”. Bydd {number} ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Ni all y PC hwn ei gadw, felly ni anfonwyd dim. Ceisiwch eto, neu gadewch {number}: bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Methu cyrraedd Smart Gift. Ceisiwch eto, neu gadewch {number}: bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Mae Smart Gift yn brysur. Ceisiwch eto, neu gadewch {number}: bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Ni dderbyniodd Smart Gift y cais. Bydd {number} ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Heb ei rhyddhau</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Efallai na fydd y tocyn yn gweithio mwyach. Os na ryddhawyd {number}, bydd ar gael ar ôl {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Yn gofyn beth sydd ar ôl…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>Dim ond cael ei gwirio y mae {number}, nid ei neilltuo.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Gall rheolwr gywiro rhif y safle yn y gosodiadau.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>Mae rhif y safle’n anghywir</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Ceisiwch eto mewn {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Ceisiwch eto nawr.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Gwiriwch ddyddiad ac amser y PC hwn; os ydynt yn gywir, ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>Dim ond gwirio {number} a wnaed, nid ei neilltuo.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>Ni neilltuwyd {number}.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Neilltuwyd</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Neilltuwyd · ar ben</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Defnyddiwyd</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ansicr</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Heb ei neilltuo</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Til heb ei osod</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Sganiwyd neu teipiwyd am {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>Roedd y gweddill ar gyfer safleoedd eraill.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Gwerth pan gafodd ei neilltuo: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Yn ôl Smart Gift, mae wedi’i gwerthu allan.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Efallai fod mwy ar gyfer safleoedd eraill.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>Yn aros ei thro…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Yn neilltuo…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yn cysylltu…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Yn gofyn unwaith eto…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Yn ceisio eto mewn {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Os neilltuwyd yma, ar gael ar ôl {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Ceisiwch eto nawr</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Heb ei chadw ar y PC</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>Gwiriwch wrth y til</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Rhyddhau heb ei gadarnhau</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Mae Smart Gift yn brysur</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Methu darllen neilltuadau cynharach</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Maent wedi’u rhoi o’r neilltu yn {reason}. Mae neilltuo’n gweithio.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Methwyd darllen neilltuadau cynharach</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Mae neilltuo’n gweithio. Cânt eu dangos cyn gynted ag y gellir eu darllen. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Ni all Voucher Hold ddechrau</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Caewch yr ap a’i agor eto, neu ffoniwch y tîm cymorth. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>Mae dechrau’n cymryd mwy o amser</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Bydd yn parhau unwaith y gellir agor hyn: {reason}. Os na fydd, ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Mae’r PC hwn yn brysur. Bydd yn parhau ohono’i hun.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Mae Voucher Hold eisoes ar agor</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Bydd y ffenestr hon yn dechrau cyn gynted ag y bydd y llall wedi cau.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Mae Voucher Hold wedi stopio gweithio</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Mae’r hyn sydd wedi’i neilltuo yn aros felly. Caewch yr ap a’i agor eto. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Ni ellir cadw’r allwedd yma</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Mae neilltuo’n gweithio nes caiff yr ap ei gau. Ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Gwiriwch ffeil yr allwedd API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Mae neilltuo’n gweithio. Ffoniwch y tîm cymorth.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Gall rheolwr roi’r allwedd API yn y gosodiadau.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>Ni ellir dangos beth sydd ar ôl ar daleb nes bydd rheolwr yn cywiro rhif y safle. Mae neilltuo’n gweithio.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Heb gopïo’r tocyn</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Mae rhaglen arall yn defnyddio’r clipfwrdd. Pwyswch “Copïo tocyn” ar gyfer {reason} eto, neu sganiwch ei god.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>Llwybr byr wedi’i gymryd</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Mae rhaglen arall yn defnyddio {reason}. Dewiswch fysellau eraill yn y gosodiadau.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Mae’r ddau lwybr byr yr un fath</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>Mae {reason} yn dod â’r ffenestr hon i’r blaen, felly ni all deipio’r tocyn hefyd. Dewiswch fysellau eraill yn y gosodiadau.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Dim tocyn i’w deipio</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Dim ond tocyn y daleb ddiweddaraf a deipir, tra bydd wedi’i neilltuo. Ar gyfer un arall, sganiwch y daleb honno eto yn gyntaf.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Gwall yn yr ap hwn</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Mae’n parhau, ac mae eich neilltuadau’n ddiogel. Os oes rhywbeth yn edrych yn od, caewch yr ap a’i agor eto. Mae’r manylion yn y ffeil gymorth.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Teipiwyd y tocyn yn rhannol</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Heb deipio’r tocyn</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Tynnwch yr hyn a deipiwyd. Yna neilltuwch {number} eto.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Neilltuwch {number} eto.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Tynnwch yr hyn a deipiwyd. Yna edrychwch ar {number} yma.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Edrychwch ar {number} yma.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Tynnwch yr hyn a deipiwyd. Yna pwyswch “Copïo tocyn” ar gyfer {number}, neu sganiwch ei god.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Pwyswch “Copïo tocyn” ar gyfer {number}, neu sganiwch ei god.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Y ffenestr hon oedd yn y blaen, nid un y til.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Mae rhywbeth i’w ddarllen yn gyntaf.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>Nid oedd ffenestr y rhaglen arall yn y blaen.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Daeth taleb fwy newydd yn gyntaf.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>Roedd y neilltuad wedi dod i ben.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Daliwyd bysell i lawr.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Ni all y bysellfwrdd hwn deipio un o’r nodau sydd eu hangen.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>Mae’r rhaglen arall yn rhedeg fel gweinyddwr.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Nid yw’r PC hwn yn gadael i un rhaglen deipio mewn un arall.</translation>
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
        <translation>Ni ellir defnyddio rhai gosodiadau</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>llinell {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>Defnyddir y rhagosodiadau yn lle hynny; nid yw’r ffeil wedi newid.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Defnyddir yr hyn a ddywedai cynt; nid yw’r ffeil wedi newid.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Nid yw’r til hwn yn gwybod pa wasanaeth i’w ddefnyddio, felly nid anfonir dim nes cywiro hynny.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>Mae’r hyn na ellir ei ddefnyddio’n cyfrif fel heb ei ffurfweddu.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Defnyddir yr hyn a ddywedai’r polisïau cynt.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Eisoes wedi’i neilltuo</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Rhif anhysbys</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Cymharwch {number} â’r daleb. Os yw’n gywir, ni allwn ei derbyn.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Taleb cwmni arall</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>Mae {number} yn un go iawn, ond ni ellir ei defnyddio yma. Dywedwch wrth y cwsmer mai ar gyfer y busnes a enwir arni y mae.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Cwmni arall</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Ddim yn ddilys heddiw</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>Mae {number} wedi dod i ben, neu heb ddechrau eto. Edrychwch ar y dyddiadau ar y daleb.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Dim balans ar ôl</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>Mae {number} wedi’i gwario i gyd. Gall rheolwr edrych arni yn Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>Mae’r cyfeiriad yn cynnwys nodau na allant fod mewn cyfeiriad.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>Ni ellir darllen y cyfeiriad: mae ei westeiwr neu ei borth yn wallus.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>Rhaid i’r cyfeiriad ddechrau â https:// ac enwi gwesteiwr.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>Ni all y cyfeiriad gynnwys enw defnyddiwr, “?” na “#”.</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>Mae rhywbeth tebyg i allwedd yn y cyfeiriad. Rhowch yr allwedd yn ei maes ei hun.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>Rhaid i’r cyfeiriad ddechrau â https://; ar gyfer y PC hwn yn unig y mae http://.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Ysgrifennwch ef fel Ctrl+Alt+V, gyda llythyren, digid, neu F1 i F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Mae angen y bysellau hyn mewn mannau eraill. Defnyddiwch ddwy o Ctrl, Alt, Shift a Win, a bysell arall.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Mae rhaglen arall yn defnyddio’r rhain. Dewiswch rai eraill.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>Mae’r bysellau hyn gan y llwybr byr arall. Dewiswch rai eraill.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Nid yw llwybrau byr yn gweithio ar y PC hwn.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, llinell {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>mae’n wag</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>mae’n llawer rhy hir</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>nid testun UTF-8 ydyw</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>rhowch y cyfeiriad mewn dyfynodau: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>rhaid i {name} fod yn un o {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>rhaid i {name} fod o {least} i {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>mae’n cynnwys enw nad yw’n un o osodiadau’r ap hwn</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>nid yw “{name}” yn un o osodiadau’r ap hwn</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>rhaid i api_url ddod cyn y llinell gyntaf mewn bachau petryal</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>rhaid i api_url fod un allwedd gofrestrfa yn uwch, wrth ymyl un y sganiwr</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>mae min_length yn fwy na max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: dechreuwyd y tro hwn gyda chyfeiriad arall</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>mae’r tabl hwn yno ddwywaith, neu mae ei fachau petryal yn anghywir</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>does dim “=” rhwng enw gosodiad a’i werth</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>mae’r gwerth ar goll</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>gosodwyd rhywbeth ddwywaith</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>rhowch y gwerth mewn dyfynodau syth: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>ysgrifennwch / yn lle pob ôl-slaes yn y gwerth</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>mae’r dyfynnod ar ddiwedd y gwerth ar goll</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>mae rhywbeth ar ôl y gwerth</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>ysgrifennwch y gwerth fel true neu false, mewn llythrennau bach</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>ni ellir darllen y gwerth</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>rhowch y gwerth mewn dyfynodau: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>mae gwerth {name} ar goll</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>gosodwyd {name} ddwywaith</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>rhowch werth {name} mewn dyfynodau syth: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>ysgrifennwch / yn lle pob ôl-slaes yng ngwerth {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>mae’r dyfynnod ar ddiwedd gwerth {name} ar goll</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>mae rhywbeth ar ôl gwerth {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>ysgrifennwch werth {name} fel true neu false, mewn llythrennau bach</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>ni ellir darllen gwerth {name}</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>rhowch werth {name} mewn dyfynodau: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>mae {name} yn cynnwys allwedd neu docyn: dilëwch hynny, a gofynnwch am allwedd newydd yn ei lle</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>rhaid i {name} fod yn destun mewn dyfynodau</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>rhaid i {name} fod yn true neu false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>rhaid i {name} fod yn rhif cyfan</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>rhaid i {name} fod yn dabl: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>rhaid i {name} fod yn destun (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>rhaid i {name} fod yn 0 neu 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>rhaid i {name} fod yn rhif cyfan (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>rhaid i {name} fod yn allwedd â gwerthoedd ynddi</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>mae {name} yn rhy hir, neu’n cynnwys nodau na ellir eu dangos</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>rhaid i {name} fod yn dair priflythyren, fel &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>rhaid i {name} fod yn 1234.56 fel y mae eich tiliau’n ei ysgrifennu, fel &quot;£1,234.56&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Ni ellir darllen gosodiadau ({where}: {reason}). Cywirwch hynny, yna cadwch eto.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>Ni ellir newid y ffeil gosodiadau: rhaid i {name} fod yn dabl ynddi.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>Ni ellir ysgrifennu {file}: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Aeth rhywbeth o’i le yn yr ap hwn ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Mae talebau wedi’u neilltuo yn y gwasanaeth hwn. Rhyddhewch nhw, neu arhoswch nes daw eu hamser i ben, yna newidiwch y gwasanaeth.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Does gan y PC hwn ddim storfa allweddi.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>Nid yw storfa allweddi’r PC hwn yn ateb.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>Ni chadwodd storfa allweddi’r PC hwn yr allwedd.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>Ni ellir darllen y gosodiadau, felly ni wyddys ar gyfer pa wasanaeth y mae’r allwedd.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>Ni ellir defnyddio storfa allweddi’r PC hwn ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>Ni ellir darllen ffeil yr allwedd API: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Nid allwedd API yn unig sydd yn ffeil yr allwedd API. Nid yw’r ffeil wedi newid.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>Mae’r allwedd API yn ffeil yr allwedd API o hyd; dilëwch y ffeil ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>Ni ellir darllen {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Nid allwedd API yn unig sydd yn {file}. Nid yw’r ffeil wedi newid.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>Mae’r allwedd API yn {file} o hyd; dilëwch y ffeil ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Yn ôl Smart Gift, mae wedi’i gwario i gyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n o brofiadau</numerusform>
            <numerusform>%n profiad</numerusform>
            <numerusform>%n o brofiadau</numerusform>
            <numerusform>%n o brofiadau</numerusform>
            <numerusform>%n o brofiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>dim yma</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>dim ar ôl</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n o brofiadau yma</numerusform>
            <numerusform>%n profiad yma</numerusform>
            <numerusform>%n o brofiadau yma</numerusform>
            <numerusform>%n o brofiadau yma</numerusform>
            <numerusform>%n o brofiadau yma</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Dim ar gyfer y safle hwn</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>Mae’r gweddill ar gyfer safleoedd eraill.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Dim ar ôl</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Gwerth anhysbys</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Mae Smart Gift yn brysur.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Roedd y til hwn yn brysur.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Nid oes gan y til hwn allwedd API eto.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>Mae’r allwedd API yn anghywir neu wedi’i thynnu’n ôl.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Nid yw’r til hwn wedi’i osod.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>Nid yw’r cysylltiad yn ddiogel.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Nid Smart Gift a atebodd.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>Stopiodd yr ap aros am yr ateb.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Aeth rhywbeth o’i le yn yr ap hwn.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Methu cyrraedd Smart Gift.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Nid atebodd Smart Gift mewn pryd.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>Collwyd y cysylltiad.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Atebodd Smart Gift â gwall.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Mae’n debyg mai mur gwarchod neu hidlydd a atebodd.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>Doedd dim gwerth yn yr ateb.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>Mae rhif y safle’n anghywir. Gall rheolwr ei gywiro yn y gosodiadau.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Dim ond dweud ei bod wedi’i neilltuo y mae Smart Gift.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Nid yw Smart Gift yn adnabod y rhif.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Yn ôl Smart Gift, taleb cwmni arall yw hi.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Yn ôl Smart Gift, nid yw’n ddilys heddiw.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Ni roddodd Smart Gift reswm.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Mae Smart Gift yn dweud: “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names}, %n arall hefyd.</numerusform>
            <numerusform>{names}, %n arall hefyd.</numerusform>
            <numerusform>{names}, %n arall hefyd.</numerusform>
            <numerusform>{names}, %n arall hefyd.</numerusform>
            <numerusform>{names}, %n arall hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Yn ceisio eto…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Ceisiwyd eto: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Os yw gan dil arall, ar gael ar ôl {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Ansicr a yw wedi’i neilltuo. Ar gael ar ôl {time}, gan bwy bynnag y mae</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Neilltuwyd yma, mae’n debyg. Ar gael ar ôl {time}, gan bwy bynnag y mae</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Eisoes wedi’i neilltuo. Ceisiwch eto ar ôl {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Neilltuwyd yn rhywle arall. Ceisiwch eto ar ôl {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>dirprwy’r system ar gyfer {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: ni chefnogir {shown}, dim ond http a https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: ni chefnogir y math hwn, dim ond http a https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: ni ellir darllen ei westeiwr na’i borth</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: ni ellir darllen “{shown}”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>dim ar gyfer y gwasanaeth hwn</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>does dim amser yn yr ateb</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>nid ateb Smart Gift oedd hwn</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Ni ellir defnyddio gosodiad dirprwy</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>Caiff ei anwybyddu. Gofynnwch i TG ei gywiro neu ei dynnu.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Dim ffordd drwy’r dirprwy</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Nid yw’n ateb, neu nid yw’n gadael yr ap hwn drwodd. Efallai fod angen enw defnyddiwr a chyfrinair: gofynnwch i TG eu gosod, neu eithrio Smart Gift.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Cafwyd yr enw</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Ni chafwyd yr enw</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Efallai nad oes gan y PC hwn ryngrwyd, fod ganddo’r gweinydd DNS anghywir, neu fod angen dirprwy. Gwiriwch y rhwydwaith.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Wedi cysylltu</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Dim cysylltiad</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Efallai fod mur gwarchod yn ei rwystro, neu nad yw’r gwasanaeth ar gael. Gofynnwch i TG ganiatáu porth 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>Mae’r cysylltiad yn ddiogel</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Nid ymddiriedir yn y dystysgrif</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Gwiriwch ddyddiad ac amser y PC hwn. Os ydynt yn gywir, mae rhywbeth yn y canol yn dadgryptio’r cysylltiad: rhaid i TG ychwanegu ei dystysgrif wraidd at y system.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>Cloc y PC hwn yn gywir</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>Ni ellid gwirio cloc y PC</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Cymharwch ei ddyddiad a’i amser â chloc arall.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>Cloc y PC hwn yn anghywir</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Gosodwch y dyddiad a’r amser, a throwch eu gosod yn awtomatig ymlaen.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Mae’r allwedd yn gweithio</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Does dim allwedd eto</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Rhowch yr allwedd o ddangosfwrdd Smart Gift: Developers, yna Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Gwrthododd Smart Gift yr allwedd</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Copïwch hi eto o’r dangosfwrdd, a gwiriwch ar gyfer pa wasanaeth y mae.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Arhoswch hanner munud, yna profwch eto.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Nid yw’r cysylltiad yn ddiogel</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Ni anfonwyd dim. Gwiriwch ddyddiad ac amser y PC hwn, yna rhedwch y diagnosis.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Ni anfonwyd dim. Cywirwch y gosodiadau yn gyntaf: ni ellir eu defnyddio.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Nid cyfeiriad Smart Gift yw hwn</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Gwiriwch y gwasanaeth. Ni phrofwyd yr allwedd.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>Mae’r diagnosis yn dweud beth sydd o’i le ar ddirprwy’r PC hwn. Ni phrofwyd yr allwedd.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Gwiriwch rwydwaith y PC hwn, yna rhedwch y diagnosis. Ni phrofwyd yr allwedd.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Rhwystrwyd ar y ffordd</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Mae’n debyg mai mur gwarchod neu hidlydd a atebodd yn lle Smart Gift. Gofynnwch i TG adael yr ap hwn drwodd. Ni wyddys eto a yw’r allwedd yn gweithio.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Dim ateb clir</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Profwch eto mewn eiliad.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>Sganiwr yn gweithio’n gywir</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Daeth pob nod drwodd fel y’i hargraffwyd.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Nid dyna’r cod prawf</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Sganiwch y cod a ddangosir yma. Os gwnaethoch, mae’r sganiwr a’r PC hwn yn defnyddio cynlluniau gwahanol: gosodwch y sganiwr i gynllun bysellfwrdd y PC hwn.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Mae priflythrennau a llythrennau bach wedi’u cyfnewid. Diffoddwch Caps Lock a sganiwch eto.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Prydeinig</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaenig</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrengig</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Mae’r dechrau ar goll</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>Mae’r sganiwr yn deffro’n rhy hwyr, neu’n teipio’n rhy gyflym i’r PC hwn. Diffoddwch ei arbed ynni, neu gosodwch saib o 5 ms rhwng nodau.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Mae nodau ar goll</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>Mae’r sganiwr yn teipio’n rhy gyflym i’r PC hwn. Gosodwch saib o 5 ms rhyngddynt.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Dim Enter ar ôl y cod</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Gosodwch y sganiwr i anfon Enter (CR) ar ôl pob cod: mae sganio’n gyflymach wedyn, a sylwir ar sgan a dorrwyd yn fyr.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Daw rhywbeth cyn y cod</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>Anfonwyd “{prefix}” yn gyntaf. Rhowch hynny isod, fel yr hyn a anfonir cyn pob cod.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>Mae “{prefix}” yn dweud pa fath o god bar ydyw. Caiff ei dynnu’n awtomatig.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Daeth y nodau’n anwastad</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Teipiwyd rhywbeth ychydig cyn hynny, neu mae’r sganiwr yn oedi rhwng nodau. Sganiwch eto heb gyffwrdd â’r bysellfwrdd.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Daeth digidau fel bysellau saeth. Trowch Num Lock ymlaen, a’i gadw ymlaen pan fydd y PC hwn yn ailgychwyn, neu gosodwch y sganiwr i ddefnyddio’r bysellau rhif uwchben y llythrennau.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Dim ond un ohonynt sydd wedi’i osod i gynllun {layout}. Gosodwch y sganiwr i gynllun bysellfwrdd y PC hwn, gyda’r codau gosod yn ei lawlyfr.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Mae’n rhy hir.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Gyda rhif y safle o ddangosfwrdd Smart Gift (company configuration), mae pob neilltuad yn dangos beth sydd ar ôl ar y daleb.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Rhif y safle (dewisol)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Byw</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Datblygu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
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
        <translation>Mae’n defnyddio Qt a PySide6 o dan y GNU LGPL 3, a meddalwedd rydd arall; mae’r trwyddedau yn {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Mwy o ffyrdd o ddefnyddio’r rhif</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Dim ond gofyn beth sydd ar ôl</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Gwirio’n unig</translation>
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
        <translation>Cau Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Rhyddhau a chau</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>Mae %n o dalebau’n dal wedi’u neilltuo</numerusform>
            <numerusform>Mae %n daleb yn dal wedi’i neilltuo</numerusform>
            <numerusform>Mae %n o dalebau’n dal wedi’u neilltuo</numerusform>
            <numerusform>Mae %n o dalebau’n dal wedi’u neilltuo</numerusform>
            <numerusform>Mae %n o dalebau’n dal wedi’u neilltuo</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Rhyddhewch nhw nawr, neu cadwch nhw wedi’u neilltuo nes daw eu hamser i ben. Dangosir y rhai a gadwch eto y tro nesaf.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Cadw a chau</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>Mae %n o dalebau wrthi’n cael eu neilltuo</numerusform>
            <numerusform>Mae %n daleb wrthi’n cael ei neilltuo</numerusform>
            <numerusform>Mae %n o dalebau wrthi’n cael eu neilltuo</numerusform>
            <numerusform>Mae %n o dalebau wrthi’n cael eu neilltuo</numerusform>
            <numerusform>Mae %n o dalebau wrthi’n cael eu neilltuo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Ewch yn ôl ac arhoswch ychydig eiliadau: os caewch nawr, efallai y collir eu tocynnau.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cau beth bynnag</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Yn rhyddhau…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>Efallai fod %n o dalebau’n dal wedi’u neilltuo</numerusform>
            <numerusform>Efallai fod %n daleb yn dal wedi’i neilltuo</numerusform>
            <numerusform>Efallai fod %n o dalebau’n dal wedi’u neilltuo</numerusform>
            <numerusform>Efallai fod %n o dalebau’n dal wedi’u neilltuo</numerusform>
            <numerusform>Efallai fod %n o dalebau’n dal wedi’u neilltuo</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>Methodd y rhyddhau, neu ni chafodd ei gadarnhau. Ceisiwch eto, neu cadwch nhw nes daw eu hamser i ben.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Yn dechrau…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Allwedd heb ei phrofi</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Wedi cysylltu</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yn cysylltu…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Prysur</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Dim ateb clir</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Dim cysylltiad</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Heb fewngofnodi</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Heb ei osod</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ddim yn gweithio</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Sganiwr heb ei blygio</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Sganiwr ar waith mewn man arall</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Cysylltiad: {state}</translation>
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
        <translation>Amser ar ôl: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Neilltuo {number} eto</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Amser ar ôl: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Aberystwyth</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Til 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Allwedd API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Sganiwr</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Gosod y til hwn</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Mae’n cymryd tua dwy funud.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Sganiwr yn gweithio</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Anfonodd allwedd: ar gyfer yr ail gam y mae honno.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Anfonodd {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Ni ellid cadw hyn</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Mae’r allwedd yn nangosfwrdd Smart Gift: Developers, yna Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Sganiwch y cod hwn, neu unrhyw un arall, i brofi’r sganiwr.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Ymarfer yn gyntaf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Cadw heb brofi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Does dim allwedd eto</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Rhowch yr allwedd API, neu ewch yn ôl a dewis “Ymarfer yn gyntaf”.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Llusgwch i frig neu waelod y sgrin</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Copïo tocyn</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Defnyddiwyd</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rhyddhau</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Neilltuo eto</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Copïo tocyn {number}</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>Defnyddiwyd {number} wrth y til</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Rhyddhau {number}</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Neilltuo {number} eto</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Rhoi’r daleb yn ôl, er mwyn gallu ei defnyddio yn rhywle arall</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>Mae’r tocyn gan y til: tynnwch hyn oddi ar y sgrin</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cuddio</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copïwyd</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>Sganio wrth y til</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Tocyn neilltuo: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n o funudau ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n o funudau ar ôl</numerusform>
            <numerusform>%n o funudau ar ôl</numerusform>
            <numerusform>%n o funudau ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ar ben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ar ôl</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Clirio hen rai</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n arall wedi’u neilltuo, nesaf {time}</numerusform>
            <numerusform>%n arall wedi’i neilltuo, ymhen {time}</numerusform>
            <numerusform>%n arall wedi’u neilltuo, nesaf {time}</numerusform>
            <numerusform>%n arall wedi’u neilltuo, nesaf {time}</numerusform>
            <numerusform>%n arall wedi’u neilltuo, nesaf {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n wedi’u neilltuo, nesaf {time}</numerusform>
            <numerusform>%n wedi’i neilltuo, ymhen {time}</numerusform>
            <numerusform>%n wedi’u neilltuo, nesaf {time}</numerusform>
            <numerusform>%n wedi’u neilltuo, nesaf {time}</numerusform>
            <numerusform>%n wedi’u neilltuo, nesaf {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>%n arall,
nesaf {time}</numerusform>
            <numerusform>%n arall,
ymhen {time}</numerusform>
            <numerusform>%n arall,
nesaf {time}</numerusform>
            <numerusform>%n arall,
nesaf {time}</numerusform>
            <numerusform>%n arall,
nesaf {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n wedi’u neilltuo,
nesaf {time}</numerusform>
            <numerusform>%n wedi’i neilltuo,
ymhen {time}</numerusform>
            <numerusform>%n wedi’u neilltuo,
nesaf {time}</numerusform>
            <numerusform>%n wedi’u neilltuo,
nesaf {time}</numerusform>
            <numerusform>%n wedi’u neilltuo,
nesaf {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 i geisio eto:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Tocyn neilltuo: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ar ben</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Amser ar ôl: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Neilltuad {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Allwedd API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Profi’r allwedd</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Tynnu’r allwedd</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Does dim allwedd eto.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Ni ellid darllen allwedd.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Cedwir allwedd yn {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Cedwir allwedd.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>Cedwir yr allwedd nes cau’r ap yn unig, nid ar y PC hwn.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>Gosodir yr allwedd lle caiff Voucher Hold ei ddechrau.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>Mae gan ymarfer ei allwedd ei hun.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Rhowch un arall i’w disodli.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Gludwch yr allwedd yma</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Nid allwedd API yw hynny: copïwch hi ar ei phen ei hun.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Rhaid i gyfeiriad y gwasanaeth fod yn gywir yn gyntaf</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Yn profi…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Heb ei phrofi eto.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Mae’n gweithio.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Nid yw Smart Gift yn ei derbyn.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Cod bar {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Dewis popeth</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Ni ludwyd dim: nid yw’r rhaglen y’i copïwyd ohoni yn ateb. Copïwch ef eto, neu teipiwch ef.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Ymarfer – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Lleihau i stribed</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Dangos y ffenestr gyfan</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Cuddio’r neges</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>Mae’r gosodiadau wedi’u cloi</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Rhowch y PIN. Os yw wedi’i anghofio, gofynnwch i’ch adran TG.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Nid dyna’r PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Gormod o PINau anghywir. Ceisiwch eto mewn {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Talebau i’w profi</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trafferth</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Neilltuwyd am 5 munud</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>Y cwsmer nesaf</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Neilltuo, yna rhyddhau</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Sganio ddwywaith</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Gadael i’w hamser ddod i ben</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Profiadau, nid arian</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Dim ar gyfer y safle hwn</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Neilltuwyd mewn man arall</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Rhif anhysbys</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Cwmni arall</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Ddim yn ddilys heddiw</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Dim balans ar ôl</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Araf, ond yn gweithio</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>Caiff yr ateb ei golli</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Mae gwall gan Smart Gift</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Tudalen Wi-Fi sy’n ateb</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Mae Smart Gift yn brysur</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Talebau i’w profi</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Ymarfer: does dim yma’n go iawn</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ymarfer</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>Cuddiwyd {number}.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Dadwneud: dod â {number} yn ôl</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>Cod QR y tocyn</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Sganiwch y cod hwn â sganiwr y til, neu brint ohono.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Cyn y cod</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Ar ôl y cod</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Seibiau</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Daeth fel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
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
        <translation>dim</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>{middle} ms fel rheol, {shortest} i {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>teipio, fel o fysellfwrdd</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>data ar borth cyfresol</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Cadw’r cod prawf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>Ni ellid cadw’r dudalen</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Dewiswch ffolder arall, un y cewch ysgrifennu iddo.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Sganiwr</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Cysylltwyd fel</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Bysellfwrdd (y mwyafrif)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Porth cyfresol (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Anfonir cyn pob cod</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Anfonir ar ôl pob cod</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Enter neu Tab (canfyddir)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Enter neu Tab bob tro</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Rhifau talebau</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Rhif byrraf</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Rhif hiraf</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Mae rhifau’n cynnwys llinellau (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codau</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Tynnu rhagddodiaid “]C1”</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Cyfeiriadau gwe: y wefan hon yn unig</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Cyfeiriadau gwe: lle mae’r rhif (path, neu enw maes)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porth cyfresol</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>Gwerthwr USB (0: unrhyw un)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>Cynnyrch USB (0: unrhyw un)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>any</source>
        <translation>unrhyw un</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paredd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Eilrif</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odrif</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Amseru, mewn milieiliadau</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Saib hiraf rhwng bysellau</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Saib cyfartalog, ar y mwyaf</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Tawelwch sy’n gorffen cod</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>Mae hyn yn fwy nag sydd gan y rhif hiraf.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Sganiwr</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Ni ellid cadw hyn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Cadw heb brofi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Nid yw’r allwedd wedi pasio’i phrawf</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Profwch yr allwedd yn gyntaf, neu cadwch hi heb brofi.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Mae’n cynnwys nodau na ellir eu dangos.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>Allwedd neu docyn yw hynny. Nid dyma’i le.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Mae’n rhy hir.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Gosodir lle caiff Voucher Hold ei ddechrau.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Gosodwyd gan eich gweinyddwr.</translation>
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
        <translation>Cam {number} o {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Rhedeg y diagnosis</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Cadw ffeil gymorth…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Mae’n profi pob cam rhwng y til hwn a Smart Gift. Ni neilltuir dim.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>I bwy bynnag sy’n cefnogi’r til: logiau, gosodiadau, y diagnosis.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>Mae’r diagnosis wedi gorffen</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Dewiswch ffolder arall, un y cewch ysgrifennu iddo. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Ni ellid cadw’r ffeil gymorth</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>Mae’r ffeil gymorth wedi’i chadw</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Does dim allwedd na thocyn ynddi. Anfonwch hi at bwy bynnag sy’n cefnogi’r til.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Yn profi…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Cadw ffeil gymorth</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Y til hwn</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Aberystwyth</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Til 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Beth sydd ar ôl ar daleb</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Ar ôl sganio</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Copïo’r tocyn ar unwaith</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Chwarae seiniau</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ffenestr</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Cadw uwchben ffenestri eraill</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Dechrau ar sgrin lawn</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Dechrau fel stribed</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Lliw’r canlyniad dros y ffenestr</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>O raglenni eraill</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Teipio’r tocyn yno</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Llwybr byr sy’n teipio’r tocyn diweddaraf</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Teipir cyn y tocyn</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Teipir ar ôl y tocyn</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
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
        <translation>Saib rhwng bysellau, mewn milieiliadau</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Clo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Yr un PIN eto</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Tynnu’r PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Mae’r ddau PIN yn wahanol.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Mae tair llythyren mewn arian cyfred, fel GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Arian cyfred</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Ysgrifennwch 1234.56 fel y dylai edrych, fel £1,234.56.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Sut mae ysgrifennu 1234.56, fel £1,234.56</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>fel ar y PC hwn</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Dangosir fel hyn: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Mae gan PIN {least} i {most} digid.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN newydd</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>Mae PIN wedi’i osod. Rhowch un arall i’w ddisodli.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Dim PIN: gall unrhyw un newid gosodiadau.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Gofyn eto beth sydd ar ôl</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Yn barod am y daleb nesaf</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Sganiwch hi, neu teipiwch ei rhif a phwyso Enter.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Neilltuo</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Neilltuo eto</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Rhyddhau eto</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Rhif y daleb</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Sganiwch daleb, neu teipiwch ei rhif</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Neilltuo</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Sganio neu deipio</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Ceisio’n awtomatig</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Mae’n ceisio unwaith, yn awtomatig, pan ddaw’r amser i ben</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>Yn aros am {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>Ceisio {number} eto</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>Ceisio {number} yn awtomatig pan ddaw’r amser i ben</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Stopio aros am {number}</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>{time} ar ôl ar y mwyaf</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Ceisio eto (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Dismiss: {title}</source>
        <translation>Cuddio: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>tocyn … {end}  ✓ Copïwyd</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>tocyn … {end}</translation>
    </message>
</context>
</TS>
