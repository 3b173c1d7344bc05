<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>La aplicación no funciona</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>No se ha reservado nada. Ciérrela y ábrala de nuevo, o llame a soporte.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Aún iniciándose</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>Lo que escanee ahora esperará a que la aplicación se haya iniciado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Aún no hay nada reservado. %n lectura espera a que se inicie la aplicación.</numerusform>
            <numerusform>Aún no hay nada reservado. %n lecturas esperan a que se inicie la aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Ya está en camino</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>{number} se está reservando. No hace falta escanearlo otra vez.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>No admitido: demasiados en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>Ya hay %n vale en espera. Escanee {number} otra vez en un minuto.</numerusform>
            <numerusform>Ya hay %n vales en espera. Escanee {number} otra vez en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Ya reservado aquí</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>A {number} le quedan {left}. El token está abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n reserva sigue en marcha tras el reinicio. A {number} le quedan {left}. Su token está abajo.</numerusform>
            <numerusform>%n reservas siguen en marcha tras el reinicio. A {number} le quedan {left}. Su token está abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>{number} se reservó antes del reinicio: le quedan {left}. El token está abajo.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Sigue reservado</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>{number} se está liberando. Escanéelo otra vez cuando termine.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>{number} se está liberando.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>{number} está reservado aquí.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Escanee un vale o escriba su número.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Tiene %n carácter. Escanee el vale otra vez.</numerusform>
            <numerusform>Tiene %n caracteres. Escanee el vale otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Contiene caracteres que no se pueden imprimir. Escanee el vale otra vez.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Contiene una dirección web. Escanee en su lugar el código con el número.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>Es un código Wi-Fi. No se ha enviado nada. Escanee el propio vale.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>Es para una llamada, un mensaje o un contacto. No se ha enviado nada. Escanee el propio vale.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Contiene más que un número. No se ha enviado nada. Escanee el código que solo tiene el número.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>Es un token o una clave. No se ha enviado nada. Escanee el propio vale.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>No es un número de vale</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Demasiado corto para un vale</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Escanee el vale otra vez, o escriba su número.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Demasiado largo para un vale</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Tiene %n carácter. Escanee el código del propio vale, no otro.</numerusform>
            <numerusform>Tiene %n caracteres. Escanee el código del propio vale, no otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>No se ha leído bien</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>No se ha enviado nada. Escanéelo otra vez.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>No es un código de vale</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Los vales de esta tienda empiezan de otra forma. Escanee el código del propio vale.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Ningún vale contiene caracteres de control. Escanee el código del propio vale.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>Es una dirección web</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>No se ha abierto ni enviado nada. Escanee el código con el número del vale.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>Es un código Wi-Fi</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>No se ha abierto ni enviado nada. Escanee el código del propio vale.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>Es para una llamada, un mensaje o un contacto. No se ha enviado nada. Escanee el código del propio vale.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús activado</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Cambia lo que escribe el lector. Pulse Bloq Mayús una vez y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Bloq Num parece desactivado</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>El lector ha escrito flechas en vez de cifras. Active Bloq Num y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Lector y PC: teclados distintos</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>El lector está ajustado a otra distribución de teclado. Llame a soporte para cambiarla.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>{number} saldrá en cuanto terminen los demás.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>Preguntando a Smart Gift por {number}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>Sin conexión con Smart Gift por ahora. Se sigue intentando con {number}.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Aún no hay respuesta clara sobre {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Nuevo intento con {number} en {left}. %n vale en espera.</numerusform>
            <numerusform>Nuevo intento con {number} en {left}. %n vales en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>{number} no se ha reservado. Inténtelo de nuevo en {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>{number} no se ha reservado. Inténtelo de nuevo ahora.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>No se ha reservado nada</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Algo ha fallado en la aplicación antes de enviar {number}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Sin conexión con Smart Gift</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>El cliente ya puede usar {number} en otra parte.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Ya no está reservado aquí</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>La reserva de {number} en esta caja ha terminado: se liberó, se usó o se acabó su tiempo.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Reserva terminada</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Escanee {number} otra vez si aún hace falta.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Reservado, pero no guardado</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Copie ya el token de {number}: se perderá si este PC se detiene.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Reservado: compruébelo en caja</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Termina en {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Use {number} en caja ahora, o resérvelo otra vez cuando haya terminado.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>El token de {number} está copiado. Péguelo en la caja o escanee el código de abajo.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Copie el token de {number} en la caja o escanee el código de abajo.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Reservado hasta las {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>Smart Gift ha dado el mismo token para otro vale. Compruebe que la caja lo acepta para {number}.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>Smart Gift ha dado un token para {number}, pero también un error. Compruebe que la caja lo acepta antes de terminar la venta.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>{number} no se ha reservado. El proxy de este PC no responde, o no deja pasar a esta aplicación. Inténtelo de nuevo o llame a soporte.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>{number} no se ha reservado. Uno de los ajustes de proxy de este PC no sirve. Compruebe la red o llame a soporte.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>{number} no se ha reservado. Compruebe la red de este PC e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Probablemente reservado aquí: token perdido</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Bloqueado: puede estar reservado</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Probablemente ha respondido un cortafuegos o un filtro en lugar de Smart Gift. Si {number} se reservó, queda libre tras las {time}. Si vuelve a pasar, llame a soporte.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La aplicación se detuvo antes de llegar el token. No se ha gastado nada. Pruebe {number} otra vez. Si se reservó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Puede que un intento anterior lo reservara; este no ha podido saberlo. No se ha gastado nada. Pruebe {number} otra vez. Si se reservó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift no respondió a tiempo. No se ha gastado nada. Pruebe {number} otra vez. Si se reservó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La conexión se cortó antes de llegar el token. No se ha gastado nada. Pruebe {number} otra vez. Si se reservó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Smart Gift respondió con un error. No se ha gastado nada. Pruebe {number} otra vez. Si se reservó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>La respuesta no traía ningún token. No se ha gastado nada. Pruebe {number} otra vez. Si se reservó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Reserva incierta</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Si esta caja había reservado {number}, esa reserva ha terminado.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Puede que un intento anterior reservara {number}, pero no trajo ningún token. Pruébelo otra vez tras las {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Puede que un intento anterior reservara {number}, pero no trajo ningún token. Pruébelo otra vez tras las {time}. Si lo tiene otra caja, queda libre tras las {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>Smart Gift no dio ningún motivo. Escanee {number} otra vez o llame a soporte.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>Smart Gift dice de {number}: «{words}»</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>La reserva de {number} que lo impedía ha terminado.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Puede que esta caja ya tenga reservado {number}. Pruébelo otra vez tras las {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Puede que esta caja ya tenga reservado {number}. Pruébelo otra vez tras las {time}. Si lo tiene otra caja, queda libre tras las {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Probablemente reservado por esta caja</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>La lista de esta caja no se puede leer, así que no se sabe quién tiene {number}. Pruébelo otra vez tras las {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Reservado en otra parte</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Otra caja o la tienda web tiene {number}. Pruébelo otra vez tras las {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>{number} no se ha reservado: esta caja aún no tiene clave API. Un encargado puede introducir una.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>{number} no se ha reservado: la clave API es incorrecta o fue revocada. Un encargado puede introducir otra.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Esta caja no está identificada</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>{number} no se ha enviado. Compruebe la fecha y la hora de este PC; si están bien, llame a soporte.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Esta caja no está configurada</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>{number} no se ha enviado: los ajustes no sirven, así que esta caja no sabe qué servicio usar. Llame a soporte.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Mal configurada</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>{number} no se ha reservado: lo que responde en la dirección de los ajustes no es Smart Gift. Llame a soporte.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>Smart Gift dice: «{words}». {number} queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Este PC no puede guardarlo, así que no se ha enviado nada. Inténtelo de nuevo, o deje {number}: queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Sin conexión con Smart Gift. Inténtelo de nuevo, o deje {number}: queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Smart Gift está ocupado. Inténtelo de nuevo, o deje {number}: queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>Smart Gift no aceptó la petición. {number} queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>No liberado</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>Puede que el token ya no funcione. Si {number} no se liberó, queda libre tras las {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>Preguntando qué queda…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>{number} solo se está consultando, no se reserva.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Un encargado puede corregir el número de centro en los ajustes.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>El número de centro está mal</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Inténtelo de nuevo en {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Inténtelo de nuevo ahora.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Compruebe la fecha y la hora de este PC; si están bien, llame a soporte.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>{number} solo se ha consultado, no reservado.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>{number} no se ha reservado.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Reserva terminada</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Usado en caja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>No reservado</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Caja sin configurar</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Escaneado o escrito a las {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>Lo que quedaba es para otros centros.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Quedaba al reservarlo: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>Smart Gift lo marca como agotado.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Puede haber más para otros centros.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Reservando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>Preguntando otra vez…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Nuevo intento en {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Si se reservó aquí, libre tras las {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Pruébelo otra vez ahora</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>No guardado en este PC</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>Compruébelo en caja</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Liberación sin confirmar</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift está ocupado</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Reservas anteriores ilegibles</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Se han apartado en {reason}. Reservar funciona.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Reservas anteriores no leídas</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Reservar funciona. Se mostrarán en cuanto se puedan leer. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>Voucher Hold no puede iniciarse</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Ciérrelo y ábralo de nuevo, o llame a soporte. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>El inicio está tardando más</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Continúa cuando se pueda abrir esto: {reason}. Si no continúa, llame a soporte.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Este PC está ocupado. Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold ya está abierto</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Esta ventana se inicia en cuanto se cierre la otra.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>Voucher Hold ha dejado de funcionar</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>Lo reservado sigue reservado. Ciérrelo y ábralo de nuevo. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Este PC no puede guardar la clave</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Reservar funciona hasta que se cierre la aplicación. Llame a soporte.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Revise el archivo de la clave API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Reservar funciona. Llame a soporte.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Un encargado puede introducir la clave API en los ajustes.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>No se puede mostrar lo que queda en un vale hasta que un encargado corrija el número de centro. Reservar funciona.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Token no copiado</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Otro programa está usando el portapapeles. Pulse otra vez «Copiar token» para {reason}, o escanee su código.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>El atajo está ocupado</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Otro programa usa {reason}. Elija otras teclas en los ajustes.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Los dos atajos son iguales</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} trae al frente esta ventana, así que no puede también escribir el token. Elija otras teclas en los ajustes.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Ningún token que escribir</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Solo se escribe el token del vale más reciente, mientras esté reservado. Para otro, escanee antes ese vale otra vez.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Algo ha fallado en la aplicación</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Sigue funcionando, y sus reservas están a salvo. Si algo parece raro, ciérrela y ábrala de nuevo. Los detalles están en el archivo de soporte.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Token escrito solo en parte</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Token no escrito</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Borre lo que se escribió. Después reserve {number} otra vez.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Reserve {number} otra vez.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Borre lo que se escribió. Después mire {number} aquí.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Mire {number} aquí.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Borre lo que se escribió. Después pulse «Copiar token» para {number}, o escanee su código.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Pulse «Copiar token» para {number}, o escanee su código.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Delante estaba esta ventana, no la de la caja.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Antes hay algo que leer.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>La ventana del otro programa no estaba delante.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Antes llegó un vale más reciente.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>La reserva había terminado.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Había una tecla pulsada.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Este teclado no puede escribir uno de los caracteres necesarios.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>El otro programa se ejecuta como administrador.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Este PC no deja que un programa escriba en otro.</translation>
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
        <translation>Algunos ajustes no sirven</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>Se usan los valores predeterminados; el archivo sigue igual.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>Se usa lo que decía antes; el archivo sigue igual.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Esta caja no sabe qué servicio usar, así que no se envía nada hasta que se corrija.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>Lo que no sirve cuenta como no configurado.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>Se usa lo que decían antes las directivas.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Ya reservado</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Compare {number} con el vale. Si está bien, no podemos aceptarlo.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Vale de otra empresa</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>{number} es auténtico, pero no se puede usar aquí. Dígale al cliente que es para la empresa que pone en el vale.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>De otra empresa</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>No válido hoy</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>{number} ha caducado, o aún no ha empezado. Mire las fechas en el vale.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>{number} se ha gastado por completo. Un encargado puede consultarlo en Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>La dirección contiene caracteres que una dirección no puede tener.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>La dirección no se puede leer: su host o su puerto están mal escritos.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>La dirección debe empezar por https:// e indicar un host.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>La dirección no puede contener un nombre de usuario, «?» ni «#».</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>La dirección contiene lo que parece una clave. Introduzca la clave en su propio campo.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>La dirección debe empezar por https://; http:// es solo para este PC.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Escríbalo como Ctrl+Alt+V, con una letra, una cifra, o de F1 a F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Estas teclas hacen falta para otra cosa. Use dos de Ctrl, Alt, Shift y Win, y otra tecla.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Otro programa usa estas teclas. Elija otras.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>El otro atajo tiene estas teclas. Elija otras.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Los atajos no funcionan en este PC.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>ponga la dirección entre comillas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} debe estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>contiene un nombre que no es un ajuste de esta aplicación</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>«{name}» no es un ajuste de esta aplicación</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url debe ir antes de la primera línea entre corchetes</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url debe estar una clave más arriba, junto a la clave del lector</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length es mayor que max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: esta vez se inició con otra dirección</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>esta tabla aparece dos veces, o sus corchetes están mal</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>falta «=» entre el nombre de un ajuste y su valor</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>falta el valor</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>algo está definido dos veces</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>ponga el valor entre comillas rectas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>escriba / en vez de cada barra invertida en el valor</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>falta la comilla al final del valor</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>hay algo después del valor</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>escriba el valor como true o false, en minúsculas</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>el valor no se puede leer</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>ponga el valor entre comillas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>falta el valor de {name}</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} está definido dos veces</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>ponga el valor de {name} entre comillas rectas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>escriba / en vez de cada barra invertida en el valor de {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>falta la comilla al final del valor de {name}</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>hay algo después del valor de {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>escriba el valor de {name} como true o false, en minúsculas</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>el valor de {name} no se puede leer</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>ponga el valor de {name} entre comillas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} contiene una clave o un token: quítelo y haga que cambien esa clave</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} debe ser true o false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} debe ser un número entero</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} debe ser una tabla: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} debe ser un texto (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} debe ser 0 o 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} debe ser un número entero (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} debe ser una clave con valores dentro</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} es demasiado largo, o contiene caracteres que no se pueden mostrar</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} deben ser tres mayúsculas, por ejemplo &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} debe ser 1234,56 como lo escriben sus cajas, por ejemplo &quot;1.234,56 €&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>Los ajustes no se pueden leer ({where}: {reason}). Corríjalo y guarde otra vez.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>El archivo de ajustes no se puede cambiar: {name} debe ser una tabla en él.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Algo ha fallado en la aplicación ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Hay vales reservados en este servicio. Libérelos, o espere a que se acabe su tiempo, y después cambie el servicio.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Este PC no tiene almacén de credenciales.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>El almacén de credenciales de este PC no responde.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>El almacén de credenciales de este PC no guardó la clave.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>Los ajustes no se pueden leer, así que no se sabe para qué servicio es la clave.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>El almacén de credenciales de este PC no se puede usar ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>El archivo de la clave API no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>El archivo de la clave API no contiene simplemente una clave API. Sigue igual.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>El archivo de la clave API aún contiene la clave API; elimínelo ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} no contiene simplemente una clave API. Sigue igual.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} aún contiene la clave API; elimínelo ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>Smart Gift dice que se ha gastado por completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n experiencia</numerusform>
            <numerusform>%n experiencias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nada aquí</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nada restante</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Quedan {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n experiencia aquí</numerusform>
            <numerusform>%n experiencias aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nada para este centro</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>Lo que queda es para otros centros.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Valor desconocido</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>Smart Gift está ocupado.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Esta caja estaba ocupada.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Esta caja aún no tiene clave API.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>La clave API es incorrecta o fue revocada.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Esta caja no está configurada.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>La conexión no es segura.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Lo que respondió no es Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>La aplicación dejó de esperar la respuesta.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Algo ha fallado en la aplicación.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Sin conexión con Smart Gift.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>Smart Gift no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>Smart Gift respondió con un error.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Probablemente respondió un cortafuegos o un filtro.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>La respuesta no traía ningún valor.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>El número de centro está mal. Un encargado puede corregirlo en los ajustes.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>Smart Gift solo dice que está reservado.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>Smart Gift no reconoce el número.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>Smart Gift dice que es de otra empresa.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>Smart Gift dice que hoy no es válido.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>Smart Gift no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>Smart Gift dice: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} y %n más.</numerusform>
            <numerusform>{names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>Probándolo otra vez…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Probado otra vez: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Si lo tiene otra caja, libre tras las {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Reserva incierta. Libre tras las {time}, lo tenga quien lo tenga</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Probablemente reservado aquí. Libre tras las {time}, lo tenga quien lo tenga</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Ya reservado. Pruébelo otra vez tras las {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Reservado en otra parte. Pruébelo otra vez tras las {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>el proxy del sistema para {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: {shown} no es compatible, solo http y https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: su tipo no es compatible, solo http y https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: su host o su puerto no se pueden leer</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: «{shown}» no se puede leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>ninguno para este servicio</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>la respuesta no trae la hora</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>la respuesta no era de Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Un ajuste de proxy no sirve</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>No se tiene en cuenta. Pida a informática que lo corrija o lo quite.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>El proxy no deja pasar</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>No responde, o no deja pasar a esta aplicación. Puede que necesite un nombre de usuario y una contraseña: pida a informática que los ponga, o que exceptúe Smart Gift.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Puede que este PC no tenga internet, tenga mal el servidor DNS o necesite un proxy. Compruebe la red.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Conexión establecida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Puede que la bloquee un cortafuegos, o que el servicio esté caído. Pida a informática que permita el puerto 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>La conexión es segura</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>El certificado no es de confianza</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Compruebe la fecha y la hora de este PC. Si están bien, algo descifra la conexión por el camino: informática debe añadir su certificado raíz al sistema.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>El reloj de este PC va bien</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>El reloj de este PC no se pudo comprobar</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Compare su fecha y su hora con otro reloj.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>El reloj de este PC va mal</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Ajuste la fecha y la hora, y active su ajuste automático.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>La clave funciona</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Aún no hay ninguna clave</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Introduzca la clave del panel de Smart Gift: Developers, después Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Smart Gift no acepta esta clave</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Cópiela otra vez del panel, y compruebe para qué servicio es.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Espere medio minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>No se ha enviado nada. Compruebe la fecha y la hora de este PC y ejecute el diagnóstico.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>No se ha enviado nada. Corrija primero los ajustes: no sirven.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Esta dirección no es de Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Compruebe el servicio. La clave no se ha probado.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>El diagnóstico dice qué le pasa al proxy de este PC. La clave no se ha probado.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Compruebe la red de este PC y ejecute el diagnóstico. La clave no se ha probado.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqueado por el camino</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Probablemente ha respondido un cortafuegos o un filtro en lugar de Smart Gift. Pida a informática que deje pasar a esta aplicación. Aún no se sabe si la clave funciona.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Pruebe otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>El lector funciona bien</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Cada carácter ha llegado como está impreso.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Ese no es el código de prueba</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Escanee el código que se muestra aquí. Si lo ha hecho, el lector y este PC usan distribuciones distintas: ajuste el lector a la distribución de teclado de este PC.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Mayúsculas y minúsculas están invertidas. Desactive Bloq Mayús y escanee de nuevo.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>británico</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Falta el principio</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>El lector despierta demasiado tarde, o escribe demasiado rápido para este PC. Desactive su ahorro de energía, o ponga una pausa de 5 ms entre caracteres.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Faltan caracteres</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>El lector escribe demasiado rápido para este PC. Ponga una pausa de 5 ms entre ellos.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Falta Intro tras el código</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Ajuste el lector para que envíe Intro (CR) tras cada código: así se lee más rápido, y se nota si un código se ha cortado.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Algo va antes del código</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>Primero se envió «{prefix}». Introdúzcalo abajo, como enviado antes de cada código.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>«{prefix}» dice qué tipo de código de barras es. Se quita automáticamente.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Los caracteres llegaron a saltos</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Se escribió algo justo antes, o el lector hace pausas entre caracteres. Escanee de nuevo sin tocar el teclado.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Las cifras llegaron como flechas. Active Bloq Num y haga que siga activado al reiniciar este PC, o ajuste el lector para que use las teclas de números de encima de las letras.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Solo uno de los dos tiene el teclado {layout}. Ajuste el lector a la distribución de teclado de este PC, con los códigos de configuración de su manual.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Con el número de centro del panel de Smart Gift (company configuration), cada reserva muestra lo que queda en el vale.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Número de centro (opcional)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <translation>Usa Qt y PySide6 bajo la GNU LGPL 3, y otro software libre; las licencias están en {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Otras formas de usar el número</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Solo preguntar qué queda</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Solo consultar</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close Voucher Hold</source>
        <translation>Cerrar Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Liberar y cerrar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n vale sigue reservado</numerusform>
            <numerusform>%n vales siguen reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Libérelos ahora, o manténgalos reservados hasta que se acabe su tiempo. Los que mantenga se muestran otra vez en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Mantener y cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n vale se está reservando</numerusform>
            <numerusform>%n vales se están reservando</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Vuelva y espere unos segundos: si cierra ahora, sus tokens pueden perderse.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar igualmente</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n vale puede seguir reservado</numerusform>
            <numerusform>%n vales pueden seguir reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>La liberación falló, o no se confirmó. Inténtelo de nuevo, o manténgalos hasta que se acabe su tiempo.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Clave sin probar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>No identificada</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Lector desconectado</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Lector usado en otra parte</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexión: {state}</translation>
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
        <translation>Tiempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Reservar {number} otra vez</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tiempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Toledo</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Caja 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Configurar esta caja</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Lleva unos dos minutos.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>El lector funciona</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Ha enviado una clave: es para el segundo paso.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Ha enviado {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>La clave está en el panel de Smart Gift: Developers, después Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Escanee este código, u otro cualquiera, para probar el lector.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Aún no hay ninguna clave</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Introduzca la clave API, o vuelva atrás y elija «Practicar primero».</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Arrastrar arriba o abajo en la pantalla</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Usado en caja</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Reservar otra vez</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Copiar el token de {number}</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>{number} se ha usado en caja</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Liberar {number}</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Reservar {number} otra vez</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Devolver el vale, para que se pueda usar en otra parte</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>La caja tiene el token: quitar esto de la pantalla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiado</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>Escanéelo en caja</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token de reserva: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n más reservado, el próximo termina en {time}</numerusform>
            <numerusform>%n más reservados, el próximo termina en {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n reservado, el próximo termina en {time}</numerusform>
            <numerusform>%n reservados, el próximo termina en {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>%n más,
próximo {time}</numerusform>
            <numerusform>%n más,
próximo {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n reservado,
próximo {time}</numerusform>
            <numerusform>%n reservados,
próximo {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 para reintentar:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token de reserva: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tiempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>Reserva de {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Aún no hay ninguna clave.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>No se pudo leer ninguna clave.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Hay una clave guardada en {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Hay una clave guardada.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>La clave solo se guarda hasta cerrar, no en este PC.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>La clave se define donde se inicia Voucher Hold.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>La práctica tiene su propia clave.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Introduzca otra para sustituirla.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Eso no es una clave API: cópiela sola.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Antes debe estar bien la dirección del servicio</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>Smart Gift no la acepta.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>Código de barras de {text}</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>No se pegó nada: el programa del que se copió no responde. Cópielo otra vez o escríbalo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Práctica – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Reducir a una barra</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Mostrar toda la ventana</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Retirar el mensaje</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>Los ajustes están bloqueados</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Introduzca el PIN. Si lo ha olvidado, pregunte a informática.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo de nuevo en {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Vales de prueba</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Reservado 5 minutos</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>El del siguiente cliente</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Reservar y liberar</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Escanearlo dos veces</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Dejar que se acabe su tiempo</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Experiencias, no dinero</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nada para este centro</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Reservado en otra parte</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>De otra empresa</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>No válido hoy</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Lento, pero funciona</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>La respuesta se pierde</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>Smart Gift tiene un error</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Responde una página Wi-Fi</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>Smart Gift está ocupado</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Vales de prueba</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Práctica: nada de esto es real</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>{number} retirado.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Deshacer: recuperar {number}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>Código QR del token</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Escanee este código con el lector de la caja, aquí o impreso.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Antes del código</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Después del código</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Llegó como</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>{middle} ms por lo general, de {shortest} a {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>escritura, como de un teclado</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>datos de un puerto serie</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Guardar el código de prueba</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>La página no se pudo guardar</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Elija otra carpeta, una en la que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Conectado como</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Teclado (lo más habitual)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Puerto serie (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Enviado antes de cada código</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>Enviado después de cada código</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Intro o Tab (detectado)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Siempre Intro o Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Números de vale</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Número más corto</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Número más largo</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Los números llevan guiones (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Quitar los prefijos «]C1»</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Direcciones web: solo de este sitio web</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Direcciones web: el número es su (path, o el nombre de un campo)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>Fabricante USB (0: todos)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>Producto USB (0: todos)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baudios</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Tiempos, en milisegundos</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Pausa más larga entre teclas</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Pausa media, como máximo</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Silencio que termina un código</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>Es más que el número más largo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Esta clave no ha pasado su prueba</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Pruebe antes la clave, o guárdela sin probar.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>Eso es una clave o un token. Aquí no va.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Se define donde se inicia Voucher Hold.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Lo ha definido su administrador.</translation>
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
        <translation>Paso {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Hacer el diagnóstico</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Archivo de soporte…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Prueba cada paso entre esta caja y Smart Gift. No se reserva nada.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Para quien da soporte a la caja: registros, ajustes, el diagnóstico.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>El diagnóstico ha terminado</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Elija otra carpeta, una en la que pueda escribir. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>El archivo de soporte no se pudo guardar</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>El archivo de soporte está guardado</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>No contiene ninguna clave ni token. Envíelo a quien da soporte a la caja.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Toledo</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Caja 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>Lo que queda en un vale</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Tras escanear</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Copiar el token al momento</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Emitir sonidos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Mantener sobre las demás</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Iniciar a pantalla completa</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Iniciar como barra</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Resultado en color a toda pantalla</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Desde otros programas</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Escribir allí el token</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Atajo que escribe el último token</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Se escribe antes del token</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Se escribe después del token</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pause between keys, in milliseconds</source>
        <translation>Pausa entre teclas, en milisegundos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Quitar PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN son distintos.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Una moneda tiene tres letras, por ejemplo GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Escriba 1234,56 tal como debe verse, por ejemplo 1.234,56 €.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Cómo se escribe 1234,56, por ejemplo 1.234,56 €</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>como lo escribe este PC</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Se ve así: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un PIN tiene de {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>Hay un PIN. Introduzca otro para sustituirlo.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Sin PIN: cualquiera puede cambiar los ajustes.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Preguntar otra vez qué queda</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Listo para el siguiente vale</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Escanéelo, o escriba su número y pulse Intro.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Reservar otra vez</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Liberar otra vez</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Número del vale</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Escanee un vale, o escriba su número</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Escanee o escriba</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Reintento automático</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Lo intenta una vez, automáticamente, cuando se acabe el tiempo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>Esperando {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>Probar {number} otra vez</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>Probar {number} automáticamente cuando se acabe el tiempo</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Dejar de esperar {number}</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Quedan {time} como máximo</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Reintentar (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Dismiss: {title}</source>
        <translation>Descartar: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>token … {end}  ✓ Copiado</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>token … {end}</translation>
    </message>
</context>
</TS>
