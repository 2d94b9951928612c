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
<field configurationFlags="None" name="pm25">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="pm10">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="so2">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="no2">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="co">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="o3">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="composite_index">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="aqi_max">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="true" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="0" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="good_days">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="true" />
<Option name="Max" type="int" value="366" />
<Option name="Min" type="int" value="0" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="rank">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="true" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="1" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="rank_of">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="true" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="1" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
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
<alias field="period" index="3" name="时段（年或年-月）" />
<alias field="pm25" index="4" name="细颗粒物（µg/m³）" />
<alias field="pm10" index="5" name="可吸入颗粒物（µg/m³）" />
<alias field="so2" index="6" name="二氧化硫（µg/m³）" />
<alias field="no2" index="7" name="二氧化氮（µg/m³）" />
<alias field="co" index="8" name="一氧化碳（95百分位）（mg/m³）" />
<alias field="o3" index="9" name="臭氧（90百分位）（µg/m³）" />
<alias field="composite_index" index="10" name="综合指数" />
<alias field="aqi_max" index="11" name="AQI 最大值" />
<alias field="good_days" index="12" name="优良天数" />
<alias field="rank" index="13" name="排名" />
<alias field="rank_of" index="14" name="参加排名数" />
<alias field="source" index="15" name="数据来源" />
<alias field="note" index="16" name="备注" />
<alias field="edited_by" index="17" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="unit_code" />
<default applyOnUpdate="0" expression="" field="unit" />
<default applyOnUpdate="0" expression="" field="period" />
<default applyOnUpdate="0" expression="" field="pm25" />
<default applyOnUpdate="0" expression="" field="pm10" />
<default applyOnUpdate="0" expression="" field="so2" />
<default applyOnUpdate="0" expression="" field="no2" />
<default applyOnUpdate="0" expression="" field="co" />
<default applyOnUpdate="0" expression="" field="o3" />
<default applyOnUpdate="0" expression="" field="composite_index" />
<default applyOnUpdate="0" expression="" field="aqi_max" />
<default applyOnUpdate="0" expression="" field="good_days" />
<default applyOnUpdate="0" expression="" field="rank" />
<default applyOnUpdate="0" expression="" field="rank_of" />
<default applyOnUpdate="0" expression="" field="source" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="unit_code" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="unit" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="period" notnull_strength="1" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="pm25" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="pm10" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="so2" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="no2" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="co" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="o3" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="composite_index" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="aqi_max" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="good_days" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="rank" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="rank_of" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="单位代码必填" exp="&quot;unit_code&quot; IS NOT NULL AND trim(&quot;unit_code&quot;) &lt;&gt; ''" field="unit_code" />
<constraint desc="" exp="" field="unit" />
<constraint desc="时段（年或年-月）必填" exp="&quot;period&quot; IS NOT NULL AND trim(&quot;period&quot;) &lt;&gt; ''" field="period" />
<constraint desc="不小于 0" exp="(&quot;pm25&quot; IS NULL OR (&quot;pm25&quot; &gt;= 0))" field="pm25" />
<constraint desc="不小于 0" exp="(&quot;pm10&quot; IS NULL OR (&quot;pm10&quot; &gt;= 0))" field="pm10" />
<constraint desc="不小于 0" exp="(&quot;so2&quot; IS NULL OR (&quot;so2&quot; &gt;= 0))" field="so2" />
<constraint desc="不小于 0" exp="(&quot;no2&quot; IS NULL OR (&quot;no2&quot; &gt;= 0))" field="no2" />
<constraint desc="不小于 0" exp="(&quot;co&quot; IS NULL OR (&quot;co&quot; &gt;= 0))" field="co" />
<constraint desc="不小于 0" exp="(&quot;o3&quot; IS NULL OR (&quot;o3&quot; &gt;= 0))" field="o3" />
<constraint desc="不小于 0" exp="(&quot;composite_index&quot; IS NULL OR (&quot;composite_index&quot; &gt;= 0))" field="composite_index" />
<constraint desc="不小于 0" exp="(&quot;aqi_max&quot; IS NULL OR (&quot;aqi_max&quot; &gt;= 0))" field="aqi_max" />
<constraint desc="不小于 0、不大于 366" exp="(&quot;good_days&quot; IS NULL OR (&quot;good_days&quot; &gt;= 0 AND &quot;good_days&quot; &lt;= 366))" field="good_days" />
<constraint desc="不小于 1" exp="(&quot;rank&quot; IS NULL OR (&quot;rank&quot; &gt;= 1))" field="rank" />
<constraint desc="不小于 1" exp="(&quot;rank_of&quot; IS NULL OR (&quot;rank_of&quot; &gt;= 1))" field="rank_of" />
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
<column hidden="0" name="period" type="field" width="-1" />
<column hidden="0" name="pm25" type="field" width="-1" />
<column hidden="0" name="pm10" type="field" width="-1" />
<column hidden="0" name="so2" type="field" width="-1" />
<column hidden="0" name="no2" type="field" width="-1" />
<column hidden="0" name="co" type="field" width="-1" />
<column hidden="0" name="o3" type="field" width="-1" />
<column hidden="0" name="composite_index" type="field" width="-1" />
<column hidden="0" name="aqi_max" type="field" width="-1" />
<column hidden="0" name="good_days" type="field" width="-1" />
<column hidden="0" name="rank" type="field" width="-1" />
<column hidden="0" name="rank_of" type="field" width="-1" />
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
<attributeEditorField index="3" name="period" showLabel="1" />
<attributeEditorField index="2" name="unit" showLabel="1" />
<attributeEditorField index="4" name="pm25" showLabel="1" />
<attributeEditorField index="5" name="pm10" showLabel="1" />
<attributeEditorField index="6" name="so2" showLabel="1" />
<attributeEditorField index="7" name="no2" showLabel="1" />
<attributeEditorField index="8" name="co" showLabel="1" />
<attributeEditorField index="9" name="o3" showLabel="1" />
<attributeEditorField index="10" name="composite_index" showLabel="1" />
<attributeEditorField index="11" name="aqi_max" showLabel="1" />
<attributeEditorField index="12" name="good_days" showLabel="1" />
<attributeEditorField index="13" name="rank" showLabel="1" />
<attributeEditorField index="14" name="rank_of" showLabel="1" />
<attributeEditorField index="15" name="source" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="16" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("unit_code",'') || ' ' || coalesce("period",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("unit_code",'') || ' ' || coalesce("period",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>

