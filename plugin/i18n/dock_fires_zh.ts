<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Add fires</source>
        <translation>导入火点</translation>
    </message>
    <message>
        <source>{n} files: {names}</source>
        <translation>{n} 个文件：{names}</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Static heat sources</source>
        <translation>静态热源</translation>
    </message>
    <message>
        <source>Near is within</source>
        <translation>多近作提示</translation>
    </message>
    <message>
        <source>Land cover raster</source>
        <translation>耕地栅格</translation>
    </message>
    <message>
        <source>Lowest confidence that counts</source>
        <translation>计入的最低置信度</translation>
    </message>
    <message>
        <source>The workspace has days from {time}; both cannot be mixed</source>
        <translation>工作区的一日从 {time} 开始，不能混用</translation>
    </message>
    <message>
        <source>A day begins at (Beijing)</source>
        <translation>一日从几点开始（北京时间）</translation>
    </message>
    <message>
        <source>Datum of lists</source>
        <translation>点清单的坐标基准</translation>
    </message>
    <message>
        <source>Values of rasters</source>
        <translation>栅格值的含义</translation>
    </message>
    <message>
        <source>Pass of rasters (UTC)</source>
        <translation>栅格的过境时间（UTC）</translation>
    </message>
    <message>
        <source>Satellite, if the file does not say</source>
        <translation>卫星（文件未写时）</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>结果存放于</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>The workspace remembers this for the next import.</source>
        <translation>工作区会记住这些参数，下次导入直接使用。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所写</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Dispatch…</source>
        <translation>派发…</translation>
    </message>
    <message>
        <source>Record check…</source>
        <translation>记录核查…</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>全部证据</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>runner-up {name} {share}</source>
        <translation>次选 {name} {share}</translation>
    </message>
    <message>
        <source>Evidence of {event}</source>
        <translation>{event} 的证据</translation>
    </message>
    <message>
        <source>Suspected fires, not verified on site; not a basis for penalties</source>
        <translation>疑似火点，未经现场核实，不作为处罚依据</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Attribution of the event</source>
        <translation>事件的归属</translation>
    </message>
    <message>
        <source>Any attribution</source>
        <translation>归属不限</translation>
    </message>
    <message>
        <source>Leave out detections with</source>
        <translation>剔除有以下证据的像元</translation>
    </message>
    <message>
        <source>State of the event</source>
        <translation>事件的状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>状态不限</translation>
    </message>
    <message>
        <source>any confidence</source>
        <translation>置信度不限</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>筛选：{what}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>Days with fires</source>
        <translation>有火点的日期</translation>
    </message>
    <message>
        <source>{day} ({n} events)</source>
        <translation>{day}（{n} 个事件）</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>Days of the fires</source>
        <translation>火点的日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>{n} more events have low-confidence detections only and stand apart</source>
        <translation>另有 {n} 个事件仅含低置信度像元，单列</translation>
    </message>
    <message>
        <source>certain {certain}　likely {likely}　disputed {disputed}</source>
        <translation>明确 {certain}　倾向 {likely}　跨界待核 {disputed}</translation>
    </message>
    <message>
        <source>Events by attribution: certain from 0.95, likely from 0.80, else disputed, to be checked</source>
        <translation>事件的归属：0.95 起为明确，0.80 起为倾向，其余跨界待核</translation>
    </message>
    <message>
        <source>{n} passes</source>
        <translation>{n} 次过境</translation>
    </message>
    <message>
        <source>{n} low only</source>
        <translation>仅低置信 {n}</translation>
    </message>
    <message>
        <source>Observed share unknown (point product carries no cloud)</source>
        <translation>观测比例未知（点产品不含云）</translation>
    </message>
    <message>
        <source>observed share: unknown</source>
        <translation>观测比例：未知</translation>
    </message>
    <message>
        <source>observed share: {share}</source>
        <translation>观测比例：{share}</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>火点</translation>
    </message>
    <message>
        <source>Add fires…</source>
        <translation>导入火点…</translation>
    </message>
    <message>
        <source>Parameters of the import…</source>
        <translation>导入的参数…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Reading fires</source>
        <translation>读取火点</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <source>No suspected fires were detected in this period. None detected is not no fire: the observed share is unknown.</source>
        <translation>未检出疑似火点。未检出不等于无火：所导入的产品不含云，观测比例未知。</translation>
    </message>
    <message>
        <source>No suspected fires were detected in this period. None detected is not no fire.</source>
        <translation>未检出疑似火点。未检出不等于无火。</translation>
    </message>
    <message>
        <source>There is no filter; the workspace has no fires</source>
        <translation>没有筛选；工作区里没有火点</translation>
    </message>
    <message>
        <source>No fires in this period</source>
        <translation>本期没有火点</translation>
    </message>
    <message>
        <source>Widen the filter</source>
        <translation>放宽筛选</translation>
    </message>
    <message>
        <source>The fires cannot be read</source>
        <translation>火点读不出来</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Add today's files with the parameters of the last time</source>
        <translation>导入今天的文件，参数同上次</translation>
    </message>
    <message>
        <source>Reading event</source>
        <translation>读取事件</translation>
    </message>
    <message>
        <source>The workspace is read-only</source>
        <translation>工作区为只读</translation>
    </message>
    <message>
        <source>No further step follows this state</source>
        <translation>此状态之后没有下一步</translation>
    </message>
    <message>
        <source>It has been dispatched, or nothing is left to check</source>
        <translation>已派发，或已无须核查</translation>
    </message>
    <message>
        <source>Dispatch it first</source>
        <translation>请先派发</translation>
    </message>
    <message>
        <source>Only {township}</source>
        <translation>只看{township}</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Fire files</source>
        <translation>火点文件</translation>
    </message>
    <message>
        <source>Lists and rasters (*.csv *.txt *.xlsx *.shp *.kml *.geojson *.json *.tif *.nc *.hdf *.h5);;All files (*)</source>
        <translation>清单与栅格 (*.csv *.txt *.xlsx *.shp *.kml *.geojson *.json *.tif *.nc *.hdf *.h5);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Added: {events} events, {fires} fires, {detections} detections in the townships.</source>
        <translation>已导入：乡镇内事件 {events}、火区 {fires}、像元 {detections}。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>{n} more townships with fires</source>
        <translation>另有 {n} 个乡镇有火点</translation>
    </message>
    <message>
        <source>Outside all townships, within 20 km: {n}, counted in none</source>
        <translation>界外 20 km 以内：{n}，不计入任何乡镇</translation>
    </message>
    <message>
        <source>{n} townships: 0 (none detected, not no fire)</source>
        <translation>{n} 个乡镇：0（未检出，不等于无火）</translation>
    </message>
    <message>
        <source>{n} townships: not observed, not counted as 0</source>
        <translation>{n} 个乡镇：未观测，不计为 0</translation>
    </message>
    <message>
        <source>Sum of the radiative power, MW</source>
        <translation>辐射功率合计，MW</translation>
    </message>
    <message>
        <source>Township / event</source>
        <translation>乡镇 / 事件</translation>
    </message>
    <message>
        <source>Low only</source>
        <translation>低置信</translation>
    </message>
    <message>
        <source>Dispatch {event}</source>
        <translation>派发 {event}</translation>
    </message>
    <message>
        <source>Record a check of {event}</source>
        <translation>记录 {event} 的核查</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>now; else 2023-11-09T14:30, Beijing time</source>
        <translation>现在；或 2023-11-09T14:30（北京时间）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未量测</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>To be checked within</source>
        <translation>核查时限</translation>
    </message>
    <message>
        <source>Reason, note</source>
        <translation>原因、备注</translation>
    </message>
    <message>
        <source>A step is never changed; what was wrong takes a further step.</source>
        <translation>已记的步骤不改；写错了再记一步。</translation>
    </message>
    <message>
        <source>Say who</source>
        <translation>请写明经办人</translation>
    </message>
</context>
</TS>
