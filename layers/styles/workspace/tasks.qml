<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" maxScale="0" minScale="1e+08" readOnly="0" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable|Rendering" version="3.22.16-Białowieża">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<fieldConfiguration>
<field configurationFlags="None" name="fid">
<editWidget type="Hidden">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="task_id">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="document">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="clause">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="title">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="quote">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="true" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="kind">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="任务" type="QString" value="task" />
</Option>
<Option type="Map">
<Option name="公开" type="QString" value="publication" />
</Option>
<Option type="Map">
<Option name="排查建账" type="QString" value="survey" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="force">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="必须" type="QString" value="must" />
</Option>
<Option type="Map">
<Option name="力争" type="QString" value="aim" />
</Option>
<Option type="Map">
<Option name="倡导" type="QString" value="advice" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="due">
<editWidget type="DateTime">
<config>
<Option type="Map">
<Option name="allow_null" type="bool" value="true" />
<Option name="calendar_popup" type="bool" value="true" />
<Option name="display_format" type="QString" value="yyyy-MM-dd" />
<Option name="field_format" type="QString" value="yyyy-MM-dd" />
<Option name="field_format_overwrite" type="bool" value="false" />
<Option name="field_iso_format" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="due_printed">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="every">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="每日" type="QString" value="day" />
</Option>
<Option type="Map">
<Option name="每月" type="QString" value="month" />
</Option>
<Option type="Map">
<Option name="每年" type="QString" value="year" />
</Option>
<Option type="Map">
<Option name="每季节" type="QString" value="season" />
</Option>
<Option type="Map">
<Option name="持续" type="QString" value="standing" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="unit">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="responsible">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="township_code">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="state">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="未整改" type="QString" value="open" />
</Option>
<Option type="Map">
<Option name="整改中" type="QString" value="in_hand" />
</Option>
<Option type="Map">
<Option name="已销号" type="QString" value="closed" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="evidence">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="true" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="closed_on">
<editWidget type="DateTime">
<config>
<Option type="Map">
<Option name="allow_null" type="bool" value="true" />
<Option name="calendar_popup" type="bool" value="true" />
<Option name="display_format" type="QString" value="yyyy-MM-dd" />
<Option name="field_format" type="QString" value="yyyy-MM-dd" />
<Option name="field_format_overwrite" type="bool" value="false" />
<Option name="field_iso_format" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="closed_by">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="reason">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="note">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="true" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="edited_by">
<editWidget type="Hidden">
<config>
<Option />
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
<alias field="fid" index="0" name="" />
<alias field="task_id" index="1" name="任务编号" />
<alias field="document" index="2" name="文号" />
<alias field="clause" index="3" name="条款" />
<alias field="title" index="4" name="任务" />
<alias field="quote" index="5" name="原文" />
<alias field="kind" index="6" name="类别" />
<alias field="force" index="7" name="力度" />
<alias field="due" index="8" name="期限" />
<alias field="due_printed" index="9" name="期限（原文）" />
<alias field="every" index="10" name="周期" />
<alias field="unit" index="11" name="承办单位" />
<alias field="responsible" index="12" name="责任单位" />
<alias field="township_code" index="13" name="乡镇代码" />
<alias field="state" index="14" name="状态" />
<alias field="evidence" index="15" name="整改佐证" />
<alias field="closed_on" index="16" name="销号日期" />
<alias field="closed_by" index="17" name="销号人" />
<alias field="reason" index="18" name="原因（重开等）" />
<alias field="note" index="19" name="备注" />
<alias field="edited_by" index="20" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="task_id" />
<default applyOnUpdate="0" expression="" field="document" />
<default applyOnUpdate="0" expression="" field="clause" />
<default applyOnUpdate="0" expression="" field="title" />
<default applyOnUpdate="0" expression="" field="quote" />
<default applyOnUpdate="0" expression="" field="kind" />
<default applyOnUpdate="0" expression="" field="force" />
<default applyOnUpdate="0" expression="" field="due" />
<default applyOnUpdate="0" expression="" field="due_printed" />
<default applyOnUpdate="0" expression="" field="every" />
<default applyOnUpdate="0" expression="" field="unit" />
<default applyOnUpdate="0" expression="" field="responsible" />
<default applyOnUpdate="0" expression="" field="township_code" />
<default applyOnUpdate="0" expression="" field="state" />
<default applyOnUpdate="0" expression="" field="evidence" />
<default applyOnUpdate="0" expression="" field="closed_on" />
<default applyOnUpdate="0" expression="" field="closed_by" />
<default applyOnUpdate="0" expression="" field="reason" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="task_id" notnull_strength="1" unique_strength="1" />
<constraint constraints="5" exp_strength="1" field="document" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="clause" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="title" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="quote" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="kind" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="force" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="due" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="due_printed" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="every" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="unit" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="responsible" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="township_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="state" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="evidence" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="closed_on" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="closed_by" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="reason" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="任务编号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;task_id&quot; IS NOT NULL AND trim(&quot;task_id&quot;) &lt;&gt; ''" field="task_id" />
<constraint desc="文号必填" exp="&quot;document&quot; IS NOT NULL AND trim(&quot;document&quot;) &lt;&gt; ''" field="document" />
<constraint desc="条款必填" exp="&quot;clause&quot; IS NOT NULL AND trim(&quot;clause&quot;) &lt;&gt; ''" field="clause" />
<constraint desc="任务必填" exp="&quot;title&quot; IS NOT NULL AND trim(&quot;title&quot;) &lt;&gt; ''" field="title" />
<constraint desc="" exp="" field="quote" />
<constraint desc="" exp="" field="kind" />
<constraint desc="力度必填" exp="&quot;force&quot; IS NOT NULL AND trim(&quot;force&quot;) &lt;&gt; ''" field="force" />
<constraint desc="" exp="" field="due" />
<constraint desc="" exp="" field="due_printed" />
<constraint desc="" exp="" field="every" />
<constraint desc="" exp="" field="unit" />
<constraint desc="" exp="" field="responsible" />
<constraint desc="" exp="" field="township_code" />
<constraint desc="状态必填" exp="&quot;state&quot; IS NOT NULL AND trim(&quot;state&quot;) &lt;&gt; ''" field="state" />
<constraint desc="" exp="" field="evidence" />
<constraint desc="" exp="" field="closed_on" />
<constraint desc="" exp="" field="closed_by" />
<constraint desc="" exp="" field="reason" />
<constraint desc="" exp="" field="note" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="task_id" type="field" width="-1" />
<column hidden="0" name="document" type="field" width="-1" />
<column hidden="0" name="clause" type="field" width="-1" />
<column hidden="0" name="title" type="field" width="-1" />
<column hidden="0" name="quote" type="field" width="-1" />
<column hidden="0" name="kind" type="field" width="-1" />
<column hidden="0" name="force" type="field" width="-1" />
<column hidden="0" name="due" type="field" width="-1" />
<column hidden="0" name="due_printed" type="field" width="-1" />
<column hidden="0" name="every" type="field" width="-1" />
<column hidden="0" name="unit" type="field" width="-1" />
<column hidden="0" name="responsible" type="field" width="-1" />
<column hidden="0" name="township_code" type="field" width="-1" />
<column hidden="0" name="state" type="field" width="-1" />
<column hidden="0" name="evidence" type="field" width="-1" />
<column hidden="0" name="closed_on" type="field" width="-1" />
<column hidden="0" name="closed_by" type="field" width="-1" />
<column hidden="0" name="reason" type="field" width="-1" />
<column hidden="0" name="note" type="field" width="-1" />
<column hidden="1" name="edited_by" type="field" width="-1" />
<column hidden="0" type="actions" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>tablayout</editorlayout>
<attributeEditorForm>
<attributeEditorContainer columnCount="2" groupBox="1" name="登记" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="1" name="task_id" showLabel="1" />
<attributeEditorField index="2" name="document" showLabel="1" />
<attributeEditorField index="3" name="clause" showLabel="1" />
<attributeEditorField index="4" name="title" showLabel="1" />
<attributeEditorField index="5" name="quote" showLabel="1" />
<attributeEditorField index="6" name="kind" showLabel="1" />
<attributeEditorField index="7" name="force" showLabel="1" />
<attributeEditorField index="8" name="due" showLabel="1" />
<attributeEditorField index="9" name="due_printed" showLabel="1" />
<attributeEditorField index="10" name="every" showLabel="1" />
<attributeEditorField index="11" name="unit" showLabel="1" />
<attributeEditorField index="12" name="responsible" showLabel="1" />
<attributeEditorField index="14" name="state" showLabel="1" />
<attributeEditorField index="15" name="evidence" showLabel="1" />
<attributeEditorField index="16" name="closed_on" showLabel="1" />
<attributeEditorField index="17" name="closed_by" showLabel="1" />
<attributeEditorField index="18" name="reason" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="位置" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="13" name="township_code" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="19" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>trim(coalesce("title",'') || ' ' || coalesce("task_id",''))</previewExpression>
<mapTip>[% replace(replace(left(trim(coalesce("title",'') || ' ' || coalesce("task_id",'')), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

