<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" labelsEnabled="1" maxScale="0" minScale="150000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable|Rendering|Temporal" symbologyReferenceScale="-1" version="3.22.16-Białowieża">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<temporal accumulate="0" durationField="" durationUnit="min" enabled="1" endExpression="if(regexp_match(&quot;detection_id&quot;, '_\\d{8}T\\d{6}_'), to_datetime(regexp_replace(&quot;detection_id&quot;, '^.*_(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})_.*$', '\\1-\\2-\\3T\\4:\\5:\\6Z')), to_datetime('2999-01-01T00:00:00Z'))" endField="" fixedDuration="0" limitMode="0" mode="4" startExpression="if(regexp_match(&quot;detection_id&quot;, '_\\d{8}T\\d{6}_'), to_datetime(regexp_replace(&quot;detection_id&quot;, '^.*_(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})_.*$', '\\1-\\2-\\3T\\4:\\5:\\6Z')), to_datetime('1900-01-01T00:00:00Z'))" startField="">
<fixedRange>
<start />
<end />
</fixedRange>
</temporal>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="root">
<rule filter="coalesce(&quot;counted&quot;,1) = 1 AND &quot;footprint&quot; &lt;&gt; 'assumed'" key="rule-0-0" label="给定足迹" symbol="0" />
<rule filter="coalesce(&quot;counted&quot;,1) = 1 AND &quot;footprint&quot; = 'assumed'" key="rule-0-1" label="假定足迹（产品未给大小）" symbol="1" />
<rule filter="NOT (coalesce(&quot;counted&quot;,1) = 1)" key="rule-0-2" label="未计入" symbol="2" />
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,190" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.74088" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="no" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="232,80,31,66" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="28,40,51,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.31752" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,190" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.74088" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="no" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="232,80,31,66" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="28,40,51,255" />
<Option name="outline_style" type="QString" value="dash" />
<Option name="outline_width" type="QString" value="0.31752" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="232,80,31,26" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="138,146,153,255" />
<Option name="outline_style" type="QString" value="dash" />
<Option name="outline_width" type="QString" value="0.18522" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
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
<labeling type="rule-based">
<rules key="root">
<rule key="label-0" scalemaxdenom="150000" scalemindenom="1">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="''" fontFamily="Noto Sans CJK SC" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="1" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="28,40,51,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families>
<family name="Source Han Sans SC" />
<family name="Microsoft YaHei" />
<family name="PingFang SC" />
<family name="WenQuanYi Zen Hei" />
</families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="0.84999999999999998" bufferSize="0.69999999999999996" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
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
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement centroidInside="0" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="0" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="0" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering displayAll="0" drawLabels="0" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="2" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<callout type="simple">
<Option type="Map">
<Option name="anchorPoint" type="QString" value="pole_of_inaccessibility" />
<Option name="blendMode" type="int" value="0" />
<Option name="ddProperties" type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
<Option name="drawToAllParts" type="bool" value="false" />
<Option name="enabled" type="QString" value="0" />
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior" />
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;&gt;&#10;&lt;data_defined_properties&gt;&#10;&lt;Option type=&quot;Map&quot;&gt;&#10;&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot; /&gt;&#10;&lt;Option name=&quot;properties&quot; /&gt;&#10;&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot; /&gt;&#10;&lt;/Option&gt;&#10;&lt;/data_defined_properties&gt;&#10;&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;&gt;&#10;&lt;Option type=&quot;Map&quot;&gt;&#10;&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot; /&gt;&#10;&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot; /&gt;&#10;&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; /&gt;&#10;&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot; /&gt;&#10;&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; /&gt;&#10;&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot; /&gt;&#10;&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot; /&gt;&#10;&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot; /&gt;&#10;&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot; /&gt;&#10;&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot; /&gt;&#10;&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot; /&gt;&#10;&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; /&gt;&#10;&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot; /&gt;&#10;&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; /&gt;&#10;&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot; /&gt;&#10;&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; /&gt;&#10;&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot; /&gt;&#10;&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot; /&gt;&#10;&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; /&gt;&#10;&lt;/Option&gt;&#10;&lt;data_defined_properties&gt;&#10;&lt;Option type=&quot;Map&quot;&gt;&#10;&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot; /&gt;&#10;&lt;Option name=&quot;properties&quot; /&gt;&#10;&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot; /&gt;&#10;&lt;/Option&gt;&#10;&lt;/data_defined_properties&gt;&#10;&lt;/layer&gt;&#10;&lt;/symbol&gt;&#10;" />
<Option name="minLength" type="double" value="0" />
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="minLengthUnit" type="QString" value="MM" />
<Option name="offsetFromAnchor" type="double" value="0" />
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offsetFromAnchorUnit" type="QString" value="MM" />
<Option name="offsetFromLabel" type="double" value="0" />
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offsetFromLabelUnit" type="QString" value="MM" />
</Option>
</callout>
</settings>
</rule>
</rules>
</labeling>
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
<alias field="fire_id" index="2" name="火区编号" />
<alias field="event_id" index="3" name="事件编号" />
<alias field="township_code" index="4" name="区划代码" />
<alias field="probability" index="5" name="归属概率" />
<alias field="attribution" index="6" name="归属" />
<alias field="confidence" index="7" name="置信度" />
<alias field="frp_mw" index="8" name="辐射功率（MW）" />
<alias field="footprint" index="9" name="足迹" />
<alias field="counted" index="10" name="计入" />
<alias field="edited_by" index="11" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="detection_id" />
<default applyOnUpdate="0" expression="" field="fire_id" />
<default applyOnUpdate="0" expression="" field="event_id" />
<default applyOnUpdate="0" expression="" field="township_code" />
<default applyOnUpdate="0" expression="" field="probability" />
<default applyOnUpdate="0" expression="" field="attribution" />
<default applyOnUpdate="0" expression="" field="confidence" />
<default applyOnUpdate="0" expression="" field="frp_mw" />
<default applyOnUpdate="0" expression="" field="footprint" />
<default applyOnUpdate="0" expression="" field="counted" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="detection_id" notnull_strength="1" unique_strength="1" />
<constraint constraints="5" exp_strength="1" field="fire_id" notnull_strength="1" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="event_id" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="township_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="probability" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="attribution" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="confidence" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="frp_mw" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="footprint" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="counted" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="像元编号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;detection_id&quot; IS NOT NULL AND trim(&quot;detection_id&quot;) &lt;&gt; ''" field="detection_id" />
<constraint desc="火区编号必填" exp="&quot;fire_id&quot; IS NOT NULL AND trim(&quot;fire_id&quot;) &lt;&gt; ''" field="fire_id" />
<constraint desc="事件编号必填" exp="&quot;event_id&quot; IS NOT NULL AND trim(&quot;event_id&quot;) &lt;&gt; ''" field="event_id" />
<constraint desc="" exp="" field="township_code" />
<constraint desc="" exp="" field="probability" />
<constraint desc="" exp="" field="attribution" />
<constraint desc="" exp="" field="confidence" />
<constraint desc="" exp="" field="frp_mw" />
<constraint desc="" exp="" field="footprint" />
<constraint desc="计入必填" exp="&quot;counted&quot; IS NOT NULL" field="counted" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="detection_id" type="field" width="-1" />
<column hidden="0" name="fire_id" type="field" width="-1" />
<column hidden="0" name="event_id" type="field" width="-1" />
<column hidden="0" name="township_code" type="field" width="-1" />
<column hidden="0" name="probability" type="field" width="-1" />
<column hidden="0" name="attribution" type="field" width="-1" />
<column hidden="0" name="confidence" type="field" width="-1" />
<column hidden="0" name="frp_mw" type="field" width="-1" />
<column hidden="0" name="footprint" type="field" width="-1" />
<column hidden="0" name="counted" type="field" width="-1" />
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
<attributeEditorField index="1" name="detection_id" showLabel="1" />
<attributeEditorField index="2" name="fire_id" showLabel="1" />
<attributeEditorField index="3" name="event_id" showLabel="1" />
<attributeEditorField index="5" name="probability" showLabel="1" />
<attributeEditorField index="6" name="attribution" showLabel="1" />
<attributeEditorField index="7" name="confidence" showLabel="1" />
<attributeEditorField index="8" name="frp_mw" showLabel="1" />
<attributeEditorField index="9" name="footprint" showLabel="1" />
<attributeEditorField index="10" name="counted" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="位置" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="4" name="township_code" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>trim(coalesce("footprint",'') || ' ' || coalesce("detection_id",''))</previewExpression>
<mapTip>[% replace(replace(left(trim(coalesce("footprint",'') || ' ' || coalesce("detection_id",'')), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>

