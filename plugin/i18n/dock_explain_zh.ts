<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Explain the place</source>
        <translation>解释此处</translation>
    </message>
    <message>
        <source>Explain a place: click on the map, and see which zones and clauses apply there on the day</source>
        <translation>解释此处：点地图，看此处当日适用哪些分区与条款</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>请先打开工作区</translation>
    </message>
    <message>
        <source>What applies here</source>
        <translation>此处适用什么</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>适用的内容</translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation>文号与条款</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Outside the units on record</source>
        <translation>不在登记的行政区内</translation>
    </message>
    <message>
        <source>{day} · longitude {lon:.6f}, latitude {lat:.6f}</source>
        <translation>{day} · 经度 {lon:.6f}，纬度 {lat:.6f}</translation>
    </message>
    <message>
        <source>Zones in force ({n})</source>
        <translation>有效的分区（{n}）</translation>
    </message>
    <message>
        <source>No zone is in force here on this day</source>
        <translation>当日此处没有有效的分区</translation>
    </message>
    <message>
        <source>Drafts and derived areas, not in force ({n})</source>
        <translation>草案与推算范围，未施行（{n}）</translation>
    </message>
    <message>
        <source>Heating radius: within that of {n} sources</source>
        <translation>供热半径：在 {n} 个热源的半径内</translation>
    </message>
    <message>
        <source>Clauses that apply ({n})</source>
        <translation>适用的条款（{n}）</translation>
    </message>
    <message>
        <source>No clause of the plan applies</source>
        <translation>方案没有条款适用</translation>
    </message>
    <message>
        <source>The workspace has no plan</source>
        <translation>工作区没有方案</translation>
    </message>
    <message>
        <source>Clauses that do not apply ({n})</source>
        <translation>不适用的条款（{n}）</translation>
    </message>
    <message>
        <source>Click on a zone to see it on the map, on a clause to read its wording.</source>
        <translation>点分区即在地图上显示，点条款看原文。</translation>
    </message>
    <message>
        <source>In force from {first} to {last}</source>
        <translation>生效 {first} 至 {last}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>{m:.0f} m from its border</source>
        <translation>距边界 {m:.0f} m</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>, overdue</source>
        <translation>，已过</translation>
    </message>
    <message>
        <source>Responsible: {units}</source>
        <translation>责任单位：{units}</translation>
    </message>
    <message>
        <source>within</source>
        <translation>在内</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>{name}: {km:.2f} km, {within} {radius:g} km</source>
        <translation>{name}：{km:.2f} km，半径 {radius:g} km {within}</translation>
    </message>
</context>
</TS>
