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
<field configurationFlags="None" name="number">
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
<field configurationFlags="None" name="issuer">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="issued_on">
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
<field configurationFlags="None" name="in_force_on">
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
<field configurationFlags="None" name="repealed_on">
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
<field configurationFlags="None" name="amends">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="repeals">
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
<field configurationFlags="None" name="document_sha256">
<editWidget type="Hidden">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="declared_km2">
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
<alias field="number" index="1" name="文号" />
<alias field="title" index="2" name="标题" />
<alias field="issuer" index="3" name="发布机关" />
<alias field="issued_on" index="4" name="发布日期" />
<alias field="in_force_on" index="5" name="施行日期" />
<alias field="repealed_on" index="6" name="废止日期（该日起失效）" />
<alias field="amends" index="7" name="修改的文号" />
<alias field="repeals" index="8" name="废止的文号" />
<alias field="document" index="9" name="文件" />
<alias field="document_sha256" index="10" name="文件校验值" />
<alias field="declared_km2" index="11" name="申报面积（km²）" />
<alias field="note" index="12" name="备注" />
<alias field="edited_by" index="13" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="number" />
<default applyOnUpdate="0" expression="" field="title" />
<default applyOnUpdate="0" expression="" field="issuer" />
<default applyOnUpdate="0" expression="" field="issued_on" />
<default applyOnUpdate="0" expression="" field="in_force_on" />
<default applyOnUpdate="0" expression="" field="repealed_on" />
<default applyOnUpdate="0" expression="" field="amends" />
<default applyOnUpdate="0" expression="" field="repeals" />
<default applyOnUpdate="0" expression="" field="document" />
<default applyOnUpdate="0" expression="" field="document_sha256" />
<default applyOnUpdate="0" expression="" field="declared_km2" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="number" notnull_strength="1" unique_strength="1" />
<constraint constraints="0" exp_strength="0" field="title" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="issuer" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="issued_on" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="in_force_on" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="repealed_on" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="amends" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="repeals" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="document" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="document_sha256" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="declared_km2" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="文号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;number&quot; IS NOT NULL AND trim(&quot;number&quot;) &lt;&gt; ''" field="number" />
<constraint desc="" exp="" field="title" />
<constraint desc="" exp="" field="issuer" />
<constraint desc="" exp="" field="issued_on" />
<constraint desc="" exp="" field="in_force_on" />
<constraint desc="" exp="" field="repealed_on" />
<constraint desc="" exp="" field="amends" />
<constraint desc="" exp="" field="repeals" />
<constraint desc="" exp="" field="document" />
<constraint desc="" exp="" field="document_sha256" />
<constraint desc="不小于 0" exp="(&quot;declared_km2&quot; IS NULL OR (&quot;declared_km2&quot; &gt;= 0))" field="declared_km2" />
<constraint desc="" exp="" field="note" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="number" type="field" width="-1" />
<column hidden="0" name="title" type="field" width="-1" />
<column hidden="0" name="issuer" type="field" width="-1" />
<column hidden="0" name="issued_on" type="field" width="-1" />
<column hidden="0" name="in_force_on" type="field" width="-1" />
<column hidden="0" name="repealed_on" type="field" width="-1" />
<column hidden="0" name="amends" type="field" width="-1" />
<column hidden="0" name="repeals" type="field" width="-1" />
<column hidden="0" name="document" type="field" width="-1" />
<column hidden="1" name="document_sha256" type="field" width="-1" />
<column hidden="0" name="declared_km2" type="field" width="-1" />
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
<attributeEditorContainer columnCount="2" groupBox="1" name="通告" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="1" name="number" showLabel="1" />
<attributeEditorField index="2" name="title" showLabel="1" />
<attributeEditorField index="3" name="issuer" showLabel="1" />
<attributeEditorField index="4" name="issued_on" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="2" groupBox="1" name="施行与废止" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="5" name="in_force_on" showLabel="1" />
<attributeEditorField index="6" name="repealed_on" showLabel="1" />
<attributeEditorField index="7" name="amends" showLabel="1" />
<attributeEditorField index="8" name="repeals" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="文件与面积" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="9" name="document" showLabel="1" />
<attributeEditorField index="11" name="declared_km2" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="其他" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="12" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>trim(coalesce("title",'') || ' ' || coalesce("number",''))</previewExpression>
<mapTip>[% replace(replace(left(trim(coalesce("title",'') || ' ' || coalesce("number",'')), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

