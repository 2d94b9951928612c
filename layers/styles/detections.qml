<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Fields|Forms|MapTips|Rendering|Temporal" symbologyReferenceScale="-1" version="3.22.16-Białowieża">
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
<field configurationFlags="None" name="detection_id">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="source_file">
<editWidget type="">
<config>
<Option />
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
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="satellite">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="acquired_utc">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="day">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="lon">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="lat">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="scan_m">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="track_m">
<editWidget type="">
<config>
<Option />
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
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="confidence_given">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="frp_mw">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="fire_id">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="event_id">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="township_code">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="probability">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="runner_up_code">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="runner_up_probability">
<editWidget type="">
<config>
<Option />
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
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="cropland_share">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="near_static_name">
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
<field configurationFlags="None" name="near_static_m">
<editWidget type="">
<config>
<Option />
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
<editWidget type="">
<config>
<Option />
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
<alias field="detection_id" index="0" name="像元编号" />
<alias field="source_file" index="1" name="来源文件" />
<alias field="source" index="2" name="来源" />
<alias field="product" index="3" name="产品" />
<alias field="satellite" index="4" name="卫星" />
<alias field="acquired_utc" index="5" name="过境时间（UTC）" />
<alias field="day" index="6" name="日期（北京）" />
<alias field="lon" index="7" name="经度（°）" />
<alias field="lat" index="8" name="纬度（°）" />
<alias field="scan_m" index="9" name="沿扫描（m）" />
<alias field="track_m" index="10" name="沿轨（m）" />
<alias field="footprint" index="11" name="足迹" />
<alias field="confidence" index="12" name="置信度" />
<alias field="confidence_given" index="13" name="原置信度" />
<alias field="frp_mw" index="14" name="辐射功率（MW）" />
<alias field="fire_id" index="15" name="火区编号" />
<alias field="event_id" index="16" name="事件编号" />
<alias field="township_code" index="17" name="区划代码" />
<alias field="probability" index="18" name="归属概率" />
<alias field="runner_up_code" index="19" name="次选代码" />
<alias field="runner_up_probability" index="20" name="次选概率" />
<alias field="attribution" index="21" name="归属" />
<alias field="cropland_share" index="22" name="耕地占比" />
<alias field="near_static_name" index="23" name="邻近静态热源" />
<alias field="near_static_m" index="24" name="距静态热源（m）" />
<alias field="counted" index="25" name="计入" />
<alias field="flags" index="26" name="标记" />
</aliases>
<defaults>
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
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="detection_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="source_file" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="product" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="satellite" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="acquired_utc" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="day" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="lon" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="lat" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="scan_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="track_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="footprint" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="confidence" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="confidence_given" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="frp_mw" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="fire_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="event_id" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="township_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="runner_up_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="runner_up_probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="attribution" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="cropland_share" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="near_static_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="near_static_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="counted" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="flags" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="detection_id" />
<constraint desc="" exp="" field="source_file" />
<constraint desc="" exp="" field="source" />
<constraint desc="" exp="" field="product" />
<constraint desc="" exp="" field="satellite" />
<constraint desc="" exp="" field="acquired_utc" />
<constraint desc="" exp="" field="day" />
<constraint desc="" exp="" field="lon" />
<constraint desc="" exp="" field="lat" />
<constraint desc="" exp="" field="scan_m" />
<constraint desc="" exp="" field="track_m" />
<constraint desc="" exp="" field="footprint" />
<constraint desc="" exp="" field="confidence" />
<constraint desc="" exp="" field="confidence_given" />
<constraint desc="" exp="" field="frp_mw" />
<constraint desc="" exp="" field="fire_id" />
<constraint desc="" exp="" field="event_id" />
<constraint desc="" exp="" field="township_code" />
<constraint desc="" exp="" field="probability" />
<constraint desc="" exp="" field="runner_up_code" />
<constraint desc="" exp="" field="runner_up_probability" />
<constraint desc="" exp="" field="attribution" />
<constraint desc="" exp="" field="cropland_share" />
<constraint desc="" exp="" field="near_static_name" />
<constraint desc="" exp="" field="near_static_m" />
<constraint desc="" exp="" field="counted" />
<constraint desc="" exp="" field="flags" />
</constraintExpressions>
<expressionfields />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<mapTip>[% replace(replace(left(coalesce("detection_id",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>0</layerGeometryType>
</qgis>

