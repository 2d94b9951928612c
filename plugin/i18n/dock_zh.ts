<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lantian</source>
        <translation>蓝天</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>还没有工作区</translation>
    </message>
    <message>
        <source>A workspace is one GeoPackage that holds all zones, facilities, fires and ledgers of the county.</source>
        <translation>工作区是一个 GeoPackage，装下本县全部分区、设施、火点和台账。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>用示例数据试一试</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Check out…</source>
        <translation>签出…</translation>
    </message>
    <message>
        <source>Merge back…</source>
        <translation>并回…</translation>
    </message>
    <message>
        <source>Copy the workspace to work on it away from its drive</source>
        <translation>复制到本机，离开网络盘工作</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作区</translation>
    </message>
    <message>
        <source>Bring what changed here back to the workspace it was checked out of</source>
        <translation>把这里的改动并回签出时的工作区</translation>
    </message>
    <message>
        <source>The open workspace was not checked out of another</source>
        <translation>打开的工作区不是签出的副本</translation>
    </message>
    <message>
        <source>Open or make a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>窗口可继续使用</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
</TS>
