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
<field configurationFlags="None" name="day">
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
<field configurationFlags="None" name="observed_share">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="reached">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="是" type="QString" value="1" />
</Option>
<Option type="Map">
<Option name="否" type="QString" value="0" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="passes">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="points">
<editWidget type="Hidden">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="seen">
<editWidget type="Hidden">
<config>
<Option />
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
<alias field="township_code" index="1" name="区划代码" />
<alias field="day" index="2" name="日期（北京）" />
<alias field="observed_share" index="3" name="观测比例" />
<alias field="reached" index="4" name="栅格所及" />
<alias field="passes" index="5" name="过境（UTC）" />
<alias field="points" index="6" name="采样点数" />
<alias field="seen" index="7" name="看到的采样点" />
<alias field="edited_by" index="8" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="township_code" />
<default applyOnUpdate="0" expression="" field="day" />
<default applyOnUpdate="0" expression="" field="observed_share" />
<default applyOnUpdate="0" expression="" field="reached" />
<default applyOnUpdate="0" expression="" field="passes" />
<default applyOnUpdate="0" expression="" field="points" />
<default applyOnUpdate="0" expression="" field="seen" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="township_code" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="day" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="observed_share" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="reached" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="passes" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="points" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="seen" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="区划代码必填" exp="&quot;township_code&quot; IS NOT NULL AND trim(&quot;township_code&quot;) &lt;&gt; ''" field="township_code" />
<constraint desc="日期（北京）必填" exp="&quot;day&quot; IS NOT NULL" field="day" />
<constraint desc="观测比例必填；不小于 0、不大于 1" exp="&quot;observed_share&quot; IS NOT NULL AND (&quot;observed_share&quot; IS NULL OR (&quot;observed_share&quot; &gt;= 0 AND &quot;observed_share&quot; &lt;= 1))" field="observed_share" />
<constraint desc="栅格所及必填" exp="&quot;reached&quot; IS NOT NULL" field="reached" />
<constraint desc="" exp="" field="passes" />
<constraint desc="采样点数必填；不小于 1" exp="&quot;points&quot; IS NOT NULL AND (&quot;points&quot; IS NULL OR (&quot;points&quot; &gt;= 1))" field="points" />
<constraint desc="看到的采样点必填" exp="&quot;seen&quot; IS NOT NULL AND trim(&quot;seen&quot;) &lt;&gt; ''" field="seen" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="township_code" type="field" width="-1" />
<column hidden="0" name="day" type="field" width="-1" />
<column hidden="0" name="observed_share" type="field" width="-1" />
<column hidden="0" name="reached" type="field" width="-1" />
<column hidden="0" name="passes" type="field" width="-1" />
<column hidden="1" name="points" type="field" width="-1" />
<column hidden="1" name="seen" type="field" width="-1" />
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
<attributeEditorField index="1" name="township_code" showLabel="1" />
<attributeEditorField index="2" name="day" showLabel="1" />
<attributeEditorField index="3" name="observed_share" showLabel="1" />
<attributeEditorField index="4" name="reached" showLabel="1" />
<attributeEditorField index="5" name="passes" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable>
<field editable="0" name="day" />
<field editable="0" name="observed_share" />
<field editable="0" name="passes" />
<field editable="0" name="points" />
<field editable="0" name="reached" />
<field editable="0" name="seen" />
<field editable="0" name="township_code" />
</editable>
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("township_code",'') || ' ' || coalesce("day",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("township_code",'') || ' ' || coalesce("day",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

