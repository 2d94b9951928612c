<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>The workspace is read-only; check it out before you edit.</source>
        <translation>工作区是只读的；要编辑请先检出到本机。</translation>
    </message>
    <message>
        <source>{act}: the zones were edited while it was worked out; nothing was changed, do it once more.</source>
        <translation>{act}：计算期间分区又被改动，本次未做任何改动；请再做一次。</translation>
    </message>
    <message>
        <source>Compare zones</source>
        <translation>与旧版比较</translation>
    </message>
    <message>
        <source>{km2} km²</source>
        <translation>{km2} km²</translation>
    </message>
    <message>
        <source>{km2} km² · declared {declared} · {share} %</source>
        <translation>{km2} km² · 申报 {declared} · {share} %</translation>
    </message>
    <message>
        <source>Adopt zones</source>
        <translation>采纳分区</translation>
    </message>
    <message>
        <source>Repeal zones</source>
        <translation>废止分区</translation>
    </message>
    <message>
        <source>Repeal a whole notice</source>
        <translation>废止整件通告</translation>
    </message>
    <message>
        <source>Build zone</source>
        <translation>生成分区</translation>
    </message>
    <message>
        <source>Repair zones</source>
        <translation>修复分区</translation>
    </message>
    <message>
        <source>Check zones</source>
        <translation>检查分区</translation>
    </message>
    <message>
        <source>Take the saved version</source>
        <translation>采用已保存的一方</translation>
    </message>
    <message>
        <source>Keep mine as a new version</source>
        <translation>我的改动另存为新版</translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation>画分区</translation>
    </message>
    <message>
        <source>Split zone</source>
        <translation>分割分区</translation>
    </message>
    <message>
        <source>Merge zones</source>
        <translation>合并分区</translation>
    </message>
    <message>
        <source>Reshape common border</source>
        <translation>改共用边界</translation>
    </message>
    <message>
        <source>Cut by the area</source>
        <translation>按辖区裁剪</translation>
    </message>
    <message>
        <source>Delete zone</source>
        <translation>删除分区</translation>
    </message>
</context>
</TS>
