<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>Too many requests. The server asks to wait %n second(s).</source>
        <translation>
            <numerusform>Too many requests. The server asks to wait %n second.</numerusform>
            <numerusform>Too many requests. The server asks to wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%1: of %n change(s) it is not known whether they were made. Look before you repeat them.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>
            <numerusform>%1: of %n change it is not known whether it was made. Look before you repeat it.</numerusform>
            <numerusform>%1: of %n changes it is not known whether they were made. Look before you repeat them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeaveQuestion</name>
    <message numerus="yes">
        <source>%n changes are under way.</source>
        <translation>
            <numerusform>%n change is under way.</numerusform>
            <numerusform>%n changes are under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ThrottleGauge</name>
    <message numerus="yes">
        <source>the server asks to wait %n s</source>
        <translation>
            <numerusform>the server asks to wait %n s</numerusform>
            <numerusform>the server asks to wait %n s</numerusform>
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
</context>
</TS>
