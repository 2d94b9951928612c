<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Name or code, e.g. 140902</source>
        <translation>名称或代码，如 忻府 或 140902</translation>
    </message>
    <message>
        <source>{n} counties</source>
        <translation>{n} 个县（市、区）</translation>
    </message>
    <message>
        <source>Check out: where the copy is to lie</source>
        <translation>签出：副本放在哪里</translation>
    </message>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>工作区 (*.gpkg)</translation>
    </message>
    <message>
        <source>Save or undo the edits first: {layers}</source>
        <translation>请先保存或撤销编辑：{layers}</translation>
    </message>
    <message>
        <source>Comparing with the workspace it came from</source>
        <translation>与原工作区比较</translation>
    </message>
    <message>
        <source>Find crowded zones</source>
        <translation>找出纹理过密的分区</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>查看 {file}</translation>
    </message>
    <message>
        <source>The workspace is open read-only; nothing can be imported into it.</source>
        <translation>工作区以只读方式打开，不能导入；可先签出副本。</translation>
    </message>
    <message>
        <source>Import fires: {file}</source>
        <translation>导入火点：{file}</translation>
    </message>
    <message>
        <source>Pass of the raster (UTC)</source>
        <translation>栅格的过境时间（UTC）</translation>
    </message>
    <message>
        <source>Satellite or sensor</source>
        <translation>卫星或传感器</translation>
    </message>
    <message>
        <source>With the last parameters</source>
        <translation>沿用上次的参数</translation>
    </message>
    <message>
        <source>{n} detections in all; events that are in the workspace go on.</source>
        <translation>共 {n} 个像元；工作区中已有的事件会接续。</translation>
    </message>
    <message>
        <source>Files ({n})</source>
        <translation>文件（{n}）</translation>
    </message>
    <message>
        <source>{events} events, {fires} fires, {detections} detections are in the workspace.</source>
        <translation>已写入工作区：事件 {events}，火区 {fires}，像元 {detections}。</translation>
    </message>
    <message>
        <source>confidence at least {confidence}; day from {start}; {n} layers of static sources, within {near} m</source>
        <translation>置信度 ≥ {confidence}；每日自 {start} 起；静态热源图层 {n} 个，{near} 米内提示</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Saving into the file</source>
        <translation>正在存入文件</translation>
    </message>
    <message>
        <source>The disk is full, {layers} not fully saved; edits are kept. Free space, save again.</source>
        <translation>磁盘已满，{layers}没有（全部）存下；改动都还在，没有丢。请腾出空间，再保存一次。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所写</translation>
    </message>
    <message>
        <source>Into the layer</source>
        <translation>导入到图层</translation>
    </message>
    <message>
        <source>Datum of the coordinates</source>
        <translation>坐标基准</translation>
    </message>
    <message>
        <source>Your name, kept with every change</source>
        <translation>您的姓名（随每次修改记入历史）</translation>
    </message>
    <message>
        <source>{title}: {told}</source>
        <translation>{title}：{told}</translation>
    </message>
    <message>
        <source>Columns ({n})</source>
        <translation>列（{n}）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>How</source>
        <translation>单位或方式</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>火点</translation>
    </message>
    <message>
        <source>Findings and tasks</source>
        <translation>问题与任务</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>行政单元</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>监测与目标</translation>
    </message>
    <message>
        <source>Merge back</source>
        <translation>并回</translation>
    </message>
    <message>
        <source>{n} changes of this copy are taken as they are. {m} rows were changed on both sides: choose whose holds. What is left open is not written.</source>
        <translation>本副本的 {n} 处改动照取。{m} 行双方都改过：请选以哪一方为准；未选的不写入。</translation>
    </message>
    <message>
        <source>Layer and row</source>
        <translation>图层与编号</translation>
    </message>
    <message>
        <source>At check-out</source>
        <translation>签出时</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>本副本</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>原工作区</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>以谁为准</translation>
    </message>
    <message>
        <source>All: this copy</source>
        <translation>全部取本副本</translation>
    </message>
    <message>
        <source>All: the workspace</source>
        <translation>全部取原工作区</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>暂不决定</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>本副本</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>原工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>County or prefecture</source>
        <translation>县或市</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Datum, if the file cannot tell</source>
        <translation>坐标基准（文件未注明时）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>FILE or FILE:LAYER; may be added later</source>
        <translation>文件 或 文件:图层；也可以后再导入</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂不选</translation>
    </message>
    <message>
        <source>Without townships fires cannot be attributed; they can be imported later.</source>
        <translation>没有乡镇界就不能归属火点；可以以后再导入。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>{n} of the {total} townships of the layer lie in the area.</source>
        <translation>图层共 {total} 个乡镇，其中 {n} 个在本区域内。</translation>
    </message>
    <message>
        <source>Choose a county or prefecture</source>
        <translation>请选择县或市</translation>
    </message>
    <message>
        <source>Say where the file is to lie</source>
        <translation>请填写文件位置</translation>
    </message>
    <message>
        <source>Township layer</source>
        <translation>乡镇图层</translation>
    </message>
    <message>
        <source>Layers (*.gpkg *.shp *.geojson *.json *.kml *.kmz);;All files (*)</source>
        <translation>图层 (*.gpkg *.shp *.geojson *.json *.kml *.kmz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>Lantian</source>
        <translation>蓝天</translation>
    </message>
    <message>
        <source>{file} was of an earlier version and was brought up to date; what it was is kept as {backup}.</source>
        <translation>{file} 是旧版，已升级；升级前的备份是 {backup}。</translation>
    </message>
    <message>
        <source>{file} lies on a network drive ({kind}) and was opened read-only: over a network two people can spoil a workspace. Check it out to work on it.</source>
        <translation>{file} 在网络盘上（{kind}），已只读打开：隔着网络多人同写会损坏工作区。要修改请先签出副本。</translation>
    </message>
    <message>
        <source>Check out…</source>
        <translation>签出…</translation>
    </message>
    <message>
        <source>{file} may not be written and was opened read-only; copy it to where you may write.</source>
        <translation>{file} 不可写，已只读打开；请复制到可写的位置。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>There are edits that are not saved: {layers}. Save them before another workspace is opened?</source>
        <translation>有未保存的编辑：{layers}。打开另一工作区前要保存吗？</translation>
    </message>
    <message>
        <source>{layer} could not be saved; nothing was closed. {why}</source>
        <translation>{layer} 未能保存，没有关闭任何内容。{why}</translation>
    </message>
    <message>
        <source>{file} was closed: its layers are no longer in the project.</source>
        <translation>{file} 已关闭：它的图层已不在工程中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Rejected rows ({n})</source>
        <translation>未采用的行（{n}）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Folder for the sample workspace of Xinzhou</source>
        <translation>忻州示例工作区放在哪个文件夹</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>生成示例工作区</translation>
    </message>
</context>
</TS>
