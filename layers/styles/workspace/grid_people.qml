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
<field configurationFlags="None" name="grid_code">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="role">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="person">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="phone">
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
<field configurationFlags="None" name="valid_from">
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
<field configurationFlags="None" name="valid_to">
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
<alias field="grid_code" index="1" name="网格代码" />
<alias field="role" index="2" name="职责" />
<alias field="person" index="3" name="姓名" />
<alias field="phone" index="4" name="电话" />
<alias field="unit" index="5" name="单位" />
<alias field="valid_from" index="6" name="起用日" />
<alias field="valid_to" index="7" name="停用日" />
<alias field="edited_by" index="8" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="grid_code" />
<default applyOnUpdate="0" expression="" field="role" />
<default applyOnUpdate="0" expression="" field="person" />
<default applyOnUpdate="0" expression="" field="phone" />
<default applyOnUpdate="0" expression="" field="unit" />
<default applyOnUpdate="0" expression="" field="valid_from" />
<default applyOnUpdate="0" expression="" field="valid_to" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="grid_code" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="role" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="person" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="phone" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="unit" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="valid_from" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="valid_to" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="网格代码必填" exp="&quot;grid_code&quot; IS NOT NULL AND trim(&quot;grid_code&quot;) &lt;&gt; ''" field="grid_code" />
<constraint desc="职责必填" exp="&quot;role&quot; IS NOT NULL AND trim(&quot;role&quot;) &lt;&gt; ''" field="role" />
<constraint desc="姓名必填" exp="&quot;person&quot; IS NOT NULL AND trim(&quot;person&quot;) &lt;&gt; ''" field="person" />
<constraint desc="" exp="" field="phone" />
<constraint desc="" exp="" field="unit" />
<constraint desc="" exp="" field="valid_from" />
<constraint desc="不早于首日；末日当天仍有效" exp="(&quot;valid_from&quot; IS NULL OR &quot;valid_to&quot; IS NULL OR &quot;valid_from&quot; &lt;= &quot;valid_to&quot;)" field="valid_to" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="grid_code" type="field" width="-1" />
<column hidden="0" name="role" type="field" width="-1" />
<column hidden="0" name="person" type="field" width="-1" />
<column hidden="0" name="phone" type="field" width="-1" />
<column hidden="0" name="unit" type="field" width="-1" />
<column hidden="0" name="valid_from" type="field" width="-1" />
<column hidden="0" name="valid_to" type="field" width="-1" />
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
<attributeEditorField index="1" name="grid_code" showLabel="1" />
<attributeEditorField index="2" name="role" showLabel="1" />
<attributeEditorField index="3" name="person" showLabel="1" />
<attributeEditorField index="4" name="phone" showLabel="1" />
<attributeEditorField index="5" name="unit" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="期限" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="6" name="valid_from" showLabel="1" />
<attributeEditorField index="7" name="valid_to" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("grid_code",'') || ' ' || coalesce("role",'') || ' ' || coalesce("person",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("grid_code",'') || ' ' || coalesce("role",'') || ' ' || coalesce("person",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

