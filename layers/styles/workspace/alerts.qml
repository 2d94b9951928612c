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
<field configurationFlags="None" name="alert_id">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
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
<Option name="重污染天气" type="QString" value="heavy" />
</Option>
<Option type="Map">
<Option name="臭氧污染" type="QString" value="ozone" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="level">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="黄色" type="QString" value="yellow" />
</Option>
<Option type="Map">
<Option name="橙色" type="QString" value="orange" />
</Option>
<Option type="Map">
<Option name="红色" type="QString" value="red" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="valid_from">
<editWidget type="DateTime">
<config>
<Option type="Map">
<Option name="allow_null" type="bool" value="false" />
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
<alias field="alert_id" index="1" name="预警编号" />
<alias field="kind" index="2" name="类别" />
<alias field="level" index="3" name="级别" />
<alias field="valid_from" index="4" name="启动日" />
<alias field="valid_to" index="5" name="解除日" />
<alias field="issuer" index="6" name="发布机关" />
<alias field="note" index="7" name="备注" />
<alias field="edited_by" index="8" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="alert_id" />
<default applyOnUpdate="0" expression="" field="kind" />
<default applyOnUpdate="0" expression="" field="level" />
<default applyOnUpdate="0" expression="" field="valid_from" />
<default applyOnUpdate="0" expression="" field="valid_to" />
<default applyOnUpdate="0" expression="" field="issuer" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="alert_id" notnull_strength="1" unique_strength="1" />
<constraint constraints="5" exp_strength="1" field="kind" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="level" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="valid_from" notnull_strength="1" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="valid_to" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="issuer" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="预警编号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;alert_id&quot; IS NOT NULL AND trim(&quot;alert_id&quot;) &lt;&gt; ''" field="alert_id" />
<constraint desc="类别必填" exp="&quot;kind&quot; IS NOT NULL AND trim(&quot;kind&quot;) &lt;&gt; ''" field="kind" />
<constraint desc="" exp="" field="level" />
<constraint desc="启动日必填" exp="&quot;valid_from&quot; IS NOT NULL" field="valid_from" />
<constraint desc="不早于首日；末日当天仍有效" exp="(&quot;valid_from&quot; IS NULL OR &quot;valid_to&quot; IS NULL OR &quot;valid_from&quot; &lt;= &quot;valid_to&quot;)" field="valid_to" />
<constraint desc="" exp="" field="issuer" />
<constraint desc="" exp="" field="note" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="alert_id" type="field" width="-1" />
<column hidden="0" name="kind" type="field" width="-1" />
<column hidden="0" name="level" type="field" width="-1" />
<column hidden="0" name="valid_from" type="field" width="-1" />
<column hidden="0" name="valid_to" type="field" width="-1" />
<column hidden="0" name="issuer" type="field" width="-1" />
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
<attributeEditorField index="1" name="alert_id" showLabel="1" />
<attributeEditorField index="2" name="kind" showLabel="1" />
<attributeEditorField index="3" name="level" showLabel="1" />
<attributeEditorField index="6" name="issuer" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="期限" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="4" name="valid_from" showLabel="1" />
<attributeEditorField index="5" name="valid_to" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="7" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("alert_id",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("alert_id",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

