<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable|Rendering|Temporal" symbologyReferenceScale="-1" version="3.22.16-Białowieża">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<temporal accumulate="0" durationField="" durationUnit="min" enabled="1" endExpression="" endField="" fixedDuration="0" limitMode="0" mode="1" startExpression="" startField="acquired_utc">
<fixedRange>
<start />
<end />
</fixedRange>
</temporal>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="root">
<rule key="group-0" label="置信度">
<rule filter="coalesce(&quot;counted&quot;,1) = 1 AND &quot;confidence&quot; = 'high'" key="rule-0-0" label="高" symbol="0" />
<rule filter="coalesce(&quot;counted&quot;,1) = 1 AND &quot;confidence&quot; = 'nominal'" key="rule-0-1" label="一般" symbol="1" />
<rule filter="coalesce(&quot;counted&quot;,1) = 1 AND &quot;confidence&quot; = 'low'" key="rule-0-2" label="低" symbol="2" />
<rule filter="coalesce(&quot;counted&quot;,1) = 1 AND coalesce(&quot;confidence&quot;,'') = ''" key="rule-0-3" label="未给出" symbol="3" />
<rule filter="NOT (coalesce(&quot;counted&quot;,1) = 1)" key="rule-0-4" label="未计入" symbol="4" />
</rule>
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
<Option name="color" type="QString" value="255,255,255,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="0,0,0,0" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.2491" />
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
<Option name="color" type="QString" value="28,40,51,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="28,40,51,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.29106" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.323" />
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
<Option name="color" type="QString" value="255,255,255,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="0,0,0,0" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.2491" />
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
<Option name="color" type="QString" value="138,146,153,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="28,40,51,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.29106" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.323" />
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
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
<Option name="color" type="QString" value="255,255,255,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="0,0,0,0" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.2491" />
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
<Option name="color" type="QString" value="255,255,255,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="28,40,51,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.29106" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.323" />
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="marker">
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
<Option name="color" type="QString" value="255,255,255,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="0,0,0,0" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.2491" />
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
<Option name="color" type="QString" value="255,255,255,255" />
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
<Option name="size" type="QString" value="1.323" />
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="marker">
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
<Option name="color" type="QString" value="138,146,153,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="cross2" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.89964" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.5876" />
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
<Option name="color" type="QString" value="138,146,153,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="cross2" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="138,146,153,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.31752" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.5876" />
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
<field configurationFlags="None" name="detection_id">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="source_file">
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
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="product">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="satellite">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="acquired_utc">
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
<field configurationFlags="None" name="scan_m">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="track_m">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="footprint">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="给定" type="QString" value="given" />
</Option>
<Option type="Map">
<Option name="假定" type="QString" value="assumed" />
</Option>
<Option type="Map">
<Option name="像元" type="QString" value="pixel" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
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
<field configurationFlags="None" name="confidence_given">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
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
<field configurationFlags="None" name="cropland_share">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
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
<field configurationFlags="None" name="source_row">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="AllowNull" type="bool" value="false" />
<Option name="Max" type="int" value="2147483647" />
<Option name="Min" type="int" value="-2147483648" />
<Option name="Precision" type="int" value="0" />
<Option name="Step" type="int" value="1" />
<Option name="Style" type="QString" value="SpinBox" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="sensor">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="version">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="date_only">
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
<field configurationFlags="None" name="error_m">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="daynight">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="昼" type="QString" value="D" />
</Option>
<Option type="Map">
<Option name="夜" type="QString" value="N" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="county_named">
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
<alias field="detection_id" index="1" name="像元编号" />
<alias field="source_file" index="2" name="来源文件" />
<alias field="source" index="3" name="来源" />
<alias field="product" index="4" name="产品" />
<alias field="satellite" index="5" name="卫星" />
<alias field="acquired_utc" index="6" name="过境时间（UTC）" />
<alias field="day" index="7" name="日期（北京）" />
<alias field="lon" index="8" name="经度（°）" />
<alias field="lat" index="9" name="纬度（°）" />
<alias field="scan_m" index="10" name="沿扫描（m）" />
<alias field="track_m" index="11" name="沿轨（m）" />
<alias field="footprint" index="12" name="足迹" />
<alias field="confidence" index="13" name="置信度" />
<alias field="confidence_given" index="14" name="原置信度" />
<alias field="frp_mw" index="15" name="辐射功率（MW）" />
<alias field="fire_id" index="16" name="火区编号" />
<alias field="event_id" index="17" name="事件编号" />
<alias field="township_code" index="18" name="区划代码" />
<alias field="probability" index="19" name="归属概率" />
<alias field="runner_up_code" index="20" name="次选代码" />
<alias field="runner_up_probability" index="21" name="次选概率" />
<alias field="attribution" index="22" name="归属" />
<alias field="cropland_share" index="23" name="耕地占比" />
<alias field="near_static_name" index="24" name="邻近静态热源" />
<alias field="near_static_m" index="25" name="距静态热源（m）" />
<alias field="counted" index="26" name="计入" />
<alias field="flags" index="27" name="标记" />
<alias field="source_row" index="28" name="来源行" />
<alias field="sensor" index="29" name="传感器" />
<alias field="version" index="30" name="版本" />
<alias field="date_only" index="31" name="日期" />
<alias field="error_m" index="32" name="定位误差（m）" />
<alias field="daynight" index="33" name="昼夜" />
<alias field="county_named" index="34" name="列出的县" />
<alias field="edited_by" index="35" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="detection_id" />
<default applyOnUpdate="0" expression="" field="source_file" />
<default applyOnUpdate="0" expression="" field="source" />
<default applyOnUpdate="0" expression="" field="product" />
<default applyOnUpdate="0" expression="" field="satellite" />
<default applyOnUpdate="0" expression="" field="acquired_utc" />
<default applyOnUpdate="0" expression="" field="day" />
<default applyOnUpdate="0" expression="" field="lon" />
<default applyOnUpdate="0" expression="" field="lat" />
<default applyOnUpdate="0" expression="" field="scan_m" />
<default applyOnUpdate="0" expression="" field="track_m" />
<default applyOnUpdate="0" expression="" field="footprint" />
<default applyOnUpdate="0" expression="" field="confidence" />
<default applyOnUpdate="0" expression="" field="confidence_given" />
<default applyOnUpdate="0" expression="" field="frp_mw" />
<default applyOnUpdate="0" expression="" field="fire_id" />
<default applyOnUpdate="0" expression="" field="event_id" />
<default applyOnUpdate="0" expression="" field="township_code" />
<default applyOnUpdate="0" expression="" field="probability" />
<default applyOnUpdate="0" expression="" field="runner_up_code" />
<default applyOnUpdate="0" expression="" field="runner_up_probability" />
<default applyOnUpdate="0" expression="" field="attribution" />
<default applyOnUpdate="0" expression="" field="cropland_share" />
<default applyOnUpdate="0" expression="" field="near_static_name" />
<default applyOnUpdate="0" expression="" field="near_static_m" />
<default applyOnUpdate="0" expression="" field="counted" />
<default applyOnUpdate="0" expression="" field="flags" />
<default applyOnUpdate="0" expression="" field="source_row" />
<default applyOnUpdate="0" expression="" field="sensor" />
<default applyOnUpdate="0" expression="" field="version" />
<default applyOnUpdate="0" expression="" field="date_only" />
<default applyOnUpdate="0" expression="" field="error_m" />
<default applyOnUpdate="0" expression="" field="daynight" />
<default applyOnUpdate="0" expression="" field="county_named" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="detection_id" notnull_strength="1" unique_strength="1" />
<constraint constraints="5" exp_strength="1" field="source_file" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="source" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="product" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="satellite" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="acquired_utc" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="day" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="lon" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="lat" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="scan_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="track_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="footprint" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="confidence" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="confidence_given" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="frp_mw" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="fire_id" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="event_id" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="township_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="runner_up_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="runner_up_probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="attribution" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="cropland_share" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="near_static_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="near_static_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="counted" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="flags" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="source_row" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="sensor" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="version" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="date_only" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="error_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="daynight" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="county_named" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="像元编号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;detection_id&quot; IS NOT NULL AND trim(&quot;detection_id&quot;) &lt;&gt; ''" field="detection_id" />
<constraint desc="来源文件必填" exp="&quot;source_file&quot; IS NOT NULL AND trim(&quot;source_file&quot;) &lt;&gt; ''" field="source_file" />
<constraint desc="来源必填" exp="&quot;source&quot; IS NOT NULL AND trim(&quot;source&quot;) &lt;&gt; ''" field="source" />
<constraint desc="" exp="" field="product" />
<constraint desc="" exp="" field="satellite" />
<constraint desc="" exp="" field="acquired_utc" />
<constraint desc="" exp="" field="day" />
<constraint desc="经度必填" exp="&quot;lon&quot; IS NOT NULL" field="lon" />
<constraint desc="纬度必填" exp="&quot;lat&quot; IS NOT NULL" field="lat" />
<constraint desc="" exp="" field="scan_m" />
<constraint desc="" exp="" field="track_m" />
<constraint desc="" exp="" field="footprint" />
<constraint desc="" exp="" field="confidence" />
<constraint desc="" exp="" field="confidence_given" />
<constraint desc="" exp="" field="frp_mw" />
<constraint desc="火区编号必填" exp="&quot;fire_id&quot; IS NOT NULL AND trim(&quot;fire_id&quot;) &lt;&gt; ''" field="fire_id" />
<constraint desc="事件编号必填" exp="&quot;event_id&quot; IS NOT NULL AND trim(&quot;event_id&quot;) &lt;&gt; ''" field="event_id" />
<constraint desc="" exp="" field="township_code" />
<constraint desc="" exp="" field="probability" />
<constraint desc="" exp="" field="runner_up_code" />
<constraint desc="" exp="" field="runner_up_probability" />
<constraint desc="" exp="" field="attribution" />
<constraint desc="" exp="" field="cropland_share" />
<constraint desc="" exp="" field="near_static_name" />
<constraint desc="" exp="" field="near_static_m" />
<constraint desc="计入必填" exp="&quot;counted&quot; IS NOT NULL" field="counted" />
<constraint desc="" exp="" field="flags" />
<constraint desc="来源行必填" exp="&quot;source_row&quot; IS NOT NULL" field="source_row" />
<constraint desc="传感器必填" exp="&quot;sensor&quot; IS NOT NULL AND trim(&quot;sensor&quot;) &lt;&gt; ''" field="sensor" />
<constraint desc="" exp="" field="version" />
<constraint desc="" exp="" field="date_only" />
<constraint desc="" exp="" field="error_m" />
<constraint desc="" exp="" field="daynight" />
<constraint desc="" exp="" field="county_named" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="detection_id" type="field" width="-1" />
<column hidden="0" name="source_file" type="field" width="-1" />
<column hidden="0" name="source" type="field" width="-1" />
<column hidden="0" name="product" type="field" width="-1" />
<column hidden="0" name="satellite" type="field" width="-1" />
<column hidden="0" name="acquired_utc" type="field" width="-1" />
<column hidden="0" name="day" type="field" width="-1" />
<column hidden="0" name="lon" type="field" width="-1" />
<column hidden="0" name="lat" type="field" width="-1" />
<column hidden="0" name="scan_m" type="field" width="-1" />
<column hidden="0" name="track_m" type="field" width="-1" />
<column hidden="0" name="footprint" type="field" width="-1" />
<column hidden="0" name="confidence" type="field" width="-1" />
<column hidden="0" name="confidence_given" type="field" width="-1" />
<column hidden="0" name="frp_mw" type="field" width="-1" />
<column hidden="0" name="fire_id" type="field" width="-1" />
<column hidden="0" name="event_id" type="field" width="-1" />
<column hidden="0" name="township_code" type="field" width="-1" />
<column hidden="0" name="probability" type="field" width="-1" />
<column hidden="0" name="runner_up_code" type="field" width="-1" />
<column hidden="0" name="runner_up_probability" type="field" width="-1" />
<column hidden="0" name="attribution" type="field" width="-1" />
<column hidden="0" name="cropland_share" type="field" width="-1" />
<column hidden="0" name="near_static_name" type="field" width="-1" />
<column hidden="0" name="near_static_m" type="field" width="-1" />
<column hidden="0" name="counted" type="field" width="-1" />
<column hidden="0" name="flags" type="field" width="-1" />
<column hidden="0" name="source_row" type="field" width="-1" />
<column hidden="0" name="sensor" type="field" width="-1" />
<column hidden="0" name="version" type="field" width="-1" />
<column hidden="0" name="date_only" type="field" width="-1" />
<column hidden="0" name="error_m" type="field" width="-1" />
<column hidden="0" name="daynight" type="field" width="-1" />
<column hidden="0" name="county_named" type="field" width="-1" />
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
<attributeEditorContainer columnCount="2" groupBox="0" name="登记" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="1" name="detection_id" showLabel="1" />
<attributeEditorField index="2" name="source_file" showLabel="1" />
<attributeEditorField index="3" name="source" showLabel="1" />
<attributeEditorField index="4" name="product" showLabel="1" />
<attributeEditorField index="5" name="satellite" showLabel="1" />
<attributeEditorField index="6" name="acquired_utc" showLabel="1" />
<attributeEditorField index="7" name="day" showLabel="1" />
<attributeEditorField index="10" name="scan_m" showLabel="1" />
<attributeEditorField index="11" name="track_m" showLabel="1" />
<attributeEditorField index="12" name="footprint" showLabel="1" />
<attributeEditorField index="13" name="confidence" showLabel="1" />
<attributeEditorField index="14" name="confidence_given" showLabel="1" />
<attributeEditorField index="15" name="frp_mw" showLabel="1" />
<attributeEditorField index="16" name="fire_id" showLabel="1" />
<attributeEditorField index="17" name="event_id" showLabel="1" />
<attributeEditorField index="19" name="probability" showLabel="1" />
<attributeEditorField index="20" name="runner_up_code" showLabel="1" />
<attributeEditorField index="21" name="runner_up_probability" showLabel="1" />
<attributeEditorField index="22" name="attribution" showLabel="1" />
<attributeEditorField index="23" name="cropland_share" showLabel="1" />
<attributeEditorField index="24" name="near_static_name" showLabel="1" />
<attributeEditorField index="25" name="near_static_m" showLabel="1" />
<attributeEditorField index="26" name="counted" showLabel="1" />
<attributeEditorField index="28" name="source_row" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="2" groupBox="0" name="登记（2）" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="29" name="sensor" showLabel="1" />
<attributeEditorField index="30" name="version" showLabel="1" />
<attributeEditorField index="31" name="date_only" showLabel="1" />
<attributeEditorField index="32" name="error_m" showLabel="1" />
<attributeEditorField index="33" name="daynight" showLabel="1" />
<attributeEditorField index="34" name="county_named" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="2" groupBox="0" name="位置" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="8" name="lon" showLabel="1" />
<attributeEditorField index="9" name="lat" showLabel="1" />
<attributeEditorField index="18" name="township_code" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="备注" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="27" name="flags" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("detection_id",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("detection_id",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>0</layerGeometryType>
</qgis>

