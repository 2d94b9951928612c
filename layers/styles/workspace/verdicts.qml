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
<field configurationFlags="None" name="event_id">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="step">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="false" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="1" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="from_state">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="疑似" type="QString" value="suspected" />
</Option>
<Option type="Map">
<Option name="已派发" type="QString" value="dispatched" />
</Option>
<Option type="Map">
<Option name="查实" type="QString" value="confirmed" />
</Option>
<Option type="Map">
<Option name="查否" type="QString" value="rejected" />
</Option>
<Option type="Map">
<Option name="已核定" type="QString" value="adjudicated" />
</Option>
<Option type="Map">
<Option name="已扣减" type="QString" value="charged" />
</Option>
<Option type="Map">
<Option name="申诉中" type="QString" value="appealed" />
</Option>
<Option type="Map">
<Option name="已结案" type="QString" value="settled" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="to_state">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="疑似" type="QString" value="suspected" />
</Option>
<Option type="Map">
<Option name="已派发" type="QString" value="dispatched" />
</Option>
<Option type="Map">
<Option name="查实" type="QString" value="confirmed" />
</Option>
<Option type="Map">
<Option name="查否" type="QString" value="rejected" />
</Option>
<Option type="Map">
<Option name="已核定" type="QString" value="adjudicated" />
</Option>
<Option type="Map">
<Option name="已扣减" type="QString" value="charged" />
</Option>
<Option type="Map">
<Option name="申诉中" type="QString" value="appealed" />
</Option>
<Option type="Map">
<Option name="已结案" type="QString" value="settled" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="at_utc">
<editWidget type="DateTime">
<config>
<Option type="Map">
<Option name="allow_null" type="bool" value="false" />
<Option name="calendar_popup" type="bool" value="true" />
<Option name="display_format" type="QString" value="yyyy-MM-dd HH:mm:ss" />
<Option name="field_format" type="QString" value="yyyy-MM-dd HH:mm:ss" />
<Option name="field_format_overwrite" type="bool" value="false" />
<Option name="field_iso_format" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="who">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="source">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="卫星" type="QString" value="satellite" />
</Option>
<Option type="Map">
<Option name="视频" type="QString" value="video" />
</Option>
<Option type="Map">
<Option name="无人机" type="QString" value="drone" />
</Option>
<Option type="Map">
<Option name="巡查" type="QString" value="patrol" />
</Option>
<Option type="Map">
<Option name="举报" type="QString" value="report" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="deadline_utc">
<editWidget type="DateTime">
<config>
<Option type="Map">
<Option name="allow_null" type="bool" value="true" />
<Option name="calendar_popup" type="bool" value="true" />
<Option name="display_format" type="QString" value="yyyy-MM-dd HH:mm:ss" />
<Option name="field_format" type="QString" value="yyyy-MM-dd HH:mm:ss" />
<Option name="field_format_overwrite" type="bool" value="false" />
<Option name="field_iso_format" type="bool" value="false" />
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
<field configurationFlags="None" name="photo">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="photo_sha256">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="cause">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="area_mu">
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
<field configurationFlags="None" name="merged_from">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
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
<alias field="event_id" index="1" name="事件编号" />
<alias field="step" index="2" name="步" />
<alias field="from_state" index="3" name="原状态" />
<alias field="to_state" index="4" name="状态" />
<alias field="at_utc" index="5" name="时间（UTC）" />
<alias field="who" index="6" name="经办人" />
<alias field="source" index="7" name="核查手段" />
<alias field="deadline_utc" index="8" name="核查期限（UTC）" />
<alias field="evidence" index="9" name="证据（文书、现场情况）" />
<alias field="photo" index="10" name="照片" />
<alias field="photo_sha256" index="11" name="照片 SHA-256" />
<alias field="cause" index="12" name="起火原因" />
<alias field="area_mu" index="13" name="过火面积（亩）" />
<alias field="note" index="14" name="原因、备注" />
<alias field="merged_from" index="15" name="随并入的事件" />
<alias field="edited_by" index="16" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="event_id" />
<default applyOnUpdate="0" expression="" field="step" />
<default applyOnUpdate="0" expression="" field="from_state" />
<default applyOnUpdate="0" expression="" field="to_state" />
<default applyOnUpdate="0" expression="" field="at_utc" />
<default applyOnUpdate="0" expression="" field="who" />
<default applyOnUpdate="0" expression="" field="source" />
<default applyOnUpdate="0" expression="" field="deadline_utc" />
<default applyOnUpdate="0" expression="" field="evidence" />
<default applyOnUpdate="0" expression="" field="photo" />
<default applyOnUpdate="0" expression="" field="photo_sha256" />
<default applyOnUpdate="0" expression="" field="cause" />
<default applyOnUpdate="0" expression="" field="area_mu" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="0" expression="" field="merged_from" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="event_id" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="step" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="from_state" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="to_state" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="at_utc" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="who" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="deadline_utc" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="evidence" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="photo" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="photo_sha256" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="cause" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="area_mu" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="merged_from" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="事件编号必填" exp="&quot;event_id&quot; IS NOT NULL AND trim(&quot;event_id&quot;) &lt;&gt; ''" field="event_id" />
<constraint desc="步必填；不小于 1" exp="&quot;step&quot; IS NOT NULL AND (&quot;step&quot; IS NULL OR (&quot;step&quot; &gt;= 1))" field="step" />
<constraint desc="原状态必填" exp="&quot;from_state&quot; IS NOT NULL AND trim(&quot;from_state&quot;) &lt;&gt; ''" field="from_state" />
<constraint desc="状态必填" exp="&quot;to_state&quot; IS NOT NULL AND trim(&quot;to_state&quot;) &lt;&gt; ''" field="to_state" />
<constraint desc="时间（UTC）必填" exp="&quot;at_utc&quot; IS NOT NULL" field="at_utc" />
<constraint desc="经办人必填" exp="&quot;who&quot; IS NOT NULL AND trim(&quot;who&quot;) &lt;&gt; ''" field="who" />
<constraint desc="" exp="" field="source" />
<constraint desc="" exp="" field="deadline_utc" />
<constraint desc="" exp="" field="evidence" />
<constraint desc="" exp="" field="photo" />
<constraint desc="" exp="" field="photo_sha256" />
<constraint desc="" exp="" field="cause" />
<constraint desc="不小于 0" exp="(&quot;area_mu&quot; IS NULL OR (&quot;area_mu&quot; &gt;= 0))" field="area_mu" />
<constraint desc="" exp="" field="note" />
<constraint desc="" exp="" field="merged_from" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="event_id" type="field" width="-1" />
<column hidden="0" name="step" type="field" width="-1" />
<column hidden="0" name="from_state" type="field" width="-1" />
<column hidden="0" name="to_state" type="field" width="-1" />
<column hidden="0" name="at_utc" type="field" width="-1" />
<column hidden="0" name="who" type="field" width="-1" />
<column hidden="0" name="source" type="field" width="-1" />
<column hidden="0" name="deadline_utc" type="field" width="-1" />
<column hidden="0" name="evidence" type="field" width="-1" />
<column hidden="0" name="photo" type="field" width="-1" />
<column hidden="0" name="photo_sha256" type="field" width="-1" />
<column hidden="0" name="cause" type="field" width="-1" />
<column hidden="0" name="area_mu" type="field" width="-1" />
<column hidden="0" name="note" type="field" width="-1" />
<column hidden="0" name="merged_from" type="field" width="-1" />
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
<attributeEditorField index="1" name="event_id" showLabel="1" />
<attributeEditorField index="2" name="step" showLabel="1" />
<attributeEditorField index="3" name="from_state" showLabel="1" />
<attributeEditorField index="4" name="to_state" showLabel="1" />
<attributeEditorField index="5" name="at_utc" showLabel="1" />
<attributeEditorField index="6" name="who" showLabel="1" />
<attributeEditorField index="7" name="source" showLabel="1" />
<attributeEditorField index="8" name="deadline_utc" showLabel="1" />
<attributeEditorField index="9" name="evidence" showLabel="1" />
<attributeEditorField index="10" name="photo" showLabel="1" />
<attributeEditorField index="11" name="photo_sha256" showLabel="1" />
<attributeEditorField index="12" name="cause" showLabel="1" />
<attributeEditorField index="13" name="area_mu" showLabel="1" />
<attributeEditorField index="15" name="merged_from" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="14" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable>
<field editable="0" name="area_mu" />
<field editable="0" name="at_utc" />
<field editable="0" name="cause" />
<field editable="0" name="deadline_utc" />
<field editable="0" name="event_id" />
<field editable="0" name="evidence" />
<field editable="0" name="from_state" />
<field editable="0" name="merged_from" />
<field editable="0" name="note" />
<field editable="0" name="photo" />
<field editable="0" name="photo_sha256" />
<field editable="0" name="source" />
<field editable="0" name="step" />
<field editable="0" name="to_state" />
<field editable="0" name="who" />
</editable>
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("event_id",'') || ' ' || coalesce("step",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("event_id",'') || ' ' || coalesce("step",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

