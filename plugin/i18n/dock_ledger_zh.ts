<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Export ledger…</source>
        <translation>导出台账…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>No place is recorded, and its township is not on the map</source>
        <translation>没有记录位置，所属乡镇也不在图上</translation>
    </message>
    <message>
        <source>Rules ran: {n} findings in the ledger</source>
        <translation>规则已运行：台账有问题 {n} 条</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Calendar of deadlines</source>
        <translation>到期日历</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文号</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按责任单位</translation>
    </message>
    <message>
        <source>By township</source>
        <translation>按乡镇</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>{n} due this month, {late} overdue before it</source>
        <translation>本月到期 {n}，此前逾期 {late}</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title}（{n}）</translation>
    </message>
    <message>
        <source>{due} overdue</source>
        <translation>{due} 逾期</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Mark as in hand</source>
        <translation>记为整改中</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>销号…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已选 {n} 条</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>Choose a row: what it rests on and what can be done stand here.</source>
        <translation>选一条：这里写明依据与可做的事。</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>请先选中条目</translation>
    </message>
    <message>
        <source>No place is recorded</source>
        <translation>没有记录位置</translation>
    </message>
    <message>
        <source>Only what is open can be marked as in hand</source>
        <translation>只有未整改的可记为整改中</translation>
    </message>
    <message>
        <source>Some of these are closed already</source>
        <translation>其中有已销号的</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Basis: {document} {clause}</source>
        <translation>依据：{document} {clause}</translation>
    </message>
    <message>
        <source>wording ›</source>
        <translation>原文 ›</translation>
    </message>
    <message>
        <source>Responsible: {units}</source>
        <translation>责任单位：{units}</translation>
    </message>
    <message>
        <source>Closed on {day} by {who}: {evidence}</source>
        <translation>{day} 由{who}销号：{evidence}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Ordered and late: critical. Ordered: major. An aim: minor. Advice, or on the wording: a note ({n}). Our own grading, no document's.</source>
        <translation>必须且逾期为严重，必须为较重，力争为一般，倡导或文字边界为提示（{n} 条）。为本软件的分级，非文件规定。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Close {n} of the ledger</source>
        <translation>销号 {n} 条</translation>
    </message>
    <message>
        <source>What shows that it is settled: photo, report, inspection</source>
        <translation>能说明已整改的材料：照片、报告、检查记录</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Evidence of closing</source>
        <translation>整改佐证</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>销号人</translation>
    </message>
    <message>
        <source>Goes into the history. If a later run finds it again, it is reopened with the reason.</source>
        <translation>将写入历史。以后再次发现时会重新打开并写明原因。</translation>
    </message>
    <message>
        <source>Evidence and a person are needed</source>
        <translation>须填写佐证与销号人</translation>
    </message>
    <message>
        <source>Reopen {n} of the ledger</source>
        <translation>重新打开 {n} 条</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>须填写原因</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rules that did not run</source>
        <translation>未运行的规则</translation>
    </message>
    <message>
        <source>{plan}, as of {day}: {ran} provisions ran</source>
        <translation>{plan}，截至 {day}：运行 {ran} 条</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>lacks: {layers}</source>
        <translation>缺：{layers}</translation>
    </message>
    <message>
        <source>No data ({n})</source>
        <translation>没有数据（{n}）</translation>
    </message>
    <message>
        <source>Not asked for by the plan, or not checked yet ({n})</source>
        <translation>方案未作规定，或尚不检查（{n}）</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文号</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>{n} more ▸</source>
        <translation>另有 {n} 条 ▸</translation>
    </message>
    <message>
        <source>No deadline is printed</source>
        <translation>文件没有印明期限</translation>
    </message>
    <message>
        <source>Run rules</source>
        <translation>运行规则</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>到期日历…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>读取台账</translation>
    </message>
    <message>
        <source>Nothing is listed</source>
        <translation>没有列出的内容</translation>
    </message>
    <message>
        <source>Something is running; wait for it, or cancel it below</source>
        <translation>有任务正在运行：请等待，或在下方取消</translation>
    </message>
    <message>
        <source>The workspace is read-only: check it out first</source>
        <translation>工作区为只读：请先检出</translation>
    </message>
    <message>
        <source>The workspace has no plan; the task “Apply rules” takes one from a file</source>
        <translation>工作区没有方案；工具箱的“按方案排查问题”可用方案文件</translation>
    </message>
    <message>
        <source>Show what is closed ({n})</source>
        <translation>查看已销号的（{n}）</translation>
    </message>
    <message>
        <source>The rules have not run yet: they hold zones and facilities against the plan, clause by clause.</source>
        <translation>规则尚未运行：它们按方案逐条核对分区与设施。</translation>
    </message>
    <message>
        <source>No rule has run yet</source>
        <translation>还没有运行规则</translation>
    </message>
    <message>
        <source>Rules ran as of {day}: {n} of {total} did not, for lack of data.</source>
        <translation>规则按 {day} 运行，{total} 条中 {n} 条因缺图层未运行。</translation>
    </message>
    <message>
        <source>Rules ran as of {day}: {n} of {total} did not, for lack of {layers}.</source>
        <translation>规则按 {day} 运行，{total} 条中 {n} 条因缺图层未运行：缺{layers}。</translation>
    </message>
    <message>
        <source>No finding is open</source>
        <translation>没有未销号的问题</translation>
    </message>
    <message>
        <source>Show rules that did not run</source>
        <translation>查看未运行的规则</translation>
    </message>
</context>
</TS>
