<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable|Rendering|Temporal" symbologyReferenceScale="-1" version="3.22.16-Białowieża">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<temporal accumulate="0" durationField="" durationUnit="min" enabled="1" endExpression="" endField="last_utc" fixedDuration="0" limitMode="0" mode="2" startExpression="" startField="first_utc">
<fixedRange>
<start />
<end />
</fixedRange>
</temporal>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="root">
<rule filter="coalesce(&quot;counted&quot;,1) = 1" key="rule-0-0" label="火区" symbol="0" />
<rule filter="NOT (coalesce(&quot;counted&quot;,1) = 1)" key="rule-0-1" label="未计入" symbol="1" />
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="flat" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="1.16424" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.9106" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="flat" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="232,80,31,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.5292" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.9106" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="flat" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.95256" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.3814" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="flat" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="138,146,153,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.29106" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.3814" />
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="size_unit" type="QString" value="MM" />
<Option name="vertical_anchor_point" type="QString" value="1" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
</renderer-v2>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<fieldConfiguration>
<field configurationFlags="None" name="fid">
<editWidget type="Hidden">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="fire_id">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
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
<field configurationFlags="None" name="day">
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
<field configurationFlags="None" name="first_utc">
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
<field configurationFlags="None" name="last_utc">
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
<field configurationFlags="None" name="lon">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="lat">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="satellites">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="detections">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="true" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="-2147483648" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="counted_detections">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="true" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="-2147483648" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="frp_mw">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="confidence">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="低" type="QString" value="low" />
</Option>
<Option type="Map">
<Option name="一般" type="QString" value="nominal" />
</Option>
<Option type="Map">
<Option name="高" type="QString" value="high" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="low_only">
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
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
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
<field configurationFlags="None" name="probability">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="runner_up_code">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="runner_up_probability">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="attribution">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="归属明确" type="QString" value="certain" />
</Option>
<Option type="Map">
<Option name="倾向" type="QString" value="likely" />
</Option>
<Option type="Map">
<Option name="跨界待核" type="QString" value="disputed" />
</Option>
<Option type="Map">
<Option name="界外" type="QString" value="outside" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="near_static_name">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="near_static_m">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="counted">
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
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="flags">
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
<alias field="fire_id" index="1" name="火区编号" />
<alias field="event_id" index="2" name="事件编号" />
<alias field="day" index="3" name="日期（北京）" />
<alias field="first_utc" index="4" name="首次过境（UTC）" />
<alias field="last_utc" index="5" name="末次过境（UTC）" />
<alias field="lon" index="6" name="经度（°）" />
<alias field="lat" index="7" name="纬度（°）" />
<alias field="satellites" index="8" name="卫星" />
<alias field="detections" index="9" name="像元数" />
<alias field="counted_detections" index="10" name="计入像元数" />
<alias field="frp_mw" index="11" name="辐射功率（MW）" />
<alias field="confidence" index="12" name="最高置信度" />
<alias field="low_only" index="13" name="仅低置信度" />
<alias field="township_code" index="14" name="区划代码" />
<alias field="probability" index="15" name="归属概率" />
<alias field="runner_up_code" index="16" name="次选代码" />
<alias field="runner_up_probability" index="17" name="次选概率" />
<alias field="attribution" index="18" name="归属" />
<alias field="near_static_name" index="19" name="邻近静态热源" />
<alias field="near_static_m" index="20" name="距静态热源（m）" />
<alias field="counted" index="21" name="计入" />
<alias field="flags" index="22" name="标记" />
<alias field="edited_by" index="23" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="fire_id" />
<default applyOnUpdate="0" expression="" field="event_id" />
<default applyOnUpdate="0" expression="" field="day" />
<default applyOnUpdate="0" expression="" field="first_utc" />
<default applyOnUpdate="0" expression="" field="last_utc" />
<default applyOnUpdate="0" expression="" field="lon" />
<default applyOnUpdate="0" expression="" field="lat" />
<default applyOnUpdate="0" expression="" field="satellites" />
<default applyOnUpdate="0" expression="" field="detections" />
<default applyOnUpdate="0" expression="" field="counted_detections" />
<default applyOnUpdate="0" expression="" field="frp_mw" />
<default applyOnUpdate="0" expression="" field="confidence" />
<default applyOnUpdate="0" expression="" field="low_only" />
<default applyOnUpdate="0" expression="" field="township_code" />
<default applyOnUpdate="0" expression="" field="probability" />
<default applyOnUpdate="0" expression="" field="runner_up_code" />
<default applyOnUpdate="0" expression="" field="runner_up_probability" />
<default applyOnUpdate="0" expression="" field="attribution" />
<default applyOnUpdate="0" expression="" field="near_static_name" />
<default applyOnUpdate="0" expression="" field="near_static_m" />
<default applyOnUpdate="0" expression="" field="counted" />
<default applyOnUpdate="0" expression="" field="flags" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="fire_id" notnull_strength="1" unique_strength="1" />
<constraint constraints="5" exp_strength="1" field="event_id" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="day" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="first_utc" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="last_utc" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="lon" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="lat" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="satellites" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="detections" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="counted_detections" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="frp_mw" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="confidence" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="low_only" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="township_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="runner_up_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="runner_up_probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="attribution" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="near_static_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="near_static_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="counted" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="flags" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="火区编号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;fire_id&quot; IS NOT NULL AND trim(&quot;fire_id&quot;) &lt;&gt; ''" field="fire_id" />
<constraint desc="事件编号必填" exp="&quot;event_id&quot; IS NOT NULL AND trim(&quot;event_id&quot;) &lt;&gt; ''" field="event_id" />
<constraint desc="" exp="" field="day" />
<constraint desc="" exp="" field="first_utc" />
<constraint desc="" exp="" field="last_utc" />
<constraint desc="经度必填" exp="&quot;lon&quot; IS NOT NULL" field="lon" />
<constraint desc="纬度必填" exp="&quot;lat&quot; IS NOT NULL" field="lat" />
<constraint desc="" exp="" field="satellites" />
<constraint desc="" exp="" field="detections" />
<constraint desc="" exp="" field="counted_detections" />
<constraint desc="" exp="" field="frp_mw" />
<constraint desc="" exp="" field="confidence" />
<constraint desc="" exp="" field="low_only" />
<constraint desc="" exp="" field="township_code" />
<constraint desc="" exp="" field="probability" />
<constraint desc="" exp="" field="runner_up_code" />
<constraint desc="" exp="" field="runner_up_probability" />
<constraint desc="" exp="" field="attribution" />
<constraint desc="" exp="" field="near_static_name" />
<constraint desc="" exp="" field="near_static_m" />
<constraint desc="" exp="" field="counted" />
<constraint desc="" exp="" field="flags" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="fire_id" type="field" width="-1" />
<column hidden="0" name="event_id" type="field" width="-1" />
<column hidden="0" name="day" type="field" width="-1" />
<column hidden="0" name="first_utc" type="field" width="-1" />
<column hidden="0" name="last_utc" type="field" width="-1" />
<column hidden="0" name="lon" type="field" width="-1" />
<column hidden="0" name="lat" type="field" width="-1" />
<column hidden="0" name="satellites" type="field" width="-1" />
<column hidden="0" name="detections" type="field" width="-1" />
<column hidden="0" name="counted_detections" type="field" width="-1" />
<column hidden="0" name="frp_mw" type="field" width="-1" />
<column hidden="0" name="confidence" type="field" width="-1" />
<column hidden="0" name="low_only" type="field" width="-1" />
<column hidden="0" name="township_code" type="field" width="-1" />
<column hidden="0" name="probability" type="field" width="-1" />
<column hidden="0" name="runner_up_code" type="field" width="-1" />
<column hidden="0" name="runner_up_probability" type="field" width="-1" />
<column hidden="0" name="attribution" type="field" width="-1" />
<column hidden="0" name="near_static_name" type="field" width="-1" />
<column hidden="0" name="near_static_m" type="field" width="-1" />
<column hidden="0" name="counted" type="field" width="-1" />
<column hidden="0" name="flags" type="field" width="-1" />
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
<attributeEditorField index="1" name="fire_id" showLabel="1" />
<attributeEditorField index="2" name="event_id" showLabel="1" />
<attributeEditorField index="3" name="day" showLabel="1" />
<attributeEditorField index="4" name="first_utc" showLabel="1" />
<attributeEditorField index="5" name="last_utc" showLabel="1" />
<attributeEditorField index="8" name="satellites" showLabel="1" />
<attributeEditorField index="9" name="detections" showLabel="1" />
<attributeEditorField index="10" name="counted_detections" showLabel="1" />
<attributeEditorField index="11" name="frp_mw" showLabel="1" />
<attributeEditorField index="12" name="confidence" showLabel="1" />
<attributeEditorField index="13" name="low_only" showLabel="1" />
<attributeEditorField index="15" name="probability" showLabel="1" />
<attributeEditorField index="16" name="runner_up_code" showLabel="1" />
<attributeEditorField index="17" name="runner_up_probability" showLabel="1" />
<attributeEditorField index="18" name="attribution" showLabel="1" />
<attributeEditorField index="19" name="near_static_name" showLabel="1" />
<attributeEditorField index="20" name="near_static_m" showLabel="1" />
<attributeEditorField index="21" name="counted" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="2" groupBox="1" name="位置" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="6" name="lon" showLabel="1" />
<attributeEditorField index="7" name="lat" showLabel="1" />
<attributeEditorField index="14" name="township_code" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="22" name="flags" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("fire_id",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("fire_id",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>0</layerGeometryType>
</qgis>

