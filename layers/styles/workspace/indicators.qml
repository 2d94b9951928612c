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
<field configurationFlags="None" name="unit_code">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
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
<field configurationFlags="None" name="indicator">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="period">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="value">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="measured_in">
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
<alias field="unit_code" index="1" name="单位代码" />
<alias field="unit" index="2" name="单位" />
<alias field="indicator" index="3" name="指标" />
<alias field="period" index="4" name="时段（年或年-月）" />
<alias field="value" index="5" name="数值" />
<alias field="measured_in" index="6" name="计量单位" />
<alias field="source" index="7" name="数据来源" />
<alias field="note" index="8" name="备注" />
<alias field="edited_by" index="9" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="unit_code" />
<default applyOnUpdate="0" expression="" field="unit" />
<default applyOnUpdate="0" expression="" field="indicator" />
<default applyOnUpdate="0" expression="" field="period" />
<default applyOnUpdate="0" expression="" field="value" />
<default applyOnUpdate="0" expression="" field="measured_in" />
<default applyOnUpdate="0" expression="" field="source" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="unit_code" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="unit" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="indicator" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="period" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="value" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="measured_in" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="单位代码必填" exp="&quot;unit_code&quot; IS NOT NULL AND trim(&quot;unit_code&quot;) &lt;&gt; ''" field="unit_code" />
<constraint desc="" exp="" field="unit" />
<constraint desc="指标必填" exp="&quot;indicator&quot; IS NOT NULL AND trim(&quot;indicator&quot;) &lt;&gt; ''" field="indicator" />
<constraint desc="时段（年或年-月）必填" exp="&quot;period&quot; IS NOT NULL AND trim(&quot;period&quot;) &lt;&gt; ''" field="period" />
<constraint desc="数值必填" exp="&quot;value&quot; IS NOT NULL" field="value" />
<constraint desc="" exp="" field="measured_in" />
<constraint desc="" exp="" field="source" />
<constraint desc="" exp="" field="note" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="unit_code" type="field" width="-1" />
<column hidden="0" name="unit" type="field" width="-1" />
<column hidden="0" name="indicator" type="field" width="-1" />
<column hidden="0" name="period" type="field" width="-1" />
<column hidden="0" name="value" type="field" width="-1" />
<column hidden="0" name="measured_in" type="field" width="-1" />
<column hidden="0" name="source" type="field" width="-1" />
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
<attributeEditorField index="1" name="unit_code" showLabel="1" />
<attributeEditorField index="3" name="indicator" showLabel="1" />
<attributeEditorField index="4" name="period" showLabel="1" />
<attributeEditorField index="2" name="unit" showLabel="1" />
<attributeEditorField index="5" name="value" showLabel="1" />
<attributeEditorField index="6" name="measured_in" showLabel="1" />
<attributeEditorField index="7" name="source" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="8" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("unit_code",'') || ' ' || coalesce("indicator",'') || ' ' || coalesce("period",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("unit_code",'') || ' ' || coalesce("indicator",'') || ' ' || coalesce("period",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

