<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>One file holds all zones, facilities, fires and ledgers of the county. Here you make one, open one, or check one out of a network drive.</source>
        <translation>一个文件装下全县的分区、设施、火点和台账。在这里新建、打开，网络盘上的先签出到本机。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>The day looked at: zones are shown as they are in force on it, and deadlines are late or not on it. ◀ ▶ go a day back and forth.</source>
        <translation>查看的日期：分区按这一天是否在用显示，期限按这一天判断是否逾期。◀ ▶ 前后移动一天。</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Zones by kind, with their state, declared and drawn area. A mark on the right tells that something is wrong; the list below says what, and where.</source>
        <translation>按类别列出分区：状态、申报面积、绘制面积。右边有记号的一行有问题，下面的列表写明是什么、在哪里。</translation>
    </message>
    <message>
        <source>Draw, adopt, compare</source>
        <translation>画、采纳、比较</translation>
    </message>
    <message>
        <source>Every act can be undone, and nothing is written before you save. A draft comes into force by a notice and a day.</source>
        <translation>每个动作都能撤销，保存之前什么也不写入。草案凭通告和施行日期才生效。</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>火点</translation>
    </message>
    <message>
        <source>Fires by township: events, fires and detections side by side. Drop the day's list on the map; a click on an event shows whose it is, and the evidence.</source>
        <translation>按乡镇列出火点，事件、火区、像元三个口径并列。把当天的清单拖到地图上即可导入；点一个事件，看它归谁、有什么证据。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>One filter for map, lists and everything that is exported; the button says what is left out.</source>
        <translation>地图、列表和所有导出成果共用这一个筛选，按钮上写着筛掉了什么。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>The rules hold the registers against the plan, clause by clause. A finding stays until somebody closes it, with evidence and a name.</source>
        <translation>规则把名单按方案逐条核对。问题一直留在台账里，直到有人填写佐证、署名销号。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Web map, field pack and workbook under the same filter. What speaks against it is listed below. F1 or ? opens the help of each tab.</source>
        <translation>网页地图、外业核查包、工作簿，用的是同一个筛选；下面列出发布前应看的事。按 F1 或 ? 打开每一页的帮助。</translation>
    </message>
</context>
</TS>
