<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Web map, internal edition</source>
        <translation>网页地图（内部版）</translation>
    </message>
    <message>
        <source>Web map, public edition</source>
        <translation>网页地图（公开版）</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部版</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开版</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Folder in which the bulletin gets one of its own</source>
        <translation>选择文件夹（通报将存入其中的新文件夹）</translation>
    </message>
    <message>
        <source>The layer is not in the project; open the workspace again</source>
        <translation>工程中没有这个图层；请重新打开工作区</translation>
    </message>
    <message>
        <source>{title} → {path}</source>
        <translation>{title} → {path}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Fires: day</source>
        <translation>火点日报</translation>
    </message>
    <message>
        <source>Fires: week</source>
        <translation>火点周报</translation>
    </message>
    <message>
        <source>Fires: month</source>
        <translation>火点月报</translation>
    </message>
    <message>
        <source>Fires: days shown</source>
        <translation>火点所选时段</translation>
    </message>
    <message>
        <source>Air: month</source>
        <translation>空气月报</translation>
    </message>
    <message>
        <source>Dust: month</source>
        <translation>降尘月报</translation>
    </message>
    <message>
        <source>The filter has no days: choose them in the tab of fires, or another bulletin</source>
        <translation>筛选没有起止日期：请在“火点”页选择日期，或改选其他通报</translation>
    </message>
    <message>
        <source>There are no townships: fires cannot be counted</source>
        <translation>没有乡镇界，火点不能归到乡镇</translation>
    </message>
    <message>
        <source>There are no fires yet</source>
        <translation>还没有火点</translation>
    </message>
    <message>
        <source>The workspace has no plan that says how it is judged; choose one when you make the workspace, or use the toolbox</source>
        <translation>工作区没有选定方案，无从评判；请在新建工作区时选择方案，或用工具箱另选</translation>
    </message>
    <message>
        <source>There are no readings of {month}; import them, or look at another day</source>
        <translation>没有 {month} 的读数；请先导入，或改看其他日期</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>网页地图</translation>
    </message>
    <message>
        <source>Field pack</source>
        <translation>外业核查包</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>With zeros</source>
        <translation>含零行</translation>
    </message>
    <message>
        <source>Fires only</source>
        <translation>仅有火点</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>e.g. 晋S(2023)012号</source>
        <translation>例：晋S(2023)012号</translation>
    </message>
    <message>
        <source>Draft: the map says “draft, not for release”</source>
        <translation>这是草稿：图上印“草稿，未送审，不得公开”</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>Map approval no.</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>All of it under the filter above: {words}</source>
        <translation>成果共用上方筛选：{words}</translation>
    </message>
    <message>
        <source>Check before publishing</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>没有可发布的内容</translation>
    </message>
    <message>
        <source>No zones and no fires yet. Draw zones or import fires first.</source>
        <translation>分区为空，火点为空。先画分区或导入火点，再来发布。</translation>
    </message>
    <message>
        <source>Go to zones</source>
        <translation>转到分区</translation>
    </message>
    <message>
        <source>Go to fires</source>
        <translation>转到火点</translation>
    </message>
    <message>
        <source>One HTML, opens by double click, no network. About {mb:.1f} MB</source>
        <translation>单个 HTML，双击打开，不联网。约 {mb:.1f} MB</translation>
    </message>
    <message>
        <source>{n} events ({low} of low confidence only): PDF A3 and A4, KML, GPX, QField, offline page</source>
        <translation>{n} 个事件（其中仅低置信度 {low} 个）：PDF（A3、A4）、KML、GPX、QField、离线网页</translation>
    </message>
    <message>
        <source>{n} events: PDF A3 and A4, KML, GPX, QField, offline page</source>
        <translation>{n} 个事件：PDF（A3、A4）、KML、GPX、QField、离线网页</translation>
    </message>
    <message>
        <source>{days}: XLSX, DOCX, CSV</source>
        <translation>{days}：XLSX、DOCX 与 CSV</translation>
    </message>
    <message>
        <source>XLSX, DOCX, CSV</source>
        <translation>XLSX、DOCX 与 CSV</translation>
    </message>
    <message>
        <source>XLSX: townships, events, detections, rules and sources</source>
        <translation>XLSX：乡镇、事件、像元、规则与来源</translation>
    </message>
    <message>
        <source>Something is running; wait for it, or cancel it below</source>
        <translation>有任务正在运行：请等待，或在下方取消</translation>
    </message>
    <message>
        <source>No fire of a township passes the filter: there is nothing to check</source>
        <translation>筛选后没有归属乡镇的火点，无可核查</translation>
    </message>
    <message>
        <source>Publish: no map approval number; enter it, or tick “draft”.</source>
        <translation>发布：没有审图号，公开版不能生成；填写审图号，或勾选“这是草稿”。</translation>
    </message>
    <message>
        <source>Last: {at} {title} {path}</source>
        <translation>上次：{at} {title} {path}</translation>
    </message>
</context>
</TS>
