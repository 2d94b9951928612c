<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Adopt zones</source>
        <translation>采纳分区</translation>
    </message>
    <message>
        <source>Choose a notice, or enter the number of a new one</source>
        <translation>选通告，或填新通告的文号</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>Replaces, from the day before</source>
        <translation>替代的旧版（止于前一日）</translation>
    </message>
    <message>
        <source>Repeal zones</source>
        <translation>废止分区</translation>
    </message>
    <message>
        <source>The chosen zones alone ({n})</source>
        <translation>只废止所选分区（{n} 个）</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>自此日起失效</translation>
    </message>
    <message>
        <source>The whole notice with all its zones ({n})</source>
        <translation>整件通告连同它的全部分区（{n} 个）</translation>
    </message>
    <message>
        <source>Last day in force: {day}</source>
        <translation>最后有效日：{day}</translation>
    </message>
    <message>
        <source>{zone} is in force from {day} only.</source>
        <translation>“{zone}”自 {day} 起才施行。</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>画分区</translation>
    </message>
    <message>
        <source>nothing declared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Fuel grade</source>
        <translation>禁燃区类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Declared km²</source>
        <translation>申报 km²</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>分区编号</translation>
    </message>
    <message>
        <source>Give the zone an id, such as JM-2024-1.</source>
        <translation>请填分区编号，例如 JM-2024-1。</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>“{text}” is no number of metres.</source>
        <translation>“{text}”不是米数。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Read names</source>
        <translation>读取名称</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>采纳…</translation>
    </message>
    <message>
        <source>Repeal…</source>
        <translation>废止…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>与旧版比较…</translation>
    </message>
    <message>
        <source>Find faults</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Gaps, overlaps, borders that cross themselves, areas that differ from the notice</source>
        <translation>找缝隙、重叠、自相交的边界、与通告不符的面积</translation>
    </message>
    <message>
        <source>Compare with a former version: added and lost ground, km² by township</source>
        <translation>与旧版比较：增加与减少的范围，按乡镇列 km²</translation>
    </message>
    <message>
        <source>Move vertices</source>
        <translation>移动节点</translation>
    </message>
    <message>
        <source>Reshape a common border</source>
        <translation>改共用边界</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>画线分割</translation>
    </message>
    <message>
        <source>Merge the chosen</source>
        <translation>合并所选</translation>
    </message>
    <message>
        <source>Cut by the area</source>
        <translation>按辖区裁剪</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>画边界…</translation>
    </message>
    <message>
        <source>Choose one zone first.</source>
        <translation>请先选一个分区。</translation>
    </message>
    <message>
        <source>Choose a zone first.</source>
        <translation>请先选分区。</translation>
    </message>
    <message>
        <source>Choose two zones or more of one kind.</source>
        <translation>请选同一类别的两个以上分区。</translation>
    </message>
    <message>
        <source>Choose drafts first: only a draft can be adopted.</source>
        <translation>请先选草案：只有草案可以采纳。</translation>
    </message>
    <message>
        <source>Choose zones in force first.</source>
        <translation>请先选在用的分区。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>有未保存的改动</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>See notice</source>
        <translation>看通告</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Edit border</source>
        <translation>编辑边界</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>新分区</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>正在画</translation>
    </message>
    <message>
        <source>Left adds a point, right ends, Backspace takes one back, Esc gives up.</source>
        <translation>左键加点，右键结束，退格撤一点，Esc 放弃。</translation>
    </message>
    <message>
        <source>{n} zones</source>
        <translation>{n} 个分区</translation>
    </message>
    <message>
        <source>Adopt, repeal, merge or delete them at once; choose one to see it.</source>
        <translation>可一并采纳、废止、合并或删除；只选一个时显示详情。</translation>
    </message>
    <message>
        <source>Choose a zone to see when it is in force and what is drawn.</source>
        <translation>选一个分区，看施行日期与面积。</translation>
    </message>
    <message>
        <source>The area follows every edit; what is not saved counts nowhere else.</source>
        <translation>编辑时实时显示面积；未保存的改动不参与统计。</translation>
    </message>
    <message>
        <source>The workspace has no document of this notice.</source>
        <translation>工作区没有这份通告的原文。</translation>
    </message>
    <message>
        <source>A draft has no notice.</source>
        <translation>草案没有通告。</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>施行 {day}</translation>
    </message>
    <message>
        <source>drawn &lt;b&gt;{km2}&lt;/b&gt; km²</source>
        <translation>绘制 &lt;b&gt;{km2}&lt;/b&gt; km²</translation>
    </message>
    <message>
        <source>declared {km2} km²</source>
        <translation>申报 {km2} km²</translation>
    </message>
    <message>
        <source>Compare with a former version</source>
        <translation>与旧版比较</translation>
    </message>
    <message>
        <source>the workspace as it was last saved</source>
        <translation>上次保存的工作区</translation>
    </message>
    <message>
        <source>what was in force on</source>
        <translation>某日有效的分区</translation>
    </message>
    <message>
        <source>Nothing is unsaved: the saved version is what you see.</source>
        <translation>没有未保存的改动，眼前的就是已保存的。</translation>
    </message>
    <message>
        <source>Township code</source>
        <translation>乡镇代码</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Added km²</source>
        <translation>增加 km²</translation>
    </message>
    <message>
        <source>Lost km²</source>
        <translation>减少 km²</translation>
    </message>
    <message>
        <source>in no township</source>
        <translation>不在任何乡镇</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Green on the map is added, purple is lost. Both go when this is closed.</source>
        <translation>地图上绿色为增加，紫色为减少；关闭本窗口时一并移去。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>Lantian</source>
        <translation>蓝天</translation>
    </message>
    <message>
        <source>Theirs stays in the history whichever you choose.</source>
        <translation>无论选哪一方，对方的版本都留在历史里。</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Save mine as a new version</source>
        <translation>我的另存为新版</translation>
    </message>
    <message>
        <source>No workspace yet</source>
        <translation>还没有工作区</translation>
    </message>
    <message>
        <source>The workspace is read-only; check it out before you edit.</source>
        <translation>工作区是只读的；要编辑请先检出到本机。</translation>
    </message>
    <message>
        <source>The project has no layer of zones; open the workspace again.</source>
        <translation>工程里没有分区图层；请重新打开工作区。</translation>
    </message>
    <message>
        <source>{what}: nothing changed</source>
        <translation>{what}：没有变化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Faults {n}</source>
        <translation>问题 {n}</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Repair {n}</source>
        <translation>修复 {n} 处</translation>
    </message>
    <message>
        <source>Safe repairs only: no border is moved that a person must decide on.</source>
        <translation>只做安全的修复：需要人来定的边界不动。</translation>
    </message>
    <message>
        <source>History of {zone}</source>
        <translation>“{zone}”的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>做了</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Read zones</source>
        <translation>读取分区</translation>
    </message>
    <message>
        <source>No zones yet</source>
        <translation>还没有分区</translation>
    </message>
    <message>
        <source>Draw the first zone, build it from townships, or drop a file of zones on the map.</source>
        <translation>画出第一个分区，由乡镇生成，或把分区文件拖到地图上。</translation>
    </message>
    <message>
        <source>From units…</source>
        <translation>按单元名单…</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>检查于 {when}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Geodesic area as drawn, km², with what is not saved</source>
        <translation>绘制范围的测地面积（km²），含未保存的改动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>绘制 km²</translation>
    </message>
    <message>
        <source>± %</source>
        <translation>差 %</translation>
    </message>
    <message>
        <source>Hide {n} ended or to come</source>
        <translation>收起 {n} 个已失效或未施行的</translation>
    </message>
    <message>
        <source>{n} more ended or to come</source>
        <translation>另有 {n} 个已失效或未施行</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未施行</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已失效</translation>
    </message>
</context>
</TS>
