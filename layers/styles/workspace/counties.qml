<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.16-Białowieża">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="root">
<rule filter="&quot;valid_to&quot; IS NULL" key="rule-0-0" label="县界" symbol="0" />
<rule filter="NOT (&quot;valid_to&quot; IS NULL)" key="rule-0-1" label="已撤并的县" symbol="1" />
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
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8203" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;0.6615;0.3969;0.6615" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="114,107,94,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4234" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="1" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
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
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="0.2646;0.7938" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="138,146,153,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2646" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="1" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
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
<rule key="label-0" scalemaxdenom="4000000" scalemindenom="100000">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="coalesce(&quot;county&quot;, &quot;county_code&quot;) || coalesce(' 至 ' || format_date(&quot;valid_to&quot;, 'yyyy-MM-dd'), '')" fontFamily="Noto Sans CJK SC" fontItalic="0" fontKerning="1" fontLetterSpacing="1.5" fontSize="10" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="1" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="111,103,90,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
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
<placement centroidInside="0" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="3" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
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
<field configurationFlags="None" name="county_code">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="county">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="city">
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
<alias field="county_code" index="1" name="区划代码" />
<alias field="county" index="2" name="县（市、区）" />
<alias field="city" index="3" name="市" />
<alias field="valid_from" index="4" name="起用日" />
<alias field="valid_to" index="5" name="停用日" />
<alias field="edited_by" index="6" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="county_code" />
<default applyOnUpdate="0" expression="" field="county" />
<default applyOnUpdate="0" expression="" field="city" />
<default applyOnUpdate="0" expression="" field="valid_from" />
<default applyOnUpdate="0" expression="" field="valid_to" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="county_code" notnull_strength="1" unique_strength="1" />
<constraint constraints="0" exp_strength="0" field="county" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="city" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="valid_from" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="valid_to" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="区划代码必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;county_code&quot; IS NOT NULL AND trim(&quot;county_code&quot;) &lt;&gt; ''" field="county_code" />
<constraint desc="" exp="" field="county" />
<constraint desc="" exp="" field="city" />
<constraint desc="" exp="" field="valid_from" />
<constraint desc="不早于首日；末日当天仍有效" exp="(&quot;valid_from&quot; IS NULL OR &quot;valid_to&quot; IS NULL OR &quot;valid_from&quot; &lt;= &quot;valid_to&quot;)" field="valid_to" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="county_code" type="field" width="-1" />
<column hidden="0" name="county" type="field" width="-1" />
<column hidden="0" name="city" type="field" width="-1" />
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
<attributeEditorContainer columnCount="1" groupBox="1" name="登记" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="1" name="county_code" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="位置" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="2" name="county" showLabel="1" />
<attributeEditorField index="3" name="city" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="期限" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="4" name="valid_from" showLabel="1" />
<attributeEditorField index="5" name="valid_to" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce("county_code",'')</previewExpression>
<mapTip>[% replace(replace(left(coalesce("county_code",''), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>

