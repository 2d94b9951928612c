<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Lantian</source>
        <translation>蓝天</translation>
    </message>
    <message>
        <source>Lantian: a fault of ours ({kind}); what was there is untouched. The message log has the details.</source>
        <translation>蓝天：程序内部出错（{kind}）；原有内容未改动，详情见消息日志。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
</context>
</TS>
