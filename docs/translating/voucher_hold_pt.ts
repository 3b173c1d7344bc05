<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>A aplicação não funciona</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>Nada foi reservado. Feche-a e volte a abri-la, ou contacte o suporte.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>Ainda a iniciar</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>O que digitalizar agora espera até a aplicação iniciar.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Ainda nada foi reservado. %n leitura espera que a aplicação inicie.</numerusform>
            <numerusform>Ainda nada foi reservado. %n leituras esperam que a aplicação inicie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Já está em curso</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>O vale {number} está a ser reservado. Não é preciso digitalizá-lo de novo.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>Não aceite: demasiados em espera</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>Já está %n vale em espera. Digitalize {number} de novo daqui a um minuto.</numerusform>
            <numerusform>Já estão %n vales em espera. Digitalize {number} de novo daqui a um minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>Já reservado aqui</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>{number}: restam {left}. O token está em baixo.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n reserva continua ativa após o reinício. {number}: restam {left}. O token está em baixo.</numerusform>
            <numerusform>%n reservas continuam ativas após o reinício. {number}: restam {left}. O token está em baixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>O vale {number} foi reservado antes do reinício: restam {left}. O token está em baixo.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Ainda reservado</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>O vale {number} está a ser libertado. Digitalize-o de novo quando terminar.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>O vale {number} está a ser libertado.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>A libertar…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>O vale {number} está reservado aqui.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>Digitalize um vale ou escreva o número.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>Tem %n carácter. Digitalize o vale de novo.</numerusform>
            <numerusform>Tem %n caracteres. Digitalize o vale de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>Contém caracteres que não se podem imprimir. Digitalize o vale de novo.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>Contém um endereço da Internet. Digitalize antes o código com o número.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>É um código Wi-Fi. Nada foi enviado. Digitalize o próprio vale.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>É para uma chamada, mensagem ou contacto. Nada foi enviado. Digitalize o próprio vale.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>Contém mais do que um número. Nada foi enviado. Digitalize o código só com o número.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>É um token ou uma chave. Nada foi enviado. Digitalize o próprio vale.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>Não é um número de vale</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>Curto demais para um vale</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>Digitalize o vale de novo ou escreva o número.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>Longo demais para um vale</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>Tem %n carácter. Digitalize o código do próprio vale, não outro.</numerusform>
            <numerusform>Tem %n caracteres. Digitalize o código do próprio vale, não outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>Leitura incompleta ou incorreta</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>Nada foi enviado. Digitalize de novo.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>Não é um código de vale</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>Os vales desta loja começam de outra forma. Digitalize o código do próprio vale.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>Nenhum vale contém caracteres de controlo. Digitalize o código do próprio vale.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>É um endereço da Internet</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>Nada foi aberto nem enviado. Digitalize o código com o número do vale.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>É um código Wi-Fi</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>Nada foi aberto nem enviado. Digitalize o código do próprio vale.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>É para uma chamada, mensagem ou contacto. Nada foi enviado. Digitalize o código do próprio vale.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock está ligado</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>Altera o que o leitor escreve. Prima Caps Lock uma vez e digitalize de novo.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>Num Lock parece estar desligado</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>O leitor enviou setas em vez de algarismos. Ligue Num Lock e digitalize de novo.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>Leitor e PC com esquemas diferentes</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>O leitor usa outro esquema de teclado. Contacte o suporte para o alterar.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>O número {number} segue assim que os outros terminarem.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>A perguntar ao Smart Gift por {number}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>De momento não há ligação ao Smart Gift. Continua a tentar-se {number}.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>Ainda sem resposta clara para {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Nova tentativa para {number} dentro de {left}. Está %n vale em espera.</numerusform>
            <numerusform>Nova tentativa para {number} dentro de {left}. Estão %n vales em espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>O vale {number} não foi reservado. Tente de novo dentro de {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>O vale {number} não foi reservado. Tente de novo agora.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>Nada foi reservado</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>Algo falhou nesta aplicação antes de {number} ser enviado. Tente de novo.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>Sem ligação ao Smart Gift</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libertado</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>O cliente já pode usar o vale {number} noutro local.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>Já não está reservado aqui</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>A reserva de {number} nesta caixa terminou: foi libertado, usado ou o tempo esgotou-se.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>Reserva terminada</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>Digitalize {number} de novo se ainda for preciso.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>Reservado, mas não guardado</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>Copie já o token de {number}: perde-se se este PC parar.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>Reservado: verifique na caixa</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>Termina dentro de {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>Use o vale {number} na caixa agora, ou reserve-o de novo quando o tempo se esgotar.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>O token de {number} foi copiado. Cole-o na caixa ou digitalize o código em baixo.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>Copie o token de {number} para a caixa ou digitalize o código em baixo.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>Reservado até às {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>O Smart Gift deu o mesmo token para outro vale. Verifique se a caixa o aceita para {number}.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>O Smart Gift deu um token para {number}, mas também um erro. Verifique se a caixa o aceita antes de concluir a venda.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>O vale {number} não foi reservado. O proxy deste PC não responde ou não deixa passar a aplicação. Tente de novo ou contacte o suporte.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>O vale {number} não foi reservado. Uma das definições de proxy deste PC não pode ser usada. Verifique a rede ou contacte o suporte.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>O vale {number} não foi reservado. Verifique a rede deste PC e tente de novo.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>Provavelmente reservado aqui: token perdido</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>Bloqueio: pode estar reservado</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>Provavelmente respondeu uma firewall ou um filtro em vez do Smart Gift. Se {number} foi reservado, fica livre depois das {time}. Se voltar a acontecer, contacte o suporte.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>A aplicação parou antes de o token chegar. Nada foi gasto. Tente {number} de novo. Se foi reservado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>Uma tentativa anterior pode tê-lo reservado; esta não conseguiu saber. Nada foi gasto. Tente {number} de novo. Se foi reservado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>O Smart Gift não respondeu a tempo. Nada foi gasto. Tente {number} de novo. Se foi reservado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>A ligação caiu antes de o token chegar. Nada foi gasto. Tente {number} de novo. Se foi reservado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>O Smart Gift respondeu com um erro. Nada foi gasto. Tente {number} de novo. Se foi reservado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>A resposta não trazia token. Nada foi gasto. Tente {number} de novo. Se foi reservado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>Não se sabe se ficou reservado</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>Se esta caixa tinha reservado {number}, essa reserva terminou.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>Uma tentativa anterior pode ter reservado {number}, mas não trouxe token. Tente de novo depois das {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Uma tentativa anterior pode ter reservado {number}, mas não trouxe token. Tente de novo depois das {time}. Se estiver noutra caixa, fica livre depois das {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>O Smart Gift não indicou o motivo. Digitalize {number} de novo ou contacte o suporte.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>O Smart Gift diz sobre {number}: «{words}»</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>A reserva de {number} que estava a impedir terminou.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>Esta caixa pode já ter {number} reservado. Tente de novo depois das {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>Esta caixa pode já ter {number} reservado. Tente de novo depois das {time}. Se estiver noutra caixa, fica livre depois das {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>Provavelmente reservado por esta caixa</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>A lista desta caixa não pode ser lida, por isso não se sabe quem tem {number}. Tente de novo depois das {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>Reservado noutro local</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>Outra caixa ou a loja online tem {number}. Tente de novo depois das {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>O vale {number} não foi reservado: esta caixa ainda não tem chave API. Um responsável pode introduzi-la.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>O vale {number} não foi reservado: a chave API está errada ou foi retirada. Um responsável pode introduzir uma nova.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>Caixa sem sessão iniciada</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>A ligação não é segura</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>O vale {number} não foi enviado. Verifique a data e a hora deste PC; se estiverem certas, contacte o suporte.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>Caixa por configurar</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>O vale {number} não foi enviado: as definições não podem ser usadas, por isso a caixa não sabe que serviço usar. Contacte o suporte.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>Configuração incorreta</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>O vale {number} não foi reservado: quem responde no endereço das definições não é o Smart Gift. Contacte o suporte.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>O Smart Gift diz: «{words}». O vale {number} fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Este PC não consegue guardar isto, por isso nada foi enviado. Tente de novo, ou deixe {number}: fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>Sem ligação ao Smart Gift. Tente de novo, ou deixe {number}: fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>O Smart Gift está ocupado. Tente de novo, ou deixe {number}: fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>O Smart Gift não aceitou o pedido. O vale {number} fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Não foi libertado</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>O token pode já não funcionar. Se {number} não foi libertado, fica livre depois das {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>A consultar o que resta…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>O vale {number} está só a ser verificado, não reservado.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>Um responsável pode corrigir o número do local nas definições.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>O número do local está errado</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>Tente de novo dentro de {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Tente de novo agora.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>Verifique a data e a hora deste PC; se estiverem certas, contacte o suporte.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>O vale {number} só foi verificado, não reservado.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>O vale {number} não foi reservado.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>Reservado · terminou</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>Usado na caixa</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Não reservado</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>Caixa por configurar</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>Digitalizado ou escrito às {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>O que restava é para outros locais.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>Restava ao reservar: {value}</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>O Smart Gift indica que está esgotado.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>{name} ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>Pode haver mais para outros locais.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>A aguardar a sua vez…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>A reservar…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>A perguntar outra vez…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>Nova tentativa dentro de {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>Se reservado aqui, livre depois das {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>Tente de novo agora</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>Não guardado neste PC</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>Verifique na caixa</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>Libertação não confirmada</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>O Smart Gift está ocupado</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>Não se podem ler reservas anteriores</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>Foram postas de lado em {reason}. Reservar funciona.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>Não foi possível ler reservas anteriores</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>Reservar funciona. Aparecem assim que puderem ser lidas. ({reason})</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>O Voucher Hold não consegue iniciar</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>Feche-o e volte a abri-lo, ou contacte o suporte. ({reason})</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>O arranque está a demorar</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>Continua assim que se puder abrir: {reason}. Se não continuar, contacte o suporte.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>Este PC está ocupado. Continua sozinho.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>O Voucher Hold já está aberto</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>Esta janela inicia assim que a outra se fechar.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>O Voucher Hold deixou de funcionar</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>O que está reservado continua reservado. Feche-o e volte a abri-lo. ({reason})</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>Este PC não guarda a chave</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>{reason} Reservar funciona até a aplicação fechar. Contacte o suporte.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>Verifique o ficheiro da chave API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>{reason} Reservar funciona. Contacte o suporte.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>{reason} Um responsável pode introduzir a chave API nas definições.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>O que resta num vale não pode ser mostrado até um responsável corrigir o número do local. Reservar funciona.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>Token não copiado</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>Outro programa está a usar a área de transferência. Prima «Copiar token» de {reason} outra vez, ou digitalize o código.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>O atalho já está em uso</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>Outro programa usa {reason}. Escolha outras teclas nas definições.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>Os dois atalhos são iguais</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>{reason} traz esta janela para a frente, por isso não pode também escrever o token. Escolha outras teclas nas definições.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>Não há token para escrever</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>Só se escreve o token do vale mais recente, enquanto está reservado. Para outro, digitalize primeiro esse vale de novo.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Algo falhou nesta aplicação</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>Continua a funcionar, e as reservas estão seguras. Se algo parecer estranho, feche-a e volte a abri-la. Os detalhes estão no ficheiro de suporte.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>Token escrito só em parte</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>Token não escrito</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>{reason} Apague o que foi escrito. Depois reserve {number} de novo.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>{reason} Reserve {number} de novo.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>{reason} Apague o que foi escrito. Depois veja {number} aqui.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>{reason} Veja {number} aqui.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Apague o que foi escrito. Depois prima «Copiar token» de {number}, ou digitalize o código.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>{reason} Prima «Copiar token» de {number}, ou digitalize o código.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>Estava à frente esta janela, não a da caixa.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>Há algo para ler primeiro.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>A janela do outro programa não estava à frente.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>Chegou primeiro um vale mais recente.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>A reserva tinha terminado.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>Havia uma tecla premida.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>Este teclado não consegue escrever um dos caracteres necessários.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>O outro programa corre como administrador.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>Este PC não deixa um programa escrever noutro.</translation>
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
        <translation>Definições que não podem ser usadas</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>linha {line}: {reason}</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>São usados os valores predefinidos; o ficheiro não foi alterado.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>É usado o que dizia antes; o ficheiro não foi alterado.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>Esta caixa não sabe que serviço usar, por isso nada é enviado até isso ser corrigido.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>O que não pode ser usado conta como não configurado.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>É usado o que as políticas diziam antes.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>Já reservado</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>Compare {number} com o vale. Se estiver certo, não o podemos aceitar.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>Vale de outra empresa</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>O vale {number} é verdadeiro, mas não pode ser usado aqui. Diga ao cliente que é para a empresa nele indicada.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>De outra empresa</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Não é válido hoje</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>O vale {number} expirou ou ainda não começou. Veja as datas no vale.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Sem saldo</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>O vale {number} foi todo gasto. Um responsável pode consultá-lo no Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceite</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>O endereço contém caracteres que não pode ter.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>O endereço não pode ser lido: o anfitrião ou a porta têm um formato errado.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>O endereço tem de começar por https:// e indicar um anfitrião.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>O endereço não pode conter um nome de utilizador, «?» ou «#».</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>O endereço contém o que parece ser uma chave. Introduza a chave no seu próprio campo.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>O endereço tem de começar por https://; http:// é só para este PC.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>Escreva como Ctrl+Alt+V, com uma letra, um algarismo ou F1 a F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>Estas teclas são precisas noutro lado. Use duas de Ctrl, Alt, Shift e Win, e outra tecla.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>Outro programa usa estas teclas. Escolha outras.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>O outro atalho tem estas teclas. Escolha outras.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>Os atalhos não funcionam neste PC.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linha {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>ponha o endereço entre aspas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>{name} tem de ser um destes valores: {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>{name} tem de estar entre {least} e {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>contém um nome que não é uma definição desta aplicação</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>«{name}» não é uma definição desta aplicação</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>api_url tem de vir antes da primeira linha entre parênteses retos</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>api_url tem de estar uma chave de registo acima, ao lado da chave do leitor</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>min_length é maior do que max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: esta execução foi iniciada com outro endereço</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>esta tabela aparece duas vezes, ou os parênteses retos estão errados</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>falta o «=» entre o nome de uma definição e o seu valor</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>falta o valor</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>algo está definido duas vezes</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>ponha o valor entre aspas direitas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>escreva / em vez de cada barra invertida no valor</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>faltam as aspas no fim do valor</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>há algo depois do valor</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>escreva o valor como true ou false, em minúsculas</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>o valor não pode ser lido</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>ponha o valor entre aspas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>falta o valor de {name}</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>{name} está definido duas vezes</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>ponha o valor de {name} entre aspas direitas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>escreva / em vez de cada barra invertida no valor de {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>faltam as aspas no fim do valor de {name}</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>há algo depois do valor de {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>escreva o valor de {name} como true ou false, em minúsculas</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>o valor de {name} não pode ser lido</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>ponha o valor de {name} entre aspas: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>{name} contém uma chave ou um token: apague-o e peça a substituição dessa chave</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>{name} tem de ser texto entre aspas</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} tem de ser true ou false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>{name} tem de ser um número inteiro</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>{name} tem de ser uma tabela: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>{name} tem de ser texto (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>{name} tem de ser 0 ou 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>{name} tem de ser um número inteiro (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>{name} tem de ser uma chave de registo com valores</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} é longo demais ou contém caracteres que não se podem mostrar</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>{name} tem de ser três letras maiúsculas, como &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>{name} tem de ser 1234.56 como as caixas o escrevem, por exemplo &quot;£1,234.56&quot;</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>As definições não podem ser lidas ({where}: {reason}). Corrija isso e guarde de novo.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>O ficheiro de definições não pode ser alterado: {name} tem de ser uma tabela nele.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>Não é possível escrever em {file}: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>Algo falhou nesta aplicação ({name}).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>Há vales reservados neste serviço. Liberte-os, ou espere até o tempo se esgotar, e depois mude o serviço.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>Este PC não tem cofre de credenciais.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>O cofre de credenciais deste PC não responde.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>O cofre de credenciais deste PC não guardou a chave.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>As definições não podem ser lidas, por isso não se sabe para que serviço é a chave.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>O cofre de credenciais deste PC não pode ser usado ({name}).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>O ficheiro da chave API não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>O ficheiro da chave API não contém apenas uma chave API. Não foi alterado.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>O ficheiro da chave API ainda contém a chave API; apague-o ({reason}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>{file} não contém apenas uma chave API. Não foi alterado.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>{file} ainda contém a chave API; apague-o ({reason}).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>O Smart Gift diz que foi todo gasto.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n experiência</numerusform>
            <numerusform>%n experiências</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nada aqui</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nada resta</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Restam {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n experiência aqui</numerusform>
            <numerusform>%n experiências aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nada para este local</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>O que resta é para outros locais.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nada resta</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>Valor desconhecido</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>O Smart Gift está ocupado.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>Esta caixa estava ocupada.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>Esta caixa ainda não tem chave API.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>A chave API está errada ou foi retirada.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>Esta caixa não está configurada.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>A ligação não é segura.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>Quem respondeu não foi o Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>A aplicação deixou de esperar pela resposta.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>Algo falhou nesta aplicação.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>Sem ligação ao Smart Gift.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>O Smart Gift não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>A ligação caiu.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>O Smart Gift respondeu com um erro.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>Provavelmente respondeu uma firewall ou um filtro.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>A resposta não trazia valor.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>O número do local está errado. Um responsável pode corrigi-lo nas definições.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>O Smart Gift só diz que está reservado.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>O Smart Gift não reconhece o número.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>O Smart Gift diz que é de outra empresa.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>O Smart Gift diz que não é válido hoje.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>O Smart Gift não indicou o motivo.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>O Smart Gift diz: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} e mais %n.</numerusform>
            <numerusform>{names} e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>A tentar de novo…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>Nova tentativa: {result}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>Se estiver noutra caixa, livre depois das {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>Não se sabe se ficou reservado. Livre depois das {time}, tenha-o quem o tiver</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>Provavelmente reservado aqui. Livre depois das {time}, tenha-o quem o tiver</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>Já reservado. Tente de novo depois das {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>Reservado noutro local. Tente de novo depois das {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>o proxy do sistema para {scheme}</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>{setting}: {shown} não é suportado, só http e https</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>{setting}: este tipo não é suportado, só http e https</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>{setting}: o anfitrião ou a porta não podem ser lidos</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>{setting}: «{shown}» não pode ser lido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>nenhum para este serviço</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>a resposta não traz a hora</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>a resposta não era do Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>Definição de proxy não utilizável</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>É ignorada. Peça à TI que a corrija ou retire.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Sem passagem pelo proxy</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>Não responde ou não deixa passar a aplicação. Pode precisar de nome de utilizador e palavra-passe: peça à TI que os defina ou que isente o Smart Gift.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nome encontrado</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nome não encontrado</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>Este PC pode não ter Internet, ter o servidor DNS errado ou precisar de um proxy. Verifique a rede.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Ligação estabelecida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>Uma firewall pode estar a bloqueá-la, ou o serviço está em baixo. Peça à TI que permita a porta 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>A ligação é segura</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>O certificado não é de confiança</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>Verifique a data e a hora deste PC. Se estiverem certas, algo pelo meio decifra a ligação: a TI tem de adicionar o respetivo certificado de raiz ao sistema.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>O relógio deste PC está certo</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>Relógio do PC não verificado</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>Compare a data e a hora com outro relógio.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>O relógio deste PC está errado</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>Acerte a data e a hora e ligue o acerto automático.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>A chave funciona</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Ainda não há chave</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>Introduza a chave do painel Smart Gift: Developers, depois Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>Chave não aceite pelo Smart Gift</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>Copie-a de novo do painel e verifique para que serviço é.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>Espere meio minuto e teste de novo.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>A ligação não é segura</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>Nada foi enviado. Verifique a data e a hora deste PC e faça depois o diagnóstico.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>Nada foi enviado. Corrija primeiro as definições: não podem ser usadas.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>Não é endereço do Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>Verifique o serviço. A chave não foi testada.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>O diagnóstico diz o que está errado com o proxy deste PC. A chave não foi testada.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>Verifique a rede deste PC e faça depois o diagnóstico. A chave não foi testada.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Bloqueado pelo caminho</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>Provavelmente respondeu uma firewall ou um filtro em vez do Smart Gift. Peça à TI que deixe passar esta aplicação. Ainda não se sabe se a chave funciona.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Teste de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>O leitor funciona bem</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>Todos os caracteres chegaram como estão impressos.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>Não é o código de teste</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>Digitalize o código aqui mostrado. Se o fez, o leitor e este PC usam esquemas diferentes: defina no leitor o esquema de teclado deste PC.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>Maiúsculas e minúsculas estão trocadas. Desligue Caps Lock e digitalize de novo.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>britânico</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>Falta o início</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>O leitor acorda tarde demais ou escreve depressa demais para este PC. Desligue a poupança de energia dele, ou defina uma pausa de 5 ms entre caracteres.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>Faltam caracteres</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>O leitor escreve depressa demais para este PC. Defina uma pausa de 5 ms entre eles.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>Sem Enter depois do código</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>Configure o leitor para enviar Enter (CR) depois de cada código: as leituras ficam mais rápidas, e nota-se uma que foi cortada.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>Há algo antes do código</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>Primeiro foi enviado «{prefix}». Introduza-o em baixo, como enviado antes de cada código.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>«{prefix}» indica o tipo de código de barras. É retirado automaticamente.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>Os caracteres chegaram com pausas irregulares</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>Algo foi escrito imediatamente antes, ou o leitor faz pausas entre caracteres. Digitalize de novo sem tocar no teclado.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>Os algarismos chegaram como setas. Ligue Num Lock e faça com que fique ligado quando o PC reiniciar, ou configure o leitor para usar os algarismos acima das letras.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>Só um deles usa o esquema {layout}. Defina no leitor o esquema de teclado deste PC, com os códigos de configuração do manual.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>Com o número do local do painel Smart Gift (configuração da empresa), cada reserva mostra o que resta no vale.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>Número do local (opcional)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
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
        <translation>Usa Qt e PySide6 sob a GNU LGPL 3, e outro software livre; as licenças estão em {folder}.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>Mais formas de usar o número</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>Só perguntar o que resta</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Só verificar</translation>
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
        <translation>Fechar o Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>Libertar e fechar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n vale ainda está reservado</numerusform>
            <numerusform>%n vales ainda estão reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>Liberte-os agora, ou mantenha-os reservados até o tempo se esgotar. Os que mantiver voltam a aparecer no próximo arranque.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Manter e fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n vale está a ser reservado</numerusform>
            <numerusform>%n vales estão a ser reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>Volte e espere uns segundos: se fechar agora, os tokens podem perder-se.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>A libertar…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n vale pode ainda estar reservado</numerusform>
            <numerusform>%n vales podem ainda estar reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>A libertação falhou ou não foi confirmada. Tente de novo, ou mantenha-os até o tempo se esgotar.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>A iniciar…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>Chave não testada</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sem sessão</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Por configurar</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>Leitor desligado</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>Leitor em uso noutro lado</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Ligação: {state}</translation>
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
        <translation>Tempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Reservar {number} de novo</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Coimbra</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Caixa 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Configure esta caixa</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>Demora cerca de dois minutos.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>O leitor funciona</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>Enviou uma chave: essa é para o segundo passo.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>Enviou {text}</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Não foi possível guardar</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>A chave está no painel Smart Gift: Developers, depois Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>Digitalize este código, ou outro qualquer, para experimentar o leitor.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Treinar primeiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Guardar sem teste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Ainda não há chave</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>Introduza a chave API, ou volte atrás e escolha «Treinar primeiro».</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>Arraste para o topo ou o fundo do ecrã</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>Usado na caixa</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libertar</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Reservar de novo</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>Copiar o token de {number}</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>O vale {number} foi usado na caixa</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Libertar {number}</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>Reservar {number} de novo</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>Devolver o vale, para que possa ser usado noutro local</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>A caixa tem o token: tirar isto do ecrã</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>Digitalize na caixa</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token da reserva: {token}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Resta %n minuto</numerusform>
            <numerusform>Restam %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restam</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>Limpar terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>Mais %n, termina dentro de {time}</numerusform>
            <numerusform>Mais %n, a próxima termina dentro de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n reserva, termina dentro de {time}</numerusform>
            <numerusform>%n reservas, a próxima termina dentro de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>Mais %n,
próxima {time}</numerusform>
            <numerusform>Mais %n,
próxima {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n reserva,
termina {time}</numerusform>
            <numerusform>%n reservas,
próxima {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>F5 para repetir:
{number}</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>Token da reserva: {token}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tempo restante: {time}</translation>
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
        <translation>Chave API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Testar a chave</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Retirar a chave</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Ainda não há chave.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>Não foi possível ler uma chave.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>Há uma chave guardada em {store}.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>Há uma chave guardada.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>A chave só serve até fechar, não fica guardada neste PC.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>A chave é definida onde o Voucher Hold é iniciado.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>O treino tem uma chave própria.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>Introduza outra para a substituir.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Cole a chave aqui</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>Isto não é uma chave API: copie só a chave.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>Primeiro, o endereço do serviço tem de estar certo</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>A testar…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Ainda não testada.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>O Smart Gift não a aceita.</translation>
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
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>Nada foi colado: o programa de onde foi copiado não responde. Copie de novo, ou escreva.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>Treino – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>Reduzir a uma barra</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Mostrar a janela inteira</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Fechar a mensagem</translation>
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
        <translation>Definições</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>As definições estão bloqueadas</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>Introduza o PIN. Se foi esquecido, pergunte à TI.</translation>
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
        <translation>Este não é o PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Demasiados PIN errados. Tente de novo dentro de {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Vales para experimentar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusa</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>Reservado por 5 minutos</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>O do cliente seguinte</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>Reservar e libertar</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>Digitalizar duas vezes</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>Deixar o tempo esgotar-se</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>Experiências, não dinheiro</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>Nada para este local</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>Reservado noutro local</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>De outra empresa</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Não é válido hoje</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>Sem saldo</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>Lento, mas funciona</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>A resposta perde-se</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>O Smart Gift tem um erro</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>Responde uma página Wi-Fi</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>O Smart Gift está ocupado</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>Vales para experimentar</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Treino: aqui nada é real</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>{number} arrumado.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>Anular: trazer {number} de volta</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>Código QR do token</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>Digitalize este código com o leitor da caixa, ou uma cópia impressa.</translation>
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
        <translation>Antes do código</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Depois do código</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Chegou como</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>{middle} ms em regra, {shortest} a {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>escrita, como de um teclado</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>dados numa porta série</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Guardar o código de teste</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>Não foi possível guardar a página</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Escolha outra pasta, em que possa escrever.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>Ligado como</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>Teclado (a maioria dos leitores)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>Porta série (COM)</translation>
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
        <translation>Enviado depois de cada código</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Enter ou Tab (detetado)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>Sempre Enter ou Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>Números dos vales</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>Número mais curto</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>Número mais longo</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>Os números contêm hífenes (12-34)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>Retirar prefixos «]C1»</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>Endereços da Internet: só deste site</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vales.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>Endereços da Internet: o número é (path, ou o nome de um campo)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta série</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>Fabricante USB (0: qualquer)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>Produto USB (0: qualquer)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridade</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ímpar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>Tempos, em milissegundos</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>Maior pausa entre teclas</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>Pausa em média, no máximo</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>Silêncio que termina um código</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>É mais do que tem o número mais longo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Não foi possível guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Guardar sem teste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>Esta chave não passou no teste</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>Teste primeiro a chave, ou guarde-a sem teste.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>Contém caracteres que não se podem mostrar.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>É uma chave ou um token. Não pertence aqui.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>Definido onde o Voucher Hold é iniciado.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo seu administrador.</translation>
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
        <translation>Passo {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>Fazer o diagnóstico</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Guardar ficheiro de suporte…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>Testa cada passo entre esta caixa e o Smart Gift. Nada é reservado.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>Para quem dá suporte à caixa: registos, definições, o diagnóstico.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>O diagnóstico terminou</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>Escolha outra pasta, em que possa escrever. ({problem})</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>Não foi possível guardar o ficheiro de suporte</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>O ficheiro de suporte foi guardado</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>Não contém chave nem token. Envie-o a quem dá suporte à caixa.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>A testar…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Guardar ficheiro de suporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>Esta caixa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>Coimbra</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Caixa 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>O que resta num vale</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>Depois da leitura</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>Copiar logo o token</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproduzir sons</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Manter acima das outras janelas</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>Iniciar em ecrã inteiro</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>Iniciar como barra</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>Cor do resultado em todo o ecrã</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>A partir de outros programas</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>Escrever lá o token</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>Atalho que escreve o token mais recente</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>Escrito antes do token</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>Escrito depois do token</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
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
        <translation>Pausa entre teclas, em milissegundos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>O mesmo PIN outra vez</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Retirar PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Os dois PIN são diferentes.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>Uma moeda tem três letras, como GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>Escreva 1234.56 como deve aparecer, por exemplo £1,234.56.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>Como se escreve 1234.56, por exemplo £1,234.56</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>como este PC o escreve</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>Aparece assim: {amount}</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Um PIN tem {least} a {most} algarismos.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>Há um PIN definido. Introduza outro para o substituir.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>Sem PIN: qualquer pessoa pode mudar definições.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>Perguntar de novo o que resta</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>Pronta para o próximo vale</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>Digitalize-o, ou escreva o número e prima Enter.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>Reservar de novo</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Libertar de novo</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir definições</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>Número do vale</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>Digitalize um vale ou escreva o número</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Digitalize ou escreva</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>Tentar automaticamente</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>Tenta uma vez, automaticamente, quando o tempo se esgotar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>À espera de {number}</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>Tentar {number} de novo</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>Tentar {number} automaticamente quando o tempo se esgotar</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>Deixar de esperar por {number}</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>Restam no máximo {time}</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Repetir (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Repetir</translation>
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
        <translation>Dispensar: {title}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir definições</translation>
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
