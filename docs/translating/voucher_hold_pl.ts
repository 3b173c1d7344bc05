<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>Aplikacja nie działa</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Nic nie zarezerwowano. Zamknij i otwórz ponownie albo zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Trwa uruchamianie</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Zeskanowane teraz bony poczekają na uruchomienie aplikacji.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Nic jeszcze nie zarezerwowano. %n skan czeka na uruchomienie aplikacji.</numerusform>
            <numerusform>Nic jeszcze nie zarezerwowano. %n skany czekają na uruchomienie aplikacji.</numerusform>
            <numerusform>Nic jeszcze nie zarezerwowano. %n skanów czeka na uruchomienie aplikacji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Już w toku</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>Bon {number} jest już rezerwowany. Nie trzeba skanować go ponownie.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Nie przyjęto: zbyt wiele czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>Czeka już %n bon. Zeskanuj {number} ponownie za minutę.</numerusform>
            <numerusform>Czekają już %n bony. Zeskanuj {number} ponownie za minutę.</numerusform>
            <numerusform>Czeka już %n bonów. Zeskanuj {number} ponownie za minutę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Ma już rezerwację tutaj</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>Rezerwacja {number}: zostało {left}. Token jest poniżej.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>Po ponownym uruchomieniu nadal trwa %n rezerwacja. Rezerwacja {number}: zostało {left}. Jej token jest poniżej.</numerusform>
            <numerusform>Po ponownym uruchomieniu nadal trwają %n rezerwacje. Rezerwacja {number}: zostało {left}. Jej token jest poniżej.</numerusform>
            <numerusform>Po ponownym uruchomieniu nadal trwa %n rezerwacji. Rezerwacja {number}: zostało {left}. Jej token jest poniżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>Bon {number} zarezerwowano przed ponownym uruchomieniem: zostało {left}. Token jest poniżej.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Nadal zarezerwowany</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>Bon {number} jest zwalniany. Zeskanuj go ponownie, gdy to się skończy.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>Bon {number} jest zwalniany.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Zwalnianie…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>Bon {number} jest zarezerwowany tutaj.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Zeskanuj bon albo wpisz jego numer.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Ma %n znak. Zeskanuj bon ponownie.</numerusform>
            <numerusform>Ma %n znaki. Zeskanuj bon ponownie.</numerusform>
            <numerusform>Ma %n znaków. Zeskanuj bon ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Zawiera znaki, których nie da się wydrukować. Zeskanuj bon ponownie.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Zawiera adres internetowy. Zeskanuj kod z numerem.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>To kod Wi-Fi. Nic nie wysłano. Zeskanuj sam bon.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>To kod połączenia, wiadomości lub kontaktu. Nic nie wysłano. Zeskanuj sam bon.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Zawiera więcej niż numer. Nic nie wysłano. Zeskanuj kod z samym numerem.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>To token lub klucz. Nic nie wysłano. Zeskanuj sam bon.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>To nie jest numer bonu</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Za krótki jak na bon</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Zeskanuj bon ponownie albo wpisz jego numer.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Za długi jak na bon</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Ma %n znak. Zeskanuj kod bonu, a nie inny.</numerusform>
            <numerusform>Ma %n znaki. Zeskanuj kod bonu, a nie inny.</numerusform>
            <numerusform>Ma %n znaków. Zeskanuj kod bonu, a nie inny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Nie zeskanowano poprawnie</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Nic nie wysłano. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>To nie kod bonu</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Bony tego sklepu zaczynają się inaczej. Zeskanuj kod samego bonu.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Żaden bon nie zawiera znaków sterujących. Zeskanuj kod samego bonu.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>To adres internetowy</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Niczego nie otwarto ani nie wysłano. Zeskanuj kod z numerem bonu.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>To kod Wi-Fi</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Niczego nie otwarto ani nie wysłano. Zeskanuj kod samego bonu.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>To kod połączenia, wiadomości lub kontaktu. Nic nie wysłano. Zeskanuj kod samego bonu.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock jest włączony</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Zmienia to, co wpisuje skaner. Naciśnij raz Caps Lock i zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Num Lock wydaje się wyłączony</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>Skaner wysłał strzałki zamiast cyfr. Włącz Num Lock i zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Skaner i komputer: różne układy klawiatury</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>Skaner ma ustawiony inny układ klawiatury. Poproś wsparcie o zmianę.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>Numer {number} zostanie wysłany, gdy tylko pozostałe będą gotowe.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>Zapytanie do Smart Gift o bon {number}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Chwilowo brak połączenia ze Smart Gift. Trwają próby dla {number}.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Nie ma jeszcze jasnej odpowiedzi o {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Kolejna próba dla {number} za {left}. Czeka %n bon.</numerusform>
            <numerusform>Kolejna próba dla {number} za {left}. Czekają %n bony.</numerusform>
            <numerusform>Kolejna próba dla {number} za {left}. Czeka %n bonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>Bonu {number} nie zarezerwowano. Spróbuj ponownie za {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>Bonu {number} nie zarezerwowano. Spróbuj ponownie teraz.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Nic nie zarezerwowano</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Błąd w aplikacji, zanim wysłano {number}. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Brak połączenia ze Smart Gift</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>Klient może już użyć bonu {number} gdzie indziej.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Tutaj już nie zarezerwowany</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>Rezerwacja {number} w tej kasie dobiegła końca: bon zwolniono, użyto go albo minął czas.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Rezerwacja zakończona</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Zeskanuj {number} ponownie, jeśli nadal jest potrzebny.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Zarezerwowano, ale nie zapisano</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Skopiuj token {number} teraz: przepadnie, jeśli ten komputer się wyłączy.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Zarezerwowano: sprawdź w kasie</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Czas minie za {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Użyj bonu {number} w kasie teraz albo zarezerwuj go ponownie, gdy czas minie.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>Token {number} skopiowano. Wklej go w kasie albo zeskanuj kod poniżej.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Skopiuj token {number} do kasy albo zeskanuj kod poniżej.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Rezerwacja do {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Smart Gift podał ten sam token dla innego bonu. Sprawdź, czy kasa przyjmuje go dla {number}.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Smart Gift podał token dla {number}, ale także błąd. Przed zakończeniem sprzedaży sprawdź, czy kasa go przyjmuje.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>Bonu {number} nie zarezerwowano. Proxy tego komputera nie odpowiada albo nie przepuszcza aplikacji. Spróbuj ponownie albo zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>Bonu {number} nie zarezerwowano. Jednego z ustawień proxy tego komputera nie można użyć. Sprawdź sieć albo zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>Bonu {number} nie zarezerwowano. Sprawdź sieć tego komputera i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Zapewne zarezerwowany tutaj: brak tokenu</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Blokada: może być zarezerwowany</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Zamiast Smart Gift odpowiedziała zapewne zapora lub filtr. Jeśli {number} został zarezerwowany, będzie wolny po {time}. Jeśli to się powtórzy, zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Aplikacja zatrzymała się, zanim nadszedł token. Nic nie pobrano. Spróbuj ponownie z {number}. Jeśli został zarezerwowany, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Mogła go zarezerwować wcześniejsza próba; ta nie mogła tego ustalić. Nic nie pobrano. Spróbuj ponownie z {number}. Jeśli został zarezerwowany, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift nie odpowiedział na czas. Nic nie pobrano. Spróbuj ponownie z {number}. Jeśli został zarezerwowany, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Połączenie zerwało się, zanim nadszedł token. Nic nie pobrano. Spróbuj ponownie z {number}. Jeśli został zarezerwowany, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift zgłosił błąd. Nic nie pobrano. Spróbuj ponownie z {number}. Jeśli został zarezerwowany, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>W odpowiedzi nie było tokenu. Nic nie pobrano. Spróbuj ponownie z {number}. Jeśli został zarezerwowany, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Nie wiadomo, czy zarezerwowano</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Jeśli ta kasa zarezerwowała {number}, ta rezerwacja dobiegła końca.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Wcześniejsza próba mogła zarezerwować {number}, ale nie dała tokenu. Spróbuj ponownie po {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Wcześniejsza próba mogła zarezerwować {number}, ale nie dała tokenu. Spróbuj ponownie po {time}. Jeśli ma go inna kasa, będzie wolny po {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Smart Gift nie podał powodu. Zeskanuj {number} ponownie albo zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Smart Gift informuje o {number}: „{words}”</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>Rezerwacja {number}, która przeszkadzała, dobiegła końca.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Bon {number} może już być zarezerwowany przez tę kasę. Spróbuj ponownie po {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Bon {number} może już być zarezerwowany przez tę kasę. Spróbuj ponownie po {time}. Jeśli ma go inna kasa, będzie wolny po {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Zapewne ma go ta kasa</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>Nie można odczytać listy tej kasy, więc nie wiadomo, kto ma {number}. Spróbuj ponownie po {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Zarezerwowany gdzie indziej</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Bon {number} ma inna kasa lub sklep internetowy. Spróbuj ponownie po {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>Bonu {number} nie zarezerwowano: ta kasa nie ma jeszcze klucza API. Może go wpisać kierownik.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>Bonu {number} nie zarezerwowano: klucz API jest błędny lub został wycofany. Nowy może wpisać kierownik.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Ta kasa nie jest zalogowana</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>Połączenie nie jest bezpieczne</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Bonu {number} nie wysłano. Sprawdź datę i godzinę na tym komputerze; jeśli są dobre, zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Ta kasa nie jest skonfigurowana</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>Bonu {number} nie wysłano: ustawień nie można użyć, więc ta kasa nie wie, której usługi użyć. Zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Błędna konfiguracja</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>Bonu {number} nie zarezerwowano: pod adresem z ustawień nie odpowiada Smart Gift. Zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Smart Gift informuje: „{words}”. Bon {number} będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Ten komputer nie może tego zapisać, więc nic nie wysłano. Spróbuj ponownie albo zostaw {number}: będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Brak połączenia ze Smart Gift. Spróbuj ponownie albo zostaw {number}: będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift jest zajęty. Spróbuj ponownie albo zostaw {number}: będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Smart Gift nie przyjął żądania. Bon {number} będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nie zwolniono</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Token może już nie działać. Jeśli {number} nie został zwolniony, będzie wolny po {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Sprawdzanie, ile zostało…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>Bon {number} jest tylko sprawdzany, nie rezerwowany.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Numer punktu może poprawić kierownik w ustawieniach.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>Numer punktu jest błędny</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Spróbuj ponownie za {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Spróbuj ponownie teraz.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Sprawdź datę i godzinę na tym komputerze; jeśli są dobre, zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>Bon {number} tylko sprawdzono, nie zarezerwowano go.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>Bonu {number} nie zarezerwowano.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowano</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Rezerwacja minęła</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Użyto w kasie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Nie zarezerwowano</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Brak konfiguracji</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Zeskanowano lub wpisano o {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>To, co zostało, jest dla innych punktów.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Zostało w chwili rezerwacji: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Smart Gift oznacza to jako wyprzedane.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>W innych punktach może być więcej.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>Czeka na swoją kolej…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Rezerwowanie…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Ponowne zapytanie…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Kolejna próba za {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Jeśli zarezerwowany tutaj, wolny po {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Spróbuj teraz ponownie</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Nie zapisano na tym komputerze</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>Sprawdź w kasie</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Zwolnienie niepotwierdzone</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift jest zajęty</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Nie można odczytać wcześniejszych rezerwacji</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Odłożono je do {reason}. Rezerwowanie działa.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Nie odczytano wcześniejszych rezerwacji</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Rezerwowanie działa. Pojawią się, gdy tylko da się je odczytać. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Voucher Hold nie może się uruchomić</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Zamknij i otwórz ponownie albo zgłoś to wsparciu. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>Uruchamianie trwa dłużej</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Uruchamianie ruszy dalej, gdy da się otworzyć: {reason}. Jeśli nie ruszy, zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Ten komputer jest zajęty. Uruchamianie ruszy dalej samo.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold jest już otwarty</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>To okno ruszy, gdy tylko tamto się zamknie.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Voucher Hold przestał działać</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Co zarezerwowano, pozostaje zarezerwowane. Zamknij aplikację i otwórz ponownie. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Ten komputer nie może zapisać klucza</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Rezerwowanie działa do zamknięcia aplikacji. Zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Sprawdź plik klucza API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Rezerwowanie działa. Zgłoś to wsparciu.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Klucz API może wpisać kierownik w ustawieniach.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>Nie można pokazać, ile zostało na bonie, dopóki kierownik nie poprawi numeru punktu. Rezerwowanie działa.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Nie skopiowano tokenu</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Schowka używa inny program. Naciśnij ponownie „Kopiuj token” przy {reason} albo zeskanuj kod.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>Skrót klawiszowy jest zajęty</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Skrótu {reason} używa inny program. Wybierz inne klawisze w ustawieniach.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Oba skróty są takie same</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} otwiera to okno, więc nie może też wpisywać tokenu. Wybierz inne klawisze w ustawieniach.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Brak tokenu do wpisania</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Wpisywany jest tylko token najnowszego bonu, dopóki jest zarezerwowany. Aby wpisać inny, najpierw zeskanuj ponownie tamten bon.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Błąd w aplikacji</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Działa dalej, a rezerwacje są bezpieczne. Jeśli coś wygląda dziwnie, zamknij ją i otwórz ponownie. Szczegóły są w pliku dla wsparcia.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Token wpisano tylko częściowo</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Tokenu nie wpisano</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Usuń to, co wpisano. Potem zarezerwuj {number} ponownie.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Zarezerwuj {number} ponownie.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Usuń to, co wpisano. Potem zobacz {number} tutaj.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Zobacz {number} tutaj.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Usuń to, co wpisano. Potem naciśnij „Kopiuj token” przy {number} albo zeskanuj kod.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Naciśnij „Kopiuj token” przy {number} albo zeskanuj kod.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Na wierzchu było to okno, a nie okno kasy.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Najpierw trzeba coś przeczytać.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>Okno drugiego programu nie było na wierzchu.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Wcześniej pojawił się nowszy bon.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>Rezerwacja już się skończyła.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Przytrzymano klawisz.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Ta klawiatura nie może wpisać jednego z potrzebnych znaków.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>Drugi program działa jako administrator.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Ten komputer nie pozwala jednemu programowi pisać w drugim.</translation>
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
        <translation>Części ustawień nie można użyć</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>wiersz {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>Zamiast tego użyto wartości domyślnych; plik bez zmian.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Użyto jego poprzedniej treści; plik bez zmian.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Ta kasa nie wie, której usługi użyć, więc do czasu naprawy nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>To, czego nie można użyć, liczy się jako nieskonfigurowane.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Użyto tego, co zasady podawały wcześniej.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Już zarezerwowany</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nie rozpoznano</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Porównaj {number} z bonem. Jeśli numer się zgadza, nie możemy przyjąć bonu.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Bon innej firmy</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>Bon {number} jest prawdziwy, ale tutaj nie można go użyć. Powiedz klientowi, że jest dla firmy podanej na bonie.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Innej firmy</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Dziś nieważny</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>Bon {number} stracił ważność albo jeszcze nie obowiązuje. Sprawdź daty na bonie.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Brak środków</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>Bon {number} w całości wykorzystano. Kierownik może to sprawdzić w Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nie przyjęto</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>Adres zawiera niedozwolone znaki.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>Nie można odczytać adresu: host lub port ma błędną postać.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>Adres musi zaczynać się od https:// i podawać host.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>Adres nie może zawierać nazwy użytkownika, „?” ani „#”.</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>Adres zawiera coś, co wygląda na klucz. Wpisz klucz w jego własne pole.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>Adres musi zaczynać się od https://; http:// jest tylko dla tego komputera.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Wpisz jak Ctrl+Alt+V, z literą, cyfrą lub klawiszem od F1 do F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Te klawisze są potrzebne gdzie indziej. Użyj dwóch spośród Ctrl, Alt, Shift i Win oraz innego klawisza.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Tych klawiszy używa inny program. Wybierz inne.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>Te klawisze ma drugi skrót. Wybierz inne.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Skróty nie działają na tym komputerze.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, wiersz {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>jest pusty</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>jest o wiele za długi</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>nie jest tekstem UTF-8</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>podaj adres w cudzysłowie: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} musi być jedną z wartości: {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} musi mieścić się od {least} do {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>zawiera nazwę, która nie jest ustawieniem tej aplikacji</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>„{name}” nie jest ustawieniem tej aplikacji</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url musi być przed pierwszym wierszem w nawiasach kwadratowych</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url musi być o jeden klucz rejestru wyżej, obok klucza skanera</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length jest większe niż max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: uruchomiono z innym adresem</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>ta tabela występuje dwa razy albo ma błędne nawiasy kwadratowe</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>brak „=” między nazwą ustawienia a jego wartością</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>coś ustawiono dwa razy</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>podaj wartość w prostym cudzysłowie: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>zamiast każdego ukośnika wstecznego w wartości wpisz /</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>brak cudzysłowu na końcu wartości</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>po wartości jest coś jeszcze</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>wpisz wartość jako true lub false, małymi literami</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>nie można odczytać wartości</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>podaj wartość w cudzysłowie: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>brak wartości {name}</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} ustawiono dwa razy</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>podaj wartość {name} w prostym cudzysłowie: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>zamiast każdego ukośnika wstecznego w wartości {name} wpisz /</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>brak cudzysłowu na końcu wartości {name}</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>po wartości {name} jest coś jeszcze</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>wpisz wartość {name} jako true lub false, małymi literami</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>nie można odczytać wartości {name}</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>podaj wartość {name} w cudzysłowie: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} zawiera klucz lub token: usuń go i zleć wymianę tego klucza</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} musi być tekstem w cudzysłowie</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} musi mieć wartość true lub false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} musi być liczbą całkowitą</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} musi być tabelą: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} musi być tekstem (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} musi mieć wartość 0 lub 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} musi być liczbą całkowitą (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} musi być kluczem rejestru z wartościami</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} jest za długie albo zawiera znaki, których nie da się pokazać</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} musi mieć trzy wielkie litery, na przykład &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} musi podawać 1234.56 tak, jak piszą to kasy, na przykład &quot;£1,234.56&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Nie można odczytać ustawień ({where}: {reason}). Popraw to i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>Nie można zmienić pliku ustawień: {name} musi być w nim tabelą.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>Nie można zapisać {file}: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Błąd w aplikacji ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>W tej usłudze są zarezerwowane bony. Zwolnij je albo poczekaj, aż minie ich czas, a potem zmień usługę.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Ten komputer nie ma magazynu poświadczeń.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>Magazyn poświadczeń tego komputera nie odpowiada.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>Magazyn poświadczeń tego komputera nie zapisał klucza.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>Nie można odczytać ustawień, więc nie wiadomo, do której usługi jest klucz.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>Nie można użyć magazynu poświadczeń tego komputera ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>Nie można odczytać pliku klucza API: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>Plik klucza API nie zawiera wyłącznie klucza API. Nie zmieniono go.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>Plik klucza API nadal zawiera klucz API; usuń plik ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>Nie można odczytać {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} nie zawiera wyłącznie klucza API. Nie zmieniono go.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} nadal zawiera klucz API; usuń plik ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Według Smart Gift bon wykorzystano w całości.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n przeżycie</numerusform>
            <numerusform>%n przeżycia</numerusform>
            <numerusform>%n przeżyć</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nic tutaj</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nic nie zostało</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Zostało {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n przeżycie tutaj</numerusform>
            <numerusform>%n przeżycia tutaj</numerusform>
            <numerusform>%n przeżyć tutaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nic dla tego punktu</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>To, co zostało, jest dla innych punktów.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nic nie zostało</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Wartość nieznana</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Smart Gift jest zajęty.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Ta kasa była zajęta.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Ta kasa nie ma jeszcze klucza API.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>Klucz API jest błędny lub został wycofany.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Ta kasa nie jest skonfigurowana.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>Połączenie nie jest bezpieczne.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Odpowiedź nie pochodzi ze Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>Aplikacja przestała czekać na odpowiedź.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Błąd w aplikacji.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Brak połączenia ze Smart Gift.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Smart Gift nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>Połączenie zostało zerwane.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Smart Gift zgłosił błąd.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Odpowiedziała zapewne zapora lub filtr.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>W odpowiedzi nie było wartości.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>Numer punktu jest błędny. Może go poprawić kierownik w ustawieniach.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Smart Gift podaje tylko, że bon jest zarezerwowany.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Smart Gift nie rozpoznaje numeru.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Według Smart Gift to bon innej firmy.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Według Smart Gift bon jest dziś nieważny.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Smart Gift nie podał powodu.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Smart Gift informuje: „{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} i jeszcze %n.</numerusform>
            <numerusform>{names} i jeszcze %n.</numerusform>
            <numerusform>{names} i jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Kolejna próba…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Ponowiono: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Jeśli ma go inna kasa, wolny po {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Nie wiadomo, czy zarezerwowano. Wolny po {time}, ktokolwiek go ma</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Zapewne zarezerwowany tutaj. Wolny po {time}, ktokolwiek go ma</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Już zarezerwowany. Spróbuj ponownie po {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Zarezerwowany gdzie indziej. Spróbuj ponownie po {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>systemowe proxy dla {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: {shown} nie jest obsługiwane, tylko http i https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: ten rodzaj nie jest obsługiwany, tylko http i https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: nie można odczytać hosta lub portu</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: nie można odczytać „{shown}”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>brak dla tej usługi</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>odpowiedź nie zawiera godziny</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>odpowiedź nie pochodziła ze Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Ustawienia proxy nie można użyć</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>Jest pomijane. Poproś dział IT, aby je poprawił lub usunął.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Brak drogi przez proxy</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Nie odpowiada albo nie przepuszcza aplikacji. Może wymagać nazwy użytkownika i hasła: poproś dział IT, aby je ustawił albo wyłączył Smart Gift z proxy.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nazwa znaleziona</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nie znaleziono nazwy</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Ten komputer może nie mieć internetu, mieć zły serwer DNS albo wymagać proxy. Sprawdź sieć.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Może je blokować zapora albo usługa nie działa. Poproś dział IT o otwarcie portu 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>Połączenie jest bezpieczne</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Certyfikat nie jest zaufany</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Sprawdź datę i godzinę na tym komputerze. Jeśli są dobre, coś po drodze odszyfrowuje połączenie: dział IT musi dodać jego certyfikat główny do systemu.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>Zegar tego komputera chodzi dobrze</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>Nie udało się sprawdzić zegara komputera</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Porównaj jego datę i godzinę z innym zegarem.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>Zegar tego komputera chodzi źle</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Ustaw datę i godzinę oraz włącz ich automatyczne ustawianie.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Klucz działa</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Nie ma jeszcze klucza</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Wpisz klucz z panelu Smart Gift: Developers, potem Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Smart Gift nie przyjmuje tego klucza</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Skopiuj go ponownie z panelu i sprawdź, której usługi dotyczy.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Poczekaj pół minuty i przetestuj ponownie.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Połączenie nie jest bezpieczne</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Nic nie wysłano. Sprawdź datę i godzinę na tym komputerze, a potem uruchom diagnostykę.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Nic nie wysłano. Najpierw popraw ustawienia: nie można ich użyć.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>To nie jest adres Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Sprawdź usługę. Klucza nie przetestowano.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>Diagnostyka pokaże, co jest nie tak z proxy tego komputera. Klucza nie przetestowano.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Sprawdź sieć tego komputera, a potem uruchom diagnostykę. Klucza nie przetestowano.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Zablokowano po drodze</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Zamiast Smart Gift odpowiedziała zapewne zapora lub filtr. Poproś dział IT, aby przepuścił tę aplikację. Nie wiadomo jeszcze, czy klucz działa.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Brak jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Przetestuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>Skaner działa poprawnie</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Każdy znak dotarł tak, jak go wydrukowano.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>To nie jest kod testowy</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Zeskanuj kod pokazany tutaj. Jeśli to był on, skaner i komputer używają różnych układów: ustaw w skanerze układ klawiatury tego komputera.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Wielkie i małe litery są zamienione. Wyłącz Caps Lock i zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>brytyjski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Brakuje początku</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>Skaner budzi się za późno albo pisze za szybko dla tego komputera. Wyłącz w nim oszczędzanie energii albo ustaw przerwę 5 ms między znakami.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Brakuje znaków</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>Skaner pisze za szybko dla tego komputera. Ustaw przerwę 5 ms między znakami.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Brak Enter po kodzie</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Ustaw skaner tak, aby po każdym kodzie wysyłał Enter (CR): skanowanie jest wtedy szybsze, a ucięty skan zostanie zauważony.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Coś jest przed kodem</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>Najpierw wysłano „{prefix}”. Wpisz to poniżej jako wysyłane przed każdym kodem.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>„{prefix}” podaje rodzaj kodu kreskowego. Jest usuwane automatycznie.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Znaki docierały nierówno</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Tuż przedtem coś wpisano albo skaner robi przerwy między znakami. Zeskanuj ponownie, nie dotykając klawiatury.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Cyfry dotarły jako strzałki. Włącz Num Lock i zadbaj, by był włączony po ponownym uruchomieniu komputera, albo ustaw w skanerze cyfry znad liter.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Tylko jedno z nich ma układ {layout}. Ustaw w skanerze układ klawiatury tego komputera za pomocą kodów konfiguracyjnych z jego instrukcji.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Jest za długie.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Z numerem punktu z panelu Smart Gift (konfiguracja firmy) każda rezerwacja pokazuje, ile zostało na bonie.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Numer punktu (opcjonalnie)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Produkcyjna</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Deweloperska</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
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
        <translation>Używa Qt i PySide6 na licencji GNU LGPL 3 oraz innego wolnego oprogramowania; licencje są w {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Więcej możliwości użycia numeru</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Tylko zapytaj, ile zostało</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Tylko sprawdź</translation>
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
        <translation>Zamknij Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Zwolnij i zamknij</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n bon jest nadal zarezerwowany</numerusform>
            <numerusform>%n bony są nadal zarezerwowane</numerusform>
            <numerusform>%n bonów jest nadal zarezerwowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Zwolnij je teraz albo zostaw zarezerwowane, aż minie ich czas. Zostawione pojawią się znowu przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Zostaw i zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n bon jest rezerwowany</numerusform>
            <numerusform>%n bony są rezerwowane</numerusform>
            <numerusform>%n bonów jest rezerwowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Wróć i poczekaj kilka sekund: po zamknięciu teraz ich tokeny mogą przepaść.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Zamknij mimo to</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Zwalnianie…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n bon może być nadal zarezerwowany</numerusform>
            <numerusform>%n bony mogą być nadal zarezerwowane</numerusform>
            <numerusform>%n bonów może być nadal zarezerwowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>Zwolnienie nie powiodło się lub go nie potwierdzono. Spróbuj ponownie albo zostaw je, aż minie ich czas.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Klucz bez testu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Brak jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niezalogowana</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Brak konfiguracji</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Skaner odłączony</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Skaner zajęty gdzie indziej</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Połączenie: {state}</translation>
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
        <translation>Pozostały czas: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Ponów próbę</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Zarezerwuj {number} ponownie</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Pozostały czas: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Kraków</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kasa 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Skonfiguruj tę kasę</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Zajmie to około dwóch minut.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Skaner działa</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Wysłał klucz: jest on do drugiego kroku.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Wysłał {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Nie udało się tego zapisać</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Klucz jest w panelu Smart Gift: Developers, potem Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Zeskanuj ten kod albo dowolny inny, aby wypróbować skaner.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Najpierw poćwicz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Zapisz bez testu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Nie ma jeszcze klucza</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Wpisz klucz API albo wróć i wybierz „Najpierw poćwicz”.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Przeciągnij na górę lub dół ekranu</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Kopiuj token</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Użyto w kasie</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Rezerwuj ponownie</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Kopiuj token {number}</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>Bonu {number} użyto w kasie</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Zwolnij {number}</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Zarezerwuj {number} ponownie</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Oddaj bon, aby można było go użyć gdzie indziej</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>Kasa ma token: usuń to z ekranu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ W schowku</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>Zeskanuj to w kasie</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token rezerwacji: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Została %n minuta</numerusform>
            <numerusform>Zostały %n minuty</numerusform>
            <numerusform>Zostało %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>left</source>
        <translation>zostało</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Usuń zakończone</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>Jeszcze %n, najbliższy koniec za {time}</numerusform>
            <numerusform>Jeszcze %n, najbliższy koniec za {time}</numerusform>
            <numerusform>Jeszcze %n, najbliższy koniec za {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n rezerwacja, koniec za {time}</numerusform>
            <numerusform>%n rezerwacje, najbliższy koniec za {time}</numerusform>
            <numerusform>%n rezerwacji, najbliższy koniec za {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>Jeszcze %n,
koniec za {time}</numerusform>
            <numerusform>Jeszcze %n,
koniec za {time}</numerusform>
            <numerusform>Jeszcze %n,
koniec za {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n rezerwacja,
koniec za {time}</numerusform>
            <numerusform>%n rezerwacje,
koniec za {time}</numerusform>
            <numerusform>%n rezerwacji,
koniec za {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5, by ponowić:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token rezerwacji: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Pozostały czas: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Rezerwacja {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Testuj klucz</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Usuń klucz</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Nie ma jeszcze klucza.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Nie udało się odczytać klucza.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Klucz jest zapisany w {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Klucz jest zapisany.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>Klucz działa tylko do zamknięcia, nie zapisano go na komputerze.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>Klucz jest ustawiany tam, skąd uruchamia się Voucher Hold.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>Ćwiczenia mają własny klucz.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Wpisz inny, aby go zastąpić.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Wklej klucz tutaj</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>To nie jest klucz API: skopiuj sam klucz.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Najpierw musi być poprawny adres usługi</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Jeszcze bez testu.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Smart Gift go nie przyjmuje.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Kod kreskowy {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Nic nie wklejono: program, z którego skopiowano, nie odpowiada. Skopiuj ponownie albo wpisz.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Ćwiczenia – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Zmniejsz do paska</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Pokaż całe okno</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Schowaj komunikat</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>Ustawienia są zablokowane</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Wpisz PIN. Jeśli go nie pamiętasz, zapytaj dział IT.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>To nie jest właściwy PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Za dużo błędnych PIN-ów. Spróbuj ponownie za {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Bony na próbę</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Kłopoty</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Zarezerwowany na 5 minut</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>Bon następnego klienta</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Zarezerwuj i zwolnij</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Zeskanuj dwa razy</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Poczekaj, aż minie czas</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Przeżycia, nie pieniądze</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nic dla tego punktu</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Zarezerwowany gdzie indziej</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nie rozpoznano</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Innej firmy</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Dziś nieważny</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Brak środków</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Wolno, ale działa</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>Odpowiedź ginie</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Smart Gift ma błąd</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Odpowiada strona Wi-Fi</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift jest zajęty</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Bony na próbę</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Ćwiczenia: nic tu nie jest prawdziwe</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>Odłożono {number}.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Cofnij: przywróć {number}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>Kod QR tokenu</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Zeskanuj ten kod lub jego wydruk skanerem tej kasy.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Przed kodem</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Po kodzie</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Odebrano jako</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
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
        <translation>brak</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>zwykle {middle} ms, od {shortest} do {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>pisanie, jak z klawiatury</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>dane z portu szeregowego</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Zapisz kod testowy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>Nie udało się zapisać strony</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Wybierz inny folder, w którym wolno zapisywać.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Podłączony jako</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Klawiatura (większość skanerów)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Port szeregowy (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Wysyłane przed każdym kodem</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Wysyłane po każdym kodzie</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Enter lub Tab (wykrywane)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Zawsze Enter lub Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Numery bonów</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Najkrótszy numer</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Najdłuższy numer</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Numery zawierają myślniki (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kody</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Usuwaj przedrostki „]C1”</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Adresy internetowe: tylko z tej witryny</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>bony.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Adresy internetowe: numer to (path lub nazwa pola)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port szeregowy</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>Producent USB (0: dowolny)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>Produkt USB (0: dowolny)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Szybkość (Bd)</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parzystość</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Parzysta</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Nieparzysta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Czasy w milisekundach</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Najdłuższa przerwa między klawiszami</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Średnia przerwa, najwyżej</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Cisza kończąca kod</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>To więcej, niż ma najdłuższy numer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Nie udało się tego zapisać</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Zapisz bez testu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Ten klucz nie przeszedł testu</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Najpierw przetestuj klucz albo zapisz go bez testu.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Zawiera znaki, których nie da się pokazać.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>To klucz lub token. Nie należy do tego pola.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Jest za długie.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Ustawiono tam, skąd uruchamia się Voucher Hold.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Ustawione przez administratora.</translation>
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
        <translation>Krok {number} z {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Uruchom diagnostykę</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Zapisz plik wsparcia…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Sprawdza każdy krok między tą kasą a Smart Gift. Niczego nie rezerwuje.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Dla wsparcia kasy: dzienniki, ustawienia, diagnostyka.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>Diagnostyka zakończona</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Wybierz inny folder, w którym wolno zapisywać. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Nie udało się zapisać pliku wsparcia</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>Plik wsparcia zapisano</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Nie ma w nim klucza ani tokenu. Wyślij go do wsparcia tej kasy.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Zapisz plik wsparcia</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Ta kasa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Kraków</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Kasa 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Ile zostało na bonie</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Po skanowaniu</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Od razu kopiuj token</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Odtwarzaj dźwięki</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Trzymaj nad innymi oknami</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Uruchamiaj na pełnym ekranie</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Uruchamiaj jako pasek</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Kolor wyniku na całym ekranie</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Z innych programów</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Wpisuj tam token</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Skrót wpisujący najnowszy token</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Wpisywane przed tokenem</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Wpisywane po tokenie</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
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
        <translation>Przerwa między klawiszami w milisekundach</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blokada</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN ponownie</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Usuń PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Podane PIN-y różnią się.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Waluta ma trzy litery, na przykład GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Wpisz 1234.56 tak, jak ma wyglądać, na przykład £1,234.56.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Zapis kwoty 1234.56, na przykład £1,234.56</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>tak, jak zapisuje ten komputer</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Będzie widać: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Skrót klawiszowy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN ma od {least} do {most} cyfr.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>PIN jest ustawiony. Wpisz inny, aby go zastąpić.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Bez PIN-u: każdy może zmieniać ustawienia.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj znów</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Zapytaj znów, ile zostało</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Gotowe na następny bon</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Zeskanuj go albo wpisz jego numer i naciśnij Enter.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów próbę</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezerwuj</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Rezerwuj ponownie</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Zwolnij ponownie</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Numer bonu</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Zeskanuj bon albo wpisz jego numer</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezerwuj</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Zeskanuj lub wpisz</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Próbuj automatycznie</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Próbuje raz, automatycznie, gdy czas minie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>Oczekiwanie na {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>Ponów próbę z {number}</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>Próbuj automatycznie z {number}, gdy czas minie</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Przestań czekać na {number}</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Zostało najwyżej {time}</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Ponów próbę (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów próbę</translation>
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
        <translation>Pomiń: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>token … {end}  ✓ W schowku</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>token … {end}</translation>
    </message>
</context>
</TS>
