<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>Nothing is reserved yet. %n scan is waiting for the app to start.</numerusform>
            <numerusform>Nothing is reserved yet. %n scans are waiting for the app to start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>%n voucher is already waiting. Scan {number} again in a minute.</numerusform>
            <numerusform>%n vouchers are already waiting. Scan {number} again in a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>%n reservation is still running after the restart. {number} has {left} left. Its token is below.</numerusform>
            <numerusform>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>It&apos;s %n character long. Scan the voucher again.</numerusform>
            <numerusform>It&apos;s %n characters long. Scan the voucher again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>It&apos;s %n character long. Scan the voucher&apos;s own code, not another one.</numerusform>
            <numerusform>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>Trying {number} again in {left}. %n voucher is waiting.</numerusform>
            <numerusform>Trying {number} again in {left}. %n vouchers are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>%n experience</numerusform>
            <numerusform>%n experiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>%n experience here</numerusform>
            <numerusform>%n experiences here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>{names} and %n more.</numerusform>
            <numerusform>{names} and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>%n voucher is still reserved</numerusform>
            <numerusform>%n vouchers are still reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>%n voucher is being reserved</numerusform>
            <numerusform>%n vouchers are being reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>%n voucher may still be reserved</numerusform>
            <numerusform>%n vouchers may still be reserved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n more reserved, next runs out in {time}</numerusform>
            <numerusform>%n more reserved, next runs out in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>%n reserved, next runs out in {time}</numerusform>
            <numerusform>%n reserved, next runs out in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>%n more,
next {time}</numerusform>
            <numerusform>%n more,
next {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>%n reserved,
next {time}</numerusform>
            <numerusform>%n reserved,
next {time}</numerusform>
        </translation>
    </message>
</context>
</TS>
